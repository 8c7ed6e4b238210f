// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/states.h"
#include "common/wrapped_check_box.h"
#include "ways_out_page.h"
#include "worksheet_files.h"
#include "worksheet_view.h"

#include <wording/worksheet_forms.h>
#include <workspace/workspace.h>

#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// A decision that is filled in as far as it goes.
Worksheet decision()
{
    Worksheet sheet;
    sheet.play = Play::Decide;
    sheet.setText(u"decision"_s, u"whether to stay in this team"_s);
    sheet.setText(u"heavy"_s, u"7"_s);
    sheet.set(u"options"_s, {{{}, u"Learning"_s, u"Pay"_s, u"People"_s, u"Time with family"_s},
                             {{}, u"3"_s, u"2"_s, u"3"_s, u"2"_s},
                             {u"Stay and talk to Dana"_s, u"3"_s, u"3"_s, u"4"_s, u"4"_s},
                             {u"Move to Platform"_s, u"5"_s, u"3"_s, u"3"_s, u"3"_s},
                             {u"Apply elsewhere"_s, u"4"_s, u"5"_s, u"2"_s, u"3"_s}});
    sheet.setText(u"friend"_s, u"That three months more of the same is also a decision."_s);
    sheet.setText(u"who"_s, u"Dana"_s);
    sheet.setText(u"reversible"_s, u"Ask for a week on loan"_s);
    sheet.setText(u"cue"_s, u"it is Monday at nine"_s);
    sheet.setText(u"then"_s, u"write to the head of Platform"_s);
    sheet.setText(u"by"_s, u"2026-11-30"_s);
    return sheet;
}

/// Something that was read and struck the person.
Worksheet shelf()
{
    Worksheet sheet;
    sheet.play = Play::ReadListen;
    sheet.setText(u"area"_s, u"leading without shouting"_s);
    sheet.set(u"shelf"_s, {{u"Turn the ship around"_s, u"Dana"_s, u"reading"_s}});
    sheet.setLines(u"ideas"_s, {u"Say what you intend to do instead of asking what to do"_s,
                                u"Whoever knows the work best decides how it is done, and says so before it begins"_s});
    return sheet;
}

} // namespace

void WaysOutPage::addStates(StateList& states)
{
    states.add(u"last"_s, [this] { m_list->setCurrentRow(m_list->count() - 1); });
    states.add(u"nothing-found"_s, [this] { m_search->setText(u"xyzzy"_s); });
    const auto sheet = [this](Play play, int page) {
        return [this, play, page] {
            openWorksheet(play);
            m_sheet->showPage(page, true);
        };
    };
    states.add(u"sheet-list"_s, sheet(Play::EvidenceCheck, 0));
    states.add(u"sheet-table"_s, sheet(Play::CraftJob, 0));
    states.add(u"sheet-dream"_s, sheet(Play::DreamBrainstorm, 0));
    states.add(u"sheet-closed"_s, sheet(Play::DreamBrainstorm, 1));
    states.add(u"sheet-asks"_s, sheet(Play::TalkSupervisor, 1));
    states.add(u"sheet-months"_s, sheet(Play::TraceSource, 0));
    states.add(u"sheet-wins"_s, sheet(Play::ResumeProfile, 0));
    states.add(u"sheet-wins-chosen"_s, [this] {
        openWorksheet(Play::ResumeProfile);
        const auto boxes = m_sheet->findChildren<WrappedCheckBox*>();
        for (qsizetype place = 0; place < std::min<qsizetype>(3, boxes.size()); ++place)
            boxes.at(place)->click();
    });
    addFilledStates(states);
    addEverySheet(states);
    const auto decided = [this](int page) {
        return [this, page] {
            if (!workspace().saveWorksheet(decision()))
                return;
            openWorksheet(Play::Decide);
            m_sheet->showPage(page, true);
        };
    };
    states.add(u"sheet-matrix"_s, decided(1));
    states.add(u"sheet-plan"_s, decided(3));
    states.add(u"sheet-end"_s, decided(4));
    states.add(u"sheet-open-end"_s, sheet(Play::Mentor, 2));
    states.add(u"sheet-weekdays"_s, sheet(Play::Gratitude, 1));
    states.add(u"kept-sparks"_s, [this] {
        if (!workspace().saveWorksheet(shelf()))
            return;
        makeWayFor(Play::ReadListen);
        showSheet(false);
        showCurrent();
    });
}

/// Every page of every worksheet, as it is before anything is written, and what it would become.
void WaysOutPage::addEverySheet(StateList& states)
{
    for (int place = 0; place < playCount; ++place) {
        const auto play = static_cast<Play>(place);
        const auto pages = static_cast<int>(wording::worksheetForm(play).pages.size()) + 1;
        for (int page = 0; page < pages; ++page) {
            states.add(u"every-%1-%2"_s.arg(playKey(play)).arg(page + 1), [this, play, page] {
                openWorksheet(play);
                m_sheet->showPage(page, true);
            });
        }
    }
}

/// Worksheets that the journal holds.
void WaysOutPage::addFilledStates(StateList& states)
{
    const auto newest = [this](Play play) {
        const std::vector<Worksheet> sheets = worksheetsOf(play, workspace().worksheets());
        return sheets.empty() ? WorksheetId() : sheets.front().id;
    };
    states.add(u"sheet-finished"_s, [=, this] { showWorksheet(newest(Play::EvidenceCheck)); });
    states.add(u"sheet-compared"_s, [=, this] {
        showWorksheet(newest(Play::CraftJob));
        compareWorksheets(context(), newest(Play::CraftJob), this);
    });
}

} // namespace unrut
