// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writing_section.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/wrapped_check_box.h"
#include "own_words_dialog.h"
#include "setting_list.h"

#include <domain/spelling.h>
#include <settings/settings.h>
#include <wording/translations.h>

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

/// 'Deutsch (Österreich)'.
QString dictionaryName(const QString& tag)
{
    const QString language = wording::languageName(tag.section(QLatin1Char('_'), 0, 0));
    const QString place = tag.contains(QLatin1Char('_')) ? QLocale(tag).nativeTerritoryName() : QString();
    return place.isEmpty() ? language : WritingSection::tr("%1 (%2)", "a language and a country").arg(language, place);
}

/// Debian's and Ubuntu's package with the dictionary of a locale.
QString packageFor(const QLocale& locale)
{
    const QString language = locale.name().section(QLatin1Char('_'), 0, 0);
    const QString place = locale.name().section(QLatin1Char('_'), 1, 1).toLower();
    QString name = QStringLiteral("hunspell-") + language;
    if (locale.language() == QLocale::German)
        name += QLatin1Char('-') + (place == QLatin1String("at") || place == QLatin1String("ch") ? place : language);
    if (locale.language() == QLocale::English)
        name += QLatin1String(locale.territory() == QLocale::UnitedKingdom ? "-gb" : "-us");
    return name;
}

} // namespace

WritingSection::WritingSection(Settings& settings, SpellChecker& checker, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_checker(checker), m_note(TextLabel::wrapping(TextRole::SmallMuted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (checker.canRead())
        addChoices();
    column->addWidget(m_note);
    if (checker.canRead())
        addWords();
    tell();
}

void WritingSection::addChoices()
{
    auto* box = new WrappedCheckBox(settingLabel(Setting::Spelling));
    box->setChecked(m_settings.checksSpelling());
    markSetting(*box, Setting::Spelling);
    connect(box, &QCheckBox::toggled, this, [this](bool on) { m_settings.setChecksSpelling(on); });
    connect(&m_settings, &Settings::changed, box, [this, box] {
        const QSignalBlocker quiet(box);
        box->setChecked(m_settings.checksSpelling());
    });
    layout()->addWidget(box);
    m_dictionary = new QComboBox;
    m_dictionary->addItem(tr("In the language of the window"), QString());
    const QStringList tags = m_checker.dictionaries();
    if (!m_settings.dictionary().isEmpty() && !tags.contains(m_settings.dictionary()))
        m_settings.setDictionary({}); // it was taken off this computer
    for (const QString& tag : tags)
        m_dictionary->addItem(dictionaryName(tag), tag);
    const auto show = [this] {
        m_dictionary->setCurrentIndex(std::max(0, m_dictionary->findData(m_settings.dictionary())));
    };
    show();
    connect(&m_settings, &Settings::changed, m_dictionary, show);
    m_dictionary->setEnabled(!tags.isEmpty());
    markSetting(*m_dictionary, Setting::Dictionary);
    connect(m_dictionary, &QComboBox::activated, this, [this] {
        m_settings.setDictionary(m_dictionary->currentData().toString());
        tell();
    });
    auto* label = new TextLabel(TextRole::Body, settingLabel(Setting::Dictionary));
    label->setBuddy(m_dictionary);
    auto* row = new FlowLayout;
    row->setApart(1);
    row->addWidget(label);
    row->addWidget(m_dictionary);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void WritingSection::addWords()
{
    auto* words = makeButton(settingLabel(Setting::OwnWords));
    words->setAutoDefault(false);
    markSetting(*words, Setting::OwnWords);
    connect(words, &QPushButton::clicked, this, [this] { (new OwnWordsDialog(m_checker, window()))->open(); });
    static_cast<QVBoxLayout*>(layout())->addWidget(words, 0, Qt::AlignLeading);
}

void WritingSection::tell()
{
    if (!m_checker.canRead()) {
        m_note->setText(tr("This Unrut was built without hunspell, which reads dictionaries. No spelling is checked."));
        return;
    }
    const QLocale locale;
    if (!dictionaryFor(m_dictionary->currentData().toString(), locale.name(), m_checker.dictionaries()).isEmpty()) {
        m_note->setText(tr("What you write is looked up on this computer and goes nowhere."));
        return;
    }
    m_note->setText(tr("There is no dictionary for %1 on this computer, so nothing is underlined. On Debian and Ubuntu "
                       "the package %2 brings one; Unrut finds it at its next start.")
                        .arg(wording::languageName(locale.name().section(QLatin1Char('_'), 0, 0)), packageFor(locale)));
}

} // namespace unrut
