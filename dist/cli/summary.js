"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_fit_sections = require("./fit-sections.js");
const require_drift_section = require("./drift-section.js");
const require_methodology = require("./methodology.js");
const require_html = require("./html.js");
function checkAgainMarkdown(report, found) {
	return require_fit_sections.prose(require_later().checkAgainText(report, found) ?? "");
}
function checkAgainSection(report, found) {
	let text = checkAgainMarkdown(report, found);
	return text === "" ? [] : [require_fit_sections.fixedSection(`${text}\n\n`)];
}
const TITLES = {
	open: "Open",
	closed: "Closed",
	filtered: "Filtered",
	"open|filtered": "Silent (open or filtered)",
	unknown: "Unknown"
};
const MOST_OPEN$2 = 24;
function openPortsSections(exposed, options) {
	let open = exposed.filter(({ ports }) => ports.open !== "");
	if (open.length === 0) return [];
	let [shown, rest] = [open.slice(0, 24), open.slice(24)];
	let rows = (some) => ({
		...require_fit_sections.rowsOf(some, openItem),
		leftOut: require_fit_sections.leftOut("host", options)
	});
	return [{
		head: "**Open ports**\n\n",
		...rows(shown),
		tail: "\n"
	}, ...rest.length === 0 ? [] : [require_fit_sections.folded("Open ports of the other hosts", {
		head: "",
		...rows(rest)
	})]];
}
function openItem(exposure) {
	return `- ${require_fit_sections.markdown(require_start.machineText(exposure))}: ${require_fit_sections.markdown(exposure.ports.open)}\n`;
}
function exposureSection(report, exposed, options, place = "") {
	let states = [
		"open",
		"closed",
		"filtered",
		...report.totals.openOrFiltered > 0 ? ["open|filtered"] : [],
		"unknown"
	];
	let rows = require_fit_sections.rowsOf(exposed, (exposure) => {
		let cells = states.map((state) => require_fit_sections.markdown(exposure.ports[state]) || "–");
		let known = exposure.note === "" ? cells : [...cells.slice(0, -1), require_fit_sections.markdown(exposure.note)];
		return require_fit_sections.tableRow([require_fit_sections.machineCell(exposure), ...known]);
	});
	let head = require_fit_sections.tableHead(["Host", ...states.map((state) => TITLES[state])]);
	let title = place === "" ? "Every port by host and state" : `Every port by host and state, ${place}`;
	return require_fit_sections.folded(title, {
		head,
		...rows,
		leftOut: require_fit_sections.leftOut("host", options)
	});
}
const SIGNS = {
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
const PAGE = 940;
const CELL_SIDES = 27;
const CHARACTER = 9.4;
const LONGEST_SERVICE = 14;
const MOST_RANGES$1 = 4;
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
		require_start.getOrCreate(groups, JSON.stringify([column.protocol, cells]), () => ({
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
	let ranges = require_start.unitedRanges(columns.map(({ port }) => ({
		first: port,
		last: port
	})));
	let ports = require_later().portsText(ranges, 4, require_start.udpSuffix(first.protocol));
	return columns.length > 1 || first.service === null ? [ports] : [ports, require_later().shown(first.service, 14)];
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
	return kinds.map((kind) => `${signs[kind]} ${require_later().CELL_WORDS[kind][1]}`).join(" · ");
}
const ROOM = {
	columns: 20,
	cells: 6e4
};
const OPEN_ROWS = 16;
const LONGEST_HOST$1 = 40;
function hostCell(row) {
	return `${require_fit_sections.machineCell(row, 40)}${row.vantage === null ? "" : `<br>from ${require_fit_sections.markdownCode(row.vantage)}`}`;
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
	return require_fit_sections.markdown(ports).replaceAll(" ", "&nbsp;");
}
function othersText({ others, note }) {
	if (note !== "") return require_fit_sections.markdown(note);
	return others.map(({ kind, ports }) => `${SIGNS[kind]}&nbsp;${onOneLine(ports)}`).join(" ");
}
function othersWidth({ rows }) {
	let longest = rows.flatMap(({ others }) => others.map(({ ports }) => ports.length + 3)).reduce((most, length) => Math.max(most, length), 0);
	return longest === 0 && rows.every(({ note }) => note === "") ? 0 : cellWidth(Math.max(longest, 10));
}
function matrixSections(report, options) {
	let matrix = require_methodology.exposureMatrix(report, ROOM);
	if (matrix.columns.length === 0 && !matrix.hasOthers) return [];
	let { rows, crowdedOut, leftOutRows, kinds } = matrix;
	let othersRoom = othersWidth(matrix);
	let tables = matrixTables(matrix, hostWidth(rows), othersRoom);
	let isFolded = rows.length + leftOutRows > 16;
	let title = `Exposure of hosts by the ports that matter (${require_start.counted(rows.length + leftOutRows, "row")})`;
	let crowded = crowdedOut === 0 ? "" : `${require_start.grouped(crowdedOut)} more ${crowdedOut === 1 ? "port that matters stands" : "ports that matter stand"} among the others.\n\n`;
	let note = require_fit_sections.leftOut("row", options);
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
	let titles = columns.map(({ title }) => title.map((line) => require_fit_sections.markdown(line)).join("<br>"));
	return {
		head: require_fit_sections.tableHead([
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
			return [require_fit_sections.tableRow([
				hostCell(row),
				...kinds.map((kind) => kind === null ? "" : SIGNS[kind]),
				...others
			])];
		})
	};
}
const MOST_OPEN$1 = 12;
const MOST_ROWS = 400;
const LONGEST_PLACES = 800;
const ICONS = {
	wrong: "❌",
	unsure: "❔",
	notable: "≠",
	"as-meant": "✅"
};
function iconOf(kind) {
	if (kind === "down") return "❗";
	return kind === "blocked-nothing-shown" ? "–" : ICONS[require_later().PATTERN_WORDS[kind].weight];
}
function patternItem(row) {
	let { kind, advice } = row.pattern;
	let where = require_fit_sections.markdown(require_start.clip(require_later().groupPlaces(row), 800));
	let views = require_later().viewsText(row.pattern);
	let head = [
		...row.severity === null ? [] : [require_fit_sections.severityCell(row.severity)],
		`<strong>${require_later().PATTERN_WORDS[kind].title}: ${where}</strong>`,
		...views === "" ? [] : [require_fit_sections.markdown(views)]
	];
	return `- ${[
		`${iconOf(kind)} ${head.join(" · ")}`,
		require_fit_sections.prose(require_later().patternExplanation(row)),
		...advice === "" ? [] : [`<strong>What to do:</strong> ${require_fit_sections.prose(advice)}`]
	].filter((line) => line !== "").join("<br>")}\n`;
}
function countsText(rows) {
	let counts = new Map();
	for (let { pattern, count } of rows) counts.set(pattern.kind, (counts.get(pattern.kind) ?? 0) + count);
	return [...counts].sort(([a], [b]) => Number(a === "blocked-nothing-shown") - Number(b === "blocked-nothing-shown")).map(([kind, count]) => `${iconOf(kind)} ${require_start.counted(count, "port")} ${require_later().PATTERN_WORDS[kind].counted}`).join(" · ");
}
function patternSections(report, options) {
	let { wrong, unsure, notable, "as-meant": asMeant } = require_later().rowsByWeight(require_later().patternRows(report));
	let rows = [
		...wrong,
		...unsure,
		...notable
	];
	if (rows.length + asMeant.length === 0) return [];
	let listed = (some) => ({
		...require_fit_sections.rowsOf(some.slice(0, 400), patternItem),
		unlisted: Math.max(0, some.length - 400),
		leftOut: require_fit_sections.leftOut("pattern", options)
	});
	let [first, others] = [rows.slice(0, 12), rows.slice(12)];
	return [
		{
			head: "### What the vantages show together\n\n",
			...listed(first),
			tail: rows.length === 0 ? "" : "\n"
		},
		...others.length === 0 ? [] : [require_fit_sections.folded(require_start.counted(others.length, "more pattern"), {
			head: "",
			...listed(others)
		})],
		...asMeant.length === 0 ? [] : [require_fit_sections.folded(countsText(asMeant), {
			head: "",
			...listed(asMeant)
		})]
	];
}
const MOST_CELLS = 2e4;
const MOST_COLUMNS = 4;
const MOST_OPEN = 16;
const LONGEST_HOST = 40;
function cellText({ parts, note, kind }) {
	if (parts.length === 0) return `${kind === null ? "" : `${SIGNS[kind]}&nbsp;`}${require_fit_sections.markdown(note)}`;
	let line = (text, of) => of === "exposed" ? `<strong>${require_fit_sections.markdown(text)}</strong>` : require_fit_sections.markdown(text);
	return parts.map((part) => `${SIGNS[part.kind]}&nbsp;${line(part.text, part.kind)}`).join("<br>");
}
function columnTitle({ name, reports }) {
	let title = `from ${require_fit_sections.markdown(require_later().vantageText(name))}`;
	if (reports === "all") return title;
	return `${title}<br>${reports === "none" ? "❔ no report" : "❔ not covered in full"}`;
}
function tablesOf({ columns }, rows) {
	return Array.from({ length: Math.ceil(columns.length / 4) }, (_, at) => at * 4).map((start) => ({
		head: require_fit_sections.tableHead(["Host", ...columns.slice(start, start + 4).map(columnTitle)]),
		lines: rows.map((row) => require_fit_sections.tableRow([require_fit_sections.machineCell(row, 40), ...row.cells.slice(start, start + 4).map(cellText)]))
	}));
}
function vantageMatrixSections(report, options) {
	let matrix = require_later().vantageMatrix(report, 2e4);
	if (matrix.rows.length === 0) return [];
	let note = require_fit_sections.leftOut("row", options);
	let legend = `${matrix.kinds.map((kind) => `${SIGNS[kind]} ${require_later().CELL_WORDS[kind][1]}`).join(" · ")}\n\n`;
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
	let folds = others.map(({ head, lines }) => require_fit_sections.folded(`${require_start.counted(rest, "more row")}: what is open from where`, {
		head,
		rows: lines,
		unlisted: matrix.leftOutRows,
		leftOut: note
	}));
	return [...sections, ...folds];
}
const MOST_RANGES = 40;
const MOST_VANTAGES$1 = 8;
function mergedSections(report, options) {
	return [...patternSections(report, options), ...vantageMatrixSections(report, options)];
}
function exposureByVantage(report, options) {
	let { vantages = [] } = report;
	return vantages.slice(0, 8).map((vantage) => exposureThere(report, vantage, options));
}
function exposureThere(report, { name }, options) {
	let seen = require_later().reportOfVantage(report, name);
	return exposureSection(seen, require_start.exposures(seen, 40), options, `from ${require_html.html(require_later().vantageText(name))}`);
}
function known(title, text) {
	return text === null ? [] : [`**${title}:** ${text}`];
}
function controls(report) {
	if (report.controls.length === 0) return [`**Controls:** ${require_methodology.noControlsText(report)}`];
	return listed("Controls", require_methodology.controlsSilentFirst(report).map(({ target, answered }) => `${require_fit_sections.nameCode(target)} ${answered ? "answered" : "⚠️ **did not answer**"}`));
}
function run({ run: { repository, commit, url, actor } }) {
	let parts = [
		...repository === null ? [] : [require_fit_sections.nameCode(repository)],
		...commit === null ? [] : [`commit ${require_fit_sections.nameCode(commit)}`],
		...actor === null ? [] : [`started by ${require_fit_sections.nameCode(actor)}`],
		...url === null ? [] : [require_fit_sections.nameCode(url)]
	];
	return parts.length === 0 ? [] : [`**Run:** ${parts.join(", ")}`];
}
function listed(title, items) {
	if (items.length === 0) return [];
	return [`**${title}:** ${require_later().firstFew(items, 20)}`];
}
const MOST_VANTAGES = 24;
function places(report) {
	let { vantages, vantage } = report;
	if (vantages === void 0) return [`**From:** ${vantage === null ? require_methodology.namelessPlace(report) : require_fit_sections.nameCode(vantage)}`];
	let lines = vantages.slice(0, 24).map((one) => {
		let { url } = one.run;
		let facts = require_later().vantageFacts(one).map((fact) => require_fit_sections.markdown(fact));
		return `**From ${one.name === null ? require_later().vantageText(null) : require_fit_sections.nameCode(one.name)}:** ${[...facts, ...url === null ? [] : [require_fit_sections.markdownLink("its run", url)]].join("; ")}`;
	});
	let rest = vantages.length - lines.length;
	return rest > 0 ? [...lines, `**From ${require_start.counted(rest, "more vantage")}**`] : lines;
}
function methodologySection(report, policyUrl) {
	let policies = report.policies.map(({ path, sha256 }) => `${require_start.isFromInputs(path) ? require_start.policyText(path) : require_fit_sections.markdownLink(require_fit_sections.nameCode(path), policyUrl(path, null))} sha256 ${require_fit_sections.markdownCode(sha256)}`);
	let hostFiles = (report.hostFiles ?? []).map(({ path, sha256, hosts }) => `${require_fit_sections.nameCode(path)} (${require_start.counted(hosts, "host")}) sha256 ${require_fit_sections.markdownCode(sha256)}`);
	return `<details><summary>How this was measured</summary>\n\n${[
		...places(report),
		...known("Scan", require_start.scanText(report)),
		...listed("Scope", report.scope.map((target) => require_fit_sections.nameCode(target))),
		...controls(report),
		`**Evidence:** ${require_methodology.evidenceTexts(report).map((text) => `\n  - ${text}`).join("")}`,
		`**Attempts:** ${require_methodology.attemptsText(report)}`,
		...known("UDP", require_methodology.udpText(report)),
		...known("Pace", require_methodology.paceText(report)),
		...known("Order of the ports", require_methodology.orderText(report)),
		`**Tool:** ${require_fit_sections.markdown(report.tool.name)} ${require_fit_sections.markdown(require_start.clip(report.tool.version, 300))}`,
		...listed("Policy", policies),
		...listed("Hosts from", hostFiles),
		...run(report)
	].map((fact) => `- ${fact}\n`).join("")}\n${require_methodology.meaning(report).map(([title, text]) => `**${title}** ${text}`).join(" ")}\n\n</details>\n`;
}
function requirementsSections(report, options) {
	let shown = require_start.requirementsToShow(report);
	if (shown.length === 0) return [];
	let rows = require_fit_sections.rowsOf(shown, (result) => require_fit_sections.tableRow([
		`${result.satisfied ? "✅" : "❌"}&nbsp;${require_later().statusText(result).replace(" ", "&nbsp;")}`,
		require_fit_sections.nameCode(result.requirement),
		require_start.grouped(result.pass),
		require_later().whyNotSatisfied(result).map(require_fit_sections.prose).join("<br>")
	]));
	let head = require_fit_sections.tableHead([
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
	return [require_fit_sections.folded(`📋 Requirements: ${require_later().satisfiedText(shown)}`, {
		head,
		...rows,
		leftOut: require_fit_sections.leftOut("requirement", options)
	})];
}
const MOST_FLAPPED = 20;
function waitLine(wait) {
	return `⏱️ ${require_fit_sections.markdown(require_later().waitText(wait))}\n\n`;
}
function flappedSection({ flapped }, options) {
	let note = require_fit_sections.leftOut("row", options);
	let rest = flapped.length - 20;
	return {
		head: "⏱️ What held in one round and not in a later one:\n\n",
		rows: flapped.slice(0, 20).map((one) => `- ${require_fit_sections.prose(require_later().flappedText(one))}\n`),
		tail: `${rest > 0 ? note(rest) : ""}\n`,
		leftOut: note
	};
}
var summary_exports = require_rolldown_runtime.__exportAll({ summary: () => summary });
function summary(report, options) {
	let violations = require_start.findingsOf(report, "violation");
	let inconclusive = require_start.findingsOf(report, "inconclusive");
	let waived = require_start.findingsOf(report, "waived");
	let warnings = require_start.listedWarnings(report);
	let merged = require_start.isMerged(report);
	let exposed = merged ? [] : require_start.exposures(report, 40);
	let links = {
		...options,
		policyUrl: require_methodology.policyUrlOfRun(report.run, options.policyUrl)
	};
	let finding = {
		...links,
		vantage: report.vantage,
		drift: report.drift
	};
	let sections = [
		require_fit_sections.fixedSection(require_drift_section.heading(report, violations, links.policyUrl)),
		...report.wait === null ? [] : [require_fit_sections.fixedSection(waitLine(report.wait))],
		...merged ? mergedSections(report, links) : [],
		...merged && violations.length > 0 ? [require_fit_sections.fixedSection("### Violations\n\n")] : [],
		...violations.length === 0 ? [] : [require_drift_section.violationsSection(violations, finding)],
		...inconclusive.length === 0 ? [] : require_drift_section.inconclusiveSections(inconclusive, finding),
		...checkAgainSection(report, violations.length > 0 ? violations : inconclusive),
		...waived.length === 0 ? [] : [require_drift_section.waivedSection(waived, finding)],
		...requirementsSections(report, options),
		...report.drift === null ? [] : require_drift_section.requirementDriftSections(report.drift, options),
		...warnings.length === 0 ? [] : [require_drift_section.warningsSection(warnings, options)],
		...report.wait === null || report.wait.flapped.length === 0 ? [] : [flappedSection(report.wait, options)],
		...merged ? [] : matrixSections(report, links),
		...openPortsSections(exposed, links),
		...report.drift === null ? [] : [require_drift_section.driftSection(report.drift, require_start.machinesOf(report), links)],
		...merged ? exposureByVantage(report, links) : [exposureSection(report, exposed, links)],
		require_fit_sections.fixedSection(methodologySection(report, links.policyUrl))
	];
	return require_fit_sections.fitSections(sections, options.maxBytes);
}
Object.defineProperty(exports, "summary", {
	enumerable: !0,
	get: function() {
		return summary;
	}
});
Object.defineProperty(exports, "summary_exports", {
	enumerable: !0,
	get: function() {
		return summary_exports;
	}
});
