// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <QObject>

class QCompleter;
class QStringListModel;

namespace unrut {

class PlainField;

/// Offers #tags and @people while they are typed: those that the log names, most named first, and the people of the
/// journal. Enter or Tab takes one, Escape leaves it, going on typing does as well.
class NameCompleter : public QObject
{
    Q_OBJECT

public:
    NameCompleter(const PageContext& context, PlainField& field);

    /// True while something is offered.
    [[nodiscard]] bool isOffering() const;

private:
    void offer();
    void take(const QString& name);
    /// The sign and what is typed of a name before the cursor; empty when there is none.
    [[nodiscard]] QString begun() const;
    [[nodiscard]] QStringList namesFor(const QString& begun) const;

    PageContext m_context;
    PlainField& m_field;
    QStringListModel* m_names;
    QCompleter* m_completer;
};

} // namespace unrut
