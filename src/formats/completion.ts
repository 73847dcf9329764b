/** Completion scripts: commands, options and fixed choices, without starting refcoach at each tab. */

export interface Completable {
  name: string;
  summary: string;
  options: { flag: string; help: string; value?: string; choices?: readonly string[] }[];
}

/** Shell → script maker. */
export const SCRIPTS: Readonly<Record<string, (commands: readonly Completable[]) => string>> = {
  bash,
  zsh,
  fish,
};

const takesFile = (value: string | undefined) => value === 'FILE' || value === 'DIR';

function bash(commands: readonly Completable[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const cases = commands.map(
    ({ name, options }) => `    ${name}) flags="${options.map(({ flag }) => `--${flag}`).join(' ')}" ;;`,
  );
  const choices = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.choices)
      .map(
        ({ flag, choices: all }) =>
          `    ${name}:--${flag}) COMPREPLY=($(compgen -W "${all!.join(' ')}" -- "$cur")); return ;;`,
      ),
  );
  return `# bash completion for refcoach
_refcoach() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" flags=""
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${names} help --help --version" -- "$cur")); return; fi
  case "$command:$prev" in
${choices.join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -F _refcoach refcoach
`;
}

const quoteZsh = (text: string) => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, (mark) => `\\${mark}`);

function zsh(commands: readonly Completable[]): string {
  const option = ({ flag, help, value, choices }: Completable['options'][number]) =>
    `        '*--${flag}[${quoteZsh(help)}]${value ? `:${quoteZsh(value)}:${choices ? `(${choices.join(' ')})` : takesFile(value) ? '_files' : ' '}` : ''}'`;
  const cases = commands.map(
    ({ name, options }) =>
      `    ${name})\n      _arguments \\\n${options.map(option).join(' \\\n')} \\\n        '*:file:_files' ;;`,
  );
  return `#compdef refcoach
_refcoach() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    '${name}:${quoteZsh(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then _describe 'command' commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_refcoach" ]; then _refcoach "$@"; else compdef _refcoach refcoach; fi
`;
}

const quoteFish = (text: string) => text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");

function fish(commands: readonly Completable[]): string {
  const head = commands.map(
    ({ name, summary }) =>
      `complete -c refcoach -n __fish_use_subcommand -f -a ${name} -d '${quoteFish(summary)}'`,
  );
  const options = commands.flatMap(({ name, options: all }) =>
    all.map(
      ({ flag, help, value, choices }) =>
        `complete -c refcoach -n '__fish_seen_subcommand_from ${name}' -l ${flag} -d '${quoteFish(help)}'${value ? (choices ? ` -x -a '${choices.join(' ')}'` : takesFile(value) ? ' -r -F' : ' -x') : ''}`,
    ),
  );
  return `# fish completion for refcoach\n${[...head, ...options].join('\n')}\n`;
}
