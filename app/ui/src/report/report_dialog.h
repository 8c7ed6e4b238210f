// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"

#include <report/report.h>

#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPrinter;
class QProgressBar;
class QTimer;

namespace unrut {

class ReportPreview;
class ReportWorker;
class ResponsiveRow;
class TextLabel;

/// What goes into a report, for whom and of which days, beside the pages as they will be; then into a file or onto
/// paper.
class ReportDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// \a upTo: the last day of the range to begin with; null: today.
    ReportDialog(const PageContext& context, QDate upTo, QWidget* parent);

    /// Into \a file, in the background; closes when that is done.
    void saveTo(const QString& file);
    /// On \a printer, in the background; stays open.
    void printOn(const std::shared_ptr<QPrinter>& printer);
    [[nodiscard]] const ReportOptions& options() const { return m_options; }

private:
    enum Range { FourWeeks, NinetyDays, Year, All, FromTo };

    [[nodiscard]] QWidget* buildOptions();
    [[nodiscard]] QWidget* buildRange();
    [[nodiscard]] QWidget* buildSections();
    [[nodiscard]] QWidget* buildPreview();
    void buildFoot();
    void showReader();
    void showRange();
    void changed();
    void layOut();
    /// Null when the journal could not be read, which is said in the dialog. Read once for a range: title, sections and
    /// reader change nothing in it.
    [[nodiscard]] std::shared_ptr<const ReportContent> read();
    void save();
    void print();
    void showPage();
    void end(const Status& status);
    void endPrinting(const Status& status);
    void setWorking(bool working);

    PageContext m_context;
    ResponsiveRow* m_parts = nullptr;
    QDate m_upTo;
    ReportOptions m_options;
    std::shared_ptr<const ReportContent> m_content; ///< of the days below; null after a change of the journal
    QDate m_readFrom;
    QDate m_readTo;
    QString m_file;
    QComboBox* m_reader;
    TextLabel* m_readerHint;
    QComboBox* m_range;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QWidget* m_days = nullptr;
    std::map<ReportSection, QCheckBox*> m_sections;
    QCheckBox* m_hideNames;
    QLineEdit* m_title;
    QLineEdit* m_author;
    QComboBox* m_paper;
    ReportPreview* m_preview;
    TextLabel* m_place;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QWidget* m_work = nullptr;
    QProgressBar* m_progress;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
    QTimer* m_wait;
    ReportWorker* m_worker;
};

} // namespace unrut
