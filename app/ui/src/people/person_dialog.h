// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <domain/person.h>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace unrut {

class PlainField;

/// Somebody new, or somebody to change.
class PersonDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// \a id null: somebody new.
    PersonDialog(const PageContext& context, const PersonId& id, QWidget* parent);

Q_SIGNALS:
    void saved(const unrut::PersonId& id);

private:
    void build();
    QWidget* buildTopics();
    void fill(const Person& person);
    void save();

    PageContext m_context;
    Person m_person;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLineEdit* m_about;
    QSpinBox* m_rhythm;
    std::vector<QCheckBox*> m_topics;
    QLineEdit* m_contact;
    PlainField* m_notes;
};

} // namespace unrut
