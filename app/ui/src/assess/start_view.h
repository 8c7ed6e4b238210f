// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>

#include <QWidget>

class QPushButton;

namespace unrut {

/// What the page shows while there is no result: what the assessment is, and how to begin or go on.
class StartView : public QWidget
{
    Q_OBJECT

public:
    explicit StartView(QWidget* parent = nullptr);

    /// \a draft: null when there is none.
    void showDraft(const Check* draft);
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void beginRequested(unrut::CheckForm form);
    void goOnRequested();
    void throwAwayRequested();

private:
    QPushButton* m_short;
    QPushButton* m_full;
    QPushButton* m_goOn;
    QPushButton* m_throwAway;
};

} // namespace unrut
