"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_diagnostic_counts = require("./diagnostic-counts.js");
const require_source_excerpt = require("./source-excerpt.js");
function excerptLines(line, position, length, colours) {
	if (line === null || line === "") return [];
	let { text, caret } = require_source_excerpt.sourceExcerpt(line, position.column, length);
	let number = String(position.line).padStart(5);
	let margin = " ".repeat(number.length);
	return [`${colours.dim(`${number} |`)} ${text}`, `${colours.dim(`${margin} |`)} ${colours.red(caret)}`];
}
function countLine(diagnostics) {
	let files = require_diagnostic_counts.filesOf(diagnostics);
	let [only] = files;
	let where = files.length > 1 ? ` in ${require_start.counted(files.length, "file")}` : only === void 0 ? "" : ` in ${require_start.terminal(only)}`;
	return `${require_diagnostic_counts.diagnosticCountsText(diagnostics)}${where}`;
}
function diagnosticsText(diagnostics, sources, { colour }) {
	if (diagnostics.length === 0) return "";
	let colours = require_start.coloursOf(colour);
	let read = require_source_excerpt.lineReader(sources);
	let lines = diagnostics.flatMap(({ code, level, message, help, position, length, related }) => {
		let paint = level === "error" ? colours.red : colours.yellow;
		let where = position === null ? "" : `${require_later().placeText(position)}: `;
		return [
			`${colours.bold(where)}${paint(`${level}[${code}]`)}: ${require_later().terminalProse(message)}`,
			...position === null ? [] : excerptLines(read(position), position, length, colours),
			...help === null ? [] : [`  ${colours.cyan("help")}: ${require_later().terminalProse(help)}`],
			...related.flatMap((other) => [`  also: ${require_later().placeText(other)}`, ...excerptLines(read(other), other, 1, colours)]),
			""
		];
	});
	return require_start.printed([...lines, countLine(diagnostics)]);
}
exports.diagnosticsText = diagnosticsText;
