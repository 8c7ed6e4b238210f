// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

#include <domain/check.h>

namespace unrut {

class TextLabel;

/// '6 of 27 answered'.
[[nodiscard]] QString draftProgress(const Check& draft);

/// Above a result: answers that wait to be gone on with.
class DraftBar : public Panel
{
    Q_OBJECT

public:
    explicit DraftBar(QWidget* parent = nullptr);

    /// \a draft: null hides the bar.
    void showDraft(const Check* draft);

Q_SIGNALS:
    void goOnRequested();
    void throwAwayRequested();

private:
    TextLabel* m_text;
};

} // namespace unrut
