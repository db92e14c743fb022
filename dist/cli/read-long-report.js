"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_report_schema = require("./report-schema.js");
const require_read_report = require("./read-report.js");
const require_start = require("./start.js");
const MOST_PARTS = 5e4;
var SharedParts = class {
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
};
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
const NO_TEXTS = {
	explanation: "",
	advice: ""
};
var FoldedVerdicts = class {
	#verdicts = [];
	#parts;
	#room;
	#groups = new Map();
	#address = "";
	constructor(parts = new SharedParts(), room = null) {
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
			this.#verdicts.push(lightVerdict(verdict, this.#parts, texts));
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
				verdict: lightVerdict(verdict, this.#parts, texts),
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
			let all = this.#parts.text(require_start.rangesText(require_start.unitedRanges(require_start.parseRanges(ports.join(",")))));
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
};
const [QUOTE, BACKSLASH] = [34, 92];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [
	123,
	125,
	91,
	93
];
const [COMMA, COLON] = [44, 58];
const LONGEST = 1e8;
var NotJson = class extends Error {};
var TextWindow = class {
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
};
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
var read_long_report_exports = require_rolldown_runtime.__exportAll({ readLongReport: () => readLongReport });
function readLongReport(pieces, keeper = new FoldedVerdicts()) {
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
	let head = require_read_report.readReport(`{${members.join(",")}}`);
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
		let verdict = require_report_schema.verdictSchema.safeParse(value);
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
Object.defineProperty(exports, "FoldedVerdicts", {
	enumerable: !0,
	get: function() {
		return FoldedVerdicts;
	}
});
Object.defineProperty(exports, "SharedParts", {
	enumerable: !0,
	get: function() {
		return SharedParts;
	}
});
Object.defineProperty(exports, "lightVerdict", {
	enumerable: !0,
	get: function() {
		return lightVerdict;
	}
});
Object.defineProperty(exports, "readLongReport", {
	enumerable: !0,
	get: function() {
		return readLongReport;
	}
});
Object.defineProperty(exports, "read_long_report_exports", {
	enumerable: !0,
	get: function() {
		return read_long_report_exports;
	}
});
