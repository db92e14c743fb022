"use strict";
const EXIT = {
	pass: 0,
	fail: 1,
	unusable: 2,
	inconclusive: 3,
	sighup: 129,
	sigint: 130,
	sigterm: 143
};
function exitCodeOfUnusable(diagnostics, failOn) {
	let errors = diagnostics.filter(({ level }) => level === "error");
	return errors.length > 0 && errors.every(({ code }) => code === "not-at-source") ? exitCodeOf("inconclusive", failOn) : EXIT.unusable;
}
function exitCodeOf(result, failOn) {
	if (result === "fail") return failOn === "never" ? EXIT.pass : EXIT.fail;
	if (result === "inconclusive") return failOn === "inconclusive" ? EXIT.inconclusive : EXIT.pass;
	return EXIT.pass;
}
Object.defineProperty(exports, "EXIT", {
	enumerable: !0,
	get: function() {
		return EXIT;
	}
});
Object.defineProperty(exports, "exitCodeOf", {
	enumerable: !0,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "exitCodeOfUnusable", {
	enumerable: !0,
	get: function() {
		return exitCodeOfUnusable;
	}
});
