"use strict";
const require_read_earlier_report = require("./read-earlier-report.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const LAST_RUN = "last";
async function readBaseline(path) {
	if (path === "last") return { problem: "`--baseline last` works in the GitHub Action alone, which finds the report of its last run; on the command line name the report.json of an earlier run, and write `./last` for a file of that name" };
	let read = await require_read_earlier_report.readEarlierReport(path === "-" ? 0 : path, { pipes: !0 });
	if ("report" in read) return { baseline: read.report };
	if ("unreadable" in read) {
		let near = read.code === "ENOENT" ? require_later().nearFile(path, [".json"]) : null;
		if (near !== null) return { problem: `cannot read the baseline ${path}: ${read.unreadable}; did you mean \`${near}\`? A run writes its report.json with --report-dir, and the first run has no baseline` };
		return { problem: `cannot read the baseline ${path}: ${read.unreadable}; a run writes its report.json with --report-dir, and the first run has no baseline` };
	}
	return { problem: `the baseline ${path} ${read.problem}${read.detail}; name the report.json of an earlier run, or leave --baseline out` };
}
exports.readBaseline = readBaseline;
