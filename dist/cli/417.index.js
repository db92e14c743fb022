"use strict";
exports.id = 417;
exports.ids = [417,877,68];
exports.modules = {

/***/ 8417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clearReports: () => (/* binding */ clearReports),
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/audit.js + 80 modules
var audit = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/report/report-json.js
var report_json = __webpack_require__(3877);
// EXTERNAL MODULE: ./build/report/summary.js + 2 modules
var summary = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/report/summary-size.js
var summary_size = __webpack_require__(1290);
;// CONCATENATED MODULE: ./build/report/report-files.js



const REPORT_JSON = 'report.json';
const REPORT_SARIF = 'report.sarif';
const REPORT_JUNIT = 'report.junit.xml';
const REPORT_HTML = 'report.html';
const SUMMARY = 'summary.md';
const REPORT_FILES = [REPORT_JSON, SUMMARY, REPORT_SARIF, REPORT_JUNIT, REPORT_HTML];
async function* reportFiles(report, policyUrl) {
    yield { name: REPORT_JSON, pieces: (0,report_json.reportJsonPieces)(report) };
    const reportHint = `All of it is in ${REPORT_JSON}, beside this file.`;
    yield { name: SUMMARY, pieces: [(0,summary.summary)(report, { policyUrl, maxBytes: summary_size/* SUMMARY_BYTES */.R, reportHint })] };
    yield { name: REPORT_SARIF, pieces: (await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 9768))).verdictsSarifPieces(report) };
    yield { name: REPORT_JUNIT, pieces: (await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__, 7756))).junitPieces(report) };
    const html = await (await Promise.all(/* import() */[__webpack_require__.e(834), __webpack_require__.e(841)]).then(__webpack_require__.bind(__webpack_require__, 4603))).htmlReporter();
    yield { name: REPORT_HTML, pieces: once(() => html(report, { policyUrl, reportHint })) };
}
function* once(text) {
    yield text();
}

;// CONCATENATED MODULE: ./build/cli/write-reports.js




async function writeReports(folder, report) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        for await (const { name, pieces } of reportFiles(report, () => null))
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), (0,audit/* collectingGarbage */.qv)(pieces));
        return null;
    }
    catch (error) {
        return `cannot write the reports to ${folder}: ${error.message}`;
    }
}
async function clearReports(folder, keep) {
    const kept = new Set(keep.map((path) => (0,external_node_path_.resolve)(path)));
    try {
        for (const path of REPORT_FILES.map((name) => (0,external_node_path_.join)(folder, name)))
            if (!kept.has((0,external_node_path_.resolve)(path)))
                await (0,promises_.rm)(path, { force: true });
        return null;
    }
    catch (error) {
        if (error.code === 'ENOTDIR')
            return null;
        return `cannot remove an earlier report from ${folder}: ${error.message}`;
    }
}


/***/ }),

/***/ 8143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ driftTable),
/* harmony export */   t: () => (/* binding */ driftSection)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4134);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(665);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3311);
/* harmony import */ var _summary_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4107);




function driftSection(drift, options) {
    const since = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sinceText */ .I)(drift)), drift.baseline.url);
    const table = driftTable(drift, options);
    return { ...table, head: `### Since ${since}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftTotalsText */ .YP)(drift))}\n\n${table.head}` };
}
function driftTable(drift, options) {
    const missing = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .notComparedText */ .GK)(drift);
    const note = missing === '' ? '' : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(missing)}\n\n`;
    if (drift.changes.length === 0)
        return { head: note, rows: [], tail: '', leftOut: () => '' };
    const many = (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasManyVantages */ .BN)(drift);
    return {
        head: '| | Host | Port | Was | Is now | What changed |\n|---|---|---|---|---|---|\n',
        rows: drift.changes.map((change) => row(change, many, options)),
        tail: `\n${note}`,
        leftOut: (0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOut */ .ig)('change', options),
    };
}
function row(change, many, options) {
    const { kind, severity, before, after, rule, explanation, vantage } = change;
    const icon = severity === null ? '' : `${_summary_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_ICONS */ .J3[severity]}&nbsp;`;
    const from = many && vantage !== null ? `<br>from ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(vantage, 300))}` : '';
    const ports = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .driftPorts */ .QJ)(change)) || '–';
    const link = rule === null ? '' : ` ${(0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLink */ .lN)({ rule }, options)}`;
    const cells = [
        `${icon}${_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .Pv[kind].replace(' ', '&nbsp;')}`,
        `${(0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .hostCell */ .tj)(change)}${from}`,
        ports,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideText */ .Rc)(before)),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_drift_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideText */ .Rc)(after)),
        `${(0,_summary_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(explanation)}${link}`,
    ];
    return `| ${cells.join(' | ')} |\n`;
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function html(text) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}


/***/ }),

/***/ 3311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);

const ACTIVE = /[&<>|\\`*_~[\]!#$"]/g;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
    '`': '&#96;',
    $: '&#36;',
    '"': '"',
};
const AUTOLINKED = /:\/\/|www\.|@|#\d|gh-\d|::|:[\w+-]+:|(?<![\w.-])[0-9a-f]{7,64}(?![\w.-])/i;
const AFFIXED = /^([("'[]*)(.*?)([.,;!?)\]"']*)$/s;
const BLOCK_START = /^(\s*)(?:([-+=])|(\d+)([.)](?=\s|$)))/;
const LONGEST_URL = 4096;
function plain(word) {
    return word.replace(ACTIVE, (character) => ENTITIES[character] ?? `\\${character}`);
}
function markdownCode(text) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(text)
        .split(/([|`]+)/)
        .map((part, index) => {
        if (part === '')
            return '';
        if (index % 2 === 1 || part.trim() === '')
            return plain(part);
        return part.replace(/^( *)(.*?)( *)$/s, '$1`$2`$3');
    })
        .join('');
}
function word(text) {
    if (!AUTOLINKED.test(text))
        return plain(text);
    const [, before = '', core = text, after = ''] = AFFIXED.exec(text) ?? [];
    return `${plain(before)}${markdownCode(core)}${plain(after)}`;
}
function markdown(text) {
    const line = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').replace(/\t/g, ' '));
    const escaped = line
        .split(/(\s+)/)
        .map((part, index) => (index % 2 === 1 ? part : word(part)))
        .join('');
    return escaped.replace(BLOCK_START, (_, space, sign = '', digits = '', stop = '') => sign === '' ? `${space}${digits}\\${stop}` : `${space}\\${sign}`);
}
function markdownLink(text, url) {
    if (url === null || !/^https?:\/\//i.test(url))
        return text;
    const address = url.replace(/[^\w\-.~:/?#@&+,;=%]/gu, (character) => /[!'()*]/.test(character)
        ? `%${character.charCodeAt(0).toString(16)}`
        : encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character));
    return address.length > LONGEST_URL ? text : `[${text}](${address.replaceAll('&', '&amp;')})`;
}


/***/ }),

/***/ 5606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections),
/* harmony export */   d: () => (/* binding */ byteLength)
/* harmony export */ });
const encoder = new TextEncoder();
function byteLength(text) {
    return encoder.encode(text).length;
}
function firstBytes(text, bytes) {
    const target = new Uint8Array(Math.max(0, bytes));
    return text.slice(0, encoder.encodeInto(text, target).read);
}
function fixedBytes({ head, rows, tail, leftOut }) {
    return byteLength(head) + byteLength(tail) + (rows.length === 0 ? 0 : byteLength(leftOut(rows.length)));
}
function fill(section, room) {
    const { head, rows, tail, leftOut } = section;
    let left = room;
    let shown = 0;
    for (const row of rows) {
        const bytes = byteLength(row);
        if (bytes > left)
            break;
        left -= bytes;
        shown++;
    }
    const note = shown === rows.length ? '' : leftOut(rows.length - shown);
    return { text: `${head}${rows.slice(0, shown).join('')}${note}${tail}`, room: left };
}
function fitSections(sections, maxBytes) {
    const kept = [...sections];
    const fixed = () => kept.reduce((sum, section) => sum + fixedBytes(section), 0);
    while (kept.length > 1 && fixed() > maxBytes)
        kept.pop();
    let room = maxBytes - fixed();
    let text = '';
    for (const section of kept) {
        const filled = fill(section, room);
        text += filled.text;
        room = filled.room;
    }
    return byteLength(text) <= maxBytes ? text : firstBytes(text, maxBytes);
}


/***/ }),

/***/ 4970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ cellKind),
/* harmony export */   Gi: () => (/* binding */ graver),
/* harmony export */   fj: () => (/* binding */ CELL_KINDS),
/* harmony export */   jK: () => (/* binding */ CELL_WORDS)
/* harmony export */ });
const CELL_KINDS = [
    'exposed',
    'amiss',
    'unsure',
    'waived',
    'open',
    'observed',
    'silent',
    'filtered',
    'closed',
];
const CELL_WORDS = {
    exposed: ['✖\ufe0e', 'open, and must not be'],
    amiss: ['!', 'not in the state intended'],
    unsure: ['?', 'could not be checked'],
    waived: ['◆', 'against the policy, and excused for now'],
    open: ['●', 'open, as intended'],
    observed: ['◌', 'open, only observed'],
    silent: ['~', 'silent: open or filtered'],
    filtered: ['–', 'filtered'],
    closed: ['○', 'closed'],
};
function cellKind({ verdict, state }) {
    if (verdict === 'violation')
        return state === 'open' ? 'exposed' : 'amiss';
    if (verdict === 'inconclusive')
        return 'unsure';
    if (verdict === 'waived')
        return 'waived';
    if (state === 'open')
        return verdict === 'not-judged' ? 'observed' : 'open';
    if (state === 'open|filtered')
        return 'silent';
    return state === 'filtered' || state === 'closed' ? state : 'unsure';
}
function graver(a, b) {
    return b === undefined || CELL_KINDS.indexOf(a) <= CELL_KINDS.indexOf(b) ? a : b;
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ exposureMatrix)
});

// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/report/address-run.js
var address_run = __webpack_require__(6010);
// EXTERNAL MODULE: ./build/report/exposure.js
var exposure = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/report/gravest-first.js
var gravest_first = __webpack_require__(1083);
// EXTERNAL MODULE: ./build/report/ports-text.js
var ports_text = __webpack_require__(8892);
// EXTERNAL MODULE: ./build/report/shown.js
var shown = __webpack_require__(831);
// EXTERNAL MODULE: ./build/report/matrix/cell-kinds.js
var cell_kinds = __webpack_require__(4970);
;// CONCATENATED MODULE: ./build/report/matrix/matrix-columns.js


const LONGEST_NAMED = 32;
function rankOf({ verdict, state, expected, count, ports }, isSingle) {
    if (verdict === 'violation')
        return 0;
    if (state === 'open' || expected === 'open')
        return 1;
    if (verdict === 'waived' || verdict === 'inconclusive')
        return 2;
    return isSingle && (count === 1 || ports?.includes('-') === false) ? 3 : null;
}
function matrixColumns(verdicts, most) {
    const candidates = new Map();
    for (const verdict of verdicts) {
        const { protocol, service } = verdict;
        if (protocol === null || verdict.ports === null)
            continue;
        for (const { first, last } of (0,port_ranges/* parseRanges */.Kn)(verdict.ports)) {
            if (last - first >= LONGEST_NAMED)
                continue;
            const rank = rankOf(verdict, first === last);
            if (rank === null)
                continue;
            for (let port = first; port <= last; port++) {
                const key = port * words/* PROTOCOLS */.yv.length + words/* PROTOCOLS */.yv.indexOf(protocol);
                const known = candidates.get(key);
                if (known === undefined)
                    candidates.set(key, { protocol, port, service, rank, hosts: 1 });
                else {
                    known.rank = Math.min(known.rank, rank);
                    known.service ??= service;
                    known.hosts += 1;
                }
            }
        }
    }
    const best = [...candidates.values()].sort((a, b) => a.rank - b.rank || b.hosts - a.hosts || a.port - b.port);
    const columns = best
        .slice(0, most)
        .sort((a, b) => words/* PROTOCOLS */.yv.indexOf(a.protocol) - words/* PROTOCOLS */.yv.indexOf(b.protocol) || a.port - b.port)
        .map(({ protocol, port, service }) => ({ protocol, port, service }));
    return { columns, crowdedOut: best.length - columns.length };
}

;// CONCATENATED MODULE: ./build/report/matrix/exposure-matrix.js









const MOST_RANGES = 4;
function indexOf(columns) {
    const of = (protocol) => columns.flatMap((column, index) => (column.protocol === protocol ? [[column.port, index]] : []));
    return { tcp: of('tcp'), udp: of('udp') };
}
function place(row, verdict, protocol, index) {
    const kind = (0,cell_kinds/* cellKind */.DA)(verdict);
    const rest = [];
    for (const { first, last } of (0,port_ranges/* parseRanges */.Kn)(verdict.ports)) {
        let from = first;
        for (const [port, column] of index[protocol]) {
            if (port < first || port > last)
                continue;
            row.cells.set(column, (0,cell_kinds/* graver */.Gi)(kind, row.cells.get(column)));
            if (port > from)
                rest.push({ first: from, last: port - 1 });
            from = port + 1;
        }
        if (from <= last)
            rest.push({ first: from, last });
    }
    if (rest.length === 0)
        return;
    const ofKind = row.others.get(kind) ?? new Map();
    row.others.set(kind, ofKind);
    const ranges = ofKind.get(protocol) ?? [];
    ofKind.set(protocol, ranges);
    for (const range of rest)
        ranges.push(range);
}
function* gather({ verdicts }, index) {
    let row = null;
    for (const verdict of verdicts) {
        const { host, address, vantage, protocol, ports } = verdict;
        if (row === null || row.host !== host || row.address !== address || row.vantage !== vantage) {
            if (row !== null && hasSomething(row))
                yield row;
            row = { host, address, vantage, cells: new Map(), others: new Map(), note: null };
        }
        if (protocol === null || ports === null)
            row.note ??= (0,exposure/* noteOf */.k)(verdict);
        else
            place(row, verdict, protocol, index);
    }
    if (row !== null && hasSomething(row))
        yield row;
}
function hasSomething({ cells, others, note }) {
    return cells.size + others.size > 0 || note !== null;
}
function othersOf({ others }) {
    return cell_kinds/* CELL_KINDS */.fj.flatMap((kind) => {
        const byProtocol = others.get(kind);
        if (byProtocol === undefined)
            return [];
        const texts = words/* PROTOCOLS */.yv.flatMap((protocol) => {
            const ranges = byProtocol.get(protocol);
            return ranges === undefined
                ? []
                : [(0,ports_text/* portsText */.W)((0,port_ranges/* unitedRanges */.kj)(ranges), MOST_RANGES, protocol === 'udp' ? '/udp' : '')];
        });
        return [{ kind, ports: texts.join(', ') }];
    });
}
function inOrder(a, b) {
    return ((0,gravest_first/* compareNaturally */.yV)(a.first.host, b.first.host) ||
        (0,gravest_first/* compareAddresses */.Qb)(a.first.address, b.first.address) ||
        (0,gravest_first/* compareNaturally */.yV)(a.row.vantage ?? '', b.row.vantage ?? ''));
}
function rowsOf(report, columns) {
    const runs = [];
    for (const one of gather(report, indexOf(columns))) {
        const cells = columns.map((_, index) => one.cells.get(index) ?? null);
        const isAsked = one.cells.size + one.others.size > 0;
        const [others, note] = [othersOf(one), isAsked ? '' : (one.note ?? '')];
        const texts = JSON.stringify([one.vantage, cells, others, note]);
        const before = runs.at(-1);
        const run = before && { host: before.first.host, address: before.first.address, last: before.last };
        if (before?.texts === texts && run && (0,address_run/* isNextAddress */.Y)(run, one.host, one.address)) {
            before.last = one.address;
            continue;
        }
        const row = {
            host: (0,shown/* shown */.S)(one.host),
            address: one.address === null || one.address === one.host ? null : (0,shown/* shown */.S)(one.address, 100),
            vantage: one.vantage === report.vantage || one.vantage === null ? null : (0,shown/* shown */.S)(one.vantage),
            cells,
            others,
            note,
            isRun: false,
        };
        runs.push({ first: { host: one.host, address: one.address }, last: one.address, texts, row });
    }
    return runs
        .sort(inOrder)
        .map(({ first, last, row }) => last === first.address ? row : { ...row, host: (0,shown/* shown */.S)(`${first.host}-${last}`), isRun: true });
}
function exposureMatrix(report, room) {
    const { columns, crowdedOut } = matrixColumns(report.verdicts, room.columns);
    const all = rowsOf(report, columns);
    const most = Math.floor(room.cells / (columns.length + 2));
    const rows = all.length <= most ? all : gravest(all, most);
    const present = new Set(rows.flatMap(({ cells, others }) => [...cells, ...others.map(({ kind }) => kind)]));
    return {
        columns,
        rows,
        hasOthers: rows.some(({ others }) => others.length > 0),
        crowdedOut,
        leftOutRows: all.length - rows.length,
        kinds: cell_kinds/* CELL_KINDS */.fj.filter((kind) => present.has(kind)),
    };
}
function gravity({ cells, others, note }) {
    let least = note === '' ? cell_kinds/* CELL_KINDS */.fj.length : cell_kinds/* CELL_KINDS */.fj.indexOf('unsure');
    for (const kind of [...cells, ...others.map((other) => other.kind)])
        if (kind !== null)
            least = Math.min(least, cell_kinds/* CELL_KINDS */.fj.indexOf(kind));
    return least;
}
function gravest(rows, most) {
    const ranked = rows.map((row, index) => ({ row, index, rank: gravity(row) }));
    const kept = ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).slice(0, most);
    return kept.sort((a, b) => a.index - b.index).map(({ row }) => row);
}


/***/ }),

/***/ 8372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ attemptsText),
/* harmony export */   jN: () => (/* binding */ paceText),
/* harmony export */   jO: () => (/* binding */ udpText),
/* harmony export */   oJ: () => (/* binding */ evidenceTexts),
/* harmony export */   ov: () => (/* binding */ MEANING),
/* harmony export */   vr: () => (/* binding */ NO_CONTROLS),
/* harmony export */   yI: () => (/* binding */ controlsSilentFirst)
/* harmony export */ });
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3596);
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1721);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3162);



const EVIDENCE_WORDS = {
    direct: 'answered for themselves',
    anchored: 'were silent, or rejected by ICMP, while another port of the same address answered before and after',
    vouched: 'were silent, or rejected by ICMP, while others answered this machine before and after',
    none: 'rest on nothing (not known, silent while nothing vouched, or open at an address that accepts any port)',
};
const MEANING = [
    [
        'What a green run says:',
        'at that time, from that place, every port above was in the state intended, and wherever ' +
            'a port was silent, something else had proved before and after that this machine hears the network; a silent UDP port ' +
            'counts as shut only where its service answers whoever asks.',
    ],
    [
        'What it does not say:',
        'what another network or another ' +
            'hour would see, anything of ports that the policy does not name, or that a service behind an open port is well. A ' +
            'firewall on the way that answers in the name of the target cannot be told from the target.',
    ],
];
function paceText({ limits }) {
    const limit = (value) => (value === null ? 'unlimited' : `at most ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(value)}`);
    const [rate, host, flight] = [limits.rate, limits.perHost, limits.inFlight].map(limit);
    return `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}`;
}
function evidenceTexts(report) {
    const counts = new Map();
    for (const { evidence: kind, count } of report.verdicts)
        counts.set(kind, (counts.get(kind) ?? 0) + count);
    return _model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE */ .S4.filter((kind) => counts.has(kind)).map((kind) => `${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(counts.get(kind) ?? 0)} ${kind}: ${EVIDENCE_WORDS[kind]}`);
}
function attemptsText({ verdicts }) {
    let [least, most] = [Number.POSITIVE_INFINITY, 0];
    for (const verdict of verdicts) {
        if (verdict.ports === null)
            continue;
        least = Math.min(least, verdict.attempts);
        most = Math.max(most, verdict.attempts);
    }
    if (most === 0)
        return 'none';
    return `${least === most ? '' : `${least} to `}${most} a port, each on a fresh socket`;
}
function udpText({ verdicts }) {
    const counts = new Map();
    let ports = 0;
    for (const { protocol, state, count } of verdicts) {
        if (protocol !== 'udp' || state === null)
            continue;
        ports += count;
        counts.set(state, (counts.get(state) ?? 0) + count);
    }
    if (ports === 0)
        return null;
    const seen = _model_words_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .xj.flatMap((state) => {
        const count = counts.get(state);
        return count === undefined ? [] : [`${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count)} ${(0,_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stateText */ .r9)(state)}`];
    });
    return (`${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(ports, 'port')} (${seen.join(', ')}), each asked the question of the protocol that its number stands for or ` +
        'that the policy names with speaks; where there is none, sent an empty datagram');
}
function controlsSilentFirst({ controls }) {
    return [...controls.filter(({ answered }) => !answered), ...controls.filter(({ answered }) => answered)];
}
const NO_CONTROLS = 'none; only what the policy probes vouches for this machine';


/***/ }),

/***/ 201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ orderedDrift)
/* harmony export */ });
function orderedDrift(drift) {
    const { startedAt, vantage, commit, url } = drift.baseline;
    const { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
    return {
        baseline: { startedAt, vantage, commit, url },
        totals: { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts },
        notCompared: drift.notCompared,
        changes: drift.changes.map((change) => {
            const { kind, host, address, protocol, ports, count, service, severity, explanation } = change;
            const place = { kind, host, address, vantage: change.vantage, protocol, ports, count, service };
            const sides = { before: orderedSide(change.before), after: orderedSide(change.after) };
            const { file, line, column } = change.rule ?? { file: '', line: 0, column: 0 };
            return { ...place, ...sides, severity, rule: change.rule && { file, line, column }, explanation };
        }),
    };
}
function orderedSide(side) {
    return side === null ? null : { state: side.state, verdict: side.verdict };
}


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson),
/* harmony export */   reportJsonPieces: () => (/* binding */ reportJsonPieces)
/* harmony export */ });
/* harmony import */ var _ordered_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(201);

function ordered(verdict) {
    const { host, address, vantage, protocol, ports, count, service, expected, state, cause, severity, evidence } = verdict;
    const { explanation, advice, attempts, rttMs, waiver } = verdict;
    const place = { host, address, vantage, protocol, ports, count, service };
    const outcome = { expected, state, cause, verdict: verdict.verdict, severity, evidence, explanation, advice };
    return { ...place, ...outcome, attempts, rttMs, rule: orderedRule(verdict.rule), waiver: orderedWaiver(waiver) };
}
function orderedRule({ file, line, column }) {
    return { file, line, column };
}
function orderedWaiver(waiver) {
    if (waiver === null)
        return null;
    const { until, reason, owner, file, line, column } = waiver;
    return { until, reason, owner, file, line, column };
}
function orderedWait(wait) {
    if (wait === null)
        return null;
    const { limitMs, tookMs, rounds, held } = wait;
    const flapped = wait.flapped.map(({ host, address, protocol, ports, count, times }) => {
        return { host, address, protocol, ports, count, times };
    });
    return { limitMs, tookMs, rounds, held, flapped };
}
function orderedHead(report) {
    const { startedAt, finishedAt, durationMs, seed, vantage, shard, scope, warnings, result } = report;
    const { repository, commit, url, actor } = report.run;
    const { rate, perHost, inFlight } = report.limits;
    const { probes, open, closed, filtered, openOrFiltered, unknown } = report.totals;
    const { pass, violation, waived, inconclusive, notJudged } = report.totals;
    const states = { probes, open, closed, filtered, openOrFiltered, unknown };
    return {
        schemaVersion: report.schemaVersion,
        tool: { name: report.tool.name, version: report.tool.version },
        startedAt,
        finishedAt,
        durationMs,
        seed,
        vantage,
        shard,
        expects: { vantages: report.expects.vantages, shards: report.expects.shards },
        run: { repository, commit, url, actor },
        policies: report.policies.map(({ path, sha256 }) => ({ path, sha256 })),
        scope,
        controls: report.controls.map(({ target, answered }) => ({ target, answered })),
        limits: { rate, perHost, inFlight },
        warnings,
        wait: orderedWait(report.wait),
        result,
        totals: { ...states, pass, violation, waived, inconclusive, notJudged },
        drift: report.drift && (0,_ordered_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedDrift */ .x)(report.drift),
        verdicts: [],
    };
}
const NO_VERDICTS = '"verdicts": []';
const PIECE = 256;
function* reportJsonPieces(report) {
    const head = JSON.stringify(orderedHead(report), null, 2);
    if (report.verdicts.length === 0) {
        yield `${head}\n`;
        return;
    }
    const at = head.lastIndexOf(NO_VERDICTS) + NO_VERDICTS.length - 1;
    yield head.slice(0, at);
    for (let first = 0; first < report.verdicts.length; first += PIECE) {
        const piece = report.verdicts.slice(first, first + PIECE).map(ordered);
        const text = JSON.stringify({ a: piece }, null, 2).slice('{\n  "a": ['.length, -'\n  ]\n}'.length);
        yield first === 0 ? text : `,${text}`;
    }
    yield `\n  ${head.slice(at)}\n`;
}
function reportJson(report) {
    return [...reportJsonPieces(report)].join('');
}


/***/ }),

/***/ 831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4134);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);


function shown(text, most = 300) {
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)((0,_clip_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$)(text, most));
}


/***/ }),

/***/ 4107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   J3: () => (/* binding */ SEVERITY_ICONS),
/* harmony export */   Mx: () => (/* binding */ violationsSection),
/* harmony export */   c_: () => (/* binding */ waivedSection),
/* harmony export */   dd: () => (/* binding */ exposureSection),
/* harmony export */   hT: () => (/* binding */ waitSection),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   of: () => (/* binding */ inconclusiveSection),
/* harmony export */   tj: () => (/* binding */ hostCell),
/* harmony export */   xd: () => (/* binding */ warningsSection)
/* harmony export */ });
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1721);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4134);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3162);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5227);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3311);
/* harmony import */ var _exposure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7341);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4410);
/* harmony import */ var _wait_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(633);








const SEVERITY_ICONS = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '🔵',
};
const LONGEST_PROSE = 2000;
function prose(text) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)(text, LONGEST_PROSE));
}
function hostCell({ host, address }) {
    const name = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)(host, 300));
    return address === null || address === host ? name : `${name}<br>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)((0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)(address, 100))}`;
}
function ruleLink({ rule }, { policyUrl }) {
    const url = policyUrl(rule.file, rule.line);
    const link = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)(`line&nbsp;${rule.line}`, url);
    return url === null ? `(${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_clip_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$)(rule.file, 300))}, line&nbsp;${rule.line})` : link;
}
function findingCells(finding, options) {
    const { verdict } = finding;
    const seen = `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stateText */ .r9)(verdict.state))}**<br>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingAnswer */ .WW)(finding))}`;
    const advice = verdict.advice === '' ? '' : `<br>**What to do:** ${prose(verdict.advice)}`;
    const text = `${prose((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingExplanation */ .h2)(finding))}${advice} ${ruleLink(verdict, options)}`;
    const ports = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingPorts */ .Yy)(finding));
    return `${hostCell(verdict)} | ${ports} | ${verdict.expected ?? '–'} | ${seen} | ${text} |`;
}
function leftOut(what, { reportHint }) {
    return (rows) => `\n**${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(rows, `more ${what}`)} left out here.** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(reportHint)}\n`;
}
function violationsSection(violations, options) {
    return {
        head: '| | Host | Port | Intended | Seen | What is wrong, and what to do |\n|---|---|---|---|---|---|\n',
        rows: violations.map((finding) => {
            const severity = finding.verdict.severity ?? 'medium';
            return `| ${SEVERITY_ICONS[severity]}&nbsp;${severity} | ${findingCells(finding, options)}\n`;
        }),
        tail: '\n',
        leftOut: leftOut('row', options),
    };
}
function warningsSection(warnings, options) {
    return {
        head: '',
        rows: warnings.map((warning) => `- ⚠️ ${prose(warning)}\n`),
        tail: '\n',
        leftOut: leftOut('warning', options),
    };
}
function waitSection(wait, options) {
    const flapped = wait.flapped.length === 0 ? '' : ' What held in one round and not in a later one:';
    return {
        head: `⏱️ ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_wait_text_js__WEBPACK_IMPORTED_MODULE_5__/* .waitText */ .L)(wait))}${flapped}\n\n`,
        rows: wait.flapped.map((one) => `- ${prose((0,_wait_text_js__WEBPACK_IMPORTED_MODULE_5__/* .flappedText */ .Y)(one))}\n`),
        tail: wait.flapped.length === 0 ? '' : '\n',
        leftOut: leftOut('row', options),
    };
}
function inconclusiveSection(inconclusive, open, options) {
    const count = inconclusive.reduce((sum, finding) => sum + finding.count, 0);
    const title = (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q)(`Inconclusive (${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(count)}): could not be checked, so it does not count as intended`);
    return {
        head: `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n` +
            '| Host | Port | Intended | Seen | Why it is not known, and how to know it |\n|---|---|---|---|---|\n',
        rows: inconclusive.map((finding) => `| ${findingCells(finding, options)}\n`),
        tail: '\n</details>\n\n',
        leftOut: leftOut('row', options),
    };
}
function waivedSection(waived, options) {
    const count = waived.reduce((sum, finding) => sum + finding.count, 0);
    return {
        head: `<details><summary>${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q)(`Waived (${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(count)}): against the policy, and excused for now`)}</summary>\n\n` +
            '| Host | Port | Intended | Seen | What is excused, until when, and why |\n|---|---|---|---|---|\n',
        rows: waived.map((finding) => `| ${findingCells(finding, options)}\n`),
        tail: '\n</details>\n\n',
        leftOut: leftOut('row', options),
    };
}
function exposureSection(report, options) {
    const silence = report.totals.openOrFiltered > 0;
    const states = ['open', 'closed', 'filtered', ...(silence ? ['open|filtered'] : []), 'unknown'];
    const titles = {
        open: 'Open',
        closed: 'Closed',
        filtered: 'Filtered',
        'open|filtered': 'Silent (open or filtered)',
        unknown: 'Unknown',
    };
    const rows = (0,_exposure_js__WEBPACK_IMPORTED_MODULE_3__/* .exposures */ .D)(report, 40).map((exposure) => {
        const cells = states.map((state) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(exposure.ports[state]) || '–');
        const known = exposure.note === '' ? cells : [...cells.slice(0, -1), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(exposure.note)];
        return `| ${hostCell(exposure)} | ${known.join(' | ')} |\n`;
    });
    return {
        head: '<details><summary>Exposure by host</summary>\n\n' +
            `| Host | ${states.map((state) => titles[state]).join(' | ')} |\n|---|${states.map(() => '---|').join('')}\n`,
        rows,
        tail: '\n</details>\n\n',
        leftOut: leftOut('host', options),
    };
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RESULT_ICONS: () => (/* binding */ RESULT_ICONS),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/report/clip.js
var clip = __webpack_require__(4134);
// EXTERNAL MODULE: ./build/report/counts-text.js
var counts_text = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/report/drift-section.js
var drift_section = __webpack_require__(8143);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(4410);
// EXTERNAL MODULE: ./build/report/fit-sections.js
var fit_sections = __webpack_require__(5606);
// EXTERNAL MODULE: ./build/report/matrix/cell-kinds.js
var cell_kinds = __webpack_require__(4970);
// EXTERNAL MODULE: ./build/report/matrix/exposure-matrix.js + 1 modules
var exposure_matrix = __webpack_require__(810);
// EXTERNAL MODULE: ./build/report/summary-sections.js
var summary_sections = __webpack_require__(4107);
;// CONCATENATED MODULE: ./build/report/summary-matrix.js






const ROOM = { columns: 14, cells: 60_000 };
const OPEN_ROWS = 16;
const SIGNS = {
    exposed: '❌',
    amiss: '❗',
    unsure: '❔',
    waived: '🔕',
    open: '✅',
    observed: '👁️',
    silent: '\\~',
    filtered: '–',
    closed: '○',
};
function columnTitle({ port, protocol, service }) {
    const name = service === null ? '' : `<br>${(0,markdown/* markdown */.wD)((0,clip/* clip */.$)(service, 14))}`;
    return `${port}${protocol === 'udp' ? '/udp' : ''}${name}`;
}
function hostCell({ host, address, vantage }) {
    const below = address === null ? '' : `<br>${(0,markdown/* markdownCode */.D9)(address)}`;
    return `${(0,markdown/* markdownCode */.D9)(host)}${below}${vantage === null ? '' : `<br>from ${(0,markdown/* markdownCode */.D9)(vantage)}`}`;
}
function rowOf(row, { columns, hasOthers }) {
    const { cells, others, note } = row;
    const asked = columns.map((_, index) => {
        const kind = cells[index] ?? null;
        return kind === null ? '' : SIGNS[kind];
    });
    const rest = note === ''
        ? others.map(({ kind, ports }) => `${SIGNS[kind]}&nbsp;${(0,markdown/* markdown */.wD)(ports)}`).join('<br>')
        : (0,markdown/* markdown */.wD)(note);
    return `| ${[hostCell(row), ...asked, ...(hasOthers ? [rest] : [])].join(' | ')} |\n`;
}
function legend(kinds) {
    return kinds.map((kind) => `${SIGNS[kind]} ${cell_kinds/* CELL_WORDS */.jK[kind][1]}`).join(' · ');
}
function matrixSection(report, options) {
    const whole = (0,exposure_matrix/* exposureMatrix */.b)(report, ROOM);
    if (whole.columns.length === 0 && !whole.hasOthers)
        return null;
    const matrix = { ...whole, hasOthers: whole.hasOthers || whole.rows.some(({ note }) => note !== '') };
    const { columns, rows, hasOthers, crowdedOut, leftOutRows, kinds } = matrix;
    const folded = rows.length + leftOutRows > OPEN_ROWS;
    const titles = ['Host', ...columns.map(columnTitle), ...(hasOthers ? ['all other ports'] : [])];
    const table = `| ${titles.join(' | ')} |\n|---|${columns.map(() => ':-:|').join('')}${hasOthers ? '---|' : ''}\n`;
    const title = `Exposure: ${(0,counts_text/* counted */.hS)(rows.length + leftOutRows, 'host')} by the ports that matter`;
    const crowded = crowdedOut === 0
        ? ''
        : `${(0,counts_text/* grouped */.zD)(crowdedOut)} more ${crowdedOut === 1 ? 'port that matters stands' : 'ports that matter stand'} among the others.\n\n`;
    const note = (0,summary_sections/* leftOut */.ig)('row', options);
    return {
        head: `${folded ? `<details><summary>${title}</summary>` : '### Exposure'}\n\n${table}`,
        rows: rows.map((row) => rowOf(row, matrix)),
        tail: `${leftOutRows === 0 ? '' : note(leftOutRows)}\n${crowded}${legend(kinds)}\n\n${folded ? '</details>\n\n' : ''}`,
        leftOut: (count) => note(count),
    };
}

// EXTERNAL MODULE: ./build/report/measured.js
var measured = __webpack_require__(8372);
;// CONCATENATED MODULE: ./build/report/summary-measured.js




function summary_measured_short(text) {
    return (0,clip/* clip */.$)(text, 300);
}
function udp(report) {
    const text = (0,measured/* udpText */.jO)(report);
    return text === null ? [] : [`**UDP:** ${text}`];
}
function controls(report) {
    if (report.controls.length === 0)
        return [`**Controls:** ${measured/* NO_CONTROLS */.vr}`];
    return listed('Controls', (0,measured/* controlsSilentFirst */.yI)(report).map(({ target, answered }) => `${(0,markdown/* markdownCode */.D9)(summary_measured_short(target))} ${answered ? 'answered' : '⚠️ **did not answer**'}`));
}
function run({ run: { repository, commit, url, actor } }) {
    const known = [
        ...(repository === null ? [] : [(0,markdown/* markdownCode */.D9)(summary_measured_short(repository))]),
        ...(commit === null ? [] : [`commit ${(0,markdown/* markdownCode */.D9)(summary_measured_short(commit))}`]),
        ...(actor === null ? [] : [`started by ${(0,markdown/* markdownCode */.D9)(summary_measured_short(actor))}`]),
        ...(url === null ? [] : [(0,markdown/* markdownCode */.D9)(summary_measured_short(url))]),
    ];
    return known.length === 0 ? [] : [`**Run:** ${known.join(', ')}`];
}
function listed(title, items) {
    if (items.length === 0)
        return [];
    const rest = items.length > 20 ? ` and ${(0,counts_text/* grouped */.zD)(items.length - 20)} more` : '';
    return [`**${title}:** ${items.slice(0, 20).join(', ')}${rest}`];
}
function summaryMeasured(report) {
    const policies = report.policies.map(({ path, sha256 }) => `${(0,markdown/* markdownCode */.D9)(summary_measured_short(path))} sha256 ${(0,markdown/* markdownCode */.D9)(sha256)}`);
    const facts = [
        `**From:** ${report.vantage === null ? 'this machine (the policy names no vantage)' : (0,markdown/* markdownCode */.D9)(summary_measured_short(report.vantage))}`,
        ...listed('Scope', report.scope.map((target) => (0,markdown/* markdownCode */.D9)(summary_measured_short(target)))),
        ...controls(report),
        `**Evidence:** ${(0,measured/* evidenceTexts */.oJ)(report)
            .map((text) => `\n  - ${text}`)
            .join('')}`,
        `**Attempts:** ${(0,measured/* attemptsText */.MV)(report)}`,
        ...udp(report),
        `**Pace:** ${(0,measured/* paceText */.jN)(report)}`,
        `**Order of the ports:** from seed ${report.seed}`,
        `**Tool:** ${(0,markdown/* markdown */.wD)(report.tool.name)} ${(0,markdown/* markdown */.wD)(summary_measured_short(report.tool.version))}`,
        ...listed('Policy', policies),
        ...run(report),
    ];
    const list = facts.map((fact) => `- ${fact}\n`).join('');
    const meaning = measured/* MEANING */.ov.map(([title, text]) => `**${title}** ${text}`).join(' ');
    return `<details><summary>How this was measured</summary>\n\n${list}\n${meaning}\n\n</details>\n`;
}

;// CONCATENATED MODULE: ./build/report/summary.js









const RESULT_ICONS = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
function heading(report, options) {
    const hosts = new Set(report.verdicts.map(({ host }) => host)).size;
    const policies = report.policies
        .slice(0, 5)
        .map(({ path }) => (0,markdown/* markdownLink */.iQ)((0,markdown/* markdown */.wD)((0,clip/* clip */.$)(path, 300)), options.policyUrl(path, null)));
    if (report.policies.length > 5)
        policies.push(`${(0,counts_text/* grouped */.zD)(report.policies.length - 5)} more`);
    const facts = [
        ...(report.vantage === null ? [] : [`From ${(0,markdown/* markdownCode */.D9)((0,clip/* clip */.$)(report.vantage, 300))}`]),
        `${(0,counts_text/* counted */.hS)(hosts, 'host')}, ${(0,counts_text/* counted */.hS)(report.totals.probes, 'port')}`,
        (0,counts_text/* durationText */.S5)(report.durationMs),
        (0,markdown/* markdown */.wD)((0,counts_text/* minuteText */.Wn)(report.startedAt)),
        policies.join(', '),
    ].filter((fact) => fact !== '');
    return `## ${RESULT_ICONS[report.result]} Exposure policy: ${(0,counts_text/* outcomeText */.EL)(report.totals)}\n\n${facts.join(' · ')}\n\n`;
}
function summary(report, options) {
    const violations = (0,findings/* findings */.Pg)(report.verdicts, 'violation');
    const inconclusive = (0,findings/* findings */.Pg)(report.verdicts, 'inconclusive');
    const waived = (0,findings/* findings */.Pg)(report.verdicts, 'waived');
    const fixed = (head) => ({ head, rows: [], tail: '', leftOut: () => '' });
    const matrix = matrixSection(report, options);
    const sections = [
        fixed(heading(report, options)),
        ...(report.wait === null ? [] : [(0,summary_sections/* waitSection */.hT)(report.wait, options)]),
        ...(violations.length === 0 ? [] : [(0,summary_sections/* violationsSection */.Mx)(violations, options)]),
        ...(report.warnings.length === 0 ? [] : [(0,summary_sections/* warningsSection */.xd)(report.warnings, options)]),
        ...(report.drift === null ? [] : [(0,drift_section/* driftSection */.t)(report.drift, options)]),
        ...(matrix === null ? [] : [matrix]),
        ...(inconclusive.length === 0 ? [] : [(0,summary_sections/* inconclusiveSection */.of)(inconclusive, violations.length === 0, options)]),
        ...(waived.length === 0 ? [] : [(0,summary_sections/* waivedSection */.c_)(waived, options)]),
        (0,summary_sections/* exposureSection */.dd)(report, options),
        fixed(summaryMeasured(report)),
    ];
    return (0,fit_sections/* fitSections */.W)(sections, options.maxBytes);
}


/***/ })

};
;