// The completion script for fish: one `complete` for each option and for each argument of each command.
import { type OfferedArgument, type OfferedOption, offeredCommands, valueOptions } from './offers.ts';

/** A script for `~/.config/fish/completions/port-policy.fish`, or for `source`. */
export function fishCompletion(): string {
  const commands = offeredCommands();
  const lines = commands.flatMap(({ name, summary, arguments: places, options }) => [
    '',
    `complete -c port-policy -n '__port_policy_at' -a ${name} -d ${quoted(summary)}`,
    `complete -c port-policy -n '__port_policy_at help 0 0' -a ${name} -d ${quoted(summary)}`,
    ...options.map((option) => optionLine(name, option)),
    ...places.flatMap((place, index) => argumentLine(name, place, index)),
  ]);
  return `# fish completion of port-policy: port-policy completion fish > ~/.config/fish/completions/port-policy.fish

# What is before the cursor: the command, how many arguments follow it, and the options.
function __port_policy_line
    set -l command ''
    set -l count 0
    set -l given
    set -l before ''
    for word in (commandline -opc)[2..-1]
        if test "$before" = value
            set before ''
            set -a given $option
            continue
        end
        if test "$before" != ended
            switch "$word"
                case --
                    set before ended
                    continue
                case ${valueOptions(commands).join(' ')}
                    set before value
                    set option $word
                    continue
                case '-*'
                    set -a given (string split -m 1 -- = $word)[1]
                    continue
            end
        end
        if test -z "$command"
            set command "$word"
        else
            set count (math $count + 1)
        end
    end
    printf '%s\\n' "$command" $count $given
end

# Whether the cursor is after this command, at an argument from the one number to the other; without a command: before any.
function __port_policy_at
    set -l line (__port_policy_line)
    test "$line[1]" = "$argv[1]"; or return
    test (count $argv) -lt 3; and return
    test $line[2] -ge $argv[2] -a $line[2] -le $argv[3]
end

# Whether this command has not got this option yet.
function __port_policy_without
    set -l line (__port_policy_line)
    test "$line[1]" = "$argv[1]"; and not contains -- "--$argv[2]" $line[3..-1]
end

complete -c port-policy -f
complete -c port-policy -n '__port_policy_at' -l help -s h -d 'say what there is'
complete -c port-policy -n '__port_policy_at' -l version -s V -d 'print the version'
${lines.join('\n')}
`;
}

function optionLine(command: string, { name, help, label, offer, many }: OfferedOption): string {
  const long = name.slice(2);
  const condition = many ? `__port_policy_at ${command}` : `__port_policy_without ${command} ${long}`;
  const value = label === null ? '' : valueWords(offer);
  return `complete -c port-policy -n '${condition}' -l ${long}${value} -d ${quoted(help)}`;
}

/** Of an option that takes a value: what is offered for it. */
function valueWords(offer: OfferedOption['offer']): string {
  if (typeof offer !== 'string') return ` -x -a '${offer.join(' ')}'`;
  return { files: ' -r -F', folders: " -x -a '(__fish_complete_directories)'", nothing: ' -x' }[offer];
}

function argumentLine(command: string, { offer, many }: OfferedArgument, index: number): string[] {
  if (offer === 'nothing') return [];
  const condition = `__port_policy_at ${command} ${index} ${many ? 1_000_000 : index}`;
  const what = typeof offer === 'string' ? '-F' : `-a '${offer.join(' ')}'`;
  return [`complete -c port-policy -n '${condition}' ${what}`];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
