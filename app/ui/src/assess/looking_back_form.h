// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/looking_back.h>

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace unrut {

/// The fields of one question of looking back. Says every edit; saves nothing itself.
class LookingBackForm : public QWidget
{
    Q_OBJECT

public:
    /// \a today: where the months to choose from end.
    LookingBackForm(LookingBackQuestion question, LookingBack told, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const { return m_first; }

Q_SIGNALS:
    /// \a field: edits of one field in a row may be one step.
    void edited(const unrut::LookingBack& told, const QString& field);
    /// More was pasted than a field takes; nothing was taken.
    void refused();

private:
    void build(LookingBackQuestion question);
    void buildBelief();
    void buildAllies();
    void addField(const QString& label, QWidget* field, QWidget* focus = nullptr);
    void addText(LookingBackText text, int rows);
    void addList(LookingBackList list);
    void addMonth(const QString& label, QDate LookingBack::*month);
    void addEvents();
    void addCause();
    void addSaid();
    void addCertainty(const QString& label, std::optional<int> LookingBack::*value);
    void addDecideBy();
    [[nodiscard]] QComboBox* choiceOf(const QStringList& names, int current);
    void tell(const QString& field) { Q_EMIT edited(m_told, field); }

    LookingBack m_told;
    QDate m_today;
    QVBoxLayout* m_column;
    QWidget* m_first = nullptr;
};

} // namespace unrut
