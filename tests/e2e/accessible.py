# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader finds it. Import it only once the desktop is up: it connects to its bus."""

import time

import pyatspi
from gi.repository import Atspi, GLib

# An answer may take longer than the 0.8 s that are usual, while a program draws on a machine that is busy with others.
Atspi.set_timeout(10_000, 15_000)

ROLES_THAT_NEED_NAMES = {
    "push button", "text", "slider", "check box", "radio button", "spin button", "list", "table", "tree", "page tab",
    "page tab list", "menu item", "toggle button", "combo box", "dialog",
}


def walk(node):
    """Every living node below and with \\a node."""
    yield node
    try:
        count = node.childCount
    except Exception:  # it has gone meanwhile
        return
    for i in range(count):
        try:
            child = node.getChildAtIndex(i)
        except Exception:
            continue
        if child is not None:
            yield from walk(child)


def is_showing(node):
    try:
        return node.getState().contains(pyatspi.STATE_SHOWING)
    except Exception:
        return False


def application(name, timeout=60):
    end = time.time() + timeout
    while time.time() < end:
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.name.lower() == name and app.childCount > 0:
                return app
        time.sleep(0.2)
    raise AssertionError(f"{name} never came to the accessibility bus")


def matching(app, role, text):
    """Showing nodes of a role whose name holds \\a text."""
    found = []
    for node in walk(app):
        try:
            if (role is None or node.getRoleName() == role) and text in (node.name or "") and is_showing(node):
                found.append(node)
        except Exception:
            continue
    return found


def find(app, role, text, timeout=20):
    end = time.time() + timeout
    while time.time() < end:
        found = matching(app, role, text)
        if found:
            return found[0]
        time.sleep(0.2)
    raise AssertionError(f"no {role or 'node'} named like {text!r}; there are: {names(app)}")


def wait_gone(app, role, text, timeout=20):
    end = time.time() + timeout
    while time.time() < end:
        if not matching(app, role, text):
            return
        time.sleep(0.2)
    raise AssertionError(f"{text!r} is still there")


def press(node):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i) in ("Press", "Toggle"):
            action.doAction(i)
            time.sleep(0.3)
            return
    raise AssertionError(f"{node.name!r} cannot be pressed")


def write(field, text):
    """Puts \a text in the place of what stands in a field, as dictation does."""
    editable = field.queryEditableText()
    length = field.queryText().characterCount
    if length:
        editable.deleteText(0, length)
    editable.insertText(0, text, len(text))
    time.sleep(0.3)


def text_of(field):
    return field.queryText().getText(0, -1)


def names(app):
    return [(n.getRoleName(), n.name) for n in walk(app) if is_showing(n) and n.name][:120]


def is_named(node):
    """A combo box is called by its value on Qt 6.4, so of it only its label or its description counts."""
    if node.description if node.getRoleName() == "combo box" else node.name:
        return True
    return any(r.getRelationType() == pyatspi.RELATION_LABELLED_BY for r in node.getRelationSet())


def unnamed(app):
    """Showing controls that a screen reader could not tell apart."""
    found = []
    for node in walk(app):
        try:
            if node.getRoleName() in ROLES_THAT_NEED_NAMES and is_showing(node) and not is_named(node):
                found.append((node.getRoleName(), node.parent.getRoleName(), node.parent.name))
        except Exception:
            continue
    return found


def wait_told(found, timeout):
    """What 'found' gives, as soon as it gives something, while the program may go on telling."""
    end = time.time() + timeout
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        told = found()
        if told or time.time() > end:
            return told
        time.sleep(0.05)


class Arrivals:
    """What the keyboard comes to from now on, by name, as the program tells of it."""

    def __init__(self):
        self.names = []
        pyatspi.Registry.registerEventListener(self.hear, "object:state-changed:focused")

    def hear(self, event):
        try:
            if event.detail1:
                self.names.append(event.source.name)
        except Exception:  # it has gone meanwhile
            pass

    def wait_last(self, name, timeout=10):
        """\a name is what was told last."""
        if not wait_told(lambda: self.names[-1:] == [name], timeout):
            raise AssertionError(f"the keyboard did not come to {name!r} last: {self.names}")

    def stop(self):
        pyatspi.Registry.deregisterEventListener(self.hear, "object:state-changed:focused")


class Heard:
    """What the program says of itself from now on: the names that its parts take, or as 'told' says."""

    def __init__(self, told="accessible-name"):
        self.sentences = []
        self.kind = f"object:property-change:{told}"
        pyatspi.Registry.registerEventListener(self.hear, self.kind)

    def hear(self, event):
        try:
            # As it was when the program said it; by now there may be another one, or an older one is remembered.
            event.source.clear_cache()
            now = event.source.description if self.kind.endswith("description") else event.source.name
            said = event.any_data if isinstance(event.any_data, str) else now
            self.sentences.append(said or "")
        except Exception:  # it has gone meanwhile
            pass

    def wait(self, start, timeout=20):
        """A sentence that begins so."""
        told = wait_told(lambda: next((said for said in self.sentences if said.startswith(start)), None), timeout)
        if not told:
            raise AssertionError(f"nothing was said that begins with {start!r}: {self.sentences}")
        return told

    def stop(self):
        pyatspi.Registry.deregisterEventListener(self.hear, self.kind)
