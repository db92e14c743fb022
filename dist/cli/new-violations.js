"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
function newPorts(verdict, baseline) {
	let parts = baseline.partsOf(verdict);
	return parts.reduce((sum, { isNew, ranges }) => isNew === !0 ? sum + (parts.length === 1 ? verdict.count : require_start.countPorts(ranges)) : sum, 0);
}
function countNewViolations({ drift, verdicts }) {
	if (drift === null) return null;
	let baseline = new (require_later()).NewSinceBaseline({ drift });
	return verdicts.reduce((sum, verdict) => verdict.verdict === "violation" ? sum + newPorts(verdict, baseline) : sum, 0);
}
Object.defineProperty(exports, "countNewViolations", {
	enumerable: !0,
	get: function() {
		return countNewViolations;
	}
});
Object.defineProperty(exports, "newPorts", {
	enumerable: !0,
	get: function() {
		return newPorts;
	}
});
