// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/id.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <bitset>
#include <map>
#include <optional>
#include <vector>

namespace unrut {

/// The twelve places a rut can come from. Scores run 0-100; high weighs more.
enum class Domain { Exh, Wkl, Rec, Prg, Chl, Int, Grw, Gol, Val, App, Rel, Dec };
constexpr int domainCount = 12;
[[nodiscard]] constexpr std::array<Domain, domainCount> allDomains()
{
    return {Domain::Exh, Domain::Wkl, Domain::Rec, Domain::Prg, Domain::Chl, Domain::Int,
            Domain::Grw, Domain::Gol, Domain::Val, Domain::App, Domain::Rel, Domain::Dec};
}
/// 'EXH' and so on.
[[nodiscard]] QLatin1String domainKey(Domain domain);
[[nodiscard]] std::optional<Domain> domainFromKey(const QString& key);

/// How an item is answered: how often over the past four weeks (F), or how true at present (A).
enum class AnswerScale { Frequency, Agreement };
enum class CheckForm { Short, Full };

/// One of the 51 statements, by its place in checkItems() (0-50).
using ItemIndex = int;
constexpr int itemCount = 51;
constexpr int shortItemCount = 27;

/// The structure of a statement; its words are in the wording room.
struct CheckItem
{
    const char* key; ///< 'exh1'
    Domain domain;
    AnswerScale scale;
    bool reverse; ///< scored as 100 - answer
    bool inShortForm;
};
/// The 51 items in the model's order (assessment model, section 1.2).
[[nodiscard]] const std::array<CheckItem, itemCount>& checkItems();
[[nodiscard]] std::optional<ItemIndex> itemFromKey(const QString& key);
[[nodiscard]] bool isInForm(ItemIndex item, CheckForm form);

/// An answer before reversal: not given yet, 'does not apply', or 0, 25, 50, 75, 100.
struct Answer
{
    enum class Kind : quint8 { Unanswered, DoesNotApply, Given };
    Kind kind = Kind::Unanswered;
    int value = 0;
    [[nodiscard]] static Answer given(int value) { return {Kind::Given, value}; }
    [[nodiscard]] static Answer doesNotApply() { return {Kind::DoesNotApply, 0}; }
    [[nodiscard]] bool isGiven() const { return kind == Kind::Given; }
    [[nodiscard]] bool isUnanswered() const { return kind == Kind::Unanswered; }
    bool operator==(const Answer&) const = default;
};
using Answers = std::array<Answer, itemCount>;
[[nodiscard]] bool isAnswerValue(int value); ///< one of 0, 25, 50, 75, 100

/// What happened in the past six months, in the order of the data.
enum class CheckEvent {
    Left,
    Passed,
    Quarrel,
    Boss,
    Idea,
    Project,
    Reached,
    Alone,
    Choice,
    NewBoss,
    Reorg,
    Private,
    NoBreak,
    Wrong,
};
constexpr int eventCount = 14;
using CheckEvents = std::bitset<eventCount>;
/// 'ev_left' and so on.
[[nodiscard]] QLatin1String eventKey(CheckEvent event);
[[nodiscard]] std::optional<CheckEvent> eventFromKey(const QString& key);

/// The optional wellbeing screen (section 1.6): three answers, DoesNotApply standing for 'prefer not to answer'.
using WellbeingScreen = std::array<Answer, 3>;
[[nodiscard]] std::optional<int> screenItemFromKey(const QString& key); ///< 'saf1'..'saf3' to 0..2
/// True when two or more answers are >= 75, or any is 100.
[[nodiscard]] bool screenTriggers(const WellbeingScreen& screen);

/// How much a domain matters to the person: 0, 25, 50, 75 or 100; a domain that is not in the map counts 100.
using Importance = std::map<Domain, int>;

/// One questionnaire. While finishedAt is null it is a draft; at most one of them is not in the bin.
struct Check
{
    CheckId id;
    QDate day; ///< local day it was finished (a draft: begun)
    CheckForm form = CheckForm::Short;
    quint32 orderSeed = 0; ///< for itemOrder()
    Answers answers{};
    CheckEvents events;
    WellbeingScreen screen{};
    Importance importance;
    QString note;
    bool secondDeclined = false; ///< the second check that would make the baseline a double one is not wanted
    QDateTime spokenAt;          ///< UTC: 'I have spoken with someone', said with this check the newest; else null
    QDateTime createdAt;         ///< UTC
    QDateTime finishedAt;        ///< UTC; null for a draft
    QDateTime binnedAt;          ///< UTC; null unless in the bin

    [[nodiscard]] bool isDraft() const { return finishedAt.isNull(); }
    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    bool operator==(const Check&) const = default;
};

/// The order on screen: the form's items, frequency block first, then agreement, each shuffled by \a seed with
/// SplitMix64 (Steele, Lea and Flood 2014) and a Fisher-Yates walk, so that no domain shows as a block.
[[nodiscard]] std::vector<ItemIndex> itemOrder(CheckForm form, quint32 seed);
/// How many items of the form have an answer or 'does not apply'.
[[nodiscard]] int answeredCount(const Check& check);
/// A block of 20 or more answers that are all the same and hold reversed items (section 1.3, rule 5).
[[nodiscard]] bool looksStraightLined(const Check& check);
/// Errors: NoAnswers, InvalidAnswer, InvalidDay, OutOfRange (importance).
[[nodiscard]] Status validateCheck(const Check& check);

} // namespace unrut
