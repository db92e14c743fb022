"use strict";
exports.id = 516;
exports.ids = [516];
exports.modules = {

/***/ 8776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintPolicies: () => (/* binding */ lintPolicies)
/* harmony export */ });
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4259);
/* harmony import */ var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(966);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4595);
/* harmony import */ var _report_sections_size_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6987);
/* harmony import */ var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2519);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6114);
/* harmony import */ var _output_complain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1059);
/* harmony import */ var _output_log_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8380);








async function lintPolicies({ positionals, options, terminal, process }) {
    const read = (0,_input_read_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicies */ .h9)(positionals, { command: 'lint', argv: process.argv.slice(3) });
    if ('problem' in read)
        return (0,_output_complain_js__WEBPACK_IMPORTED_MODULE_4__/* .fail */ .fJ)(terminal, read.problem);
    const { diagnostics, files } = (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .lint */ .u8)(read.sources, (0,_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .planOptions */ .Su)(options));
    const format = ((0,_invocation_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(options, 'format') ?? 'terminal');
    if (format === 'terminal')
        await printForPeople(diagnostics, read.sources, files, terminal);
    else
        terminal.out((0,_output_log_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .logSafeReport */ .c)(format, await documentOf(format, diagnostics, files)));
    return diagnostics.some(({ level }) => level === 'error') ? _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.unusable : _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass;
}
async function printForPeople(diagnostics, sources, files, terminal) {
    await (0,_output_complain_js__WEBPACK_IMPORTED_MODULE_4__/* .printDiagnostics */ .aE)(diagnostics, files, terminal, terminal.out);
    if (diagnostics.some(({ level }) => level === 'error'))
        return;
    const what = diagnostics.length === 0 ? 'no mistakes, no warnings' : 'no mistakes';
    for (const { file } of sources)
        terminal.out(`${(0,_output_log_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .logSafeLine */ .Y)(file)}: ${what}\n`);
}
async function documentOf(format, diagnostics, files) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() | report-json-diagnostics-json */ 298).then(__webpack_require__.bind(__webpack_require__, 4168))).diagnosticsJson(diagnostics);
    if (format === 'sarif') {
        const { diagnosticsSarif } = await __webpack_require__.e(/* import() | report-sarif-diagnostics-sarif */ 926).then(__webpack_require__.bind(__webpack_require__, 4539));
        const [first] = files;
        return diagnosticsSarif(diagnostics, {
            toolVersion: _model_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOL_VERSION */ .wr,
            ...(first === undefined ? {} : { policy: first.file }),
        });
    }
    const { diagnosticsMarkdown } = await __webpack_require__.e(/* import() | report-markdown-diagnostics-markdown */ 424).then(__webpack_require__.bind(__webpack_require__, 7322));
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    return diagnosticsMarkdown(diagnostics, texts, { policyUrl: () => null, maxBytes: _report_sections_size_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .SUMMARY_BYTES */ .R });
}


/***/ })

};
;