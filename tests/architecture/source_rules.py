# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What links cannot refuse: the rules that every source file keeps. Each has a sample in test_source_rules.py."""
import re
from dataclasses import dataclass
from typing import Callable, Iterator

from cpp_source import Source, is_mutable_static, statements

MOST_LINES = 400
# Put together, or REUSE would read them as this file's own.
LICENCE_LINES = ('SPDX-' + 'FileCopyrightText: 20', 'SPDX-' + 'License-Identifier: GPL-3.0-or-later')


@dataclass(frozen=True)
class Rule:
    name: str
    why: str
    applies: Callable[[Source], bool]
    lines: Callable[[Source], Iterator[int]]


def _app(source):
    return source.is_cpp and source.path.startswith('app/')


def _domain(source):
    return source.is_cpp and source.room == 'domain'


def _cpp(source):
    return source.is_cpp


def _tests(source):
    return source.is_cpp and source.path.startswith('tests/')


def _matches(pattern, part='code'):
    compiled = re.compile(pattern, re.MULTILINE)

    def lines(source):
        for match in compiled.finditer(getattr(source, part)):
            yield source.line_of(match.start())
    return lines


def _missing_licence(source):
    top = '\n'.join(source.text.split('\n')[:5])
    if any(line not in top for line in LICENCE_LINES):
        yield 1


def _too_long(source):
    if source.text.count('\n') > MOST_LINES:
        yield MOST_LINES + 1


def _mutable_statics(source):
    for statement in statements(source):
        if is_mutable_static(statement):
            yield source.line_of(statement.position)
    yield from _matches(r'\bQ_GLOBAL_STATIC')(source)


_LABEL = re.compile(r'\bnew\s+QLabel\b|\bmake_unique<QLabel>|\bQLabel\s*\(|\bQLabel\s+\w+\s*[;{(]|:\s*public\s+QLabel\b'
                    r'|\bnew\s+QMessageBox\b|\bmake_unique<QMessageBox>|\bQMessageBox\s+\w+\s*[;{(]')
_PLAIN = re.compile(r'\bsetTextFormat\s*\(\s*Qt::PlainText\s*\)')


def _guessing_labels(source):
    made = [m for m in _LABEL.finditer(source.code)]
    plain = len(_PLAIN.findall(source.code)) + len(_PLAIN.findall(source.twin))
    if len(made) > plain:
        for match in made:
            yield source.line_of(match.start())


RULES = [
    Rule('licence-lines', 'every file says whose it is and under which licence, in its first lines',
         lambda source: True, _missing_licence),
    Rule('file-length', f'a file of more than {MOST_LINES} lines holds more than one thing', _cpp, _too_long),

    # The walls themselves.
    Rule('library-path', 'headers of libraries lie where every room finds them: each library has the one room that the table '
         'gives it', lambda source: _app(source) and source.room != 'desktop',
         _matches(r'^\s*#\s*include\s*<hunspell/', 'without_comments')),
    Rule('qt-module-path', 'write <QWidget>, not <QtWidgets/QWidget>: the parent of all Qt modules is an include folder, '
         'so the long form gets past the links', _cpp, _matches(r'^\s*#\s*include\s*<Qt[A-Z]\w*/', 'without_comments')),
    Rule('include-sideways', 'an include that climbs out of its room gets past the links',
         _app, _matches(r'^\s*#\s*include\s*["<](?:[^">]*\.\./|/)', 'without_comments')),

    # The domain is rules and values: the same input, the same answer, everywhere and always.
    Rule('domain-file', 'the domain touches no file', _domain,
         _matches(r'\bQ(?:File\w*|Dir|DirIterator|SaveFile|Temporary\w+|LockFile|StandardPaths|Settings|Process|IODevice|Buffer)\b'
                  r'|\bstd::(?:[io]?fstream|filesystem|cin|cout|cerr)\b|\bf(?:open|read|write|printf)\s*\(')),
    Rule('domain-clock', 'the domain is handed its days; it asks no clock', _domain,
         _matches(r'\bcurrent(?:DateTime(?:Utc)?|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\('
                  r'|\b(?:system|steady|high_resolution)_clock\b|\bQElapsedTimer\b|\bQDeadlineTimer\b'
                  r'|\b(?:gettimeofday|clock_gettime|localtime\w*|gmtime\w*)\s*\(|\b(?:std::)?time\s*\(\s*(?:nullptr|NULL|0|&)')),
    Rule('domain-timer', 'the domain waits for nothing', _domain,
         _matches(r'\bQ(?:Basic|Chrono)?Timer\b|\bsleep_(?:for|until)\b|\bQEventLoop\b')),
    Rule('domain-thread', 'the domain knows no threads', _domain,
         _matches(r'\bQ(?:Thread\w*|Mutex\w*|ReadWriteLock|Semaphore|WaitCondition|Future\w*|Atomic\w+|tConcurrent)\b'
                  r'|\bstd::(?:j?thread|mutex|\w+_mutex|async|atomic\w*|future|condition_variable)\b')),
    Rule('domain-object', 'domain types are plain values', _domain,
         _matches(r'\bQObject\b|\bQ_(?:OBJECT|GADGET|SIGNALS|SLOTS|EMIT)\b|\bQCoreApplication\b')),
    Rule('domain-random', 'chance is handed to the domain: seeds, and ids from an IdSource', _domain,
         _matches(r'\bQRandomGenerator\w*\b|\bcreateUuid\w*\s*\(|\bstd::(?:random_device|mt19937\w*|default_random_engine)\b'
                  r'|\b(?:rand|random)\s*\(\s*\)|\b(?:srand|srandom|arc4random\w*|getrandom)\s*\(')),

    # Everywhere.
    Rule('string-connection', 'a connection by name is checked only when it runs', _cpp, _matches(r'\b(?:SIGNAL|SLOT)\s*\(')),
    Rule('process-events', 'it runs the rest of the program in the middle of a function',
         _app, _matches(r'\bprocessEvents\b')),
    Rule('blocking-connection', 'it waits for another thread, which may be waiting for this one',
         _cpp, _matches(r'\bBlockingQueuedConnection\b')),
    Rule('mutable-static', 'state that nobody hands over cannot be tested and survives what made it', _app, _mutable_statics),
    Rule('style-sheet', 'style sheets break palettes, placeholders, focus marks and changes of theme',
         _cpp, _matches(r'\bsetStyleSheet\b')),
    Rule('rich-text', "people's words are never markup, and rich text opens files",
         _app, _matches(r'\bQt::(?:RichText|AutoText)\b|\b(?:set|insert|append)Html\s*\(')),
    Rule('unbounded-field', 'a paste of megabytes holds the window up for minutes: use PlainField',
         lambda source: _app(source) and not source.path.endswith('/plain_field.h'),
         _matches(r'\bnew\s+Q(?:Plain)?TextEdit\b|\bpublic\s+Q(?:Plain)?TextEdit\b')),
    Rule('guessing-label', 'a QLabel or QMessageBox guesses whether its text is markup: setTextFormat(Qt::PlainText) for each',
         _app, _guessing_labels),
    Rule('guessing-message', 'the ready-made message boxes guess whether their text is markup',
         _app, _matches(r'\bQMessageBox::(?:information|question|warning|critical|about)\s*\(')),
    Rule('debug-output', 'what people type is never logged', _app, _matches(r'\bqDebug\b')),
    Rule('own-exception', 'failures are values: return a Result', _app, _matches(r'\bthrow\b')),
    Rule('left-behind', 'finish it or leave it out', _cpp, _matches(r'\b(?:TODO|FIXME|XXX|HACK)\b', 'comments')),
    Rule('empty-check', 'a test that cannot fail tests nothing',
         _tests, _matches(r'\b(?:QVERIFY|QVERIFY2)\s*\(\s*true\b|\bassert\s*\(\s*true\b')),
]


def findings(source):
    """Sentences 'path:line: rule: why' for all that is wrong with a file."""
    for rule in RULES:
        if rule.applies(source):
            for line in rule.lines(source):
                yield f'{source.path}:{line}: {rule.name}: {rule.why}'
