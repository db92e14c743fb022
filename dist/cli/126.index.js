"use strict";
exports.id = 126;
exports.ids = [126];
exports.modules = {

/***/ 3289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ orderedPlace),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
function orderedPlace({ file, line, column }) {
    return { file, line, column };
}


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ orderedDrift)
/* harmony export */ });
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);

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
            return { ...place, ...sides, severity, rule: change.rule && (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedPlace */ .V)(change.rule), explanation };
        }),
    };
}
function orderedSide(side) {
    return side === null ? null : { state: side.state, verdict: side.verdict };
}


/***/ }),

/***/ 3734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson),
/* harmony export */   reportJsonPieces: () => (/* binding */ reportJsonPieces)
/* harmony export */ });
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);
/* harmony import */ var _ordered_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8402);


function ordered(verdict) {
    const { host, address, vantage, protocol, ports, count, service, expected, state, cause, severity, evidence } = verdict;
    const { explanation, advice, attempts, rttMs, waiver } = verdict;
    const place = { host, address, vantage, protocol, ports, count, service };
    const outcome = { expected, state, cause, verdict: verdict.verdict, severity, evidence, explanation, advice };
    const lacks = verdict.lacks === undefined ? {} : { lacks: verdict.lacks };
    const rest = { attempts, rttMs, rule: (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedPlace */ .V)(verdict.rule), waiver: orderedWaiver(waiver) };
    return { ...place, ...outcome, ...lacks, ...rest };
}
function orderedWaiver(waiver) {
    if (waiver === null)
        return null;
    const { until, reason, owner, file, line, column } = waiver;
    return { until, reason, owner, file, line, column };
}
function orderedWait(wait) {
    if (wait === null)
        return null;
    const { limitMs, tookMs, rounds, held, stopped } = wait;
    const flapped = wait.flapped.map(({ host, address, protocol, ports, count, times }) => {
        return { host, address, protocol, ports, count, times };
    });
    return { limitMs, tookMs, rounds, held, stopped, flapped };
}
function orderedScan(scan) {
    if (scan === null)
        return null;
    const { tool, version, finishedAt } = scan;
    return { tool, version, finishedAt };
}
function orderedLearnt({ rate, perHost }) {
    return { rate, perHost: perHost.map(({ pace, addresses }) => ({ pace, addresses })) };
}
function orderedRun({ repository, commit, url, actor }) {
    return { repository, commit, url, actor };
}
function orderedSet({ count, digest, elements }) {
    return { count, digest, ...(elements === undefined ? {} : { elements }) };
}
function orderedShard(shard) {
    if (shard === null)
        return null;
    const { index, of, planned, taken } = shard;
    return { index, of, planned: orderedSet(planned), taken: orderedSet(taken) };
}
function orderedVantage({ name, startedAt, finishedAt, shards, sources, run }) {
    return { name, startedAt, finishedAt, shards, sources, run: orderedRun(run) };
}
function orderedPattern(pattern) {
    const { kind, host, address, protocol, ports, count, states, explanation, advice } = pattern;
    return { kind, host, address, protocol, ports, count, states, explanation, advice };
}
function orderedHead(report) {
    const { startedAt, finishedAt, durationMs, seed, vantage, shard, scope, warnings, result } = report;
    const { rate, perHost, inFlight, durationMs: limitMs, learnt } = report.limits;
    const { probes, open, closed, filtered, openOrFiltered, unknown } = report.totals;
    const { pass, violation, waived, inconclusive, notJudged } = report.totals;
    const states = { probes, open, closed, filtered, openOrFiltered, unknown };
    return {
        schemaVersion: report.schemaVersion,
        tool: { name: report.tool.name, version: report.tool.version },
        startedAt,
        finishedAt,
        durationMs,
        seed,
        vantage,
        shard: orderedShard(shard),
        ...(report.vantages === undefined ? {} : { vantages: report.vantages.map(orderedVantage) }),
        ...(report.sources === undefined ? {} : { sources: report.sources }),
        expects: { vantages: report.expects.vantages, shards: report.expects.shards },
        run: orderedRun(report.run),
        policies: report.policies.map(({ path, sha256 }) => ({ path, sha256 })),
        scope,
        controls: report.controls.map(({ target, answered }) => ({ target, answered })),
        limits: {
            rate,
            perHost,
            inFlight,
            durationMs: limitMs,
            ...(learnt === undefined ? {} : { learnt: orderedLearnt(learnt) }),
        },
        warnings,
        scan: orderedScan(report.scan),
        wait: orderedWait(report.wait),
        result,
        totals: { ...states, pass, violation, waived, inconclusive, notJudged },
        drift: report.drift && (0,_ordered_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .orderedDrift */ .x)(report.drift),
        ...(report.patterns === undefined ? {} : { patterns: report.patterns.map(orderedPattern) }),
        verdicts: [],
    };
}
const NO_VERDICTS = '"verdicts": []';
const PIECE = 256;
function* reportJsonPieces(report) {
    const head = JSON.stringify(orderedHead(report), null, 2);
    if (report.verdicts.length === 0) {
        yield `${head}\n`;
        return;
    }
    const at = head.lastIndexOf(NO_VERDICTS) + NO_VERDICTS.length - 1;
    yield head.slice(0, at);
    for (let first = 0; first < report.verdicts.length; first += PIECE) {
        const piece = report.verdicts.slice(first, first + PIECE).map(ordered);
        const text = JSON.stringify({ a: piece }, null, 2).slice('{\n  "a": ['.length, -'\n  ]\n}'.length);
        yield first === 0 ? text : `,${text}`;
    }
    yield `\n  ${head.slice(at)}\n`;
}
function reportJson(report) {
    return [...reportJsonPieces(report)].join('');
}


/***/ })

};
;