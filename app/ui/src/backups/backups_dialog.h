// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/scroll_dialog.h"

#include <workspace/backups.h>

#include <QDate>

class QPushButton;

namespace unrut {

class Panel;
class ShortList;
class TextLabel;

/// The backups of the journal, the newest first: look into one, or put it in the journal's place, or delete one that
/// was made before the bin was emptied, or a journal that was set aside; both are asked about once, with what they
/// mean.
class BackupsDialog : public ScrollDialog
{
    Q_OBJECT

public:
    /// \a folder is where they lie, for a person to read. \a canRestore: the journal may be written.
    BackupsDialog(std::vector<Backup> backups, const QString& folder, QDate today, bool canRestore,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void lookWanted(const QString& file);
    void restoreWanted(const QString& file);
    void deleteWanted(const QString& file);

private:
    enum class Question { None, Restore, Delete };

    void buildList();
    [[nodiscard]] QLayout* buildButtons();
    [[nodiscard]] Panel* buildQuestion();
    [[nodiscard]] const Backup* current() const;
    void showWhatCanBeDone();
    void ask(Question question);
    /// '%1' stands for the name of the backup.
    [[nodiscard]] static QString whatItMeans(Question question, bool isSetAside);
    void answerYes();

    std::vector<Backup> m_backups;
    QDate m_today;
    bool m_canRestore;
    ShortList* m_list;
    QPushButton* m_look = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_yes = nullptr;
    TextLabel* m_questionText = nullptr;
    Panel* m_question = nullptr;
    Question m_asked = Question::None;
};

} // namespace unrut
