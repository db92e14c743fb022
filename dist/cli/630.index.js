"use strict";
exports.id = 630;
exports.ids = [630];
exports.modules = {

/***/ 1630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnosticsText: () => (/* binding */ diagnosticsText)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./build/report/counts-text.js
var counts_text = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/escape/workflow-command.js
var workflow_command = __webpack_require__(4399);
// EXTERNAL MODULE: ./build/report/text-width.js
var text_width = __webpack_require__(3822);
;// CONCATENATED MODULE: ./build/report/source-excerpt.js


const WIDEST = 100;
const BEFORE = 40;
function cellsOf(line) {
    let at = 0;
    return Array.from(line, (character) => {
        const shown = character === '\t' ? '  ' : (0,terminal/* terminal */.F)(character);
        const cell = { shown, width: (0,text_width/* textWidth */.sc)(shown), at };
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

;// CONCATENATED MODULE: ./build/report/diagnostics-text.js





function prose(text) {
    return (0,terminal/* terminal */.F)(text.replace(/\s+/g, ' ').trim());
}
function place({ file, line, column }) {
    return `${(0,terminal/* terminal */.F)(file)}:${line}:${column}`;
}
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
function excerptLines(line, position, length, colours) {
    if (line === null || line === '')
        return [];
    const { text, caret } = sourceExcerpt(line, position.column, length);
    const number = String(position.line).padStart(5);
    const margin = ' '.repeat(number.length);
    return [`${colours.dim(`${number} |`)} ${text}`, `${colours.dim(`${margin} |`)} ${colours.red(caret)}`];
}
function countLine(diagnostics) {
    const count = (level) => diagnostics.filter((one) => one.level === level).length;
    const files = new Set(diagnostics.flatMap(({ position }) => (position === null ? [] : [position.file])));
    const levels = ['error', 'warning']
        .filter((level) => count(level) > 0)
        .map((level) => (0,counts_text/* counted */.hS)(count(level), level));
    const [only] = files;
    const where = files.size > 1 ? ` in ${(0,counts_text/* counted */.hS)(files.size, 'file')}` : only === undefined ? '' : ` in ${(0,terminal/* terminal */.F)(only)}`;
    return `${levels.join(', ')}${where}`;
}
function diagnosticsText(diagnostics, sources, { colour }) {
    if (diagnostics.length === 0)
        return '';
    const colours = picocolors_default().createColors(colour);
    const read = lineReader(sources);
    const lines = diagnostics.flatMap(({ code, level, message, mend, position, length, related }) => {
        const paint = level === 'error' ? colours.red : colours.yellow;
        const where = position === null ? '' : `${place(position)}: `;
        return [
            `${colours.bold(where)}${paint(`${level}[${code}]`)}: ${prose(message)}`,
            ...(position === null ? [] : excerptLines(read(position), position, length, colours)),
            ...(mend === null ? [] : [`  ${colours.cyan('help')}: ${prose(mend)}`]),
            ...related.flatMap((other) => [`  also: ${place(other)}`, ...excerptLines(read(other), other, 1, colours)]),
            '',
        ];
    });
    return (0,workflow_command/* breakCommands */.i)(`${lines.join('\n')}\n${countLine(diagnostics)}\n`);
}


/***/ })

};
;