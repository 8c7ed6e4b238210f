// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/equal_columns.h"
#include "common/labels.h"

#include <QLineEdit>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Rows of fields below one another, and words that say what they are.
class EqualColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_row.reset(); }
    void aRowIsAsHighAsItsBrokenLines();
    void aWideRowIsAsHighAsItsFields();

private:
    std::unique_ptr<QWidget> m_row;
    TextLabel* m_label = nullptr;
    QLineEdit* m_field = nullptr;
    EqualColumns* m_columns = nullptr;
};

void EqualColumnsTest::init()
{
    m_row = std::make_unique<QWidget>();
    m_columns = new EqualColumns(m_row.get());
    m_label = TextLabel::wrapping(TextRole::SmallMuted,
                                  u"How much each of them matters to you, from 1 for a little to 5 for most of all"_s);
    QSizePolicy policy = m_label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_label->setSizePolicy(policy);
    m_field = new QLineEdit;
    m_field->setMinimumWidth(10);
    m_columns->addWidget(m_label);
    m_columns->addWidget(m_field);
}

void EqualColumnsTest::aRowIsAsHighAsItsBrokenLines()
{
    const int narrow = m_field->sizeHint().width() * 2 + 20;
    m_row->resize(narrow, m_columns->heightForWidth(narrow));
    m_row->show();
    QVERIFY(m_label->width() < narrow / 2 + 1);
    QVERIFY(m_label->heightForWidth(m_label->width()) > m_field->sizeHint().height());
    QVERIFY(m_label->height() >= m_label->heightForWidth(m_label->width()));
}

void EqualColumnsTest::aWideRowIsAsHighAsItsFields()
{
    QCOMPARE(m_columns->heightForWidth(4000), std::max(m_field->sizeHint().height(), m_label->heightForWidth(4000)));
}

QTEST_MAIN(EqualColumnsTest)
#include "equal_columns_test.moc"
