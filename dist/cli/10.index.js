"use strict";
exports.id = 10;
exports.ids = [10];
exports.modules = {
	2010: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diffReports: () => diffReports });
		var with_drift = __webpack_require__(6489);
		var exit_codes = __webpack_require__(966);
		var tool = __webpack_require__(4595);
		var ordered_drift = __webpack_require__(8402);
		function driftJson(drift, { toolVersion, names, doubts }) {
			let document = {
				schemaVersion: 1,
				tool: {
					name: "port-policy",
					version: toolVersion
				},
				files: {
					old: names.old,
					new: names.new
				},
				warnings: [...doubts],
				...(0, ordered_drift.x)(drift)
			};
			return `${JSON.stringify(document, null, 2)}\n`;
		}
		var read_report = __webpack_require__(6968);
		var markdown = __webpack_require__(3311);
		var fit_sections = __webpack_require__(5849);
		var markdown_cells = __webpack_require__(970);
		var verdict_tables = __webpack_require__(6538);
		var drift_words = __webpack_require__(1463);
		var drift_section = __webpack_require__(4615);
		function driftMarkdown(drift, options) {
			let { names, doubts, maxBytes } = options;
			let icon = (0, drift_words.YR)(drift) > 0 ? "⚠️" : drift.notCompared > 0 ? "❔" : "✅";
			let [old, now] = [names.old, names.new].map((name) => (0, markdown_cells.Fl)(name));
			let since = (0, markdown.iQ)((0, markdown.wD)((0, drift_words.I)(drift)), drift.baseline.url);
			let head = `## ${icon} Report diff: ${(0, markdown.wD)((0, drift_words.YP)(drift))}\n\nFrom ${old} (${since}) to ${now}\n\n`;
			let sections = [
				(0, fit_sections.Y)(head),
				...doubts.length === 0 ? [] : [(0, verdict_tables.xd)(doubts, options)],
				(0, drift_section.I)(drift, options)
			];
			return (0, fit_sections.W)(sections, maxBytes);
		}
		var size_limits = __webpack_require__(6987);
		var drift_terminal = __webpack_require__(2021);
		var log_safe = __webpack_require__(8380);
		async function diffReports(old, now, format, terminal) {
			let [before, after] = [reportOf(old), reportOf(now)];
			if ("problem" in before) return { problem: `${old.file} ${before.problem}${before.detail}` };
			if ("problem" in after) return { problem: `${now.file} ${after.problem}${after.detail}` };
			let { drift, doubts } = await (0, with_drift.R)(before.report, after.report);
			let shared = {
				names: {
					old: old.file,
					new: now.file
				},
				doubts
			};
			let { colour, columns } = terminal;
			let text = format === "json" ? driftJson(drift, {
				...shared,
				toolVersion: tool.wr
			}) : format === "markdown" ? driftMarkdown(drift, {
				...shared,
				policyUrl: () => null,
				maxBytes: size_limits.R,
				reportHint: "All of it is printed by --format json."
			}) : (0, drift_terminal.s)(drift, {
				...shared,
				colour,
				columns
			});
			terminal.out((0, log_safe.c)(format, text));
			return exit_codes.dc.pass;
		}
		function reportOf(source) {
			return "long" in source ? source.long : (0, read_report.t)(source.text);
		}
	}),
	895: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => DRIFT_KINDS });
		let DRIFT_KINDS = [
			"newly-open",
			"newly-blocked",
			"new-host",
			"gone-host",
			"changed-address",
			"changed-verdict"
		];
	}),
	6776: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gv: () => reportJsonSchema,
			Qh: () => reportSchema,
			$D: () => verdictSchema
		});
		var mini_schemas = __webpack_require__(5395);
		var api = __webpack_require__(3759);
		var core_core = __webpack_require__(8532);
		var core_schemas = __webpack_require__(8431);
		let ZodMiniISODateTime = core_core.xI("ZodMiniISODateTime", (inst, def) => {
			core_schemas.Ko.init(inst, def);
			mini_schemas.zUr.init(inst, def);
		});
		function datetime(params) {
			return api.G1(ZodMiniISODateTime, params);
		}
		var json_schema_processors = __webpack_require__(1939);
		var drift = __webpack_require__(895);
		var words = __webpack_require__(3596);
		let count = (description) => mini_schemas.Whr().check(api.qm(0), mini_schemas.q0y(description));
		let report_schema_text = (description) => mini_schemas.YjP().check(mini_schemas.q0y(description));
		let textOrNull = (description) => mini_schemas.mee(mini_schemas.YjP()).check(mini_schemas.q0y(description));
		let report_schema_time = (description) => datetime({ precision: 3 }).check(mini_schemas.q0y(`${description}: RFC 3339, UTC, with milliseconds.`));
		let limit = (description) => mini_schemas.mee(mini_schemas.aig().check(api.NC())).check(mini_schemas.q0y(`${description}; null is unlimited.`));
		let PORTS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;
		let rule = mini_schemas.rej({
			file: report_schema_text("The policy file, relative to the repository."),
			line: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("Counted from 1.")),
			column: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("Counted from 1."))
		}).check(mini_schemas.q0y("The place of the policy that the verdict is about."));
		let waiver = mini_schemas.rej({
			until: mini_schemas.YjP().check(api.Fk(/^\d{4}-\d{2}-\d{2}$/), mini_schemas.q0y("The last day on which it holds, in UTC.")),
			reason: report_schema_text("Why, as the policy says."),
			owner: textOrNull("Who sees to it, as the policy says."),
			file: report_schema_text("The policy file that it stands in."),
			line: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("Counted from 1.")),
			column: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("Counted from 1."))
		});
		let verdictSchema = mini_schemas.rej({
			host: report_schema_text("The host as the policy names it."),
			address: textOrNull("The address asked, in canonical form; null where the name did not resolve."),
			vantage: textOrNull("Where the probes were sent from; null for the nameless vantage."),
			protocol: mini_schemas.mee(mini_schemas.k5n(words.yv)).check(mini_schemas.q0y("Null where the name did not resolve.")),
			ports: mini_schemas.mee(mini_schemas.YjP().check(api.Fk(PORTS))).check(mini_schemas.q0y("Ranges in ascending order, `1-21,23-1023`; null where the name did not resolve.")),
			count: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("How many ports this entry stands for; 1 for a name that did not resolve.")),
			service: textOrNull("The IANA service name of a single port, where it has one."),
			expected: mini_schemas.mee(mini_schemas.k5n(words.iI)).check(mini_schemas.q0y("What the policy expects; null where the name did not resolve: it stands for everything.")),
			state: mini_schemas.mee(mini_schemas.k5n(words.xj)).check(mini_schemas.q0y("What is known of the port; `open|filtered`: UDP silence; `unknown`: this machine failed. Null where DNS alone was asked: whether a name leads where it must.")),
			cause: mini_schemas.mee(mini_schemas.k5n(words.hE)).check(mini_schemas.q0y("Why the port is in that state; null where the state is.")),
			verdict: mini_schemas.k5n(words.bk).check(mini_schemas.q0y("What follows from what was expected and what was seen.")),
			severity: mini_schemas.mee(mini_schemas.k5n(words.oC)).check(mini_schemas.q0y("How grave it is; null for a pass and for what is not judged.")),
			evidence: mini_schemas.k5n(words.S4).check(mini_schemas.q0y("What the verdict rests on; an `open` with `none` is at an address that accepts any port.")),
			explanation: report_schema_text("What was expected, what was seen, and what that usually means; empty for a pass."),
			advice: report_schema_text("What to do next; empty for a pass."),
			attempts: count("Fresh sockets a port; the most that any port of a merged entry took."),
			rttMs: mini_schemas.mee(mini_schemas.aig().check(api.qm(0))).check(mini_schemas.q0y("Milliseconds to the answer; null for a merged entry and where nothing answered.")),
			rule,
			waiver: mini_schemas.mee(waiver).check(mini_schemas.q0y("The waiver that covers it; null unless the verdict is `waived`."))
		}).check(mini_schemas.q0y("One verdict. Passes alike in all but the port are one entry, and so are 32 inconclusive ones of an address or 256 of another kind; anything else is one entry a port."));
		let totals = mini_schemas.rej({
			probes: count("Ports that the plan held."),
			open: count("Ports found open."),
			closed: count("Ports found closed."),
			filtered: count("Ports found filtered."),
			openOrFiltered: count("UDP ports that stayed silent."),
			unknown: count("Ports of which nothing is known."),
			pass: count("Judged as intended."),
			violation: count("Judged as not intended."),
			waived: count("Not intended, and covered by a waiver."),
			inconclusive: count("Could not be judged."),
			notJudged: count("Only observed.")
		}).check(mini_schemas.q0y("Counts of ports, by state and by verdict; a name that did not resolve counts as one verdict."));
		let run = mini_schemas.rej({
			repository: textOrNull("`owner/name`."),
			commit: textOrNull("The commit that the policy was read from."),
			url: textOrNull("The run in the browser."),
			actor: textOrNull("Who started it.")
		}).check(mini_schemas.q0y("The run of the workflow; all null outside of one."));
		let policy = mini_schemas.rej({
			path: report_schema_text("As it was given."),
			sha256: mini_schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/), mini_schemas.q0y("Of the bytes of the file."))
		});
		let control = mini_schemas.rej({
			target: report_schema_text("As the policy writes it: host, port and protocol."),
			answered: mini_schemas.zMY().check(mini_schemas.q0y("Whether it answered this machine."))
		});
		let ports = mini_schemas.mee(mini_schemas.YjP().check(api.Fk(PORTS))).check(mini_schemas.q0y("Ranges in ascending order; null where it is about no port."));
		let protocol = mini_schemas.mee(mini_schemas.k5n(words.yv)).check(mini_schemas.q0y("Null where it is about no port."));
		let flapped = mini_schemas.rej({
			host: report_schema_text("The host as the policy names it."),
			address: textOrNull("The address asked; null where it is about a name."),
			protocol,
			ports,
			count: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("How many ports; 1 where it is about none.")),
			times: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("How often it held in one round and was a violation in a later one."))
		});
		let wait = mini_schemas.rej({
			limitMs: mini_schemas.aig().check(api.qm(0), mini_schemas.q0y("How long the run was told to keep asking, in milliseconds.")),
			tookMs: mini_schemas.aig().check(api.qm(0), mini_schemas.q0y("From the first question to the last answer, in milliseconds.")),
			rounds: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("Rounds asked; the first and the last ask everything, others what does not hold.")),
			held: mini_schemas.zMY().check(mini_schemas.q0y("Whether all of the policy held in one round before the time was over.")),
			stopped: mini_schemas.Rvf(mini_schemas.zMY(), !1).check(mini_schemas.q0y("Whether a signal ended the waiting before it held.")),
			flapped: mini_schemas.YOg(flapped).check(mini_schemas.q0y("What held in one round, and was seen not to in a later one."))
		}).check(mini_schemas.q0y("What came of waiting for the policy to hold."));
		let side = mini_schemas.rej({
			state: mini_schemas.mee(mini_schemas.k5n(words.xj)).check(mini_schemas.q0y("Null where DNS alone was asked.")),
			verdict: mini_schemas.k5n(words.bk).check(mini_schemas.q0y("How it was judged."))
		});
		let change = mini_schemas.rej({
			kind: mini_schemas.k5n(drift.K).check(mini_schemas.q0y("What sort of change it is.")),
			host: report_schema_text("The host as the policy names it."),
			address: textOrNull("The address; null where the change is about the host as a whole."),
			vantage: textOrNull("Where the probes were sent from; null for the nameless vantage."),
			protocol,
			ports,
			count: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("How many ports; 1 where it is about none.")),
			service: textOrNull("The IANA service name of a single port, where it has one."),
			before: mini_schemas.mee(side).check(mini_schemas.q0y("What the baseline says; null where it says nothing of it.")),
			after: mini_schemas.mee(side).check(mini_schemas.q0y("What this run says; null where it says nothing of it.")),
			severity: mini_schemas.mee(mini_schemas.k5n(words.oC)).check(mini_schemas.q0y("Of the verdict as it is now; null for no violation.")),
			rule: mini_schemas.mee(rule).check(mini_schemas.q0y("The rule that judges it now; null where none does any more.")),
			explanation: report_schema_text("What changed, as a sentence.")
		});
		let driftShape = {
			baseline: mini_schemas.rej({
				startedAt: report_schema_time("When the run of the baseline began"),
				vantage: textOrNull("The vantage of the baseline."),
				commit: textOrNull("The commit that its policy was read from."),
				url: textOrNull("Its run in the browser.")
			}).check(mini_schemas.q0y("The earlier report.")),
			totals: mini_schemas.rej({
				newlyOpen: count("Ports open now that were not known to be open."),
				newlyBlocked: count("Ports that were open, and are closed or filtered now."),
				newHosts: count("Hosts of which the baseline says nothing."),
				goneHosts: count("Hosts of which this run says nothing."),
				changedAddresses: count("Names that lead to other addresses."),
				changedVerdicts: count("Verdicts that are another now, for whatever else.")
			}).check(mini_schemas.q0y("Counts of changes by kind.")),
			notCompared: count("Ports of which one of the two reports knows nothing."),
			changes: mini_schemas.YOg(change).check(mini_schemas.q0y("Every change, the gravest first."))
		};
		let report_schema_drift = mini_schemas.rej(driftShape).check(mini_schemas.q0y("What changed since the baseline."));
		let reportSchema = mini_schemas.rej({
			schemaVersion: mini_schemas.euz(1).check(mini_schemas.q0y("Rises when a reader of the old form would misread the new one.")),
			tool: mini_schemas.rej({
				name: mini_schemas.euz("port-policy").check(mini_schemas.q0y("Always this.")),
				version: report_schema_text("Of the tool.")
			}).check(mini_schemas.q0y("What wrote this.")),
			startedAt: report_schema_time("When the run began"),
			finishedAt: report_schema_time("When the run ended"),
			durationMs: mini_schemas.aig().check(api.qm(0), mini_schemas.q0y("From the first to the last step, in milliseconds.")),
			seed: mini_schemas.Whr().check(mini_schemas.q0y("Decides the order in which ports are asked.")),
			vantage: textOrNull("Where the probes were sent from; null for the nameless vantage."),
			shard: mini_schemas.chJ().check(mini_schemas.q0y("The part of a divided run; always null in this version.")),
			expects: mini_schemas.rej({
				vantages: mini_schemas.YOg(mini_schemas.YjP()).check(mini_schemas.q0y("Vantages that the policy names.")),
				shards: mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y("Into how many parts the run is divided."))
			}).check(mini_schemas.q0y("What has to be there for the whole policy to be covered.")),
			run,
			policies: mini_schemas.YOg(policy).check(mini_schemas.q0y("The policy files, in the order given.")),
			scope: mini_schemas.YOg(mini_schemas.YjP()).check(mini_schemas.q0y("What may be probed at all; empty: what the policy names.")),
			controls: mini_schemas.YOg(control).check(mini_schemas.q0y("Known-open endpoints that prove that this machine reaches out.")),
			limits: mini_schemas.rej({
				rate: limit("Attempts a second"),
				perHost: limit("Attempts a second to one address"),
				inFlight: limit("Attempts at the same time")
			}).check(mini_schemas.q0y("The limits in force.")),
			warnings: mini_schemas.YOg(mini_schemas.YjP()).check(mini_schemas.q0y("What a reader should know before trusting the verdicts.")),
			wait: mini_schemas.Rvf(mini_schemas.mee(wait), null).check(mini_schemas.q0y("Null for a run that did not wait.")),
			result: mini_schemas.k5n(words.DG).check(mini_schemas.q0y("`fail` if any verdict is a violation, else `inconclusive` if any is, else `pass`.")),
			totals,
			drift: mini_schemas.Rvf(mini_schemas.mee(report_schema_drift), null).check(mini_schemas.q0y("Null where there was no baseline.")),
			verdicts: mini_schemas.YOg(verdictSchema).check(mini_schemas.q0y("Every verdict."))
		}).check(mini_schemas.q0y("What one run of port-policy expected, saw and concluded."));
		function reportJsonSchema() {
			let { $schema, ...rest } = json_schema_processors.bl(reportSchema);
			return {
				$schema,
				title: "port-policy report",
				...rest
			};
		}
	}),
	5227: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
	8402: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => orderedDrift });
		function orderedDrift(drift) {
			let { startedAt, vantage, commit, url } = drift.baseline;
			let { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
			return {
				baseline: {
					startedAt,
					vantage,
					commit,
					url
				},
				totals: {
					newlyOpen,
					newlyBlocked,
					newHosts,
					goneHosts,
					changedAddresses,
					changedVerdicts
				},
				notCompared: drift.notCompared,
				changes: drift.changes.map((change) => {
					let { kind, host, address, protocol, ports, count, service, severity, explanation } = change;
					let place = {
						kind,
						host,
						address,
						vantage: change.vantage,
						protocol,
						ports,
						count,
						service
					};
					let sides = {
						before: orderedSide(change.before),
						after: orderedSide(change.after)
					};
					let { file, line, column } = change.rule ?? {
						file: "",
						line: 0,
						column: 0
					};
					return {
						...place,
						...sides,
						severity,
						rule: change.rule && {
							file,
							line,
							column
						},
						explanation
					};
				})
			};
		}
		function orderedSide(side) {
			return side === null ? null : {
				state: side.state,
				verdict: side.verdict
			};
		}
	}),
	6968: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => readReport });
		var _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6776);
		function readReport(text) {
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				return {
					problem: "is not JSON",
					detail: ` (${error.message})`
				};
			}
			if (typeof value != "object" || !value || !("schemaVersion" in value) || !("verdicts" in value)) return {
				problem: "is JSON, but no report of port-policy",
				detail: ""
			};
			if (value.schemaVersion !== 1) return {
				problem: "is a report of a port-policy that writes another form (schemaVersion) than this one reads",
				detail: ""
			};
			let read = _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__.Qh.safeParse(value);
			if (read.success) return { report: read.data };
			let [issue] = read.error.issues;
			return {
				problem: "is no report as port-policy writes it",
				detail: `: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`
			};
		}
	}),
	4615: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => driftTable,
			t: () => driftSection
		});
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
		var _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5849);
		var _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(970);
		var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1463);
		var _text_place_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6207);
		function driftSection(drift, options) {
			let since = (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)((0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_3__.I)(drift)), drift.baseline.url);
			let table = driftTable(drift, options);
			return {
				...table,
				head: `### Since ${since}: ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_3__.YP)(drift))}\n\n${table.head}`
			};
		}
		function driftTable(drift, options) {
			let missing = (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_3__.GK)(drift);
			let note = missing === "" ? "" : `${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)(missing)}\n\n`;
			if (drift.changes.length === 0) return (0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_1__.Y)(note);
			let many = (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_3__.BN)(drift);
			return {
				head: (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_2__.PP)([
					"",
					"Host",
					"Port",
					"Was",
					"Is now",
					"What changed"
				]),
				rows: drift.changes.map((change) => row(change, many, options)),
				tail: `\n${note}`,
				leftOut: (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_2__.ig)("change", options)
			};
		}
		function row(change, many, options) {
			let { kind, severity, before, after, rule, explanation, vantage } = change;
			let from = many && vantage !== null ? `<br>from ${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_2__.Fl)(vantage)}` : "";
			let ports = (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_place_text_js__WEBPACK_IMPORTED_MODULE_4__.fx)(change)) || "–";
			let link = rule === null ? "" : ` ${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_2__.lN)({ rule }, options)}`;
			return (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_2__.jD)([
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_2__.PE)(severity)}${_text_drift_words_js__WEBPACK_IMPORTED_MODULE_3__.Pv[kind].replace(" ", "&nbsp;")}`,
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_2__.tj)(change)}${from}`,
				ports,
				(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_3__.Rc)(before)),
				(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_3__.Rc)(after)),
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_2__.CS)(explanation)}${link}`
			]);
		}
	}),
	6538: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mx: () => violationsSection,
			c_: () => waivedSection,
			of: () => inconclusiveSection,
			xd: () => warningsSection
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5607);
		var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3311);
		var _rows_verdict_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7328);
		var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5795);
		var _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(970);
		let titles = (last) => [
			"Host",
			"Port",
			"Intended",
			"Seen",
			last
		];
		function groupCells(group, options) {
			let { verdict } = group;
			let seen = `**${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)((0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_3__.Fr)(verdict))}**<br>${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)((0, _rows_verdict_groups_js__WEBPACK_IMPORTED_MODULE_2__.AW)(group))}`;
			let advice = verdict.advice === "" ? "" : `<br>**What to do:** ${(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.CS)(verdict.advice)}`;
			let text = `${(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.CS)((0, _rows_verdict_groups_js__WEBPACK_IMPORTED_MODULE_2__.bU)(group))}${advice} ${(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.lN)(verdict, options)}`;
			return [
				(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.tj)(verdict),
				(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)((0, _rows_verdict_groups_js__WEBPACK_IMPORTED_MODULE_2__.KG)(group)),
				verdict.expected ?? "–",
				seen,
				text
			];
		}
		function violationsSection(violations, options) {
			return {
				head: (0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.PP)(["", ...titles("What is wrong, and what to do")]),
				rows: violations.map((group) => (0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.jD)([(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.kY)(group.verdict.severity ?? "medium"), ...groupCells(group, options)])),
				tail: "\n",
				leftOut: (0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.ig)("row", options)
			};
		}
		function foldedTable(groups, title, lastColumn, options, open = !1) {
			let count = groups.reduce((sum, group) => sum + group.count, 0);
			let table = {
				head: (0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.PP)(titles(lastColumn)),
				rows: groups.map((group) => (0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.jD)(groupCells(group, options))),
				leftOut: (0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.ig)("row", options)
			};
			return (0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.TM)((0, _escape_html_js__WEBPACK_IMPORTED_MODULE_0__.q)(title((0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__.zD)(count))), table, open);
		}
		function inconclusiveSection(inconclusive, open, options) {
			let title = (count) => `Inconclusive (${count}): could not be checked, so it does not count as intended`;
			return foldedTable(inconclusive, title, "Why it is not known, and how to know it", options, open);
		}
		function waivedSection(waived, options) {
			let title = (count) => `Waived (${count}): against the policy, and excused for now`;
			return foldedTable(waived, title, "What is excused, until when, and why", options);
		}
		function warningsSection(warnings, options) {
			return {
				head: "",
				rows: warnings.map((warning) => `- ⚠️ ${(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.CS)(warning)}\n`),
				tail: "\n",
				leftOut: (0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.ig)("warning", options)
			};
		}
	})
};
