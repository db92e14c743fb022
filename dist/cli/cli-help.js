"use strict";
const require_start = require("./start.js");
const WIDTH = 80;
const OPTION_INDENT = 24;
function helpText(command) {
	return command === null ? overview() : commandHelp(require_start.COMMANDS[command]);
}
function overview() {
	let width = Math.max(...Object.keys(require_start.COMMANDS).map((name) => name.length));
	return `port-policy checks that the ports of your hosts are open or blocked as you want.

Usage: port-policy COMMAND [options]

Commands:
${Object.entries(require_start.COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

Write a policy, ${require_start.DEFAULT_POLICY}:

  version: 1
  hosts:
    - host: www.example.com
      open: [http, https]
      blocked: all            # the rest must be closed or filtered

  npx port-policy lint        # are there mistakes in it? Sends nothing.
  npx port-policy check       # are the ports as it says, seen from here?

npx fetches port-policy from npm where it is not installed.

Probe only hosts that are yours, or that you are authorised to probe.

Options: --help with any command, --version. NO_COLOR turns colour off.

Exit codes of check (--help with a command has its own):
${exitLines(require_start.COMMANDS.check).join("\n")}
`;
}
function exitLines({ exits, stops }) {
	let signals = "stopped by SIGHUP, SIGINT, SIGTERM";
	return [
		...exits.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`),
		...stops === "without reports" ? [`  129, 130, 143  ${signals}`] : [],
		...stops === "with reports" ? [`  129, 130, 143  ${signals} (reports are still written)`] : []
	];
}
function commandHelp(spec) {
	let options = Object.entries(spec.options).flatMap(([name, option]) => optionLines(name, option));
	return `${[
		`Usage: ${spec.usage}`,
		require_start.wrapText(spec.details, 80).join("\n"),
		...options.length > 0 ? [`Options:\n${options.join("\n")}`] : [],
		`Examples:\n${exampleLines(spec.examples).join("\n")}`,
		`Exit codes:\n${exitLines(spec).join("\n")}`
	].join("\n\n")}\n`;
}
function optionLines(name, { value, help, choices }) {
	let left = `  --${name}${value === null ? "" : ` ${value}`}`;
	let right = choices === void 0 ? help : `${help}: ${choices.join(", ")} (${choices[0]})`;
	return require_start.wrapText(right, 56).map((line, index) => (index === 0 ? left : "").padEnd(24) + line);
}
function exampleLines(examples) {
	let width = Math.max(...examples.map(([command]) => command.length));
	let beside = examples.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`);
	if (beside.every((line) => require_start.textWidth(line) <= 80)) return beside;
	return examples.flatMap(([command, what]) => [`  # ${what}`, `  ${command}`]);
}
exports.helpText = helpText;
