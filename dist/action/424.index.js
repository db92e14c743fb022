export const id = 424;
export const ids = [424];
export const modules = {

/***/ 895:
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

/***/ 6776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ reportSchema),
  $D: () => (/* binding */ verdictSchema)
});

// UNUSED EXPORTS: driftShape, reportJsonSchema

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

// EXTERNAL MODULE: ./build/model/documents/drift.js
var drift = __webpack_require__(895);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
;// CONCATENATED MODULE: ./build/model/schema/report-schema.js



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
const verdictSchema = mini_schemas/* strictObject */.rej({
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
    .check(mini_schemas/* describe */.q0y('One verdict. Passes alike in all but the port are one entry, and so are 32 inconclusive ones of an address or 256 of another kind; anything else is one entry a port.'));
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
    times: mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('How often it held in one round and was a violation in a later one.')),
});
const wait = mini_schemas/* strictObject */.rej({
    limitMs: mini_schemas/* number */.aig().check(api/* _gte */.qm(0), mini_schemas/* describe */.q0y('How long the run was told to keep asking, in milliseconds.')),
    tookMs: mini_schemas/* number */.aig().check(api/* _gte */.qm(0), mini_schemas/* describe */.q0y('From the first question to the last answer, in milliseconds.')),
    rounds: mini_schemas/* int */.Whr()
        .check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y('Rounds asked; the first and the last ask everything, others what does not hold.')),
    held: mini_schemas/* boolean */.zMY().check(mini_schemas/* describe */.q0y('Whether all of the policy held in one round before the time was over.')),
    stopped: mini_schemas/* _default */.Rvf(mini_schemas/* boolean */.zMY(), false).check(mini_schemas/* describe */.q0y('Whether a signal ended the waiting before it held.')),
    flapped: mini_schemas/* array */.YOg(flapped).check(mini_schemas/* describe */.q0y('What held in one round, and was seen not to in a later one.')),
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
    verdicts: mini_schemas/* array */.YOg(verdictSchema).check(mini_schemas/* describe */.q0y('Every verdict.')),
})
    .check(mini_schemas/* describe */.q0y('What one run of port-policy expected, saw and concluded.'));
function reportJsonSchema() {
    const { $schema, ...rest } = z.toJSONSchema(reportSchema);
    return { $schema, title: 'port-policy report', ...rest };
}


/***/ }),

/***/ 6968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6776);

function readReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return { problem: 'is not JSON', detail: ` (${error.message})` };
    }
    if (typeof value !== 'object' || value === null || !('schemaVersion' in value) || !('verdicts' in value))
        return { problem: 'is JSON, but no report of port-policy', detail: '' };
    if (value.schemaVersion !== 1)
        return {
            problem: 'is a report of a port-policy that writes another form (schemaVersion) than this one reads',
            detail: '',
        };
    const read = _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh.safeParse(value);
    if (read.success)
        return { report: read.data };
    const [issue] = read.error.issues;
    const detail = `: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    return { problem: 'is no report as port-policy writes it', detail };
}


/***/ }),

/***/ 3424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBaseline: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/json/read-report.js
var read_report = __webpack_require__(6968);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/shell/decode-text.js
var decode_text = __webpack_require__(3308);
// EXTERNAL MODULE: ./build/shell/read-text-file.js
var read_text_file = __webpack_require__(7617);
;// CONCATENATED MODULE: ./build/shell/read-report-file.js



const TEXT_BYTES = 32 * 1024 ** 2;
const MOST_BYTES = 4_000_000_000;
async function readReportFile(path, { pipes, mostAsText = TEXT_BYTES, loose = false }) {
    let fd = null;
    try {
        fd = path === read_text_file/* STDIN */.TF ? read_text_file/* STDIN */.TF : (0,read_text_file/* openFile */.Tq)(path, pipes);
        const begin = [];
        let total = 0;
        while (total <= mostAsText) {
            const piece = Buffer.allocUnsafe(read_text_file/* PIECE_BYTES */.ts);
            const count = (0,read_text_file/* readPiece */.nt)(fd, piece);
            if (count === 0) {
                const decoded = (0,decode_text/* decodeText */.g)(Buffer.concat(begin, total), loose);
                return 'text' in decoded ? decoded : { ...decoded, code: '' };
            }
            total += count;
            begin.push(piece.subarray(0, count));
        }
        const { readLongReport } = await __webpack_require__.e(/* import() */ 168).then(__webpack_require__.bind(__webpack_require__, 9168));
        return { long: readLongReport(textPieces(fd, begin)) };
    }
    catch (error) {
        return (0,read_text_file/* problemOf */.Zw)(error);
    }
    finally {
        if (fd !== null && fd !== read_text_file/* STDIN */.TF)
            (0,external_node_fs_.closeSync)(fd);
    }
}
function* textPieces(fd, begin) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let total = 0;
    for (const bytes of bytesOf(fd, begin)) {
        total += bytes.length;
        if (total > MOST_BYTES)
            throw Object.assign(new Error(`it has more than ${MOST_BYTES / 1_000_000} MB`), { code: 'EFBIG' });
        yield decoded(decoder, bytes, true);
    }
    yield decoded(decoder, Buffer.alloc(0), false);
}
function* bytesOf(fd, begin) {
    yield* begin;
    for (;;) {
        const piece = Buffer.allocUnsafe(read_text_file/* PIECE_BYTES */.ts);
        const count = (0,read_text_file/* readPiece */.nt)(fd, piece);
        if (count === 0)
            return;
        yield piece.subarray(0, count);
    }
}
function decoded(decoder, bytes, stream) {
    try {
        return decoder.decode(bytes, { stream });
    }
    catch {
        throw Object.assign(new Error('it is not UTF-8; save it as UTF-8'), { code: '' });
    }
}

// EXTERNAL MODULE: ./build/action/workspace/inside-workspace.js
var inside_workspace = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/action/workspace/read-baseline.js




async function readBaseline(path, workspace) {
    const full = (0,external_node_path_.resolve)(workspace, path);
    const text = await readInWorkspace(full, workspace);
    if ('problem' in text) {
        const { code, problem } = text;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return {
                missing: `There is no baseline \`${path}\` in the workspace, so nothing says what changed: the first run has none.`,
            };
        const why = code === 'EISDIR' ? 'that is a folder; name the report.json in it' : problem;
        return { problem: `cannot read the baseline \`${path}\`: ${why}` };
    }
    const read = 'long' in text ? text.long : (0,read_report/* readReport */.t)(text.text);
    if ('report' in read)
        return { baseline: read.report };
    return { problem: `the baseline \`${path}\` ${read.problem}; name the report.json of an earlier run` };
}
async function readInWorkspace(full, workspace) {
    try {
        if ((0,inside_workspace/* isLinkOutside */.__)(workspace, full))
            return { problem: 'it is a link that leads outside the workspace', code: 'OUTSIDE' };
    }
    catch (error) {
        const { code = '', message } = error;
        return { problem: message, code };
    }
    return readReportFile(full, { pipes: false });
}


/***/ })

};
