// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_texts.h"
#include "window_fixture.h"

#include "common/ask_box.h"
#include "common/message_boxes.h"

#include <domain/goal.h>
#include <domain/text.h>
#include <ui/quick_entry.h>

#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Not all of it has room in a line.
constexpr qsizetype flood = 1200;

/// The letters of a text: what a field or the rules for texts must not touch.
QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar sign : text)
        letters += sign.isLetterOrNumber() ? QString(sign) : QString();
    return letters;
}

/// Whether signs that turn the direction of writing stand within isolates only, each of which ends.
bool keepsDirection(const QString& sentence)
{
    int depth = 0;
    for (const QChar sign : sentence) {
        const bool turns = sign >= QChar(0x202a) && sign <= QChar(0x202e);
        if (turns && depth == 0)
            return false;
        depth += sign >= QChar(0x2066) && sign <= QChar(0x2068) ? 1 : sign == QChar(0x2069) ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

/// How a list shows its rows.
QList<QImage> picturesOf(QListView& list)
{
    const QImage all = list.viewport()->grab().toImage();
    QList<QImage> rows;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        rows.append(all.copy(list.visualRect(list.model()->index(row, 0))));
    return rows;
}

} // namespace

/// What nobody means to write, pasted into the window: kept by the rules for texts or refused with a sentence, shown in
/// its own place and in the time that words take.
class HostileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void everyFieldKeepsToTheRules_data() { everyText(); }
    void everyFieldKeepsToTheRules();
    void whatCannotBeKeptIsRefused_data();
    void whatCannotBeKeptIsRefused();
    void floodsTakeNoLongerThanWords_data();
    void floodsTakeNoLongerThanWords();
    void floodsStayInTheirRow_data();
    void floodsStayInTheirRow();
    void boxesShowItAsItIs();

private:
    static void everyText();
    void paste(const QString& text) const
    {
        QGuiApplication::clipboard()->setText(text);
        m_open->press(Qt::Key_V, Qt::ControlModifier);
    }
    // Each pastes it somewhere and adds it, and looks at what is kept.
    void writeALine(const QString& typed) const;
    void addAGoal(const QString& typed) const;
    void addAPerson(const QString& typed) const;
    void addQuickly(const QString& typed) const;
    void lookEverywhere() const;
    /// The goal goes and comes back.
    void undoAndRedo() const;
    static void compare(const QString& kept, const QString& typed, qsizetype most);
    [[nodiscard]] QString undoText() const;

    std::unique_ptr<OpenWindow> m_open;
};

void HostileTextTest::everyText()
{
    QTest::addColumn<QString>("typed");
    for (const HostileText& each : hostileTexts(flood))
        QTest::newRow(each.name) << each.text;
}

void HostileTextTest::compare(const QString& kept, const QString& typed, qsizetype most)
{
    QCOMPARE(cleanText(kept, most, u"text"_s).value_or(u"refused"_s), kept);
    QCOMPARE(bearableText(kept), kept);
    const QString letters = lettersOf(bearableText(typed).normalized(QString::NormalizationForm_C));
    QVERIFY2(letters.startsWith(lettersOf(kept)), qPrintable(kept));
    // All of it where there is room for it.
    QVERIFY(typed.size() > most || letters == lettersOf(kept));
}

void HostileTextTest::everyFieldKeepsToTheRules()
{
    QFETCH(const QString, typed);
    m_open->show(Tab::Gratitude);
    writeALine(typed);
    m_open->window->showTab(Tab::People);
    addAPerson(typed);
    m_open->window->activateWindow(); // what a window manager does when a dialog goes
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    m_open->window->showTab(Tab::Goals);
    addAGoal(typed);
    QCOMPARE(m_open->workspace->goals().size(), size_t{1});
    undoAndRedo();
    lookEverywhere();
    addQuickly(typed);
}

void HostileTextTest::writeALine(const QString& typed) const
{
    m_open->shortcut(Qt::Key_E);
    paste(typed);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    const auto entries = m_open->workspace->entries({}, 0, 2);
    QVERIFY(entries);
    QCOMPARE(entries->size(), size_t{1});
    compare(entries->front().text, typed, maxTextLength);
    QCOMPARE(m_open->rowsOf(u"Entries"_s), QStringList{entries->front().text});
}

void HostileTextTest::addQuickly(const QString& typed) const
{
    QuickEntry quick(*m_open->workspace);
    quick.popUp();
    auto* line = quick.findChild<QLineEdit*>();
    QVERIFY(line);
    line->setFocus();
    QCoreApplication::sendPostedEvents();
    QGuiApplication::clipboard()->setText(typed);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Return);
    const auto entries = m_open->workspace->entries({}, 0, 2);
    QVERIFY(entries && !entries->empty());
    for (const Entry& entry : *entries)
        compare(entry.text, typed, entry.kind == EntryKind::Win ? maxTitleLength : maxTextLength);
}

void HostileTextTest::addAGoal(const QString& typed) const
{
    auto* line = m_open->find<QLineEdit>(u"Add a goal to Next"_s);
    QVERIFY(line);
    line->setFocus();
    paste(typed);
    m_open->press(Qt::Key_Return);
    QCOMPARE(m_open->workspace->goals().size(), size_t{1});
    compare(m_open->workspace->goals().front().title, typed, longestGoalTitle);
    QCOMPARE(m_open->rowsOf(u"Next"_s).size(), 1);
}

void HostileTextTest::addAPerson(const QString& typed) const
{
    m_open->click(u"Add a person"_s);
    paste(typed);
    m_open->click(u"Save"_s);
    QCOMPARE(m_open->workspace->people().size(), size_t{1});
    compare(m_open->workspace->people().front().name, typed, maxTitleLength);
}

void HostileTextTest::lookEverywhere() const
{
    for (const Tab tab : {Tab::Today, Tab::People, Tab::Gratitude}) {
        m_open->window->showTab(tab);
        OpenWindow::settle();
        QVERIFY(!m_open->window->grab().isNull());
    }
}

void HostileTextTest::undoAndRedo() const
{
    m_open->window->resize(500, 600); // so that the sentence has no room, and its tooltip has all of it
    QVERIFY(m_open->workspace->binGoals({m_open->workspace->goals().front().id}));
    m_open->shortcut(Qt::Key_Z);
    m_open->shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!undoText().isEmpty());
    const QStatusBar& foot = *m_open->window->statusBar();
    for (const QString& said : {undoText(), foot.currentMessage(), foot.toolTip(), m_open->window->windowTitle()})
        QVERIFY2(keepsDirection(said), qPrintable(said));
    QCOMPARE(m_open->window->windowTitle(), u"Unrut"_s);
    QVERIFY(!foot.toolTip().contains(u"<img"_s));
}

void HostileTextTest::whatCannotBeKeptIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const HostileText& each : refusedTexts())
        QTest::newRow(each.name) << each.text;
}

void HostileTextTest::whatCannotBeKeptIsRefused()
{
    QFETCH(const QString, typed);
    m_open->show(Tab::Gratitude);
    m_open->shortcut(Qt::Key_E);
    auto* field = m_open->find<QPlainTextEdit>(u"New entry"_s);
    QVERIFY(field);
    field->setPlainText(typed); // as an input method might
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    const auto entries = m_open->workspace->entries({}, 0, 1);
    QVERIFY(entries && entries->empty());
    QCOMPARE(field->toPlainText(), typed); // to be mended
    QVERIFY(m_open->says(u"cannot be kept"_s));
}

void HostileTextTest::floodsTakeNoLongerThanWords_data()
{
    constexpr qsizetype many = 20'000;
    QTest::addColumn<QString>("typed");
    const QStringList floods{u"marks on one letter"_s, u"marks of two classes in turn"_s, u"escapes"_s};
    for (const HostileText& each : hostileTexts(many)) {
        if (floods.contains(QString::fromLatin1(each.name)))
            QTest::newRow(each.name) << each.text;
    }
}

void HostileTextTest::floodsTakeNoLongerThanWords()
{
    QFETCH(const QString, typed);
    m_open->show(Tab::Gratitude);
    const auto write = [this](const QString& text) {
        QElapsedTimer timer;
        timer.start();
        m_open->shortcut(Qt::Key_E);
        paste(text);
        m_open->press(Qt::Key_Return, Qt::ControlModifier);
        m_open->window->grab();
        return timer.elapsed();
    };
    const qint64 words = write(u"word "_s.repeated(typed.size() / 5));
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    const qint64 flooded = write(typed);
    // They took a hundred times as long, and every time that the line was painted. Between the two lies what a machine
    // that does something else can make of it.
    QVERIFY2(flooded < 25 * words, qPrintable(u"%1 ms beside %2"_s.arg(flooded).arg(words)));
}

void HostileTextTest::floodsStayInTheirRow_data()
{
    QTest::addColumn<Tab>("tab");
    QTest::addColumn<QString>("list");
    QTest::newRow("the log") << Tab::Gratitude << u"Entries"_s;
    QTest::newRow("the board") << Tab::Goals << u"Next"_s;
    QTest::newRow("what was found") << Tab::Gratitude << u"Found"_s;
}

void HostileTextTest::floodsStayInTheirRow()
{
    QFETCH(const Tab, tab);
    QFETCH(const QString, list);
    const auto picturesWith = [&](const QString& second) {
        m_open = std::make_unique<OpenWindow>();
        for (const QString& text : {u"third searched"_s, second, u"first searched"_s}) {
            m_open->clock.addSeconds(60);
            Goal goal;
            goal.title = text;
            const bool isAdded =
                tab == Tab::Goals
                    ? m_open->workspace->addGoal(goal).has_value()
                    : m_open->workspace->addEntry(EntryKind::Win, text, m_open->clock.today()).has_value();
            if (!isAdded)
                return QList<QImage>();
        }
        m_open->show(tab);
        if (list == u"Found"_s) {
            m_open->shortcut(Qt::Key_K);
            m_open->type(u"searched"_s);
        }
        auto* view = m_open->find<QListView>(list);
        return view && view->model()->rowCount() == 3 ? picturesOf(*view) : QList<QImage>();
    };
    const QList<QImage> usual = picturesWith(u"x searched"_s);
    const QString marks = u"\u0336\u0489\u20dd"_s + QString(12, u'\u0300') + QString(12, u'\u0323');
    const QList<QImage> flooded = picturesWith(u"x"_s + marks + u" searched"_s);
    QCOMPARE(usual.size(), 3);
    QCOMPARE(flooded.size(), 3);
    QVERIFY(usual[1] != flooded[1]);
    QVERIFY(usual[0] == flooded[0]);
    QVERIFY(usual[2] == flooded[2]);
}

QString HostileTextTest::undoText() const
{
    const QList<QAction*> actions = m_open->window->menuBar()->findChildren<QAction*>();
    for (const QAction* action : actions) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z))
            return action->text();
    }
    return {};
}

void HostileTextTest::boxesShowItAsItIs()
{
    const QString named = u"/tmp/<img src=file:///etc/hostname><a href=file:///etc/passwd>x</a>.unrut"_s;
    for (const ErrorCode code : {ErrorCode::JournalMissing, ErrorCode::FolderMissing, ErrorCode::OutputExists}) {
        const auto box = errorBox(failure(code, named), nullptr);
        const QList<QLabel*> labels = box->findChildren<QLabel*>();
        QVERIFY(labels.size() >= 2);
        for (const QLabel* label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(HostileTextTest)
#include "hostile_text_test.moc"
