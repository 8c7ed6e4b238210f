// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up_file.h"

#include <settings/settings.h>
#include <theme/colours.h>
#include <ui/gallery.h>
#include <ui/look.h>

#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

class FocusRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStopOfTheTabKeyCanBeSeen_data();
    void everyStopOfTheTabKeyCanBeSeen();
};

namespace {

QString nameOf(const QWidget& widget)
{
    return QLatin1String(widget.metaObject()->className()) + u" '"_s + widget.accessibleName() + u"'"_s;
}

/// With what is right around it, where the ring of a chart stands.
QImage pictureOf(const QWidget& widget)
{
    constexpr int around = 6;
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    const QRect shown = place.adjusted(-around, -around, around, around);
    return widget.window()->grab(shown).toImage().convertToFormat(QImage::Format_RGB32);
}

/// Pixels that the focus changes so much that one sees it (WCAG 2.2, 2.4.13).
int markedPixels(const QImage& without, const QImage& with)
{
    constexpr double visible = 3;
    int pixels = 0;
    for (int y = 0; y < std::min(with.height(), without.height()); ++y) {
        for (int x = 0; x < std::min(with.width(), without.width()); ++x) {
            const QRgb was = without.pixel(x, y);
            const QRgb now = with.pixel(x, y);
            if (was != now && contrastRatio(QColor(was), QColor(now)) >= visible)
                ++pixels;
        }
    }
    return pixels;
}

/// What has the keyboard without showing it.
QStringList invisibleStops(QWidget& window)
{
    constexpr int mostStops = 150;
    constexpr int leastPixels = 24;
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {u"the window is not in front"_s};
    QStringList invisible;
    QList<QWidget*> seen;
    for (int stop = 0; stop < mostStops; ++stop) {
        QWidget* from = QApplication::focusWidget();
        QTest::keyClick(from ? from : &window, Qt::Key_Tab);
        QPointer<QWidget> widget = QApplication::focusWidget();
        if (!widget || seen.contains(widget))
            break;
        seen.append(widget);
        const QImage with = pictureOf(*widget);
        widget->clearFocus();
        const QImage without = pictureOf(*widget);
        widget->setFocus(Qt::TabFocusReason);
        if (markedPixels(without, with) < leastPixels)
            invisible.append(nameOf(*widget));
    }
    if (seen.isEmpty())
        invisible.append(u"nothing to stop at"_s);
    return invisible;
}

} // namespace

void FocusRingTest::everyStopOfTheTabKeyCanBeSeen_data()
{
    QTest::addColumn<LookChoice>("look");
    QTest::addColumn<bool>("highContrast");
    QTest::newRow("light") << LookChoice::Light << false;
    QTest::newRow("dark") << LookChoice::Dark << false;
    QTest::newRow("high contrast") << LookChoice::System << true;
}

void FocusRingTest::everyStopOfTheTabKeyCanBeSeen()
{
    QFETCH(LookChoice, look);
    QFETCH(bool, highContrast);
    if (highContrast) {
        QPalette system(Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::black);
        system.setColor(QPalette::WindowText, Qt::white);
        system.setColor(QPalette::Highlight, Qt::yellow);
        system.setColor(QPalette::HighlightedText, Qt::black);
        system.setColor(QPalette::Link, Qt::cyan);
        QApplication::setPalette(system);
    }
    constexpr int patience = 300000;
    QApplication::setCursorFlashTime(0);
    const MadeUpFile journal;
    GalleryOptions options;
    options.madeUpJournal = journal.path();
    options.today = galleryDay();
    options.names = {u"today"_s,     u"today-empty"_s, u"assess"_s,   u"assess-wizard-now"_s, u"playbook"_s, u"goals"_s,
                     u"gratitude"_s, u"people"_s,      u"progress"_s, u"settings"_s,          u"safety"_s};
    Settings settings(journal.file(u"settings.ini"_s));
    settings.setLook(look);
    const Look worn(*qApp, settings);
    QCOMPARE(coloursOf(QApplication::palette()).highContrast, highContrast);
    QStringList invisible;
    int windows = 0;
    Gallery gallery(settings, options, [&](const ShownState& state) -> Status {
        ++windows;
        const QStringList stops = invisibleStops(state.subject);
        for (const QString& stop : stops)
            invisible.append(state.name + u": "_s + stop);
        return {};
    });
    QSignalSpy finished(&gallery, &Gallery::finished);
    gallery.start();
    QVERIFY(finished.wait(patience));
    QVERIFY(windows >= 8);
    QVERIFY2(invisible.isEmpty(), qPrintable(u"\n"_s + invisible.join(u'\n')));
}

QTEST_MAIN(FocusRingTest)
#include "focus_ring_test.moc"
