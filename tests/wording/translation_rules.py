# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a translation must keep of its source, and the contexts that the program looks texts up in."""
import re
from collections import Counter, defaultdict
from pathlib import Path

# How many plural forms Qt asks for.
PLURAL_FORMS = {'en': 2, 'de': 2, 'es': 2, 'fr': 2, 'ar': 6}
# Of these, so many at the beginning say the number by themselves: 'one day'; in Arabic 'no days', 'a day', 'two days'.
FORMS_THAT_SAY_IT = {'ar': 3}
SENTENCE_ENDS = {'.': '.۔', ':': ':', '?': '?؟', '…': '…'}
# Said to one person in a familiar way; 'Sie' may begin a sentence, where it can be 'they'.
FORMAL_ADDRESS = {'de': re.compile(r'(?<=[\w,;–] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)\b')}

# What is typed and read in a terminal.
TERMINAL_ROOMS = {'cli'}
TERMINAL_CONTEXTS = {'NoDisplay'}
# Statements of the assessment, as they were tried out, and a text of Qt's own.
WORDED_ELSEWHERE = {'CheckItems', 'QPrintDialog'}


def placeholders(text):
    """Those of Qt and the names in braces that the made-up journal fills in."""
    return Counter(re.findall(r'%L?\d|\{\w+\}', text))


def mnemonics(text):
    return re.findall(r'&([^\s&])', text.replace('&&', ''))


def message_faults(message, language):
    """Sentences about what a finished translation lost or added."""
    source = message.key.source
    faults = []
    if message.plural and len(message.forms) != PLURAL_FORMS.get(language, len(message.forms)):
        faults.append(f'{len(message.forms)} plural forms, {language} has {PLURAL_FORMS[language]}')
    for form in message.forms:
        if not form.strip() and source.strip():
            faults.append('it is empty')
            continue
        if placeholders(source) != placeholders(form):
            faults.append(f'placeholders differ in "{form}"')
        if len(re.findall('%L?n', form)) > len(re.findall('%L?n', source)):
            faults.append(f'a count too many in "{form}"')
        if len(mnemonics(source)) != len(mnemonics(form)):
            faults.append(f'a mnemonic lost or doubled in "{form}"')
        if [part != part.strip() for part in (source[:1], source[-1:])] != [part != part.strip() for part in (form[:1], form[-1:])]:
            faults.append(f'white space at its ends differs in "{form}"')
        if source[-1:] in SENTENCE_ENDS and form[-1:] not in SENTENCE_ENDS[source[-1:]]:
            faults.append(f'"{form}" ends otherwise')
        if language in FORMAL_ADDRESS and FORMAL_ADDRESS[language].search(form):
            faults.append(f'"{form}" is formal, the others are not')
    for form in message.forms[FORMS_THAT_SAY_IT.get(language, 1):] if message.plural and re.search('%L?n', source) else ():
        if not re.search('%L?n', form):
            faults.append(f'the count is lost in "{form}"')
    return faults


def quote_faults(room, messages):
    """English texts of the window with the quotes of a typewriter."""
    if room in TERMINAL_ROOMS:
        return []
    return [f'{room}: {key}: straight quotes; the window has ‘these’, “these” for what a person typed, and ’'
            for key in messages if key.context not in WORDED_ELSEWHERE | TERMINAL_CONTEXTS and re.search('[\'"]', key.source)]


def function_at(text, line):
    """The function around a line: where the last definition that begins at the margin stands."""
    lines = text.split('\n')[:line]
    for place in range(len(lines) - 1, -1, -1):
        if re.match(r'[A-Za-z].*\(', lines[place]) and not lines[place].rstrip().endswith(';'):
            return place
    return 0


def groups_of(texts, root):
    """Texts with a mnemonic that are made in one function: the entries of a menu, the fields of a form."""
    groups = defaultdict(list)
    for message in texts.messages.values():
        if len(mnemonics(message.key.source)) != 1:
            continue
        for file, line in message.places:
            groups[file, function_at(Path(root, file).read_text('utf-8'), line)].append(message.key)
    return list(groups.values())


def mnemonic_faults(catalogue, groups):
    """Texts that stand together and answer to one key, in the sources or in a finished translation."""
    faults = []
    for group in groups:
        taken = defaultdict(set)
        for key in group:
            message = catalogue.messages.get(key)
            shown = key.source if message is None or message.unfinished else message.forms[0]
            for letter in mnemonics(shown):
                # 'Undo' and 'Undo %1' are one entry that changes its text.
                taken[letter.lower()].add(key.source.replace(' %1', ''))
        faults += [f'the mnemonic {letter} is taken by ' + ' and '.join(f'"{source}"' for source in sorted(users))
                   for letter, users in sorted(taken.items()) if len(users) > 1]
    return faults


def literal_contexts(text):
    """Contexts that sources name themselves."""
    return set(re.findall(r'Q_DECLARE_TR_FUNCTIONS\(\s*([\w:]+)\s*\)', text)) | set(
        re.findall(r'(?:\btranslate|QT_TRANSLATE_NOOP\w*|QT_TRANSLATE_N_NOOP\w*)\(\s*"([^"]+)"', text))


def object_contexts(text):
    """Contexts that moc makes of classes with Q_OBJECT: their name with namespaces."""
    contexts = set()
    namespaces = re.findall(r'^namespace ([\w:]+) \{', text, re.MULTILINE) or ['']
    for match in re.finditer(r'\bclass (\w+)[^;{]*\{', text):
        following = text[match.end():].lstrip()
        if following.startswith('Q_OBJECT'):
            contexts |= {f'{space}::{match[1]}' if space else match[1] for space in namespaces}
    return contexts


def context_faults(root, room, texts):
    """Texts that stand in a context which the running program never asks for."""
    known = set()
    for file in Path(root, 'app', room).rglob('*'):
        if file.suffix in ('.h', '.cpp'):
            text = file.read_text('utf-8')
            known |= literal_contexts(text) | object_contexts(text)
    return [f'{room}: the context {context} is looked up by nobody'
            for context in sorted({key.context for key in texts.messages} - known)]
