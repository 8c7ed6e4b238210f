// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// No section of the model's test vectors is left lying about.
class VectorSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionIsUsedByATest()
    {
        // Questionnaires of others are not read (decision 18).
        const QSet<QString> leftOut{u"_about"_s, u"fhir_third_party"_s};
        QString tests;
        for (const QString& room : {u"domain"_s, u"cli"_s}) {
            for (QDirIterator all(QStringLiteral(UNRUT_SOURCE_DIR "/tests/") + room, {u"*_test.cpp"_s}, QDir::Files);
                 all.hasNext();) {
                QFile file(all.next());
                if (file.fileName().endsWith(u"vector_sections_test.cpp"_s))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                tests += QString::fromUtf8(file.readAll());
            }
        }
        const QStringList sections = unrut::modelData(u"assessment_vectors.json"_s).keys();
        QVERIFY(sections.size() > 15);
        for (const QString& section : sections) {
            const bool isUsed = tests.contains(u"\"%1\""_s.arg(section));
            QVERIFY2(isUsed != leftOut.contains(section), qPrintable(section));
        }
    }
};

QTEST_APPLESS_MAIN(VectorSectionsTest)
#include "vector_sections_test.moc"
