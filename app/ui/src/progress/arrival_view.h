// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/arrival.h>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace unrut {

class PageHead;
class Panel;
class PlainField;
class RisingLineView;
class SignsEdit;
class TextLabel;

/// The page 'The way out': then and now, what was tried and what followed, who helped, early signs, a letter to next
/// time; then quiet, or on as before.
class ArrivalView : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalView(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the last page there is; nothing to be called while there is none.
    void refresh();
    /// Has screen readers say the line under its title.
    void sayWhatItIs();
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    [[nodiscard]] Panel* buildThenAndNow();
    [[nodiscard]] Panel* buildTried();
    [[nodiscard]] Panel* buildNextTime();
    /// As high as its text, within bounds.
    void fitLetter();
    void showLine(const Arrival& arrival);
    void showThenAndNow(const Arrival& arrival);
    void showTried();
    void showQuiet(const Arrival& arrival);
    template <class Alter>
    void save(const QString& field, Alter alter);
    void goQuiet(bool quiet);
    void throwAway();

    PageContext m_context;
    bool m_saving = false;
    PageHead* m_head = nullptr;
    RisingLineView* m_line = nullptr;
    QVBoxLayout* m_changes = nullptr;
    QVBoxLayout* m_tried = nullptr;
    QLineEdit* m_helpers = nullptr;
    SignsEdit* m_signs = nullptr;
    PlainField* m_letter = nullptr;
    TextLabel* m_state = nullptr;
    QPushButton* m_quiet = nullptr;
    QPushButton* m_asBefore = nullptr;
};

} // namespace unrut
