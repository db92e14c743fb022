"use strict";
exports.id = "report-html-html-report";
exports.ids = ["report-html-html-report"];
exports.modules = {
	54: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			d: () => byteLength,
			m: () => firstBytes
		});
		let encoder = new TextEncoder();
		function byteLength(text) {
			return encoder.encode(text).length;
		}
		function firstBytes(text, bytes) {
			let target = new Uint8Array(Math.max(0, bytes));
			return text.slice(0, encoder.encodeInto(text, target).read);
		}
	}),
	5227: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { q: () => html });
		var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		let ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		function html(text) {
			return (0, _terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
		}
	}),
	201: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { htmlReporter: () => htmlReporter });
		var jsxRuntime = __webpack_require__(8720);
		var dist = __webpack_require__(3091);
		var policy_url = __webpack_require__(7547);
		var numbers_and_lists = __webpack_require__(5607);
		var model_report = __webpack_require__(847);
		var rows_machines = __webpack_require__(2786);
		var exposure_matrix = __webpack_require__(1257);
		var counts_text = __webpack_require__(6640);
		var run_extent_text = __webpack_require__(5764);
		var since_text = __webpack_require__(1080);
		var utf8 = __webpack_require__(54);
		var html = __webpack_require__(5227);
		var alike_verdicts = __webpack_require__(2697);
		var check_again = __webpack_require__(5355);
		var group_texts = __webpack_require__(8252);
		var findings = __webpack_require__(8997);
		var vantage_columns = __webpack_require__(6379);
		var verdict_groups = __webpack_require__(7328);
		var cause_text = __webpack_require__(5795);
		var clip = __webpack_require__(4);
		var scan_methodology = __webpack_require__(4205);
		let OF_PROBES = {
			direct: "it answered",
			proven: "it was open from another vantage",
			anchored: "another port of the same address answered before and after",
			vouched: "others answered this machine before and after",
			none: "nothing shows it"
		};
		let OF_SCANS = {
			direct: "it answered the scan",
			proven: "it was open from another vantage",
			anchored: "another port of the same address answered the same scan",
			vouched: "others answered the same scan",
			none: "nothing shows it"
		};
		function explainedEvidence(verdict, { scan }) {
			let word = (0, cause_text.rS)(verdict);
			return verdict.state === null ? word : `${word} (${((0, scan_methodology.mW)(scan) ? OF_SCANS : OF_PROBES)[verdict.evidence]})`;
		}
		var vantages_text = __webpack_require__(8445);
		var port_ranges = __webpack_require__(733);
		var words = __webpack_require__(3596);
		function hiddenNames(names) {
			return names.slice(0, 100).map((name) => (0, clip.SP)(name)).join("\n");
		}
		let MOST_FOLDED = 1e3;
		function pageSets(places, noPort) {
			return (0, group_texts.dt)({ places }, 12).map(({ ports, places: machines }) => {
				let [first] = machines;
				let isCut = first !== void 0 && first.ports.tcp.length + first.ports.udp.length > 12;
				return {
					ports: ports === "" ? noPort : (0, clip.SP)(ports),
					allPorts: isCut ? (0, group_texts.Mf)(first, 400) : "",
					places: machines.map((machine) => {
						let [host, rest] = (0, rows_machines.eW)(machine);
						return {
							host: (0, clip.SP)(host),
							rest: (0, clip.SP)(rest, 1300)
						};
					})
				};
			});
		}
		function filterPorts(places) {
			return words.yv.flatMap((protocol) => {
				let lists = new Set(places.map(({ ports }) => ports[protocol]));
				let all = (0, port_ranges.kj)([...lists].flat());
				return all.length === 0 ? [] : [`${protocol} ${all.map(port_ranges.lq).join(",")}`];
			}).join(" ");
		}
		let PLACE_TAGS = " ".repeat(60);
		function whereTexts({ sets, moreSets, filterHosts, filterPorts: ports }) {
			return [
				...[...sets, ...moreSets].flatMap((set) => [
					set.ports,
					set.allPorts,
					...set.places.flatMap(({ host, rest }) => [
						host,
						rest,
						PLACE_TAGS
					])
				]),
				filterHosts,
				ports
			];
		}
		function pageWhere(places, noPort) {
			let most = places.length === 7 ? places.length : 6;
			let folded = places.slice(most, most + MOST_FOLDED);
			let named = places.slice(0, most + MOST_FOLDED).filter(({ alsoHosts }) => alsoHosts.length > 3);
			return {
				sets: pageSets(places.slice(0, most), noPort),
				moreSets: pageSets(folded, noPort),
				moreMachines: places.length - Math.min(most, places.length),
				unnamed: Math.max(0, places.length - most - MOST_FOLDED),
				filterHosts: hiddenNames(named.flatMap(({ alsoHosts }) => alsoHosts.slice(0, 100))),
				filterPorts: filterPorts(places)
			};
		}
		var terminal = __webpack_require__(1526);
		var code_parts = __webpack_require__(80);
		var policy_place = __webpack_require__(1597);
		function shownProse(text) {
			return (0, terminal.F)((0, clip.$Q)(text, clip.Rg).replace(/\s+/g, " "));
		}
		function Prose({ text }) {
			return (0, jsxRuntime.Y)(jsxRuntime.FK, { children: (0, code_parts._)(shownProse(text)).map((part) => part.isCode ? (0, jsxRuntime.Y)("code", { children: part.text }) : part.text) });
		}
		function LeftOut({ rows, what, hint }) {
			return (0, jsxRuntime.FD)("p", {
				class: "left-out",
				children: [
					(0, numbers_and_lists.zD)(rows),
					" more ",
					what,
					" left out here. ",
					(0, jsxRuntime.Y)(Prose, { text: hint })
				]
			});
		}
		function safeUrl(url) {
			if (url === null || url.length > 4096 || !/^https?:\/\/[^\s/]/i.test(url)) return null;
			return (0, terminal.F)(url) === url ? url : null;
		}
		function shownTime(time) {
			return (0, clip.SP)(`${time.slice(0, 19).replace("T", " ")} UTC`);
		}
		function Link({ url, text }) {
			let href = safeUrl(url);
			if (href === null) return (0, jsxRuntime.Y)(jsxRuntime.FK, { children: text });
			return (0, jsxRuntime.Y)("a", {
				href,
				rel: "noreferrer noopener",
				children: text
			});
		}
		function PolicyLink({ path, urlOf }) {
			return (0, jsxRuntime.Y)(Link, {
				url: (0, policy_place.Ib)(path) ? null : urlOf(path, null),
				text: (0, policy_place.MJ)((0, clip.SP)(path))
			});
		}
		function RuleLink({ rule, urlOf }) {
			let { file, line } = rule;
			return (0, jsxRuntime.Y)(Link, {
				url: (0, policy_place.Ib)(file) ? null : urlOf(file, line),
				text: (0, policy_place.Y3)({
					file: (0, clip.SP)(file),
					line
				})
			});
		}
		let NONE = {
			names: [],
			of: () => ""
		};
		function vantageNumbers(report) {
			let names = (0, model_report.T)(report) ? (0, vantage_columns.K8)(report).map(({ name }) => name) : [];
			if (names.length < 2) return NONE;
			let numbers = new Map(names.map((name, index) => [name, index]));
			return {
				names,
				of: (vantages) => vantages.flatMap((name) => numbers.get(name) ?? []).join(",")
			};
		}
		let KIND_ORDER = [
			"violation",
			"inconclusive",
			"waived",
			"not-judged",
			"pass"
		];
		function attemptsText(group) {
			let { verdict, sameTexts } = group;
			if (verdict.attempts === 0) return "not asked";
			let attempts = (0, numbers_and_lists.hS)(verdict.attempts, "attempt");
			let ports = (0, verdict_groups.wH)(group);
			if (ports === 1) return attempts;
			if (verdict.count === ports || sameTexts && verdict.verdict === "pass") return `at most ${attempts} a port`;
			return `${verdict.count > 1 ? "at most " : ""}${attempts} at port ${(0, alike_verdicts.M4)(verdict)}`;
		}
		function fromOf(group, report) {
			let { vantage } = group.verdict;
			if ((0, model_report.T)(report)) return (0, findings.k)({
				...group,
				vantages: group.vantages ?? [vantage]
			}).trim();
			return vantage === report.vantage || vantage === null ? "" : (0, vantages_text.cY)([vantage]);
		}
		function entryOf(group, report, numbers) {
			let { verdict, places, rules } = group;
			let isMissing = (0, vantage_columns.vz)(verdict);
			let vantages = group.vantages ?? [verdict.vantage];
			return {
				...pageWhere(places, isMissing ? "no report" : "any port"),
				kind: verdict.verdict,
				severity: group.severity,
				isNew: group.isNew === !0,
				from: fromOf(group, report),
				filterVantages: numbers.of(vantages),
				expected: verdict.expected === "observe" ? "" : (0, group_texts.YF)(group),
				seen: isMissing ? "nothing is known" : (0, clip.SP)((0, cause_text.Fr)(verdict)),
				answer: verdict.state === null || isMissing ? null : (0, group_texts.AW)(group),
				evidence: isMissing ? "" : explainedEvidence(verdict, report),
				since: (0, since_text.BY)(report.drift, group.isNew),
				attempts: isMissing ? "" : (0, clip.SP)(attemptsText(group)),
				explanation: shownProse((0, group_texts.bU)(group)),
				advice: shownProse(verdict.advice),
				rules: isMissing ? [] : rules.slice(0, 4),
				moreRules: isMissing ? 0 : Math.max(0, rules.length - 4),
				sources: (0, clip.SP)((0, group_texts.k)(group)),
				waiver: verdict.waiver
			};
		}
		function bytesOf(entry) {
			let { from, explanation, advice, rules, sources } = entry;
			let texts = [
				...whereTexts(entry),
				from,
				explanation,
				advice,
				sources
			];
			let links = rules.reduce((sum, { file }) => sum + 4 * (0, utf8.d)((0, html.q)((0, clip.SP)(file))) + 60, 0);
			return 450 + texts.reduce((sum, text) => sum + (0, utf8.d)((0, html.q)(text)), 0) + links;
		}
		function passesOf(report) {
			let machines = (0, rows_machines.qv)(report);
			let isShared = (verdict) => machines.of(verdict).alsoHosts.length > 0;
			return [...(0, verdict_groups.A)(report, "pass", {
				only: isShared,
				apart: "machine"
			}), ...report.verdicts.filter((verdict) => verdict.verdict === "pass" && !isShared(verdict))];
		}
		function entryGroups(report) {
			let [room, places] = [24e6, 2e4];
			let numbers = vantageNumbers(report);
			return KIND_ORDER.flatMap((kind) => {
				let all = kind === "pass" ? passesOf(report) : (0, findings.W)(report, kind);
				if (all.length === 0) return [];
				let entries = [];
				for (let one of all) {
					if (places === 0) break;
					let entry = entryOf("sameTexts" in one ? one : (0, verdict_groups.ny)(one), report, numbers);
					let bytes = bytesOf(entry);
					if (bytes > room) continue;
					entries.push(entry);
					room -= bytes;
					--places;
				}
				let newness = (0, since_text.QA)(all.map((one) => ({
					count: one.count,
					isNew: "isNew" in one ? one.isNew : null
				})));
				return [{
					kind,
					count: newness.all,
					newness,
					entries,
					leftOut: all.length - entries.length,
					checkAgain: againOf(all, report)
				}];
			});
		}
		function againOf(all, report) {
			let wrong = all.filter((one) => "sameTexts" in one && one.verdict.verdict !== "pass");
			return (0, check_again.mv)(report, wrong);
		}
		let VERDICT_KIND_WORDS = {
			violation: [
				"✖︎",
				"Violations",
				"against the policy"
			],
			inconclusive: [
				"?",
				"Inconclusive",
				"could not be checked, so it does not count as intended"
			],
			waived: [
				"◆",
				"Waived",
				"against the policy, and excused for now"
			],
			"not-judged": [
				"◌",
				"Only observed",
				"seen, not judged"
			],
			pass: [
				"✔︎",
				"As intended",
				"checked, and as the policy says"
			]
		};
		function FilterBar({ groups, vantages }) {
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
				(0, jsxRuntime.Y)("button", {
					id: "filter-toggle",
					type: "button",
					"aria-controls": "filter",
					"aria-expanded": "false",
					hidden: !0,
					children: "Filter"
				}),
				(0, jsxRuntime.FD)("search", {
					id: "filter",
					hidden: !0,
					children: [
						(0, jsxRuntime.FD)("label", { children: ["Host ", (0, jsxRuntime.Y)("input", {
							id: "filter-host",
							type: "search",
							placeholder: "name or address",
							maxLength: 300
						})] }),
						(0, jsxRuntime.FD)("label", { children: ["Port ", (0, jsxRuntime.Y)("input", {
							id: "filter-port",
							type: "search",
							placeholder: "443, 53/udp, 80-90",
							maxLength: 20
						})] }),
						vantages.length === 0 ? null : (0, jsxRuntime.FD)("label", { children: [
							"From",
							" ",
							(0, jsxRuntime.FD)("select", {
								id: "filter-from",
								children: [(0, jsxRuntime.Y)("option", {
									value: "",
									children: "any vantage"
								}), vantages.map((name, index) => (0, jsxRuntime.Y)("option", {
									value: index,
									children: (0, vantages_text.QS)(name)
								}))]
							})
						] }),
						(0, jsxRuntime.FD)("label", { children: [
							"Severity",
							" ",
							(0, jsxRuntime.FD)("select", {
								id: "filter-severity",
								children: [(0, jsxRuntime.Y)("option", {
									value: "",
									children: "any"
								}), words.oC.map((severity, index) => (0, jsxRuntime.Y)("option", {
									value: severity,
									children: index === 0 ? severity : `${severity} or worse`
								}))]
							})
						] }),
						(0, jsxRuntime.FD)("fieldset", { children: [(0, jsxRuntime.Y)("legend", { children: "Verdict" }), groups.map(({ kind }) => (0, jsxRuntime.FD)("label", { children: [
							(0, jsxRuntime.Y)("input", {
								type: "checkbox",
								name: "verdict",
								value: kind
							}),
							" ",
							VERDICT_KIND_WORDS[kind][1].toLowerCase()
						] }))] }),
						(0, jsxRuntime.Y)("button", {
							id: "filter-clear",
							type: "button",
							children: "Clear"
						}),
						(0, jsxRuntime.FD)("p", {
							class: "keys",
							children: [
								(0, jsxRuntime.Y)("kbd", { children: "/" }),
								" filters, ",
								(0, jsxRuntime.Y)("kbd", { children: "Esc" }),
								" clears"
							]
						}),
						(0, jsxRuntime.Y)("p", {
							id: "filter-count",
							role: "status"
						})
					]
				}),
				(0, jsxRuntime.Y)("p", {
					class: "left-out",
					id: "filter-paper",
					hidden: !0
				})
			] });
		}
		var methodology = __webpack_require__(699);
		var merge_methodology = __webpack_require__(8298);
		function Facts({ facts, isAll }) {
			let { name, startedAt, finishedAt, run } = facts;
			let [, ...rest] = (0, merge_methodology.O)(facts);
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
				(0, jsxRuntime.Y)("b", { children: (0, vantages_text.QS)(name) }),
				`: ${[`${shownTime(startedAt)} to ${shownTime(finishedAt)}`, ...rest.map((text) => (0, clip.SP)(text))].join(" · ")}`,
				isAll ? null : (0, jsxRuntime.Y)("b", {
					class: "warn",
					children: " · a report is missing"
				}),
				run.commit === null ? null : ` · commit ${(0, clip.SP)(run.commit).slice(0, 12)}`,
				run.url === null ? null : " · ",
				run.url === null ? null : (0, jsxRuntime.Y)(Link, {
					url: run.url,
					text: `its run: ${(0, clip.SP)(run.url)}`
				})
			] });
		}
		function VantageFacts({ report }) {
			let known = new Map((report.vantages ?? []).map((facts) => [facts.name, facts]));
			let columns = (0, vantage_columns.K8)(report);
			let rest = columns.length - 100;
			return (0, jsxRuntime.FD)("ul", {
				class: "plain",
				children: [columns.slice(0, 100).map(({ name, reports }) => {
					let facts = known.get(name);
					return (0, jsxRuntime.Y)("li", { children: facts === void 0 ? (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
						(0, jsxRuntime.Y)("b", { children: (0, vantages_text.QS)(name) }),
						": ",
						(0, jsxRuntime.Y)("b", {
							class: "warn",
							children: "no report"
						})
					] }) : (0, jsxRuntime.Y)(Facts, {
						facts,
						isAll: reports === "all"
					}) });
				}), rest > 0 ? (0, jsxRuntime.FD)("li", { children: [
					"and ",
					(0, numbers_and_lists.zD)(rest),
					" more"
				] }) : null]
			});
		}
		function Fact({ title, children }) {
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("dt", { children: title }), (0, jsxRuntime.Y)("dd", { children })] });
		}
		function Items({ items }) {
			let rest = items.length - 100;
			return (0, jsxRuntime.FD)("ul", {
				class: "plain",
				children: [items.slice(0, 100).map((item) => (0, jsxRuntime.Y)("li", { children: item })), rest > 0 ? (0, jsxRuntime.FD)("li", { children: [
					"and ",
					(0, numbers_and_lists.zD)(rest),
					" more"
				] }) : null]
			});
		}
		function Controls({ report }) {
			if (report.controls.length === 0) return (0, jsxRuntime.Y)(jsxRuntime.FK, { children: (0, methodology.TI)(report) });
			let items = (0, methodology.yI)(report).map(({ target, answered }) => (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
				(0, clip.SP)(target),
				" ",
				answered ? "answered" : (0, jsxRuntime.Y)("b", {
					class: "warn",
					children: "did not answer"
				})
			] }));
			return (0, jsxRuntime.Y)(Items, { items });
		}
		function Run({ run }) {
			let items = [
				run.repository === null ? null : (0, clip.SP)(run.repository),
				run.commit === null ? null : `commit ${(0, clip.SP)(run.commit)}`,
				run.actor === null ? null : `started by ${(0, clip.SP)(run.actor)}`,
				run.url === null ? null : (0, jsxRuntime.Y)(Link, {
					url: run.url,
					text: (0, clip.SP)(run.url)
				})
			].filter((item) => item !== null);
			return items.length === 0 ? (0, jsxRuntime.Y)(jsxRuntime.FK, { children: "outside of a workflow" }) : (0, jsxRuntime.Y)(Items, { items });
		}
		function AuditTrail({ report, open, urlOf }) {
			let [udp, pace, order, scan] = [
				(0, methodology.jO)(report),
				(0, methodology.jN)(report),
				(0, methodology.IT)(report),
				(0, scan_methodology.Ff)(report)
			];
			let policies = report.policies.map(({ path, sha256 }) => (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
				(0, jsxRuntime.Y)(PolicyLink, {
					path,
					urlOf
				}),
				" ",
				(0, jsxRuntime.FD)("small", { children: ["sha256 ", (0, clip.SP)(sha256, 64)] })
			] }));
			let hostFiles = (report.hostFiles ?? []).map(({ path, sha256, hosts }) => (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
				`${(0, clip.SP)(path)} (${(0, numbers_and_lists.hS)(hosts, "host")})`,
				" ",
				(0, jsxRuntime.FD)("small", { children: ["sha256 ", (0, clip.SP)(sha256, 64)] })
			] }));
			return (0, jsxRuntime.FD)("details", {
				class: "trail",
				id: "measured",
				open,
				children: [
					(0, jsxRuntime.Y)("summary", { children: (0, jsxRuntime.Y)("h2", { children: "How this was measured" }) }),
					(0, jsxRuntime.FD)("dl", { children: [
						(0, jsxRuntime.Y)(Fact, {
							title: "From",
							children: (0, model_report.T)(report) ? (0, jsxRuntime.Y)(VantageFacts, { report }) : report.vantage === null ? (0, methodology.Kb)(report) : (0, clip.SP)(report.vantage)
						}),
						scan === null ? null : (0, jsxRuntime.Y)(Fact, {
							title: "Scan",
							children: scan
						}),
						(0, jsxRuntime.Y)(Fact, {
							title: "Policy",
							children: policies.length === 0 ? "none" : (0, jsxRuntime.Y)(Items, { items: policies })
						}),
						hostFiles.length === 0 ? null : (0, jsxRuntime.Y)(Fact, {
							title: "Hosts from",
							children: (0, jsxRuntime.Y)(Items, { items: hostFiles })
						}),
						(0, jsxRuntime.Y)(Fact, {
							title: "Started",
							children: (0, clip.SP)(report.startedAt)
						}),
						(0, jsxRuntime.FD)(Fact, {
							title: "Finished",
							children: [
								(0, clip.SP)(report.finishedAt),
								", after ",
								(0, counts_text.S5)(report.durationMs)
							]
						}),
						(0, jsxRuntime.Y)(Fact, {
							title: "Scope",
							children: report.scope.length === 0 ? "what the policy names" : (0, jsxRuntime.Y)(Items, { items: report.scope.map((target) => (0, clip.SP)(target)) })
						}),
						(0, jsxRuntime.Y)(Fact, {
							title: "Controls",
							children: (0, jsxRuntime.Y)(Controls, { report })
						}),
						(0, jsxRuntime.Y)(Fact, {
							title: "Evidence",
							children: (0, jsxRuntime.Y)(Items, { items: (0, methodology.oJ)(report) })
						}),
						(0, jsxRuntime.Y)(Fact, {
							title: "Attempts",
							children: (0, methodology.MV)(report)
						}),
						udp === null ? null : (0, jsxRuntime.Y)(Fact, {
							title: "UDP",
							children: udp
						}),
						pace === null ? null : (0, jsxRuntime.Y)(Fact, {
							title: "Pace",
							children: pace
						}),
						order === null ? null : (0, jsxRuntime.Y)(Fact, {
							title: "Order of the ports",
							children: order
						}),
						(0, jsxRuntime.Y)(Fact, {
							title: "Run",
							children: (0, jsxRuntime.Y)(Run, { run: report.run })
						}),
						(0, jsxRuntime.FD)(Fact, {
							title: "Tool",
							children: [
								(0, clip.SP)(report.tool.name),
								" ",
								(0, clip.SP)(report.tool.version)
							]
						})
					] }),
					(0, methodology.ak)(report).map(([title, text]) => (0, jsxRuntime.FD)("p", {
						class: "meaning",
						children: [
							(0, jsxRuntime.Y)("b", { children: title }),
							" ",
							text
						]
					}))
				]
			});
		}
		var drift_words = __webpack_require__(1463);
		var place_text = __webpack_require__(4804);
		function totalsText(drift) {
			let words = (0, drift_words.YP)(drift);
			let missing = (0, drift_words.GK)(drift);
			return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${missing === "" ? "" : ` ${missing}`}`;
		}
		let SIGNS = {
			"newly-open": "+",
			"newly-blocked": "−",
			"new-host": "+",
			"gone-host": "−",
			"changed-address": "≠",
			"changed-verdict": "≠"
		};
		function Change({ change, machines, saysVantage, urlOf }) {
			let { kind, severity, rule, before, after } = change;
			let [host, rest] = (0, rows_machines.eW)(machines.of(change));
			let ports = (0, clip.SP)((0, place_text.fx)(change));
			return (0, jsxRuntime.FD)("li", {
				"data-h": "",
				children: [
					(0, jsxRuntime.Y)("span", {
						class: "sign",
						"aria-hidden": "true",
						children: (0, drift_words.zZ)(change) ? "✔︎" : SIGNS[kind]
					}),
					(0, jsxRuntime.FD)("div", {
						class: "who",
						children: [
							(0, jsxRuntime.Y)("b", { children: ports || (0, drift_words.mF)(change) }),
							(0, jsxRuntime.FD)("span", { children: [(0, clip.SP)(host), rest === "" ? null : (0, jsxRuntime.Y)("i", { children: (0, clip.SP)(rest, 1300) })] }),
							saysVantage ? (0, jsxRuntime.Y)("span", {
								class: "from",
								children: (0, vantages_text.cY)([change.vantage])
							}) : null,
							rule === null ? null : (0, jsxRuntime.Y)("small", { children: (0, jsxRuntime.Y)(RuleLink, {
								rule,
								urlOf
							}) })
						]
					}),
					(0, jsxRuntime.FD)("div", {
						class: "what",
						children: [(0, jsxRuntime.FD)("p", { children: [
							severity === null ? null : (0, jsxRuntime.FD)("em", {
								class: severity,
								children: [severity, " "]
							}),
							`${(0, drift_words.mF)(change)}: `,
							(0, drift_words.Rc)(before),
							" → ",
							(0, jsxRuntime.Y)("b", { children: (0, drift_words.Rc)(after) })
						] }), (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)(Prose, { text: change.explanation }) })]
					})
				]
			});
		}
		function DriftSection({ drift, machines, saysVantage, urlOf, reportHint }) {
			let { baseline, changes } = drift;
			let told = changes.slice(0, 2e3);
			let since = [
				shownTime(baseline.startedAt),
				...baseline.vantage === null ? [] : [`from ${(0, clip.SP)(baseline.vantage)}`],
				...baseline.commit === null ? [] : [`commit ${(0, clip.SP)(baseline.commit).slice(0, 12)}`]
			].join(", ");
			return (0, jsxRuntime.FD)("details", {
				class: "entries drift",
				id: "drift",
				children: [
					(0, jsxRuntime.FD)("summary", { children: [
						(0, jsxRuntime.FD)("h2", { children: ["Changed ", (0, jsxRuntime.Y)("span", {
							class: "count",
							children: (0, numbers_and_lists.zD)((0, drift_words.YR)(drift))
						})] }),
						" ",
						(0, jsxRuntime.FD)("span", {
							class: "note",
							children: ["since the report of ", since]
						})
					] }),
					(0, jsxRuntime.FD)("p", { children: [
						totalsText(drift),
						baseline.url === null ? null : " ",
						baseline.url === null ? null : (0, jsxRuntime.Y)(Link, {
							url: baseline.url,
							text: `Its run: ${(0, clip.SP)(baseline.url)}`
						})
					] }),
					told.length === 0 ? null : (0, jsxRuntime.Y)("ul", { children: told.map((change) => (0, jsxRuntime.Y)(Change, {
						change,
						machines,
						saysVantage,
						urlOf
					})) }),
					changes.length === told.length ? null : (0, jsxRuntime.Y)(LeftOut, {
						rows: changes.length - told.length,
						what: "changes",
						hint: reportHint
					})
				]
			});
		}
		function Places({ sets }) {
			return (0, jsxRuntime.Y)(jsxRuntime.FK, { children: sets.map(({ ports, allPorts, places }) => (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
				(0, jsxRuntime.Y)("b", { children: ports }),
				allPorts === "" ? null : (0, jsxRuntime.FD)("details", {
					class: "more",
					children: [(0, jsxRuntime.Y)("summary", { children: "list them" }), allPorts]
				}),
				places.map(({ host, rest }) => (0, jsxRuntime.FD)("span", { children: [host, rest === "" ? null : (0, jsxRuntime.Y)("i", { children: rest })] }))
			] })) });
		}
		function Who({ where, from }) {
			let { sets, moreSets, moreMachines, unnamed } = where;
			return (0, jsxRuntime.FD)("div", {
				class: "who",
				children: [
					(0, jsxRuntime.Y)(Places, { sets }),
					moreMachines === 0 ? null : (0, jsxRuntime.FD)("details", {
						class: "more",
						children: [
							(0, jsxRuntime.FD)("summary", { children: ["and ", (0, numbers_and_lists.hS)(moreMachines, "more machine")] }),
							(0, jsxRuntime.Y)(Places, { sets: moreSets }),
							unnamed === 0 ? null : (0, jsxRuntime.FD)("small", { children: [
								"and ",
								(0, numbers_and_lists.zD)(unnamed),
								" more"
							] })
						]
					}),
					from === "" ? null : (0, jsxRuntime.Y)("span", {
						class: "from",
						children: from
					})
				]
			});
		}
		function Waiver({ entry, urlOf }) {
			if (entry.waiver === null) return null;
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" · waiver: ", (0, jsxRuntime.Y)(RuleLink, {
				rule: entry.waiver,
				urlOf
			})] });
		}
		function Rules({ entry, urlOf }) {
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [entry.rules.map((rule, index) => (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [index === 0 ? "" : ", ", (0, jsxRuntime.Y)(RuleLink, {
				rule,
				urlOf
			})] })), entry.moreRules === 0 ? null : ` and ${(0, numbers_and_lists.hS)(entry.moreRules, "more line")}`] });
		}
		function Trace({ entry, urlOf }) {
			let { evidence, attempts, since, sources } = entry;
			if (evidence === "") return since === "" ? null : (0, jsxRuntime.Y)("p", {
				class: "trace",
				children: since
			});
			return (0, jsxRuntime.FD)("p", {
				class: "trace",
				children: [
					(0, jsxRuntime.Y)(Rules, {
						entry,
						urlOf
					}),
					sources === "" ? null : ` · ${sources}`,
					` · evidence: ${evidence} · ${attempts}`,
					since === "" ? null : ` · ${since}`,
					(0, jsxRuntime.Y)(Waiver, {
						entry,
						urlOf
					})
				]
			});
		}
		function EntryRow({ entry, urlOf }) {
			let { severity, expected, answer, isNew } = entry;
			return (0, jsxRuntime.FD)("li", {
				"data-p": entry.filterPorts,
				"data-s": severity ?? void 0,
				"data-f": entry.filterVantages || void 0,
				"data-h": entry.filterHosts || void 0,
				children: [
					(0, jsxRuntime.Y)("span", {
						class: "sign",
						"aria-hidden": "true",
						children: VERDICT_KIND_WORDS[entry.kind][0]
					}),
					(0, jsxRuntime.Y)(Who, {
						where: entry,
						from: entry.from
					}),
					(0, jsxRuntime.FD)("div", {
						class: "what",
						children: [
							(0, jsxRuntime.FD)("p", {
								class: "facts",
								children: [
									isNew ? (0, jsxRuntime.Y)("strong", {
										class: "new",
										children: "NEW"
									}) : null,
									isNew ? " " : null,
									severity === null ? null : (0, jsxRuntime.FD)("em", {
										class: severity,
										children: [severity, " "]
									}),
									answer === null ? "" : "seen ",
									(0, jsxRuntime.Y)("b", { children: entry.seen }),
									answer === null ? "" : ` (${answer})`,
									expected === "" ? null : (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [", intended ", (0, jsxRuntime.Y)("b", { children: expected })] })
								]
							}),
							entry.explanation === "" ? null : (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)(Prose, { text: entry.explanation }) }),
							entry.advice === "" ? null : (0, jsxRuntime.FD)("p", {
								class: "advice",
								children: [
									(0, jsxRuntime.Y)("b", { children: "What to do:" }),
									" ",
									(0, jsxRuntime.Y)(Prose, { text: entry.advice })
								]
							}),
							(0, jsxRuntime.Y)(Trace, {
								entry,
								urlOf
							})
						]
					})
				]
			});
		}
		function EntrySection({ group, open, saysAgain, urlOf, reportHint }) {
			let [, heading, note] = VERDICT_KIND_WORDS[group.kind];
			let { entries } = group;
			let chunks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, index) => entries.slice(index * 100, (index + 1) * 100));
			return (0, jsxRuntime.FD)("details", {
				class: `entries ${group.kind}`,
				id: group.kind,
				"data-v": group.kind,
				"data-left": group.leftOut || void 0,
				open,
				children: [
					(0, jsxRuntime.FD)("summary", { children: [
						(0, jsxRuntime.FD)("h2", { children: [
							heading,
							" ",
							(0, jsxRuntime.Y)("span", {
								class: "count",
								children: (0, numbers_and_lists.zD)(group.count)
							}),
							group.newness.fresh === 0 ? null : (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [" ", (0, jsxRuntime.FD)("strong", {
								class: "new",
								children: [(0, numbers_and_lists.zD)(group.newness.fresh), " NEW"]
							})] })
						] }),
						" ",
						(0, jsxRuntime.Y)("span", {
							class: "note",
							children: note
						}),
						" ",
						(0, jsxRuntime.Y)("span", { class: "of" })
					] }),
					!saysAgain || group.checkAgain === null ? null : (0, jsxRuntime.Y)("p", {
						class: "again",
						children: (0, jsxRuntime.Y)(Prose, { text: group.checkAgain })
					}),
					chunks.map((chunk) => (0, jsxRuntime.Y)("ul", {
						class: chunk.length === 100 ? "chunk" : void 0,
						children: chunk.map((entry) => (0, jsxRuntime.Y)(EntryRow, {
							entry,
							urlOf
						}))
					})),
					group.leftOut === 0 ? null : (0, jsxRuntime.Y)(LeftOut, {
						rows: group.leftOut,
						what: "entries",
						hint: reportHint
					})
				]
			});
		}
		var cell_kinds = __webpack_require__(4186);
		function portText({ port, protocol }) {
			return `${port}${(0, place_text.PH)(protocol)}`;
		}
		function Sign({ kind, port }) {
			let [sign, words] = cell_kinds.jK[kind];
			let text = `${port}: ${words}`;
			return (0, jsxRuntime.Y)("span", {
				role: "img",
				"aria-label": text,
				title: text,
				children: sign
			});
		}
		function Cell({ kind, column }) {
			if (kind === null) return (0, jsxRuntime.Y)("td", {});
			return (0, jsxRuntime.Y)("td", {
				class: kind,
				children: (0, jsxRuntime.Y)(Sign, {
					kind,
					port: portText(column)
				})
			});
		}
		function Row({ row, matrix }) {
			let { columns, hasOthers } = matrix;
			let [host, rest] = (0, rows_machines.eW)(row);
			return (0, jsxRuntime.FD)("tr", {
				"data-h": row.isRun ? void 0 : row.alsoHosts.length > 3 ? hiddenNames(row.alsoHosts) : "",
				children: [(0, jsxRuntime.FD)("th", {
					scope: "row",
					children: [
						(0, jsxRuntime.Y)("span", { children: host }),
						rest === "" ? null : (0, jsxRuntime.Y)("small", { children: rest }),
						row.vantage === null ? null : (0, jsxRuntime.FD)("small", {
							class: "from",
							children: ["from ", row.vantage]
						})
					]
				}), row.note === "" ? (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [columns.map((column, index) => (0, jsxRuntime.Y)(Cell, {
					kind: row.cells[index] ?? null,
					column
				})), hasOthers ? (0, jsxRuntime.Y)("td", {
					class: "others",
					children: row.others.map(({ kind, ports }) => (0, jsxRuntime.FD)("span", {
						class: kind,
						title: cell_kinds.jK[kind][1],
						children: [
							(0, jsxRuntime.Y)("span", {
								role: "img",
								"aria-label": `${cell_kinds.jK[kind][1]}:`,
								children: cell_kinds.jK[kind][0]
							}),
							" ",
							ports
						]
					}))
				}) : null] }) : (0, jsxRuntime.Y)("td", {
					class: "nothing",
					colspan: columns.length + +!!hasOthers,
					children: row.note
				})]
			});
		}
		function Legend({ kinds }) {
			return (0, jsxRuntime.Y)("ul", {
				class: "legend",
				children: kinds.map((kind) => (0, jsxRuntime.FD)("li", {
					class: kind,
					children: [
						(0, jsxRuntime.Y)("span", {
							class: "sample",
							children: cell_kinds.jK[kind][0]
						}),
						" ",
						cell_kinds.jK[kind][1]
					]
				}))
			});
		}
		function MatrixSection({ matrix, open, reportHint }) {
			let { columns, rows, hasOthers, crowdedOut, leftOutRows, kinds } = matrix;
			if (rows.length === 0) return null;
			return (0, jsxRuntime.FD)("details", {
				class: "matrix",
				id: "exposure",
				open,
				children: [
					(0, jsxRuntime.FD)("summary", { children: [
						(0, jsxRuntime.FD)("h2", { children: ["Exposure ", (0, jsxRuntime.Y)("span", {
							class: "count",
							children: (0, numbers_and_lists.hS)(rows.length + leftOutRows, "row")
						})] }),
						" ",
						(0, jsxRuntime.Y)("span", {
							class: "note",
							children: "every machine by the ports that matter"
						})
					] }),
					(0, jsxRuntime.Y)(Legend, { kinds }),
					(0, jsxRuntime.Y)("section", {
						class: "scroller",
						"aria-label": "Exposure matrix",
						tabIndex: 0,
						children: (0, jsxRuntime.FD)("table", { children: [(0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [
							(0, jsxRuntime.Y)("th", {
								scope: "col",
								children: "Host"
							}),
							columns.map((column) => (0, jsxRuntime.Y)("th", {
								scope: "col",
								class: "port",
								title: column.service === null ? void 0 : (0, clip.SP)(column.service, 60),
								children: (0, jsxRuntime.FD)("span", { children: [portText(column), column.service === null ? null : (0, jsxRuntime.FD)("small", { children: [" ", (0, clip.SP)(column.service, 14)] })] })
							})),
							hasOthers ? (0, jsxRuntime.Y)("th", {
								scope: "col",
								class: "others",
								children: "All other ports"
							}) : null
						] }) }), (0, jsxRuntime.Y)("tbody", { children: rows.map((row) => (0, jsxRuntime.Y)(Row, {
							row,
							matrix
						})) })] })
					}),
					crowdedOut === 0 ? null : (0, jsxRuntime.FD)("p", {
						class: "left-out",
						children: [
							(0, numbers_and_lists.hS)(crowdedOut, "more port"),
							" that ",
							crowdedOut === 1 ? "matters" : "matter",
							" found no column here, and",
							" ",
							crowdedOut === 1 ? "is" : "are",
							" among the others."
						]
					}),
					leftOutRows === 0 ? null : (0, jsxRuntime.Y)(LeftOut, {
						rows: leftOutRows,
						what: "rows",
						hint: reportHint
					})
				]
			});
		}
		var vantage_matrix = __webpack_require__(5101);
		var get_or_create = __webpack_require__(3620);
		let spotKey = ({ host, address, protocol }) => JSON.stringify([
			host,
			address,
			protocol
		]);
		function patternCells({ verdicts }, patterns) {
			let seen = new Map(patterns.filter(({ address }) => address !== null).map((pattern) => [spotKey(pattern), []]));
			for (let verdict of seen.size === 0 ? [] : verdicts) {
				let { vantage, ports, state } = verdict;
				if (ports === null) continue;
				for (let key of [spotKey(verdict), spotKey({
					...verdict,
					protocol: null
				})]) seen.get(key)?.push({
					vantage,
					ports,
					state,
					kind: (0, cell_kinds.DA)(verdict)
				});
			}
			return { of(pattern) {
				let kinds = new Map();
				let ranges = (0, port_ranges.Kn)(pattern.ports);
				let meets = new Map();
				for (let { vantage, ports, state, kind } of seen.get(spotKey(pattern)) ?? []) {
					let isOf = () => ports === pattern.ports || (0, port_ranges.Q)(ranges, (0, port_ranges.Kn)(ports)).length > 0;
					if (pattern.ports === null ? state !== pattern.states[vantage ?? ""] : !(0, get_or_create.I)(meets, ports, isOf)) continue;
					kinds.set(vantage ?? "", (0, cell_kinds._q)(kind, kinds.get(vantage ?? "")));
				}
				return Object.entries(pattern.states).map(([name, state]) => ({
					name: name === "" ? null : name,
					state,
					kind: state === null ? null : kinds.get(name) ?? null
				}));
			} };
		}
		var pattern_rows = __webpack_require__(5721);
		var pattern_words = __webpack_require__(9973);
		let NO_PORT = {
			missing: "no report",
			"resolves-differently": "its addresses"
		};
		function viewOf({ name, state, kind }) {
			let vantage = (0, vantages_text.QS)(name);
			if (state === null) return {
				vantage,
				kind: null,
				sign: "",
				state: "not judged",
				words: ""
			};
			let word = state === "unknown" ? "not known" : (0, cause_text.r9)(state);
			let shownKind = kind ?? (state === "unknown" ? "unsure" : null);
			if (shownKind === null) return {
				vantage,
				kind: null,
				sign: "",
				state: word,
				words: ""
			};
			let [sign, words] = cell_kinds.jK[shownKind];
			return {
				vantage,
				kind: shownKind,
				sign,
				state: word,
				words
			};
		}
		function pagePattern(row, cells) {
			let { pattern, places, severity } = row;
			let { weight, sign, title } = pattern_words.L[pattern.kind];
			let isSeen = cells.some(({ state }) => state !== null);
			return {
				where: pageWhere(places, NO_PORT[pattern.kind] ?? "every port"),
				weight,
				sign,
				title,
				severity,
				views: isSeen ? cells.slice(0, 64).map(viewOf) : [],
				explanation: shownProse((0, pattern_rows.ey)(row)),
				advice: shownProse(pattern.advice)
			};
		}
		function page_patterns_bytesOf({ where, views, explanation, advice }) {
			let texts = [
				...whereTexts(where),
				...views.map(({ vantage }) => vantage),
				explanation,
				advice
			];
			return 600 + views.length * 120 + texts.reduce((sum, text) => sum + (0, utf8.d)((0, html.q)(text)), 0);
		}
		function bounded(report, rows) {
			let wanted = rows.slice(0, 300);
			let cells = patternCells(report, wanted.map(({ pattern }) => pattern));
			let made = [];
			let room = 2e6;
			for (let row of wanted) {
				let one = pagePattern(row, cells.of(row.pattern));
				let bytes = page_patterns_bytesOf(one);
				if (bytes > room) continue;
				room -= bytes;
				made.push(one);
			}
			return [made, rows.length - made.length];
		}
		function pagePatterns(report) {
			let rows = (0, pattern_rows.MD)(report);
			let isAsMeant = ({ pattern }) => pattern_words.L[pattern.kind].weight === "as-meant";
			let [first, leftOutFirst] = bounded(report, rows.filter((row) => !isAsMeant(row)));
			let [asMeant, leftOutAsMeant] = bounded(report, rows.filter(isAsMeant));
			return {
				first,
				leftOutFirst,
				asMeant,
				leftOutAsMeant
			};
		}
		function Views({ views }) {
			if (views.length === 0) return null;
			return (0, jsxRuntime.Y)("ul", {
				class: "views",
				children: views.map(({ vantage, kind, sign, state, words }) => (0, jsxRuntime.FD)("li", {
					class: kind ?? void 0,
					title: words || void 0,
					children: [(0, jsxRuntime.Y)("span", { children: vantage }), (0, jsxRuntime.FD)("b", { children: [sign === "" ? null : (0, jsxRuntime.FD)("span", {
						"aria-hidden": "true",
						children: [sign, " "]
					}), state] })]
				}))
			});
		}
		function Pattern({ pattern }) {
			let { where, weight, sign, title, severity, views, explanation, advice } = pattern;
			return (0, jsxRuntime.FD)("li", {
				class: weight,
				"data-h": where.filterHosts,
				children: [
					(0, jsxRuntime.Y)("span", {
						class: "sign",
						"aria-hidden": "true",
						children: sign
					}),
					(0, jsxRuntime.Y)(Who, {
						where,
						from: ""
					}),
					(0, jsxRuntime.FD)("div", {
						class: "what",
						children: [
							(0, jsxRuntime.FD)("p", {
								class: "facts",
								children: [severity === null ? null : (0, jsxRuntime.FD)("em", {
									class: severity,
									children: [severity, " "]
								}), (0, jsxRuntime.Y)("b", { children: title })]
							}),
							(0, jsxRuntime.Y)(Views, { views }),
							(0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)(Prose, { text: explanation }) }),
							advice === "" ? null : (0, jsxRuntime.FD)("p", {
								class: "advice",
								children: [
									(0, jsxRuntime.Y)("b", { children: "What to do:" }),
									" ",
									(0, jsxRuntime.Y)(Prose, { text: advice })
								]
							})
						]
					})
				]
			});
		}
		function List({ patterns, leftOut, reportHint }) {
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("ul", { children: patterns.map((pattern) => (0, jsxRuntime.Y)(Pattern, { pattern })) }), leftOut === 0 ? null : (0, jsxRuntime.Y)(LeftOut, {
				rows: leftOut,
				what: "of these",
				hint: reportHint
			})] });
		}
		function PatternsSection({ patterns: { first, leftOutFirst }, vantages, reportHint }) {
			if (first.length === 0) return null;
			return (0, jsxRuntime.FD)("details", {
				class: "entries patterns",
				id: "patterns",
				open: !0,
				children: [(0, jsxRuntime.FD)("summary", { children: [
					(0, jsxRuntime.FD)("h2", { children: ["Open from where ", (0, jsxRuntime.Y)("span", {
						class: "count",
						children: (0, numbers_and_lists.zD)(first.length + leftOutFirst)
					})] }),
					" ",
					(0, jsxRuntime.FD)("span", {
						class: "note",
						children: [
							"what ",
							vantages,
							" show together"
						]
					})
				] }), (0, jsxRuntime.Y)(List, {
					patterns: first,
					leftOut: leftOutFirst,
					reportHint
				})]
			});
		}
		function AsMeantSection({ patterns: { asMeant, leftOutAsMeant }, open, reportHint }) {
			if (asMeant.length === 0) return null;
			return (0, jsxRuntime.FD)("details", {
				class: "entries patterns",
				id: "as-meant",
				open,
				children: [(0, jsxRuntime.FD)("summary", { children: [
					(0, jsxRuntime.FD)("h2", { children: ["Shut from where it must be ", (0, jsxRuntime.Y)("span", {
						class: "count",
						children: (0, numbers_and_lists.zD)(asMeant.length + leftOutAsMeant)
					})] }),
					" ",
					(0, jsxRuntime.Y)("span", {
						class: "note",
						children: "and whether another vantage shows that something listens there"
					})
				] }), (0, jsxRuntime.Y)(List, {
					patterns: asMeant,
					leftOut: leftOutAsMeant,
					reportHint
				})]
			});
		}
		let REPORTS = {
			all: "",
			some: "a report is missing",
			none: "no report"
		};
		function vantage_matrix_section_Cell({ cell, column }) {
			let { parts, note, kind } = cell;
			return (0, jsxRuntime.Y)("td", {
				"data-from": (0, vantages_text.QS)(column.name),
				children: (0, jsxRuntime.FD)("div", {
					class: "parts",
					children: [parts.map((part) => (0, jsxRuntime.FD)("span", {
						class: `part ${part.kind}`,
						title: cell_kinds.jK[part.kind][1],
						children: [
							(0, jsxRuntime.Y)("span", {
								role: "img",
								"aria-label": `${cell_kinds.jK[part.kind][1]}:`,
								children: cell_kinds.jK[part.kind][0]
							}),
							" ",
							(0, clip.SP)(part.text)
						]
					})), parts.length > 0 ? null : (0, jsxRuntime.FD)("span", {
						class: kind === null ? "part" : `part ${kind}`,
						children: [kind === null ? null : (0, jsxRuntime.FD)("span", {
							"aria-hidden": "true",
							children: [cell_kinds.jK[kind][0], " "]
						}), (0, clip.SP)(note)]
					})]
				})
			});
		}
		function vantage_matrix_section_Row({ row, columns }) {
			let [host, rest] = (0, rows_machines.eW)(row);
			return (0, jsxRuntime.FD)("tr", {
				"data-h": row.isRun ? void 0 : row.alsoHosts.length > 3 ? hiddenNames(row.alsoHosts) : "",
				children: [(0, jsxRuntime.FD)("th", {
					scope: "row",
					children: [(0, jsxRuntime.Y)("span", { children: host }), rest === "" ? null : (0, jsxRuntime.Y)("small", { children: rest })]
				}), row.cells.map((cell, index) => (0, jsxRuntime.Y)(vantage_matrix_section_Cell, {
					cell,
					column: columns[index]
				}))]
			});
		}
		function VantageMatrixSection({ matrix, open, reportHint }) {
			let { columns, rows, leftOutRows, kinds } = matrix;
			if (rows.length === 0) return null;
			return (0, jsxRuntime.FD)("details", {
				class: "matrix",
				id: "exposure",
				open,
				children: [
					(0, jsxRuntime.Y)("summary", { children: (0, jsxRuntime.FD)("h2", { children: ["Each machine from each vantage ", (0, jsxRuntime.Y)("span", {
						class: "count",
						children: (0, numbers_and_lists.hS)(rows.length + leftOutRows, "row")
					})] }) }),
					(0, jsxRuntime.Y)(Legend, { kinds }),
					(0, jsxRuntime.Y)("section", {
						class: "scroller",
						"aria-label": "Machines by vantages",
						tabIndex: 0,
						children: (0, jsxRuntime.FD)("table", {
							class: "vantages",
							children: [(0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [(0, jsxRuntime.Y)("th", {
								scope: "col",
								children: "Host"
							}), columns.map(({ name, reports }) => (0, jsxRuntime.FD)("th", {
								scope: "col",
								children: [(0, jsxRuntime.Y)("b", { children: (0, vantages_text.QS)(name) }), REPORTS[reports] === "" ? null : (0, jsxRuntime.Y)("small", {
									class: "warn",
									children: REPORTS[reports]
								})]
							}))] }) }), (0, jsxRuntime.Y)("tbody", { children: rows.map((row) => (0, jsxRuntime.Y)(vantage_matrix_section_Row, {
								row,
								columns
							})) })]
						})
					}),
					leftOutRows === 0 ? null : (0, jsxRuntime.Y)(LeftOut, {
						rows: leftOutRows,
						what: "rows",
						hint: reportHint
					})
				]
			});
		}
		function mergedParts(report) {
			return {
				patterns: pagePatterns(report),
				matrix: (0, vantage_matrix.G)(report, 6e3),
				vantages: (0, vantages_text.Tj)((0, vantage_columns.K8)(report).map(({ name }) => name))
			};
		}
		function MergedLinks({ parts: { patterns, matrix } }) {
			let { first, leftOutFirst, asMeant, leftOutAsMeant } = patterns;
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
				first.length === 0 ? null : (0, jsxRuntime.FD)("a", {
					href: "#patterns",
					children: ["Open from where ", (0, numbers_and_lists.zD)(first.length + leftOutFirst)]
				}),
				matrix.rows.length === 0 ? null : (0, jsxRuntime.Y)("a", {
					href: "#exposure",
					children: "Each machine"
				}),
				asMeant.length === 0 ? null : (0, jsxRuntime.FD)("a", {
					href: "#as-meant",
					children: ["Shut as meant ", (0, numbers_and_lists.zD)(asMeant.length + leftOutAsMeant)]
				})
			] });
		}
		function MergedSections({ parts: { patterns, matrix, vantages }, isFine, reportHint }) {
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
				(0, jsxRuntime.Y)(PatternsSection, {
					patterns,
					vantages,
					reportHint
				}),
				(0, jsxRuntime.Y)(VantageMatrixSection, {
					matrix,
					open: matrix.rows.length <= 30,
					reportHint
				}),
				(0, jsxRuntime.Y)(AsMeantSection, {
					patterns,
					open: isFine,
					reportHint
				})
			] });
		}
		var requirement_words = __webpack_require__(9265);
		function RequirementsSection({ report, open, reportHint }) {
			let all = (0, requirement_words.f5)(report);
			if (all.length === 0) return null;
			let rest = all.length - 500;
			return (0, jsxRuntime.FD)("details", {
				class: "requirements",
				id: "requirements",
				open,
				children: [
					(0, jsxRuntime.FD)("summary", { children: [
						(0, jsxRuntime.Y)("h2", { children: "Requirements" }),
						" ",
						(0, jsxRuntime.Y)("span", {
							class: "note",
							children: (0, requirement_words.Su)(all)
						})
					] }),
					(0, jsxRuntime.Y)("div", {
						class: "scroller",
						children: (0, jsxRuntime.FD)("table", { children: [(0, jsxRuntime.Y)("thead", { children: (0, jsxRuntime.FD)("tr", { children: [
							(0, jsxRuntime.Y)("th", {
								scope: "col",
								children: "Requirement"
							}),
							(0, jsxRuntime.Y)("th", {
								scope: "col",
								children: "Result"
							}),
							(0, jsxRuntime.Y)("th", {
								scope: "col",
								children: "As intended"
							}),
							(0, jsxRuntime.Y)("th", {
								scope: "col",
								children: "Why it is not satisfied"
							})
						] }) }), (0, jsxRuntime.Y)("tbody", { children: all.slice(0, 500).map((result) => (0, jsxRuntime.FD)("tr", { children: [
							(0, jsxRuntime.Y)("th", {
								scope: "row",
								children: (0, clip.SP)(result.requirement)
							}),
							(0, jsxRuntime.Y)("td", { children: result.satisfied ? (0, requirement_words.qS)(result) : (0, jsxRuntime.Y)("b", {
								class: "warn",
								children: (0, requirement_words.qS)(result)
							}) }),
							(0, jsxRuntime.Y)("td", { children: (0, numbers_and_lists.zD)(result.pass) }),
							(0, jsxRuntime.Y)("td", { children: (0, requirement_words.kE)(result).map((reason) => (0, jsxRuntime.Y)("p", { children: (0, jsxRuntime.Y)(Prose, { text: reason }) })) })
						] })) })] })
					}),
					rest > 0 ? (0, jsxRuntime.Y)(LeftOut, {
						rows: rest,
						what: "requirements",
						hint: reportHint
					}) : null
				]
			});
		}
		var wait_text = __webpack_require__(4547);
		function WaitSection({ wait, reportHint }) {
			let { flapped, held } = wait;
			let told = flapped.slice(0, 200);
			return (0, jsxRuntime.FD)("details", {
				class: "wait",
				id: "wait",
				children: [
					(0, jsxRuntime.FD)("summary", { children: [
						(0, jsxRuntime.Y)("h2", { children: "Waiting" }),
						" ",
						(0, jsxRuntime.Y)("span", {
							class: "note",
							children: held ? "until the policy held" : "the policy did not hold in the time given"
						})
					] }),
					(0, jsxRuntime.Y)("p", { children: (0, wait_text.L)(wait) }),
					told.length === 0 ? null : (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [(0, jsxRuntime.Y)("p", { children: "What held in one round and not in a later one:" }), (0, jsxRuntime.Y)("ul", {
						class: "plain",
						children: told.map((one) => (0, jsxRuntime.Y)("li", { children: (0, clip.SP)((0, wait_text.Y)(one)) }))
					})] }),
					flapped.length === told.length ? null : (0, jsxRuntime.Y)(LeftOut, {
						rows: flapped.length - told.length,
						what: "of these",
						hint: reportHint
					})
				]
			});
		}
		function WarningsSection({ warnings, reportHint }) {
			if (warnings.length === 0) return null;
			let rest = warnings.length - 200;
			return (0, jsxRuntime.FD)("section", {
				class: "warnings",
				id: "warnings",
				children: [
					(0, jsxRuntime.FD)("h2", { children: ["Warnings ", (0, jsxRuntime.Y)("span", {
						class: "count",
						children: (0, numbers_and_lists.zD)(warnings.length)
					})] }),
					(0, jsxRuntime.Y)("ul", { children: warnings.slice(0, 200).map((warning) => (0, jsxRuntime.FD)("li", { children: [
						(0, jsxRuntime.Y)("b", { children: "Warning:" }),
						" ",
						(0, jsxRuntime.Y)(Prose, { text: warning })
					] })) }),
					rest > 0 ? (0, jsxRuntime.Y)(LeftOut, {
						rows: rest,
						what: "warnings",
						hint: reportHint
					}) : null
				]
			});
		}
		var merged_facts = __webpack_require__(2665);
		var green_basis = __webpack_require__(4956);
		let RESULT_WORDS = {
			pass: ["✔︎", "Pass"],
			fail: ["✖︎", "Fail"],
			inconclusive: ["?", "Inconclusive"]
		};
		function Policies({ report, urlOf }) {
			let rest = report.policies.length - 5;
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [report.policies.slice(0, 5).map(({ path }, index) => (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [index === 0 ? "" : ", ", (0, jsxRuntime.Y)(PolicyLink, {
				path,
				urlOf
			})] })), rest > 0 ? ` and ${(0, numbers_and_lists.zD)(rest)} more` : null] });
		}
		function Headline({ report }) {
			let basis = ` (${(0, green_basis.jp)((0, green_basis.OX)(report))})`;
			let [before, after] = (0, green_basis.uh)(report).split(basis);
			return (0, jsxRuntime.FD)(jsxRuntime.FK, { children: [
				before,
				after === void 0 ? null : (0, jsxRuntime.Y)("small", { children: basis }),
				after
			] });
		}
		function seenFrom(report) {
			if ((0, model_report.T)(report)) return (0, merged_facts.T)(report);
			return report.vantage === null ? "From this machine" : `From ${(0, clip.SP)(report.vantage)}`;
		}
		function when(report) {
			let { startedAt, durationMs } = report;
			return (0, model_report.T)(report) ? (0, run_extent_text.KY)(report).join(" · ") : `${shownTime(startedAt)} · ${(0, counts_text.S5)(durationMs)}`;
		}
		function Caveats({ report }) {
			let missing = (0, merged_facts.q)(report);
			return (0, jsxRuntime.Y)(jsxRuntime.FK, { children: [...missing === null ? [] : [missing], ...(0, run_extent_text.Ab)(report)].map((text) => (0, jsxRuntime.Y)("p", {
				class: "caveat",
				children: (0, jsxRuntime.Y)(Prose, { text })
			})) });
		}
		function VerdictHead({ report, newness, urlOf }) {
			let [sign, word] = RESULT_WORDS[report.result];
			let scan = (0, scan_methodology.Ff)(report);
			let news = (0, since_text.w6)(report.drift, newness);
			let shard = (0, run_extent_text.eG)(report);
			return (0, jsxRuntime.FD)("header", {
				class: report.result,
				children: [
					(0, jsxRuntime.FD)("h1", { children: [
						(0, jsxRuntime.Y)("span", {
							class: "sign",
							"aria-hidden": "true",
							children: sign
						}),
						" ",
						word,
						shard === null ? "" : `, ${shard}`,
						": ",
						(0, jsxRuntime.Y)(Headline, { report })
					] }),
					(0, jsxRuntime.Y)(Caveats, { report }),
					news === null ? null : (0, jsxRuntime.Y)("p", {
						class: "news",
						children: newness.fresh === 0 ? news : (0, jsxRuntime.Y)("strong", { children: news })
					}),
					(0, jsxRuntime.FD)("p", {
						class: "facts",
						children: [
							seenFrom(report),
							` · ${when(report)} · ${(0, run_extent_text.WL)((0, rows_machines.mT)(report), report)}`,
							scan === null ? null : ` · ${scan}`,
							report.policies.length === 0 ? null : " · ",
							(0, jsxRuntime.Y)(Policies, {
								report,
								urlOf
							})
						]
					})
				]
			});
		}
		let ROOM = {
			columns: 40,
			cells: 24e3
		};
		function raw(text) {
			return { dangerouslySetInnerHTML: { __html: text } };
		}
		function Page({ report, policyUrl, reportHint, assets }) {
			let groups = entryGroups(report);
			let merged = (0, model_report.T)(report) ? mergedParts(report) : null;
			let matrix = merged === null ? (0, exposure_matrix.b)(report, ROOM) : null;
			let warnings = (0, run_extent_text.vV)(report);
			let newness = groups.find(({ kind }) => kind === "violation")?.newness ?? (0, since_text.QA)([]);
			let isFine = report.result === "pass";
			let [urgent, others] = [groups.filter(({ kind }) => isUrgent(kind)), groups.filter(({ kind }) => !isUrgent(kind))];
			let sectionOf = (group) => (0, jsxRuntime.Y)(EntrySection, {
				group,
				open: isUrgent(group.kind),
				saysAgain: group === urgent[0],
				urlOf: policyUrl,
				reportHint
			});
			let linkTo = ({ kind, count }) => (0, jsxRuntime.FD)("a", {
				href: `#${kind}`,
				children: [
					VERDICT_KIND_WORDS[kind][1],
					" ",
					(0, numbers_and_lists.zD)(count)
				]
			});
			return (0, jsxRuntime.FD)("html", {
				lang: "en",
				children: [(0, jsxRuntime.FD)("head", { children: [
					(0, jsxRuntime.Y)("meta", { charset: "utf-8" }),
					(0, jsxRuntime.Y)("meta", {
						"http-equiv": "Content-Security-Policy",
						content: assets.contentSecurityPolicy
					}),
					(0, jsxRuntime.Y)("meta", {
						name: "viewport",
						content: "width=device-width, initial-scale=1"
					}),
					(0, jsxRuntime.Y)("meta", {
						name: "color-scheme",
						content: "light dark"
					}),
					(0, jsxRuntime.Y)("meta", {
						name: "referrer",
						content: "no-referrer"
					}),
					(0, jsxRuntime.Y)("title", { children: `${RESULT_WORDS[report.result][1]}: ${(0, counts_text.EL)(report.totals)} · port-policy` }),
					(0, jsxRuntime.Y)("style", { ...raw(assets.style) })
				] }), (0, jsxRuntime.FD)("body", { children: [
					(0, jsxRuntime.Y)(VerdictHead, {
						report,
						newness,
						urlOf: policyUrl
					}),
					(0, jsxRuntime.FD)("nav", {
						"aria-label": "Parts of this page",
						children: [
							merged === null ? null : (0, jsxRuntime.Y)(MergedLinks, { parts: merged }),
							urgent.map(linkTo),
							report.requirements === void 0 ? null : (0, jsxRuntime.Y)("a", {
								href: "#requirements",
								children: "Requirements"
							}),
							warnings.length === 0 ? null : (0, jsxRuntime.FD)("a", {
								href: "#warnings",
								children: ["Warnings ", (0, numbers_and_lists.zD)(warnings.length)]
							}),
							others.map(linkTo),
							matrix === null || matrix.rows.length === 0 ? null : (0, jsxRuntime.Y)("a", {
								href: "#exposure",
								children: "Exposure"
							}),
							report.drift === null ? null : (0, jsxRuntime.Y)("a", {
								href: "#drift",
								children: "Changed"
							}),
							report.wait === null ? null : (0, jsxRuntime.Y)("a", {
								href: "#wait",
								children: "Waiting"
							}),
							(0, jsxRuntime.Y)("a", {
								href: "#measured",
								children: "How this was measured"
							})
						]
					}),
					(0, jsxRuntime.Y)(FilterBar, {
						groups,
						vantages: vantageNumbers(report).names
					}),
					(0, jsxRuntime.FD)("main", { children: [
						merged === null ? null : (0, jsxRuntime.Y)(MergedSections, {
							parts: merged,
							isFine,
							reportHint
						}),
						urgent.map(sectionOf),
						(0, jsxRuntime.Y)(RequirementsSection, {
							report,
							open: report.requirements?.some(({ satisfied }) => !satisfied) ?? !1,
							reportHint
						}),
						(0, jsxRuntime.Y)(WarningsSection, {
							warnings,
							reportHint
						}),
						others.map(sectionOf),
						matrix === null ? null : (0, jsxRuntime.Y)(MatrixSection, {
							matrix,
							open: isFine && matrix.rows.length <= 60,
							reportHint
						}),
						report.drift === null ? null : (0, jsxRuntime.Y)(DriftSection, {
							drift: report.drift,
							machines: (0, rows_machines.qv)(report),
							saysVantage: merged !== null,
							urlOf: policyUrl,
							reportHint
						}),
						report.wait === null ? null : (0, jsxRuntime.Y)(WaitSection, {
							wait: report.wait,
							reportHint
						}),
						(0, jsxRuntime.Y)(AuditTrail, {
							report,
							open: isFine,
							urlOf: policyUrl
						})
					] }),
					(0, jsxRuntime.Y)("script", { ...raw(assets.script) })
				] })]
			});
		}
		function isUrgent(kind) {
			return kind === "violation" || kind === "inconclusive";
		}
		function pageScript() {
			let severities = [
				"critical",
				"high",
				"medium",
				"low"
			];
			let bar = document.getElementById("filter");
			let host = document.getElementById("filter-host");
			let port = document.getElementById("filter-port");
			let severity = document.getElementById("filter-severity");
			let from = document.getElementById("filter-from");
			let clear = document.getElementById("filter-clear");
			let count = document.getElementById("filter-count");
			let paper = document.getElementById("filter-paper");
			if (!bar || !host || !port || !severity || !clear || !count || !paper) return;
			let toggle = document.getElementById("filter-toggle");
			let verdicts = Array.from(bar.querySelectorAll("input[name=verdict]"));
			let hostOf = (row) => [...Array.from(row.querySelectorAll(".who span:not(.from), th > :not(.from)"), (one) => one.textContent), row.dataset.h].join("\n").toLowerCase();
			let readRow = (element, verdict) => {
				let words = (element.dataset.p ?? "").split(" ");
				let ports = [];
				for (let index = 0; index + 1 < words.length; index += 2) {
					let ends = [];
					for (let range of (words[index + 1] ?? "").split(",")) {
						let [first, last] = range.split("-");
						ends.push(Number(first), Number(last ?? first));
					}
					ports.push({
						protocol: words[index] ?? "",
						ends
					});
				}
				let rank = severities.indexOf(element.dataset.s ?? "");
				return {
					element,
					host: hostOf(element),
					ports,
					from: (element.dataset.f ?? "").split(","),
					rank: verdict === "inconclusive" ? -1 : rank < 0 ? Infinity : rank,
					isShown: !0
				};
			};
			let readPart = (details) => {
				let verdict = details.dataset.v ?? "";
				let chunks = Array.from(details.querySelectorAll(":scope > ul"), (list) => ({
					list,
					rows: Array.from(list.children, (row) => readRow(row, verdict))
				}));
				let size = chunks.reduce((sum, { rows }) => sum + rows.length, 0);
				return {
					details,
					verdict,
					of: details.querySelector(".of"),
					chunks,
					size,
					leftOut: Number(details.dataset.left ?? 0),
					wasOpen: details.open
				};
			};
			let read;
			let page = () => {
				read ??= {
					parts: Array.from(document.querySelectorAll("details[data-v]"), readPart),
					others: Array.from(document.querySelectorAll(".patterns, .matrix, .drift"), (details) => ({
						details,
						rows: Array.from(details.querySelectorAll("[data-h]"), (element) => ({
							element,
							host: hostOf(element)
						})),
						loose: details.querySelectorAll("tbody tr:not([data-h])").length,
						wasOpen: details.open
					}))
				};
				return read;
			};
			let readPort = () => {
				let match = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?(?:\/(tcp|udp))?\s*$/i.exec(port.value);
				port.setAttribute("aria-invalid", String(match === null && port.value.trim() !== ""));
				if (match === null) return null;
				let [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
				return {
					first: Math.min(first, last),
					last: Math.max(first, last),
					protocol: (match[3] ?? "").toLowerCase()
				};
			};
			let matches = (row, filter) => {
				if (!row.host.includes(filter.host) || row.rank > filter.severity) return !1;
				if (filter.from !== "" && !row.from.includes(filter.from)) return !1;
				if (filter.ports === null || row.ports.length === 0) return !0;
				let { first, last, protocol } = filter.ports;
				return row.ports.some(({ protocol: own, ends }) => {
					if (protocol !== "" && own !== protocol) return !1;
					for (let index = 0; index < ends.length; index += 2) if (ends[index] <= last && ends[index + 1] >= first) return !0;
					return !1;
				});
			};
			let chosenVantage = () => from?.selectedOptions[0]?.text ?? "";
			let sayOnPaper = (filter, isActive) => {
				let boxes = verdicts.filter((box) => box.checked).map((box) => box.parentElement?.textContent?.trim() ?? "");
				let words = [
					filter.host === "" ? "" : `host ${host.value.trim()}`,
					filter.ports === null ? "" : `port ${port.value.trim()}`,
					filter.from === "" ? "" : `from ${chosenVantage()}`,
					severity.value === "" ? "" : `severity ${severity.selectedOptions[0]?.text ?? ""}`,
					boxes.length === 0 ? "" : `verdict ${boxes.join(", ")}`
				].filter((text) => text !== "");
				paper.hidden = !isActive;
				paper.textContent = isActive ? `Printed with a filter: ${words.join("; ")}. ${count.textContent}.` : "";
			};
			let isFiltered = !1;
			let filterPart = (part, filter, isActive, isWanted) => {
				let shown = 0;
				for (let { list, rows } of part.chunks) {
					let before = shown;
					for (let row of rows) {
						let isShown = isWanted && matches(row, filter);
						isShown && (shown += 1);
						if (isShown === row.isShown) continue;
						row.element.hidden = !isShown;
						row.isShown = isShown;
					}
					list.hidden = shown === before;
				}
				isFiltered || (part.wasOpen = part.details.open);
				let hasSomething = shown > 0 || isWanted && part.leftOut > 0;
				part.details.hidden = isActive && !hasSomething;
				part.details.open = isActive ? hasSomething : part.wasOpen;
				part.of !== null && (part.of.textContent = isActive ? `${shown} of ${part.size} entries match` : "");
				return shown;
			};
			let hadHost = !1;
			let filterOther = (other, wanted) => {
				let shown = other.loose;
				for (let { element, host: text } of other.rows) {
					element.hidden = !text.includes(wanted);
					element.hidden || (shown += 1);
				}
				hadHost || (other.wasOpen = other.details.open);
				other.details.open = wanted === "" ? other.wasOpen : shown > 0;
			};
			let apply = () => {
				let filter = {
					host: host.value.trim().toLowerCase(),
					severity: severity.value === "" ? Infinity : severities.indexOf(severity.value),
					from: from?.value ?? "",
					verdicts: new Set(verdicts.filter((box) => box.checked).map((box) => box.value)),
					ports: readPort()
				};
				let isActive = [
					filter.host,
					filter.from,
					severity.value
				].join("") !== "" || filter.verdicts.size > 0 || filter.ports !== null;
				clear.toggleAttribute("disabled", !isActive && port.value === "");
				if (!isActive && !isFiltered) {
					count.textContent = port.value.trim() === "" ? "" : "A port is a number, a range, or 53/udp.";
					return;
				}
				let { parts, others } = page();
				let [shown, all, leftOut] = [
					0,
					0,
					0
				];
				for (let part of parts) {
					let isWanted = filter.verdicts.size === 0 || filter.verdicts.has(part.verdict);
					shown += filterPart(part, filter, isActive, isWanted);
					all += part.size;
					isWanted && (leftOut += part.leftOut);
				}
				for (let other of others) filterOther(other, filter.host);
				isFiltered = isActive;
				hadHost = filter.host !== "";
				let more = leftOut === 0 ? "" : `; ${leftOut} more ${leftOut === 1 ? "is" : "are"} not on this page`;
				count.textContent = `${isActive ? `${shown} of` : "all"} ${all} entries shown${more}`;
				sayOnPaper(filter, isActive);
			};
			let toHash = () => {
				let values = new URLSearchParams();
				let chosen = verdicts.filter((box) => box.checked).map((box) => box.value);
				host.value.trim() !== "" && values.set("host", host.value.trim());
				port.value.trim() !== "" && values.set("port", port.value.trim());
				from !== null && from.value !== "" && values.set("from", chosenVantage());
				severity.value !== "" && values.set("severity", severity.value);
				chosen.length > 0 && values.set("verdict", chosen.join(","));
				try {
					history.replaceState(null, "", `#${values}`);
				} catch {}
			};
			let empty = () => {
				host.value = port.value = severity.value = "";
				from !== null && (from.value = "");
				for (let box of verdicts) box.checked = !1;
				apply();
			};
			let fromHash = () => {
				let text = location.hash.slice(1);
				if (text !== "" && !text.includes("=")) {
					let target = document.getElementById(text);
					if (!(target instanceof HTMLDetailsElement)) return;
					let isHidden = target.hidden;
					isHidden && empty();
					target.open = !0;
					isHidden && target.scrollIntoView();
					return;
				}
				let values = new URLSearchParams(text);
				let chosen = (values.get("verdict") ?? "").split(",");
				host.value = values.get("host") ?? "";
				port.value = values.get("port") ?? "";
				severity.value = values.get("severity") ?? "";
				severity.selectedIndex < 0 && (severity.value = "");
				from !== null && (from.value = Array.from(from.options).find(({ text: name }) => name === values.get("from"))?.value ?? "");
				for (let box of verdicts) box.checked = chosen.includes(box.value);
				apply();
			};
			let changed = () => {
				apply();
				toHash();
			};
			let clearAll = () => {
				empty();
				toHash();
			};
			bar.addEventListener("input", changed);
			bar.addEventListener("focusin", () => void page(), { once: !0 });
			clear.addEventListener("click", () => {
				clearAll();
				host.focus();
			});
			addEventListener("hashchange", fromHash);
			addEventListener("keydown", (event) => {
				if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
				let isTyping = event.target instanceof HTMLInputElement && event.target.type === "search";
				if (event.key === "Escape") clearAll();
				else if (event.key === "/" && !isTyping) {
					event.preventDefault();
					unfold(!0);
					host.focus();
					host.select();
				}
			});
			let unfold = (isOpen) => {
				bar.classList.toggle("unfolded", isOpen);
				toggle?.setAttribute("aria-expanded", String(isOpen));
			};
			toggle?.addEventListener("click", () => unfold(!bar.classList.contains("unfolded")));
			toggle && (toggle.hidden = !1);
			bar.hidden = !1;
			fromHash();
			unfold(isFiltered);
		}
		function printScript() {
			let folds = () => Array.from(document.querySelectorAll("details"));
			let foldedForPrint = [];
			addEventListener("beforeprint", () => {
				foldedForPrint = folds().filter((details) => !details.open);
				for (let details of foldedForPrint) details.open = !0;
			});
			addEventListener("afterprint", () => {
				for (let details of foldedForPrint) details.open = !1;
				foldedForPrint = [];
			});
		}
		async function hashSource(text) {
			let digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
			return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
		}
		async function pageAssets() {
			let style = ":root {\n  --page: #fff; --ink: #1b1f24; --soft: #57606a; --rule: #d8dde3; --field: #f6f8fa; --link: #0550ae;\n  --red: #a40e26; --amber: #7d4e00; --green: #116329; --violet: #6639ba;\n  --red-tint: #ffebe9; --amber-tint: #fff4d6; --green-tint: #e3f6e8; --violet-tint: #f5efff; --grey-tint: #f1f3f5;\n}\n@media screen and (prefers-color-scheme: dark) { :root {\n  --page: #15181c; --ink: #e4e7eb; --soft: #a0a9b3; --rule: #343a42; --field: #1d2126; --link: #83b9ff;\n  --red: #ff9a92; --amber: #e9b64f; --green: #7ed693; --violet: #c8aaff;\n  --red-tint: #45191b; --amber-tint: #3b2d0c; --green-tint: #16331f; --violet-tint: #2f2448; --grey-tint: #23282e;\n} }\n\n* { box-sizing: border-box }\n[hidden] { display: none !important }\nhtml { color-scheme: light dark; font-size: 15px; -webkit-text-size-adjust: 100% }\nbody { margin: 0 auto; padding: 1.5rem clamp(.9rem, 3vw, 2.5rem) 4rem; max-width: 80rem; background: var(--page);\n  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", sans-serif;\n  font-variant-numeric: tabular-nums; overflow-wrap: anywhere }\np, ul, dl, h1, h2 { margin: 0; padding: 0 }\nul { list-style: none }\na { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }\n:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }\ncode { font: .9em/1.2 ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace; background: var(--field);\n  border-radius: 3px; padding: .1em .25em }\nsmall { font-size: .87em; color: var(--soft) }\n.red, .violation > ul .sign, .exposed, .amiss, header.fail .sign { color: var(--red) }\n.inconclusive > ul .sign, .unsure, .warn, header.inconclusive .sign { color: var(--amber) }\n.waived > ul .sign, td.waived, span.waived, li.waived .sample { color: var(--violet) }\n.pass > ul .sign, .open, header.pass .sign { color: var(--green) }\n.not-judged > ul .sign, .observed, .filtered, .closed, .silent, .drift .sign { color: var(--soft) }\n\nheader { border-left: 5px solid var(--soft); padding: .1rem 0 .1rem 1rem; margin-bottom: 1.2rem }\nheader.fail { border-color: var(--red) } header.pass { border-color: var(--green) }\nheader.inconclusive { border-color: var(--amber) }\n.news { margin-top: .3rem }\n.caveat { margin-top: .3rem; font-weight: 650; color: var(--amber) }\n.new { font-weight: 700; font-size: .87em; letter-spacing: .02em; color: var(--page); background: var(--red); border-radius: 3px;\n  padding: .05em .4em; margin-right: .5em; white-space: nowrap }\nh1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em }\nh1 small { font-size: .62em; font-weight: 400; letter-spacing: 0 }\n.facts { color: var(--soft); margin-top: .3rem }\n.warnings { margin-top: 1.7rem; scroll-margin-top: 5rem }\n.warnings h2 { display: block; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule); margin-bottom: .5rem }\n.warnings li { padding: .35rem .7rem; background: var(--amber-tint); border-radius: 4px; margin-top: .3rem;\n  unicode-bidi: isolate }\n.warnings b { color: var(--amber) }\nnav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-bottom: 1rem; font-size: .93rem }\n#filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem;\n  padding: .55rem .8rem; margin: 0 -.8rem; background: var(--field); border: 1px solid var(--rule); border-radius: 6px;\n  font-size: .87rem }\n#filter input[type=search], #filter select, #filter button { font: inherit; color: var(--ink); background: var(--page);\n  border: 1px solid var(--soft); border-radius: 4px; padding: .2rem .45rem }\n#filter input[type=search] { width: 11.5rem }\n#filter ::placeholder { color: var(--soft); opacity: 1 }\n#filter [aria-invalid=true] { border-color: var(--red); box-shadow: 0 0 0 1px var(--red) }\n#filter button:disabled { color: var(--soft); border-color: var(--rule) }\n#filter-toggle { display: none; font: inherit; color: var(--ink); background: var(--field); border: 1px solid var(--soft);\n  border-radius: 4px; padding: .25rem .9rem; margin-bottom: .6rem }\nfieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: .2rem .8rem }\nlegend { float: left; margin-right: .8rem; padding: 0 }\ninput[type=checkbox] { margin: 0 .15rem 0 0; vertical-align: -.1em; accent-color: var(--link) }\nkbd { font: inherit; border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; background: var(--page) }\n.keys { color: var(--soft) }\n#filter-count { font-weight: 600; min-height: 1.5em }\n#filter-paper { display: none; unicode-bidi: isolate }\n\ndetails { margin-top: 1.7rem; scroll-margin-top: 5rem }\ndetails:not([open]) + details:not([open]) { margin-top: .7rem }\nsummary { cursor: pointer; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule) }\nh2 { display: inline; font-size: 1.12rem; font-weight: 650 }\n.count { font-weight: 400; color: var(--soft); margin-left: .2em }\n.note, .of { color: var(--soft); font-size: .93rem }\n.of { float: right; color: var(--ink) }\ndetails > p { margin-top: .6rem }\n.entries > .chunk { content-visibility: auto; contain-intrinsic-size: auto 1px auto 8000px }\n.entries.pass > .chunk { contain-intrinsic-size: auto 1px auto 5600px }\n.entries li { display: grid; grid-template-columns: 1.3rem minmax(11rem, 17rem) minmax(0, 1fr); column-gap: .6rem;\n  padding: .6rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid }\n.entries .sign { font-weight: 700; text-align: center }\n.who b, .who span, .who small { display: block; unicode-bidi: isolate }\n.who b { font-weight: 650 }\n.who i { font-style: normal }\n.again { color: var(--soft) }\n.who i, .who .from { color: var(--soft); font-size: .93rem }\n.who span + b, .who details + b { margin-top: .4rem }\n.more { margin: .1rem 0 }\n.more > summary { border: 0; padding: 0; color: var(--link); font-size: .93rem }\n.what p { unicode-bidi: isolate; max-width: 46rem }\n.what .facts { margin: 0 }\n.what .facts b { color: var(--ink) }\n.what p + p { margin-top: .25rem }\n.what .trace { color: var(--soft); font-size: .87rem }\n.pass .what p, .pass .who { font-size: .93rem }\n.pass .who span { display: inline-block; margin-right: .6em }\nem { font-style: normal; font-weight: 650; margin-right: .35em }\nem.critical, em.high { color: var(--red) } em.medium, em.low { color: var(--amber) }\n.left-out { margin-top: .8rem; padding: .4rem .7rem; background: var(--amber-tint); border-radius: 4px }\n.plain li { margin-top: .15rem; unicode-bidi: isolate }\n\n.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .7rem 0; font-size: .87rem }\n.legend li { color: var(--ink) }\n.sample { display: inline-block; width: 1.5em; text-align: center; border-radius: 3px; font-weight: 700 }\n.legend .exposed .sample, .legend .amiss .sample { background: var(--red-tint); color: var(--red) }\n.legend .unsure .sample { background: var(--amber-tint); color: var(--amber) }\n.legend .waived .sample { background: var(--violet-tint) }\n.legend .open .sample { background: var(--green-tint); color: var(--green) }\n.legend .observed .sample, .legend .silent .sample, .legend .filtered .sample, .legend .closed .sample {\n  background: var(--grey-tint); color: var(--soft) }\n.scroller { overflow-x: auto; max-width: 100% }\ntable { border-collapse: separate; border-spacing: 0; font-size: .87rem; line-height: 1.35; overflow-wrap: normal }\nth { font-weight: 400; text-align: left; vertical-align: bottom }\nthead th { color: var(--soft); padding: .2rem .4rem; border-bottom: 1px solid var(--rule) }\nth.port { padding: .3rem 0; width: 1.9rem; min-width: 1.9rem; height: 1px }\nth.port > span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; color: var(--ink) }\nth:first-child { position: sticky; left: 0; background: var(--page); z-index: 1; min-width: 8rem; max-width: 18rem;\n  padding-right: .8rem; overflow-wrap: anywhere; border-right: 1px solid var(--rule); unicode-bidi: isolate }\ntbody th small { display: block }\ntd, tbody th { padding: .22rem .3rem; border-bottom: 1px solid var(--rule); vertical-align: middle }\ntd { text-align: center; font-weight: 700 }\ntd.exposed { background: var(--red); color: var(--page) }\ntd.amiss { background: var(--red-tint) } td.unsure { background: var(--amber-tint) }\ntd.waived { background: var(--violet-tint) } td.open { background: var(--green-tint) }\ntd.others, td.nothing { text-align: left; font-weight: 400; color: var(--soft) }\ntd.others > span { display: inline-block; margin-right: 1em }\nth.others, td.others { padding-left: .8rem; min-width: 11rem }\n\n.views { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 .35rem }\n.entries .views li { display: block; width: 8.6rem; padding: .2rem .55rem .25rem; border: 1px solid var(--rule);\n  border-radius: 4px; line-height: 1.3; color: var(--soft) }\n.views span, .views b { display: block }\n.views b > span { display: inline }\n.views li > span { font-size: .87em; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }\n.entries .views .exposed { background: var(--red); border-color: var(--red); color: var(--page) }\n.entries .views .exposed > span { color: inherit }\n.entries .views .amiss { background: var(--red-tint); color: var(--red) }\n.entries .views .unsure { background: var(--amber-tint); color: var(--amber) }\n.entries .views .waived { background: var(--violet-tint); color: var(--violet) }\n.entries .views .open { background: var(--green-tint); color: var(--green) }\n.patterns .wrong > .sign { color: var(--red) } .patterns .unsure > .sign { color: var(--amber) }\n.patterns .notable > .sign, .patterns .as-meant > .sign { color: var(--soft) }\n.patterns .wrong, .patterns .unsure, .patterns .notable, .patterns .as-meant { color: var(--ink) }\n.vantages th b { color: var(--ink); font-weight: 650 }\n.vantages thead small { display: block; color: var(--amber) }\n.vantages td { text-align: left; font-weight: 400; vertical-align: top; min-width: 9rem; padding: .25rem .5rem;\n  border-left: 1px solid var(--rule); color: var(--soft) }\n.vantages .part { display: block; padding: .02rem .35rem; border-radius: 3px }\n.vantages .part.exposed, .vantages .part.amiss, .vantages .part.open { font-weight: 650 }\n.vantages .part.exposed { background: var(--red); color: var(--page) }\n.vantages .part.amiss { background: var(--red-tint) } .vantages .part.unsure { background: var(--amber-tint) }\n.vantages .part.waived { background: var(--violet-tint) } .vantages .part.open { background: var(--green-tint) }\n\ndl { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: .3rem 1rem; margin: .7rem 0 1rem }\ndt { color: var(--soft) }\ndd { margin: 0; unicode-bidi: isolate }\n.meaning { max-width: 52rem }\n\n@media (max-width: 46rem) {\n  html { font-size: 14px }\n  h1 { font-size: 1.25rem }\n  body { padding-top: .9rem }\n  header { margin-bottom: .7rem }\n  nav { margin-bottom: .6rem }\n  details { margin-top: 1.1rem }\n  #filter { position: static }\n  #filter-toggle { display: inline-block }\n  #filter:not(.unfolded) { display: none }\n  .keys { display: none }\n  .entries li { grid-template-columns: 1.3rem minmax(0, 1fr) }\n  .entries .what { grid-column: 2 }\n  .of { float: none; display: block }\n  th:first-child { max-width: 9rem; min-width: 6rem }\n  .entries .views li { width: auto; flex: 1 1 6rem }\n  .vantages, .vantages tbody, .vantages tr, .vantages td { display: block }\n  .vantages thead { display: none }\n  .vantages tbody th { display: block; position: static; max-width: none; border: 0; padding: .6rem 0 0; font-weight: 650 }\n  .vantages td { display: flex; gap: .4rem; border: 0; padding: .1rem 0 }\n  .vantages td::before { content: attr(data-from); flex: 0 0 5.5rem; overflow-wrap: anywhere; color: var(--soft) }\n  .vantages td > .parts { flex: 1 }\n  .vantages tr { border-bottom: 1px solid var(--rule); padding-bottom: .4rem }\n  dl { grid-template-columns: minmax(0, 1fr); gap: 0 } dd { margin-bottom: .5rem }\n}\n\n@media print {\n  @page { margin: 14mm }\n  html { font-size: 9.5pt }\n  body { padding: 0; max-width: none }\n  nav, #filter, #filter-toggle { display: none !important }\n  #filter-paper { display: block }\n  details::details-content { content-visibility: visible; block-size: auto; display: block }\n  summary { list-style: none; break-after: avoid }\n  .entries > .chunk { content-visibility: visible }\n  .scroller { overflow: visible }\n  table { font-size: 6.5pt; width: 100% }\n  th:first-child { position: static; min-width: 0; max-width: 40mm }\n  th.port { width: 3.2mm; min-width: 0 } td { padding: .3mm .2mm }\n  th.others, td.others { min-width: 20mm; padding-left: 1mm }\n  .legend { break-after: avoid } thead { display: table-header-group } tr { break-inside: avoid }\n  td, .sample { -webkit-print-color-adjust: exact; print-color-adjust: exact }\n  a { color: inherit; text-decoration: none }\n}\n";
			let script = [pageScript, printScript].map((one) => `(${one.toString()})();`).join("\n");
			let [styleHash, scriptHash] = await Promise.all([hashSource(style), hashSource(script)]);
			return {
				style,
				script,
				contentSecurityPolicy: `default-src 'none'; style-src ${styleHash}; script-src ${scriptHash}; base-uri 'none'; form-action 'none'`
			};
		}
		function htmlReport(report, options, assets) {
			let { reportHint } = options;
			let policyUrl = (0, policy_url.C)(report.run, options.policyUrl);
			let page = (0, jsxRuntime.Y)(Page, {
				report,
				policyUrl,
				reportHint,
				assets
			});
			return `<!doctype html>\n${(0, dist.F0)(page)}\n`;
		}
		async function htmlReporter() {
			let assets = await pageAssets();
			return (report, options) => htmlReport(report, options, assets);
		}
	}),
	1257: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { b: () => exposureMatrix });
		var get_or_create = __webpack_require__(3620);
		var port_ranges = __webpack_require__(733);
		var words = __webpack_require__(3596);
		var clip = __webpack_require__(4);
		var place_text = __webpack_require__(4804);
		var consecutive_addresses = __webpack_require__(3141);
		var exposure = __webpack_require__(3581);
		var machines = __webpack_require__(2786);
		var rows_by_machine = __webpack_require__(1947);
		var cell_kinds = __webpack_require__(4186);
		function rankOf({ verdict, state, expected, count, ports }, isSingle) {
			if (verdict === "violation") return 0;
			if (state === "open" || expected === "open") return 1;
			if (verdict === "waived" || verdict === "inconclusive") return 2;
			return isSingle && (count === 1 || ports?.includes("-") === !1) ? 3 : null;
		}
		function matrixColumns(verdicts, most) {
			let candidates = new Map();
			for (let verdict of verdicts) {
				let { protocol, service } = verdict;
				if (protocol === null || verdict.ports === null) continue;
				for (let { first, last } of (0, port_ranges.Kn)(verdict.ports)) {
					if (last - first >= 32) continue;
					let rank = rankOf(verdict, first === last);
					if (rank === null) continue;
					for (let port = first; port <= last; port++) {
						let key = port * words.yv.length + words.yv.indexOf(protocol);
						let known = (0, get_or_create.I)(candidates, key, () => ({
							protocol,
							port,
							service,
							rank,
							hosts: 0
						}));
						known.rank = Math.min(known.rank, rank);
						known.service ??= service;
						known.hosts += 1;
					}
				}
			}
			let best = [...candidates.values()].sort((a, b) => a.rank - b.rank || b.hosts - a.hosts || a.port - b.port);
			let columns = best.slice(0, most).sort((a, b) => words.yv.indexOf(a.protocol) - words.yv.indexOf(b.protocol) || a.port - b.port).map(({ protocol, port, service }) => ({
				protocol,
				port,
				service
			}));
			return {
				columns,
				crowdedOut: best.length - columns.length
			};
		}
		function indexOf(columns) {
			let of = (protocol) => columns.flatMap((column, index) => column.protocol === protocol ? [[column.port, index]] : []);
			return {
				tcp: of("tcp"),
				udp: of("udp")
			};
		}
		function place(row, verdict, protocol, index) {
			let kind = (0, cell_kinds.DA)(verdict);
			let rest = [];
			for (let { first, last } of (0, port_ranges.Kn)(verdict.ports)) {
				let from = first;
				for (let [port, column] of index[protocol]) {
					if (port < first || port > last) continue;
					row.cells.set(column, (0, cell_kinds._q)(kind, row.cells.get(column)));
					port > from && rest.push({
						first: from,
						last: port - 1
					});
					from = port + 1;
				}
				from <= last && rest.push({
					first: from,
					last
				});
			}
			if (rest.length === 0) return;
			let ofKind = (0, get_or_create.I)(row.others, kind, () => new Map());
			let ranges = (0, get_or_create.I)(ofKind, protocol, () => []);
			for (let range of rest) ranges.push(range);
		}
		function* gather(report, index) {
			let start = (machine) => ({
				machine,
				cells: new Map(),
				others: new Map(),
				note: null
			});
			let rows = (0, rows_by_machine.y)(report, start, (row, verdict) => {
				let { protocol, ports } = verdict;
				protocol === null || ports === null ? row.note ??= (0, exposure.k)(verdict) : place(row, verdict, protocol, index);
			});
			for (let row of rows) hasSomething(row) && (yield row);
		}
		function hasSomething({ cells, others, note }) {
			return cells.size + others.size > 0 || note !== null;
		}
		function othersOf({ others }) {
			return cell_kinds.fj.flatMap((kind) => {
				let byProtocol = others.get(kind);
				if (byProtocol === void 0) return [];
				return [{
					kind,
					ports: words.yv.flatMap((protocol) => {
						let ranges = byProtocol.get(protocol);
						return ranges === void 0 ? [] : [(0, place_text.WS)((0, port_ranges.kj)(ranges), 2, (0, place_text.PH)(protocol))];
					}).join(", ")
				}];
			});
		}
		function rowsOf(report, columns, most) {
			let runs = [];
			let dropped = 0;
			for (let one of gather(report, indexOf(columns))) {
				let { host, alsoHosts, address, vantage } = one.machine;
				let cells = columns.map((_, index) => one.cells.get(index) ?? null);
				let isAsked = one.cells.size + one.others.size > 0;
				let [others, note] = [othersOf(one), isAsked ? "" : one.note ?? ""];
				let texts = JSON.stringify([
					vantage,
					cells,
					others,
					note
				]);
				let before = runs.at(-1);
				let run = before && {
					host: before.first.host,
					address: before.first.address,
					last: before.last
				};
				if (before?.texts === texts && run && alsoHosts.length === 0 && (0, consecutive_addresses.Y)(run, host, address)) {
					before.last = address;
					continue;
				}
				let row = {
					host: (0, clip.SP)(host),
					alsoHosts: alsoHosts.map((name) => (0, clip.SP)(name)),
					address: address === null || address === host ? null : (0, clip.SP)(address, 100),
					vantage: vantage === report.vantage || vantage === null ? null : (0, clip.SP)(vantage),
					cells,
					others,
					note,
					isRun: !1
				};
				if (runs.length > 4 * most + 1e3) {
					let kept = mostSevere(runs, most);
					dropped += runs.length - kept.length;
					runs = kept;
				}
				runs.push({
					first: one.machine,
					last: address,
					texts,
					row
				});
			}
			let kept = mostSevere(runs, most);
			return {
				rows: kept.sort((a, b) => (0, machines.W3)(a.first, b.first)).map(({ first, last, row }) => last === first.address ? row : {
					...row,
					host: (0, clip.SP)(`${first.host}-${last}`),
					isRun: !0
				}),
				leftOut: dropped + runs.length - kept.length
			};
		}
		function exposureMatrix(report, room) {
			let { columns, crowdedOut } = matrixColumns(report.verdicts, room.columns);
			let { rows, leftOut } = rowsOf(report, columns, Math.floor(room.cells / (columns.length + 2)));
			let present = new Set(rows.flatMap(({ cells, others }) => [...cells, ...others.map(({ kind }) => kind)]));
			return {
				columns,
				rows,
				hasOthers: rows.some(({ others }) => others.length > 0),
				crowdedOut,
				leftOutRows: leftOut,
				kinds: cell_kinds.fj.filter((kind) => present.has(kind))
			};
		}
		function severityRank({ cells, others, note }) {
			let least = note === "" ? cell_kinds.fj.length : cell_kinds.fj.indexOf("unsure");
			for (let kind of [...cells, ...others.map((other) => other.kind)]) kind !== null && (least = Math.min(least, cell_kinds.fj.indexOf(kind)));
			return least;
		}
		function mostSevere(runs, most) {
			if (runs.length <= most) return [...runs];
			return runs.map((run) => ({
				run,
				rank: severityRank(run.row)
			})).sort((a, b) => a.rank - b.rank || (0, machines.W3)(a.run.first, b.run.first)).slice(0, most).map(({ run }) => run);
		}
	}),
	80: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { _: () => codeParts });
		let CODE = /(?<=^|[ \n]|(?:^|[ \n])[("])`([^`|\s](?:[^`|\n\r\t\u2028\u2029]*[^`|\s])?)`(?=[.,;!?)"']{0,3}:?(?:[ \n]|$))/;
		function codeParts(text) {
			if (!text.includes("`")) return text === "" ? [] : [{
				text,
				isCode: !1
			}];
			return text.split(CODE).flatMap((part, index) => part === "" ? [] : [{
				text: part,
				isCode: index % 2 == 1
			}]);
		}
	}),
	699: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			IT: () => orderText,
			Kb: () => namelessPlace,
			MV: () => attemptsText,
			TI: () => noControlsText,
			ak: () => meaning,
			jN: () => paceText,
			jO: () => udpText,
			oJ: () => evidenceTexts,
			yI: () => controlsSilentFirst
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5607);
		var _model_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(847);
		var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
		var _cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
		var _counts_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
		var _merge_methodology_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8298);
		var _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4205);
		let EVIDENCE_WORDS = {
			direct: "answered for themselves",
			proven: "were not open from here, and open from another vantage",
			anchored: "were silent, or rejected by ICMP, while another port of the same address answered before and after",
			vouched: "were silent, or rejected by ICMP, while others answered the same machine before and after",
			none: "rest on nothing (not known, silent while nothing vouched, or open at an address that accepts any port)"
		};
		let MEANING = [["What a green run says:", "At that time, from that place, every port above was in the intended state. Wherever a port was silent, something else answered this machine before and after, so this machine could hear the network. A silent UDP port counts as shut only where its service answers everyone who asks."], ["What it does not say:", "What another network or another hour would see, anything about ports that the policy does not name, or that the service behind an open port works. A firewall on the way that answers in the name of the target cannot be told from the target."]];
		function meaning({ scan, vantages }) {
			if ((0, _model_report_js__WEBPACK_IMPORTED_MODULE_5__.T)({ vantages })) return _merge_methodology_js__WEBPACK_IMPORTED_MODULE_3__.x;
			return scan === null ? MEANING : (0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.KU)(scan, MEANING);
		}
		function paceText({ limits, scan, vantages }) {
			if (scan !== null || (0, _model_report_js__WEBPACK_IMPORTED_MODULE_5__.T)({ vantages })) return null;
			let limit = (value) => value === null ? "unlimited" : `at most ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(value)}`;
			let [most, host, flight] = [
				limits.rate,
				limits.perHost,
				limits.inFlight
			].map(limit);
			let rate = limits.dividedBy === void 0 || limits.rate === null ? most : `${most} (the rate of the policy, divided by ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(limits.dividedBy)} shards)`;
			let learnt = limits.learnt === void 0 ? "" : learntText(limits.learnt);
			return limits.durationMs === null ? `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}${learnt}` : `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}; time limit: ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_2__.S5)(limits.durationMs)}${learnt}`;
		}
		function learntText({ rate, perHost }) {
			return `; reached: ${[...rate === null ? [] : [`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(rate)} a second in all`], ...perHost.map(({ pace, addresses }) => `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(pace)} to ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.Dt)(addresses, 3)}`)].join(", ")}`;
		}
		function orderText({ seed, scan, vantages }) {
			return scan === null && !(0, _model_report_js__WEBPACK_IMPORTED_MODULE_5__.T)({ vantages }) ? `from seed ${seed}` : null;
		}
		function namelessPlace({ scan }) {
			return scan === null ? "this machine (the policy names no vantage)" : "the machine that made the scan";
		}
		function evidenceTexts({ verdicts, scan }) {
			let counts = new Map();
			let byDns = 0;
			for (let { evidence: kind, state, count } of verdicts) state === null ? byDns += count : counts.set(kind, (counts.get(kind) ?? 0) + count);
			let words = (0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.mW)(scan) ? (0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.B4)() : EVIDENCE_WORDS;
			let ports = _model_words_js__WEBPACK_IMPORTED_MODULE_0__.S4.filter((kind) => counts.has(kind)).map((kind) => `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(counts.get(kind) ?? 0)} ${kind}: ${words[kind]}`);
			return byDns === 0 ? ports : [...ports, `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(byDns)} by DNS: the name leads where it must, or elsewhere`];
		}
		function attemptsText({ verdicts, scan }) {
			if ((0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.mW)(scan)) return "not known: a scan does not say how often it asked";
			let [least, most] = [Infinity, 0];
			for (let verdict of verdicts) {
				if (verdict.ports === null) continue;
				least = Math.min(least, verdict.attempts);
				most = Math.max(most, verdict.attempts);
			}
			if (most === 0) return "none";
			return `${least === most ? "" : `${least} to `}${most} a port, each on a fresh socket`;
		}
		function udpText({ verdicts, scan }) {
			let counts = new Map();
			let ports = 0;
			for (let { protocol, state, count } of verdicts) {
				if (protocol !== "udp" || state === null) continue;
				ports += count;
				counts.set(state, (counts.get(state) ?? 0) + count);
			}
			if (ports === 0) return null;
			let seen = _model_words_js__WEBPACK_IMPORTED_MODULE_0__.xj.flatMap((state) => {
				let count = counts.get(state);
				return count === void 0 ? [] : [`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(count)} ${(0, _cause_text_js__WEBPACK_IMPORTED_MODULE_1__.r9)(state)}`];
			}).join(", ");
			return (0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.mW)(scan) ? `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.hS)(ports, "port")} (${seen}); a scan does not say what it sent to them` : `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.hS)(ports, "port")} (${seen}); each was sent the question of its protocol, known from its number or from the policy's speaks, or else an empty datagram`;
		}
		function controlsSilentFirst({ controls }) {
			return [...controls.filter(({ answered }) => !answered), ...controls.filter(({ answered }) => answered)];
		}
		function noControlsText({ scan }) {
			return scan === null ? "none; only what the policy probes vouches for this machine" : "not asked: this run sent nothing";
		}
	}),
	7547: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { C: () => policyUrlOfRun });
		var _policy_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1597);
		function policyUrlOfRun(run, policyUrl) {
			return (file, line) => policyUrl(file, line) ?? urlIn(run, file, line);
		}
		function urlIn({ repository, commit, url }, file, line) {
			if (repository === null || commit === null || url === null || (0, _policy_place_js__WEBPACK_IMPORTED_MODULE_0__.Ib)(file)) return null;
			if (file.startsWith("/") || file.split("/").includes("..")) return null;
			let end = url.indexOf(`/${repository}/actions/runs/`);
			if (end <= 0) return null;
			let path = file.replace(/^\.\//, "").replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
			let revision = encodeURIComponent(commit.replace(/\p{Cs}/gu, "�"));
			return `${url.slice(0, end)}/${repository}/blob/${revision}/${path}${line === null ? "" : `#L${line}`}`;
		}
	})
};
