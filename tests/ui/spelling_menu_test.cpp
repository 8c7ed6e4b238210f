// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ask_box.h"
#include "spelling_fixture.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The menu of a field, where it offers other words.
class SpellingMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theMenuOffersOtherWords_data() { SpelledFields::bothFields(); }
    void theMenuOffersOtherWords();
    void theMouseOpensItAtItsWord();
    void aWordThatIsKnownHasThePlainMenu();
    void aWordIsIgnoredOrLearned();
    void aWordThatCannotBeKeptIsTold();

private:
    /// The menu that is up, which must be one.
    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    static QStringList entries(const QMenu& menu)
    {
        QStringList texts;
        for (const QAction* action : menu.actions())
            texts.append(action->text().remove(u'&'));
        return texts;
    }
    static void chooseFromMenu(const QString& text)
    {
        QMenu* shown = menu();
        QVERIFY(shown);
        for (QAction* action : shown->actions()) {
            if (action->text().remove(u'&') == text) {
                shown->setActiveAction(action);
                QTest::keyClick(shown, Qt::Key_Return);
                return;
            }
        }
        QFAIL("not in the menu");
    }

    std::unique_ptr<SpelledFields> m_fields;
};

void SpellingMenuTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_fields = std::make_unique<SpelledFields>();
    m_fields->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_fields->window));
}

void SpellingMenuTest::cleanup()
{
    if (auto* popup = QApplication::activePopupWidget())
        popup->close();
    m_fields.reset();
}

void SpellingMenuTest::theMenuOffersOtherWords()
{
    QFETCH(bool, isLine);
    QWidget& typed = m_fields->field(isLine);
    SpelledFields::focus(typed);
    QTest::keyClicks(&typed, u"a qiuet"_s); // even the word that is being typed
    QTest::keyClick(&typed, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(menu());
    const QStringList texts = entries(*menu());
    QCOMPARE(texts.mid(0, 5),
             (QStringList{u"quiet"_s, u"quilt"_s, QString(), u"Add to my words"_s, u"Ignore for now"_s}));
    QVERIFY2(texts.size() > 8, "and all that a menu of a field has");
    QVERIFY(m_fields->window.geometry().adjusted(-50, -50, 50, 50).contains(menu()->pos()));
    QCOMPARE(menu()->activeAction(), menu()->actions().constFirst());
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    QCOMPARE(SpelledFields::textOf(typed), u"a quilt"_s);
    QTest::keySequence(&typed, QKeySequence::Undo);
    QCOMPARE(SpelledFields::textOf(typed), u"a qiuet"_s);
}

void SpellingMenuTest::theMouseOpensItAtItsWord()
{
    m_fields->text->setPlainText(u"tset something qiuet"_s);
    SpelledFields::focus(*m_fields->text);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->text).size(), 2);
    QTextCursor cursor = m_fields->text->textCursor();
    cursor.setPosition(17);
    QTextCursor there = cursor;
    const QPoint place = m_fields->text->cursorRect(there).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_fields->text->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_fields->text->viewport(), &event);
    QVERIFY(menu());
    QCOMPARE(entries(*menu()).value(0), u"quiet"_s);
    chooseFromMenu(u"quiet"_s);
    QCOMPARE(SpelledFields::textOf(*m_fields->text), u"tset something quiet"_s);
}

void SpellingMenuTest::aWordThatIsKnownHasThePlainMenu()
{
    SpelledFields::focus(*m_fields->text);
    QTest::keyClicks(m_fields->text, u"a quiet"_s);
    QTRY_VERIFY(m_fields->checker.questions > 0);
    const QPoint cursor = m_fields->text->cursorRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, cursor, m_fields->text->viewport()->mapToGlobal(cursor));
    QApplication::sendEvent(m_fields->text, &event);
    QVERIFY(menu());
    QVERIFY(!entries(*menu()).contains(u"Ignore for now"_s));
    menu()->close();
    QTest::keyClicks(m_fields->text, u" tset"_s);
    QApplication::sendEvent(m_fields->text, &event);
    QVERIFY(menu());
    QCOMPARE(entries(*menu()).value(0), u"No other word found"_s);
    QVERIFY(!menu()->actions().constFirst()->isEnabled());
}

void SpellingMenuTest::aWordIsIgnoredOrLearned()
{
    SpelledFields::focus(*m_fields->text);
    QTest::keyClicks(m_fields->text, u"qiuet tset qiuet "_s);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->text).size(), 3);
    QTest::keyClick(m_fields->text, Qt::Key_Home);
    QTest::keyClick(m_fields->text, Qt::Key_F10, Qt::ShiftModifier);
    chooseFromMenu(u"Ignore for now"_s);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->text), QStringList{u"tset"_s});
    QVERIFY(m_fields->checker.own.isEmpty());
    m_fields->text->moveCursor(QTextCursor::NextWord);
    QTest::keyClick(m_fields->text, Qt::Key_F10, Qt::ShiftModifier);
    chooseFromMenu(u"Add to my words"_s);
    QTRY_COMPARE(SpelledFields::marked(*m_fields->text), QStringList());
    QCOMPARE(m_fields->checker.own, QStringList{u"tset"_s});
}

void SpellingMenuTest::aWordThatCannotBeKeptIsTold()
{
    m_fields->checker.refuses = true;
    SpelledFields::focus(*m_fields->text);
    QTest::keyClicks(m_fields->text, u"qiuet"_s);
    QTest::keyClick(m_fields->text, Qt::Key_F10, Qt::ShiftModifier);
    chooseFromMenu(u"Add to my words"_s);
    QTRY_VERIFY(qobject_cast<AskBox*>(QApplication::activeModalWidget()));
    auto* box = qobject_cast<AskBox*>(QApplication::activeModalWidget());
    QCOMPARE(box->windowTitle(), u"Your own words were not saved"_s);
    QVERIFY(!box->accessibleDescription().isEmpty());
    QVERIFY(!box->accessibleDescription().contains(u"qiuet"_s));
    box->close();
}

QTEST_MAIN(SpellingMenuTest)
#include "spelling_menu_test.moc"
