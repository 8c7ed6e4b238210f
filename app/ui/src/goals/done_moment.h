// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>

#include <QFrame>
#include <QSet>
#include <QVariantAnimation>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace unrut {

class SectionHead;
class TextLabel;
class UnsentText;
struct WorkspaceChange;

/// The quiet moment when a goal is done: how to mark it, a win to log once, whether it helped, what came of it when it
/// was an exploration or a venture, and whether its area is where the person wants it. Nothing has to be answered. It
/// goes when the move is undone.
class DoneMoment : public QFrame
{
    Q_OBJECT

public:
    explicit DoneMoment(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const GoalId& goal() const { return m_goal; }
    /// True while it fades to its resting colour.
    [[nodiscard]] bool isGlowing() const { return m_glow.state() == QAbstractAnimation::Running; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* buildAnswers(QVBoxLayout& column, const QString& question, const QStringList& answers,
                          const std::function<void(int)>& answered);
    void follow(const WorkspaceChange& change);
    void begin(const Goal& goal);
    void showOf(const Goal& goal);
    void bringBack();
    void refresh();
    void logWin();
    void saveMark();
    void reviewHelped(int answer);
    [[nodiscard]] QSet<GoalId> doneNow() const;
    [[nodiscard]] bool winIsLogged() const;

    PageContext m_context;
    GoalId m_goal;
    std::optional<EntryId> m_win;
    QSet<GoalId> m_done;
    SectionHead* m_title;
    QLineEdit* m_mark;
    UnsentText* m_unsent = nullptr; ///< of the mark
    QPushButton* m_logWin;
    TextLabel* m_logged;
    QWidget* m_helped = nullptr;
    QWidget* m_verdict = nullptr;
    QWidget* m_proof = nullptr;
    QWidget* m_area = nullptr;
    QVariantAnimation m_glow;
};

/// True the first time that a goal has come into Done: later finishes offer no win any more.
[[nodiscard]] bool isFirstFinish(const Goal& goal);

} // namespace unrut
