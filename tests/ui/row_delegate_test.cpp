// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/flow_layout.h"
#include "common/row_delegate.h"
#include "looks/painted_texts.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class RowDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTooLongGoesOnAndTheRowGrows();
    void moreThanTwoLinesEndInDots();
    void buttonsApartKeepTheirSidesInEveryRow();
};

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int wordRole = Qt::UserRole + 1;

/// A list of one row.
struct OneRow
{
    QListWidget list;

    explicit OneRow(const QString& detail)
    {
        showRows(list, detailRole, wordRole);
        auto* item = new QListWidgetItem(u"A way out"_s, &list);
        item->setData(detailRole, detail);
        item->setData(wordRole, u"good"_s);
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

void RowDelegateTest::moreThanTwoLinesEndInDots()
{
    OneRow row(u"One line and a second one and then a third one that nobody has room for"_s);
    const QStringList texts = row.textsAt(160);
    QCOMPARE(texts.size(), 4); // the word, the title and two lines
    QVERIFY(texts.last().endsWith(u'…'));
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
