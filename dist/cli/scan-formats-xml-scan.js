"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_parse_scan = require("./scan-parse-scan.js");
const require_start = require("./start.js");
const DEEPEST$2 = 5;
const NO_VERSION = "1.0-BETA";
var AnswersXml = class {
	#tool;
	#version;
	#builder = new require_parse_scan.ScanBuilder();
	#host = null;
	#port = null;
	#finishedAt = null;
	#finished = !1;
	#leftOut = 0;
	constructor(tool, root) {
		this.#tool = tool;
		let version = require_parse_scan.versionOf(root("version"));
		this.#version = version === "1.0-BETA" ? null : version;
	}
	open(path, attributes) {
		if (path.length > 5) return;
		switch (path.slice(1).join("/")) {
			case "host/address":
				if (this.#host !== null || attributes("addrtype") === "mac") break;
				this.#host = this.#builder.visit(attributes("addr"));
				this.#host === null && this.#leftOut++;
				break;
			case "host/hostnames/hostname":
				this.#host !== null && this.#builder.name(this.#host, attributes("name"));
				break;
			case "host/ports/port":
				this.#port = {
					protocol: attributes("protocol"),
					id: attributes("portid")
				};
				break;
			case "host/ports/port/state":
				this.#see(attributes);
				break;
			case "runstats/finished":
				this.#finishedAt = require_parse_scan.utcTime(Number(attributes("time") ?? NaN));
				this.#finished = !0;
		}
	}
	#see(attributes) {
		let { protocol = null, id = null } = this.#port ?? {};
		if (this.#host === null || protocol !== "tcp" && protocol !== "udp") return;
		let port = require_parse_scan.parsePort(id);
		let observation = this.#observation(protocol, attributes("state"), attributes("reason"));
		port === null || observation === null ? this.#leftOut++ : this.#builder.see(this.#host, protocol, port, observation);
	}
	#observation(protocol, state, reason) {
		return this.#tool === "masscan" ? require_parse_scan.masscanObservation(protocol, state, reason) : require_parse_scan.naabuObservation(protocol, state);
	}
	close(path) {
		path.length === 2 && path[1] === "host" && (this.#host = null);
	}
	get full() {
		return this.#builder.work.exceeded;
	}
	result(end) {
		let warnings = [this.#tool === "masscan" ? require_parse_scan.ANSWERS_ALONE : require_parse_scan.NAABU_ALONE];
		end.kind === "cut" ? warnings.push(`The scan breaks off at line ${end.line}: it was stopped, or the file is not whole.`) : this.#finished || warnings.push("The scan does not say that it came to its end.");
		end.kind === "more" && warnings.push("Something follows after the end of the scan, and was not read.");
		this.#leftOut > 0 && warnings.push(`${require_later().plainCounted(this.#leftOut, "entry", "entries")} of the scan have no address, port or state that we know, and were left out.`);
		let [tool, version, finishedAt] = [
			this.#tool,
			this.#version,
			this.#finishedAt
		];
		return this.#builder.build({
			tool,
			version,
			finishedAt,
			warnings
		});
	}
	get broken() {
		return !this.#finished;
	}
};
const always = () => !0;
const ODD = {
	badsum: always,
	ttl: (value) => !(Number(value) >= FEWEST_HOPS),
	mtu: always,
	"ip-options": always,
	"source-port": always,
	data: always,
	"data-length": always,
	"data-string": always,
	adler32: always
};
const ODD_SHORT = {
	f: "-f",
	g: "--source-port",
	S: "-S"
};
const HASTY = {
	"max-retries": (value) => !(Number(value) >= FEWEST_RETRIES),
	"host-timeout": always,
	"min-rate": always,
	"min-parallelism": always,
	"defeat-rst-ratelimit": always,
	nogcc: always,
	"max-rtt-timeout": (value) => !(milliseconds(value) >= SHORTEST_TIMEOUT_MS),
	"initial-rtt-timeout": (value) => !(milliseconds(value) >= SHORTEST_TIMEOUT_MS),
	...ODD
};
const OTHERS = [
	"max-rate",
	"max-hostgroup",
	"max-parallelism",
	"max-scan-delay",
	"max-os-tries",
	"min-hostgroup",
	"min-rtt-timeout",
	"defeat-icmp-ratelimit",
	"datadir"
];
const FEWEST_HOPS = 32;
const FEWEST_RETRIES = 2;
const SHORTEST_TIMEOUT_MS = 300;
const FLAGS = new Set([
	"defeat-rst-ratelimit",
	"nogcc",
	"badsum",
	"adler32"
]);
const BUNDLED = /^-[46AFhInqRrV]*([fgST])(.*)$/;
function hastyArgument(args) {
	let words = args.slice(0, LONGEST).replaceAll(/["\\]/g, "").split(/\s+/);
	for (let [i, word] of words.entries()) {
		let [, short = "", rest = ""] = word.startsWith("--") ? [] : BUNDLED.exec(word) ?? [];
		if (short === "T") {
			let template = (rest || words[i + 1] || "").toLowerCase();
			if (template.startsWith("5") || template === "insane") return "-T5";
			continue;
		}
		let odd = ODD_SHORT[short];
		if (odd !== void 0) return odd;
		let long = /^--?([a-z][a-z_\d-]{2,})(?:=(.*))?$/.exec(word);
		let name = long === null ? null : optionOf(long[1].replaceAll("_", "-"));
		if (name === null) continue;
		if (FLAGS.has(name)) return `--${name}`;
		let value = long?.[2] ?? words[i + 1] ?? "";
		if (HASTY[name]?.(value)) return `--${name} ${shown(value)}`;
	}
	return null;
}
const LONGEST = 1e5;
function optionOf(text) {
	let names = Object.keys(HASTY);
	if (names.includes(text)) return text;
	let meant = [...names, ...OTHERS].filter((name) => name.startsWith(text));
	return meant.length === 1 && names.includes(meant[0]) ? meant[0] : null;
}
function milliseconds(value) {
	let [, number = "", unit = "s"] = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h)?$/.exec(value.toLowerCase()) ?? [];
	let factor = {
		ms: 1,
		s: 1e3,
		m: 6e4,
		h: 36e5
	}[unit] ?? 1e3;
	return number === "" ? NaN : Number(number) * factor;
}
function shown(value) {
	return /^[\w.]{1,16}$/.test(value) ? value : "?";
}
function howAsked(protocol, type, scanFlags) {
	if (protocol === "udp") return type === "udp" ? "udp" : null;
	if (type === "syn") return scanFlags === null || scanFlags === "SYN" ? "syn" : null;
	return type === "connect" ? "connect" : null;
}
const ICMP = [
	[
		"net-unreach",
		"net-unreaches",
		"icmp-net-unreachable"
	],
	[
		"no-route",
		"no-routes",
		"icmp-net-unreachable"
	],
	[
		"host-unreach",
		"host-unreaches",
		"icmp-unreachable"
	],
	[
		"proto-unreach",
		"proto-unreaches",
		"icmp-unreachable"
	],
	[
		"dest-unreach",
		"dest-unreaches",
		"icmp-unreachable"
	],
	[
		"beyond-scope",
		"beyond-scopes",
		"icmp-unreachable"
	],
	[
		"net-prohibited",
		"net-prohibiteds",
		"icmp-admin-prohibited"
	],
	[
		"host-prohibited",
		"host-prohibiteds",
		"icmp-admin-prohibited"
	],
	[
		"admin-prohibited",
		"admin-prohibiteds",
		"icmp-admin-prohibited"
	],
	[
		"reject-route",
		"reject-routes",
		"icmp-admin-prohibited"
	]
];
const OPEN = [
	"open",
	[
		"syn-ack",
		"syn-acks",
		"split-handshake-syn",
		"split-handshake-syns"
	],
	"open",
	"syn-ack"
];
const SILENT = [
	"filtered",
	["no-response", "no-responses"],
	"filtered",
	"timeout"
];
const FILTERED = ICMP.map(([one, several, cause]) => [
	"filtered",
	[one, several],
	"filtered",
	cause
]);
const PORT_UNREACHABLE = ["port-unreach", "port-unreaches"];
const ROWS = {
	syn: [
		OPEN,
		[
			"closed",
			["reset", "resets"],
			"closed",
			"rst"
		],
		SILENT,
		[
			"filtered",
			PORT_UNREACHABLE,
			"filtered",
			"icmp-port-unreachable"
		],
		...FILTERED
	],
	connect: [
		OPEN,
		[
			"closed",
			["conn-refused"],
			"closed",
			"refused"
		],
		SILENT
	],
	udp: [
		[
			"open",
			["udp-response", "udp-responses"],
			"open",
			"reply"
		],
		[
			"closed",
			PORT_UNREACHABLE,
			"closed",
			"icmp-port-unreachable"
		],
		[
			"open|filtered",
			["no-response", "no-responses"],
			"open|filtered",
			"no-reply"
		],
		...FILTERED
	]
};
const TABLES = new Map(Object.keys(ROWS).map((asked) => [asked, tableOf(ROWS[asked])]));
function tableOf(rows) {
	let table = new Map();
	for (let [nmap, reasons, state, cause] of rows) {
		let meant = require_parse_scan.portObservation(state, cause);
		for (let reason of reasons) table.set(`${nmap} ${reason}`, meant);
	}
	return table;
}
function meaningOf(asked, state, reason) {
	return TABLES.get(asked)?.get(`${state} ${reason}`) ?? null;
}
var SummaryReader = class {
	#lists = new Map();
	#rests = new Map();
	#sets = new Map();
	#work;
	constructor(work) {
		this.#work = work;
	}
	list(text) {
		return require_start.getOrCreate(this.#lists, text, () => {
			let list = require_parse_scan.parsePortList(text);
			this.#work.spend(list?.ranges.length ?? 0);
			return list;
		});
	}
	named(summary, coverage) {
		let { state, reason, count, protocol, ports } = summary;
		let asked = coverage.find((one) => one.protocol === protocol)?.asked ?? null;
		let list = ports === null ? null : this.list(ports);
		if (asked === null || list === null || list.named !== count || list.ranges.length === 0) return null;
		let observation = meaningOf(asked, state, reason);
		return observation === null ? null : {
			summary,
			ports: this.#setOf(list, protocol),
			observation
		};
	}
	#setOf(list, protocol) {
		let known = this.#sets.get(list);
		if (known?.protocol === protocol) return known;
		let set = require_later().portSet(protocol, list.ranges);
		this.#sets.set(list, set);
		return set;
	}
	rest(summaries, coverage, listed, complete) {
		if (!complete) return [];
		let covered = [];
		for (let one of coverage) {
			let { protocol, asked } = one;
			if (asked === null) continue;
			let [only, more] = summaries.filter(({ state, reason }) => meaningOf(asked, state, reason) !== null);
			if (only === void 0 || more !== void 0 || meansAnother(only, one, coverage)) continue;
			let left = this.#restOf(one, listed(protocol));
			let observation = meaningOf(asked, only.state, only.reason);
			left !== null && left.count === only.count && left.count > 0 && observation !== null && covered.push({
				summary: only,
				ports: left,
				observation
			});
		}
		return covered;
	}
	#restOf(coverage, listed) {
		let { protocol, ports } = coverage;
		if (ports === null || ports.named !== ports.count) return null;
		let rests = require_start.getOrCreate(this.#rests, coverage, () => new Map());
		let key = listed.map(({ first, last }) => `${first}-${last}`).join();
		let rest = rests.get(key);
		if (rest === void 0) {
			if (!this.#work.spend(ports.ranges.length + listed.length)) return null;
			rest = require_later().portSet(protocol, require_later().rangesWithout(ports.ranges, listed));
			rests.set(key, rest);
		}
		return rest;
	}
};
function meansAnother({ state, reason }, own, coverage) {
	return coverage.some((other) => other !== own && (other.asked === null || meaningOf(other.asked, state, reason) !== null));
}
const INITIAL_TTLS = new Set([
	"32",
	"64",
	"128",
	"255"
]);
var NmapHost = class {
	address = null;
	status = null;
	statusReason = null;
	timedOut;
	names = [];
	#listed = [];
	#summaries = [];
	#port = null;
	#extraState = null;
	#counted = !1;
	constructor(attributes) {
		this.timedOut = attributes("timedout") === "true";
	}
	open(path, attributes, leftOut) {
		switch (path) {
			case "status":
				this.status = attributes("state");
				this.statusReason = attributes("reason");
				break;
			case "address":
				attributes("addrtype") !== "mac" && (this.address ??= attributes("addr"));
				break;
			case "hostnames/hostname":
				attributes("type") === "user" && this.names.push(attributes("name"));
				break;
			case "ports/extraports":
				this.#extraState = attributes("state");
				break;
			case "ports/extraports/extrareasons":
				this.#summaries.push({
					state: this.#extraState,
					reason: attributes("reason"),
					count: Number(attributes("count") ?? NaN),
					protocol: attributes("proto"),
					ports: attributes("ports")
				});
				break;
			case "ports/port":
				this.#port = {
					protocol: attributes("protocol"),
					id: attributes("portid")
				};
				break;
			case "ports/port/state": this.#list(attributes, leftOut);
		}
	}
	#list(attributes, leftOut) {
		let protocol = this.#port?.protocol;
		if (protocol !== "tcp" && protocol !== "udp") return;
		let port = require_parse_scan.parsePort(this.#port?.id ?? null);
		if (port === null) leftOut.noPort++;
		else {
			let [state, reason, ttl] = [
				attributes("state"),
				attributes("reason"),
				attributes("reason_ttl")
			];
			this.#listed.push({
				protocol,
				port,
				state,
				reason,
				ttl
			});
		}
	}
	tell(builder, summaries, coverage, complete, leftOut) {
		this.timedOut && leftOut.timedOut++;
		if (this.timedOut || this.status !== "up") {
			(this.timedOut || this.status === "down") && builder.miss(this.address, this.timedOut ? "gave-up" : "down");
			return;
		}
		let host = builder.visit(this.address);
		if (host === null) {
			leftOut.noAddress++;
			return;
		}
		for (let name of this.names) builder.name(host, name);
		let ttls = this.#tellListed(builder, host, coverage, leftOut);
		this.#tellSummaries(host, summaries, coverage, complete, leftOut);
		this.#tellUnclear(builder, host, summaries, coverage);
		host.where = this.#where(host, coverage, ttls);
	}
	#tellListed(builder, host, coverage, leftOut) {
		let ttls = [];
		for (let { protocol, port, state, reason, ttl } of this.#listed) {
			let asked = coverage.find((one) => one.protocol === protocol)?.asked ?? null;
			if (asked === null) continue;
			let observation = meaningOf(asked, state, reason);
			if (observation === null) {
				leftOut.unclear++;
				asked === "connect" && state === "filtered" && leftOut.ownErrors++;
				continue;
			}
			ttl !== null && ttl !== "0" && ttls.push(ttl);
			builder.see(host, protocol, port, observation);
		}
		return ttls;
	}
	#tellSummaries(host, reader, coverage, complete, leftOut) {
		let told = this.#summaries.flatMap((summary) => reader.named(summary, coverage) ?? []);
		host.statements.push(...told);
		let listed = (protocol) => require_start.unitedRanges(this.#listed.filter((one) => one.protocol === protocol).map(({ port: p }) => ({
			first: p,
			last: p
		})));
		let rest = this.#summaries.every(({ ports }) => ports === null) ? reader.rest(this.#summaries, coverage, listed, complete) : [];
		host.rest.push(...rest);
		let used = new Set([...told, ...rest].map(({ summary }) => summary));
		for (let summary of this.#summaries) {
			if (used.has(summary)) continue;
			leaveOut(summary, coverage, leftOut);
			this.#counted = !0;
		}
	}
	#tellUnclear(builder, host, reader, coverage) {
		for (let one of coverage) {
			let { protocol, asked } = one;
			let meansNothing = (state, reason) => asked === null || meaningOf(asked, state, reason) === null;
			let told = new Map();
			let tell = (ranges, state, reason) => require_start.getOrCreate(told, saidText(state, reason), () => []).push(...ranges);
			for (let { protocol: of, port, state, reason } of this.#listed) of === protocol && meansNothing(state, reason) && tell([{
				first: port,
				last: port
			}], state, reason);
			for (let summary of this.#summaries) {
				let list = summary.protocol === protocol && summary.ports !== null ? reader.list(summary.ports) : null;
				list !== null && meansNothing(summary.state, summary.reason) && tell(list.ranges, summary.state, summary.reason);
			}
			for (let [said, ranges] of told) builder.unclear(host, protocol, require_start.unitedRanges(ranges), said, asked === "connect" && said.startsWith("filtered,"));
			this.#counted && one.ports !== null && builder.unclear(host, protocol, one.ports.ranges, "counted", !1);
		}
	}
	#where({ where }, coverage, ttls) {
		if (where === "here" || this.statusReason === "localhost-response") return "here";
		let raw = coverage.some(({ asked }) => asked === "syn" || asked === "udp");
		let crossed = ttls.some((ttl) => !INITIAL_TTLS.has(ttl));
		return raw && this.statusReason === "user-set" && !crossed ? "unsure" : where;
	}
};
function saidText(state, reason) {
	let shown = (text) => text !== null && /^[a-z|-]{1,24}$/.test(text) ? text : "?";
	return `${shown(state)}, ${shown(reason)}`;
}
function leaveOut({ state, reason, count, protocol }, coverage, leftOut) {
	if (!(count > 0)) return;
	let repeated = coverage.filter((one) => protocol === null || one.protocol === protocol).filter(({ asked }) => asked !== null);
	if (repeated.length === 0) return;
	if (repeated.some(({ asked }) => asked !== null && meaningOf(asked, state, reason) !== null)) {
		leftOut.uncounted += count;
		return;
	}
	leftOut.unclear += count;
	state === "filtered" && repeated.some(({ asked }) => asked === "connect") && (leftOut.ownErrors += count);
}
function nmapWarnings(run, leftOut, end, hasty) {
	let warnings = [];
	let { unclear, ownErrors, uncounted, timedOut, noAddress, noPort } = leftOut;
	end.kind === "cut" ? warnings.push(`The scan breaks off at line ${end.line}: nmap was stopped, or the file is not whole. What it lacks was not covered.`) : run.finished || warnings.push("The scan does not say that nmap came to its end. What it lacks was not covered.");
	run.failed && warnings.push("nmap says that it ended with an error. What the scan lacks was not covered.");
	end.kind === "more" && warnings.push("Something follows after the end of the scan, and was not read.");
	hasty !== null && warnings.push(`The scan was made with ${hasty}, so a port may have been silent that answers a client: silence counts as not covered. Scan again without ${hasty}.`);
	run.otherScans.size > 0 && warnings.push(`Ports were asked by a scan of the kind ${[...run.otherScans].sort().join(", ")}, which does not tell open from closed as a connection would: they count as not covered. Scan them with -sS or -sT.`);
	ownErrors > 0 && warnings.push(`${require_later().plainCounted(ownErrors, "port")} of a connect scan (-sT) met an error that the scanning machine makes itself where it has no route: they count as not covered. A scan with -sS tells.`);
	unclear > ownErrors && warnings.push(`${require_later().plainCounted(unclear - ownErrors, "port")} are in a state, or for a reason, that proves nothing here (unfiltered, closed|filtered, set by a script): they count as not covered.`);
	uncounted > 0 && warnings.push(`${require_later().plainCounted(uncounted, "port")} are counted by the scan without saying which they are, or by numbers that do not add up: they count as not covered. nmap 7.93 and later say which.`);
	timedOut > 0 && warnings.push(`nmap gave up on ${require_later().plainCounted(timedOut, "host")} for lack of time: not covered.`);
	noAddress > 0 && warnings.push(`${require_later().plainCounted(noAddress, "host")} of the scan have no address that is one.`);
	noPort > 0 && warnings.push(`${require_later().plainCounted(noPort, "entry", "entries")} of the scan name no port between 1 and 65535.`);
	return warnings;
}
const DEEPEST$1 = 5;
var NmapXml = class {
	#builder = new require_parse_scan.ScanBuilder();
	#summaries = new SummaryReader(this.#builder.work);
	#version;
	#hasty;
	#coverage = [];
	#run = {
		otherScans: new Set(),
		finished: !1,
		failed: !1
	};
	#leftOut = {
		unclear: 0,
		ownErrors: 0,
		uncounted: 0,
		timedOut: 0,
		noAddress: 0,
		noPort: 0
	};
	#complete = !0;
	#finishedAt = null;
	#host = null;
	#down = 0;
	constructor(root) {
		this.#version = require_parse_scan.versionOf(root("version"));
		this.#hasty = hastyArgument(root("args") ?? "");
	}
	open(path, attributes) {
		if (path.length > 5) return;
		let [, element] = path;
		if (element === "host") path.length === 2 ? this.#host = new NmapHost(attributes) : this.#host?.open(path.slice(2).join("/"), attributes, this.#leftOut);
		else if (path.join("/") === "nmaprun/runstats/hosts") this.#down = Number(attributes("down") ?? 0) || 0;
		else if (element === "scaninfo") this.#cover(attributes);
		else if (element === "runstats" && path.length === 3 && path[2] === "finished") {
			this.#finishedAt = require_parse_scan.utcTime(Number(attributes("time") ?? NaN));
			this.#run.finished = !0;
			this.#run.failed = (attributes("exit") ?? "success") !== "success";
		}
	}
	close(path) {
		if (path.length !== 2 || path[1] !== "host") return;
		this.#host?.tell(this.#builder, this.#summaries, this.#coverage, this.#complete, this.#leftOut);
		this.#host = null;
	}
	get full() {
		return this.#builder.work.exceeded;
	}
	#cover(attributes) {
		let protocol = attributes("protocol");
		let type = attributes("type");
		if (protocol !== "tcp" && protocol !== "udp") {
			this.#complete = !1;
			return;
		}
		let asked = howAsked(protocol, type, attributes("scanflags"));
		asked === null && this.#run.otherScans.add(/^[a-z]{1,16}$/.test(type ?? "") ? `${type}` : "unknown");
		let list = this.#summaries.list(attributes("services") ?? "");
		let ports = list !== null && `${list.named}` === attributes("numservices") ? list : null;
		let before = this.#coverage.findIndex((one) => one.protocol === protocol);
		before < 0 ? this.#coverage.push({
			protocol,
			asked,
			ports
		}) : this.#coverage[before] = {
			protocol,
			asked: null,
			ports: null
		};
	}
	result(end) {
		let hasty = this.#hasty;
		let warnings = nmapWarnings(this.#run, this.#leftOut, end, hasty);
		let version = this.#version;
		let gaps = this.#builder.gaps(this.#down);
		let about = {
			tool: "nmap",
			version,
			finishedAt: this.#finishedAt,
			warnings,
			gaps
		};
		return this.#builder.build(hasty === null ? about : {
			...about,
			hasty
		});
	}
	get broken() {
		return !this.#run.finished || this.#run.failed;
	}
};
var require_sax = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(sax) {
		sax.parser = function(strict, opt) {
			return new SAXParser(strict, opt);
		};
		sax.SAXParser = SAXParser;
		sax.SAXStream = SAXStream;
		sax.createStream = createStream;
		sax.MAX_BUFFER_LENGTH = 65536;
		var buffers = [
			"comment",
			"sgmlDecl",
			"textNode",
			"tagName",
			"doctype",
			"procInstName",
			"procInstBody",
			"entity",
			"attribName",
			"attribValue",
			"cdata",
			"script"
		];
		sax.EVENTS = [
			"text",
			"processinginstruction",
			"sgmldeclaration",
			"doctype",
			"comment",
			"opentagstart",
			"attribute",
			"opentag",
			"closetag",
			"opencdata",
			"cdata",
			"closecdata",
			"error",
			"end",
			"ready",
			"script",
			"opennamespace",
			"closenamespace"
		];
		function SAXParser(strict, opt) {
			if (!(this instanceof SAXParser)) return new SAXParser(strict, opt);
			var parser = this;
			clearBuffers(parser);
			parser.q = parser.c = "";
			parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH;
			parser.encoding = null;
			parser.opt = opt || {};
			parser.opt.lowercase = parser.opt.lowercase || parser.opt.lowercasetags;
			parser.looseCase = parser.opt.lowercase ? "toLowerCase" : "toUpperCase";
			parser.opt.maxEntityCount = parser.opt.maxEntityCount || 512;
			parser.opt.maxEntityDepth = parser.opt.maxEntityDepth || 4;
			parser.entityCount = parser.entityDepth = 0;
			parser.tags = [];
			parser.closed = parser.closedRoot = parser.sawRoot = !1;
			parser.tag = parser.error = null;
			parser.strict = !!strict;
			parser.noscript = !!(strict || parser.opt.noscript);
			parser.state = S.BEGIN;
			parser.strictEntities = parser.opt.strictEntities;
			parser.ENTITIES = parser.strictEntities ? Object.create(sax.XML_ENTITIES) : Object.create(sax.ENTITIES);
			parser.attribList = [];
			parser.opt.xmlns && (parser.ns = Object.create(rootNS));
			parser.opt.unquotedAttributeValues === void 0 && (parser.opt.unquotedAttributeValues = !strict);
			parser.trackPosition = parser.opt.position !== !1;
			parser.trackPosition && (parser.position = parser.line = parser.column = 0);
			emit(parser, "onready");
		}
		Object.create || (Object.create = function(o) {
			function F() {}
			F.prototype = o;
			return new F();
		});
		Object.keys || (Object.keys = function(o) {
			var a = [];
			for (var i in o) o.hasOwnProperty(i) && a.push(i);
			return a;
		});
		function checkBufferLength(parser) {
			var maxAllowed = Math.max(sax.MAX_BUFFER_LENGTH, 10);
			var maxActual = 0;
			for (var i = 0, l = buffers.length; i < l; i++) {
				var len = parser[buffers[i]].length;
				if (len > maxAllowed) switch (buffers[i]) {
					case "textNode":
						closeText(parser);
						break;
					case "cdata":
						emitNode(parser, "oncdata", parser.cdata);
						parser.cdata = "";
						break;
					case "script":
						emitNode(parser, "onscript", parser.script);
						parser.script = "";
						break;
					default: error(parser, "Max buffer length exceeded: " + buffers[i]);
				}
				maxActual = Math.max(maxActual, len);
			}
			parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH - maxActual + parser.position;
		}
		function clearBuffers(parser) {
			for (var i = 0, l = buffers.length; i < l; i++) parser[buffers[i]] = "";
		}
		function flushBuffers(parser) {
			closeText(parser);
			if (parser.cdata !== "") {
				emitNode(parser, "oncdata", parser.cdata);
				parser.cdata = "";
			}
			if (parser.script !== "") {
				emitNode(parser, "onscript", parser.script);
				parser.script = "";
			}
		}
		SAXParser.prototype = {
			end: function() {
				end(this);
			},
			write,
			resume: function() {
				this.error = null;
				return this;
			},
			close: function() {
				return this.write(null);
			},
			flush: function() {
				flushBuffers(this);
			}
		};
		var Stream;
		try {
			Stream = require("stream").Stream;
		} catch {
			Stream = function() {};
		}
		Stream ||= function() {};
		var streamWraps = sax.EVENTS.filter(function(ev) {
			return ev !== "error" && ev !== "end";
		});
		function createStream(strict, opt) {
			return new SAXStream(strict, opt);
		}
		function determineBufferEncoding(data, isEnd) {
			if (data.length >= 2) {
				if (data[0] === 255 && data[1] === 254) return "utf-16le";
				if (data[0] === 254 && data[1] === 255) return "utf-16be";
			}
			if (data.length >= 3 && data[0] === 239 && data[1] === 187 && data[2] === 191) return "utf8";
			if (data.length >= 4) {
				if (data[0] === 60 && data[1] === 0 && data[2] === 63 && data[3] === 0) return "utf-16le";
				if (data[0] === 0 && data[1] === 60 && data[2] === 0 && data[3] === 63) return "utf-16be";
				return "utf8";
			}
			return isEnd ? "utf8" : null;
		}
		function SAXStream(strict, opt) {
			if (!(this instanceof SAXStream)) return new SAXStream(strict, opt);
			Stream.apply(this);
			this._parser = new SAXParser(strict, opt);
			this.writable = !0;
			this.readable = !0;
			var me = this;
			this._parser.onend = function() {
				me.emit("end");
			};
			this._parser.onerror = function(er) {
				me.emit("error", er);
				me._parser.error = null;
			};
			this._decoder = null;
			this._decoderBuffer = null;
			streamWraps.forEach(function(ev) {
				Object.defineProperty(me, "on" + ev, {
					get: function() {
						return me._parser["on" + ev];
					},
					set: function(h) {
						if (!h) {
							me.removeAllListeners(ev);
							me._parser["on" + ev] = h;
							return h;
						}
						me.on(ev, h);
					},
					enumerable: !0,
					configurable: !1
				});
			});
		}
		SAXStream.prototype = Object.create(Stream.prototype, { constructor: { value: SAXStream } });
		SAXStream.prototype._decodeBuffer = function(data, isEnd) {
			if (this._decoderBuffer) {
				data = Buffer.concat([this._decoderBuffer, data]);
				this._decoderBuffer = null;
			}
			if (!this._decoder) {
				var encoding = determineBufferEncoding(data, isEnd);
				if (!encoding) {
					this._decoderBuffer = data;
					return "";
				}
				this._parser.encoding = encoding;
				this._decoder = new TextDecoder(encoding);
			}
			return this._decoder.decode(data, { stream: !isEnd });
		};
		SAXStream.prototype.write = function(data) {
			if (typeof Buffer == "function" && typeof Buffer.isBuffer == "function" && Buffer.isBuffer(data)) data = this._decodeBuffer(data, !1);
			else if (this._decoderBuffer) {
				var remaining = this._decodeBuffer(Buffer.alloc(0), !0);
				if (remaining) {
					this._parser.write(remaining);
					this.emit("data", remaining);
				}
			}
			this._parser.write(data.toString());
			this.emit("data", data);
			return !0;
		};
		SAXStream.prototype.end = function(chunk) {
			chunk && chunk.length && this.write(chunk);
			if (this._decoderBuffer) {
				var finalChunk = this._decodeBuffer(Buffer.alloc(0), !0);
				if (finalChunk) {
					this._parser.write(finalChunk);
					this.emit("data", finalChunk);
				}
			} else if (this._decoder) {
				var remaining = this._decoder.decode();
				if (remaining) {
					this._parser.write(remaining);
					this.emit("data", remaining);
				}
			}
			this._parser.end();
			return !0;
		};
		SAXStream.prototype.on = function(ev, handler) {
			var me = this;
			!me._parser["on" + ev] && streamWraps.indexOf(ev) !== -1 && (me._parser["on" + ev] = function() {
				var args = arguments.length === 1 ? [arguments[0]] : Array.apply(null, arguments);
				args.splice(0, 0, ev);
				me.emit.apply(me, args);
			});
			return Stream.prototype.on.call(me, ev, handler);
		};
		var CDATAre = /^\[CDATA\[$/i;
		var DOCTYPEre = /^DOCTYPE$/i;
		var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
		var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
		var rootNS = {
			xml: XML_NAMESPACE,
			xmlns: XMLNS_NAMESPACE
		};
		var nameStart = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
		var nameBody = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		var entityStart = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
		var entityBody = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		function isWhitespace(c) {
			return c === " " || c === "\n" || c === "\r" || c === "	";
		}
		function isQuote(c) {
			return c === "\"" || c === "'";
		}
		function isAttribEnd(c) {
			return c === ">" || isWhitespace(c);
		}
		function isMatch(regex, c) {
			return regex.test(c);
		}
		function notMatch(regex, c) {
			return !isMatch(regex, c);
		}
		var S = 0;
		sax.STATE = {
			BEGIN: S++,
			BEGIN_WHITESPACE: S++,
			TEXT: S++,
			TEXT_ENTITY: S++,
			OPEN_WAKA: S++,
			SGML_DECL: S++,
			SGML_DECL_QUOTED: S++,
			DOCTYPE: S++,
			DOCTYPE_QUOTED: S++,
			DOCTYPE_DTD: S++,
			DOCTYPE_DTD_QUOTED: S++,
			COMMENT_STARTING: S++,
			COMMENT: S++,
			COMMENT_ENDING: S++,
			COMMENT_ENDED: S++,
			CDATA: S++,
			CDATA_ENDING: S++,
			CDATA_ENDING_2: S++,
			PROC_INST: S++,
			PROC_INST_BODY: S++,
			PROC_INST_ENDING: S++,
			OPEN_TAG: S++,
			OPEN_TAG_SLASH: S++,
			ATTRIB: S++,
			ATTRIB_NAME: S++,
			ATTRIB_NAME_SAW_WHITE: S++,
			ATTRIB_VALUE: S++,
			ATTRIB_VALUE_QUOTED: S++,
			ATTRIB_VALUE_CLOSED: S++,
			ATTRIB_VALUE_UNQUOTED: S++,
			ATTRIB_VALUE_ENTITY_Q: S++,
			ATTRIB_VALUE_ENTITY_U: S++,
			CLOSE_TAG: S++,
			CLOSE_TAG_SAW_WHITE: S++,
			SCRIPT: S++,
			SCRIPT_ENDING: S++
		};
		sax.XML_ENTITIES = Object.assign(Object.create(null), {
			amp: "&",
			gt: ">",
			lt: "<",
			quot: "\"",
			apos: "'"
		});
		sax.ENTITIES = Object.assign(Object.create(null), {
			amp: "&",
			gt: ">",
			lt: "<",
			quot: "\"",
			apos: "'",
			AElig: 198,
			Aacute: 193,
			Acirc: 194,
			Agrave: 192,
			Aring: 197,
			Atilde: 195,
			Auml: 196,
			Ccedil: 199,
			ETH: 208,
			Eacute: 201,
			Ecirc: 202,
			Egrave: 200,
			Euml: 203,
			Iacute: 205,
			Icirc: 206,
			Igrave: 204,
			Iuml: 207,
			Ntilde: 209,
			Oacute: 211,
			Ocirc: 212,
			Ograve: 210,
			Oslash: 216,
			Otilde: 213,
			Ouml: 214,
			THORN: 222,
			Uacute: 218,
			Ucirc: 219,
			Ugrave: 217,
			Uuml: 220,
			Yacute: 221,
			aacute: 225,
			acirc: 226,
			aelig: 230,
			agrave: 224,
			aring: 229,
			atilde: 227,
			auml: 228,
			ccedil: 231,
			eacute: 233,
			ecirc: 234,
			egrave: 232,
			eth: 240,
			euml: 235,
			iacute: 237,
			icirc: 238,
			igrave: 236,
			iuml: 239,
			ntilde: 241,
			oacute: 243,
			ocirc: 244,
			ograve: 242,
			oslash: 248,
			otilde: 245,
			ouml: 246,
			szlig: 223,
			thorn: 254,
			uacute: 250,
			ucirc: 251,
			ugrave: 249,
			uuml: 252,
			yacute: 253,
			yuml: 255,
			copy: 169,
			reg: 174,
			nbsp: 160,
			iexcl: 161,
			cent: 162,
			pound: 163,
			curren: 164,
			yen: 165,
			brvbar: 166,
			sect: 167,
			uml: 168,
			ordf: 170,
			laquo: 171,
			not: 172,
			shy: 173,
			macr: 175,
			deg: 176,
			plusmn: 177,
			sup1: 185,
			sup2: 178,
			sup3: 179,
			acute: 180,
			micro: 181,
			para: 182,
			middot: 183,
			cedil: 184,
			ordm: 186,
			raquo: 187,
			frac14: 188,
			frac12: 189,
			frac34: 190,
			iquest: 191,
			times: 215,
			divide: 247,
			OElig: 338,
			oelig: 339,
			Scaron: 352,
			scaron: 353,
			Yuml: 376,
			fnof: 402,
			circ: 710,
			tilde: 732,
			Alpha: 913,
			Beta: 914,
			Gamma: 915,
			Delta: 916,
			Epsilon: 917,
			Zeta: 918,
			Eta: 919,
			Theta: 920,
			Iota: 921,
			Kappa: 922,
			Lambda: 923,
			Mu: 924,
			Nu: 925,
			Xi: 926,
			Omicron: 927,
			Pi: 928,
			Rho: 929,
			Sigma: 931,
			Tau: 932,
			Upsilon: 933,
			Phi: 934,
			Chi: 935,
			Psi: 936,
			Omega: 937,
			alpha: 945,
			beta: 946,
			gamma: 947,
			delta: 948,
			epsilon: 949,
			zeta: 950,
			eta: 951,
			theta: 952,
			iota: 953,
			kappa: 954,
			lambda: 955,
			mu: 956,
			nu: 957,
			xi: 958,
			omicron: 959,
			pi: 960,
			rho: 961,
			sigmaf: 962,
			sigma: 963,
			tau: 964,
			upsilon: 965,
			phi: 966,
			chi: 967,
			psi: 968,
			omega: 969,
			thetasym: 977,
			upsih: 978,
			piv: 982,
			ensp: 8194,
			emsp: 8195,
			thinsp: 8201,
			zwnj: 8204,
			zwj: 8205,
			lrm: 8206,
			rlm: 8207,
			ndash: 8211,
			mdash: 8212,
			lsquo: 8216,
			rsquo: 8217,
			sbquo: 8218,
			ldquo: 8220,
			rdquo: 8221,
			bdquo: 8222,
			dagger: 8224,
			Dagger: 8225,
			bull: 8226,
			hellip: 8230,
			permil: 8240,
			prime: 8242,
			Prime: 8243,
			lsaquo: 8249,
			rsaquo: 8250,
			oline: 8254,
			frasl: 8260,
			euro: 8364,
			image: 8465,
			weierp: 8472,
			real: 8476,
			trade: 8482,
			alefsym: 8501,
			larr: 8592,
			uarr: 8593,
			rarr: 8594,
			darr: 8595,
			harr: 8596,
			crarr: 8629,
			lArr: 8656,
			uArr: 8657,
			rArr: 8658,
			dArr: 8659,
			hArr: 8660,
			forall: 8704,
			part: 8706,
			exist: 8707,
			empty: 8709,
			nabla: 8711,
			isin: 8712,
			notin: 8713,
			ni: 8715,
			prod: 8719,
			sum: 8721,
			minus: 8722,
			lowast: 8727,
			radic: 8730,
			prop: 8733,
			infin: 8734,
			ang: 8736,
			and: 8743,
			or: 8744,
			cap: 8745,
			cup: 8746,
			int: 8747,
			there4: 8756,
			sim: 8764,
			cong: 8773,
			asymp: 8776,
			ne: 8800,
			equiv: 8801,
			le: 8804,
			ge: 8805,
			sub: 8834,
			sup: 8835,
			nsub: 8836,
			sube: 8838,
			supe: 8839,
			oplus: 8853,
			otimes: 8855,
			perp: 8869,
			sdot: 8901,
			lceil: 8968,
			rceil: 8969,
			lfloor: 8970,
			rfloor: 8971,
			lang: 9001,
			rang: 9002,
			loz: 9674,
			spades: 9824,
			clubs: 9827,
			hearts: 9829,
			diams: 9830
		});
		Object.keys(sax.ENTITIES).forEach(function(key) {
			var e = sax.ENTITIES[key];
			var s = typeof e == "number" ? String.fromCharCode(e) : e;
			sax.ENTITIES[key] = s;
		});
		for (var s in sax.STATE) sax.STATE[sax.STATE[s]] = s;
		S = sax.STATE;
		function emit(parser, event, data) {
			parser[event] && parser[event](data);
		}
		function getDeclaredEncoding(body) {
			var match = body && body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
			return match ? match[2] : null;
		}
		function normalizeEncodingName(encoding) {
			if (!encoding) return null;
			return encoding.toLowerCase().replace(/[^a-z0-9]/g, "");
		}
		function encodingsMatch(detectedEncoding, declaredEncoding) {
			let detected = normalizeEncodingName(detectedEncoding);
			let declared = normalizeEncodingName(declaredEncoding);
			if (!detected || !declared) return !0;
			if (declared === "utf16") return detected === "utf16le" || detected === "utf16be";
			return detected === declared;
		}
		function validateXmlDeclarationEncoding(parser, data) {
			if (!parser.strict || !parser.encoding || !data || data.name !== "xml") return;
			var declaredEncoding = getDeclaredEncoding(data.body);
			declaredEncoding && !encodingsMatch(parser.encoding, declaredEncoding) && strictFail(parser, "XML declaration encoding " + declaredEncoding + " does not match detected stream encoding " + parser.encoding.toUpperCase());
		}
		function emitNode(parser, nodeType, data) {
			parser.textNode && closeText(parser);
			emit(parser, nodeType, data);
		}
		function closeText(parser) {
			parser.textNode = textopts(parser.opt, parser.textNode);
			parser.textNode && emit(parser, "ontext", parser.textNode);
			parser.textNode = "";
		}
		function textopts(opt, text) {
			opt.trim && (text = text.trim());
			opt.normalize && (text = text.replace(/\s+/g, " "));
			return text;
		}
		function error(parser, er) {
			closeText(parser);
			parser.trackPosition && (er += "\nLine: " + parser.line + "\nColumn: " + parser.column + "\nChar: " + parser.c);
			er = Error(er);
			parser.error = er;
			emit(parser, "onerror", er);
			return parser;
		}
		function end(parser) {
			parser.sawRoot && !parser.closedRoot && strictFail(parser, "Unclosed root tag");
			parser.state !== S.BEGIN && parser.state !== S.BEGIN_WHITESPACE && parser.state !== S.TEXT && error(parser, "Unexpected end");
			closeText(parser);
			parser.c = "";
			parser.closed = !0;
			emit(parser, "onend");
			SAXParser.call(parser, parser.strict, parser.opt);
			return parser;
		}
		function strictFail(parser, message) {
			if (typeof parser != "object" || !(parser instanceof SAXParser)) throw Error("bad call to strictFail");
			parser.strict && error(parser, message);
		}
		function newTag(parser) {
			parser.strict || (parser.tagName = parser.tagName[parser.looseCase]());
			var parent = parser.tags[parser.tags.length - 1] || parser;
			var tag = parser.tag = {
				name: parser.tagName,
				attributes: {}
			};
			parser.opt.xmlns && (tag.ns = parent.ns);
			parser.attribList.length = 0;
			emitNode(parser, "onopentagstart", tag);
		}
		function qname(name, attribute) {
			var qualName = name.indexOf(":") < 0 ? ["", name] : name.split(":");
			var prefix = qualName[0];
			var local = qualName[1];
			if (attribute && name === "xmlns") {
				prefix = "xmlns";
				local = "";
			}
			return {
				prefix,
				local
			};
		}
		function attrib(parser) {
			parser.strict || (parser.attribName = parser.attribName[parser.looseCase]());
			if (parser.attribList.indexOf(parser.attribName) !== -1 || parser.tag.attributes.hasOwnProperty(parser.attribName)) {
				parser.attribName = parser.attribValue = "";
				return;
			}
			if (parser.opt.xmlns) {
				var qn = qname(parser.attribName, !0);
				var prefix = qn.prefix;
				var local = qn.local;
				if (prefix === "xmlns") {
					if (local === "xml" && parser.attribValue !== XML_NAMESPACE) strictFail(parser, "xml: prefix must be bound to " + XML_NAMESPACE + "\nActual: " + parser.attribValue);
					else if (local === "xmlns" && parser.attribValue !== XMLNS_NAMESPACE) strictFail(parser, "xmlns: prefix must be bound to " + XMLNS_NAMESPACE + "\nActual: " + parser.attribValue);
					else {
						var tag = parser.tag;
						var parent = parser.tags[parser.tags.length - 1] || parser;
						tag.ns === parent.ns && (tag.ns = Object.create(parent.ns));
						tag.ns[local] = parser.attribValue;
					}
				}
				parser.attribList.push([parser.attribName, parser.attribValue]);
			} else {
				parser.tag.attributes[parser.attribName] = parser.attribValue;
				emitNode(parser, "onattribute", {
					name: parser.attribName,
					value: parser.attribValue
				});
			}
			parser.attribName = parser.attribValue = "";
		}
		function openTag(parser, selfClosing) {
			if (parser.opt.xmlns) {
				var tag = parser.tag;
				var qn = qname(parser.tagName);
				tag.prefix = qn.prefix;
				tag.local = qn.local;
				tag.uri = tag.ns[qn.prefix] || "";
				if (tag.prefix && !tag.uri) {
					strictFail(parser, "Unbound namespace prefix: " + JSON.stringify(parser.tagName));
					tag.uri = qn.prefix;
				}
				var parent = parser.tags[parser.tags.length - 1] || parser;
				tag.ns && parent.ns !== tag.ns && Object.keys(tag.ns).forEach(function(p) {
					emitNode(parser, "onopennamespace", {
						prefix: p,
						uri: tag.ns[p]
					});
				});
				for (var i = 0, l = parser.attribList.length; i < l; i++) {
					var nv = parser.attribList[i];
					var name = nv[0];
					var value = nv[1];
					var qualName = qname(name, !0);
					var prefix = qualName.prefix;
					var local = qualName.local;
					var uri = prefix === "" ? "" : tag.ns[prefix] || "";
					var a = {
						name,
						value,
						prefix,
						local,
						uri
					};
					if (prefix && prefix !== "xmlns" && !uri) {
						strictFail(parser, "Unbound namespace prefix: " + JSON.stringify(prefix));
						a.uri = prefix;
					}
					parser.tag.attributes[name] = a;
					emitNode(parser, "onattribute", a);
				}
				parser.attribList.length = 0;
			}
			parser.tag.isSelfClosing = !!selfClosing;
			parser.sawRoot = !0;
			parser.tags.push(parser.tag);
			emitNode(parser, "onopentag", parser.tag);
			if (!selfClosing) {
				parser.state = !parser.noscript && parser.tagName.toLowerCase() === "script" ? S.SCRIPT : S.TEXT;
				parser.tag = null;
				parser.tagName = "";
			}
			parser.attribName = parser.attribValue = "";
			parser.attribList.length = 0;
		}
		function closeTag(parser) {
			if (!parser.tagName) {
				strictFail(parser, "Weird empty close tag.");
				parser.textNode += "</>";
				parser.state = S.TEXT;
				return;
			}
			if (parser.script) {
				if (parser.tagName !== "script") {
					parser.script += "</" + parser.tagName + ">";
					parser.tagName = "";
					parser.state = S.SCRIPT;
					return;
				}
				emitNode(parser, "onscript", parser.script);
				parser.script = "";
			}
			var t = parser.tags.length;
			var tagName = parser.tagName;
			parser.strict || (tagName = tagName[parser.looseCase]());
			var closeTo = tagName;
			for (; t-- && parser.tags[t].name !== closeTo;) strictFail(parser, "Unexpected close tag");
			if (t < 0) {
				strictFail(parser, "Unmatched closing tag: " + parser.tagName);
				parser.textNode += "</" + parser.tagName + ">";
				parser.state = S.TEXT;
				return;
			}
			parser.tagName = tagName;
			var s = parser.tags.length;
			for (; s-- > t;) {
				var tag = parser.tag = parser.tags.pop();
				parser.tagName = parser.tag.name;
				emitNode(parser, "onclosetag", parser.tagName);
				var x = {};
				for (var i in tag.ns) x[i] = tag.ns[i];
				var parent = parser.tags[parser.tags.length - 1] || parser;
				parser.opt.xmlns && tag.ns !== parent.ns && Object.keys(tag.ns).forEach(function(p) {
					var n = tag.ns[p];
					emitNode(parser, "onclosenamespace", {
						prefix: p,
						uri: n
					});
				});
			}
			t === 0 && (parser.closedRoot = !0);
			parser.tagName = parser.attribValue = parser.attribName = "";
			parser.attribList.length = 0;
			parser.state = S.TEXT;
		}
		function parseEntity(parser) {
			var entity = parser.entity;
			var entityLC = entity.toLowerCase();
			var num;
			var numStr = "";
			if (parser.ENTITIES[entity]) return parser.ENTITIES[entity];
			if (parser.ENTITIES[entityLC]) return parser.ENTITIES[entityLC];
			entity = entityLC;
			if (entity.charAt(0) === "#") {
				if (entity.charAt(1) === "x") {
					entity = entity.slice(2);
					num = parseInt(entity, 16);
					numStr = num.toString(16);
				} else {
					entity = entity.slice(1);
					num = parseInt(entity, 10);
					numStr = num.toString(10);
				}
			}
			entity = entity.replace(/^0+/, "");
			if (isNaN(num) || numStr.toLowerCase() !== entity || num < 0 || num > 1114111 || !isXmlChar(num)) {
				strictFail(parser, "Invalid character entity");
				return "&" + parser.entity + ";";
			}
			return String.fromCodePoint(num);
		}
		function isXmlChar(num) {
			return num === 9 || num === 10 || num === 13 || num >= 32 && num <= 55295 || num >= 57344 && num <= 65533 || num >= 65536 && num <= 1114111;
		}
		function beginWhiteSpace(parser, c) {
			if (c === "<") {
				parser.state = S.OPEN_WAKA;
				parser.startTagPosition = parser.position;
			} else if (!isWhitespace(c)) {
				strictFail(parser, "Non-whitespace before first tag.");
				parser.textNode = c;
				parser.state = S.TEXT;
			}
		}
		function charAt(chunk, i) {
			var result = "";
			i < chunk.length && (result = chunk.charAt(i));
			return result;
		}
		function write(chunk) {
			var parser = this;
			if (this.error) throw this.error;
			if (parser.closed) return error(parser, "Cannot write after close. Assign an onready handler.");
			if (chunk === null) return end(parser);
			typeof chunk == "object" && (chunk = chunk.toString());
			var i = 0;
			var c = "";
			for (;;) {
				c = charAt(chunk, i++);
				parser.c = c;
				if (!c) break;
				if (parser.trackPosition) {
					parser.position++;
					if (c === "\n") {
						parser.line++;
						parser.column = 0;
					} else parser.column++;
				}
				switch (parser.state) {
					case S.BEGIN:
						parser.state = S.BEGIN_WHITESPACE;
						if (c === "﻿") continue;
						beginWhiteSpace(parser, c);
						continue;
					case S.BEGIN_WHITESPACE:
						beginWhiteSpace(parser, c);
						continue;
					case S.TEXT:
						if (parser.sawRoot && !parser.closedRoot) {
							var starti = i - 1;
							for (; c && c !== "<" && c !== "&";) {
								c = charAt(chunk, i++);
								if (c && parser.trackPosition) {
									parser.position++;
									if (c === "\n") {
										parser.line++;
										parser.column = 0;
									} else parser.column++;
								}
							}
							parser.textNode += chunk.substring(starti, i - 1);
						}
						if (c === "<" && !(parser.sawRoot && parser.closedRoot && !parser.strict)) {
							parser.state = S.OPEN_WAKA;
							parser.startTagPosition = parser.position;
						} else {
							isWhitespace(c) || parser.sawRoot && !parser.closedRoot || strictFail(parser, "Text data outside of root node.");
							c === "&" ? parser.state = S.TEXT_ENTITY : parser.textNode += c;
						}
						continue;
					case S.SCRIPT:
						c === "<" ? parser.state = S.SCRIPT_ENDING : parser.script += c;
						continue;
					case S.SCRIPT_ENDING:
						if (c === "/") parser.state = S.CLOSE_TAG;
						else {
							parser.script += "<" + c;
							parser.state = S.SCRIPT;
						}
						continue;
					case S.OPEN_WAKA:
						if (c === "!") {
							parser.state = S.SGML_DECL;
							parser.sgmlDecl = "";
						} else if (!isWhitespace(c)) {
							if (isMatch(nameStart, c)) {
								parser.state = S.OPEN_TAG;
								parser.tagName = c;
							} else if (c === "/") {
								parser.state = S.CLOSE_TAG;
								parser.tagName = "";
							} else if (c === "?") {
								parser.state = S.PROC_INST;
								parser.procInstName = parser.procInstBody = "";
							} else {
								strictFail(parser, "Unencoded <");
								if (parser.startTagPosition + 1 < parser.position) {
									var pad = parser.position - parser.startTagPosition;
									c = Array(pad).join(" ") + c;
								}
								parser.textNode += "<" + c;
								parser.state = S.TEXT;
							}
						}
						continue;
					case S.SGML_DECL:
						if (parser.sgmlDecl + c === "--") {
							parser.state = S.COMMENT;
							parser.comment = "";
							parser.sgmlDecl = "";
							continue;
						}
						if (parser.doctype && parser.doctype !== !0 && parser.sgmlDecl) {
							parser.state = S.DOCTYPE_DTD;
							parser.doctype += "<!" + parser.sgmlDecl + c;
							parser.sgmlDecl = "";
						} else if (CDATAre.test(parser.sgmlDecl + c)) {
							emitNode(parser, "onopencdata");
							parser.state = S.CDATA;
							parser.sgmlDecl = "";
							parser.cdata = "";
						} else if (DOCTYPEre.test(parser.sgmlDecl + c)) {
							parser.state = S.DOCTYPE;
							(parser.doctype || parser.sawRoot) && strictFail(parser, "Inappropriately located doctype declaration");
							parser.doctype = "";
							parser.sgmlDecl = "";
						} else if (c === ">") {
							emitNode(parser, "onsgmldeclaration", parser.sgmlDecl);
							parser.sgmlDecl = "";
							parser.state = S.TEXT;
						} else if (isQuote(c)) {
							parser.state = S.SGML_DECL_QUOTED;
							parser.sgmlDecl += c;
						} else parser.sgmlDecl += c;
						continue;
					case S.SGML_DECL_QUOTED:
						if (c === parser.q) {
							parser.state = S.SGML_DECL;
							parser.q = "";
						}
						parser.sgmlDecl += c;
						continue;
					case S.DOCTYPE:
						if (c === ">") {
							parser.state = S.TEXT;
							emitNode(parser, "ondoctype", parser.doctype);
							parser.doctype = !0;
						} else {
							parser.doctype += c;
							if (c === "[") parser.state = S.DOCTYPE_DTD;
							else if (isQuote(c)) {
								parser.state = S.DOCTYPE_QUOTED;
								parser.q = c;
							}
						}
						continue;
					case S.DOCTYPE_QUOTED:
						parser.doctype += c;
						if (c === parser.q) {
							parser.q = "";
							parser.state = S.DOCTYPE;
						}
						continue;
					case S.DOCTYPE_DTD:
						if (c === "]") {
							parser.doctype += c;
							parser.state = S.DOCTYPE;
						} else if (c === "<") {
							parser.state = S.OPEN_WAKA;
							parser.startTagPosition = parser.position;
						} else if (isQuote(c)) {
							parser.doctype += c;
							parser.state = S.DOCTYPE_DTD_QUOTED;
							parser.q = c;
						} else parser.doctype += c;
						continue;
					case S.DOCTYPE_DTD_QUOTED:
						parser.doctype += c;
						if (c === parser.q) {
							parser.state = S.DOCTYPE_DTD;
							parser.q = "";
						}
						continue;
					case S.COMMENT:
						c === "-" ? parser.state = S.COMMENT_ENDING : parser.comment += c;
						continue;
					case S.COMMENT_ENDING:
						if (c === "-") {
							parser.state = S.COMMENT_ENDED;
							parser.comment = textopts(parser.opt, parser.comment);
							parser.comment && emitNode(parser, "oncomment", parser.comment);
							parser.comment = "";
						} else {
							parser.comment += "-" + c;
							parser.state = S.COMMENT;
						}
						continue;
					case S.COMMENT_ENDED:
						if (c !== ">") {
							strictFail(parser, "Malformed comment");
							parser.comment += "--" + c;
							parser.state = S.COMMENT;
						} else parser.state = parser.doctype && parser.doctype !== !0 ? S.DOCTYPE_DTD : S.TEXT;
						continue;
					case S.CDATA:
						var starti = i - 1;
						for (; c && c !== "]";) {
							c = charAt(chunk, i++);
							if (c && parser.trackPosition) {
								parser.position++;
								if (c === "\n") {
									parser.line++;
									parser.column = 0;
								} else parser.column++;
							}
						}
						parser.cdata += chunk.substring(starti, i - 1);
						c === "]" && (parser.state = S.CDATA_ENDING);
						continue;
					case S.CDATA_ENDING:
						if (c === "]") parser.state = S.CDATA_ENDING_2;
						else {
							parser.cdata += "]" + c;
							parser.state = S.CDATA;
						}
						continue;
					case S.CDATA_ENDING_2:
						if (c === ">") {
							parser.cdata && emitNode(parser, "oncdata", parser.cdata);
							emitNode(parser, "onclosecdata");
							parser.cdata = "";
							parser.state = S.TEXT;
						} else if (c === "]") parser.cdata += "]";
						else {
							parser.cdata += "]]" + c;
							parser.state = S.CDATA;
						}
						continue;
					case S.PROC_INST:
						c === "?" ? parser.state = S.PROC_INST_ENDING : isWhitespace(c) ? parser.state = S.PROC_INST_BODY : parser.procInstName += c;
						continue;
					case S.PROC_INST_BODY:
						if (!parser.procInstBody && isWhitespace(c)) continue;
						else c === "?" ? parser.state = S.PROC_INST_ENDING : parser.procInstBody += c;
						continue;
					case S.PROC_INST_ENDING:
						if (c === ">") {
							let procInstEndData = {
								name: parser.procInstName,
								body: parser.procInstBody
							};
							validateXmlDeclarationEncoding(parser, procInstEndData);
							emitNode(parser, "onprocessinginstruction", procInstEndData);
							parser.procInstName = parser.procInstBody = "";
							parser.state = S.TEXT;
						} else {
							parser.procInstBody += "?" + c;
							parser.state = S.PROC_INST_BODY;
						}
						continue;
					case S.OPEN_TAG:
						if (isMatch(nameBody, c)) parser.tagName += c;
						else {
							newTag(parser);
							if (c === ">") openTag(parser);
							else if (c === "/") parser.state = S.OPEN_TAG_SLASH;
							else {
								isWhitespace(c) || strictFail(parser, "Invalid character in tag name");
								parser.state = S.ATTRIB;
							}
						}
						continue;
					case S.OPEN_TAG_SLASH:
						if (c === ">") {
							openTag(parser, !0);
							closeTag(parser);
						} else {
							strictFail(parser, "Forward-slash in opening tag not followed by >");
							parser.state = S.ATTRIB;
						}
						continue;
					case S.ATTRIB:
						if (isWhitespace(c)) continue;
						else if (c === ">") openTag(parser);
						else if (c === "/") parser.state = S.OPEN_TAG_SLASH;
						else if (isMatch(nameStart, c)) {
							parser.attribName = c;
							parser.attribValue = "";
							parser.state = S.ATTRIB_NAME;
						} else strictFail(parser, "Invalid attribute name");
						continue;
					case S.ATTRIB_NAME:
						if (c === "=") parser.state = S.ATTRIB_VALUE;
						else if (c === ">") {
							strictFail(parser, "Attribute without value");
							parser.attribValue = parser.attribName;
							attrib(parser);
							openTag(parser);
						} else isWhitespace(c) ? parser.state = S.ATTRIB_NAME_SAW_WHITE : isMatch(nameBody, c) ? parser.attribName += c : strictFail(parser, "Invalid attribute name");
						continue;
					case S.ATTRIB_NAME_SAW_WHITE:
						if (c === "=") parser.state = S.ATTRIB_VALUE;
						else if (isWhitespace(c)) continue;
						else {
							strictFail(parser, "Attribute without value");
							parser.tag.attributes[parser.attribName] = "";
							parser.attribValue = "";
							emitNode(parser, "onattribute", {
								name: parser.attribName,
								value: ""
							});
							parser.attribName = "";
							if (c === ">") openTag(parser);
							else if (isMatch(nameStart, c)) {
								parser.attribName = c;
								parser.state = S.ATTRIB_NAME;
							} else {
								strictFail(parser, "Invalid attribute name");
								parser.state = S.ATTRIB;
							}
						}
						continue;
					case S.ATTRIB_VALUE:
						if (isWhitespace(c)) continue;
						else if (isQuote(c)) {
							parser.q = c;
							parser.state = S.ATTRIB_VALUE_QUOTED;
						} else {
							parser.opt.unquotedAttributeValues || error(parser, "Unquoted attribute value");
							parser.state = S.ATTRIB_VALUE_UNQUOTED;
							parser.attribValue = c;
						}
						continue;
					case S.ATTRIB_VALUE_QUOTED:
						if (c !== parser.q) {
							c === "&" ? parser.state = S.ATTRIB_VALUE_ENTITY_Q : parser.attribValue += c;
							continue;
						}
						attrib(parser);
						parser.q = "";
						parser.state = S.ATTRIB_VALUE_CLOSED;
						continue;
					case S.ATTRIB_VALUE_CLOSED:
						if (isWhitespace(c)) parser.state = S.ATTRIB;
						else if (c === ">") openTag(parser);
						else if (c === "/") parser.state = S.OPEN_TAG_SLASH;
						else if (isMatch(nameStart, c)) {
							strictFail(parser, "No whitespace between attributes");
							parser.attribName = c;
							parser.attribValue = "";
							parser.state = S.ATTRIB_NAME;
						} else strictFail(parser, "Invalid attribute name");
						continue;
					case S.ATTRIB_VALUE_UNQUOTED:
						if (!isAttribEnd(c)) {
							c === "&" ? parser.state = S.ATTRIB_VALUE_ENTITY_U : parser.attribValue += c;
							continue;
						}
						attrib(parser);
						c === ">" ? openTag(parser) : parser.state = S.ATTRIB;
						continue;
					case S.CLOSE_TAG:
						if (!parser.tagName) {
							if (isWhitespace(c)) continue;
							else if (notMatch(nameStart, c)) {
								if (parser.script) {
									parser.script += "</" + c;
									parser.state = S.SCRIPT;
								} else strictFail(parser, "Invalid tagname in closing tag.");
							} else parser.tagName = c;
						} else if (c === ">") closeTag(parser);
						else if (isMatch(nameBody, c)) parser.tagName += c;
						else if (parser.script) {
							parser.script += "</" + parser.tagName + c;
							parser.tagName = "";
							parser.state = S.SCRIPT;
						} else {
							isWhitespace(c) || strictFail(parser, "Invalid tagname in closing tag");
							parser.state = S.CLOSE_TAG_SAW_WHITE;
						}
						continue;
					case S.CLOSE_TAG_SAW_WHITE:
						if (isWhitespace(c)) continue;
						c === ">" ? closeTag(parser) : strictFail(parser, "Invalid characters in closing tag");
						continue;
					case S.TEXT_ENTITY:
					case S.ATTRIB_VALUE_ENTITY_Q:
					case S.ATTRIB_VALUE_ENTITY_U:
						var returnState;
						var buffer;
						switch (parser.state) {
							case S.TEXT_ENTITY:
								returnState = S.TEXT;
								buffer = "textNode";
								break;
							case S.ATTRIB_VALUE_ENTITY_Q:
								returnState = S.ATTRIB_VALUE_QUOTED;
								buffer = "attribValue";
								break;
							case S.ATTRIB_VALUE_ENTITY_U:
								returnState = S.ATTRIB_VALUE_UNQUOTED;
								buffer = "attribValue";
						}
						if (c === ";") {
							var parsedEntity = parseEntity(parser);
							if (parser.opt.unparsedEntities && !Object.values(sax.XML_ENTITIES).includes(parsedEntity)) {
								(parser.entityCount += 1) > parser.opt.maxEntityCount && error(parser, "Parsed entity count exceeds max entity count");
								(parser.entityDepth += 1) > parser.opt.maxEntityDepth && error(parser, "Parsed entity depth exceeds max entity depth");
								parser.entity = "";
								parser.state = returnState;
								parser.write(parsedEntity);
								--parser.entityDepth;
							} else {
								parser[buffer] += parsedEntity;
								parser.entity = "";
								parser.state = returnState;
							}
						} else if (isMatch(parser.entity.length ? entityBody : entityStart, c)) parser.entity += c;
						else {
							strictFail(parser, "Invalid character in entity name");
							parser[buffer] += "&" + parser.entity + c;
							parser.entity = "";
							parser.state = returnState;
						}
						continue;
					default: throw Error(parser, "Unknown state: " + parser.state);
				}
			}
			parser.position >= parser.bufferCheckPosition && checkBufferLength(parser);
			return parser;
		}
		String.fromCodePoint || (function() {
			var stringFromCharCode = String.fromCharCode;
			var floor = Math.floor;
			var fromCodePoint = function() {
				var MAX_SIZE = 16384;
				var codeUnits = [];
				var highSurrogate;
				var lowSurrogate;
				var index = -1;
				var length = arguments.length;
				if (!length) return "";
				var result = "";
				for (; ++index < length;) {
					var codePoint = Number(arguments[index]);
					if (!isFinite(codePoint) || codePoint < 0 || codePoint > 1114111 || floor(codePoint) !== codePoint) throw RangeError("Invalid code point: " + codePoint);
					if (codePoint <= 65535) codeUnits.push(codePoint);
					else {
						codePoint -= 65536;
						highSurrogate = (codePoint >> 10) + 55296;
						lowSurrogate = codePoint % 1024 + 56320;
						codeUnits.push(highSurrogate, lowSurrogate);
					}
					if (index + 1 === length || codeUnits.length > MAX_SIZE) {
						result += stringFromCharCode.apply(null, codeUnits);
						codeUnits.length = 0;
					}
				}
				return result;
			};
			Object.defineProperty ? Object.defineProperty(String, "fromCodePoint", {
				value: fromCodePoint,
				configurable: !0,
				writable: !0
			}) : String.fromCodePoint = fromCodePoint;
		})();
	})(exports === void 0 ? this$1.sax = {} : exports);
}));
var import_sax = require_rolldown_runtime.__toESM(require_sax());
const CHUNK = 16384;
const LONGEST_TOKEN = 4194304;
const LONGEST_DECLARATION = 1024;
const DEEPEST = 64;
const LONGEST_NAME = 256;
const MOST_ATTRIBUTES = 256;
const ILLEGAL = /&#(?:x0{0,8}(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef])|0{0,8}(?:[0-8]|1[124-9]|2\d|3[01]|5529[6-9]|55[3-9]\d{2}|5[67]\d{3}|6553[45]));/gi;
const STOP = Symbol("stop");
function readXml(text, events) {
	import_sax.default.MAX_BUFFER_LENGTH = 4194304;
	let legal = text.replace(ILLEGAL, "�");
	let parser = import_sax.default.parser(!0);
	let path = [];
	let attributesOfTag = 0;
	let rootEnded = !1;
	let ours = !1;
	let end = { kind: "whole" };
	let stop = (how) => {
		end = how;
		throw STOP;
	};
	parser.onerror = () => stop(rootEnded ? { kind: "more" } : {
		kind: "cut",
		line: parser.line + 1
	});
	parser.ondoctype = (doctype) => {
		doctype.includes("[") && stop({
			kind: "refused",
			why: "defines entities or elements of its own (DOCTYPE)"
		});
	};
	parser.onsgmldeclaration = () => stop({
		kind: "refused",
		why: "has a declaration where none belongs"
	});
	parser.onopencdata = () => stop({
		kind: "refused",
		why: "has a CDATA section"
	});
	parser.onattribute = () => {
		attributesOfTag++;
		attributesOfTag > 256 && stop({
			kind: "refused",
			why: "has an element with hundreds of attributes"
		});
	};
	parser.onopentag = ({ name, attributes }) => {
		rootEnded && stop({ kind: "more" });
		attributesOfTag = 0;
		name.length > 256 && stop({
			kind: "refused",
			why: "has an element with an endless name"
		});
		path.push(name);
		path.length > 64 && stop({
			kind: "refused",
			why: "has elements 64 deep"
		});
		ours = !0;
		events.open(path, (wanted) => Object.hasOwn(attributes, wanted) ? attributes[wanted] : null);
		ours = !1;
	};
	parser.onclosetag = () => {
		ours = !0;
		events.close(path);
		ours = !1;
		path.pop();
		rootEnded = path.length === 0;
	};
	try {
		for (let at = 0; at < legal.length; at += CHUNK) {
			parser.write(legal.slice(at, at + CHUNK));
			events.full && stop({
				kind: "refused",
				why: require_parse_scan.TOO_MUCH
			});
			parser.sgmlDecl.length > 1024 && stop({
				kind: "refused",
				why: "has an endless declaration"
			});
		}
		parser.close();
	} catch (thrown) {
		if (ours) throw thrown;
		thrown !== STOP && (end = {
			kind: "cut",
			line: parser.line + 1
		});
	}
	return end;
}
function readXmlScan(text) {
	let reader = null;
	let root = null;
	let end = readXml(text, {
		open(path, attributes) {
			if (path.length === 1) {
				root = path[0] ?? null;
				reader = readerOf(root, attributes);
			} else reader?.open(path, attributes);
		},
		close(path) {
			reader?.close(path);
		},
		get full() {
			return reader?.full ?? !1;
		}
	});
	return resultOf(reader, root, end);
}
function resultOf(reader, root, end) {
	if (reader?.full) return reader.result(end);
	if (end.kind === "refused") return {
		problem: `${end.why}, which no scanner writes: it is not read`,
		help: null
	};
	if (reader === null) return {
		problem: `is XML, but not of a scan that can be read here${rootText(root)}`,
		help: READ
	};
	let result = reader.result(end);
	if ("problem" in result || result.hosts.length > 0 || !(reader.broken || end.kind === "cut")) return result;
	return {
		problem: "breaks off, or its scanner failed, before it says anything of any port",
		help: "Let the scan come to its end and give its whole output."
	};
}
const READ = "Give what nmap or masscan write with -oX, and naabu or masscan as JSON.";
function rootText(root) {
	return root !== null && /^[\w.:-]{1,40}$/.test(root) ? ` (its root is ${root})` : "";
}
function readerOf(root, attributes) {
	if (root !== "nmaprun") return null;
	let scanner = attributes("scanner");
	if (scanner === "nmap") return new NmapXml(attributes);
	return scanner === "masscan" || scanner === "naabu" ? new AnswersXml(scanner, attributes) : null;
}
exports.readXmlScan = readXmlScan;
