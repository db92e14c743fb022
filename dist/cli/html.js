"use strict";
const require_start = require("./start.js");
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function html(text) {
	return require_start.terminal(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
Object.defineProperty(exports, "html", {
	enumerable: !0,
	get: function() {
		return html;
	}
});
