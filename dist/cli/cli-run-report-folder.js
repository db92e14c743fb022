"use strict";
exports.id = "cli-run-report-folder";
exports.ids = ["cli-run-report-folder"];
exports.modules = {
	8433: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			clearReports: () => clearReports,
			folderProblem: () => folderProblem,
			writeReports: () => writeReports
		});
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var report_files = __webpack_require__(7788);
		var create_sha256 = __webpack_require__(702);
		var force_gc = __webpack_require__(8753);
		async function makeFolder(folder) {
			let missing = [];
			for (let at = (0, external_node_path_.resolve)(folder); !await isFolder(at); at = (0, external_node_path_.dirname)(at)) {
				missing.unshift(at);
				if ((0, external_node_path_.dirname)(at) === at) break;
			}
			for (let path of missing) try {
				await (0, promises_.mkdir)(path);
			} catch (error) {
				if (!(error.code === "EEXIST" && await isFolder(path).catch(() => !1))) throw error;
			}
		}
		async function isFolder(path) {
			try {
				if ((await (0, promises_.stat)(path)).isDirectory()) return !0;
			} catch (error) {
				if (error.code === "ENOENT") return !1;
				throw error;
			}
			throw Object.assign(Error(`${path} is not a folder`), { code: "ENOTDIR" });
		}
		function unfinishedPath(path) {
			return (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}.part`);
		}
		async function writeBeside(path, pieces) {
			let unfinished = unfinishedPath(path);
			await (0, promises_.rm)(unfinished, { force: !0 });
			try {
				await (0, promises_.writeFile)(unfinished, pieces, { flag: "wx" });
				await (0, promises_.rename)(unfinished, path);
			} catch (error) {
				await (0, promises_.rm)(unfinished, { force: !0 }).catch(() => {});
				throw error;
			}
		}
		async function clearReportFolder(folder, keep) {
			let kept = new Set(keep.map(realPath));
			try {
				for (let path of report_files.JL.map((name) => (0, external_node_path_.join)(folder, name))) {
					await (0, promises_.rm)(unfinishedPath(path), { force: !0 });
					let real = realPath(path);
					real !== null && kept.has(real) || await (0, promises_.rm)(path, { force: !0 });
				}
			} catch (error) {
				if (error.code !== "ENOTDIR") throw error;
			}
		}
		async function writeReportFolder(folder, files, { written, failed }) {
			await makeFolder(folder);
			for await (let { name, pieces } of files) {
				let path = (0, external_node_path_.join)(folder, name);
				try {
					await writeBeside(path, (0, force_gc.A)(pieces));
				} catch (error) {
					failed(name, error.message);
					continue;
				}
				written(name, path);
			}
		}
		function realPath(path) {
			try {
				return external_node_fs_.realpathSync.native(path);
			} catch {
				return null;
			}
		}
		async function clearReports(folder, keep) {
			try {
				await clearReportFolder(folder, keep);
				return null;
			} catch (error) {
				return `cannot remove an earlier report from ${folder}: ${error.message}`;
			}
		}
		async function folderProblem(folder) {
			try {
				let there = await nearestThere((0, external_node_path_.resolve)(folder));
				if (!(await (0, promises_.stat)(there)).isDirectory()) return `cannot write the reports to ${folder}: ${there} is not a folder`;
				await (0, promises_.access)(there, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
				return null;
			} catch (error) {
				return `cannot write the reports to ${folder}: ${error.message}`;
			}
		}
		async function writeReports(folder, report) {
			let problems = [];
			try {
				await writeReportFolder(folder, (0, report_files.IU)(report, () => null, create_sha256.Y), {
					written: () => {},
					failed: (name, why) => problems.push(`cannot write the report ${name} to ${folder}: ${why}`)
				});
			} catch (error) {
				problems.push(`cannot write the reports to ${folder}: ${error.message}`);
			}
			return problems;
		}
		async function nearestThere(path) {
			try {
				await (0, promises_.stat)(path);
				return path;
			} catch (error) {
				let { code } = error;
				let above = (0, external_node_path_.dirname)(path);
				if (code !== "ENOENT" && code !== "ENOTDIR" || above === path) throw error;
				return nearestThere(above);
			}
		}
	}),
	7788: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			IU: () => reportFiles,
			JL: () => REPORT_FILES,
			oA: () => REPORT_JSON
		});
		var _abridged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9042);
		var _markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7751);
		var _report_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1207);
		var _sections_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6987);
		let REPORT_JSON = "report.json";
		let REPORT_SARIF = "report.sarif";
		let REPORT_JUNIT = "report.junit.xml";
		let REPORT_HTML = "report.html";
		let REPORT_PROM = "report.prom";
		let REPORT_TAP = "report.tap";
		let REPORT_INTOTO = "report.intoto.json";
		let SUMMARY = "summary.md";
		let REPORT_FILES = [
			REPORT_JSON,
			SUMMARY,
			REPORT_SARIF,
			REPORT_JUNIT,
			REPORT_HTML,
			REPORT_PROM,
			REPORT_TAP,
			REPORT_INTOTO
		];
		async function* reportFiles(whole, policyUrl, createSha256) {
			let { pieces, digest } = (0, _report_digest_js__WEBPACK_IMPORTED_MODULE_2__.h)(whole, createSha256);
			yield {
				name: REPORT_JSON,
				pieces
			};
			let report = (0, _abridged_js__WEBPACK_IMPORTED_MODULE_0__.$)(whole);
			let reportHint = `All of it is in ${REPORT_JSON}, beside this file.`;
			yield {
				name: SUMMARY,
				pieces: once(() => (0, _markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__.summary)(report, {
					policyUrl,
					maxBytes: _sections_size_limits_js__WEBPACK_IMPORTED_MODULE_3__.R,
					reportHint
				}))
			};
			yield {
				name: REPORT_SARIF,
				pieces: (await __webpack_require__.e("report-sarif-verdicts-sarif").then(__webpack_require__.bind(__webpack_require__, 1582))).verdictsSarifPieces(report)
			};
			yield {
				name: REPORT_JUNIT,
				pieces: (await Promise.all([__webpack_require__.e("packages-xmldom-xmldom"), __webpack_require__.e("report-junit-junit")]).then(__webpack_require__.bind(__webpack_require__, 9723))).junitPieces(report)
			};
			let html = await (await Promise.all([__webpack_require__.e("packages-preact-preact-render-to-string"), __webpack_require__.e("report-html-html-report")]).then(__webpack_require__.bind(__webpack_require__, 201))).htmlReporter();
			yield {
				name: REPORT_HTML,
				pieces: once(() => html(report, {
					policyUrl,
					reportHint
				}))
			};
			let { prom } = await __webpack_require__.e("report-prom-prom").then(__webpack_require__.bind(__webpack_require__, 4304));
			yield {
				name: REPORT_PROM,
				pieces: once(() => prom(whole))
			};
			yield {
				name: REPORT_TAP,
				pieces: (await __webpack_require__.e("report-tap-tap").then(__webpack_require__.bind(__webpack_require__, 604))).tapPieces(report)
			};
			let { intoto } = await __webpack_require__.e("report-intoto-intoto").then(__webpack_require__.bind(__webpack_require__, 4265));
			yield {
				name: REPORT_INTOTO,
				pieces: once(() => intoto(whole, digest() ?? (0, _report_digest_js__WEBPACK_IMPORTED_MODULE_2__.N)(whole, createSha256)))
			};
		}
		function* once(text) {
			yield text();
		}
	})
};
