// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace unrut {

/// \a sentence in a line of \a width pixels. What a person typed, between U+2068 and U+2069, is shortened first: that
/// something was moved is news, what it is called they know. Only then does the sentence lose its end.
[[nodiscard]] QString fittedSentence(const QString& sentence, const QFontMetrics& metrics, int width);

/// The line at the foot of the window, which shows one sentence for a while; all of it is in the tool tip where it had
/// to be shortened.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// What usually stands there: \a leading at the one side and \a trailing at the other or, where there is no room
    /// for both, below it.
    void setUsual(QLabel& leading, QLabel& trailing);
    /// Instead of \a leading, as muted as it, for \a milliseconds; what stands at the other side stays.
    void tell(const QString& sentence, int milliseconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where a sentence stands.
    [[nodiscard]] QRect place() const;
    void fit();

    QWidget* m_usual = nullptr;
    QLabel* m_leading = nullptr;
    QLabel* m_trailing = nullptr;
    QString m_sentence;
    int m_milliseconds = 0;
};

} // namespace unrut
