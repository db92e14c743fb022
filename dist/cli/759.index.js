"use strict";
exports.id = 759;
exports.ids = [759];
exports.modules = {

/***/ 1759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);


function helpText(command) {
    return command === null ? overview() : commandHelp(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo[command]);
}
function overview() {
    const width = Math.max(...Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo).map((name) => name.length));
    const commands = Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
    return `port-policy: are the ports of your hosts as you meant them to be?

Usage: port-policy COMMAND [options]

Commands:
${commands.join('\n')}

Begin with a policy, ${_model_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY */ .zj}:

  version: 1
  hosts:
    - host: www.example.com
      open: [http, https]
      blocked: all            # the rest must be closed or filtered

  port-policy lint            # is it well written?
  port-policy check           # does it hold, seen from here?

Probe only hosts that are yours, or that you are authorised to probe.

Options: --help with any command, --version. NO_COLOR turns colour off.

${EXIT_CODES}`;
}
const EXIT_CODES = `Exit codes:
    0  the policy holds, and there is evidence for it
    1  at least one violation
    2  unusable input: the policy, an argument, or nothing to judge
    3  inconclusive: something could not be known, so it is not called a pass
  130, 143  stopped by SIGINT, SIGTERM (reports are written all the same)
`;
function commandHelp(spec) {
    const options = Object.entries(spec.options).map(([name, { value, help, choices }]) => {
        const left = `--${name}${value === null ? '' : ` ${value}`}`;
        const right = choices === undefined ? help : `${help}: ${choices.join(', ')} (${choices[0]})`;
        return `  ${left.padEnd(20)}  ${right}`;
    });
    const width = Math.max(...spec.examples.map(([command]) => command.length));
    const examples = spec.examples.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`);
    return [
        `Usage: ${spec.usage}`,
        spec.details,
        ...(options.length > 0 ? [`Options:\n${options.join('\n')}`] : []),
        `Examples:\n${examples.join('\n')}`,
        EXIT_CODES,
    ].join('\n\n');
}


/***/ })

};
;