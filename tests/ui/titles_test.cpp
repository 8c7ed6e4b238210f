// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up_file.h"

#include <settings/settings.h>
#include <ui/gallery.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600000; // longer than the test may take: the sanitizers need many times as long

/// What a person wrote in \a workspace that could stand in a title: names, and what things are called.
QSet<QString> writtenIn(const Workspace& workspace)
{
    QSet<QString> written;
    for (const Person& person : workspace.people())
        written << person.name << person.name.section(u' ', 0, 0) << person.about;
    for (const Goal& goal : workspace.goals()) {
        written << goal.title << goal.why << goal.person;
        for (const Step& step : goal.steps)
            written << step.text;
    }
    for (const Talk& talk : workspace.talks())
        written << talk.outcome << talk.how;
    for (const Practice& practice : workspace.practices())
        written << practice.text;
    const auto entries = workspace.entries({}, 0, 1000);
    for (size_t i = 0; entries && i < entries->size(); ++i)
        written << entries->at(i).text;
    written.remove(QString());
    return written;
}

/// The titles of all windows there are, as the window manager is told and as Qt holds them.
QSet<QString> titles()
{
    QSet<QString> found;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        found << widget->windowTitle();
    for (const QWindow* window : QGuiApplication::allWindows())
        found << window->title();
    found.remove(QString());
    return found;
}

bool says(const QString& title, const QString& words)
{
    static const QString edge = u"(?:\\b|$|^)"_s;
    return title.contains(
        QRegularExpression(edge + QRegularExpression::escape(words) + edge,
                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
}

} // namespace

/// Titles stand in task bars, in the lists of other programs and over a shared screen: they say nothing that was
/// written.
class TitlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleThatSaysItWouldBeSeen();
    void noStateHasATitleThatSaysWhatWasWritten();
};

void TitlesTest::aTitleThatSaysItWouldBeSeen()
{
    QWidget window;
    window.setWindowTitle(u"A talk with Noor (today)"_s);
    window.show();
    QVERIFY(titles().contains(u"A talk with Noor (today)"_s));
    QVERIFY(says(window.windowTitle(), u"Noor"_s));
    QVERIFY(!says(window.windowTitle(), u"No"_s));
}

void TitlesTest::noStateHasATitleThatSaysWhatWasWritten()
{
    const MadeUpFile file;
    Settings settings(file.file(u"settings.ini"_s));
    GalleryOptions options;
    options.madeUpJournal = file.path();
    options.today = galleryDay();
    options.journal = StateJournal::MadeUp;
    QSet<QString> seen;
    QStringList told;
    int most = 0;
    Gallery gallery(settings, options, [&](const ShownState& state) -> Status {
        const QSet<QString> written = writtenIn(state.workspace);
        most = std::max(most, static_cast<int>(written.size()));
        for (const QString& title : titles() - seen) {
            seen.insert(title);
            // Desktops put the program's name behind a title that does not end with it.
            if (title.contains(u"Unrut"_s) && !title.endsWith(u"Unrut"_s))
                told << title;
            for (const QString& words : written) {
                if (says(title, words))
                    told << state.name + u": "_s + title;
            }
        }
        return {};
    });
    QSignalSpy finished(&gallery, &Gallery::finished);
    QSignalSpy failed(&gallery, &Gallery::failed);
    gallery.start();
    QVERIFY(finished.wait(patience));
    QCOMPARE(failed.count(), 0);
    QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    // There were windows and words to be compared.
    QVERIFY2(seen.size() > 20, qPrintable(QStringList(seen.begin(), seen.end()).join(u'\n')));
    QVERIFY2(most > 100, qPrintable(QString::number(most)));
}

QTEST_MAIN(TitlesTest)
#include "titles_test.moc"
