"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_start = require("./start.js");
const require_shared = require("./shared.js");
const MOST_BLOCKS = 60;
const MOST_NAMES = 12;
const MOST_SPANS = 6;
const MOST_PORTS = 12;
const INDENT = 12;
function addressLines({ addresses }, width, colours) {
	let blocks = [...blocksOf(addresses)];
	let lines = blocks.slice(0, 60).flatMap((block) => [...require_start.hanging(require_start.terminal(labelOf(block)), 4, width, colours.bold), ...block.expectations.flatMap(({ state, protocol, ranges }) => {
		let count = require_start.countPorts(ranges);
		let ports = require_later().portsText(ranges, 12, require_start.udpSuffix(protocol));
		return require_later().labelled(`  ${state.padEnd(9)} `, 12, count === 1 ? ports : `${ports} (${require_start.counted(count, "port")})`, width, require_start.plain);
	})]);
	let rest = blocks.slice(60).reduce((sum, { count }) => sum + count, 0);
	return rest === 0 ? lines : [...lines, `… and ${require_start.counted(rest, "more address", "more addresses")}`];
}
function blocksOf(addresses) {
	let wanted = new Map();
	let blocks = new Map();
	for (let { address, segments } of addresses) {
		let { key, names, expectations } = require_start.getOrCreate(wanted, segments, () => wantedOf(segments));
		let block = require_start.getOrCreate(blocks, key, () => ({
			expectations,
			byNames: new Map(),
			count: 0
		}));
		require_start.getOrCreate(block.byNames, names, () => []).push(address);
		block.count++;
	}
	return blocks.values();
}
function wantedOf(segments) {
	let names = new Set(segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])));
	let found = new Map();
	for (let { ports, appliedEntries } of segments) {
		let state = [...new Set(appliedEntries.map(({ entry }) => entry.expected))].join(" and ");
		let ofState = require_start.getOrCreate(found, state, () => new Map());
		require_start.getOrCreate(ofState, ports.protocol, () => []).push(...ports.ranges);
	}
	let expectations = [...found].sort(([a], [b]) => Number(b === "open") - Number(a === "open")).flatMap(([state, ranges]) => require_start.PROTOCOLS.flatMap((protocol) => {
		let merged = require_start.unitedRanges(ranges.get(protocol) ?? []);
		return merged.length === 0 ? [] : [{
			state,
			protocol,
			ranges: merged
		}];
	}));
	return {
		names: [...names].join(", "),
		expectations,
		key: JSON.stringify(expectations)
	};
}
function labelOf({ byNames, count }) {
	let labels = [...byNames].map(([names, addresses]) => {
		let spans = require_later().firstFew(spansOf(addresses), 6);
		return names === "" ? spans : `${names} (${spans})`;
	});
	let all = require_later().firstFew(labels, 12);
	return count === 1 ? all : `${all}: ${require_start.counted(count, "address", "addresses")}`;
}
function spansOf(addresses) {
	let [only] = addresses;
	if (only !== void 0 && addresses.length === 1) return [only];
	let sorted = addresses.map((address) => ({
		address,
		...require_start.bitsOfAddress(address)
	})).sort((a, b) => a.family - b.family || (a.bits < b.bits ? -1 : 1));
	let spans = [];
	for (let one of sorted) {
		let open = spans.at(-1);
		open !== void 0 && open.last.family === one.family && open.last.bits + 1n === one.bits ? open.last = one : spans.push({
			first: one.address,
			last: one
		});
	}
	return spans.map(({ first, last }) => first === last.address ? first : `${first}-${last.address}`);
}
const MOST_HOSTS = 12;
function dryRunText({ plan, time, limits, notes }, { colour, columns }) {
	let width = require_start.lineWidth(columns);
	let colours = require_start.coloursOf(colour);
	let [first, fastest] = [require_start.firstPace(limits), require_start.fastestPace(limits)];
	let pace = (which) => {
		let [from, to] = [first[which], fastest[which]];
		if (to === null || from === null) return "unlimited";
		return from === to ? `${require_start.grouped(to)}/s` : `${require_start.grouped(from)} to ${require_start.grouped(to)}/s`;
	};
	let [ports, addresses] = [require_start.counted(plan.probes, "port"), require_start.counted(plan.addresses.length, "address", "addresses")];
	let sentences = (texts, paint = require_start.plain) => texts.flatMap((text) => require_start.hanging(require_start.terminal(text), 2, width, paint));
	let lines = [
		...addressLines(plan, width, colours),
		...sentences([
			...outcomes(plan.unresolved, unresolvedOutcome),
			...outcomes(plan.outOfScope, boundOutcome),
			...outcomes(plan.seenByNobody ?? [], nobodyOutcome)
		], colours.yellow),
		...sentences(outcomes(plan.nameChecks, nameCheckOutcome)),
		...sentences(outcomes(plan.controls, controlOutcome)),
		"",
		...sentences([
			limits.dividedBy === void 0 || limits.rate === null ? `${ports} on ${addresses}; pace ${pace("rate")}, ${pace("perHost")} per host` : `${ports} on ${addresses}; pace ${pace("rate")} (the rate of the policy, divided by ${require_start.grouped(limits.dividedBy)} shards), ${pace("perHost")} per host`,
			...require_later().expectedTimeSentences(time),
			...notes,
			"This was a dry run: names were resolved, and nothing was sent to the hosts."
		])
	];
	return require_start.printed(lines);
}
function outcomes(all, outcomeOf) {
	let hosts = new Map();
	for (let one of all) {
		let { subject, outcome } = outcomeOf(one);
		require_start.getOrCreate(hosts, outcome, () => []).push(subject);
	}
	return [...hosts].map(([outcome, subjects]) => `${require_later().firstFew(subjects, 12)}${outcome}`);
}
function unresolvedOutcome({ host, family, code, crowd }) {
	if (crowd !== void 0) return {
		subject: host,
		outcome: `: its ${require_start.grouped(crowd.addresses)} addresses are too many for the ceiling of ${require_start.grouped(crowd.ceiling)} ports, so it would be inconclusive`
	};
	return {
		subject: host,
		outcome: `: not resolved${family === null ? "" : ` over IPv${family}`} (${code}), which would be inconclusive`
	};
}
function boundOutcome({ host, outside, bound }) {
	let why = bound === "this-machine" ? "the name leads to this very machine" : "out of scope";
	return {
		subject: host === outside ? host : `${host} (${outside})`,
		outcome: `: ${why}, which would be inconclusive`
	};
}
function nobodyOutcome({ host, address, what }) {
	return {
		subject: address === null || host === address ? host : `${host} (${address})`,
		outcome: `: no vantage of the policy sees ${what}, which would be inconclusive`
	};
}
function controlOutcome({ target, address }) {
	return {
		subject: `${target} (${address})`,
		outcome: ": asked before and after, as a control"
	};
}
function nameCheckOutcome({ host, resolvesTo, inside, outside, failure }) {
	let must = ` must resolve to ${resolvesTo.text}`;
	let subject = host;
	if (failure !== null) return {
		subject,
		outcome: `${must}: it did not resolve (${failure.code}), so it would be inconclusive`
	};
	if (outside.length > 0) return {
		subject,
		outcome: `${must}: it resolves to ${outside.join(", ")}, which is a violation and not asked`
	};
	if (inside.length > 0 || resolvesTo.within.length === 0) return {
		subject,
		outcome: `${must}: it does`
	};
	return {
		subject,
		outcome: `${must}: it has no address, so it would be inconclusive`
	};
}
const DRY_RUN_FORMATS = ["terminal", "json"];
async function dryRun(sources, options, aside, format, terminal) {
	let progress = require_start.showProgress(terminal, () => performance.now());
	let planned = await require_later().planAudit(sources, {
		...options,
		onNames: progress.names
	});
	progress.end();
	await require_start.printDiagnostics(planned.diagnostics, planned.files, terminal);
	if (planned.kind === "unusable") return require_shared.EXIT.unusable;
	if (aside.length > 0) {
		let names = aside.map((name) => `--${name}`).join(", ");
		require_later().complain(terminal, `--dry-run judges nothing and writes no report, so it ignores ${names}`);
	}
	let { plan, time, limitMs, policy, leftOut } = planned;
	let notes = [
		...partNotes(planned),
		...shardNotes(planned),
		...sourceNotes(planned),
		...require_start.timeLimitNotes(time, limitMs),
		...leftOut
	];
	if (format !== "json") {
		terminal.out(dryRunText({
			plan,
			time,
			limits: policy.limits,
			notes
		}, terminal));
		return require_shared.EXIT.pass;
	}
	let { dryRunJsonPieces } = await Promise.resolve().then(() => require("./report-json-dry-run-json.js"));
	let facts = {
		plan,
		vantage: options.vantage ?? null,
		shard: planned.shard,
		time,
		limitMs,
		notes
	};
	for (let piece of dryRunJsonPieces(facts)) {
		terminal.out(require_start.logSafeReport("json", piece));
		await terminal.room();
	}
	return require_shared.EXIT.pass;
}
function partNotes({ part, shard }) {
	let [text] = require_start.partTexts({
		...part === null ? {} : { part },
		shard: null,
		warnings: []
	}).slice(-1);
	return text === void 0 || shard !== null && part?.by.length === 1 ? [] : [`A check with these options is of a part: ${text}.`];
}
function sourceNotes({ source }) {
	if (source === null) return [];
	if (source.mistake !== null) return [`A check on this machine would ask nothing: ${source.mistake.message}.`];
	return [`Probes leave from ${[source.addresses?.[4] ?? [], source.addresses?.[6] ?? []].flat().join(" and ")}.`];
}
function shardNotes({ shard }) {
	if (shard === null) return [];
	let [taken, planned] = [require_later().elementCount(shard.taken), require_later().elementCount(shard.planned)];
	let { index, of } = shard;
	return taken === 0 ? [require_later().emptyShardWarning(shard)] : [`This is shard ${index} of ${of}: it asks ${require_start.grouped(taken)} of the ${require_start.grouped(planned)} addresses and names of this policy.`];
}
exports.DRY_RUN_FORMATS = DRY_RUN_FORMATS;
exports.dryRun = dryRun;
