"use strict";
const require_start = require("./start.js");
function helpUri(code) {
	return `${require_start.PROJECT_URL}/blob/main/docs/diagnostics.md#${code}`;
}
Object.defineProperty(exports, "helpUri", {
	enumerable: !0,
	get: function() {
		return helpUri;
	}
});
