// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/play_id.h>

class QVBoxLayout;

namespace unrut {

class TextLabel;

/// What a way out keeps over all its worksheets and cards: the reading shelf by area, what waits for approval. Hidden
/// where there is nothing of it.
class PlayAside : public QWidget
{
    Q_OBJECT

public:
    explicit PlayAside(const PageContext& context, QWidget* parent = nullptr);

    void showPlay(Play play);

private:
    void addShelf();
    void addApprovals();

    PageContext m_context;
    TextLabel* m_title;
    QVBoxLayout* m_lines;
};

} // namespace unrut
