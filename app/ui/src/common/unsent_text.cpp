// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsent_text.h"

#include <workspace/workspace.h>

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace unrut {

namespace {

/// Long enough that nothing is written between two words, short enough that little is lost with the power.
constexpr std::chrono::milliseconds pauseInTyping{2000};

} // namespace

UnsentText::UnsentText(QWidget& field, Workspace& workspace, const QString& place, Access access)
    : QObject(&field), m_workspace(&workspace), m_place(place), m_access(std::move(access)), m_atRest(m_access.text())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &UnsentText::keep);
    bringBack();
}

UnsentText::UnsentText(QLineEdit& field, Workspace& workspace, const QString& place)
    : UnsentText(field, workspace, place,
                 {[&field] { return field.text(); }, [&field](const QString& text) { field.setText(text); }})
{
    connect(&field, &QLineEdit::textChanged, this, &UnsentText::noteTyping);
}

UnsentText::UnsentText(QPlainTextEdit& field, Workspace& workspace, const QString& place)
    : UnsentText(field, workspace, place,
                 {[&field] { return field.toPlainText(); },
                  [&field](const QString& text) {
                      field.setPlainText(text);
                      field.moveCursor(QTextCursor::End);
                  }})
{
    connect(&field, &QPlainTextEdit::textChanged, this, &UnsentText::noteTyping);
}

void UnsentText::bringBack()
{
    const auto kept = m_workspace->unsentTexts();
    const auto found = kept ? kept->find(m_place) : UnsentTexts::const_iterator();
    if (kept && found != kept->end())
        m_access.setText(found->second);
}

void UnsentText::noteTyping()
{
    m_isLast = false;
    // What was added is gone from the field, and must not come back with the next start.
    m_pause.start(unsent().isEmpty() ? std::chrono::milliseconds(0) : pauseInTyping);
}

QString UnsentText::unsent() const
{
    const QString text = m_access.text();
    return text == m_atRest ? QString() : text;
}

void UnsentText::keep()
{
    m_pause.stop();
    // What cannot be written is told where it matters: when it is added.
    if (m_workspace && !m_workspace->isReadOnly())
        (void)m_workspace->keepUnsent({{m_place, unsent()}});
}

void UnsentText::moveTo(const QString& place, const QString& atRest)
{
    keep();
    m_place = place;
    m_atRest = atRest;
    if (m_access.text() != atRest)
        m_access.setText(atRest);
    bringBack();
}

void UnsentText::rename(const QString& place)
{
    if (place == m_place)
        return;
    const QString text = unsent();
    if (text.isEmpty()) {
        moveTo(place, m_atRest);
        return;
    }
    if (m_workspace && !m_workspace->isReadOnly())
        (void)m_workspace->keepUnsent({{m_place, {}}, {place, text}});
    m_place = place;
}

void UnsentText::forget()
{
    m_atRest = m_access.text();
    keep();
}

void UnsentText::forgetBelow(const QWidget& widget)
{
    for (UnsentText* one : widget.findChildren<UnsentText*>()) {
        if (!one->m_isLast)
            one->forget();
    }
}

void UnsentText::keepAll(Workspace& workspace, bool isLast)
{
    UnsentTexts texts;
    for (const QWidget* widget : QApplication::allWidgets()) {
        for (UnsentText* one : widget->findChildren<UnsentText*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (one->m_workspace != &workspace)
                continue;
            one->m_pause.stop();
            one->m_isLast = isLast;
            texts[one->m_place] = one->unsent();
        }
    }
    if (!workspace.isReadOnly())
        (void)workspace.keepUnsent(texts);
}

} // namespace unrut
