// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/flow_layout.h"
#include "common/row_delegate.h"
#include "looks/painted_texts.h"

#include <QHelpEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace unrut;
using namespace Qt::StringLiterals;

class RowDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTooLongGoesOnAndTheRowGrows();
    void factsAreNeverCut();
    void aWordThatIsTooLongStandsBelow();
    void aTitleOfMoreThanTwoLinesIsInTheToolTip();
    void aRowOfATitleOnlyIsALineHigh();
    void asManyLinesOfATitleAsAreAskedFor();
    void aRowIsTickedBeforeItsWords_data();
    void aRowIsTickedBeforeItsWords();
    void buttonsApartKeepTheirSidesInEveryRow();
};

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int wordRole = Qt::UserRole + 1;

/// A list of one row.
struct OneRow
{
    QListWidget list;

    explicit OneRow(const QString& detail, const QString& title = u"A way out"_s, const QString& word = u"good"_s)
    {
        showRows(list, detailRole, wordRole);
        auto* item = new QListWidgetItem(title, &list);
        item->setData(detailRole, detail);
        item->setData(wordRole, word);
        list.show();
    }
    QStringList textsAt(int width)
    {
        list.resize(width, 400);
        QStringList texts;
        for (const PaintedText& text : textsPaintedBy(*list.viewport()))
            texts.append(text.text);
        return texts;
    }
    /// As it is read; blank where there is none.
    QString tip()
    {
        const QPoint place = list.visualItemRect(list.item(0)).center();
        QToolTip::showText({}, u" "_s, &list);
        QHelpEvent asked(QEvent::ToolTip, place, list.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(list.viewport(), &asked);
        return QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
    }
    [[nodiscard]] int height() const { return list.visualItemRect(list.item(0)).height(); }
};

} // namespace

void RowDelegateTest::whatIsTooLongGoesOnAndTheRowGrows()
{
    const QString detail = u"Lost interest and meaning · 30 min"_s;
    OneRow row(detail);
    const int whole = QFontMetrics(row.list.font()).horizontalAdvance(detail);
    QVERIFY(row.textsAt(whole + 60).contains(detail));
    const int oneLine = row.height();
    const QString narrow = row.textsAt(whole * 2 / 3).join(u' ');
    QVERIFY2(narrow.contains(detail), qPrintable(narrow));
    QVERIFY(row.height() > oneLine);
}

void RowDelegateTest::factsAreNeverCut()
{
    const QString detail = u"One line and a second one and then a third one that everybody has room for"_s;
    OneRow row(detail);
    const QString all = row.textsAt(160).join(u' ');
    QVERIFY2(all.endsWith(detail), qPrintable(all));
    QVERIFY(!all.contains(u'…'));
}

void RowDelegateTest::aWordThatIsTooLongStandsBelow()
{
    const QString word = u"5 weeks since you talked, and what came of it is not known"_s;
    OneRow row(u"Mentor"_s, u"Dana"_s, word);
    const int title = QFontMetrics(row.list.font()).horizontalAdvance(u"Dana"_s);
    const int whole = QFontMetrics(row.list.font()).horizontalAdvance(word);
    // The word is painted first where it stands beside the name.
    QCOMPARE(row.textsAt(whole * 3), QStringList({word, u"Dana"_s, u"Mentor"_s}));
    const int oneLine = row.height();
    const QStringList narrow = row.textsAt(title + whole / 2);
    QCOMPARE(narrow.first(), u"Dana"_s);
    QCOMPARE(narrow.join(u' '), u"Dana "_s + word + u" Mentor"_s);
    QVERIFY(row.height() > oneLine);
}

void RowDelegateTest::aTitleOfMoreThanTwoLinesIsInTheToolTip()
{
    const QString title = u"A <b>long</b> title with one line and a second one and a third one and a fourth"_s;
    OneRow row(u"detail"_s, title);
    const QStringList texts = row.textsAt(160);
    QCOMPARE(texts.size(), 3 + 1); // the word below, two lines and the detail
    QVERIFY(texts.filter(u"…"_s).size() == 1);
    QCOMPARE(row.tip(), title);
    (void)row.textsAt(1000);
    QVERIFY(row.tip().trimmed().isEmpty());
}

void RowDelegateTest::aRowOfATitleOnlyIsALineHigh()
{
    OneRow row({}, u"A title"_s, u"a word"_s);
    QCOMPARE(row.textsAt(300), QStringList({u"a word"_s, u"A title"_s}));
    OneRow full(u"detail"_s, u"A title"_s, u"a word"_s);
    (void)full.textsAt(300);
    QVERIFY(row.height() < full.height() - 8);
}

void RowDelegateTest::asManyLinesOfATitleAsAreAskedFor()
{
    const QString title = u"A long title with one line and a second one and a third one and a fourth"_s;
    OneRow row({}, title, {});
    static_cast<RowDelegate*>(row.list.itemDelegate())->setMostTitleLines(9);
    const QStringList lines = row.textsAt(160);
    QVERIFY(lines.size() > 2);
    QCOMPARE(lines.join(u' '), title);
    QVERIFY(row.tip().trimmed().isEmpty());
}

void RowDelegateTest::aRowIsTickedBeforeItsWords_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

void RowDelegateTest::aRowIsTickedBeforeItsWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    OneRow row(u"detail"_s);
    row.list.setLayoutDirection(direction);
    (void)row.textsAt(300);
    const auto beginning = [&] {
        const QRect words = textsPaintedBy(*row.list.viewport()).at(1).rect.toAlignedRect(); // after the far word
        return direction == Qt::LeftToRight ? words.left() : row.list.viewport()->width() - words.right();
    };
    const auto click = [&](int fromTheBeginning) {
        const QRect place = row.list.visualItemRect(row.list.item(0));
        const int x = direction == Qt::LeftToRight ? place.left() + fromTheBeginning : place.right() - fromTheBeginning;
        QTest::mouseClick(row.list.viewport(), Qt::LeftButton, {}, {x, place.center().y()});
    };
    const int without = beginning();
    click(12);
    QVERIFY(!row.list.item(0)->data(Qt::CheckStateRole).isValid());
    row.list.item(0)->setFlags(row.list.item(0)->flags() | Qt::ItemIsUserCheckable);
    row.list.item(0)->setCheckState(Qt::Unchecked);
    const int side = row.list.style()->pixelMetric(QStyle::PM_IndicatorWidth);
    QCOMPARE(beginning(), without + side + RowDelegate::rowInset);
    click(12);
    QCOMPARE(row.list.item(0)->checkState(), Qt::Checked);
    click(beginning() + 20); // the words choose the row only
    QCOMPARE(row.list.item(0)->checkState(), Qt::Checked);
    click(12);
    QCOMPARE(row.list.item(0)->checkState(), Qt::Unchecked);
    row.list.setCurrentRow(0);
    QTest::keyClick(&row.list, Qt::Key_Space);
    QCOMPARE(row.list.item(0)->checkState(), Qt::Checked);
}

void RowDelegateTest::buttonsApartKeepTheirSidesInEveryRow()
{
    QWidget place;
    auto* flow = new FlowLayout(&place);
    auto* cancel = new QPushButton(u"Cancel"_s);
    auto* save = new QPushButton(u"Save"_s);
    auto* reset = new QPushButton(u"Back to the usual ones"_s);
    flow->setTrailing(true);
    flow->addWidget(cancel);
    flow->addWidget(save);
    flow->insertWidget(0, reset);
    flow->setApart(1);
    place.show();
    place.resize(flow->sizeHint().width() + 100, 200);
    QCOMPARE(reset->x(), 0);
    QCOMPARE(save->geometry().right(), place.width() - 1);
    QCOMPARE(cancel->geometry().right() + 8, save->x() - 1);
    // Too narrow for all of them beside one another.
    place.resize(flow->sizeHint().width() - 20, 200);
    QCOMPARE(reset->geometry().topLeft(), QPoint(0, 0));
    QVERIFY(save->y() >= reset->geometry().bottom());
    QCOMPARE(save->geometry().right(), place.width() - 1);
}

QTEST_MAIN(RowDelegateTest)
#include "row_delegate_test.moc"
