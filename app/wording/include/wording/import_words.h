// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/import_plan.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace unrut::wording {

/// What a file brings of one sort of thing: 'Entries', '12 new · 3 there already'.
struct ImportRow
{
    QString thing;
    QString facts;
};

/// 'Entries', 'Check-ins'.
[[nodiscard]] QString importThingName(ImportThing thing);
/// A row for each sort that the file holds anything of.
[[nodiscard]] QList<ImportRow> importRows(const ImportPlan& plan);
/// What else is to be known, a sentence each: cards that go to Next, a draft that stays out, rules that come along.
[[nodiscard]] QStringList importNotes(const ImportPlan& plan);
/// 'This brings 15 things and changes 2.', or that all of it is there already, or that the file holds nothing.
[[nodiscard]] QString importHeadline(const ImportPlan& plan);
/// How an import can be taken back: by undo or by the backup made at \a backupAt (local; null: there is none).
[[nodiscard]] QString importWayBack(bool undoable, const QDateTime& backupAt, QDate today);

} // namespace unrut::wording
