export const id = 303;
export const ids = [303];
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

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishToGitHub: () => (/* binding */ publishToGitHub)
/* harmony export */ });
/* harmony import */ var _github_audit_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6334);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8464);
/* harmony import */ var _github_with_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8491);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1190);




async function publishToGitHub(run, published) {
    const { workflow, inputs, say, warn } = run;
    if (run.signal.aborted)
        return say('The run was stopped: nothing is published on GitHub.');
    const pull = inputs.commentInPr === 'never' ? null : (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestOf */ ._)(workflow);
    if (inputs.commentInPr !== 'never' && pull === null)
        say('No comment: this run is not for a pull request.');
    const noIssue = inputs.issue === 'never' ? '' : (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .noIssueBecause */ .l)(workflow);
    if (noIssue)
        say(`The issue stays as it is: ${noIssue}.`);
    if (pull === null && noIssue !== null)
        return;
    if (inputs.token === '' || workflow.repository === null)
        return warn('Nothing was published on GitHub: the input `token` is empty, or the repository is not known.');
    const publish = async (within, end) => {
        const github = within(end);
        let account;
        const me = () => {
            account ??= github.whoAmI();
            return account;
        };
        const publication = { ...run, ...published, github, within, mark: (0,_github_audit_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runMark */ .n6)(run), me };
        me().catch(() => { });
        if (pull !== null) {
            await attempt(publication, end, commentFailed(run), async () => {
                const { publishComment } = await Promise.all(/* import() | action-publish-publish-comment */[__webpack_require__.e(981), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 4403));
                await publishComment(publication, pull);
            });
        }
        if (noIssue === null) {
            await attempt(publication, end, 'The issue was not kept', async () => {
                const { publishIssue } = await __webpack_require__.e(/* import() | action-publish-publish-issue */ 699).then(__webpack_require__.bind(__webpack_require__, 4899));
                await publishIssue(publication);
            });
        }
    };
    await (0,_github_with_github_js__WEBPACK_IMPORTED_MODULE_2__/* .withGitHub */ .WN)(run, publish, (why) => warn(`Nothing was published on GitHub: ${why}`));
}
function commentFailed({ inputs, workflow }) {
    const fork = (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_3__/* .strangerBecause */ .h0)(workflow) === _workflow_run_js__WEBPACK_IMPORTED_MODULE_3__/* .FROM_A_FORK */ .wi ? ' (this run comes from a fork, whose token may only read)' : '';
    const instead = inputs.summary ? '; what it would say is in the job summary' : '';
    return `The comment on the pull request was not written${fork}${instead}`;
}
async function attempt({ warn }, end, what, publish) {
    try {
        await end.within(publish());
    }
    catch (error) {
        warn(`${what}: ${error.message}`);
    }
}


/***/ })

};
