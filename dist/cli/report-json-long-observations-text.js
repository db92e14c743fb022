"use strict";
exports.id = "report-json-long-observations-text";
exports.ids = ["report-json-long-observations-text"];
exports.modules = { 2677: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { observationsText: () => observationsText });
	function observationsText(report) {
		let { schemaVersion, tool, finishedAt, vantage, vantages, warnings, verdicts } = report;
		let head = JSON.stringify({
			schemaVersion,
			tool,
			finishedAt,
			vantage,
			vantages,
			warnings
		});
		let rows = verdicts.flatMap((verdict) => {
			let { host, address, protocol, ports, state, cause, evidence, rttMs, attempts } = verdict;
			if (address === null || ports === null) return [];
			let named = {
				...host === address ? {} : { host },
				...verdict.vantage === null ? {} : { vantage: verdict.vantage }
			};
			return [JSON.stringify({
				...named,
				address,
				protocol,
				ports,
				state,
				cause,
				evidence,
				rttMs,
				attempts
			})];
		});
		return `${head.slice(0, -1)},"verdicts":[${rows.join(",")}]}`;
	}
}) };
