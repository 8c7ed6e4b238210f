// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/scroll_dialog.h"
#include "common/section_head.h"
#include "help/help_key.h"
#include "journal_section.h"
#include "reset_section.h"
#include "setting_list.h"
#include "writing_section.h"

#include <settings/settings.h>
#include <wording/date_words.h>
#include <wording/goal_words.h>
#include <wording/today_words.h>
#include <wording/translations.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int lineCharacters = 60;

class SettingsDialog : public ScrollDialog
{
    Q_DECLARE_TR_FUNCTIONS(unrut::SettingsDialog)

public:
    SettingsDialog(QWidget* parent, Settings& settings, Workspace& workspace, SettingsDeeds deeds,
                   SpellChecker* spelling)
        : ScrollDialog(parent, lineCharacters),
          m_settings(settings),
          m_workspace(workspace),
          m_deeds(std::move(deeds)),
          m_column(column())
    {
        setHelpTopic(*this, wording::HelpTopic::Settings);
        addTitle(tr("Settings"));
        setAttribute(Qt::WA_DeleteOnClose);
        addLook();
        if (spelling) {
            addSection(tr("Writing"));
            m_column->addWidget(new WritingSection(settings, *spelling));
        }
        addBoard();
        addWorkingDays();
        addToday();
        addLog();
        addReminders();
        addCare();
        addJournal();
        addReset();
        m_column->addStretch(1);
        addCloseButton();
    }

private:
    void addSection(const QString& title)
    {
        m_column->addSpacing(8);
        m_column->addWidget(new SectionHead(title));
    }

    /// Shows what is set, now and whenever something else sets it.
    void follow(QWidget* field, const std::function<void()>& show)
    {
        const auto quietly = [field, show] {
            const QSignalBlocker quiet(field);
            show();
        };
        quietly();
        connect(&m_settings, &Settings::changed, field, quietly);
        connect(&m_workspace, &Workspace::changed, field, quietly);
    }

    void addRow(Setting setting, QWidget* field)
    {
        markSetting(*field, setting);
        auto* label = new TextLabel(TextRole::Body, settingLabel(setting));
        label->setBuddy(field);
        auto* row = new FlowLayout;
        row->setApart(1);
        row->addWidget(label);
        row->addWidget(field);
        m_column->addLayout(row);
    }

    void addLook()
    {
        addSection(tr("Look"));
        auto* look = new QComboBox;
        look->addItems({tr("As the system"), tr("Light"), tr("Dark")});
        follow(look, [this, look] { look->setCurrentIndex(static_cast<int>(m_settings.look())); });
        connect(look, &QComboBox::activated, this,
                [this](int index) { m_settings.setLook(static_cast<LookChoice>(index)); });
        addRow(Setting::Colours, look);
        m_column->addWidget(
            TextLabel::wrapping(TextRole::SmallMuted, tr("‘As the system’ follows it into high contrast, too.")));
        auto* text = new QSpinBox;
        text->setRange(Settings::leastTextPercent, Settings::mostTextPercent);
        text->setSingleStep(10);
        text->setSuffix(tr(" %", "percent"));
        text->setKeyboardTracking(false);
        follow(text, [this, text] { text->setValue(m_settings.textPercent()); });
        connect(text, &QSpinBox::valueChanged, this, [this](int percent) { m_settings.setTextPercent(percent); });
        addRow(Setting::TextSize, text);
        addMotion();
        addLanguage();
    }

    void addMotion()
    {
        auto* motion = new QComboBox;
        motion->addItems({tr("As the system"), tr("A little"), tr("None")});
        follow(motion, [this, motion] { motion->setCurrentIndex(static_cast<int>(m_settings.motion())); });
        connect(motion, &QComboBox::activated, this,
                [this](int index) { m_settings.setMotion(static_cast<MotionChoice>(index)); });
        addRow(Setting::Movement, motion);
        m_column->addWidget(
            TextLabel::wrapping(TextRole::SmallMuted, tr("All there is of it is a short glow when a goal is done.")));
    }

    void addLanguage()
    {
        auto* language = new QComboBox;
        language->addItem(tr("As the system"), QString());
        const QStringList codes = wording::languages();
        for (const QString& code : codes)
            language->addItem(wording::languageName(code), code);
        follow(language,
               [this, language] { language->setCurrentIndex(std::max(0, language->findData(m_settings.language()))); });
        connect(language, &QComboBox::activated, this,
                [this, language] { m_settings.setLanguage(language->currentData().toString()); });
        addRow(Setting::Language, language);
    }

    void addBoard()
    {
        addSection(tr("Goals"));
        QSpinBox* limit = addLimit(Setting::DoingLimit, &BoardRules::doingLimit);
        QSpinBox* side = addLimit(Setting::SideLimit, &BoardRules::sideLimit);
        auto* mode = new QComboBox;
        mode->addItems({tr("Hold: ask before another one"), tr("Signal only")});
        follow(mode, [this, mode] { mode->setCurrentIndex(static_cast<int>(m_workspace.rules().mode)); });
        addRow(Setting::FullDoing, mode);
        auto* note = TextLabel::wrapping(TextRole::SmallMuted);
        follow(note, [this, note] { note->setText(wording::limitSentence(m_workspace.rules())); });
        m_column->addWidget(note);
        const auto save = [this, limit, side, mode, note] {
            const BoardRules rules{limit->value(), static_cast<LimitMode>(mode->currentIndex()), side->value()};
            if (m_workspace.setRules(rules))
                return;
            for (const auto& [field, kept] :
                 {std::pair(limit, m_workspace.rules().doingLimit), std::pair(side, m_workspace.rules().sideLimit)}) {
                const QSignalBlocker quiet(field);
                field->setValue(kept);
            }
            mode->setCurrentIndex(static_cast<int>(m_workspace.rules().mode));
            note->setText(tr("More goals than that are in Doing. Set one aside first."));
        };
        connect(limit, &QSpinBox::valueChanged, this, save);
        connect(side, &QSpinBox::valueChanged, this, save);
        connect(mode, &QComboBox::activated, this, save);
        addMinutes();
    }

    QSpinBox* addLimit(Setting setting, int BoardRules::*limit)
    {
        auto* field = new QSpinBox;
        field->setRange(1, largestDoingLimit);
        field->setKeyboardTracking(false);
        follow(field, [this, field, limit] { field->setValue(m_workspace.rules().*limit); });
        addRow(setting, field);
        return field;
    }

    void addMinutes()
    {
        auto* minutes = new QSpinBox;
        minutes->setRange(Settings::leastFocusMinutes, Settings::mostFocusMinutes);
        minutes->setSuffix(tr(" min", "minutes"));
        minutes->setKeyboardTracking(false);
        follow(minutes, [this, minutes] { minutes->setValue(m_settings.focusMinutes()); });
        connect(minutes, &QSpinBox::valueChanged, this, [this](int chosen) { m_settings.setFocusMinutes(chosen); });
        addRow(Setting::FocusMinutes, minutes);
    }

    void addWorkingDays()
    {
        addSection(settingLabel(Setting::WorkingDays));
        auto* days = new FlowLayout(nullptr, 12);
        for (const int day : wording::weekdays()) {
            auto* box = new QCheckBox(QLocale().standaloneDayName(day, QLocale::ShortFormat));
            box->setAccessibleName(QLocale().standaloneDayName(day));
            markSetting(*box, Setting::WorkingDays);
            follow(box, [this, box, day] { box->setChecked(m_settings.workingDays().contains(day)); });
            connect(box, &QCheckBox::toggled, this, [this, box, day](bool works) {
                std::set<int> kept = m_settings.workingDays();
                if (works)
                    kept.insert(day);
                else
                    kept.erase(day);
                if (kept.empty())
                    box->setChecked(true); // a week needs one day
                else
                    m_settings.setWorkingDays(kept);
            });
            days->addWidget(box);
        }
        m_column->addLayout(days);
        m_column->addWidget(TextLabel::wrapping(TextRole::SmallMuted, tr("On other days nothing is asked.")));
    }

    void addToday()
    {
        addSection(tr("Cards of Today"));
        for (int i = 0; i < todayCardCount; ++i) {
            const auto card = static_cast<TodayCard>(i);
            auto* box = new QCheckBox(wording::todayCardName(card));
            markSetting(*box, card);
            follow(box, [this, box, card] { box->setChecked(!m_settings.hiddenCards().contains(card)); });
            connect(box, &QCheckBox::toggled, this,
                    [this, card](bool shown) { m_settings.setCardHidden(card, !shown); });
            m_column->addWidget(box);
        }
        m_column->addWidget(TextLabel::wrapping(TextRole::SmallMuted,
                                                tr("The focus is always there, and two cards at most beside it.")));
    }

    void addLog()
    {
        addSection(tr("Log"));
        auto* rhythm = new QSpinBox;
        rhythm->setRange(1, Settings::mostLogRhythm);
        follow(rhythm, [this, rhythm] { rhythm->setValue(m_settings.logRhythm()); });
        connect(rhythm, &QSpinBox::valueChanged, this, [this](int times) { m_settings.setLogRhythm(times); });
        addRow(Setting::LogRhythm, rhythm);
        m_column->addWidget(TextLabel::wrapping(
            TextRole::SmallMuted,
            tr("Writing less often does more good. Nothing counts it, and empty weeks cost nothing.")));
    }

    /// They have a dialog of their own, since there is as much of them as of all others together.
    void addReminders()
    {
        addSection(tr("Reminders"));
        m_column->addWidget(TextLabel::wrapping(
            TextRole::SmallMuted, tr("When they come, when they are silent, and what of yours they may show.")));
        QPushButton* reminders = makeButton(tr("Reminders and privacy…"));
        connect(reminders, &QPushButton::clicked, this, m_deeds.reminders);
        m_column->addWidget(reminders, 0, Qt::AlignLeading);
    }

    void addCare()
    {
        addSection(tr("If it is more than a rut"));
        auto* person = new QLineEdit(m_settings.carePerson());
        connect(person, &QLineEdit::textChanged, this, [this](const QString& text) { m_settings.setCarePerson(text); });
        addRow(Setting::CarePerson, person);
        auto* number = new QLineEdit(m_settings.careNumber());
        connect(number, &QLineEdit::textChanged, this, [this](const QString& text) { m_settings.setCareNumber(text); });
        addRow(Setting::CareNumber, number);
        m_column->addWidget(TextLabel::wrapping(
            TextRole::SmallMuted, tr("Shown first on the card in the Help menu. Kept on this computer, not in the "
                                     "journal, and part of no export.")));
    }

    void addJournal()
    {
        addSection(tr("Journal"));
        m_column->addWidget(new JournalSection(m_settings, m_workspace, {m_deeds.backup, m_deeds.backupsMoved}));
    }

    void addReset()
    {
        addSection(tr("All of this"));
        m_column->addWidget(new ResetSection(m_settings, m_workspace));
    }

    Settings& m_settings;
    Workspace& m_workspace;
    SettingsDeeds m_deeds;
    QVBoxLayout* m_column;
};

} // namespace

QDialog* showSettingsDialog(QWidget* parent, Settings& settings, Workspace& workspace, const SettingsDeeds& deeds,
                            SpellChecker* spelling)
{
    auto* dialog = new SettingsDialog(parent, settings, workspace, deeds, spelling);
    dialog->open();
    return dialog;
}

} // namespace unrut
