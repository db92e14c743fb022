"use strict";
exports.id = 163;
exports.ids = [163];
exports.modules = {

/***/ 2677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   observationsText: () => (/* binding */ observationsText)
/* harmony export */ });
function observationsText({ schemaVersion, tool, finishedAt, vantage, warnings, verdicts }) {
    const head = JSON.stringify({ schemaVersion, tool, finishedAt, vantage, warnings });
    const rows = verdicts.flatMap((verdict) => {
        const { host, address, protocol, ports, state, cause, evidence, rttMs, attempts } = verdict;
        if (address === null || ports === null)
            return [];
        const named = {
            ...(host === address ? {} : { host }),
            ...(verdict.vantage === null ? {} : { vantage: verdict.vantage }),
        };
        return [JSON.stringify({ ...named, address, protocol, ports, state, cause, evidence, rttMs, attempts })];
    });
    return `${head.slice(0, -1)},"verdicts":[${rows.join(',')}]}`;
}


/***/ })

};
;