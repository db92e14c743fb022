export const id = "report-prom-prom";
export const ids = ["report-prom-prom"];
export const modules = {

/***/ 9354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ utcMilliseconds)
/* harmony export */ });
const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?Z$/;
function utcMilliseconds(text) {
    const match = FORM.exec(text);
    if (match === null)
        return Number.NaN;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60)
        return Number.NaN;
    const milliseconds = Number((match[7] ?? '0').padEnd(3, '0'));
    return ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + milliseconds;
}
function daysSince1970(year, month, day) {
    const fromMarch = (month + 9) % 12;
    const years = month <= 2 ? year - 1 : year;
    const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
    return years * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 719_468;
}


/***/ }),

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

/***/ 4304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prom: () => (/* binding */ prom)
});

// EXTERNAL MODULE: ./build/model/documents/change-words.js
var change_words = __webpack_require__(262);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/report/text/places/policy-place.js
var policy_place = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
;// CONCATENATED MODULE: ./build/report/prom/metrics-text.js

function metricsText(gauges) {
    const lines = gauges
        .filter(({ samples }) => samples.length > 0)
        .flatMap(({ name, help, samples }) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} gauge`,
        ...samples.map(({ labels, value }) => `${name}${labelsText(labels)} ${value}`),
    ]);
    return `${lines.join('\n')}\n# EOF\n`;
}
function labelsText(labels) {
    const parts = Object.entries(labels).flatMap(([name, value]) => (value === null ? [] : [`${name}="${value}"`]));
    return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}
function labelValue(text) {
    return (0,clip/* shown */.SP)(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/base/utc-milliseconds.js
var utc_milliseconds = __webpack_require__(9354);
// EXTERNAL MODULE: ./build/model/documents/partial-run.js
var partial_run = __webpack_require__(7105);
// EXTERNAL MODULE: ./build/report/rows/new-since-baseline.js
var new_since_baseline = __webpack_require__(1499);
// EXTERNAL MODULE: ./build/report/rows/new-violations.js
var new_violations = __webpack_require__(3521);
;// CONCATENATED MODULE: ./build/report/prom/vantage-tallies.js







class Tally {
    byVerdict = Object.fromEntries(words/* VERDICTS */.bk.map((kind) => [kind, 0]));
    bySeverity = Object.fromEntries([...words/* SEVERITIES */.oC, 'unknown'].map((severity) => [severity, 0]));
    telling = new Map();
    probes = 0;
    missingReports = 0;
    newViolations = 0;
    add(verdict, baseline) {
        const { verdict: kind, severity, cause, ports, count } = verdict;
        this.byVerdict[kind] += count;
        this.telling.set(`${cause} ${(0,partial_run/* isKeptOutByRun */.hT)(verdict)}`, verdict);
        if (ports !== null)
            this.probes += count;
        if (cause === 'no-report')
            this.missingReports++;
        if (kind !== 'violation')
            return;
        this.bySeverity[severity ?? 'unknown'] += count;
        this.newViolations += (0,new_violations/* newPorts */.J)(verdict, baseline);
    }
    get result() {
        if (this.byVerdict.violation > 0)
            return 'fail';
        const isKnown = this.byVerdict.inconclusive === 0 && words/* VERDICTS */.bk.some((kind) => this.byVerdict[kind] > 0);
        return isKnown ? 'pass' : 'inconclusive';
    }
}
function vantageTallies(report) {
    const baseline = new new_since_baseline/* NewSinceBaseline */.O(report);
    const facts = factsByVantage(report);
    const tallies = new Map([...facts.keys()].map((vantage) => [vantage, new Tally()]));
    for (const verdict of report.verdicts) {
        const vantage = report.vantages === undefined ? report.vantage : verdict.vantage;
        (0,get_or_create/* getOrCreate */.I)(tallies, labelValue(vantage ?? ''), () => new Tally()).add(verdict, baseline);
    }
    return [...tallies].map(([vantage, tally]) => {
        const { byVerdict, bySeverity, probes, missingReports, newViolations, telling, result } = tally;
        return {
            vantage,
            byVerdict,
            bySeverity,
            probes,
            missingReports,
            newViolations: report.drift === null ? null : newViolations,
            result: report.vantages === undefined ? report.result : result,
            isComplete: (0,partial_run/* whyIncomplete */.Be)(ofVantage(report, vantage), [...telling.values()]) === null,
            startedAt: facts.get(vantage)?.startedAt ?? null,
            finishedAt: facts.get(vantage)?.finishedAt ?? null,
            measuredAt: facts.get(vantage)?.measuredAt ?? null,
        };
    });
}
function ofVantage(report, label) {
    if (report.vantages === undefined)
        return report;
    return { ...report, vantages: report.vantages.filter(({ name }) => labelValue(name ?? '') === label) };
}
function factsByVantage({ vantage, vantages, startedAt, finishedAt, scan }) {
    if (vantages === undefined) {
        const measuredAt = scan === null ? startedAt : scan.finishedAt;
        return new Map([[labelValue(vantage ?? ''), timesOf(startedAt, finishedAt, measuredAt)]]);
    }
    const facts = new Map();
    for (const one of vantages) {
        const label = labelValue(one.name ?? '');
        const [times, other] = [timesOf(one.startedAt, one.finishedAt, one.startedAt), facts.get(label)];
        if (other === undefined || (times.startedAt ?? 0) < (other.startedAt ?? 0))
            facts.set(label, times);
    }
    return facts;
}
function timesOf(startedAt, finishedAt, measuredAt) {
    return {
        startedAt: secondsOf(startedAt),
        finishedAt: secondsOf(finishedAt),
        measuredAt: measuredAt === null ? null : secondsOf(measuredAt),
    };
}
function secondsOf(time) {
    const milliseconds = (0,utc_milliseconds/* utcMilliseconds */.L)(time);
    return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}

;// CONCATENATED MODULE: ./build/report/prom/prom.js





const MOST_REQUIREMENTS = 500;
function prom(report) {
    const common = commonLabels(report);
    const tallies = vantageTallies(report);
    const each = (samplesOf) => tallies.flatMap((tally) => samplesOf(tally).flatMap(([labels, value]) => value === null ? [] : [{ labels: { ...common, vantage: tally.vantage, ...labels }, value }]));
    const one = (numberOf) => each((tally) => [[{}, numberOf(tally)]]);
    return metricsText([
        gauge('violations', 'Ports that violate the policy and have no waiver.', each(severitySamples)),
        gauge('new_violations', 'Violations that the baseline does not have; not there without a baseline.', one(({ newViolations }) => newViolations)),
        gauge('inconclusive', 'Ports, names and missing reports that could not be judged.', one(({ byVerdict }) => byVerdict.inconclusive)),
        gauge('waived', 'Violations that a waiver excuses.', one(({ byVerdict }) => byVerdict.waived)),
        gauge('passes', 'Ports that are as the policy intends, with evidence.', one(({ byVerdict }) => byVerdict.pass)),
        gauge('observed', 'Ports that are observed and not judged.', one(({ byVerdict }) => byVerdict['not-judged'])),
        gauge('probes', 'Ports that the run set out to probe.', one(({ probes }) => probes)),
        gauge('changes', 'Changes since the baseline; not there without a baseline.', changeSamples(report, common)),
        gauge('requirement_satisfied', 'Whether a requirement of the policy (satisfies) is satisfied: 1 or 0.', requirementSamples(report, common)),
        gauge('run_result', 'The result of the run: 1 at the one that it has.', each(resultSamples)),
        gauge('run_complete', 'Whether the run stands for a whole audit: not a shard, not stopped, nothing left out or missing.', one(({ isComplete }) => Number(isComplete))),
        gauge('missing_reports', 'Reports of this vantage that a merge lacks.', one(({ missingReports }) => missingReports)),
        gauge('measured_timestamp_seconds', 'When the ports were seen: the start of the run, or the end of the scan that it judged.', one(({ measuredAt }) => measuredAt)),
        gauge('run_started_timestamp_seconds', 'When the run began.', one(({ startedAt }) => startedAt)),
        gauge('run_finished_timestamp_seconds', 'When the run ended.', one(({ finishedAt }) => finishedAt)),
        gauge('run_duration_seconds', 'How long the run took.', one((tally) => durationOf(report, tally))),
        gauge('tool_info', 'The version of port-policy that wrote this.', [
            { labels: { ...common, version: labelValue(report.tool.version) }, value: 1 },
        ]),
    ]);
}
function gauge(name, help, samples) {
    return { name: `port_policy_${name}`, help, samples };
}
function commonLabels({ policies, shard }) {
    return {
        policy: labelValue(policies.map(({ path }) => (0,policy_place/* policyText */.MJ)(path)).join(', ')),
        ...(shard === null ? {} : { shard: `${shard.index}/${shard.of}` }),
    };
}
function severitySamples({ bySeverity }) {
    const known = words/* SEVERITIES */.oC.map((severity) => [{ severity }, bySeverity[severity]]);
    return bySeverity.unknown === 0 ? known : [...known, [{ severity: 'unknown' }, bySeverity.unknown]];
}
function resultSamples({ result }) {
    return words/* RUN_RESULTS */.DG.map((one) => [{ result: one }, Number(one === result)]);
}
function requirementSamples({ requirements = [] }, common) {
    const known = new Map();
    for (const { requirement, satisfied } of requirements) {
        const label = labelValue(requirement);
        known.set(label, satisfied && (known.get(label) ?? true));
    }
    return [...known]
        .sort(([, a], [, b]) => Number(a) - Number(b))
        .slice(0, MOST_REQUIREMENTS)
        .map(([requirement, satisfied]) => ({ labels: { ...common, requirement }, value: Number(satisfied) }));
}
function changeSamples({ drift }, common) {
    if (drift === null)
        return [];
    const { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
    const counts = {
        'newly-open': newlyOpen,
        'newly-blocked': newlyBlocked,
        'new-host': newHosts,
        'gone-host': goneHosts,
        'changed-address': changedAddresses,
        'changed-verdict': changedVerdicts,
    };
    return change_words/* DRIFT_KINDS */.KK.map((kind) => ({ labels: { ...common, kind }, value: counts[kind] }));
}
function durationOf({ vantages, durationMs }, { startedAt, finishedAt }) {
    if (vantages === undefined)
        return durationMs / 1000;
    return startedAt === null || finishedAt === null ? null : Math.round((finishedAt - startedAt) * 1000) / 1000;
}


/***/ })

};
