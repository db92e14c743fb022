"use strict";
exports.id = "cli-commands-fresh";
exports.ids = [
	"cli-commands-fresh",
	"shell-read-report-file",
	"model-schema-report-schema"
];
exports.modules = {
	6836: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { fresh: () => fresh });
		var get_or_create = __webpack_require__(3620);
		var numbers_and_lists = __webpack_require__(5607);
		var partial_run = __webpack_require__(7105);
		function auditSeen(path, report) {
			let startedAt = oldestTime(report);
			return {
				path,
				covers: coversText(report),
				policies: policiesText(report),
				vantages: vantagesOf(report),
				expects: report.expects.vantages,
				startedAt,
				result: report.result,
				url: report.run.url,
				incomplete: (0, partial_run.Be)(report, report.verdicts) ?? (learntNothing(report) ? {
					reason: "nothing-heard",
					detail: ""
				} : null) ?? (startedAt === null ? {
					reason: "undated-scan",
					detail: ""
				} : null)
			};
		}
		function learntNothing({ totals: { pass, violation, waived, inconclusive } }) {
			return inconclusive > 0 && pass + violation + waived === 0;
		}
		function ageOfReports(seen, limits) {
			let byAudit = new Map();
			for (let one of seen) (0, get_or_create.I)(byAudit, one.covers, () => []).push(one);
			return freshnessOf([...byAudit.values()].map((same) => {
				let age = newest(same, limits);
				let missing = age.reason === "fresh" ? missingVantages(same, seen) : [];
				return missing.length === 0 ? age : {
					...age,
					reason: "vantage-missing",
					result: null,
					detail: (0, numbers_and_lists.Dt)(missing, MOST_VANTAGES, String)
				};
			}), limits);
		}
		let MOST_VANTAGES = 8;
		function missingVantages(same, seen) {
			let policies = new Set(same.map((one) => one.policies));
			let there = new Set(seen.filter((one) => policies.has(one.policies)).flatMap(({ vantages }) => vantages));
			return [...new Set(same.flatMap(({ expects }) => expects))].filter((name) => !there.has(name));
		}
		function freshnessOf(audits, { maxAgeMs }) {
			return {
				fresh: audits.length > 0 && audits.every(({ reason }) => reason === "fresh"),
				maxAgeMs,
				audits
			};
		}
		function reasonOfAge(ageMs, maxAgeMs) {
			if (ageMs < 0) return "in-the-future";
			return ageMs <= maxAgeMs ? "fresh" : "too-old";
		}
		function newest(seen, { now, maxAgeMs }) {
			let dated = seen.map((one) => ({
				one,
				ageMs: ageOf(one, now)
			})).sort((a, b) => a.ageMs - b.ageMs);
			let complete = dated.filter(({ one }) => one.incomplete === null);
			let chosen = complete.find(({ ageMs }) => ageMs >= 0) ?? complete[0] ?? dated[0];
			if (chosen === void 0) throw RangeError("there is no report");
			let { one, ageMs } = chosen;
			let { path, covers, startedAt, result, url, incomplete } = one;
			return {
				source: "report",
				name: path,
				covers,
				reason: incomplete?.reason ?? reasonOfAge(ageMs, maxAgeMs),
				detail: incomplete?.detail ?? "",
				startedAt,
				ageMs: Number.isFinite(ageMs) ? ageMs : null,
				result: incomplete === null ? result : null,
				newerIncomplete: [],
				url
			};
		}
		function ageOf({ startedAt }, now) {
			let began = startedAt === null ? NaN : Date.parse(startedAt);
			return Number.isNaN(began) ? Infinity : now.getTime() - began;
		}
		function oldestTime({ startedAt, vantages, scan }) {
			if (scan !== null && scan.finishedAt === null) return null;
			return [
				startedAt,
				...(vantages ?? []).map((one) => one.startedAt),
				...scan?.finishedAt ? [scan.finishedAt] : []
			].reduce((oldest, time) => Date.parse(time) < Date.parse(oldest) ? time : oldest);
		}
		function coversText(report) {
			let [files, names] = [policiesText(report), vantagesOf(report)];
			return names.length === 0 ? files : `${files} from ${names.join(", ")}`;
		}
		function policiesText({ policies }) {
			return policies.map(({ path }) => path).join(", ");
		}
		function vantagesOf({ vantage, vantages }) {
			return (vantages?.map(({ name }) => name) ?? [vantage]).filter((name) => name !== null);
		}
		var audit = __webpack_require__(4496);
		var exit_codes = __webpack_require__(966);
		var tool = __webpack_require__(4595);
		var counts_text = __webpack_require__(6640);
		function freshnessWords(audit, maxAgeMs) {
			return audit.source === "report" ? ofReport(audit, maxAgeMs) : ofWorkflow(audit, maxAgeMs);
		}
		function ofReport(audit, maxAgeMs) {
			let { name, covers, detail, result } = audit;
			let [ago, at, most] = [
				agoText(audit),
				atText(audit),
				ageText(maxAgeMs)
			];
			switch (audit.reason) {
				case "fresh": return {
					explanation: `The last complete audit of ${covers} began ${ago} ago (${at}). Its result is ${result}.`,
					advice: ""
				};
				case "too-old": return {
					explanation: `The last complete audit of ${covers} began ${ago} ago (${at}), and ${most} is the most that is allowed. Its result was ${result}.`,
					advice: "Run the audit again. If it has a schedule, check that the schedule is still switched on."
				};
				case "in-the-future": return {
					explanation: `\`${name}\` says that its audit of ${covers} began at ${at}, which is ${ago} from now, so its age is not known.`,
					advice: "Compare the clock of this machine with that of the machine that made the report, and set the wrong one."
				};
				case "one-shard": return {
					explanation: `\`${name}\` is shard ${detail} of an audit of ${covers}: the other shards checked the rest.`,
					advice: "Merge the reports of all shards (`port-policy merge`), and give the merged report."
				};
				case "only-a-part": return {
					explanation: `\`${name}\` is of a run that checked only a part of ${covers}, so it is not a complete audit.`,
					advice: "Give a report of a run without `only`."
				};
				case "outside-scope": return {
					explanation: `\`${name}\` is of a run that \`scope\` kept from some hosts of ${covers}, so it is not a complete audit.`,
					advice: "Give a report of a run whose `scope` lets in every host of the policy."
				};
				case "cancelled": return {
					explanation: `\`${name}\` is of an audit of ${covers} that was stopped before everything was asked.`,
					advice: "Run the audit again, and let it end."
				};
				case "out-of-time": return {
					explanation: `\`${name}\` is of an audit of ${covers} whose time was over before everything was asked.`,
					advice: "Run the audit again with a longer time limit."
				};
				case "report-missing": return {
					explanation: `\`${name}\` is a merge for ${covers} that lacks the report of a vantage or of a shard.`,
					advice: "Run what is missing, and merge again. The merged report names what is missing."
				};
				case "vantage-missing": return {
					explanation: `\`${name}\` is of ${covers}, and no report is given from other vantages that the policy names (${detail}), so it is not a complete audit.`,
					advice: "Merge the reports of all vantages (`port-policy merge`), and give the merged report."
				};
				case "open-only": return {
					explanation: `\`${name}\` is of a vantage that judges only open ports, so it is not an audit of all that ${covers} expects.`,
					advice: "Give the report of a vantage that probes."
				};
				case "nothing-heard": return {
					explanation: `\`${name}\` is of an audit of ${covers} in which every check is inconclusive, so it shows nothing.`,
					advice: "Open that report: it says why nothing could be known. Then run the audit again."
				};
				case "undated-scan": return {
					explanation: `\`${name}\` judges a scan that does not say when it was made, so its age is not known.`,
					advice: "Give the report of a run that probes, or of a scan with a time in it."
				};
				default: return {
					explanation: `How old \`${name}\` is, is not known.`,
					advice: ""
				};
			}
		}
		function ofWorkflow(audit, maxAgeMs) {
			let { name, detail, result } = audit;
			let [ago, at, most] = [
				agoText(audit),
				atText(audit),
				ageText(maxAgeMs)
			];
			switch (audit.reason) {
				case "fresh": return {
					explanation: `The last complete scheduled run of \`${name}\` began ${ago} ago (${at}) and ended with ${result}.`,
					advice: ""
				};
				case "too-old": return {
					explanation: `The last complete scheduled run of \`${name}\` began ${ago} ago (${at}), and ${most} is the most that is allowed. GitHub has the workflow switched on.${newerText(audit)}`,
					advice: `See what became of its runs: ${gh("run list --workflow", name)}`
				};
				case "in-the-future": return {
					explanation: `GitHub says that the last complete scheduled run of \`${name}\` began at ${at}, which is ${ago} from now, so its age is not known.`,
					advice: "Check the clock of this machine."
				};
				case "no-complete-run": return {
					explanation: `No scheduled run of \`${name}\` has gone to its end, though GitHub has the workflow switched on.${newerText(audit)}`,
					advice: `See what became of its runs: ${gh("run list --workflow", name)}. If no run is listed, check that the file has \`schedule\` on the default branch.`
				};
				case "disabled_inactivity": return {
					explanation: `GitHub has switched \`${name}\` off because nothing happened in its repository for 60 days (\`disabled_inactivity\`), so the audit does not run any more.${lastText(audit)}`,
					advice: `Switch it on again: ${gh("workflow enable", name)}`
				};
				case "disabled_manually": return {
					explanation: `Somebody has switched \`${name}\` off (\`disabled_manually\`), so the audit does not run any more.${lastText(audit)}`,
					advice: `Switch it on again: ${gh("workflow enable", name)}`
				};
				case "disabled_fork": return {
					explanation: `GitHub has switched \`${name}\` off because its repository is a fork (\`disabled_fork\`), so the audit does not run there.${lastText(audit)}`,
					advice: `Switch it on: ${gh("workflow enable", name)}`
				};
				case "deleted": return {
					explanation: `The file of \`${name}\` was deleted, so the audit does not run any more.${lastText(audit)}`,
					advice: "Bring the file back on the default branch, or name the workflow that took its place."
				};
				case "not-found": return {
					explanation: `GitHub shows no workflow \`${name}\` to this token (404): no workflow has that name, or the token may not see it.`,
					advice: "Check the name of the file in `.github/workflows` on the default branch, and give the job the permission `actions: read`. A workflow of another private repository needs a `token` that may read it."
				};
				case "unknown-state": return {
					explanation: `GitHub says that \`${name}\` is in the state "${detail}", which is not \`active\`, so it may not run any more.${lastText(audit)}`,
					advice: `See what became of its runs: ${gh("run list --workflow", name)}`
				};
				default: return {
					explanation: `When \`${name}\` ran last is not known: ${detail}.`,
					advice: "Run this step again when the cause is gone."
				};
			}
		}
		function gh(command, name) {
			let [, repository, file] = /^([^/]+\/[^/]+)\/(.+)$/.exec(name) ?? [];
			return repository === void 0 ? `\`gh ${command} ${name}\`` : `\`gh ${command} ${file} --repo ${repository}\``;
		}
		function lastText(audit) {
			return audit.startedAt === null ? " No scheduled run of it has gone to its end." : ` Its last complete scheduled run began ${agoText(audit)} ago (${atText(audit)}).`;
		}
		function newerText({ newerIncomplete }) {
			if (newerIncomplete.length === 0) return "";
			let how = [...new Set(newerIncomplete)].join(", ");
			return newerIncomplete.length === 1 ? ` One later run was not complete (${how}).` : ` ${(0, numbers_and_lists.zD)(newerIncomplete.length)} later runs were not complete (${how}).`;
		}
		function atText({ startedAt }) {
			return startedAt === null ? "at an unknown time" : (0, counts_text.Wn)(startedAt);
		}
		function agoText({ ageMs }) {
			return ageText(Math.abs(ageMs ?? 0));
		}
		let MINUTE = 6e4;
		let HOUR = 60 * MINUTE;
		let DAY = 24 * HOUR;
		function ageText(ms) {
			if (ms < MINUTE) return `${Math.floor(ms / 1e3)} s`;
			if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
			let [hours, minutes] = [Math.floor(ms / HOUR), Math.floor(ms % HOUR / MINUTE)];
			if (ms < 3 * DAY) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
			let [days, rest] = [Math.floor(ms / DAY), Math.floor(ms % DAY / HOUR)];
			let whole = days === 1 ? "1 day" : `${(0, numbers_and_lists.zD)(days)} days`;
			return rest === 0 || days >= 14 ? whole : `${whole} ${rest} h`;
		}
		var json_document = __webpack_require__(3289);
		function freshnessJson({ fresh, maxAgeMs, audits }, { toolVersion }) {
			return (0, json_document.s)({
				schemaVersion: 1,
				tool: {
					name: "port-policy",
					version: toolVersion
				},
				fresh,
				maxAgeMs,
				audits: audits.map((audit) => {
					let { source, name, covers, reason, startedAt, ageMs, result, url } = audit;
					return {
						source,
						name,
						covers,
						fresh: reason === "fresh",
						reason,
						startedAt,
						ageMs,
						result,
						url,
						...freshnessWords(audit, maxAgeMs)
					};
				})
			});
		}
		var terminal = __webpack_require__(1526);
		var terminal_layout = __webpack_require__(8670);
		let LEADS = {
			fresh: "fresh      ",
			not: "NOT FRESH  "
		};
		let INDENT = LEADS.not.length;
		function freshnessText({ audits, maxAgeMs }, { colour, columns }) {
			let colours = (0, terminal_layout.df)(colour);
			let width = (0, terminal_layout.DT)(columns);
			return (0, terminal_layout.zd)(audits.flatMap((audit) => {
				let { explanation, advice } = freshnessWords(audit, maxAgeMs);
				let lead = audit.reason === "fresh" ? colours.green(LEADS.fresh) : colours.yellow(LEADS.not);
				return [...(0, terminal_layout.om)(lead, INDENT, (0, terminal._)(explanation), width, terminal_layout.pj), ...(0, terminal_layout.gu)((0, terminal._)(advice), INDENT, width, colours.bold)];
			}));
		}
		var read_earlier_report = __webpack_require__(884);
		var files_beside = __webpack_require__(4458);
		var invocation = __webpack_require__(6114);
		var complain = __webpack_require__(1059);
		var log_safe = __webpack_require__(8380);
		async function fresh({ positionals, options, terminal }) {
			let given = (0, invocation.b6)(options, "max-age");
			let maxAgeMs = given === null ? 1296e5 : (0, audit.DF)(given, "an age");
			if (typeof maxAgeMs == "object") return (0, complain.fJ)(terminal, `--max-age ${maxAgeMs.problem}`);
			let seen = [];
			for (let path of positionals.length === 0 ? ["port-policy-report/report.json"] : positionals) {
				let read = await (0, read_earlier_report.V)(path === "-" ? 0 : path, { pipes: !0 });
				if ("unreadable" in read) return (0, complain.fJ)(terminal, unreadable(path, read.unreadable, read.code));
				if ("problem" in read) return (0, complain.fJ)(terminal, `${path} ${read.problem}${read.detail}; name the report.json of an audit`);
				seen.push(auditSeen(path, read.report));
			}
			let found = ageOfReports(seen, {
				now: new Date(),
				maxAgeMs
			});
			let isJson = (0, invocation.b6)(options, "format") === "json";
			let text = isJson ? freshnessJson(found, { toolVersion: tool.wr }) : freshnessText(found, terminal);
			terminal.out((0, log_safe.c4)(isJson ? "json" : "terminal", text));
			return found.fresh ? exit_codes.dc.pass : exit_codes.dc.inconclusive;
		}
		function unreadable(path, why, code) {
			let near = code === "ENOENT" ? (0, files_beside.X7)(path, [".json"]) : null;
			if (near !== null) return `cannot read the report ${path}: ${why}; did you mean \`${near}\`?`;
			return `cannot read the report ${path}: ${why}; a run writes its report.json with --report-dir`;
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
