"use strict";
exports.id = 769;
exports.ids = [769];
exports.modules = { 769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { roundLine: () => roundLine });
	var _cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1721);
	var _clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4134);
	var _counts_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3162);
	var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1526);
	var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
	function roundLine({ rounds, elapsedMs, leftMs, pauseMs, pending, example }) {
		let count = `${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(pending)} ${pending === 1 ? "does" : "do"} not hold yet`;
		let begin = `Round ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(rounds)}, after ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_3__.S5)(elapsedMs)}: ${count}`;
		let next = `Asking ${pending === 1 ? "it" : "those"} again in ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_3__.S5)(pauseMs)}, for at most ${(0, _counts_text_js__WEBPACK_IMPORTED_MODULE_3__.S5)(leftMs)} more.`;
		return `${begin}${example === null ? "" : `, such as ${placeOf(example)}`}. ${next}`;
	}
	function placeOf(verdict) {
		let { ports, protocol, state, cause } = verdict;
		let host = (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__.F)((0, _clip_js__WEBPACK_IMPORTED_MODULE_4__.$)((0, _findings_js__WEBPACK_IMPORTED_MODULE_2__.jz)(verdict), 200));
		let port = ports === null ? "" : ` port ${ports}${protocol === "udp" ? "/udp" : ""}`;
		let seen = state === "unknown" && cause !== null ? (0, _cause_text_js__WEBPACK_IMPORTED_MODULE_0__.xv)(cause) : state === null ? "" : (0, _cause_text_js__WEBPACK_IMPORTED_MODULE_0__.r9)(state);
		return `${host}${port}${seen === "" ? "" : ` (${seen})`}`;
	}
}) };
