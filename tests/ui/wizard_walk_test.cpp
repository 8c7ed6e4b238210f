// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The assessment from its first page to its result, by keyboard alone and by mouse alone, in each look and size: at no
// step is anything cut or out of sight, and at each there is one way on.

#include "assess_fixture.h"

#include "assess/question_list.h"
#include "common/scroll_to.h"

#include <theme/colours.h>
#include <theme/style.h>

#include <QCheckBox>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 40;
const QStringList waysOn{u"Begin"_s, u"Next"_s, u"Show my result"_s};

/// Somebody who takes the assessment and looks closely all the while.
class Walker
{
public:
    explicit Walker(AssessWindow& window) : m_window(window) { followKeyboard(window.area.get()); }
    virtual ~Walker() = default;
    Walker(const Walker&) = delete;
    Walker& operator=(const Walker&) = delete;

    virtual void begin() = 0;
    virtual void answer(QuestionBox& question, int number) = 0;
    virtual void tick(QCheckBox& event) = 0;
    virtual void goOn() = 0;

    /// Everything on the page that is open; what is found wrong is in faults().
    void walkPage(int page)
    {
        look(u"page %1"_s.arg(page));
        for (QuestionBox* question : m_window.visible<QuestionBox>()) {
            answer(*question, m_answers++ % 5 + 1);
            look(u"page %1, answered"_s.arg(page));
        }
        const std::vector<QCheckBox*> events = m_window.visible<QCheckBox>();
        if (!events.empty())
            tick(*events.back());
        look(u"page %1, done"_s.arg(page));
    }
    [[nodiscard]] QAbstractButton* wayOn() const
    {
        QAbstractButton* found = nullptr;
        for (const QString& name : waysOn) {
            if (QAbstractButton* button = m_window.button(name))
                found = button;
        }
        return found;
    }
    [[nodiscard]] QString faults() const { return m_faults.join(u'\n'); }

protected:
    /// Is all of \a widget within the window?
    [[nodiscard]] bool isInSight(const QWidget& widget) const
    {
        const QWidget* viewport = m_window.area->viewport();
        const QRect place(widget.mapTo(viewport, QPoint()), widget.size());
        return viewport->rect().adjusted(-1, -1, 1, 1).contains(place);
    }
    void fault(const QString& what) { m_faults.append(what); }
    [[nodiscard]] AssessWindow& window() const { return m_window; }

private:
    void look(const QString& where)
    {
        for (const QString& cut : m_window.cutThings())
            fault(where + u": "_s + cut);
        const QWidget* focus = QApplication::focusWidget();
        if (!focus || focus->height() > m_window.area->viewport()->height())
            fault(where + u": the keyboard is nowhere"_s);
        else if (m_window.page->isAncestorOf(focus) && !isInSight(*focus))
            fault(where + u": the keyboard is out of sight"_s);
    }

    AssessWindow& m_window;
    QStringList m_faults;
    int m_answers = 0;
};

class Typist : public Walker
{
public:
    using Walker::Walker;

    void begin() override
    {
        window().page->firstFocus()->setFocus();
        window().press(Qt::Key_Space);
    }
    void answer(QuestionBox& question, int number) override
    {
        if (!question.isCurrent())
            fault(u"the keys do not belong to the next statement"_s);
        window().press(static_cast<Qt::Key>(Qt::Key_0 + number));
    }
    void tick(QCheckBox& event) override
    {
        for (int i = 0; i < 60 && !event.hasFocus(); ++i)
            window().press(Qt::Key_Tab);
        window().press(Qt::Key_Space);
    }
    void goOn() override { window().press(Qt::Key_Return); }
};

class Pointer : public Walker
{
public:
    using Walker::Walker;

    void begin() override { click(window().button(u"Begin · about three minutes"_s)); }
    void answer(QuestionBox& question, int number) override
    {
        const QList<QAbstractButton*> answers = question.findChildren<QAbstractButton*>();
        click(answers.value(number - 1));
    }
    void tick(QCheckBox& event) override { click(&event); }
    void goOn() override { click(wayOn()); }

private:
    void click(QAbstractButton* button)
    {
        if (!button) {
            fault(u"there is nothing to click"_s);
            return;
        }
        window().area->ensureWidgetVisible(button); // as the wheel does
        if (!isInSight(*button))
            fault(u"'%1' cannot be brought into sight"_s.arg(button->text()));
        QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
        AssessWindow::settle();
    }
};

} // namespace

class WizardWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leadsFromTheFirstPageToAResult_data();
    void leadsFromTheFirstPageToAResult();
};

void WizardWalkTest::initTestCase()
{
    QApplication::setStyle(makeStyle());
}

void WizardWalkTest::leadsFromTheFirstPageToAResult_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    struct Room
    {
        QSize size;
        int percent;
    };
    // What a window of that size leaves to a page.
    const std::vector<Room> rooms{{{900, 500}, 100}, {{900, 450}, 200}, {{1280, 700}, 100}, {{2560, 1300}, 100}};
    for (const bool byMouse : {false, true}) {
        for (const bool dark : {false, true}) {
            for (const Room& room : rooms) {
                QTest::addRow("by %s, %s, %d pixels wide, text at %d %%", byMouse ? "mouse" : "keyboard",
                              dark ? "dark" : "light", room.size.width(), room.percent)
                    << byMouse << dark << room.size << room.percent;
            }
        }
    }
}

void WizardWalkTest::leadsFromTheFirstPageToAResult()
{
    QFETCH(const bool, byMouse);
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    QApplication::setPalette(paletteFor(dark ? darkColours() : lightColours()));
    const TextSize text(percent);
    AssessWindow window(size);
    window.show();
    const std::unique_ptr<Walker> walker =
        byMouse ? std::unique_ptr<Walker>(std::make_unique<Pointer>(window)) : std::make_unique<Typist>(window);
    walker->begin();
    int page = 0;
    while (window.workspace->draft() && page < mostPages) {
        const QAbstractButton* wayOn = walker->wayOn();
        QVERIFY2(wayOn && wayOn->isEnabled(), qPrintable(u"no way on from page %1"_s.arg(page)));
        QVERIFY(!window.workspace->standing());
        walker->walkPage(page++);
        walker->goOn();
    }
    QCOMPARE(walker->faults(), QString());
    QVERIFY(window.workspace->standing());
    QCOMPARE(answeredCount(window.workspace->standing()->check), shortItemCount);
    QVERIFY(window.button(u"Save PDF..."_s));
    QCOMPARE(window.cutThings().join(u';'), QString());
    QVERIFY(window.shell.errors.empty());
}

QTEST_MAIN(WizardWalkTest)
#include "wizard_walk_test.moc"
