"use strict";
exports.id = "cli-input-read-baseline";
exports.ids = [
	"cli-input-read-baseline",
	"shell-read-report-file",
	"model-schema-report-schema"
];
exports.modules = {
	2861: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readBaseline: () => readBaseline });
		var _shell_read_earlier_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
		var _files_beside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4458);
		async function readBaseline(path) {
			if (path === "last") return { problem: "`--baseline last` works in the GitHub Action alone, which finds the report of its last run; on the command line name the report.json of an earlier run, and write `./last` for a file of that name" };
			let read = await (0, _shell_read_earlier_report_js__WEBPACK_IMPORTED_MODULE_0__.V)(path === "-" ? 0 : path, { pipes: !0 });
			if ("report" in read) return { baseline: read.report };
			if ("unreadable" in read) {
				let near = read.code === "ENOENT" ? (0, _files_beside_js__WEBPACK_IMPORTED_MODULE_1__.X7)(path, [".json"]) : null;
				if (near !== null) return { problem: `cannot read the baseline ${path}: ${read.unreadable}; did you mean \`${near}\`? A run writes its report.json with --report-dir, and the first run has no baseline` };
				return { problem: `cannot read the baseline ${path}: ${read.unreadable}; a run writes its report.json with --report-dir, and the first run has no baseline` };
			}
			return { problem: `the baseline ${path} ${read.problem}${read.detail}; name the report.json of an earlier run, or leave --baseline out` };
		}
	}),
	262: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			KK: () => DRIFT_KINDS,
			qM: () => CHANGE_MARKS,
			tO: () => CHANGE_KINDS
		});
		let DRIFT_KINDS = [
			"newly-open",
			"newly-blocked",
			"new-host",
			"gone-host",
			"changed-address",
			"changed-verdict"
		];
		let CHANGE_MARKS = [
			"weakening",
			"tightening",
			"neutral"
		];
		let CHANGE_KINDS = [
			"newly-open",
			"no-longer-watched",
			"newly-blocked",
			"newly-watched",
			"blocked-otherwise",
			"evidence",
			"addresses",
			"question",
			"wording",
			"unseen",
			"waiver-added",
			"waiver-changed",
			"waiver-removed",
			"resolves-to",
			"scope-widened",
			"scope-narrowed",
			"vantage-removed",
			"vantage-added",
			"vantage-sight",
			"control-removed",
			"control-added",
			"settings",
			"limits"
		];
	}),
	6968: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { t: () => readReport });
		var _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3418);
		function readReport(text) {
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				return {
					problem: "is not JSON",
					detail: ` (${error.message})`
				};
			}
			if (typeof value != "object" || !value || !("schemaVersion" in value) || !("verdicts" in value)) return {
				problem: "is JSON, but no report of port-policy",
				detail: ""
			};
			if (value.schemaVersion !== 1) return {
				problem: "is a report of a port-policy that writes another form (schemaVersion) than this one reads",
				detail: ""
			};
			let read = _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__.reportSchema.safeParse(value);
			if (read.success) return { report: read.data };
			let [issue] = read.error.issues;
			return {
				problem: "is not a report that port-policy wrote",
				detail: `: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`
			};
		}
	}),
	884: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			V: () => readEarlierReport,
			kf: () => reportIn
		});
		var _report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6968);
		__webpack_require__(3308);
		var _read_report_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3870);
		__webpack_require__(7617);
		async function readEarlierReport(path, options) {
			let read = await (0, _read_report_file_js__WEBPACK_IMPORTED_MODULE_2__.readReportFile)(path, options);
			return "problem" in read ? {
				unreadable: read.problem,
				code: read.code
			} : reportIn(read);
		}
		function reportIn(file) {
			return "long" in file ? file.long : (0, _report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__.t)(file.text);
		}
	}),
	3870: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
	})
};
