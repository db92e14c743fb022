"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_case_text = require("./case-text.js");
const require_first_of_cause = require("./first-of-cause.js");
function tapDescription(text) {
	return withoutBrace(require_later().terminalProse(text).replaceAll("#", "\\x23").replaceAll("\\", "\\\\"));
}
function tapReason(text) {
	return withoutBrace(require_later().terminalProse(text).replaceAll("\\", "\\\\").replaceAll("#", "\\#"));
}
function tapComment(text) {
	return `# ${require_later().terminalProse(text)}`;
}
function yamlText(text) {
	return JSON.stringify(require_later().terminalProse(text));
}
function withoutBrace(line) {
	return line.replace(/\{$/, "\\\\x7b");
}
function* testPoints(report) {
	let severalVantages = require_start.isMerged(report) && require_case_text.hasSeveralVantages(report);
	let baseline = new (require_later()).NewSinceBaseline(report);
	let causes = new require_first_of_cause.FirstOfCause();
	for (let [index, verdict] of report.verdicts.entries()) {
		let number = index + 1;
		yield `${statusText(verdict)} ${number} - ${descriptionText(verdict, severalVantages)}${directiveText(verdict)}\n`;
		if (verdict.verdict === "pass" || verdict.verdict === "not-judged") continue;
		yield diagnosticText(verdict, {
			sameAs: causes.of(verdict, `test ${number}`),
			isNew: baseline.partsOf(verdict).some(({ isNew }) => isNew === !0)
		});
	}
}
function statusText({ verdict }) {
	return verdict === "pass" || verdict === "not-judged" ? "ok" : "not ok";
}
function descriptionText(verdict, severalVantages) {
	let place = require_start.clip(require_later().hostWithAddress(verdict), 300);
	let from = require_start.clip(require_case_text.caseVantage(verdict, severalVantages), 300);
	return tapDescription(`${place}${from}: ${require_start.clip(require_case_text.caseStatement(verdict), 300)}`);
}
function directiveText(verdict) {
	if (verdict.verdict === "not-judged") return ` # SKIP ${tapReason(require_start.clip(`only observed: ${seen(verdict)}`, 300))}`;
	if (verdict.verdict !== "waived") return "";
	let { waiver } = verdict;
	if (waiver === null) return " # TODO waived";
	let until = waiver.owner === null ? `until ${waiver.until}` : `${waiver.owner}, until ${waiver.until}`;
	return ` # TODO ${tapReason(`waived: ${require_start.clip(waiver.reason, require_start.LONGEST_PROSE)} (${require_start.clip(until, 300)})`)}`;
}
function seen(verdict) {
	if (require_start.isMissingReport(verdict)) return require_later().causeText(verdict.cause);
	return `${require_later().seenWords(verdict)} (${require_later().answerText(verdict)})`;
}
function diagnosticText(verdict, { sameAs, isNew }) {
	let { severity, expected, explanation, advice, rule, source } = verdict;
	return [
		"  ---",
		...[
			["verdict", verdict.verdict],
			["severity", severity],
			["new", isNew ? "not so in the baseline" : null],
			["expected", expected],
			["seen", seen(verdict)],
			["evidence", require_later().evidenceText(verdict)],
			["explanation", sameAs === null ? explanation : `Same cause as ${sameAs}, which explains it.`],
			["advice", advice],
			["rule", require_later().ruleText(rule)],
			["source", source ?? null]
		].flatMap(([key, text]) => text === null || text === "" ? [] : [`  ${key}: ${yamlText(require_start.clip(text, require_start.LONGEST_PROSE))}`]),
		"  ...",
		""
	].join("\n");
}
const PIECE = 1e5;
const MOST_WARNINGS = 100;
function* lines(report) {
	yield "TAP version 13\n";
	yield planLine(report);
	for (let comment of comments(report)) yield `${tapComment(require_start.clip(comment, require_start.LONGEST_PROSE))}\n`;
	report.verdicts.length === 0 && report.shard === null && (yield "not ok 1 - something is judged\n");
	yield* testPoints(report);
	let rest = restOfPolicy(report);
	rest !== null && (yield `ok ${report.verdicts.length + 1} - the rest of the policy # SKIP ${rest}\n`);
}
function planLine(report) {
	let { verdicts, shard } = report;
	if (verdicts.length > 0) return `1..${verdicts.length + Number(restOfPolicy(report) !== null)}\n`;
	return shard === null ? "1..1\n" : "1..0 # SKIP nothing is to be asked by this shard\n";
}
function restOfPolicy({ part, verdicts }) {
	if (part === void 0 || part.of === null || part.of <= part.checked || verdicts.length === 0) return null;
	return `${require_start.grouped(part.of - part.checked)} of ${require_start.counted(part.of, "port")} of the policy were not to be checked`;
}
function comments(report) {
	let { drift, wait } = report;
	let scan = require_start.scanText(report);
	let missing = require_start.missingText(report);
	let requirements = require_later().requirementsText(report);
	let warnings = require_start.listedWarnings(report);
	let rest = warnings.length - 100;
	return [
		`${["Exposure policy", ...require_start.partTexts(report)].join(", ")}: ${require_start.headlineText(report)}`,
		[
			...report.vantages === void 0 ? [] : [require_later().fromVantagesText(report)],
			...report.vantage === null ? [] : [`Vantage ${report.vantage}`],
			...require_start.timeTexts(report),
			...report.policies.map(({ path }) => require_start.policyText(path)),
			`port-policy ${report.tool.version}`
		].join(" · "),
		...scan === null ? [] : [`The ports were ${scan}.`],
		...missing === null ? [] : [missing],
		...require_start.shardCaveats(report),
		...drift === null ? [] : [`Since ${require_later().sinceText(drift)}: ${require_later().driftTotalsText(drift)}.`],
		...wait === null ? [] : [require_later().waitText(wait)],
		...requirements === null ? [] : [`Requirements: ${requirements}`],
		...warnings.slice(0, 100).map((warning) => `Warning: ${warning}`),
		...rest > 0 ? [`Warnings left out here: ${rest}`] : []
	];
}
function* tapPieces(report) {
	let piece = "";
	for (let line of lines(report)) {
		piece += line;
		if (piece.length < 1e5) continue;
		yield piece;
		piece = "";
	}
	yield piece;
}
function tap(report) {
	return [...tapPieces(report)].join("");
}
exports.tap = tap;
exports.tapPieces = tapPieces;
