"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
let node_fs = require("node:fs");
var read_report_file_exports = require_rolldown_runtime.__exportAll({ readReportFile: () => readReportFile });
const TEXT_BYTES = 32 * 1024 ** 2;
const MOST_BYTES = 4e9;
async function readReportFile(path, { pipes, mostAsText = TEXT_BYTES, loose = !1 }) {
	let fd = null;
	try {
		fd = path === 0 ? 0 : require_start.openFile(path, pipes);
		let begin = [];
		let total = 0;
		for (; total <= mostAsText;) {
			let piece = Buffer.allocUnsafe(require_start.PIECE_BYTES);
			let count = require_start.readPiece(fd, piece);
			if (count === 0) {
				let decoded = require_start.decodeText(Buffer.concat(begin, total), loose);
				return "text" in decoded ? decoded : {
					...decoded,
					code: ""
				};
			}
			total += count;
			begin.push(piece.subarray(0, count));
		}
		let { readLongReport } = await Promise.resolve().then(() => require("./read-long-report.js")).then((n) => n.read_long_report_exports);
		return { long: readLongReport(textPieces(fd, begin)) };
	} catch (error) {
		return require_later().problemOf(error);
	} finally {
		fd !== null && fd !== 0 && (0, node_fs.closeSync)(fd);
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
		let piece = Buffer.allocUnsafe(require_start.PIECE_BYTES);
		let count = require_start.readPiece(fd, piece);
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
Object.defineProperty(exports, "readReportFile", {
	enumerable: !0,
	get: function() {
		return readReportFile;
	}
});
Object.defineProperty(exports, "read_report_file_exports", {
	enumerable: !0,
	get: function() {
		return read_report_file_exports;
	}
});
Object.defineProperty(exports, "textPieces", {
	enumerable: !0,
	get: function() {
		return textPieces;
	}
});
