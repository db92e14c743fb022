"use strict";
exports.id = 298;
exports.ids = [298];
exports.modules = {

/***/ 4168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticsJson: () => (/* binding */ diagnosticsJson)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4595);
/* harmony import */ var _text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1142);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);



const SCHEMA_VERSION = 1;
function ordered({ code, level, message, help, position, length, related }) {
    const { file = null, line = null, column = null } = position ?? {};
    return { code, level, message, help, file, line, column, length, related: related.map(_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedPlace */ .V) };
}
function diagnosticsJson(diagnostics) {
    const { errors, warnings } = (0,_text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosticCounts */ .YQ)(diagnostics);
    const document = {
        schemaVersion: SCHEMA_VERSION,
        tool: { name: 'port-policy', version: _model_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_VERSION */ .wr },
        diagnostics: diagnostics.map(ordered),
        errors,
        warnings,
    };
    return (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(document);
}


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ orderedPlace),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
function orderedPlace({ file, line, column }) {
    return { file, line, column };
}


/***/ }),

/***/ 1142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   YQ: () => (/* binding */ diagnosticCounts),
/* harmony export */   z$: () => (/* binding */ diagnosticCountsText)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);

function diagnosticCounts(diagnostics) {
    const errors = diagnostics.filter(({ level }) => level === 'error').length;
    return { errors, warnings: diagnostics.length - errors };
}
function diagnosticCountsText(diagnostics) {
    const { errors, warnings } = diagnosticCounts(diagnostics);
    return [
        ...(errors === 0 ? [] : [(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error')]),
        ...(warnings === 0 ? [] : [(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning')]),
    ].join(', ');
}
function filesOf(diagnostics) {
    return [...new Set(diagnostics.flatMap(({ position }) => (position === null ? [] : [position.file])))];
}


/***/ })

};
;