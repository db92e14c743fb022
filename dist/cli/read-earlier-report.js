"use strict";
const require_read_report = require("./read-report.js");
const require_read_report_file = require("./read-report-file.js");
async function readEarlierReport(path, options) {
	let read = await require_read_report_file.readReportFile(path, options);
	return "problem" in read ? {
		unreadable: read.problem,
		code: read.code
	} : reportIn(read);
}
function reportIn(file) {
	return "long" in file ? file.long : require_read_report.readReport(file.text);
}
Object.defineProperty(exports, "readEarlierReport", {
	enumerable: !0,
	get: function() {
		return readEarlierReport;
	}
});
Object.defineProperty(exports, "reportIn", {
	enumerable: !0,
	get: function() {
		return reportIn;
	}
});
