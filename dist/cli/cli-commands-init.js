"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_scan_witnesses = require("./scan-witnesses.js");
const require_schema_address = require("./schema-address.js");
const require_shared = require("./shared.js");
function classesOf(host, { tool, hasty }, witnesses, reasons) {
	let runs = {
		tcp: [],
		udp: []
	};
	let anything = require_scan_witnesses.acceptsAnything(host);
	let standing = witnesses.of(host);
	for (let seen of host.seen) {
		let { ports, state, cause } = seen;
		let evidence = seen.evidence ?? standing(seen).evidence;
		let carries = !(hasty !== void 0 && require_later().isSilence(cause)) && (evidence === "anchored" || evidence === "vouched");
		let why = state === "open" ? "open on unused ports too, so \"open\" does not show that a service is running" : cause;
		let add = (range, is) => {
			runs[ports.protocol].push({
				...range,
				is
			});
			is === "unknown" && reasons.set(why, (reasons.get(why) ?? 0) + require_start.countPorts([range]));
		};
		for (let range of ports.ranges) if (ports.protocol === "tcp") add(range, ofTcp(seen, carries, anything));
		else for (let port = range.first; port <= range.last; port++) add({
			first: port,
			last: port
		}, ofUdp(seen, port, carries, tool === "port-policy"));
	}
	return {
		tcp: joinedRuns(runs.tcp),
		udp: joinedRuns(runs.udp)
	};
}
function joinedRuns(runs) {
	let merged = [];
	for (let run of [...runs].sort((a, b) => a.first - b.first)) {
		let before = merged.at(-1);
		before?.is === run.is && before.last + 1 === run.first ? merged[merged.length - 1] = {
			...before,
			last: run.last
		} : merged.push(run);
	}
	return merged;
}
function ofTcp({ state, cause, evidence }, carries, anything) {
	if (!require_start.speaksOfTarget(cause)) return "unknown";
	if (state === "open") return cause === "syn-ack" && !(evidence === "none" || evidence === null && anything) ? "open" : "unknown";
	if (state === "closed") {
		if (cause === "refused" || cause === "rst" && evidence !== "none" || evidence === "direct") return "blocked";
		return carries ? "blocked" : "unknown";
	}
	return state === "filtered" && carries ? "blocked" : "unknown";
}
function ofUdp({ state, cause, evidence }, port, carries, asked) {
	if (!require_start.speaksOfTarget(cause)) return "unknown";
	if (state === "open") return evidence === "none" || cause !== "reply" ? "unknown" : "open";
	if (state === "closed") return evidence === "direct" || carries ? "closed" : "unknown";
	if (state === "filtered") return carries ? "blocked" : "unknown";
	if (state !== "open|filtered") return "unknown";
	if (!asked || !require_start.answersStrangers(require_later().questionOfPort(port))) return "unproven";
	return carries ? "blocked" : "unknown";
}
function combined(maps) {
	let [first, ...others] = maps;
	if (first === void 0) return {
		tcp: [],
		udp: []
	};
	return others.length === 0 ? first : {
		tcp: combinedRuns(maps, "tcp"),
		udp: combinedRuns(maps, "udp")
	};
}
function combinedRuns(maps, protocol) {
	let at = maps.map(() => 0);
	let runs = [];
	for (let { first, last } of require_later().cutAtEdges(maps.flatMap((map) => map[protocol]))) {
		let is = together(maps.map((map, which) => {
			let own = map[protocol];
			for (; (own[at[which]]?.last ?? Infinity) < first;) at[which] = at[which] + 1;
			let run = own[at[which]];
			return run !== void 0 && run.first <= first ? run.is : null;
		}));
		is !== null && runs.push({
			first,
			last,
			is
		});
	}
	return joinedRuns(runs);
}
function classAt(map, protocol, port) {
	return map[protocol].find(({ first, last }) => first <= port && port <= last)?.is ?? null;
}
function rangesOf(map, protocol, belongs) {
	return require_start.unitedRanges(map[protocol].filter(({ is }) => belongs(is)));
}
function together(classes) {
	let [first = null] = classes;
	if (classes.every((one) => one === first)) return first;
	if (classes.includes("open")) return "differs";
	for (let weak of [
		null,
		"unproven",
		"unknown"
	]) if (classes.includes(weak)) return weak;
	return "blocked";
}
function isMute({ tcp, udp }) {
	return ![...tcp, ...udp].some(({ is }) => is === "open" || is === "blocked" || is === "closed");
}
const SAID = {
	unproven: null,
	open: "open",
	blocked: "blocked",
	closed: "closed",
	unknown: "observe",
	unsafe: "blocked",
	differs: "blocked"
};
const MOST_EXCEPTIONS = 200;
const RUN_OF_OPEN = 8;
function claimedPorts(map, covered) {
	let sets = writtenSets(map, covered);
	let tcp = tcpEntries(map, sets);
	let udp = udpEntries(map, covered);
	return {
		open: [...openPorts(map, "tcp", sets), ...openPorts(map, "udp", [])],
		blocked: [...tcp.blocked, ...udp.blocked],
		closed: udp.closed,
		observe: [...tcp.observe, ...udp.observe],
		scattered: tcp.scattered
	};
}
function saying(map, protocol, what) {
	return rangesOf(map, protocol, (is) => SAID[is] === what);
}
function openPorts(map, protocol, sets) {
	let edges = require_later().edgesOf(sets.flatMap(({ ranges }) => ranges));
	return saying(map, protocol, "open").flatMap((range) => require_later().cutAt(range, edges)).flatMap(({ first, last }) => last - first + 1 >= 8 ? [{
		first,
		last,
		protocol
	}] : Array.from({ length: last - first + 1 }, (_, index) => ({
		first: first + index,
		last: first + index,
		protocol
	})));
}
function tcpEntries(map, sets) {
	let [blockedPorts, observedPorts] = [saying(map, "tcp", "blocked"), saying(map, "tcp", "observe")];
	let doubtful = rangesOf(map, "tcp", (is) => is === "unsafe" || is === "differs");
	let spoken = [...sets, ...restOf(map, sets)].map(({ text, ranges }) => ({
		text,
		ranges,
		blocked: require_start.unitedRanges(require_later().sharedRanges(ranges, blockedPorts)),
		observe: require_start.unitedRanges(require_later().sharedRanges(ranges, observedPorts))
	}));
	let scattered = spoken.reduce((sum, one) => sum + Math.min(one.blocked.length, one.observe.length), 0) > 200;
	let entries = {
		blocked: new Set(),
		observe: new Set()
	};
	for (let { text, ranges, blocked, observe } of spoken) {
		if (blocked.length + observe.length === 0) continue;
		let base = scattered || require_start.countPorts(observe) > require_start.countPorts(blocked) ? "observe" : "blocked";
		let [own, others] = base === "blocked" ? [blocked, observe] : [observe, blocked];
		entries[base].add(text ?? require_start.rangeText(hull(scattered ? [...own, ...others] : own)));
		if (scattered) {
			for (let range of require_start.unitedRanges(require_later().sharedRanges(ranges, doubtful))) entries.blocked.add(require_start.rangeText(range));
			continue;
		}
		for (let range of others) entries[base === "blocked" ? "observe" : "blocked"].add(require_start.rangeText(range));
	}
	return {
		blocked: [...entries.blocked],
		observe: [...entries.observe],
		scattered
	};
}
function writtenSets(map, covered) {
	let asked = require_start.unitedRanges(map.tcp);
	let whole = covered.filter(({ ports }) => ports.protocol === "tcp" && require_later().areWithin(ports.ranges, asked));
	return whole.filter(({ ports }, index) => !whole.filter(({ ports: { count } }, at) => at !== index && (count > ports.count || count === ports.count && at < index)).some((other) => require_later().areWithin(ports.ranges, other.ports.ranges))).map(({ text, ports }) => ({
		text: text.trim(),
		ranges: ports.ranges
	}));
}
function restOf(map, sets) {
	return require_later().rangesWithout(require_start.unitedRanges(map.tcp), require_start.unitedRanges(sets.flatMap(({ ranges }) => ranges))).map((range) => ({
		text: null,
		ranges: [range]
	}));
}
function udpEntries(map, covered) {
	let entries = {
		blocked: [],
		closed: [],
		observe: []
	};
	for (let state of [
		"blocked",
		"closed",
		"observe"
	]) {
		let left = saying(map, "udp", state);
		for (let { text, ports } of covered) {
			if (ports.protocol !== "udp" || !require_later().areWithin(ports.ranges, left)) continue;
			entries[state].push(text.trim());
			left = require_later().rangesWithout(left, ports.ranges);
		}
		entries[state].push(...left.map((range) => `${require_start.rangeText(range)}/udp`));
	}
	return entries;
}
function hull(ranges) {
	return {
		first: Math.min(...ranges.map(({ first }) => first)),
		last: Math.max(...ranges.map(({ last }) => last))
	};
}
const MOST_PIECES = 20;
function withDangers({ tcp, udp }, riskOf) {
	return {
		tcp: marked(tcp, riskOf),
		udp
	};
}
function marked(runs, riskOf) {
	let pieces = runs.flatMap((run) => run.is === "unknown" ? dangers(run, riskOf) : []);
	if (pieces.length === 0) return runs;
	if (pieces.length > 20) return runs.map((run) => run.is === "unknown" ? {
		...run,
		is: "unsafe"
	} : run);
	return runs.flatMap((run) => {
		if (run.is !== "unknown") return [run];
		let cut = [];
		let from = run.first;
		for (let { first, last } of pieces) {
			if (first < run.first || last > run.last) continue;
			from < first && cut.push({
				first: from,
				last: first - 1,
				is: "unknown"
			});
			cut.push({
				first,
				last,
				is: "unsafe"
			});
			from = last + 1;
		}
		from <= run.last && cut.push({
			first: from,
			last: run.last,
			is: "unknown"
		});
		return cut;
	});
}
function dangers({ first, last }, riskOf) {
	let found = [];
	for (let port = first; port <= last; port++) {
		if (riskOf(port, "tcp") === null) continue;
		let before = found.at(-1);
		before?.last === port - 1 ? found[found.length - 1] = {
			first: before.first,
			last: port
		} : found.push({
			first: port,
			last: port
		});
	}
	return found;
}
const GRAVE = ["critical", "high"];
function isGraveRisk(risk) {
	return risk !== null && GRAVE.includes(risk.severity);
}
function isGrave(first, last, protocol, { riskOf }) {
	for (let port = first; port <= last; port++) if (isGraveRisk(riskOf(port, protocol))) return !0;
	return !1;
}
const WIDEST = 110;
const PLAIN = /^[a-z0-9_](?:[a-z0-9._/-]*[a-z0-9_])?(?::[1-9][0-9]*(?:\/udp)?)?$/i;
function scalar(text) {
	if (/^[1-9]\d*$/.test(text)) return text;
	if (PLAIN.test(text) && require_later().parse(text) === text) return text;
	return require_later().stringify(text, {
		defaultStringType: "QUOTE_DOUBLE",
		lineWidth: 0
	}).trimEnd();
}
function listLines(indent, key, elements) {
	let before = `${" ".repeat(indent)}${key}: `;
	let texts = elements.map(scalar);
	let [only] = texts;
	if (texts.length === 1 && only !== void 0) return [`${before}${only}`];
	let whole = `${before}[${texts.join(", ")}]`;
	if (whole.length <= 110) return [whole];
	let words = texts.map((text, index) => index < texts.length - 1 ? `${text},` : text);
	let inner = " ".repeat(indent + 4);
	let closing = " ".repeat(indent + 2);
	return [
		`${before.trimEnd()}`,
		`${closing}[`,
		...wrapped(words, inner),
		`${closing}]`
	];
}
function commentLines(indent, text) {
	return wrapped(visible(text).split(" ").filter((word) => word !== ""), `${" ".repeat(indent)}# `);
}
function besideComment(text) {
	return ` # ${visible(text)}`;
}
function wrapped(words, before) {
	let lines = [];
	let line = "";
	for (let word of words) {
		if (line !== "" && before.length + line.length + 1 + word.length > 110) {
			lines.push(`${before}${line}`);
			line = "";
		}
		line = line === "" ? word : `${line} ${word}`;
	}
	line !== "" && lines.push(`${before}${line}`);
	return lines;
}
const UNSEEN = /[\0-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff0-\uffff\u{e0000}-\u{e007f}]/gu;
function visible(text) {
	return text.replace(/\s+/g, " ").replace(UNSEEN, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`).replace(/##/g, "# #").trim();
}
const LAST_WELL_KNOWN = 1023;
const SETS = [
	"all",
	"any",
	"known",
	"registered",
	"dynamic",
	"well-known"
];
function portLines(claimed, because, knowledge) {
	let { open, blocked, closed, observe, scattered } = claimed;
	let lines = [];
	if (open.length > 0) {
		lines.push("    open:");
		for (let port of open) lines.push(...openLines(port, knowledge));
	}
	if (blocked.length > 0) {
		for (let one of because.differing) lines.push(...commentLines(4, one));
		if (because.unsafe !== null) {
			observe.length === 0 && because.unknown !== null && lines.push(...commentLines(4, because.unknown));
			lines.push(...commentLines(4, because.unsafe));
		}
		lines.push(...listLines(4, "blocked", blocked));
	}
	closed.length > 0 && lines.push(...listLines(4, "closed", closed));
	if (observe.length === 0) return lines;
	because.unknown !== null && lines.push(...commentLines(4, because.unknown));
	scattered && lines.push(...commentLines(4, "What is known stands scattered among what is not, so that nothing but the open and the dangerous ports is said."));
	return [...lines, ...listLines(4, "observe", observe)];
}
function openLines({ first, last, protocol }, knowledge) {
	let suffix = protocol === "udp" ? "/udp" : "";
	let number = `${require_start.rangeText({
		first,
		last
	})}${suffix}`;
	if (first !== last) return [`      - ${scalar(number)}${besideComment(`${require_start.counted(last - first + 1, "port")} in a row`)}`];
	let risk = knowledge.riskOf(first, protocol);
	let above = isGraveRisk(risk) ? commentLines(6, `${risk.severity}: the port of ${risk.what}; ${risk.why}.`) : [];
	let registered = knowledge.serviceName(first, protocol);
	let name = writableName(first, protocol, registered, knowledge);
	if (name !== null) return [...above, `      - ${scalar(`${name}${suffix}`)}${besideComment(`${first}`)}`];
	let said = registered === null ? "" : besideComment(`registered for ${registered}`);
	return [...above, `      - ${scalar(number)}${said}`];
}
function writableName(port, protocol, name, { portOf, riskOf }) {
	if (name === null || !/^[a-z][a-z0-9-]*$/.test(name) || SETS.includes(name) || /^top-?\d+$/.test(name)) return null;
	if (portOf(name, protocol) !== port) return null;
	return port <= 1023 || riskOf(port, protocol) !== null ? name : null;
}
const MOST_TOLD = 8;
function unknownNote(facts, together) {
	let told = facts.map(({ reasons }) => [...reasons].sort(([a], [b]) => a < b ? -1 : 1).map(([why, count]) => `${require_start.counted(count, "port")} (${why})`).join(", "));
	let [first = ""] = told;
	if (told.every((one) => one === "")) return null;
	let where = told.every((one) => one === first) ? `${first}${facts.length > 1 ? " at each address" : ""}` : facts.flatMap(({ host }, index) => told[index] === "" ? [] : [`${told[index]} at ${host.address}`]).join("; ");
	if (!together.tcp.some(({ is }) => is === "unsafe")) return `Could not be known from here, so it is only observed: ${where}.`;
	return `Could not be known from here: ${where}.${[...together.tcp, ...together.udp].some(({ is }) => is === "unknown") ? " What of it would not be dangerous is only observed." : ""}`;
}
function unsafeNote(together) {
	let ranges = rangesOf(together, "tcp", (is) => is === "unsafe");
	if (ranges.length === 0) return null;
	return `Could not be known from here, and dangerous if open, so it is blocked until a check can tell: ${shown(ranges)}.`;
}
function differencesOf(facts, together, riskOf) {
	if (facts.length < 2) return [];
	let told = [];
	let more = 0;
	for (let protocol of ["tcp", "udp"]) for (let range of rangesOf(together, protocol, (is) => is === "differs")) for (let port = range.first; port <= range.last; port++) told.length < 8 ? told.push(differenceAt(facts, protocol, port, riskOf(port, protocol))) : more++;
	more > 0 && told.push(`${require_start.counted(more, "more port")} differ${more === 1 ? "s" : ""} between the addresses.`);
	return told;
}
function differenceAt(facts, protocol, port, risk) {
	let open = facts.filter(({ map }) => classAt(map, protocol, port) === "open").map(({ host }) => host.address);
	let others = facts.filter(({ host }) => !open.includes(host.address)).map(({ host, map }) => `${otherwise(classAt(map, protocol, port))} at ${host.address}`);
	let suffix = protocol === "udp" ? "/udp" : "";
	let danger = risk === null ? "" : ` It is ${risk.severity}: the port of ${risk.what}; ${risk.why}.`;
	return `${port}${suffix} is open at ${open.join(", ")} and ${others.join(", ")}: which of them is meant? Until that is said it is blocked, so a check fails.${danger}`;
}
function otherwise(is) {
	if (is === null) return "not asked";
	if (is === "unknown") return "not known";
	return is === "unproven" ? "silent" : "not open";
}
function silenceNote(facts, { tcp, udp }) {
	let silent = facts.filter(({ answered }) => !answered);
	if (silent.length === 0) return null;
	let who = silent.length === facts.length ? "Nothing here answered" : `Nothing answered at ${silent.map(({ host }) => host.address).join(", ")}`;
	if (![...tcp, ...udp].some(({ is }) => is === "blocked")) return `${who}, and nothing is known of it from here. Check from another vantage, or name a control that proves that this machine hears the network.`;
	return `${who}: its silence counts only because others answered this machine, and a host that is down is as silent. To keep it green takes a control, or another host that answers; to know more takes a vantage that it answers to.`;
}
function unprovenNote(map) {
	let ranges = rangesOf(map, "udp", (is) => is === "unproven");
	return ranges.length === 0 ? null : `Silent over UDP, which proves nothing: ${shown(ranges)}.`;
}
function uncoveredNote(map, covered) {
	let lists = ["tcp", "udp"].flatMap((protocol) => {
		let asked = covered.filter(({ ports }) => ports.protocol === protocol).flatMap(({ ports }) => ports.ranges);
		let ranges = require_later().rangesWithout(require_start.unitedRanges(asked), require_start.unitedRanges(map[protocol]));
		return ranges.length === 0 ? [] : [`${shown(ranges)}${protocol === "udp" ? " over UDP" : ""}`];
	});
	return lists.length === 0 ? null : `Not asked everywhere here, so nothing is said of it: ${lists.join("; ")}.`;
}
function shown(ranges) {
	return require_later().andMore(ranges.slice(0, 8).map(require_start.rangeText), require_start.countPorts(ranges.slice(8)));
}
var import_ipaddr = require_rolldown_runtime.__toESM(require_start.require_ipaddr());
function givenHost(text) {
	let host = text.trim();
	let address = addressOf(host);
	if (address !== null) return {
		kind: "addresses",
		family: address.family,
		first: address.value,
		last: address.value
	};
	let cidr = /^([^/]+)\/(\d{1,3})$/.exec(host);
	if (cidr) return network(addressOf(cidr[1] ?? ""), Number(cidr[2]));
	let [low, high, more] = host.split("-").map((end) => addressOf(end.trim()));
	if (low && high && more === void 0) {
		if (low.family !== high.family || low.value > high.value) return null;
		return {
			kind: "addresses",
			family: low.family,
			first: low.value,
			last: high.value
		};
	}
	return nameOf(host);
}
function addressOf(text) {
	let isIpv4 = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(text) && import_ipaddr.default.IPv4.isValid(text);
	if (!isIpv4 && !(text.includes(":") && /^[\da-f:.]+$/i.test(text) && import_ipaddr.default.IPv6.isValid(text))) return null;
	let value = import_ipaddr.default.parse(text).toByteArray().reduce((sum, byte) => sum << 8n | BigInt(byte), 0n);
	return !isIpv4 && require_later().unmapped(value) !== null ? null : {
		family: isIpv4 ? 4 : 6,
		value
	};
}
function network(base, bits) {
	let width = base?.family === 4 ? 32 : 128;
	if (base === null || bits > width) return null;
	let size = 1n << BigInt(width - bits);
	if (base.value % size !== 0n) return null;
	return {
		kind: "addresses",
		family: base.family,
		first: base.value,
		last: base.value + size - 1n
	};
}
function nameOf(host) {
	if (require_later().isMissingValue(host)) return null;
	let name = host.replace(/\.$/, "").toLowerCase();
	let labels = name.split(".");
	let isName = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
	let looksNumeric = /^(?:\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? "");
	let looksLikeRange = /^[\d.]+-[\da-f.]+$/.test(name) && name.indexOf(".") < name.indexOf("-") && name.includes(".");
	return isName && !looksNumeric && !looksLikeRange && name.length <= 253 ? {
		kind: "name",
		name,
		...host.endsWith(".") ? { dotted: !0 } : {}
	} : null;
}
const NO_HOST = "no policy can have this as a host";
const NO_VALUE = "no policy can have this as a host, as programs write it where they have none: give the whole name";
const NOT_IN_SCAN = "nothing is known of it: no port of it was asked, or the name did not resolve";
function subjectsOf({ hosts }, given, unresolved) {
	let scanned = hosts.flatMap((host) => {
		let address = addressOf(host.address);
		return address === null ? [] : [{
			host,
			...address
		}];
	});
	scanned.sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
	if (given.length === 0) return scanned.length === 0 ? [] : [{
		kind: "addresses",
		given: "",
		run: null,
		hosts: scanned.map(({ host }) => host),
		missing: 0n
	}];
	let bare = new Set(given.map(givenHost).flatMap((one) => one?.kind === "name" && one.dotted !== !0 ? [one.name] : []));
	let told = new Set();
	let byName = new Map();
	for (let { host } of scanned) for (let name of new Set(host.names.map((one) => one.replace(/\.$/, "").toLowerCase()))) require_start.getOrCreate(byName, name, () => []).push(host);
	return given.flatMap((text) => {
		let pattern = givenHost(text);
		let leftOut = (reason) => [{
			kind: "missing",
			given: text,
			reason
		}];
		if (pattern === null) return leftOut(require_later().isMissingValue(text.trim()) ? "no policy can have this as a host, as programs write it where they have none: give the whole name" : "no policy can have this as a host");
		if (pattern.kind === "name") {
			let { name } = pattern;
			if (told.has(name)) return [];
			told.add(name);
			let found = byName.get(name) ?? [];
			return found.length === 0 ? leftOut(unresolved.get(text) ?? NOT_IN_SCAN) : [{
				kind: "name",
				given: text,
				name,
				written: bare.has(name) ? name : `${name}.`,
				hosts: found
			}];
		}
		let found = scanned.filter(({ family, value }) => family === pattern.family && pattern.first <= value && value <= pattern.last);
		if (found.length === 0) return leftOut(unresolved.get(text) ?? NOT_IN_SCAN);
		let fresh = found.filter(({ host }) => !told.has(host)).map(({ host }) => host);
		for (let host of fresh) told.add(host);
		let missing = pattern.last - pattern.first + 1n - BigInt(found.length);
		return fresh.length === 0 ? [] : [{
			kind: "addresses",
			given: text,
			run: pattern,
			hosts: fresh,
			missing
		}];
	});
}
function hostTexts(hosts, { given, run }) {
	let runs = [];
	for (let { address } of hosts) {
		let at = addressOf(address);
		if (at === null) continue;
		let before = runs.at(-1);
		if (before !== void 0 && before.family === at.family && before.last + 1n === at.value) {
			before.last = at.value;
			before.high = address;
		} else runs.push({
			family: at.family,
			first: at.value,
			last: at.value,
			low: address,
			high: address
		});
	}
	let [only] = runs;
	if (run !== null && runs.length === 1 && only?.first === run.first && only.last === run.last) return [run.first === run.last ? only.low : given.trim()];
	return runs.map(({ low, high }) => low === high ? low : `${low}-${high}`);
}
var ItemDrafter = class {
	#scan;
	#sketch;
	#knowledge;
	#witnesses;
	#bodies = new Map();
	#portsKeys = new WeakMap();
	constructor(scan, sketch, knowledge) {
		this.#scan = scan;
		this.#sketch = sketch;
		this.#knowledge = knowledge;
		this.#witnesses = new require_scan_witnesses.ScanWitnesses(scan.hosts);
	}
	items(subject) {
		if (subject.kind === "missing") return [notDrafted(subject.given, subject.reason)];
		return subject.kind === "name" ? [this.#nameItem(subject)] : this.#addressItems(subject);
	}
	#nameItem({ given, written, hosts }) {
		let facts = hosts.map((host) => this.#factsOf(host));
		let family = knownFamily(facts);
		let kept = facts.filter(({ host }) => family === null || host.family === family);
		let body = this.#bodyOf(kept);
		if (body === null) return notDrafted(given, NOTHING_KNOWN);
		let addresses = kept.map(({ host }) => host.address);
		let mute = facts.filter((one) => !kept.includes(one)).map(({ host }) => host.address);
		let other = family === 4 ? "IPv6" : "IPv4";
		let failed = family === null ? failedFamily(hosts, this.#sketch.unresolved?.get(given)) : null;
		return {
			claimed: body.claimed,
			unproven: body.unproven,
			lines: [
				...commentLines(2, addresses.join(", ")),
				...body.notes.flatMap((note) => commentLines(2, note)),
				...family === null ? [] : commentLines(2, `Nothing is known of ${mute.join(", ")} from here, so its ${other} is left out. Check it from a machine that has ${other}.`),
				...listLines(2, "- host", [written]),
				...family === null ? [] : [`    family: ipv${family}`],
				...failed === null ? [] : [...commentLines(4, failed.why), `    family: ipv${failed.known}`],
				...this.#from(),
				...body.lines
			]
		};
	}
	#addressItems(subject) {
		let groups = new Map();
		for (let host of subject.hosts) {
			let body = this.#bodyOfAddress(host);
			require_start.getOrCreate(groups, body, () => []).push(host);
		}
		return [...[...groups].map(([body, hosts]) => {
			let texts = hostTexts(hosts, subject);
			if (body === null) return notDrafted(shortened(texts), NOTHING_KNOWN);
			return {
				claimed: body.claimed,
				unproven: body.unproven,
				lines: [
					...commentLines(2, namesOf(hosts)),
					...body.notes.flatMap((note) => commentLines(2, note)),
					...listLines(2, "- host", texts),
					...this.#from(),
					...body.lines
				]
			};
		}), ...unknownAddresses(subject)];
	}
	#bodyOfAddress(host) {
		let seen = host.seen.map(({ ports, state, cause, evidence }) => [
			ports.protocol,
			this.#portsKey(ports.ranges),
			state,
			cause,
			evidence
		].join());
		let key = `${host.family} ${host.where} ${seen.join(";")}`;
		let known = this.#bodies.get(key);
		if (known !== void 0) return known;
		let body = this.#bodyOf([this.#factsOf(host)]);
		let text = JSON.stringify([body?.notes, body?.lines]);
		let same = this.#bodies.get(text) ?? body;
		this.#bodies.set(key, same).set(text, same);
		return same;
	}
	#portsKey(ranges) {
		return require_start.getOrCreate(this.#portsKeys, ranges, () => ranges.map(require_start.rangeText).join());
	}
	#factsOf(host) {
		let reasons = new Map();
		return {
			host,
			map: classesOf(host, this.#scan, this.#witnesses, reasons),
			reasons,
			answered: host.seen.some(({ state }) => state === "open" || state === "closed")
		};
	}
	#bodyOf(facts) {
		let map = withDangers(combined(facts.map((one) => one.map)), this.#knowledge.riskOf);
		let claimed = claimedPorts(map, this.#sketch.covered);
		let { open, blocked, closed, observe } = claimed;
		if (open.length + blocked.length + closed.length + observe.length === 0) return null;
		let differing = differencesOf(facts, map, this.#knowledge.riskOf);
		let because = {
			unknown: unknownNote(facts, map),
			unsafe: unsafeNote(map),
			differing
		};
		let unproven = unprovenNote(map);
		let notes = [
			silenceNote(facts, map),
			uncoveredNote(map, this.#sketch.covered),
			unproven
		];
		return {
			claimed,
			unproven: unproven !== null,
			notes: notes.filter((note) => note !== null),
			lines: portLines(claimed, because, this.#knowledge)
		};
	}
	#from() {
		let { vantage = null } = this.#sketch;
		return vantage === null ? [] : listLines(4, "from", [vantage]);
	}
};
const NOTHING_KNOWN = "nothing can be stated of any of its ports";
function notDrafted(given, reason) {
	return {
		claimed: null,
		unproven: !1,
		lines: [...commentLines(2, `- host: ${given}`), ...commentLines(2, `Left out: ${reason}.`)]
	};
}
function unknownAddresses({ given, run, missing }) {
	if (run === null || missing === 0n) return [];
	let all = run.last - run.first + 1n;
	let text = `Of ${given.trim()}, nothing is known of ${missing} of ${all} addresses: they were not asked.`;
	return [{
		claimed: null,
		unproven: !1,
		lines: commentLines(2, text)
	}];
}
function knownFamily(facts) {
	let known = new Set(facts.filter(({ map }) => !isMute(map)).map(({ host }) => host.family));
	let all = new Set(facts.map(({ host }) => host.family));
	let [only] = known;
	return known.size === 1 && all.size === 2 && only !== void 0 ? only : null;
}
function failedFamily(hosts, reason) {
	let [known, ...others] = new Set(hosts.map(({ family }) => family));
	if (known === void 0 || others.length > 0 || reason === void 0) return null;
	let other = known === 4 ? "IPv6" : "IPv4";
	if (!reason.includes(other)) return null;
	return {
		known,
		why: `${reason} So ${other} is left out, as a check would be inconclusive. If ${other} is meant, repair DNS and remove \`family\`.`
	};
}
const MOST_LEFT_OUT = 20;
function shortened(texts) {
	return require_later().firstFew(texts, 20, String);
}
const MOST_NAMED = 8;
function namesOf(hosts) {
	if (hosts.length > 8) return "";
	return hosts.filter(({ names }) => names.length > 0).map(({ address, names }) => `${hosts.length > 1 ? `${address}: ` : ""}${names.slice(0, 3).join(", ")}`).join("; ");
}
const MOST_WARNINGS = 20;
const UNPROVEN = "UDP services that may keep silent to strangers (SNMP, IKE, ...) and were silent are left out: open and filtered look the same from outside. Let the firewall reject them instead of dropping, or check them on the host itself.";
const UNASKED = "UDP ports that were silent are left out: the scan does not say what they were asked, so open and filtered look the same. Probe them, let the firewall reject them instead of dropping, or check them on the host itself.";
function headerLines(scan, header) {
	let { vantage, controls, judges, grave, unproven } = header;
	let paragraphs = [
		`${origin(scan, header)} It says what is, and not what should be: read every line, and take out what should not be open.`,
		coverage(header.covered),
		...judges ? [] : ["Nothing below is judged yet: every entry is `observe`, and `check` refuses a policy of those alone."],
		...unproven ? [scan.tool === "port-policy" ? "UDP services that may keep silent to strangers (SNMP, IKE, ...) and were silent are left out: open and filtered look the same from outside. Let the firewall reject them instead of dropping, or check them on the host itself." : "UDP ports that were silent are left out: the scan does not say what they were asked, so open and filtered look the same. Probe them, let the firewall reject them instead of dropping, or check them on the host itself."] : [],
		...grave ? [graveText(vantage)] : [],
		...scan.warnings.slice(0, 20).map((warning) => `The scan: ${warning}`),
		...scan.warnings.length > 20 ? [`The scan: and ${scan.warnings.length - 20} more warnings.`] : []
	];
	return [
		`# yaml-language-server: $schema=${require_schema_address.schemaAddress("port-policy.schema.json")}`,
		...paragraphs.flatMap((text) => ["#", ...commentLines(0, text)]),
		"#",
		...nextSteps(vantage),
		"version: 1",
		"",
		...vantage === null ? [] : [
			"vantages:",
			`  ${scalar(vantage)}: {} # what is below was seen from there, and is judged from there alone`,
			""
		],
		...controls.length === 0 ? [] : [...listLines(0, "controls", controls), ""],
		"hosts:"
	];
}
function origin({ tool, version, finishedAt }, { madeBy, date, vantage }) {
	let from = vantage === null ? "" : `, seen from \`${vantage}\``;
	if (tool === "port-policy") return `Drafted on ${date} by \`${madeBy}\`${from}.`;
	return `Drafted on ${date} by \`${madeBy}\` from a scan by ${version === null ? tool : `${tool} ${version}`}${finishedAt === null ? "" : `, finished ${finishedAt}`}${from}.`;
}
function coverage(covered) {
	let texts = [...new Set(covered.map(({ text }) => text.trim()))];
	return `${texts.length === 0 ? "Each item says what was asked of its host." : `Asked of each host: ${texts.join(", ")}.`}${covered.some(({ ports }) => ports.protocol === "udp") || texts.length === 0 ? "" : " No UDP port was asked."} Of every other port nothing is known, and nothing is said.`;
}
function graveText(vantage) {
	return vantage === "internet" ? "What is marked `critical` or `high` below is dangerous to have open. Close it, or write why it must be open, which also silences the warning of `lint`: `- { ports: PORT, reason: WHY }` in place of the port." : "What is marked `critical` or `high` below is dangerous to have open. Close it, or write why it must be open: `- { ports: PORT, reason: WHY }` in place of the port.";
}
function nextSteps(vantage) {
	let from = vantage === null ? "" : ` --vantage ${vantage}`;
	let steps = [
		["port-policy lint POLICY", "does it have mistakes, and is anything dangerous in it?"],
		[`port-policy check POLICY${from} --dry-run`, "what would be asked, and how long does it take?"],
		[`port-policy check POLICY${from}`, "does it hold, from here and now?"]
	];
	let width = Math.max(...steps.map(([command]) => command.length));
	return ["# Next:", ...steps.map(([command, what]) => `#   ${command.padEnd(width)}  ${what}`)];
}
function draftPolicy(scan, sketch, knowledge) {
	let drafter = new ItemDrafter(scan, sketch, knowledge);
	let items = subjectsOf(scan, sketch.hosts, sketch.unresolved ?? new Map()).flatMap((one) => drafter.items(one));
	let claims = items.flatMap(({ claimed }) => claimed ?? []);
	if (claims.length === 0) return null;
	return `${[...headerLines(scan, {
		covered: sketch.covered,
		vantage: sketch.vantage ?? null,
		controls: sketch.controls ?? [],
		madeBy: sketch.madeBy,
		date: sketch.date,
		unproven: items.some(({ unproven }) => unproven),
		judges: claims.some(({ open, blocked, closed }) => open.length + blocked.length + closed.length > 0),
		grave: claims.some(({ open }) => open.some(({ first, last, protocol }) => isGrave(first, last, protocol, knowledge)))
	}), ...items.map(({ lines }) => lines.join("\n")).join("\n\n").split("\n")].join("\n")}\n`;
}
async function draftFrom(source, { covered, ...sketch }, vantage) {
	let read = await require_later().readScan(source, vantage);
	if ("mistake" in read) return read;
	let suggest = require_start.serviceSuggester();
	let sets = covered.flatMap((text) => {
		let ports = require_start.parsePorts(text, suggest);
		return "code" in ports ? [] : [{
			text,
			ports
		}];
	});
	return { text: draftPolicy(read.scan, {
		...sketch,
		covered: sets
	}, {
		serviceName: require_start.serviceName,
		portOf: require_start.portOf,
		riskOf: require_start.riskOf
	}) };
}
const INIT_PORTS = "top-1000,known/udp";
async function init({ positionals: hosts, options, terminal, process }) {
	let scan = await require_start.readObservations(require_start.textOf(options, "observations"));
	if (scan !== null && "problem" in scan) return require_later().fail(terminal, scan.problem);
	let ports = require_start.textOf(options, "ports");
	if (ports !== null && require_later().listOf(ports).length === 0) return require_later().fail(terminal, "--ports names no port");
	if (scan === null && hosts.length === 0) return require_later().fail(terminal, "init needs a HOST, or a scan: --observations FILE");
	let vantage = require_start.textOf(options, "vantage");
	if (vantage !== null && !require_later().isName(vantage)) return require_later().fail(terminal, `--vantage ${JSON.stringify(vantage)} is not a name: a name has letters, digits, \`_\`, \`-\` and \`.\`, at most 64 of them, and begins with a letter or digit`);
	let sketch = {
		hosts,
		vantage,
		madeBy: ["port-policy init", ...process.argv.slice(3)].join(" "),
		date: new Date().toISOString().slice(0, 10)
	};
	if (scan !== null) return print(scan, {
		...sketch,
		covered: []
	}, terminal, vantage);
	let covered = require_later().listOf(ports ?? "top-1000,known/udp");
	let policy = policyOf(hosts, covered, require_start.listOf(options, "control"));
	let view = {
		mayObserveOnly: !0,
		scope: require_start.listOf(options, "scope")
	};
	let { outcome, stoppedWith } = await require_start.auditWithProgress([policy], view, null, terminal, process);
	if (outcome.kind === "unusable") return require_shared.EXIT.unusable;
	for (let warning of outcome.report.warnings) require_later().complain(terminal, warning);
	let answered = outcome.report.controls.filter((control) => control.answered).map(({ target }) => target);
	let facts = {
		...sketch,
		covered,
		controls: answered,
		unresolved: unresolvedOf(outcome.report)
	};
	let code = await print({
		file: "the run",
		text: require_later().reportJson(outcome.report)
	}, facts, terminal);
	return stoppedWith() ?? code;
}
function policyOf(hosts, observe, controls) {
	let source = require_later().inlinePolicy("<arguments>", {
		hosts,
		observe
	});
	if (controls.length === 0) return source;
	let text = JSON.stringify({
		...JSON.parse(source.text),
		controls
	});
	return {
		...source,
		text: `${text}\n`
	};
}
function unresolvedOf({ verdicts }) {
	return new Map(verdicts.filter(({ ports, cause }) => ports === null && cause !== null).map(({ host, explanation }) => [host, explanation]));
}
async function print(source, request, terminal, seenFrom) {
	let drafted = await draftFrom(source, request, seenFrom);
	if ("mistake" in drafted) {
		await require_start.printDiagnostics([drafted.mistake], [], terminal);
		return require_shared.EXIT.unusable;
	}
	if (drafted.text === null) {
		require_later().complain(terminal, "None of these hosts could be checked from here, so there is no policy to write. `port-policy probe HOST PORTS` says why.");
		return require_shared.EXIT.inconclusive;
	}
	terminal.out(require_start.logSafeReport("markdown", drafted.text));
	return require_shared.EXIT.pass;
}
exports.init = init;
