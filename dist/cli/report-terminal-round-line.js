"use strict";
exports.id = "report-terminal-round-line";
exports.ids = ["report-terminal-round-line"];
exports.modules = { 8718: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { roundLine: () => roundLine });
	var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5607);
	var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
	var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
	var _text_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4);
	var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6640);
	var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4804);
	function roundLine({ rounds, elapsedMs, leftMs, pauseMs, pending, example }) {
		let count = `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__.zD)(pending)} ${pending === 1 ? "does" : "do"} not hold yet`;
		let begin = `Round ${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_5__.zD)(rounds)}, after ${(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_3__.S5)(elapsedMs)}: ${count}`;
		let next = `Asking ${pending === 1 ? "it" : "those"} again in ${(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_3__.S5)(pauseMs)}, for at most ${(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_3__.S5)(leftMs)} more.`;
		return `${begin}${example === null ? "" : `, such as ${placeOf(example)}`}. ${next}`;
	}
	function placeOf(verdict) {
		let { ports, protocol, state, cause } = verdict;
		let host = (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)((0, _text_clip_js__WEBPACK_IMPORTED_MODULE_2__.$Q)((0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_4__.jz)(verdict), 200));
		let port = ports === null ? "" : ` port ${ports}${(0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_4__.PH)(protocol)}`;
		let seen = state === "unknown" && cause !== null ? (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_1__.xv)(cause) : state === null ? "" : (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_1__.r9)(state);
		return `${host}${port}${seen === "" ? "" : ` (${seen})`}`;
	}
}) };
