"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const SHORT = 80;
const MOST_CAUSES = 1e4;
var FirstOfCause = class {
	#names = new Map();
	of(verdict, name) {
		if (verdict.explanation.length < 80) return null;
		let key = `${verdict.verdict} ${verdict.cause} ${verdict.expected}\n${require_later().alikeTexts(verdict)}`;
		let known = this.#names.get(key);
		known === void 0 && this.#names.size < 1e4 && this.#names.set(key, name);
		return known ?? null;
	}
};
Object.defineProperty(exports, "FirstOfCause", {
	enumerable: !0,
	get: function() {
		return FirstOfCause;
	}
});
