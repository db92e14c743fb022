"use strict";
exports.id = "report-json-long-read-long-report";
exports.ids = ["report-json-long-read-long-report", "model-schema-report-schema"];
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
	3379: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { x: () => FoldedVerdicts });
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(733);
		var _shared_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
		var _verdict_keeper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);
		let NO_TEXTS = {
			explanation: "",
			advice: ""
		};
		class FoldedVerdicts {
			#verdicts = [];
			#parts;
			#room;
			#groups = new Map();
			#address = "";
			constructor(parts = new _shared_parts_js__WEBPACK_IMPORTED_MODULE_0__.Q(), room = null) {
				this.#parts = parts;
				this.#room = room;
			}
			add(verdict) {
				let { host, address, vantage, protocol, ports, expected, state, cause, severity, evidence, lacks } = verdict;
				let at = JSON.stringify([
					host,
					address,
					vantage
				]);
				at !== this.#address && this.#finish();
				this.#address = at;
				let texts = this.#room === null ? NO_TEXTS : this.#room.textsOf(verdict);
				if (ports === null) {
					this.#verdicts.push((0, _verdict_keeper_js__WEBPACK_IMPORTED_MODULE_1__.e)(verdict, this.#parts, texts));
					return;
				}
				let alike = [
					protocol,
					expected,
					state,
					cause,
					verdict.verdict,
					severity,
					evidence,
					lacks
				].join(" ");
				let { rule, source = null, satisfies = null, waiver } = verdict;
				let key = `${alike} ${JSON.stringify([
					rule,
					source,
					satisfies,
					waiver,
					texts
				])}`;
				let group = this.#groups.get(key);
				if (group === void 0) {
					let { count, attempts } = verdict;
					this.#groups.set(key, {
						verdict: (0, _verdict_keeper_js__WEBPACK_IMPORTED_MODULE_1__.e)(verdict, this.#parts, texts),
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
					if (ports.length === 1) {
						this.#verdicts.push(verdict);
						continue;
					}
					let all = this.#parts.text((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__.OM)((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__.kj)((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__.Kn)(ports.join(",")))));
					this.#verdicts.push({
						...verdict,
						ports: all,
						count,
						attempts,
						service: null,
						rttMs: null
					});
				}
				this.#groups.clear();
			}
		}
	}),
	4809: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { readLongReport: () => readLongReport });
		var verdict_schema = __webpack_require__(6698);
		var read_report = __webpack_require__(6968);
		var folded_verdicts = __webpack_require__(3379);
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
					if (length > 1e8) throw this.broken();
					if (!this.#fill(2 * length + 1)) throw this.#endedEarly();
				}
			}
			broken() {
				if (this.peek() === "") return this.#endedEarly();
				return new NotJson(`at character ${this.#before + this.#at + 1}`);
			}
			#endedEarly() {
				let end = this.#before + this.#text.length;
				return new NotJson(`it ends in the middle, after ${end} characters: only a part of it was written or copied`);
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
		function readLongReport(pieces, keeper = new folded_verdicts.x()) {
			try {
				return read(new TextWindow(pieces), keeper);
			} catch (error) {
				if (!(error instanceof NotJson)) throw error;
				return {
					problem: "is not JSON",
					detail: ` (${error.message})`
				};
			}
		}
		function read(window, keeper) {
			if (window.peek() === "") return {
				problem: "is not JSON",
				detail: " (it is empty)"
			};
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
					found = readVerdicts(window, keeper);
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
		function readVerdicts(window, verdicts) {
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
	824: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { Q: () => SharedParts });
		let MOST_PARTS = 5e4;
		class SharedParts {
			#texts = new Map();
			#objects = new Map();
			text(text) {
				if (text === null) return text;
				let known = this.#texts.get(text);
				if (known !== void 0) return known;
				this.#texts.size >= MOST_PARTS && this.#texts.clear();
				let copy = Buffer.from(text, "utf16le").toString("utf16le");
				this.#texts.set(copy, copy);
				return copy;
			}
			object(key, value) {
				let known = this.#objects.get(key);
				if (known !== void 0) return known;
				this.#objects.size >= MOST_PARTS && this.#objects.clear();
				this.#objects.set(key, value);
				return value;
			}
		}
	}),
	7636: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { e: () => lightVerdict });
		function lightVerdict(verdict, parts, { explanation, advice }) {
			let { rule, waiver, lacks, satisfies } = verdict;
			let light = {
				host: parts.text(verdict.host),
				address: parts.text(verdict.address),
				vantage: parts.text(verdict.vantage),
				protocol: parts.text(verdict.protocol),
				ports: parts.text(verdict.ports),
				count: verdict.count,
				service: parts.text(verdict.service),
				expected: parts.text(verdict.expected),
				state: parts.text(verdict.state),
				cause: parts.text(verdict.cause),
				verdict: parts.text(verdict.verdict),
				severity: parts.text(verdict.severity),
				evidence: parts.text(verdict.evidence),
				explanation,
				advice,
				attempts: verdict.attempts,
				rttMs: verdict.rttMs,
				rule: parts.object(`${rule.line} ${rule.column} ${rule.file}`, rule),
				...satisfies === void 0 ? {} : { satisfies: parts.object(`satisfies ${satisfies.join("\n")}`, satisfies) },
				waiver: waiver && parts.object(JSON.stringify(waiver), waiver)
			};
			return lacks === void 0 ? light : {
				...light,
				lacks
			};
		}
	}),
	6968: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { t: () => readReport });
		var _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3418);
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
			let read = _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__.reportSchema.safeParse(value);
			if (read.success) return { report: read.data };
			let [issue] = read.error.issues;
			return {
				problem: "is not a report that port-policy wrote",
				detail: `: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`
			};
		}
	})
};
