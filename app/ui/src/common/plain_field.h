// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/text.h>

#include <QPlainTextEdit>

namespace unrut {

/// A field for text of several lines that takes no more than a journal can keep: a paste or a drop that would is not
/// taken at all. Laying out a megabyte on one line would hold the window up for minutes.
class PlainField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// \a most: in characters (UTF-16 units).
    explicit PlainField(qsizetype most = maxTextLength, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Something was pasted or dropped that is too long, and nothing was taken.
    void refused();

protected:
    void insertFromMimeData(const QMimeData* source) override;

private:
    qsizetype m_most;
};

} // namespace unrut
