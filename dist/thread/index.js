/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: ./build/base/seeded-random.js
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

;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = require("node:process");
;// CONCATENATED MODULE: ./build/base/get-or-create.js
function get_or_create_getOrCreate(map, key, make) {
    const known = map.get(key);
    if (known !== undefined || map.has(key))
        return known;
    const made = make();
    map.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./build/model/addresses/address-bits.js
function address_bits_bitsOfAddress(address) {
    if (!address.includes(':')) {
        const value = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
        return { family: 4, bits: BigInt(value) };
    }
    const [head = '', tail] = address.split('%')[0].split('::').map(bytesOfGroups);
    if (tail === undefined)
        return { family: 6, bits: bitsOfBytes(head) };
    const between = new Array(16 - head.length - tail.length).fill(0);
    return { family: 6, bits: bitsOfBytes([...head, ...between, ...tail]) };
}
function bytesOfGroups(text) {
    if (text === '')
        return [];
    return text.split(':').flatMap((group) => {
        if (group.includes('.'))
            return group.split('.').map(Number);
        const value = Number.parseInt(group, 16);
        return [value >> 8, value & 255];
    });
}
function bitsOfBytes(bytes) {
    return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}
function address_bits_masked({ family, bits }, length) {
    const host = BigInt((family === 4 ? 32 : 128) - length);
    return (bits >> host) << host;
}
function address_bits_prefixText(address, length) {
    return `${textOfBits(address)}/${length}`;
}
function textOfBits({ family, bits }) {
    const bytes = Array.from({ length: family === 4 ? 4 : 16 }, () => 0);
    for (let rest = bits, i = bytes.length - 1; i >= 0; i--, rest >>= 8n)
        bytes[i] = Number(rest & 255n);
    return textOfBytes(bytes);
}
function textOfBytes(bytes) {
    if (bytes.length === 4)
        return bytes.join('.');
    const groups = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i] << 8) | bytes[2 * i + 1]).toString(16));
    const text = groups.join(':');
    const runs = [...text.matchAll(/(?<=^|:)0(?::0)+(?=:|$)/g)].sort((a, b) => b[0].length - a[0].length);
    const [longest] = runs;
    if (longest === undefined)
        return text;
    const before = text.slice(0, longest.index).replace(/:$/, '');
    return `${before}::${text.slice(longest.index + longest[0].length).replace(/^:/, '')}`;
}

;// CONCATENATED MODULE: ./build/model/addresses/private-network.js

const PRIVATE = [
    range('10.0.0.0', 8, 16),
    range('172.16.0.0', 12, 16),
    range('192.168.0.0', 16, 24),
    range('100.64.0.0', 10, 16),
    range('169.254.0.0', 16, 16),
    range('198.18.0.0', 15, 15),
    range('192.0.0.0', 24, 24),
    range('240.0.0.0', 4, 16),
    range('0.0.0.0', 8, 8),
    range('127.0.0.0', 8, 8),
    range('fd00::', 8, 48),
    range('fe80::', 10, 10),
    range('2001::', 32, 32),
    range('2002::', 16, 16),
];
const NAT64 = range('64:ff9b::', 96, 96);
const GLOBAL_IPV6 = range('2000::', 3, 48);
function privateNetworkOf(address) {
    const parsed = bitsOfAddress(address);
    if (within(parsed, NAT64))
        return behindTranslator(parsed);
    const found = PRIVATE.find((one) => within(parsed, one));
    if (found !== undefined) {
        const zone = address.includes('%') ? address.slice(address.indexOf('%')) : '';
        return { block: `${blockOf(parsed, found.blockLength)}${zone}`, rangeLength: found.length };
    }
    if (parsed.family === 4 || within(parsed, GLOBAL_IPV6))
        return null;
    return { block: blockOf(parsed, GLOBAL_IPV6.blockLength), rangeLength: GLOBAL_IPV6.length };
}
function isLoopback(address) {
    return address.startsWith('127.') || address === '::1';
}
function behindTranslator({ bits }) {
    const inner = Array.from({ length: 4 }, (_, i) => Number((bits >> BigInt(24 - 8 * i)) & 255n)).join('.');
    const network = privateNetworkOf(inner);
    const block = prefixText(NAT64, NAT64.length);
    return { block: network === null ? block : `${block} (${network.block})`, rangeLength: NAT64.length };
}
function range(text, length, blockLength) {
    return { ...address_bits_bitsOfAddress(text), length, blockLength };
}
function within(address, { family, bits, length }) {
    return address.family === family && masked(address, length) === bits;
}
function blockOf(address, length) {
    return prefixText({ ...address, bits: masked(address, length) }, length);
}

;// CONCATENATED MODULE: ./build/probe/record/answer.js
const NO_SOURCE = 'ENOSOURCE';
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
function synsWithin(milliseconds) {
    return milliseconds < 1000 ? 1 : milliseconds < 3000 ? 2 : 3;
}

;// CONCATENATED MODULE: ./build/probe/send/asking-socket.js

function listen(socket) {
    return socket.on('connect', onConnect).on('error', onError).on('close', onClose);
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
    const { localAddress } = error;
    const atOnce = localAddress === undefined && error.message.includes(' - Local (');
    const taken = errno === 'EADDRINUSE' || errno === 'EADDRNOTAVAIL';
    if (socket.flow !== null && taken)
        socket.asker.askAnew(socket);
    else
        socket.asker.finish(socket, kindOfErrno(errno, atOnce), errno);
}

;// CONCATENATED MODULE: ./build/model/services/careful-services.js
const MOST_CONNECTIONS = 1000;
const ANY = { most: MOST_CONNECTIONS, kept: 200, window: null };
const MOST_OF_CAREFUL = 20;
const careful = (name, window = null) => ({
    name,
    most: MOST_OF_CAREFUL,
    kept: 9,
    window,
});
const SSH = careful('SSH', { count: 5, ms: 31_000, kept: 3 });
const SMTP = careful('SMTP');
const MAILBOX = careful('IMAP and POP3');
const MYSQL = careful('MySQL and MariaDB');
const MYSQL_ROUTER = careful('MySQL Router');
const IRC = careful('IRC', { count: 2, ms: 61_000, kept: 2 });
const VNC = { name: 'VNC', most: 4, kept: 3, window: null };
const CAREFUL = new Map([
    [21, careful('FTP')],
    [22, SSH],
    [25, SMTP],
    [110, MAILBOX],
    [143, MAILBOX],
    [465, SMTP],
    [587, SMTP],
    [993, MAILBOX],
    [995, MAILBOX],
    [2222, SSH],
    [3306, MYSQL],
    [3307, MYSQL],
    [3389, careful('RDP')],
    ...[5900, 5901, 5902, 5903].map((port) => [port, VNC]),
    ...[6446, 6447, 6448, 6449, 6450].map((port) => [port, MYSQL_ROUTER]),
    ...[6660, 6661, 6662, 6663, 6664, 6665, 6666, 6667, 6668, 6669, 6697].map((port) => [port, IRC]),
    [33060, MYSQL],
]);
function carefulService(port) {
    return CAREFUL.get(port) ?? null;
}
const INETD = { most: 300, kept: 60, window: { count: 60, ms: 60_000, kept: 10 } };
const COSTLY = new Map([
    ...[7, 9, 13, 19, 23, 37, 79, 113, 512, 513, 514].map((port) => [port, INETD]),
    ...[1433, 1521, 5432, 5433, 6432, 27_017].map((port) => [port, ANY]),
]);
function connectionLimit(port) {
    return CAREFUL.get(port) ?? COSTLY.get(port) ?? ANY;
}
function reluctance(port) {
    return CAREFUL.has(port) ? 2 : COSTLY.has(port) ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/probe/send/connections.js


const WAITING_TIMES = 3;
class Connections {
    #seen = new Map();
    nextRound() {
        for (const ports of this.#seen.values())
            for (const seen of ports.values()) {
                seen.before += seen.count;
                seen.count = 0;
            }
    }
    leaves(address, port) {
        const seen = this.#of(address, port);
        if (seen === undefined)
            return 'first';
        if (seen.count >= connectionLimit(port).most)
            return 'spent';
        count(seen, port);
        return 'counted';
    }
    opened(address, port) {
        const ports = get_or_create_getOrCreate(this.#seen, address, () => new Map());
        count(get_or_create_getOrCreate(ports, port, () => ({ count: 0, before: 0, recent: [] })), port);
    }
    count(address, port) {
        return this.#of(address, port)?.count ?? 0;
    }
    waitMs(address, port, purpose) {
        const seen = this.#of(address, port);
        const limit = connectionLimit(port);
        const forBrackets = purpose === 'bracket' ? 0 : limit.kept;
        if (limit.most - forBrackets <= 0)
            return Number.POSITIVE_INFINITY;
        if (seen === undefined)
            return 0;
        if (left(seen, port, limit) <= forBrackets)
            return Number.POSITIVE_INFINITY;
        const { window } = limit;
        if (window === null)
            return 0;
        const inWindow = window.count - (purpose === 'bracket' ? 0 : window.kept);
        if (inWindow <= 0)
            return Number.POSITIVE_INFINITY;
        const nth = seen.recent.at(-inWindow);
        return nth === undefined ? 0 : Math.max(0, nth + window.ms - performance.now());
    }
    #of(address, port) {
        return this.#seen.get(address)?.get(port);
    }
}
function left(seen, port, { most }) {
    const inRound = most - seen.count;
    if (carefulService(port) === null)
        return inRound;
    return Math.min(inRound, WAITING_TIMES * most - seen.before - seen.count);
}
function count(seen, port) {
    seen.count++;
    const { window } = connectionLimit(port);
    if (window !== null && seen.recent.push(performance.now()) > window.count)
        seen.recent.shift();
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./build/probe/record/flow.js
const ORDER = [0, 3, 2, 1];
function flowOf(n) {
    return ORDER[n & 3];
}
function isOdd(flow) {
    return (flow & 1) === 1;
}

;// CONCATENATED MODULE: ./build/probe/send/source-ports.js


const DYNAMIC = { first: 49_152, last: 65_535 };
const FEW_PORTS = 64;
class SourcePorts {
    #range;
    #reserved;
    #middle;
    #random;
    #next = 0;
    constructor(range, reserved = [], random = Math.random) {
        this.#range = range;
        this.#reserved = reserved;
        this.#random = random;
        const highest = 31 - Math.clz32((range.first ^ range.last) | 1);
        this.#middle = (range.last >> highest) << highest;
    }
    next() {
        return flowOf(this.#next++);
    }
    draw(flow) {
        const { first, last } = this.#range;
        if (last - first < FEW_PORTS)
            return null;
        const [from, to] = flow >= 2 ? [this.#middle, last] : [first, this.#middle - 1];
        for (let tries = 0; tries < 8; tries++) {
            let port = from + Math.floor(this.#random() * (to - from + 1));
            if ((port & 1) !== (flow & 1))
                port += port < to ? 1 : -1;
            if (port >= from && port <= to && !this.#reserved.some((range) => range.first <= port && port <= range.last))
                return port;
        }
        return null;
    }
    flowOfPort(port) {
        return ((port & 1) | (port >= this.#middle ? 2 : 0));
    }
}
function ownSourcePorts() {
    return new SourcePorts(rangesIn(read('ip_local_port_range').replace(/\s+/, '-'))[0] ?? DYNAMIC, rangesIn(read('ip_local_reserved_ports')));
}
function read(name) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(`/proc/sys/net/ipv4/${name}`, 'utf8').trim();
    }
    catch {
        return '';
    }
}
function rangesIn(text) {
    return text.split(',').flatMap((part) => {
        const [first = Number.NaN, last = first] = part.split('-').map((number) => Number.parseInt(number, 10));
        return first >= 1 && last >= first && last <= 65_535 ? [{ first, last }] : [];
    });
}

;// CONCATENATED MODULE: ./build/probe/send/asker.js








const NO_WISH = {};
const NOTHING = {};
class Asker {
    inFlight = 0;
    source;
    #ports = ownSourcePorts();
    #lines = new Map();
    #resting = [];
    #longer = [];
    #timer = null;
    #timerAt = Number.POSITIVE_INFINITY;
    #stopped = false;
    #stackTraceLimit = Error.stackTraceLimit;
    #connections;
    constructor(connections = new Connections(), source = null) {
        this.source = source;
        this.#connections = connections;
        Error.stackTraceLimit = 0;
    }
    ask(address, port, timeoutMs, learnSource, done, wish = NO_WISH) {
        const askedAt = performance.now();
        const from = this.source?.[(0,external_node_net_namespaceObject.isIPv4)(address) ? 4 : 6];
        if (from === null && !this.#stopped) {
            done({ kind: 'local', errno: NO_SOURCE, askedAt, endedAt: askedAt }, null);
            return null;
        }
        const counted = this.#stopped ? 'spent' : this.#connections.leaves(address, port);
        if (counted === 'spent') {
            done({ kind: 'cancelled', errno: null, askedAt, endedAt: askedAt }, null);
            return null;
        }
        const socket = this.#resting.pop() ?? this.#newSocket();
        const flow = wish.kernelChooses || isLoopback(address) ? null : (wish.flow ?? this.#ports.next());
        const localPort = flow === null ? null : this.#ports.draw(flow);
        socket.connect({
            ...{ host: address, port, autoSelectFamily: false },
            ...(localPort === null ? NOTHING : { localPort }),
            ...(from == null ? NOTHING : { localAddress: from }),
        });
        socket.flow = localPort === null ? null : flow;
        socket.more = wish.more;
        socket.askedAddress = address;
        socket.askedPort = port;
        socket.counted = counted === 'counted';
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
        this.#standInLine(socket);
        return socket;
    }
    openedElsewhere(address, port) {
        this.#connections.opened(address, port);
    }
    drop(asking) {
        const socket = asking;
        if (socket.finished)
            return;
        this.#leave(socket, 'cancelled');
        socket.destroy();
    }
    #standInLine(socket) {
        get_or_create_getOrCreate(this.#lines, socket.timeoutMs, () => new Set()).add(socket);
        if (socket.deadline < this.#timerAt)
            this.#arm(socket.deadline);
    }
    #newSocket() {
        const socket = new external_node_net_namespaceObject.Socket();
        socket.asker = this;
        return listen(socket);
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
        this.#leave(socket, kind);
        const { askedAt, source, done } = socket;
        if (kind === 'open' && !socket.counted)
            this.#connections.opened(socket.askedAddress, socket.askedPort);
        const flow = kind === 'silent' ? this.flowOf(socket) : socket.flow;
        if (kind === 'open')
            socket.resetAndDestroy();
        else if (kind === 'silent' || kind === 'cancelled')
            socket.destroy();
        const endedAt = performance.now();
        done(flow === null ? { kind, errno, askedAt, endedAt } : { kind, errno, askedAt, endedAt, flow }, source);
    }
    #leave(socket, kind) {
        socket.finished = true;
        socket.answered = kind;
        this.inFlight--;
        this.#lines.get(socket.timeoutMs)?.delete(socket);
    }
    flowOf(asking) {
        const socket = asking;
        if (socket.flow !== null)
            return socket.flow;
        const port = socket.localPort;
        return port === undefined ? null : this.#ports.flowOfPort(port);
    }
    askAnew(socket) {
        this.#leave(socket, 'resources');
        const { askedAddress, askedPort, timeoutMs, done, more } = socket;
        this.ask(askedAddress, askedPort, timeoutMs, true, done, {
            kernelChooses: true,
            ...(more === undefined ? {} : { more }),
        });
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
    #listensOn(socket, due) {
        const untilMs = socket.more?.() ?? 0;
        const deadline = socket.askedAt + untilMs;
        if (deadline <= due || socket.finished)
            return false;
        this.#lines.get(socket.timeoutMs)?.delete(socket);
        socket.timeoutMs = untilMs + socket.timeoutMs / 1e6;
        socket.deadline = deadline;
        this.#longer.push(socket);
        return true;
    }
    #expire(due) {
        let next = Number.POSITIVE_INFINITY;
        for (const line of this.#lines.values()) {
            for (const socket of line) {
                if (socket.deadline > due) {
                    next = Math.min(next, socket.deadline);
                    break;
                }
                if (!this.#listensOn(socket, due))
                    this.finish(socket, 'silent', null);
            }
        }
        for (const socket of this.#longer.splice(0)) {
            if (socket.finished)
                continue;
            this.#standInLine(socket);
            next = Math.min(next, socket.deadline);
        }
        if (!this.#stopped && next < this.#timerAt)
            this.#arm(next);
    }
}

;// CONCATENATED MODULE: ./build/probe/send/listening.js
const SECOND_SYN_MS = 1000;
const BEFORE_SECOND_SYN_MS = 980;
const SECOND_AFTER_MS = 500;
const SECOND_AFTER_UNKNOWN_MS = 2000;
const PATIENCE_MS = 3000;
const LEAST_PATIENCE_MS = 950;
const OVER = { untilMs: 0, secondMs: 0 };
function firstLookMs(timeoutMs) {
    return Math.min(timeoutMs, SECOND_AFTER_MS);
}
function listenOn(elapsedMs, asked, { timeoutMs, known, worth, spare, hearsSecondSyn, soon = false, alone = false }) {
    if (asked)
        return OVER;
    if (known !== null) {
        if (alone) {
            const untilMs = Math.max(timeoutMs, known.patienceMs);
            return elapsedMs < untilMs ? { untilMs, secondMs: 0 } : OVER;
        }
        const after = soon ? known.overdueMs : Math.max(SECOND_AFTER_MS, known.overdueMs);
        if (elapsedMs < after)
            return { untilMs: after, secondMs: 0 };
        const secondMs = Math.max(BEFORE_SECOND_SYN_MS, known.patienceMs);
        const heardMs = Math.min(timeoutMs, SECOND_SYN_MS + known.overdueMs);
        if (hearsSecondSyn && heardMs >= known.patienceMs)
            return { untilMs: heardMs, secondMs: Math.max(known.overdueMs, heardMs - elapsedMs) };
        if (hearsSecondSyn)
            return { untilMs: timeoutMs, secondMs };
        return { untilMs: spare && elapsedMs < BEFORE_SECOND_SYN_MS ? BEFORE_SECOND_SYN_MS : 0, secondMs };
    }
    const patienceMs = Math.max(timeoutMs, PATIENCE_MS);
    if (worth && !spare && timeoutMs >= BEFORE_SECOND_SYN_MS)
        return elapsedMs < BEFORE_SECOND_SYN_MS
            ? { untilMs: BEFORE_SECOND_SYN_MS, secondMs: 0 }
            : { untilMs: 0, secondMs: patienceMs };
    const free = Math.max(timeoutMs, BEFORE_SECOND_SYN_MS);
    if (elapsedMs < Math.min(free, SECOND_AFTER_UNKNOWN_MS))
        return { untilMs: Math.min(free, SECOND_AFTER_UNKNOWN_MS), secondMs: 0 };
    if (!worth)
        return elapsedMs < free ? { untilMs: free, secondMs: 0 } : OVER;
    if (elapsedMs < SECOND_AFTER_UNKNOWN_MS)
        return { untilMs: SECOND_AFTER_UNKNOWN_MS, secondMs: 0 };
    if (!spare)
        return { untilMs: 0, secondMs: patienceMs };
    return { untilMs: patienceMs, secondMs: Math.max(BEFORE_SECOND_SYN_MS, patienceMs - elapsedMs) };
}
function synsHeardOut(listenedMs) {
    const margin = 100;
    return listenedMs < 1000 + margin ? 1 : listenedMs < 3000 + margin ? 2 : 3;
}

;// CONCATENATED MODULE: ./build/probe/send/silent-question.js


class SilentQuestion {
    #setup;
    #startedAt = performance.now();
    #open = [];
    #silent = [];
    #asked = 0;
    #waiting = 0;
    #nextMs = 0;
    #source = null;
    #over = false;
    #secondOver = () => { };
    constructor(setup) {
        this.#setup = setup;
        this.#asked++;
        this.#waiting++;
        this.#ask(0, firstLookMs(setup.timeoutMs), () => this.#look());
    }
    #ask(number, timeoutMs, more) {
        const { asker, address, port, learnSource, before, onOpen } = this.#setup;
        onOpen();
        const wish = before + number === 0 ? { kernelChooses: true } : { flow: this.#flow(number) };
        const asking = asker.ask(address, port, timeoutMs, learnSource && number === 0, (answer, source) => this.#answered(number, answer, source), more === undefined ? wish : { ...wish, more });
        if (this.#open[number] === undefined)
            this.#open[number] = asking ?? null;
    }
    #flow(number) {
        const { asker, before } = this.#setup;
        if (number === 0 || before > 0)
            return flowOf(before + number);
        const first = this.#open[0] ?? null;
        const flow = first === null ? this.#silent[0]?.flow : asker.flowOf(first);
        return ((flow ?? flowOf(0)) ^ 3);
    }
    #look() {
        const elapsedMs = performance.now() - this.#startedAt;
        const { untilMs, secondMs } = listenOn(elapsedMs, this.#asked > 1, this.#setup.way());
        if (secondMs === 0)
            return untilMs;
        if (untilMs <= elapsedMs)
            this.#nextMs = secondMs;
        else
            this.#askSecond(secondMs);
        return untilMs;
    }
    #askSecond(listenMs) {
        this.#nextMs = 0;
        this.#asked++;
        this.#waiting++;
        this.#setup.inTurn(listenMs, (over) => {
            this.#secondOver = over;
            if (this.#over)
                over();
            else
                this.#ask(1, listenMs);
        });
    }
    #closed(number) {
        this.#open[number] = null;
        if (number === 1)
            this.#secondOver();
        this.#setup.onClose(number);
    }
    #answered(number, answer, source) {
        this.#closed(number);
        this.#waiting--;
        this.#source ??= source;
        if (this.#over)
            return;
        if (answer.kind === 'silent')
            this.#silent.push(answer);
        else if (number === 0 || (answer.kind !== 'resources' && answer.kind !== 'local')) {
            this.#end(number === 0 ? answer : { ...answer, sent: this.#sent([...this.#silent, answer], this.#asked) });
            return;
        }
        if (this.#nextMs > 0)
            this.#askSecond(this.#nextMs);
        else if (this.#waiting === 0)
            this.#end(this.#silence());
    }
    #end(answer) {
        this.#over = true;
        for (const [number, asking] of this.#open.entries())
            if (asking !== null && asking !== undefined) {
                this.#setup.asker.drop(asking);
                this.#closed(number);
            }
        this.#setup.done(answer, this.#source);
    }
    #silence() {
        const first = this.#silent[0];
        const endedAt = Math.max(...this.#silent.map((answer) => answer.endedAt));
        const askedAt = Math.min(...this.#silent.map((answer) => answer.askedAt));
        return { ...first, askedAt, endedAt, sent: this.#sent(this.#silent, this.#silent.length) };
    }
    #sent(answers, sockets) {
        let [even, odd, syns, listenedMs] = [0, 0, 0, 0];
        for (const { flow, askedAt, endedAt } of answers) {
            if (flow !== undefined && isOdd(flow))
                odd++;
            else if (flow !== undefined)
                even++;
            syns += synsHeardOut(endedAt - askedAt);
            listenedMs = Math.max(listenedMs, endedAt - askedAt);
        }
        return { sockets, even, odd, syns, listenedMs };
    }
}

;// CONCATENATED MODULE: ./build/probe/record/by-address.js

function byAddress(probes, addressOf) {
    const found = new Map();
    let [before, list] = [-1, []];
    for (const probe of probes) {
        const address = addressOf[probe];
        if (address !== before)
            [before, list] = [address, get_or_create_getOrCreate(found, address, () => [])];
        list.push(probe);
    }
    return found;
}
function firstOfSameText(addresses) {
    const numbers = new Map();
    return addresses.map(({ address }, number) => getOrCreate(numbers, address, () => number));
}

;// CONCATENATED MODULE: ./build/probe/send/first-touch.js
const LIKELY = [
    8080, 22, 80, 443, 3389, 8443, 21, 3306, 5432, 25, 445, 6379, 9200, 27017, 5900, 8000, 8888, 9090, 23, 2375, 6443,
    1433,
];
const IS_LIKELY = new Uint8Array(65_536);
for (const likely of LIKELY)
    IS_LIKELY[likely] = 1;
const LIKELY_OF_TEN = 7;
const AMONG = 4;
function putOneFirst(probes, port, random) {
    if (probes.length < 2 || random() * 10 >= LIKELY_OF_TEN)
        return;
    const placeOf = new Map();
    for (let place = 0; place < probes.length; place++) {
        const number = port[probes[place]];
        if (IS_LIKELY[number] === 1)
            placeOf.set(number, place);
    }
    const places = LIKELY.flatMap((likely) => placeOf.get(likely) ?? []).slice(0, AMONG);
    const chosen = places[Math.floor(random() * places.length)];
    if (chosen === undefined)
        return;
    const index = probes[chosen];
    probes[chosen] = probes[0];
    probes[0] = index;
}

;// CONCATENATED MODULE: ./build/probe/send/token-bucket.js
class TokenBucket {
    #burstMs;
    #rate;
    #capacity;
    #tokens;
    #filledAt;
    constructor(rate, nowMs, burstMs = 50) {
        this.#burstMs = burstMs;
        this.#rate = rate;
        this.#capacity = this.#capacityOf(rate);
        this.#tokens = this.#capacity;
        this.#filledAt = nowMs;
    }
    #capacityOf(rate) {
        return rate === null ? 1 : Math.max(1, (rate * this.#burstMs) / 1000);
    }
    setRate(rate, nowMs) {
        if (this.#rate !== null)
            this.#fill(nowMs, this.#rate);
        this.#filledAt = nowMs;
        this.#rate = rate;
        this.#capacity = this.#capacityOf(rate);
        this.#tokens = Math.min(this.#tokens, this.#capacity);
    }
    ready(nowMs) {
        if (this.#rate === null)
            return true;
        this.#fill(nowMs, this.#rate);
        return this.#tokens >= 1;
    }
    full(nowMs) {
        if (this.#rate === null)
            return true;
        this.#fill(nowMs, this.#rate);
        return this.#tokens >= this.#capacity;
    }
    #fill(nowMs, rate) {
        this.#tokens = Math.min(this.#capacity, this.#tokens + ((nowMs - this.#filledAt) * rate) / 1000);
        this.#filledAt = nowMs;
    }
    take() {
        if (this.#rate !== null)
            this.#tokens -= 1;
    }
    giveBack(tokens) {
        if (this.#rate !== null)
            this.#tokens = Math.min(this.#capacity, this.#tokens + tokens);
    }
}

;// CONCATENATED MODULE: ./build/probe/send/sweep-queue.js




class Ring {
    #queues = [];
    #turn = 0;
    get isEmpty() {
        return this.#queues.length === 0;
    }
    add(queue) {
        this.#queues.push(queue);
    }
    take(mayAsk) {
        for (let skipped = 0; skipped < this.#queues.length; skipped++) {
            if (this.#turn >= this.#queues.length)
                this.#turn = 0;
            const queue = this.#queues[this.#turn];
            if (!mayAsk(queue)) {
                this.#turn++;
                continue;
            }
            const index = queue.probes[queue.next++];
            if (queue.next === queue.probes.length)
                this.#drop(this.#turn);
            else
                this.#turn++;
            return { queue, index };
        }
        return null;
    }
    #drop(turn) {
        const last = this.#queues.pop();
        if (turn < this.#queues.length)
            this.#queues[turn] = last;
    }
}
class Turns {
    #unheard = new Ring();
    #heard = new Ring();
    constructor(context, probes, options, now) {
        for (const queue of queuesOf(context, probes, options, now)) {
            const isHeard = options.hasAnswered?.(context.ledger.addressOf[queue.probes[0]]) ?? false;
            (isHeard ? this.#heard : this.#unheard).add(queue);
        }
    }
    get isEmpty() {
        return this.#unheard.isEmpty && this.#heard.isEmpty;
    }
    take(mayAsk) {
        return this.#unheard.take(mayAsk) ?? this.#heard.take(mayAsk);
    }
}
function queuesOf(context, probes, options, now) {
    const { addressOf } = context.ledger;
    const { pace } = options;
    const isUdp = (index) => pace.udp !== undefined && (context.udp?.has(index) ?? false);
    const udp = pace.udp === undefined || context.udp === undefined ? [] : probes.filter(isUdp);
    const tcp = udp.length === 0 ? probes : probes.filter((index) => !isUdp(index));
    const lists = [tcp, udp].flatMap((some) => [...byAddress(some, addressOf).values()]);
    const order = shuffle(Array.from(lists.keys()), options.random);
    return order.map((place) => {
        const list = lists[place];
        const own = pace.perHostOf?.(addressOf[list[0]]) ?? pace.perHost;
        const udp = isUdp(list[0]);
        return {
            bucket: new TokenBucket(udp ? (pace.udp?.perHost ?? own) : own, now),
            udp,
            limit: limitOf(context, list[0]),
            probes: inOrder(context, list, options),
            next: 0,
        };
    });
}
function limitOf({ limiter, ledger }, index) {
    if (!limiter?.active)
        return null;
    const limit = limiter.of(ledger.address(index).address);
    limiter.besides(limit);
    return limit;
}
function inOrder({ ledger }, list, { random, wayTo }) {
    const probes = shuffle(Uint32Array.from(list), random);
    if (wayTo !== undefined)
        putOneFirst(probes, ledger.port, random);
    return probes;
}

;// CONCATENATED MODULE: ./build/probe/send/sweep.js





const SPARE = 0.8;
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
    #udpBucket;
    #limiter;
    #turns;
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
        this.#udpBucket = new TokenBucket(options.pace.udp?.rate ?? null, now);
        this.#limiter = context.limiter?.active ? context.limiter : null;
        this.#turns = new Turns(context, probes, options, now);
    }
    pump() {
        this.#scheduled = false;
        const now = performance.now();
        const { stopped } = this.#context.asker;
        const mayAsk = (queue) => stopped || this.#mayAsk(queue, now);
        let sent = 0;
        while (this.#mine < this.#mayHold() &&
            sent < BATCH &&
            (stopped || (this.#bucket.ready(now) && (this.#limiter?.ready(now) ?? true)))) {
            const next = this.#turns.take(mayAsk);
            if (next === null)
                break;
            sent++;
            this.#send(next.index, next.queue.limit);
            this.#charge(next.queue, next.index);
        }
        if (this.#turns.isEmpty)
            return;
        if (this.#mine >= this.#mayHold())
            return;
        if (sent === BATCH)
            this.#again(0);
        else
            this.#again(NAP_MS);
    }
    #charge(queue, index) {
        const besides = this.#context.takeSentBesides(this.#context.ledger.addressOf[index]);
        for (let tokens = 1 + besides; tokens > 0; tokens--) {
            this.#bucket.take();
            queue.bucket.take();
            if (queue.udp)
                this.#udpBucket.take();
        }
    }
    #mayHold() {
        return Math.max(1, this.#inFlight - (this.#options.held?.() ?? 0));
    }
    #mayAsk({ bucket, limit, udp }, now) {
        if (udp && !this.#udpBucket.ready(now))
            return false;
        return bucket.ready(now) && (limit === null || (this.#limiter?.hostReady(limit, now) ?? true));
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
    #send(index, limit) {
        const { ledger, udp, learnSource, onSend } = this.#context;
        const number = ledger.addressOf[index];
        const done = (answer, source) => {
            if (source !== null)
                learnSource(number, source);
            if (answer.kind === 'resources' && this.#postpone(index, answer, limit))
                return;
            this.#options.onAnswer(index, answer);
            if (--this.#left === 0)
                this.#resolve();
            else if (!this.#turns.isEmpty)
                this.#again(0);
        };
        const isUdp = udp?.has(index) ?? false;
        const persists = !isUdp && (this.#options.wayTo?.(index, number) ?? null) !== null;
        const timeoutMs = this.#options.timeoutMs(number);
        const listensMs = isUdp ? 0 : persists ? Math.max(timeoutMs, PATIENCE_MS) : timeoutMs;
        const sent = limit === null ? null : (this.#limiter?.take(limit, listensMs) ?? null);
        const ended = () => {
            if (sent !== null)
                this.#limiter?.answered(sent);
        };
        onSend(number, isUdp);
        if (persists)
            this.#askPersistently(index, number, limit, ended, done);
        else
            this.#askOnce(index, number, isUdp, ended, done);
    }
    #askOnce(index, number, isUdp, ended, done) {
        const { ledger, asker, udp, knowsSource } = this.#context;
        const timeoutMs = this.#options.timeoutMs(number);
        this.#mine++;
        const over = (answer, source) => {
            this.#mine--;
            ended();
            done(answer, source);
        };
        if (isUdp)
            udp?.ask(index, timeoutMs, over);
        else {
            const before = this.#options.askedBefore?.(index);
            const wish = before === undefined ? undefined : { flow: flowOf(before) };
            const { address } = ledger.address(index);
            asker.ask(address, ledger.port[index], timeoutMs, !knowsSource(number), over, wish);
        }
    }
    #askPersistently(index, number, limit, ended, done) {
        const { ledger, asker, knowsSource } = this.#context;
        const { timeoutMs, wayTo, askedBefore } = this.#options;
        const { address } = ledger.address(index);
        const waitMs = timeoutMs(number);
        new SilentQuestion({
            asker,
            address,
            port: ledger.port[index],
            learnSource: !knowsSource(number),
            before: askedBefore?.(index) ?? 0,
            timeoutMs: waitMs,
            way: () => ({
                known: null,
                worth: false,
                hearsSecondSyn: false,
                ...wayTo?.(index, number),
                timeoutMs: waitMs,
                spare: this.#mine < SPARE * this.#mayHold(),
            }),
            inTurn: (listenMs, ask) => {
                if (limit?.exact === true)
                    this.#limiter?.send(address, listenMs, ask);
                else
                    ask(() => { });
            },
            onOpen: () => this.#mine++,
            onClose: (socket) => {
                this.#mine--;
                if (socket === 0)
                    ended();
            },
            done,
        });
    }
    #postpone(index, answer, limit) {
        const tries = (this.#retries.get(index) ?? 0) + 1;
        if (tries > RESOURCE_RETRIES || !this.#context.worthRetrying(index, answer))
            return false;
        this.#retries.set(index, tries);
        if (answer.errno === 'EMFILE' || answer.errno === 'ENFILE')
            this.#inFlight = Math.max(1, Math.floor(this.#mine * 0.8));
        const delayMs = answer.errno === 'ESELFCONNECT' ? 1 : 50 * 2 ** (tries - 1);
        setTimeout(() => this.#send(index, limit), delayMs);
        if (!this.#turns.isEmpty)
            this.#again(NAP_MS);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/probe/send/threads/clock-offset.js

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

;// CONCATENATED MODULE: ./build/probe/send/threads/messages.js
const KNOWS_SOURCE = 1;
const RETRIES_NO_ADDRESS = 2;
const HAS_ANSWERED = 4;

;// CONCATENATED MODULE: ./build/probe/send/threads/packed-answers.js
const NO_FLOW = 255;
const SENT = 5;
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
const packed_answers_NOTHING = { sockets: 0, even: 0, odd: 0, syns: 0, listenedMs: 0 };
class AnswerPacker {
    #probe;
    #kind;
    #errno;
    #askedAt;
    #endedAt;
    #flow;
    #sent;
    #errnos = [null];
    #shiftMs;
    #count = 0;
    constructor(capacity, shiftMs) {
        this.#probe = new Uint32Array(capacity);
        this.#kind = new Uint8Array(capacity);
        this.#errno = new Uint8Array(capacity);
        this.#askedAt = new Float64Array(capacity);
        this.#endedAt = new Float64Array(capacity);
        this.#flow = new Uint8Array(capacity);
        this.#sent = new Uint16Array(SENT * capacity);
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
        this.#flow[at] = answer.flow ?? NO_FLOW;
        const { sockets, even, odd, syns, listenedMs } = answer.sent ?? packed_answers_NOTHING;
        const from = SENT * at;
        this.#sent[from] = sockets;
        this.#sent[from + 1] = even;
        this.#sent[from + 2] = odd;
        this.#sent[from + 3] = syns;
        this.#sent[from + 4] = Math.min(65_535, Math.round(listenedMs));
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
            flow: this.#flow.slice(0, count),
            sent: this.#sent.slice(0, SENT * count),
            errnos: [...this.#errnos],
        };
    }
}
function buffersOf({ probe, kind, errno, askedAt, endedAt, flow, sent }) {
    return [probe, kind, errno, askedAt, endedAt, flow, sent].map((array) => array.buffer);
}
function unpack(packed, onAnswer) {
    for (let at = 0; at < packed.probe.length; at++)
        onAnswer(packed.probe[at], answerAt(packed, at));
}
function answerAt(packed, at) {
    const answer = {
        kind: KINDS[packed.kind[at]],
        errno: packed.errnos[packed.errno[at]] ?? null,
        askedAt: packed.askedAt[at],
        endedAt: packed.endedAt[at],
    };
    if (packed.flow[at] !== NO_FLOW)
        answer.flow = packed.flow[at];
    if (packed.sent[SENT * at] !== 0)
        answer.sent = sentAt(packed.sent, SENT * at);
    return answer;
}
function sentAt(sent, from) {
    return {
        sockets: sent[from],
        even: sent[from + 1],
        odd: sent[from + 2],
        syns: sent[from + 3],
        listenedMs: sent[from + 4],
    };
}

;// CONCATENATED MODULE: ./build/probe/send/threads/packed-way.js
const PERSISTS = 1;
const BITS = { worth: 2, hearsSecondSyn: 4, soon: 8, alone: 16 };
function packWay(way) {
    if (way === null)
        return 0;
    let byte = PERSISTS;
    for (const [name, bit] of Object.entries(BITS))
        if (way[name] === true)
            byte |= bit;
    return byte;
}
function unpackWay(byte, known) {
    if ((byte & PERSISTS) === 0)
        return null;
    const has = (name) => (byte & BITS[name]) !== 0;
    return { known, worth: has('worth'), hearsSecondSyn: has('hearsSecondSyn'), soon: has('soon'), alone: has('alone') };
}

;// CONCATENATED MODULE: ./build/probe/send/threads/sweep-worker.js







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
            asker.source = message.source;
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
        const { ways, before, overdueMs, patienceMs } = this.#job;
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
            takeSentBesides: (address) => this.#takeAlong(address),
            worthRetrying: (probe, { errno }) => errno !== 'EADDRNOTAVAIL' || (flags[addressOf[probe]] & RETRIES_NO_ADDRESS) !== 0,
        };
        return sweep(context, Array.from(port.keys()), {
            timeoutMs: (address) => timeoutMs[address],
            pace,
            random: seededRandom(seed),
            askedBefore: (probe) => before[probe],
            wayTo: (probe, address) => {
                const known = { overdueMs: overdueMs[address], patienceMs: patienceMs[address] };
                return unpackWay(ways[probe], known.overdueMs > 0 ? known : null);
            },
            hasAnswered: (address) => (flags[address] & HAS_ANSWERED) !== 0,
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
    }
    #takeAlong(address) {
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