// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/status_line.h"

#include "common/labels.h"

#include <QMainWindow>
#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace unrut;
using namespace Qt::StringLiterals;

class StatusLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStays();
    void aNameIsShortenedBeforeTheSentence();
    void aSentenceWithoutANameLosesItsEnd();
    void noNameIsShortenedToNothing();
    void theToolTipHasAllOfIt();
    void theToolTipIsNoMarkup();
    void moreRoomShowsMore();
    void whatHasNoRoomAtTheSideStandsBelow();
    void whatUsuallyStandsThereComesNotThroughASentence();
    void theOtherSideStaysAndASentenceIsAsMuted_data();
    void theOtherSideStaysAndASentenceIsAsMuted();
    void itBeginsWhereWhatUsuallyStandsThereDoes_data();
    void itBeginsWhereWhatUsuallyStandsThereDoes();
};

namespace {

QString moved()
{
    return u"Moved to Archive: \u2068Put the results of this year on one page\u2069. Undo brings it back."_s;
}

/// A tooltip as it is read.
QString read(const QString& tip)
{
    return QTextDocumentFragment::fromHtml(tip).toPlainText();
}

QFontMetrics metrics()
{
    return QFontMetrics(QApplication::font());
}

} // namespace

void StatusLineTest::whatFitsStays()
{
    QCOMPARE(fittedSentence(moved(), metrics(), metrics().horizontalAdvance(moved())), moved());
}

void StatusLineTest::aNameIsShortenedBeforeTheSentence()
{
    const int width = metrics().horizontalAdvance(moved()) * 3 / 4;
    const QString fitted = fittedSentence(moved(), metrics(), width);
    QVERIFY(fitted.startsWith(u"Moved to Archive: \u2068Put the"_s));
    QVERIFY(fitted.endsWith(u"…\u2069. Undo brings it back."_s));
    QVERIFY(metrics().horizontalAdvance(fitted) <= width);
}

void StatusLineTest::aSentenceWithoutANameLosesItsEnd()
{
    const QString sentence = u"The cards are sorted: place them by hand"_s;
    const int width = metrics().horizontalAdvance(sentence) / 2;
    const QString fitted = fittedSentence(sentence, metrics(), width);
    QVERIFY(fitted.startsWith(u"The cards"_s));
    QVERIFY(fitted.endsWith(u'…'));
    QVERIFY(metrics().horizontalAdvance(fitted) <= width);
}

void StatusLineTest::noNameIsShortenedToNothing()
{
    const int width = metrics().horizontalAdvance(u"Moved to Archive: Put the"_s);
    const QString fitted = fittedSentence(moved(), metrics(), width);
    QVERIFY2(fitted.startsWith(u"Moved to Archive: "_s), qPrintable(fitted));
    QVERIFY2(!fitted.contains(u"Undo"_s), qPrintable(fitted));
    QVERIFY(metrics().horizontalAdvance(fitted) <= width);
}

void StatusLineTest::theToolTipHasAllOfIt()
{
    StatusLine line;
    line.resize(metrics().horizontalAdvance(moved()) / 2, line.sizeHint().height());
    line.show();
    line.tell(moved(), 0);
    QVERIFY(line.currentMessage().contains(u'…'));
    QCOMPARE(read(line.toolTip()), moved());
    line.tell(u"Saved."_s, 0);
    QCOMPARE(line.currentMessage(), u"Saved."_s);
    QCOMPARE(line.toolTip(), QString());
    line.tell(moved(), 0);
    line.clearMessage();
    QCOMPARE(line.toolTip(), QString());
}

void StatusLineTest::theToolTipIsNoMarkup()
{
    const QString typed =
        u"Deleted: \u2068<img src=file:///etc/hostname> <a href=file:///etc/passwd>x</a> &amp;\u2069."_s;
    StatusLine line;
    line.resize(metrics().horizontalAdvance(typed) / 2, line.sizeHint().height());
    line.show();
    line.tell(typed, 0);
    QVERIFY(!line.toolTip().isEmpty());
    // QToolTip shows it so, after it has guessed.
    QVERIFY(Qt::mightBeRichText(line.toolTip()));
    QTextDocument shown;
    shown.setHtml(line.toolTip());
    QCOMPARE(shown.toPlainText(), typed);
    QVERIFY(!shown.toPlainText().contains(QChar(QChar::ObjectReplacementCharacter)));
}

void StatusLineTest::moreRoomShowsMore()
{
    StatusLine line;
    const int whole = metrics().horizontalAdvance(moved());
    line.resize(whole / 2, line.sizeHint().height());
    line.show();
    line.tell(moved(), 0);
    line.resize(whole * 2, line.height());
    QCOMPARE(line.currentMessage(), moved());
    QCOMPARE(line.toolTip(), QString());
}

void StatusLineTest::whatHasNoRoomAtTheSideStandsBelow()
{
    QMainWindow window;
    auto* line = new StatusLine;
    auto* saved = TextLabel::wrapping(TextRole::TinyMuted, u"All changes saved · last backup today 07:41"_s);
    auto* next = TextLabel::wrapping(TextRole::TinyMuted, u"Next reminder: Friday page, Friday 16:00"_s);
    line->setUsual(*saved, *next);
    window.setStatusBar(line);
    const int both = saved->sizeHint().width() + next->sizeHint().width() + 48;
    window.resize(both, 200);
    window.show();
    QCOMPARE(saved->y(), next->y());
    QCOMPARE(saved->height(), next->heightForWidth(2 * both)); // in one line each
    QCOMPARE(next->height(), saved->height());
    QVERIFY(next->geometry().right() > line->width() - 48);
    window.resize(both * 2 / 3, 200);
    QTRY_VERIFY(next->y() >= saved->geometry().bottom());
    QCOMPARE(window.width(), both * 2 / 3);
    QTRY_VERIFY(line->rect().contains(next->mapTo(line, next->rect().bottomRight())));
    const int height = line->height();
    line->tell(u"Saved."_s, 0);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(line->height(), height);
    line->clearMessage();
    window.resize(saved->sizeHint().width() / 2, 200);
    QTRY_VERIFY(saved->height() > saved->fontMetrics().height() * 3 / 2);
}

void StatusLineTest::whatUsuallyStandsThereComesNotThroughASentence()
{
    QMainWindow window;
    auto* line = new StatusLine;
    window.setStatusBar(line);
    auto* leading = new QLabel(u"All changes saved"_s);
    auto* trailing = new QLabel(u"No reminders"_s);
    line->setUsual(*leading, *trailing);
    window.resize(600, 200);
    window.show();
    line->tell(moved(), 0);
    QVERIFY(!leading->isVisible());
    QFont larger = leading->font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    leading->setFont(larger);
    trailing->setFont(larger);
    // It comes in a turn of its own.
    QTest::qWait(50);
    QVERIFY(!leading->isVisible());
    line->clearMessage();
    QVERIFY(leading->isVisible());
}

void StatusLineTest::theOtherSideStaysAndASentenceIsAsMuted_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void StatusLineTest::theOtherSideStaysAndASentenceIsAsMuted()
{
    QFETCH(Qt::LayoutDirection, direction);
    QMainWindow window;
    window.setLayoutDirection(direction);
    auto* line = new StatusLine;
    window.setStatusBar(line);
    auto* saved = TextLabel::wrapping(TextRole::TinyMuted, u"All changes saved"_s);
    auto* next = TextLabel::wrapping(TextRole::TinyMuted, u"Next reminder: Friday page"_s);
    line->setUsual(*saved, *next);
    window.resize(saved->fontMetrics().horizontalAdvance(moved()) + 100, 200);
    window.show();
    QCoreApplication::sendPostedEvents();
    const QRect before = next->geometry();
    line->tell(moved(), 0);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!saved->isVisible());
    QVERIFY(next->isVisible());
    QCOMPARE(next->geometry(), before);
    // It ends before the other side begins.
    QVERIFY(line->currentMessage().contains(u'…'));
    const int width = saved->fontMetrics().horizontalAdvance(line->currentMessage());
    QVERIFY2(width <= line->width() - before.width() - 24, qPrintable(QString::number(width)));
    const QColor text = saved->palette().color(saved->foregroundRole());
    const QImage picture = line->grab().toImage();
    int darkest = 255;
    for (int y = 3; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            darkest = std::min(darkest, qGray(picture.pixel(x, y)));
    }
    QVERIFY2(darkest >= qGray(text.rgb()) - 4, qPrintable(QString::number(darkest)));
    line->clearMessage();
    QVERIFY(saved->isVisible());
}

void StatusLineTest::itBeginsWhereWhatUsuallyStandsThereDoes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void StatusLineTest::itBeginsWhereWhatUsuallyStandsThereDoes()
{
    QFETCH(Qt::LayoutDirection, direction);
    StatusLine line;
    line.setLayoutDirection(direction);
    line.resize(400, line.sizeHint().height());
    line.show();
    line.tell(u"HHH"_s, 0);
    const QImage picture = line.grab().toImage();
    const auto isEmpty = [&](int column) {
        const int x = direction == Qt::LeftToRight ? column : picture.width() - 1 - column;
        for (int y = 3; y < picture.height(); ++y) {
            if (qGray(picture.pixel(x, y)) < 96)
                return false;
        }
        return true;
    };
    int begin = 0;
    while (begin < picture.width() && isEmpty(begin))
        ++begin;
    QVERIFY2(begin >= 12 && begin <= 15, qPrintable(QString::number(begin)));
}

QTEST_MAIN(StatusLineTest)
#include "status_line_test.moc"
