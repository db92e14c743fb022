"use strict";
exports.id = 737;
exports.ids = [737];
exports.modules = {

/***/ 9844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   YQ: () => (/* binding */ diagnosticCounts),
/* harmony export */   z$: () => (/* binding */ diagnosticCountsText)
/* harmony export */ });
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3162);

function diagnosticCounts(diagnostics) {
    const errors = diagnostics.filter(({ level }) => level === 'error').length;
    return { errors, warnings: diagnostics.length - errors };
}
function diagnosticCountsText(diagnostics) {
    const { errors, warnings } = diagnosticCounts(diagnostics);
    return [
        ...(errors === 0 ? [] : [(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error')]),
        ...(warnings === 0 ? [] : [(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning')]),
    ].join(', ');
}
function filesOf(diagnostics) {
    return [...new Set(diagnostics.flatMap(({ position }) => (position === null ? [] : [position.file])))];
}


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticsJson: () => (/* binding */ diagnosticsJson)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9844);


const SCHEMA_VERSION = 1;
function ordered({ code, level, message, mend, position, length, related }) {
    const { file = null, line = null, column = null } = position ?? {};
    const places = related.map((place) => ({ file: place.file, line: place.line, column: place.column }));
    return { code, level, message, mend, file, line, column, length, related: places };
}
function diagnosticsJson(diagnostics) {
    const { errors, warnings } = (0,_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticCounts */ .YQ)(diagnostics);
    const document = {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: 'port-policy', version: _model_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL_VERSION */ .wr },
        diagnostics: diagnostics.map(ordered),
        errors,
        warnings,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}


/***/ })

};
;