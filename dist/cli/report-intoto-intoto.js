"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_start = require("./start.js");
const require_case_text = require("./case-text.js");
const MOST_NAMES = 1e3;
const OUTCOMES = {
	pass: "passed",
	violation: "failed",
	waived: "warned",
	inconclusive: "failed",
	"not-judged": null
};
function testNames(report) {
	let { requirements = [], verdicts } = report;
	let lists = {
		passed: new NameList(),
		warned: new NameList(),
		failed: new NameList()
	};
	let part = partName(report);
	part !== null && lists.failed.add(() => part);
	report.scan !== null && lists.warned.add(() => "the ports were asked by this run, not taken from a scan");
	for (let one of requirements) lists[requirementOutcome(one)].add(() => requirementName(one));
	let severalVantages = require_case_text.hasSeveralVantages(report);
	for (let verdict of verdicts) {
		let outcome = OUTCOMES[verdict.verdict];
		outcome !== null && lists[outcome].add(() => verdictName(verdict, severalVantages));
	}
	return {
		passed: lists.passed.all((more) => `and ${more} more tests that passed: report.json has them`),
		warned: lists.warned.all((more) => `and ${more} more tests with a warning: report.json has them`),
		failed: lists.failed.all((more) => `and ${more} more tests that failed: report.json has them`)
	};
}
function partName(report) {
	let { vantage, vantages, expects, verdicts } = report;
	let why = require_later().whyIncomplete(report, verdicts);
	switch (why?.reason) {
		case void 0: break;
		case "one-shard": return `the whole policy was checked, not shard ${why?.detail} alone`;
		case "only-a-part": return "the whole policy was checked, not a part of it alone";
		case "outside-scope": return "the whole policy was checked, not what the scope of the run lets in alone";
		case "open-only": return "the whole policy was checked, not open ports alone";
		case "report-missing": return "the merge has a report of every vantage and shard";
		default: return "the run came to its end, and was not stopped";
	}
	return (vantages === void 0 ? expects.vantages.filter((name) => name !== vantage) : []).length === 0 ? null : "the policy was checked from each of its vantages, not from one alone";
}
function requirementName({ requirement, exceptions = [] }) {
	let ports = exceptions.reduce((sum, { count }) => sum + count, 0);
	return ports === 0 ? `requirement ${requirement}` : `requirement ${requirement}, except ${require_start.counted(ports, "port")} that other entries of the policy decide`;
}
function requirementOutcome({ satisfied, pass, violation, inconclusive, unchecked }) {
	if (satisfied) return "passed";
	return violation + inconclusive === 0 && unchecked === void 0 && pass > 0 ? "warned" : "failed";
}
function verdictName(verdict, severalVantages) {
	return `${require_later().hostWithAddress(verdict)}: ${require_case_text.caseStatement(verdict)}${require_case_text.caseVantage(verdict, severalVantages)}`;
}
function wellFormed(text) {
	return text.replace(/\p{Surrogate}/gu, "�");
}
var NameList = class {
	#names = [];
	#more = 0;
	add(name) {
		this.#names.length < 1e3 ? this.#names.push(require_later().shown(wellFormed(name()))) : this.#more++;
	}
	all(leftOut) {
		return this.#more === 0 ? this.#names : [...this.#names, leftOut(require_start.grouped(this.#more))];
	}
};
const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATE_TYPE = "https://in-toto.io/attestation/test-result/v0.1";
const SUBJECT = "report.json";
function intoto(report, sha256) {
	let { policies, hostFiles = [], variables = [], run } = report;
	let names = testNames(report);
	let predicate = {
		result: resultOf(report, names),
		configuration: [...[...policies, ...hostFiles].map(({ path, sha256 }) => ({
			name: require_later().shown(require_start.policyText(path)),
			digest: { sha256 }
		})), ...variables.map(({ name, sha256 }) => ({
			name: require_later().shown(`the variable ${name}, with the policy`),
			digest: { sha256 }
		}))],
		...run.url === null ? {} : { url: asciiUrl(run.url) },
		passedTests: names.passed,
		warnedTests: names.warned,
		failedTests: names.failed
	};
	return `${JSON.stringify({
		_type: "https://in-toto.io/Statement/v1",
		subject: [{
			name: "report.json",
			digest: { sha256 }
		}],
		predicateType: "https://in-toto.io/attestation/test-result/v0.1",
		predicate
	}, null, 2)}\n`;
}
function resultOf({ result, totals }, { warned, failed }) {
	if (result !== "pass" || failed.length > 0) return "FAILED";
	return totals.waived > 0 || warned.length > 0 ? "WARNED" : "PASSED";
}
function asciiUrl(url) {
	return url.replace(/\p{Surrogate}/gu, "�").replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}
exports.intoto = intoto;
