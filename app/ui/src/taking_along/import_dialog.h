// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"
#include "common/sheet_dialog.h"
#include "import_reader.h"

#include <workspace/import_run.h>
#include <workspace/journal_beside.h>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QTimer;

namespace unrut {

class TextLabel;

/// Imports a file: says first what would happen, which follows what is chosen; then a backup and all of it or nothing.
/// The file is read, and what is in it written, on other threads, which can be stopped.
class ImportDialog : public SheetDialog
{
    Q_OBJECT

public:
    /// \a file is for the person to read; \a source gives what it holds and is called on another thread.
    ImportDialog(const PageContext& context, const QString& file, const ImportReader::Source& source, QWidget* parent);

    /// Ends what is under way, reading or writing; either can be begun again.
    void stop();
    /// While writing it stops that first, and closes once nothing is under way.
    void reject() override;
    /// Says what takes its time, and how much of it is done; comes by itself after a moment.
    void tellWork(int percent);
    /// Reading or writing is under way.
    [[nodiscard]] bool isAtWork() const;

private:
    void build(const QString& file);
    void buildChoices();
    void buildColumns();
    void buildWork();
    void buildPreview();
    void showFields();
    /// Looks into the file anew.
    void look();
    void showLook(const Result<FileLook>& look);
    void fillColumns();
    /// Reads the file anew, as is chosen, and says what would happen.
    void readAgain();
    /// Says anew what would happen; what was read in the same way is not read again.
    void preview();
    void readHere();
    void showPreview(const ImportPreview& preview);
    void showPlan(const Result<ImportPlan>& plan);
    /// While it takes long, how far it is.
    void showWork(bool isAtWork);
    [[nodiscard]] ForeignOptions options() const;
    [[nodiscard]] ImportFormat format() const;
    [[nodiscard]] Differing differing() const;
    void import();
    void showDone(const Result<ImportDone>& done);
    void follow();

    PageContext m_context;
    ImportReader::Source m_source;
    FileLook m_look;
    QWidget* m_choices;
    QComboBox* m_format;
    QComboBox* m_kind;
    QComboBox* m_order;
    QComboBox* m_day;
    QComboBox* m_text;
    QComboBox* m_entryKind;
    QComboBox* m_tags;
    QCheckBox* m_replace;
    QWidget* m_foreign;
    QWidget* m_columns;
    QWidget* m_work;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_again;
    QTimer* m_patience; ///< until it is told that reading takes its time
    TextLabel* m_headline;
    TextLabel* m_rows;
    TextLabel* m_notes;
    QPushButton* m_import = nullptr;
    CsvColumns m_usual;                       ///< the columns that their names tell
    std::shared_ptr<const Journal> m_file;    ///< what was read last, in the way that is chosen; null: not yet
    std::shared_ptr<const Journal> m_here;    ///< the journal; null once it has changed
    std::shared_ptr<const Journal> m_arrived; ///< written by the thread that reads the journal
    bool m_isStale = false;                   ///< it has changed since that began
    bool m_awaitsHere = false;                ///< a preview waits for it
    bool m_looked = false;
    bool m_isImporting = false;
    bool m_closes = false; ///< once the import is stopped
    ImportReader* m_reader;
    std::unique_ptr<ImportRun> m_run; ///< the last import
    JournalBeside m_beside;           ///< last: it ends before what it writes into
};

} // namespace unrut
