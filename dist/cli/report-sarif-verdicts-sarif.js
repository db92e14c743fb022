"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_sarif_log = require("./sarif-log.js");
const require_verdict_rules = require("./verdict-rules.js");
const NAMED_ADDRESSES = 5;
const MOST_RELATED = 5;
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note"
};
function levelOfVerdict({ verdict, severity }) {
	return verdict === "inconclusive" ? "warning" : LEVELS[severity ?? "medium"];
}
function identityOf(rule, { host, protocol, ports, count, service, cause, vantage }) {
	let why = cause === "no-reply" ? `${cause} ${service ?? ""}` : `${cause}`;
	return [
		"check",
		rule,
		host,
		protocol ?? "",
		rule === "inconclusive" ? why : count > 1 ? "many" : ports ?? "",
		vantage ?? ""
	];
}
function groupsOf(verdicts) {
	let groups = new Map();
	for (let verdict of require_later().mostSevereFirst(verdicts.filter((one) => require_verdict_rules.ruleOfVerdict(one) !== null))) {
		let rule = require_verdict_rules.ruleOfVerdict(verdict);
		if (rule === null) continue;
		let key = JSON.stringify(identityOf(rule, verdict));
		let group = groups.get(key);
		group === void 0 ? groups.set(key, {
			rule,
			verdicts: [verdict]
		}) : group.verdicts.push(verdict);
	}
	return [...groups.values()];
}
function addressesText({ verdicts }) {
	let [{ host }] = verdicts;
	let addresses = [...new Set(verdicts.flatMap(({ address }) => address === null ? [] : [address]))];
	if (addresses.length === 1 && addresses[0] === host) return "";
	return require_later().firstFew(addresses, 5);
}
function factText(group, saysVantage) {
	let [{ host, expected, state, cause, vantage }] = group.verdicts;
	let from = saysVantage ? ` from ${require_later().vantageText(vantage)}` : "";
	let addresses = addressesText(group);
	if (require_start.isMissingReport(group.verdicts[0])) return `${host}: ${require_later().causeText(cause)}.`;
	if (state === null) return `${host} leads to ${addresses}${from} (${require_later().causeText(cause)}).`;
	let place = `${addresses === "" ? host : `${host} (${addresses})`}${portText(group)}${from}`;
	return expected === null ? `${place}: seen ${require_later().stateText(state)} (${require_later().causeText(cause)}).` : `${place}: intended ${expected}, seen ${require_later().stateText(state)} (${require_later().causeText(cause)}).`;
}
function portText({ verdicts }) {
	let [{ protocol, service }] = verdicts;
	let ranges = require_start.unitedRanges(verdicts.flatMap(({ ports }) => require_start.parseRanges(ports)));
	let [only] = ranges;
	if (only === void 0) return "";
	let single = ranges.length === 1 && only.first === only.last;
	let name = single ? require_later().serviceSuffix(service) : "";
	return `, port${single ? "" : "s"} ${require_later().portsText(ranges, 20, `/${protocol ?? "tcp"}`)}${name}`;
}
function messageOf(group, saysVantage) {
	let [first, ...others] = group.verdicts;
	let { explanation, advice, address, ports } = first;
	let alike = others.every((one) => one.explanation === explanation && one.advice === advice);
	let of = ports === null ? address ?? "one of them" : `port ${require_later().firstPort(first)}${address === null ? "" : ` of ${address}`}`;
	return [
		factText(group, saysVantage),
		explanation,
		advice,
		sourcesText(group),
		alike ? "" : `(Shown for ${require_start.clip(of, 200)}; ${require_start.counted(others.length, "more verdict")} like it.)`
	].filter((text) => text !== "").join(" ");
}
function sourcesText({ verdicts }) {
	let sources = [...new Set(verdicts.flatMap(({ source }) => source ?? []))];
	return sources.length === 0 ? "" : `Host from ${require_later().firstFew(sources, 5)}.`;
}
function placeOfSource(source) {
	let [, file = "", line] = /^([^#]+):(\d+)$/.exec(source) ?? [];
	if (line === void 0 || /^(?:[/\\]|[a-z]:|\.\.(?:[/\\]|$))/i.test(file)) return [];
	return [{
		file,
		line: Number(line),
		column: 1
	}];
}
function relatedOf(verdicts) {
	let [{ rule }, ...others] = verdicts;
	let lines = new Map();
	for (let { rule: other } of others) {
		if (other.file === rule.file && other.line === rule.line) continue;
		lines.set(`${other.line} ${other.file}`, other);
		if (lines.size === 5) break;
	}
	let sources = [...new Set(verdicts.flatMap(({ source }) => source ?? []))].slice(0, 5);
	return [...lines.values(), ...sources.flatMap(placeOfSource)];
}
function verdictResults(verdicts, saysVantage = !1) {
	return groupsOf(verdicts).map((group) => ({
		ruleId: group.rule,
		level: levelOfVerdict(group.verdicts[0]),
		get message() {
			return messageOf(group, saysVantage);
		},
		get tags() {
			return [...new Set(group.verdicts.flatMap(({ satisfies = [] }) => satisfies))];
		},
		get identity() {
			return identityOf(group.rule, group.verdicts[0]);
		},
		position: group.verdicts[0].rule,
		length: 1,
		related: relatedOf(group.verdicts)
	}));
}
const EXPOSED_TAGS = [
	"security",
	"network",
	"exposure",
	"external/cwe/cwe-668"
];
function exposed(severity, level, risk) {
	return {
		title: `Port open against the policy (${severity})`,
		means: `The port accepted a connection or answered a question, and the policy expects it to be blocked, closed or filtered. Its severity is ${severity}: ${risk}.`,
		why: "Anyone who can send packets from where the audit ran can talk to the service.",
		todo: "Close the port to this vantage, in the security group or firewall or by binding the service to an inner address. If it is meant to be open, say so in the policy, and review that change.",
		waive: "open",
		level,
		severity,
		tags: EXPOSED_TAGS,
		anchor: "rule-exposed"
	};
}
const VERDICT_RULE_MEANINGS = {
	"exposed-critical": exposed("critical", "error", "services of this kind hand over data or the whole machine to anyone who reaches them, unless the policy set the severity itself"),
	"exposed-high": exposed("high", "error", "services of this kind are attacked wherever they are found, unless the policy set the severity itself"),
	"exposed-medium": exposed("medium", "warning", "it is not known what usually answers there, or its risk is moderate, unless the policy set the severity itself"),
	"exposed-low": exposed("low", "note", "what usually answers there is meant for the public, or is of little use to an attacker, unless the policy set the severity itself"),
	"resolves-elsewhere": {
		title: "Name leads to an address that it must not",
		means: "The name resolves to an address that its `resolves-to` does not list, or it resolves although the policy says `resolves-to: none`. No port of that address was probed.",
		why: "The owner of that address answers for the name: visitors, cookies and certificates go there.",
		todo: "Correct or remove the record; if the address is yours, add it to `resolves-to`.",
		waive: null,
		level: "error",
		severity: "high",
		tags: [
			"security",
			"network",
			"dns"
		],
		anchor: "rule-resolves-elsewhere"
	},
	"not-open": {
		title: "Port not open that must be",
		means: "The policy expects the port to be open. It refused the connection, a firewall rejected it, or it stayed silent while other ports answered this machine.",
		why: "Somebody relies on the service. It is down, it listens elsewhere, or something on the way blocks it.",
		todo: "On the host, check that the service runs and on which address it listens; then the security group or firewall for the place that the audit ran from. If it is gone for good, take it out of the policy.",
		waive: "filtered",
		level: "error",
		severity: null,
		tags: ["availability", "network"],
		anchor: "rule-not-open"
	},
	"not-closed": {
		title: "Port not closed, but filtered",
		means: "The policy expects the host itself to refuse the connection. The port stayed silent, or a firewall rejected it. It is not open.",
		why: "A firewall is in the way, or packets do not reach the host at all, so it is not known what the host would answer.",
		todo: "Let packets for the port through to the host, or expect `blocked` if either is fine.",
		waive: "filtered",
		level: "warning",
		severity: null,
		tags: ["configuration", "network"],
		anchor: "rule-not-closed"
	},
	"not-filtered": {
		title: "Port not filtered, but closed",
		means: "The policy expects a firewall to drop or reject packets for the port. The connection was refused instead. The port is not open.",
		why: "Packets for this port may get through to the host: a service that starts there would be reachable, and the refusal shows that the host is there.",
		todo: "Let the firewall drop packets for the port, or expect `blocked` if either is fine.",
		waive: "closed",
		level: "warning",
		severity: null,
		tags: ["configuration", "network"],
		anchor: "rule-not-filtered"
	},
	inconclusive: {
		title: "Could not be checked",
		means: "It is not known whether the port is as the policy expects: the name did not resolve, this machine could not send or hear, or the answer fits both. The port is not known to be blocked.",
		why: "What was not seen proves nothing. An earlier finding for the same port is not fixed because it is missing now.",
		todo: "Do what the message says, and run the audit again.",
		waive: null,
		level: "warning",
		severity: null,
		tags: ["network", "not-checked"],
		anchor: "rule-inconclusive"
	}
};
const NOT_WAIVABLE = "No waiver covers this.";
const WAIVABLE = "If it must stay like this for a while, add a waiver to the policy, with an end date and a reason";
function waiverExample(state) {
	return `waivers:\n  - { host: www.example.com, ports: 22, state: ${state}, until: 2027-06-30, reason: INFRA-142 }\n`;
}
function helpText(rule) {
	let { means, why, todo, waive } = VERDICT_RULE_MEANINGS[rule];
	return `${means}\n\nWhy it matters: ${why}\n\nWhat to do: ${todo}\n\n${waive === null ? NOT_WAIVABLE : `${WAIVABLE}:\n\n${waiverExample(waive).trimEnd()}`}`;
}
function helpMarkdown(rule) {
	let { means, why, todo, waive } = VERDICT_RULE_MEANINGS[rule];
	return `${means}\n\n**Why it matters:** ${why}\n\n**What to do:** ${todo}\n\n${waive === null ? NOT_WAIVABLE : `${WAIVABLE}:\n\n\`\`\`yaml\n${waiverExample(waive)}\`\`\``}\n`;
}
function ruleText(rule) {
	let { title, means, why, level, severity, tags, anchor } = VERDICT_RULE_MEANINGS[rule];
	return {
		id: rule,
		title,
		description: `${means} ${why}`,
		help: {
			text: helpText(rule),
			markdown: helpMarkdown(rule)
		},
		helpUri: `${require_start.PROJECT_URL}/blob/main/docs/reports.md#${anchor}`,
		level,
		tags,
		precision: severity === null && rule !== "inconclusive" ? "high" : "very-high",
		severity
	};
}
function verdictRuleTexts() {
	return require_verdict_rules.VERDICT_RULES.map(ruleText);
}
const MOST_WARNINGS = 100;
function verdictsCategory(vantage) {
	if (vantage === null) return "port-policy/";
	let plain = vantage.replace(/[^\w.-]/g, "_").slice(0, 60);
	return plain === vantage && plain !== "" ? `port-policy/${plain}/` : `port-policy/${plain}-${require_later().fnv1a64(vantage).slice(0, 8)}/`;
}
function count(verdicts, kind) {
	return verdicts.reduce((sum, one) => sum + (one.verdict === kind ? one.count : 0), 0);
}
function firstOf(texts, what) {
	let rest = texts.length - 100;
	return [...texts.slice(0, 100), ...rest > 0 ? [`${require_start.counted(rest, what)} left out here.`] : []];
}
function missing(all) {
	let verdicts = all.filter((one) => !require_start.isMissingReport(one));
	let inconclusive = count(verdicts, "inconclusive");
	let waived = count(verdicts, "waived");
	let are = (number) => number === 1 ? "is" : "are";
	return [...inconclusive === 0 ? [] : [`${require_start.counted(inconclusive, "verdict")} ${are(inconclusive)} inconclusive: an earlier finding for one of these is not fixed because it is missing here.`], ...waived === 0 ? [] : [`${require_start.counted(waived, "violation")} ${are(waived)} waived and left out: code scanning would show ${waived === 1 ? "it" : "them"} as if not.`]];
}
function basis(verdicts) {
	let passes = count(verdicts, "pass");
	return passes === 0 ? [] : [`${require_start.grouped(passes)} as intended (${require_start.greenBasisText(require_start.greenBasis({ verdicts }))}).`];
}
function verdictRun({ tool }, verdicts, { errors = [], warnings = [], notes = [], saysVantage = !1, ...parts }) {
	return {
		tool: {
			name: "port-policy",
			version: require_sarif_log.sarifProse(require_start.clip(tool.version, 100)) || "unknown",
			informationUri: require_start.PROJECT_URL
		},
		rules: verdictRuleTexts(),
		results: verdictResults(verdicts, saysVantage),
		errors: firstOf(errors, "more error"),
		warnings: [...missing(verdicts), ...firstOf(warnings, "more warning")],
		notes: [...basis(verdicts), ...notes],
		...parts
	};
}
const MERGE_CATEGORY = "port-policy-merge/";
function heardIn({ vantages = [], verdicts }) {
	let heard = new Map(vantages.map((facts) => [facts.name, {
		name: facts.name,
		facts,
		verdicts: []
	}]));
	for (let verdict of verdicts) if (!require_start.isMissingReport(verdict)) {
		let { vantage: name } = verdict;
		require_start.getOrCreate(heard, name, () => ({
			name,
			facts: null,
			verdicts: []
		})).verdicts.push(verdict);
	}
	return [...heard.values()];
}
function rankOf({ verdicts }) {
	let rank = Infinity;
	for (let { verdict, severity } of verdicts) verdict === "violation" ? rank = Math.min(rank, require_later().severityRank(severity)) : verdict === "inconclusive" && (rank = Math.min(rank, require_later().severityRank(null) + 1));
	return rank;
}
function fitting(heard) {
	if (heard.length <= 19) return heard;
	let ranked = heard.map((one) => ({
		one,
		rank: rankOf(one)
	})).sort((a, b) => a.rank - b.rank);
	let kept = new Set(ranked.slice(0, 19).map(({ one }) => one));
	return heard.filter((one) => kept.has(one));
}
function missingShards({ name }, missing) {
	let of = missing.filter(({ vantage }) => vantage === name).length;
	return of === 0 ? [] : [`${require_start.counted(of, "report")} of ${require_later().vantageText(name)} ${of === 1 ? "is" : "are"} missing: these are not all of its results.`];
}
function runOf(report, heard, missing) {
	let { name, facts, verdicts } = heard;
	let errors = missingShards(heard, missing);
	return verdictRun(report, verdicts, {
		automationId: verdictsCategory(name),
		errors,
		saysVantage: !0,
		completed: errors.length === 0 && verdicts.every(({ cause }) => !require_later().endedBefore(cause)),
		...facts === null ? {} : { times: {
			start: facts.startedAt,
			end: facts.finishedAt
		} }
	});
}
function mergedRuns(report, notes) {
	let heard = heardIn(report);
	let shown = fitting(heard);
	let leftOut = heard.filter((one) => !shown.includes(one)).map(({ name }) => name);
	let missing = require_start.missingReports(report);
	let ofMerge = verdictRun(report, missing, {
		automationId: "port-policy-merge/",
		errors: missing.map(({ explanation }) => explanation),
		warnings: [...leftOut.length === 0 ? [] : [`A file has room for 20 runs. What ${require_later().vantagesText(leftOut)} saw is left out of this file, and an earlier alert of theirs stays as it is.`], ...report.warnings],
		notes,
		completed: missing.length === 0,
		times: {
			start: report.startedAt,
			end: report.finishedAt
		}
	});
	return [...shown.map((one) => runOf(report, one, missing)), ofMerge];
}
const PIECE = 128;
const NO_RUNS = "\"runs\": []";
const NO_RESULTS = "\"results\": []";
function elements(list, depth) {
	return JSON.stringify(list, null, 2).slice(1, -2).replaceAll("\n", `\n${" ".repeat(depth - 2)}`);
}
function* chunks(results) {
	let chunk = [];
	for (let result of results) {
		chunk.push(result);
		if (chunk.length < 128) continue;
		yield chunk;
		chunk = [];
	}
	chunk.length > 0 && (yield chunk);
}
function* sarifPieces(contents) {
	let { frame, runs } = require_sarif_log.sarifLogParts(contents);
	let head = JSON.stringify(frame, null, 2);
	let at = head.lastIndexOf("\"runs\": []") + 10 - 1;
	yield head.slice(0, at);
	for (let [index, run] of runs.entries()) {
		let text = elements([run.frame], 4);
		let end = text.lastIndexOf("\"results\": []") + 13 - 1;
		yield `${index === 0 ? "" : ","}${text.slice(0, end)}`;
		let first = !0;
		for (let chunk of chunks(run.results())) {
			yield `${first ? "" : ","}${elements(chunk, 8)}`;
			first = !1;
		}
		yield `${first ? "" : "\n      "}${text.slice(end)}`;
	}
	yield `${runs.length === 0 ? "" : "\n  "}${head.slice(at)}\n`;
}
function byVantage({ vantage, verdicts }) {
	let found = new Map();
	for (let verdict of verdicts) require_start.getOrCreate(found, verdict.vantage, () => []).push(verdict);
	return found.size === 0 ? new Map([[vantage, []]]) : found;
}
function notesOf(report) {
	let { drift, wait } = report;
	let part = require_start.partTexts(report);
	let since = drift === null ? [] : [`Since ${require_later().sinceText(drift)}: ${require_later().driftTotalsText(drift)}. ${require_later().notComparedText(drift)}`];
	return [
		...part.length === 0 ? [] : [`The result is of a part: ${part.join(", ")}.`],
		...since,
		...wait === null ? [] : [require_later().waitText(wait)]
	];
}
function contentsOf(report) {
	let notes = notesOf(report);
	if (report.vantages !== void 0) return mergedRuns(report, notes);
	return Array.from(byVantage(report), ([vantage, verdicts]) => verdictRun(report, verdicts, {
		automationId: verdictsCategory(vantage),
		warnings: report.warnings,
		notes,
		completed: verdicts.every(({ cause }) => !require_later().endedBefore(cause))
	}));
}
function verdictsSarifPieces(report) {
	return sarifPieces(contentsOf(report));
}
function verdictsSarif(report) {
	return [...verdictsSarifPieces(report)].join("");
}
exports.verdictsSarif = verdictsSarif;
exports.verdictsSarifPieces = verdictsSarifPieces;
