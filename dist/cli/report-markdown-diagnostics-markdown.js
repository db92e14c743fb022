"use strict";
exports.id = "report-markdown-diagnostics-markdown";
exports.ids = ["report-markdown-diagnostics-markdown"];
exports.modules = {
	54: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			d: () => byteLength,
			m: () => firstBytes
		});
		let encoder = new TextEncoder();
		function byteLength(text) {
			return encoder.encode(text).length;
		}
		function firstBytes(text, bytes) {
			let target = new Uint8Array(Math.max(0, bytes));
			return text.slice(0, encoder.encodeInto(text, target).read);
		}
	}),
	6428: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { qU: () => helpUri });
		var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4595);
		function helpUri(code) {
			return `${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.w5}/blob/main/docs/diagnostics.md#${code}`;
		}
	}),
	3311: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => markdownCode,
			iQ: () => markdownLink,
			wD: () => markdown
		});
		var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		let ACTIVE = /[&<>|\\`*_~[\]!#$"]/g;
		let ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"|": "&#124;",
			"\\": "&#92;",
			"`": "&#96;",
			$: "&#36;",
			"\"": "\""
		};
		let AUTOLINKED = /:\/\/|www\.|@|#\d|gh-\d|::|:[\w+-]+:|(?<![\w.-])[0-9a-f]{7,64}(?![\w.-])/i;
		let BLOCK_START = /^(\s*)(?:([-+=])|(\d+)([.)](?=\s|$)))/;
		function plain(word) {
			return word.replace(ACTIVE, (character) => ENTITIES[character] ?? `\\${character}`);
		}
		function markdownCode(text) {
			return (0, _terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text).split(/([|`]+)/).map((part, index) => {
				if (part === "") return "";
				if (index % 2 == 1 || part.trim() === "") return plain(part);
				let [before, inner, after] = between(part, " ", " ");
				return `${before}\`${inner}\`${after}`;
			}).join("");
		}
		function word(text) {
			if (!AUTOLINKED.test(text)) return plain(text);
			let [before, core, after] = between(text, "(\"'[", ".,;!?)]\"'");
			return `${plain(before)}${markdownCode(core)}${plain(after)}`;
		}
		function between(text, starts, ends) {
			let first = 0;
			for (; first < text.length && starts.includes(text.charAt(first));) first++;
			let end = text.length;
			for (; end > first && ends.includes(text.charAt(end - 1));) end--;
			return [
				text.slice(0, first),
				text.slice(first, end),
				text.slice(end)
			];
		}
		function markdown(text) {
			return (0, _terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text.replace(/\s+/g, (blanks) => /[\n\r\u2028\u2029]/.test(blanks) ? " " : blanks).replace(/\t/g, " ")).split(/(\s+)/).map((part, index) => index % 2 == 1 ? part : word(part)).join("").replace(BLOCK_START, (_, space, sign = "", digits = "", stop = "") => sign === "" ? `${space}${digits}\\${stop}` : `${space}\\${sign}`);
		}
		function markdownLink(text, url) {
			if (url === null || !/^https?:\/\//i.test(url)) return text;
			let address = url.replace(/[^\w\-.~:/?#@&+,;=%]/gu, (character) => /[!'()*]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(/\p{Cs}/u.test(character) ? "�" : character));
			return address.length > 4096 ? text : `[${text}](${address.replaceAll("&", "&amp;")})`;
		}
	}),
	7322: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { diagnosticsMarkdown: () => diagnosticsMarkdown });
		var numbers_and_lists = __webpack_require__(5607);
		var help_entry = __webpack_require__(6428);
		var markdown = __webpack_require__(3311);
		var source_excerpt = __webpack_require__(736);
		var markdown_cells = __webpack_require__(970);
		function placeLink(position, { policyUrl }) {
			return (0, markdown.iQ)((0, markdown_cells.Z9)(position), policyUrl(position.file, position.line));
		}
		function excerptBlock(line, { line: number, column }, length) {
			if (line === null || line.trim() === "") return "";
			let { text, caret } = (0, source_excerpt.B)(line, column, length);
			return `  \`\`\`text\n  ${number} | ${text}\n  ${" ".repeat(String(number).length)} | ${caret}\n  \`\`\`\n`;
		}
		function diagnosticItem(diagnostic, read, links) {
			let { code, level, message, help, position, length, related } = diagnostic;
			let icon = level === "error" ? "❌" : "⚠️";
			let name = (0, markdown.iQ)(`\`${code}\``, (0, help_entry.qU)(code));
			let place = position === null ? "" : ` in ${placeLink(position, links)}`;
			let excerpt = position === null ? "" : excerptBlock(read(position), position, length);
			let notes = [...help === null ? [] : [helpLine(help)], ...related.length === 0 ? [] : [`See also ${related.map((other) => placeLink(other, links)).join(", ")}.`]];
			let blocks = [excerpt, notes.length === 0 ? "" : `  ${notes.join(" ")}\n`].filter((block) => block !== "");
			return `- ${icon} ${name}${place}: ${(0, markdown_cells.CS)(message)}\n${blocks.map((block) => `\n${block}`).join("")}\n`;
		}
		function helpLine(help) {
			return `**To fix it:** ${(0, markdown_cells.CS)(help)}`;
		}
		var fit_sections = __webpack_require__(5849);
		var diagnostic_counts = __webpack_require__(1142);
		function heading(diagnostics, sources) {
			let errors = diagnostics.some(({ level }) => level === "error");
			let files = diagnostics.length === 0 ? [...sources.keys()] : (0, diagnostic_counts.R8)(diagnostics);
			let [only] = files;
			let where = files.length > 1 ? (0, numbers_and_lists.hS)(files.length, "file") : only === void 0 ? null : (0, markdown_cells.CG)(only);
			let found = diagnostics.length === 0 ? "nothing to fix" : (0, diagnostic_counts.z$)(diagnostics);
			return `## ${errors ? "❌" : diagnostics.length > 0 ? "⚠️" : "✅"} Policy: ${found}${where === null ? "" : ` in ${where}`}\n\n`;
		}
		function diagnosticsMarkdown(diagnostics, sources, options) {
			let read = (0, source_excerpt.g)(sources);
			let section = {
				head: heading(diagnostics, sources),
				rows: diagnostics.map((diagnostic) => diagnosticItem(diagnostic, read, options)),
				tail: diagnostics.length === 0 ? "Lint found no mistake and nothing to warn of. Nothing was probed.\n\n" : "",
				leftOut: (rows) => `**${(0, numbers_and_lists.hS)(rows, "more diagnostic")} left out here.** The log of this step has all of them.\n`
			};
			return (0, fit_sections.WK)([section], options.maxBytes);
		}
	}),
	5849: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			RO: () => rowsOf,
			WK: () => fitSections,
			Yz: () => fixedSection
		});
		var _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54);
		function fixedSection(head) {
			return {
				head,
				rows: [],
				tail: "",
				leftOut: () => ""
			};
		}
		let MOST_ROWS = 2e4;
		function rowsOf(items, rowOf) {
			return {
				rows: items.slice(0, MOST_ROWS).map((item) => rowOf(item)),
				unlisted: Math.max(0, items.length - MOST_ROWS)
			};
		}
		function fixedBytes({ head, rows, tail, unlisted = 0, leftOut }) {
			return (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(head) + (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(tail) + (rows.length === 0 ? 0 : (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(leftOut(rows.length + unlisted)));
		}
		function fill(section, room) {
			let { head, rows, tail, unlisted = 0, leftOut } = section;
			let left = room;
			let shown = 0;
			for (let row of rows) {
				let bytes = (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(row);
				if (bytes > left) break;
				left -= bytes;
				shown++;
			}
			let missing = rows.length - shown + unlisted;
			let note = missing === 0 ? "" : leftOut(missing);
			return {
				text: `${head}${rows.slice(0, shown).join("")}${note}${tail}`,
				room: left
			};
		}
		function fitSections(sections, maxBytes) {
			let kept = [...sections];
			let fixed = () => kept.reduce((sum, section) => sum + fixedBytes(section), 0);
			for (; kept.length > 1 && fixed() > maxBytes;) kept.pop();
			let room = maxBytes - fixed();
			let text = "";
			for (let section of kept) {
				let filled = fill(section, room);
				text += filled.text;
				room = filled.room;
			}
			return (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(text) <= maxBytes ? text : (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, maxBytes);
		}
	}),
	970: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			AS: () => machineCell,
			CG: () => fileText,
			CS: () => prose,
			Fl: () => nameCode,
			PE: () => severityIcon,
			PP: () => tableHead,
			TM: () => folded,
			Z9: () => placeText,
			ig: () => leftOut,
			jD: () => tableRow,
			kY: () => severityCell,
			lN: () => ruleLink,
			oZ: () => lineText
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5607);
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
		var _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);
		var _text_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4);
		var _text_code_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80);
		var _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);
		let SEVERITY_ICONS = {
			critical: "🔴",
			high: "🟠",
			medium: "🟡",
			low: "🔵"
		};
		function prose(text) {
			let line = "";
			for (let part of (0, _text_code_parts_js__WEBPACK_IMPORTED_MODULE_3__._)((0, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(text, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.Rg))) {
				let written = part.isCode ? (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(part.text) : (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)(part.text);
				line += line.endsWith("`") && written.startsWith("`") ? ` ${written}` : written;
			}
			return line;
		}
		function nameCode(name, most = _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.B6) {
			return (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)((0, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(name, most));
		}
		function fileText(file) {
			return (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__.Ib)(file) ? (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__.MJ)(file) : (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(file, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.B6));
		}
		function machineCell(machine, most = _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.B6) {
			let { host, alsoHosts, address } = machine;
			let short = (name) => (0, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.$Q)(name, most);
			let parts = {
				host: short(host),
				alsoHosts: alsoHosts.map(short),
				address: address && short(address)
			};
			let [name, rest] = (0, _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__.eW)(parts);
			return `${nameCode(name)}${rest === "" ? "" : `<br>${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)(rest.replace(/^,? /, ""))}`}`;
		}
		function severityCell(severity) {
			return `${severityIcon(severity)}${severity}`;
		}
		function severityIcon(severity) {
			return severity === null ? "" : `${SEVERITY_ICONS[severity]}&nbsp;`;
		}
		function lineText(line) {
			return `line&nbsp;${line}`;
		}
		function placeText({ file, line }) {
			return (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__.Ib)(file) ? (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__.Y3)({
				file,
				line
			}) : `${fileText(file)}, ${lineText(line)}`;
		}
		function ruleLink({ rule }, { policyUrl }) {
			if ((0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_4__.Ib)(rule.file)) return placeText(rule);
			let url = policyUrl(rule.file, rule.line);
			return url === null ? `(${placeText(rule)})` : (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(lineText(rule.line), url);
		}
		function tableHead(titles, rule = titles.map(() => "---")) {
			return `|${titles.map((title) => title === "" ? " |" : ` ${title} |`).join("")}\n|${rule.join("|")}|\n`;
		}
		function tableRow(cells) {
			return `| ${cells.join(" | ")} |\n`;
		}
		function leftOut(what, { reportHint }) {
			return (rows) => `\n**${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__.hS)(rows, `more ${what}`)} left out here.** ${prose(reportHint)}\n`;
		}
		function folded(title, section, open = !1) {
			return {
				...section,
				head: `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${section.head}`,
				tail: "\n</details>\n\n"
			};
		}
	}),
	80: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { _: () => codeParts });
		let CODE = /(?<=^|[ \n]|(?:^|[ \n])[("])`([^`|\s](?:[^`|\n\r\t\u2028\u2029]*[^`|\s])?)`(?=[.,;!?)"']{0,3}:?(?:[ \n]|$))/;
		function codeParts(text) {
			if (!text.includes("`")) return text === "" ? [] : [{
				text,
				isCode: !1
			}];
			return text.split(CODE).flatMap((part, index) => part === "" ? [] : [{
				text: part,
				isCode: index % 2 == 1
			}]);
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
