"use strict";
exports.id = "cli-commands-explain";
exports.ids = ["cli-commands-explain"];
exports.modules = {
	1554: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { explainPort: () => explainPort });
		var ceilings = __webpack_require__(8107);
		var explain_port = __webpack_require__(9733);
		var plan_mistakes = __webpack_require__(1300);
		var work_budget = __webpack_require__(9106);
		var suggest_service = __webpack_require__(2061);
		var problem = __webpack_require__(3685);
		var ip_number = __webpack_require__(5292);
		var parse_only = __webpack_require__(2077);
		function parsePortQuestion(text, suggest) {
			let unbracketed = withoutBrackets(text.trim());
			if (unbracketed !== null) return unbracketed;
			let read = (0, parse_only.Q)(text, suggest);
			if ("code" in read) return read;
			let { pattern, ports } = read;
			if (pattern.kind === "addresses" && pattern.first !== pattern.last) return bad(`${(0, problem.TL)(text)} is several addresses. The question is about one.`, "write one address of it");
			let [set] = ports;
			let range = set?.ranges[0];
			if (set === void 0 || range === void 0) {
				let bare = text.trim();
				let host = bare.includes(":") && !bare.startsWith("[") ? `[${bare}]` : bare;
				return bad(`${(0, problem.TL)(text)} has no port.`, `write a port, such as ${(0, problem.TL)(`${host}:443`)}`);
			}
			if (ports.length > 1 || set.count > 1) return bad(`${(0, problem.TL)(text)} has several ports. The question is about one.`, "write one port");
			return {
				pattern,
				port: range.first,
				protocol: set.protocol
			};
		}
		function withoutBrackets(whole) {
			let [, address = "", port = ""] = /^([\da-f:.]+):(\d{1,5})$/i.exec(whole) ?? [];
			if (!address.includes(":") || (0, ip_number.or)(address) === null || !(Number(port) >= 1 && Number(port) <= 65535)) return null;
			let other = (0, ip_number.or)(whole) === null ? "" : `, or such as ${(0, problem.TL)(`[${whole}]:443`)}`;
			return bad(`${(0, problem.TL)(whole)}: an IPv6 address needs brackets, to tell it from its port.`, `write ${(0, problem.TL)(`[${address}]:${port}`)}${other}`);
		}
		function bad(message, help) {
			return {
				code: "bad-port",
				message,
				help
			};
		}
		var read_policies = __webpack_require__(9717);
		var resolve_or_stop = __webpack_require__(6706);
		async function explain(sources, text, options) {
			let read = (0, read_policies.h9)(sources, options);
			let { policy, files, inputs } = read;
			let question = parsePortQuestion(text, (0, suggest_service.N)());
			let mistakes = "code" in question ? [{
				...question,
				level: "error",
				position: null,
				length: 1,
				related: []
			}] : [];
			if (policy === null || "code" in question) return {
				kind: "unusable",
				files,
				diagnostics: [...mistakes, ...read.diagnostics]
			};
			let named = options.vantage == null ? { vantage: null } : (0, plan_mistakes.k)(policy, options.vantage);
			if ("mistake" in named) return {
				kind: "unusable",
				files,
				diagnostics: [named.mistake]
			};
			let views = (0, explain_port.pb)(policy, {
				vantage: named.vantage,
				runScope: inputs.runScope,
				only: []
			});
			let asked = asWritten(question, policy);
			let names = (0, explain_port.zZ)(policy, views, asked);
			let resolutions = names.length === 0 ? [] : await (0, resolve_or_stop.y)(names, options);
			let today = (0, read_policies.dA)((options.now ?? (() => new Date()))());
			let budget = new work_budget.n();
			let explanations = views.map((view) => (0, explain_port.Hg)(policy, resolutions, view, asked, today, budget));
			if (budget.isSpent) return {
				kind: "unusable",
				files,
				diagnostics: [...read.diagnostics, (0, ceilings.qV)(policy)]
			};
			return {
				kind: "explained",
				explanations,
				hosts: [...new Set(policy.hosts.flatMap((item) => item.hosts.map((host) => host.text)))],
				files,
				diagnostics: read.diagnostics
			};
		}
		function asWritten(question, { hosts }) {
			let { pattern } = question;
			if (pattern.kind !== "name") return question;
			let written = hosts.flatMap((item) => item.hosts.flatMap((host) => host.pattern.kind === "name" && host.pattern.name === pattern.name ? [host.pattern] : []));
			return {
				...question,
				pattern: written.find(({ dotted }) => dotted === pattern.dotted) ?? written[0] ?? pattern
			};
		}
		var exit_codes = __webpack_require__(966);
		var numbers_and_lists = __webpack_require__(5607);
		var udp_services = __webpack_require__(315);
		function anchorsText(ports) {
			return ports.length === 1 ? `port ${ports[0]} alone is asked again and again here, before and after the silence of others` : `ports ${ports.join(", ")} alone are asked again and again here, before and after the silence of others`;
		}
		function entryText({ entry }) {
			return `${entry.expected}: ${entry.text.trim()}`;
		}
		function expectationText(winners) {
			let only = winners.length === 1;
			return winners.map(({ applied: { entry, host } }) => `\`${entry.expected}\`${only || host === null ? "" : ` for ${host}`}`).join(" and ");
		}
		function fateText({ fate, winners, passedOver, address, controls }) {
			let family = address?.includes(":") ? "IPv6" : "IPv4";
			let isControl = controls.length > 0;
			switch (fate) {
				case "judged": return winners.length > 1 ? `${expectationText(winners)} is expected, as two names lead here. The port is probed, and judged for each name.` : `${expectationText(winners)} is expected. The port is probed, and it is a violation if it is seen otherwise.`;
				case "observed": return "`observe`: the port is probed and reported, and nothing about it is a violation.";
				case "exposure-only": return winners.every(({ entry }) => entry.expected === "open" || entry.expected === "observe") ? `${expectationText(winners)} is expected, and this vantage judges only ports that must not be open (\`sees: open-only\`): nothing about the port is judged from here.` : `${expectationText(winners)} is expected, and this vantage judges only open ports (\`sees: open-only\`): it is a violation if the port is open, and nothing else about it is judged.`;
				case "not-seen": return `${expectationText(winners)} is expected, and this vantage cannot see the port: not probed, and listed as not checked.`;
				case "not-resolved": return `${expectationText(winners)} is expected of the name, which did not resolve: nothing is probed, and a run is inconclusive.`;
				case "nothing": return isControl ? "Nothing is expected of it: it is probed as a control, and not judged." : "Nothing is expected of it: it is not probed.";
				case "not-from-here": return isControl ? "Nothing is expected of it from here: it is probed as a control, and not judged." : "Nothing is expected of it from here: it is not probed.";
				case "other-family": return isControl ? `Nothing is expected of it over ${family}: it is probed as a control, and not judged.` : `Nothing is expected of it over ${family}: it is not probed.`;
				case "family-not-seen": return `${expectationText(winners)} is expected, and this vantage has no ${family}: not probed, and listed as not checked.`;
				case "leads-elsewhere": return "The name must not lead here, which is already a violation: not probed.";
				case "out-of-bounds":
					if (passedOver.some(({ why }) => why.kind === "out-of-bounds" && why.bound === "this-machine")) return "The name leads to this very machine: not probed, and a run is inconclusive.";
					return passedOver.some(({ why }) => why.kind === "out-of-bounds" && why.bound === "refused") ? "An address that is never probed by accident: not probed, and a run is inconclusive." : "Out of scope: not probed, and a run is inconclusive.";
			}
		}
		let EVIDENCE = {
			vouched: "silence counts only if something answered this machine before and after it (`evidence: vouched`)",
			anchored: "silence counts only if another port of the address answered before and after it (`evidence: anchored`)",
			proven: "that it is not open counts only if another vantage of the same merge saw it open, and silence only if another port of the address answered before and after it (`evidence: proven`)"
		};
		function termsOf({ applied, host }, { protocol }) {
			let { entry, evidence, addresses, satisfies = [] } = applied;
			return [
				host.source === void 0 ? `host ${host.text.trim()}` : `host ${host.text.trim()} from ${host.source}`,
				(0, numbers_and_lists.hS)(entry.ports.count, "port"),
				...entry.role === null ? [] : [`role ${entry.role}`],
				EVIDENCE[evidence],
				...addresses === "any" ? ["one address of the name that is open is enough (`addresses: any`)"] : [],
				...protocol === "udp" && entry.speaks !== null ? [`speaks ${entry.speaks}`] : [],
				entry.severity === null ? "severity by the risk of the service" : `severity ${entry.severity}`,
				...entry.reason === null ? [] : [`reason "${entry.reason}"`],
				...satisfies.length === 0 ? [] : [`counts for ${(0, numbers_and_lists.Dt)(satisfies, 20)}`]
			];
		}
		function questionText(winners, { port, protocol }) {
			if (protocol !== "udp" || winners.length === 0) return null;
			let question = winners.map(({ applied }) => applied.entry.speaks).find((one) => one !== null) ?? (0, udp_services.$2)(port);
			let what = question === "empty" ? "an empty datagram" : `the question of ${question}`;
			return (0, udp_services.lV)(question) ? `${what}: silence says that it cannot be reached` : `${what}: silence proves nothing`;
		}
		function passedOverText({ entry, covers, host, why }) {
			switch (why.kind) {
				case "lost": return lostText({
					entry,
					covers,
					host
				}, why);
				case "not-from-here": return `it is judged only from ${why.from.map((name) => `\`${name}\``).join(", ")}${lineText(why.position, entry)}`;
				case "other-family": return `its host is looked up over ${why.family === "ipv4" ? "IPv4" : "IPv6"} alone${lineText(why.position, entry)}`;
				case "leads-elsewhere": return `${host.text.trim()} must lead ${leadText(why.resolvesTo)}${lineText(why.resolvesTo.position, entry)}, and not here`;
				case "out-of-bounds": return boundText(why, entry);
			}
		}
		function lostText({ entry, covers, host }, { by, to }) {
			if (by === "ports") return `it names ${(0, numbers_and_lists.hS)(entry.ports.count, "port")}, the winner ${(0, numbers_and_lists.zD)(to.entry.ports.count)}: fewer ports win`;
			if (by === "role") return `it comes from the role ${entry.role}, and the host's own wins`;
			return `its host ${host.text.trim()} covers ${(0, numbers_and_lists.zD)(covers)} addresses, the winner's ${(0, numbers_and_lists.zD)(to.covers)}: fewer addresses win`;
		}
		function boundText({ bound, scope }, entry) {
			if (bound === "refused") return "not probed: a link-local, metadata, multicast or unspecified address, unless a scope names it exactly";
			if (bound === "this-machine") return "not probed: the name leads to this very machine, which shows nothing about it elsewhere";
			let shown = scope.slice(0, 5).map(({ text }) => text.trim());
			let position = scope[0]?.position;
			let where = position === void 0 ? "" : lineText(position, entry);
			return `not probed: outside ${bound === "run-scope" ? "the run's own scope" : "the scope of the policy"}, ${(0, numbers_and_lists.v)(shown, scope.length - 5, String)}${where}`;
		}
		function lineText({ file, line }, { position }) {
			return file === position.file ? ` (line ${line})` : ` (${file}, line ${line})`;
		}
		function leadText({ within, text }) {
			return within.length === 0 ? "nowhere" : `into ${text}`;
		}
		function waiverText({ waiver, standing, states }) {
			let { until, reason, owner, from } = waiver;
			let seen = (some) => some.map((state) => `\`${state}\``).join(", ");
			let why = `"${reason}"${owner === null ? "" : `, ${owner}`}`;
			switch (standing) {
				case "holds": return `would excuse ${seen(states)} until ${until}: ${why}`;
				case "ended": return `excused ${seen(states)} until ${until}, and has ended: ${why}`;
				case "outlasted": return `excuses nothing here: another that covers ${seen(waiver.states)} ends later: ${why}`;
				case "not-against": return `excuses nothing here: ${seen(waiver.states)} is not against the policy: ${why}`;
				case "nothing-judged": return `excuses nothing here, since nothing is judged: ${why}`;
				case "not-from-here": return `does not hold from here: from: ${(from ?? []).map((name) => `\`${name}\``).join(", ")}: ${why}`;
				case "other-host": return `does not hold: what decides here is expected of another host: ${why}`;
			}
		}
		var json_document = __webpack_require__(3289);
		function portExplanationJson(explanations) {
			let [first] = explanations;
			let question = first === void 0 ? {} : {
				host: first.host,
				port: first.port,
				protocol: first.protocol
			};
			let said = explanations.map((one) => ({
				vantage: one.vantage,
				named: one.named.map(json_document.V),
				resolvesTo: one.resolvesTo.map(({ text, position }) => ({
					text: text.trim(),
					rule: (0, json_document.V)(position)
				})),
				unresolved: one.unresolved.map(({ family, code }) => ({
					family,
					code
				})),
				addresses: one.addresses.map(addressOf)
			}));
			return (0, json_document.s)({
				schemaVersion: 1,
				...question,
				explanations: said
			});
		}
		function addressOf({ address, fate, winners, passedOver, nearest, controls, anchors, waivers }) {
			return {
				address,
				fate,
				winners: winners.map(({ applied: { host, entry, evidence, addresses }, merged, ...hostEntry }) => ({
					...hostEntryOf(hostEntry),
					judgedFor: host,
					evidence,
					addresses,
					speaks: entry.speaks,
					severity: entry.severity,
					reason: entry.reason,
					merged: merged.map(hostEntryOf)
				})),
				passedOver: passedOver.map((one) => ({
					...hostEntryOf(one),
					why: one.why.kind === "lost" ? `lost-${one.why.by}` : one.why.kind,
					...whyOf(one),
					explanation: passedOverText(one)
				})),
				nearest: nearest.map(hostEntryOf),
				controls,
				anchors,
				waivers: waivers.map(({ waiver, standing, states }) => ({
					standing,
					states,
					until: waiver.until,
					reason: waiver.reason,
					owner: waiver.owner,
					from: waiver.from,
					rule: (0, json_document.V)(waiver.position)
				}))
			};
		}
		function hostEntryOf({ host, covers, entry }) {
			return {
				expected: entry.expected,
				ports: entry.text.trim(),
				count: entry.ports.count,
				host: host.text.trim(),
				covers: String(covers),
				role: entry.role,
				rule: (0, json_document.V)(entry.position)
			};
		}
		function whyOf({ why }) {
			switch (why.kind) {
				case "lost": return { to: (0, json_document.V)(why.to.entry.position) };
				case "not-from-here": return { from: why.from };
				case "out-of-bounds": return {
					bound: why.bound,
					scope: why.scope.map(({ text }) => text.trim())
				};
				case "leads-elsewhere": return { resolvesTo: why.resolvesTo.text.trim() };
				default: return {};
			}
		}
		var get_or_create = __webpack_require__(3620);
		var terminal = __webpack_require__(1526);
		var text_width = __webpack_require__(748);
		var terminal_layout = __webpack_require__(8670);
		function portExplanationText(explanations, { colour, columns }, hosts = []) {
			let colours = (0, terminal_layout.df)(colour);
			let sheet = {
				width: (0, terminal_layout.DT)(columns),
				colours,
				hosts
			};
			let [first] = explanations;
			if (first === void 0) return "";
			let several = explanations.length > 1;
			let bodies = new Map();
			for (let one of explanations) {
				let body = bodyLines(one, sheet).join("\n");
				(0, get_or_create.I)(bodies, body, () => []).push(one);
			}
			let lines = [colours.bold((0, terminal.F)(questionLine(first, several ? "" : fromText(first)))), ...several ? ["", ...table(explanations, sheet)] : []];
			for (let [body, seen] of bodies) {
				several && lines.push("", colours.bold((0, terminal.F)(`From ${seen.map(({ vantage }) => `\`${vantage}\``).join(", ")}:`)));
				lines.push(body);
			}
			return (0, terminal_layout.zd)(lines);
		}
		function fromText({ vantage }) {
			return vantage === null ? "" : ` from \`${vantage}\``;
		}
		function questionLine({ host, port, protocol }, from) {
			return `${host.includes(":") ? `[${host}]` : host}:${port}/${protocol}${from}`;
		}
		function table(explanations, { width, colours }) {
			let names = explanations.map(({ vantage }) => (0, terminal.F)(vantage ?? ""));
			let column = Math.max(7, ...names.map((name) => name.length)) + 4;
			return [colours.dim(`${(0, text_width.Fg)("  vantage", column)}expectation`), ...explanations.flatMap((one, index) => (0, terminal_layout.wW)((0, text_width.Fg)(`  ${names[index] ?? ""}`, column), column, (0, terminal.F)(inShort(one)), width, terminal_layout.pj))];
		}
		function inShort({ addresses }) {
			let said = addresses.map((one) => ({
				address: one.address ?? "the name",
				short: shortFate(one)
			}));
			let [first] = said;
			if (first === void 0) return "";
			if (said.every(({ short }) => short === first.short)) return first.short;
			return said.map(({ address, short }) => `${address}: ${short}`).join("; ");
		}
		let SHORT = {
			"exposure-only": "judged only if it is open",
			"not-seen": "not seen",
			"not-resolved": "not resolved",
			nothing: "nothing",
			"not-from-here": "nothing",
			"other-family": "nothing",
			"family-not-seen": "not seen",
			"leads-elsewhere": "must not lead here",
			"out-of-bounds": "out of scope"
		};
		function shortFate({ fate, winners }) {
			let expected = winners.length === 0 ? "" : `${expectationText(winners)} (${winners.map(({ entry }) => place(entry.position)).join(", ")})`;
			if (fate === "judged" || fate === "observed") return expected;
			return expected === "" ? SHORT[fate] : `${expected}, ${SHORT[fate]}`;
		}
		function bodyLines(explanation, sheet) {
			let alike = new Map();
			for (let address of explanation.addresses) {
				let lines = addressLines(address, explanation, sheet).join("\n");
				(0, get_or_create.I)(alike, lines, () => []).push((0, terminal.F)(address.address ?? explanation.host));
			}
			return [...aboutName(explanation, sheet.hosts).flatMap((text) => (0, terminal_layout.rM)((0, terminal.F)(text), 2, sheet.width, terminal_layout.pj)), ...[...alike].flatMap(([lines, addresses]) => [
				"",
				...(0, terminal_layout.rM)(addresses.join(", "), 2, sheet.width, sheet.colours.bold),
				lines
			])];
		}
		function aboutName({ host, addresses, named, unresolved, resolvesTo }, hosts) {
			let found = addresses.some(({ address }) => address !== null);
			let isName = addresses.every(({ address }) => address !== host);
			let codes = unresolved.map(({ family, code }) => `It does not resolve${family === null ? "" : ` over IPv${family}`} (${code})${found ? ", which is inconclusive" : ""}.`);
			return [
				...isName && named.length === 0 ? [notNamed(hosts)] : [],
				...resolvesTo.map((one) => `It must lead ${leadText(one)} (${place(one.position)}).`),
				...codes
			];
		}
		function notNamed(hosts) {
			return hosts.length === 0 ? "The policy does not name this host." : `The policy does not name this host. It names ${(0, numbers_and_lists.Dt)(hosts, 5)}.`;
		}
		function addressLines(address, explanation, { width, colours }) {
			let { winners, passedOver, nearest, waivers, controls, anchors } = address;
			let line = (label, paint, text) => (0, terminal_layout.wW)(paint((0, text_width.Fg)(`  ${label}`, 13)), 13, (0, terminal._)(text), width, terminal_layout.pj);
			let more = (text) => line("", terminal_layout.pj, text);
			let question = questionText(winners, explanation);
			return [
				...(0, terminal_layout.rM)(`  ${(0, terminal._)(fateText(address))}`, 4, width, terminal_layout.pj),
				...winners.flatMap((winner) => [
					...line("wins", colours.green, spokenEntry(winner)),
					...more(termsOf(winner, explanation).join("; ")),
					...winner.merged.flatMap((one) => line("agrees", colours.green, `${spoken(one)}, and says the same`))
				]),
				...question === null ? [] : line("asks", colours.cyan, question),
				...passedOver.flatMap((one) => {
					let label = one.why.kind === "lost" ? "lost" : "set aside";
					return line(label, colours.yellow, `${spoken(one)}: ${passedOverText(one)}`);
				}),
				...nearest.flatMap((one) => line("near", colours.dim, `${spoken(one)} of ${one.host.text.trim()}`)),
				...controls.flatMap((text) => line("control", colours.cyan, `${text}: asked before and after, not judged`)),
				...anchors === null ? [] : line("anchors", colours.cyan, anchorsText(anchors)),
				...waivers.flatMap((one) => line("waiver", colours.cyan, `${place(one.waiver.position)} ${waiverText(one)}`))
			];
		}
		function spoken(one) {
			let { source } = one.host;
			return source === void 0 ? spokenEntry(one) : `${spokenEntry(one)} (host from ${source})`;
		}
		function spokenEntry(one) {
			let suffix = one.entry.ports.protocol === "udp" && !/udp/i.test(one.entry.text) ? "/udp" : "";
			return `${place(one.entry.position)} \`${entryText(one)}${suffix}\``;
		}
		function place({ file, line, column }) {
			return `${file}:${line}:${column}`;
		}
		var read_policy = __webpack_require__(4100);
		var invocation = __webpack_require__(6114);
		var complain = __webpack_require__(1059);
		var log_safe = __webpack_require__(8380);
		async function explainPort({ positionals, options, terminal, process }) {
			let [question = "", ...paths] = positionals;
			let read = (0, read_policy.h9)(paths, {
				command: "explain",
				argv: process.argv.slice(3)
			});
			if ("problem" in read) return (0, complain.fJ)(terminal, read.problem);
			let outcome = await explain(read.sources, question, (0, invocation.Su)(options));
			await (0, complain.aE)(outcome.diagnostics, outcome.files, terminal);
			if (outcome.kind === "unusable") return exit_codes.dc.unusable;
			let format = (0, invocation.b6)(options, "format") === "json" ? "json" : "terminal";
			let text = format === "json" ? portExplanationJson(outcome.explanations) : portExplanationText(outcome.explanations, terminal, outcome.hosts);
			terminal.out((0, log_safe.c4)(format, text));
			return exit_codes.dc.pass;
		}
	}),
	9733: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			KH: () => askedResolutions,
			Hg: () => explainPort,
			zZ: () => namesToExplain,
			pb: () => viewsToExplain
		});
		var get_or_create = __webpack_require__(3620);
		var host_name = __webpack_require__(3908);
		var port_ranges = __webpack_require__(733);
		var address_text = __webpack_require__(5255);
		var bound = __webpack_require__(9128);
		var claim = __webpack_require__(4768);
		var chosen_anchors = __webpack_require__(6815);
		var narrow = __webpack_require__(844);
		var resolve = __webpack_require__(3699);
		var nat64 = __webpack_require__(2341);
		var plan_view = __webpack_require__(1026);
		var work_budget = __webpack_require__(9106);
		var claim_answers = __webpack_require__(2927);
		var name_checks = __webpack_require__(4707);
		var port_winners = __webpack_require__(6696);
		var specificity = __webpack_require__(6548);
		function contestOf(claims, { port, protocol }) {
			let competitors = claims.flatMap((claim) => claim.entries.filter((entry) => speaksOf(entry, port, protocol)).map((entry) => ({
				claim,
				entry
			}))).map(({ claim, entry }, order) => ({
				...hostEntry(claim.reference, entry),
				candidate: (0, specificity.RH)(claim, entry, order)
			}));
			let winners = (0, specificity.eF)(competitors.map(({ candidate }) => candidate));
			let [first] = winners;
			if (first === void 0) return {
				winners: [],
				lost: []
			};
			let [best, beaten] = parted(competitors, ({ candidate }) => (0, port_winners.A)(candidate, first) === 0);
			let decided = winners.map(({ applied, order }) => {
				let [own, merged] = parted(best.filter(({ candidate: { applied: other } }) => other.host === applied.host && other.entry.expected === applied.entry.expected), ({ candidate }) => candidate.order === order);
				let [{ host, covers, entry }] = own;
				return {
					host,
					covers,
					entry,
					applied,
					merged: merged.map(withoutCandidate)
				};
			});
			let { host, covers, entry } = decided[0];
			return {
				winners: decided,
				lost: beaten.map((one) => ({
					...withoutCandidate(one),
					why: {
						kind: "lost",
						by: lostBy(one.candidate, first),
						to: {
							host,
							covers,
							entry
						}
					}
				}))
			};
		}
		function lostBy(one, winner) {
			if (one.ports !== winner.ports) return "ports";
			return one.addresses === winner.addresses ? "role" : "addresses";
		}
		function excludedOf(policy, resolutions, bounds, view, { pattern, port, protocol }, spot) {
			let pref64 = (0, nat64.Lw)(resolutions);
			return policy.hosts.flatMap((item) => item.hosts.filter((reference) => coversSpot(reference, resolutions, pattern, spot)).flatMap((reference) => item.entries.filter((entry) => speaksOf(entry, port, protocol)).flatMap((entry) => {
				let why = exclusionOf(policy, item, reference, entry, view, spot, bounds, pref64, resolutions);
				return why === null ? [] : [{
					...hostEntry(reference, entry),
					why
				}];
			})));
		}
		function exclusionOf(policy, item, { pattern }, entry, view, spot, bounds, pref64, resolutions) {
			if (item.from !== null && !(0, plan_view.C_)(view, item.from)) return {
				kind: "not-from-here",
				from: item.from,
				position: item.position
			};
			if (entry.from !== null && !(0, plan_view.C_)(view, entry.from)) return {
				kind: "not-from-here",
				from: entry.from,
				position: entry.position
			};
			if (spot === null) return null;
			if (pattern.kind === "name") {
				if (!(0, plan_view.m6)(item).includes(spot.family)) return {
					kind: "other-family",
					family: item.family,
					position: item.position
				};
				let resolvesTo = bindingOf(policy, view, pattern.name, spot, pref64);
				if (resolvesTo !== null) return {
					kind: "leads-elsewhere",
					resolvesTo
				};
				if ((0, claim_answers.Bw)(resolutions.filter(({ name }) => name === (0, host_name.GS)(pattern))).addresses.some((one) => one.own && one.family === spot.family && one.value === spot.value) && !(0, name_checks.YD)(item, pattern.name, spot)) return {
					kind: "out-of-bounds",
					bound: "this-machine",
					scope: []
				};
			}
			let range = {
				family: spot.family,
				first: spot.value,
				last: spot.value
			};
			let bound = bounds(range, item.scopes).outside[0]?.bound;
			if (bound === void 0) return null;
			let [outOf = []] = bound === "policy-scope" ? item.scopes.filter((scope) => bounds(range, [scope]).outside.some((one) => one.bound === "policy-scope")) : [bound === "run-scope" ? view.runScope ?? [] : []];
			return {
				kind: "out-of-bounds",
				bound,
				scope: outOf
			};
		}
		function bindingOf({ hosts }, view, name, spot, pref64) {
			return hosts.find((item) => item.resolvesTo !== null && (0, plan_view.C_)(view, item.from) && item.hosts.some(({ pattern }) => pattern.kind === "name" && pattern.name === name) && (0, plan_view.m6)(item).includes(spot.family) && !(0, name_checks.D7)(item, spot, pref64))?.resolvesTo ?? null;
		}
		function nearestOf(policy, resolutions, view, { pattern, port, protocol }, spot, most) {
			let found = policy.hosts.flatMap((item) => {
				let here = new Set((0, plan_view.m2)(item, view));
				return item.hosts.filter((reference) => coversSpot(reference, resolutions, pattern, spot)).flatMap((reference) => item.entries.map((entry) => ({
					...hostEntry(reference, entry),
					here: here.has(entry)
				})));
			});
			return (found.some(({ here }) => here) ? found.filter(({ here }) => here) : found).map((one) => ({
				one,
				far: distance(one.entry, port) + (one.entry.ports.protocol === protocol ? 0 : 65536)
			})).sort((a, b) => a.far - b.far).slice(0, most).map(({ one: { host, covers, entry } }) => ({
				host,
				covers,
				entry
			}));
		}
		function coversSpot({ pattern }, resolutions, asked, spot) {
			if (pattern.kind === "name") {
				if (asked.kind === "name" && asked.name === pattern.name) return !0;
				return spot !== null && resolutions.some(({ name, addresses }) => name === (0, host_name.GS)(pattern) && addresses.map((address) => (0, address_text.qy)(address)).some((one) => one.family === spot.family && one.value === spot.value));
			}
			return spot !== null && pattern.family === spot.family && pattern.first <= spot.value && spot.value <= pattern.last;
		}
		function hostEntry(host, entry) {
			let { pattern } = host;
			return {
				host,
				covers: pattern.kind === "name" ? 1n : pattern.last - pattern.first + 1n,
				entry
			};
		}
		function speaksOf({ ports }, port, protocol) {
			return ports.protocol === protocol && (0, port_ranges.As)(ports.ranges, port);
		}
		function distance({ ports }, port) {
			return Math.min(...ports.ranges.map(({ first, last }) => Math.max(first - port, port - last, 0)));
		}
		function withoutCandidate({ host, covers, entry }) {
			return {
				host,
				covers,
				entry
			};
		}
		function parted(all, belongs) {
			return [all.filter(belongs), all.filter((one) => !belongs(one))];
		}
		function contestOfName(claims, question) {
			let [four = [], six = []] = plan_view.zc.map((family) => claims.filter(({ item }) => (0, plan_view.m6)(item).includes(family)));
			if (four.length + six.length === 2 * claims.length) return contestOf(claims, question);
			let [first, second] = [contestOf(four, question), contestOf(six, question)];
			let known = (all) => (one) => all.some(({ host, entry }) => host === one.host && entry === one.entry);
			let winners = [...first.winners, ...second.winners.filter((one) => !first.winners.some((other) => decidesAlike(one, other)))];
			let speaking = known(winners.flatMap((winner) => [winner, ...winner.merged]));
			return {
				winners,
				lost: [...first.lost, ...second.lost.filter((one) => !known(first.lost)(one))].filter((one) => !speaking(one))
			};
		}
		function decidesAlike(one, other) {
			let [a, b] = [one.applied, other.applied];
			return one.host === other.host && one.entry === other.entry && a.evidence === b.evidence && a.addresses === b.addresses;
		}
		let AGAINST = {
			open: ["closed", "filtered"],
			closed: ["open", "filtered"],
			filtered: ["open", "closed"],
			blocked: ["open"],
			observe: []
		};
		function relevantWaivers({ waivers }, view, { pattern, port, protocol }, spot, appliedEntries, today) {
			let ofJudged = (waiver, host) => waiver.hosts.some(({ pattern: meant }) => meant.kind === "name" ? meant.name === host : spot !== null && meant.family === spot.family && meant.first <= spot.value && spot.value <= meant.last);
			let asked = pattern.kind === "name" ? pattern.name : null;
			let ofPort = waivers.filter(({ ports }) => ports.some((set) => set.protocol === protocol && (0, port_ranges.As)(set.ranges, port)));
			let deciding = new Map();
			for (let { host, entry } of appliedEntries) {
				let meant = ofPort.filter((waiver) => (0, plan_view.C_)(view, waiver.from) && ofJudged(waiver, host));
				for (let state of AGAINST[entry.expected]) {
					let last = meant.filter(({ states }) => states.includes(state)).reduce((best, one) => best === null || one.until > best.until ? one : best, null);
					last !== null && (0, get_or_create.I)(deciding, last, () => new Set()).add(state);
				}
			}
			return ofPort.flatMap((waiver) => {
				let judged = appliedEntries.some(({ host }) => ofJudged(waiver, host));
				if (!judged && !ofJudged(waiver, asked)) return [];
				if (!(0, plan_view.C_)(view, waiver.from)) return [{
					waiver,
					standing: "not-from-here",
					states: []
				}];
				if (appliedEntries.length === 0) return [{
					waiver,
					standing: "nothing-judged",
					states: []
				}];
				if (!judged) return [{
					waiver,
					standing: "other-host",
					states: []
				}];
				let states = [...deciding.get(waiver) ?? []];
				if (states.length > 0) return [{
					waiver,
					standing: waiver.until < today ? "ended" : "holds",
					states
				}];
				return [{
					waiver,
					standing: appliedEntries.filter(({ host }) => ofJudged(waiver, host)).some(({ entry }) => AGAINST[entry.expected].some((state) => waiver.states.includes(state))) ? "outlasted" : "not-against",
					states
				}];
			});
		}
		let WEIGHTIEST = [
			"out-of-bounds",
			"leads-elsewhere",
			"not-from-here",
			"other-family"
		];
		function viewsToExplain(policy, view) {
			if (view.vantage !== null || !(0, plan_view.Zs)(policy) || policy.vantages.length === 0) return [view];
			return policy.vantages.map((vantage) => ({
				...view,
				vantage
			}));
		}
		function namesToExplain(policy, views, { pattern }) {
			let names = new Map();
			let ask = (name, families) => {
				let asked = (0, get_or_create.I)(names, name, () => new Set());
				for (let family of families) asked.add(family);
			};
			for (let view of views) for (let { name, families } of (0, narrow.s)(policy, view).names) ask(name, families);
			pattern.kind === "name" && ask((0, host_name.GS)(pattern), plan_view.zc);
			return [...names].map(([name, families]) => ({
				name,
				families: [...families].sort()
			}));
		}
		function explainPort(policy, resolutions, view, question, today, budget = new work_budget.n()) {
			let { pattern, port, protocol } = question;
			let narrowed = (0, narrow.s)(policy, view);
			let resolved = (0, resolve.A)(narrowed, askedResolutions(narrowed, resolutions));
			let { claims, unresolved, bounds, plannedControls } = (0, bound.$)((0, claim.B)(resolved, budget), budget);
			let spots = spotsOf(question, resolutions);
			let name = pattern.kind === "name" ? pattern.name : null;
			let naming = policy.hosts.filter(({ hosts }) => hosts.some((one) => isNamed(one.pattern, pattern)));
			let failed = unresolved.filter(({ host }) => host === name);
			let bare = spots.every((spot) => spot === null) && failed.length === 0;
			return {
				host: name ?? hostText(question),
				port,
				protocol,
				vantage: view.vantage?.name ?? null,
				named: naming.flatMap(({ hosts }) => hosts.filter((one) => isNamed(one.pattern, pattern)).map(({ position }) => position)),
				addresses: spots.map((spot) => {
					let covering = spot === null ? claimsOfName(naming, name ?? "", view) : claimsAt(claims, spot);
					let { winners, lost } = spot === null ? contestOfName(covering, question) : contestOf(covering, question);
					let passedOver = [...lost, ...excludedOf(policy, resolutions, bounds, view, question, spot)];
					let nearest = winners.length + passedOver.length > 0 ? [] : nearestOf(policy, resolutions, view, question, spot, 3);
					let address = spot === null ? null : (0, address_text.GI)(spot.family, spot.value);
					let appliedEntries = winners.map(({ applied }) => applied);
					return {
						address,
						fate: fateOf(winners, passedOver, view, question, spot),
						winners,
						passedOver,
						nearest,
						waivers: relevantWaivers(policy, view, question, spot, appliedEntries, today),
						controls: plannedControls.filter((one) => one.address === address && one.port === port && one.protocol === protocol).map(({ target }) => target),
						anchors: (0, chosen_anchors.D)(covering)
					};
				}),
				unresolved: bare ? wholeFailure(pattern, resolutions) : failed.map(({ family, code }) => ({
					family,
					code
				})),
				resolvesTo: name === null ? [] : naming.flatMap(({ resolvesTo, from }) => resolvesTo !== null && (0, plan_view.C_)(view, from) ? [resolvesTo] : [])
			};
		}
		function askedResolutions({ names }, resolutions) {
			let asked = new Set(names.flatMap(({ name, families }) => families.map((family) => `${family} ${name}`)));
			return resolutions.filter((one) => asked.has(`${one.family} ${one.name}`) || (0, nat64.We)(one));
		}
		function spotsOf({ pattern }, resolutions) {
			if (pattern.kind === "addresses") return [{
				family: pattern.family,
				value: pattern.first
			}];
			let found = resolutions.filter(({ name }) => name === (0, host_name.GS)(pattern)).flatMap(({ addresses }) => addresses.map((address) => (0, address_text.qy)(address))).sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
			let spots = found.filter((one, index) => found[index - 1]?.value !== one.value);
			return spots.length === 0 ? [null] : spots;
		}
		function claimsOfName(naming, name, view) {
			return naming.flatMap((item, order) => {
				let entries = (0, plan_view.m2)(item, view);
				let [family] = (0, plan_view.m6)(item);
				let reference = item.hosts.find(({ pattern }) => pattern.kind === "name" && pattern.name === name);
				if (entries.length === 0 || family === void 0 || reference === void 0) return [];
				return [{
					item,
					reference,
					entries,
					host: name,
					family,
					first: 0n,
					last: 0n,
					size: 1n,
					order
				}];
			});
		}
		function fateOf(winners, passedOver, { vantage }, { port, protocol }, spot) {
			if (winners.length === 0) return WEIGHTIEST.find((kind) => passedOver.some(({ why }) => why.kind === kind)) ?? "nothing";
			if (spot === null) return "not-resolved";
			if (vantage !== null && !vantage.families.includes(spot.family)) return "family-not-seen";
			if ((vantage?.cannotSee ?? []).some((set) => set.protocol === protocol && (0, port_ranges.As)(set.ranges, port))) return "not-seen";
			if (winners.every(({ entry }) => entry.expected === "observe")) return "observed";
			return vantage?.openOnly ? "exposure-only" : "judged";
		}
		function wholeFailure(pattern, resolutions) {
			if (pattern.kind !== "name") return [];
			let code = resolutions.find((one) => one.name === (0, host_name.GS)(pattern) && one.code !== null)?.code;
			return code == null ? [] : [{
				family: null,
				code
			}];
		}
		function claimsAt(claims, { family, value }) {
			let covering = claims.filter((one) => one.family === family && one.first <= value && value <= one.last);
			return [...new Map(covering.map((claim) => [claim.order, claim])).values()].sort((a, b) => a.order - b.order);
		}
		function isNamed(pattern, asked) {
			if (pattern.kind === "name" || asked.kind === "name") return pattern.kind === "name" && asked.kind === "name" && pattern.name === asked.name;
			return pattern.family === asked.family && pattern.first === asked.first && pattern.last === asked.first;
		}
		function hostText({ pattern }) {
			return pattern.kind === "name" ? pattern.name : (0, address_text.GI)(pattern.family, pattern.first);
		}
	})
};
