// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/looking_back.h>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace unrut {

class LookingBackForm;
class PageHead;
class TextLabel;

/// The nine open questions after a result, one at a time, each to be left out at will. Saved as it is typed.
///
/// Keys: Alt with the arrow towards Next goes on, with the other one it goes back.
class LookingBackView : public QWidget
{
    Q_OBJECT

public:
    explicit LookingBackView(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the first question without an answer, or the first of all.
    void open();
    /// \a question from 0.
    void showQuestion(int number, bool takesFocus);
    /// The journal changed: shows what it holds, unless this view wrote it.
    void follow();
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    [[nodiscard]] QWidget* buildBody();
    [[nodiscard]] QLayout* buildNavigation();
    void showProgress();
    void showAside();
    void save(LookingBack told, const QString& field);
    void step(int questions);
    void throwAway();
    void act();
    void listAllies();
    void keepLoves();
    void planToBoard();
    [[nodiscard]] LookingBack told() const;
    [[nodiscard]] LookingBackQuestion question() const { return static_cast<LookingBackQuestion>(m_question); }

    PageContext m_context;
    int m_question = 0;
    bool m_saving = false;
    LookingBackId m_id; ///< null until the first answer
    PageHead* m_head = nullptr;
    QListWidget* m_list = nullptr;
    TextLabel* m_stage = nullptr;
    TextLabel* m_told = nullptr;
    TextLabel* m_text = nullptr;
    TextLabel* m_use = nullptr;
    QVBoxLayout* m_place = nullptr;
    LookingBackForm* m_form = nullptr;
    TextLabel* m_aside = nullptr;
    QPushButton* m_act = nullptr; ///< what can be done with the answer
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace unrut
