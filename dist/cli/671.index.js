"use strict";
exports.id = 671;
exports.ids = [671];
exports.modules = {

/***/ 3515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnosticsText: () => (/* binding */ diagnosticsText)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5607);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
/* harmony import */ var _text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1142);
/* harmony import */ var _text_places_source_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(736);
/* harmony import */ var _terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8670);





function excerptLines(line, position, length, colours) {
    if (line === null || line === '')
        return [];
    const { text, caret } = (0,_text_places_source_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceExcerpt */ .B)(line, position.column, length);
    const number = String(position.line).padStart(5);
    const margin = ' '.repeat(number.length);
    return [`${colours.dim(`${number} |`)} ${text}`, `${colours.dim(`${margin} |`)} ${colours.red(caret)}`];
}
function countLine(diagnostics) {
    const files = (0,_text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(diagnostics);
    const [only] = files;
    const where = files.length > 1 ? ` in ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(files.length, 'file')}` : only === undefined ? '' : ` in ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(only)}`;
    return `${(0,_text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosticCountsText */ .z$)(diagnostics)}${where}`;
}
function diagnosticsText(diagnostics, sources, { colour }) {
    if (diagnostics.length === 0)
        return '';
    const colours = (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .coloursOf */ .df)(colour);
    const read = (0,_text_places_source_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .lineReader */ .g)(sources);
    const lines = diagnostics.flatMap(({ code, level, message, help, position, length, related }) => {
        const paint = level === 'error' ? colours.red : colours.yellow;
        const where = position === null ? '' : `${(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(position)}: `;
        return [
            `${colours.bold(where)}${paint(`${level}[${code}]`)}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalProse */ ._)(message)}`,
            ...(position === null ? [] : excerptLines(read(position), position, length, colours)),
            ...(help === null ? [] : [`  ${colours.cyan('help')}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalProse */ ._)(help)}`]),
            ...related.flatMap((other) => [`  also: ${(0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(other)}`, ...excerptLines(read(other), other, 1, colours)]),
            '',
        ];
    });
    return (0,_terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .printed */ .zd)([...lines, countLine(diagnostics)]);
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