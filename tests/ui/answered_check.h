// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>

#include <map>

namespace unrut {

/// Every item answered so that each domain scores \a rest, and those in \a weights what stands there.
inline Check checkWith(const std::map<Domain, int>& weights, int rest, QDate day)
{
    Check check;
    check.form = CheckForm::Full;
    check.day = day;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const CheckItem& row = checkItems()[static_cast<size_t>(item)];
        const auto own = weights.find(row.domain);
        const int weight = own == weights.end() ? rest : own->second;
        check.answers[static_cast<size_t>(item)] = Answer::given(row.reverse ? 100 - weight : weight);
    }
    return check;
}

} // namespace unrut
