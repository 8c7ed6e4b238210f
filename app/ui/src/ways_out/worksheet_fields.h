// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/worksheet_form.h>

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace unrut {

class TextLabel;

/// The fields of one page of a worksheet. Those that hang on others come and go while they are answered.
class WorksheetFields : public QWidget
{
    Q_OBJECT

public:
    WorksheetFields(const PageContext& context, WorksheetForm form, int page, Worksheet worksheet,
                    QWidget* parent = nullptr);

    [[nodiscard]] QWidget* firstFocus() const;
    /// Says at every field what it still needs, and gives the keyboard to the first of those, in view.
    void showMissing();

Q_SIGNALS:
    /// Where the page is still closed: to the one before it.
    void backRequested();
    /// \a field: edits of one field in a row may be one step.
    void edited(const unrut::Worksheet& worksheet, const QString& field);

private:
    struct Shown
    {
        const WorksheetField* field;
        QWidget* box;
        QWidget* focus; ///< null where there is nothing to fill in
        TextLabel* computed;
        TextLabel* needed;
    };
    void add(const WorksheetField& field);
    [[nodiscard]] QWidget* buildNothing();
    /// What is filled in, and the part of it that takes the keyboard.
    struct Made
    {
        QWidget* widget;
        QWidget* focus;
    };
    [[nodiscard]] Made make(const WorksheetField& field);
    [[nodiscard]] Made makeLine(const WorksheetField& field);
    [[nodiscard]] Made makeOffered(const WorksheetField& field);
    [[nodiscard]] QStringList offersFor(const WorksheetField& field) const;
    [[nodiscard]] Made makeText(const WorksheetField& field);
    [[nodiscard]] Made makeList(const WorksheetField& field);
    [[nodiscard]] Made makeFreeListing(const WorksheetField& field);
    [[nodiscard]] Made makeDay(const WorksheetField& field);
    [[nodiscard]] Made makeMonth(const WorksheetField& field);
    [[nodiscard]] Made makeNumber(const WorksheetField& field, double low, double high);
    [[nodiscard]] Made makeChoice(const WorksheetField& field, const std::vector<FieldChoice>& choices);
    [[nodiscard]] Made makeSeveral(const WorksheetField& field);
    [[nodiscard]] Made makeChecklist(const WorksheetField& field);
    [[nodiscard]] Made makePicker(const WorksheetField& field);
    [[nodiscard]] Made makeGrid(const WorksheetField& field);
    void take(const QString& field, const Cells& cells);
    void takeText(const QString& field, const QString& text) { take(field, {{text}}); }
    void follow();

    PageContext m_context;
    WorksheetForm m_form;
    Worksheet m_worksheet;
    QVBoxLayout* m_column;
    QWidget* m_nothing = nullptr; ///< while no field of the page is shown
    std::vector<Shown> m_fields;
    bool m_showsMissing = false;
};

} // namespace unrut
