// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/line_beginnings.h"
#include "looks/fit.h"
#include "ways_out/matrix_edit.h"
#include "ways_out/table_edit.h"

#include <domain/worksheet_form.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What a line shows that has less room than its text.
class LineBeginningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFilledLineShowsItsBeginning();
    void leavingALineBringsItsBeginningBack();
    void theKeyboardThatComesByItselfGoesOnAtTheEnd();
    void whatIsChosenBeforeItIsShownStaysChosen();
    void cellsOfAWorksheetShowTheirBeginning();

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<LineBeginnings> m_beginnings;
    QLineEdit* m_line = nullptr;
    QPushButton* m_button = nullptr;
};

namespace {

const QString longText = u"Ask the head of Platform for a week on loan"_s;

} // namespace

void LineBeginningsTest::init()
{
    m_beginnings = std::make_unique<LineBeginnings>(nullptr);
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_button = new QPushButton(u"Elsewhere"_s);
    m_line = new QLineEdit(longText);
    m_line->setMaxLength(200);
    m_line->setFixedWidth(80);
    column->addWidget(m_button);
    column->addWidget(m_line);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_button->setFocus();
}

void LineBeginningsTest::aFilledLineShowsItsBeginning()
{
    QCOMPARE(m_line->cursorPosition(), 0);
    m_line->setText(longText + u" or two"_s);
    QCOMPARE(m_line->cursorPosition(), 0);
    QCOMPARE(misfits(*m_window, {800, 600}), QStringList());
}

void LineBeginningsTest::leavingALineBringsItsBeginningBack()
{
    QTest::mouseClick(m_line, Qt::LeftButton);
    m_line->end(false);
    QTest::keyClicks(m_line, u" soon"_s);
    QCOMPARE(m_line->cursorPosition(), m_line->text().size());
    m_button->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_line->cursorPosition(), 0);
    QCOMPARE(m_line->text(), longText + u" soon"_s);
}

void LineBeginningsTest::theKeyboardThatComesByItselfGoesOnAtTheEnd()
{
    m_line->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(m_line, u" soon"_s);
    QCOMPARE(m_line->text(), longText + u" soon"_s);
}

void LineBeginningsTest::whatIsChosenBeforeItIsShownStaysChosen()
{
    // As a view makes an editor in place: what is typed takes the place of what was there.
    auto* editor = new QLineEdit(longText, m_window.get());
    editor->selectAll();
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(editor, u"Something else"_s);
    QCOMPARE(editor->text(), u"Something else"_s);
}

void LineBeginningsTest::cellsOfAWorksheetShowTheirBeginning()
{
    // By themselves, from the moment that they are made.
    m_beginnings.reset();
    const MatrixEdit matrix({{QString(), longText}, {QString(), u"3"_s}, {longText, u"2"_s}});
    WorksheetField shelf;
    shelf.columns.resize(2);
    const TableEdit table(shelf, {{longText, u"Dana"_s}});
    int filled = 0;
    for (const QWidget* edit : {static_cast<const QWidget*>(&matrix), static_cast<const QWidget*>(&table)}) {
        for (const QLineEdit* cell : edit->findChildren<QLineEdit*>()) {
            filled += cell->text() == longText ? 1 : 0;
            QVERIFY2(cell->text() != longText || cell->cursorPosition() == 0, qPrintable(cell->accessibleName()));
        }
    }
    QCOMPARE(filled, 3);
}

QTEST_MAIN(LineBeginningsTest)
#include "line_beginnings_test.moc"
