export const id = 424;
export const ids = [424];
export const modules = {

/***/ 6151:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ANSWERS_ALONE),
/* harmony export */   T: () => (/* binding */ masscanObservation)
/* harmony export */ });
/* harmony import */ var _port_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(913);

const OPEN_TCP = (0,_port_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .portObservation */ .CE)('open', 'syn-ack');
const OPEN_UDP = (0,_port_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .portObservation */ .CE)('open', 'reply');
const RESET = (0,_port_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .portObservation */ .CE)('closed', 'rst');
const REJECTED = (0,_port_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .portObservation */ .CE)('filtered', 'icmp-port-unreachable');
const CLOSED_UDP = (0,_port_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .portObservation */ .CE)('closed', 'icmp-port-unreachable');
function masscanObservation(protocol, status, reason) {
    if (protocol === 'udp')
        return status === 'open' ? OPEN_UDP : status === 'closed' ? CLOSED_UDP : null;
    if (protocol !== 'tcp')
        return null;
    if (status === 'open')
        return OPEN_TCP;
    if (status !== 'closed')
        return null;
    return reason === 'none' ? REJECTED : `${reason}`.startsWith('rst') ? RESET : null;
}
const ANSWERS_ALONE = 'masscan tells what answered, never what it asked: every other port counts as not covered. To show that ports are closed or filtered, scan with nmap, or probe.';


/***/ }),

/***/ 1090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NAABU_ALONE),
/* harmony export */   w: () => (/* binding */ naabuObservation)
/* harmony export */ });
/* harmony import */ var _port_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(913);

const OPEN = {
    tcp: (0,_port_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .portObservation */ .CE)('open', 'syn-ack'),
    udp: (0,_port_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .portObservation */ .CE)('open', 'reply'),
};
function naabuObservation(protocol, state) {
    return state === 'open' ? OPEN[protocol] : null;
}
const NAABU_ALONE = 'naabu tells which ports are open, never what it asked: every other port counts as not covered. With -passive it sends nothing, and its file does not say so. To show that ports are closed or filtered, scan with nmap, or probe.';


/***/ }),

/***/ 1918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   K: () => (/* binding */ rowWarnings)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);

function versionOf(text) {
    return typeof text === 'string' && /^[\w.+~-]{1,40}$/.test(text) ? text : null;
}
function rowWarnings({ broken, unknown, cut }) {
    const warnings = [];
    if (cut)
        warnings.push('The scan breaks off in the middle: it was stopped, or the file is not whole.');
    if (broken > 0)
        warnings.push(`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCounted */ .DG)(broken, 'piece')} of the scan could not be read and were left out.`);
    if (unknown > 0)
        warnings.push(`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCounted */ .DG)(unknown, 'entry', 'entries')} of the scan have no address, port or state that we know, and were left out.`);
    return warnings;
}


/***/ }),

/***/ 2025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseScan: () => (/* binding */ parseScan)
});

// EXTERNAL MODULE: ./build/scan/scan-builder.js + 1 modules
var scan_builder = __webpack_require__(449);
// EXTERNAL MODULE: ./build/scan/utc-time.js
var utc_time = __webpack_require__(8021);
;// CONCATENATED MODULE: ./build/scan/formats/json/json-pieces.js
const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
const [COMMA, COLON] = [0x2c, 0x3a];
const LONGEST_RECORD = 1024 * 1024;
const LONGEST_MEMBER = 16 * 1024 * 1024;
function endOfValue(text, at, longest) {
    const end = Math.min(text.length, at + longest);
    let depth = 0;
    let i = at;
    while (i < end) {
        const code = text.charCodeAt(i);
        if (code === QUOTE) {
            const string = endOfString(text, i, end);
            if (!string.whole)
                return string;
            i = string.at;
            if (depth === 0)
                return string;
            continue;
        }
        if (code === BRACE || code === BRACKET)
            depth++;
        else if (code === END_BRACE || code === END_BRACKET) {
            if (depth === 0)
                return { at: i, whole: true };
            depth--;
            if (depth === 0)
                return { at: i + 1, whole: true };
        }
        else if (depth === 0 && (code === COMMA || isSpace(code)))
            return { at: i, whole: true };
        i++;
    }
    return { at: i, whole: false };
}
function endOfString(text, at, end) {
    for (let i = at + 1; i < end; i++) {
        const code = text.charCodeAt(i);
        if (code === BACKSLASH)
            i++;
        else if (code === QUOTE)
            return { at: i + 1, whole: true };
        else if (code === NEWLINE)
            return { at: i, whole: false };
    }
    return { at: end, whole: false };
}
function isSpace(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xfeff;
}
function afterSpace(text, at) {
    let i = at;
    while (i < text.length && isSpace(text.charCodeAt(i)))
        i++;
    return i;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function* jsonRecords(text, longest = LONGEST_RECORD) {
    let at = 0;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (isSpace(code) || code === COMMA || code === BRACKET || code === END_BRACKET) {
            at++;
            continue;
        }
        const end = endOfValue(text, at, longest);
        if (code === BRACE && end.whole)
            yield text.slice(at, end.at);
        else if (code === BRACE && end.at === text.length)
            yield '';
        else
            yield null;
        if (code === BRACE && end.at - at >= longest)
            return;
        at = code === BRACE && end.whole ? end.at : nextLine(text, Math.max(end.at, at + 1));
    }
}
function nextLine(text, at) {
    const line = text.indexOf('\n', at);
    return line < 0 ? text.length : line + 1;
}
function* jsonPieces(text, listKey) {
    let at = afterSpace(text, 0) + 1;
    for (;;) {
        at = afterSpace(text, at);
        const code = text.charCodeAt(at);
        if (code === END_BRACE)
            return;
        if (code === COMMA) {
            at++;
            continue;
        }
        const name = code === QUOTE ? endOfString(text, at, Math.min(text.length, at + LONGEST_RECORD)) : null;
        const colon = name?.whole === true ? afterSpace(text, name.at) : -1;
        if (name === null || text.charCodeAt(colon) !== COLON) {
            yield { kind: 'cut' };
            return;
        }
        const key = `${parsed(text.slice(at, name.at))}`;
        at = afterSpace(text, colon + 1);
        if (key === listKey && text.charCodeAt(at) === BRACKET) {
            const end = yield* json_pieces_elements(text, at + 1);
            if (!end.whole)
                return;
            at = end.at;
            continue;
        }
        const end = endOfValue(text, at, LONGEST_MEMBER);
        if (!end.whole || end.at === at) {
            yield { kind: 'cut' };
            return;
        }
        yield { kind: 'member', key, text: text.slice(at, end.at) };
        at = end.at;
    }
}
function* json_pieces_elements(text, from) {
    let at = from;
    for (;;) {
        at = afterSpace(text, at);
        const code = text.charCodeAt(at);
        if (code === END_BRACKET)
            return { at: at + 1, whole: true };
        if (code === COMMA) {
            at++;
            continue;
        }
        const end = endOfValue(text, at, LONGEST_RECORD);
        if (!end.whole || end.at === at) {
            yield { kind: 'cut' };
            return { at, whole: false };
        }
        yield { kind: 'element', text: text.slice(at, end.at) };
        at = end.at;
    }
}

// EXTERNAL MODULE: ./build/scan/port-sets.js
var port_sets = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/scan/formats/json/json-values.js

function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
function member(object, key) {
    return object !== null && Object.hasOwn(object, key) ? object[key] : undefined;
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
function portOf(value) {
    return typeof value === 'number' || typeof value === 'string' ? (0,port_sets/* parsePort */.p)(`${value}`) : null;
}

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/scan/port-observation.js
var port_observation = __webpack_require__(913);
// EXTERNAL MODULE: ./build/scan/scanned-address.js
var scanned_address = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/scan/formats/node-votes.js



class NodeTally {
    #open = new Map();
    add({ target, port, asked, openAt }) {
        const seen = new Map();
        for (const text of openAt) {
            const address = (0,scanned_address/* parseScannedAddress */.a)(text)?.text;
            if (address === undefined)
                return false;
            seen.set(address, (seen.get(address) ?? 0) + 1);
        }
        for (const [address, open] of seen) {
            const known = (0,get_or_create/* getOrCreate */.I)(this.#open, `${address} ${port}`, () => ({
                ...{ address, port, open: 0, asked: 0 },
                names: new Set(),
            }));
            known.open += open;
            known.asked += Math.max(asked, open);
            if (target !== null)
                known.names.add(target);
        }
        return true;
    }
    give(builder) {
        for (const { address, port, open, asked, names } of this.#open.values()) {
            const host = builder.visit(address);
            if (host === null)
                continue;
            for (const name of names)
                builder.name(host, name);
            builder.see(host, 'tcp', port, { ...(0,port_observation/* portObservation */.CE)('open', 'syn-ack'), nodes: { open, asked } });
            if (builder.work.exceeded)
                return;
        }
    }
}

// EXTERNAL MODULE: ./build/scan/formats/wording.js
var wording = __webpack_require__(1918);
;// CONCATENATED MODULE: ./build/scan/formats/check-host-json.js






function isCheckHost(row) {
    return (textOf(member(row, 'command')) !== null &&
        textOf(member(row, 'host')) !== null &&
        asObject(member(row, 'results')) !== null);
}
function checkHostWithoutPort(row) {
    if (row === null)
        return null;
    const isRequest = typeof member(row, 'request_id') === 'string' && member(row, 'permanent_link') !== undefined;
    const nodes = Object.keys(row);
    if (!isRequest && (nodes.length === 0 || !nodes.every((name) => name.endsWith('.node.check-host.net'))))
        return null;
    return {
        problem: 'is an answer of check-host.net that does not say which port was checked',
        help: 'Fetch https://check-host.net/check-result-extended/ID (with `Accept: application/json`): that has the host, the port and the results.',
    };
}
function readCheckHost(text) {
    const builder = new scan_builder/* ScanBuilder */.l();
    const tally = new NodeTally();
    const left = { broken: 0, unknown: 0, cut: false };
    const count = { other: 0, running: 0 };
    let finishedAt = null;
    for (const record of jsonRecords(text)) {
        const row = record === null || record === '' ? null : asObject(parsed(record));
        if (record === '')
            left.cut = true;
        else if (row === null)
            left.broken++;
        else if (!isCheckHost(row))
            left.unknown++;
        else {
            const checked = votesOf(row);
            if (checked === null)
                count.other++;
            else if (!tally.add(checked))
                left.unknown++;
            count.running += checked?.running ?? 0;
            finishedAt = (0,utc_time/* laterTime */.Ut)(finishedAt, (0,utc_time/* utcTime */.SK)(Number(member(row, 'created'))));
        }
    }
    tally.give(builder);
    const warnings = [ALONE, ...checkWarnings(count), ...(0,wording/* rowWarnings */.K)(left)];
    return builder.build({ tool: 'check-host', version: null, finishedAt, warnings });
}
const ALONE = 'check-host.net tells at which ports its nodes got through: every other port counts as not covered, and so does a port that no node reached. One node that got through is enough for open.';
function checkWarnings({ other, running }) {
    return [
        ...(other === 0
            ? []
            : [
                `Checks of check-host.net that do not say whether a port is open, and were left out: ${other}. TCP and HTTP say it, with a port in what was checked; ping, DNS and UDP do not.`,
            ]),
        ...(running === 0
            ? []
            : [`Nodes of check-host.net that had not answered yet: ${running}. Fetch the result again.`]),
    ];
}
const PORTS = {
    http: 80,
    https: 443,
    smtp: 25,
    ssh: 22,
    ftp: 21,
    imap: 143,
    pop3: 110,
};
function votesOf(row) {
    const command = member(row, 'command');
    if (command !== 'tcp' && command !== 'http')
        return null;
    const { target, port } = targetOf(textOf(member(row, 'host')) ?? '', command === 'http' ? 'http' : null);
    if (port === null)
        return null;
    const [openAt, of] = [[], { asked: 0, running: 0 }];
    for (const answer of Object.values(asObject(member(row, 'results')) ?? {})) {
        const [first] = Array.isArray(answer) ? answer : [null];
        if (first === null || first === undefined)
            of.running++;
        else {
            of.asked++;
            const address = command === 'tcp' ? connected(first) : requested(first);
            if (address !== null)
                openAt.push(address);
        }
    }
    return { target, port, openAt, ...of };
}
const TARGET = /^(?:([a-z][a-z\d+.-]{0,20}):\/\/)?(?:\[([\da-f:.]{2,45})\]|([^\s/:[\]]{1,255}))(?::(\d{1,5}))?(?:\/|$)/i;
function targetOf(text, usual) {
    const [, scheme = usual ?? '', address, name, port] = TARGET.exec(text) ?? [];
    const known = Object.hasOwn(PORTS, scheme.toLowerCase()) ? PORTS[scheme.toLowerCase()] : undefined;
    return { target: address ?? name ?? null, port: portOf(port ?? known) };
}
function connected(answer) {
    const row = asObject(answer);
    return member(row, 'error') === undefined && typeof member(row, 'time') === 'number'
        ? textOf(member(row, 'address'))
        : null;
}
function requested(answer) {
    if (!Array.isArray(answer))
        return null;
    const [, , , code, address] = answer;
    return /^[1-5]\d\d$/.test(String(code ?? '')) ? textOf(address) : null;
}

;// CONCATENATED MODULE: ./build/scan/formats/globalping-json.js






const LONGEST_MEASUREMENT = 16 * 1024 * 1024;
function isGlobalping(row) {
    return (textOf(member(row, 'type')) !== null &&
        member(row, 'probesCount') !== undefined &&
        Array.isArray(member(row, 'results')));
}
function readGlobalping(text) {
    const builder = new scan_builder/* ScanBuilder */.l();
    const tally = new NodeTally();
    const left = { broken: 0, unknown: 0, cut: false };
    const count = { other: 0, running: 0 };
    let finishedAt = null;
    for (const record of jsonRecords(text, LONGEST_MEASUREMENT)) {
        const row = record === null || record === '' ? null : asObject(parsed(record));
        if (record === '')
            left.cut = true;
        else if (row === null)
            left.broken++;
        else if (!isGlobalping(row))
            left.unknown++;
        else {
            const port = portOfMeasurement(row);
            if (port === null)
                count.other++;
            else if (!tally.add(globalping_json_votesOf(row, port)))
                left.unknown++;
            if (member(row, 'status') === 'in-progress')
                count.running++;
            finishedAt = (0,utc_time/* laterTime */.Ut)(finishedAt, (0,utc_time/* utcTimeOf */.r5)(member(row, 'updatedAt')));
        }
    }
    tally.give(builder);
    const warnings = [globalping_json_ALONE, ...measurementWarnings(count), ...(0,wording/* rowWarnings */.K)(left)];
    return builder.build({ tool: 'globalping', version: null, finishedAt, warnings });
}
const globalping_json_ALONE = 'Globalping tells at which ports its nodes got through: every other port counts as not covered, and so does a port that no node reached. One node that got through is enough for open.';
function measurementWarnings({ other, running }) {
    return [
        ...(other === 0
            ? []
            : [
                `Measurements of Globalping that do not say whether a port is open, and were left out: ${other}. A ping with \`protocol: TCP\` and HTTP say it; other pings, traceroute, mtr and DNS do not.`,
            ]),
        ...(running === 0 ? [] : [`Measurements of Globalping that had not ended: ${running}. Fetch them again.`]),
    ];
}
function portOfMeasurement(row) {
    const options = asObject(member(row, 'measurementOptions'));
    const protocol = (textOf(member(options, 'protocol')) ?? '').toUpperCase();
    const port = member(options, 'port');
    switch (member(row, 'type')) {
        case 'ping':
            return protocol === 'TCP' ? portOf(port ?? 80) : null;
        case 'http':
            return portOf(port ?? (protocol === 'HTTP' ? 80 : 443));
        default:
            return null;
    }
}
function globalping_json_votesOf(row, port) {
    const results = member(row, 'results');
    let asked = 0;
    const openAt = [];
    for (const one of Array.isArray(results) ? results : []) {
        const result = asObject(member(asObject(one), 'result'));
        const status = member(result, 'status');
        const address = member(row, 'type') === 'ping' ? pinged(result, port) : globalping_json_requested(result);
        if (address !== null)
            openAt.push(address);
        if (address !== null || status === 'finished' || status === 'failed')
            asked++;
    }
    return { target: textOf(member(row, 'target')), port, asked, openAt };
}
const REPLY = /^Reply from \S{1,300} \(([\da-fA-F.:]{2,45})\) on port (\d{1,5}): tcp_conn=\d+ time=/m;
function pinged(result, port) {
    const received = member(asObject(member(result, 'stats')), 'rcv');
    if (member(result, 'status') === 'finished' && typeof received === 'number' && received > 0)
        return textOf(member(result, 'resolvedAddress'));
    const [, address, at] = REPLY.exec(textOf(member(result, 'rawOutput')) ?? '') ?? [];
    return address !== undefined && Number(at) === port ? address : null;
}
function globalping_json_requested(result) {
    const code = member(result, 'statusCode');
    if (member(result, 'status') !== 'finished' || typeof code !== 'number' || code < 100)
        return null;
    return textOf(member(result, 'resolvedAddress'));
}

// EXTERNAL MODULE: ./build/scan/formats/masscan-states.js
var masscan_states = __webpack_require__(6151);
;// CONCATENATED MODULE: ./build/scan/formats/masscan-json.js






function isMasscanRow(row) {
    return textOf(member(row, 'ip')) !== null && Array.isArray(member(row, 'ports'));
}
const FINISHED = /^\{\s*"?finished"?\s*:\s*1\s*\}$/;
function readMasscanJson(text) {
    const builder = new scan_builder/* ScanBuilder */.l();
    const left = { broken: 0, unknown: 0, cut: text.trimStart().startsWith('[') && !text.trimEnd().endsWith(']') };
    let finishedAt = null;
    for (const record of jsonRecords(text)) {
        if (record === '')
            left.cut = true;
        else if (record === null)
            left.broken++;
        else if (!FINISHED.test(record)) {
            const row = asObject(parsed(record));
            if (row === null)
                left.broken++;
            else {
                if (!see(builder, row))
                    left.unknown++;
                finishedAt = (0,utc_time/* laterTime */.Ut)(finishedAt, (0,utc_time/* utcTime */.SK)(Number(textOf(member(row, 'timestamp')) ?? Number.NaN)));
            }
        }
        if (builder.work.exceeded)
            break;
    }
    const warnings = [masscan_states/* ANSWERS_ALONE */.M, ...(0,wording/* rowWarnings */.K)(left)];
    return builder.build({ tool: 'masscan', version: null, finishedAt, warnings });
}
function see(builder, row) {
    const ports = member(row, 'ports');
    if (!Array.isArray(ports))
        return false;
    let understood = true;
    for (const one of ports) {
        const entry = asObject(one);
        const protocol = member(entry, 'proto');
        if (entry !== null && ((protocol !== 'tcp' && protocol !== 'udp') || member(entry, 'service') !== undefined))
            continue;
        const port = portOf(member(entry, 'port'));
        const observation = (0,masscan_states/* masscanObservation */.T)(protocol, member(entry, 'status'), member(entry, 'reason'));
        const host = port === null || observation === null ? null : builder.visit(textOf(member(row, 'ip')));
        if (host === null || port === null || observation === null)
            understood = false;
        else
            builder.see(host, protocol, port, observation);
    }
    return understood;
}

// EXTERNAL MODULE: ./build/scan/formats/naabu-states.js
var naabu_states = __webpack_require__(1090);
;// CONCATENATED MODULE: ./build/scan/formats/naabu-json.js






const OF_OTHERS = ['state', 'status', 'open', 'closed', 'reason', 'result', 'error'];
function isNaabuRow(row) {
    if (OF_OTHERS.some((word) => member(row, word) !== undefined))
        return false;
    return textOf(member(row, 'ip')) !== null && member(row, 'port') !== undefined;
}
function readNaabuJson(text) {
    const builder = new scan_builder/* ScanBuilder */.l();
    const left = { broken: 0, unknown: 0, cut: false };
    let finishedAt = null;
    for (const record of jsonRecords(text)) {
        if (record === '')
            left.cut = true;
        else {
            const row = record === null ? null : asObject(parsed(record));
            if (row === null)
                left.broken++;
            else {
                if (!naabu_json_see(builder, row))
                    left.unknown++;
                finishedAt = (0,utc_time/* laterTime */.Ut)(finishedAt, (0,utc_time/* utcTimeOf */.r5)(member(row, 'timestamp')));
            }
        }
        if (builder.work.exceeded)
            break;
    }
    const warnings = [naabu_states/* NAABU_ALONE */.i, ...(0,wording/* rowWarnings */.K)(left)];
    return builder.build({ tool: 'naabu', version: null, finishedAt, warnings });
}
function naabu_json_see(builder, row) {
    if (!isNaabuRow(row))
        return false;
    const written = member(row, 'port');
    const nested = asObject(written);
    const number = nested === null ? written : member(nested, 'Port');
    if (number === 0)
        return true;
    const port = portOf(number);
    const protocol = protocolOf(nested === null ? member(row, 'protocol') : member(nested, 'Protocol'));
    const observation = protocol === null ? null : (0,naabu_states/* naabuObservation */.w)(protocol, 'open');
    const host = port === null || observation === null ? null : builder.visit(textOf(member(row, 'ip')));
    if (host === null || port === null || protocol === null || observation === null)
        return false;
    builder.name(host, textOf(member(row, 'host')));
    builder.see(host, protocol, port, observation);
    return true;
}
function protocolOf(value) {
    if (value === undefined || value === 'tcp' || value === 0)
        return 'tcp';
    return value === 'udp' || value === 1 ? 'udp' : null;
}

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
;// CONCATENATED MODULE: ./build/scan/formats/port-policy-report.js









const SCHEMA_VERSION = 1;
const MOST_WARNINGS = 20;
const HEAD = new Set([
    'tool',
    'schemaVersion',
    'warnings',
    'finishedAt',
    'vantage',
    'vantages',
    'scan',
]);
function readReport(text) {
    const builder = new scan_builder/* ScanBuilder */.l();
    const head = new Map();
    const vantages = new Set();
    let [unknown, cut] = [0, false];
    for (const piece of jsonPieces(text, 'verdicts')) {
        if (piece.kind === 'cut')
            cut = true;
        else if (piece.kind === 'member') {
            if (HEAD.has(piece.key))
                head.set(piece.key, parsed(piece.text));
        }
        else {
            const verdict = asObject(parsed(piece.text));
            if (!port_policy_report_see(builder, verdict))
                unknown++;
            if (vantages.size < 2)
                vantages.add(textOf(member(verdict, 'vantage')));
        }
        if (builder.work.exceeded)
            break;
    }
    const tool = asObject(head.get('tool'));
    if (member(tool, 'name') !== 'port-policy')
        return null;
    if (head.get('schemaVersion') !== SCHEMA_VERSION) {
        return {
            problem: 'is a report of a port-policy that writes another form (schemaVersion) than this one reads',
            help: 'Read it with the port-policy that wrote it, or a newer one.',
        };
    }
    if (head.has('vantages')) {
        return {
            problem: 'is a merged report, and a scan is what one machine saw',
            help: 'Give the report.json that the run of one vantage wrote.',
        };
    }
    const vantage = textOf(head.get('vantage'));
    if (vantages.size > 1 || (vantages.size === 1 && !vantages.has(vantage))) {
        return {
            problem: 'is a report on what several vantages saw, and they need not see the same',
            help: 'Give the report of one of them.',
        };
    }
    const warnings = warningsOf(head.get('warnings'), unknown, cut);
    const finishedAt = (0,utc_time/* utcTimeOf */.r5)(head.get('finishedAt'));
    const version = (0,wording/* versionOf */.E)(member(tool, 'version'));
    const madeFrom = originOf(asObject(head.get('scan')));
    const about = { tool: 'port-policy', version, finishedAt, vantage, warnings };
    const scan = builder.build(madeFrom === null ? about : { ...about, madeFrom });
    if ('hosts' in scan && scan.hosts.length === 0 && cut)
        return {
            problem: 'is a report that breaks off before it says anything of any port',
            help: 'Give the whole report.',
        };
    return scan;
}
function originOf(scan) {
    const tool = words/* SCAN_TOOLS */.AN.find((one) => one === member(scan, 'tool'));
    if (tool === undefined)
        return null;
    return { tool, version: (0,wording/* versionOf */.E)(member(scan, 'version')), finishedAt: (0,utc_time/* utcTimeOf */.r5)(member(scan, 'finishedAt')) };
}
function warningsOf(recorded, unknown, cut) {
    const warnings = cut ? ['The report breaks off. What it lacks was not covered.'] : [];
    if (unknown > 0)
        warnings.push(`${(0,numbers_and_lists/* plainCounted */.DG)(unknown, 'verdict')} of the report say nothing that could be read, and were left out.`);
    const own = Array.isArray(recorded) ? recorded.filter((one) => typeof one === 'string') : [];
    return [...warnings, ...own.slice(0, MOST_WARNINGS)];
}
function port_policy_report_see(builder, verdict) {
    if (verdict === null)
        return false;
    if (member(verdict, 'address') === null || member(verdict, 'ports') === null)
        return true;
    const protocol = words/* PROTOCOLS */.yv.find((one) => one === member(verdict, 'protocol'));
    const list = (0,port_sets/* parsePortList */.$)(textOf(member(verdict, 'ports')) ?? 'none');
    const observation = observationOf(verdict);
    if (protocol === undefined || list === null || list.ranges.length === 0 || observation === null)
        return false;
    if (!builder.work.spend(list.ranges.length))
        return true;
    const host = builder.visit(textOf(member(verdict, 'address')));
    if (host === null)
        return false;
    builder.name(host, textOf(member(verdict, 'host')));
    host.statements.push({ ports: (0,port_ranges/* portSet */.S9)(protocol, list.ranges), observation });
    return true;
}
function observationOf(verdict) {
    const state = words/* STATES */.xj.find((one) => one === member(verdict, 'state'));
    const cause = words/* CAUSES */.hE.find((one) => one === member(verdict, 'cause'));
    const evidence = words/* EVIDENCE */.S4.find((one) => one === member(verdict, 'evidence'));
    const [rtt, attempts] = [member(verdict, 'rttMs'), member(verdict, 'attempts')];
    if (state === undefined || cause === undefined || evidence === undefined)
        return null;
    return {
        state,
        cause,
        evidence,
        rttMs: typeof rtt === 'number' && rtt >= 0 ? rtt : null,
        attempts: typeof attempts === 'number' && Number.isInteger(attempts) && attempts >= 0 ? attempts : null,
    };
}

;// CONCATENATED MODULE: ./build/scan/unknown-text.js
const READ = 'Give what nmap -oX or masscan -oX write, what masscan -oJ or naabu -json write, the JSON of Globalping or check-host.net, or a report.json of port-policy.';
const NO_TEXT = /^[^\n]{0,200}\0/;
function isText(text) {
    return !NO_TEXT.test(text);
}
const KNOWN = [
    [
        /^[\s\ufeff]*$/,
        'is empty',
        'masscan and naabu write nothing if nothing answered, and that is not evidence of anything. Scan with nmap -oX, or probe.',
    ],
    [/^(?:\x1f|PK\x03)/, 'is compressed', 'Unpack it first.'],
    [NO_TEXT, 'is not text in UTF-8', 'Save it as UTF-8; PowerShell writes UTF-16 unless it is told otherwise.'],
    [
        /^(?:# Nmap |Starting Nmap )/,
        'is what nmap writes for people (-oN) or for grep (-oG)',
        'Write XML: nmap -oX FILE.',
    ],
    [/^[\s\S]{0,4096}<nmaprun/, 'has other output before its XML', 'Write the XML to a file of its own: nmap -oX FILE.'],
    [/^#\s?masscan/i, 'is a list of masscan', 'Write JSON or XML: masscan -oJ FILE or -oX FILE.'],
    [/^masscan\/1\./, 'is a binary file of masscan', 'Turn it into JSON: masscan --readscan FILE -oJ OUT.'],
    [/^\s*\[[\w.:-]+\]:\d+\s|^\s*[\w.:-]+:\d+\s*(?:\n|$)/, 'is a list of hosts and ports', 'Write JSON: naabu -json.'],
    [/^\s*[{[]/, 'is JSON, but not of a scan that can be read here', READ],
];
function whatItIs(text) {
    const beginning = text.slice(0, 8192);
    for (const [matches, problem, help] of KNOWN)
        if (matches.test(beginning))
            return { problem, help };
    return { problem: 'is not a scan that port-policy can read', help: READ };
}

;// CONCATENATED MODULE: ./build/scan/parse-scan.js








const MOST_CHARACTERS = 128 * 1024 * 1024;
async function parseScan(text, file) {
    const scan = await read(text);
    return 'problem' in scan ? { problem: `${file} ${scan.problem}.`, help: scan.help } : scan;
}
async function read(text) {
    if (text.length > MOST_CHARACTERS) {
        return {
            problem: `is larger than ${MOST_CHARACTERS / 1024 / 1024} MB, more than is read here`,
            help: 'Scan fewer hosts at a time, without scripts and banners, and give each scan on its own.',
        };
    }
    if (!isText(text))
        return whatItIs(text);
    const start = text.search(/[^\s\ufeff]/);
    const first = text[start];
    if (first === '<') {
        const { readXmlScan } = await Promise.all(/* import() | scan-formats-xml-scan */[__webpack_require__.e(560), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 547));
        return readXmlScan(text.slice(start));
    }
    return (first === '{' || first === '[' ? readJson(text) : null) ?? whatItIs(text);
}
function readJson(text) {
    let tried = 0;
    for (const record of jsonRecords(text, LONGEST_MEASUREMENT)) {
        const row = record === null ? null : asObject(parsed(record));
        if (isMasscanRow(row))
            return readMasscanJson(text);
        if (isNaabuRow(row))
            return readNaabuJson(text);
        if (isGlobalping(row))
            return readGlobalping(text);
        if (isCheckHost(row))
            return readCheckHost(text);
        const portless = checkHostWithoutPort(row);
        if (portless !== null)
            return portless;
        if (row !== null || ++tried > 10)
            break;
    }
    return readReport(text);
}


/***/ }),

/***/ 913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ portObservation),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   p6: () => (/* binding */ STRENGTHS)
/* harmony export */ });
/* harmony import */ var _model_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8849);

function portObservation(state, cause) {
    return { state, cause, rttMs: null, evidence: null, attempts: null };
}
const STRENGTHS = 5;
function strengthOf({ state, cause }) {
    if (state === 'unknown')
        return 0;
    if (state === 'open')
        return 4;
    if (state === 'closed' || cause === 'icmp-port-unreachable')
        return 3;
    return (0,_model_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .isSilence */ .or)(cause) ? 1 : 2;
}


/***/ }),

/***/ 2934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parsePortList),
/* harmony export */   p: () => (/* binding */ parsePort)
/* harmony export */ });
/* harmony import */ var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(733);

const HIGHEST = 65_535;
function parsePortList(text) {
    if (text === '')
        return { ranges: [], count: 0, named: 0 };
    const ranges = [];
    let zero = 0;
    for (const part of text.split(',')) {
        const [, a, b] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(part) ?? [];
        if (a === undefined)
            return null;
        const [first, last] = [Number(a), Number(b ?? a)];
        if (first > last || last > HIGHEST)
            return null;
        if (first === 0)
            zero = 1;
        if (last > 0)
            ranges.push({ first: Math.max(first, 1), last });
    }
    const merged = (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .unitedRanges */ .kj)(ranges);
    const count = (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_0__/* .countPorts */ .Ws)(merged);
    return { ranges: merged, count, named: count + zero };
}
function parsePort(text) {
    if (text === null || !/^\d{1,5}$/.test(text))
        return null;
    const port = Number(text);
    return port >= 1 && port <= HIGHEST ? port : null;
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ ScanBuilder)
});

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/addresses/private-network.js
var private_network = __webpack_require__(1598);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/scan/port-observation.js
var port_observation = __webpack_require__(913);
;// CONCATENATED MODULE: ./build/scan/merge-observations.js



function mergeObservations(statements) {
    const seen = [];
    let contradicted = 0;
    for (const protocol of ['tcp', 'udp']) {
        const ofProtocol = onceEach(statements.filter(({ ports }) => ports.protocol === protocol));
        const byObservation = new Map();
        let taken = [];
        for (let strength = port_observation/* STRENGTHS */.p6 - 1; strength >= 0; strength--) {
            const equals = ofProtocol.filter((one) => (0,port_observation/* strengthOf */.NY)(one.observation) === strength);
            if (equals.length === 0)
                continue;
            const disjoint = firstCounts(equals);
            const stated = (0,port_ranges/* unitedRanges */.kj)(disjoint);
            if (taken.length > 0)
                contradicted += (0,port_ranges/* countPorts */.Ws)(stated) - (0,port_ranges/* countPorts */.Ws)((0,port_ranges/* rangesWithout */.TN)(stated, taken));
            for (const [observation, ranges] of groupByObservation(disjoint)) {
                const left = taken.length === 0 ? ranges : (0,port_ranges/* rangesWithout */.TN)(ranges, taken);
                if (left.length > 0)
                    byObservation.set(observation, left);
            }
            taken = (0,port_ranges/* unitedRanges */.kj)([...taken, ...stated]);
        }
        for (const [observation, ranges] of byObservation)
            seen.push({ protocol, ranges: (0,port_ranges/* unitedRanges */.kj)(ranges), observation });
    }
    return { seen, contradicted };
}
function onceEach(statements) {
    const said = new Map();
    return statements.filter(({ ports, observation }) => {
        const observations = (0,get_or_create/* getOrCreate */.I)(said, ports, () => new Set());
        if (observations.has(observation))
            return false;
        observations.add(observation);
        return true;
    });
}
function firstCounts(statements) {
    const all = [];
    for (const { ports, observation } of statements)
        for (const { first, last } of ports.ranges)
            all.push({ first, last, observation });
    all.sort((a, b) => a.first - b.first);
    const kept = [];
    let end = 0;
    for (const { first, last, observation } of all) {
        if (last <= end)
            continue;
        kept.push({ first: Math.max(first, end + 1), last, observation });
        end = last;
    }
    return kept;
}
function groupByObservation(ranges) {
    const groups = new Map();
    for (const { first, last, observation } of ranges) {
        (0,get_or_create/* getOrCreate */.I)(groups, observation, () => []).push({ first, last });
    }
    return groups;
}

// EXTERNAL MODULE: ./build/scan/scanned-address.js
var scanned_address = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/scan/work-limit.js
var work_limit = __webpack_require__(6661);
;// CONCATENATED MODULE: ./build/scan/scan-builder.js






const MOST_NAMES = 16;
const HOST_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9_-])?$/;
class ScanBuilder {
    work = new work_limit/* WorkLimit */.B();
    #hosts = new Map();
    #singles = new Map();
    #scanned = new Map();
    #missedHosts = new Map();
    #unclear = new Map();
    #contradicted = 0;
    visit(text) {
        const address = (0,scanned_address/* parseScannedAddress */.a)(text);
        if (address === null)
            return null;
        const host = (0,get_or_create/* getOrCreate */.I)(this.#hosts, address.text, () => ({
            address,
            names: [],
            where: placeOf(address),
            statements: [],
            rest: [],
            visits: 0,
        }));
        host.visits++;
        return host;
    }
    name(host, text) {
        const name = text?.replace(/\.$/, '').toLowerCase();
        if (name === undefined || !HOST_NAME.test(name) || (0,scanned_address/* parseScannedAddress */.a)(name) !== null)
            return;
        if (host.names.length < MOST_NAMES && !host.names.includes(name))
            host.names.push(name);
    }
    see(host, protocol, port, observation) {
        host.statements.push({ ports: this.#set(protocol, [{ first: port, last: port }]), observation });
    }
    miss(text, why) {
        const address = (0,scanned_address/* parseScannedAddress */.a)(text);
        if (address !== null && this.work.spend(1))
            this.#missedHosts.set(address.text, why);
    }
    unclear({ address }, protocol, ranges, said, maybeOwn) {
        if (!this.work.spend(ranges.length))
            return;
        const ports = this.#set(protocol, ranges);
        (0,get_or_create/* getOrCreate */.I)(this.#unclear, address.text, () => []).push({ ports, said, maybeOwn });
    }
    gaps(down) {
        return { hosts: this.#missedHosts, down, ports: this.#unclear };
    }
    build(about) {
        const built = this.work.exceeded ? [] : this.#hostsInOrder();
        if (this.work.exceeded) {
            return {
                problem: work_limit/* TOO_MUCH */.r,
                help: 'Scan fewer hosts at a time, and give each scan on its own.',
            };
        }
        const none = built.length === 0 ? ['The scan says nothing about any port.'] : [];
        const warnings = [...about.warnings, ...this.#contradictions(), ...none];
        return { ...about, hosts: built, warnings };
    }
    #hostsInOrder() {
        const hosts = [...this.#hosts.values()].map((host) => ({ host, order: (0,scanned_address/* orderOf */.m)(host.address) }));
        hosts.sort((a, b) => (a.order < b.order ? -1 : 1));
        const built = [];
        for (const { host } of hosts) {
            const one = this.#built(host);
            if (this.work.exceeded)
                break;
            if (one.seen.length > 0)
                built.push(one);
            else
                this.#missedHosts.set(one.address, 'no-ports');
        }
        return built;
    }
    #contradictions() {
        if (this.#contradicted === 0)
            return [];
        const ports = this.#contradicted === 1 ? '1 port is' : `${this.#contradicted} ports are`;
        return [
            `In the scan ${ports} reported in more than one way. The strongest answer counts, so that open stays open.`,
        ];
    }
    #built({ address, names, where, statements, rest, visits }) {
        const apart = visits > 1 ? [] : rest;
        const together = visits > 1 ? [...statements, ...rest] : statements;
        const cost = together.reduce((sum, { ports }) => sum + ports.ranges.length, 0);
        const seen = [];
        if (this.work.spend(cost)) {
            const merged = mergeObservations(together);
            this.#contradicted += merged.contradicted;
            for (const { protocol, ranges, observation } of merged.seen)
                seen.push(this.#ports(this.#set(protocol, ranges), observation));
            for (const { ports, observation } of apart)
                seen.push(this.#ports(ports, observation));
        }
        seen.sort((a, b) => order(a) - order(b));
        return { address: address.text, family: address.family, names, where, seen };
    }
    #set(protocol, ranges) {
        const [only, more] = ranges;
        if (only === undefined || more !== undefined)
            return (0,port_ranges/* portSet */.S9)(protocol, ranges);
        const key = `${protocol}${only.first}-${only.last}`;
        return (0,get_or_create/* getOrCreate */.I)(this.#singles, key, () => (0,port_ranges/* portSet */.S9)(protocol, ranges));
    }
    #ports(ports, observation) {
        if (observation.rttMs !== null)
            return scanned(ports, observation);
        const byObservation = (0,get_or_create/* getOrCreate */.I)(this.#scanned, ports, () => new Map());
        return (0,get_or_create/* getOrCreate */.I)(byObservation, observation, () => scanned(ports, observation));
    }
}
function scanned(ports, observation) {
    const { state, cause, rttMs, evidence, attempts, nodes } = observation;
    return { ports, state, cause, rttMs, evidence, attempts, ...(nodes === undefined ? {} : { nodes }) };
}
function order({ ports }) {
    return (ports.protocol === 'tcp' ? 0 : 65_536) + (ports.ranges[0]?.first ?? 0);
}
function placeOf({ text }) {
    return (0,private_network/* isLoopback */.U)(text) ? 'here' : 'elsewhere';
}


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseScannedAddress),
/* harmony export */   m: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8280);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(ipaddr_js__WEBPACK_IMPORTED_MODULE_1__);


function parseScannedAddress(text) {
    if (text === null || text.length > 45)
        return null;
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text);
    if (family === 4)
        return { text, family };
    if (family !== 6 || text.includes('%'))
        return null;
    const parsed = ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default().parse(text);
    if (parsed instanceof (ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default().IPv6) && parsed.isIPv4MappedAddress())
        return { text: parsed.toIPv4Address().toString(), family: 4 };
    return { text: parsed.toString(), family };
}
function orderOf({ text, family }) {
    const bytes = family === 4 ? text.split('.').map(Number) : ipaddr_js__WEBPACK_IMPORTED_MODULE_1___default().parse(text).toByteArray();
    return `${family}${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}


/***/ }),

/***/ 8021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SK: () => (/* binding */ utcTime),
/* harmony export */   Ut: () => (/* binding */ laterTime),
/* harmony export */   r5: () => (/* binding */ utcTimeOf)
/* harmony export */ });
const LAST = 253_402_300_799;
function utcTime(seconds) {
    if (!Number.isInteger(seconds) || seconds < 0 || seconds > LAST)
        return null;
    const [date, clock] = [civilDate(Math.floor(seconds / 86_400)), seconds % 86_400];
    const parts = [Math.floor(clock / 3600), Math.floor(clock / 60) % 60, clock % 60];
    return `${date}T${parts.map((part) => `${part}`.padStart(2, '0')).join(':')}Z`;
}
function civilDate(days) {
    const sinceEra = days + 719_468;
    const era = Math.floor(sinceEra / 146_097);
    const day = sinceEra - era * 146_097;
    const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
    const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
    const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    const dayOfMonth = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    const fullYear = year + era * 400 + (month <= 2 ? 1 : 0);
    return [`${fullYear}`.padStart(4, '0'), ...[month, dayOfMonth].map((n) => `${n}`.padStart(2, '0'))].join('-');
}
function utcTimeOf(text) {
    if (typeof text !== 'string')
        return null;
    const [, time] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/.exec(text) ?? [];
    return time === undefined ? null : `${time}Z`;
}
function laterTime(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a < b ? b : a;
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ WorkLimit),
/* harmony export */   r: () => (/* binding */ TOO_MUCH)
/* harmony export */ });
const MOST_RANGES = 4_000_000;
const TOO_MUCH = 'lists too many ports of too many hosts one by one to be read here';
class WorkLimit {
    #left = MOST_RANGES;
    spend(ranges) {
        this.#left -= ranges;
        return this.#left >= 0;
    }
    get exceeded() {
        return this.#left < 0;
    }
}


/***/ })

};
