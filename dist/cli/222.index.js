"use strict";
exports.id = 222;
exports.ids = [222];
exports.modules = {

/***/ 3870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReportFile: () => (/* binding */ readReportFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
/* harmony import */ var _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7617);



const TEXT_BYTES = 32 * 1024 ** 2;
const MOST_BYTES = 4_000_000_000;
async function readReportFile(path, { pipes, mostAsText = TEXT_BYTES, loose = false }) {
    let fd = null;
    try {
        fd = path === _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .STDIN */ .TF ? _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .STDIN */ .TF : (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openFile */ .Tq)(path, pipes);
        const begin = [];
        let total = 0;
        while (total <= mostAsText) {
            const piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .ts);
            const count = (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPiece */ .nt)(fd, piece);
            if (count === 0) {
                const decoded = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(Buffer.concat(begin, total), loose);
                return 'text' in decoded ? decoded : { ...decoded, code: '' };
            }
            total += count;
            begin.push(piece.subarray(0, count));
        }
        const { readLongReport } = await Promise.all(/* import() | report-json-long-read-long-report */[__webpack_require__.e(939), __webpack_require__.e(968), __webpack_require__.e(678)]).then(__webpack_require__.bind(__webpack_require__, 9168));
        return { long: readLongReport(textPieces(fd, begin)) };
    }
    catch (error) {
        return (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error);
    }
    finally {
        if (fd !== null && fd !== _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .STDIN */ .TF)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function* textPieces(fd, begin) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let total = 0;
    for (const bytes of bytesOf(fd, begin)) {
        total += bytes.length;
        if (total > MOST_BYTES)
            throw Object.assign(new Error(`it has more than ${MOST_BYTES / 1_000_000} MB`), { code: 'EFBIG' });
        yield decoded(decoder, bytes, true);
    }
    yield decoded(decoder, Buffer.alloc(0), false);
}
function* bytesOf(fd, begin) {
    yield* begin;
    for (;;) {
        const piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .ts);
        const count = (0,_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPiece */ .nt)(fd, piece);
        if (count === 0)
            return;
        yield piece.subarray(0, count);
    }
}
function decoded(decoder, bytes, stream) {
    try {
        return decoder.decode(bytes, { stream });
    }
    catch {
        throw Object.assign(new Error('it is not UTF-8; save it as UTF-8'), { code: '' });
    }
}


/***/ })

};
;