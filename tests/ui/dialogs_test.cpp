// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ask_box.h"
#include "common/labels.h"
#include "common/sheet_dialog.h"

#include <theme/style.h>

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

bool isPrimary(const QPushButton& button)
{
    return button.property(kind::property).toString() == QLatin1String(kind::primary);
}

/// The lines between which the content of \a dialog scrolls, from the top; those that can be seen.
QList<bool> linesOf(const QDialog& dialog)
{
    QList<bool> seen;
    const QList<LineSeparator*> lines = dialog.findChildren<LineSeparator*>(Qt::FindDirectChildrenOnly);
    for (const LineSeparator* line : lines)
        seen.append(line->isVisible());
    return seen;
}

} // namespace

/// What all dialogs have in common: a title, room for all that is said, answers at the lower right.
class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void aBoxSaysItsTitleAndTellsWhatWasAnswered();
    void escapeAnswersNothing();
    void enterIsSafeWhereItIsSaid();
    void answersStandAtTheLowerRightWithThePrimaryLast();
    void closeIsNeverThePrimary();
    void allThatIsSaidHasRoom();
    void linesTellThatThereIsMore();
};

void DialogsTest::aBoxSaysItsTitleAndTellsWhatWasAnswered()
{
    AskBox box(u"Open it?"_s, nullptr);
    box.say(u"<b>plain</b>"_s);
    box.showFile(u"/tmp/a.unrut"_s);
    box.addAnswer(BoxAnswer::No, u"Cancel"_s);
    QPushButton* yes = box.addAnswer(BoxAnswer::Yes, u"Open"_s, ButtonKind::Primary);
    QCOMPARE(box.windowTitle(), u"Open it?"_s);
    QCOMPARE(box.accessibleDescription(), u"<b>plain</b>\n/tmp/a.unrut"_s);
    const QList<QLabel*> labels = box.findChildren<QLabel*>();
    QCOMPARE(labels.size(), 3);
    for (const QLabel* label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    box.show();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    QCOMPARE(QApplication::focusWidget(), yes);
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(!box.isVisible());
    QCOMPARE(static_cast<int>(box.answer()), static_cast<int>(BoxAnswer::Yes));
}

void DialogsTest::escapeAnswersNothing()
{
    AskBox box(u"Open it?"_s, nullptr);
    box.addAnswer(BoxAnswer::No, u"Leave"_s);
    box.addAnswer(BoxAnswer::Yes, u"Open"_s, ButtonKind::Primary);
    box.show();
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(!box.isVisible());
    QCOMPARE(static_cast<int>(box.answer()), static_cast<int>(BoxAnswer::None));
}

void DialogsTest::enterIsSafeWhereItIsSaid()
{
    AskBox box(u"Open it?"_s, nullptr);
    QPushButton* cancel = box.addAnswer(BoxAnswer::No, u"Cancel"_s);
    QPushButton* open = box.addAnswer(BoxAnswer::Yes, u"Open"_s, ButtonKind::Primary);
    AskBox::makeDefault(*cancel);
    box.show();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    QVERIFY(isPrimary(*open) && !isPrimary(*cancel));
    // Nor does it look as the primary one.
    AskBox other(u"Open it?"_s, nullptr);
    QPushButton* calm = other.addAnswer(BoxAnswer::No, u"Cancel"_s);
    other.show();
    QVERIFY(QTest::qWaitForWindowActive(&other)); // before that it would get the keyboard once more
    calm->clearFocus();
    calm->setDefault(false);
    const QImage before = calm->grab().toImage();
    calm->setDefault(true);
    QCOMPARE(calm->grab().toImage(), before);
    other.close();
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(static_cast<int>(box.answer()), static_cast<int>(BoxAnswer::No));
}

void DialogsTest::answersStandAtTheLowerRightWithThePrimaryLast()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        AskBox box(u"This file is a backup"_s, nullptr);
        box.setLayoutDirection(direction);
        box.say(u"What is to become of it?"_s);
        const QPushButton* side = box.addSideAnswer(BoxAnswer::Other, u"Go back"_s);
        const QPushButton* cancel = box.addAnswer(BoxAnswer::No, u"Cancel"_s);
        const QPushButton* look = box.addAnswer(BoxAnswer::Yes, u"Look"_s, ButtonKind::Primary);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        const auto fromNearSide = [&](const QPushButton* button) {
            return direction == Qt::LeftToRight ? button->x() : box.width() - button->geometry().right() - 1;
        };
        QCOMPARE(fromNearSide(side), 24);
        QVERIFY(fromNearSide(cancel) > fromNearSide(side) + side->width() + 24);
        QVERIFY(fromNearSide(look) > fromNearSide(cancel));
        QCOMPARE(fromNearSide(look) + look->width(), box.width() - 24);
        QCOMPARE(side->y(), look->y());
    }
}

void DialogsTest::closeIsNeverThePrimary()
{
    ScrollDialog dialog(nullptr, 40);
    dialog.addTitle(u"Keys"_s);
    QPushButton* close = dialog.addCloseButton();
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(!isPrimary(*close));
    close->setFocus();
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    QTest::keyClick(close, Qt::Key_Return);
    QCOMPARE(rejected.count(), 1);
}

/// A word more or less makes a line more or less: none of them may be what begins to scroll.
void DialogsTest::allThatIsSaidHasRoom()
{
    QString text;
    for (int words = 0; words < 60; ++words) {
        text += u"unrut "_s;
        ScrollDialog dialog(nullptr, 40);
        dialog.addTitle(u"This journal cannot be opened"_s);
        dialog.column()->addWidget(TextLabel::wrapping(TextRole::Body, text));
        for (const QString& choice : {u"Try again"_s, u"Quit"_s})
            dialog.column()->addWidget(makeButton(choice));
        dialog.show();
        QCoreApplication::processEvents();
        const auto* bar = dialog.findChild<QScrollArea*>()->verticalScrollBar();
        QVERIFY2(bar->maximum() == 0 && !bar->isVisible(), qPrintable(QString::number(words)));
    }
}

void DialogsTest::linesTellThatThereIsMore()
{
    QWidget window;
    window.resize(600, 300);
    for (const int lines : {2, 60}) {
        ScrollDialog scrolling(&window, 40);
        auto* sheet = new SheetDialog(u"Prepare a talk"_s, &window, 60);
        sheet->setAttribute(Qt::WA_DeleteOnClose, false);
        for (QVBoxLayout* column : {scrolling.column(), sheet->content()})
            column->addWidget(TextLabel::wrapping(TextRole::Body, u"a line\n"_s.repeated(lines)));
        scrolling.addCloseButton();
        sheet->addButton(u"Save"_s, ButtonKind::Primary);
        for (QDialog* dialog : std::initializer_list<QDialog*>{&scrolling, sheet}) {
            dialog->open();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            auto* bar = dialog->findChild<QScrollArea*>()->verticalScrollBar();
            QCOMPARE(bar->maximum() > 0, lines > 2);
            QCOMPARE(linesOf(*dialog), (QList<bool>{false, lines > 2}));
            bar->setValue(bar->maximum());
            QCOMPARE(linesOf(*dialog), (QList<bool>{lines > 2, lines > 2}));
            dialog->close();
        }
        delete sheet;
    }
}

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
