"use strict";
exports.id = "report-json-diagnostics-json";
exports.ids = ["report-json-diagnostics-json"];
exports.modules = {
	4168: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diagnosticsJson: () => diagnosticsJson });
		var _model_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4595);
		var _text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1142);
		var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);
		function ordered({ code, level, message, help, position, length, related }) {
			let { file = null, line = null, column = null } = position ?? {};
			return {
				code,
				level,
				message,
				help,
				file,
				line,
				column,
				length,
				related: related.map(_json_document_js__WEBPACK_IMPORTED_MODULE_0__.V)
			};
		}
		function diagnosticsJson(diagnostics) {
			let { errors, warnings } = (0, _text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_1__.YQ)(diagnostics);
			let document = {
				schemaVersion: 1,
				tool: {
					name: "port-policy",
					version: _model_tool_js__WEBPACK_IMPORTED_MODULE_2__.wr
				},
				diagnostics: diagnostics.map(ordered),
				errors,
				warnings
			};
			return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_0__.s)(document);
		}
	}),
	1142: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R8: () => filesOf,
			YQ: () => diagnosticCounts,
			z$: () => diagnosticCountsText
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
		function diagnosticCounts(diagnostics) {
			let errors = diagnostics.filter(({ level }) => level === "error").length;
			return {
				errors,
				warnings: diagnostics.length - errors
			};
		}
		function diagnosticCountsText(diagnostics) {
			let { errors, warnings } = diagnosticCounts(diagnostics);
			return [...errors === 0 ? [] : [(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.hS)(errors, "error")], ...warnings === 0 ? [] : [(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.hS)(warnings, "warning")]].join(", ");
		}
		function filesOf(diagnostics) {
			return [...new Set(diagnostics.flatMap(({ position }) => position === null ? [] : [position.file]))];
		}
	})
};
