"use strict";
exports.id = 368;
exports.ids = [368,222];
exports.modules = {

/***/ 2010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffReports: () => (/* binding */ diffReports)
});

// EXTERNAL MODULE: ./build/audit/with-drift.js
var with_drift = __webpack_require__(6489);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(4595);
// EXTERNAL MODULE: ./build/report/json/json-document.js
var json_document = __webpack_require__(3289);
// EXTERNAL MODULE: ./build/report/json/ordered-drift.js
var ordered_drift = __webpack_require__(8402);
;// CONCATENATED MODULE: ./build/report/json/drift-json.js


function driftJson(drift, { toolVersion, names, caveats }) {
    const document = {
        schemaVersion: 1,
        tool: { name: 'port-policy', version: toolVersion },
        files: { old: names.old, new: names.new },
        warnings: [...caveats],
        ...(0,ordered_drift/* orderedDrift */.x)(drift),
    };
    return (0,json_document/* jsonText */.s)(document);
}

// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/report/rows/machines.js
var machines = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/report/sections/finding-sections.js + 1 modules
var finding_sections = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/report/sections/fit-sections.js
var fit_sections = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
// EXTERNAL MODULE: ./build/report/text/drift-words.js
var drift_words = __webpack_require__(1463);
// EXTERNAL MODULE: ./build/report/markdown/drift-section.js
var drift_section = __webpack_require__(4615);
;// CONCATENATED MODULE: ./build/report/markdown/drift-markdown.js







function driftMarkdown(drift, options) {
    const { names, caveats, maxBytes } = options;
    const icon = (0,drift_words/* changeCount */.YR)(drift) > (0,drift_words/* fixedCount */.Gy)(drift) ? '⚠️' : drift.notCompared > 0 ? '❔' : '✅';
    const [old, now] = [names.old, names.new].map((name) => (0,markdown_cells/* nameCode */.Fl)(name));
    const since = (0,markdown/* markdownLink */.iQ)((0,markdown/* markdown */.wD)((0,drift_words/* sinceText */.I)(drift)), drift.baseline.url);
    const head = `## ${icon} Report diff: ${(0,markdown/* markdown */.wD)((0,drift_words/* driftTotalsText */.YP)(drift))}\n\nFrom ${old} (${since}) to ${now}\n\n`;
    const sections = [
        (0,fit_sections/* fixedSection */.Yz)(head),
        ...(caveats.length === 0 ? [] : [(0,finding_sections/* warningsSection */.xd)(caveats, options)]),
        (0,drift_section/* driftTable */.I)(drift, (0,machines/* machinesOf */.qv)({ verdicts: drift.changes }), options),
    ];
    return (0,fit_sections/* fitSections */.WK)(sections, maxBytes);
}

// EXTERNAL MODULE: ./build/report/sections/size-limits.js
var size_limits = __webpack_require__(6987);
// EXTERNAL MODULE: ./build/report/terminal/drift-terminal.js
var drift_terminal = __webpack_require__(2021);
// EXTERNAL MODULE: ./build/shell/read-earlier-report.js
var read_earlier_report = __webpack_require__(884);
// EXTERNAL MODULE: ./build/cli/output/complain.js
var complain = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/cli/output/log-safe.js
var log_safe = __webpack_require__(8380);
;// CONCATENATED MODULE: ./build/cli/commands/diff-reports.js











async function diffReports(old, now, format, terminal) {
    const [before, after] = [(0,read_earlier_report/* reportIn */.k)(old), (0,read_earlier_report/* reportIn */.k)(now)];
    if ('problem' in before)
        return (0,complain/* fail */.fJ)(terminal, `${old.file} ${before.problem}${before.detail}`);
    if ('problem' in after)
        return (0,complain/* fail */.fJ)(terminal, `${now.file} ${after.problem}${after.detail}`);
    const { drift, caveats } = await (0,with_drift/* compareTwoReports */.R)(before.report, after.report);
    const shared = { names: { old: old.file, new: now.file }, caveats };
    const { colour, columns } = terminal;
    const text = format === 'json'
        ? driftJson(drift, { ...shared, toolVersion: tool/* TOOL_VERSION */.wr })
        : format === 'markdown'
            ? driftMarkdown(drift, {
                ...shared,
                policyUrl: () => null,
                maxBytes: size_limits/* SUMMARY_BYTES */.R,
                reportHint: 'All of it is printed by --format json.',
            })
            : (0,drift_terminal/* driftTerminal */.s)(drift, { ...shared, colour, columns, machines: (0,machines/* machinesOf */.qv)(after.report) });
    terminal.out((0,log_safe/* logSafeReport */.c)(format, text));
    return exit_codes/* EXIT */.dc.pass;
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function html(text) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ orderedDrift)
/* harmony export */ });
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);

function orderedDrift(drift) {
    const { startedAt, vantage, commit, url } = drift.baseline;
    const { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
    return {
        baseline: { startedAt, vantage, commit, url },
        totals: { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts },
        notCompared: drift.notCompared,
        changes: drift.changes.map((change) => {
            const { kind, host, address, protocol, ports, count, service, severity, explanation } = change;
            const place = { kind, host, address, vantage: change.vantage, protocol, ports, count, service };
            const sides = { before: orderedSide(change.before), after: orderedSide(change.after) };
            return { ...place, ...sides, severity, rule: change.rule && (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedPlace */ .V)(change.rule), explanation };
        }),
    };
}
function orderedSide(side) {
    return side === null ? null : { state: side.state, verdict: side.verdict };
}


/***/ }),

/***/ 4615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ driftTable),
/* harmony export */   t: () => (/* binding */ driftSection)
/* harmony export */ });
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3311);
/* harmony import */ var _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
/* harmony import */ var _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(970);
/* harmony import */ var _sections_report_heading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6158);
/* harmony import */ var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1463);
/* harmony import */ var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4804);







function driftSection(drift, machines, options) {
    const { head, rows, tail, unlisted = 0, leftOut: note } = driftTable(drift, machines, options);
    if (rows.length === 0)
        return (0,_sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedSection */ .Yz)(`Since ${(0,_sections_report_heading_js__WEBPACK_IMPORTED_MODULE_4__/* .sinceLink */ .bZ)(drift)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__/* .driftTotalsText */ .YP)(drift))}.\n\n${head}`);
    const title = `Since ${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q)((0,_text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sinceText */ .I)(drift))}: ${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q)((0,_text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__/* .driftTotalsText */ .YP)(drift))}`;
    const section = (0,_sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(title, { head, rows, unlisted, leftOut: note });
    return { ...section, tail: `${tail}${section.tail}` };
}
function driftTable(drift, machines, options) {
    const missing = (0,_text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__/* .notComparedText */ .GK)(drift);
    const note = missing === '' ? '' : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(missing)}\n\n`;
    if (drift.changes.length === 0)
        return (0,_sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .fixedSection */ .Yz)(note);
    const many = (0,_text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__/* .hasManyVantages */ .BN)(drift);
    return {
        head: (0,_sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(['', 'Host', 'Port', 'Verdict', 'What changed']),
        ...(0,_sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(drift.changes, (change) => row(change, machines, many, options)),
        tail: `\n${note}`,
        leftOut: (0,_sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)('change', options),
    };
}
function row(change, machines, many, options) {
    const { severity, before, after, rule, explanation, vantage } = change;
    const from = many && vantage !== null ? `<br>from ${(0,_sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .nameCode */ .Fl)(vantage)}` : '';
    const ports = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_text_places_place_text_js__WEBPACK_IMPORTED_MODULE_6__/* .changedPorts */ .fx)(change)) || '–';
    const link = rule === null ? '' : ` ${(0,_sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)({ rule }, options)}`;
    return (0,_sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([
        `${(0,_sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .severityIcon */ .PE)(severity)}${(0,_text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__/* .changeWords */ .mF)(change).replace(' ', '&nbsp;')}`,
        `${(0,_sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .machineCell */ .AS)(machines.of(change))}${from}`,
        ports,
        verdictsText(before, after),
        `${(0,_sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(explanation)}${link}`,
    ]);
}
function verdictsText(before, after) {
    const verdicts = [before, after].flatMap((side) => (side === null ? [] : [side.verdict]));
    return [...new Set(verdicts)].join(' → ') || '–';
}


/***/ }),

/***/ 9498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FW: () => (/* binding */ inconclusiveSections),
  Mx: () => (/* binding */ violationsSection),
  c_: () => (/* binding */ waivedSection),
  xd: () => (/* binding */ warningsSection)
});

// UNUSED EXPORTS: inconclusiveSection, shortSections

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/report/rows/verdict-groups.js + 1 modules
var verdict_groups = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/report/rows/group-texts.js
var group_texts = __webpack_require__(8252);
// EXTERNAL MODULE: ./build/report/text/cause-text.js
var cause_text = __webpack_require__(5795);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/since-text.js
var since_text = __webpack_require__(1080);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
;// CONCATENATED MODULE: ./build/report/sections/finding-item.js







const MOST_LINES = 4;
const LONGEST_PLACES = 1200;
function findingText(group) {
    const { state, ports, address, host } = group.verdict;
    if (state === null)
        return group.places.length === 1 ? `${host} ${(0,cause_text/* seenWords */.Fr)({ state, address })}` : `leads to ${(0,group_texts/* groupPlaces */.Ej)(group)}`;
    if (ports === null)
        return (0,group_texts/* groupHosts */.zY)(group);
    const seen = state === 'unknown' ? '' : ` ${(0,cause_text/* stateText */.r9)(state)}`;
    return (0,group_texts/* portSets */.dt)(group).length === 1
        ? `${(0,group_texts/* groupPorts */.KG)(group)}${seen} on ${(0,group_texts/* groupHosts */.zY)(group)}`
        : `${seen === '' ? '' : `${seen.trim()}: `}${(0,group_texts/* groupPlaces */.Ej)(group)}`;
}
function findingTitle(group) {
    const hosts = new Set();
    const places = group.places.flatMap((place) => hosts.has(place.host) || hosts.add(place.host).size === 0 ? [] : [{ ...place, address: null, alsoHosts: [] }]);
    return group.verdict.state === null ? findingText(group) : findingText({ ...group, places });
}
function linesText({ rules }, options) {
    const links = rules.slice(0, MOST_LINES).map((rule) => (0,markdown_cells/* ruleLink */.lN)({ rule }, options));
    return (0,numbers_and_lists/* andMore */.v)([...new Set(links)], rules.length - links.length);
}
function headLine(group, options, more) {
    const { vantage } = group.verdict;
    const { severity, isNew, verdict } = group;
    const intended = (0,group_texts/* groupExpected */.YF)(group);
    const since = (0,since_text/* knownSinceText */.BY)(options.drift, isNew);
    const isElsewhere = vantage !== null && options.vantage !== undefined && vantage !== options.vantage;
    return [
        ...(severity === null || verdict.verdict !== 'violation' ? [] : [(0,markdown_cells/* severityCell */.kY)(severity)]),
        ...(isNew === true ? ['<strong>NEW</strong>'] : []),
        `<strong>${(0,markdown/* markdown */.wD)((0,clip/* clip */.$Q)(findingText(group), LONGEST_PLACES))}</strong>${intended === '' ? '' : `, intended ${intended}`}`,
        ...(isElsewhere ? [`seen from the vantage ${(0,markdown_cells/* nameCode */.Fl)(vantage)}`] : []),
        ...more,
        ...(since === '' ? [] : [since]),
    ].join(' · ');
}
function finding_item_findingItem(group, options) {
    const { advice } = group.verdict;
    const lines = [
        headLine(group, options, [(0,markdown/* markdown */.wD)((0,group_texts/* groupAnswer */.AW)(group)), linesText(group, options)]),
        (0,markdown_cells/* prose */.CS)((0,group_texts/* groupExplanation */.bU)(group)),
        ...(advice === '' ? [] : [`<strong>What to do:</strong> ${(0,markdown_cells/* prose */.CS)(advice)}`]),
    ];
    return `- ${lines.filter((line) => line !== '').join('<br>')}\n`;
}
function finding_item_findingLine(group, options) {
    return `- ${headLine(group, options, [linesText(group, options)])}\n`;
}
function waivedItem(group, options) {
    return `- ${headLine(group, options, waiverTexts(group.verdict, options))}\n`;
}
function waiverTexts({ severity, waiver, rule }, options) {
    const how = severity === null ? [] : [severity];
    if (waiver === null)
        return [...how, (0,markdown_cells/* ruleLink */.lN)({ rule }, options)];
    const { until, reason, owner, file, line, column } = waiver;
    return [
        ...how,
        `until ${until}`,
        (0,markdown_cells/* prose */.CS)(reason),
        ...(owner === null ? [] : [(0,markdown_cells/* prose */.CS)(owner)]),
        (0,markdown_cells/* ruleLink */.lN)({ rule: { file, line, column } }, options),
    ];
}

// EXTERNAL MODULE: ./build/report/sections/fit-sections.js
var fit_sections = __webpack_require__(5849);
;// CONCATENATED MODULE: ./build/report/sections/finding-sections.js





const MOST_UNSURE_OPEN = 8;
function violationsSection(violations, options) {
    return {
        head: '',
        ...(0,fit_sections/* rowsOf */.RO)(violations, (group) => finding_item_findingItem(group, options)),
        tail: '\n',
        leftOut: (0,markdown_cells/* leftOut */.ig)('finding', options),
    };
}
function shortSections(title, found, first, options) {
    const more = leftOut('finding', options);
    const shown = first === 'whole' ? 1 : 0;
    const item = (group) => findingItem(group, options);
    const rows = [...found.slice(0, shown).map(item), ...found.slice(shown).map((group) => findingLine(group, options))];
    const whole = found.slice(shown).map(item);
    return [
        { head: `#### ${title}\n\n`, rows, tail: '\n', leftOut: more },
        ...(whole.length === 0 ? [] : [folded('Why, and what to do', { head: '', rows: whole, leftOut: more })]),
    ];
}
function inconclusiveSection(inconclusive, open, options) {
    const rows = rowsOf(inconclusive, (group) => findingItem(group, options));
    return folded(inconclusiveTitle(inconclusive), { head: '', ...rows, leftOut: leftOut('finding', options) }, open);
}
function inconclusiveSections(inconclusive, options) {
    const { shown, rest } = (0,numbers_and_lists/* upTo */.jB)(inconclusive, MOST_UNSURE_OPEN);
    const section = (groups) => ({
        ...(0,fit_sections/* rowsOf */.RO)(groups, (group) => finding_item_findingItem(group, options)),
        leftOut: (0,markdown_cells/* leftOut */.ig)('finding', options),
    });
    return [
        { head: `**${inconclusiveTitle(inconclusive)}**\n\n`, ...section(shown), tail: '\n' },
        ...(rest === 0
            ? []
            : [
                (0,markdown_cells/* folded */.TM)(`❔ ${(0,numbers_and_lists/* grouped */.zD)(rest)} more that could not be checked`, {
                    head: '',
                    ...section(inconclusive.slice(shown.length)),
                }),
            ]),
    ];
}
function inconclusiveTitle(inconclusive) {
    return `❔ ${(0,numbers_and_lists/* grouped */.zD)((0,verdict_groups/* countOf */.pq)(inconclusive))} inconclusive: could not be checked, so it does not count as intended`;
}
function waivedSection(waived, options) {
    const [first] = waived.flatMap(({ verdict: { waiver } }) => (waiver === null ? [] : [waiver.until])).sort();
    const until = first === undefined ? '' : `; the first waiver ends after ${first}`;
    const title = `🔕 ${(0,numbers_and_lists/* grouped */.zD)((0,verdict_groups/* countOf */.pq)(waived))} waived: against the policy, allowed by a waiver for now${until}`;
    const rows = (0,fit_sections/* rowsOf */.RO)(waived, (group) => waivedItem(group, options));
    return (0,markdown_cells/* folded */.TM)(title, { head: '', ...rows, leftOut: (0,markdown_cells/* leftOut */.ig)('waiver', options) });
}
function warningsSection(warnings, options) {
    return {
        head: '',
        rows: warnings.map((warning) => `* ⚠️ ${(0,markdown_cells/* prose */.CS)(warning)}\n`),
        tail: '\n',
        leftOut: (0,markdown_cells/* leftOut */.ig)('warning', options),
    };
}


/***/ }),

/***/ 6158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   bZ: () => (/* binding */ sinceLink)
/* harmony export */ });
/* unused harmony exports resultIcon, newCount, factsText */
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5607);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
/* harmony import */ var _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);
/* harmony import */ var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6640);
/* harmony import */ var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1463);
/* harmony import */ var _text_methodology_scan_methodology_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4205);
/* harmony import */ var _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1597);
/* harmony import */ var _text_since_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1080);
/* harmony import */ var _markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(970);









const RESULT_ICONS = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const MOST_POLICIES = 5;
function heading(report, violations, policyUrl) {
    const outcome = (0,_text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeText */ .EL)(report.totals, newCount(report, violations));
    return `## ${resultIcon(report)} Exposure policy: ${outcome}\n\n${factsText(report, violations, policyUrl, 'with times')}\n\n`;
}
function resultIcon({ result }) {
    return RESULT_ICONS[result];
}
function newCount({ drift }, violations) {
    if (drift === null)
        return null;
    return (0,_text_since_text_js__WEBPACK_IMPORTED_MODULE_3__/* .newnessCounts */ .QA)(violations).fresh;
}
function factsText(report, violations, policyUrl, times) {
    const hosts = (0,_rows_machines_js__WEBPACK_IMPORTED_MODULE_1__/* .countMachines */ .mT)(report);
    const policies = report.policies
        .slice(0, MOST_POLICIES)
        .map(({ path }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .fileText */ .CG)(path), (0,_text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_6__/* .isFromInputs */ .Ib)(path) ? null : policyUrl(path, null)));
    if (report.policies.length > MOST_POLICIES)
        policies.push(`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .grouped */ .zD)(report.policies.length - MOST_POLICIES)} more`);
    const scan = (0,_text_methodology_scan_methodology_js__WEBPACK_IMPORTED_MODULE_8__/* .scanText */ .Ff)(report);
    const facts = [
        ...(report.vantage === null ? [] : [`Vantage ${(0,_markdown_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .nameCode */ .Fl)(report.vantage)}`]),
        `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(hosts, 'host')}, ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(report.totals.probes, 'port')}`,
        ...(times === 'without' ? [] : [(0,_text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__/* .durationText */ .S5)(report.durationMs), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__/* .minuteText */ .Wn)(report.startedAt))]),
        ...(scan === null || times === 'without' ? [] : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(scan)]),
        policies.join(', '),
        ...(report.drift === null ? [] : [newsText(report.drift, violations)]),
    ].filter((fact) => fact !== '');
    return facts.join(' · ');
}
function newsText(drift, violations) {
    const link = sinceLink(drift);
    const text = (0,_text_since_text_js__WEBPACK_IMPORTED_MODULE_3__/* .newViolationsText */ .w6)(drift, (0,_text_since_text_js__WEBPACK_IMPORTED_MODULE_3__/* .newnessCounts */ .QA)(violations), link);
    return text?.replace(/\.$/, '') ?? `compared with the report of ${link}`;
}
function sinceLink(drift) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_text_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sinceText */ .I)(drift)), drift.baseline.url);
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readEarlierReport),
/* harmony export */   k: () => (/* binding */ reportIn)
/* harmony export */ });
/* harmony import */ var _report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6968);
/* harmony import */ var _read_report_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3870);


async function readEarlierReport(path, options) {
    const read = await (0,_read_report_file_js__WEBPACK_IMPORTED_MODULE_1__.readReportFile)(path, options);
    return 'problem' in read ? { unreadable: read.problem, code: read.code } : reportIn(read);
}
function reportIn(file) {
    return 'long' in file ? file.long : (0,_report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(file.text);
}


/***/ }),

/***/ 3870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReportFile: () => (/* binding */ readReportFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7617);



const TEXT_BYTES = 32 * 1024 ** 2;
const MOST_BYTES = 4_000_000_000;
async function readReportFile(path, { pipes, mostAsText = TEXT_BYTES, loose = false }) {
    let fd = null;
    try {
        fd = path === _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .STDIN */ .TF ? _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .STDIN */ .TF : (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(path, pipes);
        const begin = [];
        let total = 0;
        while (total <= mostAsText) {
            const piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .ts);
            const count = (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPiece */ .nt)(fd, piece);
            if (count === 0) {
                const decoded = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(Buffer.concat(begin, total), loose);
                return 'text' in decoded ? decoded : { ...decoded, code: '' };
            }
            total += count;
            begin.push(piece.subarray(0, count));
        }
        const { readLongReport } = await Promise.all(/* import() | report-json-long-read-long-report */[__webpack_require__.e(939), __webpack_require__.e(968), __webpack_require__.e(678)]).then(__webpack_require__.bind(__webpack_require__, 9168));
        return { long: readLongReport(textPieces(fd, begin)) };
    }
    catch (error) {
        return (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error);
    }
    finally {
        if (fd !== null && fd !== _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .STDIN */ .TF)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function* textPieces(fd, begin) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let total = 0;
    for (const bytes of bytesOf(fd, begin)) {
        total += bytes.length;
        if (total > MOST_BYTES)
            throw Object.assign(new Error(`it has more than ${MOST_BYTES / 1_000_000} MB`), { code: 'EFBIG' });
        yield decoded(decoder, bytes, true);
    }
    yield decoded(decoder, Buffer.alloc(0), false);
}
function* bytesOf(fd, begin) {
    yield* begin;
    for (;;) {
        const piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .ts);
        const count = (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPiece */ .nt)(fd, piece);
        if (count === 0)
            return;
        yield piece.subarray(0, count);
    }
}
function decoded(decoder, bytes, stream) {
    try {
        return decoder.decode(bytes, { stream });
    }
    catch {
        throw Object.assign(new Error('it is not UTF-8; save it as UTF-8'), { code: '' });
    }
}


/***/ })

};
;