# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's .ts files as values."""
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Key:
    context: str
    source: str
    comment: str = ''

    def __str__(self):
        return f'{self.context}: "{self.source}"' + (f' ({self.comment})' if self.comment else '')


@dataclass(frozen=True)
class Message:
    key: Key
    plural: bool
    unfinished: bool
    forms: tuple  # one text, or one for each plural form
    places: tuple = ()  # (file, line) of every use, where the file has them


@dataclass
class Catalogue:
    language: str
    plurals_only: bool
    messages: dict = field(default_factory=dict)

    @staticmethod
    def of(text):
        """From the text of a .ts file. Obsolete messages are left out."""
        root = ET.fromstring(text)
        language = root.get('language', '').split('_')[0]
        catalogue = Catalogue(language, plurals_only=language == 'en')
        for context in root.iter('context'):
            for message in context.iter('message'):
                translation = message.find('translation')
                kind = translation.get('type', '')
                if kind in ('vanished', 'obsolete'):
                    continue
                plural = message.get('numerus') == 'yes'
                forms = [form.text or '' for form in translation.iter('numerusform')] if plural else [translation.text or '']
                key = Key(context.findtext('name', ''), message.findtext('source', ''), message.findtext('comment', ''))
                places = tuple((place.get('filename'), int(place.get('line'))) for place in message.iter('location'))
                catalogue.messages[key] = Message(key, plural, kind == 'unfinished', tuple(forms), places)
        return catalogue

    @staticmethod
    def read(file):
        return Catalogue.of(file.read_text('utf-8'))
