// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up_file.h"

#include <settings/settings.h>
#include <ui/gallery.h>

#include <QCryptographicHash>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateCanBeReachedUnderANameOfItsOwn();
    void namesAndJournalsChoose();
    void twoRunsLookAlike();
    void aStateLeavesNothingToTheNext();
    void visitorThatFailsEndsTheWalk();
};

namespace {

constexpr int patience = 120000;

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

} // namespace

void GalleryTest::everyStateCanBeReachedUnderANameOfItsOwn()
{
    const MadeUpFile journal;
    Settings settings(journal.file(u"settings.ini"_s));
    QStringList seen;
    Gallery gallery(settings, optionsFor(journal), [&](const ShownState& state) -> Status {
        seen.append(state.name);
        return {};
    });
    QSignalSpy finished(&gallery, &Gallery::finished);
    QSignalSpy failed(&gallery, &Gallery::failed);
    gallery.start();
    QVERIFY(finished.wait(patience));
    QCOMPARE(failed.count(), 0);
    QCOMPARE(seen, gallery.names());
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
    for (const QString& tab : {u"today"_s, u"assess"_s, u"playbook"_s, u"goals"_s, u"gratitude"_s, u"progress"_s}) {
        QVERIFY2(seen.contains(tab), qPrintable(tab));
        QVERIFY2(seen.contains(tab + u"-empty"_s), qPrintable(tab));
    }
    QVERIFY(seen.contains(u"settings"_s));
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

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
