export const id = "drift-caveats";
export const ids = ["drift-caveats"];
export const modules = {

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
        ...partCaveats(baseline, now),
        ...((0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePolicy */ .j)(baseline, now)
            ? []
            : ['The baseline was judged by another policy than this run: what changed may be the policy, and not a host.']),
        ...((0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSameHosts */ .M)(baseline, now)
            ? []
            : [
                'The baseline read other files of hosts (`hosts-in`) than this run: where a host is new or gone, what changed may be the file alone.',
            ]),
    ];
}
function partCaveats(baseline, now) {
    const [was, is] = [baseline.shard, now.shard];
    if (was !== null && is !== null && was.index === is.index && was.of === is.of)
        return [`Both reports are of shard ${is.index} of ${is.of}: hosts of the other shards were not compared.`];
    return [
        ...((0,_model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .mt)(baseline)
            ? ['The baseline asked only a part of its policy: what it did not ask was not compared.']
            : []),
        ...((0,_model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .mt)(now) ? ['This run asked only a part of its policy: the rest of the baseline was not compared.'] : []),
    ];
}
function vantageCaveats(baseline, now) {
    const { pairs, onlyBefore, onlyAfter } = (0,_vantages_js__WEBPACK_IMPORTED_MODULE_2__/* .vantagePairs */ .sS)(baseline, now);
    const [lackedBefore, lacksNow] = [(0,_vantages_js__WEBPACK_IMPORTED_MODULE_2__/* .lackingVantages */ .$K)(baseline), (0,_vantages_js__WEBPACK_IMPORTED_MODULE_2__/* .lackingVantages */ .$K)(now)];
    const cutBefore = pairs.flatMap(({ before }) => (lackedBefore.has(before) ? [before] : []));
    const cutNow = pairs.flatMap(({ after }) => (lacksNow.has(after) ? [after] : []));
    return [
        ...pairs
            .filter(({ before, after }) => before !== after)
            .map(({ before, after }) => `The baseline looked from ${named(before)}, and this run from ${named(after)}: what differs may be the place, and no change.`),
        ...(onlyAfter.length === 0 ? [] : [`The baseline did not look from ${listed(onlyAfter)}: that was not compared.`]),
        ...(onlyBefore.length === 0
            ? []
            : [`This run did not look from ${listed(onlyBefore)}, as the baseline did: that was not compared.`]),
        ...(cutBefore.length === 0
            ? []
            : [`The baseline lacks a report from ${listed(cutBefore)}: the rest of this run was not compared.`]),
        ...(cutNow.length === 0
            ? []
            : [`This run lacks a report from ${listed(cutNow)}: the rest of the baseline was not compared.`]),
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
/* harmony export */   M: () => (/* binding */ hasSameHosts),
/* harmony export */   j: () => (/* binding */ isSamePolicy)
/* harmony export */ });
/* harmony import */ var _model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(842);

function isSamePolicy(one, other) {
    return (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(one.policies) === (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(other.policies);
}
function hasSameHosts(one, other) {
    const [was = [], is = []] = [one.hostFiles, other.hostFiles];
    if (was.length === 0 || !isSamePolicy(one, other)) {
        const [before, after] = [(0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .byHosts */ .tN)(was), (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .byHosts */ .tN)(is)];
        const sameHosts = before !== null && after !== null && (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(before) === (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(after);
        return sameHosts || (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(was) === (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfTexts */ .H6)(is);
    }
    const keys = (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOfHosts */ .DQ)(other.policies, is);
    return (0,_model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOfHosts */ .DQ)(one.policies, was).some((key) => keys.includes(key));
}


/***/ }),

/***/ 3272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ lackingVantages),
/* harmony export */   a5: () => (/* binding */ isOfMissingReport),
/* harmony export */   sS: () => (/* binding */ vantagePairs)
/* harmony export */ });
/* unused harmony export vantagesOf */
function vantagesOf({ vantage, verdicts }) {
    const found = new Set();
    for (const verdict of verdicts)
        if (!isOfMissingReport(verdict))
            found.add(verdict.vantage);
    return verdicts.length === 0 ? [vantage] : [...found];
}
function lackingVantages({ verdicts }) {
    const lacking = new Set();
    for (const verdict of verdicts)
        if (isOfMissingReport(verdict))
            lacking.add(verdict.vantage);
    return lacking;
}
function isOfMissingReport({ cause }) {
    return cause === 'no-report';
}
function vantagePairs(baseline, now) {
    const [before, after] = [vantagesOf(baseline), vantagesOf(now)];
    const [was, is] = [before[0] ?? null, after[0] ?? null];
    const isWhole = lackingVantages(baseline).size + lackingVantages(now).size === 0;
    if (before.length === 1 && after.length === 1 && isWhole)
        return { pairs: [{ before: was, after: is }], onlyBefore: [], onlyAfter: [] };
    return {
        pairs: after.filter((name) => before.includes(name)).map((name) => ({ before: name, after: name })),
        onlyBefore: before.filter((name) => !after.includes(name)),
        onlyAfter: after.filter((name) => !before.includes(name)),
    };
}


/***/ }),

/***/ 842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ keysOfHosts),
/* harmony export */   H6: () => (/* binding */ keyOfTexts),
/* harmony export */   ni: () => (/* binding */ keysOfFiles),
/* harmony export */   tN: () => (/* binding */ byHosts)
/* harmony export */ });
function keysOfFiles(policies, lists = []) {
    const hashes = (files) => files.map(({ sha256 }) => sha256);
    const files = [...policies, ...lists];
    const seen = policies.map(({ path, sha256 }) => {
        const from = steps(path).slice(0, -1);
        const paths = files.map((file) => JSON.stringify([file.sha256, pathFrom(from, steps(file.path))]));
        return JSON.stringify([sha256, paths.sort()]);
    });
    return [JSON.stringify([hashes(policies), hashes(lists)]), JSON.stringify(seen.sort())];
}
function byHosts(lists) {
    const files = lists.flatMap(({ path, hostsSha256 }) => hostsSha256 === undefined ? [] : [{ path, sha256: hostsSha256 }]);
    return files.length === lists.length ? files : null;
}
function keysOfHosts(policies, lists) {
    const hosts = byHosts(lists);
    return [
        ...keysOfFiles(policies, lists).map((key) => `texts ${key}`),
        ...(hosts === null ? [] : keysOfFiles(policies, hosts).map((key) => `hosts ${key}`)),
    ];
}
function keyOfTexts(files) {
    return files
        .map(({ sha256 }) => sha256)
        .sort()
        .join();
}
function steps(path) {
    return path.split('/').filter((step) => step !== '.');
}
function pathFrom(folder, path) {
    let shared = 0;
    while (shared < folder.length && folder[shared] === path[shared])
        shared += 1;
    return [...folder.slice(shared).map((step) => (step === '..' ? '(down)' : '..')), ...path.slice(shared)].join('/');
}


/***/ })

};
