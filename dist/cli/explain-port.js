"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
function contestOf(claims, { port, protocol }) {
	let competitors = claims.flatMap((claim) => claim.entries.filter((entry) => speaksOf(entry, port, protocol)).map((entry) => ({
		claim,
		entry
	}))).map(({ claim, entry }, order) => ({
		...hostEntry(claim.reference, entry),
		candidate: require_start.candidateOf(claim, entry, order)
	}));
	let winners = require_later().mostSpecific(competitors.map(({ candidate }) => candidate));
	let [first] = winners;
	if (first === void 0) return {
		winners: [],
		lost: []
	};
	let [best, beaten] = parted(competitors, ({ candidate }) => require_later().compareCandidates(candidate, first) === 0);
	let decided = winners.map(({ applied, order }) => {
		let [own, merged] = parted(best.filter(({ candidate: { applied: other } }) => other.host === applied.host && other.entry.expected === applied.entry.expected), ({ candidate }) => candidate.order === order);
		let [{ host, covers, entry }] = own;
		return {
			host,
			covers,
			entry,
			applied,
			merged: merged.map(withoutCandidate)
		};
	});
	let { host, covers, entry } = decided[0];
	return {
		winners: decided,
		lost: beaten.map((one) => ({
			...withoutCandidate(one),
			why: {
				kind: "lost",
				by: lostBy(one.candidate, first),
				to: {
					host,
					covers,
					entry
				}
			}
		}))
	};
}
function lostBy(one, winner) {
	if (one.ports !== winner.ports) return "ports";
	return one.addresses === winner.addresses ? "role" : "addresses";
}
function excludedOf(policy, resolutions, bounds, view, { pattern, port, protocol }, spot) {
	let pref64 = require_start.pref64Of(resolutions);
	return policy.hosts.flatMap((item) => item.hosts.filter((reference) => coversSpot(reference, resolutions, pattern, spot)).flatMap((reference) => item.entries.filter((entry) => speaksOf(entry, port, protocol)).flatMap((entry) => {
		let why = exclusionOf(policy, item, reference, entry, view, spot, bounds, pref64, resolutions);
		return why === null ? [] : [{
			...hostEntry(reference, entry),
			why
		}];
	})));
}
function exclusionOf(policy, item, { pattern }, entry, view, spot, bounds, pref64, resolutions) {
	if (item.from !== null && !require_start.isJudgedFrom(view, item.from)) return {
		kind: "not-from-here",
		from: item.from,
		position: item.position
	};
	if (entry.from !== null && !require_start.isJudgedFrom(view, entry.from)) return {
		kind: "not-from-here",
		from: entry.from,
		position: entry.position
	};
	if (spot === null) return null;
	if (pattern.kind === "name") {
		if (!require_start.familiesOf(item).includes(spot.family)) return {
			kind: "other-family",
			family: item.family,
			position: item.position
		};
		let resolvesTo = bindingOf(policy, view, pattern.name, spot, pref64);
		if (resolvesTo !== null) return {
			kind: "leads-elsewhere",
			resolvesTo
		};
		if (require_later().answersOf(resolutions.filter(({ name }) => name === require_later().askedName(pattern))).addresses.some((one) => one.own && one.family === spot.family && one.value === spot.value) && !require_later().mayBeThisMachine(item, pattern.name, spot)) return {
			kind: "out-of-bounds",
			bound: "this-machine",
			scope: []
		};
	}
	let range = {
		family: spot.family,
		first: spot.value,
		last: spot.value
	};
	let bound = bounds(range, item.scopes).outside[0]?.bound;
	if (bound === void 0) return null;
	let [outOf = []] = bound === "policy-scope" ? item.scopes.filter((scope) => bounds(range, [scope]).outside.some((one) => one.bound === "policy-scope")) : [bound === "run-scope" ? view.runScope ?? [] : []];
	return {
		kind: "out-of-bounds",
		bound,
		scope: outOf
	};
}
function bindingOf({ hosts }, view, name, spot, pref64) {
	return hosts.find((item) => item.resolvesTo !== null && require_start.isJudgedFrom(view, item.from) && item.hosts.some(({ pattern }) => pattern.kind === "name" && pattern.name === name) && require_start.familiesOf(item).includes(spot.family) && !require_later().mayLeadTo(item, spot, pref64))?.resolvesTo ?? null;
}
function nearestOf(policy, resolutions, view, { pattern, port, protocol }, spot, most) {
	let found = policy.hosts.flatMap((item) => {
		let here = new Set(require_start.entriesSeen(item, view));
		return item.hosts.filter((reference) => coversSpot(reference, resolutions, pattern, spot)).flatMap((reference) => item.entries.map((entry) => ({
			...hostEntry(reference, entry),
			here: here.has(entry)
		})));
	});
	return (found.some(({ here }) => here) ? found.filter(({ here }) => here) : found).map((one) => ({
		one,
		far: distance(one.entry, port) + (one.entry.ports.protocol === protocol ? 0 : 65536)
	})).sort((a, b) => a.far - b.far).slice(0, most).map(({ one: { host, covers, entry } }) => ({
		host,
		covers,
		entry
	}));
}
function coversSpot({ pattern }, resolutions, asked, spot) {
	if (pattern.kind === "name") {
		if (asked.kind === "name" && asked.name === pattern.name) return !0;
		return spot !== null && resolutions.some(({ name, addresses }) => name === require_later().askedName(pattern) && addresses.map((address) => require_later().addressValue(address)).some((one) => one.family === spot.family && one.value === spot.value));
	}
	return spot !== null && pattern.family === spot.family && pattern.first <= spot.value && spot.value <= pattern.last;
}
function hostEntry(host, entry) {
	let { pattern } = host;
	return {
		host,
		covers: pattern.kind === "name" ? 1n : pattern.last - pattern.first + 1n,
		entry
	};
}
function speaksOf({ ports }, port, protocol) {
	return ports.protocol === protocol && require_later().holdsPort(ports.ranges, port);
}
function distance({ ports }, port) {
	return Math.min(...ports.ranges.map(({ first, last }) => Math.max(first - port, port - last, 0)));
}
function withoutCandidate({ host, covers, entry }) {
	return {
		host,
		covers,
		entry
	};
}
function parted(all, belongs) {
	return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
function contestOfName(claims, question) {
	let [four = [], six = []] = require_start.BOTH_FAMILIES.map((family) => claims.filter(({ item }) => require_start.familiesOf(item).includes(family)));
	if (four.length + six.length === 2 * claims.length) return contestOf(claims, question);
	let [first, second] = [contestOf(four, question), contestOf(six, question)];
	let known = (all) => (one) => all.some(({ host, entry }) => host === one.host && entry === one.entry);
	let winners = [...first.winners, ...second.winners.filter((one) => !first.winners.some((other) => decidesAlike(one, other)))];
	let speaking = known(winners.flatMap((winner) => [winner, ...winner.merged]));
	return {
		winners,
		lost: [...first.lost, ...second.lost.filter((one) => !known(first.lost)(one))].filter((one) => !speaking(one))
	};
}
function decidesAlike(one, other) {
	let [a, b] = [one.applied, other.applied];
	return one.host === other.host && one.entry === other.entry && a.evidence === b.evidence && a.addresses === b.addresses;
}
const AGAINST = {
	open: ["closed", "filtered"],
	closed: ["open", "filtered"],
	filtered: ["open", "closed"],
	blocked: ["open"],
	observe: []
};
function relevantWaivers({ waivers }, view, { pattern, port, protocol }, spot, appliedEntries, today) {
	let ofJudged = (waiver, host) => waiver.hosts.some(({ pattern: meant }) => meant.kind === "name" ? meant.name === host : spot !== null && meant.family === spot.family && meant.first <= spot.value && spot.value <= meant.last);
	let asked = pattern.kind === "name" ? pattern.name : null;
	let ofPort = waivers.filter(({ ports }) => ports.some((set) => set.protocol === protocol && require_later().holdsPort(set.ranges, port)));
	let deciding = new Map();
	for (let { host, entry } of appliedEntries) {
		let meant = ofPort.filter((waiver) => require_start.isJudgedFrom(view, waiver.from) && ofJudged(waiver, host));
		for (let state of AGAINST[entry.expected]) {
			let last = meant.filter(({ states }) => states.includes(state)).reduce((best, one) => best === null || one.until > best.until ? one : best, null);
			last !== null && require_start.getOrCreate(deciding, last, () => new Set()).add(state);
		}
	}
	return ofPort.flatMap((waiver) => {
		let judged = appliedEntries.some(({ host }) => ofJudged(waiver, host));
		if (!judged && !ofJudged(waiver, asked)) return [];
		if (!require_start.isJudgedFrom(view, waiver.from)) return [{
			waiver,
			standing: "not-from-here",
			states: []
		}];
		if (appliedEntries.length === 0) return [{
			waiver,
			standing: "nothing-judged",
			states: []
		}];
		if (!judged) return [{
			waiver,
			standing: "other-host",
			states: []
		}];
		let states = [...deciding.get(waiver) ?? []];
		if (states.length > 0) return [{
			waiver,
			standing: waiver.until < today ? "ended" : "holds",
			states
		}];
		return [{
			waiver,
			standing: appliedEntries.filter(({ host }) => ofJudged(waiver, host)).some(({ entry }) => AGAINST[entry.expected].some((state) => waiver.states.includes(state))) ? "outlasted" : "not-against",
			states
		}];
	});
}
const MOST_NEAREST = 3;
const WEIGHTIEST = [
	"out-of-bounds",
	"leads-elsewhere",
	"not-from-here",
	"other-family"
];
function viewsToExplain(policy, view) {
	if (view.vantage !== null || !require_start.usesFrom(policy) || policy.vantages.length === 0) return [view];
	return policy.vantages.map((vantage) => ({
		...view,
		vantage
	}));
}
function namesToExplain(policy, views, { pattern }) {
	let names = new Map();
	let ask = (name, families) => {
		let asked = require_start.getOrCreate(names, name, () => new Set());
		for (let family of families) asked.add(family);
	};
	for (let view of views) for (let { name, families } of require_start.narrow(policy, view).names) ask(name, families);
	pattern.kind === "name" && ask(require_later().askedName(pattern), require_start.BOTH_FAMILIES);
	return [...names].map(([name, families]) => ({
		name,
		families: [...families].sort()
	}));
}
function explainPort(policy, resolutions, view, question, today, budget = new require_start.WorkBudget()) {
	let { pattern, port, protocol } = question;
	let narrowed = require_start.narrow(policy, view);
	let resolved = require_start.withResolutions(narrowed, askedResolutions(narrowed, resolutions));
	let { claims, unresolved, bounds, plannedControls } = require_start.bound(require_start.claim(resolved, budget), budget);
	let spots = spotsOf(question, resolutions);
	let name = pattern.kind === "name" ? pattern.name : null;
	let naming = policy.hosts.filter(({ hosts }) => hosts.some((one) => isNamed(one.pattern, pattern)));
	let failed = unresolved.filter(({ host }) => host === name);
	let bare = spots.every((spot) => spot === null) && failed.length === 0;
	return {
		host: name ?? hostText(question),
		port,
		protocol,
		vantage: view.vantage?.name ?? null,
		sources: view.vantage?.sources ?? [],
		named: naming.flatMap(({ hosts }) => hosts.filter((one) => isNamed(one.pattern, pattern)).map(({ position }) => position)),
		addresses: spots.map((spot) => {
			let covering = spot === null ? claimsOfName(naming, name ?? "", view) : claimsAt(claims, spot);
			let { winners, lost } = spot === null ? contestOfName(covering, question) : contestOf(covering, question);
			let passedOver = [...lost, ...excludedOf(policy, resolutions, bounds, view, question, spot)];
			let nearest = winners.length + passedOver.length > 0 ? [] : nearestOf(policy, resolutions, view, question, spot, 3);
			let address = spot === null ? null : require_start.addressText(spot.family, spot.value);
			let appliedEntries = winners.map(({ applied }) => applied);
			return {
				address,
				fate: fateOf(winners, passedOver, view, question, spot),
				unseenBy: seenByNobody(policy, winners, view, question, spot),
				winners,
				passedOver,
				nearest,
				waivers: relevantWaivers(policy, view, question, spot, appliedEntries, today),
				controls: plannedControls.filter((one) => one.address === address && one.port === port && one.protocol === protocol).map(({ target }) => target),
				anchors: require_start.chosenAnchors(covering)
			};
		}),
		unresolved: bare ? wholeFailure(pattern, resolutions) : failed.map(({ family, code }) => ({
			family,
			code
		})),
		resolvesTo: name === null ? [] : naming.flatMap(({ resolvesTo, from }) => resolvesTo !== null && require_start.isJudgedFrom(view, from) ? [resolvesTo] : [])
	};
}
function askedResolutions({ names }, resolutions) {
	let asked = new Set(names.flatMap(({ name, families }) => families.map((family) => `${family} ${name}`)));
	return resolutions.filter((one) => asked.has(`${one.family} ${one.name}`) || require_start.isNat64Answer(one));
}
function spotsOf({ pattern }, resolutions) {
	if (pattern.kind === "addresses") return [{
		family: pattern.family,
		value: pattern.first
	}];
	let found = resolutions.filter(({ name }) => name === require_later().askedName(pattern)).flatMap(({ addresses }) => addresses.map((address) => require_later().addressValue(address))).sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
	let spots = found.filter((one, index) => found[index - 1]?.value !== one.value);
	return spots.length === 0 ? [null] : spots;
}
function claimsOfName(naming, name, view) {
	return naming.flatMap((item, order) => {
		let entries = require_start.entriesSeen(item, view);
		let [family] = require_start.familiesOf(item);
		let reference = item.hosts.find(({ pattern }) => pattern.kind === "name" && pattern.name === name);
		if (entries.length === 0 || family === void 0 || reference === void 0) return [];
		return [{
			item,
			reference,
			entries,
			host: name,
			family,
			first: 0n,
			last: 0n,
			size: 1n,
			order
		}];
	});
}
function fateOf(winners, passedOver, { vantage }, { port, protocol }, spot) {
	if (winners.length === 0) return WEIGHTIEST.find((kind) => passedOver.some(({ why }) => why.kind === kind)) ?? "nothing";
	if (spot === null) return "not-resolved";
	if (vantage !== null && !vantage.families.includes(spot.family)) return "family-not-seen";
	if ((vantage?.cannotSee ?? []).some((set) => set.protocol === protocol && require_later().holdsPort(set.ranges, port))) return "not-seen";
	if (winners.every(({ entry }) => entry.expected === "observe")) return "observed";
	return vantage?.openOnly ? "exposure-only" : "judged";
}
function seenByNobody({ vantages }, winners, { vantage }, { port, protocol }, spot) {
	if (vantage === null || spot === null) return [];
	if (vantage.families.includes(spot.family) && !vantage.cannotSee.some((set) => set.protocol === protocol && require_later().holdsPort(set.ranges, port))) return [];
	let asked = require_later().portSet(protocol, [{
		first: port,
		last: port
	}]);
	let appliedEntries = winners.map(({ applied }) => applied);
	let byNobody = new (require_later()).SeenByNobodyList(vantages, vantage).in({
		ports: asked,
		appliedEntries
	}, asked, spot.family);
	return [...new Set(byNobody.flatMap(({ by }) => by.vantages))];
}
function wholeFailure(pattern, resolutions) {
	if (pattern.kind !== "name") return [];
	let code = resolutions.find((one) => one.name === require_later().askedName(pattern) && one.code !== null)?.code;
	return code == null ? [] : [{
		family: null,
		code
	}];
}
function claimsAt(claims, { family, value }) {
	let covering = claims.filter((one) => one.family === family && one.first <= value && value <= one.last);
	return [...new Map(covering.map((claim) => [claim.order, claim])).values()].sort((a, b) => a.order - b.order);
}
function isNamed(pattern, asked) {
	if (pattern.kind === "name" || asked.kind === "name") return pattern.kind === "name" && asked.kind === "name" && pattern.name === asked.name;
	return pattern.family === asked.family && pattern.first === asked.first && pattern.last === asked.first;
}
function hostText({ pattern }) {
	return pattern.kind === "name" ? pattern.name : require_start.addressText(pattern.family, pattern.first);
}
Object.defineProperty(exports, "askedResolutions", {
	enumerable: !0,
	get: function() {
		return askedResolutions;
	}
});
Object.defineProperty(exports, "explainPort", {
	enumerable: !0,
	get: function() {
		return explainPort;
	}
});
Object.defineProperty(exports, "namesToExplain", {
	enumerable: !0,
	get: function() {
		return namesToExplain;
	}
});
Object.defineProperty(exports, "viewsToExplain", {
	enumerable: !0,
	get: function() {
		return viewsToExplain;
	}
});
