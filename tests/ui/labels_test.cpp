// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/tail_label.h"
#include "common/wrapped_check_box.h"

#include <theme/fonts.h>

#include <QApplication>
#include <QScopeGuard>
#include <QStyle>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenLinesStandApart();
    void linesEndAtAboutNinetyCharacters_data();
    void linesEndAtAboutNinetyCharacters();
    void textThatRunsFromTheRightBeginsThere();
    void everyLineStandsWhereThoseOfTheWindowDo_data();
    void everyLineStandsWhereThoseOfTheWindowDo();
    void aPathToBeCopiedStandsThereToo();
    void lineEndsOfThePersonAreKept();
    void markupIsShownAsTyped();
    void aTailIsReadWithItsText();
    void aHintIsAsHighAsTheText_data();
    void aHintIsAsHighAsTheText();
    void aSquareStandsBesideItsWords_data();
    void aSquareStandsBesideItsWords();
};

namespace {

QString sentence()
{
    return u"Most of what weighs on people at work is not theirs alone and can be told to somebody who has time. "_s
        .repeated(3);
}

/// The columns of \a label that letters are in.
std::pair<int, int> inkOf(TextLabel& label)
{
    const QImage picture = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int first = picture.width();
    int last = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) == picture.pixel(0, 0))
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

} // namespace

void LabelsTest::brokenLinesStandApart()
{
    auto* label = TextLabel::wrapping(TextRole::Body, u"one\ntwo\nthree"_s);
    const int pitch = qRound(linePitch(QApplication::font(), QApplication::font()));
    QVERIFY(pitch > label->fontMetrics().height());
    QVERIFY(std::abs(label->heightForWidth(400) - 3 * pitch) <= 2);
    delete label;
}

void LabelsTest::linesEndAtAboutNinetyCharacters_data()
{
    QTest::addColumn<TextRole>("role");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::newRow("leading") << TextRole::Body << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
    QTest::newRow("middle") << TextRole::Body << Qt::Alignment(Qt::AlignCenter);
    // An entry can stand as large as a title, and is prose all the same.
    QTest::newRow("large") << TextRole::PanelTitle << Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void LabelsTest::linesEndAtAboutNinetyCharacters()
{
    QFETCH(TextRole, role);
    QFETCH(Qt::Alignment, alignment);
    const std::unique_ptr<TextLabel> label(TextLabel::wrapping(role, sentence()));
    label->setAlignment(alignment);
    label->resize(2400, label->heightForWidth(2400));
    const auto [first, last] = inkOf(*label);
    const int ninety = QFontMetrics(QApplication::font()).averageCharWidth() * 90;
    QVERIFY(last - first <= ninety);
    QVERIFY(last - first > ninety * 8 / 10);
    const int middle = (first + last) / 2;
    if (alignment & Qt::AlignHCenter)
        QVERIFY(std::abs(middle - 1200) < 20);
    else
        QVERIFY(first < 20);
}

void LabelsTest::textThatRunsFromTheRightBeginsThere()
{
    const QString arabic = u"\u0645\u0631\u062d\u0628\u0627"_s;
    const std::unique_ptr<TextLabel> label(TextLabel::wrapping(TextRole::PageTitle, arabic));
    TailLabel tail(TextRole::PanelTitle, TextRole::SmallMuted);
    tail.setTexts(arabic, arabic);
    for (TextLabel* one : {label.get(), static_cast<TextLabel*>(&tail)}) {
        one->setLayoutDirection(Qt::RightToLeft);
        for (const int width : {500, 2400}) {
            one->resize(width, one->heightForWidth(width));
            const auto [first, last] = inkOf(*one);
            QVERIFY(first > width / 2);
            QVERIFY(last > width - 20);
        }
    }
}

void LabelsTest::everyLineStandsWhereThoseOfTheWindowDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("breaks");
    for (const bool breaks : {false, true}) {
        const auto add = [breaks](const char* name, const QString& text) {
            QTest::addRow("%s, %s", name, breaks ? "broken" : "unbroken") << text << breaks;
        };
        add("figures", u"\u0667\u0665 \u2190 \u0665\u0666"_s);
        add("what is typed", u"\u2068\u0645\u0631\u062d\u0628\u0627\u2069"_s);
        add("Latin", u"Unrut 0.1.0"_s);
        add("Arabic", u"\u0645\u0631\u062d\u0628\u0627"_s);
    }
}

void LabelsTest::everyLineStandsWhereThoseOfTheWindowDo()
{
    QFETCH(const QString, text);
    QFETCH(const bool, breaks);
    constexpr int width = 500;
    TextLabel label(TextRole::Body, text);
    label.setWordWrap(breaks);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const bool fromTheRight = direction == Qt::RightToLeft;
        label.setLayoutDirection(direction);
        label.setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        label.resize(width, 40);
        const auto [first, last] = inkOf(label);
        QVERIFY(fromTheRight ? last > width - 20 && first > width / 2 : first < 20 && last < width / 2);
        label.setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        QVERIFY(fromTheRight ? inkOf(label).first < 20 : inkOf(label).second > width - 20);
    }
}

void LabelsTest::aPathToBeCopiedStandsThereToo()
{
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    constexpr int width = 500;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        const std::unique_ptr<TextLabel> path(TextLabel::wrapping(TextRole::SmallMuted, u"/home/ada/backups"_s));
        makeSelectable(*path);
        path->resize(width, 40);
        const auto [first, last] = inkOf(*path);
        QVERIFY(direction == Qt::RightToLeft ? last > width - 20 && first > width / 2 : first < 20 && last < width / 2);
    }
}

void LabelsTest::lineEndsOfThePersonAreKept()
{
    const std::unique_ptr<TextLabel> one(TextLabel::wrapping(TextRole::Body, u"one two"_s));
    const std::unique_ptr<TextLabel> two(TextLabel::wrapping(TextRole::Body, u"one\ntwo"_s));
    QVERIFY(two->heightForWidth(400) > one->heightForWidth(400));
}

void LabelsTest::markupIsShownAsTyped()
{
    const std::unique_ptr<TextLabel> plain(TextLabel::wrapping(TextRole::Body, u"xbxbold"_s));
    const std::unique_ptr<TextLabel> marked(TextLabel::wrapping(TextRole::Body, u"<b>bold"_s));
    for (TextLabel* label : {plain.get(), marked.get()})
        label->resize(300, 30);
    const auto [first, last] = inkOf(*marked);
    QVERIFY(last - first > inkOf(*plain).second / 2);
    QCOMPARE(marked->text(), u"<b>bold"_s);
}

void LabelsTest::aTailIsReadWithItsText()
{
    TailLabel label(TextRole::PanelTitle, TextRole::SmallMuted);
    label.setTexts(u"Check in"_s, u"· 20 seconds"_s);
    QCOMPARE(label.text(), u"Check in · 20 seconds"_s);
    const int one = label.heightForWidth(2000);
    label.setTexts(u"Check in"_s, sentence());
    QVERIFY(label.heightForWidth(200) > 3 * one);
}

void LabelsTest::aHintIsAsHighAsTheText_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("body") << int(TextRole::Body);
    QTest::newRow("small") << int(TextRole::SmallMuted);
    QTest::newRow("page title") << int(TextRole::PageTitle);
    QTest::newRow("statement") << int(TextRole::Statement);
}

void LabelsTest::aHintIsAsHighAsTheText()
{
    QFETCH(int, role);
    const std::unique_ptr<TextLabel> label(TextLabel::wrapping(static_cast<TextRole>(role), sentence()));
    const QSize hint = label->sizeHint();
    QCOMPARE(hint.height(), label->heightForWidth(hint.width()));
    QVERIFY(label->minimumSizeHint().height() >= label->fontMetrics().height());
    QVERIFY(label->heightForWidth(300) > hint.height());
}

void LabelsTest::aSquareStandsBesideItsWords_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("as high as it likes") << 28;
    QTest::newRow("as high as the field beside it") << 60;
}

void LabelsTest::aSquareStandsBesideItsWords()
{
    QFETCH(int, height);
    WrappedCheckBox box(u"HHHH"_s);
    box.resize(200, height);
    const QImage picture = box.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const int words = box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box) + 12;
    /// Twice the middle of what is painted between two columns.
    const auto middle = [&](int from, int to) {
        int first = -1;
        int last = -1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = from; x < to; ++x) {
                if (picture.pixel(x, y) == picture.pixel(0, 0))
                    continue;
                first = first < 0 ? y : first;
                last = y;
            }
        }
        return first < 0 ? -1000 : first + last;
    };
    const int apart = middle(0, words - 6) - middle(words, picture.width());
    QVERIFY2(std::abs(apart) <= 6, qPrintable(QString::number(apart)));
}

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
