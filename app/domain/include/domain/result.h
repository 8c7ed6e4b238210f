// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace unrut {

/// What went wrong, as a value that the program can act on. The sentence for people is made in the wording room.
enum class ErrorCode {
    // Opening a journal.
    JournalMissing,   ///< A journal was expected here and there is none.
    JournalEmpty,     ///< The file has zero bytes.
    JournalTruncated, ///< The file is shorter than its header says.
    NotAJournal,      ///< The file is something else; detail: what was seen.
    JournalCorrupt,   ///< It is a journal, but damaged; detail: SQLite's finding.
    JournalNewer,     ///< Written by a newer Unrut; detail: its schema number.
    JournalLocked,    ///< Another program holds it.
    JournalReadOnly,  ///< The file may not be written.
    FolderReadOnly,   ///< The folder may not be written, so no change could be made safe.
    FolderMissing,    ///< The folder is not there; detail: its path.
    IsFolder,         ///< The path is a folder.
    NotARegularFile,  ///< A device, FIFO or socket.
    DanglingLink,     ///< A symbolic link to nothing.
    MigrationFailed,  ///< An upgrade step failed and was rolled back; detail: its number and reason.
    BackupFailed,     ///< The verified backup could not be made; detail: why.
    // Reading and writing.
    ReadFailed,  ///< detail: SQLite's or the system's reason.
    WriteFailed, ///< detail: SQLite's or the system's reason.
    DiskFull,    ///< No room left.
    JournalGone, ///< The journal was deleted, moved or replaced while it was open.
    // What a person asks for.
    NotFound,        ///< No such thing; detail: what was looked for.
    AlreadyExists,   ///< detail: what.
    EmptyText,       ///< Text that must not be empty is; detail: the field.
    TextTooLong,     ///< detail: the field.
    InvalidText,     ///< NUL bytes or broken UTF-8; detail: the field.
    InvalidDay,      ///< Not a day of the calendar, or outside 1900-2200; detail: what was given.
    OutOfRange,      ///< A number outside its range; detail: the field and its range.
    UnknownItem,     ///< detail: the id.
    UnknownEvent,    ///< detail: the id.
    UnknownDomain,   ///< detail: the id.
    UnknownPlay,     ///< detail: the id.
    UnknownSection,  ///< detail: the id.
    InvalidAnswer,   ///< Not one of 0, 25, 50, 75, 100 and null; detail: the item.
    NoAnswers,       ///< A check without a single answer.
    NoCheckYet,      ///< There is no check to show.
    LimitReached,    ///< The limit on Doing holds.
    DecisionOpen,    ///< A decision reaches Done only as decided, deferred or dropped.
    UndoBreaksLimit, ///< Undoing this would put more into Doing than the limit allows.
    NothingToUndo,
    NothingToRedo,
    // Files handed in or asked for.
    FileMissing,    ///< detail: the path.
    FileUnreadable, ///< detail: the path.
    FileTooLarge,   ///< detail: the most that is read.
    NotJson,        ///< detail: where and why.
    JsonTooDeep,    ///< detail: the deepest nesting that is read.
    WrongShape,     ///< JSON of another shape; detail: what was expected where.
    DoesNotFit,     ///< What a file holds does not fit together; detail: the place.
    OutputExists,   ///< detail: the path.
    OutputFailed,   ///< detail: the path or the reason.
    Cancelled,
};

/// A failure: the code to act on, and a detail for the sentence. The detail never holds what a person wrote.
struct Error
{
    ErrorCode code = ErrorCode::ReadFailed;
    QString detail;
    bool operator==(const Error&) const = default;
};

/// A value or an Error, with the member names of std::expected (C++23), which this project's tools do not have yet.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const T& value() const&
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T& value() &
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        Q_ASSERT(has_value());
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(!has_value());
        return std::get<1>(m_state);
    }
    [[nodiscard]] T value_or(T other) const { return has_value() ? std::get<0>(m_state) : std::move(other); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

/// An Error ready to be returned from a function that returns a Result.
inline Error failure(ErrorCode code, QString detail = {})
{
    return Error{code, std::move(detail)};
}

} // namespace unrut
