export const id = "action-publish-publish-comment";
export const ids = ["action-publish-publish-comment"];
export const modules = {

/***/ 1361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ sameComment),
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   M3: () => (/* binding */ NEWLY_EXPOSES_BYTES),
/* harmony export */   u_: () => (/* binding */ runLine)
/* harmony export */ });
/* harmony import */ var _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54);
/* harmony import */ var _model_alike_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3311);
/* harmony import */ var _rows_verdict_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7328);
/* harmony import */ var _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5849);
/* harmony import */ var _sections_report_heading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6158);
/* harmony import */ var _sections_size_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6987);
/* harmony import */ var _sections_verdict_tables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6538);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6644);









const NEWLY_EXPOSES_BYTES = 24_000;
const HINT = 'All of it is in the summary of this run.';
function comment(report, { mark, newlyExposes, onFailure, policyUrl }) {
    const options = { policyUrl, maxBytes: _sections_size_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .BODY_BYTES */ .d, reportHint: HINT };
    const violations = (0,_rows_verdict_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictGroups */ .A)(report.verdicts, 'violation');
    const inconclusive = (0,_rows_verdict_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictGroups */ .A)(report.verdicts, 'inconclusive');
    const sections = [
        (0,_sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .fixedSection */ .Y)(head(report, options, onFailure)),
        ...(violations.length === 0 ? [] : [(0,_sections_verdict_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .violationsSection */ .Mx)(violations, options)]),
        ...(report.warnings.length === 0 ? [] : [(0,_sections_verdict_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .warningsSection */ .xd)(report.warnings, options)]),
        ...(inconclusive.length === 0 ? [] : [(0,_sections_verdict_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .inconclusiveSection */ .of)(inconclusive, violations.length === 0, options)]),
    ];
    const [first, last] = [(0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .markerLine */ .B_)('comment', mark), runLine(report.run.url, 'The run with its summary')];
    const room = _sections_size_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .BODY_BYTES */ .d - (0,_base_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(first) - (0,_base_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(newlyExposes) - (0,_base_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(last);
    return `${first}${(0,_sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .fitSections */ .W)(sections, room)}${newlyExposes}${last}`;
}
function head(report, { policyUrl }, onFailure) {
    const now = onFailure && report.result === 'pass' ? 'Now as intended; in an earlier run it was not.\n\n' : '';
    return `${(0,_sections_report_heading_js__WEBPACK_IMPORTED_MODULE_5__/* .heading */ .R)(report, policyUrl, 'without')}${now}`;
}
const RUN_LINE = '<sub>';
function runLine(url, text) {
    return url === null
        ? ''
        : `${RUN_LINE}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)(text, url)}; this comment is rewritten by the next one.</sub>\n`;
}
function sameComment(a, b) {
    return told(a) === told(b);
}
function told(body) {
    const lines = body.replaceAll('\r\n', '\n').trimEnd().split('\n');
    return lines
        .filter((line) => (0,_marker_js__WEBPACK_IMPORTED_MODULE_7__/* .readMarker */ .t7)('comment', line) === null && !line.startsWith(RUN_LINE))
        .join('\n')
        .trimEnd()
        .replace(_model_alike_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .MEASURED */ .l0, '\0');
}


/***/ }),

/***/ 6644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ markerId),
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   QA: () => (/* binding */ isSameAudit),
/* harmony export */   kN: () => (/* binding */ withMark),
/* harmony export */   oP: () => (/* binding */ withId),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   tW: () => (/* binding */ isOlder)
/* harmony export */ });
function markerLine(kind, { key, instance, runId, attempt }, id) {
    const proof = id === undefined ? '' : ` id=${id}`;
    return `<!-- port-policy ${kind} v1 key=${key} instance=${instance} run=${runId} attempt=${attempt}${proof} -->\n`;
}
const FIELDS = 'v1 key=([0-9a-f]{16}) instance=([0-9a-f]{12}) run=(\\d{1,15}) attempt=(\\d{1,6})(?: id=([0-9a-z-]{1,40}))?';
const markerOf = (kind) => new RegExp(`^<!-- port-policy ${kind} ${FIELDS} -->(?:\\r?\\n|$)`, 'm');
const MARKERS = { comment: markerOf('comment'), issue: markerOf('issue'), history: markerOf('history') };
function readMarker(kind, body) {
    const [found, key = '', instance = '', runId, attempt] = MARKERS[kind].exec(body) ?? [];
    return found === undefined ? null : { key, instance, runId: Number(runId), attempt: Number(attempt) };
}
function markerId(kind, body) {
    return MARKERS[kind].exec(body)?.[5] ?? null;
}
function withMark(kind, body, mark) {
    return body.replace(MARKERS[kind], (_found, ...groups) => markerLine(kind, mark, groups[4]));
}
function withId(kind, body, id) {
    const mark = readMarker(kind, body);
    return mark === null ? body : body.replace(MARKERS[kind], () => markerLine(kind, mark, String(id)));
}
function isOlder(a, b) {
    return a.runId < b.runId || (a.runId === b.runId && a.attempt < b.attempt);
}
function isSameAudit(a, b) {
    return a.key === b.key && a.instance === b.instance;
}
function isSameRun(a, b) {
    return a.runId === b.runId && a.attempt === b.attempt;
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6644);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(588);



async function keepComment(comments, me, sticky) {
    const { pullRequest, mark, body, create } = sticky;
    const ofKey = async () => oursOf(await comments.list(pullRequest), me, mark.key);
    const found = await ofKey();
    const own = found.filter(({ mark: of }) => (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameAudit */ .QA)(of, mark));
    if (own.length > 0)
        return rewrite(comments, sticky, own);
    const left = found.find(({ mark: of }) => !(0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .Mf)(of, mark));
    if (left !== undefined) {
        const outcome = await rewrite(comments, sticky, [left]);
        const now = (await ofKey()).find(({ comment }) => comment.id === left.comment.id);
        if (now === undefined || (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameAudit */ .QA)(now.mark, mark) || !(0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .Mf)(now.mark, mark))
            return outcome;
    }
    if (!create)
        return 'none';
    const unproven = (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withId */ .oP)('comment', body, `new-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    const proof = (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerId */ .Aw)('comment', unproven);
    const mine = async () => (await comments.list(pullRequest)).find(({ body: of }) => (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerId */ .Aw)('comment', of) === proof) ?? null;
    const { id } = await (0,_api_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .Ur)(() => comments.create(pullRequest, unproven), mine);
    await comments.update(id, (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withId */ .oP)('comment', body, id));
    return 'created';
}
async function rewrite(comments, { mark, body, same }, [kept, ...seconds]) {
    if (kept === undefined)
        return 'none';
    if ([kept, ...seconds].some(({ mark: of }) => (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .tW)(mark, of)))
        return 'outdated';
    const unchanged = same(kept.comment.body, body);
    const { id } = kept.comment;
    if (!unchanged)
        await comments.update(id, (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withId */ .oP)('comment', body, id));
    else if ((0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .tW)(kept.mark, mark))
        await comments.update(kept.comment.id, (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .withMark */ .kN)('comment', kept.comment.body, mark));
    for (const { comment } of seconds)
        await comments.remove(comment.id);
    return unchanged ? 'unchanged' : 'updated';
}
function oursOf(all, me, key) {
    return all
        .flatMap((comment) => {
        const isOurs = comment.authorId === me.id && (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerId */ .Aw)('comment', comment.body) === String(comment.id);
        const mark = isOurs ? (0,_report_github_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarker */ .t7)('comment', comment.body) : null;
        return mark?.key === key ? [{ comment, mark }] : [];
    })
        .sort((a, b) => a.comment.id - b.comment.id);
}


/***/ }),

/***/ 3869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./build/report/github/comment.js
var comment = __webpack_require__(1361);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
;// CONCATENATED MODULE: ./build/report/rows/policy-diff-rows.js

function hostText({ host, family }) {
    return family === null ? host : `${host} (IPv${family})`;
}
function firstOf(list, most, textOf) {
    const shown = list.length === most + 1 ? list : list.slice(0, most);
    const rest = list.length - shown.length;
    return { texts: shown.map(textOf), more: rest === 0 ? null : `${(0,numbers_and_lists/* grouped */.zD)(rest)} more` };
}
function linesOf(rules) {
    const lines = new Map();
    for (const rule of rules) {
        const key = `${rule.line} ${rule.file}`;
        if (!lines.has(key))
            lines.set(key, rule);
    }
    return [...lines.values()];
}
function changesOf(diff, mark) {
    return diff.changes.filter((change) => change.mark === mark);
}
function totalsText({ totals, changes }) {
    const { weakening, tightening, neutral } = totals;
    if (weakening + tightening + neutral === 0)
        return 'no change of meaning';
    const open = changes.filter(({ kind }) => kind === 'newly-open').length;
    const opened = open === 0 ? '' : open === weakening ? ' (newly open)' : ` (${(0,numbers_and_lists/* grouped */.zD)(open)} newly open)`;
    return [
        ...(weakening === 0 ? ['nothing is weaker'] : [`${(0,numbers_and_lists/* counted */.hS)(weakening, 'weakening')}${opened}`]),
        ...(tightening === 0 ? [] : [(0,numbers_and_lists/* counted */.hS)(tightening, 'tightening')]),
        ...(neutral === 0 ? [] : [`${(0,numbers_and_lists/* grouped */.zD)(neutral)} neutral`]),
    ].join(', ');
}

// EXTERNAL MODULE: ./build/report/sections/fit-sections.js
var fit_sections = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
// EXTERNAL MODULE: ./build/report/text/place-text.js
var place_text = __webpack_require__(6207);
;// CONCATENATED MODULE: ./build/report/sections/policy-diff-tables.js





const TITLES = ['Host', 'Port', 'Was', 'Is now', 'What it means'];
const MOST_HOSTS = 6;
const MOST_LINES = 3;
function policyDiffSections(diff, options) {
    const weaker = changesOf(diff, 'weakening');
    return [
        ...(weaker.length === 0 ? [] : [weakerSection(weaker, options)]),
        ...foldedSections('Tighter', changesOf(diff, 'tightening'), options),
        ...foldedSections('Neither weaker nor tighter', changesOf(diff, 'neutral'), options),
    ];
}
function weakerSection(changes, options) {
    return {
        head: (0,markdown_cells/* tableHead */.PP)(['', ...TITLES]),
        rows: changes.map((change) => (0,markdown_cells/* tableRow */.jD)([(0,markdown_cells/* severityCell */.kY)(change.severity ?? 'low'), ...cells(change, options)])),
        tail: '\n',
        leftOut: (0,markdown_cells/* leftOut */.ig)('change', options),
    };
}
function foldedSections(title, changes, options) {
    if (changes.length === 0)
        return [];
    const rows = changes.map((change) => (0,markdown_cells/* tableRow */.jD)(cells(change, options)));
    const table = { head: (0,markdown_cells/* tableHead */.PP)(TITLES), rows, leftOut: (0,markdown_cells/* leftOut */.ig)('change', options) };
    return [(0,markdown_cells/* folded */.TM)(`${title} (${(0,numbers_and_lists/* grouped */.zD)(changes.length)})`, table)];
}
function cells(change, options) {
    const { was, now, kind, sentence } = change;
    const ports = (0,markdown/* markdown */.wD)((0,place_text/* changedPorts */.fx)(change)) || '–';
    const text = `**${kind}:** ${(0,markdown_cells/* prose */.CS)(sentence)}${rulesText(change, options)}`;
    return [hostCell(change), ports, (0,markdown_cells/* prose */.CS)(was ?? '–'), (0,markdown_cells/* prose */.CS)(now ?? '–'), text];
}
function hostCell({ hosts, vantages }) {
    if (hosts.length === 0)
        return vantages === null ? '–' : `vantage ${vantages.map((name) => (0,markdown_cells/* nameCode */.Fl)(name)).join(', ')}`;
    const { texts, more } = firstOf(hosts, MOST_HOSTS, (host) => (0,markdown_cells/* nameCode */.Fl)(hostText(host)));
    return [...texts, ...(more === null ? [] : [`and ${more}`])].join('<br>');
}
function rulesText({ oldRules, newRules }, options) {
    const side = (name, rules) => {
        const { texts, more } = firstOf(linesOf(rules), MOST_LINES, (rule) => {
            const url = options.ruleUrl(name, rule.file, rule.line);
            return url === null ? (0,markdown_cells/* placeText */.Z9)(rule) : (0,markdown/* markdownLink */.iQ)((0,markdown_cells/* lineText */.oZ)(rule.line), url);
        });
        if (texts.length === 0)
            return [];
        return [`${name === 'old' ? 'was ' : ''}${[...texts, ...(more === null ? [] : [more])].join(', ')}`];
    };
    const sides = [...side('new', newRules), ...side('old', oldRules)];
    return sides.length === 0 ? '' : ` (${sides.join('; ')})`;
}

// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
;// CONCATENATED MODULE: ./build/report/github/newly-exposes.js






function newlyExposes(change, options) {
    switch (change.kind) {
        case 'same':
            return '';
        case 'unknown':
            return section(`⚠️ What this pull request changes in the policy is not known`, (0,markdown/* markdown */.wD)((0,clip/* clip */.$Q)(change.why, 1000)));
        case 'new':
            return section('⚠️ The policy is new with this pull request', `${baseText(change.base)} has none, so everything that the policy expects open is newly exposed.`);
        case 'changed':
            return changed(change.diff, change.base, options);
    }
}
function changed(diff, base, options) {
    const weaker = diff.totals.weakening;
    const opened = changesOf(diff, 'weakening').filter(({ kind }) => kind === 'newly-open').length;
    const title = opened > 0
        ? `⚠️ This pull request newly exposes: ${totalsText(diff)}`
        : weaker > 0
            ? `⚠️ This pull request weakens the policy: ${totalsText(diff)}`
            : `This pull request exposes nothing new: ${totalsText(diff)}`;
    const meant = diff.changes.length === 0 ? 'The text differs, and it means the same.' : '';
    const head = section(title, `By meaning, against ${baseText(base)}. ${meant}`.trim());
    return (0,fit_sections/* fitSections */.W)([(0,fit_sections/* fixedSection */.Y)(head), ...policyDiffSections(diff, options)], options.maxBytes);
}
function section(title, text) {
    return `### ${title}\n\n${text}\n\n`;
}
function baseText(base) {
    return `the base ${(0,markdown_cells/* nameCode */.Fl)(base, 100)}`;
}

// EXTERNAL MODULE: ./build/audit.js + 131 modules
var audit = __webpack_require__(3402);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/action/github/commit-files.js


const MOST_FILES = 50;
class CommitFiles {
    #contents;
    #sha;
    #texts = new Map();
    constructor(contents, sha) {
        this.#contents = contents;
        this.#sha = sha;
    }
    async read(file) {
        if (!this.#texts.has(file)) {
            const inside = !external_node_path_.posix.isAbsolute(file) && file !== '..' && !file.startsWith('../');
            if (this.#texts.size >= MOST_FILES)
                throw new Error(`the policy extends more than ${MOST_FILES} files`);
            this.#texts.set(file, inside ? await this.#contents.read(file, this.#sha) : null);
        }
        const text = this.#texts.get(file) ?? null;
        return text === null ? null : { file, text };
    }
    async hasAll(files) {
        for (const { file, text } of files) {
            const there = await this.read(file);
            if (there === null || withoutReturns(there.text) !== withoutReturns(text))
                return false;
        }
        return true;
    }
    async hasNone(files) {
        for (const { file } of files)
            if ((await this.read(file)) !== null)
                return false;
        return true;
    }
    load = (path, from) => {
        const file = pathFrom(path, from);
        const text = this.#texts.get(file) ?? null;
        return text === null ? { problem: 'there is no such file at the base' } : { file, text };
    };
    async readBases(sources, options) {
        for (;;) {
            const missing = new Set();
            (0,audit/* lint */.u8)(sources, {
                ...options,
                loadBase: (path, from) => {
                    const file = pathFrom(path, from);
                    if (!this.#texts.has(file))
                        missing.add(file);
                    return this.load(path, from);
                },
            });
            if (missing.size === 0)
                return;
            for (const file of missing)
                await this.read(file);
        }
    }
}
function withoutReturns(text) {
    return text.replaceAll('\r\n', '\n');
}
function pathFrom(path, from) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(from), path));
}

;// CONCATENATED MODULE: ./build/action/github/base-policy.js


const NOT_THE_PULLS = 'The pull request changes the policy, and this run checked one that is not the pull request’s: it is what is checked out, and ' +
    'neither the merge nor the head of the pull request has it so. `pull_request_target` checks out the base.';
const NOT_IN_THE_REPOSITORY = 'The policy is not in the repository by the path that the workflow gives.';
async function policyChange(contents, workflow, pull, sources, options) {
    const now = (0,audit/* lint */.u8)(sources, options).files;
    const head = new CommitFiles(contents, pull.headSha);
    const { baseSha, isPulls } = await baseCommit(contents, workflow, pull, now, head);
    const seen = (change) => ({ change, baseSha });
    const base = `${pull.baseRef}@${baseSha.slice(0, 7)}`;
    const files = new CommitFiles(contents, baseSha);
    const old = (await Promise.all(sources.map(({ file }) => files.read(file)))).filter((source) => source !== null);
    if (!isPulls) {
        if (old.length === 0 && (await head.hasNone(sources))) {
            const isNowhere = await new CommitFiles(contents, workflow.sha).hasNone(sources);
            return seen(isNowhere ? { kind: 'unknown', why: NOT_IN_THE_REPOSITORY } : { kind: 'same' });
        }
        await files.readBases(old, options);
        const before = (0,audit/* lint */.u8)(old, { ...options, loadBase: files.load }).files;
        const known = new Set(old.map(({ file }) => file));
        const others = sources.filter(({ file }) => !known.has(file));
        const untouched = (await head.hasAll(before)) && (await head.hasNone(others));
        return seen(untouched ? { kind: 'same' } : { kind: 'unknown', why: NOT_THE_PULLS });
    }
    if (old.length === 0)
        return seen({ kind: 'new', base });
    await files.readBases(old, options);
    if (old.length === sources.length && (await files.hasAll(now)))
        return seen({ kind: 'same' });
    const { diffSources } = await __webpack_require__.e(/* import() | audit-diff */ "audit-diff").then(__webpack_require__.bind(__webpack_require__, 9101));
    const compared = diffSources(old, sources, options, { ...options, loadBase: files.load });
    if (compared.kind === 'diffed')
        return seen({ kind: 'changed', base, diff: compared.diff });
    const [first] = compared.diagnostics;
    const why = first === undefined ? '' : ` ${first.position?.file ?? ''}: ${first.message}`;
    return seen({ kind: 'unknown', why: `The policy of the base cannot be read as this run reads its own.${why}` });
}
async function baseCommit(contents, { sha }, pull, now, head) {
    const [first, second] = sha === pull.headSha || sha === '' ? [] : await contents.parents(sha);
    const isMerge = first !== undefined && second === pull.headSha;
    if (isMerge && (await new CommitFiles(contents, sha).hasAll(now)))
        return { baseSha: first, isPulls: true };
    return { baseSha: await contents.mergeBase(pull.baseSha, pull.headSha), isPulls: await head.hasAll(now) };
}

// EXTERNAL MODULE: ./build/action/github/deadline.js
var deadline = __webpack_require__(6491);
// EXTERNAL MODULE: ./build/action/github/sticky-comment.js
var sticky_comment = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/action/toolkit.js
var action_toolkit = __webpack_require__(1201);
// EXTERNAL MODULE: ./build/action/workspace/read-policy.js + 2 modules
var read_policy = __webpack_require__(1617);
;// CONCATENATED MODULE: ./build/action/publish/publish-comment.js







const SUMMARY_SECTION_BYTES = 40_000;
const BASE_MS = 20_000;
const SAID = {
    created: 'The pull request has a comment now.',
    updated: 'The comment on the pull request was rewritten.',
    unchanged: 'The comment on the pull request stays as it is: it says the same.',
    none: 'No comment: the run passed, and comment-in-pr is on-failure.',
    outdated: 'The comment on the pull request is left alone: a newer run has written it.',
};
async function publishComment(publication, pull) {
    const { report, inputs, github, mark, me, policyUrl, say } = publication;
    const seen = await changeOf(publication, pull);
    const section = (maxBytes, reportHint) => newlyExposes(seen.change, {
        maxBytes,
        reportHint,
        ruleUrl: (side, file, line) => {
            if (side === 'new')
                return policyUrl(file, line);
            return seen.baseSha === null ? null : policyUrl(file, line, seen.baseSha);
        },
    });
    await summarise(publication, section(SUMMARY_SECTION_BYTES, 'All of it: port-policy diff, on your own machine.'));
    const onFailure = inputs.commentInPr === 'on-failure';
    const body = (0,comment/* comment */.Im)(report, {
        mark,
        onFailure,
        policyUrl,
        newlyExposes: section(comment/* NEWLY_EXPOSES_BYTES */.M3, 'More of it is in the summary of this run.'),
    });
    const outcome = await (0,sticky_comment/* keepComment */.X)(github.comments, await me(), {
        ...{ pullRequest: pull.number, mark, body, same: comment/* sameComment */.Go },
        create: !onFailure || report.result !== 'pass',
    });
    say(SAID[outcome]);
}
async function changeOf(publication, pull) {
    const { inputs, workflow, sources, within, warn } = publication;
    if (inputs.inline !== null)
        return { change: { kind: 'same' }, baseSha: null };
    const end = (0,deadline/* deadline */.n)(BASE_MS, publication.signal);
    try {
        const { contents } = within(end);
        const seen = await end.within(policyChange(contents, workflow, pull, sources, (0,read_policy/* planOptions */.Su)(publication)));
        if (seen.change.kind === 'unknown')
            warn(`What this pull request changes is not known. ${seen.change.why}`);
        return seen;
    }
    catch (error) {
        const message = publication.secrets.hide(error.message);
        warn(`What this pull request changes in the policy is not known: ${message}`);
        return { change: { kind: 'unknown', why: `The policy of the base could not be read: ${message}.` }, baseSha: null };
    }
    finally {
        end.stop();
    }
}
async function summarise({ toolkit, inputs, warn }, text) {
    if (text === '' || !inputs.summary)
        return;
    try {
        await (0,action_toolkit/* writeSummary */.S)(toolkit, text);
    }
    catch (error) {
        warn(`The job summary could not be written: ${error.message}`);
    }
}


/***/ })

};
