"use strict";
exports.id = 424;
exports.ids = [424];
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

/***/ 6428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ helpUri)
/* harmony export */ });
/* unused harmony export EXAMPLES_AS_OF */
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4595);

const EXAMPLES_AS_OF = '2026-11-21';
function helpUri(code) {
    return `${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT_URL */ .w5}/blob/main/docs/diagnostics.md#${code}`;
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

/***/ 7322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnosticsMarkdown: () => (/* binding */ diagnosticsMarkdown)
});

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/report/diagnostic-help/help-entry.js
var help_entry = __webpack_require__(6428);
// EXTERNAL MODULE: ./build/report/escape/markdown.js
var markdown = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/report/text/places/source-excerpt.js
var source_excerpt = __webpack_require__(736);
// EXTERNAL MODULE: ./build/report/sections/markdown-cells.js
var markdown_cells = __webpack_require__(970);
;// CONCATENATED MODULE: ./build/report/sections/diagnostic-items.js




function placeLink(position, { policyUrl }) {
    return (0,markdown/* markdownLink */.iQ)((0,markdown_cells/* placeText */.Z9)(position), policyUrl(position.file, position.line));
}
function excerptBlock(line, { line: number, column }, length) {
    if (line === null || line.trim() === '')
        return '';
    const { text, caret } = (0,source_excerpt/* sourceExcerpt */.B)(line, column, length);
    const margin = ' '.repeat(String(number).length);
    return `  \`\`\`text\n  ${number} | ${text}\n  ${margin} | ${caret}\n  \`\`\`\n`;
}
function diagnosticItem(diagnostic, read, links) {
    const { code, level, message, help, position, length, related } = diagnostic;
    const icon = level === 'error' ? '❌' : '⚠️';
    const name = (0,markdown/* markdownLink */.iQ)(`\`${code}\``, (0,help_entry/* helpUri */.q)(code));
    const place = position === null ? '' : ` in ${placeLink(position, links)}`;
    const excerpt = position === null ? '' : excerptBlock(read(position), position, length);
    const notes = [
        ...(help === null ? [] : [helpLine(help)]),
        ...(related.length === 0 ? [] : [`See also ${related.map((other) => placeLink(other, links)).join(', ')}.`]),
    ];
    const blocks = [excerpt, notes.length === 0 ? '' : `  ${notes.join(' ')}\n`].filter((block) => block !== '');
    return `- ${icon} ${name}${place}: ${(0,markdown_cells/* prose */.CS)(message)}\n${blocks.map((block) => `\n${block}`).join('')}\n`;
}
function diagnosticSentence({ message, help, position }, links) {
    const place = position === null ? '' : `${placeLink(position, links)}: `;
    return `${place}${prose(message)}${help === null ? '' : ` ${helpLine(help)}`}`;
}
function helpLine(help) {
    return `**To fix it:** ${(0,markdown_cells/* prose */.CS)(help)}`;
}

// EXTERNAL MODULE: ./build/report/sections/fit-sections.js
var fit_sections = __webpack_require__(5849);
// EXTERNAL MODULE: ./build/report/text/diagnostic-counts.js
var diagnostic_counts = __webpack_require__(1142);
;// CONCATENATED MODULE: ./build/report/markdown/diagnostics-markdown.js






function heading(diagnostics, sources) {
    const errors = diagnostics.some(({ level }) => level === 'error');
    const files = diagnostics.length === 0 ? [...sources.keys()] : (0,diagnostic_counts/* filesOf */.R8)(diagnostics);
    const [only] = files;
    const where = files.length > 1 ? (0,numbers_and_lists/* counted */.hS)(files.length, 'file') : only === undefined ? null : (0,markdown_cells/* fileText */.CG)(only);
    const found = diagnostics.length === 0 ? 'nothing to fix' : (0,diagnostic_counts/* diagnosticCountsText */.z$)(diagnostics);
    const icon = errors ? '❌' : diagnostics.length > 0 ? '⚠️' : '✅';
    return `## ${icon} Policy: ${found}${where === null ? '' : ` in ${where}`}\n\n`;
}
function diagnosticsMarkdown(diagnostics, sources, options) {
    const read = (0,source_excerpt/* lineReader */.g)(sources);
    const section = {
        head: heading(diagnostics, sources),
        rows: diagnostics.map((diagnostic) => diagnosticItem(diagnostic, read, options)),
        tail: diagnostics.length === 0 ? 'Lint found no mistake and nothing to warn of. Nothing was probed.\n\n' : '',
        leftOut: (rows) => `**${(0,numbers_and_lists/* counted */.hS)(rows, 'more diagnostic')} left out here.** The log of this step has all of them.\n`,
    };
    return (0,fit_sections/* fitSections */.WK)([section], options.maxBytes);
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

/***/ 1142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   YQ: () => (/* binding */ diagnosticCounts),
/* harmony export */   z$: () => (/* binding */ diagnosticCountsText)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);

function diagnosticCounts(diagnostics) {
    const errors = diagnostics.filter(({ level }) => level === 'error').length;
    return { errors, warnings: diagnostics.length - errors };
}
function diagnosticCountsText(diagnostics) {
    const { errors, warnings } = diagnosticCounts(diagnostics);
    return [
        ...(errors === 0 ? [] : [(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error')]),
        ...(warnings === 0 ? [] : [(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning')]),
    ].join(', ');
}
function filesOf(diagnostics) {
    return [...new Set(diagnostics.flatMap(({ position }) => (position === null ? [] : [position.file])))];
}


/***/ }),

/***/ 736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sourceExcerpt),
/* harmony export */   g: () => (/* binding */ lineReader)
/* harmony export */ });
/* harmony import */ var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3620);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(748);



const WIDEST = 100;
const BEFORE = 40;
const LONGEST_READ = 2000;
function lineReader(sources) {
    const split = new Map();
    return ({ file, line }) => {
        const source = sources.get(file);
        if (source === undefined)
            return null;
        const lines = (0,_base_get_or_create_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrCreate */ .I)(split, file, () => source.split(/\r\n|\n|\r/));
        return lines[line - 1] ?? null;
    };
}
function cellsOf(line) {
    let at = 0;
    return Array.from(line, (character) => {
        const shown = character === '\t' ? '  ' : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(character);
        const cell = { shown, width: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .textWidth */ .sc)(shown), at };
        at += character.length;
        return cell;
    });
}
function windowOf(cells, centre) {
    const total = cells.reduce((sum, cell) => sum + cell.width, 0);
    if (total <= WIDEST)
        return { first: 0, end: cells.length };
    let first = Math.min(centre, cells.length);
    for (let used = 0; first > 0 && used + (cells[first - 1]?.width ?? 0) <= BEFORE; first--) {
        used += cells[first - 1]?.width ?? 0;
    }
    let end = first;
    for (let used = 0; end < cells.length && used + (cells[end]?.width ?? 0) <= WIDEST; end++)
        used += cells[end]?.width ?? 0;
    return { first, end };
}
function sourceExcerpt(line, column, length) {
    if (line.length <= LONGEST_READ)
        return excerptOf(line, column, length);
    const from = wholeCharacter(line, Math.max(0, column - 1 - LONGEST_READ / 4));
    const to = wholeCharacter(line, Math.min(line.length, from + LONGEST_READ));
    const { text, caret } = excerptOf(line.slice(from, to), column - from, length);
    const before = from > 0 && !text.startsWith('…');
    return {
        text: `${before ? '…' : ''}${text}${to < line.length && !text.endsWith('…') ? '…' : ''}`,
        caret: `${before ? ' ' : ''}${caret}`,
    };
}
function wholeCharacter(line, offset) {
    const code = line.charCodeAt(offset);
    return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
function excerptOf(line, column, length) {
    const cells = cellsOf(line);
    const start = column - 1;
    const found = cells.findIndex(({ at }) => at >= start);
    const centre = found < 0 ? cells.length : found;
    const { first, end } = windowOf(cells, centre);
    const shown = cells.slice(first, end);
    const widthOf = (some) => some.reduce((sum, cell) => sum + cell.width, 0);
    const before = widthOf(cells.slice(first, centre)) + (first > 0 ? 1 : 0);
    const marked = shown.filter(({ at }) => at >= start && at < start + Math.max(1, length));
    const text = `${first > 0 ? '…' : ''}${shown.map((cell) => cell.shown).join('')}${end < cells.length ? '…' : ''}`;
    return { text, caret: ' '.repeat(before) + '^'.repeat(Math.max(1, widthOf(marked))) };
}


/***/ })

};
;