"use strict";
exports.id = 769;
exports.ids = [769];
exports.modules = {

/***/ 769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   roundLine: () => (/* binding */ roundLine)
/* harmony export */ });
/* harmony import */ var _cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1721);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4134);
/* harmony import */ var _counts_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3162);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1526);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);





function roundLine({ rounds, elapsedMs, leftMs, pauseMs, pending, example }) {
    const count = `${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(pending)} ${pending === 1 ? 'does' : 'do'} not hold yet`;
    const begin = `Round ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rounds)}, after ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(elapsedMs)}: ${count}`;
    const next = `Asking ${pending === 1 ? 'it' : 'those'} again in ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(pauseMs)}, for at most ${(0,_counts_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(leftMs)} more.`;
    return `${begin}${example === null ? '' : `, such as ${placeOf(example)}`}. ${next}`;
}
function placeOf(verdict) {
    const { ports, protocol, state, cause } = verdict;
    const host = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)((0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$)((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .hostWithAddress */ .jz)(verdict), 200));
    const port = ports === null ? '' : ` port ${ports}${protocol === 'udp' ? '/udp' : ''}`;
    const seen = state === 'unknown' && cause !== null ? (0,_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .causeText */ .xv)(cause) : state === null ? '' : (0,_cause_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stateText */ .r9)(state);
    return `${host}${port}${seen === '' ? '' : ` (${seen})`}`;
}


/***/ })

};
;