// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The assessment where it is read from the right: the arrow that leads on points to where Next is.

#include "assess_fixture.h"

#include <QScopeGuard>

using namespace unrut;

class WizardMirroredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void altRightGoesBack();
};

namespace {

/// With the mark that keeps a number and its stop together.
QString numberOf(int statement)
{
    return QChar(0x200F) + QStringLiteral("%1.").arg(statement);
}

} // namespace

void WizardMirroredTest::altRightGoesBack()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    AssessWindow window;
    window.show();
    window.click(QStringLiteral("Begin · about three minutes"));
    window.press(Qt::Key_Return);
    QVERIFY(window.says(QStringLiteral("Keys 1 to 5 answer, 0 does not apply, Enter goes on, Alt+Right goes back.")));
    QVERIFY(window.says(numberOf(5)));
    window.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!window.says(numberOf(1)));
    window.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(window.says(numberOf(1)));
}

QTEST_MAIN(WizardMirroredTest)
#include "wizard_mirrored_test.moc"
