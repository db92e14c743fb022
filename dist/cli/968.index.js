"use strict";
exports.id = 968;
exports.ids = [968];
exports.modules = {

/***/ 8327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ reportJsonSchema),
  Q: () => (/* binding */ reportSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/model/documents/change-words.js
var change_words = __webpack_require__(262);
// EXTERNAL MODULE: ./build/model/schema/schema-parts.js + 1 modules
var schema_parts = __webpack_require__(3534);
// EXTERNAL MODULE: ./build/model/schema/verdict-schema.js
var verdict_schema = __webpack_require__(6698);
;// CONCATENATED MODULE: ./build/model/schema/drift-schema.js





const side = schemas/* strictObject */.rej({
    state: schemas/* nullable */.mee(schemas/* enum */.k5n(words/* STATES */.xj)).check(schemas/* describe */.q0y('Null where DNS alone was asked.')),
    verdict: schemas/* enum */.k5n(words/* VERDICTS */.bk).check(schemas/* describe */.q0y('How it was judged.')),
});
const change = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(change_words/* DRIFT_KINDS */.KK).check(schemas/* describe */.q0y('What sort of change it is.')),
    host: (0,schema_parts/* text */.Qq)('The host as the policy names it.'),
    address: (0,schema_parts/* textOrNull */.ef)('The address; null where the change is about the host as a whole.'),
    vantage: (0,schema_parts/* textOrNull */.ef)('Where the probes were sent from; null for the nameless vantage.'),
    protocol: (0,schema_parts/* protocolOrNull */.Dz)('Null if the change is not about a port.'),
    ports: (0,schema_parts/* portsOrNull */.J7)('Ranges in ascending order; null if the change is not about a port.'),
    count: (0,schema_parts/* atLeastOne */.LU)('How many ports; 1 if the change is not about a port.'),
    service: (0,schema_parts/* textOrNull */.ef)('The IANA service name of a single port, where it has one.'),
    before: schemas/* nullable */.mee(side).check(schemas/* describe */.q0y('What the baseline says; null if it says nothing about it.')),
    after: schemas/* nullable */.mee(side).check(schemas/* describe */.q0y('What this run says; null if it says nothing about it.')),
    severity: schemas/* nullable */.mee(schemas/* enum */.k5n(words/* SEVERITIES */.oC))
        .check(schemas/* describe */.q0y('Of the verdict as it is now; null for no violation.')),
    rule: schemas/* nullable */.mee(verdict_schema/* ruleSchema */.A).check(schemas/* describe */.q0y('The rule that judges it now; null where none does any more.')),
    explanation: (0,schema_parts/* text */.Qq)('What changed, as a sentence.'),
});
const driftShape = {
    baseline: schemas/* strictObject */.rej({
        startedAt: (0,schema_parts/* time */.kB)('When the run of the baseline began'),
        vantage: (0,schema_parts/* textOrNull */.ef)('The vantage of the baseline.'),
        commit: (0,schema_parts/* textOrNull */.ef)('The commit that its policy was read from.'),
        url: (0,schema_parts/* textOrNull */.ef)('Its run in the browser.'),
    })
        .check(schemas/* describe */.q0y('The earlier report.')),
    totals: schemas/* strictObject */.rej({
        newlyOpen: (0,schema_parts/* count */.U9)('Ports open now that were not known to be open.'),
        newlyBlocked: (0,schema_parts/* count */.U9)('Ports that were open, and are closed or filtered now.'),
        newHosts: (0,schema_parts/* count */.U9)('Hosts that are not in the baseline.'),
        goneHosts: (0,schema_parts/* count */.U9)('Hosts that are not in this run.'),
        changedAddresses: (0,schema_parts/* count */.U9)('Names that lead to other addresses.'),
        changedVerdicts: (0,schema_parts/* count */.U9)('Verdicts that are another now, for whatever else.'),
    })
        .check(schemas/* describe */.q0y('Counts of changes by kind.')),
    notCompared: (0,schema_parts/* count */.U9)('Ports that are in one of the two reports only.'),
    changes: schemas/* array */.YOg(change).check(schemas/* describe */.q0y('Every change, the most severe first.')),
};
const driftSchema = schemas/* strictObject */.rej({
    ...schema_parts/* documentHead */.Kn,
    files: schemas/* strictObject */.rej({ old: (0,schema_parts/* text */.Qq)('The report of before.'), new: (0,schema_parts/* text */.Qq)('The report of now.') })
        .check(schemas/* describe */.q0y('What was compared.')),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Why the comparison may mislead.')),
    ...driftShape,
})
    .check(schemas/* describe */.q0y('What changed between two reports of port-policy.'));
function driftJsonSchema() {
    return titledJsonSchema('port-policy difference of two reports', driftSchema);
}

;// CONCATENATED MODULE: ./build/model/schema/merge-schema.js



const runSchema = schemas/* strictObject */.rej({
    repository: (0,schema_parts/* textOrNull */.ef)('`owner/name`.'),
    commit: (0,schema_parts/* textOrNull */.ef)('The commit that the policy was read from.'),
    url: (0,schema_parts/* textOrNull */.ef)('The run in the browser.'),
    actor: (0,schema_parts/* textOrNull */.ef)('Who started it.'),
});
const addressSet = (description) => schemas/* strictObject */.rej({
    count: (0,schema_parts/* count */.U9)('How many addresses and names without an address there are.'),
    digest: schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^[0-9a-f]{64}$/), schemas/* describe */.q0y('The sum of the SHA-256 of each, modulo 2^256: those of disjoint sets add up to that of all.')),
    elements: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())
        .check(schemas/* describe */.q0y('The elements themselves, where they are few: addresses as ranges, names.'))),
})
    .check(schemas/* describe */.q0y(description));
const shardSchema = schemas/* strictObject */.rej({
    index: (0,schema_parts/* atLeastOne */.LU)('Which part, counted from 1.'),
    of: (0,schema_parts/* atLeastOne */.LU)('Into how many parts the run is divided.'),
    planned: addressSet('What all parts together had to ask.'),
    taken: addressSet('What this part asked.'),
})
    .check(schemas/* describe */.q0y('The part of a divided run.'));
const mergedVantage = schemas/* strictObject */.rej({
    name: (0,schema_parts/* textOrNull */.ef)('As the policy declares it; null for the nameless vantage.'),
    startedAt: (0,schema_parts/* time */.kB)('When the first run of it began'),
    finishedAt: (0,schema_parts/* time */.kB)('When the last run of it ended'),
    shards: (0,schema_parts/* atLeastOne */.LU)('How many reports there are of it: one for each part of a divided run.'),
    sources: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Addresses of its machines that probes left from.')),
    run: runSchema.check(schemas/* describe */.q0y('The run of the workflow; of the first part.')),
});
const vantagesSchema = schemas/* array */.YOg(mergedVantage)
    .check(schemas/* describe */.q0y('The vantages that a merged report is made of. Not there: the report of one run.'));
const pattern = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(words/* PATTERN_KINDS */.Fi).check(schemas/* describe */.q0y('What the states over the vantages amount to.')),
    host: (0,schema_parts/* text */.Qq)('The host as the policy names it; the name of a vantage where its report is missing.'),
    address: (0,schema_parts/* textOrNull */.ef)('Null where it is about a name or a whole vantage.'),
    protocol: (0,schema_parts/* protocolOrNull */.Dz)('Null where it is not about ports.'),
    ports: (0,schema_parts/* portsOrNull */.J7)('Ranges in ascending order; null where it is not about ports.'),
    count: (0,schema_parts/* atLeastOne */.LU)('How many ports; 1 where it is not about ports.'),
    states: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* nullable */.mee(schemas/* enum */.k5n(words/* STATES */.xj)))
        .check(schemas/* describe */.q0y('By the name of the vantage (empty for the nameless one); null where that vantage was not to judge it, or no report says.')),
    explanation: (0,schema_parts/* text */.Qq)('What was seen from where, and what that usually means.'),
    advice: (0,schema_parts/* text */.Qq)('What to do next; may be empty.'),
});
const patternsSchema = schemas/* array */.YOg(pattern)
    .check(schemas/* describe */.q0y('What the vantages of a merged report show together, the most severe first. Not there: the report of one run.'));

;// CONCATENATED MODULE: ./build/model/schema/report-schema.js






const limit = (description) => schemas/* nullable */.mee(schemas/* number */.aig().check(api/* _positive */.NC())).check(schemas/* describe */.q0y(`${description}; null is unlimited.`));
const totals = schemas/* strictObject */.rej({
    probes: (0,schema_parts/* count */.U9)('Ports that the plan held.'),
    open: (0,schema_parts/* count */.U9)('Ports found open.'),
    closed: (0,schema_parts/* count */.U9)('Ports found closed.'),
    filtered: (0,schema_parts/* count */.U9)('Ports found filtered.'),
    openOrFiltered: (0,schema_parts/* count */.U9)('UDP ports that stayed silent.'),
    unknown: (0,schema_parts/* count */.U9)('Ports of which nothing is known.'),
    pass: (0,schema_parts/* count */.U9)('Judged as intended.'),
    violation: (0,schema_parts/* count */.U9)('Judged as not intended.'),
    waived: (0,schema_parts/* count */.U9)('Not intended, and covered by a waiver.'),
    inconclusive: (0,schema_parts/* count */.U9)('Could not be judged.'),
    notJudged: (0,schema_parts/* count */.U9)('Only observed.'),
})
    .check(schemas/* describe */.q0y('Counts of ports, by state and by verdict; a name that did not resolve counts as one verdict.'));
const run = runSchema.check(schemas/* describe */.q0y('The run of the workflow; all null outside of one.'));
const policy = schemas/* strictObject */.rej({
    path: (0,schema_parts/* text */.Qq)('As it was given.'),
    sha256: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/), schemas/* describe */.q0y('Of the bytes of the file.')),
});
const control = schemas/* strictObject */.rej({
    target: (0,schema_parts/* text */.Qq)('As the policy writes it: host, port and protocol.'),
    answered: schemas/* boolean */.zMY().check(schemas/* describe */.q0y('Whether it answered this machine.')),
});
const flapped = schemas/* strictObject */.rej({
    host: (0,schema_parts/* text */.Qq)('The host as the policy names it.'),
    address: (0,schema_parts/* textOrNull */.ef)('The address asked; null where it is about a name.'),
    protocol: (0,schema_parts/* protocolOrNull */.Dz)('Null if it is not about a port.'),
    ports: (0,schema_parts/* portsOrNull */.J7)('Ranges in ascending order; null if it is not about a port.'),
    count: (0,schema_parts/* atLeastOne */.LU)('How many ports; 1 if it is not about a port.'),
    times: (0,schema_parts/* atLeastOne */.LU)('How often it held in one round and was a violation in a later one.'),
});
const wait = schemas/* strictObject */.rej({
    limitMs: schemas/* number */.aig().check(api/* _gte */.qm(0), schemas/* describe */.q0y('For how long the run may retry, in milliseconds.')),
    tookMs: schemas/* number */.aig().check(api/* _gte */.qm(0), schemas/* describe */.q0y('From the first question to the last answer, in milliseconds.')),
    rounds: schemas/* int */.Whr()
        .check(api/* _gte */.qm(1), schemas/* describe */.q0y('Rounds asked; the first and the last ask everything, others what does not hold.')),
    held: schemas/* boolean */.zMY().check(schemas/* describe */.q0y('Whether all of the policy held in one round before the time was over.')),
    stopped: schemas/* _default */.Rvf(schemas/* boolean */.zMY(), false).check(schemas/* describe */.q0y('Whether a signal ended the waiting before it held.')),
    flapped: schemas/* array */.YOg(flapped).check(schemas/* describe */.q0y('What held in one round, and was seen not to in a later one.')),
})
    .check(schemas/* describe */.q0y('What came of waiting for the policy to hold.'));
const learnt = schemas/* strictObject */.rej({
    rate: schemas/* nullable */.mee(schemas/* number */.aig().check(api/* _positive */.NC()))
        .check(schemas/* describe */.q0y('The highest of all addresses together; null where the policy sets it.')),
    perHost: schemas/* array */.YOg(schemas/* strictObject */.rej({
        pace: schemas/* number */.aig().check(api/* _positive */.NC(), schemas/* describe */.q0y('The highest pace at which nothing was lost.')),
        addresses: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y('The addresses that were asked at it.')),
    }))
        .check(schemas/* describe */.q0y('Of addresses with enough ports to learn it, the fastest first.')),
})
    .check(schemas/* describe */.q0y('The pace that was reached, in attempts a second, where the policy lets it be learnt (`auto`).'));
const scan = schemas/* strictObject */.rej({
    tool: schemas/* enum */.k5n(words/* SCAN_TOOLS */.AN).check(schemas/* describe */.q0y('What made the scan.')),
    version: (0,schema_parts/* textOrNull */.ef)('Of that tool; null where the scan does not say.'),
    finishedAt: (0,schema_parts/* textOrNull */.ef)('When the scan ended, RFC 3339; null where the scan does not say.'),
})
    .check(schemas/* describe */.q0y('The scan that was judged in place of the network.'));
const drift = schemas/* strictObject */.rej(driftShape).check(schemas/* describe */.q0y('What changed since the baseline.'));
const reportSchema = schemas/* strictObject */.rej({
    ...schema_parts/* documentHead */.Kn,
    startedAt: (0,schema_parts/* time */.kB)('When the run began'),
    finishedAt: (0,schema_parts/* time */.kB)('When the run ended'),
    durationMs: schemas/* number */.aig().check(api/* _gte */.qm(0), schemas/* describe */.q0y('From the first to the last step, in milliseconds.')),
    seed: schemas/* int */.Whr().check(schemas/* describe */.q0y('Decides the order in which ports are asked.')),
    vantage: (0,schema_parts/* textOrNull */.ef)('Where the probes were sent from; null for the nameless vantage, and in a merged report.'),
    shard: schemas/* nullable */.mee(shardSchema).check(schemas/* describe */.q0y('The part of a divided run; null for a run that is not divided.')),
    vantages: schemas/* optional */.lqM(vantagesSchema),
    sources: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())
        .check(schemas/* describe */.q0y('Addresses of this machine that probes left from; not there in a merged report.'))),
    expects: schemas/* strictObject */.rej({
        vantages: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Vantages that the policy names.')),
        shards: schemas/* int */.Whr().check(api/* _gte */.qm(1), schemas/* describe */.q0y('Into how many parts the run is divided.')),
    })
        .check(schemas/* describe */.q0y('What has to be there for the whole policy to be covered.')),
    run,
    policies: schemas/* array */.YOg(policy).check(schemas/* describe */.q0y('The policy files, in the order given.')),
    scope: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y('What may be probed at all; empty: what the policy names.')),
    controls: schemas/* array */.YOg(control).check(schemas/* describe */.q0y('Known-open endpoints that prove that this machine reaches out.')),
    limits: schemas/* strictObject */.rej({
        rate: limit('Attempts a second'),
        perHost: limit('Attempts a second to one address'),
        inFlight: limit('Attempts at the same time'),
        durationMs: schemas/* _default */.Rvf(schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _positive */.NC())), null)
            .check(schemas/* describe */.q0y('How long the run might take, in milliseconds; null: no limit.')),
        learnt: schemas/* optional */.lqM(learnt),
    })
        .check(schemas/* describe */.q0y('The limits in force.')),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y('What a reader should know before trusting the verdicts.')),
    scan: schemas/* _default */.Rvf(schemas/* nullable */.mee(scan), null).check(schemas/* describe */.q0y('Null for a run that probed.')),
    wait: schemas/* _default */.Rvf(schemas/* nullable */.mee(wait), null).check(schemas/* describe */.q0y('Null for a run that did not wait.')),
    result: schemas/* enum */.k5n(words/* RUN_RESULTS */.DG)
        .check(schemas/* describe */.q0y('`fail` if any verdict is a violation, else `inconclusive` if any is, else `pass`.')),
    totals,
    drift: schemas/* _default */.Rvf(schemas/* nullable */.mee(drift), null).check(schemas/* describe */.q0y('Null where there was no baseline.')),
    patterns: schemas/* optional */.lqM(patternsSchema),
    verdicts: schemas/* array */.YOg(verdict_schema/* verdictSchema */.$).check(schemas/* describe */.q0y('Every verdict.')),
})
    .check(schemas/* describe */.q0y('What one run of port-policy expected, saw and concluded.'));
function reportJsonSchema() {
    return (0,schema_parts/* titledJsonSchema */.Q8)('port-policy report', reportSchema);
}


/***/ }),

/***/ 3534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LU: () => (/* binding */ atLeastOne),
  U9: () => (/* binding */ count),
  Kn: () => (/* binding */ documentHead),
  ik: () => (/* binding */ place),
  J7: () => (/* binding */ portsOrNull),
  Dz: () => (/* binding */ protocolOrNull),
  Qq: () => (/* binding */ schema_parts_text),
  ef: () => (/* binding */ textOrNull),
  kB: () => (/* binding */ schema_parts_time),
  Q8: () => (/* binding */ titledJsonSchema)
});

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
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
;// CONCATENATED MODULE: ./build/model/schema/schema-parts.js


const count = (description) => mini_schemas/* int */.Whr().check(api/* _gte */.qm(0), mini_schemas/* describe */.q0y(description));
const atLeastOne = (description) => mini_schemas/* int */.Whr().check(api/* _gte */.qm(1), mini_schemas/* describe */.q0y(description));
const schema_parts_text = (description) => mini_schemas/* string */.YjP().check(mini_schemas/* describe */.q0y(description));
const textOrNull = (description) => mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP()).check(mini_schemas/* describe */.q0y(description));
const schema_parts_time = (description) => datetime({ precision: 3 }).check(mini_schemas/* describe */.q0y(`${description}: RFC 3339, UTC, with milliseconds.`));
const PORTS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;
const portsOrNull = (description) => mini_schemas/* nullable */.mee(mini_schemas/* string */.YjP().check(api/* _regex */.Fk(PORTS))).check(mini_schemas/* describe */.q0y(description));
const protocolOrNull = (description) => mini_schemas/* nullable */.mee(mini_schemas/* enum */.k5n(words/* PROTOCOLS */.yv)).check(mini_schemas/* describe */.q0y(description));
const place = (file) => ({
    file: schema_parts_text(file),
    line: atLeastOne('Counted from 1.'),
    column: atLeastOne('Counted from 1.'),
});
const documentHead = {
    schemaVersion: mini_schemas/* literal */.euz(1).check(mini_schemas/* describe */.q0y('Rises when a reader of the old form would misread the new one.')),
    tool: mini_schemas/* strictObject */.rej({ name: mini_schemas/* literal */.euz('port-policy').check(mini_schemas/* describe */.q0y('Always this.')), version: schema_parts_text('Of the tool.') })
        .check(mini_schemas/* describe */.q0y('What wrote this.')),
};
function titledJsonSchema(title, schema) {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema);
    return { $schema, title, ...rest };
}


/***/ }),

/***/ 6698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   A: () => (/* binding */ ruleSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3534);



const ruleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)('The policy file, relative to the repository.'))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('The place of the policy that the verdict is about.'));
const waiver = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    until: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d{4}-\d{2}-\d{2}$/), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('The last day on which it holds, in UTC.')),
    reason: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Why, as the policy says.'),
    owner: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrNull */ .ef)('Who sees to it, as the policy says.'),
    ...(0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)('The policy file that it is in.'),
});
const verdictSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    host: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The host as the policy names it.'),
    address: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrNull */ .ef)('The address asked, in canonical form; null where the name did not resolve.'),
    vantage: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrNull */ .ef)('Where the probes were sent from; null for the nameless vantage.'),
    protocol: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .protocolOrNull */ .Dz)('Null where the name did not resolve.'),
    ports: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .portsOrNull */ .J7)('Ranges in ascending order, `1-21,23-1023`; null where the name did not resolve.'),
    count: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeastOne */ .LU)('How many ports this entry stands for; 1 for a name that did not resolve.'),
    service: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrNull */ .ef)('The IANA service name of a single port, where it has one.'),
    expected: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECTED_STATES */ .iI))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('What the policy expects; null where the name did not resolve: it stands for everything.')),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('What is known of the port; `open|filtered`: UDP silence; `unknown`: this machine failed. Null where DNS alone was asked: whether a name leads where it must.')),
    cause: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .CAUSES */ .hE))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('Why the port is in that state; null where the state is.')),
    verdict: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('What follows from what was expected and what was seen.')),
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('How severe it is; null for a pass and for what is not judged.')),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE */ .S4)
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('What the verdict rests on; an `open` with `none` is at an address that accepts any port.')),
    lacks: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('proof')
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('All that an inconclusive verdict lacks to be a pass: that another vantage of a merge saw the port open (`evidence: proven`). Not there: nothing, or more.'))),
    explanation: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What was expected, what was seen, and what that usually means; empty for a pass.'),
    advice: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What to do next; empty for a pass.'),
    attempts: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('Fresh sockets a port; the most that any port of a merged entry took.'),
    rttMs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0)))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('Milliseconds to the answer; null for a merged entry and where nothing answered.')),
    rule: ruleSchema,
    waiver: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(waiver).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('The waiver that covers it; null unless the verdict is `waived`.')),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('One verdict. Passes that differ only in the port are one entry, and so are 32 inconclusive ones of an address or 256 of another kind; everything else is one entry per port.'));


/***/ }),

/***/ 6968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readReport)
/* harmony export */ });
/* harmony import */ var _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8327);

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
    const read = _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Q.safeParse(value);
    if (read.success)
        return { report: read.data };
    const [issue] = read.error.issues;
    const detail = `: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    return { problem: 'is not a report that port-policy wrote', detail };
}


/***/ })

};
;