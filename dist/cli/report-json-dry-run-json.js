"use strict";
exports.id = "report-json-dry-run-json";
exports.ids = ["report-json-dry-run-json"];
exports.modules = {
	4028: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { U: () => addressSpanText });
		function prefixLength({ family, first, last }) {
			let bits = family === 4 ? 32 : 128;
			let size = last - first + 1n;
			if ((size & size - 1n) != 0n || first % size !== 0n) return null;
			return bits - (size.toString(2).length - 1);
		}
		function addressSpanText(range, textOf) {
			let { family, first, last } = range;
			if (first === last) return textOf(family, first);
			let prefix = prefixLength(range);
			return prefix === null ? `${textOf(family, first)}-${textOf(family, last)}` : `${textOf(family, first)}/${prefix}`;
		}
	}),
	5283: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { dryRunJsonPieces: () => dryRunJsonPieces });
		var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3620);
		var _model_addresses_address_bits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9639);
		var _model_addresses_address_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4028);
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(733);
		var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
		var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3289);
		var _row_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7721);
		function dryRunJsonPieces(facts) {
			return (0, _row_pieces_js__WEBPACK_IMPORTED_MODULE_0__.G)(headOf(facts), "rows", rowsOf(facts.plan.addresses));
		}
		function headOf({ plan, vantage, shard, time, limitMs, notes }) {
			return {
				schemaVersion: 1,
				tool: {
					name: "port-policy",
					version: _model_tool_js__WEBPACK_IMPORTED_MODULE_1__.wr
				},
				vantage,
				shard: shard && {
					index: shard.index,
					of: shard.of
				},
				probes: plan.probes,
				addresses: plan.addresses.length,
				time: {
					leastSeconds: time.least,
					mostSeconds: time.most
				},
				timeLimitMs: limitMs,
				notes,
				controls: plan.controls.map(({ target, address, protocol, port }) => ({
					target,
					address,
					protocol,
					port
				})),
				unresolved: plan.unresolved.map(({ host, family, code, position }) => ({
					host,
					family: familyText(family),
					code,
					rule: (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.V)(position)
				})),
				outOfScope: plan.outOfScope.map(({ host, outside, bound, position }) => ({
					host,
					addresses: outside,
					bound,
					rule: (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.V)(position)
				})),
				nameChecks: plan.nameChecks.map(({ host, resolvesTo, inside, outside, failure }) => ({
					host,
					resolvesTo: resolvesTo.text.trim(),
					inside,
					outside,
					failure: failure && {
						family: familyText(failure.family),
						code: failure.code
					},
					rule: (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.V)(resolvesTo.position)
				})),
				unwatched: plan.unwatched.map(({ what, ports, hosts }) => ({
					what,
					ports,
					hosts
				})),
				...plan.seenByNobody === void 0 ? {} : { seenByNobody: plan.seenByNobody.map(({ host, what, ports, vantages, position }) => ({
					host,
					what,
					ports,
					vantages,
					rule: (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.V)(position)
				})) }
			};
		}
		function familyText(family) {
			if (family === null) return null;
			return family === 4 ? "ipv4" : "ipv6";
		}
		function* rowsOf(addresses) {
			let named = new Map();
			let run = null;
			for (let { address, family, segments } of addresses) {
				let { bits } = (0, _model_addresses_address_bits_js__WEBPACK_IMPORTED_MODULE_3__.gD)(address);
				let sources = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_4__.I)(named, segments, () => hasSources(segments)) ? sourcesAt(segments, address) : "";
				let isAlike = (one) => one.segments === segments && one.family === family && one.sources === sources;
				if (run !== null && isAlike(run) && run.last.bits + 1n === bits) {
					run.last = {
						address,
						bits
					};
					continue;
				}
				run !== null && (yield* rowsOfRun(run));
				run = {
					first: {
						address,
						bits
					},
					family,
					segments,
					sources,
					last: {
						address,
						bits
					}
				};
			}
			run !== null && (yield* rowsOfRun(run));
		}
		function hasSources(segments) {
			return segments.some(({ appliedEntries }) => appliedEntries.some(({ source }) => source !== void 0));
		}
		function sourcesAt(segments, address) {
			return JSON.stringify(segments.map(({ appliedEntries }) => appliedEntries.map(({ source }) => sourceText(source, address))));
		}
		function sourceText(source, address) {
			return typeof source == "object" ? source.at(address) : source ?? null;
		}
		function* rowsOfRun({ first, last, family, segments }) {
			let range = {
				family,
				first: first.bits,
				last: last.bits
			};
			let addresses = (0, _model_addresses_address_span_js__WEBPACK_IMPORTED_MODULE_5__.U)(range, (_, bits) => bits === first.bits ? first.address : last.address);
			let count = Number(last.bits - first.bits + 1n);
			for (let { ports, appliedEntries } of segments) for (let { host, entry, evidence, addresses: demand, source, satisfies } of appliedEntries) yield {
				host: host ?? addresses,
				addresses,
				count,
				protocol: ports.protocol,
				ports: (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_6__.OM)(ports.ranges),
				expected: entry.expected,
				severity: entry.severity,
				reason: entry.reason,
				rule: (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.V)(entry.position),
				source: sourceText(source, first.address),
				satisfies: satisfies ?? [],
				role: entry.role,
				evidence,
				anyAddress: demand === "any",
				probes: count * ports.count
			};
		}
	}),
	7721: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { G: () => rowPieces });
		function* rowPieces(head, name, rows) {
			let text = `{\n${Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join("")}  ${JSON.stringify(name)}: [`;
			let before = "\n";
			for (let row of rows) {
				text += `${before}    ${JSON.stringify(row)}`;
				before = ",\n";
				if (text.length < 65536) continue;
				yield text;
				text = "";
			}
			yield `${text}${before === "\n" ? "" : "\n  "}]\n}\n`;
		}
	})
};
