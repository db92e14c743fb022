"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
function casePorts({ protocol, ports, service, count }) {
	return `${require_later().portsText(require_start.parseRanges(ports))}/${protocol ?? "tcp"}${count === 1 ? require_later().serviceSuffix(service) : ""}`;
}
function caseStatement(verdict) {
	let { ports, count, state, cause, address, expected } = verdict;
	if (ports !== null) {
		let what = expected === "observe" ? "observed" : expected ?? "checked";
		return `${casePorts(verdict)} ${count === 1 ? "is" : "are"} ${what}`;
	}
	if (state === null) return address === null ? "DNS leads where it must" : "DNS does not lead elsewhere";
	if (cause === "no-report") return "has a report";
	if (cause === "not-at-source") return "is where its vantage is";
	if (cause === "cannot-see") return "is checked from a vantage";
	if (cause === "dns-failed") return "DNS resolves the name";
	return cause === "out-of-scope" ? "may be asked" : "can be checked";
}
function caseVantage(verdict, severalVantages) {
	return severalVantages && !require_start.isMissingReport(verdict) ? ` from ${verdict.vantage ?? "the nameless vantage"}` : "";
}
function caseSeen(verdict) {
	if (require_start.isMissingReport(verdict)) return require_later().causeText(verdict.cause);
	return require_later().seenText(verdict, require_later().answerText(verdict));
}
function caseBasis(verdict) {
	return `${verdict.state === null ? require_later().seenWords(verdict) : caseSeen(verdict)}, evidence: ${require_later().evidenceText(verdict)}`;
}
function hasSeveralVantages({ vantages = [], expects, verdicts }) {
	let names = new Set([...vantages.map(({ name }) => name), ...expects.vantages]);
	for (let { vantage } of verdicts) names.add(vantage);
	return names.size > 1;
}
Object.defineProperty(exports, "caseBasis", {
	enumerable: !0,
	get: function() {
		return caseBasis;
	}
});
Object.defineProperty(exports, "casePorts", {
	enumerable: !0,
	get: function() {
		return casePorts;
	}
});
Object.defineProperty(exports, "caseSeen", {
	enumerable: !0,
	get: function() {
		return caseSeen;
	}
});
Object.defineProperty(exports, "caseStatement", {
	enumerable: !0,
	get: function() {
		return caseStatement;
	}
});
Object.defineProperty(exports, "caseVantage", {
	enumerable: !0,
	get: function() {
		return caseVantage;
	}
});
Object.defineProperty(exports, "hasSeveralVantages", {
	enumerable: !0,
	get: function() {
		return hasSeveralVantages;
	}
});
