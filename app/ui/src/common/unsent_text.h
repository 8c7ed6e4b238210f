// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace unrut {

class LinesEdit;
class Workspace;

/// Keeps what a person typed into a field and has not added or saved yet, so that it stands there again after the
/// program has ended, however that came about. It lies in the journal, under the place of the field, and is written
/// when typing pauses, and while it does not, so that hardly more than two seconds of it can be lost. What cannot be
/// kept is tried again, and TypingKeeper tells of it. A child of its field.
class UnsentText : public QObject
{
    Q_OBJECT

public:
    /// Brings back what was kept for \a place. What stands in the field now is what it holds when nothing was typed.
    UnsentText(QLineEdit& field, Workspace& workspace, const QString& place);
    UnsentText(QPlainTextEdit& field, Workspace& workspace, const QString& place);
    UnsentText(LinesEdit& field, Workspace& workspace, const QString& place);

    /// The field is for another thing from now on: keeps what was typed for the one before, and brings back what was
    /// kept for \a place, or else \a atRest.
    void moveTo(const QString& place, const QString& atRest = {});
    /// What stands in the field goes along to \a place.
    void rename(const QString& place);
    /// The journal holds \a atRest for this field now: that is shown, unless something else is being typed.
    void restAt(const QString& atRest);
    /// What stood in the field is in the journal as \a atRest, which is shown.
    void saved(const QString& atRest);
    /// What stands in the field was saved, or is not wanted.
    void forget();

    /// Forgets what stands in the fields below \a widget, unless the program ends with it.
    static void forgetBelow(const QWidget& widget);
    /// Writes what stands in every field of \a workspace at once. With \a isLast the program ends: fields that are
    /// closed from now on keep what they have.
    static void keepAll(Workspace& workspace, bool isLast);

private:
    struct Access
    {
        std::function<QString()> text;
        std::function<void(const QString&)> setText;
    };
    UnsentText(QWidget& field, Workspace& workspace, const QString& place, Access access);
    void bringBack();
    void noteTyping();
    void keep();
    /// Hands \a texts to the journal, and tries again later when that fails.
    void hand(const UnsentTexts& texts);
    [[nodiscard]] QString unsent() const;

    QPointer<Workspace> m_workspace;
    QString m_place;
    Access m_access;
    QString m_atRest;
    QTimer m_pause;
    QElapsedTimer m_sinceFirst; ///< since the first key that is not kept; invalid: all are
    bool m_isLast = false;
};

} // namespace unrut
