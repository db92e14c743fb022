"use strict";
exports.id = 361;
exports.ids = [361];
exports.modules = {

/***/ 361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lintPolicies: () => (/* binding */ lintPolicies)
/* harmony export */ });
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5406);
/* harmony import */ var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(966);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4595);
/* harmony import */ var _report_summary_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1290);
/* harmony import */ var _log_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7476);
/* harmony import */ var _print_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8804);






async function lintPolicies(sources, options, format, terminal) {
    const { diagnostics, files } = (0,_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .lint */ .u8)(sources, options);
    if (format === 'terminal')
        await printForPeople(diagnostics, sources, files, terminal);
    else
        terminal.out((0,_log_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafeReport */ .c)(format, await documentOf(format, diagnostics, files)));
    return diagnostics.some(({ level }) => level === 'error') ? _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.unusable : _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass;
}
async function printForPeople(diagnostics, sources, files, terminal) {
    await (0,_print_diagnostics_js__WEBPACK_IMPORTED_MODULE_3__/* .printDiagnostics */ .a)(diagnostics, files, terminal, terminal.out);
    if (diagnostics.some(({ level }) => level === 'error'))
        return;
    const what = diagnostics.length === 0 ? 'well written' : 'no mistakes';
    for (const { file } of sources)
        terminal.out(`${(0,_log_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .logSafeLine */ .Y)(file)}: ${what}\n`);
}
async function documentOf(format, diagnostics, files) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 737).then(__webpack_require__.bind(__webpack_require__, 6737))).diagnosticsJson(diagnostics);
    if (format === 'sarif') {
        const { diagnosticsSarif } = await __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 7266));
        const [first] = files;
        return diagnosticsSarif(diagnostics, {
            toolVersion: _model_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .TOOL_VERSION */ .wr,
            ...(first === undefined ? {} : { policy: first.file }),
        });
    }
    const { diagnosticsMarkdown } = await __webpack_require__.e(/* import() */ 854).then(__webpack_require__.bind(__webpack_require__, 2854));
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    return diagnosticsMarkdown(diagnostics, texts, { policyUrl: () => null, maxBytes: _report_summary_size_js__WEBPACK_IMPORTED_MODULE_5__/* .SUMMARY_BYTES */ .R });
}


/***/ })

};
;