export const id = 170;
export const ids = [170];
export const modules = {

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   octokit: () => (/* binding */ octokit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1758);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);




const RETRIES = 2;
function octokit(token, apiUrl, deadline) {
    const mayWait = (seconds, _, __, retryCount) => retryCount < RETRIES && seconds * 1000 < deadline.left();
    const options = {
        baseUrl: apiUrl,
        retry: { retries: RETRIES, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
        throttle: { id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
        log: { debug: silent, info: silent, warn: silent, error: silent },
    };
    const made = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, options, limitsByHeader, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
    made.hook.before('request', (request) => {
        request.request = { ...request.request, signal: deadline.signal };
    });
    return made;
}
function silent() { }
function limitsByHeader(made) {
    made.hook.error('request', (error) => {
        const { status, response } = error;
        const limited = (status === 429 || status === 403) && response?.headers['retry-after'] !== undefined;
        if (limited && !/\bsecondary rate\b/i.test(error.message))
            error.message += ' (a secondary rate limit)';
        throw error;
    });
    return {};
}


/***/ })

};
