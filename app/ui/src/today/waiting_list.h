// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/today.h>

#include <vector>

class QVBoxLayout;

namespace unrut {

class FoldedSection;
class TextLabel;

/// 'Also waiting (3)': what is behind the focus, folded, each with the way to it.
class WaitingList : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingList(const PageContext& context, QWidget* parent = nullptr);

    /// Hides itself when nothing waits.
    void show(const std::vector<Waiting>& waiting);
    /// Without the line that parts it from what stands above it.
    void standAlone(bool isAlone);

private:
    void open(const Waiting& waiting);
    /// What can be answered right here: a verdict, that a habit was kept.
    void addAnswers(QVBoxLayout& lines, const Waiting& waiting, const QString& sentence);
    void answer(const Waiting& waiting, int place);

    PageContext m_context;
    std::vector<Waiting> m_shown;
    QWidget* m_line; ///< above it
    FoldedSection* m_section;
    TextLabel* m_summary;
};

} // namespace unrut
