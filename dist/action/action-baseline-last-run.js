export const id = "action-baseline-last-run";
export const ids = ["action-baseline-last-run", "action-github-rest"];
export const modules = {

/***/ 4968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineOfLastRun: () => (/* binding */ baselineOfLastRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/text/counts-text.js
var counts_text = __webpack_require__(6640);
// EXTERNAL MODULE: ./build/action/github/audit-key.js
var audit_key = __webpack_require__(6334);
// EXTERNAL MODULE: ./build/action/github/deadline.js
var deadline = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/action/github/with-github.js
var with_github = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
// EXTERNAL MODULE: ./build/action/workspace/read-policy.js + 1 modules
var read_policy = __webpack_require__(4631);
// EXTERNAL MODULE: ./build/action/workflow-run.js
var workflow_run = __webpack_require__(1190);
;// CONCATENATED MODULE: ./build/action/baseline/branch-of-run.js

const BRANCH = /^refs\/heads\/(?<branch>.+)$/s;
function branchOfRun({ payload, ref }) {
    if (payload.pull_request)
        return (0,workflow_run/* textAt */.$6)(payload, 'pull_request', 'base', 'ref') || null;
    const queue = (0,workflow_run/* textAt */.$6)(payload, 'merge_group', 'base_ref');
    return branchIn(queue ?? ref) ?? ((0,workflow_run/* textAt */.$6)(payload, 'repository', 'default_branch') || null);
}
function branchIn(ref) {
    return BRANCH.exec(ref)?.groups?.branch ?? null;
}

// EXTERNAL MODULE: ./build/model/documents/partial-run.js
var partial_run = __webpack_require__(7105);
// EXTERNAL MODULE: ./build/shell/read-earlier-report.js
var read_earlier_report = __webpack_require__(884);
// EXTERNAL MODULE: ./build/action/github/api-failure.js
var api_failure = __webpack_require__(588);
// EXTERNAL MODULE: ./build/action/read-workflow.js
var read_workflow = __webpack_require__(5901);
// EXTERNAL MODULE: ./build/model/report.js
var model_report = __webpack_require__(847);
;// CONCATENATED MODULE: ./build/action/baseline/own-report.js

const LIKENESSES = ['same', 'same-job', 'by-what-it-says'];
function likenessOf(report, run, own) {
    const { shard, vantage } = report;
    if (report.run.url?.endsWith(`/actions/runs/${run}`) !== true)
        return null;
    if ((0,model_report/* isMerged */.T)(report) !== own.merged)
        return null;
    if ((shard === null || shard.of === 1 ? null : `${shard.index}/${shard.of}`) !== own.shard)
        return null;
    if (own.vantage !== null && vantage !== own.vantage)
        return null;
    const { audit } = report.run;
    if (audit === own.audit)
        return 'same';
    if (audit !== undefined)
        return keyOf(audit) === keyOf(own.audit) ? 'same-job' : null;
    const paths = new Set(report.policies.map(({ path }) => path));
    return vantage === own.vantage && own.policies.every((path) => paths.has(path)) ? 'by-what-it-says' : null;
}
function keyOf(audit) {
    return audit.split('-')[0] ?? '';
}

// EXTERNAL MODULE: ./build/action/baseline/past-runs.js + 1 modules
var past_runs = __webpack_require__(8418);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./build/report/report-files.js + 4 modules
var report_files = __webpack_require__(8835);
;// CONCATENATED MODULE: ./build/action/baseline/reports-in-artifact.js



class BadArtifact extends Error {
}
const ARCHIVE = Buffer.from('PK');
async function* reportsInArtifact(bytes, name, limits) {
    if (!bytes.subarray(0, ARCHIVE.length).equals(ARCHIVE)) {
        if (!isReport(name))
            return;
        if (bytes.length > limits.mostBytes)
            throw tooLarge(limits);
        yield bytes;
        return;
    }
    let reports = 0;
    for await (const [zip, entry] of entriesOf(bytes, limits)) {
        if (!isReport(entry.fileName))
            continue;
        reports++;
        if (reports > limits.mostReports)
            throw new BadArtifact(`has more than ${limits.mostReports} reports`);
        yield await contentOf(zip, entry, limits);
    }
}
function isReport(path) {
    return path.split('/').at(-1) === report_files/* REPORT_JSON */.oA;
}
function tooLarge({ mostBytes }) {
    return new BadArtifact(`has a report with more than ${Math.floor(mostBytes / 1_000_000)} MB`);
}
async function* entriesOf(bytes, { mostEntries }) {
    try {
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(bytes);
        if (zip.entryCount > mostEntries)
            throw new BadArtifact(`has more than ${mostEntries} files`);
        for await (const entry of zip.eachEntry())
            yield [zip, entry];
    }
    catch (error) {
        throw error instanceof BadArtifact ? error : broken(error);
    }
}
async function contentOf(zip, entry, limits) {
    if (entry.uncompressedSize > limits.mostBytes)
        throw tooLarge(limits);
    const pieces = [];
    try {
        for await (const piece of (await zip.openReadStreamPromise(entry)))
            pieces.push(piece);
    }
    catch (error) {
        throw broken(error);
    }
    const content = Buffer.concat(pieces);
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc32)
        throw broken(new Error('checksum'));
    return content;
}
function broken(_error) {
    return new BadArtifact('is not a whole ZIP archive');
}

;// CONCATENATED MODULE: ./build/action/baseline/last-report.js







const FATES = [
    'unfinished',
    'ambiguous',
    'unreadable',
    'too-large',
    'too-much',
    'too-many',
    'others',
    'expired',
    'no-artifact',
];
const MOST_RUNS = 30;
const MOST_PAGES = 3;
const MOST_ARTIFACTS = 50;
const MOST_FAILURES = 3;
const MOST_ARTIFACT_BYTES = 64 * 1024 ** 2;
const MOST_DOWNLOADED = 512 * 1024 ** 2;
const MOST_UNPACKED = 1024 ** 3;
const LIMITS = { mostBytes: 256 * 1024 ** 2, mostEntries: 10_000, mostReports: 50 };
const NEVER_BEGAN = new Set(['skipped', 'startup_failure', 'action_required']);
async function lastReport(past, wanted) {
    const workflow = await past.workflowOf(wanted.run);
    const search = new Search(past, wanted);
    for (let page = 1; page <= MOST_PAGES; page++) {
        const runs = await past.list(workflow, wanted.branch, page);
        for (const run of runs) {
            const found = await search.lookAt(run);
            if (found !== null)
                return found;
            if (search.isOver)
                return search.result;
        }
        if (runs.length < past_runs.RUNS_PER_PAGE)
            break;
    }
    return search.result;
}
class Search {
    #past;
    #wanted;
    #passedOver = [];
    #strangers = 0;
    #downloaded = 0;
    #unpacked = 0;
    #failures = 0;
    #name = null;
    constructor(past, wanted) {
        [this.#past, this.#wanted] = [past, wanted];
    }
    get isOver() {
        return this.#passedOver.length >= MOST_RUNS || this.#isFull;
    }
    get #isFull() {
        return this.#downloaded > MOST_DOWNLOADED || this.#unpacked > MOST_UNPACKED;
    }
    get result() {
        return { passedOver: this.#passedOver, strangers: this.#strangers };
    }
    async lookAt(run) {
        const { run: own, branch, repository } = this.#wanted;
        if (run.id === own || run.branch !== branch)
            return null;
        if (run.head !== repository || !read_workflow/* OWN_EVENTS */.n.has(run.event)) {
            this.#strangers++;
            return null;
        }
        if (NEVER_BEGAN.has(run.conclusion))
            return null;
        const found = await this.#reportOf(run);
        if ('report' in found)
            return { report: found.report, run, passedOver: this.#passedOver };
        this.#passedOver.push({ ...found, run });
        return null;
    }
    async #reportOf(run) {
        const all = await this.#past.artifacts(run.id);
        const kept = all.filter(({ expired }) => !expired);
        if (kept.length === 0)
            return { kind: all.length === 0 ? 'no-artifact' : 'expired' };
        const none = kept.length > MOST_ARTIFACTS ? 'too-many' : 'others';
        const candidates = [];
        let fate = null;
        const keep = (other) => {
            if (fate === null || FATES.indexOf(other.kind) < FATES.indexOf(fate.kind))
                fate = other;
        };
        for (const artifact of this.#inOrder(kept).slice(0, MOST_ARTIFACTS)) {
            if (this.#isFull) {
                keep({ kind: 'too-much' });
                break;
            }
            const read = await this.#candidatesIn(artifact, run);
            if ('kind' in read) {
                keep(read);
                continue;
            }
            candidates.push(...read);
            if (read.length > 0)
                this.#name = artifact.name;
            else
                keep({ kind: none });
            if (read.some(({ likeness }) => likeness === 'same'))
                break;
        }
        return chosen(candidates) ?? fate ?? { kind: none };
    }
    #inOrder(artifacts) {
        const { vantage, merged } = this.#wanted.own;
        const hints = [
            ...(vantage === null ? [] : [vantage]),
            ...(merged ? ['merge'] : []),
            'report',
            'policy',
            'exposure',
        ];
        const rank = ({ name }) => {
            if (name === this.#name)
                return -1;
            const found = hints.findIndex((hint) => name.toLowerCase().includes(hint.toLowerCase()));
            return found === -1 ? hints.length : found;
        };
        const newer = (a, b) => a.createdAt < b.createdAt ? 1 : Number(a.createdAt > b.createdAt) * -1;
        return [...artifacts].sort((a, b) => rank(a) - rank(b) || newer(a, b) || a.bytes - b.bytes);
    }
    async #candidatesIn(artifact, run) {
        if (artifact.bytes > MOST_ARTIFACT_BYTES)
            return { kind: 'too-large' };
        let bytes;
        try {
            bytes = await this.#past.read(artifact);
        }
        catch (error) {
            return this.#failed(error);
        }
        this.#downloaded += bytes.length;
        const candidates = [];
        try {
            for await (const content of reportsInArtifact(bytes, artifact.name, LIMITS)) {
                this.#wanted.signal.throwIfAborted();
                this.#unpacked += content.length;
                if (this.#unpacked > MOST_UNPACKED)
                    return { kind: 'too-large' };
                const read = await (0,read_earlier_report/* readReportBytes */.CL)(content);
                if (!('report' in read))
                    continue;
                const likeness = likenessOf(read.report, run.id, this.#wanted.own);
                if (likeness !== null)
                    candidates.push({ report: read.report, likeness });
            }
        }
        catch (error) {
            if (!(error instanceof BadArtifact))
                throw error;
            return { kind: 'unreadable', why: `the artifact \`${artifact.name}\` ${error.message}` };
        }
        return candidates;
    }
    #failed(error) {
        if (!(error instanceof api_failure/* ApiFailure */.F9))
            throw error;
        const { status, message } = error;
        if (status === 404 || status === 410)
            return { kind: 'expired' };
        this.#failures++;
        if (status === 401 || status === 403 || status === 429 || this.#failures >= MOST_FAILURES)
            throw error;
        return { kind: 'unreadable', why: message };
    }
}
function chosen(candidates) {
    const likeness = LIKENESSES.find((one) => candidates.some((candidate) => candidate.likeness === one));
    if (likeness === undefined)
        return null;
    const alike = candidates.filter((candidate) => candidate.likeness === likeness);
    const [first] = alike;
    if (first === undefined)
        return null;
    if (alike.length > 1 && likeness !== 'same')
        return { kind: 'ambiguous' };
    const newest = alike.reduce((a, b) => (Date.parse(b.report.startedAt) > Date.parse(a.report.startedAt) ? b : a));
    const unfinished = (0,partial_run/* whyUnfinished */.If)(newest.report, newest.report.verdicts);
    return unfinished === null ? { report: newest.report } : { kind: 'unfinished', unfinished };
}

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
;// CONCATENATED MODULE: ./build/action/baseline/no-baseline-text.js


const UNFINISHED = {
    'only-a-part': 'it checked only a part of the policy (`only`)',
    'outside-scope': '`scope` kept it from some hosts of the policy',
    'report-missing': 'it is a merge that lacks the report of a vantage or of a shard',
    'not-at-source': 'its machine was not where its vantage is (`source`), and asked nothing',
    cancelled: 'it was stopped before everything was asked',
    'out-of-time': 'its time was over before everything was asked',
};
function noBaselineText({ passedOver, strangers }, branch, reportDir) {
    const fate = tellingFate(passedOver);
    if (fate !== null)
        return `${noneOf(passedOver.length, branch)} ${fateText(fate, reportDir)}`;
    if (strangers > 0)
        return `No baseline, so nothing says what changed: of the ${(0,numbers_and_lists/* counted */.hS)(strangers, 'earlier run')} of this workflow on the branch \`${branch}\` none counts. Reports of a fork, of a pull request and of \`workflow_run\` are not used, because a stranger's code may have written them. A run that is started by \`push\`, \`schedule\` or \`workflow_dispatch\` gives the next one a baseline.`;
    return `No baseline, so nothing says what changed: GitHub lists no earlier run of this workflow on the branch \`${branch}\` that is over. The next run has one if this one uploads the folder \`${reportDir}\` with actions/upload-artifact.`;
}
function tellingFate(passedOver) {
    for (const kind of FATES) {
        const found = passedOver.find((fate) => fate.kind === kind);
        if (found !== undefined)
            return found;
    }
    return null;
}
function noneOf(runs, branch) {
    if (runs === 1)
        return `No baseline, so nothing says what changed: the last run of this workflow on the branch \`${branch}\` has no complete report of this job.`;
    return `No baseline, so nothing says what changed: none of the last ${(0,numbers_and_lists/* counted */.hS)(runs, 'run')} of this workflow on the branch \`${branch}\` has a complete report of this job.`;
}
function fateText({ kind, run, unfinished, why }, reportDir) {
    switch (kind) {
        case 'unfinished':
            return `The report of ${run.url} does not count: ${UNFINISHED[unfinished ?? 'cancelled']}. A run that checks everything gives the next one a baseline.`;
        case 'ambiguous':
            return `The run ${run.url} has several reports of this job, and nothing says which one is meant. Give each step of port-policy an \`id\` of its own.`;
        case 'unreadable':
            return `The run ${run.url} has an artifact that cannot be read: ${why}. Start a new run; if it has the same problem, download the report in a step of your own, and name its path in \`baseline\`.`;
        case 'too-large':
            return `The run ${run.url} has an artifact of more than 64 MB, which is not downloaded. Upload the folder \`${reportDir}\` as an artifact of its own.`;
        case 'too-much':
            return `The run ${run.url} has more in its artifacts than is downloaded (${MOST_DOWNLOADED / 1024 ** 2} MB). Call the artifact of the folder \`${reportDir}\` \`exposure-report\`: such names are looked at first.`;
        case 'too-many':
            return `The run ${run.url} has more artifacts than are looked at (${MOST_ARTIFACTS}), and none of those has a report.json of the same workflow, job, matrix, step, vantage, shard and policies. Call the artifact of the folder \`${reportDir}\` \`exposure-report\`: such names are looked at first.`;
        case 'others':
            return `The run ${run.url} has artifacts, and in none of them is a report.json of the same workflow, job, matrix, step, vantage, shard and policies. If one of these changed, the next run has a baseline; if not, upload the folder \`${reportDir}\` with actions/upload-artifact.`;
        case 'expired':
            return `The artifacts of the run ${run.url} have expired or were deleted. Set \`retention-days\` of actions/upload-artifact to more than the days between two runs.`;
        case 'no-artifact':
            return `The run ${run.url} has no artifact. Upload the folder \`${reportDir}\` with actions/upload-artifact, in a step with \`if: always()\`.`;
    }
}

;// CONCATENATED MODULE: ./build/action/baseline/last-run.js











const ASKING_MS = 60_000;
const NO_BASELINE = 'port-policy: no baseline';
async function baselineOfLastRun(run) {
    const { inputs, workspace, workflow, warn, say, secrets } = run;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace, action_inputs/* LAST_RUN */.db)))
        say('`baseline: last` is the report of the last run. To name the file `last` of the workspace, write `./last`.');
    const branch = branchOfRun(workflow);
    const unasked = whyNotAsked(run, branch);
    if (unasked !== null || branch === null) {
        warn(`No baseline, so nothing says what changed: ${unasked}.`, NO_BASELINE);
        return null;
    }
    try {
        const found = await ask(run, branch);
        if ('report' in found) {
            sayWhich(run, found);
            return found.report;
        }
        warn(noBaselineText(found, branch, inputs.reportDir), NO_BASELINE);
    }
    catch (error) {
        warn(`No baseline, so nothing says what changed: ${secrets.hide((0,with_github/* whyNotReached */.sB)(error, { workflow }))}.`, NO_BASELINE);
    }
    return null;
}
function whyNotAsked({ inputs, workflow, signal }, branch) {
    if (signal.aborted)
        return 'the run was stopped';
    if (inputs.token === '')
        return 'the input `token` is empty, and `baseline: last` asks GitHub with it';
    if (workflow.repository === null || workflow.runId === 0)
        return 'the variables GITHUB_REPOSITORY and GITHUB_RUN_ID do not say which run this is';
    return branch === null ? 'the event of this run does not say which branch it is of' : null;
}
async function ask(run, branch) {
    const { inputs, workflow, signal } = run;
    const repository = workflow.repository ?? '';
    const [owner = '', repo = ''] = repository.split('/');
    const end = (0,deadline/* deadline */.n)(ASKING_MS, signal);
    try {
        const [{ octokit }, { pastRuns }] = await Promise.all([Promise.all(/* import() | action-github-octokit */[__webpack_require__.e("packages-of-action-github-octokit"), __webpack_require__.e("action-github-octokit")]).then(__webpack_require__.bind(__webpack_require__, 5407)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8418))]);
        const client = octokit(inputs.token, workflow.apiUrl, end);
        const limits = { apiUrl: workflow.apiUrl, signal: end.signal, mostBytes: MOST_ARTIFACT_BYTES };
        const wanted = { run: workflow.runId, branch, repository, own: ownAudit(run), signal: end.signal };
        return await end.within(lastReport(pastRuns(client, { owner, repo }, limits), wanted));
    }
    finally {
        end.stop();
    }
}
function ownAudit(run) {
    const { inputs, workspace } = run;
    const { command, vantage, shard, policies } = inputs;
    return {
        audit: (0,audit_key/* auditOfRun */.iN)(run),
        merged: command === 'merge',
        vantage,
        shard: shard === null ? null : plainShard(shard),
        policies: policies.map((path) => (0,read_policy/* policyName */.ct)(path, workspace)),
    };
}
function plainShard(text) {
    const [index, of] = text.split('/').map(Number);
    return of === 1 ? null : `${index}/${of}`;
}
function sayWhich({ say }, { report, run, passedOver }) {
    const began = (0,counts_text/* minuteText */.Wn)(report.startedAt);
    if (passedOver.length === 0)
        say(`Baseline: the report of ${run.url}, which began at ${began}.`);
    else
        say(`Baseline: the report of ${run.url}, which began at ${began}. ${passedOver.length} newer runs have no complete report of this job.`);
}


/***/ }),

/***/ 8418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RUNS_PER_PAGE: () => (/* binding */ RUNS_PER_PAGE),
  pastRuns: () => (/* binding */ pastRuns)
});

// EXTERNAL MODULE: ./build/action/github/api-failure.js
var api_failure = __webpack_require__(588);
// EXTERNAL MODULE: ./build/action/github/rest.js
var rest = __webpack_require__(1385);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
;// CONCATENATED MODULE: ./build/action/baseline/download.js




const OK = 200;
async function download(url, { signal, mostBytes, plain }) {
    const secure = url.protocol === 'https:';
    if (!secure && !(plain && url.protocol === 'http:'))
        throw new api_failure/* ApiFailure */.F9(`the storage ${url.host} is not reached by https`, null);
    const get = secure ? external_node_https_.get : external_node_http_.get;
    const agent = new lib/* HttpClient */.Qq().getAgent(url.href);
    try {
        const answer = await new Promise((resolve, reject) => {
            get(url, { agent, signal, headers: { 'user-agent': 'port-policy' } }, resolve).once('error', reject);
        });
        if (answer.statusCode !== OK) {
            answer.destroy();
            throw new api_failure/* ApiFailure */.F9(`the storage ${url.host} answers ${answer.statusCode}`, answer.statusCode ?? null);
        }
        return await whole(answer, url.host, mostBytes);
    }
    catch (error) {
        if (error instanceof api_failure/* ApiFailure */.F9)
            throw error;
        throw new api_failure/* ApiFailure */.F9(`the storage ${url.host} could not be read (${error.message})`, null);
    }
}
async function whole(answer, host, mostBytes) {
    const pieces = [];
    let total = 0;
    for await (const piece of answer) {
        total += piece.length;
        if (total > mostBytes)
            throw new api_failure/* ApiFailure */.F9(`it has more than ${Math.floor(mostBytes / 1_000_000)} MB`, OK);
        pieces.push(piece);
    }
    const announced = answer.headers['content-length'];
    if (announced !== undefined && Number(announced) !== total)
        throw new api_failure/* ApiFailure */.F9(`the storage ${host} sent ${total} of ${announced} bytes`, null);
    return Buffer.concat(pieces, total);
}

;// CONCATENATED MODULE: ./build/action/baseline/past-runs.js



const RUNS_PER_PAGE = 50;
const ARTIFACTS_PER_PAGE = 100;
const NEEDS = 'actions: read';
function pastRuns(octokit, repository, { apiUrl, signal, mostBytes }) {
    return {
        workflowOf: (run_id) => (0,rest.attempt)(`read the run ${run_id}`, NEEDS, async () => {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
            const of = { ...repository, run_id, exclude_pull_requests: true };
            const { data, status } = await octokit.request(route, of);
            const workflow = Number(data?.workflow_id);
            if (!Number.isSafeInteger(workflow))
                throw new api_failure/* ApiFailure */.F9('the answer of GitHub names no workflow', status);
            return workflow;
        }),
        list: (workflow_id, branch, page) => (0,rest.attempt)('list the earlier runs of this workflow', NEEDS, async () => {
            const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';
            const query = { branch, status: 'completed', exclude_pull_requests: true, per_page: RUNS_PER_PAGE };
            const { data, status } = await octokit.request(route, { ...repository, workflow_id, ...query, page });
            if (!Array.isArray(data?.workflow_runs))
                throw new api_failure/* ApiFailure */.F9('the answer of GitHub is not a list of runs', status);
            return data.workflow_runs.map((run) => ({
                id: Number(run.id),
                url: run.html_url,
                branch: run.head_branch,
                event: run.event,
                conclusion: run.conclusion,
                head: run.head_repository?.full_name ?? null,
            }));
        }),
        artifacts: (run_id) => (0,rest.attempt)(`list the artifacts of the run ${run_id}`, NEEDS, async () => {
            const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
            const of = { ...repository, run_id, per_page: ARTIFACTS_PER_PAGE };
            const { data, status } = await octokit.request(route, of);
            if (!Array.isArray(data?.artifacts))
                throw new api_failure/* ApiFailure */.F9('the answer of GitHub is not a list of artifacts', status);
            return data.artifacts.map(({ id, name, size_in_bytes, expired, created_at }) => ({
                ...{ id: Number(id), name, bytes: Number(size_in_bytes), expired, createdAt: created_at ?? '' },
            }));
        }),
        read: ({ id: artifact_id, name }) => (0,rest.attempt)(`download the artifact ${name}`, NEEDS, async () => {
            const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
            const of = { ...repository, artifact_id, archive_format: 'zip' };
            const { headers, status } = await octokit.request(route, { ...of, request: { redirect: 'manual' } });
            const { location = '' } = headers;
            if (location === '' || !URL.canParse(location, apiUrl))
                throw new api_failure/* ApiFailure */.F9(`GitHub does not say where \`${name}\` is`, status);
            return download(new URL(location, apiUrl), { signal, mostBytes, plain: apiUrl.startsWith('http:') });
        }),
    };
}


/***/ }),

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
    const [{ octokit }, { gitHub }] = await Promise.all([Promise.all(/* import() | action-github-octokit */[__webpack_require__.e("packages-of-action-github-octokit"), __webpack_require__.e("action-github-octokit")]).then(__webpack_require__.bind(__webpack_require__, 5407)), __webpack_require__.e(/* import() | action-github-rest */ "action-github-rest").then(__webpack_require__.bind(__webpack_require__, 1385))]);
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


/***/ })

};
