// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/sheet_dialog.h"

#include <wording/help_words.h>

class QLineEdit;

namespace unrut {

class ResponsiveRow;
class ShortList;
class TextLabel;

/// The help, by topic; what is typed above leaves the topics that tell of it.
class HelpDialog : public SheetDialog
{
    Q_OBJECT

public:
    HelpDialog(wording::HelpTopic topic, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTopics();
    void narrow(const QString& words);
    void showTopic(int row);
    /// What is told about the topic into view.
    void bringPage();

    QLineEdit* m_search;
    ResponsiveRow* m_row;
    ShortList* m_topics;
    TextLabel* m_title;
    QWidget* m_page;
    QVBoxLayout* m_paragraphs;
    bool m_wasActive = false;
};

} // namespace unrut
