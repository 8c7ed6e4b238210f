// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <deque>
#include <functional>

namespace unrut {

/// Somebody who answers modal dialogs, one after another, while the program waits in them. A dialog that nobody
/// expected is closed and written down.
class ModalPerson
{
public:
    using Answer = std::function<void(QDialog& dialog)>;

    ModalPerson()
    {
        constexpr int oftenEnough = 5;
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] { look(); });
        m_look.start(oftenEnough);
    }

    void then(Answer answer) { m_answers.push_back(std::move(answer)); }
    [[nodiscard]] bool isDone() const { return m_answers.empty(); }
    [[nodiscard]] const QStringList& surprises() const { return m_surprises; }

    [[nodiscard]] static QStringList textsOf(const QDialog& dialog)
    {
        QStringList texts;
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts.append(label->text());
        return texts;
    }
    [[nodiscard]] static QStringList buttonsOf(const QDialog& dialog)
    {
        QStringList texts;
        const QList<QPushButton*> buttons = dialog.findChildren<QPushButton*>();
        for (const QPushButton* button : buttons)
            texts.append(button->text());
        return texts;
    }
    static void click(const QDialog& dialog, const QString& text)
    {
        const QList<QPushButton*> buttons = dialog.findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == text)
                return button->click();
        }
        qWarning("no button '%s'", qPrintable(text));
    }

private:
    void look()
    {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible())
            return;
        if (m_answers.empty()) {
            m_surprises.append(dialog->windowTitle() + QStringLiteral(": ") + textsOf(*dialog).join(u'|'));
            return dialog->reject();
        }
        // Taken off first: the answer may open the next dialog inside itself.
        const Answer answer = m_answers.front();
        m_answers.pop_front();
        answer(*dialog);
    }

    QTimer m_look;
    std::deque<Answer> m_answers;
    QStringList m_surprises;
};

} // namespace unrut
