"use strict";
exports.id = "report-headline-headline";
exports.ids = ["report-headline-headline"];
exports.modules = {
	8676: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			LONGEST_HEADLINE: () => LONGEST_HEADLINE,
			headline: () => headline,
			headlineOf: () => headlineOf
		});
		var numbers_and_lists = __webpack_require__(5607);
		var partial_run = __webpack_require__(7105);
		var words = __webpack_require__(3596);
		var terminal = __webpack_require__(1526);
		let OTHERS = /(?:[^\p{L}\p{N} .,:;()/+%=·…_-]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/gu;
		function chat(text) {
			return (0, terminal._)(text).replace(OTHERS, "?").replaceAll("//", "/?");
		}
		var finding_text = __webpack_require__(1831);
		var group_texts = __webpack_require__(8252);
		var findings = __webpack_require__(8997);
		var merged_facts = __webpack_require__(2665);
		var clip = __webpack_require__(4);
		var verdict_groups = __webpack_require__(7328);
		function mostSevereText(violations, room = 120, all = null) {
			let sorted = [...violations].sort((a, b) => (0, words.qs)(a.severity) - (0, words.qs)(b.severity));
			let worst = sorted.filter(({ severity }) => severity === sorted[0]?.severity);
			let [first, second] = worst.slice(0, 2).map((one) => `${(0, finding_text.A)(one)}${(0, findings.k)(one, 3)}`);
			if (first === void 0) return "";
			let rest = all === null ? (0, verdict_groups.pq)(worst.slice(1)) : all - (0, verdict_groups.pq)(worst.slice(0, 1));
			let both = `${first} and ${second}`;
			if (worst.length === 2 && rest === (0, verdict_groups.pq)(worst.slice(1)) && both.length <= room) return both;
			if (rest === 0) return (0, clip.$Q)(first, room);
			let more = ` and ${(0, numbers_and_lists.zD)(rest)} more ${worst[0]?.severity ?? "like it"}`;
			return `${(0, clip.$Q)(first, Math.max(20, room - more.length))}${more}`;
		}
		var vantage_columns = __webpack_require__(6379);
		var new_violations = __webpack_require__(3521);
		var counts_text = __webpack_require__(6640);
		var scan_methodology = __webpack_require__(4205);
		var run_extent_text = __webpack_require__(5764);
		var vantages_text = __webpack_require__(8445);
		let LONGEST_HEADLINE = 200;
		function headlineOf(report) {
			let shard = (0, run_extent_text.eG)(report);
			let counts = (0, counts_text.EL)(report.totals, (0, new_violations.E)(report));
			let head = `${(0, counts_text.fF)(report)} Exposure policy${shard === null ? "" : `, ${shard}`}: ${counts}.`;
			let [caveats, place] = [caveatTexts(report), placeText(report)];
			let ends = [
				[...caveats.inFull, ...place],
				caveats.inFull,
				caveats.inShort
			].map((texts) => texts.join(" "));
			let roomBefore = (end) => 200 - head.length - (end === "" ? 0 : end.length + 1) - 1;
			let shown = (report.result === "pass" ? ends[0] : ends.find((one) => roomBefore(one) >= 80)) ?? caveats.inShort.join(" ");
			let room = roomBefore(shown);
			let worst = room < 30 ? "" : worstText(report, room);
			return (0, clip.$Q)([
				head,
				worst,
				shown
			].filter((text) => text !== "").join(" "), 200);
		}
		function headline(report) {
			return `${headlineOf(report)}\n`;
		}
		function worstText(report, room) {
			if (report.totals.violation > 0) return violationText(report, room);
			let verdicts = firstOf(report, (one) => one.verdict === "inconclusive" && !(0, vantage_columns.vz)(one));
			let [unknown] = (0, findings.W)({
				...report,
				verdicts
			}, "inconclusive");
			if (unknown === void 0) return "";
			let text = `${(0, finding_text.A)(unknown)}${(0, findings.k)(unknown, 3)} (${(0, group_texts.AW)(unknown)})`;
			return sentence(`Not checked: ${(0, clip.$Q)(chat(text), room - 13 - 1)}`);
		}
		function violationText(report, room) {
			let bySeverity = new Map();
			for (let { verdict, severity, count } of report.verdicts) verdict === "violation" && bySeverity.set(severity, (bySeverity.get(severity) ?? 0) + count);
			let severity = words.oC.find((one) => bySeverity.has(one)) ?? null;
			let verdicts = firstOf(report, (one) => one.verdict === "violation" && one.severity === severity);
			let begin = severity === null ? "Worst: " : `Worst: ${severity}, `;
			let left = room - begin.length - 1;
			let text = mostSevereText((0, findings.W)({
				...report,
				verdicts
			}, "violation"), left, bySeverity.get(severity));
			return sentence(`${begin}${(0, clip.$Q)(chat(text), left)}`);
		}
		function firstOf({ verdicts }, isMeant) {
			let found = [];
			for (let verdict of verdicts) {
				if (!isMeant(verdict)) continue;
				found.push(verdict);
				if (found.length === 5e3) break;
			}
			return found;
		}
		function unsatisfiedTexts({ requirements = [] }) {
			let others = requirements.filter(({ satisfied }) => !satisfied).length;
			if (others === 0) return [];
			return [`Requirements not satisfied: ${(0, numbers_and_lists.zD)(others)} of ${(0, numbers_and_lists.zD)(requirements.length)}.`];
		}
		function caveatTexts(report) {
			let missing = (0, merged_facts.q)(report);
			let count = (0, vantage_columns.ej)(report).length;
			let scan = (0, scan_methodology.Ff)(report);
			let parts = [
				...(0, partial_run.Jf)(report) ? ["Only a part of the policy was checked."] : [],
				...unsatisfiedTexts(report),
				...report.vantages === void 0 && (0, partial_run.ji)(report) ? ["Only open ports are judged from here."] : []
			];
			let [scanInFull, scanInShort] = scan === null ? [[], []] : [[sentence((0, clip.$Q)(chat(`Ports ${scan}`), 110))], ["Judged from a scan."]];
			if (missing === null) return {
				inFull: [...scanInFull, ...parts],
				inShort: [...scanInShort, ...parts]
			};
			return {
				inFull: [
					(0, clip.$Q)(chat(missing), 70),
					...scanInFull,
					...parts
				],
				inShort: [
					count === 1 ? "One report is missing." : `${(0, numbers_and_lists.zD)(count)} reports are missing.`,
					...scanInShort,
					...parts
				]
			};
		}
		function placeText(report) {
			if (report.vantages !== void 0) return [sentence((0, clip.$Q)(chat((0, merged_facts.T)(report)), 50))];
			return report.vantage === null ? [] : [sentence(`From ${(0, clip.$Q)(chat((0, vantages_text.QS)(report.vantage)), 50)}`)];
		}
		function sentence(text) {
			return text.endsWith("…") ? text : `${text}.`;
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
	3521: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			E: () => countNewViolations,
			J: () => newPorts
		});
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(733);
		var _new_since_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1499);
		function newPorts(verdict, baseline) {
			let parts = baseline.partsOf(verdict);
			return parts.reduce((sum, { isNew, ranges }) => isNew === !0 ? sum + (parts.length === 1 ? verdict.count : (0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_0__.Ws)(ranges)) : sum, 0);
		}
		function countNewViolations({ drift, verdicts }) {
			if (drift === null) return null;
			let baseline = new _new_since_baseline_js__WEBPACK_IMPORTED_MODULE_1__.O({ drift });
			return verdicts.reduce((sum, verdict) => verdict.verdict === "violation" ? sum + newPorts(verdict, baseline) : sum, 0);
		}
	})
};
