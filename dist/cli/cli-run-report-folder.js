"use strict";
exports.id = "cli-run-report-folder";
exports.ids = ["cli-run-report-folder", "report-json-report-json"];
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
				await writeReportFolder(folder, (0, report_files.IU)(report, () => null), {
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
	3289: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			V: () => orderedPlace,
			s: () => jsonText
		});
		function jsonText(document) {
			return `${JSON.stringify(document, null, 2)}\n`;
		}
		function orderedPlace({ file, line, column }) {
			return {
				file,
				line,
				column
			};
		}
	}),
	8402: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { x: () => orderedDrift });
		var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);
		function orderedDrift(drift) {
			let { startedAt, vantage, commit, url } = drift.baseline;
			let { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
			return {
				baseline: {
					startedAt,
					vantage,
					commit,
					url
				},
				totals: {
					newlyOpen,
					newlyBlocked,
					newHosts,
					goneHosts,
					changedAddresses,
					changedVerdicts
				},
				notCompared: drift.notCompared,
				changes: drift.changes.map((change) => {
					let { kind, host, address, protocol, ports, count, service, severity, explanation } = change;
					let place = {
						kind,
						host,
						address,
						vantage: change.vantage,
						protocol,
						ports,
						count,
						service
					};
					let sides = {
						before: orderedSide(change.before),
						after: orderedSide(change.after)
					};
					return {
						...place,
						...sides,
						severity,
						rule: change.rule && (0, _json_document_js__WEBPACK_IMPORTED_MODULE_0__.V)(change.rule),
						explanation
					};
				})
			};
		}
		function orderedSide(side) {
			return side === null ? null : {
				state: side.state,
				verdict: side.verdict
			};
		}
	}),
	3734: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			reportJson: () => reportJson,
			reportJsonPieces: () => reportJsonPieces
		});
		var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);
		var _ordered_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8402);
		function orderedVerdict(verdict) {
			let { host, address, vantage, protocol, ports, count, service, expected, state, cause, severity, evidence } = verdict;
			let { explanation, advice, attempts, rttMs, waiver } = verdict;
			let place = {
				host,
				address,
				vantage,
				protocol,
				ports,
				count,
				service
			};
			let outcome = {
				expected,
				state,
				cause,
				verdict: verdict.verdict,
				severity,
				evidence,
				explanation,
				advice
			};
			let lacks = verdict.lacks === void 0 ? {} : { lacks: verdict.lacks };
			let rest = {
				attempts,
				rttMs,
				rule: (0, _json_document_js__WEBPACK_IMPORTED_MODULE_0__.V)(verdict.rule),
				waiver: orderedWaiver(waiver)
			};
			return {
				...place,
				...outcome,
				...lacks,
				...rest
			};
		}
		function orderedWaiver(waiver) {
			if (waiver === null) return null;
			let { until, reason, owner, file, line, column } = waiver;
			return {
				until,
				reason,
				owner,
				file,
				line,
				column
			};
		}
		function orderedWait(wait) {
			if (wait === null) return null;
			let { limitMs, tookMs, rounds, held, stopped } = wait;
			return {
				limitMs,
				tookMs,
				rounds,
				held,
				stopped,
				flapped: wait.flapped.map(({ host, address, protocol, ports, count, times }) => ({
					host,
					address,
					protocol,
					ports,
					count,
					times
				}))
			};
		}
		function orderedScan(scan) {
			if (scan === null) return null;
			let { tool, version, finishedAt } = scan;
			return {
				tool,
				version,
				finishedAt
			};
		}
		function orderedLearnt({ rate, perHost }) {
			return {
				rate,
				perHost: perHost.map(({ pace, addresses }) => ({
					pace,
					addresses
				}))
			};
		}
		function orderedRun({ repository, commit, url, actor }) {
			return {
				repository,
				commit,
				url,
				actor
			};
		}
		function orderedSet({ count, digest, elements }) {
			return {
				count,
				digest,
				...elements === void 0 ? {} : { elements }
			};
		}
		function orderedShard(shard) {
			if (shard === null) return null;
			let { index, of, planned, taken } = shard;
			return {
				index,
				of,
				planned: orderedSet(planned),
				taken: orderedSet(taken)
			};
		}
		function orderedVantage({ name, startedAt, finishedAt, shards, sources, run }) {
			return {
				name,
				startedAt,
				finishedAt,
				shards,
				sources,
				run: orderedRun(run)
			};
		}
		function orderedPattern(pattern) {
			let { kind, host, address, protocol, ports, count, states, explanation, advice } = pattern;
			return {
				kind,
				host,
				address,
				protocol,
				ports,
				count,
				states,
				explanation,
				advice
			};
		}
		function orderedHead(report) {
			let { startedAt, finishedAt, durationMs, seed, vantage, shard, variables, scope, warnings, result } = report;
			let { rate, perHost, inFlight, durationMs: limitMs, dividedBy, learnt } = report.limits;
			let { probes, open, closed, filtered, openOrFiltered, unknown } = report.totals;
			let { pass, violation, waived, inconclusive, notJudged } = report.totals;
			let states = {
				probes,
				open,
				closed,
				filtered,
				openOrFiltered,
				unknown
			};
			return {
				schemaVersion: report.schemaVersion,
				tool: {
					name: report.tool.name,
					version: report.tool.version
				},
				startedAt,
				finishedAt,
				durationMs,
				seed,
				vantage,
				shard: orderedShard(shard),
				...report.vantages === void 0 ? {} : { vantages: report.vantages.map(orderedVantage) },
				...report.sources === void 0 ? {} : { sources: report.sources },
				expects: {
					vantages: report.expects.vantages,
					shards: report.expects.shards
				},
				run: orderedRun(report.run),
				policies: report.policies.map(({ path, sha256 }) => ({
					path,
					sha256
				})),
				...variables === void 0 ? {} : { variables: variables.map(({ name, sha256 }) => ({
					name,
					sha256
				})) },
				scope,
				controls: report.controls.map(({ target, answered }) => ({
					target,
					answered
				})),
				limits: {
					rate,
					perHost,
					inFlight,
					durationMs: limitMs,
					...dividedBy === void 0 ? {} : { dividedBy },
					...learnt === void 0 ? {} : { learnt: orderedLearnt(learnt) }
				},
				warnings,
				scan: orderedScan(report.scan),
				wait: orderedWait(report.wait),
				result,
				totals: {
					...states,
					pass,
					violation,
					waived,
					inconclusive,
					notJudged
				},
				drift: report.drift && (0, _ordered_drift_js__WEBPACK_IMPORTED_MODULE_1__.x)(report.drift),
				...report.patterns === void 0 ? {} : { patterns: [] },
				verdicts: []
			};
		}
		function* reportJsonPieces(report) {
			let rest = JSON.stringify(orderedHead(report), null, 2);
			let lists = [{
				empty: "\"patterns\": []",
				pieces: elementPieces(report.patterns ?? [], orderedPattern)
			}, {
				empty: "\"verdicts\": []",
				pieces: elementPieces(report.verdicts, orderedVerdict)
			}];
			for (let { empty, pieces } of lists) {
				let first = pieces.next();
				if (first.done === !0) continue;
				let at = rest.lastIndexOf(empty) + empty.length - 1;
				yield rest.slice(0, at);
				yield first.value;
				yield* pieces;
				rest = `\n  ${rest.slice(at)}`;
			}
			yield `${rest}\n`;
		}
		function* elementPieces(list, ordered) {
			for (let first = 0; first < list.length; first += 256) {
				let piece = list.slice(first, first + 256).map(ordered);
				let text = JSON.stringify({ a: piece }, null, 2).slice(10, -6);
				yield first === 0 ? text : `,${text}`;
			}
		}
		function reportJson(report) {
			return [...reportJsonPieces(report)].join("");
		}
	}),
	7788: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			IU: () => reportFiles,
			JL: () => REPORT_FILES,
			oA: () => REPORT_JSON
		});
		var _abridged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9042);
		var _json_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3734);
		var _markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2422);
		var _sections_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6987);
		let REPORT_JSON = "report.json";
		let REPORT_SARIF = "report.sarif";
		let REPORT_JUNIT = "report.junit.xml";
		let REPORT_HTML = "report.html";
		let SUMMARY = "summary.md";
		let REPORT_FILES = [
			REPORT_JSON,
			SUMMARY,
			REPORT_SARIF,
			REPORT_JUNIT,
			REPORT_HTML
		];
		async function* reportFiles(whole, policyUrl) {
			yield {
				name: REPORT_JSON,
				pieces: (0, _json_report_json_js__WEBPACK_IMPORTED_MODULE_2__.reportJsonPieces)(whole)
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
			let html = await (await Promise.all([__webpack_require__.e("packages-preact-preact-render-to-string"), __webpack_require__.e("report-html-html-report")]).then(__webpack_require__.bind(__webpack_require__, 2619))).htmlReporter();
			yield {
				name: REPORT_HTML,
				pieces: once(() => html(report, {
					policyUrl,
					reportHint
				}))
			};
		}
		function* once(text) {
			yield text();
		}
	})
};
