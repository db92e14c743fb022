export const id = "report-intoto-intoto";
export const ids = ["report-intoto-intoto"];
export const modules = {

/***/ 4265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  intoto: () => (/* binding */ intoto)
});

// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/places/policy-place.js
var policy_place = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/model/documents/partial-run.js
var partial_run = __webpack_require__(7105);
// EXTERNAL MODULE: ./build/report/rows/cases/case-text.js
var case_text = __webpack_require__(6468);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
;// CONCATENATED MODULE: ./build/report/intoto/test-names.js





const MOST_NAMES = 1000;
const OUTCOMES = {
    pass: 'passed',
    violation: 'failed',
    waived: 'warned',
    inconclusive: 'failed',
    'not-judged': null,
};
function testNames(report) {
    const { requirements = [], verdicts } = report;
    const lists = { passed: new NameList(), warned: new NameList(), failed: new NameList() };
    const part = partName(report);
    if (part !== null)
        lists.failed.add(() => part);
    if (report.scan !== null)
        lists.warned.add(() => 'the ports were asked by this run, not taken from a scan');
    for (const one of requirements)
        lists[requirementOutcome(one)].add(() => requirementName(one));
    const severalVantages = (0,case_text/* hasSeveralVantages */.UG)(report);
    for (const verdict of verdicts) {
        const outcome = OUTCOMES[verdict.verdict];
        if (outcome !== null)
            lists[outcome].add(() => verdictName(verdict, severalVantages));
    }
    return {
        passed: lists.passed.all((more) => `and ${more} more tests that passed: report.json has them`),
        warned: lists.warned.all((more) => `and ${more} more tests with a warning: report.json has them`),
        failed: lists.failed.all((more) => `and ${more} more tests that failed: report.json has them`),
    };
}
function partName(report) {
    const { vantage, vantages, expects, verdicts } = report;
    const why = (0,partial_run/* whyIncomplete */.Be)(report, verdicts);
    switch (why?.reason) {
        case undefined:
            break;
        case 'one-shard':
            return `the whole policy was checked, not shard ${why?.detail} alone`;
        case 'only-a-part':
            return 'the whole policy was checked, not a part of it alone';
        case 'outside-scope':
            return 'the whole policy was checked, not what the scope of the run lets in alone';
        case 'open-only':
            return 'the whole policy was checked, not open ports alone';
        case 'report-missing':
            return 'the merge has a report of every vantage and shard';
        default:
            return 'the run came to its end, and was not stopped';
    }
    const elsewhere = vantages === undefined ? expects.vantages.filter((name) => name !== vantage) : [];
    return elsewhere.length === 0 ? null : 'the policy was checked from each of its vantages, not from one alone';
}
function requirementName({ requirement, exceptions = [] }) {
    const ports = exceptions.reduce((sum, { count }) => sum + count, 0);
    return ports === 0
        ? `requirement ${requirement}`
        : `requirement ${requirement}, except ${(0,numbers_and_lists/* counted */.hS)(ports, 'port')} that other entries of the policy decide`;
}
function requirementOutcome({ satisfied, pass, violation, inconclusive, unchecked }) {
    if (satisfied)
        return 'passed';
    return violation + inconclusive === 0 && unchecked === undefined && pass > 0 ? 'warned' : 'failed';
}
function verdictName(verdict, severalVantages) {
    return `${(0,place_text/* hostWithAddress */.jz)(verdict)}: ${(0,case_text/* caseStatement */.Kd)(verdict)}${(0,case_text/* caseVantage */.rV)(verdict, severalVantages)}`;
}
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
class NameList {
    #names = [];
    #more = 0;
    add(name) {
        if (this.#names.length < MOST_NAMES)
            this.#names.push((0,clip/* shown */.SP)(wellFormed(name())));
        else
            this.#more++;
    }
    all(leftOut) {
        return this.#more === 0 ? this.#names : [...this.#names, leftOut((0,numbers_and_lists/* grouped */.zD)(this.#more))];
    }
}

;// CONCATENATED MODULE: ./build/report/intoto/intoto.js



const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const SUBJECT = 'report.json';
function intoto(report, sha256) {
    const { policies, hostFiles = [], variables = [], run } = report;
    const names = testNames(report);
    const predicate = {
        result: resultOf(report, names),
        configuration: [
            ...[...policies, ...hostFiles].map(({ path, sha256 }) => ({ name: (0,clip/* shown */.SP)((0,policy_place/* policyText */.MJ)(path)), digest: { sha256 } })),
            ...variables.map(({ name, sha256 }) => ({
                name: (0,clip/* shown */.SP)(`the variable ${name}, with the policy`),
                digest: { sha256 },
            })),
        ],
        ...(run.url === null ? {} : { url: asciiUrl(run.url) }),
        passedTests: names.passed,
        warnedTests: names.warned,
        failedTests: names.failed,
    };
    const statement = {
        _type: STATEMENT_TYPE,
        subject: [{ name: SUBJECT, digest: { sha256 } }],
        predicateType: PREDICATE_TYPE,
        predicate,
    };
    return `${JSON.stringify(statement, null, 2)}\n`;
}
function resultOf({ result, totals }, { warned, failed }) {
    if (result !== 'pass' || failed.length > 0)
        return 'FAILED';
    return totals.waived > 0 || warned.length > 0 ? 'WARNED' : 'PASSED';
}
function asciiUrl(url) {
    return url.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}


/***/ }),

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


/***/ })

};
