"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
const require_start = require("./start.js");
let node_net = require("node:net");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_process = require("node:process");
let node_path = require("node:path");
let node_buffer = require("node:buffer");
function resultOf(counted, { unchecked = [], exceptions = [] } = {}) {
	let { requirement, pass, violation, waived, inconclusive, notJudged, waivedUntil } = counted;
	return {
		requirement,
		satisfied: pass > 0 && violation + waived + inconclusive + unchecked.length + exceptions.length === 0,
		pass,
		violation,
		waived,
		inconclusive,
		notJudged,
		...waivedUntil === void 0 ? {} : { waivedUntil },
		...unchecked.length === 0 ? {} : { unchecked: [...unchecked] },
		...exceptions.length === 0 ? {} : { exceptions: [...exceptions] }
	};
}
function nothing(requirement) {
	return {
		requirement,
		pass: 0,
		violation: 0,
		waived: 0,
		inconclusive: 0,
		notJudged: 0
	};
}
function stoppedParts(verdicts) {
	let stop = verdicts.find(({ cause }) => cause === "cancelled" || cause === "out-of-time");
	if (stop === void 0) return [];
	return [{
		kind: "stopped",
		explanation: stop.cause === "cancelled" ? "The run was stopped before everything was asked." : "The time of the run was over before everything was asked."
	}];
}
function dividedLimits(limits, parts) {
	if (parts === 1) return limits;
	let { rate } = limits;
	return {
		...limits,
		rate: typeof rate == "number" ? require_start.partOf(rate, parts) : rate,
		dividedBy: parts
	};
}
function holdsRange(set, { family, first, last }) {
	let ranges = set[family];
	let range = ranges[require_start.firstReaching(ranges, first)];
	return range !== void 0 && range.first <= first && last <= range.last;
}
function windowsOf(range, pref64) {
	let { family, first, last } = range;
	if (family === 4 || require_start.isNeverAsked(range)) return [{
		range,
		embeddings: []
	}];
	let windows = [];
	for (let from = first; from <= last;) {
		let end = from < 2n ? 1n : (from >> 32n << 32n) + require_start.LAST_32;
		let window = {
			family,
			first: from,
			last: end < last ? end : last
		};
		windows.push({
			range: window,
			embeddings: from < 2n ? [] : embeddingsOf(window, pref64)
		});
		from = window.last + 1n;
	}
	return windows;
}
function ipv4Behind(value, pref64) {
	let [window] = windowsOf({
		family: 6,
		first: value,
		last: value
	}, pref64);
	return (window?.embeddings ?? []).map(({ ipv4 }) => ipv4.first);
}
function pref64In(value) {
	for (let bits of [
		96,
		64,
		56,
		48,
		40,
		32
	]) {
		let base = value >> BigInt(128 - bits) << BigInt(128 - bits);
		let inner = readAs(nat64Form({
			base,
			bits
		}), value);
		if (inner === 3221225642n || inner === 3221225643n) return {
			base,
			bits
		};
	}
	return null;
}
function embeddingsOf(window, pref64) {
	let isIn = ({ base, bits }) => (window.first ^ base) >> BigInt(128 - bits) === 0n;
	let announced = pref64.filter(isIn).map(nat64Form);
	let known = announced.length > 0 ? announced : require_start.FORMS.filter(isIn);
	if (known.length > 0) return known.map((form) => embedding(window, form, !0));
	let first96 = window.first >> 32n;
	if (!require_start.ISATAP.includes(first96 & 4294967295n)) return [];
	return [embedding(window, {
		base: first96 << 32n,
		bits: 96,
		low: 32,
		high: require_start.NOTHING
	}, !1)];
}
function nat64Form({ base, bits }) {
	return {
		base,
		bits,
		low: bits === 96 ? 32 : bits === 64 ? 8 : 0,
		high: require_start.NAT64_HIGH[bits]
	};
}
function readAs({ low, high, inverted }, value) {
	let last32 = inverted ? require_start.LAST_32 - (value & require_start.LAST_32) : value & require_start.LAST_32;
	return high(value >> 32n) << BigInt(low) | last32 >> BigInt(32 - low);
}
function embedding(window, form, alone) {
	let { base, bits, low, inverted } = form;
	let read = (value) => readAs(form, value);
	let ends = [read(window.first), read(window.last)];
	let ipv4 = inverted ? {
		family: 4,
		first: ends[1],
		last: ends[0]
	} : {
		family: 4,
		first: ends[0],
		last: ends[1]
	};
	let block = {
		family: 6,
		first: base,
		last: base + (1n << BigInt(128 - bits)) - 1n
	};
	let start = window.first >> 32n << 32n;
	let back = (range) => {
		let [shared] = require_start.within(range, require_start.addressRangeSet([ipv4]));
		if (shared === void 0) return null;
		let rest = BigInt(32 - low);
		let mask = (1n << BigInt(low)) - 1n;
		let [from, to] = [(shared.first & mask) << rest, ((shared.last & mask) << rest) + (1n << rest) - 1n];
		let lows = inverted ? [require_start.LAST_32 - to, require_start.LAST_32 - from] : [from, to];
		let wanted = {
			family: 6,
			first: start + lows[0],
			last: start + lows[1]
		};
		return require_start.within(wanted, require_start.addressRangeSet([window]))[0] ?? null;
	};
	return {
		ipv4,
		block,
		alone,
		read,
		back
	};
}
function masked({ family, bits }, length) {
	let host = BigInt((family === 4 ? 32 : 128) - length);
	return bits >> host << host;
}
function prefixText(address, length) {
	return `${textOfBits(address)}/${length}`;
}
function textOfBits({ family, bits }) {
	let bytes = Array.from({ length: family === 4 ? 4 : 16 }, () => 0);
	for (let rest = bits, i = bytes.length - 1; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 255n);
	return textOfBytes(bytes);
}
function textOfBytes(bytes) {
	if (bytes.length === 4) return bytes.join(".");
	let text = Array.from({ length: 8 }, (_, i) => (bytes[2 * i] << 8 | bytes[2 * i + 1]).toString(16)).join(":");
	let [longest] = [...text.matchAll(/(?<=^|:)0(?::0)+(?=:|$)/g)].sort((a, b) => b[0].length - a[0].length);
	if (longest === void 0) return text;
	return `${text.slice(0, longest.index).replace(/:$/, "")}::${text.slice(longest.index + longest[0].length).replace(/^:/, "")}`;
}
function refusedBehind(embedding, refused, scope) {
	let [shared] = require_start.within(embedding.ipv4, require_start.addressRangeSet([refused]));
	if (shared === void 0) return [];
	let named = listed$3(scope);
	let isIpv4In = (value) => refused.first <= embedding.read(value) && embedding.read(value) <= refused.last;
	let asWritten = named.filter((one) => require_start.isIn(one, embedding.block) && isIpv4In(one.first) && isIpv4In(one.last));
	return require_start.without(shared, namedIn(scope, refused)).flatMap((piece) => embedding.back(piece) ?? []).flatMap((piece) => require_start.without(piece, require_start.addressRangeSet(asWritten)));
}
function namedIn(scope, refused) {
	let known = require_start.getOrCreate(require_start.namedByScope, scope, () => new Map());
	return require_start.getOrCreate(known, refused, () => require_start.addressRangeSet(listed$3(scope).filter((one) => require_start.isIn(one, refused))));
}
function listed$3(scope) {
	return scope.flatMap((element) => element.kind === "addresses" ? [element] : []);
}
function addressList(elements) {
	return {
		elements,
		set: require_start.addressRangeSet(elements)
	};
}
function allowedOf(range, list, pref64) {
	if (range.family === 4) return require_start.within(range, list.set);
	return windowsOf(range, pref64).flatMap(({ range: window, embeddings }) => {
		let plain = require_start.within(window, list.set);
		if (embeddings.length === 0) {
			if (!require_start.isNeverAsked(window)) return plain;
			return plain.flatMap((piece) => require_start.isNeverAsked(piece) ? [piece] : allowedOf(piece, list, pref64));
		}
		let start = embeddings.every(({ alone }) => alone) ? [window] : plain;
		let reached = embeddings.reduce((pieces, one) => throughIpv4(pieces, one, list), start);
		let named = list.elements.filter((one) => embeddings.some(({ block }) => require_start.isIn(one, block)));
		return require_start.addressRangeSet([...reached, ...require_start.within(window, require_start.addressRangeSet(named))])[6];
	});
}
function throughIpv4(pieces, { ipv4, back }, { set }) {
	let held = require_start.addressRangeSet(require_start.within(ipv4, set).flatMap((range) => back(range) ?? []));
	return pieces.flatMap((piece) => require_start.within(piece, held));
}
function holdsAddress(list, { family, value }, pref64) {
	return allowedOf({
		family,
		first: value,
		last: value
	}, list, pref64).length > 0;
}
function askedName({ name, dotted }) {
	return dotted === !0 ? `${name}.` : name;
}
function withoutDot(name) {
	return name.endsWith(".") ? name.slice(0, -1) : name;
}
const MISSING_VALUES = new Set("null,nil,none,undefined,nan,true,false,<nil>,<none>,<null>,(known after apply),(sensitive value)".split(","));
function isMissingValue(host) {
	return MISSING_VALUES.has(host.toLowerCase());
}
const THIS_MACHINE = /^(?:(?:.+\.)?localhost|localhost\.localdomain|localhost[46](?:\.localdomain[46])?|ip6-(?:localhost|loopback))$/;
function meansThisMachine(name) {
	return THIS_MACHINE.test(withoutDot(name).toLowerCase());
}
var import_ipaddr = require_rolldown_runtime.__toESM(require_start.require_ipaddr());
const MAPPED$1 = 65535n;
function unmapped(value) {
	return value >> 32n == 65535n ? value & 4294967295n : null;
}
function addressesText({ family, first, last }) {
	let low = require_start.addressText(family, first);
	return first === last ? low : `${low}-${require_start.addressText(family, last)}`;
}
function addressValue(text) {
	let parsed = import_ipaddr.default.parse(text);
	let value = 0n;
	for (let byte of parsed.toByteArray()) value = value << 8n | BigInt(byte);
	if (parsed.kind() === "ipv4") return {
		family: 4,
		value
	};
	let inner = unmapped(value);
	return inner === null ? {
		family: 6,
		value
	} : {
		family: 4,
		value: inner
	};
}
function edgesOf(ranges) {
	let edges = new Set();
	for (let { first, last } of ranges) edges.add(first).add(require_start.next(last));
	return require_start.ascending(edges);
}
function cutAtEdges(ranges) {
	return require_start.between(edgesOf(ranges));
}
function cutAt({ first, last }, edges) {
	let inside = edges.filter((edge) => first < edge && edge <= last);
	return inside.length === 0 ? [{
		first,
		last
	}] : require_start.between(require_start.ascending(new Set([
		first,
		...inside,
		require_start.next(last)
	])));
}
const GLOBAL_UNICAST = 1n;
function isGloballyRoutable(family, value, pref64 = []) {
	let isUnicast = () => import_ipaddr.default.parse(require_start.addressText(family, value)).range() === "unicast";
	if (family === 4) return isUnicast();
	let [window] = windowsOf({
		family,
		first: value,
		last: value
	}, pref64);
	let embeddings = window?.embeddings ?? [];
	if (!embeddings.every(({ ipv4 }) => isGloballyRoutable(4, ipv4.first))) return !1;
	return embeddings.length > 0 && embeddings.every(({ alone }) => alone) || value >> 125n == 1n && isUnicast();
}
function letInByName({ family, value }, pref64) {
	if (!isGloballyRoutable(family, value, pref64)) return [];
	let itself = {
		family,
		first: value,
		last: value
	};
	let [window] = windowsOf(itself, pref64);
	let embeddings = window?.embeddings ?? [];
	return embeddings.length > 0 && embeddings.every(({ alone }) => alone) ? embeddings.map(({ ipv4 }) => ipv4) : [itself, ...embeddings.map(({ ipv4 }) => ipv4)];
}
function rangesOfScope(scope, names, { resolutions, pref64 }) {
	let named = new Set(scope.flatMap((element) => element.kind === "name" ? [askedName(element)] : []));
	let wild = new Set(scope.flatMap((element) => element.kind === "wildcard" ? [element.name] : []));
	let means = ({ name, family }) => named.has(name) || names.get(name)?.has(family) === !0 && parentsOf(withoutDot(name)).some((parent) => wild.has(parent));
	return [...scope.filter((element) => element.kind === "addresses"), ...(named.size + wild.size === 0 ? [] : resolutions.filter(means)).flatMap(({ addresses }) => addresses).flatMap((address) => letInByName(addressValue(address), pref64))];
}
function parentsOf(name) {
	let parents = [];
	for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) parents.push(name.slice(dot + 1));
	return parents;
}
function hostsText(lists) {
	return lists.map(({ pointer, hosts }) => `${JSON.stringify(pointer)} ${hosts.map(({ pattern }) => hostText$2(pattern)).sort().join(" ")}\n`).sort().join("");
}
function hostText$2(pattern) {
	if (pattern.kind === "name") return pattern.dotted === !0 ? `${pattern.name}.` : pattern.name;
	let { family, first, last } = pattern;
	return `${family}/${first}-${last}`;
}
function hostFileReference({ file, text, hosts, lists }, sha256) {
	return require_start.withHash(require_start.withHash({
		path: file,
		hosts
	}, "hostsSha256", () => sha256(hostsText(lists))), "sha256", () => sha256(text));
}
const MOST_SHARDS = 1e3;
function elementCount({ addresses, texts }) {
	return addresses.reduce((sum, { first, last }) => sum + Number(last - first + 1n), texts.length);
}
const MOST_ELEMENTS = 1e3;
function reportedShard({ index, of, planned, taken }, sha256) {
	return {
		index,
		of,
		planned: addressSet(planned, sha256),
		taken: addressSet(taken, sha256)
	};
}
function addressSet(set, sha256) {
	let { addresses, texts } = set;
	let digest = null;
	let elements = addresses.length + texts.length > 1e3 ? null : [...addresses.map(rangeText$1), ...texts];
	return {
		count: elementCount(set),
		get digest() {
			digest ??= digestOf$1(set, sha256);
			return digest;
		},
		...elements === null ? {} : { elements }
	};
}
function rangeText$1({ family, first, last }) {
	let text = require_start.addressText(family, first);
	return first === last ? text : `${text}-${require_start.addressText(family, last)}`;
}
const WORDS$2 = 8;
function digestOf$1({ addresses, texts }, sha256) {
	let sums = Array(8).fill(0);
	let uncarried = 0;
	let add = (element) => {
		let hex = sha256(element);
		for (let i = 0; i < 8; i++) sums[i] = sums[i] + Number.parseInt(hex.slice(8 * i, 8 * i + 8), 16);
		if (++uncarried < 2 ** 20) return;
		carry(sums);
		uncarried = 0;
	};
	for (let { family, first, last } of addresses) for (let value = first; value <= last; value++) add(require_start.addressText(family, value));
	for (let text of texts) add(text);
	carry(sums);
	return sums.map((word) => word.toString(16).padStart(8, "0")).join("");
}
function carry(sums) {
	let carried = 0;
	for (let i = 7; i >= 0; i--) {
		let sum = sums[i] + carried;
		sums[i] = sum % 2 ** 32;
		carried = Math.floor(sum / 2 ** 32);
	}
}
function sleep(milliseconds) {
	return new Promise((wake) => setTimeout(wake, milliseconds));
}
const SLICE_MS = 100;
async function pause(milliseconds, over) {
	for (let left = milliseconds; left > 0 && !over(); left -= 100) await sleep(Math.min(100, left));
}
function isOutOfTime({ aborted, reason }) {
	return aborted && reason instanceof require_start.TimeIsOver;
}
function sharedRanges(some, others) {
	let both = [];
	for (let i = 0, j = 0; i < some.length && j < others.length;) {
		let [a, b] = [some[i], others[j]];
		let [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
		first <= last && both.push({
			first,
			last
		});
		a.last < b.last ? i++ : j++;
	}
	return both;
}
function rangesWithout(ranges, holes) {
	let left = [];
	let j = 0;
	for (let range of ranges) {
		for (; j < holes.length && holes[j].last < range.first;) j++;
		let { first } = range;
		for (let k = j; k < holes.length && holes[k].first <= range.last; k++) {
			let hole = holes[k];
			hole.first > first && left.push({
				first,
				last: hole.first - 1
			});
			first = hole.last + 1;
		}
		first <= range.last && left.push({
			first,
			last: range.last
		});
	}
	return left;
}
function areWithin(ranges, others) {
	return rangesWithout(ranges, others).length === 0;
}
function portSet(protocol, ranges) {
	return {
		protocol,
		ranges,
		count: require_start.countPorts(ranges)
	};
}
function holdsPort(ranges, port) {
	let low = 0;
	let high = ranges.length - 1;
	for (; low <= high;) {
		let middle = low + high >> 1;
		let { first, last } = ranges[middle];
		if (port < first) high = middle - 1;
		else if (port > last) low = middle + 1;
		else return !0;
	}
	return !1;
}
function endedBefore(cause) {
	return cause === "cancelled" || cause === "out-of-time";
}
function isAnswer(cause) {
	return require_start.TABLE$1[cause].came === "answer";
}
function isSilence(cause) {
	return require_start.TABLE$1[cause].of === "target" && require_start.TABLE$1[cause].came === "silence";
}
function severityRank(severity) {
	return severity === null ? require_start.SEVERITIES.length : require_start.SEVERITIES.indexOf(severity);
}
const COLLECT_EVERY = 8e6;
async function forceGc() {
	let [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([import("node:v8"), import("node:vm")]);
	setFlagsFromString("--expose-gc");
	let collect = runInNewContext("globalThis.gc");
	setFlagsFromString("--no-expose-gc");
	typeof collect == "function" && collect();
}
async function* withForcedGc(pieces) {
	let handedOn = 0;
	for (let piece of pieces) {
		yield piece;
		handedOn += piece.length;
		if (handedOn < 8e6) continue;
		handedOn = 0;
		await forceGc();
	}
}
const MEASURED = /\b\d+ (?:attempts?|(?:\w+ )?(?:questions?|datagrams?))(?: over \d+(?:\.\d+)? (?:s|min))?\b|\b(?:under )?\d+(?:\.\d+)? ms\b/g;
function textWithoutOwn(text, ports) {
	let unmeasured = text.replace(MEASURED, "\0");
	return ports === null ? unmeasured : withoutPorts(unmeasured, ports);
}
function withoutPorts(text, ports) {
	let kept = [];
	let from = 0;
	for (let at = text.indexOf(ports); at >= 0; at = text.indexOf(ports, at + ports.length)) {
		let end = at + ports.length;
		if (/[\w.:-]/.test(text.charAt(at - 1)) || /^(?:[\w:-]|\.\d)/.test(text.slice(end, end + 2))) continue;
		kept.push(text.slice(from, at));
		from = end;
	}
	return from === 0 ? text : `${kept.join("\0")}\0${text.slice(from)}`;
}
function saidOfPort(port) {
	return ` (Shown for port ${port}; the other ports in this row are the same.)`;
}
function saidOfPlace(port, host) {
	return port === "any" ? ` (Shown for ${host}; the others in this row are the same.)` : ` (Shown for port ${port} on ${host}; the others in this row are the same.)`;
}
const [, OTHERS_ALIKE = ""] = saidOfPort("\0").split("\0");
const OLDER_SIGN = [" (Said of port ", "; the others are alike.)"];
const SIGN = " (Shown for port ";
function isSaidOfPort(text) {
	return text.endsWith(OTHERS_ALIKE) || text.endsWith(OLDER_SIGN[1]);
}
function bareText(text) {
	if (!isSaidOfPort(text)) return text;
	let at = Math.max(text.lastIndexOf(" (Shown for port "), text.lastIndexOf(OLDER_SIGN[0]));
	return at < 0 ? text : text.slice(0, at);
}
function questionOfPort(port) {
	return require_start.byPort.get(port) ?? "empty";
}
function needsClosedTold(expected, question) {
	if (expected === "observe") return !1;
	return expected !== "blocked" || !require_start.answersStrangers(question);
}
const THEMES = {
	database: {
		kind: "a database",
		why: "anyone who reaches it can guess passwords and exploit its flaws to get at the data",
		advice: "Restrict it to the application's subnets in the security group or firewall, or bind it to an internal interface."
	},
	unauthenticated: {
		kind: "a data store without a password by default",
		why: "anyone who reaches it can often read and change all of its data, and sometimes run commands",
		advice: "Bind it to an internal interface, switch on its authentication, and allow only its clients in the firewall."
	},
	desktop: {
		kind: "remote control of a screen",
		why: "attackers try it all day, and an attacker who gets in controls the machine",
		advice: "Put it behind a VPN or a gateway and allow only that in the firewall."
	},
	plaintext: {
		kind: "a login without encryption",
		why: "passwords cross the network unencrypted, and an attacker who gets in has a shell or files",
		advice: "Switch it off and use SSH in its place."
	},
	shell: {
		kind: "a login to the host",
		why: "anyone who reaches it can guess passwords and try stolen keys",
		advice: "Allow only the administrators' network or a bastion host in the firewall, and accept only keys."
	},
	files: {
		kind: "file sharing",
		why: "it is made for trusted networks, so shares leak and worms spread over it",
		advice: "Allow only the subnets of its clients in the firewall, or reach it over a VPN."
	},
	orchestration: {
		kind: "an interface that starts containers or machines",
		why: "anyone who may use it controls the hosts behind it, and some of these interfaces ask for no credentials",
		advice: "Restrict it to the control network in the firewall, and require client certificates or tokens."
	},
	execution: {
		kind: "a service that runs the code it is given",
		why: "anyone who may use it runs commands on the host, and some of these services ask for no credentials",
		advice: "Allow only the hosts that submit work in the firewall, and require credentials."
	},
	debug: {
		kind: "a debugging interface",
		why: "anyone who connects can run code in the process, by default without a password",
		advice: "Switch it off outside development, or bind it to 127.0.0.1 and reach it through an SSH tunnel."
	},
	hardware: {
		kind: "the management controller of a server",
		why: "it works below the operating system, so an attacker who gets in controls the machine, on or off",
		advice: "Move it to a management network of its own and allow nothing else to reach it."
	},
	admin: {
		kind: "an administration interface",
		why: "an attacker who gets in configures or runs what is behind it",
		advice: "Allow only the administrators' network or a VPN in the firewall."
	},
	broker: {
		kind: "a message broker",
		why: "without credentials, anyone can read, forge or delete its messages",
		advice: "Restrict it to the producers and consumers in the firewall, and switch on authentication and TLS."
	},
	cluster: {
		kind: "a port for the members of a cluster",
		why: "its members trust each other, so a stranger can read or change the state of all of them",
		advice: "Allow only the other members of the cluster in the firewall."
	},
	metrics: {
		kind: "monitoring",
		why: "it tells strangers what runs where, in which version and under what load",
		advice: "Allow only the monitoring system in the firewall, or put a login in front of it."
	},
	directory: {
		kind: "a directory of accounts",
		why: "it tells strangers names and groups, and lets them guess passwords",
		advice: "Allow only the hosts that log in through it, and encrypt it."
	},
	reflection: {
		kind: "a service that answers strangers over UDP",
		why: "attackers use open ones to flood others, and it tells a lot about the host",
		advice: "Allow only its clients in the firewall, or switch it off."
	},
	amplifier: {
		kind: "a data store over UDP, without a password by default",
		why: "attackers use it to flood others with thousands of times what they send, and can often read and change all of its data",
		advice: "Switch its UDP off (-U 0) and allow only its clients in the firewall."
	},
	resolver: {
		kind: "a name server",
		why: "attackers use a server that resolves any name for strangers to flood others",
		advice: "Allow only its clients in the firewall. A server that must answer everyone should do so only for its own zones (no recursion)."
	},
	management: {
		kind: "network management",
		why: "anyone who guesses its community reads everything about the host and may change it, and attackers use it to flood others",
		advice: "Allow only the monitoring system in the firewall, and use version 3 with authentication."
	},
	transfer: {
		kind: "file transfer without a login",
		why: "anyone who knows the name of a file can fetch it, including configurations with passwords, and attackers use open ones to flood others",
		advice: "Allow only the devices that load their files from it in the firewall, or switch it off."
	},
	login: {
		kind: "a service that checks logins",
		why: "strangers can guess passwords and the secret that protects its answers",
		advice: "Allow only the devices that ask it in the firewall, or wrap it in TLS (RadSec)."
	},
	telephony: {
		kind: "telephony",
		why: "strangers guess its accounts all day and place calls at your cost",
		advice: "Allow only the provider and the phones' networks in the firewall, or put a session border controller before it."
	},
	vpn: {
		kind: "the door of a VPN",
		why: "anyone who reaches it can try its flaws, stolen keys and weak passwords",
		advice: "Allow only the known peers in the firewall where their addresses are fixed, and keep it up to date."
	},
	routing: {
		kind: "a routing protocol",
		why: "it shows the network to strangers and believes what they send, and attackers use it to flood others",
		advice: "Allow only the neighbouring routers in the firewall, and authenticate them."
	},
	network: {
		kind: "a service for its own network only",
		why: "strangers can use up its addresses, and its answers can mislead hosts",
		advice: "Allow only the networks that it serves in the firewall."
	},
	mailbox: {
		kind: "a mailbox, encrypted only if the server demands STARTTLS",
		why: "without STARTTLS passwords and mail cross the network unencrypted, and strangers guess passwords",
		advice: "Switch it off and offer 993 (IMAP) or 995 (POP3), which are encrypted from the start."
	},
	models: {
		kind: "a server of language models",
		why: "it asks for no password, so anyone who reaches it uses your hardware and can fetch or delete its models",
		advice: "Bind it to 127.0.0.1, or put a login in front of it and allow only its users in the firewall."
	},
	camera: {
		kind: "the stream of a camera",
		why: "strangers watch through it if it has its factory password, and its flaws are used to build botnets",
		advice: "Allow only the recorder or a VPN in the firewall, and change its password."
	},
	patients: {
		kind: "the data of patients",
		why: "it asks for no password, so anyone who reaches it can read and often change what doctors rely on",
		advice: "Take it off this network at once, and allow only the devices that exchange data with it in the firewall."
	},
	relic: {
		kind: "which nobody needs any more",
		why: "they tell strangers about the host, and attackers can make two of them flood each other",
		advice: "Switch them off."
	},
	industrial: {
		kind: "an industrial control protocol",
		why: "it asks for no password, so anyone who reaches it can read the plant and often move it",
		advice: "Take it off this network at once, and reach it only through a VPN or a gateway."
	},
	proxy: {
		kind: "a proxy",
		why: "an open one lends your address to strangers and lets them into your network",
		advice: "Bind it to an internal interface or allow only its users in the firewall."
	},
	printer: {
		kind: "printing",
		why: "it takes jobs and settings from anyone who reaches it",
		advice: "Allow only the print server or the office network in the firewall."
	}
};
function riskOfOpen({ question }, port, protocol) {
	let usual = require_start.UDP_SERVICES.find(({ name }) => name === question)?.ports[0];
	return require_start.riskOf(usual ?? port, protocol);
}
function readServices() {
	let risks = new Map();
	for (let [theme, severity, ports, name] of require_start.SERVICES) {
		let { kind, why, advice } = THEMES[theme];
		let risk = {
			severity,
			what: `${name}, ${kind}`,
			why,
			advice
		};
		for (let port of ports.split(" ")) risks.set(port.includes("/") ? port : `${port}/tcp`, risk);
	}
	return risks;
}
function severityOf(verdict, entry, seen, port, protocol) {
	if (verdict !== "violation" && verdict !== "waived") return null;
	if (entry.severity !== null) return entry.severity;
	if (seen.state === "open") return riskOfOpen(seen, port, protocol)?.severity ?? "medium";
	return entry.expected === "open" ? "high" : "medium";
}
function plainCounted(count, singular, plural = `${singular}s`) {
	return `${count} ${count === 1 ? singular : plural}`;
}
function ordinal(nth) {
	let ending = nth % 100 >= 11 && nth % 100 <= 13 ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][nth % 10] ?? "th";
	return `${require_start.grouped(nth)}${ending}`;
}
function listed$2(items, most, write = require_start.grouped) {
	let { shown, rest } = upTo(items, most);
	if (rest > 0) return andMore(shown, rest, write);
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function upTo(items, most) {
	let shown = items.length <= most + 1 ? items : items.slice(0, most);
	return {
		shown,
		rest: items.length - shown.length
	};
}
function firstFew(items, most, write = require_start.grouped) {
	return andMore(items.slice(0, most), items.length - most, write);
}
function andMore(shown, rest, write = require_start.grouped) {
	return `${shown.join(", ")}${rest > 0 ? ` and ${write(rest)} more` : ""}`;
}
function privateNetworkOf(address) {
	let parsed = require_start.bitsOfAddress(address);
	if (within(parsed, require_start.NAT64)) return behindTranslator(parsed);
	let found = require_start.PRIVATE.find((one) => within(parsed, one));
	if (found !== void 0) {
		let zone = address.includes("%") ? address.slice(address.indexOf("%")) : "";
		return {
			block: `${blockOf(parsed, found.blockLength)}${zone}`,
			rangeLength: found.length
		};
	}
	if (parsed.family === 4 || within(parsed, require_start.GLOBAL_IPV6)) return null;
	return {
		block: blockOf(parsed, require_start.GLOBAL_IPV6.blockLength),
		rangeLength: require_start.GLOBAL_IPV6.length
	};
}
function behindTranslator({ bits }) {
	let network = privateNetworkOf(Array.from({ length: 4 }, (_, i) => Number(bits >> BigInt(24 - 8 * i) & 255n)).join("."));
	let block = prefixText(require_start.NAT64, require_start.NAT64.length);
	return {
		block: network === null ? block : `${block} (${network.block})`,
		rangeLength: require_start.NAT64.length
	};
}
function within(address, { family, bits, length }) {
	return address.family === family && masked(address, length) === bits;
}
function blockOf(address, length) {
	return prefixText({
		...address,
		bits: masked(address, length)
	}, length);
}
function counted(n, noun) {
	return plainCounted(n, noun);
}
function listed$1(items) {
	return listed$2(items, 3, String);
}
function fromVantage(vantage) {
	return vantage === null ? "from here" : `from the vantage ${vantage}`;
}
function familyName(family) {
	return `IPv${family}`;
}
function firewallBefore({ address }) {
	return require_start.isLoopback(address) ? "a firewall on this machine" : "a security group or firewall";
}
function thisMachine(sources, { address, family }) {
	let own = sources.filter((source) => source.includes(":") === (family === 6));
	if (own.length === 0 || require_start.isLoopback(address)) return "this machine";
	let natted = !isPrivate(address) && own.every(isPrivate);
	return `this machine (${listed$1(own)}${natted ? ", which the target sees as a public address of your network" : ""})`;
}
function acceptsAnything() {
	return "This address also accepts connections on random unused ports, as a SYN proxy, a load balancer in protection mode, a tarpit or a honeypot does.";
}
function reachedBy({ route, network }) {
	if (route === null && network === null) return "reached by a route that this machine does not show";
	if (route === null) return "in a private network";
	let { prefix, length, device, via } = route;
	let next = via === null ? "directly" : `via ${via}`;
	return length === 0 ? `reached over the default route (${device}, ${next})` : `reached over the route to ${prefix} (${device}, ${next})`;
}
function isPrivate(address) {
	return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address) || /^f[cd][0-9a-f]{2}:/.test(address) || require_start.isLoopback(address);
}
const ABSENT$1 = new Set([
	"ENOTFOUND",
	"ENODATA",
	"EAI_NONAME",
	"EAI_NODATA"
]);
const BROKEN = {
	EAI_AGAIN: "did not answer or failed for the moment",
	EAI_FAIL: "failed",
	ESERVFAIL: "failed",
	EREFUSED: "refused to answer",
	ECONNREFUSED: "could not be reached",
	ETIMEOUT: "did not answer in time",
	ECANCELLED: "had not answered when the run was stopped",
	EOUTOFTIME: "had not answered when the time limit of the run was over"
};
function whatResolverDid(code) {
	return BROKEN[code] ?? "failed";
}
function whyNotBelieved(code, detail) {
	switch (code) {
		case "ENOTASKED": return "the servers of /etc/resolv.conf, asked directly, did not say so";
		case "EUNVOUCHED": return "that resolver found no name at all in this run, so it may deny every name, as a filter or a login page does";
		case "ECONTRADICTED": return `the servers of /etc/resolv.conf, asked directly, know ${detail}`;
		default: return null;
	}
}
function causeOfUnresolved({ code }) {
	if (code === "ECANCELLED") return "cancelled";
	if (code === "EOUTOFTIME") return "out-of-time";
	if (code === "ECEILING") return "out-of-scope";
	return code === "ENOTCOVERED" ? "not-covered" : "dns-failed";
}
function explainUnresolved({ host, family, code, crowd, detail = "" }) {
	let kind = family === null ? "address" : `${familyName(family)} address`;
	let over = family === null ? "" : ` over ${familyName(family)}`;
	let query = `dig ${host}${family === null ? "" : family === 4 ? " A" : " AAAA"}`;
	if (code === "ENOTCOVERED") return {
		explanation: family === null ? "The scan does not have a host by this name, so nothing was checked. A scan by address does not say which name has the address." : "The addresses that the scan covers are judged. A scan does not say which other addresses the name has, and none of those was checked.",
		advice: `Write the addresses of ${host} in the policy and scan each of them, or check without --observations.`
	};
	if (crowd !== void 0) {
		let { addresses, probes, ceiling } = crowd;
		return {
			explanation: `This name has ${addresses} addresses, and the ${probes} ports that the policy asks of them would take the run over its ceiling of ${ceiling} (\`probes\` under \`limits\`). So no port of this name was asked. The other hosts were checked.`,
			advice: `Look at the DNS records (dig ${host}): the owner of the name can add any number of them. If they are right, raise \`probes\` under \`limits\` or check fewer ports. \`resolves-to\` fixes the addresses that a name may have.`
		};
	}
	if (code === "EMAPPED") return {
		explanation: "An AAAA record of this name holds an IPv4 address written as IPv6 (::ffff:a.b.c.d). Packets to it go over IPv4, which this check leaves out, so nothing was checked there.",
		advice: `Correct the record (dig ${host} AAAA). Or check this name over IPv4 too, with \`family: both\` and from a vantage that has IPv4.`
	};
	if (code === "EMOREADDRESSES") return {
		explanation: `This name has more ${kind}es than DNS handed out: ${detail}. Those are judged, and the others were not checked.`,
		advice: `Write the addresses of ${host} in the policy, or use a resolver that hands out all of them. For \`open\`, \`addresses: any\` needs only one of them.`
	};
	if (code === "ESEARCHLIST") return {
		explanation: `The resolver's search list leads this name elsewhere${over}: ${detail}. Which of the two is meant is not clear, so nothing was checked${over}.`,
		advice: `Write \`${host}.\` with a dot at the end if you mean this exact name, or write the full name that the search list makes of it.`
	};
	if (code === "EMADEUP") return {
		explanation: `The resolver of this machine makes addresses up: it gives ${detail} for this name and for ipv4only.arpa too, which is 192.0.0.170 and 192.0.0.171 everywhere (RFC 7050). Where this name really leads is not known, so nothing was checked${over}.`,
		advice: `Let ${host} through whatever answers in place of DNS here (a login page, a DNS filter, the allowed endpoints of Harden-Runner), and run again.`
	};
	let doubt = whyNotBelieved(code, detail);
	if (doubt !== null) return {
		explanation: `The resolver of this machine says that this name has no ${kind}, but that is not confirmed (${code}): ${doubt}.`,
		advice: `Check /etc/nsswitch.conf and /etc/resolv.conf of this machine (${query}). Then let the run look up a second name that is known to exist: a host of the policy, or a control such as github.com:443.`
	};
	let other = family === 4 ? 6 : 4;
	if (ABSENT$1.has(code)) return {
		explanation: `DNS has no ${kind} for this name: the name or its record does not exist (${code}), so nothing was checked${over}.`,
		advice: family === null ? `Check the spelling, then the record (${query}). A name that only an internal DNS knows needs a run from inside.` : `Check the spelling, then the record (${query}). A name that only an internal DNS knows needs a run from inside. If ${familyName(family)} is not meant, set \`family: ipv${other}\`.`
	};
	return {
		explanation: `DNS gave no ${kind} for this name: the resolver ${whatResolverDid(code)} (${code}), so nothing was checked${over}.`,
		advice: family === null ? `Check the resolver of this machine (${query}) and run again.` : `Check the resolver of this machine (${query}) and run again. If ${familyName(family)} is not meant, set \`family: ipv${other}\`.`
	};
}
function explainNameCheck(check) {
	let { inside, outside, failure, host, resolvesTo } = check;
	let wrong = outside.map((address) => leadsElsewhere(check, address));
	let nowhere = resolvesTo.within.length > 0 && inside.length + outside.length === 0;
	if (failure !== null || nowhere) {
		let known = failure ?? {
			family: null,
			code: "ENOTFOUND"
		};
		let { position } = resolvesTo;
		return [...wrong, {
			kind: "inconclusive",
			address: null,
			...explainUnresolved({
				host,
				...known,
				position
			})
		}];
	}
	return wrong.length > 0 ? wrong : [{
		kind: "pass",
		address: null,
		explanation: "",
		advice: ""
	}];
}
function leadsElsewhere({ host, resolvesTo, inside }, address) {
	if (resolvesTo.within.length === 0) return {
		kind: "violation",
		address,
		explanation: `This name must have no address, but it still resolves to ${address}. If that address is no longer yours, its new owner answers for this name. No port of that address was asked.`,
		advice: `Remove the record (dig ${host}). If the name is meant to be back, take \`resolves-to: none\` out of the policy.`
	};
	return {
		kind: "violation",
		address,
		explanation: inside.length === 0 ? `This name must resolve into ${resolvesTo.text}, but it resolves to ${address}: DNS points at an old host, or at a new one that the policy does not know. If that address is not yours, its owner answers for this name. No port of that address was asked.` : `This name must resolve into ${resolvesTo.text}, but it also resolves to ${address}, beside ${listed$1(inside)}: DNS points at an old host, or at a new one that the policy does not know. If that address is not yours, its owner answers for this name. No port of that address was asked.`,
		advice: `Correct the record (dig ${host}). If the address is yours, add it to \`resolves-to\`.`
	};
}
function explainOutOfScope({ host, outside, standsFor, bound }) {
	if (bound === "this-machine") return {
		explanation: `This name leads to ${outside}, the machine that runs the check. Its ports show nothing about the real host, so none was asked.`,
		advice: `Look in /etc/hosts and in DNS for what leads the name here (getent ahosts ${host}). If this machine is meant, write \`localhost\` or ${outside} as the host, or \`resolves-to: ${outside}\` beside the name. Else run the check from another machine.`
	};
	let who = `${whatIsOutside(host, outside)}${standsFor === void 0 ? "" : `, which stands for ${standsFor},`}`;
	let verb = outside.includes("-") ? "are" : "is";
	switch (bound) {
		case "policy-scope": return {
			explanation: `${who} ${verb} outside the policy's \`scope\`, so no packet was sent and nothing was checked.`,
			advice: "If you may probe it, add it to `scope` in the policy. A private address must be listed itself: a name in the scope lets in only public ones."
		};
		case "run-scope": return {
			explanation: `${who} ${verb} outside the scope of this run, so no packet was sent and nothing was checked.`,
			advice: "If this run may probe it, add it to `--scope` or to the input `scope`. Else leave the host out of this run."
		};
		case "refused": return {
			explanation: `${who} ${verb} link-local, cloud metadata, multicast or unspecified. Such addresses are not probed by default, so nothing was checked.`,
			advice: "If you really mean it, list this exact address in the `scope` of the run, or in that of the policy if the run has none."
		};
	}
}
function whatIsOutside(host, outside) {
	if (host === outside) return outside.includes("-") ? "These addresses" : "This address";
	return outside;
}
function explainSeenByNobody({ host, address, what, family, vantages }) {
	let where = address === null || address === host ? host : `${host} (${address})`;
	let names = listed$1(vantages.map((name) => `\`${name}\``));
	if (family === null) return {
		explanation: `Nobody checks ${what} on ${where}: ${names} have it under \`cannot-see\` in the policy, and each leaves it to the others.`,
		advice: `Check ${what} from a vantage whose network lets it through, or take it out of \`cannot-see\`. If nobody has to check it, move it to \`observe\`.`
	};
	let isName = address !== null && host !== address;
	return {
		explanation: `Nobody checks ${where}: ${names} do not have ${what} by the policy (\`family\`, \`cannot-see\`), and each leaves it to the others.`,
		advice: isName ? `Check it from a vantage that has ${what}. If ${what} is not meant, write \`family: ipv${family === 6 ? 4 : 6}\` at the host or under \`defaults\`.` : `Check it from a vantage that has ${what}. If nobody has to check it, take it out of the policy.`
	};
}
function judgeExposure(expected, demand, seen) {
	return seen.state === "open" && require_start.judge(expected, demand, seen) === "violation" ? "violation" : "not-judged";
}
function judgeClosed(expected, { cause, evidence, question }) {
	if (cause === "refused" && question === null) return expected === "filtered" ? "inconclusive" : require_start.TABLE[expected].closed;
	return evidence === "none" ? "inconclusive" : require_start.TABLE[expected].closed;
}
function judgeSilentUdp(expected, demand, { question, evidence }) {
	if (expected === "closed" || question === null || !require_start.answersStrangers(question)) return "inconclusive";
	return carriesSilence(evidence, expected, demand) ? require_start.TABLE[expected].filtered : "inconclusive";
}
function carriesSilence(evidence, expected, demand) {
	if (evidence === "anchored") return !0;
	return evidence === "vouched" && (demand === "vouched" || expected === "open");
}
function verdictOfPort({ slot, host, address, vantage, rule, source, openOnly, serviceName }, kind, port, seen, { explanation, advice }, waiver = null) {
	let { applied, protocol } = slot;
	return {
		host,
		address,
		vantage,
		protocol,
		ports: `${port}`,
		count: 1,
		service: serviceName(port, protocol),
		expected: applied.entry.expected,
		state: seen.state,
		cause: seen.cause,
		verdict: kind,
		severity: severityOf(kind, applied.entry, seen, port, protocol),
		evidence: seen.evidence,
		explanation,
		advice,
		attempts: seen.attempts,
		rttMs: seen.rttMs,
		rule,
		...require_start.sourceIn(source),
		...require_start.satisfying(slot.satisfies),
		waiver,
		...kind === "inconclusive" && !openOnly && require_start.lacksProof(applied.entry.expected, applied.evidence, seen) ? { lacks: "proof" } : {}
	};
}
function verdictOfPorts(one, ranges, count, attempts) {
	return {
		...one,
		ports: require_start.rangesText(ranges),
		count,
		service: null,
		attempts,
		rttMs: null
	};
}
function verdictOfUnresolved(unresolved, vantage, ordered = require_start.asGiven) {
	return {
		...require_start.NO_PORT,
		host: unresolved.host,
		address: null,
		vantage,
		state: "unknown",
		cause: causeOfUnresolved(unresolved),
		verdict: "inconclusive",
		severity: null,
		...explainUnresolved(unresolved),
		rule: require_start.ruleAt(unresolved.position),
		...require_start.sourceIn(unresolved.source),
		...require_start.satisfying(unresolved.satisfies, ordered)
	};
}
function verdictOfOutOfScope(out, vantage, ordered = require_start.asGiven) {
	return {
		...require_start.NO_PORT,
		host: out.host,
		address: out.address,
		vantage,
		state: "unknown",
		cause: "out-of-scope",
		verdict: "inconclusive",
		severity: null,
		...explainOutOfScope(out),
		rule: require_start.ruleAt(out.position),
		...require_start.sourceIn(out.source),
		...require_start.satisfying(out.satisfies, ordered)
	};
}
function verdictOfSeenByNobody(unseen, vantage, ordered = require_start.asGiven) {
	return {
		...require_start.NO_PORT,
		host: unseen.host,
		address: unseen.address,
		vantage,
		state: "unknown",
		cause: "cannot-see",
		verdict: "inconclusive",
		severity: null,
		...explainSeenByNobody(unseen),
		rule: require_start.ruleAt(unseen.position),
		...require_start.sourceIn(unseen.source),
		...require_start.satisfying(unseen.satisfies, ordered)
	};
}
function verdictsOfNameCheck(check, vantage, ordered = require_start.asGiven) {
	let rule = require_start.ruleAt(check.resolvesTo.position);
	return explainNameCheck(check).map(({ kind, address, explanation, advice }) => ({
		...require_start.NO_PORT,
		host: check.host,
		address,
		vantage,
		state: kind === "inconclusive" ? "unknown" : null,
		cause: kind === "inconclusive" ? causeOfUnresolved(check.failure ?? { code: "ENOTFOUND" }) : null,
		verdict: kind,
		severity: kind === "violation" ? "high" : null,
		explanation,
		advice,
		rule,
		...require_start.sourceIn(check.source),
		...require_start.satisfying(kind === "pass" ? check.satisfies : check.expectsFor, ordered)
	}));
}
function notJudgedHere(verdict) {
	return {
		...verdict,
		verdict: "not-judged",
		severity: null,
		explanation: require_start.NOT_AN_EXPOSURE,
		advice: "Nothing to do here. Judge this host from a vantage that probes."
	};
}
const NAMES = {
	dns: "a DNS question",
	tftp: "a TFTP question",
	kerberos: "a Kerberos question",
	rpcbind: "an rpcbind question",
	ntp: "an NTP question",
	"netbios-ns": "a NetBIOS question",
	snmp: "an SNMP question",
	cldap: "a CLDAP question",
	quic: "a QUIC question",
	ike: "an IKE question",
	openvpn: "an OpenVPN question",
	l2tp: "an L2TP question",
	radius: "a RADIUS question",
	ssdp: "an SSDP question",
	stun: "a STUN question",
	sip: "a SIP question",
	mdns: "an mDNS question",
	coap: "a CoAP question",
	dtls: "a DTLS question",
	memcached: "a memcached question",
	empty: "an empty datagram"
};
function questionName(question) {
	return question === null ? "a question" : NAMES[question];
}
function protocolOf(question) {
	if (question === null || question === "empty") return null;
	if (question === "quic") return "QUIC or DTLS";
	return NAMES[question].replace(/^an? | question$/g, "");
}
const SILENT_SERVICES = {
	tftp: "its answer comes from another port, which a NAT or a stateful firewall on this side may drop",
	kerberos: "a server of several realms may keep silent about those that it does not know",
	ssdp: "a device may answer only its own link",
	snmp: "an agent that speaks only v1 or v2c answers nobody without its community",
	cldap: "only a domain controller answers a stranger there",
	ike: "a gateway may keep silent to peers that it does not know",
	openvpn: "a server with tls-auth or tls-crypt drops whatever is not signed with its key",
	l2tp: "a concentrator may ignore peers that it does not know",
	radius: "a server answers only the clients that it shares a secret with",
	sip: "many servers ignore strangers, to stay hidden from scanners",
	mdns: "a responder may answer only its own link",
	dtls: "a VPN server may answer only clients that it knows over TLS already"
};
const SILENT_PORTS = {
	67: "the port of DHCP, which answers only the clients of its own networks",
	162: "the port of SNMP traps, which are never confirmed",
	514: "the port of syslog, which never answers",
	1646: "the port of RADIUS accounting, which answers only clients that share a secret with it",
	1813: "the port of RADIUS accounting, which answers only clients that share a secret with it",
	2055: "the port of NetFlow, which never answers",
	4739: "the port of IPFIX, which never answers",
	4789: "the port of VXLAN, a tunnel that never answers",
	6081: "the port of Geneve, a tunnel that never answers",
	6343: "the port of sFlow, which never answers",
	8125: "the port of StatsD, which never answers",
	51820: "the port of WireGuard, which answers nobody without a key that it knows"
};
function whySilent(question, port) {
	if (question === null) return "the scan does not say what it asked";
	let ofService = question === "empty" ? void 0 : SILENT_SERVICES[question];
	if (ofService !== void 0) return ofService;
	let usual = SILENT_PORTS[port];
	if (usual !== void 0) return `this is ${usual}`;
	return "this port has no question of its own, and most services ignore an empty datagram";
}
function hasNoQuestion(question, port) {
	return question === "empty" && SILENT_PORTS[port] === void 0;
}
const NOUNS = {
	"syn-ack": "a SYN-ACK",
	rst: "an RST",
	refused: "a refusal (an RST or an ICMP error)",
	timeout: "no answer",
	"icmp-port-unreachable": "an ICMP port-unreachable",
	"icmp-unreachable": "an ICMP unreachable",
	"icmp-net-unreachable": "an ICMP network-unreachable",
	"icmp-admin-prohibited": "an ICMP administratively-prohibited",
	reply: "a reply",
	"no-reply": "no reply",
	"no-route": "no route",
	"no-neighbour": "no neighbour at that address",
	"local-firewall": "a firewall of this machine",
	"local-resources": "a shortage on this machine",
	"deaf-vantage": "silence that nothing vouches for",
	"dns-failed": "a failure of DNS",
	"out-of-scope": "an address out of scope",
	"cannot-see": "what no vantage sees",
	cancelled: "the end of the run",
	"out-of-time": "the end of the time that the run had",
	"not-covered": "a scan that does not cover it",
	"not-at-source": "a machine that is not where its vantage is",
	"no-report": "a report that is not there"
};
function tries(seen) {
	if (isOfScan(seen)) return "The scan";
	let { attempts, question, firstAskedMs, lastAskedMs } = seen;
	let what = question === null ? "attempt" : questionName(question).replace(/^an? /, "");
	let span = firstAskedMs === null || lastAskedMs === null ? 0 : lastAskedMs - firstAskedMs;
	let over = attempts < 2 || span < 50 ? "" : ` over ${seconds(span)}`;
	return `${counted(attempts, what)}${over}`;
}
function unanswered$1(seen) {
	if (seen.detail !== null && !isOfScan(seen)) return `${tries(seen)} got only an error (${seen.detail}).`;
	return isUdp(seen) ? `${tries(seen)} got no reply.` : `${tries(seen)} got no answer.`;
}
function provesNothing(seen) {
	if (isOfScan(seen)) return seen.detail === null ? "silence proves nothing" : "this error proves nothing, as a firewall on the scanner's side sends it too";
	return !seen.cause.startsWith("icmp") && seen.detail === null ? "silence proves nothing" : "this error proves nothing, as a firewall on this machine's side sends it too";
}
function whatElseWasSeen({ also }) {
	if (also.length === 0) return "";
	return ` Other attempts at this port saw ${listed$1([...new Set(also)].map((cause) => NOUNS[cause]))}: several machines share the address, or packets are lost on the way.`;
}
function seenByNodes({ nodes }) {
	if (nodes === void 0) return "";
	if (nodes.asked === 1) return " The one node that asked saw it open.";
	return nodes.open === 1 ? ` One of ${nodes.asked} nodes saw it open. A proxy in the network of that node may have answered in its place.` : ` ${nodes.open} of ${nodes.asked} nodes saw it open.`;
}
function isUdp({ question, cause }) {
	return question !== null || cause === "no-reply";
}
function isOfScan({ attempts }) {
	return attempts === 0;
}
function seconds(ms) {
	if (ms < 9950) return `${(ms / 1e3).toFixed(1)} s`;
	return ms < 119500 ? `${Math.round(ms / 1e3)} s` : `${Math.round(ms / 6e4) * 60} s`;
}
function restsOn(finding, context) {
	let { seen } = finding;
	let witnessed = meanwhile(finding, context);
	if (!isSilence(seen.cause)) return `An ICMP error came back${witnessed}.`;
	return isUdp(seen) ? `${tries(seen)} got no reply${witnessed}.` : `${tries(seen)} got no answer${witnessed}.`;
}
function meanwhile(finding, context) {
	let { seen, protocol, planned } = finding;
	let beside = portOfSameAddress(finding, context);
	if (protocol === "udp" && seen.state === "open|filtered" && seen.evidence !== "none" && seen.anchor?.protocol !== "udp") return othersReplied(finding, beside);
	if (beside !== null && seen.anchor === null) return `, while port ${beside} on the same address answered`;
	if (beside !== null) return isOfScan(seen) ? `, while port ${beside} on the same address answered in the same scan` : `, while port ${beside} on the same address answered before and after`;
	if (seen.evidence !== "vouched") return "";
	return isOfScan(seen) ? `, while others over ${familyName(planned.family)} answered in the same scan` : `, while others over ${familyName(planned.family)} answered before and after`;
}
function othersReplied({ seen }, beside) {
	if (isOfScan(seen)) {
		if (beside === null) return ", while others replied over UDP in the same scan";
		return seen.anchor === null ? `, while port ${beside} on the same address answered, and others replied over UDP in the same scan` : `, while port ${beside} on the same address answered in the same scan, and others replied over UDP in the same scan`;
	}
	if (beside === null) return ", while others replied over UDP before and after";
	return seen.anchor === null ? `, while port ${beside} on the same address answered, and others replied over UDP before and after` : `, while port ${beside} on the same address answered before and after, and others replied over UDP before and after`;
}
function portOfSameAddress({ seen, protocol, addressIndex }, { facts }) {
	let answer = seen.anchor ?? facts.answer(addressIndex);
	return answer === null ? null : portBeside(answer, protocol);
}
function portBeside(other, own) {
	return own === "tcp" && other.protocol === "tcp" ? `${other.port}` : `${other.port}/${other.protocol}`;
}
function explainDifference(finding, context) {
	return finding.seen.state === "closed" ? closedNotFiltered(finding) : filteredNotClosed(finding, context);
}
function closedNotFiltered({ protocol }) {
	return protocol === "udp" ? {
		explanation: "No service is reachable, but packets to this port are not dropped: the host says that nothing listens, or a firewall rejects with the same message.",
		advice: "Make the firewall drop this port instead of letting it through or rejecting it. If an ICMP port-unreachable is fine too, write `blocked`."
	} : {
		explanation: "No service is reachable, but packets to this port are not dropped: the host refuses them, or a firewall rejects them with a TCP reset.",
		advice: "Make the firewall drop this port instead of letting it through or rejecting it. If a refusal is fine too, write `blocked`."
	};
}
function filteredNotClosed(finding, context) {
	let firewall = firewallBefore(finding.planned);
	let evidence = restsOn(finding, context);
	return {
		explanation: isSilence(finding.seen.cause) ? `No service is reachable, but usually ${firewall} drops the packets before the host can refuse them. ${evidence}` : `No service is reachable, but usually a firewall or router rejects the packets before the host can refuse them. ${evidence}`,
		advice: "Let this port through to the host, which then refuses it. If filtered is fine too, write `blocked`."
	};
}
const IF_IT_MUST_STAY = "If it must stay open, let its owner say so: a waiver with an end date, or `open` in the policy.";
function explainExposed(finding, context) {
	let { port, protocol, applied, seen } = finding;
	if (seen.acceptsAnything && seen.evidence === "none") return acceptsAll(finding, context);
	let explanation = whatIsOpen(finding, context);
	let oneFamily = onlyThisFamily(finding, context);
	if (oneFamily !== null) return {
		explanation: `${explanation} ${oneFamily.explanation}`,
		advice: oneFamily.advice
	};
	let risk = riskOfOpen(seen, port, protocol);
	if (risk) return {
		explanation,
		advice: `${risk.advice} ${IF_IT_MUST_STAY}`
	};
	let command = listeners$1(protocol);
	return {
		explanation,
		advice: applied.entry.expected === "closed" ? `Find out what listens there (${command} on the host) and stop it. ${IF_IT_MUST_STAY}` : `Find out what listens there (${command} on the host), then stop it or block the port in the firewall. ${IF_IT_MUST_STAY}`
	};
}
function listeners$1(protocol) {
	return protocol === "tcp" ? "ss -ltnp" : "ss -lunp";
}
function whatIsOpen({ port, protocol, seen }, { vantage }) {
	let from = fromVantage(vantage);
	let spoken = protocolOf(seen.question);
	let risk = riskOfOpen(seen, port, protocol);
	if (risk === null) return unknownService(seen, protocol, from);
	return spoken === null ? `This is the port of ${risk.what}, and it is reachable ${from}: ${risk.why}.` : `It answered ${questionName(seen.question)}, so this is ${risk.what}, and it is reachable ${from}: ${risk.why}.`;
}
function unknownService({ question }, protocol, from) {
	let spoken = protocolOf(question);
	if (spoken !== null) return `It answered ${questionName(question)}, so it speaks ${spoken} and is reachable ${from}.`;
	return protocol === "tcp" ? `A service that the policy does not allow accepts connections ${from}.` : `A service that the policy does not allow answers ${from}.`;
}
function acceptsAll({ planned, port, protocol, seen }, { sources }) {
	return {
		explanation: `${unproven(riskOfOpen(seen, port, protocol))} ${acceptsAnything()}`,
		advice: `Check on the host whether anything listens on this port (ss -ltn). To find out from here, let that device trust ${thisMachine(sources, planned)}, or probe from behind it.`
	};
}
function unproven(risk) {
	return risk === null ? "Connections get in, but \"open\" here does not show whether a service is running." : `Connections get in, but "open" here does not show whether ${risk.what}, is running.`;
}
function onlyThisFamily({ planned, addressIndex, applied, protocol, port }, { facts }) {
	let others = facts.siblings(addressIndex, applied, protocol, port).filter(({ family }) => family !== planned.family);
	let isShut = others.every(({ state, proven }) => state === "closed" || state === "filtered" && proven);
	if (others.length === 0 || !isShut) return null;
	let own = familyName(planned.family);
	let other = familyName(planned.family === 4 ? 6 : 4);
	let where = listed$1(others.map(({ address }) => address));
	let advice = `Block this port in the firewall's ${own} rules, or stop the service from listening on ${own}. ${IF_IT_MUST_STAY}`;
	if (others.every(({ state }) => state === "filtered")) return {
		explanation: `Over ${other} (${where}) the port is filtered, so what blocks it there does not cover ${own}.`,
		advice
	};
	if (others.every(({ state }) => state === "closed")) return {
		explanation: `Over ${other} (${where}) the port is closed, so the service usually listens on ${own} alone.`,
		advice
	};
	return {
		explanation: `Over ${other} (${where}) the port is not open.`,
		advice
	};
}
function anchorToAdd({ addressIndex, applied }, { facts }) {
	switch (facts.expectedOpen(addressIndex, applied)) {
		case "none": return "List a port of this host that is known to be open under `open`.";
		case "not-asked": return "Run without `only`: it leaves out the ports of this host that must be open.";
		case "not-open": return "First check the ports of this host that must be open: none of them was seen open.";
		case "open": return "Run again: a port of this host that must be open did answer, but not both before and after.";
	}
}
function heardElsewhere(finding, context, way) {
	let { seen, planned } = finding;
	let where = way.network === null ? "" : ` in ${way.network}`;
	return {
		explanation: `${seen.detail === "ENETUNREACH" ? `This address is ${reachedBy(way)}, and nothing${where} answered this machine on that way both before and after: a router on the way said that it has no route there (ENETUNREACH).` : `This address is ${reachedBy(way)}, and nothing${where} answered this machine on that way both before and after.`} ${whatElse(way, planned.family)} ${unanswered$1(seen)}`,
		advice: `${whatToCheck(way)} ${addControl(finding, context, way)}`
	};
}
function wayChanged({ seen }, way) {
	return {
		explanation: `The way to this address changed during the run (now it is ${reachedBy(way)}), and nothing answered both before and after on the same way, so silence proves nothing. ${unanswered$1(seen)}`,
		advice: "Run again once the network is settled. If a tunnel or a VPN comes and goes, repair that first."
	};
}
function whatElse({ network }, family) {
	return network === null ? `What did answer over ${familyName(family)} was reached on another way, and does not vouch for it.` : "An answer from elsewhere, such as the public internet, does not vouch for it.";
}
function whatToCheck({ network, route }) {
	if (network !== null) return "If a tunnel or a VPN should lead there, check that it is up.";
	if (route === null) return "Check that this machine reaches it.";
	return route.via === null ? `Check that this machine reaches anything over ${route.device}.` : `Check that ${route.via} forwards what this machine sends.`;
}
function addControl({ addressIndex, applied }, { facts }, { network, route }) {
	let block = network ?? (route === null || route.length === 0 ? null : route.prefix);
	if (facts.expectedOpen(addressIndex, applied) === "none") return block === null ? "Else list a port of this host that is known to be open under `open`, add a control on the internet that is reached the same way, or run from a place nearer to it." : `Else list a port of this host that is known to be open under \`open\`, add a control inside ${block}, or run from a place nearer to it.`;
	return block === null ? "Else add a control on the internet that is reached the same way, or run from a place nearer to it." : `Else add a control inside ${block}, or run from a place nearer to it.`;
}
function explainDeaf(finding, context) {
	let { planned, seen, addressIndex, protocol } = finding;
	let { facts } = context;
	if (isOfScan(seen)) return deafScan(finding, context);
	if (isBlockedHere(finding, context)) return blockedHere(finding);
	let way = facts.way(addressIndex);
	if (way?.changed) return wayChanged(finding, way);
	if (seen.anchorsAmiss !== void 0) return anchorsAmiss(finding, seen.anchorsAmiss);
	let anchor = facts.answer(addressIndex);
	if (seen.mute) return wentMute(finding, portBeside(seen.mute, protocol));
	let noTcp = !facts.heardTcp(planned.family) && facts.controls(planned.family, "tcp").length === 0;
	let dnsOnly = protocol === "tcp" && noTcp && facts.dnsAlone(planned.family);
	if (anchor !== null && !dnsOnly) {
		let port = portBeside(anchor, protocol);
		return seen.mute === null ? notShown(finding, context, port) : wentMute(finding, port);
	}
	let heard = facts.heard(planned.family);
	if (way !== null && heard && !way.heard) return heardElsewhere(finding, context, way);
	if (dnsOnly) return dnsAlone(finding, context);
	return heard ? heardNothingOfUse(finding, context) : heardNothing(finding, context);
}
function isBlockedHere({ port, protocol, planned }, { hostedRunner }) {
	let isBlind = protocol === "tcp" && require_start.HOSTED_RUNNER_BLIND_PORTS.includes(port);
	return hostedRunner === !0 && isBlind && !require_start.isLoopback(planned.address);
}
function blockedHere({ port, seen }) {
	return {
		explanation: `GitHub's hosted runners cannot connect to port ${port} anywhere: their network blocks it. ${unanswered$1(seen)}`,
		advice: `Check it from a self-hosted runner. Or put \`cannot-see: ${port}\` on the vantage of this run, and it is listed as not checked.`
	};
}
function dnsAlone(finding, context) {
	let { planned, seen } = finding;
	return {
		explanation: `Nothing answered this machine over TCP in ${familyName(planned.family)}, so ${provesNothing(seen)}: a UDP reply from port 53 shows only that DNS gets out. ${unanswered$1(seen)}`,
		advice: `${anchorToAdd(finding, context)} Or add a control over TCP that this machine can reach, or run from another place.`
	};
}
function heardNothing(finding, context) {
	let { planned, seen } = finding;
	let family = familyName(planned.family);
	let controls = context.facts.controls(planned.family);
	if (controls.length === 0) return {
		explanation: `Nothing answered this machine over ${family}, so ${provesNothing(seen)}. ${unanswered$1(seen)}`,
		advice: `${anchorOrControl(finding, context)}${otherFamily(finding, context)}`
	};
	return {
		explanation: `Nothing that was asked over ${family} answered this machine both before and after, not even ${listed$1(controls)}, so ${provesNothing(seen)}. ${unanswered$1(seen)}`,
		advice: `Check that this machine reaches ${listed$1(controls)} over ${family}. If it cannot, name another control, or run from another place.${otherFamily(finding, context)}`
	};
}
function heardNothingOfUse(finding, context) {
	let { planned, seen } = finding;
	return {
		explanation: `No answer over ${familyName(planned.family)} shows that this machine could hear both before and after, so ${provesNothing(seen)}: each came too early, too late, or to another address of this machine. ${unanswered$1(seen)}`,
		advice: anchorOrControl(finding, context)
	};
}
function anchorOrControl(finding, context) {
	let anchor = anchorToAdd(finding, context);
	return context.facts.controls(finding.planned.family).length > 0 ? `${anchor} Else run from another place.` : `${anchor} Or add a control that this machine can reach, or run from another place.`;
}
function otherFamily({ applied, planned }, { facts }) {
	let other = planned.family === 4 ? 6 : 4;
	if (applied.host === null || !facts.heard(other)) return "";
	return ` If ${familyName(planned.family)} is not meant, set \`family: ipv${other}\`.`;
}
function deafScan(finding, { facts }) {
	let { planned, seen, addressIndex, applied } = finding;
	return {
		explanation: `Nothing that could vouch for this address over ${familyName(planned.family)} answered in the same scan, so ${provesNothing(seen)}.`,
		advice: facts.expectedOpen(addressIndex, applied) === "none" ? scanMore(planned.address) : "Check the ports of this host that must be open: the scan saw none of them open. Or probe without --observations."
	};
}
function scanMore(address) {
	let network = privateNetworkOf(address);
	return network === null ? "Scan a port of this host that is known to be open along with it, or probe without --observations." : `Scan a port of this host, or of another host in ${network.block}, that is known to be open along with it, or probe without --observations.`;
}
function wentMute({ seen }, port) {
	return {
		explanation: `Port ${port} on this address did answer, but not reliably before and after this silence: the network failed meanwhile, the service on port ${port} was overloaded, or a firewall began to drop what this machine sends. Some ban a source that asks too many ports, and some limit the connections of each source (ufw limit). ${unanswered$1(seen)}`,
		advice: "Run again, more slowly (`per-host` under `limits`). If it stays so, let the firewall trust this machine, or run from another address."
	};
}
function anchorsAmiss({ seen }, chosen) {
	let [port] = chosen;
	if (chosen.length === 1) return {
		explanation: `The policy lets only port ${port} of this address vouch for it (\`anchors\`), and port ${port} did not answer, so ${provesNothing(seen)}. ${unanswered$1(seen)}`,
		advice: `Find out why port ${port} does not answer. If it need not, name another port of this host under \`anchors\`, or remove the key.`
	};
	return {
		explanation: `The policy lets only ports ${listed$1(chosen.map(String))} of this address vouch for it (\`anchors\`), and none of them answered, so ${provesNothing(seen)}. ${unanswered$1(seen)}`,
		advice: `Find out why ports ${listed$1(chosen.map(String))} do not answer. If they need not, name another port of this host under \`anchors\`, or remove the key.`
	};
}
function notShown(finding, { facts }, port) {
	let { seen, addressIndex } = finding;
	return {
		explanation: `Port ${port} on this address answered, but was not asked often enough to tell this silence from lost packets. ${unanswered$1(seen)}`,
		advice: facts.openPorts(addressIndex) > 1 ? "Run again, more slowly (`per-host` under `limits`). If it stays so, run from a place that loses fewer packets." : "Run again. If it stays so, list another port of this host that is known to be open under `open`."
	};
}
function fellSilent({ protocol, seen }, port) {
	let other = portBeside({
		port,
		protocol: "tcp"
	}, protocol);
	return {
		explanation: `Port ${other} on this address answered at first and no longer at the end, so silence of this address proves nothing: a firewall may have banned this machine for asking unused ports, or the service on port ${other} is overloaded or down. ${unanswered$1(seen)}`,
		advice: "Let the firewall trust the address that this machine probes from, or run from another address. If the service itself went down meanwhile, run again."
	};
}
function explainSilentUdp(finding, context) {
	if (finding.applied.entry.expected === "closed") return closedIsNotShown(finding, context);
	if (!wouldAnswer(finding)) return saysNothing(finding);
	if (finding.seen.evidence !== "none") return null;
	return {
		explanation: `${notHeard(finding, context)} ${unanswered$1(finding.seen)}`,
		advice: letUdpBeHeard(finding, context)
	};
}
function explainSilenceObserved(finding, context) {
	let { seen, port } = finding;
	let evidence = seen.evidence === "none" ? unanswered$1(seen) : restsOn(finding, context);
	if (!wouldAnswer(finding)) return `Observed only: open and filtered look the same here, because ${whySilent(seen.question, port)}. ${evidence}`;
	if (seen.evidence === "none") return `Observed only: ${evidence} ${notHeard(finding, context)}`;
	return `Observed only: no service is reachable, because it would have answered. ${evidence}`;
}
function wouldAnswer({ seen: { question } }) {
	return question !== null && require_start.answersStrangers(question);
}
function closedIsNotShown(finding, { facts }) {
	let { planned, seen } = finding;
	let { family } = planned;
	let isDeaf = seen.evidence === "none" && !facts.heardUdp(family);
	let side = isDeaf ? ` No UDP reply reached this machine over ${familyName(family)} at all, so its own side may drop UDP.` : "";
	return {
		explanation: `Silence does not show that a UDP port is closed: a closed one sends an ICMP port-unreachable. None came: the host sends only a few a second, a firewall drops them, or something listens and keeps silent. ${unanswered$1(seen)}${side}`,
		advice: wouldAnswer(finding) && !isDeaf ? "Let the ICMP errors of this address reach this machine and run again, more slowly (`per-host` under `limits`). Or write `blocked`: the silence of this service is enough for that." : "Let the ICMP errors of this address reach this machine and run again, more slowly (`per-host` under `limits`). Or check the port on the host (ss -lun)."
	};
}
function saysNothing(finding) {
	let { seen, port } = finding;
	return {
		explanation: `Open and filtered look the same here, because ${whySilent(seen.question, port)}. ${unanswered$1(seen)}`,
		advice: askOtherwise(finding)
	};
}
function askOtherwise({ seen, port, applied }) {
	if (seen.question === null) return "Probe it without --observations, or check it on the host (ss -lun).";
	if (hasNoQuestion(seen.question, port)) return "If it speaks dns, ntp, quic, stun or another protocol that has a question, name it with `speaks`. Else check the port on the host (ss -lun).";
	switch (applied.entry.expected) {
		case "open": return "Check it with a client that the service knows, or on the host (ss -lun).";
		case "blocked": return "Check it in the firewall's rules, or on the host (ss -lun). A firewall that rejects by ICMP instead of dropping would settle it.";
		default: return "Check it in the firewall's rules, or on the host (ss -lun).";
	}
}
function letUdpBeHeard(finding, context) {
	let family = familyName(finding.planned.family);
	if (isBeyondDns(finding, context)) return `Add a control on another UDP port that answers over ${family} (\`controls: [time.cloudflare.com:123/udp]\`), or run from a place that lets UDP out.`;
	let controls = context.facts.controls(finding.planned.family, "udp");
	return controls.length > 0 ? `Let this machine reach ${listed$1(controls)}, or name another UDP control that answers it over ${family}.` : `Add a UDP control that answers over ${family}, such as a DNS server (\`controls: [HOST:53/udp]\`), or run from a place that lets UDP out.`;
}
function isBeyondDns({ planned: { family }, port }, { facts }) {
	return port !== 53 && facts.dnsAlone(family);
}
function notHeard(finding, context) {
	let { facts } = context;
	let { planned } = finding;
	let family = familyName(planned.family);
	if (isBeyondDns(finding, context)) return `Over ${family} every UDP reply came from port 53, so silence here proves nothing: many networks let only DNS out, or answer it themselves.`;
	return facts.heardUdp(planned.family) || facts.controls(planned.family, "udp").length > 0 ? `No UDP reply over ${family} came both before and after, often enough to rule out chance, so this machine's own firewall or loss on the way may explain the silence.` : `No UDP reply reached this machine over ${family}, so its own firewall may explain the silence.`;
}
function explainNotCovered({ seen, protocol }) {
	let tool = seen.detail ?? "another tool";
	let { gap } = seen;
	switch (gap?.kind) {
		case "host-down": return {
			explanation: `The scan by ${tool} took the host for down, because its ping got no answer, and did not scan it.`,
			advice: "Scan again with nmap -Pn, which skips the ping (the warnings have the command)."
		};
		case "hosts-down": return {
			explanation: `The scan by ${tool} does not have the host. nmap leaves out hosts whose ping got no answer, and it left out some in this scan.`,
			advice: "Scan again with nmap -Pn, which skips the ping (the warnings have the command)."
		};
		case "gave-up": return {
			explanation: `The scan by ${tool} gave up on the host for lack of time.`,
			advice: "Scan again without --host-timeout, or probe without --observations."
		};
		case "no-protocol": return protocol === "udp" ? {
			explanation: `The scan by ${tool} did not ask this host over UDP.`,
			advice: "Scan it over UDP too (nmap -sU), or probe without --observations."
		} : {
			explanation: `The scan by ${tool} did not ask this host over TCP.`,
			advice: "Scan it over TCP too (nmap -sT), or probe without --observations."
		};
		case "no-port": return {
			explanation: `The scan by ${tool} asked other ports of this host, not this one.`,
			advice: "Add this port to the scan (nmap -p), or probe without --observations."
		};
		case "answers-only": return {
			explanation: `The scan by ${tool} has only what answered, so this port was silent, closed or not asked.`,
			advice: "Scan with nmap -oX, which also reports closed and silent ports, or probe without --observations."
		};
		case "unclear": return unclear(tool, gap);
		case "no-ports": return {
			explanation: `The scan by ${tool} has the host, and none of its ports (as with nmap -sn).`,
			advice: "Scan the ports of this host too (nmap -p), or probe without --observations."
		};
		case "no-host": return {
			explanation: `The scan by ${tool} does not have this host.`,
			advice: "Scan this host too, or probe without --observations."
		};
		case void 0: return {
			explanation: "The scan does not tell how this port is.",
			advice: "Scan this port too, or probe without --observations."
		};
	}
}
function unclear(tool, { said, maybeOwn }) {
	if (said === "counted") return {
		explanation: `The scan by ${tool} counted this port without saying how it is.`,
		advice: "Scan with nmap 7.93 or later, which says which ports it counts."
	};
	if (maybeOwn) return {
		explanation: `The scan by ${tool} reports this port as "${said}" in a connect scan (-sT), which it also does where the scanning machine itself has no route.`,
		advice: "Scan with nmap -sS (as root), which tells the two apart, or probe without --observations."
	};
	return {
		explanation: `The scan by ${tool} reports this port as "${said}", which does not show whether it is open.`,
		advice: "Scan with nmap -sS or -sT, or probe without --observations."
	};
}
const OUT_OF_TIME = "The time limit of the run was over before enough was known of this port. What was seen until then neither passes nor fails it.";
const MORE_TIME = "Raise the time limit (`duration` under `limits`, or `time-limit` of the run): `check --dry-run` says how long this policy takes. Or check fewer ports in each run (`only`).";
const NOT_OF_THE_TARGET = {
	"no-route": noRoute,
	"no-neighbour": ({ planned }) => ({
		explanation: planned.family === 4 ? "No machine on the local network answered for this address, or for the router that leads there (ARP failed)." : "No machine on the local network answered for this address, or for the router that leads there (neighbour discovery failed).",
		advice: "Check that the host (or the router) is up and still has that address. If nobody has it, take it out of the policy. In place of a network, list the hosts that exist (docs/troubleshooting.md, \"Addresses that nobody has\")."
	}),
	"local-firewall": ({ seen }) => ({
		explanation: `A firewall on this machine itself stopped the probe${inBrackets$1(seen.detail)}.`,
		advice: "Allow this machine to send to this address and port, in its OUTPUT rules or in the allowed endpoints of an egress filter such as Harden-Runner. Or run from another place."
	}),
	"local-resources": shortage,
	"deaf-vantage": explainDeaf,
	"dns-failed": () => ({
		explanation: "DNS failed for this host, so nothing was asked.",
		advice: "Check the resolver of this machine and run again."
	}),
	"out-of-scope": () => ({
		explanation: "This address is outside the scope, so it was not probed.",
		advice: "If it may be probed, add it to the scope. If not, take it out of the policy."
	}),
	"cannot-see": () => ({
		explanation: "No vantage of the policy sees this, so nobody checked it.",
		advice: "Check it from a vantage whose network lets it through."
	}),
	cancelled: () => ({
		explanation: "The run was stopped before this port had its turn.",
		advice: "Run again and let it finish."
	}),
	"out-of-time": () => ({
		explanation: "The time limit of the run was over before enough was known of this port. What was seen until then neither passes nor fails it.",
		advice: "Raise the time limit (`duration` under `limits`, or `time-limit` of the run): `check --dry-run` says how long this policy takes. Or check fewer ports in each run (`only`)."
	}),
	"not-covered": explainNotCovered,
	"not-at-source": () => ({
		explanation: "This machine is not where its vantage is (`source`), so nothing was asked.",
		advice: "Run it on a machine that has such an address, or correct `source`."
	}),
	"no-report": () => ({
		explanation: "No report of this merge says anything about it.",
		advice: "Run the vantage or the shard that it belongs to, and merge again with its report.json."
	})
};
function noRoute({ planned, seen }, { facts, hostedRunner }) {
	let { address } = planned;
	let detail = inBrackets$1(seen.detail);
	if (seen.detail === "ENOSOURCE") return {
		explanation: `This machine has no ${familyName(planned.family)} address in the \`source\` that probes must leave from, so nothing was sent.`,
		advice: `Add its ${familyName(planned.family)} network to \`source\`, or list \`ipv${planned.family}\` under the vantage's \`cannot-see\`.`
	};
	if (isLinkLocal(address)) return {
		explanation: `This is a link-local address, which is valid only on one network link, and this machine does not know which${detail}. Nothing was sent.`,
		advice: "Write a routable address of the host (global, unique local or private), or its name."
	};
	if (require_start.isLoopback(address)) return {
		explanation: `No interface of this machine has this loopback address${detail}, so nothing was sent.`,
		advice: "Switch the loopback address on, or take it out of the policy."
	};
	if (seen.detail === "ENETDOWN") return {
		explanation: "The network interface that leads to this address is down (ENETDOWN), so nothing was sent.",
		advice: "Bring the interface up (ip link), or run from another machine."
	};
	if (facts.routed(planned.family)) return {
		explanation: `This machine has no route to this address${detail}, so nothing was sent.`,
		advice: "Add the route or bring the VPN up, or run from a machine that has a route."
	};
	return noFamily(planned.family, detail, hostedRunner === !0);
}
function noFamily(family, detail, hostedRunner) {
	if (family === 4) return {
		explanation: `This machine has no route over ${familyName(family)}${detail}, so nothing was sent.`,
		advice: "Run from a machine with IPv4. If the host also has IPv6 and that is enough, set `family: ipv6` at it."
	};
	if (hostedRunner) return {
		explanation: `GitHub's hosted runners have no IPv6${detail}, so nothing was sent.`,
		advice: "Check IPv6 from a self-hosted runner that has it. If the host also has IPv4 and that is enough, set `family: ipv4` at it, or list `ipv6` under the vantage's `cannot-see`."
	};
	return {
		explanation: `This machine has no route over ${familyName(family)}${detail}, so nothing was sent.`,
		advice: "Run from a machine with IPv6 (GitHub's hosted runners have none). If the host also has IPv4 and that is enough, set `family: ipv4` at it."
	};
}
function isLinkLocal(address) {
	return /^(?:169\.254\.|fe[89ab][0-9a-f]:)/i.test(address);
}
function shortage({ seen }) {
	switch (seen.detail) {
		case "ESELFCONNECT": return {
			explanation: "The only answer came from the probe itself: its connection reached its own socket, as happens on loopback when ports are short.",
			advice: "Widen net.ipv4.ip_local_port_range on this machine, or run again."
		};
		case "EMFILE":
		case "ENFILE": return {
			explanation: `This machine ran out of file descriptors (${seen.detail}).`,
			advice: "Raise the limit (ulimit -n), or lower `in-flight` under `limits`."
		};
		case "EADDRNOTAVAIL": return {
			explanation: "This machine had no local address or port left to send from (EADDRNOTAVAIL).",
			advice: "Wait until the connections of earlier runs are gone and run again, or lower `rate` under `limits`."
		};
		default: return {
			explanation: `This machine ran short of a resource that a probe needs${inBrackets$1(seen.detail)}.`,
			advice: "Lower `rate` and `in-flight` under `limits`, or run on a larger machine."
		};
	}
}
function inBrackets$1(detail) {
	return detail === null ? "" : ` (${detail})`;
}
function explainUnproven({ planned, seen }, { sources }) {
	if (!seen.acceptsAnything) return {
		explanation: "Nothing shows that a service runs behind this open port.",
		advice: "Check it with a client of its service, or run from another place."
	};
	return {
		explanation: `"Open" here does not prove that a service is running. ${acceptsAnything()}`,
		advice: `Check the service with a request of its own (an HTTP health check). To find out from here, let that device trust ${thisMachine(sources, planned)}, or probe from behind it.`
	};
}
const MOST_NAMED$3 = 4;
const NOBODY = {
	open: [],
	asked: []
};
function explainUnprovenHere(finding, { provenFrom }) {
	let { applied, planned, protocol, port } = finding;
	let { open, asked } = provenFrom?.(applied.host, planned, protocol, port) ?? NOBODY;
	let names = listed$2((open.length > 0 ? open : asked).map((name) => `\`${name}\``), 4);
	let advice = `Run the check from ${names} too, and merge the reports: \`port-policy merge REPORT REPORT\`.`;
	if (open.length > 0) return {
		explanation: `Not open from here, as intended. The policy asks for proof that something listens on this port (\`evidence: proven\`), which one vantage alone cannot give. From ${names} the policy expects it to be open, so that would prove it.`,
		advice
	};
	if (asked.length > 0) return {
		explanation: `Not open from here, as intended. The policy asks for proof that something listens on this port (\`evidence: proven\`), which one vantage alone cannot give. If it is open from ${names}, that proves it.`,
		advice
	};
	return {
		explanation: "Not open from here, as intended. The policy asks for proof that something listens on this port (`evidence: proven`), which one vantage alone cannot give. No other vantage of the policy asks this port, so no merge can prove it.",
		advice: "Expect the port to be `open` from a vantage that reaches it (`from`), or accept `evidence: anchored` here."
	};
}
function explainInconclusive(finding, context) {
	let { seen, applied } = finding;
	if (seen.linkEdge !== void 0 && (seen.cause === "no-neighbour" || seen.cause === "no-route")) return noHost(seen.linkEdge);
	if (seen.fellSilent !== void 0 && (seen.cause === "deaf-vantage" || seen.cause === "no-reply")) return fellSilent(finding, seen.fellSilent);
	if (require_start.lacksProof(applied.entry.expected, applied.evidence, seen)) return explainUnprovenHere(finding, context);
	if (seen.hasty !== void 0) return askedHastily(finding, seen.hasty);
	if (!require_start.speaksOfTarget(seen.cause)) return NOT_OF_THE_TARGET[seen.cause](finding, context);
	if (seen.state === "open") return explainUnproven(finding, context);
	if (seen.state === "closed" && seen.cause === "refused" && seen.question === null) return refusedOneWayOrOther();
	let ofUdp = seen.state === "open|filtered" ? explainSilentUdp(finding, context) : null;
	if (ofUdp !== null) return ofUdp;
	if (seen.evidence === "vouched" && applied.evidence !== "vouched") return notAnchored(finding, context);
	return explainDeaf(finding, context);
}
function noHost({ kind, network, firstHost, lastHost }) {
	return {
		explanation: `This is the ${kind} address of ${network}, a network that this machine is attached to, so no host has it.`,
		advice: `Take it out of the policy: hosts there have the addresses ${firstHost}-${lastHost}.`
	};
}
function askedHastily({ seen }, option) {
	return {
		explanation: `The scan by ${seen.detail ?? "another tool"} heard nothing from this port, but it ran with ${option}. With that option, a port that answers clients may look silent.`,
		advice: `Scan again without ${option}, or probe without --observations.`
	};
}
function notAnchored(finding, context) {
	let { addressIndex, protocol, seen } = finding;
	let answer = context.facts.answer(addressIndex);
	let asked = unanswered$1(seen);
	let beside = answer === null ? null : portBeside(answer, protocol);
	return {
		explanation: beside === null ? `The policy asks for anchored evidence, and no other port on this address answered. ${asked}` : isOfScan(seen) ? `The policy asks for anchored evidence: port ${beside} on this address answered, but the scan does not say when. ${asked}` : `The policy asks for anchored evidence: port ${beside} on this address answered, but not both before and after. ${asked}`,
		advice: `${anchorToAdd(finding, context)} Or accept \`evidence: vouched\` here.`
	};
}
function refusedOneWayOrOther() {
	return {
		explanation: "The connection was refused, and this machine could not tell how: an RST means closed, an ICMP error means filtered.",
		advice: "Write `blocked`: both satisfy it. To tell them apart, run on Linux where the kernel's counters can be read (/proc/net/snmp) and little else uses the network."
	};
}
function askingMachine({ planned, seen }, { sources }) {
	return isOfScan(seen) ? "the machine that scanned" : thisMachine(sources, planned);
}
function openElsewhere(finding, context) {
	let { planned, addressIndex, applied, protocol, port } = finding;
	let open = context.facts.siblings(addressIndex, applied, protocol, port).filter(({ state, proven }) => state === "open" && proven);
	let same = open.filter(({ family }) => family === planned.family).map(({ address }) => address);
	if (same.length > 0) return onThisHostAlone(finding, context, listed$1(same));
	return open.length === 0 ? null : overOtherFamily(finding, context, open.map(({ address }) => address));
}
function onThisHostAlone(finding, context, where) {
	let { seen, addressIndex, protocol } = finding;
	let leave = mayGo(finding, context) ? " If this host is not in service any more, take its address out of DNS." : "";
	if (seen.state === "closed") return {
		explanation: `The same name has this port open on ${where}. Here it is refused, so some clients of the name may fail. Usually the service on this host is down, or listens on another interface; a firewall that rejects looks the same.`,
		advice: `On the host of this address, check that the service runs and on which address it listens (${listeners(protocol)}).${leave}`
	};
	if (!isSilence(seen.cause)) return {
		explanation: `The same name has this port open on ${where}. Here a firewall or router rejects it, so some clients of the name may fail. ${restsOn(finding, context)}`,
		advice: `Compare the firewall rules of this address with those of ${where}, and allow ${askingMachine(finding, context)} to reach this port here too.${leave}`
	};
	return seen.anchor !== null || context.facts.answer(addressIndex) !== null ? silentBesideAnswers(finding, context, where) : silentHost(finding, context, where, leave);
}
function silentBesideAnswers(finding, context, where) {
	let { planned, protocol } = finding;
	let firewall = firewallBefore(planned);
	if (protocol === "udp") return {
		explanation: `The same name has this port open on ${where}. Here it is silent, so some clients of the name may fail. Usually the service on this host is down, or ${firewall} drops the question or the reply. ${restsOn(finding, context)}`,
		advice: `On the host of this address, check that the service runs and on which address it listens (${listeners(protocol)}). If it does, compare the firewall rules with those of ${where}.`
	};
	return {
		explanation: `The same name has this port open on ${where}. Here it is silent, so some clients of the name may fail. Usually ${firewall} drops this port, or its service is overloaded and its accept queue is full. ${restsOn(finding, context)}`,
		advice: `Compare the firewall rules of this address with those of ${where}, and allow ${askingMachine(finding, context)} to reach this port here too. If they are the same, look at the accept queue on the host (ss -ltn: it is full if Recv-Q is above Send-Q).`
	};
}
function silentHost(finding, context, where, leave) {
	return {
		explanation: `The same name has this port open on ${where}. This address is silent, so some clients of the name may fail. Usually the host is down, DNS still lists an old host, or ${firewallBefore(finding.planned)} drops everything from ${isOfScan(finding.seen) ? "the machine that scanned" : "this machine"}. ${restsOn(finding, context)}`,
		advice: `Check that the host of this address is up. If it is, compare its firewall rules with those of ${where}.${leave}`
	};
}
function listeners(protocol) {
	return protocol === "tcp" ? "ss -ltn" : "ss -lun";
}
function overOtherFamily(finding, context, open) {
	let { planned, seen } = finding;
	let own = familyName(planned.family);
	let otherFamily = planned.family === 4 ? 6 : 4;
	let other = familyName(otherFamily);
	let record = planned.family === 4 ? "A" : "AAAA";
	let where = listed$1(open);
	let advice = whatToDo(own, other, seen.state);
	return {
		explanation: why(own, other, where, seen.state),
		advice: mayGo(finding, context) ? `${advice} If ${own} is not meant, remove the ${record} record or set \`family: ipv${otherFamily}\`.` : advice
	};
}
function why(own, other, where, state) {
	switch (state) {
		case "closed": return `The port is open over ${other} (${where}) and refused over ${own}: usually the service listens on ${other} alone.`;
		case "filtered": return `The port is open over ${other} (${where}) and filtered over ${own}: usually the firewall lets only ${other} in.`;
		default: return `The port is open over ${other} (${where}) but not over ${own}: the service listens on ${other} alone, or the firewall lets only ${other} in.`;
	}
}
function whatToDo(own, other, state) {
	switch (state) {
		case "closed": return `Make the service listen on ${own} too. If it does, give the firewall the same rule for ${own} as for ${other}.`;
		case "filtered": return `Give the firewall the same rule for ${own} as for ${other}. If it has one, check that the service listens on ${own} too.`;
		default: return `Make the service listen on ${own} too, and give the firewall the same rule for ${own} as for ${other}.`;
	}
}
function mayGo({ addressIndex }, { facts }) {
	return facts.answer(addressIndex)?.state !== "open";
}
function explainNotOpen(finding, context) {
	let { cause } = finding.seen;
	let byCause = require_start.speaksOfTarget(cause) && !isOpening(cause) ? BY_CAUSE[cause] : silent;
	return openElsewhere(finding, context) ?? byCause(finding, context);
}
function isOpening(cause) {
	return cause === "syn-ack" || cause === "reply";
}
const BY_CAUSE = {
	timeout: (finding, context) => silent(finding, context),
	rst: () => ({
		explanation: "Nothing accepts connections here: usually the service is down, or it listens on another interface such as 127.0.0.1. A firewall that rejects with a TCP reset looks the same.",
		advice: "On the host, check that the service runs and on which address it listens (ss -ltn). If it does, look for a firewall rule that rejects this port."
	}),
	refused: () => ({
		explanation: "The service is down or listens on another interface (RST), or a firewall rejects the connection (ICMP). This machine could not tell the two apart.",
		advice: "On the host, check that the service runs and on which address it listens (ss -ltn). If it does, look for a firewall rule that rejects this port."
	}),
	"icmp-port-unreachable": (finding, context) => finding.protocol === "udp" ? {
		explanation: "Nothing listens on this port, or a firewall rejects it with the same message.",
		advice: runUdpService(finding, context)
	} : {
		explanation: "A firewall's REJECT rule answers for this port: a host on which nothing listens would answer with an RST.",
		advice: `Find the REJECT rule and allow ${askingMachine(finding, context)} to reach this port.`
	},
	"no-reply": silentService,
	"icmp-admin-prohibited": (finding, context) => ({
		explanation: "A firewall or router on the way says that its rules forbid this connection: usually this machine is not on its allow-list.",
		advice: `Add ${askingMachine(finding, context)} to the allow-list of that firewall for this port.`
	}),
	"icmp-unreachable": (finding, context) => ({
		explanation: "A router on the way cannot reach the host, or a firewall rejects with that message. The error does not tell which.",
		advice: `Check that the host is up. If it is, look for a firewall rule that rejects, and allow ${askingMachine(finding, context)} to reach this port.`
	}),
	"icmp-net-unreachable": () => ({
		explanation: "A router on the way has no route to that network, or its rules forbid it.",
		advice: "Check the route beyond this machine (traceroute), then that the address is still in use."
	})
};
function silent(finding, context) {
	let { addressIndex, planned, seen } = finding;
	let firewall = firewallBefore(planned);
	if (seen.anchor !== null || context.facts.answer(addressIndex) !== null) return {
		explanation: `Usually ${firewall} drops this port, or its service is overloaded and its accept queue is full. ${restsOn(finding, context)}`,
		advice: `Allow ${askingMachine(finding, context)} to reach this port in the security group and in the host's firewall. If the rules allow it already, look at the accept queue on the host (ss -ltn: it is full if Recv-Q is above Send-Q).`
	};
	return {
		explanation: `The host is down, the address is no longer its own, or ${firewall} drops everything from ${isOfScan(seen) ? "the machine that scanned" : "this machine"}. ${wholeAddress(finding, context)}`,
		advice: `Check that the host is up and still has this address. If it does, allow ${askingMachine(finding, context)} in the security group and in the host's firewall.`
	};
}
function wholeAddress(finding, context) {
	let { planned, seen } = finding;
	let witnessed = meanwhile(finding, context);
	let others = witnessed === "" ? `, while others over ${familyName(planned.family)} did answer` : witnessed;
	let asked = counted(planned.probes, "port");
	if (planned.probes === 1) return `${tries(seen)} got no answer${others}. No other port of this address was asked.`;
	return isOfScan(seen) ? `None of the ${asked} asked on this address answered${others}.` : `None of the ${asked} asked on this address answered${others} (this one: ${tries(seen)}).`;
}
function silentService(finding, context) {
	let { planned, seen } = finding;
	let name = protocolOf(seen.question) ?? "the service";
	return {
		explanation: `The service is down, it listens on another interface, or ${firewallBefore(planned)} drops the question or the reply. ${restsOn(finding, context)}`,
		advice: `${runUdpService(finding, context)} If it speaks something other than ${name}, name the protocol with \`speaks\`.`
	};
}
function runUdpService(finding, context) {
	return `On the host, check that the service runs and on which address it listens (ss -lun). If it does, allow ${askingMachine(finding, context)} to reach this port in the firewall.`;
}
function explain(finding, context) {
	let { explanation, advice } = explainByKind(finding, context);
	let { reason } = finding.applied.entry;
	let said = reason === null ? "" : ` The policy says: "${reason}".`;
	return {
		explanation: `${explanation}${seenByNodes(finding.seen)}${whatElseWasSeen(finding.seen)}${said}`,
		advice
	};
}
function explainByKind(finding, context) {
	let { kind, seen, applied } = finding;
	if (kind === "inconclusive") return explainInconclusive(finding, context);
	if (kind !== "violation") return explainObserved(finding, context);
	if (seen.state === "open") return explainExposed(finding, context);
	return applied.entry.expected === "open" ? explainNotOpen(finding, context) : explainDifference(finding, context);
}
function explainObserved(finding, context) {
	if (context.openOnly && finding.applied.entry.expected !== "observe") return {
		explanation: "Not judged: this vantage judges only open ports that must not be open (`sees: open-only`), so this says nothing either way.",
		advice: "Nothing to do here. Judge this port from a vantage that probes."
	};
	return {
		explanation: observation(finding, context),
		advice: "Nothing to do. To have the port judged, list it under `open` or `blocked` instead of `observe`."
	};
}
function observation(finding, context) {
	let { seen } = finding;
	if (seen.acceptsAnything && seen.state === "open" && seen.evidence === "none") return `Observed only: "open" here does not prove that a service is running. ${acceptsAnything()}`;
	if (seen.state === "open|filtered") return explainSilenceObserved(finding, context);
	if (seen.evidence === "anchored" || seen.evidence === "vouched") return observedWith(finding, context);
	if (seen.cause === "deaf-vantage") return `Observed only: ${unanswered$1(seen)}`;
	return "Observed only: the policy does not judge this port.";
}
function observedWith(finding, context) {
	let { cause } = finding.seen;
	if (isSilence(cause)) return `Observed only: ${restsOn(finding, context)}`;
	let witnessed = meanwhile(finding, context);
	return cause === "refused" ? `Observed only: the connection was refused${witnessed}.` : `Observed only: an ICMP error came back${witnessed}.`;
}
function findPort(read, protocol, port) {
	for (let { segment, offset } of read.segments) {
		if (segment.ports.protocol !== protocol) continue;
		let before = offset;
		for (let { first, last } of segment.ports.ranges) {
			if (port >= first && port <= last) return {
				index: before + port - first,
				segment
			};
			before += last - first + 1;
		}
	}
	return null;
}
function openPortsOf(observed) {
	let [expected, open, index] = [
		0,
		0,
		0
	];
	let expectedAndOpen = !1;
	for (let { ports, appliedEntries } of observed?.address.segments ?? []) {
		let isExpected = appliedEntries.some(({ entry }) => entry.expected === "open");
		isExpected && (expected += ports.count);
		for (let i = 0; i < ports.count; i++) {
			if (observed?.at(index++).state !== "open") continue;
			open++;
			expectedAndOpen ||= isExpected;
		}
	}
	return {
		expected,
		expectedAndOpen,
		open
	};
}
function portsThatReplied(observations) {
	let replied = new Set();
	for (let observed of observations) {
		let index = 0;
		for (let { ports } of observed.address.segments) for (let { first, last } of ports.ranges) for (let port = first; port <= last; port++) observed.at(index++).cause === "reply" && replied.add(port);
	}
	return replied;
}
function answered({ cause }) {
	return isAnswer(cause);
}
function findAnswer(observed) {
	if (observed === void 0) return null;
	let closed = null;
	let index = 0;
	for (let { ports } of observed.address.segments) for (let { first, last } of ports.ranges) for (let port = first; port <= last; port++) {
		let seen = observed.at(index++);
		if (!answered(seen)) continue;
		if (seen.state === "open") return {
			port,
			protocol: ports.protocol,
			state: "open"
		};
		closed ??= {
			port,
			protocol: ports.protocol,
			state: "closed"
		};
	}
	return closed;
}
function indexHosts(plan, read) {
	let indexes = new Map();
	plan.addresses.forEach((address, index) => {
		for (let host of read(address).hosts) host !== null && require_start.getOrCreate(indexes, host, () => []).push(index);
	});
	return indexes;
}
function sameRule(a, b) {
	if (a.host !== b.host || a.entry.expected !== b.entry.expected) return !1;
	let [p, q] = [a.entry.position, b.entry.position];
	return p.line === q.line && p.column === q.column && p.file === q.file;
}
function exposed({ violation }) {
	return violation > 0 ? "fail" : "inconclusive";
}
function byText(a, b) {
	return a < b ? -1 : +(a > b);
}
function excused({ until, reason, owner, position }) {
	let who = owner === null ? "" : `, ${owner}`;
	let { file, line, column } = position;
	return {
		kind: "waived",
		note: ` Waived until ${until}: "${reason}"${who}.`,
		waiver: {
			until,
			reason,
			owner,
			file,
			line,
			column
		}
	};
}
function ended({ until, reason, owner }) {
	return ` The waiver for this ended on ${until}: "${reason}"${owner === null ? "" : `, ${owner}`}.`;
}
function holds$2(sets, protocol, port) {
	return sets.some((set) => set.protocol === protocol && holdsPort(set.ranges, port));
}
function overlap(sets, ports) {
	return sets.some((set) => set.protocol === ports.protocol && sharedRanges(set.ranges, ports.ranges).length > 0);
}
function addressNumber(address) {
	return import_ipaddr.default.parse(address).toByteArray().reduce((value, byte) => value << 8n | BigInt(byte), 0n);
}
function shardWarning({ index, of, planned, taken }) {
	return `Shard ${index} of ${of} asked ${require_start.grouped(taken.count)} of the ${require_start.grouped(planned.count)} addresses and names of this policy. The result says nothing about the rest: only \`merge\` of all ${of} reports does.`;
}
function emptyShardWarning({ index, of }) {
	return `Shard ${index} of ${of} has nothing to judge, because this policy has too few addresses and names for ${of} shards. Alone it is inconclusive; a merge of all ${of} reports is not affected. Use fewer shards.`;
}
function isShardWarning(warning) {
	return /^Shard \d+ of \d+ (?:asked|has nothing) /.test(warning);
}
function namesBoth(item, entry, all) {
	if (item === null || entry === null) return item ?? entry ?? all;
	return item.filter((name) => entry.includes(name));
}
function looksFrom(policy, vantage) {
	return policy.hosts.flatMap((item) => {
		let entries = require_start.entriesSeen(item, { vantage });
		return entries.length === 0 ? [] : item.hosts.map(({ pattern }) => ({
			vantage,
			pattern,
			entries
		}));
	});
}
function leadsTo(pattern, { host, address, family }) {
	if (pattern.kind === "name") return pattern.name === host;
	if (pattern.family !== family) return !1;
	let { bits } = require_start.bitsOfAddress(address);
	return pattern.first <= bits && bits <= pattern.last;
}
function holds$1({ protocol, ranges }, of, port) {
	return protocol === of && ranges.some(({ first, last }) => first <= port && port <= last);
}
function searchedPorts(lower, protocol) {
	let ports = [];
	let needle = ` ${lower}\n`;
	for (let at = require_start.IANA_SERVICES.indexOf(needle); at !== -1; at = require_start.IANA_SERVICES.indexOf(needle, at + 1)) {
		let which = require_start.IANA_SERVICES[at - 1];
		if (which !== "b" && which !== protocol[0]) continue;
		ports.push(Number(require_start.IANA_SERVICES.slice(require_start.IANA_SERVICES.lastIndexOf("\n", at) + 1, at - 1)));
	}
	return ports;
}
function indexOfPorts() {
	let index = {
		tcp: new Map(),
		udp: new Map()
	};
	for (let line of require_start.IANA_SERVICES.split("\n")) {
		let space = line.indexOf(" ");
		if (space < 1) continue;
		let [port, name] = [Number(line.slice(0, space - 1)), line.slice(space + 1)];
		for (let protocol of ["tcp", "udp"]) {
			if (line[space - 1] !== "b" && line[space - 1] !== protocol[0]) continue;
			require_start.getOrCreate(index[protocol], name, () => []).push(port);
		}
	}
	return index;
}
function indexOfNames() {
	let names = new Map();
	for (let line of require_start.IANA_SERVICES.split("\n")) {
		let space = line.indexOf(" ");
		let key = line.slice(0, Math.max(0, space));
		key !== "" && !names.has(key) && names.set(key, line.slice(space + 1));
	}
	return names;
}
function aliasPorts(protocol) {
	return require_start.aliasesOf(protocol).ports;
}
function allServiceNames(protocol) {
	let names = new Set(require_start.aliasesOf(protocol).ports.keys());
	for (let line of require_start.IANA_SERVICES.split("\n")) {
		let space = line.indexOf(" ");
		space > 0 && (line[space - 1] === "b" || line[space - 1] === protocol[0]) && names.add(line.slice(space + 1));
	}
	return [...names];
}
function randomBytesOf(random) {
	return (bytes) => Buffer.from(Array.from({ length: bytes }, () => Math.floor(random() * 256)));
}
function shareName(one, other) {
	if (one.segments === other.segments) return namesOf$2(one).size > 0;
	let names = namesOf$2(one);
	return names.size > 0 && [...namesOf$2(other)].some((name) => names.has(name));
}
function namesOf$2({ segments }) {
	let hosts = segments.flatMap(({ appliedEntries }) => appliedEntries.map(({ host }) => host));
	return new Set(hosts.filter((host) => host !== null));
}
function sourceFor(socket, address, port) {
	return new Promise((resolve) => {
		let end = (source) => {
			resolve(source);
			socket.close();
		};
		socket.once("error", () => end(null));
		socket.once("connect", () => end(socket.address().address));
		socket.connect(port, address);
	});
}
function carefulService(port) {
	return require_start.CAREFUL.get(port) ?? null;
}
function reluctance(port) {
	return require_start.CAREFUL.has(port) ? 2 : +!!require_start.COSTLY.has(port);
}
const WIDE = {
	4: 7,
	6: 15
};
function wayTo(address, source, { routes, isOnOwnSubnet, has }) {
	let route = routes?.routeTo(address) ?? null;
	let family = (0, node_net.isIP)(address) === 6 ? 6 : 4;
	let range = privateNetworkOf(address);
	let elsewhere = route !== null && source !== null && has(route.device, source) === !1;
	let wide = route === null || elsewhere || route.length <= WIDE[family] || range !== null && route.length <= range.rangeLength;
	let own = route !== null && !elsewhere && route.via === null && isOnOwnSubnet(address);
	let network = own || !wide || range === null ? null : range.block;
	let group = own || !wide && (range !== null || route.via === null) ? route.prefix : network ?? "public";
	let hop = route === null ? "unknown" : `${route.device} ${route.via ?? "link"}`;
	return {
		key: `${family} ${source ?? ""} ${hop} ${group}`,
		route: elsewhere ? null : route,
		network
	};
}
const BY_ADDRESS_ALONE = {
	routes: null,
	isOnOwnSubnet: () => !1,
	has: () => null
};
function kindOfErrno(errno, atOnce) {
	if (require_start.RESOURCES.has(errno)) return "resources";
	if (errno === "EADDRNOTAVAIL") return "resources";
	if (atOnce) return "local";
	if (errno === "ECONNREFUSED") return "refused";
	if (errno === "ETIMEDOUT") return "silent";
	if (errno === "ECONNRESET") return "open";
	return require_start.UNREACHABLE.has(errno) ? "unreachable" : "local";
}
function bottlenecks(pings) {
	let spans = [];
	let goodAt = -Infinity;
	let from = null;
	for (let { askedAt, answered, raised } of pings) {
		!answered && raised && (from ??= goodAt);
		if (!answered) continue;
		from !== null && spans.push({
			from,
			to: askedAt
		});
		from = null;
		goodAt = askedAt;
	}
	from !== null && spans.push({
		from,
		to: Infinity
	});
	return spans;
}
function deafSpans(pings) {
	let spans = [];
	let missed = [];
	let close = (until) => {
		let to = Math.min(until, Math.max(...missed.map(({ endedAt }) => endedAt)));
		missed.length >= 3 && spans.push({
			from: missed[0].askedAt,
			to
		});
		missed = [];
	};
	for (let ping of pings) ping.answered ? missed.length > 0 && close(ping.askedAt) : missed.push(ping);
	missed.length > 0 && close(Infinity);
	return spans;
}
function lastAtMost(ascending, limit) {
	let low = 0;
	let high = ascending.length;
	for (; low < high;) {
		let middle = low + high >> 1;
		ascending[middle] <= limit ? low = middle + 1 : high = middle;
	}
	return low - 1;
}
function distrust(domain, span) {
	for (let { history } of [domain.tcp, domain.udp]) history.distrust(span);
}
function moveWitnesses(before, after, isOfAddress) {
	for (let index of before.filter(isOfAddress)) {
		before.splice(before.indexOf(index), 1);
		after.push(index);
	}
}
function inTurn(witnesses, stays, choose) {
	let last = witnesses[0];
	return () => {
		let index = choose(witnesses.length === 0 ? [last] : witnesses);
		if (index < 0) return -1;
		last = index;
		let place = witnesses.indexOf(index);
		place >= 0 && witnesses.splice(place, 1);
		stays(index) && witnesses.push(index);
		return index;
	};
}
function left(seen, port, { most }) {
	let inRound = most - seen.count;
	if (carefulService(port) === null) return inRound;
	return Math.min(inRound, 3 * most - seen.before - seen.count);
}
function isNoSample({ kind }) {
	return kind === "cancelled" || kind === "resources" || kind === "local";
}
function noteIn(histories, ledger, index, answer, pace, { reset = !1, raised = !1 } = {}) {
	let refuses = !ledger.is(index, "open") && !ledger.is(index, "reply");
	let answered = answer.kind === "open" || answer.kind === "refused" && (refuses || reset);
	for (let history of histories) history.ping(index, answer.askedAt, answer.endedAt, answered, pace, raised);
	return answered;
}
function historiesOf(responders, address, protocol) {
	return [responders.own(address, protocol).history, responders.domain(address)[protocol].history];
}
function parseArpTable(text) {
	let known = new Map();
	for (let line of text.split("\n").slice(1)) {
		let [address, , flags] = line.trim().split(/\s+/);
		if (address === void 0 || flags === void 0) continue;
		let isThere = !!(Number(flags) & 2);
		known.set(address, isThere || known.get(address) === !0);
	}
	return known;
}
function resultOfUdp(kind) {
	if (kind === "open") return "reply";
	return kind === "refused" ? "icmp-port-unreachable" : kind;
}
function isOdd(flow) {
	return (flow & 1) == 1;
}
function markDead(ledger, number) {
	for (let index of ledger.indexesOf(number)) (ledger.is(index, "silent") || ledger.is(index, "unreachable")) && ledger.setResult(index, "no-neighbour");
}
function isSilentOrUnreachable(ledger, number) {
	return isAll(ledger, number, ["silent", "unreachable"]);
}
function isAll(ledger, number, results) {
	let asked = !1;
	for (let index of ledger.indexesOf(number)) {
		if (!results.some((result) => ledger.is(index, result))) return !1;
		asked = !0;
	}
	return asked;
}
const UNLIKELY = 1e-4;
const FEWEST_IDLE = 5;
const MOST_WINDOWS = 2e3;
const SHORTEST_MS$1 = 1;
var Background = class {
	#counters;
	#family;
	#random;
	#windows = [];
	constructor(counters, family, random) {
		this.#counters = counters;
		this.#family = family;
		this.#random = random;
	}
	async watch(ms) {
		let length = Math.max(1, Math.ceil(ms));
		let count = 5 + Math.floor(this.#random() * 10);
		await sleep(length * this.#random());
		for (let i = 0; i < count && this.#windows.length < 2e3; i++) {
			let before = this.#counters.read(this.#family);
			await sleep(length);
			let after = this.#counters.read(this.#family);
			if (before === null || after === null) return;
			this.#windows.push({
				ms: length,
				moved: after.received !== before.received
			});
		}
	}
	standsOut(questions, ms) {
		let idle = this.#windows.filter((window) => window.ms >= Math.floor(ms));
		let moved = idle.filter((window) => window.moved).length;
		let chance = 1;
		for (let i = 1; i <= questions; i++) chance *= (moved + i) / (idle.length + i);
		return chance < 1e-4;
	}
};
const GROUP = 1024;
const QUIET_MS = 60;
const MOST_QUESTIONS = 12;
const CONFIRMATIONS = 3;
const ICMP_PACE_MS = 1050;
const SLOW_QUESTIONS = 40;
const BLURRED_QUESTIONS = 400;
async function bisectRefusals(context, family, refused) {
	let phase = {
		family,
		background: new Background(context.counters, family, context.random),
		slow: 40,
		blurred: 400
	};
	for (let group of groupsOf(context.ledger, refused)) await bisectGroup(context, phase, group);
}
const MANY = 32;
function groupsOf(ledger, refused) {
	let lists = [...require_start.byAddress(refused, ledger.addressOf).values()];
	return [...lists.filter((list) => list.length >= 32), lists.filter((list) => list.length < 32).flat()].flatMap((list) => Array.from({ length: Math.ceil(list.length / GROUP) }, (_, i) => list.slice(i * GROUP, (i + 1) * GROUP)));
}
async function bisectGroup(context, phase, group) {
	let { ledger } = context;
	if (context.cancelled() || group.length === 0) return;
	if (group.length === 1) return classifyOne(context, phase, group[0]);
	let { moved, refused } = await askAndCount(context, phase.family, group);
	if (moved === null || isStill(moved, refused)) return;
	if (moved.received === 0) for (let index of refused) ledger.setResult(index, "rst");
	else if (moved.segments === 0 && moved.sent === 0) for (let index of refused) ledger.setResult(index, "icmp-port-unreachable");
	else if (moved.segments === 0 && moved.sent === moved.received && refused.length === group.length) for (let index of refused) ledger.setResult(index, "local-firewall");
	let open = group.filter((index) => ledger.is(index, "refused"));
	if (open.length < group.length && open.length > 1) return bisectGroup(context, phase, open);
	let half = Math.ceil(open.length / 2);
	await bisectGroup(context, phase, open.slice(0, half));
	await bisectGroup(context, phase, open.slice(half));
}
function isStill(moved, refused) {
	return refused.length > 0 && moved.received === 0 && moved.segments === 0;
}
async function classifyOne(context, phase, index) {
	let { ledger } = context;
	let { background } = phase;
	let longestMs = 0;
	let icmp = 0;
	let sentToo = 0;
	let certain = !1;
	for (let question = 1; question <= 12 && !context.cancelled(); question++) {
		let { moved, refused, windowMs } = await askAndCount(context, phase.family, [index]);
		if (moved === null || !ledger.is(index, "refused") || isStill(moved, refused)) return;
		if (refused.length === 0) {
			if (phase.slow-- <= 0) return;
			await sleep(1050 * (1 + context.random() / 4));
			continue;
		}
		if (moved.received === 0) {
			ledger.setResult(index, "rst");
			return;
		}
		icmp++;
		longestMs = Math.max(longestMs, windowMs);
		moved.sent > 0 && sentToo++;
		moved.segments === 0 && (certain = !0);
		if (certain || background.standsOut(icmp, longestMs)) {
			sentToo < icmp ? ledger.setResult(index, "icmp-port-unreachable") : sentToo >= 3 && ledger.setResult(index, "local-firewall");
			if (!ledger.is(index, "refused")) return;
		} else {
			if (phase.blurred-- <= 0) return;
			await background.watch(longestMs);
		}
	}
}
async function bisectLocalErrors(context, family, probes) {
	let slow = (index) => context.ledger.rttMs(index) > require_start.GAVE_UP_MS;
	for (let list of [probes.filter((index) => !slow(index)), probes.filter(slow)]) for (let i = 0; i < list.length; i += GROUP) await bisectErrors(context, family, list.slice(i, i + GROUP));
}
async function bisectErrors(context, family, group, again = 0) {
	let { ledger } = context;
	if (context.cancelled() || group.length === 0) return;
	let { moved, answers } = await askAndCount(context, family, group);
	if (moved === null || moved.sent === 0) return;
	if (moved.sent < moved.received && group.length > 1) {
		let left = group.filter((index) => ledger.is(index, "unreachable"));
		let half = Math.ceil(left.length / 2);
		await bisectErrors(context, family, left.slice(0, half));
		await bisectErrors(context, family, left.slice(half));
		return;
	}
	let quick = group.every((index) => isQuick$1(answers.get(index)));
	if (group.length === 1 && quick && again + 1 < 3) return bisectErrors(context, family, group, again + 1);
	for (let index of group) {
		let answer = answers.get(index);
		if (answer?.kind !== "unreachable") continue;
		let gaveUp = answer.errno === "EHOSTUNREACH" && !isQuick$1(answer);
		ledger.setResult(index, gaveUp ? "no-neighbour" : "local-firewall", answer);
	}
}
function isQuick$1(answer) {
	return answer !== void 0 && answer.endedAt - answer.askedAt <= 2e3;
}
async function askAndCount(context, family, group) {
	await sleep(60);
	let before = context.counters.read(family);
	let startedAt = performance.now();
	let answers = new Map();
	await context.ask(group, (index, answer) => answers.set(index, answer));
	let refused = group.filter((index) => answers.get(index)?.kind === "refused");
	refused.length < group.length && await sleep(60);
	let after = context.counters.read(family);
	let moved = before === null || after === null ? null : {
		received: after.received - before.received,
		sent: after.sent - before.sent,
		segments: after.segments - before.segments
	};
	for (let [index, answer] of answers) answer.kind === "open" && context.ledger.record(index, answer);
	return {
		moved,
		answers,
		refused,
		windowMs: performance.now() - startedAt
	};
}
function portsToHear({ ledger, responders, random }, address) {
	let anchor = responders.anchor(address, "tcp");
	let open = [];
	let refused = [];
	let rests = !1;
	for (let index of ledger.indexesOf(address)) {
		ledger.restsOnOthers(index) && ledger.credited(index) > 0 && (rests = !0);
		if (ledger.isUdp(index) || index === anchor) continue;
		ledger.is(index, "open") && carefulService(ledger.port[index]) === null ? open.push(index) : ledger.is(index, "rst") && refused.push(index);
	}
	return rests ? [...some(open, 8, random), ...some(refused, 2, random)] : [];
}
function some(list, most, random) {
	if (list.length <= most) return list;
	let from = Math.floor(random() * list.length);
	return Array.from({ length: most }, (_, i) => list[(from + i * Math.floor(list.length / most)) % list.length]);
}
async function answersStill(context, index) {
	let { ledger, ask, isReset, timeoutMs, cancelled } = context;
	for (let tries = 1; tries <= 8 && !cancelled(); tries++) {
		let answer = await ask(index, timeoutMs(ledger.addressOf[index]));
		let { kind } = answer;
		if (kind === "open" || kind === "refused" && (!ledger.is(index, "open") || isReset(answer))) return !0;
		if (kind === "resources" || kind === "local" || kind === "cancelled") return !0;
		tries < 8 && await sleep(150);
	}
	return !1;
}
async function retryClosedUdpOf(context, family, probes) {
	let left = probes.slice(0, 256);
	let questions = 0;
	for (let attempt = 0; attempt < 2 && left.length > 0; attempt++) {
		let still = [];
		let asking = [];
		for (let index of left) {
			if (questions++ >= 256 || context.cancelled()) break;
			await sleep(require_start.GAP_MS[family]);
			await context.ready(family);
			if (context.cancelled()) break;
			asking.push(context.ask(index).then((silent) => {
				silent && still.push(index);
			}));
		}
		await Promise.all(asking);
		left = still;
	}
}
function creditSilence(ledger, responders, probes, pace, forIcmpAlone = !1) {
	let bracket = bracketer(responders);
	for (let index of probes) {
		let silence = ledger.takeUncredited(index);
		if (silence === null) continue;
		let by = ledger.isUdp(index) ? whoVouchesForUdp(ledger, responders, bracket, index, silence) : whoVouchesForTcp(ledger, responders, bracket, index, silence);
		by === null || forIcmpAlone && ledger.is(index, "silent") ? ledger.dropUncredited(index) : ledger.credit(index, pace, silence.syns, by === "anchored");
	}
}
function whoVouchesForTcp(ledger, responders, bracket, index, silence) {
	let address = ledger.addressOf[index];
	let domain = responders.domain(address);
	return firstThatDecides(responders, bracket, silence, [
		[responders.own(address, "tcp"), "anchored"],
		[domain.tcp, "vouched"],
		[
			domain.udp,
			"vouched",
			!0
		]
	]);
}
function whoVouchesForUdp(ledger, responders, bracket, index, silence) {
	let address = ledger.addressOf[index];
	let domain = responders.domain(address);
	let anchored = ["tcp", "udp"].some((protocol) => bracket(responders.own(address, protocol), silence));
	let heard = anchored || bracket(domain.tcp, silence) === !0 || bracket(domain.udp, silence) === !0;
	heard && ledger.noteMachineHeard(index);
	if (!ledger.is(index, "silent")) return anchored ? "anchored" : heard ? "vouched" : null;
	if (bracket(responders.own(address, "tcp"), silence) === !1) return null;
	let by = firstThatDecides(responders, bracket, silence, [[responders.own(address, "udp"), "anchored"], [domain.udp, "vouched"]]);
	if (domain.loopback || !responders.beyondDns(index)) return by;
	return bracket(domain.udp, silence, !0) || bracket(responders.own(address, "udp"), silence, !0) ? by : null;
}
function firstThatDecides(responders, bracket, silence, channels) {
	for (let [channel, evidence, beyondDns] of channels) {
		let bracketed = bracket(channel, silence, beyondDns);
		if (bracketed !== null || channel.witnesses.some(responders.vouches)) return bracketed === !0 ? evidence : null;
	}
	return null;
}
function bracketer(responders) {
	let known = [new Map(), new Map()];
	return (channel, { from, to }, beyondDns = !1) => {
		let byChannel = known[+!!beyondDns];
		let brackets = require_start.getOrCreate(byChannel, channel, () => channel.history.brackets((index) => responders.vouches(index) && (!beyondDns || responders.beyondDns(index))));
		return brackets.any ? brackets.enclose(from, to) : null;
	};
}
const BURST = 10;
const BURSTS_A_SECOND = 50;
async function recheckResponders(context, probes) {
	let { ledger, responders, pings, pace, cancelled } = context;
	let withUdp = new Map();
	for (let index of probes) {
		let address = ledger.addressOf[index];
		withUdp.set(address, (withUdp.get(address) ?? !1) || ledger.isUdp(index));
	}
	let domains = new Set();
	let anchors = [];
	for (let [address, udp] of withUdp) for (let protocol of udp ? ["tcp", "udp"] : ["tcp"]) {
		let own = responders.anchors(address, protocol);
		own.length > 0 && anchors.push([address, protocol]);
		own.some(responders.beyondDns) || domains.add(responders.domain(address));
	}
	let asking = new Set();
	let ask = (question) => {
		let ended = question.finally(() => asking.delete(ended));
		asking.add(ended);
	};
	for (let domain of domains) ask(pings.witness(domain));
	let burst = pace.rate === null ? anchors.length : Math.max(10, Math.round(pace.rate / 50));
	let most = Math.max(1, pace.inFlight >> 1);
	for (let [i, [address, protocol]] of anchors.entries()) {
		if (cancelled()) break;
		for (; asking.size >= most;) await Promise.race(asking);
		pace.rate !== null && i > 0 && i % burst === 0 && await pause(1e3 * burst / pace.rate, cancelled);
		ask(pings.anchor(address, protocol));
	}
	await Promise.all(asking);
}
function isQuick(addressOf, probes, pace, timeoutMs) {
	return require_start.sendingMs(addressOf, probes, pace) < timeoutMs;
}
function slower(pace, lossy, steps = 0) {
	let { perHostOf, udp } = pace;
	let by = (pace, unlimited) => {
		if (!lossy) return pace === null ? null : pace / 2;
		return (pace === null ? unlimited : pace / 4) / 2 ** steps;
	};
	let both = ({ rate, perHost }) => ({
		rate: by(rate, require_start.LOSSY_RATE),
		perHost: by(perHost, 800)
	});
	return {
		...pace,
		...both(pace),
		start: void 0,
		...udp === void 0 ? {} : { udp: both(udp) },
		...perHostOf === void 0 ? {} : { perHostOf: (address) => by(perHostOf(address), 800) }
	};
}
function soonOr(awaited, milliseconds) {
	return new Promise((go) => {
		let timer = setTimeout(go, milliseconds);
		awaited.then(() => {
			clearTimeout(timer);
			go();
		});
	});
}
function sweepsOf(probes, lossy) {
	if (!lossy || probes > 400) return 1;
	return probes > 40 ? 2 : 3;
}
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
function laterPace(pace, learning, paceWatch) {
	if (learning === null || paceWatch === void 0) return pace;
	let { whole, perHost } = learning;
	return {
		...pace,
		rate: whole?.trusted ?? pace.rate,
		...perHost ? { perHostOf: (address) => paceWatch.trusted(address) } : {}
	};
}
function nothingHeard() {
	return {
		judged: new Set(),
		others: new Set(),
		silent: new Map()
	};
}
function looksFiltered(ledger, index) {
	if (!ledger.isUdp(index)) return !0;
	return ledger.is(index, "silent") && require_start.answersStrangers(ledger.question(index) ?? "empty");
}
function ofFewPorts(family, { judged, others, silent }, protocol) {
	let ports = [...new Set([...judged, ...others])].sort((a, b) => a - b);
	let count = [...silent].filter(([port]) => protocol === "tcp" || !ports.includes(port)).reduce((sum, [, ofPort]) => sum + ofPort, 0);
	let controlsAlone = ![...judged].some((port) => !others.has(port)) && others.size > 0;
	let few = ports.length === 1 || ports.every((port) => require_start.USUAL[protocol].has(port));
	if (count === 0 || ports.length === 0 || !(few || controlsAlone)) return [];
	let [over, kind] = protocol === "udp" ? [" over UDP", "UDP port "] : ["", ""];
	return [`Over ${family}, everything that answered${over} did so on port ${ports.join(" or ")}, while ${plainCounted(count, "port was", "ports were")} silent. An egress filter on this side that lets only ${kind}${ports.join(" and ")} out would look just like this. To rule it out, add a ${protocol === "udp" ? "UDP " : ""}port that is known to answer and that such a filter would not let through.`];
}
function ofUdpAlone(family, tcp, udp) {
	let count = [...tcp.silent.values()].reduce((sum, ofPort) => sum + ofPort, 0);
	if (count === 0 || udp.judged.size + udp.others.size === 0) return [];
	return [`Over ${family}, nothing answered over TCP, while ${plainCounted(count, "port was", "ports were")} silent; only UDP replies were heard. An egress filter on this side that lets no TCP out would look just like this. To rule it out, add a control over TCP (controls: [HOST:PORT]).`];
}
function mostUseful(witnesses, { beyondDns }, count) {
	return [...witnesses.filter((index) => !beyondDns(index)), ...witnesses.filter(beyondDns)].slice(-count);
}
const RTF_UP = 1;
const RTF_GATEWAY = 2;
const RTF_REJECT = 512;
const RTF_LOCAL = 2147483648;
function readTables(ipv4, ipv6, littleEndian) {
	let entries = [...entriesOfIpv4(ipv4, littleEndian), ...entriesOfIpv6(ipv6)];
	let byLength = {
		4: new Map(),
		6: new Map()
	};
	for (let entry of entries) {
		let { family, length, bits } = entry;
		let ofLength = require_start.getOrCreate(byLength[family], length, () => new Map());
		let before = ofLength.get(bits);
		before === void 0 || entry.metric < before.metric ? ofLength.set(bits, entry) : entry.metric === before.metric && family === 6 && ofLength.set(bits, joined$1(before, entry));
	}
	let lengths = {
		4: descending(byLength[4]),
		6: descending(byLength[6])
	};
	return {
		routeTo(address) {
			let parsed = require_start.bitsOfAddress(address);
			let { family } = parsed;
			for (let length of lengths[family]) {
				let found = byLength[family].get(length)?.get(masked(parsed, length));
				if (found !== void 0) return found;
			}
			return null;
		},
		digest: entries.map(({ prefix, device, via, metric }) => `${prefix} ${device} ${via} ${metric}`).sort().join("\n")
	};
}
function* entriesOfIpv4(text, littleEndian) {
	for (let line of text.split("\n").slice(1)) {
		let [device, destination, gateway, flagText, , , metric, mask] = line.trim().split(/\s+/);
		if (device === void 0 || destination === void 0 || gateway === void 0 || mask === void 0) continue;
		let flags = Number.parseInt(flagText, 16);
		if (!usable(flags)) continue;
		let bytes = (hex) => {
			let inOrder = bytesOf(hex);
			return littleEndian ? inOrder.reverse() : inOrder;
		};
		let length = require_start.bitsOfBytes(bytes(mask)).toString(2).replaceAll("0", "").length;
		yield {
			family: 4,
			bits: require_start.bitsOfBytes(bytes(destination)),
			length,
			prefix: `${textOfBytes(bytes(destination))}/${length}`,
			device,
			via: flags & 2 ? textOfBytes(bytes(gateway)) : null,
			metric: Number(metric) >>> 0
		};
	}
}
function* entriesOfIpv6(text) {
	for (let line of text.split("\n")) {
		let [destination, lengthText, , sourceLength, gateway, metric, , , flagText, device] = line.trim().split(/\s+/);
		if (destination === void 0 || gateway === void 0 || device === void 0) continue;
		let flags = Number.parseInt(flagText, 16);
		if (!usable(flags) || Number.parseInt(sourceLength, 16) !== 0) continue;
		if (flags & 17825792 || flags >= 2147483648) continue;
		let length = Number.parseInt(lengthText, 16);
		yield {
			family: 6,
			bits: require_start.bitsOfBytes(bytesOf(destination)),
			length,
			prefix: `${textOfBytes(bytesOf(destination))}/${length}`,
			device,
			via: flags & 2 ? textOfBytes(bytesOf(gateway)) : null,
			metric: Number.parseInt(metric, 16)
		};
	}
}
function usable(flags) {
	return !!(flags & 1) && !(flags & 512);
}
function joined$1(one, other) {
	let either = (a, b) => a === b ? a : [...new Set([...(a ?? "link").split(" or "), b ?? "link"])].sort().join(" or ");
	return {
		...one,
		device: either(one.device, other.device),
		via: either(one.via, other.via)
	};
}
function descending(byLength) {
	return [...byLength.keys()].sort((a, b) => b - a);
}
function bytesOf(hex) {
	return hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
}
function openOrNull(path) {
	try {
		return (0, node_fs.openSync)(path, "r");
	} catch {
		return null;
	}
}
function digestOf(interfaces, table) {
	return `${[...interfaces?.byDevice ?? []].map(([device, addresses]) => `${device} ${[...addresses].sort().join(" ")}`).sort().join("\n")}\n\n${table?.digest ?? ""}`;
}
function isWithin({ links }, address) {
	return links.check(address, (0, node_net.isIP)(address) === 6 ? "ipv6" : "ipv4");
}
function blindMachineWarning(reason) {
	return `This machine does not tell its own addresses and networks (${reason}), as a sandbox without netlink sockets does not. The check went on without them: an address counts as this machine where probes of it leave from that very address, and silent hosts were given 3.5 seconds, as each may be a neighbour that is not there. Let this process open netlink sockets to have it ask less.`;
}
function causeOfUnreachable(errno) {
	if (errno === "ENETUNREACH") return "icmp-net-unreachable";
	if (errno === "EACCES") return "icmp-admin-prohibited";
	return "icmp-unreachable";
}
function causeOfLocal(errno) {
	if (errno === "EPERM") return "local-firewall";
	return errno !== null && [
		"ENETUNREACH",
		"EHOSTUNREACH",
		"EACCES",
		"EINVAL",
		"EAFNOSUPPORT",
		"EADDRNOTAVAIL",
		"ENETDOWN",
		"ENOSOURCE"
	].includes(errno) ? "no-route" : "local-resources";
}
function mayTurn(expected, state) {
	if (expected === "observe") return !1;
	if (state === "open") return expected === "open";
	return state !== "closed" || expected === "closed" || expected === "blocked";
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
		if (number === 0 || before > 0) return require_start.flowOf(before + number);
		let first = this.#open[0] ?? null;
		return ((first === null ? this.#silent[0]?.flow : asker.flowOf(first)) ?? require_start.flowOf(0)) ^ 3;
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
const ADDRESSES_A_THREAD = 8;
const UNEVEN = 1.2;
function splitWork(probes, addressOf, pace, threads, staysHere = () => !1) {
	let count = Math.max(1, Math.min(threads, probes.length, pace.inFlight));
	let sizes = new Map();
	let here = new Set();
	for (let [address, list] of require_start.byAddress(probes, addressOf)) {
		sizes.set(address, list.length);
		list.some(staysHere) && here.add(address);
	}
	let owner = sizes.size >= 8 * count ? ownAddresses$1(sizes, here, count) : null;
	let shares = Array.from({ length: count }, () => []);
	for (let [position, index] of probes.entries()) shares[owner?.get(addressOf[index]) ?? (staysHere(index) ? 0 : position % count)].push(index);
	let part = (whole) => whole === null ? null : whole / count;
	return shares.map((share, thread) => ({
		probes: share,
		pace: {
			rate: part(pace.rate),
			perHost: owner === null ? part(pace.perHost) : pace.perHost,
			inFlight: Math.floor(pace.inFlight / count) + +(thread < pace.inFlight % count)
		}
	}));
}
function ownAddresses$1(sizes, here, count) {
	let loads = Array(count).fill(0);
	let owner = new Map();
	let give = (address, thread) => {
		owner.set(address, thread);
		loads[thread] = loads[thread] + sizes.get(address);
	};
	for (let address of here) give(address, 0);
	for (let [address] of [...sizes].sort((a, b) => b[1] - a[1])) owner.has(address) || give(address, loads.indexOf(Math.min(...loads)));
	let [least, most] = [Math.min(...loads), Math.max(...loads)];
	return most > 1.2 * least ? null : owner;
}
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
const KINDS$1 = Object.keys(CODE);
function unpack(packed, onAnswer) {
	for (let at = 0; at < packed.probe.length; at++) onAnswer(packed.probe[at], answerAt(packed, at));
}
function answerAt(packed, at) {
	let answer = {
		kind: KINDS$1[packed.kind[at]],
		errno: packed.errnos[packed.errno[at]] ?? null,
		askedAt: packed.askedAt[at],
		endedAt: packed.endedAt[at]
	};
	packed.flow[at] !== 255 && (answer.flow = packed.flow[at]);
	packed.sent[5 * at] !== 0 && (answer.sent = sentAt(packed.sent, 5 * at));
	return answer;
}
function sentAt(sent, from) {
	return {
		sockets: sent[from],
		even: sent[from + 1],
		odd: sent[from + 2],
		syns: sent[from + 3],
		listenedMs: sent[from + 4]
	};
}
const PERSISTS = 1;
const BITS = {
	worth: 2,
	hearsSecondSyn: 4,
	soon: 8,
	alone: 16
};
function packWay(way) {
	if (way === null) return 0;
	let byte = 1;
	for (let [name, bit] of Object.entries(BITS)) way[name] === !0 && (byte |= bit);
	return byte;
}
const NOTHING_KNOWN = {
	overdueMs: 0,
	patienceMs: 0
};
var ThreadJob = class {
	ended;
	#end;
	#context;
	#options;
	#share;
	#thread;
	#number;
	#addresses;
	#texts;
	#answered;
	#left;
	#over = !1;
	constructor(context, share, options, thread) {
		this.#context = context;
		this.#share = share;
		this.#thread = thread;
		this.#options = options;
		this.#answered = new Uint8Array(share.probes.length);
		this.#left = share.probes.length;
		let end = () => {};
		this.ended = new Promise((resolve) => {
			end = resolve;
		});
		this.#end = end;
		let { ledger } = context;
		let local = new Map();
		let addresses = [];
		let flags = [];
		let timeoutMs = [];
		let addressOf = new Uint32Array(share.probes.length);
		let port = new Uint16Array(share.probes.length);
		let ways = new Uint8Array(share.probes.length);
		let before = new Uint8Array(share.probes.length);
		let known = [];
		for (let [probe, index] of share.probes.entries()) {
			let number = ledger.addressOf[index];
			let own = local.get(number);
			if (own === void 0) {
				own = addresses.push(ledger.address(index).address) - 1;
				local.set(number, own);
				flags.push(flagsOf(context, index, number) | (options.hasAnswered?.(number) ? 4 : 0));
				timeoutMs.push(options.timeoutMs(number));
				known.push(NOTHING_KNOWN);
			}
			let way = options.wayTo?.(index, number) ?? null;
			ways[probe] = packWay(way);
			way !== null && way.known !== null && (known[own] = way.known);
			before[probe] = options.askedBefore?.(index) ?? 0;
			addressOf[probe] = own;
			port[probe] = ledger.port[index];
		}
		this.#addresses = [...local.keys()];
		this.#texts = addresses;
		this.#number = thread.begin(this, {
			addresses,
			flags: Uint8Array.from(flags),
			timeoutMs: Float64Array.from(timeoutMs),
			addressOf,
			port,
			ways,
			before,
			overdueMs: Float64Array.from(known, ({ overdueMs }) => overdueMs),
			patienceMs: Float64Array.from(known, ({ patienceMs }) => patienceMs),
			pace: share.pace,
			source: context.asker.source,
			seed: Math.floor(options.random() * 2 ** 32),
			clockOffset: clockOffset()
		});
	}
	report({ sentTo, sentCount, sources, answers, done }) {
		if (this.#over) return;
		let { onSend, takeSentBesides, learnSource, limiter } = this.#context;
		for (let [i, address] of sentTo.entries()) {
			limiter?.active && limiter.charge(limiter.of(this.#texts[address]), sentCount[i]);
			let number = this.#addresses[address];
			for (let n = sentCount[i]; n > 0; n--) onSend(number);
			let syns = takeSentBesides(number);
			syns > 0 && this.#thread.tell({
				type: "along",
				job: this.#number,
				address,
				syns
			});
		}
		for (let [address, source] of sources) learnSource(this.#addresses[address], source);
		unpack(answers, (probe, answer) => this.#answer(probe, answer));
		this.#left === 0 ? this.#finish() : done && this.takeOver();
	}
	takeOver() {
		if (this.#over) return;
		this.#over = !0;
		let rest = this.#share.probes.filter((_, probe) => this.#answered[probe] === 0);
		require_start.sweep(this.#context, rest, {
			...this.#options,
			pace: this.#share.pace
		}).then(this.#end);
	}
	cancel() {
		if (this.#over) return;
		let now = performance.now();
		for (let probe of this.#answered.keys()) this.#answer(probe, {
			kind: "cancelled",
			errno: null,
			askedAt: now,
			endedAt: now
		});
		this.#finish();
	}
	#answer(probe, answer) {
		if (this.#answered[probe] !== 0) return;
		this.#answered[probe] = 1;
		this.#left--;
		let index = this.#share.probes[probe];
		let { ledger, asker } = this.#context;
		answer.kind === "open" && asker.openedElsewhere(ledger.address(index).address, ledger.port[index]);
		this.#options.onAnswer(index, answer);
	}
	#finish() {
		this.#over = !0;
		this.#end();
	}
};
function flagsOf({ knowsSource, worthRetrying }, index, address) {
	return +!!knowsSource(address) | (worthRetrying(index, {
		kind: "resources",
		errno: "EADDRNOTAVAIL",
		askedAt: 0,
		endedAt: 0
	}) ? 2 : 0);
}
function addressesOf$2(probes, addressOf) {
	let addresses = new Set();
	for (let index of probes) addresses.add(addressOf[index]);
	return addresses.size;
}
function poolSize(processors = (0, node_os.availableParallelism)()) {
	return Math.min(4, processors) - 1;
}
function startSweepThread(file) {
	let { Worker } = (0, node_process.getBuiltinModule)("node:worker_threads");
	return new Worker(new URL(file), { execArgv: [] });
}
const NOT_COVERED = "ENOTCOVERED";
async function readScan({ file, text }, vantage) {
	let { parseScan } = await Promise.resolve().then(() => require("./scan-parse-scan.js"));
	let scan = await parseScan(text, file);
	if ("problem" in scan) return mistaken(scan.problem, scan.help);
	if (vantage === void 0 || scan.vantage === void 0 || scan.vantage === vantage) return { scan };
	let of = (name) => name === null ? "a run without a vantage" : `the vantage ${name}`;
	return mistaken(`${file} is a report of ${of(scan.vantage)}, and this is ${of(vantage)}: what is open there need not be open here.`, scan.vantage === null ? `Make a report with --vantage ${vantage}, and give that.` : `Run with --vantage ${scan.vantage}, or give a report of ${of(vantage)}.`);
}
function originOf({ tool, version, finishedAt, madeFrom }) {
	return madeFrom ?? {
		tool,
		version,
		finishedAt
	};
}
function mistaken(message, help) {
	return { mistake: {
		code: "bad-value",
		level: "error",
		message,
		help,
		position: null,
		length: 1,
		related: []
	} };
}
function namesInScan({ hosts }) {
	let addresses = new Map();
	let here = new Set(hosts.filter(({ where }) => where === "here").map(({ address }) => address));
	for (let { address, family, names } of hosts) for (let name of names) {
		let key = `${family} ${canonical(name)}`;
		require_start.getOrCreate(addresses, key, () => []).push(address);
	}
	return (names) => names.flatMap(({ name, families }) => families.map((family) => {
		let covered = addresses.get(`${family} ${canonical(name)}`) ?? [];
		let own = covered.filter((address) => here.has(address));
		return {
			name,
			family,
			addresses: covered,
			code: "ENOTCOVERED",
			...own.length === 0 ? {} : { own }
		};
	}));
}
function canonical(name) {
	return withoutDot(name.toLowerCase());
}
async function observeInScan(plan, scan) {
	let { observeScan } = await Promise.resolve().then(() => require("./scan-observe-scan.js"));
	return observeScan(plan, scan);
}
async function lookUp({ plan, policy }, scan, evaluator) {
	let { observations, warnings } = await observeInScan(plan, scan);
	plan.addresses.length > 0 && evaluator.add({
		addresses: plan.addresses,
		observations,
		sources: []
	});
	return {
		controls: [],
		inFlight: policy.limits.inFlight,
		learnt: null,
		warnings,
		sources: []
	};
}
function isPartial({ warnings, shard, vantages }) {
	return shard !== null || require_start.isNarrowed({
		warnings,
		vantages
	});
}
function isOpenOnly({ warnings }) {
	return warnings.some((warning) => warning.startsWith(require_start.OPENS));
}
function isKeptOutByRun({ cause, explanation }) {
	return cause === "out-of-scope" && explanation?.includes("outside the scope of this run") === !0;
}
function narrowingsOf(report, verdicts) {
	let said = new Set((report.vantages ?? []).flatMap(({ narrowedBy = [] }) => narrowedBy));
	for (let option of report.part?.by ?? []) option !== "shard" && said.add(option);
	require_start.isNarrowed(report) && said.add("only");
	if (said.has("scope")) return said;
	for (let verdict of verdicts) if (isKeptOutByRun(verdict)) return said.add("scope");
	return said;
}
function whyIncomplete(report, verdicts) {
	let { shard } = report;
	if (shard !== null) return {
		reason: "one-shard",
		detail: `${shard.index} of ${shard.of}`
	};
	let unfinished = whyUnfinished(report, verdicts);
	if (unfinished !== "only-a-part" && unfinished !== "outside-scope" && report.vantages === void 0 && isOpenOnly(report)) return {
		reason: "open-only",
		detail: ""
	};
	return unfinished === null ? null : {
		reason: unfinished,
		detail: ""
	};
}
function whyUnfinished(report, verdicts) {
	let narrowings = narrowingsOf(report, verdicts);
	if (narrowings.has("only")) return "only-a-part";
	if (narrowings.has("scope")) return "outside-scope";
	let causes = new Set();
	for (let { cause } of verdicts) causes.add(cause);
	if (causes.has("not-at-source")) return "not-at-source";
	if (causes.has("no-report")) return "report-missing";
	if (causes.has("cancelled") || report.wait?.stopped) return "cancelled";
	return causes.has("out-of-time") ? "out-of-time" : null;
}
function unwatchedText({ what, ports, hosts }, vantage) {
	return `Not checked from \`${vantage}\` (cannot-see): ${what} on ${firstFew(hosts, 5, String)}${ports === 1 ? "" : ` (${ports} ports in all)`}.`;
}
function addressesOf$1({ pattern, port, protocol, text }, { resolutions, controlFamilies: families }) {
	if (pattern.kind === "addresses") {
		let { family, first } = pattern;
		return [{
			target: text,
			address: require_start.addressText(family, first),
			family,
			port,
			protocol
		}];
	}
	let found = resolutions.filter(({ name, family }) => name === askedName(pattern) && families.includes(family)).flatMap(({ addresses, own = [] }) => meansThisMachine(pattern.name) ? addresses : addresses.filter((address) => !own.includes(address))).map((address) => addressValue(address)).filter(({ family }) => families.includes(family)).map(({ family, value }) => ({
		target: text,
		address: require_start.addressText(family, value),
		family,
		port,
		protocol
	}));
	return [...new Map(found.map((one) => [one.address, one])).values()];
}
function standingFor({ family, first, last }, pref64) {
	let behind = family === 6 && first === last ? ipv4Behind(first, pref64) : [];
	let texts = [...new Set(behind.map((value) => require_start.addressText(4, value)))];
	return texts.length === 0 ? {} : { standsFor: texts.join(" and ") };
}
function overWhole(ranges, policy) {
	let addresses = ranges.reduce((sum, { first, last }) => sum + (last - first + 1n), 0n);
	if (addresses <= require_start.MOST_SHARED_ADDRESSES) return null;
	return mistake$3(`this policy asks for ${require_start.grouped(addresses)} addresses, more than the ${require_start.grouped(require_start.MOST_SHARED_ADDRESSES)} that can be divided among shards`, "name smaller networks, or split them over several policies", policy);
}
function tooMuchToPlan(policy) {
	return mistake$3(`hosts, scopes and entries of this policy overlap in more than ${require_start.grouped(require_start.MOST_STEPS)} places`, "write ports as ranges, remove hosts and entries that others cover, or split the policy over several runs", policy);
}
function mistake$3(message, help, { file }) {
	return {
		code: "too-many-probes",
		level: "error",
		message,
		help,
		position: {
			file,
			line: 1,
			column: 1
		},
		length: 1,
		related: []
	};
}
const ABSENT = "ENOTFOUND";
const MAPPED = "EMAPPED";
function answersAbout({ resolutionOf }, families, name) {
	return answersOf(families.map((family) => resolutionOf(name, family)));
}
function answersOf(resolutions) {
	let found = resolutions.flatMap(({ family: asked, addresses, own = [] }) => addresses.map((address) => ({
		...addressValue(address),
		asked,
		own: own.includes(address)
	})));
	return {
		addresses: [...new Map(found.map((one) => [`${one.family} ${one.value}`, one])).values()],
		failures: resolutions.flatMap(({ family, code, detail }) => code === null ? [] : [{
			family,
			code,
			...detail === void 0 ? {} : { detail }
		}]),
		unvouched: resolutions.flatMap(({ family, unvouched, detail }) => unvouched === void 0 ? [] : [{
			family,
			code: unvouched,
			...detail === void 0 ? {} : { detail }
		}])
	};
}
function withoutUnmeant(answers, seen) {
	let { addresses, failures } = answers;
	let isMeant = ({ family, asked }) => family === asked || seen.includes(family);
	if (addresses.every(isMeant)) return answers;
	let mapped = [...new Set(addresses.filter((address) => !isMeant(address)).map(({ asked }) => asked))].map((family) => ({
		family,
		code: "EMAPPED"
	}));
	return {
		...answers,
		addresses: addresses.filter(isMeant),
		failures: [...failures, ...mapped]
	};
}
function whatFailed({ addresses, failures }, seen) {
	let matters = failures.filter(({ family }) => addresses.length === 0 || seen.includes(family));
	let broken = matters.find(({ code }) => code !== ABSENT);
	if (broken !== void 0) return broken;
	return addresses.some(({ family }) => seen.length === 0 || seen.includes(family)) ? null : matters[0] ?? null;
}
function addressKey(name, { family, value }) {
	return `${name} ${family} ${value}`;
}
function listOf$1(resolvesTo) {
	return require_start.getOrCreate(require_start.lists, resolvesTo, () => addressList(resolvesTo.within));
}
function mayLeadTo({ resolvesTo }, address, pref64) {
	return resolvesTo === null || holdsAddress(listOf$1(resolvesTo), address, pref64);
}
function mayBeThisMachine({ resolvesTo }, name, { family, value }) {
	if (meansThisMachine(name)) return !0;
	return (resolvesTo?.within ?? []).some((range) => range.family === family && range.first <= value && value <= range.last && (range.first === range.last || family === 4 && range.first >> 24n == 127n && range.last >> 24n == 127n));
}
function nameCheckOf(host, resolvesTo, { addresses, failures, unvouched }, pref64) {
	let sorted = [...addresses].sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
	let texts = (wanted) => [...new Set(sorted.filter((address) => mayLeadTo({ resolvesTo }, address, pref64) === wanted).map(({ family, value }) => require_start.addressText(family, value)))];
	let doubts = resolvesTo.within.length === 0 ? unvouched : [];
	let broken = [...failures.filter(({ code }) => code !== ABSENT), ...doubts];
	let [first] = broken;
	let whole = new Set(broken.map(({ family }) => family)).size > 1;
	let failure = first === void 0 ? null : {
		...first,
		family: whole ? null : first.family
	};
	return {
		host,
		resolvesTo,
		inside: texts(!0),
		outside: texts(!1),
		failure
	};
}
function claimsOfName({ item, entries }, reference, name, { addresses }, checks, order) {
	return addresses.filter((address) => !checks.leadsElsewhere(name, address)).map(({ family, value, own }) => {
		let covered = {
			item,
			reference,
			entries,
			host: name,
			family,
			first: value,
			last: value,
			size: 1n,
			order
		};
		return own && !mayBeThisMachine(item, name, {
			family,
			value
		}) ? {
			...covered,
			isThisMachine: !0
		} : covered;
	});
}
function nothingToJudge(policy, { vantage, only }) {
	if (only.length > 0) return {
		code: "nothing-to-judge",
		level: "error",
		message: "this run would judge nothing: of what `--only` names, the policy only observes the ports, or this vantage does not see them",
		help: "name a port too that must be `open` or `blocked`: a run that judges nothing never passes",
		...require_start.NOWHERE
	};
	return {
		code: "nothing-to-judge",
		level: "error",
		message: vantage === null ? "this run would judge nothing: every entry is `observe`, or no entry is left" : `this run would judge nothing from the vantage \`${vantage.name}\`: every entry is \`observe\`, or no entry applies there`,
		help: "list the ports that must be `open` or `blocked`: a run that judges nothing never passes",
		...require_start.NOWHERE,
		position: {
			file: policy.file,
			line: 1,
			column: 1
		}
	};
}
function nothingToExpose(policy, vantage) {
	return {
		code: "nothing-to-judge",
		level: "error",
		message: `this run would judge nothing from the vantage \`${vantage.name}\`: it judges only open ports (\`sees: open-only\`), and no entry there says that a port must not be open`,
		help: "list the ports that must be `blocked` there, or leave this vantage out: a run that judges nothing never passes",
		...require_start.NOWHERE,
		position: {
			file: policy.file,
			line: 1,
			column: 1
		}
	};
}
function notAtSource(vantage, demanded, has, noInterface = []) {
	let places = demanded.map((text) => `\`${text}\``).join(", ");
	let isAboutInterfaces = noInterface.length === demanded.length;
	let own = has.length === 0 ? "none but loopback" : firstFew(has, 8, String);
	return {
		code: "not-at-source",
		level: "error",
		message: isAboutInterfaces ? `this machine has no interface ${places} with an address, where probes are to leave from; it has ${own}` : vantage === null ? `this machine has no address in ${places}, where probes are to leave from; it has ${own}` : `this machine has no address in ${places}, where probes of the vantage \`${vantage.name}\` leave from; it has ${own}`,
		help: "run this on a machine that has one, or correct `source`",
		...require_start.NOWHERE,
		position: vantage === null || vantage.sources.length === 0 ? null : vantage.position
	};
}
function mayExpose({ segments }) {
	return segments.some(({ appliedEntries }) => appliedEntries.some(({ entry }) => entry.expected !== "observe" && entry.expected !== "open"));
}
function compare$1(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function lostTo(requirement, of, segments, budget) {
	let others = segments.filter(({ appliedEntries }) => appliedEntries.every(({ entry, satisfies = [] }) => entry.expected === "observe" || !satisfies.includes(requirement)));
	if (others.length === 0) return [];
	return require_start.PROTOCOLS.flatMap((protocol) => {
		let mine = of.filter(({ entry }) => entry.ports.protocol === protocol);
		let wanted = require_start.unitedRanges(mine.flatMap(({ entry }) => entry.ports.ranges));
		if (wanted.length === 0) return [];
		return others.flatMap(({ ports, appliedEntries }) => {
			let [decider] = appliedEntries;
			if (ports.protocol !== protocol || decider === void 0) return [];
			if (!budget.take(wanted.length + ports.ranges.length)) return [];
			let lost = sharedRanges(wanted, ports.ranges);
			if (lost.length === 0) return [];
			let losers = mine.filter(({ entry }) => sharedRanges(entry.ports.ranges, lost).length > 0);
			return [{
				requirement,
				decider,
				protocol,
				ports: require_start.rangesText(lost),
				count: require_start.countPorts(lost),
				of: losers
			}];
		});
	});
}
function inBoth(one, here) {
	let other = here.find(({ entry }) => entry === one.entry);
	let satisfies = one.satisfies.filter((text) => other?.satisfies.includes(text));
	return satisfies.length === 0 ? [] : [{
		...one,
		satisfies
	}];
}
function sharesPort({ protocol, ranges }, others, budget) {
	return others.some((other) => other.protocol === protocol && budget.take(other.ranges.length + ranges.length) && sharedRanges(ranges, other.ranges).length > 0);
}
function compareCandidates(a, b) {
	if (a.ports !== b.ports) return a.ports - b.ports;
	if (a.addresses !== b.addresses) return a.addresses < b.addresses ? -1 : 1;
	return a.lent - b.lent;
}
function giveToAll(ports, tied, budget) {
	let events = tied.flatMap((candidate) => candidate.applied.entry.ports.ranges.flatMap(({ first, last }) => [{
		at: ports.indexOf(first),
		candidate,
		begins: !0
	}, {
		at: ports.indexOf(last + 1),
		candidate,
		begins: !1
	}]));
	events.sort((a, b) => a.at - b.at);
	let active = new Map();
	for (let i = 0; i < events.length;) {
		let { at } = events[i];
		for (; events[i]?.at === at; i++) {
			let { candidate, begins } = events[i];
			let key = `${candidate.applied.entry.expected} ${candidate.applied.host ?? ""}`;
			let agreeing = require_start.getOrCreate(active, key, () => new require_start.Agreeing());
			begins ? agreeing.add(candidate) : agreeing.remove(candidate);
			agreeing.isEmpty && active.delete(key);
		}
		let next = events[i]?.at;
		if (next === void 0 || active.size === 0 || !ports.isFree(at, next)) continue;
		if (!budget.take(active.size)) return;
		let winners = [...active.values()].map((agreeing) => agreeing.merged()).sort((a, b) => a.order - b.order);
		ports.give(at, next, winners);
	}
}
function countOne(counts, one, by) {
	let count = (counts.get(one) ?? 0) + by;
	count === 0 ? counts.delete(one) : counts.set(one, count);
}
function mostSpecific(active) {
	let best = [];
	for (let candidate of active) {
		let rival = best[0];
		let difference = rival === void 0 ? -1 : compareCandidates(candidate, rival);
		difference < 0 ? best = [candidate] : difference === 0 && best.push(candidate);
	}
	best.sort((a, b) => a.order - b.order);
	let said = new Map();
	for (let candidate of best) {
		let { entry, host } = candidate.applied;
		let key = `${entry.expected} ${host ?? ""}`;
		let first = said.get(key);
		said.set(key, first === void 0 ? candidate : merged(first, candidate.applied));
	}
	return [...said.values()];
}
function merged(first, other) {
	let { applied } = first;
	let evidence = require_start.stricterEvidence(applied.evidence, other.evidence);
	let addresses = other.addresses === "all" ? other.addresses : applied.addresses;
	let { speaks } = other.entry;
	let entry = speaks === null || applied.entry.speaks !== null ? applied.entry : {
		...applied.entry,
		speaks
	};
	let satisfies = require_start.satisfying$1([applied.satisfies, other.satisfies]);
	let { from: own, ...rest } = applied;
	let from = own && other.from ? { from: [...new Set([...own, ...other.from])] } : {};
	return {
		...first,
		applied: {
			...rest,
			entry,
			evidence,
			addresses,
			...from,
			...satisfies
		}
	};
}
function append(ranges, range) {
	let last = ranges.at(-1);
	last !== void 0 && last.last + 1 === range.first ? ranges[ranges.length - 1] = {
		first: last.first,
		last: range.last
	} : ranges.push(range);
}
function mayHideNat64(resolutions) {
	return resolutions.some(({ family, addresses }) => family === 6 && addresses.some((address) => isUnexplained(addressValue(address))));
}
function isUnexplained({ family, value }) {
	if (family === 4 || value >> 112n == 8194n || value >> 96n == 536936448n) return !1;
	return value >> 125n == 1n || value >> 121n == 126n || value >> 80n == 433785077761n;
}
function vantagesOf$2({ hosts, vantages }) {
	let [elsewhere, unshown] = [new Map(), new Map()];
	let all = vantages.map(({ name }) => name);
	let blind = new Set(vantages.filter(({ openOnly }) => openOnly).map(({ name }) => name));
	let add = (texts = [], names) => {
		let maps = names.every((name) => blind.has(name)) ? [elsewhere, unshown] : [elsewhere];
		for (let text of texts) for (let map of maps) {
			let known = require_start.getOrCreate(map, text, () => new Set());
			for (let name of names) known.add(name);
		}
	};
	if (all.length === 0) return {
		elsewhere,
		unshown
	};
	for (let item of hosts) {
		item.resolvesTo !== null && add(item.satisfies, item.from ?? all);
		for (let [entry, from] of judgedEntries(item)) {
			let names = namesBoth(item.from, from, all);
			add(item.satisfies, names);
			add(entry.satisfies, names);
		}
	}
	return {
		elsewhere,
		unshown
	};
}
function judgedEntries({ entries }) {
	let kinds = new Map();
	for (let entry of entries) entry.expected !== "observe" && require_start.getOrCreate(kinds, entry.satisfies, () => new Map()).set(entry.from, entry);
	return [...kinds.values()].flatMap((byFrom) => [...byFrom].map(([from, entry]) => [entry, from]));
}
function vantagePart(names, { vantage }) {
	let others = names.filter((name) => name !== vantage?.name);
	if (others.length === 0) return [];
	let from = firstFew(others.map((name) => `\`${name}\``), 8, String);
	return [{
		kind: "other-vantage",
		explanation: vantage === null ? `Something of it is judged from ${from}, and this run names no vantage.` : `Something of it is judged from ${from}, and this run is of \`${vantage.name}\`.`
	}];
}
function unshownPart(names) {
	if (names.length === 0) return [];
	let from = firstFew(names.map((name) => `\`${name}\``), 8, String);
	return [{
		kind: "cannot-see",
		explanation: names.length === 1 ? `Something of it is judged from ${from} alone, which sees only what is open (\`sees: open-only\`): nothing shows that it is as the policy says.` : `Something of it is judged from ${from} alone, which see only what is open (\`sees: open-only\`): nothing shows that it is as the policy says.`
	}];
}
function onlyPart({ only }) {
	if (only.length === 0) return [];
	return [{
		kind: "part-of-policy",
		explanation: "This run checked a part of the policy (`only`)."
	}];
}
function shardPart(shard) {
	if (shard === null) return [];
	return [{
		kind: "part-of-policy",
		explanation: `This run is shard ${shard.index} of ${shard.of}: the others check the rest.`
	}];
}
function blindPart({ what }, { vantage }) {
	return {
		kind: "cannot-see",
		explanation: `Something of it is not checked from \`${vantage?.name}\` (cannot-see): ${what}.`
	};
}
function lostParts(lost) {
	let told = lost.slice(0, 8).map(({ entry, reference }) => {
		let { file, line } = entry.position;
		return {
			kind: "other-entry-decides",
			explanation: `\`${entry.expected}: ${entry.text}\` (${file}, line ${line}) was not checked on ${reference.text}: other entries decide all of its ports there, and this requirement is not theirs.`
		};
	});
	let more = lost.length - told.length;
	if (more === 0) return told;
	let explanation = `Other entries decide all ports of ${require_start.counted(more, "entry", "entries")} more of this requirement.`;
	return [...told, {
		kind: "other-entry-decides",
		explanation
	}];
}
function exceptionParts(exceptions) {
	let told = exceptions.slice(0, 50).map(exceptionPart);
	let rest = exceptions.slice(50);
	if (rest.length === 0) return told;
	let count = rest.reduce((sum, one) => sum + one.count, 0);
	let explanation = `Except ${require_start.counted(count, "more port")} that other entries decide, which do not name this requirement.`;
	return [...told, {
		count,
		explanation
	}];
}
function exceptionPart({ entry, protocol, ports, count, hosts, more }) {
	let { file, line } = entry.position;
	let at = `${firstFew(hosts, 8, String)}${more && hosts.length <= 8 ? " and others" : ""}`;
	let which = `${/[,-]/.test(ports) ? "ports" : "port"} ${ports}${protocol === "udp" ? " (UDP)" : ""}`;
	return {
		count,
		explanation: entry.expected === "observe" ? `Except ${which} on ${at}: \`observe: ${entry.text}\` (${file}, line ${line}) only observes it there.` : `Except ${which} on ${at}: \`${entry.expected}: ${entry.text}\` (${file}, line ${line}) decides it there, and does not name this requirement.`
	};
}
function blindSpotsOfSeveral(vantages, from, family) {
	let all = vantages.filter(({ openOnly }) => !openOnly);
	let judging = all.filter(({ name }) => from === null || from.includes(name));
	let watching = judging.length > 1 ? judging : all;
	return watching.length < 2 ? null : blindSpotsOf(watching, family);
}
function blindSpotsOf(vantages, family) {
	let having = vantages.filter(({ families }) => families.includes(family));
	return {
		vantages: vantages.map(({ name }) => name),
		isFamily: having.length === 0,
		ports: {
			tcp: blindOf(having, "tcp"),
			udp: blindOf(having, "udp")
		}
	};
}
function blindOf([first, ...others], protocol) {
	let holes = ({ cannotSee }) => require_start.unitedRanges(cannotSee.filter((ports) => ports.protocol === protocol).flatMap(({ ranges }) => ranges));
	if (first === void 0) return [];
	return others.reduce((shared, one) => sharedRanges(shared, holes(one)), holes(first));
}
var SeenByNobodyList = class {
	#declared;
	#here;
	#blind = new Map();
	#noted = new Map();
	constructor(declared, here) {
		this.#declared = declared;
		this.#here = here;
	}
	in({ appliedEntries }, gone, family) {
		if (this.#here.openOnly) return [];
		return appliedEntries.flatMap((applied) => {
			let { entry, from = null } = applied;
			if (entry.expected === "observe") return [];
			let key = `${family} ${from === null ? "" : from.join("/")}`;
			let by = require_start.getOrCreate(this.#blind, key, () => blindSpotsOfSeveral(this.#declared, from, family));
			if (by === null) return [];
			if (by.isFamily) return applied.addresses === "any" ? [] : [{
				applied,
				ports: gone,
				by
			}];
			let ranges = sharedRanges(gone.ranges, by.ports[gone.protocol]);
			return ranges.length === 0 ? [] : [{
				applied,
				ports: portSet(gone.protocol, ranges),
				by
			}];
		});
	}
	note(range, { applied, ports, by }) {
		let { family, first, last } = range;
		let address = first === last ? require_start.addressText(family, first) : null;
		let host = applied.host ?? addressesText(range);
		let what = by.isFamily ? `IPv${family}` : portsText$3(ports);
		let source = typeof applied.source == "object" ? address && applied.source.at(address) : applied.source;
		let key = [
			host,
			address,
			what,
			...by.vantages
		].join(" ");
		let known = this.#noted.get(key);
		let count = (last - first + 1n) * BigInt(ports.count);
		this.#noted.set(key, {
			host,
			address,
			what,
			family: by.isFamily ? family : null,
			vantages: by.vantages,
			position: known?.position ?? applied.entry.position,
			ports: (known?.ports ?? 0n) + count,
			...source == null ? {} : { source },
			...require_start.satisfying$1([known?.satisfies, applied.satisfies])
		});
	}
	all() {
		return [...this.#noted.values()].map((one) => ({
			...one,
			ports: Number(one.ports)
		}));
	}
};
function portsText$3(ports) {
	let ranges = ports.ranges.map(require_start.rangeText).join(", ");
	return `${ports.count === 1 ? "port" : "ports"} ${ranges}${ports.protocol === "udp" ? "/udp" : ""}`;
}
function cut(segments, family, holes, nobody, budget) {
	let lost = [];
	return {
		segments: segments.flatMap((segment) => {
			let { protocol, ranges } = segment.ports;
			if (!budget.take(holes[protocol].length)) return [];
			let gone = sharedRanges(ranges, holes[protocol]);
			if (gone.length === 0) return [segment];
			let byNobody = nobody.in(segment, portSet(protocol, gone), family);
			let seenByNone = segment.appliedEntries.reduce((shared, applied) => {
				let found = byNobody.find((one) => one.applied === applied);
				return found === void 0 ? [] : sharedRanges(shared, found.ports.ranges);
			}, gone);
			let told = rangesWithout(gone, seenByNone);
			let ports = told.length === 0 ? null : portSet(protocol, told);
			lost.push({
				ports,
				byNobody,
				satisfies: requirementsIn([segment])
			});
			let rest = rangesWithout(ranges, holes[protocol]);
			return rest.length === 0 ? [] : [{
				...segment,
				ports: portSet(protocol, rest)
			}];
		}),
		lost
	};
}
function note(lost, range, text, count, { satisfies }) {
	let known = require_start.getOrCreate(lost, text, () => ({
		ports: 0n,
		hosts: new Set(),
		satisfies: new Set()
	}));
	for (let requirement of satisfies) known.satisfies.add(requirement);
	known.ports += (range.last - range.first + 1n) * BigInt(count);
	for (let host of hostsOf$1(range)) known.hosts.size < 20 && known.hosts.add(host);
}
function requirementsIn(segments) {
	let judged = segments.flatMap(({ appliedEntries }) => appliedEntries).filter(({ entry }) => entry.expected !== "observe");
	return [...new Set(judged.flatMap(({ satisfies = [] }) => satisfies))];
}
function hostsOf$1(range) {
	let names = new Set(range.segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])));
	return names.size > 0 ? [...names] : [addressesText(range)];
}
const encoder = new TextEncoder();
function fnv1a64(text) {
	let high = 3421674724;
	let low = 2216829733;
	for (let byte of encoder.encode(text)) {
		low = (low ^ byte) >>> 0;
		let product = low * 435;
		high = (high * 435 + Math.floor(product / 4294967296) + low * 256) % 4294967296;
		low = product >>> 0;
	}
	let hex = (half) => half.toString(16).padStart(8, "0");
	return `${hex(high)}${hex(low)}`;
}
function hostShards({ shardOf }, of) {
	return (host) => shardOf(host) ?? Number(BigInt(`0x${fnv1a64(host)}`) % BigInt(of)) + 1;
}
function askedOfNames({ claims, unresolved, outOfScope, nameChecks }, isName) {
	let texts = new Set();
	for (let { host, family, first } of claims) host !== null && texts.add(at(host, require_start.addressText(family, first)));
	for (let { host } of unresolved) texts.add(nameText(host));
	for (let { host, inside, outside } of nameChecks) {
		texts.add(nameText(host));
		for (let address of [...inside, ...outside]) texts.add(at(host, address));
	}
	for (let { host, address } of outOfScope) if (!isName(host)) texts.add(`out of scope ${host}`);
	else {
		texts.add(nameText(host));
		address !== null && texts.add(at(host, address));
	}
	return [...texts].sort();
}
function at(host, address) {
	return `${host} at ${address}`;
}
function nameText(host) {
	return `name ${host}`;
}
function groupNames({ shardOf }, claims) {
	let place = new Map([...shardOf.keys()].map((name, index) => [name, index]));
	let earlier = [...place.values()];
	let firstOf = (index) => {
		let at = index;
		for (; earlier[at] !== at;) {
			earlier[at] = earlier[earlier[at]];
			at = earlier[at];
		}
		return at;
	};
	let names = [...shardOf.keys()];
	let shard = (host) => {
		let index = place.get(host);
		return index === void 0 ? null : shardOf.get(names[firstOf(index)]) ?? null;
	};
	let leading = new Map();
	for (let { host, family, first, last } of claims) {
		let index = host === null ? void 0 : place.get(host);
		if (host === null || index === void 0) continue;
		let key = `${family} ${first}`;
		let other = leading.get(key);
		if (other === void 0) leading.set(key, {
			range: {
				family,
				first,
				last
			},
			host
		});
		else {
			let [a, b] = [firstOf(index), firstOf(place.get(other.host))];
			earlier[Math.max(a, b)] = Math.min(a, b);
		}
	}
	return {
		shardOf: shard,
		addresses: [...leading.values()].map(({ range, host }) => ({
			...range,
			shard: shard(host)
		}))
	};
}
function sharesOfNames(items, of) {
	let ports = portsByName(items);
	let order = [...ports.keys()];
	let place = new Map(order.map((name, index) => [name, index]));
	let heaviestFirst = [...order].sort((a, b) => (ports.get(b) ?? 0) - (ports.get(a) ?? 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
	let loads = Array(of).fill(0);
	let chosen = new Map();
	for (let name of heaviestFirst) {
		let shard = leastOf(loads);
		loads[shard] = loads[shard] + (ports.get(name) ?? 0);
		chosen.set(name, shard + 1);
	}
	return {
		shardOf: new Map(order.map((name) => [name, chosen.get(name)])),
		loads
	};
}
function leastOf(loads) {
	let least = 0;
	for (let i = 1; i < loads.length; i++) loads[i] < loads[least] && (least = i);
	return least;
}
function portsByName(items) {
	let ports = new Map();
	for (let { item, entries } of items) {
		let count = Math.max(1, countOf(entries));
		for (let { pattern } of item.hosts) pattern.kind === "name" && ports.set(pattern.name, require_start.getOrCreate(ports, pattern.name, () => 0) + count);
	}
	return ports;
}
function countOf(entries) {
	let count = 0;
	for (let protocol of require_start.PROTOCOLS) {
		let own = entries.filter(({ ports }) => ports.protocol === protocol);
		count += portSet(protocol, require_start.unitedRanges(own.flatMap(({ ports }) => ports.ranges))).count;
	}
	return count;
}
const PIECES = 8;
function shareNetworks(ranges, given) {
	let loads = [...given];
	let shares = loads.map(() => []);
	let left = ranges.reduce((sum, { first, last, probes }) => sum + (probes === 0 ? 0 : Number(last - first + 1n) * probes), 0);
	let shard = leastOf(loads);
	let room = 0;
	for (let { family, first, last, probes } of ranges) {
		let from = first;
		for (; from <= last;) {
			if (room < probes) {
				shard = leastOf(loads);
				room = Math.max(probes, Math.floor(left / (8 * loads.length)));
			}
			let count = probes === 0 ? last - from + 1n : BigInt(Math.floor(room / probes));
			let to = from + count - 1n < last ? from + count - 1n : last;
			shares[shard].push({
				family,
				first: from,
				last: to
			});
			let ports = probes === 0 ? 0 : Number(to - from + 1n) * probes;
			loads[shard] = loads[shard] + ports;
			left -= ports;
			room -= ports;
			from = to + 1n;
		}
	}
	return shares;
}
function ownPieces(claim, own, budget) {
	let pieces = require_start.within(claim, own);
	if (!budget.take(8 * pieces.length)) return [];
	return pieces.map(({ first, last }) => first === claim.first && last === claim.last ? claim : {
		...claim,
		first,
		last
	});
}
function judges({ claims, unresolved, outOfScope, nameChecks }) {
	return unresolved.length + outOfScope.length + nameChecks.length > 0 || claims.some(({ entries }) => entries.some(({ expected }) => expected !== "observe"));
}
function crowdsOf(claims, countOf) {
	let byName = new Map();
	for (let claim of claims) {
		if (claim.host === null) continue;
		require_start.getOrCreate(byName, claim.host, () => []).push(claim);
	}
	return [...byName].flatMap(([host, own]) => {
		let addresses = new Set(own.map(({ family, first }) => `${family} ${first}`)).size;
		let [claim] = own;
		return claim === void 0 || addresses < 2 ? [] : [{
			host,
			addresses,
			ports: countOf(own),
			claim,
			satisfies: satisfyingAll(own)
		}];
	}).sort((a, b) => a.ports === b.ports ? b.claim.order - a.claim.order : a.ports > b.ports ? -1 : 1);
}
function satisfyingAll(claims) {
	return require_start.satisfying$1(claims.map(({ item, entries }) => require_start.satisfyingHost(item, entries).satisfies));
}
function isFirstOfName() {
	let firsts = new Map();
	return ({ host, family, first }) => {
		if (host === null) return !0;
		let address = `${family} ${first}`;
		let known = firsts.get(host);
		known === void 0 && firsts.set(host, address);
		return known === void 0 || known === address;
	};
}
function portsOf$3({ ports }, protocol) {
	return require_start.unitedRanges(ports.filter((set) => set.protocol === protocol).flatMap(({ ranges }) => ranges));
}
function holds({ resolvesTo, inside, outside, failure }) {
	return failure === null && outside.length === 0 && (inside.length > 0 || resolvesTo.within.length === 0);
}
function sizeOf({ pattern }) {
	return pattern.kind === "addresses" ? pattern.last - pattern.first + 1n : 0n;
}
function meansAddresses({ pattern }, range) {
	return pattern.kind === "addresses" && pattern.family === range.family && pattern.first <= range.first && range.last <= pattern.last;
}
function touchesAddresses({ pattern }, range) {
	return pattern.kind === "addresses" && pattern.family === range.family && pattern.first <= range.last && range.first <= pattern.last;
}
function meansName({ pattern }, name) {
	return pattern.kind === "name" && pattern.name === name;
}
function keptRanges({ protocol, ranges }, meant) {
	if (meant.some(({ ports }) => ports.length === 0)) return [...ranges];
	let wanted = meant.flatMap(({ ports }) => ports).filter((set) => set.protocol === protocol).flatMap((set) => set.ranges);
	return sharedRanges(ranges, require_start.unitedRanges(wanted));
}
function disjoint(protocol, pieces) {
	let byPieces = new Map();
	for (let { first, last } of cutAtEdges(pieces.flatMap(({ ranges }) => ranges))) {
		let holding = pieces.filter(({ ranges }) => ranges.some((range) => range.first <= first && last <= range.last));
		if (holding.length === 0) continue;
		let key = holding.map((piece) => pieces.indexOf(piece)).join();
		require_start.getOrCreate(byPieces, key, () => ({
			appliedEntries: holding.flatMap(({ appliedEntries }) => appliedEntries),
			ranges: []
		})).ranges.push({
			first,
			last
		});
	}
	return [...byPieces.values()].map(({ appliedEntries, ranges }) => ({
		ports: portSet(protocol, require_start.unitedRanges(ranges)),
		appliedEntries
	}));
}
const MOST_NAMED$2 = 8;
function notInPolicy({ only, ports }, { policy, view, ranges }) {
	let { text, pattern } = only;
	let naming = policy.hosts.filter(({ hosts }) => hosts.some((one) => meet$2(one.pattern, pattern)));
	let elsewhere = otherVantages(naming, ports, policy, view);
	if (elsewhere.length > 0) return mistake$2(`\`--only ${text}\` names what this policy checks from ${firstFew(elsewhere.map((name) => `\`${name}\``), 8, String)}, not from this vantage`, `run it there, with \`--vantage ${elsewhere[0]}\``);
	let host = hostText$1(text);
	let here = decidedAt(pattern, ranges);
	let probe = probeCommand(host, ports);
	if (here.length === 0 && naming.length === 0) {
		let hosts = [...new Set(policy.hosts.flatMap((item) => item.hosts.map((one) => `\`${one.text}\``)))];
		return mistake$2(`\`--only ${text}\` matches nothing in this policy from this vantage`, `the hosts of this policy are ${firstFew(hosts, 5, String)}; to look at a host without a policy: ${probe}`);
	}
	let [first] = ports;
	if (first !== void 0 && ports.every((set) => sayAll(naming, set, view))) return mistake$2(`\`--only ${text}\`: entries of other hosts decide ${portsText$2(ports)} wherever \`${host}\` leads`, `\`port-policy explain ${inBrackets(host)}:${first.ranges[0]?.first}${suffix$2(first.protocol)}\` says which`);
	let swapped = ports.map((set) => portSet(set.protocol === "tcp" ? "udp" : "tcp", set.ranges));
	if (ports.length > 0 && swapped.every((set) => isIn(set, here))) return mistake$2(`\`--only ${text}\`: this policy says nothing about ${portsText$2(ports)} on \`${host}\` from this vantage, and it has ${portsText$2(swapped)}`, `write \`--only ${inBrackets(host)}:${listText(swapped)}\``);
	return mistake$2(`\`--only ${text}\`: this policy says nothing about ${portsText$2(ports)} on \`${host}\` from this vantage`, `it has ${here.length === 0 ? "no port" : portsText$2(here)} there; to look at a port without a policy: ${probe}`);
}
function mistake$2(message, help) {
	return {
		code: "not-in-policy",
		level: "error",
		message,
		help,
		position: null,
		length: 1,
		related: []
	};
}
function meet$2(one, other) {
	if (one.kind === "name" || other.kind === "name") return one.kind === "name" && other.kind === "name" && one.name === other.name;
	return one.family === other.family && one.first <= other.last && other.first <= one.last;
}
function decidedAt(pattern, ranges) {
	let found = [];
	for (let { family, first, last, segments } of ranges) {
		let byAddress = pattern.kind === "addresses" && meet$2({
			kind: "addresses",
			family,
			first,
			last
		}, pattern);
		for (let { ports, appliedEntries } of segments) (byAddress || appliedEntries.some(({ host }) => pattern.kind === "name" && pattern.name === host)) && found.push(ports);
	}
	return united(found);
}
function united(sets) {
	return require_start.PROTOCOLS.flatMap((protocol) => {
		let ranges = require_start.unitedRanges(sets.flatMap((set) => set.protocol === protocol ? set.ranges : []));
		return ranges.length === 0 ? [] : [portSet(protocol, ranges)];
	});
}
function isIn({ protocol, ranges }, sets) {
	return sets.some((set) => set.protocol === protocol && areWithin(ranges, set.ranges));
}
function sayAll(naming, set, view) {
	return isIn(set, united(naming.flatMap((item) => item.entries.filter(({ from }) => require_start.isJudgedFrom(view, item.from) && require_start.isJudgedFrom(view, from))).map(({ ports }) => ports)));
}
function otherVantages(naming, ports, { vantages }, view) {
	let all = vantages.map(({ name }) => name);
	let names = new Set();
	for (let item of naming) for (let { from, ports: own } of item.entries) if (ports.length === 0 || ports.some((set) => overlaps$1(set, own))) for (let name of namesBoth(item.from, from, all)) names.add(name);
	return names.has(view.vantage?.name ?? "") ? [] : [...names];
}
function overlaps$1(one, other) {
	return one.protocol === other.protocol && sharedRanges(one.ranges, other.ranges).length > 0;
}
function hostText$1(text) {
	let [, inside] = /^\s*\[([^\]]*)\]/.exec(text) ?? [];
	if (inside !== void 0) return inside;
	let parts = text.trim().split(":");
	return parts.length === 2 ? parts[0] ?? "" : text.trim();
}
function inBrackets(host) {
	return host.includes(":") ? `[${host}]` : host;
}
function suffix$2(protocol) {
	return protocol === "udp" ? "/udp" : "";
}
function listText(sets) {
	return sets.flatMap(({ protocol, ranges }) => ranges.map((one) => `${require_start.rangeText(one)}${suffix$2(protocol)}`)).join(",");
}
function portsText$2(sets) {
	let texts = sets.flatMap(({ protocol, ranges }) => ranges.map((one) => `${require_start.rangeText(one)}${suffix$2(protocol)}`));
	return `${sets.reduce((sum, set) => sum + set.count, 0) === 1 ? "port" : "ports"} ${firstFew(texts, 8, String)}`;
}
function probeCommand(host, ports) {
	let count = ports.reduce((sum, { ranges }) => sum + ranges.length, 0);
	return `\`port-policy probe ${host} ${count === 0 || count > 8 ? "PORTS" : listText(ports)}\``;
}
function openLeftOut(ranges, kept) {
	let asked = countsByHost(kept);
	return [...countsByHost(ranges)].flatMap(([host, count]) => (asked.get(host) ?? 0) < count ? [host] : []);
}
function countsByHost(ranges) {
	let counts = new Map();
	for (let { family, first, last, segments } of ranges) {
		let own = first === last ? require_start.addressText(family, first) : null;
		for (let { ports, appliedEntries } of segments) for (let { host, entry } of appliedEntries) {
			let name = host ?? own;
			entry.expected === "open" && name !== null && counts.set(name, (counts.get(name) ?? 0) + ports.count);
		}
	}
	return counts;
}
function inlinePolicy(file, { hosts, ...states }) {
	let item = {
		host: hosts.length === 1 ? hosts[0] : hosts,
		...Object.fromEntries(Object.entries(states).filter(([, ports]) => ports.length > 0))
	};
	return {
		file,
		inline: !0,
		text: `${JSON.stringify({
			version: 1,
			hosts: [item]
		})}\n`
	};
}
function listOf(text) {
	return piecesOf(text).filter((piece) => piece !== "");
}
function piecesOf(text) {
	return text.split(/[\n,]/).map((piece) => piece.trim());
}
function quoted$2(text) {
	return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}
function quotedHost({ text, source }) {
	return source === void 0 ? quoted$2(text) : `${quoted$2(text)} (\`${source}\`)`;
}
function widthOf(family) {
	return family === 4 ? 32 : 128;
}
function addressText(value, family) {
	let bytes = [];
	for (let shift = widthOf(family) - 8; shift >= 0; shift -= 8) bytes.push(Number(value >> BigInt(shift) & 255n));
	let address = import_ipaddr.default.fromByteArray(bytes);
	return address instanceof import_ipaddr.default.IPv6 ? address.toRFC5952String() : address.toString();
}
function ipv4RangesOf(range) {
	let [window] = windowsOf(range, []);
	return (window?.embeddings ?? []).map(({ ipv4 }) => ipv4);
}
function rangeText({ family, first, last }) {
	return first === last ? addressText(first, family) : `${addressText(first, family)}-${addressText(last, family)}`;
}
function asciiName(name) {
	if (/[\0-\x20/\\?#@:[\]%]/.test(name)) return null;
	let url = `http://${name}/`;
	let ascii = URL.canParse(url) ? new URL(url).hostname : "";
	return ascii.split(".").some((label) => label.startsWith("xn--")) ? ascii : null;
}
const NETMASK = /^(\d+(?:\.\d+){3})(?:\s*[/,]\s*|\s+(?:(?:net)?mask\s+)?)(\d+(?:\.\d+){3})$/i;
const STARS = /^(\d+(?:\.\d+){0,2})((?:\.\*)+)(?:\/\d+)?$/;
const SHORT_RANGE = /^(\d+(?:\.\d+){3})\s*[-–]\s*(\d{1,3})$/;
const IN_BRACKETS = /^(\d+(?:\.\d+){2})\.[[({](\d{1,3})\s*(?:-|–|\.\.)\s*(\d{1,3})[\])}]$/;
const SHORT_RANGE_6 = /^([\da-f:]*:)([\da-f]{1,4})\s*[-–]\s*([\da-f]{1,4})$/i;
const WORDS$1 = /\s(?:to|through|until)\s|\.\.+|…|—|->|=>/i;
const SHORT_CIDR = /^(\d+(?:\.\d+){0,2})\.?\/(\d{1,2})$/;
const SHORT = /^(\d+(?:\.\d+){2})\.?$/;
const SPACED_CIDR = /^([\da-f.:]+)\s*[/\\]\s*(\d{1,3})$/i;
function networkSlip(host, text) {
	return netmask(host, text) ?? stars(host, text) ?? shortRange(host, text) ?? shortRange6(host, text) ?? inWords(host, text) ?? short(host, text) ?? odd(host, text);
}
function netmask(host, text) {
	let [, base = "", mask = ""] = NETMASK.exec(host) ?? [];
	let [address, bits] = [require_start.parseAddress(base), maskBits(mask)];
	if (address === null || bits === null) return null;
	return {
		message: `${quoted$2(text)} has a netmask. Use \`ADDRESS/BITS\`.`,
		help: networkHelp(address.value, 4, bits)
	};
}
function maskBits(mask) {
	let value = require_start.parseAddress(mask)?.value;
	if (value === void 0) return null;
	let all = (1n << 32n) - 1n;
	for (let host of [all - value, value]) if ((host & host + 1n) === 0n) return 32 - (host === 0n ? 0 : host.toString(2).length);
	return null;
}
function networkHelp(value, family, bits) {
	let size = 1n << BigInt(widthOf(family) - bits);
	let network = quoted$2(`${addressText(value - value % size, family)}/${bits}`);
	if (value % size === 0n) return `write ${network}`;
	return `write ${network} for the network, or ${quoted$2(addressText(value, family))} for the host`;
}
function stars(host, text) {
	let [, begin = "", rest] = STARS.exec(host) ?? [];
	if (rest === void 0) return null;
	let octets = begin.split(".");
	let network = [
		...octets,
		"0",
		"0",
		"0"
	].slice(0, 4).join(".");
	if (require_start.parseAddress(network) === null) return null;
	return {
		message: `${quoted$2(text)} is a wildcard. Use \`ADDRESS/BITS\` for a network.`,
		help: `write ${quoted$2(`${network}/${octets.length * 8}`)}`
	};
}
function shortRange6(host, text) {
	let [, begin = "", low = "", high = ""] = SHORT_RANGE_6.exec(host) ?? [];
	let [first, last] = [require_start.parseAddress(`${begin}${low}`), require_start.parseAddress(`${begin}${high}`)];
	if (first === null || last === null || first.value > last.value) return null;
	let help = `write ${quoted$2(`${begin}${low}-${begin}${high}`)}`;
	return {
		message: `${quoted$2(text)} is not a range. Write both ends in full.`,
		help
	};
}
function shortRange(host, text) {
	let inBrackets = IN_BRACKETS.exec(host);
	let [, low = "", high = ""] = SHORT_RANGE.exec(host) ?? [
		"",
		inBrackets === null ? "" : `${inBrackets[1]}.${inBrackets[2]}`,
		inBrackets?.[3] ?? ""
	];
	let first = require_start.parseAddress(low);
	let last = `${low.slice(0, low.lastIndexOf("."))}.${high}`;
	if (first === null || require_start.parseAddress(last) === null) return null;
	let message = `${quoted$2(text)} is not a range. Write both ends in full.`;
	let ends = Number(high) >= Number(low.slice(low.lastIndexOf(".") + 1));
	let bits = Number(high);
	let isNetwork = inBrackets === null && bits >= 8 && bits <= 32 && first.value % (1n << BigInt(32 - bits)) == 0n;
	let range = quoted$2(`${low}-${last}`);
	let network = quoted$2(`${low}/${high}`);
	if (ends) return {
		message,
		help: isNetwork ? `write ${range} for the range, or ${network} for the network` : `write ${range}`
	};
	return {
		message,
		help: isNetwork ? `write ${network}` : `write ${quoted$2(`${last}-${low}`)}`
	};
}
function inWords(host, text) {
	let [low = "", high = "", ...more] = host.split(WORDS$1).map((end) => end.trim());
	let [first, last] = [require_start.parseAddress(low), require_start.parseAddress(high)];
	if (more.length > 0 || first === null || last === null || first.family !== last.family) return null;
	let range = first.value <= last.value ? `${low}-${high}` : `${high}-${low}`;
	return {
		message: `${quoted$2(text)} is not a range. Use \`FIRST-LAST\`.`,
		help: `write ${quoted$2(range)}`
	};
}
function short(host, text) {
	let match = SHORT_CIDR.exec(host) ?? SHORT.exec(host);
	if (match === null) return null;
	let octets = (match[1] ?? "").split(".");
	let address = require_start.parseAddress([
		...octets,
		"0",
		"0",
		"0"
	].slice(0, 4).join("."));
	let bits = Number(match[2] ?? octets.length * 8);
	if (address === null || bits > 32) return null;
	return {
		message: `${quoted$2(text)} is a part of an IPv4 address.`,
		help: networkHelp(address.value, 4, bits)
	};
}
function odd(host, text) {
	let [match, base = "", bits = ""] = SPACED_CIDR.exec(host) ?? [];
	let network = match !== void 0 && /[\s\\]/.test(host) ? require_start.parseAddress(base) : null;
	if (network !== null && Number(bits) <= widthOf(network.family)) {
		let help = networkHelp(network.value, network.family, Number(bits));
		return {
			message: `${quoted$2(text)} is not a network. Use \`ADDRESS/BITS\`.`,
			help
		};
	}
	let dotted = /^\d+(?:,\d+){3}$/.test(host) ? host.replaceAll(",", ".") : numeral(host);
	if (dotted === null || require_start.parseAddress(dotted) === null) return null;
	return {
		message: `${quoted$2(text)} is not an IPv4 address. Use four numbers from 0 to 255.`,
		help: `write ${quoted$2(dotted)}`
	};
}
function numeral(host) {
	let value = /^\d{8,10}$|^0x[\da-f]{8}$/i.test(host) ? BigInt(host) : null;
	return value === null || value >= 1n << 32n ? null : addressText(value, 4);
}
const QUOTES = "“”„‟\"'‘’«»`";
function withSingleBlanks(text) {
	return text.replace(/\s+/g, (blanks) => blanks.includes("\n") ? "\n" : " ");
}
function withoutSigns(text, before, behind) {
	let [first, last] = [0, text.length];
	for (; first < last && before.includes(text.charAt(first));) first++;
	for (; last > first && behind.includes(text.charAt(last - 1));) last--;
	return text.slice(first, last);
}
function slipProblem({ message, write, help }, code) {
	return {
		code,
		message,
		help: help ?? writeThese(write)
	};
}
function writeThese(elements) {
	let [first = "", ...others] = elements;
	if (others.length === 0) return `write ${quoted$2(first)}`;
	let list = `[${elements.join(", ")}]`;
	return list.length > 78 ? "write a list, such as `[80, 443]`" : `write a list: ${quoted$2(list)}`;
}
const URL$1 = /^[a-z][a-z0-9+.-]*:\/{1,2}(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]*)(?::(\d+))?/i;
const HOST_AND_PORT = /^(?:\[([^\]]*)\]|([^:[\]\s]+)):\s*((?:[a-z\d][\w,/ -]*)?)$/i;
function findHostSlip(host, text, isHost) {
	let address = url$1(host, text);
	if (address !== null || host.length > 100) return address;
	return variable$1(host, text) ?? quotes(host, text, isHost) ?? networkSlip(host, text) ?? brackets(host, text) ?? wildcard(host, text) ?? zone(host, text) ?? withPort(host, text, isHost) ?? several(host, text, isHost) ?? user(host, text, isHost) ?? atSign(host, text, isHost) ?? hardware(host, text);
}
function url$1(host, text) {
	let match = URL$1.exec(host.replace(/^\/\//, "x://"));
	if (match === null) return host.startsWith("mailto:") ? userOf(host.slice(7), text) : null;
	let bare = (match[1] ?? "").replace(/^\[|\]$/g, "");
	let help = match[2] ? `write the host alone: \`${bare}\`, and the port as \`open: ${match[2]}\`` : `write the host alone: \`${bare}\``;
	return {
		message: `${quoted$2(text)} is a URL, not a host.`,
		help: bare ? help : null
	};
}
function variable$1(host, text) {
	let match = /^(?:\$\(?([a-z_]\w*)\)?|%([a-z_]\w*)%|\$?\{\{\s*([\w.]+)\s*\}\})$/i.exec(host);
	if (match === null) return null;
	let name = (match[1] ?? match[2] ?? match[3] ?? "").split(".").at(-1) ?? "";
	let help = `write ${quoted$2(`\${${name.toUpperCase()}}`)}, and give its value with \`--var\` or the input \`variables\``;
	return {
		message: `${quoted$2(text)} is not a variable of a policy.`,
		help
	};
}
function quotes(host, text, isHost) {
	let bare = withoutSigns(host, `${QUOTES}<(`, `${QUOTES}>),;`).trim();
	return bare !== host && isHost(bare) ? {
		message: `${quoted$2(text)} has signs around the host.`,
		help: `write ${quoted$2(bare)}`
	} : null;
}
function brackets(host, text) {
	let match = /^\[([^\]]*)\]$/.exec(host);
	if (match === null) return null;
	return {
		message: `${quoted$2(text)}: write the address without brackets.`,
		help: `write ${quoted$2(match[1] ?? "")}`
	};
}
function wildcard(host, text) {
	if (!host.includes("*")) return null;
	let domain = /^\*\.([^*]+)$/.exec(host)?.[1];
	let help = host === "*" ? "write each host, or a network such as `203.0.113.0/28`" : `write each name${domain === void 0 ? "" : `, such as ${quoted$2(`www.${domain}`)}`}`;
	return {
		message: `${quoted$2(text)} is a wildcard. DNS cannot list the names that it stands for.`,
		help
	};
}
function zone(host, text) {
	let at = host.indexOf("%");
	if (at === -1 || require_start.parseAddress(host.slice(0, at)) === null) return null;
	let address = host.slice(0, at);
	let help = /^fe[89ab]/i.test(address) ? "write the name of the host, or an address that other networks reach, such as `2001:db8::1`" : `write ${quoted$2(address)}`;
	return {
		message: `${quoted$2(text)} has a zone. A zone is an interface of one machine.`,
		help
	};
}
function several(host, text, isHost) {
	let parts = withSingleBlanks(host).split(/\s?[,;|]\s?|\s(?:and|or)\s|\s/).filter((part) => part !== "");
	if (parts.length < 2 || /^[\d.\s-]+$/.test(host)) return null;
	let message = `${quoted$2(text)} is several hosts in one text.`;
	let list = `[${parts.join(", ")}]`;
	let areHosts = parts.every(isHost);
	if (!areHosts && !/[,;|]/.test(host)) return null;
	if (!areHosts || list.length > 78) return {
		message: `${quoted$2(text)} is not a host.`,
		help: "write one host, or a list: `[a.example.com, b.example.com]`"
	};
	return {
		message,
		help: `write a list: ${quoted$2(list)}`
	};
}
function user(host, text, isHost) {
	let bare = /^[^@\s]+@([^@\s]+)$/.exec(host)?.[1];
	return bare === void 0 || !isHost(bare) ? null : userOf(host, text);
}
function atSign(host, text, isHost) {
	let name = host.slice(1);
	if (!host.startsWith("@") || !isHost(name)) return null;
	let help = `write ${quoted$2(name)} without the \`@\`; the ports of a role are given to a host by ${quoted$2(`roles: ${name}`)}`;
	return {
		message: `${quoted$2(text)} begins with a sign that no host has.`,
		help
	};
}
function userOf(host, text) {
	let bare = host.slice(host.lastIndexOf("@") + 1);
	return {
		message: `${quoted$2(text)} has a user in it.`,
		help: `write the host alone: ${quoted$2(bare)}`
	};
}
function withPort(host, text, isHost) {
	let match = HOST_AND_PORT.exec(host);
	if (match === null) return null;
	let bare = match[1] ?? match[2] ?? "";
	if (!isHost(bare)) return null;
	let ports = (match[3] ?? "").split(/[,\s]+/).filter((port) => port !== "");
	if (ports.length === 0) return {
		message: `${quoted$2(text)} has a colon behind it.`,
		help: `write ${quoted$2(bare)}`
	};
	let written = ports.length > 1 ? `[${ports.join(", ")}]` : ports[0];
	return {
		message: `${quoted$2(text)} has a port in it.`,
		help: `write \`host: ${bare}\` and \`open: ${written}\``
	};
}
function hardware(host, text) {
	if (!/^[\da-f]{2}(?:[:-][\da-f]{2}){5}$/i.test(host)) return null;
	return {
		message: `${quoted$2(text)} is a hardware address (MAC).`,
		help: "write the IP address of the host, or its name"
	};
}
function withinOctet(digits) {
	let plain = String(Number(digits));
	return Number(plain) <= 255 ? plain : plain.slice(0, Number(plain.slice(0, 3)) <= 255 ? 3 : 2);
}
function parseRange$1(text, low, high) {
	if (/^\d{1,3}$/.test(high) && require_start.parseAddress(low)?.family === 4) return bad$6(`${quoted$2(text)} is not a range. Write both ends in full.`, null);
	let first = require_start.addressProblem(low, low);
	if ("code" in first) return first;
	let last = require_start.addressProblem(high, high);
	if ("code" in last) return last;
	if (first.family !== last.family) return bad$6(`${quoted$2(text)} begins with one IP version and ends with the other.`, "write two ranges");
	if (first.value > last.value) return bad$6(`${quoted$2(text)} goes backwards: the first address is above the last.`, `write ${quoted$2(`${high}-${low}`)}`);
	return {
		kind: "addresses",
		family: first.family,
		first: first.value,
		last: last.value
	};
}
function parseCidr(text, host) {
	let [base = "", prefix = "", ...rest] = host.split("/");
	if (rest.length > 0 || require_start.parseAddress(base) === null && !base.includes(":") && !require_start.looksNumeric(base)) {
		let isHost = !("code" in require_start.readHost(base, base));
		return bad$6(`${quoted$2(text)} is not a host or a CIDR.`, isHost ? `write the host alone: \`${base}\`` : null);
	}
	let mapped = require_start.parseAddress(base);
	let inner = mapped === null ? null : require_start.ipv4Of(mapped);
	if (inner !== null) {
		let help = Number(prefix) >= 96 ? `write ${quoted$2(`${inner}/${Number(prefix) - 96}`)}` : null;
		return bad$6(`${quoted$2(text)} has IPv4 addresses written as IPv6 ones.`, help);
	}
	let address = require_start.addressProblem(base, base);
	if ("code" in address) return address;
	let width = widthOf(address.family);
	let bits = /^(0|[1-9]\d{0,2})$/.test(prefix) ? Number(prefix) : NaN;
	if (!(bits <= width)) {
		let help = `write the prefix as a number: ${quoted$2(`${base}/${width}`)} is this one address`;
		return bad$6(`${quoted$2(text)}: the prefix is a number from 0 to ${width}.`, help);
	}
	let size = 1n << BigInt(width - bits);
	let first = address.value - address.value % size;
	if (first !== address.value) {
		let help = `write \`${addressText(first, address.family)}/${bits}\` for the network, or \`${base}\` for the host`;
		return bad$6(`${quoted$2(text)} is not the first address of its network.`, help);
	}
	return {
		kind: "addresses",
		family: address.family,
		first,
		last: first + size - 1n
	};
}
function parseName(text, host) {
	if (isMissingValue(host)) return bad$6(`${quoted$2(text)} is what a program writes where it has no host.`, "look where this value comes from; a host with this name needs its domain after it");
	let name = withoutDot(host.toLowerCase());
	if (/[^\0-\x7f]/.test(name)) {
		let ascii = asciiName(name);
		let help = ascii !== null && !("code" in parseName(ascii, ascii)) ? `write its ASCII form: ${quoted$2(ascii)}` : "write its ASCII form, the one with `xn--`";
		return bad$6(`${quoted$2(text)} has letters that are not in DNS.`, help);
	}
	if (name.length > 253) return bad$6(`${quoted$2(text)} is longer than the 253 characters that a name may have.`, null);
	for (let label of name.split(".")) {
		if (label === "") return bad$6(`${quoted$2(text)} has an empty label: two dots, or one at the beginning.`, null);
		if (label.length > 63) return bad$6(`${quoted$2(text)}: ${quoted$2(label)} is longer than the 63 characters of a label.`, null);
		if (!/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label)) return bad$6(`${quoted$2(text)} is not a host name.`, "write a name such as `www.example.com`, or an address");
	}
	return host.endsWith(".") ? {
		kind: "name",
		name,
		dotted: !0
	} : {
		kind: "name",
		name
	};
}
function bad$6(message, help) {
	return {
		code: "bad-host",
		message,
		help
	};
}
function rankedPorts(name) {
	let text = require_start.TEXTS.get(name);
	if (text === void 0) return null;
	let known = require_start.read.get(name);
	if (known !== void 0) return known;
	let ranges = text.trim().split(/\s+/).map((part) => {
		let [first = 0, last = first] = part.split("-").map(Number);
		return {
			first,
			last
		};
	});
	require_start.read.set(name, ranges);
	return ranges;
}
function didYouMean(word, candidates) {
	let typed = word.toLowerCase();
	if (typed.length > 40) return null;
	let best = null;
	let limit = typed.length <= 2 ? 0 : typed.length <= 4 ? 1 : typed.length <= 8 ? 2 : 3;
	for (let candidate of candidates) {
		if (Math.abs(candidate.length - typed.length) > limit) continue;
		let distance = slips(typed, candidate.toLowerCase(), limit);
		if (distance > limit) continue;
		best = candidate;
		if (distance === 0) break;
		limit = distance - 1;
	}
	return best;
}
function slips(a, b, limit) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		let row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			let same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + +!same);
			i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1));
			row.push(cost);
			least = Math.min(least, cost);
		}
		if (least > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? limit + 1;
}
function plainWord(word) {
	return word.toLowerCase().replace(/[_ ]+/g, "-");
}
const ANSWERS = [
	["any everything every each anything alltcp tcpall all-tcp tcp-all all-ports allports every-port full", "write `all`, every TCP port"],
	["all-udp udp-all alludp", "write `known/udp`, the UDP ports that can be checked, or `all/udp`, every UDP port"],
	["rest others other else default remaining remainder anything-else everything-else", "write `all`: a port that another line of this host names is decided by that line"],
	["none nothing no-ports noports null nil empty", "remove this line; `blocked: all` says that no port may be open"],
	["yes no true false on off enabled disabled", "write the port itself, such as `443`"],
	["tcp", "write `all` for every TCP port, or a number such as `443`"],
	["udp", "write `known/udp` for the UDP ports that can be checked, or one port such as `53/udp`"],
	["ssl tls secure starttls", "write the service that uses TLS, such as `https` (443) or `imaps` (993)"],
	["web webserver web-server website webapp web-app nginx apache apache2 httpd haproxy traefik caddy iis", "write `[http, https]` (80 and 443)"],
	["database databases db dbs rdbms", "write the database that you use: `postgresql` (5432), `mysql` (3306), `mssql` (1433) or `mongodb` (27017)"],
	["sql", "write the database that you use: `mysql` (3306), `postgresql` (5432) or `mssql` (1433)"],
	["nosql", "write the database that you use: `mongodb` (27017), `redis` (6379) or `cassandra` (9042)"],
	["ms-sql microsoft-sql msql", "did you mean `mssql` (1433)?"],
	["email e-mail mailserver mail-server", "write what the mail server offers: `[smtp, submission, imaps]` (25, 587, 993)"],
	["exchange", "write what the server offers: `[smtp, https]` (25 and 443)"],
	["windows windows-ports win", "write what Windows opens: `[msrpc, netbios-ssn, smb, rdp, winrm]` (135, 139, 445, 3389, 5985)"],
	["linux unix ubuntu debian", "write what the machine offers, such as `ssh` (22)"],
	["remote-desktop remotedesktop mstsc terminal-server terminal-services", "did you mean `rdp` (3389)?"],
	["subversion svnserve", "did you mean `svn` (3690)?"],
	["secure-shell openssh", "did you mean `ssh` (22)?"],
	["fileshare file-share file-sharing filesharing windows-share shares files", "did you mean `smb` (445)?"],
	["ad active-directory activedirectory domain-controller", "write `[ldap, ldaps, krb5, smb]` (389, 636, 88, 445)"],
	["vpn", "write the VPN that you use: `wireguard/udp` (51820), `openvpn/udp` (1194) or `500/udp` and `4500/udp` for IPsec"],
	["ping icmp icmpv6", "ICMP has no ports: write a TCP port, or a UDP port such as `53/udp`"],
	["cache", "write the cache that you use: `redis` (6379) or `memcached` (11211)"],
	["queue mq message-queue broker", "write the broker that you use: `amqp` (5672), `kafka` (9092) or `mqtt` (1883)"],
	["proxy", "write `squid` (3128), or the number of the port"],
	["voip", "write `sip` (5060) or `sip/udp`"],
	["printing print", "write `ipp` (631) or `jetdirect` (9100)"],
	["nodeport nodeports node-port node-ports", "write `30000-32767`"],
	["ephemeral", "write `dynamic` (49152-65535)"],
	["privileged system reserved low low-ports", "write `well-known` (1-1023)"],
	["unprivileged user high high-ports", "write `1024-65535`"],
	["top common popular top-ports usual", "write `top-100` or `top-1000`"],
	["risky dangerous", "write `top-100`, which has the ports of the most dangerous services"],
	["node nodejs node.js java php python ruby rails django flask express react vite nextjs spring spring-boot springboot dotnet golang deno app application api backend frontend server service services gateway admin management metrics monitoring health healthcheck", "no port belongs to this name: write the number that it listens on, such as `8080`"]
];
let answers = null;
function answerFor(word) {
	answers ??= new Map(ANSWERS.flatMap(([words, answer]) => words.split(" ").map((one) => [one, answer])));
	let plain = plainWord(word);
	return answers.get(plain) ?? answers.get(plain.replace(/-ports?$/, "")) ?? null;
}
const BOTH_BEHIND = /\s?[/\s:]\s?\(?(?:tcp(?:\s?(?:[/,+&|_-]|and)\s?|\s)udp|udp(?:\s?(?:[/,+&|_-]|and)\s?|\s)tcp|both)\)?$/;
const BOTH_BEFORE = /^(?:tcp(?:\s?(?:[/,+&|_-]|and)\s?|\s)udp|udp(?:\s?(?:[/,+&|_-]|and)\s?|\s)tcp)\s?[/\s:]\s?(?=.)/;
const ANY_BEHIND = /\s?\/\s?(?:any|all|\*)$/;
const BEFORE = /^(tcp|udp)(?:\s?[\s/:_-]\s?(?:ports?\s)?|(?=\d))(?=.)/;
const BEHIND = /\s?[\s/:@_\\(-]\s?(tcp|udp|t|u)\)?$/;
const BEHIND_DIGIT = /(?<=\d)(tcp|udp|t|u)\)?$/;
const AT_THE_END_TWICE = /(?:tcp|udp)[/,+&|_-](?:tcp|udp)$|^(?:tcp|udp)[/:]/;
const SLASH = /^([^/\s]+)\s*\/\s*([^/\s]+)$/;
function protocolSlip(whole, text, readPart) {
	if (/^\S+\/(?:tcp|udp)$/.test(whole) && !AT_THE_END_TWICE.test(whole)) return null;
	return both$1(whole, text, readPart) ?? misplaced(whole, text, readPart) ?? other(whole, text, readPart);
}
function beforePorts(whole, pattern) {
	let match = pattern.exec(whole);
	return match === null ? null : inOneLine(whole.slice(match[0].length), match[1]);
}
function behindPorts(whole, pattern) {
	let match = pattern.exec(whole.slice(1));
	return match === null ? null : inOneLine(whole.slice(0, match.index + 1), match[1]);
}
function behindDigits(whole) {
	let around = behindPorts(whole, BEHIND_DIGIT);
	return around === null || /[^\d-]/.test(around.body) ? null : around;
}
function inOneLine(body, name = "") {
	return body.includes("\n") ? null : {
		body,
		name
	};
}
function both$1(whole, text, readPart) {
	let around = behindPorts(whole, BOTH_BEHIND) ?? beforePorts(whole, BOTH_BEFORE) ?? behindPorts(whole, ANY_BEHIND);
	let ports = around === null ? null : withoutProtocol(around.body, readPart);
	if (ports === null) return null;
	let write = ports.flatMap((port) => [port, `${port}/udp`]);
	return {
		message: `${quoted$2(text)} names two protocols, and a port has one.`,
		write
	};
}
function misplaced(whole, text, readPart) {
	let before = beforePorts(whole, BEFORE);
	let around = before ?? behindPorts(whole, BEHIND) ?? behindDigits(whole);
	let protocol = around?.name.startsWith("u") === !0 ? "udp" : "tcp";
	let ports = around === null ? null : withoutProtocol(around.body, readPart, protocol);
	if (ports === null) return null;
	let write = ports.map((port) => `${port}/${protocol}`);
	return {
		message: before === null ? `${quoted$2(text)} is not a port. The protocol goes behind a slash.` : `${quoted$2(text)} names the protocol first.`,
		write
	};
}
function other(whole, text, readPart) {
	let [, body = "", behind = ""] = SLASH.exec(whole) ?? [];
	let ports = body === "" ? null : withoutProtocol(body, readPart);
	if (ports === null) return null;
	let message = `${quoted$2(text)}: ${quoted$2(behind)} is not a protocol that port-policy can check.`;
	if (/^(?:quic|h3|http3|dtls)$/.test(behind)) return {
		message,
		write: ports.map((port) => `${port}/udp`)
	};
	if (/^\d+(?:-\d+)?$/.test(behind)) {
		let more = readPart(behind);
		return more && {
			message: `${quoted$2(text)} is several ports in one text.`,
			write: [...ports, ...more]
		};
	}
	if (/^\d/.test(body)) return {
		message,
		write: ports,
		help: `write ${quoted$2(ports[0] ?? "")} for TCP, or ${quoted$2(`${ports[0]}/udp`)} for UDP`
	};
	let more = readPart(behind);
	return {
		message,
		write: more === null ? ports : [...ports, ...more]
	};
}
function withoutProtocol(body, readPart, protocol = "tcp") {
	let ports = body.split(/[,;\s]+/).map((part) => part === "" ? [] : readPart(protocol === "udp" ? `${part}/udp` : part));
	let elements = ports.flatMap((one) => one ?? []).map((one) => one.replace(/\/udp$/, ""));
	return ports.includes(null) || elements.length === 0 || elements.some((one) => one.includes("/")) ? null : elements;
}
function tooLow(text) {
	return `${quoted$2(text)} is not a port: the lowest port is 1.`;
}
function tooHigh(text) {
	return `${quoted$2(text)} is not a port: the highest port is 65535.`;
}
function outside(text) {
	return `${quoted$2(text)} is out of range: ports go from 1 to 65535.`;
}
function rangeHelp(low, high, protocol) {
	let [from, to] = [Math.max(1, Math.min(low, high)), Math.min(require_start.LAST_PORT, Math.max(low, high))];
	return from > to ? require_start.NUMBER_HELP : `write ${quoted$2(suffix$1(`${from}-${to}`, protocol))}`;
}
function backwardsHelp(low, high, protocol) {
	let turned = quoted$2(suffix$1(`${Number(high)}-${Number(low)}`, protocol));
	let isNarrow = Number(low) - Number(high) <= require_start.NARROW;
	let full = Number(`${low.slice(0, -high.length)}${high}`);
	let most = isNarrow ? require_start.SHORTENED.besideTurned : require_start.SHORTENED.alone;
	if (high.length < low.length && full > Number(low) && full - Number(low) < most && require_start.isPort(full)) {
		let meant = quoted$2(suffix$1(`${low}-${full}`, protocol));
		return isNarrow ? `write ${turned}, or ${meant}` : `write ${meant}`;
	}
	if (isNarrow || high.length === low.length) return `write ${turned}`;
	let both = [low, high].map((port) => suffix$1(String(Number(port)), protocol)).join(", ");
	return `write ${turned} for all ports between them, or ${quoted$2(`[${both}]`)} for these two`;
}
function suffix$1(body, protocol) {
	return protocol === "tcp" ? body : `${body}/udp`;
}
const BETWEEN = /^(?:from|between)?\s*(\d{1,5})\s*(to|through|thru|until|till|bis|-+>?|=>|[–—‒−~:…]|\.\.+|and)\s*(\d{1,5})$/;
const FROM = /^(?:(>=?|≥|from|above|over)\s*(\d{1,5})|(\d{1,5})\s*(\+|[-–—]|\.\.+|(?:and|or) (?:up|above|higher|more|over)|upwards?|to (?:max|end)))$/;
const UP_TO = /^(?:(<=?|≤|up to|to|until|below|under|\.\.+)\s*(\d{1,5})|(\d{1,5})\s*(?:and|or) (?:down|below|lower|less))$/;
const SIGNED = /^[-–:]\s*(\d+)$/;
const EXCEPT = /^(?:(?:all|any|every|everything|\*)(?: (?:tcp )?(?:ports?)?)?\s?[,;]?\s?)?(?:but not|except(?: for)?|excluding|but|without|minus|other than|apart from|not|!)\s?(?:ports?\s)?(?=.)/;
const LESS = /^(?:all|any|everything|\*)\s*[-–]\s*(?=\d)/;
function rangeSlip(whole, text, readPart) {
	return exception(whole, text, readPart) ?? between(whole, text) ?? openEnded(whole, text) ?? signed(whole, text);
}
function between(whole, text) {
	let [match, low = "", sign, high = ""] = BETWEEN.exec(whole) ?? [];
	if (match === void 0 || sign === "and" && !whole.startsWith("between")) return null;
	if (sign === ":" && Number(low) >= Number(high) && require_start.isPort(Number(low))) return {
		message: `${quoted$2(text)} looks like a port mapping.`,
		write: [String(Number(low))]
	};
	return range(text, Math.min(Number(low), Number(high)), Math.max(Number(low), Number(high)));
}
function openEnded(whole, text) {
	let from = FROM.exec(whole);
	if (from !== null) {
		let beyond = +(from[1] === ">" || from[1] === "above" || from[1] === "over");
		return range(text, Number(from[2] ?? from[3]) + beyond, require_start.LAST_PORT);
	}
	let upTo = UP_TO.exec(whole);
	if (upTo === null) return null;
	let short = +(upTo[1] === "<" || upTo[1] === "below" || upTo[1] === "under");
	return range(text, 1, Number(upTo[2] ?? upTo[3]) - short);
}
function signed(whole, text) {
	let digits = SIGNED.exec(whole)?.[1];
	if (digits === void 0) return null;
	let port = Number(digits);
	if (port <= 1) return {
		message: tooLow(text),
		write: [],
		help: require_start.NUMBER_HELP
	};
	if (!require_start.isPort(port)) return {
		message: tooHigh(text),
		write: [],
		help: require_start.NUMBER_HELP
	};
	let help = `write ${quoted$2(String(port))} for this port, or ${quoted$2(`1-${port}`)} for every port up to it`;
	return {
		message: notAPort$1(text),
		write: [String(port)],
		help
	};
}
function notAPort$1(text) {
	return `${quoted$2(text)} is not a port number or a range.`;
}
function range(text, low, high) {
	let [first, last] = [Math.max(low, 1), Math.min(high, require_start.LAST_PORT)];
	if (first > last) return {
		message: outside(text),
		write: [],
		help: require_start.NUMBER_HELP
	};
	let write = first === last ? String(first) : `${first}-${last}`;
	return {
		message: `${quoted$2(text)} is not a range. Use \`FIRST-LAST\`.`,
		write: [write]
	};
}
function exception(whole, text, readPart) {
	let begin = (EXCEPT.exec(whole) ?? LESS.exec(whole))?.[0];
	let rest = begin === void 0 ? "" : whole.slice(begin.length);
	if (rest === "" || rest.includes("\n")) return null;
	let ports = rest.replace(/\s?-\s?/g, "-").split(/\s*(?:[,;&!\s]|\band\b|\bor\b)\s*/).flatMap((part) => part === "" ? [] : readPart(part) ?? []);
	let state = ports.length === 0 ? "open: PORT" : `open: ${ports.length > 1 ? `[${ports.join(", ")}]` : ports[0]}`;
	return {
		message: `${quoted$2(text)} is not a port. A policy cannot leave ports out of a set.`,
		write: ["all"],
		help: `write \`all\`, and give the other ports a line of their own at the same host, such as ${quoted$2(state)}: that line wins for them`
	};
}
const URL_PORT = /^([a-z][a-z0-9+.-]*):\/\/(?:\[[^\]]*\]|[^/?#:\s]*)(?::(\d{1,5}))?/;
const REMARK = /\/\/|#|--/;
const REMARK_IN_ROUND = /\/\/|#|--|\(/;
const REMARK_IN_SQUARE = /\/\/|#|--|\[(?=[a-z])/;
const PORT_WORD = /^(?:(?:on|the)\s)?(?:tcp )?(?:ports?|port[- ]range|range|service)\b\s?[:=#]?\s?/;
const BETWEEN_PAIR = /^(?:[:=-]|on|ports?|on ports?)$/;
function findPortSlip(lower, text, readPart) {
	if (lower.length > 100) return null;
	let whole = withSingleBlanks(lower);
	if (/^\d+\s*-\s*\d+$/.test(whole)) return null;
	let bare = withoutSigns(whole, QUOTES, QUOTES).trim();
	if (bare !== whole && bare !== "") return put(readDeep(bare, text, readPart), `${quoted$2(text)} has quotation marks in it.`);
	return url(whole, text) ?? variable(whole, text) ?? number$2(whole, text) ?? rangeSlip(whole, text, readPart) ?? protocolSlip(whole, text, readPart) ?? pair(whole, text, readPart) ?? remark(whole, text, readPart) ?? host(whole, text) ?? portWord(whole, text, readPart) ?? list(whole, text, readPart);
}
function readDeep(part, text, readPart) {
	let elements = readPart(part) ?? findPortSlip(part, text, readPart)?.write ?? [];
	return elements.length === 0 ? null : elements;
}
function put(write, message, help) {
	if (write === null) return null;
	return {
		message,
		write,
		...help === void 0 ? {} : { help }
	};
}
function url(whole, text) {
	let [match, scheme, explicit] = URL_PORT.exec(whole) ?? [];
	if (match === void 0) return null;
	let port = explicit ?? {
		https: "443",
		http: "80",
		ssh: "22",
		wss: "443",
		ws: "80",
		ftp: "21"
	}[scheme ?? ""];
	let message = `${quoted$2(text)} is a URL, not a port.`;
	return port === void 0 ? put([], message, "write the number of the port") : put([String(Number(port))], message, `write ${quoted$2(String(Number(port)))}; the host goes under \`host:\``);
}
function variable(whole, text) {
	let top = /^top[ _](100|1000)(?: ports)?$/.exec(whole)?.[1];
	if (top !== void 0) return put([`top-${top}`], `${quoted$2(text)} is not a set of ports.`);
	let name = /^\$\(?([a-z_]\w*)\)?$/i.exec(text.trim())?.[1];
	if (name === void 0) return null;
	return put([], `${quoted$2(text)} is not a variable of a policy.`, `write ${quoted$2(`\${${name}}`)}`);
}
function number$2(whole, text) {
	let digits = /^\+?(\d{1,5})(?:\.0*)?$/.exec(whole)?.[1] ?? (/^\d{1,2}[_'.]\d{3}$/.test(whole) ? whole.replace(/\D/g, "") : null);
	let port = digits === null ? /^(?:0[xbo][\da-f]+|\de\+?\d)$/.test(whole) ? Number(whole) : 0 : Number(digits);
	if (/^\d+$/.test(whole) || !(port >= 1 && port <= 65535)) return null;
	return put([String(port)], `${quoted$2(text)} is not a port. A port is a whole number from 1 to 65535.`);
}
function pair(whole, text, readPart) {
	let [one, two] = pairOf(whole);
	if (one === "" || two === "") return null;
	let [numeral, other] = /^\d{1,5}(?:\/(?:tcp|udp))?$/.test(two) ? [two, one] : [one, two];
	if (!/^\d{1,5}(?:\/(?:tcp|udp))?$/.test(numeral) || !/[a-z]/.test(other) || /[,;]/.test(other)) return null;
	if (/^(?:ports?|tcp|udp|and|or|range|all)$/.test(other)) return null;
	let port = readPart(numeral);
	return /\.[a-z]+$|^localhost$|^\[/.test(other) ? put(port, `${quoted$2(text)} has a host in it, and this is the place of ports.`) : put(port, `${quoted$2(text)} says more than the port.`, port === null ? void 0 : commented(port, other));
}
function pairOf(whole) {
	let [first = "", ...others] = whole.split(/\s/);
	let last = others.pop();
	if (last === void 0) {
		let at = 1 + first.slice(1).search(/[:=]/);
		return at === 0 ? ["", ""] : [first.slice(0, at), first.slice(at + 1)];
	}
	if (others.length > 0) return BETWEEN_PAIR.test(others.join(" ")) ? [first, last] : ["", ""];
	if (/.[:=]$/.test(first)) return [first.slice(0, -1), last];
	return [first, /^[:=]./.test(last) ? last.slice(1) : last];
}
function host(whole, text) {
	if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(whole)) return null;
	return put([], `${quoted$2(text)} is a host, not a port.`, "write a port here, such as `443`; the host goes under `host:`");
}
function remark(whole, text, readPart) {
	let match = ({
		")": REMARK_IN_ROUND,
		"]": REMARK_IN_SQUARE
	}[whole.at(-1) ?? ""] ?? REMARK).exec(whole.slice(1));
	if (match === null) return null;
	let body = whole.slice(0, match.index + 1).trimEnd();
	let behind = whole.slice(match.index + 1 + match[0].length);
	let said = /[([]/.test(match[0]) ? behind.slice(0, -1) : behind.trimStart();
	if (`${body}${said}`.includes("\n")) return null;
	let ports = readDeep(body, text, readPart) ?? readDeep(said, text, readPart);
	return put(ports, `${quoted$2(text)} says more than the port.`, ports === null ? void 0 : commented(ports, said));
}
function commented([first = "", ...others], remark) {
	let said = withoutSigns(remark, "#( \n", ") \n");
	if (others.length > 0 || said === "" || said.length > 40) return `write ${quoted$2(first)}, and a comment behind \` # \``;
	return `write ${quoted$2(first)}, or with a comment: ${quoted$2(`${first} # ${said}`)}`;
}
function portWord(whole, text, readPart) {
	let body = whole.slice(PORT_WORD.exec(whole)?.[0].length ?? whole.length);
	if (body === "" || body.includes("\n")) return null;
	return put(readDeep(body, text, readPart), `${quoted$2(text)} says more than the port.`);
}
function list(whole, text, readPart) {
	let byComma = withoutSigns(whole, "[({", "])}.").replace(/\s?-\s?/g, "-").split(/\s?[,;|&\n]\s?/).filter((part) => part !== "");
	let parts = byComma.length > 1 ? byComma : (byComma[0] ?? "").split(/\s(?:and|or|und|plus)\s|\s?\+\s?|\s/).filter((part) => part !== "");
	if (parts.length === 0 || parts.length === 1 && parts[0] === whole) return null;
	let elements = parts.map((part) => part === whole ? null : readDeep(part, text, readPart));
	let message = `${quoted$2(text)} is several ports in one text.`;
	if (elements.includes(null)) return parts.length === 1 || !/\d/.test(whole) ? null : put([], message, "write a list with one port or service in each element, such as `[80, 443]`");
	let write = [...new Set(elements.flatMap((one) => one ?? []))];
	return put(write, write.length === 1 ? `${quoted$2(text)} has punctuation around the port.` : message);
}
function elementsOf(part, suggest) {
	if (part === "*" || part === "any") return ["all"];
	let meant = part;
	if (!("code" in require_start.readElement(part, part, (name, protocol) => {
		meant === part && (meant = suffix(suggest(name, protocol) ?? part, protocol));
		return null;
	}))) return [part];
	return meant === part || "code" in require_start.readElement(meant, meant, suggest) ? null : [meant];
}
function notAPort(text, help) {
	return badPort$1(`${quoted$2(text)} is not a port number or a known service.`, help ?? "write the number of the port; `port-policy services` lists the names");
}
function parseRanked(body, protocol, text) {
	let ranges = rankedPorts(body);
	if (ranges === null) return badPort$1(`${quoted$2(text)} is not a set of ports.`, `write ${require_start.RANKED_SETS.map(quoted$2).join(" or ")}`);
	if (protocol === "udp") return badPort$1(`${quoted$2(text)} is a set of TCP ports.`, `write ${quoted$2("known/udp")}`);
	return {
		protocol,
		ranges,
		count: require_start.countPorts(ranges)
	};
}
function parseRange(match, protocol, text) {
	let [, low = "", sign, high = ""] = match;
	let help = rangeHelp(Number(low || 1), Number(high || 65535), protocol);
	if (low === "" || high === "" || sign !== "-") return {
		code: "bad-range",
		message: `${quoted$2(text)} is not a range. Use \`FIRST-LAST\`.`,
		help
	};
	for (let end of [low, high]) {
		let port = require_start.parseNumber(end, text, protocol);
		if (typeof port != "number") return require_start.isPort(Number(end)) ? {
			...port,
			help
		} : badPort$1(outside(text), help);
	}
	let [first, last] = [Number(low), Number(high)];
	if (first <= last) return require_start.portSet(protocol, first, last);
	return {
		code: "bad-range",
		message: `${quoted$2(text)} goes backwards: ${last} is below ${first}.`,
		help: backwardsHelp(low, high, protocol)
	};
}
function parseService(name, protocol, text, suggest) {
	let port = require_start.portOf(name, protocol);
	if (typeof port == "number") return require_start.portSet(protocol, port, port);
	if (port !== null) return {
		code: "bad-service",
		message: `${quoted$2(text)} does not say which port it means: the name stands for ${port.join(" and ")}.`,
		help: "write the number that you mean"
	};
	let other = protocol === "tcp" ? "udp" : "tcp";
	if (require_start.portOf(name, other) !== null) return {
		code: "bad-service",
		message: `${quoted$2(name)} is a service of ${other.toUpperCase()} alone.`,
		help: `write ${quoted$2(suffix(name, other))}`
	};
	let message = `${quoted$2(text)} is not a port number or a known service.`;
	let answer = answerFor(name);
	if (answer !== null) return {
		code: "bad-service",
		message,
		help: answer === answerFor("any") ? everyPort(protocol) : answer
	};
	return {
		code: "bad-service",
		message,
		help: meantService(name, protocol, suggest) ?? meantService(name, other, suggest) ?? "write the number of the port; `port-policy services` lists the names"
	};
}
function everyPort(protocol) {
	return protocol === "tcp" ? "write `all`, every TCP port" : "write `known/udp`, the UDP ports that can be checked, or `all/udp`, every UDP port";
}
function meantService(name, protocol, suggest) {
	let meant = suggest(name, protocol);
	let port = meant === null ? null : require_start.portOf(meant, protocol);
	if (meant === null || port === null) return null;
	if (typeof port == "number") return `did you mean ${quoted$2(suffix(meant, protocol))} (${port})?`;
	return `did you mean ${quoted$2(meant)}? That name stands for ${port.join(" and ")}: write the number`;
}
function knownUdp() {
	let ports = require_start.UDP_SERVICES.flatMap((service) => service.ports).sort((a, b) => a - b);
	let ranges = [];
	for (let port of ports) {
		let before = ranges.at(-1);
		before?.last === port - 1 ? ranges[ranges.length - 1] = {
			first: before.first,
			last: port
		} : ranges.push({
			first: port,
			last: port
		});
	}
	return {
		protocol: "udp",
		ranges,
		count: ports.length
	};
}
function suffix(body, protocol) {
	return protocol === "tcp" ? body : `${body}/udp`;
}
function badPort$1(message, help) {
	return {
		code: "bad-port",
		message,
		help
	};
}
const LONGEST_TEXT$1 = 400;
const PORTS_OF_SCHEMES = new Map([["https", "443"], ["http", "80"]]);
function parseControl(text, suggest) {
	let whole = text.trim();
	if (whole === "") return bad$5("A control is missing: the text is empty.", null);
	if (whole.length > 400) return bad$5(`${quoted$2(text)} is too long to be a control.`, null);
	let misspelt = otherSpelling(whole);
	if (misspelt !== null) return misspelt;
	let parts = /^(?:\[([^\]]*)\]|([^[\]:]*)):([^:]*)$/.exec(whole);
	if (!parts) return withoutPort$1(whole);
	let [, bracketed, bare = "", port = ""] = parts;
	if (bracketed !== void 0 && require_start.parseAddress(bracketed)?.family !== 6) return bad$5(`${quoted$2(text)}: only an IPv6 address goes in brackets.`, `write ${quoted$2(`${bracketed}:${port}`)}`);
	if (bracketed === void 0 && bare.trim() === "") return missingHost(text);
	let pattern = require_start.parseHost(bracketed ?? bare);
	if ("code" in pattern) return pattern;
	if (!isSingle(bracketed ?? bare, pattern)) return severalAddresses(text);
	return endpoint(text, pattern, port, suggest);
}
function endpoint(text, pattern, port, suggest) {
	if (port.trim() === "") return missingPort(text);
	let ports = require_start.parsePorts(port, suggest);
	if ("code" in ports) return ports;
	let [range] = ports.ranges;
	if (range === void 0 || ports.count > 1) return badPort(`${quoted$2(text)} has ${ports.count} ports. A control has one.`, "write one port");
	if (ports.protocol === "udp" && questionOfPort(range.first) === "empty") return badPort(`${quoted$2(text)} cannot be a control: port-policy has no question that UDP port ${range.first} would answer.`, "write a UDP port that has one, such as `53/udp` or `123/udp`, or a TCP port");
	return {
		pattern,
		port: range.first,
		protocol: ports.protocol
	};
}
function otherSpelling(whole) {
	let url = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]*)(?::(\d+))?/i.exec(whole);
	if (url) {
		let [, scheme = "", host, explicit] = url;
		let port = explicit ?? PORTS_OF_SCHEMES.get(scheme.toLowerCase()) ?? "PORT";
		return bad$5(`${quoted$2(whole)} is a URL, not a control. A control is HOST:PORT.`, host ? `write ${quoted$2(inYaml(`${host}:${port}`))}` : null);
	}
	let words = whole.split(/[,;\s]+/).filter((word) => word !== "");
	if (words.length < 2) return null;
	let [host = "", port = ""] = words;
	if (words.length === 2 && /^[^:]+:?$/.test(host) && /^[\w-]+(?:\/\w+)?$/.test(port)) return bad$5(`${quoted$2(whole)} is not a control. Use HOST:PORT.`, `write ${quoted$2(`${host.replace(":", "")}:${port}`)}`);
	return bad$5(`${quoted$2(whole)} is several controls in one text.`, `write a list: ${quoted$2(`[${words.join(", ")}]`)}`);
}
function withoutPort$1(whole) {
	if (whole.includes(":") && /^[\da-f:.]+$/i.test(whole)) return bad$5(`${quoted$2(whole)}: an IPv6 address needs brackets, to tell it from its port.`, bracketsAdded(whole));
	if (/^\[[^\]]*\]$/.test(whole)) return missingPort(whole);
	if (/[:[\]]/.test(whole)) return bad$5(`${quoted$2(whole)} is not a control. Use HOST:PORT or HOST:PORT/udp.`, "write it like `github.com:443`");
	if (/^\d+$/.test(whole)) return missingHost(whole);
	let pattern = require_start.parseHost(whole);
	if ("code" in pattern) return pattern;
	return isSingle(whole, pattern) ? missingPort(whole) : severalAddresses(whole);
}
function bracketsAdded(whole) {
	let colon = whole.lastIndexOf(":");
	let [address, port] = [whole.slice(0, colon), whole.slice(colon + 1)];
	let readings = [...require_start.parseAddress(address) && port !== "" ? [`[${address}]:${port}`] : [], ...require_start.parseAddress(whole) ? [`[${whole}]:PORT`] : []];
	return `write ${(readings.length === 0 ? ["[ADDRESS]:PORT"] : readings).map((text) => quoted$2(inYaml(text))).join(" or ")}`;
}
function inYaml(control) {
	return control.startsWith("[") ? `"${control}"` : control;
}
function isSingle(host, pattern) {
	return pattern.kind === "name" || require_start.parseAddress(host.trim()) !== null;
}
function severalAddresses(text) {
	return bad$5(`${quoted$2(text)} is a network or a range. A control is one host.`, "write one address of it");
}
function missingHost(text) {
	return bad$5(`${quoted$2(text)} has no host. A control is HOST:PORT.`, "write it like `github.com:443`");
}
function missingPort(text) {
	let host = text.trim().replace(/:$/, "");
	return badPort(`${quoted$2(text)} has no port. A control is HOST:PORT.`, `write a port that is open there, such as ${quoted$2(inYaml(`${host}:443`))}`);
}
function bad$5(message, help) {
	return {
		code: "bad-host",
		message,
		help
	};
}
function badPort(message, help) {
	return {
		code: "bad-port",
		message,
		help
	};
}
function sourceOf(wanted, list = node_os.networkInterfaces) {
	let own = ownAddresses(list);
	let taken = own.filter((one) => wanted.every((demand) => demand.some((element) => isOf(one, element))));
	let first = (family) => taken.find((one) => one.family === family)?.address ?? null;
	let addresses = {
		4: first(4),
		6: first(6)
	};
	let has = own.filter(({ device, address }) => !isLoopback(device, address));
	return {
		addresses: taken.length === 0 ? null : addresses,
		has: has.map(({ address, device }) => `${address} (${device})`),
		noInterface: wanted.flat().flatMap((element) => element.kind === "interface" ? [element.name] : []).filter((name) => own.every(({ device }) => device !== name))
	};
}
function ownAddresses(list) {
	try {
		return Object.entries(list()).flatMap(([device, infos = []]) => infos.filter(({ address }) => !/^fe[89ab]/i.test(address)).map(({ address, family }) => ({
			address,
			family: family === "IPv4" ? 4 : 6,
			device
		})));
	} catch {
		return [];
	}
}
function isLoopback(device, address) {
	return device === "lo" || address === "::1" || address.startsWith("127.");
}
function isOf({ address, family, device }, element) {
	if (element.kind === "interface") return device === element.name || device.split(":")[0] === element.name;
	let { bits } = require_start.bitsOfAddress(address);
	return element.family === family && element.first <= bits && bits <= element.last;
}
const NO_VALUE = /^(?:null|none|nil|undefined|nan|true|false|unknown|<nil>|n\/a)$/i;
function isNoValue(text) {
	return NO_VALUE.test(text.trim());
}
function mistakeOf(text, at) {
	let host = text.trim();
	if (host === "") return `${at} is an empty text, not a host.`;
	if (isNoValue(host)) return `${at} is a word for a missing value, such as \`null\` or \`none\`, not a host.`;
	if (/known after apply/i.test(host)) return `${at} is \`known after apply\`, not a host: the value is not known before \`terraform apply\`.`;
	if (/[\0-\x08\x0b-\x1f\x7f]/.test(host)) return `${at} is a text with control characters, not a host.`;
	if (host.length > 253) return `${at} is a text of ${host.length} characters, not a host.`;
	if (host.includes("${") || host.includes("{{")) return `${at} is a text with a variable, not a host. Only a policy can have variables.`;
	if (host.includes("://")) return `${at} is a URL, not a host. Write the host alone.`;
	if (host.includes("*")) return `${at} is a wildcard, not a host. Write each name.`;
	if (/["'`]/.test(host)) return `${at} is a text with a quotation mark, not a host. Write the host alone.`;
	if (/[\s,;|]/.test(host)) return `${at} is not one host: it has a blank, a comma, \`;\` or \`|\` in it.`;
	if (/^[^:]+:\d+$|^\[[^\]]*\](?::\d+)?$/.test(host)) return `${at} is a host with a port or brackets. Write the host alone.`;
	let [base = "", ...prefix] = host.split("/");
	if (prefix.length === 1 && isAddress(base)) return `${at} is an address with a prefix, and not the first address of that network. Write the network, or the address alone.`;
	return `${at} is not a name, an address, a CIDR or a range.`;
}
function kindMistakeOf(kind, at) {
	if (kind === "number") return `${at} is a number, not a host.`;
	if (kind === "boolean") return `${at} is \`true\` or \`false\`, not a host.`;
	if (kind === "list") return `${at} is a list, not a host.`;
	return kind === "map" ? `${at} is a map, not a host.` : `${at} is \`null\`, not a host.`;
}
function isAddress(text) {
	let host = require_start.parseHost(text);
	return !require_start.isProblem(host) && host.kind === "addresses";
}
function placeText$1(place) {
	return `\`${place.length > 240 ? `${place.slice(0, 60)}…${place.slice(-160)}` : place}\``;
}
function collectHosts(elements, room) {
	let hosts = new Map();
	let problems = [];
	for (let element of elements) {
		let read = readElement(element);
		if ("message" in read) {
			problems.push(read);
			if (problems.length >= 10) break;
			continue;
		}
		let { pattern, text } = read;
		let key = pattern.kind === "name" ? `${pattern.name} ${pattern.dotted ?? !1}` : `${pattern.family} ${pattern.first}-${pattern.last}`;
		if (problems.length > 0 || hosts.has(key)) continue;
		if (hosts.size >= room) return { problems: [{
			message: `The files of hosts of this run have more than ${require_start.MOST_HOSTS} hosts; ${placeText$1(element.place())} is one too many.`,
			help: "write neighbouring addresses as a network or a range, or split the list and run each part on its own"
		}] };
		hosts.set(key, {
			pattern,
			text,
			source: element.place()
		});
	}
	return problems.length > 0 ? { problems } : { hosts: [...hosts.values()] };
}
function readElement({ text, kind, place }) {
	if (text === null) return bad$4(kindMistakeOf(kind, placeText$1(place())));
	let pattern = isNoValue(text) ? null : require_start.parseHost(text);
	return pattern === null || require_start.isProblem(pattern) ? bad$4(mistakeOf(text, placeText$1(place()))) : {
		pattern,
		text: text.trim()
	};
}
function bad$4(message) {
	return {
		message,
		help: "correct the file, or the step that writes it"
	};
}
const LONGEST$1 = 1e3;
const EXAMPLES$1 = "write `./hosts.txt`, or `./outputs.json#/web_ips/value` for a list inside a JSON file";
function parseHostFilePath(text, variable) {
	let whole = text.trim();
	if (variable || whole.includes("${")) return bad$3("`hosts-in` cannot contain a variable.", EXAMPLES$1);
	if (whole === "") return bad$3("`hosts-in` is empty.", EXAMPLES$1);
	if (whole.length > 1e3 || /[\0\r\n]/.test(whole)) return bad$3("The text of `hosts-in` is not a path.", EXAMPLES$1);
	let hash = whole.indexOf("#");
	let path = hash === -1 ? whole : whole.slice(0, hash).trim();
	if (path === "") return bad$3("`hosts-in` does not name a file before the `#`.", EXAMPLES$1);
	if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return bad$3("`hosts-in` can only name a local file.", "fetch the file in a step before, and name it by its path");
	if (/^[/\\~]/.test(path) || /^[a-z]:/i.test(path)) return bad$3("`hosts-in` must be a path relative to this file, not an absolute path.", EXAMPLES$1);
	if (isInGitFolder(path)) return bad$3(GIT_FOLDER, "name the list of hosts itself");
	if (hash !== -1) {
		let pointer = parsePointer(whole.slice(hash + 1));
		return "message" in pointer ? pointer : {
			path,
			pointer
		};
	}
	return {
		path,
		pointer: /\.json$/i.test(path) ? [] : null
	};
}
const GIT_FOLDER = "`hosts-in` cannot name a file in a folder `.git`: it is not a list of hosts, and it may hold a token.";
function isInGitFolder(path) {
	return path.split(/[\\/]/).some((name) => /^(?:\.git|git~1)[. ]*$/i.test(name));
}
function parsePointer(text) {
	if (text === "") return [];
	if (!text.startsWith("/")) return bad$3("The pointer behind `#` does not begin with `/`.", "write it like `./outputs.json#/web_ips/value`");
	if (/~(?![01])/.test(text)) return bad$3("The pointer behind `#` has a `~` without a `0` or `1` behind it.", "write `~0` for a `~` in a key, and `~1` for a `/`");
	let plain = percentDecoded(text);
	if (plain === null) return bad$3("The pointer behind `#` has a `%` that does not begin an escape such as `%20`.", "write `%25` for a `%` in a key");
	return plain.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}
function pointerText(steps) {
	return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function bad$3(message, help) {
	return {
		code: "bad-hosts-in",
		message,
		help
	};
}
const DEEPEST_JSON = 1e3;
const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [
	91,
	93,
	123,
	125
];
var JsonCursor = class {
	#text;
	at = 0;
	constructor(text) {
		this.#text = text;
	}
	mistake() {
		this.at = 0;
		let kind = this.#checkValue();
		kind === null && this.#space();
		let found = kind ?? (this.at < this.#text.length ? "more behind it" : null);
		if (found === null) {
			this.at = 0;
			return null;
		}
		return {
			offset: this.at,
			kind: found === "not JSON" && this.at >= this.#text.length ? "cut off" : found
		};
	}
	kind() {
		this.#space();
		let code = this.#text.charCodeAt(this.at);
		if (code === 34) return "text";
		if (code === OPEN_LIST) return "list";
		if (code === OPEN_MAP) return "map";
		if (code === 116 || code === 102) return "boolean";
		return code === 110 ? "null" : "number";
	}
	text() {
		this.#space();
		let begin = this.at;
		this.#string();
		let raw = this.#text.slice(begin + 1, this.at - 1);
		return raw.includes("\\") ? JSON.parse(this.#text.slice(begin, this.at)) : raw;
	}
	skip() {
		this.#checkValue();
	}
	enter() {
		this.#space();
		this.at++;
		this.#space();
		let code = this.#text.charCodeAt(this.at);
		if (code !== CLOSE_LIST && code !== CLOSE_MAP) return !0;
		this.at++;
		return !1;
	}
	next() {
		this.#space();
		let isMore = this.#text.charCodeAt(this.at) === 44;
		this.at++;
		return isMore;
	}
	key() {
		let key = this.text();
		this.#space();
		this.at++;
		return key;
	}
	#checkValue() {
		let closing = [];
		for (;;) {
			this.#space();
			let code = this.#text.charCodeAt(this.at);
			if (code === OPEN_LIST || code === OPEN_MAP) {
				if (closing.length >= 1e3) return "too deep";
				this.at++;
				closing.push(code === OPEN_LIST ? CLOSE_LIST : CLOSE_MAP);
				this.#space();
				if (this.#text.charCodeAt(this.at) !== closing.at(-1)) {
					if (code === OPEN_MAP && !this.#checkKey()) return "not JSON";
					continue;
				}
			} else if (!this.#scalar(code)) return "not JSON";
			for (;;) {
				let close = closing.at(-1);
				if (close === void 0) return null;
				this.#space();
				let here = this.#text.charCodeAt(this.at);
				if (here === close) {
					this.at++;
					closing.pop();
					continue;
				}
				if (here !== 44) return "not JSON";
				this.at++;
				this.#space();
				if (close === CLOSE_MAP && !this.#checkKey()) return "not JSON";
				break;
			}
		}
	}
	#checkKey() {
		if (this.#text.charCodeAt(this.at) !== 34 || !this.#string()) return !1;
		this.#space();
		if (this.#text.charCodeAt(this.at) !== 58) return !1;
		this.at++;
		return !0;
	}
	#scalar(code) {
		if (code === 34) return this.#string();
		if (code === 116) return this.#word("true");
		if (code === 102) return this.#word("false");
		return code === 110 ? this.#word("null") : this.#number();
	}
	#word(word) {
		for (let letter of word) {
			if (this.#text[this.at] !== letter) return !1;
			this.at++;
		}
		return !0;
	}
	#string() {
		this.at++;
		for (;; this.at++) {
			let code = this.#text.charCodeAt(this.at);
			if (code === 34) {
				this.at++;
				return !0;
			}
			if (Number.isNaN(code) || code < 32) return !1;
			if (code !== 92) continue;
			this.at++;
			let escaped = this.#text[this.at] ?? "";
			if (escaped === "u") for (let digits = 0; digits < 4; digits++) {
				this.at++;
				if (!/^[0-9a-f]$/i.test(this.#text[this.at] ?? "")) return !1;
			}
			else if (escaped === "" || !"\"\\/bfnrt".includes(escaped)) return !1;
		}
	}
	#number() {
		this.#text[this.at] === "-" && this.at++;
		if (this.#text[this.at] === "0") this.at++;
		else if (!this.#digits()) return !1;
		if (this.#text[this.at] === ".") {
			this.at++;
			if (!this.#digits()) return !1;
		}
		if (this.#text[this.at] === "e" || this.#text[this.at] === "E") {
			this.at++;
			(this.#text[this.at] === "+" || this.#text[this.at] === "-") && this.at++;
			return this.#digits();
		}
		return !0;
	}
	#digits() {
		let begin = this.at;
		for (;;) {
			let code = this.#text.charCodeAt(this.at);
			if (!(code >= 48 && code <= 57)) return this.at > begin;
			this.at++;
		}
	}
	#space() {
		for (;;) {
			let code = this.#text.charCodeAt(this.at);
			if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
			this.at++;
		}
	}
};
const PLAIN_KEY = /^[\w.@:/~ -]{1,100}$/;
const MOST_KEYS = 8;
const KINDS = {
	text: "a text",
	number: "a number",
	boolean: "`true` or `false`",
	null: "`null`",
	list: "a list",
	map: "a map"
};
function elementsOfJson(text, file, steps) {
	let lines = new LinesOf(text, file);
	let cursor = new JsonCursor(text);
	let mistake = cursor.mistake();
	if (mistake !== null) return notJson(mistake, lines.at(mistake.offset));
	let place = (count) => count === 0 ? file : `${file}#${pointerText(steps.slice(0, count))}`;
	for (let count = 0; count < steps.length; count++) {
		let problem = follow(cursor, steps[count], place(count), lines);
		if (problem !== null) return problem;
	}
	let whole = place(steps.length);
	let inside = `${file}#${pointerText(steps)}`;
	let kind = cursor.kind();
	if (kind === "text") return { elements: [{
		text: cursor.text(),
		kind: "text",
		place: () => whole
	}] };
	if (kind === "list") return { elements: elementsOfList(cursor, inside) };
	if (kind === "map") return keyThatStandsTwice(cursor, whole, lines) ?? { elements: elementsOfMap(cursor, inside, lines) };
	return {
		message: `${placeText$1(whole)} is ${KINDS[kind]}, not a text, a list of texts or a map of them.`,
		help: "point at the hosts: `./outputs.json#/web_ips/value`"
	};
}
function notJson({ kind }, place) {
	let at = placeText$1(place);
	if (kind === "cut off") return {
		message: `${at}: the JSON ends there, and is not complete.`,
		help: "write the file again, and to its end"
	};
	if (kind === "too deep") return {
		message: `${at}: the JSON nests more than 1000 levels deep.`,
		help: "write the list of hosts to a file of its own"
	};
	if (kind === "more behind it") return {
		message: `${at}: more text follows behind the JSON value.`,
		help: "write one JSON value to the file, such as one list"
	};
	return {
		message: `${at}: this is not valid JSON.`,
		help: "a file that is not JSON is named without `#`, and has one host a line"
	};
}
function follow(cursor, step, place, lines) {
	let kind = cursor.kind();
	if (kind === "map") return followKey(cursor, step, place, lines);
	if (kind === "list") return followNumber(cursor, step, place);
	return {
		message: `The pointer leads to nothing: ${placeText$1(place)} is ${KINDS[kind]}, and has nothing below it.`,
		help: "shorten the pointer"
	};
}
function followKey(cursor, step, place, lines) {
	let begin = cursor.at;
	let keys = new Set();
	let found = null;
	for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
		cursor.kind();
		let at = cursor.at;
		let key = cursor.key();
		if (keys.has(key)) return twice$1(place, key, lines.at(at));
		keys.add(key);
		key === step && (found = cursor.at);
		cursor.skip();
	}
	if (found !== null) {
		cursor.at = found;
		return null;
	}
	cursor.at = begin;
	let plain = [...keys].filter((key) => PLAIN_KEY.test(key));
	let there = plain.length === 0 ? `${keys.size} keys` : `the keys ${keysText(plain, keys.size)}`;
	return {
		message: `The pointer leads to nothing: ${placeText$1(place)} has no key ${keyText(step)}. It has ${keys.size === 0 ? "no keys" : there}.`,
		help: "correct the pointer, or the step that writes the file"
	};
}
function keysText(plain, all) {
	let shown = plain.slice(0, 8).map((key) => `\`${key}\``);
	let rest = all - shown.length;
	return rest > 0 ? `${shown.join(", ")} and ${rest} more` : firstFew(shown, 8);
}
function keyText(key) {
	return `\`${key.length > 100 ? `${key.slice(0, 97)}…` : key}\``;
}
function followNumber(cursor, step, place) {
	let wanted = /^(?:0|[1-9]\d{0,8})$/.test(step) ? Number(step) : null;
	let count = 0;
	for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
		if (count === wanted) return null;
		cursor.skip();
		count++;
	}
	if (wanted === null) return {
		message: `The pointer leads to nothing: ${placeText$1(place)} is a list, and ${keyText(step)} is not the number of an element.`,
		help: "elements are counted from 0; without a number, the pointer means the whole list"
	};
	return {
		message: `The pointer leads to nothing: ${placeText$1(place)} is a list of ${plainCounted(count, "element")}, counted from 0.`,
		help: "without a number, the pointer means the whole list"
	};
}
function twice$1(place, key, line) {
	return {
		message: PLAIN_KEY.test(key) ? `${placeText$1(place)} has the key \`${key}\` twice, the second time at ${placeText$1(line)}.` : `${placeText$1(place)} has one key twice, the second time at ${placeText$1(line)}.`,
		help: "correct the step that writes the file: of two values of one key, most programs read one"
	};
}
function keyThatStandsTwice(cursor, place, lines) {
	let begin = cursor.at;
	let keys = new Set();
	for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
		cursor.kind();
		let at = cursor.at;
		let key = cursor.key();
		if (keys.has(key)) return twice$1(place, key, lines.at(at));
		keys.add(key);
		cursor.skip();
	}
	cursor.at = begin;
	return null;
}
function* elementsOfList(cursor, place) {
	let count = 0;
	for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
		let index = count++;
		yield elementAt(cursor, () => `${place}/${index}`);
	}
}
function* elementsOfMap(cursor, place, lines) {
	for (let isMore = cursor.enter(); isMore; isMore = cursor.next()) {
		cursor.kind();
		let at = cursor.at;
		let key = cursor.key();
		yield elementAt(cursor, () => PLAIN_KEY.test(key) ? `${place}${pointerText([key])}` : lines.at(at));
	}
}
function elementAt(cursor, place) {
	let kind = cursor.kind();
	if (kind === "text") return {
		text: cursor.text(),
		kind: "text",
		place
	};
	cursor.skip();
	return {
		text: null,
		kind,
		place
	};
}
var LinesOf = class {
	#text;
	#file;
	#offset = 0;
	#line = 1;
	constructor(text, file) {
		this.#text = text;
		this.#file = file;
	}
	at(offset) {
		offset < this.#offset && ([this.#offset, this.#line] = [0, 1]);
		for (let end = this.#text.indexOf("\n", this.#offset); end !== -1 && end < offset;) {
			this.#line++;
			this.#offset = end + 1;
			end = this.#text.indexOf("\n", this.#offset);
		}
		return `${this.#file}:${this.#line}`;
	}
};
function elementsOfText(text, file) {
	if (!/^\s*[[{]/.test(text)) return { elements: linesOfText(text, file) };
	return {
		message: `${placeText$1(file)} begins like JSON, and \`hosts-in\` names it as a text file.`,
		help: "if it is JSON, name the list in it: `./outputs.json#/web_ips/value`, or `./outputs.json#` for the whole file; a text file has one host a line, and no sections such as `[web]`"
	};
}
const HIDDEN_LINE = /[\v\f\r\x1c-\x1e\x85\u2028\u2029]/;
function* linesOfText(text, file) {
	let begin = 0;
	for (let line = 1; begin <= text.length; line++) {
		let found = text.indexOf("\n", begin);
		let end = found === -1 ? text.length : found;
		let whole = text.slice(begin, end);
		let hash = whole.indexOf("#");
		let comment = hash === -1 ? "" : whole.slice(hash).trim();
		let host = (hash === -1 || HIDDEN_LINE.test(comment) ? whole : whole.slice(0, hash)).trim();
		begin = end + 1;
		host !== "" && (yield {
			text: host,
			kind: "text",
			place: () => `${file}:${line}`
		});
	}
}
function distinctHosts(hosts) {
	let dotted = hosts.flatMap(({ pattern }) => pattern.kind === "name" && pattern.dotted === !0 ? [pattern.name] : []);
	if (dotted.length === 0) return hosts.length;
	let plain = new Set(hosts.flatMap(({ pattern }) => pattern.kind === "name" && pattern.dotted !== !0 ? [pattern.name] : []));
	return hosts.length - dotted.filter((name) => plain.has(name)).length;
}
function extendFile(base, own) {
	return {
		file: own.file,
		whole: own.whole,
		extends: null,
		incomplete: base.incomplete || own.incomplete,
		scopes: [...base.scopes.map((scope) => [...scope]), ...own.scopes],
		defaults: {
			...base.defaults,
			...own.defaults
		},
		limits: {
			...base.limits,
			...own.limits
		},
		durationSpan: own.durationSpan ?? base.durationSpan,
		controls: own.controls ?? base.controls,
		controlsSpan: own.controlsSpan ?? base.controlsSpan,
		vantages: mergedMaps(base.vantages, own.vantages, mergedVantage),
		roles: mergedMaps(base.roles, own.roles, mergedRole),
		items: [...base.items, ...own.items],
		waivers: [...base.waivers, ...own.waivers],
		waiting: new Set([...base.waiting, ...own.waiting])
	};
}
function mergedMaps(base, own, merge) {
	let all = new Map(base);
	for (let [name, file] of own) {
		let known = all.get(name);
		all.set(name, known === void 0 ? file : merge(known, file));
	}
	return all;
}
function mergedVantage(base, own) {
	return {
		...own,
		family: own.family ?? base.family,
		cannotSee: own.cannotSee ?? base.cannotSee,
		sees: own.sees ?? base.sees,
		controls: own.controls ?? base.controls,
		source: own.source ?? base.source
	};
}
function mergedRole(base, own) {
	return {
		...own,
		states: new Map([...base.states, ...own.states]),
		satisfies: own.satisfies ?? base.satisfies
	};
}
function ofPart({ code, message, help }, { variable, nth }) {
	let which = nth === null ? null : `(The ${ordinal(nth)} value of \`\${${variable}}\`.)`;
	return {
		code,
		message: which === null ? message : `${message} ${which}`,
		help: help?.startsWith("write a list") ? `put commas between the values of \`\${${variable}}\`` : help
	};
}
function isEmpty$1(node) {
	return node.kind === "scalar" && node.value === null;
}
function mapKindOf(path) {
	let [top] = path;
	if (top === "defaults" || top === "limits") return top;
	if (top === "vantages" && path.length >= 2) return "vantage";
	if (top === "waivers" && path.length >= 2) return "waiver";
	if (top === "roles" && path.length >= 2) return path.length === 2 ? "role" : "entry";
	if (top !== "hosts") return "policy";
	return path.length <= 2 ? "host" : "entry";
}
function isParsed(path) {
	let [top, , key] = path;
	if (top === "limits") return path.length === 2;
	if (top === "controls" || top === "scope") return path.length <= 2;
	if (top === "defaults") return path[1] === "timeout" || path[1] === "attempts";
	if (path.length < 3) return !1;
	if (top === "vantages") return key === "cannot-see" || key === "controls";
	if (top === "waivers") return key === "host" || key === "ports" || key === "until";
	if (top === "hosts" && (key === "host" || require_start.HOST_FILE.includes(key ?? "") || key === "resolves-to" || key === "anchors")) return !0;
	return (top === "hosts" || top === "roles") && require_start.STATES.includes(key ?? "") && isPorts$1(path.slice(3));
}
function isPorts$1(rest) {
	return rest.every((step) => typeof step == "number" || step === "ports");
}
function labelOf(path) {
	let key = quoted$2(String(path.findLast((step) => typeof step == "string") ?? "policy"));
	return typeof path.at(-1) == "number" ? `An element of ${key}` : key;
}
function wantedAt(path) {
	let [top, , key] = path;
	let last = path.findLast((step) => typeof step == "string");
	let list = typeof path.at(-1) == "number" ? "" : ", or a list of these";
	if (top === "controls" || top === "vantages" && key === "controls") return [`\`HOST:PORT\`${list}`, null];
	if (top === "scope") return [`an address, a CIDR, a range, a name${list}`, null];
	if (path.length === 1) return require_start.TOP[String(top)] ?? ["a map", null];
	if (path.length === 2 && top === "hosts") return ["a map with `host` and what is expected of it", null];
	if (path.length === 2 && top === "waivers") return ["a map with `host`, `ports`, `state`, `until` and `reason`", null];
	if (path.length === 2 && (top === "vantages" || top === "roles")) return ["a map", null];
	if (top === "defaults") return [last === "attempts" ? "a number" : "a text", null];
	if (top === "limits") return ["a number, a rate, a duration, `auto` or `unlimited`", null];
	if (last === "satisfies") return [`a text${list}`, null];
	if (last === "reason" || last === "owner") return ["a text", null];
	if (last === "state") return ["`open`, `closed` or `filtered`, or a list of these", null];
	if (last === "until") return ["a date", "such as `2027-01-31`"];
	if (last === "from") return [`the name of a vantage${list}`, null];
	if (last === "roles") return [`the name of a role${list}`, null];
	if (last === "host") return [`a name, an address, a CIDR, a range${list}`, null];
	if (last === "hosts-in") return ["the path of a file", "such as `./hosts.txt` or `./outputs.json#/web_ips/value`"];
	if (last === "at-least") return ["a number", "such as `2`"];
	if (last === "source") return [`an address, a CIDR, a range, an interface${list}`, "such as `10.20.0.0/16` or `eth0`; or remove the key"];
	if (last === "anchors") return [`a TCP port or a service${list}`, "such as `443` or `[443, 8443]`"];
	if (last === "resolves-to") return [`an address, a CIDR, a range${list}, or \`none\``, null];
	return ["a port, a service, a range, or a list of these", path.length === 3 ? "such as `443`, `https` or `[80, 443]`" : null];
}
const MEANT = {
	severity: {
		critical: "crit p0 p1 sev0 sev1 s1 blocker fatal urgent emergency severe disaster",
		high: "p2 sev2 s2 major important serious error err",
		medium: "med moderate p3 sev3 s3 warning warn normal average middle",
		low: "p4 p5 sev4 sev5 s4 minor info informational information trivial notice note none"
	},
	family: {
		ipv4: "v4 4 inet inet4 ip4 ipv4-only ipv4only a only-ipv4",
		ipv6: "v6 6 inet6 ip6 ipv6-only ipv6only aaaa only-ipv6",
		both: "dual dualstack dual-stack dual_stack any all 46 4+6 ipv4+ipv6 ipv4/ipv6 ipv4,ipv6 either auto"
	},
	state: {
		open: "opened listening listen exposed reachable up allowed accepted blocked",
		closed: "refused rejected reject rst reset down shut",
		filtered: "dropped drop silent timeout timed-out unreachable firewalled stealth"
	},
	addresses: {
		all: "every each both",
		any: "one some either at-least-one first"
	}
};
function meantWord(key, text) {
	if (text.length > 100) return null;
	let words = Object.hasOwn(MEANT, key) ? MEANT[key] ?? {} : {};
	let plain = withSingleBlanks(text.trim().toLowerCase()).replace(/\s?([,+/])\s?/g, "$1").replace(/\s/g, "-");
	return Object.keys(words).find((word) => word === plain || words[word]?.split(" ").includes(plain)) ?? null;
}
function nodeAt(root, path) {
	let node = root;
	for (let step of path) if (node?.kind === "list") node = node.items[Number(step)];
	else if (node?.kind === "map") node = node.pairs.get(String(step))?.value;
	else return null;
	return node ?? null;
}
function toPlain(root) {
	let done = new Map();
	let convert = (node) => {
		if (node.kind === "scalar") return node.value;
		let known = done.get(node);
		if (known !== void 0) return known;
		let plain;
		if (node.kind === "list") plain = node.items.map(convert);
		else {
			let map = Object.create(null);
			for (let [key, { value }] of node.pairs) map[key] = convert(value);
			plain = map;
		}
		done.set(node, plain);
		return plain;
	};
	return convert(root);
}
function kindOf$1(node) {
	if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "a map";
	if (node.value === null) return "empty";
	return quoted$2(node.text);
}
const STATE_WORDS = {
	open: "allow allowed accept accepted permit permitted expose exposed listening listen opened open-ports allowed-ports must-be-open should-be-open",
	blocked: "deny denied block forbid forbidden disallow disallowed reject rejected not-open unreachable denied-ports blocked-ports must-not-be-open should-not-be-open",
	closed: "close refused closed-ports",
	filtered: "filter drop dropped silent stealth filtered-ports",
	observe: "watch monitor observed"
};
const HOST_WORDS = "hosts name names hostname hostnames address addr ip ips ip-address cidr network subnet fqdn domain url server servers target targets machine node endpoint dest destination";
const VANTAGE_WORDS = "vantage vantages perspective source sources";
const PORT_WORDS$1 = "port service services range ranges port-range portrange number";
const PACE_WORDS = "pace pacing speed throttle throttling rate-limit rate-limits ratelimit limit pps";
const REASON_WORDS = "description desc comment comments note notes why because justification ticket";
const TRIED = {
	policy: {
		hosts: "targets target servers server machines nodes endpoints assets inventory",
		waivers: "exceptions exception exemptions exemption ignore ignores ignored suppress suppressions skip allowlist whitelist exclude excludes",
		extends: "include includes import imports inherit inherits base",
		limits: PACE_WORDS,
		defaults: "default settings options config configuration",
		scope: "scopes networks allowed-networks boundary",
		roles: "role profiles groups templates",
		controls: "control canaries canary",
		vantages: "perspectives locations"
	},
	defaults: {
		timeout: "timeouts connect-timeout timeout-ms wait",
		attempts: "retries retry tries attempt",
		family: "ip-version ip families"
	},
	limits: {
		rate: `${PACE_WORDS} rates packets-per-second max-rate`,
		"per-host": "host-rate rate-per-host per-host-rate perhost",
		"in-flight": "concurrency concurrent parallel parallelism max-in-flight connections",
		probes: "max-probes max ceiling total",
		duration: "time-limit max-time max-duration run-time runtime deadline time wall-clock"
	},
	vantage: {
		family: "ip-version ip families",
		"cannot-see": "blind blocked egress-blocked lacks cannot",
		sees: "see sight sees-only open-only only-open mode",
		controls: "control canary canaries"
	},
	role: STATE_WORDS,
	host: {
		host: HOST_WORDS,
		"hosts-in": "hosts-from hosts-file hostsfile host-file hostfile host-list hosts-list from-file hosts-in-file inventory inventory-file targets-file target-file",
		"at-least": "min minimum min-hosts minimum-hosts at-least-hosts least",
		...STATE_WORDS,
		roles: "role profile template group groups",
		from: VANTAGE_WORDS,
		"resolves-to": "resolve resolves dns expected-ip expected-ips",
		anchors: "anchor anchor-port anchor-ports ping pings ping-port ping-ports keepalive heartbeat"
	},
	entry: {
		ports: PORT_WORDS$1,
		reason: REASON_WORDS,
		severity: "priority level risk importance criticality",
		from: VANTAGE_WORDS
	},
	waiver: {
		host: HOST_WORDS,
		ports: PORT_WORDS$1,
		state: "states status seen found observed actual",
		until: "expires expiry expiration expire expires-on expires-at end ends end-date valid-until date deadline due till",
		reason: REASON_WORDS,
		owner: "by contact team approved-by approver author responsible who",
		from: VANTAGE_WORDS
	}
};
const KEY_OF_WORD = new Map(Object.entries(TRIED).map(([mapKind, keys]) => {
	let words = Object.entries(keys).flatMap(([key, tried]) => tried.split(" ").map((word) => [word, key]));
	return [mapKind, new Map(words)];
}));
function triedWords(mapKind) {
	return KEY_OF_WORD.get(mapKind) ?? new Map();
}
const MOST_READ = 40;
function textOf(value) {
	if (value?.kind === "list") return value.items.slice(0, 40).map(textOf).join(", ");
	return value?.kind === "scalar" ? value.text : "";
}
function portsText$1(value) {
	let text = textOf(value);
	if (text === "" || text.length > 60) return "PORT";
	return value?.kind === "list" ? `[${text}]` : text;
}
const STATES$2 = require_start.EXPECTED_STATES;
const PORT_AS_KEY = /^\d+(?:-\d+)?$/;
function specialHelp(word, mapKind, map, value) {
	if (PACE.has(word) && mapKind !== "limits") return paceHelp(mapKind, textOf(value));
	if (mapKind === "policy") return policyHelp(word, value);
	if (mapKind === "host" || mapKind === "role") return hostHelp(word, mapKind, map, value);
	if (word === "protocol" || word === "proto") return protocolHelp(map, value);
	if (mapKind === "waiver" && word === "hosts-in") return "a waiver names its hosts itself: `host: NAME`, or a list";
	if (mapKind === "waiver" && STATES$2.includes(word) && word !== "observe") {
		let state = word === "blocked" ? "open" : word;
		return `write \`ports: ${portsText$1(value)}\` and \`state: ${state}\``;
	}
	if (mapKind === "entry" && (word === "state" || word === "expect" || word === "expected")) return "the entry belongs under its state: `open:`, `blocked:`";
	return mapKind === "entry" && PORT_AS_KEY.test(word) ? `write the ports as a list: ${portList(map)}` : null;
}
const PACE = new Set(PACE_WORDS.split(" "));
const RATE$1 = /^(?:\d+\/s|unlimited)$/;
function paceHelp(mapKind, value) {
	let rate = RATE$1.test(value) ? value : "100/s";
	if (mapKind !== "policy") return `how fast a run may be is said once, at the top of the file: \`limits: { rate: ${rate} }\``;
	return RATE$1.test(value) ? `use \`limits: { rate: ${rate} }\`` : null;
}
const MOST_REPEATED = 8;
function portList(map) {
	let ports = [];
	for (let key of map.pairs.keys()) {
		if (ports.length === 8 || !PORT_AS_KEY.test(key)) break;
		ports.push(key);
	}
	return quoted$2(`[${ports.length === 0 ? "PORT" : ports.join(", ")}]`);
}
function policyHelp(word, value) {
	if (/^x[-_]/.test(word)) return "a policy has no place for anchors alone: put `&NAME` where it is first used, or declare a role under `roles:`";
	if (/^(?:variables|vars|env|environment)$/.test(word)) return "values come from `--var NAME=VALUE` or the input `variables`";
	if (word === "vantage") return "`vantages:` declares them; `--vantage NAME` chooses one";
	if (word === "host") {
		let name = textOf(value);
		return `write \`hosts:\`, below it ${quoted$2(`- host: ${name === "" ? "NAME" : name}`)}, and indent what belongs to the host below \`host\``;
	}
	if (STATES$2.includes(word)) return `${quoted$2(word)} belongs at a host or in a role: indent it below its \`- host:\``;
	if (/^(?:ports?|services?)$/.test(word)) return `ports belong at their host: \`open: ${portsText$1(value)}\``;
	return /^(?:rules?|polic(?:y|ies)|checks?|tests?|expectations?)$/.test(word) ? "what a policy expects belongs under `hosts:`" : null;
}
function hostHelp(word, mapKind, map, value) {
	if (mapKind === "role" && word === "host") return "a role names no host; the host names its role: `roles: NAME`";
	if (/^(?:ports?|services?|tcp|udp)$/.test(word)) return portsHelp(word, map, value);
	if (word === "protocol" || word === "proto") return protocolHelp(map, value);
	if (/^(?:state|expect|expected|expectation|status|should-be)$/.test(word)) {
		let state = textOf(value);
		return `the state is the key: \`${STATES$2.includes(state) ? state : "open"}: ${portsText$1(portsOf$2(map))}\``;
	}
	if (/^(?:waivers?|exceptions?|exempt|ignored?|suppress|skip|expires|until)$/.test(word)) return "exceptions belong at the top of the file, under `waivers:`; ports that are only reported belong under `observe:`";
	if (/^(?:rules?|expectations|checks?|tests?|policy|ingress)$/.test(word)) return "write the ports under their state: `open:`, `blocked:`, `closed:` or `filtered:`";
	if (/^(?:all|any|everything|rest|default|else|others?)$/.test(word)) return "`blocked: all` is about every port that no other line of the host names";
	return null;
}
function portsOf$2(map) {
	return (map.pairs.get("port") ?? map.pairs.get("ports"))?.value;
}
function portsHelp(word, map, value) {
	if (value?.kind === "map") {
		let [[state, pair] = ["", null]] = value.pairs;
		let said = textOf(pair?.value);
		if (STATES$2.includes(said)) return `use \`${said}: ${portsOfState(value, said)}\``;
		return `use \`${STATES$2.includes(state) ? state : "open"}: ${word === "udp" ? udpText(pair?.value) : portsText$1(pair?.value)}\``;
	}
	let said = textOf(map.pairs.get("state")?.value);
	return `say what is expected of the ports: \`${STATES$2.find((one) => one === said || textOf(map.pairs.get(one)?.value) === "true") ?? "open"}: ${word === "udp" || /^udp$/i.test(textOf((map.pairs.get("protocol") ?? map.pairs.get("proto"))?.value)) ? udpText(value) : portsText$1(value)}\``;
}
function portsOfState(map, state) {
	let ports = [...map.pairs].flatMap(([port, { value }]) => textOf(value) === state ? [port] : []);
	return ports.length > 1 ? `[${ports.slice(0, 8).join(", ")}]` : ports[0] ?? "PORT";
}
function udpText(value) {
	return portsText$1(value).replace(/[^\s,[\]]+/g, "$&/udp");
}
function protocolHelp(map, value) {
	let protocol = textOf(value).toLowerCase();
	let port = textOf(portsOf$2(map));
	if (protocol === "tcp") return "remove it: a port is TCP unless it says `/udp`";
	return `write it behind the port: \`${/^[\w-]+$/.test(port) ? port : "53"}/udp\``;
}
const PLACES = [
	["defaults", () => "under `defaults:`"],
	["host", () => "at a host"],
	["role", () => "in a role"],
	["entry", (key) => `in an entry (\`{ ports: 443, ${key}: ${EXAMPLES.get(key) ?? "VALUE"} }\`)`],
	["limits", () => "under `limits:`"],
	["vantage", () => "in a vantage"],
	["waiver", () => "in a waiver"],
	["policy", () => "at the top of the file"]
];
const EXAMPLES = new Map([
	["from", "office"],
	["severity", "high"],
	["reason", "WHY"],
	["evidence", "anchored"],
	["speaks", "dns"],
	["satisfies", "PCI-DSS 1.2.5"]
]);
function placesOf(key) {
	let places = PLACES.flatMap(([mapKind, place]) => require_start.KEYS[mapKind].includes(key) ? [place(key)] : []);
	let last = places.pop();
	if (last === void 0) return null;
	return places.length === 0 ? last : `${places.join(", ")} or ${last}`;
}
function keyAdvice(key, mapKind, map) {
	let keys = require_start.KEYS[mapKind];
	let plain = plainWord(key);
	if (keys.includes(plain)) return {
		help: `use ${quoted$2(plain)}`,
		meant: plain
	};
	let value = map.pairs.get(key)?.value;
	let help = specialHelp(plain, mapKind, map, value);
	if (help !== null) return {
		help,
		meant: null
	};
	let tried = triedWords(mapKind).get(plain);
	if (tried !== void 0 && !map.pairs.has(tried)) return {
		help: `use ${quoted$2(tried)}`,
		meant: tried
	};
	if (COMMENT_WORDS.has(plain)) return {
		help: commentHelp(value),
		meant: null
	};
	if (tried !== void 0) return {
		help: `${quoted$2(tried)} is there already: put this there, or remove it`,
		meant: null
	};
	let places = placesOf(plain);
	if (places !== null) return {
		help: `${quoted$2(plain)} belongs ${places}`,
		meant: null
	};
	let near = didYouMean(plain, keys);
	if (near !== null) return {
		help: `did you mean ${quoted$2(near)}?`,
		meant: near
	};
	return {
		help: `its keys are ${likelyFirst(keys).map(quoted$2).join(", ")}`,
		meant: null
	};
}
const LIKELY = [
	"version",
	"hosts",
	"host",
	"ports",
	"open",
	"blocked",
	"closed",
	"filtered"
];
function likelyFirst(keys) {
	let rank = (key) => LIKELY.includes(key) ? LIKELY.indexOf(key) : LIKELY.length;
	return [...keys].sort((a, b) => rank(a) - rank(b));
}
const COMMENT_WORDS = new Set("description desc comment comments note notes title label labels tag tags name team contact env environment id metadata runner runs-on location".split(" "));
function commentHelp(value) {
	let said = textOf(value);
	return `write it as a comment: ${quoted$2(`# ${said === "" ? "TEXT" : said}`)}`;
}
const STATES$1 = require_start.EXPECTED_STATES;
const PORT_WORDS = [
	"port",
	"ports",
	"service",
	"services"
];
function standsFor(word, key, mapKind) {
	if (mapKind === "policy") return key === "hosts" && word === "host";
	if (mapKind === "entry") return key === "ports" && PORT_AS_KEY.test(word);
	if (mapKind === "waiver" && word === "hosts-in") return key === "host";
	return mapKind === "waiver" && (key === "state" || key === "ports") && STATES$1.includes(word);
}
function isSaidElsewhere(key, mapKind, map) {
	if (mapKind === "policy") return STATES$1.includes(key) && map.pairs.has("host");
	if (mapKind === "entry") return PORT_AS_KEY.test(key) && firstPortKey(map) !== key;
	return (mapKind === "host" || mapKind === "role") && namesPorts(map) && BESIDE_PORTS.test(key);
}
const BESIDE_PORTS = /^(?:state|expect|expected|protocol|proto)$/i;
function firstPortKey(map) {
	for (let key of map.pairs.keys()) if (PORT_AS_KEY.test(key)) return key;
	return null;
}
function namesPorts(map) {
	return PORT_WORDS.some((word) => map.pairs.has(word));
}
function isSwitchOfPorts(node, path, root) {
	if (node.kind !== "scalar" || typeof node.value != "boolean") return !1;
	let parent = path.slice(0, -1);
	let map = nodeAt(root, parent);
	let mapKind = mapKindOf(parent);
	if (map?.kind !== "map" || mapKind !== "host" && mapKind !== "role") return !1;
	return namesPorts(map);
}
function hasDashTooMany(path, root) {
	let [top, index] = path;
	if (top !== "hosts" || path.length !== 3 || typeof index != "number" || index === 0) return !1;
	return nodeAt(root, [top, index - 1])?.kind === "map";
}
function getEnumValues(entries) {
	let numericValues = Object.values(entries).filter((v) => typeof v == "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value == "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		let getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input == null;
}
function cleanRegex(source) {
	let start = +!!source.startsWith("^");
	let end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data == "object" && !!data && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === !1) return !1;
	let ctor = o.constructor;
	if (ctor === void 0) return !0;
	if (typeof ctor != "function") return !0;
	let prot = ctor.prototype;
	if (isObject(prot) === !1) return !1;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === !1) return !1;
	return !0;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	let cl = new inst._zod.constr(def ?? inst._zod.def);
	(!def || params?.parent) && (cl._zod.parent = inst);
	return cl;
}
function normalizeParams(_params) {
	let params = _params;
	if (!params) return {};
	if (typeof params == "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error == "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}
const NUMBER_FORMAT_RANGES = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
};
const BIGINT_FORMAT_RANGES = {
	int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
	uint64: [BigInt(0), BigInt("18446744073709551615")]
};
function aborted(x, startIndex = 0) {
	if (x.aborted === !0) return !0;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== !0) return !0;
	return !1;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === !0) return !0;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === !1) return !0;
	return !1;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message == "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	let caps = [];
	for (let ch of defChecks ?? []) {
		let d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		let max = d.maximum ?? d.length ?? d.size;
		max >= 0 && caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	let traits = iss.inst?._zod?.traits;
	traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a = iss).schema ?? (_a.schema = iss.inst) : iss.schema = iss.inst);
	let schemaError = iss.schema === iss.inst ? void 0 : iss.schema?._zod.def?.error;
	let message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	let full = {};
	for (let k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ??= [];
	full.message = message;
	ctx?.reportInput && (full.input = iss.input);
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	let units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) == 55296 && (str.charCodeAt(i + 1) & 64512) == 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input == "string") return "string";
	return "unknown";
}
function members(proto, table) {
	for (let key in table) {
		let desc = Object.getOwnPropertyDescriptor(table, key);
		desc.get ? Object.defineProperty(proto, key, {
			...desc,
			enumerable: !1
		}) : defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = !0) {
	Object.defineProperty(inst, key, {
		configurable: !0,
		writable: !0,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, !1);
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: !0,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	let proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = !1;
const breaker = {
	configurable: !0,
	get() {
		broke = !0;
	}
};
function defineLazyInternal(inst, key, compute) {
	let proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: !0,
		get() {
			Object.defineProperty(this, key, breaker);
			let outer = broke;
			broke = !1;
			try {
				let value = compute(this);
				broke ? delete this[key] : Object.defineProperty(this, key, {
					configurable: !0,
					writable: !0,
					value
				});
				broke ||= outer;
				return value;
			} catch (err) {
				delete this[key];
				broke ||= outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: !0,
				writable: !0,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	let proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: !0,
		get() {
			let desc = {
				configurable: !0,
				writable: !0,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: !0,
				writable: !0,
				enumerable,
				value
			});
		}
	});
}
var _a$1;
const _zodDesc = {
	value: void 0,
	enumerable: !1
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	let E = _E;
	if (E) {
		let saved = E.stackTraceLimit;
		if (typeof saved == "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	let zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	let protoMembers = proto;
	let initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			let own = Object.getPrototypeOf(inst);
			let ctorProto = inst._zod.constr.prototype;
			let up = own;
			for (; up && up !== ctorProto;) up = Object.getPrototypeOf(up);
			let target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		let proto = _.prototype;
		for (let k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			k in inst || (inst[k] = proto[k].bind(inst));
		}
	}
	let Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		let inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		let deferred = inst._zod.deferred;
		if (deferred) {
			for (let fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		let pp = globalThis.__zod_globalConfig?.postProcessor;
		pp && pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return !0;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	newConfig && Object.assign(globalConfig, newConfig);
	return globalConfig;
}
function _getMessage() {
	let internals = this._zod;
	internals.message ??= JSON.stringify(internals.def, jsonStringifyReplacer, 2);
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: !0,
	configurable: !0
};
const _issuesDesc = {
	value: void 0,
	enumerable: !1
};
const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	let proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: !0,
			enumerable: !1,
			get() {
				let value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: !0,
					writable: !0
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: !0,
					writable: !0
				});
			}
		});
	}
};
const $ZodRealError = $constructor("$ZodError", initializer, void 0, { Parent: Error });
const _parse = (_Err) => {
	let fn = (schema, value, _ctx, _params) => {
		let ctx = _ctx ? {
			..._ctx,
			async: !1
		} : { async: !1 };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			let e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parse$1 = _parse($ZodRealError);
const _parseAsync = (_Err) => {
	let fn = async (schema, value, _ctx, params) => {
		let ctx = _ctx ? {
			..._ctx,
			async: !0
		} : { async: !0 };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		result instanceof Promise && (result = await result);
		if (result.issues.length) {
			let e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const parseAsync = _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
	let ctx = _ctx ? {
		..._ctx,
		async: !1
	} : { async: !1 };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: !0,
		data: result.value
	};
};
const safeParse = _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
	let error;
	return {
		success: !1,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	let ctx = _ctx ? {
		..._ctx,
		async: !0
	} : { async: !0 };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	result instanceof Promise && (result = await result);
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: !0,
		data: result.value
	};
};
const safeParseAsync = _safeParseAsync($ZodRealError);
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
function timeSource(args) {
	let hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
	return typeof args.precision == "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function datetime$1(args) {
	let opts = ["Z"];
	args.offset && opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
	let qualified = `${timeSource({
		precision: args.precision,
		seconds: !0
	})}(?:${opts.join("|")})`;
	let timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return RegExp(`^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$1 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ??= {};
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
const _whenHasLength = (payload) => {
	let val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	let origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value == "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	let origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value == "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	let isInt = def.format?.includes("int");
	let origin = isInt ? "int" : "number";
	let [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		let input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: !1,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				input > 0 ? payload.issues.push({
					input,
					code: "too_big",
					maximum: 2 ** 53 - 1,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: !0,
					continue: !def.abort
				}) : payload.issues.push({
					input,
					code: "too_small",
					minimum: -(2 ** 53 - 1),
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: !0,
					continue: !def.abort
				});
				return;
			}
		}
		input < minimum && payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: !0,
			inst,
			continue: !def.abort
		});
		input > maximum && payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: !0,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		let input = payload.value;
		let units = input.length;
		if ((typeof input == "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		let origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: !0,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		let input = payload.value;
		let units = input.length;
		if ((typeof input == "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		let origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: !0,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	def.pattern ? (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	}) : (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
const $ZodType = $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ??= {};
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	let defChecks = inst._zod.def.checks;
	let checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (let ch of checks) for (let fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		let runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (let ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				let currLen = payload.issues.length;
				let _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === !1) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					isAborted ||= aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					isAborted ||= aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => payload);
			return payload;
		};
		let handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = !0;
				return canary;
			}
			let checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === !1) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				let canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: !0
				});
				if (canary instanceof Promise) return canary.then((canary) => handleCanaryResult(canary, payload, ctx));
				return handleCanaryResult(canary, payload, ctx);
			}
			let result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === !1) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	let ctx = { async: !0 };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			let ctx = { async: !1 };
			try {
				let r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch {}
		if (typeof payload.value == "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodISODateTime = $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ??= datetime$1(def);
	$ZodStringFormat.init(inst, def);
});
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch {}
		let input = payload.value;
		if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = !!payload.value;
		} catch {}
		let input = payload.value;
		if (typeof input == "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodNever = $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	let caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	let cap = Math.min(...caps.map((c) => c[0]));
	let parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		let n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (let [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				let start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = !1;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	result.issues.length && final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	let memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		let input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		let proms = [];
		let abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			let item = input[i];
			let result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	let isPresent = key in input;
	let isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		result.issues.length || final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	let keys = Object.keys(def.shape);
	let ownSymbols = Object.getOwnPropertySymbols(def.shape);
	let symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	let allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (let k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	let okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	let unrecognized = [];
	let keySet = def.keySet;
	let _catchall = def.catchall._zod;
	let t = _catchall.def.type;
	let optin = _catchall.optin;
	let optout = _catchall.optout;
	let seen = 0;
	for (let key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			t === "never" && unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		let r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
	}
	unrecognized.length && payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: !0
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => payload);
}
const $ZodObject = $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	let desc = Object.getOwnPropertyDescriptor(def, "shape");
	let sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		let get = () => {
			let newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	let _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		let shape = zod.def.shape;
		let propValues = {};
		for (let key in shape) {
			let field = shape[key]._zod;
			if (field.values) {
				Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, new Set());
				for (let v of field.values) propValues[key].add(v);
				field.optin !== void 0 && propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	let isObject$1 = isObject;
	let catchall = def.catchall;
	let value;
	let memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ??= _normalized.value;
		let input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		let proms = [];
		let shape = value.shape;
		let abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (let key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			let el = shape[key];
			let optin = el._zod.optin;
			let optout = el._zod.optout;
			let r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (let result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	let nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			let patterns = zod.def.options.map((o) => o._zod.pattern);
			return RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	let first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = !1;
		let results = [];
		for (let option of def.options) {
			let result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = !0;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => handleUnionResults(results, payload, inst, ctx));
	};
});
const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	let memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		let input = payload.value;
		if (!isPlainObject(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		let proms = [];
		let values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let recordKeys = new Set();
			for (let key of values) if (typeof key == "string" || typeof key == "number" || typeof key == "symbol") {
				recordKeys.add(typeof key == "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				let outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				let result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (let key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized ??= [];
					unrecognized.push(key);
				}
			}
			unrecognized && unrecognized.length > 0 && payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: !0
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (let key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
				if (typeof key == "string" && number$1.test(key) && keyResult.issues.length) {
					let retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
					retryResult.issues.length === 0 && (keyResult = retryResult);
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized ??= [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				let outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				let result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			unrecognized && unrecognized.length > 0 && payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: !0
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	let values = getEnumValues(def.entries);
	let valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		let patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		let input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	let values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		let vals = zod.def.values;
		return RegExp(vals.length ? `^(${vals.map((o) => typeof o == "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		let input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		let values = zod.def.innerType._zod.values;
		return values ? new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		let pattern = zod.def.innerType._zod.pattern;
		return pattern ? RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			let result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		let pattern = zod.def.innerType._zod.pattern;
		return pattern ? RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0);
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			return payload;
		}
		let result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	payload.value === void 0 && (payload.value = def.defaultValue);
	return payload;
}
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = new WeakMap();
		this._idmap = new Map();
	}
	add(schema, ..._meta) {
		let meta = _meta[0];
		this._map.set(schema, meta);
		meta && typeof meta == "object" && "id" in meta && this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = new WeakMap();
		this._idmap = new Map();
		return this;
	}
	remove(schema) {
		let meta = this._map.get(schema);
		meta && typeof meta == "object" && "id" in meta && this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		let p = schema._zod.parent;
		if (p) {
			let pm = { ...this.get(p) ?? {} };
			delete pm.id;
			let f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
function snapshotChecks(def) {
	def.checks &&= [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: !1,
		local: !1,
		precision: null,
		...normalizeParams(params)
	});
}
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: !1,
		format: "safeint",
		...normalizeParams(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: !0
	});
}
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: !1
	});
}
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: !0
	});
}
function _positive(params) {
	return _gt(0, params);
}
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
function describe$1(description) {
	let ch = new $ZodCheck({ check: "describe" });
	ch._zod.onattach = [(inst) => {
		let existing = globalRegistry.get(inst) ?? {};
		globalRegistry.add(inst, {
			...existing,
			description
		});
	}];
	ch._zod.check = () => {};
	return ch;
}
function assignProps(target, ...sources) {
	for (let source of sources) for (let key of Reflect.ownKeys(source)) Object.prototype.propertyIsEnumerable.call(source, key) && assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	target === "draft-4" && (target = "draft-04");
	target === "draft-7" && (target = "draft-07");
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
function handleUnrepresentable(schema, ctx, json, params, message) {
	let result = typeof ctx.unrepresentable == "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return !1;
	if (result === void 0 || result === "throw") throw Error(message);
	Object.assign(json, result);
	return !0;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	let def = schema._zod.def;
	let seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		_params.schemaPath.includes(schema) && (seen.cycle = _params.path);
		return seen.schema;
	}
	let result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	let overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		let params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			let _json = result.schema;
			let processor = ctx.processors[def.type];
			if (!processor) throw Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		let parent = schema._zod.parent;
		if (parent) {
			result.ref ||= parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = !0;
		}
	}
	let meta = ctx.metadataRegistry.get(schema);
	meta && assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	ctx.io === "input" && "_prefault" in result.schema && ((_a = result.schema).default ?? (_a.default = result.schema._prefault));
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	let root = ctx.seen.get(schema);
	if (!root) throw Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	let idToSchema = new Map();
	for (let entry of ctx.seen.entries()) {
		let id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			let existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	let makeURI = (entry) => {
		let defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			let externalId = ctx.external.registry.get(entry[0])?.id;
			let uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			let id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		let defUriPrefix = `#/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: "#" };
		let defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	let extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		let seen = entry[1];
		let { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		defId && (seen.defId = defId);
		let schema = seen.schema;
		for (let key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (let entry of ctx.seen.entries()) {
		let seen = entry[1];
		if (seen.cycle) throw Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let entry of ctx.seen.entries()) {
		let seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			let ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		seen.count > 1 && ctx.reused === "ref" && extractToDef(entry);
	}
	ctx.external && (ctx.sharedDefsExtractedFor = ctx.external);
}
function compactTypeUnion(schema) {
	let options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	let types = [];
	for (let option of options) {
		if (!option || typeof option != "object") return;
		compactTypeUnion(option);
		let keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		let type = option.type;
		for (let member of Array.isArray(type) ? type : [type]) {
			if (typeof member != "string") return;
			types.includes(member) || types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
const FOLDABLE_KEYS = new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
	let extra = member.additionalProperties;
	if (extra === void 0 || extra === !1 || typeof extra != "object" || !extra) return null;
	return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
	let objects = [];
	for (let member of members) {
		if (typeof member != "object" || member.type !== "object") return null;
		for (let key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	let properties = {};
	let required = new Set();
	for (let object of objects) {
		for (let key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			let parts = [];
			for (let other of objects) {
				let part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part == null) continue;
				parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)) || parts.push(part);
			}
			let merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			assignProp(properties, key, merged);
		}
		for (let key of object.required ?? []) required.add(key);
	}
	let folded = {
		type: "object",
		properties
	};
	required.size && (folded.required = [...required]);
	if (objects.every((object) => object.additionalProperties === !1)) folded.additionalProperties = !1;
	else {
		let constraints = [];
		for (let object of objects) {
			let constraint = undeclaredConstraint(object);
			constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)) && constraints.push(constraint);
		}
		constraints.length === 1 ? folded.additionalProperties = constraints[0] : constraints.length > 1 && (folded.additionalProperties = { allOf: constraints });
	}
	return folded;
}
function foldIntersection(json) {
	let allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (let key of FOLDABLE_KEYS) if (key in json) return;
	let unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		let union = unions[0];
		let keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		let rest = allOf.filter((m) => m !== union);
		let branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	let root = ctx.seen.get(schema);
	if (!root) throw Error("Unprocessed schema. This is a bug in Zod.");
	let flattenRef = (zodSchema) => {
		let seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		let schema = seen.def ?? seen.schema;
		let _cached = { ...schema };
		let ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			let refSeen = ctx.seen.get(ref);
			let refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (let key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				key in _cached || delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (let key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key]) && delete schema[key];
			}
		}
		let parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			let parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (let key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key]) && delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (let entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (let entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (let rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			let carriers = new Map();
			for (let seen of ctx.seen.values()) for (let json of [seen.schema, seen.def]) {
				let allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				let existing = carriers.get(allOf);
				existing ? existing.push(json) : carriers.set(allOf, [json]);
			}
			for (let allOf of ctx.intersections) for (let json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	let result = {};
	ctx.target === "draft-2020-12" ? result.$schema = "https://json-schema.org/draft/2020-12/schema" : ctx.target === "draft-07" ? result.$schema = "http://json-schema.org/draft-07/schema#" : ctx.target === "draft-04" ? result.$schema = "http://json-schema.org/draft-04/schema#" : ctx.target;
	if (ctx.external?.uri) {
		let id = ctx.external.registry.get(schema)?.id;
		if (!id) throw Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	let rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	rootMetaId !== void 0 && result.id === rootMetaId && delete result.id;
	let defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (let entry of ctx.seen.entries()) {
		let seen = entry[1];
		if (seen.def && seen.defId) {
			seen.def.id === seen.defId && delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	ctx.external && (ctx.sharedEmitDoneFor = ctx.external);
	ctx.external || Object.keys(defs).length > 0 && (ctx.target === "draft-2020-12" ? result.$defs = defs : result.definitions = defs);
	try {
		let finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: !1,
			writable: !1
		});
		return finalized;
	} catch {
		throw Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	let ctx = _ctx ?? { seen: new Set() };
	if (ctx.seen.has(_schema)) return !1;
	ctx.seen.add(_schema);
	let def = _schema._zod.def;
	if (def.type === "transform") return !0;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return !0;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (let key in def.shape) if (isTransforming(def.shape[key], ctx)) return !0;
		return !1;
	}
	if (def.type === "union") {
		for (let option of def.options) if (isTransforming(option, ctx)) return !0;
		return !1;
	}
	if (def.type === "tuple") {
		for (let item of def.items) if (isTransforming(item, ctx)) return !0;
		if (def.rest && isTransforming(def.rest, ctx)) return !0;
		return !1;
	}
	return !1;
}
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	let { libraryOptions, target } = params ?? {};
	let ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const narrowMin = (agg, key, value) => {
	(agg[key] === void 0 || value > agg[key]) && (agg[key] = value);
};
const narrowMax = (agg, key, value) => {
	(agg[key] === void 0 || value < agg[key]) && (agg[key] = value);
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ??= [];
	agg.multipleOf.includes(value) || agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ??= new Set();
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	format.includes("int") && (agg.isInt = !0);
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	let [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		def.pattern && addPattern(agg, def.pattern);
		(def.format === "base64" || def.format === "base64url") && (agg.contentEncoding = def.format);
		(def.local || def.precision === -1) && (agg.laxFormat = !0);
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	let agg = {};
	let def = schema._zod.def;
	let list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (let ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	let bag = schema._zod.bag;
	bag.minimum !== void 0 && narrowMin(agg, "minimum", bag.minimum);
	bag.exclusiveMinimum !== void 0 && narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	bag.maximum !== void 0 && narrowMax(agg, "maximum", bag.maximum);
	bag.exclusiveMaximum !== void 0 && narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	bag.multipleOf !== void 0 && addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ??= bag.format;
		bag.format.includes("int") && (agg.isInt = !0);
	}
	bag.mime && intersectMime(agg, bag.mime);
	for (let pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	let json = _json;
	json.type = "string";
	let { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	typeof minimum == "number" && (json.minLength = minimum);
	typeof maximum == "number" && (json.maxLength = maximum);
	if (format) {
		json.format = formatMap[format] ?? format;
		json.format === "" && delete json.format;
		(format === "time" || laxFormat) && delete json.format;
	}
	contentEncoding && (json.contentEncoding = contentEncoding);
	if (patterns && patterns.size > 0) {
		let patternList = [...patterns].map(exactPattern);
		patternList.length === 1 ? json.pattern = patternList[0].source : patternList.length > 1 && (json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))]);
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	let json = _json;
	let { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	let exMin = typeof exclusiveMinimum == "number" && exclusiveMinimum >= (minimum ?? -Infinity);
	let exMax = typeof exclusiveMaximum == "number" && exclusiveMaximum <= (maximum ?? Infinity);
	let legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = !0;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else typeof minimum == "number" && (json.minimum = minimum);
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = !0;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else typeof maximum == "number" && (json.maximum = maximum);
	if (multipleOf) {
		let divisors = new Set();
		for (let divisor of multipleOf) Number.isFinite(divisor) && divisor !== 0 ? divisors.add(Math.abs(divisor)) : handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		let [first, ...rest] = divisors;
		first !== void 0 && (json.multipleOf = first);
		rest.length && (json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))]);
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = !0;
		json.enum = [null];
	} else json.type = "null";
};
const undefinedProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const dateProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
	let def = schema._zod.def;
	let values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	values.every((v) => typeof v == "number") && (json.type = "number");
	values.every((v) => typeof v == "string") && (json.type = "string");
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	let def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	let vals = [];
	for (let val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val == "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length !== 0) {
		if (vals.length === 1) {
			let val = vals[0];
			json.type = val === null ? "null" : typeof val;
			ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? json.enum = [val] : json.const = val;
		} else {
			vals.every((v) => typeof v == "number") && (json.type = "number");
			vals.every((v) => typeof v == "string") && (json.type = "string");
			vals.every((v) => typeof v == "boolean") && (json.type = "boolean");
			vals.every((v) => v === null) && (json.type = "null");
			json.enum = vals;
		}
	}
};
const nanProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
	let _json = json;
	let pattern = schema._zod.pattern;
	if (!pattern) throw Error("Pattern not found in template literal");
	_json.type = "string";
	_json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
	let _json = json;
	_json.type = "string";
	_json.format = "binary";
	_json.contentEncoding = "binary";
	let { minimum, maximum, mime } = aggregateChecks(schema);
	minimum !== void 0 && (_json.minLength = minimum);
	maximum !== void 0 && (_json.maxLength = maximum);
	if (!mime) return;
	mime.length === 0 ? _json.not = {} : mime.length === 1 ? _json.contentMediaType = mime[0] : _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	let json = _json;
	let def = schema._zod.def;
	let { minimum, maximum } = aggregateChecks(schema);
	typeof minimum == "number" && (json.minItems = minimum);
	typeof maximum == "number" && (json.maxItems = maximum);
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	let def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	let json = _json;
	let def = schema._zod.def;
	let shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (let key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	let requiredKeys = [];
	for (let key of Object.keys(shape)) {
		let field = def.shape[key];
		(ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) && requiredKeys.push(key);
	}
	requiredKeys.length > 0 && (json.required = requiredKeys);
	def.catchall?._zod.def.type === "never" ? json.additionalProperties = !1 : def.catchall ? def.catchall && (json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	})) : ctx.io === "output" && (json.additionalProperties = !1);
};
const unionProcessor = (schema, ctx, json, params) => {
	let def = schema._zod.def;
	let isExclusive = def.inclusive === !1;
	let options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	isExclusive ? json.oneOf = options : json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	let def = schema._zod.def;
	let a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	let b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	let isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	let allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	let json = _json;
	let def = schema._zod.def;
	json.type = "array";
	let prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	let restPath = ctx.target === "draft-2020-12" || ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	let prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	let rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	for (; minItems > 0;) {
		let item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	let maxItems = def.items.length;
	let isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		isClosed ? json.items = !1 : rest && (json.items = rest);
		minItems > 0 && (json.minItems = minItems);
		isClosed && (json.maxItems = maxItems);
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		rest && json.items.anyOf.push(rest);
		minItems > 0 && (json.minItems = minItems);
		isClosed && (json.maxItems = maxItems);
	} else {
		json.items = prefixItems;
		isClosed ? json.additionalItems = !1 : rest && (json.additionalItems = rest);
		minItems > 0 && (json.minItems = minItems);
		isClosed && (json.maxItems = maxItems);
	}
	let { minimum, maximum } = aggregateChecks(schema);
	typeof minimum == "number" && (json.minItems = minimum);
	typeof maximum == "number" && (json.maxItems = maximum);
};
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		let def = bySchema.get(json)?.def;
		if (!def) return json;
		let inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (let keyword of ["anyOf", "oneOf"]) {
		let branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		let mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		mapped.some((branch, i) => branch !== branches[i]) && (json = {
			...json,
			[keyword]: mapped
		});
	}
	let types = Array.isArray(json.type) ? json.type : [json.type];
	let numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	let values = json.enum ?? (json.const === void 0 ? void 0 : [json.const]);
	if (!numericType && !values?.some((v) => typeof v == "number")) return json;
	let { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	rest.enum ? rest.enum = rest.enum.map((v) => typeof v == "number" ? String(v) : v) : typeof rest.const == "number" && (rest.const = String(rest.const));
	if (!numericType) return rest;
	rest.type = "string";
	values || (rest.pattern = (types.includes("number") ? number$1 : integer).source);
	return rest;
}
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
	let bySchema = new Map();
	for (let entry of ctx.seen.values()) entry.def && !bySchema.has(entry.schema) && bySchema.set(entry.schema, entry);
	let rewrites = new Map();
	for (let record of pendingRecords.get(ctx) ?? []) {
		let seen = ctx.seen.get(record);
		let names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === !0 || rewrites.has(names)) continue;
		let rewritten = stringifyKeyNames(bySchema, names, new Set());
		rewritten !== names && rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (let entry of ctx.seen.values()) for (let carrier of [entry.schema, entry.def]) {
		let rewritten = carrier && rewrites.get(carrier.propertyNames);
		rewritten && (carrier.propertyNames = rewritten);
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	let json = _json;
	let def = schema._zod.def;
	json.type = "object";
	let keyType = def.keyType;
	let patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		let valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (let pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	let keyValues = keyType._zod.values;
	let omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		let validKeyValues = [...keyValues].filter((v) => typeof v == "string" || typeof v == "number");
		validKeyValues.length > 0 && (json.required = validKeyValues.map(String));
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	let def = schema._zod.def;
	let inner = processSchema(def.innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = !0;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	let def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = !1;
	let serialized = JSON.stringify(value, (_, val) => {
		if (typeof val != "bigint") return val;
		unrepresentable = !0;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	let def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	value !== UNREPRESENTABLE_DEFAULT && (json.default = value);
};
const prefaultProcessor = (schema, ctx, json, params) => {
	let def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	let value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	value !== UNREPRESENTABLE_DEFAULT && (json._prefault = value);
};
const catchProcessor = (schema, ctx, json, params) => {
	let def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	let def = schema._zod.def;
	let inIsTransform = def.in._zod.traits.has("$ZodTransform");
	let innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	let def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = !0;
};
const promiseProcessor = (schema, ctx, _json, params) => {
	let def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	let def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
	let innerType = schema._zod.innerType;
	processSchema(innerType, ctx, params);
	let seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const allProcessors = {
	string: stringProcessor,
	number: numberProcessor,
	boolean: booleanProcessor,
	bigint: bigintProcessor,
	symbol: symbolProcessor,
	null: nullProcessor,
	undefined: undefinedProcessor,
	void: voidProcessor,
	never: neverProcessor,
	any: anyProcessor,
	unknown: unknownProcessor,
	date: dateProcessor,
	enum: enumProcessor,
	literal: literalProcessor,
	nan: nanProcessor,
	template_literal: templateLiteralProcessor,
	file: fileProcessor,
	success: successProcessor,
	custom: customProcessor,
	function: functionProcessor,
	transform: transformProcessor,
	map: mapProcessor,
	set: setProcessor,
	array: arrayProcessor,
	object: objectProcessor,
	union: unionProcessor,
	intersection: intersectionProcessor,
	tuple: tupleProcessor,
	record: recordProcessor,
	nullable: nullableProcessor,
	nonoptional: nonoptionalProcessor,
	default: defaultProcessor,
	prefault: prefaultProcessor,
	catch: catchProcessor,
	pipe: pipeProcessor,
	readonly: readonlyProcessor,
	promise: promiseProcessor,
	optional: optionalProcessor,
	lazy: lazyProcessor
};
function toJSONSchema(input, params) {
	if ("_idmap" in input) {
		let registry = input;
		let ctx = initializeContext({
			...params,
			processors: allProcessors
		});
		let defs = {};
		for (let entry of registry._idmap.entries()) {
			let [_, schema] = entry;
			processSchema(schema, ctx);
		}
		let schemas = {};
		ctx.external = {
			registry,
			uri: params?.uri,
			defs
		};
		for (let entry of registry._idmap.entries()) {
			let [key, schema] = entry;
			extractDefs(ctx, schema);
			assignProp(schemas, key, finalize(ctx, schema));
		}
		Object.keys(defs).length > 0 && (schemas.__shared = { [ctx.target === "draft-2020-12" ? "$defs" : "definitions"]: defs });
		return { schemas };
	}
	let ctx = initializeContext({
		...params,
		processors: allProcessors
	});
	processSchema(input, ctx);
	extractDefs(ctx, input);
	return finalize(ctx, input);
}
const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse$1(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		let def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch == "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: !0 });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
function string(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = $constructor("ZodMiniStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	ZodMiniString.init(inst, def);
});
const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
function number(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
function boolean(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
function never(params) {
	return _never(ZodMiniNever, params);
}
const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, !1);
});
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
function _enum(values, params) {
	let entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
const ZodMiniDefault = $constructor("ZodMiniDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodMiniType.init(inst, def);
});
function _default(innerType, defaultValue) {
	return new ZodMiniDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue == "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const describe = describe$1;
const ZodMiniISODateTime = $constructor("ZodMiniISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
function datetime(params) {
	return _isoDateTime(ZodMiniISODateTime, params);
}
const evidenceSchema = _enum(require_start.EVIDENCE_DEMANDS);
const familySchema = _enum([
	"both",
	"ipv4",
	"ipv6"
]);
const addressesSchema = _enum(["all", "any"]);
const limitSchema = union([int().check(_gte(1)), literal("unlimited")]);
const hostSchema = string();
const reasonSchema = string().check(_maxLength(require_start.LONGEST_REASON));
const ownerSchema = string().check(_maxLength(200));
const satisfiesSchema = () => optional(oneOrMore(string().check(_maxLength(200))));
const hostFileSchema = string();
const controlSchema = string();
const sourceSchema = string();
const nameSchema = string();
const scopeElementSchema = string();
const resolvesToSchema = string();
const portsElementSchema = union([int().check(_gte(1), _lte(65535)), string()]);
const oneOrMore = (element) => union([element, array(element).check(_minLength(1))]);
const fromSchema = oneOrMore(nameSchema);
const controlsSchema = oneOrMore(controlSchema);
const entrySchema = strictObject({
	ports: oneOrMore(portsElementSchema),
	from: optional(fromSchema),
	severity: optional(_enum(require_start.SEVERITIES)),
	reason: optional(reasonSchema),
	evidence: optional(evidenceSchema),
	speaks: optional(_enum(require_start.SPEAKABLE)),
	satisfies: satisfiesSchema()
});
const expectationsSchema = union([
	portsElementSchema,
	entrySchema,
	array(union([portsElementSchema, entrySchema])).check(_minLength(1))
]);
const expectationSchema = () => optional(expectationsSchema);
const stateShape = {
	open: expectationSchema(),
	blocked: expectationSchema(),
	closed: expectationSchema(),
	filtered: expectationSchema(),
	observe: expectationSchema()
};
const roleSchema = strictObject({
	...stateShape,
	satisfies: satisfiesSchema()
});
const hostItemSchema = strictObject({
	host: optional(oneOrMore(hostSchema)),
	"hosts-in": optional(hostFileSchema),
	"at-least": optional(int().check(_gte(1))),
	roles: optional(oneOrMore(nameSchema)),
	from: optional(fromSchema),
	...stateShape,
	"resolves-to": optional(oneOrMore(resolvesToSchema)),
	addresses: optional(addressesSchema),
	family: optional(familySchema),
	evidence: optional(evidenceSchema),
	anchors: optional(oneOrMore(portsElementSchema)),
	satisfies: satisfiesSchema()
});
const vantageSchema = strictObject({
	family: optional(familySchema),
	"cannot-see": optional(oneOrMore(portsElementSchema)),
	sees: optional(_enum(require_start.VANTAGE_SEES)),
	controls: optional(controlsSchema),
	source: optional(oneOrMore(sourceSchema))
});
const waiverSchema = strictObject({
	host: oneOrMore(hostSchema),
	ports: oneOrMore(portsElementSchema),
	state: oneOrMore(_enum(require_start.WAIVABLE_STATES)),
	until: string(),
	reason: reasonSchema,
	owner: optional(ownerSchema),
	from: optional(fromSchema)
});
const defaultsSchema = strictObject({
	timeout: optional(string()),
	attempts: optional(int().check(_gte(1), _lte(10))),
	family: optional(familySchema),
	addresses: optional(addressesSchema),
	evidence: optional(evidenceSchema)
});
const limitsSchema = strictObject({
	rate: optional(string()),
	"per-host": optional(string()),
	"in-flight": optional(limitSchema),
	probes: optional(limitSchema),
	duration: optional(string())
});
const policySchema = strictObject({
	version: literal(1),
	extends: optional(string()),
	scope: optional(oneOrMore(scopeElementSchema)),
	vantages: optional(record(nameSchema, nullable(vantageSchema))),
	defaults: optional(defaultsSchema),
	limits: optional(limitsSchema),
	controls: optional(controlsSchema),
	roles: optional(record(nameSchema, roleSchema)),
	hosts: optional(array(hostItemSchema).check(_minLength(1))),
	waivers: optional(array(waiverSchema).check(_minLength(1)))
});
const MAP_SCHEMAS = {
	policy: policySchema,
	defaults: defaultsSchema,
	limits: limitsSchema,
	vantage: vantageSchema,
	role: roleSchema,
	host: hostItemSchema,
	entry: entrySchema,
	waiver: waiverSchema
};
const PIECE$1 = 1e3;
const LONG_KEYS = [
	"hosts",
	"roles",
	"waivers"
];
function* shapePieces(root) {
	let long = root.kind === "map" ? LONG_KEYS.filter((key) => lengthOf(root.pairs.get(key)?.value) > PIECE$1) : [];
	if (root.kind !== "map" || long.length === 0) {
		yield {
			root,
			inWhole: (issue) => issue
		};
		return;
	}
	yield {
		root: withPairs(root, root.pairs, new Map(long.map((key) => [key, 0]))),
		inWhole: (issue) => issue
	};
	let version = root.pairs.get("version");
	for (let key of long) {
		let pair = root.pairs.get(key);
		for (let from = PIECE$1; from < lengthOf(pair.value); from += PIECE$1) yield {
			root: withPairs(root, new Map([...version === void 0 ? [] : [["version", version]], [key, pair]]), new Map([[key, from]])),
			inWhole: (issue) => shifted(issue, from)
		};
	}
}
function lengthOf(node) {
	if (node?.kind === "list") return node.items.length;
	return node?.kind === "map" ? node.pairs.size : 0;
}
function withPairs(root, pairs, cuts) {
	let shown = new Map();
	for (let [key, pair] of pairs) {
		let from = cuts.get(key);
		shown.set(key, from === void 0 ? pair : {
			...pair,
			value: stretchOf(pair.value, from)
		});
	}
	return {
		...root,
		pairs: shown
	};
}
function stretchOf(node, from) {
	if (node.kind === "list") return {
		...node,
		items: node.items.slice(from, from + PIECE$1)
	};
	if (node.kind === "map") return {
		...node,
		pairs: new Map([...node.pairs].slice(from, from + PIECE$1))
	};
	return node;
}
function shifted(issue, from) {
	let [key, index, ...rest] = issue.path;
	return typeof index == "number" && key !== void 0 ? {
		...issue,
		path: [
			key,
			index + from,
			...rest
		]
	} : issue;
}
const STATES = require_start.EXPECTED_STATES;
function wrongTypeAdvice(node, path) {
	if (path.includes("controls")) return controlHelp(node);
	let [top] = path;
	let last = path.at(-1);
	if (path.length === 1) return topHelp(String(top), node);
	if (path.length === 2 && top === "hosts") return elementHelp(node);
	if (last === "host" && textOf(node) === "") return "write a name or an address after `host:`";
	if (node.kind !== "scalar" || node.text === "") return null;
	if (node.value === !0 && STATES.includes(String(last))) return `name the ports, or \`${String(last)}: all\` for every port`;
	return last === "reason" || last === "owner" || path.includes("satisfies") ? `quote it: \`"${node.text}"\`` : null;
}
function topHelp(key, node) {
	if (key === "hosts") return hostsHelp(node);
	if (key === "waivers" && node.kind === "map") return dashHelp(node);
	if (key === "extends") return "name one file, such as `./base.yml`; that file may extend another";
	if ((key === "defaults" || key === "limits") && node.kind === "list") return "remove the dashes below it";
	if (key === "vantages") return `write each name as a key: ${quoted$2(`${key}: { ${namesOf$1(node, ["internet", "office"])} }`)}`;
	if (key === "roles") return "write each name as a key, and below it what is expected: `web: { open: 443 }`";
	return null;
}
function namesOf$1(node, examples) {
	let named = textOf(node).split(/[\s,]+/).filter((name) => /^[\w.-]+$/.test(name));
	return (named.length === 0 ? examples : named.slice(0, 8)).map((name) => `${name}: {}`).join(", ");
}
const EXPECTED = "and below that what is expected of it, such as `open: 443`";
function hostsHelp(node) {
	if (node.kind === "map" && node.pairs.has("host")) return dashHelp(node);
	let [name = ""] = node.kind === "map" ? node.pairs.keys() : [];
	let text = node.kind === "map" ? name : hostText(textOf(node));
	return `below \`hosts:\` write ${quoted$2(`- host: ${text === "" ? "NAME" : text}`)}, ${EXPECTED}`;
}
function hostText(text) {
	let names = text.split(/[\s,]+/).filter((name) => name !== "");
	return names.length > 1 ? `[${names.join(", ")}]` : names[0] ?? "";
}
function dashHelp(map) {
	let [[key, { value }] = ["host", { value: null }]] = map.pairs;
	let text = value === null ? "" : textOf(value);
	return `put a dash before the first key, ${quoted$2(`- ${key}: ${text === "" ? "NAME" : text}`)}, and indent the other keys as far as \`${key}\``;
}
function elementHelp(node) {
	if (node.kind !== "scalar" || typeof node.value != "string") return null;
	return `write ${quoted$2(`- host: ${node.text}`)}, ${EXPECTED}`;
}
function controlHelp(node) {
	let [pair, ...others] = node.kind === "map" ? node.pairs : [];
	if (pair === void 0 || others.length > 0) return "such as `github.com:443`";
	let [host, { value }] = pair;
	let port = value.kind === "scalar" && value.text !== "" ? value.text : "PORT";
	return `without the space: ${quoted$2(`${host}:${port}`)}`;
}
function reportMisshapen(root, diagnostics) {
	for (let piece of shapePieces(root)) {
		let result = policySchema.safeParse(toPlain(piece.root));
		if (result.success) continue;
		for (let issue of result.error.issues) reportIssue(root, piece.inWhole(issue), [], diagnostics);
	}
}
function reportIssue(root, issue, base, diagnostics) {
	let path = [...base, ...issue.path];
	let node = nodeAt(root, path);
	if (node === null) reportMissing(root, path, diagnostics);
	else if (node.spoilt || isPlainText(node) && isParsed(path)) return;
	else if (issue.code === "invalid_union") reportUnion(root, node, issue, path, diagnostics);
	else if (issue.code === "unrecognized_keys") for (let key of issue.keys) reportKey(node, key, path, diagnostics);
	else if (issue.code === "invalid_type") reportType(root, node, path, diagnostics);
	else if (issue.code === "invalid_value") reportValue(node, path, issue.values.map(String), diagnostics);
	else if (issue.code === "too_small" && node.kind === "list") {
		let message = `${labelOf(path)} is an empty list.`;
		diagnostics.error(node, "empty-list", message, "write what belongs there, or remove the key");
	} else issue.code === "too_big" && node.kind === "scalar" ? reportTooLong(node, Number(issue.maximum), path, diagnostics) : diagnostics.error(node, "bad-value", `${labelOf(path)}: ${issue.message}.`);
}
function reportTooLong(node, most, path, diagnostics) {
	let message = `${labelOf(path)} has ${node.text.length} characters; the limit is ${most}.`;
	diagnostics.error(node, "bad-value", message, "shorten it, and name the ticket or page that has the rest");
}
function isPlainText(node) {
	return node.kind === "scalar" && (typeof node.value == "string" || typeof node.value == "number");
}
function reportUnion(root, node, issue, path, diagnostics) {
	let fitting = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0 || !isMisfit(inner)));
	let word = issue.errors.flat().find((inner) => inner.code === "invalid_value" && inner.path.length === 0);
	if (fitting) for (let inner of fitting) reportIssue(root, inner, path, diagnostics);
	else word !== void 0 && isPlainText(node) ? reportIssue(root, word, path, diagnostics) : reportType(root, node, path, diagnostics);
}
function isMisfit(issue) {
	if (issue.code === "invalid_union") return issue.errors.every((branch) => branch.some(isMisfit));
	return issue.code === "invalid_type" || issue.code === "invalid_value";
}
function reportMissing(root, path, diagnostics) {
	let map = nodeAt(root, path.slice(0, -1));
	if (map === null || map.spoilt) return;
	let key = String(path.at(-1));
	let mapKind = mapKindOf(path.slice(0, -1));
	if (map.kind === "map" && [...map.pairs.keys()].some((word) => standsFor(word, key, mapKind))) return;
	let help = key === "host" && hasDashTooMany(path, root) ? require_start.DASH_TOO_MANY : require_start.MISSING_HELP[key] ?? null;
	let message = `The key ${quoted$2(key)} is missing: ${require_start.NAMES[mapKind]} must have it.`;
	diagnostics.error(map, "missing-key", message, help);
}
function reportKey(map, key, path, diagnostics) {
	if (map.kind !== "map") return;
	let mapKind = mapKindOf(path);
	if (!diagnostics.full && isSaidElsewhere(key, mapKind, map)) return;
	let help = diagnostics.full ? null : keyAdvice(key, mapKind, map).help;
	let span = map.pairs.get(key)?.key ?? map;
	diagnostics.error(span, "unknown-key", `${quoted$2(key)} is not a key of ${require_start.NAMES[mapKind]}.`, help);
}
function reportType(root, node, path, diagnostics) {
	if (isSwitchOfPorts(node, path, root)) return;
	let [wanted, help] = wantedAt(path);
	let message = `${labelOf(path)} must be ${wanted}, but it is ${kindOf$1(node)}.`;
	diagnostics.error(node, "wrong-type", message, wrongTypeAdvice(node, path) ?? help);
}
function reportValue(node, path, values, diagnostics) {
	if (path.length === 1 && path[0] === "version") {
		let message = `The version must be the number 1, but it is ${node.kind === "scalar" && typeof node.value == "string" ? "the text " : ""}${kindOf$1(node)}.`;
		diagnostics.error(node, "wrong-version", message, "write `version: 1`");
		return;
	}
	let text = node.kind === "scalar" ? node.text : "";
	let label = String(path.findLast((step) => typeof step == "string"));
	let meant = values.find((value) => value === meantWord(label, text)) ?? didYouMean(text, values);
	let help = meant === null ? `use one of ${values.map(quoted$2).join(", ")}` : `did you mean ${quoted$2(meant)}?`;
	diagnostics.error(node, "bad-value", `${labelOf(path)} cannot be ${kindOf$1(node)}.`, help);
}
function beginsAsEnv(text) {
	let first = text.split("\n").find((line) => line.trim() !== "" && !line.trim().startsWith("#"));
	return /^(?:export )?[A-Za-z_]\w*=/.test(first ?? "");
}
function loneVariable(text) {
	return require_start.LONE.exec(text)?.[1] ?? null;
}
function tooLong(variable, value) {
	if (value.length <= 1e4) return null;
	return {
		code: "bad-variable",
		message: `${quoted$2(`\${${variable}}`)} becomes longer than ${require_start.LONGEST_RESULT} characters.`,
		help: null
	};
}
function parseAssignment(text) {
	let at = text.indexOf("=");
	if (at < 0) return `${quoted$2(text)} is not NAME=VALUE`;
	let name = text.slice(0, at).trim();
	if (!require_start.NAME.test(name)) return `${quoted$2(name)} is not a valid name for a variable: use letters, digits and \`_\`, and do not begin with a digit`;
	return {
		name,
		value: text.slice(at + 1)
	};
}
function substitute(text, { values, unset, used }) {
	let result = "";
	let from = 0;
	let missing = !1;
	let longest = loneVariable(text) === null ? require_start.LONGEST_RESULT : Infinity;
	for (let at = text.indexOf("${"); at !== -1; at = text.indexOf("${", from)) {
		let end = text.indexOf("}", at);
		let body = end === -1 ? "" : text.slice(at + 2, end);
		let colon = body.indexOf(":-");
		let name = colon === -1 ? body : body.slice(0, colon);
		if (!require_start.NAME.test(name)) return bad$2(text, end === -1 ? text.slice(at) : text.slice(at, end + 1));
		used?.add(name);
		let given = values.get(name);
		let value = colon === -1 ? given : given || body.slice(colon + 2);
		if (value === void 0 && unset === "error") return notSet(name, values);
		missing ||= value === void 0;
		result += text.slice(from, at) + (value ?? "");
		from = end + 1;
		if (result.length + text.length - from > longest) return {
			code: "bad-variable",
			message: `${quoted$2(text)} becomes longer than ${require_start.LONGEST_RESULT} characters.`,
			help: null
		};
	}
	return missing ? null : { text: result + text.slice(from) };
}
function bad$2(text, piece) {
	return {
		code: "bad-variable",
		message: `${quoted$2(piece === text ? text : piece)} is not a variable. Use \`\${NAME}\` or \`\${NAME:-default}\`.`,
		help: text.includes("${{") ? require_start.WORKFLOW_HELP : null
	};
}
function notSet(name, values) {
	let meant = didYouMean(name, values.keys());
	let set = `set it with \`--var ${name}=VALUE\` or the input \`variables\``;
	let help = meant === null ? `${set}, or write a default: \`\${${name}:-VALUE}\`` : `did you mean \`\${${meant}}\`?`;
	return {
		code: "unset-variable",
		message: `The variable ${quoted$2(name)} has no value.`,
		help
	};
}
function valuesOf(variable, text) {
	let whole = text.trim();
	if (whole === "") return emptyVariable(variable);
	let lines = whole.split(/\r\n|\r|\n/);
	let values = lines.flatMap((line, index) => valuesOfLine(line, index === lines.length - 1));
	if (isJsonList(values)) return jsonList(variable);
	let empty = values.indexOf("");
	if (empty !== -1) return emptyValue(variable, empty + 1);
	if (values.length === 1) return tooLong(variable, whole) ?? values;
	let long = values.findIndex((value) => value.length > require_start.LONGEST_RESULT);
	return long === -1 ? values : longValue(variable, long + 1);
}
function valuesOfLine(line, isLast) {
	let values = line.split(",").map((value) => value.trim());
	return !isLast && values.length > 1 && values.at(-1) === "" ? values.slice(0, -1) : values;
}
function isJsonList(values) {
	let [first = "", last = ""] = [values[0], values.at(-1)];
	return values.length > 1 && first.startsWith("[") && !first.includes("]") && last.endsWith("]") && !last.includes("[");
}
function emptyVariable(variable) {
	return {
		code: "empty-variable",
		message: `The variable \`${variable}\` is empty, and at least one value is needed here.`,
		help: `give it a value: \`--var ${variable}=VALUE\`, or in the input \`variables\``
	};
}
function emptyValue(variable, nth) {
	return {
		code: "empty-variable",
		message: `The ${ordinal(nth)} value of the variable \`${variable}\` is empty.`,
		help: "write the value that is missing, or remove the extra comma or empty line"
	};
}
function longValue(variable, nth) {
	return {
		code: "bad-variable",
		message: `The ${ordinal(nth)} value of the variable \`${variable}\` is longer than ${require_start.LONGEST_RESULT} characters.`,
		help: "put commas or line breaks between its values"
	};
}
function jsonList(variable) {
	return {
		code: "bad-variable",
		message: `The variable \`${variable}\` is a list with brackets. Its values need only commas or line breaks between them.`,
		help: "remove the brackets and quotes; in a workflow, `join(fromJSON(LIST), ',')` does that"
	};
}
function spanOf({ offset, length }) {
	return {
		offset,
		length
	};
}
function isCollection(node) {
	if (node && typeof node == "object") switch (node[require_start.NODE_TYPE]) {
		case require_start.MAP:
		case require_start.SEQ: return !0;
	}
	return !1;
}
function isNode(node) {
	if (node && typeof node == "object") switch (node[require_start.NODE_TYPE]) {
		case require_start.ALIAS:
		case require_start.MAP:
		case require_start.SCALAR:
		case require_start.SEQ: return !0;
	}
	return !1;
}
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	let visitor_ = initVisitor(visitor);
	require_start.isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1 && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$1;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	let ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || require_start.isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl != "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				let ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci == "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					--i;
				}
			}
		} else if (require_start.isPair(node)) {
			path = Object.freeze(path.concat(node));
			let ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else ck === REMOVE$1 && (node.key = null);
			let cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else cv === REMOVE$1 && (node.value = null);
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	let visitor_ = initVisitor(visitor);
	require_start.isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1 && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$1;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	let ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || require_start.isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl != "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				let ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci == "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					--i;
				}
			}
		} else if (require_start.isPair(node)) {
			path = Object.freeze(path.concat(node));
			let ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else ck === REMOVE$1 && (node.key = null);
			let cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else cv === REMOVE$1 && (node.value = null);
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor == "function") return visitor(key, node, path);
	if (require_start.isMap(node)) return visitor.Map?.(key, node, path);
	if (require_start.isSeq(node)) return visitor.Seq?.(key, node, path);
	if (require_start.isPair(node)) return visitor.Pair?.(key, node, path);
	if (require_start.isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (require_start.isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	let parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (require_start.isPair(parent)) key === "key" ? parent.key = node : parent.value = node;
	else if (require_start.isDocument(parent)) parent.contents = node;
	else {
		let pt = require_start.isAlias(parent) ? "alias" : "scalar";
		throw Error(`Cannot replace node with ${pt} parent`);
	}
}
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw Error(msg);
	}
	return !0;
}
function anchorNames(root) {
	let anchors = new Set();
	visit$1(root, { Value(_key, node) {
		node.anchor && anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		let name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	let aliasObjects = [];
	let sourceObjects = new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ??= anchorNames(doc);
			let anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (let source of aliasObjects) {
				let ref = sourceObjects.get(source);
				if (typeof ref == "object" && ref.anchor && (require_start.isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					let error = Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val == "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			let v0 = val[i];
			let v1 = applyReviver(reviver, val, String(i), v0);
			v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
		}
		else if (val instanceof Map) for (let k of Array.from(val.keys())) {
			let v0 = val.get(k);
			let v1 = applyReviver(reviver, val, k, v0);
			v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
		}
		else if (val instanceof Set) for (let v0 of Array.from(val)) {
			let v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (let [k, v0] of Object.entries(val)) {
			let v1 = applyReviver(reviver, val, k, v0);
			v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
		}
	}
	return reviver.call(obj, key, val);
}
var Alias = class extends require_start.NodeBase {
	constructor(source) {
		super(require_start.ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				(require_start.isAlias(node) || require_start.hasAnchor(node)) && nodes.push(node);
			} });
			ctx && (ctx.aliasResolveCache = nodes);
		}
		let found;
		for (let node of nodes) {
			if (node === this) break;
			node.anchor === this.source && (found = node);
		}
		if (found && ctx) {
			let { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				require_start.toJS(found, null, ctx);
				data = anchors.get(found);
			}
			if (data?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc, found, anchors));
				if (data.count * data.aliasCount > maxAliasCount) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		let source = this.resolve(ctx.doc, ctx);
		if (!source) {
			let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		let src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (require_start.isAlias(node)) {
		let source = node.resolve(doc);
		let anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (let item of node.items) {
			let c = getAliasCount(doc, item, anchors);
			c > count && (count = c);
		}
		return count;
	} else if (require_start.isPair(node)) {
		let kc = getAliasCount(doc, node.key, anchors);
		let vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
function findTagObject(value, tagName, tags) {
	if (tagName) {
		let match = tags.filter((t) => t.tag === tagName);
		let tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		let k = path[i];
		if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
			let a = [];
			a[k] = v;
			v = a;
		} else v = new Map([[k, v]]);
	}
	return require_start.createNode(v, void 0, {
		aliasDuplicateObjects: !1,
		keepUndefined: !1,
		onAnchor: () => {
			throw Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: new Map()
	});
}
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	lineWidth < minContentWidth && (minContentWidth = 0);
	let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	let folds = [];
	let escapedFolds = {};
	let end = lineWidth - indent.length;
	typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
	let split;
	let prev;
	let overflow = !1;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		i !== -1 && (end = i + endStep);
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			mode === "block" && (i = consumeMoreIndentedLines(text, i, indent.length));
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				let next = text[i + 1];
				next && next !== " " && next !== "\n" && next !== "	" && (split = i);
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					for (; prev === " " || prev === "	";) {
						prev = ch;
						ch = text[i += 1];
						overflow = !0;
					}
					let j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = !0;
					end = j + endStep;
					split = void 0;
				} else overflow = !0;
			}
		}
		prev = ch;
	}
	overflow && onOverflow && onOverflow();
	if (folds.length === 0) return text;
	onFold && onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		let fold = folds[i];
		let end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			mode === "quoted" && escapedFolds[fold] && (res += `${text[fold]}\\`);
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	for (; ch === " " || ch === "	";) if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return !1;
	let limit = lineWidth - indentLength;
	let strLen = str.length;
	if (strLen <= limit) return !1;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return !0;
		start = i + 1;
		if (strLen - start <= limit) return !1;
	}
	return !0;
}
function doubleQuotedString(value, ctx) {
	let json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	let { implicitKey } = ctx;
	let minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					let code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					for (; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"";) {
						str += "\n";
						i += 2;
					}
					str += indent;
					json[i + 2] === " " && (str += "\\");
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, "quoted", getFoldOptions(ctx, !1));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function quotedString(value, ctx) {
	let { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === !1) qs = doubleQuotedString;
	else {
		let hasDouble = value.includes("\"");
		let hasSingle = value.includes("'");
		qs = hasDouble && !hasSingle ? singleQuotedString : hasSingle && !hasDouble ? doubleQuotedString : singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	let { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	let literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === require_start.Scalar.BLOCK_FOLDED ? !1 : type === require_start.Scalar.BLOCK_LITERAL || !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		let ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	let endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		onChompKeep && onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		end[end.length - 1] === "\n" && (end = end.slice(0, -1));
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = !1;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		let ch = value[startEnd];
		if (ch === " ") startWithSpace = !0;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		onComment && onComment();
	}
	if (!literal) {
		let foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = !1;
		let foldOptions = getFoldOptions(ctx, !0);
		blockQuote !== "folded" && type !== require_start.Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
			literalFallback = !0;
		});
		let body = foldFlowLines(`${start}${foldedValue}${end}`, indent, "block", foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	let { type, value } = item;
	let { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== require_start.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = !0;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	let str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		let { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, !1));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	let { implicitKey, inFlow } = ctx;
	let ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	type !== require_start.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = require_start.Scalar.QUOTE_DOUBLE);
	let _stringify = (_type) => {
		switch (_type) {
			case require_start.Scalar.BLOCK_FOLDED:
			case require_start.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case require_start.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case require_start.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case require_start.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		let { defaultKeyType, defaultStringType } = ctx.options;
		let t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw Error(`Unsupported default string type ${t}`);
	}
	return res;
}
function createStringifyContext(doc, options) {
	let opt = Object.assign({
		blockQuote: !0,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: !1,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: !0,
		indentSeq: !0,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: !1,
		singleQuote: null,
		trailingComma: !1,
		trueStr: "true",
		verifyAliasOrder: !0
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = !1;
			break;
		case "flow":
			inFlow = !0;
			break;
		default: inFlow = null;
	}
	return {
		anchors: new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		let match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj;
	let obj;
	if (require_start.isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			let testMatch = match.filter((t) => t.test);
			testMatch.length > 0 && (match = testMatch);
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	let props = [];
	let anchor = (require_start.isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	tag && props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (require_start.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (require_start.isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw TypeError("Cannot stringify circular structure without alias nodes");
		else {
			ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj;
	let node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ??= getTagObject(ctx.doc.schema.tags, node);
	let props = stringifyProps(node, tagObj, ctx);
	props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
	let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : require_start.isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return require_start.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key == "object") throw Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (require_start.isScalar(key) ? key.type === require_start.Scalar.BLOCK_FOLDED || key.type === require_start.Scalar.BLOCK_LITERAL : typeof key == "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: !1,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = !1;
	let chompKeep = !1;
	let str = stringify$1(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = !0;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			keyCommentDone && onComment && onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		keyComment && !keyCommentDone ? str += lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep();
		return str;
	}
	keyCommentDone && (keyComment = null);
	if (explicitKey) {
		keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment)));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		keyComment && (str += lineComment(str, ctx.indent, commentString(keyComment)));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = !1;
		vcb = null;
		valueComment = null;
		value && typeof value == "object" && (value = doc.createNode(value));
	}
	ctx.implicitKey = !1;
	!explicitKey && !keyComment && require_start.isScalar(value) && (ctx.indentAtStart = str.length + 1);
	chompKeep = !1;
	!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && require_start.isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
	let valueCommentDone = !1;
	let valueStr = stringify$1(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			let cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		valueStr === "" && !ctx.inFlow ? ws === "\n" && valueComment && (ws = "\n\n") : ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		let vs0 = valueStr[0];
		let nl0 = valueStr.indexOf("\n");
		let hasNewline = nl0 !== -1;
		let flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = !1;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1));
				(sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
			}
			hasPropsLine || (ws = `\n${ctx.indent}`);
		}
	} else (valueStr === "" || valueStr[0] === "\n") && (ws = "");
	str += ws + valueStr;
	ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep();
	return str;
}
function warn$2(logLevel, warning) {
	(logLevel === "debug" || logLevel === "warn") && console.warn(warning);
}
function addMergeToJSMap(ctx, map, value) {
	let source = resolveAliasValue(ctx, value);
	if (require_start.isSeq(source)) for (let it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (let it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	let source = resolveAliasValue(ctx, value);
	if (!require_start.isMap(source)) throw Error("Merge sources must be maps or map aliases");
	let srcMap = source.toJSON(null, ctx, Map);
	for (let [key, value] of srcMap) map instanceof Map ? map.has(key) || map.set(key, value) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
		value,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && require_start.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (require_start.isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		let jsKey = require_start.toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, require_start.toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			let stringKey = stringifyKey(key, jsKey, ctx);
			let jsValue = require_start.toJS(value, stringKey, ctx);
			stringKey in map ? Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: !0,
				enumerable: !0,
				configurable: !0
			}) : map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey != "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		let strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = new Set();
		for (let node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = !0;
		strCtx.inStringifyKey = !0;
		let strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + "...\"");
			warn$2(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = !0;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
function createPair(key, value, ctx) {
	let k = require_start.createNode(key, void 0, ctx);
	let v = require_start.createNode(value, void 0, ctx);
	return new require_start.Pair(k, v);
}
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	let { indent, options: { commentString } } = ctx;
	let itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = !1;
	let lines = [];
	for (let i = 0; i < items.length; ++i) {
		let item = items[i];
		let comment = null;
		if (isNode(item)) {
			!chompKeep && item.spaceBefore && lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			item.comment && (comment = item.comment);
		} else if (require_start.isPair(item)) {
			let ik = isNode(item.key) ? item.key : null;
			if (ik) {
				!chompKeep && ik.spaceBefore && lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = !1;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = !0);
		comment && (str += lineComment(str, itemIndent, commentString(comment)));
		chompKeep && comment && (chompKeep = !1);
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			let line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		onComment && onComment();
	} else chompKeep && onChompKeep && onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	let itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: !0,
		type: null
	});
	let reqNewline = !1;
	let linesAtValue = 0;
	let lines = [];
	for (let i = 0; i < items.length; ++i) {
		let item = items[i];
		let comment = null;
		if (isNode(item)) {
			item.spaceBefore && lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, !1);
			item.comment && (comment = item.comment);
		} else if (require_start.isPair(item)) {
			let ik = isNode(item.key) ? item.key : null;
			if (ik) {
				ik.spaceBefore && lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, !1);
				ik.comment && (reqNewline = !0);
			}
			let iv = isNode(item.value) ? item.value : null;
			if (iv) {
				iv.comment && (comment = iv.comment);
				iv.commentBefore && (reqNewline = !0);
			} else item.value == null && ik?.comment && (comment = ik.comment);
		}
		comment && (reqNewline = !0);
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline ||= lines.length > linesAtValue || str.includes("\n");
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			ctx.options.lineWidth > 0 && (reqNewline ||= lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			reqNewline && (str += ",");
		}
		comment && (str += lineComment(str, itemIndent, commentString(comment)));
		lines.push(str);
		linesAtValue = lines.length;
	}
	let { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			let len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (let line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	comment && chompKeep && (comment = comment.replace(/^\n+/, ""));
	if (comment) {
		let ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
function findPair(items, key) {
	let k = require_start.isScalar(key) ? key.value : key;
	for (let it of items) if (require_start.isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (require_start.isScalar(it.key) && it.key.value === k) return it;
	}
}
function asItemIndex(key) {
	let idx = require_start.isScalar(key) ? key.value : key;
	idx && typeof idx == "string" && (idx = Number(idx));
	return typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
function intStringify$1(node, radix, prefix) {
	let { value } = node;
	if (require_start.intIdentify$1(value) && value >= 0) return prefix + value.toString(radix);
	return require_start.stringifyNumber(node);
}
function intResolve(str, offset, radix, { intAsBigInt }) {
	let sign = str[0];
	(sign === "-" || sign === "+") && (offset += 1);
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		let n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	let n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	let { value } = node;
	if (require_start.intIdentify(value)) {
		let str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return require_start.stringifyNumber(node);
}
function parseSexagesimal(str, asBigInt) {
	let sign = str[0];
	let parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	let num = (n) => asBigInt ? BigInt(n) : Number(n);
	let res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifyDocument(doc, options) {
	let lines = [];
	let hasDirectives = options.directives === !0;
	if (options.directives !== !1 && doc.directives) {
		let dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = !0;
		} else doc.directives.docStart && (hasDirectives = !0);
	}
	hasDirectives && lines.push("---");
	let ctx = createStringifyContext(doc, options);
	let { commentString } = ctx.options;
	if (doc.commentBefore) {
		lines.length !== 1 && lines.unshift("");
		let cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = !1;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			doc.contents.spaceBefore && hasDirectives && lines.push("");
			if (doc.contents.commentBefore) {
				let cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		let onChompKeep = contentComment ? void 0 : () => chompKeep = !0;
		let body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		contentComment && (body += lineComment(body, "", commentString(contentComment)));
		(body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			let cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		dc && chompKeep && (dc = dc.replace(/^\n+/, ""));
		if (dc) {
			(!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
function assertCollection(contents) {
	if (isCollection(contents)) return !0;
	throw Error("Expected a YAML collection as document contents");
}
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		let end = fc.end[0];
		end.indent === indent && (end.source === "]" || end.source === "}") && require_start.containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
	}
}
function resolveBlockScalar(ctx, scalar, onError) {
	let start = scalar.offset;
	let header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	let type = header.mode === ">" ? require_start.Scalar.BLOCK_FOLDED : require_start.Scalar.BLOCK_LITERAL;
	let lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		let content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		let value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		scalar.source && (end += scalar.source.length);
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		if (content === "" || content === "\r") header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
		else {
			indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			header.indent === 0 && (trimIndent = indent.length);
			contentStart = i;
			trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) lines[i][0].length > trimIndent && (chompStart = i + 1);
	let value = "";
	let sep = "";
	let prevMoreIndented = !1;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		let crlf = content[content.length - 1] === "\r";
		crlf && (content = content.slice(0, -1));
		if (content && indent.length < trimIndent) {
			let message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === require_start.Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			sep === " " ? sep = "\n" : !prevMoreIndented && sep === "\n" && (sep = "\n\n");
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = !0;
		} else if (content === "") sep === "\n" ? value += "\n" : sep = "\n";
		else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = !1;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			value[value.length - 1] !== "\n" && (value += "\n");
			break;
		default: value += "\n";
	}
	let end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	let { source } = props[0];
	let mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		let ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			let n = Number(ch);
			!indent && n ? indent = n : error === -1 && (error = offset + i);
		}
	}
	error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = !1;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		let token = props[i];
		switch (token.type) {
			case "space": hasSpace = !0;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				let ts = token.source;
				ts && typeof ts == "string" && (length += ts.length);
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	let split = source.split(/\n( *)/);
	let first = split[0];
	let m = first.match(/^( *)/);
	let lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
function singleQuotedValue(source, onError) {
	(source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return require_start.unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		let ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			let { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			let cc = require_start.escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				for (; next === " " || next === "	";) next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				for (; next === " " || next === "	";) next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				let length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				let raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			let wsStart = i;
			let next = source[i + 1];
			for (; next === " " || next === "	";) next = source[++i + 1];
			next !== "\n" && (next !== "\r" || source[i + 2] !== "\n") && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
		} else res += ch;
	}
	(source[source.length - 1] !== "\"" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	for (; (ch === " " || ch === "	" || ch === "\n" || ch === "\r") && (ch !== "\r" || source[offset + 2] === "\n");) {
		ch === "\n" && (fold += "\n");
		offset += 1;
		ch = source[offset + 1];
	}
	fold ||= " ";
	return {
		fold,
		offset
	};
}
function parseCharCode(source, offset, length, onError) {
	let cc = source.substr(offset, length);
	let code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		let raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[require_start.SCALAR];
	let matchWithTest = [];
	for (let tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (let tag of matchWithTest) if (tag.test?.test(value)) return tag;
	let kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: !1,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[require_start.SCALAR];
}
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ??= before.length;
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			for (; st?.type === "space";) {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	let alias = new Alias(source.substring(1));
	alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
	let valueEnd = offset + source.length;
	let re = require_start.resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	re.comment && (alias.comment = re.comment);
	return alias;
}
function getErrorPos(src) {
	if (typeof src == "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	let { offset, source } = src;
	return [offset, offset + (typeof source == "string" ? source.length : 1)];
}
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	"type" in cst && cst.type === "document" && (cst = {
		start: cst.start,
		value: cst.value
	});
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (let [field, index] of path) {
		let tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return;
	}
	return item;
};
visit.parentCollection = (cst, path) => {
	let parent = visit.itemAtPath(cst, path.slice(0, -1));
	let field = path[path.length - 1][0];
	let coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl == "symbol") return ctrl;
	for (let field of ["key", "value"]) {
		let token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				let ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci == "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					--i;
				}
			}
			typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
		}
	}
	return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return !0;
		default: return !1;
	}
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function parse(src, reviver, options) {
	let _reviver;
	typeof reviver == "function" ? _reviver = reviver : options === void 0 && reviver && typeof reviver == "object" && (options = reviver);
	let doc = require_start.parseDocument(src, options);
	if (!doc) return null;
	doc.warnings.forEach((warning) => warn$2(doc.options.logLevel, warning));
	if (doc.errors.length > 0) {
		if (doc.options.logLevel !== "silent") throw doc.errors[0];
		else doc.errors = [];
	}
	return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
	let _replacer = null;
	typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer);
	typeof options == "string" && (options = options.length);
	if (typeof options == "number") {
		let indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		let { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return;
	}
	if (require_start.isDocument(value) && !_replacer) return value.toString(options);
	return new require_start.Document(value, _replacer, options).toString(options);
}
function spoilt(span) {
	return {
		...require_start.scalar(span, null, ""),
		spoilt: !0
	};
}
const MISREAD = [
	{
		pattern: /(?<!\$)\{\{[^{}\n]*\}\}[^\s,[\]{}"']*/g,
		message: "This is a placeholder of a template, and nothing fills it in here.",
		help: "fill the template in first, or use a variable: `\"${HOST}\"`, and run with `--var HOST=www.example.com`"
	},
	{
		pattern: /[^\s,[\]{}"']*\$\{[^{}"'\n]*\}[^\s,[\]{}"']*/g,
		message: "YAML takes the braces for a map."
	},
	{
		pattern: /\[[\da-f]*:[\da-f:.]*\]: ?[\w/-]*/gi,
		message: "YAML takes the brackets of an address for a list."
	},
	{
		pattern: /(?<![\w:."'-])[\da-f:]*::(?=[\s,\]}]|$)/gi,
		message: "YAML takes an address that ends in a colon for a key."
	},
	{
		pattern: /(?<=[\s,[{]|^)\*(?=[\s,\]}]|$)/g,
		message: "YAML takes an asterisk for an alias.",
		help: "use `all` for every port; for a host, write its name"
	},
	{
		pattern: /(?<=[\s,[{]|^)%\w+%/g,
		message: "YAML reserves this first character.",
		help: "a variable of a policy is written `${NAME}`; run with `--var NAME=VALUE`"
	},
	{
		pattern: /(?<=[\s,[{]|^)[@`%][^\s,\]}]*/g,
		message: "YAML reserves this first character."
	}
];
const FREE_TEXT = /(?:^|[\s{,-])(?:owner|reason):/;
function quoteHelp(text, line) {
	let name = /^@([\w.-]+)$/.exec(text)?.[1];
	if (name !== void 0 && !FREE_TEXT.test(line)) return `write \`${name}\` without the \`@\`; the ports of a role are given to a host by \`roles: ${name}\``;
	return text.includes("`") ? "remove the backticks, or put the text in quotes" : `quote it: \`"${text}"\``;
}
function needsQuotesAt(text, offset) {
	let begin = text.lastIndexOf("\n", offset - 1) + 1;
	let newline = text.indexOf("\n", offset);
	let end = newline === -1 ? text.length : newline;
	if (end - begin > 2e3) return null;
	let line = text.slice(begin, end);
	let comment = line.search(/(?:^|\s)#/);
	let code = comment === -1 ? line : line.slice(0, comment);
	for (let { pattern, message, help } of MISREAD) for (let match of code.matchAll(pattern)) {
		let start = begin + match.index;
		if (start > offset + 1 || start + match[0].length < offset) continue;
		let quotable = match[0].replace(" ", "");
		return {
			offset: start,
			length: match[0].length,
			text: quotable,
			message,
			help: help ?? quoteHelp(quotable, code)
		};
	}
	return null;
}
function keyNeedsQuotes(text, keyOffset, key) {
	return /^[\da-f:]*:$/i.test(key) ? needsQuotesAt(text, keyOffset) : null;
}
const LONGEST = 2e3;
const PARTS = /^( *)((?:-[ ]+)*)(?:(["']?)([A-Za-z][\w-]*)\3(?![\w.-]))?(.*)$/;
function lineAt(text, offset) {
	let begin = text.lastIndexOf("\n", Math.max(0, offset) - 1) + 1;
	let number = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < begin; at = text.indexOf("\n", at + 1)) number++;
	return {
		...partsAt(text, begin),
		number
	};
}
const MOST_LOOKED_AT = 200;
function* linesAfter(text, line) {
	let { offset, number } = line;
	for (let count = 0; count < 200; count++) {
		let newline = text.indexOf("\n", offset);
		if (newline === -1 || newline + 1 >= text.length) return;
		offset = newline + 1;
		number++;
		let next = {
			...partsAt(text, offset),
			number
		};
		saysSomething(next) && (yield next);
	}
}
function* linesBefore(text, line) {
	let { offset, number } = line;
	for (let count = 0; count < 200 && offset > 0; count++) {
		offset = text.lastIndexOf("\n", offset - 2) + 1;
		number--;
		let before = {
			...partsAt(text, offset),
			number
		};
		saysSomething(before) && (yield before);
	}
}
function partsAt(text, begin) {
	let newline = text.indexOf("\n", begin);
	let end = newline === -1 ? text.length : newline;
	let line = text.slice(begin, Math.min(end, begin + 2e3)).replace(/\r$/, "");
	let [, spaces = "", dash = "", , key = "", rest = ""] = PARTS.exec(line) ?? [];
	return {
		offset: begin,
		text: line,
		indent: spaces.length,
		dash,
		key,
		rest
	};
}
function saysSomething({ text }) {
	let trimmed = text.trim();
	return trimmed !== "" && !trimmed.startsWith("#");
}
function keyColumn({ indent, dash }) {
	return indent + dash.length;
}
function withoutComment(line) {
	let comment = line.search(/(?:^|\s)#/);
	return comment === -1 ? line : line.slice(0, comment);
}
function indentSlip(text, line, vocabulary) {
	if (line.key === "" || !isKeyLine(line)) return null;
	return line.dash === "" ? keySlip(text, line, vocabulary) : dashSlip(text, line);
}
function isKeyLine({ rest }) {
	return /^\s*:(?:\s|$)/.test(rest);
}
function areSiblings(one, other, vocabulary) {
	return vocabulary.some((keys) => keys.includes(one) && keys.includes(other));
}
function keySlip(text, line, vocabulary) {
	for (let before of linesBefore(text, line)) {
		if (!isKeyLine(before) || before.key === "" || !areSiblings(before.key, line.key, vocabulary)) continue;
		if (line.key === "host" && (before.key === "host" || before.dash === "")) return hostWithoutDash(text, line);
		return levelSlip(text, line, before);
	}
	return null;
}
function levelSlip(text, line, level) {
	let wanted = keyColumn(level);
	if (line.indent === wanted) return null;
	let last = lastAlike(text, line);
	let lines = last.number === line.number ? "" : `, and the rest of lines ${line.number} to ${last.number} as well`;
	return {
		offset: line.offset + line.indent,
		length: line.key.length,
		lastLine: last.number,
		message: `${quoted$2(line.key)} begins in column ${line.indent + 1}, but ${quoted$2(level.key)} in line ${level.number} begins in column ${wanted + 1}; keys that belong together begin in the same column.`,
		help: `indent ${quoted$2(line.key)} with ${spaces(wanted)}${lines}`
	};
}
function lastAlike(text, line) {
	let last = line;
	for (let next of linesAfter(text, line)) {
		if (next.indent !== line.indent || next.dash !== "" || next.key === "" || next.key === "host") break;
		last = next;
	}
	return last;
}
function hostWithoutDash(text, line) {
	for (let before of linesBefore(text, line)) {
		if (before.dash === "" || before.key !== "host") continue;
		return {
			offset: line.offset + line.indent,
			length: line.key.length,
			lastLine: lastAlike(text, line).number,
			message: `This host has no dash before it, as the host in line ${before.number} has.`,
			help: `write ${quoted$2(`- ${line.text.trim()}`)}, with the dash below the other one, and indent the lines below it as far as its \`host\``
		};
	}
	return null;
}
function dashSlip(text, line) {
	for (let before of linesBefore(text, line)) {
		if (before.dash === "" || before.key !== line.key) continue;
		if (before.indent === line.indent) return null;
		return {
			offset: line.offset + line.indent,
			length: 1,
			lastLine: line.number,
			message: `This dash is indented by ${spaces(line.indent)}, but the dash in line ${before.number} by ${spaces(before.indent)}.`,
			help: `indent this dash with ${spaces(before.indent)}, and the lines below it with ${spaces(keyColumn(before))}`
		};
	}
	return null;
}
function spaces(count) {
	return count === 0 ? "no spaces" : count === 1 ? "1 space" : `${count} spaces`;
}
function openQuote(text, quote) {
	let offset = 0;
	for (let line of text.slice(0, 2e5).split("\n")) {
		let code = withoutComment(line.slice(0, 2e3));
		if (code.replaceAll("\\\"", "  ").split(quote).length % 2 == 0) {
			let at = code.lastIndexOf(quote);
			let value = code.slice(at + 1).trim();
			let { number } = lineAt(text, offset);
			let help = `close it: ${quoted$2(`${quote}${value}${quote}`)}`;
			return {
				offset: offset + at,
				length: 1,
				lastLine: Infinity,
				message: `The quote that opens in line ${number} is never closed.`,
				help
			};
		}
		offset += line.length + 1;
	}
	return null;
}
function openBracket(text, line) {
	for (let candidate of [line, ...linesBefore(text, line)]) {
		let at = unclosedIn(withoutComment(candidate.text));
		if (at === null) continue;
		let sign = candidate.text[at] ?? "";
		let closing = sign === "[" ? "]" : "}";
		for (let below of linesAfter(text, candidate)) {
			if (!below.text.trimStart().startsWith(closing)) continue;
			let message = `The lines between the ${quoted$2(sign)} in line ${candidate.number} and its ${quoted$2(closing)} in line ${below.number} are not indented far enough.`;
			let help = `indent them, and the ${quoted$2(closing)}, with at least ${candidate.indent + candidate.dash.length + 2} spaces`;
			return {
				offset: candidate.offset + at,
				length: 1,
				lastLine: below.number,
				message,
				help
			};
		}
		let rest = withoutComment(candidate.text).slice(at).trim().replace(/,$/, "");
		return {
			offset: candidate.offset + at,
			length: 1,
			lastLine: line.number,
			message: `The ${quoted$2(sign)} in line ${candidate.number} is never closed.`,
			help: `close it: ${quoted$2(`${rest}${sign === "{" ? " " : ""}${closing}`)}`
		};
	}
	return null;
}
function unclosedIn(code) {
	let open = [];
	let quote = "";
	for (let at = 0; at < code.length; at++) {
		let sign = code[at] ?? "";
		quote === "" ? sign === "\"" || sign === "'" && !/\w/.test(code[at - 1] ?? "") ? quote = sign : sign === "[" || sign === "{" ? open.push(at) : (sign === "]" || sign === "}") && open.pop() : quote = sign === quote ? "" : quote;
	}
	return open.at(-1) ?? null;
}
function secondDocument(text, offset) {
	let sign = text[offset] ?? "";
	if (sign === "}" || sign === "]" || !/^\ufeff?\s*[[{]/.test(text) || !isClosed(text, offset)) return null;
	return {
		offset,
		length: 1,
		lastLine: Infinity,
		message: "The JSON document is over, and another one begins here.",
		help: "write each into a file of its own, and name all of them"
	};
}
function isClosed(text, offset) {
	let depth = 0;
	let inText = !1;
	for (let at = 0; at < offset; at++) {
		let sign = text[at];
		inText ? sign === "\\" ? at++ : sign === "\"" && (inText = !1) : sign === "\"" ? inText = !0 : sign === "{" || sign === "[" ? depth++ : (sign === "}" || sign === "]") && depth--;
	}
	return depth === 0 && !inText;
}
function syntaxSlip(text, offset, sentence, vocabulary) {
	let line = lineAt(text, offset);
	if (/closing .quote|closing quote/.test(sentence)) return openQuote(text, sentence.includes("'") ? "'" : "\"");
	return (sentence.startsWith("Unexpected ") ? secondDocument(text, offset) : null) ?? wordSlip(line, vocabulary) ?? apostrophe(line, offset) ?? blockSign(line) ?? closesNothing(line, offset, text) ?? indentSlip(text, line, vocabulary) ?? nextLineSlip(text, line, vocabulary) ?? colonInText(line, offset) ?? (/\bend with a|flow (?:map|seq)/i.test(sentence) ? openBracket(text, line) : null);
}
function wordSlip(line, vocabulary) {
	let { key, rest, indent, dash, offset, number } = line;
	let column = indent + dash.length;
	let slip = (at, length, message, help) => ({
		offset: offset + at,
		length,
		lastLine: number,
		message,
		help
	});
	let noSpace = /^ *-([A-Za-z][\w-]*)\s*:/.exec(line.text);
	if (noSpace !== null && isWord(noSpace[1] ?? "", vocabulary)) return slip(indent, 1, "A space is missing after the dash.", `write ${quoted$2(`- ${line.text.trim().slice(1)}`)}`);
	if (!isWord(key, vocabulary)) return null;
	let value = rest.replace(/^\s*[:=]?\s*/, "").trim();
	let right = quoted$2(`${dash}${key}: ${value}`);
	if (/^:[^\s:]/.test(rest)) return slip(column, key.length + 1, `A space is missing after ${quoted$2(`${key}:`)}.`, `write ${right}`);
	if (/^\s*=/.test(rest)) return slip(column, line.text.trim().length, "YAML puts a colon between a key and its value, not an equals sign.", `write ${right}`);
	if (/^\s+[^\s:=]/.test(rest) && !/:(?:\s|$)/.test(rest)) return slip(column, key.length, `A colon is missing after ${quoted$2(key)}.`, `write ${right}`);
	return null;
}
function isWord(word, vocabulary) {
	return vocabulary.some((keys) => keys.includes(word));
}
function nextLineSlip(text, line, vocabulary) {
	let [next] = linesAfter(text, line);
	if (next === void 0) return null;
	if (/^\s*"[^"]*"\s*:.*[^,{[\s]$/.test(line.text) && /^\s*"[^"]*"\s*:/.test(next.text)) {
		let length = Math.max(1, line.text.trim().length);
		return {
			offset: line.offset + line.text.length - line.text.trimStart().length,
			length,
			lastLine: next.number,
			message: "A comma is missing at the end of this line.",
			help: `write ${quoted$2(`${line.text.trim()},`)}`
		};
	}
	return wordSlip(next, vocabulary) ?? indentSlip(text, next, vocabulary);
}
function apostrophe(line, offset) {
	let match = /'([^'\n]*'[A-Za-z][^'\n]*)'/.exec(line.text);
	if (match === null) return null;
	let at = line.offset + match.index;
	if (offset < at || offset > at + match[0].length) return null;
	return {
		offset: at,
		length: match[0].length,
		lastLine: line.number,
		message: "The apostrophe ends the quoted text.",
		help: `use double quotes: ${quoted$2(`"${match[1] ?? ""}"`)}`
	};
}
function blockSign(line) {
	let match = /:\s+(>=?|<=?)\s*(\d{1,5})\s*$/.exec(line.text);
	if (match === null) return null;
	let [, sign = "", digits = ""] = match;
	let port = Number(digits);
	let range = sign.startsWith(">") ? `${sign === ">" ? port + 1 : port}-65535` : `1-${sign === "<" ? port - 1 : port}`;
	let at = line.text.indexOf(sign, match.index);
	return {
		offset: line.offset + at,
		length: line.text.trimEnd().length - at,
		lastLine: line.number,
		message: `YAML reads ${quoted$2(sign)} as the start of a longer text.`,
		help: `write a range: ${quoted$2(range)}`
	};
}
function closesNothing(line, offset, text) {
	let sign = text[offset];
	if (sign !== "]" && sign !== "}") return null;
	let opening = sign === "]" ? "[" : "{";
	let before = text.slice(Math.max(0, offset - 2e3), offset);
	let count = (one) => before.split(one).length;
	if (count(opening) > count(sign)) return null;
	return {
		offset,
		length: 1,
		lastLine: line.number,
		message: `This ${quoted$2(sign)} closes nothing.`,
		help: `remove it, or add the ${quoted$2(opening)} that it belongs to`
	};
}
function colonInText(line, offset) {
	let begins = /^\s*:\s+/.exec(line.rest);
	if (begins === null) return null;
	let value = withoutComment(line.rest.slice(begins[0].length)).trim();
	if (/^["'[{&*!|>%@`#]/.test(value) || value.includes("\"") || !(value.includes(": ") || value.endsWith(":"))) return null;
	let at = line.offset + line.text.length - line.rest.length + begins[0].length;
	if (offset < at - 1 || offset > at + value.length) return null;
	let help = `quote the text: ${quoted$2(`"${value}"`)}`;
	return {
		offset: at,
		length: value.length,
		lastLine: line.number,
		message: "A colon and a space inside a text begin a new key for YAML.",
		help
	};
}
const SYNTAX_WORDS = {
	ALIAS_PROPS: ["An alias (`*NAME`) cannot have an anchor or a tag.", "remove the anchor or the tag"],
	BAD_ALIAS: ["YAML takes `*` for an alias, and a name must follow it.", "quote the text"],
	BAD_COLLECTION_TYPE: ["This tag does not fit what follows it.", "remove the tag"],
	BAD_DIRECTIVE: ["A line that begins with `%` is an instruction for YAML, and this one is unknown.", "remove the line"],
	BAD_DQ_ESCAPE: ["In double quotes a backslash begins an escape, and YAML does not know this one.", "use single quotes, or write the backslash twice"],
	BAD_INDENT: ["This line does not begin in the same column as the lines that it belongs with.", "begin all keys of a map, and all dashes of a list, in the same column"],
	BAD_SCALAR_START: ["A text cannot begin with this character.", "quote the text"],
	BLOCK_AS_IMPLICIT_KEY: ["A key or a list begins where a value belongs.", "put it on a line of its own, in the same column as the lines that it belongs with"],
	BLOCK_IN_FLOW: ["Between `[` and `]`, or `{` and `}`, no lines with dashes or keys can stand.", "use commas"],
	KEY_OVER_1024_CHARS: ["This key has more than 1,024 characters.", "is a colon missing, or a quote not closed?"],
	MISSING_CHAR: ["A colon, a comma, a quote or a bracket is missing here.", "write `KEY: VALUE`, or `- VALUE` for an element of a list"],
	MULTILINE_IMPLICIT_KEY: ["This is not a key with a colon after it, and not a value of the line above.", "is a colon missing, or a quote not closed?"],
	MULTIPLE_ANCHORS: ["A value can have one anchor (`&NAME`).", "remove one of the two"],
	MULTIPLE_DOCS: ["A policy is one YAML document, and another one begins here.", "remove the `---`, or split the file"],
	MULTIPLE_TAGS: ["A value can have one tag.", "remove one of the two"],
	RESOURCE_EXHAUSTION: ["The file nests too deep.", null],
	TAG_RESOLVE_FAILED: ["A policy has no tags (`!NAME`).", "remove the tag, or quote the text"]
};
function syntaxProblem(error) {
	let [message, help] = SYNTAX_WORDS[error.code] ?? UNEXPECTED;
	return {
		code: "yaml-syntax",
		message,
		help
	};
}
const UNEXPECTED = ["YAML cannot read the line from here on.", "quote the text if it has signs such as `:`, `#`, `[` or `{` in it; otherwise look for a slip in this line and the one before"];
function explained(error, isTab, text) {
	if (!isTab) return syntaxProblem(error);
	return {
		code: "yaml-syntax",
		message: "A tab indents this line, which YAML does not allow.",
		help: tabHelp(text)
	};
}
function tabHelp(text) {
	let numbers = text.slice(0, require_start.MOST_REREAD_CHARACTERS).split("\n").flatMap((line, index) => /^ *\t/.test(line) && line.trim() !== "" ? [index + 1] : []);
	if (numbers.length < 2) return "indent with spaces";
	return `indent with spaces, in lines ${firstFew(numbers.map(String), 5, String)}`;
}
function tagProblem(text, { offset, length }) {
	let [, port] = /^!(\d{1,5})$/.exec(text.slice(offset, offset + length)) ?? [];
	if (port === void 0) return null;
	return {
		code: "yaml-syntax",
		message: `YAML takes ${quoted$2(`!${port}`)} for a tag, and a policy has no sign for "not".`,
		help: `write which state the port must have, such as \`open: ${port}\`; \`blocked: all\` is about every port that no other line names`
	};
}
const SECONDS_OF_UNIT = [
	[/^(?:ms|msecs?|millis?|milliseconds?|millisec)$/, .001],
	[/^(?:s|secs?|seconds?|sek|sekunden?)$/, 1],
	[/^(?:m|mins?|minutes?|minuten?)$/, 60],
	[/^(?:h|hrs?|hours?|stunden?|std)$/, 3600],
	[/^(?:d|days?|tage?)$/, 86400]
];
const NUMBER_WORDS = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten"
];
const DURATION = /^(?:(?:after|about|pt|~)\s*)?([\d.,]+|a|an|[a-z]{1,5}?)[\s-]*([a-z]+)\.?$/;
const COUNT = /^[+~]?(\d[\d_,' ]*?|[a-z]+)(?:\.0+)?\s?(?:x|times?|tries|attempts?|retries|probes?|ports?|connections?)?$/;
const RATE = /^(\d[\d_,.]*k?)\s?(?:(?:packets?|probes?|connections?|ports?|requests?|req|pkts?|p)\s?)?(?:\/|per|a|p|in)?\s?(?:1\s?)?([a-z]*)$/;
const PER_SECOND = /^(?:|ps|pps|rps|qps|cps|hz|s|secs?|seconds?|sekunde)$/;
function plainOf(text) {
	return withSingleBlanks(text.trim().toLowerCase());
}
function secondsMeant(text) {
	if (text.length > 100) return null;
	let [, number = "", unit = ""] = DURATION.exec(plainOf(text)) ?? [];
	let amount = amountOf(number);
	let seconds = SECONDS_OF_UNIT.find(([one]) => one.test(unit))?.[1];
	return amount === null || seconds === void 0 ? null : amount * seconds;
}
function amountOf(number) {
	if (number === "a" || number === "an") return 1;
	let amount = /^\d+(?:[.,]\d+)?$/.test(number) ? Number(number.replace(",", ".")) : NUMBER_WORDS.indexOf(number);
	return amount < 0 ? null : amount;
}
function countMeant(text) {
	if (text.length > 100) return null;
	let plain = plainOf(text);
	let thousands = /^(\d+(?:\.\d+)?)k$/.exec(plain)?.[1];
	if (thousands !== void 0) return Math.round(Number(thousands) * 1e3);
	if (/^\d+e\d$/.test(plain)) return Number(plain);
	let number = COUNT.exec(plain)?.[1] ?? "";
	if (/^\d/.test(number)) return Number(number.replace(/[_,' ]/g, ""));
	let word = NUMBER_WORDS.indexOf(number);
	return word < 0 ? null : word;
}
function perSecondMeant(text) {
	if (text.length > 100) return null;
	let [, number = "", unit = ""] = RATE.exec(plainOf(text)) ?? [];
	let count = number === "" ? null : countMeant(number);
	if (count === null) return null;
	if (PER_SECOND.test(unit)) return count;
	let seconds = SECONDS_OF_UNIT.find(([one]) => one.test(unit))?.[1];
	return seconds === void 0 ? null : count / seconds;
}
function isAuto(text) {
	return /^(?:auto|automatic(?:ally)?|adaptive|dynamic|default|learnt?|learned)$/i.test(text);
}
function isUnlimited(text) {
	return /^(?:none|no|off|null|false|never|inf|infinite|infinity|∞|max|maximum|all|any|-1|0|no limit|unlimited)$/i.test(text.trim());
}
const UNITS = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
const LONGEST_TEXT = 100;
const SHORTEST_MS = 1e3;
const LONGEST_MS = 864e5;
const OLDEST_MS = 316224e5;
function parseWait(text, what = "a wait") {
	let trimmed = text.trim();
	if (trimmed.length > 100) return { problem: "a duration has at most 100 characters" };
	if (/^\d+$/.test(trimmed)) return { problem: `\`${trimmed}\` has no unit: write \`${trimmed}s\` for seconds, \`${trimmed}m\` for minutes` };
	let isAge = what === "an age";
	if (isAge && !/^(\d+(\.\d+)?[smhd])+$/.test(trimmed)) return { problem: `\`${text}\` is not a duration: write \`36h\` or \`7d\`` };
	if (!isAge && !/^(\d+(\.\d+)?[smh])+$/.test(trimmed)) {
		let seconds = secondsMeant(trimmed);
		return { problem: `\`${text}\` is not a duration: write ${seconds === null ? "`90s`, `2m` or `1h30m`" : `\`${waitText$1(seconds)}\``}` };
	}
	let ms = 0;
	for (let [, number, unit = ""] of trimmed.matchAll(/(\d+(?:\.\d+)?)([smhd])/g)) ms += Number(number) * (UNITS[unit] ?? 0);
	if (ms >= SHORTEST_MS && ms <= (isAge ? 316224e5 : LONGEST_MS)) return Math.round(ms);
	if (isAge) return { problem: `\`${text}\` is out of range: an age is from 1s to 366d` };
	return { problem: `\`${text}\` is out of range: ${what} is from 1s to 24h` };
}
function waitText$1(seconds) {
	let within = Math.min(LONGEST_MS / 1e3, Math.max(SHORTEST_MS / 1e3, Math.round(seconds)));
	if (within % 3600 == 0) return `${within / 3600}h`;
	return within % 60 == 0 ? `${within / 60}m` : `${within}s`;
}
function badDuration(text) {
	let bare = text.trim();
	if (/^\d+$/.test(bare)) {
		let number = Number(bare);
		let readings = [...number >= 100 && number <= 6e4 ? [`${number}ms`] : [], ...number >= 1 && number * 1e3 <= 6e4 ? [`${number}s`] : []];
		let help = readings.length === 0 ? "write it like `1500ms` or `2s`" : `write ${readings.map(quoted$2).join(" or ")}`;
		return {
			code: "bad-duration",
			message: `${quoted$2(text)} has no unit. Use \`ms\` or \`s\`.`,
			help
		};
	}
	let seconds = secondsMeant(bare);
	let help = seconds === null ? "write it like `1500ms` or `2s`" : `write ${quoted$2(withinRange(seconds * 1e3))}`;
	return {
		code: "bad-duration",
		message: `${quoted$2(text)} is not a duration. Use \`ms\` or \`s\`.`,
		help
	};
}
function withinRange(milliseconds) {
	let ms = Math.round(Math.min(require_start.LONGEST_MS, Math.max(100, milliseconds)));
	return ms % 1e3 == 0 ? `${ms / 1e3}s` : `${ms}ms`;
}
function parseCount(text, most = require_start.MOST) {
	let trimmed = text.trim();
	let count = /^[1-9]\d*$/.test(trimmed) ? Number(trimmed) : NaN;
	if (count <= most) return count;
	let range = most === 1e9 ? "from 1" : `from 1 to ${most}`;
	let meant = countMeant(trimmed);
	let help = meant === null ? null : `write ${quoted$2(String(Math.min(most, Math.max(1, meant))))}`;
	return {
		code: "bad-number",
		message: `${quoted$2(text)} is not a whole number ${range}.`,
		help
	};
}
function textAt(map, key) {
	let node = map && require_start.childOf(map, key);
	return node?.kind === "scalar" && !node.spoilt && typeof node.value == "string" ? node.value : null;
}
function setOf(node, { diagnostics, suggest }) {
	let set = require_start.curlyQuotes(node.text) ?? require_start.parsePorts(node.text, suggest);
	if ("code" in set) {
		diagnostics.add(node, set);
		return [];
	}
	if (set.protocol === "tcp") return [set];
	let message = `An anchor is a TCP port, and \`${node.text}\` is UDP.`;
	diagnostics.error(node, "bad-port", message, "name a TCP port of this host that is open, such as `443`");
	return [];
}
function portsOf$1({ ranges }) {
	return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
function fitsIn(requirements, texts) {
	if (requirements.size > 1e3) return !0;
	for (let text of texts) requirements.add(text);
	return requirements.size <= require_start.MOST_DIFFERENT;
}
function saidAt(map, reading) {
	let from = require_start.fromAt(map, reading.diagnostics);
	let satisfies = require_start.satisfiesAt(map, reading);
	return {
		severity: require_start.wordAt(map, "severity", require_start.SEVERITIES),
		reason: textAt(map, "reason"),
		evidence: require_start.evidenceAt(map),
		speaks: require_start.wordAt(map, "speaks", require_start.SPEAKABLE),
		from: from?.map(({ name }) => name) ?? null,
		fromSpans: from ?? require_start.PORTS_ALONE.fromSpans,
		hasSpeaks: require_start.childOf(map, "speaks") !== null,
		...satisfies === null || satisfies.length === 0 ? {} : { satisfies }
	};
}
function withoutTcp(text) {
	let slash = text.lastIndexOf("/");
	return (slash === -1 ? text : text.slice(0, slash)).trim();
}
function hostsOf(path, node, atLeast, { diagnostics, hostFiles }) {
	if (hostFiles.withheld !== null) {
		hostFiles.wasWithheld = !0;
		hostFiles.withheld === "error" ? diagnostics.error(node, "bad-host-file", require_start.NOT_OPENED, require_start.NOT_OPENED_HELP) : diagnostics.warn(node, "hosts-not-read", require_start.NOT_OPENED, require_start.NOT_OPENED_HELP);
		return [];
	}
	let list = hostFiles.read(path, diagnostics.file);
	if ("problems" in list) {
		for (let { message, help } of list.problems) diagnostics.error(node, "bad-host-file", message, help);
		return [];
	}
	let count = distinctHosts(list.hosts);
	if (atLeast !== null && count < atLeast.count) {
		let message = count === 1 ? `${placeText$1(list.place)} has 1 host, and \`at-least\` demands ${atLeast.count}.` : `${placeText$1(list.place)} has ${count} different hosts, and \`at-least\` demands ${atLeast.count}.`;
		diagnostics.error(atLeast.node, "too-few-hosts", message, require_start.TOO_FEW_HELP);
		return [];
	}
	let position = diagnostics.position(node);
	return list.hosts.map((host) => ({
		reference: {
			...host,
			position
		},
		span: node,
		diagnostics
	}));
}
function scopeProblem(text, problem) {
	if (!text.includes("*") || /^[\d.*/\s]+$/.test(text)) return {
		...problem,
		code: "bad-scope"
	};
	return {
		code: "bad-scope",
		message: `${quoted$2(text)} is not a scope. A wildcard is \`*.\` and a name: every name below that name.`,
		help: "write it like `\"*.example.com\"`"
	};
}
function parseResolvesTo(text) {
	if (text.trim().toLowerCase() === "none") return { none: !0 };
	let pattern = require_start.parseHost(text);
	if ("code" in pattern) return pattern;
	if (pattern.kind === "name") return {
		code: "bad-host",
		message: `${quoted$2(text)} is a name. \`resolves-to\` takes addresses.`,
		help: "write an address, a CIDR, a range, or `none`"
	};
	return {
		family: pattern.family,
		first: pattern.first,
		last: pattern.last
	};
}
function bad$1(message) {
	return {
		code: "bad-value",
		message,
		help: "write an address, a network such as `10.20.0.0/16`, or an interface such as `eth0`"
	};
}
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
function isName(text) {
	return NAME.test(text);
}
function familiesOf(family, lacks) {
	return [4, 6].filter((one) => !lacks.includes(one) && (family === null || family === "both" || family === `ipv${one}`));
}
const LACKS = {
	ipv4: 4,
	ipv6: 6
};
function parseBlind(text, suggest) {
	let word = text.trim().toLowerCase();
	let lacks = Object.hasOwn(LACKS, word) ? LACKS[word] : void 0;
	return lacks === void 0 ? require_start.parsePorts(text, suggest) : { lacks };
}
function checkName(name, span, what, { diagnostics }) {
	if (isName(name)) return !0;
	let message = `${quoted$2(name)} is not a valid name for a ${what}.`;
	diagnostics.error(span, "bad-name", message, "use letters, digits, `_`, `-` and `.`, at most 64 of them, a letter or digit first");
	return !1;
}
function said(map, span, reading) {
	let node = require_start.childOf(map, "cannot-see");
	let blind = require_start.parsed(node, reading, (text) => parseBlind(text, reading.suggest)).map(({ value }) => value);
	let lacks = blind.flatMap((one) => "lacks" in one ? [one.lacks] : []);
	let ports = blind.flatMap((one) => "lacks" in one ? [] : [one]);
	let family = require_start.wordAt(map, "family", require_start.FAMILY_CHOICES);
	familiesOf(family, lacks).length === 0 && reading.diagnostics.error(node ?? span, "bad-value", "This vantage sees neither IPv4 nor IPv6.", "remove one of the two");
	let sees = require_start.wordAt(map, "sees", require_start.VANTAGE_SEES);
	let sourceNode = require_start.childOf(map, "source");
	let source = require_start.parsed(sourceNode, reading, require_start.parseSource).map(({ value }) => value);
	return {
		family,
		cannotSee: node === null ? null : {
			lacks,
			ports
		},
		sees,
		controls: require_start.controlsAt(map, reading),
		source: source.length === 0 ? null : source
	};
}
function childSpan(root, key) {
	return root.pairs.get(key)?.key ?? root;
}
function parseDate(text) {
	let day = text.trim();
	let match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (!match) return {
		code: "bad-date",
		message: `${quoted$2(text)} is not a date. Use \`YYYY-MM-DD\`.`,
		help: helpFor$1(day)
	};
	let [year, month, date] = match.slice(1).map(Number);
	let days = daysOf(year, month);
	if (date >= 1 && date <= days) return day;
	let help = days === 0 ? "write a month from 01 to 12, such as `2027-01-31`" : `use ${quoted$2(written(year, month, days))}, the last day of that month`;
	return {
		code: "bad-date",
		message: `The calendar has no ${quoted$2(text)}.`,
		help
	};
}
function daysOf(year, month) {
	return [
		31,
		isLeap(year) ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	][month - 1] ?? 0;
}
function isLeap(year) {
	return year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
}
function helpFor$1(text) {
	if (/^(?:never|none|no|forever|permanent|unlimited|open|always)$/i.test(text)) return "a waiver must end: give a day on which somebody looks at it again, such as `2027-01-31`";
	let day = otherForm(text);
	return day === null ? "such as `2027-01-31`" : `use ${quoted$2(day)}`;
}
function otherForm(text) {
	let yearFirst = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ].*)?$/.exec(text);
	if (yearFirst !== null) {
		let [year, month, date] = yearFirst.slice(1).map(Number);
		return dayOf(year, month, date);
	}
	let yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
	if (yearLast === null) return null;
	let [one, other, year] = [
		Number(yearLast[1]),
		Number(yearLast[3]),
		Number(yearLast[4])
	];
	if (yearLast[2] === "." || one > 12 || one === other) return dayOf(year, other, one);
	return other > 12 ? dayOf(year, one, other) : null;
}
function dayOf(year, month, date) {
	return date >= 1 && date <= daysOf(year, month) ? written(year, month, date) : null;
}
function written(year, month, date) {
	return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
function waiver(item, reading) {
	let { diagnostics, suggest } = reading;
	let hosts = require_start.parsed(require_start.childOf(item, "host"), reading, require_start.parseHost).map(({ value, node }) => ({
		pattern: value,
		text: node.text.trim(),
		position: diagnostics.position(node)
	}));
	let ports = require_start.parsed(require_start.childOf(item, "ports"), reading, (text) => require_start.parsePorts(text, suggest)).map(({ value }) => value);
	let states = require_start.elementsOf(require_start.childOf(item, "state")).flatMap((node) => {
		let known = node.kind === "scalar" ? require_start.WAIVABLE_STATES.find((state) => state === node.text) : void 0;
		return known === void 0 ? [] : [known];
	});
	let until = untilOf(item, reading);
	let reason = reasonOf(item, reading);
	if (until === null || reason === null || hosts.length === 0 || ports.length === 0 || states.length === 0) return [];
	let from = require_start.fromAt(item, diagnostics);
	let owner = textAt(item, "owner");
	let position = diagnostics.position(item);
	return [{
		waiver: {
			hosts,
			ports,
			states,
			until,
			reason,
			owner,
			from: from?.map(({ name }) => name) ?? null,
			position
		},
		from,
		span: item,
		diagnostics
	}];
}
function untilOf(item, { diagnostics }) {
	let node = require_start.childOf(item, "until");
	if (node === null || !require_start.isText(node)) return null;
	let date = parseDate(node.text);
	if (typeof date == "string") return date;
	diagnostics.add(node, date);
	return null;
}
function reasonOf(item, { diagnostics }) {
	let reason = textAt(item, "reason");
	let node = require_start.childOf(item, "reason");
	if (reason === null || node === null || reason.trim() !== "") return reason;
	diagnostics.error(node, "bad-value", "`reason` is empty.", "say why, with the ticket that will end it");
	return null;
}
function extendsProblem(text, variable) {
	let path = text.trim();
	if (variable) return "`extends` cannot contain a variable.";
	if (path === "") return "`extends` is empty.";
	if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return "A policy can only extend a local file.";
	if (path.startsWith("/") || path.startsWith("\\") || path.startsWith("~")) return "`extends` must be a path relative to this file, not an absolute path.";
	return path.includes("\0") || path.length > 1e3 ? "This is not a path." : null;
}
const KEYS = new Set(require_start.KEYS.policy);
const LOOKED_AT = 1e5;
const NOT_A_POLICY = "it does not begin as a policy does, with `version: 1`; none of it is shown, as it may be secret";
function beginsAsPolicy(text) {
	let keys = topKeys(text.slice(0, 1e5).replace(/^\uFEFF/, ""));
	let isKnown = (key) => typeof key == "string" && KEYS.has(key);
	return isKnown(keys[0]) && keys.filter(isKnown).length * 2 > keys.length;
}
function topKeys(text) {
	let flow = /^(?:\s|#[^\n]*\n)*\{\s*(?:"([^"\n]*)"|'([^'\n]*)'|([\w-]+))\s*:/.exec(text);
	if (flow !== null) return [flow[1] ?? flow[2] ?? flow[3] ?? null];
	let keys = [];
	let indent = null;
	for (let line of text.split("\n")) {
		let trimmed = line.trim();
		if (trimmed === "" || /^(?:#|---(?:\s|$)|%[A-Z])/.test(trimmed)) continue;
		let at = line.slice(0, line.length - line.trimStart().length);
		indent ??= at;
		if (at !== indent || keys.length > 0 && /^(?:-\s|-$|[\]}])/.test(trimmed)) continue;
		let [, double, single, plain] = /^(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*:(?:\s|$)/.exec(trimmed) ?? [];
		keys.push(double ?? single ?? plain ?? null);
	}
	return keys;
}
function unknownRole(named, { roles, incomplete }) {
	if (incomplete) return;
	let known = [...roles.keys()];
	let meant = nearestDeclared(named, known);
	let help = meant === null ? known.length === 0 ? `declare it: ${quoted$2(`roles: { ${named.name}: { open: 443 } }`)}` : `it declares ${listed(known)}` : `did you mean ${quoted$2(meant)}?`;
	named.diagnostics.error(named.span, "unknown-role", `This policy declares no role ${quoted$2(named.name)}.`, help);
}
function checkRoleApplies(named, entries, role, { from }, file) {
	let idle = entries.find((entry) => !meet$1(from, entry.from, file));
	if (idle === void 0) return;
	let line = idle.position.line;
	let where = idle.position.file === named.diagnostics.file ? `line ${line}` : `${idle.position.file}, line ${line}`;
	let message = `The role ${quoted$2(named.name)} has an entry (${where}) that is judged from ${listed(idle.from ?? [])}, but this host is judged from ${listed(namesOf(from))}: no vantage checks it.`;
	named.diagnostics.add(named.span, {
		code: "never-applies",
		message,
		help: "remove `from` here, or use a role without that entry"
	}, [role.diagnostics.position(role.span)]);
}
function meet$1(from, of, file) {
	let { vantages, waiting } = file;
	if (waiting.has("from")) return !0;
	if (from === null || of === null || from.some(({ name }) => of.includes(name))) return !0;
	return [...namesOf(from), ...of].some((name) => !vantages.has(name));
}
function namesOf(from) {
	return (from ?? []).map(({ name }) => name);
}
function nearestDeclared({ name, diagnostics }, known) {
	return known.length > 500 || diagnostics.full ? null : didYouMean(name, known);
}
function listed(names) {
	return firstFew(names.map(quoted$2), 8, String);
}
function vantageOf(name, { family, cannotSee, sees, controls, source, span, diagnostics }) {
	return {
		name,
		families: familiesOf(family, cannotSee?.lacks ?? []),
		cannotSee: cannotSee?.ports ?? [],
		openOnly: sees === "open-only",
		controls: require_start.distinctControls(controls ?? []),
		sources: source === null ? [] : [source],
		position: diagnostics.position(span)
	};
}
function both(a, b) {
	return {
		...a,
		families: a.families.filter((family) => b.families.includes(family)),
		cannotSee: [...a.cannotSee, ...b.cannotSee],
		openOnly: a.openOnly || b.openOnly,
		controls: require_start.distinctControls([...a.controls, ...b.controls]),
		sources: [...a.sources, ...b.sources]
	};
}
function mayBeOpen(waiting) {
	return [
		"open",
		"closed",
		"observe",
		"ports",
		"roles"
	].some((key) => waiting.has(key));
}
function expectedOf(port, entries) {
	let narrowest = null;
	for (let entry of entries) {
		if (entry.ports.protocol === "udp" || !holdsPort(entry.ports.ranges, port)) continue;
		(narrowest === null || entry.ports.count < narrowest.ports.count) && (narrowest = entry);
	}
	return narrowest?.expected ?? null;
}
function nothingToSatisfy({ span, diagnostics }) {
	diagnostics.error(span, "nothing-expected", "This role does not say what is expected of its ports, so nothing is checked for its `satisfies`.", "add what is expected, such as `open: 443`");
}
function forRole(entry, satisfies, entrySpans) {
	if (satisfies === null || satisfies.length === 0) return entry;
	let lent = {
		...entry,
		satisfies: [...new Set([...satisfies, ...entry.satisfies ?? []])]
	};
	let span = entrySpans.get(entry);
	span !== void 0 && entrySpans.set(lent, span);
	return lent;
}
function bothFrom(item, entry) {
	if (item.from === null) return entry.from && new Set(entry.from);
	let { from } = entry;
	return new Set(from === null ? item.from : item.from.filter((name) => from.includes(name)));
}
function isJudgedFrom(vantageName, { from }) {
	return from === null || vantageName !== null && from.has(vantageName);
}
function patternKey(pattern) {
	return pattern.kind === "name" ? pattern.name : `${pattern.family}:${pattern.first}-${pattern.last}`;
}
function isSeen(vantageName, from) {
	return from === null || vantageName !== null && from.includes(vantageName);
}
function numberOf(numbers, text) {
	return require_start.getOrCreate(numbers, text, () => numbers.size);
}
function sayingsAgainst({ expected, speaks }) {
	let states = require_start.EXPECTED_STATES.filter((state) => state !== expected);
	if (speaks === null) return states;
	let others = require_start.UDP_SERVICES.filter(({ name }) => name !== speaks);
	return [...states, ...others.map(({ name }) => `${expected} ${name}`)];
}
function ownKeys(claim) {
	let { expected, speaks } = claim.entry;
	let rows = rowKeys(claim, !1);
	let found = rows.map((row) => `${expected} ${row}`);
	return speaks === null ? found : [...found, ...rows.map((row) => `${expected} ${speaks} ${row}`)];
}
function columnsOf({ count, ranges }, around) {
	if (ranges.length > 8) return require_start.EVERYWHERE;
	let columns = new Set(around ? require_start.EVERYWHERE : []);
	for (let { first } of ranges) {
		let at = Math.floor(first / count);
		columns.add(at);
		around && count > 1 && columns.add(at - 1).add(at + 1);
	}
	return columns;
}
function rowKeys({ entry, host: { pattern } }, around) {
	let alike = `${entry.role === null ? "own" : "role"} ${entry.ports.protocol} ${entry.ports.count}`;
	if (pattern.kind === "name") return [`${alike} ${pattern.name}`];
	let size = pattern.last - pattern.first + 1n;
	let row = pattern.first / size;
	return (around && size > 1n ? [
		row,
		row - 1n,
		row + 1n
	] : [row]).map((at) => `${alike} ${pattern.family}:${size}:${at}`);
}
function lineOf({ file, line }, here) {
	return file === here.file ? `${line}` : `${line} of ${quoted$2(file)}`;
}
function findRival(claim, overlaps, narrower, vantageNames, budget) {
	for (let other of overlaps.rivalsOf(claim)) {
		budget.left -= vantageNames.length;
		if (budget.left < 0) return null;
		let shared = sharedUndecided(claim, other, narrower, vantageNames);
		if (shared) return {
			claim: other,
			shared
		};
	}
	return null;
}
function sharedUndecided(a, b, narrower, vantageNames) {
	if (!hostsMeet(a, b)) return null;
	for (let vantageName of vantageNames) {
		if (!isJudgedFrom(vantageName, a) || !isJudgedFrom(vantageName, b)) continue;
		let shared = narrower.undecided(a, b, vantageName);
		if (shared) return shared;
	}
	return null;
}
function hostsMeet(a, b) {
	if (a.family !== "both" && b.family !== "both" && a.family !== b.family) return !1;
	let [one, two] = [a.host.pattern, b.host.pattern];
	if (one.kind === "name" || two.kind === "name") return one.kind === two.kind;
	return one.first <= two.last && two.first <= one.last;
}
const MOST_NAMED$1 = 5;
function findLoneControls(files, policy) {
	let { vantages, controls } = policy;
	let without = vantages.filter((vantage) => vantage.controls.length === 0).map(({ name }) => `\`${name}\``);
	if (vantages.length === 0 || without.length > 0) {
		let whose = vantages.length === 0 ? "this policy" : listed$2(without, 5);
		warn$1(placeOfControls(files), whose, controls);
	}
	for (let { name, controls: own } of vantages) own.length > 0 && warn$1(placeOfVantage(files, name), `\`${name}\``, [...controls, ...own]);
}
function warn$1(place, whose, controls) {
	let ports = new Set(controls.map(({ port, protocol }) => `${port}/${protocol}`));
	let [only] = ports;
	if (only === void 0 || ports.size > 1 || place === void 0) return;
	let port = only.replace("/tcp", "");
	place.diagnostics.warn(place.span, "controls-on-one-port", `All controls of ${whose} are on port ${port}: a network that lets out that port alone would look the same.`, `add a control on another port, such as \`github.com:${port === "443" ? 22 : 443}\``);
}
function placeOfControls(files) {
	return files.find(({ controlsSpan }) => controlsSpan !== null)?.controlsSpan ?? void 0;
}
function placeOfVantage(files, name) {
	return files.flatMap(({ vantages }) => vantages.get(name) ?? []).find(({ controls }) => (controls?.length ?? 0) > 0);
}
const SHUT = [
	"closed",
	"filtered",
	"blocked"
];
const MOST_COMPARED = 1e6;
function findNeverProven(policy, entrySpans) {
	let demanding = policy.hosts.flatMap((item) => demandingEntries(item).map((entry) => ({
		item,
		entry
	})));
	let [first] = demanding;
	if (first === void 0) return;
	let [only, ...others] = policy.vantages;
	if (others.length === 0) {
		let has = only === void 0 ? "no vantage" : `one vantage alone, \`${only.name}\``;
		warn(first.entry, entrySpans, `This policy declares ${has}, so nothing can pass \`evidence: proven\`: it takes another vantage that sees the port open.`);
		return;
	}
	let room = 1e6;
	for (let { item, entry } of demanding) {
		let here = vantagesOf$1(policy, item, entry);
		let [vantage] = here;
		if (here.length !== 1 || vantage === void 0) continue;
		let isAsked = policy.hosts.some((other) => {
			room -= 1 + other.entries.length;
			return mayMeet(item, other) && other.entries.some((one) => overlaps(one, entry) && vantagesOf$1(policy, other, one).some((name) => name !== vantage));
		});
		if (room < 0) return;
		isAsked || warn(entry, entrySpans, `No other vantage than \`${vantage}\` asks this, so it can never pass \`evidence: proven\`.`);
	}
}
function warn(entry, entrySpans, message) {
	let place = entrySpans.get(entry);
	place?.diagnostics.warn(place.span, "never-proven", message, "expect it `open` from a vantage that reaches it, or write `evidence: anchored`");
}
function demandingEntries(item) {
	return item.entries.filter(({ expected, evidence }) => SHUT.includes(expected) && (evidence ?? item.evidence) === "proven");
}
function vantagesOf$1({ vantages }, item, entry) {
	return vantages.map(({ name }) => name).filter((name) => [item.from, entry.from].every((from) => from === null || from.includes(name)));
}
function overlaps(one, other) {
	return one.ports.protocol === other.ports.protocol && sharedRanges(one.ports.ranges, other.ports.ranges).length > 0;
}
function mayMeet(one, other) {
	return one.hosts.some(({ pattern }) => other.hosts.some((host) => mayBeOne(pattern, host.pattern)));
}
function mayBeOne(one, other) {
	if (one.kind === "name" || other.kind === "name") return one.kind !== other.kind || one.kind === "name" && other.kind === "name" && one.name === other.name;
	return one.family === other.family && one.first <= other.last && other.first <= one.last;
}
function messageOf$2(host, range) {
	let meant = ipv4RangesOf(range);
	let refused = meant.find((ipv4) => require_start.refusedRanges(4).some((one) => require_start.isIn(ipv4, one)));
	if (refused !== void 0) return `${host} stands for ${rangeText(refused)}, a link-local, cloud metadata, multicast or unspecified address. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
	let [loopback] = meant.filter(({ first }) => first >> 24n == 127n);
	if (loopback !== void 0) return `${host} stands for ${rangeText(loopback)}, the loopback address of the translator or tunnel that it leads to. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
	return `${host} is a link-local, cloud metadata, multicast or unspecified address. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
}
function outsideIpv4(scope, range) {
	return ipv4RangesOf(range).find((ipv4) => !touches(scope, ipv4)) ?? null;
}
function messageOf$1(host, ipv4, scope) {
	return ipv4 === null ? `${host} is outside this policy's \`scope\` (${scope}), so it is never probed.` : `${host} stands for ${rangeText(ipv4)}, which is outside this policy's \`scope\` (${scope}), so it is never probed.`;
}
function touches(scope, run) {
	if (require_start.standsForIpv4(run)) {
		let elements = scope.flatMap((element) => element.kind === "addresses" ? [element] : []);
		return allowedOf(run, addressList(elements), []).length > 0;
	}
	return scope.some((element) => element.kind === "addresses" && element.family === run.family && element.first <= run.last && run.first <= element.last);
}
function seenByAll(item, entry) {
	return [item.from, entry.from].every((from) => from === null || from.includes("internet"));
}
function risksOf({ ports, speaks }, grave) {
	let meant = grave.filter((risk) => risk.protocol === ports.protocol);
	let usual = require_start.UDP_SERVICES.find(({ name }) => name === speaks)?.ports[0];
	let found = meant.filter(({ port }) => usual === void 0 ? holdsPort(ports.ranges, port) : port === usual);
	let said = new Set();
	return found.filter(({ what }) => said.size < said.add(what).size);
}
function alsoHolds(others) {
	if (others.length === 0) return "";
	let named = others.slice(0, 2).map(({ port, what }) => `port ${port} (${what})`);
	let more = others.length >= 3 ? ` and ${others.length - named.length} more` : "";
	return ` It also holds ${named.join(", ")}${more}.`;
}
function findShortDuration(files, policy) {
	let { limits, vantages } = policy;
	if (limits.durationMs === null) return;
	let file = files.find((one) => one.limits.durationMs === limits.durationMs);
	let views = vantages.length === 0 ? [null] : vantages.map(({ name }) => name);
	let seconds = Math.ceil(Math.max(...views.map((vantage) => sendingSeconds(policy.hosts, vantage, limits))));
	if (file?.durationSpan == null || seconds * 1e3 <= limits.durationMs) return;
	let { span, diagnostics } = file.durationSpan;
	let allowed = require_start.grouped(limits.durationMs / 1e3);
	diagnostics.warn(span, "short-duration", `A run may take ${allowed} s, and to send this policy's probes takes at least ${require_start.grouped(seconds)} s at its own pace: what is not known by then is inconclusive in every run.`, "raise `duration`, raise `rate` and `per-host`, or split the hosts over several policies");
}
function sendingSeconds(items, vantage, limits) {
	let { rate, perHost } = require_start.fastestPace(limits);
	let sees = (from) => from === null || vantage !== null && from.includes(vantage);
	let hosts = new Map();
	for (let item of items) {
		let entries = item.entries.filter((entry) => sees(item.from) && sees(entry.from));
		if (entries.length === 0) continue;
		for (let host of item.hosts) {
			let known = require_start.getOrCreate(hosts, host.text, () => ({
				addresses: addressesOf(host),
				ranges: {
					tcp: [],
					udp: []
				}
			}));
			for (let { ports } of entries) for (let range of ports.ranges) known.ranges[ports.protocol].push(range);
		}
	}
	let [all, busiest] = [0, 0];
	for (let { addresses, ranges } of hosts.values()) {
		let ports = require_start.countPorts(require_start.unitedRanges(ranges.tcp)) + require_start.countPorts(require_start.unitedRanges(ranges.udp));
		all += addresses * ports;
		busiest = Math.max(busiest, ports);
	}
	return Math.max(all / (rate ?? Infinity), busiest / (perHost ?? Infinity));
}
function addressesOf({ pattern }) {
	return pattern.kind === "addresses" ? Number(pattern.last - pattern.first + 1n) : 1;
}
function findSeenByNobody(policy, entrySpans) {
	let told = new Set();
	for (let item of policy.hosts) for (let entry of item.entries) {
		if (entry.expected === "observe" || told.has(entry)) continue;
		let message = whyUnseen(policy, item, entry);
		if (message === null) continue;
		told.add(entry);
		let place = entrySpans.get(entry);
		place?.diagnostics.warn(place.span, "seen-by-nobody", message, "check it from a vantage that sees it; what nobody has to check is `observe`");
	}
}
function whyUnseen({ vantages }, item, entry) {
	let names = bothFrom(item, entry);
	let from = names === null ? null : [...names];
	let judging = vantages.filter(({ name, openOnly }) => !openOnly && (names === null || names.has(name)));
	if (judging.length === 0) return null;
	let { protocol } = entry.ports;
	let ranges = decidedIn(item, entry);
	if (ranges.length === 0) return null;
	let udp = protocol === "udp" ? "/udp" : "";
	for (let family of surelyAsked(item)) {
		let several = blindSpotsOfSeveral(vantages, from, family);
		let all = blindSpotsOf(judging, family);
		if (several?.isFamily || all.isFamily) return `No vantage that judges this has IPv${family}, so nobody checks it there.`;
		let unseen = sharedRanges(ranges, several?.ports[protocol] ?? []);
		if (unseen.length > 0) return `No vantage that could judge this sees port ${require_start.rangesText(unseen)}${udp} (\`cannot-see\`), so nobody checks that.`;
		if (areWithin(ranges, all.ports[protocol])) return `The only vantage that judges this, \`${all.vantages.join("")}\`, cannot see any of it (\`cannot-see\`), so nobody checks it.`;
	}
	return null;
}
function decidedIn(item, { ports, from }) {
	let narrower = item.entries.filter((one) => one.ports.protocol === ports.protocol && one.ports.count < ports.count && (one.from === null || one.from === from));
	return rangesWithout(ports.ranges, require_start.unitedRanges(narrower.flatMap((one) => one.ports.ranges)));
}
function surelyAsked({ hosts, family }) {
	let ofName = family === "ipv6" ? 6 : 4;
	return [...new Set(hosts.map(({ pattern }) => pattern.kind === "name" ? ofName : pattern.family))];
}
function findIdleVantages(files, { vantages, hosts }) {
	for (let vantage of vantages) {
		if (hosts.some((item) => judgesFrom(vantage, item))) continue;
		let place = files.flatMap((file) => [...file.vantages].filter(([name]) => name === vantage.name)).at(-1)?.[1];
		place?.diagnostics.warn(place.span, "idle-vantage", `Nothing is judged from the vantage \`${vantage.name}\`: a run from there ends with an error, and a merge waits for its report forever.`, `name \`${vantage.name}\` in a \`from\`, or remove it from \`vantages\``);
	}
}
function judgesFrom(vantage, item) {
	if (item.from !== null && !item.from.includes(vantage.name)) return !1;
	if (item.resolvesTo !== null) return !0;
	return item.entries.some(({ expected, from, ports }) => expected !== "observe" && !(vantage.openOnly && expected === "open") && (from === null || from.includes(vantage.name)) && item.hosts.some(({ pattern }) => (pattern.kind === "name" ? vantage.families : [pattern.family]).some((family) => {
		let { isFamily, ports: blind } = blindSpotsOf([vantage], family);
		return !isFamily && !areWithin(ports.ranges, blind[ports.protocol]);
	})));
}
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
function dayNumber(date) {
	let [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	let y = month <= 2 ? year - 1 : year;
	let era = Math.floor(y / 400);
	let yearOfEra = y - era * 400;
	let dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	let dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}
function othersText(others) {
	if (others === 0) return "";
	return others === 1 ? " One more host is as wide." : ` ${require_start.grouped(others)} more hosts are as wide.`;
}
function messageOf(host, { addresses, probes }, { limits }) {
	let [many, count] = [require_start.grouped(addresses), require_start.grouped(probes)];
	return limits.probes !== null && probes > BigInt(limits.probes) ? `${host} is ${many} addresses, and each of them is probed: up to ${count} probes, more than the limit of ${require_start.grouped(limits.probes)} (\`limits.probes\`), so \`check\` refuses this policy.` : `${host} is ${many} addresses, and each of them is probed: up to ${count} probes.`;
}
function familiarNames(protocol) {
	let everyday = protocol === "tcp" ? portsIn("top-100") : require_start.UDP_SERVICES.flatMap(({ ports }) => ports);
	let aliases = aliasPorts(protocol);
	let names = [
		...everyday.map((port) => require_start.serviceName(port, protocol)),
		...aliases.keys(),
		...[...aliases.values()].map((port) => require_start.serviceName(port, protocol)),
		...Object.keys(require_start.DISPUTED_NAMES)
	];
	return [...new Set(names.filter((name) => name !== null && require_start.portOf(name, protocol) !== null))];
}
function portsIn(set) {
	return (rankedPorts(set) ?? []).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
function nearest(written, { familiar, all }) {
	if (written.length > 40) return null;
	let name = written.toLowerCase().replace(/[_ ]/g, "-");
	let known = new Set(familiar);
	let stem = stemsOf(name).find((one) => known.has(one));
	if (stem !== void 0) return stem;
	let sameLetter = familiar.filter((one) => one[0] === name[0]);
	return sameLetter.find((one) => lettersOf(one) === lettersOf(name)) ?? didYouMean(name, sameLetter) ?? didYouMean(name, familiar) ?? longer(name, familiar) ?? distant(name, all);
}
function lettersOf(name) {
	return [...name].sort().join("");
}
function stemsOf(name) {
	let without = name.replace(/-?(?:servers?|service|daemon|ports?|database|db|tcp|udp|cluster|v?\d+(?:\.\d+)*|d)$/, "");
	return [
		name,
		without,
		name.replaceAll("-", ""),
		without.replaceAll("-", "")
	].filter((stem) => stem !== "");
}
function longer(name, familiar) {
	if (name.length < 4) return null;
	let begun = familiar.find((one) => one.startsWith(name));
	if (begun !== void 0) return begun;
	let first = name.split(/[-.]/)[0] ?? "";
	return first.length >= 3 && first !== name ? familiar.find((one) => one === first) ?? null : null;
}
function distant(name, all) {
	if (name.length < 6) return null;
	let found = didYouMean(name, all.filter((one) => one[0] === name[0] && Math.abs(one.length - name.length) <= 1));
	return found !== null && isOneSlip(name, found) ? found : null;
}
function isOneSlip(a, b) {
	let before = 0;
	for (; before < a.length && a[before] === b[before];) before++;
	let behind = 0;
	for (; behind < Math.min(a.length, b.length) - before && a.at(-1 - behind) === b.at(-1 - behind);) behind++;
	let swapped = a.length === b.length && a[before] === b[before + 1] && a[before + 1] === b[before];
	return Math.max(a.length, b.length) - before - behind <= (swapped ? 2 : 1);
}
function asBase(source) {
	return {
		...source,
		isBase: !0
	};
}
function parseOnly(text, suggest) {
	let whole = text.trim();
	let bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(whole);
	let bare = /^([^:[\]]*):(.*)$/s.exec(whole);
	let isAddress = require_start.parseAddress(whole.split(/[/-]/)[0] ?? "")?.family === 6;
	let [, host = whole, ports] = bracketed ?? (isAddress ? null : bare) ?? [];
	let pattern = require_start.parseHost(whole.includes("://") ? whole : host);
	if ("code" in pattern) return pattern;
	if (ports === void 0) return {
		pattern,
		ports: [],
		text
	};
	let sets = [];
	for (let element of ports.split(",")) {
		let set = require_start.parsePorts(element, suggest);
		if ("code" in set) return {
			...set,
			message: `${quoted$2(text)}: ${set.message}`
		};
		sets.push(set);
	}
	return {
		pattern,
		ports: sets,
		text
	};
}
function bad(message, help) {
	return {
		code: "bad-value",
		message,
		help
	};
}
function twice(name) {
	return {
		code: "bad-variable",
		message: `The variable \`${name}\` is given twice, with two values.`,
		help: "give it once; one value may hold several, with commas between them"
	};
}
function mistake$1(problem, input) {
	let message = `in \`${input}\`: ${problem.message}`;
	return {
		...problem,
		message,
		level: "error",
		position: null,
		length: 1,
		related: []
	};
}
function helpFor(name, given, used) {
	let meant = didYouMean(name, [...used].filter((one) => !given.has(one)));
	if (meant !== null) return `did you mean \`${meant}\`?`;
	if (used.size === 0) return "leave it out: the policies use no variables";
	let names = [...used].sort().map((one) => `\`${one}\``);
	return `leave it out: the policies use ${firstFew(names, 5, String)}`;
}
function lint(sources, options = {}) {
	let { inputs, diagnostics } = require_start.parseRunInputs(options);
	let parsed = require_start.parsePolicies(sources, {
		...require_start.parseOptions(options, {
			values: inputs.variables,
			unset: "skip"
		}),
		isLint: !0
	});
	return {
		files: parsed.files,
		hostFiles: parsed.hostFiles,
		diagnostics: [
			...diagnostics,
			...require_start.unknownIn(parsed, inputs),
			...require_start.withoutPlaces(parsed.diagnostics, sources)
		]
	};
}
async function resolveNames(questions, { lookup, ownOf, signal, onSettled = () => {} } = {}) {
	let jobs = questions.flatMap(({ name, families }) => families.map((family) => ({
		name,
		family
	})));
	let found = lookup === void 0 ? await bySystem() : await Promise.all(jobs.map((job) => resolveOne(job, lookup)));
	let { isIP } = await import("node:net");
	let resolutions = found.map((one) => withoutStrangers(one, isIP));
	let own = await (ownOf ?? (await Promise.resolve().then(() => require("./probe-names-own-addresses.js"))).ownAddresses)(resolutions.flatMap(({ addresses }) => addresses));
	return resolutions.map((one) => {
		let mine = one.addresses.filter((address) => own.has(address));
		return mine.length === 0 ? one : {
			...one,
			own: mine
		};
	});
	async function bySystem() {
		let { systemNames } = await Promise.resolve().then(() => require("./probe-names-system-names.js"));
		return systemNames(jobs, {
			signal,
			onSettled
		});
	}
}
function withoutStrangers(one, isIP) {
	let addresses = [...new Set(one.addresses)].filter((address) => isIP(address) === one.family);
	return {
		...one,
		addresses,
		code: addresses.length === 0 && one.code === null ? "ENOTFOUND" : one.code
	};
}
async function resolveOne({ name, family }, lookup) {
	try {
		return {
			name,
			family,
			addresses: await lookup(name, family),
			code: null
		};
	} catch (error) {
		return {
			name,
			family,
			addresses: [],
			code: codeOf(error)
		};
	}
}
function codeOf(error) {
	let code = error?.code;
	return typeof code == "string" && /^[A-Z_]+$/.test(code) ? code : "EUNKNOWN";
}
const PROGRESS_MS = 2e3;
async function resolveOrStop(names, { lookup, ownOf, names: known, signal, onNames = () => {} }, askNat64 = !1) {
	if (known !== void 0) return known(names);
	let progress = {
		done: 0,
		total: names.reduce((sum, { families }) => sum + families.length, 0)
	};
	let onSettled = (done, total) => {
		progress = {
			done,
			total
		};
	};
	let timer = setInterval(() => onNames(progress), 2e3);
	let resolved = resolveNames(names, {
		lookup,
		ownOf,
		signal,
		onSettled
	}).then((answers) => withNat64(answers, {
		lookup,
		signal
	}, askNat64)).finally(() => clearInterval(timer));
	if (signal === void 0) return resolved;
	let stop = () => {};
	let stopping = new Promise((resolve) => {
		stop = () => resolve(unanswered(names, isOutOfTime(signal) ? "EOUTOFTIME" : "ECANCELLED"));
	});
	signal.aborted && stop();
	signal.addEventListener("abort", stop, { once: !0 });
	return Promise.race([stopping, resolved]).finally(() => {
		clearInterval(timer);
		signal.removeEventListener("abort", stop);
	});
}
function unanswered(names, code) {
	return names.flatMap(({ name, families }) => families.map((family) => ({
		name,
		family,
		addresses: [],
		code
	})));
}
async function withNat64(answers, options, always) {
	return always || mayHideNat64(answers) ? [...answers, ...await resolveNames([require_start.NAT64_QUESTION], options)] : answers;
}
function strangersPace(policy) {
	let least = (own, most) => own === null ? most : Math.min(own, most ?? own);
	let { limits: own, defaults } = policy;
	let limits = {
		rate: require_start.strictestRate([own.rate, require_start.DEFAULT_LIMITS.rate], "rate"),
		perHost: require_start.strictestRate([own.perHost, require_start.DEFAULT_LIMITS.perHost], "perHost"),
		inFlight: least(own.inFlight, require_start.DEFAULT_LIMITS.inFlight),
		probes: least(own.probes, require_start.DEFAULT_LIMITS.probes),
		durationMs: own.durationMs
	};
	let timeoutMs = Math.min(defaults.timeoutMs, require_start.DEFAULTS.timeoutMs);
	let attempts = Math.min(defaults.attempts, require_start.DEFAULTS.attempts);
	let names = [
		...limits.rate === own.rate ? [] : ["limits.rate"],
		...limits.perHost === own.perHost ? [] : ["limits.per-host"],
		...limits.inFlight === own.inFlight ? [] : ["limits.in-flight"],
		...limits.probes === own.probes ? [] : ["limits.probes"],
		...timeoutMs === defaults.timeoutMs ? [] : ["defaults.timeout"],
		...attempts === defaults.attempts ? [] : ["defaults.attempts"]
	];
	if (names.length === 0) return {
		policy,
		warnings: []
	};
	let warning = `The policy may be a stranger's, as this run comes from a fork or nobody knows whose code it is: ${names.map((name) => `\`${name}\``).join(", ")} of it ${names.length === 1 ? "is" : "are"} above the default, and the default holds.`;
	return {
		policy: {
			...policy,
			limits,
			defaults: {
				...defaults,
				timeoutMs,
				attempts
			}
		},
		warnings: [warning]
	};
}
async function planAudit(sources, options) {
	return require_start.planRead(require_start.readPolicies$1(sources, options), options);
}
function isEmpty({ pass, violation, waived, inconclusive }) {
	return pass + violation + waived + inconclusive === 0;
}
async function compareTwoReports(baseline, now) {
	let [{ compareReports }, { caveatsOf }] = await Promise.all([Promise.resolve().then(() => require("./drift-compare-reports.js")), Promise.resolve().then(() => require("./drift-caveats.js"))]);
	return {
		drift: compareReports(baseline, now, require_start.serviceName),
		caveats: caveatsOf(baseline, now)
	};
}
function withinLimit(waitMs, limitMs, leftMs) {
	return limitMs === null ? { limitMs: waitMs } : {
		limitMs: Math.min(waitMs, limitMs),
		endMs: require_start.LAST_ROUND * leftMs
	};
}
async function policyJsonSchema() {
	return (await Promise.resolve().then(() => require("./policy-policy-json-schema.js"))).policyJsonSchema();
}
function firstBadByte(bytes) {
	let begin = 0;
	for (let line = 1;; line++) {
		let end = bytes.indexOf(10, begin);
		let part = bytes.subarray(begin, end === -1 ? bytes.length : end);
		if (!(0, node_buffer.isUtf8)(part)) return {
			line,
			byte: firstBadOf(part)
		};
		if (end === -1) return {
			line,
			byte: bytes.at(-1) ?? 0
		};
		begin = end + 1;
	}
}
function firstBadOf(bytes) {
	for (let at = 0; at < bytes.length;) {
		let size = [
			1,
			2,
			3,
			4
		].find((length) => at + length <= bytes.length && (0, node_buffer.isUtf8)(bytes.subarray(at, at + length)));
		if (size === void 0) return bytes[at] ?? 0;
		at += size;
	}
	return 0;
}
function problemOf(error) {
	if (error instanceof require_start.NotAFile) return {
		problem: error.message,
		code: ""
	};
	let { code = "", message } = error;
	return {
		problem: require_start.REASONS[code] ?? message,
		code
	};
}
function kindOf(stats) {
	if (stats.isFIFO()) return "a named pipe";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
function megabytes(bytes) {
	return Math.floor(bytes / 1e6);
}
const HOSTS_BYTES = 64e6;
function readHostFile(path, name) {
	try {
		if (isInGitFolder((0, node_fs.realpathSync)(path))) return {
			problem: "it is in a folder `.git`",
			code: ""
		};
	} catch (error) {
		return problemOf(error);
	}
	let read = require_start.readTextFile(path, { mostBytes: 64e6 });
	return "problem" in read ? read : {
		file: name,
		text: read.text
	};
}
const SET_OR_NUMBER = /^(?:\d{1,5}(?:-\d{1,5})?|top-\d+|all|well-known|registered|dynamic|known)(?:\/(?:tcp|udp))?$/i;
const SERVICE = /^[a-z][\w-]*(?:\/(?:tcp|udp))?$/i;
function isPorts(text) {
	return text.split(",").every((part) => SET_OR_NUMBER.test(part.trim()));
}
function mayBePorts(text) {
	return text.split(",").every((part) => SET_OR_NUMBER.test(part.trim()) || SERVICE.test(part.trim()));
}
function isPolicyFile(text) {
	return /\.ya?ml$/i.test(text);
}
function isHost(text) {
	if (isPolicyFile(text) || /\.(?:json|xml|txt|sarif|html|md)$/i.test(text)) return !1;
	return /^(?:[\w*-]+\.)+[\w-]+\.?(?:\/\d{1,3})?$/.test(text) || text.includes(":") && /^[\da-f.:]+$/i.test(text);
}
function hostWithPorts(text) {
	let [, scheme, authority] = /^([a-z][a-z\d+.-]*):\/\/([^/?#]+)/i.exec(text) ?? [];
	let whole = authority === void 0 ? text : authority.replace(/^.*@/, "");
	let [, bracketed, name, ports = scheme] = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::(.+))?$/i.exec(whole) ?? [];
	let host = bracketed ?? name;
	if (host === void 0 || ports === void 0 || !mayBePorts(ports) || isPolicyFile(host)) return null;
	return {
		host,
		ports: ports.toLowerCase()
	};
}
function hostAndPorts(given) {
	let [first = ""] = given;
	let one = given.length === 1 && !first.includes("://") ? hostWithPorts(first) : null;
	return one === null ? given : [one.host, one.ports];
}
function hostColonPorts({ host, ports }) {
	return `${host.includes(":") ? `[${host}]` : host}:${ports}`;
}
function commandText(...words) {
	return ["port-policy", ...words].map(shellWord$1).join(" ");
}
function shellWord$1(word) {
	return /^[\w.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function meantPolicy(command, path, argv) {
	let one = hostWithPorts(path);
	let others = argv.filter((word) => word !== path);
	if (one === null && !isHost(path)) return null;
	let only = one === null ? path : hostColonPorts(one);
	if (command === "check" && one === null && others.length === 1 && mayBePorts(others[0] ?? "")) return `check takes policies. To look at ports without a policy: \`${commandText("probe", path, ...others)}\``;
	if (command === "check") return `check takes policies. To check this part of one: \`${commandText("check", ...others, "--only", only)}\``;
	if (command === "explain") {
		let question = one ?? others.map(hostWithPorts).find((other) => other !== null) ?? {
			host: path,
			ports: "PORT"
		};
		return `explain takes one HOST:PORT, and policies after it: \`${commandText("explain", hostColonPorts(question), ...others.filter(isPolicyFile))}\``;
	}
	return `${command} takes policies, and this looks like a host. To look at its ports: \`${commandText("probe", one?.host ?? path, one?.ports ?? "top-100")}\``;
}
function firstPort$1(ports) {
	let [first = ports] = ports.split(",");
	return first.trim().replace(/^(\d+)-\d+/, "$1");
}
const MOST_NAMED = 5;
const POLICY_ENDS = [".yml", ".yaml"];
const REPORT_ENDS = [
	".json",
	".xml",
	".jsonl",
	".txt"
];
function meantFile(path, code, ends) {
	if (code === "EISDIR") {
		let inside = filesIn(path, ends).filter((name) => !ends.includes(".yml") || isPolicyByName(name));
		return inside.length === 0 ? "" : `: ${named$1(inside.map((name) => (0, node_path.join)(path, name)))}`;
	}
	if (code !== "ENOENT") return "";
	let near = nearFile(path, ends);
	if (near !== null) return `; did you mean ${quoted$1(near)}?`;
	let beside = filesIn((0, node_path.dirname)(path), ends);
	return beside.length === 0 ? "" : `; beside it: ${named$1(beside.map((name) => besideIt(path, name)))}`;
}
function nearFile(path, ends) {
	let folder = (0, node_path.dirname)(path);
	let near = nearOf((0, node_path.basename)(path), filesIn(folder, ends));
	if (near !== null) return besideIt(path, near);
	let usual = (0, node_path.dirname)(require_start.DEFAULT_POLICY);
	let elsewhere = folder === "." ? nearOf((0, node_path.basename)(path), filesIn(usual, ends)) : null;
	return elsewhere === null ? null : (0, node_path.join)(usual, elsewhere);
}
function besideIt(path, name) {
	return path.includes("/") ? (0, node_path.join)((0, node_path.dirname)(path), name) : name;
}
function policiesByName() {
	let here = filesIn(".", POLICY_ENDS);
	let usual = (0, node_path.dirname)(require_start.DEFAULT_POLICY);
	let all = [...here, ...filesIn(usual, POLICY_ENDS).map((name) => (0, node_path.join)(usual, name))].filter(isPolicyByName);
	let isOurs = (path) => (0, node_path.basename)(path, (0, node_path.extname)(path)) === (0, node_path.basename)(require_start.DEFAULT_POLICY, (0, node_path.extname)(require_start.DEFAULT_POLICY));
	return all.sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)));
}
function isPolicyByName(path) {
	return /polic|ports?\b/i.test((0, node_path.basename)(path));
}
function nearOf(name, candidates) {
	let stem = (one) => (0, node_path.basename)(one, (0, node_path.extname)(one)).toLowerCase();
	return candidates.find((one) => stem(one) === stem(name)) ?? didYouMean(name, candidates);
}
function filesIn(folder, ends) {
	try {
		return (0, node_fs.readdirSync)(folder).filter((name) => ends.includes((0, node_path.extname)(name).toLowerCase())).sort();
	} catch {
		return [];
	}
}
function named$1(files) {
	return firstFew(files.map(quoted$1), 5);
}
function quoted$1(text) {
	return `\`${text}\``;
}
function policyElsewhere({ command, argv }) {
	let [first, ...others] = policiesByName();
	if (first === void 0) return "";
	let more = others.length === 0 ? "" : ` (also here: ${firstFew(others, 3)})`;
	return `; did you mean \`${commandText(command, ...argv, first)}\`?${more}`;
}
async function readSource(path, what) {
	let { readReportFile } = await Promise.resolve().then(() => require("./read-report-file.js")).then((n) => n.read_report_file_exports);
	let read = await readReportFile(path === "-" ? 0 : path, { pipes: !0 });
	if ("problem" in read) return { problem: `cannot read ${what} ${path}: ${read.problem}${meantFile(path, read.code, [...POLICY_ENDS, ...REPORT_ENDS])}` };
	return {
		file: require_start.nameOf(path),
		...read
	};
}
function terminalProse(text) {
	return require_start.terminal(text.replace(/\s+/g, " ").trim());
}
function shown(text, most = 300) {
	return require_start.terminal(require_start.clip(text, most));
}
function ruleText({ file, line }) {
	return require_start.isFromInputs(file) ? "from the inputs" : `${file}:${line}`;
}
function severityPaint(severity, colours) {
	return severity === "critical" || severity === "high" ? colours.red : colours.yellow;
}
function labelled(lead, indent, text, width, paint) {
	let lines = require_start.block(lead, indent, text, width, paint);
	return lines.length === 0 ? [`${lead}${paint("")}`] : lines;
}
function fitted(text, width) {
	if (require_start.textWidth(text) <= width) return text;
	let short = require_start.clip(text, width);
	for (; require_start.textWidth(short) > width;) short = require_start.clip(text, short.length - 1);
	return short;
}
function placeText({ file, line, column }) {
	return require_start.isFromInputs(file) ? ruleText({
		file,
		line
	}) : `${require_start.terminal(file)}:${line}:${column}`;
}
function printedTrimmed(lines) {
	return require_start.breakCommands(`${lines.join("\n").trimEnd()}\n`);
}
function logSafeLine(text) {
	return require_start.breakCommands(require_start.terminal(text));
}
function logSafeLines(text) {
	return require_start.breakCommands(text);
}
function complain(terminal, message) {
	terminal.err(`${logSafeLine(`port-policy: ${message}`)}\n`);
}
function fail(terminal, message) {
	let line = logSafeLine(`port-policy: ${message}`);
	terminal.err(`${require_start.coloursOf(terminal.errColour).red(line)}\n`);
	return require_shared.EXIT.unusable;
}
const RETRY_SECONDS = 30;
function longestSeconds(silent) {
	return Math.round(silent + 30);
}
function resultIcon({ result }) {
	return require_start.RESULT_ICONS[result];
}
function spanText(from, to) {
	let [first, last] = [require_start.minuteText(from), require_start.minuteText(to)];
	if (first === last) return first;
	let isOneDay = from.slice(0, 10) === to.slice(0, 10);
	return `${first.replace(/ UTC$/, "")} to ${isOneDay ? last.slice(11) : last}`;
}
function expectedTimeSentences(time) {
	let [least, silent, most] = [
		require_start.durationText(time.least * 1e3),
		require_start.durationText(time.most * 1e3),
		longestText(time)
	];
	return [`Expected time: ${least} if every port answers, up to some ${most} where addresses do not answer.`, `The ${most} are ${silent} if every port is silent, and retries: some 5 s where an address does not answer at all or rejects what is sent; some 30 s, or more for many ports, where packets are lost or only SSH or another service that counts connections answers.`];
}
function longestText({ most }) {
	return require_start.durationText(longestSeconds(most) * 1e3).replace(".0 s", " s");
}
function cannotFit({ least }, limitMs) {
	return limitMs !== null && least * 1e3 > limitMs;
}
const BAR = 24;
const ESTIMATE_AFTER_MS = 1e3;
function remaining({ done, total, elapsedMs }) {
	if (done <= 0 || elapsedMs < 1e3) return null;
	return elapsedMs / done * Math.max(0, total - done);
}
function secondsText(milliseconds) {
	let whole = Math.max(1, Math.round(milliseconds / 1e3));
	return whole < 60 ? `${whole} s` : require_start.durationText(whole * 1e3);
}
function bar({ done, total }, cells) {
	let share = total <= 0 ? 1 : Math.min(1, Math.max(0, done / total));
	let full = Math.floor(share * cells);
	return `[${"#".repeat(full)}${".".repeat(cells - full)}]`;
}
function progressLine(progress, columns) {
	let { done, total, inFlight } = progress;
	let count = `${require_start.grouped(Math.min(done, total))}/${require_start.counted(total, "port")}`;
	let left = done >= total ? null : remaining(progress);
	let time = left === null ? [] : [`${secondsText(left)} left`];
	let flying = inFlight > 0 ? [`${require_start.grouped(inFlight)} in flight`] : [];
	return [
		[
			`${bar(progress, 24)} ${count}`,
			...time,
			...flying
		],
		[`${bar(progress, 24)} ${count}`, ...time],
		[`${bar(progress, 10)} ${count}`, ...time],
		[count, ...time],
		[count]
	].map((parts) => parts.join(" · ")).find((line) => line.length < columns) ?? count.slice(0, Math.max(0, columns - 1));
}
function progressPlain(progress) {
	let { done, total } = progress;
	let percent = total <= 0 ? 100 : Math.floor(Math.min(done, total) / total * 100);
	let left = done >= total ? null : remaining(progress);
	let time = left === null ? "" : `, about ${secondsText(left)} left`;
	return `${require_start.grouped(Math.min(done, total))} of ${require_start.counted(total, "port")} checked (${percent} %)${time}`;
}
function namesLine({ done, total }) {
	return `Resolving names: ${done} of ${total} answered; the resolver of this machine is slow`;
}
function cutWarnings(verdicts, patterns, most) {
	let said = [];
	verdicts > most && said.push(`Of the ${require_start.grouped(verdicts)} verdicts of this merge, the ${require_start.grouped(most)} weightiest are shown here: violations first, passes last. The totals are those of all; hosts are counted among those shown. report.json has all of them.`);
	patterns > most && said.push(`Of the ${require_start.grouped(patterns)} patterns of this merge, the ${require_start.grouped(most)} most severe are shown here; report.json has all of them.`);
	return said;
}
function rankOf({ cause, verdict, severity }) {
	if (require_start.isOfNoMachine(cause)) return 0;
	return 1 + require_start.WEIGHTIEST_FIRST.indexOf(verdict) * require_start.SEVERITY_RANKS + severityRank(severity);
}
function jsonText(document) {
	return `${JSON.stringify(document, null, 2)}\n`;
}
function orderedPlace({ file, line, column }) {
	return {
		file,
		line,
		column
	};
}
function orderedDrift(drift) {
	let { startedAt, vantage, commit, url } = drift.baseline;
	let { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
	return {
		baseline: {
			startedAt,
			vantage,
			commit,
			url
		},
		totals: {
			newlyOpen,
			newlyBlocked,
			newHosts,
			goneHosts,
			changedAddresses,
			changedVerdicts
		},
		notCompared: drift.notCompared,
		...drift.requirements === void 0 ? {} : { requirements: drift.requirements.map(({ requirement, kind, explanation }) => ({
			requirement,
			kind,
			explanation
		})) },
		changes: drift.changes.map((change) => {
			let { kind, host, address, protocol, ports, count, service, severity, explanation } = change;
			let place = {
				kind,
				host,
				address,
				vantage: change.vantage,
				protocol,
				ports,
				count,
				service
			};
			let sides = {
				before: orderedSide(change.before),
				after: orderedSide(change.after)
			};
			return {
				...place,
				...sides,
				severity,
				rule: change.rule && orderedPlace(change.rule),
				explanation
			};
		})
	};
}
function orderedSide(side) {
	return side === null ? null : {
		state: side.state,
		verdict: side.verdict
	};
}
var report_json_exports = require_rolldown_runtime.__exportAll({
	reportJson: () => reportJson,
	reportJsonPieces: () => reportJsonPieces
});
function orderedVerdict(verdict) {
	let { host, address, vantage, protocol, ports, count, service, expected, state, cause, severity, evidence } = verdict;
	let { explanation, advice, attempts, rttMs, waiver } = verdict;
	let place = {
		host,
		address,
		vantage,
		protocol,
		ports,
		count,
		service
	};
	let outcome = {
		expected,
		state,
		cause,
		verdict: verdict.verdict,
		severity,
		evidence,
		explanation,
		advice
	};
	let lacks = verdict.lacks === void 0 ? {} : { lacks: verdict.lacks };
	let satisfies = verdict.satisfies === void 0 ? {} : { satisfies: verdict.satisfies };
	let source = verdict.source === void 0 ? {} : { source: verdict.source };
	let measured = {
		attempts,
		rttMs,
		rule: orderedPlace(verdict.rule),
		...source,
		...satisfies
	};
	return {
		...place,
		...outcome,
		...lacks,
		...measured,
		waiver: orderedWaiver(waiver)
	};
}
function orderedWaiver(waiver) {
	if (waiver === null) return null;
	let { until, reason, owner, file, line, column } = waiver;
	return {
		until,
		reason,
		owner,
		file,
		line,
		column
	};
}
function orderedWait(wait) {
	if (wait === null) return null;
	let { limitMs, tookMs, rounds, held, stopped } = wait;
	return {
		limitMs,
		tookMs,
		rounds,
		held,
		stopped,
		flapped: wait.flapped.map(({ host, address, protocol, ports, count, times }) => ({
			host,
			address,
			protocol,
			ports,
			count,
			times
		}))
	};
}
function orderedScan(scan) {
	if (scan === null) return null;
	let { tool, version, finishedAt } = scan;
	return {
		tool,
		version,
		finishedAt
	};
}
function orderedLearnt({ rate, perHost }) {
	return {
		rate,
		perHost: perHost.map(({ pace, addresses }) => ({
			pace,
			addresses
		}))
	};
}
function orderedRun({ repository, commit, url, actor, audit }) {
	return {
		repository,
		commit,
		url,
		actor,
		...audit === void 0 ? {} : { audit }
	};
}
function orderedSet({ count, digest, elements }) {
	return {
		count,
		digest,
		...elements === void 0 ? {} : { elements }
	};
}
function orderedShard(shard) {
	if (shard === null) return null;
	let { index, of, planned, taken } = shard;
	return {
		index,
		of,
		planned: orderedSet(planned),
		taken: orderedSet(taken)
	};
}
function orderedVantage(vantage) {
	let { name, startedAt, finishedAt, shards, sources, run } = vantage;
	return {
		name,
		startedAt,
		finishedAt,
		shards,
		...orderedNarrowing(vantage),
		sources,
		run: orderedRun(run)
	};
}
function orderedNarrowing({ narrowedBy }) {
	return narrowedBy === void 0 ? {} : { narrowedBy };
}
function orderedPart({ checked, of, by }) {
	return {
		checked,
		of,
		by
	};
}
function orderedRequirement(result) {
	let { requirement, satisfied, pass, violation, waived, inconclusive, notJudged, waivedUntil, unchecked } = result;
	let { exceptions } = result;
	return {
		requirement,
		satisfied,
		pass,
		violation,
		waived,
		inconclusive,
		notJudged,
		...waivedUntil === void 0 ? {} : { waivedUntil },
		...unchecked === void 0 ? {} : { unchecked: unchecked.map(({ kind, explanation }) => ({
			kind,
			explanation
		})) },
		...exceptions === void 0 ? {} : { exceptions: exceptions.map(({ count, explanation }) => ({
			count,
			explanation
		})) }
	};
}
function orderedPattern(pattern) {
	let { kind, host, address, protocol, ports, count, states, explanation, advice } = pattern;
	return {
		kind,
		host,
		address,
		protocol,
		ports,
		count,
		states,
		explanation,
		advice
	};
}
function orderedHead(report) {
	let { startedAt, finishedAt, durationMs, seed, vantage, shard, variables, hostFiles, scope, warnings, result } = report;
	let { rate, perHost, inFlight, durationMs: limitMs, dividedBy, learnt } = report.limits;
	let { probes, open, closed, filtered, openOrFiltered, unknown } = report.totals;
	let { pass, violation, waived, inconclusive, notJudged } = report.totals;
	let states = {
		probes,
		open,
		closed,
		filtered,
		openOrFiltered,
		unknown
	};
	return {
		schemaVersion: report.schemaVersion,
		tool: {
			name: report.tool.name,
			version: report.tool.version
		},
		startedAt,
		finishedAt,
		durationMs,
		seed,
		vantage,
		shard: orderedShard(shard),
		...report.part === void 0 ? {} : { part: orderedPart(report.part) },
		...report.part === void 0 ? {} : { part: orderedPart(report.part) },
		...report.vantages === void 0 ? {} : { vantages: report.vantages.map(orderedVantage) },
		...report.sources === void 0 ? {} : { sources: report.sources },
		expects: {
			vantages: report.expects.vantages,
			shards: report.expects.shards
		},
		run: orderedRun(report.run),
		policies: report.policies.map(({ path, sha256, base }) => ({
			path,
			sha256,
			...base === void 0 ? {} : { base }
		})),
		...variables === void 0 ? {} : { variables: variables.map(({ name, sha256 }) => ({
			name,
			sha256
		})) },
		...hostFiles === void 0 ? {} : { hostFiles: hostFiles.map(({ path, sha256, hostsSha256, hosts }) => ({
			path,
			sha256,
			...hostsSha256 === void 0 ? {} : { hostsSha256 },
			hosts
		})) },
		scope,
		controls: report.controls.map(({ target, answered }) => ({
			target,
			answered
		})),
		limits: {
			rate,
			perHost,
			inFlight,
			durationMs: limitMs,
			...dividedBy === void 0 ? {} : { dividedBy },
			...learnt === void 0 ? {} : { learnt: orderedLearnt(learnt) }
		},
		warnings,
		scan: orderedScan(report.scan),
		wait: orderedWait(report.wait),
		result,
		totals: {
			...states,
			pass,
			violation,
			waived,
			inconclusive,
			notJudged
		},
		...report.requirements === void 0 ? {} : { requirements: report.requirements.map(orderedRequirement) },
		drift: report.drift && orderedDrift(report.drift),
		...report.patterns === void 0 ? {} : { patterns: [] },
		verdicts: []
	};
}
const PIECE = 256;
function* reportJsonPieces(report) {
	let rest = JSON.stringify(orderedHead(report), null, 2);
	let lists = [{
		empty: "\"patterns\": []",
		pieces: elementPieces(report.patterns ?? [], orderedPattern)
	}, {
		empty: "\"verdicts\": []",
		pieces: elementPieces(report.verdicts, orderedVerdict)
	}];
	for (let { empty, pieces } of lists) {
		let first = pieces.next();
		if (first.done === !0) continue;
		let at = rest.lastIndexOf(empty) + empty.length - 1;
		yield rest.slice(0, at);
		yield first.value;
		yield* pieces;
		rest = `\n  ${rest.slice(at)}`;
	}
	yield `${rest}\n`;
}
function* elementPieces(list, ordered) {
	for (let first = 0; first < list.length; first += 256) {
		let piece = list.slice(first, first + 256).map(ordered);
		let text = JSON.stringify({ a: piece }, null, 2).slice(10, -6);
		yield first === 0 ? text : `,${text}`;
	}
}
function reportJson(report) {
	return [...reportJsonPieces(report)].join("");
}
function reportDigest(report, createSha256, asPrinted = (piece) => piece) {
	let sha256 = createSha256();
	for (let piece of reportJsonPieces(report)) sha256.update(asPrinted(piece));
	return sha256.hex();
}
function digestedPieces(report, createSha256) {
	let known = null;
	function* pieces() {
		let sha256 = createSha256();
		for (let piece of reportJsonPieces(report)) {
			sha256.update(piece);
			yield piece;
		}
		known = sha256.hex();
	}
	return {
		pieces: pieces(),
		digest: () => known
	};
}
function compareNaturally(a, b) {
	if (a === b) return 0;
	let shorter = Math.min(a.length, b.length);
	let at = 0;
	for (; at < shorter && a.charCodeAt(at) === b.charCodeAt(at);) at++;
	if (at === shorter) return a.length - b.length;
	let [isA, isB] = [isDigit(a, at), isDigit(b, at)];
	let start = at;
	for (; start > 0 && isDigit(a, start - 1);) start--;
	if ((isA || isB) && isDigit(a, start) && isDigit(b, start)) {
		let [one, other] = [digitsAt(a, start), digitsAt(b, start)];
		return Number(one) - Number(other) || (one < other ? -1 : 1);
	}
	if (isA !== isB && at > 0) return isA ? -1 : 1;
	return a.charCodeAt(at) - b.charCodeAt(at);
}
function isDigit(text, at) {
	let code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}
function digitsAt(text, start) {
	let end = start;
	for (; isDigit(text, end);) end++;
	return text.slice(start, end);
}
function compareAddresses(a, b) {
	if (a === b) return 0;
	if (a === null || b === null) return a === null ? -1 : 1;
	return Number(a.includes(":")) - Number(b.includes(":")) || compareNaturally(a, b);
}
function compareVerdicts(a, b) {
	return compare(a, b) || compareTexts(a, b);
}
function compare(a, b) {
	return severityRank(a.severity) - severityRank(b.severity) || compareNaturally(a.host, b.host) || compareAddresses(a.address, b.address) || compareNaturally(a.protocol ?? "", b.protocol ?? "") || Number.parseInt(a.ports ?? "0", 10) - Number.parseInt(b.ports ?? "0", 10);
}
function mostSevereFirst(verdicts) {
	return [...verdicts].sort(compare);
}
function compareTexts(a, b) {
	let texts = (one) => {
		let { file, line, column } = one.rule;
		let seen = [
			one.ports,
			one.rttMs,
			one.attempts,
			one.service,
			one.expected,
			one.evidence
		];
		return JSON.stringify([
			one.vantage,
			file,
			line,
			column,
			one.explanation,
			one.advice,
			...seen
		]);
	};
	let [left, right] = [texts(a), texts(b)];
	return left === right ? 0 : left < right ? -1 : 1;
}
function machinesOfAllVantages({ verdicts }) {
	return require_start.getOrCreate(require_start.knownOfAll, verdicts, () => new require_start.Machines(withoutVantage(verdicts)));
}
function* withoutVantage(verdicts) {
	for (let { host, address } of verdicts) yield {
		host,
		address,
		vantage: null
	};
}
function named(key, hosts) {
	let [vantage, address] = JSON.parse(key);
	let [host = address, ...alsoHosts] = [...hosts].sort((a, b) => Number(b === address) - Number(a === address) || compareNaturally(a, b));
	return {
		host,
		alsoHosts,
		address,
		vantage
	};
}
function compareMachines(a, b) {
	return compareNaturally(a.host, b.host) || compareAddresses(a.address, b.address) || compareNaturally(a.vantage ?? "", b.vantage ?? "");
}
function alsoText(alsoHosts, most = 3) {
	if (alsoHosts.length === 0) return "";
	let { shown, rest } = upTo(alsoHosts, most);
	let names = shown.map((name) => require_start.clip(name, 300));
	return `also ${andMore(names, rest)}`;
}
const MOST_VANTAGES = 8;
const LONGEST_VANTAGE = 80;
function vantageText(name) {
	return name === null || name === "" ? "the nameless vantage" : shown(name, 80);
}
function vantagesText(names, most = 8) {
	return listed$2(names.map(vantageText), most);
}
function fromVantages(names, most = 8) {
	return `from ${vantagesText(names, most)}`;
}
const MACHINE = "";
function alikeTexts({ explanation, advice, ports, host, address }) {
	let text = `${bareText(explanation)}\n${advice}`;
	if (address !== null && address !== host) {
		text = withoutName(text, `${host} (${address})`);
		text = withoutName(text, address);
	}
	text = withoutName(text, host).replaceAll("[]", "");
	if (ports === null) return textWithoutOwn(text, null);
	text = withoutPort(text, ports);
	return /[,-]/.test(ports) ? withoutPort(text, firstPort({ ports })) : text;
}
function withoutPort(text, port) {
	return textWithoutOwn(withoutName(text, `:${port}`), port);
}
function firstPort({ ports }) {
	return ports === null ? "any" : `${require_start.parseRanges(ports)[0]?.first ?? ports}`;
}
function withoutName(text, name) {
	if (name === "") return text;
	let kept = [];
	let isIPv6 = name.includes(":");
	let from = 0;
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
		let end = at + name.length;
		let [before, after] = [text.charAt(at - 1), text.slice(end, end + 2)];
		if (/[\w.-]/.test(before) || /^(?:[\w-]|\.\w|\/\d)/.test(after)) continue;
		if (isIPv6 && (before === ":" || /^:[\da-f:]/.test(after))) continue;
		kept.push(text.slice(from, at));
		from = end;
	}
	return from === 0 ? text : `${kept.join("")}${text.slice(from)}`;
}
const NO_SOURCES = [];
const NO_PORTS = {
	tcp: [],
	udp: []
};
const portsOfRanges = {
	tcp: new WeakMap(),
	udp: new WeakMap()
};
var GroupPlaces = class {
	#first = null;
	#others = null;
	#rules = [];
	add(verdict, ranges, machines) {
		let key = require_start.machineKey(verdict);
		if (this.#first === null) {
			this.#first = {
				key,
				place: this.#place(verdict, ranges, machines)
			};
			return;
		}
		if (this.#first.key === key) {
			this.#first.place = withMore$1(this.#first.place, verdict, ranges);
			return;
		}
		this.#others ??= new Map();
		let known = this.#others.get(key);
		let place = known === void 0 ? this.#place(verdict, ranges, machines) : withMore$1(known, verdict, ranges);
		place !== known && this.#others.set(key, place);
	}
	#place(verdict, ranges, machines) {
		let { protocol, rule } = verdict;
		let { host, alsoHosts, address, vantage } = machines.of(verdict);
		let service = protocol !== null && require_start.countPorts(ranges) === 1 ? verdict.service : null;
		let ports = protocol === null ? NO_PORTS : sharedPorts(protocol, ranges);
		let [before] = this.#rules;
		(before?.line !== rule.line || before.file !== rule.file || before.column !== rule.column) && (this.#rules = [rule]);
		let sources = verdict.source == null ? NO_SOURCES : [verdict.source];
		return {
			host,
			alsoHosts,
			address,
			vantage,
			ports,
			service,
			rules: this.#rules,
			sources
		};
	}
	sorted() {
		if (this.#first === null) return [];
		let places = [finished(this.#first.place)];
		for (let place of this.#others?.values() ?? []) places.push(finished(place));
		return places.length === 1 ? places : places.sort(compareMachines);
	}
};
function sharedPorts(protocol, ranges) {
	let known = portsOfRanges[protocol].get(ranges);
	if (known !== void 0) return known;
	let ports = {
		...NO_PORTS,
		[protocol]: ranges
	};
	portsOfRanges[protocol].set(ranges, ports);
	return ports;
}
function withMore$1(place, verdict, ranges) {
	let draft = "ranges" in place ? place : draftOf(place);
	let { protocol, service, rule, source } = verdict;
	let line = lineKey(rule);
	let known = draft.rules.get(line);
	(known === void 0 || rule.column < known.column) && draft.rules.set(line, rule);
	source != null && draft.sources.add(source);
	if (protocol === null) return draft;
	for (let range of ranges) draft.ranges[protocol].push(range);
	service !== null && !draft.services.includes(service) && draft.services.push(service);
	return draft;
}
function draftOf({ host, alsoHosts, address, vantage, ports, service, rules, sources }) {
	return {
		machine: {
			host,
			alsoHosts,
			address,
			vantage
		},
		ranges: {
			tcp: [...ports.tcp],
			udp: [...ports.udp]
		},
		services: service === null ? [] : [service],
		rules: new Map(rules.map((rule) => [lineKey(rule), rule])),
		sources: new Set(sources)
	};
}
function finished(place) {
	if (!("ranges" in place)) return place;
	return {
		...placeOfParts(place),
		rules: sortedRules([...place.rules.values()]),
		sources: [...place.sources]
	};
}
function placeOfParts({ machine, ranges, services }) {
	let ports = {
		tcp: require_start.unitedRanges(ranges.tcp),
		udp: require_start.unitedRanges(ranges.udp)
	};
	let [service = null] = require_start.countPorts(ports.tcp) + require_start.countPorts(ports.udp) === 1 ? services.sort() : [];
	return {
		...machine,
		ports,
		service,
		rules: [],
		sources: NO_SOURCES
	};
}
function lineKey({ file, line }) {
	return `${line} ${file}`;
}
function sortedRules(rules) {
	let [only] = rules;
	if (only !== void 0 && rules.every((rule) => rule.line === only.line && rule.file === only.file)) return [only];
	return [...new Map(rules.map((rule) => [lineKey(rule), rule])).values()].sort((a, b) => a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1);
}
const MOST_PARSED = 7e4;
const NO_RANGES = [];
function unsaidKey({ host, address, vantage, protocol }) {
	return JSON.stringify([
		host,
		address,
		vantage,
		protocol
	]);
}
function spotKey$1({ host, address, vantage, protocol }, verdict) {
	return JSON.stringify([
		host,
		protocol === null ? null : address,
		vantage,
		protocol,
		verdict
	]);
}
var NewSinceBaseline = class {
	#hasBaseline;
	#ranges = new Map();
	#hosts = new Set();
	#unsaid;
	#parsed = new Map();
	constructor({ drift }) {
		this.#hasBaseline = drift !== null;
		let gathered = new Map();
		for (let change of drift?.changes ?? []) {
			let { host, vantage, after, ports } = change;
			change.kind === "new-host" && this.#hosts.add(JSON.stringify([host, vantage]));
			if (after === null || !isNewVerdict(change)) continue;
			let ranges = require_start.getOrCreate(gathered, spotKey$1(change, after.verdict), () => []);
			for (let range of require_start.parseRanges(ports)) ranges.push(range);
		}
		for (let [key, ranges] of gathered) this.#ranges.set(key, require_start.unitedRanges(ranges));
		let unsaid = drift?.notInBaseline ?? (drift?.notCompared === 0 ? [] : null);
		this.#unsaid = unsaid && new Map(unsaid.map((spot) => [unsaidKey(spot), spot.ranges]));
	}
	#rangesOf({ ports }) {
		if (ports === null) return NO_RANGES;
		this.#parsed.size >= 7e4 && this.#parsed.clear();
		return require_start.getOrCreate(this.#parsed, ports, () => require_start.unitedRanges(require_start.parseRanges(ports)));
	}
	partsOf(verdict) {
		let ranges = this.#rangesOf(verdict);
		if (!this.#hasBaseline) return [{
			isNew: null,
			ranges
		}];
		if (this.#hosts.size > 0 && this.#hosts.has(JSON.stringify([verdict.host, verdict.vantage]))) return [{
			isNew: !0,
			ranges
		}];
		let changed = this.#ranges.size === 0 ? void 0 : this.#ranges.get(spotKey$1(verdict, verdict.verdict));
		if (changed === void 0) return this.#notNew(verdict, ranges);
		if (ranges.length === 0) return [{
			isNew: !0,
			ranges
		}];
		let rest = rangesWithout(ranges, changed);
		let fresh = {
			isNew: !0,
			ranges: sharedRanges(ranges, changed)
		};
		return [...fresh.ranges.length > 0 ? [fresh] : [], ...rest.length > 0 ? this.#notNew(verdict, rest) : []];
	}
	#notNew(verdict, ranges) {
		if (this.#unsaid === null || verdict.state === "unknown" || verdict.verdict === "pass") return [{
			isNew: null,
			ranges
		}];
		let unsaid = this.#unsaid.size === 0 ? void 0 : this.#unsaid.get(unsaidKey(verdict));
		if (unsaid === void 0) return [{
			isNew: !1,
			ranges
		}];
		if (ranges.length === 0) return [{
			isNew: null,
			ranges
		}];
		return [{
			isNew: null,
			ranges: sharedRanges(ranges, unsaid)
		}, {
			isNew: !1,
			ranges: rangesWithout(ranges, unsaid)
		}].filter((part) => part.ranges.length > 0);
	}
};
function isNewVerdict({ kind, before, after }) {
	return kind === "newly-open" || before?.verdict !== after?.verdict;
}
function groupKey(verdict, apart) {
	let { vantage, protocol, ports, expected, state, cause, evidence, rule, waiver } = verdict;
	let wanted = state === "unknown" ? "" : expected;
	let waived = waiver === null ? "" : `${waiver.until} ${waiver.owner} ${waiver.reason}`;
	let observed = verdict.verdict === "not-judged" && state === "open" ? `${protocol} ${ports}` : "";
	let place = apart === "machine" ? require_start.machineKey(verdict) : apart === "file" ? rule.file : "";
	return `${JSON.stringify([
		vantage,
		wanted,
		state,
		cause,
		evidence,
		waived,
		observed,
		place
	])}\n${alikeTexts(verdict)}`;
}
function soleGroup(verdict) {
	let draft = newDraft$1(verdict, null);
	draft.count = verdict.count;
	add(draft, verdict, require_start.unitedRanges(require_start.parseRanges(verdict.ports)), require_start.NO_OTHER_NAMES);
	return groupOf(draft);
}
function newDraft$1(verdict, isNew) {
	return {
		verdict,
		severity: verdict.severity,
		count: 0,
		sameTexts: !0,
		isNew,
		expected: [],
		places: new GroupPlaces()
	};
}
function add(draft, verdict, ranges, machines) {
	let { explanation, advice, expected, severity } = verdict;
	let lead = draft.verdict;
	draft.sameTexts &&= lead.explanation === explanation && lead.advice === advice && !isSaidOfPort(explanation);
	severityRank(severity) < severityRank(draft.severity) && (draft.severity = severity);
	compareVerdicts(verdict, lead) < 0 && (draft.verdict = verdict);
	expected !== null && !draft.expected.includes(expected) && draft.expected.push(expected);
	draft.places.add(verdict, ranges, machines);
}
function groupOf({ places, expected, ...draft }) {
	let sorted = places.sorted();
	let [first] = sorted;
	let wanted = require_start.EXPECTED_STATES.filter((state) => expected.includes(state));
	let rules = sorted.length === 1 && first !== void 0 ? first.rules : sortedRules(sorted.flatMap(({ rules: own }) => own));
	return {
		...draft,
		places: sorted,
		expected: wanted,
		rules
	};
}
function compareGroups(a, b) {
	return Number(b.isNew === !0) - Number(a.isNew === !0) || severityRank(a.severity) - severityRank(b.severity) || compareVerdicts(a.verdict, b.verdict);
}
function countPlaces({ places }) {
	return places.reduce((sum, { ports }) => sum + Math.max(1, require_start.PROTOCOLS.reduce((count, one) => count + require_start.countPorts(ports[one]), 0)), 0);
}
function vantagesOf(group) {
	return "vantages" in group ? group.vantages : [group.verdict.vantage];
}
const MOST_PLACES = 4096;
function sharedFindings(groups) {
	let found = new Map();
	for (let [index, group] of groups.entries()) require_start.getOrCreate(found, group.places.length > 4096 ? String(index) : keyOf$1(group), () => []).push(group);
	return [...found.values()].map(joined);
}
function keyOf$1({ verdict, isNew, severity, expected, rules, places }) {
	let { state, cause, evidence, vantage, waiver } = verdict;
	let where = places.map(({ host, address, ports }) => [
		host,
		address,
		ports
	]);
	let texts = withoutName(alikeTexts(verdict), vantage ?? "");
	return JSON.stringify([
		isNew,
		severity,
		expected,
		rules,
		state,
		cause,
		evidence,
		waiver,
		where,
		texts
	]);
}
function joined(groups) {
	let [first] = groups;
	let vantages = groups.map(({ verdict }) => verdict.vantage);
	if (groups.length === 1) return {
		...first,
		vantages
	};
	return {
		...first,
		verdict: {
			...first.verdict,
			...textsFor(first.verdict, vantages),
			rttMs: null
		},
		count: groups.reduce((sum, { count }) => sum + count, 0),
		vantages
	};
}
function textsFor({ explanation, advice, vantage }, vantages) {
	let all = (text) => vantage === null ? text : text.replaceAll(`the vantage ${vantage}`, () => `the vantages ${vantagesText(vantages)}`);
	return {
		explanation: all(explanation),
		advice: all(advice)
	};
}
function vantageColumns({ verdicts, vantages = [] }) {
	let missing = new Set(verdicts.filter(require_start.isMissingReport).map(({ vantage }) => vantage));
	let named = vantages.map(({ name }) => name);
	let none = [...missing].filter((name) => !named.includes(name));
	return [...named.map((name) => ({
		name,
		reports: missing.has(name) ? "some" : "all"
	})), ...none.map((name) => ({
		name,
		reports: "none"
	}))];
}
function reportOfVantage(report, name) {
	let verdicts = report.verdicts.filter((one) => one.vantage === name && !require_start.isMissingReport(one));
	return {
		...report,
		vantage: name,
		verdicts
	};
}
function seenFrom({ vantages, verdict }, most) {
	return vantages === void 0 || require_start.isMissingReport(verdict) ? "" : ` ${fromVantages(vantages, most)}`;
}
function fromVantagesText(report) {
	let names = vantageColumns(report).flatMap(({ name, reports }) => reports === "none" ? [] : [vantageText(name)]);
	return names.length === 1 ? `From 1 vantage: ${names.join("")}` : `From ${names.length} vantages: ${firstFew(names, 8)}`;
}
const MOST_SOURCES$1 = 6;
function vantageFacts({ startedAt, finishedAt, shards, sources }) {
	return [
		spanText(startedAt, finishedAt),
		...shards === 1 ? [] : [`${shards} reports, one for each shard`],
		...sources.length === 0 ? [] : [`probes left from ${firstFew(sources, 6)}`]
	];
}
const MEANING_OF_MERGE = [["What a green merge says:", "At the times above, every port was in the intended state as each vantage saw it that had to ask. Wherever a port was silent, something else answered the same vantage before and after. No vantage and no shard that the policy names is missing."], ["What it does not say:", "What another network or another hour would see, anything about ports that the policy does not name, or that the service behind an open port works. The vantages did not look at the same moment, and a name may lead each of them to another machine."]];
function toolText({ tool, version }) {
	return version === null ? tool : `${tool} ${version}`;
}
function endText({ finishedAt }) {
	return finishedAt === null ? "" : ` at ${require_start.minuteText(finishedAt)}`;
}
function isOfOtherTool(scan) {
	return scan !== null && scan.tool !== "port-policy";
}
function evidenceWordsOfScan() {
	return {
		direct: "answered the scan",
		proven: "were not open to the scan, and open from another vantage",
		anchored: "were silent, or rejected by ICMP, while another port of the same address answered in the same scan",
		vouched: "were silent, or rejected by ICMP, while others answered in the same scan",
		none: "rest on nothing (not covered by the scan, silent while nothing vouched, or open at an address that accepts any port)"
	};
}
function meaningOfScan(scan, ofProbes) {
	let [[says], [saysNot, limits]] = ofProbes;
	let [tool, at] = [toolText(scan), endText(scan)];
	switch (scan.tool) {
		case "port-policy": return [[says, `When the earlier run of ${tool} asked${at}, from the place where it ran, every port above was in the intended state. It is judged by this policy, with the evidence that the earlier run recorded. Nothing was asked again.`], [saysNot, `What is so now. ${limits}`]];
		case "nmap": return [[says, `When ${tool} scanned${at}, from the machine that ran it, every port above was in the intended state. A silent TCP port counts as filtered only where something else answered in the same scan. A silent UDP port never passes, because a scan does not say what it asked.`], [saysNot, `Whether the scanning machine could hear the network at the moment of each silence: a scan does not say when an answer came or how many packets were lost. ${limits}`]];
		case "globalping":
		case "check-host": return [[says, `When nodes of ${tool} asked${at}, each from its own network, at least one of them reached every port above that is in the intended state. No silence counts: what no node reached never passes.`], [saysNot, limits]];
		case "masscan":
		case "naabu": return [[says, `When ${tool} scanned${at}, from the machine that ran it, every port above answered it in the intended way. No silence counts: ${scan.tool} writes only what answered, so a port that it does not list never passes.`], [saysNot, limits]];
	}
}
function hostWithAddress({ host, address }) {
	return address === null || address === host ? host : `${host} (${address})`;
}
function portsText(ranges, most = 20, suffix = "") {
	let shown = ranges.slice(0, most).map((range) => `${require_start.rangeText(range)}${suffix}`);
	return andMore(shown, require_start.countPorts(ranges.slice(most)));
}
function serviceSuffix(service) {
	return service == null ? "" : ` ${require_start.clip(service, 60)}`;
}
function changedPorts({ ports, protocol, service }) {
	return `${portsText(require_start.parseRanges(ports), 12, require_start.udpSuffix(protocol))}${serviceSuffix(service)}`;
}
function waitText({ held, stopped, tookMs, limitMs, rounds }) {
	let asked = require_start.counted(rounds, "round");
	if (held && rounds === 1) return `Held at once, in the first round (it would have waited ${require_start.durationText(limitMs)}).`;
	if (held) return `Held after ${require_start.durationText(tookMs)} and ${asked}; the last one asked everything again.`;
	if (stopped) return `Stopped after ${require_start.durationText(tookMs)} and ${asked}, before it held (it would have waited ${require_start.durationText(limitMs)}).`;
	return `Did not hold within ${require_start.durationText(limitMs)}: ${asked} in ${require_start.durationText(tookMs)}, the last of which asked everything.`;
}
function flappedText({ host, address, protocol, ports, times }) {
	let what = ports === null ? "" : `, port ${portsText(require_start.parseRanges(ports), 10, require_start.udpSuffix(protocol))}`;
	let often = times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;
	return `${hostWithAddress({
		host,
		address
	})}${what}: held, and then did not, ${often}`;
}
const DRIFT_KIND_WORDS = {
	"newly-open": "newly open",
	"newly-blocked": "newly blocked",
	"new-host": "new host",
	"gone-host": "gone host",
	"changed-address": "changed address",
	"changed-verdict": "changed verdict"
};
const REQUIREMENT_DRIFT_WORDS = {
	"no-longer-satisfied": "no longer satisfied",
	"newly-satisfied": "newly satisfied"
};
function isFixed({ before, after }) {
	return before?.verdict === "violation" && after?.verdict === "pass" && (before.state === null || before.state !== after.state);
}
function fixedCount({ changes }) {
	return changes.reduce((sum, change) => sum + (isFixed(change) ? change.count : 0), 0);
}
function changeWords(change) {
	return isFixed(change) ? "fixed" : DRIFT_KIND_WORDS[change.kind];
}
function changeCount({ totals, requirements = [] }) {
	return Object.values(totals).reduce((sum, count) => sum + count, requirements.length);
}
function isAllBetter(drift) {
	let met = (drift.requirements ?? []).length - lostRequirements(drift).length;
	return changeCount(drift) === fixedCount(drift) + met;
}
function driftTotalsText({ totals, notCompared, changes, requirements }) {
	let fixed = changes.filter(isFixed);
	let less = (total, kind) => total - fixed.reduce((sum, change) => sum + (change.kind === kind ? change.count : 0), 0);
	let newlyOpen = less(totals.newlyOpen, "newly-open");
	let newlyBlocked = less(totals.newlyBlocked, "newly-blocked");
	let changedVerdicts = less(totals.changedVerdicts, "changed-verdict");
	let { newHosts, goneHosts, changedAddresses } = totals;
	let all = [
		...fixed.length === 0 ? [] : [`${require_start.counted(fixedCount({ changes }), "violation")} fixed`],
		...newlyOpen === 0 ? [] : [`${require_start.grouped(newlyOpen)} newly open`],
		...newlyBlocked === 0 ? [] : [`${require_start.grouped(newlyBlocked)} newly blocked`],
		...newHosts === 0 ? [] : [require_start.counted(newHosts, "new host")],
		...goneHosts === 0 ? [] : [require_start.counted(goneHosts, "gone host")],
		...changedAddresses === 0 ? [] : [require_start.counted(changedAddresses, "changed address", "changed addresses")],
		...changedVerdicts === 0 ? [] : [require_start.counted(changedVerdicts, "changed verdict")],
		...requirementParts(requirements)
	];
	if (all.length > 0) return all.join(", ");
	return notCompared === 0 ? "nothing changed" : "nothing is known to have changed";
}
function requirementParts(requirements = []) {
	let lost = lostRequirements({ requirements }).length;
	let met = requirements.length - lost;
	return [...lost === 0 ? [] : [`${require_start.counted(lost, "requirement")} no longer satisfied`], ...met === 0 ? [] : [`${require_start.counted(met, "requirement")} newly satisfied`]];
}
function lostRequirements({ requirements = [] }) {
	return requirements.filter(({ kind }) => kind === "no-longer-satisfied");
}
function requirementWords({ kind }) {
	return REQUIREMENT_DRIFT_WORDS[kind];
}
function sinceText({ baseline }) {
	return require_start.minuteText(baseline.startedAt);
}
function notComparedText({ notCompared }) {
	if (notCompared === 0) return "";
	return notCompared === 1 ? "One port or name was not compared: at least one of the two runs knows nothing about it." : `${require_start.grouped(notCompared)} ports or names were not compared: at least one of the two runs knows nothing about them.`;
}
function sideText(side) {
	if (side === null) return "–";
	return side.state === null ? side.verdict : `${side.state} (${side.verdict})`;
}
function hasManyVantages({ changes }) {
	let [first] = changes;
	return first !== void 0 && changes.some(({ vantage }) => vantage !== first.vantage);
}
function requirementLine(change) {
	return `${requirementWords(change)}: ${require_start.clip(change.requirement, 400)}: ${change.explanation}`;
}
function driftLine(change) {
	let ports = changedPorts(change);
	let place = `${hostWithAddress(change)}${ports === "" ? "" : `, ${ports}`}`;
	return `${changeWords(change)}: ${require_start.clip(place, 400)}: ${change.explanation}`;
}
const SAID_BY_SIDES = /^It was (?:open|closed|filtered), and is (?:open|closed|filtered|silent \(open or filtered\)) now\. ?/;
const INDENT$1 = 19;
function driftTerminal(drift, { colour, columns, names, caveats, machines }) {
	let colours = require_start.coloursOf(colour);
	let width = require_start.lineWidth(columns);
	let lines = [
		...require_start.wrapText(`Report diff: ${driftTotalsText(drift)}.`, width).map((line) => colours.bold(isAllBetter(drift) ? colours.green(line) : colours.yellow(line))),
		...require_start.wrapText(`${require_start.terminal(names.old)} (${require_start.terminal(sinceText(drift))}) -> ${require_start.terminal(names.new)}`, width).map(colours.dim),
		...caveats.flatMap((caveat) => require_start.hanging(`! ${terminalProse(caveat)}`, 2, width, colours.yellow)),
		...require_start.hanging(notComparedText(drift), 0, width, colours.yellow),
		"",
		...requirementLines(drift, {
			width,
			colours,
			most: Infinity
		}),
		...changeLines(drift, machines, {
			width,
			colours,
			most: drift.changes.length
		})
	];
	return printedTrimmed(lines);
}
function driftPart(drift, machines, options) {
	let { width, colours, most } = options;
	let title = `Changes since the report of ${require_start.terminal(sinceText(drift))}: ${driftTotalsText(drift)}`;
	let changes = drift.changes.filter((change) => !isNewFinding(change));
	let told = drift.changes.length - changes.length;
	let rest = changes.length - most;
	return [
		...require_start.wrapText(title, width).map(colours.bold),
		...told === 0 ? [] : require_start.indented(changes.length === 0 ? "All of it is below, marked NEW." : "What is wrong now is below, marked NEW. The rest:", 2, width),
		...requirementLines(drift, options),
		...changeLines({
			...drift,
			changes
		}, machines, options),
		...rest > 0 ? [`  and ${require_start.counted(rest, "more row")} of changes, which report.json has`] : [],
		...require_start.hanging(`  ${notComparedText(drift)}`, 2, width, colours.yellow),
		""
	];
}
function requirementLines({ requirements = [] }, { width, colours, most }) {
	let rest = requirements.length - most;
	return [...requirements.slice(0, most).flatMap((one) => oneRequirement(one, width, colours)), ...rest > 0 ? [`  and ${require_start.counted(rest, "more requirement")}, which report.json has`] : []];
}
function oneRequirement(change, width, colours) {
	let paint = change.kind === "newly-satisfied" ? colours.green : colours.red;
	return [...labelled(paint(require_start.padToWidth("  requirement", 19)), 19, require_start.terminal(require_start.clip(change.requirement, require_start.LONGEST_PROSE)), width, colours.bold), ...require_start.indented(terminalProse(require_start.clip(`${requirementWords(change)}: ${change.explanation}`, require_start.LONGEST_PROSE)), 19, width)];
}
function changeLines(drift, machines, { width, colours, most }) {
	let many = hasManyVantages(drift);
	return drift.changes.slice(0, most).flatMap((change) => oneChange(change, machineOf(change, machines), many, width, colours));
}
function isNewFinding(change) {
	let verdict = change.after?.verdict;
	return (verdict === "violation" || verdict === "inconclusive") && isNewVerdict(change);
}
function machineOf(change, machines) {
	return machines.of(change).alsoHosts.length > 0 ? machines.text(change) : hostWithAddress(change);
}
function oneChange(change, machine, many, width, colours) {
	let { severity, before, after, explanation, vantage } = change;
	let ports = changedPorts(change);
	let from = many && vantage !== null ? `, from ${require_start.clip(vantage, require_start.LONGEST_PROSE)}` : "";
	let place = require_start.terminal(`${require_start.clip(machine, require_start.LONGEST_PROSE)}${ports === "" ? "" : `: ${ports}`}${from}`);
	let label = paintOf$2(change, colours)(require_start.padToWidth(`  ${changeWords(change)}`, 19));
	let sides = before === null && after === null ? "" : `${sideText(before)} -> ${sideText(after)}`;
	let how = severity === null ? "" : `, ${severity}`;
	let said = sides === "" ? explanation : explanation.replace(SAID_BY_SIDES, "");
	let text = sides === "" ? said : said === "" ? `${sides}${how}` : `${sides}${how}: ${said}`;
	return [...labelled(label, 19, place, width, colours.bold), ...require_start.indented(terminalProse(require_start.clip(text, require_start.LONGEST_PROSE)), 19, width)];
}
function paintOf$2(change, colours) {
	let { kind } = change;
	if (isFixed(change)) return colours.green;
	if (kind === "newly-open") return colours.red;
	return kind === "newly-blocked" || kind === "changed-verdict" ? colours.yellow : colours.cyan;
}
const WORDS = {
	"syn-ack": "SYN-ACK",
	rst: "RST",
	refused: "RST or ICMP reject",
	timeout: "no answer",
	"icmp-port-unreachable": "ICMP port unreachable",
	"icmp-unreachable": "ICMP unreachable",
	"icmp-net-unreachable": "ICMP network unreachable",
	"icmp-admin-prohibited": "ICMP administratively prohibited",
	reply: "reply",
	"no-reply": "no reply: open or filtered",
	"no-route": "no route from here",
	"no-neighbour": "ARP or neighbour discovery failed",
	"local-firewall": "this machine's own firewall",
	"local-resources": "this machine ran out of resources",
	"deaf-vantage": "silence that proves nothing",
	"dns-failed": "name not resolved",
	"out-of-scope": "out of scope",
	"cannot-see": "seen from no vantage",
	cancelled: "cancelled",
	"out-of-time": "out of time",
	"not-covered": "not covered by the scan",
	"not-at-source": "not where the vantage is",
	"no-report": "no report that counts"
};
function stateText(state) {
	return state === "open|filtered" ? "silent" : state;
}
function seenWords({ state, address }) {
	if (state !== null) return stateText(state);
	return address === null ? "leads where it must" : `leads to ${require_start.clip(address, 100)}`;
}
function seenText(verdict, answer) {
	return `${verdict.state === null ? "" : "seen "}${seenWords(verdict)} (${answer})`;
}
function causeText(cause) {
	return cause === null ? "by DNS" : WORDS[cause];
}
function evidenceText({ state, evidence }) {
	return state === null ? "by DNS" : evidence;
}
function answerText(verdict) {
	let words = causeText(verdict.cause);
	return verdict.rttMs === null ? words : `${words} in ${Math.round(verdict.rttMs * 10) / 10} ms`;
}
function isNextAddress({ host, address, last }, nextHost, next) {
	if (nextHost !== next || host !== address || last === null) return !1;
	return ipv4Number(last) + 1 === ipv4Number(next);
}
function ipv4Number(address) {
	let parts = address.split(".");
	if (parts.length !== 4) return NaN;
	return parts.reduce((value, part) => value * 256 + (/^\d{1,3}$/.test(part) ? Number(part) : NaN), 0);
}
function noteOf({ cause, address }) {
	if (cause === "out-of-scope") return "out of scope, not asked";
	if (cause !== null) return causeText(cause);
	return address === null ? null : "not asked: the name must not lead there";
}
function sameTexts(a, b) {
	return a.note === b.note && Object.keys(a.ports).every((state) => a.ports[state] === b.ports[state]);
}
const MOST_PORTS = 20;
const MOST_MACHINES = 8;
const MOST_SOURCES = 4;
function placePorts({ ports, service }, most = 20) {
	return `${require_start.PROTOCOLS.map((protocol) => portsText(ports[protocol], most, require_start.udpSuffix(protocol))).filter((text) => text !== "").join(", ")}${serviceSuffix(service)}`;
}
const known = new WeakMap();
function portSets({ places }, most = 20) {
	let ofPlaces = require_start.getOrCreate(known, places, () => new Map());
	return require_start.getOrCreate(ofPlaces, most, () => newPortSets(places, most));
}
function newPortSets(places, most) {
	let sets = new Map();
	let [before, set] = [null, null];
	for (let place of places) {
		if (set === null || before?.ports !== place.ports || before.service !== place.service) {
			let ports = placePorts(place, most);
			set = require_start.getOrCreate(sets, JSON.stringify([place.ports, ports]), () => ({
				ports,
				places: []
			}));
		}
		set.places.push(place);
		before = place;
	}
	return [...sets.values()];
}
function machinesText(places, most) {
	let { shown, rest } = upTo(places, most);
	let glue = shown.some(({ alsoHosts }) => alsoHosts.length > 0) ? "; " : ", ";
	let more = rest === 0 ? "" : `${glue === "; " ? ";" : ""} and ${require_start.grouped(rest)} more`;
	return `${shown.map((place) => require_start.machineText(place)).join(glue)}${more}`;
}
function groupPlaces(group, room = {}) {
	return setsText(portSets(group, room.ports), room);
}
function setsText(sets, { machines = 8 }) {
	let [only] = sets;
	if (sets.length === 1 && only !== void 0) return setText(only, machinesText(only.places, machines));
	let texts = [];
	let [left, unnamed] = [machines, 0];
	for (let set of sets) {
		let shown = set.places.slice(0, Math.max(0, left));
		left -= shown.length;
		unnamed += set.places.length - shown.length;
		shown.length > 0 && texts.push(setText(set, machinesText(shown, shown.length)));
	}
	return `${texts.join("; ")}${unnamed === 0 ? "" : `; and ${require_start.counted(unnamed, "more machine")}`}`;
}
function setText({ ports }, machines) {
	return ports === "" ? machines : `${ports} on ${machines}`;
}
function groupHosts(group, { machines = 8, ports } = {}) {
	return portSets(group, ports).length === 1 ? machinesText(group.places, machines) : require_start.counted(group.places.length, "machine");
}
function groupPorts(group, room = {}) {
	let sets = portSets(group, room.ports);
	return sets.length === 1 ? sets[0]?.ports ?? "" : setsText(sets, room);
}
function groupExpected({ expected }) {
	return expected.join(", ");
}
function groupExplanation({ verdict, sameTexts, places }) {
	let explanation = bareText(verdict.explanation);
	if (sameTexts) return explanation;
	return `${explanation}${places.length > 1 ? saidOfPlace(firstPort(verdict), verdict.host) : saidOfPort(firstPort(verdict))}`;
}
function groupSources({ places }) {
	let sources = new Set();
	for (let place of places) for (let source of place.sources) sources.add(source);
	if (sources.size === 0) return "";
	let shown = firstFew([...sources], 4);
	return sources.size === 1 ? `host from ${shown}` : `hosts from ${shown}`;
}
function groupAnswer(group) {
	return answerText({
		cause: group.verdict.cause,
		rttMs: countPlaces(group) === 1 ? group.verdict.rttMs : null
	});
}
function newsText({ all, fresh, known }, time) {
	if (fresh > 0) {
		let news = `NEW: ${require_start.grouped(fresh)} of ${require_start.counted(all, "violation")}, not so in the report of ${time}.`;
		if (known === 0) return news;
		if (fresh + known < all) return `${news} Of the others, ${require_start.grouped(known)} ${known === 1 ? "was" : "were"} so already.`;
		return known === 1 ? `${news} The other one was so already.` : `${news} The other ${require_start.grouped(known)} were so already.`;
	}
	if (known === 0) return `Nothing is known to be new since the report of ${time}.`;
	if (known < all) return `Nothing is known to be new: ${require_start.grouped(known)} of ${require_start.counted(all, "violation")} ${known === 1 ? "was" : "were"} so already in the report of ${time}.`;
	return known === 1 ? `Nothing new: the violation was so already in the report of ${time}.` : `Nothing new: all ${require_start.grouped(known)} violations were so already in the report of ${time}.`;
}
function knownSinceText(drift, isNew) {
	if (drift == null || isNew === null) return "";
	return isNew ? `not so in the report of ${sinceText(drift)}` : `was so already in the report of ${sinceText(drift)}`;
}
function hostInFull({ places, verdict }) {
	let [place] = places;
	return withMore(place === void 0 ? verdict.host : require_start.machineText(place), places.length);
}
function hostInShort(group, several) {
	let { verdict, places } = group;
	return several.has(verdict.host) ? hostInFull(group) : withMore(verdict.host, places.length);
}
function withMore(host, machines) {
	let text = fitted(require_start.terminal(host), 80);
	return machines > 1 ? `${text}${text.includes(", also ") ? ";" : ""} and ${require_start.grouped(machines - 1)} more` : text;
}
function portsInShort(group) {
	let [place] = group.places;
	if (group.verdict.cause === "cannot-see") return "unseen ports";
	if (group.verdict.ports === null) return group.verdict.state === null ? "the name" : "all ports";
	if (place === void 0 || portSets(group, 5).length > 1) return require_start.counted(countPlaces(group), "port");
	return require_start.terminal(placePorts(place, 5));
}
function findingRow(group, several, paint) {
	let { verdict, severity, isNew } = group;
	let isViolation = verdict.verdict === "violation";
	let label = isViolation ? severity ?? "violation" : "inconclusive";
	return {
		label: isNew ? `${label} NEW` : label,
		host: hostInFull(group),
		shortHost: hostInShort(group, several),
		ports: portsInShort(group),
		seen: require_start.terminal(isViolation ? againstText(group) : unclearText(group)),
		file: require_start.terminal(verdict.rule.file),
		line: verdict.rule.line,
		place: require_start.terminal(ruleText(verdict.rule)),
		paint
	};
}
function unclearText(group) {
	let { state, cause } = group.verdict;
	let why = state === "open" ? "open, unproven" : causeText(cause);
	let from = seenFrom(group, 3).trim();
	return from === "" ? why : `${from}: ${why}`;
}
function againstText(group) {
	let { verdict } = group;
	let seen = `${seenWords(verdict)}${seenFrom(group, 3)}`;
	return verdict.state === null || verdict.expected === null ? seen : `${seen}, not ${verdict.expected}`;
}
function details(group, sign, { width, colours, drift }) {
	let { verdict, severity, isNew } = group;
	let lead = severityPaint(severity, colours)(require_start.padToWidth(`  ${sign} ${severity ?? ""}`, 14));
	let text = (words, how) => require_start.indented(words, 14, width, how);
	let where = `${verdict.ports === null ? groupHosts(group) : `${groupHosts(group)}: ${groupPorts(group)}`}${commaBefore(seenFrom(group))}`;
	let seen = `${group.expected.length === 0 ? "" : `intended ${groupExpected(group)}, `}${seenText(verdict, groupAnswer(group))}`;
	return [
		...require_start.block(lead, 14, require_start.terminal(isNew ? `NEW ${where}` : where), width, colours.bold),
		...text(require_start.terminal(seen)),
		...text(require_start.terminal(knownSinceText(drift, isNew)), colours.dim),
		...text(terminalProse(groupExplanation(group))),
		...verdict.advice === "" ? [] : text(`-> ${terminalProse(verdict.advice)}`, colours.cyan),
		...text(rulesText(group), colours.dim),
		...text(require_start.terminal(groupSources(group)), colours.dim),
		""
	];
}
function commaBefore(text) {
	return text === "" ? "" : `,${text}`;
}
function rulesText({ rules }) {
	let { shown, rest } = upTo(rules, 6);
	return `${shown.map(placeText).join(", ")}${rest > 0 ? ` and ${rest} more lines` : ""}`;
}
function excuseText({ until, owner, reason }) {
	return owner === null ? `excused until ${until}: ${reason}` : `excused until ${until} (${owner}): ${reason}`;
}
function checksAgain(report, found, given = []) {
	return [...byVantage(found)].slice(0, 3).flatMap(([vantage, groups]) => {
		let again = require_start.commandThere(report, groups, given, vantage);
		return again === null ? [] : [{
			...again,
			vantage
		}];
	});
}
function byVantage(found) {
	let groups = new Map();
	for (let group of found) if (!require_start.isMissingReport(group.verdict)) for (let vantage of vantagesOf(group)) require_start.getOrCreate(groups, vantage, () => []).push(group);
	return groups;
}
function checkAgainText(report, found) {
	if (found.length === 0 || report.scan !== null) return null;
	if (require_start.isMerged(report)) return textOfMerge(report, found);
	let again = require_start.checkAgain(report, found);
	if (again !== null) return `To check ${again.all ? "a fix" : "a fix of the first finding"} alone: \`${again.command}\`, or the input \`only\` of the action.`;
	let targets = require_start.checkAgainTargets(report, found, report.vantage) ?? require_start.checkAgainTargets(report, found.slice(0, 1), report.vantage);
	if (targets !== null && report.policies.some(({ path }) => require_start.isFromInputs(path))) return `To check a fix alone, add the input \`only: "${targets.join("\\n")}"\` to the step.`;
	return "To check a fix alone: `port-policy check --only HOST:PORT`, or the input `only` of the action.";
}
function textOfMerge(report, found) {
	if (byVantage(found).size === 0) return null;
	let commands = checksAgain(report, found);
	let all = commands.map(({ command }) => `\`${command}\``).join("; ");
	let isWhole = commands.every((one) => one.all) && byVantage(found).size <= 3;
	if (commands.length === 0) return "To check a fix alone, run at the vantage that saw it: `port-policy check --vantage NAME --only HOST:PORT`.";
	if (commands.length === 1 && isWhole) return `To check a fix alone, run at the vantage that saw it: ${all}.`;
	return isWhole ? `To check a fix alone, run at each vantage the command that names it: ${all}.` : `To check a fix of the first findings alone, run at each vantage the command that names it: ${all}.`;
}
function hasAll({ verdicts }, name, address, ports) {
	let own = verdicts.filter((one) => one.host === name && one.address === address);
	return require_start.PROTOCOLS.every((protocol) => {
		let ranges = own.flatMap((one) => one.protocol === protocol ? require_start.parseRanges(one.ports) : []);
		return areWithin(ports[protocol], require_start.unitedRanges(ranges));
	});
}
function needsWitness({ expected, protocol }) {
	return protocol === "tcp" && expected !== null && expected !== "open";
}
function witnessOf({ verdicts }, vantage, address) {
	let answers = ({ protocol, state, evidence, verdict, ports }) => protocol === "tcp" && ports !== null && state === "open" && evidence === "direct" && verdict !== "violation";
	let candidates = verdicts.filter((one) => answers(one) && one.vantage === vantage);
	let isV6 = address?.includes(":");
	let [best] = [
		...candidates.filter((one) => one.address === address && one.service !== "ssh"),
		...candidates.filter((one) => one.address === address),
		...candidates.filter((one) => one.address?.includes(":") === isV6)
	];
	let [range] = require_start.parseRanges(best?.ports ?? null);
	return best === void 0 || range === void 0 ? null : {
		host: best.host,
		port: String(range.first)
	};
}
function onlyText(host, ports) {
	if (ports.length === 0) return host;
	let sorted = [...ports].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
	return `${host.includes(":") ? `[${host}]` : host}:${sorted.join(",")}`;
}
function shellWord(word) {
	return /^[\w.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function againThere(commands, width, colours) {
	if (commands.length === 0) return [];
	let title = commands.every(({ all }) => all) ? require_start.CHECK_THERE : require_start.CHECK_THE_FIRST_THERE;
	return [
		...require_start.hanging(title, 0, width, require_start.plain),
		...commands.flatMap(({ command }) => commandLines(command, width, colours)),
		""
	];
}
function commandLines(command, width, colours) {
	let lines = filledLines(require_start.terminal(command).split(/ (?=--)/), width - 6);
	return lines.map((line, index) => {
		let end = index < lines.length - 1 ? " \\" : "";
		return `${index === 0 ? "  " : "    "}${colours.cyan(`${line}${end}`)}`;
	});
}
function filledLines(pieces, width) {
	let lines = [];
	for (let piece of pieces) {
		let last = lines.at(-1);
		last !== void 0 && require_start.textWidth(last) + 1 + require_start.textWidth(piece) <= width ? lines[lines.length - 1] = `${last} ${piece}` : lines.push(piece);
	}
	return lines;
}
function fittedInShort(lists, labelWidth, width) {
	let all = lists.flat();
	let texts = (isWithoutFile) => lists.map((rows) => require_start.laidOut(rows, labelWidth, isWithoutFile, width));
	let whole = texts(!1);
	let file = all[0]?.file ?? null;
	if (!whole.flat().some((lines) => lines.length > 1) || file === null || require_start.isFromInputs(file) || all.some((row) => row.file !== file)) return {
		texts: whole,
		file: null
	};
	return {
		texts: texts(!0),
		file
	};
}
const spotKey = ({ host, address, protocol }) => JSON.stringify([
	host,
	address,
	protocol
]);
function patternFacts({ verdicts, patterns = [] }) {
	let wanted = new Set(patterns.filter(({ ports }) => ports !== null).map(spotKey));
	let bySpot = new Map();
	for (let verdict of wanted.size === 0 ? [] : verdicts) {
		let { ports, service, severity } = verdict;
		if (ports === null || service === null && severity === null) continue;
		let spot = spotKey(verdict);
		if (!wanted.has(spot)) continue;
		let byPorts = require_start.getOrCreate(bySpot, spot, () => new Map());
		byPorts.set(ports, worse(byPorts.get(ports), verdict));
	}
	return { of(pattern) {
		let byPorts = bySpot.get(spotKey(pattern));
		let exact = byPorts?.get(pattern.ports ?? "");
		if (byPorts === void 0 || pattern.ports === null) return NOTHING;
		if (exact !== void 0) return exact;
		let ranges = require_start.parseRanges(pattern.ports);
		return [...byPorts].reduce((facts, [ports, one]) => meet(ranges, ports) ? {
			...NOTHING,
			severity: moreSevere$1(facts, one)
		} : facts, NOTHING);
	} };
}
const NOTHING = {
	severity: null,
	service: null
};
function meet(ranges, ports) {
	return sharedRanges(ranges, require_start.parseRanges(ports)).length > 0;
}
function moreSevere$1(a, b) {
	return severityRank(a.severity) <= severityRank(b.severity) ? a.severity : b.severity;
}
function worse(before = NOTHING, { verdict, severity, service }) {
	return {
		severity: moreSevere$1(before, {
			severity: verdict === "violation" ? severity : null,
			service
		}),
		service: before.service ?? service
	};
}
const PATTERN_WORDS = {
	"exposed-everywhere": {
		weight: "wrong",
		sign: "✖︎",
		title: "Exposed everywhere",
		counted: "exposed everywhere"
	},
	"exposed-from-some": {
		weight: "wrong",
		sign: "✖︎",
		title: "Exposed from some vantages",
		counted: "exposed from some vantages"
	},
	down: {
		weight: "wrong",
		sign: "!",
		title: "Down",
		counted: "down"
	},
	missing: {
		weight: "unsure",
		sign: "?",
		title: "Not covered",
		counted: "not covered"
	},
	"deaf-vantage": {
		weight: "unsure",
		sign: "?",
		title: "Deaf vantage",
		counted: "asked by a deaf vantage"
	},
	"shut-to-vantage": {
		weight: "unsure",
		sign: "?",
		title: "Shut to a vantage",
		counted: "shut to a vantage"
	},
	"resolves-differently": {
		weight: "notable",
		sign: "≠",
		title: "Resolves differently",
		counted: "resolve differently"
	},
	"treated-differently": {
		weight: "notable",
		sign: "≠",
		title: "Treated differently",
		counted: "treated differently"
	},
	"blocked-nothing-shown": {
		weight: "as-meant",
		sign: "–",
		title: "Blocked, nothing shown to listen",
		counted: "blocked, but nothing is shown to listen"
	},
	"as-meant-and-proven": {
		weight: "as-meant",
		sign: "●",
		title: "As meant, and proven",
		counted: "as meant, and proven"
	}
};
function patternRows(report) {
	let { patterns = [] } = report;
	let machines = machinesOfAllVantages(report);
	let facts = patternFacts(report);
	let drafts = new Map();
	for (let pattern of patterns) {
		if (pattern.kind === "missing") continue;
		let { host, address, protocol, ports, count } = pattern;
		let draft = require_start.getOrCreate(drafts, keyOf(pattern), () => newDraft(pattern));
		let { service, ...of } = facts.of(pattern);
		let severity = PATTERN_WORDS[pattern.kind].weight === "wrong" ? of.severity : null;
		draft.count += count;
		draft.sameTexts &&= draft.pattern.explanation === pattern.explanation && draft.pattern.advice === pattern.advice;
		severityRank(severity) < severityRank(draft.severity) && (draft.severity = severity);
		let machine = machines.of({
			host,
			address,
			vantage: null
		});
		let place = require_start.getOrCreate(draft.places, JSON.stringify([machine.host, address]), () => ({
			machine,
			ranges: {
				tcp: [],
				udp: []
			},
			services: []
		}));
		if (protocol !== null) for (let range of require_start.parseRanges(ports)) place.ranges[protocol].push(range);
		service !== null && !place.services.includes(service) && place.services.push(service);
	}
	return [...drafts.values()].map(rowOf$1).sort(compareRows);
}
function keyOf(pattern) {
	let states = pattern.ports === null ? [] : Object.entries(pattern.states).sort(([a], [b]) => a < b ? -1 : 1);
	return `${pattern.kind} ${JSON.stringify(states)}\n${alikeTexts(pattern)}`;
}
function newDraft(pattern) {
	return {
		pattern,
		places: new Map(),
		count: 0,
		severity: null,
		sameTexts: !0
	};
}
function rowOf$1({ places, ...draft }) {
	return {
		...draft,
		places: [...places.values()].map(placeOfParts).sort(compareMachines)
	};
}
function compareRows(a, b) {
	return require_start.PATTERN_KINDS.indexOf(a.pattern.kind) - require_start.PATTERN_KINDS.indexOf(b.pattern.kind) || severityRank(a.severity) - severityRank(b.severity);
}
function rowsByWeight(rows) {
	let of = (weight) => rows.filter(({ pattern }) => PATTERN_WORDS[pattern.kind].weight === weight);
	return {
		wrong: of("wrong"),
		unsure: of("unsure"),
		notable: of("notable"),
		"as-meant": of("as-meant")
	};
}
function viewsText({ states, ports }) {
	if (ports === null) return "";
	let from = (wanted) => Object.entries(states).flatMap(([name, state]) => state === wanted ? [name] : []);
	let seen = require_start.STATES$1.flatMap((state) => {
		let names = from(state);
		if (names.length === 0) return [];
		return [state === "unknown" ? `not known ${fromVantages(names)}` : `${stateText(state)} ${fromVantages(names)}`];
	});
	let none = from(null);
	if (seen.length === 0 || none.length === 0) return seen.join("; ");
	return `${seen.join("; ")}; not judged ${fromVantages(none)}`;
}
function patternExplanation({ pattern, places, count, sameTexts }) {
	let explanation = bareText(pattern.explanation);
	if (sameTexts || count === pattern.count) return explanation;
	return `${explanation}${places.length > 1 ? saidOfPlace(firstPort(pattern), pattern.host) : saidOfPort(firstPort(pattern))}`;
}
const INDENT = 14;
const MOST_PATTERNS = 40;
const LONGEST_PLACES = 800;
const EXPOSED = "✗";
function patternPart(report, width, colours) {
	let { wrong, unsure, notable, "as-meant": asMeant } = rowsByWeight(patternRows(report));
	let rows = [
		...wrong,
		...unsure,
		...notable
	];
	if (rows.length + asMeant.length === 0) return [];
	let rest = rows.length - 40;
	return [
		colours.bold("What the vantages show together"),
		...rows.slice(0, 40).flatMap((row) => patternLines(row, width, colours)),
		...rest > 0 ? require_start.hanging(`  … ${require_start.grouped(rest)} more patterns: see the other reports`, 4, width, require_start.plain) : [],
		...asMeantLines(asMeant, width, colours),
		""
	];
}
function paintOf$1({ pattern, severity }, colours) {
	let { weight } = PATTERN_WORDS[pattern.kind];
	if (weight === "wrong") return severityPaint(severity, colours);
	return weight === "unsure" ? colours.yellow : require_start.plain;
}
function patternLines(row, width, colours) {
	let { pattern, severity } = row;
	let { sign, title } = PATTERN_WORDS[pattern.kind];
	let isExposed = pattern.kind === "exposed-everywhere" || pattern.kind === "exposed-from-some";
	let lead = paintOf$1(row, colours)(require_start.padToWidth(`  ${isExposed ? "✗" : sign} ${severity ?? ""}`, 14));
	let text = (words, how) => require_start.indented(words, 14, width, how);
	let where = require_start.terminal(require_start.clip(groupPlaces(row), 800));
	return [
		...require_start.block(lead, 14, `${title}: ${where}`, width, colours.bold),
		...text(require_start.terminal(viewsText(pattern))),
		...text(terminalProse(patternExplanation(row))),
		...pattern.advice === "" ? [] : text(`-> ${terminalProse(pattern.advice)}`, colours.cyan)
	];
}
function asMeantLines(rows, width, colours) {
	let counts = new Map();
	for (let { pattern, count } of rows) counts.set(pattern.kind, (counts.get(pattern.kind) ?? 0) + count);
	return [...counts].flatMap(([kind, count]) => {
		let { sign, counted: words } = PATTERN_WORDS[kind];
		return require_start.hanging(`  ${sign} ${require_start.counted(count, "port")} ${words}`, 4, width, colours.dim);
	});
}
const CELL_KINDS = [
	"exposed",
	"amiss",
	"unsure",
	"waived",
	"open",
	"observed",
	"silent",
	"filtered",
	"closed"
];
const CELL_WORDS = {
	exposed: ["✖︎", "open, and must not be"],
	amiss: ["!", "not in the state intended"],
	unsure: ["?", "could not be checked"],
	waived: ["◆", "against the policy, and excused for now"],
	open: ["●", "open, as intended"],
	observed: ["◌", "open, only observed"],
	silent: ["~", "silent: open or filtered"],
	filtered: ["–", "filtered"],
	closed: ["○", "closed"]
};
function cellKind({ verdict, state }) {
	if (verdict === "violation") return state === "open" ? "exposed" : "amiss";
	if (verdict === "inconclusive") return "unsure";
	if (verdict === "waived") return "waived";
	if (state === "open") return verdict === "not-judged" ? "observed" : "open";
	if (state === "open|filtered") return "silent";
	return state === "filtered" || state === "closed" ? state : "unsure";
}
function moreSevere(a, b) {
	return b === void 0 || CELL_KINDS.indexOf(a) <= CELL_KINDS.indexOf(b) ? a : b;
}
const MOST_OPEN = 6;
const MOST_SHUT = 2;
const NAMED = 4;
var CellDraft = class {
	#parts = new Map();
	#note = null;
	#noteKind = "unsure";
	add(verdict) {
		let { protocol, ports, service } = verdict;
		if (protocol === null || ports === null) {
			let note = noteOf(verdict);
			if (note === null) return;
			this.#note ??= note;
			this.#noteKind = moreSevere(cellKind(verdict), this.#noteKind);
			return;
		}
		let kind = cellKind(verdict);
		let word = wordOf(kind, verdict);
		let part = require_start.getOrCreate(this.#parts, `${kind} ${word}`, () => ({
			kind,
			word,
			ranges: {
				tcp: [],
				udp: []
			},
			services: new Map()
		}));
		for (let range of require_start.parseRanges(ports)) part.ranges[protocol].push(range);
		service !== null && part.services.set(`${protocol} ${ports}`, require_start.clip(service, 60));
	}
	get isEmpty() {
		return this.#parts.size === 0 && this.#note === null;
	}
	cell() {
		let parts = [...this.#parts.values()].sort((a, b) => rank(a) - rank(b) || (a.word < b.word ? -1 : 1)).map((part) => ({
			kind: part.kind,
			text: `${part.word} ${portsOf(part)}`
		}));
		if (parts[0] !== void 0) return {
			parts,
			note: "",
			kind: parts[0].kind
		};
		return {
			parts,
			note: this.#note ?? "",
			kind: this.#noteKind
		};
	}
};
const rank = ({ kind }) => CELL_KINDS.indexOf(kind);
function wordOf(kind, { state }) {
	if (kind === "unsure") return state === "open" ? "open, unproven" : "not known";
	return state === null ? "not known" : stateText(state);
}
function portsOf({ word, ranges, services }) {
	let isOpen = word.startsWith("open");
	return require_start.PROTOCOLS.flatMap((protocol) => {
		let united = require_start.unitedRanges(ranges[protocol]);
		if (united.length === 0) return [];
		let suffix = require_start.udpSuffix(protocol);
		let count = require_start.countPorts(united);
		if (isOpen && count <= 4) return [namedPorts(united, protocol, services)];
		if (isOpen) return [portsText(united, 6, suffix)];
		return united.length <= 2 || count <= 4 ? [portsText(united, 4, suffix)] : [protocol === "udp" ? `${require_start.grouped(count)} UDP ports` : `${require_start.grouped(count)} ports`];
	}).join(", ");
}
function namedPorts(ranges, protocol, services) {
	return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)).map((port) => {
		let service = services.get(`${protocol} ${port}`);
		return `${port}${require_start.udpSuffix(protocol)}${service === void 0 ? "" : ` ${service}`}`;
	}).join(", ");
}
function emptyCell({ reports }) {
	if (reports === "none") return {
		parts: [],
		note: "no report",
		kind: "unsure"
	};
	if (reports === "some") return {
		parts: [],
		note: "in no report",
		kind: "unsure"
	};
	return {
		parts: [],
		note: "not asked",
		kind: null
	};
}
const FIRST_KINDS = [
	"exposed",
	"amiss",
	"unsure"
];
function vantageMatrix(report, cells) {
	let columns = vantageColumns(report);
	let most = Math.max(1, Math.floor(cells / (columns.length + 1)));
	let runs = [];
	let dropped = 0;
	for (let one of gather(report)) {
		let run = runOf(one, columns);
		if (run === null || joins(runs.at(-1), run)) continue;
		if (runs.length > 4 * most + 1e3) {
			let kept = mostSevere(runs, most);
			dropped += runs.length - kept.length;
			runs = kept;
		}
		runs.push(run);
	}
	let kept = mostSevere(runs, most);
	let rows = kept.map(rowOf);
	let present = new Set(rows.flatMap((row) => row.cells.flatMap(({ parts, kind }) => [kind, ...kindsOf(parts)])));
	return {
		columns,
		rows,
		leftOutRows: dropped + runs.length - kept.length,
		kinds: CELL_KINDS.filter((kind) => present.has(kind))
	};
}
const kindsOf = (parts) => parts.map(({ kind }) => kind);
function gather(report) {
	let start = (machine) => ({
		machine,
		cells: new Map()
	});
	return require_start.rowsByMachine(report, start, ({ cells }, verdict) => {
		require_start.isMissingReport(verdict) || require_start.getOrCreate(cells, verdict.vantage, () => new CellDraft()).add(verdict);
	}, "all vantages");
}
function runOf({ machine, cells }, columns) {
	if ([...cells.values()].every(({ isEmpty }) => isEmpty)) return null;
	let shownCells = columns.map((column) => {
		let draft = cells.get(column.name);
		return draft === void 0 || draft.isEmpty ? emptyCell(column) : draft.cell();
	});
	let ranks = shownCells.map(({ kind }) => kind === null ? CELL_KINDS.length : CELL_KINDS.indexOf(kind));
	return {
		first: machine,
		last: machine.address,
		texts: JSON.stringify(shownCells),
		cells: shownCells,
		rank: Math.min(...ranks)
	};
}
function joins(before, { first, texts }) {
	if (before === void 0 || before.texts !== texts || first.alsoHosts.length > 0) return !1;
	let end = {
		host: before.first.host,
		address: before.first.address,
		last: before.last
	};
	if (!isNextAddress(end, first.host, first.address)) return !1;
	before.last = first.address;
	return !0;
}
function rowOf({ first, last, cells }) {
	let { host, alsoHosts, address } = first;
	let isRun = last !== address;
	return {
		host: shown(isRun ? `${host}-${last}` : host),
		alsoHosts: alsoHosts.map((name) => shown(name)),
		address: address === null || address === host ? null : shown(address, 100),
		cells,
		isRun
	};
}
function mostSevere(runs, most) {
	let place = ({ rank }) => Math.min(rank, FIRST_KINDS.length);
	return [...runs].sort((a, b) => place(a) - place(b) || compareMachines(a.first, b.first)).slice(0, most);
}
const MOST_CELLS = 800;
const MOST_HOST = 40;
const GAP = 2;
const SIGNS = {
	exposed: "✗",
	amiss: "!",
	unsure: "?",
	waived: "◆",
	open: "●",
	observed: "◌",
	silent: "~",
	filtered: "–",
	closed: "○"
};
function vantageMatrixPart(report, width, colours) {
	let matrix = vantageMatrix(report, 800);
	let { rows, columns, kinds, leftOutRows } = matrix;
	if (rows.length === 0) return [];
	let hostWidth = widthOfHosts(rows, width);
	let room = width - 2 - hostWidth;
	let perTable = Math.max(1, Math.min(columns.length, Math.floor(room / 17)));
	let starts = Array.from({ length: Math.ceil(columns.length / perTable) }, (_, at) => at * perTable);
	let legend = kinds.map((kind) => `${SIGNS[kind]} ${CELL_WORDS[kind][1]}`).join(" · ");
	return [
		colours.bold("What is open from where"),
		...starts.flatMap((start) => table(matrix, start, {
			perTable,
			hostWidth,
			width,
			colours
		})),
		...leftOutRows > 0 ? require_start.hanging(`  … ${require_start.grouped(leftOutRows)} more rows: see the other reports`, 4, width, require_start.plain) : [],
		...require_start.hanging(`  ${legend}`, 2, width, colours.dim),
		""
	];
}
function widthOfHosts(rows, width) {
	let widest = rows.reduce((most, row) => Math.max(most, ...hostLines(row).map(require_start.textWidth)), 0);
	return Math.min(widest, 40, Math.floor(width / 3));
}
function hostLines(row) {
	return require_start.machineParts(row).map((part) => require_start.terminal(part.replace(/^,? /, ""))).filter((part) => part !== "");
}
function table(matrix, start, { perTable, hostWidth, width, colours }) {
	let columns = matrix.columns.slice(start, start + perTable);
	let cellWidth = Math.max(8, Math.floor((width - 2 - hostWidth) / columns.length) - 2);
	let line = (cells) => beside([...cells], [hostWidth, ...columns.map(() => cellWidth)]);
	return [...line([[], ...columns.map((column) => headLines(column, cellWidth, colours))]), ...matrix.rows.flatMap((row) => {
		let host = hostLines(row).flatMap((part) => require_start.wrapText(part, hostWidth));
		let cells = row.cells.slice(start, start + perTable);
		return line([host.map(painted(require_start.plain)), ...cells.map((cell) => cellLines(cell, cellWidth, colours))]);
	})];
}
const painted = (paint) => (text) => ({
	text,
	paint
});
function headLines({ name, reports }, width, colours) {
	let title = painted(colours.bold)(fitted(require_start.terminal(`from ${vantageText(name)}`), width));
	if (reports === "all") return [title];
	return [title, ...require_start.wrapText(reports === "none" ? "? no report" : "? not covered in full", width).map(painted(colours.yellow))];
}
function cellLines({ parts, note, kind }, width, colours) {
	if (parts.length === 0) {
		let sign = kind === null ? "" : `${SIGNS[kind]} `;
		return require_start.wrapText(`${sign}${require_start.terminal(note)}`, width).map(painted(kind === null ? colours.dim : paintOf(kind, colours)));
	}
	return parts.flatMap((part) => {
		let lines = require_start.wrapText(require_start.terminal(part.text), width - 2);
		let lead = (index) => index === 0 ? `${SIGNS[part.kind]} ` : "  ";
		return lines.map((text, index) => painted(paintOf(part.kind, colours))(`${lead(index)}${text}`));
	});
}
function paintOf(kind, colours) {
	if (kind === "exposed") return colours.red;
	if (kind === "amiss" || kind === "unsure" || kind === "waived") return colours.yellow;
	return kind === "open" ? require_start.plain : colours.dim;
}
function beside(cells, widths) {
	let height = Math.max(1, ...cells.map((lines) => lines.length));
	return Array.from({ length: height }, (_, at) => `  ${cells.map((lines, column) => {
		let { text, paint } = lines[at] ?? painted(require_start.plain)("");
		let blank = " ".repeat(Math.max(0, (widths[column] ?? 0) + 2 - require_start.textWidth(text)));
		return text === "" ? blank : `${paint(text)}${blank}`;
	}).join("")}`).map((line) => line.trimEnd());
}
function satisfiedText(requirements) {
	let satisfied = requirements.filter((one) => one.satisfied).length;
	return `${require_start.grouped(satisfied)} of ${require_start.grouped(requirements.length)} satisfied`;
}
function statusText({ satisfied }) {
	return satisfied ? "satisfied" : "not satisfied";
}
function whyNotSatisfied(result) {
	let { satisfied, pass, violation, waived, inconclusive, notJudged, waivedUntil, unchecked = [], exceptions = [] } = result;
	if (satisfied) return [];
	let nothing = pass + violation + waived + inconclusive === 0;
	return [
		...violation === 0 ? [] : [`${require_start.counted(violation, "violation")}.`],
		...inconclusive === 0 ? [] : [`${require_start.grouped(inconclusive)} could not be checked.`],
		...waived === 0 ? [] : [`${require_start.grouped(waived)} waived until ${waivedUntil ?? "a date that the report does not say"}.`],
		...nothing && notJudged > 0 ? ["No part of it is judged: its ports are only observed."] : [],
		...nothing && notJudged === 0 ? ["No part of it was checked."] : [],
		...unchecked.map(({ explanation }) => explanation),
		...exceptions.map(({ explanation }) => explanation)
	];
}
function requirementsText({ requirements = [] }) {
	if (requirements.length === 0) return null;
	let others = requirements.filter(({ satisfied }) => !satisfied).map(({ requirement }) => requirement);
	if (others.length === 0) return satisfiedText(requirements);
	return `${satisfiedText(requirements)}; not satisfied: ${firstFew(others, 20, String)}`;
}
function mergedParts(report, width, colours) {
	return [
		...patternPart(report, width, colours),
		...vantageMatrixPart(report, width, colours),
		...vantagesPart(report, width, colours)
	];
}
function vantagesPart({ vantages = [] }, width, colours) {
	let rest = vantages.length - 24;
	let lines = vantages.slice(0, 24).flatMap((one) => {
		let facts = [...vantageFacts(one), ...one.run.url === null ? [] : [one.run.url]];
		return require_start.hanging(require_start.terminal(`  ${vantageText(one.name)}: ${facts.join("; ")}`), 4, width, colours.dim);
	});
	return [
		colours.bold("Measured"),
		...lines,
		...rest > 0 ? [colours.dim(`  … ${require_start.counted(rest, "more vantage")}`)] : [],
		""
	];
}
function exitCodeOfProbe({ verdicts }) {
	return verdicts.some(({ state }) => state === "unknown") ? require_shared.EXIT.inconclusive : require_shared.EXIT.pass;
}
function roomIn(stdout) {
	if (!stdout.writableNeedDrain) return Promise.resolve();
	return new Promise((resolve) => {
		let events = [
			"drain",
			"error",
			"close"
		];
		let go = () => {
			for (let event of events) stdout.off(event, go);
			resolve();
		};
		for (let event of events) stdout.on(event, go);
	});
}
function insteadOf(name, value, command) {
	let advice = Object.entries(INSTEAD).find(([names]) => names.split(" ").includes(name))?.[1];
	return advice?.(command, value) ?? null;
}
function ownersText(name) {
	let owners = ownersOf(name);
	return owners.length === 0 ? null : `it is an option of ${listed$2(owners, owners.length)}`;
}
function ownersOf(name) {
	return Object.keys(require_start.COMMANDS).filter((command) => Object.hasOwn(require_start.COMMANDS[command].options, name));
}
function readsPolicy(command) {
	return command === "check" || command === "lint" || command === "explain";
}
function key(line, where) {
	return (command) => {
		if (command !== "probe" && command !== "init" && !readsPolicy(command)) return null;
		return readsPolicy(command) ? `set \`${line}\` under \`${where}:\` in the policy` : `only a policy can say that (\`${line}\` under \`${where}:\`), and \`port-policy check\` reads one`;
	};
}
const INSTEAD = {
	"timeout connect-timeout host-timeout t w": key("timeout: 1500ms", "defaults"),
	"retries max-retries retry attempts tries r": key("attempts: 3", "defaults"),
	"rate max-rate min-rate rate-limit pps speed": key("rate: 500/s", "limits"),
	"threads concurrency parallel parallelism workers jobs j": key("in-flight: 200", "limits"),
	"ipv4 4": key("family: ipv4", "defaults"),
	"ipv6 6": key("family: ipv6", "defaults"),
	"output out out-file output-file outfile o": outputAdvice,
	"output-dir out-dir outdir reports reports-dir report report-folder": (command) => command === "check" ? "use --report-dir DIR, which gets a file of each format" : outputAdvice(command),
	json: formatAdvice("json"),
	sarif: formatAdvice("sarif"),
	html: formatAdvice("html"),
	"markdown md": formatAdvice("markdown"),
	"junit xml": formatAdvice("junit"),
	"verbose v vv debug d": (command) => command === "check" ? "all that was found is printed as it is; `--format json` has every port with its evidence" : "all that is known is printed as it is",
	"quiet q silent": (command) => `add \`> /dev/null\`: the exit code of ${command} says how it went, and mistakes are still printed`,
	"config conf file f c policy policy-file i input": policyAdvice,
	"ports port p": (command, value) => {
		if (command === "check") return "the policy names the ports, and --only HOST:PORTS checks a part of them";
		if (command === "probe") return `ports are the argument after the host: \`${commandText("probe", "HOST", value ?? "22,443")}\``;
		return command === "explain" ? "the port comes after the host: `port-policy explain HOST:PORT`" : null;
	},
	"host hosts target targets": (command, value) => {
		if (command === "check") return `use \`--only ${value ?? "HOST"}\` to check one host of the policy`;
		if (command === "probe") return `the host is the first argument: \`${commandText("probe", value ?? "HOST", "PORTS")}\``;
		if (command === "init") return `hosts are arguments: \`${commandText("init", value ?? "HOST")}\``;
		return null;
	},
	"exclude exclude-hosts skip ignore": (command) => command === "check" ? "name with --only what is to be checked, or take it out of the policy" : null,
	"shards shard-index shard-count total-shards partition split chunk node-index node-total": (command) => command === "check" ? "use --shard INDEX/COUNT, such as 2/8" : null,
	"udp u": () => "write `/udp` behind a port, as in `53/udp`",
	tcp: () => "a port without `/udp` is TCP",
	"ping P": () => "every host is asked for its ports at once, and none is pinged first",
	"env e set D variable variables": (command) => Object.hasOwn(require_start.COMMANDS[command].options, "var") ? "use --var NAME=VALUE" : null,
	"interval watch loop until": (command) => command === "check" ? "use --wait DURATION, which asks again until the policy passes" : null,
	"scan nmap iL": (command) => command === "check" || command === "init" ? "use --observations FILE" : null,
	"dry n noop plan": (command) => command === "check" ? "use --dry-run" : null,
	"no-fail exit-zero soft-fail": (command) => command === "check" ? "use --fail-on never" : null,
	"strict fail exit-code fail-fast": (command) => command === "check" ? "a violation makes the exit code 1 as it is; --fail-on LEVEL changes that" : null,
	"color colour no-color no-colour": () => "NO_COLOR=1 turns colour off, FORCE_COLOR=1 turns it on",
	"progress no-progress": () => "progress is shown on a terminal and in CI logs alone; `2> /dev/null` hides it",
	"version V": () => "use `port-policy --version`"
};
function outputAdvice(command) {
	if (command === "check") return "use --report-dir DIR for all reports, or `--format FORMAT > FILE` for one";
	let { options } = require_start.COMMANDS[command];
	return Object.hasOwn(options, "format") ? "use `--format FORMAT > FILE`" : `use \`port-policy ${command} > FILE\``;
}
function formatAdvice(format) {
	return (command) => {
		let { options } = require_start.COMMANDS[command];
		return (options.format?.choices ?? []).includes(format) ? `use \`--format ${format}\`` : null;
	};
}
function policyAdvice(command, value) {
	let file = value ?? "FILE";
	if (command === "explain") return `name the policy after the port: \`${commandText("explain", "HOST:PORT", file)}\``;
	if (readsPolicy(command)) return `name the policy without an option: \`${commandText(command, file)}\``;
	if (command === "diff") return "name both without an option: `port-policy diff OLD NEW`";
	return `${command} reads no policy: \`${commandText("check", file)}\` does`;
}
function helpOn(word) {
	let command = require_start.commandNamed(word);
	if (word === void 0 || word.startsWith("-") || command !== null) return {
		kind: "help",
		command
	};
	return mistake(unknownCommand(word, `; the commands are ${Object.keys(require_start.COMMANDS).join(", ")}`), null);
}
function valueProblem(rawName, option, value, inline) {
	if (option.value === null) return value === void 0 ? null : `${rawName} takes no value`;
	if (value === void 0 || value === "" || !inline && value.startsWith("--")) return `${rawName} needs a value: ${rawName} ${option.choices?.join("|") ?? option.value}`;
	if (option.choices === void 0 || option.choices.includes(value)) return null;
	return `${rawName} cannot be ${quoted(value)}. Use one of ${option.choices.join(", ")}`;
}
function noCommand(word, rest) {
	if (word === "-v" || word === "--v") return "a command comes first; `port-policy --version` prints the version";
	let [name = ""] = word.replace(/^-+/, "").split("=", 1);
	let instead = insteadOf(name, rest[0] ?? null, "check");
	return `a command comes before ${quoted(word)}, such as check${instead === null ? "" : `; ${instead}`}`;
}
function unknownCommand(word, otherwise = "", rest = []) {
	let option = commandOfOption(word, rest);
	if (option !== null) return `there is no command ${quoted(word)}; use ${quoted(option)}`;
	let meant = meantCommand(word, rest) ?? didYouMean(word, Object.keys(require_start.COMMANDS));
	return `there is no command ${quoted(word)}${meant === null ? otherwise : `; did you mean ${quoted(meant)}?`}`;
}
function meantCommand(word, rest) {
	let synonym = Object.hasOwn(require_start.SYNONYMS, word) ? require_start.SYNONYMS[word] : void 0;
	if (synonym !== void 0) return synonym;
	if (isPolicyFile(word)) return commandText("check", word, ...rest);
	let one = hostWithPorts(word);
	if (one !== null) return commandText("probe", one.host, [one.ports, ...rest.filter(mayBePorts)].join(","));
	if (!isHost(word)) return null;
	return rest.length > 0 && rest.every(mayBePorts) ? commandText("probe", word, rest.join(",")) : commandText("probe", word, "top-100");
}
function commandOfOption(word, rest) {
	if (word === "version") return commandText("--version");
	let owner = Object.hasOwn(require_start.SYNONYMS, word) ? void 0 : ownersOf(word)[0];
	if (owner === void 0) return null;
	let { options } = require_start.COMMANDS[owner];
	let value = options[word]?.value ?? null;
	let given = value === null || rest.length > 0 ? rest : [value];
	return commandText(owner, `--${word}`, ...given);
}
function unknownOption(rawName, name, value, command) {
	let near = didYouMean(name, Object.keys(require_start.COMMANDS[command].options));
	let instead = insteadOf(name, value, command) ?? (near === null ? ownersText(name) : `did you mean --${near}?`);
	return `${command} has no option ${quoted(rawName)}${instead === null ? "" : `; ${instead}`}`;
}
function argumentsText(count) {
	return count === 1 ? "one argument" : `${count} arguments`;
}
function mistake(message, command) {
	return {
		kind: "mistake",
		message,
		command
	};
}
function quoted(text) {
	return `\`${text}\``;
}
Object.defineProperty(exports, "ABSENT", {
	enumerable: !0,
	get: function() {
		return ABSENT;
	}
});
Object.defineProperty(exports, "Alias", {
	enumerable: !0,
	get: function() {
		return Alias;
	}
});
Object.defineProperty(exports, "BY_ADDRESS_ALONE", {
	enumerable: !0,
	get: function() {
		return BY_ADDRESS_ALONE;
	}
});
Object.defineProperty(exports, "CELL_KINDS", {
	enumerable: !0,
	get: function() {
		return CELL_KINDS;
	}
});
Object.defineProperty(exports, "CELL_WORDS", {
	enumerable: !0,
	get: function() {
		return CELL_WORDS;
	}
});
Object.defineProperty(exports, "MAP_SCHEMAS", {
	enumerable: !0,
	get: function() {
		return MAP_SCHEMAS;
	}
});
Object.defineProperty(exports, "MEANING_OF_MERGE", {
	enumerable: !0,
	get: function() {
		return MEANING_OF_MERGE;
	}
});
Object.defineProperty(exports, "MOST_SHARDS", {
	enumerable: !0,
	get: function() {
		return 1e3;
	}
});
Object.defineProperty(exports, "NOT_A_POLICY", {
	enumerable: !0,
	get: function() {
		return "it does not begin as a policy does, with `version: 1`; none of it is shown, as it may be secret";
	}
});
Object.defineProperty(exports, "NewSinceBaseline", {
	enumerable: !0,
	get: function() {
		return NewSinceBaseline;
	}
});
Object.defineProperty(exports, "PATIENCE_MS", {
	enumerable: !0,
	get: function() {
		return PATIENCE_MS;
	}
});
Object.defineProperty(exports, "PATTERN_WORDS", {
	enumerable: !0,
	get: function() {
		return PATTERN_WORDS;
	}
});
Object.defineProperty(exports, "POLICY_ENDS", {
	enumerable: !0,
	get: function() {
		return POLICY_ENDS;
	}
});
Object.defineProperty(exports, "REPORT_ENDS", {
	enumerable: !0,
	get: function() {
		return REPORT_ENDS;
	}
});
Object.defineProperty(exports, "SeenByNobodyList", {
	enumerable: !0,
	get: function() {
		return SeenByNobodyList;
	}
});
Object.defineProperty(exports, "SilentQuestion", {
	enumerable: !0,
	get: function() {
		return SilentQuestion;
	}
});
Object.defineProperty(exports, "ThreadJob", {
	enumerable: !0,
	get: function() {
		return ThreadJob;
	}
});
Object.defineProperty(exports, "_default", {
	enumerable: !0,
	get: function() {
		return _default;
	}
});
Object.defineProperty(exports, "_enum", {
	enumerable: !0,
	get: function() {
		return _enum;
	}
});
Object.defineProperty(exports, "_gte", {
	enumerable: !0,
	get: function() {
		return _gte;
	}
});
Object.defineProperty(exports, "_minLength", {
	enumerable: !0,
	get: function() {
		return _minLength;
	}
});
Object.defineProperty(exports, "_positive", {
	enumerable: !0,
	get: function() {
		return _positive;
	}
});
Object.defineProperty(exports, "_regex", {
	enumerable: !0,
	get: function() {
		return _regex;
	}
});
Object.defineProperty(exports, "add", {
	enumerable: !0,
	get: function() {
		return add;
	}
});
Object.defineProperty(exports, "addMergeToJSMap", {
	enumerable: !0,
	get: function() {
		return addMergeToJSMap;
	}
});
Object.defineProperty(exports, "addPairToJSMap", {
	enumerable: !0,
	get: function() {
		return addPairToJSMap;
	}
});
Object.defineProperty(exports, "addressKey", {
	enumerable: !0,
	get: function() {
		return addressKey;
	}
});
Object.defineProperty(exports, "addressList", {
	enumerable: !0,
	get: function() {
		return addressList;
	}
});
Object.defineProperty(exports, "addressNumber", {
	enumerable: !0,
	get: function() {
		return addressNumber;
	}
});
Object.defineProperty(exports, "addressText", {
	enumerable: !0,
	get: function() {
		return addressText;
	}
});
Object.defineProperty(exports, "addressValue", {
	enumerable: !0,
	get: function() {
		return addressValue;
	}
});
Object.defineProperty(exports, "addressesOf", {
	enumerable: !0,
	get: function() {
		return addressesOf$1;
	}
});
Object.defineProperty(exports, "addressesOf$1", {
	enumerable: !0,
	get: function() {
		return addressesOf$2;
	}
});
Object.defineProperty(exports, "addressesText", {
	enumerable: !0,
	get: function() {
		return addressesText;
	}
});
Object.defineProperty(exports, "againThere", {
	enumerable: !0,
	get: function() {
		return againThere;
	}
});
Object.defineProperty(exports, "aliasPorts", {
	enumerable: !0,
	get: function() {
		return aliasPorts;
	}
});
Object.defineProperty(exports, "alikeTexts", {
	enumerable: !0,
	get: function() {
		return alikeTexts;
	}
});
Object.defineProperty(exports, "allServiceNames", {
	enumerable: !0,
	get: function() {
		return allServiceNames;
	}
});
Object.defineProperty(exports, "allowedOf", {
	enumerable: !0,
	get: function() {
		return allowedOf;
	}
});
Object.defineProperty(exports, "alsoHolds", {
	enumerable: !0,
	get: function() {
		return alsoHolds;
	}
});
Object.defineProperty(exports, "alsoText", {
	enumerable: !0,
	get: function() {
		return alsoText;
	}
});
Object.defineProperty(exports, "anchorNames", {
	enumerable: !0,
	get: function() {
		return anchorNames;
	}
});
Object.defineProperty(exports, "andMore", {
	enumerable: !0,
	get: function() {
		return andMore;
	}
});
Object.defineProperty(exports, "answerFor", {
	enumerable: !0,
	get: function() {
		return answerFor;
	}
});
Object.defineProperty(exports, "answerText", {
	enumerable: !0,
	get: function() {
		return answerText;
	}
});
Object.defineProperty(exports, "answered", {
	enumerable: !0,
	get: function() {
		return answered;
	}
});
Object.defineProperty(exports, "answersAbout", {
	enumerable: !0,
	get: function() {
		return answersAbout;
	}
});
Object.defineProperty(exports, "answersOf", {
	enumerable: !0,
	get: function() {
		return answersOf;
	}
});
Object.defineProperty(exports, "answersStill", {
	enumerable: !0,
	get: function() {
		return answersStill;
	}
});
Object.defineProperty(exports, "append", {
	enumerable: !0,
	get: function() {
		return append;
	}
});
Object.defineProperty(exports, "applyReviver", {
	enumerable: !0,
	get: function() {
		return applyReviver;
	}
});
Object.defineProperty(exports, "areWithin", {
	enumerable: !0,
	get: function() {
		return areWithin;
	}
});
Object.defineProperty(exports, "argumentsText", {
	enumerable: !0,
	get: function() {
		return argumentsText;
	}
});
Object.defineProperty(exports, "array", {
	enumerable: !0,
	get: function() {
		return array;
	}
});
Object.defineProperty(exports, "arrayPushArray", {
	enumerable: !0,
	get: function() {
		return arrayPushArray;
	}
});
Object.defineProperty(exports, "asBase", {
	enumerable: !0,
	get: function() {
		return asBase;
	}
});
Object.defineProperty(exports, "asItemIndex", {
	enumerable: !0,
	get: function() {
		return asItemIndex;
	}
});
Object.defineProperty(exports, "askedName", {
	enumerable: !0,
	get: function() {
		return askedName;
	}
});
Object.defineProperty(exports, "askedOfNames", {
	enumerable: !0,
	get: function() {
		return askedOfNames;
	}
});
Object.defineProperty(exports, "assertCollection", {
	enumerable: !0,
	get: function() {
		return assertCollection;
	}
});
Object.defineProperty(exports, "bad", {
	enumerable: !0,
	get: function() {
		return bad;
	}
});
Object.defineProperty(exports, "bad$1", {
	enumerable: !0,
	get: function() {
		return bad$1;
	}
});
Object.defineProperty(exports, "bad$2", {
	enumerable: !0,
	get: function() {
		return bad$6;
	}
});
Object.defineProperty(exports, "badDuration", {
	enumerable: !0,
	get: function() {
		return badDuration;
	}
});
Object.defineProperty(exports, "badPort", {
	enumerable: !0,
	get: function() {
		return badPort$1;
	}
});
Object.defineProperty(exports, "beginsAsEnv", {
	enumerable: !0,
	get: function() {
		return beginsAsEnv;
	}
});
Object.defineProperty(exports, "beginsAsPolicy", {
	enumerable: !0,
	get: function() {
		return beginsAsPolicy;
	}
});
Object.defineProperty(exports, "bisectLocalErrors", {
	enumerable: !0,
	get: function() {
		return bisectLocalErrors;
	}
});
Object.defineProperty(exports, "bisectRefusals", {
	enumerable: !0,
	get: function() {
		return bisectRefusals;
	}
});
Object.defineProperty(exports, "blindMachineWarning", {
	enumerable: !0,
	get: function() {
		return blindMachineWarning;
	}
});
Object.defineProperty(exports, "blindPart", {
	enumerable: !0,
	get: function() {
		return blindPart;
	}
});
Object.defineProperty(exports, "boolean", {
	enumerable: !0,
	get: function() {
		return boolean;
	}
});
Object.defineProperty(exports, "both", {
	enumerable: !0,
	get: function() {
		return both;
	}
});
Object.defineProperty(exports, "bothFrom", {
	enumerable: !0,
	get: function() {
		return bothFrom;
	}
});
Object.defineProperty(exports, "bottlenecks", {
	enumerable: !0,
	get: function() {
		return bottlenecks;
	}
});
Object.defineProperty(exports, "byText", {
	enumerable: !0,
	get: function() {
		return byText;
	}
});
Object.defineProperty(exports, "cannotFit", {
	enumerable: !0,
	get: function() {
		return cannotFit;
	}
});
Object.defineProperty(exports, "carefulService", {
	enumerable: !0,
	get: function() {
		return carefulService;
	}
});
Object.defineProperty(exports, "carriesSilence", {
	enumerable: !0,
	get: function() {
		return carriesSilence;
	}
});
Object.defineProperty(exports, "causeOfLocal", {
	enumerable: !0,
	get: function() {
		return causeOfLocal;
	}
});
Object.defineProperty(exports, "causeOfUnreachable", {
	enumerable: !0,
	get: function() {
		return causeOfUnreachable;
	}
});
Object.defineProperty(exports, "causeText", {
	enumerable: !0,
	get: function() {
		return causeText;
	}
});
Object.defineProperty(exports, "cellKind", {
	enumerable: !0,
	get: function() {
		return cellKind;
	}
});
Object.defineProperty(exports, "changeCount", {
	enumerable: !0,
	get: function() {
		return changeCount;
	}
});
Object.defineProperty(exports, "changeWords", {
	enumerable: !0,
	get: function() {
		return changeWords;
	}
});
Object.defineProperty(exports, "changedPorts", {
	enumerable: !0,
	get: function() {
		return changedPorts;
	}
});
Object.defineProperty(exports, "checkAgainText", {
	enumerable: !0,
	get: function() {
		return checkAgainText;
	}
});
Object.defineProperty(exports, "checkName", {
	enumerable: !0,
	get: function() {
		return checkName;
	}
});
Object.defineProperty(exports, "checkRoleApplies", {
	enumerable: !0,
	get: function() {
		return checkRoleApplies;
	}
});
Object.defineProperty(exports, "checksAgain", {
	enumerable: !0,
	get: function() {
		return checksAgain;
	}
});
Object.defineProperty(exports, "childSpan", {
	enumerable: !0,
	get: function() {
		return childSpan;
	}
});
Object.defineProperty(exports, "claimsOfName", {
	enumerable: !0,
	get: function() {
		return claimsOfName;
	}
});
Object.defineProperty(exports, "collectHosts", {
	enumerable: !0,
	get: function() {
		return collectHosts;
	}
});
Object.defineProperty(exports, "collectionFromPath", {
	enumerable: !0,
	get: function() {
		return collectionFromPath;
	}
});
Object.defineProperty(exports, "columnsOf", {
	enumerable: !0,
	get: function() {
		return columnsOf;
	}
});
Object.defineProperty(exports, "commandLines", {
	enumerable: !0,
	get: function() {
		return commandLines;
	}
});
Object.defineProperty(exports, "commandText", {
	enumerable: !0,
	get: function() {
		return commandText;
	}
});
Object.defineProperty(exports, "compare", {
	enumerable: !0,
	get: function() {
		return compare$1;
	}
});
Object.defineProperty(exports, "compareAddresses", {
	enumerable: !0,
	get: function() {
		return compareAddresses;
	}
});
Object.defineProperty(exports, "compareCandidates", {
	enumerable: !0,
	get: function() {
		return compareCandidates;
	}
});
Object.defineProperty(exports, "compareGroups", {
	enumerable: !0,
	get: function() {
		return compareGroups;
	}
});
Object.defineProperty(exports, "compareMachines", {
	enumerable: !0,
	get: function() {
		return compareMachines;
	}
});
Object.defineProperty(exports, "compareNaturally", {
	enumerable: !0,
	get: function() {
		return compareNaturally;
	}
});
Object.defineProperty(exports, "compareTwoReports", {
	enumerable: !0,
	get: function() {
		return compareTwoReports;
	}
});
Object.defineProperty(exports, "complain", {
	enumerable: !0,
	get: function() {
		return complain;
	}
});
Object.defineProperty(exports, "composeAlias", {
	enumerable: !0,
	get: function() {
		return composeAlias;
	}
});
Object.defineProperty(exports, "countOne", {
	enumerable: !0,
	get: function() {
		return countOne;
	}
});
Object.defineProperty(exports, "countPlaces", {
	enumerable: !0,
	get: function() {
		return countPlaces;
	}
});
Object.defineProperty(exports, "createNodeAnchors", {
	enumerable: !0,
	get: function() {
		return createNodeAnchors;
	}
});
Object.defineProperty(exports, "createPair", {
	enumerable: !0,
	get: function() {
		return createPair;
	}
});
Object.defineProperty(exports, "creditSilence", {
	enumerable: !0,
	get: function() {
		return creditSilence;
	}
});
Object.defineProperty(exports, "crowdsOf", {
	enumerable: !0,
	get: function() {
		return crowdsOf;
	}
});
Object.defineProperty(exports, "cut", {
	enumerable: !0,
	get: function() {
		return cut;
	}
});
Object.defineProperty(exports, "cutAt", {
	enumerable: !0,
	get: function() {
		return cutAt;
	}
});
Object.defineProperty(exports, "cutAtEdges", {
	enumerable: !0,
	get: function() {
		return cutAtEdges;
	}
});
Object.defineProperty(exports, "cutWarnings", {
	enumerable: !0,
	get: function() {
		return cutWarnings;
	}
});
Object.defineProperty(exports, "datetime", {
	enumerable: !0,
	get: function() {
		return datetime;
	}
});
Object.defineProperty(exports, "daysBetween", {
	enumerable: !0,
	get: function() {
		return daysBetween;
	}
});
Object.defineProperty(exports, "deafSpans", {
	enumerable: !0,
	get: function() {
		return deafSpans;
	}
});
Object.defineProperty(exports, "describe", {
	enumerable: !0,
	get: function() {
		return describe;
	}
});
Object.defineProperty(exports, "details", {
	enumerable: !0,
	get: function() {
		return details;
	}
});
Object.defineProperty(exports, "didYouMean", {
	enumerable: !0,
	get: function() {
		return didYouMean;
	}
});
Object.defineProperty(exports, "digestOf", {
	enumerable: !0,
	get: function() {
		return digestOf;
	}
});
Object.defineProperty(exports, "digestedPieces", {
	enumerable: !0,
	get: function() {
		return digestedPieces;
	}
});
Object.defineProperty(exports, "disjoint", {
	enumerable: !0,
	get: function() {
		return disjoint;
	}
});
Object.defineProperty(exports, "distrust", {
	enumerable: !0,
	get: function() {
		return distrust;
	}
});
Object.defineProperty(exports, "dividedLimits", {
	enumerable: !0,
	get: function() {
		return dividedLimits;
	}
});
Object.defineProperty(exports, "doubleQuotedValue", {
	enumerable: !0,
	get: function() {
		return doubleQuotedValue;
	}
});
Object.defineProperty(exports, "driftLine", {
	enumerable: !0,
	get: function() {
		return driftLine;
	}
});
Object.defineProperty(exports, "driftPart", {
	enumerable: !0,
	get: function() {
		return driftPart;
	}
});
Object.defineProperty(exports, "driftTerminal", {
	enumerable: !0,
	get: function() {
		return driftTerminal;
	}
});
Object.defineProperty(exports, "driftTotalsText", {
	enumerable: !0,
	get: function() {
		return driftTotalsText;
	}
});
Object.defineProperty(exports, "edgesOf", {
	enumerable: !0,
	get: function() {
		return edgesOf;
	}
});
Object.defineProperty(exports, "elementCount", {
	enumerable: !0,
	get: function() {
		return elementCount;
	}
});
Object.defineProperty(exports, "elementsOf", {
	enumerable: !0,
	get: function() {
		return elementsOf;
	}
});
Object.defineProperty(exports, "elementsOfJson", {
	enumerable: !0,
	get: function() {
		return elementsOfJson;
	}
});
Object.defineProperty(exports, "elementsOfText", {
	enumerable: !0,
	get: function() {
		return elementsOfText;
	}
});
Object.defineProperty(exports, "emptyScalarPosition", {
	enumerable: !0,
	get: function() {
		return emptyScalarPosition;
	}
});
Object.defineProperty(exports, "emptyShardWarning", {
	enumerable: !0,
	get: function() {
		return emptyShardWarning;
	}
});
Object.defineProperty(exports, "endText", {
	enumerable: !0,
	get: function() {
		return endText;
	}
});
Object.defineProperty(exports, "ended", {
	enumerable: !0,
	get: function() {
		return ended;
	}
});
Object.defineProperty(exports, "endedBefore", {
	enumerable: !0,
	get: function() {
		return endedBefore;
	}
});
Object.defineProperty(exports, "everyPort", {
	enumerable: !0,
	get: function() {
		return everyPort;
	}
});
Object.defineProperty(exports, "evidenceText", {
	enumerable: !0,
	get: function() {
		return evidenceText;
	}
});
Object.defineProperty(exports, "evidenceWordsOfScan", {
	enumerable: !0,
	get: function() {
		return evidenceWordsOfScan;
	}
});
Object.defineProperty(exports, "exceptionParts", {
	enumerable: !0,
	get: function() {
		return exceptionParts;
	}
});
Object.defineProperty(exports, "excuseText", {
	enumerable: !0,
	get: function() {
		return excuseText;
	}
});
Object.defineProperty(exports, "excused", {
	enumerable: !0,
	get: function() {
		return excused;
	}
});
Object.defineProperty(exports, "exitCodeOfProbe", {
	enumerable: !0,
	get: function() {
		return exitCodeOfProbe;
	}
});
Object.defineProperty(exports, "expectedOf", {
	enumerable: !0,
	get: function() {
		return expectedOf;
	}
});
Object.defineProperty(exports, "expectedTimeSentences", {
	enumerable: !0,
	get: function() {
		return expectedTimeSentences;
	}
});
Object.defineProperty(exports, "explain", {
	enumerable: !0,
	get: function() {
		return explain;
	}
});
Object.defineProperty(exports, "explained", {
	enumerable: !0,
	get: function() {
		return explained;
	}
});
Object.defineProperty(exports, "exposed", {
	enumerable: !0,
	get: function() {
		return exposed;
	}
});
Object.defineProperty(exports, "extendFile", {
	enumerable: !0,
	get: function() {
		return extendFile;
	}
});
Object.defineProperty(exports, "extendsProblem", {
	enumerable: !0,
	get: function() {
		return extendsProblem;
	}
});
Object.defineProperty(exports, "fail", {
	enumerable: !0,
	get: function() {
		return fail;
	}
});
Object.defineProperty(exports, "familiarNames", {
	enumerable: !0,
	get: function() {
		return familiarNames;
	}
});
Object.defineProperty(exports, "findAnswer", {
	enumerable: !0,
	get: function() {
		return findAnswer;
	}
});
Object.defineProperty(exports, "findHostSlip", {
	enumerable: !0,
	get: function() {
		return findHostSlip;
	}
});
Object.defineProperty(exports, "findIdleVantages", {
	enumerable: !0,
	get: function() {
		return findIdleVantages;
	}
});
Object.defineProperty(exports, "findLoneControls", {
	enumerable: !0,
	get: function() {
		return findLoneControls;
	}
});
Object.defineProperty(exports, "findNeverProven", {
	enumerable: !0,
	get: function() {
		return findNeverProven;
	}
});
Object.defineProperty(exports, "findNewAnchor", {
	enumerable: !0,
	get: function() {
		return findNewAnchor;
	}
});
Object.defineProperty(exports, "findNonEmptyIndex", {
	enumerable: !0,
	get: function() {
		return findNonEmptyIndex;
	}
});
Object.defineProperty(exports, "findPair", {
	enumerable: !0,
	get: function() {
		return findPair;
	}
});
Object.defineProperty(exports, "findPort", {
	enumerable: !0,
	get: function() {
		return findPort;
	}
});
Object.defineProperty(exports, "findPortSlip", {
	enumerable: !0,
	get: function() {
		return findPortSlip;
	}
});
Object.defineProperty(exports, "findRival", {
	enumerable: !0,
	get: function() {
		return findRival;
	}
});
Object.defineProperty(exports, "findScalarTagByName", {
	enumerable: !0,
	get: function() {
		return findScalarTagByName;
	}
});
Object.defineProperty(exports, "findSeenByNobody", {
	enumerable: !0,
	get: function() {
		return findSeenByNobody;
	}
});
Object.defineProperty(exports, "findShortDuration", {
	enumerable: !0,
	get: function() {
		return findShortDuration;
	}
});
Object.defineProperty(exports, "findTagObject", {
	enumerable: !0,
	get: function() {
		return findTagObject;
	}
});
Object.defineProperty(exports, "findingRow", {
	enumerable: !0,
	get: function() {
		return findingRow;
	}
});
Object.defineProperty(exports, "firstBadByte", {
	enumerable: !0,
	get: function() {
		return firstBadByte;
	}
});
Object.defineProperty(exports, "firstFew", {
	enumerable: !0,
	get: function() {
		return firstFew;
	}
});
Object.defineProperty(exports, "firstPort", {
	enumerable: !0,
	get: function() {
		return firstPort;
	}
});
Object.defineProperty(exports, "firstPort$1", {
	enumerable: !0,
	get: function() {
		return firstPort$1;
	}
});
Object.defineProperty(exports, "fitsIn", {
	enumerable: !0,
	get: function() {
		return fitsIn;
	}
});
Object.defineProperty(exports, "fitted", {
	enumerable: !0,
	get: function() {
		return fitted;
	}
});
Object.defineProperty(exports, "fittedInShort", {
	enumerable: !0,
	get: function() {
		return fittedInShort;
	}
});
Object.defineProperty(exports, "fixedCount", {
	enumerable: !0,
	get: function() {
		return fixedCount;
	}
});
Object.defineProperty(exports, "flappedText", {
	enumerable: !0,
	get: function() {
		return flappedText;
	}
});
Object.defineProperty(exports, "flowIndentCheck", {
	enumerable: !0,
	get: function() {
		return flowIndentCheck;
	}
});
Object.defineProperty(exports, "fnv1a64", {
	enumerable: !0,
	get: function() {
		return fnv1a64;
	}
});
Object.defineProperty(exports, "forRole", {
	enumerable: !0,
	get: function() {
		return forRole;
	}
});
Object.defineProperty(exports, "forceGc", {
	enumerable: !0,
	get: function() {
		return forceGc;
	}
});
Object.defineProperty(exports, "fromVantages", {
	enumerable: !0,
	get: function() {
		return fromVantages;
	}
});
Object.defineProperty(exports, "fromVantagesText", {
	enumerable: !0,
	get: function() {
		return fromVantagesText;
	}
});
Object.defineProperty(exports, "getErrorPos", {
	enumerable: !0,
	get: function() {
		return getErrorPos;
	}
});
Object.defineProperty(exports, "giveToAll", {
	enumerable: !0,
	get: function() {
		return giveToAll;
	}
});
Object.defineProperty(exports, "groupAnswer", {
	enumerable: !0,
	get: function() {
		return groupAnswer;
	}
});
Object.defineProperty(exports, "groupExpected", {
	enumerable: !0,
	get: function() {
		return groupExpected;
	}
});
Object.defineProperty(exports, "groupExplanation", {
	enumerable: !0,
	get: function() {
		return groupExplanation;
	}
});
Object.defineProperty(exports, "groupHosts", {
	enumerable: !0,
	get: function() {
		return groupHosts;
	}
});
Object.defineProperty(exports, "groupKey", {
	enumerable: !0,
	get: function() {
		return groupKey;
	}
});
Object.defineProperty(exports, "groupNames", {
	enumerable: !0,
	get: function() {
		return groupNames;
	}
});
Object.defineProperty(exports, "groupOf", {
	enumerable: !0,
	get: function() {
		return groupOf;
	}
});
Object.defineProperty(exports, "groupPlaces", {
	enumerable: !0,
	get: function() {
		return groupPlaces;
	}
});
Object.defineProperty(exports, "groupPorts", {
	enumerable: !0,
	get: function() {
		return groupPorts;
	}
});
Object.defineProperty(exports, "groupSources", {
	enumerable: !0,
	get: function() {
		return groupSources;
	}
});
Object.defineProperty(exports, "hasAll", {
	enumerable: !0,
	get: function() {
		return hasAll;
	}
});
Object.defineProperty(exports, "hasManyVantages", {
	enumerable: !0,
	get: function() {
		return hasManyVantages;
	}
});
Object.defineProperty(exports, "helpFor", {
	enumerable: !0,
	get: function() {
		return helpFor;
	}
});
Object.defineProperty(exports, "helpOn", {
	enumerable: !0,
	get: function() {
		return helpOn;
	}
});
Object.defineProperty(exports, "historiesOf", {
	enumerable: !0,
	get: function() {
		return historiesOf;
	}
});
Object.defineProperty(exports, "holds", {
	enumerable: !0,
	get: function() {
		return holds;
	}
});
Object.defineProperty(exports, "holds$1", {
	enumerable: !0,
	get: function() {
		return holds$1;
	}
});
Object.defineProperty(exports, "holds$2", {
	enumerable: !0,
	get: function() {
		return holds$2;
	}
});
Object.defineProperty(exports, "holdsPort", {
	enumerable: !0,
	get: function() {
		return holdsPort;
	}
});
Object.defineProperty(exports, "holdsRange", {
	enumerable: !0,
	get: function() {
		return holdsRange;
	}
});
Object.defineProperty(exports, "hostAndPorts", {
	enumerable: !0,
	get: function() {
		return hostAndPorts;
	}
});
Object.defineProperty(exports, "hostColonPorts", {
	enumerable: !0,
	get: function() {
		return hostColonPorts;
	}
});
Object.defineProperty(exports, "hostFileReference", {
	enumerable: !0,
	get: function() {
		return hostFileReference;
	}
});
Object.defineProperty(exports, "hostInFull", {
	enumerable: !0,
	get: function() {
		return hostInFull;
	}
});
Object.defineProperty(exports, "hostShards", {
	enumerable: !0,
	get: function() {
		return hostShards;
	}
});
Object.defineProperty(exports, "hostWithAddress", {
	enumerable: !0,
	get: function() {
		return hostWithAddress;
	}
});
Object.defineProperty(exports, "hostWithPorts", {
	enumerable: !0,
	get: function() {
		return hostWithPorts;
	}
});
Object.defineProperty(exports, "hostsOf", {
	enumerable: !0,
	get: function() {
		return hostsOf;
	}
});
Object.defineProperty(exports, "inBoth", {
	enumerable: !0,
	get: function() {
		return inBoth;
	}
});
Object.defineProperty(exports, "inTurn", {
	enumerable: !0,
	get: function() {
		return inTurn;
	}
});
Object.defineProperty(exports, "indexHosts", {
	enumerable: !0,
	get: function() {
		return indexHosts;
	}
});
Object.defineProperty(exports, "indexOfNames", {
	enumerable: !0,
	get: function() {
		return indexOfNames;
	}
});
Object.defineProperty(exports, "indexOfPorts", {
	enumerable: !0,
	get: function() {
		return indexOfPorts;
	}
});
Object.defineProperty(exports, "inlinePolicy", {
	enumerable: !0,
	get: function() {
		return inlinePolicy;
	}
});
Object.defineProperty(exports, "int", {
	enumerable: !0,
	get: function() {
		return int;
	}
});
Object.defineProperty(exports, "intResolve", {
	enumerable: !0,
	get: function() {
		return intResolve;
	}
});
Object.defineProperty(exports, "intStringify", {
	enumerable: !0,
	get: function() {
		return intStringify;
	}
});
Object.defineProperty(exports, "intStringify$1", {
	enumerable: !0,
	get: function() {
		return intStringify$1;
	}
});
Object.defineProperty(exports, "isAll", {
	enumerable: !0,
	get: function() {
		return isAll;
	}
});
Object.defineProperty(exports, "isAllBetter", {
	enumerable: !0,
	get: function() {
		return isAllBetter;
	}
});
Object.defineProperty(exports, "isAnswer", {
	enumerable: !0,
	get: function() {
		return isAnswer;
	}
});
Object.defineProperty(exports, "isAuto", {
	enumerable: !0,
	get: function() {
		return isAuto;
	}
});
Object.defineProperty(exports, "isCollection", {
	enumerable: !0,
	get: function() {
		return isCollection;
	}
});
Object.defineProperty(exports, "isEmpty", {
	enumerable: !0,
	get: function() {
		return isEmpty;
	}
});
Object.defineProperty(exports, "isEmpty$1", {
	enumerable: !0,
	get: function() {
		return isEmpty$1;
	}
});
Object.defineProperty(exports, "isFirstOfName", {
	enumerable: !0,
	get: function() {
		return isFirstOfName;
	}
});
Object.defineProperty(exports, "isFixed", {
	enumerable: !0,
	get: function() {
		return isFixed;
	}
});
Object.defineProperty(exports, "isFlowToken", {
	enumerable: !0,
	get: function() {
		return isFlowToken;
	}
});
Object.defineProperty(exports, "isHost", {
	enumerable: !0,
	get: function() {
		return isHost;
	}
});
Object.defineProperty(exports, "isKeptOutByRun", {
	enumerable: !0,
	get: function() {
		return isKeptOutByRun;
	}
});
Object.defineProperty(exports, "isMissingValue", {
	enumerable: !0,
	get: function() {
		return isMissingValue;
	}
});
Object.defineProperty(exports, "isName", {
	enumerable: !0,
	get: function() {
		return isName;
	}
});
Object.defineProperty(exports, "isNextAddress", {
	enumerable: !0,
	get: function() {
		return isNextAddress;
	}
});
Object.defineProperty(exports, "isNoSample", {
	enumerable: !0,
	get: function() {
		return isNoSample;
	}
});
Object.defineProperty(exports, "isNode", {
	enumerable: !0,
	get: function() {
		return isNode;
	}
});
Object.defineProperty(exports, "isOdd", {
	enumerable: !0,
	get: function() {
		return isOdd;
	}
});
Object.defineProperty(exports, "isOfOtherTool", {
	enumerable: !0,
	get: function() {
		return isOfOtherTool;
	}
});
Object.defineProperty(exports, "isOpenOnly", {
	enumerable: !0,
	get: function() {
		return isOpenOnly;
	}
});
Object.defineProperty(exports, "isOutOfTime", {
	enumerable: !0,
	get: function() {
		return isOutOfTime;
	}
});
Object.defineProperty(exports, "isPartial", {
	enumerable: !0,
	get: function() {
		return isPartial;
	}
});
Object.defineProperty(exports, "isPolicyFile", {
	enumerable: !0,
	get: function() {
		return isPolicyFile;
	}
});
Object.defineProperty(exports, "isPorts", {
	enumerable: !0,
	get: function() {
		return isPorts;
	}
});
Object.defineProperty(exports, "isQuick", {
	enumerable: !0,
	get: function() {
		return isQuick;
	}
});
Object.defineProperty(exports, "isSeen", {
	enumerable: !0,
	get: function() {
		return isSeen;
	}
});
Object.defineProperty(exports, "isShardWarning", {
	enumerable: !0,
	get: function() {
		return isShardWarning;
	}
});
Object.defineProperty(exports, "isSilence", {
	enumerable: !0,
	get: function() {
		return isSilence;
	}
});
Object.defineProperty(exports, "isSilentOrUnreachable", {
	enumerable: !0,
	get: function() {
		return isSilentOrUnreachable;
	}
});
Object.defineProperty(exports, "isUnexplained", {
	enumerable: !0,
	get: function() {
		return isUnexplained;
	}
});
Object.defineProperty(exports, "isUnlimited", {
	enumerable: !0,
	get: function() {
		return isUnlimited;
	}
});
Object.defineProperty(exports, "isWithin", {
	enumerable: !0,
	get: function() {
		return isWithin;
	}
});
Object.defineProperty(exports, "jsonText", {
	enumerable: !0,
	get: function() {
		return jsonText;
	}
});
Object.defineProperty(exports, "judgeClosed", {
	enumerable: !0,
	get: function() {
		return judgeClosed;
	}
});
Object.defineProperty(exports, "judgeExposure", {
	enumerable: !0,
	get: function() {
		return judgeExposure;
	}
});
Object.defineProperty(exports, "judgeSilentUdp", {
	enumerable: !0,
	get: function() {
		return judgeSilentUdp;
	}
});
Object.defineProperty(exports, "judges", {
	enumerable: !0,
	get: function() {
		return judges;
	}
});
Object.defineProperty(exports, "keptRanges", {
	enumerable: !0,
	get: function() {
		return keptRanges;
	}
});
Object.defineProperty(exports, "keyAdvice", {
	enumerable: !0,
	get: function() {
		return keyAdvice;
	}
});
Object.defineProperty(exports, "keyNeedsQuotes", {
	enumerable: !0,
	get: function() {
		return keyNeedsQuotes;
	}
});
Object.defineProperty(exports, "kindOf", {
	enumerable: !0,
	get: function() {
		return kindOf;
	}
});
Object.defineProperty(exports, "kindOfErrno", {
	enumerable: !0,
	get: function() {
		return kindOfErrno;
	}
});
Object.defineProperty(exports, "knownSinceText", {
	enumerable: !0,
	get: function() {
		return knownSinceText;
	}
});
Object.defineProperty(exports, "knownUdp", {
	enumerable: !0,
	get: function() {
		return knownUdp;
	}
});
Object.defineProperty(exports, "labelled", {
	enumerable: !0,
	get: function() {
		return labelled;
	}
});
Object.defineProperty(exports, "lastAtMost", {
	enumerable: !0,
	get: function() {
		return lastAtMost;
	}
});
Object.defineProperty(exports, "laterPace", {
	enumerable: !0,
	get: function() {
		return laterPace;
	}
});
Object.defineProperty(exports, "leadsTo", {
	enumerable: !0,
	get: function() {
		return leadsTo;
	}
});
Object.defineProperty(exports, "left", {
	enumerable: !0,
	get: function() {
		return left;
	}
});
Object.defineProperty(exports, "lineAt", {
	enumerable: !0,
	get: function() {
		return lineAt;
	}
});
Object.defineProperty(exports, "lineOf", {
	enumerable: !0,
	get: function() {
		return lineOf;
	}
});
Object.defineProperty(exports, "lint", {
	enumerable: !0,
	get: function() {
		return lint;
	}
});
Object.defineProperty(exports, "listOf", {
	enumerable: !0,
	get: function() {
		return listOf;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: !0,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "listed$1", {
	enumerable: !0,
	get: function() {
		return listed$2;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: !0,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "logSafeLine", {
	enumerable: !0,
	get: function() {
		return logSafeLine;
	}
});
Object.defineProperty(exports, "logSafeLines", {
	enumerable: !0,
	get: function() {
		return logSafeLines;
	}
});
Object.defineProperty(exports, "loneVariable", {
	enumerable: !0,
	get: function() {
		return loneVariable;
	}
});
Object.defineProperty(exports, "longestSeconds", {
	enumerable: !0,
	get: function() {
		return longestSeconds;
	}
});
Object.defineProperty(exports, "longestText", {
	enumerable: !0,
	get: function() {
		return longestText;
	}
});
Object.defineProperty(exports, "lookUp", {
	enumerable: !0,
	get: function() {
		return lookUp;
	}
});
Object.defineProperty(exports, "looksFiltered", {
	enumerable: !0,
	get: function() {
		return looksFiltered;
	}
});
Object.defineProperty(exports, "looksFrom", {
	enumerable: !0,
	get: function() {
		return looksFrom;
	}
});
Object.defineProperty(exports, "lostParts", {
	enumerable: !0,
	get: function() {
		return lostParts;
	}
});
Object.defineProperty(exports, "lostRequirements", {
	enumerable: !0,
	get: function() {
		return lostRequirements;
	}
});
Object.defineProperty(exports, "lostTo", {
	enumerable: !0,
	get: function() {
		return lostTo;
	}
});
Object.defineProperty(exports, "machinesOfAllVantages", {
	enumerable: !0,
	get: function() {
		return machinesOfAllVantages;
	}
});
Object.defineProperty(exports, "markDead", {
	enumerable: !0,
	get: function() {
		return markDead;
	}
});
Object.defineProperty(exports, "mayBeOpen", {
	enumerable: !0,
	get: function() {
		return mayBeOpen;
	}
});
Object.defineProperty(exports, "mayBePorts", {
	enumerable: !0,
	get: function() {
		return mayBePorts;
	}
});
Object.defineProperty(exports, "mayBeThisMachine", {
	enumerable: !0,
	get: function() {
		return mayBeThisMachine;
	}
});
Object.defineProperty(exports, "mayExpose", {
	enumerable: !0,
	get: function() {
		return mayExpose;
	}
});
Object.defineProperty(exports, "mayLeadTo", {
	enumerable: !0,
	get: function() {
		return mayLeadTo;
	}
});
Object.defineProperty(exports, "mayTurn", {
	enumerable: !0,
	get: function() {
		return mayTurn;
	}
});
Object.defineProperty(exports, "meaningOfScan", {
	enumerable: !0,
	get: function() {
		return meaningOfScan;
	}
});
Object.defineProperty(exports, "meansAddresses", {
	enumerable: !0,
	get: function() {
		return meansAddresses;
	}
});
Object.defineProperty(exports, "meansName", {
	enumerable: !0,
	get: function() {
		return meansName;
	}
});
Object.defineProperty(exports, "meansThisMachine", {
	enumerable: !0,
	get: function() {
		return meansThisMachine;
	}
});
Object.defineProperty(exports, "meantFile", {
	enumerable: !0,
	get: function() {
		return meantFile;
	}
});
Object.defineProperty(exports, "meantPolicy", {
	enumerable: !0,
	get: function() {
		return meantPolicy;
	}
});
Object.defineProperty(exports, "meet", {
	enumerable: !0,
	get: function() {
		return meet$1;
	}
});
Object.defineProperty(exports, "megabytes", {
	enumerable: !0,
	get: function() {
		return megabytes;
	}
});
Object.defineProperty(exports, "mergedParts", {
	enumerable: !0,
	get: function() {
		return mergedParts;
	}
});
Object.defineProperty(exports, "messageOf", {
	enumerable: !0,
	get: function() {
		return messageOf;
	}
});
Object.defineProperty(exports, "messageOf$1", {
	enumerable: !0,
	get: function() {
		return messageOf$1;
	}
});
Object.defineProperty(exports, "messageOf$2", {
	enumerable: !0,
	get: function() {
		return messageOf$2;
	}
});
Object.defineProperty(exports, "mistake", {
	enumerable: !0,
	get: function() {
		return mistake;
	}
});
Object.defineProperty(exports, "mistake$1", {
	enumerable: !0,
	get: function() {
		return mistake$1;
	}
});
Object.defineProperty(exports, "mistake$2", {
	enumerable: !0,
	get: function() {
		return mistake$3;
	}
});
Object.defineProperty(exports, "moreSevere", {
	enumerable: !0,
	get: function() {
		return moreSevere;
	}
});
Object.defineProperty(exports, "mostSevereFirst", {
	enumerable: !0,
	get: function() {
		return mostSevereFirst;
	}
});
Object.defineProperty(exports, "mostSpecific", {
	enumerable: !0,
	get: function() {
		return mostSpecific;
	}
});
Object.defineProperty(exports, "mostUseful", {
	enumerable: !0,
	get: function() {
		return mostUseful;
	}
});
Object.defineProperty(exports, "moveWitnesses", {
	enumerable: !0,
	get: function() {
		return moveWitnesses;
	}
});
Object.defineProperty(exports, "nameCheckOf", {
	enumerable: !0,
	get: function() {
		return nameCheckOf;
	}
});
Object.defineProperty(exports, "named", {
	enumerable: !0,
	get: function() {
		return named;
	}
});
Object.defineProperty(exports, "namedIn", {
	enumerable: !0,
	get: function() {
		return namedIn;
	}
});
Object.defineProperty(exports, "namesBoth", {
	enumerable: !0,
	get: function() {
		return namesBoth;
	}
});
Object.defineProperty(exports, "namesInScan", {
	enumerable: !0,
	get: function() {
		return namesInScan;
	}
});
Object.defineProperty(exports, "namesLine", {
	enumerable: !0,
	get: function() {
		return namesLine;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: !0,
	get: function() {
		return namesOf;
	}
});
Object.defineProperty(exports, "narrowingsOf", {
	enumerable: !0,
	get: function() {
		return narrowingsOf;
	}
});
Object.defineProperty(exports, "nearFile", {
	enumerable: !0,
	get: function() {
		return nearFile;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: !0,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "nearestDeclared", {
	enumerable: !0,
	get: function() {
		return nearestDeclared;
	}
});
Object.defineProperty(exports, "needsClosedTold", {
	enumerable: !0,
	get: function() {
		return needsClosedTold;
	}
});
Object.defineProperty(exports, "needsQuotesAt", {
	enumerable: !0,
	get: function() {
		return needsQuotesAt;
	}
});
Object.defineProperty(exports, "needsWitness", {
	enumerable: !0,
	get: function() {
		return needsWitness;
	}
});
Object.defineProperty(exports, "newDraft", {
	enumerable: !0,
	get: function() {
		return newDraft$1;
	}
});
Object.defineProperty(exports, "newsText", {
	enumerable: !0,
	get: function() {
		return newsText;
	}
});
Object.defineProperty(exports, "noCommand", {
	enumerable: !0,
	get: function() {
		return noCommand;
	}
});
Object.defineProperty(exports, "notAPort", {
	enumerable: !0,
	get: function() {
		return notAPort;
	}
});
Object.defineProperty(exports, "notAtSource", {
	enumerable: !0,
	get: function() {
		return notAtSource;
	}
});
Object.defineProperty(exports, "notComparedText", {
	enumerable: !0,
	get: function() {
		return notComparedText;
	}
});
Object.defineProperty(exports, "notInPolicy", {
	enumerable: !0,
	get: function() {
		return notInPolicy;
	}
});
Object.defineProperty(exports, "notJudgedHere", {
	enumerable: !0,
	get: function() {
		return notJudgedHere;
	}
});
Object.defineProperty(exports, "note", {
	enumerable: !0,
	get: function() {
		return note;
	}
});
Object.defineProperty(exports, "noteIn", {
	enumerable: !0,
	get: function() {
		return noteIn;
	}
});
Object.defineProperty(exports, "noteOf", {
	enumerable: !0,
	get: function() {
		return noteOf;
	}
});
Object.defineProperty(exports, "nothing", {
	enumerable: !0,
	get: function() {
		return nothing;
	}
});
Object.defineProperty(exports, "nothingHeard", {
	enumerable: !0,
	get: function() {
		return nothingHeard;
	}
});
Object.defineProperty(exports, "nothingToExpose", {
	enumerable: !0,
	get: function() {
		return nothingToExpose;
	}
});
Object.defineProperty(exports, "nothingToJudge", {
	enumerable: !0,
	get: function() {
		return nothingToJudge;
	}
});
Object.defineProperty(exports, "nothingToSatisfy", {
	enumerable: !0,
	get: function() {
		return nothingToSatisfy;
	}
});
Object.defineProperty(exports, "nullable", {
	enumerable: !0,
	get: function() {
		return nullable;
	}
});
Object.defineProperty(exports, "number", {
	enumerable: !0,
	get: function() {
		return number;
	}
});
Object.defineProperty(exports, "numberOf", {
	enumerable: !0,
	get: function() {
		return numberOf;
	}
});
Object.defineProperty(exports, "ofFewPorts", {
	enumerable: !0,
	get: function() {
		return ofFewPorts;
	}
});
Object.defineProperty(exports, "ofPart", {
	enumerable: !0,
	get: function() {
		return ofPart;
	}
});
Object.defineProperty(exports, "ofUdpAlone", {
	enumerable: !0,
	get: function() {
		return ofUdpAlone;
	}
});
Object.defineProperty(exports, "onlyPart", {
	enumerable: !0,
	get: function() {
		return onlyPart;
	}
});
Object.defineProperty(exports, "onlyText", {
	enumerable: !0,
	get: function() {
		return onlyText;
	}
});
Object.defineProperty(exports, "openLeftOut", {
	enumerable: !0,
	get: function() {
		return openLeftOut;
	}
});
Object.defineProperty(exports, "openOrNull", {
	enumerable: !0,
	get: function() {
		return openOrNull;
	}
});
Object.defineProperty(exports, "openPortsOf", {
	enumerable: !0,
	get: function() {
		return openPortsOf;
	}
});
Object.defineProperty(exports, "optional", {
	enumerable: !0,
	get: function() {
		return optional;
	}
});
Object.defineProperty(exports, "orderedDrift", {
	enumerable: !0,
	get: function() {
		return orderedDrift;
	}
});
Object.defineProperty(exports, "orderedPlace", {
	enumerable: !0,
	get: function() {
		return orderedPlace;
	}
});
Object.defineProperty(exports, "originOf", {
	enumerable: !0,
	get: function() {
		return originOf;
	}
});
Object.defineProperty(exports, "othersText", {
	enumerable: !0,
	get: function() {
		return othersText;
	}
});
Object.defineProperty(exports, "outsideIpv4", {
	enumerable: !0,
	get: function() {
		return outsideIpv4;
	}
});
Object.defineProperty(exports, "overWhole", {
	enumerable: !0,
	get: function() {
		return overWhole;
	}
});
Object.defineProperty(exports, "overlap", {
	enumerable: !0,
	get: function() {
		return overlap;
	}
});
Object.defineProperty(exports, "ownKeys", {
	enumerable: !0,
	get: function() {
		return ownKeys;
	}
});
Object.defineProperty(exports, "ownPieces", {
	enumerable: !0,
	get: function() {
		return ownPieces;
	}
});
Object.defineProperty(exports, "parse", {
	enumerable: !0,
	get: function() {
		return parse;
	}
});
Object.defineProperty(exports, "parseArpTable", {
	enumerable: !0,
	get: function() {
		return parseArpTable;
	}
});
Object.defineProperty(exports, "parseAssignment", {
	enumerable: !0,
	get: function() {
		return parseAssignment;
	}
});
Object.defineProperty(exports, "parseCidr", {
	enumerable: !0,
	get: function() {
		return parseCidr;
	}
});
Object.defineProperty(exports, "parseControl", {
	enumerable: !0,
	get: function() {
		return parseControl;
	}
});
Object.defineProperty(exports, "parseCount", {
	enumerable: !0,
	get: function() {
		return parseCount;
	}
});
Object.defineProperty(exports, "parseHostFilePath", {
	enumerable: !0,
	get: function() {
		return parseHostFilePath;
	}
});
Object.defineProperty(exports, "parseName", {
	enumerable: !0,
	get: function() {
		return parseName;
	}
});
Object.defineProperty(exports, "parseOnly", {
	enumerable: !0,
	get: function() {
		return parseOnly;
	}
});
Object.defineProperty(exports, "parseRange", {
	enumerable: !0,
	get: function() {
		return parseRange;
	}
});
Object.defineProperty(exports, "parseRange$1", {
	enumerable: !0,
	get: function() {
		return parseRange$1;
	}
});
Object.defineProperty(exports, "parseRanked", {
	enumerable: !0,
	get: function() {
		return parseRanked;
	}
});
Object.defineProperty(exports, "parseResolvesTo", {
	enumerable: !0,
	get: function() {
		return parseResolvesTo;
	}
});
Object.defineProperty(exports, "parseService", {
	enumerable: !0,
	get: function() {
		return parseService;
	}
});
Object.defineProperty(exports, "parseSexagesimal", {
	enumerable: !0,
	get: function() {
		return parseSexagesimal;
	}
});
Object.defineProperty(exports, "parseWait", {
	enumerable: !0,
	get: function() {
		return parseWait;
	}
});
Object.defineProperty(exports, "patternExplanation", {
	enumerable: !0,
	get: function() {
		return patternExplanation;
	}
});
Object.defineProperty(exports, "patternKey", {
	enumerable: !0,
	get: function() {
		return patternKey;
	}
});
Object.defineProperty(exports, "patternRows", {
	enumerable: !0,
	get: function() {
		return patternRows;
	}
});
Object.defineProperty(exports, "pause", {
	enumerable: !0,
	get: function() {
		return pause;
	}
});
Object.defineProperty(exports, "perSecondMeant", {
	enumerable: !0,
	get: function() {
		return perSecondMeant;
	}
});
Object.defineProperty(exports, "placePorts", {
	enumerable: !0,
	get: function() {
		return placePorts;
	}
});
Object.defineProperty(exports, "placeText", {
	enumerable: !0,
	get: function() {
		return placeText;
	}
});
Object.defineProperty(exports, "placeText$1", {
	enumerable: !0,
	get: function() {
		return placeText$1;
	}
});
Object.defineProperty(exports, "plainCounted", {
	enumerable: !0,
	get: function() {
		return plainCounted;
	}
});
Object.defineProperty(exports, "planAudit", {
	enumerable: !0,
	get: function() {
		return planAudit;
	}
});
Object.defineProperty(exports, "pointerText", {
	enumerable: !0,
	get: function() {
		return pointerText;
	}
});
Object.defineProperty(exports, "policyElsewhere", {
	enumerable: !0,
	get: function() {
		return policyElsewhere;
	}
});
Object.defineProperty(exports, "policyJsonSchema", {
	enumerable: !0,
	get: function() {
		return policyJsonSchema;
	}
});
Object.defineProperty(exports, "poolSize", {
	enumerable: !0,
	get: function() {
		return poolSize;
	}
});
Object.defineProperty(exports, "portSet", {
	enumerable: !0,
	get: function() {
		return portSet;
	}
});
Object.defineProperty(exports, "portSets", {
	enumerable: !0,
	get: function() {
		return portSets;
	}
});
Object.defineProperty(exports, "portsInShort", {
	enumerable: !0,
	get: function() {
		return portsInShort;
	}
});
Object.defineProperty(exports, "portsOf", {
	enumerable: !0,
	get: function() {
		return portsOf$1;
	}
});
Object.defineProperty(exports, "portsOf$1", {
	enumerable: !0,
	get: function() {
		return portsOf$3;
	}
});
Object.defineProperty(exports, "portsText", {
	enumerable: !0,
	get: function() {
		return portsText;
	}
});
Object.defineProperty(exports, "portsText$1", {
	enumerable: !0,
	get: function() {
		return portsText$3;
	}
});
Object.defineProperty(exports, "portsThatReplied", {
	enumerable: !0,
	get: function() {
		return portsThatReplied;
	}
});
Object.defineProperty(exports, "portsToHear", {
	enumerable: !0,
	get: function() {
		return portsToHear;
	}
});
Object.defineProperty(exports, "pref64In", {
	enumerable: !0,
	get: function() {
		return pref64In;
	}
});
Object.defineProperty(exports, "printedTrimmed", {
	enumerable: !0,
	get: function() {
		return printedTrimmed;
	}
});
Object.defineProperty(exports, "privateNetworkOf", {
	enumerable: !0,
	get: function() {
		return privateNetworkOf;
	}
});
Object.defineProperty(exports, "problemOf", {
	enumerable: !0,
	get: function() {
		return problemOf;
	}
});
Object.defineProperty(exports, "progressLine", {
	enumerable: !0,
	get: function() {
		return progressLine;
	}
});
Object.defineProperty(exports, "progressPlain", {
	enumerable: !0,
	get: function() {
		return progressPlain;
	}
});
Object.defineProperty(exports, "questionOfPort", {
	enumerable: !0,
	get: function() {
		return questionOfPort;
	}
});
Object.defineProperty(exports, "quoted", {
	enumerable: !0,
	get: function() {
		return quoted$2;
	}
});
Object.defineProperty(exports, "quotedHost", {
	enumerable: !0,
	get: function() {
		return quotedHost;
	}
});
Object.defineProperty(exports, "randomBytesOf", {
	enumerable: !0,
	get: function() {
		return randomBytesOf;
	}
});
Object.defineProperty(exports, "rangesOfScope", {
	enumerable: !0,
	get: function() {
		return rangesOfScope;
	}
});
Object.defineProperty(exports, "rangesWithout", {
	enumerable: !0,
	get: function() {
		return rangesWithout;
	}
});
Object.defineProperty(exports, "rankOf", {
	enumerable: !0,
	get: function() {
		return rankOf;
	}
});
Object.defineProperty(exports, "rankedPorts", {
	enumerable: !0,
	get: function() {
		return rankedPorts;
	}
});
Object.defineProperty(exports, "readHostFile", {
	enumerable: !0,
	get: function() {
		return readHostFile;
	}
});
Object.defineProperty(exports, "readScan", {
	enumerable: !0,
	get: function() {
		return readScan;
	}
});
Object.defineProperty(exports, "readServices", {
	enumerable: !0,
	get: function() {
		return readServices;
	}
});
Object.defineProperty(exports, "readSource", {
	enumerable: !0,
	get: function() {
		return readSource;
	}
});
Object.defineProperty(exports, "readTables", {
	enumerable: !0,
	get: function() {
		return readTables;
	}
});
Object.defineProperty(exports, "recheckResponders", {
	enumerable: !0,
	get: function() {
		return recheckResponders;
	}
});
Object.defineProperty(exports, "record", {
	enumerable: !0,
	get: function() {
		return record;
	}
});
Object.defineProperty(exports, "refusedBehind", {
	enumerable: !0,
	get: function() {
		return refusedBehind;
	}
});
Object.defineProperty(exports, "registry", {
	enumerable: !0,
	get: function() {
		return registry;
	}
});
Object.defineProperty(exports, "reluctance", {
	enumerable: !0,
	get: function() {
		return reluctance;
	}
});
Object.defineProperty(exports, "reportDigest", {
	enumerable: !0,
	get: function() {
		return reportDigest;
	}
});
Object.defineProperty(exports, "reportJson", {
	enumerable: !0,
	get: function() {
		return reportJson;
	}
});
Object.defineProperty(exports, "reportMisshapen", {
	enumerable: !0,
	get: function() {
		return reportMisshapen;
	}
});
Object.defineProperty(exports, "reportMissing", {
	enumerable: !0,
	get: function() {
		return reportMissing;
	}
});
Object.defineProperty(exports, "reportOfVantage", {
	enumerable: !0,
	get: function() {
		return reportOfVantage;
	}
});
Object.defineProperty(exports, "report_json_exports", {
	enumerable: !0,
	get: function() {
		return report_json_exports;
	}
});
Object.defineProperty(exports, "reportedShard", {
	enumerable: !0,
	get: function() {
		return reportedShard;
	}
});
Object.defineProperty(exports, "requirementLine", {
	enumerable: !0,
	get: function() {
		return requirementLine;
	}
});
Object.defineProperty(exports, "requirementWords", {
	enumerable: !0,
	get: function() {
		return requirementWords;
	}
});
Object.defineProperty(exports, "requirementsText", {
	enumerable: !0,
	get: function() {
		return requirementsText;
	}
});
Object.defineProperty(exports, "resolveBlockScalar", {
	enumerable: !0,
	get: function() {
		return resolveBlockScalar;
	}
});
Object.defineProperty(exports, "resolveOrStop", {
	enumerable: !0,
	get: function() {
		return resolveOrStop;
	}
});
Object.defineProperty(exports, "resultIcon", {
	enumerable: !0,
	get: function() {
		return resultIcon;
	}
});
Object.defineProperty(exports, "resultOf", {
	enumerable: !0,
	get: function() {
		return resultOf;
	}
});
Object.defineProperty(exports, "resultOfUdp", {
	enumerable: !0,
	get: function() {
		return resultOfUdp;
	}
});
Object.defineProperty(exports, "retryClosedUdpOf", {
	enumerable: !0,
	get: function() {
		return retryClosedUdpOf;
	}
});
Object.defineProperty(exports, "risksOf", {
	enumerable: !0,
	get: function() {
		return risksOf;
	}
});
Object.defineProperty(exports, "roomIn", {
	enumerable: !0,
	get: function() {
		return roomIn;
	}
});
Object.defineProperty(exports, "rowKeys", {
	enumerable: !0,
	get: function() {
		return rowKeys;
	}
});
Object.defineProperty(exports, "rowsByWeight", {
	enumerable: !0,
	get: function() {
		return rowsByWeight;
	}
});
Object.defineProperty(exports, "ruleText", {
	enumerable: !0,
	get: function() {
		return ruleText;
	}
});
Object.defineProperty(exports, "said", {
	enumerable: !0,
	get: function() {
		return said;
	}
});
Object.defineProperty(exports, "saidAt", {
	enumerable: !0,
	get: function() {
		return saidAt;
	}
});
Object.defineProperty(exports, "saidOfPort", {
	enumerable: !0,
	get: function() {
		return saidOfPort;
	}
});
Object.defineProperty(exports, "sameRule", {
	enumerable: !0,
	get: function() {
		return sameRule;
	}
});
Object.defineProperty(exports, "sameTexts", {
	enumerable: !0,
	get: function() {
		return sameTexts;
	}
});
Object.defineProperty(exports, "satisfiedText", {
	enumerable: !0,
	get: function() {
		return satisfiedText;
	}
});
Object.defineProperty(exports, "sayingsAgainst", {
	enumerable: !0,
	get: function() {
		return sayingsAgainst;
	}
});
Object.defineProperty(exports, "scopeProblem", {
	enumerable: !0,
	get: function() {
		return scopeProblem;
	}
});
Object.defineProperty(exports, "searchedPorts", {
	enumerable: !0,
	get: function() {
		return searchedPorts;
	}
});
Object.defineProperty(exports, "seenByAll", {
	enumerable: !0,
	get: function() {
		return seenByAll;
	}
});
Object.defineProperty(exports, "seenFrom", {
	enumerable: !0,
	get: function() {
		return seenFrom;
	}
});
Object.defineProperty(exports, "seenText", {
	enumerable: !0,
	get: function() {
		return seenText;
	}
});
Object.defineProperty(exports, "seenWords", {
	enumerable: !0,
	get: function() {
		return seenWords;
	}
});
Object.defineProperty(exports, "serviceSuffix", {
	enumerable: !0,
	get: function() {
		return serviceSuffix;
	}
});
Object.defineProperty(exports, "setOf", {
	enumerable: !0,
	get: function() {
		return setOf;
	}
});
Object.defineProperty(exports, "severityOf", {
	enumerable: !0,
	get: function() {
		return severityOf;
	}
});
Object.defineProperty(exports, "severityPaint", {
	enumerable: !0,
	get: function() {
		return severityPaint;
	}
});
Object.defineProperty(exports, "severityRank", {
	enumerable: !0,
	get: function() {
		return severityRank;
	}
});
Object.defineProperty(exports, "shardPart", {
	enumerable: !0,
	get: function() {
		return shardPart;
	}
});
Object.defineProperty(exports, "shardWarning", {
	enumerable: !0,
	get: function() {
		return shardWarning;
	}
});
Object.defineProperty(exports, "shareName", {
	enumerable: !0,
	get: function() {
		return shareName;
	}
});
Object.defineProperty(exports, "shareNetworks", {
	enumerable: !0,
	get: function() {
		return shareNetworks;
	}
});
Object.defineProperty(exports, "sharedFindings", {
	enumerable: !0,
	get: function() {
		return sharedFindings;
	}
});
Object.defineProperty(exports, "sharedRanges", {
	enumerable: !0,
	get: function() {
		return sharedRanges;
	}
});
Object.defineProperty(exports, "sharesOfNames", {
	enumerable: !0,
	get: function() {
		return sharesOfNames;
	}
});
Object.defineProperty(exports, "sharesPort", {
	enumerable: !0,
	get: function() {
		return sharesPort;
	}
});
Object.defineProperty(exports, "shellWord", {
	enumerable: !0,
	get: function() {
		return shellWord;
	}
});
Object.defineProperty(exports, "shown", {
	enumerable: !0,
	get: function() {
		return shown;
	}
});
Object.defineProperty(exports, "sideText", {
	enumerable: !0,
	get: function() {
		return sideText;
	}
});
Object.defineProperty(exports, "sinceText", {
	enumerable: !0,
	get: function() {
		return sinceText;
	}
});
Object.defineProperty(exports, "singleQuotedValue", {
	enumerable: !0,
	get: function() {
		return singleQuotedValue;
	}
});
Object.defineProperty(exports, "sizeOf", {
	enumerable: !0,
	get: function() {
		return sizeOf;
	}
});
Object.defineProperty(exports, "sleep", {
	enumerable: !0,
	get: function() {
		return sleep;
	}
});
Object.defineProperty(exports, "slipProblem", {
	enumerable: !0,
	get: function() {
		return slipProblem;
	}
});
Object.defineProperty(exports, "slower", {
	enumerable: !0,
	get: function() {
		return slower;
	}
});
Object.defineProperty(exports, "soleGroup", {
	enumerable: !0,
	get: function() {
		return soleGroup;
	}
});
Object.defineProperty(exports, "soonOr", {
	enumerable: !0,
	get: function() {
		return soonOr;
	}
});
Object.defineProperty(exports, "sourceFor", {
	enumerable: !0,
	get: function() {
		return sourceFor;
	}
});
Object.defineProperty(exports, "sourceOf", {
	enumerable: !0,
	get: function() {
		return sourceOf;
	}
});
Object.defineProperty(exports, "spanOf", {
	enumerable: !0,
	get: function() {
		return spanOf;
	}
});
Object.defineProperty(exports, "spanText", {
	enumerable: !0,
	get: function() {
		return spanText;
	}
});
Object.defineProperty(exports, "splitWork", {
	enumerable: !0,
	get: function() {
		return splitWork;
	}
});
Object.defineProperty(exports, "spoilt", {
	enumerable: !0,
	get: function() {
		return spoilt;
	}
});
Object.defineProperty(exports, "standingFor", {
	enumerable: !0,
	get: function() {
		return standingFor;
	}
});
Object.defineProperty(exports, "standsFor", {
	enumerable: !0,
	get: function() {
		return standsFor;
	}
});
Object.defineProperty(exports, "startSweepThread", {
	enumerable: !0,
	get: function() {
		return startSweepThread;
	}
});
Object.defineProperty(exports, "stateText", {
	enumerable: !0,
	get: function() {
		return stateText;
	}
});
Object.defineProperty(exports, "statusText", {
	enumerable: !0,
	get: function() {
		return statusText;
	}
});
Object.defineProperty(exports, "stoppedParts", {
	enumerable: !0,
	get: function() {
		return stoppedParts;
	}
});
Object.defineProperty(exports, "strangersPace", {
	enumerable: !0,
	get: function() {
		return strangersPace;
	}
});
Object.defineProperty(exports, "strictObject", {
	enumerable: !0,
	get: function() {
		return strictObject;
	}
});
Object.defineProperty(exports, "string", {
	enumerable: !0,
	get: function() {
		return string;
	}
});
Object.defineProperty(exports, "stringify", {
	enumerable: !0,
	get: function() {
		return stringify;
	}
});
Object.defineProperty(exports, "stringifyCollection", {
	enumerable: !0,
	get: function() {
		return stringifyCollection;
	}
});
Object.defineProperty(exports, "stringifyDocument", {
	enumerable: !0,
	get: function() {
		return stringifyDocument;
	}
});
Object.defineProperty(exports, "stringifyPair", {
	enumerable: !0,
	get: function() {
		return stringifyPair;
	}
});
Object.defineProperty(exports, "stringifyString", {
	enumerable: !0,
	get: function() {
		return stringifyString;
	}
});
Object.defineProperty(exports, "substitute", {
	enumerable: !0,
	get: function() {
		return substitute;
	}
});
Object.defineProperty(exports, "suffix", {
	enumerable: !0,
	get: function() {
		return suffix;
	}
});
Object.defineProperty(exports, "sweepsOf", {
	enumerable: !0,
	get: function() {
		return sweepsOf;
	}
});
Object.defineProperty(exports, "syntaxProblem", {
	enumerable: !0,
	get: function() {
		return syntaxProblem;
	}
});
Object.defineProperty(exports, "syntaxSlip", {
	enumerable: !0,
	get: function() {
		return syntaxSlip;
	}
});
Object.defineProperty(exports, "tagProblem", {
	enumerable: !0,
	get: function() {
		return tagProblem;
	}
});
Object.defineProperty(exports, "terminalProse", {
	enumerable: !0,
	get: function() {
		return terminalProse;
	}
});
Object.defineProperty(exports, "textOfBits", {
	enumerable: !0,
	get: function() {
		return textOfBits;
	}
});
Object.defineProperty(exports, "textWithoutOwn", {
	enumerable: !0,
	get: function() {
		return textWithoutOwn;
	}
});
Object.defineProperty(exports, "toJSONSchema", {
	enumerable: !0,
	get: function() {
		return toJSONSchema;
	}
});
Object.defineProperty(exports, "tooHigh", {
	enumerable: !0,
	get: function() {
		return tooHigh;
	}
});
Object.defineProperty(exports, "tooLong", {
	enumerable: !0,
	get: function() {
		return tooLong;
	}
});
Object.defineProperty(exports, "tooLow", {
	enumerable: !0,
	get: function() {
		return tooLow;
	}
});
Object.defineProperty(exports, "tooMuchToPlan", {
	enumerable: !0,
	get: function() {
		return tooMuchToPlan;
	}
});
Object.defineProperty(exports, "toolText", {
	enumerable: !0,
	get: function() {
		return toolText;
	}
});
Object.defineProperty(exports, "touches", {
	enumerable: !0,
	get: function() {
		return touches;
	}
});
Object.defineProperty(exports, "touchesAddresses", {
	enumerable: !0,
	get: function() {
		return touchesAddresses;
	}
});
Object.defineProperty(exports, "twice", {
	enumerable: !0,
	get: function() {
		return twice;
	}
});
Object.defineProperty(exports, "unknownCommand", {
	enumerable: !0,
	get: function() {
		return unknownCommand;
	}
});
Object.defineProperty(exports, "unknownOption", {
	enumerable: !0,
	get: function() {
		return unknownOption;
	}
});
Object.defineProperty(exports, "unknownRole", {
	enumerable: !0,
	get: function() {
		return unknownRole;
	}
});
Object.defineProperty(exports, "unmapped", {
	enumerable: !0,
	get: function() {
		return unmapped;
	}
});
Object.defineProperty(exports, "unshownPart", {
	enumerable: !0,
	get: function() {
		return unshownPart;
	}
});
Object.defineProperty(exports, "unwatchedText", {
	enumerable: !0,
	get: function() {
		return unwatchedText;
	}
});
Object.defineProperty(exports, "upTo", {
	enumerable: !0,
	get: function() {
		return upTo;
	}
});
Object.defineProperty(exports, "valueProblem", {
	enumerable: !0,
	get: function() {
		return valueProblem;
	}
});
Object.defineProperty(exports, "valuesOf", {
	enumerable: !0,
	get: function() {
		return valuesOf;
	}
});
Object.defineProperty(exports, "vantageColumns", {
	enumerable: !0,
	get: function() {
		return vantageColumns;
	}
});
Object.defineProperty(exports, "vantageFacts", {
	enumerable: !0,
	get: function() {
		return vantageFacts;
	}
});
Object.defineProperty(exports, "vantageMatrix", {
	enumerable: !0,
	get: function() {
		return vantageMatrix;
	}
});
Object.defineProperty(exports, "vantageOf", {
	enumerable: !0,
	get: function() {
		return vantageOf;
	}
});
Object.defineProperty(exports, "vantagePart", {
	enumerable: !0,
	get: function() {
		return vantagePart;
	}
});
Object.defineProperty(exports, "vantageText", {
	enumerable: !0,
	get: function() {
		return vantageText;
	}
});
Object.defineProperty(exports, "vantagesOf", {
	enumerable: !0,
	get: function() {
		return vantagesOf;
	}
});
Object.defineProperty(exports, "vantagesOf$1", {
	enumerable: !0,
	get: function() {
		return vantagesOf$2;
	}
});
Object.defineProperty(exports, "vantagesText", {
	enumerable: !0,
	get: function() {
		return vantagesText;
	}
});
Object.defineProperty(exports, "verdictOfOutOfScope", {
	enumerable: !0,
	get: function() {
		return verdictOfOutOfScope;
	}
});
Object.defineProperty(exports, "verdictOfPort", {
	enumerable: !0,
	get: function() {
		return verdictOfPort;
	}
});
Object.defineProperty(exports, "verdictOfPorts", {
	enumerable: !0,
	get: function() {
		return verdictOfPorts;
	}
});
Object.defineProperty(exports, "verdictOfSeenByNobody", {
	enumerable: !0,
	get: function() {
		return verdictOfSeenByNobody;
	}
});
Object.defineProperty(exports, "verdictOfUnresolved", {
	enumerable: !0,
	get: function() {
		return verdictOfUnresolved;
	}
});
Object.defineProperty(exports, "verdictsOfNameCheck", {
	enumerable: !0,
	get: function() {
		return verdictsOfNameCheck;
	}
});
Object.defineProperty(exports, "viewsText", {
	enumerable: !0,
	get: function() {
		return viewsText;
	}
});
Object.defineProperty(exports, "visit", {
	enumerable: !0,
	get: function() {
		return visit$1;
	}
});
Object.defineProperty(exports, "waitText", {
	enumerable: !0,
	get: function() {
		return waitText;
	}
});
Object.defineProperty(exports, "waiver", {
	enumerable: !0,
	get: function() {
		return waiver;
	}
});
Object.defineProperty(exports, "wayTo", {
	enumerable: !0,
	get: function() {
		return wayTo;
	}
});
Object.defineProperty(exports, "whatFailed", {
	enumerable: !0,
	get: function() {
		return whatFailed;
	}
});
Object.defineProperty(exports, "whyIncomplete", {
	enumerable: !0,
	get: function() {
		return whyIncomplete;
	}
});
Object.defineProperty(exports, "whyNotSatisfied", {
	enumerable: !0,
	get: function() {
		return whyNotSatisfied;
	}
});
Object.defineProperty(exports, "windowsOf", {
	enumerable: !0,
	get: function() {
		return windowsOf;
	}
});
Object.defineProperty(exports, "withForcedGc", {
	enumerable: !0,
	get: function() {
		return withForcedGc;
	}
});
Object.defineProperty(exports, "withinLimit", {
	enumerable: !0,
	get: function() {
		return withinLimit;
	}
});
Object.defineProperty(exports, "withinOctet", {
	enumerable: !0,
	get: function() {
		return withinOctet;
	}
});
Object.defineProperty(exports, "withinRange", {
	enumerable: !0,
	get: function() {
		return withinRange;
	}
});
Object.defineProperty(exports, "withoutDot", {
	enumerable: !0,
	get: function() {
		return withoutDot;
	}
});
Object.defineProperty(exports, "withoutTcp", {
	enumerable: !0,
	get: function() {
		return withoutTcp;
	}
});
Object.defineProperty(exports, "withoutUnmeant", {
	enumerable: !0,
	get: function() {
		return withoutUnmeant;
	}
});
Object.defineProperty(exports, "witnessOf", {
	enumerable: !0,
	get: function() {
		return witnessOf;
	}
});
