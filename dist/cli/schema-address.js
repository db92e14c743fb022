"use strict";
const FOLDER = "https://raw.githubusercontent.com/port-policy/port-policy/v1/schema/";
function schemaAddress(file) {
	return `https://raw.githubusercontent.com/port-policy/port-policy/v1/schema/${file}`;
}
Object.defineProperty(exports, "schemaAddress", {
	enumerable: !0,
	get: function() {
		return schemaAddress;
	}
});
