"use strict";
exports.id = "report-terminal-diagnostics-text";
exports.ids = ["report-terminal-diagnostics-text"];
exports.modules = {
	3515: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { diagnosticsText: () => diagnosticsText });
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5607);
		var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		var _text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1142);
		var _text_places_source_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(736);
		var _terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8670);
		function excerptLines(line, position, length, colours) {
			if (line === null || line === "") return [];
			let { text, caret } = (0, _text_places_source_excerpt_js__WEBPACK_IMPORTED_MODULE_1__.B)(line, position.column, length);
			let number = String(position.line).padStart(5);
			let margin = " ".repeat(number.length);
			return [`${colours.dim(`${number} |`)} ${text}`, `${colours.dim(`${margin} |`)} ${colours.red(caret)}`];
		}
		function countLine(diagnostics) {
			let files = (0, _text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_3__.R8)(diagnostics);
			let [only] = files;
			let where = files.length > 1 ? ` in ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_4__.hS)(files.length, "file")}` : only === void 0 ? "" : ` in ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(only)}`;
			return `${(0, _text_diagnostic_counts_js__WEBPACK_IMPORTED_MODULE_3__.z$)(diagnostics)}${where}`;
		}
		function diagnosticsText(diagnostics, sources, { colour }) {
			if (diagnostics.length === 0) return "";
			let colours = (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__.df)(colour);
			let read = (0, _text_places_source_excerpt_js__WEBPACK_IMPORTED_MODULE_1__.g)(sources);
			let lines = diagnostics.flatMap(({ code, level, message, help, position, length, related }) => {
				let paint = level === "error" ? colours.red : colours.yellow;
				let where = position === null ? "" : `${(0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(position)}: `;
				return [
					`${colours.bold(where)}${paint(`${level}[${code}]`)}: ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__._)(message)}`,
					...position === null ? [] : excerptLines(read(position), position, length, colours),
					...help === null ? [] : [`  ${colours.cyan("help")}: ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__._)(help)}`],
					...related.flatMap((other) => [`  also: ${(0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(other)}`, ...excerptLines(read(other), other, 1, colours)]),
					""
				];
			});
			return (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_2__.zd)([...lines, countLine(diagnostics)]);
		}
	}),
	1142: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R8: () => filesOf,
			YQ: () => diagnosticCounts,
			z$: () => diagnosticCountsText
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5607);
		function diagnosticCounts(diagnostics) {
			let errors = diagnostics.filter(({ level }) => level === "error").length;
			return {
				errors,
				warnings: diagnostics.length - errors
			};
		}
		function diagnosticCountsText(diagnostics) {
			let { errors, warnings } = diagnosticCounts(diagnostics);
			return [...errors === 0 ? [] : [(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.hS)(errors, "error")], ...warnings === 0 ? [] : [(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_0__.hS)(warnings, "warning")]].join(", ");
		}
		function filesOf(diagnostics) {
			return [...new Set(diagnostics.flatMap(({ position }) => position === null ? [] : [position.file]))];
		}
	}),
	736: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B: () => sourceExcerpt,
			g: () => lineReader
		});
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3620);
		var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		var _text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(748);
		let LONGEST_READ = 2e3;
		function lineReader(sources) {
			let split = new Map();
			return ({ file, line }) => {
				let source = sources.get(file);
				if (source === void 0) return null;
				return (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_1__.I)(split, file, () => source.split(/\r\n|\n|\r/))[line - 1] ?? null;
			};
		}
		function cellsOf(line) {
			let at = 0;
			return Array.from(line, (character) => {
				let shown = character === "	" ? "  " : (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(character);
				let cell = {
					shown,
					width: (0, _text_width_js__WEBPACK_IMPORTED_MODULE_2__.sc)(shown),
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
	})
};
