"use strict";
exports.id = 262;
exports.ids = [262];
exports.modules = {

/***/ 54:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ byteLength),
/* harmony export */   m: () => (/* binding */ firstBytes)
/* harmony export */ });
const encoder = new TextEncoder();
function byteLength(text) {
    return encoder.encode(text).length;
}
function firstBytes(text, bytes) {
    const target = new Uint8Array(Math.max(0, bytes));
    return text.slice(0, encoder.encodeInto(text, target).read);
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

/***/ 3311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);

const ACTIVE = /[&<>|\\`*_~[\]!#$"]/g;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
    '`': '&#96;',
    $: '&#36;',
    '"': '"',
};
const AUTOLINKED = /:\/\/|www\.|@|#\d|gh-\d|::|:[\w+-]+:|(?<![\w.-])[0-9a-f]{7,64}(?![\w.-])/i;
const BEFORE_WORD = `("'[`;
const AFTER_WORD = `.,;!?)]"'`;
const SPACE = ' ';
const BLOCK_START = /^(\s*)(?:([-+=])|(\d+)([.)](?=\s|$)))/;
const LONGEST_URL = 4096;
function plain(word) {
    return word.replace(ACTIVE, (character) => ENTITIES[character] ?? `\\${character}`);
}
function markdownCode(text) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(text)
        .split(/([|`]+)/)
        .map((part, index) => {
        if (part === '')
            return '';
        if (index % 2 === 1 || part.trim() === '')
            return plain(part);
        const [before, inner, after] = between(part, SPACE, SPACE);
        return `${before}\`${inner}\`${after}`;
    })
        .join('');
}
function word(text) {
    if (!AUTOLINKED.test(text))
        return plain(text);
    const [before, core, after] = between(text, BEFORE_WORD, AFTER_WORD);
    return `${plain(before)}${markdownCode(core)}${plain(after)}`;
}
function between(text, starts, ends) {
    let first = 0;
    while (first < text.length && starts.includes(text.charAt(first)))
        first++;
    let end = text.length;
    while (end > first && ends.includes(text.charAt(end - 1)))
        end--;
    return [text.slice(0, first), text.slice(first, end), text.slice(end)];
}
function markdown(text) {
    const line = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(text.replace(/\s+/g, (blanks) => (/[\n\r\u2028\u2029]/.test(blanks) ? ' ' : blanks)).replace(/\t/g, ' '));
    const escaped = line
        .split(/(\s+)/)
        .map((part, index) => (index % 2 === 1 ? part : word(part)))
        .join('');
    return escaped.replace(BLOCK_START, (_, space, sign = '', digits = '', stop = '') => sign === '' ? `${space}${digits}\\${stop}` : `${space}\\${sign}`);
}
function markdownLink(text, url) {
    if (url === null || !/^https?:\/\//i.test(url))
        return text;
    const address = url.replace(/[^\w\-.~:/?#@&+,;=%]/gu, (character) => /[!'()*]/.test(character)
        ? `%${character.charCodeAt(0).toString(16)}`
        : encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character));
    return address.length > LONGEST_URL ? text : `[${text}](${address.replaceAll('&', '&amp;')})`;
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

/***/ 6699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/report/rows/exposure.js
var exposure = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/report/rows/machines.js
var machines = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/report/rows/verdict-groups.js + 1 modules
var verdict_groups = __webpack_require__(2146);
// EXTERNAL MODULE: ./build/report/rows/check-again.js
var check_again = __webpack_require__(5355);
// EXTERNAL MODULE: ./build/report/sections/fit-sections.js
var fit_sections = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
;// CONCATENATED MODULE: ./build/report/sections/check-again.js



function checkAgainMarkdown(report, found) {
    return (0,markdown_cells/* prose */.CS)((0,check_again/* checkAgainText */.m)(report, found) ?? '');
}
function checkAgainSection(report, found) {
    const text = checkAgainMarkdown(report, found);
    return text === '' ? [] : [(0,fit_sections/* fixedSection */.Yz)(`${text}\n\n`)];
}

// EXTERNAL MODULE: ./build/report/sections/finding-sections.js + 1 modules
var finding_sections = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/report/sections/report-heading.js
var report_heading = __webpack_require__(6158);
// EXTERNAL MODULE: ./build/report/text/places/policy-url.js
var policy_url = __webpack_require__(7547);
// EXTERNAL MODULE: ./build/report/markdown/drift-section.js
var drift_section = __webpack_require__(4615);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
;// CONCATENATED MODULE: ./build/report/markdown/exposure-section.js




const TITLES = {
    open: 'Open',
    closed: 'Closed',
    filtered: 'Filtered',
    'open|filtered': 'Silent (open or filtered)',
    unknown: 'Unknown',
};
const MOST_OPEN = 24;
function openPortsSections(exposed, options) {
    const open = exposed.filter(({ ports }) => ports.open !== '');
    if (open.length === 0)
        return [];
    const [shown, rest] = [open.slice(0, MOST_OPEN), open.slice(MOST_OPEN)];
    const rows = (some) => ({ ...(0,fit_sections/* rowsOf */.RO)(some, openItem), leftOut: (0,markdown_cells/* leftOut */.ig)('host', options) });
    return [
        { head: '**Open ports**\n\n', ...rows(shown), tail: '\n' },
        ...(rest.length === 0 ? [] : [(0,markdown_cells/* folded */.TM)('Open ports of the other hosts', { head: '', ...rows(rest) })]),
    ];
}
function openItem(exposure) {
    return `- ${(0,markdown/* markdown */.wD)((0,machines/* machineText */.tU)(exposure))}: ${(0,markdown/* markdown */.wD)(exposure.ports.open)}\n`;
}
function exposureSection(report, exposed, options) {
    const silence = report.totals.openOrFiltered > 0;
    const states = ['open', 'closed', 'filtered', ...(silence ? ['open|filtered'] : []), 'unknown'];
    const rows = (0,fit_sections/* rowsOf */.RO)(exposed, (exposure) => {
        const cells = states.map((state) => (0,markdown/* markdown */.wD)(exposure.ports[state]) || '–');
        const known = exposure.note === '' ? cells : [...cells.slice(0, -1), (0,markdown/* markdown */.wD)(exposure.note)];
        return (0,markdown_cells/* tableRow */.jD)([(0,markdown_cells/* machineCell */.AS)(exposure), ...known]);
    });
    const head = (0,markdown_cells/* tableHead */.PP)(['Host', ...states.map((state) => TITLES[state])]);
    return (0,markdown_cells/* folded */.TM)('Every port by host and state', { head, ...rows, leftOut: (0,markdown_cells/* leftOut */.ig)('host', options) });
}

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/report/rows/matrix/exposure-matrix.js + 1 modules
var exposure_matrix = __webpack_require__(1257);
// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/report/rows/matrix/cell-kinds.js
var cell_kinds = __webpack_require__(4186);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
;// CONCATENATED MODULE: ./build/report/markdown/matrix-tables.js





const PAGE = 940;
const CELL_SIDES = 27;
const CHARACTER = 9.4;
const LONGEST_SERVICE = 14;
const MOST_RANGES = 4;
function matrixTables(matrix, hostWidth, othersWidth) {
    const single = matrix.columns.map((column, index) => ({
        title: titleOf([column]),
        cells: matrix.rows.map(({ cells }) => cells[index] ?? null),
    }));
    const room = PAGE - hostWidth - CELL_SIDES;
    if (sum(single) + othersWidth <= room)
        return [single];
    const columns = alike(matrix);
    const tables = Math.max(1, Math.ceil((sum(columns) + othersWidth) / Math.max(room, 1)));
    const share = Math.min(room, (sum(columns) + othersWidth) / tables + CELL_SIDES);
    const found = [[]];
    let left = share;
    for (const column of columns) {
        const width = widthOf(column);
        if (width > left && found.at(-1)?.length !== 0) {
            found.push([]);
            left = share;
        }
        found.at(-1)?.push(column);
        left -= width;
    }
    if (othersWidth > left + (room - share) && found.at(-1)?.length !== 0)
        found.push([]);
    return found;
}
function alike({ columns, rows }) {
    const groups = new Map();
    for (const [index, column] of columns.entries()) {
        const cells = rows.map((row) => row.cells[index] ?? null);
        (0,get_or_create/* getOrCreate */.I)(groups, JSON.stringify([column.protocol, cells]), () => ({ columns: [], cells })).columns.push(column);
    }
    return [...groups.values()].map((group) => ({ title: titleOf(group.columns), cells: group.cells }));
}
function titleOf(columns) {
    const [first] = columns;
    if (first === undefined)
        return [''];
    const ranges = (0,port_ranges/* unitedRanges */.kj)(columns.map(({ port }) => ({ first: port, last: port })));
    const ports = (0,place_text/* portsText */.WS)(ranges, MOST_RANGES, (0,place_text/* udpSuffix */.PH)(first.protocol));
    return columns.length > 1 || first.service === null ? [ports] : [ports, (0,clip/* shown */.SP)(first.service, LONGEST_SERVICE)];
}
function widthOf({ title: [ports = '', service = ''] }) {
    const words = ports.split(' ').map((word) => word.length);
    return CELL_SIDES + CHARACTER * Math.max(3, Math.min(service.length, LONGEST_SERVICE), ...words);
}
function sum(columns) {
    return columns.reduce((width, column) => width + widthOf(column), 0);
}
function cellWidth(characters) {
    return CELL_SIDES + CHARACTER * characters;
}
function legendText(kinds, signs) {
    return kinds.map((kind) => `${signs[kind]} ${cell_kinds/* CELL_WORDS */.jK[kind][1]}`).join(' · ');
}

;// CONCATENATED MODULE: ./build/report/markdown/matrix-section.js





const ROOM = { columns: 20, cells: 60_000 };
const OPEN_ROWS = 16;
const LONGEST_HOST = 40;
const SIGNS = {
    exposed: '❌',
    amiss: '❗',
    unsure: '❔',
    waived: '🔕',
    open: '✅',
    observed: '👁️',
    silent: '\\~',
    filtered: '–',
    closed: '○',
};
function hostCell(row) {
    return `${(0,markdown_cells/* machineCell */.AS)(row, LONGEST_HOST)}${row.vantage === null ? '' : `<br>from ${(0,markdown/* markdownCode */.D9)(row.vantage)}`}`;
}
function hostWidth(rows) {
    const names = rows.flatMap(({ host, alsoHosts, address, vantage }) => [
        host,
        ...alsoHosts,
        address ?? '',
        vantage ?? '',
    ]);
    return cellWidth(Math.min(LONGEST_HOST + 2, names.reduce((most, name) => Math.max(most, name.length), 0) + 2));
}
function onOneLine(ports) {
    return (0,markdown/* markdown */.wD)(ports).replaceAll(' ', '&nbsp;');
}
function othersText({ others, note }) {
    if (note !== '')
        return (0,markdown/* markdown */.wD)(note);
    return others.map(({ kind, ports }) => `${SIGNS[kind]}&nbsp;${onOneLine(ports)}`).join(' ');
}
function othersWidth({ rows }) {
    const lengths = rows.flatMap(({ others }) => others.map(({ ports }) => ports.length + 3));
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    return longest === 0 && rows.every(({ note }) => note === '') ? 0 : cellWidth(Math.max(longest, 10));
}
function matrixSections(report, options) {
    const matrix = (0,exposure_matrix/* exposureMatrix */.b)(report, ROOM);
    if (matrix.columns.length === 0 && !matrix.hasOthers)
        return [];
    const { rows, crowdedOut, leftOutRows, kinds } = matrix;
    const othersRoom = othersWidth(matrix);
    const tables = matrixTables(matrix, hostWidth(rows), othersRoom);
    const isFolded = rows.length + leftOutRows > OPEN_ROWS;
    const title = `Exposure of hosts by the ports that matter (${(0,numbers_and_lists/* counted */.hS)(rows.length + leftOutRows, 'row')})`;
    const crowded = crowdedOut === 0
        ? ''
        : `${(0,numbers_and_lists/* grouped */.zD)(crowdedOut)} more ${crowdedOut === 1 ? 'port that matters stands' : 'ports that matter stand'} among the others.\n\n`;
    const note = (0,markdown_cells/* leftOut */.ig)('row', options);
    return tables.map((columns, index) => {
        const [isFirst, isLast] = [index === 0, index === tables.length - 1];
        const end = `${crowded}${legendText(kinds, SIGNS)}\n\n${isFolded ? '</details>\n\n' : ''}`;
        const { head, lines } = tableOf(matrix, columns, isLast && othersRoom > 0);
        return {
            head: `${!isFirst ? '' : isFolded ? `<details><summary>${title}</summary>\n\n` : '### Exposure\n\n'}${head}`,
            rows: lines,
            tail: `${isLast && leftOutRows > 0 ? note(leftOutRows) : ''}\n${isLast ? end : ''}`,
            leftOut: (count) => note(count),
        };
    });
}
function tableOf({ rows }, columns, hasOthers) {
    const titles = columns.map(({ title }) => title.map((line) => (0,markdown/* markdown */.wD)(line)).join('<br>'));
    const head = (0,markdown_cells/* tableHead */.PP)(['Host', ...titles, ...(hasOthers ? ['all other ports'] : [])], ['---', ...columns.map(() => ':-:'), ...(hasOthers ? ['---'] : [])]);
    const lines = rows.flatMap((row, index) => {
        const kinds = columns.map(({ cells }) => cells[index] ?? null);
        const others = hasOthers ? [othersText(row)] : [];
        if (kinds.every((kind) => kind === null) && others.every((text) => text === ''))
            return [];
        return [(0,markdown_cells/* tableRow */.jD)([hostCell(row), ...kinds.map((kind) => (kind === null ? '' : SIGNS[kind])), ...others])];
    });
    return { head, lines };
}

// EXTERNAL MODULE: ./build/report/text/methodology/methodology.js
var methodology = __webpack_require__(699);
// EXTERNAL MODULE: ./build/report/text/methodology/scan-methodology.js
var scan_methodology = __webpack_require__(4205);
// EXTERNAL MODULE: ./build/report/text/places/policy-place.js
var policy_place = __webpack_require__(1597);
;// CONCATENATED MODULE: ./build/report/markdown/methodology-section.js







function known(title, text) {
    return text === null ? [] : [`**${title}:** ${text}`];
}
function controls(report) {
    if (report.controls.length === 0)
        return [`**Controls:** ${(0,methodology/* noControlsText */.TI)(report)}`];
    return listed('Controls', (0,methodology/* controlsSilentFirst */.yI)(report).map(({ target, answered }) => `${(0,markdown_cells/* nameCode */.Fl)(target)} ${answered ? 'answered' : '⚠️ **did not answer**'}`));
}
function run({ run: { repository, commit, url, actor } }) {
    const parts = [
        ...(repository === null ? [] : [(0,markdown_cells/* nameCode */.Fl)(repository)]),
        ...(commit === null ? [] : [`commit ${(0,markdown_cells/* nameCode */.Fl)(commit)}`]),
        ...(actor === null ? [] : [`started by ${(0,markdown_cells/* nameCode */.Fl)(actor)}`]),
        ...(url === null ? [] : [(0,markdown_cells/* nameCode */.Fl)(url)]),
    ];
    return parts.length === 0 ? [] : [`**Run:** ${parts.join(', ')}`];
}
function listed(title, items) {
    if (items.length === 0)
        return [];
    return [`**${title}:** ${(0,numbers_and_lists/* firstFew */.Dt)(items, 20)}`];
}
function methodologySection(report, policyUrl) {
    const policies = report.policies.map(({ path, sha256 }) => `${(0,policy_place/* isFromInputs */.Ib)(path) ? (0,policy_place/* policyText */.MJ)(path) : (0,markdown/* markdownLink */.iQ)((0,markdown_cells/* nameCode */.Fl)(path), policyUrl(path, null))} sha256 ${(0,markdown/* markdownCode */.D9)(sha256)}`);
    const facts = [
        `**From:** ${report.vantage === null ? (0,methodology/* namelessPlace */.Kb)(report) : (0,markdown_cells/* nameCode */.Fl)(report.vantage)}`,
        ...known('Scan', (0,scan_methodology/* scanText */.Ff)(report)),
        ...listed('Scope', report.scope.map((target) => (0,markdown_cells/* nameCode */.Fl)(target))),
        ...controls(report),
        `**Evidence:** ${(0,methodology/* evidenceTexts */.oJ)(report)
            .map((text) => `\n  - ${text}`)
            .join('')}`,
        `**Attempts:** ${(0,methodology/* attemptsText */.MV)(report)}`,
        ...known('UDP', (0,methodology/* udpText */.jO)(report)),
        ...known('Pace', (0,methodology/* paceText */.jN)(report)),
        ...known('Order of the ports', (0,methodology/* orderText */.IT)(report)),
        `**Tool:** ${(0,markdown/* markdown */.wD)(report.tool.name)} ${(0,markdown/* markdown */.wD)((0,clip/* clip */.$Q)(report.tool.version, 300))}`,
        ...listed('Policy', policies),
        ...run(report),
    ];
    const list = facts.map((fact) => `- ${fact}\n`).join('');
    const means = (0,methodology/* meaning */.ak)(report)
        .map(([title, text]) => `**${title}** ${text}`)
        .join(' ');
    return `<details><summary>How this was measured</summary>\n\n${list}\n${means}\n\n</details>\n`;
}

// EXTERNAL MODULE: ./build/report/text/wait-text.js
var wait_text = __webpack_require__(4547);
;// CONCATENATED MODULE: ./build/report/markdown/wait-section.js



const MOST_FLAPPED = 20;
function waitLine(wait) {
    return `⏱️ ${(0,markdown/* markdown */.wD)((0,wait_text/* waitText */.L)(wait))}\n\n`;
}
function flappedSection({ flapped }, options) {
    const note = (0,markdown_cells/* leftOut */.ig)('row', options);
    const rest = flapped.length - MOST_FLAPPED;
    return {
        head: '⏱️ What held in one round and not in a later one:\n\n',
        rows: flapped.slice(0, MOST_FLAPPED).map((one) => `- ${(0,markdown_cells/* prose */.CS)((0,wait_text/* flappedText */.Y)(one))}\n`),
        tail: `${rest > 0 ? note(rest) : ''}\n`,
        leftOut: note,
    };
}

;// CONCATENATED MODULE: ./build/report/markdown/summary.js













function summary(report, options) {
    const violations = (0,verdict_groups/* verdictGroups */.A)(report, 'violation');
    const inconclusive = (0,verdict_groups/* verdictGroups */.A)(report, 'inconclusive');
    const waived = (0,verdict_groups/* verdictGroups */.A)(report, 'waived');
    const exposed = (0,exposure/* exposures */.D)(report, 40);
    const links = { ...options, policyUrl: (0,policy_url/* policyUrlOfRun */.C)(report.run, options.policyUrl) };
    const finding = { ...links, vantage: report.vantage, drift: report.drift };
    const sections = [
        (0,fit_sections/* fixedSection */.Yz)((0,report_heading/* heading */.R_)(report, violations, links.policyUrl)),
        ...(report.wait === null ? [] : [(0,fit_sections/* fixedSection */.Yz)(waitLine(report.wait))]),
        ...(violations.length === 0 ? [] : [(0,finding_sections/* violationsSection */.Mx)(violations, finding)]),
        ...(inconclusive.length === 0 ? [] : (0,finding_sections/* inconclusiveSections */.FW)(inconclusive, finding)),
        ...checkAgainSection(report, violations.length > 0 ? violations : inconclusive),
        ...(waived.length === 0 ? [] : [(0,finding_sections/* waivedSection */.c_)(waived, finding)]),
        ...(report.warnings.length === 0 ? [] : [(0,finding_sections/* warningsSection */.xd)(report.warnings, options)]),
        ...(report.wait === null || report.wait.flapped.length === 0 ? [] : [flappedSection(report.wait, options)]),
        ...matrixSections(report, links),
        ...openPortsSections(exposed, links),
        ...(report.drift === null ? [] : [(0,drift_section/* driftSection */.t)(report.drift, (0,machines/* machinesOf */.qv)(report), links)]),
        exposureSection(report, exposed, links),
        (0,fit_sections/* fixedSection */.Yz)(methodologySection(report, links.policyUrl)),
    ];
    return (0,fit_sections/* fitSections */.WK)(sections, options.maxBytes);
}


/***/ }),

/***/ 4186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ cellKind),
/* harmony export */   _q: () => (/* binding */ moreSevere),
/* harmony export */   fj: () => (/* binding */ CELL_KINDS),
/* harmony export */   jK: () => (/* binding */ CELL_WORDS)
/* harmony export */ });
const CELL_KINDS = [
    'exposed',
    'amiss',
    'unsure',
    'waived',
    'open',
    'observed',
    'silent',
    'filtered',
    'closed',
];
const CELL_WORDS = {
    exposed: ['✖\ufe0e', 'open, and must not be'],
    amiss: ['!', 'not in the state intended'],
    unsure: ['?', 'could not be checked'],
    waived: ['◆', 'against the policy, and excused for now'],
    open: ['●', 'open, as intended'],
    observed: ['◌', 'open, only observed'],
    silent: ['~', 'silent: open or filtered'],
    filtered: ['–', 'filtered'],
    closed: ['○', 'closed'],
};
function cellKind({ verdict, state }) {
    if (verdict === 'violation')
        return state === 'open' ? 'exposed' : 'amiss';
    if (verdict === 'inconclusive')
        return 'unsure';
    if (verdict === 'waived')
        return 'waived';
    if (state === 'open')
        return verdict === 'not-judged' ? 'observed' : 'open';
    if (state === 'open|filtered')
        return 'silent';
    return state === 'filtered' || state === 'closed' ? state : 'unsure';
}
function moreSevere(a, b) {
    return b === undefined || CELL_KINDS.indexOf(a) <= CELL_KINDS.indexOf(b) ? a : b;
}


/***/ }),

/***/ 1257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ exposureMatrix)
});

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/report/rows/consecutive-addresses.js
var consecutive_addresses = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/report/rows/exposure.js
var exposure = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/report/rows/machines.js
var machines = __webpack_require__(2786);
// EXTERNAL MODULE: ./build/report/rows/rows-by-machine.js
var rows_by_machine = __webpack_require__(1947);
// EXTERNAL MODULE: ./build/report/rows/matrix/cell-kinds.js
var cell_kinds = __webpack_require__(4186);
;// CONCATENATED MODULE: ./build/report/rows/matrix/matrix-columns.js



const LONGEST_NAMED = 32;
function rankOf({ verdict, state, expected, count, ports }, isSingle) {
    if (verdict === 'violation')
        return 0;
    if (state === 'open' || expected === 'open')
        return 1;
    if (verdict === 'waived' || verdict === 'inconclusive')
        return 2;
    return isSingle && (count === 1 || ports?.includes('-') === false) ? 3 : null;
}
function matrixColumns(verdicts, most) {
    const candidates = new Map();
    for (const verdict of verdicts) {
        const { protocol, service } = verdict;
        if (protocol === null || verdict.ports === null)
            continue;
        for (const { first, last } of (0,port_ranges/* parseRanges */.Kn)(verdict.ports)) {
            if (last - first >= LONGEST_NAMED)
                continue;
            const rank = rankOf(verdict, first === last);
            if (rank === null)
                continue;
            for (let port = first; port <= last; port++) {
                const key = port * words/* PROTOCOLS */.yv.length + words/* PROTOCOLS */.yv.indexOf(protocol);
                const known = (0,get_or_create/* getOrCreate */.I)(candidates, key, () => ({ protocol, port, service, rank, hosts: 0 }));
                known.rank = Math.min(known.rank, rank);
                known.service ??= service;
                known.hosts += 1;
            }
        }
    }
    const best = [...candidates.values()].sort((a, b) => a.rank - b.rank || b.hosts - a.hosts || a.port - b.port);
    const columns = best
        .slice(0, most)
        .sort((a, b) => words/* PROTOCOLS */.yv.indexOf(a.protocol) - words/* PROTOCOLS */.yv.indexOf(b.protocol) || a.port - b.port)
        .map(({ protocol, port, service }) => ({ protocol, port, service }));
    return { columns, crowdedOut: best.length - columns.length };
}

;// CONCATENATED MODULE: ./build/report/rows/matrix/exposure-matrix.js











const MOST_RANGES = 2;
function indexOf(columns) {
    const of = (protocol) => columns.flatMap((column, index) => (column.protocol === protocol ? [[column.port, index]] : []));
    return { tcp: of('tcp'), udp: of('udp') };
}
function place(row, verdict, protocol, index) {
    const kind = (0,cell_kinds/* cellKind */.DA)(verdict);
    const rest = [];
    for (const { first, last } of (0,port_ranges/* parseRanges */.Kn)(verdict.ports)) {
        let from = first;
        for (const [port, column] of index[protocol]) {
            if (port < first || port > last)
                continue;
            row.cells.set(column, (0,cell_kinds/* moreSevere */._q)(kind, row.cells.get(column)));
            if (port > from)
                rest.push({ first: from, last: port - 1 });
            from = port + 1;
        }
        if (from <= last)
            rest.push({ first: from, last });
    }
    if (rest.length === 0)
        return;
    const ofKind = (0,get_or_create/* getOrCreate */.I)(row.others, kind, () => new Map());
    const ranges = (0,get_or_create/* getOrCreate */.I)(ofKind, protocol, () => []);
    for (const range of rest)
        ranges.push(range);
}
function* gather(report, index) {
    const start = (machine) => ({ machine, cells: new Map(), others: new Map(), note: null });
    const rows = (0,rows_by_machine/* rowsByMachine */.y)(report, start, (row, verdict) => {
        const { protocol, ports } = verdict;
        if (protocol === null || ports === null)
            row.note ??= (0,exposure/* noteOf */.k)(verdict);
        else
            place(row, verdict, protocol, index);
    });
    for (const row of rows)
        if (hasSomething(row))
            yield row;
}
function hasSomething({ cells, others, note }) {
    return cells.size + others.size > 0 || note !== null;
}
function othersOf({ others }) {
    return cell_kinds/* CELL_KINDS */.fj.flatMap((kind) => {
        const byProtocol = others.get(kind);
        if (byProtocol === undefined)
            return [];
        const texts = words/* PROTOCOLS */.yv.flatMap((protocol) => {
            const ranges = byProtocol.get(protocol);
            return ranges === undefined ? [] : [(0,place_text/* portsText */.WS)((0,port_ranges/* unitedRanges */.kj)(ranges), MOST_RANGES, (0,place_text/* udpSuffix */.PH)(protocol))];
        });
        return [{ kind, ports: texts.join(', ') }];
    });
}
function rowsOf(report, columns, most) {
    let runs = [];
    let dropped = 0;
    for (const one of gather(report, indexOf(columns))) {
        const { host, alsoHosts, address, vantage } = one.machine;
        const cells = columns.map((_, index) => one.cells.get(index) ?? null);
        const isAsked = one.cells.size + one.others.size > 0;
        const [others, note] = [othersOf(one), isAsked ? '' : (one.note ?? '')];
        const texts = JSON.stringify([vantage, cells, others, note]);
        const before = runs.at(-1);
        const run = before && { host: before.first.host, address: before.first.address, last: before.last };
        if (before?.texts === texts && run && alsoHosts.length === 0 && (0,consecutive_addresses/* isNextAddress */.Y)(run, host, address)) {
            before.last = address;
            continue;
        }
        const row = {
            host: (0,clip/* shown */.SP)(host),
            alsoHosts: alsoHosts.map((name) => (0,clip/* shown */.SP)(name)),
            address: address === null || address === host ? null : (0,clip/* shown */.SP)(address, 100),
            vantage: vantage === report.vantage || vantage === null ? null : (0,clip/* shown */.SP)(vantage),
            cells,
            others,
            note,
            isRun: false,
        };
        if (runs.length > 4 * most + 1000) {
            const kept = mostSevere(runs, most);
            dropped += runs.length - kept.length;
            runs = kept;
        }
        runs.push({ first: one.machine, last: address, texts, row });
    }
    const kept = mostSevere(runs, most);
    const rows = kept
        .sort((a, b) => (0,machines/* compareMachines */.W3)(a.first, b.first))
        .map(({ first, last, row }) => last === first.address ? row : { ...row, host: (0,clip/* shown */.SP)(`${first.host}-${last}`), isRun: true });
    return { rows, leftOut: dropped + runs.length - kept.length };
}
function exposureMatrix(report, room) {
    const { columns, crowdedOut } = matrixColumns(report.verdicts, room.columns);
    const { rows, leftOut } = rowsOf(report, columns, Math.floor(room.cells / (columns.length + 2)));
    const present = new Set(rows.flatMap(({ cells, others }) => [...cells, ...others.map(({ kind }) => kind)]));
    return {
        columns,
        rows,
        hasOthers: rows.some(({ others }) => others.length > 0),
        crowdedOut,
        leftOutRows: leftOut,
        kinds: cell_kinds/* CELL_KINDS */.fj.filter((kind) => present.has(kind)),
    };
}
function severityRank({ cells, others, note }) {
    let least = note === '' ? cell_kinds/* CELL_KINDS */.fj.length : cell_kinds/* CELL_KINDS */.fj.indexOf('unsure');
    for (const kind of [...cells, ...others.map((other) => other.kind)])
        if (kind !== null)
            least = Math.min(least, cell_kinds/* CELL_KINDS */.fj.indexOf(kind));
    return least;
}
function mostSevere(runs, most) {
    if (runs.length <= most)
        return [...runs];
    const ranked = runs.map((run) => ({ run, rank: severityRank(run.row) }));
    return ranked
        .sort((a, b) => a.rank - b.rank || (0,machines/* compareMachines */.W3)(a.run.first, b.run.first))
        .slice(0, most)
        .map(({ run }) => run);
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

/***/ 5849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   Yz: () => (/* binding */ fixedSection)
/* harmony export */ });
/* harmony import */ var _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54);

function fixedSection(head) {
    return { head, rows: [], tail: '', leftOut: () => '' };
}
const MOST_ROWS = 20_000;
function rowsOf(items, rowOf) {
    return {
        rows: items.slice(0, MOST_ROWS).map((item) => rowOf(item)),
        unlisted: Math.max(0, items.length - MOST_ROWS),
    };
}
function fixedBytes({ head, rows, tail, unlisted = 0, leftOut }) {
    return (0,_base_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(head) + (0,_base_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(tail) + (rows.length === 0 ? 0 : (0,_base_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(leftOut(rows.length + unlisted)));
}
function fill(section, room) {
    const { head, rows, tail, unlisted = 0, leftOut } = section;
    let left = room;
    let shown = 0;
    for (const row of rows) {
        const bytes = (0,_base_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(row);
        if (bytes > left)
            break;
        left -= bytes;
        shown++;
    }
    const missing = rows.length - shown + unlisted;
    const note = missing === 0 ? '' : leftOut(missing);
    return { text: `${head}${rows.slice(0, shown).join('')}${note}${tail}`, room: left };
}
function fitSections(sections, maxBytes) {
    const kept = [...sections];
    const fixed = () => kept.reduce((sum, section) => sum + fixedBytes(section), 0);
    while (kept.length > 1 && fixed() > maxBytes)
        kept.pop();
    let room = maxBytes - fixed();
    let text = '';
    for (const section of kept) {
        const filled = fill(section, room);
        text += filled.text;
        room = filled.room;
    }
    return (0,_base_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .byteLength */ .d)(text) <= maxBytes ? text : (0,_base_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .firstBytes */ .m)(text, maxBytes);
}


/***/ }),

/***/ 970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ machineCell),
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   PE: () => (/* binding */ severityIcon),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   kY: () => (/* binding */ severityCell),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   oZ: () => (/* binding */ lineText)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5607);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
/* harmony import */ var _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4);
/* harmony import */ var _text_code_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80);
/* harmony import */ var _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);






const SEVERITY_ICONS = { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵' };
function prose(text) {
    let line = '';
    for (const part of (0,_text_code_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .codeParts */ ._)((0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PROSE */ .Rg))) {
        const written = part.isCode ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(part.text) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(part.text);
        line += line.endsWith('`') && written.startsWith('`') ? ` ${written}` : written;
    }
    return line;
}
function nameCode(name, most = _text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(name, most));
}
function fileText(file) {
    return (0,_text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__/* .isFromInputs */ .Ib)(file) ? (0,_text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__/* .policyText */ .MJ)(file) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(file, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6));
}
function machineCell(machine, most = _text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6) {
    const { host, alsoHosts, address } = machine;
    const short = (name) => (0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(name, most);
    const parts = { host: short(host), alsoHosts: alsoHosts.map(short), address: address && short(address) };
    const [name, rest] = (0,_rows_machines_js__WEBPACK_IMPORTED_MODULE_1__/* .machineParts */ .eW)(parts);
    return `${nameCode(name)}${rest === '' ? '' : `<br>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(rest.replace(/^,? /, ''))}`}`;
}
function severityCell(severity) {
    return `${severityIcon(severity)}${severity}`;
}
function severityIcon(severity) {
    return severity === null ? '' : `${SEVERITY_ICONS[severity]}&nbsp;`;
}
function lineText(line) {
    return `line&nbsp;${line}`;
}
function placeText({ file, line }) {
    return (0,_text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__/* .isFromInputs */ .Ib)(file) ? (0,_text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleText */ .Y3)({ file, line }) : `${fileText(file)}, ${lineText(line)}`;
}
function ruleLink({ rule }, { policyUrl }) {
    if ((0,_text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__/* .isFromInputs */ .Ib)(rule.file))
        return placeText(rule);
    const url = policyUrl(rule.file, rule.line);
    return url === null ? `(${placeText(rule)})` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(lineText(rule.line), url);
}
function tableHead(titles, rule = titles.map(() => '---')) {
    const head = titles.map((title) => (title === '' ? ' |' : ` ${title} |`));
    return `|${head.join('')}\n|${rule.join('|')}|\n`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function leftOut(what, { reportHint }) {
    return (rows) => `\n**${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rows, `more ${what}`)} left out here.** ${prose(reportHint)}\n`;
}
function folded(title, section, open = false) {
    return {
        ...section,
        head: `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${section.head}`,
        tail: '\n</details>\n\n',
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

/***/ 80:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ codeParts)
/* harmony export */ });
const CODE = /(?<=^|[ \n]|(?:^|[ \n])[("])`([^`|\s](?:[^`|\n\r\t\u2028\u2029]*[^`|\s])?)`(?=[.,;!?)"']{0,3}:?(?:[ \n]|$))/;
function codeParts(text) {
    if (!text.includes('`'))
        return text === '' ? [] : [{ text, isCode: false }];
    return text.split(CODE).flatMap((part, index) => (part === '' ? [] : [{ text: part, isCode: index % 2 === 1 }]));
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ orderText),
/* harmony export */   Kb: () => (/* binding */ namelessPlace),
/* harmony export */   MV: () => (/* binding */ attemptsText),
/* harmony export */   TI: () => (/* binding */ noControlsText),
/* harmony export */   ak: () => (/* binding */ meaning),
/* harmony export */   jN: () => (/* binding */ paceText),
/* harmony export */   jO: () => (/* binding */ udpText),
/* harmony export */   oJ: () => (/* binding */ evidenceTexts),
/* harmony export */   yI: () => (/* binding */ controlsSilentFirst)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5607);
/* harmony import */ var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6640);
/* harmony import */ var _scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4205);





const MOST_ADDRESSES = 3;
const EVIDENCE_WORDS = {
    direct: 'answered for themselves',
    proven: 'were not open from here, and open from another vantage',
    anchored: 'were silent, or rejected by ICMP, while another port of the same address answered before and after',
    vouched: 'were silent, or rejected by ICMP, while others answered the same machine before and after',
    none: 'rest on nothing (not known, silent while nothing vouched, or open at an address that accepts any port)',
};
const MEANING = [
    [
        'What a green run says:',
        'At that time, from that place, every port above was in the intended state. Wherever a port was silent, something else ' +
            'answered this machine before and after, so this machine could hear the network. A silent UDP port counts as shut only ' +
            'where its service answers everyone who asks.',
    ],
    [
        'What it does not say:',
        'What another network or another hour would see, anything about ports that the policy does not name, or that the service ' +
            'behind an open port works. A firewall on the way that answers in the name of the target cannot be told from the target.',
    ],
];
function meaning({ scan }) {
    return scan === null ? MEANING : (0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningOfScan */ .KU)(scan, MEANING);
}
function paceText({ limits, scan }) {
    if (scan !== null)
        return null;
    const limit = (value) => (value === null ? 'unlimited' : `at most ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(value)}`);
    const [rate, host, flight] = [limits.rate, limits.perHost, limits.inFlight].map(limit);
    const learnt = limits.learnt === undefined ? '' : learntText(limits.learnt);
    return limits.durationMs === null
        ? `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}${learnt}`
        : `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}; time limit: ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_4__/* .durationText */ .S5)(limits.durationMs)}${learnt}`;
}
function learntText({ rate, perHost }) {
    const parts = [
        ...(rate === null ? [] : [`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rate)} a second in all`]),
        ...perHost.map(({ pace, addresses }) => `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(pace)} to ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(addresses, MOST_ADDRESSES)}`),
    ];
    return `; reached: ${parts.join(', ')}`;
}
function orderText({ seed, scan }) {
    return scan === null ? `from seed ${seed}` : null;
}
function namelessPlace({ scan }) {
    return scan === null ? 'this machine (the policy names no vantage)' : 'the machine that made the scan';
}
function evidenceTexts({ verdicts, scan }) {
    const counts = new Map();
    let byDns = 0;
    for (const { evidence: kind, state, count } of verdicts) {
        if (state === null)
            byDns += count;
        else
            counts.set(kind, (counts.get(kind) ?? 0) + count);
    }
    const words = (0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfOtherTool */ .mW)(scan) ? (0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceWordsOfScan */ .B4)() : EVIDENCE_WORDS;
    const ports = _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE */ .S4.filter((kind) => counts.has(kind)).map((kind) => `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(counts.get(kind) ?? 0)} ${kind}: ${words[kind]}`);
    return byDns === 0 ? ports : [...ports, `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(byDns)} by DNS: the name leads where it must, or elsewhere`];
}
function attemptsText({ verdicts, scan }) {
    if ((0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfOtherTool */ .mW)(scan))
        return 'not known: a scan does not say how often it asked';
    let [least, most] = [Number.POSITIVE_INFINITY, 0];
    for (const verdict of verdicts) {
        if (verdict.ports === null)
            continue;
        least = Math.min(least, verdict.attempts);
        most = Math.max(most, verdict.attempts);
    }
    if (most === 0)
        return 'none';
    return `${least === most ? '' : `${least} to `}${most} a port, each on a fresh socket`;
}
function udpText({ verdicts, scan }) {
    const counts = new Map();
    let ports = 0;
    for (const { protocol, state, count } of verdicts) {
        if (protocol !== 'udp' || state === null)
            continue;
        ports += count;
        counts.set(state, (counts.get(state) ?? 0) + count);
    }
    if (ports === 0)
        return null;
    const seen = _model_words_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj.flatMap((state) => {
        const count = counts.get(state);
        return count === undefined ? [] : [`${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} ${(0,_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stateText */ .r9)(state)}`];
    }).join(', ');
    return (0,_scan_methodology_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfOtherTool */ .mW)(scan)
        ? `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(ports, 'port')} (${seen}); a scan does not say what it sent to them`
        : `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(ports, 'port')} (${seen}); each was sent the question of its protocol, known from its number or from the policy's speaks, or else an empty datagram`;
}
function controlsSilentFirst({ controls }) {
    return [...controls.filter(({ answered }) => !answered), ...controls.filter(({ answered }) => answered)];
}
function noControlsText({ scan }) {
    return scan === null
        ? 'none; only what the policy probes vouches for this machine'
        : 'not asked: this run sent nothing';
}


/***/ }),

/***/ 7547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ policyUrlOfRun)
/* harmony export */ });
/* harmony import */ var _policy_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1597);

function policyUrlOfRun(run, policyUrl) {
    return (file, line) => policyUrl(file, line) ?? urlIn(run, file, line);
}
function urlIn({ repository, commit, url }, file, line) {
    if (repository === null || commit === null || url === null || (0,_policy_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromInputs */ .Ib)(file))
        return null;
    if (file.startsWith('/') || file.split('/').includes('..'))
        return null;
    const end = url.indexOf(`/${repository}/actions/runs/`);
    if (end <= 0)
        return null;
    const whole = file.replace(/^\.\//, '').replace(/\p{Cs}/gu, '\ufffd');
    const path = whole.split('/').map(encodeURIComponent).join('/');
    const revision = encodeURIComponent(commit.replace(/\p{Cs}/gu, '\ufffd'));
    return `${url.slice(0, end)}/${repository}/blob/${revision}/${path}${line === null ? '' : `#L${line}`}`;
}


/***/ })

};
;