// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace unrut {

/// A UUID (version 7 when made here) that can only name one kind of thing. Default-constructed: names nothing.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid& uuid) : m_uuid(uuid) {}

    /// Null when the text is no UUID.
    [[nodiscard]] static Id fromString(const QString& text) { return Id(QUuid::fromString(text)); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid& uuid() const { return m_uuid; }
    /// 36 characters, lower case, no braces: the form kept in the journal.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id& other) const { return m_uuid == other.m_uuid; }
    bool operator<(const Id& other) const { return m_uuid < other.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using CheckId = Id<struct CheckTag>;
using GoalId = Id<struct GoalTag>;
using StepId = Id<struct StepTag>;
using EntryId = Id<struct EntryTag>;
using CheckInId = Id<struct CheckInTag>;
using HistoryId = Id<struct HistoryTag>;
using PersonId = Id<struct PersonTag>;
using PointId = Id<struct PointTag>;
using TalkId = Id<struct TalkTag>;
using AgreementId = Id<struct AgreementTag>;
using LookingBackId = Id<struct LookingBackTag>;
using ArrivalId = Id<struct ArrivalTag>;
using WorksheetId = Id<struct WorksheetTag>;
using FridayPageId = Id<struct FridayPageTag>;
using PracticeId = Id<struct PracticeTag>;
using BinnedLineId = Id<struct BinnedLineTag>;

/// Where new ids come from; handed in, so that the rules stay free of chance and tests are repeatable.
class IdSource
{
public:
    IdSource() = default;
    virtual ~IdSource() = default;
    IdSource(const IdSource&) = delete;
    IdSource& operator=(const IdSource&) = delete;

    /// A new UUID, version 7 (RFC 9562): ids made later sort later.
    virtual QUuid next() = 0;

    template <class AnyId>
    AnyId make()
    {
        return AnyId(next());
    }
};

/// A version 7 UUID (RFC 9562, section 5.7) from milliseconds since 1970 UTC and 74 bits of chance.
[[nodiscard]] QUuid uuidV7(qint64 unixMilliseconds, quint64 chanceHigh, quint64 chanceLow);

} // namespace unrut
