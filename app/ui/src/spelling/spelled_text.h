// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelled_field.h"

class QPlainTextEdit;

namespace unrut {

/// In a field of several lines. The marks are no part of its text: nothing is changed, saved or undone by them.
class SpelledText : public SpelledField
{
    Q_OBJECT

public:
    SpelledText(QPlainTextEdit& field, SpellChecker& checker);

protected:
    [[nodiscard]] Piece visible() const override;
    void showMarks(const std::vector<WordPlace>& marks, const QTextCharFormat& look) override;
    [[nodiscard]] qsizetype cursor() const override;
    [[nodiscard]] qsizetype positionAt(const QPoint& place) const override;
    [[nodiscard]] Piece lineAt(qsizetype position) const override;
    void replace(const WordPlace& word, const QString& by) override;
    [[nodiscard]] bool isReadOnly() const override;
    [[nodiscard]] QMenu* makeMenu() override;
    [[nodiscard]] QPoint besideCursor() const override;

private:
    QPlainTextEdit& m_text;
};

} // namespace unrut
