// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelled_field.h"

class QLineEdit;

namespace unrut {

/// In a field of one line. It has no marks of its own, so it is told of them as an input method tells of its own.
class SpelledLine : public SpelledField
{
    Q_OBJECT

public:
    SpelledLine(QLineEdit& field, SpellChecker& checker);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
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
    void noteText(const QString& text);

    QLineEdit& m_line;
    QString m_before;
    bool m_isComposing = false; ///< letters of an input method stand in the field that are no text yet
    bool m_isTelling = false;
};

} // namespace unrut
