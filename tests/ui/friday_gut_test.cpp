// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "common/scale_circles.h"

#include <QDialog>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The gut on the Friday page beside the weights of a worksheet.
class FridayGutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void theFridayPageSaysWhenTheGutDisagrees();
    void whatItSaysComesIntoView();

private:
    /// After a week in which the gut said stay, with weights that say go.
    void openPageOfASecondWeek();
    std::unique_ptr<OpenWindow> m_open;
};

void FridayGutTest::openPageOfASecondWeek()
{
    Worksheet sheet;
    sheet.play = Play::CareerChange;
    sheet.set(u"paths"_s, {{{}, u"Learning"_s}, {{}, u"4"_s}, {u"Stay"_s, u"1"_s}, {u"Planning"_s, u"5"_s}});
    sheet.setText(u"staying"_s, u"Stay"_s);
    QVERIFY(m_open->workspace->saveWorksheet(sheet));
    FridayPage page;
    page.gut = 2;
    QVERIFY(m_open->workspace->saveFridayPage(page, {}, {}));
    m_open->clock.setNow(m_open->clock.now().addDays(7));
    m_open->show(Tab::Today);
    m_open->shortcut(Qt::Key_K);
    m_open->type(u"friday"_s);
    m_open->press(Qt::Key_Return);
}

void FridayGutTest::theFridayPageSaysWhenTheGutDisagrees()
{
    openPageOfASecondWeek();
    QVERIFY(!m_open->says(u"Your gut says"_s));
    m_open->visible<QDialog>()->findChild<ScaleCircles*>()->setFocus();
    m_open->press(Qt::Key_1);
    QVERIFY(m_open->says(u"Your gut says stay; by your own weights of 2 November 2026 something else comes first."_s));
    m_open->press(Qt::Key_9);
    QVERIFY(!m_open->says(u"Your gut says"_s));
}

void FridayGutTest::whatItSaysComesIntoView()
{
    openPageOfASecondWeek();
    auto* dialog = m_open->visible<QDialog>();
    dialog->resize(dialog->width(), 420);
    OpenWindow::settle();
    dialog->findChild<ScaleCircles*>()->setFocus();
    m_open->press(Qt::Key_1);
    const auto labels = dialog->findChildren<QLabel*>();
    const auto said = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"Your gut says stay"_s);
    });
    QVERIFY(said != labels.end());
    QTRY_COMPARE((*said)->visibleRegion().boundingRect(), (*said)->rect());
}

QTEST_MAIN(FridayGutTest)
#include "friday_gut_test.moc"
