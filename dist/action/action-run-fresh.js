export const id = "action-run-fresh";
export const ids = ["action-run-fresh"];
export const modules = {

/***/ 2118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ freshnessOf),
/* harmony export */   lJ: () => (/* binding */ reasonOfAge)
/* harmony export */ });
/* unused harmony exports auditSeen, ageOfReports */
/* harmony import */ var _model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7105);



function auditSeen(path, report) {
    const startedAt = oldestTime(report);
    return {
        path,
        covers: coversText(report),
        policies: policiesText(report),
        vantages: vantagesOf(report),
        expects: report.expects.vantages,
        startedAt,
        result: report.result,
        url: report.run.url,
        incomplete: whyIncomplete(report, report.verdicts) ??
            (learntNothing(report) ? { reason: 'nothing-heard', detail: '' } : null) ??
            (startedAt === null ? { reason: 'undated-scan', detail: '' } : null),
    };
}
function learntNothing({ totals: { pass, violation, waived, inconclusive } }) {
    return inconclusive > 0 && pass + violation + waived === 0;
}
function ageOfReports(seen, limits) {
    const byAudit = new Map();
    for (const one of seen)
        getOrCreate(byAudit, one.covers, () => []).push(one);
    const found = [...byAudit.values()].map((same) => {
        const age = newest(same, limits);
        const missing = age.reason === 'fresh' ? missingVantages(same, seen) : [];
        return missing.length === 0
            ? age
            : { ...age, reason: 'vantage-missing', result: null, detail: firstFew(missing, MOST_VANTAGES, String) };
    });
    return freshnessOf(found, limits);
}
const MOST_VANTAGES = 8;
function missingVantages(same, seen) {
    const policies = new Set(same.map((one) => one.policies));
    const there = new Set(seen.filter((one) => policies.has(one.policies)).flatMap(({ vantages }) => vantages));
    return [...new Set(same.flatMap(({ expects }) => expects))].filter((name) => !there.has(name));
}
function freshnessOf(audits, { maxAgeMs }) {
    return { fresh: audits.length > 0 && audits.every(({ reason }) => reason === 'fresh'), maxAgeMs, audits };
}
function reasonOfAge(ageMs, maxAgeMs) {
    if (ageMs < 0)
        return 'in-the-future';
    return ageMs <= maxAgeMs ? 'fresh' : 'too-old';
}
function newest(seen, { now, maxAgeMs }) {
    const dated = seen.map((one) => ({ one, ageMs: ageOf(one, now) })).sort((a, b) => a.ageMs - b.ageMs);
    const complete = dated.filter(({ one }) => one.incomplete === null);
    const chosen = complete.find(({ ageMs }) => ageMs >= 0) ?? complete[0] ?? dated[0];
    if (chosen === undefined)
        throw new RangeError('there is no report');
    const { one, ageMs } = chosen;
    const { path, covers, startedAt, result, url, incomplete } = one;
    return {
        source: 'report',
        name: path,
        covers,
        reason: incomplete?.reason ?? reasonOfAge(ageMs, maxAgeMs),
        detail: incomplete?.detail ?? '',
        startedAt,
        ageMs: Number.isFinite(ageMs) ? ageMs : null,
        result: incomplete === null ? result : null,
        newerIncomplete: [],
        url,
    };
}
function ageOf({ startedAt }, now) {
    const began = startedAt === null ? Number.NaN : Date.parse(startedAt);
    return Number.isNaN(began) ? Number.POSITIVE_INFINITY : now.getTime() - began;
}
function oldestTime({ startedAt, vantages, scan }) {
    if (scan !== null && scan.finishedAt === null)
        return null;
    const times = [
        startedAt,
        ...(vantages ?? []).map((one) => one.startedAt),
        ...(scan?.finishedAt ? [scan.finishedAt] : []),
    ];
    return times.reduce((oldest, time) => (Date.parse(time) < Date.parse(oldest) ? time : oldest));
}
function coversText(report) {
    const [files, names] = [policiesText(report), vantagesOf(report)];
    return names.length === 0 ? files : `${files} from ${names.join(', ')}`;
}
function policiesText({ policies }) {
    return policies.map(({ path }) => path).join(', ');
}
function vantagesOf({ vantage, vantages }) {
    return (vantages?.map(({ name }) => name) ?? [vantage]).filter((name) => name !== null);
}


/***/ }),

/***/ 4132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ageOfWorkflow),
/* harmony export */   j: () => (/* binding */ isCompleteRun)
/* harmony export */ });
/* harmony import */ var _age_of_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2118);

const COMPLETE = new Set(['success', 'failure']);
function isCompleteRun({ conclusion }) {
    return COMPLETE.has(conclusion);
}
const STATES = ['disabled_inactivity', 'disabled_manually', 'disabled_fork', 'deleted'];
function ageOfWorkflow(name, answer, { now, maxAgeMs }) {
    const unknown = { startedAt: null, ageMs: null, result: null, newerIncomplete: [], url: null };
    const of = { source: 'workflow', name, covers: '' };
    if (answer.kind !== 'workflow')
        return { ...of, ...unknown, reason: answer.kind, detail: answer.why };
    const runs = answer.runs
        .filter(({ startedAt }) => !Number.isNaN(Date.parse(startedAt)))
        .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
    const last = runs.find(isCompleteRun);
    const newer = last === undefined ? runs : runs.slice(0, runs.indexOf(last));
    const newerIncomplete = newer.map(({ conclusion }) => conclusion);
    const ageMs = last === undefined ? null : now.getTime() - Date.parse(last.startedAt);
    const known = { startedAt: last?.startedAt ?? null, ageMs, result: last?.conclusion ?? null, newerIncomplete };
    const seen = { ...of, ...known, url: last?.url ?? null, detail: '' };
    const state = STATES.find((one) => one === answer.state);
    if (state !== undefined)
        return { ...seen, reason: state };
    if (answer.state !== 'active')
        return { ...seen, reason: 'unknown-state', detail: answer.state };
    return { ...seen, reason: ageMs === null ? 'no-complete-run' : (0,_age_of_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOfAge */ .lJ)(ageMs, maxAgeMs) };
}


/***/ }),

/***/ 9123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ NO_RUNNER),
/* harmony export */   sR: () => (/* binding */ DEFAULT_MAX_AGE_MS)
/* harmony export */ });
/* unused harmony export FRESHNESS_REASONS */
const FRESHNESS_REASONS = (/* unused pure expression or super */ null && ([
    'fresh',
    'too-old',
    'in-the-future',
    'one-shard',
    'only-a-part',
    'outside-scope',
    'cancelled',
    'out-of-time',
    'not-at-source',
    'report-missing',
    'vantage-missing',
    'open-only',
    'nothing-heard',
    'undated-scan',
    'no-complete-run',
    'disabled_inactivity',
    'disabled_manually',
    'disabled_fork',
    'deleted',
    'not-found',
    'unknown-state',
    'not-known',
]));
const DEFAULT_MAX_AGE_MS = 36 * 3_600_000;
const NO_RUNNER = 'no-runner';


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


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFresh: () => (/* binding */ runFresh)
});

// EXTERNAL MODULE: ./build/audit/freshness/age-of-reports.js
var age_of_reports = __webpack_require__(2118);
// EXTERNAL MODULE: ./build/audit/freshness/age-of-workflow.js
var age_of_workflow = __webpack_require__(4132);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
// EXTERNAL MODULE: ./build/model/documents/freshness.js
var freshness = __webpack_require__(9123);
// EXTERNAL MODULE: ./build/report/text/counts-text.js
var counts_text = __webpack_require__(6640);
;// CONCATENATED MODULE: ./build/report/text/freshness/freshness-words.js



function freshnessWords(audit, maxAgeMs) {
    return audit.source === 'report' ? ofReport(audit, maxAgeMs) : ofWorkflow(audit, maxAgeMs);
}
function ofReport(audit, maxAgeMs) {
    const { name, covers, detail, result } = audit;
    const [ago, at, most] = [agoText(audit), atText(audit), ageText(maxAgeMs)];
    switch (audit.reason) {
        case 'fresh':
            return {
                explanation: `The last complete audit of ${covers} began ${ago} ago (${at}). Its result is ${result}.`,
                advice: '',
            };
        case 'too-old':
            return {
                explanation: `The last complete audit of ${covers} began ${ago} ago (${at}), and ${most} is the most that is allowed. Its result was ${result}.`,
                advice: 'Run the audit again. If it has a schedule, check that the schedule is still switched on.',
            };
        case 'in-the-future':
            return {
                explanation: `\`${name}\` says that its audit of ${covers} began at ${at}, which is ${ago} from now, so its age is not known.`,
                advice: 'Compare the clock of this machine with that of the machine that made the report, and set the wrong one.',
            };
        case 'one-shard':
            return {
                explanation: `\`${name}\` is shard ${detail} of an audit of ${covers}: the other shards checked the rest.`,
                advice: 'Merge the reports of all shards (`port-policy merge`), and give the merged report.',
            };
        case 'only-a-part':
            return {
                explanation: `\`${name}\` is of a run that checked only a part of ${covers}, so it is not a complete audit.`,
                advice: 'Give a report of a run without `only`.',
            };
        case 'outside-scope':
            return {
                explanation: `\`${name}\` is of a run that \`scope\` kept from some hosts of ${covers}, so it is not a complete audit.`,
                advice: 'Give a report of a run whose `scope` lets in every host of the policy.',
            };
        case 'cancelled':
            return {
                explanation: `\`${name}\` is of an audit of ${covers} that was stopped before everything was asked.`,
                advice: 'Run the audit again, and let it end.',
            };
        case 'out-of-time':
            return {
                explanation: `\`${name}\` is of an audit of ${covers} whose time was over before everything was asked.`,
                advice: 'Run the audit again with a longer time limit.',
            };
        case 'not-at-source':
            return {
                explanation: `\`${name}\` is of a run for ${covers} whose machine was not where its vantage is (\`source\`), so it asked nothing.`,
                advice: 'Run the audit on a machine that is there. The report says which address that takes.',
            };
        case 'report-missing':
            return {
                explanation: `\`${name}\` is a merge for ${covers} that lacks the report of a vantage or of a shard.`,
                advice: 'Run what is missing, and merge again. The merged report names what is missing.',
            };
        case 'vantage-missing':
            return {
                explanation: `\`${name}\` is of ${covers}, and no report is given from other vantages that the policy names (${detail}), so it is not a complete audit.`,
                advice: 'Merge the reports of all vantages (`port-policy merge`), and give the merged report.',
            };
        case 'open-only':
            return {
                explanation: `\`${name}\` is of a vantage that judges only open ports, so it is not an audit of all that ${covers} expects.`,
                advice: 'Give the report of a vantage that probes.',
            };
        case 'nothing-heard':
            return {
                explanation: `\`${name}\` is of an audit of ${covers} in which every check is inconclusive, so it shows nothing.`,
                advice: 'Open that report: it says why nothing could be known. Then run the audit again.',
            };
        case 'undated-scan':
            return {
                explanation: `\`${name}\` judges a scan that does not say when it was made, so its age is not known.`,
                advice: 'Give the report of a run that probes, or of a scan with a time in it.',
            };
        default:
            return { explanation: `How old \`${name}\` is, is not known.`, advice: '' };
    }
}
function ofWorkflow(audit, maxAgeMs) {
    const { name, detail, result } = audit;
    const [ago, at, most] = [agoText(audit), atText(audit), ageText(maxAgeMs)];
    switch (audit.reason) {
        case 'fresh':
            return {
                explanation: `The last complete scheduled run of \`${name}\` began ${ago} ago (${at}) and ended with ${result}.`,
                advice: '',
            };
        case 'too-old':
            return {
                explanation: `The last complete scheduled run of \`${name}\` began ${ago} ago (${at}), and ${most} is the most that is allowed. GitHub has the workflow switched on.${newerText(audit)}`,
                advice: `See what became of its runs: ${gh('run list --workflow', name)}`,
            };
        case 'in-the-future':
            return {
                explanation: `GitHub says that the last complete scheduled run of \`${name}\` began at ${at}, which is ${ago} from now, so its age is not known.`,
                advice: 'Check the clock of this machine.',
            };
        case 'no-complete-run':
            return {
                explanation: `No scheduled run of \`${name}\` has gone to its end, though GitHub has the workflow switched on.${newerText(audit)}`,
                advice: `See what became of its runs: ${gh('run list --workflow', name)}. If no run is listed, check that the file has \`schedule\` on the default branch.`,
            };
        case 'disabled_inactivity':
            return {
                explanation: `GitHub has switched \`${name}\` off because nothing happened in its repository for 60 days (\`disabled_inactivity\`), so the audit does not run any more.${lastText(audit)}`,
                advice: `Switch it on again: ${gh('workflow enable', name)}`,
            };
        case 'disabled_manually':
            return {
                explanation: `Somebody has switched \`${name}\` off (\`disabled_manually\`), so the audit does not run any more.${lastText(audit)}`,
                advice: `Switch it on again: ${gh('workflow enable', name)}`,
            };
        case 'disabled_fork':
            return {
                explanation: `GitHub has switched \`${name}\` off because its repository is a fork (\`disabled_fork\`), so the audit does not run there.${lastText(audit)}`,
                advice: `Switch it on: ${gh('workflow enable', name)}`,
            };
        case 'deleted':
            return {
                explanation: `The file of \`${name}\` was deleted, so the audit does not run any more.${lastText(audit)}`,
                advice: 'Bring the file back on the default branch, or name the workflow that took its place.',
            };
        case 'not-found':
            return {
                explanation: `GitHub shows no workflow \`${name}\` to this token (404): no workflow has that name, or the token may not see it.`,
                advice: 'Check the name of the file in `.github/workflows` on the default branch, and give the job the permission `actions: read`. A workflow of another private repository needs a `token` that may read it.',
            };
        case 'unknown-state':
            return {
                explanation: `GitHub says that \`${name}\` is in the state "${detail}", which is not \`active\`, so it may not run any more.${lastText(audit)}`,
                advice: `See what became of its runs: ${gh('run list --workflow', name)}`,
            };
        default:
            return {
                explanation: `When \`${name}\` ran last is not known: ${detail}.`,
                advice: 'Run this step again when the cause is gone.',
            };
    }
}
function gh(command, name) {
    const [, repository, file] = /^([^/]+\/[^/]+)\/(.+)$/.exec(name) ?? [];
    return repository === undefined ? `\`gh ${command} ${name}\`` : `\`gh ${command} ${file} --repo ${repository}\``;
}
function lastText(audit) {
    return audit.startedAt === null
        ? ' No scheduled run of it has gone to its end.'
        : ` Its last complete scheduled run began ${agoText(audit)} ago (${atText(audit)}).`;
}
function newerText({ newerIncomplete }) {
    if (newerIncomplete.length === 0)
        return '';
    const words = newerIncomplete.map((one) => (one === freshness/* NO_RUNNER */.Ro ? 'no runner took a job' : one));
    const how = [...new Set(words)].join(', ');
    return newerIncomplete.length === 1
        ? ` One later run was not complete (${how}).`
        : ` ${(0,numbers_and_lists/* grouped */.zD)(newerIncomplete.length)} later runs were not complete (${how}).`;
}
function atText({ startedAt }) {
    return startedAt === null ? 'at an unknown time' : (0,counts_text/* minuteText */.Wn)(startedAt);
}
function agoText({ ageMs }) {
    return ageText(Math.abs(ageMs ?? 0));
}
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function ageText(ms) {
    if (ms < MINUTE)
        return `${Math.floor(ms / 1000)} s`;
    if (ms < HOUR)
        return `${Math.floor(ms / MINUTE)} min`;
    const [hours, minutes] = [Math.floor(ms / HOUR), Math.floor((ms % HOUR) / MINUTE)];
    if (ms < 3 * DAY)
        return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
    const [days, rest] = [Math.floor(ms / DAY), Math.floor((ms % DAY) / HOUR)];
    const whole = days === 1 ? '1 day' : `${(0,numbers_and_lists/* grouped */.zD)(days)} days`;
    return rest === 0 || days >= 14 ? whole : `${whole} ${rest} h`;
}

;// CONCATENATED MODULE: ./build/report/markdown/freshness-section.js



function freshnessSection({ fresh, audits, maxAgeMs }) {
    const old = audits.filter(({ reason }) => reason !== 'fresh').length;
    const title = fresh
        ? '## ✅ Audits: all of them ran recently'
        : `## ⚠️ Audits: ${old} of ${audits.length} did not run recently, or it is not known`;
    return `${title}\n\n${(0,markdown_cells/* tableHead */.PP)(['', 'What is known', 'What to do'])}${audits.map((audit) => row(audit, maxAgeMs)).join('')}\n`;
}
function row(audit, maxAgeMs) {
    const { explanation, advice } = freshnessWords(audit, maxAgeMs);
    const run = audit.url === null ? '' : ` ${(0,markdown/* markdownLink */.iQ)('the run', audit.url)}`;
    return (0,markdown_cells/* tableRow */.jD)([audit.reason === 'fresh' ? '✅' : '⚠️', `${(0,markdown_cells/* prose */.CS)(explanation)}${run}`, (0,markdown_cells/* prose */.CS)(advice)]);
}

// EXTERNAL MODULE: ./build/report/terminal/terminal-layout.js
var terminal_layout = __webpack_require__(8670);
;// CONCATENATED MODULE: ./build/report/terminal/freshness/freshness-text.js



const LEADS = { fresh: 'fresh      ', not: 'NOT FRESH  ' };
const INDENT = LEADS.not.length;
function freshnessText({ audits, maxAgeMs }, { colour, columns }) {
    const colours = (0,terminal_layout/* coloursOf */.df)(colour);
    const width = (0,terminal_layout/* lineWidth */.DT)(columns);
    return (0,terminal_layout/* printed */.zd)(audits.flatMap((audit) => {
        const { explanation, advice } = freshnessWords(audit, maxAgeMs);
        const lead = audit.reason === 'fresh' ? colours.green(LEADS.fresh) : colours.yellow(LEADS.not);
        return [
            ...(0,terminal_layout/* block */.om)(lead, INDENT, (0,terminal/* terminalProse */._)(explanation), width, terminal_layout/* plain */.pj),
            ...(0,terminal_layout/* indented */.gu)((0,terminal/* terminalProse */._)(advice), INDENT, width, colours.bold),
        ];
    }));
}

// EXTERNAL MODULE: ./build/audit.js + 158 modules
var audit = __webpack_require__(308);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __webpack_require__(7126);
;// CONCATENATED MODULE: ./build/action/fresh-inputs.js



const ALSO_OF_FRESH = (/* unused pure expression or super */ null && (['command', 'fail-on', 'summary', 'annotations', 'token']));
const NOT_OF_FRESH = {
    ...Object.fromEntries(['policy', 'hosts', 'open', 'blocked', 'closed', 'filtered'].map((name) => [name, ''])),
    ...Object.fromEntries(['vantage', 'variables', 'scope', 'source', 'only', 'shard', 'baseline'].map((name) => [name, ''])),
    ...Object.fromEntries(['wait', 'time-limit', 'reports', 'within', 'expect-vantage'].map((name) => [name, ''])),
    'report-dir': 'port-policy-report',
    'comment-in-pr': 'never',
    issue: 'never',
    'issue-labels': '',
    'issue-assignees': '',
};
const MOST_WORKFLOWS = 50;
function readFreshInputs(read) {
    const lines = (0,action_inputs/* linesOf */.Dx)(read('workflow'));
    if (lines.length === 0)
        throw new action_inputs/* InputError */.dz('`command: fresh` needs the input `workflow`: the file of the workflow that runs the audit, such as `nightly.yml`');
    if (lines.length > MOST_WORKFLOWS)
        throw new action_inputs/* InputError */.dz(`input \`workflow\` has ${lines.length} workflows; the limit is ${MOST_WORKFLOWS}`);
    const age = read('max-age');
    const maxAgeMs = age === '' ? freshness/* DEFAULT_MAX_AGE_MS */.sR : (0,audit/* parseWait */.DF)(age, 'an age');
    if (typeof maxAgeMs === 'object')
        throw new action_inputs/* InputError */.dz(`input \`max-age\`: ${maxAgeMs.problem}`);
    return { workflows: lines.map(workflowName), maxAgeMs, ...(0,action_inputs/* readPublishing */.ER)(read), token: read('token') };
}
function unusedInputs(read) {
    return Object.entries(NOT_OF_FRESH)
        .filter(([name, usual]) => read(name) !== '' && read(name) !== usual)
        .map(([name]) => name);
}
const FOLDER = '.github/workflows/';
const OWN = /^(?<workflow>\d{1,20}|[^/@\s]{1,200}\.ya?ml)$/;
const ANOTHERS = /^(?<owner>[\w-]{1,100})\/(?<repo>[\w.-]{1,100})\/(?<workflow>\d{1,20}|[^/@\s]{1,200}\.ya?ml)$/;
function workflowName(text) {
    const plain = text.replace(/@refs\/.*$/, '').replace(FOLDER, '');
    const { owner, repo, workflow } = (OWN.exec(plain) ?? ANOTHERS.exec(plain))?.groups ?? {};
    if (workflow === undefined)
        throw new action_inputs/* InputError */.dz(`input \`workflow\` is \`${text}\`: it must be the file of a workflow (\`nightly.yml\`), its number, or one of another repository (\`OWNER/REPOSITORY/nightly.yml\`); several are one per line`);
    return { repository: owner === undefined || repo === undefined ? null : { owner, repo }, workflow };
}

// EXTERNAL MODULE: ./build/action/github/deadline.js
var deadline = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/action/github/with-github.js
var with_github = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/action/publish/unusable-run.js
var unusable_run = __webpack_require__(8080);
// EXTERNAL MODULE: ./build/action/toolkit.js
var action_toolkit = __webpack_require__(1201);
;// CONCATENATED MODULE: ./build/action/run-fresh.js














const ASKING_MS = 60_000;
const LOG_COLUMNS = 110;
async function runFresh(run, read) {
    let inputs;
    try {
        inputs = readFreshInputs(read);
    }
    catch (error) {
        if (!(error instanceof action_inputs/* InputError */.dz))
            throw error;
        return (0,unusable_run/* unusableInput */.yv)(run, null, error.message);
    }
    sayUnused(run, unusedInputs(read));
    const limits = { now: new Date(), maxAgeMs: inputs.maxAgeMs };
    const answers = await answersOf(run, inputs);
    const audits = inputs.workflows.map((workflow, index) => (0,age_of_workflow/* ageOfWorkflow */.c)(nameOf(workflow), answers[index] ?? { kind: 'not-known', why: 'GitHub was not asked' }, limits));
    const found = (0,age_of_reports/* freshnessOf */.T5)(audits, limits);
    sayOfItself(run, inputs.workflows);
    await publish(run, inputs, found);
    return (0,exit_codes/* exitCodeOf */.FO)(found.fresh ? 'pass' : 'inconclusive', inputs.failOn);
}
async function answersOf(run, inputs) {
    const end = (0,deadline/* deadline */.n)(ASKING_MS, run.signal);
    try {
        const answers = [];
        for (const workflow of inputs.workflows)
            answers.push(await answerOf(run, inputs, workflow, end));
        return answers;
    }
    finally {
        end.stop();
    }
}
async function answerOf(run, { token }, { repository, workflow }, end) {
    const { workflow: context, secrets } = run;
    const [owner = '', repo = ''] = (context.repository ?? '').split('/');
    if (token === '')
        return { kind: 'not-known', why: 'the input `token` is empty' };
    if (repository === null && repo === '')
        return { kind: 'not-known', why: 'the repository of this run is not known' };
    try {
        const [{ octokit }, { askWorkflow }] = await Promise.all([
            Promise.all(/* import() | action-github-octokit */[__webpack_require__.e("packages-of-action-github-octokit"), __webpack_require__.e("action-github-octokit")]).then(__webpack_require__.bind(__webpack_require__, 5407)),
            __webpack_require__.e(/* import() | action-github-workflow-answer */ "action-github-workflow-answer").then(__webpack_require__.bind(__webpack_require__, 309)),
        ]);
        const client = octokit(token, context.apiUrl, end);
        return await end.within(askWorkflow(client, repository ?? { owner, repo }, workflow));
    }
    catch (error) {
        return { kind: 'not-known', why: secrets.hide((0,with_github/* whyNotReached */.sB)(error, run)) };
    }
}
function nameOf({ repository, workflow }) {
    return repository === null ? workflow : `${repository.owner}/${repository.repo}/${workflow}`;
}
function sayUnused({ warn }, names) {
    if (names.length === 0)
        return;
    const quoted = names.map((name) => `\`${name}\``);
    warn(`\`command: fresh\` reads no policy and probes nothing, so it does not use ${(0,numbers_and_lists/* listed */.KE)(quoted, quoted.length)}. Remove what it does not use.`, 'port-policy: input not used');
}
function sayOfItself({ workflow, warn }, workflows) {
    const [path = ''] = workflow.workflowRef.split('@');
    const file = path.split('/').at(-1) ?? '';
    const asked = workflows.some(({ repository, workflow: name }) => name === file && (repository === null || path.startsWith(`${repository.owner}/${repository.repo}/`)));
    if (file === '' || !asked)
        return;
    warn(`\`${file}\` asks about itself: when GitHub switches it off, this step does not run either. Put \`command: fresh\` into a workflow without \`schedule\`.`, 'port-policy: this workflow asks about itself');
}
async function publish(run, inputs, found) {
    const { toolkit, warn, colour, log } = run;
    const old = found.audits.filter(({ reason }) => reason !== 'fresh');
    log(freshnessText(found, { colour, columns: LOG_COLUMNS }));
    if (inputs.annotations)
        for (const audit of old)
            warn(annotation(audit, found.maxAgeMs), 'port-policy: audit not fresh');
    toolkit.setOutput('result', found.fresh ? 'pass' : 'inconclusive');
    if (inputs.summary) {
        try {
            await (0,action_toolkit/* writeSummary */.S)(toolkit, freshnessSection(found));
        }
        catch (error) {
            warn(`the job summary could not be written: ${error.message}`);
        }
    }
    if (!found.fresh && inputs.failOn === 'inconclusive')
        sayWhyFailed(run, old.length, found.audits.length);
}
function annotation(audit, maxAgeMs) {
    const { explanation, advice } = freshnessWords(audit, maxAgeMs);
    return (0,terminal/* terminalProse */._)(`${explanation} ${advice}`);
}
function sayWhyFailed({ toolkit }, old, all) {
    const text = `This step fails because ${(0,numbers_and_lists/* counted */.hS)(old, 'audit')} of ${all} did not run recently, or it is not known, and \`fail-on\` is \`inconclusive\`.`;
    toolkit.error((0,terminal/* terminal */.F)(text), { title: 'port-policy: why this step fails' });
}


/***/ })

};
