export const id = 610;
export const ids = [610];
export const modules = {

/***/ 9251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waitForPass: () => (/* binding */ waitForPass)
});

// EXTERNAL MODULE: ./build/base/sleep.js
var sleep = __webpack_require__(5246);
// EXTERNAL MODULE: ./build/base/time-limit.js
var time_limit = __webpack_require__(8674);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
;// CONCATENATED MODULE: ./build/plan/narrow-to-failing.js


const WITNESSES = 3;
function narrowToFailing(plan, earlier) {
    const together = wantedTogether(plan, earlier);
    const kept = new Map();
    const wanting = new Map();
    for (const planned of plan.addresses) {
        const pendingOf = (segment) => (0,port_ranges/* unitedRanges */.kj)([...brokenIn(segment, planned, earlier), ...sharedWith(segment, together)]);
        const pending = keep(planned.segments, pendingOf);
        if (pending.length === 0)
            continue;
        kept.set(planned, keep(planned.segments, (segment) => (0,port_ranges/* unitedRanges */.kj)([...pendingOf(segment), ...answeredIn(segment, planned, earlier)])));
        for (const protocol of words/* PROTOCOLS */.yv) {
            if (pending.some(({ ports }) => ports.protocol === protocol))
                wanting.set(key(planned.family, protocol), WITNESSES);
        }
    }
    for (const planned of plan.addresses) {
        if (kept.has(planned) || wanting.size === 0)
            continue;
        const answering = keep(planned.segments, (segment) => wanting.has(key(planned.family, segment.ports.protocol)) ? answeredIn(segment, planned, earlier) : []);
        if (answering.length === 0)
            continue;
        kept.set(planned, answering);
        for (const protocol of new Set(answering.map(({ ports }) => ports.protocol))) {
            const left = (wanting.get(key(planned.family, protocol)) ?? 0) - 1;
            if (left > 0)
                wanting.set(key(planned.family, protocol), left);
            else
                wanting.delete(key(planned.family, protocol));
        }
    }
    const addresses = plan.addresses.flatMap((planned) => {
        const segments = kept.get(planned);
        if (segments === undefined)
            return [];
        return [{ ...planned, segments, probes: segments.reduce((sum, { ports }) => sum + ports.count, 0) }];
    });
    return { ...plan, addresses, probes: addresses.reduce((sum, { probes }) => sum + probes, 0) };
}
function brokenIn({ ports }, { address }, earlier) {
    return (0,port_ranges/* rangesWithout */.TN)(ports.ranges, earlier.held(address, ports.protocol));
}
function answeredIn({ ports }, { address }, earlier) {
    return (0,port_ranges/* sharedRanges */.Q)(ports.ranges, (0,port_ranges/* unitedRanges */.kj)(earlier.answered(address, ports.protocol)));
}
function wantedTogether(plan, earlier) {
    const wanted = new Map();
    for (const planned of plan.addresses) {
        for (const segment of planned.segments) {
            const names = namesOfAny(segment);
            const broken = names.length === 0 ? [] : brokenIn(segment, planned, earlier);
            if (broken.length === 0)
                continue;
            for (const name of names)
                wanted.set(name, (0,port_ranges/* unitedRanges */.kj)([...(wanted.get(name) ?? []), ...broken]));
        }
    }
    return wanted;
}
function sharedWith(segment, wanted) {
    if (wanted.size === 0)
        return [];
    return namesOfAny(segment).flatMap((name) => (0,port_ranges/* sharedRanges */.Q)(segment.ports.ranges, wanted.get(name) ?? []));
}
function namesOfAny({ appliedEntries, ports }) {
    return appliedEntries.flatMap(({ addresses, host }) => (addresses === 'any' ? [`${ports.protocol} ${host}`] : []));
}
function key(family, protocol) {
    return `${family} ${protocol}`;
}
function keep(segments, of) {
    return segments.flatMap((segment) => {
        const { protocol, count } = segment.ports;
        const ports = (0,port_ranges/* portSet */.S9)(protocol, of(segment));
        if (ports.count === 0)
            return [];
        return [ports.count === count ? segment : { ...segment, ports }];
    });
}

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
;// CONCATENATED MODULE: ./build/audit/round-history.js


const HOLDING = new Set(['pass', 'waived', 'not-judged']);
const ANSWERING = 3;
const NO_PORT = { first: 0, last: 0 };
const MOST_TIMES = 100;
class RoundHistory {
    #targets = new Map();
    #byPort = new Map();
    #answering = new Map();
    note({ verdicts }) {
        const now = new Map();
        for (const verdict of verdicts) {
            const target = this.#target(verdict);
            const found = (0,get_or_create/* getOrCreate */.I)(now, target, () => ({ held: [], broken: [], violated: [] }));
            const ranges = verdict.ports === null ? [NO_PORT] : (0,port_ranges/* parseRanges */.Kn)(verdict.ports);
            found[HOLDING.has(verdict.verdict) ? 'held' : 'broken'].push(...ranges);
            if (verdict.verdict === 'violation')
                found.violated.push(...ranges);
            if (verdict.evidence === 'direct' && HOLDING.has(verdict.verdict))
                this.#hear(verdict, ranges);
        }
        for (const [target, { held, broken, violated }] of now) {
            const bad = (0,port_ranges/* unitedRanges */.kj)(broken);
            const good = (0,port_ranges/* rangesWithout */.TN)((0,port_ranges/* unitedRanges */.kj)(held), bad);
            const wrong = (0,port_ranges/* unitedRanges */.kj)(violated);
            count(target.ceased, (0,port_ranges/* sharedRanges */.Q)(target.stood, wrong));
            target.stood = (0,port_ranges/* unitedRanges */.kj)([...(0,port_ranges/* rangesWithout */.TN)(target.stood, wrong), ...good]);
            target.held = (0,port_ranges/* unitedRanges */.kj)([...(0,port_ranges/* rangesWithout */.TN)(target.held, bad), ...good]);
            target.broken = (0,port_ranges/* unitedRanges */.kj)([...(0,port_ranges/* rangesWithout */.TN)(target.broken, good), ...bad]);
        }
    }
    held(address, protocol) {
        const targets = this.#byPort.get(portKey(address, protocol)) ?? [];
        const broken = (0,port_ranges/* unitedRanges */.kj)(targets.flatMap((target) => target.broken));
        return (0,port_ranges/* rangesWithout */.TN)((0,port_ranges/* unitedRanges */.kj)(targets.flatMap((target) => target.held)), broken);
    }
    answered(address, protocol) {
        return this.#answering.get(portKey(address, protocol)) ?? [];
    }
    flapped() {
        return [...this.#targets.values()].flatMap(({ host, address, protocol, ceased }) => ceased.flatMap((ranges, index) => {
            const exactly = (0,port_ranges/* rangesWithout */.TN)(ranges, ceased[index + 1] ?? []);
            if (exactly.length === 0)
                return [];
            const ports = protocol === null ? null : (0,port_ranges/* rangesText */.OM)(exactly);
            return [{ host, address, protocol, ports, count: (0,port_ranges/* countPorts */.Ws)(exactly), times: index + 1 }];
        }));
    }
    #target({ host, address, protocol }) {
        const id = JSON.stringify([host, address, protocol]);
        const known = this.#targets.get(id);
        if (known !== undefined)
            return known;
        const target = { host, address, protocol, held: [], broken: [], stood: [], ceased: [] };
        this.#targets.set(id, target);
        if (address !== null && protocol !== null) {
            const at = portKey(address, protocol);
            (0,get_or_create/* getOrCreate */.I)(this.#byPort, at, () => []).push(target);
        }
        return target;
    }
    #hear({ address, protocol }, ranges) {
        const [port] = ranges;
        if (address === null || protocol === null || port === undefined)
            return;
        const at = portKey(address, protocol);
        const others = (this.#answering.get(at) ?? []).filter(({ first }) => first !== port.first);
        this.#answering.set(at, [{ first: port.first, last: port.first }, ...others].slice(0, ANSWERING));
    }
}
function portKey(address, protocol) {
    return `${protocol} ${address}`;
}
function count(ceased, ranges) {
    let left = ranges;
    for (let index = 0; left.length > 0 && index < MOST_TIMES; index++) {
        const before = ceased[index] ?? [];
        ceased[index] = (0,port_ranges/* unitedRanges */.kj)([...before, ...left]);
        left = (0,port_ranges/* sharedRanges */.Q)(before, left);
    }
}

;// CONCATENATED MODULE: ./build/audit/wait.js




const SHORTEST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 10_000;
const WHOLE_ROUND_SHARE = 10;
const BETWEEN_WHOLE_ROUNDS_MS = 30_000;
async function waitForPass(ask, { limitMs, endMs = limitMs, onRound = () => { } }, { signal }, time = clock()) {
    const begun = time.elapsed();
    const elapsed = () => time.elapsed() - begun;
    const history = new RoundHistory();
    let rounds = 0;
    let roundMs = 0;
    const askOnce = async (round) => {
        const startedAt = elapsed();
        const asked = await ask(round);
        rounds++;
        roundMs = elapsed() - startedAt;
        if (asked.kind === 'report' && !signal.aborted)
            history.note(asked.report);
        return asked;
    };
    let whole = await askOnce({});
    let [wholeMs, wholeAt, partial] = [roundMs, elapsed(), 0];
    if (whole.kind === 'unusable')
        return whole;
    let latest = whole.report;
    let cutShort = false;
    while (whole.report.result !== 'pass' && notHolding(whole.report).pending > 0 && !signal.aborted) {
        const pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, roundMs));
        const leftMs = Math.min(limitMs, endMs) - elapsed();
        const timeIsOver = pauseMs + roundMs + wholeMs > leftMs;
        const spareMs = timeIsOver ? leftMs - wholeMs : pauseMs;
        if (timeIsOver && partial === 0 && spareMs < SHORTEST_PAUSE_MS)
            break;
        if (spareMs > 0) {
            const left = Math.max(0, leftMs);
            onRound({ rounds, elapsedMs: elapsed(), leftMs: left, pauseMs: spareMs, ...notHolding(latest) });
            await time.pause(spareMs, () => signal.aborted);
            cutShort = signal.aborted;
            if (cutShort)
                break;
        }
        if (!timeIsOver) {
            const asked = await askOnce({ narrowed: (plan) => narrowToFailing(plan, history) });
            cutShort = signal.aborted;
            if (cutShort)
                break;
            if (asked.kind === 'unusable')
                return asked;
            partial++;
            latest = asked.report;
            const nextWholeAt = wholeAt + Math.max(BETWEEN_WHOLE_ROUNDS_MS, WHOLE_ROUND_SHARE * wholeMs);
            const mayHold = latest.result === 'inconclusive' && elapsed() >= nextWholeAt;
            if (latest.result !== 'pass' && !mayHold)
                continue;
        }
        const asked = await askOnce({});
        cutShort = asked.kind === 'unusable' ? signal.aborted : ranOutOfTime(asked.report);
        if (cutShort)
            break;
        if (asked.kind === 'unusable')
            return asked;
        whole = asked;
        latest = whole.report;
        [wholeMs, wholeAt, partial] = [roundMs, elapsed(), 0];
        if (timeIsOver)
            break;
    }
    const { report } = whole;
    const outOfTime = cutShort && ((0,time_limit/* isOutOfTime */.b)(signal) || !signal.aborted);
    const stopped = !cutShort
        ? []
        : outOfTime
            ? [`The time limit was over while the run waited: this is what its last whole round saw, at ${report.startedAt}.`]
            : [`The run was stopped while it waited: this is what its last whole round saw, at ${report.startedAt}.`];
    const wait = {
        limitMs,
        tookMs: Math.round(elapsed()),
        rounds,
        held: report.result === 'pass',
        stopped: report.result !== 'pass' && signal.aborted && !(0,time_limit/* isOutOfTime */.b)(signal),
        flapped: history.flapped(),
    };
    return { ...whole, report: { ...report, warnings: [...report.warnings, ...stopped], wait } };
}
function ranOutOfTime({ verdicts }) {
    return verdicts.some(({ cause }) => cause === 'out-of-time');
}
function notHolding({ verdicts, totals }) {
    const example = verdicts.find(({ verdict }) => verdict === 'violation') ??
        verdicts.find(({ verdict }) => verdict === 'inconclusive');
    return { pending: totals.violation + totals.inconclusive, example: example ?? null };
}
function clock() {
    return { elapsed: () => performance.now(), pause: sleep/* pause */.v };
}


/***/ })

};
