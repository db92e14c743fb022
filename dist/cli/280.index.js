"use strict";
exports.id = 280;
exports.ids = [280];
exports.modules = {

/***/ 8718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   roundLine: () => (/* binding */ roundLine)
/* harmony export */ });
/* harmony import */ var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5607);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
/* harmony import */ var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
/* harmony import */ var _text_clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4);
/* harmony import */ var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6640);
/* harmony import */ var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4804);






function roundLine({ rounds, elapsedMs, leftMs, pauseMs, pending, example }) {
    const count = `${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(pending)} ${pending === 1 ? 'does' : 'do'} not hold yet`;
    const begin = `Round ${(0,_base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(rounds)}, after ${(0,_text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__/* .durationText */ .S5)(elapsedMs)}: ${count}`;
    const next = `Asking ${pending === 1 ? 'it' : 'those'} again in ${(0,_text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__/* .durationText */ .S5)(pauseMs)}, for at most ${(0,_text_counts_text_js__WEBPACK_IMPORTED_MODULE_5__/* .durationText */ .S5)(leftMs)} more.`;
    return `${begin}${example === null ? '' : `, such as ${placeOf(example)}`}. ${next}`;
}
function placeOf(verdict) {
    const { ports, protocol, state, cause } = verdict;
    const host = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)((0,_text_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__/* .hostWithAddress */ .jz)(verdict), 200));
    const port = ports === null ? '' : ` port ${ports}${(0,_text_places_place_text_js__WEBPACK_IMPORTED_MODULE_3__/* .udpSuffix */ .PH)(protocol)}`;
    const seen = state === 'unknown' && cause !== null ? (0,_text_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .causeText */ .xv)(cause) : state === null ? '' : (0,_text_cause_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stateText */ .r9)(state);
    return `${host}${port}${seen === '' ? '' : ` (${seen})`}`;
}


/***/ })

};
;