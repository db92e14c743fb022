"use strict";
exports.id = 421;
exports.ids = [421];
exports.modules = {

/***/ 3421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffReports: () => (/* binding */ diffReports)
});

// EXTERNAL MODULE: ./build/audit/with-drift.js
var with_drift = __webpack_require__(6489);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(4595);
// EXTERNAL MODULE: ./build/report/ordered-drift.js
var ordered_drift = __webpack_require__(201);
;// CONCATENATED MODULE: ./build/report/drift-json.js

function driftJson(drift, { toolVersion, names, doubts }) {
    const document = {
        schemaVersion: 1,
        tool: { name: 'port-policy', version: toolVersion },
        files: { old: names.old, new: names.new },
        warnings: [...doubts],
        ...(0,ordered_drift/* orderedDrift */.x)(drift),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/report/clip.js
var clip = __webpack_require__(4134);
// EXTERNAL MODULE: ./build/report/drift-section.js
var drift_section = __webpack_require__(8143);
// EXTERNAL MODULE: ./build/report/drift-words.js
var drift_words = __webpack_require__(665);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/report/fit-sections.js
var fit_sections = __webpack_require__(5606);
// EXTERNAL MODULE: ./build/report/summary-sections.js
var summary_sections = __webpack_require__(4107);
;// CONCATENATED MODULE: ./build/report/drift-markdown.js






const LONGEST_NAME = 300;
function driftMarkdown(drift, options) {
    const { names, doubts, maxBytes } = options;
    const icon = (0,drift_words/* changeCount */.YR)(drift) > 0 ? '⚠️' : '✅';
    const [old, now] = [names.old, names.new].map((name) => (0,markdown/* markdownCode */.D9)((0,clip/* clip */.$)(name, LONGEST_NAME)));
    const since = (0,markdown/* markdownLink */.iQ)((0,markdown/* markdown */.wD)((0,drift_words/* sinceText */.I)(drift)), drift.baseline.url);
    const head = `## ${icon} Report diff: ${(0,markdown/* markdown */.wD)((0,drift_words/* driftTotalsText */.YP)(drift))}\n\nFrom ${old} (${since}) to ${now}\n\n`;
    const heading = { head, rows: [], tail: '', leftOut: () => '' };
    const sections = [
        heading,
        ...(doubts.length === 0 ? [] : [(0,summary_sections/* warningsSection */.xd)(doubts, options)]),
        (0,drift_section/* driftTable */.I)(drift, options),
    ];
    return (0,fit_sections/* fitSections */.W)(sections, maxBytes);
}

// EXTERNAL MODULE: ./build/report/drift-terminal.js
var drift_terminal = __webpack_require__(214);
// EXTERNAL MODULE: ./build/report/read-report.js
var read_report = __webpack_require__(6307);
// EXTERNAL MODULE: ./build/report/summary-size.js
var summary_size = __webpack_require__(1290);
// EXTERNAL MODULE: ./build/cli/log-safe.js
var log_safe = __webpack_require__(7476);
;// CONCATENATED MODULE: ./build/cli/diff-reports.js









async function diffReports(old, now, format, terminal) {
    const [before, after] = [(0,read_report/* readReport */.t)(old.text), (0,read_report/* readReport */.t)(now.text)];
    if ('problem' in before)
        return { problem: `${old.file} ${before.problem}` };
    if ('problem' in after)
        return { problem: `${now.file} ${after.problem}` };
    const { drift, doubts } = await (0,with_drift/* compareTwoReports */.R)(before.report, after.report);
    const shared = { names: { old: old.file, new: now.file }, doubts };
    const { colour, columns } = terminal;
    const text = format === 'json'
        ? driftJson(drift, { ...shared, toolVersion: tool/* TOOL_VERSION */.wr })
        : format === 'markdown'
            ? driftMarkdown(drift, {
                ...shared,
                policyUrl: () => null,
                maxBytes: summary_size/* SUMMARY_BYTES */.R,
                reportHint: 'All of it is printed by --format json.',
            })
            : (0,drift_terminal/* driftTerminal */.s)(drift, { ...shared, colour, columns });
    terminal.out((0,log_safe/* logSafeReport */.c)(format, text));
    return exit_codes/* EXIT */.dc.pass;
}


/***/ }),

/***/ 962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DRIFT_KINDS)
/* harmony export */ });
const DRIFT_KINDS = [
    'newly-open',
    'newly-blocked',
    'new-host',
    'gone-host',
    'changed-address',
    'changed-verdict',
];


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

/***/ 6307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(457);

function readReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { problem: `is not JSON (${error.message})` };
    }
    if (typeof value !== 'object' || value === null || !('schemaVersion' in value) || !('verdicts' in value))
        return { problem: 'is JSON, but no report of port-policy' };
    if (value.schemaVersion !== 1)
        return { problem: 'is a report of a port-policy that writes another form (schemaVersion) than this one reads' };
    const read = _report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh.safeParse(value);
    if (read.success)
        return { report: read.data };
    const [issue] = read.error.issues;
    return { problem: `is no report as port-policy writes it: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gv: () => (/* binding */ reportJsonSchema),
  Qh: () => (/* binding */ reportSchema)
});

// UNUSED EXPORTS: driftShape

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var mini_schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 1 modules
var core_schemas = __webpack_require__(8431);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/iso.js


const ZodMiniISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniISODateTime", (inst, def) => {
    core_schemas/* $ZodISODateTime */.Ko.init(inst, def);
    mini_schemas/* ZodMiniStringFormat */.zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return api/* _isoDateTime */.G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js + 1 modules
var json_schema_processors = __webpack_require__(1939);
// EXTERNAL MODULE: ./build/model/drift.js
var drift = __webpack_require__(962);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
;// CONCATENATED MODULE: ./build/report/report-schema.js



const count = (description) => mini_schemas/* int */.Whr().check(api/* _gte */.qm(0), mini_schemas/* describe */.q0y(description));
const report_schema_text = (description) => mini_schemas/* string */.YjP().check(mini_schemas/* describe */.q0y(description));
const textOrNull = (description) => mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP()).check(mini_schemas/* describe */.q0y(description));
const report_schema_time = (description) => datetime({ precision: 3 }).check(mini_schemas/* describe */.q0y(`${description}: RFC 3339, UTC, with milliseconds.`));
const limit = (description) => mini_schemas/* nullable */.mee(mini_schemas/* number */.aig().check(api/* _positive */.NC())).check(mini_schemas/* describe */.q0y(`${description}; null is unlimited.`));
const PORTS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;
const rule = mini_schemas/* strictObject */.rej({
    file: report_schema_text('The policy file, relative to the repository.'),
    line: mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('Counted from 1.')),
    column: mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('Counted from 1.')),
})
    .check(mini_schemas/* describe */.q0y('The place of the policy that the verdict is about.'));
const waiver = mini_schemas/* strictObject */.rej({
    until: mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{4}-\d{2}-\d{2}$/), mini_schemas/* describe */.q0y('The last day on which it holds, in UTC.')),
    reason: report_schema_text('Why, as the policy says.'),
    owner: textOrNull('Who sees to it, as the policy says.'),
    file: report_schema_text('The policy file that it stands in.'),
    line: mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('Counted from 1.')),
    column: mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('Counted from 1.')),
});
const verdict = mini_schemas/* strictObject */.rej({
    host: report_schema_text('The host as the policy names it.'),
    address: textOrNull('The address asked, in canonical form; null where the name did not resolve.'),
    vantage: textOrNull('Where the probes were sent from; null for the nameless vantage.'),
    protocol: mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(words/* PROTOCOLS */.yv)).check(mini_schemas/* describe */.q0y('Null where the name did not resolve.')),
    ports: mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(PORTS)))
        .check(mini_schemas/* describe */.q0y('Ranges in ascending order, `1-21,23-1023`; null where the name did not resolve.')),
    count: mini_schemas/* int */.Whr()
        .check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('How many ports this entry stands for; 1 for a name that did not resolve.')),
    service: textOrNull('The IANA service name of a single port, where it has one.'),
    expected: mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(words/* EXPECTED_STATES */.iI))
        .check(mini_schemas/* describe */.q0y('What the policy expects; null where the name did not resolve: it stands for everything.')),
    state: mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(words/* STATES */.xj))
        .check(mini_schemas/* describe */.q0y('What is known of the port; `open|filtered`: UDP silence; `unknown`: this machine failed. Null where DNS alone was asked: whether a name leads where it must.')),
    cause: mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(words/* CAUSES */.hE))
        .check(mini_schemas/* describe */.q0y('Why the port is in that state; null where the state is.')),
    verdict: mini_schemas/* enum */.k5n(words/* VERDICTS */.bk).check(mini_schemas/* describe */.q0y('What follows from what was expected and what was seen.')),
    severity: mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(words/* SEVERITIES */.oC))
        .check(mini_schemas/* describe */.q0y('How grave it is; null for a pass and for what is not judged.')),
    evidence: mini_schemas/* enum */.k5n(words/* EVIDENCE */.S4)
        .check(mini_schemas/* describe */.q0y('What the verdict rests on; an `open` with `none` is at an address that accepts any port.')),
    explanation: report_schema_text('What was expected, what was seen, and what that usually means; empty for a pass.'),
    advice: report_schema_text('What to do next; empty for a pass.'),
    attempts: count('Fresh sockets a port; the most that any port of a merged entry took.'),
    rttMs: mini_schemas/* nullable */.mee(mini_schemas/* number */.aig().check(api/* _gte */.qm(0)))
        .check(mini_schemas/* describe */.q0y('Milliseconds to the answer; null for a merged entry and where nothing answered.')),
    rule,
    waiver: mini_schemas/* nullable */.mee(waiver).check(mini_schemas/* describe */.q0y('The waiver that covers it; null unless the verdict is `waived`.')),
})
    .check(mini_schemas/* describe */.q0y('One verdict. Passes alike in all but the port are one entry; anything else is one entry a port.'));
const totals = mini_schemas/* strictObject */.rej({
    probes: count('Ports that the plan held.'),
    open: count('Ports found open.'),
    closed: count('Ports found closed.'),
    filtered: count('Ports found filtered.'),
    openOrFiltered: count('UDP ports that stayed silent.'),
    unknown: count('Ports of which nothing is known.'),
    pass: count('Judged as intended.'),
    violation: count('Judged as not intended.'),
    waived: count('Not intended, and covered by a waiver.'),
    inconclusive: count('Could not be judged.'),
    notJudged: count('Only observed.'),
})
    .check(mini_schemas/* describe */.q0y('Counts of ports, by state and by verdict; a name that did not resolve counts as one verdict.'));
const run = mini_schemas/* strictObject */.rej({
    repository: textOrNull('`owner/name`.'),
    commit: textOrNull('The commit that the policy was read from.'),
    url: textOrNull('The run in the browser.'),
    actor: textOrNull('Who started it.'),
})
    .check(mini_schemas/* describe */.q0y('The run of the workflow; all null outside of one.'));
const policy = mini_schemas/* strictObject */.rej({
    path: report_schema_text('As it was given.'),
    sha256: mini_schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/), mini_schemas/* describe */.q0y('Of the bytes of the file.')),
});
const control = mini_schemas/* strictObject */.rej({
    target: report_schema_text('As the policy writes it: host, port and protocol.'),
    answered: mini_schemas/* boolean */.zMY().check(mini_schemas/* describe */.q0y('Whether it answered this machine.')),
});
const ports = mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(PORTS)))
    .check(mini_schemas/* describe */.q0y('Ranges in ascending order; null where it is about no port.'));
const protocol = mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(words/* PROTOCOLS */.yv)).check(mini_schemas/* describe */.q0y('Null where it is about no port.'));
const flapped = mini_schemas/* strictObject */.rej({
    host: report_schema_text('The host as the policy names it.'),
    address: textOrNull('The address asked; null where it is about a name.'),
    protocol,
    ports,
    count: mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('How many ports; 1 where it is about none.')),
    times: mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('How often it held in one round and no longer in a later one.')),
});
const wait = mini_schemas/* strictObject */.rej({
    limitMs: mini_schemas/* number */.aig().check(api/* _gte */.qm(0), mini_schemas/* describe */.q0y('How long the run was told to keep asking, in milliseconds.')),
    tookMs: mini_schemas/* number */.aig().check(api/* _gte */.qm(0), mini_schemas/* describe */.q0y('From the first question to the last answer, in milliseconds.')),
    rounds: mini_schemas/* int */.Whr()
        .check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('Rounds asked; the first and the last ask everything, others what does not hold.')),
    held: mini_schemas/* boolean */.zMY().check(mini_schemas/* describe */.q0y('Whether all of the policy held in one round before the time was over.')),
    flapped: mini_schemas/* array */.YOg(flapped).check(mini_schemas/* describe */.q0y('What held in one round and not in a later one.')),
})
    .check(mini_schemas/* describe */.q0y('What came of waiting for the policy to hold.'));
const side = mini_schemas/* strictObject */.rej({
    state: mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(words/* STATES */.xj)).check(mini_schemas/* describe */.q0y('Null where DNS alone was asked.')),
    verdict: mini_schemas/* enum */.k5n(words/* VERDICTS */.bk).check(mini_schemas/* describe */.q0y('How it was judged.')),
});
const change = mini_schemas/* strictObject */.rej({
    kind: mini_schemas/* enum */.k5n(drift/* DRIFT_KINDS */.K).check(mini_schemas/* describe */.q0y('What sort of change it is.')),
    host: report_schema_text('The host as the policy names it.'),
    address: textOrNull('The address; null where the change is about the host as a whole.'),
    vantage: textOrNull('Where the probes were sent from; null for the nameless vantage.'),
    protocol,
    ports,
    count: mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('How many ports; 1 where it is about none.')),
    service: textOrNull('The IANA service name of a single port, where it has one.'),
    before: mini_schemas/* nullable */.mee(side).check(mini_schemas/* describe */.q0y('What the baseline says; null where it says nothing of it.')),
    after: mini_schemas/* nullable */.mee(side).check(mini_schemas/* describe */.q0y('What this run says; null where it says nothing of it.')),
    severity: mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(words/* SEVERITIES */.oC))
        .check(mini_schemas/* describe */.q0y('Of the verdict as it is now; null for no violation.')),
    rule: mini_schemas/* nullable */.mee(rule).check(mini_schemas/* describe */.q0y('The rule that judges it now; null where none does any more.')),
    explanation: report_schema_text('What changed, as a sentence.'),
});
const driftShape = {
    baseline: mini_schemas/* strictObject */.rej({
        startedAt: report_schema_time('When the run of the baseline began'),
        vantage: textOrNull('The vantage of the baseline.'),
        commit: textOrNull('The commit that its policy was read from.'),
        url: textOrNull('Its run in the browser.'),
    })
        .check(mini_schemas/* describe */.q0y('The earlier report.')),
    totals: mini_schemas/* strictObject */.rej({
        newlyOpen: count('Ports open now that were not known to be open.'),
        newlyBlocked: count('Ports that were open, and are closed or filtered now.'),
        newHosts: count('Hosts of which the baseline says nothing.'),
        goneHosts: count('Hosts of which this run says nothing.'),
        changedAddresses: count('Names that lead to other addresses.'),
        changedVerdicts: count('Verdicts that are another now, for whatever else.'),
    })
        .check(mini_schemas/* describe */.q0y('Counts of changes by kind.')),
    notCompared: count('Ports of which one of the two reports knows nothing.'),
    changes: mini_schemas/* array */.YOg(change).check(mini_schemas/* describe */.q0y('Every change, the gravest first.')),
};
const report_schema_drift = mini_schemas/* strictObject */.rej(driftShape).check(mini_schemas/* describe */.q0y('What changed since the baseline.'));
const reportSchema = mini_schemas/* strictObject */.rej({
    schemaVersion: mini_schemas/* literal */.euz(1).check(mini_schemas/* describe */.q0y('Rises when a reader of the old form would misread the new one.')),
    tool: mini_schemas/* strictObject */.rej({ name: mini_schemas/* literal */.euz('port-policy').check(mini_schemas/* describe */.q0y('Always this.')), version: report_schema_text('Of the tool.') })
        .check(mini_schemas/* describe */.q0y('What wrote this.')),
    startedAt: report_schema_time('When the run began'),
    finishedAt: report_schema_time('When the run ended'),
    durationMs: mini_schemas/* number */.aig().check(api/* _gte */.qm(0), mini_schemas/* describe */.q0y('From the first to the last step, in milliseconds.')),
    seed: mini_schemas/* int */.Whr().check(mini_schemas/* describe */.q0y('Decides the order in which ports are asked.')),
    vantage: textOrNull('Where the probes were sent from; null for the nameless vantage.'),
    shard: mini_schemas/* null */.chJ().check(mini_schemas/* describe */.q0y('The part of a divided run; always null in this version.')),
    expects: mini_schemas/* strictObject */.rej({
        vantages: mini_schemas/* array */.YOg(mini_schemas/* string */.YjP()).check(mini_schemas/* describe */.q0y('Vantages that the policy names.')),
        shards: mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('Into how many parts the run is divided.')),
    })
        .check(mini_schemas/* describe */.q0y('What has to be there for the whole policy to be covered.')),
    run,
    policies: mini_schemas/* array */.YOg(policy).check(mini_schemas/* describe */.q0y('The policy files, in the order given.')),
    scope: mini_schemas/* array */.YOg(mini_schemas/* string */.YjP()).check(mini_schemas/* describe */.q0y('What may be probed at all; empty: what the policy names.')),
    controls: mini_schemas/* array */.YOg(control).check(mini_schemas/* describe */.q0y('Known-open endpoints that prove that this machine reaches out.')),
    limits: mini_schemas/* strictObject */.rej({
        rate: limit('Attempts a second'),
        perHost: limit('Attempts a second to one address'),
        inFlight: limit('Attempts at the same time'),
    })
        .check(mini_schemas/* describe */.q0y('The limits in force.')),
    warnings: mini_schemas/* array */.YOg(mini_schemas/* string */.YjP()).check(mini_schemas/* describe */.q0y('What a reader should know before trusting the verdicts.')),
    wait: mini_schemas/* _default */.Rvf(mini_schemas/* nullable */.mee(wait), null).check(mini_schemas/* describe */.q0y('Null for a run that did not wait.')),
    result: mini_schemas/* enum */.k5n(words/* RUN_RESULTS */.DG)
        .check(mini_schemas/* describe */.q0y('`fail` if any verdict is a violation, else `inconclusive` if any is, else `pass`.')),
    totals,
    drift: mini_schemas/* _default */.Rvf(mini_schemas/* nullable */.mee(report_schema_drift), null).check(mini_schemas/* describe */.q0y('Null where there was no baseline.')),
    verdicts: mini_schemas/* array */.YOg(verdict).check(mini_schemas/* describe */.q0y('Every verdict.')),
})
    .check(mini_schemas/* describe */.q0y('What one run of port-policy expected, saw and concluded.'));
function reportJsonSchema() {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(reportSchema);
    return { $schema, title: 'port-policy report', ...rest };
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


/***/ })

};
;