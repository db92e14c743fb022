"use strict";
const require_start = require("./start.js");
const WIDEST = 100;
const BEFORE = 40;
const LONGEST_READ = 2e3;
function lineReader(sources) {
	let split = new Map();
	return ({ file, line }) => {
		let source = sources.get(file);
		if (source === void 0) return null;
		return require_start.getOrCreate(split, file, () => source.split(/\r\n|\n|\r/))[line - 1] ?? null;
	};
}
function cellsOf(line) {
	let at = 0;
	return Array.from(line, (character) => {
		let shown = character === "	" ? "  " : require_start.terminal(character);
		let cell = {
			shown,
			width: require_start.textWidth(shown),
			at
		};
		at += character.length;
		return cell;
	});
}
function windowOf(cells, centre) {
	if (cells.reduce((sum, cell) => sum + cell.width, 0) <= 100) return {
		first: 0,
		end: cells.length
	};
	let first = Math.min(centre, cells.length);
	for (let used = 0; first > 0 && used + (cells[first - 1]?.width ?? 0) <= 40; first--) used += cells[first - 1]?.width ?? 0;
	let end = first;
	for (let used = 0; end < cells.length && used + (cells[end]?.width ?? 0) <= 100; end++) used += cells[end]?.width ?? 0;
	return {
		first,
		end
	};
}
function sourceExcerpt(line, column, length) {
	if (line.length <= LONGEST_READ) return excerptOf(line, column, length);
	let from = wholeCharacter(line, Math.max(0, column - 1 - LONGEST_READ / 4));
	let to = wholeCharacter(line, Math.min(line.length, from + LONGEST_READ));
	let { text, caret } = excerptOf(line.slice(from, to), column - from, length);
	let before = from > 0 && !text.startsWith("…");
	return {
		text: `${before ? "…" : ""}${text}${to < line.length && !text.endsWith("…") ? "…" : ""}`,
		caret: `${before ? " " : ""}${caret}`
	};
}
function wholeCharacter(line, offset) {
	let code = line.charCodeAt(offset);
	return offset > 0 && code >= 56320 && code <= 57343 ? offset - 1 : offset;
}
function excerptOf(line, column, length) {
	let cells = cellsOf(line);
	let start = column - 1;
	let found = cells.findIndex(({ at }) => at >= start);
	let centre = found < 0 ? cells.length : found;
	let { first, end } = windowOf(cells, centre);
	let shown = cells.slice(first, end);
	let widthOf = (some) => some.reduce((sum, cell) => sum + cell.width, 0);
	let before = widthOf(cells.slice(first, centre)) + +(first > 0);
	let marked = shown.filter(({ at }) => at >= start && at < start + Math.max(1, length));
	return {
		text: `${first > 0 ? "…" : ""}${shown.map((cell) => cell.shown).join("")}${end < cells.length ? "…" : ""}`,
		caret: " ".repeat(before) + "^".repeat(Math.max(1, widthOf(marked)))
	};
}
Object.defineProperty(exports, "lineReader", {
	enumerable: !0,
	get: function() {
		return lineReader;
	}
});
Object.defineProperty(exports, "sourceExcerpt", {
	enumerable: !0,
	get: function() {
		return sourceExcerpt;
	}
});
