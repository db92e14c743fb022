"use strict";
exports.id = 925;
exports.ids = [925];
exports.modules = {

/***/ 1759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _report_text_text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(748);
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6370);



const WIDTH = 80;
const OPTION_INDENT = 24;
function helpText(command) {
    return command === null ? overview() : commandHelp(_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo[command]);
}
function overview() {
    const width = Math.max(...Object.keys(_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo).map((name) => name.length));
    const commands = Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
    return `port-policy checks that the ports of your hosts are open or blocked as you want.

Usage: port-policy COMMAND [options]

Commands:
${commands.join('\n')}

Write a policy, ${_model_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY */ .zj}:

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
${exitLines(_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.check).join('\n')}
`;
}
function exitLines({ exits, stops }) {
    const signals = 'stopped by SIGHUP, SIGINT, SIGTERM';
    return [
        ...exits.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`),
        ...(stops === 'without reports' ? [`  129, 130, 143  ${signals}`] : []),
        ...(stops === 'with reports' ? [`  129, 130, 143  ${signals} (reports are still written)`] : []),
    ];
}
function commandHelp(spec) {
    const options = Object.entries(spec.options).flatMap(([name, option]) => optionLines(name, option));
    return `${[
        `Usage: ${spec.usage}`,
        (0,_report_text_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(spec.details, WIDTH).join('\n'),
        ...(options.length > 0 ? [`Options:\n${options.join('\n')}`] : []),
        `Examples:\n${exampleLines(spec.examples).join('\n')}`,
        `Exit codes:\n${exitLines(spec).join('\n')}`,
    ].join('\n\n')}\n`;
}
function optionLines(name, { value, help, choices }) {
    const left = `  --${name}${value === null ? '' : ` ${value}`}`;
    const right = choices === undefined ? help : `${help}: ${choices.join(', ')} (${choices[0]})`;
    return (0,_report_text_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(right, WIDTH - OPTION_INDENT).map((line, index) => (index === 0 ? left : '').padEnd(OPTION_INDENT) + line);
}
function exampleLines(examples) {
    const width = Math.max(...examples.map(([command]) => command.length));
    const beside = examples.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`);
    if (beside.every((line) => (0,_report_text_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .textWidth */ .sc)(line) <= WIDTH))
        return beside;
    return examples.flatMap(([command, what]) => [`  # ${what}`, `  ${command}`]);
}


/***/ })

};
;