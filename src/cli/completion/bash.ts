// The completion script for bash, from 3.2 on: macOS has no newer one.
import { type Offer, type OfferedCommand, offeredCommands, valueOptions } from './offers.ts';

/**
 * A script that defines `_port_policy` and registers it. Words of the line are compared and never expanded, so nothing in them
 * runs; what is handed to `compgen -W`, which does expand, comes from the command table alone.
 */
export function bashCompletion(): string {
  const commands = offeredCommands();
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion of port-policy. In ~/.bashrc: eval "$(port-policy completion bash)"

_port_policy() {
  local IFS=$' \\t\\n' word=\${COMP_WORDS[COMP_CWORD]} command= argument=0 option= given=' ' ended= glued= offer= options= once= index item
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    item=\${COMP_WORDS[index]}
    # bash cuts words at these: HOST:PORT comes as three, and so does --format=json.
    case $item in
      =) [[ -n $option ]] || glued=1; continue ;;
      : | :: | @) glued=1; continue ;;
      '>' | '>>' | '>|' | '&>' | '&>>' | '<') option='>'; continue ;;
    esac
    if [[ -n $glued ]]; then glued=; continue; fi
    if [[ -n $option ]]; then option=; continue; fi
    if [[ -z $ended ]]; then
      case $item in
        --) ended=1; continue ;;
        ${valueOptions(commands).join(' | ')}) option=$item given+="$item "; continue ;;
        -*) given+="$item "; continue ;;
      esac
    fi
    if [[ -z $command ]]; then command=$item; else argument=$((argument + 1)); fi
  done
  case $word in
    =) word= ;;
    : | :: | @) return ;;
  esac
  [[ -z $glued ]] || return

  case $command in
    '') offer='${names}' options='--help --version' ;;
    help) [[ $argument -gt 0 ]] || offer='${names}' ;;
${commands.map(caseOf).join('\n')}
  esac

  if [[ $option == '>' ]]; then
    offer=files
  elif [[ -z $option && -z $ended && $word == -* ]]; then
    offer=
    for item in $options; do
      [[ $given == *" $item "* && $once == *" $item "* ]] || offer+=" $item"
    done
  fi
  case $offer in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
    ?*) COMPREPLY=($(compgen -W "$offer" -- "$word")) ;;
  esac
}

# bash 3.2 has no compopt: there files are offered wherever nothing else is.
if type compopt >/dev/null 2>&1; then
  complete -F _port_policy port-policy
else
  complete -o default -F _port_policy port-policy
fi
`;
}

/** What is offered of one command: its options, and by the option before the cursor, or by the argument that it is at, a value. */
function caseOf({ name, arguments: places, options }: OfferedCommand): string {
  const once = options.filter(({ many }) => !many).map((option) => option.name);
  const values = options.map((option) => [option.name, option.offer] as const);
  // Of arguments the first that fits counts: one for which nothing is offered keeps files of later ones away.
  const arms = places.map(({ offer, many }, index) => [many ? '/*' : `/${index}`, offer] as const);
  const wanted = [...values.filter(([, offer]) => offer !== 'nothing'), ...arms];
  return [
    `    ${name})`,
    `      options='${options.map((option) => option.name).join(' ')}' once=' ${once.join(' ')} '`,
    `      case $option/$argument in`,
    ...wanted.map(([at, offer]) => `        ${at.startsWith('/') ? at : `${at}/*`}) offer=${bashOffer(offer)} ;;`),
    '      esac',
    '      ;;',
  ].join('\n');
}

function bashOffer(offer: Offer): string {
  if (typeof offer !== 'string') return `'${offer.join(' ')}'`;
  return offer === 'nothing' ? '' : offer;
}
