"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_shared = require("./shared.js");
const require_start = require("./start.js");
function offeredCommands() {
	return Object.entries(require_start.COMMANDS).map(([name, spec]) => ({
		name,
		summary: spec.summary,
		arguments: offeredArguments(spec.usage),
		options: [...Object.entries(spec.options).map(([option, its]) => offeredOption(option, its)), HELP]
	}));
}
function valueOptions(commands) {
	let names = commands.flatMap(({ options }) => options.filter(({ label }) => label !== null)).map(({ name }) => name);
	return [...new Set(names)];
}
const PLACEHOLDERS = {
	POLICY: "files",
	REPORT: "files",
	OLD: "files",
	NEW: "files",
	FILE: "files",
	DIR: "folders",
	HOST: "nothing",
	"HOST:PORT": "nothing",
	"HOST[:PORTS]": "nothing",
	PORTS: "nothing",
	NAME: "nothing",
	"NAME=VALUE": "nothing",
	TARGET: "nothing",
	PLACE: "nothing",
	DURATION: "nothing",
	"INDEX/COUNT": "nothing"
};
const HELP = {
	name: "--help",
	help: "say what the command does",
	label: null,
	offer: "nothing",
	many: !1
};
function offeredOption(name, { value, help, choices, many }) {
	let offer = choices ?? PLACEHOLDERS[value ?? ""] ?? "nothing";
	return {
		name: `--${name}`,
		help,
		label: value,
		offer,
		many: many === !0
	};
}
function offeredArguments(usage) {
	let [, , ...words] = usage.replace(" [options]", "").split(" ");
	return words.map((word) => {
		let label = word.replace(/^\[|\]$/g, "").replace(/\.\.\.$/, "");
		return {
			label,
			offer: label.includes("|") ? label.split("|") : PLACEHOLDERS[label] ?? "nothing",
			many: word.includes("...")
		};
	});
}
function bashCompletion() {
	let commands = offeredCommands();
	let names = commands.map(({ name }) => name).join(" ");
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
        ${valueOptions(commands).join(" | ")}) option=$item given+="$item "; continue ;;
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
${commands.map(caseOf).join("\n")}
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
function caseOf({ name, arguments: places, options }) {
	let once = options.filter(({ many }) => !many).map((option) => option.name);
	let values = options.map((option) => [option.name, option.offer]);
	let arms = places.map(({ offer, many }, index) => [many ? "/*" : `/${index}`, offer]);
	let wanted = [...values.filter(([, offer]) => offer !== "nothing"), ...arms];
	return [
		`    ${name})`,
		`      options='${options.map((option) => option.name).join(" ")}' once=' ${once.join(" ")} '`,
		"      case $option/$argument in",
		...wanted.map(([at, offer]) => `        ${at.startsWith("/") ? at : `${at}/*`}) offer=${bashOffer(offer)} ;;`),
		"      esac",
		"      ;;"
	].join("\n");
}
function bashOffer(offer) {
	if (typeof offer != "string") return `'${offer.join(" ")}'`;
	return offer === "nothing" ? "" : offer;
}
function fishCompletion() {
	let commands = offeredCommands();
	let lines = commands.flatMap(({ name, summary, arguments: places, options }) => [
		"",
		`complete -c port-policy -n '__port_policy_at' -a ${name} -d ${quoted$1(summary)}`,
		`complete -c port-policy -n '__port_policy_at help 0 0' -a ${name} -d ${quoted$1(summary)}`,
		...options.map((option) => optionLine(name, option)),
		...places.flatMap((place, index) => argumentLine(name, place, index))
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
                case ${valueOptions(commands).join(" ")}
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
${lines.join("\n")}
`;
}
function optionLine(command, { name, help, label, offer, many }) {
	let long = name.slice(2);
	return `complete -c port-policy -n '${many ? `__port_policy_at ${command}` : `__port_policy_without ${command} ${long}`}' -l ${long}${label === null ? "" : valueWords(offer)} -d ${quoted$1(help)}`;
}
function valueWords(offer) {
	if (typeof offer != "string") return ` -x -a '${offer.join(" ")}'`;
	return {
		files: " -r -F",
		folders: " -x -a '(__fish_complete_directories)'",
		nothing: " -x"
	}[offer];
}
function argumentLine(command, { offer, many }, index) {
	if (offer === "nothing") return [];
	return [`complete -c port-policy -n '${`__port_policy_at ${command} ${index} ${many ? 1e6 : index}`}' ${typeof offer == "string" ? "-F" : `-a '${offer.join(" ")}'`}`];
}
function quoted$1(text) {
	return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
function zshCompletion() {
	let commands = offeredCommands();
	let named = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
	let cases = commands.map(({ name, arguments: places, options }) => [
		`        (${name})`,
		`          _arguments -S ${[...options.map(optionSpec), ...places.map(argumentSpec)].map((spec) => `\\\n            ${spec}`).join(" ")} && return 0`,
		"          ;;"
	].join("\n"));
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
${named.join("\n")}
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
${cases.join("\n")}
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
function optionSpec({ name, help, label, offer, many }) {
	if (name === "--help") return `'(- *)'{-h,--help}${quoted(`[${escaped(help)}]`)}`;
	let value = label === null ? "" : `:${escaped(label)}:${action(offer)}`;
	return quoted(`${many ? "*" : ""}${name}${label === null ? "" : "="}[${escaped(help)}]${value}`);
}
function argumentSpec({ label, offer, many }, index) {
	return quoted(`${many ? "*" : index + 1}:${escaped(label)}:${action(offer)}`);
}
function action(offer) {
	if (typeof offer != "string") return `(${offer.join(" ")})`;
	return {
		files: "_port-policy-files",
		folders: "_port-policy-files -/",
		nothing: " "
	}[offer];
}
function escaped(text) {
	return text.replace(/[\\:[\]]/g, "\\$&");
}
function quoted(text) {
	return `'${text.replaceAll("'", "'\\''")}'`;
}
const COMPLETIONS = {
	bash: bashCompletion,
	zsh: zshCompletion,
	fish: fishCompletion
};
async function printCompletion({ positionals, terminal }) {
	let [shell = ""] = positionals;
	let shells = Object.keys(COMPLETIONS);
	if (!isShell(shell)) {
		let near = require_later().didYouMean(shell, shells);
		return require_later().fail(terminal, near === null ? `there is no completion for \`${shell}\`. Use one of ${shells.join(", ")}` : `there is no completion for \`${shell}\`; did you mean \`${near}\`?`);
	}
	terminal.out(COMPLETIONS[shell]());
	return require_shared.EXIT.pass;
}
function isShell(name) {
	return Object.hasOwn(COMPLETIONS, name);
}
exports.printCompletion = printCompletion;
