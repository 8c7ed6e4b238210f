// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/check_model.h>

#include <domain/scoring.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <workspace/workspace.h>

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace unrut {

CheckModel::CheckModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    read();
    connect(&workspace, &Workspace::changed, this, &CheckModel::follow);
}

void CheckModel::read()
{
    m_rows.clear();
    std::vector<Check> checks = finishedChecks(m_workspace.checks());
    if (m_showsBin) {
        checks.clear();
        std::copy_if(m_workspace.checks().begin(), m_workspace.checks().end(), std::back_inserter(checks),
                     [](const Check& check) { return check.isBinned() && !check.isDraft(); });
    }
    std::reverse(checks.begin(), checks.end());
    for (const Check& check : checks) {
        const Scores scores = score(check);
        const std::optional<Domain> headline = headlineDomain(scores);
        m_rows.push_back({check.id,
                          {wording::dayAndYear(check.day), wording::formName(check.form),
                           scores.spark ? QLocale().toString(displayScore(*scores.spark)) : tr("none"),
                           headline ? wording::domainName(*headline) : tr("no single area"),
                           check.note.isEmpty() ? QString() : tr("written")}});
    }
}

void CheckModel::showBin(bool bin)
{
    beginResetModel();
    m_showsBin = bin;
    read();
    endResetModel();
}

void CheckModel::follow(const WorkspaceChange& change)
{
    if (change.checks.empty() && !change.everything)
        return;
    beginResetModel();
    read();
    endResetModel();
}

QModelIndex CheckModel::indexOf(const CheckId& id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.id == id; });
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()), 0);
}

int CheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& text = m_rows[static_cast<size_t>(index.row())].texts[index.column()];
    // An empty cell is said, too.
    if (role == Qt::AccessibleTextRole)
        return text.isEmpty() ? tr("no note") : text;
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case FormColumn:
        return tr("Form");
    case SparkColumn:
        return tr("Spark");
    case AreaColumn:
        return tr("Points to");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace unrut
