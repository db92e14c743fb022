"use strict";
exports.id = "shell-read-report-file";
exports.ids = ["shell-read-report-file"];
exports.modules = { 3870: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.d(__webpack_exports__, {
		Vk: () => textPieces,
		readReportFile: () => readReportFile
	});
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
	var _decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
	var _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7617);
	let TEXT_BYTES = 32 * 1024 ** 2;
	let MOST_BYTES = 4e9;
	async function readReportFile(path, { pipes, mostAsText = TEXT_BYTES, loose = !1 }) {
		let fd = null;
		try {
			fd = path === _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.TF ? _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.TF : (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.Tq)(path, pipes);
			let begin = [];
			let total = 0;
			for (; total <= mostAsText;) {
				let piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.ts);
				let count = (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.nt)(fd, piece);
				if (count === 0) {
					let decoded = (0, _decode_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(Buffer.concat(begin, total), loose);
					return "text" in decoded ? decoded : {
						...decoded,
						code: ""
					};
				}
				total += count;
				begin.push(piece.subarray(0, count));
			}
			let { readLongReport } = await Promise.all([
				__webpack_require__.e("packages-zod-2"),
				__webpack_require__.e("packages-zod"),
				__webpack_require__.e("report-json-long-read-long-report")
			]).then(__webpack_require__.bind(__webpack_require__, 4809));
			return { long: readLongReport(textPieces(fd, begin)) };
		} catch (error) {
			return (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.Zw)(error);
		} finally {
			fd !== null && fd !== _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.TF && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
		}
	}
	function* textPieces(fd, begin = []) {
		let decoder = new TextDecoder("utf-8", { fatal: !0 });
		let total = 0;
		for (let bytes of bytesOf(fd, begin)) {
			total += bytes.length;
			if (total > MOST_BYTES) throw Object.assign(Error(`it has more than ${MOST_BYTES / 1e6} MB`), { code: "EFBIG" });
			yield decoded(decoder, bytes, !0);
		}
		yield decoded(decoder, Buffer.alloc(0), !1);
	}
	function* bytesOf(fd, begin) {
		yield* begin;
		for (;;) {
			let piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.ts);
			let count = (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.nt)(fd, piece);
			if (count === 0) return;
			yield piece.subarray(0, count);
		}
	}
	function decoded(decoder, bytes, stream) {
		try {
			return decoder.decode(bytes, { stream });
		} catch {
			throw Object.assign(Error("it is not UTF-8; save it as UTF-8"), { code: "" });
		}
	}
}) };
