"use strict";
const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?Z$/;
function utcMilliseconds(text) {
	let match = FORM.exec(text);
	if (match === null) return NaN;
	let [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
	if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return NaN;
	let milliseconds = Number((match[7] ?? "0").padEnd(3, "0"));
	return ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 6e4 + second * 1e3 + milliseconds;
}
function daysSince1970(year, month, day) {
	let fromMarch = (month + 9) % 12;
	let years = month <= 2 ? year - 1 : year;
	let leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	return years * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 719468;
}
Object.defineProperty(exports, "utcMilliseconds", {
	enumerable: !0,
	get: function() {
		return utcMilliseconds;
	}
});
