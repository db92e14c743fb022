"use strict";
exports.id = "report-sarif-verdicts-sarif";
exports.ids = ["report-sarif-verdicts-sarif"];
exports.modules = {
	8750: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { V: () => sarifProse });
		let MARKED = /`([^`\n]+)`/g;
		function plainCode(text) {
			return text.replace(MARKED, "'$1'");
		}
		var terminal = __webpack_require__(1526);
		function sarifProse(text) {
			return plainCode((0, terminal._)(text)).replaceAll("](", "] (");
		}
	}),
	2970: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			r: () => SOURCE_ROOT,
			s: () => artifactLocation
		});
		let SOURCE_ROOT = "%SRCROOT%";
		function encoded(path) {
			return path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
		}
		function normalised(path) {
			let kept = [];
			for (let segment of path.split("/")) {
				if (segment === "" || segment === ".") continue;
				segment === ".." && kept.length > 0 && kept.at(-1) !== ".." ? kept.pop() : kept.push(segment);
			}
			return kept.join("/");
		}
		function artifactLocation(file) {
			let drive = /^([a-z]:)[\\/](.*)$/is.exec(file);
			if (drive) {
				let [, letter = "", rest = ""] = drive;
				return { uri: `file:///${letter}/${encoded(normalised(rest.replaceAll("\\", "/")))}` };
			}
			let path = encoded(normalised(file));
			return file.startsWith("/") ? { uri: `file:///${path}` } : {
				uri: path || ".",
				uriBaseId: SOURCE_ROOT
			};
		}
	}),
	1174: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Nt: () => SHOWN_RESULTS,
			P9: () => SHOWN_LOCATIONS,
			Qf: () => MOST_FILE_RESULTS,
			SD: () => SHOWN_TAGS,
			bX: () => LONGEST_MESSAGE,
			fO: () => MOST_RESULTS,
			iC: () => LONGEST_DESCRIPTION,
			lj: () => FINGERPRINT,
			nD: () => MOST_RUNS
		});
		let MOST_RESULTS = 25e3;
		let SHOWN_RESULTS = 5e3;
		let MOST_FILE_RESULTS = 1e5;
		let MOST_RUNS = 20;
		let SHOWN_LOCATIONS = 100;
		let SHOWN_TAGS = 10;
		let LONGEST_DESCRIPTION = 1024;
		let FINGERPRINT = "primaryLocationLineHash";
		let LONGEST_MESSAGE = 2e3;
	}),
	3993: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			o9: () => sarifJson,
			ec: () => sarifLog,
			g: () => sarifLogParts
		});
		var numbers_and_lists = __webpack_require__(5607);
		var sarif = __webpack_require__(8750);
		var clip = __webpack_require__(4);
		var policy_place = __webpack_require__(1597);
		var artifact_location = __webpack_require__(2970);
		var fnv1a64 = __webpack_require__(1291);
		function fingerprinter() {
			let seen = new Map();
			return (identity) => {
				let hash = (0, fnv1a64.R)(JSON.stringify(identity));
				let count = (seen.get(hash) ?? 0) + 1;
				seen.set(hash, count);
				return `${hash}:${count}`;
			};
		}
		var sarif_limits = __webpack_require__(1174);
		let MOST_SEVERE_FIRST = [
			"error",
			"warning",
			"note"
		];
		function mostResults(runs) {
			return Math.max(sarif_limits.Nt, Math.min(sarif_limits.fO, Math.floor(sarif_limits.Qf / runs)));
		}
		function mostSevere(results, most) {
			if (results.length <= most) return results;
			let ordered = MOST_SEVERE_FIRST.flatMap((level) => results.filter((result) => result.level === level));
			let kept = new Set(ordered.slice(0, most));
			return results.filter((result) => kept.has(result));
		}
		let SECURITY_SEVERITY = {
			critical: "9.5",
			high: "8.0",
			medium: "5.5",
			low: "2.5"
		};
		let PROBLEM_SEVERITY = {
			error: "error",
			warning: "warning",
			note: "recommendation"
		};
		function ruleOf({ id, title, description, help, helpUri, level, tags, precision, severity }) {
			let score = severity === null ? { "problem.severity": PROBLEM_SEVERITY[level] } : { "security-severity": SECURITY_SEVERITY[severity] };
			return {
				id,
				shortDescription: { text: (0, clip.$Q)(title, sarif_limits.iC) },
				fullDescription: { text: (0, clip.$Q)(description, sarif_limits.iC) },
				helpUri,
				help: {
					text: help.text,
					markdown: help.markdown
				},
				defaultConfiguration: { level },
				properties: {
					tags: tags.slice(0, sarif_limits.SD),
					precision,
					...score
				}
			};
		}
		function locationOf({ file, line, column }, length) {
			if ((0, policy_place.Ib)(file)) return { physicalLocation: {
				artifactLocation: (0, artifact_location.s)("."),
				region: FIRST_LETTER
			} };
			let region = {
				startLine: line,
				startColumn: column,
				endColumn: column + Math.max(1, length)
			};
			return { physicalLocation: {
				artifactLocation: (0, artifact_location.s)(file),
				region
			} };
		}
		let FIRST_LETTER = {
			startLine: 1,
			startColumn: 1,
			endColumn: 2
		};
		function placeText({ file, line }, home) {
			return (0, sarif.V)(`line ${(0, numbers_and_lists.zD)(line)}${file === home ? "" : ` of ${file}`}`).replace(/[[\]\\]/g, "_");
		}
		function messageOf({ message, position, related }) {
			let said = (0, sarif.V)((0, clip.$Q)(message, sarif_limits.bX)) || "No message.";
			let text = (0, policy_place.Ib)(position.file) ? `${said} The policy is from the inputs.` : said;
			if (related.length === 0) return text;
			return `${text} See ${related.map((place, index) => `[${placeText(place, position.file)}](${index + 1})`).join(", ")}.`;
		}
		function resultOf(result, ruleIndex, fingerprint) {
			let related = result.related.filter(({ file }) => !(0, policy_place.Ib)(file)).slice(0, sarif_limits.P9);
			return {
				ruleId: result.ruleId,
				ruleIndex,
				level: result.level,
				message: { text: messageOf({
					...result,
					related
				}) },
				locations: [locationOf(result.position, result.length)],
				...related.length > 0 && { relatedLocations: related.map((place, index) => ({
					id: index + 1,
					...locationOf(place, 1)
				})) },
				partialFingerprints: { [sarif_limits.lj]: fingerprint },
				...result.tags !== void 0 && result.tags.length > 0 && { properties: { tags: result.tags.slice(0, sarif_limits.SD).map((tag) => (0, sarif.V)(tag)) } }
			};
		}
		function notification(level, text) {
			return {
				level,
				message: { text: (0, sarif.V)((0, clip.$Q)(text, sarif_limits.bX)) || "No message." }
			};
		}
		function partsOf(content, most, runsLeftOut) {
			let { tool, rules, results, automationId, errors = [], warnings = [], notes = [], completed = !0, times } = content;
			let indices = new Map(rules.map(({ id }, index) => [id, index]));
			let shown = mostSevere(results, most);
			let leftOut = results.length - shown.length;
			let said = [
				...leftOut === 0 ? [] : [`${(0, numbers_and_lists.hS)(leftOut, "more result")} left out of this file.`],
				...runsLeftOut === 0 ? [] : [`${(0, numbers_and_lists.hS)(runsLeftOut, "more run")} left out of this file.`],
				...warnings
			];
			let frame = {
				tool: { driver: {
					name: tool.name,
					version: tool.version,
					informationUri: tool.informationUri,
					rules: rules.map(ruleOf)
				} },
				automationDetails: { id: automationId },
				invocations: [{
					executionSuccessful: completed,
					...times === void 0 ? {} : {
						startTimeUtc: times.start,
						endTimeUtc: times.end
					},
					toolExecutionNotifications: [
						...errors.map((text) => notification("error", text)),
						...said.map((text) => notification("warning", text)),
						...notes.map((text) => notification("note", text))
					]
				}],
				originalUriBaseIds: { [artifact_location.r]: { description: { text: "The root of the repository." } } },
				columnKind: "utf16CodeUnits",
				results: []
			};
			function* made() {
				let fingerprintOf = fingerprinter();
				for (let result of shown) yield resultOf(result, indices.get(result.ruleId) ?? -1, fingerprintOf(result.identity));
			}
			return {
				frame,
				results: made
			};
		}
		function sarifLogParts(contents) {
			let shown = contents.slice(0, sarif_limits.nD);
			let leftOut = contents.length - shown.length;
			return {
				frame: {
					$schema: "https://json.schemastore.org/sarif-2.1.0.json",
					version: "2.1.0",
					runs: []
				},
				runs: shown.map((content, index) => partsOf(content, mostResults(shown.length), index === 0 ? leftOut : 0))
			};
		}
		function sarifLog(...contents) {
			let { frame, runs } = sarifLogParts(contents);
			return {
				...frame,
				runs: runs.map((run) => ({
					...run.frame,
					results: [...run.results()]
				}))
			};
		}
		function sarifJson(log) {
			return `${JSON.stringify(log, null, 2)}\n`;
		}
	}),
	1582: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			verdictsSarif: () => verdictsSarif,
			verdictsSarifPieces: () => verdictsSarifPieces
		});
		var get_or_create = __webpack_require__(3620);
		var causes = __webpack_require__(8849);
		var drift_words = __webpack_require__(1463);
		var wait_text = __webpack_require__(4547);
		var numbers_and_lists = __webpack_require__(5607);
		var words = __webpack_require__(3596);
		var vantage_columns = __webpack_require__(6379);
		var vantages_text = __webpack_require__(8445);
		var sarif_limits = __webpack_require__(1174);
		var fnv1a64 = __webpack_require__(1291);
		var model_tool = __webpack_require__(4595);
		var sarif = __webpack_require__(8750);
		var clip = __webpack_require__(4);
		var green_basis = __webpack_require__(4956);
		var port_ranges = __webpack_require__(733);
		var alike_verdicts = __webpack_require__(2697);
		var most_severe_first = __webpack_require__(4271);
		var cause_text = __webpack_require__(5795);
		var place_text = __webpack_require__(4804);
		var verdict_rules = __webpack_require__(727);
		let LEVELS = {
			critical: "error",
			high: "error",
			medium: "warning",
			low: "note"
		};
		function levelOfVerdict({ verdict, severity }) {
			return verdict === "inconclusive" ? "warning" : LEVELS[severity ?? "medium"];
		}
		function identityOf(rule, { host, protocol, ports, count, service, cause, vantage }) {
			let why = cause === "no-reply" ? `${cause} ${service ?? ""}` : `${cause}`;
			return [
				"check",
				rule,
				host,
				protocol ?? "",
				rule === "inconclusive" ? why : count > 1 ? "many" : ports ?? "",
				vantage ?? ""
			];
		}
		function groupsOf(verdicts) {
			let groups = new Map();
			for (let verdict of (0, most_severe_first.QX)(verdicts.filter((one) => (0, verdict_rules.b)(one) !== null))) {
				let rule = (0, verdict_rules.b)(verdict);
				if (rule === null) continue;
				let key = JSON.stringify(identityOf(rule, verdict));
				let group = groups.get(key);
				group === void 0 ? groups.set(key, {
					rule,
					verdicts: [verdict]
				}) : group.verdicts.push(verdict);
			}
			return [...groups.values()];
		}
		function addressesText({ verdicts }) {
			let [{ host }] = verdicts;
			let addresses = [...new Set(verdicts.flatMap(({ address }) => address === null ? [] : [address]))];
			if (addresses.length === 1 && addresses[0] === host) return "";
			return (0, numbers_and_lists.Dt)(addresses, 5);
		}
		function factText(group, saysVantage) {
			let [{ host, expected, state, cause, vantage }] = group.verdicts;
			let from = saysVantage ? ` from ${(0, vantages_text.QS)(vantage)}` : "";
			let addresses = addressesText(group);
			if ((0, vantage_columns.vz)(group.verdicts[0])) return `${host}: ${(0, cause_text.xv)(cause)}.`;
			if (state === null) return `${host} leads to ${addresses}${from} (${(0, cause_text.xv)(cause)}).`;
			let place = `${addresses === "" ? host : `${host} (${addresses})`}${portText(group)}${from}`;
			return expected === null ? `${place}: seen ${(0, cause_text.r9)(state)} (${(0, cause_text.xv)(cause)}).` : `${place}: intended ${expected}, seen ${(0, cause_text.r9)(state)} (${(0, cause_text.xv)(cause)}).`;
		}
		function portText({ verdicts }) {
			let [{ protocol, service }] = verdicts;
			let ranges = (0, port_ranges.kj)(verdicts.flatMap(({ ports }) => (0, port_ranges.Kn)(ports)));
			let [only] = ranges;
			if (only === void 0) return "";
			let single = ranges.length === 1 && only.first === only.last;
			let name = single ? (0, place_text.lU)(service) : "";
			return `, port${single ? "" : "s"} ${(0, place_text.WS)(ranges, 20, `/${protocol ?? "tcp"}`)}${name}`;
		}
		function messageOf(group, saysVantage) {
			let [first, ...others] = group.verdicts;
			let { explanation, advice, address, ports } = first;
			let alike = others.every((one) => one.explanation === explanation && one.advice === advice);
			let of = ports === null ? address ?? "one of them" : `port ${(0, alike_verdicts.M4)(first)}${address === null ? "" : ` of ${address}`}`;
			return [
				factText(group, saysVantage),
				explanation,
				advice,
				sourcesText(group),
				alike ? "" : `(Shown for ${(0, clip.$Q)(of, 200)}; ${(0, numbers_and_lists.hS)(others.length, "more verdict")} like it.)`
			].filter((text) => text !== "").join(" ");
		}
		function sourcesText({ verdicts }) {
			let sources = [...new Set(verdicts.flatMap(({ source }) => source ?? []))];
			return sources.length === 0 ? "" : `Host from ${(0, numbers_and_lists.Dt)(sources, 5)}.`;
		}
		function placeOfSource(source) {
			let [, file = "", line] = /^([^#]+):(\d+)$/.exec(source) ?? [];
			if (line === void 0 || /^(?:[/\\]|[a-z]:|\.\.(?:[/\\]|$))/i.test(file)) return [];
			return [{
				file,
				line: Number(line),
				column: 1
			}];
		}
		function relatedOf(verdicts) {
			let [{ rule }, ...others] = verdicts;
			let lines = new Map();
			for (let { rule: other } of others) {
				if (other.file === rule.file && other.line === rule.line) continue;
				lines.set(`${other.line} ${other.file}`, other);
				if (lines.size === 5) break;
			}
			let sources = [...new Set(verdicts.flatMap(({ source }) => source ?? []))].slice(0, 5);
			return [...lines.values(), ...sources.flatMap(placeOfSource)];
		}
		function verdictResults(verdicts, saysVantage = !1) {
			return groupsOf(verdicts).map((group) => ({
				ruleId: group.rule,
				level: levelOfVerdict(group.verdicts[0]),
				get message() {
					return messageOf(group, saysVantage);
				},
				get tags() {
					return [...new Set(group.verdicts.flatMap(({ satisfies = [] }) => satisfies))];
				},
				get identity() {
					return identityOf(group.rule, group.verdicts[0]);
				},
				position: group.verdicts[0].rule,
				length: 1,
				related: relatedOf(group.verdicts)
			}));
		}
		let EXPOSED_TAGS = [
			"security",
			"network",
			"exposure",
			"external/cwe/cwe-668"
		];
		function exposed(severity, level, risk) {
			return {
				title: `Port open against the policy (${severity})`,
				means: `The port accepted a connection or answered a question, and the policy expects it to be blocked, closed or filtered. Its severity is ${severity}: ${risk}.`,
				why: "Anyone who can send packets from where the audit ran can talk to the service.",
				todo: "Close the port to this vantage, in the security group or firewall or by binding the service to an inner address. If it is meant to be open, say so in the policy, and review that change.",
				waive: "open",
				level,
				severity,
				tags: EXPOSED_TAGS,
				anchor: "rule-exposed"
			};
		}
		let VERDICT_RULE_MEANINGS = {
			"exposed-critical": exposed("critical", "error", "services of this kind hand over data or the whole machine to anyone who reaches them, unless the policy set the severity itself"),
			"exposed-high": exposed("high", "error", "services of this kind are attacked wherever they are found, unless the policy set the severity itself"),
			"exposed-medium": exposed("medium", "warning", "it is not known what usually answers there, or its risk is moderate, unless the policy set the severity itself"),
			"exposed-low": exposed("low", "note", "what usually answers there is meant for the public, or is of little use to an attacker, unless the policy set the severity itself"),
			"resolves-elsewhere": {
				title: "Name leads to an address that it must not",
				means: "The name resolves to an address that its `resolves-to` does not list, or it resolves although the policy says `resolves-to: none`. No port of that address was probed.",
				why: "The owner of that address answers for the name: visitors, cookies and certificates go there.",
				todo: "Correct or remove the record; if the address is yours, add it to `resolves-to`.",
				waive: null,
				level: "error",
				severity: "high",
				tags: [
					"security",
					"network",
					"dns"
				],
				anchor: "rule-resolves-elsewhere"
			},
			"not-open": {
				title: "Port not open that must be",
				means: "The policy expects the port to be open. It refused the connection, a firewall rejected it, or it stayed silent while other ports answered this machine.",
				why: "Somebody relies on the service. It is down, it listens elsewhere, or something on the way blocks it.",
				todo: "On the host, check that the service runs and on which address it listens; then the security group or firewall for the place that the audit ran from. If it is gone for good, take it out of the policy.",
				waive: "filtered",
				level: "error",
				severity: null,
				tags: ["availability", "network"],
				anchor: "rule-not-open"
			},
			"not-closed": {
				title: "Port not closed, but filtered",
				means: "The policy expects the host itself to refuse the connection. The port stayed silent, or a firewall rejected it. It is not open.",
				why: "A firewall is in the way, or packets do not reach the host at all, so it is not known what the host would answer.",
				todo: "Let packets for the port through to the host, or expect `blocked` if either is fine.",
				waive: "filtered",
				level: "warning",
				severity: null,
				tags: ["configuration", "network"],
				anchor: "rule-not-closed"
			},
			"not-filtered": {
				title: "Port not filtered, but closed",
				means: "The policy expects a firewall to drop or reject packets for the port. The connection was refused instead. The port is not open.",
				why: "Packets for this port may get through to the host: a service that starts there would be reachable, and the refusal shows that the host is there.",
				todo: "Let the firewall drop packets for the port, or expect `blocked` if either is fine.",
				waive: "closed",
				level: "warning",
				severity: null,
				tags: ["configuration", "network"],
				anchor: "rule-not-filtered"
			},
			inconclusive: {
				title: "Could not be checked",
				means: "It is not known whether the port is as the policy expects: the name did not resolve, this machine could not send or hear, or the answer fits both. The port is not known to be blocked.",
				why: "What was not seen proves nothing. An earlier finding for the same port is not fixed because it is missing now.",
				todo: "Do what the message says, and run the audit again.",
				waive: null,
				level: "warning",
				severity: null,
				tags: ["network", "not-checked"],
				anchor: "rule-inconclusive"
			}
		};
		let NOT_WAIVABLE = "No waiver covers this.";
		let WAIVABLE = "If it must stay like this for a while, add a waiver to the policy, with an end date and a reason";
		function waiverExample(state) {
			return `waivers:\n  - { host: www.example.com, ports: 22, state: ${state}, until: 2027-06-30, reason: INFRA-142 }\n`;
		}
		function helpText(rule) {
			let { means, why, todo, waive } = VERDICT_RULE_MEANINGS[rule];
			return `${means}\n\nWhy it matters: ${why}\n\nWhat to do: ${todo}\n\n${waive === null ? NOT_WAIVABLE : `${WAIVABLE}:\n\n${waiverExample(waive).trimEnd()}`}`;
		}
		function helpMarkdown(rule) {
			let { means, why, todo, waive } = VERDICT_RULE_MEANINGS[rule];
			return `${means}\n\n**Why it matters:** ${why}\n\n**What to do:** ${todo}\n\n${waive === null ? NOT_WAIVABLE : `${WAIVABLE}:\n\n\`\`\`yaml\n${waiverExample(waive)}\`\`\``}\n`;
		}
		function ruleText(rule) {
			let { title, means, why, level, severity, tags, anchor } = VERDICT_RULE_MEANINGS[rule];
			return {
				id: rule,
				title,
				description: `${means} ${why}`,
				help: {
					text: helpText(rule),
					markdown: helpMarkdown(rule)
				},
				helpUri: `${model_tool.w5}/blob/main/docs/reports.md#${anchor}`,
				level,
				tags,
				precision: severity === null && rule !== "inconclusive" ? "high" : "very-high",
				severity
			};
		}
		function verdictRuleTexts() {
			return verdict_rules.w.map(ruleText);
		}
		function verdictsCategory(vantage) {
			if (vantage === null) return "port-policy/";
			let plain = vantage.replace(/[^\w.-]/g, "_").slice(0, 60);
			return plain === vantage && plain !== "" ? `port-policy/${plain}/` : `port-policy/${plain}-${(0, fnv1a64.R)(vantage).slice(0, 8)}/`;
		}
		function count(verdicts, kind) {
			return verdicts.reduce((sum, one) => sum + (one.verdict === kind ? one.count : 0), 0);
		}
		function firstOf(texts, what) {
			let rest = texts.length - 100;
			return [...texts.slice(0, 100), ...rest > 0 ? [`${(0, numbers_and_lists.hS)(rest, what)} left out here.`] : []];
		}
		function missing(all) {
			let verdicts = all.filter((one) => !(0, vantage_columns.vz)(one));
			let inconclusive = count(verdicts, "inconclusive");
			let waived = count(verdicts, "waived");
			let are = (number) => number === 1 ? "is" : "are";
			return [...inconclusive === 0 ? [] : [`${(0, numbers_and_lists.hS)(inconclusive, "verdict")} ${are(inconclusive)} inconclusive: an earlier finding for one of these is not fixed because it is missing here.`], ...waived === 0 ? [] : [`${(0, numbers_and_lists.hS)(waived, "violation")} ${are(waived)} waived and left out: code scanning would show ${waived === 1 ? "it" : "them"} as if not.`]];
		}
		function basis(verdicts) {
			let passes = count(verdicts, "pass");
			return passes === 0 ? [] : [`${(0, numbers_and_lists.zD)(passes)} as intended (${(0, green_basis.jp)((0, green_basis.OX)({ verdicts }))}).`];
		}
		function verdictRun({ tool }, verdicts, { errors = [], warnings = [], notes = [], saysVantage = !1, ...parts }) {
			return {
				tool: {
					name: "port-policy",
					version: (0, sarif.V)((0, clip.$Q)(tool.version, 100)) || "unknown",
					informationUri: model_tool.w5
				},
				rules: verdictRuleTexts(),
				results: verdictResults(verdicts, saysVantage),
				errors: firstOf(errors, "more error"),
				warnings: [...missing(verdicts), ...firstOf(warnings, "more warning")],
				notes: [...basis(verdicts), ...notes],
				...parts
			};
		}
		function heardIn({ vantages = [], verdicts }) {
			let heard = new Map(vantages.map((facts) => [facts.name, {
				name: facts.name,
				facts,
				verdicts: []
			}]));
			for (let verdict of verdicts) if (!(0, vantage_columns.vz)(verdict)) {
				let { vantage: name } = verdict;
				(0, get_or_create.I)(heard, name, () => ({
					name,
					facts: null,
					verdicts: []
				})).verdicts.push(verdict);
			}
			return [...heard.values()];
		}
		function rankOf({ verdicts }) {
			let rank = Infinity;
			for (let { verdict, severity } of verdicts) verdict === "violation" ? rank = Math.min(rank, (0, words.qs)(severity)) : verdict === "inconclusive" && (rank = Math.min(rank, (0, words.qs)(null) + 1));
			return rank;
		}
		function fitting(heard) {
			let most = sarif_limits.nD - 1;
			if (heard.length <= most) return heard;
			let ranked = heard.map((one) => ({
				one,
				rank: rankOf(one)
			})).sort((a, b) => a.rank - b.rank);
			let kept = new Set(ranked.slice(0, most).map(({ one }) => one));
			return heard.filter((one) => kept.has(one));
		}
		function missingShards({ name }, missing) {
			let of = missing.filter(({ vantage }) => vantage === name).length;
			return of === 0 ? [] : [`${(0, numbers_and_lists.hS)(of, "report")} of ${(0, vantages_text.QS)(name)} ${of === 1 ? "is" : "are"} missing: these are not all of its results.`];
		}
		function runOf(report, heard, missing) {
			let { name, facts, verdicts } = heard;
			let errors = missingShards(heard, missing);
			return verdictRun(report, verdicts, {
				automationId: verdictsCategory(name),
				errors,
				saysVantage: !0,
				completed: errors.length === 0 && verdicts.every(({ cause }) => !(0, causes.a6)(cause)),
				...facts === null ? {} : { times: {
					start: facts.startedAt,
					end: facts.finishedAt
				} }
			});
		}
		function mergedRuns(report, notes) {
			let heard = heardIn(report);
			let shown = fitting(heard);
			let leftOut = heard.filter((one) => !shown.includes(one)).map(({ name }) => name);
			let missing = (0, vantage_columns.ej)(report);
			let ofMerge = verdictRun(report, missing, {
				automationId: "port-policy-merge/",
				errors: missing.map(({ explanation }) => explanation),
				warnings: [...leftOut.length === 0 ? [] : [`A file has room for ${sarif_limits.nD} runs. What ${(0, vantages_text.Tj)(leftOut)} saw is left out of this file, and an earlier alert of theirs stays as it is.`], ...report.warnings],
				notes,
				completed: missing.length === 0,
				times: {
					start: report.startedAt,
					end: report.finishedAt
				}
			});
			return [...shown.map((one) => runOf(report, one, missing)), ofMerge];
		}
		var sarif_log = __webpack_require__(3993);
		function sarif_pieces_elements(list, depth) {
			return JSON.stringify(list, null, 2).slice(1, -2).replaceAll("\n", `\n${" ".repeat(depth - 2)}`);
		}
		function* chunks(results) {
			let chunk = [];
			for (let result of results) {
				chunk.push(result);
				if (chunk.length < 128) continue;
				yield chunk;
				chunk = [];
			}
			chunk.length > 0 && (yield chunk);
		}
		function* sarifPieces(contents) {
			let { frame, runs } = (0, sarif_log.g)(contents);
			let head = JSON.stringify(frame, null, 2);
			let at = head.lastIndexOf("\"runs\": []") + 10 - 1;
			yield head.slice(0, at);
			for (let [index, run] of runs.entries()) {
				let text = sarif_pieces_elements([run.frame], 4);
				let end = text.lastIndexOf("\"results\": []") + 13 - 1;
				yield `${index === 0 ? "" : ","}${text.slice(0, end)}`;
				let first = !0;
				for (let chunk of chunks(run.results())) {
					yield `${first ? "" : ","}${sarif_pieces_elements(chunk, 8)}`;
					first = !1;
				}
				yield `${first ? "" : "\n      "}${text.slice(end)}`;
			}
			yield `${runs.length === 0 ? "" : "\n  "}${head.slice(at)}\n`;
		}
		function byVantage({ vantage, verdicts }) {
			let found = new Map();
			for (let verdict of verdicts) (0, get_or_create.I)(found, verdict.vantage, () => []).push(verdict);
			return found.size === 0 ? new Map([[vantage, []]]) : found;
		}
		function notesOf({ drift, wait }) {
			return [...drift === null ? [] : [`Since ${(0, drift_words.I)(drift)}: ${(0, drift_words.YP)(drift)}. ${(0, drift_words.GK)(drift)}`], ...wait === null ? [] : [(0, wait_text.L)(wait)]];
		}
		function contentsOf(report) {
			let notes = notesOf(report);
			if (report.vantages !== void 0) return mergedRuns(report, notes);
			return Array.from(byVantage(report), ([vantage, verdicts]) => verdictRun(report, verdicts, {
				automationId: verdictsCategory(vantage),
				warnings: report.warnings,
				notes,
				completed: verdicts.every(({ cause }) => !(0, causes.a6)(cause))
			}));
		}
		function verdictsSarifPieces(report) {
			return sarifPieces(contentsOf(report));
		}
		function verdictsSarif(report) {
			return [...verdictsSarifPieces(report)].join("");
		}
	}),
	727: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			b: () => ruleOfVerdict,
			w: () => VERDICT_RULES
		});
		let VERDICT_RULES = [
			"exposed-critical",
			"exposed-high",
			"exposed-medium",
			"exposed-low",
			"resolves-elsewhere",
			"not-open",
			"not-closed",
			"not-filtered",
			"inconclusive"
		];
		function ruleOfVerdict({ verdict, state, expected, severity }) {
			if (verdict === "inconclusive") return "inconclusive";
			if (verdict !== "violation") return null;
			if (state === null) return "resolves-elsewhere";
			if (expected === "open") return "not-open";
			if (state === "open") return `exposed-${severity ?? "medium"}`;
			return expected === "closed" ? "not-closed" : "not-filtered";
		}
	})
};
