export const id = "report-sarif-verdicts-sarif";
export const ids = ["report-sarif-verdicts-sarif"];
export const modules = {

/***/ 4416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verdictsSarif: () => (/* binding */ verdictsSarif),
  verdictsSarifPieces: () => (/* binding */ verdictsSarifPieces)
});

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/causes.js
var causes = __webpack_require__(8849);
// EXTERNAL MODULE: ./build/report/text/drift-words.js
var drift_words = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/report/text/run-extent-text.js
var run_extent_text = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/report/text/wait-text.js
var wait_text = __webpack_require__(4547);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/report/rows/merged/vantage-columns.js
var vantage_columns = __webpack_require__(6379);
// EXTERNAL MODULE: ./build/report/text/vantages-text.js
var vantages_text = __webpack_require__(8445);
;// CONCATENATED MODULE: ./build/report/sarif/sarif-limits.js
const MOST_RESULTS = 25_000;
const SHOWN_RESULTS = 5_000;
const MOST_FILE_RESULTS = 100_000;
const MOST_RUNS = 20;
const MOST_LOCATIONS = 1_000;
const SHOWN_LOCATIONS = 100;
const MOST_TAGS = 20;
const SHOWN_TAGS = 10;
const LONGEST_DESCRIPTION = 1_024;
const MOST_GZIP_BYTES = 10_000_000;
const FINGERPRINT = 'primaryLocationLineHash';
const LONGEST_MESSAGE = 2_000;

// EXTERNAL MODULE: ./build/base/fnv1a64.js
var fnv1a64 = __webpack_require__(1291);
// EXTERNAL MODULE: ./build/model/tool.js
var model_tool = __webpack_require__(4595);
// EXTERNAL MODULE: ./build/report/escape/plain-code.js
var plain_code = __webpack_require__(8324);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/report/escape/sarif.js


function sarifProse(text) {
    return (0,plain_code/* plainCode */.K)((0,terminal/* terminalProse */._)(text)).replaceAll('](', '] (');
}

// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/green-basis.js
var green_basis = __webpack_require__(4956);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/report/rows/alike-verdicts.js
var alike_verdicts = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/report/rows/most-severe-first.js
var most_severe_first = __webpack_require__(4271);
// EXTERNAL MODULE: ./build/report/text/cause-text.js
var cause_text = __webpack_require__(5795);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/report/text/verdict-rules.js
var verdict_rules = __webpack_require__(727);
;// CONCATENATED MODULE: ./build/report/sarif/verdict-results.js










const NAMED_ADDRESSES = 5;
const MOST_RELATED = 5;
const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
function levelOfVerdict({ verdict, severity }) {
    return verdict === 'inconclusive' ? 'warning' : LEVELS[severity ?? 'medium'];
}
function identityOf(rule, { host, protocol, ports, count, service, cause, vantage }) {
    const why = cause === 'no-reply' ? `${cause} ${service ?? ''}` : `${cause}`;
    const where = rule === 'inconclusive' ? why : count > 1 ? 'many' : (ports ?? '');
    return ['check', rule, host, protocol ?? '', where, vantage ?? ''];
}
function groupsOf(verdicts) {
    const groups = new Map();
    for (const verdict of (0,most_severe_first/* mostSevereFirst */.QX)(verdicts.filter((one) => (0,verdict_rules/* ruleOfVerdict */.b)(one) !== null))) {
        const rule = (0,verdict_rules/* ruleOfVerdict */.b)(verdict);
        if (rule === null)
            continue;
        const key = JSON.stringify(identityOf(rule, verdict));
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { rule, verdicts: [verdict] });
        else
            group.verdicts.push(verdict);
    }
    return [...groups.values()];
}
function addressesText({ verdicts }) {
    const [{ host }] = verdicts;
    const addresses = [...new Set(verdicts.flatMap(({ address }) => (address === null ? [] : [address])))];
    if (addresses.length === 1 && addresses[0] === host)
        return '';
    return (0,numbers_and_lists/* firstFew */.Dt)(addresses, NAMED_ADDRESSES);
}
function factText(group, saysVantage) {
    const [{ host, expected, state, cause, vantage }] = group.verdicts;
    const from = saysVantage ? ` from ${(0,vantages_text/* vantageText */.QS)(vantage)}` : '';
    const addresses = addressesText(group);
    if ((0,vantage_columns/* isMissingReport */.vz)(group.verdicts[0]))
        return `${host}: ${(0,cause_text/* causeText */.xv)(cause)}.`;
    if (state === null)
        return `${host} leads to ${addresses}${from} (${(0,cause_text/* causeText */.xv)(cause)}).`;
    const place = `${addresses === '' ? host : `${host} (${addresses})`}${portText(group)}${from}`;
    return expected === null
        ? `${place}: seen ${(0,cause_text/* stateText */.r9)(state)} (${(0,cause_text/* causeText */.xv)(cause)}).`
        : `${place}: intended ${expected}, seen ${(0,cause_text/* stateText */.r9)(state)} (${(0,cause_text/* causeText */.xv)(cause)}).`;
}
function portText({ verdicts }) {
    const [{ protocol, service }] = verdicts;
    const ranges = (0,port_ranges/* unitedRanges */.kj)(verdicts.flatMap(({ ports }) => (0,port_ranges/* parseRanges */.Kn)(ports)));
    const [only] = ranges;
    if (only === undefined)
        return '';
    const single = ranges.length === 1 && only.first === only.last;
    const name = single ? (0,place_text/* serviceSuffix */.lU)(service) : '';
    return `, port${single ? '' : 's'} ${(0,place_text/* portsText */.WS)(ranges, 20, `/${protocol ?? 'tcp'}`)}${name}`;
}
function messageOf(group, saysVantage) {
    const [first, ...others] = group.verdicts;
    const { explanation, advice, address, ports } = first;
    const alike = others.every((one) => one.explanation === explanation && one.advice === advice);
    const of = ports === null ? (address ?? 'one of them') : `port ${(0,alike_verdicts/* firstPort */.M4)(first)}${address === null ? '' : ` of ${address}`}`;
    return [
        factText(group, saysVantage),
        explanation,
        advice,
        sourcesText(group),
        alike ? '' : `(Shown for ${(0,clip/* clip */.$Q)(of, 200)}; ${(0,numbers_and_lists/* counted */.hS)(others.length, 'more verdict')} like it.)`,
    ]
        .filter((text) => text !== '')
        .join(' ');
}
function sourcesText({ verdicts }) {
    const sources = [...new Set(verdicts.flatMap(({ source }) => source ?? []))];
    return sources.length === 0 ? '' : `Host from ${(0,numbers_and_lists/* firstFew */.Dt)(sources, NAMED_ADDRESSES)}.`;
}
function placeOfSource(source) {
    const [, file = '', line] = /^([^#]+):(\d+)$/.exec(source) ?? [];
    if (line === undefined || /^(?:[/\\]|[a-z]:|\.\.(?:[/\\]|$))/i.test(file))
        return [];
    return [{ file, line: Number(line), column: 1 }];
}
function relatedOf(verdicts) {
    const [{ rule }, ...others] = verdicts;
    const lines = new Map();
    for (const { rule: other } of others) {
        if (other.file === rule.file && other.line === rule.line)
            continue;
        lines.set(`${other.line} ${other.file}`, other);
        if (lines.size === MOST_RELATED)
            break;
    }
    const sources = [...new Set(verdicts.flatMap(({ source }) => source ?? []))].slice(0, MOST_RELATED);
    return [...lines.values(), ...sources.flatMap(placeOfSource)];
}
function verdictResults(verdicts, saysVantage = false) {
    return groupsOf(verdicts).map((group) => ({
        ruleId: group.rule,
        level: levelOfVerdict(group.verdicts[0]),
        get message() {
            return messageOf(group, saysVantage);
        },
        get tags() {
            return [...new Set(group.verdicts.flatMap(({ satisfies = [] }) => satisfies))];
        },
        get identity() {
            return identityOf(group.rule, group.verdicts[0]);
        },
        position: group.verdicts[0].rule,
        length: 1,
        related: relatedOf(group.verdicts),
    }));
}

;// CONCATENATED MODULE: ./build/report/sarif/verdict-rule-meanings.js
const EXPOSED_TAGS = ['security', 'network', 'exposure', 'external/cwe/cwe-668'];
function exposed(severity, level, risk) {
    return {
        title: `Port open against the policy (${severity})`,
        means: `The port accepted a connection or answered a question, and the policy expects it to be blocked, closed or filtered. Its severity is ${severity}: ${risk}.`,
        why: 'Anyone who can send packets from where the audit ran can talk to the service.',
        todo: 'Close the port to this vantage, in the security group or firewall or by binding the service to an inner address. If it is meant to be open, say so in the policy, and review that change.',
        waive: 'open',
        level,
        severity,
        tags: EXPOSED_TAGS,
        anchor: 'rule-exposed',
    };
}
const VERDICT_RULE_MEANINGS = {
    'exposed-critical': exposed('critical', 'error', 'services of this kind hand over data or the whole machine to anyone who reaches them, unless the policy set the severity itself'),
    'exposed-high': exposed('high', 'error', 'services of this kind are attacked wherever they are found, unless the policy set the severity itself'),
    'exposed-medium': exposed('medium', 'warning', 'it is not known what usually answers there, or its risk is moderate, unless the policy set the severity itself'),
    'exposed-low': exposed('low', 'note', 'what usually answers there is meant for the public, or is of little use to an attacker, unless the policy set the severity itself'),
    'resolves-elsewhere': {
        title: 'Name leads to an address that it must not',
        means: 'The name resolves to an address that its `resolves-to` does not list, or it resolves although the policy says `resolves-to: none`. No port of that address was probed.',
        why: 'The owner of that address answers for the name: visitors, cookies and certificates go there.',
        todo: 'Correct or remove the record; if the address is yours, add it to `resolves-to`.',
        waive: null,
        level: 'error',
        severity: 'high',
        tags: ['security', 'network', 'dns'],
        anchor: 'rule-resolves-elsewhere',
    },
    'not-open': {
        title: 'Port not open that must be',
        means: 'The policy expects the port to be open. It refused the connection, a firewall rejected it, or it stayed silent while other ports answered this machine.',
        why: 'Somebody relies on the service. It is down, it listens elsewhere, or something on the way blocks it.',
        todo: 'On the host, check that the service runs and on which address it listens; then the security group or firewall for the place that the audit ran from. If it is gone for good, take it out of the policy.',
        waive: 'filtered',
        level: 'error',
        severity: null,
        tags: ['availability', 'network'],
        anchor: 'rule-not-open',
    },
    'not-closed': {
        title: 'Port not closed, but filtered',
        means: 'The policy expects the host itself to refuse the connection. The port stayed silent, or a firewall rejected it. It is not open.',
        why: 'A firewall is in the way, or packets do not reach the host at all, so it is not known what the host would answer.',
        todo: 'Let packets for the port through to the host, or expect `blocked` if either is fine.',
        waive: 'filtered',
        level: 'warning',
        severity: null,
        tags: ['configuration', 'network'],
        anchor: 'rule-not-closed',
    },
    'not-filtered': {
        title: 'Port not filtered, but closed',
        means: 'The policy expects a firewall to drop or reject packets for the port. The connection was refused instead. The port is not open.',
        why: 'Packets for this port may get through to the host: a service that starts there would be reachable, and the refusal shows that the host is there.',
        todo: 'Let the firewall drop packets for the port, or expect `blocked` if either is fine.',
        waive: 'closed',
        level: 'warning',
        severity: null,
        tags: ['configuration', 'network'],
        anchor: 'rule-not-filtered',
    },
    inconclusive: {
        title: 'Could not be checked',
        means: 'It is not known whether the port is as the policy expects: the name did not resolve, this machine could not send or hear, or the answer fits both. The port is not known to be blocked.',
        why: 'What was not seen proves nothing. An earlier finding for the same port is not fixed because it is missing now.',
        todo: 'Do what the message says, and run the audit again.',
        waive: null,
        level: 'warning',
        severity: null,
        tags: ['network', 'not-checked'],
        anchor: 'rule-inconclusive',
    },
};

;// CONCATENATED MODULE: ./build/report/sarif/verdict-rule-texts.js



const NOT_WAIVABLE = 'No waiver covers this.';
const WAIVABLE = 'If it must stay like this for a while, add a waiver to the policy, with an end date and a reason';
function waiverExample(state) {
    return `waivers:\n  - { host: www.example.com, ports: 22, state: ${state}, until: 2027-06-30, reason: INFRA-142 }\n`;
}
function helpText(rule) {
    const { means, why, todo, waive } = VERDICT_RULE_MEANINGS[rule];
    const excuse = waive === null ? NOT_WAIVABLE : `${WAIVABLE}:\n\n${waiverExample(waive).trimEnd()}`;
    return `${means}\n\nWhy it matters: ${why}\n\nWhat to do: ${todo}\n\n${excuse}`;
}
function helpMarkdown(rule) {
    const { means, why, todo, waive } = VERDICT_RULE_MEANINGS[rule];
    const excuse = waive === null ? NOT_WAIVABLE : `${WAIVABLE}:\n\n\`\`\`yaml\n${waiverExample(waive)}\`\`\``;
    return `${means}\n\n**Why it matters:** ${why}\n\n**What to do:** ${todo}\n\n${excuse}\n`;
}
function ruleText(rule) {
    const { title, means, why, level, severity, tags, anchor } = VERDICT_RULE_MEANINGS[rule];
    return {
        id: rule,
        title,
        description: `${means} ${why}`,
        help: { text: helpText(rule), markdown: helpMarkdown(rule) },
        helpUri: `${model_tool/* PROJECT_URL */.w5}/blob/main/docs/reports.md#${anchor}`,
        level,
        tags,
        precision: severity === null && rule !== 'inconclusive' ? 'high' : 'very-high',
        severity,
    };
}
function verdictRuleTexts() {
    return verdict_rules/* VERDICT_RULES */.w.map(ruleText);
}

;// CONCATENATED MODULE: ./build/report/sarif/verdict-run.js









const MOST_WARNINGS = 100;
function verdictsCategory(vantage) {
    if (vantage === null)
        return 'port-policy/';
    const plain = vantage.replace(/[^\w.-]/g, '_').slice(0, 60);
    return plain === vantage && plain !== ''
        ? `port-policy/${plain}/`
        : `port-policy/${plain}-${(0,fnv1a64/* fnv1a64 */.R)(vantage).slice(0, 8)}/`;
}
function count(verdicts, kind) {
    return verdicts.reduce((sum, one) => sum + (one.verdict === kind ? one.count : 0), 0);
}
function firstOf(texts, what) {
    const rest = texts.length - MOST_WARNINGS;
    return [...texts.slice(0, MOST_WARNINGS), ...(rest > 0 ? [`${(0,numbers_and_lists/* counted */.hS)(rest, what)} left out here.`] : [])];
}
function missing(all) {
    const verdicts = all.filter((one) => !(0,vantage_columns/* isMissingReport */.vz)(one));
    const inconclusive = count(verdicts, 'inconclusive');
    const waived = count(verdicts, 'waived');
    const are = (number) => (number === 1 ? 'is' : 'are');
    return [
        ...(inconclusive === 0
            ? []
            : [
                `${(0,numbers_and_lists/* counted */.hS)(inconclusive, 'verdict')} ${are(inconclusive)} inconclusive: an earlier finding for one of these is not fixed because it is missing here.`,
            ]),
        ...(waived === 0
            ? []
            : [
                `${(0,numbers_and_lists/* counted */.hS)(waived, 'violation')} ${are(waived)} waived and left out: code scanning would show ${waived === 1 ? 'it' : 'them'} as if not.`,
            ]),
    ];
}
function basis(verdicts) {
    const passes = count(verdicts, 'pass');
    return passes === 0 ? [] : [`${(0,numbers_and_lists/* grouped */.zD)(passes)} as intended (${(0,green_basis/* greenBasisText */.jp)((0,green_basis/* greenBasis */.OX)({ verdicts }))}).`];
}
function verdictRun({ tool }, verdicts, { errors = [], warnings = [], notes = [], saysVantage = false, ...parts }) {
    return {
        tool: {
            name: 'port-policy',
            version: sarifProse((0,clip/* clip */.$Q)(tool.version, 100)) || 'unknown',
            informationUri: model_tool/* PROJECT_URL */.w5,
        },
        rules: verdictRuleTexts(),
        results: verdictResults(verdicts, saysVantage),
        errors: firstOf(errors, 'more error'),
        warnings: [...missing(verdicts), ...firstOf(warnings, 'more warning')],
        notes: [...basis(verdicts), ...notes],
        ...parts,
    };
}

;// CONCATENATED MODULE: ./build/report/sarif/merged-runs.js








const MERGE_CATEGORY = 'port-policy-merge/';
function heardIn({ vantages = [], verdicts }) {
    const heard = new Map(vantages.map((facts) => [facts.name, { name: facts.name, facts, verdicts: [] }]));
    for (const verdict of verdicts)
        if (!(0,vantage_columns/* isMissingReport */.vz)(verdict)) {
            const { vantage: name } = verdict;
            (0,get_or_create/* getOrCreate */.I)(heard, name, () => ({ name, facts: null, verdicts: [] })).verdicts.push(verdict);
        }
    return [...heard.values()];
}
function rankOf({ verdicts }) {
    let rank = Number.POSITIVE_INFINITY;
    for (const { verdict, severity } of verdicts) {
        if (verdict === 'violation')
            rank = Math.min(rank, (0,words/* severityRank */.qs)(severity));
        else if (verdict === 'inconclusive')
            rank = Math.min(rank, (0,words/* severityRank */.qs)(null) + 1);
    }
    return rank;
}
function fitting(heard) {
    const most = MOST_RUNS - 1;
    if (heard.length <= most)
        return heard;
    const ranked = heard.map((one) => ({ one, rank: rankOf(one) })).sort((a, b) => a.rank - b.rank);
    const kept = new Set(ranked.slice(0, most).map(({ one }) => one));
    return heard.filter((one) => kept.has(one));
}
function missingShards({ name }, missing) {
    const of = missing.filter(({ vantage }) => vantage === name).length;
    return of === 0
        ? []
        : [
            `${(0,numbers_and_lists/* counted */.hS)(of, 'report')} of ${(0,vantages_text/* vantageText */.QS)(name)} ${of === 1 ? 'is' : 'are'} missing: these are not all of its results.`,
        ];
}
function runOf(report, heard, missing) {
    const { name, facts, verdicts } = heard;
    const errors = missingShards(heard, missing);
    return verdictRun(report, verdicts, {
        automationId: verdictsCategory(name),
        errors,
        saysVantage: true,
        completed: errors.length === 0 && verdicts.every(({ cause }) => !(0,causes/* endedBefore */.a6)(cause)),
        ...(facts === null ? {} : { times: { start: facts.startedAt, end: facts.finishedAt } }),
    });
}
function mergedRuns(report, notes) {
    const heard = heardIn(report);
    const shown = fitting(heard);
    const leftOut = heard.filter((one) => !shown.includes(one)).map(({ name }) => name);
    const missing = (0,vantage_columns/* missingReports */.ej)(report);
    const ofMerge = verdictRun(report, missing, {
        automationId: MERGE_CATEGORY,
        errors: missing.map(({ explanation }) => explanation),
        warnings: [
            ...(leftOut.length === 0
                ? []
                : [
                    `A file has room for ${MOST_RUNS} runs. What ${(0,vantages_text/* vantagesText */.Tj)(leftOut)} saw is left out of this file, and an earlier alert of theirs stays as it is.`,
                ]),
            ...report.warnings,
        ],
        notes,
        completed: missing.length === 0,
        times: { start: report.startedAt, end: report.finishedAt },
    });
    return [...shown.map((one) => runOf(report, one, missing)), ofMerge];
}

// EXTERNAL MODULE: ./build/report/text/places/policy-place.js
var policy_place = __webpack_require__(1597);
;// CONCATENATED MODULE: ./build/report/sarif/artifact-location.js
const SOURCE_ROOT = '%SRCROOT%';
function encoded(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
function normalised(path) {
    const kept = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else
            kept.push(segment);
    }
    return kept.join('/');
}
function artifactLocation(file) {
    const drive = /^([a-z]:)[\\/](.*)$/is.exec(file);
    if (drive) {
        const [, letter = '', rest = ''] = drive;
        return { uri: `file:///${letter}/${encoded(normalised(rest.replaceAll('\\', '/')))}` };
    }
    const path = encoded(normalised(file));
    return file.startsWith('/') ? { uri: `file:///${path}` } : { uri: path || '.', uriBaseId: SOURCE_ROOT };
}

;// CONCATENATED MODULE: ./build/report/sarif/fingerprint.js

function fingerprinter() {
    const seen = new Map();
    return (identity) => {
        const hash = (0,fnv1a64/* fnv1a64 */.R)(JSON.stringify(identity));
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    };
}

;// CONCATENATED MODULE: ./build/report/sarif/fitting-results.js

const MOST_SEVERE_FIRST = ['error', 'warning', 'note'];
function mostResults(runs) {
    return Math.max(SHOWN_RESULTS, Math.min(MOST_RESULTS, Math.floor(MOST_FILE_RESULTS / runs)));
}
function mostSevere(results, most) {
    if (results.length <= most)
        return results;
    const ordered = MOST_SEVERE_FIRST.flatMap((level) => results.filter((result) => result.level === level));
    const kept = new Set(ordered.slice(0, most));
    return results.filter((result) => kept.has(result));
}

;// CONCATENATED MODULE: ./build/report/sarif/sarif-log.js








const SECURITY_SEVERITY = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.5',
};
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    note: 'recommendation',
};
function ruleOf({ id, title, description, help, helpUri, level, tags, precision, severity }) {
    const score = severity === null
        ? { 'problem.severity': PROBLEM_SEVERITY[level] }
        : { 'security-severity': SECURITY_SEVERITY[severity] };
    return {
        id,
        shortDescription: { text: (0,clip/* clip */.$Q)(title, LONGEST_DESCRIPTION) },
        fullDescription: { text: (0,clip/* clip */.$Q)(description, LONGEST_DESCRIPTION) },
        helpUri,
        help: { text: help.text, markdown: help.markdown },
        defaultConfiguration: { level },
        properties: { tags: tags.slice(0, SHOWN_TAGS), precision, ...score },
    };
}
function locationOf({ file, line, column }, length) {
    if ((0,policy_place/* isFromInputs */.Ib)(file))
        return { physicalLocation: { artifactLocation: artifactLocation('.'), region: FIRST_LETTER } };
    const region = { startLine: line, startColumn: column, endColumn: column + Math.max(1, length) };
    return { physicalLocation: { artifactLocation: artifactLocation(file), region } };
}
const FIRST_LETTER = { startLine: 1, startColumn: 1, endColumn: 2 };
function placeText({ file, line }, home) {
    return sarifProse(`line ${(0,numbers_and_lists/* grouped */.zD)(line)}${file === home ? '' : ` of ${file}`}`).replace(/[[\]\\]/g, '_');
}
function sarif_log_messageOf({ message, position, related }) {
    const said = sarifProse((0,clip/* clip */.$Q)(message, LONGEST_MESSAGE)) || 'No message.';
    const text = (0,policy_place/* isFromInputs */.Ib)(position.file) ? `${said} The policy is from the inputs.` : said;
    if (related.length === 0)
        return text;
    const links = related.map((place, index) => `[${placeText(place, position.file)}](${index + 1})`);
    return `${text} See ${links.join(', ')}.`;
}
function resultOf(result, ruleIndex, fingerprint) {
    const related = result.related.filter(({ file }) => !(0,policy_place/* isFromInputs */.Ib)(file)).slice(0, SHOWN_LOCATIONS);
    return {
        ruleId: result.ruleId,
        ruleIndex,
        level: result.level,
        message: { text: sarif_log_messageOf({ ...result, related }) },
        locations: [locationOf(result.position, result.length)],
        ...(related.length > 0 && {
            relatedLocations: related.map((place, index) => ({ id: index + 1, ...locationOf(place, 1) })),
        }),
        partialFingerprints: { [FINGERPRINT]: fingerprint },
        ...(result.tags !== undefined &&
            result.tags.length > 0 && {
            properties: { tags: result.tags.slice(0, SHOWN_TAGS).map((tag) => sarifProse(tag)) },
        }),
    };
}
function notification(level, text) {
    return { level, message: { text: sarifProse((0,clip/* clip */.$Q)(text, LONGEST_MESSAGE)) || 'No message.' } };
}
function partsOf(content, most, runsLeftOut) {
    const { tool, rules, results, automationId, errors = [], warnings = [], notes = [], completed = true, times, } = content;
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const shown = mostSevere(results, most);
    const leftOut = results.length - shown.length;
    const said = [
        ...(leftOut === 0 ? [] : [`${(0,numbers_and_lists/* counted */.hS)(leftOut, 'more result')} left out of this file.`]),
        ...(runsLeftOut === 0 ? [] : [`${(0,numbers_and_lists/* counted */.hS)(runsLeftOut, 'more run')} left out of this file.`]),
        ...warnings,
    ];
    const frame = {
        tool: {
            driver: {
                name: tool.name,
                version: tool.version,
                informationUri: tool.informationUri,
                rules: rules.map(ruleOf),
            },
        },
        automationDetails: { id: automationId },
        invocations: [
            {
                executionSuccessful: completed,
                ...(times === undefined ? {} : { startTimeUtc: times.start, endTimeUtc: times.end }),
                toolExecutionNotifications: [
                    ...errors.map((text) => notification('error', text)),
                    ...said.map((text) => notification('warning', text)),
                    ...notes.map((text) => notification('note', text)),
                ],
            },
        ],
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: [],
    };
    function* made() {
        const fingerprintOf = fingerprinter();
        for (const result of shown)
            yield resultOf(result, indices.get(result.ruleId) ?? -1, fingerprintOf(result.identity));
    }
    return { frame, results: made };
}
function sarifLogParts(contents) {
    const shown = contents.slice(0, MOST_RUNS);
    const leftOut = contents.length - shown.length;
    return {
        frame: { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [] },
        runs: shown.map((content, index) => partsOf(content, mostResults(shown.length), index === 0 ? leftOut : 0)),
    };
}
function sarifLog(...contents) {
    const { frame, runs } = sarifLogParts(contents);
    return { ...frame, runs: runs.map((run) => ({ ...run.frame, results: [...run.results()] })) };
}
function sarifJson(log) {
    return `${JSON.stringify(log, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/report/sarif/sarif-pieces.js

const PIECE = 128;
const NO_RUNS = '"runs": []';
const NO_RESULTS = '"results": []';
function sarif_pieces_elements(list, depth) {
    const text = JSON.stringify(list, null, 2).slice('['.length, -'\n]'.length);
    return text.replaceAll('\n', `\n${' '.repeat(depth - 2)}`);
}
function* chunks(results) {
    let chunk = [];
    for (const result of results) {
        chunk.push(result);
        if (chunk.length < PIECE)
            continue;
        yield chunk;
        chunk = [];
    }
    if (chunk.length > 0)
        yield chunk;
}
function* sarifPieces(contents) {
    const { frame, runs } = sarifLogParts(contents);
    const head = JSON.stringify(frame, null, 2);
    const at = head.lastIndexOf(NO_RUNS) + NO_RUNS.length - 1;
    yield head.slice(0, at);
    for (const [index, run] of runs.entries()) {
        const text = sarif_pieces_elements([run.frame], 4);
        const end = text.lastIndexOf(NO_RESULTS) + NO_RESULTS.length - 1;
        yield `${index === 0 ? '' : ','}${text.slice(0, end)}`;
        let first = true;
        for (const chunk of chunks(run.results())) {
            yield `${first ? '' : ','}${sarif_pieces_elements(chunk, 8)}`;
            first = false;
        }
        yield `${first ? '' : '\n      '}${text.slice(end)}`;
    }
    yield `${runs.length === 0 ? '' : '\n  '}${head.slice(at)}\n`;
}

;// CONCATENATED MODULE: ./build/report/sarif/verdicts-sarif.js








function byVantage({ vantage, verdicts }) {
    const found = new Map();
    for (const verdict of verdicts)
        (0,get_or_create/* getOrCreate */.I)(found, verdict.vantage, () => []).push(verdict);
    return found.size === 0 ? new Map([[vantage, []]]) : found;
}
function notesOf(report) {
    const { drift, wait } = report;
    const part = (0,run_extent_text/* partTexts */.qi)(report);
    const since = drift === null ? [] : [`Since ${(0,drift_words/* sinceText */.I)(drift)}: ${(0,drift_words/* driftTotalsText */.YP)(drift)}. ${(0,drift_words/* notComparedText */.GK)(drift)}`];
    return [
        ...(part.length === 0 ? [] : [`The result is of a part: ${part.join(', ')}.`]),
        ...since,
        ...(wait === null ? [] : [(0,wait_text/* waitText */.L)(wait)]),
    ];
}
function contentsOf(report) {
    const notes = notesOf(report);
    if (report.vantages !== undefined)
        return mergedRuns(report, notes);
    return Array.from(byVantage(report), ([vantage, verdicts]) => verdictRun(report, verdicts, {
        automationId: verdictsCategory(vantage),
        warnings: report.warnings,
        notes,
        completed: verdicts.every(({ cause }) => !(0,causes/* endedBefore */.a6)(cause)),
    }));
}
function verdictsSarifPieces(report) {
    return sarifPieces(contentsOf(report));
}
function verdictsSarif(report) {
    return [...verdictsSarifPieces(report)].join('');
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ruleOfVerdict),
/* harmony export */   w: () => (/* binding */ VERDICT_RULES)
/* harmony export */ });
const VERDICT_RULES = [
    'exposed-critical',
    'exposed-high',
    'exposed-medium',
    'exposed-low',
    'resolves-elsewhere',
    'not-open',
    'not-closed',
    'not-filtered',
    'inconclusive',
];
function ruleOfVerdict({ verdict, state, expected, severity }) {
    if (verdict === 'inconclusive')
        return 'inconclusive';
    if (verdict !== 'violation')
        return null;
    if (state === null)
        return 'resolves-elsewhere';
    if (expected === 'open')
        return 'not-open';
    if (state === 'open')
        return `exposed-${severity ?? 'medium'}`;
    return expected === 'closed' ? 'not-closed' : 'not-filtered';
}


/***/ })

};
