// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsent_text.h"

#include "lines_edit.h"
#include "typing_keeper.h"

#include <workspace/workspace.h>

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace unrut {

namespace {

/// Long enough that nothing is written between two words, short enough that little is lost with the power.
constexpr std::chrono::milliseconds pauseInTyping{2000};
/// Who makes no pause is written then; with the write itself it stays within three seconds.
constexpr std::chrono::milliseconds longestUnkept{2500};
constexpr std::chrono::milliseconds untilNextTry{10000};

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

UnsentText::UnsentText(LinesEdit& field, Workspace& workspace, const QString& place)
    : UnsentText(field, workspace, place,
                 {[&field] { return field.lines().join(QLatin1Char('\n')); },
                  [&field](const QString& text) { field.setLines(text.split(QLatin1Char('\n'))); }})
{
    connect(&field, &LinesEdit::edited, this, &UnsentText::noteTyping);
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
    if (unsent().isEmpty()) {
        // What was added is gone from the field, and must not come back with the next start.
        m_pause.start(std::chrono::milliseconds(0));
        return;
    }
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    const auto left = longestUnkept - std::chrono::milliseconds(m_sinceFirst.elapsed());
    m_pause.start(std::clamp(left, std::chrono::milliseconds(0), pauseInTyping));
}

QString UnsentText::unsent() const
{
    const QString text = m_access.text();
    return text == m_atRest ? QString() : text;
}

void UnsentText::keep()
{
    hand({{m_place, unsent()}});
}

void UnsentText::hand(const UnsentTexts& texts)
{
    m_pause.stop();
    m_sinceFirst.invalidate();
    if (m_workspace && !TypingKeeper::of(*m_workspace).keep(texts))
        m_pause.start(untilNextTry);
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
    hand({{m_place, {}}, {place, text}});
    m_place = place;
}

void UnsentText::restAt(const QString& atRest)
{
    const bool isTyped = m_access.text() != m_atRest;
    m_atRest = atRest;
    if (!isTyped && m_access.text() != atRest)
        m_access.setText(atRest);
}

void UnsentText::saved(const QString& atRest)
{
    m_atRest = atRest;
    if (m_access.text() != atRest)
        m_access.setText(atRest);
    keep();
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
    std::vector<UnsentText*> fields;
    for (const QWidget* widget : QApplication::allWidgets()) {
        for (UnsentText* one : widget->findChildren<UnsentText*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (one->m_workspace != &workspace)
                continue;
            fields.push_back(one);
            one->m_isLast = isLast;
            texts[one->m_place] = one->unsent();
        }
    }
    const bool isKept = TypingKeeper::of(workspace).keep(texts);
    for (UnsentText* one : fields) {
        one->m_sinceFirst.invalidate();
        one->m_pause.stop();
        if (!isKept && !one->unsent().isEmpty())
            one->m_pause.start(untilNextTry);
    }
}

} // namespace unrut
