"use strict";
exports.id = "cli-help";
exports.ids = ["cli-help"];
exports.modules = { 1759: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.d(__webpack_exports__, { helpText: () => helpText });
	var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
	var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6370);
	function helpText(command) {
		return command === null ? overview() : commandHelp(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.Lo[command]);
	}
	function overview() {
		let width = Math.max(...Object.keys(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.Lo).map((name) => name.length));
		return `port-policy: checks that the ports of your hosts are open or blocked as you want.

Usage: port-policy COMMAND [options]

Commands:
${Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_0__.Lo).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

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

${EXIT_CODES}`;
	}
	let EXIT_CODES = "Exit codes:\n    0  the policy passes, and there is evidence for it\n    1  at least one violation\n    2  unusable input: the policy, an argument, or nothing to judge\n    3  inconclusive: no violation, but something could not be known\n  129, 130, 143  stopped by SIGHUP, SIGINT, SIGTERM (the reports are still written)\n";
	function commandHelp(spec) {
		let options = Object.entries(spec.options).map(([name, { value, help, choices }]) => {
			let left = `--${name}${value === null ? "" : ` ${value}`}`;
			let right = choices === void 0 ? help : `${help}: ${choices.join(", ")} (${choices[0]})`;
			return `  ${left.padEnd(20)}  ${right}`;
		});
		let width = Math.max(...spec.examples.map(([command]) => command.length));
		let examples = spec.examples.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`);
		return [
			`Usage: ${spec.usage}`,
			spec.details,
			...options.length > 0 ? [`Options:\n${options.join("\n")}`] : [],
			`Examples:\n${examples.join("\n")}`,
			EXIT_CODES
		].join("\n\n");
	}
}) };
