"use strict";
exports.id = "cli-command-line";
exports.ids = ["cli-command-line"];
exports.modules = {
	4259: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			sb: () => audit,
			au: () => did_you_mean.a,
			Kr: () => inline_policy.Kr,
			u8: () => read_policies.u8,
			c3: () => inline_policy.c3,
			DF: () => parse_wait.D,
			Fu: () => planAudit,
			qF: () => policyJsonSchema,
			bj: () => threadFileBeside
		});
		var force_gc = __webpack_require__(8753);
		var get_or_create = __webpack_require__(3620);
		class AddressesAny {
			#groups = new Map();
			add({ applied, protocol, port, kind, words, settle }) {
				let { file, line, column } = applied.entry.position;
				let key = JSON.stringify([
					applied.host,
					protocol,
					port,
					file,
					line,
					column
				]);
				let group = (0, get_or_create.I)(this.#groups, key, () => ({
					host: applied.host,
					holds: !1,
					doubtful: !1,
					waiting: []
				}));
				if (kind === "pass") {
					group.holds = !0;
					return;
				}
				kind === "inconclusive" && (group.doubtful = !0);
				group.waiting.push({
					kind,
					words: words(),
					settle
				});
			}
			settleAll(unseen) {
				for (let { host, holds, doubtful: inPart, waiting } of this.#groups.values()) {
					let doubtful = inPart || host !== null && unseen.has(host);
					for (let { kind, words, settle } of waiting) holds ? settle("not-judged", "", {
						explanation: "Another address of this name has the port open, and one is enough (`addresses: any`).",
						advice: "Nothing to do. If every address must be open, write `addresses: all`."
					}) : doubtful && kind === "violation" ? settle("inconclusive", " Another address of this name could not be checked, and one that is open is enough (`addresses: any`), so this may not matter.", words) : settle(kind, "", words);
				}
			}
		}
		var alike_texts = __webpack_require__(3548);
		var causes = __webpack_require__(8849);
		var udp_services = __webpack_require__(315);
		let TABLE = {
			open: {
				open: "pass",
				closed: "violation",
				filtered: "violation"
			},
			closed: {
				open: "violation",
				closed: "pass",
				filtered: "violation"
			},
			filtered: {
				open: "violation",
				closed: "violation",
				filtered: "pass"
			},
			blocked: {
				open: "violation",
				closed: "pass",
				filtered: "pass"
			}
		};
		function judge(expected, demand, seen) {
			if (expected === "observe") return "not-judged";
			if (!(0, causes.Y_)(seen.cause)) return "inconclusive";
			switch (seen.state) {
				case "unknown": return "inconclusive";
				case "open": return expected === "open" && seen.evidence === "none" ? "inconclusive" : TABLE[expected].open;
				case "closed": return judgeClosed(expected, seen);
				case "filtered": return carriesSilence(seen.evidence, expected, demand) ? TABLE[expected].filtered : "inconclusive";
				case "open|filtered": return judgeSilentUdp(expected, demand, seen);
			}
		}
		function judgeClosed(expected, { cause, evidence, question }) {
			if (cause === "refused" && question === null) return expected === "filtered" ? "inconclusive" : TABLE[expected].closed;
			return evidence === "none" ? "inconclusive" : TABLE[expected].closed;
		}
		function judgeSilentUdp(expected, demand, { question, evidence }) {
			if (expected === "closed" || question === null || !(0, udp_services.lV)(question)) return "inconclusive";
			return carriesSilence(evidence, expected, demand) ? TABLE[expected].filtered : "inconclusive";
		}
		function carriesSilence(evidence, expected, demand) {
			if (evidence === "anchored") return !0;
			return evidence === "vouched" && (demand === "vouched" || expected === "open");
		}
		function foldAddress(observed, read, tally, other) {
			let groups = read.slots.map(() => []);
			for (let { segment, offset, slots } of read.segments) {
				let index = offset;
				for (let { first, last } of segment.ports.ranges) for (let port = first; port <= last; port++) {
					let seen = observed.at(index++);
					tally.state(seen.state);
					for (let slot of slots) {
						let group = groupOf(groups[slot] ?? [], read.slots[slot], seen);
						if (group.kind === "pass") {
							tally.verdict("pass");
							group.count++;
							group.attempts = Math.max(group.attempts, seen.attempts);
							append(group.runs, port);
						}
						(group.kind !== "pass" || group.relaxed) && other(group.kind, slot, port, seen);
					}
				}
			}
			return groups.flatMap((ofSlot, slot) => ofSlot.filter(({ kind }) => kind === "pass").map((group) => fold(slot, group)));
		}
		function groupOf(groups, slot, seen) {
			if (slot === void 0) throw Error("a segment speaks of an applied entry that its address does not have");
			let { entry, evidence: demand } = slot.applied;
			let { state, cause, evidence } = seen;
			let kind = judge(entry.expected, demand, seen);
			for (let group of groups) if (group.kind === kind && group.state === state && group.cause === cause && group.evidence === evidence) return group;
			let group = {
				state,
				cause,
				evidence,
				kind,
				relaxed: slot.applied.addresses === "any",
				sample: seen,
				runs: [],
				count: 0,
				attempts: 0
			};
			groups.push(group);
			return group;
		}
		function append(runs, port) {
			runs.length > 0 && runs[runs.length - 1] === port - 1 ? runs[runs.length - 1] = port : runs.push(port, port);
		}
		function fold(slot, { runs, count, attempts, sample }) {
			return {
				slot,
				ranges: mergeRuns(runs),
				count,
				attempts,
				sample
			};
		}
		function mergeRuns(runs) {
			let ranges = [];
			for (let i = 0; i < runs.length; i += 2) ranges.push({
				first: runs[i] ?? 0,
				last: runs[i + 1] ?? 0
			});
			ranges.sort((a, b) => a.first - b.first);
			let kept = 0;
			for (let range of ranges) {
				let before = ranges[kept - 1];
				before && range.first <= before.last + 1 ? before.last = Math.max(before.last, range.last) : ranges[kept++] = range;
			}
			ranges.length = kept;
			return ranges;
		}
		var risks_risk = __webpack_require__(7560);
		function severityOf(verdict, entry, seen, port, protocol) {
			if (verdict !== "violation" && verdict !== "waived") return null;
			if (entry.severity !== null) return entry.severity;
			if (seen.state === "open") return (0, risks_risk.nm)(seen, port, protocol)?.severity ?? "medium";
			return entry.expected === "open" ? "high" : "medium";
		}
		var port_ranges = __webpack_require__(733);
		var numbers_and_lists = __webpack_require__(5607);
		var private_network = __webpack_require__(1598);
		function counted(n, noun) {
			return (0, numbers_and_lists.DG)(n, noun);
		}
		function listed(items) {
			return (0, numbers_and_lists.KE)(items, 3, String);
		}
		function fromVantage(vantage) {
			return vantage === null ? "from here" : `from the vantage ${vantage}`;
		}
		function familyName(family) {
			return `IPv${family}`;
		}
		function firewallBefore({ address }) {
			return (0, private_network.U)(address) ? "a firewall on this machine" : "a security group or firewall";
		}
		function thisMachine(sources, { address, family }) {
			let own = sources.filter((source) => source.includes(":") === (family === 6));
			if (own.length === 0 || (0, private_network.U)(address)) return "this machine";
			let natted = !isPrivate(address) && own.every(isPrivate);
			return `this machine (${listed(own)}${natted ? ", which the target sees as a public address of your network" : ""})`;
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
			return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address) || /^f[cd][0-9a-f]{2}:/.test(address) || (0, private_network.U)(address);
		}
		let ABSENT = new Set([
			"ENOTFOUND",
			"ENODATA",
			"EAI_NONAME",
			"EAI_NODATA"
		]);
		let BROKEN = {
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
			if (ABSENT.has(code)) return {
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
				explanation: inside.length === 0 ? `This name must resolve into ${resolvesTo.text}, but it resolves to ${address}: DNS points at an old host, or at a new one that the policy does not know. If that address is not yours, its owner answers for this name. No port of that address was asked.` : `This name must resolve into ${resolvesTo.text}, but it also resolves to ${address}, beside ${listed(inside)}: DNS points at an old host, or at a new one that the policy does not know. If that address is not yours, its owner answers for this name. No port of that address was asked.`,
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
		function verdictOfPort({ slot, host, address, vantage, rule, serviceName }, kind, port, seen, { explanation, advice }, waiver = null) {
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
				waiver
			};
		}
		function verdictOfPorts(one, ranges, count, attempts) {
			return {
				...one,
				ports: (0, port_ranges.OM)(ranges),
				count,
				service: null,
				attempts,
				rttMs: null
			};
		}
		function verdictOfPasses(place, { ranges, count, sample, attempts }) {
			let { slot, host, address, vantage, rule, serviceName } = place;
			let { applied, protocol } = slot;
			let only = count === 1 ? ranges[0] : void 0;
			return {
				host,
				address,
				vantage,
				protocol,
				ports: (0, port_ranges.OM)(ranges),
				count,
				service: only ? serviceName(only.first, protocol) : null,
				expected: applied.entry.expected,
				state: sample.state,
				cause: sample.cause,
				verdict: "pass",
				severity: null,
				evidence: sample.evidence,
				explanation: "",
				advice: "",
				attempts,
				rttMs: only ? sample.rttMs : null,
				rule,
				waiver: null
			};
		}
		let NO_PORT = {
			protocol: null,
			ports: null,
			count: 1,
			service: null,
			expected: null,
			evidence: "none",
			attempts: 0,
			rttMs: null,
			waiver: null
		};
		function verdictOfUnresolved(unresolved, vantage) {
			return {
				...NO_PORT,
				host: unresolved.host,
				address: null,
				vantage,
				state: "unknown",
				cause: causeOfUnresolved(unresolved),
				verdict: "inconclusive",
				severity: null,
				...explainUnresolved(unresolved),
				rule: ruleAt(unresolved.position)
			};
		}
		function verdictOfOutOfScope(out, vantage) {
			return {
				...NO_PORT,
				host: out.host,
				address: out.address,
				vantage,
				state: "unknown",
				cause: "out-of-scope",
				verdict: "inconclusive",
				severity: null,
				...explainOutOfScope(out),
				rule: ruleAt(out.position)
			};
		}
		function verdictsOfNameCheck(check, vantage) {
			let rule = ruleAt(check.resolvesTo.position);
			return explainNameCheck(check).map(({ kind, address, explanation, advice }) => ({
				...NO_PORT,
				host: check.host,
				address,
				vantage,
				state: kind === "inconclusive" ? "unknown" : null,
				cause: kind === "inconclusive" ? causeOfUnresolved(check.failure ?? { code: "ENOTFOUND" }) : null,
				verdict: kind,
				severity: kind === "violation" ? "high" : null,
				explanation,
				advice,
				rule
			}));
		}
		function ruleAt({ file, line, column }) {
			return {
				file,
				line,
				column
			};
		}
		let MANY = {
			inconclusive: 32,
			violation: 256,
			waived: 256,
			"not-judged": 256,
			pass: Infinity
		};
		class AlikePorts {
			#place;
			#groups = new Map();
			#last = null;
			#lastGroup = null;
			constructor(place) {
				this.#place = place;
			}
			add(judged) {
				let { kind, port, seen, words } = judged;
				let group = this.#groupOf(judged);
				group.count++;
				group.attempts = Math.max(group.attempts, seen.attempts);
				let { explanation, advice } = group.lowest.words;
				group.sameTexts &&= words.explanation === explanation && words.advice === advice;
				port < group.lowest.port && (group.lowest = judged);
				if (group.count < MANY[kind]) {
					group.single.push(judged);
					return;
				}
				for (let one of group.single) append(group.runs, one.port);
				group.single = [];
				append(group.runs, port);
			}
			#groupOf(judged) {
				let { kind, port, seen, waiver } = judged;
				let { slot } = this.#place;
				let severity = severityOf(kind, slot.applied.entry, seen, port, slot.protocol);
				let by = waiver === null ? "" : `${waiver.line}:${waiver.column} ${waiver.file}`;
				let own = kind === "not-judged" && seen.state === "open" ? port : "";
				let { state, cause, evidence } = seen;
				let of = [
					kind,
					state,
					cause,
					evidence,
					severity,
					own,
					by,
					this.#texts(judged)
				];
				if (this.#lastGroup?.of.every((part, i) => part === of[i])) return this.#lastGroup.group;
				let key = of.join("\n");
				let group = (0, get_or_create.I)(this.#groups, key, () => ({
					lowest: judged,
					single: [],
					runs: [],
					count: 0,
					attempts: 0,
					sameTexts: !0
				}));
				this.#lastGroup = {
					of,
					group
				};
				return group;
			}
			#texts({ words, port }) {
				let { explanation, advice } = words;
				let last = this.#last;
				if (last !== null && last.words.explanation === explanation && last.words.advice === advice) return last.texts;
				let texts = (0, alike_texts.ad)(`${explanation}\n${advice}`, `${port}`);
				this.#last = {
					words,
					texts
				};
				return texts;
			}
			give(to) {
				for (let group of this.#groups.values()) {
					for (let { kind, port, seen, words, waiver } of group.single) to(port, verdictOfPort(this.#place, kind, port, seen, words, waiver));
					group.runs.length > 0 && to(group.lowest.port, this.#folded(group));
				}
				this.#groups.clear();
			}
			#folded({ lowest, runs, count, attempts, sameTexts }) {
				let { kind, port, seen, words, waiver } = lowest;
				let note = sameTexts ? "" : (0, alike_texts.Iu)(`${port}`);
				return verdictOfPorts({
					...verdictOfPort(this.#place, kind, port, seen, words, waiver),
					explanation: `${words.explanation}${note}`
				}, mergeRuns(runs), count, attempts);
			}
		}
		let NAMES = {
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
		let SILENT_SERVICES = {
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
		let SILENT_PORTS = {
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
		let NOUNS = {
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
			cancelled: "the end of the run",
			"out-of-time": "the end of the time that the run had",
			"not-covered": "a scan that does not cover it"
		};
		function tries(seen) {
			if (isOfScan(seen)) return "The scan";
			let { attempts, question, firstAskedMs, lastAskedMs } = seen;
			let what = question === null ? "attempt" : questionName(question).replace(/^an? /, "");
			let span = firstAskedMs === null || lastAskedMs === null ? 0 : lastAskedMs - firstAskedMs;
			let over = attempts < 2 || span < 50 ? "" : ` over ${seconds(span)}`;
			return `${counted(attempts, what)}${over}`;
		}
		function unanswered(seen) {
			if (seen.detail !== null && !isOfScan(seen)) return `${tries(seen)} got only an error (${seen.detail}).`;
			return isUdp(seen) ? `${tries(seen)} got no reply.` : `${tries(seen)} got no answer.`;
		}
		function provesNothing(seen) {
			if (isOfScan(seen)) return seen.detail === null ? "silence proves nothing" : "this error proves nothing, as a firewall on the scanner's side sends it too";
			return !seen.cause.startsWith("icmp") && seen.detail === null ? "silence proves nothing" : "this error proves nothing, as a firewall on this machine's side sends it too";
		}
		function whatElseWasSeen({ also }) {
			if (also.length === 0) return "";
			return ` Other attempts at this port saw ${listed([...new Set(also)].map((cause) => NOUNS[cause]))}: several machines share the address, or packets are lost on the way.`;
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
			if (!(0, causes.or)(seen.cause)) return `An ICMP error came back${witnessed}.`;
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
				explanation: (0, causes.or)(finding.seen.cause) ? `No service is reachable, but usually ${firewall} drops the packets before the host can refuse them. ${evidence}` : `No service is reachable, but usually a firewall or router rejects the packets before the host can refuse them. ${evidence}`,
				advice: "Let this port through to the host, which then refuses it. If filtered is fine too, write `blocked`."
			};
		}
		let IF_IT_MUST_STAY = "If it must stay open, let its owner say so: a waiver with an end date, or `open` in the policy.";
		function explainExposed(finding, context) {
			let { port, protocol, applied, seen } = finding;
			if (seen.acceptsAnything && seen.evidence === "none") return acceptsAll(finding, context);
			let explanation = whatIsOpen(finding, context);
			let oneFamily = onlyThisFamily(finding, context);
			if (oneFamily !== null) return {
				explanation: `${explanation} ${oneFamily.explanation}`,
				advice: oneFamily.advice
			};
			let risk = (0, risks_risk.nm)(seen, port, protocol);
			if (risk) return {
				explanation,
				advice: `${risk.advice} ${IF_IT_MUST_STAY}`
			};
			let command = listeners(protocol);
			return {
				explanation,
				advice: applied.entry.expected === "closed" ? `Find out what listens there (${command} on the host) and stop it. ${IF_IT_MUST_STAY}` : `Find out what listens there (${command} on the host), then stop it or block the port in the firewall. ${IF_IT_MUST_STAY}`
			};
		}
		function listeners(protocol) {
			return protocol === "tcp" ? "ss -ltnp" : "ss -lunp";
		}
		function whatIsOpen({ port, protocol, seen }, { vantage }) {
			let from = fromVantage(vantage);
			let spoken = protocolOf(seen.question);
			let risk = (0, risks_risk.nm)(seen, port, protocol);
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
				explanation: `${unproven((0, risks_risk.nm)(seen, port, protocol))} ${acceptsAnything()}`,
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
			let where = listed(others.map(({ address }) => address));
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
		let HOSTED_RUNNER_BLIND_PORTS = [25];
		function heardElsewhere(finding, context, way) {
			let { seen, planned } = finding;
			let where = way.network === null ? "" : ` in ${way.network}`;
			return {
				explanation: `${seen.detail === "ENETUNREACH" ? `This address is ${reachedBy(way)}, and nothing${where} answered this machine on that way both before and after: a router on the way said that it has no route there (ENETUNREACH).` : `This address is ${reachedBy(way)}, and nothing${where} answered this machine on that way both before and after.`} ${whatElse(way, planned.family)} ${unanswered(seen)}`,
				advice: `${whatToCheck(way)} ${addControl(finding, context, way)}`
			};
		}
		function wayChanged({ seen }, way) {
			return {
				explanation: `The way to this address changed during the run (now it is ${reachedBy(way)}), and nothing answered both before and after on the same way, so silence proves nothing. ${unanswered(seen)}`,
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
			let isBlind = protocol === "tcp" && HOSTED_RUNNER_BLIND_PORTS.includes(port);
			return hostedRunner === !0 && isBlind && !(0, private_network.U)(planned.address);
		}
		function blockedHere({ port, seen }) {
			return {
				explanation: `GitHub's hosted runners cannot connect to port ${port} anywhere: their network blocks it. ${unanswered(seen)}`,
				advice: `Check it from a self-hosted runner. Or put \`cannot-see: ${port}\` on the vantage of this run, and it is listed as not checked.`
			};
		}
		function dnsAlone(finding, context) {
			let { planned, seen } = finding;
			return {
				explanation: `Nothing answered this machine over TCP in ${familyName(planned.family)}, so ${provesNothing(seen)}: a UDP reply from port 53 shows only that DNS gets out. ${unanswered(seen)}`,
				advice: `${anchorToAdd(finding, context)} Or add a control over TCP that this machine can reach, or run from another place.`
			};
		}
		function heardNothing(finding, context) {
			let { planned, seen } = finding;
			let family = familyName(planned.family);
			let controls = context.facts.controls(planned.family);
			if (controls.length === 0) return {
				explanation: `Nothing answered this machine over ${family}, so ${provesNothing(seen)}. ${unanswered(seen)}`,
				advice: `${anchorOrControl(finding, context)}${otherFamily(finding, context)}`
			};
			return {
				explanation: `Nothing that was asked over ${family} answered this machine both before and after, not even ${listed(controls)}, so ${provesNothing(seen)}. ${unanswered(seen)}`,
				advice: `Check that this machine reaches ${listed(controls)} over ${family}. If it cannot, name another control, or run from another place.${otherFamily(finding, context)}`
			};
		}
		function heardNothingOfUse(finding, context) {
			let { planned, seen } = finding;
			return {
				explanation: `No answer over ${familyName(planned.family)} shows that this machine could hear both before and after, so ${provesNothing(seen)}: each came too early, too late, or to another address of this machine. ${unanswered(seen)}`,
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
			let network = (0, private_network.p)(address);
			return network === null ? "Scan a port of this host that is known to be open along with it, or probe without --observations." : `Scan a port of this host, or of another host in ${network.block}, that is known to be open along with it, or probe without --observations.`;
		}
		function wentMute({ seen }, port) {
			return {
				explanation: `Port ${port} on this address did answer, but not reliably before and after this silence: the network failed meanwhile, the service on port ${port} was overloaded, or a firewall began to drop what this machine sends. Some ban a source that asks too many ports, and some limit the connections of each source (ufw limit). ${unanswered(seen)}`,
				advice: "Run again, more slowly (`per-host` under `limits`). If it stays so, let the firewall trust this machine, or run from another address."
			};
		}
		function anchorsAmiss({ seen }, chosen) {
			let [port] = chosen;
			if (chosen.length === 1) return {
				explanation: `The policy lets only port ${port} of this address vouch for it (\`anchors\`), and port ${port} did not answer, so ${provesNothing(seen)}. ${unanswered(seen)}`,
				advice: `Find out why port ${port} does not answer. If it need not, name another port of this host under \`anchors\`, or remove the key.`
			};
			return {
				explanation: `The policy lets only ports ${listed(chosen.map(String))} of this address vouch for it (\`anchors\`), and none of them answered, so ${provesNothing(seen)}. ${unanswered(seen)}`,
				advice: `Find out why ports ${listed(chosen.map(String))} do not answer. If they need not, name another port of this host under \`anchors\`, or remove the key.`
			};
		}
		function notShown(finding, { facts }, port) {
			let { seen, addressIndex } = finding;
			return {
				explanation: `Port ${port} on this address answered, but was not asked often enough to tell this silence from lost packets. ${unanswered(seen)}`,
				advice: facts.openPorts(addressIndex) > 1 ? "Run again, more slowly (`per-host` under `limits`). If it stays so, run from a place that loses fewer packets." : "Run again. If it stays so, list another port of this host that is known to be open under `open`."
			};
		}
		function fellSilent({ protocol, seen }, port) {
			let other = portBeside({
				port,
				protocol: "tcp"
			}, protocol);
			return {
				explanation: `Port ${other} on this address answered at first and no longer at the end, so silence of this address proves nothing: a firewall may have banned this machine for asking unused ports, or the service on port ${other} is overloaded or down. ${unanswered(seen)}`,
				advice: "Let the firewall trust the address that this machine probes from, or run from another address. If the service itself went down meanwhile, run again."
			};
		}
		function explainSilentUdp(finding, context) {
			if (finding.applied.entry.expected === "closed") return closedIsNotShown(finding, context);
			if (!wouldAnswer(finding)) return saysNothing(finding);
			if (finding.seen.evidence !== "none") return null;
			return {
				explanation: `${notHeard(finding, context)} ${unanswered(finding.seen)}`,
				advice: letUdpBeHeard(finding, context)
			};
		}
		function explainSilenceObserved(finding, context) {
			let { seen, port } = finding;
			let evidence = seen.evidence === "none" ? unanswered(seen) : restsOn(finding, context);
			if (!wouldAnswer(finding)) return `Observed only: open and filtered look the same here, because ${whySilent(seen.question, port)}. ${evidence}`;
			if (seen.evidence === "none") return `Observed only: ${evidence} ${notHeard(finding, context)}`;
			return `Observed only: no service is reachable, because it would have answered. ${evidence}`;
		}
		function wouldAnswer({ seen: { question } }) {
			return question !== null && (0, udp_services.lV)(question);
		}
		function closedIsNotShown(finding, { facts }) {
			let { planned, seen } = finding;
			let { family } = planned;
			let isDeaf = seen.evidence === "none" && !facts.heardUdp(family);
			let side = isDeaf ? ` No UDP reply reached this machine over ${familyName(family)} at all, so its own side may drop UDP.` : "";
			return {
				explanation: `Silence does not show that a UDP port is closed: a closed one sends an ICMP port-unreachable. None came: the host sends only a few a second, a firewall drops them, or something listens and keeps silent. ${unanswered(seen)}${side}`,
				advice: wouldAnswer(finding) && !isDeaf ? "Let the ICMP errors of this address reach this machine and run again, more slowly (`per-host` under `limits`). Or write `blocked`: the silence of this service is enough for that." : "Let the ICMP errors of this address reach this machine and run again, more slowly (`per-host` under `limits`). Or check the port on the host (ss -lun)."
			};
		}
		function saysNothing(finding) {
			let { seen, port } = finding;
			return {
				explanation: `Open and filtered look the same here, because ${whySilent(seen.question, port)}. ${unanswered(seen)}`,
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
			return controls.length > 0 ? `Let this machine reach ${listed(controls)}, or name another UDP control that answers it over ${family}.` : `Add a UDP control that answers over ${family}, such as a DNS server (\`controls: [HOST:53/udp]\`), or run from a place that lets UDP out.`;
		}
		function isBeyondDns({ planned: { family }, port }, { facts }) {
			return port !== udp_services.MS && facts.dnsAlone(family);
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
		let NOT_OF_THE_TARGET = {
			"no-route": noRoute,
			"no-neighbour": ({ planned }) => ({
				explanation: planned.family === 4 ? "No machine on the local network answered for this address, or for the router that leads there (ARP failed)." : "No machine on the local network answered for this address, or for the router that leads there (neighbour discovery failed).",
				advice: "Check that the host (or the router) is up and still has that address. If nobody has it, take it out of the policy. In place of a network, list the hosts that exist (docs/troubleshooting.md, \"Addresses that nobody has\")."
			}),
			"local-firewall": ({ seen }) => ({
				explanation: `A firewall on this machine itself stopped the probe${inBrackets(seen.detail)}.`,
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
			cancelled: () => ({
				explanation: "The run was stopped before this port had its turn.",
				advice: "Run again and let it finish."
			}),
			"out-of-time": () => ({
				explanation: "The time limit of the run was over before enough was known of this port. What was seen until then neither passes nor fails it.",
				advice: "Raise the time limit (`duration` under `limits`, or `time-limit` of the run): `check --dry-run` says how long this policy takes. Or check fewer ports in each run (`only`)."
			}),
			"not-covered": explainNotCovered
		};
		function noRoute({ planned, seen }, { facts, hostedRunner }) {
			let { address } = planned;
			let detail = inBrackets(seen.detail);
			if (isLinkLocal(address)) return {
				explanation: `This is a link-local address, which is valid only on one network link, and this machine does not know which${detail}. Nothing was sent.`,
				advice: "Write a routable address of the host (global, unique local or private), or its name."
			};
			if ((0, private_network.U)(address)) return {
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
					explanation: `This machine ran short of a resource that a probe needs${inBrackets(seen.detail)}.`,
					advice: "Lower `rate` and `in-flight` under `limits`, or run on a larger machine."
				};
			}
		}
		function inBrackets(detail) {
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
		function explainInconclusive(finding, context) {
			let { seen, applied } = finding;
			if (seen.linkEdge !== void 0 && (seen.cause === "no-neighbour" || seen.cause === "no-route")) return noHost(seen.linkEdge);
			if (seen.fellSilent !== void 0 && (seen.cause === "deaf-vantage" || seen.cause === "no-reply")) return fellSilent(finding, seen.fellSilent);
			if (seen.hasty !== void 0) return askedHastily(finding, seen.hasty);
			if (!(0, causes.Y_)(seen.cause)) return NOT_OF_THE_TARGET[seen.cause](finding, context);
			if (seen.state === "open") return explainUnproven(finding, context);
			if (seen.state === "closed" && seen.cause === "refused" && seen.question === null) return refusedOneWayOrOther();
			let ofUdp = seen.state === "open|filtered" ? explainSilentUdp(finding, context) : null;
			if (ofUdp !== null) return ofUdp;
			if (seen.evidence === "vouched" && applied.evidence === "anchored") return notAnchored(finding, context);
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
			let asked = unanswered(seen);
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
			if (same.length > 0) return onThisHostAlone(finding, context, listed(same));
			return open.length === 0 ? null : overOtherFamily(finding, context, open.map(({ address }) => address));
		}
		function onThisHostAlone(finding, context, where) {
			let { seen, addressIndex, protocol } = finding;
			let leave = mayGo(finding, context) ? " If this host is not in service any more, take its address out of DNS." : "";
			if (seen.state === "closed") return {
				explanation: `The same name has this port open on ${where}. Here it is refused, so some clients of the name may fail. Usually the service on this host is down, or listens on another interface; a firewall that rejects looks the same.`,
				advice: `On the host of this address, check that the service runs and on which address it listens (${open_elsewhere_listeners(protocol)}).${leave}`
			};
			if (!(0, causes.or)(seen.cause)) return {
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
				advice: `On the host of this address, check that the service runs and on which address it listens (${open_elsewhere_listeners(protocol)}). If it does, compare the firewall rules with those of ${where}.`
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
		function open_elsewhere_listeners(protocol) {
			return protocol === "tcp" ? "ss -ltn" : "ss -lun";
		}
		function overOtherFamily(finding, context, open) {
			let { planned, seen } = finding;
			let own = familyName(planned.family);
			let otherFamily = planned.family === 4 ? 6 : 4;
			let other = familyName(otherFamily);
			let record = planned.family === 4 ? "A" : "AAAA";
			let where = listed(open);
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
			let byCause = (0, causes.Y_)(cause) && !isOpening(cause) ? BY_CAUSE[cause] : silent;
			return openElsewhere(finding, context) ?? byCause(finding, context);
		}
		function isOpening(cause) {
			return cause === "syn-ack" || cause === "reply";
		}
		let BY_CAUSE = {
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
				explanation: `${explanation}${whatElseWasSeen(finding.seen)}${said}`,
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
			if (seen.cause === "deaf-vantage") return `Observed only: ${unanswered(seen)}`;
			return "Observed only: the policy does not judge this port.";
		}
		function observedWith(finding, context) {
			let { cause } = finding.seen;
			if ((0, causes.or)(cause)) return `Observed only: ${restsOn(finding, context)}`;
			let witnessed = meanwhile(finding, context);
			return cause === "refused" ? `Observed only: the connection was refused${witnessed}.` : `Observed only: an ICMP error came back${witnessed}.`;
		}
		function createSegmentReader() {
			let known = new Map();
			return ({ segments }) => (0, get_or_create.I)(known, segments, () => readSegments(segments));
		}
		function readSegments(segments) {
			let slots = [];
			let slotByKey = new Map();
			let hosts = new Set();
			let read = [];
			let offset = 0;
			for (let segment of segments) {
				let indexes = segment.appliedEntries.map((applied) => {
					hosts.add(applied.host);
					let { protocol } = segment.ports;
					let key = slotKey(applied, protocol);
					return (0, get_or_create.I)(slotByKey, key, () => slots.push({
						applied,
						protocol
					}) - 1);
				});
				read.push({
					segment,
					offset,
					slots: indexes
				});
				offset += segment.ports.count;
			}
			return {
				segments: read,
				slots,
				hosts: [...hosts]
			};
		}
		function slotKey({ host, entry, evidence }, protocol) {
			let { file, line, column } = entry.position;
			return JSON.stringify([
				host,
				file,
				line,
				column,
				entry.expected,
				protocol,
				evidence
			]);
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
		function createFacts(plan, observations, read, heardBefore = []) {
			let answers = new Map();
			let heard = new Map();
			let heardUdp = new Map();
			let heardTcp = new Map();
			let dnsAlone = new Map();
			let routed = new Map();
			let opens = new Map();
			let indexesOfHosts = null;
			let some = (family, holds) => observations.some((observed) => {
				if (observed.address.family !== family) return !1;
				for (let i = 0; i < observed.address.probes; i++) if (holds(observed.at(i))) return !0;
				return !1;
			});
			return {
				answer: (index) => (0, get_or_create.I)(answers, index, () => findAnswer(observations[index])),
				way: (index) => observations[index]?.way ?? null,
				heard: (family) => (0, get_or_create.I)(heard, family, () => heardBefore.includes(family) || some(family, answered)),
				heardUdp: (family) => (0, get_or_create.I)(heardUdp, family, () => some(family, ({ cause }) => cause === "reply")),
				heardTcp: (family) => (0, get_or_create.I)(heardTcp, family, () => some(family, (seen) => answered(seen) && seen.cause !== "reply")),
				dnsAlone: (family) => (0, get_or_create.I)(dnsAlone, family, () => {
					let replied = portsThatReplied(observations.filter(({ address }) => address.family === family));
					for (let control of plan.controls) control.family === family && control.protocol === "udp" && replied.add(control.port);
					return replied.size === 1 && replied.has(udp_services.MS);
				}),
				controls(family, protocol) {
					let meant = plan.controls.filter((control) => control.family === family && (protocol === void 0 || control.protocol === protocol));
					return [...new Set(meant.map(({ target }) => target))];
				},
				routed: (family) => (0, get_or_create.I)(routed, family, () => some(family, ({ cause }) => cause !== "no-route")),
				siblings(addressIndex, applied, protocol, port) {
					if (applied.host === null) return [];
					indexesOfHosts ??= indexHosts(plan, read);
					let found = [];
					for (let index of indexesOfHosts.get(applied.host) ?? []) {
						let planned = plan.addresses[index];
						if (index === addressIndex || planned === void 0) continue;
						let place = findPort(read(planned), protocol, port);
						if (!place?.segment.appliedEntries.some((other) => sameRule(other, applied))) continue;
						let seen = observations[index]?.at(place.index);
						if (!seen) continue;
						let { state, evidence } = seen;
						found.push({
							address: planned.address,
							family: planned.family,
							state,
							proven: evidence !== "none"
						});
					}
					return found.sort((a, b) => a.address < b.address ? -1 : 1);
				},
				expectedOpen(index, applied) {
					let seen = (0, get_or_create.I)(opens, index, () => openPortsOf(observations[index]));
					if (seen.expected > 0) return seen.expectedAndOpen ? "open" : "not-open";
					let host = applied.host ?? plan.addresses[index]?.address ?? "";
					return plan.openLeftOut?.includes(host) ? "not-asked" : "none";
				},
				openPorts: (index) => (0, get_or_create.I)(opens, index, () => openPortsOf(observations[index])).open
			};
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
			return (0, causes.Tq)(cause);
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
				for (let host of read(address).hosts) host !== null && (0, get_or_create.I)(indexes, host, () => []).push(index);
			});
			return indexes;
		}
		function sameRule(a, b) {
			if (a.host !== b.host || a.entry.expected !== b.entry.expected) return !1;
			let [p, q] = [a.entry.position, b.entry.position];
			return p.line === q.line && p.column === q.column && p.file === q.file;
		}
		let STATE_FIELD = {
			open: "open",
			closed: "closed",
			filtered: "filtered",
			"open|filtered": "openOrFiltered",
			unknown: "unknown"
		};
		let VERDICT_FIELD = {
			pass: "pass",
			violation: "violation",
			waived: "waived",
			inconclusive: "inconclusive",
			"not-judged": "notJudged"
		};
		function createTally(probes) {
			let counts = {
				probes,
				open: 0,
				closed: 0,
				filtered: 0,
				openOrFiltered: 0,
				unknown: 0,
				pass: 0,
				violation: 0,
				waived: 0,
				inconclusive: 0,
				notJudged: 0
			};
			return {
				state: (state) => void counts[STATE_FIELD[state]]++,
				verdict: (verdict) => void counts[VERDICT_FIELD[verdict]]++,
				totals: () => ({ ...counts })
			};
		}
		function resultOf(totals) {
			if (totals.violation > 0) return "fail";
			return totals.inconclusive > 0 ? "inconclusive" : "pass";
		}
		function createVerdictOrder() {
			let hosts = new Map();
			return {
				at(host, address, family) {
					let addresses = (0, get_or_create.I)(hosts, host, () => new Map());
					let { rows } = (0, get_or_create.I)(addresses, address, () => ({
						address,
						family,
						rows: []
					}));
					return { add: (port, verdict) => void rows.push({
						port,
						verdict
					}) };
				},
				sorted() {
					let verdicts = [];
					for (let addresses of hosts.values()) for (let { rows } of [...addresses.values()].sort(byAddress)) for (let { verdict } of rows.sort(byPort)) verdicts.push(verdict);
					return verdicts;
				}
			};
		}
		function byAddress(a, b) {
			return (a.family ?? 7) - (b.family ?? 7) || byText(a.address ?? "", b.address ?? "");
		}
		function byPort(a, b) {
			let [p, q] = [a.verdict, b.verdict];
			return byText(p.protocol ?? "", q.protocol ?? "") || a.port - b.port || byText(p.rule.file, q.rule.file) || p.rule.line - q.rule.line || p.rule.column - q.rule.column;
		}
		function byText(a, b) {
			return a < b ? -1 : +(a > b);
		}
		var ipaddr = __webpack_require__(8280);
		var ipaddr_default = __webpack_require__.n(ipaddr);
		let NO_WAIVERS = { cover: (kind) => ({
			kind,
			note: "",
			waiver: null
		}) };
		class WaiverMatcher {
			#waivers;
			#today;
			#byHost = new Map();
			#wide = new Set();
			#order = new Map();
			#probed = new Set();
			#settled = new Set();
			constructor(waivers, today) {
				this.#waivers = waivers;
				this.#today = today;
				for (let [index, waiver] of waivers.entries()) {
					this.#order.set(waiver, index);
					for (let { pattern } of waiver.hosts) pattern.kind === "addresses" ? this.#wide.add(waiver) : (0, get_or_create.I)(this.#byHost, pattern.name, () => []).push(waiver);
				}
			}
			of(planned) {
				if (this.#waivers.length === 0) return NO_WAIVERS;
				let value = addressNumber(planned.address);
				let names = new Set(planned.segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])));
				let means = (waiver, host) => waiver.hosts.some(({ pattern }) => pattern.kind === "name" ? host === null ? names.has(pattern.name) : pattern.name === host : pattern.family === planned.family && pattern.first <= value && value <= pattern.last);
				let near = this.#near(names).filter((waiver) => means(waiver, null));
				for (let waiver of near) planned.segments.some(({ ports }) => overlap(waiver.ports, ports)) && this.#probed.add(waiver);
				if (near.length === 0) return NO_WAIVERS;
				return { cover: (kind, host, protocol, port, state) => {
					if (kind !== "violation" && kind !== "inconclusive") return {
						kind,
						note: "",
						waiver: null
					};
					let meant = near.filter((waiver) => means(waiver, host) && holds(waiver.ports, protocol, port));
					if (kind === "inconclusive") {
						for (let waiver of meant) this.#settled.add(waiver);
						return {
							kind,
							note: "",
							waiver: null
						};
					}
					let matching = meant.filter(({ states }) => states.some((one) => one === state));
					let last = matching.reduce((best, one) => best === null || one.until > best.until ? one : best, null);
					if (last === null) return {
						kind,
						note: "",
						waiver: null
					};
					for (let waiver of matching) this.#settled.add(waiver);
					return last.until >= this.#today ? excused(last) : {
						kind,
						note: ended(last),
						waiver: null
					};
				} };
			}
			#near(names) {
				return [...new Set([...this.#wide, ...[...names].flatMap((host) => this.#byHost.get(host) ?? [])])].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
			}
			unused() {
				return this.#waivers.filter((waiver) => this.#probed.has(waiver) && !this.#settled.has(waiver)).map(({ hosts, states, reason, position, until }) => {
					let host = hosts.map(({ text }) => text).join(", ");
					let state = states.join(" or ");
					return until >= this.#today ? `The waiver for ${host} (${position.file}, line ${position.line}: "${reason}") is not needed: none of its ports is ${state} against the policy in this run. Remove it, so that it cannot hide a later problem.` : `The waiver for ${host} (${position.file}, line ${position.line}: "${reason}") ended on ${until} and is not missed: none of its ports is ${state} against the policy in this run. Remove it.`;
				});
			}
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
		function holds(sets, protocol, port) {
			return sets.some((set) => set.protocol === protocol && (0, port_ranges.As)(set.ranges, port));
		}
		function overlap(sets, ports) {
			return sets.some((set) => set.protocol === ports.protocol && (0, port_ranges.Q)(set.ranges, ports.ranges).length > 0);
		}
		function addressNumber(address) {
			return ipaddr_default().parse(address).toByteArray().reduce((value, byte) => value << 8n | BigInt(byte), 0n);
		}
		class Evaluator {
			#context;
			#read = createSegmentReader();
			#tally;
			#order = createVerdictOrder();
			#texts = new Map();
			#waivers;
			#relaxed = new AddressesAny();
			#pending = [];
			#probes = 0;
			constructor(context) {
				this.#context = context;
				this.#tally = createTally(context.plan.probes);
				this.#waivers = new WaiverMatcher(context.waivers ?? [], context.today ?? "");
			}
			add({ addresses, observations, sources, heard = [] }) {
				let { plan, vantage, serviceName, hostedRunner = !1 } = this.#context;
				let context = {
					facts: createFacts({
						...plan,
						addresses
					}, observations, this.#read, heard),
					vantage,
					sources,
					hostedRunner
				};
				if (observations.length !== addresses.length) throw Error("plan and observations differ in their addresses");
				addresses.forEach((planned, addressIndex) => {
					let observed = observations[addressIndex];
					if (observed?.address.address !== planned.address) throw Error(`no observations of ${planned.address}`);
					this.#probes += planned.probes;
					let segments = this.#read(planned);
					let spots = segments.slots.map((slot) => {
						let host = slot.applied.host ?? planned.address;
						let rule = ruleAt(slot.applied.entry.position);
						let place = {
							slot,
							host,
							address: planned.address,
							vantage,
							rule,
							serviceName
						};
						return {
							place,
							sink: this.#order.at(host, planned.address, planned.family),
							alike: new AlikePorts(place)
						};
					});
					let waivers = this.#waivers.of(planned);
					let passes = foldAddress(observed, segments, this.#tally, (kind, slot, port, seen) => {
						let { place, alike } = spots[slot];
						let { applied, protocol } = place.slot;
						let settle = (settled, note, words) => {
							let excuse = waivers.cover(settled, place.host, protocol, port, seen.state);
							let explanation = this.#once(`${words.explanation}${note}${excuse.note}`);
							this.#tally.verdict(excuse.kind);
							let text = {
								explanation,
								advice: this.#once(words.advice)
							};
							alike.add({
								kind: excuse.kind,
								port,
								seen,
								words: text,
								waiver: excuse.waiver
							});
						};
						let words = () => explain({
							applied,
							protocol,
							port,
							seen,
							kind,
							planned,
							addressIndex
						}, context);
						applied.addresses === "any" ? this.#relaxed.add({
							applied,
							protocol,
							port,
							kind,
							words,
							settle
						}) : settle(kind, "", words());
					});
					for (let folded of passes) {
						let { place, sink } = spots[folded.slot];
						sink.add(folded.ranges[0]?.first ?? 0, verdictOfPasses(place, folded));
					}
					for (let { place, sink, alike } of spots) place.slot.applied.addresses === "any" ? this.#pending.push({
						alike,
						sink
					}) : alike.give(sink.add);
				});
			}
			#once(text) {
				return (0, get_or_create.I)(this.#texts, text, () => text);
			}
			finish() {
				let { plan, vantage } = this.#context;
				if (this.#probes !== plan.probes) throw Error(`${this.#probes} of ${plan.probes} probes were judged`);
				this.#relaxed.settleAll(new Set([...plan.outOfScope, ...plan.unresolved].map(({ host }) => host)));
				for (let { alike, sink } of this.#pending) alike.give(sink.add);
				for (let out of plan.outOfScope) {
					this.#tally.state("unknown");
					this.#tally.verdict("inconclusive");
					this.#order.at(out.host, out.address, null).add(0, verdictOfOutOfScope(out, vantage));
				}
				for (let check of plan.nameChecks) for (let verdict of verdictsOfNameCheck(check, vantage)) {
					verdict.state !== null && this.#tally.state(verdict.state);
					this.#tally.verdict(verdict.verdict);
					this.#order.at(check.host, verdict.address, null).add(0, verdict);
				}
				for (let unresolved of plan.unresolved) {
					this.#tally.state("unknown");
					this.#tally.verdict("inconclusive");
					this.#order.at(unresolved.host, null, null).add(0, verdictOfUnresolved(unresolved, vantage));
				}
				let totals = this.#tally.totals();
				let warnings = this.#waivers.unused();
				return {
					verdicts: this.#order.sorted(),
					totals,
					result: resultOf(totals),
					warnings
				};
			}
		}
		var pace_limits = __webpack_require__(2467);
		var bounds = __webpack_require__(4527);
		var service_names = __webpack_require__(1670);
		function blindPortsOf(hostedRunner) {
			return hostedRunner ? HOSTED_RUNNER_BLIND_PORTS : [];
		}
		function blindSpotWarnings(plan, blind) {
			return blind.filter((port) => plan.addresses.some(({ address, segments }) => !address.startsWith("127.") && address !== "::1" && segments.some(({ ports }) => ports.protocol === "tcp" && (0, port_ranges.As)(ports.ranges, port)))).map((port) => `GitHub's hosted runners cannot connect to port ${port} anywhere: their network blocks it, so silence there is inconclusive. Check it from a self-hosted runner, or put \`cannot-see: ${port}\` on the vantage of this run.`);
		}
		var seeded_random = __webpack_require__(7277);
		function* batchesOf(addresses, most = 65536, sideBySide = 5) {
			let batch = [];
			let probes = 0;
			for (let address of addresses) {
				let full = probes + address.probes > most;
				let last = batch.at(-1);
				let together = last !== void 0 && probes + address.probes <= 2 * most && shareName(last, address);
				if (full && batch.length >= sideBySide && !together) {
					yield batch;
					batch = [];
					probes = 0;
				}
				batch.push(address);
				probes += address.probes;
			}
			batch.length > 0 && (yield batch);
		}
		function shareName(one, other) {
			if (one.segments === other.segments) return namesOf(one).size > 0;
			let names = namesOf(one);
			return names.size > 0 && [...namesOf(other)].some((name) => names.has(name));
		}
		function namesOf({ segments }) {
			let hosts = segments.flatMap(({ appliedEntries }) => appliedEntries.map(({ host }) => host));
			return new Set(hosts.filter((host) => host !== null));
		}
		var time_limit = __webpack_require__(8674);
		var sleep = __webpack_require__(5246);
		let DYNAMIC = [49152, 65535];
		let REGISTERED = [2e4, 49151];
		let OTHERWISE = [
			"refused",
			"rst",
			"icmp-port-unreachable",
			"unreachable"
		];
		class AcceptsAnything {
			#context;
			#asking = new Map();
			#held = null;
			#released = new Set();
			#running = 0;
			#waiting = [];
			#found = new Set();
			#examined = new Set();
			constructor(context) {
				this.#context = context;
			}
			holdAll() {
				this.#held = new Set();
			}
			release(address) {
				if (this.#held === null) return;
				this.#released.add(address);
				this.#held.delete(address) && this.opened(address);
			}
			opened(address) {
				if (this.#asking.has(address) || !this.#context.concerns(address)) return;
				if (this.#held !== null && !this.#released.has(address)) {
					this.#held.add(address);
					return;
				}
				this.#asking.set(address, this.#inTurn(address));
			}
			async #inTurn(address) {
				this.#running >= this.#context.atOnce ? await new Promise((go) => this.#waiting.push(go)) : this.#running++;
				await this.#examine(address);
				let next = this.#waiting.shift();
				next === void 0 ? this.#running-- : next();
			}
			async finished() {
				let held = this.#held ?? [];
				this.#held = null;
				for (let address of held) this.opened(address);
				await Promise.all(this.#asking.values());
			}
			has(address) {
				return this.#found.has(address);
			}
			isKnown(address) {
				return this.#examined.has(address) || !this.#context.concerns(address);
			}
			async #examine(address) {
				if (this.#othersAskedFor(address)) return;
				await this.#askRandom(address);
				this.#context.cancelled() || this.#examined.add(address);
			}
			async #askRandom(address) {
				for (let range of [DYNAMIC, REGISTERED]) if (!await this.#allOpen(address, range)) return;
				this.#found.add(address);
			}
			async #allOpen(address, range) {
				let ports = this.#unusedPorts(address, range);
				let open = await Promise.all(ports.map((port) => this.#isOpen(address, port)));
				return open.length > 0 && open.every(Boolean);
			}
			async #isOpen(address, port) {
				for (let tries = 1;; tries++) {
					let { kind } = await this.#context.ask(address, port);
					if (tries === 3 || kind !== "silent" && kind !== "resources") return kind === "open";
					await (0, sleep.y)(200);
				}
			}
			#unusedPorts(address, [first, last]) {
				let taken = new Set(this.#portsOf(address));
				let ports = new Set();
				for (let tries = 0; ports.size < 3 && tries < 100; tries++) {
					let port = first + Math.floor(this.#context.random() * (last - first + 1));
					taken.has(port) || ports.add(port);
				}
				return [...ports];
			}
			#portsOf(address) {
				let { ledger } = this.#context;
				let ports = [];
				for (let index of ledger.indexesOf(address)) ledger.isUdp(index) || ports.push(ledger.port[index]);
				return ports;
			}
			#othersAskedFor(address) {
				return this.#portsOf(address).filter((port) => port >= REGISTERED[0]).length >= 100;
			}
			judgeLast() {
				this.judgeSwept();
				for (let address of this.#asking.keys()) this.#examined.add(address);
			}
			judgeSwept() {
				let { ledger } = this.#context;
				for (let address of this.#asking.keys()) {
					if (!this.#othersAskedFor(address)) continue;
					let [others, silent, open] = [
						0,
						0,
						0
					];
					for (let index of ledger.indexesOf(address)) {
						if (others >= 3) break;
						if (ledger.isUdp(index) || ledger.port[index] < REGISTERED[0]) continue;
						ledger.is(index, "open") ? open++ : ledger.is(index, "silent") ? silent++ : OTHERWISE.some((result) => ledger.is(index, result)) && others++;
					}
					others < 3 && open > silent && this.#found.add(address);
				}
			}
		}
		class SourceCheck {
			#ledger;
			#responders;
			constructor(ledger, responders) {
				this.#ledger = ledger;
				this.#responders = responders;
			}
			async confirm(probes) {
				let [ledger, responders] = [this.#ledger, this.#responders];
				let portOf = new Map();
				for (let index of probes) portOf.set(ledger.addressOf[index], ledger.port[index]);
				let asked = [...portOf].filter(([address]) => responders.knowsSource(address) && !responders.domain(address).loopback);
				let every = Math.ceil(asked.length / 256);
				let { createSocket } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 1314, 23));
				for (let [address, port] of asked.filter((_, i) => i % every === 0)) {
					let { address: text, family } = ledger.addresses[address];
					let source = await sourceFor(createSocket(family === 6 ? "udp6" : "udp4"), text, port);
					source !== null && responders.learnSource(address, source);
				}
			}
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
		let nothing = () => ({
			asked: 0,
			answered: 0
		});
		class AnsweredShare {
			#slots = new Map();
			#next = Infinity;
			#from = -Infinity;
			#dropFrom = Infinity;
			#now = nothing();
			#before = nothing();
			#lookedAt = 0;
			get usual() {
				let { asked, answered } = this.#before.asked >= 16 ? this.#before : this.#now;
				return asked >= 16 ? answered / asked : null;
			}
			sent(now) {
				let slot = Math.floor(now / 20);
				this.#next === Infinity && (this.#next = slot);
				let share = this.#slots.get(slot) ?? nothing();
				share.asked++;
				this.#slots.set(slot, share);
			}
			answered(askedAt, now, overdueMs) {
				let share = this.#slots.get(Math.floor(askedAt / 20));
				share !== void 0 && now - askedAt <= overdueMs && share.answered++;
			}
			look(now, overdueMs) {
				let due = Math.floor((now - overdueMs) / 20);
				for (; this.#next < due; this.#next++) {
					let share = this.#slots.get(this.#next);
					if (share === void 0) continue;
					this.#slots.delete(this.#next);
					if (this.#next >= this.#dropFrom && this.#next < this.#from) continue;
					let sum = this.#next < this.#from ? this.#before : this.#now;
					sum.asked += share.asked;
					sum.answered += Math.min(share.asked, share.answered);
				}
				let { asked } = this.#now;
				if (asked < this.#lookedAt + 16) return null;
				this.#lookedAt = asked;
				if (this.#before.asked < 16) return "held";
				let z = this.#deviation();
				return z < -3.7 ? "fell" : z > -2 ? "held" : null;
			}
			#deviation() {
				let [now, before] = [this.#now, this.#before];
				let both = (now.answered + before.answered + 1) / (now.asked + before.asked + 2);
				let spread = Math.sqrt(both * (1 - both) * (1 / now.asked + 1 / before.asked));
				return (now.answered / now.asked - before.answered / before.asked) / spread;
			}
			keep(now) {
				this.#before.asked += this.#now.asked;
				this.#before.answered += this.#now.answered;
				this.#begin(now);
			}
			drop(now) {
				this.#dropFrom = Number.isFinite(this.#from) ? this.#from : -Infinity;
				this.#begin(now);
			}
			restart(now) {
				this.#before = nothing();
				this.#slots.clear();
				this.#next = Infinity;
				this.#begin(now);
			}
			#begin(now) {
				this.#now = nothing();
				this.#lookedAt = 0;
				this.#from = Math.floor(now / 20) + 1;
			}
		}
		class LearnedPace {
			#bounds;
			#rate;
			#ceiling;
			#levelFrom = -Infinity;
			#pingedAt = -Infinity;
			#answered = 0;
			#queued = 0;
			#fellAt = -Infinity;
			#sinceFall = Infinity;
			#highest;
			#asksPorts = !1;
			#share = new AnsweredShare();
			constructor(bounds) {
				this.#bounds = bounds;
				this.#rate = bounds.start;
				this.#highest = bounds.start;
				this.#ceiling = Math.max(bounds.start, bounds.ceiling);
			}
			get rate() {
				return this.#rate;
			}
			get reached() {
				return Math.min(this.#highest, this.#ceiling);
			}
			get trusted() {
				return this.#sinceFall >= 20 ? this.#rate : this.#bounds.start;
			}
			get isRaised() {
				return this.#rate > this.#bounds.start;
			}
			get ceiling() {
				return this.#ceiling;
			}
			get isClimbing() {
				return this.#rate < this.#ceiling;
			}
			restart(now) {
				this.#share.restart(now);
				this.#set(this.#bounds.start, now);
			}
			leap(now) {
				this.#set(this.#ceiling, now);
			}
			wantsPing(now) {
				return this.isClimbing && now - this.#pingedAt >= 20;
			}
			pinged(now) {
				this.#pingedAt = now;
				this.#levelFrom === -Infinity && (this.#levelFrom = now);
			}
			sent(now) {
				this.#asksPorts = !0;
				this.#levelFrom === -Infinity && (this.#levelFrom = now);
				this.#share.sent(now);
			}
			portAnswered(askedAt, now, overdueMs) {
				this.#share.answered(askedAt, now, overdueMs);
				return this.#look(now, overdueMs);
			}
			#look(now, overdueMs) {
				let verdict = this.#share.look(now, overdueMs);
				if (verdict === "fell") return this.#fall(now, this.#bounds.start);
				if (verdict !== "held" || !this.isClimbing || !this.#shareLeads) return null;
				return now - this.#levelFrom >= 80 ? this.#raise(now) : null;
			}
			heard({ askedAt, queued, overdueMs, gain }, now) {
				let share = this.#look(now, overdueMs);
				if (share !== null) return share;
				askedAt >= this.#fellAt && this.#sinceFall++;
				if (askedAt < this.#levelFrom) return null;
				this.#answered++;
				queued && this.#queued++;
				if (this.#answered < this.#bounds.proof) return null;
				if (this.#queued === this.#answered) {
					if (this.isRaised && this.#queued >= 4 * this.#bounds.proof) return this.#fall(now);
					return null;
				}
				if (!gain || !this.isClimbing || now - this.#levelFrom < 80) return null;
				return this.#shareLeads || this.#asksPorts && this.#share.usual === null ? null : this.#raise(now);
			}
			lost(askedAt, now) {
				if (askedAt < this.#fellAt || this.#shareLeads) return null;
				return this.#fall(now);
			}
			get #shareLeads() {
				return (this.#share.usual ?? 0) >= .5;
			}
			#raise(now) {
				this.#share.keep(now);
				this.#set(Math.min(this.#ceiling, this.#rate * this.#bounds.step), now);
				return "raised";
			}
			#fall(now, to = this.#rate / 2) {
				let fell = this.isRaised;
				this.#set(Math.max(this.#bounds.start, to), now);
				this.#ceiling = this.#rate;
				this.#share.drop(now);
				this.#fellAt = now;
				this.#sinceFall = 0;
				return fell ? "fell" : null;
			}
			#set(rate, now) {
				this.#rate = rate;
				this.#highest = Math.max(this.#highest, rate);
				this.#levelFrom = now;
				this.#answered = 0;
				this.#queued = 0;
			}
		}
		class OverloadSigns {
			#shortestMs = new Map();
			#lostAt = new Map();
			isQueued(address, { askedAt, endedAt }) {
				let tookMs = endedAt - askedAt;
				let shortestMs = Math.min(tookMs, this.#shortestMs.get(address) ?? tookMs);
				this.#shortestMs.set(address, shortestMs);
				return tookMs > 40 + 1.5 * shortestMs;
			}
			lost(address, now) {
				this.#lostAt.set(address, now);
				for (let [other, at] of this.#lostAt) if (other !== address && now - at <= 1e3) return !0;
				return !1;
			}
		}
		var careful_services = __webpack_require__(1647);
		class WhoShows {
			#ledger;
			#responders;
			constructor(ledger, responders) {
				this.#ledger = ledger;
				this.#responders = responders;
			}
			hasAnchor(address) {
				return this.#responders.anchors(address, "tcp").some(this.#isMild);
			}
			witnessesOf(address) {
				let own = this.#responders.domain(address).tcp.witnesses.filter(this.#isMild);
				if (own.length > 0) return own;
				return [...this.#responders.domains].filter(({ loopback }) => !loopback).flatMap(({ tcp }) => tcp.witnesses.filter(this.#isMild));
			}
			#isMild = (index) => (0, careful_services.St)(this.#ledger.port[index]) === null;
		}
		let OWN = {
			start: pace_limits.DT.perHost,
			ceiling: pace_limits.S1.perHost,
			step: 2,
			proof: 3
		};
		let OF_WAY = {
			...OWN,
			step: 1.5,
			proof: 6
		};
		function paceOfRun() {
			return new LearnedPace({
				start: pace_limits.DT.rate,
				ceiling: pace_limits.S1.rate,
				step: 2,
				proof: 3
			});
		}
		class PaceWatch {
			shows;
			#context;
			#works = new Map();
			#ofWay = new Map();
			#signs = new OverloadSigns();
			#raises = new Map();
			#wholeRaises = 0;
			#left = 0;
			#raisedAt = Infinity;
			#loweredAt = Infinity;
			#learns = !1;
			constructor(context) {
				this.#context = context;
				this.shows = new WhoShows(context.ledger, context.responders);
			}
			begin(ports) {
				this.#learns = !0;
				let now = performance.now();
				for (let [address, left] of ports) {
					this.#left += left;
					if (!this.#context.perHost || left * 1e3 < 250 * pace_limits.DT.perHost) continue;
					let pace = new LearnedPace(OWN);
					this.#works.set(address, {
						pace,
						left
					});
					if (!this.#isLoopback(address)) continue;
					pace.leap(now);
					this.#apply(address);
				}
				let { whole, limiter } = this.#context;
				if (whole === null || ![...ports.keys()].every((address) => this.#isLoopback(address))) return;
				whole.leap(now);
				limiter.setRate(whole.rate);
			}
			end() {
				this.#learns = !1;
			}
			nextSweep() {
				if (!this.#learns) return;
				let now = performance.now();
				for (let [address, { pace }] of this.#works) {
					if (this.#isLoopback(address)) continue;
					pace.restart(now);
					this.#apply(address);
				}
			}
			sent(address) {
				if (!this.#learns) return;
				this.#left--;
				let work = this.#works.get(address);
				if (work === void 0) return;
				work.left--;
				work.pace.sent(performance.now());
			}
			answered(address, answer) {
				let work = this.#works.get(address);
				if (!this.#learns || work === void 0 || this.#isLoopback(address)) return;
				let now = performance.now();
				let change = work.pace.portAnswered(answer.askedAt, now, this.#overdueMs(address));
				this.#changed(change, address, now);
				change === "fell" && this.#distrust(address, now);
			}
			wantsPing(address) {
				let { whole } = this.#context;
				if (!this.#learns || this.#isLoopback(address)) return !1;
				let now = performance.now();
				if (whole?.wantsPing(now) && this.#gains(whole, this.#left)) return !0;
				let work = this.#works.get(address);
				if (work === void 0) return !1;
				let pace = this.shows.hasAnchor(address) ? work.pace : this.#wayOf(address);
				return pace.wantsPing(now) && this.#gains(pace, work.left);
			}
			#gains(pace, left) {
				return left * 1e3 > 150 * pace.rate;
			}
			pinged(address) {
				let now = performance.now();
				this.#context.whole?.pinged(now);
				let work = this.#works.get(address);
				if (work === void 0) return;
				work.pace.pinged(now);
				this.#ofWay.get(this.#context.responders.domain(address))?.pinged(now);
			}
			raises(address) {
				return this.#wholeRaises + (this.#raises.get(address) ?? 0);
			}
			wasRaised(askedAt) {
				return this.#learns && askedAt >= this.#raisedAt && askedAt <= this.#loweredAt + 300;
			}
			note(index, answer, answered) {
				let { ledger, responders, whole } = this.#context;
				let address = ledger.addressOf[index];
				if (!this.#learns || ledger.isUdp(index) || this.#isLoopback(address)) return;
				let now = performance.now();
				let { askedAt } = answer;
				let work = this.#works.get(address);
				let domain = responders.domain(address);
				let way = this.#ofWay.get(domain);
				if (!answered) {
					let wasRaised = this.#isRaised;
					this.#changed(work?.pace.lost(askedAt, now) ?? null, address, now);
					this.#wayChanged(way?.lost(askedAt, now) ?? null, domain, now);
					whole !== null && this.#signs.lost(address, now) && this.#wholeChanged(whole.lost(askedAt, now), now);
					wasRaised && !this.#isRaised && (this.#loweredAt = now);
					return;
				}
				let heard = {
					askedAt,
					queued: this.#signs.isQueued(address, answer),
					overdueMs: this.#overdueMs(address),
					gain: !0
				};
				if (work !== void 0) {
					let gain = this.#gains(work.pace, work.left);
					this.#changed(work.pace.heard({
						...heard,
						gain
					}, now), address, now);
				}
				this.#wayChanged(way?.heard(heard, now) ?? null, domain, now);
				whole !== null && this.#wholeChanged(whole.heard({
					...heard,
					gain: this.#gains(whole, this.#left)
				}, now), now);
			}
			trusted(address) {
				let work = this.#works.get(address);
				if (work === void 0) return pace_limits.DT.perHost;
				if (this.shows.hasAnchor(address) || this.#isLoopback(address)) return work.pace.trusted;
				return Math.min(this.#wayOf(address).trusted, work.pace.ceiling);
			}
			*reached() {
				for (let [address, { pace }] of this.#works) yield [address, this.shows.hasAnchor(address) ? pace.reached : Math.min(this.#wayOf(address).reached, pace.ceiling)];
			}
			get #isRaised() {
				if (this.#context.whole?.isRaised) return !0;
				for (let { pace } of this.#works.values()) if (pace.isRaised) return !0;
				for (let pace of this.#ofWay.values()) if (pace.isRaised) return !0;
				return !1;
			}
			#isLoopback(address) {
				return this.#context.responders.domain(address).loopback;
			}
			#wayOf(address) {
				return (0, get_or_create.I)(this.#ofWay, this.#context.responders.domain(address), () => new LearnedPace(OF_WAY));
			}
			#overdueMs(address) {
				return Math.min(1e3, this.#context.roundTrips.usualMs(address));
			}
			#raised(now) {
				this.#raisedAt === Infinity && (this.#raisedAt = now);
				this.#loweredAt = Infinity;
			}
			#changed(change, address, now) {
				if (change === null) return;
				if (change === "raised") {
					this.#raised(now);
					this.#raises.set(address, (this.#raises.get(address) ?? 0) + 1);
					this.#context.responders.own(address, "tcp").history.forget("fast");
				}
				this.#apply(address);
			}
			#wayChanged(change, domain, now) {
				if (change === null) return;
				if (change === "raised") {
					this.#raised(now);
					domain.tcp.history.forget("fast");
				}
				for (let address of this.#works.keys()) this.#context.responders.domain(address) === domain && this.#apply(address);
			}
			#wholeChanged(change, now) {
				let { whole, responders, limiter } = this.#context;
				if (change === null || whole === null) return;
				if (change === "raised") {
					this.#raised(now);
					this.#wholeRaises++;
					responders.forget("fast");
				}
				limiter.setRate(whole.rate);
			}
			#apply(address) {
				let { ledger, limiter } = this.#context;
				let { pace } = this.#works.get(address);
				let rate = this.shows.hasAnchor(address) || this.#isLoopback(address) ? pace.rate : Math.min(this.#wayOf(address).rate, pace.ceiling);
				limiter.setHostRate(ledger.addresses[address]?.address ?? "", rate);
			}
			#distrust(address, now) {
				this.#context.responders.own(address, "tcp").history.distrust({
					from: this.#raisedAt,
					to: now
				});
				this.#context.responders.domain(address).tcp.history.distrust({
					from: this.#raisedAt,
					to: now
				});
			}
		}
		var model_policy = __webpack_require__(5179);
		function by_address_byAddress(probes, addressOf) {
			let found = new Map();
			for (let probe of probes) {
				let address = addressOf[probe];
				(0, get_or_create.I)(found, address, () => []).push(probe);
			}
			return found;
		}
		function firstOfSameText(addresses) {
			let numbers = new Map();
			return addresses.map(({ address }, number) => (0, get_or_create.I)(numbers, address, () => number));
		}
		class ChosenPorts {
			#ledger;
			#first;
			#chosen = new Map();
			#passedOver = new Map();
			constructor(ledger, first) {
				this.#ledger = ledger;
				this.#first = first;
				for (let [number, { anchors }] of ledger.addresses.entries()) anchors !== void 0 && this.#chosen.set(first[number], anchors);
			}
			of(address) {
				return this.#chosen.get(this.#first[address]) ?? null;
			}
			mayBeAnchor(index) {
				if (this.#chosen.size === 0 || this.#ledger.isUdp(index)) return !0;
				let address = this.#ledger.addressOf[index];
				let chosen = this.of(address);
				if (chosen === null || chosen.includes(this.#ledger.port[index])) return !0;
				let first = this.#first[address];
				let passedOver = (0, get_or_create.I)(this.#passedOver, first, () => []);
				passedOver.length < MOST_REMEMBERED && passedOver.push(index);
				return !1;
			}
			amiss(address, vouches) {
				return this.#passedOver.get(this.#first[address])?.some(vouches) ? this.of(address) : null;
			}
		}
		let MOST_REMEMBERED = 64;
		class MissedQuestions {
			#missed = new Map();
			add(index) {
				this.#missed.set(index, (this.#missed.get(index) ?? 0) + 1);
			}
			most(among) {
				let [most, found] = [0, -1];
				for (let [index, missed] of this.#missed) missed > most && among(index) && ([most, found] = [missed, index]);
				return found;
			}
		}
		var ways = __webpack_require__(1854);
		var answer = __webpack_require__(4466);
		let noPings = () => ({
			fast: {
				syns: 0,
				lost: 0
			},
			slow: {
				syns: 0,
				lost: 0
			}
		});
		class AnswerHistory {
			#heard = [];
			#pings = [];
			#mute = [];
			#lastMerged = {
				ambiguous: -Infinity,
				dns: -Infinity,
				certain: -Infinity
			};
			#pinged = noPings();
			#pingedByProbe = new Map();
			#swept = {
				syns: 0,
				lost: 0
			};
			repeatsGetThrough = !1;
			newlyMute = !1;
			answer(probe, askedAt, heardAt, kind = "certain") {
				if (heardAt - this.#lastMerged[kind] < 20) return;
				this.#lastMerged[kind] = heardAt;
				this.#heard.push({
					askedAt,
					heardAt,
					probe
				});
			}
			ping(probe, askedAt, endedAt, answered, pace, raised = !1) {
				let syns = (0, answer.T)(endedAt - askedAt);
				let lost = answered ? syns - 1 : syns;
				answered && syns > 1 && (this.repeatsGetThrough = !0);
				for (let counts of [this.#pinged, this.#pingedOf(probe)]) {
					counts[pace].syns += syns;
					counts[pace].lost += lost;
				}
				this.#pings.push({
					askedAt,
					endedAt,
					answered,
					raised
				});
				answered && this.#heard.push({
					askedAt,
					heardAt: endedAt,
					probe
				});
			}
			#pingedOf(probe) {
				return (0, get_or_create.I)(this.#pingedByProbe, probe, noPings);
			}
			removeProbe(probe) {
				let counts = this.#pingedByProbe.get(probe);
				if (counts === void 0) return;
				for (let pace of ["fast", "slow"]) {
					this.#pinged[pace].syns -= counts[pace].syns;
					this.#pinged[pace].lost -= counts[pace].lost;
				}
				this.#pingedByProbe.delete(probe);
			}
			loss(pace) {
				let { syns, lost } = this.#pinged[pace];
				let swept = this.#swept;
				if (pace === "slow" || lost * swept.syns > swept.lost * syns) return {
					syns,
					lost
				};
				return {
					syns: syns + swept.syns,
					lost: lost + swept.lost
				};
			}
			forget(pace) {
				for (let counts of [this.#pinged, ...this.#pingedByProbe.values()]) counts[pace] = {
					syns: 0,
					lost: 0
				};
			}
			sweepLoss(syns, lost) {
				this.#swept = {
					syns,
					lost
				};
			}
			mute(from, to) {
				this.#mute.push({
					from,
					to
				});
				this.newlyMute = !0;
			}
			distrust(span) {
				this.#mute.includes(span) || this.#mute.push(span);
			}
			brackets(vouches) {
				let heard = this.#heard.filter((entry) => vouches(entry.probe)).sort((a, b) => a.heardAt - b.heardAt);
				let heardAt = heard.map((entry) => entry.heardAt);
				let pings = [...this.#pings].sort((a, b) => a.askedAt - b.askedAt);
				let deaf = [
					...this.#mute,
					...deafSpans(pings),
					...bottlenecks(pings)
				];
				return {
					any: heard.length > 0,
					enclose: (from, to) => {
						let before = lastAtMost(heardAt, from);
						if (before < 0) return !1;
						let beforeAt = heardAt[before];
						for (let i = before + 1; i < heard.length; i++) {
							let after = heard[i].askedAt;
							if (after >= to) return !deaf.some((span) => span.from < after && span.to > beforeAt);
						}
						return !1;
					}
				};
			}
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
		let channel = () => ({
			history: new AnswerHistory(),
			witnesses: []
		});
		class Domains {
			#addresses;
			#network;
			#onMove;
			#sources;
			#byKey = new Map();
			#domainOf = [];
			#provisional = [];
			#moved = new Map();
			#lookedAt = performance.now();
			#newlyMoved = !1;
			constructor(addresses, network, onMove) {
				this.#addresses = addresses;
				this.#network = network;
				this.#onMove = onMove;
				this.#sources = Array(addresses.length);
				for (let address of addresses.keys()) this.of(address);
			}
			get all() {
				return this.#byKey.values();
			}
			of(address) {
				let known = this.#domainOf[address] ?? this.#provisional[address];
				if (known !== void 0) return known;
				let { address: text, family } = this.#addresses[address];
				let loopback = this.#isSelf(address);
				let source = this.#sources[address] ?? null;
				let way = loopback ? null : this.#network.wayTo?.(text, source) ?? (0, ways.b)(text, source, ways.n);
				let key = way?.key ?? `loopback ${family}`;
				let domain = (0, get_or_create.I)(this.#byKey, key, () => ({
					key,
					loopback,
					way,
					tcp: channel(),
					udp: channel()
				}));
				if (!loopback && !this.knowsSource(address)) this.#provisional[address] = domain;
				else {
					this.#domainOf[address] = domain;
					let span = this.#moved.get(address);
					span !== void 0 && distrust(domain, span);
				}
				return domain;
			}
			knowsSource(address) {
				return this.#sources[address] !== void 0;
			}
			learnSource(address, source) {
				let before = this.#sources[address];
				if (before === source) return;
				this.#sources[address] = source;
				if (before !== void 0) this.#reconsider([address]);
				else {
					this.#provisional[address] = void 0;
					this.of(address);
				}
			}
			sources() {
				let found = new Set();
				for (let [number, source] of this.#sources.entries()) source && !this.#isSelf(number) && found.add(source);
				return [...found].sort();
			}
			#isSelf(address) {
				let { address: text } = this.#addresses[address];
				return this.#network.isSelf(text) || this.#sources[address] === text;
			}
			look() {
				this.#network.look?.() && this.#reconsider(this.#addresses.keys());
				this.#lookedAt = performance.now();
			}
			hasMoved(address) {
				return this.#moved.has(address);
			}
			takeMoved() {
				let moved = this.#newlyMoved;
				this.#newlyMoved = !1;
				return moved;
			}
			#reconsider(addresses) {
				let span = {
					from: this.#lookedAt,
					to: performance.now()
				};
				for (let address of addresses) {
					let before = this.#domainOf[address] ?? this.#provisional[address];
					if (before === void 0) continue;
					this.#domainOf[address] = void 0;
					this.#provisional[address] = void 0;
					let after = this.of(address);
					if (after === before) continue;
					this.#moved.set(address, span);
					this.#newlyMoved = !0;
					for (let domain of [before, after]) distrust(domain, span);
					this.#onMove(address, before, after, span);
				}
			}
		}
		function distrust(domain, span) {
			for (let { history } of [domain.tcp, domain.udp]) history.distrust(span);
		}
		function addWitness({ witnesses }, index, beyondDns) {
			let dns = witnesses.findIndex((witness) => !beyondDns(witness));
			witnesses.length >= 16 && witnesses.splice(Math.max(0, dns), 1);
			witnesses.push(index);
		}
		function keepWitnesses({ witnesses }, vouches, most = Infinity) {
			let kept = witnesses.filter(vouches).slice(-most);
			witnesses.length = 0;
			witnesses.push(...kept);
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
		function noteSweepLoss(ledger, responders) {
			let ofChannel = new Map();
			for (let address of ledger.addresses.keys()) {
				let { syns, lost, repeated } = lossOf(ledger, responders, address);
				if (syns === 0) continue;
				for (let channel of [responders.own(address, "tcp"), responders.domain(address).tcp]) {
					repeated && (channel.history.repeatsGetThrough = !0);
					let sum = ofChannel.get(channel) ?? {
						syns: 0,
						lost: 0
					};
					ofChannel.set(channel, {
						syns: sum.syns + syns,
						lost: sum.lost + lost
					});
				}
			}
			for (let [{ history }, { syns, lost }] of ofChannel) history.sweepLoss(syns, lost);
		}
		function lossOf(ledger, { vouches }, address) {
			let [syns, lost, repeated] = [
				0,
				0,
				!1
			];
			for (let index of ledger.indexesOf(address)) {
				if (ledger.isUdp(index) || !vouches(index)) continue;
				let within = (0, answer.T)(ledger.rttMs(index));
				within > 1 && (repeated = !0);
				let missed = within - 1 + ledger.attempts(index) - 1;
				syns += missed + 1;
				lost += missed;
			}
			return {
				syns,
				lost,
				repeated
			};
		}
		let NOBODY = [];
		class Responders {
			#ledger;
			#domains;
			#own;
			#missed = new MissedQuestions();
			#first;
			#chosen;
			constructor(ledger, network) {
				this.#ledger = ledger;
				this.#domains = new Domains(ledger.addresses, network, (...move) => this.#moved(...move));
				let addresses = ledger.addresses.length;
				this.#own = {
					tcp: Array(addresses),
					udp: Array(addresses)
				};
				this.#first = firstOfSameText(ledger.addresses);
				this.#chosen = new ChosenPorts(ledger, this.#first);
			}
			knowsSource = (address) => this.#domains.knowsSource(address);
			learnSource = (address, source) => this.#domains.learnSource(address, source);
			sources() {
				return this.#domains.sources();
			}
			domain(address) {
				return this.#domains.of(address);
			}
			mayHaveWitness(address, protocol) {
				if (this.domain(address)[protocol].witnesses.length > 0) return !0;
				if (this.knowsSource(address)) return !1;
				let { family } = this.#ledger.addresses[address];
				for (let domain of this.domains) {
					let [witness] = domain[protocol].witnesses;
					if (!domain.loopback && witness !== void 0 && this.#ledger.address(witness).family === family) return !0;
				}
				return !1;
			}
			get domains() {
				return this.#domains.all;
			}
			look() {
				this.#domains.look();
			}
			takeMoved() {
				return this.#domains.takeMoved();
			}
			#moved(address, before, after, span) {
				for (let protocol of ["tcp", "udp"]) {
					this.#own[protocol][this.#first[address]]?.history.distrust(span);
					let isOfAddress = (index) => this.#ledger.addressOf[index] === address;
					moveWitnesses(before[protocol].witnesses, after[protocol].witnesses, isOfAddress);
				}
			}
			wayOf(address) {
				let { way, tcp, udp } = this.domain(address);
				if (way === null) return null;
				let heard = [...tcp.witnesses, ...udp.witnesses].some(this.vouches);
				return {
					route: way.route,
					network: way.network,
					heard,
					changed: this.#domains.hasMoved(address)
				};
			}
			own(address, protocol) {
				let channels = this.#own[protocol];
				let first = this.#first[address];
				channels[first] ??= channel();
				return channels[first];
			}
			anchor(address, protocol) {
				return this.#own[protocol][this.#first[address]]?.witnesses[0] ?? -1;
			}
			heard(index, answer) {
				let ledger = this.#ledger;
				let udp = ledger.isUdp(index);
				if (udp && answer.kind !== "open") return;
				let protocol = udp ? "udp" : "tcp";
				let address = ledger.addressOf[index];
				let own = this.own(address, protocol);
				let domain = this.domain(address)[protocol];
				let kind = answer.kind === "open" ? this.beyondDns(index) ? "certain" : "dns" : "ambiguous";
				for (let { history } of [own, domain]) history.answer(index, answer.askedAt, answer.endedAt, kind);
				if (!this.#chosen.mayBeAnchor(index)) return;
				let anchor = own.witnesses[0];
				let betters = anchor !== void 0 && !udp && answer.kind === "open" && !ledger.is(anchor, "open");
				if (anchor !== void 0 && !betters) {
					let alike = udp || answer.kind === "open" === ledger.is(anchor, "open");
					udp && this.beyondDns(index) && !own.witnesses.some(this.beyondDns) && addWitness(domain, index, this.beyondDns);
					alike && own.witnesses.length < model_policy.NL && !own.witnesses.includes(index) && own.witnesses.push(index);
					return;
				}
				own.witnesses.length = 0;
				own.witnesses.push(index);
				addWitness(domain, index, this.beyondDns);
			}
			beyondDns = (index) => !this.#ledger.isUdp(index) || this.#ledger.port[index] !== udp_services.MS;
			hasUdpWitness(index) {
				let address = this.#ledger.addressOf[index];
				let known = [...this.anchors(address, "udp"), ...this.domain(address).udp.witnesses];
				let dnsWillDo = !this.beyondDns(index) || this.domain(address).loopback;
				return known.some((witness) => dnsWillDo || this.beyondDns(witness));
			}
			anchorsAmiss(address) {
				return this.anchor(address, "tcp") >= 0 ? null : this.#chosen.amiss(address, this.vouches);
			}
			heardAgain(index) {
				let protocol = this.#ledger.isUdp(index) ? "udp" : "tcp";
				let { witnesses } = this.own(this.#ledger.addressOf[index], protocol);
				let place = witnesses.indexOf(index);
				place > 0 && witnesses.unshift(...witnesses.splice(place, 1));
			}
			missed = (index) => this.#missed.add(index);
			mutePort(address) {
				let first = this.#first[address];
				return this.#missed.most((index) => this.#first[this.#ledger.addressOf[index]] === first);
			}
			anchors(address, protocol) {
				return this.#own[protocol][this.#first[address]]?.witnesses ?? NOBODY;
			}
			drop(index) {
				let address = this.#ledger.addressOf[index];
				let protocol = this.#ledger.isUdp(index) ? "udp" : "tcp";
				let own = this.own(address, protocol);
				let place = own.witnesses.indexOf(index);
				if (place < 0 || own.witnesses.length < 2) return;
				own.witnesses.splice(place, 1);
				let domain = this.domain(address)[protocol];
				for (let { history } of [own, domain]) history.removeProbe(index);
				let inDomain = domain.witnesses.indexOf(index);
				inDomain >= 0 && (domain.witnesses[inDomain] = own.witnesses[0]);
			}
			vouches = (index) => this.#ledger.is(index, "open") || this.#ledger.is(index, "rst") || this.#ledger.is(index, "reply");
			review() {
				let ledger = this.#ledger;
				for (let [address, own] of this.#own.tcp.entries()) {
					if (own === void 0 || own.witnesses.every(this.vouches)) continue;
					let [anchor] = own.witnesses;
					for (let refused of own.witnesses.filter((index) => !this.vouches(index))) for (let { history } of [own, this.domain(address).tcp]) history.removeProbe(refused);
					keepWitnesses(own, this.vouches);
					for (let index of ledger.indexesOf(address)) {
						if (own.witnesses.length > 0) break;
						!ledger.isUdp(index) && this.vouches(index) && this.#chosen.mayBeAnchor(index) && own.witnesses.push(index);
					}
					own.witnesses[0] !== anchor && this.domain(address).tcp.witnesses.push(...own.witnesses.slice(0, 1));
				}
				for (let { tcp } of this.#domains.all) keepWitnesses(tcp, this.vouches, 16);
				noteSweepLoss(ledger, this);
			}
			isMute(address) {
				return ["tcp", "udp"].some((protocol) => (this.anchor(address, protocol) >= 0 ? this.own(address, protocol) : this.domain(address)[protocol]).history.newlyMute);
			}
			forgetMute() {
				for (let history of this.#all()) history.newlyMute = !1;
			}
			forget(pace) {
				for (let history of this.#all()) history.forget(pace);
			}
			anyLoss() {
				return this.#all().some((history) => history.loss("fast").lost > 0 || history.loss("slow").lost > 0);
			}
			#all() {
				let own = [...this.#own.tcp, ...this.#own.udp].filter((channel) => channel !== void 0);
				let domains = [...this.#domains.all].flatMap(({ tcp, udp }) => [tcp, udp]);
				return [...own, ...domains].map(({ history }) => history);
			}
		}
		class Connections {
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
				if (seen.count >= (0, careful_services.Kw)(port).most) return "spent";
				count(seen, port);
				return "counted";
			}
			opened(address, port) {
				let ports = (0, get_or_create.I)(this.#seen, address, () => new Map());
				count((0, get_or_create.I)(ports, port, () => ({
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
				let limit = (0, careful_services.Kw)(port);
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
		}
		function left(seen, port, { most }) {
			let inRound = most - seen.count;
			if ((0, careful_services.St)(port) === null) return inRound;
			return Math.min(inRound, 3 * most - seen.before - seen.count);
		}
		function count(seen, port) {
			seen.count++;
			let { window } = (0, careful_services.Kw)(port);
			window !== null && seen.recent.push(performance.now()) > window.count && seen.recent.shift();
		}
		class Anchors {
			#ledger;
			#connections;
			#asked = new Map();
			constructor(ledger, connections) {
				this.#ledger = ledger;
				this.#connections = connections;
			}
			next(witnesses, purpose) {
				let best = -1;
				let bestCost = Infinity;
				for (let index of witnesses) {
					if (this.waitMs(index, purpose) > 0) continue;
					let cost = this.#cost(index);
					cost < bestCost && ([best, bestCost] = [index, cost]);
				}
				return best;
			}
			soonestMs(witnesses, purpose) {
				return Math.min(...witnesses.map((index) => this.waitMs(index, purpose)));
			}
			waitMs(index, purpose) {
				if (this.#ledger.isUdp(index)) return 0;
				return this.#connections.waitMs(this.#address(index), this.#ledger.port[index], purpose);
			}
			isCareful(index) {
				return !this.#ledger.isUdp(index) && (0, careful_services.St)(this.#ledger.port[index]) !== null;
			}
			allCareful(witnesses) {
				return witnesses.length > 0 && witnesses.every((index) => this.isCareful(index));
			}
			asking(index) {
				let asked = this.#of(index);
				asked.waiting++;
				return { done: () => asked.waiting-- };
			}
			heard(index, answered) {
				let asked = this.#of(index);
				asked.missed = answered ? 0 : asked.missed + 1;
			}
			missed(index) {
				return this.#asked.get(index)?.missed ?? 0;
			}
			#of(index) {
				return (0, get_or_create.I)(this.#asked, index, () => ({
					missed: 0,
					waiting: 0
				}));
			}
			#cost(index) {
				let asked = this.#asked.get(index);
				let port = this.#ledger.port[index];
				let count = this.#connections.count(this.#address(index), port);
				return ((asked?.missed ?? 0) > 0 ? 1e9 : 0) + (this.#ledger.isUdp(index) ? 0 : 1e6 * (0, careful_services.D8)(port)) + (this.#isDns(index) ? 1e5 : 0) + count + .5 * (asked?.waiting ?? 0);
			}
			#isDns(index) {
				return this.#ledger.isUdp(index) && this.#ledger.port[index] === udp_services.MS;
			}
			#address(index) {
				return this.#ledger.address(index).address;
			}
		}
		class AskAgain {
			#context;
			#anchors;
			#rejected = new Set();
			#resets = new WeakSet();
			constructor(context, anchors) {
				this.#context = context;
				this.#anchors = anchors;
			}
			async ask(index, timeoutMs) {
				let { ledger, ask } = this.#context;
				let asking = this.#anchors.asking(index);
				let answer = await ask(index, timeoutMs);
				asking.done();
				answer.kind === "refused" && ledger.is(index, "open") && await this.#isReset(index, timeoutMs) && this.#resets.add(answer);
				return answer;
			}
			async #isReset(index, timeoutMs) {
				let { counters, ledger, ask, cancelled } = this.#context;
				let { family } = ledger.address(index);
				let before = counters?.read(family);
				if (before == null || cancelled()) return !1;
				let { kind } = await ask(index, timeoutMs);
				if (kind !== "refused") return kind === "open";
				return counters?.read(family)?.received === before.received;
			}
			isReset = (answer) => this.#resets.has(answer);
			note(histories, index, answer, pace) {
				let { ledger, responders } = this.#context;
				let { paceWatch } = this.#context;
				let answered = noteIn(histories, ledger, index, answer, pace, {
					reset: this.isReset(answer),
					raised: pace === "fast" && (paceWatch?.wasRaised(answer.askedAt) ?? !1)
				});
				pace === "fast" && paceWatch?.note(index, answer, answered);
				this.#anchors.heard(index, answered);
				answered ? responders.heardAgain(index) : responders.missed(index);
				!answered && answer.kind === "refused" && this.#rejected.add(ledger.addressOf[index]);
				return answered;
			}
			wasRejected(address) {
				return this.#rejected.has(address);
			}
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
		let PAUSES_MS = [300, 1e3];
		class AskUntilAnswered {
			#context;
			constructor(context) {
				this.#context = context;
			}
			async #quickTries(next, histories, pace) {
				let { ledger, timeoutMs, cancelled, responders, anchors } = this.#context;
				let answered = !1;
				let asking = [];
				for (let quick = 0; quick < 4 && !answered && !cancelled(); quick++) {
					let index = next();
					if (index < 0) break;
					let address = ledger.addressOf[index];
					if (ledger.isUdp(index) || responders.domain(address).loopback) return !1;
					let asked = this.#context.ask(index, timeoutMs(address)).then((answer) => {
						!isNoSample(answer) && this.#context.note(histories, index, answer, pace) && (answered = !0);
					});
					asking.push(asked);
					this.#context.underWay(asked);
					await (anchors.isCareful(index) ? asked : Promise.race([asked, (0, sleep.y)(100)]));
				}
				for (let asked of asking) answered || await asked;
				return answered;
			}
			async askUntilAnswered(next, histories, concerned, pace, soonestMs = () => Infinity) {
				let { cancelled, patienceMs, anchors } = this.#context;
				if (await this.#quickTries(next, histories, pace)) return !0;
				let from = null;
				let to = 0;
				for (let miss = 0; miss <= PAUSES_MS.length; miss++) {
					let index = next();
					if (index < 0) {
						let waitMs = soonestMs();
						if (!Number.isFinite(waitMs)) return !1;
						await (0, sleep.v)(waitMs, cancelled);
						index = next();
						if (index < 0) return !1;
					}
					let waitMs = anchors.isCareful(index) ? Math.min(950, patienceMs) : patienceMs;
					let answer = await this.#askWithMeans(index, waitMs);
					if (answer.kind === "cancelled" || answer.kind === "resources" || cancelled()) return !1;
					if (this.#context.note(histories, index, answer, pace)) return !0;
					from ??= answer.askedAt;
					to = answer.endedAt;
					await (0, sleep.v)(PAUSES_MS[miss] ?? 0, cancelled);
				}
				concerned.mute(from ?? to, to);
				return !1;
			}
			async #askWithMeans(index, waitMs) {
				let { ask, cancelled } = this.#context;
				for (let tries = 1;; tries++) {
					let answer = await ask(index, waitMs);
					if (answer.kind !== "resources" || tries > 5 || cancelled()) return answer;
					await (0, sleep.v)(50 * 2 ** tries, cancelled);
				}
			}
		}
		class BracketPings {
			#context;
			#untilAnswered;
			#busy = new Map();
			constructor(context) {
				this.#context = context;
				this.#untilAnswered = new AskUntilAnswered(context);
			}
			async finished() {
				await Promise.all(this.#busy.values());
			}
			anchor(address, protocol, pace) {
				let { responders } = this.#context;
				let anchors = () => responders.anchors(address, protocol);
				if (anchors().length === 0) return Promise.resolve(!1);
				let own = responders.own(address, protocol).history;
				return this.#once(`${address} ${protocol}`, () => this.#untilAnswered.askUntilAnswered(() => this.#context.anchors.next(anchors(), "bracket"), historiesOf(responders, address, protocol), own, pace, () => this.#context.anchors.soonestMs(anchors(), "bracket")));
			}
			async witness(domain, pace, purpose) {
				let { responders, ledger } = this.#context;
				let asked = ["tcp", "udp"].map((protocol) => {
					let { witnesses, history } = domain[protocol];
					if (witnesses.length === 0) return Promise.resolve(!1);
					let next = inTurn(witnesses, (index) => responders.domain(ledger.addressOf[index]) === domain, (among) => this.#context.anchors.next(among, purpose));
					return this.#once(`${domain.key} ${protocol}`, () => this.#untilAnswered.askUntilAnswered(next, [history], history, pace));
				});
				return (await Promise.all(asked)).includes(!0);
			}
			#once(key, ask) {
				return (0, get_or_create.I)(this.#busy, key, () => ask().finally(() => this.#busy.delete(key)));
			}
		}
		function historiesOf(responders, address, protocol) {
			return [responders.own(address, protocol).history, responders.domain(address)[protocol].history];
		}
		function climb({ watch, sample, sampleOf }, load) {
			let { address } = load;
			watch.sent(address);
			let raises = watch.raises(address);
			if (raises !== load.raises) {
				load.raises = raises;
				load.ratio = Math.min(1, Math.max(load.ratio, load.samples / Math.max(1, load.toSend)));
			}
			if (!watch.wantsPing(address)) return 0;
			let own = watch.shows.hasAnchor(address);
			if (!(own ? sample(load) : sampleOf(watch.shows.witnessesOf(address)))) return 0;
			watch.pinged(address);
			return +!!own;
		}
		function samplesFor(ports) {
			if (ports <= 5) return 8;
			return ports <= 80 ? 20 : 98;
		}
		function loadsOf(ledger, probes) {
			let counts = new Map();
			for (let index of probes) {
				let key = loadKey(ledger, index);
				counts.set(key, (counts.get(key) ?? 0) + 1);
			}
			let loads = new Map();
			for (let [key, count] of counts) {
				let protocol = key % 2 == 1 ? "udp" : "tcp";
				let ratio = protocol === "udp" ? 0 : samplesFor(count) / count;
				let address = Math.floor(key / 2);
				if (address >= ledger.addresses.length) continue;
				let begun = {
					samples: samplesFor(count),
					raises: 0,
					owed: 0,
					waiting: 0,
					toSend: count,
					sentSince: 0,
					askedAt: 0,
					silent: !1
				};
				loads.set(key, {
					address,
					protocol,
					ratio,
					...begun
				});
			}
			return loads;
		}
		function loadKey(ledger, index) {
			return keyOf(ledger.addressOf[index], ledger.isUdp(index));
		}
		function keyOf(address, udp) {
			return 2 * address + +!!udp;
		}
		class TimingPings {
			#context;
			#brackets;
			#again;
			#anchors;
			#climbing;
			#sweepMs = 0;
			#isHalf = !1;
			#loads = new Map();
			#sentAlong = new Map();
			#silentDomains = new Map();
			#single = new Set();
			#pace = "fast";
			#timer = null;
			constructor(context) {
				this.#context = context;
				this.#anchors = new Anchors(context.ledger, context.connections ?? new Connections());
				this.#again = new AskAgain(context, this.#anchors);
				let { paceWatch: watch } = context;
				this.#climbing = watch === void 0 ? null : {
					watch,
					sample: this.#sample,
					sampleOf: this.#sampleOf
				};
				this.#brackets = new BracketPings({
					...context,
					ask: (index, timeoutMs) => this.#again.ask(index, timeoutMs),
					anchors: this.#anchors,
					note: (...noted) => this.#again.note(...noted),
					underWay: (question) => this.#underWay(question)
				});
			}
			start(probes, pace, sweepMs = 0) {
				this.#pace = pace;
				this.#sweepMs = sweepMs;
				for (let [key, load] of loadsOf(this.#context.ledger, probes)) this.#loads.set(key, load);
				this.#timer ??= setInterval(() => this.#tick(), 50);
			}
			stop() {
				this.#timer !== null && clearInterval(this.#timer);
				this.#timer = null;
				this.#loads = new Map();
				this.#silentDomains.clear();
				this.#sentAlong.clear();
			}
			sent(address, udp) {
				let load = this.#loads.get(keyOf(address, udp));
				if (load === void 0) return;
				load.waiting++;
				load.toSend--;
				load.sentSince++;
				let { responders } = this.#context;
				let sent = udp || this.#climbing === null ? 0 : climb(this.#climbing, load);
				if (load.ratio > 0 && !responders.domain(load.address).loopback) {
					load.owed += load.ratio;
					if (load.waiting >= 5) for (; load.owed >= 1; load.owed--) this.#wantsSamples(load) && this.#sample(load) && sent++;
				}
				sent > 0 && this.#sentAlong.set(address, (this.#sentAlong.get(address) ?? 0) + sent);
			}
			takeSentAlong(address) {
				let sent = this.#sentAlong.get(address) ?? 0;
				sent > 0 && this.#sentAlong.delete(address);
				return sent;
			}
			back(index) {
				let load = this.#loads.get(loadKey(this.#context.ledger, index));
				load !== void 0 && load.waiting > 0 && load.waiting--;
			}
			silence(index) {
				let { responders } = this.#context;
				let load = this.#loads.get(loadKey(this.#context.ledger, index));
				if (load === void 0) return;
				if (responders.anchor(load.address, load.protocol) >= 0) load.silent = !0;
				else {
					let domain = responders.domain(load.address);
					this.#silentDomains.has(domain) || this.#silentDomains.set(domain, 0);
				}
			}
			#wantsSamples(load) {
				let { responders } = this.#context;
				let { syns } = responders.own(load.address, load.protocol).history.loss(this.#pace);
				if (!this.#isCareful(load)) return syns < (load.ratio === 0 ? samplesFor(1) : 98);
				return syns < 8 && performance.now() - load.askedAt >= this.#gapMs(load) - 50;
			}
			#isCareful({ address, protocol }) {
				return this.#anchors.allCareful(this.#context.responders.anchors(address, protocol));
			}
			#isShort({ address, protocol, samples }) {
				if (protocol === "udp" || samples > samplesFor(1)) return !1;
				return this.#context.responders.own(address, protocol).history.loss(this.#pace).syns < 20;
			}
			#gapMs(load) {
				return this.#isCareful(load) ? Math.max(200, this.#sweepMs / 6) : Math.max(500, this.#sweepMs / 500);
			}
			askAgain(index, timeoutMs) {
				return this.#again.ask(index, timeoutMs);
			}
			isReset = (answer) => this.#again.isReset(answer);
			isCareful(index) {
				let { ledger, responders } = this.#context;
				return !ledger.isUdp(index) && this.#anchors.allCareful(responders.anchors(ledger.addressOf[index], "tcp"));
			}
			wasRejected(address) {
				return this.#again.wasRejected(address);
			}
			async askOnce(address, timeoutMs) {
				let { responders, cancelled } = this.#context;
				let index = this.#anchors.next(responders.anchors(address, "tcp"), "bracket");
				if (index < 0 || cancelled()) return !1;
				let answer = await this.#again.ask(index, timeoutMs);
				if (isNoSample(answer) || cancelled()) return !1;
				return this.#again.note(historiesOf(responders, address, "tcp"), index, answer, this.#pace);
			}
			dropGone() {
				let { ledger, responders } = this.#context;
				for (let address of ledger.addresses.keys()) for (let protocol of ["tcp", "udp"]) {
					let anchors = responders.anchors(address, protocol);
					if (anchors.length < 2 || !anchors.some((index) => this.#anchors.missed(index) === 0)) continue;
					for (let index of [...anchors]) this.#anchors.missed(index) >= 2 && responders.drop(index);
				}
			}
			#tick() {
				let now = performance.now();
				this.#isHalf = !this.#isHalf;
				let asked = 0;
				for (let load of this.#loads.values()) {
					if (asked >= 10) break;
					if (this.#isHalf && !this.#isShort(load)) continue;
					let loopback = this.#context.responders.domain(load.address).loopback;
					if (load.waiting === 0 && !load.silent) continue;
					let eager = !loopback && load.waiting > 0 && this.#wantsSamples(load);
					let gapMs = eager ? load.protocol === "udp" ? 250 : this.#isShort(load) ? 50 : 100 : this.#gapMs(load);
					if (now - load.askedAt < gapMs - 50 || !eager && !load.silent) continue;
					load.silent = !1;
					this.#sample(load) && asked++;
				}
				if (this.#isHalf) return;
				for (let [domain, askedAt] of this.#silentDomains) {
					let careful = this.#anchors.allCareful([...domain.tcp.witnesses, ...domain.udp.witnesses]);
					let gapMs = careful ? Math.max(500, this.#sweepMs / 6) : 500;
					if (now - askedAt < gapMs - 50) continue;
					this.#silentDomains.set(domain, now);
					this.witness(domain, careful ? "sample" : "bracket");
				}
			}
			anchor(address, protocol) {
				return this.#brackets.anchor(address, protocol, this.#pace);
			}
			witness(domain, purpose = "bracket") {
				return this.#brackets.witness(domain, this.#pace, purpose);
			}
			async finished() {
				await Promise.all([this.#brackets.finished(), ...this.#single]);
			}
			#sample = (load) => {
				let { responders, ledger } = this.#context;
				let index = this.#anchors.next(responders.anchors(load.address, load.protocol), "sample");
				if (index < 0) return !1;
				let limit = this.#context.limiter?.of(ledger.addresses[load.address]?.address ?? "");
				if (limit !== void 0 && this.#context.limiter?.wouldWait(limit) === !0 && (limit.waiting > 0 || load.toSend > 0 && load.sentSince === 0)) return !1;
				load.sentSince = 0;
				load.askedAt = performance.now();
				this.#ask(index, load.address, load.protocol);
				return !0;
			};
			#sampleOf = (witnesses) => {
				let index = this.#anchors.next(witnesses, "sample");
				index >= 0 && this.#ask(index, this.#context.ledger.addressOf[index], "tcp");
				return index >= 0;
			};
			#ask(index, address, protocol) {
				let { responders, timeoutMs, cancelled } = this.#context;
				let histories = historiesOf(responders, address, protocol);
				let pace = this.#pace;
				let asking = this.#again.ask(index, timeoutMs(address)).then((answer) => {
					if (isNoSample(answer) || cancelled()) return;
					this.#again.note(histories, index, answer, pace);
				});
				this.#underWay(asking);
			}
			#underWay(question) {
				let ended = question.finally(() => this.#single.delete(ended));
				this.#single.add(ended);
			}
		}
		var external_node_fs_ = __webpack_require__(3024);
		function readArpTable() {
			try {
				return parseArpTable((0, external_node_fs_.readFileSync)("/proc/net/arp", "latin1"));
			} catch {
				return null;
			}
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
		function follow(look) {
			let timer;
			let again = (afterMs) => {
				timer = setTimeout(() => {
					let startedAt = performance.now();
					look();
					again(Math.max(250, 50 * (performance.now() - startedAt)));
				}, afterMs).unref();
			};
			again(250);
			return { stop: () => clearTimeout(timer) };
		}
		let PROBE_RESULTS = [
			"unasked",
			"cancelled",
			"resources",
			"local",
			"silent",
			"unreachable",
			"no-neighbour",
			"local-firewall",
			"refused",
			"icmp-port-unreachable",
			"rst",
			"open",
			"reply"
		];
		let CODE = Object.fromEntries(PROBE_RESULTS.map((result, code) => [result, code]));
		let RANK = {
			unasked: 0,
			cancelled: 1,
			resources: 2,
			local: 3,
			silent: 4,
			unreachable: 5,
			"no-neighbour": 6,
			"local-firewall": 6,
			refused: 6,
			"icmp-port-unreachable": 6,
			rst: 6,
			open: 7,
			reply: 7
		};
		let RESTS_ON_OTHERS = new Set([
			"silent",
			"unreachable",
			"icmp-port-unreachable",
			"refused"
		]);
		function resultOfUdp(kind) {
			if (kind === "open") return "reply";
			return kind === "refused" ? "icmp-port-unreachable" : kind;
		}
		let QUESTIONS = ["empty", ...udp_services.nT.map(({ name }) => name)];
		class ProbeTable {
			addresses;
			size;
			port;
			addressOf;
			#firstOf;
			#question;
			constructor(addresses, size) {
				this.addresses = addresses;
				this.size = size;
				this.#firstOf = new Uint32Array(addresses.length + 1);
				this.#question = new Uint8Array(size);
				let portOf = new Uint16Array(size);
				let addressOf = new Uint32Array(size);
				let index = 0;
				for (let [number, address] of addresses.entries()) {
					this.#firstOf[number] = index;
					for (let segment of address.segments) {
						let speaks = spokenIn(segment);
						for (let range of segment.ports.ranges) for (let port = range.first; port <= range.last; port++, index++) {
							portOf[index] = port;
							addressOf[index] = number;
							segment.ports.protocol === "udp" && (this.#question[index] = 1 + QUESTIONS.indexOf(speaks ?? (0, udp_services.$2)(port)));
						}
					}
				}
				this.#firstOf[addresses.length] = index;
				this.port = portOf;
				this.addressOf = addressOf;
			}
			indexes() {
				return Array.from({ length: this.size }, (_, index) => index);
			}
			*indexesOf(address) {
				let end = this.#firstOf[address + 1];
				for (let index = this.#firstOf[address]; index < end; index++) yield index;
			}
			firstIndexOf(address) {
				return this.#firstOf[address];
			}
			address(index) {
				return this.addresses[this.addressOf[index]];
			}
			expected(index) {
				let end = this.firstIndexOf(this.addressOf[index]);
				return (this.address(index).segments.find(({ ports }) => {
					end += ports.count;
					return index < end;
				})?.appliedEntries ?? []).map(({ entry }) => entry.expected);
			}
			isUdp(index) {
				return this.#question[index] !== 0;
			}
			question(index) {
				return QUESTIONS[this.#question[index] - 1] ?? null;
			}
		}
		function spokenIn({ appliedEntries }) {
			for (let { entry } of appliedEntries) if (entry.speaks !== null) return entry.speaks;
			return null;
		}
		var record_flow = __webpack_require__(6456);
		class SilenceSample {
			#creditedEven;
			#creditedOdd;
			#creditedListenedMs;
			#even;
			#odd;
			#listenedMs;
			#syns;
			constructor(size) {
				this.#creditedEven = new Uint8Array(size);
				this.#creditedOdd = new Uint8Array(size);
				this.#creditedListenedMs = new Uint16Array(size);
				this.#even = new Uint8Array(size);
				this.#odd = new Uint8Array(size);
				this.#listenedMs = new Uint16Array(size);
				this.#syns = new Uint8Array(size);
			}
			even(index) {
				return this.#creditedEven[index];
			}
			odd(index) {
				return this.#creditedOdd[index];
			}
			listenedMs(index) {
				return this.#creditedListenedMs[index];
			}
			add(index, { flow, sent, askedAt, endedAt }) {
				let listened = sent?.listenedMs ?? endedAt - askedAt;
				let known = flow !== void 0;
				grow(this.#even, index, sent?.even ?? (known && !(0, record_flow.A)(flow) ? 1 : 0));
				grow(this.#odd, index, sent?.odd ?? (known && (0, record_flow.A)(flow) ? 1 : 0));
				this.#listenedMs[index] = Math.max(this.#listenedMs[index], Math.min(65535, Math.round(listened)));
				this.#syns[index] = sent?.syns ?? (0, answer.T)(endedAt - askedAt);
			}
			syns(index) {
				return this.#syns[index];
			}
			credit(index) {
				grow(this.#creditedEven, index, this.#even[index]);
				grow(this.#creditedOdd, index, this.#odd[index]);
				this.#creditedListenedMs[index] = Math.max(this.#creditedListenedMs[index], this.#listenedMs[index]);
				this.forget(index);
			}
			forget(index) {
				this.#even[index] = 0;
				this.#odd[index] = 0;
				this.#listenedMs[index] = 0;
			}
		}
		function grow(counts, index, by) {
			counts[index] = Math.min(255, counts[index] + by);
		}
		class SilentSyns {
			#credited;
			#anchored;
			#machineHeard;
			#uncredited;
			#earlier = new Map();
			constructor(size) {
				this.#credited = {
					fast: new Uint8Array(size),
					slow: new Uint8Array(size)
				};
				this.#anchored = new Uint8Array(size);
				this.#machineHeard = new Uint8Array(size);
				this.#uncredited = new Uint8Array(size);
			}
			sent(index) {
				this.#uncredited[index] = 1;
			}
			isUncredited(index) {
				return this.#uncredited[index] === 1;
			}
			beginRound(index) {
				this.#uncredited[index] = 0;
				this.#earlier.delete(index);
			}
			beginAttempt(index, askedAt) {
				let before = this.#earlier.get(index);
				this.isUncredited(index) && this.#earlier.set(index, {
					from: before?.from ?? askedAt,
					sent: (before?.sent ?? 0) + 1
				});
				this.#uncredited[index] = 0;
			}
			take(index, askedAt, endedAt) {
				let before = this.#earlier.get(index);
				this.#earlier.delete(index);
				if (!this.isUncredited(index)) return null;
				this.#uncredited[index] = 0;
				return {
					from: before?.from ?? askedAt,
					to: endedAt,
					syns: before?.sent ?? 0
				};
			}
			credit(index, pace, syns, anchored) {
				let counts = this.#credited[pace];
				counts[index] = Math.min(255, counts[index] + syns);
				anchored && (this.#anchored[index] = 1);
			}
			credited(index, pace) {
				let { fast, slow } = this.#credited;
				if (pace !== void 0) return this.#credited[pace][index];
				return fast[index] + slow[index];
			}
			dropCredit(index, pace) {
				this.#credited[pace][index] = 0;
			}
			isAnchored(index) {
				return this.#anchored[index] === 1;
			}
			noteMachineHeard(index) {
				this.#machineHeard[index] = 1;
			}
			wasMachineHeard(index) {
				return this.#machineHeard[index] === 1;
			}
			forget(index) {
				this.dropCredit(index, "fast");
				this.dropCredit(index, "slow");
				this.#anchored[index] = 0;
			}
		}
		class Ledger extends ProbeTable {
			startedAt;
			sample;
			#result;
			#seen;
			#errno;
			#errnos = [""];
			#attempts;
			#rttMs;
			#firstAskedMs;
			#askedAt;
			#endedAt;
			#silent;
			#acceptsAnything;
			#fellSilent = new Map();
			constructor(addresses, size, startedAt = performance.now()) {
				super(addresses, size);
				this.startedAt = startedAt;
				this.#result = new Uint8Array(size);
				this.#seen = new Uint16Array(size);
				this.#errno = new Uint8Array(size);
				this.#attempts = new Uint8Array(size);
				this.#rttMs = new Float32Array(size);
				this.#firstAskedMs = new Float32Array(size).fill(NaN);
				this.#askedAt = new Float64Array(size);
				this.#endedAt = new Float64Array(size);
				this.#silent = new SilentSyns(size);
				this.#acceptsAnything = new Uint8Array(addresses.length);
				this.sample = new SilenceSample(size);
			}
			result(index) {
				return PROBE_RESULTS[this.#result[index]];
			}
			is(index, result) {
				return this.#result[index] === CODE[result];
			}
			restsOnOthers(index) {
				return RESTS_ON_OTHERS.has(this.result(index));
			}
			saw(index, result) {
				return !!(this.#seen[index] & 1 << CODE[result]);
			}
			errno(index) {
				return this.#errnos[this.#errno[index]] || null;
			}
			attempts(index) {
				return this.#attempts[index];
			}
			rttMs(index) {
				return this.#rttMs[index];
			}
			firstAskedMs(index) {
				return this.#firstAskedMs[index];
			}
			askedAt(index) {
				return this.#askedAt[index];
			}
			endedAt(index) {
				return this.#endedAt[index];
			}
			record(index, answer) {
				let result = this.isUdp(index) ? resultOfUdp(answer.kind) : answer.kind;
				let failed = result === "local" && RANK[this.result(index)] > RANK.local;
				if (result !== "resources" && result !== "cancelled" && !failed) {
					this.#silent.isUncredited(index) && this.sample.forget(index);
					this.sample.add(index, answer);
					this.#silent.sent(index);
					this.#attempts[index] = Math.min(255, this.#attempts[index] + (answer.sent?.sockets ?? 1));
					Number.isNaN(this.#firstAskedMs[index]) && (this.#firstAskedMs[index] = answer.askedAt - this.startedAt);
					this.#askedAt[index] = answer.askedAt;
					this.#endedAt[index] = answer.endedAt;
				}
				this.setResult(index, result, answer);
			}
			setResult(index, result, answer = null) {
				this.#seen[index] = this.#seen[index] | 1 << CODE[result];
				if (RANK[result] < RANK[this.result(index)]) return;
				if (result === "refused" && RANK[this.result(index)] === RANK.refused && !this.is(index, "refused")) return;
				this.is(index, "silent") && result !== "silent" && this.#silent.forget(index);
				this.#result[index] = CODE[result];
				if (answer === null) return;
				this.#rttMs[index] = answer.endedAt - answer.askedAt;
				this.#errno[index] = this.#errnoCode(answer.errno);
			}
			#errnoCode(errno) {
				if (errno === null) return 0;
				let known = this.#errnos.indexOf(errno);
				return known >= 0 ? known : this.#errnos.push(errno) - 1;
			}
			beginRound(index) {
				this.#silent.beginRound(index);
			}
			beginAttempt(index) {
				this.#silent.beginAttempt(index, this.askedAt(index));
			}
			takeUncredited(index) {
				let silent = this.is(index, "silent");
				let last = silent && !this.isUdp(index) ? this.sample.syns(index) : 1;
				let taken = this.#silent.take(index, this.askedAt(index), this.endedAt(index));
				if (taken === null) {
					this.sample.forget(index);
					return null;
				}
				return {
					...taken,
					syns: last + (silent ? taken.syns : 0)
				};
			}
			credit(index, pace, syns, anchored = !1) {
				this.sample.credit(index);
				this.#silent.credit(index, pace, syns, anchored);
			}
			dropUncredited(index) {
				this.sample.forget(index);
			}
			dropSlowCredit(index) {
				this.#silent.dropCredit(index, "slow");
			}
			dropCredit(index) {
				this.#silent.dropCredit(index, "fast");
				this.#silent.dropCredit(index, "slow");
			}
			credited(index, pace) {
				return this.#silent.credited(index, pace);
			}
			isAnchored(index) {
				return this.#silent.isAnchored(index);
			}
			noteMachineHeard(index) {
				this.#silent.noteMachineHeard(index);
			}
			wasMachineHeard(index) {
				return this.#silent.wasMachineHeard(index);
			}
			noteAcceptsAnything(address) {
				this.#acceptsAnything[address] = 1;
			}
			acceptsAnything(address) {
				return this.#acceptsAnything[address] === 1;
			}
			noteFellSilent(fellSilent) {
				this.#fellSilent = fellSilent;
			}
			fellSilentBeside(index) {
				return this.#fellSilent.size === 0 ? null : this.#fellSilent.get(this.address(index).address) ?? null;
			}
		}
		let NEIGHBOUR_MS = 3500;
		let GAVE_UP_MS = 2e3;
		class DeadNeighbours {
			#context;
			#early = new Map();
			constructor(context) {
				this.#context = context;
			}
			askEarly() {
				let { ledger, network } = this.#context;
				if (ledger.addresses.length > 64) return;
				for (let [number, { address }] of ledger.addresses.entries()) {
					let index = this.#portToAsk(number);
					if (index < 0 || network.isSelf(address) || this.#anybody(number)) continue;
					let asking = this.#context.ask(index, NEIGHBOUR_MS);
					asking.then((answer) => answer.kind === "open" && this.#take(index, answer));
					this.#early.set(number, asking);
				}
			}
			async find(askMany) {
				let { onLink, routed } = this.#silentAddresses();
				await Promise.all([this.#findOnLink(onLink, askMany), this.#ask(routed, askMany)]);
			}
			async #findOnLink(silent, askMany) {
				let left = silent;
				for (let pass = 0; pass < 6 && left.length > 0; pass++) {
					if (this.#context.cancelled()) return;
					let undecided = [];
					let dead = 0;
					for (let i = 0; i < left.length; i += 128) {
						let some = left.slice(i, i + 128);
						let answers = await this.#ask(some, askMany);
						let table = this.#context.arpTable();
						for (let number of some) {
							let there = this.#isThere(number, answers.get(number), table);
							there === null ? undecided.push(number) : there || markDead(this.#context.ledger, number);
							there === !1 && dead++;
						}
					}
					left = undecided;
					if (dead === 0) return;
				}
				for (let number of left) markDead(this.#context.ledger, number);
			}
			#isThere(number, answer, table) {
				let { ledger } = this.#context;
				if (answer?.kind === "open" || answer?.kind === "refused") return !0;
				let { address, family } = ledger.addresses[number];
				let known = family === 4 ? table?.get(address) : void 0;
				if (known !== void 0) return known;
				return !(answer?.errno === "EHOSTUNREACH" && answer.endedAt - answer.askedAt > GAVE_UP_MS) && null;
			}
			async #ask(numbers, askMany) {
				let { ledger } = this.#context;
				let answers = new Map();
				let take = (number, answer) => {
					answers.set(number, answer);
					this.#take(this.#portToAsk(number), answer);
				};
				let early = numbers.flatMap((number) => {
					let answer = this.#early.get(number);
					this.#early.delete(number);
					return answer === void 0 ? [] : [{
						number,
						answer
					}];
				});
				let soon = new Set(early.map(({ number }) => number));
				let late = numbers.filter((number) => !soon.has(number)).map((number) => this.#portToAsk(number));
				await Promise.all([...early.map(({ number, answer }) => answer.then((heard) => heard.kind === "open" ? answers.set(number, heard) : take(number, heard))), askMany(late, NEIGHBOUR_MS, (index, answer) => take(ledger.addressOf[index], answer))]);
				return answers;
			}
			#take(index, answer) {
				if (answer.kind === "resources" || answer.kind === "cancelled") return;
				this.#context.ledger.record(index, answer);
				(answer.kind === "open" || answer.kind === "refused") && this.#context.responders.heard(index, answer);
			}
			#portToAsk(number) {
				let { ledger } = this.#context;
				for (let index of ledger.indexesOf(number)) if (!ledger.isUdp(index)) return index;
				return -1;
			}
			#anybody(number) {
				let { responders } = this.#context;
				return responders.anchor(number, "tcp") >= 0 || responders.anchor(number, "udp") >= 0;
			}
			#silentAddresses() {
				let { ledger, network, responders } = this.#context;
				let answering = new Set();
				let silent = [];
				for (let [number, { address }] of ledger.addresses.entries()) {
					if (network.isSelf(address)) continue;
					this.#anybody(number) ? network.isOnLink(address) || answering.add(responders.domain(number).key) : this.#portToAsk(number) >= 0 && isSilentOrUnreachable(ledger, number) && silent.push(number);
				}
				let isOnLink = (number) => network.isOnLink(ledger.addresses[number].address);
				return {
					onLink: silent.filter(isOnLink),
					routed: silent.filter((number) => !isOnLink(number) && isAll(ledger, number, ["silent"]) && !answering.has(responders.domain(number).key))
				};
			}
		}
		function spreadNoNeighbour(ledger, responders, network) {
			let dead = new Set();
			let deadWays = new Set();
			for (let [number, { address }] of ledger.addresses.entries()) for (let index of ledger.indexesOf(number)) if (ledger.is(index, "no-neighbour")) {
				dead.add(address);
				network.isOnLink(address) || deadWays.add(responders.domain(number).key);
				break;
			}
			if (dead.size === 0) return;
			let isDead = (number, address) => {
				if (dead.has(address)) return !0;
				if (deadWays.size === 0 || network.isSelf(address) || network.isOnLink(address)) return !1;
				return responders.anchor(number, "tcp") < 0 && deadWays.has(responders.domain(number).key);
			};
			for (let [number, { address }] of ledger.addresses.entries()) isDead(number, address) && markDead(ledger, number);
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
		let REFUSED = new Set([
			"rst",
			"refused",
			"icmp-port-unreachable",
			"unreachable"
		]);
		async function askFromOtherSide(context) {
			let { ledger, responders, ask, timeoutMs, attempts, expectedOpen, cancelled } = context;
			let left = [];
			for (let index = 0; index < ledger.size && left.length <= 128; index++) {
				if (!REFUSED.has(ledger.result(index)) || expectedOpen(index)) continue;
				responders.domain(ledger.addressOf[index]).loopback || left.push(index);
			}
			if (left.length > 128) return;
			let often = Math.max(1, Math.min(attempts - 1, Math.floor(128 / Math.max(1, left.length))));
			let askAgain = async (index) => {
				let times = ledger.isUdp(index) ? 1 : often;
				for (let n = 1; n <= times && !cancelled(); n++) {
					let answer = await ask(index, timeoutMs(ledger.addressOf[index]), (0, record_flow.g)(n));
					if (answer.kind !== "open") continue;
					ledger.record(index, answer);
					responders.heard(index, answer);
					return;
				}
			};
			await Promise.all(left.map(askAgain));
		}
		class Background {
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
				await (0, sleep.y)(length * this.#random());
				for (let i = 0; i < count && this.#windows.length < 2e3; i++) {
					let before = this.#counters.read(this.#family);
					await (0, sleep.y)(length);
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
		}
		let GROUP = 1024;
		async function bisectRefusals(context, family, refused) {
			let phase = {
				family,
				background: new Background(context.counters, family, context.random),
				slow: 40,
				blurred: 400
			};
			for (let group of groupsOf(context.ledger, refused)) await bisectGroup(context, phase, group);
		}
		function groupsOf(ledger, refused) {
			let lists = [...by_address_byAddress(refused, ledger.addressOf).values()];
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
					await (0, sleep.y)(1050 * (1 + context.random() / 4));
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
			let slow = (index) => context.ledger.rttMs(index) > GAVE_UP_MS;
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
			let quick = group.every((index) => isQuick(answers.get(index)));
			if (group.length === 1 && quick && again + 1 < 3) return bisectErrors(context, family, group, again + 1);
			for (let index of group) {
				let answer = answers.get(index);
				if (answer?.kind !== "unreachable") continue;
				let gaveUp = answer.errno === "EHOSTUNREACH" && !isQuick(answer);
				ledger.setResult(index, gaveUp ? "no-neighbour" : "local-firewall", answer);
			}
		}
		function isQuick(answer) {
			return answer !== void 0 && answer.endedAt - answer.askedAt <= GAVE_UP_MS;
		}
		async function askAndCount(context, family, group) {
			await (0, sleep.y)(60);
			let before = context.counters.read(family);
			let startedAt = performance.now();
			let answers = new Map();
			await context.ask(group, (index, answer) => answers.set(index, answer));
			let refused = group.filter((index) => answers.get(index)?.kind === "refused");
			refused.length < group.length && await (0, sleep.y)(60);
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
		class RefusalClassifier {
			#context;
			#start;
			#still = new Set();
			constructor(context) {
				this.#context = context;
				let start = (family) => ({
					count: context.counters.read(family),
					udpErrors: context.udpErrors[family]
				});
				this.#start = {
					4: start(4),
					6: start(6)
				};
			}
			canClassify(family) {
				return this.#start[family].count !== null && !this.#still.has(family);
			}
			classifyAtOnce(asked) {
				let { ledger } = this.#context;
				for (let family of [4, 6]) {
					if (!this.#allReset(family)) continue;
					for (let index of asked) ledger.is(index, "refused") && ledger.address(index).family === family && ledger.setResult(index, "rst");
				}
			}
			#allReset(family) {
				let start = this.#start[family];
				let now = this.#context.counters.read(family);
				if (start.count === null || now === null) return !1;
				if (now.segments === start.count.segments) return !1;
				return now.received - start.count.received <= this.#context.udpErrors[family] - start.udpErrors;
			}
			async classify(asked) {
				await Promise.all([4, 6].map((family) => this.#classifyFamily(family, asked)));
			}
			async #classifyFamily(family, asked) {
				let { ledger, counters, timeoutMs, cancelled, icmpLock, random } = this.#context;
				let start = this.#start[family];
				let now = counters.read(family);
				if (start.count === null || now === null) return;
				let mine = asked.filter((index) => ledger.address(index).family === family);
				let refused = mine.filter((index) => ledger.is(index, "refused"));
				let quietly = (waitMs) => (probes, onAnswer) => this.#context.ask(probes, waitMs, onAnswer);
				let context = {
					ledger,
					counters,
					cancelled,
					random,
					ask: quietly(timeoutMs)
				};
				let stood = now.segments === start.count.segments && now.received === start.count.received;
				if (refused.length > 0 && stood) this.#still.add(family);
				else if (this.#allReset(family)) for (let index of refused) ledger.setResult(index, "rst");
				else refused.length > 0 && await icmpLock.exclusive(family, () => bisectRefusals(context, family, refused));
				if (now.sent === start.count.sent) return;
				let unreachable = mine.filter((index) => ledger.is(index, "unreachable"));
				if (unreachable.length === 0) return;
				let patient = {
					...context,
					ask: quietly(NEIGHBOUR_MS)
				};
				await icmpLock.exclusive(family, () => bisectLocalErrors(patient, family, unreachable));
			}
		}
		async function whatFellSilent(context) {
			let { ledger, responders, cancelled } = context;
			let fell = new Map();
			let left = [...ledger.addresses.keys()].filter((address) => !responders.domain(address).loopback);
			let work = async () => {
				for (let address = left.shift(); address !== void 0 && !cancelled(); address = left.shift()) for (let index of portsToHear(context, address)) {
					if (await answersStill(context, index)) continue;
					cancelled() || fell.set(ledger.address(index).address, index);
					break;
				}
			};
			await Promise.all(Array.from({ length: 64 }, work));
			return fell;
		}
		function portsToHear({ ledger, responders, random }, address) {
			let anchor = responders.anchor(address, "tcp");
			let open = [];
			let refused = [];
			let rests = !1;
			for (let index of ledger.indexesOf(address)) {
				ledger.restsOnOthers(index) && ledger.credited(index) > 0 && (rests = !0);
				if (ledger.isUdp(index) || index === anchor) continue;
				ledger.is(index, "open") && (0, careful_services.St)(ledger.port[index]) === null ? open.push(index) : ledger.is(index, "rst") && refused.push(index);
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
				tries < 8 && await (0, sleep.y)(150);
			}
			return !1;
		}
		let LOOPBACK = {
			syns: 1e3,
			lost: 0
		};
		class RetryPolicy {
			#ledger;
			#responders;
			#defaults;
			#expects;
			#closedMatters;
			#patienceMs;
			#retryingClosedUdp = !0;
			constructor(ledger, responders, defaults, patienceMs = () => 0) {
				this.#patienceMs = patienceMs;
				this.#ledger = ledger;
				this.#responders = responders;
				this.#defaults = defaults;
				this.#expects = new Uint8Array(ledger.size);
				this.#closedMatters = new Uint8Array(ledger.size);
				for (let [number, address] of ledger.addresses.entries()) {
					let index = ledger.firstIndexOf(number);
					for (let segment of address.segments) {
						let expected = new Set(segment.appliedEntries.map((applied) => applied.entry.expected));
						let end = index + segment.ports.count;
						let flag = expected.has("open") || expected.size === 0 ? 1 : expected.has("closed") || expected.has("observe") ? 2 : 0;
						flag > 0 && this.#expects.fill(flag, index, end);
						if (segment.ports.protocol === "udp") for (let probe = index; probe < end; probe++) [...expected].some((state) => (0, udp_services.l9)(state, ledger.question(probe) ?? "empty")) && (this.#closedMatters[probe] = 1);
						index = end;
					}
				}
			}
			expectedOpen(index) {
				return this.#expects[index] === 1;
			}
			retriesClosedUdp(index) {
				return this.#retryingClosedUdp && this.#closedMatters[index] === 1 && this.#ledger.is(index, "silent");
			}
			endClosedUdpRetry() {
				this.#retryingClosedUdp = !1;
			}
			#chanceAllLost(index) {
				let ledger = this.#ledger;
				let share = this.#independent(index);
				return this.#lost(index, "fast") ** (share * ledger.credited(index, "fast")) * this.#lost(index, "slow") ** (share * ledger.credited(index, "slow"));
			}
			#independent(index) {
				let { sample } = this.#ledger;
				let syns = this.#ledger.credited(index);
				let sockets = sample.even(index) + sample.odd(index);
				if (this.#ledger.isUdp(index) || syns <= sockets || sockets === 0) return 1;
				let history = this.#lossShownBy(index, "tcp");
				return history.loss("fast").lost + history.loss("slow").lost === 0 || history.repeatsGetThrough ? 1 : sockets / syns;
			}
			#lost(index, pace) {
				let { syns, lost } = this.#loss(index, pace);
				return (lost + 1) / (syns + 2);
			}
			#loss(index, pace) {
				let address = this.#ledger.addressOf[index];
				if (this.#responders.domain(address).loopback) return LOOPBACK;
				let udp = this.#ledger.isUdp(index);
				let on = (protocol) => this.#lossShownBy(index, protocol).loss(pace);
				let tcp = on("tcp");
				if (!udp && tcp.syns > 0) return tcp;
				let both = on("udp");
				if (udp && both.lost * tcp.syns > tcp.lost * both.syns) return both;
				return {
					syns: tcp.syns + both.syns,
					lost: tcp.lost + both.lost
				};
			}
			#lossShownBy(index, protocol) {
				let address = this.#ledger.addressOf[index];
				return (this.#responders.anchor(address, this.#ledger.isUdp(index) ? "udp" : "tcp") >= 0 ? this.#responders.own(address, protocol) : this.#responders.domain(address)[protocol]).history;
			}
			isUndersampled(index) {
				let { addressOf, sample } = this.#ledger;
				if (this.#responders.domain(addressOf[index]).loopback) return !1;
				let each = Math.max(1, this.#defaults.attempts >> 1);
				if (sample.even(index) < each || sample.odd(index) < each) return !0;
				return this.lacksPatience(index);
			}
			lacksPatience(index) {
				let { addressOf, sample } = this.#ledger;
				return sample.listenedMs(index) < this.#patienceMs(addressOf[index]) - 20;
			}
			worthPatience(index) {
				if (this.expectedOpen(index) || this.#anyWitness(index)) return !0;
				return !this.#ledger.isUdp(index) && this.#responders.mayHaveWitness(this.#ledger.addressOf[index], "tcp");
			}
			#acceptedChance(index) {
				return this.#expects[index] === 1 ? 1e-6 : 1e-4;
			}
			#sockets(index) {
				return this.#responders.anchor(this.#ledger.addressOf[index], "tcp") >= 0 && this.#expects[index] === 0 && !this.#ledger.isUdp(index) ? 1 : this.#defaults.attempts;
			}
			isProven(index) {
				let ledger = this.#ledger;
				let credited = ledger.credited(index);
				if (!ledger.is(index, "silent")) return credited > 0;
				let { attempts } = this.#defaults;
				let asked = ledger.attempts(index);
				return credited >= attempts && asked >= this.#sockets(index) && !this.isUndersampled(index) && this.#chanceAllLost(index) <= this.#acceptedChance(index) * 1.000000001;
			}
			shouldRetry(index) {
				let ledger = this.#ledger;
				let silent = ledger.is(index, "silent");
				if (!silent && !ledger.is(index, "unreachable") && !ledger.is(index, "icmp-port-unreachable")) return !1;
				if (this.retriesClosedUdp(index) || this.isProven(index)) return !1;
				let asked = ledger.attempts(index);
				let says = !ledger.isUdp(index) || (0, udp_services.lV)(ledger.question(index) ?? "empty");
				if (silent && asked < this.#defaults.attempts && (this.#expects[index] !== 0 || !says)) return !0;
				if (!says && silent) return !1;
				if (!this.#anyWitness(index)) return !1;
				if (!silent || asked < 24 && this.isUndersampled(index)) return !0;
				let lost = this.#loss(index, "slow").syns < 8 ? Math.min(.25, this.#lost(index, "slow")) : this.#lost(index, "slow");
				let more = Math.ceil(Math.log(this.#acceptedChance(index) / this.#chanceAllLost(index)) / Math.log(lost));
				let most = this.#expects[index] === 1 ? 24 : 14;
				return ledger.credited(index, "slow") + Math.max(1, more) <= most || "too-lossy";
			}
			questionsNeeded(index) {
				let { syns, lost } = this.#loss(index, "slow");
				let more = Math.log(this.#acceptedChance(index) / this.#chanceAllLost(index)) / Math.log((lost + 1) / (syns + 3));
				let most = this.#expects[index] === 1 ? 24 : 14;
				return Math.max(1, Math.min(Math.ceil(more), most - this.#ledger.credited(index, "slow")));
			}
			#anyWitness(index) {
				let ledger = this.#ledger;
				let responders = this.#responders;
				let address = ledger.addressOf[index];
				if (!ledger.isUdp(index) && responders.anchorsAmiss(address) !== null) return !1;
				let any = (protocol) => responders.anchor(address, protocol) >= 0 || responders.domain(address)[protocol].witnesses.length > 0;
				if (!ledger.isUdp(index)) return any("tcp") || responders.hasUdpWitness(index);
				return ledger.is(index, "silent") ? responders.hasUdpWitness(index) : any("tcp") || any("udp");
			}
		}
		let GAP_MS = {
			4: 1050,
			6: 110
		};
		async function retryClosedUdpOf(context, family, probes) {
			let left = probes.slice(0, 256);
			let questions = 0;
			for (let attempt = 0; attempt < 2 && left.length > 0; attempt++) {
				let still = [];
				let asking = [];
				for (let index of left) {
					if (questions++ >= 256 || context.cancelled()) break;
					await (0, sleep.y)(GAP_MS[family]);
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
		async function retryClosedUdp(context, probes) {
			let { ledger } = context;
			await Promise.all([...by_address_byAddress(probes, ledger.addressOf)].map(([address, list]) => retryClosedUdpOf(context, ledger.addresses[address].family, list)));
			return probes;
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
				let brackets = (0, get_or_create.I)(byChannel, channel, () => channel.history.brackets((index) => responders.vouches(index) && (!beyondDns || responders.beyondDns(index))));
				return brackets.any ? brackets.enclose(from, to) : null;
			};
		}
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
				pace.rate !== null && i > 0 && i % burst === 0 && await (0, sleep.v)(1e3 * burst / pace.rate, cancelled);
				ask(pings.anchor(address, protocol));
			}
			await Promise.all(asking);
		}
		class ConcludeRound {
			#context;
			constructor(context) {
				this.#context = context;
			}
			async run(asked, pace) {
				let { pings, responders, ledger, network, roundSweeps, deadNeighbours, refusals, cancelled } = this.#context;
				pings.stop();
				pace === "fast" && await pings.finished();
				if (cancelled()) {
					refusals.classifyAtOnce(asked);
					return;
				}
				pace === "fast" && await deadNeighbours.find((probes, timeoutMs, onAnswer) => roundSweeps.quietly(probes, timeoutMs, onAnswer));
				await refusals.classify(asked);
				pace === "fast" && spreadNoNeighbour(ledger, responders, network);
				responders.review();
				await this.recheckAndCredit(asked, pace);
			}
			async recheckAndCredit(asked, pace, forIcmpAlone = !1) {
				let { responders, ledger, cancelled, pings, sourceCheck } = this.#context;
				let silent = asked.filter((index) => ledger.restsOnOthers(index));
				if (silent.length === 0 || cancelled()) return;
				await recheckResponders(this.#context, silent);
				await pings.finished();
				responders.look();
				await sourceCheck?.confirm(silent);
				pings.dropGone();
				creditSilence(ledger, responders, silent, pace, forIcmpAlone);
			}
		}
		function sendingMs(addressOf, probes, pace) {
			let { rate, perHost } = pace.start ?? pace;
			let inAll = rate === null ? 0 : 1e3 * probes.length / rate;
			if (perHost === null) return inAll;
			let counts = new Map();
			for (let index of probes) {
				let address = addressOf[index];
				counts.set(address, (counts.get(address) ?? 0) + 1);
			}
			let slowest = 0;
			for (let [address, count] of counts) slowest = Math.max(slowest, count / (pace.perHostOf?.(address) ?? perHost));
			return Math.max(inAll, 1e3 * slowest);
		}
		function pace_isQuick(addressOf, probes, pace, timeoutMs) {
			return sendingMs(addressOf, probes, pace) < timeoutMs;
		}
		function slower(pace, lossy, steps = 0) {
			let { perHostOf, udp } = pace;
			let by = (pace, unlimited) => {
				if (!lossy) return pace === null ? null : pace / 2;
				return (pace === null ? unlimited : pace / 4) / 2 ** steps;
			};
			let both = ({ rate, perHost }) => ({
				rate: by(rate, 4e3),
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
		class FirstRound {
			#context;
			constructor(context) {
				this.#context = context;
			}
			async run() {
				let { ledger, pings, pace, paceWatch, acceptsAnything, cancelled, retryPolicy, deadNeighbours, concludeRound } = this.#context;
				let all = ledger.indexes();
				let first = all.filter((index) => retryPolicy.expectedOpen(index));
				let rest = all.filter((index) => !retryPolicy.expectedOpen(index));
				paceWatch?.begin(tcpPortsOf(ledger, all));
				pings.start(all, "fast", sendingMs(ledger.addressOf, all, pace));
				acceptsAnything.holdAll();
				let early = setTimeout(() => deadNeighbours.askEarly(), 400);
				await this.#sweep(first, rest);
				clearTimeout(early);
				paceWatch?.end();
				await acceptsAnything.finished();
				cancelled() || acceptsAnything.judgeSwept();
				await concludeRound.run(all, "fast");
			}
			async #sweep(first, rest) {
				let { ledger, pace, paceWatch, roundSweeps } = this.#context;
				let scouts = scoutsOf(first, ledger.addressOf);
				let scouted = roundSweeps.record(scouts, pace, "fast");
				scouts.length > 0 && await this.#hearFrom(scouts);
				let held = first.length;
				let answered = roundSweeps.record(without(first, scouts), pace, "fast").then(() => {
					held = 0;
				});
				if (rest.length > 0) {
					2 * first.length > pace.inFlight ? await answered : first.length > 0 && await soonOr(answered, 300 + sendingMs(ledger.addressOf, first, pace));
					first.length > 0 && paceWatch?.nextSweep();
					await roundSweeps.record(rest, pace, "fast", { held: () => held });
				}
				await Promise.all([scouted, answered]);
			}
			async #hearFrom(probes) {
				let { ledger, responders, cancelled } = this.#context;
				let addresses = [...new Set(probes.map((index) => ledger.addressOf[index]))];
				let until = performance.now() + 300;
				let isHeard = (address) => responders.anchor(address, "tcp") >= 0;
				for (; performance.now() < until && !cancelled() && !addresses.every(isHeard);) await (0, sleep.v)(5, cancelled);
			}
		}
		function scoutsOf(first, addressOf) {
			return [...by_address_byAddress(first, addressOf).values()].flatMap((list) => list.length < 128 ? [] : list.slice(0, 8));
		}
		function tcpPortsOf(ledger, probes) {
			let tcp = probes.filter((index) => !ledger.isUdp(index));
			return new Map([...by_address_byAddress(tcp, ledger.addressOf)].map(([address, list]) => [address, list.length]));
		}
		function without(all, some) {
			if (some.length === 0) return all;
			let taken = new Set(some);
			return all.filter((index) => !taken.has(index));
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
		let REFILL_MS = 5e3;
		class GentleRounds {
			#context;
			constructor(context) {
				this.#context = context;
			}
			candidates(mute, past, round) {
				let { ledger, responders, retryPolicy } = this.#context;
				let found = new Map();
				for (let address of ledger.addresses.keys()) {
					if (past.has(address) || responders.anchors(address, "tcp").length === 0) continue;
					if (responders.domain(address).loopback) continue;
					if (ledger.firstIndexOf(address + 1) - ledger.firstIndexOf(address) > 64) continue;
					let silent = this.#silent(address);
					if (silent.length === 0 || silent.length > 8) continue;
					let { syns, lost } = responders.own(address, "tcp").history.loss("slow");
					let lossy = round > 0 && syns >= 6 && lost > .5 * syns;
					(mute.has(address) || lossy || silent.some((index) => retryPolicy.shouldRetry(index) === "too-lossy")) && found.set(address, silent);
				}
				return found.size > 16 ? new Map() : found;
			}
			#silent(address) {
				let { ledger, retryPolicy } = this.#context;
				let silent = [];
				for (let index of ledger.indexesOf(address)) {
					if (silent.length > 8) break;
					!ledger.isUdp(index) && ledger.is(index, "silent") && !retryPolicy.isProven(index) && silent.push(index);
				}
				return silent;
			}
			async ask(addresses) {
				this.#context.pings.start([], "slow");
				this.#context.pings.stop();
				await Promise.all([...addresses].map(([address, silent]) => this.#askOne(address, silent)));
			}
			async #askOne(address, silent) {
				let { ledger, responders, pings, sweepContext, retryPolicy, leftMs } = this.#context;
				let cancelled = () => this.#context.cancelled() || leftMs() <= 0;
				let began = performance.now();
				let { address: text } = ledger.addresses[address];
				await (0, sleep.v)(pings.wasRejected(address) ? 31e3 : REFILL_MS, cancelled);
				sweepContext.limiter?.slowDown(text, .8);
				for (let index of silent) ledger.dropCredit(index);
				responders.own(address, "tcp").history.forget("slow");
				let over = () => cancelled() || performance.now() - began > 75e3;
				if (!await this.#hear(address, over)) return;
				let left = silent;
				for (; left.length > 0 && !over();) {
					if (!await this.#sweepsBetween(address, left, over)) return;
					left = left.filter((index) => ledger.is(index, "silent") && !retryPolicy.isProven(index));
				}
			}
			async #sweepsBetween(address, probes, over) {
				let { ledger, responders, pings, roundSweeps, pace } = this.#context;
				for (let index of probes) ledger.beginRound(index);
				let left = probes;
				for (let sweep = 0; sweep < 3 && left.length > 0 && !over(); sweep++) {
					if (sweep > 0) for (let index of left) ledger.beginAttempt(index);
					await roundSweeps.record(left, {
						...pace,
						rate: null,
						perHost: null
					}, "slow");
					left = left.filter((index) => ledger.is(index, "silent"));
				}
				let heard = await this.#hear(address, over);
				await pings.finished();
				creditSilence(ledger, responders, probes.filter((index) => ledger.restsOnOthers(index)), "slow");
				return heard;
			}
			async #hear(address, over) {
				let { pings } = this.#context;
				if (await pings.askOnce(address, 950)) return !0;
				await (0, sleep.v)(REFILL_MS / 2, over);
				return !over() && pings.askOnce(address, 950);
			}
		}
		class RetryRounds {
			#context;
			#steps = 0;
			cutShort = !1;
			constructor(context) {
				this.#context = context;
			}
			async run() {
				let { cancelled, responders, ledger, gentleRounds, leftMs, pace } = this.#context;
				let addressOf = (index) => ledger.addressOf[index];
				let muteOnce = new Set();
				let givenUp = new Set();
				let mostMs = Math.max(75e3, 4 * sendingMs(ledger.addressOf, ledger.indexes(), pace));
				let began = performance.now();
				let asked = Infinity;
				for (let round = 0; round < 16 && !cancelled(); round++) {
					let left = this.#notYetEvidence(asked);
					let nowMute = new Set(left.map(addressOf).filter((address) => responders.isMute(address)));
					for (let address of nowMute) (muteOnce.has(address) ? givenUp : muteOnce).add(address);
					let gently = gentleRounds.candidates(nowMute, givenUp, round);
					if (gently.size > 0 && leftMs() <= 0) {
						this.cutShort = !0;
						break;
					}
					if (gently.size > 0) {
						await gentleRounds.ask(gently);
						responders.forgetMute();
						for (let address of gently.keys()) givenUp.add(address);
						continue;
					}
					left = left.filter((index) => !givenUp.has(addressOf(index)));
					if (left.length === 0) break;
					asked = left.length;
					if (round > 0 && performance.now() - began + this.#roundMs(left) > mostMs) break;
					if (this.#shortestMs(left) > leftMs()) {
						this.cutShort = !0;
						break;
					}
					let mute = left.some((index) => nowMute.has(addressOf(index))) || responders.takeMoved();
					await this.#pauseBefore(left, mute);
					responders.forgetMute();
					await this.#round(left, mute);
				}
			}
			#shortestMs(probes) {
				let { laterPace, responders, ledger } = this.#context;
				return sendingMs(ledger.addressOf, probes, slower(laterPace(), responders.anyLoss(), this.#steps));
			}
			#roundMs(probes) {
				return this.#shortestMs(probes) * sweepsOf(probes.length, this.#context.responders.anyLoss());
			}
			async #pauseBefore(probes, mute) {
				let { random, cancelled } = this.#context;
				let pauseMs = (mute ? 2e3 : 200) * (1 + random());
				await (0, sleep.v)(mute ? pauseMs : pauseMs - this.#restedMs(probes), cancelled);
			}
			#restedMs(probes) {
				let { ledger } = this.#context;
				let last = probes.reduce((latest, index) => Math.max(latest, ledger.endedAt(index)), 0);
				return performance.now() - last;
			}
			async #round(probes, mute) {
				let { pings, responders, ledger, cancelled, roundSweeps, concludeRound } = this.#context;
				let pace = this.#context.laterPace();
				let hoped = slower(pace, responders.anyLoss(), this.#steps);
				pings.start(probes, "slow", sendingMs(ledger.addressOf, probes, hoped));
				mute && await recheckResponders(this.#context, probes);
				let lossy = responders.anyLoss();
				let slow = slower(pace, lossy, this.#steps);
				let usual = sweepsOf(probes.length, lossy);
				let sweepsFor = this.#sweepsFor(probes, usual);
				for (let index of probes) ledger.beginRound(index);
				let left = probes;
				for (let sweep = 1; left.length > 0 && !cancelled(); sweep++) {
					if (sweep > 1) for (let index of left) ledger.beginAttempt(index);
					await roundSweeps.record(left, slow, "slow", {
						sweep,
						sweeps: usual
					});
					left = left.filter((index) => ledger.is(index, "silent") && !ledger.isUdp(index) && sweep < (sweepsFor.get(index) ?? usual));
				}
				await concludeRound.run(probes, "slow");
			}
			#sweepsFor(probes, usual) {
				let { pings, retryPolicy } = this.#context;
				let often = probes.length <= 40 ? probes.filter((index) => pings.isCareful(index)) : [];
				return new Map(often.map((index) => [index, Math.max(usual, retryPolicy.questionsNeeded(index))]));
			}
			#notYetEvidence(asked) {
				let { ledger, responders, retryPolicy } = this.#context;
				let found = [];
				let tooLossy = [];
				for (let index of ledger.indexes()) {
					let wants = retryPolicy.shouldRetry(index);
					wants === "too-lossy" ? tooLossy.push(index) : wants && found.push(index);
				}
				let stuck = this.#isStuck(found, asked);
				if (this.#steps >= 3 || !stuck && (found.length > 0 || tooLossy.length === 0)) return found;
				this.#steps++;
				for (let index of ledger.indexes()) retryPolicy.isProven(index) || ledger.dropSlowCredit(index);
				responders.forget("slow");
				return [...found, ...tooLossy];
			}
			#isStuck(found, asked) {
				if (!this.#context.responders.anyLoss() || found.length < .75 * asked) return !1;
				return Number.isFinite(asked) && this.#roundMs(found) > 5e3;
			}
		}
		function sweepsOf(probes, lossy) {
			if (!lossy || probes > 400) return 1;
			return probes > 40 ? 2 : 3;
		}
		class RoundSweeps {
			#context;
			#sweepContext;
			#retryPolicy;
			#unsent;
			#done = 0;
			constructor(context, retryPolicy) {
				this.#context = context;
				this.#retryPolicy = retryPolicy;
				this.#unsent = Int32Array.from(context.ledger.addresses, ({ probes }) => probes);
				this.#sweepContext = {
					...context.sweepContext,
					onSend: (address, udp = !1) => this.#noteSent(address, udp),
					takeSentBesides: (address) => this.#takeSentBesides(address),
					worthRetrying: (index, answer) => answer.errno !== "EADDRNOTAVAIL" || this.#canSend(index)
				};
			}
			#noteSent(address, udp) {
				let { pings, acceptsAnything } = this.#context;
				pings.sent(address, udp);
				let unsent = this.#unsent[address] - 1;
				this.#unsent[address] = unsent;
				unsent === 0 && setImmediate(() => acceptsAnything.release(address));
			}
			#takeSentBesides(address) {
				let { ledger, pings, sweepContext } = this.#context;
				let { limiter } = sweepContext;
				let along = pings.takeSentAlong(address);
				return limiter?.active ? limiter.besides(limiter.of(ledger.addresses[address]?.address ?? "")) : along;
			}
			record(probes, pace, paceClass, plan = {}) {
				return this.#record(this.#sweepContext, probes, pace, paceClass, plan);
			}
			recordClosed(index, pace) {
				return this.#record({
					...this.#sweepContext,
					udp: this.#context.udpOnce
				}, [index], pace, "fast");
			}
			#record(context, probes, pace, paceClass, { sweep = 1, sweeps = 1, held } = {}) {
				let { defaults, ledger, responders, pings, random, roundTrips, acceptsAnything, onProgress } = this.#context;
				let quick = paceClass === "slow" && pace_isQuick(ledger.addressOf, probes, pace, defaults.timeoutMs);
				return this.#context.sweeper.sweep(context, probes, {
					timeoutMs: (address) => quick ? roundTrips.timeoutMs(address) : defaults.timeoutMs,
					pace,
					random,
					askedBefore: (index) => ledger.attempts(index),
					wayTo: sweep > 1 && sweep !== sweeps ? void 0 : (index, address) => this.#wayTo(index, address, paceClass === "slow", sweep, sweeps),
					held,
					hasAnswered: (address) => roundTrips.knows(address),
					onAnswer: (index, answer) => {
						pings.back(index);
						let address = ledger.addressOf[index];
						let fresh = ledger.is(index, "unasked");
						ledger.record(index, this.#isNoWayOut(index, answer) ? {
							...answer,
							kind: "local"
						} : answer);
						if (answer.kind === "open" || answer.kind === "refused") {
							roundTrips.learn(address, answer.endedAt - answer.askedAt);
							ledger.isUdp(index) || this.#context.paceWatch?.answered(address, answer);
							responders.heard(index, answer);
							answer.kind === "open" && !ledger.isUdp(index) && acceptsAnything.opened(address);
						} else (answer.kind === "silent" || answer.kind === "unreachable") && pings.silence(index);
						fresh && this.#done++;
						onProgress(this.#done);
					}
				});
			}
			#wayTo(index, address, soon, sweep, sweeps) {
				let { roundTrips } = this.#context;
				if (!this.#retryPolicy.isUndersampled(index)) return null;
				let isKnown = roundTrips.knows(address);
				if ((sweep > 1 ? !isKnown : isKnown && sweeps > 1) || sweep > 1 && !this.#canProveWithPatience(index, sweeps)) return null;
				let known = isKnown ? {
					overdueMs: roundTrips.timeoutMs(address),
					patienceMs: roundTrips.patienceMs(address)
				} : null;
				let { ledger } = this.#context;
				let hearsSecondSyn = ledger.size <= 256 || ledger.address(index).family === 6 && roundTrips.isNextDoor(address);
				return {
					known,
					worth: this.#retryPolicy.worthPatience(index),
					hearsSecondSyn: hearsSecondSyn && !soon,
					soon,
					alone: sweep > 1 || !soon && this.#retryPolicy.expectedOpen(index)
				};
			}
			#canProveWithPatience(index, sweeps) {
				return this.#retryPolicy.lacksPatience(index) && this.#retryPolicy.questionsNeeded(index) <= sweeps;
			}
			quietly(probes, timeoutMs, onAnswer) {
				let { pace, random, unlockedUdp, roundTrips } = this.#context;
				let shared = {
					...pace,
					rate: pace.rate === null ? null : pace.rate / 2
				};
				let context = {
					...this.#sweepContext,
					udp: unlockedUdp,
					onSend: () => {},
					takeSentBesides: () => 0
				};
				let waitMs = (address) => Math.max(timeoutMs, roundTrips.knows(address) ? roundTrips.timeoutMs(address) : 0);
				return this.#context.sweeper.sweep(context, probes, {
					timeoutMs: waitMs,
					pace: shared,
					random,
					onAnswer
				});
			}
			#isNoWayOut(index, { errno }) {
				return errno === "EADDRNOTAVAIL" && !this.#canSend(index);
			}
			#canSend(index) {
				let { ledger, network } = this.#context;
				let { address, family } = ledger.address(index);
				return network.has(family, address);
			}
		}
		class Rounds {
			#context;
			#retryPolicy;
			#roundSweeps;
			#refusals;
			#concludeRound;
			#firstRound;
			#retryRounds;
			#askedOtherSide = !1;
			#heardLast = !1;
			#noTime = !1;
			constructor(context) {
				this.#context = context;
				let { ledger, responders, defaults, roundTrips } = context;
				let retryPolicy = new RetryPolicy(ledger, responders, defaults, (address) => roundTrips.patienceMs(address));
				let roundSweeps = new RoundSweeps(context, retryPolicy);
				let deadNeighbours = new DeadNeighbours(context);
				let refusals = new RefusalClassifier({
					...context,
					timeoutMs: defaults.timeoutMs,
					ask: (probes, timeoutMs, onAnswer) => roundSweeps.quietly(probes, timeoutMs, onAnswer)
				});
				let concludeRound = new ConcludeRound({
					...context,
					roundSweeps,
					deadNeighbours,
					refusals
				});
				let gentleRounds = new GentleRounds({
					...context,
					retryPolicy,
					roundSweeps
				});
				this.#retryPolicy = retryPolicy;
				this.#roundSweeps = roundSweeps;
				this.#refusals = refusals;
				this.#concludeRound = concludeRound;
				this.#firstRound = new FirstRound({
					...context,
					retryPolicy,
					roundSweeps,
					deadNeighbours,
					concludeRound
				});
				this.#retryRounds = new RetryRounds({
					...context,
					retryPolicy,
					roundSweeps,
					gentleRounds,
					concludeRound
				});
			}
			async run() {
				if (this.#context.cancelled() || this.#context.leftMs() <= 0) {
					this.#noTime = !0;
					return;
				}
				await this.#firstRound.run();
				let closedUdp = this.#retryClosedUdp();
				await this.#retryRounds.run();
				await this.#creditClosedUdp(await closedUdp);
				await this.#askRefusedFromOtherSide();
				this.#context.cancelled() || (this.#askedOtherSide = !0);
				await this.#findWhatAcceptsAnything();
				await this.#findWhatFellSilent();
				this.#context.cancelled() || (this.#heardLast = !0);
			}
			get cutShort() {
				return this.#noTime || this.#retryRounds.cutShort;
			}
			isChecked(index) {
				let { ledger, responders, acceptsAnything } = this.#context;
				let address = ledger.addressOf[index];
				if (responders.domain(address).loopback) return !0;
				if (ledger.is(index, "open")) return acceptsAnything.isKnown(address);
				if (ledger.is(index, "reply")) return !0;
				return ledger.is(index, "rst") ? this.#askedOtherSide : this.#heardLast;
			}
			isEvidence(index) {
				let { ledger } = this.#context;
				if (ledger.fellSilentBeside(index) !== null) return !1;
				if (ledger.is(index, "refused")) {
					if (!this.#refusals.canClassify(ledger.address(index).family)) return !0;
					return ledger.credited(index) > 0;
				}
				return this.#retryPolicy.isProven(index);
			}
			#retryClosedUdp() {
				let { ledger, icmpLock, pace, leftMs } = this.#context;
				let cancelled = () => this.#context.cancelled() || leftMs() <= 0;
				let silent = ledger.indexes().filter((index) => this.#retryPolicy.retriesClosedUdp(index));
				let ask = async (index) => {
					await this.#roundSweeps.recordClosed(index, pace);
					return ledger.is(index, "silent");
				};
				return retryClosedUdp({
					ledger,
					ready: (family) => icmpLock.ready(family),
					ask,
					cancelled
				}, silent);
			}
			async #creditClosedUdp(asked) {
				if (asked.length === 0 || this.#context.cancelled()) return;
				this.#retryPolicy.endClosedUdpRetry();
				await this.#concludeRound.recheckAndCredit(asked, "slow", !0);
				await this.#retryRounds.run();
			}
			async #askRefusedFromOtherSide() {
				let { ledger, responders, ask, roundTrips, defaults, cancelled } = this.#context;
				let timeoutMs = (address) => roundTrips.timeoutMs(address);
				let expectedOpen = (index) => this.#retryPolicy.expectedOpen(index);
				await askFromOtherSide({
					ledger,
					responders,
					ask,
					timeoutMs,
					attempts: defaults.attempts,
					expectedOpen,
					cancelled
				});
			}
			async #findWhatAcceptsAnything() {
				let { ledger, acceptsAnything, cancelled } = this.#context;
				for (let index of ledger.indexes()) ledger.is(index, "open") && acceptsAnything.opened(ledger.addressOf[index]);
				await acceptsAnything.finished();
				cancelled() || acceptsAnything.judgeLast();
				for (let address of ledger.addresses.keys()) acceptsAnything.has(address) && ledger.noteAcceptsAnything(address);
			}
			async #findWhatFellSilent() {
				let { ledger, responders, random, pings, roundTrips, cancelled } = this.#context;
				let ask = (index, waitMs) => pings.askAgain(index, waitMs);
				let timeoutMs = (address) => roundTrips.timeoutMs(address);
				let { isReset } = pings;
				ledger.noteFellSilent(await whatFellSilent({
					ledger,
					responders,
					random,
					ask,
					isReset,
					timeoutMs,
					cancelled
				}));
			}
		}
		let SECOND_AFTER_UNKNOWN_MS = 2e3;
		let PATIENCE_MS = 3e3;
		let OVER = {
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
		class RoundTrips {
			#policyMs;
			#smoothed;
			#variation;
			#late;
			constructor(addresses, policyMs) {
				this.#policyMs = policyMs;
				this.#late = new Float32Array(addresses);
				this.#smoothed = new Float32Array(addresses).fill(-1);
				this.#variation = new Float32Array(addresses);
			}
			learn(address, rttMs) {
				if (rttMs >= 1e3) {
					this.#late[address] = Math.max(this.#late[address], rttMs);
					return;
				}
				let smoothed = this.#smoothed[address];
				if (smoothed < 0) {
					this.#smoothed[address] = rttMs;
					this.#variation[address] = rttMs / 2;
					return;
				}
				this.#variation[address] = .75 * this.#variation[address] + .25 * Math.abs(smoothed - rttMs);
				this.#smoothed[address] = .875 * smoothed + .125 * rttMs;
			}
			timeoutMs(address) {
				let smoothed = this.#smoothed[address];
				let late = this.#late[address];
				if (smoothed < 0 && late === 0) return this.#policyMs;
				let wait = smoothed < 0 ? Math.max(this.#policyMs, 1.5 * late) : 1.5 * (smoothed + Math.max(25, 4 * this.#variation[address]));
				return Math.min(1e4, Math.ceil(Math.max(300, wait) / 50) * 50);
			}
			usualMs(address) {
				let smoothed = this.#smoothed[address];
				if (smoothed < 0) return Infinity;
				return smoothed + Math.max(25, 4 * this.#variation[address]);
			}
			knows(address) {
				return this.#smoothed[address] >= 0 || this.#late[address] > 0;
			}
			isNextDoor(address) {
				let smoothed = this.#smoothed[address];
				return smoothed >= 0 && smoothed < 5;
			}
			patienceMs(address) {
				let timeoutMs = this.timeoutMs(address);
				return Math.max(this.#smoothed[address] < 0 ? PATIENCE_MS : 950, timeoutMs);
			}
		}
		class SingleQuestions {
			#context;
			constructor(context) {
				this.#context = context;
			}
			timeoutMs = (address) => this.#context.roundTrips.timeoutMs(address);
			ask = async (index, wishedMs, flow) => {
				let { ledger, roundTrips, responders } = this.#context;
				let number = ledger.addressOf[index];
				let waitMs = roundTrips.knows(number) ? Math.max(wishedMs, this.timeoutMs(number)) : wishedMs;
				let { address } = ledger.address(index);
				let learn = (source) => responders.learnSource(number, source);
				let answer = await (ledger.isUdp(index) ? this.#askUdp(address, index, waitMs) : this.#askTcp(address, ledger.port[index], waitMs, learn, flow));
				(answer.kind === "open" || answer.kind === "refused") && roundTrips.learn(number, answer.endedAt - answer.askedAt);
				return answer;
			};
			askOther = (number, port) => {
				let { address } = this.#context.ledger.addresses[number];
				return this.#askTcp(address, port, this.timeoutMs(number));
			};
			#askUdp(address, index, waitMs) {
				let { limiter, udp } = this.#context;
				return new Promise((done) => limiter.send(address, 0, () => udp.ask(index, waitMs, done)));
			}
			#askTcp(address, port, waitMs, learn, flow) {
				let { limiter, asker } = this.#context;
				return new Promise((done) => limiter.send(address, waitMs, (answered) => {
					let over = (answer, source) => {
						answered();
						source !== null && learn?.(source);
						done(answer);
					};
					asker.ask(address, port, waitMs, learn !== void 0, over, flow === void 0 ? {} : { flow });
				}));
			}
		}
		class IcmpLock {
			#closed = new Map();
			#lastAsked = new Map();
			async ready(family) {
				for (; this.#closed.has(family);) await this.#closed.get(family);
				this.#lastAsked.set(family, performance.now());
			}
			async exclusive(family, run) {
				let open = () => {};
				this.#closed.set(family, new Promise((resolve) => {
					open = resolve;
				}));
				try {
					let since = performance.now() - (this.#lastAsked.get(family) ?? -Infinity);
					since < 400 && await (0, sleep.y)(400 - since);
					return await run();
				} finally {
					this.#closed.delete(family);
					open();
				}
			}
		}
		let NO_UDP = {
			has: () => !1,
			ask: () => {}
		};
		class UdpProbes {
			#context;
			#lock;
			#manner;
			constructor(context, lock, manner) {
				this.#context = context;
				this.#lock = lock;
				this.#manner = manner;
			}
			has(index) {
				return this.#context.ledger.isUdp(index);
			}
			ask(index, timeoutMs, done) {
				let { asker, ledger } = this.#context;
				let { address, family } = ledger.address(index);
				let target = {
					address,
					family,
					port: ledger.port[index],
					question: ledger.question(index) ?? "empty",
					flow: (0, record_flow.g)(ledger.attempts(index))
				};
				let waitMs = this.#waitMs(index, address, timeoutMs);
				let ready = (of) => this.#mayFollow(address, of);
				let ask = () => asker.ask(target, waitMs, done, {
					manner: this.#manner,
					ready
				});
				this.#lock === null ? ask() : this.#lock.ready(family).then(ask);
			}
			async #mayFollow(address, family) {
				await new Promise((go) => this.#context.limiter.send(address, 0, () => go()));
				await this.#lock?.ready(family);
			}
			#waitMs(index, address, timeoutMs) {
				let { ledger, roundTrips, network } = this.#context;
				let leastMs = Math.max(timeoutMs, this.#context.timeoutMs);
				return ledger.attempts(index) > 0 && !network.isSelf(address) ? Math.max(leastMs, roundTrips.patienceMs(ledger.addressOf[index])) : leastMs;
			}
		}
		class BatchRun {
			ledger;
			responders;
			paceWatch;
			#pings;
			#rounds;
			constructor(tools, addresses, onProgress) {
				let { network, asker, limiter, pool, defaults, cancelled } = tools;
				let ledger = new Ledger(addresses, probesOf(addresses), tools.startedAt);
				let responders = new Responders(ledger, network);
				let roundTrips = new RoundTrips(addresses.length, defaults.timeoutMs);
				let icmpLock = new IcmpLock();
				let udpBy = (lock, manner) => tools.udp === null ? NO_UDP : new UdpProbes({
					asker: tools.udp,
					ledger,
					roundTrips,
					limiter,
					network,
					timeoutMs: defaults.timeoutMs
				}, lock, manner);
				let { ask, askOther, timeoutMs } = new SingleQuestions({
					ledger,
					responders,
					roundTrips,
					limiter,
					asker,
					udp: udpBy(icmpLock, "as-answered")
				});
				let { learning } = tools;
				let paceWatch = learning === null ? void 0 : new PaceWatch({
					ledger,
					responders,
					roundTrips,
					limiter,
					...learning
				});
				let pings = new TimingPings({
					...tools,
					paceWatch,
					ledger,
					responders,
					ask,
					timeoutMs,
					patienceMs: defaults.timeoutMs
				});
				let acceptsAnything = new AcceptsAnything({
					ledger,
					random: tools.random,
					ask: askOther,
					atOnce: Math.max(1, tools.pace.inFlight >> 3),
					concerns: (address) => !responders.domain(address).loopback,
					cancelled
				});
				let { knowsSource, learnSource } = responders;
				this.paceWatch = paceWatch;
				this.ledger = ledger;
				this.responders = responders;
				this.#pings = pings;
				this.#rounds = new Rounds({
					ledger,
					network,
					responders,
					counters: tools.counters,
					arpTable: readArpTable,
					pings,
					roundTrips,
					acceptsAnything,
					icmpLock,
					udpErrors: tools.udp?.icmpErrors ?? {
						4: 0,
						6: 0
					},
					sweeper: pool,
					sweepContext: {
						ledger,
						asker,
						limiter,
						udp: udpBy(icmpLock, "whole"),
						knowsSource,
						learnSource
					},
					ask,
					unlockedUdp: udpBy(null, "whole"),
					udpOnce: udpBy(icmpLock, "once"),
					pace: tools.pace,
					paceWatch,
					laterPace: () => laterPace(tools.pace, learning, paceWatch),
					defaults,
					random: tools.random,
					cancelled,
					leftMs: tools.leftMs,
					sourceCheck: new SourceCheck(ledger, responders),
					onProgress
				});
			}
			async run() {
				let following = follow(() => this.responders.look());
				await this.#rounds.run().finally(following.stop);
			}
			isEvidence(index) {
				return this.#rounds.isEvidence(index);
			}
			isChecked(index) {
				return this.#rounds.isChecked(index);
			}
			get cutShort() {
				return this.#rounds.cutShort;
			}
			stop() {
				this.#pings.stop();
			}
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
		function probesOf(addresses) {
			return addresses.reduce((sum, { probes }) => sum + probes, 0);
		}
		let USUAL = {
			tcp: new Set([80, 443]),
			udp: new Set([
				53,
				123,
				443
			])
		};
		class EgressFilterWarning {
			#families = new Map();
			add(ledger, responders, judged, controls) {
				for (let index = 0; index < ledger.size; index++) {
					let number = ledger.addressOf[index];
					if (number >= judged + controls) break;
					if (responders.domain(number).loopback) continue;
					let heard = this.#of(`IPv${ledger.address(index).family}`)[ledger.isUdp(index) ? "udp" : "tcp"];
					let port = ledger.port[index];
					responders.vouches(index) ? (number < judged ? heard.judged : heard.others).add(port) : ledger.credited(index) > 0 && looksFiltered(ledger, index) && heard.silent.set(port, (heard.silent.get(port) ?? 0) + 1);
				}
			}
			#of(family) {
				return (0, get_or_create.I)(this.#families, family, () => ({
					tcp: nothingHeard(),
					udp: nothingHeard()
				}));
			}
			warnings() {
				return [...this.#families].flatMap(([family, { tcp, udp }]) => [...tcp.judged.size + tcp.others.size === 0 ? ofUdpAlone(family, tcp, udp) : ofFewPorts(family, tcp, "tcp"), ...ofFewPorts(family, udp, "udp")]);
			}
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
			return ledger.is(index, "silent") && (0, udp_services.lV)(ledger.question(index) ?? "empty");
		}
		function ofFewPorts(family, { judged, others, silent }, protocol) {
			let ports = [...new Set([...judged, ...others])].sort((a, b) => a - b);
			let count = [...silent].filter(([port]) => protocol === "tcp" || !ports.includes(port)).reduce((sum, [, ofPort]) => sum + ofPort, 0);
			let controlsAlone = ![...judged].some((port) => !others.has(port)) && others.size > 0;
			let few = ports.length === 1 || ports.every((port) => USUAL[protocol].has(port));
			if (count === 0 || ports.length === 0 || !(few || controlsAlone)) return [];
			let [over, kind] = protocol === "udp" ? [" over UDP", "UDP port "] : ["", ""];
			return [`Over ${family}, everything that answered${over} did so on port ${ports.join(" or ")}, while ${(0, numbers_and_lists.DG)(count, "port was", "ports were")} silent. An egress filter on this side that lets only ${kind}${ports.join(" and ")} out would look just like this. To rule it out, add a ${protocol === "udp" ? "UDP " : ""}port that is known to answer and that such a filter would not let through.`];
		}
		function ofUdpAlone(family, tcp, udp) {
			let count = [...tcp.silent.values()].reduce((sum, ofPort) => sum + ofPort, 0);
			if (count === 0 || udp.judged.size + udp.others.size === 0) return [];
			return [`Over ${family}, nothing answered over TCP, while ${(0, numbers_and_lists.DG)(count, "port was", "ports were")} silent; only UDP replies were heard. An egress filter on this side that lets no TCP out would look just like this. To rule it out, add a control over TCP (controls: [HOST:PORT]).`];
		}
		function extraTargets(endpoints) {
			return endpoints.map(({ address, family, port, protocol }) => ({
				address,
				family,
				segments: [{
					ports: {
						protocol,
						ranges: [{
							first: port,
							last: port
						}],
						count: 1
					},
					appliedEntries: []
				}],
				probes: 1
			}));
		}
		function respondersToCarry(ledger, responders) {
			let endpoints = new Map();
			let domains = [...responders.domains].filter(({ loopback, tcp, udp }) => !loopback && tcp.witnesses.length + udp.witnesses.length > 0);
			let carried = Math.max(1, Math.min(4, Math.floor(512 / domains.length)));
			for (let domain of domains.slice(0, 512)) for (let protocol of ["tcp", "udp"]) for (let index of mostUseful(domain[protocol].witnesses.filter(responders.vouches), responders, carried)) {
				let { address, family } = ledger.address(index);
				let port = ledger.port[index];
				if (protocol === "udp" && ledger.question(index) !== (0, udp_services.$2)(port)) continue;
				endpoints.set(`${address} ${port} ${protocol}`, {
					address,
					family,
					port,
					protocol
				});
			}
			return [...endpoints.values()];
		}
		function mostUseful(witnesses, { beyondDns }, count) {
			return [...witnesses.filter((index) => !beyondDns(index)), ...witnesses.filter(beyondDns)].slice(-count);
		}
		function anchorsNotAsked(addresses) {
			return addresses.flatMap(({ address, family, segments, anchors = [] }) => anchors.filter((port) => !segments.some(({ ports }) => ports.protocol === "tcp" && (0, port_ranges.As)(ports.ranges, port))).map((port) => ({
				address,
				family,
				port,
				protocol: "tcp"
			})));
		}
		function askedByUdpAlone(addresses, network) {
			return addresses.filter(({ segments }) => segments.every(({ ports }) => ports.protocol === "udp")).filter(({ address }) => !network.isSelf(address)).map(({ address, family, segments }) => ({
				address,
				family,
				port: segments[0]?.ports.ranges[0]?.first ?? 1,
				protocol: "tcp"
			}));
		}
		function socketBudget() {
			try {
				let line = /^Max open files\s+(\S+)/m.exec((0, external_node_fs_.readFileSync)("/proc/self/limits", "utf8"));
				if (line === null || line[1] === "unlimited") return null;
				let inUse = (0, external_node_fs_.readdirSync)("/proc/self/fd").length;
				return Math.max(1, Math.floor((Number(line[1]) - inUse) * .8) - 4);
			} catch {
				return null;
			}
		}
		let BUFFER_BYTES = 32768;
		function openIcmpCounters() {
			let files = new Map();
			let buffer = Buffer.allocUnsafe(BUFFER_BYTES);
			let text = (family) => {
				let file = (0, get_or_create.I)(files, family, () => openOrNull(family === 4 ? "/proc/net/snmp" : "/proc/net/snmp6"));
				if (file === null) return null;
				try {
					return buffer.toString("latin1", 0, (0, external_node_fs_.readSync)(file, buffer, 0, BUFFER_BYTES, 0));
				} catch {
					return null;
				}
			};
			text(4);
			text(6);
			return {
				read(family) {
					let snmp = text(4);
					if (snmp === null) return null;
					if (family === 4) return parseSnmp(snmp);
					let snmp6 = text(6);
					return snmp6 === null ? null : parseSnmp6(snmp6, snmp);
				},
				close() {
					for (let file of files.values()) file !== null && (0, external_node_fs_.closeSync)(file);
					files.clear();
				}
			};
		}
		function parseSnmp(text) {
			let icmp = columnsOf(text, "Icmp");
			return icmp_counters_count(icmp("InDestUnreachs"), icmp("OutDestUnreachs"), columnsOf(text, "Tcp")("InSegs"));
		}
		function parseSnmp6(text, snmp) {
			return icmp_counters_count(/^Icmp6InDestUnreachs\s+(\d+)/m.exec(text)?.[1], /^Icmp6OutDestUnreachs\s+(\d+)/m.exec(text)?.[1], columnsOf(snmp, "Tcp")("InSegs"));
		}
		function columnsOf(text, protocol) {
			let [names, values] = text.split("\n").filter((line) => line.startsWith(`${protocol}: `));
			let columns = names?.split(" ") ?? [];
			let numbers = values?.split(" ") ?? [];
			return (column) => numbers[columns.indexOf(column)];
		}
		function icmp_counters_count(received, sent, segments) {
			if (received === void 0 || sent === void 0 || segments === void 0) return null;
			let numbers = {
				received: Number(received),
				sent: Number(sent),
				segments: Number(segments)
			};
			return Object.values(numbers).every(Number.isFinite) ? numbers : null;
		}
		function openOrNull(path) {
			try {
				return (0, external_node_fs_.openSync)(path, "r");
			} catch {
				return null;
			}
		}
		var local_network = __webpack_require__(1135);
		let MEANING = {
			reply: ["open", "reply"],
			resources: ["unknown", "local-resources"],
			silent: ["filtered", "timeout"],
			"no-neighbour": ["unknown", "no-neighbour"],
			"local-firewall": ["unknown", "local-firewall"],
			refused: ["closed", "refused"],
			"icmp-port-unreachable": ["filtered", "icmp-port-unreachable"],
			rst: ["closed", "rst"],
			open: ["open", "syn-ack"]
		};
		let ANSWERS = [
			"open",
			"reply",
			"rst",
			"icmp-port-unreachable",
			"unreachable",
			"refused"
		];
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
				"ENETDOWN"
			].includes(errno) ? "no-route" : "local-resources";
		}
		function observations(ledger, responders, isEvidence, stopped, edges = new Map(), isChecked = () => !0) {
			let observer = new Observer(ledger, responders, isEvidence, stopped, isChecked);
			return ledger.addresses.map((address, number) => {
				let first = ledger.firstIndexOf(number);
				let linkEdge = edges.get(address.address);
				let at = (index) => observer.observe(first + index);
				return {
					address,
					at: linkEdge === void 0 ? at : (index) => ({
						...at(index),
						linkEdge
					}),
					get way() {
						return responders.wayOf?.(number) ?? null;
					}
				};
			});
		}
		function mayTurn(expected, state) {
			if (expected === "observe") return !1;
			if (state === "open") return expected === "open";
			return state !== "closed" || expected === "closed" || expected === "blocked";
		}
		class Observer {
			#ledger;
			#responders;
			#isEvidence;
			#stopped;
			#isChecked;
			#unasked = new Map();
			constructor(ledger, responders, isEvidence, stopped, isChecked) {
				this.#ledger = ledger;
				this.#responders = responders;
				this.#isEvidence = isEvidence;
				this.#stopped = stopped;
				this.#isChecked = isChecked;
			}
			observe(index) {
				let ledger = this.#ledger;
				let result = ledger.result(index);
				if (result === "unasked") return this.#unaskedBy(ledger.question(index));
				let [state, cause] = this.#settled(index, this.#meaning(index, result));
				let timed = state === "open" || state === "closed" || cause.startsWith("icmp");
				let evidence = this.#evidence(index, state, cause);
				let asked = ledger.attempts(index) > 0;
				return {
					state,
					cause,
					rttMs: timed ? Math.round(ledger.rttMs(index) * 100) / 100 : null,
					attempts: ledger.attempts(index),
					evidence,
					also: state === "unknown" ? [] : also(ledger, index, result, cause),
					firstAskedMs: asked ? Math.round(ledger.firstAskedMs(index)) : null,
					lastAskedMs: asked ? Math.round(ledger.askedAt(index) - ledger.startedAt) : null,
					anchor: evidence === "anchored" ? this.#anchor(index) : null,
					...cause === "deaf-vantage" ? {
						mute: this.#mute(index),
						...this.#anchorsAmiss(index)
					} : {},
					question: ledger.question(index),
					acceptsAnything: ledger.acceptsAnything(ledger.addressOf[index]),
					detail: state === "unknown" ? ledger.errno(index) : null,
					...this.#fellSilent(index, state)
				};
			}
			#unaskedBy(question) {
				return (0, get_or_create.I)(this.#unasked, question, () => ({
					state: "unknown",
					cause: this.#stopped ?? "cancelled",
					evidence: "none",
					rttMs: null,
					attempts: 0,
					also: [],
					firstAskedMs: null,
					lastAskedMs: null,
					anchor: null,
					detail: null,
					question,
					acceptsAnything: !1
				}));
			}
			#meaning(index, result) {
				let ledger = this.#ledger;
				let nobody = ["unknown", this.#stopped ?? "deaf-vantage"];
				if (result === "cancelled" || result === "unasked") return ["unknown", this.#stopped ?? "cancelled"];
				if (result === "local") return ["unknown", causeOfLocal(ledger.errno(index))];
				if (ledger.isUdp(index) && result === "silent") return ledger.wasMachineHeard(index) ? ["open|filtered", "no-reply"] : nobody;
				if (ledger.restsOnOthers(index) && !this.#isEvidence(index)) return nobody;
				if (ledger.isUdp(index) && result === "icmp-port-unreachable") return ["closed", "icmp-port-unreachable"];
				if (result === "unreachable") return ["filtered", causeOfUnreachable(ledger.errno(index))];
				return MEANING[result];
			}
			#settled(index, [state, cause]) {
				if (this.#stopped === null || state === "unknown" || this.#isChecked(index)) return [state, cause];
				return this.#ledger.expected(index).some((expected) => mayTurn(expected, state)) ? ["unknown", this.#stopped] : [state, cause];
			}
			#evidence(index, state, cause) {
				let ledger = this.#ledger;
				if (state === "unknown") return "none";
				if (cause === "syn-ack") return ledger.acceptsAnything(ledger.addressOf[index]) ? "none" : "direct";
				if (cause === "rst" || cause === "reply") return "direct";
				if (ledger.credited(index) === 0) return "none";
				if (state === "open|filtered" && !this.#isEvidence(index)) return "none";
				return ledger.isAnchored(index) ? "anchored" : "vouched";
			}
			#mute(index) {
				let ledger = this.#ledger;
				let mute = this.#responders.mutePort?.(ledger.addressOf[index]) ?? -1;
				return mute < 0 ? null : {
					port: ledger.port[mute],
					protocol: ledger.isUdp(mute) ? "udp" : "tcp"
				};
			}
			#anchorsAmiss(index) {
				let ledger = this.#ledger;
				let chosen = ledger.isUdp(index) ? null : this.#responders.anchorsAmiss?.(ledger.addressOf[index]) ?? null;
				return chosen === null ? {} : { anchorsAmiss: chosen };
			}
			#fellSilent(index, state) {
				let ledger = this.#ledger;
				let other = state === "unknown" || state === "open|filtered" ? ledger.fellSilentBeside(index) : null;
				return other === null ? {} : { fellSilent: ledger.port[other] };
			}
			#anchor(index) {
				let ledger = this.#ledger;
				let address = ledger.addressOf[index];
				for (let protocol of ledger.isUdp(index) ? ["udp", "tcp"] : ["tcp"]) {
					let anchor = this.#responders.anchor(address, protocol);
					if (anchor >= 0) return {
						port: ledger.port[anchor],
						protocol
					};
				}
				return null;
			}
		}
		function also(ledger, index, result, cause) {
			let others = [];
			for (let other of ANSWERS) {
				if (other === result || !ledger.saw(index, other)) continue;
				if (other === "refused" && (result === "rst" || ledger.saw(index, "rst") || ledger.saw(index, "icmp-port-unreachable"))) continue;
				let told = other === "unreachable" ? "icmp-unreachable" : MEANING[other][1];
				told !== cause && others.push(told);
			}
			return others;
		}
		var external_node_net_ = __webpack_require__(7030);
		var external_node_process_ = __webpack_require__(1708);
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
			socket.flow !== null && taken ? socket.asker.askAnew(socket) : socket.asker.finish(socket, (0, answer.K)(errno, atOnce), errno);
		}
		var source_ports = __webpack_require__(7797);
		let NO_WISH = {};
		class Asker {
			inFlight = 0;
			#ports = (0, source_ports.W)();
			#lines = new Map();
			#resting = [];
			#longer = [];
			#timer = null;
			#timerAt = Infinity;
			#stopped = !1;
			#stackTraceLimit = Error.stackTraceLimit;
			#connections;
			constructor(connections = new Connections()) {
				this.#connections = connections;
				Error.stackTraceLimit = 0;
			}
			ask(address, port, timeoutMs, learnSource, done, wish = NO_WISH) {
				let askedAt = performance.now();
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
				let flow = wish.kernelChooses || (0, private_network.U)(address) ? null : wish.flow ?? this.#ports.next();
				let localPort = flow === null ? null : this.#ports.draw(flow);
				socket.connect(localPort === null ? {
					host: address,
					port,
					autoSelectFamily: !1
				} : {
					host: address,
					port,
					autoSelectFamily: !1,
					localPort
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
				learnSource && (0, external_node_process_.nextTick)(learn, socket);
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
				(0, get_or_create.I)(this.#lines, socket.timeoutMs, () => new Set()).add(socket);
				socket.deadline < this.#timerAt && this.#arm(socket.deadline);
			}
			#newSocket() {
				let socket = new external_node_net_.Socket();
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
		}
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
		}
		let EXACT_BELOW = pace_limits.DT;
		let REPEAT_MS = 1e3;
		let ALONE = [];
		class Limiter {
			active;
			exact;
			#limits;
			#bucket;
			#hosts = new Map();
			#waiting = [];
			#repeats = [];
			#short = !1;
			#timer = null;
			#elsewhere = 0;
			#stopped = !1;
			constructor(limits) {
				let { rate, perHost } = limits;
				this.#limits = limits;
				this.active = rate !== null || perHost !== null;
				let below = (limit, usual) => limit !== null && usual !== null && limit < usual;
				this.exact = below(rate, EXACT_BELOW.rate) || below(perHost, EXACT_BELOW.perHost);
				this.#bucket = new TokenBucket(rate, performance.now());
			}
			of(address) {
				return (0, get_or_create.I)(this.#hosts, address, () => ({
					bucket: new TokenBucket(this.#limits.perHost, performance.now()),
					gapMs: this.#gapMs(this.#limits.perHost),
					exact: this.exact,
					waiting: 0,
					besides: 0
				}));
			}
			#gapMs(perHost) {
				return 1e3 / Math.min(this.#limits.rate ?? Infinity, perHost ?? Infinity);
			}
			setRate(perSecond) {
				this.#bucket.setRate(perSecond, performance.now());
			}
			setHostRate(address, perSecond) {
				this.of(address).bucket.setRate(perSecond, performance.now());
			}
			slowDown(address, perSecond) {
				let { perHost } = this.#limits;
				let host = this.of(address);
				let pace = perHost === null ? perSecond : Math.min(perHost, perSecond);
				host.bucket = new TokenBucket(pace, performance.now());
				host.gapMs = this.#gapMs(pace);
				host.exact = !0;
				this.active = !0;
			}
			ready(nowMs) {
				this.#repeats.length > 0 && this.#chargeRepeats(nowMs);
				return !this.#short && this.#bucket.ready(nowMs);
			}
			hostReady(host, nowMs) {
				return host.waiting === 0 && host.bucket.ready(nowMs);
			}
			take(host, timeoutMs) {
				this.charge(host, 1);
				if (!host.exact || timeoutMs < REPEAT_MS) return ALONE;
				let now = performance.now();
				let sent = [];
				for (let dueAt = now + REPEAT_MS; dueAt <= now + timeoutMs; dueAt += REPEAT_MS) {
					let chargeAt = Math.max(now, dueAt - host.gapMs);
					let repeat = {
						host,
						dueAt,
						chargeAt,
						charged: !1,
						dropped: !1
					};
					sent.push(repeat);
					let place = this.#repeats.length;
					for (; place > 0 && this.#repeats[place - 1].chargeAt > chargeAt;) place--;
					this.#repeats.splice(place, 0, repeat);
				}
				this.#chargeRepeats(now);
				return sent;
			}
			charge(host, packets) {
				for (let left = packets; left > 0; left--) {
					this.#bucket.take();
					host.bucket.take();
				}
			}
			#chargeRepeats(now) {
				let done = 0;
				for (; done < this.#repeats.length; done++) {
					let repeat = this.#repeats[done];
					if (repeat.chargeAt > now) break;
					if (repeat.dropped) continue;
					repeat.charged = !0;
					this.charge(repeat.host, 1);
				}
				done > 0 && this.#repeats.splice(0, done);
			}
			answered(sent) {
				let now = performance.now();
				for (let repeat of sent) {
					if (repeat.dueAt <= now) continue;
					repeat.dropped = !0;
					if (!repeat.charged) continue;
					this.#bucket.giveBack(1);
					repeat.host.bucket.giveBack(1);
				}
			}
			besides(host) {
				let { besides } = host;
				host.besides = 0;
				return besides;
			}
			wouldWait(host) {
				let now = performance.now();
				return this.active && !(this.ready(now) && this.hostReady(host, now));
			}
			send(address, timeoutMs, send) {
				if (!this.active || this.#stopped) {
					send(() => {});
					return;
				}
				let host = this.of(address);
				let go = (sent) => {
					host.besides++;
					send(() => this.answered(sent));
				};
				if (this.#elsewhere > 0 || !this.wouldWait(host)) {
					go(this.take(host, timeoutMs));
					return;
				}
				host.waiting++;
				this.#waiting.push({
					host,
					timeoutMs,
					go
				});
				this.#timer ??= setTimeout(() => this.#serve(), 5);
			}
			async whileElsewhere(sweeping) {
				this.#elsewhere++;
				await sweeping.finally(() => this.#elsewhere--);
			}
			#serve() {
				this.#timer = null;
				let now = performance.now();
				let left = [];
				this.#short = !1;
				for (let waiter of this.#waiting.splice(0)) {
					let { host, timeoutMs, go } = waiter;
					let free = this.#stopped || this.#elsewhere > 0;
					!free && !this.ready(now) && (this.#short = !0);
					if (free || !this.#short && host.bucket.ready(now)) {
						host.waiting--;
						go(this.take(host, timeoutMs));
					} else left.push(waiter);
				}
				this.#waiting = [...left, ...this.#waiting];
				this.#waiting.length > 0 && (this.#timer ??= setTimeout(() => this.#serve(), 5));
			}
			forgetFull() {
				let now = performance.now();
				for (let [address, host] of this.#hosts) host.waiting === 0 && host.exact === this.exact && host.bucket.full(now) && this.#hosts.delete(address);
			}
			stop() {
				this.#stopped = !0;
				this.#timer !== null && clearTimeout(this.#timer);
				this.#serve();
			}
		}
		class SilentQuestion {
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
				if (number === 0 || before > 0) return (0, record_flow.g)(before + number);
				let first = this.#open[0] ?? null;
				return ((first === null ? this.#silent[0]?.flow : asker.flowOf(first)) ?? (0, record_flow.g)(0)) ^ 3;
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
					flow !== void 0 && (0, record_flow.A)(flow) ? odd++ : flow !== void 0 && even++;
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
		}
		let LIKELY = [
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
		function putOneFirst(probes, port, random) {
			if (probes.length < 2 || random() * 10 >= 7) return;
			let places = [];
			let placeOf = new Map();
			for (let [place, index] of probes.entries()) placeOf.set(port[index], place);
			for (let likely of LIKELY) {
				let place = placeOf.get(likely);
				place !== void 0 && places.length < 4 && places.push(place);
			}
			let chosen = places[Math.floor(random() * places.length)];
			if (chosen === void 0) return;
			let index = probes[chosen];
			probes[chosen] = probes[0];
			probes[0] = index;
		}
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
		}
		class Turns {
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
		}
		function queuesOf(context, probes, options, now) {
			let { addressOf } = context.ledger;
			let { pace } = options;
			let isUdp = (index) => pace.udp !== void 0 && (context.udp?.has(index) ?? !1);
			let [tcp, udp] = [probes.filter((index) => !isUdp(index)), probes.filter(isUdp)];
			let lists = [tcp, udp].flatMap((some) => [...by_address_byAddress(some, addressOf).values()]);
			return (0, seeded_random.k4)(Array.from(lists.keys()), options.random).map((place) => {
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
			let probes = (0, seeded_random.k4)(Uint32Array.from(list), random);
			wayTo !== void 0 && putOneFirst(probes, ledger.port, random);
			return probes;
		}
		function sweep(context, probes, options) {
			return new Promise((resolve) => {
				probes.length === 0 ? resolve() : new Sweep(context, probes, options, resolve).pump();
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
					let wish = before === void 0 ? void 0 : { flow: (0, record_flow.g)(before) };
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
		}
		function splitWork(probes, addressOf, pace, threads, staysHere = () => !1) {
			let count = Math.max(1, Math.min(threads, probes.length, pace.inFlight));
			let sizes = new Map();
			let here = new Set();
			for (let index of probes) {
				let address = addressOf[index];
				sizes.set(address, (sizes.get(address) ?? 0) + 1);
				staysHere(index) && here.add(address);
			}
			let owner = sizes.size >= 8 * count ? ownAddresses(sizes, here, count) : null;
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
		function ownAddresses(sizes, here, count) {
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
		class ThreadHandle {
			inFlight = 0;
			alive = !0;
			#thread;
			#onLost;
			#jobs = new Map();
			#next = 0;
			#stopTimer = null;
			#closed = !1;
			constructor(thread, onLost) {
				this.#thread = thread;
				this.#onLost = onLost;
				thread.on("message", (report) => {
					this.inFlight = report.inFlight;
					this.#jobs.get(report.job)?.report(report);
				});
				thread.on("error", (error) => this.#lost(error.message));
				thread.on("messageerror", (error) => this.#lost(error.message));
				thread.on("exit", () => this.#lost("it ended before its work was done"));
			}
			begin(job, message) {
				let number = this.#next++;
				this.#jobs.set(number, job);
				job.ended.then(() => this.#jobs.delete(number));
				let { flags, timeoutMs, addressOf, port } = message;
				let buffers = [
					flags,
					timeoutMs,
					addressOf,
					port
				].map(({ buffer }) => buffer);
				this.#thread.postMessage({
					type: "sweep",
					job: number,
					...message
				}, buffers);
				return number;
			}
			tell(message) {
				this.#thread.postMessage(message);
			}
			stop() {
				if (!this.alive || this.#stopTimer !== null) return;
				this.tell({ type: "stop" });
				this.#stopTimer = setTimeout(() => this.#cancel(), 50);
			}
			async close() {
				this.#closed = !0;
				this.#stopTimer !== null && clearTimeout(this.#stopTimer);
				this.#cancel();
				this.alive && await this.#thread.terminate();
			}
			#cancel() {
				for (let job of this.#jobs.values()) job.cancel();
			}
			#lost(reason) {
				if (!this.alive) return;
				this.alive = !1;
				this.inFlight = 0;
				if (this.#closed) return;
				this.#onLost(reason);
				for (let job of this.#jobs.values()) job.takeOver();
				this.#thread.terminate();
			}
		}
		function clockOffset() {
			let best = 0;
			let shortest = Infinity;
			for (let i = 0; i < 5; i++) {
				let before = performance.now();
				let [seconds, nanoseconds] = (0, external_node_process_.hrtime)();
				let took = performance.now() - before;
				if (took >= shortest) continue;
				shortest = took;
				best = seconds * 1e3 + nanoseconds / 1e6 - (before + took / 2);
			}
			return best;
		}
		let KINDS = Object.keys({
			open: 0,
			refused: 1,
			unreachable: 2,
			silent: 3,
			local: 4,
			resources: 5,
			cancelled: 6
		});
		function unpack(packed, onAnswer) {
			for (let at = 0; at < packed.probe.length; at++) onAnswer(packed.probe[at], answerAt(packed, at));
		}
		function answerAt(packed, at) {
			let answer = {
				kind: KINDS[packed.kind[at]],
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
		let BITS = {
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
		let NOTHING_KNOWN = {
			overdueMs: 0,
			patienceMs: 0
		};
		class ThreadJob {
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
				sweep(this.#context, rest, {
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
		}
		function flagsOf({ knowsSource, worthRetrying }, index, address) {
			return +!!knowsSource(address) | (worthRetrying(index, {
				kind: "resources",
				errno: "EADDRNOTAVAIL",
				askedAt: 0,
				endedAt: 0
			}) ? 2 : 0);
		}
		var external_node_os_ = __webpack_require__(8161);
		let ALONE_PER_SECOND = 2e4;
		function worthThreading(probes, addresses, { rate, perHost }) {
			if (probes < 16e3 || rate !== null && rate <= ALONE_PER_SECOND) return !1;
			return perHost === null || addresses() * perHost > ALONE_PER_SECOND;
		}
		function addressesOf(probes, addressOf) {
			let addresses = new Set();
			for (let index of probes) addresses.add(addressOf[index]);
			return addresses.size;
		}
		function poolSize(processors = (0, external_node_os_.availableParallelism)()) {
			return Math.min(4, processors) - 1;
		}
		class SweepPool {
			#options;
			#worthwhile;
			#threads = null;
			#stopped = !1;
			constructor(options) {
				this.#options = options;
				this.#worthwhile = options.worthwhile ?? worthThreading;
			}
			get inFlight() {
				return (this.#threads ?? []).reduce((sum, thread) => sum + thread.inFlight, 0);
			}
			prepare(probes, addresses, pace) {
				!this.#stopped && this.#worthwhile(probes, () => addresses, pace) && (this.#threads ??= this.#start());
			}
			async sweep(context, probes, options) {
				let { addressOf } = context.ledger;
				let addresses = () => addressesOf(probes, addressOf);
				if (this.#stopped || !this.#worthwhile(probes.length, addresses, options.pace)) return sweep(context, probes, options);
				this.#threads ??= this.#start();
				let isUdp = (index) => context.udp?.has(index) ?? !1;
				let threads = this.#threads.filter(({ alive }) => alive);
				let inFlight = Math.max(1, options.pace.inFlight - (options.held?.() ?? 0));
				let [mine, ...theirs] = splitWork(probes, addressOf, {
					...options.pace,
					inFlight
				}, threads.length + 1, isUdp);
				let jobs = theirs.map((share, i) => new ThreadJob(context, share, options, threads[i]));
				let theirEnd = Promise.all(jobs.map((job) => job.ended)).then(() => {});
				let elsewhere = context.limiter?.whileElsewhere(theirEnd) ?? theirEnd;
				let own = sweep(context, mine.probes, {
					...options,
					pace: mine.pace,
					held: void 0
				});
				await Promise.all([own, elsewhere]);
			}
			#start() {
				let { size, start, onLost } = this.#options;
				let threads = [];
				for (let i = 0; i < size; i++) try {
					threads.push(new ThreadHandle(start(), onLost));
				} catch (error) {
					onLost(error.message);
					break;
				}
				return threads;
			}
			stop() {
				this.#stopped = !0;
				for (let thread of this.#threads ?? []) thread.stop();
			}
			async close() {
				this.#stopped = !0;
				await Promise.all((this.#threads ?? []).map((thread) => thread.close()));
			}
		}
		function startSweepThread(file) {
			let { Worker } = (0, external_node_process_.getBuiltinModule)("node:worker_threads");
			return new Worker(new URL(file), { execArgv: [] });
		}
		function threadFileBeside(bundle) {
			return new URL("../thread/index.js", bundle).href;
		}
		class ProbeRun {
			#plan;
			#options;
			#tools;
			#egressFilter = new EgressFilterWarning();
			#sources = new Set();
			#answered = new Set();
			#heard = new Set();
			#lostThreads = [];
			#reached = new Map();
			#batch = null;
			#before = 0;
			#answers = 0;
			#stop = () => {
				let { pool, asker, udp, limiter } = this.#tools;
				pool.stop();
				this.#batch?.stop();
				asker.stop();
				udp?.stop();
				limiter.stop();
			};
			constructor(plan, options, udp) {
				this.#plan = plan;
				this.#options = options;
				let { limits, defaults, signal } = options;
				let [start, most] = [(0, pace_limits.EQ)(limits), (0, pace_limits.at)(limits)];
				let learns = {
					rate: limits.rate === "auto",
					perHost: limits.perHost === "auto"
				};
				let learning = learns.rate || learns.perHost;
				let limiter = new Limiter(start);
				let connections = options.connections ?? new Connections();
				let inFlight = Math.min(limits.inFlight ?? 1e4, socketBudget() ?? 1e3);
				this.#tools = {
					network: (0, local_network.c)(),
					counters: openIcmpCounters(),
					asker: new Asker(connections),
					udp,
					limiter,
					connections,
					pool: this.#poolFor(limiter, learning),
					pace: {
						...most,
						inFlight,
						...learning ? {
							start,
							udp: start
						} : {}
					},
					learning: learning ? {
						whole: learns.rate ? paceOfRun() : null,
						perHost: learns.perHost
					} : null,
					defaults,
					random: (0, seeded_random.Is)(options.seed),
					cancelled: () => signal.aborted,
					leftMs: options.leftMs ?? (() => Infinity),
					startedAt: performance.now()
				};
				signal.aborted && this.#stop();
				signal.addEventListener("abort", this.#stop, { once: !0 });
			}
			#poolFor(limiter, learning) {
				let { threadFile = null } = this.#options;
				return new SweepPool({
					start: () => startSweepThread(threadFile),
					size: threadFile === null || limiter.exact || learning ? 0 : poolSize(),
					onLost: (reason) => this.#lostThreads.push(reason)
				});
			}
			async probe(addresses, carried, onBatch) {
				let { limiter, network, pool, pace } = this.#tools;
				limiter.forgetFull();
				let controls = this.#plan.controls.filter((endpoint) => this.#mayBeAsked(endpoint));
				let responders = carried.filter((endpoint) => this.#mayBeAsked(endpoint));
				let byTcp = askedByUdpAlone(addresses, network);
				let anchors = anchorsNotAsked(addresses);
				let asked = [...addresses, ...extraTargets([
					...controls,
					...responders,
					...anchors,
					...byTcp
				])];
				pool.prepare(probesOf(asked), asked.length, pace);
				let batch = new BatchRun(this.#tools, asked, (done) => this.#report(done));
				this.#batch = batch;
				await batch.run();
				this.#learnFrom(batch, addresses.length, controls);
				let isEvidence = (index) => this.#isEvidence(batch, index);
				let isChecked = (index) => batch.isChecked(index);
				let stopped = this.#stoppedBy(batch);
				let edges = network.linkEdges();
				let observed = observations(batch.ledger, batch.responders, isEvidence, stopped, edges, isChecked);
				let [sources, heard] = [[...this.#sources].sort(), [...this.#heard]];
				onBatch({
					addresses,
					observations: observed.slice(0, addresses.length),
					sources,
					heard
				});
				this.#before += probesOf(addresses);
				return respondersToCarry(batch.ledger, batch.responders);
			}
			#stoppedBy({ cutShort }) {
				let { signal } = this.#options;
				if (signal.aborted) return (0, time_limit.b)(signal) ? "out-of-time" : "cancelled";
				return cutShort ? "out-of-time" : null;
			}
			#mayBeAsked({ address, port, protocol }) {
				return protocol === "udp" || this.#tools.connections.waitMs(address, port, "sample") === 0;
			}
			#report(done) {
				let { asker, pool, udp } = this.#tools;
				let total = this.#plan.probes;
				this.#answers++;
				if (this.#before + done < total && this.#answers % Math.ceil(total / 1e3) !== 0) return;
				let inFlight = asker.inFlight + pool.inFlight + (udp?.inFlight ?? 0);
				this.#options.onProgress({
					done: Math.min(total, this.#before + done),
					total,
					inFlight
				});
			}
			#learnFrom({ ledger, responders, paceWatch }, judged, controls) {
				this.#egressFilter.add(ledger, responders, judged, controls.length);
				for (let source of responders.sources()) this.#sources.add(source);
				for (let [i, { target }] of controls.entries()) responders.vouches(ledger.firstIndexOf(judged + i)) && this.#answered.add(target);
				for (let [number, perSecond] of paceWatch?.reached() ?? []) (0, get_or_create.I)(this.#reached, Math.round(perSecond), () => []).push(ledger.addresses[number]?.address ?? "");
				for (let [number, { family }] of ledger.addresses.entries()) Math.max(responders.anchor(number, "tcp"), responders.anchor(number, "udp")) >= 0 && this.#heard.add(family);
			}
			#isEvidence(batch, index) {
				let { ledger } = batch;
				let { blindPorts = [] } = this.#options;
				if (!ledger.isUdp(index) && blindPorts.includes(ledger.port[index]) && !this.#tools.network.isSelf(ledger.address(index).address)) return !1;
				return batch.isEvidence(index);
			}
			summary() {
				let { network, pace, cancelled } = this.#tools;
				let targets = [...new Set(this.#plan.controls.map(({ target }) => target))];
				return {
					warnings: [
						...this.#lostThreads.map((reason) => `A thread of this program died, and the main thread asked the rest of its ports: ${reason}`),
						...network.blindness === null ? [] : [(0, local_network.r)(network.blindness)],
						...cancelled() ? [] : this.#egressFilter.warnings()
					],
					controls: targets.map((target) => ({
						target,
						answered: this.#answered.has(target)
					})),
					inFlight: pace.inFlight,
					learnt: this.#learnt()
				};
			}
			#learnt() {
				let { learning } = this.#tools;
				if (learning === null) return null;
				let perHost = [...this.#reached].sort(([a], [b]) => b - a).map(([pace, addresses]) => ({
					pace,
					addresses
				}));
				return {
					rate: learning.whole?.reached ?? null,
					perHost
				};
			}
			async close() {
				let { pool, asker, udp, counters, network } = this.#tools;
				await pool.close();
				this.#options.signal.removeEventListener("abort", this.#stop);
				this.#batch?.stop();
				asker.stop();
				udp?.stop();
				counters.close();
				network.close();
			}
		}
		async function probePlan(plan, options, onBatch) {
			let run = new ProbeRun(plan, options, await udpAskerFor(plan, options.seed));
			try {
				let carried = [];
				let batches = 0;
				for (let addresses of batchesOf(plan.addresses)) {
					batches++ > 0 && await (0, force_gc.y)();
					carried = await run.probe(addresses, carried, onBatch);
				}
				return run.summary();
			} finally {
				await run.close();
			}
		}
		async function udpAskerFor(plan, seed) {
			if (!(plan.controls.some(({ protocol }) => protocol === "udp") || plan.addresses.some(({ segments }) => segments.some(({ ports }) => ports.protocol === "udp")))) return null;
			let { UdpAsker } = await __webpack_require__.e("probe-udp-udp-asker").then(__webpack_require__.bind(__webpack_require__, 5537));
			return new UdpAsker((0, seeded_random.Is)(seed ^ 1969516544));
		}
		var scan_as_network = __webpack_require__(7508);
		async function probe({ plan, policy, narrowed }, { seed, signal, onProgress, threadFile = null, hostedRunner = !1, connections, leftMs }, evaluator) {
			let { defaults, limits } = policy;
			let blindPorts = blindPortsOf(hostedRunner);
			let probing = {
				defaults,
				limits,
				seed,
				signal,
				onProgress,
				threadFile,
				blindPorts
			};
			let shared = {
				...connections === void 0 ? {} : { connections },
				...leftMs === void 0 ? {} : { leftMs }
			};
			let probed = await probePlan(plan, {
				...probing,
				...shared
			}, (part) => evaluator.add(part));
			let controls = controlsOf(narrowed.controls, probed.controls);
			let kept = keptOut(plan);
			let warnings = [
				...blindSpotWarnings(plan, blindPorts),
				...signal.aborted ? [] : silentControls(controls.filter(({ target }) => !kept.has(target))),
				...probed.warnings
			];
			return {
				controls,
				inFlight: probed.inFlight,
				learnt: probed.learnt,
				warnings
			};
		}
		async function lookUp({ plan, policy }, scan, evaluator) {
			let { observations, warnings } = await (0, scan_as_network.Dd)(plan, scan);
			plan.addresses.length > 0 && evaluator.add({
				addresses: plan.addresses,
				observations,
				sources: []
			});
			return {
				controls: [],
				inFlight: policy.limits.inFlight,
				learnt: null,
				warnings
			};
		}
		function controlsOf(controls, asked) {
			let answered = new Set(asked.filter((control) => control.answered).map(({ target }) => target));
			return controls.map(({ text }) => ({
				target: text,
				answered: answered.has(text)
			}));
		}
		function keptOut({ controls, unaskedControls = [] }) {
			let asked = new Set(controls.map(({ target }) => target));
			return new Set(unaskedControls.map(({ target }) => target).filter((target) => !asked.has(target)));
		}
		function silentControls(controls) {
			return controls.filter(({ answered }) => !answered).map(({ target }) => `The control ${target} did not answer: either it is down, or this machine does not reach out.`);
		}
		var bound = __webpack_require__(9128);
		var claim = __webpack_require__(4768);
		var address_text = __webpack_require__(5255);
		var ceilings = __webpack_require__(8107);
		function countPorts(segments) {
			return segments.reduce((sum, { ports }) => sum + ports.count, 0);
		}
		function planned_range_probesOf(ranges) {
			return ranges.reduce((sum, { first, last, probes }) => sum + (last - first + 1n) * BigInt(probes), 0n);
		}
		let CLOSED_PACE = {
			4: 1.05,
			6: .11
		};
		function expectedTime(plan, defaults, limits) {
			let busiest = plan.addresses.reduce((most, { probes }) => Math.max(most, probes), 0);
			let sendingAt = ({ rate, perHost }) => Math.max(plan.probes / (rate ?? Infinity), busiest / (perHost ?? Infinity));
			let [quickest, sending] = [sendingAt((0, pace_limits.at)(limits)), sendingAt((0, pace_limits.EQ)(limits))];
			let timeout = defaults.timeoutMs / 1e3;
			let waiting = plan.probes * timeout / (limits.inFlight ?? Infinity);
			let round = Math.max(sending, waiting) + timeout;
			let again = (defaults.attempts - 1) * (2 * Math.max(sending, waiting) + timeout + .5);
			return {
				least: quickest,
				most: round + Math.max(again, tellingClosed(plan.addresses))
			};
		}
		function tellingClosed(addresses) {
			let counts = new Map();
			let slowest = 0;
			for (let { family, segments } of addresses) {
				let count = (0, get_or_create.I)(counts, segments, () => askedSlowly(segments));
				slowest = Math.max(slowest, count * CLOSED_PACE[family]);
			}
			return slowest;
		}
		function askedSlowly(segments) {
			let count = 0;
			for (let { ports, appliedEntries } of segments) {
				if (ports.protocol !== "udp") continue;
				let speaks = appliedEntries.find(({ entry }) => entry.speaks !== null)?.entry.speaks;
				for (let { first, last } of ports.ranges) for (let port = first; port <= last; port++) {
					let question = speaks ?? (0, udp_services.$2)(port);
					appliedEntries.some(({ entry }) => (0, udp_services.l9)(entry.expected, question)) && (count += 2);
					if (count >= 256) return 256;
				}
			}
			return count;
		}
		var plan_mistakes = __webpack_require__(1300);
		function count_count(subtracted, budget, { mayObserveOnly = !1 } = {}) {
			let { policy, view, unresolved, outOfScope, nameChecks, unwatched, unusedOnly, openLeftOut } = subtracted;
			let { plannedControls: controls, unaskedControls } = subtracted;
			if (budget.isSpent) return {
				plan: null,
				diagnostics: [(0, ceilings.qV)(policy)]
			};
			let ranges = [...subtracted.ranges].sort((a, b) => a.order - b.order || (a.first < b.first ? -1 : 1));
			let probes = planned_range_probesOf(ranges);
			let diagnostics = [...(0, ceilings.mt)(ranges, probes, policy), ...unusedOnly.map((one) => (0, plan_mistakes.Bq)(one, policy))];
			let judgesHosts = unresolved.length + outOfScope.length + nameChecks.length > 0;
			diagnostics.length !== 0 || mayObserveOnly || judgesHosts || ranges.some(judgesPorts) || diagnostics.push((0, plan_mistakes.UG)(policy, view));
			if (diagnostics.length > 0) return {
				plan: null,
				diagnostics
			};
			let addresses = ranges.flatMap(writtenOut);
			let told = {
				unresolved,
				outOfScope,
				nameChecks,
				unwatched,
				controls,
				unaskedControls
			};
			let left = openLeftOut.length === 0 ? {} : { openLeftOut };
			let plan = {
				addresses,
				...told,
				...left,
				probes: Number(probes)
			};
			return {
				plan,
				time: expectedTime(plan, policy.defaults, policy.limits),
				diagnostics: []
			};
		}
		function judgesPorts({ segments }) {
			return segments.some(({ appliedEntries }) => appliedEntries.some(({ entry }) => entry.expected !== "observe"));
		}
		function writtenOut({ family, first, last, segments, probes, anchors }) {
			let addresses = [];
			let chosen = anchors === void 0 ? {} : { anchors };
			for (let value = first; value <= last; value++) addresses.push({
				address: (0, address_text.G)(family, value),
				family,
				segments,
				probes,
				...chosen
			});
			return addresses;
		}
		var cut_ranges = __webpack_require__(3208);
		function createAlike() {
			let numbers = new Map();
			return ({ item: { evidence, addresses }, entries, host, size }) => `${(0, get_or_create.I)(numbers, entries, () => numbers.size)} ${evidence} ${addresses} ${size} ${host ?? ""}`;
		}
		var chosen_anchors = __webpack_require__(6815);
		var specificity = __webpack_require__(6548);
		function decide(bounded, budget) {
			return {
				...bounded,
				ranges: rangesOf(bounded.claims, bounded.view.only, budget)
			};
		}
		function rangesOf(claims, only, budget) {
			return [4, 6].flatMap((family) => rangesOfFamily(family, claims, only, budget));
		}
		function rangesOfFamily(family, all, only, budget) {
			let claims = all.filter((claim) => claim.family === family);
			let meant = only.flatMap(({ pattern }) => pattern.kind === "addresses" && pattern.family === family ? [pattern.first, pattern.last + 1n] : []);
			let active = new Set();
			let known = new Map();
			let alike = createAlike();
			let ranges = [];
			for (let { first, last, ended, started } of (0, cut_ranges.zk)(claims, meant)) {
				for (let claim of ended) active.delete(claim);
				for (let claim of started) active.add(claim);
				if (active.size === 0) continue;
				if (!budget.take(4 * active.size)) return [];
				let covering = [...active].sort((a, b) => a.order - b.order);
				let segments = (0, get_or_create.I)(known, covering.map(alike).join(), () => (0, specificity.OD)(covering, budget));
				let order = covering[0].order;
				let range = {
					family,
					first,
					last,
					segments,
					probes: countPorts(segments),
					order
				};
				let anchors = (0, chosen_anchors.D)(covering);
				ranges.push(anchors === null ? range : {
					...range,
					anchors
				});
			}
			return ranges;
		}
		var narrow = __webpack_require__(844);
		var resolve = __webpack_require__(3699);
		var left_out_warnings = __webpack_require__(5705);
		function withoutCrowds(claims, probes, ceiling, countOf) {
			let all = {
				claims,
				crowded: []
			};
			if (probes <= BigInt(ceiling)) return all;
			let crowds = crowdsOf(claims, countOf);
			if (crowds.length === 0 || countOf(claims.filter(isFirstOfName())) > BigInt(ceiling)) return all;
			let without = (count) => {
				let out = new Set(crowds.slice(0, count).map(({ host }) => host));
				return claims.filter(({ host }) => host === null || !out.has(host));
			};
			let [low, high] = [1, crowds.length];
			for (; low < high;) {
				let middle = low + high >> 1;
				countOf(without(middle)) <= BigInt(ceiling) ? high = middle : low = middle + 1;
			}
			return {
				claims: without(low),
				crowded: crowds.slice(0, low).map(({ host, addresses, ports, claim }) => ({
					host,
					family: null,
					code: "ECEILING",
					position: claim.reference.position,
					crowd: {
						addresses,
						probes: ports,
						ceiling
					}
				}))
			};
		}
		function crowdsOf(claims, countOf) {
			let byName = new Map();
			for (let claim of claims) {
				if (claim.host === null) continue;
				(0, get_or_create.I)(byName, claim.host, () => []).push(claim);
			}
			return [...byName].flatMap(([host, own]) => {
				let addresses = new Set(own.map(({ family, first }) => `${family} ${first}`)).size;
				let [claim] = own;
				return claim === void 0 || addresses < 2 ? [] : [{
					host,
					addresses,
					ports: countOf(own),
					claim
				}];
			}).sort((a, b) => a.ports === b.ports ? b.claim.order - a.claim.order : a.ports > b.ports ? -1 : 1);
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
		var answers = __webpack_require__(2927);
		class OnlyFilter {
			#only;
			#used = new Set();
			constructor(only) {
				this.#only = only;
			}
			keepRanges(ranges) {
				if (this.#only.length === 0) return ranges;
				return ranges.flatMap((range) => {
					let segments = this.#keepSegments(range);
					return segments.length === 0 ? [] : [{
						...range,
						segments,
						probes: countPorts(segments)
					}];
				});
			}
			keepHosts({ unresolved, outOfScope, nameChecks }) {
				let kept = {
					unresolved: unresolved.filter(({ host }) => this.#meansHost(host, null)),
					outOfScope: outOfScope.filter(({ host, range }) => this.#meansHost(host, range)),
					nameChecks: nameChecks.filter(({ host }) => this.#meansHost(host, null))
				};
				let lost = this.unused().flatMap((one) => one.pattern.kind === "addresses" ? [{
					one,
					of: one.pattern.family
				}] : []);
				let mayBeMeant = unresolved.filter(({ family, code }) => {
					let about = code === answers.sj ? [] : lost.filter(({ of }) => family === null || of === family);
					for (let { one } of about) this.#used.add(one);
					return about.length > 0;
				});
				return {
					...kept,
					unresolved: [...new Set([...kept.unresolved, ...mayBeMeant])]
				};
			}
			unused() {
				return this.#only.filter((one) => !this.#used.has(one));
			}
			#meansHost(host, range) {
				let meant = this.#only.filter((one) => meansName(one, host) || range !== null && touchesAddresses(one, range));
				for (let one of meant) this.#used.add(one);
				return this.#only.length === 0 || meant.length > 0;
			}
			#keepSegments(range) {
				let byAddress = this.#only.filter((one) => meansAddresses(one, range));
				return range.segments.flatMap((segment) => {
					let pieces = new Map();
					for (let applied of segment.appliedEntries) {
						let meant = [...byAddress, ...this.#only.filter((one) => meansName(one, applied.host))];
						let ranges = keptRanges(segment.ports, meant);
						for (let one of meant) keptRanges(segment.ports, [one]).length > 0 && this.#used.add(one);
						if (ranges.length === 0) continue;
						(0, get_or_create.I)(pieces, (0, port_ranges.OM)(ranges), () => ({
							ranges,
							appliedEntries: []
						})).appliedEntries.push(applied);
					}
					return disjoint(segment.ports.protocol, [...pieces.values()]);
				});
			}
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
			return (0, port_ranges.Q)(ranges, (0, port_ranges.kj)(wanted));
		}
		function disjoint(protocol, pieces) {
			let byPieces = new Map();
			for (let { first, last } of (0, cut_ranges.Qd)(pieces.flatMap(({ ranges }) => ranges))) {
				let holding = pieces.filter(({ ranges }) => ranges.some((range) => range.first <= first && last <= range.last));
				if (holding.length === 0) continue;
				let key = holding.map((piece) => pieces.indexOf(piece)).join();
				(0, get_or_create.I)(byPieces, key, () => ({
					appliedEntries: holding.flatMap(({ appliedEntries }) => appliedEntries),
					ranges: []
				})).ranges.push({
					first,
					last
				});
			}
			return [...byPieces.values()].map(({ appliedEntries, ranges }) => ({
				ports: (0, port_ranges.S9)(protocol, (0, port_ranges.kj)(ranges)),
				appliedEntries
			}));
		}
		function openLeftOut(ranges, kept) {
			let asked = countsByHost(kept);
			return [...countsByHost(ranges)].flatMap(([host, count]) => (asked.get(host) ?? 0) < count ? [host] : []);
		}
		function countsByHost(ranges) {
			let counts = new Map();
			for (let { family, first, last, segments } of ranges) {
				let own = first === last ? (0, address_text.G)(family, first) : null;
				for (let { ports, appliedEntries } of segments) for (let { host, entry } of appliedEntries) {
					let name = host ?? own;
					entry.expected === "open" && name !== null && counts.set(name, (counts.get(name) ?? 0) + ports.count);
				}
			}
			return counts;
		}
		function withoutBlindSpots(ranges, vantage, budget) {
			if (vantage === null) return {
				ranges,
				unwatched: []
			};
			let { cannotSee: blind, families } = vantage;
			let lost = new Map();
			let kept = new Map();
			let holes = {
				tcp: (0, port_ranges.kj)(blind.filter(({ protocol }) => protocol === "tcp").flatMap(({ ranges }) => ranges)),
				udp: (0, port_ranges.kj)(blind.filter(({ protocol }) => protocol === "udp").flatMap(({ ranges }) => ranges))
			};
			return {
				ranges: ranges.flatMap((range) => {
					if (!families.includes(range.family)) {
						note(lost, range, `IPv${range.family}`, range.probes);
						return [];
					}
					let known = (0, get_or_create.I)(kept, range.segments, () => cut(range.segments, holes, budget));
					for (let { text, count } of known.lost) note(lost, range, text, count);
					let probes = countPorts(known.segments);
					return probes === 0 ? [] : [{
						...range,
						segments: known.segments,
						probes
					}];
				}),
				unwatched: [...lost].map(([what, { ports, hosts }]) => ({
					what,
					ports: Number(ports),
					hosts: [...hosts]
				}))
			};
		}
		function cut(segments, holes, budget) {
			let lost = [];
			return {
				segments: segments.flatMap((segment) => {
					let { protocol, ranges } = segment.ports;
					if (!budget.take(holes[protocol].length)) return [];
					let gone = (0, port_ranges.Q)(ranges, holes[protocol]);
					if (gone.length === 0) return [segment];
					let set = (0, port_ranges.S9)(protocol, gone);
					lost.push({
						text: portsText(set),
						count: set.count
					});
					let rest = (0, port_ranges.TN)(ranges, holes[protocol]);
					return rest.length === 0 ? [] : [{
						...segment,
						ports: (0, port_ranges.S9)(protocol, rest)
					}];
				}),
				lost
			};
		}
		function portsText(ports) {
			let ranges = ports.ranges.map(port_ranges.lq).join(", ");
			return `${ports.count === 1 ? "port" : "ports"} ${ranges}${ports.protocol === "udp" ? "/udp" : ""}`;
		}
		function note(lost, range, what, count) {
			let known = (0, get_or_create.I)(lost, what, () => ({
				ports: 0n,
				hosts: new Set()
			}));
			known.ports += (range.last - range.first + 1n) * BigInt(count);
			for (let host of hostsOf(range)) known.hosts.size < 20 && known.hosts.add(host);
		}
		function hostsOf({ family, first, last, segments }) {
			let names = new Set(segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])));
			if (names.size > 0) return [...names];
			let low = (0, address_text.G)(family, first);
			return [first === last ? low : `${low}-${(0, address_text.G)(family, last)}`];
		}
		function subtract(decided, budget) {
			let { policy, view } = decided;
			let only = new OnlyFilter(view.only);
			let seen = (ranges) => withoutBlindSpots(only.keepRanges(ranges), view.vantage, budget);
			let whole = seen(decided.ranges);
			let { claims, crowded } = withoutCrowds(decided.claims, planned_range_probesOf(whole.ranges), (0, ceilings.tO)(policy), (some) => planned_range_probesOf(seen(rangesOf(some, view.only, budget)).ranges));
			let { ranges, unwatched } = crowded.length === 0 ? whole : seen(rangesOf(claims, view.only, budget));
			let hosts = only.keepHosts({
				...decided,
				unresolved: [...decided.unresolved, ...crowded]
			});
			return {
				...decided,
				...hosts,
				claims,
				ranges,
				unwatched,
				unusedOnly: only.unused(),
				openLeftOut: view.only.length === 0 ? [] : openLeftOut(decided.ranges, ranges),
				subtractWarnings: (0, left_out_warnings.$)({ unwatched }, view)
			};
		}
		var work_budget = __webpack_require__(9106);
		var inline_policy = __webpack_require__(1364);
		var merge_controls = __webpack_require__(8796);
		var read_policies = __webpack_require__(3435);
		var resolve_or_stop = __webpack_require__(6706);
		function strangersPace(policy) {
			let least = (own, most) => own === null ? most : Math.min(own, most ?? own);
			let { limits: own, defaults } = policy;
			let limits = {
				rate: (0, pace_limits.A4)([own.rate, model_policy.dR.rate], "rate"),
				perHost: (0, pace_limits.A4)([own.perHost, model_policy.dR.perHost], "perHost"),
				inFlight: least(own.inFlight, model_policy.dR.inFlight),
				probes: least(own.probes, model_policy.dR.probes),
				durationMs: own.durationMs
			};
			let timeoutMs = Math.min(defaults.timeoutMs, model_policy.zY.timeoutMs);
			let attempts = Math.min(defaults.attempts, model_policy.zY.attempts);
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
		function runLimitMs({ limits }, told = null) {
			let { durationMs } = limits;
			return told === null || durationMs === null ? told ?? durationMs : Math.min(told, durationMs);
		}
		async function planAudit(sources, options) {
			return planRead((0, read_policies.h9)(sources, options), options);
		}
		async function planRead(read, options) {
			let { files, inputs, diagnostics } = read;
			let unusable = (more) => ({
				kind: "unusable",
				files,
				diagnostics: [...diagnostics, ...(0, inline_policy.B5)(more, files)]
			});
			if (read.policy === null) return unusable([]);
			let paced = options.ofStranger ? strangersPace(read.policy) : {
				policy: read.policy,
				warnings: []
			};
			let named = (0, plan_mistakes.k)(paced.policy, options.vantage ?? null);
			if ("mistake" in named) return unusable([named.mistake]);
			let view = {
				vantage: named.vantage,
				runScope: inputs.runScope,
				only: inputs.only
			};
			let defaultControls = (0, merge_controls.$)({
				...paced.policy,
				controls: []
			}, options.defaultControls ?? []).controls;
			let budget = new work_budget.n();
			let narrowed = (0, narrow.s)(paced.policy, view, defaultControls);
			let resolved = await (0, resolve.h)(narrowed, (names, withNat64) => (0, resolve_or_stop.y)(names, options, withNat64));
			let claimed = (0, claim.B)(resolved, budget);
			let subtracted = subtract(decide((0, bound.$)(claimed, budget), budget), budget);
			let counted = count_count(subtracted, budget, options);
			if (counted.plan === null) return unusable(counted.diagnostics);
			let { subtractWarnings, boundWarnings, resolveWarnings } = subtracted;
			return {
				kind: "plan",
				files,
				plan: counted.plan,
				policy: paced.policy,
				narrowed,
				time: counted.time,
				limitMs: runLimitMs(paced.policy, options.timeLimitMs),
				leftOut: [
					...paced.warnings,
					...subtractWarnings,
					...boundWarnings,
					...resolveWarnings
				],
				diagnostics
			};
		}
		async function check(read, scan, options, clock, startedAt = clock()) {
			let whole = await planRead(read, scan === null ? options : {
				...options,
				names: (0, scan_as_network.rT)(scan)
			});
			if (whole.kind === "unusable") return whole;
			let planned = {
				...whole,
				plan: options.narrowed?.(whole.plan) ?? whole.plan
			};
			let { plan, policy, narrowed, files, diagnostics, leftOut } = planned;
			scan === null && options.onPlanned?.(planned);
			let vantage = narrowed.view.vantage?.name ?? null;
			let { waivers } = narrowed;
			let hostedRunner = scan === null && options.hostedRunner === !0;
			let evaluator = new Evaluator({
				plan,
				vantage,
				serviceName: service_names.fe,
				hostedRunner,
				waivers,
				today: (0, read_policies.dA)(startedAt)
			});
			let seen = scan === null ? await probe(planned, options, evaluator) : await lookUp(planned, scan, evaluator);
			let { warnings: unused, ...judged } = evaluator.finish();
			judged.verdicts.length > 2e4 && await (0, force_gc.y)();
			let finishedAt = clock();
			return {
				kind: "report",
				report: {
					schemaVersion: 1,
					tool: {
						name: "port-policy",
						version: options.toolVersion
					},
					startedAt: startedAt.toISOString(),
					finishedAt: finishedAt.toISOString(),
					durationMs: Math.max(0, finishedAt.getTime() - startedAt.getTime()),
					seed: options.seed,
					vantage,
					shard: null,
					expects: {
						vantages: policy.vantages.map(({ name }) => name),
						shards: 1
					},
					run: options.run,
					policies: files.map((file) => policyReference(file, options.sha256)),
					scope: (0, bounds.N)(narrowed),
					controls: seen.controls,
					limits: {
						...(0, pace_limits.at)(policy.limits),
						inFlight: seen.inFlight,
						durationMs: scan === null ? planned.limitMs : null,
						...seen.learnt === null ? {} : { learnt: seen.learnt }
					},
					warnings: [
						...diagnostics.filter(({ level }) => level === "warning").map(({ message }) => message),
						...leftOut,
						...unused,
						...seen.warnings
					],
					scan: scan === null ? null : (0, scan_as_network.yv)(scan),
					wait: null,
					drift: null,
					...judged
				},
				diagnostics,
				files
			};
		}
		function policyReference({ file, text }, sha256) {
			return {
				path: file,
				get sha256() {
					return sha256(text);
				}
			};
		}
		var with_drift = __webpack_require__(6489);
		var did_you_mean = __webpack_require__(3103);
		__webpack_require__(3016);
		var parse_wait = __webpack_require__(8090);
		async function audit(sources, options) {
			let scanned = options.observations === void 0 ? null : await (0, scan_as_network.CY)(options.observations, options.vantage ?? null);
			if (scanned !== null && "mistake" in scanned) return {
				kind: "unusable",
				files: [],
				diagnostics: [scanned.mistake]
			};
			let scan = scanned?.scan ?? null;
			let clock = runClock(options);
			let begunAt = clock();
			let read = (0, read_policies.h9)(sources, {
				...options,
				now: () => begunAt
			});
			let limitMs = scan === null && read.policy !== null ? runLimitMs(read.policy, options.timeLimitMs) : null;
			let limit = (0, time_limit.z)(limitMs, options.signal);
			let isTold = !1;
			let onPlanned = (planned) => {
				isTold || options.onPlanned?.(planned);
				isTold = !0;
			};
			let bounded = {
				...options,
				onPlanned,
				signal: limit.signal,
				leftMs: limit.leftMs
			};
			let connections = new Connections();
			try {
				let asked = options.wait === void 0 ? await check(read, scan, bounded, clock, begunAt) : await (await __webpack_require__.e("audit-wait").then(__webpack_require__.bind(__webpack_require__, 9251))).waitForPass((round) => {
					connections.nextRound();
					return check(read, scan, {
						...bounded,
						...round,
						connections
					}, clock);
				}, {
					...options.wait,
					...withinLimit(options.wait.limitMs, limitMs, limit.leftMs())
				}, bounded);
				if (asked.kind === "unusable") return asked;
				return {
					...asked,
					report: await (0, with_drift.s)(asked.report, options.baseline)
				};
			} finally {
				limit.end();
			}
		}
		function withinLimit(waitMs, limitMs, leftMs) {
			return limitMs === null ? { limitMs: waitMs } : {
				limitMs: Math.min(waitMs, limitMs),
				endMs: LAST_ROUND * leftMs
			};
		}
		let LAST_ROUND = .9;
		function runClock({ now, monotonicMs }) {
			if (monotonicMs === void 0) return now;
			let [begun, begunMs] = [now().getTime(), monotonicMs()];
			return () => new Date(begun + Math.max(0, Math.round(monotonicMs() - begunMs)));
		}
		async function policyJsonSchema() {
			return (await Promise.all([__webpack_require__.e("packages-zod"), __webpack_require__.e("policy-schema-policy-schema-docs")]).then(__webpack_require__.bind(__webpack_require__, 7308))).policyJsonSchema();
		}
	}),
	3435: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			u8: () => lint,
			h9: () => readPolicies,
			dA: () => utcDay
		});
		var risk = __webpack_require__(7560);
		var inline_policy = __webpack_require__(1364);
		var get_or_create = __webpack_require__(3620);
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
				vantages: mergedMaps(base.vantages, own.vantages, mergedVantage),
				roles: mergedMaps(base.roles, own.roles, mergedRole),
				items: [...base.items, ...own.items],
				waivers: [...base.waivers, ...own.waivers]
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
				controls: own.controls ?? base.controls
			};
		}
		function mergedRole(base, own) {
			return {
				...own,
				states: new Map([...base.states, ...own.states])
			};
		}
		var policy_problem = __webpack_require__(3685);
		let MOST_EXPLAINED = 1e3;
		class DiagnosticList {
			#file;
			#lines;
			#found = new Map();
			#explained = {
				error: 0,
				warning: 0
			};
			#unexplained = {
				error: 0,
				warning: 0
			};
			constructor(file, lines) {
				this.#file = file;
				this.#lines = lines;
			}
			get file() {
				return this.#file;
			}
			get full() {
				return this.#explained.error >= MOST_EXPLAINED;
			}
			get size() {
				return this.#found.size;
			}
			position(span) {
				let { line, col } = this.#lines.linePos(span.offset);
				return {
					file: this.#file,
					line,
					column: col
				};
			}
			add(span, problem, related = [], level = "error") {
				let key = `${span.offset} ${problem.code} ${problem.message}`;
				if (this.#found.has(key)) return;
				if (this.#explained[level] >= MOST_EXPLAINED) {
					this.#unexplained[level]++;
					return;
				}
				this.#explained[level]++;
				let diagnostic = {
					...problem,
					level,
					position: this.position(span),
					length: Math.max(1, span.length),
					related
				};
				this.#found.set(key, {
					diagnostic,
					offset: span.offset
				});
			}
			error(span, code, message, help = null) {
				this.add(span, {
					code,
					message,
					help
				});
			}
			warn(span, code, message, help = null) {
				this.add(span, {
					code,
					message,
					help
				}, [], "warning");
			}
			sorted(keep = () => !0) {
				let kept = [...this.#found.values()].filter(({ diagnostic, offset }) => keep(diagnostic, offset)).sort((a, b) => a.offset - b.offset).map(({ diagnostic }) => diagnostic);
				let last = kept.pop();
				if (last === void 0) return [];
				return [...kept, {
					...last,
					message: `${last.message}${this.#more()}`
				}];
			}
			#more() {
				let { error, warning } = this.#unexplained;
				if (error > 0) return ` (And ${error} more mistakes in this file.)`;
				return warning > 0 ? ` (And ${warning} more warnings in this file.)` : "";
			}
		}
		var words = __webpack_require__(3596);
		var policy_schema = __webpack_require__(1990);
		let KEYS = {
			policy: Object.keys(policy_schema.wh.shape),
			defaults: Object.keys(policy_schema.ms.shape),
			limits: Object.keys(policy_schema.Yq.shape),
			vantage: Object.keys(policy_schema.ej.shape),
			role: Object.keys(policy_schema.Ag.shape),
			host: Object.keys(policy_schema.Lw.shape),
			entry: Object.keys(policy_schema.Oo.shape),
			waiver: Object.keys(policy_schema.IM.shape)
		};
		let NAMES = {
			policy: "a policy",
			defaults: "`defaults`",
			limits: "`limits`",
			vantage: "a vantage",
			role: "a role",
			host: "a `hosts` item",
			entry: "an entry",
			waiver: "a waiver"
		};
		let STATES = words.iI;
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
			if (top === "hosts" && (key === "host" || key === "resolves-to" || key === "anchors")) return !0;
			return (top === "hosts" || top === "roles") && STATES.includes(key ?? "") && isPorts(path.slice(3));
		}
		function isPorts(rest) {
			return rest.every((step) => typeof step == "number" || step === "ports");
		}
		function labelOf(path) {
			let key = (0, policy_problem.T)(String(path.findLast((step) => typeof step == "string") ?? "policy"));
			return typeof path.at(-1) == "number" ? `An element of ${key}` : key;
		}
		function wantedAt(path) {
			let [top, , key] = path;
			let last = path.findLast((step) => typeof step == "string");
			let list = typeof path.at(-1) == "number" ? "" : ", or a list of these";
			if (top === "controls" || top === "vantages" && key === "controls") return [`\`HOST:PORT\`${list}`, null];
			if (top === "scope") return [`an address, a CIDR, a range, a name${list}`, null];
			if (path.length === 1) return TOP[String(top)] ?? ["a map", null];
			if (path.length === 2 && top === "hosts") return ["a map with `host` and what is expected of it", null];
			if (path.length === 2 && top === "waivers") return ["a map with `host`, `ports`, `state`, `until` and `reason`", null];
			if (path.length === 2 && (top === "vantages" || top === "roles")) return ["a map", null];
			if (top === "defaults") return [last === "attempts" ? "a number" : "a text", null];
			if (top === "limits") return ["a number, a rate, a duration, `auto` or `unlimited`", null];
			if (last === "reason" || last === "owner") return ["a text", null];
			if (last === "state") return ["`open`, `closed` or `filtered`, or a list of these", null];
			if (last === "until") return ["a date", "such as `2027-01-31`"];
			if (last === "from") return [`the name of a vantage${list}`, null];
			if (last === "roles") return [`the name of a role${list}`, null];
			if (last === "host") return [`a name, an address, a CIDR, a range${list}`, null];
			if (last === "anchors") return [`a TCP port or a service${list}`, "such as `443` or `[443, 8443]`"];
			if (last === "resolves-to") return [`an address, a CIDR, a range${list}, or \`none\``, null];
			return ["a port, a service, a range, or a list of these", path.length === 3 ? "such as `443`, `https` or `[80, 443]`" : null];
		}
		let TOP = {
			hosts: ["a list of hosts", null],
			waivers: ["a list of waivers", null],
			extends: ["the path of a policy file", null]
		};
		var did_you_mean = __webpack_require__(3103);
		var plain_text = __webpack_require__(2161);
		var port_slip = __webpack_require__(8333);
		let MEANT = {
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
			if (text.length > port_slip.c) return null;
			let words = Object.hasOwn(MEANT, key) ? MEANT[key] ?? {} : {};
			let plain = (0, plain_text.y7)(text.trim().toLowerCase()).replace(/\s?([,+/])\s?/g, "$1").replace(/\s/g, "-");
			return Object.keys(words).find((word) => word === plain || words[word]?.split(" ").includes(plain)) ?? null;
		}
		function nodeAt(root, path) {
			let node = root;
			for (let step of path) if (node?.kind === "list") node = node.items[Number(step)];
			else if (node?.kind === "map") node = node.pairs.get(String(step))?.value;
			else return null;
			return node ?? null;
		}
		function childOf(map, key) {
			return map.pairs.get(key)?.value ?? null;
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
		function kindOf(node) {
			if (node.kind !== "scalar") return node.kind === "list" ? "a list" : "a map";
			if (node.value === null) return "empty";
			return (0, policy_problem.T)(node.text);
		}
		let STATE_WORDS = {
			open: "allow allowed accept accepted permit permitted expose exposed listening listen opened open-ports allowed-ports must-be-open should-be-open",
			blocked: "deny denied block forbid forbidden disallow disallowed reject rejected not-open unreachable denied-ports blocked-ports must-not-be-open should-not-be-open",
			closed: "close refused closed-ports",
			filtered: "filter drop dropped silent stealth filtered-ports",
			observe: "watch monitor observed"
		};
		let HOST_WORDS = "hosts name names hostname hostnames address addr ip ips ip-address cidr network subnet fqdn domain url server servers target targets machine node endpoint dest destination";
		let VANTAGE_WORDS = "vantage vantages perspective source sources";
		let PORT_WORDS = "port service services range ranges port-range portrange number";
		let PACE_WORDS = "pace pacing speed throttle throttling rate-limit rate-limits ratelimit limit pps";
		let REASON_WORDS = "description desc comment comments note notes why because justification ticket";
		let TRIED = {
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
				controls: "control canary canaries"
			},
			role: STATE_WORDS,
			host: {
				host: HOST_WORDS,
				...STATE_WORDS,
				roles: "role profile template group groups",
				from: VANTAGE_WORDS,
				"resolves-to": "resolve resolves dns expected-ip expected-ips",
				anchors: "anchor anchor-port anchor-ports ping pings ping-port ping-ports keepalive heartbeat"
			},
			entry: {
				ports: PORT_WORDS,
				reason: REASON_WORDS,
				severity: "priority level risk importance criticality",
				from: VANTAGE_WORDS
			},
			waiver: {
				host: HOST_WORDS,
				ports: PORT_WORDS,
				state: "states status seen found observed actual",
				until: "expires expiry expiration expire expires-on expires-at end ends end-date valid-until date deadline due till",
				reason: REASON_WORDS,
				owner: "by contact team approved-by approver author responsible who",
				from: VANTAGE_WORDS
			}
		};
		let KEY_OF_WORD = new Map(Object.entries(TRIED).map(([mapKind, keys]) => {
			let words = Object.entries(keys).flatMap(([key, tried]) => tried.split(" ").map((word) => [word, key]));
			return [mapKind, new Map(words)];
		}));
		function triedWords(mapKind) {
			return KEY_OF_WORD.get(mapKind) ?? new Map();
		}
		function textOf(value) {
			if (value?.kind === "list") return value.items.slice(0, 40).map(textOf).join(", ");
			return value?.kind === "scalar" ? value.text : "";
		}
		function portsText(value) {
			let text = textOf(value);
			if (text === "" || text.length > 60) return "PORT";
			return value?.kind === "list" ? `[${text}]` : text;
		}
		let special_keys_STATES = words.iI;
		let PORT_AS_KEY = /^\d+(?:-\d+)?$/;
		function specialHelp(word, mapKind, map, value) {
			if (PACE.has(word) && mapKind !== "limits") return paceHelp(mapKind, textOf(value));
			if (mapKind === "policy") return policyHelp(word, value);
			if (mapKind === "host" || mapKind === "role") return hostHelp(word, mapKind, map, value);
			if (word === "protocol" || word === "proto") return protocolHelp(map, value);
			if (mapKind === "waiver" && special_keys_STATES.includes(word) && word !== "observe") {
				let state = word === "blocked" ? "open" : word;
				return `write \`ports: ${portsText(value)}\` and \`state: ${state}\``;
			}
			if (mapKind === "entry" && (word === "state" || word === "expect" || word === "expected")) return "the entry belongs under its state: `open:`, `blocked:`";
			return mapKind === "entry" && PORT_AS_KEY.test(word) ? `write the ports as a list: ${portList(map)}` : null;
		}
		let PACE = new Set(PACE_WORDS.split(" "));
		let RATE = /^(?:\d+\/s|unlimited)$/;
		function paceHelp(mapKind, value) {
			let rate = RATE.test(value) ? value : "100/s";
			if (mapKind !== "policy") return `how fast a run may be is said once, at the top of the file: \`limits: { rate: ${rate} }\``;
			return RATE.test(value) ? `use \`limits: { rate: ${rate} }\`` : null;
		}
		function portList(map) {
			let ports = [];
			for (let key of map.pairs.keys()) {
				if (ports.length === 8 || !PORT_AS_KEY.test(key)) break;
				ports.push(key);
			}
			return (0, policy_problem.T)(`[${ports.length === 0 ? "PORT" : ports.join(", ")}]`);
		}
		function policyHelp(word, value) {
			if (/^x[-_]/.test(word)) return "a policy has no place for anchors alone: put `&NAME` where it is first used, or declare a role under `roles:`";
			if (/^(?:variables|vars|env|environment)$/.test(word)) return "values come from `--var NAME=VALUE` or the input `variables`";
			if (word === "vantage") return "`vantages:` declares them; `--vantage NAME` chooses one";
			if (word === "host") {
				let name = textOf(value);
				return `write \`hosts:\`, below it ${(0, policy_problem.T)(`- host: ${name === "" ? "NAME" : name}`)}, and indent what belongs to the host below \`host\``;
			}
			if (special_keys_STATES.includes(word)) return `${(0, policy_problem.T)(word)} belongs at a host or in a role: indent it below its \`- host:\``;
			if (/^(?:ports?|services?)$/.test(word)) return `ports belong at their host: \`open: ${portsText(value)}\``;
			return /^(?:rules?|polic(?:y|ies)|checks?|tests?|expectations?)$/.test(word) ? "what a policy expects belongs under `hosts:`" : null;
		}
		function hostHelp(word, mapKind, map, value) {
			if (mapKind === "role" && word === "host") return "a role names no host; the host names its role: `roles: NAME`";
			if (/^(?:ports?|services?|tcp|udp)$/.test(word)) return portsHelp(word, map, value);
			if (word === "protocol" || word === "proto") return protocolHelp(map, value);
			if (/^(?:state|expect|expected|expectation|status|should-be)$/.test(word)) {
				let state = textOf(value);
				return `the state is the key: \`${special_keys_STATES.includes(state) ? state : "open"}: ${portsText(portsOf(map))}\``;
			}
			if (/^(?:waivers?|exceptions?|exempt|ignored?|suppress|skip|expires|until)$/.test(word)) return "exceptions belong at the top of the file, under `waivers:`; ports that are only reported belong under `observe:`";
			if (/^(?:rules?|expectations|checks?|tests?|policy|ingress)$/.test(word)) return "write the ports under their state: `open:`, `blocked:`, `closed:` or `filtered:`";
			if (/^(?:all|any|everything|rest|default|else|others?)$/.test(word)) return "`blocked: all` is about every port that no other line of the host names";
			return null;
		}
		function portsOf(map) {
			return (map.pairs.get("port") ?? map.pairs.get("ports"))?.value;
		}
		function portsHelp(word, map, value) {
			if (value?.kind === "map") {
				let [[state, pair] = ["", null]] = value.pairs;
				let said = textOf(pair?.value);
				if (special_keys_STATES.includes(said)) return `use \`${said}: ${portsOfState(value, said)}\``;
				return `use \`${special_keys_STATES.includes(state) ? state : "open"}: ${word === "udp" ? udpText(pair?.value) : portsText(pair?.value)}\``;
			}
			let said = textOf(map.pairs.get("state")?.value);
			return `say what is expected of the ports: \`${special_keys_STATES.find((one) => one === said || textOf(map.pairs.get(one)?.value) === "true") ?? "open"}: ${word === "udp" || /^udp$/i.test(textOf((map.pairs.get("protocol") ?? map.pairs.get("proto"))?.value)) ? udpText(value) : portsText(value)}\``;
		}
		function portsOfState(map, state) {
			let ports = [...map.pairs].flatMap(([port, { value }]) => textOf(value) === state ? [port] : []);
			return ports.length > 1 ? `[${ports.slice(0, 8).join(", ")}]` : ports[0] ?? "PORT";
		}
		function udpText(value) {
			return portsText(value).replace(/[^\s,[\]]+/g, "$&/udp");
		}
		function protocolHelp(map, value) {
			let protocol = textOf(value).toLowerCase();
			let port = textOf(portsOf(map));
			if (protocol === "tcp") return "remove it: a port is TCP unless it says `/udp`";
			return `write it behind the port: \`${/^[\w-]+$/.test(port) ? port : "53"}/udp\``;
		}
		let PLACES = [
			["defaults", () => "under `defaults:`"],
			["host", () => "at a host"],
			["role", () => "in a role"],
			["entry", (key) => `in an entry (\`{ ports: 443, ${key}: ${EXAMPLES.get(key) ?? "VALUE"} }\`)`],
			["limits", () => "under `limits:`"],
			["vantage", () => "in a vantage"],
			["waiver", () => "in a waiver"],
			["policy", () => "at the top of the file"]
		];
		let EXAMPLES = new Map([
			["from", "office"],
			["severity", "high"],
			["reason", "WHY"],
			["evidence", "anchored"],
			["speaks", "dns"]
		]);
		function placesOf(key) {
			let places = PLACES.flatMap(([mapKind, place]) => KEYS[mapKind].includes(key) ? [place(key)] : []);
			let last = places.pop();
			if (last === void 0) return null;
			return places.length === 0 ? last : `${places.join(", ")} or ${last}`;
		}
		function keyAdvice(key, mapKind, map) {
			let keys = KEYS[mapKind];
			let plain = (0, did_you_mean.h)(key);
			if (keys.includes(plain)) return {
				help: `use ${(0, policy_problem.T)(plain)}`,
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
				help: `use ${(0, policy_problem.T)(tried)}`,
				meant: tried
			};
			if (COMMENT_WORDS.has(plain)) return {
				help: commentHelp(value),
				meant: null
			};
			if (tried !== void 0) return {
				help: `${(0, policy_problem.T)(tried)} is there already: put this there, or remove it`,
				meant: null
			};
			let places = placesOf(plain);
			if (places !== null) return {
				help: `${(0, policy_problem.T)(plain)} belongs ${places}`,
				meant: null
			};
			let near = (0, did_you_mean.a)(plain, keys);
			if (near !== null) return {
				help: `did you mean ${(0, policy_problem.T)(near)}?`,
				meant: near
			};
			return {
				help: `its keys are ${likelyFirst(keys).map(policy_problem.T).join(", ")}`,
				meant: null
			};
		}
		let LIKELY = [
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
		let COMMENT_WORDS = new Set("description desc comment comments note notes title label labels tag tags name team contact env environment id metadata runner runs-on location".split(" "));
		function commentHelp(value) {
			let said = textOf(value);
			return `write it as a comment: ${(0, policy_problem.T)(`# ${said === "" ? "TEXT" : said}`)}`;
		}
		let one_slip_STATES = words.iI;
		let one_slip_PORT_WORDS = [
			"port",
			"ports",
			"service",
			"services"
		];
		function standsFor(word, key, mapKind) {
			if (mapKind === "policy") return key === "hosts" && word === "host";
			if (mapKind === "entry") return key === "ports" && PORT_AS_KEY.test(word);
			return mapKind === "waiver" && (key === "state" || key === "ports") && one_slip_STATES.includes(word);
		}
		function isSaidElsewhere(key, mapKind, map) {
			if (mapKind === "policy") return one_slip_STATES.includes(key) && map.pairs.has("host");
			if (mapKind === "entry") return PORT_AS_KEY.test(key) && firstPortKey(map) !== key;
			return (mapKind === "host" || mapKind === "role") && namesPorts(map) && BESIDE_PORTS.test(key);
		}
		let BESIDE_PORTS = /^(?:state|expect|expected|protocol|proto)$/i;
		function firstPortKey(map) {
			for (let key of map.pairs.keys()) if (PORT_AS_KEY.test(key)) return key;
			return null;
		}
		function namesPorts(map) {
			return one_slip_PORT_WORDS.some((word) => map.pairs.has(word));
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
		let PIECE = 1e3;
		let LONG_KEYS = [
			"hosts",
			"roles",
			"waivers"
		];
		function* shapePieces(root) {
			let long = root.kind === "map" ? LONG_KEYS.filter((key) => lengthOf(root.pairs.get(key)?.value) > PIECE) : [];
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
				for (let from = PIECE; from < lengthOf(pair.value); from += PIECE) yield {
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
				items: node.items.slice(from, from + PIECE)
			};
			if (node.kind === "map") return {
				...node,
				pairs: new Map([...node.pairs].slice(from, from + PIECE))
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
		let wrong_type_advice_STATES = words.iI;
		function wrongTypeAdvice(node, path) {
			if (path.includes("controls")) return controlHelp(node);
			let [top] = path;
			let last = path.at(-1);
			if (path.length === 1) return topHelp(String(top), node);
			if (path.length === 2 && top === "hosts") return elementHelp(node);
			if (last === "host" && textOf(node) === "") return "write a name or an address after `host:`";
			if (node.kind !== "scalar" || node.text === "") return null;
			if (node.value === !0 && wrong_type_advice_STATES.includes(String(last))) return `name the ports, or \`${String(last)}: all\` for every port`;
			return last === "reason" || last === "owner" ? `quote it: \`"${node.text}"\`` : null;
		}
		function topHelp(key, node) {
			if (key === "hosts") return hostsHelp(node);
			if (key === "waivers" && node.kind === "map") return dashHelp(node);
			if (key === "extends") return "name one file, such as `./base.yml`; that file may extend another";
			if ((key === "defaults" || key === "limits") && node.kind === "list") return "remove the dashes below it";
			if (key === "vantages") return `write each name as a key: ${(0, policy_problem.T)(`${key}: { ${namesOf(node, ["internet", "office"])} }`)}`;
			if (key === "roles") return "write each name as a key, and below it what is expected: `web: { open: 443 }`";
			return null;
		}
		function namesOf(node, examples) {
			let named = textOf(node).split(/[\s,]+/).filter((name) => /^[\w.-]+$/.test(name));
			return (named.length === 0 ? examples : named.slice(0, 8)).map((name) => `${name}: {}`).join(", ");
		}
		let EXPECTED = "and below that what is expected of it, such as `open: 443`";
		function hostsHelp(node) {
			if (node.kind === "map" && node.pairs.has("host")) return dashHelp(node);
			let [name = ""] = node.kind === "map" ? node.pairs.keys() : [];
			let text = node.kind === "map" ? name : hostText(textOf(node));
			return `below \`hosts:\` write ${(0, policy_problem.T)(`- host: ${text === "" ? "NAME" : text}`)}, ${EXPECTED}`;
		}
		function hostText(text) {
			let names = text.split(/[\s,]+/).filter((name) => name !== "");
			return names.length > 1 ? `[${names.join(", ")}]` : names[0] ?? "";
		}
		function dashHelp(map) {
			let [[key, { value }] = ["host", { value: null }]] = map.pairs;
			let text = value === null ? "" : textOf(value);
			return `put a dash before the first key, ${(0, policy_problem.T)(`- ${key}: ${text === "" ? "NAME" : text}`)}, and indent the other keys as far as \`${key}\``;
		}
		function elementHelp(node) {
			if (node.kind !== "scalar" || typeof node.value != "string") return null;
			return `write ${(0, policy_problem.T)(`- host: ${node.text}`)}, ${EXPECTED}`;
		}
		function controlHelp(node) {
			let [pair, ...others] = node.kind === "map" ? node.pairs : [];
			if (pair === void 0 || others.length > 0) return "such as `github.com:443`";
			let [host, { value }] = pair;
			let port = value.kind === "scalar" && value.text !== "" ? value.text : "PORT";
			return `without the space: ${(0, policy_problem.T)(`${host}:${port}`)}`;
		}
		let MISSING_HELP = {
			version: "begin the file with `version: 1`",
			host: "add `host: NAME`, an address, a CIDR or a range",
			ports: "add `ports: 443`, or a list",
			state: "add `state: open`, or the other state that the port may have",
			until: "add `until: 2027-01-31`, the last day on which it holds",
			reason: "add `reason: WHY`, with the ticket that will end it"
		};
		function checkShape(root, diagnostics) {
			for (let piece of shapePieces(root)) {
				let result = policy_schema.wh.safeParse(toPlain(piece.root));
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
			let help = key === "host" && hasDashTooMany(path, root) ? DASH_TOO_MANY : MISSING_HELP[key] ?? null;
			let message = `The key ${(0, policy_problem.T)(key)} is missing: ${NAMES[mapKind]} must have it.`;
			diagnostics.error(map, "missing-key", message, help);
		}
		let DASH_TOO_MANY = "remove the dash if this belongs to the host above, and indent it as far as that `host`; otherwise add `host: NAME`";
		function reportKey(map, key, path, diagnostics) {
			if (map.kind !== "map") return;
			let mapKind = mapKindOf(path);
			if (!diagnostics.full && isSaidElsewhere(key, mapKind, map)) return;
			let help = diagnostics.full ? null : keyAdvice(key, mapKind, map).help;
			let span = map.pairs.get(key)?.key ?? map;
			diagnostics.error(span, "unknown-key", `${(0, policy_problem.T)(key)} is not a key of ${NAMES[mapKind]}.`, help);
		}
		function reportType(root, node, path, diagnostics) {
			if (isSwitchOfPorts(node, path, root)) return;
			let [wanted, help] = wantedAt(path);
			let message = `${labelOf(path)} must be ${wanted}, but it is ${kindOf(node)}.`;
			diagnostics.error(node, "wrong-type", message, wrongTypeAdvice(node, path) ?? help);
		}
		function reportValue(node, path, values, diagnostics) {
			if (path.length === 1 && path[0] === "version") {
				let message = `The version must be the number 1, but it is ${node.kind === "scalar" && typeof node.value == "string" ? "the text " : ""}${kindOf(node)}.`;
				diagnostics.error(node, "wrong-version", message, "write `version: 1`");
				return;
			}
			let text = node.kind === "scalar" ? node.text : "";
			let label = String(path.findLast((step) => typeof step == "string"));
			let meant = values.find((value) => value === meantWord(label, text)) ?? (0, did_you_mean.a)(text, values);
			let help = meant === null ? `use one of ${values.map(policy_problem.T).join(", ")}` : `did you mean ${(0, policy_problem.T)(meant)}?`;
			diagnostics.error(node, "bad-value", `${labelOf(path)} cannot be ${kindOf(node)}.`, help);
		}
		let CHILD_KINDS = {
			policy: {
				defaults: ["defaults", "self"],
				limits: ["limits", "self"],
				vantages: ["vantage", "names"],
				roles: ["role", "names"],
				hosts: ["host", "list"],
				waivers: ["waiver", "list"]
			},
			defaults: {},
			limits: {},
			vantage: {},
			role: {},
			host: {},
			entry: {},
			waiver: {}
		};
		function correctKeys(root, diagnostics) {
			return new KeyCorrector(diagnostics).map(root, "policy");
		}
		class KeyCorrector {
			#diagnostics;
			#done = new Map();
			constructor(diagnostics) {
				this.#diagnostics = diagnostics;
			}
			map(map, mapKind) {
				let done = (0, get_or_create.I)(this.#done, map, () => new Map());
				return (0, get_or_create.I)(done, mapKind, () => this.#correct(map, mapKind));
			}
			#correct(map, mapKind) {
				let pairs = new Map();
				let changed = !1;
				for (let [key, pair] of map.pairs) {
					let meant = KEYS[mapKind].includes(key) ? key : this.#meant(key, mapKind, map, pairs);
					let value = this.#value(pair.value, meant, mapKind);
					changed ||= meant !== key || value !== pair.value;
					pairs.set(meant, value === pair.value ? pair : {
						...pair,
						value
					});
				}
				return changed ? {
					...map,
					pairs
				} : map;
			}
			#meant(key, mapKind, map, taken) {
				if (this.#diagnostics.full) return key;
				let { meant, help } = keyAdvice(key, mapKind, map);
				if (meant === null || map.pairs.has(meant) || taken.has(meant)) return key;
				let message = `${(0, policy_problem.T)(key)} is not a key of ${NAMES[mapKind]}.`;
				this.#diagnostics.error(map.pairs.get(key)?.key ?? map, "unknown-key", message, help);
				return meant;
			}
			#value(value, key, mapKind) {
				let [childKind, of] = correct_keys_childOf(key, mapKind);
				if (childKind === null) return value;
				if (of === "self") return value.kind === "map" ? this.map(value, childKind) : this.#list(value, childKind);
				if (of === "list") return this.#list(value, childKind);
				return value.kind === "map" ? this.#names(value, childKind) : value;
			}
			#list(value, childKind) {
				if (value.kind !== "list") return value;
				let items = value.items.map((item) => item.kind === "map" ? this.map(item, childKind) : item);
				return items.every((item, index) => item === value.items[index]) ? value : {
					...value,
					items
				};
			}
			#names(value, childKind) {
				let pairs = new Map();
				let changed = !1;
				for (let [name, pair] of value.pairs) {
					let corrected = pair.value.kind === "map" ? this.map(pair.value, childKind) : pair.value;
					changed ||= corrected !== pair.value;
					pairs.set(name, corrected === pair.value ? pair : {
						...pair,
						value: corrected
					});
				}
				return changed ? {
					...value,
					pairs
				} : value;
			}
		}
		let NONE = [null, "self"];
		function correct_keys_childOf(key, mapKind) {
			if ((mapKind === "host" || mapKind === "role") && KEYS.role.includes(key)) return ["entry", "self"];
			let kinds = CHILD_KINDS[mapKind];
			return Object.hasOwn(kinds, key) ? kinds[key] ?? NONE : NONE;
		}
		let FOREIGN = [
			{
				kind: "a scan of nmap",
				signs: [/<nmaprun\b/],
				help: "give a scan with `--observations FILE`, beside a policy; `port-policy init` drafts a policy from a scan"
			},
			{
				kind: "XML",
				signs: [/^\s*<(?:\?xml|!DOCTYPE|[a-z])/i]
			},
			{
				kind: "a report of port-policy",
				signs: [/^\s*\{\s*"schemaVersion"/],
				help: "give a report with `--baseline FILE`, or to `port-policy diff`"
			},
			{
				kind: "a workflow of GitHub Actions",
				signs: [/^on:/m, /^jobs:/m],
				help: "name the policy file; in the workflow the input `policy` names it"
			},
			{
				kind: "a compose file",
				signs: [/^services:/m, /^[ ]+(?:image|build):/m]
			},
			{
				kind: "a Kubernetes manifest",
				signs: [/^apiVersion:/m, /^kind:/m]
			},
			{
				kind: "an Ansible playbook",
				signs: [/^- (?:hosts|name):/m, /^ {2}(?:tasks|roles):/m]
			},
			{
				kind: "a Terraform file",
				signs: [/^(?:resource|provider|variable|module|terraform|data|locals|output)\b[^\n]*\{\s*$/m]
			},
			{
				kind: "a list of iptables rules",
				signs: [/^(?:\*(?:filter|nat|mangle|raw)\s*$|(?:iptables )?-A [A-Z])/m]
			},
			{
				kind: "an nftables file",
				signs: [/^table (?:inet|ip6?) \w+ \{/m]
			},
			{
				kind: "a goss file",
				signs: [/^port:\s*$/m, /^[ ]+tcp6?:\d+:/m]
			},
			{
				kind: "a security group of AWS",
				signs: [/"(?:SecurityGroups|IpPermissions)"\s*:/]
			}
		];
		let BEGIN = "write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one";
		function beginsAsEnv(text) {
			let first = text.split("\n").find((line) => line.trim() !== "" && !line.trim().startsWith("#"));
			return /^(?:export )?[A-Za-z_]\w*=/.test(first ?? "");
		}
		function foreignFile(text) {
			let begin = text.slice(0, 1e5).replace(/^\uFEFF/, "");
			if (/^["']?hosts["']?\s*:/im.test(begin)) return null;
			let found = FOREIGN.find(({ signs }) => signs.every((sign) => sign.test(begin)));
			if (found === void 0 && !beginsAsEnv(begin)) return null;
			let { kind, help } = found ?? {
				kind: "an .env file",
				help: void 0
			};
			return {
				code: "not-a-map",
				message: `This looks like ${kind}, not like a policy.`,
				help: help ?? BEGIN
			};
		}
		function foreignMap(root) {
			let keys = [...root.pairs.keys()].slice(0, 100);
			let known = (key) => KEYS.policy.includes(key) || Object.values(KEYS).some((words) => words.includes(key)) || keyAdvice(key, "policy", root).meant !== null;
			if (keys.length < 2 || root.pairs.size > 100 || keys.some(known)) return null;
			return {
				code: "unknown-key",
				message: `This is not a policy: none of its keys (${keys.slice(0, 3).map(policy_problem.T).join(", ")}${keys.length > 3 ? ", ..." : ""}) is a key of a policy.`,
				help: BEGIN
			};
		}
		var browser = __webpack_require__(8113);
		var numbers_and_lists = __webpack_require__(5607);
		let MOST_CHARACTERS = 2e6;
		let MOST_TOKENS = 3e5;
		let UNKNOWN_ESCAPE = /\\[^0abefnrtvNLP_xuU "/\\\t\r\n]/g;
		class TextRoom {
			#characters = 0;
			#tokens = 0;
			take(text) {
				this.#characters += text.length;
				if (this.#characters > MOST_CHARACTERS) return {
					code: "bad-value",
					message: this.#characters > text.length ? `The file has ${text.length} characters, and the files of this run have ${this.#characters} together; the limit is ${MOST_CHARACTERS}.` : `The file has ${text.length} characters; the limit is ${MOST_CHARACTERS}.`,
					help: "split the policy and run each part on its own",
					offset: 0
				};
				return this.#characters > 1e5 ? this.#count(text) : null;
			}
			#count(text) {
				let offset = 0;
				let depth = 0;
				let isScalar = !1;
				for (let token of new browser.JG().lex(text)) {
					let mark = token[0];
					if (mark === "" || mark === "" || mark === "") {
						isScalar = mark === "";
						continue;
					}
					if (isScalar || mark !== " " && mark !== "	" && mark !== "\n" && mark !== "\r" && mark !== "#") {
						this.#tokens++;
						mark === "\"" && (this.#tokens += token.match(UNKNOWN_ESCAPE)?.length ?? 0);
						if (this.#tokens > MOST_TOKENS) return {
							code: "bad-value",
							message: `The files of this run have more than ${MOST_TOKENS} words, numbers and marks (such as \`[\`, \`,\` and \`:\`).`,
							help: "write ports as ranges, or split the policy and run each part on its own",
							offset
						};
						!isScalar && (mark === "[" || mark === "{") ? depth++ : isScalar || mark !== "]" && mark !== "}" || depth--;
						if (depth > 64) return {
							code: "yaml-syntax",
							message: "The file nests more than 64 levels deep.",
							help: null,
							offset
						};
					}
					isScalar = !1;
					offset += token.length;
				}
				return null;
			}
		}
		let NO_VARIABLES = {
			values: new Map(),
			unset: "error"
		};
		let NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
		let LONGEST_RESULT = 1e4;
		function hasVariable(text) {
			return text.includes("${");
		}
		function parseAssignment(text) {
			let at = text.indexOf("=");
			if (at < 0) return `${(0, policy_problem.T)(text)} is not NAME=VALUE`;
			let name = text.slice(0, at).trim();
			if (!NAME.test(name)) return `${(0, policy_problem.T)(name)} is not a valid name for a variable: use letters, digits and \`_\`, and do not begin with a digit`;
			return {
				name,
				value: text.slice(at + 1)
			};
		}
		function substitute(text, { values, unset }) {
			let result = "";
			let from = 0;
			let missing = !1;
			for (let at = text.indexOf("${"); at !== -1; at = text.indexOf("${", from)) {
				let end = text.indexOf("}", at);
				let body = end === -1 ? "" : text.slice(at + 2, end);
				let colon = body.indexOf(":-");
				let name = colon === -1 ? body : body.slice(0, colon);
				if (!NAME.test(name)) return bad(text, end === -1 ? text.slice(at) : text.slice(at, end + 1));
				let given = values.get(name);
				let value = colon === -1 ? given : given || body.slice(colon + 2);
				if (value === void 0 && unset === "error") return notSet(name, values);
				missing ||= value === void 0;
				result += text.slice(from, at) + (value ?? "");
				from = end + 1;
				if (result.length + text.length - from > LONGEST_RESULT) return {
					code: "bad-variable",
					message: `${(0, policy_problem.T)(text)} becomes longer than ${LONGEST_RESULT} characters.`,
					help: null
				};
			}
			return missing ? null : { text: result + text.slice(from) };
		}
		function bad(text, piece) {
			return {
				code: "bad-variable",
				message: `${(0, policy_problem.T)(piece === text ? text : piece)} is not a variable. Use \`\${NAME}\` or \`\${NAME:-default}\`.`,
				help: text.includes("${{") ? "use `${HOST}` here, and in the workflow the input `variables` with the line `HOST=${{ vars.HOST }}`" : null
			};
		}
		function notSet(name, values) {
			let meant = (0, did_you_mean.a)(name, values.keys());
			let set = `set it with \`--var ${name}=VALUE\` or the input \`variables\``;
			let help = meant === null ? `${set}, or write a default: \`\${${name}:-VALUE}\`` : `did you mean \`\${${meant}}\`?`;
			return {
				code: "unset-variable",
				message: `The variable ${(0, policy_problem.T)(name)} has no value.`,
				help
			};
		}
		let MOST_ALIASED = 25e4;
		let LONGEST_CARET = 1e3;
		let MOST_SUBSTITUTED = 2e6;
		let DUPLICATE_HELP = new Map([
			["hosts", "put the second list below the first one, and remove this line"],
			["waivers", "put the second list below the first one, and remove this line"],
			...[
				"open",
				"blocked",
				"closed",
				"filtered",
				"observe"
			].map((state) => [state, `use one list: \`${state}: [80, 443]\``])
		]);
		class SyntaxTreeBuilder {
			#text;
			#diagnostics;
			#isUnreliable;
			#variables;
			#anchors = new Map();
			#aliased = 0;
			#substitutedLength = 0;
			constructor(text, diagnostics, isUnreliable, variables) {
				this.#text = text;
				this.#diagnostics = diagnostics;
				this.#isUnreliable = isUnreliable;
				this.#variables = variables;
			}
			build(node, where, depth = 0) {
				if (depth > 64) {
					this.#diagnostics.error(where, "yaml-syntax", "The file nests more than 64 levels deep.");
					return spoilt(where);
				}
				if ((0, browser.Vj)(node)) return this.#alias(node.source, this.#span(node, where));
				let anchor = node?.anchor;
				anchor !== void 0 && this.#anchors.set(anchor, null);
				let built = this.#content(node, where, depth);
				anchor !== void 0 && this.#anchors.set(anchor, built);
				return built;
			}
			#content(node, where, depth) {
				if ((0, browser.jh)(node)) return this.#map(node, where, depth);
				if ((0, browser.oP)(node)) {
					let span = this.#span(node, where);
					let items = node.items.map((item) => this.build(item, span, depth + 1));
					return {
						kind: "list",
						...span,
						spoilt: !1,
						size: sizeOf(items),
						items
					};
				}
				return (0, browser.jn)(node) ? this.#scalar(node, where) : scalar(where, null, "");
			}
			#scalar(node, where) {
				let range = node.range ?? [
					where.offset,
					where.offset,
					where.offset
				];
				let span = range[1] > range[0] ? this.#span(node, where) : where;
				let { value } = node;
				if (this.#isUnreliable(range[0], range[1])) return spoilt(span);
				let noSpace = this.#dashWithoutSpace(range[0], node.source ?? String(value));
				if (noSpace) return noSpace;
				if ((value === "" || value === null) && node.tag?.startsWith("!")) return spoilt(span);
				if (typeof value == "string") return hasVariable(value) ? this.#substituted(value, span) : scalar(span, value, value);
				return scalar(span, typeof value == "number" || typeof value == "boolean" ? value : null, node.source ?? String(value));
			}
			#dashWithoutSpace(offset, value) {
				if (this.#text[offset] !== "-" || !/^-[\w*]/.test(value)) return null;
				let line = this.#text.slice(this.#text.lastIndexOf("\n", offset) + 1, offset);
				if (offset === 0 || line.length > LONGEST_CARET || line.trim() !== "") return null;
				let [first = ""] = value.split(" ", 1);
				let help = `write ${(0, policy_problem.T)(`- ${first.slice(1)}`)}${value.includes(" ") ? ", and the lines below it likewise" : ""}`;
				this.#diagnostics.error({
					offset,
					length: first.length
				}, "yaml-syntax", "A space is missing after the dash.", help);
				return spoilt({
					offset,
					length: first.length
				});
			}
			#substituted(value, span) {
				if (this.#substitutedLength > MOST_SUBSTITUTED) return {
					...spoilt(span),
					variable: !0
				};
				let result = substitute(value, this.#variables);
				result !== null && "text" in result && (this.#substitutedLength += result.text.length);
				if (this.#substitutedLength > MOST_SUBSTITUTED) {
					let message = `The texts of this file become longer than ${MOST_SUBSTITUTED} characters with their variables.`;
					this.#diagnostics.error(span, "bad-variable", message);
					return {
						...spoilt(span),
						variable: !0
					};
				}
				if (result !== null && "text" in result) return {
					...scalar(span, result.text, result.text),
					variable: !0
				};
				result !== null && this.#diagnostics.add(span, result);
				return {
					...spoilt(span),
					variable: !0
				};
			}
			#alias(name, span) {
				let target = this.#anchors.get(name);
				if (target) {
					this.#aliased += target.size;
					if (this.#aliased <= MOST_ALIASED) return target;
					let message = `The aliases of this file stand for more than ${MOST_ALIASED} values.`;
					this.#aliased - target.size <= MOST_ALIASED && this.#diagnostics.error(span, "alias-bomb", message);
				} else if (target === null) this.#diagnostics.error(span, "alias-bomb", `The alias ${(0, policy_problem.T)(`*${name}`)} is inside the value that it stands for.`);
				else if (name.includes(".")) {
					let message = `YAML takes ${(0, policy_problem.T)(`*${name}`)} for an alias.`;
					let help = `under \`hosts\` write each name; under \`scope\` quote it: ${(0, policy_problem.T)(`"*${name}"`)}`;
					this.#diagnostics.error(span, "quote-it", message, help);
				} else {
					let message = `The alias ${(0, policy_problem.T)(`*${name}`)} has no anchor ${(0, policy_problem.T)(`&${name}`)} before it.`;
					let help = `quote it if it is not an alias: \`"*${name}"\`; otherwise define \`&${name}\` above it`;
					this.#diagnostics.error(span, "yaml-syntax", message, name.length > 60 ? null : help);
				}
				return spoilt(span);
			}
			#map(node, where, depth) {
				let span = this.#span(node, where);
				let pairs = new Map();
				let merged = [];
				let isNextHost = !1;
				for (let pair of node.items) {
					let key = this.#key(pair, span);
					if (key === null) continue;
					let value = this.build(pair.value, key.span, depth + 1);
					key.name === "<<" && key.plain ? merged.push(...this.#mergeable(value)) : pairs.has(key.name) ? isNextHost ||= this.#duplicate(key, pairs.get(key.name)?.key ?? span) : pairs.set(key.name, {
						key: key.span,
						value
					});
				}
				for (let map of merged) for (let [name, pair] of map.pairs) pairs.has(name) || pairs.set(name, pair);
				let size = sizeOf([...pairs.values()].map((pair) => pair.value));
				return {
					kind: "map",
					...span,
					spoilt: !1,
					size,
					pairs
				};
			}
			#duplicate(key, firstSpan) {
				let first = this.#diagnostics.position(firstSpan);
				let message = `The key ${(0, policy_problem.T)(key.name)} is already in line ${first.line}.`;
				let second = this.#diagnostics.position(key.span);
				let isNextHost = key.name === "host" && second.line !== first.line;
				let help = isNextHost ? "put a dash before it, which begins the next host: `- host:`" : DUPLICATE_HELP.get(key.name);
				this.#diagnostics.add(key.span, {
					code: "yaml-syntax",
					message,
					help: help ?? "keep one of the two"
				}, [first]);
				return isNextHost;
			}
			#key(pair, where) {
				let { key } = pair;
				if ((0, browser.jn)(key)) {
					let node = key;
					if (node.range && this.#isUnreliable(node.range[0], node.range[1])) return null;
					let span = this.#span(node, where);
					return {
						name: typeof node.value == "string" ? node.value : node.source ?? "",
						plain: node.type === "PLAIN",
						span
					};
				}
				let span = this.#span(key, where);
				this.#diagnostics.error(span, "wrong-type", "A key must be a word, not a list or a map.");
				return null;
			}
			#mergeable(value) {
				return (value.kind === "list" ? value.items : [value]).flatMap((map) => {
					if (map.kind === "map") return [map];
					map.spoilt || this.#diagnostics.error(map, "wrong-type", "`<<` merges maps, and this is not a map.");
					return [];
				});
			}
			#span(node, where) {
				if (!node?.range) return where;
				let [offset, end] = node.range;
				let [line = ""] = this.#text.slice(offset, Math.min(end, offset + LONGEST_CARET)).split(/[\r\n]/, 1);
				return {
					offset,
					length: Math.max(1, line.trimEnd().length)
				};
			}
		}
		function scalar(span, value, text) {
			return {
				kind: "scalar",
				offset: span.offset,
				length: span.length,
				spoilt: !1,
				size: 1,
				value,
				text,
				variable: !1
			};
		}
		function spoilt(span) {
			return {
				...scalar(span, null, ""),
				spoilt: !0
			};
		}
		function sizeOf(children) {
			let size = 1;
			for (let child of children) size += child.size;
			return size;
		}
		let MISREAD = [
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
		let FREE_TEXT = /(?:^|[\s{,-])(?:owner|reason):/;
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
		let PARTS = /^( *)((?:-[ ]+)*)(?:(["']?)([A-Za-z][\w-]*)\3(?![\w.-]))?(.*)$/;
		function lineAt(text, offset) {
			let begin = text.lastIndexOf("\n", Math.max(0, offset) - 1) + 1;
			let number = 1;
			for (let at = text.indexOf("\n"); at !== -1 && at < begin; at = text.indexOf("\n", at + 1)) number++;
			return {
				...partsAt(text, begin),
				number
			};
		}
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
				message: `${(0, policy_problem.T)(line.key)} begins in column ${line.indent + 1}, but ${(0, policy_problem.T)(level.key)} in line ${level.number} begins in column ${wanted + 1}; keys that belong together begin in the same column.`,
				help: `indent ${(0, policy_problem.T)(line.key)} with ${spaces(wanted)}${lines}`
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
					help: `write ${(0, policy_problem.T)(`- ${line.text.trim()}`)}, with the dash below the other one, and indent the lines below it as far as its \`host\``
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
					let help = `close it: ${(0, policy_problem.T)(`${quote}${value}${quote}`)}`;
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
					let message = `The lines between the ${(0, policy_problem.T)(sign)} in line ${candidate.number} and its ${(0, policy_problem.T)(closing)} in line ${below.number} are not indented far enough.`;
					let help = `indent them, and the ${(0, policy_problem.T)(closing)}, with at least ${candidate.indent + candidate.dash.length + 2} spaces`;
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
					message: `The ${(0, policy_problem.T)(sign)} in line ${candidate.number} is never closed.`,
					help: `close it: ${(0, policy_problem.T)(`${rest}${sign === "{" ? " " : ""}${closing}`)}`
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
		function syntaxSlip(text, offset, sentence, vocabulary) {
			let line = lineAt(text, offset);
			if (/closing .quote|closing quote/.test(sentence)) return openQuote(text, sentence.includes("'") ? "'" : "\"");
			return wordSlip(line, vocabulary) ?? apostrophe(line, offset) ?? blockSign(line) ?? closesNothing(line, offset, text) ?? indentSlip(text, line, vocabulary) ?? nextLineSlip(text, line, vocabulary) ?? colonInText(line, offset) ?? (/\bend with a|flow (?:map|seq)/i.test(sentence) ? openBracket(text, line) : null);
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
			if (noSpace !== null && isWord(noSpace[1] ?? "", vocabulary)) return slip(indent, 1, "A space is missing after the dash.", `write ${(0, policy_problem.T)(`- ${line.text.trim().slice(1)}`)}`);
			if (!isWord(key, vocabulary)) return null;
			let value = rest.replace(/^\s*[:=]?\s*/, "").trim();
			let right = (0, policy_problem.T)(`${dash}${key}: ${value}`);
			if (/^:[^\s:]/.test(rest)) return slip(column, key.length + 1, `A space is missing after ${(0, policy_problem.T)(`${key}:`)}.`, `write ${right}`);
			if (/^\s*=/.test(rest)) return slip(column, line.text.trim().length, "YAML puts a colon between a key and its value, not an equals sign.", `write ${right}`);
			if (/^\s+[^\s:=]/.test(rest) && !/:(?:\s|$)/.test(rest)) return slip(column, key.length, `A colon is missing after ${(0, policy_problem.T)(key)}.`, `write ${right}`);
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
					help: `write ${(0, policy_problem.T)(`${line.text.trim()},`)}`
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
				help: `use double quotes: ${(0, policy_problem.T)(`"${match[1] ?? ""}"`)}`
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
				message: `YAML reads ${(0, policy_problem.T)(sign)} as the start of a longer text.`,
				help: `write a range: ${(0, policy_problem.T)(range)}`
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
				message: `This ${(0, policy_problem.T)(sign)} closes nothing.`,
				help: `remove it, or add the ${(0, policy_problem.T)(opening)} that it belongs to`
			};
		}
		function colonInText(line, offset) {
			let begins = /^\s*:\s+/.exec(line.rest);
			if (begins === null) return null;
			let value = withoutComment(line.rest.slice(begins[0].length)).trim();
			if (/^["'[{&*!|>%@`#]/.test(value) || value.includes("\"") || !(value.includes(": ") || value.endsWith(":"))) return null;
			let at = line.offset + line.text.length - line.rest.length + begins[0].length;
			if (offset < at - 1 || offset > at + value.length) return null;
			let help = `quote the text: ${(0, policy_problem.T)(`"${value}"`)}`;
			return {
				offset: at,
				length: value.length,
				lastLine: line.number,
				message: "A colon and a space inside a text begin a new key for YAML.",
				help
			};
		}
		let SYNTAX_WORDS = {
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
		let UNEXPECTED = ["YAML cannot read the line from here on.", "quote the text if it has signs such as `:`, `#`, `[` or `{` in it; otherwise look for a slip in this line and the one before"];
		let MOST_REREAD_CHARACTERS = 2e5;
		function readYaml(source, file, variables, room, vocabulary) {
			let text = source.startsWith("﻿") ? source.slice(1) : source;
			let oversize = room.take(text);
			let diagnostics = new DiagnosticList(file, linesOf(oversize?.offset === 0 ? "" : text));
			if (oversize !== null) {
				let { offset, ...problem } = oversize;
				diagnostics.add({
					offset,
					length: 1
				}, problem);
				return {
					root: null,
					diagnostics,
					brokenAt: Infinity
				};
			}
			let { document, unquotedTexts } = parseMasking(text);
			for (let unquoted of unquotedTexts) diagnostics.error(unquoted, "quote-it", unquoted.message, unquoted.help);
			let brokenAt = reportSyntax(document, text, vocabulary, diagnostics);
			let unreliable = (start, end) => end >= brokenAt || unquotedTexts.some((unquoted) => unquoted.offset < end && start < unquoted.offset + unquoted.length);
			let builder = new SyntaxTreeBuilder(text, diagnostics, unreliable, variables);
			return {
				root: document.contents === null ? null : builder.build(document.contents, {
					offset: 0,
					length: 1
				}),
				diagnostics,
				brokenAt
			};
		}
		function linesOf(text) {
			let lines = new browser.HN();
			lines.addNewLine(0);
			for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
			return lines;
		}
		function parseMasking(text) {
			let unquotedTexts = [];
			let masked = text;
			for (let reading = 1;; reading++) {
				let document = parse(masked);
				let found = reading === 20 || reading * text.length > MOST_REREAD_CHARACTERS ? [] : unquotedTextsIn(document, masked);
				if (found.length === 0) return {
					document,
					unquotedTexts
				};
				for (let unquoted of found) masked = masked.slice(0, unquoted.offset) + "q".repeat(unquoted.length) + masked.slice(unquoted.offset + unquoted.length);
				unquotedTexts.push(...found);
			}
		}
		function parse(text) {
			let { stackTraceLimit } = Error;
			Error.stackTraceLimit = 0;
			try {
				return (0, browser.Tp)(text, {
					prettyErrors: !1,
					uniqueKeys: !1,
					schema: "core",
					merge: !1,
					resolveKnownTags: !1
				});
			} finally {
				Error.stackTraceLimit = stackTraceLimit;
			}
		}
		function unquotedTextsIn(document, text) {
			let unquotedTexts = new Map();
			let note = (unquoted) => unquoted && unquotedTexts.set(unquoted.offset, unquoted);
			let first = document.errors[0];
			first ? note(needsQuotesAt(text, first.pos[0])) : /::(?=[\s,\]}]|$)|[\da-f:.]\]:|\{\{/i.test(text) && (0, browser.YR)(document, { Pair(_, { key }) {
				(0, browser.jn)(key) && key.range && note(keyNeedsQuotes(text, key.range[0], String(key.value)));
				((0, browser.oP)(key) || (0, browser.jh)(key)) && key.range && note(needsQuotesAt(text, key.range[0]));
			} });
			return [...unquotedTexts.values()];
		}
		function reportSyntax(document, text, vocabulary, diagnostics) {
			let brokenAt = Infinity;
			let saidUpTo = 0;
			let tabs = !1;
			for (let error of document.errors.slice(0, 50)) {
				if (diagnostics.size >= 10) break;
				let offset = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
				let { line } = diagnostics.position({
					offset,
					length: 1
				});
				let broken = brokenAt < Infinity;
				let isTab = error.code === "TAB_AS_INDENT" || /^ *\t/.test(lineAt(text, offset).text);
				if (line <= saidUpTo || isTab && tabs) continue;
				let slip = isTab || error.code === "MULTIPLE_DOCS" ? null : syntaxSlip(text, offset, error.message, vocabulary);
				if (broken && slip === null && !isTab) continue;
				tabs ||= isTab;
				let span = slip ?? {
					offset,
					length: 1
				};
				saidUpTo = Math.max(slip?.lastLine ?? line, diagnostics.position(span).line);
				diagnostics.add({
					offset: span.offset,
					length: span.length
				}, slip === null ? explained(error, isTab, text) : {
					code: "yaml-syntax",
					message: slip.message,
					help: slip.help
				});
				error.code !== "MULTIPLE_DOCS" && (brokenAt = Math.min(brokenAt, offset, span.offset));
			}
			for (let warning of document.warnings) {
				let span = {
					offset: warning.pos[0],
					length: warning.pos[1] - warning.pos[0]
				};
				diagnostics.add(span, tagProblem(text, span) ?? syntaxProblem(warning));
			}
			return brokenAt;
		}
		function explained(error, isTab, text) {
			if (!isTab) return syntaxProblem(error);
			return {
				code: "yaml-syntax",
				message: "A tab indents this line, which YAML does not allow.",
				help: tabHelp(text)
			};
		}
		function tabHelp(text) {
			let numbers = text.slice(0, MOST_REREAD_CHARACTERS).split("\n").flatMap((line, index) => /^ *\t/.test(line) && line.trim() !== "" ? [index + 1] : []);
			if (numbers.length < 2) return "indent with spaces";
			return `indent with spaces, in lines ${(0, numbers_and_lists.Dt)(numbers.map(String), 5, String)}`;
		}
		function tagProblem(text, { offset, length }) {
			let [, port] = /^!(\d{1,5})$/.exec(text.slice(offset, offset + length)) ?? [];
			if (port === void 0) return null;
			return {
				code: "yaml-syntax",
				message: `YAML takes ${(0, policy_problem.T)(`!${port}`)} for a tag, and a policy has no sign for "not".`,
				help: `write which state the port must have, such as \`open: ${port}\`; \`blocked: all\` is about every port that no other line names`
			};
		}
		var parse_host = __webpack_require__(3012);
		var parse_wait = __webpack_require__(8090);
		var setting_slips = __webpack_require__(6079);
		let LONGEST_MS = 6e4;
		let MOST = 1e9;
		function parseDuration(text) {
			let match = /^(\d+(?:\.\d+)?)\s*(ms|s)$/.exec(text.trim());
			if (!match) return badDuration(text);
			let ms = Math.round(Number(match[1]) * (match[2] === "s" ? 1e3 : 1));
			if (ms >= 100 && ms <= LONGEST_MS) return ms;
			return {
				code: "bad-duration",
				message: `${(0, policy_problem.T)(text)} is out of range: a timeout is from 100ms to ${LONGEST_MS / 1e3}s.`,
				help: `write ${(0, policy_problem.T)(withinRange(ms))}`
			};
		}
		function badDuration(text) {
			let bare = text.trim();
			if (/^\d+$/.test(bare)) {
				let number = Number(bare);
				let readings = [...number >= 100 && number <= LONGEST_MS ? [`${number}ms`] : [], ...number >= 1 && number * 1e3 <= LONGEST_MS ? [`${number}s`] : []];
				let help = readings.length === 0 ? "write it like `1500ms` or `2s`" : `write ${readings.map(policy_problem.T).join(" or ")}`;
				return {
					code: "bad-duration",
					message: `${(0, policy_problem.T)(text)} has no unit. Use \`ms\` or \`s\`.`,
					help
				};
			}
			let seconds = (0, setting_slips.dK)(bare);
			let help = seconds === null ? "write it like `1500ms` or `2s`" : `write ${(0, policy_problem.T)(withinRange(seconds * 1e3))}`;
			return {
				code: "bad-duration",
				message: `${(0, policy_problem.T)(text)} is not a duration. Use \`ms\` or \`s\`.`,
				help
			};
		}
		function withinRange(milliseconds) {
			let ms = Math.round(Math.min(LONGEST_MS, Math.max(100, milliseconds)));
			return ms % 1e3 == 0 ? `${ms / 1e3}s` : `${ms}ms`;
		}
		function parseCount(text, most = MOST) {
			let trimmed = text.trim();
			let count = /^[1-9]\d*$/.test(trimmed) ? Number(trimmed) : NaN;
			if (count <= most) return count;
			let range = most === MOST ? "from 1" : `from 1 to ${most}`;
			let meant = (0, setting_slips.Lk)(trimmed);
			let help = meant === null ? null : `write ${(0, policy_problem.T)(String(Math.min(most, Math.max(1, meant))))}`;
			return {
				code: "bad-number",
				message: `${(0, policy_problem.T)(text)} is not a whole number ${range}.`,
				help
			};
		}
		function parseLimit(text) {
			if (text.trim() === "unlimited") return null;
			let count = parseCount(text);
			if (typeof count == "number") return count;
			let help = (0, setting_slips.Ul)(text) ? "write `unlimited`" : count.help ?? "write a number such as `1000`, or `unlimited`";
			return {
				...count,
				help
			};
		}
		function parseRunTime(text) {
			if (text.trim() === "unlimited") return null;
			if ((0, setting_slips.Ul)(text)) return {
				code: "bad-duration",
				message: `${(0, policy_problem.T)(text)} is not a time limit.`,
				help: "write `unlimited`"
			};
			let ms = (0, parse_wait.D)(text, "a time limit");
			return typeof ms == "number" ? ms : {
				code: "bad-duration",
				message: `${ms.problem}.`,
				help: null
			};
		}
		function parseRate(text) {
			let trimmed = text.trim();
			if (trimmed === "unlimited") return null;
			if (trimmed === "auto") return trimmed;
			let match = /^([1-9]\d*)\s*\/\s*s$/.exec(trimmed);
			if (match && Number(match[1]) <= MOST) return Number(match[1]);
			let meant = (0, setting_slips.pf)(trimmed);
			let fixed = meant === null ? null : `${Math.min(MOST, Math.max(1, Math.round(meant)))}/s`;
			let known = fixed === null ? "write a rate such as `1000/s`, `auto` or `unlimited`" : `write ${(0, policy_problem.T)(fixed)}`;
			let help = (0, setting_slips.Ul)(text) ? "write `unlimited`" : (0, setting_slips.SX)(trimmed) ? "write `auto`" : known;
			return {
				code: "bad-number",
				message: `${(0, policy_problem.T)(text)} is not a rate. Use \`NUMBER/s\`.`,
				help
			};
		}
		var policy = __webpack_require__(5179);
		var parse_ports = __webpack_require__(3642);
		var parse_control = __webpack_require__(2886);
		let FAMILY_CHOICES = [
			"both",
			"ipv4",
			"ipv6"
		];
		let ADDRESS_DEMANDS = ["all", "any"];
		function isText(node) {
			return node.kind === "scalar" && !node.spoilt && (typeof node.value == "string" || typeof node.value == "number");
		}
		function elementsOf(node) {
			if (node === null) return [];
			return node.kind === "list" ? node.items : [node];
		}
		function mapAt(map, key) {
			let node = childOf(map, key);
			return node?.kind === "map" ? node : null;
		}
		function wordAt(map, key, words) {
			let node = map && childOf(map, key);
			return node?.kind === "scalar" && words.find((word) => word === node.text) || null;
		}
		function textAt(map, key) {
			let node = map && childOf(map, key);
			return node?.kind === "scalar" && !node.spoilt && typeof node.value == "string" ? node.value : null;
		}
		function namesAt(map, key, diagnostics) {
			let node = map && childOf(map, key);
			if (!node) return null;
			let names = new Map();
			for (let element of elementsOf(node)) {
				if (!isText(element) || typeof element.value != "string" || names.has(element.text)) continue;
				names.set(element.text, {
					name: element.text,
					span: element,
					diagnostics
				});
			}
			return [...names.values()];
		}
		function fromAt(map, diagnostics) {
			let names = namesAt(map, "from", diagnostics);
			let last = names?.[256];
			if (names === null || last === void 0) return names;
			let message = `\`from\` names ${names.length} vantages; the limit is 256.`;
			diagnostics.error(last.span, "bad-value", message, "remove `from` if every vantage is meant");
			return names.slice(0, 256);
		}
		function curlyQuotes(text) {
			let inner = /^[“”„‟«»‘’‚‹›](.*)[“”„‟«»‘’‚‹›]$/su.exec(text.trim())?.[1];
			if (inner === void 0) return null;
			return {
				code: "quote-it",
				message: `${(0, policy_problem.T)(text)} has typographic quotes, which YAML reads as part of the text.`,
				help: `use straight quotes, or none: ${(0, policy_problem.T)(inner)}`
			};
		}
		function parsed(node, { diagnostics }, parse) {
			return elementsOf(node).flatMap((element) => {
				if (!isText(element)) return [];
				let value = curlyQuotes(element.text) ?? parse(element.text);
				if (!(0, policy_problem.A)(value)) return [{
					value,
					node: element
				}];
				diagnostics.add(element, value);
				return [];
			});
		}
		function controlsAt(map, reading) {
			let node = childOf(map, "controls");
			if (node === null) return null;
			return parsed(node, reading, (text) => (0, parse_control.R)(text, reading.suggest)).map(({ value, node: { text }, node: at }) => ({
				...value,
				text,
				position: reading.diagnostics.position(at)
			}));
		}
		function anchorsOf(item, reading) {
			let node = childOf(item, "anchors");
			if (node === null) return null;
			let { diagnostics } = reading;
			let sets = elementsOf(node).flatMap((element) => isText(element) ? setOf(element, reading) : []);
			let count = sets.reduce((sum, set) => sum + set.count, 0);
			if (count > policy.NL) {
				let message = `\`anchors\` names ${count} ports, and an address has at most ${policy.NL} anchors.`;
				diagnostics.error(node, "bad-port", message, "name a few ports whose services do not count connections, such as `443`");
				return null;
			}
			let ports = new Set(sets.flatMap(read_anchors_portsOf));
			if (ports.size === 0) return null;
			return {
				ports: [...ports].sort((a, b) => a - b),
				position: diagnostics.position(node),
				span: node,
				diagnostics
			};
		}
		function setOf(node, { diagnostics, suggest }) {
			let set = curlyQuotes(node.text) ?? (0, parse_ports.K)(node.text, suggest);
			if ("code" in set) {
				diagnostics.add(node, set);
				return [];
			}
			if (set.protocol === "tcp") return [set];
			let message = `An anchor is a TCP port, and \`${node.text}\` is UDP.`;
			diagnostics.error(node, "bad-port", message, "name a TCP port of this host that is open, such as `443`");
			return [];
		}
		function read_anchors_portsOf({ ranges }) {
			return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
		}
		function entriesAt(map, expected, role, reading) {
			let value = childOf(map, expected);
			if (value === null) return null;
			return elementsOf(value).flatMap((element) => {
				if (element.kind !== "map") return entry(element, expected, PORTS_ALONE, role, reading);
				let said = saidAt(element, reading);
				return elementsOf(childOf(element, "ports")).flatMap((ports) => entry(ports, expected, said, role, reading));
			});
		}
		function ownEntries(item, reading) {
			return words.iI.flatMap((state) => entriesAt(item, state, null, reading) ?? []).sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
		}
		function evidenceAt(map) {
			return wordAt(map, "evidence", ["vouched", "anchored"]);
		}
		let PORTS_ALONE = {
			severity: null,
			reason: null,
			evidence: null,
			speaks: null,
			from: null,
			fromSpans: [],
			hasSpeaks: !1
		};
		function saidAt(map, { diagnostics }) {
			let from = fromAt(map, diagnostics);
			return {
				severity: wordAt(map, "severity", words.oC),
				reason: textAt(map, "reason"),
				evidence: evidenceAt(map),
				speaks: wordAt(map, "speaks", policy_schema.rh),
				from: from?.map(({ name }) => name) ?? null,
				fromSpans: from ?? PORTS_ALONE.fromSpans,
				hasSpeaks: childOf(map, "speaks") !== null
			};
		}
		function entry(node, expected, { fromSpans, hasSpeaks, ...said }, role, { diagnostics, suggest, entrySpans }) {
			if (!isText(node)) return [];
			let ports = curlyQuotes(node.text) ?? (0, parse_ports.K)(node.text, suggest);
			if ("code" in ports) {
				diagnostics.add(node, ports);
				return [];
			}
			if (ports.protocol === "tcp" && hasSpeaks) {
				let message = `\`speaks\` is for UDP ports, and \`${node.text}\` is TCP.`;
				let help = `use \`${withoutTcp(node.text)}/udp\`, or an entry of its own without \`speaks\``;
				diagnostics.error(node, "bad-port", message, help);
			}
			let read = {
				expected,
				ports,
				text: node.text.trim(),
				...said,
				role,
				position: diagnostics.position(node)
			};
			entrySpans.set(read, {
				span: node,
				diagnostics,
				from: fromSpans
			});
			return [read];
		}
		function withoutTcp(text) {
			let slash = text.lastIndexOf("/");
			return (slash === -1 ? text : text.slice(0, slash)).trim();
		}
		function parseScopeElement(text) {
			let wildcard = /^\s*\*\.(.+)$/.exec(text);
			let pattern = (0, parse_host.o)(wildcard?.[1] ?? text);
			if ("code" in pattern) return scopeProblem(text, pattern);
			if (wildcard === null) return {
				...pattern,
				text
			};
			if (pattern.kind === "name") return {
				kind: "wildcard",
				name: pattern.name,
				text
			};
			return {
				code: "bad-scope",
				message: `${(0, policy_problem.T)(text)}: only a name can have a wildcard.`,
				help: "write the network as a CIDR"
			};
		}
		function scopeProblem(text, problem) {
			if (!text.includes("*") || /^[\d.*/\s]+$/.test(text)) return {
				...problem,
				code: "bad-scope"
			};
			return {
				code: "bad-scope",
				message: `${(0, policy_problem.T)(text)} is not a scope. A wildcard is \`*.\` and a name: every name below that name.`,
				help: "write it like `\"*.example.com\"`"
			};
		}
		function parseResolvesTo(text) {
			if (text.trim().toLowerCase() === "none") return { none: !0 };
			let pattern = (0, parse_host.o)(text);
			if ("code" in pattern) return pattern;
			if (pattern.kind === "name") return {
				code: "bad-host",
				message: `${(0, policy_problem.T)(text)} is a name. \`resolves-to\` takes addresses.`,
				help: "write an address, a CIDR, a range, or `none`"
			};
			return {
				family: pattern.family,
				first: pattern.first,
				last: pattern.last
			};
		}
		function scopesOf(root, reading) {
			let node = childOf(root, "scope");
			if (node === null) return [];
			return [parsed(node, reading, parseScopeElement).flatMap(({ value, node: at }) => {
				if (!at.variable) return [{
					...value,
					position: reading.diagnostics.position(at)
				}];
				reading.diagnostics.error(at, "bad-scope", "`scope` cannot contain a variable.", "write the addresses or names themselves");
				return [];
			})];
		}
		function resolvesToOf(item, reading) {
			let node = childOf(item, "resolves-to");
			if (node === null) return null;
			let runs = parsed(node, reading, parseResolvesTo);
			if (runs.length === 0) return null;
			let position = reading.diagnostics.position(node);
			let named = runs.slice(0, 50).map(({ node: { text } }) => text.trim());
			let text = (0, numbers_and_lists.v)(named, runs.length - 50, String);
			let within = runs.flatMap(({ value }) => "none" in value ? [] : [value]);
			within.length > 0 && within.length < runs.length && reading.diagnostics.error(node, "bad-value", "`none` cannot be in a list with addresses: a name cannot have an address and no address.", "remove one of the two");
			return {
				within,
				text,
				position
			};
		}
		var vantage_values = __webpack_require__(3346);
		function vantagesOf(root, reading) {
			let vantages = new Map();
			let map = mapAt(root, "vantages");
			if (map === null) return vantages;
			let { diagnostics } = reading;
			if (map.pairs.size > 64) {
				let message = `This policy declares ${map.pairs.size} vantages; the limit is 64.`;
				diagnostics.error(childSpan(root, "vantages"), "bad-value", message);
				return vantages;
			}
			for (let [name, { key, value }] of map.pairs) {
				checkName(name, key, "vantage", reading);
				if (value.kind === "list") continue;
				vantages.set(name, {
					span: key,
					diagnostics,
					...value.kind === "map" ? said(value, key, reading) : NOTHING
				});
			}
			return vantages;
		}
		function checkName(name, span, what, { diagnostics }) {
			if ((0, vantage_values.Eo)(name)) return !0;
			let message = `${(0, policy_problem.T)(name)} is not a valid name for a ${what}.`;
			diagnostics.error(span, "bad-name", message, "use letters, digits, `_`, `-` and `.`, at most 64 of them, a letter or digit first");
			return !1;
		}
		let NOTHING = {
			family: null,
			cannotSee: null,
			controls: null
		};
		function said(map, span, reading) {
			let node = childOf(map, "cannot-see");
			let blind = parsed(node, reading, (text) => (0, vantage_values.$A)(text, reading.suggest)).map(({ value }) => value);
			let lacks = blind.flatMap((one) => "lacks" in one ? [one.lacks] : []);
			let ports = blind.flatMap((one) => "lacks" in one ? [] : [one]);
			let family = wordAt(map, "family", FAMILY_CHOICES);
			(0, vantage_values.m6)(family, lacks).length === 0 && reading.diagnostics.error(node ?? span, "bad-value", "This vantage sees neither IPv4 nor IPv6.", "remove one of the two");
			return {
				family,
				cannotSee: node === null ? null : {
					lacks,
					ports
				},
				controls: controlsAt(map, reading)
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
				message: `${(0, policy_problem.T)(text)} is not a date. Use \`YYYY-MM-DD\`.`,
				help: helpFor(day)
			};
			let [year, month, date] = match.slice(1).map(Number);
			let days = daysOf(year, month);
			if (date >= 1 && date <= days) return day;
			let help = days === 0 ? "write a month from 01 to 12, such as `2027-01-31`" : `use ${(0, policy_problem.T)(written(year, month, days))}, the last day of that month`;
			return {
				code: "bad-date",
				message: `The calendar has no ${(0, policy_problem.T)(text)}.`,
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
		function helpFor(text) {
			if (/^(?:never|none|no|forever|permanent|unlimited|open|always)$/i.test(text)) return "a waiver must end: give a day on which somebody looks at it again, such as `2027-01-31`";
			let day = otherForm(text);
			return day === null ? "such as `2027-01-31`" : `use ${(0, policy_problem.T)(day)}`;
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
		function waiversOf(root, reading) {
			return elementsOf(childOf(root, "waivers")).flatMap((item) => item.kind === "map" ? waiver(item, reading) : []);
		}
		function waiver(item, reading) {
			let { diagnostics, suggest } = reading;
			let hosts = parsed(childOf(item, "host"), reading, parse_host.o).map(({ value, node }) => ({
				pattern: value,
				text: node.text.trim(),
				position: diagnostics.position(node)
			}));
			let ports = parsed(childOf(item, "ports"), reading, (text) => (0, parse_ports.K)(text, suggest)).map(({ value }) => value);
			let states = elementsOf(childOf(item, "state")).flatMap((node) => {
				let known = node.kind === "scalar" ? policy.li.find((state) => state === node.text) : void 0;
				return known === void 0 ? [] : [known];
			});
			let until = untilOf(item, reading);
			let reason = reasonOf(item, reading);
			if (until === null || reason === null || hosts.length === 0 || ports.length === 0 || states.length === 0) return [];
			let from = fromAt(item, diagnostics);
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
			let node = childOf(item, "until");
			if (node === null || !isText(node)) return null;
			let date = parseDate(node.text);
			if (typeof date == "string") return date;
			diagnostics.add(node, date);
			return null;
		}
		function reasonOf(item, { diagnostics }) {
			let reason = textAt(item, "reason");
			let node = childOf(item, "reason");
			if (reason === null || node === null || reason.trim() !== "") return reason;
			diagnostics.error(node, "bad-value", "`reason` is empty.", "say why, with the ticket that will end it");
			return null;
		}
		let WITHOUT_HOSTS = [
			"extends",
			"roles",
			"vantages"
		];
		let DECLARING = ["roles", "vantages"];
		function isMapOrMissing(root, key) {
			let node = childOf(root, key);
			return node === null || node.kind === "map";
		}
		function readTree(root, reading) {
			let { diagnostics } = reading;
			checkHosts(root, reading);
			let base = extendsOf(root, reading);
			let items = childOf(root, "hosts");
			let limits = mapAt(root, "limits");
			let duration = limits && childOf(limits, "duration");
			return {
				file: diagnostics.file,
				whole: {
					span: {
						offset: root.offset,
						length: root.length
					},
					diagnostics
				},
				extends: base,
				incomplete: base === null && root.pairs.has("extends") || DECLARING.some((key) => !isMapOrMissing(root, key)),
				scopes: scopesOf(root, reading),
				defaults: defaultsOf(mapAt(root, "defaults"), reading),
				limits: limitsOf(limits, reading),
				durationSpan: duration === null ? null : {
					span: duration,
					diagnostics
				},
				controls: controlsAt(root, reading),
				vantages: vantagesOf(root, reading),
				roles: rolesOf(root, reading),
				items: items?.kind === "list" ? items.items.flatMap((item, index) => itemOf(item, items.items[index + 1], reading)) : [],
				waivers: waiversOf(root, reading)
			};
		}
		function checkHosts(root, { diagnostics }) {
			if (root.pairs.has("hosts") || WITHOUT_HOSTS.some((key) => root.pairs.has(key))) return;
			if ([...root.pairs.keys()].some((word) => standsFor(word, "hosts", "policy"))) return;
			diagnostics.error(root, "missing-key", "The key `hosts` is missing: a policy must have it.", "add a list: `hosts:`, below it `- host: NAME`, and below that what is expected of it, such as `open: 443`");
		}
		function extendsOf(root, { diagnostics }) {
			let node = childOf(root, "extends");
			if (node === null || node.kind !== "scalar" || node.spoilt || typeof node.value != "string") return null;
			let problem = extendsProblem(node.text, node.variable);
			if (problem === null) return {
				path: node.text.trim(),
				span: node,
				diagnostics
			};
			diagnostics.error(node, "bad-extends", problem, "use the path of a file beside this one: `./base.yml`");
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
		function defaultsOf(map, reading) {
			return withoutMissing({
				timeoutMs: leaf(map, "timeout", parseDuration, reading),
				attempts: leaf(map, "attempts", (text) => parseCount(text, 10), reading),
				family: wordAt(map, "family", FAMILY_CHOICES) ?? void 0,
				addresses: wordAt(map, "addresses", ADDRESS_DEMANDS) ?? void 0,
				evidence: evidenceAt(map) ?? void 0
			});
		}
		function limitsOf(map, reading) {
			return withoutMissing({
				rate: leaf(map, "rate", parseRate, reading),
				perHost: leaf(map, "per-host", parseRate, reading),
				inFlight: leaf(map, "in-flight", parseLimit, reading),
				probes: leaf(map, "probes", parseLimit, reading),
				durationMs: leaf(map, "duration", parseRunTime, reading)
			});
		}
		function withoutMissing(all) {
			return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== void 0));
		}
		function leaf(map, key, parse, { diagnostics }) {
			let node = map && childOf(map, key);
			if (!node || !isText(node)) return;
			let value = parse(node.text);
			if (typeof value != "object" || !value) return value;
			diagnostics.add(node, value);
		}
		function rolesOf(root, reading) {
			let roles = new Map();
			for (let [name, { key, value }] of mapAt(root, "roles")?.pairs ?? []) {
				checkName(name, key, "role", reading);
				if (value.kind !== "map") continue;
				let states = words.iI.flatMap((state) => {
					let entries = entriesAt(value, state, name, reading);
					return entries === null ? [] : [[state, entries]];
				});
				value.pairs.size === 0 && reading.diagnostics.error(key, "nothing-expected", "This role does not say what is expected of its ports.", "add what is expected, such as `open: 443`; the keys are `open`, `blocked`, `closed`, `filtered` and `observe`");
				roles.set(name, {
					states: new Map(states),
					span: key,
					diagnostics: reading.diagnostics
				});
			}
			return roles;
		}
		function itemOf(item, next, reading) {
			if (item.kind !== "map") return [];
			let { diagnostics } = reading;
			let hosts = parsed(childOf(item, "host"), reading, parse_host.o).map(({ value, node }) => ({
				reference: {
					pattern: value,
					text: node.text.trim(),
					position: diagnostics.position(node)
				},
				span: node,
				diagnostics
			}));
			(next?.kind !== "map" || next.pairs.has("host")) && checkExpectsSomething(item, reading);
			let file = {
				hosts,
				entries: ownEntries(item, reading),
				roles: namesAt(item, "roles", diagnostics) ?? [],
				from: fromAt(item, diagnostics),
				family: wordAt(item, "family", FAMILY_CHOICES),
				evidence: evidenceAt(item),
				addresses: wordAt(item, "addresses", ADDRESS_DEMANDS),
				resolvesTo: resolvesToOf(item, reading),
				anchors: anchorsOf(item, reading),
				span: item,
				diagnostics
			};
			checkResolvesTo(item, file, reading);
			return [file];
		}
		function checkExpectsSomething(item, { diagnostics }) {
			let keys = [...item.pairs.keys()];
			let idle = new Set([
				"host",
				"family",
				"evidence",
				"from",
				"addresses",
				"anchors"
			]);
			if (keys.some((key) => !idle.has(key)) || !item.pairs.has("host")) return;
			diagnostics.error(item, "nothing-expected", "This item does not say what is expected of its host.", "add what is expected, such as `open: 443`; the keys are `open`, `blocked`, `closed`, `filtered`, `observe`, `roles` and `resolves-to`");
		}
		function checkResolvesTo(item, { hosts, resolvesTo, entries, roles }, reading) {
			let node = childOf(item, "resolves-to");
			if (node === null || resolvesTo === null) return;
			for (let { reference, span } of hosts) {
				if (reference.pattern.kind === "name") continue;
				let message = `\`${reference.text}\` is an address, and only a name can have \`resolves-to\`.`;
				reading.diagnostics.error(span, "bad-host", message, "put the address into an item of its own, without `resolves-to`");
			}
			if (resolvesTo.within.length > 0 || entries.length + roles.length === 0) return;
			reading.diagnostics.error(node, "contradiction", "`resolves-to: none` expects that the name has no address, so nothing can be expected of its ports.", "remove `resolves-to: none`, or remove the ports");
		}
		let VOCABULARY = Object.values(KEYS);
		let parse_file_BEGIN = "begin with `version: 1` and `hosts:`";
		function parseFile(source, { variables, suggest, entrySpans, room }) {
			let foreign = foreignFile(source.text);
			if (foreign !== null) {
				let diagnostics = new DiagnosticList(source.file, linesOf(""));
				diagnostics.add({
					offset: 0,
					length: 1
				}, foreign);
				return {
					source,
					parsed: null,
					diagnostics,
					brokenAt: Infinity
				};
			}
			let { root, diagnostics, brokenAt } = readYaml(source.text, source.file, variables, room, VOCABULARY);
			return {
				source,
				parsed: parsedOf(root, brokenAt < Infinity, diagnostics, (map) => readTree(map, {
					diagnostics,
					suggest,
					entrySpans
				})),
				diagnostics,
				brokenAt
			};
		}
		function parsedOf(root, broken, diagnostics, build) {
			if (root === null || root.kind === "scalar" && root.value === null && !root.spoilt) {
				diagnostics.size === 0 && diagnostics.error({
					offset: 0,
					length: 1
				}, "empty-policy", "The policy is empty.", parse_file_BEGIN);
				return null;
			}
			if (root.kind !== "map") {
				let message = `A policy is a map of keys and values, but this file is ${root.kind === "list" ? "a list" : "one text"}.`;
				(!root.spoilt && !broken || diagnostics.size === 0) && diagnostics.error(root, "not-a-map", message, root.kind === "list" ? "begin with `version: 1` and `hosts:`, and indent the list below `hosts:`" : parse_file_BEGIN);
				return null;
			}
			let foreign = broken ? null : foreignMap(root);
			if (foreign !== null) {
				diagnostics.add(root, foreign);
				return null;
			}
			let corrected = correctKeys(root, diagnostics);
			checkShape(corrected, diagnostics);
			return build(corrected);
		}
		var begins_as_policy = __webpack_require__(3016);
		function loadFiles(sources, options) {
			let files = new Map();
			let read = (source) => (0, get_or_create.I)(files, source.file, () => parseFile(source, options));
			return {
				parsed: sources.flatMap((source) => {
					let parsed = wholePart(read(source), [source.file], read, options);
					return parsed === null ? [] : [parsed];
				}),
				files: [...files.values()]
			};
		}
		function wholePart({ parsed }, chain, read, options) {
			if (parsed === null || parsed.extends === null) return parsed;
			let { path, span, diagnostics } = parsed.extends;
			let refuse = (message, help) => {
				diagnostics.error(span, "bad-extends", message, help);
				return {
					...parsed,
					incomplete: !0
				};
			};
			let source = options.loadBase(path, parsed.file);
			if ("problem" in source) return refuse(`Cannot read ${(0, policy_problem.T)(path)}: ${source.problem}.`, null);
			if (!(0, begins_as_policy.N)(source.text)) return refuse(`Cannot read ${(0, policy_problem.T)(path)}: ${begins_as_policy.V}.`, null);
			if (chain.includes(source.file)) return refuse(`These files extend each other in a circle: ${[...chain.slice(chain.indexOf(source.file)), source.file].map(policy_problem.T).join(" extends ")}.`, "remove `extends` from one of them");
			if (chain.length >= 16) return refuse("More than 16 files extend each other in a chain.", null);
			let base = wholePart(read(source), [...chain, source.file], read, options);
			return base === null ? {
				...parsed,
				incomplete: !0
			} : extendFile(base, parsed);
		}
		function unknownRole(named, { roles, incomplete }) {
			if (incomplete) return;
			let known = [...roles.keys()];
			let meant = nearestDeclared(named, known);
			let help = meant === null ? known.length === 0 ? `declare it: ${(0, policy_problem.T)(`roles: { ${named.name}: { open: 443 } }`)}` : `it declares ${listed(known)}` : `did you mean ${(0, policy_problem.T)(meant)}?`;
			named.diagnostics.error(named.span, "unknown-role", `This policy declares no role ${(0, policy_problem.T)(named.name)}.`, help);
		}
		function checkVantages(names, { vantages, incomplete }) {
			if (incomplete) return;
			for (let { name, span, diagnostics } of names) {
				if (vantages.has(name)) continue;
				let known = [...vantages.keys()];
				let meant = nearestDeclared({
					name,
					diagnostics
				}, known);
				let declare = `declare it: \`vantages: { ${name}: {} }\``;
				let help = meant === null ? known.length === 0 ? declare : `it declares ${listed(known)}; or ${declare}` : `did you mean ${(0, policy_problem.T)(meant)}?`;
				diagnostics.error(span, "unknown-vantage", `This policy declares no vantage ${(0, policy_problem.T)(name)}.`, help);
			}
		}
		function checkApplies({ entries, from }, entrySpans, file) {
			if (from === null) return;
			let met = new Map();
			for (let entry of entries) {
				let entrySpan = entrySpans.get(entry);
				let meets = (0, get_or_create.I)(met, entry.from, () => meet(from, entry.from, file));
				if (entrySpan === void 0 || meets) continue;
				let message = `This entry is judged from ${listed(entry.from ?? [])}, but its host from ${listed(check_names_namesOf(from))}: no vantage checks it.`;
				entrySpan.diagnostics.error(entrySpan.from[0]?.span ?? entrySpan.span, "never-applies", message, "name a vantage that both have, or remove one `from`");
			}
		}
		function checkRoleApplies(named, entries, role, { from }, file) {
			let idle = entries.find((entry) => !meet(from, entry.from, file));
			if (idle === void 0) return;
			let line = idle.position.line;
			let where = idle.position.file === named.diagnostics.file ? `line ${line}` : `${idle.position.file}, line ${line}`;
			let message = `The role ${(0, policy_problem.T)(named.name)} has an entry (${where}) that is judged from ${listed(idle.from ?? [])}, but this host is judged from ${listed(check_names_namesOf(from))}: no vantage checks it.`;
			named.diagnostics.add(named.span, {
				code: "never-applies",
				message,
				help: "remove `from` here, or use a role without that entry"
			}, [role.diagnostics.position(role.span)]);
		}
		function meet(from, of, { vantages }) {
			if (from === null || of === null || from.some(({ name }) => of.includes(name))) return !0;
			return [...check_names_namesOf(from), ...of].some((name) => !vantages.has(name));
		}
		function check_names_namesOf(from) {
			return (from ?? []).map(({ name }) => name);
		}
		function checkFamilies(item, { defaults }) {
			let family = item.family ?? defaults.family ?? policy.zY.family;
			for (let { reference, span, diagnostics } of item.hosts) {
				let { pattern, text } = reference;
				if (pattern.kind !== "addresses" || family === "both" || family === `ipv${pattern.family}`) continue;
				let where = item.family === null ? "`defaults`" : "this item";
				let message = `\`${text}\` is IPv${pattern.family}, but the \`family\` of ${where} is ${family}.`;
				diagnostics.error(span, "bad-host", message, "change the `family`, or remove the address");
			}
		}
		function nearestDeclared({ name, diagnostics }, known) {
			return known.length > 500 || diagnostics.full ? null : (0, did_you_mean.a)(name, known);
		}
		function listed(names) {
			return (0, numbers_and_lists.Dt)(names.map(policy_problem.T), 8, String);
		}
		var merge_controls = __webpack_require__(8796);
		var pace_limits = __webpack_require__(2467);
		function strictestDefaults(files) {
			let all = files.map(({ defaults }) => ({
				...policy.zY,
				...defaults
			}));
			let families = new Set(all.map(({ family }) => family));
			return {
				timeoutMs: Math.max(...all.map(({ timeoutMs }) => timeoutMs)),
				attempts: Math.max(...all.map(({ attempts }) => attempts)),
				family: families.size === 1 ? all[0]?.family ?? policy.zY.family : "both",
				addresses: all.every(({ addresses }) => addresses === "any") ? "any" : "all",
				evidence: all.some(({ evidence }) => evidence === "anchored") ? "anchored" : "vouched"
			};
		}
		function tightestLimits(files) {
			let all = files.map(({ limits }) => ({
				...policy.dR,
				...limits
			}));
			let least = (values) => {
				let bounds = values.filter((value) => value !== null);
				return bounds.length === 0 ? null : Math.min(...bounds);
			};
			return {
				rate: (0, pace_limits.A4)(all.map(({ rate }) => rate), "rate"),
				perHost: (0, pace_limits.A4)(all.map(({ perHost }) => perHost), "perHost"),
				inFlight: least(all.map(({ inFlight }) => inFlight)),
				probes: least(all.map(({ probes }) => probes)),
				durationMs: least(all.map(({ durationMs }) => durationMs))
			};
		}
		function mergedVantages(files) {
			let merged = new Map();
			for (let { vantages } of files) for (let [name, file] of vantages) {
				let own = vantageOf(name, file);
				let known = merged.get(name);
				merged.set(name, known === void 0 ? own : both(known, own));
			}
			return [...merged.values()];
		}
		function vantageOf(name, { family, cannotSee, controls, span, diagnostics }) {
			return {
				name,
				families: (0, vantage_values.m6)(family, cannotSee?.lacks ?? []),
				cannotSee: cannotSee?.ports ?? [],
				controls: (0, merge_controls.b)(controls ?? []),
				position: diagnostics.position(span)
			};
		}
		function both(a, b) {
			return {
				...a,
				families: a.families.filter((family) => b.families.includes(family)),
				cannotSee: [...a.cannotSee, ...b.cannotSee],
				controls: (0, merge_controls.b)([...a.controls, ...b.controls])
			};
		}
		var port_ranges = __webpack_require__(733);
		var careful_services = __webpack_require__(1647);
		function checkAnchors({ anchors }, entries) {
			if (anchors === null) return;
			let { diagnostics, span } = anchors;
			for (let port of anchors.ports) {
				let expected = expectedOf(port, entries);
				if (expected === "blocked" || expected === "filtered") {
					let message = `Port ${port} cannot be an anchor: this item expects it \`${expected}\`, and an anchor has to answer.`;
					diagnostics.error(span, "contradiction", message, "name a port that this item expects `open`");
					continue;
				}
				let service = (0, careful_services.St)(port);
				if (service === null) continue;
				let message = `Port ${port} is a poor anchor: ${service.name} may lock out a machine that opens many connections, so a run opens at most ${service.most} to it.`;
				diagnostics.warn(span, "poor-anchor", message, "name a port of this host that a web server listens on, such as `443`");
			}
		}
		function expectedOf(port, entries) {
			let narrowest = null;
			for (let entry of entries) {
				if (entry.ports.protocol === "udp" || !(0, port_ranges.As)(entry.ports.ranges, port)) continue;
				(narrowest === null || entry.ports.count < narrowest.ports.count) && (narrowest = entry);
			}
			return narrowest?.expected ?? null;
		}
		function assemble(files, entrySpans) {
			let [first] = files;
			if (first === void 0) throw Error("a run has at least one policy file");
			let room = { left: MOST_PAIRS };
			let hosts = files.flatMap((file) => itemsOf(file, entrySpans, room));
			return {
				file: first.file,
				defaults: strictestDefaults(files),
				limits: tightestLimits(files),
				controls: (0, merge_controls.b)(files.flatMap(({ controls }) => controls ?? [])),
				vantages: mergedVantages(files),
				waivers: files.flatMap((file) => assemble_waiversOf(file)),
				hosts: room.left < 0 ? [] : hosts
			};
		}
		function assemble_waiversOf(file) {
			return file.waivers.map(({ waiver, from }) => {
				checkVantages(from ?? [], file);
				return waiver;
			});
		}
		let MOST_PAIRS = 1e6;
		function entriesOf(item, file, roles, room) {
			let lent = item.roles.map((named) => {
				let role = roles.get(named.name);
				role === void 0 ? unknownRole(named, file) : checkRoleApplies(named, role.byFrom, role.role, item, file);
				return role?.entries ?? [];
			});
			let lists = [item.entries, ...lent].filter(({ length }) => length > 0);
			let count = lists.reduce((sum, list) => sum + list.length, 0);
			let before = room.left;
			room.left -= Math.max(1, count) * Math.max(1, item.hosts.length);
			let [only, ...others] = lists;
			if (room.left >= 0) return others.length === 0 ? only ?? [] : lists.flat();
			if (before >= 0) {
				let message = `This policy is too large: its hosts times their entries, with roles written out, are more than ${MOST_PAIRS}.`;
				item.diagnostics.error(item.span, "too-many-probes", message, "write ports as ranges, name each role once, or split the policy and run each part on its own");
			}
			return [];
		}
		function assemble_rolesOf(file) {
			let roles = new Map();
			for (let [name, role] of file.roles) {
				let entries = [...role.states.values()].flat();
				let byFrom = new Map(entries.toReversed().map((entry) => [entry.from, entry]));
				roles.set(name, {
					role,
					entries,
					byFrom: [...byFrom.values()].reverse()
				});
			}
			return roles;
		}
		function itemsOf(file, entrySpans, room) {
			let checked = new Set();
			let checkFrom = (entries) => {
				for (let entry of entries) {
					let from = entrySpans.get(entry)?.from ?? [];
					if (from.length === 0 || checked.has(from)) continue;
					checked.add(from);
					checkVantages(from, file);
				}
			};
			for (let { states } of file.roles.values()) for (let entries of states.values()) checkFrom(entries);
			let roles = assemble_rolesOf(file);
			let defaults = {
				...policy.zY,
				...file.defaults
			};
			return file.items.map((item) => {
				checkVantages(item.from ?? [], file);
				checkFrom(item.entries);
				checkFamilies(item, file);
				let entries = entriesOf(item, file, roles, room);
				checkApplies(item, entrySpans, file);
				checkAnchors(item, entries);
				return {
					hosts: item.hosts.map(({ reference }) => reference),
					entries,
					family: item.family ?? defaults.family,
					evidence: item.evidence ?? defaults.evidence,
					addresses: item.addresses ?? defaults.addresses,
					from: item.from?.map(({ name }) => name) ?? null,
					resolvesTo: item.resolvesTo,
					anchors: item.anchors === null ? null : {
						ports: item.anchors.ports,
						position: item.anchors.position
					},
					scopes: file.scopes,
					position: item.diagnostics.position(item.span)
				};
			});
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
		class NarrowerEntries {
			#items;
			#byHost = null;
			#budget = 5e6;
			constructor(items) {
				this.#items = items;
			}
			undecided(a, b, vantageName) {
				let shared = (0, port_ranges.Q)(a.entry.ports.ranges, b.entry.ports.ranges);
				if (shared.length === 0) return null;
				let decided = this.#decidedBy(a, b, vantageName);
				for (let { first, last } of shared) {
					let from = first;
					for (let range of decided) {
						if (range.last < from) continue;
						if (range.first > from) break;
						from = range.last + 1;
					}
					if (from > last) continue;
					let next = decided.find((range) => range.first > from);
					return {
						first: from,
						last: Math.min(last, (next?.first ?? last + 1) - 1)
					};
				}
				return null;
			}
			#decidedBy(a, b, vantageName) {
				let ofRoles = a.entry.role !== null;
				if (a.entry.ports.count === 1 && !ofRoles || this.#budget <= 0) return [];
				let keys = new Set([patternKey(a.host.pattern), patternKey(b.host.pattern)]);
				let decided = [];
				for (let item of [...keys].flatMap((key) => this.#itemsOf(key))) {
					let { family } = item;
					this.#budget -= item.entries.length;
					if (this.#budget <= 0) return [];
					if (family !== "both" && (family !== a.family || family !== b.family)) continue;
					for (let entry of item.entries) {
						if (entry.ports.protocol !== a.entry.ports.protocol) continue;
						if (!(ofRoles && entry.role === null ? entry.ports.count <= a.entry.ports.count : entry.ports.count < a.entry.ports.count) || !isSeen(vantageName, item.from) || !isSeen(vantageName, entry.from)) continue;
						this.#budget -= entry.ports.ranges.length;
						for (let range of entry.ports.ranges) decided.push(range);
					}
				}
				return decided.sort((x, y) => x.first - y.first);
			}
			#itemsOf(key) {
				if (this.#byHost === null) {
					this.#byHost = new Map();
					for (let item of this.#items) for (let { pattern } of item.hosts) (0, get_or_create.I)(this.#byHost, patternKey(pattern), () => []).push(item);
				}
				return this.#byHost.get(key) ?? [];
			}
		}
		function isSeen(vantageName, from) {
			return from === null || vantageName !== null && from.includes(vantageName);
		}
		var udp_services = __webpack_require__(315);
		class OverlapIndex {
			#rows = new Map();
			#ranges = new Map();
			#rangesByText = new Map();
			#seen = new Map();
			#seenBySet = new Map();
			#rangesOf({ ports: { ranges }, text }) {
				return (0, get_or_create.I)(this.#rangesByText, text, () => numberOf(this.#ranges, ranges.map(({ first, last }) => `${first}-${last}`).join()));
			}
			#seenOf(from) {
				if (from === null) return -1;
				return (0, get_or_create.I)(this.#seenBySet, from, () => numberOf(this.#seen, [...from].sort().join()));
			}
			add(claim) {
				let { entry, family, from, host } = claim;
				let alike = `${family} ${this.#rangesOf(entry)} ${patternKey(host.pattern)} ${this.#seenOf(from)}`;
				let columns = columnsOf(entry.ports, !1);
				for (let key of ownKeys(claim)) {
					let row = (0, get_or_create.I)(this.#rows, key, () => new Map());
					for (let column of columns) {
						let cell = row.get(column);
						cell === void 0 ? row.set(column, new Map([[alike, claim]])) : cell.has(alike) || cell.set(alike, claim);
					}
				}
			}
			*rivalsOf(claim) {
				let rows = rowKeys(claim, !0);
				let columns = null;
				for (let says of sayingsAgainst(claim.entry)) for (let key of rows) {
					let row = this.#rows.get(`${says} ${key}`);
					if (row === void 0) continue;
					columns ??= columnsOf(claim.entry.ports, !0);
					for (let column of columns === EVERYWHERE ? row.keys() : columns) yield* row.get(column)?.values() ?? [];
				}
			}
		}
		function numberOf(numbers, text) {
			return (0, get_or_create.I)(numbers, text, () => numbers.size);
		}
		function sayingsAgainst({ expected, speaks }) {
			let states = words.iI.filter((state) => state !== expected);
			if (speaks === null) return states;
			let others = udp_services.nT.filter(({ name }) => name !== speaks);
			return [...states, ...others.map(({ name }) => `${expected} ${name}`)];
		}
		function ownKeys(claim) {
			let { expected, speaks } = claim.entry;
			let rows = rowKeys(claim, !1);
			let found = rows.map((row) => `${expected} ${row}`);
			return speaks === null ? found : [...found, ...rows.map((row) => `${expected} ${speaks} ${row}`)];
		}
		let EVERYWHERE = new Set([-2]);
		function columnsOf({ count, ranges }, around) {
			if (ranges.length > 8) return EVERYWHERE;
			let columns = new Set(around ? EVERYWHERE : []);
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
		function findContradictions(policy, entrySpans) {
			let overlaps = new OverlapIndex();
			let narrower = new NarrowerEntries(policy.hosts);
			let vantageNames = vantageNamesOf(policy);
			let budget = { left: MOST_COMPARED };
			let reported = new Set();
			let disputed = disputedSizes(policy.hosts);
			let room = MOST_CLAIMS;
			for (let item of policy.hosts) {
				let froms = new Map();
				for (let entry of item.entries) {
					if (!disputed.has(find_contradictions_sizeOf(entry))) continue;
					let from = froms.get(entry.from);
					if (from === void 0) {
						from = bothFrom(item, entry);
						froms.set(entry.from, from);
						room -= (from?.size ?? 0) / 16;
					}
					for (let host of item.hosts) {
						if (budget.left < 0 || --room < 0) return;
						let claim = {
							entry,
							host,
							family: item.family,
							from
						};
						let other = findRival(claim, overlaps, narrower, vantageNames, budget);
						other && report(claim, other.claim, other.shared);
						overlaps.add(claim);
					}
				}
			}
			function report(later, earlier, shared) {
				let here = later.entry.position;
				let there = earlier.entry.position;
				let key = JSON.stringify([here, there]);
				let entrySpan = entrySpans.get(later.entry);
				if (reported.has(key) || entrySpan === void 0) return;
				reported.add(key);
				let what = `${shared.first === shared.last ? `port ${shared.first}` : `ports ${shared.first}-${shared.last}`}${later.entry.ports.protocol === "udp" ? "/udp" : ""} on ${(0, policy_problem.T)(later.host.text)}`;
				let [one, other] = [here.line, lineOf(there, here)];
				let message = later.entry.expected === earlier.entry.expected ? `Line ${one} speaks \`${later.entry.speaks}\` to ${what}, line ${other} speaks \`${earlier.entry.speaks}\`, and neither is narrower.` : `Line ${one} expects \`${later.entry.expected}\` of ${what}, line ${other} expects \`${earlier.entry.expected}\`, and neither is narrower.`;
				entrySpan.diagnostics.add(entrySpan.span, {
					code: "contradiction",
					message,
					help: "remove one of the two, or make the one that should win narrower"
				}, [there]);
			}
		}
		let MOST_COMPARED = 2e6;
		let MOST_CLAIMS = 25e4;
		function find_contradictions_sizeOf({ role, ports: { protocol, count } }) {
			return `${role === null ? "own" : "role"} ${protocol} ${count}`;
		}
		function disputedSizes(hosts) {
			let said = new Map();
			let disputed = new Set();
			let seen = new Set();
			for (let { entries } of hosts) {
				if (seen.has(entries)) continue;
				seen.add(entries);
				for (let entry of entries) {
					let size = find_contradictions_sizeOf(entry);
					let says = `${entry.expected} ${entry.speaks}`;
					said.get(size) === void 0 ? said.set(size, says) : said.get(size) !== says && disputed.add(size);
				}
			}
			return disputed;
		}
		function lineOf({ file, line }, here) {
			return file === here.file ? `${line}` : `${line} of ${(0, policy_problem.T)(file)}`;
		}
		function vantageNamesOf({ hosts, vantages }) {
			let named = new Set(hosts.flatMap(({ from, entries }) => [from ?? [], ...entries.map((entry) => entry.from ?? [])].flat()));
			return named.size === 0 || vantages.some(({ name }) => !named.has(name)) ? [...named, null] : [...named];
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
		var allowed_addresses = __webpack_require__(6399);
		var embedded_ipv4 = __webpack_require__(6320);
		var ip_number = __webpack_require__(5292);
		var refused_addresses = __webpack_require__(7251);
		var refused_networks = __webpack_require__(2868);
		function findRefusedHosts(files) {
			let left = 2e6;
			for (let { scopes, items } of files) {
				let bounds = scopes.filter((scope) => scope.length > 0);
				for (let { hosts } of items) for (let { reference, span, diagnostics } of hosts) {
					let { pattern, text } = reference;
					if (pattern.kind !== "addresses" || !isRefusedUnnamed(pattern)) continue;
					left -= bounds.reduce((sum, scope) => sum + scope.length, 0);
					if (left < 0) return;
					if (bounds.length > 0 && !bounds.some((scope) => (0, refused_addresses.iX)(pattern, scope))) continue;
					let host = (0, policy_problem.T)(text);
					let help = bounds.length > 0 ? `add ${host} to \`scope\`, or remove the host` : `remove the host, or add a \`scope:\` at the top that names ${host} and the other hosts`;
					diagnostics.warn(span, "refused-host", messageOf(host, pattern), help);
				}
			}
		}
		function isRefusedUnnamed(pattern) {
			return pattern.kind === "addresses" && (0, refused_addresses.iX)(pattern, []);
		}
		function messageOf(host, range) {
			let meant = (0, ip_number.Jm)(range);
			let refused = meant.find((ipv4) => (0, refused_networks.P)(4).some((one) => (0, refused_addresses.S1)(ipv4, one)));
			if (refused !== void 0) return `${host} stands for ${(0, ip_number.lq)(refused)}, a link-local, cloud metadata, multicast or unspecified address. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
			let [loopback] = meant.filter(({ first }) => first >> 24n == 127n);
			if (loopback !== void 0) return `${host} stands for ${(0, ip_number.lq)(loopback)}, the loopback address of the translator or tunnel that it leads to. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
			return `${host} is a link-local, cloud metadata, multicast or unspecified address. It is probed only if a scope names it, and this policy's \`scope\` does not.`;
		}
		function findOutsideScope(files) {
			let left = 2e6;
			for (let { scopes, items } of files) {
				let bounds = scopes.filter((scope) => scope.length > 0 && scope.every(({ kind }) => kind === "addresses"));
				for (let { hosts } of items) for (let { reference, span, diagnostics } of hosts) {
					let { pattern, text } = reference;
					left -= bounds.reduce((sum, scope) => sum + scope.length, 0);
					if (pattern.kind !== "addresses" || left < 0) continue;
					let bound = bounds.find((scope) => !touches(scope, pattern));
					if (bound === void 0 || isRefusedUnnamed(pattern)) continue;
					let scope = (0, policy_problem.T)(bound.slice(0, 20).map((element) => element.text).join(", "));
					diagnostics.warn(span, "outside-scope", find_outside_scope_messageOf((0, policy_problem.T)(text), outsideIpv4(bound, pattern), scope), "widen the scope, or remove the host");
				}
			}
		}
		function outsideIpv4(scope, range) {
			return (0, ip_number.Jm)(range).find((ipv4) => !touches(scope, ipv4)) ?? null;
		}
		function find_outside_scope_messageOf(host, ipv4, scope) {
			return ipv4 === null ? `${host} is outside this policy's \`scope\` (${scope}), so it is never probed.` : `${host} stands for ${(0, ip_number.lq)(ipv4)}, which is outside this policy's \`scope\` (${scope}), so it is never probed.`;
		}
		function touches(scope, run) {
			if ((0, embedded_ipv4.ct)(run)) {
				let elements = scope.flatMap((element) => element.kind === "addresses" ? [element] : []);
				return (0, allowed_addresses.mr)(run, (0, allowed_addresses.Z9)(elements), []).length > 0;
			}
			return scope.some((element) => element.kind === "addresses" && element.family === run.family && element.first <= run.last && run.first <= element.last);
		}
		let EVERYBODY = "internet";
		let GRAVE = ["critical", "high"];
		function findRisks(files, policy, entrySpans, allRisks) {
			if (!files.some(({ vantages }) => vantages.has(EVERYBODY))) return;
			let grave = allRisks().filter(({ severity }) => GRAVE.includes(severity)).sort((a, b) => GRAVE.indexOf(a.severity) - GRAVE.indexOf(b.severity) || a.port - b.port);
			let told = new Set();
			let known = new Map();
			for (let item of policy.hosts) for (let entry of item.entries) {
				let entrySpan = entrySpans.get(entry);
				if (entry.expected !== "open" || entry.reason !== null || told.has(entry) || !seenByAll(item, entry)) continue;
				told.add(entry);
				let alike = `${entry.text} ${entry.speaks}`;
				let [first, ...others] = (0, get_or_create.I)(known, alike, () => risksOf(entry, grave));
				if (first === void 0 || entrySpan === void 0) continue;
				let message = `${(0, policy_problem.T)(entry.text)} may be open to the vantage \`${EVERYBODY}\`: this is the port of ${first.what}; ${first.why}.${alsoHolds(others)}`;
				entrySpan.diagnostics.warn(entrySpan.span, "risky-open", message, "remove it, or say why it must be open: `{ ports: PORT, reason: WHY }`");
			}
		}
		function seenByAll(item, entry) {
			return [item.from, entry.from].every((from) => from === null || from.includes(EVERYBODY));
		}
		function risksOf({ ports, speaks }, grave) {
			let meant = grave.filter((risk) => risk.protocol === ports.protocol);
			let usual = udp_services.nT.find(({ name }) => name === speaks)?.ports[0];
			let found = meant.filter(({ port }) => usual === void 0 ? (0, port_ranges.As)(ports.ranges, port) : port === usual);
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
			let allowed = (0, numbers_and_lists.zD)(limits.durationMs / 1e3);
			diagnostics.warn(span, "short-duration", `A run may take ${allowed} s, and to send this policy's probes takes at least ${(0, numbers_and_lists.zD)(seconds)} s at its own pace: what is not known by then is inconclusive in every run.`, "raise `duration`, raise `rate` and `per-host`, or split the hosts over several policies");
		}
		function sendingSeconds(items, vantage, limits) {
			let { rate, perHost } = (0, pace_limits.at)(limits);
			let sees = (from) => from === null || vantage !== null && from.includes(vantage);
			let hosts = new Map();
			for (let item of items) {
				let entries = item.entries.filter((entry) => sees(item.from) && sees(entry.from));
				if (entries.length === 0) continue;
				for (let host of item.hosts) {
					let known = (0, get_or_create.I)(hosts, host.text, () => ({
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
				let ports = (0, port_ranges.Ws)((0, port_ranges.kj)(ranges.tcp)) + (0, port_ranges.Ws)((0, port_ranges.kj)(ranges.udp));
				all += addresses * ports;
				busiest = Math.max(busiest, ports);
			}
			return Math.max(all / (rate ?? Infinity), busiest / (perHost ?? Infinity));
		}
		function addressesOf({ pattern }) {
			return pattern.kind === "addresses" ? Number(pattern.last - pattern.first + 1n) : 1;
		}
		function findWaiverDates(files, today) {
			for (let { waivers } of files) for (let { waiver, span, diagnostics } of waivers) {
				let left = daysBetween(today, waiver.until);
				let named = waiver.hosts.slice(0, 20).map(({ text }) => text);
				let hosts = (0, policy_problem.T)(named.join(", "));
				let help = "fix what it excuses and remove it, or give it a later date and say why";
				if (left < 0) {
					let message = `The waiver for ${hosts} ended on ${waiver.until} and excuses nothing any more.`;
					diagnostics.warn(span, "expired-waiver", message, help);
				} else if (left <= 14) {
					let when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
					diagnostics.warn(span, "expiring-waiver", `The waiver for ${hosts} ends ${when}, on ${waiver.until}.`, help);
				}
			}
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
		let EVERY_ADDRESS = {
			4: 1n << 32n,
			6: 1n << 128n
		};
		function findWideHosts(files, policy) {
			let items = new Map();
			for (let item of policy.hosts) for (let host of item.hosts) items.set(host, item);
			let [first, ...others] = files.flatMap(({ items: own }) => own.flatMap(({ hosts }) => hosts)).flatMap((host) => wideHost(host, items.get(host.reference))).sort((one, other) => Number(other.probes > one.probes) - Number(other.probes < one.probes));
			if (first === void 0) return;
			let { reference, span, diagnostics } = first.host;
			let { pattern, text } = reference;
			let isEverything = pattern.kind === "addresses" && first.addresses === EVERY_ADDRESS[pattern.family];
			let message = `${find_wide_hosts_messageOf(text, first, policy)}${othersText(others.length)}`;
			diagnostics.warn(span, "wide-host", message, isEverything ? ALL_HELP : NETWORK_HELP);
		}
		function wideHost(host, item) {
			let { pattern } = host.reference;
			if (pattern.kind !== "addresses") return [];
			let addresses = pattern.last - pattern.first + 1n;
			let probes = addresses * find_wide_hosts_portsOf(item);
			return addresses <= 65536n || probes === 0n ? [] : [{
				host,
				addresses,
				probes
			}];
		}
		function othersText(others) {
			if (others === 0) return "";
			return others === 1 ? " One more host is as wide." : ` ${(0, numbers_and_lists.zD)(others)} more hosts are as wide.`;
		}
		let ALL_HELP = "name the hosts that are probed; where the probes come from is a vantage (`from: internet`), not a host as in a firewall rule";
		let NETWORK_HELP = "name the hosts or smaller networks that are probed; the network that the probes must stay in belongs under `scope:` at the top";
		function find_wide_hosts_portsOf(item) {
			return BigInt((item?.entries ?? []).reduce((sum, { ports }) => sum + ports.count, 0));
		}
		function find_wide_hosts_messageOf(text, { addresses, probes }, { limits }) {
			let [host, many, count] = [
				(0, policy_problem.T)(text),
				(0, numbers_and_lists.zD)(addresses),
				(0, numbers_and_lists.zD)(probes)
			];
			return limits.probes !== null && probes > BigInt(limits.probes) ? `${host} is ${many} addresses, and each of them is probed: up to ${count} probes, more than the limit of ${(0, numbers_and_lists.zD)(limits.probes)} (\`limits.probes\`), so \`check\` refuses this policy.` : `${host} is ${many} addresses, and each of them is probed: up to ${count} probes.`;
		}
		var suggest_service = __webpack_require__(2061);
		let ABOUT_SYNTAX = new Set([
			"yaml-syntax",
			"quote-it",
			"alias-bomb"
		]);
		let ABOUT_ABSENCE = new Set([
			"missing-key",
			"nothing-expected",
			"empty-policy",
			"empty-list",
			"wrong-type"
		]);
		let NO_FILES = () => ({ problem: "here a policy cannot extend another" });
		function parsePolicies(sources, options = {}) {
			let { variables = NO_VARIABLES, loadBase = NO_FILES, today, allRisks, warnsOfDuration = !1 } = options;
			let entrySpans = new Map();
			let { parsed, files } = loadFiles(sources, {
				variables,
				loadBase,
				suggest: (0, suggest_service.N)(),
				entrySpans,
				room: new TextRoom()
			});
			let policy = null;
			if (parsed.length > 0) {
				policy = assemble(parsed, entrySpans);
				findContradictions(policy, entrySpans);
				findOutsideScope(parsed);
				findRefusedHosts(parsed);
				findWideHosts(parsed, policy);
				warnsOfDuration && findShortDuration(parsed, policy);
				today !== void 0 && findWaiverDates(parsed, today);
				allRisks !== void 0 && findRisks(parsed, policy, entrySpans, allRisks);
			}
			let diagnostics = files.flatMap(foundIn);
			return {
				policy: parsed.length < sources.length || diagnostics.some(({ level }) => level === "error") ? null : policy,
				diagnostics,
				files: files.map(({ source }) => source)
			};
		}
		function foundIn({ diagnostics, brokenAt }) {
			let broken = brokenAt < Infinity;
			return diagnostics.sorted(({ code }, offset) => ABOUT_SYNTAX.has(code) || !broken || offset < brokenAt && !ABOUT_ABSENCE.has(code));
		}
		var parse_only = __webpack_require__(2077);
		function parseRunInputs({ variables = [], scope = [], only = [] }) {
			let diagnostics = [];
			let suggest = (0, suggest_service.N)();
			let values = new Map();
			for (let text of variables) {
				let read = parseAssignment(text);
				typeof read == "string" ? diagnostics.push(mistake({
					code: "bad-variable",
					message: `${read}.`,
					help: null
				}, "variables")) : values.set(read.name, read.value);
			}
			let each = (texts, input, parse) => texts.flatMap((text) => {
				let value = parse(text);
				if (!(0, policy_problem.A)(value)) return [value];
				diagnostics.push(mistake(value, input));
				return [];
			});
			let elements = each(scope, "scope", parseScopeElement);
			let parts = each(only, "only", (text) => (0, parse_only.Q)(text, suggest));
			return {
				inputs: {
					variables: values,
					runScope: scope.length === 0 ? null : elements,
					only: parts
				},
				diagnostics
			};
		}
		function mistake(problem, input) {
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
		function lint(sources, options = {}) {
			let { inputs, diagnostics } = parseRunInputs(options);
			let parsed = parsePolicies(sources, {
				...parseOptions(options, {
					values: inputs.variables,
					unset: "skip"
				}),
				warnsOfDuration: !0
			});
			return {
				files: parsed.files,
				diagnostics: [...diagnostics, ...(0, inline_policy.B5)(parsed.diagnostics, sources)]
			};
		}
		function parseOptions({ loadBase, now }, variables) {
			return {
				variables,
				allRisks: risk.cR,
				...loadBase === void 0 ? {} : { loadBase },
				...now === void 0 ? {} : { today: utcDay(now()) }
			};
		}
		function utcDay(date) {
			return date.toISOString().slice(0, 10);
		}
		function readPolicies(sources, options) {
			let { inputs, diagnostics: found } = parseRunInputs(options);
			let parsed = parsePolicies(sources, parseOptions(options, {
				values: inputs.variables,
				unset: "error"
			}));
			return {
				policy: found.length > 0 ? null : parsed.policy,
				inputs,
				files: parsed.files,
				diagnostics: [...found, ...(0, inline_policy.B5)(parsed.diagnostics, sources)]
			};
		}
	}),
	6706: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { y: () => resolveOrStop });
		var time_limit = __webpack_require__(8674);
		var nat64 = __webpack_require__(2341);
		async function resolveNames(questions, { lookup, ownOf, signal, onSettled = () => {} } = {}) {
			let jobs = questions.flatMap(({ name, families }) => families.map((family) => ({
				name,
				family
			})));
			let found = lookup === void 0 ? await bySystem() : await Promise.all(jobs.map((job) => resolveOne(job, lookup)));
			let { isIP } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7030, 23));
			let resolutions = found.map((one) => withoutStrangers(one, isIP));
			let own = await (ownOf ?? (await __webpack_require__.e("probe-names-own-addresses").then(__webpack_require__.bind(__webpack_require__, 6784))).ownAddresses)(resolutions.flatMap(({ addresses }) => addresses));
			return resolutions.map((one) => {
				let mine = one.addresses.filter((address) => own.has(address));
				return mine.length === 0 ? one : {
					...one,
					own: mine
				};
			});
			async function bySystem() {
				let { systemNames } = await __webpack_require__.e("probe-names-system-names").then(__webpack_require__.bind(__webpack_require__, 9076));
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
				stop = () => resolve(unanswered(names, (0, time_limit.b)(signal) ? "EOUTOFTIME" : "ECANCELLED"));
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
			return always || (0, nat64.l7)(answers) ? [...answers, ...await resolveNames([nat64.JZ], options)] : answers;
		}
	}),
	7508: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			CY: () => readScan,
			Dd: () => observeInScan,
			rT: () => namesInScan,
			yv: () => originOf
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3620);
		var _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3908);
		async function readScan({ file, text }, vantage) {
			let { parseScan } = await __webpack_require__.e("scan-parse-scan").then(__webpack_require__.bind(__webpack_require__, 4297));
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
				(0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_0__.I)(addresses, key, () => []).push(address);
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
			return (0, _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(name.toLowerCase());
		}
		async function observeInScan(plan, scan) {
			let { observeScan } = await __webpack_require__.e("scan-observe-scan").then(__webpack_require__.bind(__webpack_require__, 9518));
			return observeScan(plan, scan);
		}
	}),
	6489: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R: () => compareTwoReports,
			s: () => withDrift
		});
		var _policy_services_service_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1670);
		async function compareTwoReports(baseline, now) {
			let [{ compareReports }, { caveatsOf }] = await Promise.all([__webpack_require__.e("drift-compare-reports").then(__webpack_require__.bind(__webpack_require__, 346)), __webpack_require__.e("drift-caveats").then(__webpack_require__.bind(__webpack_require__, 3082))]);
			return {
				drift: compareReports(baseline, now, _policy_services_service_names_js__WEBPACK_IMPORTED_MODULE_0__.fe),
				caveats: caveatsOf(baseline, now)
			};
		}
		async function withDrift(report, baseline) {
			if (baseline === void 0) return report;
			let { drift, caveats } = await compareTwoReports(baseline, report);
			return {
				...report,
				warnings: [...report.warnings, ...caveats],
				drift
			};
		}
	}),
	3208: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Qd: () => cutAtEdges,
			og: () => cutAt,
			q4: () => edgesOf,
			zk: () => sweepEdges
		});
		var _get_or_create_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3620);
		function edgesOf(ranges) {
			let edges = new Set();
			for (let { first, last } of ranges) edges.add(first).add(next(last));
			return ascending(edges);
		}
		function cutAtEdges(ranges) {
			return between(edgesOf(ranges));
		}
		function* sweepEdges(ranges, alsoAt = []) {
			let starting = new Map();
			let ending = new Map();
			for (let range of ranges) {
				(0, _get_or_create_js__WEBPACK_IMPORTED_MODULE_0__.I)(starting, range.first, () => []).push(range);
				(0, _get_or_create_js__WEBPACK_IMPORTED_MODULE_0__.I)(ending, next(range.last), () => []).push(range);
			}
			let edges = ascending(new Set([
				...starting.keys(),
				...ending.keys(),
				...alsoAt
			]));
			for (let { first, last } of between(edges)) yield {
				first,
				last,
				ended: ending.get(first) ?? [],
				started: starting.get(first) ?? []
			};
		}
		function cutAt({ first, last }, edges) {
			let inside = edges.filter((edge) => first < edge && edge <= last);
			return inside.length === 0 ? [{
				first,
				last
			}] : between(ascending(new Set([
				first,
				...inside,
				next(last)
			])));
		}
		function between(edges) {
			return edges.slice(1).map((edge, i) => ({
				first: edges[i],
				last: before(edge)
			}));
		}
		function ascending(edges) {
			return [...edges].sort((a, b) => a < b ? -1 : 1);
		}
		function next(value) {
			return typeof value == "bigint" ? value + 1n : Number(value) + 1;
		}
		function before(value) {
			return typeof value == "bigint" ? value - 1n : Number(value) - 1;
		}
	}),
	8753: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: () => withForcedGc,
			y: () => forceGc
		});
		async function forceGc() {
			let [{ setFlagsFromString }, { runInNewContext }] = await Promise.all([Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8877, 23)), Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 714, 23))]);
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
	}),
	3620: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { I: () => getOrCreate });
		function getOrCreate(map, key, make) {
			let known = map.get(key);
			if (known !== void 0 || map.has(key)) return known;
			let made = make();
			map.set(key, made);
			return made;
		}
	}),
	5607: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			DG: () => plainCounted,
			Dt: () => firstFew,
			KE: () => listed,
			hS: () => counted,
			jB: () => upTo,
			v: () => andMore,
			zD: () => grouped
		});
		function grouped(count) {
			return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
		}
		function counted(count, singular, plural = `${singular}s`) {
			return `${grouped(count)} ${count === 1 ? singular : plural}`;
		}
		function plainCounted(count, singular, plural = `${singular}s`) {
			return `${count} ${count === 1 ? singular : plural}`;
		}
		function listed(items, most, write = grouped) {
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
		function firstFew(items, most, write = grouped) {
			return andMore(items.slice(0, most), items.length - most, write);
		}
		function andMore(shown, rest, write = grouped) {
			return `${shown.join(", ")}${rest > 0 ? ` and ${write(rest)} more` : ""}`;
		}
	}),
	7277: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Is: () => seededRandom,
			Mr: () => randomBytesOf,
			k4: () => shuffle
		});
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
		function randomBytesOf(random) {
			return (bytes) => Buffer.from(Array.from({ length: bytes }, () => Math.floor(random() * 256)));
		}
	}),
	5246: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			v: () => pause,
			y: () => sleep
		});
		function sleep(milliseconds) {
			return new Promise((wake) => setTimeout(wake, milliseconds));
		}
		async function pause(milliseconds, over) {
			for (let left = milliseconds; left > 0 && !over(); left -= 100) await sleep(Math.min(100, left));
		}
	}),
	8674: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			b: () => isOutOfTime,
			z: () => timeLimit
		});
		class TimeIsOver extends Error {}
		function isOutOfTime({ aborted, reason }) {
			return aborted && reason instanceof TimeIsOver;
		}
		function timeLimit(limitMs, stop) {
			if (limitMs === null) return {
				signal: stop,
				leftMs: () => Infinity,
				end: () => {}
			};
			let begun = performance.now();
			let untilMs = limitMs - Math.min(1e4, .2 * limitMs);
			let controller = new AbortController();
			let timer = setTimeout(() => controller.abort(new TimeIsOver("the time of this run is over")), limitMs);
			let stopped = () => controller.abort(stop.reason);
			stop.aborted && stopped();
			stop.addEventListener("abort", stopped, { once: !0 });
			return {
				signal: controller.signal,
				leftMs: () => Math.max(0, untilMs - (performance.now() - begun)),
				end: () => {
					clearTimeout(timer);
					stop.removeEventListener("abort", stopped);
				}
			};
		}
	}),
	2538: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			LK: () => isPorts,
			Qo: () => hostColonPorts,
			VE: () => isPolicyFile,
			Wy: () => hostAndPorts,
			jU: () => isHost,
			jt: () => commandText,
			lw: () => mayBePorts,
			tK: () => hostWithPorts
		});
		let SET_OR_NUMBER = /^(?:\d{1,5}(?:-\d{1,5})?|top-\d+|all|well-known|registered|dynamic|known)(?:\/(?:tcp|udp))?$/i;
		let SERVICE = /^[a-z][\w-]*(?:\/(?:tcp|udp))?$/i;
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
			return ["port-policy", ...words].map(shellWord).join(" ");
		}
		function shellWord(word) {
			return /^[\w.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
		}
	}),
	2472: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { commandLine: () => commandLine });
		var exit_codes = __webpack_require__(966);
		var tool = __webpack_require__(4595);
		var audit = __webpack_require__(4259);
		var read_policy = __webpack_require__(2519);
		var invocation = __webpack_require__(6114);
		var complain = __webpack_require__(1059);
		var force_gc = __webpack_require__(8753);
		var numbers_and_lists = __webpack_require__(5607);
		var terminal = __webpack_require__(1526);
		var machines = __webpack_require__(2786);
		var verdict_groups = __webpack_require__(2146);
		var counts_text = __webpack_require__(6640);
		var scan_methodology = __webpack_require__(4205);
		var policy_place = __webpack_require__(1597);
		var wait_text = __webpack_require__(4547);
		var drift_terminal = __webpack_require__(2021);
		var exposure = __webpack_require__(3581);
		var text_width = __webpack_require__(748);
		var terminal_layout = __webpack_require__(8670);
		let STATES = [
			"open",
			"closed",
			"filtered",
			"open|filtered",
			"unknown"
		];
		function exposurePart(report, width, colours) {
			let rows = (0, exposure.D)(report, 12, 3).map(({ ports, note, ...machine }) => {
				let states = STATES.filter((state) => ports[state] !== "").map((state) => `${state === "open|filtered" ? "silent (open or filtered)" : state} ${ports[state]}`);
				return {
					place: (0, terminal.F)((0, machines.tU)(machine)),
					text: (0, terminal.F)(note === "" ? states.join("; ") : note)
				};
			});
			if (rows.length === 0) return [];
			let widest = Math.max(...rows.slice(0, 1e3).map(({ place }) => (0, text_width.sc)(place)));
			let indent = Math.min(4 + widest, Math.floor(width / 2));
			let lines = rows.flatMap(({ place, text }) => {
				let ports = (0, terminal_layout.gu)(text, indent, width);
				if ((0, text_width.sc)(place) + 4 > indent) return [`  ${place}`, ...ports];
				return [(0, text_width.Fg)(`  ${place}`, indent) + (ports[0] ?? "").slice(indent), ...ports.slice(1)];
			});
			return [
				colours.bold("Exposure by host"),
				...lines,
				""
			];
		}
		var group_texts = __webpack_require__(8252);
		var cause_text = __webpack_require__(5795);
		var since_text = __webpack_require__(1080);
		function namesOfSeveral({ verdicts }) {
			let addresses = new Map();
			let several = new Set();
			for (let { host, address } of verdicts) {
				if (address === null) continue;
				let known = addresses.get(host);
				known === void 0 ? addresses.set(host, address) : known !== address && several.add(host);
			}
			return several;
		}
		function hostInFull({ places, verdict }) {
			let [place] = places;
			return withMore(place === void 0 ? verdict.host : (0, machines.tU)(place), places.length);
		}
		function hostInShort(group, several) {
			let { verdict, places } = group;
			return several.has(verdict.host) ? hostInFull(group) : withMore(verdict.host, places.length);
		}
		function withMore(host, machines) {
			let text = (0, terminal_layout.$5)((0, terminal.F)(host), 80);
			return machines > 1 ? `${text}${text.includes(", also ") ? ";" : ""} and ${(0, numbers_and_lists.zD)(machines - 1)} more` : text;
		}
		function portsInShort(group) {
			let [place] = group.places;
			if (group.verdict.ports === null) return group.verdict.state === null ? "the name" : "all ports";
			if (place === void 0 || (0, group_texts.dt)(group, 5).length > 1) return (0, numbers_and_lists.hS)((0, verdict_groups.wH)(group), "port");
			return (0, terminal.F)((0, group_texts.Mf)(place, 5));
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
				seen: (0, terminal.F)(isViolation ? againstText(group) : unclearText(group)),
				file: (0, terminal.F)(verdict.rule.file),
				line: verdict.rule.line,
				place: (0, terminal.F)((0, policy_place.Y3)(verdict.rule)),
				paint
			};
		}
		function unclearText({ verdict: { state, cause } }) {
			return state === "open" ? "open, unproven" : (0, cause_text.xv)(cause);
		}
		function againstText({ verdict }) {
			let seen = (0, cause_text.Fr)(verdict);
			return verdict.state === null || verdict.expected === null ? seen : `${seen}, not ${verdict.expected}`;
		}
		function laidOut(rows, labelWidth, isWithoutFile, width) {
			let ruleOf = ({ line, place }) => isWithoutFile ? `line ${line}` : place;
			let widest = (texts, most = Infinity) => Math.max(0, ...texts.map(text_width.sc).filter((columns) => columns <= most));
			let few = rows.slice(0, 1e3);
			let indent = labelWidth + 2;
			let seenWidth = widest(few.map(({ seen }) => seen));
			let portWidth = widest(few.map(({ ports }) => ports));
			let room = width - indent - 6 - portWidth - seenWidth - widest(few.map(ruleOf));
			let hostWidth = widest(few.map(({ host }) => host), room);
			return rows.map((row) => {
				let label = row.paint((0, text_width.Fg)(row.label, indent));
				let cells = [
					(0, text_width.Fg)(row.host, hostWidth),
					(0, text_width.Fg)(row.ports, portWidth),
					(0, text_width.Fg)(row.seen, seenWidth)
				];
				let gap = " ".repeat(2);
				let whole = [...cells, ruleOf(row)].join(gap);
				if (indent + (0, text_width.sc)(whole) <= width) return [label + whole];
				let close = [
					`${row.host} ${row.ports}`,
					row.seen,
					ruleOf(row)
				].join(gap);
				if (indent + (0, text_width.sc)(close) <= width) return [label + close];
				let below = (text) => (0, terminal_layout.rM)(text, 0, width - indent, terminal_layout.pj).map((line) => " ".repeat(indent) + line);
				let first = below(`${row.host} ${row.ports}`);
				return [
					label + (first[0] ?? "").slice(indent),
					...first.slice(1),
					...below(`${row.seen} (${ruleOf(row)})`)
				];
			});
		}
		function findingDetails(title, sign, found, { width, colours, drift }) {
			if (found.length === 0) return [];
			return [colours.bold(title), ...found.flatMap((group) => details(group, sign, {
				width,
				colours,
				drift
			}))];
		}
		function details(group, sign, { width, colours, drift }) {
			let { verdict, severity, isNew } = group;
			let lead = (0, terminal_layout.Od)(severity, colours)((0, text_width.Fg)(`  ${sign} ${severity ?? ""}`, 14));
			let text = (words, how) => (0, terminal_layout.gu)(words, 14, width, how);
			let where = verdict.ports === null ? (0, group_texts.zY)(group) : `${(0, group_texts.zY)(group)}: ${(0, group_texts.KG)(group)}`;
			let seen = `${group.expected.length === 0 ? "" : `intended ${(0, group_texts.YF)(group)}, `}${(0, cause_text.JW)(verdict, (0, group_texts.AW)(group))}`;
			return [
				...(0, terminal_layout.om)(lead, 14, (0, terminal.F)(isNew ? `NEW ${where}` : where), width, colours.bold),
				...text((0, terminal.F)(seen)),
				...text((0, terminal.F)((0, since_text.BY)(drift, isNew)), colours.dim),
				...text((0, terminal._)((0, group_texts.bU)(group))),
				...verdict.advice === "" ? [] : text(`-> ${(0, terminal._)(verdict.advice)}`, colours.cyan),
				...text(rulesText(group), colours.dim),
				""
			];
		}
		function rulesText({ rules }) {
			let { shown, rest } = (0, numbers_and_lists.jB)(rules, 6);
			return `${shown.map(terminal_layout.Z9).join(", ")}${rest > 0 ? ` and ${rest} more lines` : ""}`;
		}
		function waivedLines(found, width, colours) {
			if (found.length === 0) return [];
			let lines = found.flatMap((group) => {
				let { severity, isNew, verdict } = group;
				let label = (0, text_width.Fg)(`  ~ ${severity ?? ""}${isNew ? " NEW" : ""}`, 14);
				let lead = (0, terminal_layout.Od)(severity, colours)(label);
				let seen = `${hostInFull(group)} ${portsInShort(group)}: ${(0, terminal.F)((0, cause_text.Fr)(verdict))}`;
				let room = width - (0, text_width.sc)(label);
				if (verdict.waiver === null) return [lead + (0, terminal_layout.$5)(seen, room)];
				let excuse = (0, terminal._)(excuseText(verdict.waiver));
				if ((0, text_width.sc)(`${seen}, ${excuse}`) <= room) return [`${lead}${seen}, ${excuse}`];
				let wrapped = (0, text_width.C1)(excuse, room);
				let cut = wrapped[2] === void 0 ? "" : " …";
				let [first = "", second = ""] = wrapped;
				let told = second === "" ? [first] : [first, (0, terminal_layout.$5)(`${second}${cut}`, room)];
				return [`${lead}${(0, terminal_layout.$5)(seen, room - 1)},`, ...told.map((line) => " ".repeat((0, text_width.sc)(label)) + line)];
			});
			return [
				colours.bold("Waived"),
				...lines,
				""
			];
		}
		function excuseText({ until, owner, reason }) {
			return owner === null ? `excused until ${until}: ${reason}` : `excused until ${until} (${owner}): ${reason}`;
		}
		function warningLines(warnings, width, colours) {
			if (warnings.length === 0) return [];
			let lines = warnings.flatMap((text) => (0, terminal_layout.om)("  ! ", 4, (0, terminal._)(text), width, colours.yellow));
			return [
				colours.bold("Warnings"),
				...lines,
				""
			];
		}
		var check_again = __webpack_require__(5355);
		function lastScreen(report, findings, { failOn, given }, width, colours) {
			let isFailing = (0, exit_codes.FO)(report.result, failOn) !== 0;
			let { violations, inconclusive, several } = findings;
			let cause = report.result === "inconclusive" && isFailing ? colours.red : colours.yellow;
			let { texts, file } = fittedLists([violations.map((group) => findingRow(group, several, (0, terminal_layout.Od)(group.severity, colours))), inconclusive.map((group) => findingRow(group, several, cause))], width);
			let [first = [], second = []] = texts;
			let kept = Math.min(4, second.flat().length);
			let advice = firstAdvice(violations, several, width, colours);
			let most = 15 - advice.length;
			let shown = atMost(first, most - kept);
			let alsoShown = atMost(second, most - shown.lines.length);
			let more = (groups, from, what) => {
				let rest = (0, verdict_groups.pq)(groups.slice(from));
				return rest === 0 ? [] : [`… ${(0, numbers_and_lists.zD)(rest)} more ${what} above`];
			};
			let lines = [
				...shown.lines,
				...more(violations, shown.rows, "violations"),
				...alsoShown.lines,
				...more(inconclusive, alsoShown.rows, "inconclusive")
			];
			let title = `Findings by line of ${file ?? "the policy"} (see -> above for what to do)`;
			return [
				...lines.length === 0 ? [] : [
					...(0, terminal_layout.rM)(title, 0, width, colours.bold),
					...lines,
					""
				],
				...advice,
				...againLines(report, violations.length > 0 ? violations : inconclusive, {
					given,
					width,
					colours
				}),
				...resultLines(report, violations, isFailing, width, colours)
			];
		}
		let SENTENCE_END = /(?<=[a-zA-Z`)]\.)\s(?=[A-Z])/;
		function firstAdvice(violations, several, width, colours) {
			let [first] = violations;
			if (first === void 0 || violations.length < 2) return [];
			let [sentence = ""] = first.verdict.advice.split(SENTENCE_END);
			if (sentence === "") return [];
			let { ports, shortHost } = findingRow(first, several, terminal_layout.pj);
			let advice = (0, terminal_layout.$5)((0, terminal._)(sentence), 200);
			return [
				...(0, terminal_layout.rM)(`First: ${ports} on ${shortHost}`, 2, width, terminal_layout.pj),
				...(0, terminal_layout.rM)(`  -> ${advice}`, 5, width, colours.cyan),
				""
			];
		}
		function againLines(report, found, { given, width, colours }) {
			let again = (0, check_again.h)(report, found, given);
			if (again === null) return [];
			let lines = filledLines((0, terminal.F)(again.command).split(/ (?=--)/), width - 6);
			return [
				...(0, terminal_layout.rM)(again.all ? "To check this again when it is fixed:" : "To check the first of these again when it is fixed (without --only, all of them):", 0, width, terminal_layout.pj),
				...lines.map((line, index) => {
					let end = index < lines.length - 1 ? " \\" : "";
					return `${index === 0 ? "  " : "    "}${colours.cyan(`${line}${end}`)}`;
				}),
				""
			];
		}
		function filledLines(pieces, width) {
			let lines = [];
			for (let piece of pieces) {
				let last = lines.at(-1);
				last !== void 0 && (0, text_width.sc)(last) + 1 + (0, text_width.sc)(piece) <= width ? lines[lines.length - 1] = `${last} ${piece}` : lines.push(piece);
			}
			return lines;
		}
		function fittedLists(lists, width) {
			let labelWidth = lists.flat().reduce((most, { label }) => Math.max(most, (0, text_width.sc)(label)), 0);
			let spelled = lists.map((rows) => laidOut(rows, labelWidth, !1, width));
			if (spelled.flat().every((lines) => lines.length === 1)) return {
				texts: spelled,
				file: null
			};
			return fittedInShort(lists.map((rows) => rows.map((row) => ({
				...row,
				host: row.shortHost
			}))), labelWidth, width);
		}
		function fittedInShort(lists, labelWidth, width) {
			let all = lists.flat();
			let texts = (isWithoutFile) => lists.map((rows) => laidOut(rows, labelWidth, isWithoutFile, width));
			let whole = texts(!1);
			let file = all[0]?.file ?? null;
			if (!whole.flat().some((lines) => lines.length > 1) || file === null || (0, policy_place.Ib)(file) || all.some((row) => row.file !== file)) return {
				texts: whole,
				file: null
			};
			return {
				texts: texts(!0),
				file
			};
		}
		function atMost(rows, most) {
			let lines = [];
			let count = 0;
			for (let row of rows) {
				if (count > 0 && lines.length + row.length > most) break;
				lines.push(...row);
				count++;
			}
			return {
				lines,
				rows: count
			};
		}
		function resultLines(report, violations, isFailing, width, colours) {
			let { totals, result, drift, wait } = report;
			let scan = (0, scan_methodology.Ff)(report);
			let newness = (0, since_text.QA)(violations);
			let since = (0, since_text.w6)(drift, newness);
			let paint = {
				pass: colours.green,
				fail: isFailing ? colours.red : colours.yellow,
				inconclusive: isFailing ? colours.red : colours.yellow
			}[result];
			return [
				...wait === null ? [] : (0, terminal_layout.rM)((0, wait_text.L)(wait), 0, width, colours.dim),
				...scan === null ? [] : (0, terminal_layout.rM)(`${scan.charAt(0).toUpperCase()}${scan.slice(1)}.`, 0, width, colours.dim),
				...since === null ? [] : (0, terminal_layout.rM)(since, 0, width, newness.fresh > 0 ? colours.bold : colours.dim),
				...result === "inconclusive" ? (0, terminal_layout.rM)("What could not be checked does not count as intended.", 0, width, paint) : [],
				colours.bold(paint(`${result.toUpperCase()}: ${(0, counts_text.EL)(totals)}.`))
			];
		}
		function flappedPart({ wait }, width, colours) {
			if (wait === null || wait.flapped.length === 0) return [];
			let told = wait.flapped.slice(0, 20).map((one) => (0, terminal._)((0, wait_text.Y)(one)));
			let rest = wait.flapped.length - told.length;
			rest > 0 && told.push(`${(0, numbers_and_lists.zD)(rest)} more like these`);
			return [
				colours.bold("Not steady while waiting"),
				...told.flatMap((text) => (0, terminal_layout.rM)(`  ! ${text}`, 4, width, colours.yellow)),
				""
			];
		}
		function factsText(report) {
			let hosts = (0, machines.mT)(report);
			let facts = [
				...report.vantage === null ? [] : [`from ${report.vantage}`],
				`${(0, numbers_and_lists.hS)(hosts, "host")}, ${(0, numbers_and_lists.hS)(report.totals.probes, "port")}`,
				(0, scan_methodology.Ff)(report) ?? (0, counts_text.S5)(report.durationMs),
				(0, counts_text.Wn)(report.startedAt),
				...report.policies.slice(0, 5).map(({ path }) => (0, policy_place.MJ)(path)),
				...report.policies.length > 5 ? [`${report.policies.length - 5} more files`] : []
			];
			return (0, terminal.F)(facts.join(" · "));
		}
		function terminalReport(report, options) {
			let { colour, columns, failOn = "inconclusive", given = [] } = options;
			let colours = (0, terminal_layout.df)(colour);
			let width = (0, terminal_layout.DT)(columns);
			let { drift } = report;
			let how = {
				width,
				colours,
				drift
			};
			let violations = (0, verdict_groups.A)(report, "violation");
			let inconclusive = (0, verdict_groups.A)(report, "inconclusive");
			let several = namesOfSeveral(report);
			let lines = [
				...(0, terminal_layout.gu)(factsText(report), 0, width, colours.dim),
				"",
				...exposurePart(report, width, colours),
				...flappedPart(report, width, colours),
				...warningLines(report.warnings, width, colours),
				...waivedLines((0, verdict_groups.A)(report, "waived"), width, colours),
				...drift === null ? [] : (0, drift_terminal.Z)(drift, (0, machines.qv)(report), {
					width,
					colours,
					most: 20
				}),
				...findingDetails("Inconclusive", "?", inconclusive, how),
				...findingDetails("Violations", "✗", violations, how),
				...lastScreen(report, {
					violations: (0, verdict_groups.A)(report, "violation", { apart: "machine" }),
					inconclusive,
					several
				}, {
					failOn,
					given
				}, width, colours)
			];
			return (0, terminal_layout.zd)(lines);
		}
		let formats = {
			terminal: async () => terminalReport,
			json: async () => (await __webpack_require__.e("report-json-report-json").then(__webpack_require__.bind(__webpack_require__, 3734))).reportJson,
			markdown: async () => (await __webpack_require__.e("report-markdown-summary").then(__webpack_require__.bind(__webpack_require__, 6699))).summary,
			sarif: async () => (await __webpack_require__.e("report-sarif-verdicts-sarif").then(__webpack_require__.bind(__webpack_require__, 3621))).verdictsSarif,
			junit: async () => (await Promise.all([__webpack_require__.e("packages-xmldom-xmldom"), __webpack_require__.e("report-junit-junit")]).then(__webpack_require__.bind(__webpack_require__, 8645))).junit,
			html: async () => (await Promise.all([__webpack_require__.e("packages-preact-preact-render-to-string"), __webpack_require__.e("report-html-html-report")]).then(__webpack_require__.bind(__webpack_require__, 6024))).htmlReporter()
		};
		let piecewise = {
			json: async () => (await __webpack_require__.e("report-json-report-json").then(__webpack_require__.bind(__webpack_require__, 3734))).reportJsonPieces,
			sarif: async () => (await __webpack_require__.e("report-sarif-verdicts-sarif").then(__webpack_require__.bind(__webpack_require__, 3621))).verdictsSarifPieces,
			junit: async () => (await Promise.all([__webpack_require__.e("packages-xmldom-xmldom"), __webpack_require__.e("report-junit-junit")]).then(__webpack_require__.bind(__webpack_require__, 8645))).junitPieces
		};
		var size_limits = __webpack_require__(6987);
		var log_safe = __webpack_require__(8380);
		var audit_with_progress = __webpack_require__(6090);
		async function runAudit(request, terminal, process) {
			let { sources, options, waitMs = null, reportDir } = request;
			let inTheWay = reportDir === null ? null : await (await __webpack_require__.e("cli-run-report-folder").then(__webpack_require__.bind(__webpack_require__, 3811))).folderProblem(reportDir);
			if (inTheWay !== null) return (0, complain.fJ)(terminal, inTheWay);
			let { outcome, stoppedWith } = await (0, audit_with_progress.x)(sources, options, waitMs, terminal, process, request.saidByReport);
			if (outcome.kind === "unusable") return exit_codes.dc.unusable;
			let exitCode = await publish(outcome.report, request, terminal);
			return stoppedWith() ?? exitCode;
		}
		async function publish(report, request, terminal) {
			let { format, failOn, reportDir, reportOf, exitOf } = request;
			let inPieces = reportOf === void 0 ? piecewise[format] : void 0;
			if (inPieces !== void 0) {
				let piecesOf = await inPieces();
				for await (let piece of (0, force_gc.A)(piecesOf(report))) {
					terminal.out((0, log_safe.c)(format, piece));
					await terminal.room();
				}
			} else terminal.out(await printed(report, request, terminal));
			let problems = reportDir === null ? [] : await (await __webpack_require__.e("cli-run-report-folder").then(__webpack_require__.bind(__webpack_require__, 3811))).writeReports(reportDir, report);
			for (let problem of problems) (0, complain.cc)(terminal, problem);
			let exitCode = exitOf === void 0 ? (0, exit_codes.FO)(report.result, failOn) : exitOf(report);
			return problems.length > 0 && exitCode === exit_codes.dc.pass ? exit_codes.dc.unusable : exitCode;
		}
		async function printed(report, { format, failOn, reportOf, given = [] }, terminal) {
			let text = (await (reportOf ?? formats[format])())(report, {
				colour: terminal.colour,
				columns: terminal.columns,
				failOn,
				given,
				policyUrl: () => null,
				maxBytes: size_limits.R,
				reportHint: "All of it is printed by `--format json`."
			});
			return (0, log_safe.c)(format, text);
		}
		let NOT_OF_A_DRY_RUN = [
			"observations",
			"wait",
			"baseline",
			"fail-on",
			"format",
			"report-dir"
		];
		async function check({ positionals, options, terminal, process }) {
			let reportDir = (0, invocation.b6)(options, "report-dir");
			if (reportDir !== null && !options["dry-run"]) {
				let { clearReports } = await __webpack_require__.e("cli-run-report-folder").then(__webpack_require__.bind(__webpack_require__, 3811));
				let problem = await clearReports(reportDir, ["baseline", "observations"].flatMap((name) => (0, invocation.b6)(options, name) ?? []));
				if (problem !== null) return (0, complain.fJ)(terminal, problem);
			}
			let read = (0, read_policy.h9)(positionals, {
				command: "check",
				argv: process.argv.slice(3)
			});
			if ("problem" in read) return (0, complain.fJ)(terminal, read.problem);
			let given = (0, invocation.b6)(options, "time-limit");
			let timeLimitMs = given === null ? null : (0, audit.DF)(given, "a time limit");
			if (typeof timeLimitMs == "object" && timeLimitMs) return (0, complain.fJ)(terminal, `--time-limit ${timeLimitMs.problem}`);
			if (options["dry-run"]) {
				let { dryRun } = await __webpack_require__.e("cli-commands-dry-run").then(__webpack_require__.bind(__webpack_require__, 188));
				let aside = NOT_OF_A_DRY_RUN.filter((name) => options[name] !== void 0);
				return dryRun(read.sources, {
					...(0, invocation.Su)(options),
					timeLimitMs
				}, aside, terminal);
			}
			let scan = await (0, read_policy.iX)((0, invocation.b6)(options, "observations"));
			if (scan !== null && "problem" in scan) return (0, complain.fJ)(terminal, scan.problem);
			let wait = (0, invocation.b6)(options, "wait");
			let limitMs = wait === null ? null : (0, audit.DF)(wait);
			if (typeof limitMs == "object" && limitMs) return (0, complain.fJ)(terminal, `--wait ${limitMs.problem}`);
			if (limitMs !== null && scan !== null) return (0, complain.fJ)(terminal, "--wait retries until the policy passes, and the scan of --observations never changes: leave one out");
			if (timeLimitMs !== null && scan !== null) return (0, complain.fJ)(terminal, "--time-limit ends a run that probes, and --observations sends nothing: leave one out");
			let earlier = (0, invocation.b6)(options, "baseline");
			let baseline = earlier === null ? null : await (await Promise.all([__webpack_require__.e("packages-zod"), __webpack_require__.e("cli-input-read-baseline")]).then(__webpack_require__.bind(__webpack_require__, 2861))).readBaseline(earlier);
			if (baseline !== null && "problem" in baseline) return (0, complain.fJ)(terminal, baseline.problem);
			return runAudit({
				waitMs: limitMs,
				sources: read.sources,
				options: {
					...(0, invocation.Su)(options),
					timeLimitMs,
					...scan === null ? {} : { observations: scan },
					...baseline
				},
				format: (0, invocation.be)(options),
				failOn: options["fail-on"] ?? "inconclusive",
				reportDir,
				given: ["var", "scope"].flatMap((name) => (0, invocation.c3)(options, name).flatMap((value) => [`--${name}`, value]))
			}, terminal, process);
		}
		async function probe({ positionals, options, terminal, process }) {
			let [host = "", ports = ""] = positionals;
			if ((0, audit.c3)(ports).length === 0) return (0, complain.fJ)(terminal, "probe needs PORTS after the host, such as 22,443 or top-100");
			let observe = ports.split(",").map((port) => port.trim());
			let request = {
				sources: [(0, audit.Kr)("<arguments>", {
					hosts: [host],
					observe: observe.filter((port) => port !== "")
				})],
				options: { mayObserveOnly: !0 },
				format: (0, invocation.be)(options),
				failOn: "never",
				exitOf: exitCodeOfProbe,
				saidByReport: ["refused-host"],
				reportDir: null
			};
			let reportOf = async () => (await __webpack_require__.e("report-terminal-probe-report").then(__webpack_require__.bind(__webpack_require__, 7776))).probeReport;
			return runAudit(request.format === "terminal" ? {
				...request,
				reportOf
			} : request, terminal, process);
		}
		function exitCodeOfProbe({ verdicts }) {
			return verdicts.some(({ state }) => state === "unknown") ? exit_codes.dc.inconclusive : exit_codes.dc.pass;
		}
		function terminalOf(process) {
			let { stdout, stderr, env } = process;
			let failed = !1;
			stdout.on("error", (error) => {
				if (error.code === "EPIPE" || failed) return;
				failed = !0;
				stderr.write(`port-policy: cannot write to standard output: ${error.message}\n`);
				process.once("exit", () => {
					process.exitCode ||= exit_codes.dc.unusable;
				});
			});
			stderr.on("error", () => {});
			return {
				colour: wantsColour(env, stdout.isTTY === !0),
				columns: stdout.columns ?? 80,
				out: (text) => void stdout.write(text),
				err: (text) => void stderr.write(text),
				room: () => roomIn(stdout),
				liveProgress: stderr.isTTY === !0 && env.TERM !== "dumb",
				ci: env.CI !== void 0 && env.CI !== "" && env.CI !== "false",
				errColumns: stderr.columns ?? 80,
				errColour: wantsColour(env, stderr.isTTY === !0)
			};
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
		function wantsColour(env, isTerminal) {
			if (env.NO_COLOR) return !1;
			if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
			return isTerminal && env.TERM !== "dumb";
		}
		var external_node_util_ = __webpack_require__(7975);
		var argument_shapes = __webpack_require__(2538);
		var command_table = __webpack_require__(6370);
		function insteadOf(name, value, command) {
			let advice = Object.entries(INSTEAD).find(([names]) => names.split(" ").includes(name))?.[1];
			return advice?.(command, value) ?? null;
		}
		function ownersText(name) {
			let owners = ownersOf(name);
			return owners.length === 0 ? null : `it is an option of ${(0, numbers_and_lists.KE)(owners, owners.length)}`;
		}
		function ownersOf(name) {
			return Object.keys(command_table.Lo).filter((command) => Object.hasOwn(command_table.Lo[command].options, name));
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
		let INSTEAD = {
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
				if (command === "probe") return `ports are the argument after the host: \`${(0, argument_shapes.jt)("probe", "HOST", value ?? "22,443")}\``;
				return command === "explain" ? "the port comes after the host: `port-policy explain HOST:PORT`" : null;
			},
			"host hosts target targets": (command, value) => {
				if (command === "check") return `use \`--only ${value ?? "HOST"}\` to check one host of the policy`;
				if (command === "probe") return `the host is the first argument: \`${(0, argument_shapes.jt)("probe", value ?? "HOST", "PORTS")}\``;
				if (command === "init") return `hosts are arguments: \`${(0, argument_shapes.jt)("init", value ?? "HOST")}\``;
				return null;
			},
			"exclude exclude-hosts skip ignore": (command) => command === "check" ? "name with --only what is to be checked, or take it out of the policy" : null,
			"udp u": () => "write `/udp` behind a port, as in `53/udp`",
			tcp: () => "a port without `/udp` is TCP",
			"ping P": () => "every host is asked for its ports at once, and none is pinged first",
			"env e set D variable variables": (command) => Object.hasOwn(command_table.Lo[command].options, "var") ? "use --var NAME=VALUE" : null,
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
			let { options } = command_table.Lo[command];
			return Object.hasOwn(options, "format") ? "use `--format FORMAT > FILE`" : `use \`port-policy ${command} > FILE\``;
		}
		function formatAdvice(format) {
			return (command) => {
				let { options } = command_table.Lo[command];
				return (options.format?.choices ?? []).includes(format) ? `use \`--format ${format}\`` : null;
			};
		}
		function policyAdvice(command, value) {
			let file = value ?? "FILE";
			if (command === "explain") return `name the policy after the port: \`${(0, argument_shapes.jt)("explain", "HOST:PORT", file)}\``;
			if (readsPolicy(command)) return `name the policy without an option: \`${(0, argument_shapes.jt)(command, file)}\``;
			if (command === "diff") return "name both without an option: `port-policy diff OLD NEW`";
			return `${command} reads no policy: \`${(0, argument_shapes.jt)("check", file)}\` does`;
		}
		var meant_arguments = __webpack_require__(4080);
		function parseArguments(argv) {
			let [word, ...rest] = argv;
			if (word === void 0 || word === "--help" || word === "-h" || word === "help") return helpOn(rest[0]);
			if (word === "--version" || word === "-V") return { kind: "version" };
			let command = commandNamed(word);
			if (command === null) return mistake(word.startsWith("-") ? noCommand(word, rest) : unknownCommand(word, "", rest), null);
			if (rest.includes("--help") || rest.includes("-h")) return {
				kind: "help",
				command
			};
			return parseOptions(command, rest);
		}
		function helpOn(word) {
			let command = commandNamed(word);
			if (word === void 0 || word.startsWith("-") || command !== null) return {
				kind: "help",
				command
			};
			return mistake(unknownCommand(word, `; the commands are ${Object.keys(command_table.Lo).join(", ")}`), null);
		}
		function parseOptions(command, rest) {
			let spec = command_table.Lo[command];
			let options = {};
			let positionals = [];
			let words = [];
			let { tokens } = (0, external_node_util_.parseArgs)({
				args: [...rest],
				options: typesOf(spec),
				allowPositionals: !0,
				strict: !1,
				tokens: !0
			});
			for (let [index, token] of tokens.entries()) {
				token.kind === "positional" && positionals.push(token.value);
				if (token.kind !== "option") continue;
				let option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : void 0;
				if (option === void 0) {
					let next = tokens[index + 1];
					let value = token.value ?? (next?.kind === "positional" ? next.value : null);
					return mistake(unknownOption(token.rawName, token.name, value, command), command);
				}
				if (options[token.name] !== void 0 && !option.many) return mistake(`${token.rawName} is given twice`, command);
				let problem = valueProblem(token.rawName, option, token.value, token.inlineValue ?? !1);
				if (problem !== null) return mistake(problem, command);
				words.push(token.rawName, ...token.value === void 0 ? [] : [token.value]);
				let before = options[token.name];
				option.many ? options[token.name] = [...Array.isArray(before) ? before : [], token.value ?? ""] : options[token.name] = token.value ?? !0;
			}
			let taken = command === "probe" ? (0, argument_shapes.Wy)(positionals) : positionals;
			let meant = (0, meant_arguments.E)(command, taken, words);
			if (meant !== null) return mistake(meant, command);
			let [fewest, most] = spec.positionals;
			if (taken.length < fewest) return mistake(`${command} needs ${argumentsText(fewest)}: ${spec.usage}`, command);
			if (taken.length > most) return mistake(`${command} takes ${argumentsText(most)}, not ${taken.length}`, command);
			return {
				kind: "run",
				command,
				positionals: taken,
				options
			};
		}
		function typesOf(spec) {
			return Object.fromEntries(Object.entries(spec.options).map(([name, { value }]) => [name, { type: value === null ? "boolean" : "string" }]));
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
			if (command_table.$_.commands.includes(word)) return `\`${word}\` is not supported yet`;
			let option = commandOfOption(word, rest);
			if (option !== null) return `there is no command ${quoted(word)}; use ${quoted(option)}`;
			let meant = meantCommand(word, rest) ?? (0, audit.au)(word, Object.keys(command_table.Lo));
			return `there is no command ${quoted(word)}${meant === null ? otherwise : `; did you mean ${quoted(meant)}?`}`;
		}
		function meantCommand(word, rest) {
			let synonym = Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : void 0;
			if (synonym !== void 0) return synonym;
			if ((0, argument_shapes.VE)(word)) return (0, argument_shapes.jt)("check", word, ...rest);
			let one = (0, argument_shapes.tK)(word);
			if (one !== null) return (0, argument_shapes.jt)("probe", one.host, [one.ports, ...rest.filter(argument_shapes.lw)].join(","));
			if (!(0, argument_shapes.jU)(word)) return null;
			return rest.length > 0 && rest.every(argument_shapes.lw) ? (0, argument_shapes.jt)("probe", word, rest.join(",")) : (0, argument_shapes.jt)("probe", word, "top-100");
		}
		function commandOfOption(word, rest) {
			if (word === "version") return (0, argument_shapes.jt)("--version");
			let owner = Object.hasOwn(SYNONYMS, word) ? void 0 : ownersOf(word)[0];
			if (owner === void 0) return null;
			let { options } = command_table.Lo[owner];
			let value = options[word]?.value ?? null;
			let given = value === null || rest.length > 0 ? rest : [value];
			return (0, argument_shapes.jt)(owner, `--${word}`, ...given);
		}
		let SYNONYMS = {
			run: "check",
			test: "check",
			audit: "check",
			verify: "check",
			scan: "probe",
			validate: "lint",
			new: "init",
			create: "init",
			generate: "init",
			compare: "diff",
			why: "explain",
			ports: "services"
		};
		function unknownOption(rawName, name, value, command) {
			if (command_table.$_.options.includes(name)) return `${rawName} is not supported yet`;
			let near = (0, audit.au)(name, Object.keys(command_table.Lo[command].options));
			let instead = insteadOf(name, value, command) ?? (near === null ? ownersText(name) : `did you mean --${near}?`);
			return `${command} has no option ${quoted(rawName)}${instead === null ? "" : `; ${instead}`}`;
		}
		function argumentsText(count) {
			return count === 1 ? "one argument" : `${count} arguments`;
		}
		function commandNamed(word) {
			return word !== void 0 && Object.hasOwn(command_table.Lo, word) ? word : null;
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
		async function commandLine(argv, process) {
			let terminal = terminalOf(process);
			let parsed = parseArguments(argv);
			switch (parsed.kind) {
				case "help": {
					let { helpText } = await __webpack_require__.e("cli-help").then(__webpack_require__.bind(__webpack_require__, 1759));
					terminal.out(helpText(parsed.command));
					return argv.length === 0 ? exit_codes.dc.unusable : exit_codes.dc.pass;
				}
				case "version":
					terminal.out(`port-policy ${tool.wr}\n`);
					return exit_codes.dc.pass;
				case "mistake":
					(0, complain.fJ)(terminal, parsed.message);
					terminal.err(`See \`port-policy ${parsed.command === null ? "" : `${parsed.command} `}--help\`.\n`);
					return exit_codes.dc.unusable;
				case "run": {
					let { positionals, options } = parsed;
					return (await COMMANDS[parsed.command]())({
						positionals,
						options,
						terminal,
						process
					});
				}
			}
		}
		let COMMANDS = {
			check: async () => check,
			probe: async () => probe,
			lint: async () => (await __webpack_require__.e("cli-commands-lint").then(__webpack_require__.bind(__webpack_require__, 8776))).lintPolicies,
			explain: async () => (await __webpack_require__.e("cli-commands-explain").then(__webpack_require__.bind(__webpack_require__, 6516))).explainPort,
			init: async () => (await __webpack_require__.e("cli-commands-init").then(__webpack_require__.bind(__webpack_require__, 7337))).init,
			diff: async () => (await __webpack_require__.e("cli-commands-diff").then(__webpack_require__.bind(__webpack_require__, 5902))).diff,
			services: async () => (await __webpack_require__.e("cli-commands-services").then(__webpack_require__.bind(__webpack_require__, 3388))).services,
			schema: async () => (await Promise.all([__webpack_require__.e("packages-zod"), __webpack_require__.e("cli-commands-schema")]).then(__webpack_require__.bind(__webpack_require__, 7798))).printSchema
		};
	}),
	6370: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$_: () => NOT_YET,
			Lo: () => COMMANDS
		});
		var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(966);
		let FORMATS = [
			"terminal",
			"json",
			"markdown"
		];
		let CHECK_FORMATS = [
			...FORMATS,
			"sarif",
			"junit",
			"html"
		];
		let VARIABLES = {
			value: "NAME=VALUE",
			help: "the value of one of the policy's variables",
			many: !0
		};
		let VIEW = {
			vantage: {
				value: "NAME",
				help: "which of the policy's vantages this machine is"
			},
			var: VARIABLES,
			scope: {
				value: "TARGET",
				help: "probe nothing outside this, whatever the policy says",
				many: !0
			},
			only: {
				value: "HOST[:PORTS]",
				help: "check only this part of the policy; may be repeated; a silent port needs a second port of its host that answers (HOST:22,5432)",
				many: !0
			}
		};
		let LINT_FORMATS = [
			"terminal",
			"json",
			"sarif",
			"markdown"
		];
		let FORMAT = {
			value: "FORMAT",
			help: "what to print on standard output",
			choices: FORMATS
		};
		let COMMANDS = {
			check: {
				usage: "port-policy check [POLICY...] [options]",
				summary: "probe the ports of a policy and say what is wrong",
				details: "Reads each POLICY (.github/port-policy.yml if none is given; - is standard input), resolves the names, probes every port in them from this machine, and says which are not as the policy says.",
				positionals: [0, 100],
				options: {
					...VIEW,
					observations: {
						value: "FILE",
						help: "judge this scan (nmap, masscan, naabu, report.json) and send nothing"
					},
					wait: {
						value: "DURATION",
						help: "retry until the policy passes, for at most this long: 90s, 2m, 1h30m"
					},
					"time-limit": {
						value: "DURATION",
						help: "end the run after this long; what is not known then is inconclusive"
					},
					baseline: {
						value: "FILE",
						help: "an earlier report.json: say what changed since"
					},
					"dry-run": {
						value: null,
						help: "print what would be probed and how long it takes, and send nothing"
					},
					"fail-on": {
						value: "LEVEL",
						help: "lowest result that makes the exit code non-zero",
						choices: [
							"inconclusive",
							"violation",
							"never"
						]
					},
					format: {
						...FORMAT,
						choices: CHECK_FORMATS
					},
					"report-dir": {
						value: "DIR",
						help: "also write all reports there: JSON, Markdown, HTML, SARIF, JUnit"
					}
				},
				exits: [
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.pass, "the policy passes, and there is evidence for it"],
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.fail, "at least one violation"],
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.unusable, "unusable input: the policy, an argument, or nothing to judge"],
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.inconclusive, "inconclusive: no violation, but something could not be known"]
				],
				stops: "with reports",
				examples: [
					["port-policy check", ".github/port-policy.yml"],
					["port-policy check prod.yml --report-dir out", "another policy; keep the reports"],
					["port-policy check prod.yml --dry-run", "list what would be probed"],
					["port-policy check --vantage internet --var PREVIEW_HOST=pr-7.example.com", "from one of the vantages"],
					["port-policy check --only www.example.com:443", "one port of it"],
					["port-policy check --wait 5m", "after a deployment: wait for it to pass"],
					["port-policy check --observations scan.xml", "judge a scan of another tool"],
					["port-policy check --baseline last-night/report.json", "say what changed since last night"]
				]
			},
			probe: {
				usage: "port-policy probe HOST PORTS [options]",
				summary: "look at a few ports without a policy: open or not, and why",
				details: "HOST is a name, an address, a CIDR or a range; PORTS are ports as in a policy, separated by commas. HOST:PORTS means the same. Nothing is judged.",
				positionals: [2, 2],
				options: { format: FORMAT },
				exits: [
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.pass, "it is known how each port is, whether open or not"],
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.unusable, "unusable input: an argument, and nothing was asked"],
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.inconclusive, "of at least one port nothing could be known"]
				],
				stops: "without reports",
				examples: [
					["port-policy probe db1.example.com 22,postgresql", "two ports of one host"],
					["port-policy probe db1.example.com:5432", "one port, as findings and explain spell it"],
					["port-policy probe 192.0.2.7 1-1024", "a range"]
				]
			},
			lint: {
				usage: "port-policy lint [POLICY...] [options]",
				summary: "list every mistake in a policy; send nothing",
				details: "Reads each POLICY (.github/port-policy.yml if none is given; - is standard input) and sends nothing, not even to DNS. A variable may be without a value here.",
				positionals: [0, 100],
				options: {
					var: VARIABLES,
					format: {
						...FORMAT,
						choices: LINT_FORMATS
					}
				},
				exits: [[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.pass, "no mistake, or warnings alone"], [_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.unusable, "at least one mistake, or a policy that cannot be read"]],
				examples: [["port-policy lint prod.yml", "before it is committed"], ["port-policy lint --format sarif > lint.sarif", "for code scanning"]]
			},
			explain: {
				usage: "port-policy explain HOST:PORT [POLICY...] [options]",
				summary: "say which entry of a policy decides a port, and why",
				details: "HOST is a name or an address; PORT is a number or a service, with /udp for UDP. Write an IPv6 address in brackets. The answer names the entry that wins, the entries it wins against, the waiver that would apply, and whether the port is probed at all. Names are resolved; no port is probed. Without --vantage, every vantage is answered for.",
				positionals: [1, 101],
				options: {
					vantage: VIEW.vantage,
					var: VARIABLES,
					scope: VIEW.scope,
					format: {
						...FORMAT,
						choices: ["terminal", "json"]
					}
				},
				exits: [[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.pass, "the port is explained"], [_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.unusable, "unusable input: the policy, HOST:PORT or another argument"]],
				examples: [["port-policy explain www.example.com:443", "the policy at its usual place"], ["port-policy explain \"[2001:db8::1]:dns/udp\" prod.yml", "an IPv6 address, over UDP"]]
			},
			init: {
				usage: "port-policy init [HOST...] [options]",
				summary: "write a first policy from what is there now",
				details: "Probes each HOST (a name, an address, a CIDR or a range) and prints a commented policy: open ports as open, the rest of the probed ports as blocked. What could not be known becomes observe; what was not probed is left out. With --observations nothing is sent: the policy is made from a scan of nmap, masscan or naabu, or from a report.json, for every host in it or for each HOST.",
				positionals: [0, 1e3],
				options: {
					ports: {
						value: "PORTS",
						help: "what to probe, separated by commas (top-1000,known/udp)"
					},
					observations: {
						value: "FILE",
						help: "make the policy from this scan and send nothing"
					},
					vantage: {
						value: "NAME",
						help: "declare this vantage, and judge everything only from it"
					},
					control: {
						value: "HOST:PORT",
						help: "an endpoint elsewhere that is known to answer",
						many: !0
					},
					scope: VIEW.scope
				},
				exits: [
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.pass, "a policy is printed"],
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.unusable, "unusable input: an argument or the scan, and no policy is printed"],
					[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.inconclusive, "no host could be checked from here, so no policy is printed"]
				],
				stops: "without reports",
				examples: [
					["port-policy init www.example.com > .github/port-policy.yml", "then: lint, and check"],
					["port-policy init 203.0.113.0/28 --ports all --control github.com:443", "a network, every TCP port"],
					["port-policy init --observations scan.xml", "from an earlier scan"]
				]
			},
			diff: {
				usage: "port-policy diff OLD NEW [options]",
				summary: "say what changed between two policies, or between two reports",
				details: "Compares two policies by meaning: newly open, newly blocked, no longer checked, waivers, scope. Or two reports (report.json): ports newly open and newly blocked, hosts, addresses, verdicts. Sends nothing, not even to DNS. OLD or NEW may be -, standard input.",
				positionals: [2, 2],
				options: {
					var: VARIABLES,
					format: FORMAT
				},
				exits: [[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.pass, "both could be read and compared, even if they differ"], [_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.unusable, "unusable input: one of the two, or an argument"]],
				examples: [
					["port-policy diff - .github/port-policy.yml", "after: git show main:.github/port-policy.yml |"],
					["port-policy diff old.yml new.yml --format markdown", "for a comment"],
					["port-policy diff last-night/report.json report.json", "what changed on the hosts"]
				]
			},
			services: {
				usage: "port-policy services [NAME] [options]",
				summary: "list the names of ports that a policy may use",
				details: "NAME is a service (docker), a number (2375), a port over UDP (53/udp) or a set of ports (top-100, known/udp). Prints the numbers, the other names and how severe it is when the port is open by mistake. Without NAME: every name that port-policy knows besides IANA's registry. Sends nothing.",
				positionals: [0, 1],
				options: { format: {
					...FORMAT,
					choices: ["terminal", "json"]
				} },
				exits: [[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.pass, "the names are printed"], [_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.unusable, "no such service, number or set, or another unusable argument"]],
				examples: [
					["port-policy services docker", "its port, and its relatives"],
					["port-policy services 53", "what a number stands for"],
					["port-policy services top-100", "what a set has in it"]
				]
			},
			schema: {
				usage: "port-policy schema [policy|report]",
				summary: "print the JSON Schema of policies (for editors) or of report.json",
				details: "The repository has the same files in schema/.",
				positionals: [0, 1],
				options: {},
				exits: [[_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.pass, "the schema is printed"], [_model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.unusable, "no such schema, or another unusable argument"]],
				examples: [["port-policy schema > port-policy.schema.json", "then: # yaml-language-server: $schema=port-policy.schema.json"]]
			}
		};
		let NOT_YET = {
			commands: ["merge"],
			options: ["shard"]
		};
	}),
	4458: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Bq: () => policiesByName,
			GX: () => POLICY_ENDS,
			OV: () => meantFile,
			WB: () => REPORT_ENDS,
			X7: () => nearFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4259);
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5607);
		var _model_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4595);
		let POLICY_ENDS = [".yml", ".yaml"];
		let REPORT_ENDS = [
			".json",
			".xml",
			".jsonl",
			".txt"
		];
		function meantFile(path, code, ends) {
			if (code === "EISDIR") {
				let inside = filesIn(path, ends).filter((name) => !ends.includes(".yml") || isPolicyByName(name));
				return inside.length === 0 ? "" : `: ${named(inside.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)))}`;
			}
			if (code !== "ENOENT") return "";
			let near = nearFile(path, ends);
			if (near !== null) return `; did you mean ${quoted(near)}?`;
			let beside = filesIn((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), ends);
			return beside.length === 0 ? "" : `; beside it: ${named(beside.map((name) => besideIt(path, name)))}`;
		}
		function nearFile(path, ends) {
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
			let near = nearOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), filesIn(folder, ends));
			if (near !== null) return besideIt(path, near);
			let usual = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(_model_tool_js__WEBPACK_IMPORTED_MODULE_3__.zj);
			let elsewhere = folder === "." ? nearOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), filesIn(usual, ends)) : null;
			return elsewhere === null ? null : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(usual, elsewhere);
		}
		function besideIt(path, name) {
			return path.includes("/") ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name) : name;
		}
		function policiesByName() {
			let here = filesIn(".", POLICY_ENDS);
			let usual = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(_model_tool_js__WEBPACK_IMPORTED_MODULE_3__.zj);
			let all = [...here, ...filesIn(usual, POLICY_ENDS).map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(usual, name))].filter(isPolicyByName);
			let isOurs = (path) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path)) === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(_model_tool_js__WEBPACK_IMPORTED_MODULE_3__.zj, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(_model_tool_js__WEBPACK_IMPORTED_MODULE_3__.zj));
			return all.sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)));
		}
		function isPolicyByName(path) {
			return /polic|ports?\b/i.test((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
		}
		function nearOf(name, candidates) {
			let stem = (one) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(one, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(one)).toLowerCase();
			return candidates.find((one) => stem(one) === stem(name)) ?? (0, _audit_js__WEBPACK_IMPORTED_MODULE_2__.au)(name, candidates);
		}
		function filesIn(folder, ends) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => ends.includes((0, node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name).toLowerCase())).sort();
			} catch {
				return [];
			}
		}
		function named(files) {
			return (0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_4__.Dt)(files.map(quoted), 5);
		}
		function quoted(text) {
			return `\`${text}\``;
		}
	}),
	2519: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Og: () => loadBase,
			iX: () => readObservations,
			h9: () => readPolicies,
			o$: () => readSource
		});
		var external_node_path_ = __webpack_require__(6760);
		var numbers_and_lists = __webpack_require__(5607);
		var tool = __webpack_require__(4595);
		var read_text_file = __webpack_require__(7617);
		let POLICY_BYTES = 64 * 1024 ** 2;
		function readPolicyFile(path, name, pipes = !1) {
			let read = (0, read_text_file.Gu)(path, {
				mostBytes: POLICY_BYTES,
				pipes
			});
			return "problem" in read ? read : {
				file: name,
				text: read.text
			};
		}
		var argument_shapes = __webpack_require__(2538);
		var meant_arguments = __webpack_require__(4080);
		var files_beside = __webpack_require__(4458);
		let STDIN = "<stdin>";
		function readPolicies(paths, reader) {
			let sources = [];
			for (let path of new Set(paths.length === 0 ? [tool.zj] : paths)) {
				let read = readPolicyFile(path === "-" ? 0 : path, nameOf(path), !0);
				if ("problem" in read) {
					let meant = paths.length === 0 ? null : (0, meant_arguments.m)(reader.command, path, reader.argv);
					if (read.code === "ENOENT" && meant !== null) return { problem: `there is no file ${path}: ${meant}` };
					let instead = paths.length === 0 ? policyElsewhere(reader) : (0, files_beside.OV)(path, read.code, files_beside.GX);
					let begin = read.code === "ENOENT" && instead === "" ? BEGIN : instead;
					return { problem: `cannot read the policy ${path}: ${read.problem}${begin}` };
				}
				sources.push(read);
			}
			return { sources };
		}
		let BEGIN = "; `port-policy init HOST` prints one to save there, and `port-policy --help` shows how to begin";
		function policyElsewhere({ command, argv }) {
			let [first, ...others] = (0, files_beside.Bq)();
			if (first === void 0) return "";
			let more = others.length === 0 ? "" : ` (also here: ${(0, numbers_and_lists.Dt)(others, 3)})`;
			return `; did you mean \`${(0, argument_shapes.jt)(command, ...argv, first)}\`?${more}`;
		}
		async function readObservations(path) {
			if (path === null) return null;
			let { readReportFile } = await __webpack_require__.e("shell-read-report-file").then(__webpack_require__.bind(__webpack_require__, 3870));
			let read = await readReportFile(path === "-" ? 0 : path, {
				pipes: !0,
				loose: !0,
				mostAsText: read_text_file.sh
			});
			let file = nameOf(path);
			if ("problem" in read) return { problem: `cannot read the scan ${path}: ${read.problem}${(0, files_beside.OV)(path, read.code, files_beside.WB)}` };
			if ("text" in read) return {
				file,
				text: read.text
			};
			if ("problem" in read.long) return { problem: `cannot read the scan ${path}: it is larger than ${read_text_file.sh / 1024 ** 2} MB and ${read.long.problem}; scan fewer hosts at a time, without scripts and banners, and give each scan on its own` };
			return {
				file,
				text: (await __webpack_require__.e("report-json-long-observations-text").then(__webpack_require__.bind(__webpack_require__, 2677))).observationsText(read.long.report)
			};
		}
		async function readSource(path, what) {
			let { readReportFile } = await __webpack_require__.e("shell-read-report-file").then(__webpack_require__.bind(__webpack_require__, 3870));
			let read = await readReportFile(path === "-" ? 0 : path, { pipes: !0 });
			if ("problem" in read) return { problem: `cannot read ${what} ${path}: ${read.problem}${(0, files_beside.OV)(path, read.code, [...files_beside.GX, ...files_beside.WB])}` };
			return {
				file: nameOf(path),
				...read
			};
		}
		let loadBase = (path, from) => {
			let file = (0, external_node_path_.join)(from === STDIN ? "." : (0, external_node_path_.dirname)(from), path);
			return readPolicyFile(file, file);
		};
		function nameOf(path) {
			return path === "-" ? STDIN : path;
		}
	}),
	6114: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Su: () => planOptions,
			b6: () => textOf,
			be: () => formatOf,
			c3: () => listOf
		});
		var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2519);
		function textOf(options, name) {
			let value = options[name];
			return typeof value == "string" ? value : null;
		}
		function listOf(options, name) {
			let value = options[name];
			return Array.isArray(value) ? value : [];
		}
		function formatOf(options) {
			return options.format ?? "terminal";
		}
		function planOptions(options) {
			return {
				loadBase: _input_read_policy_js__WEBPACK_IMPORTED_MODULE_0__.Og,
				now: () => new Date(),
				vantage: textOf(options, "vantage"),
				variables: listOf(options, "var"),
				scope: listOf(options, "scope"),
				only: listOf(options, "only")
			};
		}
	}),
	4080: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			E: () => meantArguments,
			m: () => meantPolicy
		});
		var _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2538);
		function meantArguments(command, given, options) {
			return MEANT[command]?.(given, options) ?? null;
		}
		let MEANT = {
			probe: meantProbe,
			explain: meantExplain,
			init: meantInit,
			diff: meantDiff,
			services: meantServices,
			schema: ([what = ""]) => (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.VE)(what) ? `schema prints a schema and reads no policy. To check one: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("lint", what)}\`` : null
		};
		function meantPolicy(command, path, argv) {
			let one = (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.tK)(path);
			let others = argv.filter((word) => word !== path);
			if (one === null && !(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jU)(path)) return null;
			let only = one === null ? path : (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.Qo)(one);
			if (command === "check" && one === null && others.length === 1 && (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.lw)(others[0] ?? "")) return `check takes policies. To look at ports without a policy: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("probe", path, ...others)}\``;
			if (command === "check") return `check takes policies. To check this part of one: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("check", ...others, "--only", only)}\``;
			if (command === "explain") {
				let question = one ?? others.map(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.tK).find((other) => other !== null) ?? {
					host: path,
					ports: "PORT"
				};
				return `explain takes one HOST:PORT, and policies after it: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("explain", (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.Qo)(question), ...others.filter(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.VE))}\``;
			}
			return `${command} takes policies, and this looks like a host. To look at its ports: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("probe", one?.host ?? path, one?.ports ?? "top-100")}\``;
		}
		function meantProbe(given, options) {
			let [first = "", ...rest] = given;
			let [second = ""] = rest;
			let say = (host, ports) => (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("probe", host, ports.join(","), ...options);
			if (given.length === 0) return null;
			if ((0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.VE)(first)) return `probe takes a host and its ports, not a policy. To check a policy: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("check", first)}\``;
			let one = (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.tK)(first);
			if (one !== null && rest.every(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.lw)) {
				let isUrl = /:\/\//.test(first);
				let ports = isUrl && rest.length > 0 ? rest : [one.ports, ...rest];
				if (isUrl) return `probe takes a host, not a URL: \`${say(one.host, ports)}\``;
				return `probe takes the host and the ports apart: \`${say(one.host, ports)}\``;
			}
			if (rest.length === 0) return (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.LK)(first) ? null : `probe needs ports after the host: \`${say(first, ["top-100"])}\``;
			if ((0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.LK)(first) ? !rest.some(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.LK) : (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.lw)(first) && (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jU)(second)) return rest.length > 1 ? null : `probe takes the host first, then the ports: \`${say(second, [first])}\``;
			if (rest.length > 1 && rest.every(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.lw)) return `probe takes 2 arguments, not ${given.length}. Put commas, not spaces, between ports: \`${say(first, rest)}\``;
			if (rest.length > 1 && (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jU)(second)) return `probe takes one host at a time: \`${say(first, rest.filter(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.lw))}\`, then the next`;
			return null;
		}
		function meantExplain(given, options) {
			let [first = "", ...rest] = given;
			let say = (one, policies) => (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("explain", (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.Qo)(one), ...policies, ...options);
			let question = given.map(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.tK).find((one) => one !== null) ?? null;
			if ((0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.VE)(first) && question !== null) return `explain takes HOST:PORT first, then the policies: \`${say(question, given.filter((one) => (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.tK)(one) === null))}\``;
			if ((0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.VE)(first) && rest.length === 0) return `explain needs a HOST:PORT of that policy: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("explain", "HOST:PORT", first, ...options)}\``;
			if (/:\/\//.test(first) && question !== null) return `explain takes HOST:PORT, not a URL: \`${say(question, rest)}\``;
			let words = given.filter((one) => !(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.VE)(one));
			let host = words.find(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jU) ?? (words.some(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.LK) ? words.find((one) => !(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.LK)(one)) : void 0);
			let ports = words.find((one) => (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.LK)(one) && one !== host) ?? words.find((one) => (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.lw)(one) && one !== host);
			if (question !== null || ports === void 0 || host === void 0) return null;
			let policies = given.filter((one) => one !== ports && one !== host);
			return `explain takes the host and the port as one argument: \`${say({
				host,
				ports: firstPort(ports)
			}, policies)}\``;
		}
		function firstPort(ports) {
			let [first = ports] = ports.split(",");
			return first.trim().replace(/^(\d+)-\d+/, "$1");
		}
		function meantInit(given, options) {
			let files = given.filter(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.VE);
			let others = given.filter((one) => !(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.VE)(one));
			if (files.length > 0) {
				let hosts = others.length > 0 ? others : ["HOST"];
				return `init takes hosts, and prints the policy: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("init", ...hosts, ...options)} > ${files[0]}\``;
			}
			let joined = given.flatMap((one) => (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.tK)(one) ?? []);
			let alone = given.filter(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.LK);
			if (joined.length + alone.length === 0 || options.some((word) => word.startsWith("--ports"))) return null;
			let hosts = given.filter((one) => !(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.LK)(one)).map((one) => (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.tK)(one)?.host ?? one);
			let ports = [...new Set([...joined.map((one) => one.ports), ...alone])].join(",");
			if (hosts.length === 0) return null;
			return `init takes hosts alone, and their ports by --ports: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("init", ...hosts, "--ports", ports, ...options)}\``;
		}
		function meantDiff(given, options) {
			let [file = ""] = given;
			if (given.length !== 1 || file === "-") return null;
			return (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.VE)(file) ? `diff needs an old and a new one. Against the branch main: \`git show main:${file} | ${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("diff", "-", file, ...options)}\`` : `diff needs an old and a new one: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("diff", "OLD", file, ...options)}\``;
		}
		function meantServices(given, options) {
			let [first = ""] = given;
			let one = (0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.tK)(first);
			if (one !== null) return `services takes a port or a name, without a host: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("services", one.ports, ...options)}\``;
			if (given.length > 1 && given.every(_argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.lw)) return `services takes one name at a time: \`${(0, _argument_shapes_js__WEBPACK_IMPORTED_MODULE_0__.jt)("services", first, ...options)}\`, then the next`;
			return null;
		}
	}),
	1059: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			aE: () => printDiagnostics,
			cc: () => complain,
			fJ: () => fail
		});
		var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(966);
		var _report_terminal_terminal_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8670);
		var _log_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8380);
		function complain(terminal, message) {
			terminal.err(`${(0, _log_safe_js__WEBPACK_IMPORTED_MODULE_2__.Y)(`port-policy: ${message}`)}\n`);
		}
		function fail(terminal, message) {
			let line = (0, _log_safe_js__WEBPACK_IMPORTED_MODULE_2__.Y)(`port-policy: ${message}`);
			terminal.err(`${(0, _report_terminal_terminal_layout_js__WEBPACK_IMPORTED_MODULE_1__.df)(terminal.errColour).red(line)}\n`);
			return _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__.dc.unusable;
		}
		async function printDiagnostics(diagnostics, files, terminal, print = terminal.err) {
			if (diagnostics.length === 0) return;
			let { diagnosticsText } = await __webpack_require__.e("report-terminal-diagnostics-text").then(__webpack_require__.bind(__webpack_require__, 3515));
			print(diagnosticsText(diagnostics, new Map(files.map(({ file, text }) => [file, text])), { colour: print === terminal.out ? terminal.colour : terminal.errColour }));
		}
	}),
	8380: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => logSafeLine,
			c: () => logSafeReport
		});
		var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		var _report_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4399);
		function logSafeLine(text) {
			return (0, _report_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__.i)((0, _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text));
		}
		function logSafeReport(format, text) {
			let broken = (0, _report_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__.i)(text);
			if (broken === text) return broken;
			if (format === "json" || format === "sarif") return text.replaceAll("#", "\\u0023");
			if (format === "junit") return text.replace(/(?<!&)#|:/g, (sign) => sign === ":" ? "&#58;" : "&#35;");
			return broken;
		}
	}),
	7687: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { R: () => showProgress });
		var numbers_and_lists = __webpack_require__(5607);
		var counts_text = __webpack_require__(6640);
		function remaining({ done, total, elapsedMs }) {
			if (done <= 0 || elapsedMs < 1e3) return null;
			return elapsedMs / done * Math.max(0, total - done);
		}
		function secondsText(milliseconds) {
			let whole = Math.max(1, Math.round(milliseconds / 1e3));
			return whole < 60 ? `${whole} s` : (0, counts_text.S5)(whole * 1e3);
		}
		function bar({ done, total }, cells) {
			let share = total <= 0 ? 1 : Math.min(1, Math.max(0, done / total));
			let full = Math.floor(share * cells);
			return `[${"#".repeat(full)}${".".repeat(cells - full)}]`;
		}
		function progressLine(progress, columns) {
			let { done, total, inFlight } = progress;
			let count = `${(0, numbers_and_lists.zD)(Math.min(done, total))}/${(0, numbers_and_lists.hS)(total, "port")}`;
			let left = done >= total ? null : remaining(progress);
			let time = left === null ? [] : [`${secondsText(left)} left`];
			let flying = inFlight > 0 ? [`${(0, numbers_and_lists.zD)(inFlight)} in flight`] : [];
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
			return `${(0, numbers_and_lists.zD)(Math.min(done, total))} of ${(0, numbers_and_lists.hS)(total, "port")} checked (${percent} %)${time}`;
		}
		function namesLine({ done, total }) {
			return `Resolving names: ${done} of ${total} answered; the resolver of this machine is slow`;
		}
		let CLEAR_LINE = "\r\x1B[K";
		function showProgress(terminal, now) {
			let everyMs = terminal.liveProgress ? 100 : terminal.ci ? 1e4 : Infinity;
			let startedAt = now();
			let last = startedAt;
			let drawn = !1;
			return {
				update(asked) {
					let at = now();
					if (at - last < everyMs) return;
					last = at;
					let progress = {
						...asked,
						elapsedMs: at - startedAt
					};
					let again = asked.done === asked.total ? " · asking silent ports again" : "";
					if (terminal.liveProgress) {
						drawn = !0;
						terminal.err(`${CLEAR_LINE}${progressLine(progress, terminal.errColumns - again.length)}${again}`);
					} else terminal.err(`${progressPlain(progress)}${again}\n`);
				},
				names(names) {
					let line = namesLine(names);
					if (terminal.liveProgress) {
						drawn = !0;
						terminal.err(`${CLEAR_LINE}${line.slice(0, terminal.errColumns)}`);
					} else terminal.ci && terminal.err(`${line}\n`);
					startedAt = now();
				},
				say(line) {
					if (everyMs === Infinity) return;
					terminal.err(`${drawn ? CLEAR_LINE : ""}${line}\n`);
					drawn = !1;
					startedAt = now();
				},
				announce(line) {
					terminal.err(`${drawn ? CLEAR_LINE : ""}${line}\n`);
					drawn = !1;
				},
				end() {
					drawn && terminal.err(CLEAR_LINE);
				}
			};
		}
	}),
	6090: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { x: () => auditWithProgress });
		var audit = __webpack_require__(4259);
		var expected_time_text = __webpack_require__(7575);
		var time_limit_text = __webpack_require__(9944);
		var tool = __webpack_require__(4595);
		function machineOptions(bundle) {
			return {
				toolVersion: tool.wr,
				seed: Math.floor(Math.random() * 2 ** 32),
				threadFile: (0, audit.bj)(bundle),
				now: () => new Date(),
				monotonicMs: () => performance.now(),
				sha256: (text) => process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex")
			};
		}
		var exit_codes = __webpack_require__(966);
		function catchStopSignals(process, again) {
			let controller = new AbortController();
			let code = null;
			let stop = (exitCode) => () => {
				if (code !== null) return again(exitCode);
				code = exitCode;
				controller.abort();
			};
			process.on("SIGHUP", stop(exit_codes.dc.sighup)).on("SIGINT", stop(exit_codes.dc.sigint)).on("SIGTERM", stop(exit_codes.dc.sigterm));
			return {
				signal: controller.signal,
				exitCode: () => code
			};
		}
		var complain = __webpack_require__(1059);
		var log_safe = __webpack_require__(8380);
		var output_progress = __webpack_require__(7687);
		let NO_RUN = {
			repository: null,
			commit: null,
			url: null,
			actor: null
		};
		async function auditWithProgress(sources, options, waitMs, terminal, process, unsaid = []) {
			let progress = (0, output_progress.R)(terminal, () => performance.now());
			let stop = catchStopSignals(process, (exitCode) => process.exit(exitCode));
			let { roundLine } = waitMs === null ? { roundLine: null } : await __webpack_require__.e("report-terminal-round-line").then(__webpack_require__.bind(__webpack_require__, 8718));
			let outcome = await (0, audit.sb)(sources, {
				...options,
				...machineOptions(require("url").pathToFileURL(__filename).href),
				run: NO_RUN,
				signal: stop.signal,
				onProgress: progress.update,
				onNames: progress.names,
				onPlanned: ({ plan, time, limitMs }) => {
					let line = (0, expected_time_text.a)(time, plan.probes);
					line !== null && progress.announce(`port-policy: ${line}`);
					for (let note of (0, time_limit_text.E)(time, limitMs)) (0, time_limit_text.Z)(time, limitMs) ? (0, complain.cc)(terminal, note) : progress.say(note);
				},
				...waitMs === null || roundLine === null ? {} : { wait: {
					limitMs: waitMs,
					onRound: (news) => progress.say((0, log_safe.Y)(roundLine(news)))
				} }
			});
			progress.end();
			let said = outcome.diagnostics.filter(({ code }) => !unsaid.includes(code));
			await (0, complain.aE)(said, outcome.files, terminal);
			return {
				outcome,
				stoppedWith: stop.exitCode
			};
		}
	}),
	7560: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			cR: () => allRisks,
			bi: () => riskOf,
			nm: () => riskOfOpen
		});
		var udp_services = __webpack_require__(315);
		let THEMES = {
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
		let DATA_STORES = [
			[
				"database",
				"critical",
				"5432",
				"PostgreSQL"
			],
			[
				"database",
				"critical",
				"6432",
				"PgBouncer, before PostgreSQL"
			],
			[
				"database",
				"critical",
				"3306 33060",
				"MySQL or MariaDB"
			],
			[
				"database",
				"critical",
				"1433 1434",
				"Microsoft SQL Server"
			],
			[
				"reflection",
				"high",
				"1434/udp",
				"SQL Server Browser"
			],
			[
				"database",
				"high",
				"2382 2383",
				"SQL Server Analysis Services"
			],
			[
				"database",
				"critical",
				"1521 2483 2484",
				"the Oracle Database listener"
			],
			[
				"database",
				"critical",
				"27017 27018 27019",
				"MongoDB"
			],
			[
				"database",
				"critical",
				"9042 9142 9160",
				"Cassandra"
			],
			[
				"cluster",
				"high",
				"7000",
				"Cassandra's nodes"
			],
			[
				"database",
				"critical",
				"26257",
				"CockroachDB"
			],
			[
				"database",
				"critical",
				"8123 9440",
				"ClickHouse"
			],
			[
				"database",
				"critical",
				"7687 7474 7473 6362",
				"Neo4j"
			],
			[
				"database",
				"critical",
				"8529",
				"ArangoDB"
			],
			[
				"database",
				"critical",
				"28015",
				"RethinkDB"
			],
			[
				"database",
				"critical",
				"3050",
				"Firebird"
			],
			[
				"database",
				"critical",
				"8091 18091 11210 11207",
				"Couchbase"
			],
			[
				"database",
				"critical",
				"50000",
				"Db2 (or Jenkins's agents)"
			],
			[
				"database",
				"high",
				"8086",
				"InfluxDB"
			],
			[
				"database",
				"high",
				"1527",
				"Apache Derby"
			],
			[
				"database",
				"high",
				"6380",
				"Redis over TLS"
			],
			[
				"unauthenticated",
				"critical",
				"6379",
				"Redis or Valkey"
			],
			[
				"cluster",
				"high",
				"16379 26379",
				"Redis's cluster bus or Sentinel"
			],
			[
				"unauthenticated",
				"critical",
				"11211",
				"memcached"
			],
			[
				"amplifier",
				"critical",
				"11211/udp",
				"memcached"
			],
			[
				"unauthenticated",
				"critical",
				"9200",
				"Elasticsearch or OpenSearch"
			],
			[
				"cluster",
				"critical",
				"9300",
				"Elasticsearch's nodes"
			],
			[
				"unauthenticated",
				"critical",
				"5984 6984",
				"CouchDB"
			],
			[
				"unauthenticated",
				"high",
				"8983",
				"Solr"
			],
			[
				"unauthenticated",
				"high",
				"6333 6334",
				"Qdrant"
			],
			[
				"cluster",
				"high",
				"6335",
				"Qdrant's nodes"
			],
			[
				"unauthenticated",
				"high",
				"19530",
				"Milvus"
			],
			[
				"unauthenticated",
				"high",
				"7700",
				"Meilisearch"
			],
			[
				"cluster",
				"high",
				"5701",
				"Hazelcast"
			],
			[
				"unauthenticated",
				"high",
				"8020 9864 9866 9867 9870 50010 50070 50075",
				"HDFS"
			],
			[
				"unauthenticated",
				"high",
				"16000 16010 16020 16030",
				"HBase"
			],
			[
				"unauthenticated",
				"high",
				"2181",
				"ZooKeeper"
			],
			[
				"cluster",
				"high",
				"2888 3888",
				"ZooKeeper's members"
			],
			[
				"unauthenticated",
				"critical",
				"2379",
				"etcd"
			],
			[
				"cluster",
				"critical",
				"2380",
				"etcd's members"
			]
		];
		let LOGINS_AND_FILES = [
			[
				"desktop",
				"critical",
				"3389 3389/udp",
				"Windows Remote Desktop"
			],
			[
				"desktop",
				"critical",
				"5900 5901 5902 5903",
				"VNC"
			],
			[
				"desktop",
				"high",
				"5800",
				"VNC for browsers"
			],
			[
				"desktop",
				"critical",
				"6000 6001 6002 6003",
				"X11"
			],
			[
				"desktop",
				"high",
				"3283 3283/udp",
				"Apple Remote Desktop"
			],
			[
				"desktop",
				"high",
				"4899",
				"Radmin"
			],
			[
				"desktop",
				"high",
				"5631 5632/udp",
				"pcAnywhere"
			],
			[
				"desktop",
				"high",
				"2179",
				"the consoles of Hyper-V's machines"
			],
			[
				"desktop",
				"high",
				"1494 2598",
				"Citrix"
			],
			[
				"reflection",
				"high",
				"1604/udp",
				"Citrix's browser service"
			],
			[
				"desktop",
				"high",
				"2701",
				"Configuration Manager's remote control"
			],
			[
				"desktop",
				"high",
				"4822",
				"Guacamole's guacd"
			],
			[
				"desktop",
				"high",
				"177/udp",
				"XDMCP (X11's display manager)"
			],
			[
				"plaintext",
				"critical",
				"23",
				"Telnet"
			],
			[
				"plaintext",
				"high",
				"2323",
				"Telnet's other port"
			],
			[
				"plaintext",
				"critical",
				"512",
				"rexec"
			],
			[
				"plaintext",
				"critical",
				"513",
				"rlogin"
			],
			[
				"plaintext",
				"critical",
				"514",
				"rsh"
			],
			[
				"plaintext",
				"high",
				"21",
				"FTP"
			],
			[
				"transfer",
				"high",
				"69/udp",
				"TFTP"
			],
			[
				"shell",
				"high",
				"22",
				"SSH"
			],
			[
				"mailbox",
				"medium",
				"110 143",
				"POP3 or IMAP"
			],
			[
				"files",
				"critical",
				"445",
				"SMB (Windows file sharing)"
			],
			[
				"admin",
				"high",
				"135 593",
				"Windows's remote procedure calls"
			],
			[
				"admin",
				"high",
				"5985 5986",
				"WinRM"
			],
			[
				"broker",
				"high",
				"1801 2103 2105 2107",
				"Microsoft Message Queuing"
			],
			[
				"directory",
				"high",
				"389 636 3268 3269 9389",
				"LDAP or Active Directory"
			],
			[
				"files",
				"critical",
				"139",
				"SMB over NetBIOS"
			],
			[
				"files",
				"high",
				"137/udp 138/udp",
				"NetBIOS"
			],
			[
				"reflection",
				"high",
				"389/udp",
				"LDAP over UDP"
			],
			[
				"directory",
				"high",
				"88 88/udp 464 464/udp",
				"Kerberos"
			],
			[
				"admin",
				"high",
				"8530 8531",
				"Windows Server Update Services"
			],
			[
				"files",
				"high",
				"2049 2049/udp",
				"NFS"
			],
			[
				"files",
				"high",
				"20048 20048/udp",
				"NFS's mountd"
			],
			[
				"files",
				"high",
				"111",
				"NFS's rpcbind"
			],
			[
				"reflection",
				"high",
				"111/udp",
				"rpcbind"
			],
			[
				"files",
				"high",
				"873",
				"rsync"
			],
			[
				"files",
				"high",
				"548",
				"AFP (Apple file sharing)"
			],
			[
				"files",
				"high",
				"10809",
				"Network Block Device"
			],
			[
				"files",
				"high",
				"3260",
				"iSCSI"
			],
			[
				"files",
				"high",
				"24007 24008",
				"GlusterFS"
			],
			[
				"cluster",
				"high",
				"3300 6789",
				"Ceph's monitors (or a SAP gateway)"
			],
			[
				"admin",
				"high",
				"9392 9401",
				"Veeam Backup"
			],
			[
				"patients",
				"critical",
				"104 11112 2762",
				"DICOM"
			],
			[
				"patients",
				"high",
				"2575",
				"HL7"
			],
			[
				"relic",
				"medium",
				"7 9 13 17 19 37 79",
				"the small services of old Unix (echo to finger)"
			]
		];
		let MESSAGES_AND_METRICS = [
			[
				"broker",
				"high",
				"9092 9094 9096 9098",
				"Kafka"
			],
			[
				"broker",
				"high",
				"5671 5672",
				"RabbitMQ"
			],
			[
				"broker",
				"high",
				"61613 61614",
				"STOMP (RabbitMQ or ActiveMQ)"
			],
			[
				"admin",
				"high",
				"15672",
				"RabbitMQ's management"
			],
			[
				"cluster",
				"high",
				"25672",
				"RabbitMQ's nodes"
			],
			[
				"broker",
				"critical",
				"61616",
				"ActiveMQ"
			],
			[
				"admin",
				"high",
				"8161",
				"ActiveMQ's console"
			],
			[
				"broker",
				"high",
				"4222",
				"NATS"
			],
			[
				"cluster",
				"high",
				"6222",
				"NATS's servers"
			],
			[
				"metrics",
				"medium",
				"8222",
				"NATS's monitoring"
			],
			[
				"broker",
				"high",
				"1883",
				"MQTT without TLS"
			],
			[
				"broker",
				"medium",
				"8883",
				"MQTT"
			],
			[
				"broker",
				"high",
				"1414",
				"IBM MQ"
			],
			[
				"broker",
				"high",
				"4730",
				"Gearman"
			],
			[
				"broker",
				"high",
				"6650",
				"Pulsar"
			],
			[
				"broker",
				"high",
				"9876 10911",
				"RocketMQ"
			],
			[
				"metrics",
				"medium",
				"9090",
				"Prometheus"
			],
			[
				"metrics",
				"medium",
				"9091 9093",
				"Prometheus's Pushgateway or Alertmanager"
			],
			[
				"metrics",
				"medium",
				"9100",
				"Prometheus's node exporter, or a printer's raw port"
			],
			[
				"metrics",
				"medium",
				"9104 9113 9114 9115 9116 9117 9119 9121 9127 9128 9141",
				"a Prometheus exporter (of MySQL, nginx, Redis and the like)"
			],
			[
				"metrics",
				"high",
				"10050 10051 5666",
				"Zabbix or NRPE"
			],
			[
				"metrics",
				"medium",
				"6556 4949 3493",
				"Checkmk's agent, Munin's node or NUT"
			],
			[
				"metrics",
				"medium",
				"8125/udp 8126 2003",
				"StatsD or Graphite"
			],
			[
				"metrics",
				"medium",
				"514/udp",
				"syslog"
			],
			[
				"admin",
				"high",
				"8089",
				"Splunk's management"
			]
		];
		let NETWORKS = [
			[
				"management",
				"high",
				"161/udp",
				"SNMP"
			],
			[
				"resolver",
				"medium",
				"53/udp",
				"DNS"
			],
			[
				"reflection",
				"medium",
				"123/udp",
				"NTP"
			],
			[
				"reflection",
				"high",
				"1900/udp",
				"SSDP"
			],
			[
				"reflection",
				"high",
				"5353/udp",
				"mDNS"
			],
			[
				"routing",
				"high",
				"520/udp 521/udp",
				"RIP"
			],
			[
				"reflection",
				"high",
				"7/udp 17/udp 19/udp",
				"the small services (echo, qotd, chargen)"
			],
			[
				"reflection",
				"high",
				"3702/udp",
				"WS-Discovery"
			],
			[
				"reflection",
				"high",
				"427/udp",
				"SLP"
			],
			[
				"reflection",
				"high",
				"10001/udp",
				"Ubiquiti's discovery"
			],
			[
				"reflection",
				"high",
				"37810/udp",
				"Dahua's discovery"
			],
			[
				"reflection",
				"medium",
				"3478/udp",
				"STUN or TURN"
			],
			[
				"reflection",
				"high",
				"5683/udp",
				"CoAP"
			],
			[
				"login",
				"high",
				"1812/udp 1813/udp 1645/udp 1646/udp",
				"RADIUS"
			],
			[
				"login",
				"high",
				"49",
				"TACACS+"
			],
			[
				"telephony",
				"high",
				"5060/udp 5060 5061",
				"SIP"
			],
			[
				"telephony",
				"high",
				"1720 2000 4569/udp",
				"H.323, SCCP or IAX"
			],
			[
				"vpn",
				"medium",
				"1194/udp 1194",
				"OpenVPN"
			],
			[
				"vpn",
				"medium",
				"500/udp 4500/udp",
				"IKE (IPsec)"
			],
			[
				"vpn",
				"medium",
				"1701/udp",
				"L2TP"
			],
			[
				"vpn",
				"medium",
				"1723",
				"PPTP"
			],
			[
				"network",
				"high",
				"67/udp 547/udp",
				"DHCP"
			],
			[
				"industrial",
				"critical",
				"102",
				"Siemens S7"
			],
			[
				"industrial",
				"critical",
				"502 802",
				"Modbus"
			],
			[
				"industrial",
				"critical",
				"2404",
				"IEC 60870-5-104"
			],
			[
				"industrial",
				"critical",
				"20000",
				"DNP3"
			],
			[
				"industrial",
				"critical",
				"44818 44818/udp 2222/udp",
				"EtherNet/IP"
			],
			[
				"industrial",
				"critical",
				"47808/udp",
				"BACnet"
			],
			[
				"industrial",
				"high",
				"4840 4843",
				"OPC UA"
			],
			[
				"industrial",
				"high",
				"5094",
				"HART-IP"
			],
			[
				"industrial",
				"high",
				"41794",
				"Crestron"
			],
			[
				"industrial",
				"critical",
				"20256",
				"Unitronics PCOM"
			],
			[
				"industrial",
				"high",
				"1911 4911",
				"Niagara Fox"
			],
			[
				"industrial",
				"high",
				"1962 2455 5006 5007 18245 20547",
				"a programmable controller (CODESYS, MELSEC and others)"
			],
			[
				"camera",
				"high",
				"554 8554 322",
				"RTSP"
			],
			[
				"camera",
				"high",
				"37777 34567",
				"a video recorder (Dahua or Xiongmai)"
			],
			[
				"proxy",
				"high",
				"1080",
				"SOCKS"
			],
			[
				"proxy",
				"high",
				"8118",
				"Privoxy"
			],
			[
				"proxy",
				"high",
				"3128",
				"Squid"
			],
			[
				"printer",
				"medium",
				"515",
				"LPD"
			],
			[
				"printer",
				"medium",
				"631",
				"IPP"
			]
		];
		let PLATFORMS = [
			[
				"orchestration",
				"critical",
				"2375",
				"Docker's API without TLS"
			],
			[
				"orchestration",
				"high",
				"2376",
				"Docker's API"
			],
			[
				"cluster",
				"high",
				"2377",
				"Docker Swarm's managers"
			],
			[
				"orchestration",
				"high",
				"9345",
				"Rancher's RKE2 server"
			],
			[
				"orchestration",
				"critical",
				"10250",
				"the kubelet"
			],
			[
				"orchestration",
				"high",
				"6443 16443",
				"Kubernetes's API"
			],
			[
				"metrics",
				"high",
				"10255",
				"the kubelet's read-only port"
			],
			[
				"metrics",
				"medium",
				"10249 10251 10252 10256 10257 10259",
				"Kubernetes's own parts"
			],
			[
				"orchestration",
				"critical",
				"8001",
				"kubectl proxy (or Kong's Admin API)"
			],
			[
				"admin",
				"high",
				"8444",
				"Kong's Admin API"
			],
			[
				"orchestration",
				"critical",
				"44134",
				"Helm 2's Tiller"
			],
			[
				"orchestration",
				"critical",
				"4646",
				"Nomad's API"
			],
			[
				"cluster",
				"high",
				"4647 4648 4648/udp",
				"Nomad's servers"
			],
			[
				"admin",
				"high",
				"8500 8501 8502 8503",
				"Consul's API"
			],
			[
				"cluster",
				"high",
				"8300 8301 8302 8301/udp 8302/udp",
				"Consul's servers"
			],
			[
				"resolver",
				"medium",
				"8600/udp",
				"Consul's DNS"
			],
			[
				"admin",
				"high",
				"8200",
				"Vault"
			],
			[
				"cluster",
				"high",
				"8201",
				"Vault's servers"
			],
			[
				"orchestration",
				"critical",
				"16509",
				"libvirt without TLS"
			],
			[
				"orchestration",
				"high",
				"16514",
				"libvirt"
			],
			[
				"execution",
				"critical",
				"8088 8032",
				"Hadoop YARN's resource manager"
			],
			[
				"execution",
				"critical",
				"7077 6066",
				"Spark"
			],
			[
				"execution",
				"critical",
				"8265",
				"Ray"
			],
			[
				"execution",
				"high",
				"8786",
				"Dask"
			],
			[
				"execution",
				"critical",
				"8888",
				"Jupyter"
			],
			[
				"execution",
				"critical",
				"4444",
				"Selenium Grid"
			],
			[
				"execution",
				"critical",
				"3632",
				"distcc"
			],
			[
				"cluster",
				"high",
				"4369",
				"Erlang's port mapper"
			],
			[
				"admin",
				"high",
				"8140",
				"the Puppet server"
			],
			[
				"debug",
				"critical",
				"1099",
				"Java's RMI registry (JMX)"
			],
			[
				"execution",
				"critical",
				"4505 4506",
				"Salt's master"
			],
			[
				"execution",
				"high",
				"3299 3900",
				"SAP's router or message server"
			],
			[
				"debug",
				"critical",
				"5005",
				"Java's debugger (JDWP)"
			],
			[
				"debug",
				"critical",
				"7199",
				"Cassandra's JMX"
			],
			[
				"debug",
				"critical",
				"9229",
				"Node.js's inspector"
			],
			[
				"debug",
				"critical",
				"9222",
				"Chrome's developer tools"
			],
			[
				"debug",
				"critical",
				"5678",
				"Python's debugpy"
			],
			[
				"debug",
				"critical",
				"27042",
				"frida-server"
			],
			[
				"debug",
				"critical",
				"5555",
				"Android's adb"
			],
			[
				"hardware",
				"critical",
				"623/udp",
				"IPMI"
			],
			[
				"hardware",
				"critical",
				"16992 16993 16994 16995 623 664",
				"Intel AMT or DASH"
			],
			[
				"hardware",
				"critical",
				"17988 17990",
				"HPE iLO"
			],
			[
				"hardware",
				"high",
				"5120 5121 5123 7578",
				"the consoles of Oracle ILOM and its like"
			],
			[
				"admin",
				"high",
				"2301 2381",
				"HPE's System Management Homepage"
			],
			[
				"admin",
				"critical",
				"4786",
				"Cisco's Smart Install"
			],
			[
				"admin",
				"high",
				"7547",
				"TR-069 (how providers manage routers)"
			],
			[
				"admin",
				"high",
				"830",
				"NETCONF"
			],
			[
				"admin",
				"high",
				"8291 8728 8729",
				"MikroTik RouterOS"
			],
			[
				"admin",
				"high",
				"427",
				"SLP (VMware ESXi and others)"
			],
			[
				"admin",
				"high",
				"902 5480",
				"VMware"
			],
			[
				"admin",
				"high",
				"8006",
				"Proxmox VE"
			],
			[
				"admin",
				"high",
				"10000",
				"Webmin, NDMP or HiveServer2"
			],
			[
				"admin",
				"high",
				"2082 2083 2086 2087",
				"cPanel"
			],
			[
				"admin",
				"high",
				"7001",
				"WebLogic"
			],
			[
				"admin",
				"high",
				"8111",
				"TeamCity"
			],
			[
				"admin",
				"high",
				"9901",
				"Envoy's administration"
			],
			[
				"admin",
				"high",
				"5601",
				"Kibana or OpenSearch Dashboards"
			],
			[
				"admin",
				"high",
				"9990",
				"WildFly"
			],
			[
				"admin",
				"high",
				"4848",
				"GlassFish"
			],
			[
				"admin",
				"high",
				"8009",
				"Tomcat's AJP connector"
			],
			[
				"admin",
				"critical",
				"8005",
				"Tomcat's shutdown port"
			],
			[
				"admin",
				"high",
				"8545 8546",
				"an Ethereum node's JSON-RPC"
			],
			[
				"admin",
				"high",
				"953 8953",
				"the control port of BIND or Unbound"
			],
			[
				"models",
				"high",
				"11434",
				"Ollama"
			],
			[
				"admin",
				"high",
				"8021 5038",
				"the control port of FreeSWITCH or Asterisk"
			]
		];
		let SERVICES = [
			...DATA_STORES,
			...LOGINS_AND_FILES,
			...PLATFORMS,
			...MESSAGES_AND_METRICS,
			...NETWORKS
		];
		let table = null;
		function riskOf(port, protocol) {
			table ??= readServices();
			return table.get(`${port}/${protocol}`) ?? null;
		}
		function riskOfOpen({ question }, port, protocol) {
			let usual = udp_services.nT.find(({ name }) => name === question)?.ports[0];
			return riskOf(usual ?? port, protocol);
		}
		function allRisks() {
			table ??= readServices();
			return [...table].map(([key, risk]) => {
				let [port = "", protocol] = key.split("/");
				return {
					...risk,
					port: Number(port),
					protocol
				};
			});
		}
		function readServices() {
			let risks = new Map();
			for (let [theme, severity, ports, name] of SERVICES) {
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
	}),
	9639: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Iv: () => masked,
			Oj: () => prefixText,
			gD: () => bitsOfAddress,
			gm: () => textOfBytes,
			nW: () => bitsOfBytes
		});
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
		function masked({ family, bits }, length) {
			let host = BigInt((family === 4 ? 32 : 128) - length);
			return bits >> host << host;
		}
		function prefixText({ family, bits }, length) {
			let bytes = Array.from({ length: family === 4 ? 4 : 16 }, () => 0);
			for (let rest = bits, i = bytes.length - 1; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 255n);
			return `${textOfBytes(bytes)}/${length}`;
		}
		function textOfBytes(bytes) {
			if (bytes.length === 4) return bytes.join(".");
			let text = Array.from({ length: 8 }, (_, i) => (bytes[2 * i] << 8 | bytes[2 * i + 1]).toString(16)).join(":");
			let [longest] = [...text.matchAll(/(?<=^|:)0(?::0)+(?=:|$)/g)].sort((a, b) => b[0].length - a[0].length);
			if (longest === void 0) return text;
			return `${text.slice(0, longest.index).replace(/:$/, "")}::${text.slice(longest.index + longest[0].length).replace(/^:/, "")}`;
		}
	}),
	4309: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			AL: () => addressRangeSet,
			FF: () => without,
			k: () => holdsRange,
			ux: () => within
		});
		function addressRangeSet(ranges) {
			return {
				4: merged(ranges.filter(({ family }) => family === 4)),
				6: merged(ranges.filter(({ family }) => family === 6))
			};
		}
		function merged(ranges) {
			let all = [];
			for (let { family, first, last } of [...ranges].sort((a, b) => a.first < b.first ? -1 : 1)) {
				let before = all.at(-1);
				before === void 0 || first > before.last + 1n ? all.push({
					family,
					first,
					last
				}) : last > before.last && (all[all.length - 1] = {
					...before,
					last
				});
			}
			return all;
		}
		function holdsRange(set, { family, first, last }) {
			let ranges = set[family];
			let range = ranges[firstReaching(ranges, first)];
			return range !== void 0 && range.first <= first && last <= range.last;
		}
		function within(range, set) {
			let ranges = set[range.family];
			let shared = [];
			for (let i = firstReaching(ranges, range.first); i < ranges.length; i++) {
				let { family, first, last } = ranges[i];
				if (first > range.last) break;
				shared.push({
					family,
					first: first > range.first ? first : range.first,
					last: last < range.last ? last : range.last
				});
			}
			return shared;
		}
		function without(range, set) {
			let left = [];
			let { first } = range;
			for (let hole of within(range, set)) {
				hole.first > first && left.push({
					family: range.family,
					first,
					last: hole.first - 1n
				});
				first = hole.last + 1n;
			}
			first <= range.last && left.push({
				family: range.family,
				first,
				last: range.last
			});
			return left;
		}
		function firstReaching(ranges, address) {
			let low = 0;
			let high = ranges.length;
			for (; low < high;) {
				let middle = low + high >> 1;
				ranges[middle].last < address ? low = middle + 1 : high = middle;
			}
			return low;
		}
	}),
	6399: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Z9: () => addressList,
			mr: () => allowedOf,
			z_: () => holdsAddress
		});
		var _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4309);
		var _embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6320);
		var _refused_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7251);
		function addressList(elements) {
			return {
				elements,
				set: (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.AL)(elements)
			};
		}
		function allowedOf(range, list, pref64) {
			if (range.family === 4) return (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.ux)(range, list.set);
			return (0, _embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_0__.R5)(range, pref64).flatMap(({ range: window, embeddings }) => {
				let plain = (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.ux)(window, list.set);
				if (embeddings.length === 0) {
					if (!(0, _embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_0__.NH)(window)) return plain;
					return plain.flatMap((piece) => (0, _embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_0__.NH)(piece) ? [piece] : allowedOf(piece, list, pref64));
				}
				let start = embeddings.every(({ alone }) => alone) ? [window] : plain;
				let reached = embeddings.reduce((pieces, one) => throughIpv4(pieces, one, list), start);
				let named = list.elements.filter((one) => embeddings.some(({ block }) => (0, _refused_addresses_js__WEBPACK_IMPORTED_MODULE_1__.S1)(one, block)));
				return (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.AL)([...reached, ...(0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.ux)(window, (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.AL)(named))])[6];
			});
		}
		function throughIpv4(pieces, { ipv4, back }, { set }) {
			let held = (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.AL)((0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.ux)(ipv4, set).flatMap((range) => back(range) ?? []));
			return pieces.flatMap((piece) => (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.ux)(piece, held));
		}
		function holdsAddress(list, { family, value }, pref64) {
			return allowedOf({
				family,
				first: value,
				last: value
			}, list, pref64).length > 0;
		}
	}),
	6320: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			NH: () => isNeverAsked,
			R5: () => windowsOf,
			WP: () => ipv4Behind,
			ct: () => standsForIpv4,
			fJ: () => pref64In
		});
		var _address_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4309);
		let NOTHING = () => 0n;
		let LAST_32 = 4294967295n;
		let FORMS = [
			{
				base: 0n,
				bits: 96,
				low: 32,
				high: NOTHING
			},
			{
				base: 18446462598732840960n,
				bits: 96,
				low: 32,
				high: NOTHING
			},
			{
				base: 6619035n << 96n,
				bits: 96,
				low: 32,
				high: NOTHING
			},
			{
				base: 433785077761n << 80n,
				bits: 48,
				low: 32,
				high: NOTHING
			},
			{
				base: 8194n << 112n,
				bits: 16,
				low: 0,
				high: (first96) => first96 >> 48n & LAST_32
			},
			{
				base: 536936448n << 96n,
				bits: 32,
				low: 0,
				high: (first96) => first96 >> 32n & LAST_32
			},
			{
				base: 536936448n << 96n,
				bits: 32,
				low: 32,
				high: NOTHING,
				inverted: !0
			}
		];
		let ISATAP = [24318n, 33578750n];
		let NAT64_HIGH = {
			32: (first96) => first96 >> 32n & LAST_32,
			40: (first96) => (first96 >> 32n & 16777215n) << 8n | first96 >> 16n & 255n,
			48: (first96) => (first96 >> 32n & 65535n) << 16n | first96 >> 8n & 65535n,
			56: (first96) => (first96 >> 32n & 255n) << 24n | first96 & 16777215n,
			64: (first96) => first96 & 16777215n,
			96: NOTHING
		};
		let NEVER_ASKED = 1n << 33n;
		function isNeverAsked({ first, last }) {
			return last - first >= NEVER_ASKED;
		}
		function windowsOf(range, pref64) {
			let { family, first, last } = range;
			if (family === 4 || isNeverAsked(range)) return [{
				range,
				embeddings: []
			}];
			let windows = [];
			for (let from = first; from <= last;) {
				let end = from < 2n ? 1n : (from >> 32n << 32n) + LAST_32;
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
		function standsForIpv4(range) {
			return range.family === 6 && windowsOf(range, []).some(({ embeddings }) => embeddings.length > 0);
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
			let known = announced.length > 0 ? announced : FORMS.filter(isIn);
			if (known.length > 0) return known.map((form) => embedding(window, form, !0));
			let first96 = window.first >> 32n;
			if (!ISATAP.includes(first96 & LAST_32)) return [];
			return [embedding(window, {
				base: first96 << 32n,
				bits: 96,
				low: 32,
				high: NOTHING
			}, !1)];
		}
		function nat64Form({ base, bits }) {
			return {
				base,
				bits,
				low: bits === 96 ? 32 : bits === 64 ? 8 : 0,
				high: NAT64_HIGH[bits]
			};
		}
		function readAs({ low, high, inverted }, value) {
			let last32 = inverted ? LAST_32 - (value & LAST_32) : value & LAST_32;
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
				let [shared] = (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_0__.ux)(range, (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_0__.AL)([ipv4]));
				if (shared === void 0) return null;
				let rest = BigInt(32 - low);
				let mask = (1n << BigInt(low)) - 1n;
				let [from, to] = [(shared.first & mask) << rest, ((shared.last & mask) << rest) + (1n << rest) - 1n];
				let lows = inverted ? [LAST_32 - to, LAST_32 - from] : [from, to];
				let wanted = {
					family: 6,
					first: start + lows[0],
					last: start + lows[1]
				};
				return (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_0__.ux)(wanted, (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_0__.AL)([window]))[0] ?? null;
			};
			return {
				ipv4,
				block,
				alone,
				read,
				back
			};
		}
	}),
	3908: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ai: () => withoutDot,
			GS: () => askedName,
			KF: () => meansThisMachine
		});
		function askedName({ name, dotted }) {
			return dotted === !0 ? `${name}.` : name;
		}
		function withoutDot(name) {
			return name.endsWith(".") ? name.slice(0, -1) : name;
		}
		let THIS_MACHINE = /^(?:(?:.+\.)?localhost|localhost\.localdomain|localhost[46](?:\.localdomain[46])?|ip6-(?:localhost|loopback))$/;
		function meansThisMachine(name) {
			return THIS_MACHINE.test(withoutDot(name).toLowerCase());
		}
	}),
	9266: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { N: () => unmapped });
		function unmapped(value) {
			return value >> 32n == 65535n ? value & 4294967295n : null;
		}
	}),
	1598: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			U: () => isLoopback,
			p: () => privateNetworkOf
		});
		var _address_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9639);
		let PRIVATE = [
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
		let NAT64 = range("64:ff9b::", 96, 96);
		let GLOBAL_IPV6 = range("2000::", 3, 48);
		function privateNetworkOf(address) {
			let parsed = (0, _address_bits_js__WEBPACK_IMPORTED_MODULE_0__.gD)(address);
			if (within(parsed, NAT64)) return behindTranslator(parsed);
			let found = PRIVATE.find((one) => within(parsed, one));
			if (found !== void 0) {
				let zone = address.includes("%") ? address.slice(address.indexOf("%")) : "";
				return {
					block: `${blockOf(parsed, found.blockLength)}${zone}`,
					rangeLength: found.length
				};
			}
			if (parsed.family === 4 || within(parsed, GLOBAL_IPV6)) return null;
			return {
				block: blockOf(parsed, GLOBAL_IPV6.blockLength),
				rangeLength: GLOBAL_IPV6.length
			};
		}
		function isLoopback(address) {
			return address.startsWith("127.") || address === "::1";
		}
		function behindTranslator({ bits }) {
			let network = privateNetworkOf(Array.from({ length: 4 }, (_, i) => Number(bits >> BigInt(24 - 8 * i) & 255n)).join("."));
			let block = (0, _address_bits_js__WEBPACK_IMPORTED_MODULE_0__.Oj)(NAT64, NAT64.length);
			return {
				block: network === null ? block : `${block} (${network.block})`,
				rangeLength: NAT64.length
			};
		}
		function range(text, length, blockLength) {
			return {
				...(0, _address_bits_js__WEBPACK_IMPORTED_MODULE_0__.gD)(text),
				length,
				blockLength
			};
		}
		function within(address, { family, bits, length }) {
			return address.family === family && (0, _address_bits_js__WEBPACK_IMPORTED_MODULE_0__.Iv)(address, length) === bits;
		}
		function blockOf(address, length) {
			return (0, _address_bits_js__WEBPACK_IMPORTED_MODULE_0__.Oj)({
				...address,
				bits: (0, _address_bits_js__WEBPACK_IMPORTED_MODULE_0__.Iv)(address, length)
			}, length);
		}
	}),
	7251: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			S1: () => isIn,
			SX: () => refusedOf,
			iX: () => isWhollyRefused
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3620);
		var _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4309);
		var _embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6320);
		var _refused_networks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2868);
		let LOOPBACK = {
			family: 4,
			first: 2130706432n,
			last: 2147483647n
		};
		function refusedOf(range, scope, pref64 = []) {
			let direct = (0, _refused_networks_js__WEBPACK_IMPORTED_MODULE_1__.P)(range.family).flatMap((refused) => {
				let [piece] = (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.ux)(range, (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.AL)([refused]));
				return piece === void 0 ? [] : (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.FF)(piece, namedIn(scope, refused));
			});
			if (range.family === 4) return direct;
			let behind = (0, _embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_0__.R5)(range, pref64).flatMap(({ embeddings }) => embeddings.flatMap((embedding) => [...(0, _refused_networks_js__WEBPACK_IMPORTED_MODULE_1__.P)(4), LOOPBACK].flatMap((refused) => refusedBehind(embedding, refused, scope))));
			return [...direct, ...behind];
		}
		function refusedBehind(embedding, refused, scope) {
			let [shared] = (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.ux)(embedding.ipv4, (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.AL)([refused]));
			if (shared === void 0) return [];
			let named = listed(scope);
			let isIpv4In = (value) => refused.first <= embedding.read(value) && embedding.read(value) <= refused.last;
			let asWritten = named.filter((one) => isIn(one, embedding.block) && isIpv4In(one.first) && isIpv4In(one.last));
			return (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.FF)(shared, namedIn(scope, refused)).flatMap((piece) => embedding.back(piece) ?? []).flatMap((piece) => (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.FF)(piece, (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.AL)(asWritten)));
		}
		let namedByScope = new WeakMap();
		function namedIn(scope, refused) {
			let known = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_3__.I)(namedByScope, scope, () => new Map());
			return (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_3__.I)(known, refused, () => (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.AL)(listed(scope).filter((one) => isIn(one, refused))));
		}
		function listed(scope) {
			return scope.flatMap((element) => element.kind === "addresses" ? [element] : []);
		}
		function isIn(inner, outer) {
			return inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;
		}
		function isWhollyRefused(range, scope) {
			return ((0, _refused_networks_js__WEBPACK_IMPORTED_MODULE_1__.P)(range.family).some((refused) => isIn(range, refused)) || (0, _embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_0__.ct)(range)) && (0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.k)((0, _address_ranges_js__WEBPACK_IMPORTED_MODULE_2__.AL)(refusedOf(range, scope)), range);
		}
	}),
	2868: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { P: () => refusedRanges });
		var _address_bits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9639);
		let REFUSED = {
			4: [
				["169.254.0.0", 16],
				["168.63.129.16", 32],
				["100.100.100.200", 32],
				["192.0.0.192", 32],
				["0.0.0.0", 8],
				["224.0.0.0", 4],
				["255.255.255.255", 32]
			],
			6: [
				["::", 128],
				["fe80::", 10],
				["ff00::", 8],
				["fd00:ec2::", 32],
				["fd20:ce::254", 128],
				["fd00:c1::a9fe:0", 112],
				["fd00:100::100:200", 128],
				["fd00:42::42", 128],
				["fd00:a9fe:a9fe::1", 128],
				["::ffff:0:0", 96]
			]
		};
		let ranges = {
			4: null,
			6: null
		};
		function refusedRanges(family) {
			ranges[family] ??= REFUSED[family].map(([base, length]) => {
				let first = (0, _address_bits_js__WEBPACK_IMPORTED_MODULE_0__.gD)(base).bits;
				return {
					family,
					first,
					last: first + (1n << BigInt((family === 4 ? 32 : 128) - length)) - 1n
				};
			});
			return ranges[family];
		}
	}),
	3548: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Iu: () => saidOfPort,
			Op: () => bareText,
			UT: () => saidOfPlace,
			YK: () => isSaidOfPort,
			ad: () => textWithoutOwn
		});
		let MEASURED = /\b\d+ (?:attempts?|(?:\w+ )?(?:questions?|datagrams?))(?: over \d+(?:\.\d+)? (?:s|min))?\b|\b(?:under )?\d+(?:\.\d+)? ms\b/g;
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
		let [, OTHERS_ALIKE = ""] = saidOfPort("\0").split("\0");
		let OLDER_SIGN = [" (Said of port ", "; the others are alike.)"];
		function isSaidOfPort(text) {
			return text.endsWith(OTHERS_ALIKE) || text.endsWith(OLDER_SIGN[1]);
		}
		function bareText(text) {
			if (!isSaidOfPort(text)) return text;
			let at = Math.max(text.lastIndexOf(" (Shown for port "), text.lastIndexOf(OLDER_SIGN[0]));
			return at < 0 ? text : text.slice(0, at);
		}
	}),
	8849: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Tq: () => isAnswer,
			Y_: () => speaksOfTarget,
			a6: () => endedBefore,
			hE: () => CAUSES,
			or: () => isSilence
		});
		let TABLE = {
			"syn-ack": {
				of: "target",
				came: "answer"
			},
			rst: {
				of: "target",
				came: "answer"
			},
			refused: {
				of: "target",
				came: "refusal"
			},
			timeout: {
				of: "target",
				came: "silence"
			},
			"icmp-port-unreachable": {
				of: "target",
				came: "refusal"
			},
			"icmp-unreachable": {
				of: "target",
				came: "refusal"
			},
			"icmp-net-unreachable": {
				of: "target",
				came: "refusal"
			},
			"icmp-admin-prohibited": {
				of: "target",
				came: "refusal"
			},
			reply: {
				of: "target",
				came: "answer"
			},
			"no-reply": {
				of: "target",
				came: "silence"
			},
			"no-route": {
				of: "this-machine",
				came: "nothing"
			},
			"no-neighbour": {
				of: "this-machine",
				came: "nothing"
			},
			"local-firewall": {
				of: "this-machine",
				came: "nothing"
			},
			"local-resources": {
				of: "this-machine",
				came: "nothing"
			},
			"deaf-vantage": {
				of: "this-machine",
				came: "silence"
			},
			"dns-failed": {
				of: "nobody",
				came: "nothing"
			},
			"out-of-scope": {
				of: "nobody",
				came: "nothing"
			},
			cancelled: {
				of: "nobody",
				came: "nothing"
			},
			"out-of-time": {
				of: "nobody",
				came: "nothing"
			},
			"not-covered": {
				of: "nobody",
				came: "nothing"
			}
		};
		let CAUSES = Object.keys(TABLE);
		function speaksOfTarget(cause) {
			return TABLE[cause].of === "target";
		}
		function endedBefore(cause) {
			return cause === "cancelled" || cause === "out-of-time";
		}
		function isAnswer(cause) {
			return TABLE[cause].came === "answer";
		}
		function isSilence(cause) {
			return TABLE[cause].of === "target" && TABLE[cause].came === "silence";
		}
	}),
	7105: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B: () => onlyAPart,
			m: () => isPartial
		});
		function onlyAPart(part) {
			return `Only a part of the policy was checked: ${part}. The result says nothing about the rest.`;
		}
		let [BEGINNING = ""] = onlyAPart("").split(":");
		function isPartial({ warnings }) {
			return warnings.some((warning) => warning.startsWith(BEGINNING));
		}
	}),
	2467: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A4: () => strictestRate,
			DT: () => AUTO_START,
			EQ: () => firstPace,
			S1: () => AUTO_CEILING,
			at: () => fastestPace
		});
		let AUTO_START = {
			rate: 1e3,
			perHost: 200
		};
		let AUTO_CEILING = {
			rate: 1e4,
			perHost: 2e3
		};
		function mostOf(limit, which) {
			return limit === "auto" ? AUTO_CEILING[which] : limit;
		}
		function fastestPace(limits) {
			return {
				rate: mostOf(limits.rate, "rate"),
				perHost: mostOf(limits.perHost, "perHost")
			};
		}
		function firstPace({ rate, perHost }) {
			return {
				rate: rate === "auto" ? AUTO_START.rate : rate,
				perHost: perHost === "auto" ? AUTO_START.perHost : perHost
			};
		}
		function strictestRate(limits, which) {
			let strictest = null;
			for (let limit of limits) {
				let [most, least] = [mostOf(limit, which), mostOf(strictest, which)];
				if (most === null) continue;
				(least === null || most < least || most === least && limit === "auto") && (strictest = limit);
			}
			return strictest;
		}
	}),
	5179: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			NL: () => MOST_ANCHORS,
			dR: () => DEFAULT_LIMITS,
			li: () => WAIVABLE_STATES,
			zY: () => DEFAULTS
		});
		let WAIVABLE_STATES = [
			"open",
			"closed",
			"filtered"
		];
		let DEFAULTS = {
			timeoutMs: 1500,
			attempts: 2,
			family: "both",
			addresses: "all",
			evidence: "vouched"
		};
		let MOST_ANCHORS = 8;
		let DEFAULT_LIMITS = {
			rate: "auto",
			perHost: "auto",
			inFlight: 5e3,
			probes: 1e6,
			durationMs: null
		};
	}),
	733: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			As: () => holdsPort,
			Kn: () => parseRanges,
			OM: () => rangesText,
			Q: () => sharedRanges,
			S9: () => portSet,
			TN: () => rangesWithout,
			Ws: () => countPorts,
			aP: () => areWithin,
			kj: () => unitedRanges,
			lq: () => rangeText
		});
		function unitedRanges(ranges) {
			let united = [];
			for (let { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
				let before = united.at(-1);
				before !== void 0 && first <= before.last + 1 ? before.last = Math.max(before.last, last) : united.push({
					first,
					last
				});
			}
			return united;
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
		function countPorts(ranges) {
			return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
		}
		function portSet(protocol, ranges) {
			return {
				protocol,
				ranges,
				count: countPorts(ranges)
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
		function rangeText({ first, last }) {
			return first === last ? `${first}` : `${first}-${last}`;
		}
		function rangesText(ranges) {
			return ranges.map(rangeText).join(",");
		}
		function parseRanges(ports) {
			if (ports === null) return [];
			return ports.split(",").flatMap((part) => {
				let dash = part.indexOf("-");
				let first = Number(dash < 0 ? part : part.slice(0, dash));
				let last = dash < 0 ? first : Number(part.slice(dash + 1));
				return 1 <= first && first <= last && last <= 65535 ? [{
					first,
					last
				}] : [];
			});
		}
	}),
	1647: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			D8: () => reluctance,
			Kw: () => connectionLimit,
			St: () => carefulService
		});
		let ANY = {
			most: 1e3,
			kept: 200,
			window: null
		};
		let careful = (name, window = null) => ({
			name,
			most: 20,
			kept: 9,
			window
		});
		let SSH = careful("SSH", {
			count: 5,
			ms: 31e3,
			kept: 3
		});
		let SMTP = careful("SMTP");
		let MAILBOX = careful("IMAP and POP3");
		let MYSQL = careful("MySQL and MariaDB");
		let MYSQL_ROUTER = careful("MySQL Router");
		let IRC = careful("IRC", {
			count: 2,
			ms: 61e3,
			kept: 2
		});
		let VNC = {
			name: "VNC",
			most: 4,
			kept: 3,
			window: null
		};
		let CAREFUL = new Map([
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
		let INETD = {
			most: 300,
			kept: 60,
			window: {
				count: 60,
				ms: 6e4,
				kept: 10
			}
		};
		let COSTLY = new Map([...[
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
		function reluctance(port) {
			return CAREFUL.has(port) ? 2 : +!!COSTLY.has(port);
		}
	}),
	4595: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			PH: () => POLICY_IN_INPUTS,
			w5: () => PROJECT_URL,
			wr: () => TOOL_VERSION,
			zj: () => DEFAULT_POLICY
		});
		let TOOL_VERSION = "0.1.0";
		let DEFAULT_POLICY = ".github/port-policy.yml";
		let POLICY_IN_INPUTS = "<inputs>";
		let PROJECT_URL = "https://github.com/port-policy/port-policy";
	}),
	315: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$2: () => questionOfPort,
			MS: () => DNS_PORT,
			l9: () => needsClosedTold,
			lV: () => answersStrangers,
			nT: () => UDP_SERVICES
		});
		let UDP_SERVICES = [
			{
				name: "dns",
				ports: [53],
				answersStrangers: !0
			},
			{
				name: "tftp",
				ports: [69],
				answersStrangers: !1
			},
			{
				name: "kerberos",
				ports: [88],
				answersStrangers: !1
			},
			{
				name: "rpcbind",
				ports: [111],
				answersStrangers: !0
			},
			{
				name: "ntp",
				ports: [123],
				answersStrangers: !0
			},
			{
				name: "netbios-ns",
				ports: [137],
				answersStrangers: !0
			},
			{
				name: "snmp",
				ports: [161],
				answersStrangers: !1
			},
			{
				name: "cldap",
				ports: [389],
				answersStrangers: !1
			},
			{
				name: "quic",
				ports: [443, 8443],
				answersStrangers: !0
			},
			{
				name: "ike",
				ports: [500, 4500],
				answersStrangers: !1
			},
			{
				name: "openvpn",
				ports: [1194],
				answersStrangers: !1
			},
			{
				name: "l2tp",
				ports: [1701],
				answersStrangers: !1
			},
			{
				name: "radius",
				ports: [1812, 1645],
				answersStrangers: !1
			},
			{
				name: "ssdp",
				ports: [1900],
				answersStrangers: !1
			},
			{
				name: "stun",
				ports: [3478],
				answersStrangers: !0
			},
			{
				name: "sip",
				ports: [5060],
				answersStrangers: !1
			},
			{
				name: "mdns",
				ports: [5353],
				answersStrangers: !1
			},
			{
				name: "coap",
				ports: [5683],
				answersStrangers: !0
			},
			{
				name: "dtls",
				ports: [5684, 4433],
				answersStrangers: !1
			},
			{
				name: "memcached",
				ports: [11211],
				answersStrangers: !0
			}
		];
		let DNS_PORT = 53;
		let byPort = new Map(UDP_SERVICES.flatMap(({ name, ports }) => ports.map((port) => [port, name])));
		let strangers = new Set(UDP_SERVICES.filter(({ answersStrangers }) => answersStrangers).map(({ name }) => name));
		function questionOfPort(port) {
			return byPort.get(port) ?? "empty";
		}
		function answersStrangers(question) {
			return strangers.has(question);
		}
		function needsClosedTold(expected, question) {
			if (expected === "observe") return !1;
			return expected !== "blocked" || !answersStrangers(question);
		}
	}),
	3596: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			AN: () => SCAN_TOOLS,
			DG: () => RUN_RESULTS,
			S4: () => EVIDENCE,
			bk: () => VERDICTS,
			hE: () => _causes_js__WEBPACK_IMPORTED_MODULE_0__.hE,
			iI: () => EXPECTED_STATES,
			oC: () => SEVERITIES,
			qs: () => severityRank,
			xj: () => STATES,
			yv: () => PROTOCOLS
		});
		var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8849);
		let EXPECTED_STATES = [
			"open",
			"closed",
			"filtered",
			"blocked",
			"observe"
		];
		let STATES = [
			"open",
			"closed",
			"filtered",
			"open|filtered",
			"unknown"
		];
		let VERDICTS = [
			"pass",
			"violation",
			"waived",
			"inconclusive",
			"not-judged"
		];
		let EVIDENCE = [
			"direct",
			"anchored",
			"vouched",
			"none"
		];
		let SEVERITIES = [
			"critical",
			"high",
			"medium",
			"low"
		];
		function severityRank(severity) {
			return severity === null ? SEVERITIES.length : SEVERITIES.indexOf(severity);
		}
		let RUN_RESULTS = [
			"pass",
			"fail",
			"inconclusive"
		];
		let SCAN_TOOLS = [
			"nmap",
			"masscan",
			"naabu",
			"port-policy"
		];
		let PROTOCOLS = ["tcp", "udp"];
	}),
	5255: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			G: () => addressText,
			q: () => addressValue
		});
		var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8280);
		var ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_0__);
		var _model_addresses_mapped_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9266);
		function addressText(family, value) {
			let bytes = [];
			for (let shift = family === 4 ? 24n : 120n; shift >= 0n; shift -= 8n) bytes.push(Number(value >> shift & 255n));
			return ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().fromByteArray(bytes).toString();
		}
		function addressValue(text) {
			let parsed = ipaddr_js__WEBPACK_IMPORTED_MODULE_0___default().parse(text);
			let value = 0n;
			for (let byte of parsed.toByteArray()) value = value << 8n | BigInt(byte);
			if (parsed.kind() === "ipv4") return {
				family: 4,
				value
			};
			let inner = (0, _model_addresses_mapped_address_js__WEBPACK_IMPORTED_MODULE_1__.N)(value);
			return inner === null ? {
				family: 6,
				value
			} : {
				family: 4,
				value: inner
			};
		}
	}),
	9128: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { $: () => bound });
		var embedded_ipv4 = __webpack_require__(6320);
		var address_text = __webpack_require__(5255);
		var left_out_warnings = __webpack_require__(5705);
		var let_in_by_name = __webpack_require__(9831);
		var bound_bounds = __webpack_require__(4527);
		var host_name = __webpack_require__(3908);
		var refused_addresses = __webpack_require__(7251);
		function plannedControls(resolved, bounds) {
			let { view, pref64, scopes } = resolved;
			let naming = view.runScope ?? scopes.flat();
			let plannedControls = [];
			let unaskedControls = [];
			for (let control of resolved.controls) {
				let isBound = control.position !== null && view.runScope !== null;
				for (let planned of addressesOf(control, resolved)) {
					let { target, address } = planned;
					let { family, value } = (0, address_text.q)(address);
					let range = {
						family,
						first: value,
						last: value
					};
					let isOutside = () => isBound && bounds(range, []).outside.some(({ bound }) => bound === "run-scope");
					(0, refused_addresses.SX)(range, naming, pref64).length > 0 ? unaskedControls.push({
						target,
						address,
						bound: "refused"
					}) : isOutside() ? unaskedControls.push({
						target,
						address,
						bound: "run-scope"
					}) : plannedControls.push(planned);
				}
			}
			return {
				plannedControls,
				unaskedControls
			};
		}
		function addressesOf({ pattern, port, protocol, text }, { resolutions, controlFamilies: families }) {
			if (pattern.kind === "addresses") {
				let { family, first } = pattern;
				return [{
					target: text,
					address: (0, address_text.G)(family, first),
					family,
					port,
					protocol
				}];
			}
			let found = resolutions.filter(({ name, family }) => name === (0, host_name.GS)(pattern) && families.includes(family)).flatMap(({ addresses, own = [] }) => (0, host_name.KF)(pattern.name) ? addresses : addresses.filter((address) => !own.includes(address))).map((address) => (0, address_text.q)(address)).filter(({ family }) => families.includes(family)).map(({ family, value }) => ({
				target: text,
				address: (0, address_text.G)(family, value),
				family,
				port,
				protocol
			}));
			return [...new Map(found.map((one) => [one.address, one])).values()];
		}
		function bound(claimed, budget) {
			let { runScope, only } = claimed.view;
			let bounds = (0, bound_bounds.B)(claimed);
			let outOfScope = new OutOfScopeList(claimed.pref64);
			let claims = claimed.claims.flatMap((claim) => {
				let { item, host, reference, family, first, last } = claim;
				if (claim.isThisMachine) {
					outOfScope.add(host ?? reference.text, claim, "this-machine", reference);
					return [];
				}
				let elements = item.scopes.reduce((sum, scope) => sum + scope.length, runScope?.length ?? 0);
				if (!budget.takeLookup(elements)) return [];
				let cuts = (0, let_in_by_name.k)({
					family,
					first,
					last
				}, only).map((piece) => bounds(piece, item.scopes));
				let [inside, outside] = [cuts.flatMap((cut) => cut.inside), cuts.flatMap((cut) => cut.outside)];
				if (!budget.take(8 * (inside.length + outside.length))) return [];
				for (let { range, bound } of outside) outOfScope.add(host ?? reference.text, range, bound, reference);
				return inside.map((piece) => piece.first === first && piece.last === last ? claim : {
					...claim,
					first: piece.first,
					last: piece.last
				});
			});
			let controls = plannedControls(claimed, bounds);
			return {
				...claimed,
				claims,
				bounds,
				outOfScope: outOfScope.all(),
				...controls,
				boundWarnings: (0, left_out_warnings.C)(controls.unaskedControls)
			};
		}
		class OutOfScopeList {
			#pref64;
			#byText = new Map();
			constructor(pref64) {
				this.#pref64 = pref64;
			}
			add(host, { family, first, last }, bound, { position }) {
				let range = {
					family,
					first,
					last
				};
				let [from, to] = [(0, address_text.G)(family, first), (0, address_text.G)(family, last)];
				let address = first === last ? from : null;
				let outside = address ?? `${from}-${to}`;
				let known = {
					host,
					address,
					outside,
					range,
					bound,
					...standingFor(range, this.#pref64)
				};
				this.#byText.set(`${host} ${outside} ${bound}`, {
					...known,
					position
				});
			}
			all() {
				return [...this.#byText.values()];
			}
		}
		function standingFor({ family, first, last }, pref64) {
			let behind = family === 6 && first === last ? (0, embedded_ipv4.WP)(first, pref64) : [];
			let texts = [...new Set(behind.map((value) => (0, address_text.G)(4, value)))];
			return texts.length === 0 ? {} : { standsFor: texts.join(" and ") };
		}
	}),
	4527: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B: () => boundsOf,
			N: () => scopeTexts
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3620);
		var _model_addresses_address_ranges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4309);
		var _model_addresses_allowed_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6399);
		var _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3908);
		var _model_addresses_refused_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7251);
		var _address_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5255);
		var _scope_let_in_by_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9831);
		function boundsOf(resolved) {
			let { items, view, pref64 } = resolved;
			let { runScope } = view;
			let names = namesByScope(items, runScope);
			let known = new Map();
			let listOf = (scope) => (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_4__.I)(known, scope, () => (0, _model_addresses_allowed_addresses_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(rangesOfScope(scope, names.get(scope) ?? new Map(), resolved)));
			let unrefused = (piece, scope) => (0, _model_addresses_address_ranges_js__WEBPACK_IMPORTED_MODULE_5__.FF)(piece, (0, _model_addresses_address_ranges_js__WEBPACK_IMPORTED_MODULE_5__.AL)((0, _model_addresses_refused_addresses_js__WEBPACK_IMPORTED_MODULE_1__.SX)(piece, scope, pref64)));
			return (range, scopes) => {
				let outside = [];
				let inside = [range];
				let keep = (bound, allowed) => {
					let kept = inside.map((piece) => ({
						piece,
						allowed: allowed(piece)
					}));
					inside = kept.flatMap((one) => one.allowed);
					for (let one of kept) for (let left of (0, _model_addresses_address_ranges_js__WEBPACK_IMPORTED_MODULE_5__.FF)(one.piece, (0, _model_addresses_address_ranges_js__WEBPACK_IMPORTED_MODULE_5__.AL)(one.allowed))) outside.push({
						range: left,
						bound
					});
				};
				let bind = (bound, scope) => {
					keep(bound, (piece) => (0, _model_addresses_allowed_addresses_js__WEBPACK_IMPORTED_MODULE_0__.mr)(piece, listOf(scope), pref64));
					keep("refused", (piece) => unrefused(piece, scope));
				};
				for (let scope of scopes) bind("policy-scope", scope);
				runScope !== null && bind("run-scope", runScope);
				runScope === null && scopes.length === 0 && keep("refused", (piece) => unrefused(piece, []));
				return {
					inside,
					outside
				};
			};
		}
		function scopeTexts({ scopes, view: { runScope } }) {
			return [...new Set((runScope === null ? scopes : [runScope]).flatMap((scope) => scope.map(({ text }) => text.trim())))];
		}
		function namesByScope(items, runScope) {
			let names = new Map();
			for (let { item, families } of items) for (let scope of runScope === null ? item.scopes : [...item.scopes, runScope]) {
				let known = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_4__.I)(names, scope, () => new Map());
				for (let { pattern } of item.hosts) {
					if (pattern.kind !== "name") continue;
					let asked = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_4__.I)(known, (0, _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_6__.GS)(pattern), () => new Set());
					for (let family of families) asked.add(family);
				}
			}
			return names;
		}
		function rangesOfScope(scope, names, { resolutions, pref64 }) {
			let named = new Set(scope.flatMap((element) => element.kind === "name" ? [(0, _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_6__.GS)(element)] : []));
			let wild = new Set(scope.flatMap((element) => element.kind === "wildcard" ? [element.name] : []));
			let means = ({ name, family }) => named.has(name) || names.get(name)?.has(family) === !0 && parentsOf((0, _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_6__.Ai)(name)).some((parent) => wild.has(parent));
			return [...scope.filter((element) => element.kind === "addresses"), ...(named.size + wild.size === 0 ? [] : resolutions.filter(means)).flatMap(({ addresses }) => addresses).flatMap((address) => (0, _scope_let_in_by_name_js__WEBPACK_IMPORTED_MODULE_3__.n)((0, _address_text_js__WEBPACK_IMPORTED_MODULE_2__.q)(address), pref64))];
		}
		function parentsOf(name) {
			let parents = [];
			for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) parents.push(name.slice(dot + 1));
			return parents;
		}
	}),
	8107: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			mt: () => overCeiling,
			qV: () => tooMuchToPlan,
			tO: () => ceilingOf
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
		var _work_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9106);
		let MOST_PROBES = 1e8;
		let MOST_ADDRESSES = 1e6;
		function ceilingOf({ limits }) {
			return Math.min(limits.probes ?? MOST_PROBES, MOST_PROBES);
		}
		function overCeiling(ranges, probes, policy) {
			let tooMany = tooManyProbes(probes, policy);
			return tooMany.length > 0 ? tooMany : tooLarge(ranges, policy);
		}
		function tooManyProbes(probes, policy) {
			let ceiling = ceilingOf(policy);
			if (probes <= ceiling) return [];
			return [mistake(`this policy asks for ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(probes)} probes, more than the ceiling of ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(ceiling)}`, probes > MOST_PROBES ? `name fewer ports or addresses, or split them over several policies: one run takes at most ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(MOST_PROBES)} probes` : `name fewer ports or addresses, or raise the ceiling with \`limits: { probes: ${probes} }\``, policy)];
		}
		function tooLarge(ranges, policy) {
			let addresses = 0n;
			let judged = 0n;
			for (let { first, last, segments } of ranges) {
				let count = last - first + 1n;
				addresses += count;
				judged += count * BigInt(segments.reduce((sum, { ports, appliedEntries }) => sum + ports.count * appliedEntries.length, 0));
			}
			if (addresses > MOST_ADDRESSES) return [mistake(`this policy asks for ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(addresses)} addresses, more than the ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(MOST_ADDRESSES)} that one run takes`, "name smaller networks, or split them over several policies or runs", policy)];
			if (judged <= MOST_PROBES) return [];
			return [mistake(`so many names of this policy lead to the same addresses that ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(judged)} ports would be judged, more than the ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(MOST_PROBES)} that one run takes`, "name each address once, or split the names over several policies or runs", policy)];
		}
		function tooMuchToPlan(policy) {
			return mistake(`hosts, scopes and entries of this policy overlap in more than ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(_work_budget_js__WEBPACK_IMPORTED_MODULE_1__.S)} places`, "write ports as ranges, remove hosts and entries that others cover, or split the policy over several runs", policy);
		}
		function mistake(message, help, { file }) {
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
	}),
	2927: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Bw: () => answersOf,
			NF: () => withoutUnmeant,
			Zu: () => answersAbout,
			kU: () => whatFailed,
			sj: () => ABSENT
		});
		var _address_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		let ABSENT = "ENOTFOUND";
		function answersAbout({ resolutionOf }, families, name) {
			return answersOf(families.map((family) => resolutionOf(name, family)));
		}
		function answersOf(resolutions) {
			let found = resolutions.flatMap(({ family: asked, addresses, own = [] }) => addresses.map((address) => ({
				...(0, _address_text_js__WEBPACK_IMPORTED_MODULE_0__.q)(address),
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
	}),
	4768: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { B: () => claim });
		var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2927);
		var _name_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4707);
		function claim(resolved, budget) {
			let checks = (0, _name_checks_js__WEBPACK_IMPORTED_MODULE_1__.LN)(resolved, budget);
			let failures = new FailedNames();
			let claims = [];
			let order = 0;
			for (let narrowed of resolved.items) {
				let { item, entries } = narrowed;
				for (let reference of item.hosts) {
					let { pattern } = reference;
					order++;
					if (pattern.kind === "name") {
						let answers = (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.NF)((0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.Zu)(resolved, narrowed.families, pattern), narrowed.familiesSeen);
						failures.note(narrowed, reference, pattern.name, answers);
						entries.length > 0 && claims.push(...claimsOfName(narrowed, reference, pattern.name, answers, checks, order));
					} else if (entries.length > 0) {
						let { family, first, last } = pattern;
						claims.push({
							item,
							reference,
							entries,
							host: null,
							family,
							first,
							last,
							size: last - first + 1n,
							order
						});
					}
				}
			}
			return {
				...resolved,
				claims,
				unresolved: failures.unresolved(),
				nameChecks: checks.checks
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
				return own && !(0, _name_checks_js__WEBPACK_IMPORTED_MODULE_1__.YD)(item, name, {
					family,
					value
				}) ? {
					...covered,
					isThisMachine: !0
				} : covered;
			});
		}
		class FailedNames {
			#failures = new Map();
			#found = new Set();
			note({ entries, familiesSeen }, { position }, name, answers) {
				answers.addresses.length > 0 && this.#found.add(name);
				let failure = entries.length === 0 ? null : (0, _answers_js__WEBPACK_IMPORTED_MODULE_0__.kU)(answers, familiesSeen);
				if (failure === null) return;
				let known = this.#failures.get(name);
				known === void 0 ? this.#failures.set(name, {
					host: name,
					position,
					...failure
				}) : known.code === _answers_js__WEBPACK_IMPORTED_MODULE_0__.sj && failure.code !== _answers_js__WEBPACK_IMPORTED_MODULE_0__.sj && this.#failures.set(name, {
					...known,
					...failure
				});
			}
			unresolved() {
				return [...this.#failures.values()].map((one) => this.#found.has(one.host) ? one : {
					...one,
					family: null
				});
			}
		}
	}),
	4707: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			D7: () => mayLeadTo,
			LN: () => checkNames,
			YD: () => mayBeThisMachine
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3620);
		var _model_addresses_allowed_addresses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6399);
		var _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3908);
		var _address_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
		var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2927);
		function checkNames(resolved, budget) {
			let { items, pref64 } = resolved;
			let checks = [];
			let elsewhere = new Set();
			for (let { item, families } of items) {
				let { resolvesTo } = item;
				if (resolvesTo === null) continue;
				for (let { pattern } of item.hosts) {
					if (pattern.kind !== "name" || !budget.takeLookup(resolvesTo.within.length)) continue;
					let answers = (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.Zu)(resolved, families, pattern);
					checks.push(nameCheckOf(pattern.name, resolvesTo, answers, pref64));
					for (let address of answers.addresses) mayLeadTo(item, address, pref64) || elsewhere.add(addressKey(pattern.name, address));
				}
			}
			return {
				checks,
				leadsElsewhere: (name, address) => elsewhere.has(addressKey(name, address))
			};
		}
		function addressKey(name, { family, value }) {
			return `${name} ${family} ${value}`;
		}
		let lists = new WeakMap();
		function listOf(resolvesTo) {
			return (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_3__.I)(lists, resolvesTo, () => (0, _model_addresses_allowed_addresses_js__WEBPACK_IMPORTED_MODULE_0__.Z9)(resolvesTo.within));
		}
		function mayLeadTo({ resolvesTo }, address, pref64) {
			return resolvesTo === null || (0, _model_addresses_allowed_addresses_js__WEBPACK_IMPORTED_MODULE_0__.z_)(listOf(resolvesTo), address, pref64);
		}
		function mayBeThisMachine({ resolvesTo }, name, { family, value }) {
			if ((0, _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_4__.KF)(name)) return !0;
			return (resolvesTo?.within ?? []).some((range) => range.family === family && range.first <= value && value <= range.last && (range.first === range.last || family === 4 && range.first >> 24n == 127n && range.last >> 24n == 127n));
		}
		function nameCheckOf(host, resolvesTo, { addresses, failures, unvouched }, pref64) {
			let sorted = [...addresses].sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
			let texts = (wanted) => [...new Set(sorted.filter((address) => mayLeadTo({ resolvesTo }, address, pref64) === wanted).map(({ family, value }) => (0, _address_text_js__WEBPACK_IMPORTED_MODULE_1__.G)(family, value)))];
			let doubts = resolvesTo.within.length === 0 ? unvouched : [];
			let broken = [...failures.filter(({ code }) => code !== _answers_js__WEBPACK_IMPORTED_MODULE_2__.sj), ...doubts];
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
	}),
	6815: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { D: () => chosenAnchors });
		function chosenAnchors(covering) {
			let chosen = covering.flatMap(({ item }) => item.anchors === null ? [] : [item.anchors.ports]);
			let [first, ...others] = chosen;
			if (first === void 0 || others.length === 0) return first ?? null;
			return [...new Set(chosen.flat())].sort((a, b) => a - b);
		}
	}),
	6696: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: () => compareCandidates,
			X: () => winnersByPort
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3620);
		function compareCandidates(a, b) {
			if (a.ports !== b.ports) return a.ports - b.ports;
			if (a.addresses !== b.addresses) return a.addresses < b.addresses ? -1 : 1;
			return a.lent - b.lent;
		}
		function winnersByPort(candidates, budget) {
			let ports = new FreePorts(candidates);
			let ranked = [...candidates].sort((a, b) => compareCandidates(a, b) || a.order - b.order);
			for (let from = 0; from < ranked.length;) {
				let to = from + 1;
				for (; to < ranked.length && compareCandidates(ranked[from], ranked[to]) === 0;) to++;
				to === from + 1 ? giveTo(ports, ranked[from]) : giveToAll(ports, ranked.slice(from, to), budget);
				if (budget.isSpent) return [];
				from = to;
			}
			return ports.given();
		}
		function giveTo(ports, candidate) {
			let winners = [candidate];
			for (let { first, last } of candidate.applied.entry.ports.ranges) ports.give(ports.indexOf(first), ports.indexOf(last + 1), winners);
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
					let agreeing = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_0__.I)(active, key, () => new Agreeing());
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
		class FreePorts {
			#edges;
			#index;
			#next;
			#winners;
			constructor(candidates) {
				let edges = new Set();
				for (let { applied } of candidates) for (let { first, last } of applied.entry.ports.ranges) edges.add(first).add(last + 1);
				this.#edges = [...edges].sort((a, b) => a - b);
				this.#index = new Map(this.#edges.map((edge, index) => [edge, index]));
				this.#next = Int32Array.from(this.#edges, (_, index) => index);
				this.#winners = Array(this.#edges.length);
			}
			indexOf(edge) {
				let index = this.#index.get(edge);
				if (index === void 0) throw Error(`no candidate begins or ends at port ${edge}`);
				return index;
			}
			isFree(from, to) {
				return this.#firstFree(from) < to;
			}
			give(from, to, winners) {
				for (let at = this.#firstFree(from); at < to; at = this.#firstFree(at)) {
					this.#winners[at] = winners;
					this.#next[at] = at + 1;
				}
			}
			given() {
				return this.#winners.flatMap((winners, index) => winners === void 0 ? [] : [{
					first: this.#edges[index],
					last: this.#edges[index + 1] - 1,
					winners
				}]);
			}
			#firstFree(from) {
				let free = from;
				for (; (this.#next[free] ?? free) !== free;) free = this.#next[free];
				for (let at = from; at !== free;) {
					let onward = this.#next[at];
					this.#next[at] = free;
					at = onward;
				}
				return free;
			}
		}
		class Agreeing {
			#heap = [];
			#active = new Set();
			#speaks = new Map();
			#anchored = 0;
			#all = 0;
			#merged = null;
			get isEmpty() {
				return this.#active.size === 0;
			}
			add(candidate) {
				this.#active.add(candidate);
				this.#count(candidate, 1);
				this.#heap.push(candidate);
				for (let at = this.#heap.length - 1; at > 0;) {
					let parent = at - 1 >> 1;
					if (!this.#swapIfLater(parent, at)) break;
					at = parent;
				}
			}
			remove(candidate) {
				this.#active.delete(candidate);
				this.#count(candidate, -1);
			}
			merged() {
				this.#merged ??= this.#merge();
				return this.#merged;
			}
			#merge() {
				for (; !this.#active.has(this.#heap[0]);) this.#dropTop();
				let first = this.#heap[0];
				let { applied } = first;
				let evidence = this.#anchored > 0 ? "anchored" : applied.evidence;
				let addresses = this.#all > 0 ? "all" : applied.addresses;
				let [other = null] = this.#speaks.keys();
				let speaks = applied.entry.speaks ?? other;
				let entry = speaks === applied.entry.speaks ? applied.entry : {
					...applied.entry,
					speaks
				};
				return {
					...first,
					applied: {
						...applied,
						entry,
						evidence,
						addresses
					}
				};
			}
			#count({ applied: { evidence, addresses, entry } }, by) {
				this.#merged = null;
				evidence === "anchored" && (this.#anchored += by);
				addresses === "all" && (this.#all += by);
				if (entry.speaks === null) return;
				let count = (this.#speaks.get(entry.speaks) ?? 0) + by;
				count === 0 ? this.#speaks.delete(entry.speaks) : this.#speaks.set(entry.speaks, count);
			}
			#dropTop() {
				let last = this.#heap.pop();
				if (this.#heap.length === 0) return;
				this.#heap[0] = last;
				for (let at = 0;;) {
					let left = 2 * at + 1;
					let right = left + 1;
					let lesser = this.#orderAt(right) < this.#orderAt(left) ? right : left;
					if (!this.#swapIfLater(at, lesser)) return;
					at = lesser;
				}
			}
			#orderAt(index) {
				return this.#heap[index]?.order ?? Infinity;
			}
			#swapIfLater(above, below) {
				if (this.#orderAt(above) <= this.#orderAt(below)) return !1;
				let held = this.#heap[above];
				this.#heap[above] = this.#heap[below];
				this.#heap[below] = held;
				return !0;
			}
		}
	}),
	6548: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			OD: () => segmentsOf,
			RH: () => candidateOf,
			eF: () => mostSpecific
		});
		var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
		var _work_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9106);
		var _port_winners_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6696);
		function segmentsOf(claims, budget = new _work_budget_js__WEBPACK_IMPORTED_MODULE_1__.n()) {
			let steps = 0;
			for (let { entries } of claims) for (let { ports } of entries) steps += 8 + ports.ranges.length;
			if (!budget.take(steps)) return [];
			return _model_words_js__WEBPACK_IMPORTED_MODULE_0__.yv.flatMap((protocol) => segmentsOfProtocol(protocol, claims, budget));
		}
		function segmentsOfProtocol(protocol, claims, budget) {
			let candidates = [];
			for (let claim of claims) for (let entry of claim.entries) entry.ports.protocol === protocol && candidates.push(candidateOf(claim, entry, candidates.length));
			let keys = new Map();
			let byWinners = new Map();
			for (let { first, last, winners } of (0, _port_winners_js__WEBPACK_IMPORTED_MODULE_2__.X)(candidates, budget)) {
				let key = keys.get(winners) ?? keyOf(winners);
				keys.set(winners, key);
				let known = byWinners.get(key);
				known === void 0 ? byWinners.set(key, {
					winners,
					ranges: [{
						first,
						last
					}]
				}) : append(known.ranges, {
					first,
					last
				});
			}
			return [...byWinners.values()].map(({ winners, ranges }) => ({
				ports: portsOf(protocol, ranges, winners),
				appliedEntries: winners.map((winner) => winner.applied)
			}));
		}
		function keyOf(winners) {
			return winners.map(({ order, applied: { evidence, addresses, entry } }) => `${order} ${evidence} ${addresses} ${entry.speaks}`).join();
		}
		function portsOf(protocol, ranges, [winner]) {
			let count = ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0);
			let whole = winner?.applied.entry.ports;
			return whole?.count === count ? whole : {
				protocol,
				ranges,
				count
			};
		}
		function candidateOf({ item, host, size }, entry, order) {
			let addresses = host !== null && entry.expected === "open" ? item.addresses : "all";
			return {
				applied: {
					host,
					entry,
					evidence: entry.evidence ?? item.evidence,
					addresses
				},
				ports: entry.ports.count,
				addresses: size,
				lent: entry.role === null ? 0 : 1,
				order
			};
		}
		function mostSpecific(active) {
			let best = [];
			for (let candidate of active) {
				let rival = best[0];
				let difference = rival === void 0 ? -1 : (0, _port_winners_js__WEBPACK_IMPORTED_MODULE_2__.A)(candidate, rival);
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
			let evidence = other.evidence === "anchored" ? other.evidence : applied.evidence;
			let addresses = other.addresses === "all" ? other.addresses : applied.addresses;
			let { speaks } = other.entry;
			let entry = speaks === null || applied.entry.speaks !== null ? applied.entry : {
				...applied.entry,
				speaks
			};
			return {
				...first,
				applied: {
					...applied,
					entry,
					evidence,
					addresses
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
	}),
	5705: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$: () => leftOutWarnings,
			C: () => unaskedControlWarnings
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5607);
		var _model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7105);
		function leftOutWarnings({ unwatched }, { vantage, only }) {
			let name = vantage?.name ?? "";
			let part = only.map(({ text }) => text).join(", ");
			return [...only.length === 0 ? [] : [(0, _model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__.B)(part)], ...unwatched.map((one) => unwatchedText(one, name))];
		}
		function unwatchedText({ what, ports, hosts }, vantage) {
			return `Not checked from \`${vantage}\` (cannot-see): ${what} on ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(hosts, 5, String)}${ports === 1 ? "" : ` (${ports} ports in all)`}.`;
		}
		function unaskedControlWarnings(unasked) {
			let told = unasked.slice(0, 10).map(({ target, address, bound }) => bound === "refused" ? `The control ${target} was not asked at ${address}: it is link-local, cloud metadata, multicast or unspecified, or stands for such an address. Name another control.` : `The control ${target} was not asked at ${address}: it is outside the scope of this run. Add it to that scope, or name a control inside it.`);
			let more = unasked.length - told.length;
			return more === 0 ? told : [...told, `${more} more addresses of controls were not asked either.`];
		}
	}),
	844: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { s: () => narrow });
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3620);
		var _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3908);
		var _scope_nat64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
		var _view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1026);
		function narrow(policy, view, defaultControls = []) {
			let items = policy.hosts.flatMap((item) => narrowedItem(item, view) ?? []);
			let named = (0, _view_js__WEBPACK_IMPORTED_MODULE_1__.iI)(policy, view);
			let added = named.length > 0 ? [] : defaultControls;
			let controls = [...named, ...added];
			let controlFamilies = seenOf((0, _view_js__WEBPACK_IMPORTED_MODULE_1__.m6)(policy.defaults), view);
			let scopes = [...new Set(policy.hosts.flatMap((item) => item.scopes))];
			return {
				policy,
				view,
				items,
				controls,
				controlFamilies,
				waivers: policy.waivers.filter(({ from }) => (0, _view_js__WEBPACK_IMPORTED_MODULE_1__.C_)(view, from)),
				scopes,
				names: namesOf(items, controls, controlFamilies, [...scopes, view.runScope ?? []]),
				needsNat64: (0, _scope_nat64_js__WEBPACK_IMPORTED_MODULE_0__.kI)([
					...policy.hosts.flatMap(({ hosts }) => hosts),
					...policy.controls,
					...added
				], view.runScope)
			};
		}
		function narrowedItem(item, view) {
			let entries = (0, _view_js__WEBPACK_IMPORTED_MODULE_1__.m2)(item, view);
			let binds = item.resolvesTo !== null && (0, _view_js__WEBPACK_IMPORTED_MODULE_1__.C_)(view, item.from);
			if (entries.length === 0 && !binds) return null;
			let families = (0, _view_js__WEBPACK_IMPORTED_MODULE_1__.m6)(item);
			return {
				item,
				entries,
				families,
				familiesSeen: seenOf(families, view)
			};
		}
		function seenOf(families, { vantage }) {
			return vantage === null ? families : families.filter((family) => vantage.families.includes(family));
		}
		function namesOf(items, controls, controlFamilies, scopes) {
			let names = new Map();
			let ask = (pattern, families) => {
				if (pattern.kind !== "name" || families.length === 0) return;
				let asked = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_2__.I)(names, (0, _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_3__.GS)(pattern), () => new Set());
				for (let family of families) asked.add(family);
			};
			for (let { item, families } of items) for (let { pattern } of item.hosts) ask(pattern, families);
			for (let { pattern } of controls) ask(pattern, controlFamilies);
			for (let scope of scopes) for (let element of scope) element.kind === "name" && ask({
				...element,
				kind: "name"
			}, _view_js__WEBPACK_IMPORTED_MODULE_1__.zc);
			return [...names].map(([name, families]) => ({
				name,
				families: [...families].sort()
			}));
		}
	}),
	1300: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Bq: () => nothingMeant,
			UG: () => nothingToJudge,
			k: () => vantageNamed
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5607);
		var _view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1026);
		let NOWHERE = {
			position: null,
			length: 1,
			related: []
		};
		function nothingToJudge(policy, { vantage }) {
			return {
				code: "nothing-to-judge",
				level: "error",
				message: vantage === null ? "this run would judge nothing: every entry is `observe`, or no entry is left" : `this run would judge nothing from the vantage \`${vantage.name}\`: every entry is \`observe\`, or no entry applies there`,
				help: "list the ports that must be `open` or `blocked`: a run that judges nothing never passes",
				...NOWHERE,
				position: {
					file: policy.file,
					line: 1,
					column: 1
				}
			};
		}
		function nothingMeant({ text }, policy) {
			let some = [...new Set(policy.hosts.flatMap(({ hosts }) => hosts.map((host) => host.text)))].map((host) => `\`${host}\``);
			return {
				code: "nothing-to-judge",
				level: "error",
				message: `\`--only ${text}\` matches nothing in this policy from this vantage`,
				help: `the hosts of this policy are ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(some, 5, String)}`,
				...NOWHERE,
				position: null
			};
		}
		function vantageNamed(policy, name) {
			let declared = policy.vantages.map((one) => one.name);
			let names = declared.map((one) => `\`${one}\``).join(", ");
			if (name !== null) {
				let vantage = policy.vantages.find((one) => one.name === name);
				if (vantage !== void 0) return { vantage };
				return { mistake: {
					code: "unknown-vantage",
					level: "error",
					message: `this policy does not declare a vantage \`${name}\``,
					help: declared.length === 0 ? "declare it under `vantages`, or run without a vantage" : `the policy declares ${names}`,
					...NOWHERE
				} };
			}
			if (!(0, _view_js__WEBPACK_IMPORTED_MODULE_0__.Zs)(policy)) return { vantage: null };
			return { mistake: {
				code: "vantage-needed",
				level: "error",
				message: "this policy judges some things from certain vantages only, and this run does not name its vantage",
				help: `name it with \`--vantage\` or the input \`vantage\`: ${names}`,
				...NOWHERE
			} };
		}
	}),
	3699: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: () => withResolutions,
			h: () => resolve
		});
		var _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3908);
		var _scope_nat64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2341);
		async function resolve(narrowed, ask) {
			let { names, needsNat64 } = narrowed;
			return withResolutions(narrowed, names.length === 0 && !needsNat64 ? [] : await ask(names, needsNat64));
		}
		function withResolutions(narrowed, resolutions) {
			let byQuestion = new Map(resolutions.map((one) => [`${one.family} ${one.name}`, one]));
			return {
				...narrowed,
				resolutions,
				pref64: (0, _scope_nat64_js__WEBPACK_IMPORTED_MODULE_0__.Lw)(resolutions),
				resolutionOf: (written, family) => {
					let name = (0, _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_1__.GS)(written);
					let resolution = byQuestion.get(`${family} ${name}`);
					if (resolution === void 0) throw Error(`no resolution for ${name} over IPv${family}`);
					return resolution;
				},
				resolveWarnings: [...(0, _scope_nat64_js__WEBPACK_IMPORTED_MODULE_0__.ru)(resolutions), ...new Set(resolutions.flatMap(({ warnings = [] }) => warnings))]
			};
		}
	}),
	9831: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			k: () => cutAtOnly,
			n: () => letInByName
		});
		var cut_ranges = __webpack_require__(3208);
		var embedded_ipv4 = __webpack_require__(6320);
		var ipaddr = __webpack_require__(8280);
		var ipaddr_default = __webpack_require__.n(ipaddr);
		var address_text = __webpack_require__(5255);
		function isGloballyRoutable(family, value, pref64 = []) {
			let isUnicast = () => ipaddr_default().parse((0, address_text.G)(family, value)).range() === "unicast";
			if (family === 4) return isUnicast();
			let [window] = (0, embedded_ipv4.R5)({
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
			let [window] = (0, embedded_ipv4.R5)(itself, pref64);
			let embeddings = window?.embeddings ?? [];
			return embeddings.length > 0 && embeddings.every(({ alone }) => alone) ? embeddings.map(({ ipv4 }) => ipv4) : [itself, ...embeddings.map(({ ipv4 }) => ipv4)];
		}
		function cutAtOnly(range, only) {
			if (!(0, embedded_ipv4.NH)(range)) return [range];
			let edges = only.flatMap(({ pattern }) => pattern.kind === "addresses" && pattern.family === range.family ? [pattern.first, pattern.last + 1n] : []);
			return (0, cut_ranges.og)(range, edges).map((piece) => ({
				...range,
				...piece
			}));
		}
	}),
	2341: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			JZ: () => NAT64_QUESTION,
			Lw: () => pref64Of,
			We: () => isNat64Answer,
			kI: () => mayWriteNat64,
			l7: () => mayHideNat64,
			ru: () => nat64Warnings
		});
		var _model_addresses_embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6320);
		var _address_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
		let IPV4_ONLY = "ipv4only.arpa.";
		let NAT64_QUESTION = {
			name: IPV4_ONLY,
			families: [6]
		};
		function mayHideNat64(resolutions) {
			return resolutions.some(({ family, addresses }) => family === 6 && addresses.some((address) => isUnexplained((0, _address_text_js__WEBPACK_IMPORTED_MODULE_1__.q)(address))));
		}
		function mayWriteNat64(written, runScope) {
			if (runScope === null) return !1;
			return written.some(({ pattern }) => pattern.kind === "addresses" && [pattern.first, pattern.last].some((value) => isUnexplained({
				family: pattern.family,
				value
			})));
		}
		function isNat64Answer({ name }) {
			return name === IPV4_ONLY;
		}
		function pref64Of(resolutions) {
			let found = resolutions.filter(isNat64Answer).flatMap(({ addresses }) => addresses.map((address) => (0, _address_text_js__WEBPACK_IMPORTED_MODULE_1__.q)(address))).flatMap(({ family, value }) => family === 6 ? (0, _model_addresses_embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_0__.fJ)(value) ?? [] : []);
			return found.length < 2 ? found : [...new Map(found.map((one) => [`${one.base}/${one.bits}`, one])).values()];
		}
		function isUnexplained({ family, value }) {
			if (family === 4 || value >> 112n == 8194n || value >> 96n == 536936448n) return !1;
			return value >> 125n == 1n || value >> 121n == 126n || value >> 80n == 433785077761n;
		}
		let SETTLED = new Set([
			null,
			"ENOTFOUND",
			"ECANCELLED",
			"EOUTOFTIME"
		]);
		function nat64Warnings(resolutions) {
			return resolutions.filter((one) => isNat64Answer(one) && !SETTLED.has(one.code)).map(({ code }) => `The resolver of this machine failed on ipv4only.arpa (${code}), so it is not known whether this network has a NAT64 prefix. An IPv6 address with that prefix stands for an IPv4 one, and was judged as written. Check the resolver (dig ipv4only.arpa AAAA) and run again.`);
		}
	}),
	1026: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			C_: () => isJudgedFrom,
			Zs: () => usesFrom,
			iI: () => controlsSeen,
			m2: () => entriesSeen,
			m6: () => familiesOf,
			zc: () => BOTH_FAMILIES
		});
		function usesFrom({ hosts, waivers }) {
			return waivers.some(({ from }) => from !== null) || hosts.some(({ from, entries }) => from !== null || entries.some((entry) => entry.from !== null));
		}
		function isJudgedFrom({ vantage }, from) {
			return from === null || vantage !== null && from.includes(vantage.name);
		}
		function entriesSeen(item, view) {
			if (!isJudgedFrom(view, item.from)) return [];
			return item.entries.every(({ from }) => from === null) ? item.entries : item.entries.filter(({ from }) => isJudgedFrom(view, from));
		}
		let BOTH_FAMILIES = [4, 6];
		function familiesOf({ family }) {
			if (family === "ipv4") return [4];
			return family === "ipv6" ? [6] : BOTH_FAMILIES;
		}
		function controlsSeen(policy, { vantage }) {
			if (vantage === null) return policy.controls;
			let known = new Set(policy.controls.map(({ text }) => text));
			return [...policy.controls, ...vantage.controls.filter(({ text }) => !known.has(text))];
		}
	}),
	9106: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			S: () => MOST_STEPS,
			n: () => WorkBudget
		});
		let MOST_STEPS = 6e6;
		class WorkBudget {
			#left = MOST_STEPS;
			take(steps) {
				this.#left -= steps;
				return this.#left >= 0;
			}
			takeLookup(elements) {
				return this.take(1 + elements / 64);
			}
			get isSpent() {
				return this.#left < 0;
			}
		}
	}),
	3103: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			a: () => didYouMean,
			h: () => plainWord
		});
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
	}),
	1364: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B5: () => withoutPlaces,
			Kr: () => inlinePolicy,
			c3: () => listOf
		});
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
			return text.split(/[\n,]/).map((piece) => piece.trim()).filter((piece) => piece !== "");
		}
		function withoutPlaces(diagnostics, sources) {
			let made = new Set(sources.flatMap(({ file, inline }) => inline === !0 ? [file] : []));
			if (made.size === 0) return [...diagnostics];
			return diagnostics.map((one) => {
				let related = one.related.filter(({ file }) => !made.has(file));
				if (one.position === null || !made.has(one.position.file)) return {
					...one,
					related
				};
				return {
					...one,
					position: null,
					length: 1,
					related
				};
			});
		}
	}),
	8796: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$: () => withControls,
			b: () => distinctControls
		});
		var _values_parse_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2886);
		function withControls(policy, texts) {
			let added = texts.flatMap((text) => {
				let endpoint = (0, _values_parse_control_js__WEBPACK_IMPORTED_MODULE_0__.R)(text, () => null);
				return "code" in endpoint ? [] : [{
					...endpoint,
					text,
					position: null
				}];
			});
			return {
				...policy,
				controls: distinctControls([...policy.controls, ...added])
			};
		}
		function distinctControls(controls) {
			let byEndpoint = new Map();
			for (let control of controls) {
				let { pattern, port, protocol } = control;
				let key = `${pattern.kind === "name" ? pattern.name : `${pattern.family}:${pattern.first}`} ${port}/${protocol}`;
				byEndpoint.has(key) || byEndpoint.set(key, control);
			}
			return [...byEndpoint.values()];
		}
	}),
	3685: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: () => isProblem,
			T: () => quoted
		});
		function isProblem(value) {
			return "code" in value && "message" in value;
		}
		function quoted(text) {
			return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
		}
	}),
	3016: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			N: () => beginsAsPolicy,
			V: () => NOT_A_POLICY
		});
		var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1990);
		let KEYS = new Set(Object.keys(_policy_schema_js__WEBPACK_IMPORTED_MODULE_0__.wh.shape));
		let NOT_A_POLICY = "it does not begin as a policy does, with `version: 1`; none of it is shown, as it may be secret";
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
	}),
	1990: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ag: () => roleSchema,
			IM: () => waiverSchema,
			Lw: () => hostItemSchema,
			Oo: () => entrySchema,
			Yq: () => limitsSchema,
			ej: () => vantageSchema,
			ms: () => defaultsSchema,
			rh: () => SPEAKABLE,
			wh: () => policySchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
		var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
		var _model_udp_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(315);
		var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3596);
		let SPEAKABLE = _model_udp_services_js__WEBPACK_IMPORTED_MODULE_1__.nT.map(({ name }) => name);
		let evidenceSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["vouched", "anchored"]);
		let familySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n([
			"both",
			"ipv4",
			"ipv6"
		]);
		let addressesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["all", "any"]);
		let limitSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(1)), zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz("unlimited")]);
		let hostSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP();
		let reasonSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(1e3));
		let ownerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Eb(200));
		let controlSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP();
		let nameSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP();
		let scopeElementSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP();
		let resolvesToSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP();
		let portsElementSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Zm(65535)), zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()]);
		let oneOrMore = (element) => zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([element, zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(element).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1))]);
		let fromSchema = oneOrMore(nameSchema);
		let controlsSchema = oneOrMore(controlSchema);
		let entrySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			ports: oneOrMore(portsElementSchema),
			from: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(fromSchema),
			severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(_model_words_js__WEBPACK_IMPORTED_MODULE_2__.oC)),
			reason: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(reasonSchema),
			evidence: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(evidenceSchema),
			speaks: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(SPEAKABLE))
		});
		let expectationsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([
			portsElementSchema,
			entrySchema,
			zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([portsElementSchema, entrySchema])).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1))
		]);
		let expectationSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(expectationsSchema);
		let roleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			open: expectationSchema(),
			blocked: expectationSchema(),
			closed: expectationSchema(),
			filtered: expectationSchema(),
			observe: expectationSchema()
		});
		let hostItemSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			host: oneOrMore(hostSchema),
			roles: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(oneOrMore(nameSchema)),
			from: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(fromSchema),
			...roleSchema.shape,
			"resolves-to": zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(oneOrMore(resolvesToSchema)),
			addresses: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(addressesSchema),
			family: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(familySchema),
			evidence: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(evidenceSchema),
			anchors: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(oneOrMore(portsElementSchema))
		});
		let vantageSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			family: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(familySchema),
			"cannot-see": zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(oneOrMore(portsElementSchema)),
			controls: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(controlsSchema)
		});
		let waiverSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			host: oneOrMore(hostSchema),
			ports: oneOrMore(portsElementSchema),
			state: oneOrMore(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__.li)),
			until: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			reason: reasonSchema,
			owner: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(ownerSchema),
			from: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(fromSchema)
		});
		let defaultsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			timeout: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
			attempts: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_4__.Zm(10))),
			family: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(familySchema),
			addresses: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(addressesSchema),
			evidence: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(evidenceSchema)
		});
		let limitsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			rate: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
			"per-host": zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
			"in-flight": zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(limitSchema),
			probes: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(limitSchema),
			duration: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
		});
		let policySchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			version: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(1),
			extends: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
			scope: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(oneOrMore(scopeElementSchema)),
			vantages: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(nameSchema, zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(vantageSchema))),
			defaults: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(defaultsSchema),
			limits: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(limitsSchema),
			controls: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(controlsSchema),
			roles: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(nameSchema, roleSchema)),
			hosts: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(hostItemSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1))),
			waivers: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(waiverSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.m9(1)))
		});
	}),
	4879: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			_l: () => DISPUTED_NAMES,
			jc: () => TCP_ALIASES,
			xJ: () => UDP_ALIASES
		});
		let TCP_ALIASES = "\n25 mail\n43 whois\n49 tacacs-plus\n53 *dns\n80 *http www\n88 krb5\n102 *s7 s7comm\n110 pop\n111 *rpcbind portmapper\n113 ident\n135 *msrpc wmi\n139 netbios\n427 *slp\n445 *smb cifs samba\n465 *smtps\n502 *modbus\n512 *rexec\n513 *rlogin\n514 *rsh\n515 lpd lpr\n548 *afp\n631 *ipp cups\n830 *netconf\n853 *dns-over-tls dot\n902 *vmware-authd\n1080 socks5\n1099 rmi\n1414 ibm-mq\n1433 *mssql sql-server sqlserver\n1494 citrix\n1521 *oracle oracledb\n1527 *derby\n1666 *perforce\n1720 h323\n1883 mosquitto\n1911 *niagara-fox\n2000 sccp\n2003 *graphite-carbon graphite\n2019 *caddy-admin\n2083 cpanel-ssl\n2087 whm-ssl\n2181 *zookeeper\n2376 *docker-tls\n2377 *docker-swarm\n2379 *etcd\n2380 *etcd-peer\n2401 cvs\n2404 iec104\n2455 *codesys\n2888 *zookeeper-peer\n3000 grafana gitea\n3050 *firebird\n3100 *loki\n3128 *squid\n3260 iscsi\n3268 global-catalog\n3269 global-catalog-ssl\n3283 apple-remote-desktop\n3299 *sap-router\n3306 mariadb\n3389 *rdp\n3478 *stun turn\n3493 upsd\n3690 svn\n3888 *zookeeper-election\n4000 tidb nomachine\n4222 nats\n4317 otlp-grpc\n4318 otlp-http\n4440 rundeck\n4444 *selenium selenium-grid\n4505 salt-publish\n4506 salt-ret\n4646 *nomad\n4647 nomad-rpc\n4648 nomad-serf\n4822 guacd\n4840 *opcua opc-ua\n4848 *glassfish-admin\n4899 radmin\n5000 docker-registry registry mlflow\n5005 *jdwp\n5038 asterisk-ami\n5044 *logstash beats\n5222 *xmpp\n5349 *turns\n5432 postgres pg pgsql timescaledb\n5433 *yugabytedb vertica\n5480 vcenter-management\n5555 *adb\n5601 *kibana opensearch-dashboards\n5666 nrpe\n5667 nsca\n5672 *amqp rabbitmq\n5678 *debugpy\n5701 hazelcast\n5900 *vnc\n5985 *winrm\n5986 *winrm-https\n6000 *x11\n6222 *nats-cluster\n6333 qdrant\n6334 qdrant-grpc\n6379 valkey\n6432 pgbouncer\n6443 *k8s-api kubernetes kube-api kube-apiserver k8s k3s\n6556 checkmk check-mk\n6650 pulsar\n6667 *irc\n6697 *ircs\n7000 cassandra-internode\n7001 *weblogic\n7070 anydesk\n7077 spark\n7199 cassandra-jmx\n7547 tr-069 tr069\n7700 *meilisearch\n8000 chroma\n8001 *kubectl-proxy kong-admin\n8006 *proxmox pve\n8009 *ajp\n8020 *hdfs hdfs-namenode\n8021 *freeswitch-esl\n8080 *http-alt webcache tomcat jenkins airflow trino presto weaviate cadvisor\n8081 nexus\n8086 *influxdb influx\n8088 *yarn\n8089 splunkd\n8091 *couchbase\n8096 jellyfin emby\n8108 typesense\n8111 teamcity\n8123 *clickhouse-http home-assistant homeassistant\n8140 puppetserver\n8161 *activemq-console\n8200 *vault\n8201 *vault-cluster\n8222 nats-monitoring\n8265 ray-dashboard\n8291 winbox\n8300 *consul-rpc\n8301 *consul-serf-lan\n8302 consul-serf-wan\n8428 victoriametrics\n8443 *https-alt plesk unifi\n8444 *kong-admin-tls\n8500 *consul\n8501 *consul-https\n8502 *consul-grpc\n8503 consul-grpc-tls\n8529 arangodb\n8530 wsus\n8531 wsus-tls\n8545 ethereum-rpc geth\n8600 *consul-dns\n8728 routeros-api\n8729 routeros-api-tls\n8786 *dask\n8883 mqtts\n8888 *jupyter\n8983 *solr\n9000 minio sonarqube clickhouse-native\n9001 minio-console\n9042 *cassandra scylla\n9050 *tor\n9090 *prometheus cockpit\n9091 *pushgateway\n9092 *kafka\n9093 *alertmanager\n9100 *jetdirect node-exporter\n9104 mysqld-exporter\n9113 nginx-exporter\n9115 blackbox-exporter\n9116 snmp-exporter\n9121 redis-exporter\n9182 windows-exporter\n9187 postgres-exporter\n9200 *elasticsearch opensearch elastic\n9222 *chrome-devtools\n9229 *node-inspector\n9300 *elasticsearch-transport\n9345 rke2\n9392 veeam\n9411 zipkin\n9443 portainer\n9870 hadoop-namenode\n9901 envoy-admin\n9990 *wildfly-management jboss-management\n10000 *webmin hiveserver2\n10051 zabbix-server\n10250 *kubelet\n10255 *kubelet-readonly\n10257 kube-controller-manager\n10259 kube-scheduler\n11210 couchbase-data\n11211 *memcached\n11300 beanstalkd\n12201 gelf\n15672 *rabbitmq-management\n16000 *hbase\n16379 *redis-cluster\n16443 microk8s\n16509 libvirt\n16514 libvirt-tls\n16686 jaeger-ui\n17990 ilo-console\n18083 emqx-dashboard\n19530 milvus\n19999 *netdata\n20000 *dnp3\n20160 tikv\n20256 unitronics\n24007 glusterfs gluster\n24224 fluentd\n25565 *minecraft\n25575 minecraft-rcon\n25672 rabbitmq-cluster\n26257 *cockroachdb\n26379 *redis-sentinel\n27017 mongo\n27042 frida\n28015 rethinkdb\n33060 mysqlx\n44134 tiller\n44818 *ethernet-ip enip\n50000 *db2 jenkins-agent\n61613 stomp\n61616 *activemq artemis\n";
		let UDP_ALIASES = "\n53 *dns\n67 *dhcp\n80 *http\n88 krb5\n111 *rpcbind portmapper\n137 netbios\n162 snmp-trap\n427 *slp\n443 quic http3 h3\n500 *ike\n520 *rip\n547 dhcpv6\n623 *ipmi\n853 *dns-over-quic doq\n1604 citrix-browser\n1900 upnp\n2055 netflow-collector\n3283 apple-remote-desktop\n3389 *rdp\n3478 *stun turn\n3671 *knx\n3702 wsd\n4500 *ipsec-nat-t\n8125 statsd\n8472 *flannel\n8600 *consul-dns\n9987 teamspeak\n9993 *zerotier\n11211 *memcached\n12201 gelf\n19132 minecraft-bedrock\n25826 collectd\n27015 source-engine\n41641 tailscale\n51820 *wireguard\n64738 mumble\n";
		let DISPUTED_NAMES = {
			amt: [
				2268,
				16992,
				16993
			],
			clickhouse: [8123, 9e3],
			cpanel: [2082, 2083],
			dicom: [104, 11112],
			ipsec: [500, 4500],
			neo4j: [7474, 7687],
			otlp: [
				4317,
				4318,
				6951
			],
			ray: [
				6379,
				8265,
				10001
			],
			rocketmq: [9876, 10911],
			salt: [4505, 4506],
			sftp: [22, 115],
			spice: [1923, 5900],
			tempo: [526, 3200],
			whm: [2086, 2087],
			zabbix: [10050, 10051]
		};
	}),
	3720: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			bG: () => NUMBERED_SETS,
			GN: () => RANKED_SETS,
			Gd: () => rankedPorts
		});
		let TEXTS = new Map([["top-100", "\n21-23 25 53 80 102 104 110-111 135 139 143 389 443 445 465 502 512-514 587 636 873 993 995 1099 1433 1521 1883\n2049 2181 2375-2376 2379-2380 2404 3000 3050 3306 3389 3632 4444 4505 4646 4786 5000 5005 5060 5432 5555 5672\n5678 5900 5984-5986 6000 6379 6432 6443 7077 7199 7687 8000-8001 8005 8080-8081 8088 8091 8123 8265 8443 8529\n8888 9000 9042 9090 9092 9200 9222 9229 9300 9443 10250 11211 16509 16992 17988 20000 20256 26257 27017 27042\n28015 44134 44818 50000 61616\n"], ["top-1000", "\n1 5 7 9 11 13 17-27 29 31 33 37-39 41-46 48-50 52-56 58 62-74 76 78-96 102 104 106 109-111 113 115 119 135 139\n143 179 194 199 210 222 257 264 311 322 366 389 407 427 443-446 448-449 464-465 497 502 512-515 523-524 541\n548 554 563-564 587 591 593 601 623 625 631 635-636 646 655 660 662 664 700 703 705 749 783 789 802 808 830\n853 860 873 888 892 902-903 953 988-990 992-993 995 1025 1080-1081 1089-1091 1098-1099 1111 1119 1128-1129\n1143 1158 1186 1194-1195 1270 1311 1313 1337 1352 1389 1400 1414 1433-1434 1494 1500 1514-1515 1521-1522\n1525-1527 1556 1581 1583 1636 1666 1720 1723 1755 1801 1863 1880 1883 1911 1935-1936 1947 1962 1972 2000\n2003-2004 2019-2020 2022 2049 2077-2080 2082-2083 2086-2087 2095-2096 2103 2105 2107 2112 2121 2179 2181-2182\n2200 2222 2283 2301 2321 2323 2345 2375-2377 2379-2383 2393-2394 2401 2404 2424 2428 2443 2455 2480 2483-2484\n2525 2560 2575 2598 2628 2638 2701-2704 2762 2809 2869 2888 2944 2947 3000-3003 3030-3031 3050 3052 3100\n3128-3129 3200-3201 3205 3260 3268-3269 3283 3299-3301 3306-3307 3333 3350 3370 3387-3390 3443 3478 3493\n3600-3601 3632 3689-3690 3724 3790 3888 3900-3901 3910 3978 4000-4001 4022 4024 4026 4028 4040 4045 4059\n4118-4119 4150-4151 4161 4171 4190-4191 4194 4200 4222 4240 4242 4244 4317-4318 4369 4433 4440 4442-4444 4447\n4505-4506 4533 4567-4568 4646-4648 4730 4786 4822 4840 4843 4848 4899 4911 4949 5000-5001 5003 5005-5007 5015\n5022 5038-5039 5045 5050-5051 5055 5060-5062 5065-5066 5070 5080 5090 5094 5120-5121 5123 5160-5161 5173 5190\n5222-5223 5232 5269 5280-5281 5349 5355 5357-5358 5431-5433 5443-5445 5450 5457 5473 5480 5500-5501 5552 5555\n5565 5601 5631 5650 5655 5665-5667 5671-5672 5678 5701-5702 5722 5800-5801 5858 5900-5906 5938 5984-5986\n5988-5989 6000-6006 6050 6053 6060 6066 6080 6082 6101 6106 6123 6129 6160 6162 6222 6310 6333-6335 6362\n6379-6381 6432 6443 6514 6543 6556 6568 6600 6627 6633 6640-6642 6650-6651 6653 6665-6669 6690 6697 6767 6783\n6789 6800-6803 6881 6969-6970 6984 7000-7005 7025 7051 7070-7071 7077 7080 7100 7180 7182 7199 7222 7337 7422\n7443 7473-7474 7480 7547 7578 7680 7687 7700 7777-7778 7788-7789 7860 7878 7890 7900 7937-7938 7946 7990\n7999-8003 8005-8006 8008-8010 8013-8014 8019-8022 8025 8031-8033 8040-8042 8060 8065 8080-8096 8098 8108\n8111-8112 8118 8123 8126 8140 8153-8154 8161 8172 8181-8182 8188 8191 8200-8201 8222 8265 8282 8291 8300-8302\n8332-8333 8384 8388 8400-8404 8428 8440 8443-8445 8447-8448 8470 8476 8485 8500-8503 8529-8531 8543 8545-8546\n8551 8554 8563 8649 8651 8728-8729 8761 8774-8776 8778 8786-8787 8800 8812 8834 8843 8848 8880 8883 8888-8889\n8899 8920 8953 8983-8984 8989 8998 9000 9002-9005 9009 9021 9030 9042-9043 9050-9051 9060 9080-9081 9083 9088\n9090-9094 9096 9098-9104 9107 9113-9117 9119 9121 9127-9128 9141-9142 9150 9153 9160 9180-9182 9187 9200-9201\n9216 9220 9222 9229 9256 9273 9283 9292 9300-9301 9306 9308 9312 9323 9333 9345 9363 9389-9390 9392-9393 9395\n9400-9401 9404 9411 9418-9419 9440 9443-9444 9476 9500 9527 9530 9600 9633 9696 9735 9848 9864 9866-9868 9870\n9876 9887 9901 9933 9944 9983 9989-9990 9993 9997 9999-10001 10011 10020 10024-10026 10050-10052 10080 10082\n10110 10248-10257 10259 10334 10389 10443 10554 10636 10800 10808-10809 10909 10911 10933 11000 11112 11207\n11210-11211 11214-11215 11222 11300 11371 11434 12201 12321 12345 12489 12975 13133 13720 13724 13782 14000\n14250 14268 15000-15001 15010 15012 15014 15021 15090 15671-15672 15674-15675 15692 16000 16010 16020 16030\n16379 16443 16509 16514 16686 16992-16995 17988 17990 18080-18081 18083 18089 18091 18190 18245 18264 19530\n19888 19999-20000 20048 20160 20256 20547 20880 21000 21050 21115-21117 22000 22350 24007-24008 24224 25000\n25565 25575 25672 26257 26379 26657 27000-27001 27015-27020 27036 27042 28015 28017 28443 29418 30000-30001\n30005 30013 30015 30033 30080 30120 30303 30443 32000 32400 32469 32764 32803 33060-33062 34567-34568 34599\n34962-34964 34980 35357 37215 37777-37778 38465-38467 40404 41794-41795 44134 44818 47001 47100 47500 48898\n49152-49158 49664-49669 50000 50010 50013-50014 50020 50070 50075 50090 51413 52773 52869 54321 54663 55000\n55414 55553 55555 58846 60010 60030 61208 61613-61614 61616 63148 64738\n"]]);
		let read = new Map();
		let NUMBERED_SETS = [
			["well-known", {
				first: 1,
				last: 1023
			}],
			["registered", {
				first: 1024,
				last: 49151
			}],
			["dynamic", {
				first: 49152,
				last: 65535
			}]
		];
		let RANKED_SETS = [...TEXTS.keys()];
		function rankedPorts(name) {
			let text = TEXTS.get(name);
			if (text === void 0) return null;
			let known = read.get(name);
			if (known !== void 0) return known;
			let ranges = text.trim().split(/\s+/).map((part) => {
				let [first = 0, last = first] = part.split("-").map(Number);
				return {
					first,
					last
				};
			});
			read.set(name, ranges);
			return ranges;
		}
	}),
	1670: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			hg: () => aliasPorts,
			zb: () => allServiceNames,
			HM: () => portOf,
			fe: () => serviceName
		});
		var get_or_create = __webpack_require__(3620);
		var aliases = __webpack_require__(4879);
		let IANA_SERVICES = "\n1b tcpmux\n5b rje\n7b echo\n9b discard\n11b systat\n13b daytime\n17b qotd\n18b msp\n19b chargen\n20b ftp-data\n21b ftp\n22b ssh\n23b telnet\n25b smtp\n27b nsw-fe\n29b msg-icp\n31b msg-auth\n33b dsp\n37b time\n38b rap\n39b rlp\n41b graphics\n42b nameserver\n43b nicname\n44b mpm-flags\n45b mpm\n46b mpm-snd\n48b auditd\n49b tacacs\n50b re-mail-ck\n52b xns-time\n53b domain\n54b xns-ch\n55b isi-gl\n56b xns-auth\n58b xns-mail\n62b acas\n63b whois++\n64b covia\n65b tacacs-ds\n66b sql*net\n67b bootps\n68b bootpc\n69b tftp\n70b gopher\n71b netrjs-1\n72b netrjs-2\n73b netrjs-3\n74b netrjs-4\n76b deos\n78b vettcp\n79b finger\n80b www-http\n82b xfer\n83b mit-ml-dev\n84b ctf\n85b mit-ml-dev\n86b mfcobol\n88b kerberos\n89b su-mit-tg\n90b dnsix\n91b mit-dov\n92b npp\n93b dcp\n94b objcall\n95b supdup\n96b dixie\n97b swift-rvf\n98b tacnews\n99b metagram\n101b hostname\n102b iso-tsap\n103b gppitnp\n104b acr-nema\n105b csnet-ns\n106b 3com-tsmux\n107b rtelnet\n108b snagas\n109b pop2\n110b pop3\n111b sunrpc\n112b mcidas\n113b auth\n115b sftp\n116b ansanotify\n117b uucp-path\n118b sqlserv\n119b nntp\n120b cfdptkt\n121b erpc\n122b smakynet\n123b ntp\n124b ansatrader\n125b locus-map\n126b nxedit\n127b locus-con\n128b gss-xlicen\n129b pwdgen\n130b cisco-fna\n131b cisco-tna\n132b cisco-sys\n133b statsrv\n134b ingres-net\n135b epmap\n136b profile\n137b netbios-ns\n138b netbios-dgm\n139b netbios-ssn\n140b emfis-data\n141b emfis-cntl\n142b bl-idm\n143t imap\n144b uma\n145b uaac\n146b iso-tp0\n147b iso-ip\n148b jargon\n149b aed-512\n150b sql-net\n151b hems\n152b bftp\n153b sgmp\n154b netsc-prod\n155b netsc-dev\n156b sqlsrv\n157b knet-cmp\n158b pcmail-srv\n159b nss-routing\n160b sgmp-traps\n161b snmp\n162b snmptrap\n163b cmip-man\n164b cmip-agent\n165b xns-courier\n166b s-net\n167b namp\n168b rsvd\n169b send\n170b print-srv\n171b multiplex\n173b xyplex-mux\n174b mailq\n175b vmnet\n176b genrad-mux\n177b xdmcp\n178b nextstep\n179b bgp\n180b ris\n181b unify\n182b audit\n183b ocbinder\n184b ocserver\n185b remote-kis\n186b kis\n187b aci\n188b mumps\n189b qft\n190b gacp\n191b prospero\n192b osu-nms\n193b srmp\n194b irc\n195b dn6-nlm-aud\n196b dn6-smm-red\n197b dls\n198b dls-mon\n199b smux\n200b src\n201b at-rtmp\n202b at-nbp\n203b at-3\n204b at-echo\n205b at-5\n206b at-zis\n207b at-7\n208b at-8\n209b qmtp\n210b z39.50\n212b anet\n213b ipx\n214b vmpwscs\n215b softpc\n216b cailic\n217b dbase\n218b mpp\n219b uarps\n220b imap3\n221b fln-spx\n222b rsh-spx\n223b cdc\n224b masqdialer\n242b direct\n243b sur-meas\n244b inbusiness\n245b link\n246b dsp3270\n247b subntbcst_tftp\n248b bhfhs\n256b rap\n257b set\n259b esro-gen\n260b openport\n261b nsiiops\n262b arcisdms\n263b hdap\n264b bgmp\n265b x-bone-ctl\n266b sst\n267b td-service\n268b td-replica\n269b manet\n270u gist\n271t pt-tls\n280b http-mgmt\n281b personal-link\n282b cableport-ax\n283b rescap\n284b corerjd\n286b fxp\n287b k-block\n300t tacacss\n308b novastorbakcup\n309b entrusttime\n310b bhmds\n311b asip-webadmin\n312b vslmp\n313b magenta-logic\n314b opalis-robot\n315b dpsi\n316b decauth\n317b zannet\n318b pkix-timestamp\n319b ptp-event\n320b ptp-general\n321b pip\n322b rtsps\n323t rpki-rtr\n324t rpki-rtr-tls\n333b texar\n344b pdap\n345b pawserv\n346b zserv\n347b fatserv\n348b csi-sgwp\n349b mftp\n350b matip-type-a\n351b bhoetty\n352b bhoedap4\n353b ndsauth\n354b bh611\n355b datex-asn\n356b cloanto-net-1\n357b bhevent\n358b shrinkwrap\n360b scoi2odialog\n361b semantix\n362b srssend\n363b rsvp_tunnel\n364b aurora-cmgr\n365b dtk\n366b odmr\n367b mortgageware\n368b qbikgdp\n369b rpc2portmap\n370b codaauth2\n371b clearcase\n372b ulistproc\n373b legent-1\n374b legent-2\n375b hassle\n376b nip\n377b tnetos\n378b dsetos\n379b is99c\n380b is99s\n381b hp-collector\n382b hp-managed-node\n383b hp-alarm-mgr\n384b arns\n385b ibm-app\n386b asa\n387b aurp\n388b unidata-ldm\n389b ldap\n390b uis\n391b synotics-relay\n392b synotics-broker\n393b meta5\n394b embl-ndt\n395b netcp\n396b netware-ip\n397b mptn\n398b kryptolan\n399b iso-tsap-c2\n400b osb-sd\n401b ups\n402b genie\n403b decap\n404b nced\n405b ncld\n406b imsp\n407b timbuktu\n408b prm-sm\n409b prm-nm\n410b decladebug\n411b rmt\n412b synoptics-trap\n413b smsp\n414b infoseek\n415b bnet\n416b silverplatter\n417b onmux\n418b hyper-g\n419b ariel1\n420b smpte\n421b ariel2\n422b ariel3\n423b opc-job-start\n424b opc-job-track\n425b icad-el\n426b smartsdp\n427b svrloc\n428b ocs_cmu\n429b ocs_amu\n430b utmpsd\n431b utmpcd\n432b iasd\n433b nnsp\n434b mobileip-agent\n435b mobilip-mn\n436b dna-cml\n437b comscm\n438b dsfgw\n439b dasp\n440b sgcp\n441b decvms-sysmgt\n442b cvc_hostd\n443b https\n444b snpp\n445b microsoft-ds\n446b ddm-rdb\n447b ddm-dfm\n448b ddm-ssl\n449b as-servermap\n450b tserver\n451b sfs-smp-net\n452b sfs-config\n453b creativeserver\n454b contentserver\n455b creativepartnr\n456t macon-tcp\n456u macon-udp\n457b scohelp\n458b appleqtc\n459b ampr-rcmd\n460b skronk\n461b datasurfsrv\n462b datasurfsrvsec\n463b alpes\n464b kpasswd\n465t submissions\n465u igmpv3lite\n466b digital-vrc\n467b mylex-mapd\n468b photuris\n469b rcp\n470b scx-proxy\n471b mondex\n472b ljk-login\n473b hybrid-pop\n474t tn-tl-w1\n474u tn-tl-w2\n475b tcpnethaspsrv\n476b tn-tl-fd1\n477b ss7ns\n478b spsc\n479b iafserver\n480b iafdbase\n481b ph\n482b bgs-nsi\n483b ulpnet\n484b integra-sme\n485b powerburst\n486b avian\n487b saft\n488b gss-http\n489b nest-protocol\n490b micom-pfs\n491b go-login\n492b ticf-1\n493b ticf-2\n494b pov-ray\n495b intecourier\n496b pim-rp-disc\n497b retrospect\n498b siam\n499b iso-ill\n500b isakmp\n501b stmf\n502b mbap\n503b intrinsa\n504b citadel\n505b mailbox-lm\n506b ohimsrv\n507b crs\n508b xvttp\n509b snare\n510b fcp\n511b passgo\n512t exec\n512u biff\n513t login\n513u who\n514t shell\n514u syslog\n515b printer\n516b videotex\n517b talk\n518b ntalk\n519b utime\n520t efs\n520u router\n521b ripng\n522b ulp\n523b ibm-db2\n524b ncp\n525b timed\n526b tempo\n527b stx\n528b custix\n529b irc-serv\n530b courier\n531b conference\n532b netnews\n533b netwall\n534b windream\n535b iiop\n536b opalis-rdv\n537b nmsp\n538b gdomap\n539b apertus-ldp\n540b uucp\n541b uucp-rlogin\n542b commerce\n543b klogin\n544b kshell\n545b appleqtcsrvr\n546b dhcpv6-client\n547b dhcpv6-server\n548b afpovertcp\n549b idfp\n550b new-rwho\n551b cybercash\n552b devshr-nts\n553b pirp\n554b rtsp\n555b dsf\n556b remotefs\n557b openvms-sysipc\n558b sdnskmp\n559b teedtap\n560b rmonitor\n561b monitor\n562b chshell\n563b nntps\n564b 9pfs\n565b whoami\n566b streettalk\n567b banyan-rpc\n568b ms-shuttle\n569b ms-rome\n570b meter\n571b meter\n572b sonar\n573b banyan-vip\n574b ftp-agent\n575b vemmi\n576b ipcd\n577b vnas\n578b ipdd\n579b decbsrv\n580b sntp-heartbeat\n581b bdp\n582b scc-security\n583b philips-vc\n584b keyserver\n586b password-chg\n587b submission\n588b cal\n589b eyelink\n590b tns-cml\n591b http-alt\n592b eudora-set\n593b http-rpc-epmap\n594b tpip\n595b cab-protocol\n596b smsd\n597b ptcnameservice\n598b sco-websrvrmg3\n599b acp\n600b ipcserver\n601b syslog-conn\n602b xmlrpc-beep\n603b idxp\n604b tunnel\n605b soap-beep\n606b urm\n607b nqs\n608b sift-uft\n609b npmp-trap\n610b npmp-local\n611b npmp-gui\n612b hmmp-ind\n613b hmmp-op\n614b sshell\n615b sco-inetmgr\n616b sco-sysmgr\n617b sco-dtmgr\n618b dei-icda\n619b compaq-evm\n620b sco-websrvrmgr\n621b escp-ip\n622b collaborator\n623t oob-ws-http\n623u asf-rmcp\n624b cryptoadmin\n625b dec_dlm\n626b asia\n627b passgo-tivoli\n628b qmqp\n629b 3com-amp3\n630b rda\n631t ipps\n631u ipp\n632b bmpp\n633b servstat\n634b ginad\n635b rlzdbase\n636b ldaps\n637b lanserver\n638b mcns-sec\n639b msdp\n640b entrust-sps\n641b repcmd\n642b esro-emsdp\n643b sanity\n644b dwr\n645b pssc\n646b ldp\n647b dhcp-failover\n648b rrp\n649b cadview-3d\n650b obex\n651b ieee-mms\n652b hello-port\n653b repscmd\n654b aodv\n655b tinc\n656b spmp\n657b rmc\n658b tenfold\n660b mac-srvr-admin\n661b hap\n662b pftp\n663b purenoise\n664t oob-ws-https\n664u asf-secure-rmcp\n665b sun-dr\n666b doom\n667b disclose\n668b mecomm\n669b meregister\n670b vacdsm-sws\n671b vacdsm-app\n672b vpps-qua\n673b cimplex\n674b acap\n675b dctp\n676b vpps-via\n677b vpp\n678b ggf-ncp\n679b mrm\n680b entrust-aaas\n681b entrust-aams\n682b xfr\n683b corba-iiop\n684b corba-iiop-ssl\n685b mdc-portmapper\n686b hcp-wismar\n687b asipregistry\n688b realm-rusd\n689b nmap\n690b vatp\n691b msexch-routing\n692b hyperwave-isp\n693b connendp\n694b ha-cluster\n695b ieee-mms-ssl\n696b rushd\n697b uuidgen\n698b olsr\n699b accessnetwork\n700b epp\n701b lmp\n702b iris-beep\n704b elcsd\n705b agentx\n706b silc\n707b borland-dsj\n709b entrust-kmsh\n710b entrust-ash\n711b cisco-tdp\n712b tbrpf\n713b iris-xpc\n714b iris-xpcs\n715b iris-lwz\n716u pana\n729b netviewdm1\n730b netviewdm2\n731b netviewdm3\n741b netgw\n742b netrcs\n744b flexlm\n747b fujitsu-dev\n748b ris-cm\n749b kerberos-adm\n750t rfile\n750u kerberos-iv\n751b pump\n752b qrh\n753b rrh\n754b tell\n758b nlogin\n759b con\n760b ns\n761b rxe\n762b quotad\n763b cycleserv\n764b omserv\n765b webster\n767b phonebook\n769b vid\n770b cadlock\n771b rtip\n772b cycleserv2\n773t submit\n773u notify\n774t rpasswd\n774u acmaint_dbd\n775t entomb\n775u acmaint_transd\n776b wpages\n777b multiling-http\n780b wpgs\n800b mdbs_daemon\n801b device\n802b mbap-s\n810b fcp-udp\n828b itm-mcell-s\n829b pkix-3-ca-ra\n830b netconf-ssh\n847b dhcp-failover2\n848b gdoi\n853b domain-s\n854b dlep\n860b iscsi\n861t owamp-control\n861u owamp-test\n862t twamp-control\n862u twamp-test\n873b rsync\n886b iclcnet-locate\n887b iclcnet_svinfo\n888t cddbp\n888u accessbuilder\n900b omginitialrefs\n901b smpnameres\n902b ideafarm-door\n903b ideafarm-panic\n910b kink\n911b xact-backup\n912b apex-mesh\n913b apex-edge\n914u rift-lies\n915u rift-ties\n953t rndc\n989b ftps-data\n990b ftps\n991b nas\n992b telnets\n993t imaps\n995b pop3s\n996b vsinet\n997b maitrd\n998t busboy\n998u puparp\n999b puprouter\n1000b cadlock2\n1001t webpush\n1010b surf\n1021b exp1\n1022b exp2\n1025b blackjack\n1026b cap\n1027u 6a44\n1029b solid-mux\n1033b netinfo-local\n1034b activesync\n1035b mxxrlogin\n1036b nsstp\n1037b ams\n1038b mtqp\n1039b sbl\n1040b netarx\n1041b danf-ak2\n1042b afrog\n1043b boinc-client\n1044b dcutility\n1045b fpitp\n1046b wfremotertm\n1047b neod1\n1048b neod2\n1049b td-postman\n1050b cma\n1051b optima-vnet\n1052b ddt\n1053b remote-as\n1054b brvread\n1055b ansyslmd\n1056b vfo\n1057b startron\n1058b nim\n1059b nimreg\n1060b polestar\n1061b kiosk\n1062b veracity\n1063b kyoceranetdev\n1064b jstel\n1065b syscomlan\n1066b fpo-fns\n1067b instl_boots\n1068b instl_bootc\n1069b cognex-insight\n1070b gmrupdateserv\n1071b bsquare-voip\n1072b cardax\n1073b bridgecontrol\n1074b warmspotmgmt\n1075b rdrmshc\n1076b dab-sti-c\n1077b imgames\n1078b avocent-proxy\n1079b asprovatalk\n1080b socks\n1081b pvuniwien\n1082b amt-esd-prot\n1083b ansoft-lm-1\n1084b ansoft-lm-2\n1085b webobjects\n1086b cplscrambler-lg\n1087b cplscrambler-in\n1088b cplscrambler-al\n1089b ff-annunc\n1090b ff-fms\n1091b ff-sm\n1092b obrpd\n1093b proofd\n1094b rootd\n1095b nicelink\n1096b cnrprotocol\n1097b sunclustermgr\n1098b rmiactivation\n1099b rmiregistry\n1100b mctp\n1101b pt2-discover\n1102b adobeserver-1\n1103b adobeserver-2\n1104b xrl\n1105b ftranhc\n1106b isoipsigport-1\n1107b isoipsigport-2\n1108b ratio-adp\n1110t webadmstart\n1110u nfsd-keepalive\n1111b lmsocialserver\n1112b icp\n1113b ltp-deepspace\n1114b mini-sql\n1115b ardus-trns\n1116b ardus-cntl\n1117b ardus-mtrns\n1118b sacred\n1119b bnetgame\n1120b bnetfile\n1121b rmpp\n1122b availant-mgr\n1123b murray\n1124b hpvmmcontrol\n1125b hpvmmagent\n1126b hpvmmdata\n1127b kwdb-commn\n1128b saphostctrl\n1129b saphostctrls\n1130b casp\n1131b caspssl\n1132b kvm-via-ip\n1133b dfn\n1134b aplx\n1135b omnivision\n1136b hhb-gateway\n1137b trim\n1138b encrypted_admin\n1139b evm\n1140b autonoc\n1141b mxomss\n1142b edtools\n1143b imyx\n1144b fuscript\n1145b x9-icue\n1146b audit-transfer\n1147b capioverlan\n1148b elfiq-repl\n1149b bvtsonar\n1150b blaze\n1151b unizensus\n1152b winpoplanmess\n1153b c1222-acse\n1154b resacommunity\n1155b nfa\n1156b iascontrol-oms\n1157b iascontrol\n1158b dbcontrol-oms\n1159b oracle-oms\n1160b olsv\n1161b health-polling\n1162b health-trap\n1163b sddp\n1164b qsm-proxy\n1165b qsm-gui\n1166b qsm-remote\n1167b cisco-ipsla\n1168b vchat\n1169b tripwire\n1170b atc-lm\n1171b atc-appserver\n1172b dnap\n1173b d-cinema-rrp\n1174b fnet-remote-ui\n1175b dossier\n1176b indigo-server\n1177b dkmessenger\n1178b sgi-storman\n1179b b2n\n1180b mc-client\n1181b 3comnetman\n1182t accelenet\n1182u accelenet-data\n1183b llsurfup-http\n1184b llsurfup-https\n1185b catchpole\n1186b mysql-cluster\n1187b alias\n1188b hp-webadmin\n1189b unet\n1190b commlinx-avl\n1191b gpfs\n1192b caids-sensor\n1193b fiveacross\n1194b openvpn\n1195b rsf-1\n1196b netmagic\n1197b carrius-rshell\n1198b cajo-discovery\n1199b dmidi\n1200b scol\n1201b nucleus-sand\n1202b caiccipc\n1203b ssslic-mgr\n1204b ssslog-mgr\n1205b accord-mgc\n1206b anthony-data\n1207b metasage\n1208b seagull-ais\n1209b ipcd3\n1210b eoss\n1211b groove-dpp\n1212b lupa\n1213b mpc-lifenet\n1214b kazaa\n1215b scanstat-1\n1216b etebac5\n1217b hpss-ndapi\n1218b aeroflight-ads\n1219b aeroflight-ret\n1220b qt-serveradmin\n1221b sweetware-apps\n1222b nerv\n1223b tgp\n1224b vpnz\n1225b slinkysearch\n1226b stgxfws\n1227b dns2go\n1228b florence\n1229b zented\n1230b periscope\n1231b menandmice-lpm\n1232b first-defense\n1233b univ-appserver\n1234b search-agent\n1235b mosaicsyssvc1\n1236b bvcontrol\n1237b tsdos390\n1238b hacl-qs\n1239b nmsd\n1240b instantia\n1241b nessus\n1242b nmasoverip\n1243b serialgateway\n1244b isbconference1\n1245b isbconference2\n1246b payrouter\n1247b visionpyramid\n1248b hermes\n1249b mesavistaco\n1250b swldy-sias\n1251b servergraph\n1252b bspne-pcc\n1253b q55-pcc\n1254b de-noc\n1255b de-cache-query\n1256b de-server\n1257b shockwave2\n1258b opennl\n1259b opennl-voice\n1260b ibm-ssd\n1261b mpshrsv\n1262b qnts-orb\n1263b dka\n1264b prat\n1265b dssiapi\n1266b dellpwrappks\n1267b epc\n1268b propel-msgsys\n1269b watilapp\n1270b opsmgr\n1271b excw\n1272b cspmlockmgr\n1273b emc-gateway\n1274b t1distproc\n1275b ivcollector\n1277b miva-mqs\n1278b dellwebadmin-1\n1279b dellwebadmin-2\n1280b pictrography\n1281b healthd\n1282b emperion\n1283b productinfo\n1284b iee-qfx\n1285b neoiface\n1286b netuitive\n1287b routematch\n1288b navbuddy\n1289b jwalkserver\n1290b winjaserver\n1291b seagulllms\n1292b dsdn\n1293b pkt-krb-ipsec\n1294b cmmdriver\n1295b ehtp\n1296b dproxy\n1297b sdproxy\n1298b lpcp\n1299b hp-sci\n1300b h323hostcallsc\n1303b sftsrv\n1304b boomerang\n1305b pe-mike\n1306b re-conn-proto\n1307b pacmand\n1308b odsi\n1309b jtag-server\n1310b husky\n1311b rxmon\n1312b sti-envision\n1313b bmc_patroldb\n1314b pdps\n1315b els\n1316b exbit-escp\n1317b vrts-ipcserver\n1318b krb5gatekeeper\n1319b amx-icsp\n1320b amx-axbnet\n1321b pip\n1322b novation\n1323b brcd\n1324b delta-mcp\n1325b dx-instrument\n1326b wimsic\n1327b ultrex\n1328b ewall\n1329b netdb-export\n1330b streetperfect\n1331b intersan\n1332b pcia-rxp-b\n1333b passwrd-policy\n1334b writesrv\n1335b digital-notary\n1336b ischat\n1337b menandmice-dns\n1338b wmc-log-svc\n1339b kjtsiteserver\n1340b naap\n1341b qubes\n1342b esbroker\n1343b re101\n1344b icap\n1345b vpjp\n1346b alta-ana-lm\n1347b bbn-mmc\n1348b bbn-mmx\n1349b sbook\n1350b editbench\n1351b equationbuilder\n1352b lotusnote\n1353b relief\n1354b xsip-network\n1355b intuitive-edge\n1356b cuillamartin\n1357b pegboard\n1358b connlcli\n1359b ftsrv\n1360b mimer\n1361b linx\n1362b timeflies\n1363b ndm-requester\n1364b ndm-server\n1365b adapt-sna\n1366b netware-csp\n1367b dcs\n1368b screencast\n1369b gv-us\n1370b us-gv\n1371b fc-cli\n1372b fc-ser\n1373b chromagrafx\n1374b molly\n1375b bytex\n1376b ibm-pps\n1377b cichlid\n1378b elan\n1379b dbreporter\n1380b telesis-licman\n1381b apple-licman\n1382b udt_os\n1383b gwha\n1384b os-licman\n1385b atex_elmd\n1386b checksum\n1387b cadsi-lm\n1388b objective-dbc\n1389b iclpv-dm\n1390b iclpv-sc\n1391b iclpv-sas\n1392b iclpv-pm\n1393b iclpv-nls\n1394b iclpv-nlc\n1395b iclpv-wsm\n1396b dvl-activemail\n1397b audio-activmail\n1398b video-activmail\n1399b cadkey-licman\n1400b cadkey-tablet\n1401b goldleaf-licman\n1402b prm-sm-np\n1403b prm-nm-np\n1404b igi-lm\n1405b ibm-res\n1406b netlabs-lm\n1407t tibet-server\n1408b sophia-lm\n1409b here-lm\n1410b hiq\n1411b af\n1412b innosys\n1413b innosys-acl\n1414b ibm-mqseries\n1415b dbstar\n1416b novell-lu6.2\n1417b timbuktu-srv1\n1418b timbuktu-srv2\n1419b timbuktu-srv3\n1420b timbuktu-srv4\n1421b gandalf-lm\n1422b autodesk-lm\n1423b essbase\n1424b hybrid\n1425b zion-lm\n1426b sais\n1427b mloadd\n1428b informatik-lm\n1429b nms\n1430b tpdu\n1431b rgtp\n1432b blueberry-lm\n1433b ms-sql-s\n1434b ms-sql-m\n1435b ibm-cics\n1436b saism\n1437b tabula\n1438b eicon-server\n1439b eicon-x25\n1440b eicon-slp\n1441b cadis-1\n1442b cadis-2\n1443b ies-lm\n1444b marcam-lm\n1445b proxima-lm\n1446b ora-lm\n1447b apri-lm\n1448b oc-lm\n1449b peport\n1450b dwf\n1451b infoman\n1452b gtegsc-lm\n1453b genie-lm\n1454b interhdl_elmd\n1455b esl-lm\n1456b dca\n1457b valisys-lm\n1458b nrcabq-lm\n1459b proshare1\n1460b proshare2\n1461b ibm_wrless_lan\n1462b world-lm\n1463b nucleus\n1464b msl_lmd\n1465b pipes\n1466b oceansoft-lm\n1467b csdmbase\n1468b csdm\n1469b aal-lm\n1470b uaiact\n1471b csdmbase\n1472b csdm\n1473b openmath\n1474b telefinder\n1475b taligent-lm\n1476b clvm-cfg\n1477b ms-sna-server\n1478b ms-sna-base\n1479b dberegister\n1480b pacerforum\n1481b airs\n1482b miteksys-lm\n1483b afs\n1484b confluent\n1485b lansource\n1486b nms_topo_serv\n1487b localinfosrvr\n1488b docstor\n1489b dmdocbroker\n1490b insitu-conf\n1492b stone-design-1\n1493b netmap_lm\n1494b ica\n1495b cvc\n1496b liberty-lm\n1497b rfx-lm\n1498b sybase-sqlany\n1499b fhc\n1500b vlsi-lm\n1501b saiscm\n1502b shivadiscovery\n1503b imtc-mcs\n1504b evb-elm\n1505b funkproxy\n1506b utcd\n1507b symplex\n1508b diagmond\n1509b robcad-lm\n1510b mvx-lm\n1511b 3l-l1\n1512b wins\n1513b fujitsu-dtc\n1514b fujitsu-dtcns\n1515b ifor-protocol\n1516b vpad\n1517b vpac\n1518b vpvd\n1519b vpvc\n1520b atm-zip-office\n1521b ncube-lm\n1522b ricardo-lm\n1523b cichild-lm\n1524b ingreslock\n1525b prospero-np\n1526b pdap-np\n1527b tlisrv\n1528b norp\n1529b coauthor\n1530b rap-service\n1531b rap-listen\n1532b miroconnect\n1533b virtual-places\n1534b micromuse-lm\n1535b ampr-info\n1536b ampr-inter\n1537b sdsc-lm\n1538b 3ds-lm\n1539b intellistor-lm\n1540b rds\n1541b rds2\n1542b gridgen-elmd\n1543b simba-cs\n1544b aspeclmd\n1545b vistium-share\n1546b abbaccuray\n1547b laplink\n1548b axon-lm\n1549t shivahose\n1549u shivasound\n1550b 3m-image-lm\n1551b hecmtl-db\n1552b pciarray\n1553b sna-cs\n1554b caci-lm\n1555b livelan\n1556b veritas_pbx\n1557b arbortext-lm\n1558b xingmpeg\n1559b web2host\n1560b asci-val\n1561b facilityview\n1562b pconnectmgr\n1563b cadabra-lm\n1564b pay-per-view\n1565b winddlb\n1566b corelvideo\n1567b jlicelmd\n1568b tsspmap\n1569b ets\n1570b orbixd\n1571b rdb-dbs-disp\n1572b chip-lm\n1573b itscomm-ns\n1574b mvel-lm\n1575b oraclenames\n1576b moldflow-lm\n1577b hypercube-lm\n1578b jacobus-lm\n1579b ioc-sea-lm\n1580t tn-tl-r1\n1580u tn-tl-r2\n1581b mil-2045-47001\n1582b msims\n1583b simbaexpress\n1584b tn-tl-fd2\n1585b intv\n1586b ibm-abtact\n1587b pra_elmd\n1588b triquest-lm\n1589b vqp\n1590b gemini-lm\n1591b ncpm-pm\n1592b commonspace\n1593b mainsoft-lm\n1594b sixtrak\n1595b radio\n1596t radio-sm\n1596u radio-bc\n1597b orbplus-iiop\n1598b picknfs\n1599b simbaservices\n1600b issd\n1601b aas\n1602b inspect\n1603b picodbc\n1604b icabrowser\n1605b slp\n1606b slm-api\n1607b stt\n1608b smart-lm\n1609b isysg-lm\n1610b taurus-wh\n1611b ill\n1612b netbill-trans\n1613b netbill-keyrep\n1614b netbill-cred\n1615b netbill-auth\n1616b netbill-prod\n1617b nimrod-agent\n1618b skytelnet\n1619b xs-openstorage\n1620b faxportwinport\n1621b softdataphone\n1622b ontime\n1623b jaleosnd\n1624b udp-sr-port\n1625b svs-omagent\n1626b shockwave\n1627b t128-gateway\n1628b lontalk-norm\n1629b lontalk-urgnt\n1630b oraclenet8cman\n1631b visitview\n1632b pammratc\n1633b pammrpc\n1634b loaprobe\n1635b edb-server1\n1636b isdc\n1637b islc\n1638b ismc\n1639b cert-initiator\n1640b cert-responder\n1641b invision\n1642b isis-am\n1643b isis-ambc\n1644b saiseh\n1645b sightline\n1646b sa-msg-port\n1647b rsap\n1648b concurrent-lm\n1649b kermit\n1650b nkd\n1651b shiva_confsrvr\n1652b xnmp\n1653b alphatech-lm\n1654b stargatealerts\n1655b dec-mbadmin\n1656b dec-mbadmin-h\n1657b fujitsu-mmpdc\n1658b sixnetudr\n1659b sg-lm\n1660b skip-mc-gikreq\n1661b netview-aix-1\n1662b netview-aix-2\n1663b netview-aix-3\n1664b netview-aix-4\n1665b netview-aix-5\n1666b netview-aix-6\n1667b netview-aix-7\n1668b netview-aix-8\n1669b netview-aix-9\n1670b netview-aix-10\n1671b netview-aix-11\n1672b netview-aix-12\n1673b proshare-mc-1\n1674b proshare-mc-2\n1675b pdp\n1676t netcomm1\n1676u netcomm2\n1677b groupwise\n1678b prolink\n1679b darcorp-lm\n1680b microcom-sbp\n1681b sd-elmd\n1682b lanyon-lantern\n1683b ncpm-hip\n1684b snaresecure\n1685b n2nremote\n1686b cvmon\n1687b nsjtp-ctrl\n1688b nsjtp-data\n1689b firefox\n1690b ng-umds\n1691b empire-empuma\n1692b sstsys-lm\n1693b rrirtr\n1694b rrimwm\n1695b rrilwm\n1696b rrifmm\n1697b rrisat\n1698b rsvp-encap-1\n1699b rsvp-encap-2\n1700b mps-raft\n1701b l2tp\n1702b deskshare\n1703b hb-engine\n1704b bcs-broker\n1705b slingshot\n1706b jetform\n1707b vdmplay\n1708b gat-lmd\n1709b centra\n1710b impera\n1711b pptconference\n1712b registrar\n1713b conferencetalk\n1714b sesi-lm\n1715b houdini-lm\n1716b xmsg\n1717b fj-hdnet\n1718b h323gatedisc\n1719b h323gatestat\n1720b h323hostcall\n1721b caicci\n1722b hks-lm\n1723b pptp\n1724b csbphonemaster\n1725b iden-ralp\n1726b iberiagames\n1727b winddx\n1728b telindus\n1729b citynl\n1730b roketz\n1731b msiccp\n1732b proxim\n1733b siipat\n1734b cambertx-lm\n1735b privatechat\n1736b street-stream\n1737b ultimad\n1738b gamegen1\n1739b webaccess\n1740b encore\n1741b cisco-net-mgmt\n1742b 3com-nsd\n1743b cinegrfx-lm\n1744b ncpm-ft\n1745b remote-winsock\n1746b ftrapid-1\n1747b ftrapid-2\n1748b oracle-em1\n1749b aspen-services\n1750b sslp\n1751b swiftnet\n1752b lofr-lm\n1753t predatar-comms\n1754b oracle-em2\n1755b ms-streaming\n1756b capfast-lmd\n1757b cnhrp\n1758b tftp-mcast\n1759b spss-lm\n1760b www-ldap-gw\n1761b cft-0\n1762b cft-1\n1763b cft-2\n1764b cft-3\n1765b cft-4\n1766b cft-5\n1767b cft-6\n1768b cft-7\n1769b bmc-net-adm\n1770b bmc-net-svc\n1771b vaultbase\n1772b essweb-gw\n1773b kmscontrol\n1774b global-dtserv\n1775t vdab\n1776b femis\n1777b powerguardian\n1778b prodigy-intrnet\n1779b pharmasoft\n1780b dpkeyserv\n1781b answersoft-lm\n1782b hp-hcip\n1784b finle-lm\n1785b windlm\n1786b funk-logger\n1787b funk-license\n1788b psmond\n1789b hello\n1790b nmsp\n1791b ea1\n1792b ibm-dt-2\n1793b rsc-robot\n1794b cera-bcm\n1795b dpi-proxy\n1796b vocaltec-admin\n1797b uma\n1798b etp\n1799b netrisk\n1800b ansys-lm\n1801b msmq\n1802b concomp1\n1803b hp-hcip-gwy\n1804b enl\n1805b enl-name\n1806b musiconline\n1807b fhsp\n1808b oracle-vp2\n1809b oracle-vp1\n1810b jerand-lm\n1811b scientia-sdb\n1812b radius\n1813b radius-acct\n1814b tdp-suite\n1815b mmpft\n1816b harp\n1817b rkb-oscs\n1818b etftp\n1819b plato-lm\n1820b mcagent\n1821b donnyworld\n1822b es-elmd\n1823b unisys-lm\n1824b metrics-pas\n1825b direcpc-video\n1826b ardt\n1827b asi\n1828b itm-mcell-u\n1829b optika-emedia\n1830b net8-cman\n1831b myrtle\n1832b tht-treasure\n1833b udpradio\n1834b ardusuni\n1835b ardusmul\n1836b ste-smsc\n1837b csoft1\n1838b talnet\n1839b netopia-vo1\n1840b netopia-vo2\n1841b netopia-vo3\n1842b netopia-vo4\n1843b netopia-vo5\n1844b direcpc-dll\n1845b altalink\n1846b tunstall-pnc\n1847b slp-notify\n1848b fjdocdist\n1849b alpha-sms\n1850b gsi\n1851b ctcd\n1852b virtual-time\n1853b vids-avtp\n1854b buddy-draw\n1855b fiorano-rtrsvc\n1856b fiorano-msgsvc\n1857b datacaptor\n1858b privateark\n1859b gammafetchsvr\n1860b sunscalar-svc\n1861b lecroy-vicp\n1862b mysql-cm-agent\n1863b msnp\n1864b paradym-31port\n1865b entp\n1866b swrmi\n1867b udrive\n1868b viziblebrowser\n1869b transact\n1870b sunscalar-dns\n1871b canocentral0\n1872b canocentral1\n1873b fjmpjps\n1874b fjswapsnp\n1875b westell-stats\n1876b ewcappsrv\n1877b hp-webqosdb\n1878b drmsmc\n1879b nettgain-nms\n1880b vsat-control\n1881b ibm-mqseries2\n1882b ecsqdmn\n1883b mqtt\n1884b idmaps\n1885b vrtstrapserver\n1886b leoip\n1887b filex-lport\n1888b ncconfig\n1889b unify-adapter\n1890b wilkenlistener\n1891b childkey-notif\n1892b childkey-ctrl\n1893b elad\n1894b o2server-port\n1896b b-novative-ls\n1897b metaagent\n1898b cymtec-port\n1899b mc2studios\n1900b ssdp\n1901b fjicl-tep-a\n1902b fjicl-tep-b\n1903b linkname\n1904b fjicl-tep-c\n1905b sugp\n1906b tpmd\n1907b intrastar\n1908b dawn\n1909b global-wlink\n1910b ultrabac\n1911b mtp\n1912b rhp-iibp\n1913b armadp\n1914b elm-momentum\n1915b facelink\n1916b persona\n1917b noagent\n1918b can-nds\n1919b can-dch\n1920b can-ferret\n1921b noadmin\n1922b tapestry\n1923b spice\n1924b xiip\n1925b discovery-port\n1926b egs\n1927b videte-cipc\n1928b emsd-port\n1929b bandwiz-system\n1930b driveappserver\n1931b amdsched\n1932b ctt-broker\n1933b xmapi\n1934b xaapi\n1935b macromedia-fcs\n1936b jetcmeserver\n1937b jwserver\n1938b jwclient\n1939b jvserver\n1940b jvclient\n1941b dic-aida\n1942b res\n1943b beeyond-media\n1944b close-combat\n1945b dialogic-elmd\n1946b tekpls\n1947b sentinelsrm\n1948b eye2eye\n1949b ismaeasdaqlive\n1950b ismaeasdaqtest\n1951b bcs-lmserver\n1952b mpnjsc\n1953b rapidbase\n1954b abr-api\n1955b abr-secure\n1956b vrtl-vmf-ds\n1957b unix-status\n1958b dxadmind\n1959b simp-all\n1960b nasmanager\n1961b bts-appserver\n1962b biap-mp\n1963b webmachine\n1964b solid-e-engine\n1965b tivoli-npm\n1966b slush\n1967b sns-quote\n1968b lipsinc\n1969b lipsinc1\n1970b netop-rc\n1971b netop-school\n1972b intersys-cache\n1973b dlsrap\n1974b drp\n1975b tcoflashagent\n1976b tcoregagent\n1977b tcoaddressbook\n1978b unisql\n1979b unisql-java\n1980b panquest-xact\n1981b p2pq\n1982b estamp\n1983b lhtp\n1984b bb\n1985b hsrp\n1986b licensedaemon\n1987b tr-rsrb-p1\n1988b tr-rsrb-p2\n1989b mshnet\n1990b stun-p1\n1991b stun-p2\n1992b ipsendmsg\n1993b snmp-tcp-port\n1994b stun-port\n1995b perf-port\n1996b tr-rsrb-port\n1997b gdp-port\n1998b x25-svc-port\n1999b tcp-id-port\n2000b cisco-sccp\n2001t dc\n2001u wizard\n2002b globe\n2003b brutus\n2004t mailbox\n2004u emce\n2005t berknet\n2005u oracle\n2006t invokator\n2006u raid-cd\n2007t dectalk\n2007u raid-am\n2008t conf\n2008u terminaldb\n2009t news\n2009u whosockami\n2010t search\n2010u pipe_server\n2011t raid-cc\n2011u servserv\n2012t ttyinfo\n2012u raid-ac\n2013t raid-am\n2013u raid-cd\n2014t troff\n2014u raid-sf\n2015t cypress\n2015u raid-cs\n2016b bootserver\n2017t cypress-stat\n2017u bootclient\n2018t terminaldb\n2018u rellpack\n2019t whosockami\n2019u about\n2020b xinupageserver\n2021t servexec\n2021u xinuexpansion1\n2022t down\n2022u xinuexpansion2\n2023b xinuexpansion3\n2024b xinuexpansion4\n2025t ellpack\n2025u xribs\n2026b scrabble\n2027b shadowserver\n2028b submitserver\n2029b hsrpv6\n2030b device2\n2031b mobrien-chat\n2032b blackboard\n2033b glogger\n2034b scoremgr\n2035b imsldoc\n2036b e-dpnet\n2037b applus\n2038b objectmanager\n2039b prizma\n2040b lam\n2041b interbase\n2042b isis\n2043b isis-bcast\n2044b rimsl\n2045b cdfunc\n2046b sdfunc\n2047b dls\n2048b dls-monitor\n2049b nfs\n2050b av-emb-config\n2051b epnsdp\n2052b clearvisn\n2053b lot105-ds-upd\n2054b weblogin\n2055b iop\n2056b omnisky\n2057b rich-cp\n2058b newwavesearch\n2059b bmc-messaging\n2060b teleniumdaemon\n2061b netmount\n2062b icg-swp\n2063b icg-bridge\n2064b icg-iprelay\n2065b dlsrpn\n2066b aura\n2067b dlswpn\n2068b avauthsrvprtcl\n2069b event-port\n2070b ah-esp-encap\n2071b acp-port\n2072b msync\n2073b gxs-data-port\n2074b vrtl-vmf-sa\n2075b newlixengine\n2076b newlixconfig\n2077b tsrmagt\n2078b tpcsrvr\n2079b idware-router\n2080b autodesk-nlm\n2081b kme-trap-port\n2082b infowave\n2083b radsec\n2084b sunclustergeo\n2085b ada-cip\n2086b gnunet\n2087b eli\n2088b ip-blf\n2089b sep\n2090b lrp\n2091b prp\n2092b descent3\n2093b nbx-cc\n2094b nbx-au\n2095b nbx-ser\n2096b nbx-dir\n2097b jetformpreview\n2098b dialog-port\n2099b h2250-annex-g\n2100b amiganetfs\n2101b rtcm-sc104\n2102b zephyr-srv\n2103b zephyr-clt\n2104b zephyr-hm\n2105b minipay\n2106b mzap\n2107b bintec-admin\n2108b comcam\n2109b ergolight\n2110b umsp\n2111b dsatp\n2112b idonix-metanet\n2113b hsl-storm\n2114b ariascribe\n2115b kdm\n2116b ccowcmr\n2117b mentaclient\n2118b mentaserver\n2119b gsigatekeeper\n2120b qencp\n2121b scientia-ssdb\n2122b caupc-remote\n2123b gtp-control\n2124b elatelink\n2125b lockstep\n2126b pktcable-cops\n2127b index-pc-wb\n2128b net-steward\n2129b cs-live\n2130b xds\n2131b avantageb2b\n2132b solera-epmap\n2133b zymed-zpp\n2134b avenue\n2135b gris\n2136b appworxsrv\n2137b connect\n2138b unbind-cluster\n2139b ias-auth\n2140b ias-reg\n2141b ias-admind\n2142b tdmoip\n2143b lv-jc\n2144b lv-ffx\n2145b lv-pici\n2146b lv-not\n2147b lv-auth\n2148b veritas-ucl\n2149b acptsys\n2150b dynamic3d\n2151b docent\n2152b gtp-user\n2153b ctlptc\n2154b stdptc\n2155b brdptc\n2156b trp\n2157b xnds\n2158b touchnetplus\n2159b gdbremote\n2160b apc-2160\n2161b apc-2161\n2162b navisphere\n2163b navisphere-sec\n2164b ddns-v3\n2165b x-bone-api\n2166b iwserver\n2167b raw-serial\n2168b easy-soft-mux\n2169b brain\n2170b eyetv\n2171b msfw-storage\n2172b msfw-s-storage\n2173b msfw-replica\n2174b msfw-array\n2175b airsync\n2176b rapi\n2177b qwave\n2178b bitspeer\n2179b vmrdp\n2180b mc-gt-srv\n2181b eforward\n2182b cgn-stat\n2183b cgn-config\n2184b nvd\n2185b onbase-dds\n2186b gtaua\n2187t ssmc\n2187u ssmd\n2188t radware-rpm\n2189t radware-rpm-s\n2190b tivoconnect\n2191b tvbus\n2192b asdis\n2193b drwcs\n2197b mnp-exchange\n2198b onehome-remote\n2199b onehome-help\n2201b ats\n2202b imtc-map\n2203b b2-runtime\n2204b b2-license\n2205b jps\n2206b hpocbus\n2207b hpssd\n2208b hpiod\n2209b rimf-ps\n2210b noaaport\n2211b emwin\n2212b leecoposserver\n2213b kali\n2214b rpi\n2215b ipcore\n2216b vtu-comms\n2217b gotodevice\n2218b bounzza\n2219b netiq-ncap\n2220b netiq\n2221b ethernet-ip-s\n2223b rockwell-csp2\n2224b efi-mg\n2225t rcip-itu\n2226b di-drm\n2227b di-msg\n2228b ehome-ms\n2229b datalens\n2230b queueadm\n2231b wimaxasncp\n2232b ivs-video\n2233b infocrypt\n2234b directplay\n2235b sercomm-wlink\n2236b nani\n2237b optech-port1-lm\n2238b aviva-sna\n2239b imagequery\n2240b recipe\n2241b ivsd\n2242b foliocorp\n2243b magicom\n2244b nmsserver\n2245b hao\n2246b pc-mta-addrmap\n2247b antidotemgrsvr\n2248b ums\n2249b rfmp\n2250b remote-collab\n2251b dif-port\n2252b njenet-ssl\n2253b dtv-chan-req\n2254b seispoc\n2255b vrtp\n2256b pcc-mfp\n2257b simple-tx-rx\n2258b rcts\n2259b bid-serv\n2260b apc-2260\n2261b comotionmaster\n2262b comotionback\n2263b ecwcfg\n2264b apx500api-1\n2265b apx500api-2\n2266b mfserver\n2267b ontobroker\n2268b amt\n2269b mikey\n2270b starschool\n2271b mmcals\n2272b mmcal\n2273b mysql-im\n2274b pcttunnell\n2275b ibridge-data\n2276b ibridge-mgmt\n2277b bluectrlproxy\n2278b s3db\n2279b xmquery\n2280b lnvpoller\n2281b lnvconsole\n2282b lnvalarm\n2283b lnvstatus\n2284b lnvmaps\n2285b lnvmailmon\n2286b nas-metering\n2287b dna\n2288b netml\n2289b dict-lookup\n2290b sonus-logging\n2291b eapsp\n2292b mib-streaming\n2293b npdbgmngr\n2294b konshus-lm\n2295b advant-lm\n2296b theta-lm\n2297b d2k-datamover1\n2298b d2k-datamover2\n2299b pc-telecommute\n2300b cvmmon\n2301b cpq-wbem\n2302b binderysupport\n2303b proxy-gateway\n2304b attachmate-uts\n2305b mt-scaleserver\n2306b tappi-boxnet\n2307b pehelp\n2308b sdhelp\n2309b sdserver\n2310b sdclient\n2311b messageservice\n2312b wanscaler\n2313b iapp\n2314b cr-websystems\n2315b precise-sft\n2316b sent-lm\n2317b attachmate-g32\n2318b cadencecontrol\n2319b infolibria\n2320b siebel-ns\n2321b rdlap\n2322b ofsd\n2323b 3d-nfsd\n2324b cosmocall\n2325b ansysli\n2326b idcp\n2327b xingcsm\n2328b netrix-sftm\n2329b nvd\n2330b tscchat\n2331b agentview\n2332b rcc-host\n2333b snapp\n2334b ace-client\n2335b ace-proxy\n2336b appleugcontrol\n2337b ideesrv\n2338b norton-lambert\n2339b 3com-webview\n2340b wrs_registry\n2341b xiostatus\n2342b manage-exec\n2343b nati-logos\n2344b fcmsys\n2345b dbm\n2346b redstorm_join\n2347b redstorm_find\n2348b redstorm_info\n2349b redstorm_diag\n2350b psbserver\n2351b psrserver\n2352b pslserver\n2353b pspserver\n2354b psprserver\n2355b psdbserver\n2356b gxtelmd\n2357b unihub-server\n2358b futrix\n2359b flukeserver\n2360b nexstorindltd\n2361b tl1\n2362b digiman\n2363b mediacntrlnfsd\n2364b oi-2000\n2365b dbref\n2366b qip-login\n2367b service-ctrl\n2368b opentable\n2369b bif-p2p\n2370b l3-hbmon\n2371t rda\n2372b lanmessenger\n2373t remographlm\n2374t hydra\n2375t docker\n2376t docker-s\n2377t swarm\n2378u dali\n2379t etcd-client\n2380t etcd-server\n2381b compaq-https\n2382b ms-olap3\n2383b ms-olap4\n2384t sd-request\n2384u sd-capacity\n2385b sd-data\n2386b virtualtape\n2387b vsamredirector\n2388b mynahautostart\n2389b ovsessionmgr\n2390b rsmtp\n2391b 3com-net-mgmt\n2392b tacticalauth\n2393b ms-olap1\n2394b ms-olap2\n2395b lan900_remote\n2396b wusage\n2397b ncl\n2398b orbiter\n2399b fmpro-fdal\n2400b opequus-server\n2401b cvspserver\n2402b taskmaster2000\n2403b taskmaster2000\n2404b iec-104\n2405b trc-netpoll\n2406b jediserver\n2407b orion\n2408t railgun-webaccl\n2409b sns-protocol\n2410b vrts-registry\n2411b netwave-ap-mgmt\n2412b cdn\n2413b orion-rmi-reg\n2414b beeyond\n2415b codima-rtp\n2416b rmtserver\n2417b composit-server\n2418b cas\n2419b attachmate-s2s\n2420b dslremote-mgmt\n2421b g-talk\n2422b crmsbits\n2423b rnrp\n2424b kofax-svr\n2425b fjitsuappmgr\n2426b vcmp\n2427b mgcp-gateway\n2428b ott\n2429b ft-role\n2430b venus\n2431b venus-se\n2432b codasrv\n2433b codasrv-se\n2434b pxc-epmap\n2435b optilogic\n2436b topx\n2437b unicontrol\n2438b msp\n2439b sybasedbsynch\n2440b spearway\n2441b pvsw-inet\n2442b netangel\n2443b powerclientcsf\n2444b btpp2sectrans\n2445b dtn1\n2446b bues_service\n2447b ovwdb\n2448b hpppssvr\n2449b ratl\n2450b netadmin\n2451b netchat\n2452b snifferclient\n2453b madge-ltd\n2454b indx-dds\n2455b wago-io-system\n2456b altav-remmgt\n2457b rapido-ip\n2458b griffin\n2459b xrpl\n2460b ms-theater\n2461b qadmifoper\n2462b qadmifevent\n2463b lsi-raid-mgmt\n2464b direcpc-si\n2465b lbm\n2466b lbf\n2467b high-criteria\n2468b qip-msgd\n2469b mti-tcs-comm\n2470b taskman-port\n2471b seaodbc\n2472b c3\n2473b aker-cdp\n2474b vitalanalysis\n2475b ace-server\n2476b ace-svr-prop\n2477b ssm-cvs\n2478b ssm-cssps\n2479b ssm-els\n2480b powerexchange\n2481b giop\n2482b giop-ssl\n2483b ttc\n2484b ttc-ssl\n2485b netobjects1\n2486b netobjects2\n2487b pns\n2488b moy-corp\n2489b tsilb\n2490b qip-qdhcp\n2491b conclave-cpp\n2492b groove\n2493b talarian-mqs\n2494b bmc-ar\n2495b fast-rem-serv\n2496b dirgis\n2497b quaddb\n2498b odn-castraq\n2499b unicontrol\n2500b rtsserv\n2501b rtsclient\n2502b kentrox-prot\n2503b nms-dpnss\n2504b wlbs\n2505b ppcontrol\n2506b jbroker\n2507b spock\n2508b jdatastore\n2509b fjmpss\n2510b fjappmgrbulk\n2511b metastorm\n2512b citrixima\n2513b citrixadmin\n2514b facsys-ntp\n2515b facsys-router\n2516b maincontrol\n2517b call-sig-trans\n2518b willy\n2519b globmsgsvc\n2520b pvsw\n2521b adaptecmgr\n2522b windb\n2523b qke-llc-v3\n2524b optiwave-lm\n2525b ms-v-worlds\n2526b ema-sent-lm\n2527b iqserver\n2528b ncr_ccl\n2529b utsftp\n2530b vrcommerce\n2531b ito-e-gui\n2532b ovtopmd\n2533b snifferserver\n2534b combox-web-acc\n2535b madcap\n2536b btpp2audctr1\n2537b upgrade\n2538b vnwk-prapi\n2539b vsiadmin\n2540b lonworks\n2541b lonworks2\n2542b udrawgraph\n2543b reftek\n2544b novell-zen\n2545b sis-emt\n2546b vytalvaultbrtp\n2547b vytalvaultvsmp\n2548b vytalvaultpipe\n2549b ipass\n2550b ads\n2551b isg-uda-server\n2552b call-logging\n2553b efidiningport\n2554b vcnet-link-v10\n2555b compaq-wcp\n2556b nicetec-nmsvc\n2557b nicetec-mgmt\n2558b pclemultimedia\n2559b lstp\n2560b labrat\n2561b mosaixcc\n2562b delibo\n2563b cti-redwood\n2564b hp-3000-telnet\n2565b coord-svr\n2566b pcs-pcw\n2567b clp\n2568b spamtrap\n2569b sonuscallsig\n2570b hs-port\n2571b cecsvc\n2572b ibp\n2573b trustestablish\n2574b blockade-bpsp\n2575b hl7\n2576b tclprodebugger\n2577b scipticslsrvr\n2578b rvs-isdn-dcp\n2579b mpfoncl\n2580b tributary\n2581b argis-te\n2582b argis-ds\n2583b mon\n2584b cyaserv\n2585b netx-server\n2586b netx-agent\n2587b masc\n2588b privilege\n2589b quartus-tcl\n2590b idotdist\n2591b maytagshuffle\n2592b netrek\n2593b mns-mail\n2594b dts\n2595b worldfusion1\n2596b worldfusion2\n2597b homesteadglory\n2598b citriximaclient\n2599b snapd\n2600b hpstgmgr\n2601b discp-client\n2602b discp-server\n2603b servicemeter\n2604b nsc-ccs\n2605b nsc-posa\n2606b netmon\n2607b connection\n2608b wag-service\n2609b system-monitor\n2610b versa-tek\n2611b lionhead\n2612b qpasa-agent\n2613b smntubootstrap\n2614b neveroffline\n2615b firepower\n2616b appswitch-emp\n2617b cmadmin\n2618b priority-e-com\n2619b bruce\n2620b lpsrecommender\n2621b miles-apart\n2622b metricadbc\n2623b lmdp\n2624b aria\n2625b blwnkl-port\n2626b gbjd816\n2627b moshebeeri\n2628b dict\n2629b sitaraserver\n2630b sitaramgmt\n2631b sitaradir\n2632b irdg-post\n2633b interintelli\n2634b pk-electronics\n2635b backburner\n2636b solve\n2637b imdocsvc\n2638b sybaseanywhere\n2639b aminet\n2640b ami-control\n2641b hdl-srv\n2642b tragic\n2643b gte-samp\n2644b travsoft-ipx-t\n2645b novell-ipx-cmd\n2646b and-lm\n2647b syncserver\n2648b upsnotifyprot\n2649b vpsipport\n2650b eristwoguns\n2651b ebinsite\n2652b interpathpanel\n2653b sonus\n2654b corel_vncadmin\n2655b unglue\n2656b kana\n2657b sns-dispatcher\n2658b sns-admin\n2659b sns-query\n2660b gcmonitor\n2661b olhost\n2662b bintec-capi\n2663b bintec-tapi\n2664b patrol-mq-gm\n2665b patrol-mq-nm\n2666b extensis\n2667b alarm-clock-s\n2668b alarm-clock-c\n2669b toad\n2670b tve-announce\n2671b newlixreg\n2672b nhserver\n2673b firstcall42\n2674b ewnn\n2675b ttc-etap\n2676b simslink\n2677b gadgetgate1way\n2678b gadgetgate2way\n2679b syncserverssl\n2680b pxc-sapxom\n2681b mpnjsomb\n2683b ncdloadbalance\n2684b mpnjsosv\n2685b mpnjsocl\n2686b mpnjsomg\n2687b pq-lic-mgmt\n2688b md-cg-http\n2689b fastlynx\n2690b hp-nnm-data\n2691b itinternet\n2692b admins-lms\n2694b pwrsevent\n2695b vspread\n2696b unifyadmin\n2697b oce-snmp-trap\n2698b mck-ivpip\n2699b csoft-plusclnt\n2700b tqdata\n2701b sms-rcinfo\n2702b sms-xfer\n2703b sms-chat\n2704b sms-remctrl\n2705b sds-admin\n2706b ncdmirroring\n2707b emcsymapiport\n2708b banyan-net\n2709b supermon\n2710b sso-service\n2711b sso-control\n2712b aocp\n2713b raventbs\n2714b raventdm\n2715b hpstgmgr2\n2716b inova-ip-disco\n2717b pn-requester\n2718b pn-requester2\n2719b scan-change\n2720b wkars\n2721b smart-diagnose\n2722b proactivesrvr\n2723b watchdog-nt\n2724b qotps\n2725b msolap-ptp2\n2726b tams\n2727b mgcp-callagent\n2728b sqdr\n2729b tcim-control\n2730b nec-raidplus\n2731b fyre-messanger\n2732b g5m\n2733b signet-ctf\n2734b ccs-software\n2735b netiq-mc\n2736b radwiz-nms-srv\n2737b srp-feedback\n2738b ndl-tcp-ois-gw\n2739b tn-timing\n2740b alarm\n2741b tsb\n2742b tsb2\n2743b murx\n2744b honyaku\n2745b urbisnet\n2746b cpudpencap\n2747b fjippol-swrly\n2748b fjippol-polsvr\n2749b fjippol-cnsl\n2750b fjippol-port1\n2751b fjippol-port2\n2752b rsisysaccess\n2753b de-spot\n2754b apollo-cc\n2755b expresspay\n2756b simplement-tie\n2757b cnrp\n2758b apollo-status\n2759b apollo-gms\n2760b sabams\n2761b dicom-iscl\n2762b dicom-tls\n2763b desktop-dna\n2764b data-insurance\n2765b qip-audup\n2766b compaq-scp\n2767b uadtc\n2768b uacs\n2769b exce\n2770b veronica\n2771b vergencecm\n2772b auris\n2773b rbakcup1\n2774b rbakcup2\n2775b smpp\n2776b ridgeway1\n2777b ridgeway2\n2778b gwen-sonya\n2779b lbc-sync\n2780b lbc-control\n2781b whosells\n2782b everydayrc\n2783b aises\n2784b www-dev\n2785b aic-np\n2786b aic-oncrpc\n2787b piccolo\n2788b fryeserv\n2789b media-agent\n2790b plgproxy\n2791b mtport-regist\n2792b f5-globalsite\n2793b initlsmsad\n2794b urp\n2795b livestats\n2796b ac-tech\n2797b esp-encap\n2798b tmesis-upshot\n2799b icon-discover\n2800b acc-raid\n2801b igcp\n2802t veritas-tcp1\n2802u veritas-udp1\n2803b btprjctrl\n2804b dvr-esm\n2805b wta-wsp-s\n2806b cspuni\n2807b cspmulti\n2808b j-lan-p\n2809b corbaloc\n2810b netsteward\n2811b gsiftp\n2812b atmtcp\n2813b llm-pass\n2814b llm-csv\n2815b lbc-measure\n2816b lbc-watchdog\n2817b nmsigport\n2818b rmlnk\n2819b fc-faultnotify\n2820b univision\n2821b vrts-at-port\n2822b ka0wuc\n2823b cqg-netlan\n2824b cqg-netlan-1\n2826b slc-systemlog\n2827b slc-ctrlrloops\n2828b itm-lm\n2829b silkp1\n2830b silkp2\n2831b silkp3\n2832b silkp4\n2833b glishd\n2834b evtp\n2835b evtp-data\n2836b catalyst\n2837b repliweb\n2838b starbot\n2839b nmsigport\n2840b l3-exprt\n2841b l3-ranger\n2842b l3-hawk\n2843b pdnet\n2844b bpcp-poll\n2845b bpcp-trap\n2846b aimpp-hello\n2847b aimpp-port-req\n2848b amt-blc-port\n2849b fxp\n2850b metaconsole\n2851b webemshttp\n2852b bears-01\n2853b ispipes\n2854b infomover\n2855t msrp\n2856b cesdinv\n2857b simctlp\n2858b ecnp\n2859b activememory\n2860b dialpad-voice1\n2861b dialpad-voice2\n2862b ttg-protocol\n2863b sonardata\n2864b astronova-main\n2865b pit-vpn\n2866b iwlistener\n2867b esps-portal\n2868b npep-messaging\n2869b icslap\n2870b daishi\n2871b msi-selectplay\n2872b radix\n2873b psrt\n2874b dxmessagebase1\n2875b dxmessagebase2\n2876b sps-tunnel\n2877b bluelance\n2878b aap\n2879b ucentric-ds\n2880b synapse\n2881b ndsp\n2882b ndtp\n2883b ndnp\n2884b flashmsg\n2885b topflow\n2886b responselogic\n2887b aironetddp\n2888b spcsdlobby\n2889b rsom\n2890b cspclmulti\n2891b cinegrfx-elmd\n2892b snifferdata\n2893b vseconnector\n2894b abacus-remote\n2895b natuslink\n2896b ecovisiong6-1\n2897b citrix-rtmp\n2898b appliance-cfg\n2899b powergemplus\n2900b quicksuite\n2901b allstorcns\n2902b netaspi\n2903b suitcase\n2904b m2ua\n2905t m3ua\n2906b caller9\n2907b webmethods-b2b\n2908b mao\n2909b funk-dialout\n2910b tdaccess\n2911b blockade\n2912b epicon\n2913b boosterware\n2914b gamelobby\n2915b tksocket\n2916b elvin_server\n2917b elvin_client\n2918b kastenchasepad\n2919b roboer\n2920b roboeda\n2921b cesdcdman\n2922b cesdcdtrn\n2923b wta-wsp-wtp-s\n2924b precise-vip\n2926b mobile-file-dl\n2927b unimobilectrl\n2928b redstone-cpss\n2929b amx-webadmin\n2930b amx-weblinx\n2931b circle-x\n2932b incp\n2933b 4-tieropmgw\n2934b 4-tieropmcli\n2935b qtp\n2936b otpatch\n2937b pnaconsult-lm\n2938b sm-pas-1\n2939b sm-pas-2\n2940b sm-pas-3\n2941b sm-pas-4\n2942b sm-pas-5\n2943b ttnrepository\n2944b megaco-h248\n2945b h248-binary\n2946b fjsvmpor\n2947b gpsd\n2948b wap-push\n2949b wap-pushsecure\n2950b esip\n2951b ottp\n2952b mpfwsas\n2953b ovalarmsrv\n2954b ovalarmsrv-cmd\n2955b csnotify\n2956b ovrimosdbman\n2957b jmact5\n2958b jmact6\n2959b rmopagt\n2960b dfoxserver\n2961b boldsoft-lm\n2962b iph-policy-cli\n2963b iph-policy-adm\n2964b bullant-srap\n2965b bullant-rap\n2966b idp-infotrieve\n2967b ssc-agent\n2968b enpp\n2969b essp\n2970b index-net\n2971b netclip\n2972b pmsm-webrctl\n2973b svnetworks\n2974b signal\n2975b fjmpcm\n2976b cns-srv-port\n2977b ttc-etap-ns\n2978b ttc-etap-ds\n2979b h263-video\n2980b wimd\n2981b mylxamport\n2982b iwb-whiteboard\n2983b netplan\n2984b hpidsadmin\n2985b hpidsagent\n2986b stonefalls\n2987b identify\n2988b hippad\n2989b zarkov\n2990b boscap\n2991b wkstn-mon\n2992b avenyo\n2993b veritas-vis1\n2994b veritas-vis2\n2995b idrs\n2996b vsixml\n2997b rebol\n2998b realsecure\n2999b remoteware-un\n3000b remoteware-cl\n3001t origo-native\n3002b remoteware-srv\n3003b cgms\n3004b csoftragent\n3005b geniuslm\n3006b ii-admin\n3007b lotusmtap\n3008b midnight-tech\n3009b pxc-ntfy\n3010t gw\n3010u ping-pong\n3011b trusted-web\n3012b twsdss\n3013b gilatskysurfer\n3014b broker_service\n3015b nati-dstp\n3016b notify_srvr\n3017b event_listener\n3018b srvc_registry\n3019b resource_mgr\n3020b cifs\n3021b agriserver\n3022b csregagent\n3023b magicnotes\n3024b nds_sso\n3025b arepa-raft\n3026b agri-gateway\n3027b liebdevmgmt_c\n3028b liebdevmgmt_dm\n3029b liebdevmgmt_a\n3030b arepa-cas\n3031b eppc\n3032b redwood-chat\n3033b pdb\n3034b osmosis-aeea\n3035b fjsv-gssagt\n3036b hagel-dump\n3037b hp-san-mgmt\n3038b santak-ups\n3039b cogitate\n3040b tomato-springs\n3041b di-traceware\n3042b journee\n3043b brp\n3044b epp\n3045b responsenet\n3046b di-ase\n3047b hlserver\n3048b pctrader\n3049b nsws\n3050b gds_db\n3051b galaxy-server\n3052b apc-3052\n3053b dsom-server\n3054b amt-cnf-prot\n3055b policyserver\n3056b cdl-server\n3057b goahead-fldup\n3058b videobeans\n3059b qsoft\n3060b interserver\n3061b cautcpd\n3062b ncacn-ip-tcp\n3063b ncadg-ip-udp\n3064b rprt\n3065b slinterbase\n3066b netattachsdmp\n3067b fjhpjp\n3068b ls3bcast\n3069b ls3\n3070b mgxswitch\n3071t xplat-replicate\n3072b csd-monitor\n3073b vcrp\n3074b xbox\n3075b orbix-locator\n3076b orbix-config\n3077b orbix-loc-ssl\n3078b orbix-cfg-ssl\n3079b lv-frontpanel\n3080b stm_pproc\n3081b tl1-lv\n3082b tl1-raw\n3083b tl1-telnet\n3084b itm-mccs\n3085b pcihreq\n3086b jdl-dbkitchen\n3087b asoki-sma\n3088b xdtp\n3089b ptk-alink\n3090b stss\n3091b 1ci-smcs\n3093b rapidmq-center\n3094b rapidmq-reg\n3095b panasas\n3096b ndl-aps\n3098b umm-port\n3099b chmd\n3100b opcon-xps\n3101b hp-pxpib\n3102b slslavemon\n3103b autocuesmi\n3104t autocuelog\n3104u autocuetime\n3105b cardbox\n3106b cardbox-http\n3107b business\n3108b geolocate\n3109b personnel\n3110b sim-control\n3111b wsynch\n3112b ksysguard\n3113b cs-auth-svr\n3114b ccmad\n3115b mctet-master\n3116b mctet-gateway\n3117b mctet-jserv\n3118b pkagent\n3119b d2000kernel\n3120b d2000webserver\n3121t pcmk-remote\n3122b vtr-emulator\n3123b edix\n3124b beacon-port\n3125b a13-an\n3127b ctx-bridge\n3128b ndl-aas\n3129b netport-id\n3130b icpv2\n3131b netbookmark\n3132b ms-rule-engine\n3133b prism-deploy\n3134b ecp\n3135b peerbook-port\n3136b grubd\n3137b rtnt-1\n3138b rtnt-2\n3139b incognitorv\n3140b ariliamulti\n3141b vmodem\n3142b rdc-wh-eos\n3143b seaview\n3144b tarantella\n3145b csi-lfap\n3146b bears-02\n3147b rfio\n3148b nm-game-admin\n3149b nm-game-server\n3150b nm-asses-admin\n3151b nm-assessor\n3152b feitianrockey\n3153b s8-client-port\n3154b ccmrmi\n3155b jpegmpeg\n3156b indura\n3157b lsa-comm\n3158b stvp\n3159b navegaweb-port\n3160b tip-app-server\n3161b doc1lm\n3162b sflm\n3163b res-sap\n3164b imprs\n3165b newgenpay\n3166b sossecollector\n3167b nowcontact\n3168b poweronnud\n3169b serverview-as\n3170b serverview-asn\n3171b serverview-gf\n3172b serverview-rm\n3173b serverview-icc\n3174b armi-server\n3175b t1-e1-over-ip\n3176b ars-master\n3177b phonex-port\n3178b radclientport\n3179b h2gf-w-2m\n3180b mc-brk-srv\n3181b bmcpatrolagent\n3182b bmcpatrolrnvu\n3183b cops-tls\n3184b apogeex-port\n3185b smpppd\n3186b iiw-port\n3187b odi-port\n3188b brcm-comm-port\n3189b pcle-infex\n3190b csvr-proxy\n3191b csvr-sslproxy\n3192b firemonrcc\n3193b spandataport\n3194b magbind\n3195b ncu-1\n3196b ncu-2\n3197b embrace-dp-s\n3198b embrace-dp-c\n3199b dmod-workspace\n3200b tick-port\n3201b cpq-tasksmart\n3202b intraintra\n3203b netwatcher-mon\n3204b netwatcher-db\n3205b isns\n3206b ironmail\n3207b vx-auth-port\n3208b pfu-prcallback\n3209b netwkpathengine\n3210b flamenco-proxy\n3211b avsecuremgmt\n3212b surveyinst\n3213b neon24x7\n3214b jmq-daemon-1\n3215b jmq-daemon-2\n3216b ferrari-foam\n3217b unite\n3218b smartpackets\n3219b wms-messenger\n3220b xnm-ssl\n3221b xnm-clear-text\n3222b glbp\n3223b digivote\n3224b aes-discovery\n3225b fcip-port\n3226b isi-irp\n3227b dwnmshttp\n3228b dwmsgserver\n3229b global-cd-port\n3230b sftdst-port\n3231b vidigo\n3232b mdtp\n3233b whisker\n3234b alchemy\n3235b mdap-port\n3236b apparenet-ts\n3237b apparenet-tps\n3238b apparenet-as\n3239b apparenet-ui\n3240b triomotion\n3241b sysorb\n3242b sdp-id-port\n3243b timelot\n3244b onesaf\n3245b vieo-fe\n3246b dvt-system\n3247b dvt-data\n3248b procos-lm\n3249b ssp\n3250b hicp\n3251b sysscanner\n3252b dhe\n3253b pda-data\n3254b pda-sys\n3255b semaphore\n3256b cpqrpm-agent\n3257b cpqrpm-server\n3258b ivecon-port\n3259b epncdp2\n3260b iscsi-target\n3261b winshadow\n3262b necp\n3263b ecolor-imager\n3264b ccmail\n3265b altav-tunnel\n3266b ns-cfg-server\n3267b ibm-dial-out\n3268b msft-gc\n3269b msft-gc-ssl\n3270b verismart\n3271b csoft-prev\n3272b user-manager\n3273b sxmp\n3274b ordinox-server\n3275b samd\n3276b maxim-asics\n3277b awg-proxy\n3278b lkcmserver\n3279b admind\n3280b vs-server\n3281b sysopt\n3282b datusorb\n3283b net-assistant\n3284b 4talk\n3285b plato\n3286b e-net\n3287b directvdata\n3288b cops\n3289b enpc\n3290b caps-lm\n3291b sah-lm\n3292b cart-o-rama\n3293b fg-fps\n3294b fg-gip\n3295b dyniplookup\n3296b rib-slm\n3297b cytel-lm\n3298b deskview\n3299b pdrncs\n3300t ceph\n3301b tarantool\n3302b mcs-fastmail\n3303b opsession-clnt\n3304b opsession-srvr\n3305b odette-ftp\n3306b mysql\n3307b opsession-prxy\n3308b tns-server\n3309b tns-adv\n3310b dyna-access\n3311b mcns-tel-ret\n3312b appman-server\n3313b uorb\n3314b uohost\n3315b cdid\n3316b aicc-cmi\n3317b vsaiport\n3318b ssrip\n3319b sdt-lmd\n3320b officelink2000\n3321b vnsstr\n3326b sftu\n3327b bbars\n3328b egptlm\n3329b hp-device-disc\n3330b mcs-calypsoicf\n3331b mcs-messaging\n3332b mcs-mailsvr\n3333b dec-notes\n3334b directv-web\n3335b directv-soft\n3336b directv-tick\n3337b directv-catlg\n3338b anet-b\n3339b anet-l\n3340b anet-m\n3341b anet-h\n3342b webtie\n3343b ms-cluster-net\n3344b bnt-manager\n3345b influence\n3346b trnsprntproxy\n3347b phoenix-rpc\n3348b pangolin-laser\n3349b chevinservices\n3350b findviatv\n3351b btrieve\n3352b ssql\n3353b fatpipe\n3354b suitjd\n3355b ordinox-dbase\n3356b upnotifyps\n3357b adtech-test\n3358b mpsysrmsvr\n3359b wg-netforce\n3360b kv-server\n3361b kv-agent\n3362b dj-ilm\n3363b nati-vi-server\n3364b creativeserver\n3365b contentserver\n3366b creativepartnr\n3372b tip2\n3373b lavenir-lm\n3374b cluster-disc\n3375b vsnm-agent\n3376b cdbroker\n3377b cogsys-lm\n3378b wsicopy\n3379b socorfs\n3380b sns-channels\n3381b geneous\n3382b fujitsu-neat\n3383b esp-lm\n3384b hp-clic\n3385b qnxnetman\n3386t gprs-data\n3386u gprs-sig\n3387b backroomnet\n3388b cbserver\n3389b ms-wbt-server\n3390b dsc\n3391b savant\n3392b efi-lm\n3393b d2k-tapestry1\n3394b d2k-tapestry2\n3395b dyna-lm\n3396b printer_agent\n3397b cloanto-lm\n3398b mercantile\n3399b csms\n3400b csms2\n3401b filecast\n3402b fxaengine-net\n3405b nokia-ann-ch1\n3406b nokia-ann-ch2\n3407b ldap-admin\n3408b besapi\n3409b networklens\n3410b networklenss\n3411b biolink-auth\n3412b xmlblaster\n3413b svnet\n3414b wip-port\n3415b bcinameservice\n3416b commandport\n3417b csvr\n3418b rnmap\n3419b softaudit\n3420b ifcp-port\n3421b bmap\n3422b rusb-sys-port\n3423b xtrm\n3424b xtrms\n3425b agps-port\n3426b arkivio\n3427b websphere-snmp\n3428b twcss\n3429b gcsp\n3430b ssdispatch\n3431b ndl-als\n3432b osdcp\n3433b opnet-smp\n3434b opencm\n3435b pacom\n3436b gc-config\n3437b autocueds\n3438b spiral-admin\n3439b hri-port\n3440b ans-console\n3441b connect-client\n3442b connect-server\n3443b ov-nnm-websrv\n3444b denali-server\n3445b monp\n3446b 3comfaxrpc\n3447b directnet\n3448b dnc-port\n3449b hotu-chat\n3450b castorproxy\n3451b asam\n3452b sabp-signal\n3453b pscupd\n3454b mira\n3455b prsvp\n3456b vat\n3457b vat-control\n3458b d3winosfi\n3459b integral\n3460b edm-manager\n3461b edm-stager\n3462b edm-std-notify\n3463b edm-adm-notify\n3464b edm-mgr-sync\n3465b edm-mgr-cntrl\n3466b workflow\n3467b rcst\n3468b ttcmremotectrl\n3469b pluribus\n3470b jt400\n3471b jt400-ssl\n3472b jaugsremotec-1\n3473b jaugsremotec-2\n3474b ttntspauto\n3475b genisar-port\n3476b nppmp\n3477b ecomm\n3478b stun-behavior\n3479b twrpc\n3480b plethora\n3481b cleanerliverc\n3482b vulture\n3483b slim-devices\n3484b gbs-stp\n3485b celatalk\n3486b ifsf-hb-port\n3487t ltctcp\n3487u ltcudp\n3488b fs-rh-srv\n3489b dtp-dia\n3490b colubris\n3491b swr-port\n3492b tvdumtray-port\n3493b nut\n3494b ibm3494\n3495b seclayer-tcp\n3496b seclayer-tls\n3497b ipether232port\n3498b dashpas-port\n3499b sccip-media\n3500b rtmp-port\n3501b isoft-p2p\n3502b avinstalldisc\n3503b lsp-ping\n3504b ironstorm\n3505b ccmcomm\n3506b apc-3506\n3507b nesh-broker\n3508b interactionweb\n3509b vt-ssl\n3510b xss-port\n3511b webmail-2\n3512b aztec\n3513b arcpd\n3514b must-p2p\n3515b must-backplane\n3516b smartcard-port\n3517b 802-11-iapp\n3518b artifact-msg\n3519t nvmsgd\n3519u galileo\n3520b galileolog\n3521b mc3ss\n3522b nssocketport\n3523b odeumservlink\n3524b ecmport\n3525b eisport\n3526b starquiz-port\n3527b beserver-msg-q\n3528b jboss-iiop\n3529b jboss-iiop-ssl\n3530b gf\n3531b joltid\n3532b raven-rmp\n3533b raven-rdp\n3534b urld-port\n3535b ms-la\n3536b snac\n3537b ni-visa-remote\n3538b ibm-diradm\n3539b ibm-diradm-ssl\n3540b pnrp-port\n3541b voispeed-port\n3542b hacl-monitor\n3543b qftest-lookup\n3544b teredo\n3545b camac\n3547b symantec-sim\n3548b interworld\n3549b tellumat-nms\n3550b ssmpp\n3551b apcupsd\n3552b taserver\n3553b rbr-discovery\n3554b questnotify\n3555b razor\n3556b sky-transport\n3557b personalos-001\n3558b mcp-port\n3559b cctv-port\n3560b iniserve-port\n3561b bmc-onekey\n3562b sdbproxy\n3563b watcomdebug\n3564b esimport\n3565t m2pa\n3566t quest-data-hub\n3567b dof-eps\n3568b dof-tunnel-sec\n3569b mbg-ctrl\n3570b mccwebsvr-port\n3571b megardsvr-port\n3572b megaregsvrport\n3573b tag-ups-1\n3574t dmaf-server\n3574u dmaf-caster\n3575b ccm-port\n3576b cmc-port\n3577b config-port\n3578b data-port\n3579b ttat3lb\n3580b nati-svrloc\n3581b kfxaclicensing\n3582b press\n3583b canex-watch\n3584b u-dbap\n3585b emprise-lls\n3586b emprise-lsc\n3587b p2pgroup\n3588b sentinel\n3589b isomair\n3590b wv-csp-sms\n3591b gtrack-server\n3592b gtrack-ne\n3593b bpmd\n3594b mediaspace\n3595b shareapp\n3596b iw-mmogame\n3597b a14\n3598b a15\n3599b quasar-server\n3600b trap-daemon\n3601b visinet-gui\n3602b infiniswitchcl\n3603b int-rcv-cntrl\n3604b bmc-jmx-port\n3605b comcam-io\n3606b splitlock\n3607b precise-i3\n3608b trendchip-dcp\n3609b cpdi-pidas-cm\n3610b echonet\n3611b six-degrees\n3612b dataprotector\n3613b alaris-disc\n3614b sigma-port\n3615b start-network\n3616b cd3o-protocol\n3617b sharp-server\n3618b aairnet-1\n3619b aairnet-2\n3620b ep-pcp\n3621b ep-nsp\n3622b ff-lr-port\n3623b haipe-discover\n3624b dist-upgrade\n3625b volley\n3626b bvcdaemon-port\n3627b jamserverport\n3628b ept-machine\n3629b escvpnet\n3630b cs-remote-db\n3631b cs-services\n3632b distcc\n3633b wacp\n3634b hlibmgr\n3635b sdo\n3636b servistaitsm\n3637b scservp\n3638b ehp-backup\n3639b xap-ha\n3640b netplay-port1\n3641b netplay-port2\n3642b juxml-port\n3643b audiojuggler\n3644b ssowatch\n3645b cyc\n3646b xss-srv-port\n3647b splitlock-gw\n3648b fjcp\n3649b nmmp\n3650b prismiq-plugin\n3651b xrpc-registry\n3652b vxcrnbuport\n3653b tsp\n3654b vaprtm\n3655b abatemgr\n3656b abatjss\n3657b immedianet-bcn\n3658b ps-ams\n3659b apple-sasl\n3660b can-nds-ssl\n3661b can-ferret-ssl\n3662b pserver\n3663b dtp\n3664b ups-engine\n3665b ent-engine\n3666b eserver-pap\n3667b infoexch\n3668b dell-rm-port\n3669b casanswmgmt\n3670b smile\n3671b efcp\n3672b lispworks-orb\n3673b mediavault-gui\n3674b wininstall-ipc\n3675b calltrax\n3676b va-pacbase\n3677b roverlog\n3678b ipr-dglt\n3679b newton-dock\n3680b npds-tracker\n3681b bts-x73\n3682b cas-mapi\n3683b bmc-ea\n3684b faxstfx-port\n3685b dsx-agent\n3686b tnmpv2\n3687b simple-push\n3688b simple-push-s\n3689b daap\n3690b svn\n3691b magaya-network\n3692b intelsync\n3693t easl\n3695b bmc-data-coll\n3696b telnetcpcd\n3697b nw-license\n3698b sagectlpanel\n3699b kpn-icw\n3700b lrs-paging\n3701b netcelera\n3702b ws-discovery\n3703b adobeserver-3\n3704b adobeserver-4\n3705b adobeserver-5\n3706b rt-event\n3707b rt-event-s\n3708b sun-as-iiops\n3709b ca-idms\n3710b portgate-auth\n3711b edb-server2\n3712b sentinel-ent\n3713b tftps\n3714b delos-dms\n3715b anoto-rendezv\n3716b wv-csp-sms-cir\n3717b wv-csp-udp-cir\n3718b opus-services\n3719b itelserverport\n3720b ufastro-instr\n3721b xsync\n3722b xserveraid\n3723b sychrond\n3724b blizwow\n3725b na-er-tip\n3726b array-manager\n3727b e-mdu\n3728b e-woa\n3729b fksp-audit\n3730b client-ctrl\n3731b smap\n3732b m-wnn\n3733b multip-msg\n3734b synel-data\n3735b pwdis\n3736b rs-rmi\n3737t xpanel\n3738b versatalk\n3739b launchbird-lm\n3740b heartbeat\n3741b wysdma\n3742b cst-port\n3743b ipcs-command\n3744b sasg\n3745b gw-call-port\n3746b linktest\n3747b linktest-s\n3748b webdata\n3749b cimtrak\n3750b cbos-ip-port\n3751b gprs-cube\n3752b vipremoteagent\n3753b nattyserver\n3754b timestenbroker\n3755b sas-remote-hlp\n3756b canon-capt\n3757b grf-port\n3758b apw-registry\n3759b exapt-lmgr\n3760b adtempusclient\n3761b gsakmp\n3762b gbs-smp\n3763b xo-wave\n3764b mni-prot-rout\n3765b rtraceroute\n3766t sitewatch-s\n3767b listmgr-port\n3768b rblcheckd\n3769b haipe-otnk\n3770b cindycollab\n3771b paging-port\n3772b ctp\n3773b ctdhercules\n3774b zicom\n3775b ispmmgr\n3776b dvcprov-port\n3777b jibe-eb\n3778b c-h-it-port\n3779b cognima\n3780b nnp\n3781b abcvoice-port\n3782b iso-tp0s\n3783b bim-pem\n3784b bfd-control\n3785b bfd-echo\n3786b upstriggervsw\n3787b fintrx\n3788b isrp-port\n3789b remotedeploy\n3790b quickbooksrds\n3791b tvnetworkvideo\n3792b sitewatch\n3793b dcsoftware\n3794b jaus\n3795b myblast\n3796b spw-dialer\n3797b idps\n3798b minilock\n3799b radius-dynauth\n3800b pwgpsi\n3801b ibm-mgr\n3802b vhd\n3803b soniqsync\n3804b iqnet-port\n3805b tcpdataserver\n3806b wsmlb\n3807b spugna\n3808b sun-as-iiops-ca\n3809b apocd\n3810b wlanauth\n3811b amp\n3812b neto-wol-server\n3813b rap-ip\n3814b neto-dcs\n3815b lansurveyorxml\n3816b sunlps-http\n3817b tapeware\n3818b crinis-hb\n3819b epl-slp\n3820b scp\n3821b pmcp\n3822b acp-discovery\n3823b acp-conduit\n3824b acp-policy\n3825b ffserver\n3826b warmux\n3827b netmpi\n3828b neteh\n3829b neteh-ext\n3830b cernsysmgmtagt\n3831b dvapps\n3832b xxnetserver\n3833b aipn-auth\n3834b spectardata\n3835b spectardb\n3836b markem-dcp\n3837b mkm-discovery\n3838b sos\n3839b amx-rms\n3840b flirtmitmir\n3841t shiprush-db-svr\n3842b nhci\n3843b quest-agent\n3844b rnm\n3845b v-one-spp\n3846b an-pcp\n3847b msfw-control\n3848b item\n3849b spw-dnspreload\n3850b qtms-bootstrap\n3851b spectraport\n3852b sse-app-config\n3853b sscan\n3854b stryker-com\n3855b opentrac\n3856b informer\n3857b trap-port\n3858b trap-port-mom\n3859b nav-port\n3860b sasp\n3861b winshadow-hd\n3862b giga-pocket\n3863t asap-tcp\n3863u asap-udp\n3864t asap-tcp-tls\n3865b xpl\n3866b dzdaemon\n3867b dzoglserver\n3868t diameter\n3869b ovsam-mgmt\n3870b ovsam-d-agent\n3871b avocent-adsap\n3872b oem-agent\n3873b fagordnc\n3874b sixxsconfig\n3875b pnbscada\n3876b dl_agent\n3877b xmpcr-interface\n3878b fotogcad\n3879b appss-lm\n3880b igrs\n3881b idac\n3882b msdts1\n3883b vrpn\n3884b softrack-meter\n3885b topflow-ssl\n3886b nei-management\n3887b ciphire-data\n3888b ciphire-serv\n3889b dandv-tester\n3890b ndsconnect\n3891b rtc-pm-port\n3892b pcc-image-port\n3893b cgi-starapi\n3894b syam-agent\n3895b syam-smc\n3896b sdo-tls\n3897b sdo-ssh\n3898b senip\n3899b itv-control\n3900b udt_os\n3901b nimsh\n3902b nimaux\n3903b charsetmgr\n3904b omnilink-port\n3905b mupdate\n3906b topovista-data\n3907b imoguia-port\n3908b hppronetman\n3909b surfcontrolcpa\n3910b prnrequest\n3911b prnstatus\n3912b gbmt-stars\n3913b listcrt-port\n3914b listcrt-port-2\n3915b agcat\n3916b wysdmc\n3917b aftmux\n3918b pktcablemmcops\n3919b hyperip\n3920b exasoftport1\n3921b herodotus-net\n3922b sor-update\n3923b symb-sb-port\n3924b mpl-gprs-port\n3925b zmp\n3926b winport\n3927b natdataservice\n3928b netboot-pxe\n3929b smauth-port\n3930b syam-webserver\n3931b msr-plugin-port\n3932b dyn-site\n3933b plbserve-port\n3934b sunfm-port\n3935b sdp-portmapper\n3936b mailprox\n3937b dvbservdsc\n3938b dbcontrol_agent\n3939b aamp\n3940b xecp-node\n3941b homeportal-web\n3942b srdp\n3943b tig\n3944b sops\n3945b emcads\n3946b backupedge\n3947b ccp\n3948b apdap\n3949b drip\n3950b namemunge\n3951b pwgippfax\n3952b i3-sessionmgr\n3953b xmlink-connect\n3954b adrep\n3955b p2pcommunity\n3956b gvcp\n3957b mqe-broker\n3958b mqe-agent\n3959b treehopper\n3960b bess\n3961b proaxess\n3962b sbi-agent\n3963b thrp\n3964b sasggprs\n3965b ati-ip-to-ncpe\n3966b bflckmgr\n3967b ppsms\n3968b ianywhere-dbns\n3969b landmarks\n3970b lanrevagent\n3971b lanrevserver\n3972b iconp\n3973b progistics\n3974b xk22\n3975b airshot\n3976b opswagent\n3977b opswmanager\n3978b secure-cfg-svr\n3979b smwan\n3981b starfish\n3982b eis\n3983b eisp\n3984b mapper-nodemgr\n3985b mapper-mapethd\n3986b mapper-ws_ethd\n3987b centerline\n3988b dcs-config\n3989b bv-queryengine\n3990b bv-is\n3991b bv-smcsrv\n3992b bv-ds\n3993b bv-agent\n3995b iss-mgmt-ssl\n3996b abcsoftware\n3997b agentsease-db\n3998b dnx\n3999b nvcnet\n4000b terabase\n4001b newoak\n4002b pxc-spvr-ft\n4003b pxc-splr-ft\n4004b pxc-roid\n4005b pxc-pin\n4006b pxc-spvr\n4007b pxc-splr\n4008b netcheque\n4009b chimera-hwm\n4010b samsung-unidex\n4011b altserviceboot\n4012b pda-gate\n4013b acl-manager\n4014b taiclock\n4015b talarian-mcast1\n4016b talarian-mcast2\n4017b talarian-mcast3\n4018b talarian-mcast4\n4019b talarian-mcast5\n4020b trap\n4021b nexus-portal\n4022b dnox\n4023b esnm-zoning\n4024b tnp1-port\n4025b partimage\n4026b as-debug\n4027b bxp\n4028b dtserver-port\n4029b ip-qsig\n4030b jdmn-port\n4031b suucp\n4032b vrts-auth-port\n4033b sanavigator\n4034b ubxd\n4035b wap-push-http\n4036b wap-push-https\n4037b ravehd\n4038b fazzt-ptp\n4039b fazzt-admin\n4040b yo-main\n4041b houston\n4042b ldxp\n4043b nirp\n4044b ltp\n4045b npp\n4046b acp-proto\n4047b ctp-state\n4049b wafs\n4050b cisco-wafs\n4051b cppdp\n4052b interact\n4053b ccu-comm-1\n4054b ccu-comm-2\n4055b ccu-comm-3\n4056b lms\n4057b wfm\n4058b kingfisher\n4059b dlms-cosem\n4060b dsmeter_iatc\n4061b ice-location\n4062b ice-slocation\n4063b ice-router\n4064b ice-srouter\n4065b avanti_cdp\n4066b pmas\n4067b idp\n4068b ipfltbcst\n4069b minger\n4070b tripe\n4071b aibkup\n4072b zieto-sock\n4073b irapp\n4074b cequint-cityid\n4075b perimlan\n4076b seraph\n4077u ascomalarm\n4078t cssp\n4079b santools\n4080b lorica-in\n4081b lorica-in-sec\n4082b lorica-out\n4083b lorica-out-sec\n4084u fortisphere-vm\n4085t ezmessagesrv\n4086u ftsync\n4087t applusservice\n4088t npsp\n4089b opencore\n4090b omasgport\n4091b ewinstaller\n4092b ewdgs\n4093b pvxpluscs\n4094b sysrqd\n4095b xtgui\n4096b bre\n4097b patrolview\n4098b drmsfsd\n4099b dpcp\n4100b igo-incognito\n4101b brlp-0\n4102b brlp-1\n4103b brlp-2\n4104b brlp-3\n4105b shofar\n4106b synchronite\n4107b j-ac\n4108b accel\n4109b izm\n4110b g2tag\n4111b xgrid\n4112b apple-vpns-rp\n4113b aipn-reg\n4114b jomamqmonitor\n4115b cds\n4116b smartcard-tls\n4117b hillrserv\n4118b netscript\n4119b assuria-slm\n4120t minirem\n4121b e-builder\n4122b fprams\n4123b z-wave\n4124b tigv2\n4125b opsview-envoy\n4126b ddrepl\n4127b unikeypro\n4128b nufw\n4129b nuauth\n4130b fronet\n4131b stars\n4132b nuts_dem\n4133b nuts_bootp\n4134b nifty-hmi\n4135b cl-db-attach\n4136b cl-db-request\n4137b cl-db-remote\n4138b nettest\n4139b thrtx\n4140b cedros_fds\n4141b oirtgsvc\n4142b oidocsvc\n4143b oidsr\n4145b vvr-control\n4146b tgcconnect\n4147b vrxpservman\n4148b hhb-handheld\n4149b agslb\n4150b poweralert-nsa\n4151b menandmice_noh\n4152b idig_mux\n4153b mbl-battd\n4154b atlinks\n4155b bzr\n4156b stat-results\n4157b stat-scanner\n4158b stat-cc\n4159b nss\n4160b jini-discovery\n4161b omscontact\n4162b omstopology\n4163b silverpeakpeer\n4164b silverpeakcomm\n4165b altcp\n4166b joost\n4167b ddgn\n4168b pslicser\n4169t iadt\n4169u iadt-disc\n4170t d-cinema-csp\n4171t ml-svnet\n4172b pcoip\n4173u mma-discovery\n4174t smcluster\n4174u sm-disc\n4175t bccp\n4176t tl-ipcproxy\n4177b wello\n4178b storman\n4179b maxumsp\n4180b httpx\n4181b macbak\n4182b pcptcpservice\n4183b cyborgnet\n4184b universe_suite\n4185b wcpp\n4186t boxbackupstore\n4187t csc_proxy\n4188b vatata\n4189t pcep\n4190t sieve\n4191u dsmipv6\n4192t azeti\n4192u azeti-bd\n4193t pvxplusio\n4194t spdm\n4195b aws-wsp\n4197b hctl\n4199b eims-admin\n4300b corelccam\n4301b d-data\n4302b d-data-control\n4303b srcp\n4304b owserver\n4305b batman\n4306b pinghgl\n4307b trueconf\n4308b compx-lockview\n4309b dserver\n4310b mirrtex\n4311t p6ssmc\n4312t pscl-mgt\n4313t perrla\n4314t choiceview-agt\n4316t choiceview-clt\n4317t opentelemetry\n4319b skytale\n4320b fdt-rcatp\n4321b rwhois\n4322b trim-event\n4323b trim-ice\n4325t geognosisadmin\n4325u geognosisman\n4326b geognosis\n4327b jaxer-web\n4328b jaxer-manager\n4329t publiqare-sync\n4330t dey-sapi\n4331t ktickets-rest\n4332t getty-focus\n4333b ahsp\n4334t netconf-ch-ssh\n4335t netconf-ch-tls\n4336t restconf-ch-tls\n4340b gaia\n4341u lisp-data\n4342u lisp-control\n4343b unicall\n4344b vinainstall\n4345b m4-network-as\n4346b elanlm\n4347b lansurveyor\n4348b itose\n4349b fsportmap\n4350b net-device\n4351b plcy-net-svcs\n4352b pjlink\n4353b f5-iquery\n4354b qsnet-trans\n4355b qsnet-workst\n4356b qsnet-assist\n4357b qsnet-cond\n4358b qsnet-nucl\n4359b omabcastltkm\n4360t matrix_vnet\n4361u nacnl\n4362u afore-vdp-disc\n4366u shadowstream\n4368b wxbrief\n4369b epmd\n4370b elpro_tunnel\n4371t l2c-control\n4371u l2c-disc\n4372b l2c-data\n4373b remctl\n4374t psi-ptt\n4375b tolteces\n4376b bip\n4377b cp-spxsvr\n4378b cp-spxdpy\n4379b ctdb\n4389b xandros-cms\n4390b wiegand\n4391t apwi-imserver\n4392t apwi-rxserver\n4393t apwi-rxspooler\n4394u apwi-disc\n4395b omnivisionesx\n4396t fly\n4400b ds-srv\n4401b ds-srvr\n4402b ds-clnt\n4403b ds-user\n4404b ds-admin\n4405b ds-mail\n4406b ds-slp\n4407t nacagent\n4408t slscc\n4409t netcabinet-com\n4410t itwo-server\n4411t found\n4412u smallchat\n4413t vision-mon\n4413u vision-mon-disc\n4414t updog\n4415t brcd-vr-req\n4416t pjj-player\n4416u pjj-player-disc\n4417t workflowdir\n4418u axysbridge\n4419t cbp\n4420b nvme\n4421t scaleft\n4422t tsepisp\n4423t thingkit\n4425b netrockey6\n4426b beacon-port-2\n4427t drizzle\n4428t omviserver\n4429t omviagent\n4430b rsqlserver\n4431t wspipe\n4432b l-acoustics\n4433t vop\n4441u netblox\n4442b saris\n4443b pharos\n4444b nv-video\n4445b upnotifyp\n4446b n1-fwp\n4447b n1-rmgmt\n4448b asc-slmd\n4449b privatewire\n4450b camp\n4451b ctisystemmsg\n4452b ctiprogramload\n4453b nssalertmgr\n4454b nssagentmgr\n4455b prchat-user\n4456b prchat-server\n4457b prregister\n4458b mcp\n4460t ntske\n4480t agtp\n4480u agtp-quic\n4484b hpssmgmt\n4485t assyst-dr\n4486b icms\n4487t prex-tcp\n4488b awacs-ice\n4500b ipsec-nat-t\n4503u m-bus-oms\n4534u armagetronad\n4535b ehs\n4536b ehs-ssl\n4537b wssauthsvc\n4538b swx-gate\n4545b worldscores\n4546b sf-lm\n4547b lanner-lm\n4548b synchromesh\n4549b aegate\n4550b gds-adppiw-db\n4551b ieee-mih\n4552b menandmice-mon\n4553t icshostsvc\n4554b msfrs\n4555b rsip\n4556b dtn-bundle\n4557u mtcevrunqss\n4558u mtcevrunqman\n4559b hylafax\n4563t amahi-anywhere\n4566b kwtc\n4567b tram\n4568b bmc-reporting\n4569b iax\n4570t deploymentmap\n4573t cardifftec-back\n4590t rid\n4591b l3t-at-an\n4592u hrpd-ith-at-an\n4593b ipt-anri-anri\n4594b ias-session\n4595b ias-paging\n4596b ias-neighbor\n4597b a21-an-1xbs\n4598b a16-an-an\n4599b a17-an-an\n4600b piranha1\n4601b piranha2\n4602t mtsserver\n4603t menandmice-upg\n4604t irp\n4605t sixchat\n4606t sixid\n4621u ventoso\n4646b dots-signal\n4658b playsta2-app\n4659b playsta2-lob\n4660b smaclmgr\n4661b kar2ouche\n4662b oms\n4663b noteit\n4664b ems\n4665b contclientms\n4666b eportcomm\n4667b mmacomm\n4668b mmaeds\n4669b eportcommdata\n4670b light\n4671b acter\n4672b rfa\n4673b cxws\n4674b appiq-mgmt\n4675b dhct-status\n4676b dhct-alerts\n4677b bcs\n4678b traversal\n4679b mgesupervision\n4680b mgemanagement\n4681b parliant\n4682b finisar\n4683b spike\n4684b rfid-rp1\n4685b autopac\n4686b msp-os\n4687b nst\n4688b mobile-p2p\n4689b altovacentral\n4690b prelude\n4691b mtn\n4692b conspiracy\n4700b netxms-agent\n4701b netxms-mgmt\n4702b netxms-sync\n4703t npqes-test\n4704t assuria-ins\n4711b trinity-dist\n4725b truckstar\n4726u a26-fap-fgw\n4727t fcis\n4727u fcis-disc\n4728b capmux\n4729u gsmtap\n4730b gearman\n4731t remcap\n4732u ohmtrigger\n4733t resorcs\n4737b ipdr-sp\n4738b solera-lpn\n4739b ipfix\n4740b ipfixs\n4741b lumimgrd\n4742t sicct\n4742u sicct-sdp\n4743b openhpid\n4744b ifsp\n4745b fmp\n4746u intelliadm-disc\n4747u buschtrommel\n4749b profilemac\n4750b ssad\n4751b spocp\n4752b snap\n4753t simon\n4753u simon-disc\n4754u gre-in-udp\n4755u gre-udp-dtls\n4756t rdcenter\n4774t converge\n4784b bfd-multi-ctl\n4785u cncp\n4786t smart-install\n4787t sia-ctrl-plane\n4788t xmcp\n4789u vxlan\n4790u vxlan-gpe\n4791u roce\n4792b unified-bus\n4793u uet\n4794u veroce\n4800b iims\n4801b iwec\n4802b ilss\n4803t notateit\n4803u notateit-disc\n4804u aja-ntv4-disc\n4827b htcp\n4837b varadero-0\n4838b varadero-1\n4839b varadero-2\n4840t opcua-tcp\n4840u opcua-udp\n4841b quosa\n4842b gw-asv\n4843b opcua-tls\n4844b gw-log\n4845b wcr-remlib\n4846b contamac_icm\n4847b wfc\n4848b appserv-http\n4849b appserv-https\n4850b sun-as-nodeagt\n4851b derby-repli\n4867b unify-debug\n4868b phrelay\n4869b phrelaydbg\n4870b cc-tracking\n4871b wired\n4876b tritium-can\n4877b lmcs\n4878u inst-discovery\n4879t wsdl-event\n4880t hislip\n4881u socp-t\n4882u socp-c\n4883t wmlserver\n4884b hivestor\n4885b abbs\n4888t xcap-portal\n4889t xcap-control\n4894b lyskom\n4899b radmin-port\n4900b hfcs\n4901t flr_agent\n4902t magiccontrol\n4912t lutap\n4913t lutcp\n4914b bones\n4915t frcs\n4936u an-signaling\n4937u atsc-mh-ssc\n4940b eq-office-4940\n4941b eq-office-4941\n4942b eq-office-4942\n4949b munin\n4950b sybasesrvmon\n4951b pwgwims\n4952b sagxtsds\n4953t dbsyncarbiter\n4969b ccss-qmm\n4970b ccss-qsm\n4971t burp\n4980u ctxs-vpp\n4984t webyast\n4985t gerhcs\n4986b mrip\n4987b smar-se-port1\n4988b smar-se-port2\n4989b parallel\n4990b busycal\n4991b vrt\n4999b hfcs-manager\n5000b commplex-main\n5001b commplex-link\n5002b rfe\n5003b fmpro-internal\n5004b avt-profile-1\n5005b avt-profile-2\n5006b wsm-server\n5007b wsm-server-ssl\n5008b synapsis-edge\n5009b winfs\n5010b telelpathstart\n5011b telelpathattack\n5012b nsp\n5013b fmpro-v6\n5014u onpsocket\n5015t fmwp\n5020b zenginkyo-1\n5021b zenginkyo-2\n5022b mice\n5023b htuilsrv\n5024b scpi-telnet\n5025b scpi-raw\n5026b strexec-d\n5027b strexec-s\n5028t qvr\n5029b infobright\n5031u dmp\n5032t signacert-agent\n5033t jtnetd-server\n5034t jtnetd-status\n5042b asnaacceler8db\n5043b swxadmin\n5044b lxi-evntsvc\n5045t osp\n5046u vpm-udp\n5047u iscape\n5048t texai\n5049b ivocalize\n5050b mmcc\n5051b ita-agent\n5052b ita-manager\n5053t rlm\n5053u rlm-disc\n5054t rlm-admin\n5055b unot\n5056b intecom-ps1\n5057b intecom-ps2\n5058u locus-disc\n5059b sds\n5060b sip\n5061b sips\n5062b na-localise\n5063t csrpc\n5064b ca-1\n5065b ca-2\n5066b stanag-5066\n5067b authentx\n5068t bitforestsrv\n5069b i-net-2000-npr\n5070b vtsas\n5071b powerschool\n5072b ayiya\n5073b tag-pm\n5074b alesquery\n5075t pvaccess\n5078u pixelpusher\n5079u cp-spxrpts\n5080b onscreen\n5081b sdl-ets\n5082b qcp\n5083b qfp\n5084b llrp\n5085b encrypted-llrp\n5086t aprigo-cs\n5087t biotic\n5092u magpie\n5093b sentinel-lm\n5094b hart-ip\n5099b sentlm-srv2srv\n5100b socalia\n5101t talarian-tcp\n5101u talarian-udp\n5102b oms-nonsecure\n5103t actifio-c2c\n5104u tinymessage\n5105u hughes-ap\n5106t actifioudsagent\n5107t actifioreplic\n5111b taep-as-svc\n5112b pm-cmdsvr\n5114t ev-services\n5115t autobuild\n5116u emb-proj-cmd\n5117t gradecam\n5120b barracuda-bbs\n5133b nbt-pc\n5134t ppactivation\n5135t erp-scale\n5136u minotaur-sa\n5137b ctsd\n5145b rmonitor_secure\n5146t social-alarm\n5150b atmp\n5151b esri_sde\n5152b sde-discovery\n5154b bzflag\n5155b asctrl-agent\n5156t rugameonline\n5157t mediat\n5161t snmpssh\n5162t snmpssh-trap\n5163t sbackup\n5164t vpa\n5164u vpa-disc\n5165b ife_icorp\n5166b winpcs\n5167b scte104\n5168b scte30\n5172t pcoip-mgmt\n5190b aol\n5191b aol-1\n5192b aol-2\n5193b aol-3\n5194t cpscomm\n5195t ampl-lic\n5196t ampl-tableproxy\n5197t tunstall-lwp\n5200b targus-getdata\n5201b targus-getdata1\n5202b targus-getdata2\n5203b targus-getdata3\n5209t nomad\n5215t noteza\n5221t 3exmp\n5222t xmpp-client\n5223b hpvirtgrp\n5224b hpvirtctrl\n5225b hp-server\n5226b hp-status\n5227b perfd\n5228t hpvroom\n5229t jaxflow\n5230t jaxflow-data\n5231t crusecontrol\n5232t csedaemon\n5233t enfs\n5234b eenet\n5235b galaxy-network\n5236b padl2sim\n5237b mnet-discovery\n5242t attune\n5243t xycstatus\n5245t downtools\n5245u downtools-disc\n5246u capwap-control\n5247u capwap-data\n5248b caacws\n5249b caaclang2\n5250b soagateway\n5251b caevms\n5252b movaz-ssc\n5253t kpdp\n5254t logcabin\n5264b 3com-njack-1\n5265b 3com-njack-2\n5269t xmpp-server\n5270b cartographerxmp\n5271t cuelink\n5271u cuelink-disc\n5272b pk\n5280t xmpp-bosh\n5281t undo-lm\n5282b transmit-port\n5298b presence\n5299b nlg-data\n5300b hacl-hb\n5301b hacl-gs\n5302b hacl-cfg\n5303b hacl-probe\n5304b hacl-local\n5305b hacl-test\n5306b sun-mc-grp\n5307b sco-aip\n5308b cfengine\n5309b jprinter\n5310b outlaws\n5312b permabit-cs\n5313b rrdp\n5314b opalis-rbt-ipc\n5315b hacl-poll\n5316t hpbladems\n5317t hpdevms\n5318t pkix-cmc\n5319b roughtime\n5320t bsfserver-zn\n5321t bsfsvr-zn-ssl\n5343b kfserver\n5344b xkotodrcp\n5349b stun-behaviors\n5350u pcp-multicast\n5351u pcp\n5352b dns-llq\n5353b mdns\n5354b mdnsresponder\n5355b llmnr\n5356b ms-smlbiz\n5357b wsdapi\n5358b wsdapi-s\n5359b ms-alerter\n5360b ms-sideshow\n5361b ms-s-sideshow\n5362b serverwsd2\n5363b net-projection\n5364u kdnet\n5397b stresstester\n5398b elektron-admin\n5399b securitychase\n5400b excerpt\n5401b excerpts\n5402b mftp\n5403b hpoms-ci-lstn\n5404b hpoms-dps-lstn\n5405b netsupport\n5406b systemics-sox\n5407b foresyte-clear\n5408b foresyte-sec\n5409b salient-dtasrv\n5410b salient-usrmgr\n5411b actnet\n5412b continuus\n5413b wwiotalk\n5414b statusd\n5415b ns-server\n5416b sns-gateway\n5417b sns-agent\n5418b mcntp\n5419b dj-ice\n5420b cylink-c\n5421b netsupport2\n5422b salient-mux\n5423b virtualuser\n5424b beyond-remote\n5425b br-channel\n5426b devbasic\n5427b sco-peer-tta\n5428b telaconsole\n5429b base\n5430b radec-corp\n5431b park-agent\n5432b postgresql\n5433b pyrrho\n5434b sgi-arrayd\n5435b sceanics\n5436u pmip6-cntl\n5437u pmip6-data\n5443b spss\n5445t smbdirect\n5450t tiepie\n5450u tiepie-disc\n5453b surebox\n5454b apc-5454\n5455b apc-5455\n5456b apc-5456\n5461b silkmeter\n5462b ttl-publisher\n5463b ttlpriceproxy\n5464b quailnet\n5465b netops-broker\n5470t apsolab-col\n5471t apsolab-cols\n5472t apsolab-tag\n5473t apsolab-tags\n5474u apsolab-rpc\n5475t apsolab-data\n5500b fcp-addr-srvr1\n5501b fcp-addr-srvr2\n5502b fcp-srvr-inst1\n5503b fcp-srvr-inst2\n5504b fcp-cics-gw1\n5505b checkoutdb\n5506b amc\n5507t psl-management\n5540b matter\n5543t qftest-lic-mcp\n5550t cbus\n5553b sgi-eventmond\n5554b sgi-esphttp\n5555b personal-agent\n5556b freeciv\n5557t farenet\n5565t dp-bura\n5566t westec-connect\n5567b dof-dps-mc-sec\n5568b sdt\n5569t rdmnet-ctrl\n5569u rdmnet-device\n5573b sdmmp\n5574t lsi-bobcat\n5575t ora-oap\n5579t fdtracks\n5580b tmosms0\n5581b tmosms1\n5582b fac-restore\n5583b tmo-icon-sync\n5584b bis-web\n5585b bis-sync\n5586t att-mt-sms\n5597b ininmessaging\n5598b mctfeed\n5599b esinstall\n5600b esmmanager\n5601b esmagent\n5602b a1-msc\n5603b a1-bs\n5604b a3-sdunode\n5605b a4-sdunode\n5618t efr\n5627b ninaf\n5628b htrust\n5629b symantec-sfdb\n5630b precise-comm\n5631b pcanywheredata\n5632b pcanywherestat\n5633b beorl\n5634b xprtld\n5635t sfmsso\n5636t sfm-db-server\n5637t cssc\n5638t flcrs\n5639t ics\n5646t vfmobile\n5666t nrpe\n5670t filemq\n5670u zre-disc\n5671b amqps\n5672b amqp\n5673b jms\n5674b hyperscsi-port\n5675b v5ua\n5676b raadmin\n5677b questdb2-lnchr\n5678b rrac\n5679b dccm\n5680b auriga-router\n5681b ncxcp\n5682u brightcore\n5683b coap\n5684b coaps\n5687u gog-multiplayer\n5688b ggz\n5689b qmvideo\n5693t rbsystem\n5696t kmip\n5700t supportassist\n5705t storageos\n5713b proshareaudio\n5714b prosharevideo\n5715b prosharedata\n5716b prosharerequest\n5717b prosharenotify\n5718b dpm\n5719b dpm-agent\n5720b ms-licensing\n5721b dtpt\n5722b msdfsr\n5723b omhs\n5724b omsdk\n5725t ms-ilm\n5726t ms-ilm-sts\n5727t asgenf\n5728t io-dist-data\n5728u io-dist-group\n5729b openmail\n5730b unieng\n5741b ida-discover1\n5742b ida-discover2\n5743b watchdoc-pod\n5744b watchdoc\n5745b fcopy-server\n5746b fcopys-server\n5747b tunatic\n5748b tunalyzer\n5750b rscd\n5755b openmailg\n5757b x500ms\n5766b openmailns\n5767b s-openmail\n5768b openmailpxy\n5769b spramsca\n5770b spramsd\n5771b netagent\n5777b starfield-io\n5780t vts-rpc\n5781b 3par-evts\n5782b 3par-mgmt\n5783b 3par-mgmt-ssl\n5784u ibar\n5785b 3par-rcopy\n5786u cisco-redu\n5787u waascluster\n5793b xtreamx\n5794u spdp\n5798t enlabel-dpl\n5813b icmpd\n5814b spt-automation\n5820t autopassdaemon\n5841t shiprush-d-ch\n5842t reversion\n5859b wherehoo\n5863b ppsuitemsg\n5868t diameters\n5883t jute\n5900b rfb\n5903b ff-ice\n5904b ag-swim\n5905b asmgcs\n5906b rpas-c2\n5907b dsd\n5908b ipsma\n5909b agma\n5910b ats-atn\n5911b ats-acars\n5912b ais-met\n5913b aoc-acars\n5914b ipsdtls\n5963b indy\n5968b mppolicy-v5\n5969b mppolicy-mgr\n5984b couchdb\n5985b wsman\n5986b wsmans\n5987b wbem-rmi\n5988b wbem-http\n5989b wbem-https\n5990b wbem-exp-https\n5991b nuxsl\n5992b consul-insight\n5993t cim-rs\n5994t rms-agent\n5999b cvsup\n6064b ndl-ahp-svc\n6065b winpharaoh\n6066b ewctsp\n6068t gsmp-ancp\n6069b trip\n6070b messageasap\n6071b ssdtp\n6072b diagnose-proc\n6073b directplay8\n6074b max\n6075t dpm-acm\n6076t msft-dpm-cert\n6077t iconstructsrv\n6080u gue\n6081u geneve\n6082u p25cai\n6083u miami-bcast\n6084t reload-config\n6085b konspire2b\n6086b pdtp\n6087b ldss\n6088t doglms\n6088u doglms-notify\n6099t raxa-mgmt\n6100b synchronet-db\n6101b synchronet-rtc\n6102b synchronet-upd\n6103b rets\n6104b dbdb\n6105b primaserver\n6106b mpsserver\n6107b etc-control\n6108b sercomm-scadmin\n6109b globecast-id\n6110b softcm\n6111b spc\n6112b dtspcd\n6113t dayliteserver\n6114t wrspice\n6115t xic\n6116t xtlserv\n6117t daylitetouch\n6118u tipc\n6121t spdy\n6122b bex-webadmin\n6123b backup-express\n6124b pnbs\n6130t damewaremobgtwy\n6133b nbt-wol\n6140b pulsonixnls\n6141b meta-corp\n6142b aspentec-lm\n6143b watershed-lm\n6144b statsci1-lm\n6145b statsci2-lm\n6146b lonewolf-lm\n6147b montage-lm\n6148b ricardo-lm\n6149b tal-pod\n6159t efb-aci\n6160t ecmp\n6160u ecmp-data\n6161b patrol-ism\n6162b patrol-coll\n6163b pscribe\n6200b lm-x\n6201u thermo-calc\n6209b qmtps\n6222b radmind\n6241t jeol-nsdtp-1\n6241u jeol-nsddp-1\n6242t jeol-nsdtp-2\n6242u jeol-nsddp-2\n6243t jeol-nsdtp-3\n6243u jeol-nsddp-3\n6244t jeol-nsdtp-4\n6244u jeol-nsddp-4\n6251b tl1-raw-ssl\n6252b tl1-ssh\n6253b crip\n6267t gld\n6268b grid\n6269b grid-alt\n6300b bmc-grx\n6301b bmc_ctd_ldap\n6306b ufmp\n6315t scup\n6315u scup-disc\n6316b abb-escp\n6317t nav-data-cmd\n6317u nav-data\n6318t iona-data\n6320b repsvc\n6321b emp-server1\n6322b emp-server2\n6324t hrd-ncs\n6324u hrd-ns-disc\n6325t dt-mgmtsvc\n6326t dt-vra\n6343b sflow\n6344t streletz\n6346b gnutella-svc\n6347b gnutella-rtr\n6350b adap\n6355b pmcs\n6360b metaedit-mu\n6363u ndn\n6370b metaedit-se\n6379t redis\n6382b metatude-mds\n6389b clariion-evr01\n6390b metaedit-ws\n6417b faxcomservice\n6418t syserverremote\n6419t svdrp\n6419u svdrp-disc\n6420b nim-vdrshell\n6421b nim-wan\n6432t pgbouncer\n6440t heliosd\n6442t tarp\n6443b sun-sr-https\n6444b sge_qmaster\n6445b sge_execd\n6446b mysql-proxy\n6455b skip-cert-recv\n6456b skip-cert-send\n6464b ieee11073-20701\n6471b lvision-lm\n6480b sun-sr-http\n6481b servicetags\n6482b ldoms-mgmt\n6483b sunvts-rmi\n6484b sun-sr-jms\n6485b sun-sr-iiop\n6486b sun-sr-iiops\n6487b sun-sr-iiop-aut\n6488b sun-sr-jmx\n6489b sun-sr-admin\n6500b boks\n6501b boks_servc\n6502b boks_servm\n6503b boks_clntd\n6505b badm_priv\n6506b badm_pub\n6507b bdir_priv\n6508b bdir_pub\n6509b mgcs-mfp-port\n6510b mcer-port\n6511u dccp-udp\n6513t netconf-tls\n6514b syslog-tls\n6515b elipse-rec\n6543b lds-distrib\n6544b lds-dump\n6547b apc-6547\n6548b apc-6548\n6549b apc-6549\n6550b fg-sysupdate\n6551b sum\n6556t checkmk-agent\n6558b xdsxdm\n6566b sane-port\n6568t canit_store\n6568u rp-reputation\n6579b affiliate\n6580b parsec-master\n6581b parsec-peer\n6582b parsec-game\n6583b joajewelsuite\n6600t mshvlm\n6601t mstmg-sstp\n6602t wsscomfrmwk\n6610b bencher\n6619b odette-ftps\n6620b kftp-data\n6621b kftp\n6622b mcftp\n6623b ktelnet\n6624t datascaler-db\n6625t datascaler-ctl\n6626b wago-service\n6627b nexgen\n6628b afesc-mc\n6629b nexgen-aux\n6632t mxodbc-connect\n6633u cisco-vpath-tun\n6634u mpls-pm\n6635u mpls-udp\n6636u mpls-udp-dtls\n6640t ovsdb\n6653b openflow\n6655t pcs-sf-ui-man\n6656t emgmsg\n6657u palcom-disc\n6670b vocaltec-gold\n6671b p4p-portal\n6672b vision_server\n6673b vision_elmd\n6678t vfbp\n6678u vfbp-disc\n6679b osaut\n6687t clever-ctrace\n6688t clever-tcpip\n6689b tsa\n6690t cleverdetect\n6696u babel\n6697t ircs-u\n6699u babel-dtls\n6701b kti-icad-srvr\n6702b e-design-net\n6703b e-design-web\n6714b ibprotocol\n6715b fibotrader-com\n6716t princity-agent\n6767b bmc-perf-agent\n6768b bmc-perf-mgrd\n6769b adi-gxp-srvprt\n6770b plysrv-http\n6771b plysrv-https\n6777t ntz-tracker\n6778t ntz-p2p-storage\n6784u bfd-lag\n6785b dgpf-exchg\n6786b smc-jmx\n6787b smc-admin\n6788b smc-http\n6789t radg\n6790b hnmp\n6791b hnm\n6801b acnet\n6817t pentbox-sim\n6831b ambit-lm\n6841b netmo-default\n6842b netmo-http\n6850b iccrushmore\n6868t acctopus-cc\n6868u acctopus-st\n6888b muse\n6900t rtimeviewer\n6901t jetstream\n6924b split-ping\n6935b ethoscan\n6936b xsmsvc\n6946b bioserver\n6951b otlp\n6961b jmact3\n6962b jmevt2\n6963b swismgr1\n6964b swismgr2\n6965b swistrap\n6966b swispol\n6969b acmsoda\n6970t conductor\n6980u qolyester\n6997b mobilitysrv\n6998b iatp-highpri\n6999b iatp-normalpri\n7000b afs3-fileserver\n7001b afs3-callback\n7002b afs3-prserver\n7003b afs3-vlserver\n7004b afs3-kaserver\n7005b afs3-volser\n7006b afs3-errors\n7007b afs3-bos\n7008b afs3-update\n7009b afs3-rmtsys\n7010b ups-onlinet\n7011b talon-disc\n7012b talon-engine\n7013b microtalon-dis\n7014b microtalon-com\n7015b talon-webserver\n7016b spg\n7017b grasp\n7018t fisa-svc\n7019t doceri-ctl\n7019u doceri-view\n7020b dpserve\n7021b dpserveadmin\n7022b ctdp\n7023b ct2nmcs\n7024b vmsvc\n7025b vmsvc-2\n7026t loreji-panel\n7030b op-probe\n7031t iposplanet\n7040u quest-disc\n7070b arcp\n7071b iwg1\n7072t iba-cfg\n7072u iba-cfg-disc\n7073t martalk\n7080b empowerid\n7088u zixi-transport\n7095u jdp-disc\n7099b lazy-ptop\n7100b font-service\n7101b elcn\n7107u aes-x170\n7117t rothaga\n7121b virprot-lm\n7123b snif\n7128b scenidm\n7129b scenccs\n7161b cabsm-comm\n7162b caistoragemgr\n7163b cacsambroker\n7164b fsr\n7165b doc-server\n7166b aruba-server\n7167t casrmagent\n7168t cnckadserver\n7169b ccag-pib\n7170b nsrp\n7171b drm-production\n7172t metalbend\n7173t zsecure\n7174b clutild\n7181u janus-disc\n7200b fodms\n7201b dlip\n7202t pon-ictp\n7215t ps-server\n7216t ps-capture-pro\n7227b ramp\n7228t citrixupp\n7229t citrixuppg\n7234t asa-gateways\n7235u aspcoordination\n7236t display\n7237t pads\n7244t frc-hicp\n7244u frc-hicp-disc\n7262b cnap\n7272b watchme-7272\n7273b oma-rlp\n7274b oma-rlp-s\n7275b oma-ulp\n7276b oma-ilp\n7277b oma-ilp-s\n7278b oma-dcdocbs\n7279b ctxlic\n7280b itactionserver1\n7281b itactionserver2\n7282t mzca-action\n7282u mzca-alert\n7283t genstat\n7365b lcm-server\n7391b mindfilesys\n7392b mrssrendezvous\n7393b nfoldman\n7394b fse\n7395b winqedit\n7397b hexarc\n7400b rtps-discovery\n7401b rtps-dd-ut\n7402b rtps-dd-mt\n7410b ionixnetmon\n7411b daqstream\n7420u ipluminary\n7421b mtportmon\n7426b pmdmgr\n7427b oveadmgr\n7428b ovladmgr\n7429b opi-sock\n7430b xmpv7\n7431b pmd\n7437b faximum\n7443b oracleas-https\n7471t sttunnel\n7473b rise\n7474t neo4j\n7478t openit\n7491b telops-lmd\n7500b silhouette\n7501b ovbus\n7508t adcp\n7509t acplt\n7510b ovhpas\n7511b pafec-lm\n7542b saratoga\n7543b atul\n7544b nta-ds\n7545b nta-us\n7546b cfs\n7547b cwmp\n7548b tidp\n7549b nls-tl\n7550u cloudsignaling\n7551t controlone-con\n7560b sncp\n7563t cfw\n7566b vsi-omega\n7569t dell-eql-asm\n7570b aries-kfinder\n7574t coherence\n7574u coherence-disc\n7575t wtmi-panel\n7588b sun-lm\n7606b mipi-debug\n7624b indi\n7626t simco\n7627b soap-http\n7628b zen-pawn\n7629b xdas\n7630t hawk\n7631t tesla-sys-msg\n7633b pmdfmgt\n7648b cuseeme\n7663b rome\n7668t authoritygate\n7672t imqstomp\n7673t imqstomps\n7674b imqtunnels\n7675b imqtunnel\n7676b imqbrokerd\n7677b sun-user-https\n7680b ms-do\n7683t dmt\n7687t bolt\n7689b collaber\n7690t sovd\n7697b klio\n7700t em7-secom\n7707b sync-em7\n7708b scinet\n7720b medimageportal\n7724b nsdeepfreezectl\n7725b nitrogen\n7726b freezexservice\n7727b trident-data\n7728b osvr\n7734b smip\n7738b aiagent\n7741b scriptview\n7742t msss\n7743b sstp-1\n7744b raqmon-pdu\n7747b prgp\n7775t inetfs\n7777b cbt\n7778b interwise\n7779b vstat\n7781b accu-lmgr\n7784u s-bfd\n7786b minivend\n7787b popup-reminders\n7789b office-tools\n7794b q3ade\n7797b pnet-conn\n7798b pnet-enc\n7799b altbsdp\n7800b asr\n7801b ssp-client\n7802u vns-tp\n7810b rbt-wanopt\n7845b apc-7845\n7846b apc-7846\n7847t csoauth\n7869t mobileanalyzer\n7870t rbt-smc\n7871t mdm\n7872u mipv6tls\n7878t owms\n7880b pss\n7887b ubroker\n7900b mevent\n7901b tnos-sp\n7902b tnos-dp\n7903b tnos-dps\n7913b qo-secure\n7932b t2-drm\n7933b t2-brm\n7962b generalsync\n7967b supercell\n7979b micromuse-ncps\n7980b quest-vista\n7981t sossd-collect\n7982t sossd-agent\n7982u sossd-disc\n7997t pushns\n7998u usicontentpush\n7999b irdmi2\n8000b irdmi\n8001b vcom-tunnel\n8002b teradataordbms\n8003b mcreport\n8004t p2pevolvenet\n8005b mxi\n8006t wpl-analytics\n8006u wpl-disc\n8007b warppipe\n8008b http-alt\n8009t nvme-disc\n8015t cfg-cloud\n8016t ads-s\n8017u cisco-cloudsec\n8019b qbdb\n8020b intu-ec-svcdisc\n8021b intu-ec-client\n8022b oa-system\n8023b arca-api\n8025b ca-audit-da\n8026b ca-audit-ds\n8027b papachi-p2p-srv\n8032b pro-ed\n8033b mindprint\n8034b vantronix-mgmt\n8040b ampify\n8041b enguity-xccetp\n8042t fs-agent\n8043t fs-server\n8044t fs-mgmt\n8051t rocrail\n8052b senomix01\n8053b senomix02\n8054b senomix03\n8055b senomix04\n8056b senomix05\n8057b senomix06\n8058b senomix07\n8059b senomix08\n8060u aero\n8061t nikatron-dev\n8066t toad-bi-appsrvr\n8067t infi-async\n8070t ucs-isc\n8074b gadugadu\n8080b http-alt\n8081b sunproxyadmin\n8082b us-cli\n8083b us-srv\n8084t websnp\n8086b d-s-n\n8087b simplifymedia\n8088b radan-http\n8090t opsmessaging\n8091t jamlink\n8097b sac\n8100b xprint-server\n8101t ldoms-migr\n8102t kz-migr\n8111u skynetflow\n8115b mtl8000-matrix\n8116b cp-cluster\n8117t purityrpc\n8118b privoxy\n8121b apollo-data\n8122b apollo-admin\n8128b paycash-online\n8129b paycash-wbp\n8130b indigo-vrmi\n8131b indigo-vbcp\n8132b dbabble\n8140t puppet\n8148b isdd\n8149u eor-game\n8153t quantastor\n8160b patrol\n8161b patrol-snmp\n8162t lpar2rrd\n8181t intermapper\n8182b vmware-fdm\n8183t proremote\n8184b itach\n8190t gcp-rphy\n8191t limnerpressure\n8192b spytechphone\n8194b blp1\n8195b blp2\n8199b vvr-data\n8200b trivnet1\n8201b trivnet2\n8202u aesop\n8204b lm-perfworks\n8205b lm-instmgr\n8206b lm-dta\n8207b lm-sserver\n8208b lm-webwatcher\n8211u aruba-papi\n8230b rexecj\n8231u hncp-udp-port\n8232u hncp-dtls-port\n8243b synapse-nhttps\n8266u espeasy-p2p\n8270t robot-remote\n8276b ms-mcc\n8280b synapse-nhttp\n8282t libelle\n8282u libelle-disc\n8292b blp3\n8293t hiperscan-id\n8294b blp4\n8300b tmi\n8301b amberon\n8313t hub-open-net\n8320b tnp-discover\n8321b tnp\n8322b garmin-marine\n8351b server-find\n8376b cruise-enum\n8377b cruise-swroute\n8378b cruise-config\n8379b cruise-diags\n8380b cruise-update\n8383b m2mservices\n8384u marathontp\n8400b cvd\n8401b sabarsd\n8402b abarsd\n8403b admind\n8404t svcloud\n8405t svbackup\n8415t dlpx-sp\n8416b espeech\n8417b espeech-rtp\n8423t aritts\n8432t pgbackrest\n8433u aws-as2\n8442b cybro-a-bus\n8443b pcsync-https\n8444b pcsync-http\n8445t copy\n8445u copy-disc\n8448t matrix-fed\n8450b npmp\n8457t nexentamv\n8470t cisco-avp\n8471t pim-port\n8472b otv\n8473b vp2p\n8474b noteshare\n8500b fmtp\n8501t cmtp-mgt\n8501u cmtp-av\n8502t ftnmtp\n8503u lsp-self-ping\n8554b rtsp-alt\n8555b d-fence\n8567b dof-tunnel\n8600b asterix\n8609u canon-cpp-disc\n8610b canon-mfnp\n8611b canon-bjnp1\n8612b canon-bjnp2\n8613b canon-bjnp3\n8614b canon-bjnp4\n8615t imink\n8665t monetra\n8666t monetra-admin\n8668t spartan\n8675t msi-cps-rm\n8675u msi-cps-rm-disc\n8686b sun-as-jmxrmi\n8688t openremote-ctrl\n8699t vnyx\n8710t semi-grpc\n8711t nvc\n8732u dtp-net\n8733b ibus\n8750t dey-keyneg\n8763b mc-appserver\n8764b openqueue\n8765b ultraseek-http\n8766b amcs\n8767t core-of-source\n8768t sandpolis\n8769t oktaauthenticat\n8770b dpap\n8778t uec\n8786b msgclnt\n8787b msgsrvr\n8793b acd-pm\n8800b sunwebadmin\n8804b truecm\n8805u pfcp\n8807u hes-clip\n8808u ssports-bcast\n8809u 3gpp-monp\n8873b dxspider\n8880b cddbp-alt\n8881t galaxy4d\n8883b secure-mqtt\n8888t ddi-tcp-1\n8888u ddi-udp-1\n8889t ddi-tcp-2\n8889u ddi-udp-2\n8890t ddi-tcp-3\n8890u ddi-udp-3\n8891t ddi-tcp-4\n8891u ddi-udp-4\n8892t ddi-tcp-5\n8892u ddi-udp-5\n8893t ddi-tcp-6\n8893u ddi-udp-6\n8894t ddi-tcp-7\n8894u ddi-udp-7\n8899b ospf-lite\n8900b jmb-cds1\n8901b jmb-cds2\n8908t dpp\n8910b manyone-http\n8911b manyone-xml\n8912b wcbackup\n8913b dragonfly\n8937t twds\n8953t ub-dns-control\n8954b cumulus-admin\n8980b nod-provider\n8981u nod-client\n8989b sunwebadmins\n8990b http-wmap\n8991b https-wmap\n8997t oracle-ms-ens\n8998t canto-roboflow\n8999b bctp\n9000b cslistener\n9001b etlservicemgr\n9002b dynamid\n9005t golem\n9007u ogs-client\n9008t ogs-server\n9009b pichat\n9010t sdr\n9011u d-star\n9020b tambora\n9021b panagolin-ident\n9022b paragent\n9023b swa-1\n9024b swa-2\n9025b swa-3\n9026b swa-4\n9050t versiera\n9051t fio-cmgmt\n9060t cardweb-io\n9060u cardweb-rt\n9080b glrpc\n9081u cisco-aqos\n9083t emc-pp-mgmtsvc\n9084b aurora\n9085b ibm-rsyscon\n9086b net2display\n9087b classic\n9088b sqlexec\n9089b sqlexec-ssl\n9090b websm\n9091b xmltec-xmlmail\n9092b xmlipcregsvc\n9093t copycat\n9100b pdl-datastream\n9101b bacula-dir\n9102b bacula-fd\n9103b bacula-sd\n9104b peerwire\n9105b xadmin\n9106t astergate\n9106u astergate-disc\n9107t astergatefax\n9111b hexxorecore\n9119b mxit\n9122t grcmp\n9123t grcp\n9131b dddp\n9160b apani1\n9161b apani2\n9162b apani3\n9163b apani4\n9164b apani5\n9183b sirius-agent\n9191b sun-as-jpda\n9200b wap-wsp\n9201b wap-wsp-wtp\n9202b wap-wsp-s\n9203b wap-wsp-wtp-s\n9204b wap-vcard\n9205b wap-vcal\n9206b wap-vcard-s\n9207b wap-vcal-s\n9208b rjcdb-vcards\n9209b almobile-system\n9210b oma-mlp\n9211b oma-mlp-s\n9212b serverviewdbms\n9213b serverstart\n9214b ipdcesgbs\n9215b insis\n9216b acme\n9217b fsc-port\n9222b teamcoherence\n9255b mon\n9277u traingpsdata\n9278b pegasus\n9279b pegasus-ctl\n9280b pgps\n9281b swtp-port1\n9282b swtp-port2\n9283b callwaveiam\n9284b visd\n9285b n2h2server\n9286u n2receive\n9287b cumulus\n9292b armtechdaemon\n9293b storview\n9294b armcenterhttp\n9295b armcenterhttps\n9300b vrace\n9306t sphinxql\n9310t sapms\n9312t sphinxapi\n9318b secure-ts\n9321b guibase\n9339t gnmi-gnoi\n9340t gribi\n9343b mpidcmgr\n9344b mphlpdmc\n9345t rancher\n9346b ctechlicensing\n9374b fjdmimgr\n9380b boxp\n9387t d2dconfig\n9388t d2ddatatrans\n9389t adws\n9390t otp\n9396b fjinvmgr\n9397b mpidcagt\n9400b sec-t4net-srv\n9401b sec-t4net-clt\n9402b sec-pc2fax-srv\n9418b git\n9443b tungsten-https\n9444b wso2esb-console\n9445t mindarray-ca\n9450b sntlkeyssrvr\n9500b ismserver\n9522u sma-spw\n9535b mngsuite\n9536b laes-bf\n9555b trispen-sra\n9559t p4runtime\n9592b ldgateway\n9593b cba8\n9594b msgsys\n9595b pds\n9596b mercury-disc\n9597b pd-admin\n9598b vscp\n9599b robix\n9600b micromuse-ncpw\n9612b streamcomm-ds\n9614t iadt-tls\n9616t erunbook_agent\n9617t erunbook_server\n9618b condor\n9628b odbcpathway\n9629b uniport\n9630t peoctlr\n9631t peocoll\n9632u mc-comm\n9640t pqsflows\n9666t zoomcp\n9667b xmms2\n9668b tec5-sdctp\n9694b client-wakeup\n9695b ccnx\n9700b board-roar\n9747b l5nas-parchan\n9750b board-voip\n9753b rasadv\n9762b tungsten-http\n9800b davsrc\n9801b sstp-2\n9802b davsrcs\n9875b sapv1\n9876t sd\n9877t x510\n9878u kca-service\n9888b cyborg-systems\n9889b gt-proxy\n9898b monkeycom\n9899u sctp-tunneling\n9900b iua\n9901u enrp\n9903u multicast-ping\n9909b domaintime\n9911b sype-transport\n9925t xybrid-cloud\n9950b apc-9950\n9951b apc-9951\n9952b apc-9952\n9953b acis\n9954t hinp\n9955t alljoyn-stm\n9955u alljoyn-mcm\n9956u alljoyn\n9966b odnsp\n9978t xybrid-rt\n9979t visweather\n9981t pumpkindb\n9986t kaostransport\n9987b dsm-scm-target\n9988t nsesrvr\n9990b osm-appsrvr\n9991b osm-oev\n9992b palace-1\n9993b palace-2\n9994b palace-3\n9995b palace-4\n9996b palace-5\n9997b palace-6\n9998b distinct32\n9999b distinct\n10000b ndmp\n10001b scp-config\n10002b documentum\n10003b documentum_s\n10004t emcrmirccd\n10005t emcrmird\n10006t netapp-sync\n10007b mvs-capacity\n10008b octopus\n10009b swdtp-sv\n10010t rxapi\n10020t abb-hw\n10023u cefd-vmp\n10050b zabbix-agent\n10051b zabbix-trapper\n10055t qptlmd\n10080b amanda\n10081b famdc\n10100b itap-ddtp\n10101b ezmeeting-2\n10102b ezproxy-2\n10103b ezrelay\n10104b swdtp\n10107b bctp-server\n10110b nmea-0183\n10111u nmea-onenet\n10113b netiq-endpoint\n10114b netiq-qcheck\n10115b netiq-endpt\n10116b netiq-voipa\n10117b iqrm\n10125t cimple\n10128b bmc-perf-sd\n10129t bmc-gms\n10160b qb-db-server\n10161t snmptls\n10161u snmpdtls\n10162t snmptls-trap\n10162u snmpdtls-trap\n10200b trisoap\n10201t rsms\n10201u rscs\n10252b apollo-relay\n10253u eapol-relay\n10260b axis-wimp-port\n10261t tile-ml\n10288b blocks\n10439u bngsync\n10443t cirrossp\n10500u hip-nat-t\n10540b mos-lower\n10541b mos-upper\n10542b mos-aux\n10543b mos-soap\n10544b mos-soap-opt\n10548t serverdocs\n10631t printopia\n10800b gap\n10805b lpdg\n10809t nbd\n10810u nmc-disc\n10860b helix\n10880b bveapi\n10933t octopustentacle\n10990b rmiaux\n11000b irisa\n11001b metasys\n11095b weave\n11103t origo-sync\n11104t netapp-icmgmt\n11105t netapp-icdata\n11106b sgi-lk\n11108u myq-termlink\n11109t sgi-dmfmgr\n11110t sgi-soap\n11111b vce\n11112b dicom\n11161b suncacao-snmp\n11162b suncacao-jmxmp\n11163b suncacao-rmi\n11164b suncacao-csa\n11165b suncacao-websvc\n11171u snss\n11172t oemcacao-jmxmp\n11173t t5-straton\n11174t oemcacao-rmi\n11175t oemcacao-websvc\n11201b smsqp\n11202t dcsl-backup\n11208b wifree\n11211b memcache\n11235t xcompute\n11319b imip\n11320b imip-channels\n11321b arena-server\n11367b atm-uhas\n11371b hkp\n11430u lsdp\n11434t ollama\n11489t asgcypresstcps\n11600b tempest-port\n11623t emc-xsw-dconfig\n11720b h323callsigalt\n11723b emc-xsw-dcache\n11751b intrepid-ssl\n11796t lanschool\n11796u lanschool-mpt\n11876b xoraya\n11877u x2e-disc\n11967b sysinfo-sp\n11971t tibsd\n12000b entextxid\n12001b entextnetwk\n12002b entexthigh\n12003b entextmed\n12004b entextlow\n12005b dbisamserver1\n12006b dbisamserver2\n12007b accuracer\n12008b accuracer-dbms\n12009u ghvpn\n12010t edbsrvr\n12012b vipera\n12013b vipera-ssl\n12109b rets-ssl\n12121b nupaper-ss\n12168b cawas\n12172b hivep\n12300b linogridengine\n12302t rads\n12321b warehouse-sss\n12322b warehouse\n12345b italk\n12546t carb-repl-ctrl\n12753b tsaf\n12865t netperf\n13160b i-zipqd\n13216b bcslogc\n13217b rs-pias\n13218t emc-vcas-tcp\n13218u emc-vcas-udp\n13223b powwow-client\n13224b powwow-server\n13400t doip-data\n13400u doip-disc\n13720b bprd\n13721b bpdbm\n13722b bpjava-msvc\n13724b vnetd\n13782b bpcd\n13783b vopied\n13785b nbdb\n13786b nomdb\n13818b dsmcc-config\n13819b dsmcc-session\n13820b dsmcc-passthru\n13821b dsmcc-download\n13822b dsmcc-ccp\n13823t bmdss\n13832t a-trust-rpc\n13894b ucontrol\n13929b dta-systems\n13930t medevolve\n14000b scotty-ft\n14001b sua\n14002u scotty-disc\n14033b sage-best-com1\n14034b sage-best-com2\n14141b vcs-app\n14142b icpp\n14143t icpps\n14145b gcm-app\n14149b vrts-tdd\n14150t vcscmd\n14154b vad\n14250b cps\n14414b ca-web-update\n14500t xpra\n14936b hde-lcesrvr-1\n14937b hde-lcesrvr-2\n15000b hydap\n15002t onep-tls\n15118u v2g-secc\n15345b xpilot\n15363b 3link\n15555b cisco-snat\n15660b bex-xr\n15740b ptp\n15998u 2ping\n15999t programmar\n16000t fmsas\n16001t fmsascon\n16002t gsms\n16003u alfin\n16020t jwpc\n16021t jwpc-bin\n16161b sun-sea-port\n16162t solaris-audit\n16309b etb4j\n16310b pduncs\n16311b pdefmns\n16360b netserialext1\n16361b netserialext2\n16367b netserialext3\n16368b netserialext4\n16384b connected\n16385t rdgs\n16619t xoms\n16665t axon-tunnel\n16666u vtp\n16789t cadsisvr\n16900b newbay-snc-mc\n16950b sgcip\n16991b intel-rci-mp\n16992b amt-soap-http\n16993b amt-soap-https\n16994b amt-redir-tcp\n16995b amt-redir-tls\n17007b isode-dua\n17010t ncpu\n17184t vestasdlp\n17185b soundsvirtual\n17219b chipper\n17220b avtp\n17221b avdecc\n17222u cpsp\n17223t isa100-gci\n17224u trdp-pd\n17225b trdp-md\n17234b integrius-stp\n17235b ssh-mgmt\n17500t db-lsp\n17500u db-lsp-disc\n17555t ailith\n17729b ea\n17754b zep\n17755b zigbee-ip\n17756b zigbee-ips\n17777t sw-orion\n18000b biimenu\n18104t radpdf\n18136t racf\n18181b opsec-cvp\n18182b opsec-ufp\n18183b opsec-sam\n18184b opsec-lea\n18185b opsec-omi\n18186b ohsc\n18187b opsec-ela\n18241b checkpoint-rtm\n18242t iclid\n18243t clusterxl\n18262b gv-pf\n18463b ac-cluster\n18516u heythings\n18634b rds-ib\n18635b rds-ip\n18668t vdmmesh\n18668u vdmmesh-disc\n18769b ique\n18881b infotos\n18888b apc-necmp\n19000b igrid\n19007b scintilla\n19020t j-link\n19191b opsec-uaa\n19194b ua-secureagent\n19220t cora\n19220u cora-disc\n19283b keysrvr\n19315b keyshadow\n19398b mtrgtrans\n19410b hp-sco\n19411b hp-sca\n19412b hp-sessmon\n19539b fxuptp\n19540b sxuptp\n19541b jcp\n19788u mle\n19790t faircom-db\n19998t iec-104-sec\n19999b dnp-sec\n20000b dnp\n20001b microsan\n20002b commtact-http\n20003b commtact-https\n20005b openwebnet\n20012u ss-idi-disc\n20013t ss-idi\n20014b opendeploy\n20034b nburn_id\n20046b tmophl7mts\n20048b mountd\n20049b nfsrdma\n20057t avesterra\n20167b tolfab\n20202b ipdtp-port\n20222b ipulse-ics\n20480b emwavemsg\n20670b track\n20810t crtech-nlm\n20999b athand-mmp\n21000b irtrans\n21010t notezilla-lan\n21212t trinket-agent\n21213t cohesity-agent\n21221t aigairserver\n21337t xahaud\n21553t rdm-tfs\n21554b dfserver\n21590b vofr-gateway\n21800b tvpm\n21801t sal\n21845b webphone\n21846b netspeak-is\n21847b netspeak-cs\n21848b netspeak-acd\n21849b netspeak-cps\n22000b snapenetio\n22001b optocontrol\n22002b optohost002\n22003b optohost003\n22004b optohost004\n22005b optohost004\n22125t dcap\n22128t gsidcap\n22222t easyengine\n22273b wnn6\n22305b cis\n22333b showcockpit-net\n22335t shrewd-control\n22335u shrewd-stream\n22343b cis-secure\n22347b wibukey\n22350b codemeter\n22351t codemeter-cmwan\n22537t caldsoft-backup\n22555t vocaltec-wconf\n22555u vocaltec-phone\n22763b talikaserver\n22800b aws-brf\n22951b brf-gw\n23000b inovaport1\n23001b inovaport2\n23002b inovaport3\n23003b inovaport4\n23004b inovaport5\n23005b inovaport6\n23053t gntp\n23272u s102\n23294t 5afe-dir\n23294u 5afe-disc\n23333b elxmgmt\n23400b novar-dbase\n23401b novar-alarm\n23402b novar-global\n23456t aequus\n23457t aequus-alt\n23546t areaguard-neo\n24000b med-ltp\n24001b med-fsp-rx\n24002b med-fsp-tx\n24003b med-supp\n24004b med-ovw\n24005b med-ci\n24006b med-net-svc\n24242b filesphere\n24249b vista-4gl\n24321b ild\n24322u hid\n24323t vrmg-ip\n24386b intel_rci\n24465b tonidods\n24554b binkp\n24577t bilobit\n24577u bilobit-update\n24601u udpstp\n24666t sdtvwcam\n24676b canditv\n24677b flashfiler\n24678b proactivate\n24680b tcc-http\n24754t cslg\n24850u assoc-disc\n24922b find\n25000b icl-twobase1\n25001b icl-twobase2\n25002b icl-twobase3\n25003b icl-twobase4\n25004b icl-twobase5\n25005b icl-twobase6\n25006b icl-twobase7\n25007b icl-twobase8\n25008b icl-twobase9\n25009b icl-twobase10\n25100t db2c-tls\n25576t sauterdongle\n25604t idtp\n25793b vocaltec-hos\n25900b tasp-net\n25901b niobserver\n25902b nilinkanalyst\n25903b niprobe\n25954u bf-game\n25955u bf-master\n26000b quake\n26133b scscp\n26208b wnn6-ds\n26257t cockroach\n26260b ezproxy\n26261b ezmeeting\n26262b k3software-svr\n26263b k3software-cli\n26486t exoline-tcp\n26486u exoline-udp\n26487b exoconfig\n26489b exonet\n27010t flex-lmadmin\n27016t chlenix\n27017t mongodb\n27345b imagepump\n27442b jesmsjc\n27504b kopek-httphead\n27782b ars-vista\n27876t astrolink\n27999b tw-auth-key\n28000b nxlmd\n28001t pqsp\n28010t gruber-cashreg\n28080t thor-engine\n28119u a27-ran-ran\n28200b voxelstorm\n28240b siemensgsm\n28589t bosswave\n29000t saltd-licensing\n29167b otmp\n29999t bingbang\n30000t ndmps\n30001b pago-services1\n30002b pago-services2\n30003b amicon-fpsu-ra\n30004u amicon-fpsu-s\n30100t rwp\n30260b kingdomsonline\n30400t gs-realtime\n30832u samsung-disc\n30939b dilithium3\n30999b ovobs\n31016t ka-sddp\n31016u ka-kdp\n31020t autotrac-acp\n31029u yawn\n31337b eldim\n31400t pace-licensed\n31416b xqosd\n31457b tetrinet\n31620b lm-mon\n31685t dsx_monitor\n31765b gamesmith-port\n31948b iceedcp_tx\n31949b iceedcp_rx\n32034b iracinghelper\n32249b t1distproc60\n32400t plex\n32483b apm-link\n32635b sec-ntb-clnt\n32636b dmexpress\n32767b filenet-powsrm\n32768b filenet-tms\n32769b filenet-rpc\n32770b filenet-nch\n32771b filenet-rmi\n32772b filenet-pa\n32773b filenet-cm\n32774b filenet-re\n32775b filenet-pch\n32776b filenet-peior\n32777b filenet-obrok\n32801b mlsn\n32811t retp\n32896b idmgratm\n33000t wg-endpt-comms\n33060t mysqlx\n33123b aurora-balaena\n33331b diamondport\n33333t dgi-serv\n33334t speedtrace\n33334u speedtrace-disc\n33434b traceroute\n33435u mtrace\n33656b snip-slave\n33890t digilent-adept\n34249b turbonote-2\n34378b p-net-local\n34379b p-net-remote\n34567t dhanalakshmi\n34567u edi_service\n34962b profinet-rt\n34963b profinet-rtm\n34964b profinet-cm\n34965b profinet-cm-sec\n34966u profinet-rt-sec\n34980b ethercat\n35000t heathview\n35001b rt-viewer\n35002t rt-sound\n35003t rt-devicemapper\n35004b rt-classmanager\n35005t rt-labtracker\n35006t rt-helper\n35100b axio-disc\n35354t kitim\n35355t altova-lm\n35355u altova-lm-disc\n35356t guttersnex\n35357t openstack-id\n36001b allpeers\n36411u wlcp\n36524t febooti-aw\n36602t observium-agent\n36700t mapx\n36865b kastenxpipe\n37475b neckar\n37483t gdrive-sync\n37601t eftp\n37654b unisys-eportal\n38000t ivs-database\n38001t ivs-insertion\n38002t cresco-control\n38002u crescoctrl-disc\n38201b galaxy7-data\n38202b fairview\n38203b agpolicy\n38638t psqlmws\n38800t sruth\n38865t secrmmsafecopya\n39063t vroa\n39681b turbonote-1\n40000b safetynetp\n40023u k-patentssensor\n40404t sptx\n40841b cscp\n40842b csccredir\n40843b csccfirewall\n40853u ortec-disc\n41111b fs-qos\n41121t tentacle\n41230b z-wave-s\n41794b crestron-cip\n41795b crestron-ctp\n41796t crestron-cips\n41797t crestron-ctps\n42508b candp\n42509b candrp\n42510b caerpc\n42999t curiosity\n43000t recvr-rc\n43000u recvr-rc-disc\n43188b reachout\n43189b ndm-agent-port\n43190b ip-provision\n43191t noit-transport\n43210t shaperai\n43210u shaperai-disc\n43438u hmip-routing\n43439t eq3-update\n43439u eq3-config\n43440t ew-mgmt\n43440u ew-disc-cmd\n43441b ciscocsdb\n44123t z-wave-tunnel\n44321b pmcd\n44322b pmproxy\n44323t pmwebapi\n44444t cognex-dataman\n44445t acronis-backup\n44544u domiq\n44553b rbr-debug\n44600u asihpi\n44900t m3da\n44900u m3da-disc\n45000t asmp\n45000u asmp-mon\n45001t asmps\n45002t rs-status\n45045t synctest\n45054b invision-ag\n45185b witsnet\n45514t cloudcheck\n45514u cloudcheck-ping\n45678b eba\n45824t dai-shell\n45825b qdb2service\n45966b ssr-servermgr\n46336t inedo\n46998t spremotetablet\n46999b mediabox\n47000b mbus\n47001t winrm\n47100u jvl-mactalk\n47557b dbbrowse\n47624b directplaysrvr\n47806b ap\n47808b bacnet\n47809u presonus-ucnet\n48000b nimcontroller\n48001b nimspooler\n48002b nimhub\n48003b nimgtw\n48004t nimbusdb\n48005t nimbusdbctrl\n48048t juka\n48049t 3gpp-cbsp\n48050t weandsf\n48128b isnetserv\n48129b blp5\n48556b com-bardac-dw\n48619b iqobject\n48653b robotraconteur\n49000t matahari\n49001t nusrp\n49001u nusdp-disc\n49150t inspider\n";
		let tables = {
			tcp: null,
			udp: null
		};
		function aliasesOf(protocol) {
			tables[protocol] ??= readAliases(protocol === "tcp" ? aliases.jc : aliases.xJ);
			return tables[protocol];
		}
		function readAliases(text) {
			let ports = new Map();
			let first = new Map();
			let shown = new Map();
			for (let line of text.trim().split("\n")) {
				let [digits, ...names] = line.split(" ");
				let port = Number(digits);
				for (let written of names) {
					let name = written.replace("*", "");
					name !== written && shown.set(port, name);
					first.has(port) || first.set(port, name);
					ports.set(name, port);
				}
			}
			return {
				ports,
				first,
				shown
			};
		}
		function portOf(name, protocol) {
			let lower = name.toLowerCase();
			let disputed = Object.hasOwn(aliases._l, lower) ? aliases._l[lower] : void 0;
			if (disputed !== void 0) return disputed;
			let alias = aliasesOf(protocol).ports.get(lower);
			if (alias !== void 0) return alias;
			if (!/^[a-z0-9][a-z0-9._+*-]*$/.test(lower)) return null;
			portsByName === null && ++namesSearched > WORTH_AN_INDEX && (portsByName = indexOfPorts());
			let ports = portsByName === null ? searchedPorts(lower, protocol) : portsByName[protocol].get(lower);
			return ports === void 0 || ports.length === 0 ? null : ports.length > 1 ? ports : ports[0] ?? null;
		}
		function searchedPorts(lower, protocol) {
			let ports = [];
			let needle = ` ${lower}\n`;
			for (let at = IANA_SERVICES.indexOf(needle); at !== -1; at = IANA_SERVICES.indexOf(needle, at + 1)) {
				let which = IANA_SERVICES[at - 1];
				if (which !== "b" && which !== protocol[0]) continue;
				ports.push(Number(IANA_SERVICES.slice(IANA_SERVICES.lastIndexOf("\n", at) + 1, at - 1)));
			}
			return ports;
		}
		let WORTH_AN_INDEX = 64;
		let namesSearched = 0;
		let portsByName = null;
		function indexOfPorts() {
			let index = {
				tcp: new Map(),
				udp: new Map()
			};
			for (let line of IANA_SERVICES.split("\n")) {
				let space = line.indexOf(" ");
				if (space < 1) continue;
				let [port, name] = [Number(line.slice(0, space - 1)), line.slice(space + 1)];
				for (let protocol of ["tcp", "udp"]) {
					if (line[space - 1] !== "b" && line[space - 1] !== protocol[0]) continue;
					(0, get_or_create.I)(index[protocol], name, () => []).push(port);
				}
			}
			return index;
		}
		let searches = 0;
		let index = null;
		function registered(key) {
			index === null && ++searches > 64 && (index = indexOfNames());
			if (index !== null) return index.get(key) ?? null;
			let needle = `\n${key} `;
			let at = IANA_SERVICES.indexOf(needle);
			return at === -1 ? null : IANA_SERVICES.slice(at + needle.length, IANA_SERVICES.indexOf("\n", at + 1));
		}
		function indexOfNames() {
			let names = new Map();
			for (let line of IANA_SERVICES.split("\n")) {
				let space = line.indexOf(" ");
				let key = line.slice(0, Math.max(0, space));
				key !== "" && !names.has(key) && names.set(key, line.slice(space + 1));
			}
			return names;
		}
		function serviceName(port, protocol) {
			let { ports, shown, first } = aliasesOf(protocol);
			let preferred = shown.get(port);
			if (preferred !== void 0) return preferred;
			let name = registered(`${port}b`) ?? registered(`${port}${protocol[0]}`);
			return (name !== null && (ports.get(name) ?? port) !== port ? null : name) ?? first.get(port) ?? null;
		}
		function aliasPorts(protocol) {
			return aliasesOf(protocol).ports;
		}
		function allServiceNames(protocol) {
			let names = new Set(aliasesOf(protocol).ports.keys());
			for (let line of IANA_SERVICES.split("\n")) {
				let space = line.indexOf(" ");
				space > 0 && (line[space - 1] === "b" || line[space - 1] === protocol[0]) && names.add(line.slice(space + 1));
			}
			return [...names];
		}
	}),
	2061: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { N: () => serviceSuggester });
		var get_or_create = __webpack_require__(3620);
		var did_you_mean = __webpack_require__(3103);
		var udp_services = __webpack_require__(315);
		var services_aliases = __webpack_require__(4879);
		var ranked_ports = __webpack_require__(3720);
		var service_names = __webpack_require__(1670);
		function familiarNames(protocol) {
			let everyday = protocol === "tcp" ? portsIn("top-100") : udp_services.nT.flatMap(({ ports }) => ports);
			let aliases = (0, service_names.hg)(protocol);
			let names = [
				...everyday.map((port) => (0, service_names.fe)(port, protocol)),
				...aliases.keys(),
				...[...aliases.values()].map((port) => (0, service_names.fe)(port, protocol)),
				...Object.keys(services_aliases._l)
			];
			return [...new Set(names.filter((name) => name !== null && (0, service_names.HM)(name, protocol) !== null))];
		}
		function portsIn(set) {
			return ((0, ranked_ports.Gd)(set) ?? []).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
		}
		function serviceSuggester() {
			let names = new Map();
			let answers = new Map();
			return (name, protocol) => {
				let key = `${name}/${protocol}`;
				let known = answers.get(key);
				if (known !== void 0) return known;
				if (answers.size >= 50) return null;
				let answer = nearest(name, (0, get_or_create.I)(names, protocol, () => ({
					familiar: familiarNames(protocol),
					all: (0, service_names.zb)(protocol)
				})));
				answers.set(key, answer);
				return answer;
			};
		}
		function nearest(written, { familiar, all }) {
			if (written.length > 40) return null;
			let name = written.toLowerCase().replace(/[_ ]/g, "-");
			let known = new Set(familiar);
			let stem = stemsOf(name).find((one) => known.has(one));
			if (stem !== void 0) return stem;
			let sameLetter = familiar.filter((one) => one[0] === name[0]);
			return sameLetter.find((one) => lettersOf(one) === lettersOf(name)) ?? (0, did_you_mean.a)(name, sameLetter) ?? (0, did_you_mean.a)(name, familiar) ?? longer(name, familiar) ?? distant(name, all);
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
			let found = (0, did_you_mean.a)(name, all.filter((one) => one[0] === name[0] && Math.abs(one.length - name.length) <= 1));
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
	}),
	5292: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			GI: () => addressText,
			Jm: () => ipv4RangesOf,
			dx: () => ipv4Of,
			lq: () => rangeText,
			or: () => parseAddress,
			qz: () => widthOf
		});
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
		var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8280);
		var ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_1__);
		var _model_addresses_embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6320);
		var _model_addresses_mapped_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9266);
		function widthOf(family) {
			return family === 4 ? 32 : 128;
		}
		function parseAddress(text) {
			let family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text);
			if (family !== 4 && family !== 6 || text.includes("%")) return null;
			let value = 0n;
			for (let byte of ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default().parse(text).toByteArray()) value = value * 256n + BigInt(byte);
			return {
				family,
				value
			};
		}
		function addressText(value, family) {
			let bytes = [];
			for (let shift = widthOf(family) - 8; shift >= 0; shift -= 8) bytes.push(Number(value >> BigInt(shift) & 255n));
			let address = ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default().fromByteArray(bytes);
			return address instanceof ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default().IPv6 ? address.toRFC5952String() : address.toString();
		}
		function ipv4Of({ family, value }) {
			let inner = family === 6 ? (0, _model_addresses_mapped_address_js__WEBPACK_IMPORTED_MODULE_3__.N)(value) : null;
			return inner === null ? null : addressText(inner, 4);
		}
		function ipv4RangesOf(range) {
			let [window] = (0, _model_addresses_embedded_ipv4_js__WEBPACK_IMPORTED_MODULE_2__.R5)(range, []);
			return (window?.embeddings ?? []).map(({ ipv4 }) => ipv4);
		}
		function rangeText({ family, first, last }) {
			return first === last ? addressText(first, family) : `${addressText(first, family)}-${addressText(last, family)}`;
		}
	}),
	2886: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { R: () => parseControl });
		var _model_udp_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(315);
		var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3685);
		var _ip_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5292);
		var _parse_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3012);
		var _parse_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3642);
		let PORTS_OF_SCHEMES = new Map([["https", "443"], ["http", "80"]]);
		function parseControl(text, suggest) {
			let whole = text.trim();
			if (whole === "") return bad("A control is missing: the text is empty.", null);
			if (whole.length > 400) return bad(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(text)} is too long to be a control.`, null);
			let misspelt = otherSpelling(whole);
			if (misspelt !== null) return misspelt;
			let parts = /^(?:\[([^\]]*)\]|([^[\]:]*)):([^:]*)$/.exec(whole);
			if (!parts) return withoutPort(whole);
			let [, bracketed, bare = "", port = ""] = parts;
			if (bracketed !== void 0 && (0, _ip_number_js__WEBPACK_IMPORTED_MODULE_1__.or)(bracketed)?.family !== 6) return bad(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(text)}: only an IPv6 address goes in brackets.`, `write ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(`${bracketed}:${port}`)}`);
			if (bracketed === void 0 && bare.trim() === "") return missingHost(text);
			let pattern = (0, _parse_host_js__WEBPACK_IMPORTED_MODULE_2__.o)(bracketed ?? bare);
			if ("code" in pattern) return pattern;
			if (!isSingle(bracketed ?? bare, pattern)) return severalAddresses(text);
			return endpoint(text, pattern, port, suggest);
		}
		function endpoint(text, pattern, port, suggest) {
			if (port.trim() === "") return missingPort(text);
			let ports = (0, _parse_ports_js__WEBPACK_IMPORTED_MODULE_3__.K)(port, suggest);
			if ("code" in ports) return ports;
			let [range] = ports.ranges;
			if (range === void 0 || ports.count > 1) return badPort(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(text)} has ${ports.count} ports. A control has one.`, "write one port");
			if (ports.protocol === "udp" && (0, _model_udp_services_js__WEBPACK_IMPORTED_MODULE_0__.$2)(range.first) === "empty") return badPort(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(text)} cannot be a control: port-policy has no question that UDP port ${range.first} would answer.`, "write a UDP port that has one, such as `53/udp` or `123/udp`, or a TCP port");
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
				return bad(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(whole)} is a URL, not a control. A control is HOST:PORT.`, host ? `write ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(inYaml(`${host}:${port}`))}` : null);
			}
			let words = whole.split(/[,;\s]+/).filter((word) => word !== "");
			if (words.length < 2) return null;
			let [host = "", port = ""] = words;
			if (words.length === 2 && /^[^:]+:?$/.test(host) && /^[\w-]+(?:\/\w+)?$/.test(port)) return bad(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(whole)} is not a control. Use HOST:PORT.`, `write ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(`${host.replace(":", "")}:${port}`)}`);
			return bad(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(whole)} is several controls in one text.`, `write a list: ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(`[${words.join(", ")}]`)}`);
		}
		function withoutPort(whole) {
			if (whole.includes(":") && /^[\da-f:.]+$/i.test(whole)) return bad(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(whole)}: an IPv6 address needs brackets, to tell it from its port.`, bracketsAdded(whole));
			if (/^\[[^\]]*\]$/.test(whole)) return missingPort(whole);
			if (/[:[\]]/.test(whole)) return bad(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(whole)} is not a control. Use HOST:PORT or HOST:PORT/udp.`, "write it like `github.com:443`");
			if (/^\d+$/.test(whole)) return missingHost(whole);
			let pattern = (0, _parse_host_js__WEBPACK_IMPORTED_MODULE_2__.o)(whole);
			if ("code" in pattern) return pattern;
			return isSingle(whole, pattern) ? missingPort(whole) : severalAddresses(whole);
		}
		function bracketsAdded(whole) {
			let colon = whole.lastIndexOf(":");
			let [address, port] = [whole.slice(0, colon), whole.slice(colon + 1)];
			let readings = [...(0, _ip_number_js__WEBPACK_IMPORTED_MODULE_1__.or)(address) && port !== "" ? [`[${address}]:${port}`] : [], ...(0, _ip_number_js__WEBPACK_IMPORTED_MODULE_1__.or)(whole) ? [`[${whole}]:PORT`] : []];
			return `write ${(readings.length === 0 ? ["[ADDRESS]:PORT"] : readings).map((text) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(inYaml(text))).join(" or ")}`;
		}
		function inYaml(control) {
			return control.startsWith("[") ? `"${control}"` : control;
		}
		function isSingle(host, pattern) {
			return pattern.kind === "name" || (0, _ip_number_js__WEBPACK_IMPORTED_MODULE_1__.or)(host.trim()) !== null;
		}
		function severalAddresses(text) {
			return bad(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(text)} is a network or a range. A control is one host.`, "write one address of it");
		}
		function missingHost(text) {
			return bad(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(text)} has no host. A control is HOST:PORT.`, "write it like `github.com:443`");
		}
		function missingPort(text) {
			let host = text.trim().replace(/:$/, "");
			return badPort(`${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(text)} has no port. A control is HOST:PORT.`, `write a port that is open there, such as ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.T)(inYaml(`${host}:443`))}`);
		}
		function bad(message, help) {
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
	}),
	3012: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { o: () => parseHost });
		var host_name = __webpack_require__(3908);
		var problem = __webpack_require__(3685);
		function asciiName(name) {
			if (/[\0-\x20/\\?#@:[\]%]/.test(name)) return null;
			let url = `http://${name}/`;
			let ascii = URL.canParse(url) ? new URL(url).hostname : "";
			return ascii.split(".").some((label) => label.startsWith("xn--")) ? ascii : null;
		}
		var ip_number = __webpack_require__(5292);
		let NETMASK = /^(\d+(?:\.\d+){3})(?:\s*[/,]\s*|\s+(?:(?:net)?mask\s+)?)(\d+(?:\.\d+){3})$/i;
		let STARS = /^(\d+(?:\.\d+){0,2})((?:\.\*)+)(?:\/\d+)?$/;
		let SHORT_RANGE = /^(\d+(?:\.\d+){3})\s*[-–]\s*(\d{1,3})$/;
		let IN_BRACKETS = /^(\d+(?:\.\d+){2})\.[[({](\d{1,3})\s*(?:-|–|\.\.)\s*(\d{1,3})[\])}]$/;
		let SHORT_RANGE_6 = /^([\da-f:]*:)([\da-f]{1,4})\s*[-–]\s*([\da-f]{1,4})$/i;
		let WORDS = /\s(?:to|through|until)\s|\.\.+|…|—|->|=>/i;
		let SHORT_CIDR = /^(\d+(?:\.\d+){0,2})\.?\/(\d{1,2})$/;
		let SHORT = /^(\d+(?:\.\d+){2})\.?$/;
		let SPACED_CIDR = /^([\da-f.:]+)\s*[/\\]\s*(\d{1,3})$/i;
		function networkSlip(host, text) {
			return netmask(host, text) ?? stars(host, text) ?? shortRange(host, text) ?? shortRange6(host, text) ?? inWords(host, text) ?? network_slips_short(host, text) ?? odd(host, text);
		}
		function netmask(host, text) {
			let [, base = "", mask = ""] = NETMASK.exec(host) ?? [];
			let [address, bits] = [(0, ip_number.or)(base), maskBits(mask)];
			if (address === null || bits === null) return null;
			return {
				message: `${(0, problem.T)(text)} has a netmask. Use \`ADDRESS/BITS\`.`,
				help: networkHelp(address.value, 4, bits)
			};
		}
		function maskBits(mask) {
			let value = (0, ip_number.or)(mask)?.value;
			if (value === void 0) return null;
			let all = (1n << 32n) - 1n;
			for (let host of [all - value, value]) if ((host & host + 1n) === 0n) return 32 - (host === 0n ? 0 : host.toString(2).length);
			return null;
		}
		function networkHelp(value, family, bits) {
			let size = 1n << BigInt((0, ip_number.qz)(family) - bits);
			let network = (0, problem.T)(`${(0, ip_number.GI)(value - value % size, family)}/${bits}`);
			if (value % size === 0n) return `write ${network}`;
			return `write ${network} for the network, or ${(0, problem.T)((0, ip_number.GI)(value, family))} for the host`;
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
			if ((0, ip_number.or)(network) === null) return null;
			return {
				message: `${(0, problem.T)(text)} is a wildcard. Use \`ADDRESS/BITS\` for a network.`,
				help: `write ${(0, problem.T)(`${network}/${octets.length * 8}`)}`
			};
		}
		function shortRange6(host, text) {
			let [, begin = "", low = "", high = ""] = SHORT_RANGE_6.exec(host) ?? [];
			let [first, last] = [(0, ip_number.or)(`${begin}${low}`), (0, ip_number.or)(`${begin}${high}`)];
			if (first === null || last === null || first.value > last.value) return null;
			let help = `write ${(0, problem.T)(`${begin}${low}-${begin}${high}`)}`;
			return {
				message: `${(0, problem.T)(text)} is not a range. Write both ends in full.`,
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
			let first = (0, ip_number.or)(low);
			let last = `${low.slice(0, low.lastIndexOf("."))}.${high}`;
			if (first === null || (0, ip_number.or)(last) === null) return null;
			let message = `${(0, problem.T)(text)} is not a range. Write both ends in full.`;
			let ends = Number(high) >= Number(low.slice(low.lastIndexOf(".") + 1));
			let bits = Number(high);
			let isNetwork = inBrackets === null && bits >= 8 && bits <= 32 && first.value % (1n << BigInt(32 - bits)) == 0n;
			let range = (0, problem.T)(`${low}-${last}`);
			let network = (0, problem.T)(`${low}/${high}`);
			if (ends) return {
				message,
				help: isNetwork ? `write ${range} for the range, or ${network} for the network` : `write ${range}`
			};
			return {
				message,
				help: isNetwork ? `write ${network}` : `write ${(0, problem.T)(`${last}-${low}`)}`
			};
		}
		function inWords(host, text) {
			let [low = "", high = "", ...more] = host.split(WORDS).map((end) => end.trim());
			let [first, last] = [(0, ip_number.or)(low), (0, ip_number.or)(high)];
			if (more.length > 0 || first === null || last === null || first.family !== last.family) return null;
			let range = first.value <= last.value ? `${low}-${high}` : `${high}-${low}`;
			return {
				message: `${(0, problem.T)(text)} is not a range. Use \`FIRST-LAST\`.`,
				help: `write ${(0, problem.T)(range)}`
			};
		}
		function network_slips_short(host, text) {
			let match = SHORT_CIDR.exec(host) ?? SHORT.exec(host);
			if (match === null) return null;
			let octets = (match[1] ?? "").split(".");
			let address = (0, ip_number.or)([
				...octets,
				"0",
				"0",
				"0"
			].slice(0, 4).join("."));
			let bits = Number(match[2] ?? octets.length * 8);
			if (address === null || bits > 32) return null;
			return {
				message: `${(0, problem.T)(text)} is a part of an IPv4 address.`,
				help: networkHelp(address.value, 4, bits)
			};
		}
		function odd(host, text) {
			let [match, base = "", bits = ""] = SPACED_CIDR.exec(host) ?? [];
			let network = match !== void 0 && /[\s\\]/.test(host) ? (0, ip_number.or)(base) : null;
			if (network !== null && Number(bits) <= (0, ip_number.qz)(network.family)) {
				let help = networkHelp(network.value, network.family, Number(bits));
				return {
					message: `${(0, problem.T)(text)} is not a network. Use \`ADDRESS/BITS\`.`,
					help
				};
			}
			let dotted = /^\d+(?:,\d+){3}$/.test(host) ? host.replaceAll(",", ".") : numeral(host);
			if (dotted === null || (0, ip_number.or)(dotted) === null) return null;
			return {
				message: `${(0, problem.T)(text)} is not an IPv4 address. Use four numbers from 0 to 255.`,
				help: `write ${(0, problem.T)(dotted)}`
			};
		}
		function numeral(host) {
			let value = /^\d{8,10}$|^0x[\da-f]{8}$/i.test(host) ? BigInt(host) : null;
			return value === null || value >= 1n << 32n ? null : (0, ip_number.GI)(value, 4);
		}
		var plain_text = __webpack_require__(2161);
		var port_slip = __webpack_require__(8333);
		let host_slips_URL = /^[a-z][a-z0-9+.-]*:\/{1,2}(?:[^/?#@\s]*@)?(\[[^\]]*\]|[^/?#:\s]*)(?::(\d+))?/i;
		let HOST_AND_PORT = /^(?:\[([^\]]*)\]|([^:[\]\s]+)):\s*((?:[a-z\d][\w,/ -]*)?)$/i;
		function findHostSlip(host, text, isHost) {
			let address = url(host, text);
			if (address !== null || host.length > port_slip.c) return address;
			return variable(host, text) ?? quotes(host, text, isHost) ?? networkSlip(host, text) ?? brackets(host, text) ?? wildcard(host, text) ?? zone(host, text) ?? withPort(host, text, isHost) ?? several(host, text, isHost) ?? user(host, text, isHost) ?? atSign(host, text, isHost) ?? hardware(host, text);
		}
		function url(host, text) {
			let match = host_slips_URL.exec(host.replace(/^\/\//, "x://"));
			if (match === null) return host.startsWith("mailto:") ? userOf(host.slice(7), text) : null;
			let bare = (match[1] ?? "").replace(/^\[|\]$/g, "");
			let help = match[2] ? `write the host alone: \`${bare}\`, and the port as \`open: ${match[2]}\`` : `write the host alone: \`${bare}\``;
			return {
				message: `${(0, problem.T)(text)} is a URL, not a host.`,
				help: bare ? help : null
			};
		}
		function variable(host, text) {
			let match = /^(?:\$\(?([a-z_]\w*)\)?|%([a-z_]\w*)%|\$?\{\{\s*([\w.]+)\s*\}\})$/i.exec(host);
			if (match === null) return null;
			let name = (match[1] ?? match[2] ?? match[3] ?? "").split(".").at(-1) ?? "";
			let help = `write ${(0, problem.T)(`\${${name.toUpperCase()}}`)}, and give its value with \`--var\` or the input \`variables\``;
			return {
				message: `${(0, problem.T)(text)} is not a variable of a policy.`,
				help
			};
		}
		function quotes(host, text, isHost) {
			let bare = (0, plain_text.l$)(host, `${plain_text.cl}<(`, `${plain_text.cl}>),;`).trim();
			return bare !== host && isHost(bare) ? {
				message: `${(0, problem.T)(text)} has signs around the host.`,
				help: `write ${(0, problem.T)(bare)}`
			} : null;
		}
		function brackets(host, text) {
			let match = /^\[([^\]]*)\]$/.exec(host);
			if (match === null) return null;
			return {
				message: `${(0, problem.T)(text)}: write the address without brackets.`,
				help: `write ${(0, problem.T)(match[1] ?? "")}`
			};
		}
		function wildcard(host, text) {
			if (!host.includes("*")) return null;
			let domain = /^\*\.([^*]+)$/.exec(host)?.[1];
			let help = host === "*" ? "write each host, or a network such as `203.0.113.0/28`" : `write each name${domain === void 0 ? "" : `, such as ${(0, problem.T)(`www.${domain}`)}`}`;
			return {
				message: `${(0, problem.T)(text)} is a wildcard. DNS cannot list the names that it stands for.`,
				help
			};
		}
		function zone(host, text) {
			let at = host.indexOf("%");
			if (at === -1 || (0, ip_number.or)(host.slice(0, at)) === null) return null;
			let address = host.slice(0, at);
			let help = /^fe[89ab]/i.test(address) ? "write the name of the host, or an address that other networks reach, such as `2001:db8::1`" : `write ${(0, problem.T)(address)}`;
			return {
				message: `${(0, problem.T)(text)} has a zone. A zone is an interface of one machine.`,
				help
			};
		}
		function several(host, text, isHost) {
			let parts = (0, plain_text.y7)(host).split(/\s?[,;|]\s?|\s(?:and|or)\s|\s/).filter((part) => part !== "");
			if (parts.length < 2 || /^[\d.\s-]+$/.test(host)) return null;
			let message = `${(0, problem.T)(text)} is several hosts in one text.`;
			let list = `[${parts.join(", ")}]`;
			let areHosts = parts.every(isHost);
			if (!areHosts && !/[,;|]/.test(host)) return null;
			if (!areHosts || list.length > 78) return {
				message: `${(0, problem.T)(text)} is not a host.`,
				help: "write one host, or a list: `[a.example.com, b.example.com]`"
			};
			return {
				message,
				help: `write a list: ${(0, problem.T)(list)}`
			};
		}
		function user(host, text, isHost) {
			let bare = /^[^@\s]+@([^@\s]+)$/.exec(host)?.[1];
			return bare === void 0 || !isHost(bare) ? null : userOf(host, text);
		}
		function atSign(host, text, isHost) {
			let name = host.slice(1);
			if (!host.startsWith("@") || !isHost(name)) return null;
			let help = `write ${(0, problem.T)(name)} without the \`@\`; the ports of a role are given to a host by ${(0, problem.T)(`roles: ${name}`)}`;
			return {
				message: `${(0, problem.T)(text)} begins with a sign that no host has.`,
				help
			};
		}
		function userOf(host, text) {
			let bare = host.slice(host.lastIndexOf("@") + 1);
			return {
				message: `${(0, problem.T)(text)} has a user in it.`,
				help: `write the host alone: ${(0, problem.T)(bare)}`
			};
		}
		function withPort(host, text, isHost) {
			let match = HOST_AND_PORT.exec(host);
			if (match === null) return null;
			let bare = match[1] ?? match[2] ?? "";
			if (!isHost(bare)) return null;
			let ports = (match[3] ?? "").split(/[,\s]+/).filter((port) => port !== "");
			if (ports.length === 0) return {
				message: `${(0, problem.T)(text)} has a colon behind it.`,
				help: `write ${(0, problem.T)(bare)}`
			};
			let written = ports.length > 1 ? `[${ports.join(", ")}]` : ports[0];
			return {
				message: `${(0, problem.T)(text)} has a port in it.`,
				help: `write \`host: ${bare}\` and \`open: ${written}\``
			};
		}
		function hardware(host, text) {
			if (!/^[\da-f]{2}(?:[:-][\da-f]{2}){5}$/i.test(host)) return null;
			return {
				message: `${(0, problem.T)(text)} is a hardware address (MAC).`,
				help: "write the IP address of the host, or its name"
			};
		}
		function parseHost(text) {
			let host = text.trim();
			if (host === "") return bad("A host is missing: the text is empty.", "write a name or an address");
			if (host.length > 1e3) return bad(`${(0, problem.T)(text)} is longer than the 253 characters that a name may have.`, null);
			let read = readHost(text, host);
			if (!("code" in read)) return read;
			let slip = findHostSlip(host, text, (part) => !("code" in readHost(part, part)));
			return slip === null ? read : {
				...read,
				...slip
			};
		}
		function readHost(text, host) {
			if (/[[\]*]/.test(host)) return bad(`${(0, problem.T)(text)} is not a host.`, null);
			let range = /^([\da-f.:]+)\s*[-–]\s*([\da-f.:]+)$/i.exec(host);
			if (range && /[.:]/.test(range[1] ?? "") && (range[1]?.includes(":") || /^[\d.]+$/.test(range[1] ?? ""))) return parseRange(text, range[1] ?? "", range[2] ?? "");
			if (host.includes("/")) return parseCidr(text, host);
			if (!/^[^:]+:\d+$/.test(host) && (host.includes(":") || looksNumeric(host))) return parseSingle(text, host);
			return parseName(text, host);
		}
		function looksNumeric(host) {
			return /^(\d+|0x[\da-f]*)$/i.test(host.replace(/\.$/, "").split(".").at(-1) ?? "");
		}
		function parseSingle(text, host) {
			let address = addressProblem(text, host);
			if ("code" in address) return address;
			return {
				kind: "addresses",
				family: address.family,
				first: address.value,
				last: address.value
			};
		}
		function addressProblem(text, host) {
			let address = (0, ip_number.or)(host);
			if (address === null) {
				if (host.includes(":")) return bad(`${(0, problem.T)(text)} is not an IPv6 address.`, "write it like `2001:db8::1`");
				let parts = host.split(".");
				let plain = parts.map((part) => String(Number.parseInt(part, 10))).join(".");
				if (parts.some((part) => /^0\d/.test(part)) && (0, ip_number.or)(plain) !== null) return bad(`${(0, problem.T)(text)} has a leading zero, which some read as octal.`, `write ${(0, problem.T)(plain)}`);
				let tooLarge = parts.find((part) => Number(part) > 255);
				if (tooLarge !== void 0 && parts.length === 4 && parts.every((part) => /^\d{1,20}$/.test(part))) {
					let help = `write a number from 0 to 255 in its place, such as ${(0, problem.T)(parts.map(withinOctet).join("."))}`;
					return bad(`${(0, problem.T)(text)} is not an IPv4 address, as ${tooLarge} is not in 0-255.`, help);
				}
				return bad(`${(0, problem.T)(text)} is not an IPv4 address. Use four numbers from 0 to 255.`, parts.length > 1 ? "write it like `203.0.113.7`" : "write an address such as `203.0.113.7` or `2001:db8::1`");
			}
			let inner = (0, ip_number.dx)(address);
			if (inner !== null) return bad(`${(0, problem.T)(text)} is an IPv4 address written as an IPv6 one.`, `write ${(0, problem.T)(inner)}`);
			return address;
		}
		function withinOctet(digits) {
			let plain = String(Number(digits));
			return Number(plain) <= 255 ? plain : plain.slice(0, Number(plain.slice(0, 3)) <= 255 ? 3 : 2);
		}
		function parseRange(text, low, high) {
			if (/^\d{1,3}$/.test(high) && (0, ip_number.or)(low)?.family === 4) return bad(`${(0, problem.T)(text)} is not a range. Write both ends in full.`, null);
			let first = addressProblem(low, low);
			if ("code" in first) return first;
			let last = addressProblem(high, high);
			if ("code" in last) return last;
			if (first.family !== last.family) return bad(`${(0, problem.T)(text)} begins with one IP version and ends with the other.`, "write two ranges");
			if (first.value > last.value) return bad(`${(0, problem.T)(text)} goes backwards: the first address is above the last.`, `write ${(0, problem.T)(`${high}-${low}`)}`);
			return {
				kind: "addresses",
				family: first.family,
				first: first.value,
				last: last.value
			};
		}
		function parseCidr(text, host) {
			let [base = "", prefix = "", ...rest] = host.split("/");
			if (rest.length > 0 || (0, ip_number.or)(base) === null && !base.includes(":") && !looksNumeric(base)) return bad(`${(0, problem.T)(text)} is not a host or a CIDR.`, base ? `write the host alone: \`${base}\`` : null);
			let mapped = (0, ip_number.or)(base);
			let inner = mapped === null ? null : (0, ip_number.dx)(mapped);
			if (inner !== null) {
				let help = Number(prefix) >= 96 ? `write ${(0, problem.T)(`${inner}/${Number(prefix) - 96}`)}` : null;
				return bad(`${(0, problem.T)(text)} has IPv4 addresses written as IPv6 ones.`, help);
			}
			let address = addressProblem(base, base);
			if ("code" in address) return address;
			let width = (0, ip_number.qz)(address.family);
			let bits = /^(0|[1-9]\d{0,2})$/.test(prefix) ? Number(prefix) : NaN;
			if (!(bits <= width)) {
				let help = `write the prefix as a number: ${(0, problem.T)(`${base}/${width}`)} is this one address`;
				return bad(`${(0, problem.T)(text)}: the prefix is a number from 0 to ${width}.`, help);
			}
			let size = 1n << BigInt(width - bits);
			let first = address.value - address.value % size;
			if (first !== address.value) {
				let help = `write \`${(0, ip_number.GI)(first, address.family)}/${bits}\` for the network, or \`${base}\` for the host`;
				return bad(`${(0, problem.T)(text)} is not the first address of its network.`, help);
			}
			return {
				kind: "addresses",
				family: address.family,
				first,
				last: first + size - 1n
			};
		}
		function parseName(text, host) {
			let name = (0, host_name.Ai)(host.toLowerCase());
			if (/[^\0-\x7f]/.test(name)) {
				let ascii = asciiName(name);
				let help = ascii !== null && !("code" in parseName(ascii, ascii)) ? `write its ASCII form: ${(0, problem.T)(ascii)}` : "write its ASCII form, the one with `xn--`";
				return bad(`${(0, problem.T)(text)} has letters that are not in DNS.`, help);
			}
			if (name.length > 253) return bad(`${(0, problem.T)(text)} is longer than the 253 characters that a name may have.`, null);
			for (let label of name.split(".")) {
				if (label === "") return bad(`${(0, problem.T)(text)} has an empty label: two dots, or one at the beginning.`, null);
				if (label.length > 63) return bad(`${(0, problem.T)(text)}: ${(0, problem.T)(label)} is longer than the 63 characters of a label.`, null);
				if (!/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label)) return bad(`${(0, problem.T)(text)} is not a host name.`, "write a name such as `www.example.com`, or an address");
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
		function bad(message, help) {
			return {
				code: "bad-host",
				message,
				help
			};
		}
	}),
	2077: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { Q: () => parseOnly });
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3685);
		var _ip_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5292);
		var _parse_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3012);
		var _parse_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3642);
		function parseOnly(text, suggest) {
			let whole = text.trim();
			let bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(whole);
			let bare = /^([^:[\]]*):(.*)$/s.exec(whole);
			let isAddress = (0, _ip_number_js__WEBPACK_IMPORTED_MODULE_0__.or)(whole.split(/[/-]/)[0] ?? "")?.family === 6;
			let [, host = whole, ports] = bracketed ?? (isAddress ? null : bare) ?? [];
			let pattern = (0, _parse_host_js__WEBPACK_IMPORTED_MODULE_1__.o)(whole.includes("://") ? whole : host);
			if ("code" in pattern) return pattern;
			if (ports === void 0) return {
				pattern,
				ports: [],
				text
			};
			let sets = [];
			for (let element of ports.split(",")) {
				let set = (0, _parse_ports_js__WEBPACK_IMPORTED_MODULE_2__.K)(element, suggest);
				if ("code" in set) return {
					...set,
					message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_3__.T)(text)}: ${set.message}`
				};
				sets.push(set);
			}
			return {
				pattern,
				ports: sets,
				text
			};
		}
	}),
	3642: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { K: () => parsePorts });
		var port_ranges = __webpack_require__(733);
		var udp_services = __webpack_require__(315);
		var problem = __webpack_require__(3685);
		var ranked_ports = __webpack_require__(3720);
		var service_names = __webpack_require__(1670);
		var did_you_mean = __webpack_require__(3103);
		let ANSWERS = [
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
			let plain = (0, did_you_mean.h)(word);
			return answers.get(plain) ?? answers.get(plain.replace(/-ports?$/, "")) ?? null;
		}
		var plain_text = __webpack_require__(2161);
		var port_slip = __webpack_require__(8333);
		let BOTH_BEHIND = /\s?[/\s:]\s?\(?(?:tcp(?:\s?(?:[/,+&|_-]|and)\s?|\s)udp|udp(?:\s?(?:[/,+&|_-]|and)\s?|\s)tcp|both)\)?$/;
		let BOTH_BEFORE = /^(?:tcp(?:\s?(?:[/,+&|_-]|and)\s?|\s)udp|udp(?:\s?(?:[/,+&|_-]|and)\s?|\s)tcp)\s?[/\s:]\s?(?=.)/;
		let ANY_BEHIND = /\s?\/\s?(?:any|all|\*)$/;
		let BEFORE = /^(tcp|udp)(?:\s?[\s/:_-]\s?(?:ports?\s)?|(?=\d))(?=.)/;
		let BEHIND = /\s?[\s/:@_\\(-]\s?(tcp|udp|t|u)\)?$/;
		let BEHIND_DIGIT = /(?<=\d)(tcp|udp|t|u)\)?$/;
		let AT_THE_END_TWICE = /(?:tcp|udp)[/,+&|_-](?:tcp|udp)$|^(?:tcp|udp)[/:]/;
		let SLASH = /^([^/\s]+)\s*\/\s*([^/\s]+)$/;
		function protocolSlip(whole, text, readPart) {
			if (/^\S+\/(?:tcp|udp)$/.test(whole) && !AT_THE_END_TWICE.test(whole)) return null;
			return both(whole, text, readPart) ?? misplaced(whole, text, readPart) ?? other(whole, text, readPart);
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
		function both(whole, text, readPart) {
			let around = behindPorts(whole, BOTH_BEHIND) ?? beforePorts(whole, BOTH_BEFORE) ?? behindPorts(whole, ANY_BEHIND);
			let ports = around === null ? null : withoutProtocol(around.body, readPart);
			if (ports === null) return null;
			let write = ports.flatMap((port) => [port, `${port}/udp`]);
			return {
				message: `${(0, problem.T)(text)} names two protocols, and a port has one.`,
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
				message: before === null ? `${(0, problem.T)(text)} is not a port. The protocol goes behind a slash.` : `${(0, problem.T)(text)} names the protocol first.`,
				write
			};
		}
		function other(whole, text, readPart) {
			let [, body = "", behind = ""] = SLASH.exec(whole) ?? [];
			let ports = body === "" ? null : withoutProtocol(body, readPart);
			if (ports === null) return null;
			let message = `${(0, problem.T)(text)}: ${(0, problem.T)(behind)} is not a protocol that port-policy can check.`;
			if (/^(?:quic|h3|http3|dtls)$/.test(behind)) return {
				message,
				write: ports.map((port) => `${port}/udp`)
			};
			if (/^\d+(?:-\d+)?$/.test(behind)) {
				let more = readPart(behind);
				return more && {
					message: `${(0, problem.T)(text)} is several ports in one text.`,
					write: [...ports, ...more]
				};
			}
			if (/^\d/.test(body)) return {
				message,
				write: ports,
				help: `write ${(0, problem.T)(ports[0] ?? "")} for TCP, or ${(0, problem.T)(`${ports[0]}/udp`)} for UDP`
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
		let LAST_PORT = 65535;
		let SHORTENED = {
			alone: 101,
			besideTurned: 16
		};
		let NUMBER_HELP = "write a number from 1 to 65535";
		function isPort(number) {
			return number >= 1 && number <= LAST_PORT;
		}
		function tooLow(text) {
			return `${(0, problem.T)(text)} is not a port: the lowest port is 1.`;
		}
		function tooHigh(text) {
			return `${(0, problem.T)(text)} is not a port: the highest port is 65535.`;
		}
		function outside(text) {
			return `${(0, problem.T)(text)} is out of range: ports go from 1 to 65535.`;
		}
		function rangeHelp(low, high, protocol) {
			let [from, to] = [Math.max(1, Math.min(low, high)), Math.min(LAST_PORT, Math.max(low, high))];
			return from > to ? NUMBER_HELP : `write ${(0, problem.T)(suffix(`${from}-${to}`, protocol))}`;
		}
		function backwardsHelp(low, high, protocol) {
			let turned = (0, problem.T)(suffix(`${Number(high)}-${Number(low)}`, protocol));
			let isNarrow = Number(low) - Number(high) <= 1e3;
			let full = Number(`${low.slice(0, -high.length)}${high}`);
			let most = isNarrow ? SHORTENED.besideTurned : SHORTENED.alone;
			if (high.length < low.length && full > Number(low) && full - Number(low) < most && isPort(full)) {
				let meant = (0, problem.T)(suffix(`${low}-${full}`, protocol));
				return isNarrow ? `write ${turned}, or ${meant}` : `write ${meant}`;
			}
			if (isNarrow || high.length === low.length) return `write ${turned}`;
			let both = [low, high].map((port) => suffix(String(Number(port)), protocol)).join(", ");
			return `write ${turned} for all ports between them, or ${(0, problem.T)(`[${both}]`)} for these two`;
		}
		function suffix(body, protocol) {
			return protocol === "tcp" ? body : `${body}/udp`;
		}
		let BETWEEN = /^(?:from|between)?\s*(\d{1,5})\s*(to|through|thru|until|till|bis|-+>?|=>|[–—‒−~:…]|\.\.+|and)\s*(\d{1,5})$/;
		let FROM = /^(?:(>=?|≥|from|above|over)\s*(\d{1,5})|(\d{1,5})\s*(\+|[-–—]|\.\.+|(?:and|or) (?:up|above|higher|more|over)|upwards?|to (?:max|end)))$/;
		let UP_TO = /^(?:(<=?|≤|up to|to|until|below|under|\.\.+)\s*(\d{1,5})|(\d{1,5})\s*(?:and|or) (?:down|below|lower|less))$/;
		let SIGNED = /^[-–:]\s*(\d+)$/;
		let EXCEPT = /^(?:(?:all|any|every|everything|\*)(?: (?:tcp )?(?:ports?)?)?\s?[,;]?\s?)?(?:but not|except(?: for)?|excluding|but|without|minus|other than|apart from|not|!)\s?(?:ports?\s)?(?=.)/;
		let LESS = /^(?:all|any|everything|\*)\s*[-–]\s*(?=\d)/;
		function rangeSlip(whole, text, readPart) {
			return exception(whole, text, readPart) ?? between(whole, text) ?? openEnded(whole, text) ?? signed(whole, text);
		}
		function between(whole, text) {
			let [match, low = "", sign, high = ""] = BETWEEN.exec(whole) ?? [];
			if (match === void 0 || sign === "and" && !whole.startsWith("between")) return null;
			if (sign === ":" && Number(low) >= Number(high) && isPort(Number(low))) return {
				message: `${(0, problem.T)(text)} looks like a port mapping.`,
				write: [String(Number(low))]
			};
			return range(text, Math.min(Number(low), Number(high)), Math.max(Number(low), Number(high)));
		}
		function openEnded(whole, text) {
			let from = FROM.exec(whole);
			if (from !== null) {
				let beyond = +(from[1] === ">" || from[1] === "above" || from[1] === "over");
				return range(text, Number(from[2] ?? from[3]) + beyond, LAST_PORT);
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
				help: NUMBER_HELP
			};
			if (!isPort(port)) return {
				message: tooHigh(text),
				write: [],
				help: NUMBER_HELP
			};
			let help = `write ${(0, problem.T)(String(port))} for this port, or ${(0, problem.T)(`1-${port}`)} for every port up to it`;
			return {
				message: notAPort(text),
				write: [String(port)],
				help
			};
		}
		function notAPort(text) {
			return `${(0, problem.T)(text)} is not a port number or a range.`;
		}
		function range(text, low, high) {
			let [first, last] = [Math.max(low, 1), Math.min(high, LAST_PORT)];
			if (first > last) return {
				message: outside(text),
				write: [],
				help: NUMBER_HELP
			};
			let write = first === last ? String(first) : `${first}-${last}`;
			return {
				message: `${(0, problem.T)(text)} is not a range. Use \`FIRST-LAST\`.`,
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
				message: `${(0, problem.T)(text)} is not a port. A policy cannot leave ports out of a set.`,
				write: ["all"],
				help: `write \`all\`, and give the other ports a line of their own at the same host, such as ${(0, problem.T)(state)}: that line wins for them`
			};
		}
		let URL_PORT = /^([a-z][a-z0-9+.-]*):\/\/(?:\[[^\]]*\]|[^/?#:\s]*)(?::(\d{1,5}))?/;
		let REMARK = /\/\/|#|--/;
		let REMARK_IN_ROUND = /\/\/|#|--|\(/;
		let REMARK_IN_SQUARE = /\/\/|#|--|\[(?=[a-z])/;
		let PORT_WORD = /^(?:(?:on|the)\s)?(?:tcp )?(?:ports?|port[- ]range|range|service)\b\s?[:=#]?\s?/;
		let BETWEEN_PAIR = /^(?:[:=-]|on|ports?|on ports?)$/;
		function findPortSlip(lower, text, readPart) {
			if (lower.length > port_slip.c) return null;
			let whole = (0, plain_text.y7)(lower);
			if (/^\d+\s*-\s*\d+$/.test(whole)) return null;
			let bare = (0, plain_text.l$)(whole, plain_text.cl, plain_text.cl).trim();
			if (bare !== whole && bare !== "") return put(readDeep(bare, text, readPart), `${(0, problem.T)(text)} has quotation marks in it.`);
			return url(whole, text) ?? variable(whole, text) ?? number(whole, text) ?? rangeSlip(whole, text, readPart) ?? protocolSlip(whole, text, readPart) ?? pair(whole, text, readPart) ?? remark(whole, text, readPart) ?? host(whole, text) ?? portWord(whole, text, readPart) ?? list(whole, text, readPart);
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
			let message = `${(0, problem.T)(text)} is a URL, not a port.`;
			return port === void 0 ? put([], message, "write the number of the port") : put([String(Number(port))], message, `write ${(0, problem.T)(String(Number(port)))}; the host goes under \`host:\``);
		}
		function variable(whole, text) {
			let top = /^top[ _](100|1000)(?: ports)?$/.exec(whole)?.[1];
			if (top !== void 0) return put([`top-${top}`], `${(0, problem.T)(text)} is not a set of ports.`);
			let name = /^\$\(?([a-z_]\w*)\)?$/i.exec(text.trim())?.[1];
			if (name === void 0) return null;
			return put([], `${(0, problem.T)(text)} is not a variable of a policy.`, `write ${(0, problem.T)(`\${${name}}`)}`);
		}
		function number(whole, text) {
			let digits = /^\+?(\d{1,5})(?:\.0*)?$/.exec(whole)?.[1] ?? (/^\d{1,2}[_'.]\d{3}$/.test(whole) ? whole.replace(/\D/g, "") : null);
			let port = digits === null ? /^(?:0[xbo][\da-f]+|\de\+?\d)$/.test(whole) ? Number(whole) : 0 : Number(digits);
			if (/^\d+$/.test(whole) || !(port >= 1 && port <= 65535)) return null;
			return put([String(port)], `${(0, problem.T)(text)} is not a port. A port is a whole number from 1 to 65535.`);
		}
		function pair(whole, text, readPart) {
			let [one, two] = pairOf(whole);
			if (one === "" || two === "") return null;
			let [numeral, other] = /^\d{1,5}(?:\/(?:tcp|udp))?$/.test(two) ? [two, one] : [one, two];
			if (!/^\d{1,5}(?:\/(?:tcp|udp))?$/.test(numeral) || !/[a-z]/.test(other) || /[,;]/.test(other)) return null;
			if (/^(?:ports?|tcp|udp|and|or|range|all)$/.test(other)) return null;
			let port = readPart(numeral);
			return /\.[a-z]+$|^localhost$|^\[/.test(other) ? put(port, `${(0, problem.T)(text)} has a host in it, and this is the place of ports.`) : put(port, `${(0, problem.T)(text)} says more than the port.`, port === null ? void 0 : commented(port, other));
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
			return put([], `${(0, problem.T)(text)} is a host, not a port.`, "write a port here, such as `443`; the host goes under `host:`");
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
			return put(ports, `${(0, problem.T)(text)} says more than the port.`, ports === null ? void 0 : commented(ports, said));
		}
		function commented([first = "", ...others], remark) {
			let said = (0, plain_text.l$)(remark, "#( \n", ") \n");
			if (others.length > 0 || said === "" || said.length > 40) return `write ${(0, problem.T)(first)}, and a comment behind \` # \``;
			return `write ${(0, problem.T)(first)}, or with a comment: ${(0, problem.T)(`${first} # ${said}`)}`;
		}
		function portWord(whole, text, readPart) {
			let body = whole.slice(PORT_WORD.exec(whole)?.[0].length ?? whole.length);
			if (body === "" || body.includes("\n")) return null;
			return put(readDeep(body, text, readPart), `${(0, problem.T)(text)} says more than the port.`);
		}
		function list(whole, text, readPart) {
			let byComma = (0, plain_text.l$)(whole, "[({", "])}.").replace(/\s?-\s?/g, "-").split(/\s?[,;|&\n]\s?/).filter((part) => part !== "");
			let parts = byComma.length > 1 ? byComma : (byComma[0] ?? "").split(/\s(?:and|or|und|plus)\s|\s?\+\s?|\s/).filter((part) => part !== "");
			if (parts.length === 0 || parts.length === 1 && parts[0] === whole) return null;
			let elements = parts.map((part) => part === whole ? null : readDeep(part, text, readPart));
			let message = `${(0, problem.T)(text)} is several ports in one text.`;
			if (elements.includes(null)) return parts.length === 1 || !/\d/.test(whole) ? null : put([], message, "write a list with one port or service in each element, such as `[80, 443]`");
			let write = [...new Set(elements.flatMap((one) => one ?? []))];
			return put(write, write.length === 1 ? `${(0, problem.T)(text)} has punctuation around the port.` : message);
		}
		let SETS = new Map([["all", {
			first: 1,
			last: LAST_PORT
		}], ...ranked_ports.bG]);
		function parsePorts(text, suggest) {
			let whole = text.trim().toLowerCase();
			if (whole === "") return badPort("A port is missing: the text is empty.", "write a port, such as `443`");
			if (whole.length > 200) return badPort(`${(0, problem.T)(text)} is too long to be a port.`, null);
			let read = readElement(whole, text, suggest);
			if (!("code" in read) || answerFor(whole) !== null) return read;
			let slip = findPortSlip(whole, text, (part) => elementsOf(part, suggest));
			return slip === null ? read : (0, port_slip.O)(slip, read.code);
		}
		function elementsOf(part, suggest) {
			if (part === "*" || part === "any") return ["all"];
			let meant = part;
			if (!("code" in readElement(part, part, (name, protocol) => {
				meant === part && (meant = parse_ports_suffix(suggest(name, protocol) ?? part, protocol));
				return null;
			}))) return [part];
			return meant === part || "code" in readElement(meant, meant, suggest) ? null : [meant];
		}
		function readElement(whole, text, suggest) {
			if (/[,;\s]/.test(whole.replace(/\s*-\s*/, "-"))) return parse_ports_notAPort(text, answerFor(whole));
			let slash = whole.lastIndexOf("/");
			let body = slash === -1 ? whole : whole.slice(0, slash).trim();
			let protocol = slash === -1 ? "tcp" : whole.slice(slash + 1).trim();
			if (protocol === "") return badPort(`${(0, problem.T)(text)} has nothing behind the slash.`, "write a port, such as `443` or `53/udp`");
			if (protocol !== "tcp" && protocol !== "udp") return badPort(`${(0, problem.T)(text)}: ${(0, problem.T)(protocol)} is not a protocol that port-policy can check.`, null);
			return parseBody(body, protocol, text, suggest);
		}
		function parse_ports_notAPort(text, help) {
			return badPort(`${(0, problem.T)(text)} is not a port number or a known service.`, help ?? NO_PORT_HELP);
		}
		function parseBody(body, protocol, text, suggest) {
			let set = SETS.get(body);
			if (set) return portSet(protocol, set.first, set.last);
			if (/^top-?\d+$/.test(body)) return parseRanked(body, protocol, text);
			if (body === "known") {
				if (protocol === "udp") return knownUdp();
				return badPort(`${(0, problem.T)(text)} is a set of UDP ports.`, `write ${(0, problem.T)("known/udp")}`);
			}
			if (/^\d+$/.test(body)) {
				let port = parseNumber(body, text, protocol);
				return typeof port == "number" ? portSet(protocol, port, port) : port;
			}
			let range = /^(\d*)\s*(-|–|—|:|\.\.\.?)\s*(\d*)$/.exec(body);
			if (range && body !== "-") return parseRange(range, protocol, text);
			if (body === "*" || body === "any") return parse_ports_notAPort(text, everyPort(protocol));
			if (/^[-+]?[\d._]+$|^0[xob]|^[\d.]+e[\d+-]+$/.test(body)) return badPort(`${(0, problem.T)(text)} is not a port. A port is a whole number from 1 to 65535.`, null);
			return parseService(body, protocol, text, suggest);
		}
		function parseRanked(body, protocol, text) {
			let ranges = (0, ranked_ports.Gd)(body);
			if (ranges === null) return badPort(`${(0, problem.T)(text)} is not a set of ports.`, `write ${ranked_ports.GN.map(problem.T).join(" or ")}`);
			if (protocol === "udp") return badPort(`${(0, problem.T)(text)} is a set of TCP ports.`, `write ${(0, problem.T)("known/udp")}`);
			return {
				protocol,
				ranges,
				count: (0, port_ranges.Ws)(ranges)
			};
		}
		function parseNumber(digits, text, protocol) {
			let port = Number(digits);
			if (!isPort(port)) return badPort(port === 0 ? tooLow(text) : tooHigh(text), NUMBER_HELP);
			if (digits.startsWith("0")) return badPort(`${(0, problem.T)(text)} has a leading zero.`, `write ${(0, problem.T)(parse_ports_suffix(String(port), protocol))}`);
			return port;
		}
		function parseRange(match, protocol, text) {
			let [, low = "", sign, high = ""] = match;
			let help = rangeHelp(Number(low || 1), Number(high || LAST_PORT), protocol);
			if (low === "" || high === "" || sign !== "-") return {
				code: "bad-range",
				message: `${(0, problem.T)(text)} is not a range. Use \`FIRST-LAST\`.`,
				help
			};
			for (let end of [low, high]) {
				let port = parseNumber(end, text, protocol);
				if (typeof port != "number") return isPort(Number(end)) ? {
					...port,
					help
				} : badPort(outside(text), help);
			}
			let [first, last] = [Number(low), Number(high)];
			if (first <= last) return portSet(protocol, first, last);
			return {
				code: "bad-range",
				message: `${(0, problem.T)(text)} goes backwards: ${last} is below ${first}.`,
				help: backwardsHelp(low, high, protocol)
			};
		}
		function parseService(name, protocol, text, suggest) {
			let port = (0, service_names.HM)(name, protocol);
			if (typeof port == "number") return portSet(protocol, port, port);
			if (port !== null) return {
				code: "bad-service",
				message: `${(0, problem.T)(text)} does not say which port it means: the name stands for ${port.join(" and ")}.`,
				help: "write the number that you mean"
			};
			let other = protocol === "tcp" ? "udp" : "tcp";
			if ((0, service_names.HM)(name, other) !== null) return {
				code: "bad-service",
				message: `${(0, problem.T)(name)} is a service of ${other.toUpperCase()} alone.`,
				help: `write ${(0, problem.T)(parse_ports_suffix(name, other))}`
			};
			let message = `${(0, problem.T)(text)} is not a port number or a known service.`;
			let answer = answerFor(name);
			if (answer !== null) return {
				code: "bad-service",
				message,
				help: answer === answerFor("any") ? everyPort(protocol) : answer
			};
			return {
				code: "bad-service",
				message,
				help: meantService(name, protocol, suggest) ?? meantService(name, other, suggest) ?? NO_PORT_HELP
			};
		}
		let NO_PORT_HELP = "write the number of the port; `port-policy services` lists the names";
		function everyPort(protocol) {
			return protocol === "tcp" ? "write `all`, every TCP port" : "write `known/udp`, the UDP ports that can be checked, or `all/udp`, every UDP port";
		}
		function meantService(name, protocol, suggest) {
			let meant = suggest(name, protocol);
			let port = meant === null ? null : (0, service_names.HM)(meant, protocol);
			if (meant === null || port === null) return null;
			if (typeof port == "number") return `did you mean ${(0, problem.T)(parse_ports_suffix(meant, protocol))} (${port})?`;
			return `did you mean ${(0, problem.T)(meant)}? That name stands for ${port.join(" and ")}: write the number`;
		}
		function portSet(protocol, first, last) {
			return {
				protocol,
				ranges: [{
					first,
					last
				}],
				count: last - first + 1
			};
		}
		function knownUdp() {
			let ports = udp_services.nT.flatMap((service) => service.ports).sort((a, b) => a - b);
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
		function parse_ports_suffix(body, protocol) {
			return protocol === "tcp" ? body : `${body}/udp`;
		}
		function badPort(message, help) {
			return {
				code: "bad-port",
				message,
				help
			};
		}
	}),
	8090: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { D: () => parseWait });
		var _slips_setting_slips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6079);
		let UNITS = {
			s: 1e3,
			m: 6e4,
			h: 36e5
		};
		let SHORTEST_MS = 1e3;
		let LONGEST_MS = 864e5;
		function parseWait(text, what = "a wait") {
			let trimmed = text.trim();
			if (trimmed.length > 100) return { problem: "a duration has at most 100 characters" };
			if (/^\d+$/.test(trimmed)) return { problem: `\`${trimmed}\` has no unit: write \`${trimmed}s\` for seconds, \`${trimmed}m\` for minutes` };
			if (!/^(\d+(\.\d+)?[smh])+$/.test(trimmed)) {
				let seconds = (0, _slips_setting_slips_js__WEBPACK_IMPORTED_MODULE_0__.dK)(trimmed);
				return { problem: `\`${text}\` is not a duration: write ${seconds === null ? "`90s`, `2m` or `1h30m`" : `\`${waitText(seconds)}\``}` };
			}
			let ms = 0;
			for (let [, number, unit = ""] of trimmed.matchAll(/(\d+(?:\.\d+)?)([smh])/g)) ms += Number(number) * (UNITS[unit] ?? 0);
			if (ms >= SHORTEST_MS && ms <= LONGEST_MS) return Math.round(ms);
			return { problem: `\`${text}\` is out of range: ${what} is from 1s to 24h` };
		}
		function waitText(seconds) {
			let within = Math.min(LONGEST_MS / 1e3, Math.max(SHORTEST_MS / 1e3, Math.round(seconds)));
			if (within % 3600 == 0) return `${within / 3600}h`;
			return within % 60 == 0 ? `${within / 60}m` : `${within}s`;
		}
	}),
	2161: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			cl: () => QUOTES,
			l$: () => withoutSigns,
			y7: () => withSingleBlanks
		});
		let QUOTES = "“”„‟\"'‘’«»`";
		function withSingleBlanks(text) {
			return text.replace(/\s+/g, (blanks) => blanks.includes("\n") ? "\n" : " ");
		}
		function withoutSigns(text, before, behind) {
			let [first, last] = [0, text.length];
			for (; first < last && before.includes(text.charAt(first));) first++;
			for (; last > first && behind.includes(text.charAt(last - 1));) last--;
			return text.slice(first, last);
		}
	}),
	8333: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			O: () => slipProblem,
			c: () => LONGEST_SLIP
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3685);
		let LONGEST_SLIP = 100;
		function slipProblem({ message, write, help }, code) {
			return {
				code,
				message,
				help: help ?? writeThese(write)
			};
		}
		function writeThese(elements) {
			let [first = "", ...others] = elements;
			if (others.length === 0) return `write ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.T)(first)}`;
			let list = `[${elements.join(", ")}]`;
			return list.length > 78 ? "write a list, such as `[80, 443]`" : `write a list: ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.T)(list)}`;
		}
	}),
	6079: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Lk: () => countMeant,
			SX: () => isAuto,
			Ul: () => isUnlimited,
			dK: () => secondsMeant,
			pf: () => perSecondMeant
		});
		var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2161);
		var _port_slip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8333);
		let SECONDS_OF_UNIT = [
			[/^(?:ms|msecs?|millis?|milliseconds?|millisec)$/, .001],
			[/^(?:s|secs?|seconds?|sek|sekunden?)$/, 1],
			[/^(?:m|mins?|minutes?|minuten?)$/, 60],
			[/^(?:h|hrs?|hours?|stunden?|std)$/, 3600],
			[/^(?:d|days?|tage?)$/, 86400]
		];
		let NUMBER_WORDS = [
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
		let DURATION = /^(?:(?:after|about|pt|~)\s*)?([\d.,]+|a|an|[a-z]{1,5}?)[\s-]*([a-z]+)\.?$/;
		let COUNT = /^[+~]?(\d[\d_,' ]*?|[a-z]+)(?:\.0+)?\s?(?:x|times?|tries|attempts?|retries|probes?|ports?|connections?)?$/;
		let RATE = /^(\d[\d_,.]*k?)\s?(?:(?:packets?|probes?|connections?|ports?|requests?|req|pkts?|p)\s?)?(?:\/|per|a|p|in)?\s?(?:1\s?)?([a-z]*)$/;
		let PER_SECOND = /^(?:|ps|pps|rps|qps|cps|hz|s|secs?|seconds?|sekunde)$/;
		function plainOf(text) {
			return (0, _plain_text_js__WEBPACK_IMPORTED_MODULE_0__.y7)(text.trim().toLowerCase());
		}
		function secondsMeant(text) {
			if (text.length > _port_slip_js__WEBPACK_IMPORTED_MODULE_1__.c) return null;
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
			if (text.length > _port_slip_js__WEBPACK_IMPORTED_MODULE_1__.c) return null;
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
			if (text.length > _port_slip_js__WEBPACK_IMPORTED_MODULE_1__.c) return null;
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
	}),
	3346: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$A: () => parseBlind,
			Eo: () => isName,
			m6: () => familiesOf
		});
		var _parse_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
		let NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
		function isName(text) {
			return NAME.test(text);
		}
		function familiesOf(family, lacks) {
			return [4, 6].filter((one) => !lacks.includes(one) && (family === null || family === "both" || family === `ipv${one}`));
		}
		let LACKS = {
			ipv4: 4,
			ipv6: 6
		};
		function parseBlind(text, suggest) {
			let word = text.trim().toLowerCase();
			let lacks = Object.hasOwn(LACKS, word) ? LACKS[word] : void 0;
			return lacks === void 0 ? (0, _parse_ports_js__WEBPACK_IMPORTED_MODULE_0__.K)(text, suggest) : { lacks };
		}
	}),
	1135: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			r: () => blindMachineWarning,
			c: () => localNetwork
		});
		var external_node_net_ = __webpack_require__(7030);
		var external_node_os_ = __webpack_require__(8161);
		var get_or_create = __webpack_require__(3620);
		var private_network = __webpack_require__(1598);
		var external_node_fs_ = __webpack_require__(3024);
		var address_bits = __webpack_require__(9639);
		function readTables(ipv4, ipv6, littleEndian) {
			let entries = [...entriesOfIpv4(ipv4, littleEndian), ...entriesOfIpv6(ipv6)];
			let byLength = {
				4: new Map(),
				6: new Map()
			};
			for (let entry of entries) {
				let { family, length, bits } = entry;
				let ofLength = (0, get_or_create.I)(byLength[family], length, () => new Map());
				let before = ofLength.get(bits);
				before === void 0 || entry.metric < before.metric ? ofLength.set(bits, entry) : entry.metric === before.metric && family === 6 && ofLength.set(bits, joined(before, entry));
			}
			let lengths = {
				4: descending(byLength[4]),
				6: descending(byLength[6])
			};
			return {
				routeTo(address) {
					let parsed = (0, address_bits.gD)(address);
					let { family } = parsed;
					for (let length of lengths[family]) {
						let found = byLength[family].get(length)?.get((0, address_bits.Iv)(parsed, length));
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
				let length = (0, address_bits.nW)(bytes(mask)).toString(2).replaceAll("0", "").length;
				yield {
					family: 4,
					bits: (0, address_bits.nW)(bytes(destination)),
					length,
					prefix: `${(0, address_bits.gm)(bytes(destination))}/${length}`,
					device,
					via: flags & 2 ? (0, address_bits.gm)(bytes(gateway)) : null,
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
					bits: (0, address_bits.nW)(bytesOf(destination)),
					length,
					prefix: `${(0, address_bits.gm)(bytesOf(destination))}/${length}`,
					device,
					via: flags & 2 ? (0, address_bits.gm)(bytesOf(gateway)) : null,
					metric: Number.parseInt(metric, 16)
				};
			}
		}
		function usable(flags) {
			return !!(flags & 1) && !(flags & 512);
		}
		function joined(one, other) {
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
		let MOST_BYTES = 1048576;
		function openKernelRoutes() {
			let files = new Map();
			let buffer = Buffer.alloc(0);
			let last = null;
			let text = (path) => {
				let file = (0, get_or_create.I)(files, path, () => openOrNull(path));
				if (file === null) return null;
				buffer.length === 0 && (buffer = Buffer.allocUnsafe(MOST_BYTES));
				try {
					let length = 0;
					for (let more = 1; more > 0; length += more) {
						if (length === MOST_BYTES) return null;
						more = (0, external_node_fs_.readSync)(file, buffer, length, MOST_BYTES - length, length);
					}
					return buffer.toString("latin1", 0, length);
				} catch {
					return null;
				}
			};
			return {
				read() {
					let ipv4 = text("/proc/net/route");
					if (ipv4 === null) return null;
					let ipv6 = text("/proc/net/ipv6_route") ?? "";
					let texts = `${ipv4}\n${ipv6}`;
					last?.texts !== texts && (last = {
						texts,
						table: readTables(ipv4, ipv6, (0, external_node_os_.endianness)() === "LE")
					});
					return last.table;
				},
				close() {
					for (let file of files.values()) file !== null && (0, external_node_fs_.closeSync)(file);
					files.clear();
				}
			};
		}
		function openOrNull(path) {
			try {
				return (0, external_node_fs_.openSync)(path, "r");
			} catch {
				return null;
			}
		}
		function linkEdges(interfaces) {
			let edges = new Map();
			for (let { cidr, internal, family } of Object.values(interfaces).flatMap((list) => list ?? [])) {
				let [address, length] = cidr?.split("/") ?? [];
				let bits = Number(length);
				if (internal || family !== "IPv4" || address === void 0 || !Number.isInteger(bits) || bits > 30) continue;
				let size = 2 ** (32 - bits);
				let value = address.split(".").reduce((sum, byte) => sum * 256 + Number(byte), 0);
				let first = value - value % size;
				let last = first + size - 1;
				let hosts = {
					network: `${link_edges_text(first)}/${bits}`,
					firstHost: link_edges_text(first + 1),
					lastHost: link_edges_text(last - 1)
				};
				edges.set(link_edges_text(first), {
					kind: "network",
					...hosts
				});
				edges.set(link_edges_text(last), {
					kind: "broadcast",
					...hosts
				});
			}
			return edges;
		}
		function link_edges_text(value) {
			return [
				24,
				16,
				8,
				0
			].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
		}
		var ways = __webpack_require__(1854);
		function localNetwork(list = external_node_os_.networkInterfaces, kernel = openKernelRoutes()) {
			let known = null;
			let table;
			let interfaces = () => {
				known ??= readInterfaces(list);
				return known;
			};
			let routes = () => {
				table ??= kernel.read();
				return table;
			};
			let surroundings = {
				get routes() {
					return routes();
				},
				isOnOwnSubnet: (address) => isWithin(interfaces(), address),
				has(device, source) {
					let own = interfaces().byDevice.get(device);
					if (own?.has(source)) return !0;
					return ![...own ?? []].some((address) => (0, external_node_net_.isIP)(address) === (0, external_node_net_.isIP)(source)) && null;
				}
			};
			return {
				isSelf: (address) => isOwn(interfaces(), address),
				isOnLink(address) {
					if (isWithin(interfaces(), address)) return !0;
					let route = routes()?.routeTo(address);
					return route == null ? interfaces().failure !== null : route.via === null;
				},
				has(family, target) {
					let { families, failure } = interfaces();
					if (failure !== null) return !0;
					return (0, private_network.U)(target) ? isOwn(interfaces(), target) : families.has(family) || isOwn(interfaces(), target);
				},
				wayTo: (address, source) => (0, ways.b)(address, source, surroundings),
				look() {
					if (known === null && table === void 0) return !1;
					let before = digestOf(known, table);
					known = readInterfaces(list);
					table = kernel.read();
					return digestOf(known, table) !== before;
				},
				linkEdges: () => linkEdges(interfaces().listed),
				get blindness() {
					return known?.failure ?? null;
				},
				close: () => kernel.close()
			};
		}
		function readInterfaces(list) {
			let self = new Set();
			let byDevice = new Map();
			let links = new external_node_net_.BlockList();
			let loopback = [];
			let families = new Set();
			let found;
			try {
				found = list();
			} catch (error) {
				return {
					self,
					listed: {},
					byDevice,
					links,
					loopback,
					families,
					failure: error.message
				};
			}
			for (let [label, infos = []] of Object.entries(found)) {
				let device = label.split(":")[0];
				let own = (0, get_or_create.I)(byDevice, device, () => new Set());
				for (let { address, cidr, internal, family } of infos) {
					self.add(address);
					own.add(address);
					let prefix = Number(cidr?.split("/")[1]);
					if (internal) {
						family === "IPv4" && prefix > 0 && prefix % 8 == 0 && loopback.push(startOf(address, prefix / 8));
						continue;
					}
					families.add(family === "IPv4" ? 4 : 6);
					Number.isInteger(prefix) && links.addSubnet(address, prefix, family === "IPv4" ? "ipv4" : "ipv6");
				}
			}
			return {
				self,
				listed: found,
				byDevice,
				links,
				loopback,
				families,
				failure: null
			};
		}
		function startOf(address, octets) {
			return octets === 4 ? address : `${address.split(".").slice(0, octets).join(".")}.`;
		}
		function digestOf(interfaces, table) {
			return `${[...interfaces?.byDevice ?? []].map(([device, addresses]) => `${device} ${[...addresses].sort().join(" ")}`).sort().join("\n")}\n\n${table?.digest ?? ""}`;
		}
		function isOwn({ self, loopback, failure }, address) {
			if (self.has(address)) return !0;
			if (loopback.some((start) => address.startsWith(start))) return !0;
			return failure !== null && (0, private_network.U)(address);
		}
		function isWithin({ links }, address) {
			return links.check(address, (0, external_node_net_.isIP)(address) === 6 ? "ipv6" : "ipv4");
		}
		function blindMachineWarning(reason) {
			return `This machine does not tell its own addresses and networks (${reason}), as a sandbox without netlink sockets does not. The check went on without them: an address counts as this machine where probes of it leave from that very address, and silent hosts were given 3.5 seconds, as each may be a neighbour that is not there. Let this process open netlink sockets to have it ask less.`;
		}
	}),
	1854: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			b: () => wayTo,
			n: () => BY_ADDRESS_ALONE
		});
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
		var _model_addresses_private_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1598);
		let WIDE = {
			4: 7,
			6: 15
		};
		function wayTo(address, source, { routes, isOnOwnSubnet, has }) {
			let route = routes?.routeTo(address) ?? null;
			let family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? 6 : 4;
			let range = (0, _model_addresses_private_network_js__WEBPACK_IMPORTED_MODULE_1__.p)(address);
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
		let BY_ADDRESS_ALONE = {
			routes: null,
			isOnOwnSubnet: () => !1,
			has: () => null
		};
	}),
	4466: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			K: () => kindOfErrno,
			T: () => synsWithin
		});
		let RESOURCES = new Set([
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
		let UNREACHABLE = new Set([
			"EHOSTUNREACH",
			"ENETUNREACH",
			"EACCES",
			"ENOPROTOOPT",
			"EPROTO",
			"EHOSTDOWN",
			"ENONET",
			"EOPNOTSUPP"
		]);
		function synsWithin(milliseconds) {
			return milliseconds < 1e3 ? 1 : milliseconds < 3e3 ? 2 : 3;
		}
	}),
	6456: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: () => isOdd,
			g: () => flowOf
		});
		let ORDER = [
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
	}),
	7797: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { W: () => ownSourcePorts });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _record_flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6456);
		let DYNAMIC = {
			first: 49152,
			last: 65535
		};
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
				let highest = 31 - Math.clz32(range.first ^ range.last | 1);
				this.#middle = range.last >> highest << highest;
			}
			next() {
				return (0, _record_flow_js__WEBPACK_IMPORTED_MODULE_1__.g)(this.#next++);
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
		}
		function ownSourcePorts() {
			return new SourcePorts(rangesIn(read("ip_local_port_range").replace(/\s+/, "-"))[0] ?? DYNAMIC, rangesIn(read("ip_local_reserved_ports")));
		}
		function read(name) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/sys/net/ipv4/${name}`, "utf8").trim();
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
	}),
	1526: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			F: () => terminal,
			_: () => terminalProse
		});
		let UNSEEN = /[\0-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
		let NAMED = {
			"\n": "\\n",
			"\r": "\\r",
			"	": "\\t"
		};
		function visibleEscape(character) {
			let named = NAMED[character];
			if (named !== void 0) return named;
			let code = character.codePointAt(0) ?? 0;
			let hex = code.toString(16);
			if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
			return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
		}
		function terminal(text) {
			return text.replace(UNSEEN, visibleEscape);
		}
		function terminalProse(text) {
			return terminal(text.replace(/\s+/g, " ").trim());
		}
	}),
	4399: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { i: () => breakCommands });
		let WEIGHTLESS = "\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}";
		let SKIPPED = `[[${WEIGHTLESS}]--[\\n\\r]]*`;
		let hashes = null;
		let colons = null;
		function breakCommands(text) {
			let broken = text;
			if (text.includes("#") && text.includes("[")) {
				hashes ??= RegExp(`#(?=${SKIPPED}#${SKIPPED}\\[)`, "gv");
				broken = broken.replace(hashes, "# ");
			}
			if (/:[^\n\r]*:[^\n\r]*:[^\n\r]*:/.test(text)) {
				colons ??= RegExp(`^([[\\s${WEIGHTLESS}]--[\\n\\r]]*):(?=${SKIPPED}:${SKIPPED}[a-z][^\\n\\r]*:${SKIPPED}:)`, "gimv");
				broken = broken.replace(colons, "$1: ");
			}
			return broken;
		}
	}),
	2697: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			M: () => firstPort,
			n: () => alikeTexts
		});
		var _model_alike_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3548);
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(733);
		function alikeTexts({ explanation, advice, ports, host, address }) {
			let text = `${(0, _model_alike_texts_js__WEBPACK_IMPORTED_MODULE_0__.Op)(explanation)}\n${advice}`;
			if (address !== null && address !== host) {
				text = withoutName(text, `${host} (${address})`);
				text = withoutName(text, address);
			}
			text = withoutName(text, host).replaceAll("[]", "");
			if (ports === null) return (0, _model_alike_texts_js__WEBPACK_IMPORTED_MODULE_0__.ad)(text, null);
			text = withoutPort(text, ports);
			return /[,-]/.test(ports) ? withoutPort(text, firstPort({ ports })) : text;
		}
		function withoutPort(text, port) {
			return (0, _model_alike_texts_js__WEBPACK_IMPORTED_MODULE_0__.ad)(withoutName(text, `:${port}`), port);
		}
		function firstPort({ ports }) {
			return ports === null ? "any" : `${(0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(ports)[0]?.first ?? ports}`;
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
	}),
	5355: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			h: () => checkAgain,
			m: () => checkAgainText
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3620);
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(733);
		var _model_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4595);
		var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);
		var _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1597);
		let PLAIN = /^[\w.:/-]*$/;
		let PRINTABLE = /^[^\p{C}\p{Zl}\p{Zp}`|-][^\p{C}\p{Zl}\p{Zp}`|]*$/u;
		function checkAgain(report, found, given = []) {
			for (let some of [found, found.slice(0, 1)]) {
				let command = commandFor(report, some, given);
				if (command !== null) return {
					command,
					all: some === found || found.length === 1
				};
			}
			return null;
		}
		function checkAgainText(report, found) {
			if (found.length === 0 || report.scan !== null) return null;
			let again = checkAgain(report, found);
			if (again !== null) return `To check ${again.all ? "a fix" : "a fix of the first finding"} alone: \`${again.command}\`, or the input \`only\` of the action.`;
			let targets = checkAgainTargets(report, found) ?? checkAgainTargets(report, found.slice(0, 1));
			if (targets !== null && report.policies.some(({ path }) => (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_1__.Ib)(path))) return `To check a fix alone, add the input \`only: "${targets.join("\\n")}"\` to the step.`;
			return "To check a fix alone: `port-policy check --only HOST:PORT`, or the input `only` of the action.";
		}
		function commandFor(report, found, given) {
			let files = report.policies.map(({ path }) => path);
			if (report.scan !== null || files.length === 0) return null;
			if (files.some((path) => (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_1__.Ib)(path) || path.startsWith("<"))) return null;
			let targets = checkAgainTargets(report, found);
			if (targets === null || !PLAIN.test(report.vantage ?? "") || !files.every((path) => PRINTABLE.test(path))) return null;
			return [
				"port-policy check",
				...files.length === 1 && files[0] === _model_tool_js__WEBPACK_IMPORTED_MODULE_2__.zj ? [] : files.map(shellWord),
				...report.vantage === null ? [] : ["--vantage", report.vantage],
				...given.map(shellWord),
				...targets.flatMap((target) => ["--only", shellWord(target)])
			].join(" ");
		}
		function checkAgainTargets(report, found) {
			let wrong = new Map();
			for (let { verdict, places } of found) for (let { host, alsoHosts, address, ports } of places) {
				let named = [host, ...alsoHosts].includes(verdict.host) ? verdict.host : host;
				let all = [...ports.tcp.map(_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__.lq), ...ports.udp.map((range) => `${(0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__.lq)(range)}${(0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_0__.PH)("udp")}`)];
				let of = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_4__.I)(wrong, named, () => new Set());
				for (let one of all) of.add(one);
				let witness = needsWitness(verdict) ? witnessOf(report, verdict, address) : null;
				witness !== null && (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_4__.I)(wrong, witness.host, () => new Set()).add(witness.port);
				if (wrong.size > 6) return null;
			}
			if (wrong.size === 0 || wrong.size > 3 || [...wrong.values()].some(({ size }) => size > 6)) return null;
			if (![...wrong.keys()].every((host) => PLAIN.test(host))) return null;
			return [...wrong].map(([host, ports]) => onlyText(host, [...ports]));
		}
		function needsWitness({ expected, protocol }) {
			return protocol === "tcp" && expected !== null && expected !== "open";
		}
		function witnessOf({ verdicts }, wrong, address) {
			let answers = ({ protocol, state, evidence, verdict, ports }) => protocol === "tcp" && ports !== null && state === "open" && evidence === "direct" && verdict !== "violation";
			let candidates = verdicts.filter((one) => answers(one) && one.vantage === wrong.vantage);
			let isV6 = address?.includes(":");
			let [best] = [
				...candidates.filter((one) => one.address === address && one.service !== "ssh"),
				...candidates.filter((one) => one.address === address),
				...candidates.filter((one) => one.address?.includes(":") === isV6)
			];
			let [range] = (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__.Kn)(best?.ports ?? null);
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
	}),
	3141: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { Y: () => isNextAddress });
		function isNextAddress({ host, address, last }, nextHost, next) {
			if (nextHost !== next || host !== address || last === null) return !1;
			return ipv4Number(last) + 1 === ipv4Number(next);
		}
		function ipv4Number(address) {
			let parts = address.split(".");
			if (parts.length !== 4) return NaN;
			return parts.reduce((value, part) => value * 256 + (/^\d{1,3}$/.test(part) ? Number(part) : NaN), 0);
		}
	}),
	3581: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			D: () => exposures,
			k: () => noteOf
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3620);
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(733);
		var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
		var _text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4);
		var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4804);
		var _consecutive_addresses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3141);
		var _most_severe_first_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4271);
		var _rows_by_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1947);
		function gather(report) {
			let start = (machine) => ({
				machine,
				ranges: new Map(),
				services: new Map(),
				note: null
			});
			return (0, _rows_by_machine_js__WEBPACK_IMPORTED_MODULE_4__.y)(report, start, (found, verdict) => {
				let { protocol, ports, service, state, evidence } = verdict;
				if (protocol === null || ports === null || state === null) {
					found.note ??= noteOf(verdict);
					return;
				}
				found.note = "";
				let shown = state === "open" && evidence === "none" ? "unproven" : state;
				let ofState = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_5__.I)(found.ranges, shown, () => new Map());
				let ranges = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_5__.I)(ofState, protocol, () => []);
				for (let range of (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_6__.Kn)(ports)) ranges.push(range);
				service !== null && state === "open" && found.services.set(`${protocol} ${ports}`, (0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$Q)(service, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_2__.ZI));
			});
		}
		function noteOf({ cause, address }) {
			if (cause === "out-of-scope") return "out of scope, not asked";
			if (cause !== null) return (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.xv)(cause);
			return address === null ? null : "not asked: the name must not lead there";
		}
		function portsOf({ ranges, services }, state, most) {
			let parts = [];
			for (let protocol of ["tcp", "udp"]) {
				let merged = (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_6__.kj)(ranges.get(state)?.get(protocol) ?? []);
				if (merged.length === 0) continue;
				let suffix = (0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_2__.PH)(protocol);
				if (state !== "open" && state !== "unproven" || (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_6__.Ws)(merged) > 16) {
					parts.push((0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_2__.WS)(merged, most, suffix));
					continue;
				}
				for (let { first, last } of merged) for (let port = first; port <= last; port++) {
					let service = services.get(`${protocol} ${port}`);
					let name = service === void 0 ? "" : ` ${service}`;
					parts.push(`${(0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_6__.lq)({
						first: port,
						last: port
					})}${suffix}${name}`);
				}
			}
			return parts.join(", ");
		}
		function openText(gathered, most) {
			let unproven = portsOf(gathered, "unproven", most);
			let proven = portsOf(gathered, "open", most);
			if (unproven === "") return proven;
			return `${proven === "" ? "" : `${proven}; `}${unproven} (unproven: the address accepts any port)`;
		}
		function exposures(report, most, mostShut = most) {
			let found = [];
			for (let gathered of gather(report)) {
				let ports = {
					open: openText(gathered, most),
					closed: portsOf(gathered, "closed", mostShut),
					filtered: portsOf(gathered, "filtered", mostShut),
					"open|filtered": portsOf(gathered, "open|filtered", mostShut),
					unknown: portsOf(gathered, "unknown", mostShut)
				};
				let { machine, note } = gathered;
				let { host, alsoHosts, address } = machine;
				if (note === null) continue;
				let last = found.at(-1);
				last !== void 0 && alsoHosts.length === 0 && (0, _consecutive_addresses_js__WEBPACK_IMPORTED_MODULE_7__.Y)(last, host, address) && sameTexts(last, {
					ports,
					note
				}) ? last.last = address : found.push({
					host,
					alsoHosts,
					address,
					last: address,
					ports,
					note
				});
			}
			return found.sort((a, b) => (0, _most_severe_first_js__WEBPACK_IMPORTED_MODULE_3__.yV)(a.host, b.host) || (0, _most_severe_first_js__WEBPACK_IMPORTED_MODULE_3__.Qb)(a.address, b.address)).map(({ host, alsoHosts, address, last, ports, note }) => {
				if (last === address) return {
					host,
					alsoHosts,
					address,
					ports,
					note
				};
				let run = `${address}-${last}`;
				return {
					host: run,
					alsoHosts,
					address: run,
					ports,
					note
				};
			});
		}
		function sameTexts(a, b) {
			return a.note === b.note && Object.keys(a.ports).every((state) => a.ports[state] === b.ports[state]);
		}
	}),
	8252: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			AW: () => groupAnswer,
			Ej: () => groupPlaces,
			KG: () => groupPorts,
			Mf: () => placePorts,
			YF: () => groupExpected,
			bU: () => groupExplanation,
			dt: () => portSets,
			zY: () => groupHosts
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3620);
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5607);
		var _model_alike_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3548);
		var _model_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3596);
		var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5795);
		var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4804);
		var _alike_verdicts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2697);
		var _machines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2786);
		var _verdict_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2146);
		function placePorts({ ports, service }, most = 20) {
			return `${_model_words_js__WEBPACK_IMPORTED_MODULE_1__.yv.map((protocol) => (0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__.WS)(ports[protocol], most, (0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__.PH)(protocol))).filter((text) => text !== "").join(", ")}${(0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__.lU)(service)}`;
		}
		let known = new WeakMap();
		function portSets({ places }, most = 20) {
			let ofPlaces = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_7__.I)(known, places, () => new Map());
			return (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_7__.I)(ofPlaces, most, () => newPortSets(places, most));
		}
		function newPortSets(places, most) {
			let sets = new Map();
			let [before, set] = [null, null];
			for (let place of places) {
				if (set === null || before?.ports !== place.ports || before.service !== place.service) {
					let ports = placePorts(place, most);
					set = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_7__.I)(sets, JSON.stringify([place.ports, ports]), () => ({
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
			let { shown, rest } = (0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_8__.jB)(places, most);
			let glue = shown.some(({ alsoHosts }) => alsoHosts.length > 0) ? "; " : ", ";
			let more = rest === 0 ? "" : `${glue === "; " ? ";" : ""} and ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_8__.zD)(rest)} more`;
			return `${shown.map((place) => (0, _machines_js__WEBPACK_IMPORTED_MODULE_5__.tU)(place)).join(glue)}${more}`;
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
			return `${texts.join("; ")}${unnamed === 0 ? "" : `; and ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_8__.hS)(unnamed, "more machine")}`}`;
		}
		function setText({ ports }, machines) {
			return ports === "" ? machines : `${ports} on ${machines}`;
		}
		function groupHosts(group, { machines = 8, ports } = {}) {
			return portSets(group, ports).length === 1 ? machinesText(group.places, machines) : (0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_8__.hS)(group.places.length, "machine");
		}
		function groupPorts(group, room = {}) {
			let sets = portSets(group, room.ports);
			return sets.length === 1 ? sets[0]?.ports ?? "" : setsText(sets, room);
		}
		function groupExpected({ expected }) {
			return expected.join(", ");
		}
		function groupExplanation({ verdict, sameTexts, places }) {
			let explanation = (0, _model_alike_texts_js__WEBPACK_IMPORTED_MODULE_0__.Op)(verdict.explanation);
			if (sameTexts) return explanation;
			return `${explanation}${places.length > 1 ? (0, _model_alike_texts_js__WEBPACK_IMPORTED_MODULE_0__.UT)((0, _alike_verdicts_js__WEBPACK_IMPORTED_MODULE_4__.M)(verdict), verdict.host) : (0, _model_alike_texts_js__WEBPACK_IMPORTED_MODULE_0__.Iu)((0, _alike_verdicts_js__WEBPACK_IMPORTED_MODULE_4__.M)(verdict))}`;
		}
		function groupAnswer(group) {
			return (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_2__.yy)({
				cause: group.verdict.cause,
				rttMs: (0, _verdict_groups_js__WEBPACK_IMPORTED_MODULE_6__.wH)(group) === 1 ? group.verdict.rttMs : null
			});
		}
	}),
	2786: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			N0: () => machineKey,
			W3: () => compareMachines,
			eW: () => machineParts,
			mT: () => countMachines,
			qv: () => machinesOf,
			tU: () => machineText
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3620);
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5607);
		var _text_clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4);
		var _most_severe_first_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4271);
		class Machines {
			#names = new Map();
			constructor(verdicts) {
				let several = new Map();
				let first = new Map();
				let before = null;
				for (let verdict of verdicts) {
					let { host, address, vantage } = verdict;
					if (before?.host === host && before.address === address && before.vantage === vantage) continue;
					before = verdict;
					if (address === null) continue;
					let key = machineKey(verdict);
					let other = first.get(key);
					other === void 0 ? first.set(key, host) : other !== host && (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_2__.I)(several, key, () => new Set([other])).add(host);
				}
				for (let [key, hosts] of several) this.#names.set(key, named(key, hosts));
			}
			text(place, most) {
				return machineText(this.of(place), most);
			}
			shortText(place) {
				return machineText({
					...this.of(place),
					alsoHosts: []
				});
			}
			of(place) {
				let { host, address, vantage } = place;
				return (this.#names.size > 0 ? this.#names.get(machineKey(place)) : void 0) ?? {
					host,
					alsoHosts: [],
					address,
					vantage
				};
			}
		}
		let known = new WeakMap();
		function machinesOf({ verdicts }) {
			let before = known.get(verdicts);
			if (before !== void 0) return before;
			let machines = new Machines(verdicts);
			known.set(verdicts, machines);
			return machines;
		}
		function named(key, hosts) {
			let [vantage, address] = JSON.parse(key);
			let [host = address, ...alsoHosts] = [...hosts].sort((a, b) => Number(b === address) - Number(a === address) || (0, _most_severe_first_js__WEBPACK_IMPORTED_MODULE_1__.yV)(a, b));
			return {
				host,
				alsoHosts,
				address,
				vantage
			};
		}
		function machineKey({ host, address, vantage }) {
			return JSON.stringify(address === null ? [
				vantage,
				null,
				host
			] : [vantage, address]);
		}
		function compareMachines(a, b) {
			return (0, _most_severe_first_js__WEBPACK_IMPORTED_MODULE_1__.yV)(a.host, b.host) || (0, _most_severe_first_js__WEBPACK_IMPORTED_MODULE_1__.Qb)(a.address, b.address) || (0, _most_severe_first_js__WEBPACK_IMPORTED_MODULE_1__.yV)(a.vantage ?? "", b.vantage ?? "");
		}
		function countMachines({ verdicts }) {
			let addresses = new Set();
			let unresolved = new Set();
			let resolved = new Set();
			let before = null;
			for (let verdict of verdicts) {
				let { address, host } = verdict;
				if (before?.host === host && before.address === address) continue;
				before = verdict;
				if (address === null) {
					unresolved.add(host);
					continue;
				}
				addresses.add(address);
				host !== address && resolved.add(host);
			}
			return addresses.size + [...unresolved].filter((host) => !resolved.has(host)).length;
		}
		function machineText(machine, most = 3) {
			return machineParts(machine, most).join("");
		}
		function machineParts({ host, alsoHosts, address }, most = 3) {
			let at = address === null || address === host ? "" : ` (${(0, _text_clip_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(address, _text_clip_js__WEBPACK_IMPORTED_MODULE_0__.B6)})`;
			return [(0, _text_clip_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(host, _text_clip_js__WEBPACK_IMPORTED_MODULE_0__.B6), alsoHosts.length === 0 ? at : `${at}, ${alsoText(alsoHosts, most)}`];
		}
		function alsoText(alsoHosts, most = 3) {
			if (alsoHosts.length === 0) return "";
			let { shown, rest } = (0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__.jB)(alsoHosts, most);
			let names = shown.map((name) => (0, _text_clip_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(name, _text_clip_js__WEBPACK_IMPORTED_MODULE_0__.B6));
			return `also ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__.v)(names, rest)}`;
		}
	}),
	4271: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			QX: () => mostSevereFirst,
			Qb: () => compareAddresses,
			m3: () => compareVerdicts,
			yV: () => compareNaturally
		});
		var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
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
			return (0, _model_words_js__WEBPACK_IMPORTED_MODULE_0__.qs)(a.severity) - (0, _model_words_js__WEBPACK_IMPORTED_MODULE_0__.qs)(b.severity) || compareNaturally(a.host, b.host) || compareAddresses(a.address, b.address) || compareNaturally(a.protocol ?? "", b.protocol ?? "") || Number.parseInt(a.ports ?? "0", 10) - Number.parseInt(b.ports ?? "0", 10);
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
	}),
	1499: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			O: () => NewSinceBaseline,
			Y: () => isNewVerdict
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3620);
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(733);
		let NO_RANGES = [];
		function unsaidKey({ host, address, vantage, protocol }) {
			return JSON.stringify([
				host,
				address,
				vantage,
				protocol
			]);
		}
		function spotKey({ host, address, vantage, protocol }, verdict) {
			return JSON.stringify([
				host,
				protocol === null ? null : address,
				vantage,
				protocol,
				verdict
			]);
		}
		class NewSinceBaseline {
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
					let ranges = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_0__.I)(gathered, spotKey(change, after.verdict), () => []);
					for (let range of (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(ports)) ranges.push(range);
				}
				for (let [key, ranges] of gathered) this.#ranges.set(key, (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.kj)(ranges));
				let unsaid = drift?.notInBaseline ?? (drift?.notCompared === 0 ? [] : null);
				this.#unsaid = unsaid && new Map(unsaid.map((spot) => [unsaidKey(spot), spot.ranges]));
			}
			#rangesOf({ ports }) {
				if (ports === null) return NO_RANGES;
				this.#parsed.size >= 7e4 && this.#parsed.clear();
				return (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_0__.I)(this.#parsed, ports, () => (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.kj)((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(ports)));
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
				let changed = this.#ranges.size === 0 ? void 0 : this.#ranges.get(spotKey(verdict, verdict.verdict));
				if (changed === void 0) return this.#notNew(verdict, ranges);
				if (ranges.length === 0) return [{
					isNew: !0,
					ranges
				}];
				let rest = (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.TN)(ranges, changed);
				let fresh = {
					isNew: !0,
					ranges: (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.Q)(ranges, changed)
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
					ranges: (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.Q)(ranges, unsaid)
				}, {
					isNew: !1,
					ranges: (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.TN)(ranges, unsaid)
				}].filter((part) => part.ranges.length > 0);
			}
		}
		function isNewVerdict({ kind, before, after }) {
			return kind === "newly-open" || before?.verdict !== after?.verdict;
		}
	}),
	1947: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { y: () => rowsByMachine });
		var _machines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2786);
		function* rowsByMachine(report, start, add) {
			let machines = (0, _machines_js__WEBPACK_IMPORTED_MODULE_0__.qv)(report);
			let held = new Map();
			let before = null;
			let row = null;
			let isHeld = !1;
			for (let verdict of report.verdicts) {
				let { host, address, vantage } = verdict;
				if (row === null || before?.host !== host || before.address !== address || before.vantage !== vantage) {
					row !== null && !isHeld && (yield row);
					let machine = machines.of(verdict);
					isHeld = machine.alsoHosts.length > 0;
					let known = isHeld ? held.get((0, _machines_js__WEBPACK_IMPORTED_MODULE_0__.N0)(verdict)) : void 0;
					row = known ?? start(machine);
					isHeld && known === void 0 && held.set((0, _machines_js__WEBPACK_IMPORTED_MODULE_0__.N0)(verdict), row);
				}
				before = verdict;
				add(row, verdict);
			}
			row !== null && !isHeld && (yield row);
			yield* held.values();
		}
	}),
	2146: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			pq: () => countOf,
			wH: () => countPlaces,
			ny: () => soleGroup,
			A: () => verdictGroups
		});
		var get_or_create = __webpack_require__(3620);
		var alike_texts = __webpack_require__(3548);
		var port_ranges = __webpack_require__(733);
		var words = __webpack_require__(3596);
		var alike_verdicts = __webpack_require__(2697);
		var rows_machines = __webpack_require__(2786);
		let NO_PORTS = {
			tcp: [],
			udp: []
		};
		let portsOfRanges = {
			tcp: new WeakMap(),
			udp: new WeakMap()
		};
		class GroupPlaces {
			#first = null;
			#others = null;
			#rules = [];
			add(verdict, ranges, machines) {
				let key = (0, rows_machines.N0)(verdict);
				if (this.#first === null) {
					this.#first = {
						key,
						place: this.#place(verdict, ranges, machines)
					};
					return;
				}
				if (this.#first.key === key) {
					this.#first.place = withMore(this.#first.place, verdict, ranges);
					return;
				}
				this.#others ??= new Map();
				let known = this.#others.get(key);
				let place = known === void 0 ? this.#place(verdict, ranges, machines) : withMore(known, verdict, ranges);
				place !== known && this.#others.set(key, place);
			}
			#place(verdict, ranges, machines) {
				let { protocol, rule } = verdict;
				let { host, alsoHosts, address, vantage } = machines.of(verdict);
				let service = protocol !== null && (0, port_ranges.Ws)(ranges) === 1 ? verdict.service : null;
				let ports = protocol === null ? NO_PORTS : sharedPorts(protocol, ranges);
				let [before] = this.#rules;
				(before?.line !== rule.line || before.file !== rule.file || before.column !== rule.column) && (this.#rules = [rule]);
				return {
					host,
					alsoHosts,
					address,
					vantage,
					ports,
					service,
					rules: this.#rules
				};
			}
			sorted() {
				if (this.#first === null) return [];
				let places = [finished(this.#first.place)];
				for (let place of this.#others?.values() ?? []) places.push(finished(place));
				return places.length === 1 ? places : places.sort(rows_machines.W3);
			}
		}
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
		function withMore(place, verdict, ranges) {
			let draft = "ranges" in place ? place : draftOf(place);
			let { protocol, service, rule } = verdict;
			let line = lineKey(rule);
			let known = draft.rules.get(line);
			(known === void 0 || rule.column < known.column) && draft.rules.set(line, rule);
			if (protocol === null) return draft;
			for (let range of ranges) draft.ranges[protocol].push(range);
			service !== null && !draft.services.includes(service) && draft.services.push(service);
			return draft;
		}
		function draftOf({ host, alsoHosts, address, vantage, ports, service, rules }) {
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
				rules: new Map(rules.map((rule) => [lineKey(rule), rule]))
			};
		}
		function finished(place) {
			if (!("ranges" in place)) return place;
			let { machine, ranges, services, rules } = place;
			let ports = {
				tcp: (0, port_ranges.kj)(ranges.tcp),
				udp: (0, port_ranges.kj)(ranges.udp)
			};
			let [service = null] = (0, port_ranges.Ws)(ports.tcp) + (0, port_ranges.Ws)(ports.udp) === 1 ? services.sort() : [];
			return {
				...machine,
				ports,
				service,
				rules: sortedRules([...rules.values()])
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
		var most_severe_first = __webpack_require__(4271);
		var new_since_baseline = __webpack_require__(1499);
		function groupKey(verdict, apart) {
			let { vantage, protocol, ports, expected, state, cause, evidence, rule, waiver } = verdict;
			let wanted = state === "unknown" ? "" : expected;
			let waived = waiver === null ? "" : `${waiver.until} ${waiver.owner} ${waiver.reason}`;
			let observed = verdict.verdict === "not-judged" && state === "open" ? `${protocol} ${ports}` : "";
			let place = apart === "machine" ? (0, rows_machines.N0)(verdict) : apart === "file" ? rule.file : "";
			return `${JSON.stringify([
				vantage,
				wanted,
				state,
				cause,
				evidence,
				waived,
				observed,
				place
			])}\n${(0, alike_verdicts.n)(verdict)}`;
		}
		function verdictGroups(report, kind, { only, apart } = {}) {
			let found = report.verdicts.filter((one) => one.verdict === kind && (only === void 0 || only(one)));
			if (found.length === 0) return [];
			let machines = (0, rows_machines.qv)(report);
			let baseline = new new_since_baseline.O(report);
			let drafts = new Map();
			for (let verdict of found) {
				let key = groupKey(verdict, apart);
				let parts = baseline.partsOf(verdict);
				for (let { isNew, ranges } of parts) {
					let draft = (0, get_or_create.I)(drafts, `${isNew}${key}`, () => newDraft(verdict, isNew));
					draft.count += parts.length === 1 ? verdict.count : (0, port_ranges.Ws)(ranges);
					add(draft, verdict, ranges, machines);
				}
			}
			return Array.from(drafts.values(), groupOf).sort(compareGroups);
		}
		function soleGroup(verdict) {
			let draft = newDraft(verdict, null);
			draft.count = verdict.count;
			add(draft, verdict, (0, port_ranges.kj)((0, port_ranges.Kn)(verdict.ports)), NO_OTHER_NAMES);
			return groupOf(draft);
		}
		let NO_OTHER_NAMES = (0, rows_machines.qv)({ verdicts: [] });
		function newDraft(verdict, isNew) {
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
			draft.sameTexts &&= lead.explanation === explanation && lead.advice === advice && !(0, alike_texts.YK)(explanation);
			(0, words.qs)(severity) < (0, words.qs)(draft.severity) && (draft.severity = severity);
			(0, most_severe_first.m3)(verdict, lead) < 0 && (draft.verdict = verdict);
			expected !== null && !draft.expected.includes(expected) && draft.expected.push(expected);
			draft.places.add(verdict, ranges, machines);
		}
		function groupOf({ places, expected, ...draft }) {
			let sorted = places.sorted();
			let [first] = sorted;
			let wanted = words.iI.filter((state) => expected.includes(state));
			let rules = sorted.length === 1 && first !== void 0 ? first.rules : sortedRules(sorted.flatMap(({ rules: own }) => own));
			return {
				...draft,
				places: sorted,
				expected: wanted,
				rules
			};
		}
		function compareGroups(a, b) {
			return Number(b.isNew === !0) - Number(a.isNew === !0) || (0, words.qs)(a.severity) - (0, words.qs)(b.severity) || (0, most_severe_first.m3)(a.verdict, b.verdict);
		}
		function countOf(groups) {
			return groups.reduce((sum, { count }) => sum + count, 0);
		}
		function countPlaces({ places }) {
			return places.reduce((sum, { ports }) => sum + Math.max(1, words.yv.reduce((count, one) => count + (0, port_ranges.Ws)(ports[one]), 0)), 0);
		}
	}),
	6987: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { R: () => SUMMARY_BYTES });
		let SUMMARY_BYTES = 1e6;
	}),
	2021: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => driftPart,
			s: () => driftTerminal
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5607);
		var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		var _rows_new_since_baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1499);
		var _text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4);
		var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1463);
		var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4804);
		var _text_text_width_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(748);
		var _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8670);
		let SAID_BY_SIDES = /^It was (?:open|closed|filtered), and is (?:open|closed|filtered|silent \(open or filtered\)) now\. ?/;
		function driftTerminal(drift, { colour, columns, names, caveats, machines }) {
			let colours = (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__.df)(colour);
			let width = (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__.DT)(columns);
			let lines = [
				...(0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_5__.C1)(`Report diff: ${(0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.YP)(drift)}.`, width).map((line) => colours.bold((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.YR)(drift) > (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.Gy)(drift) ? colours.yellow(line) : colours.green(line))),
				...(0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_5__.C1)(`${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(names.old)} (${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.I)(drift))}) -> ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(names.new)}`, width).map(colours.dim),
				...caveats.flatMap((caveat) => (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__.rM)(`! ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__._)(caveat)}`, 2, width, colours.yellow)),
				...(0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__.rM)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.GK)(drift), 0, width, colours.yellow),
				"",
				...changeLines(drift, machines, {
					width,
					colours,
					most: drift.changes.length
				})
			];
			return (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__.bd)(lines);
		}
		function driftPart(drift, machines, options) {
			let { width, colours, most } = options;
			let title = `Changes since the report of ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.I)(drift))}: ${(0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.YP)(drift)}`;
			let changes = drift.changes.filter((change) => !isNewFinding(change));
			let told = drift.changes.length - changes.length;
			let rest = changes.length - most;
			return [
				...(0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_5__.C1)(title, width).map(colours.bold),
				...told === 0 ? [] : (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__.gu)(changes.length === 0 ? "All of it is below, marked NEW." : "What is wrong now is below, marked NEW. The rest:", 2, width),
				...changeLines({
					...drift,
					changes
				}, machines, options),
				...rest > 0 ? [`  and ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.hS)(rest, "more row")} of changes, which report.json has`] : [],
				...(0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__.rM)(`  ${(0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.GK)(drift)}`, 2, width, colours.yellow),
				""
			];
		}
		function changeLines(drift, machines, { width, colours, most }) {
			let many = (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.BN)(drift);
			return drift.changes.slice(0, most).flatMap((change) => oneChange(change, machineOf(change, machines), many, width, colours));
		}
		function isNewFinding(change) {
			let verdict = change.after?.verdict;
			return (verdict === "violation" || verdict === "inconclusive") && (0, _rows_new_since_baseline_js__WEBPACK_IMPORTED_MODULE_7__.Y)(change);
		}
		function machineOf(change, machines) {
			return machines.of(change).alsoHosts.length > 0 ? machines.text(change) : (0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__.jz)(change);
		}
		function oneChange(change, machine, many, width, colours) {
			let { severity, before, after, explanation, vantage } = change;
			let ports = (0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__.fx)(change);
			let from = many && vantage !== null ? `, from ${(0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$Q)(vantage, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.Rg)}` : "";
			let place = (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(`${(0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$Q)(machine, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.Rg)}${ports === "" ? "" : `: ${ports}`}${from}`);
			let label = paintOf(change, colours)((0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_5__.Fg)(`  ${(0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.mF)(change)}`, 19));
			let sides = before === null && after === null ? "" : `${(0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.Rc)(before)} -> ${(0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.Rc)(after)}`;
			let how = severity === null ? "" : `, ${severity}`;
			let said = sides === "" ? explanation : explanation.replace(SAID_BY_SIDES, "");
			let text = sides === "" ? said : said === "" ? `${sides}${how}` : `${sides}${how}: ${said}`;
			return [...(0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__.wW)(label, 19, place, width, colours.bold), ...(0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_4__.gu)((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__._)((0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$Q)(text, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.Rg)), 19, width)];
		}
		function paintOf(change, colours) {
			let { kind } = change;
			if ((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.zZ)(change)) return colours.green;
			if (kind === "newly-open") return colours.red;
			return kind === "newly-blocked" || kind === "changed-verdict" ? colours.yellow : colours.cyan;
		}
	}),
	7575: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			M: () => expectedTimeSentences,
			a: () => longRunLine
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5607);
		var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6640);
		function expectedTimeSentences(time) {
			let [least, silent, most] = [
				(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_0__.S5)(time.least * 1e3),
				(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_0__.S5)(time.most * 1e3),
				longestText(time)
			];
			return [`Expected time: ${least} if every port answers, up to some ${most} where addresses do not answer.`, `The ${most} are ${silent} if every port is silent, and retries: some 5 s where an address does not answer at all or rejects what is sent; some 30 s, or more for many ports, where packets are lost or only SSH or another service that counts connections answers.`];
		}
		function longestText({ most }) {
			return (0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_0__.S5)(Math.round(most + 30) * 1e3).replace(".0 s", " s");
		}
		function longRunLine({ least, most }, ports) {
			if (most < 20) return null;
			let longest = longestText({
				least,
				most
			});
			if (least < 1) return `this takes up to some ${longest} where addresses do not answer: ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.hS)(ports, "port")}, some of them slow to ask`;
			return `this takes ${(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_0__.S5)(least * 1e3)} or longer, up to some ${longest} where addresses do not answer: ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.hS)(ports, "port")}`;
		}
	}),
	9944: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			E: () => timeLimitNotes,
			Z: () => cannotFit
		});
		var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6640);
		function timeLimitNotes({ least, most }, limitMs) {
			if (limitMs === null || most * 1e3 <= limitMs) return [];
			let limit = (0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_0__.S5)(limitMs);
			return cannotFit({ least }, limitMs) ? [`The time limit of ${limit} is too short: to send all probes takes ${(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_0__.S5)(least * 1e3)} at this pace. What is not known when the time is over is inconclusive. Raise the limit, or check fewer ports in each run (--only).`] : [`The time limit of ${limit} is too short if many ports are silent. What is not known when the time is over is inconclusive.`];
		}
		function cannotFit({ least }, limitMs) {
			return limitMs !== null && least * 1e3 > limitMs;
		}
	}),
	8670: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$5: () => fitted,
			DT: () => lineWidth,
			Od: () => severityPaint,
			Z9: () => placeText,
			bd: () => printedTrimmed,
			df: () => coloursOf,
			gu: () => indented,
			om: () => block,
			pj: () => plain,
			rM: () => hanging,
			wW: () => labelled,
			zd: () => printed
		});
		var picocolors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7336);
		var picocolors__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(picocolors__WEBPACK_IMPORTED_MODULE_2__);
		var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4399);
		var _text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4);
		var _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);
		var _text_text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(748);
		function coloursOf(colour) {
			return picocolors__WEBPACK_IMPORTED_MODULE_2___default().createColors(colour);
		}
		let plain = (text) => text;
		function severityPaint(severity, colours) {
			return severity === "critical" || severity === "high" ? colours.red : colours.yellow;
		}
		function lineWidth(columns) {
			return Math.min(120, Math.max(40, columns));
		}
		function indented(text, indent, width, paint = plain) {
			return block(" ".repeat(indent), indent, text, width, paint);
		}
		function block(lead, indent, text, width, paint) {
			return (0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_3__.C1)(text, Math.max(20, width - indent)).map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + paint(line));
		}
		function labelled(lead, indent, text, width, paint) {
			let lines = block(lead, indent, text, width, paint);
			return lines.length === 0 ? [`${lead}${paint("")}`] : lines;
		}
		function hanging(text, indent, width, paint) {
			if (text.trim() === "") return [];
			let lead = text.length - text.trimStart().length;
			return (0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_3__.C1)(text.trimStart(), width - Math.max(indent, lead)).map((line, index) => " ".repeat(index === 0 ? lead : indent) + paint(line));
		}
		function fitted(text, width) {
			if ((0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_3__.sc)(text) <= width) return text;
			let short = (0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$Q)(text, width);
			for (; (0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_3__.sc)(short) > width;) short = (0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$Q)(text, short.length - 1);
			return short;
		}
		function placeText({ file, line, column }) {
			return (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__.Ib)(file) ? (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__.Y3)({
				file,
				line
			}) : `${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(file)}:${line}:${column}`;
		}
		function printed(lines) {
			return (0, _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__.i)(`${lines.join("\n")}\n`);
		}
		function printedTrimmed(lines) {
			return (0, _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__.i)(`${lines.join("\n").trimEnd()}\n`);
		}
	}),
	5795: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Fr: () => seenWords,
			JW: () => seenText,
			r9: () => stateText,
			rS: () => evidenceText,
			xv: () => causeText,
			yy: () => answerText
		});
		var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4);
		let WORDS = {
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
			cancelled: "cancelled",
			"out-of-time": "out of time",
			"not-covered": "not covered by the scan"
		};
		function stateText(state) {
			return state === "open|filtered" ? "silent" : state;
		}
		function seenWords({ state, address }) {
			if (state !== null) return stateText(state);
			return address === null ? "leads where it must" : `leads to ${(0, _clip_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(address, 100)}`;
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
	}),
	4: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$Q: () => clip,
			B6: () => LONGEST_NAME,
			Rg: () => LONGEST_PROSE,
			SP: () => shown
		});
		var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		let LONGEST_PROSE = 2e3;
		let LONGEST_NAME = 300;
		function clip(text, most) {
			if (text.length <= most) return text;
			return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
		}
		function shown(text, most = 300) {
			return (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(clip(text, most));
		}
	}),
	6640: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			EL: () => outcomeText,
			S5: () => durationText,
			Wn: () => minuteText
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
		function durationText(milliseconds) {
			if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
			if (milliseconds < 59950) return `${(milliseconds / 1e3).toFixed(1)} s`;
			let seconds = Math.round(milliseconds / 1e3);
			return `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(Math.floor(seconds / 60))} min ${seconds % 60} s`;
		}
		function outcomeText(totals, newViolations = null) {
			let parts = [];
			if (totals.violation > 0) {
				let fresh = newViolations === null ? "" : ` (${newViolations === 0 ? "none" : (0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(newViolations)} new)`;
				parts.push(`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.hS)(totals.violation, "violation")}${fresh}`);
			}
			totals.inconclusive > 0 && parts.push(`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(totals.inconclusive)} inconclusive`);
			totals.waived > 0 && parts.push(`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(totals.waived)} waived`);
			let judged = totals.violation + totals.inconclusive + totals.waived + totals.pass;
			if (totals.pass > 0) {
				let all = totals.pass === judged && totals.pass > 1 ? "all " : "";
				parts.push(`${all}${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(totals.pass)} as intended`);
			} else judged > 0 && parts.push("none as intended");
			totals.notJudged > 0 && parts.push(`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.zD)(totals.notJudged)} only observed`);
			return parts.length === 0 ? "nothing was judged" : parts.join(", ");
		}
		function minuteText(time) {
			return `${time.slice(0, 16).replace("T", " ")} UTC`;
		}
	}),
	1463: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			BN: () => hasManyVantages,
			GK: () => notComparedText,
			Gy: () => fixedCount,
			I: () => sinceText,
			Rc: () => sideText,
			YP: () => driftTotalsText,
			YR: () => changeCount,
			mF: () => changeWords,
			wk: () => driftLine,
			zZ: () => isFixed
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5607);
		var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4);
		var _counts_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6640);
		var _places_place_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);
		let DRIFT_KIND_WORDS = {
			"newly-open": "newly open",
			"newly-blocked": "newly blocked",
			"new-host": "new host",
			"gone-host": "gone host",
			"changed-address": "changed address",
			"changed-verdict": "changed verdict"
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
		function changeCount({ totals }) {
			return Object.values(totals).reduce((sum, count) => sum + count, 0);
		}
		function driftTotalsText({ totals, notCompared, changes }) {
			let fixed = changes.filter(isFixed);
			let less = (total, kind) => total - fixed.reduce((sum, change) => sum + (change.kind === kind ? change.count : 0), 0);
			let newlyOpen = less(totals.newlyOpen, "newly-open");
			let newlyBlocked = less(totals.newlyBlocked, "newly-blocked");
			let changedVerdicts = less(totals.changedVerdicts, "changed-verdict");
			let { newHosts, goneHosts, changedAddresses } = totals;
			let parts = [
				...fixed.length === 0 ? [] : [`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.hS)(fixedCount({ changes }), "violation")} fixed`],
				...newlyOpen === 0 ? [] : [`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.zD)(newlyOpen)} newly open`],
				...newlyBlocked === 0 ? [] : [`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.zD)(newlyBlocked)} newly blocked`],
				...newHosts === 0 ? [] : [(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.hS)(newHosts, "new host")],
				...goneHosts === 0 ? [] : [(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.hS)(goneHosts, "gone host")],
				...changedAddresses === 0 ? [] : [(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.hS)(changedAddresses, "changed address", "changed addresses")],
				...changedVerdicts === 0 ? [] : [(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.hS)(changedVerdicts, "changed verdict")]
			];
			if (parts.length > 0) return parts.join(", ");
			return notCompared === 0 ? "nothing changed" : "nothing is known to have changed";
		}
		function sinceText({ baseline }) {
			return (0, _counts_text_js__WEBPACK_IMPORTED_MODULE_3__.Wn)(baseline.startedAt);
		}
		function notComparedText({ notCompared }) {
			if (notCompared === 0) return "";
			return notCompared === 1 ? "One port or name was not compared: at least one of the two runs knows nothing about it." : `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.zD)(notCompared)} ports or names were not compared: at least one of the two runs knows nothing about them.`;
		}
		function sideText(side) {
			if (side === null) return "–";
			return side.state === null ? side.verdict : `${side.state} (${side.verdict})`;
		}
		function hasManyVantages({ changes }) {
			let [first] = changes;
			return first !== void 0 && changes.some(({ vantage }) => vantage !== first.vantage);
		}
		function driftLine(change) {
			let ports = (0, _places_place_text_js__WEBPACK_IMPORTED_MODULE_1__.fx)(change);
			let place = `${(0, _places_place_text_js__WEBPACK_IMPORTED_MODULE_1__.jz)(change)}${ports === "" ? "" : `, ${ports}`}`;
			return `${changeWords(change)}: ${(0, _clip_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(place, 400)}: ${change.explanation}`;
		}
	}),
	4205: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B4: () => evidenceWordsOfScan,
			Ff: () => scanText,
			KU: () => meaningOfScan,
			mW: () => isOfOtherTool
		});
		var _counts_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6640);
		function toolText({ tool, version }) {
			return version === null ? tool : `${tool} ${version}`;
		}
		function endText({ finishedAt }) {
			return finishedAt === null ? "" : ` at ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_0__.Wn)(finishedAt)}`;
		}
		function scanText({ scan }) {
			if (scan === null) return null;
			return isOfOtherTool(scan) ? `seen by ${toolText(scan)}${endText(scan)}; this run sent nothing` : `seen by an earlier run of ${toolText(scan)}${endText(scan)}; this run sent nothing`;
		}
		function isOfOtherTool(scan) {
			return scan !== null && scan.tool !== "port-policy";
		}
		function evidenceWordsOfScan() {
			return {
				direct: "answered the scan",
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
				case "masscan":
				case "naabu": return [[says, `When ${tool} scanned${at}, from the machine that ran it, every port above answered it in the intended way. No silence counts: ${scan.tool} writes only what answered, so a port that it does not list never passes.`], [saysNot, limits]];
			}
		}
	}),
	4804: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			PH: () => udpSuffix,
			WS: () => portsText,
			ZI: () => LONGEST_SERVICE,
			fx: () => changedPorts,
			jz: () => hostWithAddress,
			lU: () => serviceSuffix
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5607);
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(733);
		var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4);
		let LONGEST_SERVICE = 60;
		function hostWithAddress({ host, address }) {
			return address === null || address === host ? host : `${host} (${address})`;
		}
		function portsText(ranges, most = 20, suffix = "") {
			let shown = ranges.slice(0, most).map((range) => `${(0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.lq)(range)}${suffix}`);
			return (0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.v)(shown, (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.Ws)(ranges.slice(most)));
		}
		function udpSuffix(protocol) {
			return protocol === "udp" ? "/udp" : "";
		}
		function serviceSuffix(service) {
			return service == null ? "" : ` ${(0, _clip_js__WEBPACK_IMPORTED_MODULE_0__.$Q)(service, 60)}`;
		}
		function changedPorts({ ports, protocol, service }) {
			return `${portsText((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(ports), 12, udpSuffix(protocol))}${serviceSuffix(service)}`;
		}
	}),
	1597: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ib: () => isFromInputs,
			MJ: () => policyText,
			Y3: () => ruleText
		});
		var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4595);
		function isFromInputs(file) {
			return file === _model_tool_js__WEBPACK_IMPORTED_MODULE_0__.PH;
		}
		function policyText(file) {
			return isFromInputs(file) ? "policy from the inputs" : file;
		}
		function ruleText({ file, line }) {
			return isFromInputs(file) ? "from the inputs" : `${file}:${line}`;
		}
	}),
	1080: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			BY: () => knownSinceText,
			QA: () => newnessCounts,
			w6: () => newViolationsText
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5607);
		var _drift_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1463);
		function newnessCounts(groups) {
			let [all, fresh, known] = [
				0,
				0,
				0
			];
			for (let { isNew, count } of groups) {
				all += count;
				isNew === !0 && (fresh += count);
				isNew === !1 && (known += count);
			}
			return {
				all,
				fresh,
				known
			};
		}
		function newViolationsText(drift, counts, when) {
			if (drift === null) return null;
			let time = when ?? (0, _drift_words_js__WEBPACK_IMPORTED_MODULE_0__.I)(drift);
			let fixed = (0, _drift_words_js__WEBPACK_IMPORTED_MODULE_0__.Gy)(drift);
			if (counts.all === 0) return fixed === 0 ? null : `Fixed since the report of ${time}: ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.hS)(fixed, "violation")}.`;
			let news = newsText(counts, time);
			return fixed === 0 ? news : `${news} Fixed since that report: ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.hS)(fixed, "violation")}.`;
		}
		function newsText({ all, fresh, known }, time) {
			if (fresh > 0) {
				let news = `NEW: ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.zD)(fresh)} of ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.hS)(all, "violation")}, not so in the report of ${time}.`;
				if (known === 0) return news;
				if (fresh + known < all) return `${news} Of the others, ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.zD)(known)} ${known === 1 ? "was" : "were"} so already.`;
				return known === 1 ? `${news} The other one was so already.` : `${news} The other ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.zD)(known)} were so already.`;
			}
			if (known === 0) return `Nothing is known to be new since the report of ${time}.`;
			if (known < all) return `Nothing is known to be new: ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.zD)(known)} of ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.hS)(all, "violation")} ${known === 1 ? "was" : "were"} so already in the report of ${time}.`;
			return known === 1 ? `Nothing new: the violation was so already in the report of ${time}.` : `Nothing new: all ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.zD)(known)} violations were so already in the report of ${time}.`;
		}
		function knownSinceText(drift, isNew) {
			if (drift == null || isNew === null) return "";
			return isNew ? `not so in the report of ${(0, _drift_words_js__WEBPACK_IMPORTED_MODULE_0__.I)(drift)}` : `was so already in the report of ${(0, _drift_words_js__WEBPACK_IMPORTED_MODULE_0__.I)(drift)}`;
		}
	}),
	748: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			C1: () => wrapText,
			Fg: () => padToWidth,
			sc: () => textWidth
		});
		let WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
		let NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
		function characterWidth(character) {
			if (character < "̀" || character > "‏" && character < "\u2028") return 1;
			if (character >= "←" && character < "⟀") return 1;
			if (NO_WIDTH.test(character)) return 0;
			return WIDE.test(character) ? 2 : 1;
		}
		function textWidth(text) {
			let width = 0;
			for (let character of text) width += characterWidth(character);
			return width;
		}
		function padToWidth(text, width) {
			return text + " ".repeat(Math.max(0, width - textWidth(text)));
		}
		function pieces(word, width) {
			if (textWidth(word) <= width) return [word];
			let parts = [""];
			let used = 0;
			for (let character of word) {
				let columns = characterWidth(character);
				if (used + columns > width && used > 0) {
					parts.push("");
					used = 0;
				}
				parts[parts.length - 1] += character;
				used += columns;
			}
			return parts;
		}
		function wrapText(text, width) {
			let most = Math.max(1, width);
			let lines = [];
			let line = "";
			for (let piece of text.split(/\s+/).flatMap((word) => word === "" ? [] : pieces(word, most))) {
				if (line !== "" && textWidth(line) + 1 + textWidth(piece) > most) {
					lines.push(line);
					line = "";
				}
				line = line === "" ? piece : `${line} ${piece}`;
			}
			return line === "" ? lines : [...lines, line];
		}
	}),
	4547: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			L: () => waitText,
			Y: () => flappedText
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5607);
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(733);
		var _counts_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
		var _places_place_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);
		function waitText({ held, stopped, tookMs, limitMs, rounds }) {
			let asked = (0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_1__.hS)(rounds, "round");
			if (held && rounds === 1) return `Held at once, in the first round (it would have waited ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_2__.S5)(limitMs)}).`;
			if (held) return `Held after ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_2__.S5)(tookMs)} and ${asked}; the last one asked everything again.`;
			if (stopped) return `Stopped after ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_2__.S5)(tookMs)} and ${asked}, before it held (it would have waited ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_2__.S5)(limitMs)}).`;
			return `Did not hold within ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_2__.S5)(limitMs)}: ${asked} in ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_2__.S5)(tookMs)}, the last of which asked everything.`;
		}
		function flappedText({ host, address, protocol, ports, times }) {
			let what = ports === null ? "" : `, port ${(0, _places_place_text_js__WEBPACK_IMPORTED_MODULE_0__.WS)((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__.Kn)(ports), 10, (0, _places_place_text_js__WEBPACK_IMPORTED_MODULE_0__.PH)(protocol))}`;
			let often = times === 1 ? "once" : times === 2 ? "twice" : `${times} times`;
			return `${(0, _places_place_text_js__WEBPACK_IMPORTED_MODULE_0__.jz)({
				host,
				address
			})}${what}: held, and then did not, ${often}`;
		}
	}),
	3308: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { g: () => decodeText });
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		let MARKS = [
			[[
				255,
				254,
				0,
				0
			], "UTF-32"],
			[[
				0,
				0,
				254,
				255
			], "UTF-32"],
			[[255, 254], "UTF-16"],
			[[254, 255], "UTF-16"]
		];
		function decodeText(bytes, loose = !1) {
			let wide = wideEncoding(bytes);
			if (wide !== null) return { problem: `it is ${wide}; save it as UTF-8` };
			if (loose || (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) return { text: new TextDecoder().decode(bytes) };
			let { line, byte } = firstBadByte(bytes);
			return { problem: `it is not UTF-8: line ${line} has the byte ${`0x${byte.toString(16).toUpperCase().padStart(2, "0")}`}, as Latin-1 or Windows-1252 may have it; save it as UTF-8` };
		}
		function wideEncoding(bytes) {
			for (let [mark, name] of MARKS) if (mark.every((byte, at) => bytes[at] === byte)) return name;
			if (bytes.length < 4) return null;
			let zeros = [...bytes.subarray(0, 4)].map((byte) => byte === 0 ? "0" : "x").join("");
			return zeros === "x0x0" || zeros === "0x0x" ? "UTF-16" : null;
		}
		function firstBadByte(bytes) {
			let begin = 0;
			for (let line = 1;; line++) {
				let end = bytes.indexOf(10, begin);
				let part = bytes.subarray(begin, end === -1 ? bytes.length : end);
				if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part)) return {
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
				].find((length) => at + length <= bytes.length && (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)));
				if (size === void 0) return bytes[at] ?? 0;
				at += size;
			}
			return 0;
		}
	}),
	7617: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Gu: () => readTextFile,
			TF: () => STDIN,
			Tq: () => openFile,
			Zw: () => problemOf,
			nt: () => readPiece,
			sh: () => SCAN_BYTES,
			ts: () => PIECE_BYTES
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
		let SCAN_BYTES = 128 * 1024 ** 2;
		let STDIN = 0;
		let REASONS = {
			ENOENT: "there is no such file",
			ENOTDIR: "there is no such file",
			EISDIR: "that is a folder; name the file in it",
			EACCES: "this user may not read it",
			ELOOP: "its links go in a circle"
		};
		function readTextFile(path, { mostBytes, pipes = !1, loose = !1 }) {
			let fd = null;
			try {
				fd = path === 0 ? 0 : openFile(path, pipes);
				let bytes = readBounded(fd, mostBytes);
				if (bytes === null) return {
					problem: `it has more than ${megabytes(mostBytes)} MB`,
					code: "EFBIG"
				};
				let decoded = (0, _decode_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(bytes, loose);
				return "text" in decoded ? decoded : {
					...decoded,
					code: ""
				};
			} catch (error) {
				return problemOf(error);
			} finally {
				fd !== null && fd !== 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
			}
		}
		function problemOf(error) {
			if (error instanceof NotAFile) return {
				problem: error.message,
				code: ""
			};
			let { code = "", message } = error;
			return {
				problem: REASONS[code] ?? message,
				code
			};
		}
		class NotAFile extends Error {}
		function openFile(path, pipes) {
			if (pipes && isPipe((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path))) return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
			let fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0));
			try {
				let stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
				if (stats.isDirectory()) throw Object.assign(Error("EISDIR"), { code: "EISDIR" });
				if (!stats.isFile()) throw new NotAFile(`that is ${kindOf(stats)}, not a file`);
				return fd;
			} catch (error) {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
				throw error;
			}
		}
		function isPipe(stats) {
			return stats.isFIFO() || stats.isCharacterDevice() || stats.isSocket();
		}
		function kindOf(stats) {
			if (stats.isFIFO()) return "a named pipe";
			if (stats.isSocket()) return "a socket";
			return "a device";
		}
		let PIECE_BYTES = 262144;
		function readBounded(fd, mostBytes) {
			let pieces = [];
			let total = 0;
			for (;;) {
				let piece = Buffer.allocUnsafe(PIECE_BYTES);
				let count = readPiece(fd, piece);
				if (count === 0) return Buffer.concat(pieces, total);
				total += count;
				if (total > mostBytes) return null;
				pieces.push(piece.subarray(0, count));
			}
		}
		function readPiece(fd, piece) {
			for (;;) try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, piece);
			} catch (error) {
				let { code } = error;
				if (code === "EOF") return 0;
				if (code !== "EAGAIN") throw error;
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
			}
		}
		function megabytes(bytes) {
			return Math.floor(bytes / 1e6);
		}
	})
};
