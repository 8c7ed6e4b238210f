// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up_file.h"

#include <settings/settings.h>
#include <ui/gallery.h>
#include <ui/look.h>

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

class LiveLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void switchingLeavesNothingOfTheOldLook_data();
    void switchingLeavesNothingOfTheOldLook();
    void systemInHighContrastIsFollowed();
    void ordinarySystemColoursAreNotTakenForHighContrast_data();
    void ordinarySystemColoursAreNotTakenForHighContrast();

private:
    /// What a Look before has set would be the system's for the next.
    void takeBackSystemsLook() const;

    QPalette m_systemPalette;
    QFont m_systemFont;
};

namespace {

struct Wish
{
    LookChoice look = LookChoice::Light;
    int textPercent = 100;
};

void grant(Settings& settings, const Wish& wish)
{
    settings.setLook(wish.look);
    settings.setTextPercent(wish.textPercent);
}

/// Layouts, palettes and fonts go round by posted events, some of which post more.
void letEventsPass()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
    }
}

/// One of each page and of what is built in another way.
const QStringList& someStates()
{
    static const QStringList names{u"today"_s,
                                   u"today-practice"_s,
                                   u"today-draft"_s,
                                   u"today-rough"_s,
                                   u"assess"_s,
                                   u"assess-wizard-now"_s,
                                   u"assess-looking-back-1"_s,
                                   u"assess-looking-back-5"_s,
                                   u"playbook"_s,
                                   u"goals"_s,
                                   u"gratitude"_s,
                                   u"gratitude-chosen"_s,
                                   u"people"_s,
                                   u"progress"_s,
                                   u"progress-more-charts"_s,
                                   u"settings"_s,
                                   u"reminders"_s};
    return names;
}

/// What each state looks like when it is opened in the look \a first and, once there, turned to \a then.
std::map<QString, QImage> walk(const MadeUpFile& journal, const QStringList& names, const Wish& first, const Wish& then)
{
    constexpr int patience = 600000;
    GalleryOptions options;
    options.madeUpJournal = journal.path();
    options.today = galleryDay();
    options.names = names;
    options.without = {u"playbook-every-*"_s}; // one page like the other
    Settings settings(journal.file(u"settings.ini"_s));
    grant(settings, first);
    const Look look(*qApp, settings);
    std::map<QString, QImage> seen;
    Gallery gallery(settings, options, [&](const ShownState& state) -> Status {
        grant(settings, then);
        letEventsPass();
        // Where the journal and its backups lie differs from walk to walk.
        const QList<QLabel*> labels = state.subject.findChildren<QLabel*>();
        for (QLabel* label : labels) {
            if (label->accessibleName() == u"Journal file"_s || label->text().startsWith(QDir::tempPath()))
                label->setText(u"journal.unrut"_s);
        }
        seen[state.name] = state.subject.grab().toImage().convertToFormat(QImage::Format_RGB32);
        grant(settings, first);
        return {};
    });
    QSignalSpy finished(&gallery, &Gallery::finished);
    gallery.start();
    if (!finished.wait(patience))
        seen.clear();
    return seen;
}

} // namespace

void LiveLookTest::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    m_systemPalette = QApplication::palette();
    m_systemFont = QApplication::font();
}

void LiveLookTest::takeBackSystemsLook() const
{
    QApplication::setPalette(m_systemPalette);
    QApplication::setFont(m_systemFont);
}

void LiveLookTest::switchingLeavesNothingOfTheOldLook_data()
{
    QTest::addColumn<LookChoice>("from");
    QTest::addColumn<LookChoice>("to");
    QTest::addColumn<int>("fromPercent");
    QTest::addColumn<int>("toPercent");
    QTest::addColumn<QStringList>("names"); ///< none: all there are
    QTest::newRow("everything, to dark") << LookChoice::Light << LookChoice::Dark << 100 << 100 << QStringList();
    QTest::newRow("dark to light") << LookChoice::Dark << LookChoice::Light << 100 << 100 << someStates();
    QTest::newRow("text at 150 %") << LookChoice::Light << LookChoice::Light << 100 << 150 << someStates();
    QTest::newRow("text at 200 % and dark") << LookChoice::Light << LookChoice::Dark << 100 << 200 << someStates();
    QTest::newRow("text from 200 % back") << LookChoice::Light << LookChoice::Light << 200 << 100 << someStates();
}

void LiveLookTest::switchingLeavesNothingOfTheOldLook()
{
    QFETCH(LookChoice, from);
    QFETCH(LookChoice, to);
    QFETCH(int, fromPercent);
    QFETCH(int, toPercent);
    QFETCH(QStringList, names);
    const MadeUpFile journal;
    const Wish first{from, fromPercent};
    const Wish then{to, toPercent};
    const auto switched = walk(journal, names, first, then);
    takeBackSystemsLook();
    const auto fresh = walk(journal, names, then, then);
    takeBackSystemsLook();
    QVERIFY(switched.size() >= 8);
    QCOMPARE(switched.size(), fresh.size());
    QStringList different;
    for (const auto& [name, picture] : fresh) {
        if (switched.at(name) == picture)
            continue;
        different.append(name);
        const QString folder = qEnvironmentVariable("UNRUT_KEEP_PICTURES");
        if (!folder.isEmpty()) {
            picture.save(folder + u"/"_s + name + u"-fresh.png"_s);
            switched.at(name).save(folder + u"/"_s + name + u"-switched.png"_s);
        }
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u", "_s)));
}

void LiveLookTest::systemInHighContrastIsFollowed()
{
    QPalette system(Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::black);
    system.setColor(QPalette::WindowText, Qt::white);
    system.setColor(QPalette::Highlight, Qt::yellow);
    system.setColor(QPalette::HighlightedText, Qt::black);
    QApplication::setPalette(system);
    const MadeUpFile journal;
    Settings settings(journal.file(u"settings.ini"_s));
    const Look look(*qApp, settings);
    QCOMPARE(settings.look(), LookChoice::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(QApplication::palette().color(QPalette::Text), QColor(Qt::white));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), QColor(Qt::yellow));
    settings.setLook(LookChoice::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window) != QColor(Qt::black));
    settings.setLook(LookChoice::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    QApplication::setPalette(m_systemPalette);
}

void LiveLookTest::ordinarySystemColoursAreNotTakenForHighContrast_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::newRow("Fusion") << QColor(0xEF, 0xEF, 0xEF) << QColor(Qt::black);
    QTest::newRow("Adwaita") << QColor(0xF6, 0xF5, 0xF4) << QColor(0x2E, 0x34, 0x36);
    QTest::newRow("Breeze dark") << QColor(0x2A, 0x2E, 0x32) << QColor(0xFC, 0xFC, 0xFC);
}

void LiveLookTest::ordinarySystemColoursAreNotTakenForHighContrast()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QPalette system(window);
    system.setColor(QPalette::WindowText, text);
    system.setColor(QPalette::Text, text);
    QApplication::setPalette(system);
    const MadeUpFile journal;
    Settings settings(journal.file(u"settings.ini"_s));
    const Look look(*qApp, settings);
    const QPalette shown = QApplication::palette();
    QApplication::setPalette(m_systemPalette);
    QVERIFY(shown.color(QPalette::Window) != window);
    QVERIFY(shown.color(QPalette::PlaceholderText) != shown.color(QPalette::Text));
}

QTEST_MAIN(LiveLookTest)
#include "live_look_test.moc"
