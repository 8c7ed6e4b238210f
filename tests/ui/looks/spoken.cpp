// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken.h"

#include "widget_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMetaEnum>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>
#include <set>

namespace unrut {

namespace {

constexpr int leastTarget = 24;
constexpr int rowsHeard = 20;

const std::set<QAccessible::Role>& rolesWithNames()
{
    static const std::set<QAccessible::Role> roles{
        QAccessible::Button,      QAccessible::ButtonMenu, QAccessible::CheckBox,     QAccessible::RadioButton,
        QAccessible::ComboBox,    QAccessible::SpinBox,    QAccessible::EditableText, QAccessible::Slider,
        QAccessible::List,        QAccessible::Tree,       QAccessible::Table,        QAccessible::PageTab,
        QAccessible::PageTabList, QAccessible::ListItem,   QAccessible::TreeItem,     QAccessible::ProgressBar,
        QAccessible::Chart,       QAccessible::Graphic,    QAccessible::Link,         QAccessible::MenuItem,
        QAccessible::Heading};
    return roles;
}

/// Roles that tell nothing of what a control does.
bool isMute(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane ||
           role == QAccessible::Window;
}

/// A field is named by its label. Qt calls a combo box by its value, which says nothing about what it is for, and drops
/// the name it was given on Linux; its description is heard.
bool hasLabel(const QAccessibleInterface& found, const QWidget* widget)
{
    const bool isNamed = found.role() == QAccessible::ComboBox
                             ? !found.text(QAccessible::Description).trimmed().isEmpty()
                             : widget && !widget->accessibleName().isEmpty();
    return isNamed || !found.relations(QAccessible::Label).isEmpty();
}

bool isField(QAccessible::Role role)
{
    return role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::EditableText;
}

QString roleWord(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

/// Inner parts of Qt's own widgets are passed over, but not what holds the things that are scrolled.
bool isUnheard(const QWidget* widget)
{
    const auto* area = widget ? qobject_cast<const QScrollArea*>(widget->parentWidget()) : nullptr;
    return widget && isInnerPart(*widget) && !(area && area->viewport() == widget);
}

class Hearing
{
public:
    QStringList all(QWidget& subject)
    {
        hear(QAccessible::queryAccessibleInterface(&subject), subject);
        for (QWidget* widget : shownIn(subject))
            checkWidget(*widget);
        return m_lines;
    }

private:
    void hear(QAccessibleInterface* found, const QWidget& around);
    void hearSelf(QAccessibleInterface& found, const QWidget& around);
    void checkWidget(QWidget& widget);
    void checkTarget(const QWidget& widget);

    QStringList m_lines;
};

void Hearing::hear(QAccessibleInterface* found, const QWidget& around)
{
    if (!found || !found->isValid() || found->state().invisible)
        return;
    const auto* widget = qobject_cast<const QWidget*>(found->object());
    const QWidget& here = widget ? *widget : around;
    if (isUnheard(widget))
        return;
    hearSelf(*found, here);
    const auto* view = qobject_cast<const QAbstractItemView*>(found->object());
    const int children = view ? std::min(found->childCount(), rowsHeard) : found->childCount();
    for (int i = 0; i < children; ++i)
        hear(found->child(i), here);
}

void Hearing::hearSelf(QAccessibleInterface& found, const QWidget& around)
{
    const QAccessible::Role role = found.role();
    const auto* widget = qobject_cast<const QWidget*>(found.object());
    if (isUnheard(widget))
        return;
    if (!rolesWithNames().contains(role))
        return;
    // A row is known by its first cell; the others may be empty.
    if (QAccessibleTableCellInterface* cell = found.tableCellInterface(); cell && cell->columnIndex() > 0)
        return;
    const bool named = isField(role) ? hasLabel(found, widget) : !found.text(QAccessible::Name).trimmed().isEmpty();
    if (!named)
        m_lines.append(QStringLiteral("%1: a %2 without a name").arg(pathOf(around), roleWord(role)));
}

void Hearing::checkTarget(const QWidget& widget)
{
    // What takes the keyboard by Tab takes a press, too, unless it only holds what does.
    const bool isFocusable =
        (widget.focusPolicy() & Qt::TabFocus) && !qobject_cast<const QAbstractScrollArea*>(&widget);
    const bool isTarget = isFocusable || qobject_cast<const QAbstractButton*>(&widget) ||
                          qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
                          qobject_cast<const QAbstractSpinBox*>(&widget);
    if (isTarget && !isInnerPart(widget) && (widget.width() < leastTarget || widget.height() < leastTarget))
        m_lines.append(QStringLiteral("%1: a target of %2x%3, less than %4")
                           .arg(pathOf(widget))
                           .arg(widget.width())
                           .arg(widget.height())
                           .arg(leastTarget));
    // What a widget paints and lets be pressed is no widget; it says itself where it lies.
    const auto painted = widget.property("targets").value<QList<QRect>>();
    for (const QRect& target : painted) {
        if (target.width() < leastTarget || target.height() < leastTarget)
            m_lines.append(QStringLiteral("%1: paints a target of %2x%3, less than %4")
                               .arg(pathOf(widget))
                               .arg(target.width())
                               .arg(target.height())
                               .arg(leastTarget));
    }
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabRect(i).height() < leastTarget)
                m_lines.append(QStringLiteral("%1: a tab lower than %2").arg(pathOf(widget)).arg(leastTarget));
        }
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->model()) {
        const int rows = std::min(view->model()->rowCount(), rowsHeard);
        for (int row = 0; row < rows; ++row) {
            const QRect rect = view->visualRect(view->model()->index(row, 0));
            if (!rect.isEmpty() && rect.height() < leastTarget)
                m_lines.append(QStringLiteral("%1: row %2 is %3 high, less than %4")
                                   .arg(pathOf(widget))
                                   .arg(row)
                                   .arg(rect.height())
                                   .arg(leastTarget));
        }
    }
}

void Hearing::checkWidget(QWidget& widget)
{
    if (!widget.isEnabled() || isInnerPart(widget))
        return;
    checkTarget(widget);
    if (!(widget.focusPolicy() & Qt::TabFocus) || widget.focusProxy())
        return;
    QAccessibleInterface* found = QAccessible::queryAccessibleInterface(&widget);
    if (!found || isMute(found->role()))
        m_lines.append(pathOf(widget) + QStringLiteral(": takes the keyboard and has no role"));
    else if (found->text(QAccessible::Name).trimmed().isEmpty() && !hasLabel(*found, &widget))
        m_lines.append(pathOf(widget) + QStringLiteral(": takes the keyboard and has no name"));
}

/// A menu's entries are its actions; its accessible tree needs a screen.
QStringList namelessEntries(const QMenu& menu)
{
    QStringList lines;
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (!action->isSeparator() && action->text().trimmed().isEmpty())
            lines.append(QStringLiteral("an entry of a menu without a name"));
    }
    return lines;
}

} // namespace

QStringList unspoken(QWidget& subject)
{
    if (const auto* menu = qobject_cast<const QMenu*>(&subject))
        return namelessEntries(*menu);
    // Qt's own parts, which come out of a field and are heard as its value; they have no names and take none.
    if (subject.inherits("QCalendarPopup") || subject.inherits("QComboBoxPrivateContainer"))
        return {};
    return Hearing().all(subject);
}

} // namespace unrut
