// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_spelling.h"
#include "settings/own_words_dialog.h"
#include "settings/writing_section.h"

#include <settings/settings.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What the settings say about spelling.
class WritingSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void dictionariesAreChosenByTheirNames();
    void itIsOnUntilSwitchedOff();
    void aMissingDictionaryIsToldWithItsPackage_data();
    void aMissingDictionaryIsToldWithItsPackage();
    void aChosenDictionaryThatIsGoneIsLeft();
    void aBuildWithoutHunspellSaysSo();
    void ownWordsAreAddedAndTakenAway();
    void wordsThatCannotBeKeptStayInTheDialog();

private:
    void make() { m_section = std::make_unique<WritingSection>(*m_settings, m_checker); }
    [[nodiscard]] QString note() const
    {
        QStringList texts;
        for (const QLabel* label : m_section->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    OwnWordsDialog* openWords()
    {
        m_section->show();
        for (QPushButton* button : m_section->findChildren<QPushButton*>())
            QTest::mouseClick(button, Qt::LeftButton);
        return m_section->findChild<OwnWordsDialog*>();
    }
    static void press(const QDialog& dialog, const QString& text)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    QTemporaryDir m_folder;
    FakeSpelling m_checker;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WritingSection> m_section;
    int m_number = 0;
};

void WritingSectionTest::init()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
    m_checker.there = QStringList{u"de_DE"_s, u"en_US"_s, u"eo"_s};
    m_checker.own.clear();
    m_checker.isBuiltIn = true;
    m_checker.refuses = false;
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"%1.ini"_s.arg(++m_number)));
    make();
}

void WritingSectionTest::dictionariesAreChosenByTheirNames()
{
    auto* box = m_section->findChild<QComboBox*>();
    QVERIFY(box);
    QStringList names;
    for (int i = 0; i < box->count(); ++i)
        names.append(box->itemText(i));
    QCOMPARE(names, (QStringList{u"In the language of the window"_s, u"Deutsch (Deutschland)"_s,
                                 u"English (United States)"_s, u"Esperanto"_s}));
    QTest::keyClicks(box, u"Eng"_s);
    QCOMPARE(m_settings->dictionary(), u"en_US"_s);
    make();
    QCOMPARE(m_section->findChild<QComboBox*>()->currentText(), u"English (United States)"_s);
    QVERIFY(note().contains(u"goes nowhere"_s));
}

void WritingSectionTest::itIsOnUntilSwitchedOff()
{
    auto* box = m_section->findChild<QCheckBox*>();
    QVERIFY(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!m_settings->checksSpelling());
    make();
    box = m_section->findChild<QCheckBox*>();
    QVERIFY(!box->isChecked());
    m_settings->resetToDefaults();
    QVERIFY(box->isChecked());
}

void WritingSectionTest::aMissingDictionaryIsToldWithItsPackage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("package");
    QTest::newRow("Austria") << u"de_AT"_s << u"hunspell-de-at"_s;
    QTest::newRow("Germany") << u"de_DE"_s << u"hunspell-de-de"_s;
    QTest::newRow("Britain") << u"en_GB"_s << u"hunspell-en-gb"_s;
    QTest::newRow("English elsewhere") << u"en_IE"_s << u"hunspell-en-us"_s;
    QTest::newRow("French") << u"fr_CA"_s << u"hunspell-fr"_s;
    QTest::newRow("Spanish") << u"es_MX"_s << u"hunspell-es"_s;
    QTest::newRow("Arabic") << u"ar_EG"_s << u"hunspell-ar"_s;
}

void WritingSectionTest::aMissingDictionaryIsToldWithItsPackage()
{
    QFETCH(QString, locale);
    QFETCH(QString, package);
    QLocale::setDefault(QLocale(locale));
    m_checker.there.clear();
    make();
    QVERIFY2(note().contains(package), qPrintable(note()));
    QVERIFY(note().contains(u"nothing is underlined"_s));
    QVERIFY(!m_section->findChild<QComboBox*>()->isEnabled());
}

void WritingSectionTest::aChosenDictionaryThatIsGoneIsLeft()
{
    m_settings->setDictionary(u"fr_FR"_s);
    make();
    QCOMPARE(m_section->findChild<QComboBox*>()->currentText(), u"In the language of the window"_s);
    QCOMPARE(m_settings->dictionary(), QString());
}

void WritingSectionTest::aBuildWithoutHunspellSaysSo()
{
    m_checker.isBuiltIn = false;
    make();
    QVERIFY(note().contains(u"built without hunspell"_s));
    QVERIFY(!m_section->findChild<QComboBox*>());
    QVERIFY(!m_section->findChild<QCheckBox*>());
    QVERIFY(!m_section->findChild<QPushButton*>());
}

void WritingSectionTest::ownWordsAreAddedAndTakenAway()
{
    m_checker.own = QStringList{u"kanban"_s, u"tset"_s};
    auto* dialog = openWords();
    QVERIFY(dialog);
    auto* words = dialog->findChild<QPlainTextEdit*>();
    QCOMPARE(words->toPlainText(), u"kanban\ntset"_s);
    words->setPlainText(u"kanban\nUnrut"_s);
    press(*dialog, u"Save"_s);
    QCOMPARE(m_checker.own, (QStringList{u"kanban"_s, u"Unrut"_s}));
    QVERIFY(!dialog->isVisible());
}

void WritingSectionTest::wordsThatCannotBeKeptStayInTheDialog()
{
    m_checker.refuses = true;
    auto* dialog = openWords();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(u"kanban"_s);
    press(*dialog, u"Save"_s);
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_checker.own, QStringList());
    press(*dialog, u"Cancel"_s);
    QVERIFY(!dialog->isVisible());
}

QTEST_MAIN(WritingSectionTest)
#include "writing_section_test.moc"
