"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_shared = require("./shared.js");
const require_start = require("./start.js");
const require_fit_sections = require("./fit-sections.js");
const require_drift_section = require("./drift-section.js");
const require_read_earlier_report = require("./read-earlier-report.js");
function driftJson(drift, { toolVersion, names, caveats }) {
	let document = {
		schemaVersion: 1,
		tool: {
			name: "port-policy",
			version: toolVersion
		},
		files: {
			old: names.old,
			new: names.new
		},
		warnings: [...caveats],
		...require_later().orderedDrift(drift)
	};
	return require_later().jsonText(document);
}
function driftMarkdown(drift, options) {
	let { names, caveats, maxBytes } = options;
	let icon = require_later().isAllBetter(drift) ? drift.notCompared > 0 ? "❔" : "✅" : "⚠️";
	let [old, now] = [names.old, names.new].map((name) => require_fit_sections.nameCode(name));
	let since = require_fit_sections.markdownLink(require_fit_sections.markdown(require_later().sinceText(drift)), drift.baseline.url);
	let head = `## ${icon} Report diff: ${require_fit_sections.markdown(require_later().driftTotalsText(drift))}\n\nFrom ${old} (${since}) to ${now}\n\n`;
	let sections = [
		require_fit_sections.fixedSection(head),
		...caveats.length === 0 ? [] : [require_drift_section.warningsSection(caveats, options)],
		...require_drift_section.requirementDriftSections(drift, options),
		require_drift_section.driftTable(drift, require_start.machinesOf({ verdicts: drift.changes }), options)
	];
	return require_fit_sections.fitSections(sections, maxBytes);
}
async function diffReports(old, now, format, terminal) {
	let [before, after] = [require_read_earlier_report.reportIn(old), require_read_earlier_report.reportIn(now)];
	if ("problem" in before) return require_later().fail(terminal, `${old.file} ${before.problem}${before.detail}`);
	if ("problem" in after) return require_later().fail(terminal, `${now.file} ${after.problem}${after.detail}`);
	let { drift, caveats } = await require_later().compareTwoReports(before.report, after.report);
	let shared = {
		names: {
			old: old.file,
			new: now.file
		},
		caveats
	};
	let { colour, columns } = terminal;
	let text = format === "json" ? driftJson(drift, {
		...shared,
		toolVersion: require_start.TOOL_VERSION
	}) : format === "markdown" ? driftMarkdown(drift, {
		...shared,
		policyUrl: () => null,
		maxBytes: require_start.SUMMARY_BYTES,
		reportHint: "All of it is printed by --format json."
	}) : require_later().driftTerminal(drift, {
		...shared,
		colour,
		columns,
		machines: require_start.machinesOf(after.report)
	});
	terminal.out(require_start.logSafeReport(format, text));
	return require_shared.EXIT.pass;
}
exports.diffReports = diffReports;
