export const id = "report-junit-junit";
export const ids = ["report-junit-junit"];
export const modules = {

/***/ 9723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junit: () => (/* binding */ junit),
  junitPieces: () => (/* binding */ junitPieces)
});

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/report/rows/cases/case-text.js
var case_text = __webpack_require__(6468);
// EXTERNAL MODULE: ./build/report/rows/cases/first-of-cause.js
var first_of_cause = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/report/rows/machines.js
var rows_machines = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/report/rows/new-since-baseline.js
var new_since_baseline = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/report/rows/requirement-words.js
var requirement_words = __webpack_require__(9265);
// EXTERNAL MODULE: ./build/report/text/counts-text.js
var counts_text = __webpack_require__(6640);
// EXTERNAL MODULE: ./build/report/text/drift-words.js
var drift_words = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/report/text/green-basis.js
var green_basis = __webpack_require__(4956);
// EXTERNAL MODULE: ./build/report/text/places/policy-place.js
var policy_place = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/report/text/run-extent-text.js
var run_extent_text = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/report/text/wait-text.js
var wait_text = __webpack_require__(4547);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/report/escape/xml.js

const NONCHARACTERS = /[\ufffe\uffff]/g;
function xmlText(text) {
    return (0,terminal/* terminalProse */._)(text).replace(NONCHARACTERS, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

// EXTERNAL MODULE: ./build/report/text/cause-text.js
var cause_text = __webpack_require__(5795);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/report/text/verdict-rules.js
var verdict_rules = __webpack_require__(727);
;// CONCATENATED MODULE: ./build/report/junit/junit-cases.js








function nameText(text) {
    return xmlText((0,clip/* clip */.$Q)(text, clip/* LONGEST_NAME */.B6));
}
function proseText(text) {
    return xmlText((0,clip/* clip */.$Q)(text, clip/* LONGEST_PROSE */.Rg));
}
function caseName(verdict, severalVantages) {
    const { host, address } = verdict;
    const at = address === null || address === host ? '' : ` (${address})`;
    return nameText(`${(0,case_text/* caseStatement */.Kd)(verdict)}${at}${(0,case_text/* caseVantage */.rV)(verdict, severalVantages)}`);
}
function intendedText({ expected }) {
    return expected === null || expected === 'observe' ? '' : `intended ${expected}, `;
}
function linesOf(verdict, { sameAs, severalVantages }) {
    const { ports, explanation, advice, severity, rule, source } = verdict;
    const port = `${ports === null ? '' : `, ${(0,case_text/* casePorts */.Fx)(verdict)}`}${(0,case_text/* caseVantage */.rV)(verdict, severalVantages)}`;
    return [
        proseText(`${(0,place_text/* hostWithAddress */.jz)(verdict)}${port}: ${intendedText(verdict)}${(0,case_text/* caseSeen */.ww)(verdict)}`),
        sameAs === null ? proseText(explanation) : nameText(`Same cause as "${sameAs}", which explains it.`),
        advice === '' ? '' : proseText(`What to do: ${advice}`),
        `${severity === null ? '' : `Severity: ${severity}. `}Evidence: ${(0,cause_text/* evidenceText */.rS)(verdict)}.`,
        source == null ? '' : proseText(`Host from ${source}.`),
        proseText(`Policy: ${(0,policy_place/* ruleText */.Y3)(rule)}`),
    ].filter((line) => line !== '');
}
function skippedMessage(verdict) {
    const { waiver, expected } = verdict;
    if (waiver === null)
        return `${expected === 'observe' ? 'Observed' : 'Not judged'}: ${(0,case_text/* caseSeen */.ww)(verdict)}`;
    const owner = waiver.owner === null ? '' : `, ${waiver.owner}`;
    return `Waived until ${waiver.until}${owner}: ${waiver.reason} (${(0,case_text/* caseSeen */.ww)(verdict)})`;
}
function outcomeOf(verdict, news, said) {
    const { severity, cause } = verdict;
    const lines = linesOf(verdict, said);
    const intended = intendedText(verdict);
    switch (verdict.verdict) {
        case 'violation': {
            const message = proseText(`${news}${severity === null ? '' : `${severity}: `}${intended}${(0,case_text/* caseSeen */.ww)(verdict)}`);
            return { kind: 'failure', type: (0,verdict_rules/* ruleOfVerdict */.b)(verdict) ?? 'violation', message, lines };
        }
        case 'inconclusive': {
            const message = proseText(`${news}could not be checked: ${intended}${(0,case_text/* caseSeen */.ww)(verdict)}`);
            return { kind: 'error', type: cause ?? 'inconclusive', message, lines };
        }
        default:
            return { kind: 'skipped', type: verdict.verdict, message: proseText(skippedMessage(verdict)), lines };
    }
}
class CaseNames {
    #seen = new Map();
    unique(classname, name) {
        const key = JSON.stringify([classname, name]);
        const count = (this.#seen.get(key) ?? 0) + 1;
        this.#seen.set(key, count);
        return count === 1 ? name : this.unique(classname, `${name} [${count}]`);
    }
}
function junitCase(verdict, names, severalVantages, news = '', causes = new first_of_cause/* FirstOfCause */.t()) {
    const classname = nameText(verdict.host);
    const name = names.unique(classname, caseName(verdict, severalVantages));
    const sameAs = verdict.verdict === 'pass' ? null : causes.of(verdict, `${classname}: ${name}`);
    const outcome = verdict.verdict === 'pass' ? null : outcomeOf(verdict, news, { sameAs, severalVantages });
    return {
        classname,
        name,
        time: (verdict.rttMs ?? 0) / 1000,
        outcome,
        output: outcome === null ? [proseText((0,case_text/* caseBasis */.ty)(verdict))] : [],
    };
}

// EXTERNAL MODULE: ./node_modules/@xmldom/xmldom/lib/index.js
var lib = __webpack_require__(8351);
;// CONCATENATED MODULE: ./build/report/junit/junit-xml.js

const PIECE = 100_000;
const LATER = 'later';
const LATER_TEXT = `<!--${LATER}-->`;
class Elements {
    #document = new lib/* DOMImplementation */.x2().createDocument(null, '');
    #serializer = new lib/* XMLSerializer */.el();
    element(name, attributes, ...children) {
        const element = this.#document.createElement(name);
        for (const [key, value] of Object.entries(attributes))
            if (value !== null)
                element.setAttribute(key, value);
        for (const child of children)
            element.appendChild(typeof child === 'string' ? this.#document.createTextNode(child) : child);
        return element;
    }
    text(element) {
        return this.#serializer.serializeToString(element, { requireWellFormed: true });
    }
    around(element) {
        element.appendChild(this.#document.createComment(LATER));
        const text = this.text(element);
        const at = text.indexOf(LATER_TEXT);
        return [text.slice(0, at), text.slice(at + LATER_TEXT.length)];
    }
}
function countsOf({ tests, failures, errors }) {
    return { tests: `${tests}`, failures: `${failures}`, errors: `${errors}` };
}
function seconds(time) {
    return time.toFixed(3);
}
function caseText(xml, { classname, name, time, outcome, output }) {
    const children = [];
    if (outcome !== null) {
        const { kind, type, message, lines } = outcome;
        children.push('\n      ', xml.element(kind, { type, message }, lines.join('\n')));
    }
    if (output.length > 0)
        children.push('\n      ', xml.element('system-out', {}, output.join('\n')));
    if (children.length > 0)
        children.push('\n    ');
    return xml.text(xml.element('testcase', { classname, name, time: seconds(time) }, ...children));
}
function* suiteLines(xml, suite) {
    const { name, counts, time, timestamp, hostname, file, properties, cases } = suite;
    const listed = properties.flatMap(([key, value]) => ['\n      ', xml.element('property', { name: key, value })]);
    const attributes = {
        name,
        ...countsOf(counts),
        skipped: `${counts.skipped}`,
        time: seconds(time),
        timestamp,
        hostname,
        file,
    };
    const element = xml.element('testsuite', attributes, '\n    ', xml.element('properties', {}, ...listed, '\n    '));
    const [head, tail] = xml.around(element);
    yield `  ${head}`;
    for (const one of cases)
        yield `    ${caseText(xml, one)}`;
    yield `  ${tail}`;
}
function* lines({ name, counts, time, suites }) {
    const xml = new Elements();
    const [head, tail] = xml.around(xml.element('testsuites', { name, ...countsOf(counts), time: seconds(time) }));
    yield '<?xml version="1.0" encoding="UTF-8"?>';
    yield head;
    for (const suite of suites)
        yield* suiteLines(xml, suite);
    yield tail;
}
function* junitXml(report) {
    let piece = '';
    for (const line of lines(report)) {
        piece += `${line}\n`;
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}

;// CONCATENATED MODULE: ./build/report/junit/suite-parts.js


const MOST_LISTED = 20;
function suite_parts_countsOf(verdicts) {
    const count = (...kinds) => verdicts.reduce((sum, { verdict }) => sum + Number(kinds.includes(verdict)), 0);
    return {
        tests: verdicts.length,
        failures: count('violation'),
        errors: count('inconclusive'),
        skipped: count('waived', 'not-judged'),
    };
}
function properties(values) {
    return Object.entries(values).flatMap(([name, value]) => value === null || value === '' ? [] : [[name, nameText(value)]]);
}
function timestamp(time) {
    return nameText(time.replace(/\.\d+/, ''));
}
function fileOf(verdicts) {
    const files = new Set(verdicts.map(({ rule }) => rule.file));
    const [file] = files;
    return file === undefined || files.size > 1 || (0,policy_place/* isFromInputs */.Ib)(file) ? null : nameText(file);
}
function secondsOf(verdicts) {
    return verdicts.reduce((sum, { rttMs }) => sum + (rttMs ?? 0), 0) / 1000;
}
function countPorts(verdicts) {
    return verdicts.reduce((sum, one) => sum + (one.ports === null ? 0 : one.count), 0);
}
function* casesOf(verdicts, { names, causes, baseline, severalVantages }) {
    for (const verdict of verdicts) {
        const news = new Set(baseline.partsOf(verdict).map(({ isNew }) => isNew === true));
        yield junitCase(verdict, names, severalVantages, !news.has(true) ? '' : news.size > 1 ? 'partly NEW, ' : 'NEW, ', causes);
    }
}

;// CONCATENATED MODULE: ./build/report/junit/vantage-suites.js






function verdictsByVantage({ vantages = [], verdicts }) {
    const found = new Map(vantages.map(({ name }) => [name, []]));
    for (const verdict of verdicts)
        (0,get_or_create/* getOrCreate */.I)(found, verdict.vantage, () => []).push(verdict);
    return found;
}
function sum(verdicts, kind) {
    return `${verdicts.reduce((total, { verdict, count }) => total + (verdict === kind ? count : 0), 0)}`;
}
function factsOf(facts) {
    if (facts === undefined)
        return { reports: '0' };
    const { startedAt, finishedAt, shards, sources, run } = facts;
    return {
        reports: `${shards}`,
        sources: (0,numbers_and_lists/* firstFew */.Dt)(sources, MOST_LISTED),
        startedAt,
        finishedAt,
        repository: run.repository,
        commit: run.commit,
        run: run.url,
    };
}
function* vantageSuites(report, naming) {
    const known = new Map((report.vantages ?? []).map((facts) => [facts.name, facts]));
    for (const [name, verdicts] of verdictsByVantage(report)) {
        const facts = known.get(name);
        yield {
            name: nameText(`from ${name ?? 'the nameless vantage'}`),
            counts: suite_parts_countsOf(verdicts),
            time: secondsOf(verdicts),
            timestamp: timestamp(facts?.startedAt ?? report.startedAt),
            hostname: name === null ? null : nameText(name),
            file: fileOf(verdicts),
            properties: properties({
                vantage: name,
                ...factsOf(facts),
                ports: `${countPorts(verdicts)}`,
                violations: sum(verdicts, 'violation'),
                inconclusive: sum(verdicts, 'inconclusive'),
                waived: sum(verdicts, 'waived'),
                pass: sum(verdicts, 'pass'),
                passEvidence: (0,green_basis/* greenBasisText */.jp)((0,green_basis/* greenBasis */.OX)({ verdicts })),
                notJudged: sum(verdicts, 'not-judged'),
            }),
            cases: casesOf(verdicts, { ...naming, causes: new first_of_cause/* FirstOfCause */.t() }),
        };
    }
}

;// CONCATENATED MODULE: ./build/report/junit/junit.js

















const RUN = 'port-policy';
const MOST_WARNINGS = 100;
const MOST_CHANGES = 100;
function groupsOf(report) {
    const machines = (0,rows_machines/* machinesOf */.qv)(report);
    const groups = new Map();
    for (const verdict of report.verdicts) {
        const { host, vantage } = verdict;
        const machine = machines.of(verdict);
        const key = machine.alsoHosts.length > 0 ? (0,rows_machines/* machineKey */.N0)(verdict) : JSON.stringify([host, vantage, 'alone']);
        (0,get_or_create/* getOrCreate */.I)(groups, key, () => ({ machine, verdicts: [] })).verdicts.push(verdict);
    }
    return [...groups.values()];
}
function suiteName({ host, alsoHosts, address, vantage }, severalVantages) {
    const name = alsoHosts.length === 0 ? host : (0,rows_machines/* machineText */.tU)({ host, alsoHosts, address });
    return nameText(severalVantages ? `${name} from ${vantage ?? 'the nameless vantage'}` : name);
}
function warningsCase({ warnings }) {
    if (warnings.length === 0)
        return [];
    const rest = warnings.length - MOST_WARNINGS;
    const lines = [
        ...warnings.slice(0, MOST_WARNINGS).map(proseText),
        ...(rest > 0 ? [`${(0,numbers_and_lists/* counted */.hS)(rest, 'more warning')} left out here.`] : []),
    ];
    const message = `${(0,numbers_and_lists/* counted */.hS)(warnings.length, 'warning')}: to be read before the rest is trusted`;
    const outcome = { kind: 'skipped', type: 'warning', message, lines };
    return [{ classname: RUN, name: 'warnings of the run', time: 0, outcome, output: [] }];
}
function driftCase({ drift }) {
    const requirements = drift?.requirements ?? [];
    if (drift === null || drift.changes.length + requirements.length === 0)
        return [];
    const all = [...requirements.map(drift_words/* requirementLine */.oK), ...drift.changes.slice(0, MOST_CHANGES).map(drift_words/* driftLine */.wk)];
    const rest = drift.changes.length + requirements.length - MOST_CHANGES;
    const lines = [
        ...all.slice(0, MOST_CHANGES).map(proseText),
        ...(rest > 0 ? [`${(0,numbers_and_lists/* counted */.hS)(rest, 'more change')} left out here.`] : []),
    ];
    const message = nameText(`Since ${(0,drift_words/* sinceText */.I)(drift)}: ${(0,drift_words/* driftTotalsText */.YP)(drift)}`);
    const outcome = { kind: 'skipped', type: 'drift', message, lines };
    return [{ classname: RUN, name: 'changes since the baseline', time: 0, outcome, output: [] }];
}
function runCases(report) {
    return [...warningsCase(report), ...driftCase(report)];
}
function runName(report) {
    return nameText([RUN, ...(0,run_extent_text/* partTexts */.qi)(report)].join(', '));
}
function runSuite(report) {
    const { tool, result, vantage, seed, run, policies, totals, drift, wait } = report;
    const cases = runCases(report);
    return {
        name: runName(report),
        counts: { tests: cases.length, failures: 0, errors: 0, skipped: cases.length },
        time: 0,
        timestamp: timestamp(report.startedAt),
        hostname: vantage === null ? null : nameText(vantage),
        file: null,
        properties: properties({
            version: tool.version,
            result,
            vantage,
            vantages: (0,numbers_and_lists/* firstFew */.Dt)((report.vantages ?? []).map(({ name }) => name ?? 'the nameless vantage'), MOST_LISTED),
            startedAt: report.startedAt,
            finishedAt: report.finishedAt,
            duration: (0,counts_text/* durationText */.S5)(report.durationMs),
            seed: report.vantages === undefined ? `${seed}` : null,
            policies: (0,numbers_and_lists/* firstFew */.Dt)(policies.map(({ path }) => (0,policy_place/* policyText */.MJ)(path)), MOST_LISTED),
            repository: run.repository,
            commit: run.commit,
            run: run.url,
            ports: `${totals.probes}`,
            violations: `${totals.violation}`,
            inconclusive: `${totals.inconclusive}`,
            waived: `${totals.waived}`,
            pass: `${totals.pass}`,
            passEvidence: (0,green_basis/* greenBasisText */.jp)((0,green_basis/* greenBasis */.OX)(report)),
            notJudged: `${totals.notJudged}`,
            requirements: (0,requirement_words/* requirementsText */.OD)(report),
            drift: drift === null ? null : `since ${(0,drift_words/* sinceText */.I)(drift)}: ${(0,drift_words/* driftTotalsText */.YP)(drift)}`,
            wait: wait === null ? null : (0,wait_text/* waitText */.L)(wait),
        }),
        cases,
    };
}
function hostSuite(report, group, naming) {
    const { machine, verdicts } = group;
    const { host, alsoHosts, vantage } = machine;
    const addresses = [...new Set(verdicts.flatMap(({ address }) => (address === null ? [] : [address])))];
    return {
        name: suiteName(machine, naming.severalVantages),
        counts: suite_parts_countsOf(verdicts),
        time: secondsOf(verdicts),
        timestamp: timestamp(report.startedAt),
        hostname: vantage === null ? null : nameText(vantage),
        file: fileOf(verdicts),
        properties: properties({
            host,
            alsoHosts: (0,numbers_and_lists/* firstFew */.Dt)(alsoHosts, MOST_LISTED),
            addresses: (0,numbers_and_lists/* firstFew */.Dt)(addresses, MOST_LISTED),
            vantage,
            ports: `${countPorts(verdicts)}`,
        }),
        cases: casesOf(verdicts, naming),
    };
}
function* suitesOf(report) {
    yield runSuite(report);
    const common = { names: new CaseNames(), baseline: new new_since_baseline/* NewSinceBaseline */.O(report) };
    if (report.vantages !== undefined) {
        yield* vantageSuites(report, { ...common, severalVantages: (0,case_text/* hasSeveralVantages */.UG)(report) });
        return;
    }
    const groups = groupsOf(report);
    const severalVantages = new Set(groups.map(({ machine }) => machine.vantage)).size > 1;
    const naming = { ...common, causes: new first_of_cause/* FirstOfCause */.t(), severalVantages };
    for (const group of groups)
        yield hostSuite(report, group, naming);
}
function junitReport(report) {
    const counts = suite_parts_countsOf(report.verdicts);
    const more = runCases(report).length;
    return {
        name: runName(report),
        counts: { ...counts, tests: counts.tests + more, skipped: counts.skipped + more },
        time: report.durationMs / 1000,
        suites: suitesOf(report),
    };
}
function junitPieces(report) {
    return junitXml(junitReport(report));
}
function junit(report) {
    return [...junitPieces(report)].join('');
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

/***/ 727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ruleOfVerdict),
/* harmony export */   w: () => (/* binding */ VERDICT_RULES)
/* harmony export */ });
const VERDICT_RULES = [
    'exposed-critical',
    'exposed-high',
    'exposed-medium',
    'exposed-low',
    'resolves-elsewhere',
    'not-open',
    'not-closed',
    'not-filtered',
    'inconclusive',
];
function ruleOfVerdict({ verdict, state, expected, severity }) {
    if (verdict === 'inconclusive')
        return 'inconclusive';
    if (verdict !== 'violation')
        return null;
    if (state === null)
        return 'resolves-elsewhere';
    if (expected === 'open')
        return 'not-open';
    if (state === 'open')
        return `exposed-${severity ?? 'medium'}`;
    return expected === 'closed' ? 'not-closed' : 'not-filtered';
}


/***/ })

};
