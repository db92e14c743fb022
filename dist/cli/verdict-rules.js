"use strict";
const VERDICT_RULES = [
	"exposed-critical",
	"exposed-high",
	"exposed-medium",
	"exposed-low",
	"resolves-elsewhere",
	"not-open",
	"not-closed",
	"not-filtered",
	"inconclusive"
];
function ruleOfVerdict({ verdict, state, expected, severity }) {
	if (verdict === "inconclusive") return "inconclusive";
	if (verdict !== "violation") return null;
	if (state === null) return "resolves-elsewhere";
	if (expected === "open") return "not-open";
	if (state === "open") return `exposed-${severity ?? "medium"}`;
	return expected === "closed" ? "not-closed" : "not-filtered";
}
Object.defineProperty(exports, "VERDICT_RULES", {
	enumerable: !0,
	get: function() {
		return VERDICT_RULES;
	}
});
Object.defineProperty(exports, "ruleOfVerdict", {
	enumerable: !0,
	get: function() {
		return ruleOfVerdict;
	}
});
