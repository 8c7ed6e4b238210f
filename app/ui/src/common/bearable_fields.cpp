// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bearable_fields.h"

#include <domain/text.h>

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QValidator>

namespace unrut {

namespace {

/// Takes everything and mends it: a line edit asks before it lays out what was pasted.
class BearableText : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString& text, int& position) const override
    {
        const QString bearable = bearableText(text);
        if (bearable.size() == text.size())
            return Acceptable;
        position = static_cast<int>(bearableText(text.left(position)).size());
        text = bearable;
        return Acceptable;
    }
};

} // namespace

BearableFields::BearableFields(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool BearableFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        auto* line = qobject_cast<QLineEdit*>(watched);
        if (line && !line->validator())
            line->setValidator(new BearableText(line));
    }
    return false;
}

} // namespace unrut
