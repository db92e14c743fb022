"use strict";
exports.id = 678;
exports.ids = [678];
exports.modules = {

/***/ 262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ DRIFT_KINDS),
/* harmony export */   qM: () => (/* binding */ CHANGE_MARKS),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
const DRIFT_KINDS = [
    'newly-open',
    'newly-blocked',
    'new-host',
    'gone-host',
    'changed-address',
    'changed-verdict',
];
const CHANGE_MARKS = ['weakening', 'tightening', 'neutral'];
const CHANGE_KINDS = [
    'newly-open',
    'no-longer-watched',
    'newly-blocked',
    'newly-watched',
    'blocked-otherwise',
    'evidence',
    'addresses',
    'question',
    'wording',
    'unseen',
    'waiver-added',
    'waiver-changed',
    'waiver-removed',
    'resolves-to',
    'scope-widened',
    'scope-narrowed',
    'vantage-removed',
    'vantage-added',
    'vantage-sight',
    'control-removed',
    'control-added',
    'settings',
    'limits',
];


/***/ }),

/***/ 9168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLongReport: () => (/* binding */ readLongReport)
});

// EXTERNAL MODULE: ./build/model/schema/verdict-schema.js
var verdict_schema = __webpack_require__(6698);
// EXTERNAL MODULE: ./build/report/json/read-report.js
var read_report = __webpack_require__(6968);
;// CONCATENATED MODULE: ./build/report/json/long/folded-verdicts.js
const MOST_PARTS = 50_000;
class FoldedVerdicts {
    #verdicts = [];
    #parts = new Map();
    #groups = new Map();
    #address = '';
    add(verdict) {
        const { host, address, vantage, protocol, ports, expected, state, cause, severity, evidence } = verdict;
        const [rule, waiver] = [JSON.stringify(verdict.rule), JSON.stringify(verdict.waiver)];
        const at = JSON.stringify([host, address, vantage]);
        if (at !== this.#address)
            this.#finish();
        this.#address = at;
        if (ports === null) {
            this.#verdicts.push(this.#bare(verdict, rule, waiver));
            return;
        }
        const key = `${protocol} ${expected} ${state} ${cause} ${verdict.verdict} ${severity} ${evidence} ${rule} ${waiver}`;
        const group = this.#groups.get(key);
        if (group === undefined) {
            const { count, attempts } = verdict;
            this.#groups.set(key, { verdict: this.#bare(verdict, rule, waiver), ports: [ports], count, attempts });
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
        for (const { verdict, ports, count, attempts } of this.#groups.values()) {
            const single = ports.length === 1;
            const more = single
                ? {}
                : { ports: Buffer.from(ports.join(',')).toString(), count, attempts, service: null, rttMs: null };
            this.#verdicts.push({ ...verdict, ...more });
        }
        this.#groups.clear();
    }
    #bare(verdict, rule, waiver) {
        const { host, address, vantage, service } = verdict;
        return {
            ...verdict,
            host: this.#once(host, host),
            address: address && this.#once(address, address),
            vantage: vantage && this.#once(vantage, vantage),
            service: service && this.#once(service, service),
            explanation: '',
            advice: '',
            rule: this.#once(rule, verdict.rule),
            waiver: verdict.waiver && this.#once(waiver, verdict.waiver),
        };
    }
    #once(text, value) {
        const key = `${typeof value} ${text}`;
        const known = this.#parts.get(key);
        if (known !== undefined)
            return known;
        if (this.#parts.size >= MOST_PARTS)
            this.#parts.clear();
        this.#parts.set(key, value);
        return value;
    }
}

;// CONCATENATED MODULE: ./build/report/json/long/text-window.js
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const [COMMA, COLON] = [0x2c, 0x3a];
const LONGEST = 100_000_000;
class NotJson extends Error {
}
class TextWindow {
    #pieces;
    #text = '';
    #at = 0;
    #before = 0;
    constructor(pieces) {
        this.#pieces = pieces[Symbol.iterator]();
    }
    #fill(least) {
        const more = [];
        let length = this.#text.length - this.#at;
        const had = length;
        while (length < least) {
            const { value, done } = this.#pieces.next();
            if (done === true)
                break;
            more.push(value);
            length += value.length;
        }
        this.#before += this.#at;
        this.#text = [this.#text.slice(this.#at), ...more].join('');
        this.#at = 0;
        return length > had;
    }
    peek() {
        for (;;) {
            while (this.#at < this.#text.length) {
                const code = this.#text.charCodeAt(this.#at);
                if (code !== 0x20 && (code < 0x09 || code > 0x0d))
                    return this.#text.charAt(this.#at);
                this.#at++;
            }
            if (!this.#fill(1))
                return '';
        }
    }
    take(char) {
        if (this.peek() !== char || char === '')
            throw this.broken();
        this.#at++;
    }
    value() {
        this.peek();
        for (;;) {
            const end = endOfValue(this.#text, this.#at);
            if (end === this.#at)
                throw this.broken();
            if (end >= 0) {
                const text = this.#text.slice(this.#at, end);
                this.#at = end;
                return text;
            }
            const length = this.#text.length - this.#at;
            if (length > LONGEST || !this.#fill(2 * length + 1))
                throw this.broken();
        }
    }
    broken() {
        return new NotJson(`at character ${this.#before + this.#at + 1}`);
    }
}
function endOfValue(text, at) {
    let depth = 0;
    for (let i = at; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === QUOTE) {
            i = endOfString(text, i);
            if (i < 0)
                return -1;
            if (depth === 0)
                return i + 1;
        }
        else if (code === BRACE || code === BRACKET)
            depth++;
        else if (code === END_BRACE || code === END_BRACKET) {
            if (depth === 0)
                return i;
            if (--depth === 0)
                return i + 1;
        }
        else if (depth === 0 && (code === COMMA || code === COLON || code <= 0x20))
            return i;
    }
    return -1;
}
function endOfString(text, at) {
    for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/report/json/long/read-long-report.js




function readLongReport(pieces) {
    try {
        return read(new TextWindow(pieces));
    }
    catch (error) {
        if (error instanceof NotJson)
            return { problem: 'is not JSON', detail: ` (${error.message})` };
        throw error;
    }
}
function read(window) {
    const members = [];
    let found = { verdicts: [], problem: null };
    window.take('{');
    while (window.peek() !== '}') {
        if (members.length > 0)
            window.take(',');
        const key = window.value();
        window.take(':');
        if (key === '"verdicts"' && window.peek() === '[') {
            found = readVerdicts(window);
            members.push(`${key}:[]`);
        }
        else
            members.push(`${key}:${window.value()}`);
    }
    window.take('}');
    if (window.peek() !== '')
        throw window.broken();
    const head = (0,read_report/* readReport */.t)(`{${members.join(',')}}`);
    if ('problem' in head)
        return head;
    if (found.problem !== null)
        return found.problem;
    return { report: { ...head.report, verdicts: found.verdicts } };
}
function readVerdicts(window) {
    const verdicts = new FoldedVerdicts();
    let problem = null;
    window.take('[');
    for (let index = 0; window.peek() !== ']'; index++) {
        if (index > 0)
            window.take(',');
        const text = window.value();
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            throw window.broken();
        }
        if (problem !== null)
            continue;
        const verdict = verdict_schema/* verdictSchema */.$.safeParse(value);
        if (verdict.success)
            verdicts.add(verdict.data);
        else {
            const [issue] = verdict.error.issues;
            const path = ['verdicts', index, ...(issue?.path ?? [])].join('.');
            problem = { problem: 'is not a report that port-policy wrote', detail: `: ${path}: ${issue?.message ?? ''}` };
        }
    }
    window.take(']');
    return { verdicts: verdicts.all(), problem };
}


/***/ })

};
;