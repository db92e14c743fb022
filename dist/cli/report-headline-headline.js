"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_finding_text = require("./finding-text.js");
const require_new_violations = require("./new-violations.js");
const OTHERS = /(?:[^\p{L}\p{N} .,:;()/+%=·…_-]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu;
function chat(text) {
	return require_later().terminalProse(text).replace(OTHERS, "?").replaceAll("//", "/?");
}
const LONGEST_FINDING = 120;
const MOST_NAMED = 2;
const MOST_VANTAGES$1 = 3;
function mostSevereText(violations, room = 120, all = null) {
	let sorted = [...violations].sort((a, b) => require_later().severityRank(a.severity) - require_later().severityRank(b.severity));
	let worst = sorted.filter(({ severity }) => severity === sorted[0]?.severity);
	let [first, second] = worst.slice(0, 2).map((one) => `${require_finding_text.findingTitle(one)}${require_later().seenFrom(one, 3)}`);
	if (first === void 0) return "";
	let rest = all === null ? require_start.countOf(worst.slice(1)) : all - require_start.countOf(worst.slice(0, 1));
	let both = `${first} and ${second}`;
	if (worst.length === 2 && rest === require_start.countOf(worst.slice(1)) && both.length <= room) return both;
	if (rest === 0) return require_start.clip(first, room);
	let more = ` and ${require_start.grouped(rest)} more ${worst[0]?.severity ?? "like it"}`;
	return `${require_start.clip(first, Math.max(20, room - more.length))}${more}`;
}
const LONGEST_HEADLINE = 200;
const LONGEST_CAVEAT = 70;
const LONGEST_SCAN = 110;
const LONGEST_PLACE = 50;
const FINDING = 80;
const SHORTEST_FINDING = 30;
const MOST_VANTAGES = 3;
const MOST_GROUPED = 5e3;
function headlineOf(report) {
	let part = require_start.partTexts(report);
	let counts = require_start.outcomeText(report.totals, require_new_violations.countNewViolations(report));
	let head = `${require_later().resultIcon(report)} ${["Exposure policy", ...part].join(", ")}: ${counts}.`;
	let [caveats, place] = [caveatTexts(report), placeText(report)];
	let ends = [
		[...caveats.inFull, ...place],
		caveats.inFull,
		caveats.inShort
	].map((texts) => texts.join(" "));
	let roomBefore = (end) => 200 - head.length - (end === "" ? 0 : end.length + 1) - 1;
	let needed = report.result === "pass" ? 0 : 80;
	let shown = ends.find((one) => roomBefore(one) >= needed) ?? caveats.inShort.join(" ");
	let room = roomBefore(shown);
	let worst = room < 30 ? "" : worstText(report, room);
	return require_start.clip([
		head,
		worst,
		shown
	].filter((text) => text !== "").join(" "), 200);
}
function headline(report) {
	return `${headlineOf(report)}\n`;
}
function worstText(report, room) {
	if (report.totals.violation > 0) return violationText(report, room);
	let verdicts = firstOf(report, (one) => one.verdict === "inconclusive" && !require_start.isMissingReport(one));
	let [unknown] = require_start.findingsOf({
		...report,
		verdicts
	}, "inconclusive");
	if (unknown === void 0) return "";
	let text = `${require_finding_text.findingTitle(unknown)}${require_later().seenFrom(unknown, 3)} (${require_later().groupAnswer(unknown)})`;
	return sentence(`Not checked: ${require_start.clip(chat(text), room - 13 - 1)}`);
}
function violationText(report, room) {
	let bySeverity = new Map();
	for (let { verdict, severity, count } of report.verdicts) verdict === "violation" && bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + count);
	let severity = require_start.SEVERITIES.find((one) => bySeverity.has(one)) ?? null;
	let verdicts = firstOf(report, (one) => one.verdict === "violation" && one.severity === severity);
	let begin = severity === null ? "Worst: " : `Worst: ${severity}, `;
	let left = room - begin.length - 1;
	let text = mostSevereText(require_start.findingsOf({
		...report,
		verdicts
	}, "violation"), left, bySeverity.get(severity));
	return sentence(`${begin}${require_start.clip(chat(text), left)}`);
}
function firstOf({ verdicts }, isMeant) {
	let found = [];
	for (let verdict of verdicts) {
		if (!isMeant(verdict)) continue;
		found.push(verdict);
		if (found.length === 5e3) break;
	}
	return found;
}
function goneHostsTexts({ drift }) {
	let gone = drift?.totals.goneHosts ?? 0;
	if (gone === 0) return {
		inFull: [],
		inShort: []
	};
	return {
		inFull: [`${require_start.counted(gone, "host")} gone since the baseline.`],
		inShort: [`${require_start.counted(gone, "host")} gone.`]
	};
}
function unsatisfiedTexts({ requirements = [], drift }) {
	let others = requirements.filter(({ satisfied }) => !satisfied).length;
	if (others === 0) return [];
	let lost = drift === null ? 0 : require_later().lostRequirements(drift).length;
	let fresh = lost === 0 ? "" : ` (${require_start.grouped(lost)} new)`;
	return [`Requirements not satisfied: ${require_start.grouped(others)} of ${require_start.grouped(requirements.length)}${fresh}.`];
}
function caveatTexts(report) {
	let missing = require_start.missingText(report);
	let count = require_start.missingReports(report).length;
	let scan = require_start.scanText(report);
	let parts = [
		...report.vantages !== void 0 && require_start.isNarrowed(report) ? ["Only a part of the policy was checked."] : [],
		...unsatisfiedTexts(report),
		...report.vantages === void 0 && require_later().isOpenOnly(report) ? ["Only open ports are judged from here."] : []
	];
	let [scanInFull, scanInShort] = scan === null ? [[], []] : [[sentence(require_start.clip(chat(`Ports ${scan}`), 110))], ["Judged from a scan."]];
	let gone = goneHostsTexts(report);
	let [inFull, inShort] = [[
		...scanInFull,
		...gone.inFull,
		...parts
	], [
		...scanInShort,
		...gone.inShort,
		...parts
	]];
	if (missing === null) return {
		inFull,
		inShort
	};
	return {
		inFull: [require_start.clip(chat(missing), 70), ...inFull],
		inShort: [count === 1 ? "One report is missing." : `${require_start.grouped(count)} reports are missing.`, ...inShort]
	};
}
function placeText(report) {
	if (report.vantages !== void 0) return [sentence(require_start.clip(chat(require_later().fromVantagesText(report)), 50))];
	return report.vantage === null ? [] : [sentence(`From ${require_start.clip(chat(require_later().vantageText(report.vantage)), 50)}`)];
}
function sentence(text) {
	return text.endsWith("…") ? text : `${text}.`;
}
exports.headline = headline;
