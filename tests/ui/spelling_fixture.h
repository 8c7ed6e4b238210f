// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/plain_field.h"
#include "common/prose.h"
#include "fake_spelling.h"
#include "spelling/spelled_field.h"

#include <settings/settings.h>
#include <ui/spell_watch.h>

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace unrut {

/// A window with a field of several lines, one of one line for sentences and one for a name; 'qiuet' and 'tset' are
/// no words.
class SpelledFields
{
public:
    SpelledFields() : settings(folder.filePath(QStringLiteral("settings.ini"))), watch(checker, settings)
    {
        checker.wrong = {{QStringLiteral("qiuet"), {QStringLiteral("quiet"), QStringLiteral("quilt")}},
                         {QStringLiteral("tset"), {}}};
        setProse(*line);
        auto* column = new QVBoxLayout(&window);
        for (QWidget* each : std::initializer_list<QWidget*>{name, line, text})
            column->addWidget(each);
        window.resize(400, 300);
    }

    static void bothFields()
    {
        QTest::addColumn<bool>("isLine");
        QTest::newRow("several lines") << false;
        QTest::newRow("one line") << true;
    }
    [[nodiscard]] QWidget& field(bool isLine) const { return isLine ? static_cast<QWidget&>(*line) : *text; }
    [[nodiscard]] static QStringList marked(const QWidget& field)
    {
        const auto* spelled = field.findChild<SpelledField*>();
        QStringList words;
        for (const WordPlace& mark : spelled ? spelled->marks() : std::vector<WordPlace>())
            words.append(textOf(field).mid(mark.from, mark.length));
        return words;
    }
    [[nodiscard]] static QString textOf(const QWidget& field)
    {
        const auto* line = qobject_cast<const QLineEdit*>(&field);
        return line ? line->text() : qobject_cast<const QPlainTextEdit*>(&field)->toPlainText();
    }
    static void focus(QWidget& field)
    {
        field.setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(field.hasFocus());
    }

    QTemporaryDir folder;
    FakeSpelling checker;
    Settings settings;
    SpellWatch watch;
    QWidget window;
    QLineEdit* name = new QLineEdit;
    QLineEdit* line = new QLineEdit;
    PlainField* text = new PlainField;
};

} // namespace unrut
