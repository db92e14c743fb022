export const id = "action-merge-run";
export const ids = ["action-merge-run", "report-json-long-read-long-report"];
export const modules = {

/***/ 9354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ utcMilliseconds)
/* harmony export */ });
const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?Z$/;
function utcMilliseconds(text) {
    const match = FORM.exec(text);
    if (match === null)
        return Number.NaN;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60)
        return Number.NaN;
    const milliseconds = Number((match[7] ?? '0').padEnd(3, '0'));
    return ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + milliseconds;
}
function daysSince1970(year, month, day) {
    const fromMarch = (month + 9) % 12;
    const years = month <= 2 ? year - 1 : year;
    const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
    return years * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 719_468;
}


/***/ }),

/***/ 842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ keysOfHosts),
/* harmony export */   H6: () => (/* binding */ keyOfTexts),
/* harmony export */   ni: () => (/* binding */ keysOfFiles),
/* harmony export */   tN: () => (/* binding */ byHosts)
/* harmony export */ });
function keysOfFiles(policies, lists = []) {
    const hashes = (files) => files.map(({ sha256 }) => sha256);
    const files = [...policies, ...lists];
    const seen = policies.map(({ path, sha256 }) => {
        const from = steps(path).slice(0, -1);
        const paths = files.map((file) => JSON.stringify([file.sha256, pathFrom(from, steps(file.path))]));
        return JSON.stringify([sha256, paths.sort()]);
    });
    return [JSON.stringify([hashes(policies), hashes(lists)]), JSON.stringify(seen.sort())];
}
function byHosts(lists) {
    const files = lists.flatMap(({ path, hostsSha256 }) => hostsSha256 === undefined ? [] : [{ path, sha256: hostsSha256 }]);
    return files.length === lists.length ? files : null;
}
function keysOfHosts(policies, lists) {
    const hosts = byHosts(lists);
    return [
        ...keysOfFiles(policies, lists).map((key) => `texts ${key}`),
        ...(hosts === null ? [] : keysOfFiles(policies, hosts).map((key) => `hosts ${key}`)),
    ];
}
function keyOfTexts(files) {
    return files
        .map(({ sha256 }) => sha256)
        .sort()
        .join();
}
function steps(path) {
    return path.split('/').filter((step) => step !== '.');
}
function pathFrom(folder, path) {
    let shared = 0;
    while (shared < folder.length && folder[shared] === path[shared])
        shared += 1;
    return [...folder.slice(shared).map((step) => (step === '..' ? '(down)' : '..')), ...path.slice(shared)].join('/');
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ wholeRunVerdict)
/* harmony export */ });
function wholeRunVerdict({ host, vantage, cause, explanation, advice, rule }) {
    return {
        host,
        address: null,
        vantage,
        protocol: null,
        ports: null,
        count: 1,
        service: null,
        expected: null,
        state: 'unknown',
        cause,
        verdict: 'inconclusive',
        severity: null,
        evidence: 'none',
        explanation,
        advice,
        attempts: 0,
        rttMs: null,
        rule,
        waiver: null,
    };
}


/***/ }),

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


/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMerge: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: ./build/base/by-text.js
var by_text = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/model/documents/partial-run.js
var partial_run = __webpack_require__(7105);
// EXTERNAL MODULE: ./build/model/documents/requirements.js
var requirements = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/model/documents/totals.js
var documents_totals = __webpack_require__(9121);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
;// CONCATENATED MODULE: ./build/vantages/vantage-names.js

const MOST_LISTED = 10;
function vantageKey(name) {
    return name ?? '';
}
function vantageText(key) {
    return key === '' ? 'the nameless vantage' : `\`${key}\``;
}
function vantagesText(keys) {
    return (0,numbers_and_lists/* listed */.KE)(keys.map(vantageText), MOST_LISTED);
}
function placeName(key, shard) {
    if (key === '')
        return shard === null ? 'the nameless vantage' : `the nameless vantage, ${shard}`;
    return shard === null ? `vantage ${key}` : `vantage ${key}, ${shard}`;
}

;// CONCATENATED MODULE: ./build/vantages/ordered-reports.js


function declaredVantages(given) {
    const lists = new Map(given.map(({ report: { expects } }) => [JSON.stringify(expects.vantages), expects.vantages]));
    const sorted = [...lists].sort(([a], [b]) => (0,by_text/* byText */.z)(a, b));
    return [...new Set(sorted.flatMap(([, list]) => list))];
}
function orderedReports(given, declared) {
    const rank = new Map(declared.map((name, index) => [name, index]));
    const byVantage = new Map();
    for (const one of given) {
        const key = vantageKey(one.report.vantage);
        byVantage.set(key, [...(byVantage.get(key) ?? []), one]);
    }
    const rankOf = (key) => rank.get(key) ?? declared.length;
    return [...byVantage]
        .sort(([a], [b]) => rankOf(a) - rankOf(b) || (0,by_text/* byText */.z)(a, b))
        .map(([key, reports]) => ({ key, reports: reports.sort(byShard) }));
}
function byShard({ report: a }, { report: b }) {
    return shardIndex(a) - shardIndex(b) || shardsOf(a) - shardsOf(b) || (0,by_text/* byText */.z)(a.startedAt, b.startedAt);
}
function shardIndex({ shard }) {
    return shard?.index ?? 0;
}
function shardsOf({ shard, expects }) {
    return Math.max(shard?.of ?? 1, expects.shards);
}
function shardText(report) {
    return report.shard === null ? null : `shard ${shardIndex(report)} of ${shardsOf(report)}`;
}

;// CONCATENATED MODULE: ./build/vantages/elsewhere.js


class Elsewhere {
    #given;
    constructor(given) {
        this.#given = given;
    }
    static among(given) {
        const there = given.filter((one) => !askedNothing(one));
        if (there.length === 0)
            return { there: given, elsewhere: new Elsewhere([]) };
        return { there, elsewhere: new Elsewhere(given.filter(askedNothing)) };
    }
    ofVantage(key) {
        return this.#reason(key, (one) => one !== undefined);
    }
    ofShard(key, index) {
        return this.#reason(key, ({ report }) => shardIndex(report) === index);
    }
    #reason(key, isMeant) {
        const found = this.#given.filter((one) => vantageKey(one.report.vantage) === key && isMeant(one));
        const [first] = [...found].sort((a, b) => shardIndex(a.report) - shardIndex(b.report));
        const said = first?.report.verdicts[0]?.explanation;
        if (first === undefined || said === undefined)
            return null;
        const where = vantageText(key);
        return {
            explanation: `The machine that was to check from ${where} was not there, so what can be reached from ${where} is not known. ${first.path} says: ${said}`,
            advice: `Run the job of ${where} on a machine that has such an address, bring up its VPN or interface, or correct \`source\` in the policy.`,
        };
    }
}
function askedNothing({ report: { verdicts } }) {
    return verdicts.length > 0 && verdicts.every(({ cause }) => cause === 'not-at-source');
}

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/causes.js
var causes = __webpack_require__(8849);
;// CONCATENATED MODULE: ./build/vantages/judge/address-seen.js


const SILENT = 1;
const ANSWERED = 2;
function addressSeen(lists) {
    const heard = new Map();
    const open = new Set();
    for (const verdicts of lists) {
        for (const { vantage, cause, state } of verdicts) {
            if (cause === null || !(0,causes/* speaksOfTarget */.Y_)(cause))
                continue;
            const key = vantageKey(vantage);
            const level = (0,causes/* isAnswer */.Tq)(cause) || state === 'open' ? ANSWERED : SILENT;
            heard.set(key, Math.max(level, heard.get(key) ?? 0));
            if (state === 'open')
                open.add(key);
        }
    }
    const of = (level) => [...heard].filter(([, one]) => one === level).map(([key]) => key);
    return { answered: of(ANSWERED), silent: of(SILENT), open };
}
function shutVantages({ answered, silent }) {
    return answered.length === 0 ? [] : silent;
}

// EXTERNAL MODULE: ./build/model/addresses/private-network.js
var private_network = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
;// CONCATENATED MODULE: ./build/vantages/judge/proof.js



function withProof(verdict, { verdicts, provers }) {
    if (verdict.lacks === undefined || verdict.verdict !== 'inconclusive')
        return [verdict];
    const key = vantageKey(verdict.vantage);
    if (!provers.has(key))
        return [verdict];
    if (verdict.address !== null && (0,private_network/* isLoopback */.U)(verdict.address))
        return [neverProven(verdict, verdict.address)];
    const others = verdicts.filter(({ vantage, protocol }) => vantageKey(vantage) !== key && protocol === verdict.protocol);
    const open = portsOf(others.filter((other) => provers.has(vantageKey(other.vantage)) && provesThatItListens(other)));
    const ports = (0,port_ranges/* unitedRanges */.kj)((0,port_ranges/* parseRanges */.Kn)(verdict.ports));
    const proven = (0,port_ranges/* sharedRanges */.Q)(ports, open);
    const rest = (0,port_ranges/* rangesWithout */.TN)(ports, proven);
    return [
        ...(proven.length === 0 ? [] : [passOf(verdict, proven)]),
        ...(rest.length === 0 ? [] : [stillUnproven(verdict, rest, others, provers)]),
    ];
}
function provesThatItListens({ state, evidence }) {
    return state === 'open' && evidence === 'direct';
}
function neverProven(verdict, address) {
    return {
        ...verdict,
        explanation: `Not open from ${vantageText(vantageKey(verdict.vantage))}, and the policy wants this proven (\`evidence: proven\`). Each machine has an address ${address} of its own, so no other vantage can prove it.`,
        advice: 'Name the host by an address that other machines can reach, or take `evidence: proven` off this entry.',
    };
}
function passOf(verdict, ranges) {
    const { lacks, ...rest } = verdict;
    return {
        ...ofRanges(rest, ranges),
        verdict: 'pass',
        severity: null,
        evidence: 'proven',
        explanation: '',
        advice: '',
    };
}
function stillUnproven(verdict, ranges, others, provers) {
    const asked = others.filter((other) => (0,port_ranges/* sharedRanges */.Q)(ranges, (0,port_ranges/* unitedRanges */.kj)((0,port_ranges/* parseRanges */.Kn)(other.ports))).length > 0);
    const keys = [...new Set(asked.map(({ vantage }) => vantageKey(vantage)))];
    const own = vantageText(vantageKey(verdict.vantage));
    const one = ofRanges(verdict, ranges);
    if (keys.length === 0) {
        const others = [...provers].filter((key) => key !== vantageKey(verdict.vantage));
        return {
            ...one,
            explanation: `Not open from ${own}, and the policy wants this proven (\`evidence: proven\`): another vantage must see the same port open. No other vantage of this merge checked it at this address.`,
            advice: others.length === 0
                ? 'Add a vantage from which the port is open to the policy, check from there, and merge both reports.'
                : `Let ${vantagesText(others)} check this port too, with \`open\` in the policy where it is to be open.`,
        };
    }
    return {
        ...one,
        explanation: `Not open from ${own}, and the policy wants this proven (\`evidence: proven\`): another vantage must see the same port open. It was not open from ${vantagesText(keys)} either, so nothing shows that a service listens there.`,
        advice: `Look whether the service runs, and whether ${vantagesText(keys)} should reach it. If nothing is to listen there, take \`evidence: proven\` off this entry.`,
    };
}
function ofRanges(verdict, ranges) {
    const count = (0,port_ranges/* countPorts */.Ws)(ranges);
    if (count === verdict.count)
        return verdict;
    return { ...verdict, ports: (0,port_ranges/* rangesText */.OM)(ranges), count, service: null, rttMs: null };
}
function portsOf(verdicts) {
    return (0,port_ranges/* unitedRanges */.kj)(verdicts.flatMap(({ ports }) => (0,port_ranges/* parseRanges */.Kn)(ports)));
}

;// CONCATENATED MODULE: ./build/vantages/judge/shut-verdicts.js


function countsSilence({ verdict, lacks, expected }) {
    return (verdict === 'pass' || lacks !== undefined) && (expected === 'blocked' || expected === 'filtered');
}
function shutVerdicts(address, seen) {
    const shut = shutVantages(seen);
    if (shut.length === 0)
        return null;
    const texts = new Map(shut.map((key) => [key, shutText(address, key, seen.answered)]));
    return (verdict) => {
        const text = texts.get(vantageKey(verdict.vantage));
        if (text === undefined || !countsSilence(verdict))
            return verdict;
        const { lacks, ...rest } = verdict;
        return { ...rest, verdict: 'inconclusive', ...text };
    };
}
function shutText(address, key, answered) {
    const where = vantageText(key);
    return {
        explanation: `No port of ${address} that ${where} asked answered it, and ${vantagesText(answered)} got answers there. The address may drop everything from ${where} alone (a ban, a block by a provider, a rule by country), so this silence does not show what other networks can reach.`,
        advice: `Look at what drops everything from ${where}: the firewall of the host, or a network on the way. As soon as one port of ${address} answers ${where}, its silence on the others counts again.`,
    };
}

;// CONCATENATED MODULE: ./build/vantages/judge/judge-addresses.js




function judgeAddresses(groups, provers) {
    const byAddress = new Map();
    for (const group of groups)
        if (group.address !== null)
            (0,get_or_create/* getOrCreate */.I)(byAddress, group.address, () => []).push(group);
    return [...byAddress].map(([address, groups]) => judgeAddress(address, groups, provers));
}
function judgeAddress(address, groups, provers) {
    const seen = addressSeen(groups.map(({ verdicts }) => verdicts));
    const shut = shutVerdicts(address, seen);
    if (shut !== null)
        for (const group of groups)
            group.verdicts = group.verdicts.map(shut);
    if (groups.some(({ verdicts }) => verdicts.some(({ lacks }) => lacks !== undefined))) {
        const context = { verdicts: groups.flatMap(({ verdicts }) => verdicts), provers };
        for (const group of groups)
            group.verdicts = group.verdicts.flatMap((one) => withProof(one, context));
    }
    return { address, groups, seen, shut: shutVantages(seen) };
}

;// CONCATENATED MODULE: ./build/vantages/judge/scan-passes.js

function scanPasses({ scan, vantage }) {
    if (scan === null)
        return null;
    const where = vantageText(vantageKey(vantage));
    const made = scan.tool === 'port-policy' ? 'an earlier report' : `a scan by ${scan.tool}`;
    const explanation = `From ${where} this was judged by ${made}, and port-policy sent no probe. In a merge such a report shows what is open, and never that a port is as the policy says.`;
    const advice = `Check from ${where} without \`--observations\`, and merge that report.`;
    return (verdict) => {
        if (verdict.verdict !== 'pass' && verdict.lacks === undefined)
            return verdict;
        const { lacks, ...rest } = verdict;
        return { ...rest, verdict: 'inconclusive', explanation, advice };
    };
}

// EXTERNAL MODULE: ./build/base/utc-milliseconds.js
var utc_milliseconds = __webpack_require__(9354);
// EXTERNAL MODULE: ./build/model/documents/same-files.js
var same_files = __webpack_require__(842);
// EXTERNAL MODULE: ./build/model/shards/shard-warnings.js
var shard_warnings = __webpack_require__(7409);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
;// CONCATENATED MODULE: ./build/vantages/merged-head.js










function mergedHead(vantages, declared, { toolVersion, run, expectVantages }) {
    const reports = vantages.flatMap(({ reports }) => reports.map(({ report }) => report));
    const [first] = reports;
    const startedAt = earliest(reports);
    const finishedAt = latest(reports);
    return {
        schemaVersion: 1,
        tool: { name: 'port-policy', version: toolVersion },
        startedAt,
        finishedAt,
        durationMs: Math.max(0, (0,utc_milliseconds/* utcMilliseconds */.L)(finishedAt) - (0,utc_milliseconds/* utcMilliseconds */.L)(startedAt)),
        seed: first.seed,
        vantage: null,
        shard: null,
        vantages: vantages.map(({ key, reports }) => mergedVantage(key, reports.map(({ report }) => report))),
        expects: {
            vantages: [...new Set([...declared, ...[...expectVantages].sort(by_text/* byText */.z)])],
            shards: Math.max(...reports.map(shardsOf)),
        },
        run,
        policies: first.policies,
        ...(first.variables === undefined ? {} : { variables: first.variables }),
        ...(first.hostFiles === undefined ? {} : { hostFiles: first.hostFiles }),
        scope: [...new Set(reports.flatMap(({ scope }) => scope))],
        controls: mergedControls(reports),
        limits: mergedLimits(reports),
        warnings: mergedWarnings(reports),
        scan: null,
        wait: null,
        drift: null,
    };
}
function mergedVantage(key, reports) {
    return {
        name: key === '' ? null : key,
        startedAt: earliest(reports),
        finishedAt: latest(reports),
        shards: reports.length,
        ...mergedNarrowing(reports),
        sources: [...new Set(reports.flatMap(({ sources = [] }) => sources))].sort(by_text/* byText */.z),
        run: reports[0].run,
    };
}
function mergedNarrowing(reports) {
    const narrowings = new Set(reports.flatMap((report) => [...(0,partial_run/* narrowingsOf */.MG)(report, report.verdicts)]));
    return narrowings.size === 0 ? {} : { narrowedBy: words/* NARROWINGS */.TW.filter((one) => narrowings.has(one)) };
}
function earliest(reports) {
    return reports.map(({ startedAt }) => startedAt).reduce((a, b) => (a < b ? a : b));
}
function latest(reports) {
    return reports.map(({ finishedAt }) => finishedAt).reduce((a, b) => (a > b ? a : b));
}
function mergedControls(reports) {
    const controls = new Map();
    for (const { target, answered } of reports.flatMap((report) => report.controls))
        controls.set(target, answered && (controls.get(target) ?? true));
    return [...controls].map(([target, answered]) => ({ target, answered }));
}
function mergedLimits(reports) {
    const highest = (of) => {
        const values = reports.map(({ limits }) => of(limits));
        return values.includes(null) ? null : Math.max(...values);
    };
    return {
        rate: highest(({ rate, dividedBy = 1 }) => (rate === null ? null : Math.round(rate * dividedBy * 1000) / 1000)),
        perHost: highest(({ perHost }) => perHost),
        inFlight: highest(({ inFlight }) => inFlight),
        durationMs: highest(({ durationMs }) => durationMs),
    };
}
function sharedSources(reports) {
    const users = new Map();
    for (const { vantage, sources = [] } of reports)
        for (const source of sources)
            if (!(0,private_network/* isLoopback */.U)(source))
                (0,get_or_create/* getOrCreate */.I)(users, source, () => new Set()).add(vantageKey(vantage));
    return [...users]
        .filter(([, keys]) => keys.size > 1)
        .map(([source, keys]) => `The probes of ${vantagesText([...keys])} left from the same address, ${source}. If that was one machine, it saw one place and not ${keys.size}: run each vantage on its own machine.`);
}
function mergedWarnings(reports) {
    const saidBy = new Map();
    for (const { vantage, warnings } of reports)
        for (const warning of warnings)
            if (!(0,shard_warnings/* isShardWarning */.V8)(warning))
                (0,get_or_create/* getOrCreate */.I)(saidBy, warning, () => new Set()).add(vantageKey(vantage));
    const said = [...saidBy].map(([warning, keys]) => `From ${vantagesText([...keys])}: ${warning}`);
    return [...sharedSources(reports), ...said];
}
function fileMaps(first, reports) {
    const maps = new Map();
    for (const report of reports) {
        const renamed = renamedPaths(first.policies, report.policies);
        const lists = renamedLists(first.hostFiles ?? [], report.hostFiles ?? []);
        if ([...renamed, ...lists].every(([path, now]) => path === now))
            continue;
        const fileOf = (file) => renamed.get(file) ?? file;
        maps.set(report, (verdict) => {
            const { rule, waiver, source } = verdict;
            return {
                ...verdict,
                rule: { ...rule, file: fileOf(rule.file) },
                ...(source == null ? {} : { source: inFileOf(source, lists) }),
                waiver: waiver === null ? null : { ...waiver, file: fileOf(waiver.file) },
            };
        });
    }
    return maps;
}
function renamedLists(first, lists) {
    const [before, now] = [(0,same_files/* byHosts */.tN)(first), (0,same_files/* byHosts */.tN)(lists)];
    return before === null || now === null ? renamedPaths(first, lists) : renamedPaths(before, now);
}
function renamedPaths(first, files) {
    const pathOf = new Map([...first].reverse().map(({ path, sha256 }) => [sha256, path]));
    const textOf = new Map(first.map(({ path, sha256 }) => [path, sha256]));
    return new Map(files.map(({ path, sha256 }) => [path, textOf.get(path) === sha256 ? path : (pathOf.get(sha256) ?? path)]));
}
function inFileOf(source, paths) {
    const at = source.includes('#') ? source.indexOf('#') : source.lastIndexOf(':');
    const path = source.slice(0, at);
    return `${paths.get(path) ?? path}${source.slice(at)}`;
}

;// CONCATENATED MODULE: ./build/vantages/merged-requirements.js


const STAYING = new Set([
    'cannot-see',
    'other-entry-decides',
]);
const MOST_TOLD = 8;
function mergedRequirements(vantages, shortfalls) {
    const reports = vantages.flatMap(({ reports }) => reports);
    const missing = shortfallParts(shortfalls);
    const texts = new Set();
    for (const { report } of reports) {
        for (const { requirement } of report.requirements ?? [])
            texts.add(requirement);
        for (const text of textsOf(report.verdicts))
            texts.add(text);
    }
    if (texts.size === 0)
        return [];
    const unchecked = new Map([...texts].map((text) => [text, new Map()]));
    const exceptions = mergedExceptions(reports.map(({ report }) => report));
    for (const { path, report } of reports) {
        const listed = new Map(report.requirements?.map((one) => [one.requirement, one.unchecked ?? []]));
        for (const [text, parts] of unchecked) {
            const own = listed.get(text) ?? [unknownTo(path)];
            for (const part of own)
                if (STAYING.has(part.kind) || part.kind === 'no-report')
                    parts.set(part.explanation, part);
        }
    }
    return [...unchecked].map(([requirement, parts]) => ({
        requirement,
        unchecked: [...missing, ...parts.values()],
        exceptions: exceptions.get(requirement) ?? [],
    }));
}
function mergedExceptions(reports) {
    const byText = new Map();
    for (const { requirements = [] } of reports)
        for (const { requirement, exceptions = [] } of requirements)
            for (const one of exceptions)
                (0,get_or_create/* getOrCreate */.I)(byText, requirement, () => new Map()).set(one.explanation, one);
    return new Map([...byText].map(([text, all]) => [text, [...all.values()]]));
}
function textsOf(verdicts) {
    const texts = new Set();
    let last;
    for (const { satisfies } of verdicts) {
        if (satisfies === undefined || satisfies === last)
            continue;
        last = satisfies;
        for (const text of satisfies)
            texts.add(text);
    }
    return texts;
}
function unknownTo(path) {
    return { kind: 'no-report', explanation: `${path} does not know this requirement: an older port-policy wrote it.` };
}
function shortfallParts(shortfalls) {
    const hosts = [...new Set(shortfalls.map(({ host }) => host))];
    const told = hosts.slice(0, MOST_TOLD).map((host) => {
        return { kind: 'no-report', explanation: `There is no report that counts for ${host}.` };
    });
    const more = hosts.length - told.length;
    if (more === 0)
        return told;
    return [
        ...told,
        { kind: 'no-report', explanation: `There is no report that counts for ${(0,numbers_and_lists/* counted */.hS)(more, 'place')} more.` },
    ];
}

;// CONCATENATED MODULE: ./build/vantages/merged-totals.js


function countVerdict(counts, { verdict, count }) {
    counts[documents_totals/* VERDICT_FIELD */.rf[verdict]] += count;
}
function countStateOfHost(counts, { state }) {
    if (state !== null)
        counts[documents_totals/* STATE_FIELD */.nB[state]]++;
}
function countStates(counts, verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = `${verdict.state} ${verdict.protocol} ${verdict.vantage}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [verdict]);
        else
            group.push(verdict);
    }
    for (const group of groups.values()) {
        const { state } = group[0];
        if (state === null)
            continue;
        const ports = group.length === 1 ? group[0].count : merged_totals_portsOf(group);
        counts[documents_totals/* STATE_FIELD */.nB[state]] += ports;
        counts.probes += ports;
    }
}
function merged_totals_portsOf(verdicts) {
    return (0,port_ranges/* countPorts */.Ws)((0,port_ranges/* unitedRanges */.kj)(verdicts.flatMap(({ ports }) => (0,port_ranges/* parseRanges */.Kn)(ports))));
}
function mergedTotals(groups, judged) {
    const counts = (0,documents_totals/* noCounts */.Yi)();
    for (const { verdicts } of groups) {
        for (const verdict of verdicts) {
            countVerdict(counts, verdict);
            if (verdict.ports === null)
                countStateOfHost(counts, verdict);
        }
    }
    for (const { groups } of judged)
        countStates(counts, groups.flatMap(({ verdicts }) => verdicts.filter(({ ports }) => ports !== null)));
    return counts;
}

// EXTERNAL MODULE: ./build/model/documents/whole-run-verdict.js
var whole_run_verdict = __webpack_require__(7999);
;// CONCATENATED MODULE: ./build/vantages/shortfall.js

function missingVerdict({ key, host, explanation, advice }, rule) {
    return (0,whole_run_verdict/* wholeRunVerdict */.K)({ host, vantage: key === '' ? null : key, cause: 'no-report', explanation, advice, rule });
}
function missingPattern({ key, host, explanation, advice }) {
    return {
        kind: 'missing',
        host,
        address: null,
        protocol: null,
        ports: null,
        count: 1,
        states: Object.fromEntries([[key, null]]),
        explanation,
        advice,
    };
}

;// CONCATENATED MODULE: ./build/vantages/patterns/classify.js
function classify(views, { vantages, missing, provers, isShut }) {
    const { all, exposed, open, closed, silent, wanted } = views;
    if (exposed.length > 0) {
        const isEverywhere = missing === 0 && exposed.length === all.length && (all.length > 1 || vantages === 1);
        return isEverywhere ? 'exposed-everywhere' : 'exposed-from-some';
    }
    if (wanted.length > 0)
        return open.length === 0 ? 'down' : 'treated-differently';
    if (vantages === 1 || isShut)
        return null;
    if (open.length > 0) {
        const isProven = open.some((view) => provers.has(view.key) && isProof(view));
        return isProven && all.every(isAsMeant) ? 'as-meant-and-proven' : null;
    }
    if (all.some(({ verdict }) => verdict.expected === 'open'))
        return null;
    if (closed.length > 0 && silent.length > 0)
        return 'treated-differently';
    const isBlocked = all.some(countsAsBlocked) && all.every(({ verdict }) => verdict.verdict !== 'violation');
    return isBlocked ? 'blocked-nothing-shown' : null;
}
function isAsMeant({ verdict }) {
    return verdict.verdict === 'pass' || verdict.verdict === 'not-judged';
}
function isProof({ verdict: { state, evidence } }) {
    return state === 'open' && evidence === 'direct';
}
function countsAsBlocked({ verdict: { verdict, lacks } }) {
    return verdict === 'pass' || lacks !== undefined;
}

// EXTERNAL MODULE: ./build/base/cut-ranges.js
var cut_ranges = __webpack_require__(3208);
;// CONCATENATED MODULE: ./build/vantages/patterns/port-classes.js




const WORST_FIRST = ['violation', 'inconclusive', 'waived', 'pass', 'not-judged'];
function portClasses(verdicts) {
    const classes = new Map();
    const active = new Set();
    for (const { first, last, ended, started } of (0,cut_ranges/* sweepEdges */.zk)(piecesOf(verdicts))) {
        for (const { verdict } of ended)
            active.delete(verdict);
        for (const { verdict } of started)
            active.add(verdict);
        if (active.size === 0)
            continue;
        const seen = worstByVantage(active);
        const { ranges } = (0,get_or_create/* getOrCreate */.I)(classes, classKey(seen), () => ({ ranges: [], seen }));
        const before = ranges.at(-1);
        if (before?.last === first - 1)
            before.last = last;
        else
            ranges.push({ first, last });
    }
    return [...classes.values()];
}
function piecesOf(verdicts) {
    return verdicts.flatMap((verdict) => (0,port_ranges/* parseRanges */.Kn)(verdict.ports).map(({ first, last }) => ({ first, last, verdict })));
}
function worstByVantage(active) {
    const seen = new Map();
    for (const verdict of active) {
        const key = vantageKey(verdict.vantage);
        const known = seen.get(key);
        if (known === undefined || rank(verdict) < rank(known))
            seen.set(key, verdict);
    }
    return seen;
}
function rank({ verdict }) {
    return WORST_FIRST.indexOf(verdict);
}
function classKey(seen) {
    return [...seen]
        .map(([key, { state, verdict, expected, evidence, severity, lacks }]) => [key, state, verdict, expected, evidence === 'none', severity, lacks].join('\n'))
        .sort()
        .join('\t');
}

;// CONCATENATED MODULE: ./build/vantages/patterns/clauses.js


const ALL = 10;
function keysText(views) {
    return vantagesText(views.map(({ key }) => key));
}
function clause(views, text) {
    return views.length === 0 ? [] : [text(keysText(views))];
}
function notOpenClause(views) {
    return (0,numbers_and_lists/* listed */.KE)([
        ...clause(views.closed, (vantages) => `closed from ${vantages}`),
        ...clause(views.silent, (vantages) => `filtered from ${vantages}`),
        ...clause(views.unknown, (vantages) => `not known from ${vantages}`),
    ], ALL);
}
function othersClause(views) {
    const meant = views.open.filter(({ verdict }) => verdict.verdict !== 'violation');
    return (0,numbers_and_lists/* listed */.KE)([
        ...clause(views.closed, (vantages) => `closed from ${vantages}`),
        ...clause(views.silent, (vantages) => `filtered from ${vantages}`),
        ...clause(views.unknown, (vantages) => `not known from ${vantages}`),
        ...clause(meant, (vantages) => `open from ${vantages}, where it may be`),
    ], ALL);
}

;// CONCATENATED MODULE: ./build/vantages/patterns/port-texts.js

const TEXTS = {
    'exposed-everywhere': exposedEverywhere,
    'exposed-from-some': exposedFromSome,
    down,
    'treated-differently': treatedDifferently,
    'blocked-nothing-shown': blockedNothingShown,
    'as-meant-and-proven': asMeantAndProven,
};
function portTexts(kind, ...seen) {
    return TEXTS[kind](...seen);
}
function exposedEverywhere({ exposed }) {
    return {
        explanation: `Open from every vantage that checks it (${keysText(exposed)}), and the policy says that it must not be. No firewall on the way from these places blocks it.`,
        advice: 'Stop the service, or restrict the port in the firewall of the host or its security group. Then look for the rule that lets everybody in.',
    };
}
function exposedFromSome(views, lacks) {
    const open = keysText(views.exposed);
    const others = othersClause(views);
    const advice = `Restrict the rule that lets ${open} in. Then look which other sources it names.`;
    if (others === '')
        return {
            explanation: lacks
                ? `Open from ${open}, and the policy says that it must not be. No other report says anything about this port, and not every vantage has a report.`
                : `Open from ${open}, and the policy says that it must not be. No other vantage checks this port.`,
            advice,
        };
    if (views.open.length + views.closed.length + views.silent.length === views.exposed.length)
        return { explanation: `Open from ${open}, and the policy says that it must not be. It is ${others}.`, advice };
    return {
        explanation: views.closed.length + views.silent.length === 0
            ? `Open from ${open}, and the policy says that it must not be. It is ${others}. Usually a firewall rule lets in more sources than it should.`
            : `Open from ${open}, and the policy says that it must not be. It is ${others}. Usually a firewall rule lets in more sources than it should. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
        advice,
    };
}
function down(views) {
    const { closed, silent, unknown } = views;
    if (unknown.length === 0 && silent.length === 0)
        return {
            explanation: `The policy expects it open, and it is refused from ${keysText(closed)}. Usually the service does not run, or listens on another interface.`,
            advice: 'Look on the host whether the service runs and where it listens (`ss -lntu`).',
        };
    if (unknown.length === 0 && closed.length === 0)
        return {
            explanation: `The policy expects it open, and nothing comes back to ${keysText(silent)}. Usually the host is down, or a firewall drops all of them.`,
            advice: 'Look whether the host runs. If it does, look at its firewall or security group.',
        };
    return {
        explanation: `The policy expects it open, and it is ${notOpenClause(views)}.`,
        advice: 'Look on the host whether the service runs and where it listens (`ss -lntu`). Then look at the firewall rules for each place.',
    };
}
function treatedDifferently(views) {
    const { open, wanted } = views;
    if (wanted.length > 0)
        return {
            explanation: `Open from ${keysText(open)} and ${notOpenClause(views)}; the policy expects it open from ${keysText(wanted)}. The service runs, so a firewall rule or the network on the way is the usual reason. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
            advice: `Look which firewall rule lets ${keysText(open)} in, and whether it names ${keysText(wanted)} too.`,
        };
    return {
        explanation: `Not the same from everywhere: it is ${notOpenClause(views)}. One place gets an answer and another does not: usually a firewall rule depends on the source. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
        advice: 'Compare the firewall rules for these sources. If the difference is meant, there is nothing to do.',
    };
}
function blockedNothingShown(views) {
    return {
        explanation: `As the policy says, it is ${notOpenClause(views)}. No report here shows it open, so nothing shows that a service listens there: an unused port would look the same.`,
        advice: 'If a service listens there, add a vantage that may reach it and let it check the port with `open`. Else there is nothing to do.',
    };
}
function asMeantAndProven(views) {
    const rest = notOpenClause(views);
    return {
        explanation: rest === ''
            ? `Open from ${keysText(views.open)}, as the policy says.`
            : `As the policy says, it is ${rest}. It is open from ${keysText(views.open)}: a service listens there, so this is a block and not just an unused port.`,
        advice: '',
    };
}

;// CONCATENATED MODULE: ./build/vantages/patterns/views.js
function viewsOf(seen, vantages) {
    const all = vantages.flatMap((key) => {
        const verdict = seen.get(key);
        return verdict === undefined ? [] : [{ key, verdict }];
    });
    const of = (holds) => all.filter(({ verdict }) => holds(verdict));
    return {
        all,
        exposed: of(({ state, verdict }) => state === 'open' && verdict === 'violation'),
        open: of(({ state }) => state === 'open'),
        closed: of(({ state }) => state === 'closed'),
        silent: of(({ state }) => state === 'filtered' || state === 'open|filtered'),
        unknown: of(({ state }) => state === 'unknown' || state === null),
        wanted: of(({ state, verdict, expected }) => expected === 'open' && state !== 'open' && verdict === 'violation'),
    };
}

;// CONCATENATED MODULE: ./build/vantages/patterns/address-patterns.js








function addAddressPatterns(judged, of, list) {
    for (const group of judged.groups) {
        if (judged.shut.length > 0 && group.verdicts.some(({ vantage }) => judged.shut.includes(vantageKey(vantage))))
            list.add('shut-to-vantage', null, () => shutPattern(judged, group, of.vantages));
        for (const protocol of words/* PROTOCOLS */.yv) {
            const verdicts = group.verdicts.filter((one) => one.protocol === protocol && one.ports !== null);
            if (verdicts.length === 0)
                continue;
            for (const ports of portClasses(verdicts))
                addPortPattern(ports, { ...of, judged, group, list });
        }
    }
}
function addPortPattern({ ranges, seen }, around) {
    const { judged, group, vantages, missing, provers, list } = around;
    const views = viewsOf(seen, vantages);
    const isShut = judged.shut.some((key) => seen.has(key));
    const kind = classify(views, {
        vantages: vantages.length - missing.size,
        missing: missing.size,
        provers,
        isShut,
    });
    if (kind === null)
        return;
    list.add(kind, worstSeverity(views), () => ({
        kind,
        host: group.host,
        address: group.address,
        protocol: [...seen.values()][0]?.protocol ?? null,
        ports: (0,port_ranges/* rangesText */.OM)(ranges),
        count: (0,port_ranges/* countPorts */.Ws)(ranges),
        states: statesOf(vantages, (key) => seen.get(key)?.state ?? null),
        ...portTexts(kind, views, missing.size > 0),
    }));
}
function worstSeverity({ all }) {
    return all.map(({ verdict }) => verdict.severity).sort((a, b) => (0,words/* severityRank */.qs)(a) - (0,words/* severityRank */.qs)(b))[0] ?? null;
}
function shutPattern({ seen, shut }, { host, address, verdicts }, vantages) {
    const here = new Set(verdicts.map(({ vantage }) => vantageKey(vantage)));
    const silent = shut.filter((key) => here.has(key));
    const states = statesByVantage(verdicts);
    return {
        kind: 'shut-to-vantage',
        host,
        address,
        protocol: null,
        ports: null,
        count: 1,
        states: statesOf(vantages, (key) => states.get(key) ?? null),
        explanation: `Nothing at this address answers ${vantagesText(silent)}, on any port that is asked, and it answers ${vantagesText(seen.answered)}. It may drop everything from there (a ban, a block by a provider, a rule by country), so what is silent to ${vantagesText(silent)} does not count as blocked.`,
        advice: `Look at what drops everything from ${vantagesText(silent)}: the firewall of the host, or a network on the way.`,
    };
}
const TELLING_MOST = ['open', 'closed', 'filtered', 'open|filtered', 'unknown'];
function statesByVantage(verdicts) {
    const states = new Map();
    for (const { vantage, state } of verdicts)
        (0,get_or_create/* getOrCreate */.I)(states, vantageKey(vantage), () => new Set()).add(state);
    return new Map([...states].map(([key, some]) => [key, TELLING_MOST.find((one) => some.has(one)) ?? null]));
}
function statesOf(vantages, of) {
    return Object.fromEntries(vantages.map((key) => [key, of(key)]));
}

;// CONCATENATED MODULE: ./build/vantages/patterns/deaf-vantages.js




class DeafVantages {
    #hearings = new Map();
    add({ address, groups }) {
        const family = address.includes(':') ? 6 : 4;
        const deaf = new Set();
        for (const { verdicts } of groups) {
            for (const { vantage, cause, count } of verdicts) {
                if (cause === null)
                    continue;
                const hearing = this.#of(vantageKey(vantage))[family];
                if ((0,causes/* isAnswer */.Tq)(cause))
                    hearing.answers += count;
                else if (cause === 'deaf-vantage' || cause === 'no-route') {
                    hearing.deafPorts += count;
                    deaf.add(hearing);
                }
            }
        }
        for (const hearing of deaf)
            hearing.deafAddresses++;
    }
    #of(key) {
        const known = this.#hearings.get(key);
        if (known !== undefined)
            return known;
        const none = { 4: noHearing(), 6: noHearing() };
        this.#hearings.set(key, none);
        return none;
    }
    patterns(vantages) {
        return vantages.flatMap((key) => [4, 6].flatMap((family) => this.#pattern(key, family, vantages)));
    }
    #pattern(key, family, vantages) {
        const hearing = this.#hearings.get(key)?.[family];
        if (hearing === undefined || hearing.answers > 0 || hearing.deafPorts === 0)
            return [];
        const heard = vantages.filter((one) => (this.#hearings.get(one)?.[family].answers ?? 0) > 0);
        const where = vantageText(key);
        const what = `${(0,numbers_and_lists/* counted */.hS)(hearing.deafPorts, 'port')} at ${(0,numbers_and_lists/* counted */.hS)(hearing.deafAddresses, 'address', 'addresses')}`;
        return [
            {
                kind: 'deaf-vantage',
                host: placeName(key, null),
                address: null,
                protocol: null,
                ports: null,
                count: 1,
                states: statesOf(vantages, (one) => (one === key ? 'unknown' : null)),
                explanation: heard.length === 0
                    ? `Nothing answered ${where} over IPv${family}, so nothing is known about ${what} from there.`
                    : `Nothing answered ${where} over IPv${family}, so nothing is known about ${what} from there. Hosts did answer ${vantagesText(heard)} over IPv${family}, so it is usually the machine or its network.`,
                advice: `Give ${where} a control that answers over IPv${family} (\`controls\`), or say in the policy that it cannot see IPv${family} (\`cannot-see\`).`,
            },
        ];
    }
}
function noHearing() {
    return { answers: 0, deafPorts: 0, deafAddresses: 0 };
}

;// CONCATENATED MODULE: ./build/vantages/patterns/pattern-list.js



const MOST_OF_A_KIND = 500;
class PatternList {
    #found = new Map();
    #counts = new Map();
    add(kind, severity, pattern) {
        this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
        const bySeverity = (0,get_or_create/* getOrCreate */.I)(this.#found, kind, () => new Map());
        const same = (0,get_or_create/* getOrCreate */.I)(bySeverity, (0,words/* severityRank */.qs)(severity), () => []);
        if (same.length < MOST_OF_A_KIND)
            same.push(pattern());
    }
    patterns() {
        return words/* PATTERN_KINDS */.Fi.flatMap((kind) => [...(this.#found.get(kind) ?? [])]
            .sort(([a], [b]) => a - b)
            .flatMap(([, list]) => list)
            .slice(0, MOST_OF_A_KIND));
    }
    warnings() {
        return words/* PATTERN_KINDS */.Fi.flatMap((kind) => {
            const count = this.#counts.get(kind) ?? 0;
            if (count <= MOST_OF_A_KIND)
                return [];
            return [
                `There are ${(0,numbers_and_lists/* counted */.hS)(count, 'pattern')} of the kind ${kind}, and the first ${(0,numbers_and_lists/* grouped */.zD)(MOST_OF_A_KIND)} are listed. The verdicts have them all.`,
            ];
        });
    }
}

;// CONCATENATED MODULE: ./build/vantages/patterns/resolves-differently.js





const resolves_differently_MOST_LISTED = 5;
function* namesResolvedDifferently(groups, vantages) {
    if (vantages.length < 2)
        return;
    for (let i = 0; i < groups.length;) {
        const { host } = groups[i];
        const from = i;
        while (groups[i]?.host === host)
            i++;
        if (i - from < 2)
            continue;
        const ofHost = groups.slice(from, i);
        for (const family of [4, 6])
            yield* differenceOf(host, family, ofHost, vantages);
    }
}
function* differenceOf(host, family, groups, vantages) {
    const byVantage = new Map();
    for (const { address, verdicts } of groups) {
        if (address === null || address.includes(':') !== (family === 6))
            continue;
        for (const { vantage, ports, cause } of verdicts)
            if (ports !== null || cause === 'out-of-scope' || cause === 'cannot-see')
                (0,get_or_create/* getOrCreate */.I)(byVantage, vantageKey(vantage), () => new Set()).add(address);
    }
    const sides = new Map();
    for (const key of vantages) {
        const addresses = byVantage.get(key);
        if (addresses === undefined)
            continue;
        const sorted = [...addresses].sort(by_text/* byText */.z);
        (0,get_or_create/* getOrCreate */.I)(sides, sorted.join(), () => ({ addresses: sorted, keys: [] })).keys.push(key);
    }
    if (sides.size < 2)
        return;
    const texts = [...sides.values()].map(({ addresses, keys }) => `${(0,numbers_and_lists/* listed */.KE)(addresses, resolves_differently_MOST_LISTED)} from ${vantagesText(keys)}`);
    yield {
        kind: 'resolves-differently',
        host,
        address: null,
        protocol: null,
        ports: null,
        count: 1,
        states: statesOf(vantages, () => null),
        explanation: `This name does not lead to the same IPv${family} addresses from everywhere: ${texts.join('; ')}. Split-horizon DNS, anycast, a balancer or a CDN can be the reason, and so can a record that changed between the runs. Each vantage checked the addresses that it was given.`,
        advice: `Ask the resolvers at both places (\`dig ${host}\`) and compare. To check the same addresses from everywhere, name them in the policy.`,
    };
}

;// CONCATENATED MODULE: ./build/vantages/patterns/all-patterns.js





function allPatterns({ groups, judged, vantages, missing, provers, shortfalls }) {
    const list = new PatternList();
    const deaf = new DeafVantages();
    for (const shortfall of shortfalls)
        list.add('missing', null, () => missingPattern(shortfall));
    for (const address of judged) {
        addAddressPatterns(address, { vantages, missing, provers }, list);
        deaf.add(address);
    }
    for (const pattern of deaf.patterns(vantages))
        list.add(pattern.kind, null, () => pattern);
    for (const pattern of namesResolvedDifferently(groups, vantages))
        list.add(pattern.kind, null, () => pattern);
    return { patterns: list.patterns(), warnings: list.warnings() };
}

;// CONCATENATED MODULE: ./build/vantages/shortfalls/missing-shards.js



const MOST_NAMED = 100;
const missing_shards_MOST_LISTED = 10;
const ADVICE = 'Look at the job of this shard: it must upload its report.json even when it fails, and this merge must download it.';
function missingShards({ key, reports }, elsewhere) {
    const divisions = new Map();
    for (const { path, report } of reports)
        divisions.set(shardsOf(report), [...(divisions.get(shardsOf(report)) ?? []), path]);
    if (divisions.size > 1)
        return [differentDivisions(key, divisions)];
    const [of = 1] = divisions.keys();
    return of === 1 ? [] : missingOf(key, of, reports, elsewhere);
}
function missingOf(key, of, reports, elsewhere) {
    const there = new Set(reports.map(({ report }) => shardIndex(report)));
    const where = vantageText(key);
    const missing = [];
    let count = of - [...there].filter((index) => index >= 1 && index <= of).length;
    for (let index = 1; index <= of && missing.length < MOST_NAMED; index++) {
        if (there.has(index))
            continue;
        count--;
        missing.push({
            key,
            host: placeName(key, `shard ${index} of ${of}`),
            explanation: `There is no report of shard ${index} of ${of} from ${where}: what that shard was to check is not known.`,
            advice: ADVICE,
            ...elsewhere.ofShard(key, index),
        });
    }
    if (count > 0)
        missing.push({
            key,
            host: placeName(key, `${count} more shards of ${of}`),
            explanation: `There are no reports of ${count} more shards of ${of} from ${where}: what they were to check is not known.`,
            advice: ADVICE,
        });
    for (const { path, report } of reports) {
        const index = shardIndex(report);
        if (index >= 1 && index <= of)
            continue;
        missing.push({
            key,
            host: placeName(key, `shard ${index} of ${of}`),
            explanation: `${path} says that it is shard ${index} of ${of}, and there is no such shard: which part of the policy it checked is not known.`,
            advice: 'Number the shards from 1 to their count, and check again.',
        });
    }
    return missing;
}
function differentDivisions(key, divisions) {
    const sides = [...divisions]
        .sort(([a], [b]) => a - b)
        .map(([of, paths]) => `into ${of} by ${(0,numbers_and_lists/* listed */.KE)([...paths].sort(), missing_shards_MOST_LISTED)}`);
    return {
        key,
        host: placeName(key, null),
        explanation: `The runs from ${vantageText(key)} are divided differently: ${(0,numbers_and_lists/* listed */.KE)(sides, missing_shards_MOST_LISTED)}. What falls between them is not known.`,
        advice: 'Use the same number of shards in every job of a vantage, and merge reports of one workflow run alone.',
    };
}

;// CONCATENATED MODULE: ./build/vantages/shortfalls/missing-vantages.js


function missingVantages(vantages, declared, expected, elsewhere) {
    const there = new Set(vantages.map(({ key }) => key));
    const known = new Set(declared);
    return [...new Set([...declared, ...[...expected].sort(by_text/* byText */.z)])]
        .filter((key) => !there.has(key))
        .map((key) => ({
        key,
        host: placeName(key, null),
        explanation: known.has(key)
            ? `The policy declares the vantage \`${key}\`, and none of the reports is from there: what can be reached from \`${key}\` is not known.`
            : `A report from the vantage \`${key}\` was expected, and it is not there: what can be reached from \`${key}\` is not known. The policy does not declare this vantage.`,
        advice: known.has(key)
            ? `Look at the job that checks from \`${key}\`: it must upload its report.json even when it fails, and this merge must download it. If \`${key}\` is not used any more, remove it from \`vantages\` in the policy.`
            : `Check the spelling of \`${key}\` where the merge expects it, or declare it under \`vantages\` in the policy and check from there.`,
        ...elsewhere.ofVantage(key),
    }));
}

;// CONCATENATED MODULE: ./build/vantages/shortfalls/overlapping-shards.js


const overlapping_shards_MOST_LISTED = 5;
function overlappingShards({ key, reports }) {
    if (reports.length < 2)
        return [];
    const shardOf = new Map();
    const twice = new Set();
    for (const [index, { report }] of reports.entries()) {
        for (const { address, ports } of report.verdicts) {
            if (address === null || ports === null)
                continue;
            const known = shardOf.get(address);
            if (known === undefined)
                shardOf.set(address, index);
            else if (known !== index)
                twice.add(address);
        }
    }
    if (twice.size === 0)
        return [];
    return [
        {
            key,
            host: placeName(key, null),
            explanation: `More than one shard from ${vantageText(key)} checked ${(0,numbers_and_lists/* listed */.KE)([...twice].sort(), overlapping_shards_MOST_LISTED)}. An address belongs to one shard, so the run is not divided as it should be, and something else may be left out.`,
            advice: 'Check all shards again, with the same version of port-policy and the same number of shards.',
        },
    ];
}

// EXTERNAL MODULE: ./build/model/addresses/address-bits.js
var address_bits = __webpack_require__(9639);
// EXTERNAL MODULE: ./build/model/addresses/address-ranges.js
var address_ranges = __webpack_require__(4309);
;// CONCATENATED MODULE: ./build/vantages/shortfalls/set-elements.js



function elementsOfOne(sets) {
    const lists = elementsOfAll(sets);
    if (lists === null)
        return null;
    const some = {
        ranges: lists.flatMap(({ ranges }) => ranges),
        texts: new Set(lists.flatMap(({ texts }) => [...texts])),
    };
    return [...new Set(lists.flatMap((one) => difference(some, one)))].sort(by_text/* byText */.z);
}
function elementsLeftOut(planned, taken) {
    const [whole, ...parts] = elementsOfAll([planned, ...taken]) ?? [];
    if (whole === undefined)
        return null;
    return difference(whole, {
        ranges: parts.flatMap(({ ranges }) => ranges),
        texts: new Set(parts.flatMap(({ texts }) => [...texts])),
    });
}
function elementsTwice(taken) {
    const twice = new Set();
    const texts = new Set();
    let ranges = [];
    for (const one of taken.map(elementsOf)) {
        if (one === null)
            continue;
        for (const text of one.texts) {
            if (texts.has(text))
                twice.add(text);
            texts.add(text);
        }
        const before = (0,address_ranges/* addressRangeSet */.AL)(ranges);
        for (const range of one.ranges) {
            const fresh = (0,address_ranges/* addressRangeSet */.AL)((0,address_ranges/* without */.FF)(range, before));
            for (const known of (0,address_ranges/* without */.FF)(range, fresh))
                twice.add(rangeText(known));
        }
        ranges = [...ranges, ...one.ranges];
    }
    return [...twice];
}
function difference(some, others) {
    const known = (0,address_ranges/* addressRangeSet */.AL)(others.ranges);
    return [
        ...some.ranges.flatMap((range) => (0,address_ranges/* without */.FF)(range, known)).map(rangeText),
        ...[...some.texts].filter((text) => !others.texts.has(text)),
    ];
}
function elementsOfAll(sets) {
    const lists = sets.map(elementsOf).filter((one) => one !== null);
    return lists.length < sets.length ? null : lists;
}
function elementsOf({ elements }) {
    if (elements === undefined)
        return null;
    const ranges = [];
    const texts = new Set();
    for (const element of elements) {
        const range = rangeOf(element);
        if (range === null)
            texts.add(element);
        else
            ranges.push(range);
    }
    return { ranges, texts };
}
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const IPV6 = /^[\da-f:.]+$/i;
function rangeOf(element) {
    const [from = '', to = from, ...more] = element.split('-');
    const isRange = more.length === 0 && ((IPV4.test(from) && IPV4.test(to)) || (isIPv6(from) && isIPv6(to)));
    if (!isRange)
        return null;
    const [first, last] = [(0,address_bits/* bitsOfAddress */.gD)(from), (0,address_bits/* bitsOfAddress */.gD)(to)];
    return { family: first.family, first: first.bits, last: last.bits };
}
function isIPv6(text) {
    return text.includes(':') && IPV6.test(text);
}
function rangeText({ family, first, last }) {
    const from = (0,address_bits/* textOfBits */.B5)({ family, bits: first });
    return first === last ? from : `${from}-${(0,address_bits/* textOfBits */.B5)({ family, bits: last })}`;
}

;// CONCATENATED MODULE: ./build/vantages/shortfalls/shard-sums.js





const MODULUS = 1n << 256n;
const shard_sums_MOST_LISTED = 5;
function shardSums({ key, reports }) {
    const shards = reports.flatMap((given) => given.report.shard === null ? [] : [{ ...given, shard: given.report.shard }]);
    if (shards.length === 0)
        return [];
    const planned = plannedDifferently(key, shards);
    if (planned !== null)
        return [planned];
    const isWhole = shards.length === reports.length && shards.every(({ report }) => shardsOf(report) === shards.length);
    return isWhole ? [...notTakenOnce(key, shards)] : [];
}
function plannedDifferently(key, shards) {
    const plans = new Set(shards.map(({ shard: { planned } }) => `${planned.count} ${planned.digest}`));
    if (plans.size === 1)
        return null;
    const differing = elementsOfOne(shards.map(({ shard }) => shard.planned));
    const where = vantageText(key);
    const advice = 'Check all shards again at the same time. If DNS gives other addresses each time (a balancer, a CDN), name the addresses in the policy.';
    return {
        key,
        host: placeName(key, null),
        explanation: differing === null
            ? `The shards from ${where} did not plan the same, so DNS gave them different addresses or they were run differently. What fell between them is not known.`
            : `The shards from ${where} did not plan the same, so DNS gave them different addresses or they were run differently. Some planned this and others did not: ${(0,numbers_and_lists/* listed */.KE)(differing, shard_sums_MOST_LISTED)}.`,
        advice,
    };
}
function notTakenOnce(key, shards) {
    const [{ shard }] = shards;
    const { planned } = shard;
    const taken = shards.map((one) => one.shard.taken);
    const count = taken.reduce((sum, one) => sum + one.count, 0);
    const digest = taken.reduce((sum, one) => (sum + numberOf(one)) % MODULUS, 0n);
    const twice = elementsTwice(taken);
    if (count === planned.count && digest === numberOf(planned) && twice.length === 0)
        return [];
    const leftOut = elementsLeftOut(planned, taken);
    return [
        {
            key,
            host: placeName(key, null),
            explanation: sumText(vantageText(key), { planned: planned.count, taken: count, leftOut, twice }),
            advice: 'Check all shards again, with the same version of port-policy and the same number of shards.',
        },
    ];
}
function sumText(where, { planned, taken, leftOut, twice }) {
    if (twice.length > 0)
        return `More than one shard from ${where} took ${(0,numbers_and_lists/* listed */.KE)([...twice].sort(by_text/* byText */.z), shard_sums_MOST_LISTED)}: the run is not divided as it should be.`;
    if (leftOut !== null && leftOut.length > 0)
        return `No shard from ${where} took ${(0,numbers_and_lists/* listed */.KE)(leftOut, shard_sums_MOST_LISTED)}: nobody checked it.`;
    return `The shards from ${where} planned ${planned} addresses and names and took ${taken}, and the two do not add up: some were left out, or were taken twice.`;
}
function numberOf({ digest }) {
    return BigInt(`0x${digest}`);
}

;// CONCATENATED MODULE: ./build/vantages/shortfalls/ages.js

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
function ageText(milliseconds) {
    if (milliseconds < 2 * HOUR_MS)
        return (0,numbers_and_lists/* counted */.hS)(Math.floor(milliseconds / MINUTE_MS), 'minute');
    if (milliseconds < 3 * DAY_MS)
        return (0,numbers_and_lists/* counted */.hS)(Math.floor(milliseconds / HOUR_MS), 'hour');
    return (0,numbers_and_lists/* counted */.hS)(Math.floor(milliseconds / DAY_MS), 'day');
}

;// CONCATENATED MODULE: ./build/vantages/shortfalls/verdict-check.js


const PASSES = {
    open: ['open'],
    closed: ['closed'],
    filtered: ['filtered', 'open|filtered'],
    blocked: ['closed', 'filtered', 'open|filtered'],
    observe: [],
};
function isPossible(verdict) {
    const { ports, count } = verdict;
    if (ports === null)
        return count === 1 && verdict.lacks === undefined && (verdict.verdict !== 'pass' || isPassOfName(verdict));
    if (!countsItsPorts(ports, count))
        return false;
    if (mustNotBeOpen(verdict))
        return verdict.verdict === 'violation' || verdict.verdict === 'waived';
    if (verdict.lacks !== undefined)
        return verdict.verdict === 'inconclusive' && isPassOfPorts(verdict);
    return verdict.verdict !== 'pass' || isPassOfPorts(verdict);
}
function isPassOfName({ state, cause }) {
    return state === null && cause === null;
}
function isPassOfPorts({ expected, state, cause, evidence, address, protocol }) {
    if (expected === null || state === null || cause === null || address === null || protocol === null)
        return false;
    if (evidence === 'proven' || !(0,causes/* speaksOfTarget */.Y_)(cause) || !PASSES[expected].includes(state))
        return false;
    return evidence !== 'none' || cause === 'refused';
}
function mustNotBeOpen({ state, expected }) {
    return state === 'open' && (expected === 'blocked' || expected === 'closed' || expected === 'filtered');
}
function countsItsPorts(ports, count) {
    if (count === 1)
        return /^\d+$/.test(ports) && (0,port_ranges/* parseRanges */.Kn)(ports).length === 1;
    const ranges = (0,port_ranges/* unitedRanges */.kj)((0,port_ranges/* parseRanges */.Kn)(ports));
    return (0,port_ranges/* countPorts */.Ws)(ranges) === count && (0,port_ranges/* rangesText */.OM)(ranges) === ports;
}

;// CONCATENATED MODULE: ./build/vantages/shortfalls/contradiction.js





const COUNTED = ['pass', 'violation', 'waived', 'inconclusive', 'notJudged'];
function contradictionIn({ path, report }) {
    const counts = (0,documents_totals/* noCounts */.Yi)();
    let impossible = null;
    for (const verdict of report.verdicts) {
        countVerdict(counts, verdict);
        if (impossible === null && !isPossible(verdict))
            impossible = verdict;
    }
    if (impossible !== null)
        return impossibleText(path, impossible);
    const other = COUNTED.find((field) => counts[field] !== report.totals[field]);
    if (other !== undefined)
        return `The totals of ${path} say ${report.totals[other]} for \`${other}\`, and its verdicts come to ${counts[other]}: the file was changed, or a part of it is gone.`;
    const result = resultAlone(report, (0,documents_totals/* resultOf */.Bg)(counts));
    if (result !== report.result)
        return `The result of ${path} is \`${report.result}\`, and its verdicts come to \`${result}\`: the file was changed.`;
    if (!((0,utc_milliseconds/* utcMilliseconds */.L)(report.startedAt) <= (0,utc_milliseconds/* utcMilliseconds */.L)(report.finishedAt)))
        return `The run of ${path} ended (${report.finishedAt}) before it began (${report.startedAt}): the file was changed, or the clock was set back.`;
    return null;
}
function resultAlone(report, result) {
    const isBlind = (0,partial_run/* isOpenOnly */.ji)(report) || (report.shard !== null && report.verdicts.length === 0);
    return isBlind && result === 'pass' ? 'inconclusive' : result;
}
function impossibleText(path, { host, address, ports, verdict, expected, state }) {
    const where = ports === null ? host : `${address ?? host} port ${ports}`;
    return `${path} says \`${verdict}\` for ${where}, expected \`${expected}\` and seen as \`${state}\`, which no run of port-policy says: the file was changed.`;
}

;// CONCATENATED MODULE: ./build/vantages/shortfalls/uncounted-reports.js







const CLOCK_SKEW_MS = 5 * 60_000;
const REASONS = [tooOld, fromTheFuture, stopped, ofAPart, judgedNothing, contradicting];
function shortfallsOfReport(given, options) {
    const { report } = given;
    const key = vantageKey(report.vantage);
    const host = placeName(key, shardText(report));
    return REASONS.flatMap((find) => {
        const reason = find(given, options);
        return reason === null ? [] : [{ key, host, ...reason }];
    });
}
function tooOld({ path, report }, { nowMs, withinMs }) {
    const seenAt = report.scan?.finishedAt ?? report.startedAt;
    const age = nowMs - Math.min((0,utc_milliseconds/* utcMilliseconds */.L)(seenAt), (0,utc_milliseconds/* utcMilliseconds */.L)(report.startedAt));
    if (withinMs === null || age <= withinMs)
        return null;
    return {
        explanation: `What ${path} saw is ${ageText(age)} old (${seenAt}), and this merge takes reports that are at most ${ageText(withinMs)} old: it may have changed since.`,
        advice: `Check from ${vantageText(vantageKey(report.vantage))} again, and merge the new report. If an older one is enough, set \`within\` to a longer time.`,
    };
}
function fromTheFuture({ path, report }, { nowMs }) {
    const ahead = Math.max((0,utc_milliseconds/* utcMilliseconds */.L)(report.startedAt), (0,utc_milliseconds/* utcMilliseconds */.L)(report.finishedAt)) - nowMs;
    if (ahead <= CLOCK_SKEW_MS)
        return null;
    return {
        explanation: `The run of ${path} ended ${ageText(ahead)} after now (${report.finishedAt}): one of the two clocks is wrong, so the age of the report is not known.`,
        advice: `Set the clock of the machine that checks from ${vantageText(vantageKey(report.vantage))}, and the clock of this one. Then check again.`,
    };
}
function stopped({ path, report }) {
    const cancelled = uncounted_reports_portsOf(report, 'cancelled');
    if (cancelled > 0)
        return {
            explanation: `The run of ${path} was stopped before it was done: ${(0,numbers_and_lists/* counted */.hS)(cancelled, 'port')} or names had not been asked.`,
            advice: `Check from ${vantageText(vantageKey(report.vantage))} again and let the run end.`,
        };
    const late = uncounted_reports_portsOf(report, 'out-of-time');
    if (late === 0)
        return null;
    return {
        explanation: `The time of the run of ${path} was over before it was done: ${(0,numbers_and_lists/* counted */.hS)(late, 'port')} or names had not been asked.`,
        advice: 'Give the run more time (`limits: { duration: … }` in the policy, `time-limit` of the run), or divide it with `shard`.',
    };
}
function uncounted_reports_portsOf({ verdicts }, cause) {
    return verdicts.reduce((sum, one) => sum + (one.cause === cause ? one.count : 0), 0);
}
function ofAPart({ path, report }) {
    if (!(0,partial_run/* isNarrowed */.Jf)(report))
        return null;
    return {
        explanation: `${path} is from a run that checked a part of the policy (\`only\`): it says nothing about the rest.`,
        advice: `Check from ${vantageText(vantageKey(report.vantage))} without \`only\`, and merge that report.`,
    };
}
function judgedNothing({ path, report }) {
    if (report.verdicts.length > 0 || report.shard !== null)
        return null;
    return {
        explanation: `${path} has no verdicts: it says nothing about any host.`,
        advice: `Look at the run that wrote it, and check from ${vantageText(vantageKey(report.vantage))} again.`,
    };
}
function contradicting(given) {
    const explanation = contradictionIn(given);
    if (explanation === null)
        return null;
    const where = vantageText(vantageKey(given.report.vantage));
    return {
        explanation,
        advice: `Merge the report.json as the run wrote it. If you do not have it, check from ${where} again.`,
    };
}

;// CONCATENATED MODULE: ./build/vantages/shortfalls/all-shortfalls.js







function allShortfalls(vantages, declared, options, elsewhere) {
    return [
        ...nothingJudged(vantages),
        ...missingVantages(vantages, declared, options.expectVantages, elsewhere),
        ...vantages.flatMap((vantage) => [
            ...missingShards(vantage, elsewhere),
            ...shardSums(vantage),
            ...overlappingShards(vantage),
            ...vantage.reports.flatMap((given) => shortfallsOfReport(given, options)),
        ]),
    ];
}
function nothingJudged(vantages) {
    const isJudged = vantages.some(({ reports }) => reports.some(({ report }) => {
        const seesOpenAlone = (0,partial_run/* isOpenOnly */.ji)(report);
        return report.verdicts.some(({ verdict }) => verdict !== 'not-judged' && !(seesOpenAlone && verdict === 'waived'));
    }));
    const [first] = vantages;
    if (isJudged || first === undefined)
        return [];
    return [
        {
            key: first.key,
            host: placeName(first.key, null),
            explanation: 'None of the reports judges a port: they only observe, or see only what is open. So nothing shows that anything is as the policy says.',
            advice: 'Check from a vantage that can see closed and filtered ports, and merge its report too.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/vantages/unusable-reports.js






const unusable_reports_MOST_LISTED = 10;
function reasonsAgainst(given, declared) {
    if (given.length === 0)
        return ['There is no report to merge.'];
    const alone = [...given].sort((a, b) => (0,by_text/* byText */.z)(a.path, b.path)).flatMap((one) => reasonsAgainstOne(one, declared));
    const policies = otherPolicies(given);
    const files = policies.length > 0 ? policies : otherPlaces(given);
    return [
        ...alone,
        ...files,
        ...otherVariables(given),
        ...(files.length > 0 ? [] : otherHosts(given)),
        ...samePlace(given),
    ];
}
function reasonsAgainstOne({ path, report }, declared) {
    const version = report.schemaVersion;
    if (version !== 1)
        return [`${path} has the schema version ${version}, and this version of port-policy reads version 1.`];
    if (report.vantages !== undefined || report.patterns !== undefined)
        return [`${path} is a merged report. Merge the reports that it was made from.`];
    const reasons = [];
    const key = vantageKey(report.vantage);
    if (report.policies.length === 0)
        reasons.push(`${path} does not say which policy it was judged by, so it cannot be held against the other reports.`);
    if (declared.length > 0 && !declared.includes(key))
        reasons.push(key === ''
            ? `${path} does not say which vantage it is from. The policy declares ${vantagesText(declared)}.`
            : `${path} is from the vantage ${vantageText(key)}, which the policy does not declare. It declares ${vantagesText(declared)}.`);
    const other = report.verdicts.find(({ vantage }) => vantage !== report.vantage);
    if (other !== undefined)
        reasons.push(`${path} is from ${vantageText(key)}, and has a verdict from ${vantageText(vantageKey(other.vantage))}: the file was changed.`);
    return reasons;
}
function otherPolicies(given) {
    const groups = pathsBy(given, ({ policies }) => [(0,same_files/* keyOfTexts */.H6)(policies)]);
    if (groups.length < 2)
        return [];
    return [
        `The reports are not all of the same policy text (by its SHA-256): ${groups.join(' against ')}. Check from every vantage at the same commit.`,
    ];
}
function otherPlaces(given) {
    const groups = pathsBy(given, ({ policies }) => (0,same_files/* keysOfFiles */.ni)(policies));
    if (groups.length < 2)
        return [];
    const files = [...new Set(given.flatMap(({ report: { policies } }) => policies.map(({ path }) => path)))];
    return [
        `The reports have the same policy texts (by their SHA-256), but in other files of ${(0,numbers_and_lists/* listed */.KE)(files.sort(by_text/* byText */.z), unusable_reports_MOST_LISTED)}: ${groups.join(' against ')}. Check from every vantage at the same commit.`,
    ];
}
function otherVariables(given) {
    const names = new Set(given.flatMap(({ report: { variables = [] } }) => variables.map(({ name }) => name)));
    return [...names].sort(by_text/* byText */.z).flatMap((name) => {
        const groups = pathsBy(given, ({ variables = [] }) => [variables.find((one) => one.name === name)?.sha256 ?? '']);
        if (groups.length < 2)
            return [];
        return [
            `The runs do not all have the same value for the variable \`${name}\`: ${groups.join(' against ')}. Give every run the same variables.`,
        ];
    });
}
function otherHosts(given) {
    const groups = pathsBy(given, ({ policies, hostFiles = [] }) => (0,same_files/* keysOfHosts */.DQ)(policies, hostFiles));
    if (groups.length < 2)
        return [];
    const files = [...new Set(given.flatMap(({ report: { hostFiles = [] } }) => hostFiles.map(({ path }) => path)))];
    return [
        `The runs did not all read the same hosts (\`hosts-in\`, by path and content of ${(0,numbers_and_lists/* listed */.KE)(files.sort(by_text/* byText */.z), unusable_reports_MOST_LISTED)}): ${groups.join(' against ')}. Give every run the same files.`,
    ];
}
function pathsBy(given, read) {
    const groups = [];
    for (const { path, report } of given) {
        const keys = read(report);
        const [joined = { keys: new Set(), paths: [] }, ...more] = groups.filter((one) => keys.some((key) => one.keys.has(key)));
        if (joined.paths.push(path) === 1)
            groups.push(joined);
        for (const one of more) {
            joined.paths.push(...one.paths);
            for (const key of one.keys)
                joined.keys.add(key);
            groups.splice(groups.indexOf(one), 1);
        }
        for (const key of keys)
            joined.keys.add(key);
    }
    return groups.map(({ paths }) => filesText(paths)).sort(by_text/* byText */.z);
}
function samePlace(given) {
    const groups = new Map();
    for (const { path, report } of given) {
        const vantage = vantageText(vantageKey(report.vantage));
        const shard = shardText(report);
        (0,get_or_create/* getOrCreate */.I)(groups, shard === null ? vantage : `${vantage}, ${shard}`, () => []).push(path);
    }
    return [...groups]
        .filter(([, paths]) => paths.length > 1)
        .map(([where, paths]) => `There is more than one report of ${where}: ${filesText(paths)}. Merge the latest one alone.`)
        .sort(by_text/* byText */.z);
}
function filesText(paths) {
    return (0,numbers_and_lists/* listed */.KE)([...paths].sort(by_text/* byText */.z), unusable_reports_MOST_LISTED);
}

;// CONCATENATED MODULE: ./build/vantages/verdict-index.js




class VerdictIndex {
    #hosts = new Map();
    #byPlace;
    #vantageRank;
    constructor(files, vantages) {
        const rank = new Map(files.map((file, index) => [file, index]));
        const rankOf = (file) => rank.get(file) ?? files.length;
        this.#byPlace = (a, b) => rankOf(a.file) - rankOf(b.file) || (0,by_text/* byText */.z)(a.file, b.file) || a.line - b.line || a.column - b.column;
        this.#vantageRank = new Map(vantages.map((key, index) => [key, index]));
    }
    add(verdict) {
        const { host, address, rule } = verdict;
        const group = (0,get_or_create/* getOrCreate */.I)(this.#hosts, host, () => ({ host, addresses: new Map(), first: rule }));
        if (this.#byPlace(rule, group.first) < 0)
            group.first = rule;
        const known = group.addresses.get(address);
        if (known === undefined)
            group.addresses.set(address, { host, address, verdicts: [verdict] });
        else
            known.verdicts.push(verdict);
    }
    ordered() {
        const hosts = [...this.#hosts.values()].map((group) => ({ group, sortKey: addressKey(group.host) }));
        hosts.sort((a, b) => this.#byPlace(a.group.first, b.group.first) || (0,by_text/* byText */.z)(a.sortKey, b.sortKey));
        const groups = [];
        for (const { group } of hosts) {
            const addresses = [...group.addresses.values()];
            if (addresses.length > 1)
                addresses.sort(byAddress);
            for (const one of addresses)
                groups.push(one);
        }
        return groups;
    }
    sort(verdicts) {
        if (verdicts.length === 1)
            return;
        const rank = (verdict) => this.#vantageRank.get(vantageKey(verdict.vantage)) ?? -1;
        verdicts.sort((a, b) => (0,by_text/* byText */.z)(a.protocol ?? '', b.protocol ?? '') ||
            firstPort(a) - firstPort(b) ||
            rank(a) - rank(b) ||
            this.#byPlace(a.rule, b.rule) ||
            (0,by_text/* byText */.z)(JSON.stringify(a), JSON.stringify(b)));
    }
}
function byAddress(a, b) {
    return (0,by_text/* byText */.z)(addressKey(a.address), addressKey(b.address));
}
function addressKey(text) {
    if (text === null)
        return '9';
    if (/^\d+(?:\.\d+){3}$/.test(text))
        return `4${(0,address_bits/* bitsOfAddress */.gD)(text).bits.toString(16).padStart(8, '0')}`;
    if (text.includes(':'))
        return `6${(0,address_bits/* bitsOfAddress */.gD)(text).bits.toString(16).padStart(32, '0')}${text}`;
    return `7${text}`;
}
function firstPort({ ports }) {
    return ports === null ? 0 : Number.parseInt(ports, 10);
}

;// CONCATENATED MODULE: ./build/vantages/merge-reports.js
















function mergeReports(given, options) {
    const declared = declaredVantages(given);
    const problems = reasonsAgainst(given, declared);
    if (problems.length > 0)
        return { kind: 'unusable', problems };
    const { there, elsewhere } = Elsewhere.among(given);
    const vantages = orderedReports(there, declared);
    const shortfalls = allShortfalls(vantages, declared, options, elsewhere);
    const index = indexOf(vantages, shortfalls);
    const groups = index.ordered();
    const provers = proversOf(vantages, shortfalls);
    const judged = judgeAddresses(groups, provers);
    for (const { verdicts } of groups)
        index.sort(verdicts);
    const totals = mergedTotals(groups, judged);
    const { patterns, warnings } = allPatterns({
        groups,
        judged,
        ...columnsOf(vantages, declared, options),
        provers,
        shortfalls,
    });
    const head = mergedHead(vantages, declared, options);
    const verdicts = [];
    for (const group of groups)
        for (const verdict of group.verdicts)
            verdicts.push(verdict);
    return {
        kind: 'report',
        report: {
            ...head,
            warnings: [...head.warnings, ...warnings],
            result: (0,documents_totals/* resultOf */.Bg)(totals),
            totals,
            ...(0,requirements/* requirementResults */.e)(mergedRequirements(vantages, shortfalls), verdicts),
            patterns,
            verdicts,
        },
    };
}
function columnsOf(vantages, declared, { expectVantages }) {
    const there = new Set(vantages.map(({ key }) => key));
    const all = new Set([...declared, ...there, ...[...expectVantages].sort(by_text/* byText */.z)]);
    return { vantages: [...all], missing: new Set([...all].filter((key) => !there.has(key))) };
}
function indexOf(vantages, shortfalls) {
    const reports = vantages.flatMap(({ reports }) => reports.map(({ report }) => report));
    const [first] = reports;
    const files = first.policies.map(({ path }) => path);
    const keys = vantages.map(({ key }) => key);
    const index = new VerdictIndex(files, keys);
    const rule = { file: files[0] ?? '', line: 1, column: 1 };
    for (const shortfall of shortfalls)
        index.add(missingVerdict(shortfall, rule));
    const renamed = fileMaps(first, reports);
    for (const report of reports) {
        const rename = renamed.get(report) ?? same;
        const demote = scanPasses(report) ?? same;
        for (const verdict of report.verdicts)
            index.add(rename(demote(verdict)));
    }
    return index;
}
function same(verdict) {
    return verdict;
}
function proversOf(vantages, shortfalls) {
    const lacking = new Set(shortfalls.map(({ key }) => key));
    return new Set(vantages
        .filter(({ key, reports }) => !lacking.has(key) && reports.every(({ report }) => isProbed(report)))
        .map(({ key }) => key));
}
function isProbed(report) {
    return report.scan === null && !(0,partial_run/* isOpenOnly */.ji)(report);
}

// EXTERNAL MODULE: ./build/audit/report-parts/with-drift.js
var with_drift = __webpack_require__(1119);
;// CONCATENATED MODULE: ./build/audit/merge.js


const DEFAULT_WITHIN_MS = 24 * 60 * 60 * 1000;
async function mergeGiven(given, { now, ...options }, baseline) {
    const outcome = mergeReports(given, { ...options, nowMs: now.getTime() });
    if (outcome.kind === 'unusable')
        return outcome;
    return { kind: 'report', report: await (0,with_drift/* withDrift */.s)(outcome.report, baseline) };
}

// EXTERNAL MODULE: ./build/base/force-gc.js
var force_gc = __webpack_require__(8753);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(4595);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/report/json/long/folded-verdicts.js
var folded_verdicts = __webpack_require__(3379);
;// CONCATENATED MODULE: ./build/report/json/long/kept-texts.js
const MOST_OF_VIOLATIONS = 8_000_000;
const MOST_OF_OTHERS = 4_000_000;
const LEFT_OUT = {
    explanation: 'These reports are too large to keep every text: what is to be said of this is in the report of its vantage.',
    advice: '',
};
const NO_TEXTS = { explanation: '', advice: '' };
class KeptTexts {
    #parts;
    #known = new Map();
    #left = { violation: MOST_OF_VIOLATIONS, other: MOST_OF_OTHERS };
    constructor(parts) {
        this.#parts = parts;
    }
    textsOf({ explanation, advice, verdict }) {
        if (explanation === '' && advice === '')
            return NO_TEXTS;
        const known = this.#known.get(explanation);
        if (known !== undefined && known.advice === advice)
            return known;
        const kind = verdict === 'violation' ? 'violation' : 'other';
        const size = explanation.length + advice.length;
        if (known !== undefined || this.#left[kind] < size)
            return LEFT_OUT;
        this.#left[kind] -= size;
        const texts = { explanation: this.#parts.text(explanation), advice: this.#parts.text(advice) };
        this.#known.set(texts.explanation, texts);
        return texts;
    }
}

// EXTERNAL MODULE: ./build/report/json/long/read-long-report.js + 1 modules
var read_long_report = __webpack_require__(4809);
// EXTERNAL MODULE: ./build/report/json/long/shared-parts.js
var shared_parts = __webpack_require__(824);
// EXTERNAL MODULE: ./build/report/json/long/verdict-keeper.js
var verdict_keeper = __webpack_require__(7636);
;// CONCATENATED MODULE: ./build/report/json/long/whole-verdicts.js

class WholeVerdicts {
    #verdicts = [];
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    add(verdict) {
        const { explanation, advice } = verdict;
        const texts = { explanation: this.#parts.text(explanation), advice: this.#parts.text(advice) };
        this.#verdicts.push((0,verdict_keeper/* lightVerdict */.e)(verdict, this.#parts, texts));
    }
    all() {
        return this.#verdicts;
    }
}

// EXTERNAL MODULE: ./build/shell/decode-text.js
var decode_text = __webpack_require__(3308);
// EXTERNAL MODULE: ./build/shell/read-report-file.js
var read_report_file = __webpack_require__(1489);
// EXTERNAL MODULE: ./build/shell/read-text-file.js
var read_text_file = __webpack_require__(7617);
;// CONCATENATED MODULE: ./build/shell/read-reports.js










const MOST_KEPT_WHOLE = 256 * 1024 ** 2;
const COLLECT_EVERY = 32 * 1024 ** 2;
async function readReports(files, { pipes, hintOf = () => '' }) {
    const sorted = eachOnce(files);
    const parts = new shared_parts/* SharedParts */.Q();
    const isLarge = sorted.reduce((sum, { path }) => sum + sizeOf(path), 0) > MOST_KEPT_WHOLE;
    const room = isLarge ? new KeptTexts(parts) : null;
    const reports = [];
    const problems = [];
    let uncollected = 0;
    for (const { path, name } of sorted) {
        const keeper = room === null ? new WholeVerdicts(parts) : new folded_verdicts/* FoldedVerdicts */.x(parts, room);
        const read = readOne(path, pipes, keeper);
        if ('report' in read)
            reports.push({ path: name, report: read.report });
        else if ('detail' in read)
            problems.push(`the report ${name} ${read.problem}${read.detail}`);
        else
            problems.push(`cannot read the report ${name}: ${read.problem}${hintOf(name, read.code)}`);
        uncollected += sizeOf(path);
        if (uncollected < COLLECT_EVERY)
            continue;
        uncollected = 0;
        await (0,force_gc/* forceGc */.y)();
    }
    return problems.length > 0 ? { problems } : { reports };
}
function readOne(path, pipes, keeper) {
    let fd = null;
    try {
        fd = path === read_text_file/* STDIN */.TF ? read_text_file/* STDIN */.TF : (0,read_text_file/* openFile */.Tq)(path, pipes);
        const first = Buffer.allocUnsafe(read_text_file/* PIECE_BYTES */.ts);
        const begin = first.subarray(0, (0,read_text_file/* readPiece */.nt)(fd, first));
        const problem = (0,decode_text/* notText */.n)(begin);
        return problem === null ? (0,read_long_report.readLongReport)((0,read_report_file/* textPieces */.Vk)(fd, [begin]), keeper) : { problem, code: '' };
    }
    catch (error) {
        return (0,read_text_file/* problemOf */.Zw)(error);
    }
    finally {
        if (fd !== null && fd !== read_text_file/* STDIN */.TF)
            (0,external_node_fs_.closeSync)(fd);
    }
}
function eachOnce(files) {
    const byFile = new Map();
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
    for (const file of sorted) {
        const key = realPathOf(file.path);
        if (!byFile.has(key))
            byFile.set(key, file);
    }
    return [...byFile.values()];
}
function realPathOf(path) {
    if (path === read_text_file/* STDIN */.TF)
        return '';
    try {
        return (0,external_node_fs_.statSync)(path).isFile() ? external_node_fs_.realpathSync.native(path) : path;
    }
    catch {
        return path;
    }
}
function sizeOf(path) {
    try {
        return path === read_text_file/* STDIN */.TF ? 0 : (0,external_node_fs_.statSync)(path).size;
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./build/action/baseline/baseline-of-run.js + 1 modules
var baseline_of_run = __webpack_require__(6776);
// EXTERNAL MODULE: ./build/action/github/audit-key.js
var audit_key = __webpack_require__(6334);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/action/misplaced-inputs.js
var misplaced_inputs = __webpack_require__(8375);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
;// CONCATENATED MODULE: ./build/report/markdown/nothing-merged.js

function nothingMerged({ why, stranger }) {
    const because = (0,markdown_cells/* prose */.CS)(`${stranger.charAt(0).toUpperCase()}${stranger.slice(1)}`);
    return `## ⚠️ Exposure policy: no report was merged

${because}${nothing_merged_TEXTS[why]}
`;
}
function nothingMergedText({ why, stranger }) {
    const because = `${stranger.charAt(0).toUpperCase()}${stranger.slice(1)}`;
    return why === 'no report'
        ? `${because}, and no report was found: without the input \`scope\`, a check only lints there.`
        : `${because}, so its reports may hold anything: none was read.`;
}
const nothing_merged_TEXTS = {
    'of another run': `, so the reports are files of a run in which a stranger's code may have written anything. None of them was read, and whether the policy holds is **not known**.

To merge such reports, do it in the workflow that makes them.
`,
    'no report': `, and there is no report to merge: a check only lints there, and writes no report. Whether the policy holds is **not known**.

To check it, run the workflow on a branch of this repository, or set the input \`scope\` of the steps that check to the addresses that a fork may probe.
`,
};

// EXTERNAL MODULE: ./build/action/publish/publish-results.js + 18 modules
var publish_results = __webpack_require__(7363);
// EXTERNAL MODULE: ./build/action/publish/why-failed.js
var why_failed = __webpack_require__(3343);
;// CONCATENATED MODULE: ./build/action/publish/publish-nothing-merged.js




async function publishNothingMerged(run, nothing) {
    run.warn(nothingMergedText(nothing), 'port-policy: nothing was merged');
    await (0,publish_results/* summarise */.fS)(run, nothingMerged(nothing));
    run.toolkit.setOutput('result', 'inconclusive');
    (0,why_failed/* sayWhyOnlyRead */.In)(run);
    return (0,exit_codes/* exitCodeOf */.FO)('inconclusive', run.inputs.failOn);
}

// EXTERNAL MODULE: ./build/action/publish/unusable-run.js
var unusable_run = __webpack_require__(8080);
// EXTERNAL MODULE: ./build/action/workflow-run.js
var workflow_run = __webpack_require__(1190);
;// CONCATENATED MODULE: ./build/action/stranger-reports.js

function whyNoReportIsRead(workflow, { reports }) {
    const stranger = (0,workflow_run/* strangerBecause */.h0)(workflow);
    if (stranger === null)
        return null;
    if (workflow.payload.workflow_run)
        return { why: 'of another run', stranger };
    return reports.length === 0 ? { why: 'no report', stranger } : null;
}
function markedAsStrangers(report, workflow) {
    const stranger = (0,workflow_run/* strangerBecause */.h0)(workflow);
    if (stranger === null)
        return report;
    const runs = `${workflow.serverUrl}/${workflow.repository}/actions/runs/`;
    return {
        ...report,
        warnings: [strangersWarning(stranger), ...report.warnings],
        vantages: (report.vantages ?? []).map((one) => one.run.url?.startsWith(runs) ? one : { ...one, run: { repository: null, commit: null, url: null, actor: null } }),
    };
}
function strangersWarning(because) {
    return `${because.charAt(0).toUpperCase()}${because.slice(1)}, so these reports follow a policy that may be a stranger's, and code of the stranger may have written them: a pass says nothing about the policy of this repository.`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/report.js
var report = __webpack_require__(847);
// EXTERNAL MODULE: ./build/report/report-files.js + 4 modules
var report_files = __webpack_require__(8835);
// EXTERNAL MODULE: ./build/shell/read-earlier-report.js
var read_earlier_report = __webpack_require__(884);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/action/workspace/git-files.js
var git_files = __webpack_require__(1275);
// EXTERNAL MODULE: ./build/action/workspace/inside-workspace.js
var inside_workspace = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/action/workspace/list-folder.js


const MOST_ENTRIES = 500_000;
const PASSED_OVER = new Set(['.git']);
function listFolder(folder, most = MOST_ENTRIES) {
    if (!(0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }))
        return null;
    const found = { files: [], links: [] };
    const waiting = [''];
    let entries = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        for (const entry of entriesOf((0,external_node_path_.join)(folder, at))) {
            if (++entries > most)
                return { ...sorted(found), tooMany: true };
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (entry.isSymbolicLink())
                found.links.push(path);
            else if (entry.isFile())
                found.files.push(path);
            else if (entry.isDirectory() && !PASSED_OVER.has(entry.name))
                waiting.push(path);
        }
    }
    return { ...sorted(found), tooMany: false };
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function sorted({ files, links }) {
    return { files: [...files].sort(), links: [...links].sort() };
}

;// CONCATENATED MODULE: ./build/action/workspace/find-reports.js







const find_reports_MOST_NAMED = 10;
const OPTIONS = { dot: true, nonegate: true, nocase: process.platform === 'win32' };
function findReports(lines, search) {
    const found = lines.map((line) => ofLine(line, search));
    const problems = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
    const without = new Set(search.without.map(realPath));
    const byReal = new Map();
    for (const full of found.flatMap((one) => ('full' in one ? one.full : []))) {
        const real = realPath(full);
        if (without.has(real))
            continue;
        const path = shownPath(full, search);
        const problem = refusal(path, full, search);
        if (problem !== null)
            problems.push(problem);
        else if (!byReal.has(real))
            byReal.set(real, { path, full });
    }
    const reports = [...byReal.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { reports, problems };
}
function ofLine(line, search) {
    const full = (0,external_node_path_.resolve)(search.workspace, line);
    const stats = (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
    if (stats?.isDirectory())
        return {
            problem: `\`${line}\` in the input \`reports\` is a folder; for all reports in it write \`${line}/**/report.json\``,
        };
    if (stats !== undefined)
        return { full: [full] };
    const { base, glob, isGlob } = picomatch.scan(external_node_path_.sep === '\\' ? line.replaceAll('\\', '/') : line, OPTIONS);
    if (!isGlob)
        return {
            problem: `cannot read the report \`${line}\`: there is no such file; does a step before this one download it?`,
        };
    return matching(line, (0,external_node_path_.resolve)(search.workspace, base), glob, search);
}
function matching(line, folder, glob, search) {
    const shown = shownPath(folder, search);
    if (leadsElsewhere(folder, search))
        return { problem: `no report matches \`${line}\`, as \`${shown}\` is a link that leads outside the workspace` };
    const inside = listFolder(folder);
    if (inside === null)
        return {
            problem: `no report matches \`${line}\`, as there is no folder \`${shown}\`; does a step before this one download the artifacts into it?`,
        };
    if (inside.tooMany)
        return { problem: `\`${shown}\` has too many files to look for \`${line}\` in; name the folder of the reports` };
    const isMatch = picomatch(glob, OPTIONS);
    const files = inside.files.filter((path) => isMatch(path));
    if (files.length > 0)
        return { full: files.map((path) => (0,external_node_path_.join)(folder, path)) };
    const [link] = inside.links.filter((path) => isMatch(path));
    if (link !== undefined)
        return {
            problem: `no report matches \`${line}\` but the link \`${link}\` in \`${shown}\`, and a pattern follows no link`,
        };
    if (inside.files.length === 0)
        return {
            problem: `no report matches \`${line}\`, as there is no file in \`${shown}\`; does a step before this one download the artifacts into it?`,
        };
    const names = inside.files.map((path) => `\`${path}\``);
    return { problem: `no report matches \`${line}\`; in \`${shown}\` there is ${(0,numbers_and_lists/* listed */.KE)(names, find_reports_MOST_NAMED)}` };
}
function refusal(path, full, search) {
    if (leadsElsewhere(full, search))
        return `the report \`${path}\` is a link that leads outside the workspace`;
    if (search.trust === 'repository')
        return null;
    if ((0,git_files/* repositoryOf */._M)(search.workspace, full) !== null)
        return `the report \`${path}\` lies in the checkout, where a fork can put any file: download the artifacts into \`\${{ runner.temp }}/reports\`, or leave the checkout out`;
    const root = rootsOf(search).find((one) => (0,inside_workspace/* pathInWorkspace */.ep)(one, full) !== null);
    if (root !== undefined && (0,git_files/* hasLinkOnTheWay */.MV)(root, full))
        return `the report \`${path}\` is reached by a link, and on a run from a fork no link is followed`;
    return null;
}
function leadsElsewhere(full, search) {
    const roots = rootsOf(search);
    return roots.some((root) => (0,inside_workspace/* pathInWorkspace */.ep)(root, full) !== null) && roots.every((root) => isOutside(root, full));
}
function isOutside(root, full) {
    try {
        return (0,inside_workspace/* leadsOutside */.dr)(root, full);
    }
    catch {
        return (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false }) !== undefined;
    }
}
function rootsOf({ workspace, temp }) {
    return temp === null ? [workspace] : [workspace, temp];
}
function shownPath(full, { workspace }) {
    const path = (0,inside_workspace/* pathInWorkspace */.ep)(workspace, full);
    return path === null ? full : path === '' ? '.' : path.replaceAll(external_node_path_.sep, '/');
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./build/action/workspace/report-folder.js + 3 modules
var report_folder = __webpack_require__(3334);
;// CONCATENATED MODULE: ./build/action/workspace/gather-reports.js








async function gatherReports(run, places, lines) {
    const { workspace, temp, workflow } = run;
    const without = places.baseline === null ? [] : [(0,external_node_path_.resolve)(workspace, places.baseline)];
    const trust = (0,workflow_run/* isFromFork */.ty)(workflow) ? 'fork' : 'repository';
    const found = findReports((0,action_inputs/* linesOf */.Dx)(lines), { workspace, temp, trust, without });
    const folder = (0,external_node_path_.resolve)(workspace, places.reportDir);
    const isOurs = ({ full }) => (0,external_node_path_.dirname)(full) === folder && report_files/* REPORT_FILES */.JL.includes((0,external_node_path_.basename)(full));
    const inputs = [];
    for (const report of found.reports.filter(isOurs))
        if (!(await isLeftOver(report)))
            inputs.push(report);
    if (inputs.length === 0)
        await (0,report_folder/* clearAway */.M)(run, places);
    const reports = found.reports.filter((report) => !isOurs(report));
    const problems = [
        ...found.problems,
        ...inputs.map(({ path }) => `the report \`${path}\` is one to merge, and \`report-dir\` has the merged report written over it: give this step another \`report-dir\``),
    ];
    if (reports.length > 0 || problems.length > 0 || found.reports.length === 0)
        return { reports, problems };
    return {
        reports,
        problems: [
            `\`reports\` names nothing but what an earlier merge wrote to \`${places.reportDir}\`: download the reports of the vantages to another folder`,
        ],
    };
}
async function isLeftOver({ full }) {
    if ((0,external_node_path_.basename)(full) !== 'report.json')
        return true;
    const read = await (0,read_earlier_report/* readEarlierReport */.V)(full, { pipes: false });
    return 'report' in read && (0,report/* isMerged */.T)(read.report);
}

;// CONCATENATED MODULE: ./build/action/merge-run.js
















async function runMerge(started, read) {
    const places = (0,action_inputs/* reportPlaces */.LM)(read);
    const gathered = await gatherReports(started, places, read('reports'));
    let run;
    try {
        run = { ...started, inputs: (0,action_inputs/* readInputs */.Ko)(read) };
    }
    catch (error) {
        if (!(error instanceof action_inputs/* InputError */.dz))
            throw error;
        return (0,unusable_run/* unusableInput */.yv)(started, (0,action_inputs/* readCommentInputs */.J5)(read), error.message);
    }
    const idle = (0,misplaced_inputs/* withoutIssue */.Kh)(run.inputs.issue, read);
    if (idle !== null)
        run.warn(idle, 'port-policy: input not used');
    const unread = whyNoReportIsRead(run.workflow, gathered);
    if (unread !== null)
        return publishNothingMerged(run, unread);
    if (gathered.problems.length > 0)
        return (0,unusable_run/* unusableInputs */.zW)(run, run.inputs, gathered.problems);
    return merge(run, gathered);
}
async function merge(run, gathered) {
    const { workflow, inputs } = run;
    const found = await (0,baseline_of_run.baselineOfRun)(run);
    if ('problem' in found)
        return (0,unusable_run/* unusableInput */.yv)(run, inputs, found.problem);
    const given = await readReports(gathered.reports.map(({ full, path }) => ({ path: full, name: path })), { pipes: false });
    if ('problems' in given)
        return (0,unusable_run/* unusableInputs */.zW)(run, inputs, given.problems);
    const options = {
        toolVersion: tool/* TOOL_VERSION */.wr,
        now: new Date(),
        withinMs: inputs.withinMs ?? DEFAULT_WITHIN_MS,
        expectVantages: inputs.expectVantages,
        run: { ...(0,workflow_run/* runIdentity */.yK)(workflow), audit: (0,audit_key/* auditOfRun */.iN)(run) },
    };
    const outcome = await mergeGiven(given.reports, options, found.baseline ?? undefined);
    if (outcome.kind === 'unusable')
        return (0,unusable_run/* unusableInputs */.zW)(run, inputs, outcome.problems);
    await (0,force_gc/* forceGc */.y)();
    const report = (0,workflow_run/* isFromFork */.ty)(workflow) ? markedAsStrangers(outcome.report, workflow) : outcome.report;
    await (0,publish_results/* publishReport */.S3)(run, report);
    if (inputs.commentInPr !== 'never' || inputs.issue !== 'never') {
        const { publishToGitHub } = await __webpack_require__.e(/* import() | action-publish-publish-to-github */ "action-publish-publish-to-github").then(__webpack_require__.bind(__webpack_require__, 9826));
        await publishToGitHub(run, { report, sources: null, partial: given.reports.some((one) => (0,partial_run/* isNarrowed */.Jf)(one.report)) });
    }
    return (0,exit_codes/* exitCodeOf */.FO)(report.result, inputs.failOn);
}


/***/ })

};
