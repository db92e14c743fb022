"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_worker_threads = require("node:worker_threads");
let node_net = require("node:net");
let node_process = require("node:process");
let node_fs = require("node:fs");
function seededRandom(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let t = state;
		t = Math.imul(t ^ t >>> 15, t | 1);
		t ^= t + Math.imul(t ^ t >>> 7, t | 61);
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
function shuffle(items, random) {
	for (let i = items.length - 1; i > 0; i--) {
		let j = Math.floor(random() * (i + 1));
		let kept = items[i];
		items[i] = items[j];
		items[j] = kept;
	}
	return items;
}
function getOrCreate(map, key, make) {
	let known = map.get(key);
	if (known !== void 0 || map.has(key)) return known;
	let made = make();
	map.set(key, made);
	return made;
}
function bitsOfAddress(address) {
	if (!address.includes(":")) {
		let value = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
		return {
			family: 4,
			bits: BigInt(value)
		};
	}
	let [head = "", tail] = address.split("%")[0].split("::").map(bytesOfGroups);
	if (tail === void 0) return {
		family: 6,
		bits: bitsOfBytes(head)
	};
	let between = Array(16 - head.length - tail.length).fill(0);
	return {
		family: 6,
		bits: bitsOfBytes([
			...head,
			...between,
			...tail
		])
	};
}
function bytesOfGroups(text) {
	if (text === "") return [];
	return text.split(":").flatMap((group) => {
		if (group.includes(".")) return group.split(".").map(Number);
		let value = Number.parseInt(group, 16);
		return [value >> 8, value & 255];
	});
}
function bitsOfBytes(bytes) {
	return bytes.reduce((sum, byte) => sum << 8n | BigInt(byte), 0n);
}
const PRIVATE = [
	range("10.0.0.0", 8, 16),
	range("172.16.0.0", 12, 16),
	range("192.168.0.0", 16, 24),
	range("100.64.0.0", 10, 16),
	range("169.254.0.0", 16, 16),
	range("198.18.0.0", 15, 15),
	range("192.0.0.0", 24, 24),
	range("240.0.0.0", 4, 16),
	range("0.0.0.0", 8, 8),
	range("127.0.0.0", 8, 8),
	range("fd00::", 8, 48),
	range("fe80::", 10, 10),
	range("2001::", 32, 32),
	range("2002::", 16, 16)
];
const NAT64 = range("64:ff9b::", 96, 96);
const GLOBAL_IPV6 = range("2000::", 3, 48);
function isLoopback(address) {
	return address.startsWith("127.") || address === "::1";
}
function range(text, length, blockLength) {
	return {
		...bitsOfAddress(text),
		length,
		blockLength
	};
}
const NO_SOURCE = "ENOSOURCE";
const RESOURCES = new Set([
	"EMFILE",
	"ENFILE",
	"ENOBUFS",
	"ENOMEM",
	"EAGAIN",
	"EADDRINUSE"
]);
function kindOfErrno(errno, atOnce) {
	if (RESOURCES.has(errno)) return "resources";
	if (errno === "EADDRNOTAVAIL") return "resources";
	if (atOnce) return "local";
	if (errno === "ECONNREFUSED") return "refused";
	if (errno === "ETIMEDOUT") return "silent";
	if (errno === "ECONNRESET") return "open";
	return UNREACHABLE.has(errno) ? "unreachable" : "local";
}
const UNREACHABLE = new Set([
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EACCES",
	"ENOPROTOOPT",
	"EPROTO",
	"EHOSTDOWN",
	"ENONET",
	"EOPNOTSUPP"
]);
function listen(socket) {
	return socket.on("connect", onConnect).on("error", onError).on("close", onClose);
}
function learn(socket) {
	socket.source = socket.localAddress ?? null;
}
function onConnect() {
	let socket = this;
	if (socket.finished) return;
	if (socket.localPort === socket.remotePort && socket.localAddress === socket.remoteAddress) {
		socket.destroy();
		socket.asker.finish(socket, "resources", "ESELFCONNECT");
		return;
	}
	socket.asker.finish(socket, "open", null);
}
function onClose() {
	let socket = this;
	socket.answered !== "open" && socket.answered !== "resources" && socket.asker.rest(socket);
}
function onError(error) {
	let socket = this;
	if (socket.finished) return;
	let errno = error.code ?? "EUNKNOWN";
	let { localAddress } = error;
	let atOnce = localAddress === void 0 && error.message.includes(" - Local (");
	let taken = errno === "EADDRINUSE" || errno === "EADDRNOTAVAIL";
	socket.flow !== null && taken ? socket.asker.askAnew(socket) : socket.asker.finish(socket, kindOfErrno(errno, atOnce), errno);
}
const MOST_CONNECTIONS = 1e3;
const ANY = {
	most: 1e3,
	kept: 200,
	window: null
};
const MOST_OF_CAREFUL = 20;
const careful = (name, window = null) => ({
	name,
	most: 20,
	kept: 9,
	window
});
const SSH = careful("SSH", {
	count: 5,
	ms: 31e3,
	kept: 3
});
const SMTP = careful("SMTP");
const MAILBOX = careful("IMAP and POP3");
const MYSQL = careful("MySQL and MariaDB");
const MYSQL_ROUTER = careful("MySQL Router");
const IRC = careful("IRC", {
	count: 2,
	ms: 61e3,
	kept: 2
});
const VNC = {
	name: "VNC",
	most: 4,
	kept: 3,
	window: null
};
const CAREFUL = new Map([
	[21, careful("FTP")],
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
	[3389, careful("RDP")],
	...[
		5900,
		5901,
		5902,
		5903
	].map((port) => [port, VNC]),
	...[
		6446,
		6447,
		6448,
		6449,
		6450
	].map((port) => [port, MYSQL_ROUTER]),
	...[
		6660,
		6661,
		6662,
		6663,
		6664,
		6665,
		6666,
		6667,
		6668,
		6669,
		6697
	].map((port) => [port, IRC]),
	[33060, MYSQL]
]);
function carefulService(port) {
	return CAREFUL.get(port) ?? null;
}
const INETD = {
	most: 300,
	kept: 60,
	window: {
		count: 60,
		ms: 6e4,
		kept: 10
	}
};
const COSTLY = new Map([...[
	7,
	9,
	13,
	19,
	23,
	37,
	79,
	113,
	512,
	513,
	514
].map((port) => [port, INETD]), ...[
	1433,
	1521,
	5432,
	5433,
	6432,
	27017
].map((port) => [port, ANY])]);
function connectionLimit(port) {
	return CAREFUL.get(port) ?? COSTLY.get(port) ?? ANY;
}
const WAITING_TIMES = 3;
var Connections = class {
	#seen = new Map();
	nextRound() {
		for (let ports of this.#seen.values()) for (let seen of ports.values()) {
			seen.before += seen.count;
			seen.count = 0;
		}
	}
	leaves(address, port) {
		let seen = this.#of(address, port);
		if (seen === void 0) return "first";
		if (seen.count >= connectionLimit(port).most) return "spent";
		count(seen, port);
		return "counted";
	}
	opened(address, port) {
		let ports = getOrCreate(this.#seen, address, () => new Map());
		count(getOrCreate(ports, port, () => ({
			count: 0,
			before: 0,
			recent: []
		})), port);
	}
	count(address, port) {
		return this.#of(address, port)?.count ?? 0;
	}
	waitMs(address, port, purpose) {
		let seen = this.#of(address, port);
		let limit = connectionLimit(port);
		let forBrackets = purpose === "bracket" ? 0 : limit.kept;
		if (limit.most - forBrackets <= 0) return Infinity;
		if (seen === void 0) return 0;
		if (left(seen, port, limit) <= forBrackets) return Infinity;
		let { window } = limit;
		if (window === null) return 0;
		let inWindow = window.count - (purpose === "bracket" ? 0 : window.kept);
		if (inWindow <= 0) return Infinity;
		let nth = seen.recent.at(-inWindow);
		return nth === void 0 ? 0 : Math.max(0, nth + window.ms - performance.now());
	}
	#of(address, port) {
		return this.#seen.get(address)?.get(port);
	}
};
function left(seen, port, { most }) {
	let inRound = most - seen.count;
	if (carefulService(port) === null) return inRound;
	return Math.min(inRound, 3 * most - seen.before - seen.count);
}
function count(seen, port) {
	seen.count++;
	let { window } = connectionLimit(port);
	window !== null && seen.recent.push(performance.now()) > window.count && seen.recent.shift();
}
const ORDER = [
	0,
	3,
	2,
	1
];
function flowOf(n) {
	return ORDER[n & 3];
}
function isOdd(flow) {
	return (flow & 1) == 1;
}
const DYNAMIC = {
	first: 49152,
	last: 65535
};
const FEW_PORTS = 64;
var SourcePorts = class {
	#range;
	#reserved;
	#middle;
	#random;
	#next = 0;
	constructor(range, reserved = [], random = Math.random) {
		this.#range = range;
		this.#reserved = reserved;
		this.#random = random;
		let highest = 31 - Math.clz32(range.first ^ range.last | 1);
		this.#middle = range.last >> highest << highest;
	}
	next() {
		return flowOf(this.#next++);
	}
	draw(flow) {
		let { first, last } = this.#range;
		if (last - first < 64) return null;
		let [from, to] = flow >= 2 ? [this.#middle, last] : [first, this.#middle - 1];
		for (let tries = 0; tries < 8; tries++) {
			let port = from + Math.floor(this.#random() * (to - from + 1));
			(port & 1) != (flow & 1) && (port += port < to ? 1 : -1);
			if (port >= from && port <= to && !this.#reserved.some((range) => range.first <= port && port <= range.last)) return port;
		}
		return null;
	}
	flowOfPort(port) {
		return port & 1 | (port >= this.#middle ? 2 : 0);
	}
};
function ownSourcePorts() {
	return new SourcePorts(rangesIn(read("ip_local_port_range").replace(/\s+/, "-"))[0] ?? DYNAMIC, rangesIn(read("ip_local_reserved_ports")));
}
function read(name) {
	try {
		return (0, node_fs.readFileSync)(`/proc/sys/net/ipv4/${name}`, "utf8").trim();
	} catch {
		return "";
	}
}
function rangesIn(text) {
	return text.split(",").flatMap((part) => {
		let [first = NaN, last = first] = part.split("-").map((number) => Number.parseInt(number, 10));
		return first >= 1 && last >= first && last <= 65535 ? [{
			first,
			last
		}] : [];
	});
}
const NO_WISH = {};
const NOTHING$1 = {};
var Asker = class {
	inFlight = 0;
	source;
	#ports = ownSourcePorts();
	#lines = new Map();
	#resting = [];
	#longer = [];
	#timer = null;
	#timerAt = Infinity;
	#stopped = !1;
	#stackTraceLimit = Error.stackTraceLimit;
	#connections;
	constructor(connections = new Connections(), source = null) {
		this.source = source;
		this.#connections = connections;
		Error.stackTraceLimit = 0;
	}
	ask(address, port, timeoutMs, learnSource, done, wish = NO_WISH) {
		let askedAt = performance.now();
		let from = this.source?.[(0, node_net.isIPv4)(address) ? 4 : 6];
		if (from === null && !this.#stopped) {
			done({
				kind: "local",
				errno: "ENOSOURCE",
				askedAt,
				endedAt: askedAt
			}, null);
			return null;
		}
		let counted = this.#stopped ? "spent" : this.#connections.leaves(address, port);
		if (counted === "spent") {
			done({
				kind: "cancelled",
				errno: null,
				askedAt,
				endedAt: askedAt
			}, null);
			return null;
		}
		let socket = this.#resting.pop() ?? this.#newSocket();
		let flow = wish.kernelChooses || isLoopback(address) ? null : wish.flow ?? this.#ports.next();
		let localPort = flow === null ? null : this.#ports.draw(flow);
		socket.connect({
			host: address,
			port,
			autoSelectFamily: !1,
			...localPort === null ? NOTHING$1 : { localPort },
			...from == null ? NOTHING$1 : { localAddress: from }
		});
		socket.flow = localPort === null ? null : flow;
		socket.more = wish.more;
		socket.askedAddress = address;
		socket.askedPort = port;
		socket.counted = counted === "counted";
		socket.askedAt = askedAt;
		socket.timeoutMs = timeoutMs;
		socket.deadline = askedAt + timeoutMs;
		socket.finished = !1;
		socket.answered = null;
		socket.source = null;
		socket.done = done;
		learnSource && (0, node_process.nextTick)(learn, socket);
		this.inFlight++;
		this.#standInLine(socket);
		return socket;
	}
	openedElsewhere(address, port) {
		this.#connections.opened(address, port);
	}
	drop(asking) {
		let socket = asking;
		if (socket.finished) return;
		this.#leave(socket, "cancelled");
		socket.destroy();
	}
	#standInLine(socket) {
		getOrCreate(this.#lines, socket.timeoutMs, () => new Set()).add(socket);
		socket.deadline < this.#timerAt && this.#arm(socket.deadline);
	}
	#newSocket() {
		let socket = new node_net.Socket();
		socket.asker = this;
		return listen(socket);
	}
	rest(socket) {
		this.#resting.push(socket);
	}
	stop() {
		this.#stopped = !0;
		for (let line of this.#lines.values()) for (let socket of line) this.finish(socket, "cancelled", null);
		this.close();
	}
	get stopped() {
		return this.#stopped;
	}
	close() {
		this.#timer !== null && clearTimeout(this.#timer);
		this.#timer = null;
		this.#lines.clear();
		this.#resting.length = 0;
		Error.stackTraceLimit = this.#stackTraceLimit;
	}
	finish(socket, kind, errno) {
		this.#leave(socket, kind);
		let { askedAt, source, done } = socket;
		kind === "open" && !socket.counted && this.#connections.opened(socket.askedAddress, socket.askedPort);
		let flow = kind === "silent" ? this.flowOf(socket) : socket.flow;
		kind === "open" ? socket.resetAndDestroy() : (kind === "silent" || kind === "cancelled") && socket.destroy();
		let endedAt = performance.now();
		done(flow === null ? {
			kind,
			errno,
			askedAt,
			endedAt
		} : {
			kind,
			errno,
			askedAt,
			endedAt,
			flow
		}, source);
	}
	#leave(socket, kind) {
		socket.finished = !0;
		socket.answered = kind;
		this.inFlight--;
		this.#lines.get(socket.timeoutMs)?.delete(socket);
	}
	flowOf(asking) {
		let socket = asking;
		if (socket.flow !== null) return socket.flow;
		let port = socket.localPort;
		return port === void 0 ? null : this.#ports.flowOfPort(port);
	}
	askAnew(socket) {
		this.#leave(socket, "resources");
		let { askedAddress, askedPort, timeoutMs, done, more } = socket;
		this.ask(askedAddress, askedPort, timeoutMs, !0, done, {
			kernelChooses: !0,
			...more === void 0 ? {} : { more }
		});
	}
	#arm(at) {
		this.#timer !== null && clearTimeout(this.#timer);
		this.#timerAt = at;
		this.#timer = setTimeout(() => this.#tick(), Math.max(1, at - performance.now()));
	}
	#tick() {
		this.#timer = null;
		this.#timerAt = Infinity;
		let due = performance.now();
		setImmediate(() => this.#expire(due));
	}
	#listensOn(socket, due) {
		let untilMs = socket.more?.() ?? 0;
		let deadline = socket.askedAt + untilMs;
		if (deadline <= due || socket.finished) return !1;
		this.#lines.get(socket.timeoutMs)?.delete(socket);
		socket.timeoutMs = untilMs + socket.timeoutMs / 1e6;
		socket.deadline = deadline;
		this.#longer.push(socket);
		return !0;
	}
	#expire(due) {
		let next = Infinity;
		for (let line of this.#lines.values()) for (let socket of line) {
			if (socket.deadline > due) {
				next = Math.min(next, socket.deadline);
				break;
			}
			this.#listensOn(socket, due) || this.finish(socket, "silent", null);
		}
		for (let socket of this.#longer.splice(0)) {
			if (socket.finished) continue;
			this.#standInLine(socket);
			next = Math.min(next, socket.deadline);
		}
		!this.#stopped && next < this.#timerAt && this.#arm(next);
	}
};
const SECOND_SYN_MS = 1e3;
const BEFORE_SECOND_SYN_MS = 980;
const SECOND_AFTER_MS = 500;
const SECOND_AFTER_UNKNOWN_MS = 2e3;
const PATIENCE_MS = 3e3;
const OVER = {
	untilMs: 0,
	secondMs: 0
};
function firstLookMs(timeoutMs) {
	return Math.min(timeoutMs, 500);
}
function listenOn(elapsedMs, asked, { timeoutMs, known, worth, spare, hearsSecondSyn, soon = !1, alone = !1 }) {
	if (asked) return OVER;
	if (known !== null) {
		if (alone) {
			let untilMs = Math.max(timeoutMs, known.patienceMs);
			return elapsedMs < untilMs ? {
				untilMs,
				secondMs: 0
			} : OVER;
		}
		let after = soon ? known.overdueMs : Math.max(500, known.overdueMs);
		if (elapsedMs < after) return {
			untilMs: after,
			secondMs: 0
		};
		let secondMs = Math.max(980, known.patienceMs);
		let heardMs = Math.min(timeoutMs, 1e3 + known.overdueMs);
		if (hearsSecondSyn && heardMs >= known.patienceMs) return {
			untilMs: heardMs,
			secondMs: Math.max(known.overdueMs, heardMs - elapsedMs)
		};
		if (hearsSecondSyn) return {
			untilMs: timeoutMs,
			secondMs
		};
		return {
			untilMs: spare && elapsedMs < 980 ? 980 : 0,
			secondMs
		};
	}
	let patienceMs = Math.max(timeoutMs, PATIENCE_MS);
	if (worth && !spare && timeoutMs >= 980) return elapsedMs < 980 ? {
		untilMs: 980,
		secondMs: 0
	} : {
		untilMs: 0,
		secondMs: patienceMs
	};
	let free = Math.max(timeoutMs, 980);
	if (elapsedMs < Math.min(free, SECOND_AFTER_UNKNOWN_MS)) return {
		untilMs: Math.min(free, SECOND_AFTER_UNKNOWN_MS),
		secondMs: 0
	};
	if (!worth) return elapsedMs < free ? {
		untilMs: free,
		secondMs: 0
	} : OVER;
	if (elapsedMs < SECOND_AFTER_UNKNOWN_MS) return {
		untilMs: SECOND_AFTER_UNKNOWN_MS,
		secondMs: 0
	};
	if (!spare) return {
		untilMs: 0,
		secondMs: patienceMs
	};
	return {
		untilMs: patienceMs,
		secondMs: Math.max(980, patienceMs - elapsedMs)
	};
}
function synsHeardOut(listenedMs) {
	return listenedMs < 1100 ? 1 : listenedMs < 3100 ? 2 : 3;
}
var SilentQuestion = class {
	#setup;
	#startedAt = performance.now();
	#open = [];
	#silent = [];
	#asked = 0;
	#waiting = 0;
	#nextMs = 0;
	#source = null;
	#over = !1;
	#secondOver = () => {};
	constructor(setup) {
		this.#setup = setup;
		this.#asked++;
		this.#waiting++;
		this.#ask(0, firstLookMs(setup.timeoutMs), () => this.#look());
	}
	#ask(number, timeoutMs, more) {
		let { asker, address, port, learnSource, before, onOpen } = this.#setup;
		onOpen();
		let wish = before + number === 0 ? { kernelChooses: !0 } : { flow: this.#flow(number) };
		let asking = asker.ask(address, port, timeoutMs, learnSource && number === 0, (answer, source) => this.#answered(number, answer, source), more === void 0 ? wish : {
			...wish,
			more
		});
		this.#open[number] === void 0 && (this.#open[number] = asking ?? null);
	}
	#flow(number) {
		let { asker, before } = this.#setup;
		if (number === 0 || before > 0) return flowOf(before + number);
		let first = this.#open[0] ?? null;
		return ((first === null ? this.#silent[0]?.flow : asker.flowOf(first)) ?? flowOf(0)) ^ 3;
	}
	#look() {
		let elapsedMs = performance.now() - this.#startedAt;
		let { untilMs, secondMs } = listenOn(elapsedMs, this.#asked > 1, this.#setup.way());
		if (secondMs === 0) return untilMs;
		untilMs <= elapsedMs ? this.#nextMs = secondMs : this.#askSecond(secondMs);
		return untilMs;
	}
	#askSecond(listenMs) {
		this.#nextMs = 0;
		this.#asked++;
		this.#waiting++;
		this.#setup.inTurn(listenMs, (over) => {
			this.#secondOver = over;
			this.#over ? over() : this.#ask(1, listenMs);
		});
	}
	#closed(number) {
		this.#open[number] = null;
		number === 1 && this.#secondOver();
		this.#setup.onClose(number);
	}
	#answered(number, answer, source) {
		this.#closed(number);
		this.#waiting--;
		this.#source ??= source;
		if (this.#over) return;
		if (answer.kind === "silent") this.#silent.push(answer);
		else if (number === 0 || answer.kind !== "resources" && answer.kind !== "local") {
			this.#end(number === 0 ? answer : {
				...answer,
				sent: this.#sent([...this.#silent, answer], this.#asked)
			});
			return;
		}
		this.#nextMs > 0 ? this.#askSecond(this.#nextMs) : this.#waiting === 0 && this.#end(this.#silence());
	}
	#end(answer) {
		this.#over = !0;
		for (let [number, asking] of this.#open.entries()) if (asking != null) {
			this.#setup.asker.drop(asking);
			this.#closed(number);
		}
		this.#setup.done(answer, this.#source);
	}
	#silence() {
		let first = this.#silent[0];
		let endedAt = Math.max(...this.#silent.map((answer) => answer.endedAt));
		let askedAt = Math.min(...this.#silent.map((answer) => answer.askedAt));
		return {
			...first,
			askedAt,
			endedAt,
			sent: this.#sent(this.#silent, this.#silent.length)
		};
	}
	#sent(answers, sockets) {
		let [even, odd, syns, listenedMs] = [
			0,
			0,
			0,
			0
		];
		for (let { flow, askedAt, endedAt } of answers) {
			flow !== void 0 && isOdd(flow) ? odd++ : flow !== void 0 && even++;
			syns += synsHeardOut(endedAt - askedAt);
			listenedMs = Math.max(listenedMs, endedAt - askedAt);
		}
		return {
			sockets,
			even,
			odd,
			syns,
			listenedMs
		};
	}
};
function byAddress(probes, addressOf) {
	let found = new Map();
	let [before, list] = [-1, []];
	for (let probe of probes) {
		let address = addressOf[probe];
		address !== before && ([before, list] = [address, getOrCreate(found, address, () => [])]);
		list.push(probe);
	}
	return found;
}
const LIKELY = [
	8080,
	22,
	80,
	443,
	3389,
	8443,
	21,
	3306,
	5432,
	25,
	445,
	6379,
	9200,
	27017,
	5900,
	8e3,
	8888,
	9090,
	23,
	2375,
	6443,
	1433
];
const IS_LIKELY = new Uint8Array(65536);
for (let likely of LIKELY) IS_LIKELY[likely] = 1;
const LIKELY_OF_TEN = 7;
const AMONG = 4;
function putOneFirst(probes, port, random) {
	if (probes.length < 2 || random() * 10 >= 7) return;
	let placeOf = new Map();
	for (let place = 0; place < probes.length; place++) {
		let number = port[probes[place]];
		IS_LIKELY[number] === 1 && placeOf.set(number, place);
	}
	let places = LIKELY.flatMap((likely) => placeOf.get(likely) ?? []).slice(0, 4);
	let chosen = places[Math.floor(random() * places.length)];
	if (chosen === void 0) return;
	let index = probes[chosen];
	probes[chosen] = probes[0];
	probes[0] = index;
}
var TokenBucket = class {
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
		return rate === null ? 1 : Math.max(1, rate * this.#burstMs / 1e3);
	}
	setRate(rate, nowMs) {
		this.#rate !== null && this.#fill(nowMs, this.#rate);
		this.#filledAt = nowMs;
		this.#rate = rate;
		this.#capacity = this.#capacityOf(rate);
		this.#tokens = Math.min(this.#tokens, this.#capacity);
	}
	ready(nowMs) {
		if (this.#rate === null) return !0;
		this.#fill(nowMs, this.#rate);
		return this.#tokens >= 1;
	}
	full(nowMs) {
		if (this.#rate === null) return !0;
		this.#fill(nowMs, this.#rate);
		return this.#tokens >= this.#capacity;
	}
	#fill(nowMs, rate) {
		this.#tokens = Math.min(this.#capacity, this.#tokens + (nowMs - this.#filledAt) * rate / 1e3);
		this.#filledAt = nowMs;
	}
	take() {
		this.#rate !== null && --this.#tokens;
	}
	giveBack(tokens) {
		this.#rate !== null && (this.#tokens = Math.min(this.#capacity, this.#tokens + tokens));
	}
};
var Ring = class {
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
			this.#turn >= this.#queues.length && (this.#turn = 0);
			let queue = this.#queues[this.#turn];
			if (!mayAsk(queue)) {
				this.#turn++;
				continue;
			}
			let index = queue.probes[queue.next++];
			queue.next === queue.probes.length ? this.#drop(this.#turn) : this.#turn++;
			return {
				queue,
				index
			};
		}
		return null;
	}
	#drop(turn) {
		let last = this.#queues.pop();
		turn < this.#queues.length && (this.#queues[turn] = last);
	}
};
var Turns = class {
	#unheard = new Ring();
	#heard = new Ring();
	constructor(context, probes, options, now) {
		for (let queue of queuesOf(context, probes, options, now)) (options.hasAnswered?.(context.ledger.addressOf[queue.probes[0]]) ?? !1 ? this.#heard : this.#unheard).add(queue);
	}
	get isEmpty() {
		return this.#unheard.isEmpty && this.#heard.isEmpty;
	}
	take(mayAsk) {
		return this.#unheard.take(mayAsk) ?? this.#heard.take(mayAsk);
	}
};
function queuesOf(context, probes, options, now) {
	let { addressOf } = context.ledger;
	let { pace } = options;
	let isUdp = (index) => pace.udp !== void 0 && (context.udp?.has(index) ?? !1);
	let udp = pace.udp === void 0 || context.udp === void 0 ? [] : probes.filter(isUdp);
	let lists = [udp.length === 0 ? probes : probes.filter((index) => !isUdp(index)), udp].flatMap((some) => [...byAddress(some, addressOf).values()]);
	return shuffle(Array.from(lists.keys()), options.random).map((place) => {
		let list = lists[place];
		let own = pace.perHostOf?.(addressOf[list[0]]) ?? pace.perHost;
		let udp = isUdp(list[0]);
		return {
			bucket: new TokenBucket(udp ? pace.udp?.perHost ?? own : own, now),
			udp,
			limit: limitOf(context, list[0]),
			probes: inOrder(context, list, options),
			next: 0
		};
	});
}
function limitOf({ limiter, ledger }, index) {
	if (!limiter?.active) return null;
	let limit = limiter.of(ledger.address(index).address);
	limiter.besides(limit);
	return limit;
}
function inOrder({ ledger }, list, { random, wayTo }) {
	let probes = shuffle(Uint32Array.from(list), random);
	wayTo !== void 0 && putOneFirst(probes, ledger.port, random);
	return probes;
}
const SPARE = .8;
const BATCH = 64;
const NAP_MS = 5;
const RESOURCE_RETRIES = 6;
function sweep(context, probes, options) {
	return new Promise((resolve) => {
		probes.length === 0 ? resolve() : new Sweep(context, probes, options, resolve).pump();
	});
}
var Sweep = class {
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
	#scheduled = !1;
	#retries = new Map();
	constructor(context, probes, options, resolve) {
		this.#context = context;
		this.#options = options;
		this.#resolve = resolve;
		this.#left = probes.length;
		this.#inFlight = options.pace.inFlight;
		let now = performance.now();
		this.#bucket = new TokenBucket(options.pace.rate, now);
		this.#udpBucket = new TokenBucket(options.pace.udp?.rate ?? null, now);
		this.#limiter = context.limiter?.active ? context.limiter : null;
		this.#turns = new Turns(context, probes, options, now);
	}
	pump() {
		this.#scheduled = !1;
		let now = performance.now();
		let { stopped } = this.#context.asker;
		let mayAsk = (queue) => stopped || this.#mayAsk(queue, now);
		let sent = 0;
		for (; this.#mine < this.#mayHold() && sent < 64 && (stopped || this.#bucket.ready(now) && (this.#limiter?.ready(now) ?? !0));) {
			let next = this.#turns.take(mayAsk);
			if (next === null) break;
			sent++;
			this.#send(next.index, next.queue.limit);
			this.#charge(next.queue, next.index);
		}
		if (this.#turns.isEmpty) return;
		if (this.#mine >= this.#mayHold()) return;
		sent === 64 ? this.#again(0) : this.#again(5);
	}
	#charge(queue, index) {
		let besides = this.#context.takeSentBesides(this.#context.ledger.addressOf[index]);
		for (let tokens = 1 + besides; tokens > 0; tokens--) {
			this.#bucket.take();
			queue.bucket.take();
			queue.udp && this.#udpBucket.take();
		}
	}
	#mayHold() {
		return Math.max(1, this.#inFlight - (this.#options.held?.() ?? 0));
	}
	#mayAsk({ bucket, limit, udp }, now) {
		if (udp && !this.#udpBucket.ready(now)) return !1;
		return bucket.ready(now) && (limit === null || (this.#limiter?.hostReady(limit, now) ?? !0));
	}
	#again(delayMs) {
		if (this.#scheduled) return;
		this.#scheduled = !0;
		delayMs === 0 ? setImmediate(() => this.pump()) : setTimeout(() => this.pump(), delayMs);
	}
	#send(index, limit) {
		let { ledger, udp, learnSource, onSend } = this.#context;
		let number = ledger.addressOf[index];
		let done = (answer, source) => {
			source !== null && learnSource(number, source);
			if (answer.kind === "resources" && this.#postpone(index, answer, limit)) return;
			this.#options.onAnswer(index, answer);
			--this.#left === 0 ? this.#resolve() : this.#turns.isEmpty || this.#again(0);
		};
		let isUdp = udp?.has(index) ?? !1;
		let persists = !isUdp && (this.#options.wayTo?.(index, number) ?? null) !== null;
		let timeoutMs = this.#options.timeoutMs(number);
		let listensMs = isUdp ? 0 : persists ? Math.max(timeoutMs, PATIENCE_MS) : timeoutMs;
		let sent = limit === null ? null : this.#limiter?.take(limit, listensMs) ?? null;
		let ended = () => {
			sent !== null && this.#limiter?.answered(sent);
		};
		onSend(number, isUdp);
		persists ? this.#askPersistently(index, number, limit, ended, done) : this.#askOnce(index, number, isUdp, ended, done);
	}
	#askOnce(index, number, isUdp, ended, done) {
		let { ledger, asker, udp, knowsSource } = this.#context;
		let timeoutMs = this.#options.timeoutMs(number);
		this.#mine++;
		let over = (answer, source) => {
			this.#mine--;
			ended();
			done(answer, source);
		};
		if (isUdp) udp?.ask(index, timeoutMs, over);
		else {
			let before = this.#options.askedBefore?.(index);
			let wish = before === void 0 ? void 0 : { flow: flowOf(before) };
			let { address } = ledger.address(index);
			asker.ask(address, ledger.port[index], timeoutMs, !knowsSource(number), over, wish);
		}
	}
	#askPersistently(index, number, limit, ended, done) {
		let { ledger, asker, knowsSource } = this.#context;
		let { timeoutMs, wayTo, askedBefore } = this.#options;
		let { address } = ledger.address(index);
		let waitMs = timeoutMs(number);
		new SilentQuestion({
			asker,
			address,
			port: ledger.port[index],
			learnSource: !knowsSource(number),
			before: askedBefore?.(index) ?? 0,
			timeoutMs: waitMs,
			way: () => ({
				known: null,
				worth: !1,
				hearsSecondSyn: !1,
				...wayTo?.(index, number),
				timeoutMs: waitMs,
				spare: this.#mine < .8 * this.#mayHold()
			}),
			inTurn: (listenMs, ask) => {
				limit?.exact === !0 ? this.#limiter?.send(address, listenMs, ask) : ask(() => {});
			},
			onOpen: () => this.#mine++,
			onClose: (socket) => {
				this.#mine--;
				socket === 0 && ended();
			},
			done
		});
	}
	#postpone(index, answer, limit) {
		let tries = (this.#retries.get(index) ?? 0) + 1;
		if (tries > 6 || !this.#context.worthRetrying(index, answer)) return !1;
		this.#retries.set(index, tries);
		(answer.errno === "EMFILE" || answer.errno === "ENFILE") && (this.#inFlight = Math.max(1, Math.floor(this.#mine * .8)));
		let delayMs = answer.errno === "ESELFCONNECT" ? 1 : 50 * 2 ** (tries - 1);
		setTimeout(() => this.#send(index, limit), delayMs);
		this.#turns.isEmpty || this.#again(5);
		return !0;
	}
};
const TRIES = 5;
function clockOffset() {
	let best = 0;
	let shortest = Infinity;
	for (let i = 0; i < 5; i++) {
		let before = performance.now();
		let [seconds, nanoseconds] = (0, node_process.hrtime)();
		let took = performance.now() - before;
		if (took >= shortest) continue;
		shortest = took;
		best = seconds * 1e3 + nanoseconds / 1e6 - (before + took / 2);
	}
	return best;
}
const NO_FLOW = 255;
const SENT = 5;
const CODE = {
	open: 0,
	refused: 1,
	unreachable: 2,
	silent: 3,
	local: 4,
	resources: 5,
	cancelled: 6
};
const KINDS = Object.keys(CODE);
const NOTHING = {
	sockets: 0,
	even: 0,
	odd: 0,
	syns: 0,
	listenedMs: 0
};
var AnswerPacker = class {
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
		this.#sent = new Uint16Array(5 * capacity);
		this.#shiftMs = shiftMs;
	}
	get full() {
		return this.#count === this.#probe.length;
	}
	add(probe, answer) {
		let at = this.#count++;
		this.#probe[at] = probe;
		this.#kind[at] = CODE[answer.kind];
		let errno = this.#errnos.indexOf(answer.errno);
		errno < 0 && (errno = this.#errnos.push(answer.errno) - 1);
		this.#errno[at] = errno;
		this.#askedAt[at] = answer.askedAt + this.#shiftMs;
		this.#endedAt[at] = answer.endedAt + this.#shiftMs;
		this.#flow[at] = answer.flow ?? 255;
		let { sockets, even, odd, syns, listenedMs } = answer.sent ?? NOTHING;
		let from = 5 * at;
		this.#sent[from] = sockets;
		this.#sent[from + 1] = even;
		this.#sent[from + 2] = odd;
		this.#sent[from + 3] = syns;
		this.#sent[from + 4] = Math.min(65535, Math.round(listenedMs));
	}
	take() {
		let count = this.#count;
		this.#count = 0;
		return {
			probe: this.#probe.slice(0, count),
			kind: this.#kind.slice(0, count),
			errno: this.#errno.slice(0, count),
			askedAt: this.#askedAt.slice(0, count),
			endedAt: this.#endedAt.slice(0, count),
			flow: this.#flow.slice(0, count),
			sent: this.#sent.slice(0, 5 * count),
			errnos: [...this.#errnos]
		};
	}
};
function buffersOf({ probe, kind, errno, askedAt, endedAt, flow, sent }) {
	return [
		probe,
		kind,
		errno,
		askedAt,
		endedAt,
		flow,
		sent
	].map((array) => array.buffer);
}
const PERSISTS = 1;
const BITS = {
	worth: 2,
	hearsSecondSyn: 4,
	soon: 8,
	alone: 16
};
function unpackWay(byte, known) {
	if (!(byte & 1)) return null;
	let has = (name) => (byte & BITS[name]) !== 0;
	return {
		known,
		worth: has("worth"),
		hearsSecondSyn: has("hearsSecondSyn"),
		soon: has("soon"),
		alone: has("alone")
	};
}
const REPORT_MS = 4;
const REPORT_ANSWERS = 1024;
function runSweepWorker(port) {
	let asker = new Asker();
	let jobs = new Map();
	port.on("message", (message) => {
		if (message.type === "stop") asker.stop();
		else if (message.type === "along") jobs.get(message.job)?.sentAlong(message.address, message.syns);
		else {
			asker.source = message.source;
			let job = new RunningJob(port, asker, message);
			jobs.set(message.job, job);
			job.run().then(() => jobs.delete(message.job));
		}
	});
}
var RunningJob = class {
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
		this.#answers = new AnswerPacker(1024, clockOffset() - job.clockOffset);
		this.#along = new Uint32Array(job.addresses.length);
		this.#known = job.flags.map((flags) => flags & 1);
	}
	run() {
		let { addresses, addressOf, port, flags, timeoutMs, pace, seed } = this.#job;
		let { ways, before, overdueMs, patienceMs } = this.#job;
		let context = {
			asker: this.#asker,
			ledger: {
				addressOf,
				port,
				address: (probe) => ({ address: addresses[addressOf[probe]] })
			},
			knowsSource: (address) => this.#known[address] !== 0,
			learnSource: (address, source) => this.#learn(address, source),
			onSend: (address) => this.#count(address),
			takeSentBesides: (address) => this.#takeAlong(address),
			worthRetrying: (probe, { errno }) => errno !== "EADDRNOTAVAIL" || !!(flags[addressOf[probe]] & 2)
		};
		return sweep(context, Array.from(port.keys()), {
			timeoutMs: (address) => timeoutMs[address],
			pace,
			random: seededRandom(seed),
			askedBefore: (probe) => before[probe],
			wayTo: (probe, address) => {
				let known = {
					overdueMs: overdueMs[address],
					patienceMs: patienceMs[address]
				};
				return unpackWay(ways[probe], known.overdueMs > 0 ? known : null);
			},
			hasAnswered: (address) => !!(flags[address] & 4),
			onAnswer: (probe, answer) => {
				this.#answers.add(probe, answer);
				this.#answers.full ? this.#report(!1) : this.#reportSoon();
			}
		}).then(() => this.#report(!0));
	}
	sentAlong(address, syns) {
		this.#along[address] = this.#along[address] + syns;
	}
	#learn(address, source) {
		if (this.#known[address] !== 0) return;
		this.#known[address] = 1;
		this.#sources.push([address, source]);
	}
	#count(address) {
		this.#sent.set(address, (this.#sent.get(address) ?? 0) + 1);
		this.#reportSoon();
	}
	#takeAlong(address) {
		let along = this.#along[address];
		this.#along[address] = 0;
		return along;
	}
	#reportSoon() {
		this.#timer ??= setTimeout(() => this.#report(!1), 4);
	}
	#report(done) {
		this.#timer !== null && clearTimeout(this.#timer);
		this.#timer = null;
		let answers = this.#answers.take();
		let sentTo = Uint32Array.from(this.#sent.keys());
		let sentCount = Uint32Array.from(this.#sent.values());
		let sources = this.#sources;
		this.#sent.clear();
		this.#sources = [];
		let { inFlight } = this.#asker;
		this.#port.postMessage({
			job: this.#job.job,
			sentTo,
			sentCount,
			sources,
			answers,
			inFlight,
			done
		}, [
			...buffersOf(answers),
			sentTo.buffer,
			sentCount.buffer
		]);
	}
};
node_worker_threads.parentPort !== null && runSweepWorker(node_worker_threads.parentPort);
