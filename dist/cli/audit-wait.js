"use strict";
exports.id = "audit-wait";
exports.ids = ["audit-wait"];
exports.modules = { 9251: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { waitForPass: () => waitForPass });
	var sleep = __webpack_require__(5246);
	var time_limit = __webpack_require__(8674);
	var port_ranges = __webpack_require__(733);
	var words = __webpack_require__(3596);
	function narrowToFailing(plan, earlier) {
		let together = wantedTogether(plan, earlier);
		let kept = new Map();
		let wanting = new Map();
		for (let planned of plan.addresses) {
			let pendingOf = (segment) => (0, port_ranges.kj)([...brokenIn(segment, planned, earlier), ...sharedWith(segment, together)]);
			let pending = keep(planned.segments, pendingOf);
			if (pending.length === 0) continue;
			kept.set(planned, keep(planned.segments, (segment) => (0, port_ranges.kj)([...pendingOf(segment), ...answeredIn(segment, planned, earlier)])));
			for (let protocol of words.yv) pending.some(({ ports }) => ports.protocol === protocol) && wanting.set(key(planned.family, protocol), 3);
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
		return (0, port_ranges.TN)(ports.ranges, earlier.held(address, ports.protocol));
	}
	function answeredIn({ ports }, { address }, earlier) {
		return (0, port_ranges.Q)(ports.ranges, (0, port_ranges.kj)(earlier.answered(address, ports.protocol)));
	}
	function wantedTogether(plan, earlier) {
		let wanted = new Map();
		for (let planned of plan.addresses) for (let segment of planned.segments) {
			let names = namesOfAny(segment);
			let broken = names.length === 0 ? [] : brokenIn(segment, planned, earlier);
			if (broken.length === 0) continue;
			for (let name of names) wanted.set(name, (0, port_ranges.kj)([...wanted.get(name) ?? [], ...broken]));
		}
		return wanted;
	}
	function sharedWith(segment, wanted) {
		if (wanted.size === 0) return [];
		return namesOfAny(segment).flatMap((name) => (0, port_ranges.Q)(segment.ports.ranges, wanted.get(name) ?? []));
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
			let ports = (0, port_ranges.S9)(protocol, of(segment));
			if (ports.count === 0) return [];
			return [ports.count === count ? segment : {
				...segment,
				ports
			}];
		});
	}
	var get_or_create = __webpack_require__(3620);
	let HOLDING = new Set([
		"pass",
		"waived",
		"not-judged"
	]);
	let NO_PORT = {
		first: 0,
		last: 0
	};
	class RoundHistory {
		#targets = new Map();
		#byPort = new Map();
		#answering = new Map();
		note({ verdicts }) {
			let now = new Map();
			for (let verdict of verdicts) {
				let target = this.#target(verdict);
				let found = (0, get_or_create.I)(now, target, () => ({
					held: [],
					broken: [],
					violated: []
				}));
				let ranges = verdict.ports === null ? [NO_PORT] : (0, port_ranges.Kn)(verdict.ports);
				found[HOLDING.has(verdict.verdict) ? "held" : "broken"].push(...ranges);
				verdict.verdict === "violation" && found.violated.push(...ranges);
				verdict.evidence === "direct" && HOLDING.has(verdict.verdict) && this.#hear(verdict, ranges);
			}
			for (let [target, { held, broken, violated }] of now) {
				let bad = (0, port_ranges.kj)(broken);
				let good = (0, port_ranges.TN)((0, port_ranges.kj)(held), bad);
				let wrong = (0, port_ranges.kj)(violated);
				count(target.ceased, (0, port_ranges.Q)(target.stood, wrong));
				target.stood = (0, port_ranges.kj)([...(0, port_ranges.TN)(target.stood, wrong), ...good]);
				target.held = (0, port_ranges.kj)([...(0, port_ranges.TN)(target.held, bad), ...good]);
				target.broken = (0, port_ranges.kj)([...(0, port_ranges.TN)(target.broken, good), ...bad]);
			}
		}
		held(address, protocol) {
			let targets = this.#byPort.get(portKey(address, protocol)) ?? [];
			let broken = (0, port_ranges.kj)(targets.flatMap((target) => target.broken));
			return (0, port_ranges.TN)((0, port_ranges.kj)(targets.flatMap((target) => target.held)), broken);
		}
		answered(address, protocol) {
			return this.#answering.get(portKey(address, protocol)) ?? [];
		}
		flapped() {
			return [...this.#targets.values()].flatMap(({ host, address, protocol, ceased }) => ceased.flatMap((ranges, index) => {
				let exactly = (0, port_ranges.TN)(ranges, ceased[index + 1] ?? []);
				if (exactly.length === 0) return [];
				return [{
					host,
					address,
					protocol,
					ports: protocol === null ? null : (0, port_ranges.OM)(exactly),
					count: (0, port_ranges.Ws)(exactly),
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
				(0, get_or_create.I)(this.#byPort, at, () => []).push(target);
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
	}
	function portKey(address, protocol) {
		return `${protocol} ${address}`;
	}
	function count(ceased, ranges) {
		let left = ranges;
		for (let index = 0; left.length > 0 && index < 100; index++) {
			let before = ceased[index] ?? [];
			ceased[index] = (0, port_ranges.kj)([...before, ...left]);
			left = (0, port_ranges.Q)(before, left);
		}
	}
	let SHORTEST_PAUSE_MS = 1e3;
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
		let outOfTime = cutShort && ((0, time_limit.b)(signal) || !signal.aborted);
		let stopped = cutShort ? outOfTime ? [`The time limit was over while the run waited: this is what its last whole round saw, at ${report.startedAt}.`] : [`The run was stopped while it waited: this is what its last whole round saw, at ${report.startedAt}.`] : [];
		let wait = {
			limitMs,
			tookMs: Math.round(elapsed()),
			rounds,
			held: report.result === "pass",
			stopped: report.result !== "pass" && signal.aborted && !(0, time_limit.b)(signal),
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
			pause: sleep.v
		};
	}
}) };
