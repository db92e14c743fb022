"use strict";
const require_start = require("./start.js");
const require_diagnostic_counts = require("./diagnostic-counts.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const SCHEMA_VERSION = 1;
function ordered({ code, level, message, help, position, length, related }) {
	let { file = null, line = null, column = null } = position ?? {};
	return {
		code,
		level,
		message,
		help,
		file,
		line,
		column,
		length,
		related: related.map(require_later().orderedPlace)
	};
}
function diagnosticsJson(diagnostics) {
	let { errors, warnings } = require_diagnostic_counts.diagnosticCounts(diagnostics);
	let document = {
		schemaVersion: 1,
		tool: {
			name: "port-policy",
			version: require_start.TOOL_VERSION
		},
		diagnostics: diagnostics.map(ordered),
		errors,
		warnings
	};
	return require_later().jsonText(document);
}
exports.diagnosticsJson = diagnosticsJson;
