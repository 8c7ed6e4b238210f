// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>
#include <workspace/workspace.h>

#include <QObject>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace unrut {

class DayField;
class TitleField;

/// The fields of one goal: each is filled from it and saves what is typed as it is typed. Typing in one field without
/// a break is one undo step.
class GoalForm : public QObject
{
    Q_OBJECT

public:
    using Text = std::function<QString&(Goal&)>;
    template <class T>
    using Get = std::function<T(const Goal&)>;
    template <class T>
    using Set = std::function<void(Goal&, const T&)>;

    /// \a asker is the widget over whose window questions are asked.
    GoalForm(const PageContext& context, QWidget* asker);

    void showGoal(const GoalId& id);
    [[nodiscard]] const GoalId& goal() const { return m_goal; }
    /// Fills every field from the goal as it is now. False when it is gone or in the bin.
    bool refresh();

    TitleField* addTitle(QFormLayout& rows, const QString& name);
    QLineEdit* addLine(QFormLayout& rows, const QString& name, const QString& key, const Text& text);
    /// A field that holds a sentence, not a name, and grows with it.
    TitleField* addSentence(QFormLayout& rows, const QString& name, const QString& key, const Text& text);
    /// Lets \a bound show a text of the goal and save what is typed; addLine() does it for its own.
    void bindLine(QLineEdit& bound, const QString& key, const Text& text);
    QComboBox* addChoice(QFormLayout& rows, const QString& name, const QString& key, const QStringList& names,
                         const Get<int>& get, const Set<int>& set);
    /// A whole number; \a least is shown as \a none.
    QSpinBox* addNumber(QFormLayout& rows, const QString& name, const QString& key, int least, int most,
                        const QString& none, const Get<int>& get, const Set<int>& set);
    DayField* addDay(QFormLayout& rows, const QString& name, const QString& key, const Get<QDate>& get,
                     const Set<QDate>& set);
    QCheckBox* addTick(QFormLayout& rows, const QString& name, const QString& key, const Get<bool>& get,
                       const Set<bool>& set);
    /// Called with the goal whenever the fields are filled.
    void addFiller(std::function<void(const Goal&)> fill);

    /// Lets \a alter change a copy of the goal and saves it; edits with one key in a row are one undo step. When the
    /// limit on Doing is in the way the person is asked, and nothing has changed until then: \a alter holds what it
    /// needs by value.
    void save(const QString& key, const std::function<void(Goal&)>& alter, LimitChoice choice = LimitChoice::Respect);
    /// Says that more was pasted into a field than it takes.
    void reportTooLong() const;
    [[nodiscard]] bool isFilling() const { return m_filling; }
    [[nodiscard]] const PageContext& context() const { return m_context; }

    /// A small label for a field, which its mnemonic leads to.
    [[nodiscard]] static QLabel* label(const QString& text, QWidget* buddy);

private:
    PageContext m_context;
    QWidget* m_asker;
    GoalId m_goal;
    std::vector<std::function<void(const Goal&)>> m_fillers;
    bool m_filling = false;
};

} // namespace unrut
