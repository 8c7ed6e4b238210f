// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"
#include "talk_day.h"

#include <domain/talk.h>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace unrut {

class PlainField;
class TextLabel;

/// The sheet of a talk: what for, when, the questions of its form, objections to rehearse.
class TalkDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// \a talk null: a new one with \a person.
    TalkDialog(const PageContext& context, const PersonId& person, const TalkId& talk, QWidget* parent);
    /// \a talk without an id: a new one that begins with what it holds.
    TalkDialog(const PageContext& context, Talk talk, QWidget* parent);

private:
    struct ObjectionFields
    {
        QLineEdit* says;
        PlainField* reply;
    };

    void build();
    /// The questions of the form, with what was answered so far.
    void showForm();
    void addAnswer(SheetField field);
    void addAsks();
    void addObjections();
    void addObjection(const Objection& objection);
    [[nodiscard]] QString place(const QString& field) const;
    /// Takes what stands in the fields into m_talk.
    void collect();
    void chooseWins();
    void rehearse();
    void save();

    PageContext m_context;
    Talk m_talk;
    Talk m_atRest; ///< as it was opened
    QComboBox* m_form;
    TextLabel* m_formHint;
    TalkDay* m_day;
    QLineEdit* m_how;
    QWidget* m_sheet;
    QVBoxLayout* m_questions;
    QVBoxLayout* m_objectionRows = nullptr;
    std::map<SheetField, PlainField*> m_answers;
    std::vector<QCheckBox*> m_asks;
    std::vector<ObjectionFields> m_objections;
    QPushButton* m_rehearse = nullptr;
};

} // namespace unrut
