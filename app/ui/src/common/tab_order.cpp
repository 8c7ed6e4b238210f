// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tab_order.h"

#include <QWidget>

#include <vector>

namespace unrut {

namespace {

/// What is in \a content, in its own order.
std::vector<QWidget*> insideOf(const QWidget& content)
{
    std::vector<QWidget*> inside;
    for (QWidget* each = content.nextInFocusChain(); each && each != &content; each = each->nextInFocusChain()) {
        if (content.isAncestorOf(each))
            inside.push_back(each);
    }
    return inside;
}

void tabOnThrough(const std::vector<QWidget*>& widgets, QWidget* before)
{
    for (QWidget* each : widgets) {
        // A stand-in passes the keyboard on, and Qt would move what it passes it on to.
        if (each->focusPolicy() == Qt::NoFocus || each->focusProxy())
            continue;
        QWidget::setTabOrder(before, each);
        before = each;
    }
}

} // namespace

void tabThroughBefore(QWidget& content, QWidget& next)
{
    if (content.window() != next.window())
        return; // not together yet: no order between them
    // Qt orders nothing by a widget that never gets the keyboard.
    const auto counts = [&](const QWidget* each) {
        return each->focusPolicy() != Qt::NoFocus && !each->focusProxy() && !content.isAncestorOf(each);
    };
    QWidget* before = next.previousInFocusChain();
    while (before != &next && !counts(before))
        before = before->previousInFocusChain();
    if (before != &next)
        tabOnThrough(insideOf(content), before);
}

void tabThroughInPlace(QWidget& content)
{
    const Qt::FocusPolicy policy = content.focusPolicy();
    content.setFocusPolicy(Qt::TabFocus); // see above
    tabOnThrough(insideOf(content), &content);
    content.setFocusPolicy(policy);
}

} // namespace unrut
