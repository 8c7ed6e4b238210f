// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/talk.h>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace unrut {

class Panel;
class SectionHead;
class TextLabel;
class UnsentText;

/// Somebody's page: who they are, what to bring up, the talks.
class PersonView : public QWidget
{
    Q_OBJECT

public:
    explicit PersonView(const PageContext& context, QWidget* parent = nullptr);

    void showPerson(const PersonId& id);

private:
    Panel* buildHead();
    Panel* buildPoints();
    Panel* buildTalks();
    void showPoints(const Person& person);
    void showTalks(const Person& person);
    QWidget* talkRow(const Talk& talk);
    void addAgreements(const Talk& talk, QVBoxLayout& lines);
    [[nodiscard]] class QMenu* talkMenu(const Talk& talk);
    void addPoint();
    void tickPoint(const PointId& id, bool done);
    void removePoint(const PointId& id);
    void prepare(const TalkId& id);
    void note(const TalkId& id);
    void toCalendar();
    void agreementToGoal(const TalkId& talk, const AgreementId& agreement);
    bool succeeded(const Status& status, const QString& announcement = {});

    PageContext m_context;
    PersonId m_person;
    TextLabel* m_name = nullptr;
    TextLabel* m_facts = nullptr;
    TextLabel* m_notes = nullptr;
    QPushButton* m_prepare = nullptr;
    QPushButton* m_calendar = nullptr;
    SectionHead* m_talksTitle = nullptr;
    QWidget* m_pointRows = nullptr;
    QVBoxLayout* m_points = nullptr;
    QLineEdit* m_newPoint = nullptr;
    UnsentText* m_unsentPoint = nullptr;
    QVBoxLayout* m_talks = nullptr;
};

} // namespace unrut
