"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_shared = require("./shared.js");
const require_start = require("./start.js");
async function lintPolicies({ positionals, options, terminal, process }) {
	let read = require_start.readPolicies(positionals, {
		command: "lint",
		argv: process.argv.slice(3)
	});
	if ("problem" in read) return require_later().fail(terminal, read.problem);
	let { diagnostics, files } = require_later().lint(read.sources, require_start.planOptions(options));
	let format = require_start.textOf(options, "format") ?? "terminal";
	format === "terminal" ? await printForPeople(diagnostics, read.sources, files, terminal) : terminal.out(require_start.logSafeReport(format, await documentOf(format, diagnostics, files)));
	return diagnostics.some(({ level }) => level === "error") ? require_shared.EXIT.unusable : require_shared.EXIT.pass;
}
async function printForPeople(diagnostics, sources, files, terminal) {
	await require_start.printDiagnostics(diagnostics, files, terminal, terminal.out);
	if (diagnostics.some(({ level }) => level === "error")) return;
	let what = diagnostics.length === 0 ? "no mistakes, no warnings" : "no mistakes";
	for (let { file } of sources) terminal.out(`${require_later().logSafeLine(file)}: ${what}\n`);
}
async function documentOf(format, diagnostics, files) {
	if (format === "json") return (await Promise.resolve().then(() => require("./report-json-diagnostics-json.js"))).diagnosticsJson(diagnostics);
	if (format === "sarif") {
		let { diagnosticsSarif } = await Promise.resolve().then(() => require("./report-sarif-diagnostics-sarif.js"));
		let [first] = files;
		return diagnosticsSarif(diagnostics, {
			toolVersion: require_start.TOOL_VERSION,
			...first === void 0 ? {} : { policy: first.file }
		});
	}
	let { diagnosticsMarkdown } = await Promise.resolve().then(() => require("./report-markdown-diagnostics-markdown.js"));
	return diagnosticsMarkdown(diagnostics, new Map(files.map(({ file, text }) => [file, text])), {
		policyUrl: () => null,
		maxBytes: require_start.SUMMARY_BYTES
	});
}
exports.lintPolicies = lintPolicies;
