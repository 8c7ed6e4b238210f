// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "settings/setting_list.h"

#include <domain/search_match.h>
#include <workspace/search.h>

#include <QAbstractListModel>
#include <QList>
#include <QPointer>

#include <optional>
#include <vector>

class QAction;

namespace unrut {

/// What Ctrl+K offers: the commands of the menus by their names, then what can be set, then what the journal holds.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, WordRole };

    /// \a commands must outlive this.
    PaletteModel(const PageContext& context, const QList<QAction*>& commands, QObject* parent = nullptr);

    /// Nothing typed: every command and nothing else.
    void search(const QString& typed);
    /// What of \a text, shown in this list, is looked for.
    [[nodiscard]] std::vector<TextRange> hits(const QString& text) const { return hitsIn(m_query, text); }
    /// Opens the thing where it lives or what sets the setting, or runs the command.
    void run(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        QPointer<QAction> command; ///< else it is a setting or a thing
        std::optional<SettingPlace> setting;
        Found thing;
        QString title;
        QString detail;
        QString word; ///< the shortcut of a command
    };
    void addCommands(const QString& typed);
    void addSettings();
    void addThings(const QString& typed);
    [[nodiscard]] Row rowOf(const Found& found) const;
    /// All that is written in a thing of the journal.
    [[nodiscard]] QString writtenIn(const Found& found) const;

    PageContext m_context;
    QList<QAction*> m_commands;
    std::vector<SettingPlace> m_settings;
    QString m_typed;
    SearchQuery m_query;
    std::vector<Row> m_rows;
};

} // namespace unrut
