export const id = "drift-compare-reports";
export const ids = ["drift-compare-reports"];
export const modules = {

/***/ 9891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareReports: () => (/* binding */ compareReports)
});

// EXTERNAL MODULE: ./build/model/documents/change-words.js
var change_words = __webpack_require__(262);
// EXTERNAL MODULE: ./build/model/documents/partial-run.js
var partial_run = __webpack_require__(7105);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/causes.js
var causes = __webpack_require__(8849);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/addresses/host-name.js
var host_name = __webpack_require__(3908);
// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
var ipaddr_default = /*#__PURE__*/__webpack_require__.n(ipaddr);
;// CONCATENATED MODULE: ./build/drift/covered-addresses.js

function coveredBy(texts) {
    const runs = [];
    for (const text of texts) {
        const run = runOf(text);
        if (run !== null)
            runs.push(run);
    }
    const merged = mergedRuns(runs);
    return (address) => {
        const bytes = bytesOf(address);
        if (bytes === null)
            return false;
        const run = merged[countUpTo(merged, ({ first }) => compare(first, bytes) <= 0) - 1];
        return run !== undefined && compare(bytes, run.last) <= 0;
    };
}
function coveringAny(addresses) {
    let sorted = null;
    return (text) => {
        const run = runOf(text);
        if (run === null)
            return false;
        sorted ??= [...addresses]
            .map(bytesOf)
            .filter((bytes) => bytes !== null)
            .sort(compare);
        const next = sorted[countUpTo(sorted, (bytes) => compare(bytes, run.first) < 0)];
        return next !== undefined && compare(next, run.last) <= 0;
    };
}
function isAddresses(text) {
    return runOf(text) !== null;
}
function runOf(text) {
    const dash = text.indexOf('-');
    const [first, last] = dash < 0 ? edgesOf(text) : [bytesOf(text.slice(0, dash)), bytesOf(text.slice(dash + 1))];
    return first === null || last === null || first.length !== last.length ? null : { first, last };
}
function edgesOf(text) {
    if (!ipaddr_default().isValidCIDR(text))
        return [bytesOf(text), bytesOf(text)];
    const [address, length] = ipaddr_default().parseCIDR(text);
    const bytes = address.toByteArray();
    const edge = (rest) => bytes.map((byte, i) => {
        const kept = Math.max(0, Math.min(8, length - i * 8));
        const mask = (0xff << (8 - kept)) & 0xff;
        return (byte & mask) | (rest & ~mask & 0xff);
    });
    return [edge(0), edge(0xff)];
}
function bytesOf(address) {
    const text = address.trim();
    const isPlain = ipaddr_default().IPv4.isValidFourPartDecimal(text) || ipaddr_default().IPv6.isValid(text);
    return isPlain ? ipaddr_default().process(text).toByteArray() : null;
}
function canonicalAddress(address) {
    const isMapped = address.includes(':') && /^[0:]+:ffff:/i.test(address) && ipaddr_default().isValid(address);
    return isMapped ? ipaddr_default().process(address).toString() : address;
}
function compare(a, b) {
    if (a.length !== b.length)
        return a.length - b.length;
    for (const [i, byte] of a.entries())
        if (byte !== b[i])
            return byte - b[i];
    return 0;
}
function mergedRuns(runs) {
    const merged = [];
    for (const run of [...runs].sort((a, b) => compare(a.first, b.first))) {
        const before = merged.at(-1);
        if (before === undefined || compare(run.first, before.last) > 0)
            merged.push(run);
        else if (compare(run.last, before.last) > 0)
            merged[merged.length - 1] = { first: before.first, last: run.last };
    }
    return merged;
}
function countUpTo(list, isBefore) {
    let [low, high] = [0, list.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(list[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/base/cut-ranges.js
var cut_ranges = __webpack_require__(3208);
;// CONCATENATED MODULE: ./build/drift/port-status.js

const MOST_SEVERE_FIRST = ['violation', 'inconclusive', 'waived', 'pass', 'not-judged'];
const WEIGHTIEST = ['open', 'unknown', 'open|filtered', 'filtered', 'closed'];
function statusOf(verdict) {
    const { state, evidence } = verdict;
    if (state === null)
        return null;
    return portStatus(state, state !== 'open' || evidence !== 'none', verdict);
}
function portStatus(state, proven, source) {
    const { verdict } = source;
    const number = (words/* STATES */.xj.indexOf(state) * words/* VERDICTS */.bk.length + words/* VERDICTS */.bk.indexOf(verdict)) * 2 + Number(proven);
    return { state, verdict, proven, class: number, source };
}
function worstOf(some) {
    const [first, ...others] = some;
    if (others.length === 0)
        return first;
    const state = WEIGHTIEST.find((one) => some.some((other) => other.state === one)) ?? first.state;
    const verdict = MOST_SEVERE_FIRST.find((one) => some.some((other) => other.verdict === one)) ?? first.verdict;
    const source = some.find((one) => one.verdict === verdict) ?? first;
    const proven = some.some((one) => one.state === state && one.proven);
    return portStatus(state, proven, source.source);
}
function isKnownOpen({ state, proven }) {
    return state === 'open' && proven;
}
function isBlocked({ state }) {
    return state === 'closed' || state === 'filtered';
}
function sideOf(of) {
    return of === null ? null : { state: of.state, verdict: of.verdict };
}

;// CONCATENATED MODULE: ./build/drift/status-ranges.js



function statusRangesOf(verdicts) {
    const pieces = verdicts.flatMap((verdict) => {
        const status = statusOf(verdict);
        return status === null ? [] : (0,port_ranges/* parseRanges */.Kn)(verdict.ports).map(({ first, last }) => ({ first, last, status }));
    });
    return cut(pieces).map(({ first, last, statuses }) => ({ first, last, statuses: [worstOf(statuses)] }));
}
function overlaid(lists) {
    const [only] = lists;
    if (lists.length === 1 && only !== undefined)
        return [...only];
    return cut(lists.flatMap((list) => list.flatMap(({ first, last, statuses }) => statuses.map((status) => ({ first, last, status })))));
}
function cut(pieces) {
    pieces.sort((a, b) => a.first - b.first || a.last - b.last);
    if (pieces.every(({ first }, i) => i === 0 || first > pieces[i - 1].last))
        return pieces.map(({ first, last, status }) => ({ first, last, statuses: [status] }));
    const farthest = new Map();
    const statusRanges = [];
    let next = 0;
    for (const { first, last: end } of (0,cut_ranges/* cutAtEdges */.Qd)(pieces)) {
        for (let piece = pieces[next]; piece !== undefined && piece.first === first; piece = pieces[++next]) {
            const known = farthest.get(piece.status.class);
            if (known === undefined || known.last < piece.last)
                farthest.set(piece.status.class, piece);
        }
        const statuses = [...farthest.values()].filter(({ last }) => last >= first).map(({ status }) => status);
        if (statuses.length > 0)
            statusRanges.push({ first, last: end, statuses });
    }
    return statusRanges;
}
const NOTHING = [];
function* paired(before, after) {
    let [i, j, first] = [0, 0, 0];
    for (;;) {
        const [a, b] = [before[i], after[j]];
        if (a === undefined && b === undefined)
            return;
        first = Math.max(first, Math.min(a?.first ?? Infinity, b?.first ?? Infinity));
        const last = Math.min(lastAlike(a, first), lastAlike(b, first));
        yield { first, last, before: at(a, first), after: at(b, first) };
        if (a?.last === last)
            i++;
        if (b?.last === last)
            j++;
        first = last + 1;
    }
}
function lastAlike(statusRange, port) {
    if (statusRange === undefined)
        return Infinity;
    return statusRange.first <= port ? statusRange.last : statusRange.first - 1;
}
function at(statusRange, port) {
    return statusRange !== undefined && statusRange.first <= port ? statusRange.statuses : NOTHING;
}

// EXTERNAL MODULE: ./build/drift/vantages.js
var drift_vantages = __webpack_require__(3272);
;// CONCATENATED MODULE: ./build/drift/hosts.js







function hostsOf(report) {
    const vantages = new Map();
    if (report.verdicts.length === 0)
        vantages.set(report.vantage, new Map());
    const bound = boundNames(report.verdicts);
    for (const given of report.verdicts) {
        if ((0,drift_vantages/* isOfMissingReport */.a5)(given))
            continue;
        const canonical = given.address === null ? null : canonicalAddress(given.address);
        const recorded = canonical === given.address ? given : { ...given, address: canonical };
        const verdict = isOfTheProber(recorded) && !bound.has(recorded.host) ? leftOut(recorded) : recorded;
        const { host, vantage, address, protocol, ports } = verdict;
        const hosts = (0,get_or_create/* getOrCreate */.I)(vantages, vantage, () => new Map());
        const known = (0,get_or_create/* getOrCreate */.I)(hosts, host, () => ({ host, vantage, ports: new Map(), rest: [], addresses: new Set() }));
        if (address !== null)
            known.addresses.add(address);
        if (address === null || protocol === null || ports === null) {
            const isTold = verdict !== recorded && known.rest.some((one) => isOutOfScope(one) && one.address === address);
            if (!isTold)
                known.rest.push(verdict);
            continue;
        }
        (0,get_or_create/* getOrCreate */.I)(known.ports, address, () => []).push(verdict);
    }
    return vantages;
}
function boundNames(verdicts) {
    return new Set(verdicts.flatMap(({ host, address, ports, verdict }) => address === null && ports === null && verdict === 'pass' ? [host] : []));
}
function isOfTheProber({ host, address, ports }) {
    if (address === null || ports === null || !/^(?:127\.|::1$)/.test(address))
        return false;
    const isName = /^(?=.*[a-z_])[a-z0-9._-]+$/i.test(host) && !isAddresses(host);
    return isName && !(0,host_name/* meansThisMachine */.KF)(host);
}
function leftOut(verdict) {
    return {
        ...verdict,
        ...{
            protocol: null,
            ports: null,
            state: 'unknown',
            cause: 'out-of-scope',
            verdict: 'inconclusive',
            severity: null,
        },
    };
}
function shownBy(verdicts) {
    const [tcp, udp] = words/* PROTOCOLS */.yv.map((protocol) => statusRangesOf(verdicts.filter((one) => one.protocol === protocol)));
    return { tcp: tcp ?? [], udp: udp ?? [] };
}
function isName({ host, addresses }) {
    return !addresses.has(host) && !isAddresses(host);
}
function isUnresolved({ address, state, cause }) {
    return (address === null &&
        state === 'unknown' &&
        cause !== 'out-of-scope' &&
        cause !== 'cannot-see' &&
        !(0,causes/* isOfNoMachine */.AR)(cause));
}
function isOutOfScope({ cause }) {
    return cause === 'out-of-scope';
}

;// CONCATENATED MODULE: ./build/drift/changed-addresses.js

function familyOf(address) {
    return address.includes(':') ? 'IPv6' : 'IPv4';
}
function changedAddresses(before, after, partial, alike) {
    const missing = (from, in_, isPart) => isPart
        ? []
        : [...from.addresses].filter((address) => !in_.addresses.has(address) && isComplete(in_, familyOf(address), alike));
    return { added: missing(after, before, partial.before), gone: missing(before, after, partial.after) };
}
function isComplete({ addresses, rest }, family, alike) {
    const unnamed = rest.filter(({ address }) => address === null);
    if (unnamed.some(isOutOfScope))
        return false;
    const known = alike && !unnamed.some(isUnresolved);
    return known || [...addresses].some((address) => familyOf(address) === family);
}

;// CONCATENATED MODULE: ./build/drift/not-in-baseline.js


function isFound({ verdict, state }) {
    return verdict !== 'pass' && state !== 'unknown';
}
function isNotKnownSo(before, after, moved) {
    return isFound(after) && (moved || before.length !== 1 || before[0]?.state !== after.state);
}
function namesNotInBaseline(before, after) {
    const saysSo = ({ address, state, verdict }) => before?.rest.some((one) => one.address === address && one.state === state && one.verdict === verdict) === true;
    const found = after.rest.filter((one) => isFound(one) && !saysSo(one));
    return found.map(({ host, address, vantage }) => ({ host, address, vantage, protocol: null, ranges: [] }));
}
function hostNotInBaseline(host) {
    const ranges = new RangesByPlace();
    for (const [address, verdicts] of host.ports) {
        for (const verdict of verdicts) {
            if (!isFound(verdict))
                continue;
            const { vantage, protocol, ports } = verdict;
            for (const range of (0,port_ranges/* parseRanges */.Kn)(ports))
                ranges.add({ host: host.host, address, vantage, protocol }, range);
        }
    }
    return [...ranges.spots(), ...namesNotInBaseline(null, host)];
}
class RangesByPlace {
    #places = new Map();
    add(place, range) {
        const key = JSON.stringify([place.address, place.protocol]);
        (0,get_or_create/* getOrCreate */.I)(this.#places, key, () => ({ place, ranges: [] })).ranges.push(range);
    }
    spots() {
        return [...this.#places.values()].map(({ place, ranges }) => ({ ...place, ranges: (0,port_ranges/* unitedRanges */.kj)(ranges) }));
    }
}

;// CONCATENATED MODULE: ./build/drift/port-change.js


const KINDS_IN_ORDER = ['newly-open', 'newly-blocked', 'changed-verdict', null];
function portChange(before, after, mayBeNew) {
    if (before.length === 0)
        return { kind: after.state === 'open' && mayBeNew ? 'newly-open' : null, before: null };
    let mildest = null;
    for (const one of before) {
        const kind = kindOf(one, after);
        const milder = mildest === null ? 1 : KINDS_IN_ORDER.indexOf(kind) - KINDS_IN_ORDER.indexOf(mildest.kind);
        if (milder > 0 || (milder === 0 && one.state === 'unknown'))
            mildest = { kind, before: one };
    }
    return mildest;
}
function kindOf(before, after) {
    if (before.class === after.class)
        return null;
    if ((0,causes/* endedBefore */.a6)(after.source.cause))
        return null;
    if ((0,causes/* endedBefore */.a6)(before.source.cause) && after.verdict !== 'violation')
        return null;
    if (after.state === 'open') {
        const wasOpen = before.state === 'open' && (before.proven || !after.proven);
        if (!wasOpen)
            return 'newly-open';
    }
    if (isBlocked(after) && isKnownOpen(before))
        return 'newly-blocked';
    return before.verdict === after.verdict ? null : 'changed-verdict';
}
function isNotCompared(before, after) {
    const knows = (side) => side.some(({ state }) => state !== 'unknown');
    return !knows(before) || !knows(after);
}

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
;// CONCATENATED MODULE: ./build/drift/sentences.js



const MOST_LISTED = 10;
const SEEN = {
    open: 'open',
    closed: 'closed',
    filtered: 'filtered',
    'open|filtered': 'silent (open or filtered)',
    unknown: 'not known',
};
const NOT_ASKED = {
    'new-host': 'the baseline says nothing about this host',
    'not-resolved': 'the name did not resolve in the baseline',
    'not-asked': 'the baseline did not ask it',
};
function portSentence(kind, before, after, moved, notAsked) {
    const told = {
        'newly-open': newlyOpen,
        'newly-blocked': () => `It was open, and is ${SEEN[after.state]} now.`,
        'changed-verdict': judgedOtherwise,
    }[kind](before, after, notAsked);
    const caveat = after.state === 'open' && !after.proven
        ? ' The address accepts connections on any port, so "open" does not show that a service is running.'
        : '';
    return `${told}${caveat}${moved ? ' The address is new to the name, and was compared with those that the name had.' : ''}`;
}
function newlyOpen(before, _after, notAsked) {
    if (before === null)
        return `It is open now; whether it was is not known: ${NOT_ASKED[notAsked]}.`;
    switch (before.state) {
        case 'closed':
        case 'filtered':
            return `It was ${SEEN[before.state]}, and is open now.`;
        case 'open':
            return 'It is open now; whether it was is not known: its address accepted connections on any port in the baseline.';
        case 'open|filtered':
            return 'It is open now; whether it was is not known: the baseline heard nothing from it.';
        case 'unknown':
            return 'It is open now; whether it was is not known: the baseline could not tell.';
    }
}
function judgedOtherwise(before, after) {
    if (before === null)
        return '';
    if (after.state === 'unknown' && before.state === 'unknown')
        return `It could not be known then, nor now, and is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
    if (after.state === 'unknown')
        return `It was ${SEEN[before.state]}; what it is now could not be known.`;
    if (before.state === 'unknown')
        return `It is ${SEEN[after.state]} now; what it was the baseline could not tell.`;
    if (before.state !== after.state)
        return `It was ${SEEN[before.state]}, and is ${SEEN[after.state]} now, which is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
    if (isKnownOpen(before) !== isKnownOpen(after))
        return `It is open as before, but ${after.proven ? 'no longer' : 'now'} at an address that accepts any port, which is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
    return `It is ${SEEN[after.state]} as before, and judged otherwise (${before.verdict} then, ${after.verdict} now).`;
}
function nameSentence(before, after) {
    return `What DNS says of the name is judged otherwise (${before.verdict} then, ${after.verdict} now).`;
}
function goneHostSentence(open) {
    const was = [...rangesOf(open.tcp, ''), ...rangesOf(open.udp, '/udp')];
    const ports = (0,port_ranges/* countPorts */.Ws)((0,port_ranges/* unitedRanges */.kj)(open.tcp)) + (0,port_ranges/* countPorts */.Ws)((0,port_ranges/* unitedRanges */.kj)(open.udp));
    const gone = 'This run says nothing about the host: the policy no longer names it, or no longer judges it from here.';
    if (was.length === 0)
        return gone;
    return ports === 1
        ? `${gone} It had an open port: ${listed(was)}.`
        : `${gone} It had ${ports} open ports: ${listed(was)}.`;
}
function rangesOf(ranges, suffix) {
    return (0,port_ranges/* unitedRanges */.kj)(ranges).map((range) => `${(0,port_ranges/* rangeText */.lq)(range)}${suffix}`);
}
const NEW_HOST = 'The baseline says nothing about this host.';
function addressSentence({ added, gone }, led) {
    if (gone.length === 0)
        return led ? `The name also leads to ${listed(added)} now.` : `The name leads to ${listed(added)} now.`;
    if (added.length === 0)
        return `The name no longer leads to ${listed(gone)}.`;
    return `The name leads to ${listed(added)} now, and no longer to ${listed(gone)}.`;
}
function listed(texts) {
    return (0,numbers_and_lists/* firstFew */.Dt)(texts, MOST_LISTED, String);
}

;// CONCATENATED MODULE: ./build/drift/port-rows.js




class PortRows {
    #spot;
    #rows = new Map();
    constructor(spot) {
        this.#spot = spot;
    }
    add(kind, before, after, range) {
        const { severity, rule } = after.source;
        const key = `${kind} ${before?.class} ${after.class} ${severity} ${rule.line}:${rule.column} ${rule.file}`;
        (0,get_or_create/* getOrCreate */.I)(this.#rows, key, () => ({ kind, before, after, ranges: [] })).ranges.push(range);
    }
    changes(serviceName) {
        const { host, address, vantage, protocol, moved, notAsked } = this.#spot;
        return [...this.#rows.values()].map(({ kind, before, after, ranges }) => {
            const united = (0,port_ranges/* unitedRanges */.kj)(ranges);
            const count = (0,port_ranges/* countPorts */.Ws)(united);
            const [first] = united;
            return {
                kind,
                host,
                address,
                vantage,
                protocol,
                ports: (0,port_ranges/* rangesText */.OM)(united),
                count,
                service: count === 1 && first !== undefined ? serviceName(first.first, protocol) : null,
                before: sideOf(before),
                after: sideOf(after),
                severity: after.source.severity,
                rule: after.source.rule,
                explanation: portSentence(kind, before, after, moved, notAsked),
            };
        });
    }
}

;// CONCATENATED MODULE: ./build/drift/compare-host.js










const compare_host_NOTHING = { tcp: [], udp: [] };
const NOWHERE = new Map();
function compareHost({ before, after, partial, serviceName }) {
    const changes = [];
    const notKnownSo = new RangesByPlace();
    let notCompared = 0;
    const was = shownByAddress(before);
    const is = shownByAddress(after);
    const had = new Names(was);
    const notAsked = whyNotAsked(before);
    const endedEarly = before?.rest.some(({ cause }) => (0,causes/* endedBefore */.a6)(cause)) === true;
    for (const [address, now] of is) {
        const same = was.get(address);
        const isNew = same === undefined && !partial.before && before?.addresses.has(address) !== true;
        const then = same ?? (isNew ? had.ofFamily(familyOf(address)) : compare_host_NOTHING);
        const moved = isNew && then !== compare_host_NOTHING;
        for (const protocol of words/* PROTOCOLS */.yv) {
            const { host, vantage } = after;
            const spot = { host, address, vantage, protocol, moved, notAsked };
            const rows = new PortRows(spot);
            for (const { first, last, before: stood, after: stands } of paired(then[protocol], now[protocol])) {
                const [status] = stands;
                if (moved && status === undefined)
                    continue;
                if (isNotCompared(stood, stands))
                    notCompared += last - first + 1;
                if (status === undefined)
                    continue;
                if (isNotKnownSo(stood, status, moved))
                    notKnownSo.add({ host, address, vantage, protocol }, { first, last });
                const mayBeNew = !partial.before && (!endedEarly || status.verdict === 'violation');
                const change = portChange(stood, status, mayBeNew);
                if (change.kind !== null)
                    rows.add(change.kind, change.before, status, { first, last });
            }
            changes.push(...rows.changes(serviceName));
        }
    }
    return {
        changes,
        notCompared: notCompared + goneUnasked(was, partial.after ? NOWHERE : is, is),
        notInBaseline: [...notKnownSo.spots(), ...namesNotInBaseline(before, after)],
    };
}
function shownByAddress(host) {
    return new Map([...(host?.ports ?? [])].map(([address, verdicts]) => [address, shownBy(verdicts)]));
}
class Names {
    #shown;
    #families = new Map();
    constructor(shown) {
        this.#shown = shown;
    }
    ofFamily(family) {
        return (0,get_or_create/* getOrCreate */.I)(this.#families, family, () => {
            const lists = [...this.#shown].filter(([address]) => familyOf(address) === family).map(([, shown]) => shown);
            if (lists.length === 0)
                return compare_host_NOTHING;
            return { tcp: overlaid(lists.map(({ tcp }) => tcp)), udp: overlaid(lists.map(({ udp }) => udp)) };
        });
    }
}
function whyNotAsked(before) {
    if (before === null)
        return 'new-host';
    return before.rest.some(({ address, cause }) => address === null && cause === 'dns-failed')
        ? 'not-resolved'
        : 'not-asked';
}
function goneUnasked(was, instead, is) {
    const asked = new Map();
    const askedOf = (family, protocol) => (0,get_or_create/* getOrCreate */.I)(asked, `${family} ${protocol}`, () => {
        const lists = [...instead].filter(([one]) => familyOf(one) === family).map(([, shown]) => shown[protocol]);
        return (0,port_ranges/* unitedRanges */.kj)(lists.flat());
    });
    let ports = 0;
    for (const [address, shown] of was) {
        if (is.has(address))
            continue;
        for (const protocol of words/* PROTOCOLS */.yv)
            ports += (0,port_ranges/* countPorts */.Ws)((0,port_ranges/* rangesWithout */.TN)(shown[protocol], askedOf(familyOf(address), protocol)));
    }
    return ports;
}
function portsOf({ ports }) {
    let count = 0;
    for (const verdicts of ports.values()) {
        const shown = shownBy(verdicts);
        for (const protocol of words/* PROTOCOLS */.yv)
            count += (0,port_ranges/* countPorts */.Ws)(shown[protocol]);
    }
    return count;
}

// EXTERNAL MODULE: ./build/drift/comparison.js
var comparison = __webpack_require__(8226);
;// CONCATENATED MODULE: ./build/drift/host-rows.js





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
        ...told,
    };
}
function newHost(host) {
    return row(host, { kind: 'new-host', explanation: NEW_HOST, rule: firstVerdict(host)?.rule ?? null });
}
function goneHost(host, vantage) {
    const open = { tcp: [], udp: [] };
    for (const { protocol, state, evidence, ports } of [...host.ports.values()].flat())
        if (protocol !== null && state === 'open' && evidence !== 'none')
            open[protocol].push(...(0,port_ranges/* parseRanges */.Kn)(ports));
    return row({ ...host, vantage }, { kind: 'gone-host', explanation: goneHostSentence(open) });
}
function firstVerdict({ ports, rest }) {
    const [first] = ports.values();
    return first?.[0] ?? rest[0];
}
function hostChanges(before, after, comparison) {
    return [...addressChange(before, after, comparison), ...dnsChange(before, after), ...scopeChanges(before, after)];
}
function addressChange(before, after, { partial, alike }) {
    if (!isName(before) && !isName(after))
        return [];
    const changed = changedAddresses(before, after, partial, alike);
    if (changed.added.length + changed.gone.length === 0)
        return [];
    const rule = firstVerdict(after)?.rule ?? null;
    return [
        row(after, { kind: 'changed-address', explanation: addressSentence(changed, before.addresses.size > 0), rule }),
    ];
}
function dnsVerdict({ rest }) {
    const ofDns = rest.filter((verdict) => !isOutOfScope(verdict) && verdict.cause !== 'cannot-see');
    const kinds = ['violation', 'inconclusive'];
    for (const kind of kinds) {
        const found = ofDns.find(({ verdict }) => verdict === kind);
        if (found !== undefined)
            return found;
    }
    return ofDns[0] ?? null;
}
function dnsChange(before, after) {
    const [was, is] = [dnsVerdict(before), dnsVerdict(after)];
    if ((0,causes/* endedBefore */.a6)(was?.cause ?? null) || (0,causes/* endedBefore */.a6)(is?.cause ?? null))
        return [];
    if (was !== null && is !== null) {
        if (was.verdict === is.verdict)
            return [];
        const explanation = nameSentence(was, is);
        return [verdictRow(after, was, is, explanation)];
    }
    if (is?.cause === 'dns-failed')
        return [
            verdictRow(after, was, is, 'The name, or one family of it, could not be resolved now; in the baseline it could.'),
        ];
    if (was?.cause === 'dns-failed')
        return [
            verdictRow(after, was, is, 'The name could be resolved now; in the baseline it, or one family of it, could not.'),
        ];
    return [];
}
function scopeChanges(before, after) {
    const [was, is] = [before, after].map(({ rest }) => new Map(rest.filter(isOutOfScope).map((verdict) => [verdict.address, verdict])));
    const isKnown = ({ addresses }, address) => address === null || addresses.has(address);
    return [
        ...[...is].flatMap(([address, verdict]) => was.has(address) || !isKnown(before, address) ? [] : [{ ...verdictRow(after, null, verdict, LEFT), address }]),
        ...[...was].flatMap(([address, verdict]) => is.has(address) || !isKnown(after, address) ? [] : [{ ...verdictRow(after, verdict, null, CAME), address }]),
    ];
}
const LEFT = 'It is out of scope now, and was not in the baseline.';
const CAME = 'It is in scope now; in the baseline it was not asked.';
function leftScope(host) {
    return verdictRow(host, null, host.rest[0] ?? null, LEFT);
}
function cameIntoScope(host, vantage) {
    return verdictRow({ ...host, vantage }, host.rest[0] ?? null, null, CAME);
}
function verdictRow(host, was, is, explanation) {
    const kind = 'changed-verdict';
    const side = (of) => (of === null ? null : { state: of.state, verdict: of.verdict });
    return row(host, {
        kind,
        explanation,
        before: side(was),
        after: side(is),
        severity: is?.severity ?? null,
        rule: is?.rule ?? null,
    });
}

;// CONCATENATED MODULE: ./build/drift/requirements/requirement-drift.js

const NOT_KNOWN = new Set([
    'other-vantage',
    'part-of-policy',
    'stopped',
    'no-report',
]);
function requirementDrift(baseline, now) {
    const before = new Map(baseline.requirements?.map((one) => [one.requirement, one]));
    const changes = (now.requirements ?? []).flatMap((is) => {
        const was = before.get(is.requirement);
        if (was === undefined || was.satisfied === is.satisfied || !isKnown(was) || !isKnown(is))
            return [];
        const { requirement } = is;
        return is.satisfied
            ? [{ requirement, kind: 'newly-satisfied', explanation: satisfiedNow(was) }]
            : [{ requirement, kind: 'no-longer-satisfied', explanation: notSatisfiedNow(is) }];
    });
    if (changes.length === 0)
        return {};
    return {
        requirements: changes.sort((a, b) => Number(a.kind === 'newly-satisfied') - Number(b.kind === 'newly-satisfied')),
    };
}
function isKnown({ satisfied, violation, waived, unchecked = [] }) {
    return satisfied || violation + waived > 0 || !unchecked.some(({ kind }) => NOT_KNOWN.has(kind));
}
function satisfiedNow(was) {
    return `It is satisfied, and was not in the baseline (${countsText(was)}).`;
}
function notSatisfiedNow(is) {
    const [first] = is.unchecked ?? [];
    const told = `It was satisfied in the baseline, and is not now (${countsText(is)}).`;
    return first === undefined ? told : `${told} ${first.explanation}`;
}
function countsText({ pass, violation, waived, inconclusive, unchecked = [], exceptions = [], }) {
    const parts = [
        ...(violation === 0 ? [] : [(0,numbers_and_lists/* counted */.hS)(violation, 'violation')]),
        ...(inconclusive === 0 ? [] : [`${inconclusive} inconclusive`]),
        ...(waived === 0 ? [] : [`${waived} waived`]),
        ...(unchecked.length === 0 ? [] : ['a part was not checked']),
        ...(exceptions.length === 0 ? [] : ['it has exceptions']),
    ];
    if (parts.length > 0)
        return parts.join(', ');
    return pass === 0 ? 'no part of it was judged' : 'the report does not say why';
}

;// CONCATENATED MODULE: ./build/drift/compare-reports.js











function compareReports(baseline, now, serviceName = () => null) {
    const [before, after] = [hostsOf(baseline), hostsOf(now)];
    const vantages = (0,drift_vantages/* vantagePairs */.sS)(baseline, now);
    const found = { changes: [], notInBaseline: [], notCompared: 0 };
    const partial = { before: (0,partial_run/* isPartial */.mt)(baseline), after: (0,partial_run/* isPartial */.mt)(now) };
    const [lackedBefore, lacksNow] = [(0,drift_vantages/* lackingVantages */.$K)(baseline), (0,drift_vantages/* lackingVantages */.$K)(now)];
    const samePolicy = (0,comparison/* isSamePolicy */.j)(baseline, now) && (0,comparison/* hasSameHosts */.M)(baseline, now);
    for (const pair of vantages.pairs) {
        const [were, are] = [before.get(pair.before) ?? new Map(), after.get(pair.after) ?? new Map()];
        const ofPair = {
            before: partial.before || lackedBefore.has(pair.before),
            after: partial.after || lacksNow.has(pair.after),
        };
        compareVantage(were, are, pair, { partial: ofPair, samePolicy, serviceName }, found);
    }
    for (const name of vantages.onlyBefore)
        found.notCompared += portsOfAll(before.get(name));
    for (const name of vantages.onlyAfter) {
        found.notCompared += portsOfAll(after.get(name));
        for (const host of after.get(name)?.values() ?? [])
            found.notInBaseline.push(...hostNotInBaseline(host));
    }
    const { startedAt, vantage, run } = baseline;
    return {
        baseline: { startedAt, vantage, commit: run.commit, url: run.url },
        totals: totalsOf(found.changes),
        notCompared: found.notCompared,
        ...requirementDrift(baseline, now),
        changes: found.changes.sort(byKindAndSeverity),
        notInBaseline: found.notInBaseline,
    };
}
function compareVantage(before, after, pair, comparing, found) {
    const { partial, serviceName, samePolicy } = comparing;
    const vantage = pair.after;
    const comparison = { partial, alike: samePolicy && pair.before === pair.after };
    const [were, are] = [networksOf(before), networksOf(after)];
    const [wasAsked, isAsked] = [coveringAny(before.keys()), coveringAny(after.keys())];
    for (const [name, host] of after) {
        const was = before.get(name) ?? null;
        const hasLeft = was === null && isNetwork(host) && wasAsked(name);
        if (was !== null)
            found.changes.push(...hostChanges(was, host, comparison));
        else if (hasLeft)
            found.changes.push(leftScope(host));
        else if (!partial.before && !were(name))
            found.changes.push(newHost(host));
        const compared = compareHost({ before: was, after: host, partial, serviceName });
        found.changes.push(...compared.changes);
        found.notInBaseline.push(...compared.notInBaseline);
        const isUnknown = !hasLeft && [...(was?.rest ?? []), ...host.rest].some(({ state }) => state === 'unknown');
        found.notCompared += Math.max(compared.notCompared, isUnknown ? 1 : 0);
    }
    for (const [name, host] of before) {
        if (after.has(name))
            continue;
        found.notCompared += portsOf(host);
        if (isNetwork(host) && isAsked(name))
            found.changes.push(cameIntoScope(host, vantage));
        else if (!partial.after && !are(name))
            found.changes.push(goneHost(host, vantage));
    }
}
function networksOf(hosts) {
    const networks = [...hosts.values()].filter(({ rest }) => rest.some(isOutOfScope)).map(({ host }) => host);
    return networks.length === 0 ? () => false : coveredBy(networks);
}
function isNetwork({ ports, rest }) {
    return ports.size === 0 && rest.some(isOutOfScope);
}
function portsOfAll(hosts = new Map()) {
    let ports = 0;
    for (const host of hosts.values())
        ports += portsOf(host);
    return ports;
}
function totalsOf(changes) {
    const counts = new Map();
    for (const { kind, count } of changes)
        counts.set(kind, (counts.get(kind) ?? 0) + count);
    const of = (kind) => counts.get(kind) ?? 0;
    return {
        newlyOpen: of('newly-open'),
        newlyBlocked: of('newly-blocked'),
        newHosts: of('new-host'),
        goneHosts: of('gone-host'),
        changedAddresses: of('changed-address'),
        changedVerdicts: of('changed-verdict'),
    };
}
function byKindAndSeverity(a, b) {
    return (change_words/* DRIFT_KINDS */.KK.indexOf(a.kind) - change_words/* DRIFT_KINDS */.KK.indexOf(b.kind) || (0,words/* severityRank */.qs)(a.severity) - (0,words/* severityRank */.qs)(b.severity));
}


/***/ }),

/***/ 8226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hasSameHosts),
/* harmony export */   j: () => (/* binding */ isSamePolicy)
/* harmony export */ });
/* harmony import */ var _model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(842);

function isSamePolicy(one, other) {
    return (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(one.policies) === (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(other.policies);
}
function hasSameHosts(one, other) {
    const [was = [], is = []] = [one.hostFiles, other.hostFiles];
    if (was.length === 0 || !isSamePolicy(one, other)) {
        const [before, after] = [(0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .byHosts */ .tN)(was), (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .byHosts */ .tN)(is)];
        const sameHosts = before !== null && after !== null && (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(before) === (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(after);
        return sameHosts || (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(was) === (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(is);
    }
    const keys = (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOfHosts */ .DQ)(other.policies, is);
    return (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOfHosts */ .DQ)(one.policies, was).some((key) => keys.includes(key));
}


/***/ }),

/***/ 3272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ lackingVantages),
/* harmony export */   a5: () => (/* binding */ isOfMissingReport),
/* harmony export */   sS: () => (/* binding */ vantagePairs)
/* harmony export */ });
/* unused harmony export vantagesOf */
function vantagesOf({ vantage, verdicts }) {
    const found = new Set();
    for (const verdict of verdicts)
        if (!isOfMissingReport(verdict))
            found.add(verdict.vantage);
    return verdicts.length === 0 ? [vantage] : [...found];
}
function lackingVantages({ verdicts }) {
    const lacking = new Set();
    for (const verdict of verdicts)
        if (isOfMissingReport(verdict))
            lacking.add(verdict.vantage);
    return lacking;
}
function isOfMissingReport({ cause }) {
    return cause === 'no-report';
}
function vantagePairs(baseline, now) {
    const [before, after] = [vantagesOf(baseline), vantagesOf(now)];
    const [was, is] = [before[0] ?? null, after[0] ?? null];
    const isWhole = lackingVantages(baseline).size + lackingVantages(now).size === 0;
    if (before.length === 1 && after.length === 1 && isWhole)
        return { pairs: [{ before: was, after: is }], onlyBefore: [], onlyAfter: [] };
    return {
        pairs: after.filter((name) => before.includes(name)).map((name) => ({ before: name, after: name })),
        onlyBefore: before.filter((name) => !after.includes(name)),
        onlyAfter: after.filter((name) => !before.includes(name)),
    };
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ DRIFT_KINDS),
/* harmony export */   _V: () => (/* binding */ REQUIREMENT_CHANGES),
/* harmony export */   eS: () => (/* binding */ REQUIREMENT_DRIFT_KINDS),
/* harmony export */   qM: () => (/* binding */ CHANGE_MARKS),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
const DRIFT_KINDS = [
    'newly-open',
    'newly-blocked',
    'new-host',
    'gone-host',
    'changed-address',
    'changed-verdict',
];
const REQUIREMENT_DRIFT_KINDS = ['no-longer-satisfied', 'newly-satisfied'];
const CHANGE_MARKS = ['weakening', 'tightening', 'neutral'];
const CHANGE_KINDS = [
    'newly-open',
    'no-longer-watched',
    'newly-blocked',
    'newly-watched',
    'blocked-otherwise',
    'evidence',
    'addresses',
    'question',
    'wording',
    'unseen',
    'waiver-added',
    'waiver-changed',
    'waiver-removed',
    'resolves-to',
    'scope-widened',
    'scope-narrowed',
    'vantage-removed',
    'vantage-added',
    'vantage-sight',
    'vantage-source',
    'control-removed',
    'control-added',
    'requirement-removed',
    'requirement-narrowed',
    'requirement-added',
    'requirement-widened',
    'settings',
    'limits',
];
const REQUIREMENT_CHANGES = new Set([
    'requirement-removed',
    'requirement-narrowed',
    'requirement-added',
    'requirement-widened',
]);


/***/ }),

/***/ 842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ keysOfHosts),
/* harmony export */   H6: () => (/* binding */ keyOfTexts),
/* harmony export */   ni: () => (/* binding */ keysOfFiles),
/* harmony export */   tN: () => (/* binding */ byHosts)
/* harmony export */ });
function keysOfFiles(policies, lists = []) {
    const hashes = (files) => files.map(({ sha256 }) => sha256);
    const files = [...policies, ...lists];
    const seen = policies.map(({ path, sha256 }) => {
        const from = steps(path).slice(0, -1);
        const paths = files.map((file) => JSON.stringify([file.sha256, pathFrom(from, steps(file.path))]));
        return JSON.stringify([sha256, paths.sort()]);
    });
    return [JSON.stringify([hashes(policies), hashes(lists)]), JSON.stringify(seen.sort())];
}
function byHosts(lists) {
    const files = lists.flatMap(({ path, hostsSha256 }) => hostsSha256 === undefined ? [] : [{ path, sha256: hostsSha256 }]);
    return files.length === lists.length ? files : null;
}
function keysOfHosts(policies, lists) {
    const hosts = byHosts(lists);
    return [
        ...keysOfFiles(policies, lists).map((key) => `texts ${key}`),
        ...(hosts === null ? [] : keysOfFiles(policies, hosts).map((key) => `hosts ${key}`)),
    ];
}
function keyOfTexts(files) {
    return files
        .map(({ sha256 }) => sha256)
        .sort()
        .join();
}
function steps(path) {
    return path.split('/').filter((step) => step !== '.');
}
function pathFrom(folder, path) {
    let shared = 0;
    while (shared < folder.length && folder[shared] === path[shared])
        shared += 1;
    return [...folder.slice(shared).map((step) => (step === '..' ? '(down)' : '..')), ...path.slice(shared)].join('/');
}


/***/ })

};
