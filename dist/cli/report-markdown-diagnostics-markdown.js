"use strict";
const require_start = require("./start.js");
const require_help_entry = require("./help-entry.js");
const require_fit_sections = require("./fit-sections.js");
const require_source_excerpt = require("./source-excerpt.js");
const require_diagnostic_counts = require("./diagnostic-counts.js");
function placeLink(position, { policyUrl }) {
	return require_fit_sections.markdownLink(require_fit_sections.placeText(position), policyUrl(position.file, position.line));
}
function excerptBlock(line, { line: number, column }, length) {
	if (line === null || line.trim() === "") return "";
	let { text, caret } = require_source_excerpt.sourceExcerpt(line, column, length);
	return `  \`\`\`text\n  ${number} | ${text}\n  ${" ".repeat(String(number).length)} | ${caret}\n  \`\`\`\n`;
}
function diagnosticItem(diagnostic, read, links) {
	let { code, level, message, help, position, length, related } = diagnostic;
	let icon = level === "error" ? "❌" : "⚠️";
	let name = require_fit_sections.markdownLink(`\`${code}\``, require_help_entry.helpUri(code));
	let place = position === null ? "" : ` in ${placeLink(position, links)}`;
	let excerpt = position === null ? "" : excerptBlock(read(position), position, length);
	let notes = [...help === null ? [] : [helpLine(help)], ...related.length === 0 ? [] : [`See also ${related.map((other) => placeLink(other, links)).join(", ")}.`]];
	let blocks = [excerpt, notes.length === 0 ? "" : `  ${notes.join(" ")}\n`].filter((block) => block !== "");
	return `- ${icon} ${name}${place}: ${require_fit_sections.prose(message)}\n${blocks.map((block) => `\n${block}`).join("")}\n`;
}
function helpLine(help) {
	return `**To fix it:** ${require_fit_sections.prose(help)}`;
}
function heading(diagnostics, sources) {
	let errors = diagnostics.some(({ level }) => level === "error");
	let files = diagnostics.length === 0 ? [...sources.keys()] : require_diagnostic_counts.filesOf(diagnostics);
	let [only] = files;
	let where = files.length > 1 ? require_start.counted(files.length, "file") : only === void 0 ? null : require_fit_sections.fileText(only);
	let found = diagnostics.length === 0 ? "nothing to fix" : require_diagnostic_counts.diagnosticCountsText(diagnostics);
	return `## ${errors ? "❌" : diagnostics.length > 0 ? "⚠️" : "✅"} Policy: ${found}${where === null ? "" : ` in ${where}`}\n\n`;
}
function diagnosticsMarkdown(diagnostics, sources, options) {
	let read = require_source_excerpt.lineReader(sources);
	let section = {
		head: heading(diagnostics, sources),
		rows: diagnostics.map((diagnostic) => diagnosticItem(diagnostic, read, options)),
		tail: diagnostics.length === 0 ? "Lint found no mistake and nothing to warn of. Nothing was probed.\n\n" : "",
		leftOut: (rows) => `**${require_start.counted(rows, "more diagnostic")} left out here.** The log of this step has all of them.\n`
	};
	return require_fit_sections.fitSections([section], options.maxBytes);
}
exports.diagnosticsMarkdown = diagnosticsMarkdown;
