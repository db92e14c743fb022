export const id = 921;
export const ids = [921];
export const modules = {

/***/ 588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ ApiFailure),
/* harmony export */   Ur: () => (/* binding */ createOnce),
/* harmony export */   tF: () => (/* binding */ apiFailure)
/* harmony export */ });
class ApiFailure extends Error {
    status;
    isLocked;
    constructor(message, status, isLocked = false) {
        super(message);
        this.name = 'ApiFailure';
        this.status = status;
        this.isLocked = isLocked;
    }
    get mayHaveHappened() {
        return this.status === null || this.status >= 500;
    }
}
const LONGEST_MESSAGE = 300;
const LOCKED = /\bis locked\b/i;
function apiFailure(error, what, permission) {
    if (error instanceof ApiFailure)
        return error;
    const { status, message, response } = error;
    const answered = response !== undefined && typeof status === 'number' ? status : null;
    const said = String(message ?? error).slice(0, LONGEST_MESSAGE);
    if (answered === null && response !== undefined)
        return new ApiFailure(`cannot ${what}: ${said}`, 200);
    const why = reason(answered, said, permission, response?.headers ?? {});
    return new ApiFailure(`cannot ${what}: ${why}`, answered, answered === 403 && LOCKED.test(said));
}
function reason(status, said, permission, headers) {
    const grant = `give the job the permission \`${permission}\``;
    if (status === null)
        return `GitHub could not be reached (${said})`;
    if (status === 429 || (status === 403 && isRateLimit(said, headers)))
        return `GitHub asks to wait longer than this step may (${status}: ${said})`;
    if (status === 401)
        return `GitHub does not accept the token (401: ${said})`;
    if (status === 403 && LOCKED.test(said))
        return `the conversation is locked; unlock it to have it written (403: ${said})`;
    if (status === 403)
        return `the token may not; ${grant} (403: ${said})`;
    if (status === 404)
        return `there is no such thing, or the token may not see it; ${grant} (404: ${said})`;
    if (status === 410)
        return `it is gone, or this repository has no issues switched on (410: ${said})`;
    return `${status}: ${said}`;
}
function isRateLimit(said, headers) {
    return /rate limit/i.test(said) || headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
}
async function createOnce(create, find) {
    try {
        return await create();
    }
    catch (error) {
        if (!(error instanceof ApiFailure) || !error.mayHaveHappened)
            throw error;
        return (await find()) ?? create();
    }
}


/***/ }),

/***/ 6491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(588);

function deadline(milliseconds, stopped) {
    const controller = new AbortController();
    const end = performance.now() + milliseconds;
    const abort = () => controller.abort();
    const timer = setTimeout(abort, milliseconds);
    timer.unref();
    if (stopped.aborted)
        abort();
    stopped.addEventListener('abort', abort, { once: true });
    const { signal } = controller;
    const why = () => new _api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F9(stopped.aborted ? 'the run was stopped' : `GitHub took longer than ${milliseconds / 1000} s`, null);
    return {
        signal,
        left: () => (signal.aborted ? 0 : Math.max(0, end - performance.now())),
        within: (work) => new Promise((resolve, reject) => {
            const over = () => reject(why());
            if (signal.aborted)
                over();
            signal.addEventListener('abort', over, { once: true });
            work.then(resolve, reject).finally(() => signal.removeEventListener('abort', over));
        }),
        stop: () => {
            clearTimeout(timer);
            stopped.removeEventListener('abort', abort);
        },
    };
}


/***/ }),

/***/ 8464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pullRequestOf),
/* harmony export */   l: () => (/* binding */ noIssueBecause)
/* harmony export */ });
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1190);

function pullRequestOf({ payload }) {
    const number = payload.pull_request?.number;
    if (typeof number !== 'number')
        return null;
    const text = (...path) => (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'pull_request', ...path) ?? '';
    return { number, baseSha: text('base', 'sha'), headSha: text('head', 'sha'), baseRef: text('base', 'ref') };
}
function noIssueBecause(context) {
    const { payload, ref } = context;
    if (payload.pull_request || payload.merge_group)
        return 'a pull request neither opens nor closes it';
    if (payload.workflow_run)
        return 'a run that another workflow started neither opens nor closes it';
    if ((0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'issue', 'pull_request', 'url') !== null ||
        payload.issue?.pull_request)
        return 'a comment on a pull request neither opens nor closes it';
    const stranger = (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .strangerBecause */ .h0)(context);
    if (stranger !== null)
        return stranger;
    const branch = (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'repository', 'default_branch');
    if (branch === null || ref === `refs/heads/${branch}`)
        return null;
    return `only runs of the default branch, ${branch}, open and close it`;
}


/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ withGitHub),
/* harmony export */   sB: () => (/* binding */ whyNotReached)
/* harmony export */ });
/* unused harmony export unusableProxy */
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6491);

const PUBLISHING_MS = 60_000;
async function withGitHub(run, use, failed) {
    const end = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .deadline */ .n)(PUBLISHING_MS, run.signal);
    try {
        await use(await connect(run), end);
    }
    catch (error) {
        failed(whyNotReached(error, run));
    }
    finally {
        end.stop();
    }
}
async function connect({ inputs, workflow }) {
    const [{ octokit }, { gitHub }] = await Promise.all([Promise.all(/* import() | action-github-octokit */[__webpack_require__.e(239), __webpack_require__.e(363)]).then(__webpack_require__.bind(__webpack_require__, 5407)), __webpack_require__.e(/* import() | action-github-rest */ 74).then(__webpack_require__.bind(__webpack_require__, 1385))]);
    const [owner = '', repo = ''] = (workflow.repository ?? '').split('/');
    return (end) => gitHub(octokit(inputs.token, workflow.apiUrl, end), { owner, repo });
}
function whyNotReached(error, { workflow }) {
    const proxy = unusableProxy(workflow.apiUrl, process.env);
    if (proxy === null)
        return error.message;
    return `the proxy in the variable \`${proxy}\` cannot be used: it must begin with http:// or https://`;
}
function unusableProxy(apiUrl, env) {
    const names = apiUrl.startsWith('http:') ? ['http_proxy', 'HTTP_PROXY'] : ['https_proxy', 'HTTPS_PROXY'];
    const name = names.find((variable) => env[variable]);
    const value = name === undefined ? undefined : env[name];
    if (name === undefined || value === undefined)
        return null;
    const address = URL.canParse(value) ? value : `http://${value}`;
    if (!URL.canParse(address))
        return name;
    const { protocol, hostname } = new URL(address);
    return hostname === '' || /^https?:$/.test(protocol) ? null : name;
}


/***/ }),

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishNothingChecked: () => (/* binding */ publishNothingChecked)
});

// EXTERNAL MODULE: ./build/report/github/comment.js + 1 modules
var comment = __webpack_require__(452);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/base/utf8.js
var utf8 = __webpack_require__(54);
// EXTERNAL MODULE: ./build/report/sections/diagnostic-items.js + 1 modules
var diagnostic_items = __webpack_require__(4702);
// EXTERNAL MODULE: ./build/report/sections/fit-sections.js
var fit_sections = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/report/sections/size-limits.js
var size_limits = __webpack_require__(6987);
// EXTERNAL MODULE: ./build/report/github/marker.js
var marker = __webpack_require__(6644);
;// CONCATENATED MODULE: ./build/report/github/nothing-checked.js







const MOST_REASONS = 2;
function nothingChecked(reasons, { mark, runUrl, policyUrl }) {
    const rows = reasons.slice(0, MOST_REASONS).map((reason) => `- ${(0,diagnostic_items/* diagnosticSentence */.n)(reason, { policyUrl })}\n`);
    const more = reasons.length - rows.length;
    const section = {
        head: '## ❌ Exposure policy: nothing was checked\n\n' +
            'The last run could not use what it was given, so whether the policy holds is **not known**.\n\n',
        rows: more === 0 ? rows : [...rows, `- and ${(0,numbers_and_lists/* counted */.hS)(more, 'more mistake')}\n`],
        tail: '\nAll of it is in the log of the run.\n\n',
        leftOut: () => '- and more that is too long for a comment\n',
    };
    const [first, last] = [(0,marker/* markerLine */.B_)('comment', mark), (0,comment/* runLine */.u_)(runUrl, 'The run with its log')];
    return `${first}${(0,fit_sections/* fitSections */.WK)([section], size_limits/* BODY_BYTES */.d - (0,utf8/* byteLength */.d)(first) - (0,utf8/* byteLength */.d)(last))}${last}`;
}

// EXTERNAL MODULE: ./build/action/github/audit-key.js
var audit_key = __webpack_require__(6334);
// EXTERNAL MODULE: ./build/action/github/pull-request.js
var pull_request = __webpack_require__(8464);
// EXTERNAL MODULE: ./build/action/github/sticky-comment.js
var sticky_comment = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/action/github/with-github.js
var with_github = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/action/workflow-run.js
var workflow_run = __webpack_require__(1190);
;// CONCATENATED MODULE: ./build/action/publish/publish-nothing-checked.js







const SAID = {
    updated: 'The comment on the pull request was rewritten: it says that nothing was checked.',
    outdated: 'The comment on the pull request is left alone: a newer run has written it.',
};
async function publishNothingChecked(run, reasons) {
    const { workflow, inputs, signal, policyUrl } = run;
    const pull = (0,pull_request/* pullRequestOf */._)(workflow);
    if (inputs.commentInPr === 'never' || pull === null || signal.aborted)
        return;
    const warn = (why) => run.warn(`A comment of an earlier run on the pull request may still be there and look current: ${why}`);
    if (inputs.token === '' || workflow.repository === null)
        return warn('the input `token` is empty, or the repository is not known');
    const rewrite = async (within, end) => {
        const mark = (0,audit_key/* runMark */.n6)(run);
        const body = nothingChecked(reasons, { mark, runUrl: (0,workflow_run/* runIdentity */.yK)(workflow).url, policyUrl });
        const sticky = { pullRequest: pull.number, mark, body, create: false, same: comment/* sameComment */.Go };
        const github = within(end);
        const keep = async () => (0,sticky_comment/* keepComment */.X)(github.comments, await github.whoAmI(), sticky);
        const said = SAID[await end.within(keep())];
        if (said !== undefined)
            run.say(said);
    };
    await (0,with_github/* withGitHub */.WN)(run, rewrite, warn);
}


/***/ })

};
