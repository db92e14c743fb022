"use strict";
const require_report_schema = require("./report-schema.js");
function readReport(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return {
			problem: "is not JSON",
			detail: ` (${error.message})`
		};
	}
	if (typeof value != "object" || !value || !("schemaVersion" in value) || !("verdicts" in value)) return {
		problem: "is JSON, but no report of port-policy",
		detail: ""
	};
	if (value.schemaVersion !== 1) return {
		problem: "is a report of a port-policy that writes another form (schemaVersion) than this one reads",
		detail: ""
	};
	let read = require_report_schema.reportSchema.safeParse(value);
	if (read.success) return { report: read.data };
	let [issue] = read.error.issues;
	return {
		problem: "is not a report that port-policy wrote",
		detail: `: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`
	};
}
Object.defineProperty(exports, "readReport", {
	enumerable: !0,
	get: function() {
		return readReport;
	}
});
