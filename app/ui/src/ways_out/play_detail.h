// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/standing.h>
#include <domain/worksheet.h>

class QPushButton;
class QVBoxLayout;

namespace unrut {

class PlayAside;
class SectionHead;
class TextLabel;
struct PlayChoice;

/// One way out: what it is, why it fits, how it begins, when it is done.
class PlayDetail : public Panel
{
    Q_OBJECT

public:
    explicit PlayDetail(const PageContext& context);

    /// Without a standing there is no match to speak of.
    void showPlay(Play play, const std::optional<Standing>& standing);

Q_SIGNALS:
    /// The worksheet that is being filled in, or a new one.
    void worksheetWanted(unrut::Play play);
    void newWorksheetWanted(unrut::Play play);
    void worksheetOpened(const unrut::WorksheetId& id);

private:
    void showReason(const std::optional<Standing>& standing);
    void showActions(const std::optional<Standing>& standing);
    void showWorksheets();
    [[nodiscard]] QString sinceThen(Domain domain, QDate day) const;
    [[nodiscard]] PlayChoice choice() const;

    PageContext m_context;
    Play m_play = Play::TraceSource;
    std::optional<Domain> m_domain;
    QString m_reason;
    bool m_openedAnyway = false;
    TextLabel* m_name;
    TextLabel* m_line;
    TextLabel* m_why;
    TextLabel* m_hold;
    QPushButton* m_openAnyway;
    TextLabel* m_facts;
    TextLabel* m_steps;
    TextLabel* m_doneWhen;
    TextLabel* m_evidence;
    QPushButton* m_fill;
    QPushButton* m_focus;
    QPushButton* m_add;
    SectionHead* m_triedTitle;
    QVBoxLayout* m_tried; ///< the worksheets there are, newest first
    PlayAside* m_aside;
};

} // namespace unrut
