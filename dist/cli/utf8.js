"use strict";
const CODE = /(?<=^|[ \n]|(?:^|[ \n])[("])`([^`|\s](?:[^`|\n\r\t\u2028\u2029]*[^`|\s])?)`(?=[.,;!?)"']{0,3}:?(?:[ \n]|$))/;
function codeParts(text) {
	if (!text.includes("`")) return text === "" ? [] : [{
		text,
		isCode: !1
	}];
	return text.split(CODE).flatMap((part, index) => part === "" ? [] : [{
		text: part,
		isCode: index % 2 == 1
	}]);
}
const encoder = new TextEncoder();
function byteLength(text) {
	return encoder.encode(text).length;
}
function firstBytes(text, bytes) {
	let target = new Uint8Array(Math.max(0, bytes));
	return text.slice(0, encoder.encodeInto(text, target).read);
}
Object.defineProperty(exports, "byteLength", {
	enumerable: !0,
	get: function() {
		return byteLength;
	}
});
Object.defineProperty(exports, "codeParts", {
	enumerable: !0,
	get: function() {
		return codeParts;
	}
});
Object.defineProperty(exports, "firstBytes", {
	enumerable: !0,
	get: function() {
		return firstBytes;
	}
});
