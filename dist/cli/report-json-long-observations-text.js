"use strict";
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
exports.observationsText = observationsText;
