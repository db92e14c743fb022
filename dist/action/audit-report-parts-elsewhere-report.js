export const id = "audit-report-parts-elsewhere-report";
export const ids = ["audit-report-parts-elsewhere-report"];
export const modules = {

/***/ 7068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   elsewhereReport: () => (/* binding */ elsewhereReport)
/* harmony export */ });
/* harmony import */ var _model_documents_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7342);
/* harmony import */ var _model_documents_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9121);
/* harmony import */ var _model_documents_whole_run_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7999);
/* harmony import */ var _model_pace_pace_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4848);
/* harmony import */ var _plan_bound_bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4527);
/* harmony import */ var _plan_satisfies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3314);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(242);
/* harmony import */ var _reported_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9995);








const NOTHING = { addresses: [], texts: [] };
function elsewhereReport(read, { policy, narrowed, mistake, limitMs }, options, startedAt) {
    const { vantage } = narrowed.view;
    const { shard } = read.inputs;
    const satisfies = (0,_plan_satisfies_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementsOf */ .CG)(policy.hosts);
    const { file, line, column } = mistake.position ?? { file: policy.file, line: 1, column: 1 };
    const verdict = {
        ...(0,_model_documents_whole_run_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .wholeRunVerdict */ .K)({
            host: vantage === null ? 'this machine' : `vantage ${vantage.name}`,
            vantage: vantage?.name ?? null,
            cause: 'not-at-source',
            explanation: `Nothing was asked: ${mistake.message}.`,
            advice: 'Run it on a machine that has such an address, bring up its VPN or interface, or correct `source`.',
            rule: { file, line, column },
        }),
        ...(satisfies.length === 0 ? {} : { satisfies }),
    };
    return {
        schemaVersion: 1,
        tool: { name: 'port-policy', version: options.toolVersion },
        startedAt: startedAt.toISOString(),
        finishedAt: startedAt.toISOString(),
        durationMs: 0,
        seed: options.seed,
        vantage: verdict.vantage,
        sources: [],
        shard: shard === null ? null : (0,_reported_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .reportedShard */ .O)({ ...shard, planned: NOTHING, taken: NOTHING }, options.sha256),
        expects: { vantages: policy.vantages.map(({ name }) => name), shards: shard?.of ?? 1 },
        run: options.run,
        ...(0,_read_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readFiles */ .U)(read, options.sha256),
        scope: (0,_plan_bound_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeTexts */ .N)(narrowed),
        controls: [],
        limits: { ...(0,_model_pace_pace_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .fastestPace */ .at)(policy.limits), inFlight: policy.limits.inFlight, durationMs: limitMs },
        warnings: read.diagnostics.filter(({ level }) => level === 'warning').map(({ message }) => message),
        scan: null,
        wait: null,
        drift: null,
        result: 'inconclusive',
        totals: { ...(0,_model_documents_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .noCounts */ .Yi)(), inconclusive: 1 },
        verdicts: [verdict],
        ...(0,_model_documents_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementResults */ .e)([], [verdict]),
    };
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ wholeRunVerdict)
/* harmony export */ });
function wholeRunVerdict({ host, vantage, cause, explanation, advice, rule }) {
    return {
        host,
        address: null,
        vantage,
        protocol: null,
        ports: null,
        count: 1,
        service: null,
        expected: null,
        state: 'unknown',
        cause,
        verdict: 'inconclusive',
        severity: null,
        evidence: 'none',
        explanation,
        advice,
        attempts: 0,
        rttMs: null,
        rule,
        waiver: null,
    };
}


/***/ })

};
