export const id = "shared-of-action-publish-publish-comment";
export const ids = ["shared-of-action-publish-publish-comment"];
export const modules = {

/***/ 262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KK: () => (/* binding */ DRIFT_KINDS),
/* harmony export */   _V: () => (/* binding */ REQUIREMENT_CHANGES),
/* harmony export */   eS: () => (/* binding */ REQUIREMENT_DRIFT_KINDS),
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
const REQUIREMENT_DRIFT_KINDS = ['no-longer-satisfied', 'newly-satisfied'];
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
    'vantage-source',
    'control-removed',
    'control-added',
    'requirement-removed',
    'requirement-narrowed',
    'requirement-added',
    'requirement-widened',
    'settings',
    'limits',
];
const REQUIREMENT_CHANGES = new Set([
    'requirement-removed',
    'requirement-narrowed',
    'requirement-added',
    'requirement-widened',
]);


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Im: () => (/* binding */ comment),
  u_: () => (/* binding */ runLine),
  Go: () => (/* binding */ sameComment)
});

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/base/utf8.js
var utf8 = __webpack_require__(54);
// EXTERNAL MODULE: ./build/model/alike-texts.js
var alike_texts = __webpack_require__(3548);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/report/rows/merged/findings.js
var findings = __webpack_require__(8997);
// EXTERNAL MODULE: ./build/report/sections/check-again.js
var check_again = __webpack_require__(3678);
// EXTERNAL MODULE: ./build/report/sections/finding-sections.js + 1 modules
var finding_sections = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/report/sections/fit-sections.js
var fit_sections = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
// EXTERNAL MODULE: ./build/report/sections/report-heading.js
var report_heading = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/report/sections/size-limits.js
var size_limits = __webpack_require__(6987);
// EXTERNAL MODULE: ./build/report/text/counts-text.js
var counts_text = __webpack_require__(6640);
// EXTERNAL MODULE: ./build/report/text/drift-words.js
var drift_words = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/report/text/green-basis.js
var green_basis = __webpack_require__(4956);
// EXTERNAL MODULE: ./build/report/text/methodology/scan-methodology.js
var scan_methodology = __webpack_require__(4205);
// EXTERNAL MODULE: ./build/report/text/run-extent-text.js
var run_extent_text = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/report/github/marker.js
var marker = __webpack_require__(6644);
// EXTERNAL MODULE: ./build/report/github/newly-exposes.js + 2 modules
var newly_exposes = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/report/github/run-title.js
var run_title = __webpack_require__(8146);
// EXTERNAL MODULE: ./build/model/documents/change-words.js
var change_words = __webpack_require__(262);
// EXTERNAL MODULE: ./build/report/rows/verdict-groups.js
var verdict_groups = __webpack_require__(7328);
// EXTERNAL MODULE: ./build/report/github/seen-of-change.js
var seen_of_change = __webpack_require__(7120);
;// CONCATENATED MODULE: ./build/report/github/violations-by-change.js





function violationsByChange(report, change) {
    const all = () => ({ here: (0,findings/* findingsOf */.W)(report, 'violation'), elsewhere: [] });
    if (change.kind !== 'changed' && (change.kind !== 'same' || report.drift === null))
        return all();
    const allChanges = change.kind === 'changed' ? change.diff.changes : [];
    const changes = allChanges.filter(({ kind }) => !change_words/* REQUIREMENT_CHANGES */._V.has(kind));
    if (changes.some(({ ports, mark }) => ports === null && mark !== 'neutral'))
        return all();
    const run = new seen_of_change/* SeenByRun */.kd(report);
    const concerned = new Set(changes.flatMap((one) => run.verdictsOf(one)));
    const others = (0,findings/* findingsOf */.W)(report, 'violation', { only: (verdict) => !concerned.has(verdict) });
    const isElsewhere = ({ isNew }) => report.drift === null || isNew === false;
    return {
        here: [
            ...(0,findings/* findingsOf */.W)(report, 'violation', { only: (verdict) => concerned.has(verdict) }),
            ...others.filter((group) => !isElsewhere(group)),
        ],
        elsewhere: others.filter(isElsewhere),
    };
}
function elsewhereTitle({ drift }, here, elsewhere) {
    const count = (0,verdict_groups/* countOf */.pq)(elsewhere);
    const what = here.length === 0 ? (0,numbers_and_lists/* counted */.hS)(count, 'violation') : (0,numbers_and_lists/* counted */.hS)(count, 'more violation');
    if (drift === null)
        return `Not from this change of the policy: ${what}`;
    const isKnown = elsewhere.every(({ isNew }) => isNew === false);
    if (!isKnown)
        return `Not known to be from this pull request: ${what}`;
    return `Not from this pull request: ${what}, also in the baseline`;
}

;// CONCATENATED MODULE: ./build/report/github/comment.js




















const NEWLY_EXPOSES_BYTES = 24_000;
const HINT = 'All of it is in the summary of this run.';
function comment(report, { mark, change, ruleUrl, onFailure, policyUrl }) {
    const options = { policyUrl, reportHint: HINT, vantage: report.vantage, drift: report.drift };
    const violations = (0,findings/* findingsOf */.W)(report, 'violation');
    const inconclusive = (0,findings/* findingsOf */.W)(report, 'inconclusive');
    const changed = (0,newly_exposes/* changeText */.k0)(change, report, { ruleUrl, reportHint: 'More of it is in the summary of this run.' });
    const title = changed.title ?? (0,run_title/* runTitle */.k)(report, violations);
    const icon = changed.title !== null && report.result === 'pass' ? '⚠️' : (0,counts_text/* resultIcon */.fF)(report);
    const top = [
        (0,fit_sections/* fixedSection */.Yz)(`### ${icon} ${(0,markdown/* markdown */.wD)(title)}\n\n${changed.intro === '' ? '' : `${changed.intro}\n\n`}`),
        ...changed.sections,
    ];
    const { here, elsewhere } = violationsByChange(report, change);
    const sections = [
        (0,fit_sections/* fixedSection */.Yz)(resultText(report, violations, onFailure)),
        ...(here.length === 0 ? [] : [(0,finding_sections/* violationsSection */.Mx)(here, options)]),
        ...(elsewhere.length === 0
            ? []
            : (0,finding_sections/* shortSections */.Hr)(elsewhereTitle(report, here, elsewhere), elsewhere, here.length === 0 ? 'whole' : 'in a line', options)),
        ...(report.warnings.length === 0 ? [] : [(0,finding_sections/* warningsSection */.xd)(report.warnings, options)]),
        ...(inconclusive.length === 0 ? [] : [(0,finding_sections/* inconclusiveSection */.of)(inconclusive, violations.length === 0, options)]),
    ];
    const first = `${(0,marker/* markerLine */.B_)('comment', mark)}${(0,fit_sections/* fitSections */.WK)(top, NEWLY_EXPOSES_BYTES)}`;
    const base = (0,newly_exposes/* baseText */.b6)(change);
    const facts = [(0,report_heading/* factsText */.hl)(report, violations, policyUrl, 'without'), ...(base === '' ? [] : [base])].join(' · ');
    const again = (0,check_again/* checkAgainMarkdown */.i)(report, [...here, ...elsewhere]);
    const last = `${again === '' ? '' : `${RUN_LINE}${again}</sub><br>\n`}${RUN_LINE}${facts}</sub><br>\n${runLine(report.run.url, 'The run with its summary')}`;
    return `${first}${(0,fit_sections/* fitSections */.WK)(sections, size_limits/* BODY_BYTES */.d - (0,utf8/* byteLength */.d)(first) - (0,utf8/* byteLength */.d)(last))}${last}`;
}
function resultText(report, violations, onFailure) {
    const scan = (0,scan_methodology/* scanText */.Ff)(report);
    const by = scan === null ? '' : (0,markdown/* markdown */.wD)(scan);
    const now = onFailure && report.result === 'pass' ? 'Now as intended; in an earlier run it was not.' : '';
    const outcome = (0,green_basis/* headlineText */.uh)(report, (0,report_heading/* newCount */.ox)(report, violations));
    const lost = lostText(report);
    return `#### ${(0,counts_text/* resultIcon */.fF)(report)} ${['This run', ...(0,run_extent_text/* partTexts */.qi)(report)].join(', ')}: ${outcome}\n\n${by}${by !== '' && now !== '' ? '<br>' : ''}${now}${by + now === '' ? '' : '\n\n'}${lost}`;
}
const MOST_LOST = 10;
function lostText({ drift }) {
    const lost = drift === null ? [] : (0,drift_words/* lostRequirements */.J$)(drift);
    if (drift === null || lost.length === 0)
        return '';
    const names = (0,numbers_and_lists/* listed */.KE)(lost.map(({ requirement }) => (0,markdown_cells/* nameCode */.Fl)(requirement, 100)), MOST_LOST);
    return `<strong>No longer satisfied</strong>, and satisfied in the report of ${(0,drift_words/* sinceText */.I)(drift)}: ${names}.\n\n`;
}
const RUN_LINE = '<sub>';
function runLine(url, text) {
    return url === null
        ? ''
        : `${RUN_LINE}${(0,markdown/* markdownLink */.iQ)(text, url)}; this comment is rewritten by the next one.</sub>\n`;
}
function sameComment(a, b) {
    return told(a) === told(b);
}
const BASELINE_TIME = / in the (?:report|baseline) of \d{4}-\d\d-\d\d \d\d:\d\d UTC/g;
function told(body) {
    const lines = body.replaceAll('\r\n', '\n').trimEnd().split('\n');
    return lines
        .filter((line) => (0,marker/* readMarker */.t7)('comment', line) === null && !line.startsWith(RUN_LINE))
        .join('\n')
        .trimEnd()
        .replace(alike_texts/* MEASURED */.l0, '\0')
        .replace(BASELINE_TIME, '\0');
}


/***/ }),

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

/***/ 6527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b6: () => (/* binding */ baseText),
  k0: () => (/* binding */ changeText),
  Fj: () => (/* binding */ newlyExposes)
});

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
;// CONCATENATED MODULE: ./build/report/rows/policy-diff-rows.js

function hostText({ host, family }) {
    return family === null ? host : `${host} (IPv${family})`;
}
function firstOf(list, most, textOf) {
    const { shown, rest } = (0,numbers_and_lists/* upTo */.jB)(list, most);
    return { texts: shown.map(textOf), more: rest === 0 ? null : `${(0,numbers_and_lists/* grouped */.zD)(rest)} more` };
}
function linesOf(rules) {
    const lines = new Map();
    for (const rule of rules) {
        const key = `${rule.line} ${rule.file}`;
        if (!lines.has(key))
            lines.set(key, rule);
    }
    return [...lines.values()];
}
function changesOf(diff, mark) {
    return diff.changes.filter((change) => change.mark === mark);
}
function totalsText({ totals, changes }) {
    const { weakening, tightening, neutral } = totals;
    if (weakening + tightening + neutral === 0)
        return 'no change of meaning';
    const open = changes.filter(({ kind }) => kind === 'newly-open').length;
    const opened = open === 0 ? '' : open === weakening ? ' (newly open)' : ` (${grouped(open)} newly open)`;
    return [
        ...(weakening === 0 ? ['nothing is weaker'] : [`${counted(weakening, 'weakening')}${opened}`]),
        ...(tightening === 0 ? [] : [counted(tightening, 'tightening')]),
        ...(neutral === 0 ? [] : [`${grouped(neutral)} neutral`]),
    ].join(', ');
}

// EXTERNAL MODULE: ./build/report/sections/fit-sections.js
var fit_sections = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
// EXTERNAL MODULE: ./build/report/text/places/policy-place.js
var policy_place = __webpack_require__(1597);
;// CONCATENATED MODULE: ./build/report/sections/policy-diff-items.js





const HOSTS_IN_SENTENCE = 4;
const MOST_HOSTS = 12;
const MOST_LINES = 3;
function policyDiffSections(diff, options) {
    const weaker = changesOf(diff, 'weakening');
    return [
        ...(weaker.length === 0 ? [] : [weakerSection(weaker, options)]),
        ...foldedSections('Tighter', changesOf(diff, 'tightening'), options),
        ...foldedSections('Neither weaker nor tighter', changesOf(diff, 'neutral'), options),
    ];
}
function weakerSection(changes, options) {
    return {
        head: '',
        rows: changes.map((change) => `- ${(0,markdown_cells/* severityCell */.kY)(change.severity ?? 'low')} · ${itemText(change, options)}\n`),
        tail: '\n',
        leftOut: (0,markdown_cells/* leftOut */.ig)('change', options),
    };
}
function foldedSections(title, changes, options) {
    if (changes.length === 0)
        return [];
    const rows = changes.map((change) => `- ${itemText(change, options)}\n`);
    return [(0,markdown_cells/* folded */.TM)(`${title} (${(0,numbers_and_lists/* grouped */.zD)(changes.length)})`, { head: '', rows, leftOut: (0,markdown_cells/* leftOut */.ig)('change', options) })];
}
function itemText(change, options) {
    const seen = options.seenOf?.(change) ?? '';
    const texts = [
        (0,markdown_cells/* prose */.CS)(change.sentence),
        ...(seen === '' ? [] : [`<strong>${(0,markdown/* markdown */.wD)(seen)}</strong>`]),
        hostsText(change),
        statesText(change),
        rulesText(change, options),
    ];
    return texts.filter((text) => text !== '').join(' ');
}
function hostsText({ hosts }) {
    if (hosts.length <= HOSTS_IN_SENTENCE)
        return '';
    const { texts, more } = firstOf(hosts, MOST_HOSTS, (host) => (0,markdown_cells/* nameCode */.Fl)(hostText(host)));
    return `The hosts: ${[...texts, ...(more === null ? [] : [more])].join(', ')}.`;
}
function statesText({ kind, was, now }) {
    if (kind !== 'scope-widened' && kind !== 'scope-narrowed')
        return '';
    return `The scope goes from ${(0,markdown_cells/* prose */.CS)(was ?? 'everything')} to ${(0,markdown_cells/* prose */.CS)(now ?? 'everything')}.`;
}
function rulesText({ oldRules, newRules }, options) {
    const side = (name, rules) => {
        const { texts, more } = firstOf(linesOf(rules), MOST_LINES, (rule) => {
            const url = (0,policy_place/* isFromInputs */.Ib)(rule.file) ? null : options.ruleUrl(name, rule.file, rule.line);
            return url === null ? (0,markdown_cells/* placeText */.Z9)(rule) : (0,markdown/* markdownLink */.iQ)((0,markdown_cells/* lineText */.oZ)(rule.line), url);
        });
        if (texts.length === 0)
            return [];
        return [`${name === 'old' ? 'was ' : ''}${[...texts, ...(more === null ? [] : [more])].join(', ')}`];
    };
    const sides = [...side('new', newRules), ...side('old', oldRules)];
    return sides.length === 0 ? '' : `(${sides.join('; ')})`;
}

// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/report/github/seen-of-change.js
var seen_of_change = __webpack_require__(7120);
;// CONCATENATED MODULE: ./build/report/github/newly-exposes.js









const MOST_TITLED = 2;
const LONGEST_PLACE = 120;
function changeText(change, report, options) {
    const only = (title, intro) => ({ title, intro, sections: [] });
    switch (change.kind) {
        case 'same':
            return only(null, 'This pull request does not change the policy.');
        case 'not-compared':
            return only(null, '');
        case 'unknown':
            return only(null, `⚠️ <strong>It is not known what this pull request changes in the policy.</strong> ${(0,markdown/* markdown */.wD)((0,clip/* clip */.$Q)(change.why, 1000))}`);
        case 'new':
            return only('This pull request adds the policy', newPolicyText(change.base, report));
        case 'changed':
            return changedText(change.diff, report, options);
    }
}
function newlyExposes(change, report, { maxBytes, ...options }) {
    if (change.kind === 'same' || change.kind === 'not-compared')
        return '';
    const { title, intro, sections } = changeText(change, report, options);
    const head = `### ${title === null ? 'The policy in this pull request' : `⚠️ ${(0,markdown/* markdown */.wD)(title)}`}\n\n`;
    const texts = [intro, baseText(change)].filter((text) => text !== '').join(' ');
    return (0,fit_sections/* fitSections */.WK)([(0,fit_sections/* fixedSection */.Yz)(`${head}${texts === '' ? '' : `${texts}\n\n`}`), ...sections], maxBytes);
}
function baseText(change) {
    return change.kind === 'changed' ? `Compared with the base ${(0,markdown_cells/* nameCode */.Fl)(change.base, 100)}` : '';
}
function newPolicyText(base, { verdicts }) {
    const opened = verdicts.filter(({ expected }) => expected === 'open');
    const count = (list) => list.reduce((sum, one) => sum + one.count, 0);
    const open = count(opened.filter(({ state, evidence }) => state === 'open' && evidence !== 'none'));
    const what = `${(0,numbers_and_lists/* counted */.hS)(count(opened), 'port')}, ${(0,numbers_and_lists/* grouped */.zD)(open)} of them already open, before the merge`;
    return `The base ${(0,markdown_cells/* nameCode */.Fl)(base, 100)} has none, so everything that the policy expects open is newly permitted: ${what}.`;
}
function changedText(diff, report, options) {
    const run = new seen_of_change/* SeenByRun */.kd(report);
    const weaker = changesOf(diff, 'weakening');
    const opened = weaker.filter(({ kind }) => kind === 'newly-open');
    const seenOf = (change) => ((0,seen_of_change/* opensPorts */.oY)(change) ? (0,seen_of_change/* seenSentence */.HE)(run.of(change)) : '');
    const sections = policyDiffSections(diff, { ...options, seenOf });
    if (opened.length > 0) {
        return { title: openedTitle(opened, run), intro: '', sections };
    }
    if (weaker.length > 0) {
        const title = `This pull request weakens the policy in ${(0,numbers_and_lists/* counted */.hS)(weaker.length, 'place')}`;
        return { title, intro: '', sections };
    }
    const intro = diff.changes.length === 0
        ? 'This pull request opens nothing new. The text of the policy differs, and it means the same.'
        : 'This pull request opens nothing new.';
    return { title: null, intro, sections };
}
function openedTitle(all, run) {
    const known = all.filter((change) => (0,seen_of_change/* wasOpen */.W1)(run.of(change)));
    const opened = all.filter((change) => !known.includes(change));
    const permitted = (0,numbers_and_lists/* listed */.KE)(known.map(placeOf), MOST_TITLED);
    if (known.length === 0)
        return `This pull request opens ${openedText(opened, run)}`;
    if (opened.length === 0)
        return `This pull request permits ${permitted}; already open before it`;
    return `This pull request opens ${openedText(opened, run)}, and permits ${permitted}, already open before it`;
}
function placeOf(change) {
    return (0,clip/* clip */.$Q)(`${(0,place_text/* changedPorts */.fx)(change)} on ${newly_exposes_hostsText(change)}`, LONGEST_PLACE);
}
function openedText(opened, run) {
    const texts = opened.map(placeOf);
    const seen = opened.map((change) => (0,seen_of_change/* seenWord */.SL)(run.of(change)));
    const [only] = opened;
    if (opened.length === 1 && only !== undefined)
        return `${texts[0]}; ${seen[0]} in this run${run.of(only).open > 0 ? ', before the merge' : ''}`;
    return (0,numbers_and_lists/* listed */.KE)(texts.map((text, index) => `${text} (${seen[index]})`), MOST_TITLED);
}
function newly_exposes_hostsText({ hosts }) {
    return (0,numbers_and_lists/* listed */.KE)(hosts.map(hostText), MOST_TITLED);
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

/***/ 7120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ seenSentence),
/* harmony export */   SL: () => (/* binding */ seenWord),
/* harmony export */   W1: () => (/* binding */ wasOpen),
/* harmony export */   kd: () => (/* binding */ SeenByRun),
/* harmony export */   oY: () => (/* binding */ opensPorts)
/* harmony export */ });
/* harmony import */ var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3620);
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5607);
/* harmony import */ var _model_addresses_address_bits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9639);
/* harmony import */ var _model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3908);
/* harmony import */ var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(733);
/* harmony import */ var _text_vantages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8445);






const STATE_WORDS = { closed: 'closed', filtered: 'filtered', 'open|filtered': 'silent (open or filtered)' };
function opensPorts({ kind, mark, now }) {
    if (mark !== 'weakening')
        return false;
    return kind === 'newly-open' || (kind.startsWith('waiver-') && now?.startsWith('open') === true);
}
class SeenByRun {
    #names = new Map();
    #addresses = new Map();
    #wereOpen = new Map();
    #merged;
    constructor({ verdicts, drift, vantages }) {
        this.#merged = vantages !== undefined;
        for (const change of drift?.changes ?? []) {
            if (change.before?.state !== 'open' || change.after?.state !== 'open')
                continue;
            const ranges = (0,_base_get_or_create_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrCreate */ .I)(this.#wereOpen, spotKey(change), () => []);
            for (const range of (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRanges */ .Kn)(change.ports))
                ranges.push(range);
        }
        for (const verdict of verdicts) {
            if (verdict.ports === null)
                continue;
            if (verdict.host !== verdict.address)
                (0,_base_get_or_create_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrCreate */ .I)(this.#names, nameKey(verdict.host), () => []).push(verdict);
            else if (verdict.address !== null) {
                const known = this.#addresses.get(verdict.address);
                const bits = known === undefined ? bitsOf(verdict.address) : null;
                if (bits !== null)
                    this.#addresses.set(verdict.address, { ...bits, found: [verdict] });
                else
                    known?.found.push(verdict);
            }
        }
    }
    of(change) {
        const seen = { open: 0, before: 0, unproven: 0, notOpen: 0, unknown: 0, states: new Set() };
        const openFrom = new Set();
        const told = new Map();
        for (const { verdict, shared: all } of this.#openFirst(change)) {
            if (this.#merged && verdict.state === 'open')
                openFrom.add(verdict.vantage);
            const shared = this.#merged ? untold(told, verdict, all) : all;
            const count = (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .countPorts */ .Ws)(shared);
            if (count === 0)
                continue;
            if (verdict.state === 'open' && verdict.evidence !== 'none') {
                seen.open += count;
                seen.before += (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .countPorts */ .Ws)((0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedRanges */ .Q)(shared, (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .unitedRanges */ .kj)(this.#wereOpen.get(spotKey(verdict)) ?? [])));
            }
            else if (verdict.state === 'open')
                seen.unproven += count;
            else if (verdict.state === null || verdict.state === 'unknown')
                seen.unknown += count;
            else {
                seen.notOpen += count;
                seen.states.add(STATE_WORDS[verdict.state]);
            }
        }
        return { ...seen, states: [...seen.states].sort(), openFrom: [...openFrom] };
    }
    verdictsOf(change) {
        return this.#sharedWith(change).map(({ verdict }) => verdict);
    }
    #openFirst(change) {
        const shared = this.#sharedWith(change);
        return this.#merged ? shared.sort((a, b) => opennessOf(b.verdict) - opennessOf(a.verdict)) : shared;
    }
    #sharedWith({ hosts, protocol, ports, vantages }) {
        const ranges = (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRanges */ .Kn)(ports);
        return [...new Set(hosts.flatMap((host) => this.#at(host)))].flatMap((verdict) => {
            if (verdict.protocol !== protocol)
                return [];
            if (vantages !== null && verdict.vantage !== null && !vantages.includes(verdict.vantage))
                return [];
            const shared = (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedRanges */ .Q)((0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRanges */ .Kn)(verdict.ports), ranges);
            return shared.length === 0 ? [] : [{ verdict, shared }];
        });
    }
    #at({ host, family }) {
        const named = this.#names.get(nameKey(host)) ?? [];
        const range = addressRange(host);
        if (range === null)
            return family === null ? named : named.filter(({ address }) => address?.includes(':') === (family === 6));
        const single = this.#addresses.get(host);
        if (single !== undefined)
            return single.found;
        return [...this.#addresses.values()]
            .filter((one) => one.family === range.family && range.first <= one.bits && one.bits <= range.last)
            .flatMap(({ found }) => found);
    }
}
function opennessOf({ state, evidence }) {
    if (state === 'open')
        return evidence === 'none' ? 2 : 3;
    return state === null || state === 'unknown' ? 1 : 0;
}
function untold(told, verdict, ports) {
    const known = (0,_base_get_or_create_js__WEBPACK_IMPORTED_MODULE_2__/* .getOrCreate */ .I)(told, spotKey({ ...verdict, vantage: null }), () => []);
    const left = (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .rangesWithout */ .TN)(ports, (0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_3__/* .unitedRanges */ .kj)(known));
    known.push(...left);
    return left;
}
function spotKey({ host, address, vantage, protocol, }) {
    return JSON.stringify([host, address, vantage, protocol]);
}
function nameKey(host) {
    return (0,_model_addresses_host_name_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutDot */ .Ai)(host).toLowerCase();
}
function bitsOf(text) {
    if (!/^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*:[\da-f:.]*)$/i.test(text))
        return null;
    try {
        return (0,_model_addresses_address_bits_js__WEBPACK_IMPORTED_MODULE_4__/* .bitsOfAddress */ .gD)(text);
    }
    catch {
        return null;
    }
}
function addressRange(host) {
    const [, from = host, sign, to = ''] = /^([^/-]+)([/-])([^/-]+)$/.exec(host) ?? [];
    const first = bitsOf(from);
    if (first === null)
        return null;
    const { family, bits } = first;
    if (sign === undefined)
        return { family, first: bits, last: bits };
    if (sign === '-')
        return { family, first: bits, last: bitsOf(to)?.bits ?? bits };
    const length = /^\d{1,3}$/.test(to) ? Math.min(Number(to), family === 4 ? 32 : 128) : 128;
    return { family, first: bits, last: bits + (1n << BigInt(Math.max(0, (family === 4 ? 32 : 128) - length))) - 1n };
}
function seenSentence({ open, before, unproven, notOpen, states, unknown, openFrom }) {
    const from = openFrom.length === 0 ? '' : ` ${(0,_text_vantages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fromVantages */ .cY)(openFrom)}`;
    const all = open + unproven + notOpen + unknown;
    if (all === 0)
        return 'Not checked in this run.';
    if (open === all && before === all)
        return all === 1
            ? 'Already open before it, and open in this run.'
            : `All ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(all)} already open before it, and open in this run.`;
    if (open === 1 && all === 1)
        return `It is already open${from}, before the merge.`;
    if (unknown === all)
        return 'This run could not check it.';
    if (unproven === all)
        return 'This run saw it open, but the address accepts any port.';
    if (notOpen === all)
        return `Not seen open in this run: ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(states, 3)}.`;
    const rest = [
        ...(notOpen === 0 ? [] : [`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(notOpen)} ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(states, 3)}`]),
        ...(unproven === 0 ? [] : [`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(unproven)} open at an address that accepts any port`]),
        ...(unknown === 0 ? [] : [`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(unknown)} not known`]),
    ];
    const earlier = before === 0 ? '' : ` Open in the baseline already: ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(before)}.`;
    return open === all
        ? `All ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(all)} are already open${from}, before the merge.${earlier}`
        : `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .zD)(open)} of ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(all, 'port')} already open${from}, before the merge; ${rest.join(', ')}.${earlier}`;
}
function wasOpen({ open, before, unproven, notOpen, unknown }) {
    return open > 0 && before === open && unproven + notOpen + unknown === 0;
}
function seenWord(seen) {
    const { open, unproven, notOpen, unknown } = seen;
    if (wasOpen(seen))
        return 'already open before it';
    if (open > 0)
        return unproven + notOpen + unknown === 0 ? 'already open' : 'partly open already';
    if (unproven + unknown > 0)
        return 'not known to be open';
    return notOpen > 0 ? 'not seen open' : 'not checked';
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6644);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(588);



async function keepComment(comments, me, sticky) {
    const { pullRequest, mark, body, create } = sticky;
    const ofKey = async () => oursOf(await comments.list(pullRequest), me, mark.key);
    const found = await ofKey();
    const own = found.filter(({ mark: of }) => (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameAudit */ .QA)(of, mark));
    if (own.length > 0)
        return rewrite(comments, sticky, own);
    const left = found.find(({ mark: of }) => !(0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .Mf)(of, mark));
    if (left !== undefined) {
        const outcome = await rewrite(comments, sticky, [left]);
        const now = (await ofKey()).find(({ comment }) => comment.id === left.comment.id);
        if (now === undefined || (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameAudit */ .QA)(now.mark, mark) || !(0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .Mf)(now.mark, mark))
            return outcome;
    }
    if (!create)
        return 'none';
    const unproven = (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withId */ .oP)('comment', body, `new-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    const proof = (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerId */ .Aw)('comment', unproven);
    const mine = async () => (await comments.list(pullRequest)).find(({ body: of }) => (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerId */ .Aw)('comment', of) === proof) ?? null;
    const { id } = await (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .Ur)(() => comments.create(pullRequest, unproven), mine);
    await comments.update(id, (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withId */ .oP)('comment', body, id));
    return 'created';
}
async function rewrite(comments, { mark, body, same }, [kept, ...seconds]) {
    if (kept === undefined)
        return 'none';
    if ([kept, ...seconds].some(({ mark: of }) => (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .tW)(mark, of)))
        return 'outdated';
    const unchanged = same(kept.comment.body, body);
    const { id } = kept.comment;
    if (!unchanged)
        await comments.update(id, (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withId */ .oP)('comment', body, id));
    else if ((0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .tW)(kept.mark, mark))
        await comments.update(kept.comment.id, (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withMark */ .kN)('comment', kept.comment.body, mark));
    for (const { comment } of seconds)
        await comments.remove(comment.id);
    return unchanged ? 'unchanged' : 'updated';
}
function oursOf(all, me, key) {
    return all
        .flatMap((comment) => {
        const isOurs = comment.authorId === me.id && (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerId */ .Aw)('comment', comment.body) === String(comment.id);
        const mark = isOurs ? (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)('comment', comment.body) : null;
        return mark?.key === key ? [{ comment, mark }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}


/***/ })

};
