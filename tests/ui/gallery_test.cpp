// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up_file.h"

#include <settings/settings.h>
#include <ui/gallery.h>
#include <ui/main_window.h>

#include <QAbstractButton>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <typeinfo>

using namespace unrut;
using namespace Qt::StringLiterals;

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStateCanBeReachedUnderANameOfItsOwn();
    void namesAndJournalsChoose();
    void twoRunsLookAlike();
    void aStateLeavesNothingToTheNext();
    void visitorThatFailsEndsTheWalk();
    void everyDialogIsLookedAt();
    void whatComesUpOverAFieldIsLookedAt();
    void theWindowIsFurnished();

private:
    QStringList m_seen;        ///< the names of all states
    QStringList m_popups;      ///< of those that show something over the window for a moment
    QByteArrayList m_subjects; ///< and what came up last in each: its type as the compiler names it
};

namespace {

constexpr int patience = 600000; // longer than the test may take: the sanitizers need many times as long

GalleryOptions optionsFor(const MadeUpFile& journal)
{
    GalleryOptions options;
    options.madeUpJournal = journal.path();
    options.today = galleryDay();
    return options;
}

/// What was seen, by name.
std::map<QString, QByteArray> walk(const MadeUpFile& journal, const GalleryOptions& options)
{
    std::map<QString, QByteArray> seen;
    Settings settings(journal.file(u"settings.ini"_s));
    Gallery gallery(settings, options, [&](const ShownState& state) -> Status {
        const QImage picture = state.subject.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView(picture.constBits(), picture.sizeInBytes()));
        seen[state.name] = hash.result();
        return {};
    });
    QSignalSpy finished(&gallery, &Gallery::finished);
    gallery.start();
    if (!finished.wait(patience))
        seen.clear();
    return seen;
}

/// The classes of \a folder that are dialogs by themselves or by what they are made from, with their file.
std::map<QString, QString> dialogClasses(const QString& folder)
{
    static const QRegularExpression declaration(u"\\n\\s*class (\\w+)(?: final)?\\s*:\\s*public (\\w+)"_s);
    std::map<QString, std::pair<QString, QString>> all; // what it is made from, and where
    QDirIterator files(folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QRegularExpressionMatchIterator found = declaration.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            all[match.captured(1)] = {match.captured(2), file.fileName()};
        }
    }
    std::map<QString, QString> dialogs;
    for (const auto& [name, made] : all) {
        QString base = made.first;
        while (all.contains(base))
            base = all.at(base).first;
        if (base == u"QDialog"_s || base == u"QMessageBox"_s)
            dialogs[name] = made.second;
    }
    return dialogs;
}

} // namespace

void GalleryTest::initTestCase()
{
    const MadeUpFile journal;
    Settings settings(journal.file(u"settings.ini"_s));
    Gallery gallery(settings, optionsFor(journal), [&](const ShownState& state) -> Status {
        const QWidget& subject = state.subject;
        m_seen.append(state.name);
        m_subjects.append(typeid(subject).name());
        if (subject.windowType() == Qt::Popup)
            m_popups.append(state.name);
        return {};
    });
    QSignalSpy finished(&gallery, &Gallery::finished);
    QSignalSpy failed(&gallery, &Gallery::failed);
    gallery.start();
    QVERIFY(finished.wait(patience));
    QCOMPARE(failed.count(), 0);
    QCOMPARE(m_seen, gallery.names());
}

void GalleryTest::everyStateCanBeReachedUnderANameOfItsOwn()
{
    QCOMPARE(QSet<QString>(m_seen.begin(), m_seen.end()).size(), m_seen.size());
    for (const QString& tab :
         {u"today"_s, u"assess"_s, u"playbook"_s, u"goals"_s, u"people"_s, u"gratitude"_s, u"progress"_s}) {
        QVERIFY2(m_seen.contains(tab), qPrintable(tab));
        QVERIFY2(m_seen.contains(tab + u"-empty"_s), qPrintable(tab));
    }
    QVERIFY(m_seen.contains(u"settings"_s));
}

void GalleryTest::namesAndJournalsChoose()
{
    const MadeUpFile journal;
    GalleryOptions options = optionsFor(journal);
    options.names = {u"today*"_s, u"settings"_s};
    const auto both = walk(journal, options);
    QVERIFY(both.contains(u"today"_s) && both.contains(u"today-empty"_s) && both.contains(u"settings"_s));
    QVERIFY(!both.contains(u"goals"_s));
    options.journal = StateJournal::Empty;
    const auto empty = walk(journal, options);
    QVERIFY(empty.contains(u"today-empty"_s));
    QVERIFY(!empty.contains(u"today"_s));
}

void GalleryTest::twoRunsLookAlike()
{
    const MadeUpFile journal;
    GalleryOptions options = optionsFor(journal);
    options.names = {u"today"_s, u"goals"_s, u"gratitude-nothing-found"_s, u"assess-wizard-now"_s, u"progress"_s};
    const auto first = walk(journal, options);
    QCOMPARE(first.size(), size_t(options.names.size()));
    const auto second = walk(journal, options);
    for (const auto& [name, picture] : first)
        QVERIFY2(second.at(name) == picture, qPrintable(name));
}

void GalleryTest::aStateLeavesNothingToTheNext()
{
    const MadeUpFile journal;
    GalleryOptions options = optionsFor(journal);
    options.names = {u"today-finished"_s};
    const auto alone = walk(journal, options);
    options.names = {u"today-day-off"_s, u"today-rough"_s, u"today-no-cards"_s, u"today-finished"_s};
    const auto among = walk(journal, options);
    QCOMPARE(among.size(), size_t(4));
    QVERIFY(among.at(u"today-finished"_s) == alone.at(u"today-finished"_s));
}

void GalleryTest::visitorThatFailsEndsTheWalk()
{
    const MadeUpFile journal;
    Settings settings(journal.file(u"settings.ini"_s));
    int visits = 0;
    Gallery gallery(settings, optionsFor(journal), [&](const ShownState&) -> Status {
        ++visits;
        return failure(ErrorCode::OutputFailed);
    });
    QSignalSpy failed(&gallery, &Gallery::failed);
    gallery.start();
    QVERIFY(failed.wait(patience));
    QCOMPARE(visits, 1);
}

/// A dialog that no state shows is seen by nothing that looks at all there is.
void GalleryTest::everyDialogIsLookedAt()
{
    // Made into others and never shown by itself.
    const QStringList excused{u"SheetDialog"_s};
    const std::map<QString, QString> dialogs = dialogClasses(QStringLiteral(UNRUT_UI_SOURCES));
    QVERIFY(dialogs.size() > 25);
    for (const auto& [name, file] : dialogs) {
        // A name within a mangled one stands behind its length.
        const QByteArray mangled = QByteArray::number(name.size()) + name.toLatin1();
        const bool isSeen = std::any_of(m_subjects.begin(), m_subjects.end(),
                                        [&](const QByteArray& each) { return each.contains(mangled); });
        QVERIFY2(isSeen != excused.contains(name), qPrintable(name + u" in "_s + file));
    }
}

/// Calendars, lists that drop down, names that are offered, and menus of fields.
void GalleryTest::whatComesUpOverAFieldIsLookedAt()
{
    for (const QString& name : {u"goals-due-calendar"_s, u"goals-kind-list"_s, u"goals-people-offered"_s,
                                u"gratitude-tags-offered"_s, u"gratitude-people-offered"_s, u"gratitude-tags-list"_s,
                                u"gratitude-spelling-menu"_s, u"gratitude-field-menu"_s, u"people-role-list"_s})
        QVERIFY2(m_popups.contains(name), qPrintable(name));
}

void GalleryTest::theWindowIsFurnished()
{
    const MadeUpFile journal;
    GalleryOptions options = optionsFor(journal);
    options.names = {u"goals"_s, u"goals-empty"_s, u"settings"_s};
    std::map<QString, QStringList> said;
    Settings settings(journal.file(u"settings.ini"_s));
    Gallery gallery(settings, options, [&](const ShownState& state) -> Status {
        for (const auto* label : state.window.findChildren<QLabel*>())
            said[state.name].append(label->text());
        for (const auto* button : state.window.findChildren<QAbstractButton*>())
            said[state.name].append(button->text());
        return {};
    });
    QSignalSpy finished(&gallery, &Gallery::finished);
    gallery.start();
    QVERIFY(finished.wait(patience));
    QCOMPARE(said[u"goals"_s].filter(u"Next reminder: "_s).size(), 1);
    QCOMPARE(said[u"goals"_s].filter(u"last backup today"_s).size(), 1);
    QCOMPARE(said[u"goals-empty"_s].filter(u"No reminders"_s).size(), 1);
    QCOMPARE(said[u"settings"_s].filter(u"My &words"_s).size(), 1);
}

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
