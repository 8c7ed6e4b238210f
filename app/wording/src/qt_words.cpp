// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_words.h"

#include <QtGlobal>

#include <array>

namespace unrut::wording {

namespace {

constexpr auto output = "QPrintSettingsOutput";
constexpr auto properties = "QPrintPropertiesWidget";
constexpr auto dialog = "QPrintDialog";

constexpr std::array words{
    QtWord{output, QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Pages")},
    QtWord{output, QT_TRANSLATE_NOOP("QPrintSettingsOutput",
                                     "Specify pages or ranges separated by commas. Ranges are specified by two numbers "
                                     "separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.")},
    QtWord{output, QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing")},
    QtWord{output, QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off")},
    QtWord{output, QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding")},
    QtWord{output, QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding")},
    QtWord{properties, QT_TRANSLATE_NOOP("QPrintPropertiesWidget", "Advanced")},
    QtWord{properties,
           QT_TRANSLATE_NOOP("QPrintPropertiesWidget", "There are conflicts in some options. Please fix them.")},
    QtWord{dialog, QT_TRANSLATE_NOOP("QPrintDialog", "Invalid Pages Definition")},
    QtWord{dialog, QT_TRANSLATE_NOOP("QPrintDialog",
                                     "%1 does not follow the correct syntax. Please use ',' to separate ranges and "
                                     "pages, '-' to define ranges and make sure ranges do not intersect with each "
                                     "other.")},
    QtWord{dialog, QT_TRANSLATE_NOOP("QPrintDialog", "Duplex Settings Conflicts")},
    QtWord{dialog,
           QT_TRANSLATE_NOOP("QPrintDialog", "There are conflicts in duplex settings. Do you want to fix them?")},
};

} // namespace

std::span<const QtWord> wordsThatQtLacks()
{
    return words;
}

} // namespace unrut::wording
