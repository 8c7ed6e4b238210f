// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <utility>

namespace unrut {

/// Something to tell outside of the window.
struct Notice
{
    QString id;                               ///< names it when it is answered or withdrawn
    QString text;                             ///< plain, whatever is in it
    QString openLabel;                        ///< what a click on it does
    QList<std::pair<QString, QString>> other; ///< further answers: their keys and what they say
};

/// Notices of the desktop, by whatever it has: its notification daemon, with actions or without; the portal, from
/// inside a sandbox or where there is no daemon; elsewhere the tray's balloon, which the holder of a tray shows when it
/// is asked to. They never take the keyboard. Where there is nothing, nothing is shown and notShown() says so.
class Notices : public QObject
{
    Q_OBJECT

public:
    explicit Notices(QObject* parent = nullptr);
    ~Notices() override;

    /// One of the same id that is up is replaced.
    void show(const Notice& notice);
    /// Takes one back that has no point any more; does nothing for one that is gone.
    void withdraw(const QString& id);

Q_SIGNALS:
    /// The person answered. \a key is empty for a click on the notice itself; \a startupToken is the desktop's
    /// permission to come to the front, if it gave one.
    void answered(const QString& id, const QString& key, const QByteArray& startupToken);
    /// Nothing outside of the window can show it, or what showed it has gone.
    void notShown(const QString& id);
    /// Something has come that can show notices.
    void canShow();
    /// The tray shall show it.
    void balloonWanted(const QString& id, const QString& text);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
