// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_keys.h"

#include <array>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

// In the order of the values.
constexpr std::array horizons{"near"_L1, "far"_L1};
constexpr std::array reviews{"yes"_L1, "no_difference"_L1, "no"_L1};
constexpr std::array events{"created"_L1, "moved"_L1, "limit_raised"_L1, "side_limit_raised"_L1, "worked"_L1};
constexpr std::array modes{"hold"_L1, "signal"_L1};
constexpr std::array forms{"short"_L1, "full"_L1};

template <class Value, size_t count>
QLatin1String keyIn(const std::array<QLatin1String, count>& keys, Value value)
{
    return keys.at(static_cast<size_t>(value));
}

template <class Value, size_t count>
std::optional<Value> valueIn(const std::array<QLatin1String, count>& keys, const QString& key)
{
    for (size_t i = 0; i < count; ++i) {
        if (key == keys[i])
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1String horizonKey(Horizon horizon)
{
    return keyIn(horizons, horizon);
}

std::optional<Horizon> horizonFromKey(const QString& key)
{
    return valueIn<Horizon>(horizons, key);
}

QLatin1String helpedKey(Helped helped)
{
    return keyIn(reviews, helped);
}

std::optional<Helped> helpedFromKey(const QString& key)
{
    return valueIn<Helped>(reviews, key);
}

QLatin1String goalEventKey(GoalEvent::Kind kind)
{
    return keyIn(events, kind);
}

std::optional<GoalEvent::Kind> goalEventFromKey(const QString& key)
{
    return valueIn<GoalEvent::Kind>(events, key);
}

QLatin1String limitModeKey(LimitMode mode)
{
    return keyIn(modes, mode);
}

std::optional<LimitMode> limitModeFromKey(const QString& key)
{
    return valueIn<LimitMode>(modes, key);
}

QLatin1String checkFormKey(CheckForm form)
{
    return keyIn(forms, form);
}

std::optional<CheckForm> checkFormFromKey(const QString& key)
{
    return valueIn<CheckForm>(forms, key);
}

} // namespace unrut
