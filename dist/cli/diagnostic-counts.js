"use strict";
const require_start = require("./start.js");
function diagnosticCounts(diagnostics) {
	let errors = diagnostics.filter(({ level }) => level === "error").length;
	return {
		errors,
		warnings: diagnostics.length - errors
	};
}
function diagnosticCountsText(diagnostics) {
	let { errors, warnings } = diagnosticCounts(diagnostics);
	return [...errors === 0 ? [] : [require_start.counted(errors, "error")], ...warnings === 0 ? [] : [require_start.counted(warnings, "warning")]].join(", ");
}
function filesOf(diagnostics) {
	return [...new Set(diagnostics.flatMap(({ position }) => position === null ? [] : [position.file]))];
}
Object.defineProperty(exports, "diagnosticCounts", {
	enumerable: !0,
	get: function() {
		return diagnosticCounts;
	}
});
Object.defineProperty(exports, "diagnosticCountsText", {
	enumerable: !0,
	get: function() {
		return diagnosticCountsText;
	}
});
Object.defineProperty(exports, "filesOf", {
	enumerable: !0,
	get: function() {
		return filesOf;
	}
});
