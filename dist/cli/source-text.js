"use strict";
function sourceText(sources) {
	let places = (demand) => demand.map(({ text }) => `\`${text}\``).join(" or ");
	return sources.map((demand) => sources.length > 1 && demand.length > 1 ? `(${places(demand)})` : places(demand)).join(" and ");
}
Object.defineProperty(exports, "sourceText", {
	enumerable: !0,
	get: function() {
		return sourceText;
	}
});
