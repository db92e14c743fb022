"use strict";
function prefixLength({ family, first, last }) {
	let bits = family === 4 ? 32 : 128;
	let size = last - first + 1n;
	if ((size & size - 1n) != 0n || first % size !== 0n) return null;
	return bits - (size.toString(2).length - 1);
}
function addressSpanText(range, textOf) {
	let { family, first, last } = range;
	if (first === last) return textOf(family, first);
	let prefix = prefixLength(range);
	return prefix === null ? `${textOf(family, first)}-${textOf(family, last)}` : `${textOf(family, first)}/${prefix}`;
}
const PIECE = 65536;
function* rowPieces(head, name, rows) {
	let text = `{\n${Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join("")}  ${JSON.stringify(name)}: [`;
	let before = "\n";
	for (let row of rows) {
		text += `${before}    ${JSON.stringify(row)}`;
		before = ",\n";
		if (text.length < 65536) continue;
		yield text;
		text = "";
	}
	yield `${text}${before === "\n" ? "" : "\n  "}]\n}\n`;
}
Object.defineProperty(exports, "addressSpanText", {
	enumerable: !0,
	get: function() {
		return addressSpanText;
	}
});
Object.defineProperty(exports, "rowPieces", {
	enumerable: !0,
	get: function() {
		return rowPieces;
	}
});
