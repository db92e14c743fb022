"use strict";
exports.id = "packages-zod";
exports.ids = ["packages-zod"];
exports.modules = {
	3418: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			reportJsonSchema: () => reportJsonSchema,
			reportSchema: () => reportSchema
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
		let runSchema = schemas.rej({
			repository: (0, schema_parts.ef)("`owner/name`."),
			commit: (0, schema_parts.ef)("The commit that the policy was read from."),
			url: (0, schema_parts.ef)("The run in the browser."),
			actor: (0, schema_parts.ef)("Who started it."),
			audit: schemas.lqM(schemas.YjP().check(api.Fk(/^[0-9a-f]{16}-[0-9a-f]{12}$/), schemas.q0y("Which audit of the repository this is, by its workflow, job, matrix, step, vantage and policies, and what it was told; a hash. Not there outside of a workflow.")))
		});
		let addressSet = (description) => schemas.rej({
			count: (0, schema_parts.U9)("How many addresses and names there are; docs/shards.md says what counts as one."),
			digest: schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/), schemas.q0y("The sum of the SHA-256 of each, modulo 2^256: those of disjoint sets add up to that of all.")),
			elements: schemas.lqM(schemas.YOg(schemas.YjP()).check(schemas.q0y("The elements themselves, where they are few: addresses as ranges, names.")))
		}).check(schemas.q0y(description));
		let shardSchema = schemas.rej({
			index: (0, schema_parts.LU)("Which part, counted from 1."),
			of: (0, schema_parts.LU)("Into how many parts the run is divided."),
			planned: addressSet("What all parts together had to ask."),
			taken: addressSet("What this part asked.")
		}).check(schemas.q0y("The part of a divided run."));
		let mergedVantage = schemas.rej({
			name: (0, schema_parts.ef)("As the policy declares it; null for the nameless vantage."),
			startedAt: (0, schema_parts.kB)("When the first run of it began"),
			finishedAt: (0, schema_parts.kB)("When the last run of it ended"),
			shards: (0, schema_parts.LU)("How many reports there are of it: one for each part of a divided run."),
			sources: schemas.YOg(schemas.YjP()).check(schemas.q0y("Addresses of its machines that probes left from.")),
			run: runSchema.check(schemas.q0y("The run of the workflow; of the first part."))
		});
		let vantagesSchema = schemas.YOg(mergedVantage).check(schemas.q0y("The vantages that a merged report is made of. Not there: the report of one run."));
		let pattern = schemas.rej({
			kind: schemas.k5n(words.Fi).check(schemas.q0y("What the states over the vantages amount to.")),
			host: (0, schema_parts.Qq)("The host as the policy names it; `vantage office` where it is about a vantage or its report."),
			address: (0, schema_parts.ef)("Null where it is about a name or a whole vantage."),
			protocol: (0, schema_parts.Dz)("Null where it is not about ports."),
			ports: (0, schema_parts.J7)("Ranges in ascending order; null where it is not about ports."),
			count: (0, schema_parts.LU)("How many ports; 1 where it is not about ports."),
			states: schemas.g1P(schemas.YjP(), schemas.mee(schemas.k5n(words.xj))).check(schemas.q0y("By the name of the vantage (empty for the nameless one); null where that vantage was not to judge it, or no report says.")),
			explanation: (0, schema_parts.Qq)("What was seen from where, and what that usually means."),
			advice: (0, schema_parts.Qq)("What to do next; may be empty.")
		});
		let patternsSchema = schemas.YOg(pattern).check(schemas.q0y("What the vantages of a merged report show together, the most severe first. Not there: the report of one run."));
		let unchecked = schemas.rej({
			kind: schemas.k5n([
				"cannot-see",
				"other-entry-decides",
				"other-vantage",
				"part-of-policy",
				"stopped",
				"no-report"
			]).check(schemas.q0y("Why it was not checked.")),
			explanation: (0, schema_parts.Qq)("What was not checked, as a sentence.")
		});
		let requirement = schemas.rej({
			requirement: (0, schema_parts.Qq)("The text of `satisfies`."),
			satisfied: schemas.zMY().check(schemas.q0y("True only where something of it passed, no part of it is a violation, waived or inconclusive, and everything that the policy says of it was checked.")),
			pass: (0, schema_parts.U9)("Judged as intended."),
			violation: (0, schema_parts.U9)("Judged as not intended."),
			waived: (0, schema_parts.U9)("Not intended, and covered by a waiver."),
			inconclusive: (0, schema_parts.U9)("Could not be judged."),
			notJudged: (0, schema_parts.U9)("Only observed."),
			waivedUntil: schemas.lqM(schemas.YjP().check(api.Fk(/^\d{4}-\d{2}-\d{2}$/), schemas.q0y("The last day of the waiver that ends first, in UTC. Not there: nothing is waived."))),
			unchecked: schemas.lqM(schemas.YOg(unchecked).check(api.m9(1), schemas.q0y("What the policy says of it and no verdict of this report is about. Not there: everything was checked.")))
		});
		let requirementsSchema = schemas.YOg(requirement).check(api.m9(1), schemas.q0y("What the texts of `satisfies` add up to, in the order of the policy; ports are counted as in `totals`. Not there: the policy has none."));
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
		let run = runSchema.check(schemas.q0y("The run of the workflow; all null outside of one."));
		let policy = schemas.rej({
			path: (0, schema_parts.Qq)("As it was given."),
			sha256: schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/), schemas.q0y("Of the bytes of the file.")),
			base: schemas.lqM(schemas.euz(!0).check(schemas.q0y("It was read only because another file extends it. Not there: the run was given it.")))
		});
		let hostFile = schemas.rej({
			path: (0, schema_parts.Qq)("The file, as `source` of a verdict names it."),
			sha256: schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/), schemas.q0y("Of its text.")),
			hosts: (0, schema_parts.LU)("How many hosts were read from it, each once.")
		});
		let variable = schemas.rej({
			name: (0, schema_parts.Qq)("As the policy writes it."),
			sha256: schemas.YjP().check(api.Fk(/^[0-9a-f]{64}$/), schemas.q0y("Of its value and the texts of the policy: it tells other values apart, and does not show them."))
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
			vantage: (0, schema_parts.ef)("Where the probes were sent from; null for the nameless vantage, and in a merged report."),
			shard: schemas.mee(shardSchema).check(schemas.q0y("The part of a divided run; null for a run that is not divided.")),
			vantages: schemas.lqM(vantagesSchema),
			sources: schemas.lqM(schemas.YOg(schemas.YjP()).check(schemas.q0y("Addresses of this machine that probes left from; not there in a merged report."))),
			expects: schemas.rej({
				vantages: schemas.YOg(schemas.YjP()).check(schemas.q0y("Vantages that the policy names.")),
				shards: schemas.Whr().check(api.qm(1), schemas.q0y("Into how many parts the run is divided."))
			}).check(schemas.q0y("What has to be there for the whole policy to be covered.")),
			run,
			policies: schemas.YOg(policy).check(schemas.q0y("The policy files, in the order given.")),
			variables: schemas.lqM(schemas.YOg(variable)).check(schemas.q0y("The variables of the run that the policy uses. Not there: the run sets none of them.")),
			hostFiles: schemas.lqM(schemas.YOg(hostFile)).check(schemas.q0y("The files that hosts were read from (`hosts-in`), each once. Not there: the policy names every host itself.")),
			scope: schemas.YOg(schemas.YjP()).check(schemas.q0y("What may be probed at all; empty: what the policy names.")),
			controls: schemas.YOg(control).check(schemas.q0y("Known-open endpoints that prove that this machine reaches out.")),
			limits: schemas.rej({
				rate: limit("Attempts a second"),
				perHost: limit("Attempts a second to one address"),
				inFlight: limit("Attempts at the same time"),
				durationMs: schemas.Rvf(schemas.mee(schemas.Whr().check(api.NC())), null).check(schemas.q0y("How long the run might take, in milliseconds; null: no limit.")),
				dividedBy: schemas.lqM((0, schema_parts.LU)("Into how many shards the rate of the policy is divided; not there: it is not divided.")),
				learnt: schemas.lqM(learnt)
			}).check(schemas.q0y("The limits in force.")),
			warnings: schemas.YOg(schemas.YjP()).check(schemas.q0y("What a reader should know before trusting the verdicts.")),
			scan: schemas.Rvf(schemas.mee(scan), null).check(schemas.q0y("Null for a run that probed.")),
			wait: schemas.Rvf(schemas.mee(wait), null).check(schemas.q0y("Null for a run that did not wait.")),
			result: schemas.k5n(words.DG).check(schemas.q0y("`fail` if any verdict is a violation, else `inconclusive` if any is, else `pass`.")),
			totals,
			requirements: schemas.lqM(requirementsSchema),
			drift: schemas.Rvf(schemas.mee(drift), null).check(schemas.q0y("Null where there was no baseline.")),
			patterns: schemas.lqM(patternsSchema),
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
			lacks: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz("proof").check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("All that an inconclusive verdict lacks to be a pass: that another vantage of a merge saw the port open (`evidence: proven`). Not there: nothing, or more."))),
			explanation: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("What was expected, what was seen, and what that usually means; empty for a pass."),
			advice: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("What to do next; empty for a pass."),
			attempts: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__.U9)("Fresh sockets a port; the most that any port of a merged entry took."),
			rttMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.qm(0))).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("Milliseconds to the answer; null for a merged entry and where nothing answered.")),
			rule: ruleSchema,
			source: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("The file that the host was read from (`hosts-in`), and its line or JSON pointer: `ours.txt:12`, `outputs.json#/web_ips/value/3`. Null or not there: the policy itself names the host.")),
			satisfies: zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("The requirements that the verdict counts for: `satisfies` of every entry and item that decided it, in the order of the policy. Not there: none."))),
			waiver: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(waiver).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("The waiver that covers it; null unless the verdict is `waived`."))
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.q0y("One verdict. Passes that differ only in the port are one entry, and so are 32 inconclusive ones of an address or 256 of another kind; everything else is one entry per port."));
	})
};
