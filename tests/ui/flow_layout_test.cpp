// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/flow_layout.h"

#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace unrut;

namespace {

/// Wants \a size, and can be told to want another.
class Box : public QWidget
{
public:
    explicit Box(const QSize& size) : m_size(size) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    [[nodiscard]] QSize sizeHint() const override { return m_size; }
    void want(const QSize& size)
    {
        m_size = size;
        updateGeometry();
    }

private:
    QSize m_size;
};

} // namespace

/// What a flow says of its size is kept, and has to follow whatever changes it.
class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGoOnWhereTheWidthIsUsedUp();
    void itsSizeFollowsWhatIsInIt();
    void itsSizeFollowsWithinAnotherLayout();
};

void FlowLayoutTest::rowsGoOnWhereTheWidthIsUsedUp()
{
    QWidget widget;
    auto* flow = new FlowLayout(&widget, 10);
    for (int i = 0; i < 3; ++i)
        flow->addWidget(new Box({50, 20}));
    QCOMPARE(flow->sizeHint(), QSize(170, 20));
    QCOMPARE(flow->heightForWidth(170), 20);
    QCOMPARE(flow->heightForWidth(169), 50);
    QCOMPARE(flow->heightForWidth(60), 80);
    QCOMPARE(flow->heightForWidth(170), 20);
}

void FlowLayoutTest::itsSizeFollowsWhatIsInIt()
{
    QWidget widget;
    auto* flow = new FlowLayout(&widget, 10);
    auto* first = new Box({50, 20});
    flow->addWidget(first);
    QCOMPARE(flow->heightForWidth(100), 20);
    QCOMPARE(flow->sizeHint(), QSize(50, 20));
    auto* second = new Box({50, 30});
    flow->addWidget(second);
    QCOMPARE(flow->heightForWidth(100), 60);
    QCOMPARE(flow->sizeHint(), QSize(110, 30));
    second->hide();
    QCOMPARE(flow->heightForWidth(100), 20);
    second->show();
    QCOMPARE(flow->heightForWidth(100), 60);
    second->want({30, 25});
    QCOMPARE(flow->heightForWidth(100), 25);
    QCOMPARE(flow->sizeHint(), QSize(90, 25));
    flow->setContentsMargins(0, 5, 0, 5);
    QCOMPARE(flow->heightForWidth(100), 35);
    flow->removeWidget(first);
    QCOMPARE(flow->heightForWidth(100), 35);
    QCOMPARE(flow->sizeHint(), QSize(30, 35));
    const std::unique_ptr<QLayoutItem> taken(flow->takeAt(0));
    QCOMPARE(flow->heightForWidth(100), 10);
    flow->addWidget(first);
    QCOMPARE(flow->heightForWidth(100), 30);
    delete first;
    QCOMPARE(flow->heightForWidth(100), 10);
}

void FlowLayoutTest::itsSizeFollowsWithinAnotherLayout()
{
    QWidget widget;
    auto* column = new QVBoxLayout(&widget);
    column->setContentsMargins(0, 0, 0, 0);
    auto* flow = new FlowLayout(nullptr, 10);
    column->addLayout(flow);
    auto* box = new Box({50, 20});
    flow->addWidget(box);
    widget.show();
    QCOMPARE(widget.heightForWidth(100), 20);
    box->want({50, 40});
    QTRY_COMPARE(widget.heightForWidth(100), 40);
    box->hide();
    QTRY_COMPARE(widget.heightForWidth(100), 0);
}

QTEST_MAIN(FlowLayoutTest)
#include "flow_layout_test.moc"
