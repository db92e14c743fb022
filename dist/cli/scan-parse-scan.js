"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
let node_net = require("node:net");
var import_ipaddr = require_rolldown_runtime.__toESM(require_start.require_ipaddr());
const HIGHEST = 65535;
function parsePortList(text) {
	if (text === "") return {
		ranges: [],
		count: 0,
		named: 0
	};
	let ranges = [];
	let zero = 0;
	for (let part of text.split(",")) {
		let [, a, b] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? [];
		if (a === void 0) return null;
		let [first, last] = [Number(a), Number(b ?? a)];
		if (first > last || last > HIGHEST) return null;
		first === 0 && (zero = 1);
		last > 0 && ranges.push({
			first: Math.max(first, 1),
			last
		});
	}
	let merged = require_start.unitedRanges(ranges);
	let count = require_start.countPorts(merged);
	return {
		ranges: merged,
		count,
		named: count + zero
	};
}
function parsePort(text) {
	if (text === null || !/^\d{1,5}$/.test(text)) return null;
	let port = Number(text);
	return port >= 1 && port <= HIGHEST ? port : null;
}
function portObservation(state, cause) {
	return {
		state,
		cause,
		rttMs: null,
		evidence: null,
		attempts: null
	};
}
function strengthOf({ state, cause }) {
	if (state === "unknown") return 0;
	if (state === "open") return 4;
	if (state === "closed" || cause === "icmp-port-unreachable") return 3;
	return require_later().isSilence(cause) ? 1 : 2;
}
function mergeObservations(statements) {
	let seen = [];
	let contradicted = 0;
	for (let protocol of ["tcp", "udp"]) {
		let ofProtocol = onceEach(statements.filter(({ ports }) => ports.protocol === protocol));
		let byObservation = new Map();
		let taken = [];
		for (let strength = 4; strength >= 0; strength--) {
			let equals = ofProtocol.filter((one) => strengthOf(one.observation) === strength);
			if (equals.length === 0) continue;
			let disjoint = firstCounts(equals);
			let stated = require_start.unitedRanges(disjoint);
			taken.length > 0 && (contradicted += require_start.countPorts(stated) - require_start.countPorts(require_later().rangesWithout(stated, taken)));
			for (let [observation, ranges] of groupByObservation(disjoint)) {
				let left = taken.length === 0 ? ranges : require_later().rangesWithout(ranges, taken);
				left.length > 0 && byObservation.set(observation, left);
			}
			taken = require_start.unitedRanges([...taken, ...stated]);
		}
		for (let [observation, ranges] of byObservation) seen.push({
			protocol,
			ranges: require_start.unitedRanges(ranges),
			observation
		});
	}
	return {
		seen,
		contradicted
	};
}
function onceEach(statements) {
	let said = new Map();
	return statements.filter(({ ports, observation }) => {
		let observations = require_start.getOrCreate(said, ports, () => new Set());
		if (observations.has(observation)) return !1;
		observations.add(observation);
		return !0;
	});
}
function firstCounts(statements) {
	let all = [];
	for (let { ports, observation } of statements) for (let { first, last } of ports.ranges) all.push({
		first,
		last,
		observation
	});
	all.sort((a, b) => a.first - b.first);
	let kept = [];
	let end = 0;
	for (let { first, last, observation } of all) {
		if (last <= end) continue;
		kept.push({
			first: Math.max(first, end + 1),
			last,
			observation
		});
		end = last;
	}
	return kept;
}
function groupByObservation(ranges) {
	let groups = new Map();
	for (let { first, last, observation } of ranges) require_start.getOrCreate(groups, observation, () => []).push({
		first,
		last
	});
	return groups;
}
function parseScannedAddress(text) {
	if (text === null || text.length > 45) return null;
	let family = (0, node_net.isIP)(text);
	if (family === 4) return {
		text,
		family
	};
	if (family !== 6 || text.includes("%")) return null;
	let parsed = import_ipaddr.default.parse(text);
	if (parsed instanceof import_ipaddr.default.IPv6 && parsed.isIPv4MappedAddress()) return {
		text: parsed.toIPv4Address().toString(),
		family: 4
	};
	return {
		text: parsed.toString(),
		family
	};
}
function orderOf({ text, family }) {
	return `${family}${(family === 4 ? text.split(".").map(Number) : import_ipaddr.default.parse(text).toByteArray()).map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
const MOST_RANGES = 4e6;
const TOO_MUCH = "lists too many ports of too many hosts one by one to be read here";
var WorkLimit = class {
	#left = 4e6;
	spend(ranges) {
		this.#left -= ranges;
		return this.#left >= 0;
	}
	get exceeded() {
		return this.#left < 0;
	}
};
const MOST_NAMES = 16;
const HOST_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_-])?$/;
var ScanBuilder = class {
	work = new WorkLimit();
	#hosts = new Map();
	#singles = new Map();
	#scanned = new Map();
	#missedHosts = new Map();
	#unclear = new Map();
	#contradicted = 0;
	visit(text) {
		let address = parseScannedAddress(text);
		if (address === null) return null;
		let host = require_start.getOrCreate(this.#hosts, address.text, () => ({
			address,
			names: [],
			where: placeOf(address),
			statements: [],
			rest: [],
			visits: 0
		}));
		host.visits++;
		return host;
	}
	name(host, text) {
		let name = text?.replace(/\.$/, "").toLowerCase();
		if (name === void 0 || !HOST_NAME.test(name) || parseScannedAddress(name) !== null) return;
		host.names.length < 16 && !host.names.includes(name) && host.names.push(name);
	}
	see(host, protocol, port, observation) {
		host.statements.push({
			ports: this.#set(protocol, [{
				first: port,
				last: port
			}]),
			observation
		});
	}
	miss(text, why) {
		let address = parseScannedAddress(text);
		address !== null && this.work.spend(1) && this.#missedHosts.set(address.text, why);
	}
	unclear({ address }, protocol, ranges, said, maybeOwn) {
		if (!this.work.spend(ranges.length)) return;
		let ports = this.#set(protocol, ranges);
		require_start.getOrCreate(this.#unclear, address.text, () => []).push({
			ports,
			said,
			maybeOwn
		});
	}
	gaps(down) {
		return {
			hosts: this.#missedHosts,
			down,
			ports: this.#unclear
		};
	}
	build(about) {
		let built = this.work.exceeded ? [] : this.#hostsInOrder();
		if (this.work.exceeded) return {
			problem: TOO_MUCH,
			help: "Scan fewer hosts at a time, and give each scan on its own."
		};
		let none = built.length === 0 ? ["The scan says nothing about any port."] : [];
		let warnings = [
			...about.warnings,
			...this.#contradictions(),
			...none
		];
		return {
			...about,
			hosts: built,
			warnings
		};
	}
	#hostsInOrder() {
		let hosts = [...this.#hosts.values()].map((host) => ({
			host,
			order: orderOf(host.address)
		}));
		hosts.sort((a, b) => a.order < b.order ? -1 : 1);
		let built = [];
		for (let { host } of hosts) {
			let one = this.#built(host);
			if (this.work.exceeded) break;
			one.seen.length > 0 ? built.push(one) : this.#missedHosts.set(one.address, "no-ports");
		}
		return built;
	}
	#contradictions() {
		if (this.#contradicted === 0) return [];
		return [`In the scan ${this.#contradicted === 1 ? "1 port is" : `${this.#contradicted} ports are`} reported in more than one way. The strongest answer counts, so that open stays open.`];
	}
	#built({ address, names, where, statements, rest, visits }) {
		let apart = visits > 1 ? [] : rest;
		let together = visits > 1 ? [...statements, ...rest] : statements;
		let cost = together.reduce((sum, { ports }) => sum + ports.ranges.length, 0);
		let seen = [];
		if (this.work.spend(cost)) {
			let merged = mergeObservations(together);
			this.#contradicted += merged.contradicted;
			for (let { protocol, ranges, observation } of merged.seen) seen.push(this.#ports(this.#set(protocol, ranges), observation));
			for (let { ports, observation } of apart) seen.push(this.#ports(ports, observation));
		}
		seen.sort((a, b) => order(a) - order(b));
		return {
			address: address.text,
			family: address.family,
			names,
			where,
			seen
		};
	}
	#set(protocol, ranges) {
		let [only, more] = ranges;
		if (only === void 0 || more !== void 0) return require_later().portSet(protocol, ranges);
		let key = `${protocol}${only.first}-${only.last}`;
		return require_start.getOrCreate(this.#singles, key, () => require_later().portSet(protocol, ranges));
	}
	#ports(ports, observation) {
		if (observation.rttMs !== null) return scanned(ports, observation);
		let byObservation = require_start.getOrCreate(this.#scanned, ports, () => new Map());
		return require_start.getOrCreate(byObservation, observation, () => scanned(ports, observation));
	}
};
function scanned(ports, observation) {
	let { state, cause, rttMs, evidence, attempts, nodes } = observation;
	return {
		ports,
		state,
		cause,
		rttMs,
		evidence,
		attempts,
		...nodes === void 0 ? {} : { nodes }
	};
}
function order({ ports }) {
	return (ports.protocol === "tcp" ? 0 : 65536) + (ports.ranges[0]?.first ?? 0);
}
function placeOf({ text }) {
	return require_start.isLoopback(text) ? "here" : "elsewhere";
}
const LAST = 253402300799;
function utcTime(seconds) {
	if (!Number.isInteger(seconds) || seconds < 0 || seconds > 253402300799) return null;
	let [date, clock] = [civilDate(Math.floor(seconds / 86400)), seconds % 86400];
	return `${date}T${[
		Math.floor(clock / 3600),
		Math.floor(clock / 60) % 60,
		clock % 60
	].map((part) => `${part}`.padStart(2, "0")).join(":")}Z`;
}
function civilDate(days) {
	let sinceEra = days + 719468;
	let era = Math.floor(sinceEra / 146097);
	let day = sinceEra - era * 146097;
	let year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36524) - Math.floor(day / 146096)) / 365);
	let dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
	let fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	let dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
	let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	return [`${year + era * 400 + +(month <= 2)}`.padStart(4, "0"), ...[month, dayOfMonth].map((n) => `${n}`.padStart(2, "0"))].join("-");
}
function utcTimeOf(text) {
	if (typeof text != "string") return null;
	let [, time] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/.exec(text) ?? [];
	return time === void 0 ? null : `${time}Z`;
}
function laterTime(a, b) {
	if (a === null || b === null) return a ?? b;
	return a < b ? b : a;
}
const OPEN_TCP = portObservation("open", "syn-ack");
const OPEN_UDP = portObservation("open", "reply");
const RESET = portObservation("closed", "rst");
const REJECTED = portObservation("filtered", "icmp-port-unreachable");
const CLOSED_UDP = portObservation("closed", "icmp-port-unreachable");
function masscanObservation(protocol, status, reason) {
	if (protocol === "udp") return status === "open" ? OPEN_UDP : status === "closed" ? CLOSED_UDP : null;
	if (protocol !== "tcp") return null;
	if (status === "open") return OPEN_TCP;
	if (status !== "closed") return null;
	return reason === "none" ? REJECTED : `${reason}`.startsWith("rst") ? RESET : null;
}
const ANSWERS_ALONE = "masscan tells what answered, never what it asked: every other port counts as not covered. To show that ports are closed or filtered, scan with nmap, or probe.";
const OPEN = {
	tcp: portObservation("open", "syn-ack"),
	udp: portObservation("open", "reply")
};
function naabuObservation(protocol, state) {
	return state === "open" ? OPEN[protocol] : null;
}
const NAABU_ALONE = "naabu tells which ports are open, never what it asked: every other port counts as not covered. With -passive it sends nothing, and its file does not say so. To show that ports are closed or filtered, scan with nmap, or probe.";
function versionOf(text) {
	return typeof text == "string" && /^[\w.+~-]{1,40}$/.test(text) ? text : null;
}
function rowWarnings({ broken, unknown, cut }) {
	let warnings = [];
	cut && warnings.push("The scan breaks off in the middle: it was stopped, or the file is not whole.");
	broken > 0 && warnings.push(`${require_later().plainCounted(broken, "piece")} of the scan could not be read and were left out.`);
	unknown > 0 && warnings.push(`${require_later().plainCounted(unknown, "entry", "entries")} of the scan have no address, port or state that we know, and were left out.`);
	return warnings;
}
const [QUOTE, BACKSLASH, NEWLINE] = [
	34,
	92,
	10
];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [
	123,
	125,
	91,
	93
];
const [COMMA, COLON] = [44, 58];
const LONGEST_RECORD = 1048576;
const LONGEST_MEMBER = 16777216;
function endOfValue(text, at, longest) {
	let end = Math.min(text.length, at + longest);
	let depth = 0;
	let i = at;
	for (; i < end;) {
		let code = text.charCodeAt(i);
		if (code === QUOTE) {
			let string = endOfString(text, i, end);
			if (!string.whole) return string;
			i = string.at;
			if (depth === 0) return string;
			continue;
		}
		if (code === BRACE || code === BRACKET) depth++;
		else if (code === END_BRACE || code === END_BRACKET) {
			if (depth === 0) return {
				at: i,
				whole: !0
			};
			depth--;
			if (depth === 0) return {
				at: i + 1,
				whole: !0
			};
		} else if (depth === 0 && (code === COMMA || isSpace(code))) return {
			at: i,
			whole: !0
		};
		i++;
	}
	return {
		at: i,
		whole: !1
	};
}
function endOfString(text, at, end) {
	for (let i = at + 1; i < end; i++) {
		let code = text.charCodeAt(i);
		if (code === BACKSLASH) i++;
		else if (code === QUOTE) return {
			at: i + 1,
			whole: !0
		};
		else if (code === NEWLINE) return {
			at: i,
			whole: !1
		};
	}
	return {
		at: end,
		whole: !1
	};
}
function isSpace(code) {
	return code === 32 || code >= 9 && code <= 13 || code === 65279;
}
function afterSpace(text, at) {
	let i = at;
	for (; i < text.length && isSpace(text.charCodeAt(i));) i++;
	return i;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function* jsonRecords(text, longest = LONGEST_RECORD) {
	let at = 0;
	for (; at < text.length;) {
		let code = text.charCodeAt(at);
		if (isSpace(code) || code === COMMA || code === BRACKET || code === END_BRACKET) {
			at++;
			continue;
		}
		let end = endOfValue(text, at, longest);
		code === BRACE && end.whole ? yield text.slice(at, end.at) : code === BRACE && end.at === text.length ? yield "" : yield null;
		if (code === BRACE && end.at - at >= longest) return;
		at = code === BRACE && end.whole ? end.at : nextLine(text, Math.max(end.at, at + 1));
	}
}
function nextLine(text, at) {
	let line = text.indexOf("\n", at);
	return line < 0 ? text.length : line + 1;
}
function* jsonPieces(text, listKey) {
	let at = afterSpace(text, 0) + 1;
	for (;;) {
		at = afterSpace(text, at);
		let code = text.charCodeAt(at);
		if (code === END_BRACE) return;
		if (code === COMMA) {
			at++;
			continue;
		}
		let name = code === QUOTE ? endOfString(text, at, Math.min(text.length, at + LONGEST_RECORD)) : null;
		let colon = name?.whole === !0 ? afterSpace(text, name.at) : -1;
		if (name === null || text.charCodeAt(colon) !== COLON) {
			yield { kind: "cut" };
			return;
		}
		let key = `${parsed(text.slice(at, name.at))}`;
		at = afterSpace(text, colon + 1);
		if (key === listKey && text.charCodeAt(at) === BRACKET) {
			let end = yield* elements(text, at + 1);
			if (!end.whole) return;
			at = end.at;
			continue;
		}
		let end = endOfValue(text, at, 16777216);
		if (!end.whole || end.at === at) {
			yield { kind: "cut" };
			return;
		}
		yield {
			kind: "member",
			key,
			text: text.slice(at, end.at)
		};
		at = end.at;
	}
}
function* elements(text, from) {
	let at = from;
	for (;;) {
		at = afterSpace(text, at);
		let code = text.charCodeAt(at);
		if (code === END_BRACKET) return {
			at: at + 1,
			whole: !0
		};
		if (code === COMMA) {
			at++;
			continue;
		}
		let end = endOfValue(text, at, LONGEST_RECORD);
		if (!end.whole || end.at === at) {
			yield { kind: "cut" };
			return {
				at,
				whole: !1
			};
		}
		yield {
			kind: "element",
			text: text.slice(at, end.at)
		};
		at = end.at;
	}
}
function asObject(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? value : null;
}
function member(object, key) {
	return object !== null && Object.hasOwn(object, key) ? object[key] : void 0;
}
function textOf(value) {
	return typeof value == "string" ? value : null;
}
function portOf(value) {
	return typeof value == "number" || typeof value == "string" ? parsePort(`${value}`) : null;
}
var NodeTally = class {
	#open = new Map();
	add({ target, port, asked, openAt }) {
		let seen = new Map();
		for (let text of openAt) {
			let address = parseScannedAddress(text)?.text;
			if (address === void 0) return !1;
			seen.set(address, (seen.get(address) ?? 0) + 1);
		}
		for (let [address, open] of seen) {
			let known = require_start.getOrCreate(this.#open, `${address} ${port}`, () => ({
				address,
				port,
				open: 0,
				asked: 0,
				names: new Set()
			}));
			known.open += open;
			known.asked += Math.max(asked, open);
			target !== null && known.names.add(target);
		}
		return !0;
	}
	give(builder) {
		for (let { address, port, open, asked, names } of this.#open.values()) {
			let host = builder.visit(address);
			if (host === null) continue;
			for (let name of names) builder.name(host, name);
			builder.see(host, "tcp", port, {
				...portObservation("open", "syn-ack"),
				nodes: {
					open,
					asked
				}
			});
			if (builder.work.exceeded) return;
		}
	}
};
function isCheckHost(row) {
	return textOf(member(row, "command")) !== null && textOf(member(row, "host")) !== null && asObject(member(row, "results")) !== null;
}
function checkHostWithoutPort(row) {
	if (row === null) return null;
	let isRequest = typeof member(row, "request_id") == "string" && member(row, "permanent_link") !== void 0;
	let nodes = Object.keys(row);
	if (!isRequest && (nodes.length === 0 || !nodes.every((name) => name.endsWith(".node.check-host.net")))) return null;
	return {
		problem: "is an answer of check-host.net that does not say which port was checked",
		help: "Fetch https://check-host.net/check-result-extended/ID (with `Accept: application/json`): that has the host, the port and the results."
	};
}
function readCheckHost(text) {
	let builder = new ScanBuilder();
	let tally = new NodeTally();
	let left = {
		broken: 0,
		unknown: 0,
		cut: !1
	};
	let count = {
		other: 0,
		running: 0
	};
	let finishedAt = null;
	for (let record of jsonRecords(text)) {
		let row = record === null || record === "" ? null : asObject(parsed(record));
		if (record === "") left.cut = !0;
		else if (row === null) left.broken++;
		else if (!isCheckHost(row)) left.unknown++;
		else {
			let checked = votesOf$1(row);
			checked === null ? count.other++ : tally.add(checked) || left.unknown++;
			count.running += checked?.running ?? 0;
			finishedAt = laterTime(finishedAt, utcTime(Number(member(row, "created"))));
		}
	}
	tally.give(builder);
	let warnings = [
		ALONE$1,
		...checkWarnings(count),
		...rowWarnings(left)
	];
	return builder.build({
		tool: "check-host",
		version: null,
		finishedAt,
		warnings
	});
}
const ALONE$1 = "check-host.net tells at which ports its nodes got through: every other port counts as not covered, and so does a port that no node reached. One node that got through is enough for open.";
function checkWarnings({ other, running }) {
	return [...other === 0 ? [] : [`Checks of check-host.net that do not say whether a port is open, and were left out: ${other}. TCP and HTTP say it, with a port in what was checked; ping, DNS and UDP do not.`], ...running === 0 ? [] : [`Nodes of check-host.net that had not answered yet: ${running}. Fetch the result again.`]];
}
const PORTS = {
	http: 80,
	https: 443,
	smtp: 25,
	ssh: 22,
	ftp: 21,
	imap: 143,
	pop3: 110
};
function votesOf$1(row) {
	let command = member(row, "command");
	if (command !== "tcp" && command !== "http") return null;
	let { target, port } = targetOf(textOf(member(row, "host")) ?? "", command === "http" ? "http" : null);
	if (port === null) return null;
	let [openAt, of] = [[], {
		asked: 0,
		running: 0
	}];
	for (let answer of Object.values(asObject(member(row, "results")) ?? {})) {
		let [first] = Array.isArray(answer) ? answer : [null];
		if (first == null) of.running++;
		else {
			of.asked++;
			let address = command === "tcp" ? connected(first) : requested$1(first);
			address !== null && openAt.push(address);
		}
	}
	return {
		target,
		port,
		openAt,
		...of
	};
}
const TARGET = /^(?:([a-z][a-z\d+.-]{0,20}):\/\/)?(?:\[([\da-f:.]{2,45})\]|([^\s/:[\]]{1,255}))(?::(\d{1,5}))?(?:\/|$)/i;
function targetOf(text, usual) {
	let [, scheme = usual ?? "", address, name, port] = TARGET.exec(text) ?? [];
	let known = Object.hasOwn(PORTS, scheme.toLowerCase()) ? PORTS[scheme.toLowerCase()] : void 0;
	return {
		target: address ?? name ?? null,
		port: portOf(port ?? known)
	};
}
function connected(answer) {
	let row = asObject(answer);
	return member(row, "error") === void 0 && typeof member(row, "time") == "number" ? textOf(member(row, "address")) : null;
}
function requested$1(answer) {
	if (!Array.isArray(answer)) return null;
	let [, , , code, address] = answer;
	return /^[1-5]\d\d$/.test(String(code ?? "")) ? textOf(address) : null;
}
const LONGEST_MEASUREMENT = 16777216;
function isGlobalping(row) {
	return textOf(member(row, "type")) !== null && member(row, "probesCount") !== void 0 && Array.isArray(member(row, "results"));
}
function readGlobalping(text) {
	let builder = new ScanBuilder();
	let tally = new NodeTally();
	let left = {
		broken: 0,
		unknown: 0,
		cut: !1
	};
	let count = {
		other: 0,
		running: 0
	};
	let finishedAt = null;
	for (let record of jsonRecords(text, LONGEST_MEASUREMENT)) {
		let row = record === null || record === "" ? null : asObject(parsed(record));
		if (record === "") left.cut = !0;
		else if (row === null) left.broken++;
		else if (!isGlobalping(row)) left.unknown++;
		else {
			let port = portOfMeasurement(row);
			port === null ? count.other++ : tally.add(votesOf(row, port)) || left.unknown++;
			member(row, "status") === "in-progress" && count.running++;
			finishedAt = laterTime(finishedAt, utcTimeOf(member(row, "updatedAt")));
		}
	}
	tally.give(builder);
	let warnings = [
		ALONE,
		...measurementWarnings(count),
		...rowWarnings(left)
	];
	return builder.build({
		tool: "globalping",
		version: null,
		finishedAt,
		warnings
	});
}
const ALONE = "Globalping tells at which ports its nodes got through: every other port counts as not covered, and so does a port that no node reached. One node that got through is enough for open.";
function measurementWarnings({ other, running }) {
	return [...other === 0 ? [] : [`Measurements of Globalping that do not say whether a port is open, and were left out: ${other}. A ping with \`protocol: TCP\` and HTTP say it; other pings, traceroute, mtr and DNS do not.`], ...running === 0 ? [] : [`Measurements of Globalping that had not ended: ${running}. Fetch them again.`]];
}
function portOfMeasurement(row) {
	let options = asObject(member(row, "measurementOptions"));
	let protocol = (textOf(member(options, "protocol")) ?? "").toUpperCase();
	let port = member(options, "port");
	switch (member(row, "type")) {
		case "ping": return protocol === "TCP" ? portOf(port ?? 80) : null;
		case "http": return portOf(port ?? (protocol === "HTTP" ? 80 : 443));
		default: return null;
	}
}
function votesOf(row, port) {
	let results = member(row, "results");
	let asked = 0;
	let openAt = [];
	for (let one of Array.isArray(results) ? results : []) {
		let result = asObject(member(asObject(one), "result"));
		let status = member(result, "status");
		let address = member(row, "type") === "ping" ? pinged(result, port) : requested(result);
		address !== null && openAt.push(address);
		(address !== null || status === "finished" || status === "failed") && asked++;
	}
	return {
		target: textOf(member(row, "target")),
		port,
		asked,
		openAt
	};
}
const REPLY = /^Reply from \S{1,300} \(([\da-fA-F.:]{2,45})\) on port (\d{1,5}): tcp_conn=\d+ time=/m;
function pinged(result, port) {
	let received = member(asObject(member(result, "stats")), "rcv");
	if (member(result, "status") === "finished" && typeof received == "number" && received > 0) return textOf(member(result, "resolvedAddress"));
	let [, address, at] = REPLY.exec(textOf(member(result, "rawOutput")) ?? "") ?? [];
	return address !== void 0 && Number(at) === port ? address : null;
}
function requested(result) {
	let code = member(result, "statusCode");
	if (member(result, "status") !== "finished" || typeof code != "number" || code < 100) return null;
	return textOf(member(result, "resolvedAddress"));
}
function isMasscanRow(row) {
	return textOf(member(row, "ip")) !== null && Array.isArray(member(row, "ports"));
}
const FINISHED = /^\{\s*"?finished"?\s*:\s*1\s*\}$/;
function readMasscanJson(text) {
	let builder = new ScanBuilder();
	let left = {
		broken: 0,
		unknown: 0,
		cut: text.trimStart().startsWith("[") && !text.trimEnd().endsWith("]")
	};
	let finishedAt = null;
	for (let record of jsonRecords(text)) {
		if (record === "") left.cut = !0;
		else if (record === null) left.broken++;
		else if (!FINISHED.test(record)) {
			let row = asObject(parsed(record));
			if (row === null) left.broken++;
			else {
				see$2(builder, row) || left.unknown++;
				finishedAt = laterTime(finishedAt, utcTime(Number(textOf(member(row, "timestamp")) ?? NaN)));
			}
		}
		if (builder.work.exceeded) break;
	}
	let warnings = [ANSWERS_ALONE, ...rowWarnings(left)];
	return builder.build({
		tool: "masscan",
		version: null,
		finishedAt,
		warnings
	});
}
function see$2(builder, row) {
	let ports = member(row, "ports");
	if (!Array.isArray(ports)) return !1;
	let understood = !0;
	for (let one of ports) {
		let entry = asObject(one);
		let protocol = member(entry, "proto");
		if (entry !== null && (protocol !== "tcp" && protocol !== "udp" || member(entry, "service") !== void 0)) continue;
		let port = portOf(member(entry, "port"));
		let observation = masscanObservation(protocol, member(entry, "status"), member(entry, "reason"));
		let host = port === null || observation === null ? null : builder.visit(textOf(member(row, "ip")));
		host === null || port === null || observation === null ? understood = !1 : builder.see(host, protocol, port, observation);
	}
	return understood;
}
const OF_OTHERS = [
	"state",
	"status",
	"open",
	"closed",
	"reason",
	"result",
	"error"
];
function isNaabuRow(row) {
	if (OF_OTHERS.some((word) => member(row, word) !== void 0)) return !1;
	return textOf(member(row, "ip")) !== null && member(row, "port") !== void 0;
}
function readNaabuJson(text) {
	let builder = new ScanBuilder();
	let left = {
		broken: 0,
		unknown: 0,
		cut: !1
	};
	let finishedAt = null;
	for (let record of jsonRecords(text)) {
		if (record === "") left.cut = !0;
		else {
			let row = record === null ? null : asObject(parsed(record));
			if (row === null) left.broken++;
			else {
				see$1(builder, row) || left.unknown++;
				finishedAt = laterTime(finishedAt, utcTimeOf(member(row, "timestamp")));
			}
		}
		if (builder.work.exceeded) break;
	}
	let warnings = [NAABU_ALONE, ...rowWarnings(left)];
	return builder.build({
		tool: "naabu",
		version: null,
		finishedAt,
		warnings
	});
}
function see$1(builder, row) {
	if (!isNaabuRow(row)) return !1;
	let written = member(row, "port");
	let nested = asObject(written);
	let number = nested === null ? written : member(nested, "Port");
	if (number === 0) return !0;
	let port = portOf(number);
	let protocol = protocolOf(nested === null ? member(row, "protocol") : member(nested, "Protocol"));
	let observation = protocol === null ? null : naabuObservation(protocol, "open");
	let host = port === null || observation === null ? null : builder.visit(textOf(member(row, "ip")));
	if (host === null || port === null || protocol === null || observation === null) return !1;
	builder.name(host, textOf(member(row, "host")));
	builder.see(host, protocol, port, observation);
	return !0;
}
function protocolOf(value) {
	if (value === void 0 || value === "tcp" || value === 0) return "tcp";
	return value === "udp" || value === 1 ? "udp" : null;
}
const SCHEMA_VERSION = 1;
const MOST_WARNINGS = 20;
const HEAD = new Set([
	"tool",
	"schemaVersion",
	"warnings",
	"finishedAt",
	"vantage",
	"vantages",
	"scan"
]);
function readReport(text) {
	let builder = new ScanBuilder();
	let head = new Map();
	let vantages = new Set();
	let [unknown, cut] = [0, !1];
	for (let piece of jsonPieces(text, "verdicts")) {
		if (piece.kind === "cut") cut = !0;
		else if (piece.kind === "member") HEAD.has(piece.key) && head.set(piece.key, parsed(piece.text));
		else {
			let verdict = asObject(parsed(piece.text));
			see(builder, verdict) || unknown++;
			vantages.size < 2 && vantages.add(textOf(member(verdict, "vantage")));
		}
		if (builder.work.exceeded) break;
	}
	let tool = asObject(head.get("tool"));
	if (member(tool, "name") !== "port-policy") return null;
	if (head.get("schemaVersion") !== 1) return {
		problem: "is a report of a port-policy that writes another form (schemaVersion) than this one reads",
		help: "Read it with the port-policy that wrote it, or a newer one."
	};
	if (head.has("vantages")) return {
		problem: "is a merged report, and a scan is what one machine saw",
		help: "Give the report.json that the run of one vantage wrote."
	};
	let vantage = textOf(head.get("vantage"));
	if (vantages.size > 1 || vantages.size === 1 && !vantages.has(vantage)) return {
		problem: "is a report on what several vantages saw, and they need not see the same",
		help: "Give the report of one of them."
	};
	let warnings = warningsOf(head.get("warnings"), unknown, cut);
	let finishedAt = utcTimeOf(head.get("finishedAt"));
	let version = versionOf(member(tool, "version"));
	let madeFrom = originOf(asObject(head.get("scan")));
	let about = {
		tool: "port-policy",
		version,
		finishedAt,
		vantage,
		warnings
	};
	let scan = builder.build(madeFrom === null ? about : {
		...about,
		madeFrom
	});
	if ("hosts" in scan && scan.hosts.length === 0 && cut) return {
		problem: "is a report that breaks off before it says anything of any port",
		help: "Give the whole report."
	};
	return scan;
}
function originOf(scan) {
	let tool = require_start.SCAN_TOOLS.find((one) => one === member(scan, "tool"));
	if (tool === void 0) return null;
	return {
		tool,
		version: versionOf(member(scan, "version")),
		finishedAt: utcTimeOf(member(scan, "finishedAt"))
	};
}
function warningsOf(recorded, unknown, cut) {
	let warnings = cut ? ["The report breaks off. What it lacks was not covered."] : [];
	unknown > 0 && warnings.push(`${require_later().plainCounted(unknown, "verdict")} of the report say nothing that could be read, and were left out.`);
	let own = Array.isArray(recorded) ? recorded.filter((one) => typeof one == "string") : [];
	return [...warnings, ...own.slice(0, 20)];
}
function see(builder, verdict) {
	if (verdict === null) return !1;
	if (member(verdict, "address") === null || member(verdict, "ports") === null) return !0;
	let protocol = require_start.PROTOCOLS.find((one) => one === member(verdict, "protocol"));
	let list = parsePortList(textOf(member(verdict, "ports")) ?? "none");
	let observation = observationOf(verdict);
	if (protocol === void 0 || list === null || list.ranges.length === 0 || observation === null) return !1;
	if (!builder.work.spend(list.ranges.length)) return !0;
	let host = builder.visit(textOf(member(verdict, "address")));
	if (host === null) return !1;
	builder.name(host, textOf(member(verdict, "host")));
	host.statements.push({
		ports: require_later().portSet(protocol, list.ranges),
		observation
	});
	return !0;
}
function observationOf(verdict) {
	let state = require_start.STATES$1.find((one) => one === member(verdict, "state"));
	let cause = require_start.CAUSES.find((one) => one === member(verdict, "cause"));
	let evidence = require_start.EVIDENCE.find((one) => one === member(verdict, "evidence"));
	let [rtt, attempts] = [member(verdict, "rttMs"), member(verdict, "attempts")];
	if (state === void 0 || cause === void 0 || evidence === void 0) return null;
	return {
		state,
		cause,
		evidence,
		rttMs: typeof rtt == "number" && rtt >= 0 ? rtt : null,
		attempts: typeof attempts == "number" && Number.isInteger(attempts) && attempts >= 0 ? attempts : null
	};
}
const READ = "Give what nmap -oX or masscan -oX write, what masscan -oJ or naabu -json write, the JSON of Globalping or check-host.net, or a report.json of port-policy.";
const NO_TEXT = /^[^\n]{0,200}\0/;
function isText(text) {
	return !NO_TEXT.test(text);
}
const KNOWN = [
	[
		/^[\s\ufeff]*$/,
		"is empty",
		"masscan and naabu write nothing if nothing answered, and that is not evidence of anything. Scan with nmap -oX, or probe."
	],
	[
		/^(?:\x1f|PK\x03)/,
		"is compressed",
		"Unpack it first."
	],
	[
		NO_TEXT,
		"is not text in UTF-8",
		"Save it as UTF-8; PowerShell writes UTF-16 unless it is told otherwise."
	],
	[
		/^(?:# Nmap |Starting Nmap )/,
		"is what nmap writes for people (-oN) or for grep (-oG)",
		"Write XML: nmap -oX FILE."
	],
	[
		/^[\s\S]{0,4096}<nmaprun/,
		"has other output before its XML",
		"Write the XML to a file of its own: nmap -oX FILE."
	],
	[
		/^#\s?masscan/i,
		"is a list of masscan",
		"Write JSON or XML: masscan -oJ FILE or -oX FILE."
	],
	[
		/^masscan\/1\./,
		"is a binary file of masscan",
		"Turn it into JSON: masscan --readscan FILE -oJ OUT."
	],
	[
		/^\s*\[[\w.:-]+\]:\d+\s|^\s*[\w.:-]+:\d+\s*(?:\n|$)/,
		"is a list of hosts and ports",
		"Write JSON: naabu -json."
	],
	[
		/^\s*[{[]/,
		"is JSON, but not of a scan that can be read here",
		READ
	]
];
function whatItIs(text) {
	let beginning = text.slice(0, 8192);
	for (let [matches, problem, help] of KNOWN) if (matches.test(beginning)) return {
		problem,
		help
	};
	return {
		problem: "is not a scan that port-policy can read",
		help: READ
	};
}
const MOST_CHARACTERS = 134217728;
async function parseScan(text, file) {
	let scan = await read(text);
	return "problem" in scan ? {
		problem: `${file} ${scan.problem}.`,
		help: scan.help
	} : scan;
}
async function read(text) {
	if (text.length > MOST_CHARACTERS) return {
		problem: `is larger than ${MOST_CHARACTERS / 1024 / 1024} MB, more than is read here`,
		help: "Scan fewer hosts at a time, without scripts and banners, and give each scan on its own."
	};
	if (!isText(text)) return whatItIs(text);
	let start = text.search(/[^\s\ufeff]/);
	let first = text[start];
	if (first === "<") {
		let { readXmlScan } = await Promise.resolve().then(() => require("./scan-formats-xml-scan.js"));
		return readXmlScan(text.slice(start));
	}
	return (first === "{" || first === "[" ? readJson(text) : null) ?? whatItIs(text);
}
function readJson(text) {
	let tried = 0;
	for (let record of jsonRecords(text, LONGEST_MEASUREMENT)) {
		let row = record === null ? null : asObject(parsed(record));
		if (isMasscanRow(row)) return readMasscanJson(text);
		if (isNaabuRow(row)) return readNaabuJson(text);
		if (isGlobalping(row)) return readGlobalping(text);
		if (isCheckHost(row)) return readCheckHost(text);
		let portless = checkHostWithoutPort(row);
		if (portless !== null) return portless;
		if (row !== null || ++tried > 10) break;
	}
	return readReport(text);
}
exports.ANSWERS_ALONE = ANSWERS_ALONE;
exports.NAABU_ALONE = NAABU_ALONE;
exports.ScanBuilder = ScanBuilder;
exports.TOO_MUCH = TOO_MUCH;
exports.masscanObservation = masscanObservation;
exports.naabuObservation = naabuObservation;
exports.parsePort = parsePort;
exports.parsePortList = parsePortList;
exports.parseScan = parseScan;
exports.portObservation = portObservation;
exports.utcTime = utcTime;
exports.versionOf = versionOf;
