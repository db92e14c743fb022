"use strict";
exports.id = "report-junit-junit";
exports.ids = ["report-junit-junit"];
exports.modules = {
	9723: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			junit: () => junit,
			junitPieces: () => junitPieces
		});
		var get_or_create = __webpack_require__(3620);
		var numbers_and_lists = __webpack_require__(5607);
		var case_text = __webpack_require__(6468);
		var first_of_cause = __webpack_require__(5460);
		var rows_machines = __webpack_require__(2786);
		var new_since_baseline = __webpack_require__(1499);
		var requirement_words = __webpack_require__(9265);
		var counts_text = __webpack_require__(6640);
		var drift_words = __webpack_require__(1463);
		var green_basis = __webpack_require__(4956);
		var policy_place = __webpack_require__(1597);
		var wait_text = __webpack_require__(4547);
		var terminal = __webpack_require__(1526);
		let NONCHARACTERS = /[\ufffe\uffff]/g;
		function xmlText(text) {
			return (0, terminal._)(text).replace(NONCHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
		}
		var cause_text = __webpack_require__(5795);
		var clip = __webpack_require__(4);
		var place_text = __webpack_require__(4804);
		var verdict_rules = __webpack_require__(727);
		function nameText(text) {
			return xmlText((0, clip.$Q)(text, clip.B6));
		}
		function proseText(text) {
			return xmlText((0, clip.$Q)(text, clip.Rg));
		}
		function caseName(verdict, severalVantages) {
			let { host, address } = verdict;
			let at = address === null || address === host ? "" : ` (${address})`;
			return nameText(`${(0, case_text.Kd)(verdict)}${at}${(0, case_text.rV)(verdict, severalVantages)}`);
		}
		function intendedText({ expected }) {
			return expected === null || expected === "observe" ? "" : `intended ${expected}, `;
		}
		function linesOf(verdict, { sameAs, severalVantages }) {
			let { ports, explanation, advice, severity, rule, source } = verdict;
			let port = `${ports === null ? "" : `, ${(0, case_text.Fx)(verdict)}`}${(0, case_text.rV)(verdict, severalVantages)}`;
			return [
				proseText(`${(0, place_text.jz)(verdict)}${port}: ${intendedText(verdict)}${(0, case_text.ww)(verdict)}`),
				sameAs === null ? proseText(explanation) : nameText(`Same cause as "${sameAs}", which explains it.`),
				advice === "" ? "" : proseText(`What to do: ${advice}`),
				`${severity === null ? "" : `Severity: ${severity}. `}Evidence: ${(0, cause_text.rS)(verdict)}.`,
				source == null ? "" : proseText(`Host from ${source}.`),
				proseText(`Policy: ${(0, policy_place.Y3)(rule)}`)
			].filter((line) => line !== "");
		}
		function skippedMessage(verdict) {
			let { waiver, expected } = verdict;
			if (waiver === null) return `${expected === "observe" ? "Observed" : "Not judged"}: ${(0, case_text.ww)(verdict)}`;
			let owner = waiver.owner === null ? "" : `, ${waiver.owner}`;
			return `Waived until ${waiver.until}${owner}: ${waiver.reason} (${(0, case_text.ww)(verdict)})`;
		}
		function outcomeOf(verdict, news, said) {
			let { severity, cause } = verdict;
			let lines = linesOf(verdict, said);
			let intended = intendedText(verdict);
			switch (verdict.verdict) {
				case "violation": {
					let message = proseText(`${news}${severity === null ? "" : `${severity}: `}${intended}${(0, case_text.ww)(verdict)}`);
					return {
						kind: "failure",
						type: (0, verdict_rules.b)(verdict) ?? "violation",
						message,
						lines
					};
				}
				case "inconclusive": {
					let message = proseText(`${news}could not be checked: ${intended}${(0, case_text.ww)(verdict)}`);
					return {
						kind: "error",
						type: cause ?? "inconclusive",
						message,
						lines
					};
				}
				default: return {
					kind: "skipped",
					type: verdict.verdict,
					message: proseText(skippedMessage(verdict)),
					lines
				};
			}
		}
		class CaseNames {
			#seen = new Map();
			unique(classname, name) {
				let key = JSON.stringify([classname, name]);
				let count = (this.#seen.get(key) ?? 0) + 1;
				this.#seen.set(key, count);
				return count === 1 ? name : this.unique(classname, `${name} [${count}]`);
			}
		}
		function junitCase(verdict, names, severalVantages, news = "", causes = new first_of_cause.t()) {
			let classname = nameText(verdict.host);
			let name = names.unique(classname, caseName(verdict, severalVantages));
			let sameAs = verdict.verdict === "pass" ? null : causes.of(verdict, `${classname}: ${name}`);
			let outcome = verdict.verdict === "pass" ? null : outcomeOf(verdict, news, {
				sameAs,
				severalVantages
			});
			return {
				classname,
				name,
				time: (verdict.rttMs ?? 0) / 1e3,
				outcome,
				output: outcome === null ? [proseText((0, case_text.ty)(verdict))] : []
			};
		}
		var lib = __webpack_require__(8351);
		let LATER = "later";
		let LATER_TEXT = `<!--${LATER}-->`;
		class Elements {
			#document = new lib.x2().createDocument(null, "");
			#serializer = new lib.el();
			element(name, attributes, ...children) {
				let element = this.#document.createElement(name);
				for (let [key, value] of Object.entries(attributes)) value !== null && element.setAttribute(key, value);
				for (let child of children) element.appendChild(typeof child == "string" ? this.#document.createTextNode(child) : child);
				return element;
			}
			text(element) {
				return this.#serializer.serializeToString(element, { requireWellFormed: !0 });
			}
			around(element) {
				element.appendChild(this.#document.createComment(LATER));
				let text = this.text(element);
				let at = text.indexOf(LATER_TEXT);
				return [text.slice(0, at), text.slice(at + LATER_TEXT.length)];
			}
		}
		function countsOf({ tests, failures, errors }) {
			return {
				tests: `${tests}`,
				failures: `${failures}`,
				errors: `${errors}`
			};
		}
		function seconds(time) {
			return time.toFixed(3);
		}
		function caseText(xml, { classname, name, time, outcome, output }) {
			let children = [];
			if (outcome !== null) {
				let { kind, type, message, lines } = outcome;
				children.push("\n      ", xml.element(kind, {
					type,
					message
				}, lines.join("\n")));
			}
			output.length > 0 && children.push("\n      ", xml.element("system-out", {}, output.join("\n")));
			children.length > 0 && children.push("\n    ");
			return xml.text(xml.element("testcase", {
				classname,
				name,
				time: seconds(time)
			}, ...children));
		}
		function* suiteLines(xml, suite) {
			let { name, counts, time, timestamp, hostname, file, properties, cases } = suite;
			let listed = properties.flatMap(([key, value]) => ["\n      ", xml.element("property", {
				name: key,
				value
			})]);
			let attributes = {
				name,
				...countsOf(counts),
				skipped: `${counts.skipped}`,
				time: seconds(time),
				timestamp,
				hostname,
				file
			};
			let element = xml.element("testsuite", attributes, "\n    ", xml.element("properties", {}, ...listed, "\n    "));
			let [head, tail] = xml.around(element);
			yield `  ${head}`;
			for (let one of cases) yield `    ${caseText(xml, one)}`;
			yield `  ${tail}`;
		}
		function* lines({ name, counts, time, suites }) {
			let xml = new Elements();
			let [head, tail] = xml.around(xml.element("testsuites", {
				name,
				...countsOf(counts),
				time: seconds(time)
			}));
			yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
			yield head;
			for (let suite of suites) yield* suiteLines(xml, suite);
			yield tail;
		}
		function* junitXml(report) {
			let piece = "";
			for (let line of lines(report)) {
				piece += `${line}\n`;
				if (piece.length < 1e5) continue;
				yield piece;
				piece = "";
			}
			yield piece;
		}
		function suite_parts_countsOf(verdicts) {
			let count = (...kinds) => verdicts.reduce((sum, { verdict }) => sum + Number(kinds.includes(verdict)), 0);
			return {
				tests: verdicts.length,
				failures: count("violation"),
				errors: count("inconclusive"),
				skipped: count("waived", "not-judged")
			};
		}
		function properties(values) {
			return Object.entries(values).flatMap(([name, value]) => value === null || value === "" ? [] : [[name, nameText(value)]]);
		}
		function timestamp(time) {
			return nameText(time.replace(/\.\d+/, ""));
		}
		function fileOf(verdicts) {
			let files = new Set(verdicts.map(({ rule }) => rule.file));
			let [file] = files;
			return file === void 0 || files.size > 1 || (0, policy_place.Ib)(file) ? null : nameText(file);
		}
		function secondsOf(verdicts) {
			return verdicts.reduce((sum, { rttMs }) => sum + (rttMs ?? 0), 0) / 1e3;
		}
		function countPorts(verdicts) {
			return verdicts.reduce((sum, one) => sum + (one.ports === null ? 0 : one.count), 0);
		}
		function* casesOf(verdicts, { names, causes, baseline, severalVantages }) {
			for (let verdict of verdicts) {
				let news = new Set(baseline.partsOf(verdict).map(({ isNew }) => isNew === !0));
				yield junitCase(verdict, names, severalVantages, news.has(!0) ? news.size > 1 ? "partly NEW, " : "NEW, " : "", causes);
			}
		}
		function verdictsByVantage({ vantages = [], verdicts }) {
			let found = new Map(vantages.map(({ name }) => [name, []]));
			for (let verdict of verdicts) (0, get_or_create.I)(found, verdict.vantage, () => []).push(verdict);
			return found;
		}
		function sum(verdicts, kind) {
			return `${verdicts.reduce((total, { verdict, count }) => total + (verdict === kind ? count : 0), 0)}`;
		}
		function factsOf(facts) {
			if (facts === void 0) return { reports: "0" };
			let { startedAt, finishedAt, shards, sources, run } = facts;
			return {
				reports: `${shards}`,
				sources: (0, numbers_and_lists.Dt)(sources, 20),
				startedAt,
				finishedAt,
				repository: run.repository,
				commit: run.commit,
				run: run.url
			};
		}
		function* vantageSuites(report, naming) {
			let known = new Map((report.vantages ?? []).map((facts) => [facts.name, facts]));
			for (let [name, verdicts] of verdictsByVantage(report)) {
				let facts = known.get(name);
				yield {
					name: nameText(`from ${name ?? "the nameless vantage"}`),
					counts: suite_parts_countsOf(verdicts),
					time: secondsOf(verdicts),
					timestamp: timestamp(facts?.startedAt ?? report.startedAt),
					hostname: name === null ? null : nameText(name),
					file: fileOf(verdicts),
					properties: properties({
						vantage: name,
						...factsOf(facts),
						ports: `${countPorts(verdicts)}`,
						violations: sum(verdicts, "violation"),
						inconclusive: sum(verdicts, "inconclusive"),
						waived: sum(verdicts, "waived"),
						pass: sum(verdicts, "pass"),
						passEvidence: (0, green_basis.jp)((0, green_basis.OX)({ verdicts })),
						notJudged: sum(verdicts, "not-judged")
					}),
					cases: casesOf(verdicts, {
						...naming,
						causes: new first_of_cause.t()
					})
				};
			}
		}
		let RUN = "port-policy";
		function groupsOf(report) {
			let machines = (0, rows_machines.qv)(report);
			let groups = new Map();
			for (let verdict of report.verdicts) {
				let { host, vantage } = verdict;
				let machine = machines.of(verdict);
				let key = machine.alsoHosts.length > 0 ? (0, rows_machines.N0)(verdict) : JSON.stringify([
					host,
					vantage,
					"alone"
				]);
				(0, get_or_create.I)(groups, key, () => ({
					machine,
					verdicts: []
				})).verdicts.push(verdict);
			}
			return [...groups.values()];
		}
		function suiteName({ host, alsoHosts, address, vantage }, severalVantages) {
			let name = alsoHosts.length === 0 ? host : (0, rows_machines.tU)({
				host,
				alsoHosts,
				address
			});
			return nameText(severalVantages ? `${name} from ${vantage ?? "the nameless vantage"}` : name);
		}
		function warningsCase({ warnings }) {
			if (warnings.length === 0) return [];
			let rest = warnings.length - 100;
			let lines = [...warnings.slice(0, 100).map(proseText), ...rest > 0 ? [`${(0, numbers_and_lists.hS)(rest, "more warning")} left out here.`] : []];
			let outcome = {
				kind: "skipped",
				type: "warning",
				message: `${(0, numbers_and_lists.hS)(warnings.length, "warning")}: to be read before the rest is trusted`,
				lines
			};
			return [{
				classname: RUN,
				name: "warnings of the run",
				time: 0,
				outcome,
				output: []
			}];
		}
		function driftCase({ drift }) {
			if (drift === null || drift.changes.length === 0) return [];
			let rest = drift.changes.length - 100;
			let lines = [...drift.changes.slice(0, 100).map((change) => proseText((0, drift_words.wk)(change))), ...rest > 0 ? [`${(0, numbers_and_lists.hS)(rest, "more change")} left out here.`] : []];
			let outcome = {
				kind: "skipped",
				type: "drift",
				message: nameText(`Since ${(0, drift_words.I)(drift)}: ${(0, drift_words.YP)(drift)}`),
				lines
			};
			return [{
				classname: RUN,
				name: "changes since the baseline",
				time: 0,
				outcome,
				output: []
			}];
		}
		function runCases(report) {
			return [...warningsCase(report), ...driftCase(report)];
		}
		function runSuite(report) {
			let { tool, result, vantage, seed, run, policies, totals, drift, wait } = report;
			let cases = runCases(report);
			return {
				name: RUN,
				counts: {
					tests: cases.length,
					failures: 0,
					errors: 0,
					skipped: cases.length
				},
				time: 0,
				timestamp: timestamp(report.startedAt),
				hostname: vantage === null ? null : nameText(vantage),
				file: null,
				properties: properties({
					version: tool.version,
					result,
					vantage,
					vantages: (0, numbers_and_lists.Dt)((report.vantages ?? []).map(({ name }) => name ?? "the nameless vantage"), 20),
					startedAt: report.startedAt,
					finishedAt: report.finishedAt,
					duration: (0, counts_text.S5)(report.durationMs),
					seed: report.vantages === void 0 ? `${seed}` : null,
					policies: (0, numbers_and_lists.Dt)(policies.map(({ path }) => (0, policy_place.MJ)(path)), 20),
					repository: run.repository,
					commit: run.commit,
					run: run.url,
					ports: `${totals.probes}`,
					violations: `${totals.violation}`,
					inconclusive: `${totals.inconclusive}`,
					waived: `${totals.waived}`,
					pass: `${totals.pass}`,
					passEvidence: (0, green_basis.jp)((0, green_basis.OX)(report)),
					notJudged: `${totals.notJudged}`,
					requirements: (0, requirement_words.OD)(report),
					drift: drift === null ? null : `since ${(0, drift_words.I)(drift)}: ${(0, drift_words.YP)(drift)}`,
					wait: wait === null ? null : (0, wait_text.L)(wait)
				}),
				cases
			};
		}
		function hostSuite(report, group, naming) {
			let { machine, verdicts } = group;
			let { host, alsoHosts, vantage } = machine;
			let addresses = [...new Set(verdicts.flatMap(({ address }) => address === null ? [] : [address]))];
			return {
				name: suiteName(machine, naming.severalVantages),
				counts: suite_parts_countsOf(verdicts),
				time: secondsOf(verdicts),
				timestamp: timestamp(report.startedAt),
				hostname: vantage === null ? null : nameText(vantage),
				file: fileOf(verdicts),
				properties: properties({
					host,
					alsoHosts: (0, numbers_and_lists.Dt)(alsoHosts, 20),
					addresses: (0, numbers_and_lists.Dt)(addresses, 20),
					vantage,
					ports: `${countPorts(verdicts)}`
				}),
				cases: casesOf(verdicts, naming)
			};
		}
		function* suitesOf(report) {
			yield runSuite(report);
			let common = {
				names: new CaseNames(),
				baseline: new new_since_baseline.O(report)
			};
			if (report.vantages !== void 0) {
				yield* vantageSuites(report, {
					...common,
					severalVantages: (0, case_text.UG)(report)
				});
				return;
			}
			let groups = groupsOf(report);
			let severalVantages = new Set(groups.map(({ machine }) => machine.vantage)).size > 1;
			let naming = {
				...common,
				causes: new first_of_cause.t(),
				severalVantages
			};
			for (let group of groups) yield hostSuite(report, group, naming);
		}
		function junitReport(report) {
			let counts = suite_parts_countsOf(report.verdicts);
			let more = runCases(report).length;
			return {
				name: RUN,
				counts: {
					...counts,
					tests: counts.tests + more,
					skipped: counts.skipped + more
				},
				time: report.durationMs / 1e3,
				suites: suitesOf(report)
			};
		}
		function junitPieces(report) {
			return junitXml(junitReport(report));
		}
		function junit(report) {
			return [...junitPieces(report)].join("");
		}
	}),
	6468: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Fx: () => casePorts,
			Kd: () => caseStatement,
			UG: () => hasSeveralVantages,
			rV: () => caseVantage,
			ty: () => caseBasis,
			ww: () => caseSeen
		});
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(733);
		var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
		var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);
		var _merged_vantage_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6379);
		function casePorts({ protocol, ports, service, count }) {
			return `${(0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_1__.WS)((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__.Kn)(ports))}/${protocol ?? "tcp"}${count === 1 ? (0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_1__.lU)(service) : ""}`;
		}
		function caseStatement(verdict) {
			let { ports, count, state, cause, address, expected } = verdict;
			if (ports !== null) {
				let what = expected === "observe" ? "observed" : expected ?? "checked";
				return `${casePorts(verdict)} ${count === 1 ? "is" : "are"} ${what}`;
			}
			if (state === null) return address === null ? "DNS leads where it must" : "DNS does not lead elsewhere";
			if (cause === "no-report") return "has a report";
			if (cause === "cannot-see") return "is checked from a vantage";
			if (cause === "dns-failed") return "DNS resolves the name";
			return cause === "out-of-scope" ? "may be asked" : "can be checked";
		}
		function caseVantage(verdict, severalVantages) {
			return severalVantages && !(0, _merged_vantage_columns_js__WEBPACK_IMPORTED_MODULE_3__.vz)(verdict) ? ` from ${verdict.vantage ?? "the nameless vantage"}` : "";
		}
		function caseSeen(verdict) {
			if ((0, _merged_vantage_columns_js__WEBPACK_IMPORTED_MODULE_3__.vz)(verdict)) return (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.xv)(verdict.cause);
			return (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.JW)(verdict, (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.yy)(verdict));
		}
		function caseBasis(verdict) {
			return `${verdict.state === null ? (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.Fr)(verdict) : caseSeen(verdict)}, evidence: ${(0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.rS)(verdict)}`;
		}
		function hasSeveralVantages({ vantages = [], expects, verdicts }) {
			let names = new Set([...vantages.map(({ name }) => name), ...expects.vantages]);
			for (let { vantage } of verdicts) names.add(vantage);
			return names.size > 1;
		}
	}),
	5460: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { t: () => FirstOfCause });
		var _alike_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);
		class FirstOfCause {
			#names = new Map();
			of(verdict, name) {
				if (verdict.explanation.length < 80) return null;
				let key = `${verdict.verdict} ${verdict.cause} ${verdict.expected}\n${(0, _alike_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.nH)(verdict)}`;
				let known = this.#names.get(key);
				known === void 0 && this.#names.size < 1e4 && this.#names.set(key, name);
				return known ?? null;
			}
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
