"use strict";
exports.id = 854;
exports.ids = [854];
exports.modules = {

/***/ 9844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   YQ: () => (/* binding */ diagnosticCounts),
/* harmony export */   z$: () => (/* binding */ diagnosticCountsText)
/* harmony export */ });
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3162);

function diagnosticCounts(diagnostics) {
    const errors = diagnostics.filter(({ level }) => level === 'error').length;
    return { errors, warnings: diagnostics.length - errors };
}
function diagnosticCountsText(diagnostics) {
    const { errors, warnings } = diagnosticCounts(diagnostics);
    return [
        ...(errors === 0 ? [] : [(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error')]),
        ...(warnings === 0 ? [] : [(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning')]),
    ].join(', ');
}
function filesOf(diagnostics) {
    return [...new Set(diagnostics.flatMap(({ position }) => (position === null ? [] : [position.file])))];
}


/***/ }),

/***/ 4466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ helpUri)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4595);

function helpUri(code) {
    return `${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT_URL */ .w5}/blob/main/docs/diagnostics.md#${code}`;
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticsMarkdown: () => (/* binding */ diagnosticsMarkdown)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4134);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3162);
/* harmony import */ var _diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9844);
/* harmony import */ var _diagnostic_help_help_uri_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4466);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
/* harmony import */ var _fit_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5606);
/* harmony import */ var _source_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7741);
/* harmony import */ var _source_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4983);








const LONGEST_PROSE = 2000;
function prose(text) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(text, LONGEST_PROSE));
}
function fileText(file) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)(file, 300));
}
function placeLink({ file, line }, { policyUrl }) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(`${fileText(file)}, line&nbsp;${line}`, policyUrl(file, line));
}
function excerptBlock(line, { line: number, column }, length) {
    if (line === null || line.trim() === '')
        return '';
    const { text, caret } = (0,_source_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceExcerpt */ .B)(line, column, length);
    const margin = ' '.repeat(String(number).length);
    return `  \`\`\`text\n  ${number} | ${text}\n  ${margin} | ${caret}\n  \`\`\`\n`;
}
function item(diagnostic, read, options) {
    const { code, level, message, mend, position, length, related } = diagnostic;
    const icon = level === 'error' ? '❌' : '⚠️';
    const name = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)(`\`${code}\``, (0,_diagnostic_help_help_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .helpUri */ .q)(code));
    const place = position === null ? '' : ` in ${placeLink(position, options)}`;
    const excerpt = position === null ? '' : excerptBlock(read(position), position, length);
    const notes = [
        ...(mend === null ? [] : [`**To mend it:** ${prose(mend)}`]),
        ...(related.length === 0 ? [] : [`See also ${related.map((other) => placeLink(other, options)).join(', ')}.`]),
    ];
    const blocks = [excerpt, notes.length === 0 ? '' : `  ${notes.join(' ')}\n`].filter((block) => block !== '');
    return `- ${icon} ${name}${place}: ${prose(message)}\n${blocks.map((block) => `\n${block}`).join('')}\n`;
}
function heading(diagnostics, sources) {
    const errors = diagnostics.some(({ level }) => level === 'error');
    const files = diagnostics.length === 0 ? [...sources.keys()] : (0,_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8)(diagnostics);
    const [only] = files;
    const where = files.length > 1 ? (0,_counts_text_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(files.length, 'file') : only === undefined ? null : fileText(only);
    const found = diagnostics.length === 0 ? 'nothing to mend' : (0,_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticCountsText */ .z$)(diagnostics);
    const icon = errors ? '❌' : diagnostics.length > 0 ? '⚠️' : '✅';
    return `## ${icon} Policy: ${found}${where === null ? '' : ` in ${where}`}\n\n`;
}
function diagnosticsMarkdown(diagnostics, sources, options) {
    const read = (0,_source_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lineReader */ .g)(sources);
    const section = {
        head: heading(diagnostics, sources),
        rows: diagnostics.map((diagnostic) => item(diagnostic, read, options)),
        tail: diagnostics.length === 0 ? 'What was read is well written. Nothing was probed.\n\n' : '',
        leftOut: (rows) => `**${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(rows, 'more diagnostic')} left out here.** The log of this step has all of them.\n`,
    };
    return (0,_fit_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .fitSections */ .W)([section], options.maxBytes);
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
const AFFIXED = /^([("'[]*)(.*?)([.,;!?)\]"']*)$/s;
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
        return part.replace(/^( *)(.*?)( *)$/s, '$1`$2`$3');
    })
        .join('');
}
function word(text) {
    if (!AUTOLINKED.test(text))
        return plain(text);
    const [, before = '', core = text, after = ''] = AFFIXED.exec(text) ?? [];
    return `${plain(before)}${markdownCode(core)}${plain(after)}`;
}
function markdown(text) {
    const line = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').replace(/\t/g, ' '));
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

/***/ 5606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections),
/* harmony export */   d: () => (/* binding */ byteLength)
/* harmony export */ });
const encoder = new TextEncoder();
function byteLength(text) {
    return encoder.encode(text).length;
}
function firstBytes(text, bytes) {
    const target = new Uint8Array(Math.max(0, bytes));
    return text.slice(0, encoder.encodeInto(text, target).read);
}
function fixedBytes({ head, rows, tail, leftOut }) {
    return byteLength(head) + byteLength(tail) + (rows.length === 0 ? 0 : byteLength(leftOut(rows.length)));
}
function fill(section, room) {
    const { head, rows, tail, leftOut } = section;
    let left = room;
    let shown = 0;
    for (const row of rows) {
        const bytes = byteLength(row);
        if (bytes > left)
            break;
        left -= bytes;
        shown++;
    }
    const note = shown === rows.length ? '' : leftOut(rows.length - shown);
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
    return byteLength(text) <= maxBytes ? text : firstBytes(text, maxBytes);
}


/***/ }),

/***/ 7741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sourceExcerpt)
/* harmony export */ });
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3822);


const WIDEST = 100;
const BEFORE = 40;
const LONGEST_READ = 2000;
function cellsOf(line) {
    let at = 0;
    return Array.from(line, (character) => {
        const shown = character === '\t' ? '  ' : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(character);
        const cell = { shown, width: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_1__/* .textWidth */ .sc)(shown), at };
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


/***/ }),

/***/ 4983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lineReader)
/* harmony export */ });
function lineReader(sources) {
    const split = new Map();
    return ({ file, line }) => {
        const source = sources.get(file);
        if (source === undefined)
            return null;
        const lines = split.get(file) ?? source.split(/\r\n|\n|\r/);
        split.set(file, lines);
        return lines[line - 1] ?? null;
    };
}


/***/ })

};
;