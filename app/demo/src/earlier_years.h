// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earlier_texts.h"
#include "maker.h"

#include <vector>

namespace unrut::demo {

/// Streams of chance that nothing else draws from.
enum class EarlierStream : quint64 {
    Ids = 131,
    Deciding = 132,
    Filling = 133,
    Meeting = 134,
    Practising = 135,
    Applying = 136,
    Changing = 137,
};

/// The talk that a worksheet became, with somebody who may have to be listed first.
struct SheetTalk
{
    WorksheetId sheet;
    Partner with;
    QString name;
    Talk talk;
};

/// The day on which a card went into Doing for the first time; the one on which it was made where it never did.
[[nodiscard]] QDate beganOn(const Goal& goal);
/// \a day, or the first after it on which the person is at work.
[[nodiscard]] QDate workday(const Maker& maker, QDate day);
/// Puts \a card behind all that are in the archive already.
void putIntoArchive(Goal card, Journal& journal);

// Each up to and including the day \a until.
/// Cards and their worksheets.
void addEarlierDecisions(const Maker& maker, QDate until, Journal& journal);
/// Worksheets of the cards that were done by then; returns what talks became of them, in no order.
[[nodiscard]] std::vector<SheetTalk> addEarlierWorksheets(const Maker& maker, QDate until, Journal& journal);
/// People as they are met, and talks with them. Whoever is listed later, in the last year, is met then.
void addEarlierTalks(const Maker& maker, QDate until, std::vector<SheetTalk> ofSheets, Journal& journal);
void addEarlierPractices(const Maker& maker, QDate until, Journal& journal);
/// Places that were to be had, one every three years or so.
void addEarlierOpportunities(const Maker& maker, QDate until, Journal& journal);
/// Other work and a business, with their worksheets and talks, each while nothing else was in Doing; after all people.
void addEarlierPaths(const Maker& maker, QDate until, Journal& journal);
/// What the board asks for when a decision or an exploration reaches Done; after all worksheets.
void endEarlierCards(QDate until, Journal& journal);

/// A finished decision, begun a few days before its \a card was made.
[[nodiscard]] Worksheet decisionSheet(const Maker& maker, const Goal& card, const char* option, Chance& chance);

} // namespace unrut::demo
