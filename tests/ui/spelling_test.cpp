// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/step_rows.h"
#include "spelling_fixture.h"
#include "ways_out/matrix_edit.h"

#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <theme/colours.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QImage>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Words that no dictionary has, in the fields that people write in.
class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWordIsMarkedOnceTheCursorHasLeftIt_data() { SpelledFields::bothFields(); }
    void aWordIsMarkedOnceTheCursorHasLeftIt();
    void marksMoveWithTheText_data() { SpelledFields::bothFields(); }
    void marksMoveWithTheText();
    void aMarkCanBeSeen_data() { SpelledFields::bothFields(); }
    void aMarkCanBeSeen();
    void marksAreNoChange();
    void namesAndSearchesAreLeftAlone();
    void stepsAndOptionsAreSentencesToo();
    void nothingIsReadBeforeAWordIsWritten();
    void theWordsAreMarkedWhenTheDictionaryIsThere();
    void onlyWhatCanBeSeenIsLookedUp();
    void aScreenReaderIsToldTheWords();
    void itIsSwitchedOffAtOnce();
    void lettersOfAnInputMethodStay();

private:
    std::unique_ptr<SpelledFields> m_fields;
};

void SpellingTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_fields = std::make_unique<SpelledFields>();
    m_fields->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fields->window));
}

void SpellingTest::cleanup()
{
    if (auto* popup = QApplication::activePopupWidget())
        popup->close();
    m_fields.reset();
}

namespace {

/// Some pixel of \a field is of a warm colour, as only the underline is.
bool showsMark(QWidget& field)
{
    constexpr int warmth = 40;
    const QImage image = field.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor seen = image.pixelColor(x, y);
            if (seen.red() - seen.blue() > warmth)
                return true;
        }
    }
    return false;
}

} // namespace

void SpellingTest::aWordIsMarkedOnceTheCursorHasLeftIt()
{
    QFETCH(bool, isLine);
    QWidget& typed = m_fields->field(isLine);
    SpelledFields::focus(typed);
    QTest::keyClicks(&typed, u"tset a qiuet"_s);
    QTRY_COMPARE(SpelledFields::marked(typed), QStringList{u"tset"_s}); // the other one may not be finished
    QTest::keyClick(&typed, Qt::Key_Space);
    QTRY_COMPARE(SpelledFields::marked(typed), (QStringList{u"tset"_s, u"qiuet"_s}));
    QTest::keyClick(&typed, Qt::Key_Backspace); // back at its end, and typing
    QTRY_COMPARE(SpelledFields::marked(typed), QStringList{u"tset"_s});
    QCoreApplication::processEvents();     // one key after the other
    QTest::keyClick(&typed, Qt::Key_Left); // reading, not typing
    QTRY_COMPARE(SpelledFields::marked(typed), (QStringList{u"tset"_s, u"qiuet"_s}));
    QTest::keyClick(&typed, Qt::Key_End);
    QTest::keyClicks(&typed, u" tset"_s);
    QTRY_COMPARE(SpelledFields::marked(typed), (QStringList{u"tset"_s, u"qiuet"_s}));
    SpelledFields::focus(*m_fields->name); // whoever goes is done
    QTRY_COMPARE(SpelledFields::marked(typed), (QStringList{u"tset"_s, u"qiuet"_s, u"tset"_s}));
}

void SpellingTest::marksMoveWithTheText()
{
    QFETCH(bool, isLine);
    QWidget& typed = m_fields->field(isLine);
    SpelledFields::focus(typed);
    QTest::keyClicks(&typed, u"one tset and qiuet "_s);
    QTRY_COMPARE(SpelledFields::marked(typed).size(), 2);
    QTest::keyClick(&typed, Qt::Key_Home);
    QTest::keyClicks(&typed, u"so "_s);
    // At once, before anything is looked up.
    QCOMPARE(SpelledFields::marked(typed), (QStringList{u"tset"_s, u"qiuet"_s}));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&typed, Qt::Key_Right);
    QTest::keyClick(&typed, Qt::Key_Delete); // what was 'tset' is another word now
    QCOMPARE(SpelledFields::marked(typed), QStringList{u"qiuet"_s});
}

void SpellingTest::aMarkCanBeSeen()
{
    QFETCH(bool, isLine);
    QWidget& typed = m_fields->field(isLine);
    typed.setPalette(paletteFor(lightColours()));
    SpelledFields::focus(typed);
    QTest::keyClicks(&typed, u"a quiet one "_s);
    QTRY_VERIFY(m_fields->checker.asked.contains(u"one"_s));
    QVERIFY(!showsMark(typed));
    QTest::keyClicks(&typed, u"qiuet "_s);
    QTRY_VERIFY(showsMark(typed));
    m_fields->checker.ignore(u"qiuet"_s);
    QTRY_VERIFY(!showsMark(typed));
}

void SpellingTest::marksAreNoChange()
{
    m_fields->text->setPlainText(u"tset\nqiuet\nend"_s);
    m_fields->line->setText(u"tset "_s);
    m_fields->text->document()->setModified(false);
    const QSignalSpy changes(m_fields->text, &QPlainTextEdit::textChanged);
    const QSignalSpy edits(m_fields->line, &QLineEdit::textEdited);
    SpelledFields::focus(*m_fields->text);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->text).size(), 2);
    SpelledFields::focus(*m_fields->line);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->line).size(), 1);
    QCOMPARE(changes.size(), 0);
    QCOMPARE(edits.size(), 0);
    QVERIFY(!m_fields->text->document()->isModified());
    QVERIFY(!m_fields->text->document()->isUndoAvailable());
    QVERIFY(!m_fields->line->isUndoAvailable());
    QVERIFY(!m_fields->line->isModified());
    QCOMPARE(m_fields->line->cursorPosition(), 5);
}

void SpellingTest::namesAndSearchesAreLeftAlone()
{
    SpelledFields::focus(*m_fields->name);
    QTest::keyClicks(m_fields->name, u"qiuet tset "_s);
    QVERIFY(!m_fields->name->findChild<SpelledField*>());
    m_fields->text->setReadOnly(true);
    m_fields->text->setPlainText(u"qiuet tset"_s);
    SpelledFields::focus(*m_fields->text);
    SpelledFields::focus(*m_fields->line);
    QTest::keyClicks(m_fields->line, u"tset "_s);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->line).size(), 1); // so there was time enough
    QCOMPARE(SpelledFields::marked(*m_fields->text), QStringList());
}

void SpellingTest::stepsAndOptionsAreSentencesToo()
{
    // Steps are kept as one types; these are those of a journal with nothing in it.
    const FakeClock clock;
    SequentialIdSource ids;
    const TemporaryJournal journal;
    const auto workspace = Workspace::open(journal.path(), WorkspaceMode::CreateIfMissing, clock, ids);
    QVERIFY(workspace);
    auto* steps = new StepRows(**workspace);
    auto* step = new QListWidgetItem(u"call Ana"_s, steps);
    step->setFlags(step->flags() | Qt::ItemIsEditable);
    auto* matrix = new MatrixEdit({});
    for (QWidget* each : std::initializer_list<QWidget*>{steps, matrix})
        m_fields->window.layout()->addWidget(each);
    for (QWidget* each : std::initializer_list<QWidget*>{steps, matrix})
        each->show();
    SpelledFields::focus(*matrix->firstField());
    QTest::keyClicks(matrix->firstField(), u"tset "_s);
    QTRY_COMPARE(SpelledFields::marked(*matrix->firstField()), QStringList{u"tset"_s});
    steps->setCurrentItem(step);
    steps->editItem(step);
    auto* renamed = steps->findChild<QLineEdit*>();
    QVERIFY(renamed);
    QTest::keyClicks(renamed, u"qiuet tset "_s);
    QTRY_COMPARE(SpelledFields::marked(*renamed), (QStringList{u"qiuet"_s, u"tset"_s}));
    m_fields.reset(); // before the journal
}

void SpellingTest::nothingIsReadBeforeAWordIsWritten()
{
    SpelledFields::focus(*m_fields->text);
    SpelledFields::focus(*m_fields->line);
    QTest::keyClicks(m_fields->line, u"12 #tag "_s);
    const auto* spelled = m_fields->line->findChild<SpelledField*>();
    QVERIFY(spelled);
    const auto timers = spelled->findChildren<QTimer*>(Qt::FindDirectChildrenOnly);
    QTest::qWait(1);
    QTRY_VERIFY(std::none_of(timers.begin(), timers.end(), [](const QTimer* timer) { return timer->isActive(); }));
    QCOMPARE(m_fields->checker.questions, 0);
    QCOMPARE(m_fields->checker.chosen, QString());
    QTest::keyClicks(m_fields->line, u"word "_s);
    QTRY_COMPARE(m_fields->checker.chosen, u"en_GB"_s);
    QVERIFY(m_fields->checker.questions > 0);
}

void SpellingTest::theWordsAreMarkedWhenTheDictionaryIsThere()
{
    m_fields->checker.waits = true;
    SpelledFields::focus(*m_fields->text);
    QTest::keyClicks(m_fields->text, u"qiuet one "_s);
    QTRY_VERIFY(m_fields->checker.questions > 0);
    QCOMPARE(SpelledFields::marked(*m_fields->text), QStringList());
    m_fields->checker.waits = false;
    m_fields->checker.tell();
    QTRY_COMPARE(SpelledFields::marked(*m_fields->text), QStringList{u"qiuet"_s});
}

void SpellingTest::onlyWhatCanBeSeenIsLookedUp()
{
    QStringList lines;
    for (int i = 0; i < 5000; ++i)
        lines.append(u"line%1"_s.arg(QString(i % 50, u'a')) + QChar(u'a' + i % 26) + QChar(u'a' + i / 26 % 26) +
                     QChar(u'a' + i / 676) + u" qiuet"_s);
    m_fields->text->setPlainText(lines.join(u'\n'));
    SpelledFields::focus(*m_fields->text);
    QTRY_VERIFY(!SpelledFields::marked(*m_fields->text).isEmpty());
    QVERIFY2(m_fields->checker.asked.size() < 60, qPrintable(QString::number(m_fields->checker.asked.size())));
    const auto before = SpelledFields::marked(*m_fields->text).size();
    QVERIFY(before < 60);
    m_fields->text->moveCursor(QTextCursor::End); // scrolls there
    QTRY_VERIFY(m_fields->checker.asked.contains(lines.constLast().section(u' ', 0, 0)));
    QTRY_VERIFY(m_fields->text->findChild<SpelledField*>()->marks().back().from > 40000);
    QVERIFY(m_fields->checker.asked.size() < 120);
    // One line of a megabyte, as far as it is shown.
    m_fields->checker.asked.clear();
    m_fields->text->setPlainText(lines.join(u' '));
    QTRY_VERIFY(!SpelledFields::marked(*m_fields->text).isEmpty());
    QVERIFY(m_fields->checker.asked.size() < 400);
}

void SpellingTest::aScreenReaderIsToldTheWords()
{
    m_fields->text->setAccessibleDescription(u"What went well."_s);
    SpelledFields::focus(*m_fields->text);
    QTest::keyClicks(m_fields->text, u"qiuet tset qiuet "_s);
    QTRY_COMPARE(m_fields->text->accessibleDescription(),
                 u"What went well. Perhaps misspelled: qiuet, tset. The menu of the field offers other words."_s);
    m_fields->checker.ignore(u"qiuet"_s);
    m_fields->checker.ignore(u"tset"_s);
    QTRY_COMPARE(m_fields->text->accessibleDescription(), u"What went well."_s);
}

void SpellingTest::itIsSwitchedOffAtOnce()
{
    SpelledFields::focus(*m_fields->text);
    QTest::keyClicks(m_fields->text, u"qiuet one "_s);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->text).size(), 1);
    m_fields->settings.setChecksSpelling(false);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->text).size(), 0);
    QCOMPARE(m_fields->checker.chosen, QString());
    m_fields->checker.there = QStringList{u"de_DE"_s, u"en_GB"_s};
    m_fields->settings.setDictionary(u"de_DE"_s);
    m_fields->settings.setChecksSpelling(true);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->text).size(), 1);
    QCOMPARE(m_fields->checker.chosen, u"de_DE"_s);
}

void SpellingTest::lettersOfAnInputMethodStay()
{
    QApplication::setCursorFlashTime(0);
    m_fields->line->setPalette(paletteFor(lightColours()));
    SpelledFields::focus(*m_fields->line);
    QTest::keyClicks(m_fields->line, u"qiuet "_s);
    QTRY_VERIFY(showsMark(*m_fields->line));
    QInputMethodEvent composing(u"kan"_s, {});
    QApplication::sendEvent(m_fields->line, &composing);
    const QImage composed = m_fields->line->grab().toImage();
    m_fields->checker.ignore(u"qiuet"_s); // the marks change
    QTRY_COMPARE(SpelledFields::marked(*m_fields->line).size(), 0);
    QCOMPARE(m_fields->line->grab().toImage(), composed); // 'kan' is still there
    QInputMethodEvent done;
    done.setCommitString(u"感"_s);
    QApplication::sendEvent(m_fields->line, &done);
    QCOMPARE(m_fields->line->text(), u"qiuet 感"_s);
    QVERIFY(!showsMark(*m_fields->line));
}

QTEST_MAIN(SpellingTest)
#include "spelling_test.moc"
