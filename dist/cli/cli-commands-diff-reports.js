"use strict";
exports.id = "cli-commands-diff-reports";
exports.ids = ["cli-commands-diff-reports", "shell-read-report-file"];
exports.modules = {
	2010: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { diffReports: () => diffReports });
		var with_drift = __webpack_require__(1119);
		var exit_codes = __webpack_require__(966);
		var tool = __webpack_require__(4595);
		var json_document = __webpack_require__(3289);
		var ordered_drift = __webpack_require__(8402);
		function driftJson(drift, { toolVersion, names, caveats }) {
			let document = {
				schemaVersion: 1,
				tool: {
					name: "port-policy",
					version: toolVersion
				},
				files: {
					old: names.old,
					new: names.new
				},
				warnings: [...caveats],
				...(0, ordered_drift.x)(drift)
			};
			return (0, json_document.s)(document);
		}
		var markdown = __webpack_require__(3311);
		var machines = __webpack_require__(2786);
		var finding_sections = __webpack_require__(9498);
		var fit_sections = __webpack_require__(5849);
		var markdown_cells = __webpack_require__(970);
		var drift_words = __webpack_require__(1463);
		var drift_section = __webpack_require__(4615);
		function driftMarkdown(drift, options) {
			let { names, caveats, maxBytes } = options;
			let icon = (0, drift_words.YR)(drift) > (0, drift_words.Gy)(drift) ? "⚠️" : drift.notCompared > 0 ? "❔" : "✅";
			let [old, now] = [names.old, names.new].map((name) => (0, markdown_cells.Fl)(name));
			let since = (0, markdown.iQ)((0, markdown.wD)((0, drift_words.I)(drift)), drift.baseline.url);
			let head = `## ${icon} Report diff: ${(0, markdown.wD)((0, drift_words.YP)(drift))}\n\nFrom ${old} (${since}) to ${now}\n\n`;
			let sections = [
				(0, fit_sections.Yz)(head),
				...caveats.length === 0 ? [] : [(0, finding_sections.xd)(caveats, options)],
				(0, drift_section.I)(drift, (0, machines.qv)({ verdicts: drift.changes }), options)
			];
			return (0, fit_sections.WK)(sections, maxBytes);
		}
		var size_limits = __webpack_require__(6987);
		var drift_terminal = __webpack_require__(2021);
		var read_earlier_report = __webpack_require__(884);
		var complain = __webpack_require__(1059);
		var log_safe = __webpack_require__(8380);
		async function diffReports(old, now, format, terminal) {
			let [before, after] = [(0, read_earlier_report.kf)(old), (0, read_earlier_report.kf)(now)];
			if ("problem" in before) return (0, complain.fJ)(terminal, `${old.file} ${before.problem}${before.detail}`);
			if ("problem" in after) return (0, complain.fJ)(terminal, `${now.file} ${after.problem}${after.detail}`);
			let { drift, caveats } = await (0, with_drift.R)(before.report, after.report);
			let shared = {
				names: {
					old: old.file,
					new: now.file
				},
				caveats
			};
			let { colour, columns } = terminal;
			let text = format === "json" ? driftJson(drift, {
				...shared,
				toolVersion: tool.wr
			}) : format === "markdown" ? driftMarkdown(drift, {
				...shared,
				policyUrl: () => null,
				maxBytes: size_limits.R,
				reportHint: "All of it is printed by --format json."
			}) : (0, drift_terminal.s)(drift, {
				...shared,
				colour,
				columns,
				machines: (0, machines.qv)(after.report)
			});
			terminal.out((0, log_safe.c4)(format, text));
			return exit_codes.dc.pass;
		}
	}),
	5227: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { q: () => html });
		var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		let ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		function html(text) {
			return (0, _terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
		}
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
	4615: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I: () => driftTable,
			t: () => driftSection
		});
		var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3311);
		var _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5849);
		var _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(970);
		var _sections_report_heading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6158);
		var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1463);
		var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4804);
		function driftSection(drift, machines, options) {
			let { head, rows, tail, unlisted = 0, leftOut: note } = driftTable(drift, machines, options);
			if (rows.length === 0) return (0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(`Since ${(0, _sections_report_heading_js__WEBPACK_IMPORTED_MODULE_4__.bZ)(drift)}: ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.YP)(drift))}.\n\n${head}`);
			let title = `Since ${(0, _escape_html_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.I)(drift))}: ${(0, _escape_html_js__WEBPACK_IMPORTED_MODULE_0__.q)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.YP)(drift))}`;
			let section = (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.TM)(title, {
				head,
				rows,
				unlisted,
				leftOut: note
			});
			return {
				...section,
				tail: `${tail}${section.tail}`
			};
		}
		function driftTable(drift, machines, options) {
			let missing = (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.GK)(drift);
			let note = missing === "" ? "" : `${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)(missing)}\n\n`;
			if (drift.changes.length === 0) return (0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__.Yz)(note);
			let many = (0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.BN)(drift);
			return {
				head: (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.PP)([
					"",
					"Host",
					"Port",
					"Verdict",
					"What changed"
				]),
				...(0, _sections_fit_sections_js__WEBPACK_IMPORTED_MODULE_2__.RO)(drift.changes, (change) => row(change, machines, many, options)),
				tail: `\n${note}`,
				leftOut: (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.ig)("change", options)
			};
		}
		function row(change, machines, many, options) {
			let { severity, before, after, rule, explanation, vantage } = change;
			let from = many && vantage !== null ? `<br>from ${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(vantage)}` : "";
			let ports = (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__.wD)((0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_6__.fx)(change)) || "–";
			let link = rule === null ? "" : ` ${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.lN)({ rule }, options)}`;
			return (0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.jD)([
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.PE)(severity)}${(0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_5__.mF)(change).replace(" ", "&nbsp;")}`,
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.AS)(machines.of(change))}${from}`,
				ports,
				verdictsText(before, after),
				`${(0, _sections_markdown_cells_js__WEBPACK_IMPORTED_MODULE_3__.CS)(explanation)}${link}`
			]);
		}
		function verdictsText(before, after) {
			let verdicts = [before, after].flatMap((side) => side === null ? [] : [side.verdict]);
			return [...new Set(verdicts)].join(" → ") || "–";
		}
	}),
	1831: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: () => findingTitle,
			N: () => findingText
		});
		var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
		var _group_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8252);
		function findingText(group) {
			let { state, ports, address, host } = group.verdict;
			if (state === null) return group.places.length === 1 ? `${host} ${(0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.Fr)({
				state,
				address
			})}` : `leads to ${(0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ej)(group)}`;
			if (ports === null) return (0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.zY)(group);
			let seen = state === "unknown" ? "" : ` ${(0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.r9)(state)}`;
			return (0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.dt)(group).length === 1 ? `${(0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.KG)(group)}${seen} on ${(0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.zY)(group)}` : `${seen === "" ? "" : `${seen.trim()}: `}${(0, _group_texts_js__WEBPACK_IMPORTED_MODULE_1__.Ej)(group)}`;
		}
		function findingTitle(group) {
			let hosts = new Set();
			let places = group.places.flatMap((place) => hosts.has(place.host) || hosts.add(place.host).size === 0 ? [] : [{
				...place,
				address: null,
				alsoHosts: []
			}]);
			return group.verdict.state === null ? findingText(group) : findingText({
				...group,
				places
			});
		}
	}),
	9498: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			FW: () => inconclusiveSections,
			Mx: () => violationsSection,
			c_: () => waivedSection,
			xd: () => warningsSection
		});
		var numbers_and_lists = __webpack_require__(5607);
		var verdict_groups = __webpack_require__(7328);
		var markdown = __webpack_require__(3311);
		var finding_text = __webpack_require__(1831);
		var group_texts = __webpack_require__(8252);
		var shared_findings = __webpack_require__(741);
		var vantage_columns = __webpack_require__(6379);
		var clip = __webpack_require__(4);
		var since_text = __webpack_require__(1080);
		var vantages_text = __webpack_require__(8445);
		var markdown_cells = __webpack_require__(970);
		let LONGEST_PLACES = 1200;
		function linesText({ rules }, options) {
			let links = rules.slice(0, 4).map((rule) => (0, markdown_cells.lN)({ rule }, options));
			return (0, numbers_and_lists.v)([...new Set(links)], rules.length - links.length);
		}
		function headLine(group, options, more) {
			let { severity, isNew, verdict } = group;
			let intended = (0, group_texts.YF)(group);
			let since = (0, since_text.BY)(options.drift, isNew);
			return [
				...severity === null || verdict.verdict !== "violation" ? [] : [(0, markdown_cells.kY)(severity)],
				...isNew === !0 ? ["<strong>NEW</strong>"] : [],
				`<strong>${(0, markdown.wD)((0, clip.$Q)((0, finding_text.N)(group), LONGEST_PLACES))}</strong>${intended === "" ? "" : `, intended ${intended}`}`,
				...placeWords(group, options),
				...more,
				...sourceWords(group),
				...since === "" ? [] : [since]
			].join(" · ");
		}
		function sourceWords(group) {
			let sources = (0, group_texts.k)(group);
			return sources === "" ? [] : [(0, markdown.wD)((0, clip.$Q)(sources, LONGEST_PLACES))];
		}
		function placeWords(group, { vantage }) {
			let [first = null] = (0, shared_findings.V)(group);
			let isElsewhere = "vantages" in group || first !== null && vantage !== void 0 && first !== vantage;
			if ((0, vantage_columns.vz)(group.verdict) || !isElsewhere) return [];
			return [`<strong>${(0, markdown.wD)((0, vantages_text.cY)((0, shared_findings.V)(group)))}</strong>`];
		}
		function finding_item_findingItem(group, options) {
			let { advice } = group.verdict;
			return `- ${[
				headLine(group, options, [(0, markdown.wD)((0, group_texts.AW)(group)), linesText(group, options)]),
				(0, markdown_cells.CS)((0, group_texts.bU)(group)),
				...advice === "" ? [] : [`<strong>What to do:</strong> ${(0, markdown_cells.CS)(advice)}`]
			].filter((line) => line !== "").join("<br>")}\n`;
		}
		function waivedItem(group, options) {
			return `- ${headLine(group, options, waiverTexts(group.verdict, options))}\n`;
		}
		function waiverTexts({ severity, waiver, rule }, options) {
			let how = severity === null ? [] : [severity];
			if (waiver === null) return [...how, (0, markdown_cells.lN)({ rule }, options)];
			let { until, reason, owner, file, line, column } = waiver;
			return [
				...how,
				`until ${until}`,
				(0, markdown_cells.CS)(reason),
				...owner === null ? [] : [(0, markdown_cells.CS)(owner)],
				(0, markdown_cells.lN)({ rule: {
					file,
					line,
					column
				} }, options)
			];
		}
		var fit_sections = __webpack_require__(5849);
		function violationsSection(violations, options) {
			return {
				head: "",
				...(0, fit_sections.RO)(violations, (group) => finding_item_findingItem(group, options)),
				tail: "\n",
				leftOut: (0, markdown_cells.ig)("finding", options)
			};
		}
		function inconclusiveSections(inconclusive, options) {
			let { shown, rest } = (0, numbers_and_lists.jB)(inconclusive, 8);
			let section = (groups) => ({
				...(0, fit_sections.RO)(groups, (group) => finding_item_findingItem(group, options)),
				leftOut: (0, markdown_cells.ig)("finding", options)
			});
			return [{
				head: `**${inconclusiveTitle(inconclusive)}**\n\n`,
				...section(shown),
				tail: "\n"
			}, ...rest === 0 ? [] : [(0, markdown_cells.TM)(`❔ ${(0, numbers_and_lists.zD)(rest)} more that could not be checked`, {
				head: "",
				...section(inconclusive.slice(shown.length))
			})]];
		}
		function inconclusiveTitle(inconclusive) {
			return `❔ ${(0, numbers_and_lists.zD)((0, verdict_groups.pq)(inconclusive))} inconclusive: could not be checked, so it does not count as intended`;
		}
		function waivedSection(waived, options) {
			let [first] = waived.flatMap(({ verdict: { waiver } }) => waiver === null ? [] : [waiver.until]).sort();
			let until = first === void 0 ? "" : `; the first waiver ends after ${first}`;
			let title = `🔕 ${(0, numbers_and_lists.zD)((0, verdict_groups.pq)(waived))} waived: against the policy, allowed by a waiver for now${until}`;
			let rows = (0, fit_sections.RO)(waived, (group) => waivedItem(group, options));
			return (0, markdown_cells.TM)(title, {
				head: "",
				...rows,
				leftOut: (0, markdown_cells.ig)("waiver", options)
			});
		}
		function warningsSection(warnings, options) {
			return {
				head: "",
				rows: warnings.map((warning) => `* ⚠️ ${(0, markdown_cells.CS)(warning)}\n`),
				tail: "\n",
				leftOut: (0, markdown_cells.ig)("warning", options)
			};
		}
	}),
	6158: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R_: () => heading,
			bZ: () => sinceLink
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5607);
		var _model_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(847);
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
		var _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);
		var _rows_merged_merged_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2665);
		var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6640);
		var _text_drift_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1463);
		var _text_green_basis_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4956);
		var _text_methodology_scan_methodology_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4205);
		var _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1597);
		var _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5764);
		var _text_since_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1080);
		var _markdown_cells_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(970);
		function heading(report, violations, policyUrl) {
			let outcome = (0, _text_green_basis_js__WEBPACK_IMPORTED_MODULE_5__.uh)(report, newCount(report, violations));
			let shard = (0, _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__.eG)(report);
			let missing = (0, _rows_merged_merged_facts_js__WEBPACK_IMPORTED_MODULE_2__.q)(report);
			let caveats = [...missing === null ? [] : [missing], ...(0, _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__.Ab)(report)].map((text) => `⚠️ <strong>${(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_9__.CS)(text)}</strong>\n\n`);
			return `${`## ${(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_3__.fF)(report)} Exposure policy${shard === null ? "" : `, ${shard}`}: ${outcome}`}\n\n${factsText(report, violations, policyUrl, "with times")}\n\n${caveats.join("")}`;
		}
		function newCount({ drift }, violations) {
			if (drift === null) return null;
			return (0, _text_since_text_js__WEBPACK_IMPORTED_MODULE_8__.QA)(violations).fresh;
		}
		function factsText(report, violations, policyUrl, times) {
			let hosts = (0, _rows_machines_js__WEBPACK_IMPORTED_MODULE_1__.mT)(report);
			let policies = report.policies.slice(0, 5).map(({ path }) => (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)((0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_9__.CG)(path), (0, _text_places_policy_place_js__WEBPACK_IMPORTED_MODULE_10__.Ib)(path) ? null : policyUrl(path, null)));
			report.policies.length > 5 && policies.push(`${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_11__.zD)(report.policies.length - 5)} more`);
			let scan = (0, _text_methodology_scan_methodology_js__WEBPACK_IMPORTED_MODULE_6__.Ff)(report);
			return [
				...(0, _model_report_js__WEBPACK_IMPORTED_MODULE_12__.T)(report) ? [(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _rows_merged_merged_facts_js__WEBPACK_IMPORTED_MODULE_2__.T)(report))] : [],
				...report.vantage === null ? [] : [`Vantage ${(0, _markdown_cells_js__WEBPACK_IMPORTED_MODULE_9__.Fl)(report.vantage)}`],
				(0, _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__.WL)(hosts, report),
				...times === "without" ? [] : (0, _text_run_extent_text_js__WEBPACK_IMPORTED_MODULE_7__.KY)(report).map((text) => (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)(text)),
				...scan === null || times === "without" ? [] : [(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)(scan)],
				policies.join(", "),
				...report.drift === null ? [] : [newsText(report.drift, violations)]
			].filter((fact) => fact !== "").join(" · ");
		}
		function newsText(drift, violations) {
			let link = sinceLink(drift);
			return (0, _text_since_text_js__WEBPACK_IMPORTED_MODULE_8__.w6)(drift, (0, _text_since_text_js__WEBPACK_IMPORTED_MODULE_8__.QA)(violations), link)?.replace(/\.$/, "") ?? `compared with the report of ${link}`;
		}
		function sinceLink(drift) {
			return (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)((0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_drift_words_js__WEBPACK_IMPORTED_MODULE_4__.I)(drift)), drift.baseline.url);
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
