"use strict";
exports.id = 728;
exports.ids = [728];
exports.modules = {

/***/ 3082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   caveatsOf: () => (/* binding */ caveatsOf)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5607);
/* harmony import */ var _model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7105);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8226);
/* harmony import */ var _vantages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3272);




const MOST_LISTED = 10;
function caveatsOf(baseline, now) {
    return [
        ...vantageCaveats(baseline, now),
        ...(baseline.startedAt > now.startedAt
            ? [`The baseline (${baseline.startedAt}) is newer than this run (${now.startedAt}): it is not what was before.`]
            : []),
        ...((0,_model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .m)(baseline)
            ? ['The baseline asked only a part of its policy: what it did not ask was not compared.']
            : []),
        ...((0,_model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .m)(now) ? ['This run asked only a part of its policy: the rest of the baseline was not compared.'] : []),
        ...((0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePolicy */ .j)(baseline, now)
            ? []
            : ['The baseline was judged by another policy than this run: what changed may be the policy, and not a host.']),
    ];
}
function vantageCaveats(baseline, now) {
    const { pairs, onlyBefore, onlyAfter } = (0,_vantages_js__WEBPACK_IMPORTED_MODULE_2__/* .vantagePairs */ .s)((0,_vantages_js__WEBPACK_IMPORTED_MODULE_2__/* .vantagesOf */ .V)(baseline), (0,_vantages_js__WEBPACK_IMPORTED_MODULE_2__/* .vantagesOf */ .V)(now));
    return [
        ...pairs
            .filter(({ before, after }) => before !== after)
            .map(({ before, after }) => `The baseline looked from ${named(before)}, and this run from ${named(after)}: what differs may be the place, and no change.`),
        ...(onlyAfter.length === 0 ? [] : [`The baseline did not look from ${listed(onlyAfter)}: that was not compared.`]),
        ...(onlyBefore.length === 0
            ? []
            : [`This run did not look from ${listed(onlyBefore)}, as the baseline did: that was not compared.`]),
    ];
}
function named(vantage) {
    return vantage === null ? 'the nameless vantage' : `\`${vantage}\``;
}
function listed(vantages) {
    return (0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(vantages.map(named), MOST_LISTED, String);
}


/***/ }),

/***/ 8226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isSamePolicy)
/* harmony export */ });
function isSamePolicy(one, other) {
    return hashes(one) === hashes(other);
}
function hashes({ policies }) {
    return policies
        .map(({ sha256 }) => sha256)
        .sort()
        .join();
}


/***/ }),

/***/ 3272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ vantagesOf),
/* harmony export */   s: () => (/* binding */ vantagePairs)
/* harmony export */ });
function vantagesOf({ vantage, verdicts }) {
    const found = new Set(verdicts.map((verdict) => verdict.vantage));
    return found.size === 0 ? [vantage] : [...found];
}
function vantagePairs(before, after) {
    const [was, is] = [before[0] ?? null, after[0] ?? null];
    if (before.length === 1 && after.length === 1)
        return { pairs: [{ before: was, after: is }], onlyBefore: [], onlyAfter: [] };
    return {
        pairs: after.filter((name) => before.includes(name)).map((name) => ({ before: name, after: name })),
        onlyBefore: before.filter((name) => !after.includes(name)),
        onlyAfter: after.filter((name) => !before.includes(name)),
    };
}


/***/ })

};
;