"use strict";
const require_same_files = require("./same-files.js");
function isSamePolicy(one, other) {
	return require_same_files.keyOfTexts(one.policies) === require_same_files.keyOfTexts(other.policies);
}
function hasSameHosts(one, other) {
	let [was = [], is = []] = [one.hostFiles, other.hostFiles];
	if (was.length === 0 || !isSamePolicy(one, other)) {
		let [before, after] = [require_same_files.byHosts(was), require_same_files.byHosts(is)];
		return before !== null && after !== null && require_same_files.keyOfTexts(before) === require_same_files.keyOfTexts(after) || require_same_files.keyOfTexts(was) === require_same_files.keyOfTexts(is);
	}
	let keys = require_same_files.keysOfHosts(other.policies, is);
	return require_same_files.keysOfHosts(one.policies, was).some((key) => keys.includes(key));
}
function vantagesOf({ vantage, verdicts }) {
	let found = new Set();
	for (let verdict of verdicts) isOfMissingReport(verdict) || found.add(verdict.vantage);
	return verdicts.length === 0 ? [vantage] : [...found];
}
function lackingVantages({ verdicts }) {
	let lacking = new Set();
	for (let verdict of verdicts) isOfMissingReport(verdict) && lacking.add(verdict.vantage);
	return lacking;
}
function isOfMissingReport({ cause }) {
	return cause === "no-report";
}
function vantagePairs(baseline, now) {
	let [before, after] = [vantagesOf(baseline), vantagesOf(now)];
	let [was, is] = [before[0] ?? null, after[0] ?? null];
	let isWhole = lackingVantages(baseline).size + lackingVantages(now).size === 0;
	if (before.length === 1 && after.length === 1 && isWhole) return {
		pairs: [{
			before: was,
			after: is
		}],
		onlyBefore: [],
		onlyAfter: []
	};
	return {
		pairs: after.filter((name) => before.includes(name)).map((name) => ({
			before: name,
			after: name
		})),
		onlyBefore: before.filter((name) => !after.includes(name)),
		onlyAfter: after.filter((name) => !before.includes(name))
	};
}
Object.defineProperty(exports, "hasSameHosts", {
	enumerable: !0,
	get: function() {
		return hasSameHosts;
	}
});
Object.defineProperty(exports, "isOfMissingReport", {
	enumerable: !0,
	get: function() {
		return isOfMissingReport;
	}
});
Object.defineProperty(exports, "isSamePolicy", {
	enumerable: !0,
	get: function() {
		return isSamePolicy;
	}
});
Object.defineProperty(exports, "lackingVantages", {
	enumerable: !0,
	get: function() {
		return lackingVantages;
	}
});
Object.defineProperty(exports, "vantagePairs", {
	enumerable: !0,
	get: function() {
		return vantagePairs;
	}
});
