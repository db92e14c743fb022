"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_start = require("./start.js");
const WITNESSES = 3;
function narrowToFailing(plan, earlier) {
	let together = wantedTogether(plan, earlier);
	let kept = new Map();
	let wanting = new Map();
	for (let planned of plan.addresses) {
		let pendingOf = (segment) => require_start.unitedRanges([...brokenIn(segment, planned, earlier), ...sharedWith(segment, together)]);
		let pending = keep(planned.segments, pendingOf);
		if (pending.length === 0) continue;
		kept.set(planned, keep(planned.segments, (segment) => require_start.unitedRanges([...pendingOf(segment), ...answeredIn(segment, planned, earlier)])));
		for (let protocol of require_start.PROTOCOLS) pending.some(({ ports }) => ports.protocol === protocol) && wanting.set(key(planned.family, protocol), 3);
	}
	for (let planned of plan.addresses) {
		if (kept.has(planned) || wanting.size === 0) continue;
		let answering = keep(planned.segments, (segment) => wanting.has(key(planned.family, segment.ports.protocol)) ? answeredIn(segment, planned, earlier) : []);
		if (answering.length === 0) continue;
		kept.set(planned, answering);
		for (let protocol of new Set(answering.map(({ ports }) => ports.protocol))) {
			let left = (wanting.get(key(planned.family, protocol)) ?? 0) - 1;
			left > 0 ? wanting.set(key(planned.family, protocol), left) : wanting.delete(key(planned.family, protocol));
		}
	}
	let addresses = plan.addresses.flatMap((planned) => {
		let segments = kept.get(planned);
		if (segments === void 0) return [];
		return [{
			...planned,
			segments,
			probes: segments.reduce((sum, { ports }) => sum + ports.count, 0)
		}];
	});
	return {
		...plan,
		addresses,
		probes: addresses.reduce((sum, { probes }) => sum + probes, 0)
	};
}
function brokenIn({ ports }, { address }, earlier) {
	return require_later().rangesWithout(ports.ranges, earlier.held(address, ports.protocol));
}
function answeredIn({ ports }, { address }, earlier) {
	return require_later().sharedRanges(ports.ranges, require_start.unitedRanges(earlier.answered(address, ports.protocol)));
}
function wantedTogether(plan, earlier) {
	let wanted = new Map();
	for (let planned of plan.addresses) for (let segment of planned.segments) {
		let names = namesOfAny(segment);
		let broken = names.length === 0 ? [] : brokenIn(segment, planned, earlier);
		if (broken.length === 0) continue;
		for (let name of names) wanted.set(name, require_start.unitedRanges([...wanted.get(name) ?? [], ...broken]));
	}
	return wanted;
}
function sharedWith(segment, wanted) {
	if (wanted.size === 0) return [];
	return namesOfAny(segment).flatMap((name) => require_later().sharedRanges(segment.ports.ranges, wanted.get(name) ?? []));
}
function namesOfAny({ appliedEntries, ports }) {
	return appliedEntries.flatMap(({ addresses, host }) => addresses === "any" ? [`${ports.protocol} ${host}`] : []);
}
function key(family, protocol) {
	return `${family} ${protocol}`;
}
function keep(segments, of) {
	return segments.flatMap((segment) => {
		let { protocol, count } = segment.ports;
		let ports = require_later().portSet(protocol, of(segment));
		if (ports.count === 0) return [];
		return [ports.count === count ? segment : {
			...segment,
			ports
		}];
	});
}
const HOLDING = new Set([
	"pass",
	"waived",
	"not-judged"
]);
const ANSWERING = 3;
const NO_PORT = {
	first: 0,
	last: 0
};
const MOST_TIMES = 100;
var RoundHistory = class {
	#targets = new Map();
	#byPort = new Map();
	#answering = new Map();
	note({ verdicts }) {
		let now = new Map();
		for (let verdict of verdicts) {
			let target = this.#target(verdict);
			let found = require_start.getOrCreate(now, target, () => ({
				held: [],
				broken: [],
				violated: []
			}));
			let ranges = verdict.ports === null ? [NO_PORT] : require_start.parseRanges(verdict.ports);
			found[HOLDING.has(verdict.verdict) ? "held" : "broken"].push(...ranges);
			verdict.verdict === "violation" && found.violated.push(...ranges);
			verdict.evidence === "direct" && HOLDING.has(verdict.verdict) && this.#hear(verdict, ranges);
		}
		for (let [target, { held, broken, violated }] of now) {
			let bad = require_start.unitedRanges(broken);
			let good = require_later().rangesWithout(require_start.unitedRanges(held), bad);
			let wrong = require_start.unitedRanges(violated);
			count(target.ceased, require_later().sharedRanges(target.stood, wrong));
			target.stood = require_start.unitedRanges([...require_later().rangesWithout(target.stood, wrong), ...good]);
			target.held = require_start.unitedRanges([...require_later().rangesWithout(target.held, bad), ...good]);
			target.broken = require_start.unitedRanges([...require_later().rangesWithout(target.broken, good), ...bad]);
		}
	}
	held(address, protocol) {
		let targets = this.#byPort.get(portKey(address, protocol)) ?? [];
		let broken = require_start.unitedRanges(targets.flatMap((target) => target.broken));
		return require_later().rangesWithout(require_start.unitedRanges(targets.flatMap((target) => target.held)), broken);
	}
	answered(address, protocol) {
		return this.#answering.get(portKey(address, protocol)) ?? [];
	}
	flapped() {
		return [...this.#targets.values()].flatMap(({ host, address, protocol, ceased }) => ceased.flatMap((ranges, index) => {
			let exactly = require_later().rangesWithout(ranges, ceased[index + 1] ?? []);
			if (exactly.length === 0) return [];
			return [{
				host,
				address,
				protocol,
				ports: protocol === null ? null : require_start.rangesText(exactly),
				count: require_start.countPorts(exactly),
				times: index + 1
			}];
		}));
	}
	#target({ host, address, protocol }) {
		let id = JSON.stringify([
			host,
			address,
			protocol
		]);
		let known = this.#targets.get(id);
		if (known !== void 0) return known;
		let target = {
			host,
			address,
			protocol,
			held: [],
			broken: [],
			stood: [],
			ceased: []
		};
		this.#targets.set(id, target);
		if (address !== null && protocol !== null) {
			let at = portKey(address, protocol);
			require_start.getOrCreate(this.#byPort, at, () => []).push(target);
		}
		return target;
	}
	#hear({ address, protocol }, ranges) {
		let [port] = ranges;
		if (address === null || protocol === null || port === void 0) return;
		let at = portKey(address, protocol);
		let others = (this.#answering.get(at) ?? []).filter(({ first }) => first !== port.first);
		this.#answering.set(at, [{
			first: port.first,
			last: port.first
		}, ...others].slice(0, 3));
	}
};
function portKey(address, protocol) {
	return `${protocol} ${address}`;
}
function count(ceased, ranges) {
	let left = ranges;
	for (let index = 0; left.length > 0 && index < 100; index++) {
		let before = ceased[index] ?? [];
		ceased[index] = require_start.unitedRanges([...before, ...left]);
		left = require_later().sharedRanges(before, left);
	}
}
const SHORTEST_PAUSE_MS = 1e3;
const LONGEST_PAUSE_MS = 1e4;
const WHOLE_ROUND_SHARE = 10;
const BETWEEN_WHOLE_ROUNDS_MS = 3e4;
async function waitForPass(ask, { limitMs, endMs = limitMs, onRound = () => {} }, { signal }, time = clock()) {
	let begun = time.elapsed();
	let elapsed = () => time.elapsed() - begun;
	let history = new RoundHistory();
	let rounds = 0;
	let roundMs = 0;
	let askOnce = async (round) => {
		let startedAt = elapsed();
		let asked = await ask(round);
		rounds++;
		roundMs = elapsed() - startedAt;
		asked.kind === "report" && !signal.aborted && history.note(asked.report);
		return asked;
	};
	let whole = await askOnce({});
	let [wholeMs, wholeAt, partial] = [
		roundMs,
		elapsed(),
		0
	];
	if (whole.kind === "unusable") return whole;
	let latest = whole.report;
	let cutShort = !1;
	for (; whole.report.result !== "pass" && notHolding(whole.report).pending > 0 && !signal.aborted;) {
		let pauseMs = Math.min(1e4, Math.max(SHORTEST_PAUSE_MS, roundMs));
		let leftMs = Math.min(limitMs, endMs) - elapsed();
		let timeIsOver = pauseMs + roundMs + wholeMs > leftMs;
		let spareMs = timeIsOver ? leftMs - wholeMs : pauseMs;
		if (timeIsOver && partial === 0 && spareMs < SHORTEST_PAUSE_MS) break;
		if (spareMs > 0) {
			let left = Math.max(0, leftMs);
			onRound({
				rounds,
				elapsedMs: elapsed(),
				leftMs: left,
				pauseMs: spareMs,
				...notHolding(latest)
			});
			await time.pause(spareMs, () => signal.aborted);
			cutShort = signal.aborted;
			if (cutShort) break;
		}
		if (!timeIsOver) {
			let asked = await askOnce({ narrowed: (plan) => narrowToFailing(plan, history) });
			cutShort = signal.aborted;
			if (cutShort) break;
			if (asked.kind === "unusable") return asked;
			partial++;
			latest = asked.report;
			let nextWholeAt = wholeAt + Math.max(3e4, 10 * wholeMs);
			let mayHold = latest.result === "inconclusive" && elapsed() >= nextWholeAt;
			if (latest.result !== "pass" && !mayHold) continue;
		}
		let asked = await askOnce({});
		cutShort = asked.kind === "unusable" ? signal.aborted : ranOutOfTime(asked.report);
		if (cutShort) break;
		if (asked.kind === "unusable") return asked;
		whole = asked;
		latest = whole.report;
		[wholeMs, wholeAt, partial] = [
			roundMs,
			elapsed(),
			0
		];
		if (timeIsOver) break;
	}
	let { report } = whole;
	let outOfTime = cutShort && (require_later().isOutOfTime(signal) || !signal.aborted);
	let stopped = cutShort ? outOfTime ? [`The time limit was over while the run waited: this is what its last whole round saw, at ${report.startedAt}.`] : [`The run was stopped while it waited: this is what its last whole round saw, at ${report.startedAt}.`] : [];
	let wait = {
		limitMs,
		tookMs: Math.round(elapsed()),
		rounds,
		held: report.result === "pass",
		stopped: report.result !== "pass" && signal.aborted && !require_later().isOutOfTime(signal),
		flapped: history.flapped()
	};
	return {
		...whole,
		report: {
			...report,
			warnings: [...report.warnings, ...stopped],
			wait
		}
	};
}
function ranOutOfTime({ verdicts }) {
	return verdicts.some(({ cause }) => cause === "out-of-time");
}
function notHolding({ verdicts, totals }) {
	let example = verdicts.find(({ verdict }) => verdict === "violation") ?? verdicts.find(({ verdict }) => verdict === "inconclusive");
	return {
		pending: totals.violation + totals.inconclusive,
		example: example ?? null
	};
}
function clock() {
	return {
		elapsed: () => performance.now(),
		pause: require_later().pause
	};
}
exports.waitForPass = waitForPass;
