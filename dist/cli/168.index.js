"use strict";
exports.id = 168;
exports.ids = [168];
exports.modules = {
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
	9168: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readLongReport: () => readLongReport });
		var report_schema = __webpack_require__(6776);
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
				let verdict = report_schema.$D.safeParse(value);
				if (verdict.success) verdicts.add(verdict.data);
				else {
					let [issue] = verdict.error.issues;
					problem = {
						problem: "is no report as port-policy writes it",
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
	})
};
