// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

namespace unrut {

class Settings;
enum class TextRole;

/// 'The person you would call: Dana' and so on; empty while nothing is filled in.
[[nodiscard]] QStringList ownContacts(const Settings& settings);

/// What stands before everything else when there is more at stake than a rut: plain words with a bar beside them.
class CarePanel : public Panel
{
    Q_OBJECT

public:
    CarePanel(const QString& title, const QStringList& paragraphs, QWidget* parent = nullptr);

    /// The card of rule R4; \a contacts: the person's own, shown first (ownContacts()).
    [[nodiscard]] static CarePanel* safetyCard(const QStringList& contacts, QWidget* parent = nullptr);
    /// The page of rule R13.
    [[nodiscard]] static CarePanel* notARut(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The safety card's 'I have spoken with someone'.
    void spoken();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addText(TextRole role, const QString& text);
};

} // namespace unrut
