// The completion script for zsh: one `_arguments` for each command.
import { type Offer, type OfferedArgument, type OfferedOption, offeredCommands } from './offers.ts';

/** A script that can be evaluated after `compinit`, or lie in `$fpath` as `_port-policy`. */
export function zshCompletion(): string {
  const commands = offeredCommands();
  const named = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, arguments: places, options }) =>
    [
      `        (${name})`,
      `          _arguments -S ${[...options.map(optionSpec), ...places.map(argumentSpec)].map((spec) => `\\\n            ${spec}`).join(' ')} && return 0`,
      '          ;;',
    ].join('\n'),
  );
  return `#compdef port-policy
# zsh completion of port-policy. In ~/.zshrc, after compinit: eval "$(port-policy completion zsh)"

# zsh's own _files runs what is in backticks or in $(...) of a word that it completes; this one leaves such a word alone.
_port-policy-files() {
  [[ $PREFIX == *(\\\`|\\$[^a-zA-Z_])* ]] || _files "$@"
}

_port-policy() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  local -a commands
  commands=(
${named.join('\n')}
  )
  _arguments -C \\
    '(- 1 *)'{-h,--help}'[say what there is]' \\
    '(- 1 *)'{-V,--version}'[print the version]' \\
    '1: :->command' \\
    '*:: :->rest' && return 0

  case $state in
    (command)
      _describe -t commands command commands && return 0
      ;;
    (rest)
      curcontext=\${curcontext%:*:*}:port-policy-$line[1]:
      case $line[1] in
        (help)
          (( CURRENT > 2 )) || _describe -t commands command commands && return 0
          ;;
${cases.join('\n')}
      esac
      ;;
  esac
  return 1
}

if [[ $funcstack[1] == _port-policy ]]; then
  _port-policy "$@"
else
  compdef _port-policy port-policy
fi
`;
}

function optionSpec({ name, help, label, offer, many }: OfferedOption): string {
  if (name === '--help') return `'(- *)'{-h,--help}${quoted(`[${escaped(help)}]`)}`;
  const value = label === null ? '' : `:${escaped(label)}:${action(offer)}`;
  return quoted(`${many ? '*' : ''}${name}${label === null ? '' : '='}[${escaped(help)}]${value}`);
}

function argumentSpec({ label, offer, many }: OfferedArgument, index: number): string {
  return quoted(`${many ? '*' : index + 1}:${escaped(label)}:${action(offer)}`);
}

function action(offer: Offer): string {
  if (typeof offer !== 'string') return `(${offer.join(' ')})`;
  return { files: '_port-policy-files', folders: '_port-policy-files -/', nothing: ' ' }[offer];
}

/** Colons and brackets part a specification of `_arguments`. */
function escaped(text: string): string {
  return text.replace(/[\\:[\]]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
