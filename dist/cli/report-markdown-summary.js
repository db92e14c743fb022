"use strict";
exports.id = "report-markdown-summary";
exports.ids = ["report-markdown-summary"];
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
	5227: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { q: () => html });
		var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		let ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		function html(text) {
			return (0, _terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
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
	4615: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I: () => driftTable,
			t: () => driftSection
		});
		var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3311);
		var _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
		var _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(970);
		var _sections_report_heading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6158);
		var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1463);
		var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4804);
		function driftSection(drift, machines, options) {
			let { head, rows, tail, unlisted = 0, leftOut: note } = driftTable(drift, machines, options);
			if (rows.length === 0) return (0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(`Since ${(0, _sections_report_heading_js__WEBPACK_IMPORTED_MODULE_4__.bZ)(drift)}: ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.YP)(drift))}.\n\n${head}`);
			let title = `Since ${(0, _escape_html_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.I)(drift))}: ${(0, _escape_html_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.YP)(drift))}`;
			let section = (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.TM)(title, {
				head,
				rows,
				unlisted,
				leftOut: note
			});
			return {
				...section,
				tail: `${tail}${section.tail}`
			};
		}
		function driftTable(drift, machines, options) {
			let missing = (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.GK)(drift);
			let note = missing === "" ? "" : `${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)(missing)}\n\n`;
			if (drift.changes.length === 0) return (0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(note);
			let many = (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.BN)(drift);
			return {
				head: (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.PP)([
					"",
					"Host",
					"Port",
					"Verdict",
					"What changed"
				]),
				...(0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__.RO)(drift.changes, (change) => row(change, machines, many, options)),
				tail: `\n${note}`,
				leftOut: (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.ig)("change", options)
			};
		}
		function row(change, machines, many, options) {
			let { severity, before, after, rule, explanation, vantage } = change;
			let from = many && vantage !== null ? `<br>from ${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(vantage)}` : "";
			let ports = (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)((0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_6__.fx)(change)) || "–";
			let link = rule === null ? "" : ` ${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.lN)({ rule }, options)}`;
			return (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.jD)([
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.PE)(severity)}${(0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.mF)(change).replace(" ", "&nbsp;")}`,
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.AS)(machines.of(change))}${from}`,
				ports,
				verdictsText(before, after),
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.CS)(explanation)}${link}`
			]);
		}
		function verdictsText(before, after) {
			let verdicts = [before, after].flatMap((side) => side === null ? [] : [side.verdict]);
			return [...new Set(verdicts)].join(" → ") || "–";
		}
	}),
	7751: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { summary: () => summary });
		var model_report = __webpack_require__(847);
		var exposure = __webpack_require__(3581);
		var machines = __webpack_require__(2786);
		var findings = __webpack_require__(8997);
		var check_again = __webpack_require__(5355);
		var fit_sections = __webpack_require__(5849);
		var markdown_cells = __webpack_require__(970);
		function checkAgainMarkdown(report, found) {
			return (0, markdown_cells.CS)((0, check_again.mv)(report, found) ?? "");
		}
		function checkAgainSection(report, found) {
			let text = checkAgainMarkdown(report, found);
			return text === "" ? [] : [(0, fit_sections.Yz)(`${text}\n\n`)];
		}
		var finding_sections = __webpack_require__(9498);
		var report_heading = __webpack_require__(6158);
		var policy_url = __webpack_require__(7547);
		var run_extent_text = __webpack_require__(5764);
		var drift_section = __webpack_require__(4615);
		var markdown = __webpack_require__(3311);
		let TITLES = {
			open: "Open",
			closed: "Closed",
			filtered: "Filtered",
			"open|filtered": "Silent (open or filtered)",
			unknown: "Unknown"
		};
		function openPortsSections(exposed, options) {
			let open = exposed.filter(({ ports }) => ports.open !== "");
			if (open.length === 0) return [];
			let [shown, rest] = [open.slice(0, 24), open.slice(24)];
			let rows = (some) => ({
				...(0, fit_sections.RO)(some, openItem),
				leftOut: (0, markdown_cells.ig)("host", options)
			});
			return [{
				head: "**Open ports**\n\n",
				...rows(shown),
				tail: "\n"
			}, ...rest.length === 0 ? [] : [(0, markdown_cells.TM)("Open ports of the other hosts", {
				head: "",
				...rows(rest)
			})]];
		}
		function openItem(exposure) {
			return `- ${(0, markdown.wD)((0, machines.tU)(exposure))}: ${(0, markdown.wD)(exposure.ports.open)}\n`;
		}
		function exposureSection(report, exposed, options, place = "") {
			let states = [
				"open",
				"closed",
				"filtered",
				...report.totals.openOrFiltered > 0 ? ["open|filtered"] : [],
				"unknown"
			];
			let rows = (0, fit_sections.RO)(exposed, (exposure) => {
				let cells = states.map((state) => (0, markdown.wD)(exposure.ports[state]) || "–");
				let known = exposure.note === "" ? cells : [...cells.slice(0, -1), (0, markdown.wD)(exposure.note)];
				return (0, markdown_cells.jD)([(0, markdown_cells.AS)(exposure), ...known]);
			});
			let head = (0, markdown_cells.PP)(["Host", ...states.map((state) => TITLES[state])]);
			let title = place === "" ? "Every port by host and state" : `Every port by host and state, ${place}`;
			return (0, markdown_cells.TM)(title, {
				head,
				...rows,
				leftOut: (0, markdown_cells.ig)("host", options)
			});
		}
		var numbers_and_lists = __webpack_require__(5607);
		var exposure_matrix = __webpack_require__(1257);
		let SIGNS = {
			exposed: "❌",
			amiss: "❗",
			unsure: "❔",
			waived: "🔕",
			open: "✅",
			observed: "👁️",
			silent: "\\~",
			filtered: "–",
			closed: "○"
		};
		var get_or_create = __webpack_require__(3620);
		var port_ranges = __webpack_require__(733);
		var cell_kinds = __webpack_require__(4186);
		var clip = __webpack_require__(4);
		var place_text = __webpack_require__(4804);
		let CHARACTER = 9.4;
		function matrixTables(matrix, hostWidth, othersWidth) {
			let single = matrix.columns.map((column, index) => ({
				title: titleOf([column]),
				cells: matrix.rows.map(({ cells }) => cells[index] ?? null)
			}));
			let room = 940 - hostWidth - 27;
			if (sum(single) + othersWidth <= room) return [single];
			let columns = alike(matrix);
			let tables = Math.max(1, Math.ceil((sum(columns) + othersWidth) / Math.max(room, 1)));
			let share = Math.min(room, (sum(columns) + othersWidth) / tables + 27);
			let found = [[]];
			let left = share;
			for (let column of columns) {
				let width = widthOf(column);
				if (width > left && found.at(-1)?.length !== 0) {
					found.push([]);
					left = share;
				}
				found.at(-1)?.push(column);
				left -= width;
			}
			othersWidth > left + (room - share) && found.at(-1)?.length !== 0 && found.push([]);
			return found;
		}
		function alike({ columns, rows }) {
			let groups = new Map();
			for (let [index, column] of columns.entries()) {
				let cells = rows.map((row) => row.cells[index] ?? null);
				(0, get_or_create.I)(groups, JSON.stringify([column.protocol, cells]), () => ({
					columns: [],
					cells
				})).columns.push(column);
			}
			return [...groups.values()].map((group) => ({
				title: titleOf(group.columns),
				cells: group.cells
			}));
		}
		function titleOf(columns) {
			let [first] = columns;
			if (first === void 0) return [""];
			let ranges = (0, port_ranges.kj)(columns.map(({ port }) => ({
				first: port,
				last: port
			})));
			let ports = (0, place_text.WS)(ranges, 4, (0, place_text.PH)(first.protocol));
			return columns.length > 1 || first.service === null ? [ports] : [ports, (0, clip.SP)(first.service, 14)];
		}
		function widthOf({ title: [ports = "", service = ""] }) {
			let words = ports.split(" ").map((word) => word.length);
			return 27 + CHARACTER * Math.max(3, Math.min(service.length, 14), ...words);
		}
		function sum(columns) {
			return columns.reduce((width, column) => width + widthOf(column), 0);
		}
		function cellWidth(characters) {
			return 27 + CHARACTER * characters;
		}
		function legendText(kinds, signs) {
			return kinds.map((kind) => `${signs[kind]} ${cell_kinds.jK[kind][1]}`).join(" · ");
		}
		let ROOM = {
			columns: 20,
			cells: 6e4
		};
		function hostCell(row) {
			return `${(0, markdown_cells.AS)(row, 40)}${row.vantage === null ? "" : `<br>from ${(0, markdown.D9)(row.vantage)}`}`;
		}
		function hostWidth(rows) {
			let names = rows.flatMap(({ host, alsoHosts, address, vantage }) => [
				host,
				...alsoHosts,
				address ?? "",
				vantage ?? ""
			]);
			return cellWidth(Math.min(42, names.reduce((most, name) => Math.max(most, name.length), 0) + 2));
		}
		function onOneLine(ports) {
			return (0, markdown.wD)(ports).replaceAll(" ", "&nbsp;");
		}
		function othersText({ others, note }) {
			if (note !== "") return (0, markdown.wD)(note);
			return others.map(({ kind, ports }) => `${SIGNS[kind]}&nbsp;${onOneLine(ports)}`).join(" ");
		}
		function othersWidth({ rows }) {
			let longest = rows.flatMap(({ others }) => others.map(({ ports }) => ports.length + 3)).reduce((most, length) => Math.max(most, length), 0);
			return longest === 0 && rows.every(({ note }) => note === "") ? 0 : cellWidth(Math.max(longest, 10));
		}
		function matrixSections(report, options) {
			let matrix = (0, exposure_matrix.b)(report, ROOM);
			if (matrix.columns.length === 0 && !matrix.hasOthers) return [];
			let { rows, crowdedOut, leftOutRows, kinds } = matrix;
			let othersRoom = othersWidth(matrix);
			let tables = matrixTables(matrix, hostWidth(rows), othersRoom);
			let isFolded = rows.length + leftOutRows > 16;
			let title = `Exposure of hosts by the ports that matter (${(0, numbers_and_lists.hS)(rows.length + leftOutRows, "row")})`;
			let crowded = crowdedOut === 0 ? "" : `${(0, numbers_and_lists.zD)(crowdedOut)} more ${crowdedOut === 1 ? "port that matters stands" : "ports that matter stand"} among the others.\n\n`;
			let note = (0, markdown_cells.ig)("row", options);
			return tables.map((columns, index) => {
				let [isFirst, isLast] = [index === 0, index === tables.length - 1];
				let end = `${crowded}${legendText(kinds, SIGNS)}\n\n${isFolded ? "</details>\n\n" : ""}`;
				let { head, lines } = tableOf(matrix, columns, isLast && othersRoom > 0);
				return {
					head: `${isFirst ? isFolded ? `<details><summary>${title}</summary>\n\n` : "### Exposure\n\n" : ""}${head}`,
					rows: lines,
					tail: `${isLast && leftOutRows > 0 ? note(leftOutRows) : ""}\n${isLast ? end : ""}`,
					leftOut: (count) => note(count)
				};
			});
		}
		function tableOf({ rows }, columns, hasOthers) {
			let titles = columns.map(({ title }) => title.map((line) => (0, markdown.wD)(line)).join("<br>"));
			return {
				head: (0, markdown_cells.PP)([
					"Host",
					...titles,
					...hasOthers ? ["all other ports"] : []
				], [
					"---",
					...columns.map(() => ":-:"),
					...hasOthers ? ["---"] : []
				]),
				lines: rows.flatMap((row, index) => {
					let kinds = columns.map(({ cells }) => cells[index] ?? null);
					let others = hasOthers ? [othersText(row)] : [];
					if (kinds.every((kind) => kind === null) && others.every((text) => text === "")) return [];
					return [(0, markdown_cells.jD)([
						hostCell(row),
						...kinds.map((kind) => kind === null ? "" : SIGNS[kind]),
						...others
					])];
				})
			};
		}
		var html = __webpack_require__(5227);
		var vantage_columns = __webpack_require__(6379);
		var group_texts = __webpack_require__(8252);
		var pattern_rows = __webpack_require__(5721);
		var pattern_words = __webpack_require__(9973);
		let ICONS = {
			wrong: "❌",
			unsure: "❔",
			notable: "≠",
			"as-meant": "✅"
		};
		function iconOf(kind) {
			if (kind === "down") return "❗";
			return kind === "blocked-nothing-shown" ? "–" : ICONS[pattern_words.L[kind].weight];
		}
		function patternItem(row) {
			let { kind, advice } = row.pattern;
			let where = (0, markdown.wD)((0, clip.$Q)((0, group_texts.Ej)(row), 800));
			let views = (0, pattern_rows.aH)(row.pattern);
			let head = [
				...row.severity === null ? [] : [(0, markdown_cells.kY)(row.severity)],
				`<strong>${pattern_words.L[kind].title}: ${where}</strong>`,
				...views === "" ? [] : [(0, markdown.wD)(views)]
			];
			return `- ${[
				`${iconOf(kind)} ${head.join(" · ")}`,
				(0, markdown_cells.CS)((0, pattern_rows.ey)(row)),
				...advice === "" ? [] : [`<strong>What to do:</strong> ${(0, markdown_cells.CS)(advice)}`]
			].filter((line) => line !== "").join("<br>")}\n`;
		}
		function countsText(rows) {
			let counts = new Map();
			for (let { pattern, count } of rows) counts.set(pattern.kind, (counts.get(pattern.kind) ?? 0) + count);
			return [...counts].sort(([a], [b]) => Number(a === "blocked-nothing-shown") - Number(b === "blocked-nothing-shown")).map(([kind, count]) => `${iconOf(kind)} ${(0, numbers_and_lists.hS)(count, "port")} ${pattern_words.L[kind].counted}`).join(" · ");
		}
		function patternSections(report, options) {
			let { wrong, unsure, notable, "as-meant": asMeant } = (0, pattern_rows.Tf)((0, pattern_rows.MD)(report));
			let rows = [
				...wrong,
				...unsure,
				...notable
			];
			if (rows.length + asMeant.length === 0) return [];
			let listed = (some) => ({
				...(0, fit_sections.RO)(some.slice(0, 400), patternItem),
				unlisted: Math.max(0, some.length - 400),
				leftOut: (0, markdown_cells.ig)("pattern", options)
			});
			let [first, others] = [rows.slice(0, 12), rows.slice(12)];
			return [
				{
					head: "### What the vantages show together\n\n",
					...listed(first),
					tail: rows.length === 0 ? "" : "\n"
				},
				...others.length === 0 ? [] : [(0, markdown_cells.TM)((0, numbers_and_lists.hS)(others.length, "more pattern"), {
					head: "",
					...listed(others)
				})],
				...asMeant.length === 0 ? [] : [(0, markdown_cells.TM)(countsText(asMeant), {
					head: "",
					...listed(asMeant)
				})]
			];
		}
		var vantage_matrix = __webpack_require__(5101);
		var vantages_text = __webpack_require__(8445);
		function cellText({ parts, note, kind }) {
			if (parts.length === 0) return `${kind === null ? "" : `${SIGNS[kind]}&nbsp;`}${(0, markdown.wD)(note)}`;
			let line = (text, of) => of === "exposed" ? `<strong>${(0, markdown.wD)(text)}</strong>` : (0, markdown.wD)(text);
			return parts.map((part) => `${SIGNS[part.kind]}&nbsp;${line(part.text, part.kind)}`).join("<br>");
		}
		function columnTitle({ name, reports }) {
			let title = `from ${(0, markdown.wD)((0, vantages_text.QS)(name))}`;
			if (reports === "all") return title;
			return `${title}<br>${reports === "none" ? "❔ no report" : "❔ not covered in full"}`;
		}
		function tablesOf({ columns }, rows) {
			return Array.from({ length: Math.ceil(columns.length / 4) }, (_, at) => at * 4).map((start) => ({
				head: (0, markdown_cells.PP)(["Host", ...columns.slice(start, start + 4).map(columnTitle)]),
				lines: rows.map((row) => (0, markdown_cells.jD)([(0, markdown_cells.AS)(row, 40), ...row.cells.slice(start, start + 4).map(cellText)]))
			}));
		}
		function vantageMatrixSections(report, options) {
			let matrix = (0, vantage_matrix.G)(report, 2e4);
			if (matrix.rows.length === 0) return [];
			let note = (0, markdown_cells.ig)("row", options);
			let legend = `${matrix.kinds.map((kind) => `${SIGNS[kind]} ${cell_kinds.jK[kind][1]}`).join(" · ")}\n\n`;
			let first = tablesOf(matrix, matrix.rows.slice(0, 16));
			let others = tablesOf(matrix, matrix.rows.slice(16));
			let sections = first.map(({ head, lines }, index) => ({
				head: `${index === 0 ? "### What is open from where\n\n" : ""}${head}`,
				rows: lines,
				tail: `\n${index === first.length - 1 ? legend : ""}`,
				leftOut: note
			}));
			let rest = matrix.rows.length - 16 + matrix.leftOutRows;
			if (rest <= 0) return sections;
			let folds = others.map(({ head, lines }) => (0, markdown_cells.TM)(`${(0, numbers_and_lists.hS)(rest, "more row")}: what is open from where`, {
				head,
				rows: lines,
				unlisted: matrix.leftOutRows,
				leftOut: note
			}));
			return [...sections, ...folds];
		}
		function mergedSections(report, options) {
			return [...patternSections(report, options), ...vantageMatrixSections(report, options)];
		}
		function exposureByVantage(report, options) {
			let { vantages = [] } = report;
			return vantages.slice(0, 8).map((vantage) => exposureThere(report, vantage, options));
		}
		function exposureThere(report, { name }, options) {
			let seen = (0, vantage_columns.s9)(report, name);
			return exposureSection(seen, (0, exposure.D)(seen, 40), options, `from ${(0, html.q)((0, vantages_text.QS)(name))}`);
		}
		var merge_methodology = __webpack_require__(8298);
		var methodology = __webpack_require__(699);
		var scan_methodology = __webpack_require__(4205);
		var policy_place = __webpack_require__(1597);
		function known(title, text) {
			return text === null ? [] : [`**${title}:** ${text}`];
		}
		function controls(report) {
			if (report.controls.length === 0) return [`**Controls:** ${(0, methodology.TI)(report)}`];
			return listed("Controls", (0, methodology.yI)(report).map(({ target, answered }) => `${(0, markdown_cells.Fl)(target)} ${answered ? "answered" : "⚠️ **did not answer**"}`));
		}
		function run({ run: { repository, commit, url, actor } }) {
			let parts = [
				...repository === null ? [] : [(0, markdown_cells.Fl)(repository)],
				...commit === null ? [] : [`commit ${(0, markdown_cells.Fl)(commit)}`],
				...actor === null ? [] : [`started by ${(0, markdown_cells.Fl)(actor)}`],
				...url === null ? [] : [(0, markdown_cells.Fl)(url)]
			];
			return parts.length === 0 ? [] : [`**Run:** ${parts.join(", ")}`];
		}
		function listed(title, items) {
			if (items.length === 0) return [];
			return [`**${title}:** ${(0, numbers_and_lists.Dt)(items, 20)}`];
		}
		function places(report) {
			let { vantages, vantage } = report;
			if (vantages === void 0) return [`**From:** ${vantage === null ? (0, methodology.Kb)(report) : (0, markdown_cells.Fl)(vantage)}`];
			let lines = vantages.slice(0, 24).map((one) => {
				let { url } = one.run;
				let facts = (0, merge_methodology.O)(one).map((fact) => (0, markdown.wD)(fact));
				return `**From ${one.name === null ? (0, vantages_text.QS)(null) : (0, markdown_cells.Fl)(one.name)}:** ${[...facts, ...url === null ? [] : [(0, markdown.iQ)("its run", url)]].join("; ")}`;
			});
			let rest = vantages.length - lines.length;
			return rest > 0 ? [...lines, `**From ${(0, numbers_and_lists.hS)(rest, "more vantage")}**`] : lines;
		}
		function methodologySection(report, policyUrl) {
			let policies = report.policies.map(({ path, sha256 }) => `${(0, policy_place.Ib)(path) ? (0, policy_place.MJ)(path) : (0, markdown.iQ)((0, markdown_cells.Fl)(path), policyUrl(path, null))} sha256 ${(0, markdown.D9)(sha256)}`);
			let hostFiles = (report.hostFiles ?? []).map(({ path, sha256, hosts }) => `${(0, markdown_cells.Fl)(path)} (${(0, numbers_and_lists.hS)(hosts, "host")}) sha256 ${(0, markdown.D9)(sha256)}`);
			return `<details><summary>How this was measured</summary>\n\n${[
				...places(report),
				...known("Scan", (0, scan_methodology.Ff)(report)),
				...listed("Scope", report.scope.map((target) => (0, markdown_cells.Fl)(target))),
				...controls(report),
				`**Evidence:** ${(0, methodology.oJ)(report).map((text) => `\n  - ${text}`).join("")}`,
				`**Attempts:** ${(0, methodology.MV)(report)}`,
				...known("UDP", (0, methodology.jO)(report)),
				...known("Pace", (0, methodology.jN)(report)),
				...known("Order of the ports", (0, methodology.IT)(report)),
				`**Tool:** ${(0, markdown.wD)(report.tool.name)} ${(0, markdown.wD)((0, clip.$Q)(report.tool.version, 300))}`,
				...listed("Policy", policies),
				...listed("Hosts from", hostFiles),
				...run(report)
			].map((fact) => `- ${fact}\n`).join("")}\n${(0, methodology.ak)(report).map(([title, text]) => `**${title}** ${text}`).join(" ")}\n\n</details>\n`;
		}
		var requirement_words = __webpack_require__(9265);
		function requirementsSections(report, options) {
			let shown = (0, requirement_words.f5)(report);
			if (shown.length === 0) return [];
			let rows = (0, fit_sections.RO)(shown, (result) => (0, markdown_cells.jD)([
				`${result.satisfied ? "✅" : "❌"}&nbsp;${(0, requirement_words.qS)(result).replace(" ", "&nbsp;")}`,
				(0, markdown_cells.Fl)(result.requirement),
				(0, numbers_and_lists.zD)(result.pass),
				(0, requirement_words.kE)(result).map(markdown_cells.CS).join("<br>")
			]));
			let head = (0, markdown_cells.PP)([
				"",
				"Requirement",
				"As intended",
				"Why it is not satisfied"
			], [
				"---",
				"---",
				"--:",
				"---"
			]);
			return [(0, markdown_cells.TM)(`📋 Requirements: ${(0, requirement_words.Su)(shown)}`, {
				head,
				...rows,
				leftOut: (0, markdown_cells.ig)("requirement", options)
			})];
		}
		var wait_text = __webpack_require__(4547);
		function waitLine(wait) {
			return `⏱️ ${(0, markdown.wD)((0, wait_text.L)(wait))}\n\n`;
		}
		function flappedSection({ flapped }, options) {
			let note = (0, markdown_cells.ig)("row", options);
			let rest = flapped.length - 20;
			return {
				head: "⏱️ What held in one round and not in a later one:\n\n",
				rows: flapped.slice(0, 20).map((one) => `- ${(0, markdown_cells.CS)((0, wait_text.Y)(one))}\n`),
				tail: `${rest > 0 ? note(rest) : ""}\n`,
				leftOut: note
			};
		}
		function summary(report, options) {
			let violations = (0, findings.W)(report, "violation");
			let inconclusive = (0, findings.W)(report, "inconclusive");
			let waived = (0, findings.W)(report, "waived");
			let warnings = (0, run_extent_text.vV)(report);
			let merged = (0, model_report.T)(report);
			let exposed = merged ? [] : (0, exposure.D)(report, 40);
			let links = {
				...options,
				policyUrl: (0, policy_url.C)(report.run, options.policyUrl)
			};
			let finding = {
				...links,
				vantage: report.vantage,
				drift: report.drift
			};
			let sections = [
				(0, fit_sections.Yz)((0, report_heading.R_)(report, violations, links.policyUrl)),
				...report.wait === null ? [] : [(0, fit_sections.Yz)(waitLine(report.wait))],
				...merged ? mergedSections(report, links) : [],
				...merged && violations.length > 0 ? [(0, fit_sections.Yz)("### Violations\n\n")] : [],
				...violations.length === 0 ? [] : [(0, finding_sections.Mx)(violations, finding)],
				...inconclusive.length === 0 ? [] : (0, finding_sections.FW)(inconclusive, finding),
				...checkAgainSection(report, violations.length > 0 ? violations : inconclusive),
				...waived.length === 0 ? [] : [(0, finding_sections.c_)(waived, finding)],
				...requirementsSections(report, options),
				...warnings.length === 0 ? [] : [(0, finding_sections.xd)(warnings, options)],
				...report.wait === null || report.wait.flapped.length === 0 ? [] : [flappedSection(report.wait, options)],
				...merged ? [] : matrixSections(report, links),
				...openPortsSections(exposed, links),
				...report.drift === null ? [] : [(0, drift_section.t)(report.drift, (0, machines.qv)(report), links)],
				...merged ? exposureByVantage(report, links) : [exposureSection(report, exposed, links)],
				(0, fit_sections.Yz)(methodologySection(report, links.policyUrl))
			];
			return (0, fit_sections.WK)(sections, options.maxBytes);
		}
	}),
	1831: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: () => findingTitle,
			N: () => findingText
		});
		var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
		var _group_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8252);
		function findingText(group) {
			let { state, ports, address, host } = group.verdict;
			if (state === null) return group.places.length === 1 ? `${host} ${(0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.Fr)({
				state,
				address
			})}` : `leads to ${(0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ej)(group)}`;
			if (ports === null) return (0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.zY)(group);
			let seen = state === "unknown" ? "" : ` ${(0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.r9)(state)}`;
			return (0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.dt)(group).length === 1 ? `${(0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.KG)(group)}${seen} on ${(0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.zY)(group)}` : `${seen === "" ? "" : `${seen.trim()}: `}${(0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ej)(group)}`;
		}
		function findingTitle(group) {
			let hosts = new Set();
			let places = group.places.flatMap((place) => hosts.has(place.host) || hosts.add(place.host).size === 0 ? [] : [{
				...place,
				address: null,
				alsoHosts: []
			}]);
			return group.verdict.state === null ? findingText(group) : findingText({
				...group,
				places
			});
		}
	}),
	1257: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { b: () => exposureMatrix });
		var get_or_create = __webpack_require__(3620);
		var port_ranges = __webpack_require__(733);
		var words = __webpack_require__(3596);
		var clip = __webpack_require__(4);
		var place_text = __webpack_require__(4804);
		var consecutive_addresses = __webpack_require__(3141);
		var exposure = __webpack_require__(3581);
		var machines = __webpack_require__(2786);
		var rows_by_machine = __webpack_require__(1947);
		var cell_kinds = __webpack_require__(4186);
		function rankOf({ verdict, state, expected, count, ports }, isSingle) {
			if (verdict === "violation") return 0;
			if (state === "open" || expected === "open") return 1;
			if (verdict === "waived" || verdict === "inconclusive") return 2;
			return isSingle && (count === 1 || ports?.includes("-") === !1) ? 3 : null;
		}
		function matrixColumns(verdicts, most) {
			let candidates = new Map();
			for (let verdict of verdicts) {
				let { protocol, service } = verdict;
				if (protocol === null || verdict.ports === null) continue;
				for (let { first, last } of (0, port_ranges.Kn)(verdict.ports)) {
					if (last - first >= 32) continue;
					let rank = rankOf(verdict, first === last);
					if (rank === null) continue;
					for (let port = first; port <= last; port++) {
						let key = port * words.yv.length + words.yv.indexOf(protocol);
						let known = (0, get_or_create.I)(candidates, key, () => ({
							protocol,
							port,
							service,
							rank,
							hosts: 0
						}));
						known.rank = Math.min(known.rank, rank);
						known.service ??= service;
						known.hosts += 1;
					}
				}
			}
			let best = [...candidates.values()].sort((a, b) => a.rank - b.rank || b.hosts - a.hosts || a.port - b.port);
			let columns = best.slice(0, most).sort((a, b) => words.yv.indexOf(a.protocol) - words.yv.indexOf(b.protocol) || a.port - b.port).map(({ protocol, port, service }) => ({
				protocol,
				port,
				service
			}));
			return {
				columns,
				crowdedOut: best.length - columns.length
			};
		}
		function indexOf(columns) {
			let of = (protocol) => columns.flatMap((column, index) => column.protocol === protocol ? [[column.port, index]] : []);
			return {
				tcp: of("tcp"),
				udp: of("udp")
			};
		}
		function place(row, verdict, protocol, index) {
			let kind = (0, cell_kinds.DA)(verdict);
			let rest = [];
			for (let { first, last } of (0, port_ranges.Kn)(verdict.ports)) {
				let from = first;
				for (let [port, column] of index[protocol]) {
					if (port < first || port > last) continue;
					row.cells.set(column, (0, cell_kinds._q)(kind, row.cells.get(column)));
					port > from && rest.push({
						first: from,
						last: port - 1
					});
					from = port + 1;
				}
				from <= last && rest.push({
					first: from,
					last
				});
			}
			if (rest.length === 0) return;
			let ofKind = (0, get_or_create.I)(row.others, kind, () => new Map());
			let ranges = (0, get_or_create.I)(ofKind, protocol, () => []);
			for (let range of rest) ranges.push(range);
		}
		function* gather(report, index) {
			let start = (machine) => ({
				machine,
				cells: new Map(),
				others: new Map(),
				note: null
			});
			let rows = (0, rows_by_machine.y)(report, start, (row, verdict) => {
				let { protocol, ports } = verdict;
				protocol === null || ports === null ? row.note ??= (0, exposure.k)(verdict) : place(row, verdict, protocol, index);
			});
			for (let row of rows) hasSomething(row) && (yield row);
		}
		function hasSomething({ cells, others, note }) {
			return cells.size + others.size > 0 || note !== null;
		}
		function othersOf({ others }) {
			return cell_kinds.fj.flatMap((kind) => {
				let byProtocol = others.get(kind);
				if (byProtocol === void 0) return [];
				return [{
					kind,
					ports: words.yv.flatMap((protocol) => {
						let ranges = byProtocol.get(protocol);
						return ranges === void 0 ? [] : [(0, place_text.WS)((0, port_ranges.kj)(ranges), 2, (0, place_text.PH)(protocol))];
					}).join(", ")
				}];
			});
		}
		function rowsOf(report, columns, most) {
			let runs = [];
			let dropped = 0;
			for (let one of gather(report, indexOf(columns))) {
				let { host, alsoHosts, address, vantage } = one.machine;
				let cells = columns.map((_, index) => one.cells.get(index) ?? null);
				let isAsked = one.cells.size + one.others.size > 0;
				let [others, note] = [othersOf(one), isAsked ? "" : one.note ?? ""];
				let texts = JSON.stringify([
					vantage,
					cells,
					others,
					note
				]);
				let before = runs.at(-1);
				let run = before && {
					host: before.first.host,
					address: before.first.address,
					last: before.last
				};
				if (before?.texts === texts && run && alsoHosts.length === 0 && (0, consecutive_addresses.Y)(run, host, address)) {
					before.last = address;
					continue;
				}
				let row = {
					host: (0, clip.SP)(host),
					alsoHosts: alsoHosts.map((name) => (0, clip.SP)(name)),
					address: address === null || address === host ? null : (0, clip.SP)(address, 100),
					vantage: vantage === report.vantage || vantage === null ? null : (0, clip.SP)(vantage),
					cells,
					others,
					note,
					isRun: !1
				};
				if (runs.length > 4 * most + 1e3) {
					let kept = mostSevere(runs, most);
					dropped += runs.length - kept.length;
					runs = kept;
				}
				runs.push({
					first: one.machine,
					last: address,
					texts,
					row
				});
			}
			let kept = mostSevere(runs, most);
			return {
				rows: kept.sort((a, b) => (0, machines.W3)(a.first, b.first)).map(({ first, last, row }) => last === first.address ? row : {
					...row,
					host: (0, clip.SP)(`${first.host}-${last}`),
					isRun: !0
				}),
				leftOut: dropped + runs.length - kept.length
			};
		}
		function exposureMatrix(report, room) {
			let { columns, crowdedOut } = matrixColumns(report.verdicts, room.columns);
			let { rows, leftOut } = rowsOf(report, columns, Math.floor(room.cells / (columns.length + 2)));
			let present = new Set(rows.flatMap(({ cells, others }) => [...cells, ...others.map(({ kind }) => kind)]));
			return {
				columns,
				rows,
				hasOthers: rows.some(({ others }) => others.length > 0),
				crowdedOut,
				leftOutRows: leftOut,
				kinds: cell_kinds.fj.filter((kind) => present.has(kind))
			};
		}
		function severityRank({ cells, others, note }) {
			let least = note === "" ? cell_kinds.fj.length : cell_kinds.fj.indexOf("unsure");
			for (let kind of [...cells, ...others.map((other) => other.kind)]) kind !== null && (least = Math.min(least, cell_kinds.fj.indexOf(kind)));
			return least;
		}
		function mostSevere(runs, most) {
			if (runs.length <= most) return [...runs];
			return runs.map((run) => ({
				run,
				rank: severityRank(run.row)
			})).sort((a, b) => a.rank - b.rank || (0, machines.W3)(a.run.first, b.run.first)).slice(0, most).map(({ run }) => run);
		}
	}),
	9498: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			FW: () => inconclusiveSections,
			Mx: () => violationsSection,
			c_: () => waivedSection,
			xd: () => warningsSection
		});
		var numbers_and_lists = __webpack_require__(5607);
		var verdict_groups = __webpack_require__(7328);
		var markdown = __webpack_require__(3311);
		var finding_text = __webpack_require__(1831);
		var group_texts = __webpack_require__(8252);
		var shared_findings = __webpack_require__(741);
		var vantage_columns = __webpack_require__(6379);
		var clip = __webpack_require__(4);
		var since_text = __webpack_require__(1080);
		var vantages_text = __webpack_require__(8445);
		var markdown_cells = __webpack_require__(970);
		let LONGEST_PLACES = 1200;
		function linesText({ rules }, options) {
			let links = rules.slice(0, 4).map((rule) => (0, markdown_cells.lN)({ rule }, options));
			return (0, numbers_and_lists.v)([...new Set(links)], rules.length - links.length);
		}
		function headLine(group, options, more) {
			let { severity, isNew, verdict } = group;
			let intended = (0, group_texts.YF)(group);
			let since = (0, since_text.BY)(options.drift, isNew);
			return [
				...severity === null || verdict.verdict !== "violation" ? [] : [(0, markdown_cells.kY)(severity)],
				...isNew === !0 ? ["<strong>NEW</strong>"] : [],
				`<strong>${(0, markdown.wD)((0, clip.$Q)((0, finding_text.N)(group), LONGEST_PLACES))}</strong>${intended === "" ? "" : `, intended ${intended}`}`,
				...placeWords(group, options),
				...more,
				...sourceWords(group),
				...since === "" ? [] : [since]
			].join(" · ");
		}
		function sourceWords(group) {
			let sources = (0, group_texts.k)(group);
			return sources === "" ? [] : [(0, markdown.wD)((0, clip.$Q)(sources, LONGEST_PLACES))];
		}
		function placeWords(group, { vantage }) {
			let [first = null] = (0, shared_findings.V)(group);
			let isElsewhere = "vantages" in group || first !== null && vantage !== void 0 && first !== vantage;
			if ((0, vantage_columns.vz)(group.verdict) || !isElsewhere) return [];
			return [`<strong>${(0, markdown.wD)((0, vantages_text.cY)((0, shared_findings.V)(group)))}</strong>`];
		}
		function finding_item_findingItem(group, options) {
			let { advice } = group.verdict;
			return `- ${[
				headLine(group, options, [(0, markdown.wD)((0, group_texts.AW)(group)), linesText(group, options)]),
				(0, markdown_cells.CS)((0, group_texts.bU)(group)),
				...advice === "" ? [] : [`<strong>What to do:</strong> ${(0, markdown_cells.CS)(advice)}`]
			].filter((line) => line !== "").join("<br>")}\n`;
		}
		function waivedItem(group, options) {
			return `- ${headLine(group, options, waiverTexts(group.verdict, options))}\n`;
		}
		function waiverTexts({ severity, waiver, rule }, options) {
			let how = severity === null ? [] : [severity];
			if (waiver === null) return [...how, (0, markdown_cells.lN)({ rule }, options)];
			let { until, reason, owner, file, line, column } = waiver;
			return [
				...how,
				`until ${until}`,
				(0, markdown_cells.CS)(reason),
				...owner === null ? [] : [(0, markdown_cells.CS)(owner)],
				(0, markdown_cells.lN)({ rule: {
					file,
					line,
					column
				} }, options)
			];
		}
		var fit_sections = __webpack_require__(5849);
		function violationsSection(violations, options) {
			return {
				head: "",
				...(0, fit_sections.RO)(violations, (group) => finding_item_findingItem(group, options)),
				tail: "\n",
				leftOut: (0, markdown_cells.ig)("finding", options)
			};
		}
		function inconclusiveSections(inconclusive, options) {
			let { shown, rest } = (0, numbers_and_lists.jB)(inconclusive, 8);
			let section = (groups) => ({
				...(0, fit_sections.RO)(groups, (group) => finding_item_findingItem(group, options)),
				leftOut: (0, markdown_cells.ig)("finding", options)
			});
			return [{
				head: `**${inconclusiveTitle(inconclusive)}**\n\n`,
				...section(shown),
				tail: "\n"
			}, ...rest === 0 ? [] : [(0, markdown_cells.TM)(`❔ ${(0, numbers_and_lists.zD)(rest)} more that could not be checked`, {
				head: "",
				...section(inconclusive.slice(shown.length))
			})]];
		}
		function inconclusiveTitle(inconclusive) {
			return `❔ ${(0, numbers_and_lists.zD)((0, verdict_groups.pq)(inconclusive))} inconclusive: could not be checked, so it does not count as intended`;
		}
		function waivedSection(waived, options) {
			let [first] = waived.flatMap(({ verdict: { waiver } }) => waiver === null ? [] : [waiver.until]).sort();
			let until = first === void 0 ? "" : `; the first waiver ends after ${first}`;
			let title = `🔕 ${(0, numbers_and_lists.zD)((0, verdict_groups.pq)(waived))} waived: against the policy, allowed by a waiver for now${until}`;
			let rows = (0, fit_sections.RO)(waived, (group) => waivedItem(group, options));
			return (0, markdown_cells.TM)(title, {
				head: "",
				...rows,
				leftOut: (0, markdown_cells.ig)("waiver", options)
			});
		}
		function warningsSection(warnings, options) {
			return {
				head: "",
				rows: warnings.map((warning) => `* ⚠️ ${(0, markdown_cells.CS)(warning)}\n`),
				tail: "\n",
				leftOut: (0, markdown_cells.ig)("warning", options)
			};
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
	6158: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R_: () => heading,
			bZ: () => sinceLink
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5607);
		var _model_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(847);
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
		var _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);
		var _rows_merged_merged_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2665);
		var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6640);
		var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1463);
		var _text_green_basis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4956);
		var _text_methodology_scan_methodology_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4205);
		var _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1597);
		var _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5764);
		var _text_since_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1080);
		var _markdown_cells_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(970);
		function heading(report, violations, policyUrl) {
			let outcome = (0, _text_green_basis_js__WEBPACK_IMPORTED_MODULE_5__.uh)(report, newCount(report, violations));
			let shard = (0, _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__.eG)(report);
			let missing = (0, _rows_merged_merged_facts_js__WEBPACK_IMPORTED_MODULE_2__.q)(report);
			let caveats = [...missing === null ? [] : [missing], ...(0, _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__.Ab)(report)].map((text) => `⚠️ <strong>${(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_9__.CS)(text)}</strong>\n\n`);
			return `${`## ${(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_3__.fF)(report)} Exposure policy${shard === null ? "" : `, ${shard}`}: ${outcome}`}\n\n${factsText(report, violations, policyUrl, "with times")}\n\n${caveats.join("")}`;
		}
		function newCount({ drift }, violations) {
			if (drift === null) return null;
			return (0, _text_since_text_js__WEBPACK_IMPORTED_MODULE_8__.QA)(violations).fresh;
		}
		function factsText(report, violations, policyUrl, times) {
			let hosts = (0, _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__.mT)(report);
			let policies = report.policies.slice(0, 5).map(({ path }) => (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)((0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_9__.CG)(path), (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_10__.Ib)(path) ? null : policyUrl(path, null)));
			report.policies.length > 5 && policies.push(`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_11__.zD)(report.policies.length - 5)} more`);
			let scan = (0, _text_methodology_scan_methodology_js__WEBPACK_IMPORTED_MODULE_6__.Ff)(report);
			return [
				...(0, _model_report_js__WEBPACK_IMPORTED_MODULE_12__.T)(report) ? [(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _rows_merged_merged_facts_js__WEBPACK_IMPORTED_MODULE_2__.T)(report))] : [],
				...report.vantage === null ? [] : [`Vantage ${(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_9__.Fl)(report.vantage)}`],
				(0, _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__.WL)(hosts, report),
				...times === "without" ? [] : (0, _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__.KY)(report).map((text) => (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)(text)),
				...scan === null || times === "without" ? [] : [(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)(scan)],
				policies.join(", "),
				...report.drift === null ? [] : [newsText(report.drift, violations)]
			].filter((fact) => fact !== "").join(" · ");
		}
		function newsText(drift, violations) {
			let link = sinceLink(drift);
			return (0, _text_since_text_js__WEBPACK_IMPORTED_MODULE_8__.w6)(drift, (0, _text_since_text_js__WEBPACK_IMPORTED_MODULE_8__.QA)(violations), link)?.replace(/\.$/, "") ?? `compared with the report of ${link}`;
		}
		function sinceLink(drift) {
			return (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)((0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_4__.I)(drift)), drift.baseline.url);
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
	699: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			IT: () => orderText,
			Kb: () => namelessPlace,
			MV: () => attemptsText,
			TI: () => noControlsText,
			ak: () => meaning,
			jN: () => paceText,
			jO: () => udpText,
			oJ: () => evidenceTexts,
			yI: () => controlsSilentFirst
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5607);
		var _model_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(847);
		var _model_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3596);
		var _cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
		var _counts_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6640);
		var _merge_methodology_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8298);
		var _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4205);
		let EVIDENCE_WORDS = {
			direct: "answered for themselves",
			proven: "were not open from here, and open from another vantage",
			anchored: "were silent, or rejected by ICMP, while another port of the same address answered before and after",
			vouched: "were silent, or rejected by ICMP, while others answered the same machine before and after",
			none: "rest on nothing (not known, silent while nothing vouched, or open at an address that accepts any port)"
		};
		let MEANING = [["What a green run says:", "At that time, from that place, every port above was in the intended state. Wherever a port was silent, something else answered this machine before and after, so this machine could hear the network. A silent UDP port counts as shut only where its service answers everyone who asks."], ["What it does not say:", "What another network or another hour would see, anything about ports that the policy does not name, or that the service behind an open port works. A firewall on the way that answers in the name of the target cannot be told from the target."]];
		function meaning({ scan, vantages }) {
			if ((0, _model_report_js__WEBPACK_IMPORTED_MODULE_5__.T)({ vantages })) return _merge_methodology_js__WEBPACK_IMPORTED_MODULE_3__.x;
			return scan === null ? MEANING : (0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.KU)(scan, MEANING);
		}
		function paceText({ limits, scan, vantages }) {
			if (scan !== null || (0, _model_report_js__WEBPACK_IMPORTED_MODULE_5__.T)({ vantages })) return null;
			let limit = (value) => value === null ? "unlimited" : `at most ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(value)}`;
			let [most, host, flight] = [
				limits.rate,
				limits.perHost,
				limits.inFlight
			].map(limit);
			let rate = limits.dividedBy === void 0 || limits.rate === null ? most : `${most} (the rate of the policy, divided by ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(limits.dividedBy)} shards)`;
			let learnt = limits.learnt === void 0 ? "" : learntText(limits.learnt);
			return limits.durationMs === null ? `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}${learnt}` : `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}; time limit: ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_2__.S5)(limits.durationMs)}${learnt}`;
		}
		function learntText({ rate, perHost }) {
			return `; reached: ${[...rate === null ? [] : [`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(rate)} a second in all`], ...perHost.map(({ pace, addresses }) => `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(pace)} to ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.Dt)(addresses, 3)}`)].join(", ")}`;
		}
		function orderText({ seed, scan, vantages }) {
			return scan === null && !(0, _model_report_js__WEBPACK_IMPORTED_MODULE_5__.T)({ vantages }) ? `from seed ${seed}` : null;
		}
		function namelessPlace({ scan }) {
			return scan === null ? "this machine (the policy names no vantage)" : "the machine that made the scan";
		}
		function evidenceTexts({ verdicts, scan }) {
			let counts = new Map();
			let byDns = 0;
			for (let { evidence: kind, state, count } of verdicts) state === null ? byDns += count : counts.set(kind, (counts.get(kind) ?? 0) + count);
			let words = (0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.mW)(scan) ? (0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.B4)() : EVIDENCE_WORDS;
			let ports = _model_words_js__WEBPACK_IMPORTED_MODULE_0__.S4.filter((kind) => counts.has(kind)).map((kind) => `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(counts.get(kind) ?? 0)} ${kind}: ${words[kind]}`);
			return byDns === 0 ? ports : [...ports, `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(byDns)} by DNS: the name leads where it must, or elsewhere`];
		}
		function attemptsText({ verdicts, scan }) {
			if ((0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.mW)(scan)) return "not known: a scan does not say how often it asked";
			let [least, most] = [Infinity, 0];
			for (let verdict of verdicts) {
				if (verdict.ports === null) continue;
				least = Math.min(least, verdict.attempts);
				most = Math.max(most, verdict.attempts);
			}
			if (most === 0) return "none";
			return `${least === most ? "" : `${least} to `}${most} a port, each on a fresh socket`;
		}
		function udpText({ verdicts, scan }) {
			let counts = new Map();
			let ports = 0;
			for (let { protocol, state, count } of verdicts) {
				if (protocol !== "udp" || state === null) continue;
				ports += count;
				counts.set(state, (counts.get(state) ?? 0) + count);
			}
			if (ports === 0) return null;
			let seen = _model_words_js__WEBPACK_IMPORTED_MODULE_0__.xj.flatMap((state) => {
				let count = counts.get(state);
				return count === void 0 ? [] : [`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.zD)(count)} ${(0, _cause_text_js__WEBPACK_IMPORTED_MODULE_1__.r9)(state)}`];
			}).join(", ");
			return (0, _scan_methodology_js__WEBPACK_IMPORTED_MODULE_4__.mW)(scan) ? `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.hS)(ports, "port")} (${seen}); a scan does not say what it sent to them` : `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_6__.hS)(ports, "port")} (${seen}); each was sent the question of its protocol, known from its number or from the policy's speaks, or else an empty datagram`;
		}
		function controlsSilentFirst({ controls }) {
			return [...controls.filter(({ answered }) => !answered), ...controls.filter(({ answered }) => answered)];
		}
		function noControlsText({ scan }) {
			return scan === null ? "none; only what the policy probes vouches for this machine" : "not asked: this run sent nothing";
		}
	}),
	7547: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { C: () => policyUrlOfRun });
		var _policy_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1597);
		function policyUrlOfRun(run, policyUrl) {
			return (file, line) => policyUrl(file, line) ?? urlIn(run, file, line);
		}
		function urlIn({ repository, commit, url }, file, line) {
			if (repository === null || commit === null || url === null || (0, _policy_place_js__WEBPACK_IMPORTED_MODULE_0__.Ib)(file)) return null;
			if (file.startsWith("/") || file.split("/").includes("..")) return null;
			let end = url.indexOf(`/${repository}/actions/runs/`);
			if (end <= 0) return null;
			let path = file.replace(/^\.\//, "").replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
			let revision = encodeURIComponent(commit.replace(/\p{Cs}/gu, "�"));
			return `${url.slice(0, end)}/${repository}/blob/${revision}/${path}${line === null ? "" : `#L${line}`}`;
		}
	})
};
