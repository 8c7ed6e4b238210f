// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "wizard_route.h"

#include <domain/id.h>

class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace unrut {

class PageHead;
class QuestionList;
class StageList;
class TextLabel;

/// Asks the draft's questions, page by page, and saves every answer at once. Shows no score.
///
/// Keys: Enter goes on, Alt with the arrow away from Next goes back; those of QuestionList.
class CheckWizard : public QWidget
{
    Q_OBJECT

public:
    explicit CheckWizard(const PageContext& context, QWidget* parent = nullptr);

    /// Goes on where the draft was left, or begins; \a skipBefore: at the first statements at least.
    void open(bool skipBefore);
    /// Goes to a stage's first screen, without taking the keyboard; Result: to what has to be said before it.
    void showStage(WizardStage stage);
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void finished(const unrut::CheckId& check);
    /// The person goes on later, or threw the draft away.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildPanel(QVBoxLayout* column);
    QLayout* buildNavigation();
    void showPage(int page, bool takesFocus = true);
    [[nodiscard]] WizardPage pageShown() const;
    [[nodiscard]] QWidget* buildBody(const WizardPage& page, const Check& draft);
    [[nodiscard]] QWidget* buildQuestions(const WizardPage& page, const Check& draft);
    [[nodiscard]] QWidget* buildEvents(const Check& draft) const;
    [[nodiscard]] QWidget* buildClosing(const Check& draft);
    void showHead(const WizardPage& page);
    void showNavigation(const WizardPage& page, const Check& draft);
    void showProgress();
    void takeFocus();
    void save(int question, int answer);
    void saveEvent(CheckEvent event, bool happened);
    void saved();
    void next();
    void back();
    void finish();
    void throwAway();

    PageContext m_context;
    std::vector<WizardPage> m_route;
    int m_page = 0;            ///< m_route.size(): what has to be said before the result
    bool m_keepsAlike = false; ///< the person wants to keep answers that are all the same
    PageHead* m_head = nullptr;
    StageList* m_stages = nullptr;
    TextLabel* m_stage = nullptr;
    TextLabel* m_answered = nullptr;
    QProgressBar* m_progress = nullptr;
    QVBoxLayout* m_bodyPlace = nullptr;
    QWidget* m_body = nullptr;
    QuestionList* m_questions = nullptr; ///< within m_body, or null
    TextLabel* m_note = nullptr;
    QPushButton* m_later = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QToolButton* m_more = nullptr;
    TextLabel* m_hint = nullptr;
};

} // namespace unrut
