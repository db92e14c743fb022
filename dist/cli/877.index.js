"use strict";
exports.id = 877;
exports.ids = [877];
exports.modules = {

/***/ 877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson)
/* harmony export */ });
function ordered(verdict) {
    const { host, address, vantage, protocol, ports, count, service, expected, state, cause, severity, evidence } = verdict;
    const { explanation, advice, attempts, rttMs, waiver } = verdict;
    const { file, line, column } = verdict.rule;
    const place = { host, address, vantage, protocol, ports, count, service };
    const outcome = { expected, state, cause, verdict: verdict.verdict, severity, evidence, explanation, advice };
    return { ...place, ...outcome, attempts, rttMs, rule: { file, line, column }, waiver };
}
function orderedReport(report) {
    const { startedAt, finishedAt, durationMs, seed, vantage, shard, scope, warnings, result } = report;
    const { repository, commit, url, actor } = report.run;
    const { rate, perHost, inFlight } = report.limits;
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
        shard,
        expects: { vantages: report.expects.vantages, shards: report.expects.shards },
        run: { repository, commit, url, actor },
        policies: report.policies.map(({ path, sha256 }) => ({ path, sha256 })),
        scope,
        controls: report.controls.map(({ target, answered }) => ({ target, answered })),
        limits: { rate, perHost, inFlight },
        warnings,
        result,
        totals: { ...states, pass, violation, waived, inconclusive, notJudged },
        verdicts: report.verdicts.map(ordered),
    };
}
function reportJson(report) {
    return `${JSON.stringify(orderedReport(report), null, 2)}\n`;
}


/***/ })

};
;