// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

namespace unrut {

class Settings;
class SpelledField;
class SpellChecker;

/// Has the fields that people write prose in underline what the dictionary does not have, from the moment one of them
/// gets the keyboard. Nothing is read before something is written. Both arguments must outlive it.
class SpellWatch : public QObject
{
    Q_OBJECT

public:
    SpellWatch(SpellChecker& checker, Settings& settings, QObject* parent = nullptr);
    ~SpellWatch() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// By the settings and the language that the program speaks now.
    void choose();
    void lookAgain();
    void take(QWidget& field);
    void learn(const QString& word);
    bool showMenu(QObject* watched, QEvent* event);

    SpellChecker& m_checker;
    Settings& m_settings;
    bool m_isChosen = false;
    std::vector<QPointer<SpelledField>> m_fields;
};

} // namespace unrut
