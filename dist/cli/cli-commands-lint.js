"use strict";
exports.id = "cli-commands-lint";
exports.ids = ["cli-commands-lint"];
exports.modules = { 8776: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { lintPolicies: () => lintPolicies });
	var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4496);
	var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(966);
	var _model_tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4595);
	var _report_sections_size_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6987);
	var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4100);
	var _invocation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6114);
	var _output_complain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1059);
	var _output_log_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8380);
	async function lintPolicies({ positionals, options, terminal, process }) {
		let read = (0, _input_read_policy_js__WEBPACK_IMPORTED_MODULE_2__.h9)(positionals, {
			command: "lint",
			argv: process.argv.slice(3)
		});
		if ("problem" in read) return (0, _output_complain_js__WEBPACK_IMPORTED_MODULE_4__.fJ)(terminal, read.problem);
		let { diagnostics, files } = (0, _audit_js__WEBPACK_IMPORTED_MODULE_0__.u8)(read.sources, (0, _invocation_js__WEBPACK_IMPORTED_MODULE_3__.Su)(options));
		let format = (0, _invocation_js__WEBPACK_IMPORTED_MODULE_3__.b6)(options, "format") ?? "terminal";
		format === "terminal" ? await printForPeople(diagnostics, read.sources, files, terminal) : terminal.out((0, _output_log_safe_js__WEBPACK_IMPORTED_MODULE_5__.c4)(format, await documentOf(format, diagnostics, files)));
		return diagnostics.some(({ level }) => level === "error") ? _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__.dc.unusable : _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__.dc.pass;
	}
	async function printForPeople(diagnostics, sources, files, terminal) {
		await (0, _output_complain_js__WEBPACK_IMPORTED_MODULE_4__.aE)(diagnostics, files, terminal, terminal.out);
		if (diagnostics.some(({ level }) => level === "error")) return;
		let what = diagnostics.length === 0 ? "no mistakes, no warnings" : "no mistakes";
		for (let { file } of sources) terminal.out(`${(0, _output_log_safe_js__WEBPACK_IMPORTED_MODULE_5__.Y4)(file)}: ${what}\n`);
	}
	async function documentOf(format, diagnostics, files) {
		if (format === "json") return (await __webpack_require__.e("report-json-diagnostics-json").then(__webpack_require__.bind(__webpack_require__, 4168))).diagnosticsJson(diagnostics);
		if (format === "sarif") {
			let { diagnosticsSarif } = await __webpack_require__.e("report-sarif-diagnostics-sarif").then(__webpack_require__.bind(__webpack_require__, 3185));
			let [first] = files;
			return diagnosticsSarif(diagnostics, {
				toolVersion: _model_tool_js__WEBPACK_IMPORTED_MODULE_6__.wr,
				...first === void 0 ? {} : { policy: first.file }
			});
		}
		let { diagnosticsMarkdown } = await __webpack_require__.e("report-markdown-diagnostics-markdown").then(__webpack_require__.bind(__webpack_require__, 7322));
		return diagnosticsMarkdown(diagnostics, new Map(files.map(({ file, text }) => [file, text])), {
			policyUrl: () => null,
			maxBytes: _report_sections_size_limits_js__WEBPACK_IMPORTED_MODULE_7__.R
		});
	}
}) };
