# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a text into everything of a journal that a person can type."""

import json
import re

# What a person types, by docs/journal-json.md; a list of texts or texts by field count as well.
TYPED = {
    "goals": ("title", "why", "notes", "person", "if", "then", "mark", "steps.text", "history.note", "parts.decision.options",
              "parts.decision.endWords", "parts.opportunity.organisation", "parts.opportunity.role", "parts.opportunity.link",
              "parts.opportunity.contact", "parts.learning.source", "parts.learning.cost", "parts.exploration.words",
              "parts.venture.test"),
    "assessments": ("note",),
    "entries": ("text",),
    "checkIns": ("word",),
    "people": ("name", "about", "contact", "notes", "points.text"),
    "talks": ("how", "outcome", "sheet", "objections.says", "objections.reply", "agreements.text"),
    "lookingBacks": ("texts", "lists", "allies.initials"),
    "arrivals": ("helpers", "letter", "signs.cue", "signs.step"),
    "worksheets": ("answers",),
    "fridayPages": ("stuck",),
    "practices": ("text", "days.plan"),
}


def typed_over(value, text):
    """Every text in it; keys, days and numbers, which a worksheet has among its answers, stay."""
    if isinstance(value, str):
        return value if re.fullmatch(r"[\d:.-]+|[a-z_]+", value) else text
    if isinstance(value, list):
        return [typed_over(each, text) for each in value]
    if isinstance(value, dict):
        return {key: typed_over(each, text) for key, each in value.items()}
    return value


def type_at(thing, path, text):
    """How many fields it was typed into."""
    if isinstance(thing, list):
        return sum(type_at(each, path, text) for each in thing)
    name, _, rest = path.partition(".")
    if not isinstance(thing, dict) or thing.get(name) is None:
        return 0
    if rest:
        return type_at(thing[name], rest, text)
    thing[name] = text if isinstance(thing[name], str) else typed_over(thing[name], text)
    return json.dumps(thing[name]).count(json.dumps(text)[1:-1])


def add_what_it_lacks(journal):
    """Things of which the made-up life has none."""
    decision = next(goal for goal in journal["goals"] if goal["kind"] == "decision")
    decision["parts"]["decision"]["options"] = ["One way", "The other"]
    if not journal["lookingBacks"][0]["allies"]:
        journal["lookingBacks"][0]["allies"] = [{"initials": "A", "role": "mentor", "safe": None}]
    journal["talks"][0]["objections"] = [{"says": "no", "reply": "yes"}]
    journal["arrivals"].append({
        "id": "0199c000-0000-7000-8000-000000000001", "createdAt": "2026-01-01T08:00:00.000Z", "binnedAt": None,
        "day": "2026-01-01", "domain": None, "helpers": "", "letter": "", "signs": [{"cue": "", "step": ""}],
        "quietSince": None})
    journal["practices"].append({
        "id": "0199c000-0000-7000-8000-000000000002", "createdAt": "2026-01-01T08:00:00.000Z", "binnedAt": None,
        "day": "2026-01-01", "endedOn": "2026-01-20", "keptOn": None, "kind": "daily", "play": None, "text": "Ask",
        "weekdays": [], "days": [{"day": "2026-01-02", "plan": "Whom", "done": None, "confidence": None, "win": None}]})
