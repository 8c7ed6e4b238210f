// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <QIODevice>
#include <QLocale>
#include <QUtf8StringView>

#include <algorithm>

namespace unrut::cli {

using namespace Qt::StringLiterals;

namespace {

const QString fromInput = u"-"_s;

/// All of \a input, without the end of its last line.
Result<QString> textIn(QIODevice& input)
{
    constexpr qint64 mostBytes = qint64{1024} * 1024;
    QByteArray bytes;
    // A pipe gives what it has; the end is where it gives nothing.
    for (QByteArray more = input.read(mostBytes + 1); !more.isEmpty(); more = input.read(mostBytes + 1)) {
        bytes += more;
        if (bytes.size() > mostBytes)
            return failure(ErrorCode::FileTooLarge,
                           QLocale::c().formattedDataSize(mostBytes, 0, QLocale::DataSizeTraditionalFormat));
    }
    if (!input.isOpen())
        return failure(ErrorCode::FileUnreadable, input.errorString());
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    const QUtf8StringView text(bytes);
    return text.isValidUtf8() ? Result<QString>(text.toString()) : failure(ErrorCode::InvalidText, u"input"_s);
}

/// The options and positionals of a request again, such that none is taken for another.
QStringList writtenOut(const Command& command, const CommandRequest& request)
{
    QStringList words;
    for (auto option = request.options.cbegin(); option != request.options.cend(); ++option) {
        const auto known = std::find_if(command.options.begin(), command.options.end(),
                                        [&](const Option& one) { return option.key() == QLatin1String(one.name); });
        const bool isFlag = known != command.options.end() && !known->value;
        words << (isFlag ? "--"_L1 + option.key() : "--"_L1 + option.key() + u'=' + option.value());
    }
    return words << u"--"_s << request.positionals;
}

} // namespace

Result<QStringList> withTextFromInput(const QStringList& arguments, QIODevice& input)
{
    const ProgramArguments program = readProgramArguments(arguments);
    const Command* command = program.command ? findCommand(*program.command) : nullptr;
    if (!command || program.help || program.version || !program.error.isEmpty())
        return arguments;
    const CommandArguments given = readCommandArguments(*command, program.rest);
    if (given.help || given.version || !given.error.isEmpty())
        return arguments;
    CommandRequest request = given.request;
    QList<QString*> places;
    if (command->textAt >= 0 && request.positionals.value(command->textAt) == fromInput)
        places << &request.positionals[command->textAt];
    for (const Option& option : command->options) {
        const QString name = QString::fromLatin1(option.name);
        if (takesText(option) && request.options.value(name) == fromInput)
            places << &request.options[name];
    }
    if (places.isEmpty())
        return arguments;
    if (places.size() > 1)
        return failure(ErrorCode::AlreadyExists);
    const Result<QString> text = textIn(input);
    if (!text)
        return text.error();
    *places.front() = *text;
    QStringList words;
    if (!program.window.journal.isEmpty())
        words << u"--journal="_s + program.window.journal;
    return words << *program.command << writtenOut(*command, request);
}

} // namespace unrut::cli
