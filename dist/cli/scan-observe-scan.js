"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_scan_witnesses = require("./scan-witnesses.js");
function portsInOrder(segments) {
	let starts = [];
	let runs = [];
	let count = 0;
	for (let { ports } of segments) for (let { first, last } of ports.ranges) {
		starts.push(count);
		runs.push({
			protocol: ports.protocol,
			first
		});
		count += last - first + 1;
	}
	return (index) => {
		let at = lastNotAfter(starts.length, (i) => starts[i], index);
		let run = runs[at];
		if (run === void 0 || index >= count) throw Error(`no probe ${index} of ${count}`);
		return {
			protocol: run.protocol,
			port: run.first + index - starts[at]
		};
	};
}
const FEW = 16;
function scannedPorts({ seen }) {
	if (seen.length <= 16) return ({ protocol, port }) => seen.find(({ ports }) => ports.protocol === protocol && require_later().holdsPort(ports.ranges, port)) ?? null;
	let sorted = (protocol) => seen.filter(({ ports }) => ports.protocol === protocol).flatMap((of) => of.ports.ranges.map((range) => ({
		range,
		of
	}))).sort((a, b) => a.range.first - b.range.first);
	let all = {
		tcp: sorted("tcp"),
		udp: sorted("udp")
	};
	return ({ protocol, port }) => {
		let list = all[protocol];
		let found = list[lastNotAfter(list.length, (i) => list[i].range.first, port)];
		return found !== void 0 && port <= found.range.last ? found.of : null;
	};
}
function lastNotAfter(length, value, wanted) {
	let [low, high] = [0, length];
	for (; low < high;) {
		let middle = low + high >> 1;
		value(middle) <= wanted ? low = middle + 1 : high = middle;
	}
	return low - 1;
}
function hasOnlyAnswers({ tool }) {
	return tool === "masscan" || tool === "naabu" || tool === "globalping" || tool === "check-host";
}
function hostGap({ gaps }, address) {
	let why = gaps?.hosts.get(address);
	if (why !== void 0) return why === "down" ? "host-down" : why;
	return (gaps?.down ?? 0) > 0 ? "hosts-down" : "no-host";
}
function portGaps(scan, address, host) {
	if (hasOnlyAnswers(scan)) return () => ({ kind: "answers-only" });
	let unclear = scan.gaps?.ports.get(address) ?? [];
	if (host === void 0 && unclear.length === 0) {
		let gap = { kind: hostGap(scan, address) };
		return () => gap;
	}
	let spoken = new Set([...host?.seen ?? [], ...unclear].map(({ ports }) => ports.protocol));
	return ({ protocol, port }) => {
		let found = unclear.find(({ ports }) => ports.protocol === protocol && require_later().holdsPort(ports.ranges, port));
		if (found !== void 0) return {
			kind: "unclear",
			said: found.said,
			maybeOwn: found.maybeOwn
		};
		return { kind: spoken.has(protocol) ? "no-port" : "no-protocol" };
	};
}
const MOST_ADDRESSES = 20;
const LONGEST_PORTS = 200;
function nmapCommand(addresses) {
	return [4, 6].flatMap((family) => commandOf(family, addresses)).join(" and ");
}
function commandOf(family, all) {
	let addresses = all.filter((one) => one.family === family);
	if (addresses.length === 0) return [];
	let ranges = (protocol) => require_start.rangesText(require_start.unitedRanges(addresses.flatMap(({ segments }) => segments.flatMap(({ ports }) => ports.protocol === protocol ? ports.ranges : []))));
	let [tcp, udp] = [ranges("tcp"), ranges("udp")];
	let kinds = [...tcp === "" ? [] : ["-sT"], ...udp === "" ? [] : ["-sU"]];
	let ports = udp === "" ? tcp : [...tcp === "" ? [] : [`T:${tcp}`], `U:${udp}`].join();
	let hosts = addresses.length > 20 ? "-iL HOSTS.txt" : addresses.map(({ address }) => address).join(" ");
	let asked = ports.length > 200 ? "PORTS" : ports;
	return [[
		"nmap",
		"-Pn",
		...family === 6 ? ["-6"] : [],
		...kinds,
		"-p",
		asked,
		"-oX",
		`scan${family === 6 ? "6" : ""}.xml`,
		hosts
	].join(" ")];
}
function toolOf({ tool, version }) {
	return version === null ? tool : `${tool} ${version}`;
}
const NAMED = 3;
const WEB = new Set([80, 443]);
function scanWarnings({ addresses }, scan) {
	let when = scan.finishedAt === null ? "" : ` at ${scan.finishedAt}`;
	let warnings = [ofNodes(scan) ? `This run sent nothing. It judges what nodes of ${toolOf(scan)} saw${when}, each from its own network.` : `This run sent nothing. It judges what ${toolOf(scan)} saw${when}, from the machine that ran it.`, ...scan.warnings];
	scan.tool !== "port-policy" && warnings.push(...onSilence(scan.hosts));
	return [...warnings, ...onMissingHosts(addresses, scan)];
}
function ofNodes({ tool }) {
	return tool === "globalping" || tool === "check-host";
}
function onMissingHosts(addresses, scan) {
	let scanned = new Set(scan.hosts.map(({ address }) => address));
	let missing = addresses.filter(({ address }) => !scanned.has(address) && !scan.gaps?.ports.has(address));
	let by = (...kinds) => missing.filter(({ address }) => kinds.includes(hostGap(scan, address)));
	let [down, unnamed, others] = [
		by("host-down"),
		by("hosts-down"),
		by("no-host", "gave-up", "no-ports")
	];
	let names = (some) => require_later().firstFew(some.map(({ address }) => address), 3, String);
	let hosts = require_later().plainCounted(scan.gaps?.down ?? 0, "host");
	return [
		...down.length === 0 ? [] : [`nmap did not scan ${names(down)}: it took ${down.length === 1 ? "it" : "them"} for down because its ping got no answer. Scan again with -Pn, which skips the ping: ${nmapCommand(down)}`],
		...unnamed.length === 0 ? [] : [`The scan does not have ${names(unnamed)}, and nmap took ${hosts} for down, which it does not list, because its ping got no answer. Scan again with -Pn, which skips the ping: ${nmapCommand(unnamed)}`],
		...others.length === 0 ? [] : [`The scan says nothing about ${names(others)}.`]
	];
}
function onSilence(hosts) {
	if (!hosts.some(({ seen }) => seen.some(({ state }) => state === "filtered" || state === "open|filtered"))) return [];
	return ["Silence counts in this scan because something else answered the scan. The scan does not show that the scanning machine could hear the network at that moment, how many packets were lost, or that what answered was not the scanning machine itself.", ...[4, 6].flatMap((family) => onEgressFilter(family, hosts))];
}
function onEgressFilter(family, hosts) {
	let heard = new Set();
	let silent = 0;
	for (let { seen } of hosts.filter((host) => host.family === family && host.where !== "here")) for (let one of seen.filter(({ ports }) => ports.protocol === "tcp")) {
		one.cause === "timeout" && (silent += one.ports.count);
		if (!require_scan_witnesses.answered(one)) continue;
		for (let { first, last } of one.ports.ranges) for (let port of [first, last]) heard.add(port);
	}
	let few = heard.size === 1 || [...heard].every((port) => WEB.has(port));
	if (silent === 0 || heard.size === 0 || !few) return [];
	let ports = [...heard].sort((a, b) => a - b);
	return [`Over IPv${family}, everything that answered the scan did so on port ${ports.join(" or ")}, while ${silent} ${silent === 1 ? "port was" : "ports were"} silent. An egress filter on the scanning side that lets only ${ports.join(" and ")} out would look just like this.`];
}
const NOT_TOLD = {
	also: [],
	firstAskedMs: null,
	lastAskedMs: null,
	question: null
};
function observeScan(plan, scan) {
	let observe = new ScanObserver(scan);
	let orders = new Map();
	return {
		observations: plan.addresses.map((address) => {
			let portAt = require_start.getOrCreate(orders, address.segments, () => portsInOrder(address.segments));
			let at = observe.of(address.address);
			return {
				address,
				at: (index) => at(portAt(index))
			};
		}),
		warnings: scanWarnings(plan, scan)
	};
}
var ScanObserver = class {
	#scan;
	#hosts;
	#witnesses;
	#notCovered;
	#uncovered = new Map();
	constructor(scan) {
		this.#scan = scan;
		this.#hosts = new Map(scan.hosts.map((host) => [host.address, host]));
		this.#witnesses = new require_scan_witnesses.ScanWitnesses(scan.hosts);
		this.#notCovered = unknown("not-covered", toolOf(scan));
	}
	of(address) {
		let host = this.#hosts.get(address);
		let gapOf = null;
		let uncovered = (port) => {
			gapOf ??= portGaps(this.#scan, address, host);
			return this.#uncoveredBy(gapOf(port));
		};
		if (host === void 0) return uncovered;
		let known = new Map();
		let [find, make] = [null, null];
		return (port) => {
			find ??= scannedPorts(host);
			make ??= this.#scan.tool === "port-policy" ? recorded(host) : this.foreign(host);
			let [seen, observe] = [find(port), make];
			return seen === null ? uncovered(port) : require_start.getOrCreate(known, seen, () => observe(seen));
		};
	}
	#uncoveredBy(gap) {
		let key = gap.kind === "unclear" ? `${gap.said} ${gap.maybeOwn}` : gap.kind;
		return require_start.getOrCreate(this.#uncovered, key, () => ({
			...this.#notCovered,
			gap
		}));
	}
	foreign(host) {
		let standing = this.#witnesses.of(host);
		let heard = this.#witnesses.heard(host);
		let anything = require_scan_witnesses.acceptsAnything(host);
		return (seen) => {
			let { state, cause, rttMs, nodes } = seen;
			let { hasty } = this.#scan;
			let silent = require_later().isSilence(cause);
			if (hasty !== void 0 && silent) return {
				...this.#notCovered,
				hasty
			};
			let same = {
				...NOT_TOLD,
				state,
				cause,
				rttMs,
				attempts: 0,
				acceptsAnything: anything,
				detail: null
			};
			let seenBy = nodes === void 0 ? {} : { nodes };
			if (cause === "syn-ack") return {
				...same,
				...seenBy,
				evidence: anything ? "none" : "direct",
				anchor: null
			};
			if (cause === "rst" || cause === "reply") return {
				...same,
				evidence: "direct",
				anchor: null
			};
			let { evidence, anchor } = standing(seen);
			if (evidence !== "none") return {
				...same,
				evidence,
				anchor
			};
			if (cause === "refused") return {
				...same,
				evidence,
				anchor
			};
			if (state === "open|filtered" && heard) return {
				...same,
				evidence,
				anchor
			};
			return unknown("deaf-vantage", cause.startsWith("icmp") ? cause : null);
		};
	}
};
function unknown(cause, detail) {
	let nothing = {
		rttMs: null,
		attempts: 0,
		evidence: "none",
		anchor: null,
		acceptsAnything: !1
	};
	return {
		...NOT_TOLD,
		...nothing,
		state: "unknown",
		cause,
		detail
	};
}
function recorded(host) {
	let anything = host.seen.some(({ state, evidence }) => state === "open" && evidence === "none");
	return ({ state, cause, rttMs, evidence, attempts }) => ({
		...NOT_TOLD,
		state,
		cause,
		rttMs,
		evidence: evidence ?? "none",
		attempts: attempts ?? 0,
		anchor: null,
		acceptsAnything: anything,
		detail: null
	});
}
exports.observeScan = observeScan;
