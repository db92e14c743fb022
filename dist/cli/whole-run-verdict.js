"use strict";
function wholeRunVerdict({ host, vantage, cause, explanation, advice, rule }) {
	return {
		host,
		address: null,
		vantage,
		protocol: null,
		ports: null,
		count: 1,
		service: null,
		expected: null,
		state: "unknown",
		cause,
		verdict: "inconclusive",
		severity: null,
		evidence: "none",
		explanation,
		advice,
		attempts: 0,
		rttMs: null,
		rule,
		waiver: null
	};
}
Object.defineProperty(exports, "wholeRunVerdict", {
	enumerable: !0,
	get: function() {
		return wholeRunVerdict;
	}
});
