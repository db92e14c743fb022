"use strict";
exports.id = "cli-commands-schema";
exports.ids = ["cli-commands-schema"];
exports.modules = {
	7798: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			printSchema: () => printSchema,
			schemaText: () => schemaText
		});
		var _audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3738);
		var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(966);
		var _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8327);
		var _output_complain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1059);
		async function printSchema({ positionals, terminal }) {
			let [which = "policy"] = positionals;
			if (which !== "policy" && which !== "report") return (0, _output_complain_js__WEBPACK_IMPORTED_MODULE_3__.fJ)(terminal, `there is no schema \`${which}\`. Use policy or report`);
			terminal.out(await schemaText(which));
			return _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__.dc.pass;
		}
		async function schemaText(which) {
			let schema = which === "policy" ? await (0, _audit_js__WEBPACK_IMPORTED_MODULE_0__.qF)() : (0, _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_2__.G)();
			return `${JSON.stringify(schema, null, 2)}\n`;
		}
	}),
	262: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			KK: () => DRIFT_KINDS,
			qM: () => CHANGE_MARKS,
			tO: () => CHANGE_KINDS
		});
		let DRIFT_KINDS = [
			"newly-open",
			"newly-blocked",
			"new-host",
			"gone-host",
			"changed-address",
			"changed-verdict"
		];
		let CHANGE_MARKS = [
			"weakening",
			"tightening",
			"neutral"
		];
		let CHANGE_KINDS = [
			"newly-open",
			"no-longer-watched",
			"newly-blocked",
			"newly-watched",
			"blocked-otherwise",
			"evidence",
			"addresses",
			"question",
			"wording",
			"unseen",
			"waiver-added",
			"waiver-changed",
			"waiver-removed",
			"resolves-to",
			"scope-widened",
			"scope-narrowed",
			"vantage-removed",
			"vantage-added",
			"vantage-sight",
			"control-removed",
			"control-added",
			"settings",
			"limits"
		];
	})
};
