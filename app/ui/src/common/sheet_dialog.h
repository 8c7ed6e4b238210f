// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buttons.h"

#include <domain/result.h>

#include <QDialog>

class QVBoxLayout;

namespace unrut {

class FlowLayout;
class PlainField;
class TextLabel;

/// A dialog that is a page to fill in: a title, fields one under the other that scroll when they do not fit, buttons at
/// its foot. Deletes itself when it closes.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int usualCharacters = 88;

    /// \a characters: how many of them it is wide, where the screen has room for that.
    SheetDialog(const QString& title, QWidget* parent, int characters = usualCharacters);

    /// Where fields go that addField() does not fit.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// A field under its label; the hint stands between them. \a label may hold a mnemonic.
    void addField(const QString& label, QWidget* field, const QString& hint = {});
    /// Says so when more is pasted into \a field than it takes. addField() sees to its own fields.
    void watch(const PlainField& field);
    /// At the trailing end of the foot, in the order of the calls; a primary one is what Enter does. Buttons that do
    /// not fit beside one another go on in a second row.
    QPushButton* addButton(const QString& text, ButtonKind kind = ButtonKind::Secondary);
    /// At the leading end of the foot.
    QPushButton* addSideButton(const QString& text);
    /// Says above the buttons what went wrong, also to screen readers; success takes it back. True for success.
    bool succeeded(const Status& status);

    /// Shows it, as large as its content wants and the screen has room for.
    void open() override;
    /// While it is open: as high as its content wants now, where that is more than it has.
    void growToContent();
    /// Saved or cancelled: what was typed is not kept for another time.
    void done(int result) override;

private:
    [[nodiscard]] QSize room() const;
    [[nodiscard]] int wantedHeight(int width) const;

    QVBoxLayout* m_content;
    FlowLayout* m_foot;
    TextLabel* m_error;
    int m_characters;
    int m_sideButtons = 0;
};

} // namespace unrut
