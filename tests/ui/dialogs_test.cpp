// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/buttons.h"
#include "common/labels.h"
#include "common/scroll_dialog.h"
#include "common/sheet_dialog.h"

#include <theme/style.h>

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

/// What all dialogs have in common: a title, and room for all that is said.
class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closeIsNeverThePrimary();
    void allThatIsSaidHasRoom();
    void linesTellThatThereIsMore();
};

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
