// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/panel.h"

#include <domain/entry.h>

class QComboBox;
class QDateEdit;

namespace unrut {

class NameCompleter;
class PlainField;
class UnsentText;

/// An entry being changed where it stands in the list: kind, text, day. Ctrl+Enter saves, Escape leaves it as it was,
/// and so does going elsewhere with nothing changed; going elsewhere otherwise saves.
class EntryEditor : public Panel
{
    Q_OBJECT

public:
    EntryEditor(const PageContext& context, const Entry& entry, QWidget* parent);

    /// The entry that was being changed when the program ended; null: none.
    [[nodiscard]] static EntryId leftOpen(const Workspace& workspace);
    /// What it needs at \a width, in pixels.
    [[nodiscard]] int heightAt(int width) const;

Q_SIGNALS:
    /// It has been saved, or left.
    void ended();
    void heightChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void save();
    void leave();
    void followFocus(QWidget* now);
    void fitText();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] EntryKind kind() const;

    PageContext m_context;
    Entry m_entry;
    QComboBox* m_kind;
    QDateEdit* m_day;
    PlainField* m_text;
    NameCompleter* m_names;
    UnsentText* m_unsent = nullptr;
    bool m_hasEnded = false;
};

} // namespace unrut
