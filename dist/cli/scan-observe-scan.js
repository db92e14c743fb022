"use strict";
exports.id = "scan-observe-scan";
exports.ids = ["scan-observe-scan"];
exports.modules = {
	9518: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { observeScan: () => observeScan });
		var get_or_create = __webpack_require__(3620);
		var causes = __webpack_require__(8849);
		var port_ranges = __webpack_require__(733);
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
		function scannedPorts({ seen }) {
			if (seen.length <= 16) return ({ protocol, port }) => seen.find(({ ports }) => ports.protocol === protocol && (0, port_ranges.As)(ports.ranges, port)) ?? null;
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
				let found = unclear.find(({ ports }) => ports.protocol === protocol && (0, port_ranges.As)(ports.ranges, port));
				if (found !== void 0) return {
					kind: "unclear",
					said: found.said,
					maybeOwn: found.maybeOwn
				};
				return { kind: spoken.has(protocol) ? "no-port" : "no-protocol" };
			};
		}
		var numbers_and_lists = __webpack_require__(5607);
		function nmapCommand(addresses) {
			return [4, 6].flatMap((family) => commandOf(family, addresses)).join(" and ");
		}
		function commandOf(family, all) {
			let addresses = all.filter((one) => one.family === family);
			if (addresses.length === 0) return [];
			let ranges = (protocol) => (0, port_ranges.OM)((0, port_ranges.kj)(addresses.flatMap(({ segments }) => segments.flatMap(({ ports }) => ports.protocol === protocol ? ports.ranges : []))));
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
		var scan_witnesses = __webpack_require__(1310);
		function toolOf({ tool, version }) {
			return version === null ? tool : `${tool} ${version}`;
		}
		let WEB = new Set([80, 443]);
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
			let names = (some) => (0, numbers_and_lists.Dt)(some.map(({ address }) => address), 3, String);
			let hosts = (0, numbers_and_lists.DG)(scan.gaps?.down ?? 0, "host");
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
				if (!(0, scan_witnesses.oQ)(one)) continue;
				for (let { first, last } of one.ports.ranges) for (let port of [first, last]) heard.add(port);
			}
			let few = heard.size === 1 || [...heard].every((port) => WEB.has(port));
			if (silent === 0 || heard.size === 0 || !few) return [];
			let ports = [...heard].sort((a, b) => a - b);
			return [`Over IPv${family}, everything that answered the scan did so on port ${ports.join(" or ")}, while ${silent} ${silent === 1 ? "port was" : "ports were"} silent. An egress filter on the scanning side that lets only ${ports.join(" and ")} out would look just like this.`];
		}
		let NOT_TOLD = {
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
					let portAt = (0, get_or_create.I)(orders, address.segments, () => portsInOrder(address.segments));
					let at = observe.of(address.address);
					return {
						address,
						at: (index) => at(portAt(index))
					};
				}),
				warnings: scanWarnings(plan, scan)
			};
		}
		class ScanObserver {
			#scan;
			#hosts;
			#witnesses;
			#notCovered;
			#uncovered = new Map();
			constructor(scan) {
				this.#scan = scan;
				this.#hosts = new Map(scan.hosts.map((host) => [host.address, host]));
				this.#witnesses = new scan_witnesses.NJ(scan.hosts);
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
					return seen === null ? uncovered(port) : (0, get_or_create.I)(known, seen, () => observe(seen));
				};
			}
			#uncoveredBy(gap) {
				let key = gap.kind === "unclear" ? `${gap.said} ${gap.maybeOwn}` : gap.kind;
				return (0, get_or_create.I)(this.#uncovered, key, () => ({
					...this.#notCovered,
					gap
				}));
			}
			foreign(host) {
				let standing = this.#witnesses.of(host);
				let heard = this.#witnesses.heard(host);
				let anything = (0, scan_witnesses.QF)(host);
				return (seen) => {
					let { state, cause, rttMs, nodes } = seen;
					let { hasty } = this.#scan;
					let silent = (0, causes.or)(cause);
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
		}
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
	}),
	1310: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			NJ: () => ScanWitnesses,
			QF: () => acceptsAnything,
			oQ: () => answered
		});
		var _model_addresses_private_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1598);
		var _model_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8849);
		let NOTHING = {
			evidence: "none",
			anchor: null
		};
		let VOUCHED = {
			evidence: "vouched",
			anchor: null
		};
		function answered({ cause }) {
			return (0, _model_causes_js__WEBPACK_IMPORTED_MODULE_1__.Tq)(cause);
		}
		function domainOf({ family, where, address }) {
			return `${family} ${where === "here" ? "here" : (0, _model_addresses_private_network_js__WEBPACK_IMPORTED_MODULE_0__.p)(address)?.block ?? "public"}`;
		}
		class ScanWitnesses {
			#heard;
			constructor(hosts) {
				let heard = {
					tcp: new Set(),
					udp: new Set()
				};
				for (let host of hosts) {
					if (host.where === "unsure") continue;
					for (let one of host.seen) answered(one) && heard[one.ports.protocol].add(domainOf(host));
				}
				this.#heard = heard;
			}
			of(host) {
				let own = answersOf(host);
				let domain = domainOf(host);
				let [tcp, udp] = [this.#heard.tcp.has(domain), this.#heard.udp.has(domain)];
				let anchored = (anchor) => ({
					evidence: "anchored",
					anchor
				});
				return ({ ports, cause }) => {
					if (ports.protocol === "tcp") {
						if (own.tcp !== null) return anchored(own.tcp);
						return tcp || udp || own.udp !== null ? VOUCHED : NOTHING;
					}
					if (own.udp !== null) return anchored(own.udp);
					if (cause === "no-reply") return udp ? VOUCHED : NOTHING;
					if (own.tcp !== null) return anchored(own.tcp);
					return tcp || udp ? VOUCHED : NOTHING;
				};
			}
			heard(host) {
				let domain = domainOf(host);
				let own = answersOf(host);
				return this.#heard.tcp.has(domain) || this.#heard.udp.has(domain) || own.tcp !== null || own.udp !== null;
			}
		}
		function answersOf({ seen }) {
			let first = (protocol) => {
				let ofProtocol = seen.filter((one) => one.ports.protocol === protocol && answered(one));
				let [found] = [...ofProtocol.filter(({ state }) => state === "open"), ...ofProtocol];
				let port = found?.ports.ranges[0]?.first;
				return port === void 0 ? null : {
					protocol,
					port
				};
			};
			return {
				tcp: first("tcp"),
				udp: first("udp")
			};
		}
		function acceptsAnything({ seen }) {
			let [open, silent, others] = [
				0,
				0,
				0
			];
			for (let { ports, state, cause } of seen) {
				if (ports.protocol !== "tcp") continue;
				let high = ports.ranges.reduce((sum, { first, last }) => sum + Math.max(0, last - Math.max(first, 2e4) + 1), 0);
				state === "open" ? open += high : cause === "timeout" ? silent += high : others += high;
			}
			return open + silent + others >= 100 && others < 3 && open > silent;
		}
	})
};
