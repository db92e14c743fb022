export const id = "action-publish-publish-comment";
export const ids = ["action-publish-publish-comment"];
export const modules = {

/***/ 4403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./build/report/abridged.js
var abridged = __webpack_require__(9042);
// EXTERNAL MODULE: ./build/report/github/comment.js + 1 modules
var comment = __webpack_require__(452);
// EXTERNAL MODULE: ./build/report/github/newly-exposes.js + 2 modules
var newly_exposes = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/audit.js + 158 modules
var audit = __webpack_require__(308);
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
                throw new Error(`the policy names more than ${MOST_FILES} files`);
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
    async theirs(files) {
        const there = await Promise.all(files.map(async (file) => ((await this.read(file.file)) === null ? [] : [file])));
        return there.flat();
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
    const { files: policies, hostFiles } = (0,audit/* lint */.u8)(sources, options);
    const head = new CommitFiles(contents, pull.headSha);
    const now = [...policies, ...(await head.theirs(hostFiles))];
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
        const read = (0,audit/* lint */.u8)(old, { ...options, loadBase: files.load });
        const before = [...read.files, ...read.hostFiles];
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
    const { diffSources } = await __webpack_require__.e(/* import() | audit-diff */ "audit-diff").then(__webpack_require__.bind(__webpack_require__, 1953));
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(4595);
;// CONCATENATED MODULE: ./build/action/github/merged-sources.js




async function mergedSources(contents, sha, { policies, hostFiles = [] }, options) {
    if (policies.some(({ path }) => path === tool/* POLICY_IN_INPUTS */.PH))
        return {
            why: 'The policy is in the inputs of the jobs that checked it, and no file of the repository has it.',
        };
    const files = new CommitFiles(contents, sha);
    const read = [];
    for (const { path, sha256 } of policies) {
        const source = await files.read(path);
        if (source === null || (0,external_node_crypto_.createHash)('sha256').update(source.text).digest('hex') !== sha256)
            return { why: 'The policy that was checked is not the one that the repository has at the commit of this run.' };
        read.push(source);
    }
    for (const { path, sha256 } of hostFiles) {
        const list = await files.read(path);
        if (list === null || (0,external_node_crypto_.createHash)('sha256').update(list.text).digest('hex') !== sha256)
            return {
                why: `The hosts that were checked are not those that the repository has in \`${path}\` at the commit of this run.`,
            };
    }
    const sources = notExtended(read, files, options);
    const { diagnostics } = (0,audit/* lint */.u8)(sources, { ...options, loadBase: files.load });
    return diagnostics.some(({ level }) => level === 'error')
        ? { why: 'The policy cannot be read without what its runs were told: the values of its variables, or a vantage.' }
        : { sources, loadBase: files.load };
}
function notExtended(read, files, options) {
    const extended = new Set();
    const loadBase = (path, from) => {
        const base = files.load(path, from);
        if ('file' in base)
            extended.add(base.file);
        return base;
    };
    for (const source of read)
        (0,audit/* lint */.u8)([source], { ...options, loadBase });
    return read.filter(({ file }) => !extended.has(file));
}

// EXTERNAL MODULE: ./build/action/github/sticky-comment.js
var sticky_comment = __webpack_require__(7644);
// EXTERNAL MODULE: ./build/action/toolkit.js
var action_toolkit = __webpack_require__(1201);
// EXTERNAL MODULE: ./build/action/workspace/read-policy.js + 1 modules
var read_policy = __webpack_require__(4631);
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
    const { inputs, github, mark, me, policyUrl, say } = publication;
    const report = (0,abridged/* abridged */.$)(publication.report);
    const seen = await changeOf(publication, pull);
    const ruleUrl = (side, file, line) => {
        if (side === 'new')
            return policyUrl(file, line);
        return seen.baseSha === null ? null : policyUrl(file, line, seen.baseSha);
    };
    const reportHint = 'All of it: port-policy diff, on your own machine.';
    const options = { maxBytes: SUMMARY_SECTION_BYTES, reportHint, ruleUrl };
    await summarise(publication, (0,newly_exposes/* newlyExposes */.Fj)(seen.change, report, options));
    const onFailure = inputs.commentInPr === 'on-failure';
    const body = (0,comment/* comment */.Im)(report, { mark, onFailure, policyUrl, ruleUrl, change: seen.change });
    const outcome = await (0,sticky_comment/* keepComment */.X)(github.comments, await me(), {
        ...{ pullRequest: pull.number, mark, body, same: comment/* sameComment */.Go },
        create: !onFailure || report.result !== 'pass',
    });
    say(SAID[outcome]);
}
async function changeOf(publication, pull) {
    const { inputs, workflow, report, sources, within, warn } = publication;
    if (inputs.inline !== null)
        return { change: { kind: 'not-compared' }, baseSha: null };
    const end = (0,deadline/* deadline */.n)(BASE_MS, publication.signal);
    try {
        const { contents } = within(end);
        const options = (0,read_policy/* planOptions */.Su)(publication);
        const compare = async () => {
            if (sources !== null)
                return policyChange(contents, workflow, pull, sources, options);
            const merged = await mergedSources(contents, workflow.sha, report, options);
            if ('why' in merged)
                return { change: { kind: 'unknown', why: merged.why }, baseSha: null };
            return policyChange(contents, workflow, pull, merged.sources, { ...options, loadBase: merged.loadBase });
        };
        const seen = await end.within(compare());
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
