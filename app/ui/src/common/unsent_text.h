// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace unrut {

class Workspace;

/// Keeps what a person typed into a field and has not added or saved yet, so that it stands there again after the
/// program has ended, however that came about. It lies in the journal, under the place of the field, and is written
/// when typing pauses. A child of its field.
class UnsentText : public QObject
{
    Q_OBJECT

public:
    /// Brings back what was kept for \a place. What stands in the field now is what it holds when nothing was typed.
    UnsentText(QLineEdit& field, Workspace& workspace, const QString& place);
    UnsentText(QPlainTextEdit& field, Workspace& workspace, const QString& place);

    /// The field is for another thing from now on: keeps what was typed for the one before, and brings back what was
    /// kept for \a place, or else \a atRest.
    void moveTo(const QString& place, const QString& atRest = {});
    /// What stands in the field goes along to \a place.
    void rename(const QString& place);
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
    [[nodiscard]] QString unsent() const;

    QPointer<Workspace> m_workspace;
    QString m_place;
    Access m_access;
    QString m_atRest;
    QTimer m_pause;
    bool m_isLast = false;
};

} // namespace unrut
