// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_texts.h"

#include <QCoreApplication>

namespace unrut::demo {

// clang-format off
const char* beginningText(CheckEvent event)
{
    switch (event) {
    case CheckEvent::Passed:
        return QT_TRANSLATE_NOOP("demo", "The post went to @{mate}. I smiled and went for a walk. #growth");
    case CheckEvent::Left:
        return QT_TRANSLATE_NOOP("demo", "@{mate} has given notice. Six years of knowing why things are as they are, in one cardboard box. #change");
    case CheckEvent::Reached:
        return QT_TRANSLATE_NOOP("demo", "The big one is handed over. Everybody was pleased, and I stood beside it and felt nothing. #mood");
    case CheckEvent::Quarrel:
        return QT_TRANSLATE_NOOP("demo", "It got loud between @{mate} and me, in front of the others. I can still hear it. #team");
    case CheckEvent::Project:
        return QT_TRANSLATE_NOOP("demo", "We are six weeks late with {project}, and since today everybody knows. #load");
    case CheckEvent::Choice:
        return QT_TRANSLATE_NOOP("demo", "They want an answer about the other post by spring. I said that I would think about it. #decision");
    default:
        return nullptr;
    }
}

const char* relapseText()
{
    return QT_TRANSLATE_NOOP("demo", "Two people are ill, and @{lead} asked whether I could take both shifts for a while. I heard myself say yes. #load");
}
// clang-format on

} // namespace unrut::demo
