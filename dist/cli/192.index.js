"use strict";
exports.id = 192;
exports.ids = [192];
exports.modules = {

/***/ 54:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   m: () => (/* binding */ firstBytes)
/* harmony export */ });
const encoder = new TextEncoder();
function byteLength(text) {
    return encoder.encode(text).length;
}
function firstBytes(text, bytes) {
    const target = new Uint8Array(Math.max(0, bytes));
    return text.slice(0, encoder.encodeInto(text, target).read);
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

/***/ 6024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReporter: () => (/* binding */ htmlReporter)
});

// EXTERNAL MODULE: ./node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
var jsxRuntime = __webpack_require__(8720);
// EXTERNAL MODULE: ./node_modules/preact-render-to-string/dist/index.mjs
var dist = __webpack_require__(3091);
// EXTERNAL MODULE: ./build/report/text/places/policy-url.js
var policy_url = __webpack_require__(7547);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/report/rows/machines.js
var rows_machines = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/report/rows/matrix/exposure-matrix.js + 1 modules
var exposure_matrix = __webpack_require__(1257);
// EXTERNAL MODULE: ./build/report/text/counts-text.js
var counts_text = __webpack_require__(6640);
// EXTERNAL MODULE: ./build/report/text/since-text.js
var since_text = __webpack_require__(1080);
// EXTERNAL MODULE: ./build/base/utf8.js
var utf8 = __webpack_require__(54);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/report/escape/html.js
var html = __webpack_require__(5227);
// EXTERNAL MODULE: ./build/report/rows/alike-verdicts.js
var alike_verdicts = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/report/rows/check-again.js
var check_again = __webpack_require__(5355);
// EXTERNAL MODULE: ./build/report/rows/group-texts.js
var group_texts = __webpack_require__(8252);
// EXTERNAL MODULE: ./build/report/rows/verdict-groups.js + 1 modules
var verdict_groups = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/report/text/cause-text.js
var cause_text = __webpack_require__(5795);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/methodology/scan-methodology.js
var scan_methodology = __webpack_require__(4205);
;// CONCATENATED MODULE: ./build/report/text/evidence-words.js


const OF_PROBES = {
    direct: 'it answered',
    proven: 'it was open from another vantage',
    anchored: 'another port of the same address answered before and after',
    vouched: 'others answered this machine before and after',
    none: 'nothing shows it',
};
const OF_SCANS = {
    direct: 'it answered the scan',
    proven: 'it was open from another vantage',
    anchored: 'another port of the same address answered the same scan',
    vouched: 'others answered the same scan',
    none: 'nothing shows it',
};
function explainedEvidence(verdict, { scan }) {
    const word = (0,cause_text/* evidenceText */.rS)(verdict);
    return verdict.state === null ? word : `${word} (${((0,scan_methodology/* isOfOtherTool */.mW)(scan) ? OF_SCANS : OF_PROBES)[verdict.evidence]})`;
}

;// CONCATENATED MODULE: ./build/report/html/hidden-names.js

const MOST_HIDDEN = 100;
function hiddenNames(names) {
    return names
        .slice(0, MOST_HIDDEN)
        .map((name) => (0,clip/* shown */.SP)(name))
        .join('\n');
}

// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/text/code-parts.js
var code_parts = __webpack_require__(80);
// EXTERNAL MODULE: ./build/report/text/places/policy-place.js
var policy_place = __webpack_require__(1597);
;// CONCATENATED MODULE: ./build/report/html/shown-text.js






const LONGEST_URL = 4096;
function shownProse(text) {
    return (0,terminal/* terminal */.F)((0,clip/* clip */.$Q)(text, clip/* LONGEST_PROSE */.Rg).replace(/\s+/g, ' '));
}
function Prose({ text }) {
    return (0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: (0,code_parts/* codeParts */._)(shownProse(text)).map((part) => (part.isCode ? (0,jsxRuntime/* jsx */.Y)("code", { children: part.text }) : part.text)) });
}
function LeftOut({ rows, what, hint }) {
    return ((0,jsxRuntime/* jsxs */.FD)("p", { class: "left-out", children: [(0,numbers_and_lists/* grouped */.zD)(rows), " more ", what, " left out here. ", (0,jsxRuntime/* jsx */.Y)(Prose, { text: hint })] }));
}
function safeUrl(url) {
    if (url === null || url.length > LONGEST_URL || !/^https?:\/\/[^\s/]/i.test(url))
        return null;
    return (0,terminal/* terminal */.F)(url) === url ? url : null;
}
function shownTime(time) {
    return (0,clip/* shown */.SP)(`${time.slice(0, 19).replace('T', ' ')} UTC`);
}
function Link({ url, text }) {
    const href = safeUrl(url);
    if (href === null)
        return (0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: text });
    return ((0,jsxRuntime/* jsx */.Y)("a", { href: href, rel: "noreferrer noopener", children: text }));
}
function PolicyLink({ path, urlOf }) {
    return (0,jsxRuntime/* jsx */.Y)(Link, { url: (0,policy_place/* isFromInputs */.Ib)(path) ? null : urlOf(path, null), text: (0,policy_place/* policyText */.MJ)((0,clip/* shown */.SP)(path)) });
}
function RuleLink({ rule, urlOf }) {
    const { file, line } = rule;
    return (0,jsxRuntime/* jsx */.Y)(Link, { url: (0,policy_place/* isFromInputs */.Ib)(file) ? null : urlOf(file, line), text: (0,policy_place/* ruleText */.Y3)({ file: (0,clip/* shown */.SP)(file), line }) });
}

;// CONCATENATED MODULE: ./build/report/html/entries.js
















const MOST_ENTRIES = 20_000;
const MOST_BYTES = 24_000_000;
const TAG_BYTES = 450;
const PLACE_TAGS = ' '.repeat(60);
const KIND_ORDER = ['violation', 'inconclusive', 'waived', 'not-judged', 'pass'];
const MOST_SEEN = 6;
const MOST_FOLDED = 1000;
const MOST_RANGES = 12;
const MOST_FOLDED_RANGES = 400;
const MOST_RULES = 4;
const LONGEST_REST = 1300;
function attemptsText(group) {
    const { verdict, sameTexts } = group;
    if (verdict.attempts === 0)
        return 'not asked';
    const attempts = (0,numbers_and_lists/* counted */.hS)(verdict.attempts, 'attempt');
    const ports = (0,verdict_groups/* countPlaces */.wH)(group);
    if (ports === 1)
        return attempts;
    if (verdict.count === ports || (sameTexts && verdict.verdict === 'pass'))
        return `at most ${attempts} a port`;
    return `${verdict.count > 1 ? 'at most ' : ''}${attempts} at port ${(0,alike_verdicts/* firstPort */.M)(verdict)}`;
}
function pageSets(places) {
    return (0,group_texts/* portSets */.dt)({ places }, MOST_RANGES).map(({ ports, places: machines }) => {
        const [first] = machines;
        const isCut = first !== undefined && first.ports.tcp.length + first.ports.udp.length > MOST_RANGES;
        return {
            ports: ports === '' ? 'any port' : (0,clip/* shown */.SP)(ports),
            allPorts: isCut ? (0,group_texts/* placePorts */.Mf)(first, MOST_FOLDED_RANGES) : '',
            places: machines.map((machine) => {
                const [host, rest] = (0,rows_machines/* machineParts */.eW)(machine);
                return { host: (0,clip/* shown */.SP)(host), rest: (0,clip/* shown */.SP)(rest, LONGEST_REST) };
            }),
        };
    });
}
function filterPorts({ places }) {
    return words/* PROTOCOLS */.yv.flatMap((protocol) => {
        const lists = new Set(places.map(({ ports }) => ports[protocol]));
        const all = (0,port_ranges/* unitedRanges */.kj)([...lists].flat());
        return all.length === 0 ? [] : [`${protocol} ${all.map(port_ranges/* rangeText */.lq).join(',')}`];
    }).join(' ');
}
function entryOf(group, report) {
    const { verdict, places, rules } = group;
    const { vantage } = verdict;
    const most = places.length === MOST_SEEN + 1 ? places.length : MOST_SEEN;
    const folded = places.slice(most, most + MOST_FOLDED);
    const named = places.slice(0, most + MOST_FOLDED).filter(({ alsoHosts }) => alsoHosts.length > 3);
    return {
        kind: verdict.verdict,
        severity: group.severity,
        isNew: group.isNew === true,
        sets: pageSets(places.slice(0, most)),
        moreSets: pageSets(folded),
        moreMachines: places.length - Math.min(most, places.length),
        unnamed: Math.max(0, places.length - most - MOST_FOLDED),
        vantage: vantage === report.vantage || vantage === null ? null : (0,clip/* shown */.SP)(vantage),
        filterHosts: hiddenNames(named.flatMap(({ alsoHosts }) => alsoHosts.slice(0, MOST_HIDDEN))),
        filterPorts: filterPorts(group),
        expected: verdict.expected === 'observe' ? '' : (0,group_texts/* groupExpected */.YF)(group),
        seen: (0,clip/* shown */.SP)((0,cause_text/* seenWords */.Fr)(verdict)),
        answer: verdict.state === null ? null : (0,group_texts/* groupAnswer */.AW)(group),
        evidence: explainedEvidence(verdict, report),
        since: (0,since_text/* knownSinceText */.BY)(report.drift, group.isNew),
        attempts: (0,clip/* shown */.SP)(attemptsText(group)),
        explanation: shownProse((0,group_texts/* groupExplanation */.bU)(group)),
        advice: shownProse(verdict.advice),
        rules: rules.slice(0, MOST_RULES),
        moreRules: Math.max(0, rules.length - MOST_RULES),
        waiver: verdict.waiver,
    };
}
function bytesOf(entry) {
    const { sets, moreSets, vantage, filterHosts, filterPorts: ports, explanation, advice, rules } = entry;
    const listed = [...sets, ...moreSets].flatMap((set) => [
        set.ports,
        set.allPorts,
        ...set.places.flatMap(({ host, rest }) => [host, rest, PLACE_TAGS]),
    ]);
    const texts = [...listed, vantage ?? '', filterHosts, ports, explanation, advice];
    const links = rules.reduce((sum, { file }) => sum + 4 * (0,utf8/* byteLength */.d)((0,html/* html */.q)((0,clip/* shown */.SP)(file))) + PLACE_TAGS.length, 0);
    return TAG_BYTES + texts.reduce((sum, text) => sum + (0,utf8/* byteLength */.d)((0,html/* html */.q)(text)), 0) + links;
}
function passesOf(report) {
    const machines = (0,rows_machines/* machinesOf */.qv)(report);
    const isShared = (verdict) => machines.of(verdict).alsoHosts.length > 0;
    return [
        ...(0,verdict_groups/* verdictGroups */.A)(report, 'pass', { only: isShared, apart: 'machine' }),
        ...report.verdicts.filter((verdict) => verdict.verdict === 'pass' && !isShared(verdict)),
    ];
}
function entryGroups(report) {
    let [room, places] = [MOST_BYTES, MOST_ENTRIES];
    return KIND_ORDER.flatMap((kind) => {
        const all = kind === 'pass' ? passesOf(report) : (0,verdict_groups/* verdictGroups */.A)(report, kind);
        if (all.length === 0)
            return [];
        const entries = [];
        for (const one of all) {
            if (places === 0)
                break;
            const entry = entryOf('sameTexts' in one ? one : (0,verdict_groups/* soleGroup */.ny)(one), report);
            const bytes = bytesOf(entry);
            if (bytes > room)
                continue;
            entries.push(entry);
            room -= bytes;
            places -= 1;
        }
        const newness = (0,since_text/* newnessCounts */.QA)(all.map((one) => ({ count: one.count, isNew: 'isNew' in one ? one.isNew : null })));
        return [
            {
                kind,
                count: newness.all,
                newness,
                entries,
                leftOut: all.length - entries.length,
                checkAgain: againOf(all, report),
            },
        ];
    });
}
function againOf(all, report) {
    const wrong = all.filter((one) => 'sameTexts' in one && one.verdict.verdict !== 'pass');
    return (0,check_again/* checkAgainText */.m)(report, wrong);
}
const VERDICT_KIND_WORDS = {
    violation: ['✖\ufe0e', 'Violations', 'against the policy'],
    inconclusive: ['?', 'Inconclusive', 'could not be checked, so it does not count as intended'],
    waived: ['◆', 'Waived', 'against the policy, and excused for now'],
    'not-judged': ['◌', 'Only observed', 'seen, not judged'],
    pass: ['✔\ufe0e', 'As intended', 'checked, and as the policy says'],
};

;// CONCATENATED MODULE: ./build/report/html/filter-bar.js



function FilterBar({ groups }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("button", { id: "filter-toggle", type: "button", "aria-controls": "filter", "aria-expanded": "false", hidden: true, children: "Filter" }), (0,jsxRuntime/* jsxs */.FD)("search", { id: "filter", hidden: true, children: [(0,jsxRuntime/* jsxs */.FD)("label", { children: ["Host ", (0,jsxRuntime/* jsx */.Y)("input", { id: "filter-host", type: "search", placeholder: "name or address", maxLength: 300 })] }), (0,jsxRuntime/* jsxs */.FD)("label", { children: ["Port ", (0,jsxRuntime/* jsx */.Y)("input", { id: "filter-port", type: "search", placeholder: "443, 53/udp, 80-90", maxLength: 20 })] }), (0,jsxRuntime/* jsxs */.FD)("label", { children: ["Severity", ' ', (0,jsxRuntime/* jsxs */.FD)("select", { id: "filter-severity", children: [(0,jsxRuntime/* jsx */.Y)("option", { value: "", children: "any" }), words/* SEVERITIES */.oC.map((severity, index) => ((0,jsxRuntime/* jsx */.Y)("option", { value: severity, children: index === 0 ? severity : `${severity} or worse` })))] })] }), (0,jsxRuntime/* jsxs */.FD)("fieldset", { children: [(0,jsxRuntime/* jsx */.Y)("legend", { children: "Verdict" }), groups.map(({ kind }) => ((0,jsxRuntime/* jsxs */.FD)("label", { children: [(0,jsxRuntime/* jsx */.Y)("input", { type: "checkbox", name: "verdict", value: kind }), " ", VERDICT_KIND_WORDS[kind][1].toLowerCase()] })))] }), (0,jsxRuntime/* jsx */.Y)("button", { id: "filter-clear", type: "button", children: "Clear" }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "keys", children: [(0,jsxRuntime/* jsx */.Y)("kbd", { children: "/" }), " filters, ", (0,jsxRuntime/* jsx */.Y)("kbd", { children: "Esc" }), " clears"] }), (0,jsxRuntime/* jsx */.Y)("p", { id: "filter-count", role: "status" })] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "left-out", id: "filter-paper", hidden: true })] }));
}

// EXTERNAL MODULE: ./build/report/text/methodology/methodology.js
var methodology = __webpack_require__(699);
;// CONCATENATED MODULE: ./build/report/html/sections/audit-trail.js







const MOST_ITEMS = 100;
function Fact({ title, children }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("dt", { children: title }), (0,jsxRuntime/* jsx */.Y)("dd", { children: children })] }));
}
function Items({ items }) {
    const rest = items.length - MOST_ITEMS;
    return ((0,jsxRuntime/* jsxs */.FD)("ul", { class: "plain", children: [items.slice(0, MOST_ITEMS).map((item) => ((0,jsxRuntime/* jsx */.Y)("li", { children: item }))), rest > 0 ? (0,jsxRuntime/* jsxs */.FD)("li", { children: ["and ", (0,numbers_and_lists/* grouped */.zD)(rest), " more"] }) : null] }));
}
function Controls({ report }) {
    if (report.controls.length === 0)
        return (0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: (0,methodology/* noControlsText */.TI)(report) });
    const items = (0,methodology/* controlsSilentFirst */.yI)(report).map(({ target, answered }) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,clip/* shown */.SP)(target), " ", answered ? 'answered' : (0,jsxRuntime/* jsx */.Y)("b", { class: "warn", children: "did not answer" })] })));
    return (0,jsxRuntime/* jsx */.Y)(Items, { items: items });
}
function Run({ run }) {
    const items = [
        run.repository === null ? null : (0,clip/* shown */.SP)(run.repository),
        run.commit === null ? null : `commit ${(0,clip/* shown */.SP)(run.commit)}`,
        run.actor === null ? null : `started by ${(0,clip/* shown */.SP)(run.actor)}`,
        run.url === null ? null : (0,jsxRuntime/* jsx */.Y)(Link, { url: run.url, text: (0,clip/* shown */.SP)(run.url) }),
    ].filter((item) => item !== null);
    return items.length === 0 ? (0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: "outside of a workflow" }) : (0,jsxRuntime/* jsx */.Y)(Items, { items: items });
}
function AuditTrail({ report, open, urlOf }) {
    const [udp, pace, order, scan] = [(0,methodology/* udpText */.jO)(report), (0,methodology/* paceText */.jN)(report), (0,methodology/* orderText */.IT)(report), (0,scan_methodology/* scanText */.Ff)(report)];
    const policies = report.policies.map(({ path, sha256 }) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(PolicyLink, { path: path, urlOf: urlOf }), " ", (0,jsxRuntime/* jsxs */.FD)("small", { children: ["sha256 ", (0,clip/* shown */.SP)(sha256, 64)] })] })));
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "trail", id: "measured", open: open, children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: (0,jsxRuntime/* jsx */.Y)("h2", { children: "How this was measured" }) }), (0,jsxRuntime/* jsxs */.FD)("dl", { children: [(0,jsxRuntime/* jsx */.Y)(Fact, { title: "From", children: report.vantage === null ? (0,methodology/* namelessPlace */.Kb)(report) : (0,clip/* shown */.SP)(report.vantage) }), scan === null ? null : (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Scan", children: scan }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Policy", children: policies.length === 0 ? 'none' : (0,jsxRuntime/* jsx */.Y)(Items, { items: policies }) }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Started", children: (0,clip/* shown */.SP)(report.startedAt) }), (0,jsxRuntime/* jsxs */.FD)(Fact, { title: "Finished", children: [(0,clip/* shown */.SP)(report.finishedAt), ", after ", (0,counts_text/* durationText */.S5)(report.durationMs)] }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Scope", children: report.scope.length === 0 ? ('what the policy names') : ((0,jsxRuntime/* jsx */.Y)(Items, { items: report.scope.map((target) => (0,clip/* shown */.SP)(target)) })) }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Controls", children: (0,jsxRuntime/* jsx */.Y)(Controls, { report: report }) }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Evidence", children: (0,jsxRuntime/* jsx */.Y)(Items, { items: (0,methodology/* evidenceTexts */.oJ)(report) }) }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Attempts", children: (0,methodology/* attemptsText */.MV)(report) }), udp === null ? null : (0,jsxRuntime/* jsx */.Y)(Fact, { title: "UDP", children: udp }), pace === null ? null : (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Pace", children: pace }), order === null ? null : (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Order of the ports", children: order }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Run", children: (0,jsxRuntime/* jsx */.Y)(Run, { run: report.run }) }), (0,jsxRuntime/* jsxs */.FD)(Fact, { title: "Tool", children: [(0,clip/* shown */.SP)(report.tool.name), " ", (0,clip/* shown */.SP)(report.tool.version)] })] }), (0,methodology/* meaning */.ak)(report).map(([title, text]) => ((0,jsxRuntime/* jsxs */.FD)("p", { class: "meaning", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: title }), " ", text] })))] }));
}

// EXTERNAL MODULE: ./build/report/text/drift-words.js
var drift_words = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
;// CONCATENATED MODULE: ./build/report/html/sections/drift-section.js







const MOST_CHANGES = 2000;
const drift_section_LONGEST_REST = 1300;
function totalsText(drift) {
    const words = (0,drift_words/* driftTotalsText */.YP)(drift);
    const missing = (0,drift_words/* notComparedText */.GK)(drift);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${missing === '' ? '' : ` ${missing}`}`;
}
const SIGNS = {
    'newly-open': '+',
    'newly-blocked': '−',
    'new-host': '+',
    'gone-host': '−',
    'changed-address': '≠',
    'changed-verdict': '≠',
};
function Change({ change, machines, urlOf }) {
    const { kind, severity, rule, before, after } = change;
    const [host, rest] = (0,rows_machines/* machineParts */.eW)(machines.of(change));
    const ports = (0,clip/* shown */.SP)((0,place_text/* changedPorts */.fx)(change));
    return ((0,jsxRuntime/* jsxs */.FD)("li", { "data-h": "", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: (0,drift_words/* isFixed */.zZ)(change) ? '✔\ufe0e' : SIGNS[kind] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "who", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: ports || (0,drift_words/* changeWords */.mF)(change) }), (0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,clip/* shown */.SP)(host), rest === '' ? null : (0,jsxRuntime/* jsx */.Y)("i", { children: (0,clip/* shown */.SP)(rest, drift_section_LONGEST_REST) })] }), rule === null ? null : ((0,jsxRuntime/* jsx */.Y)("small", { children: (0,jsxRuntime/* jsx */.Y)(RuleLink, { rule: rule, urlOf: urlOf }) }))] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "what", children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [severity === null ? null : (0,jsxRuntime/* jsxs */.FD)("em", { class: severity, children: [severity, " "] }), `${(0,drift_words/* changeWords */.mF)(change)}: `, (0,drift_words/* sideText */.Rc)(before), " \u2192 ", (0,jsxRuntime/* jsx */.Y)("b", { children: (0,drift_words/* sideText */.Rc)(after) })] }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Prose, { text: change.explanation }) })] })] }));
}
function DriftSection({ drift, machines, urlOf, reportHint }) {
    const { baseline, changes } = drift;
    const told = changes.slice(0, MOST_CHANGES);
    const since = [
        shownTime(baseline.startedAt),
        ...(baseline.vantage === null ? [] : [`from ${(0,clip/* shown */.SP)(baseline.vantage)}`]),
        ...(baseline.commit === null ? [] : [`commit ${(0,clip/* shown */.SP)(baseline.commit).slice(0, 12)}`]),
    ].join(', ');
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "entries drift", id: "drift", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsxs */.FD)("h2", { children: ["Changed ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: (0,numbers_and_lists/* grouped */.zD)((0,drift_words/* changeCount */.YR)(drift)) })] }), ' ', (0,jsxRuntime/* jsxs */.FD)("span", { class: "note", children: ["since the report of ", since] })] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [totalsText(drift), baseline.url === null ? null : ' ', baseline.url === null ? null : (0,jsxRuntime/* jsx */.Y)(Link, { url: baseline.url, text: `Its run: ${(0,clip/* shown */.SP)(baseline.url)}` })] }), told.length === 0 ? null : ((0,jsxRuntime/* jsx */.Y)("ul", { children: told.map((change) => ((0,jsxRuntime/* jsx */.Y)(Change, { change: change, machines: machines, urlOf: urlOf }))) })), changes.length === told.length ? null : ((0,jsxRuntime/* jsx */.Y)(LeftOut, { rows: changes.length - told.length, what: "changes", hint: reportHint }))] }));
}

;// CONCATENATED MODULE: ./build/report/html/sections/entry-section.js




function Waiver({ entry, urlOf }) {
    if (entry.waiver === null)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [' · waiver: ', (0,jsxRuntime/* jsx */.Y)(RuleLink, { rule: entry.waiver, urlOf: urlOf })] }));
}
function Places({ sets }) {
    return ((0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: sets.map(({ ports, allPorts, places }) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: ports }), allPorts === '' ? null : ((0,jsxRuntime/* jsxs */.FD)("details", { class: "more", children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "list them" }), allPorts] })), places.map(({ host, rest }) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [host, rest === '' ? null : (0,jsxRuntime/* jsx */.Y)("i", { children: rest })] })))] }))) }));
}
function Who({ entry }) {
    const { sets, moreSets, moreMachines, unnamed, vantage } = entry;
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: "who", children: [(0,jsxRuntime/* jsx */.Y)(Places, { sets: sets }), moreMachines === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("details", { class: "more", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: ["and ", (0,numbers_and_lists/* counted */.hS)(moreMachines, 'more machine')] }), (0,jsxRuntime/* jsx */.Y)(Places, { sets: moreSets }), unnamed === 0 ? null : (0,jsxRuntime/* jsxs */.FD)("small", { children: ["and ", (0,numbers_and_lists/* grouped */.zD)(unnamed), " more"] })] })), vantage === null ? null : (0,jsxRuntime/* jsxs */.FD)("span", { class: "from", children: ["from ", vantage] })] }));
}
function Rules({ entry, urlOf }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [entry.rules.map((rule, index) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [index === 0 ? '' : ', ', (0,jsxRuntime/* jsx */.Y)(RuleLink, { rule: rule, urlOf: urlOf })] }))), entry.moreRules === 0 ? null : ` and ${(0,numbers_and_lists/* counted */.hS)(entry.moreRules, 'more line')}`] }));
}
function EntryRow({ entry, urlOf }) {
    const { severity, expected, answer, isNew } = entry;
    return ((0,jsxRuntime/* jsxs */.FD)("li", { "data-p": entry.filterPorts, "data-s": severity ?? undefined, "data-h": entry.filterHosts || undefined, children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: VERDICT_KIND_WORDS[entry.kind][0] }), (0,jsxRuntime/* jsx */.Y)(Who, { entry: entry }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "what", children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "facts", children: [isNew ? (0,jsxRuntime/* jsx */.Y)("strong", { class: "new", children: "NEW" }) : null, isNew ? ' ' : null, severity === null ? null : (0,jsxRuntime/* jsxs */.FD)("em", { class: severity, children: [severity, " "] }), answer === null ? '' : 'seen ', (0,jsxRuntime/* jsx */.Y)("b", { children: entry.seen }), answer === null ? '' : ` (${answer})`, expected === '' ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [", intended ", (0,jsxRuntime/* jsx */.Y)("b", { children: expected })] }))] }), entry.explanation === '' ? null : ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Prose, { text: entry.explanation }) })), entry.advice === '' ? null : ((0,jsxRuntime/* jsxs */.FD)("p", { class: "advice", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: "What to do:" }), " ", (0,jsxRuntime/* jsx */.Y)(Prose, { text: entry.advice })] })), (0,jsxRuntime/* jsxs */.FD)("p", { class: "trace", children: [(0,jsxRuntime/* jsx */.Y)(Rules, { entry: entry, urlOf: urlOf }), ` · evidence: ${entry.evidence} · ${entry.attempts}`, entry.since === '' ? null : ` · ${entry.since}`, (0,jsxRuntime/* jsx */.Y)(Waiver, { entry: entry, urlOf: urlOf })] })] })] }));
}
const CHUNK = 100;
function EntrySection({ group, open, saysAgain, urlOf, reportHint }) {
    const [, heading, note] = VERDICT_KIND_WORDS[group.kind];
    const { entries } = group;
    const chunks = Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, index) => entries.slice(index * CHUNK, (index + 1) * CHUNK));
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: `entries ${group.kind}`, id: group.kind, "data-v": group.kind, "data-left": group.leftOut || undefined, open: open, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsxs */.FD)("h2", { children: [heading, " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: (0,numbers_and_lists/* grouped */.zD)(group.count) }), group.newness.fresh === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [' ', (0,jsxRuntime/* jsxs */.FD)("strong", { class: "new", children: [(0,numbers_and_lists/* grouped */.zD)(group.newness.fresh), " NEW"] })] }))] }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "note", children: note }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "of" })] }), !saysAgain || group.checkAgain === null ? null : ((0,jsxRuntime/* jsx */.Y)("p", { class: "again", children: (0,jsxRuntime/* jsx */.Y)(Prose, { text: group.checkAgain }) })), chunks.map((chunk) => ((0,jsxRuntime/* jsx */.Y)("ul", { class: chunk.length === CHUNK ? 'chunk' : undefined, children: chunk.map((entry) => ((0,jsxRuntime/* jsx */.Y)(EntryRow, { entry: entry, urlOf: urlOf }))) }))), group.leftOut === 0 ? null : (0,jsxRuntime/* jsx */.Y)(LeftOut, { rows: group.leftOut, what: "entries", hint: reportHint })] }));
}

// EXTERNAL MODULE: ./build/report/rows/matrix/cell-kinds.js
var cell_kinds = __webpack_require__(4186);
;// CONCATENATED MODULE: ./build/report/html/sections/matrix-section.js








function portText({ port, protocol }) {
    return `${port}${(0,place_text/* udpSuffix */.PH)(protocol)}`;
}
function Sign({ kind, port }) {
    const [sign, words] = cell_kinds/* CELL_WORDS */.jK[kind];
    const text = `${port}: ${words}`;
    return ((0,jsxRuntime/* jsx */.Y)("span", { role: "img", "aria-label": text, title: text, children: sign }));
}
function Cell({ kind, column }) {
    if (kind === null)
        return (0,jsxRuntime/* jsx */.Y)("td", {});
    return ((0,jsxRuntime/* jsx */.Y)("td", { class: kind, children: (0,jsxRuntime/* jsx */.Y)(Sign, { kind: kind, port: portText(column) }) }));
}
function Row({ row, matrix }) {
    const { columns, hasOthers } = matrix;
    const [host, rest] = (0,rows_machines/* machineParts */.eW)(row);
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { "data-h": row.isRun ? undefined : row.alsoHosts.length > 3 ? hiddenNames(row.alsoHosts) : '', children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [(0,jsxRuntime/* jsx */.Y)("span", { children: host }), rest === '' ? null : (0,jsxRuntime/* jsx */.Y)("small", { children: rest }), row.vantage === null ? null : (0,jsxRuntime/* jsxs */.FD)("small", { class: "from", children: ["from ", row.vantage] })] }), row.note !== '' ? ((0,jsxRuntime/* jsx */.Y)("td", { class: "nothing", colspan: columns.length + (hasOthers ? 1 : 0), children: row.note })) : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [columns.map((column, index) => ((0,jsxRuntime/* jsx */.Y)(Cell, { kind: row.cells[index] ?? null, column: column }))), hasOthers ? ((0,jsxRuntime/* jsx */.Y)("td", { class: "others", children: row.others.map(({ kind, ports }) => ((0,jsxRuntime/* jsxs */.FD)("span", { class: kind, title: cell_kinds/* CELL_WORDS */.jK[kind][1], children: [(0,jsxRuntime/* jsx */.Y)("span", { role: "img", "aria-label": `${cell_kinds/* CELL_WORDS */.jK[kind][1]}:`, children: cell_kinds/* CELL_WORDS */.jK[kind][0] }), ' ', ports] }))) })) : null] }))] }));
}
function Legend({ kinds }) {
    return ((0,jsxRuntime/* jsx */.Y)("ul", { class: "legend", children: kinds.map((kind) => ((0,jsxRuntime/* jsxs */.FD)("li", { class: kind, children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sample", children: cell_kinds/* CELL_WORDS */.jK[kind][0] }), " ", cell_kinds/* CELL_WORDS */.jK[kind][1]] }))) }));
}
function MatrixSection({ matrix, open, reportHint }) {
    const { columns, rows, hasOthers, crowdedOut, leftOutRows, kinds } = matrix;
    if (rows.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "matrix", id: "exposure", open: open, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsxs */.FD)("h2", { children: ["Exposure ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: (0,numbers_and_lists/* counted */.hS)(rows.length + leftOutRows, 'row') })] }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "note", children: "every machine by the ports that matter" })] }), (0,jsxRuntime/* jsx */.Y)(Legend, { kinds: kinds }), (0,jsxRuntime/* jsx */.Y)("section", { class: "scroller", "aria-label": "Exposure matrix", tabIndex: 0, children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Host" }), columns.map((column) => ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "port", title: column.service === null ? undefined : (0,clip/* shown */.SP)(column.service, 60), children: (0,jsxRuntime/* jsxs */.FD)("span", { children: [portText(column), column.service === null ? null : (0,jsxRuntime/* jsxs */.FD)("small", { children: [" ", (0,clip/* shown */.SP)(column.service, 14)] })] }) }))), hasOthers ? ((0,jsxRuntime/* jsx */.Y)("th", { scope: "col", class: "others", children: "All other ports" })) : null] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: rows.map((row) => ((0,jsxRuntime/* jsx */.Y)(Row, { row: row, matrix: matrix }))) })] }) }), crowdedOut === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("p", { class: "left-out", children: [(0,numbers_and_lists/* counted */.hS)(crowdedOut, 'more port'), " that ", crowdedOut === 1 ? 'matters' : 'matter', " found no column here, and", ' ', crowdedOut === 1 ? 'is' : 'are', " among the others."] })), leftOutRows === 0 ? null : (0,jsxRuntime/* jsx */.Y)(LeftOut, { rows: leftOutRows, what: "rows", hint: reportHint })] }));
}

// EXTERNAL MODULE: ./build/report/text/wait-text.js
var wait_text = __webpack_require__(4547);
;// CONCATENATED MODULE: ./build/report/html/sections/wait-section.js




const MOST_FLAPPED = 200;
function WaitSection({ wait, reportHint }) {
    const { flapped, held } = wait;
    const told = flapped.slice(0, MOST_FLAPPED);
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "wait", id: "wait", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Waiting" }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "note", children: held ? 'until the policy held' : 'the policy did not hold in the time given' })] }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,wait_text/* waitText */.L)(wait) }), told.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("p", { children: "What held in one round and not in a later one:" }), (0,jsxRuntime/* jsx */.Y)("ul", { class: "plain", children: told.map((one) => ((0,jsxRuntime/* jsx */.Y)("li", { children: (0,clip/* shown */.SP)((0,wait_text/* flappedText */.Y)(one)) }))) })] })), flapped.length === told.length ? null : ((0,jsxRuntime/* jsx */.Y)(LeftOut, { rows: flapped.length - told.length, what: "of these", hint: reportHint }))] }));
}

;// CONCATENATED MODULE: ./build/report/html/sections/warnings-section.js



const MOST_WARNINGS = 200;
function WarningsSection({ warnings, reportHint }) {
    if (warnings.length === 0)
        return null;
    const rest = warnings.length - MOST_WARNINGS;
    return ((0,jsxRuntime/* jsxs */.FD)("section", { class: "warnings", id: "warnings", children: [(0,jsxRuntime/* jsxs */.FD)("h2", { children: ["Warnings ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: (0,numbers_and_lists/* grouped */.zD)(warnings.length) })] }), (0,jsxRuntime/* jsx */.Y)("ul", { children: warnings.slice(0, MOST_WARNINGS).map((warning) => ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: "Warning:" }), " ", (0,jsxRuntime/* jsx */.Y)(Prose, { text: warning })] }))) }), rest > 0 ? (0,jsxRuntime/* jsx */.Y)(LeftOut, { rows: rest, what: "warnings", hint: reportHint }) : null] }));
}

;// CONCATENATED MODULE: ./build/report/html/verdict-head.js








const RESULT_WORDS = {
    pass: ['✔\ufe0e', 'Pass'],
    fail: ['✖\ufe0e', 'Fail'],
    inconclusive: ['?', 'Inconclusive'],
};
const MOST_POLICIES = 5;
function Policies({ report, urlOf }) {
    const rest = report.policies.length - MOST_POLICIES;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [report.policies.slice(0, MOST_POLICIES).map(({ path }, index) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [index === 0 ? '' : ', ', (0,jsxRuntime/* jsx */.Y)(PolicyLink, { path: path, urlOf: urlOf })] }))), rest > 0 ? ` and ${(0,numbers_and_lists/* grouped */.zD)(rest)} more` : null] }));
}
function VerdictHead({ report, newness, urlOf }) {
    const [sign, word] = RESULT_WORDS[report.result];
    const scan = (0,scan_methodology/* scanText */.Ff)(report);
    const news = (0,since_text/* newViolationsText */.w6)(report.drift, newness);
    const hosts = (0,rows_machines/* countMachines */.mT)(report);
    return ((0,jsxRuntime/* jsxs */.FD)("header", { class: report.result, children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: sign }), ' ', word, ": ", (0,counts_text/* outcomeText */.EL)(report.totals)] }), news === null ? null : (0,jsxRuntime/* jsx */.Y)("p", { class: "news", children: newness.fresh === 0 ? news : (0,jsxRuntime/* jsx */.Y)("strong", { children: news }) }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "facts", children: [report.vantage === null ? 'From this machine' : (0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: ["From ", (0,clip/* shown */.SP)(report.vantage)] }), ` · ${shownTime(report.startedAt)} · ${(0,counts_text/* durationText */.S5)(report.durationMs)} · `, `${(0,numbers_and_lists/* counted */.hS)(hosts, 'host')}, ${(0,numbers_and_lists/* counted */.hS)(report.totals.probes, 'port')}`, scan === null ? null : ` · ${scan}`, report.policies.length === 0 ? null : ' · ', (0,jsxRuntime/* jsx */.Y)(Policies, { report: report, urlOf: urlOf })] })] }));
}

;// CONCATENATED MODULE: ./build/report/html/page.js















const ROOM = { columns: 40, cells: 24_000 };
const OPEN_ROWS = 60;
function raw(text) {
    return { dangerouslySetInnerHTML: { __html: text } };
}
function Page({ report, policyUrl, reportHint, assets }) {
    const groups = entryGroups(report);
    const matrix = (0,exposure_matrix/* exposureMatrix */.b)(report, ROOM);
    const newness = groups.find(({ kind }) => kind === 'violation')?.newness ?? (0,since_text/* newnessCounts */.QA)([]);
    const isFine = report.result === 'pass';
    const [urgent, others] = [groups.filter(({ kind }) => isUrgent(kind)), groups.filter(({ kind }) => !isUrgent(kind))];
    const sectionOf = (group) => ((0,jsxRuntime/* jsx */.Y)(EntrySection, { group: group, open: isUrgent(group.kind), saysAgain: group === urgent[0], urlOf: policyUrl, reportHint: reportHint }));
    const linkTo = ({ kind, count }) => ((0,jsxRuntime/* jsxs */.FD)("a", { href: `#${kind}`, children: [VERDICT_KIND_WORDS[kind][1], " ", (0,numbers_and_lists/* grouped */.zD)(count)] }));
    return ((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", children: [(0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charset: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { "http-equiv": "Content-Security-Policy", content: assets.contentSecurityPolicy }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "referrer", content: "no-referrer" }), (0,jsxRuntime/* jsx */.Y)("title", { children: `${RESULT_WORDS[report.result][1]}: ${(0,counts_text/* outcomeText */.EL)(report.totals)} · port-policy` }), (0,jsxRuntime/* jsx */.Y)("style", { ...raw(assets.style) })] }), (0,jsxRuntime/* jsxs */.FD)("body", { children: [(0,jsxRuntime/* jsx */.Y)(VerdictHead, { report: report, newness: newness, urlOf: policyUrl }), (0,jsxRuntime/* jsxs */.FD)("nav", { "aria-label": "Parts of this page", children: [urgent.map(linkTo), report.warnings.length === 0 ? null : (0,jsxRuntime/* jsxs */.FD)("a", { href: "#warnings", children: ["Warnings ", (0,numbers_and_lists/* grouped */.zD)(report.warnings.length)] }), others.map(linkTo), matrix.rows.length === 0 ? null : (0,jsxRuntime/* jsx */.Y)("a", { href: "#exposure", children: "Exposure" }), report.drift === null ? null : (0,jsxRuntime/* jsx */.Y)("a", { href: "#drift", children: "Changed" }), report.wait === null ? null : (0,jsxRuntime/* jsx */.Y)("a", { href: "#wait", children: "Waiting" }), (0,jsxRuntime/* jsx */.Y)("a", { href: "#measured", children: "How this was measured" })] }), (0,jsxRuntime/* jsx */.Y)(FilterBar, { groups: groups }), (0,jsxRuntime/* jsxs */.FD)("main", { children: [urgent.map(sectionOf), (0,jsxRuntime/* jsx */.Y)(WarningsSection, { warnings: report.warnings, reportHint: reportHint }), others.map(sectionOf), (0,jsxRuntime/* jsx */.Y)(MatrixSection, { matrix: matrix, open: isFine && matrix.rows.length <= OPEN_ROWS, reportHint: reportHint }), report.drift === null ? null : ((0,jsxRuntime/* jsx */.Y)(DriftSection, { drift: report.drift, machines: (0,rows_machines/* machinesOf */.qv)(report), urlOf: policyUrl, reportHint: reportHint })), report.wait === null ? null : (0,jsxRuntime/* jsx */.Y)(WaitSection, { wait: report.wait, reportHint: reportHint }), (0,jsxRuntime/* jsx */.Y)(AuditTrail, { report: report, open: isFine, urlOf: policyUrl })] }), (0,jsxRuntime/* jsx */.Y)("script", { ...raw(assets.script) })] })] }));
}
function isUrgent(kind) {
    return kind === 'violation' || kind === 'inconclusive';
}

;// CONCATENATED MODULE: ./build/report/html/page-script.js
function pageScript() {
    const severities = ['critical', 'high', 'medium', 'low'];
    const bar = document.getElementById('filter');
    const host = document.getElementById('filter-host');
    const port = document.getElementById('filter-port');
    const severity = document.getElementById('filter-severity');
    const clear = document.getElementById('filter-clear');
    const count = document.getElementById('filter-count');
    const paper = document.getElementById('filter-paper');
    if (!bar || !host || !port || !severity || !clear || !count || !paper)
        return;
    const toggle = document.getElementById('filter-toggle');
    const verdicts = Array.from(bar.querySelectorAll('input[name=verdict]'));
    const hostOf = (row) => {
        const texts = Array.from(row.querySelectorAll('.who span:not(.from), th > :not(.from)'), (one) => one.textContent);
        return [...texts, row.dataset.h].join('\n').toLowerCase();
    };
    const readRow = (element, verdict) => {
        const words = (element.dataset.p ?? '').split(' ');
        const ports = [];
        for (let index = 0; index + 1 < words.length; index += 2) {
            const ends = [];
            for (const range of (words[index + 1] ?? '').split(',')) {
                const [first, last] = range.split('-');
                ends.push(Number(first), Number(last ?? first));
            }
            ports.push({ protocol: words[index] ?? '', ends });
        }
        const rank = severities.indexOf(element.dataset.s ?? '');
        return {
            element,
            host: hostOf(element),
            ports,
            rank: verdict === 'inconclusive' ? -1 : rank < 0 ? Number.POSITIVE_INFINITY : rank,
            isShown: true,
        };
    };
    const readPart = (details) => {
        const verdict = details.dataset.v ?? '';
        const chunks = Array.from(details.querySelectorAll(':scope > ul'), (list) => {
            return { list, rows: Array.from(list.children, (row) => readRow(row, verdict)) };
        });
        const size = chunks.reduce((sum, { rows }) => sum + rows.length, 0);
        return {
            details,
            verdict,
            of: details.querySelector('.of'),
            chunks,
            size,
            leftOut: Number(details.dataset.left ?? 0),
            wasOpen: details.open,
        };
    };
    let read;
    const page = () => {
        read ??= {
            parts: Array.from(document.querySelectorAll('details[data-v]'), readPart),
            others: Array.from(document.querySelectorAll('.matrix, .drift'), (details) => {
                const rows = Array.from(details.querySelectorAll('[data-h]'), (element) => {
                    return { element, host: hostOf(element) };
                });
                return {
                    details,
                    rows,
                    loose: details.querySelectorAll('tbody tr:not([data-h])').length,
                    wasOpen: details.open,
                };
            }),
        };
        return read;
    };
    const readPort = () => {
        const match = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?(?:\/(tcp|udp))?\s*$/i.exec(port.value);
        port.setAttribute('aria-invalid', String(match === null && port.value.trim() !== ''));
        if (match === null)
            return null;
        const [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
        return { first: Math.min(first, last), last: Math.max(first, last), protocol: (match[3] ?? '').toLowerCase() };
    };
    const matches = (row, filter) => {
        if (!row.host.includes(filter.host) || row.rank > filter.severity)
            return false;
        if (filter.ports === null || row.ports.length === 0)
            return true;
        const { first, last, protocol } = filter.ports;
        return row.ports.some(({ protocol: own, ends }) => {
            if (protocol !== '' && own !== protocol)
                return false;
            for (let index = 0; index < ends.length; index += 2)
                if (ends[index] <= last && ends[index + 1] >= first)
                    return true;
            return false;
        });
    };
    const sayOnPaper = (filter, isActive) => {
        const boxes = verdicts.filter((box) => box.checked).map((box) => box.parentElement?.textContent?.trim() ?? '');
        const words = [
            filter.host === '' ? '' : `host ${host.value.trim()}`,
            filter.ports === null ? '' : `port ${port.value.trim()}`,
            severity.value === '' ? '' : `severity ${severity.selectedOptions[0]?.text ?? ''}`,
            boxes.length === 0 ? '' : `verdict ${boxes.join(', ')}`,
        ].filter((text) => text !== '');
        paper.hidden = !isActive;
        paper.textContent = isActive ? `Printed with a filter: ${words.join('; ')}. ${count.textContent}.` : '';
    };
    let isFiltered = false;
    const filterPart = (part, filter, isActive, isWanted) => {
        let shown = 0;
        for (const { list, rows } of part.chunks) {
            const before = shown;
            for (const row of rows) {
                const isShown = isWanted && matches(row, filter);
                if (isShown)
                    shown += 1;
                if (isShown === row.isShown)
                    continue;
                row.element.hidden = !isShown;
                row.isShown = isShown;
            }
            list.hidden = shown === before;
        }
        if (!isFiltered)
            part.wasOpen = part.details.open;
        const hasSomething = shown > 0 || (isWanted && part.leftOut > 0);
        part.details.hidden = isActive && !hasSomething;
        part.details.open = isActive ? hasSomething : part.wasOpen;
        if (part.of !== null)
            part.of.textContent = isActive ? `${shown} of ${part.size} entries match` : '';
        return shown;
    };
    let hadHost = false;
    const filterOther = (other, wanted) => {
        let shown = other.loose;
        for (const { element, host: text } of other.rows) {
            element.hidden = !text.includes(wanted);
            if (!element.hidden)
                shown += 1;
        }
        if (!hadHost)
            other.wasOpen = other.details.open;
        other.details.open = wanted === '' ? other.wasOpen : shown > 0;
    };
    const apply = () => {
        const filter = {
            host: host.value.trim().toLowerCase(),
            severity: severity.value === '' ? Number.POSITIVE_INFINITY : severities.indexOf(severity.value),
            verdicts: new Set(verdicts.filter((box) => box.checked).map((box) => box.value)),
            ports: readPort(),
        };
        const isActive = filter.host !== '' || severity.value !== '' || filter.verdicts.size > 0 || filter.ports !== null;
        clear.toggleAttribute('disabled', !isActive && port.value === '');
        if (!isActive && !isFiltered) {
            count.textContent = port.value.trim() === '' ? '' : 'A port is a number, a range, or 53/udp.';
            return;
        }
        const { parts, others } = page();
        let [shown, all, leftOut] = [0, 0, 0];
        for (const part of parts) {
            const isWanted = filter.verdicts.size === 0 || filter.verdicts.has(part.verdict);
            shown += filterPart(part, filter, isActive, isWanted);
            all += part.size;
            if (isWanted)
                leftOut += part.leftOut;
        }
        for (const other of others)
            filterOther(other, filter.host);
        isFiltered = isActive;
        hadHost = filter.host !== '';
        const more = leftOut === 0 ? '' : `; ${leftOut} more ${leftOut === 1 ? 'is' : 'are'} not on this page`;
        count.textContent = `${isActive ? `${shown} of` : 'all'} ${all} entries shown${more}`;
        sayOnPaper(filter, isActive);
    };
    const toHash = () => {
        const values = new URLSearchParams();
        const chosen = verdicts.filter((box) => box.checked).map((box) => box.value);
        if (host.value.trim() !== '')
            values.set('host', host.value.trim());
        if (port.value.trim() !== '')
            values.set('port', port.value.trim());
        if (severity.value !== '')
            values.set('severity', severity.value);
        if (chosen.length > 0)
            values.set('verdict', chosen.join(','));
        try {
            history.replaceState(null, '', `#${values}`);
        }
        catch {
        }
    };
    const empty = () => {
        host.value = port.value = severity.value = '';
        for (const box of verdicts)
            box.checked = false;
        apply();
    };
    const fromHash = () => {
        const text = location.hash.slice(1);
        if (text !== '' && !text.includes('=')) {
            const target = document.getElementById(text);
            if (!(target instanceof HTMLDetailsElement))
                return;
            const isHidden = target.hidden;
            if (isHidden)
                empty();
            target.open = true;
            if (isHidden)
                target.scrollIntoView();
            return;
        }
        const values = new URLSearchParams(text);
        const chosen = (values.get('verdict') ?? '').split(',');
        host.value = values.get('host') ?? '';
        port.value = values.get('port') ?? '';
        severity.value = values.get('severity') ?? '';
        if (severity.selectedIndex < 0)
            severity.value = '';
        for (const box of verdicts)
            box.checked = chosen.includes(box.value);
        apply();
    };
    const changed = () => {
        apply();
        toHash();
    };
    const clearAll = () => {
        empty();
        toHash();
    };
    bar.addEventListener('input', changed);
    bar.addEventListener('focusin', () => void page(), { once: true });
    clear.addEventListener('click', () => {
        clearAll();
        host.focus();
    });
    addEventListener('hashchange', fromHash);
    addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
            return;
        const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search';
        if (event.key === 'Escape')
            clearAll();
        else if (event.key === '/' && !isTyping) {
            event.preventDefault();
            unfold(true);
            host.focus();
            host.select();
        }
    });
    const unfold = (isOpen) => {
        bar.classList.toggle('unfolded', isOpen);
        toggle?.setAttribute('aria-expanded', String(isOpen));
    };
    toggle?.addEventListener('click', () => unfold(!bar.classList.contains('unfolded')));
    if (toggle)
        toggle.hidden = false;
    bar.hidden = false;
    fromHash();
    unfold(isFiltered);
}

;// CONCATENATED MODULE: ./build/report/html/page-style.js
const LIGHT = `
  --page: #fff; --ink: #1b1f24; --soft: #57606a; --rule: #d8dde3; --field: #f6f8fa; --link: #0550ae;
  --red: #a40e26; --amber: #7d4e00; --green: #116329; --violet: #6639ba;
  --red-tint: #ffebe9; --amber-tint: #fff4d6; --green-tint: #e3f6e8; --violet-tint: #f5efff; --grey-tint: #f1f3f5;
`;
const DARK = `
  --page: #15181c; --ink: #e4e7eb; --soft: #a0a9b3; --rule: #343a42; --field: #1d2126; --link: #83b9ff;
  --red: #ff9a92; --amber: #e9b64f; --green: #7ed693; --violet: #c8aaff;
  --red-tint: #45191b; --amber-tint: #3b2d0c; --green-tint: #16331f; --violet-tint: #2f2448; --grey-tint: #23282e;
`;
const TEXT = `
* { box-sizing: border-box }
[hidden] { display: none !important }
html { color-scheme: light dark; font-size: 15px; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; padding: 1.5rem clamp(.9rem, 3vw, 2.5rem) 4rem; max-width: 80rem; background: var(--page);
  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere }
p, ul, dl, h1, h2 { margin: 0; padding: 0 }
ul { list-style: none }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
code { font: .9em/1.2 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--field);
  border-radius: 3px; padding: .1em .25em }
small { font-size: .87em; color: var(--soft) }
.red, .violation > ul .sign, .exposed, .amiss, header.fail .sign { color: var(--red) }
.inconclusive > ul .sign, .unsure, .warn, header.inconclusive .sign { color: var(--amber) }
.waived > ul .sign, td.waived, span.waived, li.waived .sample { color: var(--violet) }
.pass > ul .sign, .open, header.pass .sign { color: var(--green) }
.not-judged > ul .sign, .observed, .filtered, .closed, .silent, .drift .sign { color: var(--soft) }
`;
const HEAD = `
header { border-left: 5px solid var(--soft); padding: .1rem 0 .1rem 1rem; margin-bottom: 1.2rem }
header.fail { border-color: var(--red) } header.pass { border-color: var(--green) }
header.inconclusive { border-color: var(--amber) }
.news { margin-top: .3rem }
.new { font-weight: 700; font-size: .87em; letter-spacing: .02em; color: var(--page); background: var(--red); border-radius: 3px;
  padding: .05em .4em; margin-right: .5em; white-space: nowrap }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em }
.facts { color: var(--soft); margin-top: .3rem }
.warnings { margin-top: 1.7rem; scroll-margin-top: 5rem }
.warnings h2 { display: block; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule); margin-bottom: .5rem }
.warnings li { padding: .35rem .7rem; background: var(--amber-tint); border-radius: 4px; margin-top: .3rem;
  unicode-bidi: isolate }
.warnings b { color: var(--amber) }
nav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-bottom: 1rem; font-size: .93rem }
#filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem;
  padding: .55rem .8rem; margin: 0 -.8rem; background: var(--field); border: 1px solid var(--rule); border-radius: 6px;
  font-size: .87rem }
#filter input[type=search], #filter select, #filter button { font: inherit; color: var(--ink); background: var(--page);
  border: 1px solid var(--soft); border-radius: 4px; padding: .2rem .45rem }
#filter input[type=search] { width: 11.5rem }
#filter ::placeholder { color: var(--soft); opacity: 1 }
#filter [aria-invalid=true] { border-color: var(--red); box-shadow: 0 0 0 1px var(--red) }
#filter button:disabled { color: var(--soft); border-color: var(--rule) }
#filter-toggle { display: none; font: inherit; color: var(--ink); background: var(--field); border: 1px solid var(--soft);
  border-radius: 4px; padding: .25rem .9rem; margin-bottom: .6rem }
fieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: .2rem .8rem }
legend { float: left; margin-right: .8rem; padding: 0 }
input[type=checkbox] { margin: 0 .15rem 0 0; vertical-align: -.1em; accent-color: var(--link) }
kbd { font: inherit; border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; background: var(--page) }
.keys { color: var(--soft) }
#filter-count { font-weight: 600; min-height: 1.5em }
#filter-paper { display: none; unicode-bidi: isolate }
`;
const ENTRIES = `
details { margin-top: 1.7rem; scroll-margin-top: 5rem }
details:not([open]) + details:not([open]) { margin-top: .7rem }
summary { cursor: pointer; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule) }
h2 { display: inline; font-size: 1.12rem; font-weight: 650 }
.count { font-weight: 400; color: var(--soft); margin-left: .2em }
.note, .of { color: var(--soft); font-size: .93rem }
.of { float: right; color: var(--ink) }
details > p { margin-top: .6rem }
.entries > .chunk { content-visibility: auto; contain-intrinsic-size: auto 1px auto 8000px }
.entries.pass > .chunk { contain-intrinsic-size: auto 1px auto 5600px }
.entries li { display: grid; grid-template-columns: 1.3rem minmax(11rem, 17rem) minmax(0, 1fr); column-gap: .6rem;
  padding: .6rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid }
.entries .sign { font-weight: 700; text-align: center }
.who b, .who span, .who small { display: block; unicode-bidi: isolate }
.who b { font-weight: 650 }
.who i { font-style: normal }
.again { color: var(--soft) }
.who i, .who .from { color: var(--soft); font-size: .93rem }
.who span + b, .who details + b { margin-top: .4rem }
.more { margin: .1rem 0 }
.more > summary { border: 0; padding: 0; color: var(--link); font-size: .93rem }
.what p { unicode-bidi: isolate; max-width: 46rem }
.what .facts { margin: 0 }
.what .facts b { color: var(--ink) }
.what p + p { margin-top: .25rem }
.what .trace { color: var(--soft); font-size: .87rem }
.pass .what p, .pass .who { font-size: .93rem }
.pass .who span { display: inline-block; margin-right: .6em }
em { font-style: normal; font-weight: 650; margin-right: .35em }
em.critical, em.high { color: var(--red) } em.medium, em.low { color: var(--amber) }
.left-out { margin-top: .8rem; padding: .4rem .7rem; background: var(--amber-tint); border-radius: 4px }
.plain li { margin-top: .15rem; unicode-bidi: isolate }
`;
const MATRIX = `
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .7rem 0; font-size: .87rem }
.legend li { color: var(--ink) }
.sample { display: inline-block; width: 1.5em; text-align: center; border-radius: 3px; font-weight: 700 }
.legend .exposed .sample, .legend .amiss .sample { background: var(--red-tint); color: var(--red) }
.legend .unsure .sample { background: var(--amber-tint); color: var(--amber) }
.legend .waived .sample { background: var(--violet-tint) }
.legend .open .sample { background: var(--green-tint); color: var(--green) }
.legend .observed .sample, .legend .silent .sample, .legend .filtered .sample, .legend .closed .sample {
  background: var(--grey-tint); color: var(--soft) }
.scroller { overflow-x: auto; max-width: 100% }
table { border-collapse: separate; border-spacing: 0; font-size: .87rem; line-height: 1.35; overflow-wrap: normal }
th { font-weight: 400; text-align: left; vertical-align: bottom }
thead th { color: var(--soft); padding: .2rem .4rem; border-bottom: 1px solid var(--rule) }
th.port { padding: .3rem 0; width: 1.9rem; min-width: 1.9rem; height: 1px }
th.port > span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; color: var(--ink) }
th:first-child { position: sticky; left: 0; background: var(--page); z-index: 1; min-width: 8rem; max-width: 18rem;
  padding-right: .8rem; overflow-wrap: anywhere; border-right: 1px solid var(--rule); unicode-bidi: isolate }
tbody th small { display: block }
td, tbody th { padding: .22rem .3rem; border-bottom: 1px solid var(--rule); vertical-align: middle }
td { text-align: center; font-weight: 700 }
td.exposed { background: var(--red); color: var(--page) }
td.amiss { background: var(--red-tint) } td.unsure { background: var(--amber-tint) }
td.waived { background: var(--violet-tint) } td.open { background: var(--green-tint) }
td.others, td.nothing { text-align: left; font-weight: 400; color: var(--soft) }
td.others > span { display: inline-block; margin-right: 1em }
th.others, td.others { padding-left: .8rem; min-width: 11rem }
`;
const TRAIL = `
dl { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: .3rem 1rem; margin: .7rem 0 1rem }
dt { color: var(--soft) }
dd { margin: 0; unicode-bidi: isolate }
.meaning { max-width: 52rem }
`;
const NARROW = `
@media (max-width: 46rem) {
  html { font-size: 14px }
  h1 { font-size: 1.25rem }
  body { padding-top: .9rem }
  header { margin-bottom: .7rem }
  nav { margin-bottom: .6rem }
  details { margin-top: 1.1rem }
  #filter { position: static }
  #filter-toggle { display: inline-block }
  #filter:not(.unfolded) { display: none }
  .keys { display: none }
  .entries li { grid-template-columns: 1.3rem minmax(0, 1fr) }
  .entries .what { grid-column: 2 }
  .of { float: none; display: block }
  th:first-child { max-width: 9rem; min-width: 6rem }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0 } dd { margin-bottom: .5rem }
}
`;
const PRINT = `
@media print {
  @page { margin: 14mm }
  html { font-size: 9.5pt }
  body { padding: 0; max-width: none }
  nav, #filter, #filter-toggle { display: none !important }
  #filter-paper { display: block }
  details::details-content { content-visibility: visible; block-size: auto; display: block }
  summary { list-style: none; break-after: avoid }
  .entries > .chunk { content-visibility: visible }
  .scroller { overflow: visible }
  table { font-size: 6.5pt; width: 100% }
  th:first-child { position: static; min-width: 0; max-width: 40mm }
  th.port { width: 3.2mm; min-width: 0 } td { padding: .3mm .2mm }
  th.others, td.others { min-width: 20mm; padding-left: 1mm }
  .legend { break-after: avoid } thead { display: table-header-group } tr { break-inside: avoid }
  td, .sample { -webkit-print-color-adjust: exact; print-color-adjust: exact }
  a { color: inherit; text-decoration: none }
}
`;
const PAGE_STYLE = `:root {${LIGHT}}
@media screen and (prefers-color-scheme: dark) { :root {${DARK}} }
${TEXT}${HEAD}${ENTRIES}${MATRIX}${TRAIL}${NARROW}${PRINT}`;

;// CONCATENATED MODULE: ./build/report/html/print-script.js
function printScript() {
    const folds = () => Array.from(document.querySelectorAll('details'));
    let foldedForPrint = [];
    addEventListener('beforeprint', () => {
        foldedForPrint = folds().filter((details) => !details.open);
        for (const details of foldedForPrint)
            details.open = true;
    });
    addEventListener('afterprint', () => {
        for (const details of foldedForPrint)
            details.open = false;
        foldedForPrint = [];
    });
}

;// CONCATENATED MODULE: ./build/report/html/page-assets.js



async function hashSource(text) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
async function pageAssets() {
    const style = PAGE_STYLE;
    const script = [pageScript, printScript].map((one) => `(${one.toString()})();`).join('\n');
    const [styleHash, scriptHash] = await Promise.all([hashSource(style), hashSource(script)]);
    return {
        style,
        script,
        contentSecurityPolicy: `default-src 'none'; style-src ${styleHash}; script-src ${scriptHash}; base-uri 'none'; form-action 'none'`,
    };
}

;// CONCATENATED MODULE: ./build/report/html/html-report.js





function htmlReport(report, options, assets) {
    const { reportHint } = options;
    const policyUrl = (0,policy_url/* policyUrlOfRun */.C)(report.run, options.policyUrl);
    const page = (0,jsxRuntime/* jsx */.Y)(Page, { report: report, policyUrl: policyUrl, reportHint: reportHint, assets: assets });
    return `<!doctype html>\n${(0,dist/* renderToString */.F0)(page)}\n`;
}
async function htmlReporter() {
    const assets = await pageAssets();
    return (report, options) => htmlReport(report, options, assets);
}


/***/ }),

/***/ 4186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ cellKind),
/* harmony export */   _q: () => (/* binding */ moreSevere),
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
function moreSevere(a, b) {
    return b === undefined || CELL_KINDS.indexOf(a) <= CELL_KINDS.indexOf(b) ? a : b;
}


/***/ }),

/***/ 1257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ exposureMatrix)
});

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/report/rows/consecutive-addresses.js
var consecutive_addresses = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/report/rows/exposure.js
var exposure = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/report/rows/machines.js
var machines = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/report/rows/rows-by-machine.js
var rows_by_machine = __webpack_require__(1947);
// EXTERNAL MODULE: ./build/report/rows/matrix/cell-kinds.js
var cell_kinds = __webpack_require__(4186);
;// CONCATENATED MODULE: ./build/report/rows/matrix/matrix-columns.js



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
                const known = (0,get_or_create/* getOrCreate */.I)(candidates, key, () => ({ protocol, port, service, rank, hosts: 0 }));
                known.rank = Math.min(known.rank, rank);
                known.service ??= service;
                known.hosts += 1;
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

;// CONCATENATED MODULE: ./build/report/rows/matrix/exposure-matrix.js











const MOST_RANGES = 2;
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
            row.cells.set(column, (0,cell_kinds/* moreSevere */._q)(kind, row.cells.get(column)));
            if (port > from)
                rest.push({ first: from, last: port - 1 });
            from = port + 1;
        }
        if (from <= last)
            rest.push({ first: from, last });
    }
    if (rest.length === 0)
        return;
    const ofKind = (0,get_or_create/* getOrCreate */.I)(row.others, kind, () => new Map());
    const ranges = (0,get_or_create/* getOrCreate */.I)(ofKind, protocol, () => []);
    for (const range of rest)
        ranges.push(range);
}
function* gather(report, index) {
    const start = (machine) => ({ machine, cells: new Map(), others: new Map(), note: null });
    const rows = (0,rows_by_machine/* rowsByMachine */.y)(report, start, (row, verdict) => {
        const { protocol, ports } = verdict;
        if (protocol === null || ports === null)
            row.note ??= (0,exposure/* noteOf */.k)(verdict);
        else
            place(row, verdict, protocol, index);
    });
    for (const row of rows)
        if (hasSomething(row))
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
            return ranges === undefined ? [] : [(0,place_text/* portsText */.WS)((0,port_ranges/* unitedRanges */.kj)(ranges), MOST_RANGES, (0,place_text/* udpSuffix */.PH)(protocol))];
        });
        return [{ kind, ports: texts.join(', ') }];
    });
}
function rowsOf(report, columns, most) {
    let runs = [];
    let dropped = 0;
    for (const one of gather(report, indexOf(columns))) {
        const { host, alsoHosts, address, vantage } = one.machine;
        const cells = columns.map((_, index) => one.cells.get(index) ?? null);
        const isAsked = one.cells.size + one.others.size > 0;
        const [others, note] = [othersOf(one), isAsked ? '' : (one.note ?? '')];
        const texts = JSON.stringify([vantage, cells, others, note]);
        const before = runs.at(-1);
        const run = before && { host: before.first.host, address: before.first.address, last: before.last };
        if (before?.texts === texts && run && alsoHosts.length === 0 && (0,consecutive_addresses/* isNextAddress */.Y)(run, host, address)) {
            before.last = address;
            continue;
        }
        const row = {
            host: (0,clip/* shown */.SP)(host),
            alsoHosts: alsoHosts.map((name) => (0,clip/* shown */.SP)(name)),
            address: address === null || address === host ? null : (0,clip/* shown */.SP)(address, 100),
            vantage: vantage === report.vantage || vantage === null ? null : (0,clip/* shown */.SP)(vantage),
            cells,
            others,
            note,
            isRun: false,
        };
        if (runs.length > 4 * most + 1000) {
            const kept = mostSevere(runs, most);
            dropped += runs.length - kept.length;
            runs = kept;
        }
        runs.push({ first: one.machine, last: address, texts, row });
    }
    const kept = mostSevere(runs, most);
    const rows = kept
        .sort((a, b) => (0,machines/* compareMachines */.W3)(a.first, b.first))
        .map(({ first, last, row }) => last === first.address ? row : { ...row, host: (0,clip/* shown */.SP)(`${first.host}-${last}`), isRun: true });
    return { rows, leftOut: dropped + runs.length - kept.length };
}
function exposureMatrix(report, room) {
    const { columns, crowdedOut } = matrixColumns(report.verdicts, room.columns);
    const { rows, leftOut } = rowsOf(report, columns, Math.floor(room.cells / (columns.length + 2)));
    const present = new Set(rows.flatMap(({ cells, others }) => [...cells, ...others.map(({ kind }) => kind)]));
    return {
        columns,
        rows,
        hasOthers: rows.some(({ others }) => others.length > 0),
        crowdedOut,
        leftOutRows: leftOut,
        kinds: cell_kinds/* CELL_KINDS */.fj.filter((kind) => present.has(kind)),
    };
}
function severityRank({ cells, others, note }) {
    let least = note === '' ? cell_kinds/* CELL_KINDS */.fj.length : cell_kinds/* CELL_KINDS */.fj.indexOf('unsure');
    for (const kind of [...cells, ...others.map((other) => other.kind)])
        if (kind !== null)
            least = Math.min(least, cell_kinds/* CELL_KINDS */.fj.indexOf(kind));
    return least;
}
function mostSevere(runs, most) {
    if (runs.length <= most)
        return [...runs];
    const ranked = runs.map((run) => ({ run, rank: severityRank(run.row) }));
    return ranked
        .sort((a, b) => a.rank - b.rank || (0,machines/* compareMachines */.W3)(a.run.first, b.run.first))
        .slice(0, most)
        .map(({ run }) => run);
}


/***/ }),

/***/ 80:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ codeParts)
/* harmony export */ });
const CODE = /(?<=^|[ \n]|(?:^|[ \n])[("])`([^`|\s](?:[^`|\n\r\t\u2028\u2029]*[^`|\s])?)`(?=[.,;!?)"']{0,3}:?(?:[ \n]|$))/;
function codeParts(text) {
    if (!text.includes('`'))
        return text === '' ? [] : [{ text, isCode: false }];
    return text.split(CODE).flatMap((part, index) => (part === '' ? [] : [{ text: part, isCode: index % 2 === 1 }]));
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ orderText),
/* harmony export */   Kb: () => (/* binding */ namelessPlace),
/* harmony export */   MV: () => (/* binding */ attemptsText),
/* harmony export */   TI: () => (/* binding */ noControlsText),
/* harmony export */   ak: () => (/* binding */ meaning),
/* harmony export */   jN: () => (/* binding */ paceText),
/* harmony export */   jO: () => (/* binding */ udpText),
/* harmony export */   oJ: () => (/* binding */ evidenceTexts),
/* harmony export */   yI: () => (/* binding */ controlsSilentFirst)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5607);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6640);
/* harmony import */ var _scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4205);





const MOST_ADDRESSES = 3;
const EVIDENCE_WORDS = {
    direct: 'answered for themselves',
    proven: 'were not open from here, and open from another vantage',
    anchored: 'were silent, or rejected by ICMP, while another port of the same address answered before and after',
    vouched: 'were silent, or rejected by ICMP, while others answered the same machine before and after',
    none: 'rest on nothing (not known, silent while nothing vouched, or open at an address that accepts any port)',
};
const MEANING = [
    [
        'What a green run says:',
        'At that time, from that place, every port above was in the intended state. Wherever a port was silent, something else ' +
            'answered this machine before and after, so this machine could hear the network. A silent UDP port counts as shut only ' +
            'where its service answers everyone who asks.',
    ],
    [
        'What it does not say:',
        'What another network or another hour would see, anything about ports that the policy does not name, or that the service ' +
            'behind an open port works. A firewall on the way that answers in the name of the target cannot be told from the target.',
    ],
];
function meaning({ scan }) {
    return scan === null ? MEANING : (0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOfScan */ .KU)(scan, MEANING);
}
function paceText({ limits, scan }) {
    if (scan !== null)
        return null;
    const limit = (value) => (value === null ? 'unlimited' : `at most ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(value)}`);
    const [rate, host, flight] = [limits.rate, limits.perHost, limits.inFlight].map(limit);
    const learnt = limits.learnt === undefined ? '' : learntText(limits.learnt);
    return limits.durationMs === null
        ? `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}${learnt}`
        : `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}; time limit: ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(limits.durationMs)}${learnt}`;
}
function learntText({ rate, perHost }) {
    const parts = [
        ...(rate === null ? [] : [`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rate)} a second in all`]),
        ...perHost.map(({ pace, addresses }) => `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(pace)} to ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(addresses, MOST_ADDRESSES)}`),
    ];
    return `; reached: ${parts.join(', ')}`;
}
function orderText({ seed, scan }) {
    return scan === null ? `from seed ${seed}` : null;
}
function namelessPlace({ scan }) {
    return scan === null ? 'this machine (the policy names no vantage)' : 'the machine that made the scan';
}
function evidenceTexts({ verdicts, scan }) {
    const counts = new Map();
    let byDns = 0;
    for (const { evidence: kind, state, count } of verdicts) {
        if (state === null)
            byDns += count;
        else
            counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
    const words = (0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfOtherTool */ .mW)(scan) ? (0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWordsOfScan */ .B4)() : EVIDENCE_WORDS;
    const ports = _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE */ .S4.filter((kind) => counts.has(kind)).map((kind) => `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(counts.get(kind) ?? 0)} ${kind}: ${words[kind]}`);
    return byDns === 0 ? ports : [...ports, `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(byDns)} by DNS: the name leads where it must, or elsewhere`];
}
function attemptsText({ verdicts, scan }) {
    if ((0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfOtherTool */ .mW)(scan))
        return 'not known: a scan does not say how often it asked';
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
function udpText({ verdicts, scan }) {
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
    const seen = _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj.flatMap((state) => {
        const count = counts.get(state);
        return count === undefined ? [] : [`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} ${(0,_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stateText */ .r9)(state)}`];
    }).join(', ');
    return (0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfOtherTool */ .mW)(scan)
        ? `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(ports, 'port')} (${seen}); a scan does not say what it sent to them`
        : `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(ports, 'port')} (${seen}); each was sent the question of its protocol, known from its number or from the policy's speaks, or else an empty datagram`;
}
function controlsSilentFirst({ controls }) {
    return [...controls.filter(({ answered }) => !answered), ...controls.filter(({ answered }) => answered)];
}
function noControlsText({ scan }) {
    return scan === null
        ? 'none; only what the policy probes vouches for this machine'
        : 'not asked: this run sent nothing';
}


/***/ }),

/***/ 7547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ policyUrlOfRun)
/* harmony export */ });
/* harmony import */ var _policy_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1597);

function policyUrlOfRun(run, policyUrl) {
    return (file, line) => policyUrl(file, line) ?? urlIn(run, file, line);
}
function urlIn({ repository, commit, url }, file, line) {
    if (repository === null || commit === null || url === null || (0,_policy_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromInputs */ .Ib)(file))
        return null;
    if (file.startsWith('/') || file.split('/').includes('..'))
        return null;
    const end = url.indexOf(`/${repository}/actions/runs/`);
    if (end <= 0)
        return null;
    const whole = file.replace(/^\.\//, '').replace(/\p{Cs}/gu, '\ufffd');
    const path = whole.split('/').map(encodeURIComponent).join('/');
    const revision = encodeURIComponent(commit.replace(/\p{Cs}/gu, '\ufffd'));
    return `${url.slice(0, end)}/${repository}/blob/${revision}/${path}${line === null ? '' : `#L${line}`}`;
}


/***/ })

};
;