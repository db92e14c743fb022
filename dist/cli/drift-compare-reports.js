"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_change_words = require("./change-words.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_start = require("./start.js");
const require_vantages = require("./vantages.js");
var import_ipaddr = require_rolldown_runtime.__toESM(require_start.require_ipaddr());
function coveredBy(texts) {
	let runs = [];
	for (let text of texts) {
		let run = runOf(text);
		run !== null && runs.push(run);
	}
	let merged = mergedRuns(runs);
	return (address) => {
		let bytes = bytesOf(address);
		if (bytes === null) return !1;
		let run = merged[countUpTo(merged, ({ first }) => compare(first, bytes) <= 0) - 1];
		return run !== void 0 && compare(bytes, run.last) <= 0;
	};
}
function coveringAny(addresses) {
	let sorted = null;
	return (text) => {
		let run = runOf(text);
		if (run === null) return !1;
		sorted ??= [...addresses].map(bytesOf).filter((bytes) => bytes !== null).sort(compare);
		let next = sorted[countUpTo(sorted, (bytes) => compare(bytes, run.first) < 0)];
		return next !== void 0 && compare(next, run.last) <= 0;
	};
}
function isAddresses(text) {
	return runOf(text) !== null;
}
function runOf(text) {
	let dash = text.indexOf("-");
	let [first, last] = dash < 0 ? edgesOf(text) : [bytesOf(text.slice(0, dash)), bytesOf(text.slice(dash + 1))];
	return first === null || last === null || first.length !== last.length ? null : {
		first,
		last
	};
}
function edgesOf(text) {
	if (!import_ipaddr.default.isValidCIDR(text)) return [bytesOf(text), bytesOf(text)];
	let [address, length] = import_ipaddr.default.parseCIDR(text);
	let bytes = address.toByteArray();
	let edge = (rest) => bytes.map((byte, i) => {
		let mask = 255 << 8 - Math.max(0, Math.min(8, length - i * 8)) & 255;
		return byte & mask | rest & ~mask & 255;
	});
	return [edge(0), edge(255)];
}
function bytesOf(address) {
	let text = address.trim();
	return import_ipaddr.default.IPv4.isValidFourPartDecimal(text) || import_ipaddr.default.IPv6.isValid(text) ? import_ipaddr.default.process(text).toByteArray() : null;
}
function canonicalAddress(address) {
	return address.includes(":") && /^[0:]+:ffff:/i.test(address) && import_ipaddr.default.isValid(address) ? import_ipaddr.default.process(address).toString() : address;
}
function compare(a, b) {
	if (a.length !== b.length) return a.length - b.length;
	for (let [i, byte] of a.entries()) if (byte !== b[i]) return byte - b[i];
	return 0;
}
function mergedRuns(runs) {
	let merged = [];
	for (let run of [...runs].sort((a, b) => compare(a.first, b.first))) {
		let before = merged.at(-1);
		before === void 0 || compare(run.first, before.last) > 0 ? merged.push(run) : compare(run.last, before.last) > 0 && (merged[merged.length - 1] = {
			first: before.first,
			last: run.last
		});
	}
	return merged;
}
function countUpTo(list, isBefore) {
	let [low, high] = [0, list.length];
	for (; low < high;) {
		let middle = low + high >> 1;
		isBefore(list[middle]) ? low = middle + 1 : high = middle;
	}
	return low;
}
const MOST_SEVERE_FIRST = [
	"violation",
	"inconclusive",
	"waived",
	"pass",
	"not-judged"
];
const WEIGHTIEST = [
	"open",
	"unknown",
	"open|filtered",
	"filtered",
	"closed"
];
function statusOf(verdict) {
	let { state, evidence } = verdict;
	if (state === null) return null;
	return portStatus(state, state !== "open" || evidence !== "none", verdict);
}
function portStatus(state, proven, source) {
	let { verdict } = source;
	return {
		state,
		verdict,
		proven,
		class: (require_start.STATES$1.indexOf(state) * require_start.VERDICTS.length + require_start.VERDICTS.indexOf(verdict)) * 2 + Number(proven),
		source
	};
}
function worstOf(some) {
	let [first, ...others] = some;
	if (others.length === 0) return first;
	let state = WEIGHTIEST.find((one) => some.some((other) => other.state === one)) ?? first.state;
	let verdict = MOST_SEVERE_FIRST.find((one) => some.some((other) => other.verdict === one)) ?? first.verdict;
	let source = some.find((one) => one.verdict === verdict) ?? first;
	return portStatus(state, some.some((one) => one.state === state && one.proven), source.source);
}
function isKnownOpen({ state, proven }) {
	return state === "open" && proven;
}
function isBlocked({ state }) {
	return state === "closed" || state === "filtered";
}
function sideOf(of) {
	return of === null ? null : {
		state: of.state,
		verdict: of.verdict
	};
}
function statusRangesOf(verdicts) {
	return cut(verdicts.flatMap((verdict) => {
		let status = statusOf(verdict);
		return status === null ? [] : require_start.parseRanges(verdict.ports).map(({ first, last }) => ({
			first,
			last,
			status
		}));
	})).map(({ first, last, statuses }) => ({
		first,
		last,
		statuses: [worstOf(statuses)]
	}));
}
function overlaid(lists) {
	let [only] = lists;
	if (lists.length === 1 && only !== void 0) return [...only];
	return cut(lists.flatMap((list) => list.flatMap(({ first, last, statuses }) => statuses.map((status) => ({
		first,
		last,
		status
	})))));
}
function cut(pieces) {
	pieces.sort((a, b) => a.first - b.first || a.last - b.last);
	if (pieces.every(({ first }, i) => i === 0 || first > pieces[i - 1].last)) return pieces.map(({ first, last, status }) => ({
		first,
		last,
		statuses: [status]
	}));
	let farthest = new Map();
	let statusRanges = [];
	let next = 0;
	for (let { first, last: end } of require_later().cutAtEdges(pieces)) {
		for (let piece = pieces[next]; piece !== void 0 && piece.first === first; piece = pieces[++next]) {
			let known = farthest.get(piece.status.class);
			(known === void 0 || known.last < piece.last) && farthest.set(piece.status.class, piece);
		}
		let statuses = [...farthest.values()].filter(({ last }) => last >= first).map(({ status }) => status);
		statuses.length > 0 && statusRanges.push({
			first,
			last: end,
			statuses
		});
	}
	return statusRanges;
}
const NOTHING$1 = [];
function* paired(before, after) {
	let [i, j, first] = [
		0,
		0,
		0
	];
	for (;;) {
		let [a, b] = [before[i], after[j]];
		if (a === void 0 && b === void 0) return;
		first = Math.max(first, Math.min(a?.first ?? Infinity, b?.first ?? Infinity));
		let last = Math.min(lastAlike(a, first), lastAlike(b, first));
		yield {
			first,
			last,
			before: at(a, first),
			after: at(b, first)
		};
		a?.last === last && i++;
		b?.last === last && j++;
		first = last + 1;
	}
}
function lastAlike(statusRange, port) {
	if (statusRange === void 0) return Infinity;
	return statusRange.first <= port ? statusRange.last : statusRange.first - 1;
}
function at(statusRange, port) {
	return statusRange !== void 0 && statusRange.first <= port ? statusRange.statuses : NOTHING$1;
}
function hostsOf(report) {
	let vantages = new Map();
	report.verdicts.length === 0 && vantages.set(report.vantage, new Map());
	let bound = boundNames(report.verdicts);
	for (let given of report.verdicts) {
		if (require_vantages.isOfMissingReport(given)) continue;
		let canonical = given.address === null ? null : canonicalAddress(given.address);
		let recorded = canonical === given.address ? given : {
			...given,
			address: canonical
		};
		let verdict = isOfTheProber(recorded) && !bound.has(recorded.host) ? leftOut(recorded) : recorded;
		let { host, vantage, address, protocol, ports } = verdict;
		let hosts = require_start.getOrCreate(vantages, vantage, () => new Map());
		let known = require_start.getOrCreate(hosts, host, () => ({
			host,
			vantage,
			ports: new Map(),
			rest: [],
			addresses: new Set()
		}));
		address !== null && known.addresses.add(address);
		if (address === null || protocol === null || ports === null) {
			verdict !== recorded && known.rest.some((one) => isOutOfScope(one) && one.address === address) || known.rest.push(verdict);
			continue;
		}
		require_start.getOrCreate(known.ports, address, () => []).push(verdict);
	}
	return vantages;
}
function boundNames(verdicts) {
	return new Set(verdicts.flatMap(({ host, address, ports, verdict }) => address === null && ports === null && verdict === "pass" ? [host] : []));
}
function isOfTheProber({ host, address, ports }) {
	if (address === null || ports === null || !/^(?:127\.|::1$)/.test(address)) return !1;
	return /^(?=.*[a-z_])[a-z0-9._-]+$/i.test(host) && !isAddresses(host) && !require_later().meansThisMachine(host);
}
function leftOut(verdict) {
	return {
		...verdict,
		protocol: null,
		ports: null,
		state: "unknown",
		cause: "out-of-scope",
		verdict: "inconclusive",
		severity: null
	};
}
function shownBy(verdicts) {
	let [tcp, udp] = require_start.PROTOCOLS.map((protocol) => statusRangesOf(verdicts.filter((one) => one.protocol === protocol)));
	return {
		tcp: tcp ?? [],
		udp: udp ?? []
	};
}
function isName({ host, addresses }) {
	return !addresses.has(host) && !isAddresses(host);
}
function isUnresolved({ address, state, cause }) {
	return address === null && state === "unknown" && cause !== "out-of-scope" && cause !== "cannot-see" && !require_start.isOfNoMachine(cause);
}
function isOutOfScope({ cause }) {
	return cause === "out-of-scope";
}
function familyOf(address) {
	return address.includes(":") ? "IPv6" : "IPv4";
}
function changedAddresses(before, after, partial, alike) {
	let missing = (from, in_, isPart) => isPart ? [] : [...from.addresses].filter((address) => !in_.addresses.has(address) && isComplete(in_, familyOf(address), alike));
	return {
		added: missing(after, before, partial.before),
		gone: missing(before, after, partial.after)
	};
}
function isComplete({ addresses, rest }, family, alike) {
	let unnamed = rest.filter(({ address }) => address === null);
	if (unnamed.some(isOutOfScope)) return !1;
	return alike && !unnamed.some(isUnresolved) || [...addresses].some((address) => familyOf(address) === family);
}
function isFound({ verdict, state }) {
	return verdict !== "pass" && state !== "unknown";
}
function isNotKnownSo(before, after, moved) {
	return isFound(after) && (moved || before.length !== 1 || before[0]?.state !== after.state);
}
function namesNotInBaseline(before, after) {
	let saysSo = ({ address, state, verdict }) => before?.rest.some((one) => one.address === address && one.state === state && one.verdict === verdict) === !0;
	return after.rest.filter((one) => isFound(one) && !saysSo(one)).map(({ host, address, vantage }) => ({
		host,
		address,
		vantage,
		protocol: null,
		ranges: []
	}));
}
function hostNotInBaseline(host) {
	let ranges = new RangesByPlace();
	for (let [address, verdicts] of host.ports) for (let verdict of verdicts) {
		if (!isFound(verdict)) continue;
		let { vantage, protocol, ports } = verdict;
		for (let range of require_start.parseRanges(ports)) ranges.add({
			host: host.host,
			address,
			vantage,
			protocol
		}, range);
	}
	return [...ranges.spots(), ...namesNotInBaseline(null, host)];
}
var RangesByPlace = class {
	#places = new Map();
	add(place, range) {
		let key = JSON.stringify([place.address, place.protocol]);
		require_start.getOrCreate(this.#places, key, () => ({
			place,
			ranges: []
		})).ranges.push(range);
	}
	spots() {
		return [...this.#places.values()].map(({ place, ranges }) => ({
			...place,
			ranges: require_start.unitedRanges(ranges)
		}));
	}
};
const KINDS_IN_ORDER = [
	"newly-open",
	"newly-blocked",
	"changed-verdict",
	null
];
function portChange(before, after, mayBeNew) {
	if (before.length === 0) return {
		kind: after.state === "open" && mayBeNew ? "newly-open" : null,
		before: null
	};
	let mildest = null;
	for (let one of before) {
		let kind = kindOf(one, after);
		let milder = mildest === null ? 1 : KINDS_IN_ORDER.indexOf(kind) - KINDS_IN_ORDER.indexOf(mildest.kind);
		(milder > 0 || milder === 0 && one.state === "unknown") && (mildest = {
			kind,
			before: one
		});
	}
	return mildest;
}
function kindOf(before, after) {
	if (before.class === after.class) return null;
	if (require_later().endedBefore(after.source.cause)) return null;
	if (require_later().endedBefore(before.source.cause) && after.verdict !== "violation") return null;
	if (after.state === "open" && (before.state !== "open" || !before.proven && after.proven)) return "newly-open";
	if (isBlocked(after) && isKnownOpen(before)) return "newly-blocked";
	return before.verdict === after.verdict ? null : "changed-verdict";
}
function isNotCompared(before, after) {
	let knows = (side) => side.some(({ state }) => state !== "unknown");
	return !knows(before) || !knows(after);
}
const MOST_LISTED = 10;
const SEEN = {
	open: "open",
	closed: "closed",
	filtered: "filtered",
	"open|filtered": "silent (open or filtered)",
	unknown: "not known"
};
const NOT_ASKED = {
	"new-host": "the baseline says nothing about this host",
	"not-resolved": "the name did not resolve in the baseline",
	"not-asked": "the baseline did not ask it"
};
function portSentence(kind, before, after, moved, notAsked) {
	return `${{
		"newly-open": newlyOpen,
		"newly-blocked": () => `It was open, and is ${SEEN[after.state]} now.`,
		"changed-verdict": judgedOtherwise
	}[kind](before, after, notAsked)}${after.state === "open" && !after.proven ? " The address accepts connections on any port, so \"open\" does not show that a service is running." : ""}${moved ? " The address is new to the name, and was compared with those that the name had." : ""}`;
}
function newlyOpen(before, _after, notAsked) {
	if (before === null) return `It is open now; whether it was is not known: ${NOT_ASKED[notAsked]}.`;
	switch (before.state) {
		case "closed":
		case "filtered": return `It was ${SEEN[before.state]}, and is open now.`;
		case "open": return "It is open now; whether it was is not known: its address accepted connections on any port in the baseline.";
		case "open|filtered": return "It is open now; whether it was is not known: the baseline heard nothing from it.";
		case "unknown": return "It is open now; whether it was is not known: the baseline could not tell.";
	}
}
function judgedOtherwise(before, after) {
	if (before === null) return "";
	if (after.state === "unknown" && before.state === "unknown") return `It could not be known then, nor now, and is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
	if (after.state === "unknown") return `It was ${SEEN[before.state]}; what it is now could not be known.`;
	if (before.state === "unknown") return `It is ${SEEN[after.state]} now; what it was the baseline could not tell.`;
	if (before.state !== after.state) return `It was ${SEEN[before.state]}, and is ${SEEN[after.state]} now, which is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
	if (isKnownOpen(before) !== isKnownOpen(after)) return `It is open as before, but ${after.proven ? "no longer" : "now"} at an address that accepts any port, which is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
	return `It is ${SEEN[after.state]} as before, and judged otherwise (${before.verdict} then, ${after.verdict} now).`;
}
function nameSentence(before, after) {
	return `What DNS says of the name is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
}
function goneHostSentence(open) {
	let was = [...rangesOf(open.tcp, ""), ...rangesOf(open.udp, "/udp")];
	let ports = require_start.countPorts(require_start.unitedRanges(open.tcp)) + require_start.countPorts(require_start.unitedRanges(open.udp));
	let gone = "This run says nothing about the host: the policy no longer names it, or no longer judges it from here.";
	if (was.length === 0) return gone;
	return ports === 1 ? `${gone} It had an open port: ${listed(was)}.` : `${gone} It had ${ports} open ports: ${listed(was)}.`;
}
function rangesOf(ranges, suffix) {
	return require_start.unitedRanges(ranges).map((range) => `${require_start.rangeText(range)}${suffix}`);
}
const NEW_HOST = "The baseline says nothing about this host.";
function addressSentence({ added, gone }, led) {
	if (gone.length === 0) return led ? `The name also leads to ${listed(added)} now.` : `The name leads to ${listed(added)} now.`;
	if (added.length === 0) return `The name no longer leads to ${listed(gone)}.`;
	return `The name leads to ${listed(added)} now, and no longer to ${listed(gone)}.`;
}
function listed(texts) {
	return require_later().firstFew(texts, 10, String);
}
var PortRows = class {
	#spot;
	#rows = new Map();
	constructor(spot) {
		this.#spot = spot;
	}
	add(kind, before, after, range) {
		let { severity, rule } = after.source;
		let key = `${kind} ${before?.class} ${after.class} ${severity} ${rule.line}:${rule.column} ${rule.file}`;
		require_start.getOrCreate(this.#rows, key, () => ({
			kind,
			before,
			after,
			ranges: []
		})).ranges.push(range);
	}
	changes(serviceName) {
		let { host, address, vantage, protocol, moved, notAsked } = this.#spot;
		return [...this.#rows.values()].map(({ kind, before, after, ranges }) => {
			let united = require_start.unitedRanges(ranges);
			let count = require_start.countPorts(united);
			let [first] = united;
			return {
				kind,
				host,
				address,
				vantage,
				protocol,
				ports: require_start.rangesText(united),
				count,
				service: count === 1 && first !== void 0 ? serviceName(first.first, protocol) : null,
				before: sideOf(before),
				after: sideOf(after),
				severity: after.source.severity,
				rule: after.source.rule,
				explanation: portSentence(kind, before, after, moved, notAsked)
			};
		});
	}
};
const NOTHING = {
	tcp: [],
	udp: []
};
const NOWHERE = new Map();
function compareHost({ before, after, partial, serviceName }) {
	let changes = [];
	let notKnownSo = new RangesByPlace();
	let notCompared = 0;
	let was = shownByAddress(before);
	let is = shownByAddress(after);
	let had = new Names(was);
	let notAsked = whyNotAsked(before);
	let endedEarly = before?.rest.some(({ cause }) => require_later().endedBefore(cause)) === !0;
	for (let [address, now] of is) {
		let same = was.get(address);
		let isNew = same === void 0 && !partial.before && before?.addresses.has(address) !== !0;
		let then = same ?? (isNew ? had.ofFamily(familyOf(address)) : NOTHING);
		let moved = isNew && then !== NOTHING;
		for (let protocol of require_start.PROTOCOLS) {
			let { host, vantage } = after;
			let rows = new PortRows({
				host,
				address,
				vantage,
				protocol,
				moved,
				notAsked
			});
			for (let { first, last, before: stood, after: stands } of paired(then[protocol], now[protocol])) {
				let [status] = stands;
				if (moved && status === void 0) continue;
				isNotCompared(stood, stands) && (notCompared += last - first + 1);
				if (status === void 0) continue;
				isNotKnownSo(stood, status, moved) && notKnownSo.add({
					host,
					address,
					vantage,
					protocol
				}, {
					first,
					last
				});
				let mayBeNew = !partial.before && (!endedEarly || status.verdict === "violation");
				let change = portChange(stood, status, mayBeNew);
				change.kind !== null && rows.add(change.kind, change.before, status, {
					first,
					last
				});
			}
			changes.push(...rows.changes(serviceName));
		}
	}
	return {
		changes,
		notCompared: notCompared + goneUnasked(was, partial.after ? NOWHERE : is, is),
		notInBaseline: [...notKnownSo.spots(), ...namesNotInBaseline(before, after)]
	};
}
function shownByAddress(host) {
	return new Map([...host?.ports ?? []].map(([address, verdicts]) => [address, shownBy(verdicts)]));
}
var Names = class {
	#shown;
	#families = new Map();
	constructor(shown) {
		this.#shown = shown;
	}
	ofFamily(family) {
		return require_start.getOrCreate(this.#families, family, () => {
			let lists = [...this.#shown].filter(([address]) => familyOf(address) === family).map(([, shown]) => shown);
			if (lists.length === 0) return NOTHING;
			return {
				tcp: overlaid(lists.map(({ tcp }) => tcp)),
				udp: overlaid(lists.map(({ udp }) => udp))
			};
		});
	}
};
function whyNotAsked(before) {
	if (before === null) return "new-host";
	return before.rest.some(({ address, cause }) => address === null && cause === "dns-failed") ? "not-resolved" : "not-asked";
}
function goneUnasked(was, instead, is) {
	let asked = new Map();
	let askedOf = (family, protocol) => require_start.getOrCreate(asked, `${family} ${protocol}`, () => {
		let lists = [...instead].filter(([one]) => familyOf(one) === family).map(([, shown]) => shown[protocol]);
		return require_start.unitedRanges(lists.flat());
	});
	let ports = 0;
	for (let [address, shown] of was) {
		if (is.has(address)) continue;
		for (let protocol of require_start.PROTOCOLS) ports += require_start.countPorts(require_later().rangesWithout(shown[protocol], askedOf(familyOf(address), protocol)));
	}
	return ports;
}
function portsOf({ ports }) {
	let count = 0;
	for (let verdicts of ports.values()) {
		let shown = shownBy(verdicts);
		for (let protocol of require_start.PROTOCOLS) count += require_start.countPorts(shown[protocol]);
	}
	return count;
}
function row({ host, vantage }, told) {
	return {
		host,
		address: null,
		vantage,
		protocol: null,
		ports: null,
		count: 1,
		service: null,
		before: null,
		after: null,
		severity: null,
		rule: null,
		...told
	};
}
function newHost(host) {
	return row(host, {
		kind: "new-host",
		explanation: "The baseline says nothing about this host.",
		rule: firstVerdict(host)?.rule ?? null
	});
}
function goneHost(host, vantage) {
	let open = {
		tcp: [],
		udp: []
	};
	for (let { protocol, state, evidence, ports } of [...host.ports.values()].flat()) protocol !== null && state === "open" && evidence !== "none" && open[protocol].push(...require_start.parseRanges(ports));
	return row({
		...host,
		vantage
	}, {
		kind: "gone-host",
		explanation: goneHostSentence(open)
	});
}
function firstVerdict({ ports, rest }) {
	let [first] = ports.values();
	return first?.[0] ?? rest[0];
}
function hostChanges(before, after, comparison) {
	return [
		...addressChange(before, after, comparison),
		...dnsChange(before, after),
		...scopeChanges(before, after)
	];
}
function addressChange(before, after, { partial, alike }) {
	if (!isName(before) && !isName(after)) return [];
	let changed = changedAddresses(before, after, partial, alike);
	if (changed.added.length + changed.gone.length === 0) return [];
	let rule = firstVerdict(after)?.rule ?? null;
	return [row(after, {
		kind: "changed-address",
		explanation: addressSentence(changed, before.addresses.size > 0),
		rule
	})];
}
function dnsVerdict({ rest }) {
	let ofDns = rest.filter((verdict) => !isOutOfScope(verdict) && verdict.cause !== "cannot-see");
	for (let kind of ["violation", "inconclusive"]) {
		let found = ofDns.find(({ verdict }) => verdict === kind);
		if (found !== void 0) return found;
	}
	return ofDns[0] ?? null;
}
function dnsChange(before, after) {
	let [was, is] = [dnsVerdict(before), dnsVerdict(after)];
	if (require_later().endedBefore(was?.cause ?? null) || require_later().endedBefore(is?.cause ?? null)) return [];
	if (was !== null && is !== null) {
		if (was.verdict === is.verdict) return [];
		return [verdictRow(after, was, is, nameSentence(was, is))];
	}
	if (is?.cause === "dns-failed") return [verdictRow(after, was, is, "The name, or one family of it, could not be resolved now; in the baseline it could.")];
	if (was?.cause === "dns-failed") return [verdictRow(after, was, is, "The name could be resolved now; in the baseline it, or one family of it, could not.")];
	return [];
}
function scopeChanges(before, after) {
	let [was, is] = [before, after].map(({ rest }) => new Map(rest.filter(isOutOfScope).map((verdict) => [verdict.address, verdict])));
	let isKnown = ({ addresses }, address) => address === null || addresses.has(address);
	return [...[...is].flatMap(([address, verdict]) => was.has(address) || !isKnown(before, address) ? [] : [{
		...verdictRow(after, null, verdict, LEFT),
		address
	}]), ...[...was].flatMap(([address, verdict]) => is.has(address) || !isKnown(after, address) ? [] : [{
		...verdictRow(after, verdict, null, CAME),
		address
	}])];
}
const LEFT = "It is out of scope now, and was not in the baseline.";
const CAME = "It is in scope now; in the baseline it was not asked.";
function leftScope(host) {
	return verdictRow(host, null, host.rest[0] ?? null, LEFT);
}
function cameIntoScope(host, vantage) {
	return verdictRow({
		...host,
		vantage
	}, host.rest[0] ?? null, null, CAME);
}
function verdictRow(host, was, is, explanation) {
	let side = (of) => of === null ? null : {
		state: of.state,
		verdict: of.verdict
	};
	return row(host, {
		kind: "changed-verdict",
		explanation,
		before: side(was),
		after: side(is),
		severity: is?.severity ?? null,
		rule: is?.rule ?? null
	});
}
const NOT_KNOWN = new Set([
	"other-vantage",
	"part-of-policy",
	"stopped",
	"no-report"
]);
function requirementDrift(baseline, now) {
	let before = new Map(baseline.requirements?.map((one) => [one.requirement, one]));
	let changes = (now.requirements ?? []).flatMap((is) => {
		let was = before.get(is.requirement);
		if (was === void 0 || was.satisfied === is.satisfied || !isKnown(was) || !isKnown(is)) return [];
		let { requirement } = is;
		return is.satisfied ? [{
			requirement,
			kind: "newly-satisfied",
			explanation: satisfiedNow(was)
		}] : [{
			requirement,
			kind: "no-longer-satisfied",
			explanation: notSatisfiedNow(is)
		}];
	});
	if (changes.length === 0) return {};
	return { requirements: changes.sort((a, b) => Number(a.kind === "newly-satisfied") - Number(b.kind === "newly-satisfied")) };
}
function isKnown({ satisfied, violation, waived, unchecked = [] }) {
	return satisfied || violation + waived > 0 || !unchecked.some(({ kind }) => NOT_KNOWN.has(kind));
}
function satisfiedNow(was) {
	return `It is satisfied, and was not in the baseline (${countsText(was)}).`;
}
function notSatisfiedNow(is) {
	let [first] = is.unchecked ?? [];
	let told = `It was satisfied in the baseline, and is not now (${countsText(is)}).`;
	return first === void 0 ? told : `${told} ${first.explanation}`;
}
function countsText({ pass, violation, waived, inconclusive, unchecked = [], exceptions = [] }) {
	let parts = [
		...violation === 0 ? [] : [require_start.counted(violation, "violation")],
		...inconclusive === 0 ? [] : [`${inconclusive} inconclusive`],
		...waived === 0 ? [] : [`${waived} waived`],
		...unchecked.length === 0 ? [] : ["a part was not checked"],
		...exceptions.length === 0 ? [] : ["it has exceptions"]
	];
	if (parts.length > 0) return parts.join(", ");
	return pass === 0 ? "no part of it was judged" : "the report does not say why";
}
function compareReports(baseline, now, serviceName = () => null) {
	let [before, after] = [hostsOf(baseline), hostsOf(now)];
	let vantages = require_vantages.vantagePairs(baseline, now);
	let found = {
		changes: [],
		notInBaseline: [],
		notCompared: 0
	};
	let partial = {
		before: require_later().isPartial(baseline),
		after: require_later().isPartial(now)
	};
	let [lackedBefore, lacksNow] = [require_vantages.lackingVantages(baseline), require_vantages.lackingVantages(now)];
	let samePolicy = require_vantages.isSamePolicy(baseline, now) && require_vantages.hasSameHosts(baseline, now);
	for (let pair of vantages.pairs) {
		let [were, are] = [before.get(pair.before) ?? new Map(), after.get(pair.after) ?? new Map()];
		compareVantage(were, are, pair, {
			partial: {
				before: partial.before || lackedBefore.has(pair.before),
				after: partial.after || lacksNow.has(pair.after)
			},
			samePolicy,
			serviceName
		}, found);
	}
	for (let name of vantages.onlyBefore) found.notCompared += portsOfAll(before.get(name));
	for (let name of vantages.onlyAfter) {
		found.notCompared += portsOfAll(after.get(name));
		for (let host of after.get(name)?.values() ?? []) found.notInBaseline.push(...hostNotInBaseline(host));
	}
	let { startedAt, vantage, run } = baseline;
	return {
		baseline: {
			startedAt,
			vantage,
			commit: run.commit,
			url: run.url
		},
		totals: totalsOf(found.changes),
		notCompared: found.notCompared,
		...requirementDrift(baseline, now),
		changes: found.changes.sort(byKindAndSeverity),
		notInBaseline: found.notInBaseline
	};
}
function compareVantage(before, after, pair, comparing, found) {
	let { partial, serviceName, samePolicy } = comparing;
	let vantage = pair.after;
	let comparison = {
		partial,
		alike: samePolicy && pair.before === pair.after
	};
	let [were, are] = [networksOf(before), networksOf(after)];
	let [wasAsked, isAsked] = [coveringAny(before.keys()), coveringAny(after.keys())];
	for (let [name, host] of after) {
		let was = before.get(name) ?? null;
		let hasLeft = was === null && isNetwork(host) && wasAsked(name);
		was === null ? hasLeft ? found.changes.push(leftScope(host)) : !partial.before && !were(name) && found.changes.push(newHost(host)) : found.changes.push(...hostChanges(was, host, comparison));
		let compared = compareHost({
			before: was,
			after: host,
			partial,
			serviceName
		});
		found.changes.push(...compared.changes);
		found.notInBaseline.push(...compared.notInBaseline);
		let isUnknown = !hasLeft && [...was?.rest ?? [], ...host.rest].some(({ state }) => state === "unknown");
		found.notCompared += Math.max(compared.notCompared, +!!isUnknown);
	}
	for (let [name, host] of before) {
		if (after.has(name)) continue;
		found.notCompared += portsOf(host);
		isNetwork(host) && isAsked(name) ? found.changes.push(cameIntoScope(host, vantage)) : !partial.after && !are(name) && found.changes.push(goneHost(host, vantage));
	}
}
function networksOf(hosts) {
	let networks = [...hosts.values()].filter(({ rest }) => rest.some(isOutOfScope)).map(({ host }) => host);
	return networks.length === 0 ? () => !1 : coveredBy(networks);
}
function isNetwork({ ports, rest }) {
	return ports.size === 0 && rest.some(isOutOfScope);
}
function portsOfAll(hosts = new Map()) {
	let ports = 0;
	for (let host of hosts.values()) ports += portsOf(host);
	return ports;
}
function totalsOf(changes) {
	let counts = new Map();
	for (let { kind, count } of changes) counts.set(kind, (counts.get(kind) ?? 0) + count);
	let of = (kind) => counts.get(kind) ?? 0;
	return {
		newlyOpen: of("newly-open"),
		newlyBlocked: of("newly-blocked"),
		newHosts: of("new-host"),
		goneHosts: of("gone-host"),
		changedAddresses: of("changed-address"),
		changedVerdicts: of("changed-verdict")
	};
}
function byKindAndSeverity(a, b) {
	return require_change_words.DRIFT_KINDS.indexOf(a.kind) - require_change_words.DRIFT_KINDS.indexOf(b.kind) || require_later().severityRank(a.severity) - require_later().severityRank(b.severity);
}
exports.compareReports = compareReports;
