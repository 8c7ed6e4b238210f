// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"
#include "window_fixture.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A window that is lower than its pages, with text at 200 %: what is asked for comes into view.
class LowWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void aNewGoalIsWrittenInView_data();
    void aNewGoalIsWrittenInView();
    void anEntryIsEditedInView();

private:
    void show(Tab tab)
    {
        m_open->show(tab);
        m_open->window->resize(900, 600);
        OpenWindow::settle();
    }
    [[nodiscard]] static bool isInView(const QWidget& field)
    {
        return field.visibleRegion().boundingRect() == field.rect();
    }

    const TextSize m_large = TextSize(200);
    std::unique_ptr<OpenWindow> m_open;
};

void LowWindowTest::aNewGoalIsWrittenInView_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by its key") << true;
    QTest::newRow("with the mouse") << false;
}

void LowWindowTest::aNewGoalIsWrittenInView()
{
    QFETCH(const bool, byKey);
    show(Tab::Goals);
    auto* field = m_open->find<QLineEdit>(u"Add a goal to Next"_s);
    QVERIFY(field);
    QVERIFY2(!isInView(*field), "the window is too high for this");
    byKey ? m_open->shortcut(Qt::Key_N) : m_open->click(u"New goal"_s);
    QVERIFY(field->hasFocus());
    QTRY_VERIFY(isInView(*field));
}

void LowWindowTest::anEntryIsEditedInView()
{
    for (int day = 0; day < 20; ++day)
        QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"one"_s, m_open->clock.today().addDays(-day)));
    show(Tab::Gratitude);
    auto* log = m_open->visible<QListView>();
    QVERIFY(log);
    log->setFocus(Qt::OtherFocusReason);
    for (int row = 0; row < 6; ++row) {
        m_open->press(Qt::Key_Down);
        m_open->press(Qt::Key_Return);
        const QWidget* editor = log->findChild<QPlainTextEdit*>();
        QVERIFY(editor);
        QTRY_VERIFY(isInView(*editor));
        m_open->press(Qt::Key_Escape);
    }
}

QTEST_MAIN(LowWindowTest)
#include "low_window_test.moc"
