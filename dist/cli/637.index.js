"use strict";
exports.id = 637;
exports.ids = [637];
exports.modules = {

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


/***/ })

};
;