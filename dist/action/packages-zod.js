export const id = "packages-zod";
export const ids = ["packages-zod"];
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

/***/ 1825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ protocolOrNull),
/* harmony export */   J7: () => (/* binding */ portsOrNull),
/* harmony export */   Kn: () => (/* binding */ documentHead),
/* harmony export */   LU: () => (/* binding */ atLeastOne),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ef: () => (/* binding */ textOrNull),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
/* unused harmony export titledJsonSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);



const count = (description) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(description));
const atLeastOne = (description) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(description));
const text = (description) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(description));
const textOrNull = (description) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(description));
const time = (description) => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ precision: 3 }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(`${description}: RFC 3339, UTC, with milliseconds.`));
const PORTS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;
const portsOrNull = (description) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(PORTS))).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(description));
const protocolOrNull = (description) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTOCOLS */ .yv)).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(description));
const place = (file) => ({
    file: text(file),
    line: atLeastOne('Counted from 1.'),
    column: atLeastOne('Counted from 1.'),
});
const documentHead = {
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Rises when a reader of the old form would misread the new one.')),
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('port-policy').check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Always this.')), version: text('Of the tool.') })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('What wrote this.')),
};
function titledJsonSchema(title, schema, file) {
    const { $schema, ...rest } = z.toJSONSchema(schema);
    return { $schema, ...(file === undefined ? {} : { $id: schemaAddress(file) }), title, ...rest };
}


/***/ }),

/***/ 4317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   A: () => (/* binding */ ruleSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1825);



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
    source: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('The file that the host was read from (`hosts-in`), and its line or JSON pointer: `ours.txt:12`, `outputs.json#/web_ips/value/3`. Null or not there: the policy itself names the host.')),
    satisfies: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('The requirements that the verdict counts for: `satisfies` of every entry and item that decided it, in the order of the policy. Not there: none.'))),
    waiver: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(waiver).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('The waiver that covers it; null unless the verdict is `waived`.')),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0y('One verdict. Passes that differ only in the port are one entry, and so are 32 inconclusive ones of an address or 256 of another kind; everything else is one entry per port.'));


/***/ }),

/***/ 7947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(5395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/model/documents/change-words.js
var change_words = __webpack_require__(262);
// EXTERNAL MODULE: ./build/model/schema/schema-parts.js
var schema_parts = __webpack_require__(1825);
// EXTERNAL MODULE: ./build/model/schema/verdict-schema.js
var verdict_schema = __webpack_require__(4317);
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
const requirement = schemas/* strictObject */.rej({
    requirement: (0,schema_parts/* text */.Qq)('The text of `satisfies`.'),
    kind: schemas/* enum */.k5n(change_words/* REQUIREMENT_DRIFT_KINDS */.eS).check(schemas/* describe */.q0y('What became of it.')),
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
    requirements: schemas/* optional */.lqM(schemas/* array */.YOg(requirement)
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('Requirements that both reports list, of which one alone says that they are satisfied, and the other knows that they are not; those that are not satisfied any more first. Not there: none.'))),
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
    audit: schemas/* optional */.lqM(schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^[0-9a-f]{16}-[0-9a-f]{12}$/), schemas/* describe */.q0y('Which audit of the repository this is, by its workflow, job, matrix, step, vantage and policies, and what it was told; a hash. Not there outside of a workflow.'))),
});
const addressSet = (description) => schemas/* strictObject */.rej({
    count: (0,schema_parts/* count */.U9)('How many addresses and names there are; docs/shards.md says what counts as one.'),
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
    narrowedBy: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(words/* NARROWINGS */.TW))
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('What kept a run of this vantage from a part of its policy: `only`, or its own `scope`. Not there: nothing did.'))),
    sources: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y('Addresses of its machines that probes left from.')),
    run: runSchema.check(schemas/* describe */.q0y('The run of the workflow; of the first part.')),
});
const vantagesSchema = schemas/* array */.YOg(mergedVantage)
    .check(schemas/* describe */.q0y('The vantages that a merged report is made of. Not there: the report of one run.'));
const pattern = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(words/* PATTERN_KINDS */.Fi).check(schemas/* describe */.q0y('What the states over the vantages amount to.')),
    host: (0,schema_parts/* text */.Qq)('The host as the policy names it; `vantage office` where it is about a vantage or its report.'),
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

;// CONCATENATED MODULE: ./build/model/schema/requirement-schema.js


const UNCHECKED_KINDS = [
    'cannot-see',
    'other-entry-decides',
    'other-vantage',
    'part-of-policy',
    'stopped',
    'no-report',
];
const unchecked = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(UNCHECKED_KINDS).check(schemas/* describe */.q0y('Why it was not checked.')),
    explanation: (0,schema_parts/* text */.Qq)('What was not checked, as a sentence.'),
});
const exception = schemas/* strictObject */.rej({
    count: schemas/* int */.Whr().check(api/* _gte */.qm(1), schemas/* describe */.q0y('How many ports, of all addresses together.')),
    explanation: (0,schema_parts/* text */.Qq)('Which ports, and which entry decides them, as a sentence.'),
});
const requirement_schema_requirement = schemas/* strictObject */.rej({
    requirement: (0,schema_parts/* text */.Qq)('The text of `satisfies`.'),
    satisfied: schemas/* boolean */.zMY()
        .check(schemas/* describe */.q0y('True only where something of it passed, no part of it is a violation, waived or inconclusive, everything that the policy says of it was checked, and it has no exceptions.')),
    pass: (0,schema_parts/* count */.U9)('Judged as intended.'),
    violation: (0,schema_parts/* count */.U9)('Judged as not intended.'),
    waived: (0,schema_parts/* count */.U9)('Not intended, and covered by a waiver.'),
    inconclusive: (0,schema_parts/* count */.U9)('Could not be judged.'),
    notJudged: (0,schema_parts/* count */.U9)('Only observed.'),
    waivedUntil: schemas/* optional */.lqM(schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^\d{4}-\d{2}-\d{2}$/), schemas/* describe */.q0y('The last day of the waiver that ends first, in UTC. Not there: nothing is waived.'))),
    unchecked: schemas/* optional */.lqM(schemas/* array */.YOg(unchecked)
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('What the policy says of it and no verdict of this report is about. Not there: everything was checked.'))),
    exceptions: schemas/* optional */.lqM(schemas/* array */.YOg(exception)
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('Ports that an entry of it names and that a narrower entry decides, which does not name it: they count for it nowhere, and it is not satisfied. Not there: none, or a report of an older version.'))),
});
const requirementsSchema = schemas/* array */.YOg(requirement_schema_requirement)
    .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('What the texts of `satisfies` add up to, in the order of the policy; ports are counted as in `totals`. Not there: the policy has none.'));

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
    sha256: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/), schemas/* describe */.q0y('Of its text, without a byte order mark.')),
    base: schemas/* optional */.lqM(schemas/* literal */.euz(true)
        .check(schemas/* describe */.q0y('It was read only because another file extends it. Not there: the run was given it.'))),
});
const hostFile = schemas/* strictObject */.rej({
    path: (0,schema_parts/* text */.Qq)('The file, as `source` of a verdict names it.'),
    sha256: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/), schemas/* describe */.q0y('Of its text.')),
    hostsSha256: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{64}$/)))
        .check(schemas/* describe */.q0y('Of the hosts that were read from it, whatever else it holds: runs with the same hosts can be merged. Not there: a report of an older version.')),
    hosts: (0,schema_parts/* atLeastOne */.LU)('How many hosts were read from it, each once.'),
});
const variable = schemas/* strictObject */.rej({
    name: (0,schema_parts/* text */.Qq)('As the policy writes it.'),
    sha256: schemas/* string */.YjP()
        .check(api/* _regex */.Fk(/^[0-9a-f]{64}$/), schemas/* describe */.q0y('Of its value and the texts of the policy: it tells other values apart, and does not show them.')),
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
const part = schemas/* strictObject */.rej({
    checked: (0,schema_parts/* count */.U9)('Ports that the run was to check, of all addresses together.'),
    of: schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _gte */.qm(0)))
        .check(schemas/* describe */.q0y('Ports that the same run checks without these options; null where they are too many to count.')),
    by: schemas/* array */.YOg(schemas/* enum */.k5n(['only', 'shard', 'scope']))
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('The options that narrow the run.')),
})
    .check(schemas/* describe */.q0y('How much of its policy the run checked. Not there: nothing was left out; and in a merged report, and in one of an older version.'));
const drift = schemas/* strictObject */.rej(driftShape).check(schemas/* describe */.q0y('What changed since the baseline.'));
const reportSchema = schemas/* strictObject */.rej({
    ...schema_parts/* documentHead */.Kn,
    startedAt: (0,schema_parts/* time */.kB)('When the run began'),
    finishedAt: (0,schema_parts/* time */.kB)('When the run ended'),
    durationMs: schemas/* number */.aig().check(api/* _gte */.qm(0), schemas/* describe */.q0y('From the first to the last step, in milliseconds.')),
    seed: schemas/* int */.Whr().check(schemas/* describe */.q0y('Decides the order in which ports are asked.')),
    vantage: (0,schema_parts/* textOrNull */.ef)('Where the probes were sent from; null for the nameless vantage, and in a merged report.'),
    shard: schemas/* nullable */.mee(shardSchema).check(schemas/* describe */.q0y('The part of a divided run; null for a run that is not divided.')),
    part: schemas/* optional */.lqM(part),
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
    variables: schemas/* optional */.lqM(schemas/* array */.YOg(variable))
        .check(schemas/* describe */.q0y('The variables of the run that the policy uses. Not there: the run sets none of them.')),
    hostFiles: schemas/* optional */.lqM(schemas/* array */.YOg(hostFile))
        .check(schemas/* describe */.q0y('The files that hosts were read from (`hosts-in`), each once. Not there: the policy names every host itself.')),
    scope: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y('What may be probed at all; empty: what the policy names.')),
    controls: schemas/* array */.YOg(control).check(schemas/* describe */.q0y('Known-open endpoints that prove that this machine reaches out.')),
    limits: schemas/* strictObject */.rej({
        rate: limit('Attempts a second'),
        perHost: limit('Attempts a second to one address'),
        inFlight: limit('Attempts at the same time'),
        durationMs: schemas/* _default */.Rvf(schemas/* nullable */.mee(schemas/* int */.Whr().check(api/* _positive */.NC())), null)
            .check(schemas/* describe */.q0y('How long the run might take, in milliseconds; null: no limit.')),
        dividedBy: schemas/* optional */.lqM((0,schema_parts/* atLeastOne */.LU)('Into how many shards the rate of the policy is divided; not there: it is not divided.')),
        learnt: schemas/* optional */.lqM(learnt),
    })
        .check(schemas/* describe */.q0y('The limits in force.')),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).check(schemas/* describe */.q0y('What a reader should know before trusting the verdicts.')),
    scan: schemas/* _default */.Rvf(schemas/* nullable */.mee(scan), null).check(schemas/* describe */.q0y('Null for a run that probed.')),
    wait: schemas/* _default */.Rvf(schemas/* nullable */.mee(wait), null).check(schemas/* describe */.q0y('Null for a run that did not wait.')),
    result: schemas/* enum */.k5n(words/* RUN_RESULTS */.DG)
        .check(schemas/* describe */.q0y('`fail` if any verdict is a violation, else `inconclusive` if any is, else `pass`.')),
    totals,
    requirements: schemas/* optional */.lqM(requirementsSchema),
    drift: schemas/* _default */.Rvf(schemas/* nullable */.mee(drift), null).check(schemas/* describe */.q0y('Null where there was no baseline.')),
    patterns: schemas/* optional */.lqM(patternsSchema),
    verdicts: schemas/* array */.YOg(verdict_schema/* verdictSchema */.$).check(schemas/* describe */.q0y('Every verdict.')),
})
    .check(schemas/* describe */.q0y('What one run of port-policy expected, saw and concluded.'));
function reportJsonSchema() {
    return titledJsonSchema('port-policy report', reportSchema, 'port-policy-report.schema.json');
}

;// CONCATENATED MODULE: ./build/report/json/read-report.js

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
    const read = reportSchema.safeParse(value);
    if (read.success)
        return { report: read.data };
    const [issue] = read.error.issues;
    const detail = `: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    return { problem: 'is not a report that port-policy wrote', detail };
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ readReportBytes),
/* harmony export */   V: () => (/* binding */ readEarlierReport)
/* harmony export */ });
/* unused harmony export reportIn */
/* harmony import */ var _report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7947);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
/* harmony import */ var _read_report_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1489);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7617);




async function readEarlierReport(path, options) {
    const read = await (0,_read_report_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readReportFile */ .$h)(path, options);
    return 'problem' in read ? { unreadable: read.problem, code: read.code } : reportIn(read);
}
function reportIn(file) {
    return 'long' in file ? file.long : (0,_report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(file.text);
}
async function readReportBytes(bytes) {
    if (bytes.length <= _read_report_file_js__WEBPACK_IMPORTED_MODULE_2__/* .TEXT_BYTES */ .GJ) {
        const decoded = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(bytes);
        return 'text' in decoded ? (0,_report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(decoded.text) : { problem: `cannot be read: ${decoded.problem}`, detail: '' };
    }
    const { readLongReport } = await __webpack_require__.e(/* import() | report-json-long-read-long-report */ "report-json-long-read-long-report").then(__webpack_require__.bind(__webpack_require__, 4809));
    try {
        return readLongReport((0,_read_report_file_js__WEBPACK_IMPORTED_MODULE_2__/* .textPiecesOf */ .Wg)(bytes));
    }
    catch (error) {
        return { problem: `cannot be read: ${(0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(error).problem}`, detail: '' };
    }
}


/***/ }),

/***/ 1489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ readReportFile),
/* harmony export */   GJ: () => (/* binding */ TEXT_BYTES),
/* harmony export */   Vk: () => (/* binding */ textPieces),
/* harmony export */   Wg: () => (/* binding */ textPiecesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7617);



const TEXT_BYTES = 32 * 1024 ** 2;
const MOST_BYTES = 4_000_000_000;
async function readReportFile(path, { pipes, mostAsText = TEXT_BYTES, loose = false }) {
    let fd = null;
    try {
        fd = path === _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .STDIN */ .TF ? _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .STDIN */ .TF : (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(path, pipes);
        const begin = [];
        let total = 0;
        while (total <= mostAsText) {
            const piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .ts);
            const count = (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPiece */ .nt)(fd, piece);
            if (count === 0) {
                const decoded = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(Buffer.concat(begin, total), loose);
                return 'text' in decoded ? decoded : { ...decoded, code: '' };
            }
            total += count;
            begin.push(piece.subarray(0, count));
        }
        const { readLongReport } = await __webpack_require__.e(/* import() | report-json-long-read-long-report */ "report-json-long-read-long-report").then(__webpack_require__.bind(__webpack_require__, 4809));
        return { long: readLongReport(textPieces(fd, begin)) };
    }
    catch (error) {
        return (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error);
    }
    finally {
        if (fd !== null && fd !== _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .STDIN */ .TF)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function* textPieces(fd, begin = []) {
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
function* textPiecesOf(bytes) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for (let at = 0; at < bytes.length; at += _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .ts)
        yield decoded(decoder, bytes.subarray(at, at + _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .ts), true);
    yield decoded(decoder, Buffer.alloc(0), false);
}
function* bytesOf(fd, begin) {
    yield* begin;
    for (;;) {
        const piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .ts);
        const count = (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPiece */ .nt)(fd, piece);
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


/***/ }),

/***/ 6776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineOfRun: () => (/* binding */ baselineOfRun)
});

// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shell/read-earlier-report.js
var read_earlier_report = __webpack_require__(884);
// EXTERNAL MODULE: ./build/action/workspace/inside-workspace.js
var inside_workspace = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/action/workspace/read-baseline.js



async function readBaseline(path, workspace) {
    const read = await readInWorkspace((0,external_node_path_.resolve)(workspace, path), workspace);
    if ('report' in read)
        return { baseline: read.report };
    if ('problem' in read)
        return { problem: `the baseline \`${path}\` ${read.problem}; name the report.json of an earlier run` };
    const { code, unreadable } = read;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return {
            missing: `There is no baseline \`${path}\` in the workspace, so nothing says what changed: the first run has none.`,
        };
    const why = code === 'EISDIR' ? 'that is a folder; name the report.json in it' : unreadable;
    return { problem: `cannot read the baseline \`${path}\`: ${why}` };
}
async function readInWorkspace(full, workspace) {
    try {
        if ((0,inside_workspace/* isLinkOutside */.__)(workspace, full))
            return { unreadable: 'it is a link that leads outside the workspace', code: 'OUTSIDE' };
    }
    catch (error) {
        const { code = '', message } = error;
        return { unreadable: message, code };
    }
    return (0,read_earlier_report/* readEarlierReport */.V)(full, { pipes: false });
}

;// CONCATENATED MODULE: ./build/action/baseline/baseline-of-run.js


async function baselineOfRun(run) {
    const { inputs, workspace, warn } = run;
    if (inputs.baseline === null)
        return { baseline: null };
    if (inputs.baseline === action_inputs/* LAST_RUN */.db) {
        const { baselineOfLastRun } = await Promise.all(/* import() | action-baseline-last-run */[__webpack_require__.e("packages-pend-yauzl"), __webpack_require__.e("action-baseline-last-run")]).then(__webpack_require__.bind(__webpack_require__, 4968));
        return { baseline: await baselineOfLastRun(run) };
    }
    const read = await readBaseline(inputs.baseline, workspace);
    if (!('missing' in read))
        return read;
    warn(read.missing, 'port-policy: no baseline');
    return { baseline: null };
}


/***/ })

};
