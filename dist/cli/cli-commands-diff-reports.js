"use strict";
exports.id = "cli-commands-diff-reports";
exports.ids = ["cli-commands-diff-reports", "shell-read-report-file"];
exports.modules = {
	2010: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { diffReports: () => diffReports });
		var with_drift = __webpack_require__(6489);
		var exit_codes = __webpack_require__(966);
		var tool = __webpack_require__(4595);
		var json_document = __webpack_require__(3289);
		var ordered_drift = __webpack_require__(8402);
		function driftJson(drift, { toolVersion, names, caveats }) {
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
				warnings: [...caveats],
				...(0, ordered_drift.x)(drift)
			};
			return (0, json_document.s)(document);
		}
		var markdown = __webpack_require__(3311);
		var machines = __webpack_require__(2786);
		var finding_sections = __webpack_require__(9498);
		var fit_sections = __webpack_require__(5849);
		var markdown_cells = __webpack_require__(970);
		var drift_words = __webpack_require__(1463);
		var drift_section = __webpack_require__(4615);
		function driftMarkdown(drift, options) {
			let { names, caveats, maxBytes } = options;
			let icon = (0, drift_words.YR)(drift) > (0, drift_words.Gy)(drift) ? "⚠️" : drift.notCompared > 0 ? "❔" : "✅";
			let [old, now] = [names.old, names.new].map((name) => (0, markdown_cells.Fl)(name));
			let since = (0, markdown.iQ)((0, markdown.wD)((0, drift_words.I)(drift)), drift.baseline.url);
			let head = `## ${icon} Report diff: ${(0, markdown.wD)((0, drift_words.YP)(drift))}\n\nFrom ${old} (${since}) to ${now}\n\n`;
			let sections = [
				(0, fit_sections.Yz)(head),
				...caveats.length === 0 ? [] : [(0, finding_sections.xd)(caveats, options)],
				(0, drift_section.I)(drift, (0, machines.qv)({ verdicts: drift.changes }), options)
			];
			return (0, fit_sections.WK)(sections, maxBytes);
		}
		var size_limits = __webpack_require__(6987);
		var drift_terminal = __webpack_require__(2021);
		var read_earlier_report = __webpack_require__(884);
		var complain = __webpack_require__(1059);
		var log_safe = __webpack_require__(8380);
		async function diffReports(old, now, format, terminal) {
			let [before, after] = [(0, read_earlier_report.k)(old), (0, read_earlier_report.k)(now)];
			if ("problem" in before) return (0, complain.fJ)(terminal, `${old.file} ${before.problem}${before.detail}`);
			if ("problem" in after) return (0, complain.fJ)(terminal, `${now.file} ${after.problem}${after.detail}`);
			let { drift, caveats } = await (0, with_drift.R)(before.report, after.report);
			let shared = {
				names: {
					old: old.file,
					new: now.file
				},
				caveats
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
				columns,
				machines: (0, machines.qv)(after.report)
			});
			terminal.out((0, log_safe.c)(format, text));
			return exit_codes.dc.pass;
		}
	}),
	9593: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			G: () => reportJsonSchema,
			Q: () => reportSchema
		});
		var schemas = __webpack_require__(5395);
		var api = __webpack_require__(3759);
		var words = __webpack_require__(3596);
		var change_words = __webpack_require__(262);
		var schema_parts = __webpack_require__(3534);
		var verdict_schema = __webpack_require__(6698);
		let side = schemas.rej({
			state: schemas.mee(schemas.k5n(words.xj)).check(schemas.q0y("Null where DNS alone was asked.")),
			verdict: schemas.k5n(words.bk).check(schemas.q0y("How it was judged."))
		});
		let change = schemas.rej({
			kind: schemas.k5n(change_words.KK).check(schemas.q0y("What sort of change it is.")),
			host: (0, schema_parts.Qq)("The host as the policy names it."),
			address: (0, schema_parts.ef)("The address; null where the change is about the host as a whole."),
			vantage: (0, schema_parts.ef)("Where the probes were sent from; null for the nameless vantage."),
			protocol: (0, schema_parts.Dz)("Null if the change is not about a port."),
			ports: (0, schema_parts.J7)("Ranges in ascending order; null if the change is not about a port."),
			count: (0, schema_parts.LU)("How many ports; 1 if the change is not about a port."),
			service: (0, schema_parts.ef)("The IANA service name of a single port, where it has one."),
			before: schemas.mee(side).check(schemas.q0y("What the baseline says; null if it says nothing about it.")),
			after: schemas.mee(side).check(schemas.q0y("What this run says; null if it says nothing about it.")),
			severity: schemas.mee(schemas.k5n(words.oC)).check(schemas.q0y("Of the verdict as it is now; null for no violation.")),
			rule: schemas.mee(verdict_schema.A).check(schemas.q0y("The rule that judges it now; null where none does any more.")),
			explanation: (0, schema_parts.Qq)("What changed, as a sentence.")
		});
		let driftShape = {
			baseline: schemas.rej({
				startedAt: (0, schema_parts.kB)("When the run of the baseline began"),
				vantage: (0, schema_parts.ef)("The vantage of the baseline."),
				commit: (0, schema_parts.ef)("The commit that its policy was read from."),
				url: (0, schema_parts.ef)("Its run in the browser.")
			}).check(schemas.q0y("The earlier report.")),
			totals: schemas.rej({
				newlyOpen: (0, schema_parts.U9)("Ports open now that were not known to be open."),
				newlyBlocked: (0, schema_parts.U9)("Ports that were open, and are closed or filtered now."),
				newHosts: (0, schema_parts.U9)("Hosts that are not in the baseline."),
				goneHosts: (0, schema_parts.U9)("Hosts that are not in this run."),
				changedAddresses: (0, schema_parts.U9)("Names that lead to other addresses."),
				changedVerdicts: (0, schema_parts.U9)("Verdicts that are another now, for whatever else.")
			}).check(schemas.q0y("Counts of changes by kind.")),
			notCompared: (0, schema_parts.U9)("Ports that are in one of the two reports only."),
			changes: schemas.YOg(change).check(schemas.q0y("Every change, the most severe first."))
		};
		schemas.rej({
			...schema_parts.Kn,
			files: schemas.rej({
				old: (0, schema_parts.Qq)("The report of before."),
				new: (0, schema_parts.Qq)("The report of now.")
			}).check(schemas.q0y("What was compared.")),
			warnings: schemas.YOg(schemas.YjP()).check(schemas.q0y("Why the comparison may mislead.")),
			...driftShape
		}).check(schemas.q0y("What changed between two reports of port-policy."));
		let limit = (description) => schemas.mee(schemas.aig().check(api.NC())).check(schemas.q0y(`${description}; null is unlimited.`));
		let totals = schemas.rej({
			probes: (0, schema_parts.U9)("Ports that the plan held."),
			open: (0, schema_parts.U9)("Ports found open."),
			closed: (0, schema_parts.U9)("Ports found closed."),
			filtered: (0, schema_parts.U9)("Ports found filtered."),
			openOrFiltered: (0, schema_parts.U9)("UDP ports that stayed silent."),
			unknown: (0, schema_parts.U9)("Ports of which nothing is known."),
			pass: (0, schema_parts.U9)("Judged as intended."),
			violation: (0, schema_parts.U9)("Judged as not intended."),
			waived: (0, schema_parts.U9)("Not intended, and covered by a waiver."),
			inconclusive: (0, schema_parts.U9)("Could not be judged."),
			notJudged: (0, schema_parts.U9)("Only observed.")
		}).check(schemas.q0y("Counts of ports, by state and by verdict; a name that did not resolve counts as one verdict."));
		let run = schemas.rej({
			repository: (0, schema_parts.ef)("`owner/name`."),
			commit: (0, schema_parts.ef)("The commit that the policy was read from."),
			url: (0, schema_parts.ef)("The run in the browser."),
			actor: (0, schema_parts.ef)("Who started it.")
		}).check(schemas.q0y("The run of the workflow; all null outside of one."));
		let policy = schemas.rej({
			path: (0, schema_parts.Qq)("As it was given."),
			sha256: schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/), schemas.q0y("Of the bytes of the file."))
		});
		let control = schemas.rej({
			target: (0, schema_parts.Qq)("As the policy writes it: host, port and protocol."),
			answered: schemas.zMY().check(schemas.q0y("Whether it answered this machine."))
		});
		let flapped = schemas.rej({
			host: (0, schema_parts.Qq)("The host as the policy names it."),
			address: (0, schema_parts.ef)("The address asked; null where it is about a name."),
			protocol: (0, schema_parts.Dz)("Null if it is not about a port."),
			ports: (0, schema_parts.J7)("Ranges in ascending order; null if it is not about a port."),
			count: (0, schema_parts.LU)("How many ports; 1 if it is not about a port."),
			times: (0, schema_parts.LU)("How often it held in one round and was a violation in a later one.")
		});
		let wait = schemas.rej({
			limitMs: schemas.aig().check(api.qm(0), schemas.q0y("For how long the run may retry, in milliseconds.")),
			tookMs: schemas.aig().check(api.qm(0), schemas.q0y("From the first question to the last answer, in milliseconds.")),
			rounds: schemas.Whr().check(api.qm(1), schemas.q0y("Rounds asked; the first and the last ask everything, others what does not hold.")),
			held: schemas.zMY().check(schemas.q0y("Whether all of the policy held in one round before the time was over.")),
			stopped: schemas.Rvf(schemas.zMY(), !1).check(schemas.q0y("Whether a signal ended the waiting before it held.")),
			flapped: schemas.YOg(flapped).check(schemas.q0y("What held in one round, and was seen not to in a later one."))
		}).check(schemas.q0y("What came of waiting for the policy to hold."));
		let learnt = schemas.rej({
			rate: schemas.mee(schemas.aig().check(api.NC())).check(schemas.q0y("The highest of all addresses together; null where the policy sets it.")),
			perHost: schemas.YOg(schemas.rej({
				pace: schemas.aig().check(api.NC(), schemas.q0y("The highest pace at which nothing was lost.")),
				addresses: schemas.YOg(schemas.YjP()).check(schemas.q0y("The addresses that were asked at it."))
			})).check(schemas.q0y("Of addresses with enough ports to learn it, the fastest first."))
		}).check(schemas.q0y("The pace that was reached, in attempts a second, where the policy lets it be learnt (`auto`)."));
		let scan = schemas.rej({
			tool: schemas.k5n(words.AN).check(schemas.q0y("What made the scan.")),
			version: (0, schema_parts.ef)("Of that tool; null where the scan does not say."),
			finishedAt: (0, schema_parts.ef)("When the scan ended, RFC 3339; null where the scan does not say.")
		}).check(schemas.q0y("The scan that was judged in place of the network."));
		let drift = schemas.rej(driftShape).check(schemas.q0y("What changed since the baseline."));
		let reportSchema = schemas.rej({
			...schema_parts.Kn,
			startedAt: (0, schema_parts.kB)("When the run began"),
			finishedAt: (0, schema_parts.kB)("When the run ended"),
			durationMs: schemas.aig().check(api.qm(0), schemas.q0y("From the first to the last step, in milliseconds.")),
			seed: schemas.Whr().check(schemas.q0y("Decides the order in which ports are asked.")),
			vantage: (0, schema_parts.ef)("Where the probes were sent from; null for the nameless vantage."),
			shard: schemas.chJ().check(schemas.q0y("The part of a divided run; always null in this version.")),
			expects: schemas.rej({
				vantages: schemas.YOg(schemas.YjP()).check(schemas.q0y("Vantages that the policy names.")),
				shards: schemas.Whr().check(api.qm(1), schemas.q0y("Into how many parts the run is divided."))
			}).check(schemas.q0y("What has to be there for the whole policy to be covered.")),
			run,
			policies: schemas.YOg(policy).check(schemas.q0y("The policy files, in the order given.")),
			scope: schemas.YOg(schemas.YjP()).check(schemas.q0y("What may be probed at all; empty: what the policy names.")),
			controls: schemas.YOg(control).check(schemas.q0y("Known-open endpoints that prove that this machine reaches out.")),
			limits: schemas.rej({
				rate: limit("Attempts a second"),
				perHost: limit("Attempts a second to one address"),
				inFlight: limit("Attempts at the same time"),
				durationMs: schemas.Rvf(schemas.mee(schemas.Whr().check(api.NC())), null).check(schemas.q0y("How long the run might take, in milliseconds; null: no limit.")),
				learnt: schemas.lqM(learnt)
			}).check(schemas.q0y("The limits in force.")),
			warnings: schemas.YOg(schemas.YjP()).check(schemas.q0y("What a reader should know before trusting the verdicts.")),
			scan: schemas.Rvf(schemas.mee(scan), null).check(schemas.q0y("Null for a run that probed.")),
			wait: schemas.Rvf(schemas.mee(wait), null).check(schemas.q0y("Null for a run that did not wait.")),
			result: schemas.k5n(words.DG).check(schemas.q0y("`fail` if any verdict is a violation, else `inconclusive` if any is, else `pass`.")),
			totals,
			drift: schemas.Rvf(schemas.mee(drift), null).check(schemas.q0y("Null where there was no baseline.")),
			verdicts: schemas.YOg(verdict_schema.$).check(schemas.q0y("Every verdict."))
		}).check(schemas.q0y("What one run of port-policy expected, saw and concluded."));
		function reportJsonSchema() {
			return (0, schema_parts.Q8)("port-policy report", reportSchema);
		}
	}),
	3534: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			LU: () => atLeastOne,
			U9: () => count,
			Kn: () => documentHead,
			ik: () => place,
			J7: () => portsOrNull,
			Dz: () => protocolOrNull,
			Qq: () => schema_parts_text,
			ef: () => textOrNull,
			kB: () => schema_parts_time,
			Q8: () => titledJsonSchema
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
		var words = __webpack_require__(3596);
		let count = (description) => mini_schemas.Whr().check(api.qm(0), mini_schemas.q0y(description));
		let atLeastOne = (description) => mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y(description));
		let schema_parts_text = (description) => mini_schemas.YjP().check(mini_schemas.q0y(description));
		let textOrNull = (description) => mini_schemas.mee(mini_schemas.YjP()).check(mini_schemas.q0y(description));
		let schema_parts_time = (description) => datetime({ precision: 3 }).check(mini_schemas.q0y(`${description}: RFC 3339, UTC, with milliseconds.`));
		let PORTS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;
		let portsOrNull = (description) => mini_schemas.mee(mini_schemas.YjP().check(api.Fk(PORTS))).check(mini_schemas.q0y(description));
		let protocolOrNull = (description) => mini_schemas.mee(mini_schemas.k5n(words.yv)).check(mini_schemas.q0y(description));
		let place = (file) => ({
			file: schema_parts_text(file),
			line: atLeastOne("Counted from 1."),
			column: atLeastOne("Counted from 1.")
		});
		let documentHead = {
			schemaVersion: mini_schemas.euz(1).check(mini_schemas.q0y("Rises when a reader of the old form would misread the new one.")),
			tool: mini_schemas.rej({
				name: mini_schemas.euz("port-policy").check(mini_schemas.q0y("Always this.")),
				version: schema_parts_text("Of the tool.")
			}).check(mini_schemas.q0y("What wrote this."))
		};
		function titledJsonSchema(title, schema) {
			let { $schema, ...rest } = json_schema_processors.bl(schema);
			return {
				$schema,
				title,
				...rest
			};
		}
	}),
	6698: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$: () => verdictSchema,
			A: () => ruleSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
		var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
		var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3534);
		let ruleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej((0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.ik)("The policy file, relative to the repository.")).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("The place of the policy that the verdict is about."));
		let waiver = zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
			until: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^\d{4}-\d{2}-\d{2}$/), zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("The last day on which it holds, in UTC.")),
			reason: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("Why, as the policy says."),
			owner: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.ef)("Who sees to it, as the policy says."),
			...(0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.ik)("The policy file that it is in.")
		});
		let verdictSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
			host: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("The host as the policy names it."),
			address: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.ef)("The address asked, in canonical form; null where the name did not resolve."),
			vantage: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.ef)("Where the probes were sent from; null for the nameless vantage."),
			protocol: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.Dz)("Null where the name did not resolve."),
			ports: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.J7)("Ranges in ascending order, `1-21,23-1023`; null where the name did not resolve."),
			count: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.LU)("How many ports this entry stands for; 1 for a name that did not resolve."),
			service: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.ef)("The IANA service name of a single port, where it has one."),
			expected: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__.iI)).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("What the policy expects; null where the name did not resolve: it stands for everything.")),
			state: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__.xj)).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("What is known of the port; `open|filtered`: UDP silence; `unknown`: this machine failed. Null where DNS alone was asked: whether a name leads where it must.")),
			cause: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__.hE)).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("Why the port is in that state; null where the state is.")),
			verdict: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__.bk).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("What follows from what was expected and what was seen.")),
			severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__.oC)).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("How severe it is; null for a pass and for what is not judged.")),
			evidence: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__.S4).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("What the verdict rests on; an `open` with `none` is at an address that accepts any port.")),
			explanation: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("What was expected, what was seen, and what that usually means; empty for a pass."),
			advice: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("What to do next; empty for a pass."),
			attempts: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.U9)("Fresh sockets a port; the most that any port of a merged entry took."),
			rttMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.qm(0))).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("Milliseconds to the answer; null for a merged entry and where nothing answered.")),
			rule: ruleSchema,
			waiver: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(waiver).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("The waiver that covers it; null unless the verdict is `waived`."))
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("One verdict. Passes that differ only in the port are one entry, and so are 32 inconclusive ones of an address or 256 of another kind; everything else is one entry per port."));
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
	8402: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { x: () => orderedDrift });
		var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);
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
					return {
						...place,
						...sides,
						severity,
						rule: change.rule && (0, _json_document_js__WEBPACK_IMPORTED_MODULE_0__.V)(change.rule),
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
	6968: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { t: () => readReport });
		var _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9593);
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
			let read = _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__.Q.safeParse(value);
			if (read.success) return { report: read.data };
			let [issue] = read.error.issues;
			return {
				problem: "is not a report that port-policy wrote",
				detail: `: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`
			};
		}
	}),
	4615: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I: () => driftTable,
			t: () => driftSection
		});
		var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3311);
		var _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
		var _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(970);
		var _sections_report_heading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6158);
		var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1463);
		var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4804);
		function driftSection(drift, machines, options) {
			let { head, rows, tail, unlisted = 0, leftOut: note } = driftTable(drift, machines, options);
			if (rows.length === 0) return (0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(`Since ${(0, _sections_report_heading_js__WEBPACK_IMPORTED_MODULE_4__.bZ)(drift)}: ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.YP)(drift))}.\n\n${head}`);
			let title = `Since ${(0, _escape_html_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.I)(drift))}: ${(0, _escape_html_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.YP)(drift))}`;
			let section = (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.TM)(title, {
				head,
				rows,
				unlisted,
				leftOut: note
			});
			return {
				...section,
				tail: `${tail}${section.tail}`
			};
		}
		function driftTable(drift, machines, options) {
			let missing = (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.GK)(drift);
			let note = missing === "" ? "" : `${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)(missing)}\n\n`;
			if (drift.changes.length === 0) return (0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(note);
			let many = (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.BN)(drift);
			return {
				head: (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.PP)([
					"",
					"Host",
					"Port",
					"Verdict",
					"What changed"
				]),
				...(0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__.RO)(drift.changes, (change) => row(change, machines, many, options)),
				tail: `\n${note}`,
				leftOut: (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.ig)("change", options)
			};
		}
		function row(change, machines, many, options) {
			let { severity, before, after, rule, explanation, vantage } = change;
			let from = many && vantage !== null ? `<br>from ${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(vantage)}` : "";
			let ports = (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)((0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_6__.fx)(change)) || "–";
			let link = rule === null ? "" : ` ${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.lN)({ rule }, options)}`;
			return (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.jD)([
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.PE)(severity)}${(0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.mF)(change).replace(" ", "&nbsp;")}`,
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.AS)(machines.of(change))}${from}`,
				ports,
				verdictsText(before, after),
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.CS)(explanation)}${link}`
			]);
		}
		function verdictsText(before, after) {
			let verdicts = [before, after].flatMap((side) => side === null ? [] : [side.verdict]);
			return [...new Set(verdicts)].join(" → ") || "–";
		}
	}),
	9498: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			FW: () => inconclusiveSections,
			Mx: () => violationsSection,
			c_: () => waivedSection,
			xd: () => warningsSection
		});
		var numbers_and_lists = __webpack_require__(5607);
		var verdict_groups = __webpack_require__(2146);
		var markdown = __webpack_require__(3311);
		var group_texts = __webpack_require__(8252);
		var cause_text = __webpack_require__(5795);
		var clip = __webpack_require__(4);
		var since_text = __webpack_require__(1080);
		var markdown_cells = __webpack_require__(970);
		function findingText(group) {
			let { state, ports, address, host } = group.verdict;
			if (state === null) return group.places.length === 1 ? `${host} ${(0, cause_text.Fr)({
				state,
				address
			})}` : `leads to ${(0, group_texts.Ej)(group)}`;
			if (ports === null) return (0, group_texts.zY)(group);
			let seen = state === "unknown" ? "" : ` ${(0, cause_text.r9)(state)}`;
			return (0, group_texts.dt)(group).length === 1 ? `${(0, group_texts.KG)(group)}${seen} on ${(0, group_texts.zY)(group)}` : `${seen === "" ? "" : `${seen.trim()}: `}${(0, group_texts.Ej)(group)}`;
		}
		function linesText({ rules }, options) {
			let links = rules.slice(0, 4).map((rule) => (0, markdown_cells.lN)({ rule }, options));
			return (0, numbers_and_lists.v)([...new Set(links)], rules.length - links.length);
		}
		function headLine(group, options, more) {
			let { vantage } = group.verdict;
			let { severity, isNew, verdict } = group;
			let intended = (0, group_texts.YF)(group);
			let since = (0, since_text.BY)(options.drift, isNew);
			let isElsewhere = vantage !== null && options.vantage !== void 0 && vantage !== options.vantage;
			return [
				...severity === null || verdict.verdict !== "violation" ? [] : [(0, markdown_cells.kY)(severity)],
				...isNew === !0 ? ["<strong>NEW</strong>"] : [],
				`<strong>${(0, markdown.wD)((0, clip.$Q)(findingText(group), 1200))}</strong>${intended === "" ? "" : `, intended ${intended}`}`,
				...isElsewhere ? [`seen from the vantage ${(0, markdown_cells.Fl)(vantage)}`] : [],
				...more,
				...since === "" ? [] : [since]
			].join(" · ");
		}
		function finding_item_findingItem(group, options) {
			let { advice } = group.verdict;
			return `- ${[
				headLine(group, options, [(0, markdown.wD)((0, group_texts.AW)(group)), linesText(group, options)]),
				(0, markdown_cells.CS)((0, group_texts.bU)(group)),
				...advice === "" ? [] : [`<strong>What to do:</strong> ${(0, markdown_cells.CS)(advice)}`]
			].filter((line) => line !== "").join("<br>")}\n`;
		}
		function waivedItem(group, options) {
			return `- ${headLine(group, options, waiverTexts(group.verdict, options))}\n`;
		}
		function waiverTexts({ severity, waiver, rule }, options) {
			let how = severity === null ? [] : [severity];
			if (waiver === null) return [...how, (0, markdown_cells.lN)({ rule }, options)];
			let { until, reason, owner, file, line, column } = waiver;
			return [
				...how,
				`until ${until}`,
				(0, markdown_cells.CS)(reason),
				...owner === null ? [] : [(0, markdown_cells.CS)(owner)],
				(0, markdown_cells.lN)({ rule: {
					file,
					line,
					column
				} }, options)
			];
		}
		var fit_sections = __webpack_require__(5849);
		function violationsSection(violations, options) {
			return {
				head: "",
				...(0, fit_sections.RO)(violations, (group) => finding_item_findingItem(group, options)),
				tail: "\n",
				leftOut: (0, markdown_cells.ig)("finding", options)
			};
		}
		function inconclusiveSections(inconclusive, options) {
			let { shown, rest } = (0, numbers_and_lists.jB)(inconclusive, 8);
			let section = (groups) => ({
				...(0, fit_sections.RO)(groups, (group) => finding_item_findingItem(group, options)),
				leftOut: (0, markdown_cells.ig)("finding", options)
			});
			return [{
				head: `**${inconclusiveTitle(inconclusive)}**\n\n`,
				...section(shown),
				tail: "\n"
			}, ...rest === 0 ? [] : [(0, markdown_cells.TM)(`❔ ${(0, numbers_and_lists.zD)(rest)} more that could not be checked`, {
				head: "",
				...section(inconclusive.slice(shown.length))
			})]];
		}
		function inconclusiveTitle(inconclusive) {
			return `❔ ${(0, numbers_and_lists.zD)((0, verdict_groups.pq)(inconclusive))} inconclusive: could not be checked, so it does not count as intended`;
		}
		function waivedSection(waived, options) {
			let [first] = waived.flatMap(({ verdict: { waiver } }) => waiver === null ? [] : [waiver.until]).sort();
			let until = first === void 0 ? "" : `; the first waiver ends after ${first}`;
			let title = `🔕 ${(0, numbers_and_lists.zD)((0, verdict_groups.pq)(waived))} waived: against the policy, allowed by a waiver for now${until}`;
			let rows = (0, fit_sections.RO)(waived, (group) => waivedItem(group, options));
			return (0, markdown_cells.TM)(title, {
				head: "",
				...rows,
				leftOut: (0, markdown_cells.ig)("waiver", options)
			});
		}
		function warningsSection(warnings, options) {
			return {
				head: "",
				rows: warnings.map((warning) => `* ⚠️ ${(0, markdown_cells.CS)(warning)}\n`),
				tail: "\n",
				leftOut: (0, markdown_cells.ig)("warning", options)
			};
		}
	}),
	6158: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R_: () => heading,
			bZ: () => sinceLink
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5607);
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
		var _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);
		var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6640);
		var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1463);
		var _text_methodology_scan_methodology_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4205);
		var _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1597);
		var _text_since_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1080);
		var _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(970);
		let RESULT_ICONS = {
			pass: "✅",
			fail: "❌",
			inconclusive: "⚠️"
		};
		function heading(report, violations, policyUrl) {
			let outcome = (0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__.EL)(report.totals, newCount(report, violations));
			return `## ${resultIcon(report)} Exposure policy: ${outcome}\n\n${factsText(report, violations, policyUrl, "with times")}\n\n`;
		}
		function resultIcon({ result }) {
			return RESULT_ICONS[result];
		}
		function newCount({ drift }, violations) {
			if (drift === null) return null;
			return (0, _text_since_text_js__WEBPACK_IMPORTED_MODULE_3__.QA)(violations).fresh;
		}
		function factsText(report, violations, policyUrl, times) {
			let hosts = (0, _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__.mT)(report);
			let policies = report.policies.slice(0, 5).map(({ path }) => (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)((0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.CG)(path), (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_6__.Ib)(path) ? null : policyUrl(path, null)));
			report.policies.length > 5 && policies.push(`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__.zD)(report.policies.length - 5)} more`);
			let scan = (0, _text_methodology_scan_methodology_js__WEBPACK_IMPORTED_MODULE_8__.Ff)(report);
			return [
				...report.vantage === null ? [] : [`Vantage ${(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__.Fl)(report.vantage)}`],
				`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__.hS)(hosts, "host")}, ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__.hS)(report.totals.probes, "port")}`,
				...times === "without" ? [] : [(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__.S5)(report.durationMs), (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__.Wn)(report.startedAt))],
				...scan === null || times === "without" ? [] : [(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)(scan)],
				policies.join(", "),
				...report.drift === null ? [] : [newsText(report.drift, violations)]
			].filter((fact) => fact !== "").join(" · ");
		}
		function newsText(drift, violations) {
			let link = sinceLink(drift);
			return (0, _text_since_text_js__WEBPACK_IMPORTED_MODULE_3__.w6)(drift, (0, _text_since_text_js__WEBPACK_IMPORTED_MODULE_3__.QA)(violations), link)?.replace(/\.$/, "") ?? `compared with the report of ${link}`;
		}
		function sinceLink(drift) {
			return (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)((0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__.I)(drift)), drift.baseline.url);
		}
	}),
	884: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			V: () => readEarlierReport,
			k: () => reportIn
		});
		var _report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6968);
		var _read_report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3870);
		async function readEarlierReport(path, options) {
			let read = await (0, _read_report_file_js__WEBPACK_IMPORTED_MODULE_1__.readReportFile)(path, options);
			return "problem" in read ? {
				unreadable: read.problem,
				code: read.code
			} : reportIn(read);
		}
		function reportIn(file) {
			return "long" in file ? file.long : (0, _report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__.t)(file.text);
		}
	}),
	3870: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { readReportFile: () => readReportFile });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
		var _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7617);
		let TEXT_BYTES = 32 * 1024 ** 2;
		let MOST_BYTES = 4e9;
		async function readReportFile(path, { pipes, mostAsText = TEXT_BYTES, loose = !1 }) {
			let fd = null;
			try {
				fd = path === _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.TF ? _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.TF : (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.Tq)(path, pipes);
				let begin = [];
				let total = 0;
				for (; total <= mostAsText;) {
					let piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.ts);
					let count = (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.nt)(fd, piece);
					if (count === 0) {
						let decoded = (0, _decode_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(Buffer.concat(begin, total), loose);
						return "text" in decoded ? decoded : {
							...decoded,
							code: ""
						};
					}
					total += count;
					begin.push(piece.subarray(0, count));
				}
				let { readLongReport } = await Promise.all([__webpack_require__.e("packages-zod"), __webpack_require__.e("report-json-long-read-long-report")]).then(__webpack_require__.bind(__webpack_require__, 9168));
				return { long: readLongReport(textPieces(fd, begin)) };
			} catch (error) {
				return (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.Zw)(error);
			} finally {
				fd !== null && fd !== _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.TF && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
			}
		}
		function* textPieces(fd, begin) {
			let decoder = new TextDecoder("utf-8", { fatal: !0 });
			let total = 0;
			for (let bytes of bytesOf(fd, begin)) {
				total += bytes.length;
				if (total > MOST_BYTES) throw Object.assign(Error(`it has more than ${MOST_BYTES / 1e6} MB`), { code: "EFBIG" });
				yield decoded(decoder, bytes, !0);
			}
			yield decoded(decoder, Buffer.alloc(0), !1);
		}
		function* bytesOf(fd, begin) {
			yield* begin;
			for (;;) {
				let piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.ts);
				let count = (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.nt)(fd, piece);
				if (count === 0) return;
				yield piece.subarray(0, count);
			}
		}
		function decoded(decoder, bytes, stream) {
			try {
				return decoder.decode(bytes, { stream });
			} catch {
				throw Object.assign(Error("it is not UTF-8; save it as UTF-8"), { code: "" });
			}
		}
	})
};
