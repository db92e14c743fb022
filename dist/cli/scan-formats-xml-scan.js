"use strict";
exports.id = "scan-formats-xml-scan";
exports.ids = ["scan-formats-xml-scan"];
exports.modules = { 547: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.d(__webpack_exports__, { readXmlScan: () => readXmlScan });
	var numbers_and_lists = __webpack_require__(5607);
	var port_sets = __webpack_require__(2934);
	var scan_builder = __webpack_require__(449);
	var utc_time = __webpack_require__(8021);
	var masscan_states = __webpack_require__(6151);
	var naabu_states = __webpack_require__(1090);
	var wording = __webpack_require__(1918);
	class AnswersXml {
		#tool;
		#version;
		#builder = new scan_builder.l();
		#host = null;
		#port = null;
		#finishedAt = null;
		#finished = !1;
		#leftOut = 0;
		constructor(tool, root) {
			this.#tool = tool;
			let version = (0, wording.E)(root("version"));
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
					this.#finishedAt = (0, utc_time.SK)(Number(attributes("time") ?? NaN));
					this.#finished = !0;
			}
		}
		#see(attributes) {
			let { protocol = null, id = null } = this.#port ?? {};
			if (this.#host === null || protocol !== "tcp" && protocol !== "udp") return;
			let port = (0, port_sets.p)(id);
			let observation = this.#observation(protocol, attributes("state"), attributes("reason"));
			port === null || observation === null ? this.#leftOut++ : this.#builder.see(this.#host, protocol, port, observation);
		}
		#observation(protocol, state, reason) {
			return this.#tool === "masscan" ? (0, masscan_states.T)(protocol, state, reason) : (0, naabu_states.w)(protocol, state);
		}
		close(path) {
			path.length === 2 && path[1] === "host" && (this.#host = null);
		}
		get full() {
			return this.#builder.work.exceeded;
		}
		result(end) {
			let warnings = [this.#tool === "masscan" ? masscan_states.M : naabu_states.i];
			end.kind === "cut" ? warnings.push(`The scan breaks off at line ${end.line}: it was stopped, or the file is not whole.`) : this.#finished || warnings.push("The scan does not say that it came to its end.");
			end.kind === "more" && warnings.push("Something follows after the end of the scan, and was not read.");
			this.#leftOut > 0 && warnings.push(`${(0, numbers_and_lists.DG)(this.#leftOut, "entry", "entries")} of the scan have no address, port or state that we know, and were left out.`);
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
	}
	let always = () => !0;
	let ODD = {
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
	let ODD_SHORT = {
		f: "-f",
		g: "--source-port",
		S: "-S"
	};
	let HASTY = {
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
	let OTHERS = [
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
	let FEWEST_HOPS = 32;
	let FEWEST_RETRIES = 2;
	let SHORTEST_TIMEOUT_MS = 300;
	let FLAGS = new Set([
		"defeat-rst-ratelimit",
		"nogcc",
		"badsum",
		"adler32"
	]);
	let BUNDLED = /^-[46AFhInqRrV]*([fgST])(.*)$/;
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
	let LONGEST = 1e5;
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
	var get_or_create = __webpack_require__(3620);
	var port_ranges = __webpack_require__(733);
	var port_observation = __webpack_require__(913);
	function howAsked(protocol, type, scanFlags) {
		if (protocol === "udp") return type === "udp" ? "udp" : null;
		if (type === "syn") return scanFlags === null || scanFlags === "SYN" ? "syn" : null;
		return type === "connect" ? "connect" : null;
	}
	let ICMP = [
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
	let OPEN = [
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
	let SILENT = [
		"filtered",
		["no-response", "no-responses"],
		"filtered",
		"timeout"
	];
	let FILTERED = ICMP.map(([one, several, cause]) => [
		"filtered",
		[one, several],
		"filtered",
		cause
	]);
	let PORT_UNREACHABLE = ["port-unreach", "port-unreaches"];
	let ROWS = {
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
	let TABLES = new Map(Object.keys(ROWS).map((asked) => [asked, tableOf(ROWS[asked])]));
	function tableOf(rows) {
		let table = new Map();
		for (let [nmap, reasons, state, cause] of rows) {
			let meant = (0, port_observation.CE)(state, cause);
			for (let reason of reasons) table.set(`${nmap} ${reason}`, meant);
		}
		return table;
	}
	function meaningOf(asked, state, reason) {
		return TABLES.get(asked)?.get(`${state} ${reason}`) ?? null;
	}
	class SummaryReader {
		#lists = new Map();
		#rests = new Map();
		#sets = new Map();
		#work;
		constructor(work) {
			this.#work = work;
		}
		list(text) {
			return (0, get_or_create.I)(this.#lists, text, () => {
				let list = (0, port_sets.$)(text);
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
			let set = (0, port_ranges.S9)(protocol, list.ranges);
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
			let rests = (0, get_or_create.I)(this.#rests, coverage, () => new Map());
			let key = listed.map(({ first, last }) => `${first}-${last}`).join();
			let rest = rests.get(key);
			if (rest === void 0) {
				if (!this.#work.spend(ports.ranges.length + listed.length)) return null;
				rest = (0, port_ranges.S9)(protocol, (0, port_ranges.TN)(ports.ranges, listed));
				rests.set(key, rest);
			}
			return rest;
		}
	}
	function meansAnother({ state, reason }, own, coverage) {
		return coverage.some((other) => other !== own && (other.asked === null || meaningOf(other.asked, state, reason) !== null));
	}
	let INITIAL_TTLS = new Set([
		"32",
		"64",
		"128",
		"255"
	]);
	class NmapHost {
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
			let port = (0, port_sets.p)(this.#port?.id ?? null);
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
			let listed = (protocol) => (0, port_ranges.kj)(this.#listed.filter((one) => one.protocol === protocol).map(({ port: p }) => ({
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
				let tell = (ranges, state, reason) => (0, get_or_create.I)(told, saidText(state, reason), () => []).push(...ranges);
				for (let { protocol: of, port, state, reason } of this.#listed) of === protocol && meansNothing(state, reason) && tell([{
					first: port,
					last: port
				}], state, reason);
				for (let summary of this.#summaries) {
					let list = summary.protocol === protocol && summary.ports !== null ? reader.list(summary.ports) : null;
					list !== null && meansNothing(summary.state, summary.reason) && tell(list.ranges, summary.state, summary.reason);
				}
				for (let [said, ranges] of told) builder.unclear(host, protocol, (0, port_ranges.kj)(ranges), said, asked === "connect" && said.startsWith("filtered,"));
				this.#counted && one.ports !== null && builder.unclear(host, protocol, one.ports.ranges, "counted", !1);
			}
		}
		#where({ where }, coverage, ttls) {
			if (where === "here" || this.statusReason === "localhost-response") return "here";
			let raw = coverage.some(({ asked }) => asked === "syn" || asked === "udp");
			let crossed = ttls.some((ttl) => !INITIAL_TTLS.has(ttl));
			return raw && this.statusReason === "user-set" && !crossed ? "unsure" : where;
		}
	}
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
		ownErrors > 0 && warnings.push(`${(0, numbers_and_lists.DG)(ownErrors, "port")} of a connect scan (-sT) met an error that the scanning machine makes itself where it has no route: they count as not covered. A scan with -sS tells.`);
		unclear > ownErrors && warnings.push(`${(0, numbers_and_lists.DG)(unclear - ownErrors, "port")} are in a state, or for a reason, that proves nothing here (unfiltered, closed|filtered, set by a script): they count as not covered.`);
		uncounted > 0 && warnings.push(`${(0, numbers_and_lists.DG)(uncounted, "port")} are counted by the scan without saying which they are, or by numbers that do not add up: they count as not covered. nmap 7.93 and later say which.`);
		timedOut > 0 && warnings.push(`nmap gave up on ${(0, numbers_and_lists.DG)(timedOut, "host")} for lack of time: not covered.`);
		noAddress > 0 && warnings.push(`${(0, numbers_and_lists.DG)(noAddress, "host")} of the scan have no address that is one.`);
		noPort > 0 && warnings.push(`${(0, numbers_and_lists.DG)(noPort, "entry", "entries")} of the scan name no port between 1 and 65535.`);
		return warnings;
	}
	class NmapXml {
		#builder = new scan_builder.l();
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
			this.#version = (0, wording.E)(root("version"));
			this.#hasty = hastyArgument(root("args") ?? "");
		}
		open(path, attributes) {
			if (path.length > 5) return;
			let [, element] = path;
			if (element === "host") path.length === 2 ? this.#host = new NmapHost(attributes) : this.#host?.open(path.slice(2).join("/"), attributes, this.#leftOut);
			else if (path.join("/") === "nmaprun/runstats/hosts") this.#down = Number(attributes("down") ?? 0) || 0;
			else if (element === "scaninfo") this.#cover(attributes);
			else if (element === "runstats" && path.length === 3 && path[2] === "finished") {
				this.#finishedAt = (0, utc_time.SK)(Number(attributes("time") ?? NaN));
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
	}
	var sax = __webpack_require__(2560);
	var sax_default = __webpack_require__.n(sax);
	var work_limit = __webpack_require__(6661);
	let CHUNK = 16384;
	let ILLEGAL = /&#(?:x0{0,8}(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef])|0{0,8}(?:[0-8]|1[124-9]|2\d|3[01]|5529[6-9]|55[3-9]\d{2}|5[67]\d{3}|6553[45]));/gi;
	let STOP = Symbol("stop");
	function readXml(text, events) {
		sax_default().MAX_BUFFER_LENGTH = 4194304;
		let legal = text.replace(ILLEGAL, "�");
		let parser = sax_default().parser(!0);
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
					why: work_limit.r
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
	let READ = "Give what nmap or masscan write with -oX, and naabu or masscan as JSON.";
	function rootText(root) {
		return root !== null && /^[\w.:-]{1,40}$/.test(root) ? ` (its root is ${root})` : "";
	}
	function readerOf(root, attributes) {
		if (root !== "nmaprun") return null;
		let scanner = attributes("scanner");
		if (scanner === "nmap") return new NmapXml(attributes);
		return scanner === "masscan" || scanner === "naabu" ? new AnswersXml(scanner, attributes) : null;
	}
}) };
