"use strict";
exports.id = 829;
exports.ids = [829];
exports.modules = {

/***/ 5406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ audit),
  qv: () => (/* reexport */ collectingGarbage),
  Kr: () => (/* reexport */ inlinePolicy),
  u8: () => (/* reexport */ read_policies/* lint */.u8),
  c3: () => (/* reexport */ listOf),
  zZ: () => (/* reexport */ nearest_word/* nearestWord */.z),
  DF: () => (/* reexport */ parseWait),
  Fu: () => (/* reexport */ planAudit),
  qF: () => (/* binding */ policyJsonSchema),
  bj: () => (/* reexport */ threadFileBeside)
});

// EXTERNAL MODULE: ./build/plan/claims.js
var claims = __webpack_require__(6430);
// EXTERNAL MODULE: ./build/model/udp-services.js
var udp_services = __webpack_require__(315);
;// CONCATENATED MODULE: ./build/plan/expected-time.js

const PAUSE_SECONDS = 0.5;
const SLOWER = 2;
const CLOSED_PACE = { 4: 1.05, 6: 0.11 };
const TIMES_ASKED_SLOWLY = 2;
const MOST_ASKED_SLOWLY = 256;
function expectedTime(plan, defaults, limits) {
    const busiest = plan.addresses.reduce((most, { probes }) => Math.max(most, probes), 0);
    const sending = Math.max(plan.probes / (limits.rate ?? Number.POSITIVE_INFINITY), busiest / (limits.perHost ?? Number.POSITIVE_INFINITY));
    const timeout = defaults.timeoutMs / 1000;
    const waiting = (plan.probes * timeout) / (limits.inFlight ?? Number.POSITIVE_INFINITY);
    const round = Math.max(sending, waiting) + timeout;
    const again = (defaults.attempts - 1) * (SLOWER * Math.max(sending, waiting) + timeout + PAUSE_SECONDS);
    return { least: sending, most: round + Math.max(again, tellingClosed(plan.addresses)) };
}
function tellingClosed(addresses) {
    const counts = new Map();
    let slowest = 0;
    for (const { family, segments } of addresses) {
        const count = counts.get(segments) ?? askedSlowly(segments);
        counts.set(segments, count);
        slowest = Math.max(slowest, count * CLOSED_PACE[family]);
    }
    return slowest;
}
function askedSlowly(segments) {
    let count = 0;
    for (const { ports, judgements } of segments) {
        if (ports.protocol !== 'udp')
            continue;
        const speaks = judgements.find(({ entry }) => entry.speaks !== null)?.entry.speaks;
        for (const { first, last } of ports.ranges) {
            for (let port = first; port <= last; port++) {
                const question = speaks ?? (0,udp_services/* questionOfPort */.$2)(port);
                if (judgements.some(({ entry }) => (0,udp_services/* needsClosedTold */.l9)(entry.expected, question)))
                    count += TIMES_ASKED_SLOWLY;
                if (count >= MOST_ASKED_SLOWLY)
                    return MOST_ASKED_SLOWLY;
            }
        }
    }
    return count;
}

// EXTERNAL MODULE: ./build/plan/address-text.js
var address_text = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/plan/narrowest.js
var narrowest = __webpack_require__(8570);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
;// CONCATENATED MODULE: ./build/plan/only.js

function meansAddresses({ pattern }, run) {
    return (pattern.kind === 'addresses' &&
        pattern.family === run.family &&
        pattern.first <= run.first &&
        run.last <= pattern.last);
}
function touchesAddresses({ pattern }, run) {
    return (pattern.kind === 'addresses' &&
        pattern.family === run.family &&
        pattern.first <= run.last &&
        run.first <= pattern.last);
}
function meansName({ pattern }, name) {
    return pattern.kind === 'name' && pattern.name === name;
}
function narrowed(segments, run, only, used) {
    const byAddress = only.filter((one) => meansAddresses(one, run));
    return segments.flatMap((segment) => {
        const pieces = new Map();
        for (const judgement of segment.judgements) {
            const meant = [...byAddress, ...only.filter((one) => meansName(one, judgement.host))];
            const ranges = keptRanges(segment.ports, meant);
            for (const one of meant)
                if (keptRanges(segment.ports, [one]).length > 0)
                    used.add(one);
            if (ranges.length === 0)
                continue;
            const key = (0,port_ranges/* rangesText */.OM)(ranges);
            const piece = pieces.get(key);
            if (piece === undefined)
                pieces.set(key, { ranges, judgements: [judgement] });
            else
                piece.judgements.push(judgement);
        }
        return disjoint(segment.ports.protocol, [...pieces.values()]);
    });
}
function keptRanges({ protocol, ranges }, meant) {
    if (meant.some(({ ports }) => ports.length === 0))
        return [...ranges];
    const wanted = meant
        .flatMap(({ ports }) => ports)
        .filter((set) => set.protocol === protocol)
        .flatMap((set) => set.ranges);
    return (0,port_ranges/* sharedRanges */.Q)(ranges, (0,port_ranges/* unitedRanges */.kj)(wanted));
}
function disjoint(protocol, pieces) {
    const edges = [...new Set(pieces.flatMap(({ ranges }) => ranges.flatMap(({ first, last }) => [first, last + 1])))];
    edges.sort((a, b) => a - b);
    const bySpeakers = new Map();
    for (const [i, first] of edges.slice(0, -1).entries()) {
        const last = edges[i + 1] - 1;
        const speaking = pieces.filter(({ ranges }) => ranges.some((range) => range.first <= first && last <= range.last));
        if (speaking.length === 0)
            continue;
        const key = speaking.map((piece) => pieces.indexOf(piece)).join();
        const known = bySpeakers.get(key) ?? { judgements: speaking.flatMap(({ judgements }) => judgements), ranges: [] };
        known.ranges.push({ first, last });
        bySpeakers.set(key, known);
    }
    return [...bySpeakers.values()].map(({ judgements, ranges }) => {
        return { ports: (0,port_ranges/* portSet */.S9)(protocol, (0,port_ranges/* unitedRanges */.kj)(ranges)), judgements };
    });
}

// EXTERNAL MODULE: ./build/plan/plan-mistakes.js
var plan_mistakes = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/plan/planned-controls.js
var planned_controls = __webpack_require__(7176);
;// CONCATENATED MODULE: ./build/plan/unseen.js


const MOST_HOSTS = 20;
function withoutTheUnseen(stretches, vantage) {
    if (vantage === null)
        return { stretches: [...stretches], unwatched: [] };
    const { cannotSee: blind, families } = vantage;
    const lost = new Map();
    const kept = new Map();
    const left = stretches.flatMap((stretch) => {
        if (!families.includes(stretch.family)) {
            note(lost, stretch, `IPv${stretch.family}`, stretch.probes);
            return [];
        }
        const known = kept.get(stretch.segments) ?? cut(stretch.segments, blind);
        kept.set(stretch.segments, known);
        for (const ports of known.lost)
            note(lost, stretch, portsText(ports), ports.count);
        const probes = known.segments.reduce((sum, { ports }) => sum + ports.count, 0);
        return probes === 0 ? [] : [{ ...stretch, segments: known.segments, probes }];
    });
    const unwatched = [...lost].map(([what, { ports, hosts }]) => ({ what, ports: Number(ports), hosts: [...hosts] }));
    return { stretches: left, unwatched };
}
function cut(segments, blind) {
    const lost = [];
    const left = segments.flatMap((segment) => {
        const { protocol, ranges } = segment.ports;
        const holes = (0,port_ranges/* unitedRanges */.kj)(blind.filter((set) => set.protocol === protocol).flatMap((set) => set.ranges));
        const gone = (0,port_ranges/* sharedRanges */.Q)(ranges, holes);
        if (gone.length === 0)
            return [segment];
        lost.push((0,port_ranges/* portSet */.S9)(protocol, gone));
        const rest = (0,port_ranges/* rangesWithout */.TN)(ranges, holes);
        return rest.length === 0 ? [] : [{ ...segment, ports: (0,port_ranges/* portSet */.S9)(protocol, rest) }];
    });
    return { segments: left, lost };
}
function portsText(ports) {
    const ranges = ports.ranges.map(port_ranges/* rangeText */.lq).join(', ');
    return `${ports.count === 1 ? 'port' : 'ports'} ${ranges}${ports.protocol === 'udp' ? '/udp' : ''}`;
}
function note(lost, stretch, what, count) {
    const known = lost.get(what) ?? { ports: 0n, hosts: new Set() };
    known.ports += (stretch.last - stretch.first + 1n) * BigInt(count);
    for (const host of hostsOf(stretch))
        if (known.hosts.size < MOST_HOSTS)
            known.hosts.add(host);
    lost.set(what, known);
}
function hostsOf({ family, first, last, segments }) {
    const names = new Set(segments.flatMap(({ judgements }) => judgements.flatMap(({ host }) => host ?? [])));
    if (names.size > 0)
        return [...names];
    const low = (0,address_text/* addressText */.G)(family, first);
    return [first === last ? low : `${low}-${(0,address_text/* addressText */.G)(family, last)}`];
}

// EXTERNAL MODULE: ./build/plan/view.js
var plan_view = __webpack_require__(1026);
;// CONCATENATED MODULE: ./build/plan/make-plan.js








function makePlan(policy, resolutions, { mayObserveOnly = false, ...given } = {}) {
    const view = { ...plan_view/* WHOLE_VIEW */.Go, ...given };
    const found = (0,claims/* claimsOf */.ds)(policy, resolutions, view);
    const used = new Set();
    const whole = [4, 6].flatMap((family) => stretchesOf(family, found.claims, view.only));
    const meant = view.only.length === 0 ? whole : narrowedTo(whole, view.only, used);
    const { stretches, unwatched } = withoutTheUnseen(meant, view.vantage);
    stretches.sort((a, b) => a.order - b.order || (a.first < b.first ? -1 : 1));
    const beside = besideStretches(found, view.only, used);
    const probes = stretches.reduce((sum, { first, last, probes }) => sum + (last - first + 1n) * BigInt(probes), 0n);
    const unjudged = Object.values(beside).every((list) => list.length === 0) && !stretches.some(judgesSomething);
    const diagnostics = [
        ...(0,plan_mistakes/* tooManyProbes */.zJ)(probes, policy),
        ...view.only.filter((one) => !used.has(one)).map((one) => (0,plan_mistakes/* nothingMeant */.Bq)(one, policy)),
    ];
    if (diagnostics.length === 0 && !mayObserveOnly && unjudged)
        diagnostics.push((0,plan_mistakes/* nothingToJudge */.UG)(policy, view));
    if (diagnostics.length > 0)
        return { plan: null, diagnostics };
    const controls = (0,planned_controls/* plannedControls */.N)(policy, resolutions, view);
    const addresses = stretches.flatMap(expand);
    return { plan: { addresses, ...beside, unwatched, controls, probes: Number(probes) }, diagnostics };
}
function besideStretches({ unresolved, outOfScope, nameChecks }, only, used) {
    const means = (host, run) => {
        const meant = only.filter((one) => meansName(one, host) || (run !== null && touchesAddresses(one, run)));
        for (const one of meant)
            used.add(one);
        return only.length === 0 || meant.length > 0;
    };
    return {
        unresolved: unresolved.filter(({ host }) => means(host, null)),
        outOfScope: outOfScope.filter(({ host, run }) => means(host, run)),
        nameChecks: nameChecks.filter(({ host }) => means(host, null)),
    };
}
function narrowedTo(stretches, only, used) {
    return stretches.flatMap((stretch) => {
        const segments = narrowed(stretch.segments, stretch, only, used);
        return segments.length === 0 ? [] : [{ ...stretch, segments, probes: countPorts(segments) }];
    });
}
function stretchesOf(family, all, only) {
    const claims = all.filter((claim) => claim.family === family);
    const starting = groupBy(claims, (claim) => claim.first);
    const ending = groupBy(claims, (claim) => claim.last + 1n);
    const meant = only.flatMap(({ pattern }) => pattern.kind === 'addresses' && pattern.family === family ? [pattern.first, pattern.last + 1n] : []);
    const edges = [...new Set([...starting.keys(), ...ending.keys(), ...meant])].sort((a, b) => (a < b ? -1 : 1));
    const active = new Set();
    const known = new Map();
    const stretches = [];
    for (const [i, first] of edges.entries()) {
        for (const claim of ending.get(first) ?? [])
            active.delete(claim);
        for (const claim of starting.get(first) ?? [])
            active.add(claim);
        if (active.size === 0)
            continue;
        const covering = [...active].sort((a, b) => a.order - b.order);
        const key = covering.map((claim) => `${claim.order} ${claim.host ?? ''}`).join();
        let segments = known.get(key);
        if (segments === undefined) {
            segments = (0,narrowest/* segmentsOf */.OD)(covering);
            known.set(key, segments);
        }
        const probes = countPorts(segments);
        const order = covering[0].order;
        stretches.push({ family, first, last: edges[i + 1] - 1n, segments, probes, order });
    }
    return stretches;
}
function expand({ family, first, last, segments, probes }) {
    const addresses = [];
    for (let value = first; value <= last; value++)
        addresses.push({ address: (0,address_text/* addressText */.G)(family, value), family, segments, probes });
    return addresses;
}
function countPorts(segments) {
    return segments.reduce((sum, { ports }) => sum + ports.count, 0);
}
function judgesSomething({ segments }) {
    return segments.some(({ judgements }) => judgements.some(({ entry }) => entry.expected !== 'observe'));
}
function groupBy(claims, edge) {
    const groups = new Map();
    for (const claim of claims) {
        const group = groups.get(edge(claim));
        if (group === undefined)
            groups.set(edge(claim), [claim]);
        else
            group.push(claim);
    }
    return groups;
}

// EXTERNAL MODULE: ./build/model/partial-run.js
var partial_run = __webpack_require__(2224);
;// CONCATENATED MODULE: ./build/plan/partial-view.js

const partial_view_MOST_HOSTS = 5;
function partialWarnings({ unwatched }, { vantage, only }) {
    const name = vantage?.name ?? '';
    const part = only.map(({ text }) => text).join(', ');
    return [
        ...(only.length === 0 ? [] : [`${partial_run/* ONLY_A_PART */.Z}: ${part}. The result says nothing of the rest.`]),
        ...unwatched.map((one) => unwatchedText(one, name)),
    ];
}
function unwatchedText({ what, ports, hosts }, vantage) {
    const shown = hosts.slice(0, partial_view_MOST_HOSTS).join(', ');
    const more = hosts.length > partial_view_MOST_HOSTS ? ` and ${hosts.length - partial_view_MOST_HOSTS} more` : '';
    const count = ports === 1 ? '' : ` (${ports} ports in all)`;
    return `Unwatched from \`${vantage}\`, which cannot see it: ${what} of ${shown}${more}${count}.`;
}
function scopeTexts({ hosts }, { runScope }) {
    const scopes = runScope === null ? hosts.flatMap((item) => item.scopes) : [runScope];
    return [...new Set(scopes.flatMap((scope) => scope.map(({ text }) => text.trim())))];
}

// EXTERNAL MODULE: ./build/policy/parse-control.js
var parse_control = __webpack_require__(1253);
;// CONCATENATED MODULE: ./build/policy/with-controls.js

function withControls(policy, texts) {
    const added = texts.flatMap((text) => {
        const endpoint = (0,parse_control/* parseControl */.R)(text, () => null);
        return 'code' in endpoint ? [] : [{ ...endpoint, text, position: null }];
    });
    return { ...policy, controls: (0,parse_control/* distinctControls */.b)([...policy.controls, ...added]) };
}

// EXTERNAL MODULE: ./build/audit/read-policies.js + 26 modules
var read_policies = __webpack_require__(4013);
// EXTERNAL MODULE: ./build/audit/resolve-or-stop.js + 1 modules
var resolve_or_stop = __webpack_require__(516);
;// CONCATENATED MODULE: ./build/audit/plan-audit.js









async function planAudit(sources, options) {
    return planRead((0,read_policies/* readPolicies */.h9)(sources, options), options);
}
async function planRead(read, options) {
    const { files, inputs, diagnostics } = read;
    const unusable = (more) => ({
        kind: 'unusable',
        files,
        diagnostics: [...diagnostics, ...more],
    });
    if (read.policy === null)
        return unusable([]);
    const named = (0,plan_mistakes/* vantageNamed */.k)(read.policy, options.vantage ?? null);
    if ('mistake' in named)
        return unusable([named.mistake]);
    const view = { vantage: named.vantage, runScope: inputs.runScope, only: inputs.only };
    const bare = (0,plan_view/* controlsSeen */.iI)(read.policy, view).length === 0;
    const policy = bare ? withControls(read.policy, options.defaultControls ?? []) : read.policy;
    const names = (0,claims/* namesOf */.eZ)(policy, view);
    const resolutions = names.length === 0 ? [] : await (0,resolve_or_stop/* resolveOrStop */.y)(names, options);
    const planned = makePlan(policy, resolutions, { ...view, mayObserveOnly: options.mayObserveOnly ?? false });
    if (planned.plan === null)
        return unusable(planned.diagnostics);
    return {
        kind: 'plan',
        files,
        plan: planned.plan,
        policy,
        view,
        time: expectedTime(planned.plan, policy.defaults, policy.limits),
        leftOut: partialWarnings(planned.plan, view),
        diagnostics: [...diagnostics, ...planned.diagnostics],
    };
}

// EXTERNAL MODULE: ./build/audit/scan-as-network.js
var scan_as_network = __webpack_require__(7508);
;// CONCATENATED MODULE: ./build/plan/known-blind-spots.js

const HOSTED_RUNNER = [25];
function blindPortsOf(hostedRunner) {
    return hostedRunner ? HOSTED_RUNNER : [];
}
function blindSpotWarnings(plan, blind) {
    const asked = blind.filter((port) => plan.addresses.some(({ address, segments }) => !address.startsWith('127.') &&
        address !== '::1' &&
        segments.some(({ ports }) => ports.protocol === 'tcp' && (0,port_ranges/* holdsPort */.As)(ports.ranges, port))));
    return asked.map((port) => `GitHub's hosted runners cannot reach port ${port} of other machines: their own network blocks it. ` +
        'Silence there says nothing of the target, so it is inconclusive. ' +
        'Check that port from a runner of your own, or take it out.');
}

;// CONCATENATED MODULE: ./build/probe/collect-garbage.js
const COLLECT_EVERY = 8_000_000;
async function collectGarbage() {
    const [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 714, 23))]);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('globalThis.gc');
    setFlagsFromString('--no-expose-gc');
    if (typeof collect === 'function')
        collect();
}
async function* collectingGarbage(pieces) {
    let handedOn = 0;
    for (const piece of pieces) {
        yield piece;
        handedOn += piece.length;
        if (handedOn < COLLECT_EVERY)
            continue;
        handedOn = 0;
        await collectGarbage();
    }
}

;// CONCATENATED MODULE: ./build/probe/parts.js
const PART_PROBES = 65_536;
const AT_MOST = 2;
function* partsOf(addresses, most = PART_PROBES) {
    let part = [];
    let probes = 0;
    for (const address of addresses) {
        const full = probes + address.probes > most;
        const last = part.at(-1);
        const together = last !== undefined && probes + address.probes <= AT_MOST * most && shareName(last, address);
        if (full && part.length > 0 && !together) {
            yield part;
            part = [];
            probes = 0;
        }
        part.push(address);
        probes += address.probes;
    }
    if (part.length > 0)
        yield part;
}
function shareName(one, other) {
    if (one.segments === other.segments)
        return namesOf(one).size > 0;
    const names = namesOf(one);
    return names.size > 0 && [...namesOf(other)].some((name) => names.has(name));
}
function namesOf({ segments }) {
    const hosts = segments.flatMap(({ judgements }) => judgements.map(({ host }) => host));
    return new Set(hosts.filter((host) => host !== null));
}

// EXTERNAL MODULE: ./build/probe/sleep.js
var sleep = __webpack_require__(6121);
;// CONCATENATED MODULE: ./build/probe/accepts-anything.js

const DYNAMIC = [49_152, 65_535];
const REGISTERED = [20_000, 49_151];
const EACH = 3;
const TRIES = 3;
const PAUSE_MS = 200;
const SHOWN_OTHERWISE = 3;
const OTHERWISE = ['refused', 'rst', 'icmp-port-unreachable', 'unreachable'];
class AcceptsAnything {
    #context;
    #asking = new Map();
    #running = 0;
    #waiting = [];
    #found = new Set();
    constructor(context) {
        this.#context = context;
    }
    opened(address) {
        if (this.#asking.has(address) || !this.#context.concerns(address))
            return;
        this.#asking.set(address, this.#inTurn(address));
    }
    async #inTurn(address) {
        if (this.#running >= this.#context.atOnce)
            await new Promise((go) => this.#waiting.push(go));
        else
            this.#running++;
        await this.#examine(address);
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#running--;
        else
            next();
    }
    async settled() {
        await Promise.all(this.#asking.values());
    }
    has(address) {
        return this.#found.has(address);
    }
    async #examine(address) {
        if (this.#othersAskedFor(address))
            return;
        for (const range of [DYNAMIC, REGISTERED])
            if (!(await this.#allOpen(address, range)))
                return;
        this.#found.add(address);
    }
    async #allOpen(address, range) {
        const ports = this.#unusedPorts(address, range);
        const open = await Promise.all(ports.map((port) => this.#isOpen(address, port)));
        return open.length > 0 && open.every(Boolean);
    }
    async #isOpen(address, port) {
        for (let tries = 1;; tries++) {
            const { kind } = await this.#context.ask(address, port);
            if (tries === TRIES || (kind !== 'silent' && kind !== 'resources'))
                return kind === 'open';
            await (0,sleep/* sleep */.y)(PAUSE_MS);
        }
    }
    #unusedPorts(address, [first, last]) {
        const taken = new Set(this.#portsOf(address));
        const ports = new Set();
        for (let tries = 0; ports.size < EACH && tries < 100; tries++) {
            const port = first + Math.floor(this.#context.random() * (last - first + 1));
            if (!taken.has(port))
                ports.add(port);
        }
        return [...ports];
    }
    #portsOf(address) {
        const { ledger } = this.#context;
        const ports = [];
        const end = ledger.firstOf[address + 1];
        for (let index = ledger.firstOf[address]; index < end; index++)
            if (!ledger.isUdp(index))
                ports.push(ledger.port[index]);
        return ports;
    }
    #othersAskedFor(address) {
        return this.#portsOf(address).filter((port) => port >= REGISTERED[0]).length >= 100;
    }
    judgeSwept() {
        const { ledger } = this.#context;
        for (const address of this.#asking.keys()) {
            if (!this.#othersAskedFor(address))
                continue;
            let [others, silent, open] = [0, 0, 0];
            const end = ledger.firstOf[address + 1];
            for (let index = ledger.firstOf[address]; index < end && others < SHOWN_OTHERWISE; index++) {
                if (ledger.isUdp(index) || ledger.port[index] < REGISTERED[0])
                    continue;
                if (ledger.is(index, 'open'))
                    open++;
                else if (ledger.is(index, 'silent'))
                    silent++;
                else if (OTHERWISE.some((finding) => ledger.is(index, finding)))
                    others++;
            }
            if (others < SHOWN_OTHERWISE && open > silent)
                this.#found.add(address);
        }
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/probe/answer.js
var answer = __webpack_require__(4358);
;// CONCATENATED MODULE: ./build/probe/asker.js



class Asker {
    inFlight = 0;
    #lines = new Map();
    #resting = [];
    #timer = null;
    #timerAt = Number.POSITIVE_INFINITY;
    #stopped = false;
    #stackTraceLimit = Error.stackTraceLimit;
    constructor() {
        Error.stackTraceLimit = 0;
    }
    ask(address, port, timeoutMs, learnSource, done) {
        const askedAt = performance.now();
        if (this.#stopped) {
            done({ kind: 'cancelled', errno: null, askedAt, endedAt: askedAt }, null);
            return;
        }
        const socket = this.#resting.pop() ?? this.#newSocket();
        socket.connect({ host: address, port, autoSelectFamily: false });
        socket.askedAt = askedAt;
        socket.timeoutMs = timeoutMs;
        socket.deadline = askedAt + timeoutMs;
        socket.finished = false;
        socket.answered = null;
        socket.source = null;
        socket.done = done;
        if (learnSource)
            (0,external_node_process_.nextTick)(learn, socket);
        this.inFlight++;
        const line = this.#lines.get(timeoutMs);
        if (line === undefined)
            this.#lines.set(timeoutMs, new Set([socket]));
        else
            line.add(socket);
        if (socket.deadline < this.#timerAt)
            this.#arm(socket.deadline);
    }
    #newSocket() {
        const socket = new external_node_net_.Socket();
        socket.asker = this;
        return socket.on('connect', onConnect).on('error', onError).on('close', onClose);
    }
    rest(socket) {
        this.#resting.push(socket);
    }
    stop() {
        this.#stopped = true;
        for (const line of this.#lines.values())
            for (const socket of line)
                this.finish(socket, 'cancelled', null);
        this.close();
    }
    get stopped() {
        return this.#stopped;
    }
    close() {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#timer = null;
        this.#lines.clear();
        this.#resting.length = 0;
        Error.stackTraceLimit = this.#stackTraceLimit;
    }
    finish(socket, kind, errno) {
        socket.finished = true;
        socket.answered = kind;
        this.inFlight--;
        this.#lines.get(socket.timeoutMs)?.delete(socket);
        if (kind === 'open')
            socket.resetAndDestroy();
        else if (kind === 'silent' || kind === 'cancelled')
            socket.destroy();
        socket.done({ kind, errno, askedAt: socket.askedAt, endedAt: performance.now() }, socket.source);
    }
    #arm(at) {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#timerAt = at;
        this.#timer = setTimeout(() => this.#tick(), Math.max(1, at - performance.now()));
    }
    #tick() {
        this.#timer = null;
        this.#timerAt = Number.POSITIVE_INFINITY;
        const due = performance.now();
        setImmediate(() => this.#expire(due));
    }
    #expire(due) {
        let next = Number.POSITIVE_INFINITY;
        for (const line of this.#lines.values()) {
            for (const socket of line) {
                if (socket.deadline > due) {
                    next = Math.min(next, socket.deadline);
                    break;
                }
                this.finish(socket, 'silent', null);
            }
        }
        if (!this.#stopped && next < this.#timerAt)
            this.#arm(next);
    }
}
function learn(socket) {
    socket.source = socket.localAddress ?? null;
}
function onConnect() {
    const socket = this;
    if (socket.finished)
        return;
    if (socket.localPort === socket.remotePort && socket.localAddress === socket.remoteAddress) {
        socket.destroy();
        socket.asker.finish(socket, 'resources', 'ESELFCONNECT');
        return;
    }
    socket.asker.finish(socket, 'open', null);
}
function onClose() {
    const socket = this;
    if (socket.answered !== 'open' && socket.answered !== 'resources')
        socket.asker.rest(socket);
}
function onError(error) {
    const socket = this;
    if (socket.finished)
        return;
    const errno = error.code ?? 'EUNKNOWN';
    socket.asker.finish(socket, (0,answer/* kindOfErrno */.K)(errno, error.message.includes(' - Local (')), errno);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/probe/descriptor-limit.js

const SHARE = 0.8;
const RESERVE = 4;
function socketBudget() {
    try {
        const line = /^Max open files\s+(\S+)/m.exec((0,external_node_fs_.readFileSync)('/proc/self/limits', 'utf8'));
        if (line === null || line[1] === 'unlimited')
            return null;
        const inUse = (0,external_node_fs_.readdirSync)('/proc/self/fd').length;
        return Math.max(1, Math.floor((Number(line[1]) - inUse) * SHARE) - RESERVE);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/probe/hidden-addresses.js

const CARRIED = 4;
function hiddenAddresses(endpoints) {
    return endpoints.map(({ address, family, port, protocol }) => ({
        address,
        family,
        segments: [{ ports: { protocol, ranges: [{ first: port, last: port }], count: 1 }, judgements: [] }],
        probes: 1,
    }));
}
function witnessesOf(ledger, vouching) {
    const endpoints = new Map();
    for (const domain of vouching.domains) {
        if (domain.loopback)
            continue;
        for (const protocol of ['tcp', 'udp'])
            for (const index of domain[protocol].witnesses.filter(vouching.vouches).slice(-CARRIED)) {
                const { address, family } = ledger.address(index);
                const port = ledger.port[index];
                if (protocol === 'udp' && ledger.question(index) !== (0,udp_services/* questionOfPort */.$2)(port))
                    continue;
                endpoints.set(`${address} ${port} ${protocol}`, { address, family, port, protocol });
            }
    }
    return [...endpoints.values()];
}
function askedByUdpAlone(addresses, network) {
    return addresses
        .filter(({ segments }) => segments.every(({ ports }) => ports.protocol === 'udp'))
        .filter(({ address }) => !network.isSelf(address))
        .map(({ address, family, segments }) => {
        const port = segments[0]?.ports.ranges[0]?.first ?? 1;
        return { address, family, port, protocol: 'tcp' };
    });
}

;// CONCATENATED MODULE: ./build/probe/icmp-counters.js

const BUFFER_BYTES = 32 * 1024;
function openIcmpCounters() {
    const files = new Map();
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    const text = (family) => {
        let file = files.get(family);
        if (file === undefined) {
            file = openOrNull(family === 4 ? '/proc/net/snmp' : '/proc/net/snmp6');
            files.set(family, file);
        }
        if (file === null)
            return null;
        try {
            return buffer.toString('latin1', 0, (0,external_node_fs_.readSync)(file, buffer, 0, BUFFER_BYTES, 0));
        }
        catch {
            return null;
        }
    };
    text(4);
    text(6);
    return {
        read(family) {
            const read = text(family);
            if (read === null)
                return null;
            return family === 4 ? parseSnmp(read) : parseSnmp6(read);
        },
        close() {
            for (const file of files.values())
                if (file !== null)
                    (0,external_node_fs_.closeSync)(file);
            files.clear();
        },
    };
}
function parseSnmp(text) {
    const [names, values] = text.split('\n').filter((line) => line.startsWith('Icmp: '));
    if (names === undefined || values === undefined)
        return null;
    const columns = names.split(' ');
    const numbers = values.split(' ');
    return count(numbers[columns.indexOf('InDestUnreachs')], numbers[columns.indexOf('OutDestUnreachs')]);
}
function parseSnmp6(text) {
    return count(/^Icmp6InDestUnreachs\s+(\d+)/m.exec(text)?.[1], /^Icmp6OutDestUnreachs\s+(\d+)/m.exec(text)?.[1]);
}
function count(received, sent) {
    if (received === undefined || sent === undefined)
        return null;
    const numbers = { received: Number(received), sent: Number(sent) };
    return Number.isFinite(numbers.received) && Number.isFinite(numbers.sent) ? numbers : null;
}
function openOrNull(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'r');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/probe/ledger.js

const FINDINGS = [
    'unasked',
    'cancelled',
    'resources',
    'local',
    'silent',
    'unreachable',
    'no-neighbour',
    'local-firewall',
    'refused',
    'icmp-port-unreachable',
    'rst',
    'open',
    'reply',
];
const CODE = Object.fromEntries(FINDINGS.map((finding, code) => [finding, code]));
const RANK = {
    unasked: 0,
    cancelled: 1,
    resources: 2,
    local: 3,
    silent: 4,
    unreachable: 5,
    'no-neighbour': 6,
    'local-firewall': 6,
    refused: 6,
    'icmp-port-unreachable': 6,
    rst: 6,
    open: 7,
    reply: 7,
};
const QUESTIONS = ['empty', ...udp_services/* UDP_SERVICES */.nT.map(({ name }) => name)];
const TCP = 0;
const RESTS_ON_OTHERS = new Set(['silent', 'unreachable', 'icmp-port-unreachable', 'refused']);
class Ledger {
    addresses;
    size;
    firstOf;
    port;
    addressOf;
    #finding;
    attempts;
    vouchedFast;
    vouchedSlow;
    machineHeard;
    anchored;
    uncredited;
    rttMs;
    acceptsAnything;
    firstAskedMs;
    startedAt;
    askedAt;
    endedAt;
    #seen;
    #question;
    #errno;
    #errnos = [''];
    constructor(addresses, size, startedAt = performance.now()) {
        this.startedAt = startedAt;
        this.addresses = addresses;
        this.size = size;
        this.firstOf = new Uint32Array(addresses.length + 1);
        this.port = new Uint16Array(size);
        this.addressOf = new Uint32Array(size);
        this.#finding = new Uint8Array(size);
        this.attempts = new Uint8Array(size);
        this.vouchedFast = new Uint8Array(size);
        this.vouchedSlow = new Uint8Array(size);
        this.machineHeard = new Uint8Array(size);
        this.firstAskedMs = new Float32Array(size).fill(Number.NaN);
        this.#question = new Uint8Array(size);
        this.anchored = new Uint8Array(size);
        this.uncredited = new Uint8Array(size);
        this.rttMs = new Float32Array(size);
        this.acceptsAnything = new Uint8Array(addresses.length);
        this.askedAt = new Float64Array(size);
        this.endedAt = new Float64Array(size);
        this.#seen = new Uint16Array(size);
        this.#errno = new Uint8Array(size);
        let index = 0;
        for (const [number, address] of addresses.entries()) {
            this.firstOf[number] = index;
            for (const segment of address.segments) {
                const speaks = spokenIn(segment);
                for (const range of segment.ports.ranges)
                    for (let port = range.first; port <= range.last; port++, index++) {
                        this.port[index] = port;
                        this.addressOf[index] = number;
                        if (segment.ports.protocol === 'udp')
                            this.#question[index] = 1 + QUESTIONS.indexOf(speaks ?? (0,udp_services/* questionOfPort */.$2)(port));
                    }
            }
        }
        this.firstOf[addresses.length] = index;
    }
    address(index) {
        return this.addresses[this.addressOf[index]];
    }
    isUdp(index) {
        return this.#question[index] !== TCP;
    }
    question(index) {
        return QUESTIONS[this.#question[index] - 1] ?? null;
    }
    vouched(index) {
        return this.vouchedFast[index] + this.vouchedSlow[index];
    }
    finding(index) {
        return FINDINGS[this.#finding[index]];
    }
    is(index, finding) {
        return this.#finding[index] === CODE[finding];
    }
    restsOnOthers(index) {
        return RESTS_ON_OTHERS.has(this.finding(index));
    }
    errno(index) {
        return this.#errnos[this.#errno[index]] || null;
    }
    saw(index, finding) {
        return (this.#seen[index] & (1 << CODE[finding])) !== 0;
    }
    record(index, answer) {
        const finding = this.isUdp(index) ? ofUdp(answer.kind) : answer.kind;
        const failed = finding === 'local' && RANK[this.finding(index)] > RANK.local;
        if (finding !== 'resources' && finding !== 'cancelled' && !failed) {
            this.uncredited[index] = 1;
            this.attempts[index] = Math.min(255, this.attempts[index] + 1);
            if (Number.isNaN(this.firstAskedMs[index]))
                this.firstAskedMs[index] = answer.askedAt - this.startedAt;
            this.askedAt[index] = answer.askedAt;
            this.endedAt[index] = answer.endedAt;
        }
        this.settle(index, finding, answer);
    }
    settle(index, finding, answer = null) {
        this.#seen[index] = this.#seen[index] | (1 << CODE[finding]);
        if (RANK[finding] < RANK[this.finding(index)])
            return;
        if (finding === 'refused' && RANK[this.finding(index)] === RANK.refused && !this.is(index, 'refused'))
            return;
        if (this.is(index, 'silent') && finding !== 'silent')
            for (const counts of [this.vouchedFast, this.vouchedSlow, this.anchored])
                counts[index] = 0;
        this.#finding[index] = CODE[finding];
        if (answer === null)
            return;
        this.rttMs[index] = answer.endedAt - answer.askedAt;
        this.#errno[index] = this.#errnoCode(answer.errno);
    }
    #errnoCode(errno) {
        if (errno === null)
            return 0;
        const known = this.#errnos.indexOf(errno);
        return known >= 0 ? known : this.#errnos.push(errno) - 1;
    }
}
function ofUdp(kind) {
    if (kind === 'open')
        return 'reply';
    return kind === 'refused' ? 'icmp-port-unreachable' : kind;
}
function spokenIn({ judgements }) {
    for (const { entry } of judgements)
        if (entry.speaks !== null)
            return entry.speaks;
    return null;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/probe/local-network.js


function localNetwork() {
    let known = null;
    const interfaces = () => {
        known ??= readInterfaces();
        return known;
    };
    return {
        isSelf: (address) => isLoopback(address) || interfaces().self.has(address),
        isOnLink: (address) => interfaces().links.check(address, (0,external_node_net_.isIP)(address) === 6 ? 'ipv6' : 'ipv4'),
        has: (family) => interfaces().families.has(family),
    };
}
function readInterfaces() {
    const self = new Set();
    const links = new external_node_net_.BlockList();
    const families = new Set();
    for (const { address, cidr, internal, family } of Object.values((0,external_node_os_.networkInterfaces)()).flatMap((list) => list ?? [])) {
        self.add(address);
        if (internal)
            continue;
        families.add(family === 'IPv4' ? 4 : 6);
        const prefix = Number(cidr?.split('/')[1]);
        if (Number.isInteger(prefix))
            links.addSubnet(address, prefix, family === 'IPv4' ? 'ipv4' : 'ipv6');
    }
    return { self, links, families };
}
function isLoopback(address) {
    return address.startsWith('127.') || address === '::1';
}

;// CONCATENATED MODULE: ./build/probe/observe.js
const MEANING = {
    reply: ['open', 'reply'],
    unasked: ['unknown', 'cancelled'],
    cancelled: ['unknown', 'cancelled'],
    resources: ['unknown', 'local-resources'],
    silent: ['filtered', 'timeout'],
    'no-neighbour': ['unknown', 'no-neighbour'],
    'local-firewall': ['unknown', 'local-firewall'],
    refused: ['closed', 'refused'],
    'icmp-port-unreachable': ['filtered', 'icmp-port-unreachable'],
    rst: ['closed', 'rst'],
    open: ['open', 'syn-ack'],
};
const ANSWERS = ['open', 'reply', 'rst', 'icmp-port-unreachable', 'unreachable', 'refused'];
function causeOfUnreachable(errno) {
    if (errno === 'ENETUNREACH')
        return 'icmp-net-unreachable';
    if (errno === 'EACCES')
        return 'icmp-admin-prohibited';
    return 'icmp-unreachable';
}
function causeOfLocal(errno) {
    if (errno === 'EPERM')
        return 'local-firewall';
    const noRoute = ['ENETUNREACH', 'EHOSTUNREACH', 'EACCES', 'EINVAL', 'EAFNOSUPPORT', 'EADDRNOTAVAIL', 'ENETDOWN'];
    return errno !== null && noRoute.includes(errno) ? 'no-route' : 'local-resources';
}
function observations(ledger, vouching, counts, cancelled) {
    const observer = new Observer(ledger, vouching, counts, cancelled);
    return ledger.addresses.map((address, number) => {
        const first = ledger.firstOf[number];
        return { address, at: (index) => observer.observe(first + index) };
    });
}
class Observer {
    #ledger;
    #vouching;
    #counts;
    #cancelled;
    constructor(ledger, vouching, counts, cancelled) {
        this.#ledger = ledger;
        this.#vouching = vouching;
        this.#counts = counts;
        this.#cancelled = cancelled;
    }
    observe(index) {
        const ledger = this.#ledger;
        const finding = ledger.finding(index);
        const [state, cause] = this.#meaning(index, finding);
        const timed = state === 'open' || state === 'closed' || cause.startsWith('icmp');
        const evidence = this.#evidence(index, state, cause);
        const asked = ledger.attempts[index] > 0;
        return {
            state,
            cause,
            rttMs: timed ? Math.round(ledger.rttMs[index] * 100) / 100 : null,
            attempts: ledger.attempts[index],
            evidence,
            also: state === 'unknown' ? [] : also(ledger, index, finding, cause),
            firstAskedMs: asked ? Math.round(ledger.firstAskedMs[index]) : null,
            lastAskedMs: asked ? Math.round(ledger.askedAt[index] - ledger.startedAt) : null,
            anchor: evidence === 'anchored' ? this.#anchor(index) : null,
            question: ledger.question(index),
            acceptsAnything: ledger.acceptsAnything[ledger.addressOf[index]] === 1,
            detail: state === 'unknown' ? ledger.errno(index) : null,
        };
    }
    #meaning(index, finding) {
        const ledger = this.#ledger;
        const nobody = ['unknown', this.#cancelled ? 'cancelled' : 'deaf-vantage'];
        if (finding === 'local')
            return ['unknown', causeOfLocal(ledger.errno(index))];
        if (ledger.isUdp(index) && finding === 'silent')
            return ledger.machineHeard[index] === 1 ? ['open|filtered', 'no-reply'] : nobody;
        if (ledger.restsOnOthers(index) && !this.#counts(index))
            return nobody;
        if (ledger.isUdp(index) && finding === 'icmp-port-unreachable')
            return ['closed', 'icmp-port-unreachable'];
        if (finding === 'unreachable')
            return ['filtered', causeOfUnreachable(ledger.errno(index))];
        return MEANING[finding];
    }
    #evidence(index, state, cause) {
        const ledger = this.#ledger;
        if (state === 'unknown')
            return 'none';
        if (cause === 'syn-ack')
            return ledger.acceptsAnything[ledger.addressOf[index]] === 1 ? 'none' : 'direct';
        if (cause === 'rst' || cause === 'reply')
            return 'direct';
        if (ledger.vouched(index) === 0)
            return 'none';
        if (state === 'open|filtered' && !this.#counts(index))
            return 'none';
        return ledger.anchored[index] === 1 ? 'anchored' : 'vouched';
    }
    #anchor(index) {
        const ledger = this.#ledger;
        const address = ledger.addressOf[index];
        for (const protocol of ledger.isUdp(index) ? ['udp', 'tcp'] : ['tcp']) {
            const anchor = this.#vouching.anchor(address, protocol);
            if (anchor >= 0)
                return { port: ledger.port[anchor], protocol };
        }
        return null;
    }
}
function also(ledger, index, finding, cause) {
    const others = [];
    for (const other of ANSWERS) {
        if (other === finding || !ledger.saw(index, other))
            continue;
        if (other === 'refused' &&
            (finding === 'rst' || ledger.saw(index, 'rst') || ledger.saw(index, 'icmp-port-unreachable')))
            continue;
        const told = other === 'unreachable'
            ? 'icmp-unreachable'
            : MEANING[other][1];
        if (told !== cause)
            others.push(told);
    }
    return others;
}

;// CONCATENATED MODULE: ./build/probe/insistence.js

const PAUSES_MS = [300, 1000];
const RESOURCE_TRIES = 5;
const QUICK = 4;
const QUICK_GAP_MS = 100;
class Insistence {
    #context;
    constructor(context) {
        this.#context = context;
    }
    async #hurry(next, timelines, pace) {
        const { ledger, timeoutMs, cancelled, vouching } = this.#context;
        let answered = false;
        const asking = [];
        for (let quick = 0; quick < QUICK && !answered && !cancelled(); quick++) {
            const index = next();
            const address = ledger.addressOf[index];
            if (ledger.isUdp(index) || vouching.domain(address).loopback)
                return false;
            const asked = this.#context.ask(index, timeoutMs(address)).then((answer) => {
                if (!isNoSample(answer) && insistence_note(timelines, ledger, index, answer, pace))
                    answered = true;
            });
            asking.push(asked);
            this.#context.underWay(asked);
            await Promise.race([asked, (0,sleep/* sleep */.y)(QUICK_GAP_MS)]);
        }
        for (const asked of asking)
            if (!answered)
                await asked;
        return answered;
    }
    async insist(next, timelines, concerned, pace) {
        const { ledger, cancelled } = this.#context;
        if (await this.#hurry(next, timelines, pace))
            return true;
        let from = null;
        let to = 0;
        for (let miss = 0; miss <= PAUSES_MS.length; miss++) {
            const index = next();
            const answer = await this.#askWithMeans(index);
            if (answer.kind === 'cancelled' || answer.kind === 'resources' || cancelled())
                return false;
            if (insistence_note(timelines, ledger, index, answer, pace))
                return true;
            from ??= answer.askedAt;
            to = answer.endedAt;
            await (0,sleep/* pause */.v)(PAUSES_MS[miss] ?? 0, cancelled);
        }
        concerned.mute(from ?? to, to);
        return false;
    }
    async #askWithMeans(index) {
        const { ask, patienceMs, cancelled } = this.#context;
        for (let tries = 1;; tries++) {
            const answer = await ask(index, patienceMs);
            if (answer.kind !== 'resources' || tries > RESOURCE_TRIES || cancelled())
                return answer;
            await (0,sleep/* pause */.v)(50 * 2 ** tries, cancelled);
        }
    }
}
function isNoSample({ kind }) {
    return kind === 'cancelled' || kind === 'resources' || kind === 'local';
}
function insistence_note(timelines, ledger, index, answer, pace) {
    const refuses = !ledger.is(index, 'open') && !ledger.is(index, 'reply');
    const answered = answer.kind === 'open' || (answer.kind === 'refused' && refuses);
    for (const timeline of timelines)
        timeline.pulse(index, answer.askedAt, answer.endedAt, answered, pace);
    return answered;
}

;// CONCATENATED MODULE: ./build/probe/pulse.js

const BEAT_MS = 100;
const CALM_MS = 500;
const UDP_MS = 250;
const PER_BEAT = 10;
const CROWD = 5;
function samplesFor(ports) {
    if (ports <= 5)
        return 8;
    return ports <= 80 ? 20 : 98;
}
class Pulse {
    #context;
    #insistence;
    #crowds = new Map();
    #silentDomains = new Map();
    #busy = new Map();
    #single = new Set();
    #pace = 'fast';
    #timer = null;
    constructor(context) {
        this.#context = context;
        this.#insistence = new Insistence({ ...context, underWay: (question) => this.#underWay(question) });
    }
    start(probes, pace) {
        this.#pace = pace;
        const { ledger } = this.#context;
        const counts = new Map();
        for (const index of probes) {
            const key = this.#key(index);
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        for (const [key, count] of counts) {
            const protocol = key % 2 === 1 ? 'udp' : 'tcp';
            const ratio = protocol === 'udp' ? 0 : samplesFor(count) / count;
            const address = Math.floor(key / 2);
            if (address >= ledger.addresses.length)
                continue;
            this.#crowds.set(key, { address, protocol, ratio, owed: 0, waiting: 0, askedAt: 0, silent: false });
        }
        this.#timer ??= setInterval(() => this.#beat(), BEAT_MS);
    }
    stop() {
        if (this.#timer !== null)
            clearInterval(this.#timer);
        this.#timer = null;
        this.#crowds = new Map();
        this.#silentDomains.clear();
    }
    #key(index) {
        const { ledger } = this.#context;
        return 2 * ledger.addressOf[index] + (ledger.isUdp(index) ? 1 : 0);
    }
    sent(address, udp) {
        const crowd = this.#crowds.get(2 * address + (udp ? 1 : 0));
        if (crowd === undefined)
            return 0;
        crowd.waiting++;
        if (crowd.ratio === 0 || this.#context.vouching.domain(crowd.address).loopback)
            return 0;
        crowd.owed += crowd.ratio;
        if (crowd.waiting < CROWD || crowd.owed < 1)
            return 0;
        let sent = 0;
        for (; crowd.owed >= 1; crowd.owed--)
            if (this.#wantsSamples(crowd) && this.#sample(crowd))
                sent++;
        return sent;
    }
    back(index) {
        const crowd = this.#crowds.get(this.#key(index));
        if (crowd !== undefined && crowd.waiting > 0)
            crowd.waiting--;
    }
    silence(index) {
        const { vouching } = this.#context;
        const crowd = this.#crowds.get(this.#key(index));
        if (crowd === undefined)
            return;
        if (vouching.anchor(crowd.address, crowd.protocol) >= 0)
            crowd.silent = true;
        else {
            const domain = vouching.domain(crowd.address);
            if (!this.#silentDomains.has(domain))
                this.#silentDomains.set(domain, 0);
        }
    }
    #wantsSamples(crowd) {
        const { vouching } = this.#context;
        const { syns } = vouching.own(crowd.address, crowd.protocol).timeline.loss(this.#pace);
        return syns < (crowd.ratio === 0 ? samplesFor(1) : 98);
    }
    #beat() {
        const now = performance.now();
        let asked = 0;
        for (const crowd of this.#crowds.values()) {
            if (asked >= PER_BEAT)
                break;
            const loopback = this.#context.vouching.domain(crowd.address).loopback;
            if (crowd.waiting === 0 && !crowd.silent)
                continue;
            const eager = !loopback && crowd.waiting > 0 && this.#wantsSamples(crowd);
            const gapMs = !eager ? CALM_MS : crowd.protocol === 'udp' ? UDP_MS : BEAT_MS;
            if (now - crowd.askedAt < gapMs - BEAT_MS / 2 || (!eager && !crowd.silent))
                continue;
            crowd.silent = false;
            if (this.#sample(crowd))
                asked++;
        }
        for (const [domain, askedAt] of this.#silentDomains) {
            if (now - askedAt < CALM_MS - BEAT_MS / 2)
                continue;
            this.#silentDomains.set(domain, now);
            void this.witness(domain);
        }
    }
    async settled() {
        await Promise.all([...this.#busy.values(), ...this.#single]);
    }
    #sample(crowd) {
        const { vouching, ledger, timeoutMs, cancelled } = this.#context;
        const index = vouching.anchor(crowd.address, crowd.protocol);
        if (index < 0)
            return false;
        crowd.askedAt = performance.now();
        const timelines = this.#timelines(crowd.address, crowd.protocol);
        const pace = this.#pace;
        const asking = this.#context.ask(index, timeoutMs(crowd.address)).then((answer) => {
            if (isNoSample(answer) || cancelled())
                return;
            insistence_note(timelines, ledger, index, answer, pace);
        });
        this.#underWay(asking);
        return true;
    }
    #underWay(question) {
        const ended = question.finally(() => this.#single.delete(ended));
        this.#single.add(ended);
    }
    #timelines(address, protocol) {
        const { vouching } = this.#context;
        return [vouching.own(address, protocol).timeline, vouching.domain(address)[protocol].timeline];
    }
    anchor(address, protocol) {
        const { vouching } = this.#context;
        const index = vouching.anchor(address, protocol);
        if (index < 0)
            return Promise.resolve(false);
        const own = vouching.own(address, protocol).timeline;
        return this.#once(`${address} ${protocol}`, () => this.#insistence.insist(() => index, this.#timelines(address, protocol), own, this.#pace));
    }
    async witness(domain) {
        const asked = ['tcp', 'udp'].map((protocol) => {
            const { witnesses, timeline } = domain[protocol];
            if (witnesses.length === 0)
                return Promise.resolve(false);
            const next = () => {
                const index = witnesses.shift();
                witnesses.push(index);
                return index;
            };
            return this.#once(`${domain.key} ${protocol}`, () => this.#insistence.insist(next, [timeline], timeline, this.#pace));
        });
        return (await Promise.all(asked)).includes(true);
    }
    #once(key, ask) {
        const running = this.#busy.get(key);
        if (running !== undefined)
            return running;
        const asking = ask().finally(() => this.#busy.delete(key));
        this.#busy.set(key, asking);
        return asking;
    }
}

// EXTERNAL MODULE: ./build/probe/random.js
var random = __webpack_require__(2499);
;// CONCATENATED MODULE: ./build/probe/round-trips.js
const SHORTEST_MS = 300;
const GRANULARITY_MS = 25;
const RETRANSMITTED_MS = 1000;
const STEP_MS = 50;
class RoundTrips {
    #longestMs;
    #smoothed;
    #variation;
    constructor(addresses, longestMs) {
        this.#longestMs = longestMs;
        this.#smoothed = new Float32Array(addresses).fill(-1);
        this.#variation = new Float32Array(addresses);
    }
    learn(address, rttMs) {
        if (rttMs >= RETRANSMITTED_MS)
            return;
        const smoothed = this.#smoothed[address];
        if (smoothed < 0) {
            this.#smoothed[address] = rttMs;
            this.#variation[address] = rttMs / 2;
            return;
        }
        this.#variation[address] = 0.75 * this.#variation[address] + 0.25 * Math.abs(smoothed - rttMs);
        this.#smoothed[address] = 0.875 * smoothed + 0.125 * rttMs;
    }
    timeoutMs(address) {
        const smoothed = this.#smoothed[address];
        if (smoothed < 0)
            return this.#longestMs;
        const retransmission = smoothed + Math.max(GRANULARITY_MS, 4 * this.#variation[address]);
        const wait = Math.ceil(Math.max(SHORTEST_MS, 1.5 * retransmission) / STEP_MS) * STEP_MS;
        return Math.min(this.#longestMs, wait);
    }
}

;// CONCATENATED MODULE: ./build/probe/timeline.js
const MERGE_MS = 20;
const DEAF_AFTER = 3;
function synsWithin(milliseconds) {
    return milliseconds < 1000 ? 1 : milliseconds < 3000 ? 2 : 3;
}
const noPulses = () => ({
    fast: { syns: 0, lost: 0 },
    slow: { syns: 0, lost: 0 },
});
class Timeline {
    #heard = [];
    #pulses = [];
    #mute = [];
    #lastMerged = { unsure: Number.NEGATIVE_INFINITY, sure: Number.NEGATIVE_INFINITY };
    #pulsed = noPulses();
    #pulsedByProbe = new Map();
    #swept = { syns: 0, lost: 0 };
    newlyMute = false;
    answer(probe, askedAt, heardAt, sure = true) {
        const kind = sure ? 'sure' : 'unsure';
        if (heardAt - this.#lastMerged[kind] < MERGE_MS)
            return;
        this.#lastMerged[kind] = heardAt;
        this.#heard.push({ askedAt, heardAt, probe });
    }
    pulse(probe, askedAt, endedAt, answered, pace) {
        const syns = synsWithin(endedAt - askedAt);
        const lost = answered ? syns - 1 : syns;
        for (const counts of [this.#pulsed, this.#pulsedOf(probe)]) {
            counts[pace].syns += syns;
            counts[pace].lost += lost;
        }
        this.#pulses.push({ askedAt, endedAt, answered });
        if (answered)
            this.#heard.push({ askedAt, heardAt: endedAt, probe });
    }
    #pulsedOf(probe) {
        let counts = this.#pulsedByProbe.get(probe);
        if (counts === undefined) {
            counts = noPulses();
            this.#pulsedByProbe.set(probe, counts);
        }
        return counts;
    }
    disown(probe) {
        const counts = this.#pulsedByProbe.get(probe);
        if (counts === undefined)
            return;
        for (const pace of ['fast', 'slow']) {
            this.#pulsed[pace].syns -= counts[pace].syns;
            this.#pulsed[pace].lost -= counts[pace].lost;
        }
        this.#pulsedByProbe.delete(probe);
    }
    loss(pace) {
        const { syns, lost } = this.#pulsed[pace];
        const swept = this.#swept;
        if (pace === 'slow' || lost * swept.syns > swept.lost * syns)
            return { syns, lost };
        return { syns: syns + swept.syns, lost: lost + swept.lost };
    }
    forgetSlow() {
        for (const counts of [this.#pulsed, ...this.#pulsedByProbe.values()])
            counts.slow = { syns: 0, lost: 0 };
    }
    sweepLoss(syns, lost) {
        this.#swept = { syns, lost };
    }
    mute(from, to) {
        this.#mute.push({ from, to });
        this.newlyMute = true;
    }
    witnesses(counts) {
        const heard = this.#heard.filter((entry) => counts(entry.probe)).sort((a, b) => a.heardAt - b.heardAt);
        const heardAt = heard.map((entry) => entry.heardAt);
        const deaf = [...this.#mute, ...deafSpans(this.#pulses)];
        return {
            any: heard.length > 0,
            vouchFor: (from, to) => {
                const before = lastAtMost(heardAt, from);
                if (before < 0)
                    return false;
                const beforeAt = heardAt[before];
                for (let i = before + 1; i < heard.length; i++) {
                    const after = heard[i].askedAt;
                    if (after >= to)
                        return !deaf.some((span) => span.from < after && span.to > beforeAt);
                }
                return false;
            },
        };
    }
}
function deafSpans(pulses) {
    const spans = [];
    let missed = [];
    const close = (until) => {
        const to = Math.min(until, Math.max(...missed.map(({ endedAt }) => endedAt)));
        if (missed.length >= DEAF_AFTER)
            spans.push({ from: missed[0].askedAt, to });
        missed = [];
    };
    for (const pulse of [...pulses].sort((a, b) => a.askedAt - b.askedAt))
        if (!pulse.answered)
            missed.push(pulse);
        else if (missed.length > 0)
            close(pulse.askedAt);
    if (missed.length > 0)
        close(Number.POSITIVE_INFINITY);
    return spans;
}
function lastAtMost(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

;// CONCATENATED MODULE: ./build/probe/credit.js

function creditSilence(ledger, vouching, probes, pace, earlier = new Map()) {
    const bracketBy = bracketer(vouching);
    const counts = pace === 'fast' ? ledger.vouchedFast : ledger.vouchedSlow;
    for (const index of probes) {
        if (ledger.uncredited[index] === 0)
            continue;
        ledger.uncredited[index] = 0;
        const before = earlier.get(index);
        const bracket = (channel, from, to) => bracketBy(channel, before?.from ?? from, to);
        const by = ledger.isUdp(index)
            ? whoVouchesForUdp(ledger, vouching, bracket, index)
            : whoVouchesForTcp(ledger, vouching, bracket, index);
        if (by === null)
            continue;
        if (by === 'anchored')
            ledger.anchored[index] = 1;
        const span = ledger.endedAt[index] - ledger.askedAt[index];
        const last = ledger.is(index, 'silent') && !ledger.isUdp(index) ? synsWithin(span) : 1;
        const sent = last + (ledger.is(index, 'silent') ? (before?.sent ?? 0) : 0);
        counts[index] = Math.min(255, counts[index] + sent);
    }
}
function whoVouchesForTcp(ledger, vouching, bracket, index) {
    const address = ledger.addressOf[index];
    const domain = vouching.domain(address);
    return firstToSay(ledger, vouching, bracket, index, [
        [vouching.own(address, 'tcp'), 'anchored'],
        [domain.tcp, 'vouched'],
        [domain.udp, 'vouched'],
    ]);
}
function whoVouchesForUdp(ledger, vouching, bracket, index) {
    const address = ledger.addressOf[index];
    const domain = vouching.domain(address);
    const [from, to] = [ledger.askedAt[index], ledger.endedAt[index]];
    const anchored = ['tcp', 'udp'].some((protocol) => bracket(vouching.own(address, protocol), from, to));
    const heard = anchored || bracket(domain.tcp, from, to) === true || bracket(domain.udp, from, to) === true;
    if (heard)
        ledger.machineHeard[index] = 1;
    if (!ledger.is(index, 'silent'))
        return anchored ? 'anchored' : heard ? 'vouched' : null;
    if (bracket(vouching.own(address, 'tcp'), from, to) === false)
        return null;
    return firstToSay(ledger, vouching, bracket, index, [
        [vouching.own(address, 'udp'), 'anchored'],
        [domain.udp, 'vouched'],
    ]);
}
function firstToSay(ledger, vouching, bracket, index, channels) {
    for (const [channel, evidence] of channels) {
        const bracketed = bracket(channel, ledger.askedAt[index], ledger.endedAt[index]);
        if (bracketed !== null || channel.witnesses.some(vouching.vouches))
            return bracketed === true ? evidence : null;
    }
    return null;
}
function bracketer(vouching) {
    const known = new Map();
    return (channel, from, to) => {
        let witnesses = known.get(channel);
        if (witnesses === undefined) {
            witnesses = channel.timeline.witnesses(vouching.vouches);
            known.set(channel, witnesses);
        }
        return witnesses.any ? witnesses.vouchFor(from, to) : null;
    };
}

;// CONCATENATED MODULE: ./build/probe/demands.js

const UNLUCKY = 1e-4;
const UNLUCKY_SURPRISE = 1e-6;
const MOST_SLOW_SYNS = 14;
const MOST_SURPRISED_SYNS = 24;
const ROUNDING = 1 + 1e-9;
const FEW_SAMPLES = 8;
const HOPED_LOSS = 0.25;
const LOOPBACK = { syns: 1000, lost: 0 };
class Demands {
    #ledger;
    #vouching;
    #defaults;
    #expects;
    #closedMatters;
    #hunting = true;
    constructor(ledger, vouching, defaults) {
        this.#ledger = ledger;
        this.#vouching = vouching;
        this.#defaults = defaults;
        this.#expects = new Uint8Array(ledger.size);
        this.#closedMatters = new Uint8Array(ledger.size);
        for (const [number, address] of ledger.addresses.entries()) {
            let index = ledger.firstOf[number];
            for (const segment of address.segments) {
                const expected = new Set(segment.judgements.map((judgement) => judgement.entry.expected));
                const end = index + segment.ports.count;
                const flag = expected.has('open') || expected.size === 0 ? 1 : expected.has('closed') || expected.has('observe') ? 2 : 0;
                if (flag > 0)
                    this.#expects.fill(flag, index, end);
                if (segment.ports.protocol === 'udp')
                    for (let probe = index; probe < end; probe++)
                        if ([...expected].some((state) => (0,udp_services/* needsClosedTold */.l9)(state, ledger.question(probe) ?? 'empty')))
                            this.#closedMatters[probe] = 1;
                index = end;
            }
        }
    }
    expectedOpen(index) {
        return this.#expects[index] === 1;
    }
    huntsClosed(index) {
        return this.#hunting && this.#closedMatters[index] === 1 && this.#ledger.is(index, 'silent');
    }
    huntIsOver() {
        this.#hunting = false;
    }
    #doubt(index) {
        const { vouchedFast, vouchedSlow } = this.#ledger;
        return (this.#lost(index, 'fast') ** vouchedFast[index] *
            this.#lost(index, 'slow') ** vouchedSlow[index]);
    }
    #lost(index, pace) {
        const { syns, lost } = this.#loss(index, pace);
        return (lost + 1) / (syns + 2);
    }
    #loss(index, pace) {
        const address = this.#ledger.addressOf[index];
        const domain = this.#vouching.domain(address);
        if (domain.loopback)
            return LOOPBACK;
        const udp = this.#ledger.isUdp(index);
        const anchored = this.#vouching.anchor(address, udp ? 'udp' : 'tcp') >= 0;
        const on = (protocol) => (anchored ? this.#vouching.own(address, protocol) : domain[protocol]).timeline.loss(pace);
        const tcp = on('tcp');
        if (!udp && tcp.syns > 0)
            return tcp;
        const both = on('udp');
        if (udp && both.lost * tcp.syns > tcp.lost * both.syns)
            return both;
        return { syns: tcp.syns + both.syns, lost: tcp.lost + both.lost };
    }
    #unlucky(index) {
        return this.#expects[index] === 1 ? UNLUCKY_SURPRISE : UNLUCKY;
    }
    #sockets(index) {
        const anchored = this.#vouching.anchor(this.#ledger.addressOf[index], 'tcp') >= 0;
        return anchored && this.#expects[index] === 0 && !this.#ledger.isUdp(index) ? 1 : this.#defaults.attempts;
    }
    met(index) {
        const ledger = this.#ledger;
        const credited = ledger.vouched(index);
        if (!ledger.is(index, 'silent'))
            return credited > 0;
        const { attempts } = this.#defaults;
        const asked = ledger.attempts[index];
        return (credited >= attempts && asked >= this.#sockets(index) && this.#doubt(index) <= this.#unlucky(index) * ROUNDING);
    }
    wantsMore(index) {
        const ledger = this.#ledger;
        const silent = ledger.is(index, 'silent');
        if (!silent && !ledger.is(index, 'unreachable') && !ledger.is(index, 'icmp-port-unreachable'))
            return false;
        if (this.huntsClosed(index) || this.met(index))
            return false;
        const asked = ledger.attempts[index];
        const says = !ledger.isUdp(index) || (0,udp_services/* answersStrangers */.lV)(ledger.question(index) ?? 'empty');
        if (silent && asked < this.#defaults.attempts && (this.#expects[index] !== 0 || !says))
            return true;
        if (!says && silent)
            return false;
        if (!this.#anyWitness(index))
            return false;
        if (!silent)
            return true;
        const few = this.#loss(index, 'slow').syns < FEW_SAMPLES;
        const lost = few ? Math.min(HOPED_LOSS, this.#lost(index, 'slow')) : this.#lost(index, 'slow');
        const more = Math.ceil(Math.log(this.#unlucky(index) / this.#doubt(index)) / Math.log(lost));
        const most = this.#expects[index] === 1 ? MOST_SURPRISED_SYNS : MOST_SLOW_SYNS;
        return ledger.vouchedSlow[index] + Math.max(1, more) <= most || 'hopeless';
    }
    #anyWitness(index) {
        const ledger = this.#ledger;
        const udpAlone = ledger.isUdp(index) && ledger.is(index, 'silent');
        const protocols = udpAlone ? ['udp'] : ['tcp', 'udp'];
        const address = ledger.addressOf[index];
        return protocols.some((protocol) => this.#vouching.anchor(address, protocol) >= 0 || this.#vouching.domain(address)[protocol].witnesses.length > 0);
    }
}

;// CONCATENATED MODULE: ./build/probe/neighbours.js
const NEIGHBOUR_MS = 3500;
const FEW_ADDRESSES = 64;
const EARLY_MS = 400;
class Neighbours {
    #context;
    #early = new Map();
    constructor(context) {
        this.#context = context;
    }
    askEarly() {
        const { ledger, network } = this.#context;
        if (ledger.addresses.length > FEW_ADDRESSES)
            return;
        for (const [number, { address }] of ledger.addresses.entries()) {
            if (network.isSelf(address) || this.#anybody(number))
                continue;
            const index = this.#portToAsk(number);
            if (ledger.isUdp(index))
                continue;
            const asking = this.#context.ask(index, NEIGHBOUR_MS);
            void asking.then((answer) => answer.kind === 'open' && this.#take(index, answer));
            this.#early.set(number, asking);
        }
    }
    async settle(askMany) {
        const unreachable = [];
        const take = (index, answer) => {
            this.#take(index, answer);
            if (answer.kind === 'unreachable')
                unreachable.push(index);
        };
        const asked = this.#silentNeighbours();
        const early = asked.flatMap((number) => {
            const answer = this.#early.get(number);
            return answer === undefined
                ? []
                : [answer.then((heard) => heard.kind !== 'open' && take(this.#portToAsk(number), heard))];
        });
        const late = asked.filter((number) => !this.#early.has(number)).map((number) => this.#portToAsk(number));
        await Promise.all([...early, askMany(late, NEIGHBOUR_MS, take)]);
        return unreachable;
    }
    #take(index, answer) {
        if (answer.kind === 'resources' || answer.kind === 'cancelled')
            return;
        this.#context.ledger.record(index, answer);
        if (answer.kind === 'open' || answer.kind === 'refused')
            this.#context.vouching.heard(index, answer);
    }
    #portToAsk(number) {
        const { ledger } = this.#context;
        const first = ledger.firstOf[number];
        const end = ledger.firstOf[number + 1];
        for (let index = first; index < end; index++)
            if (!ledger.isUdp(index))
                return index;
        return first;
    }
    #anybody(number) {
        const { vouching } = this.#context;
        return vouching.anchor(number, 'tcp') >= 0 || vouching.anchor(number, 'udp') >= 0;
    }
    #silentNeighbours() {
        const { ledger, network, vouching } = this.#context;
        const routed = new Set();
        const silent = [];
        for (const [number, { address }] of ledger.addresses.entries()) {
            if (network.isSelf(address))
                continue;
            if (this.#anybody(number) && !network.isOnLink(address))
                routed.add(vouching.domain(number).key);
            else if (allSilent(ledger, number))
                silent.push(number);
        }
        return silent.filter((number) => {
            const { address } = ledger.addresses[number];
            return network.isOnLink(address) || !routed.has(vouching.domain(number).key);
        });
    }
}
function spreadNoNeighbour(ledger) {
    const dead = new Set();
    for (let index = 0; index < ledger.size; index++)
        if (ledger.is(index, 'no-neighbour'))
            dead.add(ledger.address(index).address);
    if (dead.size === 0)
        return;
    for (let index = 0; index < ledger.size; index++) {
        if (!ledger.is(index, 'silent') && !ledger.is(index, 'unreachable'))
            continue;
        if (dead.has(ledger.address(index).address))
            ledger.settle(index, 'no-neighbour');
    }
}
function allSilent(ledger, number) {
    const first = ledger.firstOf[number];
    const end = ledger.firstOf[number + 1];
    for (let index = first; index < end; index++)
        if (!ledger.is(index, 'silent'))
            return false;
    return end > first;
}

;// CONCATENATED MODULE: ./build/probe/pace.js
function sendingMs(addressOf, probes, { rate, perHost }) {
    const inAll = rate === null ? 0 : (1000 * probes.length) / rate;
    if (perHost === null)
        return inAll;
    const counts = new Map();
    let most = 0;
    for (const index of probes) {
        const address = addressOf[index];
        const count = (counts.get(address) ?? 0) + 1;
        counts.set(address, count);
        if (count > most)
            most = count;
    }
    return Math.max(inAll, (1000 * most) / perHost);
}
function isQuick(addressOf, probes, pace, timeoutMs) {
    return sendingMs(addressOf, probes, pace) < timeoutMs;
}
const LOSSY_RATE = 4000;
const LOSSY_PER_HOST = 800;
const MOST_STEPS = 3;
function slower({ rate, perHost, inFlight }, lossy, steps = 0) {
    const by = (pace, unlimited) => {
        if (!lossy)
            return pace === null ? null : pace / 2;
        return (pace === null ? unlimited : pace / 4) / 2 ** steps;
    };
    return { rate: by(rate, LOSSY_RATE), perHost: by(perHost, LOSSY_PER_HOST), inFlight };
}

;// CONCATENATED MODULE: ./build/probe/sweeps.js

class Sweeps {
    #context;
    #sweepContext;
    #done = 0;
    constructor(context) {
        this.#context = context;
        this.#sweepContext = {
            ...context.sweepContext,
            onSend: (address, udp = false) => context.pulse.sent(address, udp),
            worthRetrying: (index, answer) => answer.errno !== 'EADDRNOTAVAIL' || this.#canSend(index),
        };
    }
    record(probes, pace, paceClass) {
        const { defaults, ledger, vouching, pulse, random, roundTrips, acceptsAnything, onProgress } = this.#context;
        const quick = paceClass === 'slow' && isQuick(ledger.addressOf, probes, pace, defaults.timeoutMs);
        return this.#context.sweep(this.#sweepContext, probes, {
            timeoutMs: (address) => (quick ? roundTrips.timeoutMs(address) : defaults.timeoutMs),
            pace,
            random,
            onAnswer: (index, answer) => {
                pulse.back(index);
                const address = ledger.addressOf[index];
                const fresh = ledger.is(index, 'unasked');
                ledger.record(index, this.#canSend(index) ? answer : asLocal(answer));
                if (answer.kind === 'open' || answer.kind === 'refused') {
                    roundTrips.learn(address, answer.endedAt - answer.askedAt);
                    vouching.heard(index, answer);
                    if (answer.kind === 'open' && !ledger.isUdp(index))
                        acceptsAnything.opened(address);
                }
                else if (answer.kind === 'silent' || answer.kind === 'unreachable')
                    pulse.silence(index);
                if (fresh)
                    this.#done++;
                onProgress({ done: this.#done, total: ledger.size, inFlight: this.#context.inFlight() });
            },
        });
    }
    quietly(probes, timeoutMs, onAnswer) {
        const { pace, random, quietUdp } = this.#context;
        const shared = { ...pace, rate: pace.rate === null ? null : pace.rate / 2 };
        const context = { ...this.#sweepContext, udp: quietUdp, onSend: () => 0 };
        return this.#context.sweep(context, probes, { timeoutMs: () => timeoutMs, pace: shared, random, onAnswer });
    }
    #canSend(index) {
        const { ledger, network } = this.#context;
        const { address, family } = ledger.address(index);
        return network.has(family) || network.isSelf(address);
    }
}
function asLocal(answer) {
    return answer.errno === 'EADDRNOTAVAIL' ? { ...answer, kind: 'local' } : answer;
}

;// CONCATENATED MODULE: ./build/probe/by-address.js
function byAddress(probes, addressOf) {
    const found = new Map();
    for (const probe of probes) {
        const address = addressOf[probe];
        const list = found.get(address);
        if (list === undefined)
            found.set(address, [probe]);
        else
            list.push(probe);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/probe/tell-apart.js


const GROUP = 1024;
const QUIET_MS = 60;
const CONFIRMATIONS = 3;
const ICMP_PACE_MS = 1050;
const SLOW_QUESTIONS = 40;
async function tellRefusalsApart(context, family, refused) {
    const budget = { slow: SLOW_QUESTIONS };
    for (const group of groupsOf(context.ledger, refused))
        await settleGroup(context, family, group, budget);
}
const MANY = 32;
function groupsOf(ledger, refused) {
    const lists = [...byAddress(refused, ledger.addressOf).values()];
    const pooled = [...lists.filter((list) => list.length >= MANY), lists.filter((list) => list.length < MANY).flat()];
    return pooled.flatMap((list) => Array.from({ length: Math.ceil(list.length / GROUP) }, (_, i) => list.slice(i * GROUP, (i + 1) * GROUP)));
}
async function settleGroup(context, family, group, budget) {
    const { ledger } = context;
    if (context.cancelled() || group.length === 0)
        return;
    if (group.length === 1)
        return settleOne(context, family, group[0], budget);
    const { moved, refused, quick } = await askAndCount(context, family, group);
    if (moved === null)
        return;
    if (moved.received === 0) {
        for (const index of refused)
            ledger.settle(index, 'rst');
    }
    else if (quick && refused.length === group.length && moved.received === group.length) {
        const again = await askAndCount(context, family, group);
        if (again.moved?.received === group.length && again.refused.length === group.length && again.quick) {
            const [first, second] = [moved.sent, again.moved.sent];
            if (first === 0 && second === 0)
                for (const index of group)
                    ledger.settle(index, 'icmp-port-unreachable');
            else if (first === group.length && second === first)
                for (const index of group)
                    ledger.settle(index, 'local-firewall');
        }
    }
    const open = group.filter((index) => ledger.is(index, 'refused'));
    if (open.length === 0)
        return;
    if (open.length < group.length && open.length > 1)
        return settleGroup(context, family, open, budget);
    const half = Math.ceil(open.length / 2);
    await settleGroup(context, family, open.slice(0, half), budget);
    await settleGroup(context, family, open.slice(half), budget);
}
async function settleOne(context, family, index, budget) {
    const { ledger } = context;
    let remote = 0;
    let local = 0;
    while (remote < CONFIRMATIONS && local < CONFIRMATIONS && !context.cancelled()) {
        const { moved, refused } = await askAndCount(context, family, [index]);
        if (moved === null || !ledger.is(index, 'refused'))
            return;
        if (refused.length === 0) {
            if (budget.slow-- <= 0)
                return;
            await (0,sleep/* sleep */.y)(ICMP_PACE_MS);
        }
        else if (moved.received === 0) {
            ledger.settle(index, 'rst');
            return;
        }
        else if (moved.sent > 0)
            local++;
        else
            remote++;
    }
    if (remote === CONFIRMATIONS)
        ledger.settle(index, 'icmp-port-unreachable');
    else if (local === CONFIRMATIONS)
        ledger.settle(index, 'local-firewall');
}
const GAVE_UP_MS = 2000;
async function tellLocalErrorsApart(context, family, probes) {
    const slow = (index) => context.ledger.rttMs[index] > GAVE_UP_MS;
    for (const list of [probes.filter((index) => !slow(index)), probes.filter(slow)])
        for (let i = 0; i < list.length; i += GROUP)
            await settleErrors(context, family, list.slice(i, i + GROUP));
}
async function settleErrors(context, family, group) {
    const { ledger } = context;
    if (context.cancelled() || group.length === 0)
        return;
    const { moved, answers } = await askAndCount(context, family, group);
    if (moved === null || moved.sent === 0)
        return;
    if (moved.sent < moved.received && group.length > 1) {
        const half = Math.ceil(group.length / 2);
        await settleErrors(context, family, group.slice(0, half));
        await settleErrors(context, family, group.slice(half));
        return;
    }
    for (const index of group) {
        const answer = answers.get(index);
        if (answer?.kind !== 'unreachable')
            continue;
        const gaveUp = answer.errno === 'EHOSTUNREACH' && answer.endedAt - answer.askedAt > GAVE_UP_MS;
        ledger.settle(index, gaveUp ? 'no-neighbour' : 'local-firewall', answer);
    }
}
async function askAndCount(context, family, group) {
    await (0,sleep/* sleep */.y)(QUIET_MS);
    const before = context.counters.read(family);
    const answers = new Map();
    await context.ask(group, (index, answer) => answers.set(index, answer));
    await (0,sleep/* sleep */.y)(QUIET_MS);
    const after = context.counters.read(family);
    const moved = before === null || after === null
        ? null
        : { received: after.received - before.received, sent: after.sent - before.sent };
    for (const [index, answer] of answers)
        if (answer.kind === 'open')
            context.ledger.record(index, answer);
    return {
        moved,
        answers,
        refused: group.filter((index) => answers.get(index)?.kind === 'refused'),
        quick: [...answers.values()].every((answer) => answer.endedAt - answer.askedAt < 900),
    };
}

;// CONCATENATED MODULE: ./build/probe/telling.js


class Telling {
    #context;
    #start;
    constructor(context) {
        this.#context = context;
        const start = (family) => ({
            count: context.counters.read(family),
            udpErrors: context.udpErrors()[family],
        });
        this.#start = { 4: start(4), 6: start(6) };
    }
    can(family) {
        return this.#start[family].count !== null;
    }
    tellAtOnce(asked) {
        const { ledger } = this.#context;
        for (const family of [4, 6]) {
            if (!this.#allReset(family))
                continue;
            for (const index of asked)
                if (ledger.is(index, 'refused') && ledger.address(index).family === family)
                    ledger.settle(index, 'rst');
        }
    }
    #allReset(family) {
        const start = this.#start[family];
        const now = this.#context.counters.read(family);
        if (start.count === null || now === null)
            return false;
        return now.received - start.count.received <= this.#context.udpErrors()[family] - start.udpErrors;
    }
    async tell(asked) {
        await Promise.all([4, 6].map((family) => this.#tellFamily(family, asked)));
    }
    async #tellFamily(family, asked) {
        const { ledger, counters, timeoutMs, cancelled, quiet } = this.#context;
        const start = this.#start[family];
        const now = counters.read(family);
        if (start.count === null || now === null)
            return;
        const mine = asked.filter((index) => ledger.address(index).family === family);
        const refused = mine.filter((index) => ledger.is(index, 'refused'));
        const quietly = (waitMs) => (probes, onAnswer) => this.#context.ask(probes, waitMs, onAnswer);
        const context = { ledger, counters, cancelled, ask: quietly(timeoutMs) };
        if (this.#allReset(family))
            for (const index of refused)
                ledger.settle(index, 'rst');
        else if (refused.length > 0)
            await quiet.keep(family, () => tellRefusalsApart(context, family, refused));
        if (now.sent === start.count.sent)
            return;
        const unreachable = mine.filter((index) => ledger.is(index, 'unreachable'));
        if (unreachable.length === 0)
            return;
        const patient = { ...context, ask: quietly(NEIGHBOUR_MS) };
        await quiet.keep(family, () => tellLocalErrorsApart(patient, family, unreachable));
    }
}

;// CONCATENATED MODULE: ./build/probe/udp/closed-hunt.js


const GAP_MS = { 4: 1050, 6: 110 };
const MOST_HUNTED = 256;
const closed_hunt_TRIES = 2;
async function huntClosed(context, family, probes) {
    let left = probes.slice(0, MOST_HUNTED);
    let questions = 0;
    for (let attempt = 0; attempt < closed_hunt_TRIES && left.length > 0; attempt++) {
        const still = [];
        const asking = [];
        for (const index of left) {
            if (questions++ >= MOST_HUNTED || context.cancelled())
                break;
            await (0,sleep/* sleep */.y)(GAP_MS[family]);
            await context.leave(family);
            if (context.cancelled())
                break;
            asking.push(context.ask(index).then((silent) => {
                if (silent)
                    still.push(index);
            }));
        }
        await Promise.all(asking);
        left = still;
    }
}
async function huntAll(context, probes) {
    const { ledger } = context;
    await Promise.all([...byAddress(probes, ledger.addressOf)].map(([address, list]) => huntClosed(context, ledger.addresses[address].family, list)));
    return probes;
}

;// CONCATENATED MODULE: ./build/probe/witness-round.js

const BURST = 10;
const BURSTS_A_SECOND = 50;
async function askWitnesses(context, probes) {
    const { ledger, vouching, pulse, pace, cancelled } = context;
    const withUdp = new Map();
    for (const index of probes) {
        const address = ledger.addressOf[index];
        withUdp.set(address, (withUdp.get(address) ?? false) || ledger.isUdp(index));
    }
    const domains = new Set();
    const anchors = [];
    for (const [address, udp] of withUdp)
        for (const protocol of udp ? ['tcp', 'udp'] : ['tcp'])
            if (vouching.anchor(address, protocol) >= 0)
                anchors.push([address, protocol]);
            else
                domains.add(vouching.domain(address));
    const asking = new Set();
    const ask = (question) => {
        const ended = question.finally(() => asking.delete(ended));
        asking.add(ended);
    };
    for (const domain of domains)
        ask(pulse.witness(domain));
    const burst = pace.rate === null ? anchors.length : Math.max(BURST, Math.round(pace.rate / BURSTS_A_SECOND));
    const most = Math.max(1, pace.inFlight >> 1);
    for (const [i, [address, protocol]] of anchors.entries()) {
        if (cancelled())
            break;
        while (asking.size >= most)
            await Promise.race(asking);
        if (pace.rate !== null && i > 0 && i % burst === 0)
            await (0,sleep/* pause */.v)((1000 * burst) / pace.rate, cancelled);
        ask(pulse.anchor(address, protocol));
    }
    await Promise.all(asking);
}

;// CONCATENATED MODULE: ./build/probe/rounds.js









const WITNESS_WAIT_MS = 300;
const ROUND_PAUSE_MS = 200;
const MUTE_PAUSE_MS = 2000;
const MOST_ROUNDS = 16;
class Rounds {
    #context;
    #demands;
    #sweeps;
    #telling;
    #neighbours;
    #steps = 0;
    constructor(context) {
        this.#context = context;
        this.#demands = new Demands(context.ledger, context.vouching, context.defaults);
        this.#sweeps = new Sweeps(context);
        this.#neighbours = new Neighbours(context);
        this.#telling = new Telling({
            ...context,
            timeoutMs: context.defaults.timeoutMs,
            ask: (probes, timeoutMs, onAnswer) => this.#sweeps.quietly(probes, timeoutMs, onAnswer),
        });
    }
    counts(index) {
        const { ledger } = this.#context;
        if (ledger.is(index, 'refused')) {
            if (!this.#telling.can(ledger.address(index).family))
                return true;
            return ledger.vouched(index) > 0;
        }
        return this.#demands.met(index);
    }
    async run() {
        const { cancelled, ledger, acceptsAnything } = this.#context;
        await this.#firstRound();
        const hunting = this.#hunt();
        await this.#askAgain();
        const hunted = await hunting;
        if (hunted.length > 0 && !cancelled()) {
            this.#demands.huntIsOver();
            await this.#hearWitnesses(hunted, 'slow');
            await this.#askAgain();
        }
        for (let index = 0; index < ledger.size; index++)
            if (ledger.is(index, 'open'))
                acceptsAnything.opened(ledger.addressOf[index]);
        await acceptsAnything.settled();
        if (!cancelled())
            acceptsAnything.judgeSwept();
        for (const address of ledger.addresses.keys())
            if (acceptsAnything.has(address))
                ledger.acceptsAnything[address] = 1;
    }
    async #askAgain() {
        const { cancelled, vouching, random, ledger } = this.#context;
        const addressOf = (index) => ledger.addressOf[index];
        const muteOnce = new Set();
        const givenUp = new Set();
        for (let round = 0; round < MOST_ROUNDS && !cancelled(); round++) {
            let left = this.#unsettled();
            const nowMute = new Set(left.map(addressOf).filter((address) => vouching.isMute(address)));
            for (const address of nowMute)
                (muteOnce.has(address) ? givenUp : muteOnce).add(address);
            left = left.filter((index) => !givenUp.has(addressOf(index)));
            if (left.length === 0)
                break;
            const mute = left.some((index) => nowMute.has(addressOf(index)));
            await (0,sleep/* pause */.v)((mute ? MUTE_PAUSE_MS : ROUND_PAUSE_MS) * (1 + random()), cancelled);
            vouching.forgetMute();
            await this.#round(left, mute);
        }
    }
    async #firstRound() {
        const { ledger, pulse, pace, acceptsAnything, cancelled } = this.#context;
        const all = Array.from(ledger.port.keys());
        const first = all.filter((index) => this.#demands.expectedOpen(index));
        const rest = all.filter((index) => !this.#demands.expectedOpen(index));
        pulse.start(all, 'fast');
        const early = setTimeout(() => this.#neighbours.askEarly(), EARLY_MS);
        const answered = this.#sweeps.record(first, pace, 'fast');
        if (rest.length > 0) {
            if (2 * first.length > pace.inFlight)
                await answered;
            else if (first.length > 0)
                await soonOr(answered, WITNESS_WAIT_MS + sendingMs(ledger.addressOf, first, pace));
            await this.#sweeps.record(rest, { ...pace, inFlight: Math.max(1, pace.inFlight - first.length) }, 'fast');
        }
        await answered;
        clearTimeout(early);
        await acceptsAnything.settled();
        if (!cancelled())
            acceptsAnything.judgeSwept();
        await this.#conclude(all, 'fast');
    }
    async #round(probes, mute) {
        const { pulse, pace, vouching, ledger, cancelled } = this.#context;
        pulse.start(probes, 'slow');
        if (mute)
            await askWitnesses(this.#context, probes);
        const lossy = vouching.anyLoss();
        const earlier = new Map();
        let left = probes;
        for (let sweeps = sweepsOf(probes.length, lossy); sweeps > 0 && left.length > 0 && !cancelled(); sweeps--) {
            for (const index of left) {
                const before = earlier.get(index);
                if (left !== probes && ledger.uncredited[index] === 1)
                    earlier.set(index, {
                        from: before?.from ?? ledger.askedAt[index],
                        sent: (before?.sent ?? 0) + 1,
                    });
                ledger.uncredited[index] = 0;
            }
            await this.#sweeps.record(left, slower(pace, lossy, this.#steps), 'slow');
            left = left.filter((index) => ledger.is(index, 'silent') && !ledger.isUdp(index));
        }
        await this.#conclude(probes, 'slow', earlier);
    }
    async #conclude(asked, pace, earlier) {
        const { pulse, vouching, ledger, cancelled } = this.#context;
        pulse.stop();
        if (pace === 'fast')
            await pulse.settled();
        if (cancelled()) {
            this.#telling.tellAtOnce(asked);
            return;
        }
        await this.#telling.tell(asked);
        if (pace === 'fast') {
            const answers = await this.#neighbours.settle((probes, timeoutMs, onAnswer) => this.#sweeps.quietly(probes, timeoutMs, onAnswer));
            if (answers.length > 0)
                await this.#telling.tell(answers);
            spreadNoNeighbour(ledger);
        }
        vouching.review();
        await this.#hearWitnesses(asked, pace, earlier);
    }
    async #hearWitnesses(asked, pace, earlier) {
        const { vouching, ledger, cancelled, pulse } = this.#context;
        const silent = asked.filter((index) => ledger.restsOnOthers(index));
        if (silent.length === 0 || cancelled())
            return;
        await askWitnesses(this.#context, silent);
        await pulse.settled();
        creditSilence(ledger, vouching, silent, pace, earlier);
    }
    #hunt() {
        const { ledger, quiet, cancelled, pace } = this.#context;
        const silent = Array.from(ledger.port.keys()).filter((index) => this.#demands.huntsClosed(index));
        const ask = async (index) => {
            await this.#sweeps.record([index], pace, 'fast');
            return ledger.is(index, 'silent');
        };
        return huntAll({ ledger, leave: (family) => quiet.leave(family), ask, cancelled }, silent);
    }
    #unsettled() {
        const { ledger, vouching } = this.#context;
        const found = [];
        const hopeless = [];
        for (let index = 0; index < ledger.size; index++) {
            const wants = this.#demands.wantsMore(index);
            if (wants === 'hopeless')
                hopeless.push(index);
            else if (wants)
                found.push(index);
        }
        if (found.length > 0 || hopeless.length === 0 || this.#steps >= MOST_STEPS)
            return found;
        this.#steps++;
        for (let index = 0; index < ledger.size; index++)
            if (!this.#demands.met(index))
                ledger.vouchedSlow[index] = 0;
        vouching.forgetSlow();
        return hopeless;
    }
}
function sweepsOf(probes, lossy) {
    if (!lossy || probes > 400)
        return 1;
    return probes > 40 ? 2 : 3;
}
function soonOr(awaited, milliseconds) {
    return new Promise((go) => {
        const timer = setTimeout(go, milliseconds);
        void awaited.then(() => {
            clearTimeout(timer);
            go();
        });
    });
}

;// CONCATENATED MODULE: ./build/probe/udp/icmp-quiet.js

const ARRIVE_MS = 400;
class IcmpQuiet {
    #closed = new Map();
    #lastAsked = new Map();
    async leave(family) {
        while (this.#closed.has(family))
            await this.#closed.get(family);
        this.#lastAsked.set(family, performance.now());
    }
    async keep(family, run) {
        let open = () => { };
        this.#closed.set(family, new Promise((resolve) => {
            open = resolve;
        }));
        try {
            const since = performance.now() - (this.#lastAsked.get(family) ?? Number.NEGATIVE_INFINITY);
            if (since < ARRIVE_MS)
                await (0,sleep/* sleep */.y)(ARRIVE_MS - since);
            return await run();
        }
        finally {
            this.#closed.delete(family);
            open();
        }
    }
}

;// CONCATENATED MODULE: ./build/probe/vouching.js

const WITNESSES = 16;
const channel = () => ({ timeline: new Timeline(), witnesses: [] });
class Vouching {
    #ledger;
    #network;
    #sources;
    #domains = new Map();
    #domainOf = [];
    #own;
    #first;
    constructor(ledger, network) {
        this.#ledger = ledger;
        this.#network = network;
        const addresses = ledger.addresses.length;
        this.#sources = new Array(addresses);
        this.#own = { tcp: new Array(addresses), udp: new Array(addresses) };
        const numbers = new Map();
        this.#first = ledger.addresses.map(({ address }, number) => {
            const first = numbers.get(address) ?? number;
            numbers.set(address, first);
            return first;
        });
    }
    knowsSource(address) {
        return this.#sources[address] !== undefined;
    }
    learnSource(address, source) {
        this.#sources[address] = source;
    }
    sources() {
        const found = new Set();
        for (const [number, source] of this.#sources.entries())
            if (source && !this.#network.isSelf(this.#ledger.addresses[number]?.address ?? ''))
                found.add(source);
        return [...found].sort();
    }
    domain(address) {
        const known = this.#domainOf[address];
        if (known !== undefined)
            return known;
        const { address: text, family } = this.#ledger.addresses[address];
        const loopback = this.#network.isSelf(text);
        const key = loopback ? `loopback ${family}` : `${family} ${this.#sources[address] ?? ''}`;
        let domain = this.#domains.get(key);
        if (domain === undefined) {
            domain = { key, loopback, tcp: channel(), udp: channel() };
            this.#domains.set(key, domain);
        }
        if (loopback || this.knowsSource(address))
            this.#domainOf[address] = domain;
        return domain;
    }
    get domains() {
        return this.#domains.values();
    }
    own(address, protocol) {
        const channels = this.#own[protocol];
        const first = this.#first[address];
        channels[first] ??= channel();
        return channels[first];
    }
    anchor(address, protocol) {
        return this.#own[protocol][this.#first[address]]?.witnesses[0] ?? -1;
    }
    heard(index, answer) {
        const ledger = this.#ledger;
        const udp = ledger.isUdp(index);
        if (udp && answer.kind !== 'open')
            return;
        const protocol = udp ? 'udp' : 'tcp';
        const address = ledger.addressOf[index];
        const own = this.own(address, protocol);
        const domain = this.domain(address)[protocol];
        for (const { timeline } of [own, domain])
            timeline.answer(index, answer.askedAt, answer.endedAt, answer.kind === 'open');
        const anchor = own.witnesses[0];
        if (anchor !== undefined && (udp || answer.kind !== 'open' || ledger.is(anchor, 'open')))
            return;
        own.witnesses[0] = index;
        if (domain.witnesses.length >= WITNESSES)
            domain.witnesses.shift();
        domain.witnesses.push(index);
    }
    vouches = (index) => this.#ledger.is(index, 'open') || this.#ledger.is(index, 'rst') || this.#ledger.is(index, 'reply');
    review() {
        const ledger = this.#ledger;
        for (const [address, own] of this.#own.tcp.entries()) {
            const anchor = own?.witnesses[0];
            if (own === undefined || anchor === undefined || this.vouches(anchor))
                continue;
            own.witnesses.length = 0;
            for (const { timeline } of [own, this.domain(address).tcp])
                timeline.disown(anchor);
            const end = ledger.firstOf[address + 1];
            for (let index = ledger.firstOf[address]; index < end && own.witnesses.length === 0; index++)
                if (!ledger.isUdp(index) && this.vouches(index))
                    own.witnesses.push(index);
            this.domain(address).tcp.witnesses.push(...own.witnesses);
        }
        for (const { tcp } of this.#domains.values()) {
            const kept = tcp.witnesses.filter(this.vouches).slice(-WITNESSES);
            tcp.witnesses.length = 0;
            tcp.witnesses.push(...kept);
        }
        this.#countSweepLoss();
    }
    #countSweepLoss() {
        const ledger = this.#ledger;
        const ofChannel = new Map();
        for (const address of ledger.addresses.keys()) {
            let syns = 0;
            let lost = 0;
            const end = ledger.firstOf[address + 1];
            for (let index = ledger.firstOf[address]; index < end; index++) {
                if (ledger.isUdp(index) || !this.vouches(index))
                    continue;
                const missed = synsWithin(ledger.rttMs[index]) - 1 + ledger.attempts[index] - 1;
                syns += missed + 1;
                lost += missed;
            }
            if (syns === 0)
                continue;
            for (const channel of [this.own(address, 'tcp'), this.domain(address).tcp]) {
                const sum = ofChannel.get(channel) ?? { syns: 0, lost: 0 };
                ofChannel.set(channel, { syns: sum.syns + syns, lost: sum.lost + lost });
            }
        }
        for (const [{ timeline }, { syns, lost }] of ofChannel)
            timeline.sweepLoss(syns, lost);
    }
    isMute(address) {
        return ['tcp', 'udp'].some((protocol) => {
            const by = this.anchor(address, protocol) >= 0 ? this.own(address, protocol) : this.domain(address)[protocol];
            return by.timeline.newlyMute;
        });
    }
    forgetMute() {
        for (const timeline of this.#all())
            timeline.newlyMute = false;
    }
    forgetSlow() {
        for (const timeline of this.#all())
            timeline.forgetSlow();
    }
    anyLoss() {
        return this.#all().some((timeline) => timeline.loss('fast').lost > 0 || timeline.loss('slow').lost > 0);
    }
    #all() {
        const own = [...this.#own.tcp, ...this.#own.udp].filter((channel) => channel !== undefined);
        const domains = [...this.#domains.values()].flatMap(({ tcp, udp }) => [tcp, udp]);
        return [...own, ...domains].map(({ timeline }) => timeline);
    }
}

;// CONCATENATED MODULE: ./build/probe/warnings.js
const WEB = new Set([80, 443]);
class Hearsay {
    #families = new Map();
    add(ledger, vouching, judged, controls) {
        for (let index = 0; index < ledger.size; index++) {
            if (ledger.isUdp(index))
                continue;
            const number = ledger.addressOf[index];
            if (number >= judged + controls)
                break;
            const domain = vouching.domain(number);
            if (domain.loopback)
                continue;
            const heard = this.#of(`IPv${ledger.address(index).family}`);
            if (vouching.vouches(index))
                (number < judged ? heard.judged : heard.others).add(ledger.port[index]);
            else if (ledger.vouched(index) > 0)
                heard.silent++;
        }
    }
    #of(family) {
        let heard = this.#families.get(family);
        if (heard === undefined) {
            heard = { judged: new Set(), others: new Set(), silent: 0 };
            this.#families.set(family, heard);
        }
        return heard;
    }
    warnings() {
        return [...this.#families].flatMap(([family, { judged, others, silent }]) => {
            const ports = [...new Set([...judged, ...others])].sort((a, b) => a - b);
            const controlsAlone = ![...judged].some((port) => !others.has(port)) && others.size > 0;
            const few = ports.length === 1 || ports.every((port) => WEB.has(port));
            if (silent === 0 || ports.length === 0 || !(few || controlsAlone))
                return [];
            return [
                `Over ${family}, everything that answered did so on port ${ports.join(' or ')}, while ${silent} ${silent === 1 ? 'port was' : 'ports were'} silent. ` +
                    `An egress filter on this side that lets only ${ports.join(' and ')} out would look just like this. ` +
                    'To rule it out, add a port that is known to answer and that such a filter would not let through.',
            ];
        });
    }
}

;// CONCATENATED MODULE: ./build/probe/workers/pool-size.js

const MOST = 4;
function poolSize(processors = (0,external_node_os_.availableParallelism)()) {
    return Math.min(MOST, processors) - 1;
}

;// CONCATENATED MODULE: ./build/probe/token-bucket.js
class TokenBucket {
    #rate;
    #capacity;
    #tokens;
    #filledAt;
    constructor(rate, nowMs, burstMs = 50) {
        this.#rate = rate;
        this.#capacity = rate === null ? 1 : Math.max(1, (rate * burstMs) / 1000);
        this.#tokens = this.#capacity;
        this.#filledAt = nowMs;
    }
    ready(nowMs) {
        if (this.#rate === null)
            return true;
        this.#tokens = Math.min(this.#capacity, this.#tokens + ((nowMs - this.#filledAt) * this.#rate) / 1000);
        this.#filledAt = nowMs;
        return this.#tokens >= 1;
    }
    take() {
        if (this.#rate !== null)
            this.#tokens -= 1;
    }
}

;// CONCATENATED MODULE: ./build/probe/sweep.js



const BATCH = 64;
const NAP_MS = 5;
const RESOURCE_RETRIES = 6;
function sweep(context, probes, options) {
    return new Promise((resolve) => {
        if (probes.length === 0)
            resolve();
        else
            new Sweep(context, probes, options, resolve).pump();
    });
}
class Sweep {
    #context;
    #options;
    #resolve;
    #bucket;
    #queues;
    #turn = 0;
    #left;
    #inFlight;
    #mine = 0;
    #scheduled = false;
    #retries = new Map();
    constructor(context, probes, options, resolve) {
        this.#context = context;
        this.#options = options;
        this.#resolve = resolve;
        this.#left = probes.length;
        this.#inFlight = options.pace.inFlight;
        const now = performance.now();
        this.#bucket = new TokenBucket(options.pace.rate, now);
        const lists = [...byAddress(probes, context.ledger.addressOf).values()];
        const order = (0,random/* shuffle */.k4)(Array.from(lists.keys()), options.random);
        this.#queues = order.map((place) => ({
            bucket: new TokenBucket(options.pace.perHost, now),
            probes: (0,random/* shuffle */.k4)(Uint32Array.from(lists[place]), options.random),
            next: 0,
        }));
    }
    pump() {
        this.#scheduled = false;
        const now = performance.now();
        const { stopped } = this.#context.asker;
        let sent = 0;
        let skipped = 0;
        while (this.#queues.length > 0 &&
            this.#mine < this.#inFlight &&
            sent < BATCH &&
            (stopped || this.#bucket.ready(now))) {
            if (this.#turn >= this.#queues.length)
                this.#turn = 0;
            const queue = this.#queues[this.#turn];
            if (!stopped && !queue.bucket.ready(now)) {
                this.#turn++;
                if (++skipped >= this.#queues.length)
                    break;
                continue;
            }
            skipped = 0;
            const index = queue.probes[queue.next++];
            if (queue.next === queue.probes.length)
                this.#drop(this.#turn);
            else
                this.#turn++;
            sent++;
            for (let tokens = 1 + this.#send(index); tokens > 0; tokens--) {
                this.#bucket.take();
                queue.bucket.take();
            }
        }
        if (this.#queues.length === 0)
            return;
        if (this.#mine >= this.#inFlight)
            return;
        if (sent === BATCH)
            this.#again(0);
        else
            this.#again(NAP_MS);
    }
    #drop(turn) {
        const last = this.#queues.pop();
        if (turn < this.#queues.length)
            this.#queues[turn] = last;
    }
    #again(delayMs) {
        if (this.#scheduled)
            return;
        this.#scheduled = true;
        if (delayMs === 0)
            setImmediate(() => this.pump());
        else
            setTimeout(() => this.pump(), delayMs);
    }
    #send(index) {
        const { ledger, asker, udp, knowsSource, learnSource, onSend } = this.#context;
        const number = ledger.addressOf[index];
        const timeoutMs = this.#options.timeoutMs(number);
        const done = (answer, source) => {
            this.#mine--;
            if (source !== null)
                learnSource(number, source);
            if (answer.kind === 'resources' && this.#postpone(index, answer))
                return;
            this.#options.onAnswer(index, answer);
            if (--this.#left === 0)
                this.#resolve();
            else if (this.#queues.length > 0)
                this.#again(0);
        };
        this.#mine++;
        const isUdp = udp?.has(index) ?? false;
        const along = onSend(number, isUdp);
        if (isUdp)
            udp?.ask(index, timeoutMs, done);
        else
            asker.ask(ledger.address(index).address, ledger.port[index], timeoutMs, !knowsSource(number), done);
        return along;
    }
    #postpone(index, answer) {
        const tries = (this.#retries.get(index) ?? 0) + 1;
        if (tries > RESOURCE_RETRIES || !this.#context.worthRetrying(index, answer))
            return false;
        this.#retries.set(index, tries);
        if (answer.errno === 'EMFILE' || answer.errno === 'ENFILE')
            this.#inFlight = Math.max(1, Math.floor(this.#mine * 0.8));
        const delayMs = answer.errno === 'ESELFCONNECT' ? 1 : 50 * 2 ** (tries - 1);
        setTimeout(() => this.#send(index), delayMs);
        if (this.#queues.length > 0)
            this.#again(NAP_MS);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/probe/workers/clock-offset.js

const clock_offset_TRIES = 5;
function clockOffset() {
    let best = 0;
    let shortest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < clock_offset_TRIES; i++) {
        const before = performance.now();
        const [seconds, nanoseconds] = (0,external_node_process_.hrtime)();
        const took = performance.now() - before;
        if (took >= shortest)
            continue;
        shortest = took;
        best = seconds * 1000 + nanoseconds / 1e6 - (before + took / 2);
    }
    return best;
}

;// CONCATENATED MODULE: ./build/probe/workers/messages.js
const KNOWS_SOURCE = 1;
const RETRIES_NO_ADDRESS = 2;

;// CONCATENATED MODULE: ./build/probe/workers/packed-answers.js
const packed_answers_CODE = {
    open: 0,
    refused: 1,
    unreachable: 2,
    silent: 3,
    local: 4,
    resources: 5,
    cancelled: 6,
};
const KINDS = Object.keys(packed_answers_CODE);
class AnswerPacker {
    #probe;
    #kind;
    #errno;
    #askedAt;
    #endedAt;
    #errnos = [null];
    #shiftMs;
    #count = 0;
    constructor(capacity, shiftMs) {
        this.#probe = new Uint32Array(capacity);
        this.#kind = new Uint8Array(capacity);
        this.#errno = new Uint8Array(capacity);
        this.#askedAt = new Float64Array(capacity);
        this.#endedAt = new Float64Array(capacity);
        this.#shiftMs = shiftMs;
    }
    get full() {
        return this.#count === this.#probe.length;
    }
    add(probe, answer) {
        const at = this.#count++;
        this.#probe[at] = probe;
        this.#kind[at] = packed_answers_CODE[answer.kind];
        let errno = this.#errnos.indexOf(answer.errno);
        if (errno < 0)
            errno = this.#errnos.push(answer.errno) - 1;
        this.#errno[at] = errno;
        this.#askedAt[at] = answer.askedAt + this.#shiftMs;
        this.#endedAt[at] = answer.endedAt + this.#shiftMs;
    }
    take() {
        const count = this.#count;
        this.#count = 0;
        return {
            probe: this.#probe.slice(0, count),
            kind: this.#kind.slice(0, count),
            errno: this.#errno.slice(0, count),
            askedAt: this.#askedAt.slice(0, count),
            endedAt: this.#endedAt.slice(0, count),
            errnos: [...this.#errnos],
        };
    }
}
function buffersOf({ probe, kind, errno, askedAt, endedAt }) {
    return [probe, kind, errno, askedAt, endedAt].map((array) => array.buffer);
}
function unpack(packed, onAnswer) {
    for (let at = 0; at < packed.probe.length; at++)
        onAnswer(packed.probe[at], {
            kind: KINDS[packed.kind[at]],
            errno: packed.errnos[packed.errno[at]] ?? null,
            askedAt: packed.askedAt[at],
            endedAt: packed.endedAt[at],
        });
}

;// CONCATENATED MODULE: ./build/probe/workers/handed-job.js




class HandedJob {
    ended;
    #end;
    #context;
    #options;
    #share;
    #thread;
    #number;
    #addresses;
    #answered;
    #left;
    #over = false;
    constructor(context, share, options, thread) {
        this.#context = context;
        this.#share = share;
        this.#thread = thread;
        this.#options = options;
        this.#answered = new Uint8Array(share.probes.length);
        this.#left = share.probes.length;
        let end = () => { };
        this.ended = new Promise((resolve) => {
            end = resolve;
        });
        this.#end = end;
        const { ledger } = context;
        const local = new Map();
        const addresses = [];
        const flags = [];
        const timeoutMs = [];
        const addressOf = new Uint32Array(share.probes.length);
        const port = new Uint16Array(share.probes.length);
        for (const [probe, index] of share.probes.entries()) {
            const number = ledger.addressOf[index];
            let own = local.get(number);
            if (own === undefined) {
                own = addresses.push(ledger.address(index).address) - 1;
                local.set(number, own);
                flags.push(flagsOf(context, index, number));
                timeoutMs.push(options.timeoutMs(number));
            }
            addressOf[probe] = own;
            port[probe] = ledger.port[index];
        }
        this.#addresses = [...local.keys()];
        this.#number = thread.begin(this, {
            addresses,
            flags: Uint8Array.from(flags),
            timeoutMs: Float64Array.from(timeoutMs),
            addressOf,
            port,
            pace: share.pace,
            seed: Math.floor(options.random() * 2 ** 32),
            clockOffset: clockOffset(),
        });
    }
    report({ sentTo, sentCount, sources, answers, done }) {
        if (this.#over)
            return;
        const { onSend, learnSource } = this.#context;
        for (const [i, address] of sentTo.entries()) {
            let syns = 0;
            for (let n = sentCount[i]; n > 0; n--)
                syns += onSend(this.#addresses[address]);
            if (syns > 0)
                this.#thread.tell({ type: 'along', job: this.#number, address, syns });
        }
        for (const [address, source] of sources)
            learnSource(this.#addresses[address], source);
        unpack(answers, (probe, answer) => this.#answer(probe, answer));
        if (this.#left === 0)
            this.#finish();
        else if (done)
            this.takeOver();
    }
    takeOver() {
        if (this.#over)
            return;
        this.#over = true;
        const rest = this.#share.probes.filter((_, probe) => this.#answered[probe] === 0);
        void sweep(this.#context, rest, { ...this.#options, pace: this.#share.pace }).then(this.#end);
    }
    cancel() {
        if (this.#over)
            return;
        const now = performance.now();
        for (const probe of this.#answered.keys())
            this.#answer(probe, { kind: 'cancelled', errno: null, askedAt: now, endedAt: now });
        this.#finish();
    }
    #answer(probe, answer) {
        if (this.#answered[probe] !== 0)
            return;
        this.#answered[probe] = 1;
        this.#left--;
        this.#options.onAnswer(this.#share.probes[probe], answer);
    }
    #finish() {
        this.#over = true;
        this.#end();
    }
}
function flagsOf({ knowsSource, worthRetrying }, index, address) {
    const shortage = { kind: 'resources', errno: 'EADDRNOTAVAIL', askedAt: 0, endedAt: 0 };
    return (knowsSource(address) ? KNOWS_SOURCE : 0) | (worthRetrying(index, shortage) ? RETRIES_NO_ADDRESS : 0);
}

;// CONCATENATED MODULE: ./build/probe/workers/held-thread.js
const STOP_MS = 50;
class HeldThread {
    inFlight = 0;
    alive = true;
    #thread;
    #onLost;
    #jobs = new Map();
    #next = 0;
    #stopTimer = null;
    #closed = false;
    constructor(thread, onLost) {
        this.#thread = thread;
        this.#onLost = onLost;
        thread.on('message', (report) => {
            this.inFlight = report.inFlight;
            this.#jobs.get(report.job)?.report(report);
        });
        thread.on('error', (error) => this.#lost(error.message));
        thread.on('messageerror', (error) => this.#lost(error.message));
        thread.on('exit', () => this.#lost('it ended before its work was done'));
    }
    begin(job, message) {
        const number = this.#next++;
        this.#jobs.set(number, job);
        void job.ended.then(() => this.#jobs.delete(number));
        const { flags, timeoutMs, addressOf, port } = message;
        const buffers = [flags, timeoutMs, addressOf, port].map(({ buffer }) => buffer);
        this.#thread.postMessage({ type: 'sweep', job: number, ...message }, buffers);
        return number;
    }
    tell(message) {
        this.#thread.postMessage(message);
    }
    stop() {
        if (!this.alive || this.#stopTimer !== null)
            return;
        this.tell({ type: 'stop' });
        this.#stopTimer = setTimeout(() => this.#cancel(), STOP_MS);
    }
    async close() {
        this.#closed = true;
        if (this.#stopTimer !== null)
            clearTimeout(this.#stopTimer);
        this.#cancel();
        if (this.alive)
            await this.#thread.terminate();
    }
    #cancel() {
        for (const job of this.#jobs.values())
            job.cancel();
    }
    #lost(reason) {
        if (!this.alive)
            return;
        this.alive = false;
        this.inFlight = 0;
        if (this.#closed)
            return;
        this.#onLost(reason);
        for (const job of this.#jobs.values())
            job.takeOver();
        void this.#thread.terminate();
    }
}

;// CONCATENATED MODULE: ./build/probe/workers/pays-off.js
const PROBES = 16_000;
const ALONE_PER_SECOND = 20_000;
function paysOff(probes, addresses, { rate, perHost }) {
    if (probes < PROBES || (rate !== null && rate <= ALONE_PER_SECOND))
        return false;
    return perHost === null || addresses() * perHost > ALONE_PER_SECOND;
}
function addressesOf(probes, addressOf) {
    const addresses = new Set();
    for (const index of probes)
        addresses.add(addressOf[index]);
    return addresses.size;
}

;// CONCATENATED MODULE: ./build/probe/workers/share-out.js
const ADDRESSES_A_THREAD = 8;
const UNEVEN = 1.2;
function shareOut(probes, addressOf, pace, threads, staysHere = () => false) {
    const count = Math.max(1, Math.min(threads, probes.length, pace.inFlight));
    const sizes = new Map();
    const here = new Set();
    for (const index of probes) {
        const address = addressOf[index];
        sizes.set(address, (sizes.get(address) ?? 0) + 1);
        if (staysHere(index))
            here.add(address);
    }
    const owner = sizes.size >= ADDRESSES_A_THREAD * count ? ownAddresses(sizes, here, count) : null;
    const shares = Array.from({ length: count }, () => []);
    for (const [position, index] of probes.entries()) {
        const thread = owner?.get(addressOf[index]) ?? (staysHere(index) ? 0 : position % count);
        shares[thread].push(index);
    }
    const part = (whole) => (whole === null ? null : whole / count);
    return shares.map((share, thread) => ({
        probes: share,
        pace: {
            rate: part(pace.rate),
            perHost: owner === null ? part(pace.perHost) : pace.perHost,
            inFlight: Math.floor(pace.inFlight / count) + (thread < pace.inFlight % count ? 1 : 0),
        },
    }));
}
function ownAddresses(sizes, here, count) {
    const loads = new Array(count).fill(0);
    const owner = new Map();
    const give = (address, thread) => {
        owner.set(address, thread);
        loads[thread] = loads[thread] + sizes.get(address);
    };
    for (const address of here)
        give(address, 0);
    for (const [address] of [...sizes].sort((a, b) => b[1] - a[1]))
        if (!owner.has(address))
            give(address, loads.indexOf(Math.min(...loads)));
    const [least, most] = [Math.min(...loads), Math.max(...loads)];
    return most > UNEVEN * least ? null : owner;
}

;// CONCATENATED MODULE: ./build/probe/workers/sweep-pool.js





class SweepPool {
    #options;
    #worthwhile;
    #threads = null;
    #stopped = false;
    constructor(options) {
        this.#options = options;
        this.#worthwhile = options.worthwhile ?? paysOff;
    }
    get inFlight() {
        return (this.#threads ?? []).reduce((sum, thread) => sum + thread.inFlight, 0);
    }
    prepare(probes, addresses, pace) {
        if (!this.#stopped && this.#worthwhile(probes, () => addresses, pace))
            this.#threads ??= this.#start();
    }
    async sweep(context, probes, options) {
        const { addressOf } = context.ledger;
        const addresses = () => addressesOf(probes, addressOf);
        if (this.#stopped || !this.#worthwhile(probes.length, addresses, options.pace))
            return sweep(context, probes, options);
        this.#threads ??= this.#start();
        const isUdp = (index) => context.udp?.has(index) ?? false;
        const threads = this.#threads.filter(({ alive }) => alive);
        const [mine, ...theirs] = shareOut(probes, addressOf, options.pace, threads.length + 1, isUdp);
        const jobs = theirs.map((share, i) => new HandedJob(context, share, options, threads[i]));
        const own = sweep(context, mine.probes, { ...options, pace: mine.pace });
        await Promise.all([own, ...jobs.map((job) => job.ended)]);
    }
    #start() {
        const { size, start, onLost } = this.#options;
        const threads = [];
        for (let i = 0; i < size; i++) {
            try {
                threads.push(new HeldThread(start(), onLost));
            }
            catch (error) {
                onLost(error.message);
                break;
            }
        }
        return threads;
    }
    stop() {
        this.#stopped = true;
        for (const thread of this.#threads ?? [])
            thread.stop();
    }
    async close() {
        this.#stopped = true;
        await Promise.all((this.#threads ?? []).map((thread) => thread.close()));
    }
}

;// CONCATENATED MODULE: ./build/probe/workers/sweep-thread.js

function startSweepThread(file) {
    const { Worker } = (0,external_node_process_.getBuiltinModule)('node:worker_threads');
    return new Worker(new URL(file), { execArgv: [] });
}

;// CONCATENATED MODULE: ./build/probe/probe-run.js


















const IN_FLIGHT_UNKNOWN = 1000;
const MOST_IN_FLIGHT = 10_000;
class ProbeRun {
    #plan;
    #options;
    #udp;
    #network = localNetwork();
    #counters = openIcmpCounters();
    #asker = new Asker();
    #random;
    #inFlight;
    #pace;
    #startedAt = performance.now();
    #hearsay = new Hearsay();
    #sources = new Set();
    #answered = new Set();
    #heard = new Set();
    #cancelled = () => this.#options.signal.aborted;
    #pulse = null;
    #before = 0;
    #lostThreads = [];
    #pool;
    #stop = () => {
        this.#pool.stop();
        this.#pulse?.stop();
        this.#asker.stop();
        this.#udp?.stop();
    };
    constructor(plan, options, udp) {
        this.#plan = plan;
        this.#options = options;
        this.#udp = udp;
        const { threadFile = null } = options;
        this.#pool = new SweepPool({
            start: () => startSweepThread(threadFile),
            size: threadFile === null ? 0 : poolSize(),
            onLost: (reason) => this.#lostThreads.push(reason),
        });
        this.#random = (0,random/* seededRandom */.Is)(options.seed);
        this.#inFlight = Math.min(options.limits.inFlight ?? MOST_IN_FLIGHT, socketBudget() ?? IN_FLIGHT_UNKNOWN);
        this.#pace = { rate: options.limits.rate, perHost: options.limits.perHost, inFlight: this.#inFlight };
        if (this.#cancelled())
            this.#stop();
        options.signal.addEventListener('abort', this.#stop, { once: true });
    }
    async probe(addresses, carried, onPart) {
        const { controls } = this.#plan;
        const byTcp = askedByUdpAlone(addresses, this.#network);
        const asked = [...addresses, ...hiddenAddresses([...controls, ...carried, ...byTcp])];
        const count = asked.reduce((sum, { probes }) => sum + probes, 0);
        this.#pool.prepare(count, asked.length, this.#pace);
        const ledger = new Ledger(asked, count, this.#startedAt);
        const vouching = new Vouching(ledger, this.#network);
        const rounds = this.#roundsOf(ledger, vouching);
        await rounds.run();
        this.#hearsay.add(ledger, vouching, addresses.length, controls.length);
        for (const source of vouching.sources())
            this.#sources.add(source);
        for (const [i, { target }] of controls.entries())
            if (vouching.vouches(ledger.firstOf[addresses.length + i]))
                this.#answered.add(target);
        const observed = observations(ledger, vouching, (index) => this.#counts(ledger, rounds, index), this.#cancelled());
        for (const family of familiesHeard(ledger, vouching))
            this.#heard.add(family);
        const [sources, heard] = [[...this.#sources].sort(), [...this.#heard]];
        onPart({ addresses, observations: observed.slice(0, addresses.length), sources, heard });
        for (const { probes } of addresses)
            this.#before += probes;
        return witnessesOf(ledger, vouching);
    }
    #counts(ledger, rounds, index) {
        const { blindPorts = [] } = this.#options;
        const blind = !ledger.isUdp(index) && blindPorts.includes(ledger.port[index]);
        if (blind && !this.#network.isSelf(ledger.address(index).address))
            return false;
        return rounds.counts(index);
    }
    #roundsOf(ledger, vouching) {
        const { defaults, onProgress } = this.#options;
        const asker = this.#asker;
        const quiet = new IcmpQuiet();
        const udp = this.#udpAsking(ledger, quiet);
        const quietUdp = this.#udpAsking(ledger, null);
        const roundTrips = new RoundTrips(ledger.addresses.length, defaults.timeoutMs);
        const askTcp = (address, port, timeoutMs) => new Promise((done) => asker.ask(address, port, timeoutMs, false, done));
        const timeoutMs = (address) => roundTrips.timeoutMs(address);
        const ask = (index, waitMs) => ledger.isUdp(index)
            ? new Promise((done) => udp.ask(index, waitMs, done))
            : askTcp(ledger.address(index).address, ledger.port[index], waitMs);
        const pulse = new Pulse({
            ledger,
            vouching,
            ask,
            timeoutMs,
            patienceMs: defaults.timeoutMs,
            cancelled: this.#cancelled,
        });
        this.#pulse = pulse;
        const acceptsAnything = new AcceptsAnything({
            ledger,
            random: this.#random,
            ask: (address, port) => askTcp(ledger.addresses[address].address, port, timeoutMs(address)),
            atOnce: Math.max(1, this.#inFlight >> 3),
            concerns: (address) => !vouching.domain(address).loopback,
        });
        return new Rounds({
            ledger,
            network: this.#network,
            vouching,
            counters: this.#counters,
            pulse,
            roundTrips,
            acceptsAnything,
            quiet,
            udpErrors: () => this.#udp?.icmpErrors ?? { 4: 0, 6: 0 },
            sweepContext: {
                ledger,
                asker,
                udp,
                knowsSource: (address) => vouching.knowsSource(address),
                learnSource: (address, source) => vouching.learnSource(address, source),
            },
            ask,
            quietUdp,
            sweep: (context, probes, sweepOptions) => this.#pool.sweep(context, probes, sweepOptions),
            pace: this.#pace,
            defaults,
            random: this.#random,
            cancelled: this.#cancelled,
            inFlight: () => asker.inFlight + this.#pool.inFlight + (this.#udp?.inFlight ?? 0),
            onProgress: ({ done, inFlight }) => {
                const total = this.#plan.probes;
                onProgress({ done: Math.min(total, this.#before + done), total, inFlight });
            },
        });
    }
    #udpAsking(ledger, quiet) {
        const asker = this.#udp;
        if (asker === null)
            return { has: () => false, ask: () => { } };
        const ask = (index, timeoutMs, done) => {
            const { address, family } = ledger.address(index);
            const target = {
                address,
                family,
                port: ledger.port[index],
                question: ledger.question(index) ?? 'empty',
            };
            const now = () => asker.ask(target, Math.max(timeoutMs, this.#options.defaults.timeoutMs), done);
            if (quiet === null)
                now();
            else
                void quiet.leave(family).then(now);
        };
        return { has: (index) => ledger.isUdp(index), ask };
    }
    summary() {
        const targets = [...new Set(this.#plan.controls.map(({ target }) => target))];
        return {
            warnings: [
                ...this.#lostThreads.map((reason) => `A thread of this program died, and the main thread asked the rest of its ports: ${reason}`),
                ...(this.#cancelled() ? [] : this.#hearsay.warnings()),
            ],
            controls: targets.map((target) => ({ target, answered: this.#answered.has(target) })),
            inFlight: this.#inFlight,
        };
    }
    async close() {
        await this.#pool.close();
        this.#options.signal.removeEventListener('abort', this.#stop);
        this.#pulse?.stop();
        this.#asker.stop();
        this.#udp?.stop();
        this.#counters.close();
    }
}
function familiesHeard(ledger, vouching) {
    const heard = new Set();
    for (const address of ledger.addresses.keys()) {
        const anchor = Math.max(vouching.anchor(address, 'tcp'), vouching.anchor(address, 'udp'));
        if (anchor >= 0)
            heard.add(ledger.addresses[address].family);
    }
    return heard;
}

;// CONCATENATED MODULE: ./build/probe/probe-plan.js




async function probePlan(plan, options, onPart) {
    const run = new ProbeRun(plan, options, await udpAskerFor(plan, options.seed));
    try {
        let carried = [];
        let parts = 0;
        for (const addresses of partsOf(plan.addresses)) {
            if (parts++ > 0)
                await collectGarbage();
            carried = await run.probe(addresses, carried, onPart);
        }
        return run.summary();
    }
    finally {
        await run.close();
    }
}
async function udpAskerFor(plan, seed) {
    const asked = plan.controls.some(({ protocol }) => protocol === 'udp') ||
        plan.addresses.some(({ segments }) => segments.some(({ ports }) => ports.protocol === 'udp'));
    if (!asked)
        return null;
    const { UdpAsker } = await __webpack_require__.e(/* import() */ 957).then(__webpack_require__.bind(__webpack_require__, 6957));
    return new UdpAsker((0,random/* seededRandom */.Is)(seed ^ 0x75647000));
}

;// CONCATENATED MODULE: ./build/audit/see.js




async function probe({ plan, policy, view }, { seed, signal, onProgress, threadFile = null, hostedRunner = false }, evaluator) {
    const { defaults, limits } = policy;
    const blindPorts = blindPortsOf(hostedRunner);
    const probed = await probePlan(plan, { defaults, limits, seed, signal, onProgress, threadFile, blindPorts }, (part) => evaluator.add(part));
    const controls = controlsOf((0,plan_view/* controlsSeen */.iI)(policy, view), probed.controls);
    const warnings = [...blindSpotWarnings(plan, blindPorts), ...silentControls(controls), ...probed.warnings];
    return { controls, inFlight: probed.inFlight, warnings };
}
async function lookUp({ plan, policy }, scan, evaluator) {
    const { observations, warnings } = await (0,scan_as_network/* observeInScan */.Dd)(plan, scan);
    if (plan.addresses.length > 0)
        evaluator.add({ addresses: plan.addresses, observations, sources: [] });
    return { controls: [], inFlight: policy.limits.inFlight, warnings };
}
function controlsOf(controls, asked) {
    const answered = new Set(asked.filter((control) => control.answered).map(({ target }) => target));
    return controls.map(({ text }) => ({ target: text, answered: answered.has(text) }));
}
function silentControls(controls) {
    return controls
        .filter(({ answered }) => !answered)
        .map(({ target }) => `The control ${target} did not answer: either it is down, or this machine does not reach out.`);
}

// EXTERNAL MODULE: ./build/audit/with-drift.js
var with_drift = __webpack_require__(6489);
;// CONCATENATED MODULE: ./build/evaluate/explain/udp-questions.js
const NAMES = {
    dns: 'a DNS question',
    tftp: 'a TFTP question',
    kerberos: 'a Kerberos question',
    rpcbind: 'an rpcbind question',
    ntp: 'an NTP question',
    'netbios-ns': 'a NetBIOS question',
    snmp: 'an SNMP question',
    cldap: 'a CLDAP question',
    quic: 'a QUIC question',
    ike: 'an IKE question',
    openvpn: 'an OpenVPN question',
    l2tp: 'an L2TP question',
    radius: 'a RADIUS question',
    ssdp: 'an SSDP question',
    stun: 'a STUN question',
    sip: 'a SIP question',
    mdns: 'an mDNS question',
    coap: 'a CoAP question',
    dtls: 'a DTLS question',
    memcached: 'a memcached question',
    empty: 'an empty datagram',
};
function questionName(question) {
    return question === null ? 'a question' : NAMES[question];
}
function protocolOf(question) {
    if (question === null || question === 'empty')
        return null;
    return NAMES[question].replace(/^an? | question$/g, '');
}
const SILENT_SERVICES = {
    tftp: 'its answer comes from another port, which a NAT or a stateful firewall on this side may drop',
    kerberos: 'a server of several realms may keep silent about those that it does not know',
    ssdp: 'a device may answer its own link alone',
    snmp: 'an agent that speaks only v1 or v2c answers nobody without its community',
    cldap: 'of all directories only a domain controller answers a stranger there',
    ike: 'a gateway may keep silent to peers that it does not know',
    openvpn: 'a server with tls-auth or tls-crypt drops whatever is not signed with its key',
    l2tp: 'a concentrator may ignore peers that it was not told of',
    radius: 'a server answers only the clients that it shares a secret with',
    sip: 'many servers ignore strangers, to stay hidden from scanners',
    mdns: 'a responder may answer its own link alone',
};
const SILENT_PORTS = {
    67: 'the port of DHCP, which answers only the clients of its own networks',
    162: 'the port of SNMP traps, which are never confirmed',
    514: 'the port of syslog, which never answers',
    1646: 'the port of RADIUS accounting, which answers only clients that share a secret with it',
    1813: 'the port of RADIUS accounting, which answers only clients that share a secret with it',
    2055: 'the port of NetFlow, which never answers',
    4739: 'the port of IPFIX, which never answers',
    4789: 'the port of VXLAN, a tunnel that never answers',
    6081: 'the port of Geneve, a tunnel that never answers',
    6343: 'the port of sFlow, which never answers',
    8125: 'the port of StatsD, which never answers',
    51820: 'the port of WireGuard, which answers nobody without a key that it knows',
};
function whySilent(question, port) {
    if (question === null)
        return 'the scan does not say what it asked';
    const ofService = question === 'empty' ? undefined : SILENT_SERVICES[question];
    if (ofService !== undefined)
        return ofService;
    const usual = SILENT_PORTS[port];
    if (usual !== undefined)
        return `this is ${usual}`;
    return `port ${port}/udp has no question of its own, and most services ignore an empty datagram`;
}
function hasNoQuestion(question, port) {
    return question === 'empty' && SILENT_PORTS[port] === undefined;
}

;// CONCATENATED MODULE: ./build/evaluate/explain/wording.js
function counted(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
function listed(items) {
    const shown = items.length > 4 ? [...items.slice(0, 3), `${items.length - 3} more`] : items;
    if (shown.length < 2)
        return shown.join('');
    return `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}
function fromVantage(vantage) {
    return vantage === null ? 'from here' : `from the vantage ${vantage}`;
}
function familyName(family) {
    return `IPv${family}`;
}
function portName(port, protocol) {
    return `${port}/${protocol}`;
}
function firewallBefore({ address }) {
    return wording_isLoopback(address) ? 'a firewall on this machine' : 'a security group or firewall';
}
function thisMachine(sources, { address, family }) {
    const own = sources.filter((source) => source.includes(':') === (family === 6));
    if (own.length === 0 || wording_isLoopback(address))
        return 'this machine';
    const natted = !isPrivate(address) && own.every(isPrivate);
    return `this machine (${listed(own)}${natted ? ', which the target sees as a public address of your network' : ''})`;
}
function wording_isLoopback(address) {
    return address === '::1' || address.startsWith('127.');
}
function isPrivate(address) {
    return (/^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address) ||
        /^f[cd][0-9a-f]{2}:/.test(address) ||
        wording_isLoopback(address));
}

;// CONCATENATED MODULE: ./build/evaluate/explain/sight.js


const NOUNS = {
    'syn-ack': 'a SYN-ACK',
    rst: 'an RST',
    refused: 'a refusal (an RST or an ICMP error, not told apart here)',
    timeout: 'no answer',
    'icmp-port-unreachable': 'an ICMP port-unreachable',
    'icmp-unreachable': 'an ICMP unreachable',
    'icmp-net-unreachable': 'an ICMP network-unreachable',
    'icmp-admin-prohibited': 'an ICMP administratively-prohibited',
    reply: 'a reply',
    'no-reply': 'no reply',
    'no-route': 'no route',
    'no-neighbour': 'no neighbour at that address',
    'local-firewall': 'a firewall of this machine',
    'local-resources': 'a shortage on this machine',
    'deaf-vantage': 'silence that nothing vouches for',
    'dns-failed': 'a failure of DNS',
    'out-of-scope': 'an address out of scope',
    cancelled: 'the end of the run',
    'not-covered': 'a scan that says nothing of it',
};
function whatWasSeen(seen) {
    const { cause, rttMs, detail, question } = seen;
    const time = rttMs === null ? '' : ` in ${milliseconds(rttMs)}`;
    switch (cause) {
        case 'syn-ack':
            return `the connection was accepted (SYN-ACK${time})`;
        case 'rst':
            return `the connection was refused (RST${time})`;
        case 'refused':
            return question === null
                ? `the connection was refused (RST or ICMP${time}, not told apart here)`
                : `a refusal came back (by ICMP${time})`;
        case 'timeout':
            return `${asked(seen)} got no answer`;
        case 'deaf-vantage':
            return detail === null
                ? `${asked(seen)} got no ${question === null ? 'answer' : 'reply'}`
                : `${asked(seen)} got nothing but an error (${detail})`;
        case 'reply':
            return `it replied to ${questionName(question)}${time === '' ? '' : ` (${time.trim()})`}`;
        case 'no-reply':
            return `${asked(seen)} got no reply`;
        default:
            return `${NOUNS[cause]} came back${time === '' ? '' : ` (${time.trim()})`}`;
    }
}
function whatElseWasSeen({ also }) {
    if (also.length === 0)
        return '';
    const others = listed([...new Set(also)].map((cause) => NOUNS[cause]));
    return ` Other attempts at this port saw ${others}: several machines share the address, or packets are lost on the way.`;
}
function isOfScan({ attempts }) {
    return attempts === 0;
}
function asked(seen) {
    if (isOfScan(seen))
        return 'the scan';
    const { attempts, question, firstAskedMs, lastAskedMs } = seen;
    const what = question === null ? 'attempt' : questionName(question).replace(/^an? /, '');
    const span = firstAskedMs === null || lastAskedMs === null ? 0 : lastAskedMs - firstAskedMs;
    const over = attempts < 2 || span < 50 ? '' : ` over ${seconds(span)}`;
    return `${counted(attempts, what)}${over}`;
}
function seconds(ms) {
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)} s`;
    return ms < 119_500 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}
function milliseconds(ms) {
    if (ms < 0.05)
        return 'under 0.1 ms';
    return `${ms < 100 ? Math.round(ms * 10) / 10 : Math.round(ms)} ms`;
}

;// CONCATENATED MODULE: ./build/evaluate/explain/witnesses.js


function witnesses(finding, scene) {
    const { seen, protocol, planned } = finding;
    const here = ofSameAddress(finding, scene);
    const silent = protocol === 'udp' && seen.state === 'open|filtered';
    if (silent && seen.evidence !== 'none' && seen.anchor?.protocol !== 'udp') {
        const replies = `others replied over UDP${when(seen)}`;
        return here === null ? replies : `${here}, and ${replies}`;
    }
    if (here !== null)
        return here;
    return seen.evidence === 'vouched' ? `others over ${familyName(planned.family)} answered${when(seen)}` : null;
}
function ofSameAddress({ seen, protocol, addressIndex }, { facts }) {
    if (seen.anchor !== null) {
        return `port ${portBeside(seen.anchor, protocol)} of the same address answered${when(seen)}`;
    }
    const answer = facts.answer(addressIndex);
    return answer === null ? null : `port ${portBeside(answer, protocol)} of the same address answered`;
}
function when(seen) {
    return isOfScan(seen) ? ' the same scan' : ' before and after';
}
function portBeside(other, own) {
    return own === 'tcp' && other.protocol === 'tcp' ? `${other.port}` : `${other.port}/${other.protocol}`;
}

;// CONCATENATED MODULE: ./build/evaluate/explain/difference.js


function explainDifference(finding, scene) {
    return finding.seen.state === 'closed' ? closedNotFiltered(finding) : filteredNotClosed(finding, scene);
}
function closedNotFiltered({ port, protocol }) {
    const name = portName(port, protocol);
    if (protocol === 'udp') {
        return {
            meaning: ': the host says that nothing listens, or a firewall rejects with that message; either way the packets are not dropped.',
            advice: `Make the firewall drop ${name} instead of letting it through or rejecting it, or write blocked, which an ICMP port-unreachable satisfies too.`,
        };
    }
    return {
        meaning: ': nothing listens, yet the packets are not dropped on the way; the host refused them, or a firewall that rejects with a reset.',
        advice: `Make the firewall drop ${name} instead of letting it through or rejecting it, or write blocked, which a refusal satisfies too.`,
    };
}
function filteredNotClosed(finding, scene) {
    const { seen, planned, port, protocol } = finding;
    const who = witnesses(finding, scene);
    const meanwhile = who === null ? '' : `, while ${who}`;
    const silent = seen.cause === 'timeout' || seen.cause === 'no-reply';
    const by = silent ? `${firewallBefore(planned)} drops the packets` : 'a firewall or router rejects the packets';
    return {
        meaning: `${meanwhile}: usually ${by} before the host can refuse them.`,
        advice: `Let ${portName(port, protocol)} through to the host, which then refuses it, or write blocked, which a filtered port satisfies too.`,
    };
}

// EXTERNAL MODULE: ./build/evaluate/risk.js + 7 modules
var evaluate_risk = __webpack_require__(8355);
;// CONCATENATED MODULE: ./build/evaluate/explain/unproven.js

function acceptsAnything({ address }) {
    return `${address} also accepts connections on random ports that nobody uses, as a SYN proxy, a load balancer in protection mode, a tarpit or a honeypot does`;
}
function explainUnproven({ planned, port, protocol, seen }, { sources }) {
    if (!seen.acceptsAnything) {
        return {
            meaning: ', which proves nothing here: nothing shows that a service stands behind it.',
            advice: `Check ${portName(port, protocol)} with a client of its service, or run from another place.`,
        };
    }
    return {
        meaning: `, but ${acceptsAnything(planned)}, so this open proves no service.`,
        advice: `Ask from behind that device, let it trust ${thisMachine(sources, planned)}, or check the service with a request of its own (an HTTP health check).`,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/explain/exposed.js




function explainExposed(finding, scene) {
    const { port, protocol, judgement, seen } = finding;
    const risk = (0,evaluate_risk/* riskOfOpen */.nm)(seen, port, protocol);
    const spoken = protocolOf(seen.question);
    const usual = risk ? `this is the port of ${risk.what}` : null;
    if (seen.acceptsAnything && seen.evidence === 'none')
        return acceptsAll(finding, scene, usual);
    const reachable = `reachable ${fromVantage(scene.vantage)}`;
    const what = risk
        ? `: ${spoken === null ? usual : `that is ${risk.what}`}, ${reachable}; ${risk.why}.`
        : `: ${spoken === null ? 'something listens there' : `what replied speaks ${spoken}`} and is ${reachable}.`;
    const oneFamily = onlyThisFamily(finding, scene);
    if (oneFamily !== null)
        return { meaning: `${what} ${oneFamily.meaning}`, advice: oneFamily.advice };
    if (risk)
        return { meaning: what, advice: `${risk.advice} If it is meant to be open, say so in the policy.` };
    const close = judgement.entry.expected === 'closed'
        ? 'stop it or bind it to an internal interface'
        : `stop it, bind it to an internal interface, or drop ${portName(port, protocol)} in the firewall`;
    return {
        meaning: what,
        advice: `Find out what listens on it, then ${close}. If it is meant to be open, say so in the policy.`,
    };
}
function acceptsAll({ planned, port, protocol }, { sources }, usual) {
    const meant = usual === null ? '' : `; ${usual}`;
    return {
        meaning: `; ${acceptsAnything(planned)}, so this open neither proves a service nor rules one out${meant}.`,
        advice: `Look on the host itself whether anything listens on ${portName(port, protocol)} (ss -ltn), or ask from behind that device; to have it told apart from here, let the device trust ${thisMachine(sources, planned)}.`,
    };
}
function onlyThisFamily({ planned, addressIndex, judgement, protocol, port }, { facts }) {
    const siblings = facts.siblings(addressIndex, judgement, protocol, port);
    const others = siblings.filter(({ family }) => family !== planned.family);
    const shut = others.filter(({ state }) => state === 'closed' || state === 'filtered');
    if (shut.length === 0 || shut.length < others.length)
        return null;
    const other = familyName(planned.family === 4 ? 6 : 4);
    const own = familyName(planned.family);
    return {
        meaning: `Over ${other} (${listed(shut.map(({ address }) => address))}) it is not open: the firewall usually has rules for ${other} alone.`,
        advice: `Give the firewall the same rule for ${own} that it has for ${other}, or bind the service to its ${other} address.`,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/explain/silent-udp.js



function explainSilentUdp(finding, scene) {
    if (finding.judgement.entry.expected === 'closed')
        return closedIsNotShown(finding, scene);
    if (!wouldAnswer(finding))
        return saysNothing(finding);
    return finding.seen.evidence === 'none' ? udpNotHeard(finding, scene) : null;
}
function whatSilenceSays(finding, scene) {
    if (!wouldAnswer(finding))
        return `: ${whySilent(finding.seen.question, finding.port)}, so open and filtered look the same`;
    if (finding.seen.evidence === 'none')
        return notHeard(finding, scene);
    return ': a service that can be reached would have answered, so none listens there, or a firewall drops';
}
function wouldAnswer({ seen: { question } }) {
    return question !== null && (0,udp_services/* answersStrangers */.lV)(question);
}
function closedIsNotShown(finding, scene) {
    const { planned, seen, port, protocol } = finding;
    const { family, address } = planned;
    const deaf = seen.evidence === 'none' && !scene.facts.heardUdp(family);
    const side = deaf
        ? ` Nor did any UDP reply reach this machine over ${familyName(family)}: its own side may be silent.`
        : '';
    const otherwise = wouldAnswer(finding) && !deaf
        ? 'write blocked, which the silence of a service that answers strangers satisfies'
        : `check ${portName(port, protocol)} on the host itself (ss -lnu)`;
    return {
        meaning: `: silence does not show closed. A host says so by an ICMP port-unreachable, of which it sends only a few a second; none came, or a firewall drops them, or something listens and keeps silent.${side}`,
        advice: `Let the ICMP errors of ${address} reach this machine and run again, more slowly (per-host under limits), or ${otherwise}.`,
    };
}
function saysNothing({ seen, port, protocol, judgement }) {
    const meaning = `: ${whySilent(seen.question, port)}, so open and filtered look the same.`;
    const onHost = 'on the host itself (ss -lnu)';
    const name = portName(port, protocol);
    if (seen.question === null)
        return { meaning, advice: `Probe ${name} without --observations, or check it ${onHost}.` };
    if (hasNoQuestion(seen.question, port)) {
        const advice = `If it speaks a protocol that there is a question for (dns, ntp, quic, stun and others), say so with speaks; else check ${name} ${onHost}.`;
        return { meaning, advice };
    }
    if (judgement.entry.expected === 'open') {
        return { meaning, advice: `Check ${name} with a client that the service knows, or ${onHost}.` };
    }
    const rejection = judgement.entry.expected === 'blocked' ? ' A rejection by ICMP instead of silence would settle it.' : '';
    return { meaning, advice: `Check ${name} in the firewall's rules, or ${onHost}.${rejection}` };
}
function udpNotHeard(finding, scene) {
    const { family } = finding.planned;
    const controls = scene.facts.controls(family, 'udp');
    const over = `over ${familyName(family)}`;
    const advice = controls.length > 0
        ? `Let this machine reach ${listed(controls)}, or name another UDP control that answers it ${over}.`
        : `Add a UDP control that answers ${over}, such as a DNS server (controls: [HOST:53/udp]), or run from a place that lets UDP out.`;
    return { meaning: `${notHeard(finding, scene)}.`, advice };
}
function notHeard({ planned: { family } }, { facts }) {
    const over = `over ${familyName(family)}`;
    const some = facts.heardUdp(family) || facts.controls(family, 'udp').length > 0;
    if (!some)
        return `, and no UDP reply reached this machine ${over}, so silence may be this side's firewall`;
    return `, and no UDP reply ${over} vouched for it both before and after, often enough to rule out chance, so silence may be this side's firewall or loss on the way`;
}

;// CONCATENATED MODULE: ./build/evaluate/explain/inconclusive.js





function explainInconclusive(finding, scene) {
    const { seen, judgement } = finding;
    const ofMachine = OF_THIS_MACHINE[seen.cause];
    if (ofMachine)
        return ofMachine(finding, scene);
    if (seen.state === 'open')
        return explainUnproven(finding, scene);
    if (seen.state === 'closed' && seen.cause === 'refused' && seen.question === null)
        return refusedOneWayOrOther;
    const ofUdp = seen.state === 'open|filtered' ? explainSilentUdp(finding, scene) : null;
    if (ofUdp !== null)
        return ofUdp;
    if (seen.evidence === 'vouched' && judgement.evidence === 'anchored')
        return notAnchored(finding, scene);
    return deaf(finding, scene);
}
const OF_THIS_MACHINE = {
    'no-route': ({ planned, seen }, { facts }) => {
        const family = familyName(planned.family);
        if (facts.routed(planned.family)) {
            return {
                meaning: `: this machine has no route to ${planned.address}${told(seen.detail)}, so nothing was sent.`,
                advice: 'Add the route (or bring the VPN up), or run from a machine that has one.',
            };
        }
        const hosted = planned.family === 6 ? " (GitHub's hosted runners have no IPv6)" : '';
        const other = planned.family === 6 ? 4 : 6;
        return {
            meaning: `: this machine has no ${family} to reach ${planned.address} with${told(seen.detail)}, so nothing was sent.`,
            advice: `Run from a machine with ${family}${hosted}, or set family: ipv${other} to check ${familyName(other)} alone.`,
        };
    },
    'no-neighbour': ({ planned, seen }) => ({
        meaning: `: on this machine's own network nobody answers to ${planned.address}, or to the router that leads there (${planned.family === 4 ? 'ARP' : 'neighbour discovery'} failed${seen.detail === null ? '' : `, ${seen.detail}`}).`,
        advice: `Check that the host (or the router) is up and still has that address; take ${planned.address} out of the policy if nobody has it.`,
    }),
    'local-firewall': ({ port, protocol, planned, seen }) => ({
        meaning: `: a firewall on this machine itself stopped the probe${told(seen.detail)}.`,
        advice: `Let this machine send to ${planned.address} on ${portName(port, protocol)} (its OUTPUT rules), or run from another place.`,
    }),
    'local-resources': ({ seen }) => RESOURCES[seen.detail ?? ''] ?? shortage(seen.detail),
    'deaf-vantage': (finding, scene) => deaf(finding, scene),
    'dns-failed': ({ judgement, planned }) => ({
        meaning: `: DNS failed for ${judgement.host ?? planned.address}.`,
        advice: 'Check the resolver of this machine and run again.',
    }),
    'out-of-scope': ({ planned }) => ({
        meaning: `: ${planned.address} is outside the scope, so it was not probed.`,
        advice: 'Widen the scope if this address may be probed; if it may not, take it out of the policy.',
    }),
    cancelled: () => ({
        meaning: ': the run was stopped before its turn.',
        advice: 'Run again and let it finish.',
    }),
    'not-covered': ({ seen }) => ({
        meaning: `: the scan that ${seen.detail ?? 'another tool'} made says nothing of it.`,
        advice: 'Scan this port too, with a tool that also tells what is closed or silent (nmap -oX), or probe without --observations.',
    }),
};
const DESCRIPTORS = {
    meaning: ': this machine ran out of file descriptors.',
    advice: 'Raise the limit (ulimit -n), or lower in-flight under limits.',
};
const RESOURCES = {
    ESELFCONNECT: {
        meaning: ': the only one that answered was this very probe, connected to itself, as loopback does when ports are short.',
        advice: 'Widen net.ipv4.ip_local_port_range on this machine, or run again.',
    },
    EMFILE: DESCRIPTORS,
    ENFILE: DESCRIPTORS,
    EADDRNOTAVAIL: {
        meaning: ': this machine had no local address or port left to send from (EADDRNOTAVAIL).',
        advice: 'Wait until the connections of earlier runs are gone and run again, or lower rate under limits.',
    },
};
function shortage(detail) {
    return {
        meaning: `: this machine ran out of something that a probe needs${told(detail)}.`,
        advice: 'Lower rate and in-flight under limits, or run on a machine with more to spare.',
    };
}
function deaf(finding, { facts }) {
    const { planned, judgement, seen, addressIndex, protocol } = finding;
    if (isOfScan(seen))
        return deafScan(finding);
    const anchor = facts.answer(addressIndex);
    if (anchor !== null)
        return wentMute(planned.address, portBeside(anchor, protocol));
    const family = familyName(planned.family);
    const host = judgement.host ?? planned.address;
    const controls = facts.controls(planned.family);
    const heard = facts.heard(planned.family);
    const silent = !seen.cause.startsWith('icmp') && seen.detail === null;
    const what = silent ? 'silence' : 'such an error (a firewall on our own side makes it too)';
    const other = planned.family === 4 ? 6 : 4;
    const alone = judgement.host !== null && facts.heard(other) ? `, or set family: ipv${other} if ${family} is not meant` : '';
    if (!heard && controls.length > 0) {
        return {
            meaning: `: nothing that was asked over ${family} answered this machine both before and after, not even ${listed(controls)}, so ${what} proves nothing.`,
            advice: `Check that this machine reaches ${listed(controls)} over ${family}; else name another control or run from another place${alone}.`,
        };
    }
    return {
        meaning: heard
            ? `, and nothing shows that this machine could hear ${family} both before and after: what answered did so too early, too late, or to another of its addresses.`
            : `: nothing answered this machine over ${family}, so ${what} proves nothing.`,
        advice: `Add a port of ${host} that is known to be open, as open${controls.length > 0 ? '' : ', or a control that this machine can reach'}; else run from another place${alone}.`,
    };
}
function deafScan({ planned, seen, judgement }) {
    const what = seen.detail === null ? 'silence' : 'such an error (a firewall on its own side makes it too)';
    return {
        meaning: `: nothing that could vouch for it answered the same scan over ${familyName(planned.family)}, so ${what} proves nothing.`,
        advice: `Scan a port of ${judgement.host ?? planned.address} that is known to be open along with it, or probe without --observations.`,
    };
}
function wentMute(address, port) {
    return {
        meaning: `: port ${port} of ${address} did answer, but not reliably before and after this silence. The network failed meanwhile, or a firewall began to drop what this machine sends, as some do with whoever asks too many ports.`,
        advice: 'Run again, more slowly (per-host under limits); if it stays so, let the firewall trust this machine, or run from another address.',
    };
}
function notAnchored({ addressIndex, planned, protocol }, { facts }) {
    const answer = facts.answer(addressIndex);
    const meaning = answer === null
        ? `, and nothing else on ${planned.address} answered either; the policy asks for anchored evidence, a port of the same address that answers before and after.`
        : `; port ${portBeside(answer, protocol)} of the same address answered, but not both before and after, as the anchored evidence that the policy asks for needs.`;
    return {
        meaning,
        advice: `Add a port of ${planned.address} that is known to be open, as open, or accept evidence: vouched here.`,
    };
}
const refusedOneWayOrOther = {
    meaning: ': an RST would make it closed, an ICMP error filtered.',
    advice: "Run it on Linux, where the kernel's counters tell the two apart if nothing else disturbs them, or write blocked, which both satisfy.",
};
function told(detail) {
    return detail === null ? '' : ` (${detail})`;
}

;// CONCATENATED MODULE: ./build/evaluate/explain/not-open.js



function explainNotOpen(finding, scene) {
    return openElsewhere(finding, scene) ?? BY_CAUSE[finding.seen.cause]?.(finding, scene) ?? silent(finding, scene);
}
function openElsewhere({ planned, addressIndex, judgement, protocol, port }, { facts }) {
    const open = facts
        .siblings(addressIndex, judgement, protocol, port)
        .filter(({ state, proven }) => state === 'open' && proven);
    const same = open.filter(({ family }) => family === planned.family).map(({ address }) => address);
    const { host } = judgement;
    if (same.length > 0) {
        return {
            meaning: `, while ${listed(same)}, also ${host}, is open: usually DNS still lists an old host, or one member of the pool is down.`,
            advice: `Compare the addresses of ${host} with the hosts in service: take ${planned.address} out of DNS, or repair it.`,
        };
    }
    if (open.length === 0)
        return null;
    const own = familyName(planned.family);
    const other = familyName(planned.family === 4 ? 6 : 4);
    const record = planned.family === 4 ? 'A' : 'AAAA';
    return {
        meaning: `: open over ${other} (${listed(open.map(({ address }) => address))}) but not over ${own}. Usually the service listens on ${other} alone, or the firewall lets ${other} alone in.`,
        advice: `Let the service listen on ${own} too and give the firewall the same rule for ${own}; if ${own} is not meant, remove the ${record} record or set family: ipv${planned.family === 4 ? 6 : 4}.`,
    };
}
const BY_CAUSE = {
    rst: ({ port, protocol }) => ({
        meaning: ': usually the service is not running, or listens on another interface such as 127.0.0.1; a firewall that rejects with a reset looks the same.',
        advice: `On the host, check that the service runs and on which address it listens (ss -ltn), then whether a firewall rejects ${portName(port, protocol)}.`,
    }),
    refused: ({ port, protocol }) => ({
        meaning: ': the service is not running or listens on another interface (RST), or a firewall rejects the connection (ICMP).',
        advice: `On the host, check that the service runs and on which address it listens, then look for a firewall rule that rejects ${portName(port, protocol)}.`,
    }),
    'icmp-port-unreachable': (finding, scene) => finding.protocol === 'udp'
        ? {
            meaning: ': nothing listens on it, or a firewall rejects it with that message.',
            advice: runs(finding, scene),
        }
        : {
            meaning: ': that is what a firewall rule of the kind REJECT sends; a host on which nothing listens answers with an RST.',
            advice: allow(finding, scene, 'Find the REJECT rule'),
        },
    'no-reply': silentService,
    'icmp-admin-prohibited': (finding, scene) => ({
        meaning: ': a firewall or router on the way says that its rules forbid this; usually the source is not on the allow-list.',
        advice: allow(finding, scene, 'Look at the allow-list of that firewall'),
    }),
    'icmp-unreachable': (finding, scene) => ({
        meaning: ': a router on the way cannot reach the host, or a firewall rejects with that message; the error here does not tell which.',
        advice: allow(finding, scene, 'Check that the host is up, then look for a firewall rule that rejects'),
    }),
    'icmp-net-unreachable': ({ planned }) => ({
        meaning: ': a router on the way has no route to that network, or is told to forbid it.',
        advice: `Check the route to ${planned.address} beyond this machine (traceroute), and that the address is still in use.`,
    }),
};
function silent(finding, scene) {
    const { addressIndex, planned, seen } = finding;
    const who = witnesses(finding, scene);
    if (seen.anchor !== null || scene.facts.answer(addressIndex) !== null) {
        return {
            meaning: `, while ${who}: ${firewallBefore(planned)} drops this port.`,
            advice: allow(finding, scene, 'Look at the rules of the security group and of the host firewall'),
        };
    }
    const all = planned.probes === 1
        ? 'the only port asked of'
        : `nor did any other of the ${counted(planned.probes, 'port')} asked of`;
    const others = who ?? `others over ${familyName(planned.family)} did answer`;
    return {
        meaning: `, ${all} ${planned.address}, while ${others}: the host is down, the address is no longer its own, or ${firewallBefore(planned)} drops everything from this source.`,
        advice: allow(finding, scene, `Check that the host is up and holds ${planned.address}`),
    };
}
function silentService(finding, scene) {
    const { planned, seen, port } = finding;
    const who = witnesses(finding, scene);
    const meanwhile = who === null ? '' : `, while ${who}`;
    const name = protocolOf(seen.question) ?? 'the service';
    const other = ` If port ${port}/udp speaks something else than ${name}, say what with speaks.`;
    return {
        meaning: `${meanwhile}: the service does not run or listens on another interface, or ${firewallBefore(planned)} drops the question or the reply.`,
        advice: `${runs(finding, scene)}${other}`,
    };
}
function runs({ port, protocol, planned }, { sources }) {
    return `On the host, check that the service runs and on which address it listens (ss -lnu), then let ${thisMachine(sources, planned)} reach ${portName(port, protocol)}.`;
}
function allow({ port, protocol, planned }, { sources }, first) {
    return `${first}, and let ${thisMachine(sources, planned)} reach ${portName(port, protocol)}.`;
}

;// CONCATENATED MODULE: ./build/evaluate/explain/explain.js








const NOTHING_SEEN = new Set([
    'no-route',
    'no-neighbour',
    'local-firewall',
    'local-resources',
    'dns-failed',
    'out-of-scope',
    'cancelled',
    'not-covered',
]);
function explain(finding, scene) {
    const { judgement, seen } = finding;
    const { expected, reason } = judgement.entry;
    const { meaning, advice } = meaningOf(finding, scene);
    const sight = NOTHING_SEEN.has(seen.cause) ? 'nothing is known of this port' : whatWasSeen(seen);
    const said = reason === null ? '' : ` The policy says: "${reason}".`;
    return { explanation: `${intent(expected, finding)}${sight}${meaning}${whatElseWasSeen(seen)}${said}`, advice };
}
function intent(expected, { seen }) {
    if (expected === 'observe')
        return 'Observed only: ';
    return `Expected ${expected}, ${expected === seen.state ? 'and' : 'but'} `;
}
function meaningOf(finding, scene) {
    const { kind, seen, judgement } = finding;
    if (kind === 'inconclusive')
        return explainInconclusive(finding, scene);
    if (kind !== 'violation')
        return observed(finding, scene);
    if (seen.state === 'open')
        return explainExposed(finding, scene);
    return judgement.entry.expected === 'open' ? explainNotOpen(finding, scene) : explainDifference(finding, scene);
}
function observed(finding, scene) {
    return {
        meaning: `${restsOn(finding, scene)}.`,
        advice: 'Nothing to do; to have it judged, list the port under open or blocked instead of observe.',
    };
}
function restsOn(finding, scene) {
    const { seen, planned } = finding;
    if (seen.acceptsAnything && seen.state === 'open' && seen.evidence === 'none')
        return `, but ${acceptsAnything(planned)}, so this open proves no service`;
    if (seen.evidence !== 'anchored' && seen.evidence !== 'vouched') {
        return seen.state === 'open|filtered' ? whatSilenceSays(finding, scene) : '';
    }
    const who = witnesses(finding, scene);
    const meanwhile = who === null ? '' : `, while ${who}`;
    return seen.state === 'open|filtered' ? `${meanwhile}${whatSilenceSays(finding, scene)}` : meanwhile;
}

;// CONCATENATED MODULE: ./build/evaluate/remember.js
function remember(known, key, make) {
    if (!known.has(key))
        known.set(key, make());
    return known.get(key);
}

;// CONCATENATED MODULE: ./build/evaluate/segments.js

function createSegmentReader() {
    const known = new Map();
    return ({ segments }) => remember(known, segments, () => readSegments(segments));
}
function readSegments(segments) {
    const slots = [];
    const slotByKey = new Map();
    const hosts = new Set();
    const read = [];
    let offset = 0;
    for (const segment of segments) {
        const indexes = segment.judgements.map((judgement) => {
            hosts.add(judgement.host);
            const { protocol } = segment.ports;
            const key = slotKey(judgement, protocol);
            return remember(slotByKey, key, () => slots.push({ judgement, protocol }) - 1);
        });
        read.push({ segment, offset, slots: indexes });
        offset += segment.ports.count;
    }
    return { segments: read, slots, hosts: [...hosts] };
}
function slotKey({ host, entry, evidence }, protocol) {
    const { file, line, column } = entry.position;
    return JSON.stringify([host, file, line, column, entry.expected, protocol, evidence]);
}
function findPort(read, protocol, port) {
    for (const { segment, offset } of read.segments) {
        if (segment.ports.protocol !== protocol)
            continue;
        let before = offset;
        for (const { first, last } of segment.ports.ranges) {
            if (port >= first && port <= last)
                return { index: before + port - first, segment };
            before += last - first + 1;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/evaluate/facts.js


function createFacts(plan, observations, read, heardBefore = []) {
    const answers = new Map();
    const heard = new Map();
    const heardUdp = new Map();
    const routed = new Map();
    let indexesOfHosts = null;
    const some = (family, holds) => observations.some((observed) => {
        if (observed.address.family !== family)
            return false;
        for (let i = 0; i < observed.address.probes; i++)
            if (holds(observed.at(i)))
                return true;
        return false;
    });
    return {
        answer: (index) => remember(answers, index, () => findAnswer(observations[index])),
        heard: (family) => remember(heard, family, () => heardBefore.includes(family) || some(family, answered)),
        heardUdp: (family) => remember(heardUdp, family, () => some(family, ({ cause }) => cause === 'reply')),
        controls(family, protocol) {
            const meant = plan.controls.filter((control) => control.family === family && (protocol === undefined || control.protocol === protocol));
            return [...new Set(meant.map(({ target }) => target))];
        },
        routed: (family) => remember(routed, family, () => some(family, ({ cause }) => cause !== 'no-route')),
        siblings(addressIndex, judgement, protocol, port) {
            if (judgement.host === null)
                return [];
            indexesOfHosts ??= indexHosts(plan, read);
            const found = [];
            for (const index of indexesOfHosts.get(judgement.host) ?? []) {
                const planned = plan.addresses[index];
                if (index === addressIndex || planned === undefined)
                    continue;
                const place = findPort(read(planned), protocol, port);
                if (!place?.segment.judgements.some((other) => sameRule(other, judgement)))
                    continue;
                const seen = observations[index]?.at(place.index);
                if (!seen)
                    continue;
                const { state, evidence } = seen;
                found.push({ address: planned.address, family: planned.family, state, proven: evidence !== 'none' });
            }
            return found.sort((a, b) => (a.address < b.address ? -1 : 1));
        },
    };
}
function answered({ cause }) {
    return cause === 'syn-ack' || cause === 'rst' || cause === 'reply';
}
function findAnswer(observed) {
    if (observed === undefined)
        return null;
    let closed = null;
    let index = 0;
    for (const { ports } of observed.address.segments) {
        for (const { first, last } of ports.ranges) {
            for (let port = first; port <= last; port++) {
                const seen = observed.at(index++);
                if (!answered(seen))
                    continue;
                if (seen.state === 'open')
                    return { port, protocol: ports.protocol, state: 'open' };
                closed ??= { port, protocol: ports.protocol, state: 'closed' };
            }
        }
    }
    return closed;
}
function indexHosts(plan, read) {
    const indexes = new Map();
    plan.addresses.forEach((address, index) => {
        for (const host of read(address).hosts) {
            if (host !== null)
                remember(indexes, host, () => []).push(index);
        }
    });
    return indexes;
}
function sameRule(a, b) {
    if (a.host !== b.host || a.entry.expected !== b.entry.expected)
        return false;
    const [p, q] = [a.entry.position, b.entry.position];
    return p.line === q.line && p.column === q.column && p.file === q.file;
}

;// CONCATENATED MODULE: ./build/evaluate/judge.js

const TABLE = {
    open: { open: 'pass', closed: 'violation', filtered: 'violation' },
    closed: { open: 'violation', closed: 'pass', filtered: 'violation' },
    filtered: { open: 'violation', closed: 'violation', filtered: 'pass' },
    blocked: { open: 'violation', closed: 'pass', filtered: 'pass' },
};
const NOT_OF_THE_TARGET = new Set([
    'no-route',
    'no-neighbour',
    'local-firewall',
    'local-resources',
    'deaf-vantage',
    'dns-failed',
    'out-of-scope',
    'cancelled',
    'not-covered',
]);
function judge(expected, demand, seen) {
    if (expected === 'observe')
        return 'not-judged';
    if (NOT_OF_THE_TARGET.has(seen.cause))
        return 'inconclusive';
    switch (seen.state) {
        case 'unknown':
            return 'inconclusive';
        case 'open':
            return expected === 'open' && seen.evidence === 'none' ? 'inconclusive' : TABLE[expected].open;
        case 'closed':
            return judgeClosed(expected, seen);
        case 'filtered':
            return carriesSilence(seen.evidence, expected, demand) ? TABLE[expected].filtered : 'inconclusive';
        case 'open|filtered':
            return judgeSilentUdp(expected, demand, seen);
    }
}
function judgeClosed(expected, { cause, evidence, question }) {
    if (cause === 'refused' && question === null)
        return expected === 'filtered' ? 'inconclusive' : TABLE[expected].closed;
    return evidence === 'none' ? 'inconclusive' : TABLE[expected].closed;
}
function judgeSilentUdp(expected, demand, { question, evidence }) {
    if (expected === 'closed' || question === null || !(0,udp_services/* answersStrangers */.lV)(question))
        return 'inconclusive';
    return carriesSilence(evidence, expected, demand) ? TABLE[expected].filtered : 'inconclusive';
}
function carriesSilence(evidence, expected, demand) {
    if (evidence === 'anchored')
        return true;
    return evidence === 'vouched' && (demand === 'vouched' || expected === 'open');
}

;// CONCATENATED MODULE: ./build/evaluate/fold.js

function foldAddress(observed, read, tally, other) {
    const groups = read.slots.map(() => []);
    for (const { segment, offset, slots } of read.segments) {
        let index = offset;
        for (const { first, last } of segment.ports.ranges) {
            for (let port = first; port <= last; port++) {
                const seen = observed.at(index++);
                tally.state(seen.state);
                for (const slot of slots) {
                    const group = groupOf(groups[slot] ?? [], read.slots[slot], seen);
                    if (group.kind === 'pass') {
                        tally.verdict('pass');
                        append(group, port, seen.attempts);
                    }
                    if (group.kind !== 'pass' || group.relaxed)
                        other(group.kind, slot, port, seen);
                }
            }
        }
    }
    return groups.flatMap((ofSlot, slot) => ofSlot.filter(({ kind }) => kind === 'pass').map((group) => fold(slot, group)));
}
function groupOf(groups, slot, seen) {
    if (slot === undefined)
        throw new Error('a segment speaks of a judgement that its address does not have');
    const { entry, evidence: demand } = slot.judgement;
    const { state, cause, evidence } = seen;
    const kind = judge(entry.expected, demand, seen);
    for (const group of groups) {
        if (group.kind === kind && group.state === state && group.cause === cause && group.evidence === evidence)
            return group;
    }
    const relaxed = slot.judgement.addresses === 'any';
    const group = { state, cause, evidence, kind, relaxed, sample: seen, runs: [], count: 0, attempts: 0 };
    groups.push(group);
    return group;
}
function append(group, port, attempts) {
    const { runs } = group;
    group.count++;
    if (attempts > group.attempts)
        group.attempts = attempts;
    if (runs.length > 0 && runs[runs.length - 1] === port - 1)
        runs[runs.length - 1] = port;
    else
        runs.push(port, port);
}
function fold(slot, { runs, count, attempts, sample }) {
    return { slot, ranges: mergeRuns(runs), count, attempts, sample };
}
function mergeRuns(runs) {
    const ranges = [];
    for (let i = 0; i < runs.length; i += 2)
        ranges.push({ first: runs[i] ?? 0, last: runs[i + 1] ?? 0 });
    ranges.sort((a, b) => a.first - b.first);
    let kept = 0;
    for (const range of ranges) {
        const before = ranges[kept - 1];
        if (before && range.first <= before.last + 1)
            before.last = Math.max(before.last, range.last);
        else
            ranges[kept++] = range;
    }
    ranges.length = kept;
    return ranges;
}

;// CONCATENATED MODULE: ./build/evaluate/one-is-enough.js

const ONE_HOLDS = ' Another address of the name is open on this port, and the policy asks for one (addresses: any).';
const ONE_DOUBTFUL = ' Whether that matters is not known: another address of the name was not checked, and one is enough (addresses: any).';
const NOTHING_TO_DO = 'Nothing to do, unless every address is meant: then write addresses: all.';
class OneIsEnough {
    #groups = new Map();
    add({ judgement, protocol, port, kind, words, settle }) {
        const { file, line, column } = judgement.entry.position;
        const key = JSON.stringify([judgement.host, protocol, port, file, line, column]);
        const group = remember(this.#groups, key, () => ({ host: judgement.host, holds: false, doubtful: false, waiting: [] }));
        if (kind === 'pass') {
            group.holds = true;
            return;
        }
        if (kind === 'inconclusive')
            group.doubtful = true;
        group.waiting.push({ kind, words: words(), settle });
    }
    settleAll(unseen) {
        for (const { host, holds, doubtful: inPart, waiting } of this.#groups.values()) {
            const doubtful = inPart || (host !== null && unseen.has(host));
            for (const { kind, words, settle } of waiting) {
                if (holds)
                    settle('not-judged', ONE_HOLDS, { ...words, advice: NOTHING_TO_DO });
                else if (doubtful && kind === 'violation')
                    settle('inconclusive', ONE_DOUBTFUL, words);
                else
                    settle(kind, '', words);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/evaluate/order.js

function createShelves() {
    const hosts = new Map();
    return {
        shelf(host, address, family) {
            const shelves = remember(hosts, host, () => new Map());
            const { rows } = remember(shelves, address, () => ({ address, family, rows: [] }));
            return { add: (port, verdict) => void rows.push({ port, verdict }) };
        },
        sorted() {
            const verdicts = [];
            for (const shelves of hosts.values()) {
                for (const { rows } of [...shelves.values()].sort(order_byAddress)) {
                    for (const { verdict } of rows.sort(byPort))
                        verdicts.push(verdict);
                }
            }
            return verdicts;
        },
    };
}
function order_byAddress(a, b) {
    return (a.family ?? 7) - (b.family ?? 7) || byText(a.address ?? '', b.address ?? '');
}
function byPort(a, b) {
    const [p, q] = [a.verdict, b.verdict];
    return (byText(p.protocol ?? '', q.protocol ?? '') ||
        a.port - b.port ||
        byText(p.rule.file, q.rule.file) ||
        p.rule.line - q.rule.line ||
        p.rule.column - q.rule.column);
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/evaluate/totals.js
const STATE_FIELD = {
    open: 'open',
    closed: 'closed',
    filtered: 'filtered',
    'open|filtered': 'openOrFiltered',
    unknown: 'unknown',
};
const VERDICT_FIELD = {
    pass: 'pass',
    violation: 'violation',
    waived: 'waived',
    inconclusive: 'inconclusive',
    'not-judged': 'notJudged',
};
function createTally(probes) {
    const counts = {
        ...{ probes, open: 0, closed: 0, filtered: 0, openOrFiltered: 0, unknown: 0 },
        ...{ pass: 0, violation: 0, waived: 0, inconclusive: 0, notJudged: 0 },
    };
    return {
        state: (state) => void counts[STATE_FIELD[state]]++,
        verdict: (verdict) => void counts[VERDICT_FIELD[verdict]]++,
        totals: () => ({ ...counts }),
    };
}
function resultOf(totals) {
    if (totals.violation > 0)
        return 'fail';
    return totals.inconclusive > 0 ? 'inconclusive' : 'pass';
}

;// CONCATENATED MODULE: ./build/evaluate/explain/unresolved.js

const ABSENT = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NONAME', 'EAI_NODATA']);
const BROKEN = {
    EAI_AGAIN: 'did not answer or failed for the moment',
    EAI_FAIL: 'failed',
    ESERVFAIL: 'failed',
    EREFUSED: 'refused to answer',
    ECONNREFUSED: 'could not be reached',
    ETIMEOUT: 'did not answer in time',
    ECANCELLED: 'had not answered when the run was stopped',
};
function explainUnresolved({ host, family, code }) {
    const kind = family === null ? 'address' : `${familyName(family)} address`;
    const over = family === null ? '' : ` over ${familyName(family)}`;
    const unchecked = `so nothing that the policy expects of it${over} was checked`;
    const elsewhere = family === null ? '' : `; if ${familyName(family)} is not meant, set family: ipv${family === 4 ? 6 : 4}`;
    const query = `dig ${host}${family === null ? '' : family === 4 ? ' A' : ' AAAA'}`;
    if (code === 'ENOTCOVERED') {
        const advice = `Name the addresses of ${host} in the policy, each of them scanned, or check without --observations.`;
        if (family === null)
            return { explanation: `The scan covers no address of ${host}, ${unchecked}.`, advice };
        return {
            explanation: `A scan does not say which addresses ${host} has: those that it covers are judged, and nothing that the policy expects of any other was checked.`,
            advice,
        };
    }
    if (ABSENT.has(code)) {
        return {
            explanation: `No ${kind} is known for ${host}: there is no such name, or it has no such record (${code}), ${unchecked}.`,
            advice: `Check the spelling, and that the record exists in the DNS that this machine asks (${query}); a name that only an internal DNS knows needs a run from inside${elsewhere}.`,
        };
    }
    const what = BROKEN[code] ?? 'failed';
    return {
        explanation: `No ${kind} could be learnt for ${host}: the resolver ${what} (${code}), ${unchecked}.`,
        advice: `Check the resolver of this machine (${query}) and run again${elsewhere}.`,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/explain/name-check.js


function explainNameCheck(check) {
    const { inside, outside, failure, host, resolvesTo } = check;
    const wrong = outside.map((address) => leadsElsewhere(check, address));
    const nowhere = resolvesTo.within.length > 0 && inside.length + outside.length === 0;
    if (failure !== null || nowhere) {
        const { family, code } = failure ?? { family: null, code: 'ENOTFOUND' };
        const { position } = resolvesTo;
        return [...wrong, { kind: 'inconclusive', address: null, ...explainUnresolved({ host, family, code, position }) }];
    }
    return wrong.length > 0 ? wrong : [{ kind: 'pass', address: null, explanation: '', advice: '' }];
}
function leadsElsewhere({ host, resolvesTo, inside }, address) {
    const none = resolvesTo.within.length === 0;
    const meant = none ? 'to have no address' : `to resolve into ${resolvesTo.text}`;
    const also = inside.length === 0 ? '' : ` (it also resolves to ${listed(inside)}, as it should)`;
    const meaning = none
        ? 'the record is still there, or it is there again; if the address is no longer yours, whoever has it now answers for this name.'
        : 'DNS still points at an old host, or at a new one that the policy does not know; if the address is not yours, whoever has it answers for this name.';
    return {
        kind: 'violation',
        address,
        explanation: `Expected ${host} ${meant}, but it resolves to ${address}${also}: ${meaning} No port of that address was asked.`,
        advice: none
            ? `Remove the record (dig ${host}), or take \`resolves-to: none\` out of the policy if the name is meant to be back.`
            : `Correct the record (dig ${host}), or add the address to \`resolves-to\` if it is yours.`,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/explain/out-of-scope.js
const REASONS = {
    'policy-scope': [
        'outside the scope of the policy',
        'If it is yours to probe, add it to `scope` in the policy; an address that only a name in the scope leads to must be one of the internet, or be listed itself.',
    ],
    'run-scope': [
        'outside the scope that this run was given',
        'If this run may probe it, add it to `--scope` or to the input `scope`; else take the host out of what this run checks.',
    ],
    refused: [
        'link-local, cloud metadata, multicast or unspecified, and nobody is sent there by accident',
        'If it is really meant, name that very address in the `scope`: of this run where it has one, else of the policy.',
    ],
};
function explainOutOfScope({ host, outside, bound }) {
    const [why, advice] = REASONS[bound];
    const who = host === outside ? host : `${outside} (${host})`;
    const verb = outside.includes('-') ? 'are' : 'is';
    return {
        explanation: `${who} ${verb} ${why}: no packet was sent there, so nothing that the policy expects of it was checked.`,
        advice,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/severity.js

function severityOf(verdict, entry, seen, port, protocol) {
    if (verdict !== 'violation' && verdict !== 'waived')
        return null;
    if (entry.severity !== null)
        return entry.severity;
    if (seen.state === 'open')
        return (0,evaluate_risk/* riskOfOpen */.nm)(seen, port, protocol)?.severity ?? 'medium';
    return entry.expected === 'open' ? 'high' : 'medium';
}

;// CONCATENATED MODULE: ./build/evaluate/verdict.js





function verdictOfPort({ slot, host, address, vantage, rule, serviceName }, kind, port, seen, { explanation, advice }, waiver = null) {
    const { judgement, protocol } = slot;
    return {
        host,
        address,
        vantage,
        protocol,
        ports: `${port}`,
        count: 1,
        service: serviceName(port, protocol),
        expected: judgement.entry.expected,
        state: seen.state,
        cause: seen.cause,
        verdict: kind,
        severity: severityOf(kind, judgement.entry, seen, port, protocol),
        evidence: seen.evidence,
        explanation,
        advice,
        attempts: seen.attempts,
        rttMs: seen.rttMs,
        rule,
        waiver,
    };
}
function verdictOfPasses(place, { ranges, count, sample, attempts }) {
    const { slot, host, address, vantage, rule, serviceName } = place;
    const { judgement, protocol } = slot;
    const only = count === 1 ? ranges[0] : undefined;
    return {
        host,
        address,
        vantage,
        protocol,
        ports: (0,port_ranges/* rangesText */.OM)(ranges),
        count,
        service: only ? serviceName(only.first, protocol) : null,
        expected: judgement.entry.expected,
        state: sample.state,
        cause: sample.cause,
        verdict: 'pass',
        severity: null,
        evidence: sample.evidence,
        explanation: '',
        advice: '',
        attempts,
        rttMs: only ? sample.rttMs : null,
        rule,
        waiver: null,
    };
}
const NO_PORT = {
    protocol: null,
    ports: null,
    count: 1,
    service: null,
    expected: null,
    evidence: 'none',
    attempts: 0,
    rttMs: null,
    waiver: null,
};
function verdictOfUnresolved(unresolved, vantage) {
    return {
        ...NO_PORT,
        host: unresolved.host,
        address: null,
        vantage,
        state: 'unknown',
        cause: 'dns-failed',
        verdict: 'inconclusive',
        severity: null,
        ...explainUnresolved(unresolved),
        rule: ruleAt(unresolved.position),
    };
}
function verdictOfOutOfScope(out, vantage) {
    return {
        ...NO_PORT,
        host: out.host,
        address: out.address,
        vantage,
        state: 'unknown',
        cause: 'out-of-scope',
        verdict: 'inconclusive',
        severity: null,
        ...explainOutOfScope(out),
        rule: ruleAt(out.position),
    };
}
function verdictsOfNameCheck(check, vantage) {
    const rule = ruleAt(check.resolvesTo.position);
    return explainNameCheck(check).map(({ kind, address, explanation, advice }) => ({
        ...NO_PORT,
        host: check.host,
        address,
        vantage,
        state: kind === 'inconclusive' ? 'unknown' : null,
        cause: kind === 'inconclusive' ? 'dns-failed' : null,
        verdict: kind,
        severity: kind === 'violation' ? 'high' : null,
        explanation,
        advice,
        rule,
    }));
}
function ruleAt({ file, line, column }) {
    return { file, line, column };
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
var ipaddr_default = /*#__PURE__*/__webpack_require__.n(ipaddr);
;// CONCATENATED MODULE: ./build/evaluate/waiver-book.js



const NO_WAIVERS = { cover: (kind) => ({ kind, note: '', waiver: null }) };
class WaiverBook {
    #waivers;
    #today;
    #byHost = new Map();
    #wide = new Set();
    #order = new Map();
    #probed = new Set();
    #settled = new Set();
    constructor(waivers, today) {
        this.#waivers = waivers;
        this.#today = today;
        for (const [index, waiver] of waivers.entries()) {
            this.#order.set(waiver, index);
            for (const { pattern } of waiver.hosts) {
                if (pattern.kind === 'addresses')
                    this.#wide.add(waiver);
                else
                    remember(this.#byHost, pattern.name, () => []).push(waiver);
            }
        }
    }
    of(planned) {
        if (this.#waivers.length === 0)
            return NO_WAIVERS;
        const value = addressNumber(planned.address);
        const names = new Set(planned.segments.flatMap(({ judgements }) => judgements.flatMap(({ host }) => host ?? [])));
        const means = (waiver, host) => waiver.hosts.some(({ pattern }) => pattern.kind === 'name'
            ? host === null
                ? names.has(pattern.name)
                : pattern.name === host
            : pattern.family === planned.family && pattern.first <= value && value <= pattern.last);
        const near = this.#near(names).filter((waiver) => means(waiver, null));
        for (const waiver of near)
            if (planned.segments.some(({ ports }) => overlap(waiver.ports, ports)))
                this.#probed.add(waiver);
        if (near.length === 0)
            return NO_WAIVERS;
        return {
            cover: (kind, host, protocol, port, state) => {
                if (kind !== 'violation' && kind !== 'inconclusive')
                    return { kind, note: '', waiver: null };
                const meant = near.filter((waiver) => means(waiver, host) && holds(waiver.ports, protocol, port));
                if (kind === 'inconclusive') {
                    for (const waiver of meant)
                        this.#settled.add(waiver);
                    return { kind, note: '', waiver: null };
                }
                const matching = meant.filter(({ states }) => states.some((one) => one === state));
                const last = matching.reduce((best, one) => (best === null || one.until > best.until ? one : best), null);
                if (last === null)
                    return { kind, note: '', waiver: null };
                for (const waiver of matching)
                    this.#settled.add(waiver);
                return last.until >= this.#today ? excused(last) : { kind, note: ended(last), waiver: null };
            },
        };
    }
    #near(names) {
        const found = new Set([...this.#wide, ...[...names].flatMap((host) => this.#byHost.get(host) ?? [])]);
        return [...found].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
    }
    unused() {
        return this.#waivers
            .filter((waiver) => waiver.until >= this.#today && this.#probed.has(waiver) && !this.#settled.has(waiver))
            .map(({ hosts, states, reason, position }) => {
            const host = hosts.map(({ text }) => text).join(', ');
            return `The waiver for ${host} (${position.file}, line ${position.line}: "${reason}") excused nothing: none of its ports is ${states.join(' or ')} against the policy. Remove it, so that it cannot hide what comes later.`;
        });
    }
}
function excused({ until, reason, owner, position }) {
    const who = owner === null ? '' : `, ${owner}`;
    const { file, line, column } = position;
    return {
        kind: 'waived',
        note: ` Waived until ${until}: "${reason}"${who}.`,
        waiver: { until, reason, owner, file, line, column },
    };
}
function ended({ until, reason, owner }) {
    return ` A waiver for this ended on ${until}: "${reason}"${owner === null ? '' : `, ${owner}`}.`;
}
function holds(sets, protocol, port) {
    return sets.some((set) => set.protocol === protocol && (0,port_ranges/* holdsPort */.As)(set.ranges, port));
}
function overlap(sets, ports) {
    return sets.some((set) => set.protocol === ports.protocol && (0,port_ranges/* sharedRanges */.Q)(set.ranges, ports.ranges).length > 0);
}
function addressNumber(address) {
    return ipaddr_default().parse(address)
        .toByteArray()
        .reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

;// CONCATENATED MODULE: ./build/evaluate/evaluate.js










function evaluate({ plan, vantage, serviceName, waivers, today, ...part }) {
    const bound = waivers === undefined || today === undefined ? {} : { waivers, today };
    const evaluator = new Evaluator({ plan, vantage, serviceName, ...bound });
    if (plan.addresses.length > 0)
        evaluator.add({ addresses: plan.addresses, ...part });
    return evaluator.finish();
}
class Evaluator {
    #context;
    #read = createSegmentReader();
    #tally;
    #shelves = createShelves();
    #texts = new Map();
    #waivers;
    #relaxed = new OneIsEnough();
    #probes = 0;
    constructor(context) {
        this.#context = context;
        this.#tally = createTally(context.plan.probes);
        this.#waivers = new WaiverBook(context.waivers ?? [], context.today ?? '');
    }
    add({ addresses, observations, sources, heard = [] }) {
        const { plan, vantage, serviceName } = this.#context;
        const facts = createFacts({ ...plan, addresses }, observations, this.#read, heard);
        const scene = { facts, vantage, sources };
        if (observations.length !== addresses.length)
            throw new Error('plan and observations differ in their addresses');
        addresses.forEach((planned, addressIndex) => {
            const observed = observations[addressIndex];
            if (observed?.address.address !== planned.address)
                throw new Error(`no observations of ${planned.address}`);
            this.#probes += planned.probes;
            const segments = this.#read(planned);
            const spots = segments.slots.map((slot) => {
                const host = slot.judgement.host ?? planned.address;
                const rule = ruleAt(slot.judgement.entry.position);
                const place = { slot, host, address: planned.address, vantage, rule, serviceName };
                return { place, shelf: this.#shelves.shelf(host, planned.address, planned.family) };
            });
            const waivers = this.#waivers.of(planned);
            const passes = foldAddress(observed, segments, this.#tally, (kind, slot, port, seen) => {
                const { place, shelf } = spots[slot];
                const { judgement, protocol } = place.slot;
                const settle = (settled, note, words) => {
                    const excuse = waivers.cover(settled, place.host, protocol, port, seen.state);
                    const explanation = this.#once(`${words.explanation}${note}${excuse.note}`);
                    this.#tally.verdict(excuse.kind);
                    const text = { explanation, advice: this.#once(words.advice) };
                    shelf.add(port, verdictOfPort(place, excuse.kind, port, seen, text, excuse.waiver));
                };
                const words = () => explain({ judgement, protocol, port, seen, kind, planned, addressIndex }, scene);
                if (judgement.addresses === 'any')
                    this.#relaxed.add({ judgement, protocol, port, kind, words, settle });
                else
                    settle(kind, '', words());
            });
            for (const folded of passes) {
                const { place, shelf } = spots[folded.slot];
                shelf.add(folded.ranges[0]?.first ?? 0, verdictOfPasses(place, folded));
            }
        });
    }
    #once(text) {
        return remember(this.#texts, text, () => text);
    }
    finish() {
        const { plan, vantage } = this.#context;
        if (this.#probes !== plan.probes)
            throw new Error(`${this.#probes} of ${plan.probes} probes were judged`);
        this.#relaxed.settleAll(new Set([...plan.outOfScope, ...plan.unresolved].map(({ host }) => host)));
        for (const out of plan.outOfScope) {
            this.#tally.state('unknown');
            this.#tally.verdict('inconclusive');
            this.#shelves.shelf(out.host, out.address, null).add(0, verdictOfOutOfScope(out, vantage));
        }
        for (const check of plan.nameChecks) {
            for (const verdict of verdictsOfNameCheck(check, vantage)) {
                if (verdict.state !== null)
                    this.#tally.state(verdict.state);
                this.#tally.verdict(verdict.verdict);
                this.#shelves.shelf(check.host, verdict.address, null).add(0, verdict);
            }
        }
        for (const unresolved of plan.unresolved) {
            this.#tally.state('unknown');
            this.#tally.verdict('inconclusive');
            this.#shelves.shelf(unresolved.host, null, null).add(0, verdictOfUnresolved(unresolved, vantage));
        }
        const totals = this.#tally.totals();
        const warnings = this.#waivers.unused();
        return { verdicts: this.#shelves.sorted(), totals, result: resultOf(totals), warnings };
    }
}

// EXTERNAL MODULE: ./build/policy/services/service-names.js + 2 modules
var service_names = __webpack_require__(5773);
;// CONCATENATED MODULE: ./build/policy/inline-policy.js
function inlinePolicy(file, { hosts, ...states }) {
    const item = {
        host: hosts.length === 1 ? hosts[0] : hosts,
        ...Object.fromEntries(Object.entries(states).filter(([, ports]) => ports.length > 0)),
    };
    return { file, text: `${JSON.stringify({ version: 1, hosts: [item] })}\n` };
}
function listOf(text) {
    return text
        .split(/[\n,]/)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '');
}

// EXTERNAL MODULE: ./build/policy/nearest-word.js
var nearest_word = __webpack_require__(661);
;// CONCATENATED MODULE: ./build/policy/parse-wait.js
const UNITS = { s: 1000, m: 60_000, h: 3_600_000 };
const parse_wait_SHORTEST_MS = 1000;
const LONGEST_MS = 24 * 3_600_000;
function parseWait(text) {
    const trimmed = text.trim();
    if (/^\d+$/.test(trimmed))
        return { problem: `\`${trimmed}\` has no unit: write \`${trimmed}s\` for seconds, \`${trimmed}m\` for minutes` };
    if (!/^(\d+(\.\d+)?[smh])+$/.test(trimmed))
        return { problem: `\`${text}\` is no duration: write it as \`90s\`, \`2m\` or \`1h30m\`` };
    let ms = 0;
    for (const [, number, unit = ''] of trimmed.matchAll(/(\d+(?:\.\d+)?)([smh])/g))
        ms += Number(number) * (UNITS[unit] ?? 0);
    if (ms >= parse_wait_SHORTEST_MS && ms <= LONGEST_MS)
        return Math.round(ms);
    return { problem: `\`${text}\` is out of range: a wait is from 1s to 24h` };
}

;// CONCATENATED MODULE: ./build/probe/workers/thread-file.js
function threadFileBeside(bundle) {
    return new URL('../thread/index.js', bundle).href;
}

;// CONCATENATED MODULE: ./build/audit.js

















async function audit(sources, options) {
    const scanned = options.observations === undefined ? null : await (0,scan_as_network/* readScan */.CY)(options.observations);
    if (scanned !== null && 'mistake' in scanned)
        return { kind: 'unusable', files: [], diagnostics: [scanned.mistake] };
    const scan = scanned?.scan ?? null;
    const begunAt = options.now();
    const read = (0,read_policies/* readPolicies */.h9)(sources, { ...options, now: () => begunAt });
    const asked = options.wait === undefined
        ? await auditOnce(read, scan, options, begunAt)
        : await (await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 6935))).keepAsking((round) => auditOnce(read, scan, { ...options, ...round }), options.wait, options);
    if (asked.kind === 'unusable')
        return asked;
    return { ...asked, report: await (0,with_drift/* withDrift */.s)(asked.report, options.baseline) };
}
const MANY_VERDICTS = 20_000;
async function auditOnce(read, scan, options, startedAt = options.now()) {
    const known = scan === null ? options : { ...options, names: (0,scan_as_network/* namesInScan */.rT)(scan) };
    const whole = await planRead(read, known);
    if (whole.kind === 'unusable')
        return whole;
    const planned = { ...whole, plan: options.narrowed?.(whole.plan) ?? whole.plan };
    const { plan, policy, view, files, diagnostics, leftOut } = planned;
    const vantage = view.vantage?.name ?? null;
    const waivers = policy.waivers.filter(({ from }) => (0,plan_view/* isJudgedFrom */.C_)(view, from));
    const evaluator = new Evaluator({ plan, vantage, serviceName: service_names/* serviceName */.fe, waivers, today: (0,read_policies/* utcDay */.dA)(startedAt) });
    const seen = scan === null ? await probe(planned, options, evaluator) : await lookUp(planned, scan, evaluator);
    const { warnings: unused, ...judged } = evaluator.finish();
    if (judged.verdicts.length > MANY_VERDICTS)
        await collectGarbage();
    const finishedAt = options.now();
    const report = {
        schemaVersion: 1,
        tool: { name: 'port-policy', version: options.toolVersion },
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
        durationMs: finishedAt.getTime() - startedAt.getTime(),
        seed: options.seed,
        vantage,
        shard: null,
        expects: { vantages: policy.vantages.map(({ name }) => name), shards: 1 },
        run: options.run,
        policies: files.map((file) => policyReference(file, options.sha256)),
        scope: scopeTexts(policy, view),
        controls: seen.controls,
        limits: { rate: policy.limits.rate, perHost: policy.limits.perHost, inFlight: seen.inFlight },
        warnings: [
            ...diagnostics.filter(({ level }) => level === 'warning').map(({ message }) => message),
            ...leftOut,
            ...unused,
            ...seen.warnings,
        ],
        wait: null,
        drift: null,
        ...judged,
    };
    return { kind: 'report', report, diagnostics, files };
}
function policyReference({ file, text }, sha256) {
    return {
        path: file,
        get sha256() {
            return sha256(text);
        },
    };
}
async function policyJsonSchema() {
    const docs = await Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(566)]).then(__webpack_require__.bind(__webpack_require__, 5566));
    return docs.policyJsonSchema();
}


/***/ }),

/***/ 4013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u8: () => (/* binding */ lint),
  h9: () => (/* binding */ readPolicies),
  dA: () => (/* binding */ utcDay)
});

// EXTERNAL MODULE: ./build/evaluate/risk.js + 7 modules
var risk = __webpack_require__(8355);
// EXTERNAL MODULE: ./build/policy/located.js
var located = __webpack_require__(6344);
;// CONCATENATED MODULE: ./build/policy/merge/extend-part.js
function extendPart(base, own) {
    return {
        file: own.file,
        whole: own.whole,
        extends: null,
        incomplete: base.incomplete || own.incomplete,
        scopes: [...base.scopes.map((scope) => [...scope]), ...own.scopes],
        defaults: { ...base.defaults, ...own.defaults },
        limits: { ...base.limits, ...own.limits },
        controls: own.controls ?? base.controls,
        vantages: mergedMaps(base.vantages, own.vantages, mergedVantage),
        roles: mergedMaps(base.roles, own.roles, mergedRole),
        items: [...base.items, ...own.items],
        waivers: [...base.waivers, ...own.waivers],
    };
}
function mergedMaps(base, own, merge) {
    const all = new Map(base);
    for (const [name, part] of own) {
        const known = all.get(name);
        all.set(name, known === undefined ? part : merge(known, part));
    }
    return all;
}
function mergedVantage(base, own) {
    return {
        ...own,
        family: own.family ?? base.family,
        cannotSee: own.cannotSee ?? base.cannotSee,
        controls: own.controls ?? base.controls,
    };
}
function mergedRole(base, own) {
    return { ...own, states: new Map([...base.states, ...own.states]) };
}

// EXTERNAL MODULE: ./build/policy/nearest-word.js
var nearest_word = __webpack_require__(661);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/policy/policy-schema.js
var policy_schema = __webpack_require__(3632);
;// CONCATENATED MODULE: ./build/policy/places.js


const KEYS = {
    policy: Object.keys(policy_schema/* policySchema */.wh.shape),
    defaults: Object.keys(policy_schema/* defaultsSchema */.ms.shape),
    limits: Object.keys(policy_schema/* limitsSchema */.Yq.shape),
    vantage: Object.keys(policy_schema/* vantageSchema */.ej.shape),
    role: Object.keys(policy_schema/* roleSchema */.Ag.shape),
    host: Object.keys(policy_schema/* hostItemSchema */.Lw.shape),
    entry: Object.keys(policy_schema/* entrySchema */.Oo.shape),
    waiver: Object.keys(policy_schema/* waiverSchema */.IM.shape),
};
const NAMES = {
    policy: 'a policy',
    defaults: '`defaults`',
    limits: '`limits`',
    vantage: 'a vantage',
    role: 'a role',
    host: 'an item of `hosts`',
    entry: 'an entry',
    waiver: 'a waiver',
};
const STATES = words/* EXPECTED_STATES */.iI;
function placeOf(path) {
    const [top] = path;
    if (top === 'defaults' || top === 'limits')
        return top;
    if (top === 'vantages' && path.length >= 2)
        return 'vantage';
    if (top === 'waivers' && path.length >= 2)
        return 'waiver';
    if (top === 'roles' && path.length >= 2)
        return path.length === 2 ? 'role' : 'entry';
    if (top !== 'hosts')
        return 'policy';
    return path.length <= 2 ? 'host' : 'entry';
}
function isParsed(path) {
    const [top, , key] = path;
    if (top === 'limits')
        return path.length === 2;
    if (top === 'controls' || top === 'scope')
        return path.length <= 2;
    if (top === 'defaults')
        return path[1] === 'timeout' || path[1] === 'attempts';
    if (path.length < 3)
        return false;
    if (top === 'vantages')
        return key === 'cannot-see' || key === 'controls';
    if (top === 'waivers')
        return key === 'host' || key === 'ports' || key === 'until';
    if (top === 'hosts' && (key === 'host' || key === 'resolves-to'))
        return true;
    return (top === 'hosts' || top === 'roles') && STATES.includes(key ?? '') && isPorts(path.slice(3));
}
function isPorts(rest) {
    return rest.every((step) => typeof step === 'number' || step === 'ports');
}
function wantedAt(path) {
    const [top, , key] = path;
    const last = path.findLast((step) => typeof step === 'string');
    const list = typeof path.at(-1) === 'number' ? '' : ', or a list of these';
    if (top === 'controls' || (top === 'vantages' && key === 'controls'))
        return [`\`HOST:PORT\`${list}`, null];
    if (top === 'scope')
        return [`an address, a CIDR, a range, a name${list}`, null];
    if (path.length === 1)
        return TOP[String(top)] ?? ['a map', null];
    if (path.length === 2 && top === 'hosts')
        return ['a map with `host` and what is expected of it', null];
    if (path.length === 2 && top === 'waivers')
        return ['a map with `host`, `ports`, `state`, `until` and `reason`', null];
    if (path.length === 2 && (top === 'vantages' || top === 'roles'))
        return ['a map', null];
    if (top === 'defaults')
        return [last === 'attempts' ? 'a number' : 'a text', null];
    if (top === 'limits')
        return ['a number, a rate or `unlimited`', null];
    if (last === 'reason' || last === 'owner')
        return ['a text', null];
    if (last === 'state')
        return ['`open`, `closed` or `filtered`, or a list of these', null];
    if (last === 'until')
        return ['a date', 'such as `2027-01-31`'];
    if (last === 'from')
        return [`the name of a vantage${list}`, null];
    if (last === 'roles')
        return [`the name of a role${list}`, null];
    if (last === 'host')
        return [`a name, an address, a CIDR, a range${list}`, null];
    if (last === 'resolves-to')
        return [`an address, a CIDR, a range${list}, or \`none\``, null];
    return [
        'a port, a service, a range, or a list of these',
        path.length === 3 ? 'such as `443`, `https` or `[80, 443]`' : null,
    ];
}
const TOP = {
    hosts: ['a list of hosts', '`hosts:` and below it `- host: NAME`'],
    waivers: ['a list of waivers', null],
    extends: ['the path of a policy file', 'such as `./base.yml`'],
};
const ELSEWHERE = {
    policy: {
        variables: 'values come from `--var NAME=VALUE` or the input `variables`',
        include: '`extends: ./base.yml`',
        vantage: '`vantages:` declares them; `--vantage NAME` chooses one',
    },
    defaults: { from: 'it stands at a host or in an entry', scope: 'it stands at the top of the file' },
    host: {
        hosts: '`host:` takes a list as well',
        ports: '`open:`, `blocked:` and the like take the ports',
        scope: 'it stands at the top of the file',
    },
    entry: { state: 'the entry stands under its state: `open:`, `blocked:`', addresses: 'it stands at the host' },
};
function insteadOf(key, place) {
    const table = ELSEWHERE[place] ?? {};
    return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/policy/check-shape.js




const MISSING_MENDS = {
    version: 'begin the file with `version: 1`',
    host: '`host: NAME`, an address, a CIDR or a range',
    ports: '`ports: 443`, or a list',
    state: '`state: open`, or another that was seen',
    until: '`until: 2027-01-31`, the last day on which it holds',
    reason: '`reason:` and why, with the ticket that will end it',
};
function checkShape(root, diagnostics) {
    const result = policy_schema/* policySchema */.wh.safeParse((0,located/* toPlain */.Ul)(root));
    if (result.success)
        return;
    for (const issue of result.error.issues)
        reportIssue(root, issue, [], diagnostics);
}
function reportIssue(root, issue, base, diagnostics) {
    const path = [...base, ...issue.path];
    const node = (0,located/* nodeAt */.oB)(root, path);
    if (node === null)
        reportMissing(root, path, diagnostics);
    else if (node.spoilt || (isPlainText(node) && isParsed(path)))
        return;
    else if (issue.code === 'invalid_union')
        reportUnion(root, node, issue, path, diagnostics);
    else if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys)
            reportKey(node, key, path, diagnostics);
    else if (issue.code === 'invalid_type')
        reportType(node, path, diagnostics);
    else if (issue.code === 'invalid_value')
        reportValue(node, path, issue.values.map(String), diagnostics);
    else if (issue.code === 'too_small' && node.kind === 'list') {
        const message = `${labelOf(path)} is an empty list.`;
        diagnostics.error(node, 'empty-list', message, 'write what belongs there, or remove the key');
    }
    else
        diagnostics.error(node, 'bad-value', `${labelOf(path)}: ${issue.message}.`);
}
function isPlainText(node) {
    return node.kind === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number');
}
function reportUnion(root, node, issue, path, diagnostics) {
    const fitting = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0 || !isMisfit(inner)));
    const word = issue.errors.flat().find((inner) => inner.code === 'invalid_value' && inner.path.length === 0);
    if (fitting)
        for (const inner of fitting)
            reportIssue(root, inner, path, diagnostics);
    else if (word !== undefined && isPlainText(node))
        reportIssue(root, word, path, diagnostics);
    else
        reportType(node, path, diagnostics);
}
function isMisfit(issue) {
    if (issue.code === 'invalid_union')
        return issue.errors.every((branch) => branch.some(isMisfit));
    return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}
function reportMissing(root, path, diagnostics) {
    const map = (0,located/* nodeAt */.oB)(root, path.slice(0, -1));
    if (map === null || map.spoilt)
        return;
    const key = String(path.at(-1));
    const place = NAMES[placeOf(path.slice(0, -1))];
    diagnostics.error(map, 'missing-key', `The key ${(0,located/* quoted */.TL)(key)} is missing: ${place} must have it.`, MISSING_MENDS[key] ?? null);
}
function reportKey(map, key, path, diagnostics) {
    const place = placeOf(path);
    const span = map.kind === 'map' ? (map.pairs.get(key)?.key ?? map) : map;
    const meant = (0,nearest_word/* nearestWord */.z)(key, KEYS[place]);
    const instead = insteadOf(key, place);
    const keys = `its keys are ${KEYS[place].map(located/* quoted */.TL).join(', ')}`;
    const mend = instead ?? (meant === null ? keys : `did you mean ${(0,located/* quoted */.TL)(meant)}?`);
    diagnostics.error(span, 'unknown-key', `${(0,located/* quoted */.TL)(key)} is no key of ${NAMES[place]}.`, mend);
}
function reportType(node, path, diagnostics) {
    const [wanted, mend] = wantedAt(path);
    const message = `${labelOf(path)} must be ${wanted}, and is ${(0,located/* kindOf */.I)(node)}.`;
    diagnostics.error(node, 'wrong-type', message, mendOf(node, path) ?? mend);
}
function mendOf(node, path) {
    if (path.includes('controls'))
        return controlMend(node);
    if (node.kind !== 'scalar' || node.text === '')
        return null;
    const last = path.at(-1);
    if (path.length === 2 && path[0] === 'hosts')
        return typeof node.value === 'string' ? `\`- host: ${node.text}\`` : null;
    return last === 'reason' || last === 'owner' ? `quote it: \`"${node.text}"\`` : null;
}
function controlMend(node) {
    const [pair, ...others] = node.kind === 'map' ? node.pairs : [];
    if (pair === undefined || others.length > 0)
        return 'such as `github.com:443`';
    const [host, { value }] = pair;
    const port = value.kind === 'scalar' && value.text !== '' ? value.text : 'PORT';
    return `without the blank: ${(0,located/* quoted */.TL)(`${host}:${port}`)}`;
}
function reportValue(node, path, values, diagnostics) {
    if (path.length === 1 && path[0] === 'version') {
        const isText = node.kind === 'scalar' && typeof node.value === 'string';
        const message = `The version must be the number 1, and is ${isText ? 'the text ' : ''}${(0,located/* kindOf */.I)(node)}.`;
        diagnostics.error(node, 'wrong-version', message, 'write `version: 1`');
        return;
    }
    const text = node.kind === 'scalar' ? node.text : '';
    const meant = (0,nearest_word/* nearestWord */.z)(text, values);
    const mend = meant === null ? `one of ${values.map(located/* quoted */.TL).join(', ')}` : `did you mean ${(0,located/* quoted */.TL)(meant)}?`;
    diagnostics.error(node, 'bad-value', `${labelOf(path)} cannot be ${(0,located/* kindOf */.I)(node)}.`, mend);
}
function labelOf(path) {
    const key = path.findLast((step) => typeof step === 'string');
    const inList = typeof path.at(-1) === 'number';
    return `${inList ? 'An element of ' : ''}${(0,located/* quoted */.TL)(String(key ?? 'policy'))}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(8113);
;// CONCATENATED MODULE: ./build/policy/diagnostic-list.js
const MOST_EXPLAINED = 1000;
class DiagnosticList {
    #file;
    #lines;
    #found = new Map();
    #explained = { error: 0, warning: 0 };
    #unexplained = { error: 0, warning: 0 };
    constructor(file, lines) {
        this.#file = file;
        this.#lines = lines;
    }
    get file() {
        return this.#file;
    }
    get full() {
        return this.#explained.error >= MOST_EXPLAINED;
    }
    get size() {
        return this.#found.size;
    }
    position(span) {
        const { line, col } = this.#lines.linePos(span.offset);
        return { file: this.#file, line, column: col };
    }
    add(span, problem, related = [], level = 'error') {
        const key = `${span.offset} ${problem.code} ${problem.message}`;
        if (this.#found.has(key))
            return;
        if (this.#explained[level] >= MOST_EXPLAINED) {
            this.#unexplained[level]++;
            return;
        }
        this.#explained[level]++;
        const diagnostic = {
            ...problem,
            level,
            position: this.position(span),
            length: Math.max(1, span.length),
            related,
        };
        this.#found.set(key, { diagnostic, offset: span.offset });
    }
    error(span, code, message, mend = null) {
        this.add(span, { code, message, mend });
    }
    warn(span, code, message, mend = null) {
        this.add(span, { code, message, mend }, [], 'warning');
    }
    sorted(keep = () => true) {
        const kept = [...this.#found.values()]
            .filter(({ diagnostic, offset }) => keep(diagnostic, offset))
            .sort((a, b) => a.offset - b.offset)
            .map(({ diagnostic }) => diagnostic);
        const last = kept.pop();
        if (last === undefined)
            return [];
        return [...kept, { ...last, message: `${last.message}${this.#more()}` }];
    }
    #more() {
        const { error, warning } = this.#unexplained;
        if (error > 0)
            return ` (And ${error} more mistakes in this file.)`;
        return warning > 0 ? ` (And ${warning} more warnings in this file.)` : '';
    }
}

// EXTERNAL MODULE: ./build/policy/variables.js
var policy_variables = __webpack_require__(4787);
;// CONCATENATED MODULE: ./build/policy/locate-nodes.js



const MOST_ALIASED = 250_000;
const DEEPEST = 64;
const LONGEST_CARET = 1000;
class NodeLocator {
    #text;
    #diagnostics;
    #isUnreliable;
    #variables;
    #anchors = new Map();
    #aliased = 0;
    constructor(text, diagnostics, isUnreliable, variables) {
        this.#text = text;
        this.#diagnostics = diagnostics;
        this.#isUnreliable = isUnreliable;
        this.#variables = variables;
    }
    locate(node, where, depth = 0) {
        if (depth > DEEPEST) {
            this.#diagnostics.error(where, 'yaml-syntax', `The file nests more than ${DEEPEST} levels deep.`);
            return spoilt(where);
        }
        if ((0,browser/* isAlias */.Vj)(node))
            return this.#alias(node.source, this.#span(node, where));
        const anchor = node?.anchor;
        if (anchor !== undefined)
            this.#anchors.set(anchor, null);
        const located = this.#content(node, where, depth);
        if (anchor !== undefined)
            this.#anchors.set(anchor, located);
        return located;
    }
    #content(node, where, depth) {
        if ((0,browser/* isMap */.jh)(node))
            return this.#map(node, where, depth);
        if ((0,browser/* isSeq */.oP)(node)) {
            const span = this.#span(node, where);
            const items = node.items.map((item) => this.locate(item, span, depth + 1));
            return { kind: 'list', ...span, spoilt: false, size: sizeOf(items), items };
        }
        return (0,browser/* isScalar */.jn)(node) ? this.#scalar(node, where) : scalar(where, null, '');
    }
    #scalar(node, where) {
        const range = node.range ?? [where.offset, where.offset, where.offset];
        const span = range[1] > range[0] ? this.#span(node, where) : where;
        const { value } = node;
        if (this.#isUnreliable(range[0], range[1]))
            return spoilt(span);
        if (typeof value === 'string') {
            return (0,policy_variables/* hasVariable */.$u)(value) ? this.#substituted(value, span) : scalar(span, value, value);
        }
        const plain = typeof value === 'number' || typeof value === 'boolean' ? value : null;
        return scalar(span, plain, node.source ?? String(value));
    }
    #substituted(value, span) {
        const result = (0,policy_variables/* substitute */.V2)(value, this.#variables);
        if (result !== null && 'text' in result)
            return { ...scalar(span, result.text, result.text), variable: true };
        if (result !== null)
            this.#diagnostics.add(span, result);
        return { ...spoilt(span), variable: true };
    }
    #alias(name, span) {
        const target = this.#anchors.get(name);
        if (target) {
            this.#aliased += target.size;
            if (this.#aliased <= MOST_ALIASED)
                return target;
            const message = `The aliases of this file stand for more than ${MOST_ALIASED} values.`;
            if (this.#aliased - target.size <= MOST_ALIASED)
                this.#diagnostics.error(span, 'alias-bomb', message);
        }
        else if (target === null) {
            this.#diagnostics.error(span, 'alias-bomb', `The alias ${(0,located/* quoted */.TL)(`*${name}`)} stands inside what it names.`);
        }
        else if (name.includes('.')) {
            const message = `YAML takes ${(0,located/* quoted */.TL)(`*${name}`)} for an alias.`;
            this.#diagnostics.error(span, 'quote-it', message, `quote it: \`"*${name}"\``);
        }
        else {
            const message = `The alias ${(0,located/* quoted */.TL)(`*${name}`)} has no anchor ${(0,located/* quoted */.TL)(`&${name}`)} before it.`;
            this.#diagnostics.error(span, 'yaml-syntax', message);
        }
        return spoilt(span);
    }
    #map(node, where, depth) {
        const span = this.#span(node, where);
        const pairs = new Map();
        const merged = [];
        for (const pair of node.items) {
            const key = this.#key(pair, span);
            if (key === null)
                continue;
            const value = this.locate(pair.value, key.span, depth + 1);
            if (key.name === '<<' && key.plain)
                merged.push(...this.#mergeable(value));
            else if (pairs.has(key.name)) {
                const first = this.#diagnostics.position(pairs.get(key.name)?.key ?? span);
                const message = `The key ${(0,located/* quoted */.TL)(key.name)} is already in line ${first.line}.`;
                this.#diagnostics.add(key.span, { code: 'yaml-syntax', message, mend: 'keep one of the two' }, [first]);
            }
            else
                pairs.set(key.name, { key: key.span, value });
        }
        for (const map of merged) {
            for (const [name, pair] of map.pairs)
                if (!pairs.has(name))
                    pairs.set(name, pair);
        }
        const size = sizeOf([...pairs.values()].map((pair) => pair.value));
        return { kind: 'map', ...span, spoilt: false, size, pairs };
    }
    #key(pair, where) {
        const { key } = pair;
        if ((0,browser/* isScalar */.jn)(key)) {
            const node = key;
            if (node.range && this.#isUnreliable(node.range[0], node.range[1]))
                return null;
            const span = this.#span(node, where);
            const name = typeof node.value === 'string' ? node.value : (node.source ?? '');
            return { name, plain: node.type === 'PLAIN', span };
        }
        const span = this.#span(key, where);
        this.#diagnostics.error(span, 'wrong-type', 'A key must be a single word.');
        return null;
    }
    #mergeable(value) {
        const maps = value.kind === 'list' ? value.items : [value];
        return maps.flatMap((map) => {
            if (map.kind === 'map')
                return [map];
            if (!map.spoilt)
                this.#diagnostics.error(map, 'wrong-type', '`<<` merges maps, and this is none.');
            return [];
        });
    }
    #span(node, where) {
        if (!node?.range)
            return where;
        const [offset, end] = node.range;
        const [line = ''] = this.#text.slice(offset, Math.min(end, offset + LONGEST_CARET)).split(/[\r\n]/, 1);
        return { offset, length: Math.max(1, line.trimEnd().length) };
    }
}
function scalar(span, value, text) {
    return {
        kind: 'scalar',
        offset: span.offset,
        length: span.length,
        spoilt: false,
        size: 1,
        value,
        text,
        variable: false,
    };
}
function spoilt(span) {
    return { ...scalar(span, null, ''), spoilt: true };
}
function sizeOf(children) {
    let size = 1;
    for (const child of children)
        size += child.size;
    return size;
}

;// CONCATENATED MODULE: ./build/policy/quote-trap.js
const TRAPS = [
    { pattern: /[^\s,[\]{}"']*\$\{[^{}"'\n]*\}[^\s,[\]{}"']*/g, message: 'YAML takes the braces for a map' },
    { pattern: /\[[\da-f]*:[\da-f:.]*\]: ?[\w/-]*/gi, message: 'YAML takes the brackets of an address for a list' },
    {
        pattern: /(?<![\w:."'-])[\da-f:]*::(?=[\s,\]}]|$)/gi,
        message: 'YAML takes an address that ends in a colon for a key',
    },
    { pattern: /(?<=[\s,[{]|^)\*(?=[\s,\]}]|$)/g, message: 'YAML takes an asterisk for an alias' },
    { pattern: /(?<=[\s,[{]|^)[@`%][^\s,\]}]*/g, message: 'YAML keeps this first character for itself' },
];
function quoteTrapAt(text, offset) {
    const begin = text.lastIndexOf('\n', offset - 1) + 1;
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline;
    if (end - begin > 2000)
        return null;
    const line = text.slice(begin, end);
    const comment = line.search(/(?:^|\s)#/);
    const code = comment === -1 ? line : line.slice(0, comment);
    for (const { pattern, message } of TRAPS) {
        for (const match of code.matchAll(pattern)) {
            const start = begin + match.index;
            if (start > offset + 1 || start + match[0].length < offset)
                continue;
            return { offset: start, length: match[0].length, text: match[0].replace(' ', ''), message };
        }
    }
    return null;
}
function keyTrap(text, keyOffset, key) {
    return /^[\da-f:]*:$/i.test(key) ? quoteTrapAt(text, keyOffset) : null;
}

;// CONCATENATED MODULE: ./build/policy/syntax-problem.js
const WORDS = {
    TAB_AS_INDENT: ['A tab indents this line, which YAML does not allow.', 'indent with spaces'],
    MULTIPLE_DOCS: ['A policy is one YAML document, and here begins another.', 'remove the `---`, or split the file'],
    MULTILINE_IMPLICIT_KEY: ['A key must stand on one line.', 'is a colon missing, or a quote not closed?'],
    RESOURCE_EXHAUSTION: ['The file nests too deep.', null],
    TAG_RESOLVE_FAILED: ['A policy knows no tags of its own.', 'remove the tag'],
};
function syntaxProblem(error) {
    const known = WORDS[error.code];
    if (known)
        return { code: 'yaml-syntax', message: known[0], mend: known[1] };
    const sentence = (error.message.split('\n')[0] ?? '').slice(0, 200);
    return { code: 'yaml-syntax', message: `This is not YAML: ${sentence.replace(/[.:]?$/, '.')}`, mend: null };
}

;// CONCATENATED MODULE: ./build/policy/read-yaml.js





const MOST_CHARACTERS = 2_000_000;
const MOST_READINGS = 20;
const MOST_REREAD_CHARACTERS = 500_000;
const MOST_SYNTAX_ERRORS = 10;
function readYaml(source, file, variables) {
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    const tooLong = text.length > MOST_CHARACTERS;
    const diagnostics = new DiagnosticList(file, linesOf(tooLong ? '' : text));
    if (tooLong) {
        const message = `The file has ${text.length} characters; a policy may have ${MOST_CHARACTERS}.`;
        diagnostics.error({ offset: 0, length: 1 }, 'bad-value', message, 'split the policy into several files');
        return { root: null, diagnostics, brokenAt: Number.POSITIVE_INFINITY };
    }
    const { document, traps } = parseMasking(text);
    for (const trap of traps)
        diagnostics.error(trap, 'quote-it', `${trap.message}.`, `quote it: \`"${trap.text}"\``);
    const brokenAt = reportSyntax(document, text, diagnostics);
    const unreliable = (start, end) => end >= brokenAt || traps.some((trap) => trap.offset < end && start < trap.offset + trap.length);
    const locator = new NodeLocator(text, diagnostics, unreliable, variables);
    const root = document.contents === null ? null : locator.locate(document.contents, { offset: 0, length: 1 });
    return { root, diagnostics, brokenAt };
}
function linesOf(text) {
    const lines = new browser/* LineCounter */.HN();
    lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines.addNewLine(at + 1);
    return lines;
}
function parseMasking(text) {
    const traps = [];
    let masked = text;
    for (let reading = 1;; reading++) {
        const document = parse(masked);
        const enough = reading === MOST_READINGS || reading * text.length > MOST_REREAD_CHARACTERS;
        const found = enough ? [] : trapsOf(document, masked);
        if (found.length === 0)
            return { document, traps };
        for (const trap of found) {
            masked = masked.slice(0, trap.offset) + 'q'.repeat(trap.length) + masked.slice(trap.offset + trap.length);
        }
        traps.push(...found);
    }
}
function parse(text) {
    return (0,browser/* parseDocument */.Tp)(text, {
        prettyErrors: false,
        uniqueKeys: false,
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
    });
}
function trapsOf(document, text) {
    const traps = new Map();
    const note = (trap) => trap && traps.set(trap.offset, trap);
    const first = document.errors[0];
    if (first)
        note(quoteTrapAt(text, first.pos[0]));
    else if (/::(?=[\s,\]}]|$)|[\da-f:.]\]:/i.test(text)) {
        (0,browser/* visit */.YR)(document, {
            Pair(_, { key }) {
                if ((0,browser/* isScalar */.jn)(key) && key.range)
                    note(keyTrap(text, key.range[0], String(key.value)));
                if ((0,browser/* isSeq */.oP)(key) && key.range)
                    note(quoteTrapAt(text, key.range[0]));
            },
        });
    }
    return [...traps.values()];
}
function reportSyntax(document, text, diagnostics) {
    let brokenAt = Number.POSITIVE_INFINITY;
    let lastLine = 0;
    for (const error of document.errors) {
        const offset = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
        const { line } = diagnostics.position({ offset, length: 1 });
        const follows = brokenAt < Number.POSITIVE_INFINITY && error.code === 'UNEXPECTED_TOKEN';
        if (line === lastLine || follows || diagnostics.size >= MOST_SYNTAX_ERRORS)
            continue;
        lastLine = line;
        diagnostics.add({ offset, length: 1 }, syntaxProblem(error));
        if (error.code !== 'MULTIPLE_DOCS')
            brokenAt = Math.min(brokenAt, offset);
    }
    for (const warning of document.warnings) {
        diagnostics.add({ offset: warning.pos[0], length: warning.pos[1] - warning.pos[0] }, syntaxProblem(warning));
    }
    return brokenAt;
}

// EXTERNAL MODULE: ./build/policy/parse-host.js
var parse_host = __webpack_require__(9096);
;// CONCATENATED MODULE: ./build/policy/parse-settings.js

const SHORTEST_MS = 100;
const LONGEST_MS = 60_000;
const MOST = 1_000_000_000;
function parseDuration(text) {
    const match = /^(\d+(?:\.\d+)?)\s*(ms|s)$/.exec(text.trim());
    if (!match) {
        const bare = /^\d+$/.test(text.trim());
        const mend = bare ? `${(0,located/* quoted */.TL)(`${text.trim()}ms`)} or ${(0,located/* quoted */.TL)(`${text.trim()}s`)}` : 'such as `1500ms` or `2s`';
        return {
            code: 'bad-duration',
            message: `${(0,located/* quoted */.TL)(text)} is no duration${bare ? ': the unit is missing' : ''}.`,
            mend,
        };
    }
    const ms = Math.round(Number(match[1]) * (match[2] === 's' ? 1000 : 1));
    if (ms >= SHORTEST_MS && ms <= LONGEST_MS)
        return ms;
    const message = `${(0,located/* quoted */.TL)(text)} is out of range: a timeout is from ${SHORTEST_MS}ms to ${LONGEST_MS / 1000}s.`;
    return { code: 'bad-duration', message, mend: null };
}
function parseCount(text, most = MOST) {
    const trimmed = text.trim();
    const count = /^[1-9]\d*$/.test(trimmed) ? Number(trimmed) : Number.NaN;
    if (count <= most)
        return count;
    const range = most === MOST ? 'from 1' : `from 1 to ${most}`;
    return { code: 'bad-number', message: `${(0,located/* quoted */.TL)(text)} is not a whole number ${range}.`, mend: null };
}
function parseLimit(text) {
    if (text.trim() === 'unlimited')
        return null;
    const count = parseCount(text);
    return typeof count === 'number' ? count : { ...count, mend: 'a number such as `1000`, or `unlimited`' };
}
function parseRate(text) {
    const trimmed = text.trim();
    if (trimmed === 'unlimited')
        return null;
    const match = /^([1-9]\d*)\s*\/\s*s$/.exec(trimmed);
    if (match && Number(match[1]) <= MOST)
        return Number(match[1]);
    const mend = /^[1-9]\d*$/.test(trimmed) ? (0,located/* quoted */.TL)(`${trimmed}/s`) : 'a rate such as `1000/s`, or `unlimited`';
    return { code: 'bad-number', message: `${(0,located/* quoted */.TL)(text)} is not a rate.`, mend };
}

// EXTERNAL MODULE: ./build/policy/parse-ports.js + 2 modules
var parse_ports = __webpack_require__(3492);
// EXTERNAL MODULE: ./build/policy/read/reading.js
var read_reading = __webpack_require__(8499);
;// CONCATENATED MODULE: ./build/policy/read/read-entries.js





function entriesAt(map, expected, role, reading) {
    const value = (0,located/* childOf */.GG)(map, expected);
    if (value === null)
        return null;
    return (0,read_reading/* elementsOf */.ZE)(value).flatMap((element) => {
        if (element.kind !== 'map')
            return entry(element, expected, null, role, reading);
        return (0,read_reading/* elementsOf */.ZE)((0,located/* childOf */.GG)(element, 'ports')).flatMap((ports) => entry(ports, expected, element, role, reading));
    });
}
function ownEntries(item, reading) {
    const entries = words/* EXPECTED_STATES */.iI.flatMap((state) => entriesAt(item, state, null, reading) ?? []);
    return entries.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}
function evidenceAt(map) {
    return (0,read_reading/* wordAt */.E7)(map, 'evidence', ['vouched', 'anchored']);
}
function entry(node, expected, map, role, { diagnostics, suggest, places }) {
    if (!(0,read_reading/* isText */.KH)(node))
        return [];
    const ports = (0,parse_ports/* parsePorts */.K)(node.text, suggest);
    if ('code' in ports) {
        diagnostics.add(node, ports);
        return [];
    }
    if (ports.protocol === 'tcp' && map !== null && (0,located/* childOf */.GG)(map, 'speaks') !== null) {
        const message = `\`speaks\` is the question of a UDP port, and \`${node.text}\` is TCP.`;
        const mend = `\`${node.text.trim().replace(/\s*\/\s*tcp$/i, '')}/udp\`, or an entry of its own without \`speaks\``;
        diagnostics.error(node, 'bad-port', message, mend);
    }
    const from = (0,read_reading/* namesAt */.Qo)(map, 'from', diagnostics);
    const read = {
        expected,
        ports,
        text: node.text,
        severity: (0,read_reading/* wordAt */.E7)(map, 'severity', words/* SEVERITIES */.oC),
        reason: (0,read_reading/* textAt */.$6)(map, 'reason'),
        evidence: evidenceAt(map),
        speaks: (0,read_reading/* wordAt */.E7)(map, 'speaks', policy_schema/* SPEAKABLE */.rh),
        from: from?.map(({ name }) => name) ?? null,
        role,
        position: diagnostics.position(node),
    };
    places.set(read, { span: node, diagnostics, from: from ?? [] });
    return [read];
}

// EXTERNAL MODULE: ./build/policy/read/read-scope.js
var read_scope = __webpack_require__(5266);
;// CONCATENATED MODULE: ./build/policy/read/read-vantages.js



const MOST_VANTAGES = 64;
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const LACKS = { ipv4: 4, ipv6: 6 };
function vantagesOf(root, reading) {
    const vantages = new Map();
    const map = (0,read_reading/* mapAt */.SC)(root, 'vantages');
    if (map === null)
        return vantages;
    const { diagnostics } = reading;
    if (map.pairs.size > MOST_VANTAGES) {
        const message = `A policy may declare ${MOST_VANTAGES} vantages, and this one has ${map.pairs.size}.`;
        diagnostics.error(childSpan(root, 'vantages'), 'bad-value', message);
        return vantages;
    }
    for (const [name, { key, value }] of map.pairs) {
        checkName(name, key, 'vantage', reading);
        if (value.kind === 'list')
            continue;
        vantages.set(name, { span: key, diagnostics, ...(value.kind === 'map' ? said(value, key, reading) : NOTHING) });
    }
    return vantages;
}
function checkName(name, span, what, { diagnostics }) {
    if (NAME.test(name))
        return true;
    const message = `${(0,located/* quoted */.TL)(name)} is no name of a ${what}.`;
    const mend = 'letters, digits, `_`, `-` and `.`, at most 64 of them, a letter or digit first';
    diagnostics.error(span, 'bad-name', message, mend);
    return false;
}
const NOTHING = { family: null, cannotSee: null, controls: null };
function said(map, span, reading) {
    const node = (0,located/* childOf */.GG)(map, 'cannot-see');
    const blind = (0,read_reading/* parsed */.Yz)(node, reading, (text) => parseBlind(text, reading)).map(({ value }) => value);
    const lacks = blind.flatMap((one) => ('lacks' in one ? [one.lacks] : []));
    const ports = blind.flatMap((one) => ('lacks' in one ? [] : [one]));
    const family = (0,read_reading/* wordAt */.E7)(map, 'family', read_reading/* FAMILY_CHOICES */.Oh);
    const mend = 'remove one of the two';
    if (familiesOf(family, lacks).length === 0)
        reading.diagnostics.error(node ?? span, 'bad-value', 'This vantage sees neither IPv4 nor IPv6.', mend);
    return { family, cannotSee: node === null ? null : { lacks, ports }, controls: (0,read_reading/* controlsAt */.cE)(map, reading) };
}
function familiesOf(family, lacks) {
    return [4, 6].filter((one) => !lacks.includes(one) && (family === null || family === 'both' || family === `ipv${one}`));
}
function parseBlind(text, { suggest }) {
    const word = text.trim().toLowerCase();
    const lacks = Object.hasOwn(LACKS, word) ? LACKS[word] : undefined;
    return lacks === undefined ? (0,parse_ports/* parsePorts */.K)(text, suggest) : { lacks };
}
function childSpan(root, key) {
    return root.pairs.get(key)?.key ?? root;
}

// EXTERNAL MODULE: ./build/model/policy.js
var policy = __webpack_require__(5179);
;// CONCATENATED MODULE: ./build/policy/read/read-waivers.js





function waiversOf(root, reading) {
    return (0,read_reading/* elementsOf */.ZE)((0,located/* childOf */.GG)(root, 'waivers')).flatMap((item) => (item.kind === 'map' ? waiver(item, reading) : []));
}
function waiver(item, reading) {
    const { diagnostics, suggest } = reading;
    const hosts = (0,read_reading/* parsed */.Yz)((0,located/* childOf */.GG)(item, 'host'), reading, parse_host/* parseHost */.o).map(({ value, node }) => ({
        pattern: value,
        text: node.text,
        position: diagnostics.position(node),
    }));
    const ports = (0,read_reading/* parsed */.Yz)((0,located/* childOf */.GG)(item, 'ports'), reading, (text) => (0,parse_ports/* parsePorts */.K)(text, suggest)).map(({ value }) => value);
    const states = (0,read_reading/* elementsOf */.ZE)((0,located/* childOf */.GG)(item, 'state')).flatMap((node) => {
        const known = node.kind === 'scalar' ? policy/* WAIVABLE_STATES */.li.find((state) => state === node.text) : undefined;
        return known === undefined ? [] : [known];
    });
    const until = untilOf(item, reading);
    const reason = reasonOf(item, reading);
    if (until === null || reason === null || hosts.length === 0 || ports.length === 0 || states.length === 0)
        return [];
    const from = (0,read_reading/* namesAt */.Qo)(item, 'from', diagnostics);
    const owner = (0,read_reading/* textAt */.$6)(item, 'owner');
    const position = diagnostics.position(item);
    const read = {
        hosts,
        ports,
        states,
        until,
        reason,
        owner,
        from: from?.map(({ name }) => name) ?? null,
        position,
    };
    return [{ waiver: read, from, span: item, diagnostics }];
}
function untilOf(item, { diagnostics }) {
    const node = (0,located/* childOf */.GG)(item, 'until');
    if (node === null || !(0,read_reading/* isText */.KH)(node))
        return null;
    const date = parseDate(node.text);
    if (typeof date === 'string')
        return date;
    diagnostics.add(node, date);
    return null;
}
function reasonOf(item, { diagnostics }) {
    const reason = (0,read_reading/* textAt */.$6)(item, 'reason');
    const node = (0,located/* childOf */.GG)(item, 'reason');
    if (reason === null || node === null || reason.trim() !== '')
        return reason;
    diagnostics.error(node, 'bad-value', '`reason` is empty.', 'write why, with the ticket that will end it');
    return null;
}
function parseDate(text) {
    const day = text.trim();
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
    if (!match) {
        const message = `${(0,located/* quoted */.TL)(text)} is no date: one is written \`YYYY-MM-DD\`.`;
        return { code: 'bad-date', message, mend: 'such as `2027-01-31`' };
    }
    const [year, month, date] = match.slice(1).map(Number);
    const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
    if (date >= 1 && date <= days)
        return day;
    return { code: 'bad-date', message: `${(0,located/* quoted */.TL)(text)} is no day of the calendar.`, mend: null };
}
function isLeap(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

;// CONCATENATED MODULE: ./build/policy/read/build-part.js









const MOST_ATTEMPTS = 10;
const WITHOUT_HOSTS = ['extends', 'roles', 'vantages'];
function buildPart(root, reading) {
    const { diagnostics } = reading;
    checkHosts(root, reading);
    const base = extendsOf(root, reading);
    const items = (0,located/* childOf */.GG)(root, 'hosts');
    return {
        file: diagnostics.file,
        whole: { span: { offset: root.offset, length: root.length }, diagnostics },
        extends: base,
        incomplete: base === null && root.pairs.has('extends'),
        scopes: (0,read_scope/* scopesOf */.ZK)(root, reading),
        defaults: defaultsOf((0,read_reading/* mapAt */.SC)(root, 'defaults'), reading),
        limits: limitsOf((0,read_reading/* mapAt */.SC)(root, 'limits'), reading),
        controls: (0,read_reading/* controlsAt */.cE)(root, reading),
        vantages: vantagesOf(root, reading),
        roles: rolesOf(root, reading),
        items: items?.kind === 'list' ? items.items.flatMap((item) => itemOf(item, reading)) : [],
        waivers: waiversOf(root, reading),
    };
}
function checkHosts(root, { diagnostics }) {
    if (root.pairs.has('hosts') || WITHOUT_HOSTS.some((key) => root.pairs.has(key)))
        return;
    const mend = 'a list under `hosts:`, each item with `host` and what is expected of its ports';
    diagnostics.error(root, 'missing-key', 'The key `hosts` is missing: a policy must have it.', mend);
}
function extendsOf(root, { diagnostics }) {
    const node = (0,located/* childOf */.GG)(root, 'extends');
    if (node === null || node.kind !== 'scalar' || node.spoilt || typeof node.value !== 'string')
        return null;
    const problem = extendsProblem(node.text, node.variable);
    if (problem === null)
        return { path: node.text.trim(), span: node, diagnostics };
    diagnostics.error(node, 'bad-extends', problem, 'the path of a file beside this one: `./base.yml`');
    return null;
}
function extendsProblem(text, variable) {
    const path = text.trim();
    if (variable)
        return 'What a policy extends cannot depend on a variable.';
    if (path === '')
        return '`extends` is empty.';
    if (/^[a-z][a-z0-9+.-]+:/i.test(path))
        return 'A policy extends a local file, and nothing from elsewhere.';
    if (path.startsWith('/') || path.startsWith('\\') || path.startsWith('~'))
        return 'A policy extends a file by its path from itself, not from the root.';
    return path.includes('\0') || path.length > 1000 ? 'That is no path.' : null;
}
function defaultsOf(map, reading) {
    return withoutMissing({
        timeoutMs: leaf(map, 'timeout', parseDuration, reading),
        attempts: leaf(map, 'attempts', (text) => parseCount(text, MOST_ATTEMPTS), reading),
        family: (0,read_reading/* wordAt */.E7)(map, 'family', read_reading/* FAMILY_CHOICES */.Oh) ?? undefined,
        addresses: (0,read_reading/* wordAt */.E7)(map, 'addresses', read_reading/* ADDRESS_DEMANDS */.eK) ?? undefined,
        evidence: evidenceAt(map) ?? undefined,
    });
}
function limitsOf(map, reading) {
    return withoutMissing({
        rate: leaf(map, 'rate', parseRate, reading),
        perHost: leaf(map, 'per-host', parseRate, reading),
        inFlight: leaf(map, 'in-flight', parseLimit, reading),
        probes: leaf(map, 'probes', parseLimit, reading),
    });
}
function withoutMissing(all) {
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
function leaf(map, key, parse, { diagnostics }) {
    const node = map && (0,located/* childOf */.GG)(map, key);
    if (!node || !(0,read_reading/* isText */.KH)(node))
        return undefined;
    const value = parse(node.text);
    if (value === null || typeof value !== 'object')
        return value;
    diagnostics.add(node, value);
    return undefined;
}
function rolesOf(root, reading) {
    const roles = new Map();
    for (const [name, { key, value }] of (0,read_reading/* mapAt */.SC)(root, 'roles')?.pairs ?? []) {
        checkName(name, key, 'role', reading);
        if (value.kind !== 'map')
            continue;
        const states = words/* EXPECTED_STATES */.iI.flatMap((state) => {
            const entries = entriesAt(value, state, name, reading);
            return entries === null ? [] : [[state, entries]];
        });
        if (value.pairs.size === 0) {
            const mend = `add one of ${words/* EXPECTED_STATES */.iI.map((state) => `\`${state}\``).join(', ')}`;
            reading.diagnostics.error(key, 'nothing-expected', 'This role says nothing of any port.', mend);
        }
        roles.set(name, { states: new Map(states), span: key, diagnostics: reading.diagnostics });
    }
    return roles;
}
function itemOf(item, reading) {
    if (item.kind !== 'map')
        return [];
    const { diagnostics } = reading;
    const hosts = (0,read_reading/* parsed */.Yz)((0,located/* childOf */.GG)(item, 'host'), reading, parse_host/* parseHost */.o).map(({ value, node }) => ({
        reference: { pattern: value, text: node.text, position: diagnostics.position(node) },
        span: node,
        diagnostics,
    }));
    checkExpectsSomething(item, reading);
    const part = {
        hosts,
        entries: ownEntries(item, reading),
        roles: (0,read_reading/* namesAt */.Qo)(item, 'roles', diagnostics) ?? [],
        from: (0,read_reading/* namesAt */.Qo)(item, 'from', diagnostics),
        family: (0,read_reading/* wordAt */.E7)(item, 'family', read_reading/* FAMILY_CHOICES */.Oh),
        evidence: evidenceAt(item),
        addresses: (0,read_reading/* wordAt */.E7)(item, 'addresses', read_reading/* ADDRESS_DEMANDS */.eK),
        resolvesTo: (0,read_scope/* resolvesToOf */.ey)(item, reading),
        span: item,
        diagnostics,
    };
    checkResolvesTo(item, part, reading);
    return [part];
}
function checkExpectsSomething(item, { diagnostics }) {
    const keys = [...item.pairs.keys()];
    const idle = new Set(['host', 'family', 'evidence', 'from', 'addresses']);
    if (keys.some((key) => !idle.has(key)) || !item.pairs.has('host'))
        return;
    const mend = `add one of ${[...words/* EXPECTED_STATES */.iI, 'roles', 'resolves-to'].map((key) => `\`${key}\``).join(', ')}`;
    diagnostics.error(item, 'nothing-expected', 'This item expects nothing of its host.', mend);
}
function checkResolvesTo(item, { hosts, resolvesTo, entries, roles }, reading) {
    const node = (0,located/* childOf */.GG)(item, 'resolves-to');
    if (node === null || resolvesTo === null)
        return;
    for (const { reference, span } of hosts) {
        if (reference.pattern.kind === 'name')
            continue;
        const message = `\`${reference.text}\` is no name, and only a name resolves to something.`;
        reading.diagnostics.error(span, 'bad-host', message, 'put it into an item without `resolves-to`');
    }
    if (resolvesTo.within.length > 0 || entries.length + roles.length === 0)
        return;
    const message = 'A name that must have no address cannot have ports.';
    reading.diagnostics.error(node, 'contradiction', message, 'remove `resolves-to: none`, or what is expected of the ports');
}

;// CONCATENATED MODULE: ./build/policy/read/read-file-part.js




const BEGIN = 'begin with `version: 1` and `hosts:`';
function readFilePart(source, { variables, suggest, places }) {
    const { root, diagnostics, brokenAt } = readYaml(source.text, source.file, variables);
    const part = partOf(root, brokenAt < Number.POSITIVE_INFINITY, diagnostics, (map) => buildPart(map, { diagnostics, suggest, places }));
    return { source, part, diagnostics, brokenAt };
}
function partOf(root, broken, diagnostics, build) {
    if (root === null || (root.kind === 'scalar' && root.value === null && !root.spoilt)) {
        if (diagnostics.size === 0)
            diagnostics.error({ offset: 0, length: 1 }, 'empty-policy', 'The policy is empty.', BEGIN);
        return null;
    }
    if (root.kind !== 'map') {
        const message = `A policy is a map, and this is ${(0,located/* kindOf */.I)(root)}.`;
        if (!root.spoilt && !broken)
            diagnostics.error(root, 'not-a-map', message, BEGIN);
        return null;
    }
    checkShape(root, diagnostics);
    return build(root);
}

;// CONCATENATED MODULE: ./build/policy/load-parts.js



const LONGEST_CHAIN = 16;
function loadParts(sources, options) {
    const files = new Map();
    const read = (source) => {
        const known = files.get(source.file);
        if (known !== undefined)
            return known;
        const file = readFilePart(source, options);
        files.set(source.file, file);
        return file;
    };
    const parts = sources.flatMap((source) => {
        const part = wholePart(read(source), [source.file], read, options);
        return part === null ? [] : [part];
    });
    return { parts, files: [...files.values()] };
}
function wholePart({ part }, chain, read, options) {
    if (part === null || part.extends === null)
        return part;
    const { path, span, diagnostics } = part.extends;
    const refuse = (message, mend) => {
        diagnostics.error(span, 'bad-extends', message, mend);
        return { ...part, incomplete: true };
    };
    const source = options.loadBase(path, part.file);
    if ('problem' in source)
        return refuse(`Cannot read ${(0,located/* quoted */.TL)(path)}: ${source.problem}.`, null);
    if (chain.includes(source.file)) {
        const circle = [...chain.slice(chain.indexOf(source.file)), source.file].map(located/* quoted */.TL).join(' extends ');
        return refuse(`This goes in a circle: ${circle}.`, 'let one of them extend no other');
    }
    if (chain.length >= LONGEST_CHAIN)
        return refuse(`More than ${LONGEST_CHAIN} files extend one another.`, null);
    const base = wholePart(read(source), [...chain, source.file], read, options);
    return base === null ? { ...part, incomplete: true } : extendPart(base, part);
}

// EXTERNAL MODULE: ./build/policy/parse-control.js
var parse_control = __webpack_require__(1253);
;// CONCATENATED MODULE: ./build/policy/merge/check-names.js



function unknownRole(named, { roles, incomplete }) {
    if (incomplete)
        return;
    const known = [...roles.keys()];
    const meant = nearestDeclared(named, known);
    const mend = meant !== null
        ? `did you mean ${(0,located/* quoted */.TL)(meant)}?`
        : known.length === 0
            ? 'declare it under `roles`'
            : `it declares ${listed(known)}`;
    named.diagnostics.error(named.span, 'unknown-role', `${(0,located/* quoted */.TL)(named.name)} is no role that this policy declares.`, mend);
}
function checkVantages(names, { vantages, incomplete }) {
    if (incomplete)
        return;
    for (const { name, span, diagnostics } of names) {
        if (vantages.has(name))
            continue;
        const known = [...vantages.keys()];
        const meant = nearestDeclared({ name, diagnostics }, known);
        const declare = `declare it: \`vantages: { ${name}: {} }\``;
        const mend = meant !== null
            ? `did you mean ${(0,located/* quoted */.TL)(meant)}?`
            : known.length === 0
                ? declare
                : `it declares ${listed(known)}; or ${declare}`;
        diagnostics.error(span, 'unknown-vantage', `${(0,located/* quoted */.TL)(name)} is no vantage that this policy declares.`, mend);
    }
}
function checkApplies({ entries, from }, places, part) {
    for (const entry of entries) {
        const place = places.get(entry);
        if (place === undefined || meet(from, entry.from, part))
            continue;
        const message = `This entry is judged from ${listed(entry.from ?? [])}, and its host from ${listed(namesOf(from))}: so from nowhere.`;
        place.diagnostics.error(place.from[0]?.span ?? place.span, 'never-applies', message, 'name a vantage that both have, or remove one `from`');
    }
}
function checkRoleApplies(named, entries, role, { from }, part) {
    const idle = entries.find((entry) => !meet(from, entry.from, part));
    if (idle === undefined)
        return;
    const line = idle.position.line;
    const where = idle.position.file === named.diagnostics.file ? `line ${line}` : `${idle.position.file}, line ${line}`;
    const message = `The role ${(0,located/* quoted */.TL)(named.name)} has an entry (${where}) that is judged from ${listed(idle.from ?? [])}, and this host is judged from ${listed(namesOf(from))}: so from nowhere.`;
    named.diagnostics.add(named.span, { code: 'never-applies', message, mend: 'remove `from` here, or use a role without that entry' }, [role.diagnostics.position(role.span)]);
}
function meet(from, of, { vantages }) {
    if (from === null || of === null || from.some(({ name }) => of.includes(name)))
        return true;
    return [...namesOf(from), ...of].some((name) => !vantages.has(name));
}
function namesOf(from) {
    return (from ?? []).map(({ name }) => name);
}
function checkFamilies(item, { defaults }) {
    const family = item.family ?? defaults.family ?? policy/* DEFAULTS */.zY.family;
    for (const { reference, span, diagnostics } of item.hosts) {
        const { pattern, text } = reference;
        if (pattern.kind !== 'addresses' || family === 'both' || family === `ipv${pattern.family}`)
            continue;
        const where = item.family === null ? '`defaults`' : 'this item';
        const message = `\`${text}\` is IPv${pattern.family}, and the \`family\` of ${where} is ${family}.`;
        diagnostics.error(span, 'bad-host', message, 'remove one of the two');
    }
}
const MOST_DECLARED = 500;
function nearestDeclared({ name, diagnostics }, known) {
    return known.length > MOST_DECLARED || diagnostics.full ? null : (0,nearest_word/* nearestWord */.z)(name, known);
}
function listed(names) {
    return names.slice(0, 8).map(located/* quoted */.TL).join(', ') + (names.length > 8 ? ` and ${names.length - 8} more` : '');
}

;// CONCATENATED MODULE: ./build/policy/merge/united.js



function strictestDefaults(parts) {
    const all = parts.map(({ defaults }) => ({ ...policy/* DEFAULTS */.zY, ...defaults }));
    const families = new Set(all.map(({ family }) => family));
    return {
        timeoutMs: Math.max(...all.map(({ timeoutMs }) => timeoutMs)),
        attempts: Math.max(...all.map(({ attempts }) => attempts)),
        family: families.size === 1 ? (all[0]?.family ?? policy/* DEFAULTS */.zY.family) : 'both',
        addresses: all.every(({ addresses }) => addresses === 'any') ? 'any' : 'all',
        evidence: all.some(({ evidence }) => evidence === 'anchored') ? 'anchored' : 'vouched',
    };
}
function tightestLimits(parts) {
    const all = parts.map(({ limits }) => ({ ...policy/* DEFAULT_LIMITS */.dR, ...limits }));
    const least = (values) => {
        const bounds = values.filter((value) => value !== null);
        return bounds.length === 0 ? null : Math.min(...bounds);
    };
    return {
        rate: least(all.map(({ rate }) => rate)),
        perHost: least(all.map(({ perHost }) => perHost)),
        inFlight: least(all.map(({ inFlight }) => inFlight)),
        probes: least(all.map(({ probes }) => probes)),
    };
}
function unitedVantages(parts) {
    const united = new Map();
    for (const { vantages } of parts) {
        for (const [name, part] of vantages) {
            const own = vantageOf(name, part);
            const known = united.get(name);
            united.set(name, known === undefined ? own : both(known, own));
        }
    }
    return [...united.values()];
}
function vantageOf(name, { family, cannotSee, controls, span, diagnostics }) {
    return {
        name,
        families: familiesOf(family, cannotSee?.lacks ?? []),
        cannotSee: cannotSee?.ports ?? [],
        controls: (0,parse_control/* distinctControls */.b)(controls ?? []),
        position: diagnostics.position(span),
    };
}
function both(a, b) {
    return {
        ...a,
        families: a.families.filter((family) => b.families.includes(family)),
        cannotSee: [...a.cannotSee, ...b.cannotSee],
        controls: (0,parse_control/* distinctControls */.b)([...a.controls, ...b.controls]),
    };
}

;// CONCATENATED MODULE: ./build/policy/merge/assemble.js




function assemble(parts, places) {
    const [first] = parts;
    if (first === undefined)
        throw new Error('a run has at least one policy file');
    const room = { left: MOST_PAIRS };
    const hosts = parts.flatMap((part) => itemsOf(part, places, room));
    return {
        file: first.file,
        defaults: strictestDefaults(parts),
        limits: tightestLimits(parts),
        controls: (0,parse_control/* distinctControls */.b)(parts.flatMap(({ controls }) => controls ?? [])),
        vantages: unitedVantages(parts),
        waivers: parts.flatMap((part) => assemble_waiversOf(part)),
        hosts: room.left < 0 ? [] : hosts,
    };
}
function assemble_waiversOf(part) {
    return part.waivers.map(({ waiver, from }) => {
        checkVantages(from ?? [], part);
        return waiver;
    });
}
const MOST_PAIRS = 1_000_000;
function entriesOf(item, part, room) {
    const lists = [item.entries, ...item.roles.map((role) => entriesOfRole(role, item, part))];
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    const before = room.left;
    room.left -= count * Math.max(1, item.hosts.length);
    if (room.left >= 0)
        return lists.flat();
    if (before >= 0) {
        const message = `The hosts of this run and their entries, with roles written out, are more than ${MOST_PAIRS} pairs.`;
        item.diagnostics.error(item.span, 'alias-bomb', message, 'divide the policy among several runs');
    }
    return [];
}
function itemsOf(part, places, room) {
    for (const { states } of part.roles.values())
        for (const entries of states.values())
            for (const entry of entries)
                checkVantages(places.get(entry)?.from ?? [], part);
    const defaults = { ...policy/* DEFAULTS */.zY, ...part.defaults };
    return part.items.map((item) => {
        checkVantages(item.from ?? [], part);
        for (const entry of item.entries)
            checkVantages(places.get(entry)?.from ?? [], part);
        checkFamilies(item, part);
        const entries = entriesOf(item, part, room);
        checkApplies(item, places, part);
        return {
            hosts: item.hosts.map(({ reference }) => reference),
            entries,
            family: item.family ?? defaults.family,
            evidence: item.evidence ?? defaults.evidence,
            addresses: item.addresses ?? defaults.addresses,
            from: item.from?.map(({ name }) => name) ?? null,
            resolvesTo: item.resolvesTo,
            scopes: part.scopes,
            position: item.diagnostics.position(item.span),
        };
    });
}
function entriesOfRole(named, item, part) {
    const role = part.roles.get(named.name);
    if (role === undefined) {
        unknownRole(named, part);
        return [];
    }
    const entries = [...role.states.values()].flat();
    checkRoleApplies(named, entries, role, item, part);
    return entries;
}

;// CONCATENATED MODULE: ./build/policy/merge/claim.js
function bothFrom(item, entry) {
    if (item.from === null)
        return entry.from && new Set(entry.from);
    const { from } = entry;
    return new Set(from === null ? item.from : item.from.filter((name) => from.includes(name)));
}
function isJudgedFrom(seat, { from }) {
    return from === null || (seat !== null && from.has(seat));
}
function patternKey(pattern) {
    return pattern.kind === 'name' ? pattern.name : `${pattern.family}:${pattern.first}-${pattern.last}`;
}

// EXTERNAL MODULE: ./build/model/udp-services.js
var udp_services = __webpack_require__(315);
;// CONCATENATED MODULE: ./build/policy/merge/claim-grid.js



class ClaimGrid {
    #rows = new Map();
    add(claim) {
        const { entry, family, from, host } = claim;
        const ranges = entry.ports.ranges.map(({ first, last }) => `${first}-${last}`).join();
        const seen = from === null ? '' : [...from].sort().join();
        const alike = `${family} ${ranges} ${patternKey(host.pattern)} ${seen}`;
        const columns = columnsOf(entry.ports, false);
        for (const key of ownKeys(claim)) {
            const row = this.#rows.get(key) ?? new Map();
            this.#rows.set(key, row);
            for (const column of columns) {
                const cell = row.get(column);
                if (cell === undefined)
                    row.set(column, new Map([[alike, claim]]));
                else if (!cell.has(alike))
                    cell.set(alike, claim);
            }
        }
    }
    *rivalsOf(claim) {
        const rows = rowKeys(claim, true);
        let columns = null;
        for (const says of sayingsAgainst(claim.entry)) {
            for (const key of rows) {
                const row = this.#rows.get(`${says} ${key}`);
                if (row === undefined)
                    continue;
                columns ??= columnsOf(claim.entry.ports, true);
                for (const column of columns === EVERYWHERE ? row.keys() : columns)
                    yield* row.get(column)?.values() ?? [];
            }
        }
    }
}
function sayingsAgainst({ expected, speaks }) {
    const states = words/* EXPECTED_STATES */.iI.filter((state) => state !== expected);
    if (speaks === null)
        return states;
    const others = udp_services/* UDP_SERVICES */.nT.filter(({ name }) => name !== speaks);
    return [...states, ...others.map(({ name }) => `${expected} ${name}`)];
}
function ownKeys(claim) {
    const { expected, speaks } = claim.entry;
    const rows = rowKeys(claim, false);
    const found = rows.map((row) => `${expected} ${row}`);
    return speaks === null ? found : [...found, ...rows.map((row) => `${expected} ${speaks} ${row}`)];
}
const MOST_COLUMNS = 8;
const EVERYWHERE = new Set([-2]);
function columnsOf({ count, ranges }, around) {
    if (ranges.length > MOST_COLUMNS)
        return EVERYWHERE;
    const columns = new Set(around ? EVERYWHERE : []);
    for (const { first } of ranges) {
        const at = Math.floor(first / count);
        columns.add(at);
        if (around && count > 1)
            columns.add(at - 1).add(at + 1);
    }
    return columns;
}
function rowKeys({ entry, host: { pattern } }, around) {
    const alike = `${entry.role === null ? 'own' : 'role'} ${entry.ports.protocol} ${entry.ports.count}`;
    if (pattern.kind === 'name')
        return [`${alike} ${pattern.name}`];
    const size = pattern.last - pattern.first + 1n;
    const row = pattern.first / size;
    const rows = around && size > 1n ? [row, row - 1n, row + 1n] : [row];
    return rows.map((at) => `${alike} ${pattern.family}:${size}:${at}`);
}

// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
;// CONCATENATED MODULE: ./build/policy/merge/narrower-entries.js


class NarrowerEntries {
    #items;
    #byHost = null;
    #budget = 5_000_000;
    constructor(items) {
        this.#items = items;
    }
    undecided(a, b, seat) {
        const shared = (0,port_ranges/* sharedRanges */.Q)(a.entry.ports.ranges, b.entry.ports.ranges);
        if (shared.length === 0)
            return null;
        const decided = this.#decidedBy(a, b, seat);
        for (const { first, last } of shared) {
            let from = first;
            for (const range of decided) {
                if (range.last < from)
                    continue;
                if (range.first > from)
                    break;
                from = range.last + 1;
            }
            if (from > last)
                continue;
            const next = decided.find((range) => range.first > from);
            return { first: from, last: Math.min(last, (next?.first ?? last + 1) - 1) };
        }
        return null;
    }
    #decidedBy(a, b, seat) {
        const ofRoles = a.entry.role !== null;
        if ((a.entry.ports.count === 1 && !ofRoles) || this.#budget <= 0)
            return [];
        const keys = new Set([patternKey(a.host.pattern), patternKey(b.host.pattern)]);
        const claims = [...keys].flatMap((key) => this.#claimsOf(key));
        this.#budget -= claims.length;
        return claims
            .filter((claim) => {
            const { entry, family } = claim;
            const applies = family === 'both' || (family === a.family && family === b.family);
            if (!applies || entry.ports.protocol !== a.entry.ports.protocol || !isJudgedFrom(seat, claim))
                return false;
            const own = ofRoles && entry.role === null;
            return own ? entry.ports.count <= a.entry.ports.count : entry.ports.count < a.entry.ports.count;
        })
            .flatMap(({ entry }) => entry.ports.ranges)
            .sort((x, y) => x.first - y.first);
    }
    #claimsOf(key) {
        if (this.#byHost === null) {
            this.#byHost = new Map();
            for (const item of this.#items) {
                for (const host of item.hosts) {
                    const known = this.#byHost.get(patternKey(host.pattern)) ?? [];
                    for (const entry of item.entries)
                        known.push({ entry, host, family: item.family, from: bothFrom(item, entry) });
                    this.#byHost.set(patternKey(host.pattern), known);
                }
            }
        }
        return this.#byHost.get(key) ?? [];
    }
}

;// CONCATENATED MODULE: ./build/policy/merge/find-contradictions.js




function findContradictions(policy, places) {
    const grid = new ClaimGrid();
    const narrower = new NarrowerEntries(policy.hosts);
    const seats = seatsOf(policy);
    const budget = { left: MOST_COMPARED };
    const reported = new Set();
    for (const item of policy.hosts) {
        for (const entry of item.entries) {
            const from = bothFrom(item, entry);
            for (const host of item.hosts) {
                const claim = { entry, host, family: item.family, from };
                const other = findRival(claim, grid, narrower, seats, budget);
                if (other)
                    report(claim, other.claim, other.shared);
                grid.add(claim);
            }
        }
    }
    function report(later, earlier, shared) {
        const here = later.entry.position;
        const there = earlier.entry.position;
        const key = JSON.stringify([here, there]);
        const place = places.get(later.entry);
        if (reported.has(key) || place === undefined)
            return;
        reported.add(key);
        const ports = shared.first === shared.last ? `port ${shared.first}` : `ports ${shared.first}-${shared.last}`;
        const protocol = later.entry.ports.protocol === 'udp' ? '/udp' : '';
        const what = `${ports}${protocol} on ${(0,located/* quoted */.TL)(later.host.text)}`;
        const one = lineOf(here, here);
        const other = lineOf(there, here);
        const differ = later.entry.expected === earlier.entry.expected
            ? `${one} speaks \`${later.entry.speaks}\` to ${what}, ${lower(other)} speaks \`${earlier.entry.speaks}\``
            : `${one} expects \`${later.entry.expected}\` of ${what}, ${lower(other)} expects \`${earlier.entry.expected}\``;
        const message = `${differ}, and neither is narrower.`;
        const mend = 'remove one of the two, or make the one that shall win narrower';
        place.diagnostics.add(place.span, { code: 'contradiction', message, mend }, [there]);
    }
}
const MOST_COMPARED = 2_000_000;
function lineOf({ file, line }, here) {
    return file === here.file ? `Line ${line}` : `Line ${line} of ${(0,located/* quoted */.TL)(file)}`;
}
function lower(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
function seatsOf({ hosts, vantages }) {
    const named = new Set(hosts.flatMap(({ from, entries }) => [from ?? [], ...entries.map((entry) => entry.from ?? [])].flat()));
    const others = named.size === 0 || vantages.some(({ name }) => !named.has(name));
    return others ? [...named, null] : [...named];
}
function findRival(claim, grid, narrower, seats, budget) {
    for (const other of grid.rivalsOf(claim)) {
        budget.left -= seats.length;
        if (budget.left < 0)
            return null;
        const shared = sharedUndecided(claim, other, narrower, seats);
        if (shared)
            return { claim: other, shared };
    }
    return null;
}
function sharedUndecided(a, b, narrower, seats) {
    if (!hostsMeet(a, b))
        return null;
    for (const seat of seats) {
        if (!isJudgedFrom(seat, a) || !isJudgedFrom(seat, b))
            continue;
        const shared = narrower.undecided(a, b, seat);
        if (shared)
            return shared;
    }
    return null;
}
function hostsMeet(a, b) {
    if (a.family !== 'both' && b.family !== 'both' && a.family !== b.family)
        return false;
    const [one, two] = [a.host.pattern, b.host.pattern];
    if (one.kind === 'name' || two.kind === 'name')
        return one.kind === two.kind;
    return one.first <= two.last && two.first <= one.last;
}

;// CONCATENATED MODULE: ./build/policy/merge/find-outside-scope.js

const find_outside_scope_MOST_COMPARED = 2_000_000;
function findOutsideScope(parts) {
    let left = find_outside_scope_MOST_COMPARED;
    for (const { scopes, items } of parts) {
        const bounds = scopes.filter((scope) => scope.length > 0 && scope.every(({ kind }) => kind === 'addresses'));
        for (const { hosts } of items) {
            for (const { reference, span, diagnostics } of hosts) {
                const { pattern, text } = reference;
                left -= bounds.reduce((sum, scope) => sum + scope.length, 0);
                if (pattern.kind !== 'addresses' || left < 0)
                    continue;
                const bound = bounds.find((scope) => !touches(scope, pattern));
                if (bound === undefined)
                    continue;
                const scope = (0,located/* quoted */.TL)(bound.map((element) => element.text).join(', '));
                const message = `${(0,located/* quoted */.TL)(text)} lies outside this policy's \`scope\` (${scope}), so it is never probed.`;
                diagnostics.warn(span, 'outside-scope', message, 'widen the scope, or remove the host');
            }
        }
    }
}
function touches(scope, run) {
    return scope.some((element) => element.kind === 'addresses' &&
        element.family === run.family &&
        element.first <= run.last &&
        run.first <= element.last);
}

;// CONCATENATED MODULE: ./build/policy/merge/find-risks.js



const EVERYBODY = 'internet';
const GRAVE = ['critical', 'high'];
const MOST_NAMED = 3;
function findRisks(parts, policy, places, allRisks) {
    if (!parts.some(({ vantages }) => vantages.has(EVERYBODY)))
        return;
    const grave = allRisks()
        .filter(({ severity }) => GRAVE.includes(severity))
        .sort((a, b) => GRAVE.indexOf(a.severity) - GRAVE.indexOf(b.severity) || a.port - b.port);
    const told = new Set();
    for (const item of policy.hosts) {
        for (const entry of item.entries) {
            const place = places.get(entry);
            if (entry.expected !== 'open' || entry.reason !== null || told.has(entry) || !seenByAll(item, entry))
                continue;
            told.add(entry);
            const [first, ...others] = risksOf(entry, grave);
            if (first === undefined || place === undefined)
                continue;
            const message = `${(0,located/* quoted */.TL)(entry.text)} may be open to the vantage \`${EVERYBODY}\`: this is the port of ${first.what}; ${first.why}.${alsoHolds(others)}`;
            const mend = 'take it out, or say why it must be open: `{ ports: PORT, reason: WHY }`';
            place.diagnostics.warn(place.span, 'risky-open', message, mend);
        }
    }
}
function seenByAll(item, entry) {
    return [item.from, entry.from].every((from) => from === null || from.includes(EVERYBODY));
}
function risksOf({ ports, speaks }, grave) {
    const meant = grave.filter((risk) => risk.protocol === ports.protocol);
    const usual = udp_services/* UDP_SERVICES */.nT.find(({ name }) => name === speaks)?.ports[0];
    const found = meant.filter(({ port }) => (usual === undefined ? (0,port_ranges/* holdsPort */.As)(ports.ranges, port) : port === usual));
    const said = new Set();
    return found.filter(({ what }) => said.size < said.add(what).size);
}
function alsoHolds(others) {
    if (others.length === 0)
        return '';
    const named = others.slice(0, MOST_NAMED - 1).map(({ port, what }) => `port ${port} (${what})`);
    const more = others.length >= MOST_NAMED ? ` and ${others.length - named.length} more` : '';
    return ` It also holds ${named.join(', ')}${more}.`;
}

;// CONCATENATED MODULE: ./build/policy/merge/find-waiver-dates.js

const WARN_DAYS = 14;
function findWaiverDates(parts, today) {
    for (const { waivers } of parts) {
        for (const { waiver, span, diagnostics } of waivers) {
            const left = daysBetween(today, waiver.until);
            const what = `The waiver for ${(0,located/* quoted */.TL)(waiver.hosts.map(({ text }) => text).join(', '))}`;
            const mend = 'mend what it excuses and remove it, or give it another date and say why';
            if (left < 0) {
                const message = `${what} ended on ${waiver.until}: what it excused is a violation again.`;
                diagnostics.warn(span, 'expired-waiver', message, mend);
            }
            else if (left <= WARN_DAYS) {
                const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
                diagnostics.warn(span, 'expiring-waiver', `${what} ends ${when}, on ${waiver.until}.`, mend);
            }
        }
    }
}
function daysBetween(from, to) {
    return dayNumber(to) - dayNumber(from);
}
function dayNumber(date) {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const yearOfEra = y - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}

// EXTERNAL MODULE: ./build/policy/suggest-service.js
var suggest_service = __webpack_require__(8902);
;// CONCATENATED MODULE: ./build/policy/parse-policy.js








const ABOUT_SYNTAX = new Set(['yaml-syntax', 'quote-it', 'alias-bomb']);
const ABOUT_ABSENCE = new Set(['missing-key', 'nothing-expected', 'empty-policy', 'empty-list', 'wrong-type']);
const NO_FILES = () => ({ problem: 'here a policy cannot extend another' });
function parsePolicy(text, file, options = {}) {
    return parsePolicies([{ file, text }], options);
}
function parsePolicies(sources, options = {}) {
    const { variables = policy_variables/* NO_VARIABLES */.s9, loadBase = NO_FILES, today, allRisks } = options;
    const places = new Map();
    const { parts, files } = loadParts(sources, { variables, loadBase, suggest: (0,suggest_service/* serviceSuggester */.N)(), places });
    let policy = null;
    if (parts.length > 0) {
        policy = assemble(parts, places);
        findContradictions(policy, places);
        findOutsideScope(parts);
        if (today !== undefined)
            findWaiverDates(parts, today);
        if (allRisks !== undefined)
            findRisks(parts, policy, places, allRisks);
    }
    const diagnostics = files.flatMap(foundIn);
    const failed = parts.length < sources.length || diagnostics.some(({ level }) => level === 'error');
    return { policy: failed ? null : policy, diagnostics, files: files.map(({ source }) => source) };
}
function foundIn({ diagnostics, brokenAt }) {
    const broken = brokenAt < Number.POSITIVE_INFINITY;
    return diagnostics.sorted(({ code }, offset) => ABOUT_SYNTAX.has(code) || !broken || (offset < brokenAt && !ABOUT_ABSENCE.has(code)));
}

// EXTERNAL MODULE: ./build/policy/parse-run-inputs.js
var parse_run_inputs = __webpack_require__(6227);
;// CONCATENATED MODULE: ./build/audit/read-policies.js



function lint(sources, options = {}) {
    const { inputs, diagnostics } = (0,parse_run_inputs/* parseRunInputs */.x)(options);
    const parsed = parsePolicies(sources, parseOptions(options, { values: inputs.variables, unset: 'skip' }));
    return { files: parsed.files, diagnostics: [...diagnostics, ...parsed.diagnostics] };
}
function parseOptions({ loadBase, now }, variables) {
    return {
        variables,
        allRisks: risk/* allRisks */.cR,
        ...(loadBase === undefined ? {} : { loadBase }),
        ...(now === undefined ? {} : { today: utcDay(now()) }),
    };
}
function utcDay(date) {
    return date.toISOString().slice(0, 10);
}
function readPolicies(sources, options) {
    const { inputs, diagnostics: found } = (0,parse_run_inputs/* parseRunInputs */.x)(options);
    const parsed = parsePolicies(sources, parseOptions(options, { values: inputs.variables, unset: 'error' }));
    const policy = found.length > 0 ? null : parsed.policy;
    return { policy, inputs, files: parsed.files, diagnostics: [...found, ...parsed.diagnostics] };
}


/***/ }),

/***/ 516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ resolveOrStop)
});

;// CONCATENATED MODULE: ./build/probe/resolve-names.js
const AT_ONCE = 4;
async function resolveNames(questions, lookup = systemLookup) {
    const jobs = questions.flatMap(({ name, families }) => families.map((family) => ({ name, family })));
    const results = new Array(jobs.length);
    let next = 0;
    const worker = async () => {
        for (let job = next++; job < jobs.length; job = next++) {
            const { name, family } = jobs[job];
            results[job] = await resolveOne(name, family, lookup);
        }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, jobs.length) }, worker));
    return results;
}
async function resolveOne(name, family, lookup) {
    try {
        const { isIP } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 23));
        const addresses = [...new Set(await lookup(name, family))].filter((address) => isIP(address) === family);
        return { name, family, addresses, code: addresses.length > 0 ? null : 'ENOTFOUND' };
    }
    catch (error) {
        return { name, family, addresses: [], code: codeOf(error) };
    }
}
const systemLookup = async (name, family) => {
    const { promises } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 610, 23));
    const found = await promises.lookup(name, { all: true, family, order: 'verbatim' });
    return found.map(({ address }) => address);
};
function codeOf(error) {
    const code = error?.code;
    return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : 'EUNKNOWN';
}

;// CONCATENATED MODULE: ./build/audit/resolve-or-stop.js

async function resolveOrStop(names, { lookup, names: known, signal }) {
    if (known !== undefined)
        return known(names);
    const resolved = resolveNames(names, lookup);
    if (signal === undefined)
        return resolved;
    const stopped = names.flatMap(({ name, families }) => families.map((family) => ({ name, family, addresses: [], code: 'ECANCELLED' })));
    let stop = () => { };
    const stopping = new Promise((resolve) => {
        stop = () => resolve(stopped);
    });
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    return Promise.race([stopping, resolved]).finally(() => signal.removeEventListener('abort', stop));
}


/***/ }),

/***/ 7508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ readScan),
/* harmony export */   Dd: () => (/* binding */ observeInScan),
/* harmony export */   rT: () => (/* binding */ namesInScan)
/* harmony export */ });
const NOT_COVERED = 'ENOTCOVERED';
async function readScan({ file, text, }) {
    const { parseScan } = await __webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 8984));
    const scan = await parseScan(text, file);
    if (!('problem' in scan))
        return { scan };
    const { problem, mend } = scan;
    return {
        mistake: { code: 'bad-value', level: 'error', message: problem, mend, position: null, length: 1, related: [] },
    };
}
function namesInScan({ hosts }) {
    const addresses = new Map();
    for (const { address, family, names } of hosts) {
        for (const name of names) {
            const key = `${family} ${canonical(name)}`;
            const list = addresses.get(key);
            if (list === undefined)
                addresses.set(key, [address]);
            else
                list.push(address);
        }
    }
    return (names) => names.flatMap(({ name, families }) => families.map((family) => {
        return { name, family, addresses: addresses.get(`${family} ${canonical(name)}`) ?? [], code: NOT_COVERED };
    }));
}
function canonical(name) {
    return name.toLowerCase().replace(/\.$/, '');
}
async function observeInScan(plan, scan) {
    const { observeScan } = await __webpack_require__.e(/* import() */ 273).then(__webpack_require__.bind(__webpack_require__, 7273));
    return observeScan(plan, scan);
}


/***/ }),

/***/ 6489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ compareTwoReports),
/* harmony export */   s: () => (/* binding */ withDrift)
/* harmony export */ });
/* harmony import */ var _policy_services_service_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5773);

async function compareTwoReports(baseline, now) {
    const [{ compareReports }, { doubtsOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 879).then(__webpack_require__.bind(__webpack_require__, 2879)),
        __webpack_require__.e(/* import() */ 288).then(__webpack_require__.bind(__webpack_require__, 288)),
    ]);
    return { drift: compareReports(baseline, now, _policy_services_service_names_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceName */ .fe), doubts: doubtsOf(baseline, now) };
}
async function withDrift(report, baseline) {
    if (baseline === undefined)
        return report;
    const { drift, doubts } = await compareTwoReports(baseline, report);
    return { ...report, warnings: [...report.warnings, ...doubts], drift };
}


/***/ }),

/***/ 745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ auditWithProgress)
});

// EXTERNAL MODULE: ./build/audit.js + 80 modules
var audit = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(4595);
// EXTERNAL MODULE: ./build/cli/log-safe.js
var log_safe = __webpack_require__(7476);
// EXTERNAL MODULE: ./build/cli/print-diagnostics.js
var print_diagnostics = __webpack_require__(8804);
// EXTERNAL MODULE: ./build/report/counts-text.js
var counts_text = __webpack_require__(3162);
;// CONCATENATED MODULE: ./build/report/progress-line.js

const BAR = 24;
const ESTIMATE_AFTER_MS = 1000;
function remaining({ done, total, elapsedMs }) {
    if (done <= 0 || elapsedMs < ESTIMATE_AFTER_MS)
        return null;
    return (elapsedMs / done) * Math.max(0, total - done);
}
function secondsText(milliseconds) {
    const whole = Math.max(1, Math.round(milliseconds / 1000));
    return whole < 60 ? `${whole} s` : (0,counts_text/* durationText */.S5)(whole * 1000);
}
function bar({ done, total }, cells) {
    const share = total <= 0 ? 1 : Math.min(1, Math.max(0, done / total));
    const full = Math.floor(share * cells);
    return `[${'#'.repeat(full)}${'.'.repeat(cells - full)}]`;
}
function progressLine(progress, columns) {
    const { done, total, inFlight } = progress;
    const count = `${(0,counts_text/* grouped */.zD)(Math.min(done, total))}/${(0,counts_text/* counted */.hS)(total, 'port')}`;
    const left = done >= total ? null : remaining(progress);
    const time = left === null ? [] : [`${secondsText(left)} left`];
    const flying = inFlight > 0 ? [`${(0,counts_text/* grouped */.zD)(inFlight)} in flight`] : [];
    const candidates = [
        [`${bar(progress, BAR)} ${count}`, ...time, ...flying],
        [`${bar(progress, BAR)} ${count}`, ...time],
        [`${bar(progress, 10)} ${count}`, ...time],
        [count, ...time],
        [count],
    ].map((parts) => parts.join(' · '));
    return candidates.find((line) => line.length < columns) ?? count.slice(0, Math.max(0, columns - 1));
}
function progressPlain(progress) {
    const { done, total } = progress;
    const percent = total <= 0 ? 100 : Math.floor((Math.min(done, total) / total) * 100);
    const left = done >= total ? null : remaining(progress);
    const time = left === null ? '' : `, about ${secondsText(left)} left`;
    return `${(0,counts_text/* grouped */.zD)(Math.min(done, total))} of ${(0,counts_text/* counted */.hS)(total, 'port')} checked (${percent} %)${time}`;
}

;// CONCATENATED MODULE: ./build/cli/progress.js

const LIVE_MS = 100;
const PLAIN_MS = 10_000;
const CLEAR_LINE = '\r\x1b[K';
function showProgress(terminal, now) {
    const everyMs = terminal.liveProgress ? LIVE_MS : terminal.ci ? PLAIN_MS : Number.POSITIVE_INFINITY;
    let startedAt = now();
    let last = startedAt;
    let drawn = false;
    return {
        update(asked) {
            const at = now();
            if (at - last < everyMs)
                return;
            last = at;
            const progress = { ...asked, elapsedMs: at - startedAt };
            const again = asked.done === asked.total ? ' · asking silent ports again' : '';
            if (terminal.liveProgress) {
                drawn = true;
                terminal.err(`${CLEAR_LINE}${progressLine(progress, terminal.errColumns - again.length)}${again}`);
            }
            else
                terminal.err(`${progressPlain(progress)}${again}\n`);
        },
        say(line) {
            if (everyMs === Number.POSITIVE_INFINITY)
                return;
            terminal.err(`${drawn ? CLEAR_LINE : ''}${line}\n`);
            drawn = false;
            startedAt = now();
        },
        end() {
            if (drawn)
                terminal.err(CLEAR_LINE);
        },
    };
}

// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
;// CONCATENATED MODULE: ./build/cli/stop-signals.js

function catchStopSignals(process) {
    const controller = new AbortController();
    let code = null;
    const stop = (exitCode) => () => {
        if (code !== null)
            process.exit(exitCode);
        code = exitCode;
        controller.abort();
    };
    const onInterrupt = stop(exit_codes/* EXIT */.dc.sigint);
    const onTerminate = stop(exit_codes/* EXIT */.dc.sigterm);
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
    return {
        signal: controller.signal,
        exitCode: () => code,
        release: () => void process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate),
    };
}

;// CONCATENATED MODULE: ./build/cli/audit-with-progress.js






const NO_RUN = { repository: null, commit: null, url: null, actor: null };
async function auditWithProgress(sources, options, waitMs, terminal, process) {
    const progress = showProgress(terminal, () => performance.now());
    const stop = catchStopSignals(process);
    const { roundLine } = waitMs === null ? { roundLine: null } : await __webpack_require__.e(/* import() */ 769).then(__webpack_require__.bind(__webpack_require__, 769));
    const outcome = await (0,audit/* audit */.sb)(sources, {
        ...options,
        toolVersion: tool/* TOOL_VERSION */.wr,
        seed: Math.floor(Math.random() * 2 ** 32),
        run: NO_RUN,
        threadFile: (0,audit/* threadFileBeside */.bj)(require("url").pathToFileURL(__filename).href),
        now: () => new Date(),
        signal: stop.signal,
        onProgress: progress.update,
        ...(waitMs === null || roundLine === null
            ? {}
            : { wait: { limitMs: waitMs, onRound: (news) => progress.say((0,log_safe/* logSafeLine */.Y)(roundLine(news))) } }),
        sha256: (text) => process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex'),
    });
    progress.end();
    stop.release();
    await (0,print_diagnostics/* printDiagnostics */.a)(outcome.diagnostics, outcome.files, terminal, terminal.err);
    return { outcome, stoppedWith: stop.exitCode() };
}


/***/ }),

/***/ 1829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandLine: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: ./build/audit.js + 80 modules
var audit = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(4595);
// EXTERNAL MODULE: ./build/cli/log-safe.js
var log_safe = __webpack_require__(7476);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/cli/commands.js
var commands = __webpack_require__(7674);
;// CONCATENATED MODULE: ./build/cli/parse-arguments.js



function parseArguments(argv) {
    const [word, ...rest] = argv;
    if (word === undefined || word === '--help' || word === '-h' || word === 'help')
        return { kind: 'help', command: commandNamed(rest[0]) };
    if (word === '--version' || word === '-V')
        return { kind: 'version' };
    const command = commandNamed(word);
    if (command === null)
        return mistake(unknownCommand(word), null);
    if (rest.includes('--help') || rest.includes('-h'))
        return { kind: 'help', command };
    return parseOptions(command, rest);
}
function parseOptions(command, rest) {
    const spec = commands/* COMMANDS */.Lo[command];
    const options = {};
    const positionals = [];
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...rest],
        options: typesOf(spec),
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : undefined;
        if (option === undefined)
            return mistake(unknownOption(token.rawName, token.name, command), command);
        if (options[token.name] !== undefined && !option.many)
            return mistake(`${token.rawName} is given twice`, command);
        const problem = valueProblem(token.rawName, option, token.value, token.inlineValue ?? false);
        if (problem !== null)
            return mistake(problem, command);
        const before = options[token.name];
        if (option.many)
            options[token.name] = [...(Array.isArray(before) ? before : []), token.value ?? ''];
        else
            options[token.name] = token.value ?? true;
    }
    const [fewest, most] = spec.positionals;
    if (positionals.length < fewest)
        return mistake(`${command} needs ${fewest} arguments: ${spec.usage}`, command);
    if (positionals.length > most)
        return mistake(tooMany(command, positionals, most), command);
    return { kind: 'run', command, positionals, options };
}
function typesOf(spec) {
    return Object.fromEntries(Object.entries(spec.options).map(([name, { value }]) => [
        name,
        { type: value === null ? 'boolean' : 'string' },
    ]));
}
function valueProblem(rawName, option, value, inline) {
    if (option.value === null)
        return value === undefined ? null : `${rawName} takes no value`;
    if (value === undefined || value === '' || (!inline && value.startsWith('--')))
        return `${rawName} needs a value: ${rawName} ${option.choices?.join('|') ?? option.value}`;
    if (option.choices === undefined || option.choices.includes(value))
        return null;
    return `${rawName} is ${quoted(value)}: it must be one of ${option.choices.join(', ')}`;
}
function unknownCommand(word) {
    if (commands/* NOT_YET */.$_.commands.includes(word))
        return `\`${word}\` is not supported yet`;
    const near = (0,audit/* nearestWord */.zZ)(word, Object.keys(commands/* COMMANDS */.Lo));
    const guess = word.endsWith('.yml') || word.endsWith('.yaml') ? `\`port-policy check ${word}\`` : near && `\`${near}\``;
    return `there is no command ${quoted(word)}${guess ? `; did you mean ${guess}?` : ''}`;
}
function unknownOption(rawName, name, command) {
    if (commands/* NOT_YET */.$_.options.includes(name))
        return `${rawName} is not supported yet`;
    const near = (0,audit/* nearestWord */.zZ)(name, Object.keys(commands/* COMMANDS */.Lo[command].options));
    return `${command} has no option ${quoted(rawName)}${near ? `; did you mean --${near}?` : ''}`;
}
function tooMany(command, positionals, most) {
    const hint = command === 'probe' ? '; put commas, not spaces, between ports' : '';
    return `${command} takes ${most === 1 ? 'one argument' : `${most} arguments`}, not ${positionals.length}${hint}`;
}
function commandNamed(word) {
    return word !== undefined && Object.hasOwn(commands/* COMMANDS */.Lo, word) ? word : null;
}
function mistake(message, command) {
    return { kind: 'mistake', message, command };
}
function quoted(text) {
    return `\`${text}\``;
}

;// CONCATENATED MODULE: ./build/cli/probe-policy.js

function probePolicy(host, ports) {
    const list = ports.split(',').map((port) => port.trim());
    return (0,audit/* inlinePolicy */.Kr)('<arguments>', { hosts: [host], observe: list.filter((port) => port !== '') });
}

// EXTERNAL MODULE: ./build/cli/read-policy.js
var read_policy = __webpack_require__(8255);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./build/report/cause-text.js
var cause_text = __webpack_require__(1721);
// EXTERNAL MODULE: ./build/report/counts-text.js
var counts_text = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/report/drift-terminal.js
var drift_terminal = __webpack_require__(214);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/escape/workflow-command.js
var workflow_command = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/report/exposure.js
var exposure = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(4410);
// EXTERNAL MODULE: ./build/report/text-width.js
var text_width = __webpack_require__(3822);
// EXTERNAL MODULE: ./build/report/wait-text.js
var wait_text = __webpack_require__(633);
;// CONCATENATED MODULE: ./build/report/terminal-report.js










const WIDEST = 120;
const MOST_CHANGES = 20;
const INDENT = 14;
function prose(text) {
    return (0,terminal/* terminal */.F)(text.replace(/\s+/g, ' '));
}
function block(lead, indent, text, width, paint) {
    return (0,text_width/* wrapText */.C1)(text, Math.max(20, width - indent)).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + paint(line));
}
function severityPaint(severity, colours) {
    return severity === 'critical' || severity === 'high' ? colours.red : colours.yellow;
}
function findingLines(finding, sign, hostWidth, width, colours) {
    const { verdict } = finding;
    const label = `  ${sign} ${verdict.severity ?? ''}`;
    const lead = severityPaint(verdict.severity, colours)((0,text_width/* padToWidth */.Fg)(label, INDENT));
    const place = (0,text_width/* padToWidth */.Fg)((0,terminal/* terminal */.F)((0,findings/* hostWithAddress */.jz)(verdict)), hostWidth);
    const plain = (text) => text;
    const indented = (text, paint = plain) => block(' '.repeat(INDENT), INDENT, text, width, paint);
    const intended = verdict.expected === null ? '' : `intended ${verdict.expected}, `;
    const { file, line, column } = verdict.rule;
    return [
        `${lead}${colours.bold(`${place}  ${(0,terminal/* terminal */.F)((0,findings/* findingPorts */.Yy)(finding))}`)}`,
        ...indented(`${intended}seen ${(0,cause_text/* stateText */.r9)(verdict.state)} (${(0,findings/* findingAnswer */.WW)(finding)})`),
        ...indented(prose((0,findings/* findingExplanation */.h2)(finding))),
        ...(verdict.advice === '' ? [] : indented(`-> ${prose(verdict.advice)}`, colours.cyan)),
        ...indented(`${(0,terminal/* terminal */.F)(file)}:${line}:${column}`, colours.dim),
        '',
    ];
}
function findingsPart(title, sign, found, width, colours) {
    if (found.length === 0)
        return [];
    const widths = found.map(({ verdict }) => (0,text_width/* textWidth */.sc)((0,terminal/* terminal */.F)((0,findings/* hostWithAddress */.jz)(verdict))));
    const hostWidth = Math.min(48, Math.max(...widths.slice(0, 1000)));
    return [colours.bold(title), ...found.flatMap((finding) => findingLines(finding, sign, hostWidth, width, colours))];
}
function exposurePart(report, width, colours) {
    const rows = (0,exposure/* exposures */.D)(report, 12).map(({ host, address, ports, note }) => {
        const states = ['open', 'closed', 'filtered', 'open|filtered', 'unknown']
            .filter((state) => ports[state] !== '')
            .map((state) => `${state === 'open|filtered' ? 'silent (open or filtered)' : state} ${ports[state]}`);
        return {
            place: (0,terminal/* terminal */.F)((0,findings/* hostWithAddress */.jz)({ host, address })),
            text: (0,terminal/* terminal */.F)(note === '' ? states.join('; ') : note),
        };
    });
    if (rows.length === 0)
        return [];
    const widest = Math.max(...rows.slice(0, 1000).map(({ place }) => (0,text_width/* textWidth */.sc)(place)));
    const indent = Math.min(4 + widest, Math.floor(width / 2));
    const lines = rows.flatMap(({ place, text }) => {
        const ports = block(' '.repeat(indent), indent, text, width, (line) => line);
        if ((0,text_width/* textWidth */.sc)(place) + 4 > indent)
            return [`  ${place}`, ...ports];
        return [(0,text_width/* padToWidth */.Fg)(`  ${place}`, indent) + (ports[0] ?? '').slice(indent), ...ports.slice(1)];
    });
    return [colours.bold('Exposure by host'), ...lines, ''];
}
const MOST_FLAPPED = 20;
function waitPart({ wait }, width, colours) {
    if (wait === null)
        return [];
    const told = wait.flapped.slice(0, MOST_FLAPPED).map((one) => prose((0,wait_text/* flappedText */.Y)(one)));
    const rest = wait.flapped.length - told.length;
    if (rest > 0)
        told.push(`${(0,counts_text/* grouped */.zD)(rest)} more like these`);
    return [
        ...block('', 0, (0,wait_text/* waitText */.L)(wait), width, (text) => text),
        ...told.flatMap((text) => block('  ! ', 4, text, width, colours.yellow)),
        '',
    ];
}
function resultLine(report, colours) {
    const outcome = (0,counts_text/* outcomeText */.EL)(report.totals);
    const words = {
        pass: colours.green(`PASS: ${outcome}.`),
        fail: colours.red(`FAIL: ${outcome}.`),
        inconclusive: colours.yellow(`INCONCLUSIVE: ${outcome}. What could not be checked does not count as intended.`),
    };
    return colours.bold(words[report.result]);
}
function terminalReport(report, { colour, columns }) {
    const colours = picocolors_default().createColors(colour);
    const width = Math.min(WIDEST, Math.max(40, columns));
    const hosts = new Set(report.verdicts.map(({ host }) => host)).size;
    const facts = [
        ...(report.vantage === null ? [] : [`from ${(0,terminal/* terminal */.F)(report.vantage)}`]),
        `${(0,counts_text/* counted */.hS)(hosts, 'host')}, ${(0,counts_text/* counted */.hS)(report.totals.probes, 'port')}`,
        (0,counts_text/* durationText */.S5)(report.durationMs),
        ...report.policies.slice(0, 5).map(({ path }) => (0,terminal/* terminal */.F)(path)),
    ];
    const warnings = report.warnings.flatMap((text) => block('  ! ', 4, prose(text), width, colours.yellow));
    const lines = [
        ...block('', 0, facts.join(' · '), width, colours.dim),
        '',
        ...findingsPart('Violations', '✗', (0,findings/* findings */.Pg)(report.verdicts, 'violation'), width, colours),
        ...(report.drift === null ? [] : (0,drift_terminal/* driftPart */.Z)(report.drift, width, colours, MOST_CHANGES)),
        ...findingsPart('Inconclusive', '?', (0,findings/* findings */.Pg)(report.verdicts, 'inconclusive'), width, colours),
        ...findingsPart('Waived', '~', (0,findings/* findings */.Pg)(report.verdicts, 'waived'), width, colours),
        ...(warnings.length === 0 ? [] : [colours.bold('Warnings'), ...warnings, '']),
        ...exposurePart(report, width, colours),
        ...waitPart(report, width, colours),
        resultLine(report, colours),
    ];
    return (0,workflow_command/* breakCommands */.i)(`${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./build/report/formats.js

const FORMAT_NAMES = (/* unused pure expression or super */ null && (['terminal', 'json', 'markdown', 'sarif', 'junit', 'html']));
const formats = {
    terminal: async () => terminalReport,
    json: async () => (await __webpack_require__.e(/* import() */ 877).then(__webpack_require__.bind(__webpack_require__, 3877))).reportJson,
    markdown: async () => (await __webpack_require__.e(/* import() */ 68).then(__webpack_require__.bind(__webpack_require__, 8068))).summary,
    sarif: async () => (await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 9768))).verdictsSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__, 7756))).junit,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 4603))).htmlReporter(),
};
const piecewise = {
    json: async () => (await __webpack_require__.e(/* import() */ 877).then(__webpack_require__.bind(__webpack_require__, 3877))).reportJsonPieces,
    sarif: async () => (await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 9768))).verdictsSarifPieces,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__, 7756))).junitPieces,
};

// EXTERNAL MODULE: ./build/report/summary-size.js
var summary_size = __webpack_require__(1290);
// EXTERNAL MODULE: ./build/cli/audit-with-progress.js + 3 modules
var audit_with_progress = __webpack_require__(745);
;// CONCATENATED MODULE: ./build/cli/run-audit.js






async function runAudit(request, terminal, process) {
    const { sources, options, waitMs = null } = request;
    const { outcome, stoppedWith } = await (0,audit_with_progress/* auditWithProgress */.x)(sources, options, waitMs, terminal, process);
    if (outcome.kind === 'unusable')
        return exit_codes/* EXIT */.dc.unusable;
    const exitCode = await publish(outcome.report, request, terminal);
    return stoppedWith ?? exitCode;
}
async function publish(report, { format, failOn, reportDir, reportOf }, terminal) {
    const inPieces = reportOf === undefined ? piecewise[format] : undefined;
    if (inPieces !== undefined) {
        const piecesOf = await inPieces();
        for await (const piece of (0,audit/* collectingGarbage */.qv)(piecesOf(report))) {
            terminal.out((0,log_safe/* logSafeReport */.c)(format, piece));
            await terminal.room();
        }
    }
    else
        terminal.out(await printed(report, format, reportOf, terminal));
    const problem = reportDir === null ? null : await (await __webpack_require__.e(/* import() */ 417).then(__webpack_require__.bind(__webpack_require__, 8417))).writeReports(reportDir, report);
    if (problem !== null) {
        terminal.err(`${(0,log_safe/* logSafeLine */.Y)(`port-policy: ${problem}`)}\n`);
        return exit_codes/* EXIT */.dc.unusable;
    }
    return (0,exit_codes/* exitCodeOf */.FO)(report.result, failOn);
}
async function printed(report, format, reportOf, terminal) {
    const reporter = await (reportOf ?? formats[format])();
    const text = reporter(report, {
        colour: terminal.colour,
        columns: terminal.columns,
        policyUrl: () => null,
        maxBytes: summary_size/* SUMMARY_BYTES */.R,
        reportHint: 'All of it is printed by `--format json`.',
    });
    return (0,log_safe/* logSafeReport */.c)(format, text);
}

;// CONCATENATED MODULE: ./build/cli/terminal.js

const COLUMNS = 80;
function terminalOf(process) {
    const { stdout, stderr, env } = process;
    let failed = false;
    stdout.on('error', (error) => {
        if (error.code === 'EPIPE' || failed)
            return;
        failed = true;
        stderr.write(`port-policy: cannot write to standard output: ${error.message}\n`);
        process.once('exit', () => {
            process.exitCode = exit_codes/* EXIT */.dc.unusable;
        });
    });
    stderr.on('error', () => { });
    return {
        colour: wantsColour(env, stdout.isTTY === true),
        columns: stdout.columns ?? COLUMNS,
        out: (text) => void stdout.write(text),
        err: (text) => void stderr.write(text),
        room: () => roomIn(stdout),
        liveProgress: stderr.isTTY === true && env.TERM !== 'dumb',
        ci: env.CI !== undefined && env.CI !== '' && env.CI !== 'false',
        errColumns: stderr.columns ?? COLUMNS,
    };
}
function roomIn(stdout) {
    if (!stdout.writableNeedDrain)
        return Promise.resolve();
    return new Promise((resolve) => {
        const events = ['drain', 'error', 'close'];
        const go = () => {
            for (const event of events)
                stdout.off(event, go);
            resolve();
        };
        for (const event of events)
            stdout.on(event, go);
    });
}
function wantsColour(env, isTerminal) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== '0';
    return isTerminal && env.TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./build/cli/command-line.js









async function commandLine(argv, process) {
    const terminal = terminalOf(process);
    const parsed = parseArguments(argv);
    switch (parsed.kind) {
        case 'help': {
            const { helpText } = await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 1759));
            terminal.out(helpText(parsed.command));
            return argv.length === 0 ? exit_codes/* EXIT */.dc.unusable : exit_codes/* EXIT */.dc.pass;
        }
        case 'version':
            terminal.out(`port-policy ${tool/* TOOL_VERSION */.wr}\n`);
            return exit_codes/* EXIT */.dc.pass;
        case 'mistake':
            fail(terminal, parsed.message);
            terminal.err(`See \`port-policy ${parsed.command === null ? '' : `${parsed.command} `}--help\`.\n`);
            return exit_codes/* EXIT */.dc.unusable;
        case 'run':
            return COMMANDS[parsed.command](parsed.positionals, parsed.options, terminal, process);
    }
}
const COMMANDS = {
    check: async (paths, options, terminal, process) => {
        const reportDir = textOf(options, 'report-dir');
        if (reportDir !== null && !options['dry-run']) {
            const { clearReports } = await __webpack_require__.e(/* import() */ 417).then(__webpack_require__.bind(__webpack_require__, 8417));
            const read = ['baseline', 'observations'].flatMap((name) => textOf(options, name) ?? []);
            const problem = await clearReports(reportDir, read);
            if (problem !== null)
                return fail(terminal, problem);
        }
        const read = (0,read_policy/* readPolicies */.h9)(paths.length === 0 ? [tool/* DEFAULT_POLICY */.zj] : paths);
        if ('problem' in read)
            return fail(terminal, read.problem);
        if (options['dry-run']) {
            const { dryRun } = await __webpack_require__.e(/* import() */ 281).then(__webpack_require__.bind(__webpack_require__, 1281));
            return dryRun(read.sources, readOptions(options), terminal);
        }
        const scan = (0,read_policy/* readObservations */.iX)(textOf(options, 'observations'));
        if (scan !== null && 'problem' in scan)
            return fail(terminal, scan.problem);
        const wait = textOf(options, 'wait');
        const limitMs = wait === null ? null : (0,audit/* parseWait */.DF)(wait);
        if (typeof limitMs === 'object' && limitMs !== null)
            return fail(terminal, `--wait ${limitMs.problem}`);
        if (limitMs !== null && scan !== null)
            return fail(terminal, '--wait asks again until something changes, and the scan of --observations does not: leave one out');
        const earlier = textOf(options, 'baseline');
        const baseline = earlier === null ? null : (await Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(386)]).then(__webpack_require__.bind(__webpack_require__, 4386))).readBaseline(earlier);
        if (baseline !== null && 'problem' in baseline)
            return fail(terminal, baseline.problem);
        const request = {
            waitMs: limitMs,
            sources: read.sources,
            options: { ...readOptions(options), ...(scan === null ? {} : { observations: scan }), ...baseline },
            format: formatOf(options),
            failOn: (options['fail-on'] ?? 'inconclusive'),
            reportDir,
        };
        return runAudit(request, terminal, process);
    },
    probe: async ([host = '', ports = ''], options, terminal, process) => {
        const request = {
            sources: [probePolicy(host, ports)],
            options: { mayObserveOnly: true },
            format: formatOf(options),
            failOn: 'never',
            reportDir: null,
        };
        const reportOf = async () => (await __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 9419))).probeReport;
        return runAudit(request.format === 'terminal' ? { ...request, reportOf } : request, terminal, process);
    },
    lint: async (paths, options, terminal) => {
        const { lintPolicies } = await __webpack_require__.e(/* import() */ 361).then(__webpack_require__.bind(__webpack_require__, 361));
        const read = (0,read_policy/* readPolicies */.h9)(paths.length === 0 ? [tool/* DEFAULT_POLICY */.zj] : paths);
        if ('problem' in read)
            return fail(terminal, read.problem);
        return lintPolicies(read.sources, readOptions(options), (textOf(options, 'format') ?? 'terminal'), terminal);
    },
    explain: async ([question = '', ...paths], options, terminal) => {
        const { explainPolicies } = await __webpack_require__.e(/* import() */ 781).then(__webpack_require__.bind(__webpack_require__, 1781));
        const read = (0,read_policy/* readPolicies */.h9)(paths.length === 0 ? [tool/* DEFAULT_POLICY */.zj] : paths);
        if ('problem' in read)
            return fail(terminal, read.problem);
        const format = textOf(options, 'format') === 'json' ? 'json' : 'terminal';
        return explainPolicies(read.sources, question, readOptions(options), format, terminal);
    },
    init: async (hosts, options, terminal, process) => {
        const { init, INIT_PORTS } = await __webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 8033));
        const scan = (0,read_policy/* readObservations */.iX)(textOf(options, 'observations'));
        if (scan !== null && 'problem' in scan)
            return fail(terminal, scan.problem);
        if (scan === null && hosts.length === 0)
            return fail(terminal, 'init needs a HOST, or a scan: --observations FILE');
        const request = {
            hosts,
            ports: textOf(options, 'ports') ?? INIT_PORTS,
            observations: scan,
            vantage: textOf(options, 'vantage'),
            scope: listOf(options, 'scope'),
            controls: listOf(options, 'control'),
            madeBy: ['port-policy init', ...process.argv.slice(3)].join(' '),
        };
        return init(request, terminal, process);
    },
    diff: async ([old = '', now = ''], options, terminal) => {
        const { diff } = await __webpack_require__.e(/* import() */ 333).then(__webpack_require__.bind(__webpack_require__, 333));
        const [before, after] = [old, now].map((path) => (0,read_policy/* readSource */.o$)(path, 'the policy or report'));
        if (before === undefined || after === undefined)
            throw new Error('diff takes two files');
        if ('problem' in before)
            return fail(terminal, before.problem);
        if ('problem' in after)
            return fail(terminal, after.problem);
        const outcome = await diff(before, after, readOptions(options), formatOf(options), terminal);
        return typeof outcome === 'number' ? outcome : fail(terminal, outcome.problem);
    },
    schema: async ([which = 'policy'], _options, terminal) => {
        if (which !== 'policy' && which !== 'report')
            return fail(terminal, `there is no schema \`${which}\`: it is policy or report`);
        const { schemaText } = await Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(43)]).then(__webpack_require__.bind(__webpack_require__, 2043));
        terminal.out(await schemaText(which));
        return exit_codes/* EXIT */.dc.pass;
    },
};
function readOptions(options) {
    return {
        loadBase: read_policy/* loadBase */.Og,
        now: () => new Date(),
        vantage: textOf(options, 'vantage'),
        variables: listOf(options, 'var'),
        scope: listOf(options, 'scope'),
        only: listOf(options, 'only'),
    };
}
function textOf(options, name) {
    const value = options[name];
    return typeof value === 'string' ? value : null;
}
function listOf(options, name) {
    const value = options[name];
    return Array.isArray(value) ? value : [];
}
function formatOf(options) {
    return (options.format ?? 'terminal');
}
function fail(terminal, message) {
    terminal.err(`${(0,log_safe/* logSafeLine */.Y)(`port-policy: ${message}`)}\n`);
    return exit_codes/* EXIT */.dc.unusable;
}


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ NOT_YET),
/* harmony export */   Lo: () => (/* binding */ COMMANDS)
/* harmony export */ });
/* unused harmony exports FORMATS, LINT_FORMATS */
const FORMATS = ['terminal', 'json', 'markdown'];
const CHECK_FORMATS = [...FORMATS, 'sarif', 'junit', 'html'];
const VARIABLES = { value: 'NAME=VALUE', help: 'the value of a variable of the policy', many: true };
const VIEW = {
    vantage: { value: 'NAME', help: 'which of the vantages of the policy this machine is' },
    var: VARIABLES,
    scope: { value: 'TARGET', help: 'probe nothing outside of this, whatever the policy says', many: true },
    only: { value: 'HOST[:PORTS]', help: 'check this part of the policy alone', many: true },
};
const LINT_FORMATS = ['terminal', 'json', 'sarif', 'markdown'];
const FORMAT = { value: 'FORMAT', help: 'what to print on standard output', choices: FORMATS };
const COMMANDS = {
    check: {
        usage: 'port-policy check [POLICY...] [options]',
        summary: 'probe what a policy speaks of and judge it',
        details: `Reads each POLICY (.github/port-policy.yml; - is standard input), resolves the names, probes every port that they
speak of from this machine, and says what is not as it should be.`,
        positionals: [0, 100],
        options: {
            ...VIEW,
            observations: { value: 'FILE', help: 'judge this scan (nmap, masscan, naabu, report.json); send nothing' },
            wait: { value: 'DURATION', help: 'keep asking until the policy holds, at most so long: 90s, 2m, 1h30m' },
            baseline: { value: 'FILE', help: 'an earlier report.json: say what changed since then' },
            'dry-run': { value: null, help: 'print what would be probed and how long it would take; send nothing' },
            'fail-on': {
                value: 'LEVEL',
                help: 'from which result on to exit other than 0',
                choices: ['inconclusive', 'violation', 'never'],
            },
            format: { ...FORMAT, choices: CHECK_FORMATS },
            'report-dir': { value: 'DIR', help: 'also write the reports there: JSON, Markdown, HTML, SARIF, JUnit' },
        },
        examples: [
            ['port-policy check', 'the policy at its usual place'],
            ['port-policy check prod.yml --report-dir out', 'another one, with the reports kept'],
            ['port-policy check prod.yml --dry-run', 'what would be asked'],
            ['port-policy check --vantage internet --var PREVIEW_HOST=pr-7.example.com', 'seen from a declared place'],
            ['port-policy check --only www.example.com:443', 'a part of it'],
            ['port-policy check --wait 5m', 'after a deployment: until it holds'],
            ['port-policy check --observations scan.xml', 'a scan that another tool made'],
            ['port-policy check --baseline last-night/report.json', 'and what changed since last night'],
        ],
    },
    probe: {
        usage: 'port-policy probe HOST PORTS [options]',
        summary: 'look at a few ports without a policy: what is it, and why',
        details: `HOST is a name, an address, a CIDR or a range; PORTS is what a policy may say of ports, separated by commas.
Nothing is judged, so the exit code is 0 unless the arguments cannot be used.`,
        positionals: [2, 2],
        options: { format: FORMAT },
        examples: [
            ['port-policy probe db1.example.com 22,postgresql', 'two ports of one host'],
            ['port-policy probe 192.0.2.7 1-1024', 'a range'],
        ],
    },
    lint: {
        usage: 'port-policy lint [POLICY...] [options]',
        summary: 'say everything that is wrong with a policy; probe nothing',
        details: `Reads each POLICY (.github/port-policy.yml; - is standard input) and asks nobody anything, DNS included. Variables
that have no value are left open. Warnings alone exit with 0.`,
        positionals: [0, 100],
        options: { var: VARIABLES, format: { ...FORMAT, choices: LINT_FORMATS } },
        examples: [
            ['port-policy lint prod.yml', 'before it is committed'],
            ['port-policy lint --format sarif > lint.sarif', 'for code scanning'],
        ],
    },
    explain: {
        usage: 'port-policy explain HOST:PORT [POLICY...] [options]',
        summary: 'say which entry of a policy decides a port, and why',
        details: `HOST is a name or an address; PORT is a number or a service, with /udp for UDP; an IPv6 address stands in
brackets. Says what won, what it won against, what waiver would apply, and whether the port is asked at all. Names are
resolved; no port is asked. Where the policy has vantages and none is named, every one of them is told.`,
        positionals: [1, 101],
        options: {
            vantage: VIEW.vantage,
            var: VARIABLES,
            scope: VIEW.scope,
            format: { ...FORMAT, choices: ['terminal', 'json'] },
        },
        examples: [
            ['port-policy explain www.example.com:443', 'the policy at its usual place'],
            ['port-policy explain "[2001:db8::1]:dns/udp" prod.yml', 'an IPv6 address, over UDP'],
        ],
    },
    init: {
        usage: 'port-policy init [HOST...] [options]',
        summary: 'write a policy that says what is, to begin with',
        details: `Probes each HOST (a name, an address, a CIDR or a range) and prints a commented policy: its open ports, and the
rest of what was asked as blocked. What could not be known is observed, and what was not asked is left out. With
--observations nobody is probed: the policy is made from a scan of nmap, masscan or naabu, or from report.json, of every
host in it or of those that are named.`,
        positionals: [0, 1000],
        options: {
            ports: { value: 'PORTS', help: 'what to ask, separated by commas (top-1000,known/udp)' },
            observations: { value: 'FILE', help: 'make it from this scan; send nothing' },
            vantage: { value: 'NAME', help: 'declare this vantage, and judge everything from it alone' },
            control: {
                value: 'HOST:PORT',
                help: 'a known-open endpoint elsewhere, which vouches for silence',
                many: true,
            },
            scope: VIEW.scope,
        },
        examples: [
            ['port-policy init www.example.com > .github/port-policy.yml', 'then: lint, and check'],
            ['port-policy init 203.0.113.0/28 --ports all --control github.com:443', 'a network, every TCP port'],
            ['port-policy init --observations scan.xml', 'from a scan that there is'],
        ],
    },
    diff: {
        usage: 'port-policy diff OLD NEW [options]',
        summary: 'say what a change of a policy means, or what changed between two reports',
        details: `Compares two policy files by meaning: newly open, newly blocked, no longer watched, waivers, scope. Or two reports
(report.json): ports newly open and newly blocked, hosts, addresses, verdicts. Asks nobody anything, DNS included.
Either may be -, standard input. A difference is no failure: the exit code is 0 where both can be read.`,
        positionals: [2, 2],
        options: { var: VARIABLES, format: FORMAT },
        examples: [
            ['port-policy diff - .github/port-policy.yml', 'after: git show main:.github/port-policy.yml |'],
            ['port-policy diff old.yml new.yml --format markdown', 'for a comment'],
            ['port-policy diff last-night/report.json report.json', 'what changed on the hosts'],
        ],
    },
    schema: {
        usage: 'port-policy schema [policy|report]',
        summary: 'print the JSON Schema of policies (for editors) or of report.json',
        details: 'The same files stand under schema/ in the repository.',
        positionals: [0, 1],
        options: {},
        examples: [
            ['port-policy schema > port-policy.schema.json', 'then: # yaml-language-server: $schema=port-policy.schema.json'],
        ],
    },
};
const NOT_YET = {
    commands: ['merge'],
    options: ['shard'],
};


/***/ }),

/***/ 7476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ logSafeLine),
/* harmony export */   c: () => (/* binding */ logSafeReport)
/* harmony export */ });
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
/* harmony import */ var _report_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4399);


function logSafeLine(text) {
    return (0,_report_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .i)((0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(text));
}
function logSafeReport(format, text) {
    const broken = (0,_report_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .breakCommands */ .i)(text);
    if (broken === text)
        return broken;
    if (format === 'json' || format === 'sarif')
        return text.replaceAll('#', '\\u0023');
    if (format === 'junit')
        return text.replace(/(?<!&)#|:/g, (sign) => (sign === ':' ? '&#58;' : '&#35;'));
    return broken;
}


/***/ }),

/***/ 8804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ printDiagnostics)
/* harmony export */ });
async function printDiagnostics(diagnostics, files, terminal, print) {
    if (diagnostics.length === 0)
        return;
    const { diagnosticsText } = await __webpack_require__.e(/* import() */ 456).then(__webpack_require__.bind(__webpack_require__, 3456));
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    print(diagnosticsText(diagnostics, texts, { colour: terminal.colour }));
}


/***/ }),

/***/ 8255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ loadBase),
/* harmony export */   h9: () => (/* binding */ readPolicies),
/* harmony export */   iX: () => (/* binding */ readObservations),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const STDIN = '<stdin>';
const REASONS = {
    ENOENT: 'there is no such file',
    EISDIR: 'that is a folder; name the policy file in it',
    EACCES: 'this user may not read it',
};
function readPolicies(paths) {
    const sources = [];
    for (const path of new Set(paths)) {
        const text = readText(path === '-' ? 0 : path);
        if ('problem' in text) {
            const begin = text.code === 'ENOENT'
                ? '; `port-policy init HOST` writes one, and `port-policy --help` shows how to begin'
                : '';
            return { problem: `cannot read the policy ${path}: ${text.problem}${begin}` };
        }
        sources.push({ file: path === '-' ? STDIN : path, text: text.text });
    }
    return { sources };
}
function readObservations(path) {
    return path === null ? null : readSource(path, 'the scan');
}
function readSource(path, what) {
    const text = readText(path === '-' ? 0 : path);
    if ('problem' in text)
        return { problem: `cannot read ${what} ${path}: ${text.problem}` };
    return { file: path === '-' ? STDIN : path, text: text.text };
}
const loadBase = (path, from) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from === STDIN ? '.' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), path);
    const text = readText(file);
    return 'problem' in text ? { problem: text.problem } : { file, text: text.text };
};
function readText(path) {
    try {
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') };
    }
    catch (error) {
        const { code = '', message } = error;
        return { problem: REASONS[code] ?? message, code };
    }
}


/***/ }),

/***/ 8355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cR: () => (/* binding */ allRisks),
  bi: () => (/* binding */ riskOf),
  nm: () => (/* binding */ riskOfOpen)
});

// EXTERNAL MODULE: ./build/model/udp-services.js
var udp_services = __webpack_require__(315);
;// CONCATENATED MODULE: ./build/evaluate/risk-themes.js
const THEMES = {
    database: {
        kind: 'a database',
        why: 'whoever reaches it can guess passwords and use its flaws, with the data behind it',
        advice: "Restrict it to the application's subnets in the security group or firewall, or bind it to an internal interface.",
    },
    unauthenticated: {
        kind: 'a data store that asks for no password unless told to',
        why: 'whoever reaches it can often read and change everything in it, and at times run commands',
        advice: 'Bind it to an internal interface, switch on its authentication, and allow only its clients in the firewall.',
    },
    desktop: {
        kind: 'remote control of a screen',
        why: 'it is guessed at and attacked all day, and whoever gets in sits at the machine',
        advice: 'Put it behind a VPN or a gateway and allow only that in the firewall.',
    },
    plaintext: {
        kind: 'a login without encryption',
        why: 'passwords cross the network readable, and whoever gets in has a shell or files',
        advice: 'Switch it off and use SSH in its place.',
    },
    shell: {
        kind: 'a login to the host',
        why: 'whoever reaches it can guess passwords and try stolen keys',
        advice: "Allow only the administrators' network or a bastion host in the firewall, and accept keys alone.",
    },
    files: {
        kind: 'file sharing',
        why: 'it is made for a trusted network: shares leak, and worms spread over it',
        advice: 'Allow only the subnets of its clients in the firewall, or reach it over a VPN.',
    },
    orchestration: {
        kind: 'an interface that starts containers or machines',
        why: 'whoever may use it owns the hosts behind it, and some of these ask for no credentials',
        advice: 'Restrict it to the control network in the firewall, and require client certificates or tokens.',
    },
    execution: {
        kind: 'a service that runs the code it is given',
        why: 'whoever may use it runs commands on the host, and some of these ask for no credentials',
        advice: 'Allow only those who submit work in the firewall, and require credentials.',
    },
    debug: {
        kind: 'a debugging interface',
        why: 'it lets whoever connects run code in the process, without a password by default',
        advice: 'Switch it off outside development, or bind it to 127.0.0.1 and reach it through an SSH tunnel.',
    },
    hardware: {
        kind: 'the management controller of a server',
        why: 'it works below the operating system: whoever gets in owns the machine, off or on',
        advice: 'Move it to a management network of its own and allow nothing else to reach it.',
    },
    admin: {
        kind: 'an administration interface',
        why: 'whoever gets in configures or runs what stands behind it',
        advice: "Allow only the administrators' network or a VPN in the firewall.",
    },
    broker: {
        kind: 'a message broker',
        why: 'messages can be read, forged or deleted where it asks for no credentials',
        advice: 'Restrict it to the producers and consumers in the firewall, and switch on authentication and TLS.',
    },
    cluster: {
        kind: 'a port of a cluster for its own members',
        why: 'it is made for members that trust each other, and tells or changes the state of all of them',
        advice: 'Allow only the other members of the cluster in the firewall.',
    },
    metrics: {
        kind: 'monitoring',
        why: 'it tells strangers what runs where, in which version and under what load',
        advice: 'Allow only the monitoring system in the firewall, or put a login in front of it.',
    },
    directory: {
        kind: 'a directory of accounts',
        why: 'it tells names and groups to strangers and lets them guess passwords',
        advice: 'Allow only the hosts that log in through it, and encrypt it.',
    },
    reflection: {
        kind: 'a service that answers strangers over UDP',
        why: 'attackers use open ones to flood others, and it tells much about the host',
        advice: 'Allow only its clients in the firewall, or switch it off.',
    },
    amplifier: {
        kind: 'a data store that asks for no password unless told to, over UDP',
        why: 'attackers send floods through it that are thousands of times what they send, and whoever reaches it can often read and change everything in it',
        advice: 'Switch its UDP off (-U 0) and allow only its clients in the firewall.',
    },
    resolver: {
        kind: 'a name server',
        why: 'one that resolves any name for strangers is used to flood others',
        advice: 'Allow only its clients in the firewall; a server that must answer the world should do so for its own zones alone (no recursion).',
    },
    management: {
        kind: 'network management',
        why: 'it tells whoever guesses its community all of the host, may let them change it, and is used to flood others',
        advice: 'Allow only the monitoring system in the firewall, and use version 3 with authentication.',
    },
    transfer: {
        kind: 'file transfer without a login',
        why: "whoever knows a file's name can fetch it, configurations with passwords included, and attackers use open ones to flood others",
        advice: 'Allow only the devices that load their files from it in the firewall, or switch it off.',
    },
    login: {
        kind: 'a service that checks logins',
        why: 'it lets strangers guess passwords and the secret that protects its answers',
        advice: 'Allow only the devices that ask it in the firewall, or wrap it in TLS (RadSec).',
    },
    telephony: {
        kind: 'telephony',
        why: 'strangers guess its accounts all day and place calls at your cost',
        advice: "Allow only the provider and the phones' networks in the firewall, or put a session border controller before it.",
    },
    vpn: {
        kind: 'the door of a VPN',
        why: 'whoever reaches it can try its flaws, stolen keys and weak passwords',
        advice: 'Allow only the known peers in the firewall where their addresses are fixed, and keep it up to date.',
    },
    routing: {
        kind: 'a routing protocol',
        why: 'it tells the network to strangers, believes what they send it, and is used to flood others',
        advice: 'Allow only the neighbouring routers in the firewall, and authenticate them.',
    },
    network: {
        kind: 'a service for its own network alone',
        why: 'strangers can use up its addresses, and its answers lead hosts astray',
        advice: 'Allow only the networks that it serves in the firewall.',
    },
    mailbox: {
        kind: 'a mailbox without encryption unless the server demands STARTTLS',
        why: 'passwords and mail cross the network readable where it does not, and strangers guess passwords',
        advice: 'Switch it off and offer 993 (IMAP) or 995 (POP3), which are encrypted from the start.',
    },
    models: {
        kind: 'a server of language models',
        why: 'it asks for no password: whoever reaches it uses your hardware, and can fetch or delete its models',
        advice: 'Bind it to 127.0.0.1, or put a login in front of it and allow only its users in the firewall.',
    },
    camera: {
        kind: 'the stream of a camera',
        why: 'strangers watch through it where its password is the factory one, and its flaws join it to botnets',
        advice: 'Allow only the recorder or a VPN in the firewall, and change its password.',
    },
    patients: {
        kind: 'the data of patients',
        why: 'it asks for no password: whoever reaches it can read and often change what doctors rely on',
        advice: 'Take it off this network at once, and allow only the devices that exchange data with it in the firewall.',
    },
    relic: {
        kind: 'which nobody needs any more',
        why: 'they tell strangers about the host, and two of them can be made to flood each other',
        advice: 'Switch them off.',
    },
    industrial: {
        kind: 'an industrial control protocol',
        why: 'it asks for no password: whoever reaches it can read and often move the plant',
        advice: 'Take it off this network at once and reach it through a VPN or a gateway alone.',
    },
    proxy: {
        kind: 'a proxy',
        why: 'an open one lends your address to strangers and lets them into your network',
        advice: 'Bind it to an internal interface or allow only its users in the firewall.',
    },
    printer: {
        kind: 'printing',
        why: 'it takes jobs and settings from whoever reaches it',
        advice: 'Allow only the print server or the office network in the firewall.',
    },
};

;// CONCATENATED MODULE: ./build/evaluate/risks/data-stores.js
const DATA_STORES = [
    ['database', 'critical', '5432', 'PostgreSQL'],
    ['database', 'critical', '6432', 'PgBouncer, before PostgreSQL'],
    ['database', 'critical', '3306 33060', 'MySQL or MariaDB'],
    ['database', 'critical', '1433 1434', 'Microsoft SQL Server'],
    ['reflection', 'high', '1434/udp', 'SQL Server Browser'],
    ['database', 'high', '2382 2383', 'SQL Server Analysis Services'],
    ['database', 'critical', '1521 2483 2484', 'the Oracle Database listener'],
    ['database', 'critical', '27017 27018 27019', 'MongoDB'],
    ['database', 'critical', '9042 9142 9160', 'Cassandra'],
    ['cluster', 'high', '7000', "Cassandra's nodes"],
    ['database', 'critical', '26257', 'CockroachDB'],
    ['database', 'critical', '8123 9440', 'ClickHouse'],
    ['database', 'critical', '7687 7474 7473 6362', 'Neo4j'],
    ['database', 'critical', '8529', 'ArangoDB'],
    ['database', 'critical', '28015', 'RethinkDB'],
    ['database', 'critical', '3050', 'Firebird'],
    ['database', 'critical', '8091 18091 11210 11207', 'Couchbase'],
    ['database', 'critical', '50000', "Db2 (or Jenkins's agents)"],
    ['database', 'high', '8086', 'InfluxDB'],
    ['database', 'high', '1527', 'Apache Derby'],
    ['database', 'high', '6380', 'Redis over TLS'],
    ['unauthenticated', 'critical', '6379', 'Redis or Valkey'],
    ['cluster', 'high', '16379 26379', "Redis's cluster bus or Sentinel"],
    ['unauthenticated', 'critical', '11211', 'memcached'],
    ['amplifier', 'critical', '11211/udp', 'memcached'],
    ['unauthenticated', 'critical', '9200', 'Elasticsearch or OpenSearch'],
    ['cluster', 'critical', '9300', "Elasticsearch's nodes"],
    ['unauthenticated', 'critical', '5984 6984', 'CouchDB'],
    ['unauthenticated', 'high', '8983', 'Solr'],
    ['unauthenticated', 'high', '6333 6334', 'Qdrant'],
    ['cluster', 'high', '6335', "Qdrant's nodes"],
    ['unauthenticated', 'high', '19530', 'Milvus'],
    ['unauthenticated', 'high', '7700', 'Meilisearch'],
    ['cluster', 'high', '5701', 'Hazelcast'],
    ['unauthenticated', 'high', '8020 9864 9866 9867 9870 50010 50070 50075', 'HDFS'],
    ['unauthenticated', 'high', '16000 16010 16020 16030', 'HBase'],
    ['unauthenticated', 'high', '2181', 'ZooKeeper'],
    ['cluster', 'high', '2888 3888', "ZooKeeper's members"],
    ['unauthenticated', 'critical', '2379', 'etcd'],
    ['cluster', 'critical', '2380', "etcd's members"],
];

;// CONCATENATED MODULE: ./build/evaluate/risks/logins-and-files.js
const LOGINS_AND_FILES = [
    ['desktop', 'critical', '3389 3389/udp', 'Windows Remote Desktop'],
    ['desktop', 'critical', '5900 5901 5902 5903', 'VNC'],
    ['desktop', 'high', '5800', 'VNC for browsers'],
    ['desktop', 'critical', '6000 6001 6002 6003', 'X11'],
    ['desktop', 'high', '3283 3283/udp', 'Apple Remote Desktop'],
    ['desktop', 'high', '4899', 'Radmin'],
    ['desktop', 'high', '5631 5632/udp', 'pcAnywhere'],
    ['desktop', 'high', '2179', "the consoles of Hyper-V's machines"],
    ['desktop', 'high', '1494 2598', 'Citrix'],
    ['reflection', 'high', '1604/udp', "Citrix's browser service"],
    ['desktop', 'high', '2701', "Configuration Manager's remote control"],
    ['desktop', 'high', '4822', "Guacamole's guacd"],
    ['desktop', 'high', '177/udp', "XDMCP (X11's display manager)"],
    ['plaintext', 'critical', '23', 'Telnet'],
    ['plaintext', 'high', '2323', "Telnet's other port"],
    ['plaintext', 'critical', '512', 'rexec'],
    ['plaintext', 'critical', '513', 'rlogin'],
    ['plaintext', 'critical', '514', 'rsh'],
    ['plaintext', 'high', '21', 'FTP'],
    ['transfer', 'high', '69/udp', 'TFTP'],
    ['shell', 'high', '22', 'SSH'],
    ['mailbox', 'medium', '110 143', 'POP3 or IMAP'],
    ['files', 'critical', '445', 'SMB (Windows file sharing)'],
    ['admin', 'high', '135 593', "Windows's remote procedure calls"],
    ['admin', 'high', '5985 5986', 'WinRM'],
    ['broker', 'high', '1801 2103 2105 2107', 'Microsoft Message Queuing'],
    ['directory', 'high', '389 636 3268 3269 9389', 'LDAP or Active Directory'],
    ['files', 'critical', '139', 'SMB over NetBIOS'],
    ['files', 'high', '137/udp 138/udp', 'NetBIOS'],
    ['reflection', 'high', '389/udp', 'LDAP over UDP'],
    ['directory', 'high', '88 88/udp 464 464/udp', 'Kerberos'],
    ['admin', 'high', '8530 8531', 'Windows Server Update Services'],
    ['files', 'high', '2049 2049/udp', 'NFS'],
    ['files', 'high', '20048 20048/udp', "NFS's mountd"],
    ['files', 'high', '111', "NFS's rpcbind"],
    ['reflection', 'high', '111/udp', 'rpcbind'],
    ['files', 'high', '873', 'rsync'],
    ['files', 'high', '548', 'AFP (Apple file sharing)'],
    ['files', 'high', '10809', 'Network Block Device'],
    ['files', 'high', '3260', 'iSCSI'],
    ['files', 'high', '24007 24008', 'GlusterFS'],
    ['cluster', 'high', '3300 6789', "Ceph's monitors (or a SAP gateway)"],
    ['admin', 'high', '9392 9401', 'Veeam Backup'],
    ['patients', 'critical', '104 11112 2762', 'DICOM'],
    ['patients', 'high', '2575', 'HL7'],
    ['relic', 'medium', '7 9 13 17 19 37 79', 'the small services of old Unix (echo to finger)'],
];

;// CONCATENATED MODULE: ./build/evaluate/risks/messages-and-metrics.js
const MESSAGES_AND_METRICS = [
    ['broker', 'high', '9092 9094 9096 9098', 'Kafka'],
    ['broker', 'high', '5671 5672', 'RabbitMQ'],
    ['broker', 'high', '61613 61614', 'STOMP (RabbitMQ or ActiveMQ)'],
    ['admin', 'high', '15672', "RabbitMQ's management"],
    ['cluster', 'high', '25672', "RabbitMQ's nodes"],
    ['broker', 'critical', '61616', 'ActiveMQ'],
    ['admin', 'high', '8161', "ActiveMQ's console"],
    ['broker', 'high', '4222', 'NATS'],
    ['cluster', 'high', '6222', "NATS's servers"],
    ['metrics', 'medium', '8222', "NATS's monitoring"],
    ['broker', 'high', '1883', 'MQTT without TLS'],
    ['broker', 'medium', '8883', 'MQTT'],
    ['broker', 'high', '1414', 'IBM MQ'],
    ['broker', 'high', '4730', 'Gearman'],
    ['broker', 'high', '6650', 'Pulsar'],
    ['broker', 'high', '9876 10911', 'RocketMQ'],
    ['metrics', 'medium', '9090', 'Prometheus'],
    ['metrics', 'medium', '9091 9093', "Prometheus's Pushgateway or Alertmanager"],
    ['metrics', 'medium', '9100', "Prometheus's node exporter, or a printer's raw port"],
    [
        'metrics',
        'medium',
        '9104 9113 9114 9115 9116 9117 9119 9121 9127 9128 9141',
        'a Prometheus exporter (of MySQL, nginx, Redis and the like)',
    ],
    ['metrics', 'high', '10050 10051 5666', 'Zabbix or NRPE'],
    ['metrics', 'medium', '6556 4949 3493', "Checkmk's agent, Munin's node or NUT"],
    ['metrics', 'medium', '8125/udp 8126 2003', 'StatsD or Graphite'],
    ['metrics', 'medium', '514/udp', 'syslog'],
    ['admin', 'high', '8089', "Splunk's management"],
];

;// CONCATENATED MODULE: ./build/evaluate/risks/networks.js
const NETWORKS = [
    ['management', 'high', '161/udp', 'SNMP'],
    ['resolver', 'medium', '53/udp', 'DNS'],
    ['reflection', 'medium', '123/udp', 'NTP'],
    ['reflection', 'high', '1900/udp', 'SSDP'],
    ['reflection', 'high', '5353/udp', 'mDNS'],
    ['routing', 'high', '520/udp 521/udp', 'RIP'],
    ['reflection', 'high', '7/udp 17/udp 19/udp', 'the small services (echo, qotd, chargen)'],
    ['reflection', 'high', '3702/udp', 'WS-Discovery'],
    ['reflection', 'high', '427/udp', 'SLP'],
    ['reflection', 'high', '10001/udp', "Ubiquiti's discovery"],
    ['reflection', 'high', '37810/udp', "Dahua's discovery"],
    ['reflection', 'medium', '3478/udp', 'STUN or TURN'],
    ['reflection', 'high', '5683/udp', 'CoAP'],
    ['login', 'high', '1812/udp 1813/udp 1645/udp 1646/udp', 'RADIUS'],
    ['login', 'high', '49', 'TACACS+'],
    ['telephony', 'high', '5060/udp 5060 5061', 'SIP'],
    ['telephony', 'high', '1720 2000 4569/udp', 'H.323, SCCP or IAX'],
    ['vpn', 'medium', '1194/udp 1194', 'OpenVPN'],
    ['vpn', 'medium', '500/udp 4500/udp', 'IKE (IPsec)'],
    ['vpn', 'medium', '1701/udp', 'L2TP'],
    ['vpn', 'medium', '1723', 'PPTP'],
    ['network', 'high', '67/udp 547/udp', 'DHCP'],
    ['industrial', 'critical', '102', 'Siemens S7'],
    ['industrial', 'critical', '502 802', 'Modbus'],
    ['industrial', 'critical', '2404', 'IEC 60870-5-104'],
    ['industrial', 'critical', '20000', 'DNP3'],
    ['industrial', 'critical', '44818 44818/udp 2222/udp', 'EtherNet/IP'],
    ['industrial', 'critical', '47808/udp', 'BACnet'],
    ['industrial', 'high', '4840 4843', 'OPC UA'],
    ['industrial', 'high', '5094', 'HART-IP'],
    ['industrial', 'high', '41794', 'Crestron'],
    ['industrial', 'critical', '20256', 'Unitronics PCOM'],
    ['industrial', 'high', '1911 4911', 'Niagara Fox'],
    ['industrial', 'high', '1962 2455 5006 5007 18245 20547', 'a programmable controller (CODESYS, MELSEC and others)'],
    ['camera', 'high', '554 8554 322', 'RTSP'],
    ['camera', 'high', '37777 34567', 'a video recorder (Dahua or Xiongmai)'],
    ['proxy', 'high', '1080', 'SOCKS'],
    ['proxy', 'high', '8118', 'Privoxy'],
    ['proxy', 'high', '3128', 'Squid'],
    ['printer', 'medium', '515', 'LPD'],
    ['printer', 'medium', '631', 'IPP'],
];

;// CONCATENATED MODULE: ./build/evaluate/risks/platforms.js
const PLATFORMS = [
    ['orchestration', 'critical', '2375', "Docker's API without TLS"],
    ['orchestration', 'high', '2376', "Docker's API"],
    ['cluster', 'high', '2377', "Docker Swarm's managers"],
    ['orchestration', 'high', '9345', "Rancher's RKE2 server"],
    ['orchestration', 'critical', '10250', 'the kubelet'],
    ['orchestration', 'high', '6443 16443', "Kubernetes's API"],
    ['metrics', 'high', '10255', "the kubelet's read-only port"],
    ['metrics', 'medium', '10249 10251 10252 10256 10257 10259', "Kubernetes's own parts"],
    ['orchestration', 'critical', '8001', "kubectl proxy (or Kong's Admin API)"],
    ['admin', 'high', '8444', "Kong's Admin API"],
    ['orchestration', 'critical', '44134', "Helm 2's Tiller"],
    ['orchestration', 'critical', '4646', "Nomad's API"],
    ['cluster', 'high', '4647 4648 4648/udp', "Nomad's servers"],
    ['admin', 'high', '8500 8501 8502 8503', "Consul's API"],
    ['cluster', 'high', '8300 8301 8302 8301/udp 8302/udp', "Consul's servers"],
    ['resolver', 'medium', '8600/udp', "Consul's DNS"],
    ['admin', 'high', '8200', 'Vault'],
    ['cluster', 'high', '8201', "Vault's servers"],
    ['orchestration', 'critical', '16509', 'libvirt without TLS'],
    ['orchestration', 'high', '16514', 'libvirt'],
    ['execution', 'critical', '8088 8032', "Hadoop YARN's resource manager"],
    ['execution', 'critical', '7077 6066', 'Spark'],
    ['execution', 'critical', '8265', 'Ray'],
    ['execution', 'high', '8786', 'Dask'],
    ['execution', 'critical', '8888', 'Jupyter'],
    ['execution', 'critical', '4444', 'Selenium Grid'],
    ['execution', 'critical', '3632', 'distcc'],
    ['cluster', 'high', '4369', "Erlang's port mapper"],
    ['admin', 'high', '8140', 'the Puppet server'],
    ['debug', 'critical', '1099', "Java's RMI registry (JMX)"],
    ['execution', 'critical', '4505 4506', "Salt's master"],
    ['execution', 'high', '3299 3900', "SAP's router or message server"],
    ['debug', 'critical', '5005', "Java's debugger (JDWP)"],
    ['debug', 'critical', '7199', "Cassandra's JMX"],
    ['debug', 'critical', '9229', "Node.js's inspector"],
    ['debug', 'critical', '9222', "Chrome's developer tools"],
    ['debug', 'critical', '5678', "Python's debugpy"],
    ['debug', 'critical', '27042', 'frida-server'],
    ['debug', 'critical', '5555', "Android's adb"],
    ['hardware', 'critical', '623/udp', 'IPMI'],
    ['hardware', 'critical', '16992 16993 16994 16995 623 664', 'Intel AMT or DASH'],
    ['hardware', 'critical', '17988 17990', 'HPE iLO'],
    ['hardware', 'high', '5120 5121 5123 7578', 'the consoles of Oracle ILOM and its like'],
    ['admin', 'high', '2301 2381', "HPE's System Management Homepage"],
    ['admin', 'critical', '4786', "Cisco's Smart Install"],
    ['admin', 'high', '7547', 'TR-069 (how providers manage routers)'],
    ['admin', 'high', '830', 'NETCONF'],
    ['admin', 'high', '8291 8728 8729', 'MikroTik RouterOS'],
    ['admin', 'high', '427', 'SLP (VMware ESXi and others)'],
    ['admin', 'high', '902 5480', 'VMware'],
    ['admin', 'high', '8006', 'Proxmox VE'],
    ['admin', 'high', '10000', 'Webmin, NDMP or HiveServer2'],
    ['admin', 'high', '2082 2083 2086 2087', 'cPanel'],
    ['admin', 'high', '7001', 'WebLogic'],
    ['admin', 'high', '8111', 'TeamCity'],
    ['admin', 'high', '9901', "Envoy's administration"],
    ['admin', 'high', '5601', 'Kibana or OpenSearch Dashboards'],
    ['admin', 'high', '9990', 'WildFly'],
    ['admin', 'high', '4848', 'GlassFish'],
    ['admin', 'high', '8009', "Tomcat's AJP connector"],
    ['admin', 'critical', '8005', "Tomcat's shutdown port"],
    ['admin', 'high', '8545 8546', "an Ethereum node's JSON-RPC"],
    ['admin', 'high', '953 8953', 'the control port of BIND or Unbound'],
    ['models', 'high', '11434', 'Ollama'],
    ['admin', 'high', '8021 5038', 'the control port of FreeSWITCH or Asterisk'],
];

;// CONCATENATED MODULE: ./build/evaluate/risky-services.js





const SERVICES = [
    ...DATA_STORES,
    ...LOGINS_AND_FILES,
    ...PLATFORMS,
    ...MESSAGES_AND_METRICS,
    ...NETWORKS,
];

;// CONCATENATED MODULE: ./build/evaluate/risk.js



let table = null;
function riskOf(port, protocol) {
    table ??= readServices();
    return table.get(`${port}/${protocol}`) ?? null;
}
function riskOfOpen({ question }, port, protocol) {
    const usual = udp_services/* UDP_SERVICES */.nT.find(({ name }) => name === question)?.ports[0];
    return riskOf(usual ?? port, protocol);
}
function allRisks() {
    table ??= readServices();
    return [...table].map(([key, risk]) => {
        const [port = '', protocol] = key.split('/');
        return { ...risk, port: Number(port), protocol: protocol };
    });
}
function readServices() {
    const risks = new Map();
    for (const [theme, severity, ports, name] of SERVICES) {
        const { kind, why, advice } = THEMES[theme];
        const risk = { severity, what: `${name}, ${kind}`, why, advice };
        for (const port of ports.split(' '))
            risks.set(port.includes('/') ? port : `${port}/tcp`, risk);
    }
    return risks;
}


/***/ }),

/***/ 2224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ONLY_A_PART),
/* harmony export */   m: () => (/* binding */ isPartial)
/* harmony export */ });
const ONLY_A_PART = 'Only a part of the policy was checked';
function isPartial({ warnings }) {
    return warnings.some((warning) => warning.startsWith(ONLY_A_PART));
}


/***/ }),

/***/ 5179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   li: () => (/* binding */ WAIVABLE_STATES),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
const WAIVABLE_STATES = ['open', 'closed', 'filtered'];
const DEFAULTS = {
    timeoutMs: 1500,
    attempts: 2,
    family: 'both',
    addresses: 'all',
    evidence: 'vouched',
};
const DEFAULT_LIMITS = { rate: 1000, perHost: 200, inFlight: 1000, probes: 1_000_000 };


/***/ }),

/***/ 733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ holdsPort),
/* harmony export */   Kn: () => (/* binding */ parseRanges),
/* harmony export */   OM: () => (/* binding */ rangesText),
/* harmony export */   Q: () => (/* binding */ sharedRanges),
/* harmony export */   S9: () => (/* binding */ portSet),
/* harmony export */   TN: () => (/* binding */ rangesWithout),
/* harmony export */   Ws: () => (/* binding */ countPorts),
/* harmony export */   aP: () => (/* binding */ areWithin),
/* harmony export */   kj: () => (/* binding */ unitedRanges),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
const LOWEST = 1;
const HIGHEST = 65_535;
function unitedRanges(ranges) {
    const united = [];
    for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
        const before = united.at(-1);
        if (before !== undefined && first <= before.last + 1)
            before.last = Math.max(before.last, last);
        else
            united.push({ first, last });
    }
    return united;
}
function sharedRanges(some, others) {
    const both = [];
    for (let i = 0, j = 0; i < some.length && j < others.length;) {
        const [a, b] = [some[i], others[j]];
        const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
        if (first <= last)
            both.push({ first, last });
        if (a.last < b.last)
            i++;
        else
            j++;
    }
    return both;
}
function rangesWithout(ranges, holes) {
    const left = [];
    let j = 0;
    for (const range of ranges) {
        while (j < holes.length && holes[j].last < range.first)
            j++;
        let { first } = range;
        for (let k = j; k < holes.length && holes[k].first <= range.last; k++) {
            const hole = holes[k];
            if (hole.first > first)
                left.push({ first, last: hole.first - 1 });
            first = hole.last + 1;
        }
        if (first <= range.last)
            left.push({ first, last: range.last });
    }
    return left;
}
function areWithin(ranges, others) {
    return rangesWithout(ranges, others).length === 0;
}
function countPorts(ranges) {
    return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
function portSet(protocol, ranges) {
    return { protocol, ranges, count: countPorts(ranges) };
}
function holdsPort(ranges, port) {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const { first, last } = ranges[middle];
        if (port < first)
            high = middle - 1;
        else if (port > last)
            low = middle + 1;
        else
            return true;
    }
    return false;
}
function rangeText({ first, last }) {
    return first === last ? `${first}` : `${first}-${last}`;
}
function rangesText(ranges) {
    return ranges.map(rangeText).join(',');
}
function parseRanges(ports) {
    if (ports === null)
        return [];
    return ports.split(',').flatMap((part) => {
        const dash = part.indexOf('-');
        const first = Number(dash < 0 ? part : part.slice(0, dash));
        const last = dash < 0 ? first : Number(part.slice(dash + 1));
        return LOWEST <= first && first <= last && last <= HIGHEST ? [{ first, last }] : [];
    });
}


/***/ }),

/***/ 4595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w5: () => (/* binding */ PROJECT_URL),
/* harmony export */   wr: () => (/* binding */ TOOL_VERSION),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
const TOOL_VERSION = '0.1.0';
const DEFAULT_POLICY = '.github/port-policy.yml';
const PROJECT_URL = 'https://github.com/port-policy/port-policy';


/***/ }),

/***/ 315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ questionOfPort),
/* harmony export */   l9: () => (/* binding */ needsClosedTold),
/* harmony export */   lV: () => (/* binding */ answersStrangers),
/* harmony export */   nT: () => (/* binding */ UDP_SERVICES)
/* harmony export */ });
const UDP_SERVICES = [
    { name: 'dns', ports: [53], answersStrangers: true },
    { name: 'tftp', ports: [69], answersStrangers: false },
    { name: 'kerberos', ports: [88], answersStrangers: false },
    { name: 'rpcbind', ports: [111], answersStrangers: true },
    { name: 'ntp', ports: [123], answersStrangers: true },
    { name: 'netbios-ns', ports: [137], answersStrangers: true },
    { name: 'snmp', ports: [161], answersStrangers: false },
    { name: 'cldap', ports: [389], answersStrangers: false },
    { name: 'quic', ports: [443, 8443], answersStrangers: true },
    { name: 'ike', ports: [500, 4500], answersStrangers: false },
    { name: 'openvpn', ports: [1194], answersStrangers: false },
    { name: 'l2tp', ports: [1701], answersStrangers: false },
    { name: 'radius', ports: [1812, 1645], answersStrangers: false },
    { name: 'ssdp', ports: [1900], answersStrangers: false },
    { name: 'stun', ports: [3478], answersStrangers: true },
    { name: 'sip', ports: [5060], answersStrangers: false },
    { name: 'mdns', ports: [5353], answersStrangers: false },
    { name: 'coap', ports: [5683], answersStrangers: true },
    { name: 'dtls', ports: [5684, 4433], answersStrangers: true },
    { name: 'memcached', ports: [11211], answersStrangers: true },
];
const byPort = new Map(UDP_SERVICES.flatMap(({ name, ports }) => ports.map((port) => [port, name])));
const strangers = new Set(UDP_SERVICES.filter(({ answersStrangers }) => answersStrangers).map(({ name }) => name));
function questionOfPort(port) {
    return byPort.get(port) ?? 'empty';
}
function answersStrangers(question) {
    return strangers.has(question);
}
function needsClosedTold(expected, question) {
    if (expected === 'observe')
        return false;
    return expected !== 'blocked' || !answersStrangers(question);
}


/***/ }),

/***/ 3596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ RUN_RESULTS),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   hE: () => (/* binding */ CAUSES),
/* harmony export */   iI: () => (/* binding */ EXPECTED_STATES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   xj: () => (/* binding */ STATES),
/* harmony export */   yv: () => (/* binding */ PROTOCOLS)
/* harmony export */ });
const EXPECTED_STATES = ['open', 'closed', 'filtered', 'blocked', 'observe'];
const STATES = ['open', 'closed', 'filtered', 'open|filtered', 'unknown'];
const CAUSES = [
    'syn-ack',
    'rst',
    'refused',
    'timeout',
    'icmp-port-unreachable',
    'icmp-unreachable',
    'icmp-net-unreachable',
    'icmp-admin-prohibited',
    'reply',
    'no-reply',
    'no-route',
    'no-neighbour',
    'local-firewall',
    'local-resources',
    'deaf-vantage',
    'dns-failed',
    'out-of-scope',
    'cancelled',
    'not-covered',
];
const VERDICTS = ['pass', 'violation', 'waived', 'inconclusive', 'not-judged'];
const EVIDENCE = ['direct', 'anchored', 'vouched', 'none'];
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
const RUN_RESULTS = ['pass', 'fail', 'inconclusive'];
const PROTOCOLS = ['tcp', 'udp'];


/***/ }),

/***/ 5255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ addressText),
/* harmony export */   q: () => (/* binding */ addressValue)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);

function addressText(family, value) {
    const bytes = [];
    for (let shift = family === 4 ? 24n : 120n; shift >= 0n; shift -= 8n)
        bytes.push(Number((value >> shift) & 255n));
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().fromByteArray(bytes).toString();
}
function addressValue(text) {
    const parsed = ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().parse(text);
    let value = 0n;
    for (const byte of parsed.toByteArray())
        value = (value << 8n) | BigInt(byte);
    return { family: parsed.kind() === 'ipv4' ? 4 : 6, value };
}


/***/ }),

/***/ 7354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ boundsOf)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
/* harmony import */ var _refused_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2626);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3621);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1026);




function boundsOf(items, runScope, resolutions) {
    const names = namesByScope(items, runScope);
    const known = new Map();
    const runsOf = (scope) => {
        const runs = known.get(scope) ?? (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .runSet */ .ij)(runsOfScope(scope, names.get(scope) ?? new Map(), resolutions));
        known.set(scope, runs);
        return runs;
    };
    return (run, scopes) => {
        const outside = [];
        let inside = [run];
        const keep = (bound, allowed) => {
            const kept = inside.map((piece) => ({ piece, allowed: allowed(piece) }));
            inside = kept.flatMap((one) => one.allowed);
            for (const one of kept)
                for (const left of (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .without */ .FF)(one.piece, (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .runSet */ .ij)(one.allowed)))
                    outside.push({ run: left, bound });
        };
        const bind = (bound, scope) => {
            keep(bound, (piece) => (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .ux)(piece, runsOf(scope)));
            keep('refused', (piece) => (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .without */ .FF)(piece, (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .runSet */ .ij)((0,_refused_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedOf */ .S)(piece, scope))));
        };
        for (const scope of scopes)
            bind('policy-scope', scope);
        if (runScope !== null)
            bind('run-scope', runScope);
        if (runScope === null && scopes.length === 0)
            keep('refused', (piece) => (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .without */ .FF)(piece, (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .runSet */ .ij)((0,_refused_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedOf */ .S)(piece, []))));
        return { inside, outside };
    };
}
function namesByScope(hosts, runScope) {
    const names = new Map();
    for (const item of hosts) {
        for (const scope of runScope === null ? item.scopes : [...item.scopes, runScope]) {
            const known = names.get(scope) ?? new Map();
            names.set(scope, known);
            for (const { pattern } of item.hosts) {
                if (pattern.kind !== 'name')
                    continue;
                const families = known.get(pattern.name) ?? new Set();
                known.set(pattern.name, families);
                for (const family of (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .familiesOf */ .m6)(item))
                    families.add(family);
            }
        }
    }
    return names;
}
function runsOfScope(scope, names, resolutions) {
    return scope.flatMap((element) => {
        if (element.kind === 'addresses')
            return [element];
        const means = ({ name, family }) => element.kind === 'name'
            ? name === element.name
            : name.endsWith(`.${element.name}`) && names.get(name)?.has(family) === true;
        return (resolutions
            .filter(means)
            .flatMap(({ addresses }) => addresses)
            .map((address) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addressValue */ .q)(address))
            .filter(({ family, value }) => (0,_refused_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isGloballyRoutable */ .P)(family, value))
            .map(({ family, value }) => ({ family, first: value, last: value })));
    });
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   eC: () => (/* binding */ itemsSeen),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7354);
/* harmony import */ var _name_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7968);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1026);




function namesOf(policy, view) {
    const names = new Map();
    const ask = (pattern, asked) => {
        if (pattern.kind !== 'name' || asked.length === 0)
            return;
        const families = names.get(pattern.name) ?? new Set();
        for (const family of asked)
            families.add(family);
        names.set(pattern.name, families);
    };
    for (const item of policy.hosts) {
        if (isIdle(item, view))
            continue;
        for (const { pattern } of item.hosts)
            ask(pattern, (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .familiesOf */ .m6)(item));
    }
    for (const { pattern } of (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .controlsSeen */ .iI)(policy, view))
        ask(pattern, (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .familiesSeen */ .E4)(policy.defaults, view));
    const scopes = new Set(policy.hosts.flatMap(({ scopes }) => scopes));
    for (const element of [...[...scopes].flat(), ...(view.runScope ?? [])])
        if (element.kind === 'name')
            ask({ kind: 'name', name: element.name }, (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .familiesOf */ .m6)({ family: 'both' }));
    return [...names].map(([name, families]) => ({ name, families: [...families].sort() }));
}
function itemsSeen({ hosts }, view) {
    return hosts.filter((item) => !isIdle(item, view));
}
function isIdle(item, view) {
    if ((0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesSeen */ .m2)(item, view).length > 0)
        return false;
    return item.resolvesTo === null || !(0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .isJudgedFrom */ .C_)(view, item.from);
}
function claimsOf(policy, resolutions, view) {
    const items = itemsSeen(policy, view);
    const collector = new ClaimCollector(items, resolutions, view);
    for (const item of items)
        collector.checkNames(item);
    for (const item of items)
        collector.add(item);
    return collector.collected();
}
class ClaimCollector {
    #view;
    #bounds;
    #resolutions;
    #elsewhere = new Set();
    #claims = [];
    #failures = new Map();
    #found = new Set();
    #outOfScope = new Map();
    #nameChecks = [];
    #order = 0;
    constructor(items, resolutions, view) {
        this.#view = view;
        this.#resolutions = new Map(resolutions.map((resolution) => [`${resolution.family} ${resolution.name}`, resolution]));
        this.#bounds = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .B)(items, view.runScope, resolutions);
    }
    checkNames(item) {
        if (item.resolvesTo === null)
            return;
        for (const { pattern } of item.hosts) {
            if (pattern.kind !== 'name')
                continue;
            const answers = this.#answers(item, pattern.name);
            this.#nameChecks.push((0,_name_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .nameCheckOf */ .Tu)(pattern.name, item.resolvesTo, answers));
            for (const address of answers.addresses)
                if (!(0,_name_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .mayLeadTo */ .D7)(item, address))
                    this.#elsewhere.add(`${pattern.name} ${address.family} ${address.value}`);
        }
    }
    add(item) {
        const entries = (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesSeen */ .m2)(item, this.#view);
        for (const reference of item.hosts) {
            const { pattern } = reference;
            this.#order++;
            if (pattern.kind === 'name')
                this.#addName(item, entries, reference, pattern.name);
            else
                this.#claim(item, entries, reference, null, pattern, pattern.last - pattern.first + 1n);
        }
    }
    #addName(item, entries, reference, name) {
        const answers = this.#answers(item, name);
        if (answers.addresses.length > 0)
            this.#found.add(name);
        for (const { family, value } of answers.addresses) {
            if (this.#elsewhere.has(`${name} ${family} ${value}`))
                continue;
            this.#claim(item, entries, reference, name, { family, first: value, last: value }, 1n);
        }
        if (entries.length === 0)
            return;
        const seen = (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .familiesSeen */ .E4)(item, this.#view);
        const anyAddress = answers.addresses.length > 0;
        const failures = answers.failures.filter(({ family }) => !anyAddress || seen.includes(family));
        const failure = whatFailed(failures, anyAddress);
        if (failure !== null && !this.#failures.has(name))
            this.#failures.set(name, { host: name, position: reference.position, ...failure });
    }
    #answers(item, name) {
        return (0,_name_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .answersOf */ .Bw)((0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .familiesOf */ .m6)(item).map((family) => {
            const answer = this.#resolutions.get(`${family} ${name}`);
            if (answer === undefined)
                throw new Error(`no resolution for ${name} over IPv${family}`);
            return answer;
        }));
    }
    #claim(item, entries, reference, host, run, size) {
        if (entries.length === 0)
            return;
        const { text, position } = reference;
        const { inside, outside } = this.#bounds(run, item.scopes);
        for (const { family, first, last } of inside)
            this.#claims.push({ item, reference, entries, host, family, first, last, size, order: this.#order });
        for (const { run: out, bound } of outside) {
            const [first, last] = [(0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addressText */ .G)(out.family, out.first), (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addressText */ .G)(out.family, out.last)];
            const addresses = out.first === out.last ? first : `${first}-${last}`;
            const known = {
                host: host ?? text,
                address: out.first === out.last ? first : null,
                outside: addresses,
                run: out,
                bound,
            };
            this.#outOfScope.set(`${known.host} ${addresses} ${bound}`, { ...known, position });
        }
    }
    collected() {
        const unresolved = [...this.#failures.values()].map((one) => this.#found.has(one.host) ? one : { ...one, family: null });
        return {
            claims: this.#claims,
            unresolved,
            outOfScope: [...this.#outOfScope.values()],
            nameChecks: this.#nameChecks,
        };
    }
}
function whatFailed(failed, anyAddress) {
    const broken = failed.find(({ code }) => code !== 'ENOTFOUND');
    return broken ?? (anyAddress ? null : (failed[0] ?? null));
}


/***/ }),

/***/ 7968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   D7: () => (/* binding */ mayLeadTo),
/* harmony export */   Tu: () => (/* binding */ nameCheckOf)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);

const ABSENT = 'ENOTFOUND';
function answersOf(resolutions) {
    const given = resolutions.filter((one) => one !== undefined);
    return {
        addresses: given.flatMap(({ addresses }) => addresses.map((address) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addressValue */ .q)(address))),
        failures: given.flatMap(({ family, code }) => (code === null ? [] : [{ family, code }])),
    };
}
function mayLeadTo(item, { family, value }) {
    return (item.resolvesTo === null ||
        item.resolvesTo.within.some((run) => run.family === family && run.first <= value && value <= run.last));
}
function nameCheckOf(host, resolvesTo, { addresses, failures }) {
    const sorted = [...addresses].sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
    const texts = (wanted) => [
        ...new Set(sorted
            .filter((address) => mayLeadTo({ resolvesTo }, address) === wanted)
            .map(({ family, value }) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addressText */ .G)(family, value))),
    ];
    const broken = failures.filter(({ code }) => code !== ABSENT);
    const [first] = broken;
    const failure = first === undefined ? null : { family: broken.length > 1 ? null : first.family, code: first.code };
    return { host, resolvesTo, inside: texts(true), outside: texts(false), failure };
}


/***/ }),

/***/ 8570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ narrowest),
/* harmony export */   Ae: () => (/* binding */ compareCandidates),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   RH: () => (/* binding */ candidateOf)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);

function segmentsOf(claims) {
    return _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOLS */ .yv.flatMap((protocol) => segmentsOfProtocol(protocol, claims));
}
function segmentsOfProtocol(protocol, claims) {
    const starts = new Map();
    const ends = new Map();
    const edges = new Set();
    let order = 0;
    for (const claim of claims) {
        for (const entry of claim.entries) {
            if (entry.ports.protocol !== protocol)
                continue;
            const candidate = candidateOf(claim, entry, order++);
            for (const { first, last } of entry.ports.ranges) {
                push(starts, first, candidate);
                push(ends, last + 1, candidate);
                edges.add(first).add(last + 1);
            }
        }
    }
    const active = new Set();
    const byWinners = new Map();
    const sorted = [...edges].sort((a, b) => a - b);
    for (const [i, first] of sorted.entries()) {
        for (const candidate of ends.get(first) ?? [])
            active.delete(candidate);
        for (const candidate of starts.get(first) ?? [])
            active.add(candidate);
        if (active.size === 0)
            continue;
        const last = sorted[i + 1] - 1;
        const winners = narrowest(active);
        const key = winners
            .map(({ order, judgement: { evidence, addresses, entry } }) => `${order} ${evidence} ${addresses} ${entry.speaks}`)
            .join();
        const known = byWinners.get(key);
        if (known === undefined)
            byWinners.set(key, { winners, ranges: [{ first, last }] });
        else
            append(known.ranges, { first, last });
    }
    return [...byWinners.values()].map(({ winners, ranges }) => ({
        ports: { protocol, ranges, count: ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0) },
        judgements: winners.map((winner) => winner.judgement),
    }));
}
function candidateOf({ item, host, size }, entry, order) {
    const addresses = host !== null && entry.expected === 'open' ? item.addresses : 'all';
    const judgement = { host, entry, evidence: entry.evidence ?? item.evidence, addresses };
    return { judgement, ports: entry.ports.count, addresses: size, lent: entry.role === null ? 0 : 1, order };
}
function compareCandidates(a, b) {
    if (a.ports !== b.ports)
        return a.ports - b.ports;
    if (a.addresses !== b.addresses)
        return a.addresses < b.addresses ? -1 : 1;
    return a.lent - b.lent;
}
function narrowest(active) {
    let best = [];
    for (const candidate of active) {
        const rival = best[0];
        const difference = rival === undefined ? -1 : compareCandidates(candidate, rival);
        if (difference < 0)
            best = [candidate];
        else if (difference === 0)
            best.push(candidate);
    }
    best.sort((a, b) => a.order - b.order);
    const said = new Map();
    for (const candidate of best) {
        const { entry, host } = candidate.judgement;
        const key = `${entry.expected} ${host ?? ''}`;
        const first = said.get(key);
        said.set(key, first === undefined ? candidate : merged(first, candidate.judgement));
    }
    return [...said.values()];
}
function merged(first, other) {
    const { judgement } = first;
    const evidence = other.evidence === 'anchored' ? other.evidence : judgement.evidence;
    const addresses = other.addresses === 'all' ? other.addresses : judgement.addresses;
    const { speaks } = other.entry;
    const entry = speaks === null || judgement.entry.speaks !== null ? judgement.entry : { ...judgement.entry, speaks };
    return { ...first, judgement: { ...judgement, entry, evidence, addresses } };
}
function push(map, at, candidate) {
    const list = map.get(at);
    if (list === undefined)
        map.set(at, [candidate]);
    else
        list.push(candidate);
}
function append(ranges, range) {
    const last = ranges.at(-1);
    if (last !== undefined && last.last + 1 === range.first)
        ranges[ranges.length - 1] = { first: last.first, last: range.last };
    else
        ranges.push(range);
}


/***/ }),

/***/ 1300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ nothingMeant),
/* harmony export */   UG: () => (/* binding */ nothingToJudge),
/* harmony export */   k: () => (/* binding */ vantageNamed),
/* harmony export */   zJ: () => (/* binding */ tooManyProbes)
/* harmony export */ });
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1026);

const NOWHERE = { position: null, length: 1, related: [] };
const MOST_PROBES = 100_000_000;
function tooManyProbes(probes, policy) {
    const ceiling = Math.min(policy.limits.probes ?? MOST_PROBES, MOST_PROBES);
    if (probes <= ceiling)
        return [];
    const fewer = 'name fewer ports or addresses';
    return [
        {
            code: 'too-many-probes',
            level: 'error',
            message: `this policy asks for ${group(probes)} probes, more than the ceiling of ${group(BigInt(ceiling))}`,
            mend: probes > MOST_PROBES
                ? `${fewer}, or divide them among several policies: one run holds no more than ${group(BigInt(MOST_PROBES))}`
                : `${fewer}, or raise the ceiling with \`limits: { probes: ${probes} }\``,
            ...NOWHERE,
            position: { file: policy.file, line: 1, column: 1 },
        },
    ];
}
function nothingToJudge(policy, { vantage }) {
    const from = vantage === null ? '' : ` from the vantage \`${vantage.name}\``;
    return {
        code: 'nothing-to-judge',
        level: 'error',
        message: `this run would judge nothing${from}: every entry is \`observe\`, or none is left`,
        mend: 'add what must be `open` or `blocked`; a run that judges nothing is never a pass',
        ...NOWHERE,
        position: { file: policy.file, line: 1, column: 1 },
    };
}
function nothingMeant({ text }, policy) {
    const hosts = [...new Set(policy.hosts.flatMap(({ hosts }) => hosts.map((host) => host.text)))];
    const some = hosts.slice(0, 5).map((host) => `\`${host}\``);
    const more = hosts.length > 5 ? ` and ${hosts.length - 5} more` : '';
    return {
        code: 'nothing-to-judge',
        level: 'error',
        message: `\`only\` \`${text}\` means nothing that this policy has expected of it from here`,
        mend: `the hosts of this policy are ${some.join(', ')}${more}`,
        ...NOWHERE,
        position: null,
    };
}
function vantageNamed(policy, name) {
    const declared = policy.vantages.map((one) => one.name);
    const names = declared.map((one) => `\`${one}\``).join(', ');
    if (name !== null) {
        const vantage = policy.vantages.find((one) => one.name === name);
        if (vantage !== undefined)
            return { vantage };
        const message = `\`${name}\` is no vantage that this policy declares`;
        const mend = declared.length === 0 ? 'declare it under `vantages`, or run without one' : `it declares ${names}`;
        return { mistake: { code: 'unknown-vantage', level: 'error', message, mend, ...NOWHERE } };
    }
    if (!(0,_view_js__WEBPACK_IMPORTED_MODULE_0__/* .usesFrom */ .Zs)(policy))
        return { vantage: null };
    const message = 'this policy says from where things are judged, and this run does not say where it is';
    const mend = `name the vantage that this run is: ${names}, by \`--vantage\` or the input \`vantage\``;
    return { mistake: { code: 'vantage-needed', level: 'error', message, mend, ...NOWHERE } };
}
function group(value) {
    return value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ plannedControls)
/* harmony export */ });
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7354);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6430);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1026);




function plannedControls(policy, resolutions, view) {
    const bounds = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .B)((0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsSeen */ .eC)(policy, view), view.runScope, resolutions);
    const naming = [...new Set(policy.hosts.flatMap(({ scopes }) => scopes))];
    return allControls(policy, resolutions, view)
        .filter(({ own, control }) => {
        if (!own)
            return true;
        const { family, value } = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addressValue */ .q)(control.address);
        const run = { family, first: value, last: value };
        return boundToScope(bounds(run, view.runScope === null ? naming : []));
    })
        .map(({ control }) => control);
}
function boundToScope({ outside }) {
    return outside.every(({ bound }) => bound === 'policy-scope');
}
function allControls(policy, resolutions, view) {
    const families = (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .familiesSeen */ .E4)(policy.defaults, view);
    return (0,_view_js__WEBPACK_IMPORTED_MODULE_3__/* .controlsSeen */ .iI)(policy, view).flatMap((control) => addressesOf(control, resolutions, families).map((one) => ({ own: control.position !== null, control: one })));
}
function addressesOf({ pattern, port, protocol, text }, resolutions, families) {
    if (pattern.kind === 'addresses') {
        const { family, first } = pattern;
        return [{ target: text, address: (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addressText */ .G)(family, first), family, port, protocol }];
    }
    return resolutions
        .filter(({ name, family }) => name === pattern.name && families.includes(family))
        .flatMap(({ family, addresses }) => {
        const canonical = new Set(addresses.map((address) => (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addressText */ .G)(family, (0,_address_text_js__WEBPACK_IMPORTED_MODULE_0__/* .addressValue */ .q)(address).value)));
        return [...canonical].map((address) => ({ target: text, address, family, port, protocol }));
    });
}


/***/ }),

/***/ 2626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isGloballyRoutable),
/* harmony export */   S: () => (/* binding */ refusedOf)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _address_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3621);



const REFUSED = [
    cidr('169.254.0.0', 16),
    cidr('168.63.129.16', 32),
    cidr('0.0.0.0', 8),
    cidr('224.0.0.0', 4),
    cidr('255.255.255.255', 32),
    cidr('::', 128),
    cidr('fe80::', 10),
    cidr('ff00::', 8),
    cidr('fd00:ec2::254', 128),
];
function cidr(base, bits) {
    const { family, value } = (0,_address_text_js__WEBPACK_IMPORTED_MODULE_1__/* .addressValue */ .q)(base);
    return { family, first: value, last: value + (1n << BigInt((family === 4 ? 32 : 128) - bits)) - 1n };
}
function refusedOf(run, scope) {
    return REFUSED.flatMap((range) => {
        const [piece] = (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(run, (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .runSet */ .ij)([range]));
        if (piece === undefined)
            return [];
        const named = scope.flatMap((element) => (element.kind === 'addresses' && isIn(element, range) ? [element] : []));
        return (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .without */ .FF)(piece, (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .runSet */ .ij)(named));
    });
}
function isIn(run, range) {
    return run.family === range.family && range.first <= run.first && run.last <= range.last;
}
function isGloballyRoutable(family, value) {
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().parse((0,_address_text_js__WEBPACK_IMPORTED_MODULE_1__/* .addressText */ .G)(family, value)).range() === 'unicast';
}


/***/ }),

/***/ 3621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   gM: () => (/* binding */ holdsRun),
/* harmony export */   ij: () => (/* binding */ runSet),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
function runSet(runs) {
    return { 4: merged(runs.filter(({ family }) => family === 4)), 6: merged(runs.filter(({ family }) => family === 6)) };
}
function merged(runs) {
    const all = [];
    for (const { family, first, last } of [...runs].sort((a, b) => (a.first < b.first ? -1 : 1))) {
        const before = all.at(-1);
        if (before === undefined || first > before.last + 1n)
            all.push({ family, first, last });
        else if (last > before.last)
            all[all.length - 1] = { ...before, last };
    }
    return all;
}
function holdsRun(set, { family, first, last }) {
    const runs = set[family];
    const run = runs[firstReaching(runs, first)];
    return run !== undefined && run.first <= first && last <= run.last;
}
function within(run, set) {
    const runs = set[run.family];
    const shared = [];
    for (let i = firstReaching(runs, run.first); i < runs.length; i++) {
        const { family, first, last } = runs[i];
        if (first > run.last)
            break;
        shared.push({ family, first: first > run.first ? first : run.first, last: last < run.last ? last : run.last });
    }
    return shared;
}
function without(run, set) {
    const left = [];
    let { first } = run;
    for (const hole of within(run, set)) {
        if (hole.first > first)
            left.push({ family: run.family, first, last: hole.first - 1n });
        first = hole.last + 1n;
    }
    if (first <= run.last)
        left.push({ family: run.family, first, last: run.last });
    return left;
}
function firstReaching(runs, address) {
    let low = 0;
    let high = runs.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (runs[middle].last < address)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 1026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ isJudgedFrom),
/* harmony export */   E4: () => (/* binding */ familiesSeen),
/* harmony export */   Go: () => (/* binding */ WHOLE_VIEW),
/* harmony export */   Zs: () => (/* binding */ usesFrom),
/* harmony export */   iI: () => (/* binding */ controlsSeen),
/* harmony export */   m2: () => (/* binding */ entriesSeen),
/* harmony export */   m6: () => (/* binding */ familiesOf)
/* harmony export */ });
const WHOLE_VIEW = { vantage: null, runScope: null, only: [] };
function usesFrom({ hosts, waivers }) {
    return (waivers.some(({ from }) => from !== null) ||
        hosts.some(({ from, entries }) => from !== null || entries.some((entry) => entry.from !== null)));
}
function isJudgedFrom({ vantage }, from) {
    return from === null || (vantage !== null && from.includes(vantage.name));
}
function entriesSeen(item, view) {
    if (!isJudgedFrom(view, item.from))
        return [];
    return item.entries.every(({ from }) => from === null)
        ? item.entries
        : item.entries.filter(({ from }) => isJudgedFrom(view, from));
}
function familiesOf({ family }) {
    if (family === 'ipv4')
        return [4];
    return family === 'ipv6' ? [6] : [4, 6];
}
function familiesSeen(item, { vantage }) {
    const families = familiesOf(item);
    return vantage === null ? families : families.filter((family) => vantage.families.includes(family));
}
function controlsSeen(policy, { vantage }) {
    if (vantage === null)
        return policy.controls;
    const known = new Set(policy.controls.map(({ text }) => text));
    return [...policy.controls, ...vantage.controls.filter(({ text }) => !known.has(text))];
}


/***/ }),

/***/ 1079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ addressText),
/* harmony export */   dx: () => (/* binding */ ipv4Of),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8280);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_1__);


function widthOf(family) {
    return family === 4 ? 32 : 128;
}
function parseAddress(text) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text);
    if ((family !== 4 && family !== 6) || text.includes('%'))
        return null;
    let value = 0n;
    for (const byte of ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default().parse(text).toByteArray())
        value = value * 256n + BigInt(byte);
    return { family, value };
}
function addressText(value, family) {
    const bytes = [];
    for (let shift = widthOf(family) - 8; shift >= 0; shift -= 8)
        bytes.push(Number((value >> BigInt(shift)) & 0xffn));
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default().fromByteArray(bytes);
    return address instanceof (ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default().IPv6) ? address.toRFC5952String() : address.toString();
}
function ipv4Of({ family, value }) {
    return family === 6 && value >> 32n === 0xffffn ? addressText(value & 0xffffffffn, 4) : null;
}


/***/ }),

/***/ 6344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Ul: () => (/* binding */ toPlain),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.kind === 'list')
            node = node.items[Number(step)];
        else if (node?.kind === 'map')
            node = node.pairs.get(String(step))?.value;
        else
            return null;
    }
    return node ?? null;
}
function childOf(map, key) {
    return map.pairs.get(key)?.value ?? null;
}
function toPlain(root) {
    const done = new Map();
    const convert = (node) => {
        if (node.kind === 'scalar')
            return node.value;
        const known = done.get(node);
        if (known !== undefined)
            return known;
        let plain;
        if (node.kind === 'list')
            plain = node.items.map(convert);
        else {
            const map = Object.create(null);
            for (const [key, { value }] of node.pairs)
                map[key] = convert(value);
            plain = map;
        }
        done.set(node, plain);
        return plain;
    };
    return convert(root);
}
function quoted(text) {
    return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}
function kindOf(node) {
    if (node.kind !== 'scalar')
        return node.kind === 'list' ? 'a list' : 'a map';
    if (node.value === null)
        return 'empty';
    return quoted(node.text);
}


/***/ }),

/***/ 661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
function nearestWord(word, candidates) {
    const typed = word.toLowerCase();
    if (typed.length > 40)
        return null;
    let best = null;
    let limit = typed.length <= 2 ? 0 : typed.length <= 4 ? 1 : typed.length <= 8 ? 2 : 3;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - typed.length) > limit)
            continue;
        const distance = slips(typed, candidate.toLowerCase(), limit);
        if (distance > limit)
            continue;
        best = candidate;
        if (distance === 0)
            break;
        limit = distance - 1;
    }
    return best;
}
function slips(a, b, limit) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        let least = i;
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            }
            row.push(cost);
            least = Math.min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? limit + 1;
}


/***/ }),

/***/ 1253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseControl),
/* harmony export */   b: () => (/* binding */ distinctControls)
/* harmony export */ });
/* harmony import */ var _model_udp_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(315);
/* harmony import */ var _ip_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1079);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6344);
/* harmony import */ var _parse_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9096);
/* harmony import */ var _parse_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3492);





const LONGEST_TEXT = 400;
const PORTS_OF_SCHEMES = new Map([
    ['https', '443'],
    ['http', '80'],
]);
function parseControl(text, suggest) {
    const whole = text.trim();
    if (whole === '')
        return bad('A control is missing: the text is empty.', null);
    if (whole.length > LONGEST_TEXT)
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)} is too long to be a control.`, null);
    const misspelt = otherSpelling(whole);
    if (misspelt !== null)
        return misspelt;
    const parts = /^(?:\[([^\]]*)\]|([^[\]:]*)):([^:]*)$/.exec(whole);
    if (!parts)
        return withoutPort(whole);
    const [, bracketed, bare = '', port = ''] = parts;
    if (bracketed !== undefined && (0,_ip_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(bracketed)?.family !== 6) {
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)}: only an IPv6 address stands in brackets.`, (0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`${bracketed}:${port}`));
    }
    if (bracketed === undefined && bare.trim() === '')
        return missingHost(text);
    const pattern = (0,_parse_host_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHost */ .o)(bracketed ?? bare);
    if ('code' in pattern)
        return pattern;
    if (!isSingle(bracketed ?? bare, pattern))
        return severalAddresses(text);
    return endpoint(text, pattern, port, suggest);
}
function distinctControls(controls) {
    const byEndpoint = new Map();
    for (const control of controls) {
        const { pattern, port, protocol } = control;
        const host = pattern.kind === 'name' ? pattern.name : `${pattern.family}:${pattern.first}`;
        const key = `${host} ${port}/${protocol}`;
        if (!byEndpoint.has(key))
            byEndpoint.set(key, control);
    }
    return [...byEndpoint.values()];
}
function endpoint(text, pattern, port, suggest) {
    if (port.trim() === '')
        return missingPort(text);
    const ports = (0,_parse_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePorts */ .K)(port, suggest);
    if ('code' in ports)
        return ports;
    const [range] = ports.ranges;
    if (range === undefined || ports.count > 1) {
        return badPort(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)} has ${ports.count} ports, and a control has one.`, null);
    }
    if (ports.protocol === 'udp' && (0,_model_udp_services_js__WEBPACK_IMPORTED_MODULE_0__/* .questionOfPort */ .$2)(range.first) === 'empty') {
        const message = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)} cannot be a control: no question is known that UDP port ${range.first} would answer.`;
        return badPort(message, 'name a UDP port that has one, such as `53/udp` or `123/udp`, or a TCP port');
    }
    return { pattern, port: range.first, protocol: ports.protocol };
}
function otherSpelling(whole) {
    const url = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]*)(?::(\d+))?/i.exec(whole);
    if (url) {
        const [, scheme = '', host, explicit] = url;
        const port = explicit ?? PORTS_OF_SCHEMES.get(scheme.toLowerCase()) ?? 'PORT';
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(whole)} is a URL, and a control is HOST:PORT.`, host ? (0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(inYaml(`${host}:${port}`)) : null);
    }
    const words = whole.split(/[,;\s]+/).filter((word) => word !== '');
    if (words.length < 2)
        return null;
    const [host = '', port = ''] = words;
    if (words.length === 2 && /^[^:]+:?$/.test(host) && /^[\w-]+(?:\/\w+)?$/.test(port)) {
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(whole)} is no control: one is HOST:PORT.`, (0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`${host.replace(':', '')}:${port}`));
    }
    return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(whole)} is several controls in one text.`, `write a list: ${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`[${words.join(', ')}]`)}`);
}
function withoutPort(whole) {
    if (/^[\da-f:.]*:[\da-f:.]*$/i.test(whole)) {
        const message = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(whole)}: an IPv6 address stands in brackets, or nobody can tell where its port begins.`;
        return bad(message, bracketsAdded(whole));
    }
    if (/^\[[^\]]*\]$/.test(whole))
        return missingPort(whole);
    if (/[:[\]]/.test(whole))
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(whole)} is no control: one is HOST:PORT or HOST:PORT/udp.`, null);
    if (/^\d+$/.test(whole))
        return missingHost(whole);
    const pattern = (0,_parse_host_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHost */ .o)(whole);
    if ('code' in pattern)
        return pattern;
    return isSingle(whole, pattern) ? missingPort(whole) : severalAddresses(whole);
}
function bracketsAdded(whole) {
    const colon = whole.lastIndexOf(':');
    const [address, port] = [whole.slice(0, colon), whole.slice(colon + 1)];
    const readings = [
        ...((0,_ip_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(address) && port !== '' ? [`[${address}]:${port}`] : []),
        ...((0,_ip_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(whole) ? [`[${whole}]:PORT`] : []),
    ];
    return (readings.length === 0 ? ['[ADDRESS]:PORT'] : readings).map((text) => (0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(inYaml(text))).join(' or ');
}
function inYaml(control) {
    return control.startsWith('[') ? `"${control}"` : control;
}
function isSingle(host, pattern) {
    return pattern.kind === 'name' || (0,_ip_number_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .or)(host.trim()) !== null;
}
function severalAddresses(text) {
    return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)} is a network or a range, and a control is one host.`, 'name one address of it');
}
function missingHost(text) {
    return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)} has no host, and a control is HOST:PORT.`, null);
}
function missingPort(text) {
    const host = text.trim().replace(/:$/, '');
    return badPort(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)} has no port, and a control is HOST:PORT.`, `such as ${(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(inYaml(`${host}:443`))}`);
}
function bad(message, mend) {
    return { code: 'bad-host', message, mend };
}
function badPort(message, mend) {
    return { code: 'bad-port', message, mend };
}


/***/ }),

/***/ 9096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseHost)
/* harmony export */ });
/* harmony import */ var _ip_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1079);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6344);


const LONGEST_TEXT = 1000;
function parseHost(text) {
    const host = text.trim();
    if (host === '')
        return bad('A host is missing: the text is empty.', null);
    if (host.length > LONGEST_TEXT)
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is longer than the 253 characters that a name may have.`, null);
    const url = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]*)(?::(\d+))?/i.exec(host);
    if (url) {
        const bare = (url[1] ?? '').replace(/^\[|\]$/g, '');
        const port = url[2] ? `, and the port as \`open: ${url[2]}\`` : '';
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is a URL, not a host.`, bare ? `write the host alone: \`${bare}\`${port}` : null);
    }
    const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(host);
    if (bracketed)
        return withPort(text, bracketed[1] ?? '', bracketed[2]);
    if (host.includes('*'))
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is a wildcard, and no name can be looked up for it.`, 'write each name');
    if (host.includes('%'))
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} has a zone, which means something on one machine alone.`, null);
    const range = /^([\da-f.:]*[.:][\da-f.:]*)\s*[-–]\s*([\da-f.:]+)$/i.exec(host);
    if (range && (range[1]?.includes(':') || /^[\d.]+$/.test(range[1] ?? ''))) {
        return parseRange(text, range[1] ?? '', range[2] ?? '');
    }
    if (host.includes('/'))
        return parseCidr(text, host);
    const named = /^([^:]+):(\d+)$/.exec(host);
    if (named)
        return withPort(text, named[1] ?? '', named[2]);
    if (host.includes(':') || looksNumeric(host))
        return parseSingle(text, host);
    return parseName(text, host);
}
function withPort(text, host, port) {
    if (port === undefined)
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}: an address stands without brackets.`, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(host));
    return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} has a port in it.`, `\`host: ${host}\` and \`open: ${port}\``);
}
function looksNumeric(host) {
    return /^(\d+|0x[\da-f]*)$/i.test(host.replace(/\.$/, '').split('.').at(-1) ?? '');
}
function parseSingle(text, host) {
    const address = addressProblem(text, host);
    if ('code' in address)
        return address;
    return { kind: 'addresses', family: address.family, first: address.value, last: address.value };
}
function addressProblem(text, host) {
    const address = (0,_ip_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(host);
    if (address === null) {
        if (host.includes(':'))
            return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is no IPv6 address.`, null);
        const parts = host.split('.');
        const plain = parts.map((part) => String(Number.parseInt(part, 10))).join('.');
        if (parts.some((part) => /^0\d/.test(part)) && (0,_ip_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(plain) !== null) {
            return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} has a leading zero, which some read as octal.`, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(plain));
        }
        const message = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is no IPv4 address: one is four numbers from 0 to 255, written out in decimal.`;
        return bad(message, null);
    }
    const inner = (0,_ip_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ipv4Of */ .dx)(address);
    if (inner !== null)
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is an IPv4 address written as an IPv6 one.`, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(inner));
    return address;
}
function parseRange(text, low, high) {
    if (/^\d{1,3}$/.test(high) && (0,_ip_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(low)?.family === 4) {
        const mend = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${low}-${low.slice(0, low.lastIndexOf('.'))}.${high}`);
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is no range: both ends are written in full.`, mend);
    }
    const first = addressProblem(low, low);
    if ('code' in first)
        return first;
    const last = addressProblem(high, high);
    if ('code' in last)
        return last;
    if (first.family !== last.family)
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} begins in one address family and ends in the other.`, null);
    if (first.value > last.value)
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} ends before it begins.`, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${high}-${low}`));
    return { kind: 'addresses', family: first.family, first: first.value, last: last.value };
}
function parseCidr(text, host) {
    const [base = '', prefix = '', ...rest] = host.split('/');
    if (rest.length > 0 || ((0,_ip_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(base) === null && !base.includes(':') && !looksNumeric(base))) {
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is neither a host nor a CIDR.`, base ? `write the host alone: \`${base}\`` : null);
    }
    const address = addressProblem(base, base);
    if ('code' in address)
        return address;
    const width = (0,_ip_number_js__WEBPACK_IMPORTED_MODULE_0__/* .widthOf */ .qz)(address.family);
    const bits = /^(0|[1-9]\d{0,2})$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (!(bits <= width))
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}: the prefix is a number from 0 to ${width}.`, null);
    const size = 1n << BigInt(width - bits);
    const first = address.value - (address.value % size);
    if (first !== address.value) {
        const mend = `\`${(0,_ip_number_js__WEBPACK_IMPORTED_MODULE_0__/* .addressText */ .GI)(first, address.family)}/${bits}\` for the network, \`${base}\` for the host`;
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} has bits set past its prefix: it is a host's address, or a network's.`, mend);
    }
    return { kind: 'addresses', family: address.family, first, last: first + size - 1n };
}
function parseName(text, host) {
    const name = host.replace(/\.$/, '').toLowerCase();
    if (/[^\0-\x7f]/.test(name)) {
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} has letters that DNS does not carry.`, 'write its ASCII form, the one with `xn--`');
    }
    if (name.length > 253)
        return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is longer than the 253 characters that a name may have.`, null);
    for (const label of name.split('.')) {
        if (label === '')
            return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} has an empty label: two dots, or one at the beginning.`, null);
        if (label.length > 63)
            return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}: ${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(label)} is longer than the 63 characters of a label.`, null);
        if (!/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label))
            return bad(`${(0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is no host name.`, null);
    }
    return { kind: 'name', name };
}
function bad(message, mend) {
    return { code: 'bad-host', message, mend };
}


/***/ }),

/***/ 3492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ parsePorts)
});

// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/udp-services.js
var udp_services = __webpack_require__(315);
// EXTERNAL MODULE: ./build/policy/located.js
var located = __webpack_require__(6344);
;// CONCATENATED MODULE: ./build/policy/services/ranking.js
const TOP_100 = `
21-23 25 53 80 102 104 110-111 135 139 143 389 443 445 465 502 512-514 587 636 873 993 995 1099 1433 1521 1883
2049 2181 2375-2376 2379-2380 2404 3000 3050 3306 3389 3632 4444 4505 4646 4786 5000 5005 5060 5432 5555 5672
5678 5900 5984-5986 6000 6379 6432 6443 7077 7199 7687 8000-8001 8005 8080-8081 8088 8091 8123 8265 8443 8529
8888 9000 9042 9090 9092 9200 9222 9229 9300 9443 10250 11211 16509 16992 17988 20000 20256 26257 27017 27042
28015 44134 44818 50000 61616
`;
const TOP_1000 = `
1 5 7 9 11 13 17-27 29 31 33 37-39 41-46 48-50 52-56 58 62-74 76 78-96 102 104 106 109-111 113 115 119 135 139
143 179 194 199 210 222 257 264 311 322 366 389 407 427 443-446 448-449 464-465 497 502 512-515 523-524 541
548 554 563-564 587 591 593 601 623 625 631 635-636 646 655 660 662 664 700 703 705 749 783 789 802 808 830
853 860 873 888 892 902-903 953 988-990 992-993 995 1025 1080-1081 1089-1091 1098-1099 1111 1119 1128-1129
1143 1158 1186 1194-1195 1270 1311 1313 1337 1352 1389 1400 1414 1433-1434 1494 1500 1514-1515 1521-1522
1525-1527 1556 1581 1583 1636 1666 1720 1723 1755 1801 1863 1880 1883 1911 1935-1936 1947 1962 1972 2000
2003-2004 2019-2020 2022 2049 2077-2080 2082-2083 2086-2087 2095-2096 2103 2105 2107 2112 2121 2179 2181-2182
2200 2222 2283 2301 2321 2323 2345 2375-2377 2379-2383 2393-2394 2401 2404 2424 2428 2443 2455 2480 2483-2484
2525 2560 2575 2598 2628 2638 2701-2704 2762 2809 2869 2888 2944 2947 3000-3003 3030-3031 3050 3052 3100
3128-3129 3200-3201 3205 3260 3268-3269 3283 3299-3301 3306-3307 3333 3350 3370 3387-3390 3443 3478 3493
3600-3601 3632 3689-3690 3724 3790 3888 3900-3901 3910 3978 4000-4001 4022 4024 4026 4028 4040 4045 4059
4118-4119 4150-4151 4161 4171 4190-4191 4194 4200 4222 4240 4242 4244 4317-4318 4369 4433 4440 4442-4444 4447
4505-4506 4533 4567-4568 4646-4648 4730 4786 4822 4840 4843 4848 4899 4911 4949 5000-5001 5003 5005-5007 5015
5022 5038-5039 5045 5050-5051 5055 5060-5062 5065-5066 5070 5080 5090 5094 5120-5121 5123 5160-5161 5173 5190
5222-5223 5232 5269 5280-5281 5349 5355 5357-5358 5431-5433 5443-5445 5450 5457 5473 5480 5500-5501 5552 5555
5565 5601 5631 5650 5655 5665-5667 5671-5672 5678 5701-5702 5722 5800-5801 5858 5900-5906 5938 5984-5986
5988-5989 6000-6006 6050 6053 6060 6066 6080 6082 6101 6106 6123 6129 6160 6162 6222 6310 6333-6335 6362
6379-6381 6432 6443 6514 6543 6556 6568 6600 6627 6633 6640-6642 6650-6651 6653 6665-6669 6690 6697 6767 6783
6789 6800-6803 6881 6969-6970 6984 7000-7005 7025 7051 7070-7071 7077 7080 7100 7180 7182 7199 7222 7337 7422
7443 7473-7474 7480 7547 7578 7680 7687 7700 7777-7778 7788-7789 7860 7878 7890 7900 7937-7938 7946 7990
7999-8003 8005-8006 8008-8010 8013-8014 8019-8022 8025 8031-8033 8040-8042 8060 8065 8080-8096 8098 8108
8111-8112 8118 8123 8126 8140 8153-8154 8161 8172 8181-8182 8188 8191 8200-8201 8222 8265 8282 8291 8300-8302
8332-8333 8384 8388 8400-8404 8428 8440 8443-8445 8447-8448 8470 8476 8485 8500-8503 8529-8531 8543 8545-8546
8551 8554 8563 8649 8651 8728-8729 8761 8774-8776 8778 8786-8787 8800 8812 8834 8843 8848 8880 8883 8888-8889
8899 8920 8953 8983-8984 8989 8998 9000 9002-9005 9009 9021 9030 9042-9043 9050-9051 9060 9080-9081 9083 9088
9090-9094 9096 9098-9104 9107 9113-9117 9119 9121 9127-9128 9141-9142 9150 9153 9160 9180-9182 9187 9200-9201
9216 9220 9222 9229 9256 9273 9283 9292 9300-9301 9306 9308 9312 9323 9333 9345 9363 9389-9390 9392-9393 9395
9400-9401 9404 9411 9418-9419 9440 9443-9444 9476 9500 9527 9530 9600 9633 9696 9735 9848 9864 9866-9868 9870
9876 9887 9901 9933 9944 9983 9989-9990 9993 9997 9999-10001 10011 10020 10024-10026 10050-10052 10080 10082
10110 10248-10257 10259 10334 10389 10443 10554 10636 10800 10808-10809 10909 10911 10933 11000 11112 11207
11210-11211 11214-11215 11222 11300 11371 11434 12201 12321 12345 12489 12975 13133 13720 13724 13782 14000
14250 14268 15000-15001 15010 15012 15014 15021 15090 15671-15672 15674-15675 15692 16000 16010 16020 16030
16379 16443 16509 16514 16686 16992-16995 17988 17990 18080-18081 18083 18089 18091 18190 18245 18264 19530
19888 19999-20000 20048 20160 20256 20547 20880 21000 21050 21115-21117 22000 22350 24007-24008 24224 25000
25565 25575 25672 26257 26379 26657 27000-27001 27015-27020 27036 27042 28015 28017 28443 29418 30000-30001
30005 30013 30015 30033 30080 30120 30303 30443 32000 32400 32469 32764 32803 33060-33062 34567-34568 34599
34962-34964 34980 35357 37215 37777-37778 38465-38467 40404 41794-41795 44134 44818 47001 47100 47500 48898
49152-49158 49664-49669 50000 50010 50013-50014 50020 50070 50075 50090 51413 52773 52869 54321 54663 55000
55414 55553 55555 58846 60010 60030 61208 61613-61614 61616 63148 64738
`;

;// CONCATENATED MODULE: ./build/policy/services/ranked-ports.js

const TEXTS = new Map([
    ['top-100', TOP_100],
    ['top-1000', TOP_1000],
]);
const read = new Map();
const RANKED_SETS = [...TEXTS.keys()];
function rankedPorts(name) {
    const text = TEXTS.get(name);
    if (text === undefined)
        return null;
    const known = read.get(name);
    if (known !== undefined)
        return known;
    const ranges = text
        .trim()
        .split(/\s+/)
        .map((part) => {
        const [first = 0, last = first] = part.split('-').map(Number);
        return { first, last };
    });
    read.set(name, ranges);
    return ranges;
}

// EXTERNAL MODULE: ./build/policy/services/service-names.js + 2 modules
var service_names = __webpack_require__(5773);
;// CONCATENATED MODULE: ./build/policy/parse-ports.js





const LAST_PORT = 65_535;
const LONGEST_TEXT = 200;
const SETS = {
    all: [1, LAST_PORT],
    'well-known': [1, 1023],
    registered: [1024, 49_151],
    dynamic: [49_152, LAST_PORT],
};
function parsePorts(text, suggest) {
    const whole = text.trim().toLowerCase();
    if (whole === '')
        return badPort('A port is missing: the text is empty.', null);
    if (whole.length > LONGEST_TEXT)
        return badPort(`${(0,located/* quoted */.TL)(text)} is too long to be a port.`, null);
    if (/[,;\s]/.test(whole.replace(/\s*-\s*/, '-'))) {
        const parts = whole.split(/[,;\s]+/).filter((part) => part !== '');
        return badPort(`${(0,located/* quoted */.TL)(text)} is several ports in one text.`, `write a list: ${(0,located/* quoted */.TL)(`[${parts.join(', ')}]`)}`);
    }
    const reversed = /^(tcp|udp)[/:](.+)$/.exec(whole);
    if (reversed)
        return badPort(`${(0,located/* quoted */.TL)(text)} names the protocol first.`, (0,located/* quoted */.TL)(`${reversed[2]}/${reversed[1]}`));
    const slash = whole.lastIndexOf('/');
    const body = slash === -1 ? whole : whole.slice(0, slash).trim();
    const protocol = slash === -1 ? 'tcp' : whole.slice(slash + 1).trim();
    if (protocol !== 'tcp' && protocol !== 'udp') {
        return badPort(`${(0,located/* quoted */.TL)(text)}: ${(0,located/* quoted */.TL)(protocol)} is no protocol that can be probed.`, `${(0,located/* quoted */.TL)(body)} or ${(0,located/* quoted */.TL)(`${body}/udp`)}`);
    }
    return parseBody(body, protocol, text, suggest);
}
function parseBody(body, protocol, text, suggest) {
    const set = Object.hasOwn(SETS, body) ? SETS[body] : undefined;
    if (set)
        return portSet(protocol, set[0], set[1]);
    if (/^top-?\d+$/.test(body))
        return parseRanked(body, protocol, text);
    if (body === 'known') {
        if (protocol === 'udp')
            return knownUdp();
        return badPort(`${(0,located/* quoted */.TL)(text)}: the ports with a question of their own are ports of UDP.`, (0,located/* quoted */.TL)('known/udp'));
    }
    if (/^\d+$/.test(body)) {
        const port = parseNumber(body, text, protocol);
        return typeof port === 'number' ? portSet(protocol, port, port) : port;
    }
    const range = /^(\d*)\s*(-|–|—|:|\.\.\.?)\s*(\d*)$/.exec(body);
    if (range && body !== '-')
        return parseRange(range, protocol, text);
    if (body === '*' || body === 'any')
        return badPort(`${(0,located/* quoted */.TL)(text)} is no port.`, suffixed('all', protocol));
    if (/^[-+]?[\d._]+$|^0[xob]|^[\d.]+e[\d+-]+$/.test(body)) {
        return badPort(`${(0,located/* quoted */.TL)(text)} is no port: a port is a whole number from 1 to 65535.`, null);
    }
    return parseService(body, protocol, text, suggest);
}
function parseRanked(body, protocol, text) {
    const ranges = rankedPorts(body);
    if (ranges === null)
        return badPort(`${(0,located/* quoted */.TL)(text)} is no set of ports.`, RANKED_SETS.map(located/* quoted */.TL).join(' or '));
    if (protocol === 'udp')
        return badPort(`${(0,located/* quoted */.TL)(text)}: the ranking is one of TCP ports.`, (0,located/* quoted */.TL)('known/udp'));
    return { protocol, ranges, count: (0,port_ranges/* countPorts */.Ws)(ranges) };
}
function parseNumber(digits, text, protocol) {
    const port = Number(digits);
    if (port === 0 || port > LAST_PORT) {
        return badPort(`${(0,located/* quoted */.TL)(text)} is out of range: a port is a number from 1 to 65535.`, null);
    }
    if (digits.startsWith('0'))
        return badPort(`${(0,located/* quoted */.TL)(text)} has a leading zero.`, suffixed(String(port), protocol));
    return port;
}
function parseRange(match, protocol, text) {
    const [, low = '', sign, high = ''] = match;
    if (low === '' || high === '' || sign !== '-') {
        const mend = suffixed(`${low || 1}-${high || LAST_PORT}`, protocol);
        return { code: 'bad-range', message: `${(0,located/* quoted */.TL)(text)} is no range: one is written FIRST-LAST.`, mend };
    }
    const first = parseNumber(low, text, protocol);
    if (typeof first !== 'number')
        return { ...first, mend: null };
    const last = parseNumber(high, text, protocol);
    if (typeof last !== 'number')
        return { ...last, mend: null };
    if (first <= last)
        return portSet(protocol, first, last);
    const mend = suffixed(`${last}-${first}`, protocol);
    return { code: 'bad-range', message: `${(0,located/* quoted */.TL)(text)} ends before it begins.`, mend };
}
function parseService(name, protocol, text, suggest) {
    const port = (0,service_names/* portOf */.HM)(name, protocol);
    if (typeof port === 'number')
        return portSet(protocol, port, port);
    if (port !== null) {
        const message = `${(0,located/* quoted */.TL)(text)} does not say which port it means: the name stands for ${port.join(' and ')}.`;
        return { code: 'bad-service', message, mend: 'write the number that is meant' };
    }
    const other = protocol === 'tcp' ? 'udp' : 'tcp';
    if ((0,service_names/* portOf */.HM)(name, other) !== null) {
        const message = `${(0,located/* quoted */.TL)(name)} is a service of ${other.toUpperCase()} alone.`;
        return { code: 'bad-service', message, mend: suffixed(name, other) };
    }
    const meant = suggest(name, protocol);
    return {
        code: 'bad-service',
        message: `${(0,located/* quoted */.TL)(text)} is no port and no service that is known.`,
        mend: meant === null ? 'write the number of the port' : `did you mean ${suffixed(meant, protocol)}?`,
    };
}
function portSet(protocol, first, last) {
    return { protocol, ranges: [{ first, last }], count: last - first + 1 };
}
function knownUdp() {
    const ports = udp_services/* UDP_SERVICES */.nT.flatMap((service) => service.ports).sort((a, b) => a - b);
    const ranges = [];
    for (const port of ports) {
        const before = ranges.at(-1);
        if (before?.last === port - 1)
            ranges[ranges.length - 1] = { first: before.first, last: port };
        else
            ranges.push({ first: port, last: port });
    }
    return { protocol: 'udp', ranges, count: ports.length };
}
function suffixed(body, protocol) {
    return (0,located/* quoted */.TL)(protocol === 'tcp' ? body : `${body}/udp`);
}
function badPort(message, mend) {
    return { code: 'bad-port', message, mend };
}


/***/ }),

/***/ 6227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseOnly),
/* harmony export */   x: () => (/* binding */ parseRunInputs)
/* harmony export */ });
/* harmony import */ var _ip_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1079);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6344);
/* harmony import */ var _parse_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9096);
/* harmony import */ var _parse_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3492);
/* harmony import */ var _read_read_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5266);
/* harmony import */ var _read_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8499);
/* harmony import */ var _suggest_service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8902);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4787);








function parseRunInputs({ variables = [], scope = [], only = [] }) {
    const diagnostics = [];
    const suggest = (0,_suggest_service_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceSuggester */ .N)();
    const values = new Map();
    for (const text of variables) {
        const read = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .parseAssignment */ .H9)(text);
        if (typeof read === 'string')
            diagnostics.push(mistake({ code: 'bad-variable', message: `${read}.`, mend: null }, 'variables'));
        else
            values.set(read.name, read.value);
    }
    const each = (texts, input, parse) => texts.flatMap((text) => {
        const value = parse(text);
        if (!(0,_read_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .isProblem */ .AN)(value))
            return [value];
        diagnostics.push(mistake(value, input));
        return [];
    });
    const elements = each(scope, 'scope', _read_read_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .parseScopeElement */ .QX);
    const parts = each(only, 'only', (text) => parseOnly(text, suggest));
    return { inputs: { variables: values, runScope: scope.length === 0 ? null : elements, only: parts }, diagnostics };
}
function mistake(problem, input) {
    const message = `in \`${input}\`: ${problem.message}`;
    return { ...problem, message, level: 'error', position: null, length: 1, related: [] };
}
function parseOnly(text, suggest) {
    const whole = text.trim();
    const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(whole);
    const bare = /^([^:[\]]*):(.*)$/s.exec(whole);
    const isAddress = (0,_ip_number_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .or)(whole.split(/[/-]/)[0] ?? '')?.family === 6;
    const [, host = whole, ports] = bracketed ?? (isAddress ? null : bare) ?? [];
    const pattern = (0,_parse_host_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHost */ .o)(whole.includes('://') ? whole : host);
    if ('code' in pattern)
        return pattern;
    if (ports === undefined)
        return { pattern, ports: [], text };
    const sets = [];
    for (const element of ports.split(',')) {
        const set = (0,_parse_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePorts */ .K)(element, suggest);
        if ('code' in set)
            return { ...set, message: `${(0,_located_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(text)}: ${set.message}` };
        sets.push(set);
    }
    return { pattern, ports: sets, text };
}


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ roleSchema),
/* harmony export */   IM: () => (/* binding */ waiverSchema),
/* harmony export */   Lw: () => (/* binding */ hostItemSchema),
/* harmony export */   Oo: () => (/* binding */ entrySchema),
/* harmony export */   Yq: () => (/* binding */ limitsSchema),
/* harmony export */   ej: () => (/* binding */ vantageSchema),
/* harmony export */   ms: () => (/* binding */ defaultsSchema),
/* harmony export */   rh: () => (/* binding */ SPEAKABLE),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony exports evidenceSchema, familySchema, addressesSchema, limitSchema, hostSchema, controlSchema, nameSchema, scopeElementSchema, resolvesToSchema, portsElementSchema, fromSchema, controlsSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
/* harmony import */ var _model_udp_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(315);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3596);




const SPEAKABLE = _model_udp_services_js__WEBPACK_IMPORTED_MODULE_1__/* .UDP_SERVICES */ .nT.map(({ name }) => name);
const evidenceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['vouched', 'anchored']);
const familySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['both', 'ipv4', 'ipv6']);
const addressesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['all', 'any']);
const limitSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1)), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('unlimited')]);
const hostSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const controlSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const nameSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const scopeElementSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const resolvesToSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
const portsElementSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(65_535)), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()]);
const oneOrMore = (element) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([element, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(element).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))]);
const fromSchema = oneOrMore(nameSchema);
const controlsSchema = oneOrMore(controlSchema);
const entrySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ports: oneOrMore(portsElementSchema),
    from: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(fromSchema),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_words_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC)),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(evidenceSchema),
    speaks: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(SPEAKABLE)),
});
const expectationSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    portsElementSchema,
    entrySchema,
    zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([portsElementSchema, entrySchema])).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1)),
]));
const roleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    open: expectationSchema(),
    blocked: expectationSchema(),
    closed: expectationSchema(),
    filtered: expectationSchema(),
    observe: expectationSchema(),
});
const hostItemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    host: oneOrMore(hostSchema),
    roles: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMore(nameSchema)),
    from: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(fromSchema),
    ...roleSchema.shape,
    'resolves-to': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMore(resolvesToSchema)),
    addresses: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(addressesSchema),
    family: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(familySchema),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(evidenceSchema),
});
const vantageSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    family: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(familySchema),
    'cannot-see': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMore(portsElementSchema)),
    controls: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(controlsSchema),
});
const waiverSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    host: oneOrMore(hostSchema),
    ports: oneOrMore(portsElementSchema),
    state: oneOrMore(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVABLE_STATES */ .li)),
    until: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reason: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    owner: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    from: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(fromSchema),
});
const defaultsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    timeout: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(10))),
    family: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(familySchema),
    addresses: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(addressesSchema),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(evidenceSchema),
});
const limitsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rate: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    'per-host': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    'in-flight': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(limitSchema),
    probes: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(limitSchema),
});
const policySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    extends: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    scope: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMore(scopeElementSchema)),
    vantages: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(nameSchema, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(vantageSchema))),
    defaults: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(defaultsSchema),
    limits: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(limitsSchema),
    controls: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(controlsSchema),
    roles: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(nameSchema, roleSchema)),
    hosts: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(hostItemSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))),
    waivers: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(waiverSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))),
});


/***/ }),

/***/ 5266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ parseScopeElement),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   ey: () => (/* binding */ resolvesToOf)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6344);
/* harmony import */ var _parse_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9096);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8499);



function parseScopeElement(text) {
    const wildcard = /^\s*\*\.(.+)$/.exec(text);
    const pattern = (0,_parse_host_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHost */ .o)(wildcard?.[1] ?? text);
    if ('code' in pattern)
        return scopeProblem(text, pattern);
    if (wildcard === null)
        return { ...pattern, text };
    if (pattern.kind === 'name')
        return { kind: 'wildcard', name: pattern.name, text };
    const message = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}: only names have others below them.`;
    return { code: 'bad-scope', message, mend: 'write the network as a CIDR' };
}
function scopeProblem(text, problem) {
    if (!text.includes('*'))
        return { ...problem, code: 'bad-scope' };
    const message = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is no scope: a wildcard is \`*.\` and a name, and stands for every name below it.`;
    return { code: 'bad-scope', message, mend: 'such as `"*.example.com"`' };
}
function scopesOf(root, reading) {
    const node = (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(root, 'scope');
    if (node === null)
        return [];
    const elements = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(node, reading, parseScopeElement).flatMap(({ value, node: at }) => {
        if (!at.variable)
            return [{ ...value, position: reading.diagnostics.position(at) }];
        const message = 'A variable cannot widen or move a scope.';
        reading.diagnostics.error(at, 'bad-scope', message, 'write the addresses or names themselves');
        return [];
    });
    return [elements];
}
function resolvesToOf(item, reading) {
    const node = (0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(item, 'resolves-to');
    if (node === null)
        return null;
    const runs = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Yz)(node, reading, parseRun);
    if (runs.length === 0)
        return null;
    const position = reading.diagnostics.position(node);
    const text = runs.map(({ node: { text } }) => text.trim()).join(', ');
    const within = runs.flatMap(({ value }) => ('none' in value ? [] : [value]));
    if (within.length > 0 && within.length < runs.length) {
        const message = '`none` stands alone: a name cannot lead to an address and to none.';
        reading.diagnostics.error(node, 'bad-value', message, 'remove one of the two');
    }
    return { within, text, position };
}
function parseRun(text) {
    if (text.trim().toLowerCase() === 'none')
        return { none: true };
    const pattern = (0,_parse_host_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHost */ .o)(text);
    if ('code' in pattern)
        return pattern;
    if (pattern.kind === 'name') {
        const message = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} is a name, and \`resolves-to\` takes addresses.`;
        return { code: 'bad-host', message, mend: 'an address, a CIDR, a range, or `none`' };
    }
    return { family: pattern.family, first: pattern.first, last: pattern.last };
}


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   Oh: () => (/* binding */ FAMILY_CHOICES),
/* harmony export */   Qo: () => (/* binding */ namesAt),
/* harmony export */   SC: () => (/* binding */ mapAt),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   ZE: () => (/* binding */ elementsOf),
/* harmony export */   cE: () => (/* binding */ controlsAt),
/* harmony export */   eK: () => (/* binding */ ADDRESS_DEMANDS)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6344);
/* harmony import */ var _parse_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1253);


const FAMILY_CHOICES = ['both', 'ipv4', 'ipv6'];
const ADDRESS_DEMANDS = ['all', 'any'];
function isText(node) {
    return node.kind === 'scalar' && !node.spoilt && (typeof node.value === 'string' || typeof node.value === 'number');
}
function elementsOf(node) {
    if (node === null)
        return [];
    return node.kind === 'list' ? node.items : [node];
}
function mapAt(map, key) {
    const node = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, key);
    return node?.kind === 'map' ? node : null;
}
function wordAt(map, key, words) {
    const node = map && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, key);
    return (node?.kind === 'scalar' && words.find((word) => word === node.text)) || null;
}
function textAt(map, key) {
    const node = map && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, key);
    return node?.kind === 'scalar' && !node.spoilt && typeof node.value === 'string' ? node.value : null;
}
function namesAt(map, key, diagnostics) {
    const node = map && (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, key);
    if (!node)
        return null;
    return elementsOf(node)
        .filter((element) => isText(element) && typeof element.value === 'string')
        .map((element) => ({ name: element.text, span: element, diagnostics }));
}
function parsed(node, { diagnostics }, parse) {
    return elementsOf(node).flatMap((element) => {
        if (!isText(element))
            return [];
        const value = parse(element.text);
        if (!isProblem(value))
            return [{ value, node: element }];
        diagnostics.add(element, value);
        return [];
    });
}
function controlsAt(map, reading) {
    const node = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .childOf */ .GG)(map, 'controls');
    if (node === null)
        return null;
    return parsed(node, reading, (text) => (0,_parse_control_js__WEBPACK_IMPORTED_MODULE_0__/* .parseControl */ .R)(text, reading.suggest)).map(({ value, node: { text }, node: at }) => ({
        ...value,
        text,
        position: reading.diagnostics.position(at),
    }));
}
function isProblem(value) {
    return 'code' in value && 'message' in value;
}


/***/ }),

/***/ 5773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zb: () => (/* binding */ allServiceNames),
  HM: () => (/* binding */ portOf),
  fe: () => (/* binding */ serviceName)
});

;// CONCATENATED MODULE: ./build/policy/services/aliases.js
const TCP_ALIASES = `
25 mail
43 whois
49 tacacs-plus
53 *dns
80 *http www
88 krb5
102 *s7 s7comm
110 pop
111 *rpcbind portmapper
113 ident
135 *msrpc wmi
139 netbios
427 *slp
445 *smb cifs samba
465 *smtps
502 *modbus
512 *rexec
513 *rlogin
514 *rsh
515 lpd lpr
548 *afp
631 *ipp cups
830 *netconf
853 *dns-over-tls dot
902 *vmware-authd
1080 socks5
1099 rmi
1414 ibm-mq
1433 *mssql sql-server sqlserver
1494 citrix
1521 *oracle oracledb
1527 *derby
1666 *perforce
1720 h323
1883 mosquitto
1911 *niagara-fox
2000 sccp
2003 *graphite-carbon graphite
2019 *caddy-admin
2083 cpanel-ssl
2087 whm-ssl
2181 *zookeeper
2376 *docker-tls
2377 *docker-swarm
2379 *etcd
2380 *etcd-peer
2401 cvs
2404 iec104
2455 *codesys
2888 *zookeeper-peer
3000 grafana gitea
3050 *firebird
3100 *loki
3128 *squid
3260 iscsi
3268 global-catalog
3269 global-catalog-ssl
3283 apple-remote-desktop
3299 *sap-router
3306 mariadb
3389 *rdp
3478 *stun turn
3493 upsd
3690 svn
3888 *zookeeper-election
4000 tidb nomachine
4222 nats
4317 otlp-grpc
4318 otlp-http
4440 rundeck
4444 *selenium selenium-grid
4505 salt-publish
4506 salt-ret
4646 *nomad
4647 nomad-rpc
4648 nomad-serf
4822 guacd
4840 *opcua opc-ua
4848 *glassfish-admin
4899 radmin
5000 docker-registry registry mlflow
5005 *jdwp
5038 asterisk-ami
5044 *logstash beats
5222 *xmpp
5349 *turns
5432 postgres pg pgsql timescaledb
5433 *yugabytedb vertica
5480 vcenter-management
5555 *adb
5601 *kibana opensearch-dashboards
5666 nrpe
5667 nsca
5672 *amqp rabbitmq
5678 *debugpy
5701 hazelcast
5900 *vnc
5985 *winrm
5986 *winrm-https
6000 *x11
6222 *nats-cluster
6333 qdrant
6334 qdrant-grpc
6379 valkey
6432 pgbouncer
6443 *k8s-api kubernetes kube-api kube-apiserver k8s k3s
6556 checkmk check-mk
6650 pulsar
6667 *irc
6697 *ircs
7000 cassandra-internode
7001 *weblogic
7070 anydesk
7077 spark
7199 cassandra-jmx
7547 tr-069 tr069
7700 *meilisearch
8000 chroma
8001 *kubectl-proxy kong-admin
8006 *proxmox pve
8009 *ajp
8020 *hdfs hdfs-namenode
8021 *freeswitch-esl
8080 *http-alt webcache tomcat jenkins airflow trino presto weaviate cadvisor
8081 nexus
8086 *influxdb influx
8088 *yarn
8089 splunkd
8091 *couchbase
8096 jellyfin emby
8108 typesense
8111 teamcity
8123 *clickhouse-http home-assistant homeassistant
8140 puppetserver
8161 *activemq-console
8200 *vault
8201 *vault-cluster
8222 nats-monitoring
8265 ray-dashboard
8291 winbox
8300 *consul-rpc
8301 *consul-serf-lan
8302 consul-serf-wan
8428 victoriametrics
8443 *https-alt plesk unifi
8444 *kong-admin-tls
8500 *consul
8501 *consul-https
8502 *consul-grpc
8503 consul-grpc-tls
8529 arangodb
8530 wsus
8531 wsus-tls
8545 ethereum-rpc geth
8600 *consul-dns
8728 routeros-api
8729 routeros-api-tls
8786 *dask
8883 mqtts
8888 *jupyter
8983 *solr
9000 minio sonarqube clickhouse-native
9001 minio-console
9042 *cassandra scylla
9050 *tor
9090 *prometheus cockpit
9091 *pushgateway
9092 *kafka
9093 *alertmanager
9100 *jetdirect node-exporter
9104 mysqld-exporter
9113 nginx-exporter
9115 blackbox-exporter
9116 snmp-exporter
9121 redis-exporter
9182 windows-exporter
9187 postgres-exporter
9200 *elasticsearch opensearch elastic
9222 *chrome-devtools
9229 *node-inspector
9300 *elasticsearch-transport
9345 rke2
9392 veeam
9411 zipkin
9443 portainer
9870 hadoop-namenode
9901 envoy-admin
9990 *wildfly-management jboss-management
10000 *webmin hiveserver2
10051 zabbix-server
10250 *kubelet
10255 *kubelet-readonly
10257 kube-controller-manager
10259 kube-scheduler
11210 couchbase-data
11211 *memcached
11300 beanstalkd
12201 gelf
15672 *rabbitmq-management
16000 *hbase
16379 *redis-cluster
16443 microk8s
16509 libvirt
16514 libvirt-tls
16686 jaeger-ui
17990 ilo-console
18083 emqx-dashboard
19530 milvus
19999 *netdata
20000 *dnp3
20160 tikv
20256 unitronics
24007 glusterfs gluster
24224 fluentd
25565 *minecraft
25575 minecraft-rcon
25672 rabbitmq-cluster
26257 *cockroachdb
26379 *redis-sentinel
27017 mongo
27042 frida
28015 rethinkdb
33060 mysqlx
44134 tiller
44818 *ethernet-ip enip
50000 *db2 jenkins-agent
61613 stomp
61616 *activemq artemis
`;
const UDP_ALIASES = `
53 *dns
67 *dhcp
80 *http
88 krb5
111 *rpcbind portmapper
137 netbios
162 snmp-trap
427 *slp
443 quic http3 h3
500 *ike
520 *rip
547 dhcpv6
623 *ipmi
853 *dns-over-quic doq
1604 citrix-browser
1900 upnp
2055 netflow-collector
3283 apple-remote-desktop
3389 *rdp
3478 *stun turn
3671 *knx
3702 wsd
4500 *ipsec-nat-t
8125 statsd
8472 *flannel
8600 *consul-dns
9987 teamspeak
9993 *zerotier
11211 *memcached
12201 gelf
19132 minecraft-bedrock
25826 collectd
27015 source-engine
41641 tailscale
51820 *wireguard
64738 mumble
`;
const DISPUTED_NAMES = {
    amt: [2268, 16992, 16993],
    clickhouse: [8123, 9000],
    cpanel: [2082, 2083],
    dicom: [104, 11112],
    ipsec: [500, 4500],
    neo4j: [7474, 7687],
    otlp: [4317, 4318, 6951],
    ray: [6379, 8265, 10001],
    rocketmq: [9876, 10911],
    salt: [4505, 4506],
    sftp: [22, 115],
    spice: [1923, 5900],
    tempo: [526, 3200],
    whm: [2086, 2087],
    zabbix: [10050, 10051],
};

;// CONCATENATED MODULE: ./build/policy/services/iana.js
const IANA_SERVICES = `
1b tcpmux
5b rje
7b echo
9b discard
11b systat
13b daytime
17b qotd
18b msp
19b chargen
20b ftp-data
21b ftp
22b ssh
23b telnet
25b smtp
27b nsw-fe
29b msg-icp
31b msg-auth
33b dsp
37b time
38b rap
39b rlp
41b graphics
42b nameserver
43b nicname
44b mpm-flags
45b mpm
46b mpm-snd
48b auditd
49b tacacs
50b re-mail-ck
52b xns-time
53b domain
54b xns-ch
55b isi-gl
56b xns-auth
58b xns-mail
62b acas
63b whois++
64b covia
65b tacacs-ds
66b sql*net
67b bootps
68b bootpc
69b tftp
70b gopher
71b netrjs-1
72b netrjs-2
73b netrjs-3
74b netrjs-4
76b deos
78b vettcp
79b finger
80b www-http
82b xfer
83b mit-ml-dev
84b ctf
85b mit-ml-dev
86b mfcobol
88b kerberos
89b su-mit-tg
90b dnsix
91b mit-dov
92b npp
93b dcp
94b objcall
95b supdup
96b dixie
97b swift-rvf
98b tacnews
99b metagram
101b hostname
102b iso-tsap
103b gppitnp
104b acr-nema
105b csnet-ns
106b 3com-tsmux
107b rtelnet
108b snagas
109b pop2
110b pop3
111b sunrpc
112b mcidas
113b auth
115b sftp
116b ansanotify
117b uucp-path
118b sqlserv
119b nntp
120b cfdptkt
121b erpc
122b smakynet
123b ntp
124b ansatrader
125b locus-map
126b nxedit
127b locus-con
128b gss-xlicen
129b pwdgen
130b cisco-fna
131b cisco-tna
132b cisco-sys
133b statsrv
134b ingres-net
135b epmap
136b profile
137b netbios-ns
138b netbios-dgm
139b netbios-ssn
140b emfis-data
141b emfis-cntl
142b bl-idm
143t imap
144b uma
145b uaac
146b iso-tp0
147b iso-ip
148b jargon
149b aed-512
150b sql-net
151b hems
152b bftp
153b sgmp
154b netsc-prod
155b netsc-dev
156b sqlsrv
157b knet-cmp
158b pcmail-srv
159b nss-routing
160b sgmp-traps
161b snmp
162b snmptrap
163b cmip-man
164b cmip-agent
165b xns-courier
166b s-net
167b namp
168b rsvd
169b send
170b print-srv
171b multiplex
173b xyplex-mux
174b mailq
175b vmnet
176b genrad-mux
177b xdmcp
178b nextstep
179b bgp
180b ris
181b unify
182b audit
183b ocbinder
184b ocserver
185b remote-kis
186b kis
187b aci
188b mumps
189b qft
190b gacp
191b prospero
192b osu-nms
193b srmp
194b irc
195b dn6-nlm-aud
196b dn6-smm-red
197b dls
198b dls-mon
199b smux
200b src
201b at-rtmp
202b at-nbp
203b at-3
204b at-echo
205b at-5
206b at-zis
207b at-7
208b at-8
209b qmtp
210b z39.50
212b anet
213b ipx
214b vmpwscs
215b softpc
216b cailic
217b dbase
218b mpp
219b uarps
220b imap3
221b fln-spx
222b rsh-spx
223b cdc
224b masqdialer
242b direct
243b sur-meas
244b inbusiness
245b link
246b dsp3270
247b subntbcst_tftp
248b bhfhs
256b rap
257b set
259b esro-gen
260b openport
261b nsiiops
262b arcisdms
263b hdap
264b bgmp
265b x-bone-ctl
266b sst
267b td-service
268b td-replica
269b manet
270u gist
271t pt-tls
280b http-mgmt
281b personal-link
282b cableport-ax
283b rescap
284b corerjd
286b fxp
287b k-block
300t tacacss
308b novastorbakcup
309b entrusttime
310b bhmds
311b asip-webadmin
312b vslmp
313b magenta-logic
314b opalis-robot
315b dpsi
316b decauth
317b zannet
318b pkix-timestamp
319b ptp-event
320b ptp-general
321b pip
322b rtsps
323t rpki-rtr
324t rpki-rtr-tls
333b texar
344b pdap
345b pawserv
346b zserv
347b fatserv
348b csi-sgwp
349b mftp
350b matip-type-a
351b bhoetty
352b bhoedap4
353b ndsauth
354b bh611
355b datex-asn
356b cloanto-net-1
357b bhevent
358b shrinkwrap
360b scoi2odialog
361b semantix
362b srssend
363b rsvp_tunnel
364b aurora-cmgr
365b dtk
366b odmr
367b mortgageware
368b qbikgdp
369b rpc2portmap
370b codaauth2
371b clearcase
372b ulistproc
373b legent-1
374b legent-2
375b hassle
376b nip
377b tnetos
378b dsetos
379b is99c
380b is99s
381b hp-collector
382b hp-managed-node
383b hp-alarm-mgr
384b arns
385b ibm-app
386b asa
387b aurp
388b unidata-ldm
389b ldap
390b uis
391b synotics-relay
392b synotics-broker
393b meta5
394b embl-ndt
395b netcp
396b netware-ip
397b mptn
398b kryptolan
399b iso-tsap-c2
400b osb-sd
401b ups
402b genie
403b decap
404b nced
405b ncld
406b imsp
407b timbuktu
408b prm-sm
409b prm-nm
410b decladebug
411b rmt
412b synoptics-trap
413b smsp
414b infoseek
415b bnet
416b silverplatter
417b onmux
418b hyper-g
419b ariel1
420b smpte
421b ariel2
422b ariel3
423b opc-job-start
424b opc-job-track
425b icad-el
426b smartsdp
427b svrloc
428b ocs_cmu
429b ocs_amu
430b utmpsd
431b utmpcd
432b iasd
433b nnsp
434b mobileip-agent
435b mobilip-mn
436b dna-cml
437b comscm
438b dsfgw
439b dasp
440b sgcp
441b decvms-sysmgt
442b cvc_hostd
443b https
444b snpp
445b microsoft-ds
446b ddm-rdb
447b ddm-dfm
448b ddm-ssl
449b as-servermap
450b tserver
451b sfs-smp-net
452b sfs-config
453b creativeserver
454b contentserver
455b creativepartnr
456t macon-tcp
456u macon-udp
457b scohelp
458b appleqtc
459b ampr-rcmd
460b skronk
461b datasurfsrv
462b datasurfsrvsec
463b alpes
464b kpasswd
465t submissions
465u igmpv3lite
466b digital-vrc
467b mylex-mapd
468b photuris
469b rcp
470b scx-proxy
471b mondex
472b ljk-login
473b hybrid-pop
474t tn-tl-w1
474u tn-tl-w2
475b tcpnethaspsrv
476b tn-tl-fd1
477b ss7ns
478b spsc
479b iafserver
480b iafdbase
481b ph
482b bgs-nsi
483b ulpnet
484b integra-sme
485b powerburst
486b avian
487b saft
488b gss-http
489b nest-protocol
490b micom-pfs
491b go-login
492b ticf-1
493b ticf-2
494b pov-ray
495b intecourier
496b pim-rp-disc
497b retrospect
498b siam
499b iso-ill
500b isakmp
501b stmf
502b mbap
503b intrinsa
504b citadel
505b mailbox-lm
506b ohimsrv
507b crs
508b xvttp
509b snare
510b fcp
511b passgo
512t exec
512u biff
513t login
513u who
514t shell
514u syslog
515b printer
516b videotex
517b talk
518b ntalk
519b utime
520t efs
520u router
521b ripng
522b ulp
523b ibm-db2
524b ncp
525b timed
526b tempo
527b stx
528b custix
529b irc-serv
530b courier
531b conference
532b netnews
533b netwall
534b windream
535b iiop
536b opalis-rdv
537b nmsp
538b gdomap
539b apertus-ldp
540b uucp
541b uucp-rlogin
542b commerce
543b klogin
544b kshell
545b appleqtcsrvr
546b dhcpv6-client
547b dhcpv6-server
548b afpovertcp
549b idfp
550b new-rwho
551b cybercash
552b devshr-nts
553b pirp
554b rtsp
555b dsf
556b remotefs
557b openvms-sysipc
558b sdnskmp
559b teedtap
560b rmonitor
561b monitor
562b chshell
563b nntps
564b 9pfs
565b whoami
566b streettalk
567b banyan-rpc
568b ms-shuttle
569b ms-rome
570b meter
571b meter
572b sonar
573b banyan-vip
574b ftp-agent
575b vemmi
576b ipcd
577b vnas
578b ipdd
579b decbsrv
580b sntp-heartbeat
581b bdp
582b scc-security
583b philips-vc
584b keyserver
586b password-chg
587b submission
588b cal
589b eyelink
590b tns-cml
591b http-alt
592b eudora-set
593b http-rpc-epmap
594b tpip
595b cab-protocol
596b smsd
597b ptcnameservice
598b sco-websrvrmg3
599b acp
600b ipcserver
601b syslog-conn
602b xmlrpc-beep
603b idxp
604b tunnel
605b soap-beep
606b urm
607b nqs
608b sift-uft
609b npmp-trap
610b npmp-local
611b npmp-gui
612b hmmp-ind
613b hmmp-op
614b sshell
615b sco-inetmgr
616b sco-sysmgr
617b sco-dtmgr
618b dei-icda
619b compaq-evm
620b sco-websrvrmgr
621b escp-ip
622b collaborator
623t oob-ws-http
623u asf-rmcp
624b cryptoadmin
625b dec_dlm
626b asia
627b passgo-tivoli
628b qmqp
629b 3com-amp3
630b rda
631t ipps
631u ipp
632b bmpp
633b servstat
634b ginad
635b rlzdbase
636b ldaps
637b lanserver
638b mcns-sec
639b msdp
640b entrust-sps
641b repcmd
642b esro-emsdp
643b sanity
644b dwr
645b pssc
646b ldp
647b dhcp-failover
648b rrp
649b cadview-3d
650b obex
651b ieee-mms
652b hello-port
653b repscmd
654b aodv
655b tinc
656b spmp
657b rmc
658b tenfold
660b mac-srvr-admin
661b hap
662b pftp
663b purenoise
664t oob-ws-https
664u asf-secure-rmcp
665b sun-dr
666b doom
667b disclose
668b mecomm
669b meregister
670b vacdsm-sws
671b vacdsm-app
672b vpps-qua
673b cimplex
674b acap
675b dctp
676b vpps-via
677b vpp
678b ggf-ncp
679b mrm
680b entrust-aaas
681b entrust-aams
682b xfr
683b corba-iiop
684b corba-iiop-ssl
685b mdc-portmapper
686b hcp-wismar
687b asipregistry
688b realm-rusd
689b nmap
690b vatp
691b msexch-routing
692b hyperwave-isp
693b connendp
694b ha-cluster
695b ieee-mms-ssl
696b rushd
697b uuidgen
698b olsr
699b accessnetwork
700b epp
701b lmp
702b iris-beep
704b elcsd
705b agentx
706b silc
707b borland-dsj
709b entrust-kmsh
710b entrust-ash
711b cisco-tdp
712b tbrpf
713b iris-xpc
714b iris-xpcs
715b iris-lwz
716u pana
729b netviewdm1
730b netviewdm2
731b netviewdm3
741b netgw
742b netrcs
744b flexlm
747b fujitsu-dev
748b ris-cm
749b kerberos-adm
750t rfile
750u kerberos-iv
751b pump
752b qrh
753b rrh
754b tell
758b nlogin
759b con
760b ns
761b rxe
762b quotad
763b cycleserv
764b omserv
765b webster
767b phonebook
769b vid
770b cadlock
771b rtip
772b cycleserv2
773t submit
773u notify
774t rpasswd
774u acmaint_dbd
775t entomb
775u acmaint_transd
776b wpages
777b multiling-http
780b wpgs
800b mdbs_daemon
801b device
802b mbap-s
810b fcp-udp
828b itm-mcell-s
829b pkix-3-ca-ra
830b netconf-ssh
847b dhcp-failover2
848b gdoi
853b domain-s
854b dlep
860b iscsi
861t owamp-control
861u owamp-test
862t twamp-control
862u twamp-test
873b rsync
886b iclcnet-locate
887b iclcnet_svinfo
888t cddbp
888u accessbuilder
900b omginitialrefs
901b smpnameres
902b ideafarm-door
903b ideafarm-panic
910b kink
911b xact-backup
912b apex-mesh
913b apex-edge
914u rift-lies
915u rift-ties
953t rndc
989b ftps-data
990b ftps
991b nas
992b telnets
993t imaps
995b pop3s
996b vsinet
997b maitrd
998t busboy
998u puparp
999b puprouter
1000b cadlock2
1001t webpush
1010b surf
1021b exp1
1022b exp2
1025b blackjack
1026b cap
1027u 6a44
1029b solid-mux
1033b netinfo-local
1034b activesync
1035b mxxrlogin
1036b nsstp
1037b ams
1038b mtqp
1039b sbl
1040b netarx
1041b danf-ak2
1042b afrog
1043b boinc-client
1044b dcutility
1045b fpitp
1046b wfremotertm
1047b neod1
1048b neod2
1049b td-postman
1050b cma
1051b optima-vnet
1052b ddt
1053b remote-as
1054b brvread
1055b ansyslmd
1056b vfo
1057b startron
1058b nim
1059b nimreg
1060b polestar
1061b kiosk
1062b veracity
1063b kyoceranetdev
1064b jstel
1065b syscomlan
1066b fpo-fns
1067b instl_boots
1068b instl_bootc
1069b cognex-insight
1070b gmrupdateserv
1071b bsquare-voip
1072b cardax
1073b bridgecontrol
1074b warmspotmgmt
1075b rdrmshc
1076b dab-sti-c
1077b imgames
1078b avocent-proxy
1079b asprovatalk
1080b socks
1081b pvuniwien
1082b amt-esd-prot
1083b ansoft-lm-1
1084b ansoft-lm-2
1085b webobjects
1086b cplscrambler-lg
1087b cplscrambler-in
1088b cplscrambler-al
1089b ff-annunc
1090b ff-fms
1091b ff-sm
1092b obrpd
1093b proofd
1094b rootd
1095b nicelink
1096b cnrprotocol
1097b sunclustermgr
1098b rmiactivation
1099b rmiregistry
1100b mctp
1101b pt2-discover
1102b adobeserver-1
1103b adobeserver-2
1104b xrl
1105b ftranhc
1106b isoipsigport-1
1107b isoipsigport-2
1108b ratio-adp
1110t webadmstart
1110u nfsd-keepalive
1111b lmsocialserver
1112b icp
1113b ltp-deepspace
1114b mini-sql
1115b ardus-trns
1116b ardus-cntl
1117b ardus-mtrns
1118b sacred
1119b bnetgame
1120b bnetfile
1121b rmpp
1122b availant-mgr
1123b murray
1124b hpvmmcontrol
1125b hpvmmagent
1126b hpvmmdata
1127b kwdb-commn
1128b saphostctrl
1129b saphostctrls
1130b casp
1131b caspssl
1132b kvm-via-ip
1133b dfn
1134b aplx
1135b omnivision
1136b hhb-gateway
1137b trim
1138b encrypted_admin
1139b evm
1140b autonoc
1141b mxomss
1142b edtools
1143b imyx
1144b fuscript
1145b x9-icue
1146b audit-transfer
1147b capioverlan
1148b elfiq-repl
1149b bvtsonar
1150b blaze
1151b unizensus
1152b winpoplanmess
1153b c1222-acse
1154b resacommunity
1155b nfa
1156b iascontrol-oms
1157b iascontrol
1158b dbcontrol-oms
1159b oracle-oms
1160b olsv
1161b health-polling
1162b health-trap
1163b sddp
1164b qsm-proxy
1165b qsm-gui
1166b qsm-remote
1167b cisco-ipsla
1168b vchat
1169b tripwire
1170b atc-lm
1171b atc-appserver
1172b dnap
1173b d-cinema-rrp
1174b fnet-remote-ui
1175b dossier
1176b indigo-server
1177b dkmessenger
1178b sgi-storman
1179b b2n
1180b mc-client
1181b 3comnetman
1182t accelenet
1182u accelenet-data
1183b llsurfup-http
1184b llsurfup-https
1185b catchpole
1186b mysql-cluster
1187b alias
1188b hp-webadmin
1189b unet
1190b commlinx-avl
1191b gpfs
1192b caids-sensor
1193b fiveacross
1194b openvpn
1195b rsf-1
1196b netmagic
1197b carrius-rshell
1198b cajo-discovery
1199b dmidi
1200b scol
1201b nucleus-sand
1202b caiccipc
1203b ssslic-mgr
1204b ssslog-mgr
1205b accord-mgc
1206b anthony-data
1207b metasage
1208b seagull-ais
1209b ipcd3
1210b eoss
1211b groove-dpp
1212b lupa
1213b mpc-lifenet
1214b kazaa
1215b scanstat-1
1216b etebac5
1217b hpss-ndapi
1218b aeroflight-ads
1219b aeroflight-ret
1220b qt-serveradmin
1221b sweetware-apps
1222b nerv
1223b tgp
1224b vpnz
1225b slinkysearch
1226b stgxfws
1227b dns2go
1228b florence
1229b zented
1230b periscope
1231b menandmice-lpm
1232b first-defense
1233b univ-appserver
1234b search-agent
1235b mosaicsyssvc1
1236b bvcontrol
1237b tsdos390
1238b hacl-qs
1239b nmsd
1240b instantia
1241b nessus
1242b nmasoverip
1243b serialgateway
1244b isbconference1
1245b isbconference2
1246b payrouter
1247b visionpyramid
1248b hermes
1249b mesavistaco
1250b swldy-sias
1251b servergraph
1252b bspne-pcc
1253b q55-pcc
1254b de-noc
1255b de-cache-query
1256b de-server
1257b shockwave2
1258b opennl
1259b opennl-voice
1260b ibm-ssd
1261b mpshrsv
1262b qnts-orb
1263b dka
1264b prat
1265b dssiapi
1266b dellpwrappks
1267b epc
1268b propel-msgsys
1269b watilapp
1270b opsmgr
1271b excw
1272b cspmlockmgr
1273b emc-gateway
1274b t1distproc
1275b ivcollector
1277b miva-mqs
1278b dellwebadmin-1
1279b dellwebadmin-2
1280b pictrography
1281b healthd
1282b emperion
1283b productinfo
1284b iee-qfx
1285b neoiface
1286b netuitive
1287b routematch
1288b navbuddy
1289b jwalkserver
1290b winjaserver
1291b seagulllms
1292b dsdn
1293b pkt-krb-ipsec
1294b cmmdriver
1295b ehtp
1296b dproxy
1297b sdproxy
1298b lpcp
1299b hp-sci
1300b h323hostcallsc
1303b sftsrv
1304b boomerang
1305b pe-mike
1306b re-conn-proto
1307b pacmand
1308b odsi
1309b jtag-server
1310b husky
1311b rxmon
1312b sti-envision
1313b bmc_patroldb
1314b pdps
1315b els
1316b exbit-escp
1317b vrts-ipcserver
1318b krb5gatekeeper
1319b amx-icsp
1320b amx-axbnet
1321b pip
1322b novation
1323b brcd
1324b delta-mcp
1325b dx-instrument
1326b wimsic
1327b ultrex
1328b ewall
1329b netdb-export
1330b streetperfect
1331b intersan
1332b pcia-rxp-b
1333b passwrd-policy
1334b writesrv
1335b digital-notary
1336b ischat
1337b menandmice-dns
1338b wmc-log-svc
1339b kjtsiteserver
1340b naap
1341b qubes
1342b esbroker
1343b re101
1344b icap
1345b vpjp
1346b alta-ana-lm
1347b bbn-mmc
1348b bbn-mmx
1349b sbook
1350b editbench
1351b equationbuilder
1352b lotusnote
1353b relief
1354b xsip-network
1355b intuitive-edge
1356b cuillamartin
1357b pegboard
1358b connlcli
1359b ftsrv
1360b mimer
1361b linx
1362b timeflies
1363b ndm-requester
1364b ndm-server
1365b adapt-sna
1366b netware-csp
1367b dcs
1368b screencast
1369b gv-us
1370b us-gv
1371b fc-cli
1372b fc-ser
1373b chromagrafx
1374b molly
1375b bytex
1376b ibm-pps
1377b cichlid
1378b elan
1379b dbreporter
1380b telesis-licman
1381b apple-licman
1382b udt_os
1383b gwha
1384b os-licman
1385b atex_elmd
1386b checksum
1387b cadsi-lm
1388b objective-dbc
1389b iclpv-dm
1390b iclpv-sc
1391b iclpv-sas
1392b iclpv-pm
1393b iclpv-nls
1394b iclpv-nlc
1395b iclpv-wsm
1396b dvl-activemail
1397b audio-activmail
1398b video-activmail
1399b cadkey-licman
1400b cadkey-tablet
1401b goldleaf-licman
1402b prm-sm-np
1403b prm-nm-np
1404b igi-lm
1405b ibm-res
1406b netlabs-lm
1407t tibet-server
1408b sophia-lm
1409b here-lm
1410b hiq
1411b af
1412b innosys
1413b innosys-acl
1414b ibm-mqseries
1415b dbstar
1416b novell-lu6.2
1417b timbuktu-srv1
1418b timbuktu-srv2
1419b timbuktu-srv3
1420b timbuktu-srv4
1421b gandalf-lm
1422b autodesk-lm
1423b essbase
1424b hybrid
1425b zion-lm
1426b sais
1427b mloadd
1428b informatik-lm
1429b nms
1430b tpdu
1431b rgtp
1432b blueberry-lm
1433b ms-sql-s
1434b ms-sql-m
1435b ibm-cics
1436b saism
1437b tabula
1438b eicon-server
1439b eicon-x25
1440b eicon-slp
1441b cadis-1
1442b cadis-2
1443b ies-lm
1444b marcam-lm
1445b proxima-lm
1446b ora-lm
1447b apri-lm
1448b oc-lm
1449b peport
1450b dwf
1451b infoman
1452b gtegsc-lm
1453b genie-lm
1454b interhdl_elmd
1455b esl-lm
1456b dca
1457b valisys-lm
1458b nrcabq-lm
1459b proshare1
1460b proshare2
1461b ibm_wrless_lan
1462b world-lm
1463b nucleus
1464b msl_lmd
1465b pipes
1466b oceansoft-lm
1467b csdmbase
1468b csdm
1469b aal-lm
1470b uaiact
1471b csdmbase
1472b csdm
1473b openmath
1474b telefinder
1475b taligent-lm
1476b clvm-cfg
1477b ms-sna-server
1478b ms-sna-base
1479b dberegister
1480b pacerforum
1481b airs
1482b miteksys-lm
1483b afs
1484b confluent
1485b lansource
1486b nms_topo_serv
1487b localinfosrvr
1488b docstor
1489b dmdocbroker
1490b insitu-conf
1492b stone-design-1
1493b netmap_lm
1494b ica
1495b cvc
1496b liberty-lm
1497b rfx-lm
1498b sybase-sqlany
1499b fhc
1500b vlsi-lm
1501b saiscm
1502b shivadiscovery
1503b imtc-mcs
1504b evb-elm
1505b funkproxy
1506b utcd
1507b symplex
1508b diagmond
1509b robcad-lm
1510b mvx-lm
1511b 3l-l1
1512b wins
1513b fujitsu-dtc
1514b fujitsu-dtcns
1515b ifor-protocol
1516b vpad
1517b vpac
1518b vpvd
1519b vpvc
1520b atm-zip-office
1521b ncube-lm
1522b ricardo-lm
1523b cichild-lm
1524b ingreslock
1525b prospero-np
1526b pdap-np
1527b tlisrv
1528b norp
1529b coauthor
1530b rap-service
1531b rap-listen
1532b miroconnect
1533b virtual-places
1534b micromuse-lm
1535b ampr-info
1536b ampr-inter
1537b sdsc-lm
1538b 3ds-lm
1539b intellistor-lm
1540b rds
1541b rds2
1542b gridgen-elmd
1543b simba-cs
1544b aspeclmd
1545b vistium-share
1546b abbaccuray
1547b laplink
1548b axon-lm
1549t shivahose
1549u shivasound
1550b 3m-image-lm
1551b hecmtl-db
1552b pciarray
1553b sna-cs
1554b caci-lm
1555b livelan
1556b veritas_pbx
1557b arbortext-lm
1558b xingmpeg
1559b web2host
1560b asci-val
1561b facilityview
1562b pconnectmgr
1563b cadabra-lm
1564b pay-per-view
1565b winddlb
1566b corelvideo
1567b jlicelmd
1568b tsspmap
1569b ets
1570b orbixd
1571b rdb-dbs-disp
1572b chip-lm
1573b itscomm-ns
1574b mvel-lm
1575b oraclenames
1576b moldflow-lm
1577b hypercube-lm
1578b jacobus-lm
1579b ioc-sea-lm
1580t tn-tl-r1
1580u tn-tl-r2
1581b mil-2045-47001
1582b msims
1583b simbaexpress
1584b tn-tl-fd2
1585b intv
1586b ibm-abtact
1587b pra_elmd
1588b triquest-lm
1589b vqp
1590b gemini-lm
1591b ncpm-pm
1592b commonspace
1593b mainsoft-lm
1594b sixtrak
1595b radio
1596t radio-sm
1596u radio-bc
1597b orbplus-iiop
1598b picknfs
1599b simbaservices
1600b issd
1601b aas
1602b inspect
1603b picodbc
1604b icabrowser
1605b slp
1606b slm-api
1607b stt
1608b smart-lm
1609b isysg-lm
1610b taurus-wh
1611b ill
1612b netbill-trans
1613b netbill-keyrep
1614b netbill-cred
1615b netbill-auth
1616b netbill-prod
1617b nimrod-agent
1618b skytelnet
1619b xs-openstorage
1620b faxportwinport
1621b softdataphone
1622b ontime
1623b jaleosnd
1624b udp-sr-port
1625b svs-omagent
1626b shockwave
1627b t128-gateway
1628b lontalk-norm
1629b lontalk-urgnt
1630b oraclenet8cman
1631b visitview
1632b pammratc
1633b pammrpc
1634b loaprobe
1635b edb-server1
1636b isdc
1637b islc
1638b ismc
1639b cert-initiator
1640b cert-responder
1641b invision
1642b isis-am
1643b isis-ambc
1644b saiseh
1645b sightline
1646b sa-msg-port
1647b rsap
1648b concurrent-lm
1649b kermit
1650b nkd
1651b shiva_confsrvr
1652b xnmp
1653b alphatech-lm
1654b stargatealerts
1655b dec-mbadmin
1656b dec-mbadmin-h
1657b fujitsu-mmpdc
1658b sixnetudr
1659b sg-lm
1660b skip-mc-gikreq
1661b netview-aix-1
1662b netview-aix-2
1663b netview-aix-3
1664b netview-aix-4
1665b netview-aix-5
1666b netview-aix-6
1667b netview-aix-7
1668b netview-aix-8
1669b netview-aix-9
1670b netview-aix-10
1671b netview-aix-11
1672b netview-aix-12
1673b proshare-mc-1
1674b proshare-mc-2
1675b pdp
1676t netcomm1
1676u netcomm2
1677b groupwise
1678b prolink
1679b darcorp-lm
1680b microcom-sbp
1681b sd-elmd
1682b lanyon-lantern
1683b ncpm-hip
1684b snaresecure
1685b n2nremote
1686b cvmon
1687b nsjtp-ctrl
1688b nsjtp-data
1689b firefox
1690b ng-umds
1691b empire-empuma
1692b sstsys-lm
1693b rrirtr
1694b rrimwm
1695b rrilwm
1696b rrifmm
1697b rrisat
1698b rsvp-encap-1
1699b rsvp-encap-2
1700b mps-raft
1701b l2tp
1702b deskshare
1703b hb-engine
1704b bcs-broker
1705b slingshot
1706b jetform
1707b vdmplay
1708b gat-lmd
1709b centra
1710b impera
1711b pptconference
1712b registrar
1713b conferencetalk
1714b sesi-lm
1715b houdini-lm
1716b xmsg
1717b fj-hdnet
1718b h323gatedisc
1719b h323gatestat
1720b h323hostcall
1721b caicci
1722b hks-lm
1723b pptp
1724b csbphonemaster
1725b iden-ralp
1726b iberiagames
1727b winddx
1728b telindus
1729b citynl
1730b roketz
1731b msiccp
1732b proxim
1733b siipat
1734b cambertx-lm
1735b privatechat
1736b street-stream
1737b ultimad
1738b gamegen1
1739b webaccess
1740b encore
1741b cisco-net-mgmt
1742b 3com-nsd
1743b cinegrfx-lm
1744b ncpm-ft
1745b remote-winsock
1746b ftrapid-1
1747b ftrapid-2
1748b oracle-em1
1749b aspen-services
1750b sslp
1751b swiftnet
1752b lofr-lm
1753t predatar-comms
1754b oracle-em2
1755b ms-streaming
1756b capfast-lmd
1757b cnhrp
1758b tftp-mcast
1759b spss-lm
1760b www-ldap-gw
1761b cft-0
1762b cft-1
1763b cft-2
1764b cft-3
1765b cft-4
1766b cft-5
1767b cft-6
1768b cft-7
1769b bmc-net-adm
1770b bmc-net-svc
1771b vaultbase
1772b essweb-gw
1773b kmscontrol
1774b global-dtserv
1775t vdab
1776b femis
1777b powerguardian
1778b prodigy-intrnet
1779b pharmasoft
1780b dpkeyserv
1781b answersoft-lm
1782b hp-hcip
1784b finle-lm
1785b windlm
1786b funk-logger
1787b funk-license
1788b psmond
1789b hello
1790b nmsp
1791b ea1
1792b ibm-dt-2
1793b rsc-robot
1794b cera-bcm
1795b dpi-proxy
1796b vocaltec-admin
1797b uma
1798b etp
1799b netrisk
1800b ansys-lm
1801b msmq
1802b concomp1
1803b hp-hcip-gwy
1804b enl
1805b enl-name
1806b musiconline
1807b fhsp
1808b oracle-vp2
1809b oracle-vp1
1810b jerand-lm
1811b scientia-sdb
1812b radius
1813b radius-acct
1814b tdp-suite
1815b mmpft
1816b harp
1817b rkb-oscs
1818b etftp
1819b plato-lm
1820b mcagent
1821b donnyworld
1822b es-elmd
1823b unisys-lm
1824b metrics-pas
1825b direcpc-video
1826b ardt
1827b asi
1828b itm-mcell-u
1829b optika-emedia
1830b net8-cman
1831b myrtle
1832b tht-treasure
1833b udpradio
1834b ardusuni
1835b ardusmul
1836b ste-smsc
1837b csoft1
1838b talnet
1839b netopia-vo1
1840b netopia-vo2
1841b netopia-vo3
1842b netopia-vo4
1843b netopia-vo5
1844b direcpc-dll
1845b altalink
1846b tunstall-pnc
1847b slp-notify
1848b fjdocdist
1849b alpha-sms
1850b gsi
1851b ctcd
1852b virtual-time
1853b vids-avtp
1854b buddy-draw
1855b fiorano-rtrsvc
1856b fiorano-msgsvc
1857b datacaptor
1858b privateark
1859b gammafetchsvr
1860b sunscalar-svc
1861b lecroy-vicp
1862b mysql-cm-agent
1863b msnp
1864b paradym-31port
1865b entp
1866b swrmi
1867b udrive
1868b viziblebrowser
1869b transact
1870b sunscalar-dns
1871b canocentral0
1872b canocentral1
1873b fjmpjps
1874b fjswapsnp
1875b westell-stats
1876b ewcappsrv
1877b hp-webqosdb
1878b drmsmc
1879b nettgain-nms
1880b vsat-control
1881b ibm-mqseries2
1882b ecsqdmn
1883b mqtt
1884b idmaps
1885b vrtstrapserver
1886b leoip
1887b filex-lport
1888b ncconfig
1889b unify-adapter
1890b wilkenlistener
1891b childkey-notif
1892b childkey-ctrl
1893b elad
1894b o2server-port
1896b b-novative-ls
1897b metaagent
1898b cymtec-port
1899b mc2studios
1900b ssdp
1901b fjicl-tep-a
1902b fjicl-tep-b
1903b linkname
1904b fjicl-tep-c
1905b sugp
1906b tpmd
1907b intrastar
1908b dawn
1909b global-wlink
1910b ultrabac
1911b mtp
1912b rhp-iibp
1913b armadp
1914b elm-momentum
1915b facelink
1916b persona
1917b noagent
1918b can-nds
1919b can-dch
1920b can-ferret
1921b noadmin
1922b tapestry
1923b spice
1924b xiip
1925b discovery-port
1926b egs
1927b videte-cipc
1928b emsd-port
1929b bandwiz-system
1930b driveappserver
1931b amdsched
1932b ctt-broker
1933b xmapi
1934b xaapi
1935b macromedia-fcs
1936b jetcmeserver
1937b jwserver
1938b jwclient
1939b jvserver
1940b jvclient
1941b dic-aida
1942b res
1943b beeyond-media
1944b close-combat
1945b dialogic-elmd
1946b tekpls
1947b sentinelsrm
1948b eye2eye
1949b ismaeasdaqlive
1950b ismaeasdaqtest
1951b bcs-lmserver
1952b mpnjsc
1953b rapidbase
1954b abr-api
1955b abr-secure
1956b vrtl-vmf-ds
1957b unix-status
1958b dxadmind
1959b simp-all
1960b nasmanager
1961b bts-appserver
1962b biap-mp
1963b webmachine
1964b solid-e-engine
1965b tivoli-npm
1966b slush
1967b sns-quote
1968b lipsinc
1969b lipsinc1
1970b netop-rc
1971b netop-school
1972b intersys-cache
1973b dlsrap
1974b drp
1975b tcoflashagent
1976b tcoregagent
1977b tcoaddressbook
1978b unisql
1979b unisql-java
1980b panquest-xact
1981b p2pq
1982b estamp
1983b lhtp
1984b bb
1985b hsrp
1986b licensedaemon
1987b tr-rsrb-p1
1988b tr-rsrb-p2
1989b mshnet
1990b stun-p1
1991b stun-p2
1992b ipsendmsg
1993b snmp-tcp-port
1994b stun-port
1995b perf-port
1996b tr-rsrb-port
1997b gdp-port
1998b x25-svc-port
1999b tcp-id-port
2000b cisco-sccp
2001t dc
2001u wizard
2002b globe
2003b brutus
2004t mailbox
2004u emce
2005t berknet
2005u oracle
2006t invokator
2006u raid-cd
2007t dectalk
2007u raid-am
2008t conf
2008u terminaldb
2009t news
2009u whosockami
2010t search
2010u pipe_server
2011t raid-cc
2011u servserv
2012t ttyinfo
2012u raid-ac
2013t raid-am
2013u raid-cd
2014t troff
2014u raid-sf
2015t cypress
2015u raid-cs
2016b bootserver
2017t cypress-stat
2017u bootclient
2018t terminaldb
2018u rellpack
2019t whosockami
2019u about
2020b xinupageserver
2021t servexec
2021u xinuexpansion1
2022t down
2022u xinuexpansion2
2023b xinuexpansion3
2024b xinuexpansion4
2025t ellpack
2025u xribs
2026b scrabble
2027b shadowserver
2028b submitserver
2029b hsrpv6
2030b device2
2031b mobrien-chat
2032b blackboard
2033b glogger
2034b scoremgr
2035b imsldoc
2036b e-dpnet
2037b applus
2038b objectmanager
2039b prizma
2040b lam
2041b interbase
2042b isis
2043b isis-bcast
2044b rimsl
2045b cdfunc
2046b sdfunc
2047b dls
2048b dls-monitor
2049b nfs
2050b av-emb-config
2051b epnsdp
2052b clearvisn
2053b lot105-ds-upd
2054b weblogin
2055b iop
2056b omnisky
2057b rich-cp
2058b newwavesearch
2059b bmc-messaging
2060b teleniumdaemon
2061b netmount
2062b icg-swp
2063b icg-bridge
2064b icg-iprelay
2065b dlsrpn
2066b aura
2067b dlswpn
2068b avauthsrvprtcl
2069b event-port
2070b ah-esp-encap
2071b acp-port
2072b msync
2073b gxs-data-port
2074b vrtl-vmf-sa
2075b newlixengine
2076b newlixconfig
2077b tsrmagt
2078b tpcsrvr
2079b idware-router
2080b autodesk-nlm
2081b kme-trap-port
2082b infowave
2083b radsec
2084b sunclustergeo
2085b ada-cip
2086b gnunet
2087b eli
2088b ip-blf
2089b sep
2090b lrp
2091b prp
2092b descent3
2093b nbx-cc
2094b nbx-au
2095b nbx-ser
2096b nbx-dir
2097b jetformpreview
2098b dialog-port
2099b h2250-annex-g
2100b amiganetfs
2101b rtcm-sc104
2102b zephyr-srv
2103b zephyr-clt
2104b zephyr-hm
2105b minipay
2106b mzap
2107b bintec-admin
2108b comcam
2109b ergolight
2110b umsp
2111b dsatp
2112b idonix-metanet
2113b hsl-storm
2114b ariascribe
2115b kdm
2116b ccowcmr
2117b mentaclient
2118b mentaserver
2119b gsigatekeeper
2120b qencp
2121b scientia-ssdb
2122b caupc-remote
2123b gtp-control
2124b elatelink
2125b lockstep
2126b pktcable-cops
2127b index-pc-wb
2128b net-steward
2129b cs-live
2130b xds
2131b avantageb2b
2132b solera-epmap
2133b zymed-zpp
2134b avenue
2135b gris
2136b appworxsrv
2137b connect
2138b unbind-cluster
2139b ias-auth
2140b ias-reg
2141b ias-admind
2142b tdmoip
2143b lv-jc
2144b lv-ffx
2145b lv-pici
2146b lv-not
2147b lv-auth
2148b veritas-ucl
2149b acptsys
2150b dynamic3d
2151b docent
2152b gtp-user
2153b ctlptc
2154b stdptc
2155b brdptc
2156b trp
2157b xnds
2158b touchnetplus
2159b gdbremote
2160b apc-2160
2161b apc-2161
2162b navisphere
2163b navisphere-sec
2164b ddns-v3
2165b x-bone-api
2166b iwserver
2167b raw-serial
2168b easy-soft-mux
2169b brain
2170b eyetv
2171b msfw-storage
2172b msfw-s-storage
2173b msfw-replica
2174b msfw-array
2175b airsync
2176b rapi
2177b qwave
2178b bitspeer
2179b vmrdp
2180b mc-gt-srv
2181b eforward
2182b cgn-stat
2183b cgn-config
2184b nvd
2185b onbase-dds
2186b gtaua
2187t ssmc
2187u ssmd
2188t radware-rpm
2189t radware-rpm-s
2190b tivoconnect
2191b tvbus
2192b asdis
2193b drwcs
2197b mnp-exchange
2198b onehome-remote
2199b onehome-help
2201b ats
2202b imtc-map
2203b b2-runtime
2204b b2-license
2205b jps
2206b hpocbus
2207b hpssd
2208b hpiod
2209b rimf-ps
2210b noaaport
2211b emwin
2212b leecoposserver
2213b kali
2214b rpi
2215b ipcore
2216b vtu-comms
2217b gotodevice
2218b bounzza
2219b netiq-ncap
2220b netiq
2221b ethernet-ip-s
2223b rockwell-csp2
2224b efi-mg
2225t rcip-itu
2226b di-drm
2227b di-msg
2228b ehome-ms
2229b datalens
2230b queueadm
2231b wimaxasncp
2232b ivs-video
2233b infocrypt
2234b directplay
2235b sercomm-wlink
2236b nani
2237b optech-port1-lm
2238b aviva-sna
2239b imagequery
2240b recipe
2241b ivsd
2242b foliocorp
2243b magicom
2244b nmsserver
2245b hao
2246b pc-mta-addrmap
2247b antidotemgrsvr
2248b ums
2249b rfmp
2250b remote-collab
2251b dif-port
2252b njenet-ssl
2253b dtv-chan-req
2254b seispoc
2255b vrtp
2256b pcc-mfp
2257b simple-tx-rx
2258b rcts
2259b bid-serv
2260b apc-2260
2261b comotionmaster
2262b comotionback
2263b ecwcfg
2264b apx500api-1
2265b apx500api-2
2266b mfserver
2267b ontobroker
2268b amt
2269b mikey
2270b starschool
2271b mmcals
2272b mmcal
2273b mysql-im
2274b pcttunnell
2275b ibridge-data
2276b ibridge-mgmt
2277b bluectrlproxy
2278b s3db
2279b xmquery
2280b lnvpoller
2281b lnvconsole
2282b lnvalarm
2283b lnvstatus
2284b lnvmaps
2285b lnvmailmon
2286b nas-metering
2287b dna
2288b netml
2289b dict-lookup
2290b sonus-logging
2291b eapsp
2292b mib-streaming
2293b npdbgmngr
2294b konshus-lm
2295b advant-lm
2296b theta-lm
2297b d2k-datamover1
2298b d2k-datamover2
2299b pc-telecommute
2300b cvmmon
2301b cpq-wbem
2302b binderysupport
2303b proxy-gateway
2304b attachmate-uts
2305b mt-scaleserver
2306b tappi-boxnet
2307b pehelp
2308b sdhelp
2309b sdserver
2310b sdclient
2311b messageservice
2312b wanscaler
2313b iapp
2314b cr-websystems
2315b precise-sft
2316b sent-lm
2317b attachmate-g32
2318b cadencecontrol
2319b infolibria
2320b siebel-ns
2321b rdlap
2322b ofsd
2323b 3d-nfsd
2324b cosmocall
2325b ansysli
2326b idcp
2327b xingcsm
2328b netrix-sftm
2329b nvd
2330b tscchat
2331b agentview
2332b rcc-host
2333b snapp
2334b ace-client
2335b ace-proxy
2336b appleugcontrol
2337b ideesrv
2338b norton-lambert
2339b 3com-webview
2340b wrs_registry
2341b xiostatus
2342b manage-exec
2343b nati-logos
2344b fcmsys
2345b dbm
2346b redstorm_join
2347b redstorm_find
2348b redstorm_info
2349b redstorm_diag
2350b psbserver
2351b psrserver
2352b pslserver
2353b pspserver
2354b psprserver
2355b psdbserver
2356b gxtelmd
2357b unihub-server
2358b futrix
2359b flukeserver
2360b nexstorindltd
2361b tl1
2362b digiman
2363b mediacntrlnfsd
2364b oi-2000
2365b dbref
2366b qip-login
2367b service-ctrl
2368b opentable
2369b bif-p2p
2370b l3-hbmon
2371t rda
2372b lanmessenger
2373t remographlm
2374t hydra
2375t docker
2376t docker-s
2377t swarm
2378u dali
2379t etcd-client
2380t etcd-server
2381b compaq-https
2382b ms-olap3
2383b ms-olap4
2384t sd-request
2384u sd-capacity
2385b sd-data
2386b virtualtape
2387b vsamredirector
2388b mynahautostart
2389b ovsessionmgr
2390b rsmtp
2391b 3com-net-mgmt
2392b tacticalauth
2393b ms-olap1
2394b ms-olap2
2395b lan900_remote
2396b wusage
2397b ncl
2398b orbiter
2399b fmpro-fdal
2400b opequus-server
2401b cvspserver
2402b taskmaster2000
2403b taskmaster2000
2404b iec-104
2405b trc-netpoll
2406b jediserver
2407b orion
2408t railgun-webaccl
2409b sns-protocol
2410b vrts-registry
2411b netwave-ap-mgmt
2412b cdn
2413b orion-rmi-reg
2414b beeyond
2415b codima-rtp
2416b rmtserver
2417b composit-server
2418b cas
2419b attachmate-s2s
2420b dslremote-mgmt
2421b g-talk
2422b crmsbits
2423b rnrp
2424b kofax-svr
2425b fjitsuappmgr
2426b vcmp
2427b mgcp-gateway
2428b ott
2429b ft-role
2430b venus
2431b venus-se
2432b codasrv
2433b codasrv-se
2434b pxc-epmap
2435b optilogic
2436b topx
2437b unicontrol
2438b msp
2439b sybasedbsynch
2440b spearway
2441b pvsw-inet
2442b netangel
2443b powerclientcsf
2444b btpp2sectrans
2445b dtn1
2446b bues_service
2447b ovwdb
2448b hpppssvr
2449b ratl
2450b netadmin
2451b netchat
2452b snifferclient
2453b madge-ltd
2454b indx-dds
2455b wago-io-system
2456b altav-remmgt
2457b rapido-ip
2458b griffin
2459b xrpl
2460b ms-theater
2461b qadmifoper
2462b qadmifevent
2463b lsi-raid-mgmt
2464b direcpc-si
2465b lbm
2466b lbf
2467b high-criteria
2468b qip-msgd
2469b mti-tcs-comm
2470b taskman-port
2471b seaodbc
2472b c3
2473b aker-cdp
2474b vitalanalysis
2475b ace-server
2476b ace-svr-prop
2477b ssm-cvs
2478b ssm-cssps
2479b ssm-els
2480b powerexchange
2481b giop
2482b giop-ssl
2483b ttc
2484b ttc-ssl
2485b netobjects1
2486b netobjects2
2487b pns
2488b moy-corp
2489b tsilb
2490b qip-qdhcp
2491b conclave-cpp
2492b groove
2493b talarian-mqs
2494b bmc-ar
2495b fast-rem-serv
2496b dirgis
2497b quaddb
2498b odn-castraq
2499b unicontrol
2500b rtsserv
2501b rtsclient
2502b kentrox-prot
2503b nms-dpnss
2504b wlbs
2505b ppcontrol
2506b jbroker
2507b spock
2508b jdatastore
2509b fjmpss
2510b fjappmgrbulk
2511b metastorm
2512b citrixima
2513b citrixadmin
2514b facsys-ntp
2515b facsys-router
2516b maincontrol
2517b call-sig-trans
2518b willy
2519b globmsgsvc
2520b pvsw
2521b adaptecmgr
2522b windb
2523b qke-llc-v3
2524b optiwave-lm
2525b ms-v-worlds
2526b ema-sent-lm
2527b iqserver
2528b ncr_ccl
2529b utsftp
2530b vrcommerce
2531b ito-e-gui
2532b ovtopmd
2533b snifferserver
2534b combox-web-acc
2535b madcap
2536b btpp2audctr1
2537b upgrade
2538b vnwk-prapi
2539b vsiadmin
2540b lonworks
2541b lonworks2
2542b udrawgraph
2543b reftek
2544b novell-zen
2545b sis-emt
2546b vytalvaultbrtp
2547b vytalvaultvsmp
2548b vytalvaultpipe
2549b ipass
2550b ads
2551b isg-uda-server
2552b call-logging
2553b efidiningport
2554b vcnet-link-v10
2555b compaq-wcp
2556b nicetec-nmsvc
2557b nicetec-mgmt
2558b pclemultimedia
2559b lstp
2560b labrat
2561b mosaixcc
2562b delibo
2563b cti-redwood
2564b hp-3000-telnet
2565b coord-svr
2566b pcs-pcw
2567b clp
2568b spamtrap
2569b sonuscallsig
2570b hs-port
2571b cecsvc
2572b ibp
2573b trustestablish
2574b blockade-bpsp
2575b hl7
2576b tclprodebugger
2577b scipticslsrvr
2578b rvs-isdn-dcp
2579b mpfoncl
2580b tributary
2581b argis-te
2582b argis-ds
2583b mon
2584b cyaserv
2585b netx-server
2586b netx-agent
2587b masc
2588b privilege
2589b quartus-tcl
2590b idotdist
2591b maytagshuffle
2592b netrek
2593b mns-mail
2594b dts
2595b worldfusion1
2596b worldfusion2
2597b homesteadglory
2598b citriximaclient
2599b snapd
2600b hpstgmgr
2601b discp-client
2602b discp-server
2603b servicemeter
2604b nsc-ccs
2605b nsc-posa
2606b netmon
2607b connection
2608b wag-service
2609b system-monitor
2610b versa-tek
2611b lionhead
2612b qpasa-agent
2613b smntubootstrap
2614b neveroffline
2615b firepower
2616b appswitch-emp
2617b cmadmin
2618b priority-e-com
2619b bruce
2620b lpsrecommender
2621b miles-apart
2622b metricadbc
2623b lmdp
2624b aria
2625b blwnkl-port
2626b gbjd816
2627b moshebeeri
2628b dict
2629b sitaraserver
2630b sitaramgmt
2631b sitaradir
2632b irdg-post
2633b interintelli
2634b pk-electronics
2635b backburner
2636b solve
2637b imdocsvc
2638b sybaseanywhere
2639b aminet
2640b ami-control
2641b hdl-srv
2642b tragic
2643b gte-samp
2644b travsoft-ipx-t
2645b novell-ipx-cmd
2646b and-lm
2647b syncserver
2648b upsnotifyprot
2649b vpsipport
2650b eristwoguns
2651b ebinsite
2652b interpathpanel
2653b sonus
2654b corel_vncadmin
2655b unglue
2656b kana
2657b sns-dispatcher
2658b sns-admin
2659b sns-query
2660b gcmonitor
2661b olhost
2662b bintec-capi
2663b bintec-tapi
2664b patrol-mq-gm
2665b patrol-mq-nm
2666b extensis
2667b alarm-clock-s
2668b alarm-clock-c
2669b toad
2670b tve-announce
2671b newlixreg
2672b nhserver
2673b firstcall42
2674b ewnn
2675b ttc-etap
2676b simslink
2677b gadgetgate1way
2678b gadgetgate2way
2679b syncserverssl
2680b pxc-sapxom
2681b mpnjsomb
2683b ncdloadbalance
2684b mpnjsosv
2685b mpnjsocl
2686b mpnjsomg
2687b pq-lic-mgmt
2688b md-cg-http
2689b fastlynx
2690b hp-nnm-data
2691b itinternet
2692b admins-lms
2694b pwrsevent
2695b vspread
2696b unifyadmin
2697b oce-snmp-trap
2698b mck-ivpip
2699b csoft-plusclnt
2700b tqdata
2701b sms-rcinfo
2702b sms-xfer
2703b sms-chat
2704b sms-remctrl
2705b sds-admin
2706b ncdmirroring
2707b emcsymapiport
2708b banyan-net
2709b supermon
2710b sso-service
2711b sso-control
2712b aocp
2713b raventbs
2714b raventdm
2715b hpstgmgr2
2716b inova-ip-disco
2717b pn-requester
2718b pn-requester2
2719b scan-change
2720b wkars
2721b smart-diagnose
2722b proactivesrvr
2723b watchdog-nt
2724b qotps
2725b msolap-ptp2
2726b tams
2727b mgcp-callagent
2728b sqdr
2729b tcim-control
2730b nec-raidplus
2731b fyre-messanger
2732b g5m
2733b signet-ctf
2734b ccs-software
2735b netiq-mc
2736b radwiz-nms-srv
2737b srp-feedback
2738b ndl-tcp-ois-gw
2739b tn-timing
2740b alarm
2741b tsb
2742b tsb2
2743b murx
2744b honyaku
2745b urbisnet
2746b cpudpencap
2747b fjippol-swrly
2748b fjippol-polsvr
2749b fjippol-cnsl
2750b fjippol-port1
2751b fjippol-port2
2752b rsisysaccess
2753b de-spot
2754b apollo-cc
2755b expresspay
2756b simplement-tie
2757b cnrp
2758b apollo-status
2759b apollo-gms
2760b sabams
2761b dicom-iscl
2762b dicom-tls
2763b desktop-dna
2764b data-insurance
2765b qip-audup
2766b compaq-scp
2767b uadtc
2768b uacs
2769b exce
2770b veronica
2771b vergencecm
2772b auris
2773b rbakcup1
2774b rbakcup2
2775b smpp
2776b ridgeway1
2777b ridgeway2
2778b gwen-sonya
2779b lbc-sync
2780b lbc-control
2781b whosells
2782b everydayrc
2783b aises
2784b www-dev
2785b aic-np
2786b aic-oncrpc
2787b piccolo
2788b fryeserv
2789b media-agent
2790b plgproxy
2791b mtport-regist
2792b f5-globalsite
2793b initlsmsad
2794b urp
2795b livestats
2796b ac-tech
2797b esp-encap
2798b tmesis-upshot
2799b icon-discover
2800b acc-raid
2801b igcp
2802t veritas-tcp1
2802u veritas-udp1
2803b btprjctrl
2804b dvr-esm
2805b wta-wsp-s
2806b cspuni
2807b cspmulti
2808b j-lan-p
2809b corbaloc
2810b netsteward
2811b gsiftp
2812b atmtcp
2813b llm-pass
2814b llm-csv
2815b lbc-measure
2816b lbc-watchdog
2817b nmsigport
2818b rmlnk
2819b fc-faultnotify
2820b univision
2821b vrts-at-port
2822b ka0wuc
2823b cqg-netlan
2824b cqg-netlan-1
2826b slc-systemlog
2827b slc-ctrlrloops
2828b itm-lm
2829b silkp1
2830b silkp2
2831b silkp3
2832b silkp4
2833b glishd
2834b evtp
2835b evtp-data
2836b catalyst
2837b repliweb
2838b starbot
2839b nmsigport
2840b l3-exprt
2841b l3-ranger
2842b l3-hawk
2843b pdnet
2844b bpcp-poll
2845b bpcp-trap
2846b aimpp-hello
2847b aimpp-port-req
2848b amt-blc-port
2849b fxp
2850b metaconsole
2851b webemshttp
2852b bears-01
2853b ispipes
2854b infomover
2855t msrp
2856b cesdinv
2857b simctlp
2858b ecnp
2859b activememory
2860b dialpad-voice1
2861b dialpad-voice2
2862b ttg-protocol
2863b sonardata
2864b astronova-main
2865b pit-vpn
2866b iwlistener
2867b esps-portal
2868b npep-messaging
2869b icslap
2870b daishi
2871b msi-selectplay
2872b radix
2873b psrt
2874b dxmessagebase1
2875b dxmessagebase2
2876b sps-tunnel
2877b bluelance
2878b aap
2879b ucentric-ds
2880b synapse
2881b ndsp
2882b ndtp
2883b ndnp
2884b flashmsg
2885b topflow
2886b responselogic
2887b aironetddp
2888b spcsdlobby
2889b rsom
2890b cspclmulti
2891b cinegrfx-elmd
2892b snifferdata
2893b vseconnector
2894b abacus-remote
2895b natuslink
2896b ecovisiong6-1
2897b citrix-rtmp
2898b appliance-cfg
2899b powergemplus
2900b quicksuite
2901b allstorcns
2902b netaspi
2903b suitcase
2904b m2ua
2905t m3ua
2906b caller9
2907b webmethods-b2b
2908b mao
2909b funk-dialout
2910b tdaccess
2911b blockade
2912b epicon
2913b boosterware
2914b gamelobby
2915b tksocket
2916b elvin_server
2917b elvin_client
2918b kastenchasepad
2919b roboer
2920b roboeda
2921b cesdcdman
2922b cesdcdtrn
2923b wta-wsp-wtp-s
2924b precise-vip
2926b mobile-file-dl
2927b unimobilectrl
2928b redstone-cpss
2929b amx-webadmin
2930b amx-weblinx
2931b circle-x
2932b incp
2933b 4-tieropmgw
2934b 4-tieropmcli
2935b qtp
2936b otpatch
2937b pnaconsult-lm
2938b sm-pas-1
2939b sm-pas-2
2940b sm-pas-3
2941b sm-pas-4
2942b sm-pas-5
2943b ttnrepository
2944b megaco-h248
2945b h248-binary
2946b fjsvmpor
2947b gpsd
2948b wap-push
2949b wap-pushsecure
2950b esip
2951b ottp
2952b mpfwsas
2953b ovalarmsrv
2954b ovalarmsrv-cmd
2955b csnotify
2956b ovrimosdbman
2957b jmact5
2958b jmact6
2959b rmopagt
2960b dfoxserver
2961b boldsoft-lm
2962b iph-policy-cli
2963b iph-policy-adm
2964b bullant-srap
2965b bullant-rap
2966b idp-infotrieve
2967b ssc-agent
2968b enpp
2969b essp
2970b index-net
2971b netclip
2972b pmsm-webrctl
2973b svnetworks
2974b signal
2975b fjmpcm
2976b cns-srv-port
2977b ttc-etap-ns
2978b ttc-etap-ds
2979b h263-video
2980b wimd
2981b mylxamport
2982b iwb-whiteboard
2983b netplan
2984b hpidsadmin
2985b hpidsagent
2986b stonefalls
2987b identify
2988b hippad
2989b zarkov
2990b boscap
2991b wkstn-mon
2992b avenyo
2993b veritas-vis1
2994b veritas-vis2
2995b idrs
2996b vsixml
2997b rebol
2998b realsecure
2999b remoteware-un
3000b remoteware-cl
3001t origo-native
3002b remoteware-srv
3003b cgms
3004b csoftragent
3005b geniuslm
3006b ii-admin
3007b lotusmtap
3008b midnight-tech
3009b pxc-ntfy
3010t gw
3010u ping-pong
3011b trusted-web
3012b twsdss
3013b gilatskysurfer
3014b broker_service
3015b nati-dstp
3016b notify_srvr
3017b event_listener
3018b srvc_registry
3019b resource_mgr
3020b cifs
3021b agriserver
3022b csregagent
3023b magicnotes
3024b nds_sso
3025b arepa-raft
3026b agri-gateway
3027b liebdevmgmt_c
3028b liebdevmgmt_dm
3029b liebdevmgmt_a
3030b arepa-cas
3031b eppc
3032b redwood-chat
3033b pdb
3034b osmosis-aeea
3035b fjsv-gssagt
3036b hagel-dump
3037b hp-san-mgmt
3038b santak-ups
3039b cogitate
3040b tomato-springs
3041b di-traceware
3042b journee
3043b brp
3044b epp
3045b responsenet
3046b di-ase
3047b hlserver
3048b pctrader
3049b nsws
3050b gds_db
3051b galaxy-server
3052b apc-3052
3053b dsom-server
3054b amt-cnf-prot
3055b policyserver
3056b cdl-server
3057b goahead-fldup
3058b videobeans
3059b qsoft
3060b interserver
3061b cautcpd
3062b ncacn-ip-tcp
3063b ncadg-ip-udp
3064b rprt
3065b slinterbase
3066b netattachsdmp
3067b fjhpjp
3068b ls3bcast
3069b ls3
3070b mgxswitch
3071t xplat-replicate
3072b csd-monitor
3073b vcrp
3074b xbox
3075b orbix-locator
3076b orbix-config
3077b orbix-loc-ssl
3078b orbix-cfg-ssl
3079b lv-frontpanel
3080b stm_pproc
3081b tl1-lv
3082b tl1-raw
3083b tl1-telnet
3084b itm-mccs
3085b pcihreq
3086b jdl-dbkitchen
3087b asoki-sma
3088b xdtp
3089b ptk-alink
3090b stss
3091b 1ci-smcs
3093b rapidmq-center
3094b rapidmq-reg
3095b panasas
3096b ndl-aps
3098b umm-port
3099b chmd
3100b opcon-xps
3101b hp-pxpib
3102b slslavemon
3103b autocuesmi
3104t autocuelog
3104u autocuetime
3105b cardbox
3106b cardbox-http
3107b business
3108b geolocate
3109b personnel
3110b sim-control
3111b wsynch
3112b ksysguard
3113b cs-auth-svr
3114b ccmad
3115b mctet-master
3116b mctet-gateway
3117b mctet-jserv
3118b pkagent
3119b d2000kernel
3120b d2000webserver
3121t pcmk-remote
3122b vtr-emulator
3123b edix
3124b beacon-port
3125b a13-an
3127b ctx-bridge
3128b ndl-aas
3129b netport-id
3130b icpv2
3131b netbookmark
3132b ms-rule-engine
3133b prism-deploy
3134b ecp
3135b peerbook-port
3136b grubd
3137b rtnt-1
3138b rtnt-2
3139b incognitorv
3140b ariliamulti
3141b vmodem
3142b rdc-wh-eos
3143b seaview
3144b tarantella
3145b csi-lfap
3146b bears-02
3147b rfio
3148b nm-game-admin
3149b nm-game-server
3150b nm-asses-admin
3151b nm-assessor
3152b feitianrockey
3153b s8-client-port
3154b ccmrmi
3155b jpegmpeg
3156b indura
3157b lsa-comm
3158b stvp
3159b navegaweb-port
3160b tip-app-server
3161b doc1lm
3162b sflm
3163b res-sap
3164b imprs
3165b newgenpay
3166b sossecollector
3167b nowcontact
3168b poweronnud
3169b serverview-as
3170b serverview-asn
3171b serverview-gf
3172b serverview-rm
3173b serverview-icc
3174b armi-server
3175b t1-e1-over-ip
3176b ars-master
3177b phonex-port
3178b radclientport
3179b h2gf-w-2m
3180b mc-brk-srv
3181b bmcpatrolagent
3182b bmcpatrolrnvu
3183b cops-tls
3184b apogeex-port
3185b smpppd
3186b iiw-port
3187b odi-port
3188b brcm-comm-port
3189b pcle-infex
3190b csvr-proxy
3191b csvr-sslproxy
3192b firemonrcc
3193b spandataport
3194b magbind
3195b ncu-1
3196b ncu-2
3197b embrace-dp-s
3198b embrace-dp-c
3199b dmod-workspace
3200b tick-port
3201b cpq-tasksmart
3202b intraintra
3203b netwatcher-mon
3204b netwatcher-db
3205b isns
3206b ironmail
3207b vx-auth-port
3208b pfu-prcallback
3209b netwkpathengine
3210b flamenco-proxy
3211b avsecuremgmt
3212b surveyinst
3213b neon24x7
3214b jmq-daemon-1
3215b jmq-daemon-2
3216b ferrari-foam
3217b unite
3218b smartpackets
3219b wms-messenger
3220b xnm-ssl
3221b xnm-clear-text
3222b glbp
3223b digivote
3224b aes-discovery
3225b fcip-port
3226b isi-irp
3227b dwnmshttp
3228b dwmsgserver
3229b global-cd-port
3230b sftdst-port
3231b vidigo
3232b mdtp
3233b whisker
3234b alchemy
3235b mdap-port
3236b apparenet-ts
3237b apparenet-tps
3238b apparenet-as
3239b apparenet-ui
3240b triomotion
3241b sysorb
3242b sdp-id-port
3243b timelot
3244b onesaf
3245b vieo-fe
3246b dvt-system
3247b dvt-data
3248b procos-lm
3249b ssp
3250b hicp
3251b sysscanner
3252b dhe
3253b pda-data
3254b pda-sys
3255b semaphore
3256b cpqrpm-agent
3257b cpqrpm-server
3258b ivecon-port
3259b epncdp2
3260b iscsi-target
3261b winshadow
3262b necp
3263b ecolor-imager
3264b ccmail
3265b altav-tunnel
3266b ns-cfg-server
3267b ibm-dial-out
3268b msft-gc
3269b msft-gc-ssl
3270b verismart
3271b csoft-prev
3272b user-manager
3273b sxmp
3274b ordinox-server
3275b samd
3276b maxim-asics
3277b awg-proxy
3278b lkcmserver
3279b admind
3280b vs-server
3281b sysopt
3282b datusorb
3283b net-assistant
3284b 4talk
3285b plato
3286b e-net
3287b directvdata
3288b cops
3289b enpc
3290b caps-lm
3291b sah-lm
3292b cart-o-rama
3293b fg-fps
3294b fg-gip
3295b dyniplookup
3296b rib-slm
3297b cytel-lm
3298b deskview
3299b pdrncs
3300t ceph
3301b tarantool
3302b mcs-fastmail
3303b opsession-clnt
3304b opsession-srvr
3305b odette-ftp
3306b mysql
3307b opsession-prxy
3308b tns-server
3309b tns-adv
3310b dyna-access
3311b mcns-tel-ret
3312b appman-server
3313b uorb
3314b uohost
3315b cdid
3316b aicc-cmi
3317b vsaiport
3318b ssrip
3319b sdt-lmd
3320b officelink2000
3321b vnsstr
3326b sftu
3327b bbars
3328b egptlm
3329b hp-device-disc
3330b mcs-calypsoicf
3331b mcs-messaging
3332b mcs-mailsvr
3333b dec-notes
3334b directv-web
3335b directv-soft
3336b directv-tick
3337b directv-catlg
3338b anet-b
3339b anet-l
3340b anet-m
3341b anet-h
3342b webtie
3343b ms-cluster-net
3344b bnt-manager
3345b influence
3346b trnsprntproxy
3347b phoenix-rpc
3348b pangolin-laser
3349b chevinservices
3350b findviatv
3351b btrieve
3352b ssql
3353b fatpipe
3354b suitjd
3355b ordinox-dbase
3356b upnotifyps
3357b adtech-test
3358b mpsysrmsvr
3359b wg-netforce
3360b kv-server
3361b kv-agent
3362b dj-ilm
3363b nati-vi-server
3364b creativeserver
3365b contentserver
3366b creativepartnr
3372b tip2
3373b lavenir-lm
3374b cluster-disc
3375b vsnm-agent
3376b cdbroker
3377b cogsys-lm
3378b wsicopy
3379b socorfs
3380b sns-channels
3381b geneous
3382b fujitsu-neat
3383b esp-lm
3384b hp-clic
3385b qnxnetman
3386t gprs-data
3386u gprs-sig
3387b backroomnet
3388b cbserver
3389b ms-wbt-server
3390b dsc
3391b savant
3392b efi-lm
3393b d2k-tapestry1
3394b d2k-tapestry2
3395b dyna-lm
3396b printer_agent
3397b cloanto-lm
3398b mercantile
3399b csms
3400b csms2
3401b filecast
3402b fxaengine-net
3405b nokia-ann-ch1
3406b nokia-ann-ch2
3407b ldap-admin
3408b besapi
3409b networklens
3410b networklenss
3411b biolink-auth
3412b xmlblaster
3413b svnet
3414b wip-port
3415b bcinameservice
3416b commandport
3417b csvr
3418b rnmap
3419b softaudit
3420b ifcp-port
3421b bmap
3422b rusb-sys-port
3423b xtrm
3424b xtrms
3425b agps-port
3426b arkivio
3427b websphere-snmp
3428b twcss
3429b gcsp
3430b ssdispatch
3431b ndl-als
3432b osdcp
3433b opnet-smp
3434b opencm
3435b pacom
3436b gc-config
3437b autocueds
3438b spiral-admin
3439b hri-port
3440b ans-console
3441b connect-client
3442b connect-server
3443b ov-nnm-websrv
3444b denali-server
3445b monp
3446b 3comfaxrpc
3447b directnet
3448b dnc-port
3449b hotu-chat
3450b castorproxy
3451b asam
3452b sabp-signal
3453b pscupd
3454b mira
3455b prsvp
3456b vat
3457b vat-control
3458b d3winosfi
3459b integral
3460b edm-manager
3461b edm-stager
3462b edm-std-notify
3463b edm-adm-notify
3464b edm-mgr-sync
3465b edm-mgr-cntrl
3466b workflow
3467b rcst
3468b ttcmremotectrl
3469b pluribus
3470b jt400
3471b jt400-ssl
3472b jaugsremotec-1
3473b jaugsremotec-2
3474b ttntspauto
3475b genisar-port
3476b nppmp
3477b ecomm
3478b stun-behavior
3479b twrpc
3480b plethora
3481b cleanerliverc
3482b vulture
3483b slim-devices
3484b gbs-stp
3485b celatalk
3486b ifsf-hb-port
3487t ltctcp
3487u ltcudp
3488b fs-rh-srv
3489b dtp-dia
3490b colubris
3491b swr-port
3492b tvdumtray-port
3493b nut
3494b ibm3494
3495b seclayer-tcp
3496b seclayer-tls
3497b ipether232port
3498b dashpas-port
3499b sccip-media
3500b rtmp-port
3501b isoft-p2p
3502b avinstalldisc
3503b lsp-ping
3504b ironstorm
3505b ccmcomm
3506b apc-3506
3507b nesh-broker
3508b interactionweb
3509b vt-ssl
3510b xss-port
3511b webmail-2
3512b aztec
3513b arcpd
3514b must-p2p
3515b must-backplane
3516b smartcard-port
3517b 802-11-iapp
3518b artifact-msg
3519t nvmsgd
3519u galileo
3520b galileolog
3521b mc3ss
3522b nssocketport
3523b odeumservlink
3524b ecmport
3525b eisport
3526b starquiz-port
3527b beserver-msg-q
3528b jboss-iiop
3529b jboss-iiop-ssl
3530b gf
3531b joltid
3532b raven-rmp
3533b raven-rdp
3534b urld-port
3535b ms-la
3536b snac
3537b ni-visa-remote
3538b ibm-diradm
3539b ibm-diradm-ssl
3540b pnrp-port
3541b voispeed-port
3542b hacl-monitor
3543b qftest-lookup
3544b teredo
3545b camac
3547b symantec-sim
3548b interworld
3549b tellumat-nms
3550b ssmpp
3551b apcupsd
3552b taserver
3553b rbr-discovery
3554b questnotify
3555b razor
3556b sky-transport
3557b personalos-001
3558b mcp-port
3559b cctv-port
3560b iniserve-port
3561b bmc-onekey
3562b sdbproxy
3563b watcomdebug
3564b esimport
3565t m2pa
3566t quest-data-hub
3567b dof-eps
3568b dof-tunnel-sec
3569b mbg-ctrl
3570b mccwebsvr-port
3571b megardsvr-port
3572b megaregsvrport
3573b tag-ups-1
3574t dmaf-server
3574u dmaf-caster
3575b ccm-port
3576b cmc-port
3577b config-port
3578b data-port
3579b ttat3lb
3580b nati-svrloc
3581b kfxaclicensing
3582b press
3583b canex-watch
3584b u-dbap
3585b emprise-lls
3586b emprise-lsc
3587b p2pgroup
3588b sentinel
3589b isomair
3590b wv-csp-sms
3591b gtrack-server
3592b gtrack-ne
3593b bpmd
3594b mediaspace
3595b shareapp
3596b iw-mmogame
3597b a14
3598b a15
3599b quasar-server
3600b trap-daemon
3601b visinet-gui
3602b infiniswitchcl
3603b int-rcv-cntrl
3604b bmc-jmx-port
3605b comcam-io
3606b splitlock
3607b precise-i3
3608b trendchip-dcp
3609b cpdi-pidas-cm
3610b echonet
3611b six-degrees
3612b dataprotector
3613b alaris-disc
3614b sigma-port
3615b start-network
3616b cd3o-protocol
3617b sharp-server
3618b aairnet-1
3619b aairnet-2
3620b ep-pcp
3621b ep-nsp
3622b ff-lr-port
3623b haipe-discover
3624b dist-upgrade
3625b volley
3626b bvcdaemon-port
3627b jamserverport
3628b ept-machine
3629b escvpnet
3630b cs-remote-db
3631b cs-services
3632b distcc
3633b wacp
3634b hlibmgr
3635b sdo
3636b servistaitsm
3637b scservp
3638b ehp-backup
3639b xap-ha
3640b netplay-port1
3641b netplay-port2
3642b juxml-port
3643b audiojuggler
3644b ssowatch
3645b cyc
3646b xss-srv-port
3647b splitlock-gw
3648b fjcp
3649b nmmp
3650b prismiq-plugin
3651b xrpc-registry
3652b vxcrnbuport
3653b tsp
3654b vaprtm
3655b abatemgr
3656b abatjss
3657b immedianet-bcn
3658b ps-ams
3659b apple-sasl
3660b can-nds-ssl
3661b can-ferret-ssl
3662b pserver
3663b dtp
3664b ups-engine
3665b ent-engine
3666b eserver-pap
3667b infoexch
3668b dell-rm-port
3669b casanswmgmt
3670b smile
3671b efcp
3672b lispworks-orb
3673b mediavault-gui
3674b wininstall-ipc
3675b calltrax
3676b va-pacbase
3677b roverlog
3678b ipr-dglt
3679b newton-dock
3680b npds-tracker
3681b bts-x73
3682b cas-mapi
3683b bmc-ea
3684b faxstfx-port
3685b dsx-agent
3686b tnmpv2
3687b simple-push
3688b simple-push-s
3689b daap
3690b svn
3691b magaya-network
3692b intelsync
3693t easl
3695b bmc-data-coll
3696b telnetcpcd
3697b nw-license
3698b sagectlpanel
3699b kpn-icw
3700b lrs-paging
3701b netcelera
3702b ws-discovery
3703b adobeserver-3
3704b adobeserver-4
3705b adobeserver-5
3706b rt-event
3707b rt-event-s
3708b sun-as-iiops
3709b ca-idms
3710b portgate-auth
3711b edb-server2
3712b sentinel-ent
3713b tftps
3714b delos-dms
3715b anoto-rendezv
3716b wv-csp-sms-cir
3717b wv-csp-udp-cir
3718b opus-services
3719b itelserverport
3720b ufastro-instr
3721b xsync
3722b xserveraid
3723b sychrond
3724b blizwow
3725b na-er-tip
3726b array-manager
3727b e-mdu
3728b e-woa
3729b fksp-audit
3730b client-ctrl
3731b smap
3732b m-wnn
3733b multip-msg
3734b synel-data
3735b pwdis
3736b rs-rmi
3737t xpanel
3738b versatalk
3739b launchbird-lm
3740b heartbeat
3741b wysdma
3742b cst-port
3743b ipcs-command
3744b sasg
3745b gw-call-port
3746b linktest
3747b linktest-s
3748b webdata
3749b cimtrak
3750b cbos-ip-port
3751b gprs-cube
3752b vipremoteagent
3753b nattyserver
3754b timestenbroker
3755b sas-remote-hlp
3756b canon-capt
3757b grf-port
3758b apw-registry
3759b exapt-lmgr
3760b adtempusclient
3761b gsakmp
3762b gbs-smp
3763b xo-wave
3764b mni-prot-rout
3765b rtraceroute
3766t sitewatch-s
3767b listmgr-port
3768b rblcheckd
3769b haipe-otnk
3770b cindycollab
3771b paging-port
3772b ctp
3773b ctdhercules
3774b zicom
3775b ispmmgr
3776b dvcprov-port
3777b jibe-eb
3778b c-h-it-port
3779b cognima
3780b nnp
3781b abcvoice-port
3782b iso-tp0s
3783b bim-pem
3784b bfd-control
3785b bfd-echo
3786b upstriggervsw
3787b fintrx
3788b isrp-port
3789b remotedeploy
3790b quickbooksrds
3791b tvnetworkvideo
3792b sitewatch
3793b dcsoftware
3794b jaus
3795b myblast
3796b spw-dialer
3797b idps
3798b minilock
3799b radius-dynauth
3800b pwgpsi
3801b ibm-mgr
3802b vhd
3803b soniqsync
3804b iqnet-port
3805b tcpdataserver
3806b wsmlb
3807b spugna
3808b sun-as-iiops-ca
3809b apocd
3810b wlanauth
3811b amp
3812b neto-wol-server
3813b rap-ip
3814b neto-dcs
3815b lansurveyorxml
3816b sunlps-http
3817b tapeware
3818b crinis-hb
3819b epl-slp
3820b scp
3821b pmcp
3822b acp-discovery
3823b acp-conduit
3824b acp-policy
3825b ffserver
3826b warmux
3827b netmpi
3828b neteh
3829b neteh-ext
3830b cernsysmgmtagt
3831b dvapps
3832b xxnetserver
3833b aipn-auth
3834b spectardata
3835b spectardb
3836b markem-dcp
3837b mkm-discovery
3838b sos
3839b amx-rms
3840b flirtmitmir
3841t shiprush-db-svr
3842b nhci
3843b quest-agent
3844b rnm
3845b v-one-spp
3846b an-pcp
3847b msfw-control
3848b item
3849b spw-dnspreload
3850b qtms-bootstrap
3851b spectraport
3852b sse-app-config
3853b sscan
3854b stryker-com
3855b opentrac
3856b informer
3857b trap-port
3858b trap-port-mom
3859b nav-port
3860b sasp
3861b winshadow-hd
3862b giga-pocket
3863t asap-tcp
3863u asap-udp
3864t asap-tcp-tls
3865b xpl
3866b dzdaemon
3867b dzoglserver
3868t diameter
3869b ovsam-mgmt
3870b ovsam-d-agent
3871b avocent-adsap
3872b oem-agent
3873b fagordnc
3874b sixxsconfig
3875b pnbscada
3876b dl_agent
3877b xmpcr-interface
3878b fotogcad
3879b appss-lm
3880b igrs
3881b idac
3882b msdts1
3883b vrpn
3884b softrack-meter
3885b topflow-ssl
3886b nei-management
3887b ciphire-data
3888b ciphire-serv
3889b dandv-tester
3890b ndsconnect
3891b rtc-pm-port
3892b pcc-image-port
3893b cgi-starapi
3894b syam-agent
3895b syam-smc
3896b sdo-tls
3897b sdo-ssh
3898b senip
3899b itv-control
3900b udt_os
3901b nimsh
3902b nimaux
3903b charsetmgr
3904b omnilink-port
3905b mupdate
3906b topovista-data
3907b imoguia-port
3908b hppronetman
3909b surfcontrolcpa
3910b prnrequest
3911b prnstatus
3912b gbmt-stars
3913b listcrt-port
3914b listcrt-port-2
3915b agcat
3916b wysdmc
3917b aftmux
3918b pktcablemmcops
3919b hyperip
3920b exasoftport1
3921b herodotus-net
3922b sor-update
3923b symb-sb-port
3924b mpl-gprs-port
3925b zmp
3926b winport
3927b natdataservice
3928b netboot-pxe
3929b smauth-port
3930b syam-webserver
3931b msr-plugin-port
3932b dyn-site
3933b plbserve-port
3934b sunfm-port
3935b sdp-portmapper
3936b mailprox
3937b dvbservdsc
3938b dbcontrol_agent
3939b aamp
3940b xecp-node
3941b homeportal-web
3942b srdp
3943b tig
3944b sops
3945b emcads
3946b backupedge
3947b ccp
3948b apdap
3949b drip
3950b namemunge
3951b pwgippfax
3952b i3-sessionmgr
3953b xmlink-connect
3954b adrep
3955b p2pcommunity
3956b gvcp
3957b mqe-broker
3958b mqe-agent
3959b treehopper
3960b bess
3961b proaxess
3962b sbi-agent
3963b thrp
3964b sasggprs
3965b ati-ip-to-ncpe
3966b bflckmgr
3967b ppsms
3968b ianywhere-dbns
3969b landmarks
3970b lanrevagent
3971b lanrevserver
3972b iconp
3973b progistics
3974b xk22
3975b airshot
3976b opswagent
3977b opswmanager
3978b secure-cfg-svr
3979b smwan
3981b starfish
3982b eis
3983b eisp
3984b mapper-nodemgr
3985b mapper-mapethd
3986b mapper-ws_ethd
3987b centerline
3988b dcs-config
3989b bv-queryengine
3990b bv-is
3991b bv-smcsrv
3992b bv-ds
3993b bv-agent
3995b iss-mgmt-ssl
3996b abcsoftware
3997b agentsease-db
3998b dnx
3999b nvcnet
4000b terabase
4001b newoak
4002b pxc-spvr-ft
4003b pxc-splr-ft
4004b pxc-roid
4005b pxc-pin
4006b pxc-spvr
4007b pxc-splr
4008b netcheque
4009b chimera-hwm
4010b samsung-unidex
4011b altserviceboot
4012b pda-gate
4013b acl-manager
4014b taiclock
4015b talarian-mcast1
4016b talarian-mcast2
4017b talarian-mcast3
4018b talarian-mcast4
4019b talarian-mcast5
4020b trap
4021b nexus-portal
4022b dnox
4023b esnm-zoning
4024b tnp1-port
4025b partimage
4026b as-debug
4027b bxp
4028b dtserver-port
4029b ip-qsig
4030b jdmn-port
4031b suucp
4032b vrts-auth-port
4033b sanavigator
4034b ubxd
4035b wap-push-http
4036b wap-push-https
4037b ravehd
4038b fazzt-ptp
4039b fazzt-admin
4040b yo-main
4041b houston
4042b ldxp
4043b nirp
4044b ltp
4045b npp
4046b acp-proto
4047b ctp-state
4049b wafs
4050b cisco-wafs
4051b cppdp
4052b interact
4053b ccu-comm-1
4054b ccu-comm-2
4055b ccu-comm-3
4056b lms
4057b wfm
4058b kingfisher
4059b dlms-cosem
4060b dsmeter_iatc
4061b ice-location
4062b ice-slocation
4063b ice-router
4064b ice-srouter
4065b avanti_cdp
4066b pmas
4067b idp
4068b ipfltbcst
4069b minger
4070b tripe
4071b aibkup
4072b zieto-sock
4073b irapp
4074b cequint-cityid
4075b perimlan
4076b seraph
4077u ascomalarm
4078t cssp
4079b santools
4080b lorica-in
4081b lorica-in-sec
4082b lorica-out
4083b lorica-out-sec
4084u fortisphere-vm
4085t ezmessagesrv
4086u ftsync
4087t applusservice
4088t npsp
4089b opencore
4090b omasgport
4091b ewinstaller
4092b ewdgs
4093b pvxpluscs
4094b sysrqd
4095b xtgui
4096b bre
4097b patrolview
4098b drmsfsd
4099b dpcp
4100b igo-incognito
4101b brlp-0
4102b brlp-1
4103b brlp-2
4104b brlp-3
4105b shofar
4106b synchronite
4107b j-ac
4108b accel
4109b izm
4110b g2tag
4111b xgrid
4112b apple-vpns-rp
4113b aipn-reg
4114b jomamqmonitor
4115b cds
4116b smartcard-tls
4117b hillrserv
4118b netscript
4119b assuria-slm
4120t minirem
4121b e-builder
4122b fprams
4123b z-wave
4124b tigv2
4125b opsview-envoy
4126b ddrepl
4127b unikeypro
4128b nufw
4129b nuauth
4130b fronet
4131b stars
4132b nuts_dem
4133b nuts_bootp
4134b nifty-hmi
4135b cl-db-attach
4136b cl-db-request
4137b cl-db-remote
4138b nettest
4139b thrtx
4140b cedros_fds
4141b oirtgsvc
4142b oidocsvc
4143b oidsr
4145b vvr-control
4146b tgcconnect
4147b vrxpservman
4148b hhb-handheld
4149b agslb
4150b poweralert-nsa
4151b menandmice_noh
4152b idig_mux
4153b mbl-battd
4154b atlinks
4155b bzr
4156b stat-results
4157b stat-scanner
4158b stat-cc
4159b nss
4160b jini-discovery
4161b omscontact
4162b omstopology
4163b silverpeakpeer
4164b silverpeakcomm
4165b altcp
4166b joost
4167b ddgn
4168b pslicser
4169t iadt
4169u iadt-disc
4170t d-cinema-csp
4171t ml-svnet
4172b pcoip
4173u mma-discovery
4174t smcluster
4174u sm-disc
4175t bccp
4176t tl-ipcproxy
4177b wello
4178b storman
4179b maxumsp
4180b httpx
4181b macbak
4182b pcptcpservice
4183b cyborgnet
4184b universe_suite
4185b wcpp
4186t boxbackupstore
4187t csc_proxy
4188b vatata
4189t pcep
4190t sieve
4191u dsmipv6
4192t azeti
4192u azeti-bd
4193t pvxplusio
4194t spdm
4195b aws-wsp
4197b hctl
4199b eims-admin
4300b corelccam
4301b d-data
4302b d-data-control
4303b srcp
4304b owserver
4305b batman
4306b pinghgl
4307b trueconf
4308b compx-lockview
4309b dserver
4310b mirrtex
4311t p6ssmc
4312t pscl-mgt
4313t perrla
4314t choiceview-agt
4316t choiceview-clt
4317t opentelemetry
4319b skytale
4320b fdt-rcatp
4321b rwhois
4322b trim-event
4323b trim-ice
4325t geognosisadmin
4325u geognosisman
4326b geognosis
4327b jaxer-web
4328b jaxer-manager
4329t publiqare-sync
4330t dey-sapi
4331t ktickets-rest
4332t getty-focus
4333b ahsp
4334t netconf-ch-ssh
4335t netconf-ch-tls
4336t restconf-ch-tls
4340b gaia
4341u lisp-data
4342u lisp-control
4343b unicall
4344b vinainstall
4345b m4-network-as
4346b elanlm
4347b lansurveyor
4348b itose
4349b fsportmap
4350b net-device
4351b plcy-net-svcs
4352b pjlink
4353b f5-iquery
4354b qsnet-trans
4355b qsnet-workst
4356b qsnet-assist
4357b qsnet-cond
4358b qsnet-nucl
4359b omabcastltkm
4360t matrix_vnet
4361u nacnl
4362u afore-vdp-disc
4366u shadowstream
4368b wxbrief
4369b epmd
4370b elpro_tunnel
4371t l2c-control
4371u l2c-disc
4372b l2c-data
4373b remctl
4374t psi-ptt
4375b tolteces
4376b bip
4377b cp-spxsvr
4378b cp-spxdpy
4379b ctdb
4389b xandros-cms
4390b wiegand
4391t apwi-imserver
4392t apwi-rxserver
4393t apwi-rxspooler
4394u apwi-disc
4395b omnivisionesx
4396t fly
4400b ds-srv
4401b ds-srvr
4402b ds-clnt
4403b ds-user
4404b ds-admin
4405b ds-mail
4406b ds-slp
4407t nacagent
4408t slscc
4409t netcabinet-com
4410t itwo-server
4411t found
4412u smallchat
4413t vision-mon
4413u vision-mon-disc
4414t updog
4415t brcd-vr-req
4416t pjj-player
4416u pjj-player-disc
4417t workflowdir
4418u axysbridge
4419t cbp
4420b nvme
4421t scaleft
4422t tsepisp
4423t thingkit
4425b netrockey6
4426b beacon-port-2
4427t drizzle
4428t omviserver
4429t omviagent
4430b rsqlserver
4431t wspipe
4432b l-acoustics
4433t vop
4441u netblox
4442b saris
4443b pharos
4444b nv-video
4445b upnotifyp
4446b n1-fwp
4447b n1-rmgmt
4448b asc-slmd
4449b privatewire
4450b camp
4451b ctisystemmsg
4452b ctiprogramload
4453b nssalertmgr
4454b nssagentmgr
4455b prchat-user
4456b prchat-server
4457b prregister
4458b mcp
4460t ntske
4480t agtp
4480u agtp-quic
4484b hpssmgmt
4485t assyst-dr
4486b icms
4487t prex-tcp
4488b awacs-ice
4500b ipsec-nat-t
4503u m-bus-oms
4534u armagetronad
4535b ehs
4536b ehs-ssl
4537b wssauthsvc
4538b swx-gate
4545b worldscores
4546b sf-lm
4547b lanner-lm
4548b synchromesh
4549b aegate
4550b gds-adppiw-db
4551b ieee-mih
4552b menandmice-mon
4553t icshostsvc
4554b msfrs
4555b rsip
4556b dtn-bundle
4557u mtcevrunqss
4558u mtcevrunqman
4559b hylafax
4563t amahi-anywhere
4566b kwtc
4567b tram
4568b bmc-reporting
4569b iax
4570t deploymentmap
4573t cardifftec-back
4590t rid
4591b l3t-at-an
4592u hrpd-ith-at-an
4593b ipt-anri-anri
4594b ias-session
4595b ias-paging
4596b ias-neighbor
4597b a21-an-1xbs
4598b a16-an-an
4599b a17-an-an
4600b piranha1
4601b piranha2
4602t mtsserver
4603t menandmice-upg
4604t irp
4605t sixchat
4606t sixid
4621u ventoso
4646b dots-signal
4658b playsta2-app
4659b playsta2-lob
4660b smaclmgr
4661b kar2ouche
4662b oms
4663b noteit
4664b ems
4665b contclientms
4666b eportcomm
4667b mmacomm
4668b mmaeds
4669b eportcommdata
4670b light
4671b acter
4672b rfa
4673b cxws
4674b appiq-mgmt
4675b dhct-status
4676b dhct-alerts
4677b bcs
4678b traversal
4679b mgesupervision
4680b mgemanagement
4681b parliant
4682b finisar
4683b spike
4684b rfid-rp1
4685b autopac
4686b msp-os
4687b nst
4688b mobile-p2p
4689b altovacentral
4690b prelude
4691b mtn
4692b conspiracy
4700b netxms-agent
4701b netxms-mgmt
4702b netxms-sync
4703t npqes-test
4704t assuria-ins
4711b trinity-dist
4725b truckstar
4726u a26-fap-fgw
4727t fcis
4727u fcis-disc
4728b capmux
4729u gsmtap
4730b gearman
4731t remcap
4732u ohmtrigger
4733t resorcs
4737b ipdr-sp
4738b solera-lpn
4739b ipfix
4740b ipfixs
4741b lumimgrd
4742t sicct
4742u sicct-sdp
4743b openhpid
4744b ifsp
4745b fmp
4746u intelliadm-disc
4747u buschtrommel
4749b profilemac
4750b ssad
4751b spocp
4752b snap
4753t simon
4753u simon-disc
4754u gre-in-udp
4755u gre-udp-dtls
4756t rdcenter
4774t converge
4784b bfd-multi-ctl
4785u cncp
4786t smart-install
4787t sia-ctrl-plane
4788t xmcp
4789u vxlan
4790u vxlan-gpe
4791u roce
4792b unified-bus
4793u uet
4794u veroce
4800b iims
4801b iwec
4802b ilss
4803t notateit
4803u notateit-disc
4804u aja-ntv4-disc
4827b htcp
4837b varadero-0
4838b varadero-1
4839b varadero-2
4840t opcua-tcp
4840u opcua-udp
4841b quosa
4842b gw-asv
4843b opcua-tls
4844b gw-log
4845b wcr-remlib
4846b contamac_icm
4847b wfc
4848b appserv-http
4849b appserv-https
4850b sun-as-nodeagt
4851b derby-repli
4867b unify-debug
4868b phrelay
4869b phrelaydbg
4870b cc-tracking
4871b wired
4876b tritium-can
4877b lmcs
4878u inst-discovery
4879t wsdl-event
4880t hislip
4881u socp-t
4882u socp-c
4883t wmlserver
4884b hivestor
4885b abbs
4888t xcap-portal
4889t xcap-control
4894b lyskom
4899b radmin-port
4900b hfcs
4901t flr_agent
4902t magiccontrol
4912t lutap
4913t lutcp
4914b bones
4915t frcs
4936u an-signaling
4937u atsc-mh-ssc
4940b eq-office-4940
4941b eq-office-4941
4942b eq-office-4942
4949b munin
4950b sybasesrvmon
4951b pwgwims
4952b sagxtsds
4953t dbsyncarbiter
4969b ccss-qmm
4970b ccss-qsm
4971t burp
4980u ctxs-vpp
4984t webyast
4985t gerhcs
4986b mrip
4987b smar-se-port1
4988b smar-se-port2
4989b parallel
4990b busycal
4991b vrt
4999b hfcs-manager
5000b commplex-main
5001b commplex-link
5002b rfe
5003b fmpro-internal
5004b avt-profile-1
5005b avt-profile-2
5006b wsm-server
5007b wsm-server-ssl
5008b synapsis-edge
5009b winfs
5010b telelpathstart
5011b telelpathattack
5012b nsp
5013b fmpro-v6
5014u onpsocket
5015t fmwp
5020b zenginkyo-1
5021b zenginkyo-2
5022b mice
5023b htuilsrv
5024b scpi-telnet
5025b scpi-raw
5026b strexec-d
5027b strexec-s
5028t qvr
5029b infobright
5031u dmp
5032t signacert-agent
5033t jtnetd-server
5034t jtnetd-status
5042b asnaacceler8db
5043b swxadmin
5044b lxi-evntsvc
5045t osp
5046u vpm-udp
5047u iscape
5048t texai
5049b ivocalize
5050b mmcc
5051b ita-agent
5052b ita-manager
5053t rlm
5053u rlm-disc
5054t rlm-admin
5055b unot
5056b intecom-ps1
5057b intecom-ps2
5058u locus-disc
5059b sds
5060b sip
5061b sips
5062b na-localise
5063t csrpc
5064b ca-1
5065b ca-2
5066b stanag-5066
5067b authentx
5068t bitforestsrv
5069b i-net-2000-npr
5070b vtsas
5071b powerschool
5072b ayiya
5073b tag-pm
5074b alesquery
5075t pvaccess
5078u pixelpusher
5079u cp-spxrpts
5080b onscreen
5081b sdl-ets
5082b qcp
5083b qfp
5084b llrp
5085b encrypted-llrp
5086t aprigo-cs
5087t biotic
5092u magpie
5093b sentinel-lm
5094b hart-ip
5099b sentlm-srv2srv
5100b socalia
5101t talarian-tcp
5101u talarian-udp
5102b oms-nonsecure
5103t actifio-c2c
5104u tinymessage
5105u hughes-ap
5106t actifioudsagent
5107t actifioreplic
5111b taep-as-svc
5112b pm-cmdsvr
5114t ev-services
5115t autobuild
5116u emb-proj-cmd
5117t gradecam
5120b barracuda-bbs
5133b nbt-pc
5134t ppactivation
5135t erp-scale
5136u minotaur-sa
5137b ctsd
5145b rmonitor_secure
5146t social-alarm
5150b atmp
5151b esri_sde
5152b sde-discovery
5154b bzflag
5155b asctrl-agent
5156t rugameonline
5157t mediat
5161t snmpssh
5162t snmpssh-trap
5163t sbackup
5164t vpa
5164u vpa-disc
5165b ife_icorp
5166b winpcs
5167b scte104
5168b scte30
5172t pcoip-mgmt
5190b aol
5191b aol-1
5192b aol-2
5193b aol-3
5194t cpscomm
5195t ampl-lic
5196t ampl-tableproxy
5197t tunstall-lwp
5200b targus-getdata
5201b targus-getdata1
5202b targus-getdata2
5203b targus-getdata3
5209t nomad
5215t noteza
5221t 3exmp
5222t xmpp-client
5223b hpvirtgrp
5224b hpvirtctrl
5225b hp-server
5226b hp-status
5227b perfd
5228t hpvroom
5229t jaxflow
5230t jaxflow-data
5231t crusecontrol
5232t csedaemon
5233t enfs
5234b eenet
5235b galaxy-network
5236b padl2sim
5237b mnet-discovery
5242t attune
5243t xycstatus
5245t downtools
5245u downtools-disc
5246u capwap-control
5247u capwap-data
5248b caacws
5249b caaclang2
5250b soagateway
5251b caevms
5252b movaz-ssc
5253t kpdp
5254t logcabin
5264b 3com-njack-1
5265b 3com-njack-2
5269t xmpp-server
5270b cartographerxmp
5271t cuelink
5271u cuelink-disc
5272b pk
5280t xmpp-bosh
5281t undo-lm
5282b transmit-port
5298b presence
5299b nlg-data
5300b hacl-hb
5301b hacl-gs
5302b hacl-cfg
5303b hacl-probe
5304b hacl-local
5305b hacl-test
5306b sun-mc-grp
5307b sco-aip
5308b cfengine
5309b jprinter
5310b outlaws
5312b permabit-cs
5313b rrdp
5314b opalis-rbt-ipc
5315b hacl-poll
5316t hpbladems
5317t hpdevms
5318t pkix-cmc
5319b roughtime
5320t bsfserver-zn
5321t bsfsvr-zn-ssl
5343b kfserver
5344b xkotodrcp
5349b stun-behaviors
5350u pcp-multicast
5351u pcp
5352b dns-llq
5353b mdns
5354b mdnsresponder
5355b llmnr
5356b ms-smlbiz
5357b wsdapi
5358b wsdapi-s
5359b ms-alerter
5360b ms-sideshow
5361b ms-s-sideshow
5362b serverwsd2
5363b net-projection
5364u kdnet
5397b stresstester
5398b elektron-admin
5399b securitychase
5400b excerpt
5401b excerpts
5402b mftp
5403b hpoms-ci-lstn
5404b hpoms-dps-lstn
5405b netsupport
5406b systemics-sox
5407b foresyte-clear
5408b foresyte-sec
5409b salient-dtasrv
5410b salient-usrmgr
5411b actnet
5412b continuus
5413b wwiotalk
5414b statusd
5415b ns-server
5416b sns-gateway
5417b sns-agent
5418b mcntp
5419b dj-ice
5420b cylink-c
5421b netsupport2
5422b salient-mux
5423b virtualuser
5424b beyond-remote
5425b br-channel
5426b devbasic
5427b sco-peer-tta
5428b telaconsole
5429b base
5430b radec-corp
5431b park-agent
5432b postgresql
5433b pyrrho
5434b sgi-arrayd
5435b sceanics
5436u pmip6-cntl
5437u pmip6-data
5443b spss
5445t smbdirect
5450t tiepie
5450u tiepie-disc
5453b surebox
5454b apc-5454
5455b apc-5455
5456b apc-5456
5461b silkmeter
5462b ttl-publisher
5463b ttlpriceproxy
5464b quailnet
5465b netops-broker
5470t apsolab-col
5471t apsolab-cols
5472t apsolab-tag
5473t apsolab-tags
5474u apsolab-rpc
5475t apsolab-data
5500b fcp-addr-srvr1
5501b fcp-addr-srvr2
5502b fcp-srvr-inst1
5503b fcp-srvr-inst2
5504b fcp-cics-gw1
5505b checkoutdb
5506b amc
5507t psl-management
5540b matter
5543t qftest-lic-mcp
5550t cbus
5553b sgi-eventmond
5554b sgi-esphttp
5555b personal-agent
5556b freeciv
5557t farenet
5565t dp-bura
5566t westec-connect
5567b dof-dps-mc-sec
5568b sdt
5569t rdmnet-ctrl
5569u rdmnet-device
5573b sdmmp
5574t lsi-bobcat
5575t ora-oap
5579t fdtracks
5580b tmosms0
5581b tmosms1
5582b fac-restore
5583b tmo-icon-sync
5584b bis-web
5585b bis-sync
5586t att-mt-sms
5597b ininmessaging
5598b mctfeed
5599b esinstall
5600b esmmanager
5601b esmagent
5602b a1-msc
5603b a1-bs
5604b a3-sdunode
5605b a4-sdunode
5618t efr
5627b ninaf
5628b htrust
5629b symantec-sfdb
5630b precise-comm
5631b pcanywheredata
5632b pcanywherestat
5633b beorl
5634b xprtld
5635t sfmsso
5636t sfm-db-server
5637t cssc
5638t flcrs
5639t ics
5646t vfmobile
5666t nrpe
5670t filemq
5670u zre-disc
5671b amqps
5672b amqp
5673b jms
5674b hyperscsi-port
5675b v5ua
5676b raadmin
5677b questdb2-lnchr
5678b rrac
5679b dccm
5680b auriga-router
5681b ncxcp
5682u brightcore
5683b coap
5684b coaps
5687u gog-multiplayer
5688b ggz
5689b qmvideo
5693t rbsystem
5696t kmip
5700t supportassist
5705t storageos
5713b proshareaudio
5714b prosharevideo
5715b prosharedata
5716b prosharerequest
5717b prosharenotify
5718b dpm
5719b dpm-agent
5720b ms-licensing
5721b dtpt
5722b msdfsr
5723b omhs
5724b omsdk
5725t ms-ilm
5726t ms-ilm-sts
5727t asgenf
5728t io-dist-data
5728u io-dist-group
5729b openmail
5730b unieng
5741b ida-discover1
5742b ida-discover2
5743b watchdoc-pod
5744b watchdoc
5745b fcopy-server
5746b fcopys-server
5747b tunatic
5748b tunalyzer
5750b rscd
5755b openmailg
5757b x500ms
5766b openmailns
5767b s-openmail
5768b openmailpxy
5769b spramsca
5770b spramsd
5771b netagent
5777b starfield-io
5780t vts-rpc
5781b 3par-evts
5782b 3par-mgmt
5783b 3par-mgmt-ssl
5784u ibar
5785b 3par-rcopy
5786u cisco-redu
5787u waascluster
5793b xtreamx
5794u spdp
5798t enlabel-dpl
5813b icmpd
5814b spt-automation
5820t autopassdaemon
5841t shiprush-d-ch
5842t reversion
5859b wherehoo
5863b ppsuitemsg
5868t diameters
5883t jute
5900b rfb
5903b ff-ice
5904b ag-swim
5905b asmgcs
5906b rpas-c2
5907b dsd
5908b ipsma
5909b agma
5910b ats-atn
5911b ats-acars
5912b ais-met
5913b aoc-acars
5914b ipsdtls
5963b indy
5968b mppolicy-v5
5969b mppolicy-mgr
5984b couchdb
5985b wsman
5986b wsmans
5987b wbem-rmi
5988b wbem-http
5989b wbem-https
5990b wbem-exp-https
5991b nuxsl
5992b consul-insight
5993t cim-rs
5994t rms-agent
5999b cvsup
6064b ndl-ahp-svc
6065b winpharaoh
6066b ewctsp
6068t gsmp-ancp
6069b trip
6070b messageasap
6071b ssdtp
6072b diagnose-proc
6073b directplay8
6074b max
6075t dpm-acm
6076t msft-dpm-cert
6077t iconstructsrv
6080u gue
6081u geneve
6082u p25cai
6083u miami-bcast
6084t reload-config
6085b konspire2b
6086b pdtp
6087b ldss
6088t doglms
6088u doglms-notify
6099t raxa-mgmt
6100b synchronet-db
6101b synchronet-rtc
6102b synchronet-upd
6103b rets
6104b dbdb
6105b primaserver
6106b mpsserver
6107b etc-control
6108b sercomm-scadmin
6109b globecast-id
6110b softcm
6111b spc
6112b dtspcd
6113t dayliteserver
6114t wrspice
6115t xic
6116t xtlserv
6117t daylitetouch
6118u tipc
6121t spdy
6122b bex-webadmin
6123b backup-express
6124b pnbs
6130t damewaremobgtwy
6133b nbt-wol
6140b pulsonixnls
6141b meta-corp
6142b aspentec-lm
6143b watershed-lm
6144b statsci1-lm
6145b statsci2-lm
6146b lonewolf-lm
6147b montage-lm
6148b ricardo-lm
6149b tal-pod
6159t efb-aci
6160t ecmp
6160u ecmp-data
6161b patrol-ism
6162b patrol-coll
6163b pscribe
6200b lm-x
6201u thermo-calc
6209b qmtps
6222b radmind
6241t jeol-nsdtp-1
6241u jeol-nsddp-1
6242t jeol-nsdtp-2
6242u jeol-nsddp-2
6243t jeol-nsdtp-3
6243u jeol-nsddp-3
6244t jeol-nsdtp-4
6244u jeol-nsddp-4
6251b tl1-raw-ssl
6252b tl1-ssh
6253b crip
6267t gld
6268b grid
6269b grid-alt
6300b bmc-grx
6301b bmc_ctd_ldap
6306b ufmp
6315t scup
6315u scup-disc
6316b abb-escp
6317t nav-data-cmd
6317u nav-data
6318t iona-data
6320b repsvc
6321b emp-server1
6322b emp-server2
6324t hrd-ncs
6324u hrd-ns-disc
6325t dt-mgmtsvc
6326t dt-vra
6343b sflow
6344t streletz
6346b gnutella-svc
6347b gnutella-rtr
6350b adap
6355b pmcs
6360b metaedit-mu
6363u ndn
6370b metaedit-se
6379t redis
6382b metatude-mds
6389b clariion-evr01
6390b metaedit-ws
6417b faxcomservice
6418t syserverremote
6419t svdrp
6419u svdrp-disc
6420b nim-vdrshell
6421b nim-wan
6432t pgbouncer
6440t heliosd
6442t tarp
6443b sun-sr-https
6444b sge_qmaster
6445b sge_execd
6446b mysql-proxy
6455b skip-cert-recv
6456b skip-cert-send
6464b ieee11073-20701
6471b lvision-lm
6480b sun-sr-http
6481b servicetags
6482b ldoms-mgmt
6483b sunvts-rmi
6484b sun-sr-jms
6485b sun-sr-iiop
6486b sun-sr-iiops
6487b sun-sr-iiop-aut
6488b sun-sr-jmx
6489b sun-sr-admin
6500b boks
6501b boks_servc
6502b boks_servm
6503b boks_clntd
6505b badm_priv
6506b badm_pub
6507b bdir_priv
6508b bdir_pub
6509b mgcs-mfp-port
6510b mcer-port
6511u dccp-udp
6513t netconf-tls
6514b syslog-tls
6515b elipse-rec
6543b lds-distrib
6544b lds-dump
6547b apc-6547
6548b apc-6548
6549b apc-6549
6550b fg-sysupdate
6551b sum
6556t checkmk-agent
6558b xdsxdm
6566b sane-port
6568t canit_store
6568u rp-reputation
6579b affiliate
6580b parsec-master
6581b parsec-peer
6582b parsec-game
6583b joajewelsuite
6600t mshvlm
6601t mstmg-sstp
6602t wsscomfrmwk
6610b bencher
6619b odette-ftps
6620b kftp-data
6621b kftp
6622b mcftp
6623b ktelnet
6624t datascaler-db
6625t datascaler-ctl
6626b wago-service
6627b nexgen
6628b afesc-mc
6629b nexgen-aux
6632t mxodbc-connect
6633u cisco-vpath-tun
6634u mpls-pm
6635u mpls-udp
6636u mpls-udp-dtls
6640t ovsdb
6653b openflow
6655t pcs-sf-ui-man
6656t emgmsg
6657u palcom-disc
6670b vocaltec-gold
6671b p4p-portal
6672b vision_server
6673b vision_elmd
6678t vfbp
6678u vfbp-disc
6679b osaut
6687t clever-ctrace
6688t clever-tcpip
6689b tsa
6690t cleverdetect
6696u babel
6697t ircs-u
6699u babel-dtls
6701b kti-icad-srvr
6702b e-design-net
6703b e-design-web
6714b ibprotocol
6715b fibotrader-com
6716t princity-agent
6767b bmc-perf-agent
6768b bmc-perf-mgrd
6769b adi-gxp-srvprt
6770b plysrv-http
6771b plysrv-https
6777t ntz-tracker
6778t ntz-p2p-storage
6784u bfd-lag
6785b dgpf-exchg
6786b smc-jmx
6787b smc-admin
6788b smc-http
6789t radg
6790b hnmp
6791b hnm
6801b acnet
6817t pentbox-sim
6831b ambit-lm
6841b netmo-default
6842b netmo-http
6850b iccrushmore
6868t acctopus-cc
6868u acctopus-st
6888b muse
6900t rtimeviewer
6901t jetstream
6924b split-ping
6935b ethoscan
6936b xsmsvc
6946b bioserver
6951b otlp
6961b jmact3
6962b jmevt2
6963b swismgr1
6964b swismgr2
6965b swistrap
6966b swispol
6969b acmsoda
6970t conductor
6980u qolyester
6997b mobilitysrv
6998b iatp-highpri
6999b iatp-normalpri
7000b afs3-fileserver
7001b afs3-callback
7002b afs3-prserver
7003b afs3-vlserver
7004b afs3-kaserver
7005b afs3-volser
7006b afs3-errors
7007b afs3-bos
7008b afs3-update
7009b afs3-rmtsys
7010b ups-onlinet
7011b talon-disc
7012b talon-engine
7013b microtalon-dis
7014b microtalon-com
7015b talon-webserver
7016b spg
7017b grasp
7018t fisa-svc
7019t doceri-ctl
7019u doceri-view
7020b dpserve
7021b dpserveadmin
7022b ctdp
7023b ct2nmcs
7024b vmsvc
7025b vmsvc-2
7026t loreji-panel
7030b op-probe
7031t iposplanet
7040u quest-disc
7070b arcp
7071b iwg1
7072t iba-cfg
7072u iba-cfg-disc
7073t martalk
7080b empowerid
7088u zixi-transport
7095u jdp-disc
7099b lazy-ptop
7100b font-service
7101b elcn
7107u aes-x170
7117t rothaga
7121b virprot-lm
7123b snif
7128b scenidm
7129b scenccs
7161b cabsm-comm
7162b caistoragemgr
7163b cacsambroker
7164b fsr
7165b doc-server
7166b aruba-server
7167t casrmagent
7168t cnckadserver
7169b ccag-pib
7170b nsrp
7171b drm-production
7172t metalbend
7173t zsecure
7174b clutild
7181u janus-disc
7200b fodms
7201b dlip
7202t pon-ictp
7215t ps-server
7216t ps-capture-pro
7227b ramp
7228t citrixupp
7229t citrixuppg
7234t asa-gateways
7235u aspcoordination
7236t display
7237t pads
7244t frc-hicp
7244u frc-hicp-disc
7262b cnap
7272b watchme-7272
7273b oma-rlp
7274b oma-rlp-s
7275b oma-ulp
7276b oma-ilp
7277b oma-ilp-s
7278b oma-dcdocbs
7279b ctxlic
7280b itactionserver1
7281b itactionserver2
7282t mzca-action
7282u mzca-alert
7283t genstat
7365b lcm-server
7391b mindfilesys
7392b mrssrendezvous
7393b nfoldman
7394b fse
7395b winqedit
7397b hexarc
7400b rtps-discovery
7401b rtps-dd-ut
7402b rtps-dd-mt
7410b ionixnetmon
7411b daqstream
7420u ipluminary
7421b mtportmon
7426b pmdmgr
7427b oveadmgr
7428b ovladmgr
7429b opi-sock
7430b xmpv7
7431b pmd
7437b faximum
7443b oracleas-https
7471t sttunnel
7473b rise
7474t neo4j
7478t openit
7491b telops-lmd
7500b silhouette
7501b ovbus
7508t adcp
7509t acplt
7510b ovhpas
7511b pafec-lm
7542b saratoga
7543b atul
7544b nta-ds
7545b nta-us
7546b cfs
7547b cwmp
7548b tidp
7549b nls-tl
7550u cloudsignaling
7551t controlone-con
7560b sncp
7563t cfw
7566b vsi-omega
7569t dell-eql-asm
7570b aries-kfinder
7574t coherence
7574u coherence-disc
7575t wtmi-panel
7588b sun-lm
7606b mipi-debug
7624b indi
7626t simco
7627b soap-http
7628b zen-pawn
7629b xdas
7630t hawk
7631t tesla-sys-msg
7633b pmdfmgt
7648b cuseeme
7663b rome
7668t authoritygate
7672t imqstomp
7673t imqstomps
7674b imqtunnels
7675b imqtunnel
7676b imqbrokerd
7677b sun-user-https
7680b ms-do
7683t dmt
7687t bolt
7689b collaber
7690t sovd
7697b klio
7700t em7-secom
7707b sync-em7
7708b scinet
7720b medimageportal
7724b nsdeepfreezectl
7725b nitrogen
7726b freezexservice
7727b trident-data
7728b osvr
7734b smip
7738b aiagent
7741b scriptview
7742t msss
7743b sstp-1
7744b raqmon-pdu
7747b prgp
7775t inetfs
7777b cbt
7778b interwise
7779b vstat
7781b accu-lmgr
7784u s-bfd
7786b minivend
7787b popup-reminders
7789b office-tools
7794b q3ade
7797b pnet-conn
7798b pnet-enc
7799b altbsdp
7800b asr
7801b ssp-client
7802u vns-tp
7810b rbt-wanopt
7845b apc-7845
7846b apc-7846
7847t csoauth
7869t mobileanalyzer
7870t rbt-smc
7871t mdm
7872u mipv6tls
7878t owms
7880b pss
7887b ubroker
7900b mevent
7901b tnos-sp
7902b tnos-dp
7903b tnos-dps
7913b qo-secure
7932b t2-drm
7933b t2-brm
7962b generalsync
7967b supercell
7979b micromuse-ncps
7980b quest-vista
7981t sossd-collect
7982t sossd-agent
7982u sossd-disc
7997t pushns
7998u usicontentpush
7999b irdmi2
8000b irdmi
8001b vcom-tunnel
8002b teradataordbms
8003b mcreport
8004t p2pevolvenet
8005b mxi
8006t wpl-analytics
8006u wpl-disc
8007b warppipe
8008b http-alt
8009t nvme-disc
8015t cfg-cloud
8016t ads-s
8017u cisco-cloudsec
8019b qbdb
8020b intu-ec-svcdisc
8021b intu-ec-client
8022b oa-system
8023b arca-api
8025b ca-audit-da
8026b ca-audit-ds
8027b papachi-p2p-srv
8032b pro-ed
8033b mindprint
8034b vantronix-mgmt
8040b ampify
8041b enguity-xccetp
8042t fs-agent
8043t fs-server
8044t fs-mgmt
8051t rocrail
8052b senomix01
8053b senomix02
8054b senomix03
8055b senomix04
8056b senomix05
8057b senomix06
8058b senomix07
8059b senomix08
8060u aero
8061t nikatron-dev
8066t toad-bi-appsrvr
8067t infi-async
8070t ucs-isc
8074b gadugadu
8080b http-alt
8081b sunproxyadmin
8082b us-cli
8083b us-srv
8084t websnp
8086b d-s-n
8087b simplifymedia
8088b radan-http
8090t opsmessaging
8091t jamlink
8097b sac
8100b xprint-server
8101t ldoms-migr
8102t kz-migr
8111u skynetflow
8115b mtl8000-matrix
8116b cp-cluster
8117t purityrpc
8118b privoxy
8121b apollo-data
8122b apollo-admin
8128b paycash-online
8129b paycash-wbp
8130b indigo-vrmi
8131b indigo-vbcp
8132b dbabble
8140t puppet
8148b isdd
8149u eor-game
8153t quantastor
8160b patrol
8161b patrol-snmp
8162t lpar2rrd
8181t intermapper
8182b vmware-fdm
8183t proremote
8184b itach
8190t gcp-rphy
8191t limnerpressure
8192b spytechphone
8194b blp1
8195b blp2
8199b vvr-data
8200b trivnet1
8201b trivnet2
8202u aesop
8204b lm-perfworks
8205b lm-instmgr
8206b lm-dta
8207b lm-sserver
8208b lm-webwatcher
8211u aruba-papi
8230b rexecj
8231u hncp-udp-port
8232u hncp-dtls-port
8243b synapse-nhttps
8266u espeasy-p2p
8270t robot-remote
8276b ms-mcc
8280b synapse-nhttp
8282t libelle
8282u libelle-disc
8292b blp3
8293t hiperscan-id
8294b blp4
8300b tmi
8301b amberon
8313t hub-open-net
8320b tnp-discover
8321b tnp
8322b garmin-marine
8351b server-find
8376b cruise-enum
8377b cruise-swroute
8378b cruise-config
8379b cruise-diags
8380b cruise-update
8383b m2mservices
8384u marathontp
8400b cvd
8401b sabarsd
8402b abarsd
8403b admind
8404t svcloud
8405t svbackup
8415t dlpx-sp
8416b espeech
8417b espeech-rtp
8423t aritts
8432t pgbackrest
8433u aws-as2
8442b cybro-a-bus
8443b pcsync-https
8444b pcsync-http
8445t copy
8445u copy-disc
8448t matrix-fed
8450b npmp
8457t nexentamv
8470t cisco-avp
8471t pim-port
8472b otv
8473b vp2p
8474b noteshare
8500b fmtp
8501t cmtp-mgt
8501u cmtp-av
8502t ftnmtp
8503u lsp-self-ping
8554b rtsp-alt
8555b d-fence
8567b dof-tunnel
8600b asterix
8609u canon-cpp-disc
8610b canon-mfnp
8611b canon-bjnp1
8612b canon-bjnp2
8613b canon-bjnp3
8614b canon-bjnp4
8615t imink
8665t monetra
8666t monetra-admin
8668t spartan
8675t msi-cps-rm
8675u msi-cps-rm-disc
8686b sun-as-jmxrmi
8688t openremote-ctrl
8699t vnyx
8710t semi-grpc
8711t nvc
8732u dtp-net
8733b ibus
8750t dey-keyneg
8763b mc-appserver
8764b openqueue
8765b ultraseek-http
8766b amcs
8767t core-of-source
8768t sandpolis
8769t oktaauthenticat
8770b dpap
8778t uec
8786b msgclnt
8787b msgsrvr
8793b acd-pm
8800b sunwebadmin
8804b truecm
8805u pfcp
8807u hes-clip
8808u ssports-bcast
8809u 3gpp-monp
8873b dxspider
8880b cddbp-alt
8881t galaxy4d
8883b secure-mqtt
8888t ddi-tcp-1
8888u ddi-udp-1
8889t ddi-tcp-2
8889u ddi-udp-2
8890t ddi-tcp-3
8890u ddi-udp-3
8891t ddi-tcp-4
8891u ddi-udp-4
8892t ddi-tcp-5
8892u ddi-udp-5
8893t ddi-tcp-6
8893u ddi-udp-6
8894t ddi-tcp-7
8894u ddi-udp-7
8899b ospf-lite
8900b jmb-cds1
8901b jmb-cds2
8908t dpp
8910b manyone-http
8911b manyone-xml
8912b wcbackup
8913b dragonfly
8937t twds
8953t ub-dns-control
8954b cumulus-admin
8980b nod-provider
8981u nod-client
8989b sunwebadmins
8990b http-wmap
8991b https-wmap
8997t oracle-ms-ens
8998t canto-roboflow
8999b bctp
9000b cslistener
9001b etlservicemgr
9002b dynamid
9005t golem
9007u ogs-client
9008t ogs-server
9009b pichat
9010t sdr
9011u d-star
9020b tambora
9021b panagolin-ident
9022b paragent
9023b swa-1
9024b swa-2
9025b swa-3
9026b swa-4
9050t versiera
9051t fio-cmgmt
9060t cardweb-io
9060u cardweb-rt
9080b glrpc
9081u cisco-aqos
9083t emc-pp-mgmtsvc
9084b aurora
9085b ibm-rsyscon
9086b net2display
9087b classic
9088b sqlexec
9089b sqlexec-ssl
9090b websm
9091b xmltec-xmlmail
9092b xmlipcregsvc
9093t copycat
9100b pdl-datastream
9101b bacula-dir
9102b bacula-fd
9103b bacula-sd
9104b peerwire
9105b xadmin
9106t astergate
9106u astergate-disc
9107t astergatefax
9111b hexxorecore
9119b mxit
9122t grcmp
9123t grcp
9131b dddp
9160b apani1
9161b apani2
9162b apani3
9163b apani4
9164b apani5
9183b sirius-agent
9191b sun-as-jpda
9200b wap-wsp
9201b wap-wsp-wtp
9202b wap-wsp-s
9203b wap-wsp-wtp-s
9204b wap-vcard
9205b wap-vcal
9206b wap-vcard-s
9207b wap-vcal-s
9208b rjcdb-vcards
9209b almobile-system
9210b oma-mlp
9211b oma-mlp-s
9212b serverviewdbms
9213b serverstart
9214b ipdcesgbs
9215b insis
9216b acme
9217b fsc-port
9222b teamcoherence
9255b mon
9277u traingpsdata
9278b pegasus
9279b pegasus-ctl
9280b pgps
9281b swtp-port1
9282b swtp-port2
9283b callwaveiam
9284b visd
9285b n2h2server
9286u n2receive
9287b cumulus
9292b armtechdaemon
9293b storview
9294b armcenterhttp
9295b armcenterhttps
9300b vrace
9306t sphinxql
9310t sapms
9312t sphinxapi
9318b secure-ts
9321b guibase
9339t gnmi-gnoi
9340t gribi
9343b mpidcmgr
9344b mphlpdmc
9345t rancher
9346b ctechlicensing
9374b fjdmimgr
9380b boxp
9387t d2dconfig
9388t d2ddatatrans
9389t adws
9390t otp
9396b fjinvmgr
9397b mpidcagt
9400b sec-t4net-srv
9401b sec-t4net-clt
9402b sec-pc2fax-srv
9418b git
9443b tungsten-https
9444b wso2esb-console
9445t mindarray-ca
9450b sntlkeyssrvr
9500b ismserver
9522u sma-spw
9535b mngsuite
9536b laes-bf
9555b trispen-sra
9559t p4runtime
9592b ldgateway
9593b cba8
9594b msgsys
9595b pds
9596b mercury-disc
9597b pd-admin
9598b vscp
9599b robix
9600b micromuse-ncpw
9612b streamcomm-ds
9614t iadt-tls
9616t erunbook_agent
9617t erunbook_server
9618b condor
9628b odbcpathway
9629b uniport
9630t peoctlr
9631t peocoll
9632u mc-comm
9640t pqsflows
9666t zoomcp
9667b xmms2
9668b tec5-sdctp
9694b client-wakeup
9695b ccnx
9700b board-roar
9747b l5nas-parchan
9750b board-voip
9753b rasadv
9762b tungsten-http
9800b davsrc
9801b sstp-2
9802b davsrcs
9875b sapv1
9876t sd
9877t x510
9878u kca-service
9888b cyborg-systems
9889b gt-proxy
9898b monkeycom
9899u sctp-tunneling
9900b iua
9901u enrp
9903u multicast-ping
9909b domaintime
9911b sype-transport
9925t xybrid-cloud
9950b apc-9950
9951b apc-9951
9952b apc-9952
9953b acis
9954t hinp
9955t alljoyn-stm
9955u alljoyn-mcm
9956u alljoyn
9966b odnsp
9978t xybrid-rt
9979t visweather
9981t pumpkindb
9986t kaostransport
9987b dsm-scm-target
9988t nsesrvr
9990b osm-appsrvr
9991b osm-oev
9992b palace-1
9993b palace-2
9994b palace-3
9995b palace-4
9996b palace-5
9997b palace-6
9998b distinct32
9999b distinct
10000b ndmp
10001b scp-config
10002b documentum
10003b documentum_s
10004t emcrmirccd
10005t emcrmird
10006t netapp-sync
10007b mvs-capacity
10008b octopus
10009b swdtp-sv
10010t rxapi
10020t abb-hw
10023u cefd-vmp
10050b zabbix-agent
10051b zabbix-trapper
10055t qptlmd
10080b amanda
10081b famdc
10100b itap-ddtp
10101b ezmeeting-2
10102b ezproxy-2
10103b ezrelay
10104b swdtp
10107b bctp-server
10110b nmea-0183
10111u nmea-onenet
10113b netiq-endpoint
10114b netiq-qcheck
10115b netiq-endpt
10116b netiq-voipa
10117b iqrm
10125t cimple
10128b bmc-perf-sd
10129t bmc-gms
10160b qb-db-server
10161t snmptls
10161u snmpdtls
10162t snmptls-trap
10162u snmpdtls-trap
10200b trisoap
10201t rsms
10201u rscs
10252b apollo-relay
10253u eapol-relay
10260b axis-wimp-port
10261t tile-ml
10288b blocks
10439u bngsync
10443t cirrossp
10500u hip-nat-t
10540b mos-lower
10541b mos-upper
10542b mos-aux
10543b mos-soap
10544b mos-soap-opt
10548t serverdocs
10631t printopia
10800b gap
10805b lpdg
10809t nbd
10810u nmc-disc
10860b helix
10880b bveapi
10933t octopustentacle
10990b rmiaux
11000b irisa
11001b metasys
11095b weave
11103t origo-sync
11104t netapp-icmgmt
11105t netapp-icdata
11106b sgi-lk
11108u myq-termlink
11109t sgi-dmfmgr
11110t sgi-soap
11111b vce
11112b dicom
11161b suncacao-snmp
11162b suncacao-jmxmp
11163b suncacao-rmi
11164b suncacao-csa
11165b suncacao-websvc
11171u snss
11172t oemcacao-jmxmp
11173t t5-straton
11174t oemcacao-rmi
11175t oemcacao-websvc
11201b smsqp
11202t dcsl-backup
11208b wifree
11211b memcache
11235t xcompute
11319b imip
11320b imip-channels
11321b arena-server
11367b atm-uhas
11371b hkp
11430u lsdp
11434t ollama
11489t asgcypresstcps
11600b tempest-port
11623t emc-xsw-dconfig
11720b h323callsigalt
11723b emc-xsw-dcache
11751b intrepid-ssl
11796t lanschool
11796u lanschool-mpt
11876b xoraya
11877u x2e-disc
11967b sysinfo-sp
11971t tibsd
12000b entextxid
12001b entextnetwk
12002b entexthigh
12003b entextmed
12004b entextlow
12005b dbisamserver1
12006b dbisamserver2
12007b accuracer
12008b accuracer-dbms
12009u ghvpn
12010t edbsrvr
12012b vipera
12013b vipera-ssl
12109b rets-ssl
12121b nupaper-ss
12168b cawas
12172b hivep
12300b linogridengine
12302t rads
12321b warehouse-sss
12322b warehouse
12345b italk
12546t carb-repl-ctrl
12753b tsaf
12865t netperf
13160b i-zipqd
13216b bcslogc
13217b rs-pias
13218t emc-vcas-tcp
13218u emc-vcas-udp
13223b powwow-client
13224b powwow-server
13400t doip-data
13400u doip-disc
13720b bprd
13721b bpdbm
13722b bpjava-msvc
13724b vnetd
13782b bpcd
13783b vopied
13785b nbdb
13786b nomdb
13818b dsmcc-config
13819b dsmcc-session
13820b dsmcc-passthru
13821b dsmcc-download
13822b dsmcc-ccp
13823t bmdss
13832t a-trust-rpc
13894b ucontrol
13929b dta-systems
13930t medevolve
14000b scotty-ft
14001b sua
14002u scotty-disc
14033b sage-best-com1
14034b sage-best-com2
14141b vcs-app
14142b icpp
14143t icpps
14145b gcm-app
14149b vrts-tdd
14150t vcscmd
14154b vad
14250b cps
14414b ca-web-update
14500t xpra
14936b hde-lcesrvr-1
14937b hde-lcesrvr-2
15000b hydap
15002t onep-tls
15118u v2g-secc
15345b xpilot
15363b 3link
15555b cisco-snat
15660b bex-xr
15740b ptp
15998u 2ping
15999t programmar
16000t fmsas
16001t fmsascon
16002t gsms
16003u alfin
16020t jwpc
16021t jwpc-bin
16161b sun-sea-port
16162t solaris-audit
16309b etb4j
16310b pduncs
16311b pdefmns
16360b netserialext1
16361b netserialext2
16367b netserialext3
16368b netserialext4
16384b connected
16385t rdgs
16619t xoms
16665t axon-tunnel
16666u vtp
16789t cadsisvr
16900b newbay-snc-mc
16950b sgcip
16991b intel-rci-mp
16992b amt-soap-http
16993b amt-soap-https
16994b amt-redir-tcp
16995b amt-redir-tls
17007b isode-dua
17010t ncpu
17184t vestasdlp
17185b soundsvirtual
17219b chipper
17220b avtp
17221b avdecc
17222u cpsp
17223t isa100-gci
17224u trdp-pd
17225b trdp-md
17234b integrius-stp
17235b ssh-mgmt
17500t db-lsp
17500u db-lsp-disc
17555t ailith
17729b ea
17754b zep
17755b zigbee-ip
17756b zigbee-ips
17777t sw-orion
18000b biimenu
18104t radpdf
18136t racf
18181b opsec-cvp
18182b opsec-ufp
18183b opsec-sam
18184b opsec-lea
18185b opsec-omi
18186b ohsc
18187b opsec-ela
18241b checkpoint-rtm
18242t iclid
18243t clusterxl
18262b gv-pf
18463b ac-cluster
18516u heythings
18634b rds-ib
18635b rds-ip
18668t vdmmesh
18668u vdmmesh-disc
18769b ique
18881b infotos
18888b apc-necmp
19000b igrid
19007b scintilla
19020t j-link
19191b opsec-uaa
19194b ua-secureagent
19220t cora
19220u cora-disc
19283b keysrvr
19315b keyshadow
19398b mtrgtrans
19410b hp-sco
19411b hp-sca
19412b hp-sessmon
19539b fxuptp
19540b sxuptp
19541b jcp
19788u mle
19790t faircom-db
19998t iec-104-sec
19999b dnp-sec
20000b dnp
20001b microsan
20002b commtact-http
20003b commtact-https
20005b openwebnet
20012u ss-idi-disc
20013t ss-idi
20014b opendeploy
20034b nburn_id
20046b tmophl7mts
20048b mountd
20049b nfsrdma
20057t avesterra
20167b tolfab
20202b ipdtp-port
20222b ipulse-ics
20480b emwavemsg
20670b track
20810t crtech-nlm
20999b athand-mmp
21000b irtrans
21010t notezilla-lan
21212t trinket-agent
21213t cohesity-agent
21221t aigairserver
21337t xahaud
21553t rdm-tfs
21554b dfserver
21590b vofr-gateway
21800b tvpm
21801t sal
21845b webphone
21846b netspeak-is
21847b netspeak-cs
21848b netspeak-acd
21849b netspeak-cps
22000b snapenetio
22001b optocontrol
22002b optohost002
22003b optohost003
22004b optohost004
22005b optohost004
22125t dcap
22128t gsidcap
22222t easyengine
22273b wnn6
22305b cis
22333b showcockpit-net
22335t shrewd-control
22335u shrewd-stream
22343b cis-secure
22347b wibukey
22350b codemeter
22351t codemeter-cmwan
22537t caldsoft-backup
22555t vocaltec-wconf
22555u vocaltec-phone
22763b talikaserver
22800b aws-brf
22951b brf-gw
23000b inovaport1
23001b inovaport2
23002b inovaport3
23003b inovaport4
23004b inovaport5
23005b inovaport6
23053t gntp
23272u s102
23294t 5afe-dir
23294u 5afe-disc
23333b elxmgmt
23400b novar-dbase
23401b novar-alarm
23402b novar-global
23456t aequus
23457t aequus-alt
23546t areaguard-neo
24000b med-ltp
24001b med-fsp-rx
24002b med-fsp-tx
24003b med-supp
24004b med-ovw
24005b med-ci
24006b med-net-svc
24242b filesphere
24249b vista-4gl
24321b ild
24322u hid
24323t vrmg-ip
24386b intel_rci
24465b tonidods
24554b binkp
24577t bilobit
24577u bilobit-update
24601u udpstp
24666t sdtvwcam
24676b canditv
24677b flashfiler
24678b proactivate
24680b tcc-http
24754t cslg
24850u assoc-disc
24922b find
25000b icl-twobase1
25001b icl-twobase2
25002b icl-twobase3
25003b icl-twobase4
25004b icl-twobase5
25005b icl-twobase6
25006b icl-twobase7
25007b icl-twobase8
25008b icl-twobase9
25009b icl-twobase10
25100t db2c-tls
25576t sauterdongle
25604t idtp
25793b vocaltec-hos
25900b tasp-net
25901b niobserver
25902b nilinkanalyst
25903b niprobe
25954u bf-game
25955u bf-master
26000b quake
26133b scscp
26208b wnn6-ds
26257t cockroach
26260b ezproxy
26261b ezmeeting
26262b k3software-svr
26263b k3software-cli
26486t exoline-tcp
26486u exoline-udp
26487b exoconfig
26489b exonet
27010t flex-lmadmin
27016t chlenix
27017t mongodb
27345b imagepump
27442b jesmsjc
27504b kopek-httphead
27782b ars-vista
27876t astrolink
27999b tw-auth-key
28000b nxlmd
28001t pqsp
28010t gruber-cashreg
28080t thor-engine
28119u a27-ran-ran
28200b voxelstorm
28240b siemensgsm
28589t bosswave
29000t saltd-licensing
29167b otmp
29999t bingbang
30000t ndmps
30001b pago-services1
30002b pago-services2
30003b amicon-fpsu-ra
30004u amicon-fpsu-s
30100t rwp
30260b kingdomsonline
30400t gs-realtime
30832u samsung-disc
30939b dilithium3
30999b ovobs
31016t ka-sddp
31016u ka-kdp
31020t autotrac-acp
31029u yawn
31337b eldim
31400t pace-licensed
31416b xqosd
31457b tetrinet
31620b lm-mon
31685t dsx_monitor
31765b gamesmith-port
31948b iceedcp_tx
31949b iceedcp_rx
32034b iracinghelper
32249b t1distproc60
32400t plex
32483b apm-link
32635b sec-ntb-clnt
32636b dmexpress
32767b filenet-powsrm
32768b filenet-tms
32769b filenet-rpc
32770b filenet-nch
32771b filenet-rmi
32772b filenet-pa
32773b filenet-cm
32774b filenet-re
32775b filenet-pch
32776b filenet-peior
32777b filenet-obrok
32801b mlsn
32811t retp
32896b idmgratm
33000t wg-endpt-comms
33060t mysqlx
33123b aurora-balaena
33331b diamondport
33333t dgi-serv
33334t speedtrace
33334u speedtrace-disc
33434b traceroute
33435u mtrace
33656b snip-slave
33890t digilent-adept
34249b turbonote-2
34378b p-net-local
34379b p-net-remote
34567t dhanalakshmi
34567u edi_service
34962b profinet-rt
34963b profinet-rtm
34964b profinet-cm
34965b profinet-cm-sec
34966u profinet-rt-sec
34980b ethercat
35000t heathview
35001b rt-viewer
35002t rt-sound
35003t rt-devicemapper
35004b rt-classmanager
35005t rt-labtracker
35006t rt-helper
35100b axio-disc
35354t kitim
35355t altova-lm
35355u altova-lm-disc
35356t guttersnex
35357t openstack-id
36001b allpeers
36411u wlcp
36524t febooti-aw
36602t observium-agent
36700t mapx
36865b kastenxpipe
37475b neckar
37483t gdrive-sync
37601t eftp
37654b unisys-eportal
38000t ivs-database
38001t ivs-insertion
38002t cresco-control
38002u crescoctrl-disc
38201b galaxy7-data
38202b fairview
38203b agpolicy
38638t psqlmws
38800t sruth
38865t secrmmsafecopya
39063t vroa
39681b turbonote-1
40000b safetynetp
40023u k-patentssensor
40404t sptx
40841b cscp
40842b csccredir
40843b csccfirewall
40853u ortec-disc
41111b fs-qos
41121t tentacle
41230b z-wave-s
41794b crestron-cip
41795b crestron-ctp
41796t crestron-cips
41797t crestron-ctps
42508b candp
42509b candrp
42510b caerpc
42999t curiosity
43000t recvr-rc
43000u recvr-rc-disc
43188b reachout
43189b ndm-agent-port
43190b ip-provision
43191t noit-transport
43210t shaperai
43210u shaperai-disc
43438u hmip-routing
43439t eq3-update
43439u eq3-config
43440t ew-mgmt
43440u ew-disc-cmd
43441b ciscocsdb
44123t z-wave-tunnel
44321b pmcd
44322b pmproxy
44323t pmwebapi
44444t cognex-dataman
44445t acronis-backup
44544u domiq
44553b rbr-debug
44600u asihpi
44900t m3da
44900u m3da-disc
45000t asmp
45000u asmp-mon
45001t asmps
45002t rs-status
45045t synctest
45054b invision-ag
45185b witsnet
45514t cloudcheck
45514u cloudcheck-ping
45678b eba
45824t dai-shell
45825b qdb2service
45966b ssr-servermgr
46336t inedo
46998t spremotetablet
46999b mediabox
47000b mbus
47001t winrm
47100u jvl-mactalk
47557b dbbrowse
47624b directplaysrvr
47806b ap
47808b bacnet
47809u presonus-ucnet
48000b nimcontroller
48001b nimspooler
48002b nimhub
48003b nimgtw
48004t nimbusdb
48005t nimbusdbctrl
48048t juka
48049t 3gpp-cbsp
48050t weandsf
48128b isnetserv
48129b blp5
48556b com-bardac-dw
48619b iqobject
48653b robotraconteur
49000t matahari
49001t nusrp
49001u nusdp-disc
49150t inspider
`;

;// CONCATENATED MODULE: ./build/policy/services/service-names.js


const tables = { tcp: null, udp: null };
function aliasesOf(protocol) {
    tables[protocol] ??= readAliases(protocol === 'tcp' ? TCP_ALIASES : UDP_ALIASES);
    return tables[protocol];
}
function readAliases(text) {
    const ports = new Map();
    const first = new Map();
    const shown = new Map();
    for (const line of text.trim().split('\n')) {
        const [digits, ...names] = line.split(' ');
        const port = Number(digits);
        for (const written of names) {
            const name = written.replace('*', '');
            if (name !== written)
                shown.set(port, name);
            if (!first.has(port))
                first.set(port, name);
            ports.set(name, port);
        }
    }
    return { ports, first, shown };
}
function portOf(name, protocol) {
    const lower = name.toLowerCase();
    const disputed = Object.hasOwn(DISPUTED_NAMES, lower) ? DISPUTED_NAMES[lower] : undefined;
    if (disputed !== undefined)
        return disputed;
    const alias = aliasesOf(protocol).ports.get(lower);
    if (alias !== undefined)
        return alias;
    if (!/^[a-z0-9][a-z0-9._+*-]*$/.test(lower))
        return null;
    if (portsByName === null && ++namesSearched > WORTH_AN_INDEX)
        portsByName = indexOfPorts();
    const ports = portsByName === null ? searchedPorts(lower, protocol) : portsByName[protocol].get(lower);
    return ports === undefined || ports.length === 0 ? null : ports.length > 1 ? ports : (ports[0] ?? null);
}
function searchedPorts(lower, protocol) {
    const ports = [];
    const needle = ` ${lower}\n`;
    for (let at = IANA_SERVICES.indexOf(needle); at !== -1; at = IANA_SERVICES.indexOf(needle, at + 1)) {
        const which = IANA_SERVICES[at - 1];
        if (which !== 'b' && which !== protocol[0])
            continue;
        ports.push(Number(IANA_SERVICES.slice(IANA_SERVICES.lastIndexOf('\n', at) + 1, at - 1)));
    }
    return ports;
}
const WORTH_AN_INDEX = 64;
let namesSearched = 0;
let portsByName = null;
function indexOfPorts() {
    const index = { tcp: new Map(), udp: new Map() };
    for (const line of IANA_SERVICES.split('\n')) {
        const space = line.indexOf(' ');
        if (space < 1)
            continue;
        const [port, name] = [Number(line.slice(0, space - 1)), line.slice(space + 1)];
        for (const protocol of ['tcp', 'udp']) {
            if (line[space - 1] !== 'b' && line[space - 1] !== protocol[0])
                continue;
            const known = index[protocol].get(name);
            if (known === undefined)
                index[protocol].set(name, [port]);
            else
                known.push(port);
        }
    }
    return index;
}
let searches = 0;
let index = null;
function registered(key) {
    if (index === null && ++searches > WORTH_AN_INDEX)
        index = indexOfNames();
    if (index !== null)
        return index.get(key) ?? null;
    const needle = `\n${key} `;
    const at = IANA_SERVICES.indexOf(needle);
    return at === -1 ? null : IANA_SERVICES.slice(at + needle.length, IANA_SERVICES.indexOf('\n', at + 1));
}
function indexOfNames() {
    const names = new Map();
    for (const line of IANA_SERVICES.split('\n')) {
        const space = line.indexOf(' ');
        const key = line.slice(0, Math.max(0, space));
        if (key !== '' && !names.has(key))
            names.set(key, line.slice(space + 1));
    }
    return names;
}
function serviceName(port, protocol) {
    const { ports, shown, first } = aliasesOf(protocol);
    const preferred = shown.get(port);
    if (preferred !== undefined)
        return preferred;
    const name = registered(`${port}b`) ?? registered(`${port}${protocol[0]}`);
    const elsewhere = name !== null && (ports.get(name) ?? port) !== port;
    return (elsewhere ? null : name) ?? first.get(port) ?? null;
}
function allServiceNames(protocol) {
    const names = new Set(aliasesOf(protocol).ports.keys());
    for (const line of IANA_SERVICES.split('\n')) {
        const space = line.indexOf(' ');
        if (space > 0 && (line[space - 1] === 'b' || line[space - 1] === protocol[0]))
            names.add(line.slice(space + 1));
    }
    return [...names];
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ serviceSuggester)
/* harmony export */ });
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(661);
/* harmony import */ var _services_service_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5773);


const MOST_SEARCHES = 50;
function serviceSuggester() {
    const names = new Map();
    const answers = new Map();
    return (name, protocol) => {
        const key = `${name}/${protocol}`;
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        if (answers.size >= MOST_SEARCHES)
            return null;
        const all = names.get(protocol) ?? (0,_services_service_names_js__WEBPACK_IMPORTED_MODULE_0__/* .allServiceNames */ .zb)(protocol);
        names.set(protocol, all);
        const answer = (0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(name, all);
        answers.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ hasVariable),
/* harmony export */   H9: () => (/* binding */ parseAssignment),
/* harmony export */   V2: () => (/* binding */ substitute),
/* harmony export */   s9: () => (/* binding */ NO_VARIABLES)
/* harmony export */ });
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6344);
/* harmony import */ var _nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(661);


const NO_VARIABLES = { values: new Map(), unset: 'error' };
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LONGEST_RESULT = 10_000;
function hasVariable(text) {
    return text.includes('${');
}
function parseAssignment(text) {
    const at = text.indexOf('=');
    if (at < 0)
        return `${(0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} is no NAME=VALUE`;
    const name = text.slice(0, at).trim();
    if (!NAME.test(name))
        return `${(0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} is no name of a variable: letters, digits and \`_\`, no digit first`;
    return { name, value: text.slice(at + 1) };
}
function substitute(text, { values, unset }) {
    let result = '';
    let from = 0;
    let missing = false;
    for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', from)) {
        const end = text.indexOf('}', at);
        const body = end === -1 ? '' : text.slice(at + 2, end);
        const colon = body.indexOf(':-');
        const name = colon === -1 ? body : body.slice(0, colon);
        if (!NAME.test(name))
            return bad(text, end === -1 ? text.slice(at) : text.slice(at, end + 1));
        const given = values.get(name);
        const value = colon === -1 ? given : given || body.slice(colon + 2);
        if (value === undefined && unset === 'error')
            return notSet(name, values);
        missing ||= value === undefined;
        result += text.slice(from, at) + (value ?? '');
        from = end + 1;
        if (result.length + text.length - from > LONGEST_RESULT) {
            const message = `${(0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} becomes longer than ${LONGEST_RESULT} characters.`;
            return { code: 'bad-variable', message, mend: null };
        }
    }
    return missing ? null : { text: result + text.slice(from) };
}
function bad(text, piece) {
    const shown = (0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(piece === text ? text : piece);
    const message = `${shown} is no variable: one is written \`\${NAME}\` or \`\${NAME:-default}\`.`;
    return { code: 'bad-variable', message, mend: null };
}
function notSet(name, values) {
    const meant = (0,_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .z)(name, values.keys());
    const set = `set it with \`--var ${name}=VALUE\` or the input \`variables\``;
    const mend = meant === null ? `${set}, or write a default: \`\${${name}:-VALUE}\`` : `did you mean \`\${${meant}}\`?`;
    return { code: 'unset-variable', message: `The variable ${(0,_located_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} has no value.`, mend };
}


/***/ }),

/***/ 4358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ kindOfErrno)
/* harmony export */ });
const RESOURCES = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EAGAIN', 'EADDRINUSE']);
function kindOfErrno(errno, atOnce) {
    if (RESOURCES.has(errno))
        return 'resources';
    if (errno === 'EADDRNOTAVAIL')
        return 'resources';
    if (atOnce)
        return 'local';
    if (errno === 'ECONNREFUSED')
        return 'refused';
    if (errno === 'ETIMEDOUT')
        return 'silent';
    if (errno === 'ECONNRESET')
        return 'open';
    return UNREACHABLE.has(errno) ? 'unreachable' : 'local';
}
const UNREACHABLE = new Set([
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EACCES',
    'ENOPROTOOPT',
    'EPROTO',
    'EHOSTDOWN',
    'ENONET',
    'EOPNOTSUPP',
]);


/***/ }),

/***/ 2499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   Mr: () => (/* binding */ randomBytesOf),
/* harmony export */   k4: () => (/* binding */ shuffle)
/* harmony export */ });
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
function shuffle(items, random) {
    for (let i = items.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const kept = items[i];
        items[i] = items[j];
        items[j] = kept;
    }
    return items;
}
function randomBytesOf(random) {
    return (bytes) => Buffer.from(Array.from({ length: bytes }, () => Math.floor(random() * 256)));
}


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause),
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
function sleep(milliseconds) {
    return new Promise((wake) => setTimeout(wake, milliseconds));
}
const SLICE_MS = 100;
async function pause(milliseconds, over) {
    for (let left = milliseconds; left > 0 && !over(); left -= SLICE_MS)
        await sleep(Math.min(SLICE_MS, left));
}


/***/ }),

/***/ 6010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isNextAddress)
/* harmony export */ });
function isNextAddress({ host, address, last }, nextHost, next) {
    if (nextHost !== next || host !== address || last === null)
        return false;
    return ipv4Number(last) + 1 === ipv4Number(next);
}
function ipv4Number(address) {
    const parts = address.split('.');
    if (parts.length !== 4)
        return Number.NaN;
    return parts.reduce((value, part) => value * 256 + (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN), 0);
}


/***/ }),

/***/ 1721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r9: () => (/* binding */ stateText),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   yy: () => (/* binding */ answerText)
/* harmony export */ });
const WORDS = {
    'syn-ack': 'SYN-ACK',
    rst: 'RST',
    refused: 'RST or ICMP reject',
    timeout: 'no answer',
    'icmp-port-unreachable': 'ICMP port unreachable',
    'icmp-unreachable': 'ICMP unreachable',
    'icmp-net-unreachable': 'ICMP network unreachable',
    'icmp-admin-prohibited': 'ICMP administratively prohibited',
    reply: 'reply',
    'no-reply': 'no reply: open or filtered',
    'no-route': 'no route from here',
    'no-neighbour': 'ARP or neighbour discovery failed',
    'local-firewall': "this machine's own firewall",
    'local-resources': 'this machine ran out of resources',
    'deaf-vantage': 'nothing answered this machine',
    'dns-failed': 'name not resolved',
    'out-of-scope': 'out of scope',
    cancelled: 'cancelled',
    'not-covered': 'not covered by the scan',
};
function stateText(state) {
    if (state === null)
        return 'where it leads';
    return state === 'open|filtered' ? 'silent' : state;
}
function causeText(cause) {
    return cause === null ? 'by DNS' : WORDS[cause];
}
function answerText(verdict) {
    const words = causeText(verdict.cause);
    return verdict.rttMs === null ? words : `${words} in ${Math.round(verdict.rttMs * 10) / 10} ms`;
}


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
function clip(text, most) {
    if (text.length <= most)
        return text;
    const cut = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
    return `${cut}…`;
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   Wn: () => (/* binding */ minuteText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
function grouped(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function counted(count, singular, plural = `${singular}s`) {
    return `${grouped(count)} ${count === 1 ? singular : plural}`;
}
function durationText(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${grouped(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
function outcomeText(totals) {
    const parts = [];
    if (totals.violation > 0)
        parts.push(counted(totals.violation, 'violation'));
    if (totals.inconclusive > 0)
        parts.push(`${grouped(totals.inconclusive)} inconclusive`);
    if (totals.waived > 0)
        parts.push(`${grouped(totals.waived)} waived`);
    const judged = totals.violation + totals.inconclusive + totals.waived + totals.pass;
    if (totals.pass > 0) {
        const all = totals.pass === judged && totals.pass > 1 ? 'all ' : '';
        parts.push(`${all}${grouped(totals.pass)} as intended`);
    }
    else if (judged > 0) {
        parts.push('none as intended');
    }
    if (totals.notJudged > 0)
        parts.push(`${grouped(totals.notJudged)} only observed`);
    return parts.length === 0 ? 'nothing was judged' : parts.join(', ');
}
function minuteText(time) {
    return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ driftPart),
/* harmony export */   s: () => (/* binding */ driftTerminal)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7336);
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4134);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3162);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(665);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1526);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4399);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3822);








const INDENT = 19;
const WIDEST = 120;
const LONGEST_TEXT = 2000;
function driftTerminal(drift, { colour, columns, names, doubts }) {
    const colours = picocolors__WEBPACK_IMPORTED_MODULE_3___default().createColors(colour);
    const width = Math.min(WIDEST, Math.max(40, columns));
    const lines = [
        ...(0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C1)(`Report diff: ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftTotalsText */ .YP)(drift)}.`, width).map((line) => colours.bold((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeCount */ .YR)(drift) > 0 ? colours.yellow(line) : colours.green(line))),
        ...(0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C1)(`${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(names.old)} (${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sinceText */ .I)(drift))}) -> ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(names.new)}`, width).map(colours.dim),
        ...doubts.flatMap((doubt) => hanging(`! ${oneLine(doubt)}`, 2, width, colours.yellow)),
        ...hanging((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .notComparedText */ .GK)(drift), 0, width, colours.yellow),
        '',
        ...changeLines(drift, width, colours, drift.changes.length),
    ];
    return (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__/* .breakCommands */ .i)(`${lines.join('\n').trimEnd()}\n`);
}
function driftPart(drift, width, colours, most) {
    const title = `Since ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sinceText */ .I)(drift))}: ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftTotalsText */ .YP)(drift)}`;
    const rest = drift.changes.length - most;
    return [
        ...(0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C1)(title, width).map(colours.bold),
        ...changeLines(drift, width, colours, most),
        ...(rest > 0 ? [`  and ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(rest, 'more row')} of changes, which report.json has`] : []),
        ...hanging(`  ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .notComparedText */ .GK)(drift)}`, 2, width, colours.yellow),
        '',
    ];
}
function changeLines(drift, width, colours, most) {
    const many = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasManyVantages */ .BN)(drift);
    return drift.changes.slice(0, most).flatMap((change) => oneChange(change, many, width, colours));
}
function oneChange(change, many, width, colours) {
    const { kind, severity, before, after, explanation, vantage } = change;
    const ports = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftPorts */ .QJ)(change);
    const from = many && vantage !== null ? `, from ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$)(vantage, LONGEST_TEXT)}` : '';
    const place = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(`${(0,_clip_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$)((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .hostWithAddress */ .jz)(change), LONGEST_TEXT)}${ports === '' ? '' : `: ${ports}`}${from}`);
    const [first = '', ...rest] = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C1)(place, width - INDENT);
    const sides = before === null && after === null ? '' : `${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideText */ .Rc)(before)} -> ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideText */ .Rc)(after)}`;
    const grave = severity === null ? '' : `, ${severity}`;
    const text = [...(sides === '' ? [] : [`${sides}${grave}:`]), oneLine((0,_clip_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$)(explanation, LONGEST_TEXT))].join(' ');
    return [
        `${paintOf(kind, colours)((0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .padToWidth */ .Fg)(`  ${_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .Pv[kind]}`, INDENT))}${colours.bold(first)}`,
        ...rest.map((line) => ' '.repeat(INDENT) + colours.bold(line)),
        ...(0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C1)(text, width - INDENT).map((line) => ' '.repeat(INDENT) + line),
    ];
}
function paintOf(kind, colours) {
    if (kind === 'newly-open')
        return colours.red;
    return kind === 'newly-blocked' || kind === 'changed-verdict' ? colours.yellow : colours.cyan;
}
function hanging(text, indent, width, paint) {
    if (text.trim() === '')
        return [];
    const lead = text.length - text.trimStart().length;
    return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapText */ .C1)(text.trimStart(), width - Math.max(indent, lead)).map((line, index) => ' '.repeat(index === 0 ? lead : indent) + paint(line));
}
function oneLine(text) {
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(text.replace(/\s+/g, ' '));
}


/***/ }),

/***/ 665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ hasManyVantages),
/* harmony export */   GK: () => (/* binding */ notComparedText),
/* harmony export */   I: () => (/* binding */ sinceText),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   QJ: () => (/* binding */ driftPorts),
/* harmony export */   Rc: () => (/* binding */ sideText),
/* harmony export */   YP: () => (/* binding */ driftTotalsText),
/* harmony export */   YR: () => (/* binding */ changeCount),
/* harmony export */   wk: () => (/* binding */ driftLine)
/* harmony export */ });
/* harmony import */ var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(733);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4134);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3162);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);
/* harmony import */ var _ports_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8892);





const MOST_RANGES = 12;
const KIND_WORDS = {
    'newly-open': 'newly open',
    'newly-blocked': 'newly blocked',
    'new-host': 'new host',
    'gone-host': 'gone host',
    'changed-address': 'changed address',
    'changed-verdict': 'changed verdict',
};
function changeCount({ totals }) {
    return Object.values(totals).reduce((sum, count) => sum + count, 0);
}
function driftTotalsText({ totals, notCompared }) {
    const { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = totals;
    const parts = [
        ...(newlyOpen === 0 ? [] : [`${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(newlyOpen)} newly open`]),
        ...(newlyBlocked === 0 ? [] : [`${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(newlyBlocked)} newly blocked`]),
        ...(newHosts === 0 ? [] : [(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(newHosts, 'new host')]),
        ...(goneHosts === 0 ? [] : [(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(goneHosts, 'gone host')]),
        ...(changedAddresses === 0 ? [] : [(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changedAddresses, 'changed address', 'changed addresses')]),
        ...(changedVerdicts === 0 ? [] : [(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changedVerdicts, 'changed verdict')]),
    ];
    if (parts.length > 0)
        return parts.join(', ');
    return notCompared === 0 ? 'nothing changed' : 'nothing is known to have changed';
}
function sinceText({ baseline }) {
    return (0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteText */ .Wn)(baseline.startedAt);
}
function notComparedText({ notCompared }) {
    if (notCompared === 0)
        return '';
    return notCompared === 1
        ? 'One port was not compared: one of the two runs knows nothing of it.'
        : `${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(notCompared)} ports were not compared: one of the two runs knows nothing of them.`;
}
function driftPorts({ ports, protocol, service }) {
    const text = (0,_ports_text_js__WEBPACK_IMPORTED_MODULE_2__/* .portsText */ .W)((0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRanges */ .Kn)(ports), MOST_RANGES, protocol === 'udp' ? '/udp' : '');
    return service === null ? text : `${text} ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$)(service, _findings_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_SERVICE */ .ZI)}`;
}
function sideText(side) {
    if (side === null)
        return '–';
    return side.state === null ? side.verdict : `${side.state} (${side.verdict})`;
}
function hasManyVantages({ changes }) {
    const [first] = changes;
    return first !== undefined && changes.some(({ vantage }) => vantage !== first.vantage);
}
function driftLine(change) {
    const ports = driftPorts(change);
    const place = `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .hostWithAddress */ .jz)(change)}${ports === '' ? '' : `, ${ports}`}`;
    return `${KIND_WORDS[change.kind]}: ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$)(place, 400)}: ${change.explanation}`;
}


/***/ }),

/***/ 1526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
const UNSEEN = /[\0-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visibleEscape(character) {
    const named = NAMED[character];
    if (named !== undefined)
        return named;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
function terminal(text) {
    return text.replace(UNSEEN, visibleEscape);
}


/***/ }),

/***/ 4399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ breakCommands)
/* harmony export */ });
const WEIGHTLESS = '\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}';
const SKIPPED = `[[${WEIGHTLESS}]--[\\n\\r]]*`;
let hashes = null;
let colons = null;
function breakCommands(text) {
    let broken = text;
    if (text.includes('#') && text.includes('[')) {
        hashes ??= new RegExp(`#(?=${SKIPPED}#${SKIPPED}\\[)`, 'gv');
        broken = broken.replace(hashes, '# ');
    }
    if (/:[^\n\r]*:[^\n\r]*:[^\n\r]*:/.test(text)) {
        colons ??= new RegExp(`^([[\\s${WEIGHTLESS}]--[\\n\\r]]*):(?=${SKIPPED}:${SKIPPED}[a-z][^\\n\\r]*:${SKIPPED}:)`, 'gimv');
        broken = broken.replace(colons, '$1: ');
    }
    return broken;
}


/***/ }),

/***/ 7341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ exposures),
/* harmony export */   k: () => (/* binding */ noteOf)
/* harmony export */ });
/* harmony import */ var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(733);
/* harmony import */ var _address_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6010);
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1721);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4134);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4410);
/* harmony import */ var _gravest_first_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1083);
/* harmony import */ var _ports_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8892);







const NAMED_PORTS = 16;
function* gather(report) {
    let found = null;
    for (const verdict of report.verdicts) {
        const { host, address, protocol, ports, service, state, evidence } = verdict;
        if (found === null || found.host !== host || found.address !== address) {
            if (found !== null)
                yield found;
            found = { host, address, ranges: new Map(), services: new Map(), note: null };
        }
        if (protocol === null || ports === null || state === null) {
            found.note ??= noteOf(verdict);
            continue;
        }
        found.note = '';
        const shown = state === 'open' && evidence === 'none' ? 'unproven' : state;
        const ofState = found.ranges.get(shown) ?? new Map();
        found.ranges.set(shown, ofState);
        const ofProtocol = ofState.get(protocol) ?? [];
        ofState.set(protocol, ofProtocol);
        ofProtocol.push(...(0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRanges */ .Kn)(ports));
        if (service !== null && state === 'open')
            found.services.set(`${protocol} ${ports}`, (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(service, _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_SERVICE */ .ZI));
    }
    if (found !== null)
        yield found;
}
function noteOf({ cause, address }) {
    if (cause === 'out-of-scope')
        return 'out of scope, not asked';
    if (cause !== null)
        return (0,_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .causeText */ .xv)(cause);
    return address === null ? null : 'not asked: the name must not lead there';
}
function portsOf({ ranges, services }, state, most) {
    const parts = [];
    for (const protocol of ['tcp', 'udp']) {
        const merged = (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .unitedRanges */ .kj)(ranges.get(state)?.get(protocol) ?? []);
        if (merged.length === 0)
            continue;
        const suffix = protocol === 'udp' ? '/udp' : '';
        if ((state !== 'open' && state !== 'unproven') || (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .countPorts */ .Ws)(merged) > NAMED_PORTS) {
            parts.push((0,_ports_text_js__WEBPACK_IMPORTED_MODULE_4__/* .portsText */ .W)(merged, most, suffix));
            continue;
        }
        for (const { first, last } of merged) {
            for (let port = first; port <= last; port++) {
                const service = services.get(`${protocol} ${port}`);
                const name = service === undefined ? '' : ` ${service}`;
                parts.push(`${(0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeText */ .lq)({ first: port, last: port })}${suffix}${name}`);
            }
        }
    }
    return parts.join(', ');
}
function openText(gathered, most) {
    const unproven = portsOf(gathered, 'unproven', most);
    const proven = portsOf(gathered, 'open', most);
    if (unproven === '')
        return proven;
    return `${proven === '' ? '' : `${proven}; `}${unproven} (unproven: the address accepts any port)`;
}
function exposures(report, most) {
    const found = [];
    for (const gathered of gather(report)) {
        const ports = {
            open: openText(gathered, most),
            closed: portsOf(gathered, 'closed', most),
            filtered: portsOf(gathered, 'filtered', most),
            'open|filtered': portsOf(gathered, 'open|filtered', most),
            unknown: portsOf(gathered, 'unknown', most),
        };
        const { host, address, note } = gathered;
        if (note === null)
            continue;
        const last = found.at(-1);
        if (last !== undefined && (0,_address_run_js__WEBPACK_IMPORTED_MODULE_5__/* .isNextAddress */ .Y)(last, host, address) && sameTexts(last, { ports, note }))
            last.last = address;
        else
            found.push({ host, address, last: address, ports, note });
    }
    return found
        .sort((a, b) => (0,_gravest_first_js__WEBPACK_IMPORTED_MODULE_6__/* .compareNaturally */ .yV)(a.host, b.host) || (0,_gravest_first_js__WEBPACK_IMPORTED_MODULE_6__/* .compareAddresses */ .Qb)(a.address, b.address))
        .map(({ host, address, last, ports, note }) => {
        if (last === address)
            return { host, address, ports, note };
        const run = `${address}-${last}`;
        return { host: run, address: run, ports, note };
    });
}
function sameTexts(a, b) {
    return a.note === b.note && Object.keys(a.ports).every((state) => a.ports[state] === b.ports[state]);
}


/***/ }),

/***/ 4410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   WW: () => (/* binding */ findingAnswer),
/* harmony export */   Yy: () => (/* binding */ findingPorts),
/* harmony export */   ZI: () => (/* binding */ LONGEST_SERVICE),
/* harmony export */   h2: () => (/* binding */ findingExplanation),
/* harmony export */   jz: () => (/* binding */ hostWithAddress)
/* harmony export */ });
/* unused harmony export MEASURED */
/* harmony import */ var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(733);
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1721);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4134);
/* harmony import */ var _gravest_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1083);
/* harmony import */ var _ports_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8892);





const LONGEST_SERVICE = 60;
const MEASURED = /\b\d+ (?:attempts?|(?:\w+ )?(?:questions?|datagrams?))(?: over \d+(?:\.\d+)? (?:s|min))?\b|\b(?:under )?\d+(?:\.\d+)? ms\b/g;
function textKey({ explanation, advice, ports }) {
    const text = `${explanation}\n${advice}`.replace(MEASURED, '\0');
    return ports === null ? text : withoutPorts(text, ports);
}
function withoutPorts(text, ports) {
    const kept = [];
    let from = 0;
    for (let at = text.indexOf(ports); at >= 0; at = text.indexOf(ports, at + ports.length)) {
        const end = at + ports.length;
        if (/[\w.:-]/.test(text.charAt(at - 1)) || /^(?:[\w:-]|\.\d)/.test(text.slice(end, end + 2)))
            continue;
        kept.push(text.slice(from, at));
        from = end;
    }
    return from === 0 ? text : `${kept.join('\0')}\0${text.slice(from)}`;
}
function key(verdict) {
    const { host, address, protocol, expected, state, cause, rule } = verdict;
    const shared = JSON.stringify([host, address, protocol, expected, state, cause, rule.file, rule.line, rule.column]);
    if (verdict.verdict === 'not-judged')
        return state === 'open' ? `${shared}\n${verdict.ports}` : shared;
    if (verdict.verdict !== 'inconclusive')
        return `${shared}\n${verdict.service}\n${verdict.severity}\n${textKey(verdict)}`;
    return state === 'open|filtered' ? `${shared}\n${textKey(verdict)}` : shared;
}
function findings(verdicts, kind) {
    const groups = new Map();
    for (const verdict of (0,_gravest_first_js__WEBPACK_IMPORTED_MODULE_1__/* .gravestFirst */ .Ln)(verdicts.filter((candidate) => candidate.verdict === kind))) {
        const id = key(verdict);
        const group = groups.get(id);
        if (group === undefined) {
            groups.set(id, { verdict, ports: (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRanges */ .Kn)(verdict.ports), sameTexts: true });
            continue;
        }
        group.ports.push(...(0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRanges */ .Kn)(verdict.ports));
        const { explanation, advice } = group.verdict;
        group.sameTexts &&= verdict.explanation === explanation && verdict.advice === advice;
    }
    return [...groups.values()].map(({ verdict, ports, sameTexts }) => {
        const merged = (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .unitedRanges */ .kj)(ports);
        return { verdict, ports: merged, count: merged.length === 0 ? 1 : (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .countPorts */ .Ws)(merged), sameTexts };
    });
}
function findingPorts({ verdict, ports, count }) {
    if (ports.length === 0)
        return 'any';
    const suffix = verdict.protocol === 'udp' ? '/udp' : '';
    const service = count === 1 && verdict.service !== null ? ` ${(0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(verdict.service, LONGEST_SERVICE)}` : '';
    return `${(0,_ports_text_js__WEBPACK_IMPORTED_MODULE_4__/* .portsText */ .W)(ports, 20, suffix)}${service}`;
}
function findingExplanation({ verdict, sameTexts }) {
    if (sameTexts)
        return verdict.explanation;
    return `${verdict.explanation} (Said of port ${verdict.ports}; the others are alike.)`;
}
function findingAnswer({ verdict, count }) {
    return (0,_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .answerText */ .yy)({ cause: verdict.cause, rttMs: count === 1 ? verdict.rttMs : null });
}
function hostWithAddress({ host, address }) {
    return address === null || address === host ? host : `${host} (${address})`;
}


/***/ }),

/***/ 1083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ gravestFirst),
/* harmony export */   Qb: () => (/* binding */ compareAddresses),
/* harmony export */   yV: () => (/* binding */ compareNaturally)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);

function rank(severity) {
    return severity === null ? _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.length : _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity);
}
function compareNaturally(a, b) {
    if (a === b)
        return 0;
    const left = a.match(/\d+|\D+/g) ?? [];
    const right = b.match(/\d+|\D+/g) ?? [];
    for (let index = 0; index < Math.min(left.length, right.length); index++) {
        const [one, other] = [left[index] ?? '', right[index] ?? ''];
        const difference = Number(one) - Number(other);
        if (difference > 0 || difference < 0)
            return difference;
        if (one !== other)
            return one < other ? -1 : 1;
    }
    return left.length - right.length || (a < b ? -1 : 1);
}
function compareAddresses(a, b) {
    if (a === b)
        return 0;
    if (a === null || b === null)
        return a === null ? -1 : 1;
    return Number(a.includes(':')) - Number(b.includes(':')) || compareNaturally(a, b);
}
function compare(a, b) {
    return (rank(a.severity) - rank(b.severity) ||
        compareNaturally(a.host, b.host) ||
        compareAddresses(a.address, b.address) ||
        compareNaturally(a.protocol ?? '', b.protocol ?? '') ||
        Number.parseInt(a.ports ?? '0', 10) - Number.parseInt(b.ports ?? '0', 10));
}
function gravestFirst(verdicts) {
    return [...verdicts].sort(compare);
}


/***/ }),

/***/ 8892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ portsText)
/* harmony export */ });
/* harmony import */ var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(733);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3162);


function portsText(ranges, most = 20, suffix = '') {
    const shown = ranges
        .slice(0, most)
        .map((range) => `${(0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeText */ .lq)(range)}${suffix}`)
        .join(', ');
    const rest = ranges.slice(most);
    if (rest.length === 0)
        return shown;
    return `${shown} and ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)((0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .countPorts */ .Ws)(rest))} more`;
}


/***/ }),

/***/ 1290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SUMMARY_BYTES)
/* harmony export */ });
const SUMMARY_BYTES = 1_000_000;


/***/ }),

/***/ 3822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   Fg: () => (/* binding */ padToWidth),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
function characterWidth(character) {
    if (character < '\u0300' || (character > '\u200f' && character < '\u2028'))
        return 1;
    if (character >= '\u2190' && character < '\u27c0')
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function textWidth(text) {
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function padToWidth(text, width) {
    return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
function pieces(word, width) {
    if (textWidth(word) <= width)
        return [word];
    const parts = [''];
    let used = 0;
    for (const character of word) {
        const columns = characterWidth(character);
        if (used + columns > width && used > 0) {
            parts.push('');
            used = 0;
        }
        parts[parts.length - 1] += character;
        used += columns;
    }
    return parts;
}
function wrapText(text, width) {
    const most = Math.max(1, width);
    const lines = [];
    let line = '';
    for (const piece of text.split(/\s+/).flatMap((word) => (word === '' ? [] : pieces(word, most)))) {
        if (line !== '' && textWidth(line) + 1 + textWidth(piece) > most) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? piece : `${line} ${piece}`;
    }
    return line === '' ? lines : [...lines, line];
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waitText),
/* harmony export */   Y: () => (/* binding */ flappedText)
/* harmony export */ });
/* harmony import */ var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(733);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3162);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);
/* harmony import */ var _ports_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8892);




function waitText({ held, tookMs, limitMs, rounds }) {
    const asked = (0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rounds, 'round');
    if (held && rounds === 1)
        return `Held at once, in the first round (it would have waited ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(limitMs)}).`;
    if (held)
        return `Held after ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(tookMs)} and ${asked}; the last one asked everything again.`;
    return `Did not hold within ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(limitMs)}: ${asked} in ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(tookMs)}, the last of which asked everything.`;
}
function flappedText({ host, address, protocol, ports, times }) {
    const suffix = protocol === 'udp' ? '/udp' : '';
    const what = ports === null ? '' : `, port ${(0,_ports_text_js__WEBPACK_IMPORTED_MODULE_2__/* .portsText */ .W)((0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRanges */ .Kn)(ports), 10, suffix)}`;
    const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
    return `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .hostWithAddress */ .jz)({ host, address })}${what}: held, and then did not, ${often}`;
}


/***/ })

};
;