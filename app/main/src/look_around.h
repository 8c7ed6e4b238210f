// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QObject>

#include <memory>

namespace unrut {

class Clock;
class IdSource;
class Settings;
class SpellChecker;

/// The made-up journal to look around in: a window of its own on a file that goes with this object. All arguments must
/// outlive it.
class LookAround : public QObject
{
    Q_OBJECT

public:
    LookAround(Settings& settings, SpellChecker& spelling, const Clock& clock, IdSource& ids);
    ~LookAround() override;

    /// Brings the window to the front, and makes it when it is not there yet. Errors: those of making a journal.
    Status show();

private:
    struct Visit;

    Result<std::unique_ptr<Visit>> begin();

    Settings& m_settings;
    SpellChecker& m_spelling;
    const Clock& m_clock;
    IdSource& m_ids;
    std::unique_ptr<Visit> m_visit;
};

} // namespace unrut
