/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = require("node:process");
;// CONCATENATED MODULE: ./build/probe/answer.js
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
            (0,external_node_process_namespaceObject.nextTick)(learn, socket);
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
        const socket = new external_node_net_namespaceObject.Socket();
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
    socket.asker.finish(socket, kindOfErrno(errno, error.message.includes(' - Local (')), errno);
}

;// CONCATENATED MODULE: ./build/probe/random.js
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
        const order = shuffle(Array.from(lists.keys()), options.random);
        this.#queues = order.map((place) => ({
            bucket: new TokenBucket(options.pace.perHost, now),
            probes: shuffle(Uint32Array.from(lists[place]), options.random),
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

const TRIES = 5;
function clockOffset() {
    let best = 0;
    let shortest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < TRIES; i++) {
        const before = performance.now();
        const [seconds, nanoseconds] = (0,external_node_process_namespaceObject.hrtime)();
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
const CODE = {
    open: 0,
    refused: 1,
    unreachable: 2,
    silent: 3,
    local: 4,
    resources: 5,
    cancelled: 6,
};
const KINDS = Object.keys(CODE);
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
        this.#kind[at] = CODE[answer.kind];
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

;// CONCATENATED MODULE: ./build/probe/workers/sweep-worker.js






const REPORT_MS = 4;
const REPORT_ANSWERS = 1024;
function runSweepWorker(port) {
    const asker = new Asker();
    const jobs = new Map();
    port.on('message', (message) => {
        if (message.type === 'stop')
            asker.stop();
        else if (message.type === 'along')
            jobs.get(message.job)?.sentAlong(message.address, message.syns);
        else {
            const job = new RunningJob(port, asker, message);
            jobs.set(message.job, job);
            void job.run().then(() => jobs.delete(message.job));
        }
    });
}
class RunningJob {
    #port;
    #asker;
    #job;
    #answers;
    #sent = new Map();
    #sources = [];
    #known;
    #along;
    #timer = null;
    constructor(port, asker, job) {
        this.#port = port;
        this.#asker = asker;
        this.#job = job;
        this.#answers = new AnswerPacker(REPORT_ANSWERS, clockOffset() - job.clockOffset);
        this.#along = new Uint32Array(job.addresses.length);
        this.#known = job.flags.map((flags) => flags & KNOWS_SOURCE);
    }
    run() {
        const { addresses, addressOf, port, flags, timeoutMs, pace, seed } = this.#job;
        const context = {
            asker: this.#asker,
            ledger: {
                addressOf,
                port,
                address: (probe) => ({ address: addresses[addressOf[probe]] }),
            },
            knowsSource: (address) => this.#known[address] !== 0,
            learnSource: (address, source) => this.#learn(address, source),
            onSend: (address) => this.#count(address),
            worthRetrying: (probe, { errno }) => errno !== 'EADDRNOTAVAIL' || (flags[addressOf[probe]] & RETRIES_NO_ADDRESS) !== 0,
        };
        return sweep(context, Array.from(port.keys()), {
            timeoutMs: (address) => timeoutMs[address],
            pace,
            random: seededRandom(seed),
            onAnswer: (probe, answer) => {
                this.#answers.add(probe, answer);
                if (this.#answers.full)
                    this.#report(false);
                else
                    this.#reportSoon();
            },
        }).then(() => this.#report(true));
    }
    sentAlong(address, syns) {
        this.#along[address] = this.#along[address] + syns;
    }
    #learn(address, source) {
        if (this.#known[address] !== 0)
            return;
        this.#known[address] = 1;
        this.#sources.push([address, source]);
    }
    #count(address) {
        this.#sent.set(address, (this.#sent.get(address) ?? 0) + 1);
        this.#reportSoon();
        const along = this.#along[address];
        this.#along[address] = 0;
        return along;
    }
    #reportSoon() {
        this.#timer ??= setTimeout(() => this.#report(false), REPORT_MS);
    }
    #report(done) {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#timer = null;
        const answers = this.#answers.take();
        const sentTo = Uint32Array.from(this.#sent.keys());
        const sentCount = Uint32Array.from(this.#sent.values());
        const sources = this.#sources;
        this.#sent.clear();
        this.#sources = [];
        const { inFlight } = this.#asker;
        this.#port.postMessage({ job: this.#job.job, sentTo, sentCount, sources, answers, inFlight, done }, [
            ...buffersOf(answers),
            sentTo.buffer,
            sentCount.buffer,
        ]);
    }
}

;// CONCATENATED MODULE: ./build/thread/main.js


if (external_node_worker_threads_namespaceObject.parentPort !== null)
    runSweepWorker(external_node_worker_threads_namespaceObject.parentPort);

module.exports = __webpack_exports__;
/******/ })()
;