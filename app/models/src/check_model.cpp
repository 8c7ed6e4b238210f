// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/check_model.h>

#include <domain/scoring.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/result_words.h>
#include <workspace/workspace.h>

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace unrut {

CheckModel::CheckModel(const Workspace& workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace)
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
                     [](const Check& check) { return check.isBinned(); });
    }
    std::reverse(checks.begin(), checks.end());
    for (const Check& check : checks) {
        const QString title = tr("%1 · %2", "a day and the form of an assessment")
                                  .arg(wording::dayAndYear(check.day), wording::formName(check.form));
        if (check.isDraft()) {
            const int items = check.form == CheckForm::Short ? shortItemCount : itemCount;
            m_rows.push_back({check.id, title, wording::answeredLine(answeredCount(check), items), {}});
            continue;
        }
        const Scores scores = score(check);
        const std::vector<Domain> named = wording::namedAreas(scores);
        Row row{check.id,
                title,
                named.empty() ? tr("Points to no single area")
                              : tr("Points to %1").arg(wording::domainName(named.front())),
                {}};
        if (!check.note.isEmpty())
            row.detail = tr("%1 · %2", "what an assessment points to, and the note on it")
                             .arg(row.detail, check.note.simplified());
        if (scores.spark)
            row.spark = tr("Spark %1").arg(QLocale().toString(displayScore(*scores.spark)));
        m_rows.push_back(std::move(row));
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

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case SparkRole:
        return row.spark;
    case Qt::AccessibleTextRole: {
        QStringList all{row.title, row.detail, row.spark};
        all.removeAll(QString());
        return all.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

} // namespace unrut
