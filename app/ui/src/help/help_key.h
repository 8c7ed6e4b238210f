// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wording/help_words.h>

#include <QObject>

#include <functional>

class QWidget;

namespace unrut {

/// Which page of the help tells of \a dialog. One that does not say is of the page below it.
void setHelpTopic(QWidget& dialog, wording::HelpTopic topic);

/// F1 in a dialog: the menu of the window, which has it too, is out of reach there.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    using TopicOfPage = std::function<wording::HelpTopic()>;
    HelpKey(TopicOfPage topicOfPage, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TopicOfPage m_topicOfPage;
};

} // namespace unrut
