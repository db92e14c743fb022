"use strict";
exports.id = "report-json-long-read-long-report";
exports.ids = ["report-json-long-read-long-report"];
exports.modules = {
	262: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			KK: () => DRIFT_KINDS,
			qM: () => CHANGE_MARKS,
			tO: () => CHANGE_KINDS
		});
		let DRIFT_KINDS = [
			"newly-open",
			"newly-blocked",
			"new-host",
			"gone-host",
			"changed-address",
			"changed-verdict"
		];
		let CHANGE_MARKS = [
			"weakening",
			"tightening",
			"neutral"
		];
		let CHANGE_KINDS = [
			"newly-open",
			"no-longer-watched",
			"newly-blocked",
			"newly-watched",
			"blocked-otherwise",
			"evidence",
			"addresses",
			"question",
			"wording",
			"unseen",
			"waiver-added",
			"waiver-changed",
			"waiver-removed",
			"resolves-to",
			"scope-widened",
			"scope-narrowed",
			"vantage-removed",
			"vantage-added",
			"vantage-sight",
			"control-removed",
			"control-added",
			"settings",
			"limits"
		];
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
	9168: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { readLongReport: () => readLongReport });
		var verdict_schema = __webpack_require__(6698);
		var read_report = __webpack_require__(6968);
		class FoldedVerdicts {
			#verdicts = [];
			#parts = new Map();
			#groups = new Map();
			#address = "";
			add(verdict) {
				let { host, address, vantage, protocol, ports, expected, state, cause, severity, evidence } = verdict;
				let [rule, waiver] = [JSON.stringify(verdict.rule), JSON.stringify(verdict.waiver)];
				let at = JSON.stringify([
					host,
					address,
					vantage
				]);
				at !== this.#address && this.#finish();
				this.#address = at;
				if (ports === null) {
					this.#verdicts.push(this.#bare(verdict, rule, waiver));
					return;
				}
				let key = `${protocol} ${expected} ${state} ${cause} ${verdict.verdict} ${severity} ${evidence} ${rule} ${waiver}`;
				let group = this.#groups.get(key);
				if (group === void 0) {
					let { count, attempts } = verdict;
					this.#groups.set(key, {
						verdict: this.#bare(verdict, rule, waiver),
						ports: [ports],
						count,
						attempts
					});
					return;
				}
				group.ports.push(ports);
				group.count += verdict.count;
				group.attempts = Math.max(group.attempts, verdict.attempts);
			}
			all() {
				this.#finish();
				return this.#verdicts;
			}
			#finish() {
				for (let { verdict, ports, count, attempts } of this.#groups.values()) {
					let more = ports.length === 1 ? {} : {
						ports: Buffer.from(ports.join(",")).toString(),
						count,
						attempts,
						service: null,
						rttMs: null
					};
					this.#verdicts.push({
						...verdict,
						...more
					});
				}
				this.#groups.clear();
			}
			#bare(verdict, rule, waiver) {
				let { host, address, vantage, service } = verdict;
				return {
					...verdict,
					host: this.#once(host, host),
					address: address && this.#once(address, address),
					vantage: vantage && this.#once(vantage, vantage),
					service: service && this.#once(service, service),
					explanation: "",
					advice: "",
					rule: this.#once(rule, verdict.rule),
					waiver: verdict.waiver && this.#once(waiver, verdict.waiver)
				};
			}
			#once(text, value) {
				let key = `${typeof value} ${text}`;
				let known = this.#parts.get(key);
				if (known !== void 0) return known;
				this.#parts.size >= 5e4 && this.#parts.clear();
				this.#parts.set(key, value);
				return value;
			}
		}
		let [QUOTE, BACKSLASH] = [34, 92];
		let [BRACE, END_BRACE, BRACKET, END_BRACKET] = [
			123,
			125,
			91,
			93
		];
		let [COMMA, COLON] = [44, 58];
		class NotJson extends Error {}
		class TextWindow {
			#pieces;
			#text = "";
			#at = 0;
			#before = 0;
			constructor(pieces) {
				this.#pieces = pieces[Symbol.iterator]();
			}
			#fill(least) {
				let more = [];
				let length = this.#text.length - this.#at;
				let had = length;
				for (; length < least;) {
					let { value, done } = this.#pieces.next();
					if (done === !0) break;
					more.push(value);
					length += value.length;
				}
				this.#before += this.#at;
				this.#text = [this.#text.slice(this.#at), ...more].join("");
				this.#at = 0;
				return length > had;
			}
			peek() {
				for (;;) {
					for (; this.#at < this.#text.length;) {
						let code = this.#text.charCodeAt(this.#at);
						if (code !== 32 && (code < 9 || code > 13)) return this.#text.charAt(this.#at);
						this.#at++;
					}
					if (!this.#fill(1)) return "";
				}
			}
			take(char) {
				if (this.peek() !== char || char === "") throw this.broken();
				this.#at++;
			}
			value() {
				this.peek();
				for (;;) {
					let end = endOfValue(this.#text, this.#at);
					if (end === this.#at) throw this.broken();
					if (end >= 0) {
						let text = this.#text.slice(this.#at, end);
						this.#at = end;
						return text;
					}
					let length = this.#text.length - this.#at;
					if (length > 1e8 || !this.#fill(2 * length + 1)) throw this.broken();
				}
			}
			broken() {
				return new NotJson(`at character ${this.#before + this.#at + 1}`);
			}
		}
		function endOfValue(text, at) {
			let depth = 0;
			for (let i = at; i < text.length; i++) {
				let code = text.charCodeAt(i);
				if (code === QUOTE) {
					i = endOfString(text, i);
					if (i < 0) return -1;
					if (depth === 0) return i + 1;
				} else if (code === BRACE || code === BRACKET) depth++;
				else if (code === END_BRACE || code === END_BRACKET) {
					if (depth === 0) return i;
					if (--depth === 0) return i + 1;
				} else if (depth === 0 && (code === COMMA || code === COLON || code <= 32)) return i;
			}
			return -1;
		}
		function endOfString(text, at) {
			for (let end = text.indexOf("\"", at + 1); end >= 0; end = text.indexOf("\"", end + 1)) {
				let slashes = 0;
				for (; text.charCodeAt(end - 1 - slashes) === BACKSLASH;) slashes++;
				if (slashes % 2 == 0) return end;
			}
			return -1;
		}
		function readLongReport(pieces) {
			try {
				return read(new TextWindow(pieces));
			} catch (error) {
				if (error instanceof NotJson) return {
					problem: "is not JSON",
					detail: ` (${error.message})`
				};
				throw error;
			}
		}
		function read(window) {
			let members = [];
			let found = {
				verdicts: [],
				problem: null
			};
			window.take("{");
			for (; window.peek() !== "}";) {
				members.length > 0 && window.take(",");
				let key = window.value();
				window.take(":");
				if (key === "\"verdicts\"" && window.peek() === "[") {
					found = readVerdicts(window);
					members.push(`${key}:[]`);
				} else members.push(`${key}:${window.value()}`);
			}
			window.take("}");
			if (window.peek() !== "") throw window.broken();
			let head = (0, read_report.t)(`{${members.join(",")}}`);
			if ("problem" in head) return head;
			if (found.problem !== null) return found.problem;
			return { report: {
				...head.report,
				verdicts: found.verdicts
			} };
		}
		function readVerdicts(window) {
			let verdicts = new FoldedVerdicts();
			let problem = null;
			window.take("[");
			for (let index = 0; window.peek() !== "]"; index++) {
				index > 0 && window.take(",");
				let text = window.value();
				let value;
				try {
					value = JSON.parse(text);
				} catch {
					throw window.broken();
				}
				if (problem !== null) continue;
				let verdict = verdict_schema.$.safeParse(value);
				if (verdict.success) verdicts.add(verdict.data);
				else {
					let [issue] = verdict.error.issues;
					problem = {
						problem: "is not a report that port-policy wrote",
						detail: `: ${[
							"verdicts",
							index,
							...issue?.path ?? []
						].join(".")}: ${issue?.message ?? ""}`
					};
				}
			}
			window.take("]");
			return {
				verdicts: verdicts.all(),
				problem
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
	})
};
