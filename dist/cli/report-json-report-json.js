"use strict";
exports.id = "report-json-report-json";
exports.ids = ["report-json-report-json"];
exports.modules = {
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
	})
};
