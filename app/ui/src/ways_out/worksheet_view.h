// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/worksheet_form.h>

#include <map>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace unrut {

class PlayAside;
class SheetBody;
class TextLabel;
class WorksheetFields;

/// A worksheet, a page at a time, and last what it becomes. Saved as it is written.
///
/// Keys: Alt with the arrow towards Next goes on, with the other one it goes back.
class WorksheetView : public Panel
{
    Q_OBJECT

public:
    explicit WorksheetView(const PageContext& context);

    /// The one of \a play that is being filled in, at the first page where something is open; else a new one.
    void openFor(Play play);
    /// One that is there, at its first page; a finished one at its last.
    void open(const WorksheetId& id);
    void openNew(Play play);
    /// The journal changed: shows what it holds, unless this view wrote it.
    void follow();
    /// From 0; the page after those of the form tells what the worksheet becomes.
    void showPage(int page, bool takesFocus);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_form.pages.size()) + 1; }
    [[nodiscard]] QWidget* firstFocus() const;
    [[nodiscard]] Play play() const { return m_form.play; }

Q_SIGNALS:
    /// Back to what the way out is about.
    void left();

private:
    void buildHead(QVBoxLayout& head);
    [[nodiscard]] QWidget* buildEnd();
    [[nodiscard]] QWidget* buildHelped();
    [[nodiscard]] QLayout* buildNavigation();
    [[nodiscard]] Worksheet worksheet() const;
    /// What the person wrote into the fields, without what they said about being done.
    [[nodiscard]] std::map<QString, Cells> written() const;
    void show(Play play, const WorksheetId& id, int page);
    void showHead();
    void showEnd();
    void showTalk();
    void fillOpenPages();
    void fillDone();
    void showHelped();
    void save(const Worksheet& worksheet, const QString& field);
    void finish();
    void throwAway();
    void step(int pages);
    void replaceFields();

    PageContext m_context;
    WorksheetForm m_form;
    WorksheetId m_id;                 ///< null until the first answer
    Worksheet m_shown;                ///< as it was when it was last shown or written
    std::map<QString, Cells> m_taken; ///< what went out of it when it was finished here; empty: not known
    int m_page = 0;
    bool m_saving = false;
    SheetBody* m_body;
    TextLabel* m_stage;
    TextLabel* m_name;
    QProgressBar* m_progress;
    TextLabel* m_title;
    QVBoxLayout* m_place;
    WorksheetFields* m_fields = nullptr;
    QWidget* m_end = nullptr; ///< the last page
    TextLabel* m_becomes = nullptr;
    QVBoxLayout* m_timeline = nullptr; ///< of what goes to 'Looking back'
    TextLabel* m_open = nullptr;
    QVBoxLayout* m_openPages = nullptr;
    QVBoxLayout* m_done = nullptr;
    QWidget* m_helped = nullptr;
    PlayAside* m_aside = nullptr; ///< what the way out keeps: offers of the last page
    QPushButton* m_finish = nullptr;
    QPushButton* m_talk = nullptr; ///< leads to the talk that it became
    QPushButton* m_board = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace unrut
