# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds translations/*.ts to the sources: nothing missing, nothing lost on the way, every text in a context that is looked up.

check_translations.py ROOT LUPDATE ROOM...; ROOMs are those whose texts must be complete in every language. Every room's
contexts are looked at, and lupdate must have nothing to say about any of them.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

from catalogue import Catalogue
from translation_rules import context_faults, groups_of, message_faults, mnemonic_faults, quote_faults


def include_roots(root):
    return sorted(p for pattern in ('app/*/include', 'app/*/src') for p in Path(root).glob(pattern))


def texts_of(root, lupdate, room, folder):
    """What lupdate finds in a room, and what it complains about."""
    found = Path(folder, f'{room}_xx.ts')
    roots = [f'-I{p}' for p in include_roots(root)]
    run = subprocess.run([lupdate, '-silent', '-locations', 'absolute', '-target-language', 'de', *roots, Path(root, 'app', room),
                          '-ts', found], capture_output=True, text=True, check=False)
    complaints = [f'lupdate on {room}: {line.strip()}' for line in (run.stdout + run.stderr).splitlines() if line.strip()]
    if run.returncode:
        complaints.append(f'lupdate on {room} failed with {run.returncode}')
    return Catalogue.read(found), complaints


def complete_faults(catalogue, needed, name):
    """Texts of complete rooms that a catalogue lacks, keeps beyond their time, or gets wrong."""
    faults = []
    for key, message in needed.items():
        if catalogue.plurals_only and not message.plural:
            continue
        ours = catalogue.messages.get(key)
        if ours is None:
            faults.append(f'{name}: not there yet: {key}; build the target update_translations')
        elif ours.unfinished:
            faults.append(f'{name}: unfinished: {key}')
        else:
            faults += [f'{name}: {key}: {fault}' for fault in message_faults(ours, catalogue.language)]
    contexts = {key.context for key in needed}
    faults += [f'{name}: no longer in the sources: {key}; build the target update_translations'
               for key in catalogue.messages if key.context in contexts and key not in needed]
    return faults


def main(root, lupdate, complete):
    rooms = sorted(p.name for p in Path(root, 'app').iterdir() if p.is_dir())
    faults = [f'{room} is to be complete, but there is no such room' for room in complete if room not in rooms]
    needed, waiting, groups = {}, {}, []
    with tempfile.TemporaryDirectory() as folder:
        for room in rooms:
            texts, complaints = texts_of(root, lupdate, room, folder)
            faults += complaints + context_faults(root, room, texts) + quote_faults(room, texts.messages)
            groups += groups_of(texts, folder)
            (needed if room in complete else waiting).update(texts.messages)
    if not needed:
        faults.append('no texts were found at all')
    for file in sorted(Path(root, 'translations').glob('unrut_*.ts')):
        catalogue = Catalogue.read(file)
        own = complete_faults(catalogue, needed, file.name)
        own += [f'{file.name}: {fault}' for fault in mnemonic_faults(catalogue, groups)]
        open_texts = sum(1 for key, message in waiting.items() if not (catalogue.plurals_only and not message.plural)
                         and (key not in catalogue.messages or catalogue.messages[key].unfinished))
        print(f'{file.name}: {len(catalogue.messages)} texts, {len(own)} faults, {open_texts} still open in other rooms')
        faults += own
    print('\n'.join(faults))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
