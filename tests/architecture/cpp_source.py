# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads C++ just well enough to ask simple questions about it."""
import re
from dataclasses import dataclass, field
from functools import cached_property

_TOKENS = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)'
    r'|(?P<string>R"(?P<mark>[^()\\\s"]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*')",
    re.DOTALL)


def _blank(text):
    return re.sub(r'[^\n]', ' ', text)


@dataclass(frozen=True)
class Source:
    """One file of the tree; path is relative to its root, with slashes. A class's other half is its twin."""
    path: str
    text: str
    twin: str = field(default='')

    @property
    def is_cpp(self):
        return self.path.endswith(('.cpp', '.h'))

    @property
    def room(self):
        parts = self.path.split('/')
        return parts[1] if parts[0] == 'app' and len(parts) > 2 else ''

    @cached_property
    def without_comments(self):
        return _TOKENS.sub(lambda m: _blank(m[0]) if m['comment'] else m[0], self.text)

    @cached_property
    def code(self):
        """Without comments and what stands between quotes; every character keeps its place."""
        return _TOKENS.sub(lambda m: _blank(m[0]), self.text)

    @cached_property
    def comments(self):
        keep = [' ' if c != '\n' else c for c in self.text]
        for match in _TOKENS.finditer(self.text):
            if match['comment']:
                keep[match.start():match.end()] = match[0]
        return ''.join(keep)

    def line_of(self, position):
        return self.text.count('\n', 0, position) + 1


@dataclass(frozen=True)
class Statement:
    """The head of a statement, up to its ; or {, and where it stands: namespace, class, enum, block or initializer."""
    scope: str
    head: str
    position: int


def _scope_opened_by(head, scope):
    bare = re.sub(r'^\s*(?:(?:public|protected|private|Q_SIGNALS)\s*(?:Q_SLOTS)?\s*:\s*)+', '', head)
    while (generic := re.match(r'\s*template\s*<', bare)):
        bare = bare[_end_of_angle(bare, generic.end() - 1):]
    bare = re.sub(r'^(?:\s|\[\[[^\]]*\]\]|Q_OBJECT\b|Q_GADGET\b|Q_NAMESPACE\b)+', '', bare)
    if re.match(r'(?:inline\s+)?namespace\b|extern\s*$', bare):
        return 'namespace'
    if re.match(r'(?:typedef\s+)?enum\b', bare):
        return 'enum'
    if re.match(r'(?:typedef\s+)?(?:class|struct|union)\b[^(=]*$', bare):
        return 'class'
    if '(' in bare or scope == 'block':
        return 'block'
    return 'initializer'


def _end_of_angle(text, start):
    depth = 0
    for position in range(start, len(text)):
        depth += {'<': 1, '>': -1}.get(text[position], 0)
        if depth == 0:
            return position + 1
    return len(text)


def statements(source):
    """Every statement of a file, in order."""
    code = re.sub(r'^[ \t]*#(?:[^\n\\]|\\.|\\\n)*', lambda m: _blank(m[0]), source.code, flags=re.MULTILINE)
    scopes = ['namespace']
    start = 0
    for match in re.finditer(r'[;{}]', code):
        head = code[start:match.start()]
        if match[0] == '}':
            if len(scopes) > 1:
                scopes.pop()
        elif head.strip():
            yield Statement(scopes[-1], head.strip(), start + len(head) - len(head.lstrip()))
        if match[0] == '{':
            scopes.append(_scope_opened_by(head, scopes[-1]))
        start = match.end()


def without_template_arguments(text):
    previous = None
    while previous != text:
        previous = text
        text = re.sub(r'(?<=\w)\s*<[^<>;(]*>', '', text)
    return text


def is_mutable_static(statement):
    """True for a variable that lives as long as the program and may change."""
    head = re.sub(r'\[\[.*?\]\]', ' ', statement.head)
    head = re.sub(r'^(?:\s*(?:public|protected|private|case[^:]*|default|Q_SIGNALS)\s*(?:Q_SLOTS)?\s*:(?!:))+', '', head)
    head = without_template_arguments(head)
    declaration = re.split(r'(?<![=!<>])=(?!=)', head, maxsplit=1)[0].strip()
    words = set(re.findall(r'\w+', declaration))
    if 'constexpr' in words or not declaration:
        return False
    is_const = 'const' in words and not re.search(r'\*(?!.*\bconst\b)', declaration, re.DOTALL)
    if words & {'static', 'thread_local'}:
        is_function = '(' in declaration and statement.scope != 'block'
        return not is_function and not is_const
    if statement.scope != 'namespace' or '(' in declaration or is_const:
        return False
    if words & {'using', 'typedef', 'namespace', 'class', 'struct', 'union', 'enum', 'template', 'extern', 'friend',
                'operator', 'concept', 'requires'}:
        return False
    return re.fullmatch(r'(?:inline\s+)?[\w:]+(?:[\s*&]+[\w:]+)+\s*(?:\[[^\]]*\]\s*)*', declaration) is not None
