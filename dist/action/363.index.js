export const id = 363;
export const ids = [363];
export const modules = {

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  octokit: () => (/* binding */ octokit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./build/action/github/bounded-fetch.js
const MOST_BYTES = 64 * 1024 ** 2;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 307, 308]);
class Refused extends Error {
    name = 'AbortError';
}
function boundedFetch(fetch, apiUrl, mostBytes = MOST_BYTES) {
    const { origin } = new URL(apiUrl);
    return async (url, init = {}) => {
        let at = url;
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (new URL(at).origin !== origin)
                throw new Refused(`its answer leads to another server, ${new URL(at).host}, and the token is not sent there`);
            const response = await fetch(at, { ...init, redirect: 'manual' });
            const follows = init.redirect !== 'manual' && REDIRECTS.has(response.status);
            const location = follows ? response.headers.get('location') : null;
            if (location === null)
                return whole(response, mostBytes);
            await response.body?.cancel();
            at = new URL(location, at).href;
        }
        throw new Refused(`it redirects more than ${MOST_REDIRECTS} times`);
    };
}
async function whole(response, mostBytes) {
    const { body, status, statusText, headers } = response;
    if (body === null)
        return response;
    const pieces = [];
    let total = 0;
    for await (const piece of body) {
        total += piece.byteLength;
        if (total > mostBytes)
            throw new Refused(`its answer has more than ${Math.floor(mostBytes / 1_000_000)} MB`);
        pieces.push(piece);
    }
    if (total === 0)
        return new Response(null, { status, statusText, headers });
    return new Response(new Blob(pieces), { status, statusText, headers });
}

;// CONCATENATED MODULE: ./build/action/github/octokit.js





const RETRIES = 2;
function octokit(token, apiUrl, deadline) {
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new Error('the input `token` has a line end, a blank or another character that no token has');
    const mayWait = (seconds, _, __, retryCount) => retryCount < RETRIES && seconds * 1000 < deadline.left();
    const options = {
        baseUrl: apiUrl,
        retry: { retries: RETRIES, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
        throttle: { id: (0,external_node_crypto_.randomUUID)(), onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
        log: { debug: silent, info: silent, warn: silent, error: silent },
    };
    const made = (0,github/* getOctokit */.Q)(token, options, limitsByHeader, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    made.hook.before('request', (request) => {
        const { fetch = globalThis.fetch } = request.request;
        request.request = { ...request.request, signal: deadline.signal, fetch: boundedFetch(fetch, apiUrl) };
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
