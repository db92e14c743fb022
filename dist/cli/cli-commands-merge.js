"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_start = require("./start.js");
const require_utc_milliseconds = require("./utc-milliseconds.js");
const require_same_files = require("./same-files.js");
const require_whole_run_verdict = require("./whole-run-verdict.js");
const require_shared = require("./shared.js");
const require_report_folder = require("./cli-run-report-folder.js");
const require_read_long_report = require("./read-long-report.js");
const require_read_report_file = require("./read-report-file.js");
const require_read_baseline = require("./cli-input-read-baseline.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
const MOST_LISTED$5 = 10;
function vantageKey(name) {
	return name ?? "";
}
function vantageText(key) {
	return key === "" ? "the nameless vantage" : `\`${key}\``;
}
function vantagesText(keys) {
	return require_later().listed$1(keys.map(vantageText), 10);
}
function placeName(key, shard) {
	if (key === "") return shard === null ? "the nameless vantage" : `the nameless vantage, ${shard}`;
	return shard === null ? `vantage ${key}` : `vantage ${key}, ${shard}`;
}
function declaredVantages(given) {
	let sorted = [...new Map(given.map(({ report: { expects } }) => [JSON.stringify(expects.vantages), expects.vantages]))].sort(([a], [b]) => require_later().byText(a, b));
	return [...new Set(sorted.flatMap(([, list]) => list))];
}
function orderedReports(given, declared) {
	let rank = new Map(declared.map((name, index) => [name, index]));
	let byVantage = new Map();
	for (let one of given) {
		let key = vantageKey(one.report.vantage);
		byVantage.set(key, [...byVantage.get(key) ?? [], one]);
	}
	let rankOf = (key) => rank.get(key) ?? declared.length;
	return [...byVantage].sort(([a], [b]) => rankOf(a) - rankOf(b) || require_later().byText(a, b)).map(([key, reports]) => ({
		key,
		reports: reports.sort(byShard)
	}));
}
function byShard({ report: a }, { report: b }) {
	return shardIndex(a) - shardIndex(b) || shardsOf(a) - shardsOf(b) || require_later().byText(a.startedAt, b.startedAt);
}
function shardIndex({ shard }) {
	return shard?.index ?? 0;
}
function shardsOf({ shard, expects }) {
	return Math.max(shard?.of ?? 1, expects.shards);
}
function shardText(report) {
	return report.shard === null ? null : `shard ${shardIndex(report)} of ${shardsOf(report)}`;
}
var Elsewhere = class Elsewhere {
	#given;
	constructor(given) {
		this.#given = given;
	}
	static among(given) {
		let there = given.filter((one) => !askedNothing(one));
		if (there.length === 0) return {
			there: given,
			elsewhere: new Elsewhere([])
		};
		return {
			there,
			elsewhere: new Elsewhere(given.filter(askedNothing))
		};
	}
	ofVantage(key) {
		return this.#reason(key, (one) => one !== void 0);
	}
	ofShard(key, index) {
		return this.#reason(key, ({ report }) => shardIndex(report) === index);
	}
	#reason(key, isMeant) {
		let [first] = [...this.#given.filter((one) => vantageKey(one.report.vantage) === key && isMeant(one))].sort((a, b) => shardIndex(a.report) - shardIndex(b.report));
		let said = first?.report.verdicts[0]?.explanation;
		if (first === void 0 || said === void 0) return null;
		let where = vantageText(key);
		return {
			explanation: `The machine that was to check from ${where} was not there, so what can be reached from ${where} is not known. ${first.path} says: ${said}`,
			advice: `Run the job of ${where} on a machine that has such an address, bring up its VPN or interface, or correct \`source\` in the policy.`
		};
	}
};
function askedNothing({ report: { verdicts } }) {
	return verdicts.length > 0 && verdicts.every(({ cause }) => cause === "not-at-source");
}
const SILENT = 1;
const ANSWERED = 2;
function addressSeen(lists) {
	let heard = new Map();
	let open = new Set();
	for (let verdicts of lists) for (let { vantage, cause, state } of verdicts) {
		if (cause === null || !require_start.speaksOfTarget(cause)) continue;
		let key = vantageKey(vantage);
		let level = require_later().isAnswer(cause) || state === "open" ? 2 : 1;
		heard.set(key, Math.max(level, heard.get(key) ?? 0));
		state === "open" && open.add(key);
	}
	let of = (level) => [...heard].filter(([, one]) => one === level).map(([key]) => key);
	return {
		answered: of(2),
		silent: of(1),
		open
	};
}
function shutVantages({ answered, silent }) {
	return answered.length === 0 ? [] : silent;
}
function withProof(verdict, { verdicts, provers }) {
	if (verdict.lacks === void 0 || verdict.verdict !== "inconclusive") return [verdict];
	let key = vantageKey(verdict.vantage);
	if (!provers.has(key)) return [verdict];
	if (verdict.address !== null && require_start.isLoopback(verdict.address)) return [neverProven(verdict, verdict.address)];
	let others = verdicts.filter(({ vantage, protocol }) => vantageKey(vantage) !== key && protocol === verdict.protocol);
	let open = portsOf$2(others.filter((other) => provers.has(vantageKey(other.vantage)) && provesThatItListens(other)));
	let ports = require_start.unitedRanges(require_start.parseRanges(verdict.ports));
	let proven = require_later().sharedRanges(ports, open);
	let rest = require_later().rangesWithout(ports, proven);
	return [...proven.length === 0 ? [] : [passOf(verdict, proven)], ...rest.length === 0 ? [] : [stillUnproven(verdict, rest, others, provers)]];
}
function provesThatItListens({ state, evidence }) {
	return state === "open" && evidence === "direct";
}
function neverProven(verdict, address) {
	return {
		...verdict,
		explanation: `Not open from ${vantageText(vantageKey(verdict.vantage))}, and the policy wants this proven (\`evidence: proven\`). Each machine has an address ${address} of its own, so no other vantage can prove it.`,
		advice: "Name the host by an address that other machines can reach, or take `evidence: proven` off this entry."
	};
}
function passOf(verdict, ranges) {
	let { lacks, ...rest } = verdict;
	return {
		...ofRanges(rest, ranges),
		verdict: "pass",
		severity: null,
		evidence: "proven",
		explanation: "",
		advice: ""
	};
}
function stillUnproven(verdict, ranges, others, provers) {
	let asked = others.filter((other) => require_later().sharedRanges(ranges, require_start.unitedRanges(require_start.parseRanges(other.ports))).length > 0);
	let keys = [...new Set(asked.map(({ vantage }) => vantageKey(vantage)))];
	let own = vantageText(vantageKey(verdict.vantage));
	let one = ofRanges(verdict, ranges);
	if (keys.length === 0) {
		let others = [...provers].filter((key) => key !== vantageKey(verdict.vantage));
		return {
			...one,
			explanation: `Not open from ${own}, and the policy wants this proven (\`evidence: proven\`): another vantage must see the same port open. No other vantage of this merge checked it at this address.`,
			advice: others.length === 0 ? "Add a vantage from which the port is open to the policy, check from there, and merge both reports." : `Let ${vantagesText(others)} check this port too, with \`open\` in the policy where it is to be open.`
		};
	}
	return {
		...one,
		explanation: `Not open from ${own}, and the policy wants this proven (\`evidence: proven\`): another vantage must see the same port open. It was not open from ${vantagesText(keys)} either, so nothing shows that a service listens there.`,
		advice: `Look whether the service runs, and whether ${vantagesText(keys)} should reach it. If nothing is to listen there, take \`evidence: proven\` off this entry.`
	};
}
function ofRanges(verdict, ranges) {
	let count = require_start.countPorts(ranges);
	if (count === verdict.count) return verdict;
	return {
		...verdict,
		ports: require_start.rangesText(ranges),
		count,
		service: null,
		rttMs: null
	};
}
function portsOf$2(verdicts) {
	return require_start.unitedRanges(verdicts.flatMap(({ ports }) => require_start.parseRanges(ports)));
}
function countsSilence({ verdict, lacks, expected }) {
	return (verdict === "pass" || lacks !== void 0) && (expected === "blocked" || expected === "filtered");
}
function shutVerdicts(address, seen) {
	let shut = shutVantages(seen);
	if (shut.length === 0) return null;
	let texts = new Map(shut.map((key) => [key, shutText(address, key, seen.answered)]));
	return (verdict) => {
		let text = texts.get(vantageKey(verdict.vantage));
		if (text === void 0 || !countsSilence(verdict)) return verdict;
		let { lacks, ...rest } = verdict;
		return {
			...rest,
			verdict: "inconclusive",
			...text
		};
	};
}
function shutText(address, key, answered) {
	let where = vantageText(key);
	return {
		explanation: `No port of ${address} that ${where} asked answered it, and ${vantagesText(answered)} got answers there. The address may drop everything from ${where} alone (a ban, a block by a provider, a rule by country), so this silence does not show what other networks can reach.`,
		advice: `Look at what drops everything from ${where}: the firewall of the host, or a network on the way. As soon as one port of ${address} answers ${where}, its silence on the others counts again.`
	};
}
function judgeAddresses(groups, provers) {
	let byAddress = new Map();
	for (let group of groups) group.address !== null && require_start.getOrCreate(byAddress, group.address, () => []).push(group);
	return [...byAddress].map(([address, groups]) => judgeAddress(address, groups, provers));
}
function judgeAddress(address, groups, provers) {
	let seen = addressSeen(groups.map(({ verdicts }) => verdicts));
	let shut = shutVerdicts(address, seen);
	if (shut !== null) for (let group of groups) group.verdicts = group.verdicts.map(shut);
	if (groups.some(({ verdicts }) => verdicts.some(({ lacks }) => lacks !== void 0))) {
		let context = {
			verdicts: groups.flatMap(({ verdicts }) => verdicts),
			provers
		};
		for (let group of groups) group.verdicts = group.verdicts.flatMap((one) => withProof(one, context));
	}
	return {
		address,
		groups,
		seen,
		shut: shutVantages(seen)
	};
}
function scanPasses({ scan, vantage }) {
	if (scan === null) return null;
	let where = vantageText(vantageKey(vantage));
	let explanation = `From ${where} this was judged by ${scan.tool === "port-policy" ? "an earlier report" : `a scan by ${scan.tool}`}, and port-policy sent no probe. In a merge such a report shows what is open, and never that a port is as the policy says.`;
	let advice = `Check from ${where} without \`--observations\`, and merge that report.`;
	return (verdict) => {
		if (verdict.verdict !== "pass" && verdict.lacks === void 0) return verdict;
		let { lacks, ...rest } = verdict;
		return {
			...rest,
			verdict: "inconclusive",
			explanation,
			advice
		};
	};
}
function mergedHead(vantages, declared, { toolVersion, run, expectVantages }) {
	let reports = vantages.flatMap(({ reports }) => reports.map(({ report }) => report));
	let [first] = reports;
	let startedAt = earliest(reports);
	let finishedAt = latest(reports);
	return {
		schemaVersion: 1,
		tool: {
			name: "port-policy",
			version: toolVersion
		},
		startedAt,
		finishedAt,
		durationMs: Math.max(0, require_utc_milliseconds.utcMilliseconds(finishedAt) - require_utc_milliseconds.utcMilliseconds(startedAt)),
		seed: first.seed,
		vantage: null,
		shard: null,
		vantages: vantages.map(({ key, reports }) => mergedVantage(key, reports.map(({ report }) => report))),
		expects: {
			vantages: [...new Set([...declared, ...[...expectVantages].sort(require_later().byText)])],
			shards: Math.max(...reports.map(shardsOf))
		},
		run,
		policies: first.policies,
		...first.variables === void 0 ? {} : { variables: first.variables },
		...first.hostFiles === void 0 ? {} : { hostFiles: first.hostFiles },
		scope: [...new Set(reports.flatMap(({ scope }) => scope))],
		controls: mergedControls(reports),
		limits: mergedLimits(reports),
		warnings: mergedWarnings(reports),
		scan: null,
		wait: null,
		drift: null
	};
}
function mergedVantage(key, reports) {
	return {
		name: key === "" ? null : key,
		startedAt: earliest(reports),
		finishedAt: latest(reports),
		shards: reports.length,
		...mergedNarrowing(reports),
		sources: [...new Set(reports.flatMap(({ sources = [] }) => sources))].sort(require_later().byText),
		run: reports[0].run
	};
}
function mergedNarrowing(reports) {
	let narrowings = new Set(reports.flatMap((report) => [...require_later().narrowingsOf(report, report.verdicts)]));
	return narrowings.size === 0 ? {} : { narrowedBy: require_start.NARROWINGS.filter((one) => narrowings.has(one)) };
}
function earliest(reports) {
	return reports.map(({ startedAt }) => startedAt).reduce((a, b) => a < b ? a : b);
}
function latest(reports) {
	return reports.map(({ finishedAt }) => finishedAt).reduce((a, b) => a > b ? a : b);
}
function mergedControls(reports) {
	let controls = new Map();
	for (let { target, answered } of reports.flatMap((report) => report.controls)) controls.set(target, answered && (controls.get(target) ?? !0));
	return [...controls].map(([target, answered]) => ({
		target,
		answered
	}));
}
function mergedLimits(reports) {
	let highest = (of) => {
		let values = reports.map(({ limits }) => of(limits));
		return values.includes(null) ? null : Math.max(...values);
	};
	return {
		rate: highest(({ rate, dividedBy = 1 }) => rate === null ? null : Math.round(rate * dividedBy * 1e3) / 1e3),
		perHost: highest(({ perHost }) => perHost),
		inFlight: highest(({ inFlight }) => inFlight),
		durationMs: highest(({ durationMs }) => durationMs)
	};
}
function sharedSources(reports) {
	let users = new Map();
	for (let { vantage, sources = [] } of reports) for (let source of sources) require_start.isLoopback(source) || require_start.getOrCreate(users, source, () => new Set()).add(vantageKey(vantage));
	return [...users].filter(([, keys]) => keys.size > 1).map(([source, keys]) => `The probes of ${vantagesText([...keys])} left from the same address, ${source}. If that was one machine, it saw one place and not ${keys.size}: run each vantage on its own machine.`);
}
function mergedWarnings(reports) {
	let saidBy = new Map();
	for (let { vantage, warnings } of reports) for (let warning of warnings) require_later().isShardWarning(warning) || require_start.getOrCreate(saidBy, warning, () => new Set()).add(vantageKey(vantage));
	let said = [...saidBy].map(([warning, keys]) => `From ${vantagesText([...keys])}: ${warning}`);
	return [...sharedSources(reports), ...said];
}
function fileMaps(first, reports) {
	let maps = new Map();
	for (let report of reports) {
		let renamed = renamedPaths(first.policies, report.policies);
		let lists = renamedLists(first.hostFiles ?? [], report.hostFiles ?? []);
		if ([...renamed, ...lists].every(([path, now]) => path === now)) continue;
		let fileOf = (file) => renamed.get(file) ?? file;
		maps.set(report, (verdict) => {
			let { rule, waiver, source } = verdict;
			return {
				...verdict,
				rule: {
					...rule,
					file: fileOf(rule.file)
				},
				...source == null ? {} : { source: inFileOf(source, lists) },
				waiver: waiver === null ? null : {
					...waiver,
					file: fileOf(waiver.file)
				}
			};
		});
	}
	return maps;
}
function renamedLists(first, lists) {
	let [before, now] = [require_same_files.byHosts(first), require_same_files.byHosts(lists)];
	return before === null || now === null ? renamedPaths(first, lists) : renamedPaths(before, now);
}
function renamedPaths(first, files) {
	let pathOf = new Map([...first].reverse().map(({ path, sha256 }) => [sha256, path]));
	let textOf = new Map(first.map(({ path, sha256 }) => [path, sha256]));
	return new Map(files.map(({ path, sha256 }) => [path, textOf.get(path) === sha256 ? path : pathOf.get(sha256) ?? path]));
}
function inFileOf(source, paths) {
	let at = source.includes("#") ? source.indexOf("#") : source.lastIndexOf(":");
	let path = source.slice(0, at);
	return `${paths.get(path) ?? path}${source.slice(at)}`;
}
const STAYING = new Set(["cannot-see", "other-entry-decides"]);
const MOST_TOLD = 8;
function mergedRequirements(vantages, shortfalls) {
	let reports = vantages.flatMap(({ reports }) => reports);
	let missing = shortfallParts(shortfalls);
	let texts = new Set();
	for (let { report } of reports) {
		for (let { requirement } of report.requirements ?? []) texts.add(requirement);
		for (let text of textsOf(report.verdicts)) texts.add(text);
	}
	if (texts.size === 0) return [];
	let unchecked = new Map([...texts].map((text) => [text, new Map()]));
	let exceptions = mergedExceptions(reports.map(({ report }) => report));
	for (let { path, report } of reports) {
		let listed = new Map(report.requirements?.map((one) => [one.requirement, one.unchecked ?? []]));
		for (let [text, parts] of unchecked) {
			let own = listed.get(text) ?? [unknownTo(path)];
			for (let part of own) (STAYING.has(part.kind) || part.kind === "no-report") && parts.set(part.explanation, part);
		}
	}
	return [...unchecked].map(([requirement, parts]) => ({
		requirement,
		unchecked: [...missing, ...parts.values()],
		exceptions: exceptions.get(requirement) ?? []
	}));
}
function mergedExceptions(reports) {
	let byText = new Map();
	for (let { requirements = [] } of reports) for (let { requirement, exceptions = [] } of requirements) for (let one of exceptions) require_start.getOrCreate(byText, requirement, () => new Map()).set(one.explanation, one);
	return new Map([...byText].map(([text, all]) => [text, [...all.values()]]));
}
function textsOf(verdicts) {
	let texts = new Set();
	let last;
	for (let { satisfies } of verdicts) {
		if (satisfies === void 0 || satisfies === last) continue;
		last = satisfies;
		for (let text of satisfies) texts.add(text);
	}
	return texts;
}
function unknownTo(path) {
	return {
		kind: "no-report",
		explanation: `${path} does not know this requirement: an older port-policy wrote it.`
	};
}
function shortfallParts(shortfalls) {
	let hosts = [...new Set(shortfalls.map(({ host }) => host))];
	let told = hosts.slice(0, 8).map((host) => ({
		kind: "no-report",
		explanation: `There is no report that counts for ${host}.`
	}));
	let more = hosts.length - told.length;
	if (more === 0) return told;
	return [...told, {
		kind: "no-report",
		explanation: `There is no report that counts for ${require_start.counted(more, "place")} more.`
	}];
}
function countVerdict(counts, { verdict, count }) {
	counts[require_start.VERDICT_FIELD[verdict]] += count;
}
function countStateOfHost(counts, { state }) {
	state !== null && counts[require_start.STATE_FIELD[state]]++;
}
function countStates(counts, verdicts) {
	let groups = new Map();
	for (let verdict of verdicts) {
		let key = `${verdict.state} ${verdict.protocol} ${verdict.vantage}`;
		let group = groups.get(key);
		group === void 0 ? groups.set(key, [verdict]) : group.push(verdict);
	}
	for (let group of groups.values()) {
		let { state } = group[0];
		if (state === null) continue;
		let ports = group.length === 1 ? group[0].count : portsOf$1(group);
		counts[require_start.STATE_FIELD[state]] += ports;
		counts.probes += ports;
	}
}
function portsOf$1(verdicts) {
	return require_start.countPorts(require_start.unitedRanges(verdicts.flatMap(({ ports }) => require_start.parseRanges(ports))));
}
function mergedTotals(groups, judged) {
	let counts = require_start.noCounts();
	for (let { verdicts } of groups) for (let verdict of verdicts) {
		countVerdict(counts, verdict);
		verdict.ports === null && countStateOfHost(counts, verdict);
	}
	for (let { groups } of judged) countStates(counts, groups.flatMap(({ verdicts }) => verdicts.filter(({ ports }) => ports !== null)));
	return counts;
}
function missingVerdict({ key, host, explanation, advice }, rule) {
	return require_whole_run_verdict.wholeRunVerdict({
		host,
		vantage: key === "" ? null : key,
		cause: "no-report",
		explanation,
		advice,
		rule
	});
}
function missingPattern({ key, host, explanation, advice }) {
	return {
		kind: "missing",
		host,
		address: null,
		protocol: null,
		ports: null,
		count: 1,
		states: Object.fromEntries([[key, null]]),
		explanation,
		advice
	};
}
function classify(views, { vantages, missing, provers, isShut }) {
	let { all, exposed, open, closed, silent, wanted } = views;
	if (exposed.length > 0) return missing === 0 && exposed.length === all.length && (all.length > 1 || vantages === 1) ? "exposed-everywhere" : "exposed-from-some";
	if (wanted.length > 0) return open.length === 0 ? "down" : "treated-differently";
	if (vantages === 1 || isShut) return null;
	if (open.length > 0) return open.some((view) => provers.has(view.key) && isProof(view)) && all.every(isAsMeant) ? "as-meant-and-proven" : null;
	if (all.some(({ verdict }) => verdict.expected === "open")) return null;
	if (closed.length > 0 && silent.length > 0) return "treated-differently";
	return all.some(countsAsBlocked) && all.every(({ verdict }) => verdict.verdict !== "violation") ? "blocked-nothing-shown" : null;
}
function isAsMeant({ verdict }) {
	return verdict.verdict === "pass" || verdict.verdict === "not-judged";
}
function isProof({ verdict: { state, evidence } }) {
	return state === "open" && evidence === "direct";
}
function countsAsBlocked({ verdict: { verdict, lacks } }) {
	return verdict === "pass" || lacks !== void 0;
}
const WORST_FIRST = [
	"violation",
	"inconclusive",
	"waived",
	"pass",
	"not-judged"
];
function portClasses(verdicts) {
	let classes = new Map();
	let active = new Set();
	for (let { first, last, ended, started } of require_start.sweepEdges(piecesOf(verdicts))) {
		for (let { verdict } of ended) active.delete(verdict);
		for (let { verdict } of started) active.add(verdict);
		if (active.size === 0) continue;
		let seen = worstByVantage(active);
		let { ranges } = require_start.getOrCreate(classes, classKey(seen), () => ({
			ranges: [],
			seen
		}));
		let before = ranges.at(-1);
		before?.last === first - 1 ? before.last = last : ranges.push({
			first,
			last
		});
	}
	return [...classes.values()];
}
function piecesOf(verdicts) {
	return verdicts.flatMap((verdict) => require_start.parseRanges(verdict.ports).map(({ first, last }) => ({
		first,
		last,
		verdict
	})));
}
function worstByVantage(active) {
	let seen = new Map();
	for (let verdict of active) {
		let key = vantageKey(verdict.vantage);
		let known = seen.get(key);
		(known === void 0 || rank(verdict) < rank(known)) && seen.set(key, verdict);
	}
	return seen;
}
function rank({ verdict }) {
	return WORST_FIRST.indexOf(verdict);
}
function classKey(seen) {
	return [...seen].map(([key, { state, verdict, expected, evidence, severity, lacks }]) => [
		key,
		state,
		verdict,
		expected,
		evidence === "none",
		severity,
		lacks
	].join("\n")).sort().join("	");
}
const ALL = 10;
function keysText(views) {
	return vantagesText(views.map(({ key }) => key));
}
function clause(views, text) {
	return views.length === 0 ? [] : [text(keysText(views))];
}
function notOpenClause(views) {
	return require_later().listed$1([
		...clause(views.closed, (vantages) => `closed from ${vantages}`),
		...clause(views.silent, (vantages) => `filtered from ${vantages}`),
		...clause(views.unknown, (vantages) => `not known from ${vantages}`)
	], 10);
}
function othersClause(views) {
	let meant = views.open.filter(({ verdict }) => verdict.verdict !== "violation");
	return require_later().listed$1([
		...clause(views.closed, (vantages) => `closed from ${vantages}`),
		...clause(views.silent, (vantages) => `filtered from ${vantages}`),
		...clause(views.unknown, (vantages) => `not known from ${vantages}`),
		...clause(meant, (vantages) => `open from ${vantages}, where it may be`)
	], 10);
}
const TEXTS = {
	"exposed-everywhere": exposedEverywhere,
	"exposed-from-some": exposedFromSome,
	down,
	"treated-differently": treatedDifferently,
	"blocked-nothing-shown": blockedNothingShown,
	"as-meant-and-proven": asMeantAndProven
};
function portTexts(kind, ...seen) {
	return TEXTS[kind](...seen);
}
function exposedEverywhere({ exposed }) {
	return {
		explanation: `Open from every vantage that checks it (${keysText(exposed)}), and the policy says that it must not be. No firewall on the way from these places blocks it.`,
		advice: "Stop the service, or restrict the port in the firewall of the host or its security group. Then look for the rule that lets everybody in."
	};
}
function exposedFromSome(views, lacks) {
	let open = keysText(views.exposed);
	let others = othersClause(views);
	let advice = `Restrict the rule that lets ${open} in. Then look which other sources it names.`;
	if (others === "") return {
		explanation: lacks ? `Open from ${open}, and the policy says that it must not be. No other report says anything about this port, and not every vantage has a report.` : `Open from ${open}, and the policy says that it must not be. No other vantage checks this port.`,
		advice
	};
	if (views.open.length + views.closed.length + views.silent.length === views.exposed.length) return {
		explanation: `Open from ${open}, and the policy says that it must not be. It is ${others}.`,
		advice
	};
	return {
		explanation: views.closed.length + views.silent.length === 0 ? `Open from ${open}, and the policy says that it must not be. It is ${others}. Usually a firewall rule lets in more sources than it should.` : `Open from ${open}, and the policy says that it must not be. It is ${others}. Usually a firewall rule lets in more sources than it should. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
		advice
	};
}
function down(views) {
	let { closed, silent, unknown } = views;
	if (unknown.length === 0 && silent.length === 0) return {
		explanation: `The policy expects it open, and it is refused from ${keysText(closed)}. Usually the service does not run, or listens on another interface.`,
		advice: "Look on the host whether the service runs and where it listens (`ss -lntu`)."
	};
	if (unknown.length === 0 && closed.length === 0) return {
		explanation: `The policy expects it open, and nothing comes back to ${keysText(silent)}. Usually the host is down, or a firewall drops all of them.`,
		advice: "Look whether the host runs. If it does, look at its firewall or security group."
	};
	return {
		explanation: `The policy expects it open, and it is ${notOpenClause(views)}.`,
		advice: "Look on the host whether the service runs and where it listens (`ss -lntu`). Then look at the firewall rules for each place."
	};
}
function treatedDifferently(views) {
	let { open, wanted } = views;
	if (wanted.length > 0) return {
		explanation: `Open from ${keysText(open)} and ${notOpenClause(views)}; the policy expects it open from ${keysText(wanted)}. The service runs, so a firewall rule or the network on the way is the usual reason. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
		advice: `Look which firewall rule lets ${keysText(open)} in, and whether it names ${keysText(wanted)} too.`
	};
	return {
		explanation: `Not the same from everywhere: it is ${notOpenClause(views)}. One place gets an answer and another does not: usually a firewall rule depends on the source. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
		advice: "Compare the firewall rules for these sources. If the difference is meant, there is nothing to do."
	};
}
function blockedNothingShown(views) {
	return {
		explanation: `As the policy says, it is ${notOpenClause(views)}. No report here shows it open, so nothing shows that a service listens there: an unused port would look the same.`,
		advice: "If a service listens there, add a vantage that may reach it and let it check the port with `open`. Else there is nothing to do."
	};
}
function asMeantAndProven(views) {
	let rest = notOpenClause(views);
	return {
		explanation: rest === "" ? `Open from ${keysText(views.open)}, as the policy says.` : `As the policy says, it is ${rest}. It is open from ${keysText(views.open)}: a service listens there, so this is a block and not just an unused port.`,
		advice: ""
	};
}
function viewsOf(seen, vantages) {
	let all = vantages.flatMap((key) => {
		let verdict = seen.get(key);
		return verdict === void 0 ? [] : [{
			key,
			verdict
		}];
	});
	let of = (holds) => all.filter(({ verdict }) => holds(verdict));
	return {
		all,
		exposed: of(({ state, verdict }) => state === "open" && verdict === "violation"),
		open: of(({ state }) => state === "open"),
		closed: of(({ state }) => state === "closed"),
		silent: of(({ state }) => state === "filtered" || state === "open|filtered"),
		unknown: of(({ state }) => state === "unknown" || state === null),
		wanted: of(({ state, verdict, expected }) => expected === "open" && state !== "open" && verdict === "violation")
	};
}
function addAddressPatterns(judged, of, list) {
	for (let group of judged.groups) {
		judged.shut.length > 0 && group.verdicts.some(({ vantage }) => judged.shut.includes(vantageKey(vantage))) && list.add("shut-to-vantage", null, () => shutPattern(judged, group, of.vantages));
		for (let protocol of require_start.PROTOCOLS) {
			let verdicts = group.verdicts.filter((one) => one.protocol === protocol && one.ports !== null);
			if (verdicts.length === 0) continue;
			for (let ports of portClasses(verdicts)) addPortPattern(ports, {
				...of,
				judged,
				group,
				list
			});
		}
	}
}
function addPortPattern({ ranges, seen }, around) {
	let { judged, group, vantages, missing, provers, list } = around;
	let views = viewsOf(seen, vantages);
	let isShut = judged.shut.some((key) => seen.has(key));
	let kind = classify(views, {
		vantages: vantages.length - missing.size,
		missing: missing.size,
		provers,
		isShut
	});
	if (kind === null) return;
	list.add(kind, worstSeverity(views), () => ({
		kind,
		host: group.host,
		address: group.address,
		protocol: [...seen.values()][0]?.protocol ?? null,
		ports: require_start.rangesText(ranges),
		count: require_start.countPorts(ranges),
		states: statesOf(vantages, (key) => seen.get(key)?.state ?? null),
		...portTexts(kind, views, missing.size > 0)
	}));
}
function worstSeverity({ all }) {
	return all.map(({ verdict }) => verdict.severity).sort((a, b) => require_later().severityRank(a) - require_later().severityRank(b))[0] ?? null;
}
function shutPattern({ seen, shut }, { host, address, verdicts }, vantages) {
	let here = new Set(verdicts.map(({ vantage }) => vantageKey(vantage)));
	let silent = shut.filter((key) => here.has(key));
	let states = statesByVantage(verdicts);
	return {
		kind: "shut-to-vantage",
		host,
		address,
		protocol: null,
		ports: null,
		count: 1,
		states: statesOf(vantages, (key) => states.get(key) ?? null),
		explanation: `Nothing at this address answers ${vantagesText(silent)}, on any port that is asked, and it answers ${vantagesText(seen.answered)}. It may drop everything from there (a ban, a block by a provider, a rule by country), so what is silent to ${vantagesText(silent)} does not count as blocked.`,
		advice: `Look at what drops everything from ${vantagesText(silent)}: the firewall of the host, or a network on the way.`
	};
}
const TELLING_MOST = [
	"open",
	"closed",
	"filtered",
	"open|filtered",
	"unknown"
];
function statesByVantage(verdicts) {
	let states = new Map();
	for (let { vantage, state } of verdicts) require_start.getOrCreate(states, vantageKey(vantage), () => new Set()).add(state);
	return new Map([...states].map(([key, some]) => [key, TELLING_MOST.find((one) => some.has(one)) ?? null]));
}
function statesOf(vantages, of) {
	return Object.fromEntries(vantages.map((key) => [key, of(key)]));
}
var DeafVantages = class {
	#hearings = new Map();
	add({ address, groups }) {
		let family = address.includes(":") ? 6 : 4;
		let deaf = new Set();
		for (let { verdicts } of groups) for (let { vantage, cause, count } of verdicts) {
			if (cause === null) continue;
			let hearing = this.#of(vantageKey(vantage))[family];
			if (require_later().isAnswer(cause)) hearing.answers += count;
			else if (cause === "deaf-vantage" || cause === "no-route") {
				hearing.deafPorts += count;
				deaf.add(hearing);
			}
		}
		for (let hearing of deaf) hearing.deafAddresses++;
	}
	#of(key) {
		let known = this.#hearings.get(key);
		if (known !== void 0) return known;
		let none = {
			4: noHearing(),
			6: noHearing()
		};
		this.#hearings.set(key, none);
		return none;
	}
	patterns(vantages) {
		return vantages.flatMap((key) => [4, 6].flatMap((family) => this.#pattern(key, family, vantages)));
	}
	#pattern(key, family, vantages) {
		let hearing = this.#hearings.get(key)?.[family];
		if (hearing === void 0 || hearing.answers > 0 || hearing.deafPorts === 0) return [];
		let heard = vantages.filter((one) => (this.#hearings.get(one)?.[family].answers ?? 0) > 0);
		let where = vantageText(key);
		let what = `${require_start.counted(hearing.deafPorts, "port")} at ${require_start.counted(hearing.deafAddresses, "address", "addresses")}`;
		return [{
			kind: "deaf-vantage",
			host: placeName(key, null),
			address: null,
			protocol: null,
			ports: null,
			count: 1,
			states: statesOf(vantages, (one) => one === key ? "unknown" : null),
			explanation: heard.length === 0 ? `Nothing answered ${where} over IPv${family}, so nothing is known about ${what} from there.` : `Nothing answered ${where} over IPv${family}, so nothing is known about ${what} from there. Hosts did answer ${vantagesText(heard)} over IPv${family}, so it is usually the machine or its network.`,
			advice: `Give ${where} a control that answers over IPv${family} (\`controls\`), or say in the policy that it cannot see IPv${family} (\`cannot-see\`).`
		}];
	}
};
function noHearing() {
	return {
		answers: 0,
		deafPorts: 0,
		deafAddresses: 0
	};
}
const MOST_OF_A_KIND = 500;
var PatternList = class {
	#found = new Map();
	#counts = new Map();
	add(kind, severity, pattern) {
		this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
		let bySeverity = require_start.getOrCreate(this.#found, kind, () => new Map());
		let same = require_start.getOrCreate(bySeverity, require_later().severityRank(severity), () => []);
		same.length < 500 && same.push(pattern());
	}
	patterns() {
		return require_start.PATTERN_KINDS.flatMap((kind) => [...this.#found.get(kind) ?? []].sort(([a], [b]) => a - b).flatMap(([, list]) => list).slice(0, 500));
	}
	warnings() {
		return require_start.PATTERN_KINDS.flatMap((kind) => {
			let count = this.#counts.get(kind) ?? 0;
			if (count <= 500) return [];
			return [`There are ${require_start.counted(count, "pattern")} of the kind ${kind}, and the first ${require_start.grouped(500)} are listed. The verdicts have them all.`];
		});
	}
};
const MOST_LISTED$4 = 5;
function* namesResolvedDifferently(groups, vantages) {
	if (vantages.length < 2) return;
	for (let i = 0; i < groups.length;) {
		let { host } = groups[i];
		let from = i;
		for (; groups[i]?.host === host;) i++;
		if (i - from < 2) continue;
		let ofHost = groups.slice(from, i);
		for (let family of [4, 6]) yield* differenceOf(host, family, ofHost, vantages);
	}
}
function* differenceOf(host, family, groups, vantages) {
	let byVantage = new Map();
	for (let { address, verdicts } of groups) {
		if (address === null || address.includes(":") !== (family === 6)) continue;
		for (let { vantage, ports, cause } of verdicts) (ports !== null || cause === "out-of-scope" || cause === "cannot-see") && require_start.getOrCreate(byVantage, vantageKey(vantage), () => new Set()).add(address);
	}
	let sides = new Map();
	for (let key of vantages) {
		let addresses = byVantage.get(key);
		if (addresses === void 0) continue;
		let sorted = [...addresses].sort(require_later().byText);
		require_start.getOrCreate(sides, sorted.join(), () => ({
			addresses: sorted,
			keys: []
		})).keys.push(key);
	}
	if (sides.size < 2) return;
	let texts = [...sides.values()].map(({ addresses, keys }) => `${require_later().listed$1(addresses, 5)} from ${vantagesText(keys)}`);
	yield {
		kind: "resolves-differently",
		host,
		address: null,
		protocol: null,
		ports: null,
		count: 1,
		states: statesOf(vantages, () => null),
		explanation: `This name does not lead to the same IPv${family} addresses from everywhere: ${texts.join("; ")}. Split-horizon DNS, anycast, a balancer or a CDN can be the reason, and so can a record that changed between the runs. Each vantage checked the addresses that it was given.`,
		advice: `Ask the resolvers at both places (\`dig ${host}\`) and compare. To check the same addresses from everywhere, name them in the policy.`
	};
}
function allPatterns({ groups, judged, vantages, missing, provers, shortfalls }) {
	let list = new PatternList();
	let deaf = new DeafVantages();
	for (let shortfall of shortfalls) list.add("missing", null, () => missingPattern(shortfall));
	for (let address of judged) {
		addAddressPatterns(address, {
			vantages,
			missing,
			provers
		}, list);
		deaf.add(address);
	}
	for (let pattern of deaf.patterns(vantages)) list.add(pattern.kind, null, () => pattern);
	for (let pattern of namesResolvedDifferently(groups, vantages)) list.add(pattern.kind, null, () => pattern);
	return {
		patterns: list.patterns(),
		warnings: list.warnings()
	};
}
const MOST_NAMED$1 = 100;
const MOST_LISTED$3 = 10;
const ADVICE = "Look at the job of this shard: it must upload its report.json even when it fails, and this merge must download it.";
function missingShards({ key, reports }, elsewhere) {
	let divisions = new Map();
	for (let { path, report } of reports) divisions.set(shardsOf(report), [...divisions.get(shardsOf(report)) ?? [], path]);
	if (divisions.size > 1) return [differentDivisions(key, divisions)];
	let [of = 1] = divisions.keys();
	return of === 1 ? [] : missingOf(key, of, reports, elsewhere);
}
function missingOf(key, of, reports, elsewhere) {
	let there = new Set(reports.map(({ report }) => shardIndex(report)));
	let where = vantageText(key);
	let missing = [];
	let count = of - [...there].filter((index) => index >= 1 && index <= of).length;
	for (let index = 1; index <= of && missing.length < 100; index++) {
		if (there.has(index)) continue;
		count--;
		missing.push({
			key,
			host: placeName(key, `shard ${index} of ${of}`),
			explanation: `There is no report of shard ${index} of ${of} from ${where}: what that shard was to check is not known.`,
			advice: ADVICE,
			...elsewhere.ofShard(key, index)
		});
	}
	count > 0 && missing.push({
		key,
		host: placeName(key, `${count} more shards of ${of}`),
		explanation: `There are no reports of ${count} more shards of ${of} from ${where}: what they were to check is not known.`,
		advice: ADVICE
	});
	for (let { path, report } of reports) {
		let index = shardIndex(report);
		if (index >= 1 && index <= of) continue;
		missing.push({
			key,
			host: placeName(key, `shard ${index} of ${of}`),
			explanation: `${path} says that it is shard ${index} of ${of}, and there is no such shard: which part of the policy it checked is not known.`,
			advice: "Number the shards from 1 to their count, and check again."
		});
	}
	return missing;
}
function differentDivisions(key, divisions) {
	let sides = [...divisions].sort(([a], [b]) => a - b).map(([of, paths]) => `into ${of} by ${require_later().listed$1([...paths].sort(), 10)}`);
	return {
		key,
		host: placeName(key, null),
		explanation: `The runs from ${vantageText(key)} are divided differently: ${require_later().listed$1(sides, 10)}. What falls between them is not known.`,
		advice: "Use the same number of shards in every job of a vantage, and merge reports of one workflow run alone."
	};
}
function missingVantages(vantages, declared, expected, elsewhere) {
	let there = new Set(vantages.map(({ key }) => key));
	let known = new Set(declared);
	return [...new Set([...declared, ...[...expected].sort(require_later().byText)])].filter((key) => !there.has(key)).map((key) => ({
		key,
		host: placeName(key, null),
		explanation: known.has(key) ? `The policy declares the vantage \`${key}\`, and none of the reports is from there: what can be reached from \`${key}\` is not known.` : `A report from the vantage \`${key}\` was expected, and it is not there: what can be reached from \`${key}\` is not known. The policy does not declare this vantage.`,
		advice: known.has(key) ? `Look at the job that checks from \`${key}\`: it must upload its report.json even when it fails, and this merge must download it. If \`${key}\` is not used any more, remove it from \`vantages\` in the policy.` : `Check the spelling of \`${key}\` where the merge expects it, or declare it under \`vantages\` in the policy and check from there.`,
		...elsewhere.ofVantage(key)
	}));
}
const MOST_LISTED$2 = 5;
function overlappingShards({ key, reports }) {
	if (reports.length < 2) return [];
	let shardOf = new Map();
	let twice = new Set();
	for (let [index, { report }] of reports.entries()) for (let { address, ports } of report.verdicts) {
		if (address === null || ports === null) continue;
		let known = shardOf.get(address);
		known === void 0 ? shardOf.set(address, index) : known !== index && twice.add(address);
	}
	if (twice.size === 0) return [];
	return [{
		key,
		host: placeName(key, null),
		explanation: `More than one shard from ${vantageText(key)} checked ${require_later().listed$1([...twice].sort(), 5)}. An address belongs to one shard, so the run is not divided as it should be, and something else may be left out.`,
		advice: "Check all shards again, with the same version of port-policy and the same number of shards."
	}];
}
function elementsOfOne(sets) {
	let lists = elementsOfAll(sets);
	if (lists === null) return null;
	let some = {
		ranges: lists.flatMap(({ ranges }) => ranges),
		texts: new Set(lists.flatMap(({ texts }) => [...texts]))
	};
	return [...new Set(lists.flatMap((one) => difference(some, one)))].sort(require_later().byText);
}
function elementsLeftOut(planned, taken) {
	let [whole, ...parts] = elementsOfAll([planned, ...taken]) ?? [];
	if (whole === void 0) return null;
	return difference(whole, {
		ranges: parts.flatMap(({ ranges }) => ranges),
		texts: new Set(parts.flatMap(({ texts }) => [...texts]))
	});
}
function elementsTwice(taken) {
	let twice = new Set();
	let texts = new Set();
	let ranges = [];
	for (let one of taken.map(elementsOf)) {
		if (one === null) continue;
		for (let text of one.texts) {
			texts.has(text) && twice.add(text);
			texts.add(text);
		}
		let before = require_start.addressRangeSet(ranges);
		for (let range of one.ranges) {
			let fresh = require_start.addressRangeSet(require_start.without(range, before));
			for (let known of require_start.without(range, fresh)) twice.add(rangeText(known));
		}
		ranges = [...ranges, ...one.ranges];
	}
	return [...twice];
}
function difference(some, others) {
	let known = require_start.addressRangeSet(others.ranges);
	return [...some.ranges.flatMap((range) => require_start.without(range, known)).map(rangeText), ...[...some.texts].filter((text) => !others.texts.has(text))];
}
function elementsOfAll(sets) {
	let lists = sets.map(elementsOf).filter((one) => one !== null);
	return lists.length < sets.length ? null : lists;
}
function elementsOf({ elements }) {
	if (elements === void 0) return null;
	let ranges = [];
	let texts = new Set();
	for (let element of elements) {
		let range = rangeOf(element);
		range === null ? texts.add(element) : ranges.push(range);
	}
	return {
		ranges,
		texts
	};
}
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const IPV6 = /^[\da-f:.]+$/i;
function rangeOf(element) {
	let [from = "", to = from, ...more] = element.split("-");
	if (!(more.length === 0 && (IPV4.test(from) && IPV4.test(to) || isIPv6(from) && isIPv6(to)))) return null;
	let [first, last] = [require_start.bitsOfAddress(from), require_start.bitsOfAddress(to)];
	return {
		family: first.family,
		first: first.bits,
		last: last.bits
	};
}
function isIPv6(text) {
	return text.includes(":") && IPV6.test(text);
}
function rangeText({ family, first, last }) {
	let from = require_later().textOfBits({
		family,
		bits: first
	});
	return first === last ? from : `${from}-${require_later().textOfBits({
		family,
		bits: last
	})}`;
}
const MODULUS = 1n << 256n;
const MOST_LISTED$1 = 5;
function shardSums({ key, reports }) {
	let shards = reports.flatMap((given) => given.report.shard === null ? [] : [{
		...given,
		shard: given.report.shard
	}]);
	if (shards.length === 0) return [];
	let planned = plannedDifferently(key, shards);
	if (planned !== null) return [planned];
	return shards.length === reports.length && shards.every(({ report }) => shardsOf(report) === shards.length) ? [...notTakenOnce(key, shards)] : [];
}
function plannedDifferently(key, shards) {
	if (new Set(shards.map(({ shard: { planned } }) => `${planned.count} ${planned.digest}`)).size === 1) return null;
	let differing = elementsOfOne(shards.map(({ shard }) => shard.planned));
	let where = vantageText(key);
	return {
		key,
		host: placeName(key, null),
		explanation: differing === null ? `The shards from ${where} did not plan the same, so DNS gave them different addresses or they were run differently. What fell between them is not known.` : `The shards from ${where} did not plan the same, so DNS gave them different addresses or they were run differently. Some planned this and others did not: ${require_later().listed$1(differing, 5)}.`,
		advice: "Check all shards again at the same time. If DNS gives other addresses each time (a balancer, a CDN), name the addresses in the policy."
	};
}
function notTakenOnce(key, shards) {
	let [{ shard }] = shards;
	let { planned } = shard;
	let taken = shards.map((one) => one.shard.taken);
	let count = taken.reduce((sum, one) => sum + one.count, 0);
	let digest = taken.reduce((sum, one) => (sum + numberOf(one)) % MODULUS, 0n);
	let twice = elementsTwice(taken);
	if (count === planned.count && digest === numberOf(planned) && twice.length === 0) return [];
	let leftOut = elementsLeftOut(planned, taken);
	return [{
		key,
		host: placeName(key, null),
		explanation: sumText(vantageText(key), {
			planned: planned.count,
			taken: count,
			leftOut,
			twice
		}),
		advice: "Check all shards again, with the same version of port-policy and the same number of shards."
	}];
}
function sumText(where, { planned, taken, leftOut, twice }) {
	if (twice.length > 0) return `More than one shard from ${where} took ${require_later().listed$1([...twice].sort(require_later().byText), 5)}: the run is not divided as it should be.`;
	if (leftOut !== null && leftOut.length > 0) return `No shard from ${where} took ${require_later().listed$1(leftOut, 5)}: nobody checked it.`;
	return `The shards from ${where} planned ${planned} addresses and names and took ${taken}, and the two do not add up: some were left out, or were taken twice.`;
}
function numberOf({ digest }) {
	return BigInt(`0x${digest}`);
}
const MINUTE_MS = 6e4;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
function ageText(milliseconds) {
	if (milliseconds < 2 * HOUR_MS) return require_start.counted(Math.floor(milliseconds / MINUTE_MS), "minute");
	if (milliseconds < 3 * DAY_MS) return require_start.counted(Math.floor(milliseconds / HOUR_MS), "hour");
	return require_start.counted(Math.floor(milliseconds / DAY_MS), "day");
}
const PASSES = {
	open: ["open"],
	closed: ["closed"],
	filtered: ["filtered", "open|filtered"],
	blocked: [
		"closed",
		"filtered",
		"open|filtered"
	],
	observe: []
};
function isPossible(verdict) {
	let { ports, count } = verdict;
	if (ports === null) return count === 1 && verdict.lacks === void 0 && (verdict.verdict !== "pass" || isPassOfName(verdict));
	if (!countsItsPorts(ports, count)) return !1;
	if (mustNotBeOpen(verdict)) return verdict.verdict === "violation" || verdict.verdict === "waived";
	if (verdict.lacks !== void 0) return verdict.verdict === "inconclusive" && isPassOfPorts(verdict);
	return verdict.verdict !== "pass" || isPassOfPorts(verdict);
}
function isPassOfName({ state, cause }) {
	return state === null && cause === null;
}
function isPassOfPorts({ expected, state, cause, evidence, address, protocol }) {
	if (expected === null || state === null || cause === null || address === null || protocol === null) return !1;
	if (evidence === "proven" || !require_start.speaksOfTarget(cause) || !PASSES[expected].includes(state)) return !1;
	return evidence !== "none" || cause === "refused";
}
function mustNotBeOpen({ state, expected }) {
	return state === "open" && (expected === "blocked" || expected === "closed" || expected === "filtered");
}
function countsItsPorts(ports, count) {
	if (count === 1) return /^\d+$/.test(ports) && require_start.parseRanges(ports).length === 1;
	let ranges = require_start.unitedRanges(require_start.parseRanges(ports));
	return require_start.countPorts(ranges) === count && require_start.rangesText(ranges) === ports;
}
const COUNTED = [
	"pass",
	"violation",
	"waived",
	"inconclusive",
	"notJudged"
];
function contradictionIn({ path, report }) {
	let counts = require_start.noCounts();
	let impossible = null;
	for (let verdict of report.verdicts) {
		countVerdict(counts, verdict);
		impossible === null && !isPossible(verdict) && (impossible = verdict);
	}
	if (impossible !== null) return impossibleText(path, impossible);
	let other = COUNTED.find((field) => counts[field] !== report.totals[field]);
	if (other !== void 0) return `The totals of ${path} say ${report.totals[other]} for \`${other}\`, and its verdicts come to ${counts[other]}: the file was changed, or a part of it is gone.`;
	let result = resultAlone(report, require_start.resultOf(counts));
	if (result !== report.result) return `The result of ${path} is \`${report.result}\`, and its verdicts come to \`${result}\`: the file was changed.`;
	if (!(require_utc_milliseconds.utcMilliseconds(report.startedAt) <= require_utc_milliseconds.utcMilliseconds(report.finishedAt))) return `The run of ${path} ended (${report.finishedAt}) before it began (${report.startedAt}): the file was changed, or the clock was set back.`;
	return null;
}
function resultAlone(report, result) {
	return (require_later().isOpenOnly(report) || report.shard !== null && report.verdicts.length === 0) && result === "pass" ? "inconclusive" : result;
}
function impossibleText(path, { host, address, ports, verdict, expected, state }) {
	return `${path} says \`${verdict}\` for ${ports === null ? host : `${address ?? host} port ${ports}`}, expected \`${expected}\` and seen as \`${state}\`, which no run of port-policy says: the file was changed.`;
}
const CLOCK_SKEW_MS = 3e5;
const REASONS = [
	tooOld,
	fromTheFuture,
	stopped,
	ofAPart,
	judgedNothing,
	contradicting
];
function shortfallsOfReport(given, options) {
	let { report } = given;
	let key = vantageKey(report.vantage);
	let host = placeName(key, shardText(report));
	return REASONS.flatMap((find) => {
		let reason = find(given, options);
		return reason === null ? [] : [{
			key,
			host,
			...reason
		}];
	});
}
function tooOld({ path, report }, { nowMs, withinMs }) {
	let seenAt = report.scan?.finishedAt ?? report.startedAt;
	let age = nowMs - Math.min(require_utc_milliseconds.utcMilliseconds(seenAt), require_utc_milliseconds.utcMilliseconds(report.startedAt));
	if (withinMs === null || age <= withinMs) return null;
	return {
		explanation: `What ${path} saw is ${ageText(age)} old (${seenAt}), and this merge takes reports that are at most ${ageText(withinMs)} old: it may have changed since.`,
		advice: `Check from ${vantageText(vantageKey(report.vantage))} again, and merge the new report. If an older one is enough, set \`within\` to a longer time.`
	};
}
function fromTheFuture({ path, report }, { nowMs }) {
	let ahead = Math.max(require_utc_milliseconds.utcMilliseconds(report.startedAt), require_utc_milliseconds.utcMilliseconds(report.finishedAt)) - nowMs;
	if (ahead <= 3e5) return null;
	return {
		explanation: `The run of ${path} ended ${ageText(ahead)} after now (${report.finishedAt}): one of the two clocks is wrong, so the age of the report is not known.`,
		advice: `Set the clock of the machine that checks from ${vantageText(vantageKey(report.vantage))}, and the clock of this one. Then check again.`
	};
}
function stopped({ path, report }) {
	let cancelled = portsOf(report, "cancelled");
	if (cancelled > 0) return {
		explanation: `The run of ${path} was stopped before it was done: ${require_start.counted(cancelled, "port")} or names had not been asked.`,
		advice: `Check from ${vantageText(vantageKey(report.vantage))} again and let the run end.`
	};
	let late = portsOf(report, "out-of-time");
	if (late === 0) return null;
	return {
		explanation: `The time of the run of ${path} was over before it was done: ${require_start.counted(late, "port")} or names had not been asked.`,
		advice: "Give the run more time (`limits: { duration: … }` in the policy, `time-limit` of the run), or divide it with `shard`."
	};
}
function portsOf({ verdicts }, cause) {
	return verdicts.reduce((sum, one) => sum + (one.cause === cause ? one.count : 0), 0);
}
function ofAPart({ path, report }) {
	if (!require_start.isNarrowed(report)) return null;
	return {
		explanation: `${path} is from a run that checked a part of the policy (\`only\`): it says nothing about the rest.`,
		advice: `Check from ${vantageText(vantageKey(report.vantage))} without \`only\`, and merge that report.`
	};
}
function judgedNothing({ path, report }) {
	if (report.verdicts.length > 0 || report.shard !== null) return null;
	return {
		explanation: `${path} has no verdicts: it says nothing about any host.`,
		advice: `Look at the run that wrote it, and check from ${vantageText(vantageKey(report.vantage))} again.`
	};
}
function contradicting(given) {
	let explanation = contradictionIn(given);
	if (explanation === null) return null;
	return {
		explanation,
		advice: `Merge the report.json as the run wrote it. If you do not have it, check from ${vantageText(vantageKey(given.report.vantage))} again.`
	};
}
function allShortfalls(vantages, declared, options, elsewhere) {
	return [
		...nothingJudged(vantages),
		...missingVantages(vantages, declared, options.expectVantages, elsewhere),
		...vantages.flatMap((vantage) => [
			...missingShards(vantage, elsewhere),
			...shardSums(vantage),
			...overlappingShards(vantage),
			...vantage.reports.flatMap((given) => shortfallsOfReport(given, options))
		])
	];
}
function nothingJudged(vantages) {
	let isJudged = vantages.some(({ reports }) => reports.some(({ report }) => {
		let seesOpenAlone = require_later().isOpenOnly(report);
		return report.verdicts.some(({ verdict }) => verdict !== "not-judged" && !(seesOpenAlone && verdict === "waived"));
	}));
	let [first] = vantages;
	if (isJudged || first === void 0) return [];
	return [{
		key: first.key,
		host: placeName(first.key, null),
		explanation: "None of the reports judges a port: they only observe, or see only what is open. So nothing shows that anything is as the policy says.",
		advice: "Check from a vantage that can see closed and filtered ports, and merge its report too."
	}];
}
const MOST_LISTED = 10;
function reasonsAgainst(given, declared) {
	if (given.length === 0) return ["There is no report to merge."];
	let alone = [...given].sort((a, b) => require_later().byText(a.path, b.path)).flatMap((one) => reasonsAgainstOne(one, declared));
	let policies = otherPolicies(given);
	let files = policies.length > 0 ? policies : otherPlaces(given);
	return [
		...alone,
		...files,
		...otherVariables(given),
		...files.length > 0 ? [] : otherHosts(given),
		...samePlace(given)
	];
}
function reasonsAgainstOne({ path, report }, declared) {
	let version = report.schemaVersion;
	if (version !== 1) return [`${path} has the schema version ${version}, and this version of port-policy reads version 1.`];
	if (report.vantages !== void 0 || report.patterns !== void 0) return [`${path} is a merged report. Merge the reports that it was made from.`];
	let reasons = [];
	let key = vantageKey(report.vantage);
	report.policies.length === 0 && reasons.push(`${path} does not say which policy it was judged by, so it cannot be held against the other reports.`);
	declared.length > 0 && !declared.includes(key) && reasons.push(key === "" ? `${path} does not say which vantage it is from. The policy declares ${vantagesText(declared)}.` : `${path} is from the vantage ${vantageText(key)}, which the policy does not declare. It declares ${vantagesText(declared)}.`);
	let other = report.verdicts.find(({ vantage }) => vantage !== report.vantage);
	other !== void 0 && reasons.push(`${path} is from ${vantageText(key)}, and has a verdict from ${vantageText(vantageKey(other.vantage))}: the file was changed.`);
	return reasons;
}
function otherPolicies(given) {
	let groups = pathsBy(given, ({ policies }) => [require_same_files.keyOfTexts(policies)]);
	if (groups.length < 2) return [];
	return [`The reports are not all of the same policy text (by its SHA-256): ${groups.join(" against ")}. Check from every vantage at the same commit.`];
}
function otherPlaces(given) {
	let groups = pathsBy(given, ({ policies }) => require_same_files.keysOfFiles(policies));
	if (groups.length < 2) return [];
	let files = [...new Set(given.flatMap(({ report: { policies } }) => policies.map(({ path }) => path)))];
	return [`The reports have the same policy texts (by their SHA-256), but in other files of ${require_later().listed$1(files.sort(require_later().byText), 10)}: ${groups.join(" against ")}. Check from every vantage at the same commit.`];
}
function otherVariables(given) {
	return [...new Set(given.flatMap(({ report: { variables = [] } }) => variables.map(({ name }) => name)))].sort(require_later().byText).flatMap((name) => {
		let groups = pathsBy(given, ({ variables = [] }) => [variables.find((one) => one.name === name)?.sha256 ?? ""]);
		if (groups.length < 2) return [];
		return [`The runs do not all have the same value for the variable \`${name}\`: ${groups.join(" against ")}. Give every run the same variables.`];
	});
}
function otherHosts(given) {
	let groups = pathsBy(given, ({ policies, hostFiles = [] }) => require_same_files.keysOfHosts(policies, hostFiles));
	if (groups.length < 2) return [];
	let files = [...new Set(given.flatMap(({ report: { hostFiles = [] } }) => hostFiles.map(({ path }) => path)))];
	return [`The runs did not all read the same hosts (\`hosts-in\`, by path and content of ${require_later().listed$1(files.sort(require_later().byText), 10)}): ${groups.join(" against ")}. Give every run the same files.`];
}
function pathsBy(given, read) {
	let groups = [];
	for (let { path, report } of given) {
		let keys = read(report);
		let [joined = {
			keys: new Set(),
			paths: []
		}, ...more] = groups.filter((one) => keys.some((key) => one.keys.has(key)));
		joined.paths.push(path) === 1 && groups.push(joined);
		for (let one of more) {
			joined.paths.push(...one.paths);
			for (let key of one.keys) joined.keys.add(key);
			groups.splice(groups.indexOf(one), 1);
		}
		for (let key of keys) joined.keys.add(key);
	}
	return groups.map(({ paths }) => filesText(paths)).sort(require_later().byText);
}
function samePlace(given) {
	let groups = new Map();
	for (let { path, report } of given) {
		let vantage = vantageText(vantageKey(report.vantage));
		let shard = shardText(report);
		require_start.getOrCreate(groups, shard === null ? vantage : `${vantage}, ${shard}`, () => []).push(path);
	}
	return [...groups].filter(([, paths]) => paths.length > 1).map(([where, paths]) => `There is more than one report of ${where}: ${filesText(paths)}. Merge the latest one alone.`).sort(require_later().byText);
}
function filesText(paths) {
	return require_later().listed$1([...paths].sort(require_later().byText), 10);
}
var VerdictIndex = class {
	#hosts = new Map();
	#byPlace;
	#vantageRank;
	constructor(files, vantages) {
		let rank = new Map(files.map((file, index) => [file, index]));
		let rankOf = (file) => rank.get(file) ?? files.length;
		this.#byPlace = (a, b) => rankOf(a.file) - rankOf(b.file) || require_later().byText(a.file, b.file) || a.line - b.line || a.column - b.column;
		this.#vantageRank = new Map(vantages.map((key, index) => [key, index]));
	}
	add(verdict) {
		let { host, address, rule } = verdict;
		let group = require_start.getOrCreate(this.#hosts, host, () => ({
			host,
			addresses: new Map(),
			first: rule
		}));
		this.#byPlace(rule, group.first) < 0 && (group.first = rule);
		let known = group.addresses.get(address);
		known === void 0 ? group.addresses.set(address, {
			host,
			address,
			verdicts: [verdict]
		}) : known.verdicts.push(verdict);
	}
	ordered() {
		let hosts = [...this.#hosts.values()].map((group) => ({
			group,
			sortKey: addressKey(group.host)
		}));
		hosts.sort((a, b) => this.#byPlace(a.group.first, b.group.first) || require_later().byText(a.sortKey, b.sortKey));
		let groups = [];
		for (let { group } of hosts) {
			let addresses = [...group.addresses.values()];
			addresses.length > 1 && addresses.sort(byAddress);
			for (let one of addresses) groups.push(one);
		}
		return groups;
	}
	sort(verdicts) {
		if (verdicts.length === 1) return;
		let rank = (verdict) => this.#vantageRank.get(vantageKey(verdict.vantage)) ?? -1;
		verdicts.sort((a, b) => require_later().byText(a.protocol ?? "", b.protocol ?? "") || firstPort(a) - firstPort(b) || rank(a) - rank(b) || this.#byPlace(a.rule, b.rule) || require_later().byText(JSON.stringify(a), JSON.stringify(b)));
	}
};
function byAddress(a, b) {
	return require_later().byText(addressKey(a.address), addressKey(b.address));
}
function addressKey(text) {
	if (text === null) return "9";
	if (/^\d+(?:\.\d+){3}$/.test(text)) return `4${require_start.bitsOfAddress(text).bits.toString(16).padStart(8, "0")}`;
	if (text.includes(":")) return `6${require_start.bitsOfAddress(text).bits.toString(16).padStart(32, "0")}${text}`;
	return `7${text}`;
}
function firstPort({ ports }) {
	return ports === null ? 0 : Number.parseInt(ports, 10);
}
function mergeReports(given, options) {
	let declared = declaredVantages(given);
	let problems = reasonsAgainst(given, declared);
	if (problems.length > 0) return {
		kind: "unusable",
		problems
	};
	let { there, elsewhere } = Elsewhere.among(given);
	let vantages = orderedReports(there, declared);
	let shortfalls = allShortfalls(vantages, declared, options, elsewhere);
	let index = indexOf(vantages, shortfalls);
	let groups = index.ordered();
	let provers = proversOf(vantages, shortfalls);
	let judged = judgeAddresses(groups, provers);
	for (let { verdicts } of groups) index.sort(verdicts);
	let totals = mergedTotals(groups, judged);
	let { patterns, warnings } = allPatterns({
		groups,
		judged,
		...columnsOf(vantages, declared, options),
		provers,
		shortfalls
	});
	let head = mergedHead(vantages, declared, options);
	let verdicts = [];
	for (let group of groups) for (let verdict of group.verdicts) verdicts.push(verdict);
	return {
		kind: "report",
		report: {
			...head,
			warnings: [...head.warnings, ...warnings],
			result: require_start.resultOf(totals),
			totals,
			...require_start.requirementResults(mergedRequirements(vantages, shortfalls), verdicts),
			patterns,
			verdicts
		}
	};
}
function columnsOf(vantages, declared, { expectVantages }) {
	let there = new Set(vantages.map(({ key }) => key));
	let all = new Set([
		...declared,
		...there,
		...[...expectVantages].sort(require_later().byText)
	]);
	return {
		vantages: [...all],
		missing: new Set([...all].filter((key) => !there.has(key)))
	};
}
function indexOf(vantages, shortfalls) {
	let reports = vantages.flatMap(({ reports }) => reports.map(({ report }) => report));
	let [first] = reports;
	let files = first.policies.map(({ path }) => path);
	let keys = vantages.map(({ key }) => key);
	let index = new VerdictIndex(files, keys);
	let rule = {
		file: files[0] ?? "",
		line: 1,
		column: 1
	};
	for (let shortfall of shortfalls) index.add(missingVerdict(shortfall, rule));
	let renamed = fileMaps(first, reports);
	for (let report of reports) {
		let rename = renamed.get(report) ?? same;
		let demote = scanPasses(report) ?? same;
		for (let verdict of report.verdicts) index.add(rename(demote(verdict)));
	}
	return index;
}
function same(verdict) {
	return verdict;
}
function proversOf(vantages, shortfalls) {
	let lacking = new Set(shortfalls.map(({ key }) => key));
	return new Set(vantages.filter(({ key, reports }) => !lacking.has(key) && reports.every(({ report }) => isProbed(report))).map(({ key }) => key));
}
function isProbed(report) {
	return report.scan === null && !require_later().isOpenOnly(report);
}
const DEFAULT_WITHIN_MS = 864e5;
async function mergeGiven(given, { now, ...options }, baseline) {
	let outcome = mergeReports(given, {
		...options,
		nowMs: now.getTime()
	});
	if (outcome.kind === "unusable") return outcome;
	return {
		kind: "report",
		report: await require_start.withDrift(outcome.report, baseline)
	};
}
const MOST_OF_VIOLATIONS = 8e6;
const MOST_OF_OTHERS = 4e6;
const LEFT_OUT = {
	explanation: "These reports are too large to keep every text: what is to be said of this is in the report of its vantage.",
	advice: ""
};
const NO_TEXTS = {
	explanation: "",
	advice: ""
};
var KeptTexts = class {
	#parts;
	#known = new Map();
	#left = {
		violation: 8e6,
		other: 4e6
	};
	constructor(parts) {
		this.#parts = parts;
	}
	textsOf({ explanation, advice, verdict }) {
		if (explanation === "" && advice === "") return NO_TEXTS;
		let known = this.#known.get(explanation);
		if (known !== void 0 && known.advice === advice) return known;
		let kind = verdict === "violation" ? "violation" : "other";
		let size = explanation.length + advice.length;
		if (known !== void 0 || this.#left[kind] < size) return LEFT_OUT;
		this.#left[kind] -= size;
		let texts = {
			explanation: this.#parts.text(explanation),
			advice: this.#parts.text(advice)
		};
		this.#known.set(texts.explanation, texts);
		return texts;
	}
};
var WholeVerdicts = class {
	#verdicts = [];
	#parts;
	constructor(parts) {
		this.#parts = parts;
	}
	add(verdict) {
		let { explanation, advice } = verdict;
		let texts = {
			explanation: this.#parts.text(explanation),
			advice: this.#parts.text(advice)
		};
		this.#verdicts.push(require_read_long_report.lightVerdict(verdict, this.#parts, texts));
	}
	all() {
		return this.#verdicts;
	}
};
const MOST_KEPT_WHOLE = 256 * 1024 ** 2;
const COLLECT_EVERY = 32 * 1024 ** 2;
async function readReports(files, { pipes, hintOf = () => "" }) {
	let sorted = eachOnce(files);
	let parts = new require_read_long_report.SharedParts();
	let room = sorted.reduce((sum, { path }) => sum + sizeOf(path), 0) > MOST_KEPT_WHOLE ? new KeptTexts(parts) : null;
	let reports = [];
	let problems = [];
	let uncollected = 0;
	for (let { path, name } of sorted) {
		let read = readOne(path, pipes, room === null ? new WholeVerdicts(parts) : new require_read_long_report.FoldedVerdicts(parts, room));
		"report" in read ? reports.push({
			path: name,
			report: read.report
		}) : "detail" in read ? problems.push(`the report ${name} ${read.problem}${read.detail}`) : problems.push(`cannot read the report ${name}: ${read.problem}${hintOf(name, read.code)}`);
		uncollected += sizeOf(path);
		if (uncollected < COLLECT_EVERY) continue;
		uncollected = 0;
		await require_later().forceGc();
	}
	return problems.length > 0 ? { problems } : { reports };
}
function readOne(path, pipes, keeper) {
	let fd = null;
	try {
		fd = path === 0 ? 0 : require_start.openFile(path, pipes);
		let first = Buffer.allocUnsafe(require_start.PIECE_BYTES);
		let begin = first.subarray(0, require_start.readPiece(fd, first));
		let problem = require_start.notText(begin);
		return problem === null ? require_read_long_report.readLongReport(require_read_report_file.textPieces(fd, [begin]), keeper) : {
			problem,
			code: ""
		};
	} catch (error) {
		return require_later().problemOf(error);
	} finally {
		fd !== null && fd !== 0 && (0, node_fs.closeSync)(fd);
	}
}
function eachOnce(files) {
	let byFile = new Map();
	let sorted = [...files].sort((a, b) => a.name < b.name ? -1 : Number(a.name > b.name));
	for (let file of sorted) {
		let key = realPathOf(file.path);
		byFile.has(key) || byFile.set(key, file);
	}
	return [...byFile.values()];
}
function realPathOf(path) {
	if (path === 0) return "";
	try {
		return (0, node_fs.statSync)(path).isFile() ? node_fs.realpathSync.native(path) : path;
	} catch {
		return path;
	}
}
function sizeOf(path) {
	try {
		return path === 0 ? 0 : (0, node_fs.statSync)(path).size;
	} catch {
		return 0;
	}
}
const MOST_NAMED = 3;
function meantReport(path, code) {
	if (code === "EISDIR") return inFolder(path);
	if (/[*?[]/.test(path) && code === "ENOENT") return "; no file matches this pattern";
	return require_later().meantFile(path, code, [".json"]);
}
function inFolder(path) {
	let files = entriesOf(path).flatMap(({ name, folder }) => folder ? entriesOf((0, node_path.join)(path, name)).flatMap((one) => one.folder ? [] : [(0, node_path.join)(name, one.name)]) : [name]).filter((name) => name.endsWith(".json") && (0, node_path.basename)(name) !== "report.intoto.json").sort();
	let own = files.filter((name) => (0, node_path.basename)(name) === require_report_folder.REPORT_JSON);
	let reports = own.length > 0 ? own : files;
	if (reports.length === 0) return ", and there is no report.json in it";
	let named = reports.map((name) => `\`${(0, node_path.join)(path, name)}\``);
	let all = reports.some((name) => name.includes("/") && name.endsWith("/report.json")) && reports.length > 1 ? `, or all by \`${(0, node_path.join)(path, "*", require_report_folder.REPORT_JSON)}\`` : "";
	return `: ${require_later().firstFew(named, 3)}${all}`;
}
function entriesOf(path) {
	try {
		return (0, node_fs.readdirSync)(path, { withFileTypes: !0 }).map((entry) => ({
			name: entry.name,
			folder: entry.isDirectory()
		}));
	} catch {
		return [];
	}
}
const NO_RUN = {
	repository: null,
	commit: null,
	url: null,
	actor: null
};
async function merge({ positionals, options, terminal }) {
	let earlier = require_start.textOf(options, "baseline");
	let reportDir = require_start.textOf(options, "report-dir");
	if (reportDir !== null) {
		let read = [...positionals, ...earlier === null ? [] : [earlier]];
		let lost = positionals.find((path) => path !== "-" && (0, node_path.resolve)(path) === (0, node_path.resolve)(reportDir, "report.json"));
		if (lost !== void 0) return require_later().fail(terminal, `--report-dir ${reportDir} would overwrite ${lost}, which is to be merged: name another folder`);
		let inTheWay = await require_report_folder.clearReports(reportDir, read) ?? await require_report_folder.folderProblem(reportDir);
		if (inTheWay !== null) return require_later().fail(terminal, inTheWay);
	}
	let given = require_start.textOf(options, "within");
	let withinMs = given === null ? 864e5 : require_later().parseWait(given, "an age");
	if (typeof withinMs == "object") return require_later().fail(terminal, `--within ${withinMs.problem}`);
	let read = await readReports(positionals.map((path) => path === "-" ? {
		path: 0,
		name: require_start.STDIN_NAME
	} : {
		path,
		name: path
	}), {
		pipes: !0,
		hintOf: meantReport
	});
	if ("problems" in read) return failEach(terminal, read.problems);
	let before = earlier === null ? null : await require_read_baseline.readBaseline(earlier);
	if (before !== null && "problem" in before) return require_later().fail(terminal, before.problem);
	let outcome = await mergeGiven(read.reports, {
		toolVersion: require_start.TOOL_VERSION,
		now: new Date(),
		withinMs,
		expectVantages: require_start.listOf(options, "expect-vantage"),
		run: NO_RUN
	}, before?.baseline);
	if (outcome.kind === "unusable") return failEach(terminal, outcome.problems);
	await require_later().forceGc();
	let failOn = options["fail-on"] ?? "inconclusive";
	return require_start.publish(outcome.report, {
		format: require_start.formatOf(options),
		failOn,
		reportDir
	}, terminal);
}
function failEach(terminal, problems) {
	for (let problem of problems) require_later().fail(terminal, problem);
	return require_shared.EXIT.unusable;
}
exports.merge = merge;
