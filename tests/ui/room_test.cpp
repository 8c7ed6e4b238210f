// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up_file.h"

#include <settings/settings.h>
#include <ui/gallery.h>
#include <ui/look.h>

#include <QApplication>
#include <QFontDatabase>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The pages of every day are seen whole: nobody has to scroll before the first line.
class RoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageOfEveryDayFitsItsWindow();
};

void RoomTest::aPageOfEveryDayFitsItsWindow()
{
    const QStringList pages{u"today"_s,         u"today-evening"_s, u"today-no-focus"_s, u"today-rough"_s,
                            u"today-day-off"_s, u"today-away"_s,    u"gratitude"_s};
    const MadeUpFile journal;
    GalleryOptions options;
    options.madeUpJournal = journal.path();
    options.today = galleryDay();
    options.size = {1280, 800};
    options.names = pages;
    std::map<QString, int> hidden; // pixels below the window's edge
    Settings settings(journal.file(u"settings.ini"_s));
    if (QFontDatabase::families().contains(u"Inter"_s)) { // as in the pictures of the design
        QFont inter(u"Inter"_s);
        inter.setPointSizeF(10.5);
        inter.setHintingPreference(QFont::PreferNoHinting);
        QApplication::setFont(inter);
    }
    const Look look(*qApp, settings);
    Gallery gallery(settings, options, [&](const ShownState& state) -> Status {
        int most = 0;
        const auto areas = state.subject.findChildren<QScrollArea*>();
        for (const QScrollArea* area : areas) {
            if (area->isVisible())
                most = std::max(most, area->verticalScrollBar()->maximum());
        }
        hidden[state.name] = areas.isEmpty() ? -1 : most;
        return {};
    });
    QSignalSpy finished(&gallery, &Gallery::finished);
    constexpr int patience = 120000;
    gallery.start();
    QVERIFY(finished.wait(patience));
    for (const QString& page : pages) {
        QVERIFY2(hidden.contains(page), qPrintable(page));
        QVERIFY2(hidden.at(page) == 0, qPrintable(u"%1: %2"_s.arg(page).arg(hidden.at(page))));
    }
}

QTEST_MAIN(RoomTest)
#include "room_test.moc"
