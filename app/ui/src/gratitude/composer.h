// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/entry.h>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace unrut {

class PlainField;
class TextLabel;
class UnsentText;

/// Where an entry is written: kind, text over several lines, day. Ctrl+Enter adds.
class Composer : public Panel
{
    Q_OBJECT

public:
    explicit Composer(const PageContext& context);

    /// Puts the cursor into the text.
    void start();
    /// Where the text is written.
    [[nodiscard]] QWidget* field() const;
    /// Another day may have begun: an entry is of today unless the person chose a day.
    void followDay();
    /// The prompts of the kind that is chosen.
    void editPrompts();

Q_SIGNALS:
    void saved(const unrut::EntryId& entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectAll();
    void save();
    void clear();
    void bringBack();
    void showPrompt();
    void fitText();
    [[nodiscard]] EntryKind kind() const;

    PageContext m_context;
    int m_prompt = 0;
    QComboBox* m_kind;
    PlainField* m_text;
    UnsentText* m_unsent = nullptr;
    QDateEdit* m_day;
    QDate m_today; ///< when m_day was last set to it
    QPushButton* m_add;
    TextLabel* m_hint;
    QPushButton* m_another;
    QPushButton* m_editPrompts;
};

} // namespace unrut
