export const id = "action-github-workflow-answer";
export const ids = ["action-github-workflow-answer", "action-github-rest"];
export const modules = {

/***/ 1385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attempt: () => (/* binding */ attempt),
/* harmony export */   gitHub: () => (/* binding */ gitHub)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(588);

const PER_PAGE = 100;
const MOST_COMMENT_PAGES = 30;
const MOST_ISSUE_PAGES = 20;
const ONCE = { request: { retries: 0 } };
function gitHub(octokit, repository) {
    return {
        whoAmI: () => whoAmI(octokit),
        comments: comments(octokit, repository),
        issues: issues(octokit, repository),
        contents: contents(octokit, repository),
    };
}
async function whoAmI(octokit) {
    const { viewer } = await attempt('learn whose the token is', 'contents: read', () => octokit.graphql('query { viewer { databaseId login } }'));
    return { id: viewer.databaseId, login: viewer.login };
}
function comments(octokit, repository) {
    const needs = 'pull-requests: write';
    return {
        list: (issue_number) => attempt(`list the comments of ${issue_number}`, needs, async () => {
            const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
            const found = await pages(octokit, route, { ...repository, issue_number }, MOST_COMMENT_PAGES);
            return found.map(commentOf);
        }),
        create: (issue_number, body) => attempt(`comment on ${issue_number}`, needs, async () => {
            const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
            const { data } = await octokit.request(route, { ...repository, issue_number, body, ...ONCE });
            return commentOf(data);
        }),
        update: (comment_id, body) => attempt('rewrite the comment', needs, async () => {
            await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...repository,
                comment_id,
                body,
            });
        }),
        remove: (comment_id) => attempt('delete a second comment', needs, async () => {
            await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...repository,
                comment_id,
            });
        }),
    };
}
function issues(octokit, repository) {
    const needs = 'issues: write';
    const one = '/repos/{owner}/{repo}/issues/{issue_number}';
    return {
        list: (creator, state) => attempt(`list the ${state} issues`, needs, async () => {
            const query = { ...repository, creator: creator.login, state, sort: 'created', direction: 'desc' };
            const most = state === 'open' ? MOST_ISSUE_PAGES : 1;
            const found = await pages(octokit, 'GET /repos/{owner}/{repo}/issues', query, most);
            return found.filter((issue) => !('pull_request' in issue)).map(issueOf);
        }),
        get: (issue_number) => attempt(`read issue ${issue_number}`, needs, async () => issueOf((await octokit.request(`GET ${one}`, { ...repository, issue_number })).data)),
        create: (title, body, { labels, assignees }) => attempt('open an issue', needs, async () => {
            const route = 'POST /repos/{owner}/{repo}/issues';
            const extras = {
                ...(labels.length === 0 ? {} : { labels: [...labels] }),
                ...(assignees.length === 0 ? {} : { assignees: [...assignees] }),
            };
            return issueOf((await octokit.request(route, { ...repository, title, body, ...extras, ...ONCE })).data);
        }),
        label: (issue_number, labels) => attempt(`label issue ${issue_number}`, needs, async () => {
            const { data } = await octokit.request(`POST ${one}/labels`, {
                ...repository,
                issue_number,
                labels: [...labels],
            });
            return namesOf(data);
        }),
        assign: (issue_number, assignees) => attempt(`assign issue ${issue_number}`, needs, async () => {
            const to = { assignees: [...assignees] };
            const { data } = await octokit.request(`POST ${one}/assignees`, { ...repository, issue_number, ...to });
            return loginsOf(data.assignees);
        }),
        update: (issue_number, title, body) => attempt(`rewrite issue ${issue_number}`, needs, async () => {
            await octokit.request(`PATCH ${one}`, { ...repository, issue_number, title, body });
        }),
        close: (issue_number, body, reason) => attempt(`close issue ${issue_number}`, needs, async () => {
            const close = (state_reason) => octokit.request(`PATCH ${one}`, { ...repository, issue_number, body, state: 'closed', state_reason });
            if (reason === 'completed')
                return void (await close('completed'));
            await close('duplicate').catch((error) => {
                if (error.status !== 422)
                    throw error;
                return close('not_planned');
            });
        }),
    };
}
function contents(octokit, repository) {
    const needs = 'contents: read';
    return {
        parents: (commit_sha) => attempt(`read commit ${commit_sha}`, needs, async () => {
            const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
            const { data } = await octokit.request(route, { ...repository, commit_sha });
            return data.parents.map(({ sha }) => sha);
        }),
        mergeBase: (base, head) => attempt(`compare ${base} with ${head}`, needs, async () => {
            const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
            const { data } = await octokit.request(route, { ...repository, basehead: `${base}...${head}`, per_page: 1 });
            return data.merge_base_commit.sha;
        }),
        read: (path, ref) => attempt(`read ${path} at ${ref}`, needs, async () => {
            try {
                const route = 'GET /repos/{owner}/{repo}/contents/{+path}';
                const { data } = await octokit.request(route, {
                    ...repository,
                    path: path.split('/').map(encodeURIComponent).join('/'),
                    ref,
                    mediaType: { format: 'raw' },
                });
                return textOf(data);
            }
            catch (error) {
                if (error.status === 404)
                    return null;
                throw error;
            }
        }),
    };
}
function textOf(data) {
    if (typeof data === 'string')
        return data;
    return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : null;
}
function namesOf(labels) {
    return (labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}
function loginsOf(accounts) {
    return (accounts ?? []).map(({ login }) => login);
}
function commentOf({ id, body, user }) {
    return { id: Number(id), body: body ?? '', authorId: user ? Number(user.id) : null };
}
function issueOf({ id, number, title, body, user, state, labels, assignees }) {
    return {
        id: Number(id),
        number: number ?? 0,
        title: title ?? '',
        body: body ?? '',
        authorId: user ? Number(user.id) : null,
        open: state === 'open',
        labels: namesOf(labels),
        assignees: loginsOf(assignees),
    };
}
async function pages(octokit, route, query, most) {
    const found = [];
    let count = 0;
    for await (const { data } of octokit.paginate.iterator(route, { ...query, per_page: PER_PAGE })) {
        found.push(...data);
        count++;
        if (count >= most)
            break;
    }
    if (most > 1 && count >= most && found.length >= most * PER_PAGE)
        throw new _api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F9(`cannot read the whole list: there are more than ${most * PER_PAGE} of them`, 200);
    return found;
}
async function attempt(what, permission, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .apiFailure */ .tF)(error, what, permission);
    }
}


/***/ }),

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askWorkflow: () => (/* binding */ askWorkflow)
/* harmony export */ });
/* harmony import */ var _audit_freshness_age_of_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4132);
/* harmony import */ var _model_documents_freshness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9123);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(588);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1385);




const PER_PAGE = 100;
const MOST_PAGES = 10;
const WORKFLOW = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
const RUNS = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
const JOBS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
const SCHEDULED = { event: 'schedule', status: 'completed', per_page: PER_PAGE };
async function askWorkflow(octokit, repository, workflow) {
    const asked = { ...repository, workflow_id: workflow };
    let state;
    try {
        const what = `read the workflow ${workflow}`;
        const { data, status } = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__.attempt)(what, 'actions: read', () => octokit.request(WORKFLOW, asked));
        if (typeof data?.state !== 'string')
            throw new _api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9('the answer of GitHub is not a workflow', status);
        ({ state } = data);
    }
    catch (error) {
        if (error instanceof _api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9 && error.status === 404)
            return { kind: 'not-found', why: error.message };
        throw error;
    }
    try {
        const what = `list the runs of the workflow ${workflow}`;
        const runs = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__.attempt)(what, 'actions: read', () => runsOf(octokit, asked));
        return { kind: 'workflow', state, runs: state === 'active' ? await begunRuns(octokit, repository, runs) : runs };
    }
    catch (error) {
        if (state !== 'active')
            return { kind: 'workflow', state, runs: [] };
        throw error;
    }
}
async function runsOf(octokit, asked) {
    const found = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data, status } = await octokit.request(RUNS, { ...asked, ...SCHEDULED, page });
        const runs = data?.workflow_runs;
        if (!Array.isArray(runs))
            throw new _api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9('the answer of GitHub is not a list of runs', status);
        for (const { id, status: state, conclusion, run_started_at, created_at, html_url } of runs) {
            if (state !== 'completed')
                continue;
            const startedAt = run_started_at ?? created_at;
            found.push({ id: Number(id), conclusion: conclusion ?? 'none', startedAt, url: html_url });
        }
        if (runs.length < PER_PAGE || found.some(_audit_freshness_age_of_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .isCompleteRun */ .j))
            break;
    }
    return found;
}
const MOST_JOBS_ASKED = 10;
async function begunRuns(octokit, repository, runs) {
    const seen = [...runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    let asked = 0;
    for (const [index, run] of seen.entries()) {
        if (run.conclusion === 'success')
            break;
        if (run.conclusion !== 'failure')
            continue;
        if (++asked > MOST_JOBS_ASKED)
            break;
        const what = `list the jobs of the run ${run.id}`;
        if (await (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__.attempt)(what, 'actions: read', () => hasBegun(octokit, repository, run.id)))
            break;
        seen[index] = { ...run, conclusion: _model_documents_freshness_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_RUNNER */ .Ro };
    }
    return seen;
}
async function hasBegun(octokit, repository, run_id) {
    const { data, status } = await octokit.request(JOBS, { ...repository, run_id, per_page: PER_PAGE });
    if (!Array.isArray(data?.jobs))
        throw new _api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiFailure */ .F9('the answer of GitHub is not a list of jobs', status);
    return data.jobs.some(({ runner_id, steps }) => (runner_id ?? 0) !== 0 || (steps ?? []).length > 0);
}


/***/ })

};
