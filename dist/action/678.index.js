export const id = 678;
export const ids = [678];
export const modules = {

/***/ 3379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ FoldedVerdicts)
/* harmony export */ });
/* harmony import */ var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(733);
/* harmony import */ var _shared_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
/* harmony import */ var _verdict_keeper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);



const NO_TEXTS = { explanation: '', advice: '' };
class FoldedVerdicts {
    #verdicts = [];
    #parts;
    #room;
    #groups = new Map();
    #address = '';
    constructor(parts = new _shared_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .SharedParts */ .Q(), room = null) {
        this.#parts = parts;
        this.#room = room;
    }
    add(verdict) {
        const { host, address, vantage, protocol, ports, expected, state, cause, severity, evidence, lacks } = verdict;
        const at = JSON.stringify([host, address, vantage]);
        if (at !== this.#address)
            this.#finish();
        this.#address = at;
        const texts = this.#room === null ? NO_TEXTS : this.#room.textsOf(verdict);
        if (ports === null) {
            this.#verdicts.push((0,_verdict_keeper_js__WEBPACK_IMPORTED_MODULE_1__/* .lightVerdict */ .e)(verdict, this.#parts, texts));
            return;
        }
        const alike = [protocol, expected, state, cause, verdict.verdict, severity, evidence, lacks].join(' ');
        const { rule, source = null, satisfies = null, waiver } = verdict;
        const key = `${alike} ${JSON.stringify([rule, source, satisfies, waiver, texts])}`;
        const group = this.#groups.get(key);
        if (group === undefined) {
            const { count, attempts } = verdict;
            this.#groups.set(key, { verdict: (0,_verdict_keeper_js__WEBPACK_IMPORTED_MODULE_1__/* .lightVerdict */ .e)(verdict, this.#parts, texts), ports: [ports], count, attempts });
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
            if (ports.length === 1) {
                this.#verdicts.push(verdict);
                continue;
            }
            const all = this.#parts.text((0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .rangesText */ .OM)((0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .unitedRanges */ .kj)((0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRanges */ .Kn)(ports.join(',')))));
            this.#verdicts.push({ ...verdict, ports: all, count, attempts, service: null, rttMs: null });
        }
        this.#groups.clear();
    }
}


/***/ }),

/***/ 4809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLongReport: () => (/* binding */ readLongReport)
});

// EXTERNAL MODULE: ./build/model/schema/verdict-schema.js
var verdict_schema = __webpack_require__(4317);
// EXTERNAL MODULE: ./build/report/json/read-report.js + 4 modules
var read_report = __webpack_require__(7947);
// EXTERNAL MODULE: ./build/report/json/long/folded-verdicts.js
var folded_verdicts = __webpack_require__(3379);
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
            if (length > LONGEST)
                throw this.broken();
            if (!this.#fill(2 * length + 1))
                throw this.#endedEarly();
        }
    }
    broken() {
        if (this.peek() === '')
            return this.#endedEarly();
        return new NotJson(`at character ${this.#before + this.#at + 1}`);
    }
    #endedEarly() {
        const end = this.#before + this.#text.length;
        return new NotJson(`it ends in the middle, after ${end} characters: only a part of it was written or copied`);
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




function readLongReport(pieces, keeper = new folded_verdicts/* FoldedVerdicts */.x()) {
    try {
        return read(new TextWindow(pieces), keeper);
    }
    catch (error) {
        if (!(error instanceof NotJson))
            throw error;
        return { problem: 'is not JSON', detail: ` (${error.message})` };
    }
}
function read(window, keeper) {
    if (window.peek() === '')
        return { problem: 'is not JSON', detail: ' (it is empty)' };
    const members = [];
    let found = { verdicts: [], problem: null };
    window.take('{');
    while (window.peek() !== '}') {
        if (members.length > 0)
            window.take(',');
        const key = window.value();
        window.take(':');
        if (key === '"verdicts"' && window.peek() === '[') {
            found = readVerdicts(window, keeper);
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
function readVerdicts(window, verdicts) {
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


/***/ }),

/***/ 824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ SharedParts)
/* harmony export */ });
const MOST_PARTS = 50_000;
class SharedParts {
    #texts = new Map();
    #objects = new Map();
    text(text) {
        if (text === null)
            return text;
        const known = this.#texts.get(text);
        if (known !== undefined)
            return known;
        if (this.#texts.size >= MOST_PARTS)
            this.#texts.clear();
        const copy = Buffer.from(text, 'utf16le').toString('utf16le');
        this.#texts.set(copy, copy);
        return copy;
    }
    object(key, value) {
        const known = this.#objects.get(key);
        if (known !== undefined)
            return known;
        if (this.#objects.size >= MOST_PARTS)
            this.#objects.clear();
        this.#objects.set(key, value);
        return value;
    }
}


/***/ }),

/***/ 7636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lightVerdict)
/* harmony export */ });
function lightVerdict(verdict, parts, { explanation, advice }) {
    const { rule, waiver, lacks, satisfies } = verdict;
    const light = {
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
        ...(satisfies === undefined ? {} : { satisfies: parts.object(`satisfies ${satisfies.join('\n')}`, satisfies) }),
        waiver: waiver && parts.object(JSON.stringify(waiver), waiver),
    };
    return lacks === undefined ? light : { ...light, lacks };
}


/***/ })

};
