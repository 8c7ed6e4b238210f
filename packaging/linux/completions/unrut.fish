# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What fish completes after 'unrut'. The program itself is asked, so there is no second list to keep.

function __unrut_commands
    unrut --help 2>/dev/null | string replace --filter --regex '^  ([a-z][a-z-]*)  +(.*)$' '$1\t$2'
end

function __unrut_command
    set --local words (commandline --tokenize --cut-at-cursor --current-process)
    for word in $words[2..]
        contains -- $word (__unrut_commands | string split --fields 1 \t); and echo $word; and return 0
    end
    return 1
end

function __unrut_options
    unrut (__unrut_command) --help 2>/dev/null | string replace --filter --regex '^ *(--[a-z-]+|-)(?: [A-Z]+)?  +(.*)$' '$1\t$2'
end

complete --command unrut --condition 'not __unrut_command' --arguments '(__unrut_commands)'
complete --command unrut --condition 'not __unrut_command' --long-option tab --exclusive \
    --arguments 'today assess playbook goals gratitude people progress'
complete --command unrut --condition 'not __unrut_command' --long-option minimized
complete --command unrut --arguments '(__unrut_options)'
complete --command unrut --long-option journal --require-parameter
