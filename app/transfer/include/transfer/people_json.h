// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/person.h>
#include <domain/talk.h>

#include <QByteArray>
#include <QDate>

#include <vector>

namespace unrut {

/// The people in the order of the list, with where each stands on \a today and what to bring up. Contact lines, notes
/// and what came of talks stay in the journal.
[[nodiscard]] QByteArray peopleJson(const std::vector<Person>& people, const std::vector<Talk>& talks, QDate today);

} // namespace unrut
