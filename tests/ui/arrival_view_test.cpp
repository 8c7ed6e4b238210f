// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modal_person.h"
#include "result_fixture.h"

#include "progress/arrival_view.h"

#include <theme/colours.h>
#include <theme/style.h>
#include <wording/arrival_words.h>

#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// What a test stands on must hold.
template <class T>
void must(const Result<T>& result)
{
    if (!result)
        qFatal("a step that a test stands on failed: %d", static_cast<int>(result.error().code));
}

/// The page over a journal in which things got better and two goals were finished.
class ArrivalWindow : public AssessWindow
{
public:
    ArrivalWindow()
    {
        const QDate today = clock.today();
        for (const auto& [ago, burden] : std::vector<std::pair<int, int>>{{60, 100}, {32, 50}, {4, 25}})
            must(workspace->recordCheck(
                checkWith({{Domain::Exh, burden}, {Domain::Int, burden}}, 25, today.addDays(-ago))));
        add(u"Ask about your path"_s, Play::CareerPathTalk, Helped::Yes);
        add(u"Sort facts"_s, Play::EvidenceCheck, Helped::NoDifference);
        must(workspace->openArrival());
        view = std::make_unique<ArrivalView>(PageContext{*workspace, settings, shell});
        view->resize(1200, 800);
        view->refresh();
        view->show();
        settle();
    }

    void add(const QString& title, Play play, Helped helped)
    {
        Goal goal;
        goal.title = title;
        goal.play = play;
        goal.domain = Domain::Exh;
        goal.column = BoardColumn::Done;
        const Result<GoalId> added = workspace->addGoal(goal);
        must(added);
        must(workspace->reviewGoal(*added, helped));
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList said;
        for (const QLabel* label : view->findChildren<QLabel*>()) {
            if (label->isVisible())
                said.append(label->text());
        }
        return said;
    }

    void press(const QString& text) const
    {
        for (QAbstractButton* button : view->findChildren<QAbstractButton*>()) {
            if (button->text() == text && button->isVisible()) {
                button->click();
                settle();
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    /// The line of the page's menu.
    void choose(const QString& line) const
    {
        for (const QToolButton* button : view->findChildren<QToolButton*>()) {
            const QList<QAction*> actions = button->menu() ? button->menu()->actions() : QList<QAction*>();
            for (QAction* action : actions) {
                if (action->text().remove(u'&').startsWith(line))
                    return action->trigger();
            }
        }
        QFAIL(qPrintable(u"no line "_s + line));
    }

    std::unique_ptr<ArrivalView> view;
};

} // namespace

/// 'The way out', as a person meets it.
class ArrivalViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsThenAndNowAndWhatFollowed();
    void whatIsWrittenIsKept();
    void aFurtherSignIsAskedFor();
    void goingQuietIsToldAndCanBeTakenBack();
    void carryingOnLeavesThePage();
    void itIsSavedAsAPdf();
    void itIsPrinted();
};

void ArrivalViewTest::initTestCase()
{
    QApplication::setStyle(makeStyle());
    QApplication::setPalette(paletteFor(lightColours()));
}

void ArrivalViewTest::tellsThenAndNowAndWhatFollowed()
{
    const ArrivalWindow window;
    const QStringList said = window.texts();
    QVERIFY(said.contains(u"Exhaustion"_s) && said.contains(u"100 → 25 clearly better"_s));
    QVERIFY(said.contains(u"Spark"_s) && said.contains(u"0 → 75 clearly better"_s));
    const auto told = [&](const QString& text) {
        return std::any_of(said.begin(), said.end(), [&](const QString& each) { return each.contains(text); });
    };
    QVERIFY(told(u"Ask about your path"_s) && told(u"helped"_s));
    QVERIFY(told(u"Sort facts"_s) && told(u"no difference"_s));
    QVERIFY(told(u"Exhaustion and Spark were better in two assessments running"_s));
    QCOMPARE(wording::whatHelped(window.workspace->goals()).size(), size_t(1));
}

void ArrivalViewTest::whatIsWrittenIsKept()
{
    ArrivalWindow window;
    const QList<QLineEdit*> fields = window.view->findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->accessibleName() == u"Who helped"_s)
            QTest::keyClicks(field, u"Marcus, Dana"_s);
        if (field->accessibleName() == u"Early sign 1: if"_s)
            QTest::keyClicks(field, u"I skip lunch"_s);
        if (field->accessibleName() == u"Early sign 1: then I"_s)
            QTest::keyClicks(field, u"call Marcus"_s);
    }
    auto* letter = window.view->findChild<QPlainTextEdit*>();
    const int height = letter->height();
    QTest::keyClicks(letter, u"It passed once."_s);
    QCOMPARE(letter->height(), height);
    letter->appendPlainText(QString(7, u'\n'));
    QTRY_VERIFY(letter->height() > height);
    const QString paragraph = u"It was not you alone, and it was not for ever. "_s.repeated(8);
    letter->setPlainText(u"%1\n%1\n%1"_s.arg(paragraph));
    QTRY_VERIFY(letter->verticalScrollBar()->maximum() == 0);
    const int narrow = letter->height();
    window.view->resize(window.view->width() * 3 / 2, window.view->height());
    QTRY_VERIFY(letter->height() < narrow);
    letter->setPlainText(u"It passed once."_s);
    QTRY_COMPARE(letter->height(), height);
    QVERIFY(window.workspace->verify());
    const Arrival kept = *window.workspace->arrival();
    QCOMPARE(kept.helpers, u"Marcus, Dana"_s);
    QCOMPARE(kept.signs, (std::vector<EarlySign>{{u"I skip lunch"_s, u"call Marcus"_s}}));
    QCOMPARE(kept.letter, u"It passed once."_s);
    QVERIFY(window.workspace->undo());
    window.view->refresh();
    QVERIFY(window.view->findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
}

void ArrivalViewTest::aFurtherSignIsAskedFor()
{
    ArrivalWindow window;
    const auto cue = [&](int number) -> QLineEdit* {
        const QList<QLineEdit*> fields = window.view->findChildren<QLineEdit*>();
        const auto there = std::ranges::find_if(fields, [&](const QLineEdit* field) {
            return field->accessibleName() == u"Early sign %1: if"_s.arg(number);
        });
        return there == fields.end() ? nullptr : *there;
    };
    const auto more = [&]() -> QPushButton* {
        const QList<QPushButton*> buttons = window.view->findChildren<QPushButton*>();
        const auto there = std::ranges::find_if(
            buttons, [](const QPushButton* button) { return button->text() == u"Another sign"_s; });
        return there == buttons.end() ? nullptr : *there;
    };
    QVERIFY(more() && more()->isHidden());
    QTest::keyClicks(cue(1), u"I skip lunch"_s);
    QVERIFY(!more()->isHidden());
    QVERIFY(!cue(2));
    more()->click();
    QVERIFY(cue(2) && more()->isHidden());
    QTest::keyClicks(cue(2), u"Mondays weigh on me"_s);
    QCOMPARE(window.workspace->arrival()->signs.size(), size_t(2));
}

void ArrivalViewTest::goingQuietIsToldAndCanBeTakenBack()
{
    ArrivalWindow window;
    window.press(u"Go quiet: one assessment a quarter"_s);
    QCOMPARE(window.workspace->arrival()->quietSince, window.clock.today());
    QVERIFY(window.texts().join(u'\n').contains(u"Quiet since"_s));
    QVERIFY(window.workspace->undo());
    window.view->refresh();
    QVERIFY(!window.texts().join(u'\n').contains(u"Quiet since"_s));
}

void ArrivalViewTest::carryingOnLeavesThePage()
{
    ArrivalWindow window;
    QSignalSpy left(window.view.get(), &ArrivalView::left);
    window.press(u"Go quiet: one assessment a quarter"_s);
    window.press(u"Carry on as before"_s);
    QCOMPARE(left.size(), 1);
    QVERIFY(!window.workspace->arrival()->isQuiet());
}

void ArrivalViewTest::itIsSavedAsAPdf()
{
    ArrivalWindow window;
    const QString path = window.journal.file(u"way-out.pdf"_s);
    ModalPerson person;
    person.then([path](QDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(field);
        field->setText(path);
        dialog.accept();
    });
    window.choose(u"Save as a PDF"_s);
    QVERIFY(person.isDone());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!window.shell.sentences.empty() && window.shell.sentences.back().contains(u"Saved"_s));
}

void ArrivalViewTest::itIsPrinted()
{
    ArrivalWindow window;
    const QString path = window.journal.file(u"printed.pdf"_s);
    ModalPerson person;
    person.then([path](QDialog& dialog) {
        auto* print = qobject_cast<QPrintDialog*>(&dialog);
        QVERIFY(print);
        print->printer()->setOutputFormat(QPrinter::PdfFormat);
        print->printer()->setOutputFileName(path);
        QVERIFY(QMetaObject::invokeMethod(print, "accepted")); // as 'Print' does
        print->reject();
    });
    window.choose(u"Print"_s);
    QTRY_VERIFY(person.isDone());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 1);
}

QTEST_MAIN(ArrivalViewTest)
#include "arrival_view_test.moc"
