"use strict";
exports.id = "cli-help";
exports.ids = ["cli-help"];
exports.modules = { 1759: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.d(__webpack_exports__, { helpText: () => helpText });
	var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
	var _report_text_text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(748);
	var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6370);
	function helpText(command) {
		return command === null ? overview() : commandHelp(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.L[command]);
	}
	function overview() {
		let width = Math.max(...Object.keys(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.L).map((name) => name.length));
		return `port-policy checks that the ports of your hosts are open or blocked as you want.

Usage: port-policy COMMAND [options]

Commands:
${Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.L).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

Write a policy, ${_model_tool_js__WEBPACK_IMPORTED_MODULE_1__.zj}:

  version: 1
  hosts:
    - host: www.example.com
      open: [http, https]
      blocked: all            # the rest must be closed or filtered

  port-policy lint            # are there mistakes in it? Sends nothing.
  port-policy check           # are the ports as it says, seen from here?

Probe only hosts that are yours, or that you are authorised to probe.

Options: --help with any command, --version. NO_COLOR turns colour off.

Exit codes of check (--help with a command has its own):
${exitLines(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.L.check).join("\n")}
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
			(0, _report_text_text_width_js__WEBPACK_IMPORTED_MODULE_2__.C1)(spec.details, 80).join("\n"),
			...options.length > 0 ? [`Options:\n${options.join("\n")}`] : [],
			`Examples:\n${exampleLines(spec.examples).join("\n")}`,
			`Exit codes:\n${exitLines(spec).join("\n")}`
		].join("\n\n")}\n`;
	}
	function optionLines(name, { value, help, choices }) {
		let left = `  --${name}${value === null ? "" : ` ${value}`}`;
		let right = choices === void 0 ? help : `${help}: ${choices.join(", ")} (${choices[0]})`;
		return (0, _report_text_text_width_js__WEBPACK_IMPORTED_MODULE_2__.C1)(right, 56).map((line, index) => (index === 0 ? left : "").padEnd(24) + line);
	}
	function exampleLines(examples) {
		let width = Math.max(...examples.map(([command]) => command.length));
		let beside = examples.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`);
		if (beside.every((line) => (0, _report_text_text_width_js__WEBPACK_IMPORTED_MODULE_2__.sc)(line) <= 80)) return beside;
		return examples.flatMap(([command, what]) => [`  # ${what}`, `  ${command}`]);
	}
}) };
