export const id = "report-tap-tap";
export const ids = ["report-tap-tap"];
export const modules = {

/***/ 6468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ casePorts),
/* harmony export */   Kd: () => (/* binding */ caseStatement),
/* harmony export */   UG: () => (/* binding */ hasSeveralVantages),
/* harmony export */   rV: () => (/* binding */ caseVantage),
/* harmony export */   ty: () => (/* binding */ caseBasis),
/* harmony export */   ww: () => (/* binding */ caseSeen)
/* harmony export */ });
/* harmony import */ var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(733);
/* harmony import */ var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
/* harmony import */ var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);
/* harmony import */ var _merged_vantage_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6379);




function casePorts({ protocol, ports, service, count }) {
    return `${(0,_text_places_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .portsText */ .WS)((0,_model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRanges */ .Kn)(ports))}/${protocol ?? 'tcp'}${count === 1 ? (0,_text_places_place_text_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceSuffix */ .lU)(service) : ''}`;
}
function caseStatement(verdict) {
    const { ports, count, state, cause, address, expected } = verdict;
    if (ports !== null) {
        const what = expected === 'observe' ? 'observed' : (expected ?? 'checked');
        return `${casePorts(verdict)} ${count === 1 ? 'is' : 'are'} ${what}`;
    }
    if (state === null)
        return address === null ? 'DNS leads where it must' : 'DNS does not lead elsewhere';
    if (cause === 'no-report')
        return 'has a report';
    if (cause === 'not-at-source')
        return 'is where its vantage is';
    if (cause === 'cannot-see')
        return 'is checked from a vantage';
    if (cause === 'dns-failed')
        return 'DNS resolves the name';
    return cause === 'out-of-scope' ? 'may be asked' : 'can be checked';
}
function caseVantage(verdict, severalVantages) {
    return severalVantages && !(0,_merged_vantage_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissingReport */ .vz)(verdict) ? ` from ${verdict.vantage ?? 'the nameless vantage'}` : '';
}
function caseSeen(verdict) {
    if ((0,_merged_vantage_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissingReport */ .vz)(verdict))
        return (0,_text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .causeText */ .xv)(verdict.cause);
    return (0,_text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seenText */ .JW)(verdict, (0,_text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .answerText */ .yy)(verdict));
}
function caseBasis(verdict) {
    const what = verdict.state === null ? (0,_text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .seenWords */ .Fr)(verdict) : caseSeen(verdict);
    return `${what}, evidence: ${(0,_text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceText */ .rS)(verdict)}`;
}
function hasSeveralVantages({ vantages = [], expects, verdicts }) {
    const names = new Set([...vantages.map(({ name }) => name), ...expects.vantages]);
    for (const { vantage } of verdicts)
        names.add(vantage);
    return names.size > 1;
}


/***/ }),

/***/ 5460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ FirstOfCause)
/* harmony export */ });
/* harmony import */ var _alike_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);

const SHORT = 80;
const MOST_CAUSES = 10_000;
class FirstOfCause {
    #names = new Map();
    of(verdict, name) {
        if (verdict.explanation.length < SHORT)
            return null;
        const key = `${verdict.verdict} ${verdict.cause} ${verdict.expected}\n${(0,_alike_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .alikeTexts */ .nH)(verdict)}`;
        const known = this.#names.get(key);
        if (known === undefined && this.#names.size < MOST_CAUSES)
            this.#names.set(key, name);
        return known ?? null;
    }
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tap: () => (/* binding */ tap),
  tapPieces: () => (/* binding */ tapPieces)
});

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/report/escape/tap.js

function tapDescription(text) {
    return withoutBrace((0,terminal/* terminalProse */._)(text).replaceAll('#', '\\x23').replaceAll('\\', '\\\\'));
}
function tapReason(text) {
    return withoutBrace((0,terminal/* terminalProse */._)(text).replaceAll('\\', '\\\\').replaceAll('#', '\\#'));
}
function tapComment(text) {
    return `# ${(0,terminal/* terminalProse */._)(text)}`;
}
function yamlText(text) {
    return JSON.stringify((0,terminal/* terminalProse */._)(text));
}
function withoutBrace(line) {
    return line.replace(/\{$/, '\\\\x7b');
}

// EXTERNAL MODULE: ./build/report/rows/merged/merged-facts.js
var merged_facts = __webpack_require__(2665);
// EXTERNAL MODULE: ./build/report/rows/requirement-words.js
var requirement_words = __webpack_require__(9265);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/drift-words.js
var drift_words = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/report/text/green-basis.js
var green_basis = __webpack_require__(4956);
// EXTERNAL MODULE: ./build/report/text/methodology/scan-methodology.js
var scan_methodology = __webpack_require__(4205);
// EXTERNAL MODULE: ./build/report/text/places/policy-place.js
var policy_place = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/report/text/run-extent-text.js
var run_extent_text = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/report/text/wait-text.js
var wait_text = __webpack_require__(4547);
// EXTERNAL MODULE: ./build/model/report.js
var model_report = __webpack_require__(847);
// EXTERNAL MODULE: ./build/report/rows/cases/case-text.js
var case_text = __webpack_require__(6468);
// EXTERNAL MODULE: ./build/report/rows/cases/first-of-cause.js
var first_of_cause = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/report/rows/merged/vantage-columns.js
var vantage_columns = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/report/rows/new-since-baseline.js
var new_since_baseline = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/report/text/cause-text.js
var cause_text = __webpack_require__(5795);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
;// CONCATENATED MODULE: ./build/report/tap/test-points.js










function* testPoints(report) {
    const severalVantages = (0,model_report/* isMerged */.T)(report) && (0,case_text/* hasSeveralVantages */.UG)(report);
    const baseline = new new_since_baseline/* NewSinceBaseline */.O(report);
    const causes = new first_of_cause/* FirstOfCause */.t();
    for (const [index, verdict] of report.verdicts.entries()) {
        const number = index + 1;
        yield `${statusText(verdict)} ${number} - ${descriptionText(verdict, severalVantages)}${directiveText(verdict)}\n`;
        if (verdict.verdict === 'pass' || verdict.verdict === 'not-judged')
            continue;
        const sameAs = causes.of(verdict, `test ${number}`);
        yield diagnosticText(verdict, { sameAs, isNew: baseline.partsOf(verdict).some(({ isNew }) => isNew === true) });
    }
}
function statusText({ verdict }) {
    return verdict === 'pass' || verdict === 'not-judged' ? 'ok' : 'not ok';
}
function descriptionText(verdict, severalVantages) {
    const place = (0,clip/* clip */.$Q)((0,place_text/* hostWithAddress */.jz)(verdict), clip/* LONGEST_NAME */.B6);
    const from = (0,clip/* clip */.$Q)((0,case_text/* caseVantage */.rV)(verdict, severalVantages), clip/* LONGEST_NAME */.B6);
    return tapDescription(`${place}${from}: ${(0,clip/* clip */.$Q)((0,case_text/* caseStatement */.Kd)(verdict), clip/* LONGEST_NAME */.B6)}`);
}
function directiveText(verdict) {
    if (verdict.verdict === 'not-judged')
        return ` # SKIP ${tapReason((0,clip/* clip */.$Q)(`only observed: ${seen(verdict)}`, clip/* LONGEST_NAME */.B6))}`;
    if (verdict.verdict !== 'waived')
        return '';
    const { waiver } = verdict;
    if (waiver === null)
        return ' # TODO waived';
    const until = waiver.owner === null ? `until ${waiver.until}` : `${waiver.owner}, until ${waiver.until}`;
    return ` # TODO ${tapReason(`waived: ${(0,clip/* clip */.$Q)(waiver.reason, clip/* LONGEST_PROSE */.Rg)} (${(0,clip/* clip */.$Q)(until, clip/* LONGEST_NAME */.B6)})`)}`;
}
function seen(verdict) {
    if ((0,vantage_columns/* isMissingReport */.vz)(verdict))
        return (0,cause_text/* causeText */.xv)(verdict.cause);
    return `${(0,cause_text/* seenWords */.Fr)(verdict)} (${(0,cause_text/* answerText */.yy)(verdict)})`;
}
function diagnosticText(verdict, { sameAs, isNew }) {
    const { severity, expected, explanation, advice, rule, source } = verdict;
    const facts = [
        ['verdict', verdict.verdict],
        ['severity', severity],
        ['new', isNew ? 'not so in the baseline' : null],
        ['expected', expected],
        ['seen', seen(verdict)],
        ['evidence', (0,cause_text/* evidenceText */.rS)(verdict)],
        ['explanation', sameAs === null ? explanation : `Same cause as ${sameAs}, which explains it.`],
        ['advice', advice],
        ['rule', (0,policy_place/* ruleText */.Y3)(rule)],
        ['source', source ?? null],
    ];
    const lines = facts.flatMap(([key, text]) => text === null || text === '' ? [] : [`  ${key}: ${yamlText((0,clip/* clip */.$Q)(text, clip/* LONGEST_PROSE */.Rg))}`]);
    return ['  ---', ...lines, '  ...', ''].join('\n');
}

;// CONCATENATED MODULE: ./build/report/tap/tap.js












const PIECE = 100_000;
const MOST_WARNINGS = 100;
function* lines(report) {
    yield 'TAP version 13\n';
    yield planLine(report);
    for (const comment of comments(report))
        yield `${tapComment((0,clip/* clip */.$Q)(comment, clip/* LONGEST_PROSE */.Rg))}\n`;
    if (report.verdicts.length === 0 && report.shard === null)
        yield 'not ok 1 - something is judged\n';
    yield* testPoints(report);
    const rest = restOfPolicy(report);
    if (rest !== null)
        yield `ok ${report.verdicts.length + 1} - the rest of the policy # SKIP ${rest}\n`;
}
function planLine(report) {
    const { verdicts, shard } = report;
    if (verdicts.length > 0)
        return `1..${verdicts.length + Number(restOfPolicy(report) !== null)}\n`;
    return shard === null ? '1..1\n' : '1..0 # SKIP nothing is to be asked by this shard\n';
}
function restOfPolicy({ part, verdicts }) {
    if (part === undefined || part.of === null || part.of <= part.checked || verdicts.length === 0)
        return null;
    return `${(0,numbers_and_lists/* grouped */.zD)(part.of - part.checked)} of ${(0,numbers_and_lists/* counted */.hS)(part.of, 'port')} of the policy were not to be checked`;
}
function comments(report) {
    const { drift, wait } = report;
    const scan = (0,scan_methodology/* scanText */.Ff)(report);
    const missing = (0,merged_facts/* missingText */.q)(report);
    const requirements = (0,requirement_words/* requirementsText */.OD)(report);
    const warnings = (0,run_extent_text/* listedWarnings */.vV)(report);
    const rest = warnings.length - MOST_WARNINGS;
    return [
        `${['Exposure policy', ...(0,run_extent_text/* partTexts */.qi)(report)].join(', ')}: ${(0,green_basis/* headlineText */.uh)(report)}`,
        [
            ...(report.vantages === undefined ? [] : [(0,merged_facts/* fromVantagesText */.T)(report)]),
            ...(report.vantage === null ? [] : [`Vantage ${report.vantage}`]),
            ...(0,run_extent_text/* timeTexts */.KY)(report),
            ...report.policies.map(({ path }) => (0,policy_place/* policyText */.MJ)(path)),
            `port-policy ${report.tool.version}`,
        ].join(' · '),
        ...(scan === null ? [] : [`The ports were ${scan}.`]),
        ...(missing === null ? [] : [missing]),
        ...(0,run_extent_text/* shardCaveats */.Ab)(report),
        ...(drift === null ? [] : [`Since ${(0,drift_words/* sinceText */.I)(drift)}: ${(0,drift_words/* driftTotalsText */.YP)(drift)}.`]),
        ...(wait === null ? [] : [(0,wait_text/* waitText */.L)(wait)]),
        ...(requirements === null ? [] : [`Requirements: ${requirements}`]),
        ...warnings.slice(0, MOST_WARNINGS).map((warning) => `Warning: ${warning}`),
        ...(rest > 0 ? [`Warnings left out here: ${rest}`] : []),
    ];
}
function* tapPieces(report) {
    let piece = '';
    for (const line of lines(report)) {
        piece += line;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}
function tap(report) {
    return [...tapPieces(report)].join('');
}


/***/ })

};
