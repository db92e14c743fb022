"use strict";
exports.id = "cli-commands-schema";
exports.ids = ["cli-commands-schema"];
exports.modules = { 7798: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		printSchema: () => printSchema,
		schemaText: () => schemaText
	});
	var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4496);
	var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(966);
	var _output_complain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1059);
	let SCHEMAS = {
		policy: _audit_js__WEBPACK_IMPORTED_MODULE_0__.qF,
		report: async () => (await Promise.all([
			__webpack_require__.e("packages-zod-2"),
			__webpack_require__.e("packages-zod"),
			__webpack_require__.e("model-schema-report-schema")
		]).then(__webpack_require__.bind(__webpack_require__, 3418))).reportJsonSchema(),
		expand: async () => (await Promise.all([__webpack_require__.e("packages-zod-2"), __webpack_require__.e("model-schema-expansion-schema")]).then(__webpack_require__.bind(__webpack_require__, 458))).expansionJsonSchema(),
		"dry-run": async () => (await Promise.all([__webpack_require__.e("packages-zod-2"), __webpack_require__.e("model-schema-dry-run-schema")]).then(__webpack_require__.bind(__webpack_require__, 5506))).dryRunJsonSchema()
	};
	async function printSchema({ positionals, terminal }) {
		let [which = "policy"] = positionals;
		if (!isSchema(which)) return (0, _output_complain_js__WEBPACK_IMPORTED_MODULE_2__.fJ)(terminal, `there is no schema \`${which}\`. Use ${Object.keys(SCHEMAS).join(", ")}`);
		terminal.out(await schemaText(which));
		return _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__.dc.pass;
	}
	async function schemaText(which) {
		return `${JSON.stringify(await SCHEMAS[which](), null, 2)}\n`;
	}
	function isSchema(name) {
		return Object.hasOwn(SCHEMAS, name);
	}
}) };
