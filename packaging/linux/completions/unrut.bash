# SPDX-FileCopyrightText: 2026 The Unrut authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What bash completes after 'unrut'. The program itself is asked, so there is no second list to keep.

_unrut_options() {
    unrut ${1:+"$1"} --help 2>/dev/null | sed -n 's/^ *\(--[a-z-]*\).*/\1/p; s/^  \(-\) .*/\1/p'
}

_unrut() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command="" i
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
            --journal | --tab) ((++i)) ;;
            -*) ;;
            *)
                command=${COMP_WORDS[i]}
                break
                ;;
        esac
    done
    case $before in
        --journal | --out | --answers)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --tab)
            mapfile -t COMPREPLY < <(compgen -W "today assess playbook goals gratitude people progress" -- "$word")
            return
            ;;
        --for)
            mapfile -t COMPREPLY < <(compgen -W "me mentor supervisor" -- "$word")
            return
            ;;
    esac
    if [[ -n $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_unrut_options "$command")" -- "$word")
        return
    fi
    compopt -o filenames
    mapfile -t COMPREPLY < <(
        compgen -W "$(unrut --help 2>/dev/null | sed -n 's/^  \([a-z][a-z-]*\)  .*/\1/p') --tab --minimized $(_unrut_options)" -- "$word"
        compgen -f -X '!*.unrut' -- "$word"
    )
}
complete -F _unrut unrut
