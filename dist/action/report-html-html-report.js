export const id = "report-html-html-report";
export const ids = ["report-html-html-report"];
export const modules = {

/***/ 201:
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
// EXTERNAL MODULE: ./build/model/report.js
var model_report = __webpack_require__(847);
// EXTERNAL MODULE: ./build/report/rows/machines.js
var rows_machines = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/report/rows/matrix/exposure-matrix.js + 1 modules
var exposure_matrix = __webpack_require__(1257);
// EXTERNAL MODULE: ./build/report/text/counts-text.js
var counts_text = __webpack_require__(6640);
// EXTERNAL MODULE: ./build/report/text/run-extent-text.js
var run_extent_text = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/report/text/since-text.js
var since_text = __webpack_require__(1080);
// EXTERNAL MODULE: ./build/base/utf8.js
var utf8 = __webpack_require__(54);
// EXTERNAL MODULE: ./build/report/escape/html.js
var html = __webpack_require__(5227);
// EXTERNAL MODULE: ./build/report/rows/alike-verdicts.js
var alike_verdicts = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/report/rows/check-again.js
var check_again = __webpack_require__(5355);
// EXTERNAL MODULE: ./build/report/rows/group-texts.js
var group_texts = __webpack_require__(8252);
// EXTERNAL MODULE: ./build/report/rows/merged/findings.js
var findings = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/report/rows/merged/vantage-columns.js
var vantage_columns = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/report/rows/verdict-groups.js
var verdict_groups = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/report/text/cause-text.js
var cause_text = __webpack_require__(5795);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/methodology/scan-methodology.js
var scan_methodology = __webpack_require__(4205);
;// CONCATENATED MODULE: ./build/report/text/methodology/evidence-words.js


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

// EXTERNAL MODULE: ./build/report/text/vantages-text.js
var vantages_text = __webpack_require__(8445);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
;// CONCATENATED MODULE: ./build/report/html/hidden-names.js

const MOST_HIDDEN = 100;
function hiddenNames(names) {
    return names
        .slice(0, MOST_HIDDEN)
        .map((name) => (0,clip/* shown */.SP)(name))
        .join('\n');
}

;// CONCATENATED MODULE: ./build/report/html/page-sets.js






const MOST_SEEN = 6;
const MOST_FOLDED = 1000;
const MOST_RANGES = 12;
const MOST_FOLDED_RANGES = 400;
const LONGEST_REST = 1300;
function pageSets(places, noPort) {
    return (0,group_texts/* portSets */.dt)({ places }, MOST_RANGES).map(({ ports, places: machines }) => {
        const [first] = machines;
        const isCut = first !== undefined && first.ports.tcp.length + first.ports.udp.length > MOST_RANGES;
        return {
            ports: ports === '' ? noPort : (0,clip/* shown */.SP)(ports),
            allPorts: isCut ? (0,group_texts/* placePorts */.Mf)(first, MOST_FOLDED_RANGES) : '',
            places: machines.map((machine) => {
                const [host, rest] = (0,rows_machines/* machineParts */.eW)(machine);
                return { host: (0,clip/* shown */.SP)(host), rest: (0,clip/* shown */.SP)(rest, LONGEST_REST) };
            }),
        };
    });
}
function filterPorts(places) {
    return words/* PROTOCOLS */.yv.flatMap((protocol) => {
        const lists = new Set(places.map(({ ports }) => ports[protocol]));
        const all = (0,port_ranges/* unitedRanges */.kj)([...lists].flat());
        return all.length === 0 ? [] : [`${protocol} ${all.map(port_ranges/* rangeText */.lq).join(',')}`];
    }).join(' ');
}
const PLACE_TAGS = ' '.repeat(60);
function whereTexts({ sets, moreSets, filterHosts, filterPorts: ports }) {
    const listed = [...sets, ...moreSets].flatMap((set) => [
        set.ports,
        set.allPorts,
        ...set.places.flatMap(({ host, rest }) => [host, rest, PLACE_TAGS]),
    ]);
    return [...listed, filterHosts, ports];
}
function pageWhere(places, noPort) {
    const most = places.length === MOST_SEEN + 1 ? places.length : MOST_SEEN;
    const folded = places.slice(most, most + MOST_FOLDED);
    const named = places.slice(0, most + MOST_FOLDED).filter(({ alsoHosts }) => alsoHosts.length > 3);
    return {
        sets: pageSets(places.slice(0, most), noPort),
        moreSets: pageSets(folded, noPort),
        moreMachines: places.length - Math.min(most, places.length),
        unnamed: Math.max(0, places.length - most - MOST_FOLDED),
        filterHosts: hiddenNames(named.flatMap(({ alsoHosts }) => alsoHosts.slice(0, MOST_HIDDEN))),
        filterPorts: filterPorts(places),
    };
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

;// CONCATENATED MODULE: ./build/report/html/vantage-numbers.js


const NONE = { names: [], of: () => '' };
function vantageNumbers(report) {
    const names = (0,model_report/* isMerged */.T)(report) ? (0,vantage_columns/* vantageColumns */.K8)(report).map(({ name }) => name) : [];
    if (names.length < 2)
        return NONE;
    const numbers = new Map(names.map((name, index) => [name, index]));
    return {
        names,
        of: (vantages) => vantages.flatMap((name) => numbers.get(name) ?? []).join(','),
    };
}

;// CONCATENATED MODULE: ./build/report/html/entries.js



















const MOST_ENTRIES = 20_000;
const MOST_BYTES = 24_000_000;
const TAG_BYTES = 450;
const LINK_BYTES = 60;
const KIND_ORDER = ['violation', 'inconclusive', 'waived', 'not-judged', 'pass'];
const MOST_RULES = 4;
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
    return `${verdict.count > 1 ? 'at most ' : ''}${attempts} at port ${(0,alike_verdicts/* firstPort */.M4)(verdict)}`;
}
function fromOf(group, report) {
    const { vantage } = group.verdict;
    if ((0,model_report/* isMerged */.T)(report))
        return (0,findings/* seenFrom */.k)({ ...group, vantages: group.vantages ?? [vantage] }).trim();
    return vantage === report.vantage || vantage === null ? '' : (0,vantages_text/* fromVantages */.cY)([vantage]);
}
function entryOf(group, report, numbers) {
    const { verdict, places, rules } = group;
    const isMissing = (0,vantage_columns/* isMissingReport */.vz)(verdict);
    const vantages = group.vantages ?? [verdict.vantage];
    return {
        ...pageWhere(places, isMissing ? 'no report' : 'any port'),
        kind: verdict.verdict,
        severity: group.severity,
        isNew: group.isNew === true,
        from: fromOf(group, report),
        filterVantages: numbers.of(vantages),
        expected: verdict.expected === 'observe' ? '' : (0,group_texts/* groupExpected */.YF)(group),
        seen: isMissing ? 'nothing is known' : (0,clip/* shown */.SP)((0,cause_text/* seenWords */.Fr)(verdict)),
        answer: verdict.state === null || isMissing ? null : (0,group_texts/* groupAnswer */.AW)(group),
        evidence: isMissing ? '' : explainedEvidence(verdict, report),
        since: (0,since_text/* knownSinceText */.BY)(report.drift, group.isNew),
        attempts: isMissing ? '' : (0,clip/* shown */.SP)(attemptsText(group)),
        explanation: shownProse((0,group_texts/* groupExplanation */.bU)(group)),
        advice: shownProse(verdict.advice),
        rules: isMissing ? [] : rules.slice(0, MOST_RULES),
        moreRules: isMissing ? 0 : Math.max(0, rules.length - MOST_RULES),
        sources: (0,clip/* shown */.SP)((0,group_texts/* groupSources */.k)(group)),
        waiver: verdict.waiver,
    };
}
function bytesOf(entry) {
    const { from, explanation, advice, rules, sources } = entry;
    const texts = [...whereTexts(entry), from, explanation, advice, sources];
    const links = rules.reduce((sum, { file }) => sum + 4 * (0,utf8/* byteLength */.d)((0,html/* html */.q)((0,clip/* shown */.SP)(file))) + LINK_BYTES, 0);
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
    const numbers = vantageNumbers(report);
    return KIND_ORDER.flatMap((kind) => {
        const all = kind === 'pass' ? passesOf(report) : (0,findings/* findingsOf */.W)(report, kind);
        if (all.length === 0)
            return [];
        const entries = [];
        for (const one of all) {
            if (places === 0)
                break;
            const entry = entryOf('sameTexts' in one ? one : (0,verdict_groups/* soleGroup */.ny)(one), report, numbers);
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
    return (0,check_again/* checkAgainText */.mv)(report, wrong);
}
const VERDICT_KIND_WORDS = {
    violation: ['✖\ufe0e', 'Violations', 'against the policy'],
    inconclusive: ['?', 'Inconclusive', 'could not be checked, so it does not count as intended'],
    waived: ['◆', 'Waived', 'against the policy, and excused for now'],
    'not-judged': ['◌', 'Only observed', 'seen, not judged'],
    pass: ['✔\ufe0e', 'As intended', 'checked, and as the policy says'],
};

;// CONCATENATED MODULE: ./build/report/html/filter-bar.js




function FilterBar({ groups, vantages }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("button", { id: "filter-toggle", type: "button", "aria-controls": "filter", "aria-expanded": "false", hidden: true, children: "Filter" }), (0,jsxRuntime/* jsxs */.FD)("search", { id: "filter", hidden: true, children: [(0,jsxRuntime/* jsxs */.FD)("label", { children: ["Host ", (0,jsxRuntime/* jsx */.Y)("input", { id: "filter-host", type: "search", placeholder: "name or address", maxLength: 300 })] }), (0,jsxRuntime/* jsxs */.FD)("label", { children: ["Port ", (0,jsxRuntime/* jsx */.Y)("input", { id: "filter-port", type: "search", placeholder: "443, 53/udp, 80-90", maxLength: 20 })] }), vantages.length === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("label", { children: ["From", ' ', (0,jsxRuntime/* jsxs */.FD)("select", { id: "filter-from", children: [(0,jsxRuntime/* jsx */.Y)("option", { value: "", children: "any vantage" }), vantages.map((name, index) => ((0,jsxRuntime/* jsx */.Y)("option", { value: index, children: (0,vantages_text/* vantageText */.QS)(name) })))] })] })), (0,jsxRuntime/* jsxs */.FD)("label", { children: ["Severity", ' ', (0,jsxRuntime/* jsxs */.FD)("select", { id: "filter-severity", children: [(0,jsxRuntime/* jsx */.Y)("option", { value: "", children: "any" }), words/* SEVERITIES */.oC.map((severity, index) => ((0,jsxRuntime/* jsx */.Y)("option", { value: severity, children: index === 0 ? severity : `${severity} or worse` })))] })] }), (0,jsxRuntime/* jsxs */.FD)("fieldset", { children: [(0,jsxRuntime/* jsx */.Y)("legend", { children: "Verdict" }), groups.map(({ kind }) => ((0,jsxRuntime/* jsxs */.FD)("label", { children: [(0,jsxRuntime/* jsx */.Y)("input", { type: "checkbox", name: "verdict", value: kind }), " ", VERDICT_KIND_WORDS[kind][1].toLowerCase()] })))] }), (0,jsxRuntime/* jsx */.Y)("button", { id: "filter-clear", type: "button", children: "Clear" }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "keys", children: [(0,jsxRuntime/* jsx */.Y)("kbd", { children: "/" }), " filters, ", (0,jsxRuntime/* jsx */.Y)("kbd", { children: "Esc" }), " clears"] }), (0,jsxRuntime/* jsx */.Y)("p", { id: "filter-count", role: "status" })] }), (0,jsxRuntime/* jsx */.Y)("p", { class: "left-out", id: "filter-paper", hidden: true })] }));
}

// EXTERNAL MODULE: ./build/report/text/methodology/methodology.js
var methodology = __webpack_require__(699);
// EXTERNAL MODULE: ./build/report/text/methodology/merge-methodology.js
var merge_methodology = __webpack_require__(8298);
;// CONCATENATED MODULE: ./build/report/html/sections/vantage-facts.js







const MOST_VANTAGES = 100;
function Facts({ facts, isAll }) {
    const { name, startedAt, finishedAt, run } = facts;
    const [, ...rest] = (0,merge_methodology/* vantageFacts */.O)(facts);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: (0,vantages_text/* vantageText */.QS)(name) }), `: ${[`${shownTime(startedAt)} to ${shownTime(finishedAt)}`, ...rest.map((text) => (0,clip/* shown */.SP)(text))].join(' · ')}`, isAll ? null : (0,jsxRuntime/* jsx */.Y)("b", { class: "warn", children: " \u00B7 a report is missing" }), run.commit === null ? null : ` · commit ${(0,clip/* shown */.SP)(run.commit).slice(0, 12)}`, run.url === null ? null : ' · ', run.url === null ? null : (0,jsxRuntime/* jsx */.Y)(Link, { url: run.url, text: `its run: ${(0,clip/* shown */.SP)(run.url)}` })] }));
}
function VantageFacts({ report }) {
    const known = new Map((report.vantages ?? []).map((facts) => [facts.name, facts]));
    const columns = (0,vantage_columns/* vantageColumns */.K8)(report);
    const rest = columns.length - MOST_VANTAGES;
    return ((0,jsxRuntime/* jsxs */.FD)("ul", { class: "plain", children: [columns.slice(0, MOST_VANTAGES).map(({ name, reports }) => {
                const facts = known.get(name);
                return ((0,jsxRuntime/* jsx */.Y)("li", { children: facts === undefined ? ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: (0,vantages_text/* vantageText */.QS)(name) }), ": ", (0,jsxRuntime/* jsx */.Y)("b", { class: "warn", children: "no report" })] })) : ((0,jsxRuntime/* jsx */.Y)(Facts, { facts: facts, isAll: reports === 'all' })) }));
            }), rest > 0 ? (0,jsxRuntime/* jsxs */.FD)("li", { children: ["and ", (0,numbers_and_lists/* grouped */.zD)(rest), " more"] }) : null] }));
}

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
    const hostFiles = (report.hostFiles ?? []).map(({ path, sha256, hosts }) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [`${(0,clip/* shown */.SP)(path)} (${(0,numbers_and_lists/* counted */.hS)(hosts, 'host')})`, " ", (0,jsxRuntime/* jsxs */.FD)("small", { children: ["sha256 ", (0,clip/* shown */.SP)(sha256, 64)] })] })));
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "trail", id: "measured", open: open, children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: (0,jsxRuntime/* jsx */.Y)("h2", { children: "How this was measured" }) }), (0,jsxRuntime/* jsxs */.FD)("dl", { children: [(0,jsxRuntime/* jsx */.Y)(Fact, { title: "From", children: (0,model_report/* isMerged */.T)(report) ? ((0,jsxRuntime/* jsx */.Y)(VantageFacts, { report: report })) : report.vantage === null ? ((0,methodology/* namelessPlace */.Kb)(report)) : ((0,clip/* shown */.SP)(report.vantage)) }), scan === null ? null : (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Scan", children: scan }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Policy", children: policies.length === 0 ? 'none' : (0,jsxRuntime/* jsx */.Y)(Items, { items: policies }) }), hostFiles.length === 0 ? null : ((0,jsxRuntime/* jsx */.Y)(Fact, { title: "Hosts from", children: (0,jsxRuntime/* jsx */.Y)(Items, { items: hostFiles }) })), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Started", children: (0,clip/* shown */.SP)(report.startedAt) }), (0,jsxRuntime/* jsxs */.FD)(Fact, { title: "Finished", children: [(0,clip/* shown */.SP)(report.finishedAt), ", after ", (0,counts_text/* durationText */.S5)(report.durationMs)] }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Scope", children: report.scope.length === 0 ? ('what the policy names') : ((0,jsxRuntime/* jsx */.Y)(Items, { items: report.scope.map((target) => (0,clip/* shown */.SP)(target)) })) }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Controls", children: (0,jsxRuntime/* jsx */.Y)(Controls, { report: report }) }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Evidence", children: (0,jsxRuntime/* jsx */.Y)(Items, { items: (0,methodology/* evidenceTexts */.oJ)(report) }) }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Attempts", children: (0,methodology/* attemptsText */.MV)(report) }), udp === null ? null : (0,jsxRuntime/* jsx */.Y)(Fact, { title: "UDP", children: udp }), pace === null ? null : (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Pace", children: pace }), order === null ? null : (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Order of the ports", children: order }), (0,jsxRuntime/* jsx */.Y)(Fact, { title: "Run", children: (0,jsxRuntime/* jsx */.Y)(Run, { run: report.run }) }), (0,jsxRuntime/* jsxs */.FD)(Fact, { title: "Tool", children: [(0,clip/* shown */.SP)(report.tool.name), " ", (0,clip/* shown */.SP)(report.tool.version)] })] }), (0,methodology/* meaning */.ak)(report).map(([title, text]) => ((0,jsxRuntime/* jsxs */.FD)("p", { class: "meaning", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: title }), " ", text] })))] }));
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
function Change({ change, machines, saysVantage, urlOf }) {
    const { kind, severity, rule, before, after } = change;
    const [host, rest] = (0,rows_machines/* machineParts */.eW)(machines.of(change));
    const ports = (0,clip/* shown */.SP)((0,place_text/* changedPorts */.fx)(change));
    return ((0,jsxRuntime/* jsxs */.FD)("li", { "data-h": "", children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: (0,drift_words/* isFixed */.zZ)(change) ? '✔\ufe0e' : SIGNS[kind] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "who", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: ports || (0,drift_words/* changeWords */.mF)(change) }), (0,jsxRuntime/* jsxs */.FD)("span", { children: [(0,clip/* shown */.SP)(host), rest === '' ? null : (0,jsxRuntime/* jsx */.Y)("i", { children: (0,clip/* shown */.SP)(rest, drift_section_LONGEST_REST) })] }), saysVantage ? (0,jsxRuntime/* jsx */.Y)("span", { class: "from", children: (0,vantages_text/* fromVantages */.cY)([change.vantage]) }) : null, rule === null ? null : ((0,jsxRuntime/* jsx */.Y)("small", { children: (0,jsxRuntime/* jsx */.Y)(RuleLink, { rule: rule, urlOf: urlOf }) }))] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "what", children: [(0,jsxRuntime/* jsxs */.FD)("p", { children: [severity === null ? null : (0,jsxRuntime/* jsxs */.FD)("em", { class: severity, children: [severity, " "] }), `${(0,drift_words/* changeWords */.mF)(change)}: `, (0,drift_words/* sideText */.Rc)(before), " \u2192 ", (0,jsxRuntime/* jsx */.Y)("b", { children: (0,drift_words/* sideText */.Rc)(after) })] }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Prose, { text: change.explanation }) })] })] }));
}
function Requirement({ change }) {
    const isMet = change.kind === 'newly-satisfied';
    return ((0,jsxRuntime/* jsxs */.FD)("li", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: isMet ? '✔\ufe0e' : '✘\ufe0e' }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "who", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: (0,clip/* shown */.SP)(change.requirement) }), (0,jsxRuntime/* jsx */.Y)("span", { children: "Requirement" })] }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "what", children: [(0,jsxRuntime/* jsx */.Y)("p", { children: (0,drift_words/* requirementWords */.Zy)(change) }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Prose, { text: change.explanation }) })] })] }));
}
function DriftSection({ drift, machines, saysVantage, urlOf, reportHint }) {
    const { baseline, changes, requirements = [] } = drift;
    const told = changes.slice(0, MOST_CHANGES);
    const since = [
        shownTime(baseline.startedAt),
        ...(baseline.vantage === null ? [] : [`from ${(0,clip/* shown */.SP)(baseline.vantage)}`]),
        ...(baseline.commit === null ? [] : [`commit ${(0,clip/* shown */.SP)(baseline.commit).slice(0, 12)}`]),
    ].join(', ');
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "entries drift", id: "drift", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsxs */.FD)("h2", { children: ["Changed ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: (0,numbers_and_lists/* grouped */.zD)((0,drift_words/* changeCount */.YR)(drift)) })] }), ' ', (0,jsxRuntime/* jsxs */.FD)("span", { class: "note", children: ["since the report of ", since] })] }), (0,jsxRuntime/* jsxs */.FD)("p", { children: [totalsText(drift), baseline.url === null ? null : ' ', baseline.url === null ? null : (0,jsxRuntime/* jsx */.Y)(Link, { url: baseline.url, text: `Its run: ${(0,clip/* shown */.SP)(baseline.url)}` })] }), requirements.length === 0 ? null : ((0,jsxRuntime/* jsx */.Y)("ul", { children: requirements.slice(0, MOST_CHANGES).map((change) => ((0,jsxRuntime/* jsx */.Y)(Requirement, { change: change }))) })), told.length === 0 ? null : ((0,jsxRuntime/* jsx */.Y)("ul", { children: told.map((change) => ((0,jsxRuntime/* jsx */.Y)(Change, { change: change, machines: machines, saysVantage: saysVantage, urlOf: urlOf }))) })), changes.length === told.length ? null : ((0,jsxRuntime/* jsx */.Y)(LeftOut, { rows: changes.length - told.length, what: "changes", hint: reportHint }))] }));
}

;// CONCATENATED MODULE: ./build/report/html/sections/who.js


function Places({ sets }) {
    return ((0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: sets.map(({ ports, allPorts, places }) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("b", { children: ports }), allPorts === '' ? null : ((0,jsxRuntime/* jsxs */.FD)("details", { class: "more", children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: "list them" }), allPorts] })), places.map(({ host, rest }) => ((0,jsxRuntime/* jsxs */.FD)("span", { children: [host, rest === '' ? null : (0,jsxRuntime/* jsx */.Y)("i", { children: rest })] })))] }))) }));
}
function Who({ where, from }) {
    const { sets, moreSets, moreMachines, unnamed } = where;
    return ((0,jsxRuntime/* jsxs */.FD)("div", { class: "who", children: [(0,jsxRuntime/* jsx */.Y)(Places, { sets: sets }), moreMachines === 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("details", { class: "more", children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: ["and ", (0,numbers_and_lists/* counted */.hS)(moreMachines, 'more machine')] }), (0,jsxRuntime/* jsx */.Y)(Places, { sets: moreSets }), unnamed === 0 ? null : (0,jsxRuntime/* jsxs */.FD)("small", { children: ["and ", (0,numbers_and_lists/* grouped */.zD)(unnamed), " more"] })] })), from === '' ? null : (0,jsxRuntime/* jsx */.Y)("span", { class: "from", children: from })] }));
}

;// CONCATENATED MODULE: ./build/report/html/sections/entry-section.js





function Waiver({ entry, urlOf }) {
    if (entry.waiver === null)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [' · waiver: ', (0,jsxRuntime/* jsx */.Y)(RuleLink, { rule: entry.waiver, urlOf: urlOf })] }));
}
function Rules({ entry, urlOf }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [entry.rules.map((rule, index) => ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [index === 0 ? '' : ', ', (0,jsxRuntime/* jsx */.Y)(RuleLink, { rule: rule, urlOf: urlOf })] }))), entry.moreRules === 0 ? null : ` and ${(0,numbers_and_lists/* counted */.hS)(entry.moreRules, 'more line')}`] }));
}
function Trace({ entry, urlOf }) {
    const { evidence, attempts, since, sources } = entry;
    if (evidence === '')
        return since === '' ? null : (0,jsxRuntime/* jsx */.Y)("p", { class: "trace", children: since });
    return ((0,jsxRuntime/* jsxs */.FD)("p", { class: "trace", children: [(0,jsxRuntime/* jsx */.Y)(Rules, { entry: entry, urlOf: urlOf }), sources === '' ? null : ` · ${sources}`, ` · evidence: ${evidence} · ${attempts}`, since === '' ? null : ` · ${since}`, (0,jsxRuntime/* jsx */.Y)(Waiver, { entry: entry, urlOf: urlOf })] }));
}
function EntryRow({ entry, urlOf }) {
    const { severity, expected, answer, isNew } = entry;
    return ((0,jsxRuntime/* jsxs */.FD)("li", { "data-p": entry.filterPorts, "data-s": severity ?? undefined, "data-f": entry.filterVantages || undefined, "data-h": entry.filterHosts || undefined, children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: VERDICT_KIND_WORDS[entry.kind][0] }), (0,jsxRuntime/* jsx */.Y)(Who, { where: entry, from: entry.from }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "what", children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "facts", children: [isNew ? (0,jsxRuntime/* jsx */.Y)("strong", { class: "new", children: "NEW" }) : null, isNew ? ' ' : null, severity === null ? null : (0,jsxRuntime/* jsxs */.FD)("em", { class: severity, children: [severity, " "] }), answer === null ? '' : 'seen ', (0,jsxRuntime/* jsx */.Y)("b", { children: entry.seen }), answer === null ? '' : ` (${answer})`, expected === '' ? null : ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [", intended ", (0,jsxRuntime/* jsx */.Y)("b", { children: expected })] }))] }), entry.explanation === '' ? null : ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Prose, { text: entry.explanation }) })), entry.advice === '' ? null : ((0,jsxRuntime/* jsxs */.FD)("p", { class: "advice", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: "What to do:" }), " ", (0,jsxRuntime/* jsx */.Y)(Prose, { text: entry.advice })] })), (0,jsxRuntime/* jsx */.Y)(Trace, { entry: entry, urlOf: urlOf })] })] }));
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

// EXTERNAL MODULE: ./build/report/rows/merged/vantage-matrix.js + 1 modules
var vantage_matrix = __webpack_require__(5101);
// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
;// CONCATENATED MODULE: ./build/report/rows/merged/pattern-cells.js



const spotKey = ({ host, address, protocol }) => JSON.stringify([host, address, protocol]);
function patternCells({ verdicts }, patterns) {
    const seen = new Map(patterns.filter(({ address }) => address !== null).map((pattern) => [spotKey(pattern), []]));
    for (const verdict of seen.size === 0 ? [] : verdicts) {
        const { vantage, ports, state } = verdict;
        if (ports === null)
            continue;
        for (const key of [spotKey(verdict), spotKey({ ...verdict, protocol: null })])
            seen.get(key)?.push({ vantage, ports, state, kind: (0,cell_kinds/* cellKind */.DA)(verdict) });
    }
    return {
        of(pattern) {
            const kinds = new Map();
            const ranges = (0,port_ranges/* parseRanges */.Kn)(pattern.ports);
            const meets = new Map();
            for (const { vantage, ports, state, kind } of seen.get(spotKey(pattern)) ?? []) {
                const isOf = () => ports === pattern.ports || (0,port_ranges/* sharedRanges */.Q)(ranges, (0,port_ranges/* parseRanges */.Kn)(ports)).length > 0;
                if (pattern.ports === null ? state !== pattern.states[vantage ?? ''] : !(0,get_or_create/* getOrCreate */.I)(meets, ports, isOf))
                    continue;
                kinds.set(vantage ?? '', (0,cell_kinds/* moreSevere */._q)(kind, kinds.get(vantage ?? '')));
            }
            return Object.entries(pattern.states).map(([name, state]) => ({
                name: name === '' ? null : name,
                state,
                kind: state === null ? null : (kinds.get(name) ?? null),
            }));
        },
    };
}

// EXTERNAL MODULE: ./build/report/rows/merged/pattern-rows.js + 1 modules
var pattern_rows = __webpack_require__(5721);
// EXTERNAL MODULE: ./build/report/rows/merged/pattern-words.js
var pattern_words = __webpack_require__(9973);
;// CONCATENATED MODULE: ./build/report/html/sections/page-patterns.js










const MOST_PATTERNS = 300;
const page_patterns_MOST_BYTES = 2_000_000;
const MOST_VIEWS = 64;
const page_patterns_TAG_BYTES = 600;
const NO_PORT = {
    missing: 'no report',
    'resolves-differently': 'its addresses',
};
function viewOf({ name, state, kind }) {
    const vantage = (0,vantages_text/* vantageText */.QS)(name);
    if (state === null)
        return { vantage, kind: null, sign: '', state: 'not judged', words: '' };
    const word = state === 'unknown' ? 'not known' : (0,cause_text/* stateText */.r9)(state);
    const shownKind = kind ?? (state === 'unknown' ? 'unsure' : null);
    if (shownKind === null)
        return { vantage, kind: null, sign: '', state: word, words: '' };
    const [sign, words] = cell_kinds/* CELL_WORDS */.jK[shownKind];
    return { vantage, kind: shownKind, sign, state: word, words };
}
function pagePattern(row, cells) {
    const { pattern, places, severity } = row;
    const { weight, sign, title } = pattern_words/* PATTERN_WORDS */.L[pattern.kind];
    const isSeen = cells.some(({ state }) => state !== null);
    return {
        where: pageWhere(places, NO_PORT[pattern.kind] ?? 'every port'),
        weight,
        sign,
        title,
        severity,
        views: isSeen ? cells.slice(0, MOST_VIEWS).map(viewOf) : [],
        explanation: shownProse((0,pattern_rows/* patternExplanation */.ey)(row)),
        advice: shownProse(pattern.advice),
    };
}
function page_patterns_bytesOf({ where, views, explanation, advice }) {
    const texts = [...whereTexts(where), ...views.map(({ vantage }) => vantage), explanation, advice];
    return page_patterns_TAG_BYTES + views.length * 120 + texts.reduce((sum, text) => sum + (0,utf8/* byteLength */.d)((0,html/* html */.q)(text)), 0);
}
function bounded(report, rows) {
    const wanted = rows.slice(0, MOST_PATTERNS);
    const cells = patternCells(report, wanted.map(({ pattern }) => pattern));
    const made = [];
    let room = page_patterns_MOST_BYTES;
    for (const row of wanted) {
        const one = pagePattern(row, cells.of(row.pattern));
        const bytes = page_patterns_bytesOf(one);
        if (bytes > room)
            continue;
        room -= bytes;
        made.push(one);
    }
    return [made, rows.length - made.length];
}
function pagePatterns(report) {
    const rows = (0,pattern_rows/* patternRows */.MD)(report);
    const isAsMeant = ({ pattern }) => pattern_words/* PATTERN_WORDS */.L[pattern.kind].weight === 'as-meant';
    const [first, leftOutFirst] = bounded(report, rows.filter((row) => !isAsMeant(row)));
    const [asMeant, leftOutAsMeant] = bounded(report, rows.filter(isAsMeant));
    return { first, leftOutFirst, asMeant, leftOutAsMeant };
}

;// CONCATENATED MODULE: ./build/report/html/sections/patterns-section.js




function Views({ views }) {
    if (views.length === 0)
        return null;
    return ((0,jsxRuntime/* jsx */.Y)("ul", { class: "views", children: views.map(({ vantage, kind, sign, state, words }) => ((0,jsxRuntime/* jsxs */.FD)("li", { class: kind ?? undefined, title: words || undefined, children: [(0,jsxRuntime/* jsx */.Y)("span", { children: vantage }), (0,jsxRuntime/* jsxs */.FD)("b", { children: [sign === '' ? null : (0,jsxRuntime/* jsxs */.FD)("span", { "aria-hidden": "true", children: [sign, " "] }), state] })] }))) }));
}
function Pattern({ pattern }) {
    const { where, weight, sign, title, severity, views, explanation, advice } = pattern;
    return ((0,jsxRuntime/* jsxs */.FD)("li", { class: weight, "data-h": where.filterHosts, children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: sign }), (0,jsxRuntime/* jsx */.Y)(Who, { where: where, from: "" }), (0,jsxRuntime/* jsxs */.FD)("div", { class: "what", children: [(0,jsxRuntime/* jsxs */.FD)("p", { class: "facts", children: [severity === null ? null : (0,jsxRuntime/* jsxs */.FD)("em", { class: severity, children: [severity, " "] }), (0,jsxRuntime/* jsx */.Y)("b", { children: title })] }), (0,jsxRuntime/* jsx */.Y)(Views, { views: views }), (0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Prose, { text: explanation }) }), advice === '' ? null : ((0,jsxRuntime/* jsxs */.FD)("p", { class: "advice", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: "What to do:" }), " ", (0,jsxRuntime/* jsx */.Y)(Prose, { text: advice })] }))] })] }));
}
function List({ patterns, leftOut, reportHint }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)("ul", { children: patterns.map((pattern) => ((0,jsxRuntime/* jsx */.Y)(Pattern, { pattern: pattern }))) }), leftOut === 0 ? null : (0,jsxRuntime/* jsx */.Y)(LeftOut, { rows: leftOut, what: "of these", hint: reportHint })] }));
}
function PatternsSection({ patterns: { first, leftOutFirst }, vantages, reportHint }) {
    if (first.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "entries patterns", id: "patterns", open: true, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsxs */.FD)("h2", { children: ["Open from where ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: (0,numbers_and_lists/* grouped */.zD)(first.length + leftOutFirst) })] }), ' ', (0,jsxRuntime/* jsxs */.FD)("span", { class: "note", children: ["what ", vantages, " show together"] })] }), (0,jsxRuntime/* jsx */.Y)(List, { patterns: first, leftOut: leftOutFirst, reportHint: reportHint })] }));
}
function AsMeantSection({ patterns: { asMeant, leftOutAsMeant }, open, reportHint, }) {
    if (asMeant.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "entries patterns", id: "as-meant", open: open, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsxs */.FD)("h2", { children: ["Shut from where it must be ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: (0,numbers_and_lists/* grouped */.zD)(asMeant.length + leftOutAsMeant) })] }), ' ', (0,jsxRuntime/* jsx */.Y)("span", { class: "note", children: "and whether another vantage shows that something listens there" })] }), (0,jsxRuntime/* jsx */.Y)(List, { patterns: asMeant, leftOut: leftOutAsMeant, reportHint: reportHint })] }));
}

;// CONCATENATED MODULE: ./build/report/html/sections/vantage-matrix-section.js









const REPORTS = {
    all: '',
    some: 'a report is missing',
    none: 'no report',
};
function vantage_matrix_section_Cell({ cell, column }) {
    const { parts, note, kind } = cell;
    return ((0,jsxRuntime/* jsx */.Y)("td", { "data-from": (0,vantages_text/* vantageText */.QS)(column.name), children: (0,jsxRuntime/* jsxs */.FD)("div", { class: "parts", children: [parts.map((part) => ((0,jsxRuntime/* jsxs */.FD)("span", { class: `part ${part.kind}`, title: cell_kinds/* CELL_WORDS */.jK[part.kind][1], children: [(0,jsxRuntime/* jsx */.Y)("span", { role: "img", "aria-label": `${cell_kinds/* CELL_WORDS */.jK[part.kind][1]}:`, children: cell_kinds/* CELL_WORDS */.jK[part.kind][0] }), ' ', (0,clip/* shown */.SP)(part.text)] }))), parts.length > 0 ? null : ((0,jsxRuntime/* jsxs */.FD)("span", { class: kind === null ? 'part' : `part ${kind}`, children: [kind === null ? null : (0,jsxRuntime/* jsxs */.FD)("span", { "aria-hidden": "true", children: [cell_kinds/* CELL_WORDS */.jK[kind][0], " "] }), (0,clip/* shown */.SP)(note)] }))] }) }));
}
function vantage_matrix_section_Row({ row, columns }) {
    const [host, rest] = (0,rows_machines/* machineParts */.eW)(row);
    return ((0,jsxRuntime/* jsxs */.FD)("tr", { "data-h": row.isRun ? undefined : row.alsoHosts.length > 3 ? hiddenNames(row.alsoHosts) : '', children: [(0,jsxRuntime/* jsxs */.FD)("th", { scope: "row", children: [(0,jsxRuntime/* jsx */.Y)("span", { children: host }), rest === '' ? null : (0,jsxRuntime/* jsx */.Y)("small", { children: rest })] }), row.cells.map((cell, index) => ((0,jsxRuntime/* jsx */.Y)(vantage_matrix_section_Cell, { cell: cell, column: columns[index] })))] }));
}
function VantageMatrixSection({ matrix, open, reportHint }) {
    const { columns, rows, leftOutRows, kinds } = matrix;
    if (rows.length === 0)
        return null;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "matrix", id: "exposure", open: open, children: [(0,jsxRuntime/* jsx */.Y)("summary", { children: (0,jsxRuntime/* jsxs */.FD)("h2", { children: ["Each machine from each vantage ", (0,jsxRuntime/* jsx */.Y)("span", { class: "count", children: (0,numbers_and_lists/* counted */.hS)(rows.length + leftOutRows, 'row') })] }) }), (0,jsxRuntime/* jsx */.Y)(Legend, { kinds: kinds }), (0,jsxRuntime/* jsx */.Y)("section", { class: "scroller", "aria-label": "Machines by vantages", tabIndex: 0, children: (0,jsxRuntime/* jsxs */.FD)("table", { class: "vantages", children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Host" }), columns.map(({ name, reports }) => ((0,jsxRuntime/* jsxs */.FD)("th", { scope: "col", children: [(0,jsxRuntime/* jsx */.Y)("b", { children: (0,vantages_text/* vantageText */.QS)(name) }), REPORTS[reports] === '' ? null : (0,jsxRuntime/* jsx */.Y)("small", { class: "warn", children: REPORTS[reports] })] })))] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: rows.map((row) => ((0,jsxRuntime/* jsx */.Y)(vantage_matrix_section_Row, { row: row, columns: columns }))) })] }) }), leftOutRows === 0 ? null : (0,jsxRuntime/* jsx */.Y)(LeftOut, { rows: leftOutRows, what: "rows", hint: reportHint })] }));
}

;// CONCATENATED MODULE: ./build/report/html/sections/merged-sections.js








const MOST_CELLS = 6000;
const OPEN_ROWS = 30;
function mergedParts(report) {
    return {
        patterns: pagePatterns(report),
        matrix: (0,vantage_matrix/* vantageMatrix */.G)(report, MOST_CELLS),
        vantages: (0,vantages_text/* vantagesText */.Tj)((0,vantage_columns/* vantageColumns */.K8)(report).map(({ name }) => name)),
    };
}
function MergedLinks({ parts: { patterns, matrix } }) {
    const { first, leftOutFirst, asMeant, leftOutAsMeant } = patterns;
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [first.length === 0 ? null : (0,jsxRuntime/* jsxs */.FD)("a", { href: "#patterns", children: ["Open from where ", (0,numbers_and_lists/* grouped */.zD)(first.length + leftOutFirst)] }), matrix.rows.length === 0 ? null : (0,jsxRuntime/* jsx */.Y)("a", { href: "#exposure", children: "Each machine" }), asMeant.length === 0 ? null : (0,jsxRuntime/* jsxs */.FD)("a", { href: "#as-meant", children: ["Shut as meant ", (0,numbers_and_lists/* grouped */.zD)(asMeant.length + leftOutAsMeant)] })] }));
}
function MergedSections({ parts: { patterns, matrix, vantages }, isFine, reportHint }) {
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [(0,jsxRuntime/* jsx */.Y)(PatternsSection, { patterns: patterns, vantages: vantages, reportHint: reportHint }), (0,jsxRuntime/* jsx */.Y)(VantageMatrixSection, { matrix: matrix, open: matrix.rows.length <= OPEN_ROWS, reportHint: reportHint }), (0,jsxRuntime/* jsx */.Y)(AsMeantSection, { patterns: patterns, open: isFine, reportHint: reportHint })] }));
}

// EXTERNAL MODULE: ./build/report/rows/requirement-words.js
var requirement_words = __webpack_require__(9265);
;// CONCATENATED MODULE: ./build/report/html/sections/requirements-section.js





const MOST_SHOWN = 500;
function RequirementsSection({ report, open, reportHint }) {
    const all = (0,requirement_words/* requirementsToShow */.f5)(report);
    if (all.length === 0)
        return null;
    const rest = all.length - MOST_SHOWN;
    return ((0,jsxRuntime/* jsxs */.FD)("details", { class: "requirements", id: "requirements", open: open, children: [(0,jsxRuntime/* jsxs */.FD)("summary", { children: [(0,jsxRuntime/* jsx */.Y)("h2", { children: "Requirements" }), " ", (0,jsxRuntime/* jsx */.Y)("span", { class: "note", children: (0,requirement_words/* satisfiedText */.Su)(all) })] }), (0,jsxRuntime/* jsx */.Y)("div", { class: "scroller", children: (0,jsxRuntime/* jsxs */.FD)("table", { children: [(0,jsxRuntime/* jsx */.Y)("thead", { children: (0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Requirement" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Result" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "As intended" }), (0,jsxRuntime/* jsx */.Y)("th", { scope: "col", children: "Why it is not satisfied" })] }) }), (0,jsxRuntime/* jsx */.Y)("tbody", { children: all.slice(0, MOST_SHOWN).map((result) => ((0,jsxRuntime/* jsxs */.FD)("tr", { children: [(0,jsxRuntime/* jsx */.Y)("th", { scope: "row", children: (0,clip/* shown */.SP)(result.requirement) }), (0,jsxRuntime/* jsx */.Y)("td", { children: result.satisfied ? (0,requirement_words/* statusText */.qS)(result) : (0,jsxRuntime/* jsx */.Y)("b", { class: "warn", children: (0,requirement_words/* statusText */.qS)(result) }) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,numbers_and_lists/* grouped */.zD)(result.pass) }), (0,jsxRuntime/* jsx */.Y)("td", { children: (0,requirement_words/* whyNotSatisfied */.kE)(result).map((reason) => ((0,jsxRuntime/* jsx */.Y)("p", { children: (0,jsxRuntime/* jsx */.Y)(Prose, { text: reason }) }))) })] }))) })] }) }), rest > 0 ? (0,jsxRuntime/* jsx */.Y)(LeftOut, { rows: rest, what: "requirements", hint: reportHint }) : null] }));
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

// EXTERNAL MODULE: ./build/report/rows/merged/merged-facts.js
var merged_facts = __webpack_require__(2665);
// EXTERNAL MODULE: ./build/report/text/green-basis.js
var green_basis = __webpack_require__(4956);
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
function Headline({ report }) {
    const basis = ` (${(0,green_basis/* greenBasisText */.jp)((0,green_basis/* greenBasis */.OX)(report))})`;
    const [before, after] = (0,green_basis/* headlineText */.uh)(report).split(basis);
    return ((0,jsxRuntime/* jsxs */.FD)(jsxRuntime/* Fragment */.FK, { children: [before, after === undefined ? null : (0,jsxRuntime/* jsx */.Y)("small", { children: basis }), after] }));
}
function seenFrom(report) {
    if ((0,model_report/* isMerged */.T)(report))
        return (0,merged_facts/* fromVantagesText */.T)(report);
    return report.vantage === null ? 'From this machine' : `From ${(0,clip/* shown */.SP)(report.vantage)}`;
}
function when(report) {
    const { startedAt, durationMs } = report;
    return (0,model_report/* isMerged */.T)(report) ? (0,run_extent_text/* timeTexts */.KY)(report).join(' · ') : `${shownTime(startedAt)} · ${(0,counts_text/* durationText */.S5)(durationMs)}`;
}
function Caveats({ report }) {
    const missing = (0,merged_facts/* missingText */.q)(report);
    return ((0,jsxRuntime/* jsx */.Y)(jsxRuntime/* Fragment */.FK, { children: [...(missing === null ? [] : [missing]), ...(0,run_extent_text/* shardCaveats */.Ab)(report)].map((text) => ((0,jsxRuntime/* jsx */.Y)("p", { class: "caveat", children: (0,jsxRuntime/* jsx */.Y)(Prose, { text: text }) }))) }));
}
function VerdictHead({ report, newness, urlOf }) {
    const [sign, word] = RESULT_WORDS[report.result];
    const scan = (0,scan_methodology/* scanText */.Ff)(report);
    const news = (0,since_text/* newViolationsText */.w6)(report.drift, newness);
    return ((0,jsxRuntime/* jsxs */.FD)("header", { class: report.result, children: [(0,jsxRuntime/* jsxs */.FD)("h1", { children: [(0,jsxRuntime/* jsx */.Y)("span", { class: "sign", "aria-hidden": "true", children: sign }), ' ', [word, ...(0,run_extent_text/* partTexts */.qi)(report)].join(', '), ": ", (0,jsxRuntime/* jsx */.Y)(Headline, { report: report })] }), (0,jsxRuntime/* jsx */.Y)(Caveats, { report: report }), news === null ? null : (0,jsxRuntime/* jsx */.Y)("p", { class: "news", children: newness.fresh === 0 ? news : (0,jsxRuntime/* jsx */.Y)("strong", { children: news }) }), (0,jsxRuntime/* jsxs */.FD)("p", { class: "facts", children: [seenFrom(report), ` · ${when(report)} · ${(0,run_extent_text/* extentText */.WL)((0,rows_machines/* countMachines */.mT)(report), report)}`, scan === null ? null : ` · ${scan}`, report.policies.length === 0 ? null : ' · ', (0,jsxRuntime/* jsx */.Y)(Policies, { report: report, urlOf: urlOf })] })] }));
}

;// CONCATENATED MODULE: ./build/report/html/page.js




















const ROOM = { columns: 40, cells: 24_000 };
const page_OPEN_ROWS = 60;
function raw(text) {
    return { dangerouslySetInnerHTML: { __html: text } };
}
function Page({ report, policyUrl, reportHint, assets }) {
    const groups = entryGroups(report);
    const merged = (0,model_report/* isMerged */.T)(report) ? mergedParts(report) : null;
    const matrix = merged === null ? (0,exposure_matrix/* exposureMatrix */.b)(report, ROOM) : null;
    const warnings = (0,run_extent_text/* listedWarnings */.vV)(report);
    const newness = groups.find(({ kind }) => kind === 'violation')?.newness ?? (0,since_text/* newnessCounts */.QA)([]);
    const isFine = report.result === 'pass';
    const [urgent, others] = [groups.filter(({ kind }) => isUrgent(kind)), groups.filter(({ kind }) => !isUrgent(kind))];
    const sectionOf = (group) => ((0,jsxRuntime/* jsx */.Y)(EntrySection, { group: group, open: isUrgent(group.kind), saysAgain: group === urgent[0], urlOf: policyUrl, reportHint: reportHint }));
    const linkTo = ({ kind, count }) => ((0,jsxRuntime/* jsxs */.FD)("a", { href: `#${kind}`, children: [VERDICT_KIND_WORDS[kind][1], " ", (0,numbers_and_lists/* grouped */.zD)(count)] }));
    return ((0,jsxRuntime/* jsxs */.FD)("html", { lang: "en", children: [(0,jsxRuntime/* jsxs */.FD)("head", { children: [(0,jsxRuntime/* jsx */.Y)("meta", { charset: "utf-8" }), (0,jsxRuntime/* jsx */.Y)("meta", { "http-equiv": "Content-Security-Policy", content: assets.contentSecurityPolicy }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "color-scheme", content: "light dark" }), (0,jsxRuntime/* jsx */.Y)("meta", { name: "referrer", content: "no-referrer" }), (0,jsxRuntime/* jsx */.Y)("title", { children: `${[RESULT_WORDS[report.result][1], ...(0,run_extent_text/* partTexts */.qi)(report)].join(', ')}: ${(0,counts_text/* outcomeText */.EL)(report.totals)} · port-policy` }), (0,jsxRuntime/* jsx */.Y)("style", { ...raw(assets.style) })] }), (0,jsxRuntime/* jsxs */.FD)("body", { children: [(0,jsxRuntime/* jsx */.Y)(VerdictHead, { report: report, newness: newness, urlOf: policyUrl }), (0,jsxRuntime/* jsxs */.FD)("nav", { "aria-label": "Parts of this page", children: [merged === null ? null : (0,jsxRuntime/* jsx */.Y)(MergedLinks, { parts: merged }), urgent.map(linkTo), report.requirements === undefined ? null : (0,jsxRuntime/* jsx */.Y)("a", { href: "#requirements", children: "Requirements" }), warnings.length === 0 ? null : (0,jsxRuntime/* jsxs */.FD)("a", { href: "#warnings", children: ["Warnings ", (0,numbers_and_lists/* grouped */.zD)(warnings.length)] }), others.map(linkTo), matrix === null || matrix.rows.length === 0 ? null : (0,jsxRuntime/* jsx */.Y)("a", { href: "#exposure", children: "Exposure" }), report.drift === null ? null : (0,jsxRuntime/* jsx */.Y)("a", { href: "#drift", children: "Changed" }), report.wait === null ? null : (0,jsxRuntime/* jsx */.Y)("a", { href: "#wait", children: "Waiting" }), (0,jsxRuntime/* jsx */.Y)("a", { href: "#measured", children: "How this was measured" })] }), (0,jsxRuntime/* jsx */.Y)(FilterBar, { groups: groups, vantages: vantageNumbers(report).names }), (0,jsxRuntime/* jsxs */.FD)("main", { children: [merged === null ? null : (0,jsxRuntime/* jsx */.Y)(MergedSections, { parts: merged, isFine: isFine, reportHint: reportHint }), urgent.map(sectionOf), (0,jsxRuntime/* jsx */.Y)(RequirementsSection, { report: report, open: report.requirements?.some(({ satisfied }) => !satisfied) ?? false, reportHint: reportHint }), (0,jsxRuntime/* jsx */.Y)(WarningsSection, { warnings: warnings, reportHint: reportHint }), others.map(sectionOf), matrix === null ? null : ((0,jsxRuntime/* jsx */.Y)(MatrixSection, { matrix: matrix, open: isFine && matrix.rows.length <= page_OPEN_ROWS, reportHint: reportHint })), report.drift === null ? null : ((0,jsxRuntime/* jsx */.Y)(DriftSection, { drift: report.drift, machines: (0,rows_machines/* machinesOf */.qv)(report), saysVantage: merged !== null, urlOf: policyUrl, reportHint: reportHint })), report.wait === null ? null : (0,jsxRuntime/* jsx */.Y)(WaitSection, { wait: report.wait, reportHint: reportHint }), (0,jsxRuntime/* jsx */.Y)(AuditTrail, { report: report, open: isFine, urlOf: policyUrl })] }), (0,jsxRuntime/* jsx */.Y)("script", { ...raw(assets.script) })] })] }));
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
    const from = document.getElementById('filter-from');
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
            from: (element.dataset.f ?? '').split(','),
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
            others: Array.from(document.querySelectorAll('.patterns, .matrix, .drift'), (details) => {
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
        if (filter.from !== '' && !row.from.includes(filter.from))
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
    const chosenVantage = () => from?.selectedOptions[0]?.text ?? '';
    const sayOnPaper = (filter, isActive) => {
        const boxes = verdicts.filter((box) => box.checked).map((box) => box.parentElement?.textContent?.trim() ?? '');
        const words = [
            filter.host === '' ? '' : `host ${host.value.trim()}`,
            filter.ports === null ? '' : `port ${port.value.trim()}`,
            filter.from === '' ? '' : `from ${chosenVantage()}`,
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
            from: from?.value ?? '',
            verdicts: new Set(verdicts.filter((box) => box.checked).map((box) => box.value)),
            ports: readPort(),
        };
        const fields = [filter.host, filter.from, severity.value].join('');
        const isActive = fields !== '' || filter.verdicts.size > 0 || filter.ports !== null;
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
        if (from !== null && from.value !== '')
            values.set('from', chosenVantage());
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
        if (from !== null)
            from.value = '';
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
        if (from !== null)
            from.value = Array.from(from.options).find(({ text: name }) => name === values.get('from'))?.value ?? '';
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
.caveat { margin-top: .3rem; font-weight: 650; color: var(--amber) }
.new { font-weight: 700; font-size: .87em; letter-spacing: .02em; color: var(--page); background: var(--red); border-radius: 3px;
  padding: .05em .4em; margin-right: .5em; white-space: nowrap }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em }
h1 small { font-size: .62em; font-weight: 400; letter-spacing: 0 }
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
const VANTAGES = `
.views { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 .35rem }
.entries .views li { display: block; width: 8.6rem; padding: .2rem .55rem .25rem; border: 1px solid var(--rule);
  border-radius: 4px; line-height: 1.3; color: var(--soft) }
.views span, .views b { display: block }
.views b > span { display: inline }
.views li > span { font-size: .87em; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.entries .views .exposed { background: var(--red); border-color: var(--red); color: var(--page) }
.entries .views .exposed > span { color: inherit }
.entries .views .amiss { background: var(--red-tint); color: var(--red) }
.entries .views .unsure { background: var(--amber-tint); color: var(--amber) }
.entries .views .waived { background: var(--violet-tint); color: var(--violet) }
.entries .views .open { background: var(--green-tint); color: var(--green) }
.patterns .wrong > .sign { color: var(--red) } .patterns .unsure > .sign { color: var(--amber) }
.patterns .notable > .sign, .patterns .as-meant > .sign { color: var(--soft) }
.patterns .wrong, .patterns .unsure, .patterns .notable, .patterns .as-meant { color: var(--ink) }
.vantages th b { color: var(--ink); font-weight: 650 }
.vantages thead small { display: block; color: var(--amber) }
.vantages td { text-align: left; font-weight: 400; vertical-align: top; min-width: 9rem; padding: .25rem .5rem;
  border-left: 1px solid var(--rule); color: var(--soft) }
.vantages .part { display: block; padding: .02rem .35rem; border-radius: 3px }
.vantages .part.exposed, .vantages .part.amiss, .vantages .part.open { font-weight: 650 }
.vantages .part.exposed { background: var(--red); color: var(--page) }
.vantages .part.amiss { background: var(--red-tint) } .vantages .part.unsure { background: var(--amber-tint) }
.vantages .part.waived { background: var(--violet-tint) } .vantages .part.open { background: var(--green-tint) }
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
  .entries .views li { width: auto; flex: 1 1 6rem }
  .vantages, .vantages tbody, .vantages tr, .vantages td { display: block }
  .vantages thead { display: none }
  .vantages tbody th { display: block; position: static; max-width: none; border: 0; padding: .6rem 0 0; font-weight: 650 }
  .vantages td { display: flex; gap: .4rem; border: 0; padding: .1rem 0 }
  .vantages td::before { content: attr(data-from); flex: 0 0 5.5rem; overflow-wrap: anywhere; color: var(--soft) }
  .vantages td > .parts { flex: 1 }
  .vantages tr { border-bottom: 1px solid var(--rule); padding-bottom: .4rem }
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
${TEXT}${HEAD}${ENTRIES}${MATRIX}${VANTAGES}${TRAIL}${NARROW}${PRINT}`;

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


/***/ })

};
