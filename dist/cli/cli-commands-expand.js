"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_start = require("./start.js");
const require_explain_port = require("./explain-port.js");
const require_row_pieces = require("./row-pieces.js");
const require_shared = require("./shared.js");
const LAYERS = [
	"inside",
	"out-of-bounds",
	"leads-elsewhere"
];
function layeredClaims(claimed, bounded, knowsDns) {
	let inside = new Set(bounded.claims);
	let kept = new Map();
	for (let claim of bounded.claims) require_start.getOrCreate(kept, keyOf(claim), () => []).push(claim);
	let outside = claimed.claims.filter((claim) => !inside.has(claim)).flatMap((claim) => require_start.without(claim, require_start.addressRangeSet(kept.get(keyOf(claim)) ?? [])).flatMap((range) => {
		let piece = {
			...claim,
			...range,
			layer: "out-of-bounds"
		};
		let coming = knowsDns ? [] : mayComeIn(piece, bounded);
		return [...coming.map((part) => ({
			...piece,
			...part,
			mayComeIn: !0
		})), ...require_start.without(range, require_start.addressRangeSet(coming)).map((part) => ({
			...piece,
			...part
		}))];
	}));
	return [
		...bounded.claims.map((claim) => ({
			...claim,
			layer: "inside"
		})),
		...outside,
		...knowsDns ? claimsElsewhere(claimed) : []
	];
}
function keyOf({ order, host, family, first }) {
	return host === null ? `${order}` : `${order} ${family} ${first}`;
}
function mayComeIn({ item, family, first, last }, { view, pref64 }) {
	let scopes = view.runScope === null ? item.scopes : [...item.scopes, view.runScope];
	if (!scopes.some(hasName)) return [];
	let parts = [{
		family,
		first,
		last
	}];
	for (let scope of scopes) {
		if (hasName(scope)) continue;
		let listed = require_start.addressRangeSet(scope.flatMap((element) => element.kind === "addresses" ? [element] : []));
		parts = parts.flatMap((part) => require_start.within(part, listed));
	}
	return parts.flatMap((part) => require_start.without(part, require_start.addressRangeSet(require_start.refusedOf(part, [], pref64))));
}
function hasName(scope) {
	return scope.some(({ kind }) => kind !== "addresses");
}
function claimsElsewhere(claimed) {
	let elsewhere = new Set(claimed.nameChecks.flatMap(({ host, outside }) => outside.map((one) => `${host} ${one}`)));
	if (elsewhere.size === 0) return [];
	let found = [];
	let order = 0;
	for (let { item, entries, families, familiesSeen } of claimed.items) for (let reference of item.hosts) {
		let { pattern } = reference;
		order++;
		if (pattern.kind !== "name" || entries.length === 0) continue;
		let { addresses } = require_later().withoutUnmeant(require_later().answersAbout(claimed, families, pattern), familiesSeen);
		for (let { family, value } of addresses) {
			if (!elsewhere.has(`${pattern.name} ${require_start.addressText(family, value)}`)) continue;
			let at = {
				host: pattern.name,
				family,
				first: value,
				last: value,
				size: 1n,
				order
			};
			found.push({
				item,
				reference,
				entries,
				...at,
				layer: "leads-elsewhere"
			});
		}
	}
	return found;
}
function expandedPorts(covering, place, budget) {
	let taken = {
		tcp: [],
		udp: []
	};
	let found = [];
	for (let layer of LAYERS) {
		let own = covering.filter((claim) => claim.layer === layer);
		if (own.length === 0) continue;
		let segments = require_start.segmentsOf(own, budget);
		let claims = new EntryClaims(covering, layer);
		for (let { ports: won, appliedEntries } of segments) {
			let { protocol } = won;
			if (!budget.take(taken[protocol].length)) return [];
			let left = require_later().rangesWithout(won.ranges, taken[protocol]);
			if (left.length === 0) continue;
			let ports = left.length === won.ranges.length && taken[protocol].length === 0 ? won : require_later().portSet(protocol, left);
			for (let applied of appliedEntries) {
				let of = claims.indexOf(applied);
				for (let part of layer === "inside" ? seenParts(ports, applied, place, budget) : [outsidePart(ports, covering[of], layer)]) found.push({
					...part,
					applied,
					of
				});
			}
		}
		for (let protocol of require_start.PROTOCOLS) {
			let more = segments.flatMap(({ ports }) => ports.protocol === protocol ? ports.ranges : []);
			taken[protocol] = require_start.unitedRanges([...taken[protocol], ...more]);
		}
	}
	return found.sort(byPort);
}
function seenParts(ports, { entry }, { family, vantage, asked }, budget) {
	if (vantage !== null && !vantage.families.includes(family)) return [{
		ports,
		fate: "family-not-seen",
		asked: "no"
	}];
	let fate = entry.expected === "observe" ? "observed" : vantage?.openOnly ? "exposure-only" : "judged";
	let { protocol, ranges } = ports;
	let blind = (vantage?.cannotSee ?? []).filter((set) => set.protocol === protocol).flatMap((set) => set.ranges);
	if (blind.length === 0 || !budget.take(blind.length)) return [{
		ports,
		fate,
		asked
	}];
	let holes = require_start.unitedRanges(blind);
	let [gone, left] = [require_later().sharedRanges(ranges, holes), require_later().rangesWithout(ranges, holes)];
	return [...left.length === 0 ? [] : [{
		ports: require_later().portSet(protocol, left),
		fate,
		asked
	}], ...gone.length === 0 ? [] : [{
		ports: require_later().portSet(protocol, gone),
		fate: "not-seen",
		asked: "no"
	}]];
}
function outsidePart(ports, claim, fate) {
	return {
		ports,
		fate,
		asked: claim?.mayComeIn ? "once-resolved" : "no"
	};
}
var EntryClaims = class {
	#byPlace = new Map();
	constructor(covering, layer) {
		for (let [of, claim] of covering.entries()) {
			if (claim.layer !== layer) continue;
			for (let entry of claim.entries) require_start.getOrCreate(this.#byPlace, entry.position, () => []).push({
				entry,
				of,
				claim
			});
		}
	}
	indexOf({ host, entry }) {
		let best = null;
		for (let one of this.#byPlace.get(entry.position) ?? []) one.claim.host === host && one.entry.ports === entry.ports && one.entry.expected === entry.expected && (best === null || one.claim.size < best.claim.size) && (best = one);
		if (best === null) throw Error(`no claim holds the entry of line ${entry.position.line}`);
		return best.of;
	}
};
function byPort(a, b) {
	let [one, other] = [a.ports.protocol, b.ports.protocol];
	if (one !== other) return one === "tcp" ? -1 : 1;
	return (a.ports.ranges[0]?.first ?? 0) - (b.ports.ranges[0]?.first ?? 0) || a.of - b.of;
}
function expandedNames(narrowed, failed, budget) {
	let names = claimsByName(narrowed);
	let { vantage } = narrowed.view;
	return (failed === null ? [...names.keys()].map((host) => ({
		host,
		family: null
	})) : failed).flatMap(({ host, family }) => {
		let claims = names.get(host) ?? new Map();
		return partsOfName(family === null ? claims : new Map([[family, claims.get(family) ?? []]]), vantage, failed !== null, budget);
	});
}
function claimsByName({ items }) {
	let names = new Map();
	let order = 0;
	for (let { item, entries, families } of items) for (let reference of item.hosts) {
		order++;
		let { pattern } = reference;
		if (pattern.kind !== "name" || entries.length === 0) continue;
		let ofName = require_start.getOrCreate(names, pattern.name, () => new Map());
		for (let family of families) {
			let at = {
				host: pattern.name,
				family,
				first: 0n,
				last: 0n,
				size: 1n,
				order
			};
			require_start.getOrCreate(ofName, family, () => []).push({
				item,
				reference,
				entries,
				...at,
				layer: "inside"
			});
		}
	}
	return names;
}
function partsOfName(claims, vantage, hasFailed, budget) {
	let decided = [...claims].filter(([, covering]) => covering.length > 0).map(([family, covering]) => {
		let ports = expandedPorts(covering, {
			family,
			vantage,
			asked: "once-resolved"
		}, budget);
		return {
			family,
			covering,
			ports: hasFailed ? ports.map(notResolved) : ports
		};
	});
	let [first, second] = decided;
	let part = ({ family, covering, ports }, choice) => ({
		kind: "ports",
		order: covering[0]?.order ?? 0,
		family: choice ?? (family === 4 ? "ipv4" : "ipv6"),
		addresses: null,
		covering,
		ports
	});
	if (first === void 0 || second === void 0) return decided.map((one) => part(one));
	return areAlike(first, second) ? [part(first, "both")] : decided.map((one) => part(one));
}
function areAlike(one, other) {
	let said = ({ covering }) => covering.map(({ order }) => order).join();
	let fates = ({ ports }) => ports.map(({ fate }) => fate).join();
	return said(one) === said(other) && fates(one) === fates(other);
}
function notResolved(ports) {
	return {
		...ports,
		fate: "not-resolved",
		asked: "no"
	};
}
function expandedNameChecks(narrowed, checks) {
	let { view, items } = narrowed;
	if (view.vantage?.openOnly) return [];
	let parts = [];
	let order = 0;
	for (let { item } of items) {
		let { resolvesTo, family, satisfies = [] } = item;
		for (let { pattern, source = null } of item.hosts) {
			order++;
			if (resolvesTo === null || !require_start.isJudgedFrom(view, item.from) || pattern.kind !== "name") continue;
			let host = pattern.name;
			let failed = checks.some((one) => one.host === host && one.resolvesTo === resolvesTo && one.failure !== null);
			parts.push({
				kind: "resolves-to",
				order,
				family,
				host,
				resolvesTo,
				source,
				satisfies,
				failed
			});
		}
	}
	return parts;
}
function expandView(policy, resolutions, view, budget) {
	let narrowed = require_start.narrow(policy, view);
	let answers = resolutions === null ? noAnswers(narrowed) : require_explain_port.askedResolutions(narrowed, resolutions);
	let claimed = require_start.claim(require_start.withResolutions(narrowed, answers), budget);
	let bounded = require_start.bound(claimed, budget);
	let claims = layeredClaims(claimed, bounded, resolutions !== null);
	let whole = partsOf(claims, view.vantage, budget);
	let { out, crowded, refused } = mostProbes(whole) > BigInt(require_start.ceilingOf(policy)) ? heldToCeiling(bounded) : NOTHING_OUT;
	let parts = [
		...out.size === 0 ? whole : partsOf(claims.filter(({ host }) => host === null || !out.has(host)), view.vantage, budget),
		...expandedNames(narrowed, resolutions === null ? null : [...claimed.unresolved, ...crowded], budget),
		...expandedNameChecks(narrowed, resolutions === null ? [] : claimed.nameChecks)
	];
	let idle = bounded.outOfScope.length + claimed.nameChecks.length > 0 ? [] : nothingJudged(parts, policy, view);
	return {
		vantage: view.vantage,
		parts: parts.sort(byPlace),
		refused: [...refused, ...idle]
	};
}
function nothingJudged(parts, policy, view) {
	let { vantage } = view;
	if (parts.some((part) => part.kind === "resolves-to" || part.addresses === null)) return [];
	let expected = new Set(parts.flatMap((part) => part.kind === "ports" ? part.ports : []).map((one) => one.asked === "no" ? "observe" : one.applied.entry.expected));
	expected.delete("observe");
	if (expected.size === 0) return [require_later().nothingToJudge(policy, view)];
	expected.delete("open");
	return vantage?.openOnly && expected.size === 0 ? [require_later().nothingToExpose(policy, vantage)] : [];
}
function noAnswers({ names }) {
	return names.flatMap(({ name, families }) => families.map((family) => ({
		name,
		family,
		addresses: [],
		code: require_later().ABSENT
	})));
}
function partsOf(claims, vantage, budget) {
	return [4, 6].flatMap((family) => partsOfFamily(family, claims, vantage, budget));
}
const STEPS_A_CLAIM = 4;
function partsOfFamily(family, all, vantage, budget) {
	let active = new Set();
	let known = new Map();
	let alike = require_start.createAlike();
	let keyOf = (claim) => `${alike(claim)} ${claim.layer} ${claim.mayComeIn ?? !1}`;
	let parts = [];
	for (let { first, last, ended, started } of require_start.sweepEdges(all.filter((claim) => claim.family === family))) {
		for (let one of ended) active.delete(one);
		for (let one of started) active.add(one);
		if (active.size === 0) continue;
		if (!budget.take(4 * active.size)) return [];
		let covering = [...active].sort((a, b) => a.order - b.order);
		let ports = require_start.getOrCreate(known, covering.map(keyOf).join(), () => expandedPorts(covering, {
			family,
			vantage,
			asked: "yes"
		}, budget));
		if (ports.length === 0) continue;
		let { order } = covering[0];
		let addresses = {
			family,
			first,
			last
		};
		parts.push({
			kind: "ports",
			order,
			family: family === 4 ? "ipv4" : "ipv6",
			addresses,
			covering,
			ports
		});
	}
	return parts;
}
function mostProbes(parts) {
	let counts = new Map();
	let countOf = (ports) => BigInt(ports.reduce((sum, one) => sum + (one.asked === "no" ? 0 : one.ports.count), 0));
	let sum = 0n;
	for (let part of parts) {
		if (part.kind !== "ports" || part.addresses === null) continue;
		let { ports, addresses } = part;
		sum += (addresses.last - addresses.first + 1n) * require_start.getOrCreate(counts, ports, () => countOf(ports));
	}
	return sum;
}
const NOTHING_OUT = {
	out: new Set(),
	crowded: [],
	refused: []
};
function heldToCeiling({ claims, policy, view }) {
	let budget = new require_start.WorkBudget();
	let rangesFrom = (some) => require_start.withoutBlindSpots(require_start.rangesOf(some, [], budget), policy.vantages, view.vantage, budget).ranges;
	let { claims: left, crowded } = require_start.withoutCrowds(claims, require_start.probesOf(rangesFrom(claims)), require_start.ceilingOf(policy), (some) => require_start.probesOf(rangesFrom(some)));
	let ranges = rangesFrom(left);
	let refused = budget.isSpent ? [require_later().tooMuchToPlan(policy)] : require_start.overCeiling(ranges, require_start.probesOf(ranges), policy);
	return {
		out: new Set(crowded.map(({ host }) => host)),
		crowded,
		refused
	};
}
function byPlace(a, b) {
	return a.order - b.order || rank(a) - rank(b) || firstOf(a, b);
}
function rank(part) {
	if (part.kind === "resolves-to") return 0;
	if (part.addresses === null) return part.family === "ipv6" ? 4 : 3;
	return part.addresses.family === 4 ? 1 : 2;
}
function firstOf(a, b) {
	if (a.kind !== "ports" || b.kind !== "ports" || a.addresses === null || b.addresses === null) return 0;
	return a.addresses.first < b.addresses.first ? -1 : 1;
}
function* expandedRows(views) {
	for (let { vantage, parts } of views) for (let part of parts) yield* rowsOf(vantage?.name ?? null, part);
}
function* rowsOf(vantage, part) {
	if (part.kind === "resolves-to") {
		yield nameRow(vantage, part);
		return;
	}
	let { family, covering, ports } = part;
	let addresses = part.addresses === null ? null : require_row_pieces.addressSpanText(part.addresses, require_start.addressText);
	for (let { ports: set, applied, of, fate, asked } of ports) {
		let { entry, evidence } = applied;
		yield {
			vantage,
			host: applied.host ?? covering[of].reference.text.trim(),
			addresses,
			protocol: set.protocol,
			ports: require_start.rangesText(set.ranges),
			expected: entry.expected,
			severity: entry.severity,
			reason: entry.reason,
			rule: placeOf(entry.position),
			source: covering[of].reference.source ?? null,
			satisfies: applied.satisfies ?? [],
			role: entry.role,
			evidence,
			family,
			asked,
			fate,
			anyAddress: applied.addresses === "any",
			resolvesTo: null
		};
	}
}
function nameRow(vantage, { host, family, resolvesTo, source, satisfies, failed }) {
	return {
		vantage,
		host,
		addresses: null,
		protocol: null,
		ports: null,
		expected: null,
		severity: null,
		reason: null,
		rule: placeOf(resolvesTo.position),
		source,
		satisfies,
		role: null,
		evidence: null,
		family,
		asked: "yes",
		fate: failed ? "not-resolved" : "judged",
		anyAddress: !1,
		resolvesTo: resolvesTo.text.trim()
	};
}
function placeOf({ file, line, column }) {
	return {
		file,
		line,
		column
	};
}
function viewsToExpand(policy, view) {
	if (view.vantage !== null || policy.vantages.length === 0) return [view];
	return policy.vantages.map((vantage) => ({
		...view,
		vantage
	}));
}
function namesToExpand(policy, views) {
	let names = new Map();
	let needsNat64 = !1;
	for (let view of views) {
		let narrowed = require_start.narrow(policy, view);
		needsNat64 ||= narrowed.needsNat64;
		for (let { name, families } of narrowed.names) {
			let asked = require_start.getOrCreate(names, name, () => new Set());
			for (let family of families) asked.add(family);
		}
	}
	return {
		names: [...names].map(([name, families]) => ({
			name,
			families: [...families].sort()
		})),
		needsNat64
	};
}
const MOST_PLANS = 8;
async function expand(sources, options) {
	let read = require_start.readPolicies$1(sources, options);
	let { policy, files, inputs } = read;
	if (policy === null) return {
		kind: "unusable",
		files,
		diagnostics: read.diagnostics
	};
	options.onHosts?.(policy.hosts.reduce((sum, { hosts }) => sum + hosts.length, 0));
	let named = options.vantage == null ? { vantage: null } : require_start.vantageNamed(policy, options.vantage);
	if ("mistake" in named) return {
		kind: "unusable",
		files,
		diagnostics: [named.mistake]
	};
	let views = viewsToExpand(policy, {
		vantage: named.vantage,
		runScope: inputs.runScope,
		only: []
	});
	let { names, needsNat64 } = namesToExpand(policy, views);
	let resolutions = options.resolve && (names.length > 0 || needsNat64) ? await require_later().resolveOrStop(names, options, needsNat64) : [];
	let budget = new require_start.WorkBudget(require_start.MOST_STEPS * Math.min(views.length, 8));
	let expanded = views.map((view) => expandView(policy, options.resolve ? resolutions : null, view, budget));
	if (budget.isSpent) return {
		kind: "unusable",
		files,
		diagnostics: [...read.diagnostics, require_later().tooMuchToPlan(policy)]
	};
	let warnings = [...new Map(expanded.flatMap((one) => one.refused).map((one) => [one.message, one])).values()].map((one) => ({
		...one,
		level: "warning"
	}));
	return {
		kind: "expanded",
		rows: expandedRows(expanded),
		files,
		diagnostics: [...read.diagnostics, ...warnings]
	};
}
function expansionJsonPieces(rows) {
	return require_row_pieces.rowPieces({
		schemaVersion: 1,
		tool: {
			name: "port-policy",
			version: require_start.TOOL_VERSION
		}
	}, "rows", ordered(rows));
}
function* ordered(rows) {
	for (let row of rows) yield orderedRow(row);
}
function orderedRow(row) {
	let { vantage, host, addresses, protocol, ports, expected, severity, reason, role, evidence } = row;
	let { source, satisfies, family, asked, fate, anyAddress, resolvesTo } = row;
	return {
		vantage,
		host,
		addresses,
		protocol,
		ports,
		expected,
		severity,
		reason,
		rule: require_later().orderedPlace(row.rule),
		source,
		satisfies,
		role,
		evidence,
		family,
		asked,
		fate,
		anyAddress,
		resolvesTo
	};
}
const COLUMNS = [
	["vantage", ({ vantage }) => vantage],
	["host", ({ host }) => host],
	["addresses", ({ addresses }) => addresses],
	["protocol", ({ protocol }) => protocol],
	["ports", ({ ports }) => ports],
	["expected", ({ expected, resolvesTo }) => resolvesTo === null ? expected : `resolves-to ${resolvesTo}`],
	["asked", ({ asked }) => asked],
	["fate", ({ fate }) => fate],
	["severity", ({ severity }) => severity],
	["evidence", ({ evidence }) => evidence],
	["role", ({ role }) => role],
	["rule", ({ rule: { file, line, column } }) => `${file}:${line}:${column}`],
	["source", ({ source }) => source],
	["satisfies", ({ satisfies }) => satisfies.length === 0 ? null : satisfies.join("; ")],
	["reason", ({ reason }) => reason]
];
const PIECE = 65536;
function* expansionLinePieces(rows) {
	let text = `#${COLUMNS.map(([name]) => name).join("	")}\n`;
	for (let row of rows) {
		text += `${COLUMNS.map(([, read]) => field(read(row))).join("	")}\n`;
		if (text.length < 65536) continue;
		yield text;
		text = "";
	}
	yield text;
}
function field(value) {
	if (value === null) return "-";
	if (value === "-" || value === "") return `\\${value}`;
	return require_start.terminal(value.replaceAll("\\", "\\\\"));
}
const MANY_HOSTS = 5e4;
const LONG_FILE = 1e6;
async function expandPolicies({ positionals, options, terminal, process }) {
	let read = require_start.readPolicies(positionals, {
		command: "expand",
		argv: process.argv.slice(3)
	});
	if ("problem" in read) return require_later().fail(terminal, read.problem);
	let progress = require_start.showProgress(terminal, () => performance.now());
	let resolve = options.resolve !== void 0;
	let told = require_start.planOptions(options);
	let outcome = await expand(read.sources, {
		...told,
		resolve,
		onNames: progress.names,
		onHosts: (hosts) => {
			hosts >= 5e4 && progress.say(`working out what is expected of ${require_start.grouped(hosts)} hosts`);
		},
		loadBase: (path, from, as) => {
			let loaded = require_start.loadBase(path, from, as);
			"text" in loaded && loaded.text.length >= 1e6 && progress.say(require_later().logSafeLine(`reading ${loaded.file}`));
			return loaded;
		}
	});
	progress.end();
	await require_start.printDiagnostics(outcome.diagnostics, outcome.files, terminal);
	if (outcome.kind === "unusable") return require_shared.EXIT.unusable;
	let asJson = (require_start.textOf(options, "format") ?? "json") === "json";
	let pieces = asJson ? expansionJsonPieces(outcome.rows) : expansionLinePieces(outcome.rows);
	for (let piece of pieces) {
		terminal.out(asJson ? require_start.logSafeReport("json", piece) : require_later().logSafeLines(piece));
		await terminal.room();
	}
	return require_shared.EXIT.pass;
}
exports.expandPolicies = expandPolicies;
