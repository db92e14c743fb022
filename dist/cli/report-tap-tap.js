"use strict";
exports.id = "report-tap-tap";
exports.ids = ["report-tap-tap"];
exports.modules = {
	6468: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Fx: () => casePorts,
			Kd: () => caseStatement,
			UG: () => hasSeveralVantages,
			rV: () => caseVantage,
			ty: () => caseBasis,
			ww: () => caseSeen
		});
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(733);
		var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
		var _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);
		var _merged_vantage_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6379);
		function casePorts({ protocol, ports, service, count }) {
			return `${(0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_1__.WS)((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__.Kn)(ports))}/${protocol ?? "tcp"}${count === 1 ? (0, _text_places_place_text_js__WEBPACK_IMPORTED_MODULE_1__.lU)(service) : ""}`;
		}
		function caseStatement(verdict) {
			let { ports, count, state, cause, address, expected } = verdict;
			if (ports !== null) {
				let what = expected === "observe" ? "observed" : expected ?? "checked";
				return `${casePorts(verdict)} ${count === 1 ? "is" : "are"} ${what}`;
			}
			if (state === null) return address === null ? "DNS leads where it must" : "DNS does not lead elsewhere";
			if (cause === "no-report") return "has a report";
			if (cause === "cannot-see") return "is checked from a vantage";
			if (cause === "dns-failed") return "DNS resolves the name";
			return cause === "out-of-scope" ? "may be asked" : "can be checked";
		}
		function caseVantage(verdict, severalVantages) {
			return severalVantages && !(0, _merged_vantage_columns_js__WEBPACK_IMPORTED_MODULE_3__.vz)(verdict) ? ` from ${verdict.vantage ?? "the nameless vantage"}` : "";
		}
		function caseSeen(verdict) {
			if ((0, _merged_vantage_columns_js__WEBPACK_IMPORTED_MODULE_3__.vz)(verdict)) return (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.xv)(verdict.cause);
			return (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.JW)(verdict, (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.yy)(verdict));
		}
		function caseBasis(verdict) {
			return `${verdict.state === null ? (0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.Fr)(verdict) : caseSeen(verdict)}, evidence: ${(0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_0__.rS)(verdict)}`;
		}
		function hasSeveralVantages({ vantages = [], expects, verdicts }) {
			let names = new Set([...vantages.map(({ name }) => name), ...expects.vantages]);
			for (let { vantage } of verdicts) names.add(vantage);
			return names.size > 1;
		}
	}),
	5460: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { t: () => FirstOfCause });
		var _alike_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);
		class FirstOfCause {
			#names = new Map();
			of(verdict, name) {
				if (verdict.explanation.length < 80) return null;
				let key = `${verdict.verdict} ${verdict.cause} ${verdict.expected}\n${(0, _alike_verdicts_js__WEBPACK_IMPORTED_MODULE_0__.nH)(verdict)}`;
				let known = this.#names.get(key);
				known === void 0 && this.#names.size < 1e4 && this.#names.set(key, name);
				return known ?? null;
			}
		}
	}),
	604: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			tap: () => tap,
			tapPieces: () => tapPieces
		});
		var terminal = __webpack_require__(1526);
		function tapDescription(text) {
			return withoutBrace((0, terminal._)(text).replaceAll("#", "\\x23").replaceAll("\\", "\\\\"));
		}
		function tapReason(text) {
			return withoutBrace((0, terminal._)(text).replaceAll("\\", "\\\\").replaceAll("#", "\\#"));
		}
		function tapComment(text) {
			return `# ${(0, terminal._)(text)}`;
		}
		function yamlText(text) {
			return JSON.stringify((0, terminal._)(text));
		}
		function withoutBrace(line) {
			return line.replace(/\{$/, "\\\\x7b");
		}
		var merged_facts = __webpack_require__(2665);
		var requirement_words = __webpack_require__(9265);
		var clip = __webpack_require__(4);
		var drift_words = __webpack_require__(1463);
		var green_basis = __webpack_require__(4956);
		var scan_methodology = __webpack_require__(4205);
		var policy_place = __webpack_require__(1597);
		var run_extent_text = __webpack_require__(5764);
		var wait_text = __webpack_require__(4547);
		var model_report = __webpack_require__(847);
		var case_text = __webpack_require__(6468);
		var first_of_cause = __webpack_require__(5460);
		var vantage_columns = __webpack_require__(6379);
		var new_since_baseline = __webpack_require__(1499);
		var cause_text = __webpack_require__(5795);
		var place_text = __webpack_require__(4804);
		function* testPoints(report) {
			let severalVantages = (0, model_report.T)(report) && (0, case_text.UG)(report);
			let baseline = new new_since_baseline.O(report);
			let causes = new first_of_cause.t();
			for (let [index, verdict] of report.verdicts.entries()) {
				let number = index + 1;
				yield `${statusText(verdict)} ${number} - ${descriptionText(verdict, severalVantages)}${directiveText(verdict)}\n`;
				if (verdict.verdict === "pass" || verdict.verdict === "not-judged") continue;
				yield diagnosticText(verdict, {
					sameAs: causes.of(verdict, `test ${number}`),
					isNew: baseline.partsOf(verdict).some(({ isNew }) => isNew === !0)
				});
			}
		}
		function statusText({ verdict }) {
			return verdict === "pass" || verdict === "not-judged" ? "ok" : "not ok";
		}
		function descriptionText(verdict, severalVantages) {
			return tapDescription(`${(0, clip.$Q)((0, place_text.jz)(verdict), clip.B6)}${(0, clip.$Q)((0, case_text.rV)(verdict, severalVantages), clip.B6)}: ${(0, clip.$Q)((0, case_text.Kd)(verdict), clip.B6)}`);
		}
		function directiveText(verdict) {
			if (verdict.verdict === "not-judged") return ` # SKIP ${tapReason((0, clip.$Q)(`only observed: ${seen(verdict)}`, clip.B6))}`;
			if (verdict.verdict !== "waived") return "";
			let { waiver } = verdict;
			if (waiver === null) return " # TODO waived";
			let until = waiver.owner === null ? `until ${waiver.until}` : `${waiver.owner}, until ${waiver.until}`;
			return ` # TODO ${tapReason(`waived: ${(0, clip.$Q)(waiver.reason, clip.Rg)} (${(0, clip.$Q)(until, clip.B6)})`)}`;
		}
		function seen(verdict) {
			if ((0, vantage_columns.vz)(verdict)) return (0, cause_text.xv)(verdict.cause);
			return `${(0, cause_text.Fr)(verdict)} (${(0, cause_text.yy)(verdict)})`;
		}
		function diagnosticText(verdict, { sameAs, isNew }) {
			let { severity, expected, explanation, advice, rule, source } = verdict;
			return [
				"  ---",
				...[
					["verdict", verdict.verdict],
					["severity", severity],
					["new", isNew ? "not so in the baseline" : null],
					["expected", expected],
					["seen", seen(verdict)],
					["evidence", (0, cause_text.rS)(verdict)],
					["explanation", sameAs === null ? explanation : `Same cause as ${sameAs}, which explains it.`],
					["advice", advice],
					["rule", (0, policy_place.Y3)(rule)],
					["source", source ?? null]
				].flatMap(([key, text]) => text === null || text === "" ? [] : [`  ${key}: ${yamlText((0, clip.$Q)(text, clip.Rg))}`]),
				"  ...",
				""
			].join("\n");
		}
		function* lines(report) {
			yield "TAP version 13\n";
			yield planLine(report);
			for (let comment of comments(report)) yield `${tapComment((0, clip.$Q)(comment, clip.Rg))}\n`;
			report.verdicts.length === 0 && report.shard === null && (yield "not ok 1 - something is judged\n");
			yield* testPoints(report);
		}
		function planLine({ verdicts, shard }) {
			if (verdicts.length > 0) return `1..${verdicts.length}\n`;
			return shard === null ? "1..1\n" : "1..0 # SKIP nothing is to be asked by this shard\n";
		}
		function comments(report) {
			let { drift, wait } = report;
			let [scan, shard] = [(0, scan_methodology.Ff)(report), (0, run_extent_text.eG)(report)];
			let missing = (0, merged_facts.q)(report);
			let requirements = (0, requirement_words.OD)(report);
			let warnings = (0, run_extent_text.vV)(report);
			let rest = warnings.length - 100;
			return [
				`Exposure policy${shard === null ? "" : `, ${shard}`}: ${(0, green_basis.uh)(report)}`,
				[
					...report.vantages === void 0 ? [] : [(0, merged_facts.T)(report)],
					...report.vantage === null ? [] : [`Vantage ${report.vantage}`],
					...(0, run_extent_text.KY)(report),
					...report.policies.map(({ path }) => (0, policy_place.MJ)(path)),
					`port-policy ${report.tool.version}`
				].join(" · "),
				...scan === null ? [] : [`The ports were ${scan}.`],
				...missing === null ? [] : [missing],
				...(0, run_extent_text.Ab)(report),
				...drift === null ? [] : [`Since ${(0, drift_words.I)(drift)}: ${(0, drift_words.YP)(drift)}.`],
				...wait === null ? [] : [(0, wait_text.L)(wait)],
				...requirements === null ? [] : [`Requirements: ${requirements}`],
				...warnings.slice(0, 100).map((warning) => `Warning: ${warning}`),
				...rest > 0 ? [`Warnings left out here: ${rest}`] : []
			];
		}
		function* tapPieces(report) {
			let piece = "";
			for (let line of lines(report)) {
				piece += line;
				if (piece.length < 1e5) continue;
				yield piece;
				piece = "";
			}
			yield piece;
		}
		function tap(report) {
			return [...tapPieces(report)].join("");
		}
	})
};
