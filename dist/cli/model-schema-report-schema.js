"use strict";
exports.id = "model-schema-report-schema";
exports.ids = ["model-schema-report-schema"];
exports.modules = { 262: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
}) };
