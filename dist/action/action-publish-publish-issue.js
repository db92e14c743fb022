export const id = "action-publish-publish-issue";
export const ids = ["action-publish-publish-issue"];
export const modules = {

/***/ 6644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ markerId),
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   QA: () => (/* binding */ isSameAudit),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   oP: () => (/* binding */ withId),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   tW: () => (/* binding */ isOlder)
/* harmony export */ });
function markerLine(kind, { key, instance, runId, attempt }, id) {
    const proof = id === undefined ? '' : ` id=${id}`;
    return `<!-- port-policy ${kind} v1 key=${key} instance=${instance} run=${runId} attempt=${attempt}${proof} -->\n`;
}
const FIELDS = 'v1 key=([0-9a-f]{16}) instance=([0-9a-f]{12}) run=(\\d{1,15}) attempt=(\\d{1,6})(?: id=([0-9a-z-]{1,40}))?';
const markerOf = (kind) => new RegExp(`^<!-- port-policy ${kind} ${FIELDS} -->(?:\\r?\\n|$)`, 'm');
const MARKERS = { comment: markerOf('comment'), issue: markerOf('issue'), history: markerOf('history') };
function readMarker(kind, body) {
    const [found, key = '', instance = '', runId, attempt] = MARKERS[kind].exec(body) ?? [];
    return found === undefined ? null : { key, instance, runId: Number(runId), attempt: Number(attempt) };
}
function markerId(kind, body) {
    return MARKERS[kind].exec(body)?.[5] ?? null;
}
function withMark(kind, body, mark) {
    return body.replace(MARKERS[kind], (_found, ...groups) => markerLine(kind, mark, groups[4]));
}
function withId(kind, body, id) {
    const mark = readMarker(kind, body);
    return mark === null ? body : body.replace(MARKERS[kind], () => markerLine(kind, mark, String(id)));
}
function isOlder(a, b) {
    return a.runId < b.runId || (a.runId === b.runId && a.attempt < b.attempt);
}
function isSameAudit(a, b) {
    return a.key === b.key && a.instance === b.instance;
}
function isSameRun(a, b) {
    return a.runId === b.runId && a.attempt === b.attempt;
}


/***/ }),

/***/ 8146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ violationCounts),
/* harmony export */   k: () => (/* binding */ runTitle)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5607);
/* harmony import */ var _rows_merged_most_severe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3853);
/* harmony import */ var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6640);
/* harmony import */ var _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5764);




function violationCounts({ totals, verdicts }) {
    const all = (0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(totals.violation, 'violation');
    for (const severity of ['critical', 'high']) {
        const count = verdicts.reduce((sum, one) => sum + (one.verdict === 'violation' && one.severity === severity ? one.count : 0), 0);
        if (count > 0)
            return `${all}, ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} ${severity}`;
    }
    return all;
}
function runTitle(report, violations) {
    if (report.result !== 'fail')
        return `${['Exposure policy', ...(0,_text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_2__/* .partTexts */ .qi)(report)].join(', ')}: ${(0,_text_counts_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeText */ .EL)(report.totals)}`;
    return `${violationCounts(report)}: ${(0,_rows_merged_most_severe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereText */ .b)(violations)}`;
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishIssue: () => (/* binding */ publishIssue)
});

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/report/rows/merged/no-reports-text.js
var no_reports_text = __webpack_require__(4516);
// EXTERNAL MODULE: ./build/report/rows/merged/vantage-columns.js
var vantage_columns = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/report/sections/fit-sections.js
var fit_sections = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
;// CONCATENATED MODULE: ./build/report/github/violation-set.js


const VIOLATION_KINDS = ['unexpected-open', 'not-open', 'other-state', 'leads-elsewhere'];
const WHOLE_NAME = [{ first: 0, last: 0 }];
function kindOf({ expected, state, ports }) {
    if (ports === null)
        return 'leads-elsewhere';
    if (expected === 'open')
        return 'not-open';
    return state === 'open' ? 'unexpected-open' : 'other-state';
}
function groupKey({ kind, vantage, host, protocol }) {
    return JSON.stringify([kind, vantage, host, protocol]);
}
function setOf(groups) {
    const gathered = new Map();
    for (const group of groups) {
        const { ports } = (0,get_or_create/* getOrCreate */.I)(gathered, groupKey(group), () => ({ group, ports: [] }));
        for (const range of group.ports)
            ports.push(range);
    }
    return new Map([...gathered]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { group, ports }]) => [key, { ...group, ports: (0,port_ranges/* unitedRanges */.kj)(ports) }]));
}
function violationsOf({ verdicts }) {
    return setOf(verdicts.filter(({ verdict }) => verdict === 'violation').map(groupOf));
}
function groupOf(verdict) {
    const { vantage, host, protocol, ports } = verdict;
    return { kind: kindOf(verdict), vantage, host, protocol, ports: ports === null ? WHOLE_NAME : (0,port_ranges/* parseRanges */.Kn)(ports) };
}
function isIn(set, verdict) {
    const group = groupOf(verdict);
    const held = set.get(groupKey(group))?.ports ?? [];
    return group.ports.some((range) => range.first === range.last ? (0,port_ranges/* holdsPort */.As)(held, range.first) : (0,port_ranges/* sharedRanges */.Q)([range], held).length > 0);
}
function minus(a, b) {
    return setOf([...a].flatMap(([key, group]) => {
        const ports = (0,port_ranges/* rangesWithout */.TN)(group.ports, b.get(key)?.ports ?? []);
        return ports.length === 0 ? [] : [{ ...group, ports }];
    }));
}
function union(a, b) {
    return setOf([...a.values(), ...b.values()]);
}
function sizeOf(set) {
    return [...set.values()].reduce((sum, { ports }) => sum + (0,port_ranges/* countPorts */.Ws)(ports), 0);
}

;// CONCATENATED MODULE: ./build/report/github/earlier-violations.js







const WORDS = {
    'unexpected-open': 'was open, and must not be',
    'not-open': 'was not open, and must be',
    'other-state': 'was not in the state that the policy wants',
    'leads-elsewhere': 'the name led where it must not',
};
function violationRows(set, mark) {
    return [...set.values()].map((group) => `- ${mark}${groupText(group)}\n`);
}
function groupText({ kind, vantage, host, protocol, ports }) {
    const from = vantage === null ? '' : ` (seen from the vantage ${(0,markdown_cells/* nameCode */.Fl)(vantage)})`;
    const which = protocol === null ? '' : ` ${(0,place_text/* portsText */.WS)(ports, 20, (0,place_text/* udpSuffix */.PH)(protocol))}`;
    return `${(0,markdown_cells/* nameCode */.Fl)(host)}${which}: ${WORDS[kind]}${from}`;
}
function staysOpenText(report, partial) {
    const { inconclusive } = report.totals;
    if (inconclusive === 0)
        return 'This issue stays open: this run checked only a part of the policy.';
    const missing = (0,vantage_columns/* missingReports */.ej)(report);
    const ports = (0,numbers_and_lists/* counted */.hS)(inconclusive - missing.length, 'port');
    if (missing.length > 0) {
        const reports = (0,no_reports_text/* noReportsText */.a)(missing);
        return inconclusive === missing.length
            ? `This issue stays open: ${reports}.`
            : `This issue stays open: ${reports}, and ${ports} could not be checked.`;
    }
    return partial
        ? `This issue stays open: this run checked only a part of the policy, and could not check ${ports} of it.`
        : `This issue stays open: this run could not check ${ports}.`;
}
function goneSections({ settled, dropped }, reportHint) {
    const count = sizeOf(settled) + sizeOf(dropped);
    if (count === 0)
        return [];
    return [
        (0,fit_sections/* fixedSection */.Yz)(`### Gone (${(0,numbers_and_lists/* counted */.hS)(count, 'violation')} of earlier runs)\n\n${settled.size === 0 ? '' : `${dropped.size === 0 ? GONE : GONE_OR_DROPPED}\n\n`}`),
        {
            head: '',
            rows: [...violationRows(settled, ''), ...violationRows(dropped, '**no longer in the policy:** ')],
            tail: '\n',
            leftOut: (0,markdown_cells/* leftOut */.ig)('row', { reportHint }),
        },
    ];
}
const GONE = 'This run saw them as intended, covered by a waiver, or only observed.';
const GONE_OR_DROPPED = 'This run saw them as intended, covered by a waiver, or only observed, except what is no longer in the policy.';

// EXTERNAL MODULE: ./build/action/github/audit-key.js
var audit_key = __webpack_require__(6334);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/base/utf8.js
var utf8 = __webpack_require__(54);
// EXTERNAL MODULE: ./build/model/report.js
var model_report = __webpack_require__(847);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/rows/merged/findings.js
var findings = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/report/rows/merged/most-severe-text.js
var most_severe_text = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/report/sections/check-again.js
var check_again = __webpack_require__(3678);
// EXTERNAL MODULE: ./build/report/sections/finding-sections.js + 1 modules
var finding_sections = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/report/sections/size-limits.js
var size_limits = __webpack_require__(6987);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/counts-text.js
var counts_text = __webpack_require__(6640);
// EXTERNAL MODULE: ./build/report/text/methodology/scan-methodology.js
var scan_methodology = __webpack_require__(4205);
// EXTERNAL MODULE: ./build/report/text/since-text.js
var since_text = __webpack_require__(1080);
// EXTERNAL MODULE: ./build/report/text/vantages-text.js
var vantages_text = __webpack_require__(8445);
// EXTERNAL MODULE: ./build/report/github/marker.js
var marker = __webpack_require__(6644);
// EXTERNAL MODULE: ./build/report/github/run-title.js
var run_title = __webpack_require__(8146);
// EXTERNAL MODULE: ./build/base/fnv1a64.js
var fnv1a64 = __webpack_require__(1291);
;// CONCATENATED MODULE: ./build/report/github/violation-memory.js




const MEMORY_BYTES = 24_000;
const BEGIN = '<!-- port-policy violations ';
const END = ' -->';
const UNCHECKED = 'unchecked';
function memoryLine(found, unchecked = new Map()) {
    const rows = [...[...found.values()].map(rowOf), ...[...unchecked.values()].map((one) => [...rowOf(one), UNCHECKED])];
    const whole = lineOf(rows);
    const all = union(found, unchecked);
    return (0,utf8/* byteLength */.d)(whole) <= MEMORY_BYTES ? whole : lineOf({ count: sizeOf(all), digest: digestOf(all) });
}
function digestOf(set) {
    return (0,fnv1a64/* fnv1a64 */.R)(JSON.stringify([...set.values()].map(rowOf)));
}
function rowOf({ kind, vantage, host, protocol, ports }) {
    return [kind, vantage, host, protocol, ports.map(port_ranges/* rangeText */.lq).join(',')];
}
function lineOf(value) {
    const text = JSON.stringify(value).replace(/[^\x20-\x7e]|[<>@#&]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${BEGIN}${text}${END}\n`;
}
function readMemory(body) {
    const line = body.split(/\r?\n/).find((one) => one.startsWith(BEGIN)) ?? '';
    if (!line.endsWith(END))
        return null;
    let value;
    try {
        value = JSON.parse(line.slice(BEGIN.length, -END.length));
    }
    catch {
        return null;
    }
    if (Array.isArray(value)) {
        const groups = value.map(violation_memory_groupOf);
        if (!groups.every((group) => group !== null))
            return null;
        const unchecked = groups.filter((_, index) => value[index].length > ROW_LENGTH);
        return { kind: 'set', set: setOf(groups), unchecked: setOf(unchecked) };
    }
    const { count, digest } = (value ?? {});
    return typeof count === 'number' && typeof digest === 'string' ? { kind: 'digest', count, digest } : null;
}
const PORTS = /^\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*$/;
const ROW_LENGTH = 5;
function violation_memory_groupOf(row) {
    if (!Array.isArray(row))
        return null;
    const [kind, vantage, host, protocol, ports, ...more] = row;
    const isRow = row.length === ROW_LENGTH || (more.length === 1 && more[0] === UNCHECKED);
    if (!isRow)
        return null;
    const isKind = VIOLATION_KINDS.find((known) => known === kind);
    if (isKind === undefined || typeof host !== 'string' || typeof ports !== 'string' || !PORTS.test(ports))
        return null;
    if (vantage !== null && typeof vantage !== 'string')
        return null;
    if (protocol !== null && protocol !== 'tcp' && protocol !== 'udp')
        return null;
    const ranges = protocol === null ? WHOLE_NAME : (0,port_ranges/* unitedRanges */.kj)((0,port_ranges/* parseRanges */.Kn)(ports));
    return ranges.length === 0 ? null : { kind: isKind, vantage, host, protocol, ports: ranges };
}

;// CONCATENATED MODULE: ./build/report/github/issue.js

























const LONGEST_TITLE = 200;
const LONGEST_VANTAGE = 60;
const MOST_VANTAGES = 8;
const TITLE = 'Exposure policy violated';
const NONE_LEFT = 'Exposure policy: no known violation left';
function issueTitle(report, unchecked, partial) {
    const title = (0,terminal/* terminal */.F)(titleText(report, unchecked, partial)).replace(/[^\p{L}\p{M}\p{N} ,.:()/_-]/gu, '_');
    return (0,clip/* clip */.$Q)(title.replaceAll(/:(?! )/g, '_'), LONGEST_TITLE);
}
function titleText(report, unchecked, partial) {
    const { vantage, totals } = report;
    const from = vantage === null ? '' : `, from the vantage ${(0,clip/* clip */.$Q)(vantage, LONGEST_VANTAGE)}`;
    if (totals.violation > 0) {
        const missing = unchecked.size === 0 ? '' : `, ${(0,numbers_and_lists/* grouped */.zD)(sizeOf(unchecked))} not checked`;
        const counts = `${TITLE}: ${(0,run_title/* violationCounts */.W)(report)}${missing}: `;
        const seen = from.replace(',', ', seen');
        const room = LONGEST_TITLE - counts.length - seen.length;
        return `${counts}${(0,most_severe_text/* mostSevereText */.b)((0,findings/* findingsOf */.W)(report, 'violation'), room)}${seen}`;
    }
    if (unchecked.size > 0) {
        const counts = `${TITLE} in earlier runs: ${(0,numbers_and_lists/* counted */.hS)(sizeOf(unchecked), 'violation')} not checked again: `;
        return `${counts}${(0,clip/* clip */.$Q)(firstPlace(unchecked, (0,model_report/* isMerged */.T)(report)), LONGEST_TITLE - counts.length - from.length)}${from}`;
    }
    if (totals.inconclusive === 0 && partial)
        return `${NONE_LEFT}, but only a part was checked${from}`;
    const missing = (0,vantage_columns/* missingReports */.ej)(report);
    return missing.length === 0
        ? `${NONE_LEFT}, but ${(0,numbers_and_lists/* counted */.hS)(totals.inconclusive, 'port')} could not be checked${from}`
        : `${NONE_LEFT}, but ${(0,no_reports_text/* uncheckedText */.S)(totals.inconclusive, missing)}`;
}
function firstPlace(set, merged) {
    const isOpen = ({ kind }) => Number(kind === 'unexpected-open');
    const sorted = [...set.values()].sort((a, b) => isOpen(b) - isOpen(a));
    const [first, ...others] = sorted.map(({ vantage, host, protocol, ports }) => {
        const place = protocol === null ? host : `${(0,place_text/* portsText */.WS)(ports, 5, (0,place_text/* udpSuffix */.PH)(protocol))} on ${host}`;
        return merged ? `${place} ${(0,vantages_text/* fromVantages */.cY)([vantage])}` : place;
    });
    return others.length === 0 ? `${first}` : `${first} and ${(0,numbers_and_lists/* grouped */.zD)(others.length)} more`;
}
function isTitleWithoutFinding(title) {
    return title.startsWith(TITLE) && !title.includes(': ');
}
function isOurTitle(title) {
    return title.startsWith(TITLE) || title.startsWith(NONE_LEFT);
}
function issueBody(report, options) {
    const { mark, workflow, unchecked, fates, partial, previous, policyUrl } = options;
    const hidden = `${(0,marker/* markerLine */.B_)('issue', mark)}${memoryLine(violationsOf(report), unchecked)}`;
    const reportHint = 'All of it is in the summary of the run above.';
    const violations = (0,findings/* findingsOf */.W)(report, 'violation');
    const inconclusive = (0,findings/* findingsOf */.W)(report, 'inconclusive');
    const finding = { policyUrl, reportHint, vantage: report.vantage, drift: report.drift };
    const again = (0,check_again/* checkAgainMarkdown */.i)(report, violations);
    const isFound = violations.length > 0;
    const found = isFound
        ? [(0,finding_sections/* violationsSection */.Mx)(violations, finding)]
        : [
            (0,fit_sections/* fixedSection */.Yz)(`<strong>${staysOpenText(report, partial)}</strong>\n\n`),
            ...(fates === null ? [] : goneSections(fates, reportHint)),
        ];
    const sections = [
        (0,fit_sections/* fixedSection */.Yz)(`${opening(report, workflow, violations)}\n\n`),
        ...found,
        ...(again === '' ? [] : [(0,fit_sections/* fixedSection */.Yz)(`${again}\n\n`)]),
        ...(unchecked.size === 0 ? [] : [uncheckedSection(unchecked, isFound, reportHint)]),
        ...(inconclusive.length === 0 ? [] : [(0,finding_sections/* inconclusiveSection */.of)(inconclusive, !isFound, finding)]),
        (0,fit_sections/* fixedSection */.Yz)(closing(isFound || unchecked.size > 0, previous)),
    ];
    return `${hidden}${(0,fit_sections/* fitSections */.WK)(sections, size_limits/* BODY_BYTES */.d - (0,utf8/* byteLength */.d)(hidden))}`;
}
function opening(report, workflow, found) {
    const { vantage, vantages, totals, drift, run, startedAt } = report;
    const where = (0,markdown/* markdownLink */.iQ)('this run', run.url);
    const scan = (0,scan_methodology/* scanText */.Ff)(report);
    const from = vantage === null ? '' : `, seen from the vantage ${(0,markdown_cells/* nameCode */.Fl)(vantage)}`;
    const looked = lookedFrom(vantages);
    const news = (0,since_text/* newViolationsText */.w6)(drift, (0,since_text/* newnessCounts */.QA)(found));
    const violations = totals.violation === 0 ? 'no violation' : (0,numbers_and_lists/* counted */.hS)(totals.violation, 'violation');
    return `The audit ${(0,markdown_cells/* nameCode */.Fl)(workflow)}${looked} found ${violations} of the exposure policy in ${where} of ${(0,markdown/* markdown */.wD)((0,counts_text/* minuteText */.Wn)(startedAt))}${from}${scan === null ? '' : ` (${(0,markdown/* markdown */.wD)(scan)})`}.${news === null ? '' : ` ${(0,markdown/* markdown */.wD)(news)}`}`;
}
function lookedFrom(vantages) {
    if (vantages === undefined)
        return '';
    const names = vantages.map(({ name }) => (name === null ? 'the nameless vantage' : (0,markdown_cells/* nameCode */.Fl)(name)));
    return ` looked from ${(0,numbers_and_lists/* listed */.KE)(names, MOST_VANTAGES)}, and`;
}
function uncheckedSection(unchecked, isFound, reportHint) {
    const counts = isFound ? 'Not counted above. ' : '';
    return {
        head: `### Could not be checked this time (${(0,numbers_and_lists/* counted */.hS)(sizeOf(unchecked), 'violation')} of earlier runs)\n\n` +
            `${counts}Each stands until a run can look at it again.\n\n`,
        rows: violationRows(unchecked, ''),
        tail: '\n',
        leftOut: (0,markdown_cells/* leftOut */.ig)('row', { reportHint }),
    };
}
function closing(isViolated, previous) {
    const before = previous === null ? '' : `The one before: #${previous}.\n\n`;
    const intended = isViolated
        ? 'If this is intended, say so in the policy, or add a waiver with a date. If you close the issue by hand, the next failing run opens another.\n'
        : 'You may close it by hand: the next failing run opens another.\n';
    return (`${before}port-policy keeps this issue: it is rewritten, with a comment, when the violations change, and ` +
        `closed by a run that checks all of it and finds everything as intended. ${intended}`);
}

;// CONCATENATED MODULE: ./build/report/github/issue-history.js












function changeComment(report, mark, fates, policyUrl, partial) {
    if (fates === null) {
        const total = (0,numbers_and_lists/* counted */.hS)(report.totals.violation, 'violation');
        return written(mark, [
            (0,fit_sections/* fixedSection */.Yz)(`### The violations changed: there are ${total} now\n\nThere were too many to remember each, or the list was edited, ` +
                `so what is new and what is gone cannot be told. ${uncheckedNote(report)}${runText(report)}\n`),
        ]);
    }
    const { added, again, unchecked, settled, dropped } = fates;
    const counts = [
        ...(added.size === 0 ? [] : [`${(0,numbers_and_lists/* grouped */.zD)(sizeOf(added))} new`]),
        ...(again.size === 0 ? [] : [`${(0,numbers_and_lists/* grouped */.zD)(sizeOf(again))} seen again`]),
        ...(settled.size === 0 ? [] : [`${(0,numbers_and_lists/* grouped */.zD)(sizeOf(settled))} gone`]),
        ...(dropped.size === 0 ? [] : [`${(0,numbers_and_lists/* grouped */.zD)(sizeOf(dropped))} no longer in the policy`]),
    ];
    const isNoneLeft = report.totals.violation === 0 && unchecked.size === 0;
    const title = isNoneLeft ? 'No known violation is left' : 'The violations changed';
    return written(mark, [
        (0,fit_sections/* fixedSection */.Yz)(`### ${title}: ${counts.join(', ')}\n\n${countsNow(report, unchecked, partial)} ${runText(report)}\n\n`),
        ...(added.size === 0 ? [] : [violatedSection('New', report, added, policyUrl)]),
        ...(again.size === 0 ? [] : [violatedSection('Seen again', report, again, policyUrl)]),
        listed(settled, '**gone:** '),
        listed(dropped, '**no longer in the policy:** '),
        listed(unchecked, '**could not be checked this time:** '),
        (0,fit_sections/* fixedSection */.Yz)(settled.size === 0 ? '' : '\nGone is what this run saw as intended, covered by a waiver, or only observed.\n'),
    ]);
}
function countsNow(report, unchecked, partial) {
    const { totals } = report;
    const unseen = sizeOf(unchecked);
    if (totals.violation === 0)
        return `This run found no violation. ${staysOpenText(report, partial)}`;
    const are = totals.violation === 1 ? 'is' : 'are';
    const violations = (0,numbers_and_lists/* counted */.hS)(totals.violation, 'violation');
    return unseen === 0
        ? `There ${are} ${violations} now; the issue itself lists them all.`
        : `There ${are} ${violations} now, besides ${(0,numbers_and_lists/* grouped */.zD)(unseen)} of earlier runs that could not be checked; the issue itself lists them all.`;
}
function violatedSection(title, report, set, policyUrl) {
    const options = {
        policyUrl,
        reportHint: 'All of it is in the summary of the run above.',
        vantage: report.vantage,
        drift: report.drift,
    };
    const section = (0,finding_sections/* violationsSection */.Mx)((0,findings/* findingsOf */.W)(report, 'violation', { only: (verdict) => isIn(set, verdict) }), options);
    return { ...section, head: `#### ${title}\n\n${section.head}` };
}
function closeComment(report, mark, fates) {
    const waived = report.totals.waived === 0 ? '' : ` A waiver covers ${(0,numbers_and_lists/* counted */.hS)(report.totals.waived, 'violation')}.`;
    const from = report.vantages === undefined ? '' : `, ${(0,markdown/* markdown */.wD)((0,vantages_text/* fromVantages */.cY)(report.vantages.map(({ name }) => name)))}`;
    const head = `### ✅ Closed: nothing violates the policy any more\n\nThis run checked all that the policy judges${from}, and found no violation and nothing that it could not judge.${waived} ${runText(report)}\n\n`;
    return written(mark, [(0,fit_sections/* fixedSection */.Yz)(head), listed(fates?.dropped ?? new Map(), '**no longer in the policy:** ')]);
}
function duplicateComment(mark, winner) {
    return written(mark, [(0,fit_sections/* fixedSection */.Yz)(`Two runs opened an issue at the same time: this one goes on in #${winner}.\n`)]);
}
function uncheckedNote({ totals }) {
    const { inconclusive } = totals;
    if (inconclusive === 0)
        return '';
    return `${(0,numbers_and_lists/* counted */.hS)(inconclusive, 'port')} could not be judged, so violations of before may be missing here. `;
}
function runText({ run, startedAt }) {
    return run.url === null ? '' : `Seen in ${(0,markdown/* markdownLink */.iQ)('this run', run.url)} of ${(0,markdown/* markdown */.wD)((0,counts_text/* minuteText */.Wn)(startedAt))}.`;
}
function listed(set, mark) {
    return {
        head: '',
        rows: violationRows(set, mark),
        tail: '',
        leftOut: (rows) => `- ${(0,markdown/* markdown */.wD)(`and ${(0,numbers_and_lists/* counted */.hS)(rows, 'more row')}, left out here`)}\n`,
    };
}
function written(mark, sections) {
    const first = (0,marker/* markerLine */.B_)('history', mark);
    return `${first}${(0,fit_sections/* fitSections */.WK)(sections, size_limits/* BODY_BYTES */.d - (0,utf8/* byteLength */.d)(first))}`;
}

;// CONCATENATED MODULE: ./build/report/github/violation-fates.js




function violationFates(before, report, partial, uncertain = new Map()) {
    const now = violationsOf(report);
    const results = resultsOf(report, minus(before, now));
    const incomplete = new Set((0,vantage_columns/* missingReports */.ej)(report).map(({ vantage }) => vantage));
    const parts = { unchecked: [], settled: [], dropped: [] };
    for (const group of minus(before, now).values()) {
        const { unknown, known, whole } = results.get(placeOf(group));
        const place = (where, ports) => {
            if (ports.length > 0)
                where.push({ ...group, ports });
        };
        if (whole || incomplete.has(group.vantage)) {
            place(parts.unchecked, group.ports);
            continue;
        }
        const certain = (0,port_ranges/* rangesWithout */.TN)(group.ports, (0,port_ranges/* unitedRanges */.kj)(unknown));
        const unmentioned = (0,port_ranges/* rangesWithout */.TN)(certain, (0,port_ranges/* unitedRanges */.kj)(known));
        place(parts.unchecked, (0,port_ranges/* rangesWithout */.TN)(group.ports, certain));
        place(parts.settled, (0,port_ranges/* rangesWithout */.TN)(certain, unmentioned));
        place(partial ? parts.unchecked : parts.dropped, unmentioned);
    }
    return {
        added: minus(now, before),
        again: minus(now, minus(now, uncertain)),
        unchecked: setOf(parts.unchecked),
        settled: setOf(parts.settled),
        dropped: setOf(parts.dropped),
    };
}
function placeOf({ vantage, host, protocol }) {
    return JSON.stringify([vantage, host, protocol]);
}
function resultsOf({ verdicts }, missing) {
    const results = new Map();
    const byHost = new Map();
    for (const group of missing.values()) {
        if (results.has(placeOf(group)))
            continue;
        const result = { unknown: [], known: [], whole: false };
        results.set(placeOf(group), result);
        const host = JSON.stringify([group.vantage, group.host]);
        (0,get_or_create/* getOrCreate */.I)(byHost, host, () => []).push(result);
    }
    for (const verdict of verdicts) {
        if (verdict.ports === null)
            aboutTheName(verdict, results, byHost);
        else {
            const result = results.get(placeOf(verdict));
            if (result === undefined)
                continue;
            const list = verdict.verdict === 'inconclusive' ? result.unknown : result.known;
            for (const range of (0,port_ranges/* parseRanges */.Kn)(verdict.ports))
                list.push(range);
        }
    }
    return results;
}
function aboutTheName(verdict, results, byHost) {
    const { vantage, host } = verdict;
    results.get(placeOf({ vantage, host, protocol: null }))?.known.push({ first: 0, last: 0 });
    if (verdict.verdict === 'pass')
        return;
    for (const result of byHost.get(JSON.stringify([vantage, host])) ?? [])
        result.whole = true;
}

// EXTERNAL MODULE: ./build/action/github/api-failure.js
var api_failure = __webpack_require__(588);
;// CONCATENATED MODULE: ./build/action/github/issue/issue-extras.js


const NO_EXTRAS = { labels: [], assignees: [] };
const REFUSED = new Set([403, 422]);
async function withOrWithout(extras, create) {
    try {
        return await create(extras);
    }
    catch (error) {
        const { labels, assignees } = extras;
        if (labels.length + assignees.length === 0 || !(error instanceof api_failure/* ApiFailure */.F9 && REFUSED.has(error.status)))
            throw error;
        return create(NO_EXTRAS);
    }
}
async function giveExtras(issues, issue, wanted) {
    const before = recordOf(issue.body);
    const labels = wanted.labels.filter((name) => !before.includes(idOf('label', name)));
    const accounts = wanted.assignees.filter((name) => !before.includes(idOf('assignee', name)));
    const unset = [];
    let [hasLabels, hasAccounts] = [issue.labels, issue.assignees];
    const [moreLabels, moreAccounts] = [without(labels, hasLabels), without(accounts, hasAccounts)];
    try {
        if (moreLabels.length > 0)
            hasLabels = await issues.label(issue.number, moreLabels);
        for (const name of without(moreLabels, hasLabels))
            unset.push(`The issue has no label \`${name}\`: GitHub ignored it. Give the token the right to write to this repository.`);
    }
    catch (error) {
        unset.push(`The issue has not all of its labels: ${error.message}`);
    }
    try {
        if (moreAccounts.length > 0)
            hasAccounts = await issues.assign(issue.number, moreAccounts);
        for (const name of without(moreAccounts, hasAccounts))
            unset.push(`The issue is not assigned to \`${name}\`: GitHub assigns no account of that name here. Check the name, and that the account may read this repository and is a member of its organization or has commented on the issue.`);
    }
    catch (error) {
        unset.push(`The issue is not assigned to everybody: ${error.message}`);
    }
    const now = [
        ...labels.filter((name) => without([name], hasLabels).length === 0).map((name) => idOf('label', name)),
        ...accounts.filter((name) => without([name], hasAccounts).length === 0).map((name) => idOf('assignee', name)),
    ];
    return { record: issue_extras_lineOf([...before, ...now]), isNew: now.length > 0, unset };
}
function withRecord(body, record) {
    const plain = body.replace(RECORD, '');
    return record === '' ? plain : plain.replace(MARKER, (marker) => `${marker}${record}`);
}
const MARKER = /^<!-- port-policy issue v1 [^\n]* -->\r?\n/m;
const RECORD = /^<!-- port-policy given(?<ids>(?: [0-9a-f]{8})*) -->\r?\n/m;
const MOST_IDS = 50;
const ID_DIGITS = 8;
function recordOf(body) {
    return RECORD.exec(body)?.groups?.ids?.trim().split(' ').filter(Boolean) ?? [];
}
function issue_extras_lineOf(ids) {
    return ids.length === 0 ? '' : `<!-- port-policy given ${ids.slice(-MOST_IDS).join(' ')} -->\n`;
}
function idOf(kind, name) {
    return (0,fnv1a64/* fnv1a64 */.R)(`${kind} ${name.toLowerCase()}`).slice(0, ID_DIGITS);
}
function without(names, taken) {
    const has = new Set(taken.map((name) => name.toLowerCase()));
    return names.filter((name) => !has.has(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/action/github/issue/nightly-issue.js









const NOTHING = new Map();
async function keepIssue(github, me, night) {
    const { report, mark, partial } = night;
    const [current, ...seconds] = await openIssues(github, me, mark);
    if (current === undefined)
        return report.result === 'fail' ? nightly_issue_open(github, me, night) : { kind: 'none', number: null };
    if (report.result === 'inconclusive' || (report.result === 'pass' && partial))
        return update(github, night, current);
    for (const { issue } of seconds)
        await closeSecond(github, night, issue, current.issue.number);
    return report.result === 'pass' ? nightly_issue_close(github, night, current) : update(github, night, current);
}
async function openIssues({ issues }, me, audit, proof) {
    return oursOf(await issues.list(me, 'open'), me, audit, proof);
}
function oursOf(all, me, audit, proof) {
    const mine = all.filter(({ authorId }) => authorId === me.id);
    const proven = mine.filter((issue) => provenId(issue) !== null);
    return mine
        .filter((issue) => proven.includes(issue) || isFirstTry(issue, proven) || (proof && (0,marker/* markerId */.Aw)('issue', issue.body) === proof))
        .flatMap((issue) => {
        const mark = (0,marker/* readMarker */.t7)('issue', issue.body);
        return mark !== null && (0,marker/* isSameAudit */.QA)(mark, audit) ? [{ issue, mark }] : [];
    })
        .sort((a, b) => a.issue.number - b.issue.number);
}
function provenId({ id, body }) {
    const said = (0,marker/* markerId */.Aw)('issue', body);
    return said?.split('-')[0] === String(id) ? said : null;
}
function isFirstTry({ number, body }, proven) {
    const [begin, random] = (0,marker/* markerId */.Aw)('issue', body)?.split('-') ?? [];
    return (begin === 'new' &&
        proven.some((second) => provenId(second)?.split('-')[1] === random && random !== undefined && number < second.number));
}
async function nightly_issue_open(github, me, night) {
    const { report, mark, workflow, partial, policyUrl } = night;
    const before = oursOf(await github.issues.list(me, 'closed'), me, mark).at(-1);
    if (before !== undefined && (0,marker/* isOlder */.tW)(mark, before.mark))
        return { kind: 'outdated', number: before.issue.number };
    const previous = before?.issue.number ?? null;
    const body = issueBody(report, { mark, workflow, unchecked: NOTHING, fates: null, partial, previous, policyUrl });
    const title = issueTitle(report, NOTHING, partial);
    const random = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    const unproven = (0,marker/* withId */.oP)('issue', body, `new-${random}`);
    const proof = (0,marker/* markerId */.Aw)('issue', unproven);
    const mine = async () => (await github.issues.list(me, 'open')).find(({ body: of }) => (0,marker/* markerId */.Aw)('issue', of) === proof) ?? null;
    const create = (extras) => (0,api_failure/* createOnce */.Ur)(() => github.issues.create(title, unproven, extras), mine);
    const created = await withOrWithout(night.extras, create);
    const { record, unset } = await giveExtras(github.issues, created, night.extras);
    const whole = withRecord((0,marker/* withId */.oP)('issue', body, `${created.id}-${random}`), record);
    await github.issues.update(created.number, title, whole);
    const outcome = await settleRace(github, me, night, created, proof);
    return unset.length === 0 || outcome.number !== created.number ? outcome : { ...outcome, unset };
}
async function settleRace(github, me, night, created, proof) {
    const found = await openIssues(github, me, night.mark, proof);
    const [winner] = found;
    if (winner === undefined || winner.issue.number >= created.number) {
        for (const { issue, mark } of found)
            if (issue.number > created.number && (0,marker/* isSameRun */.Mf)(mark, night.mark))
                await closeSecond(github, night, issue, created.number);
        return { kind: 'opened', number: created.number };
    }
    await closeSecond(github, night, created, winner.issue.number);
    return update(github, night, winner);
}
async function closeSecond(github, { mark }, second, winner) {
    const { open: isOpen, body } = await github.issues.get(second.number);
    if (!isOpen)
        return;
    await remark(github.comments, second.number, duplicateComment(mark, winner));
    await github.issues.close(second.number, (0,marker/* withMark */.kN)('issue', body, mark), 'duplicate');
}
async function update(github, night, { issue, mark: last }) {
    const { report, mark, workflow, partial, policyUrl } = night;
    const failed = report.result === 'fail';
    const outcome = (kind, unset = []) => ({
        ...{ kind, number: issue.number },
        ...(unset.length === 0 ? {} : { unset }),
    });
    if ((0,marker/* isOlder */.tW)(mark, last))
        return outcome('outdated');
    if ((partial || !failed) && readMemory(issue.body)?.kind !== 'set')
        return outcome('incomparable');
    const { fates, changed } = compare(issue, night);
    const unchecked = fates?.unchecked ?? NOTHING;
    const { record, isNew, unset } = await giveExtras(github.issues, issue, night.extras);
    if (!changed) {
        const body = withRecord((0,marker/* withMark */.kN)('issue', issue.body, mark), record);
        const retitles = failed && isTitleWithoutFinding(issue.title);
        const title = retitles ? issueTitle(report, unchecked, partial) : issue.title;
        if (retitles || isNew)
            await github.issues.update(issue.number, title, body);
        return outcome(retitles ? 'retitled' : failed ? 'unchanged' : 'kept-open', unset);
    }
    const unsaid = await remark(github.comments, issue.number, changeComment(report, mark, fates, policyUrl, partial));
    const previous = previousOf(issue);
    const body = issueBody(report, { mark, workflow, unchecked, fates, partial, previous, policyUrl });
    await github.issues.update(issue.number, isOurTitle(issue.title) ? issueTitle(report, unchecked, partial) : issue.title, withRecord((0,marker/* withId */.oP)('issue', body, provenId(issue) ?? issue.id), record));
    return { ...outcome(failed ? 'updated' : 'eased', unset), ...unsaid };
}
async function nightly_issue_close(github, night, { issue, mark: last }) {
    const { report, mark } = night;
    if ((0,marker/* isOlder */.tW)(mark, last))
        return { kind: 'outdated', number: issue.number };
    const said = closeComment(report, mark, compare(issue, night).fates);
    const unsaid = await remark(github.comments, issue.number, said);
    await github.issues.close(issue.number, (0,marker/* withMark */.kN)('issue', issue.body, mark), 'completed');
    return { kind: 'closed', number: issue.number, ...unsaid };
}
function compare({ body }, { report, partial }) {
    const memory = readMemory(body);
    if (memory === null)
        return { fates: null, changed: true };
    if (memory.kind === 'digest')
        return { fates: null, changed: memory.digest !== digestOf(violationsOf(report)) };
    const fates = violationFates(memory.set, report, partial, memory.unchecked);
    return { fates, changed: [fates.added, fates.again, fates.settled, fates.dropped].some((set) => set.size > 0) };
}
function previousOf({ body }) {
    const [, number] = /^The one before: #(\d{1,9})\.$/m.exec(body) ?? [];
    return number === undefined ? null : Number(number);
}
async function remark(comments, number, body) {
    const mine = async () => (await comments.list(number)).find((comment) => comment.body === body) ?? null;
    try {
        await (0,api_failure/* createOnce */.Ur)(() => comments.create(number, body), mine);
        return {};
    }
    catch (error) {
        if (error instanceof api_failure/* ApiFailure */.F9 && error.isLocked)
            return { unsaid: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/action/publish/publish-issue.js



const SAID = {
    opened: 'was opened.',
    updated: 'was rewritten: the violations changed.',
    unchanged: 'stays as it is: the violations are the same.',
    retitled: 'has a new title: it names the most severe violation now.',
    incomparable: 'is left alone: it does not list its violations, so a run that did not check everything cannot tell what changed.',
    eased: 'was rewritten: violations are gone.',
    'kept-open': 'is left as it is: nothing that it lists changed.',
    closed: 'was closed: nothing violates the policy any more.',
    none: 'is left alone: there is nothing to open or to close.',
    outdated: 'is left alone: a newer run has written it.',
};
async function publishIssue(publication) {
    const { github, me, report, partial, mark, policyUrl, inputs, say, warn } = publication;
    const workflow = (0,audit_key/* workflowPath */.RB)(publication.workflow);
    const night = { report, mark, workflow, partial, extras: inputs.issueExtras, policyUrl };
    const { kind, number, unsaid, unset = [] } = await keepIssue(github, await me(), night);
    const staysOpen = kind === 'eased' || kind === 'kept-open' ? ` ${staysOpenText(report, partial)}` : '';
    say(`${number === null ? 'The issue' : `Issue ${number}`} ${SAID[kind]}${staysOpen}`);
    if (unsaid !== undefined)
        warn(`The issue has no comment that says what changed: ${unsaid}`);
    for (const why of unset)
        warn(why);
}


/***/ })

};
