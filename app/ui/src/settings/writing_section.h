// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace unrut {

class Settings;
class SpellChecker;
class TextLabel;

/// Whether spelling is checked, and by which dictionary; where there is none, how to get one.
class WritingSection : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    WritingSection(Settings& settings, SpellChecker& checker, QWidget* parent = nullptr);

private:
    void addChoices();
    void addWords();
    void tell();

    Settings& m_settings;
    SpellChecker& m_checker;
    QComboBox* m_dictionary = nullptr; ///< none where none can be read
    TextLabel* m_note;
};

} // namespace unrut
