"use strict";
exports.id = "report-intoto-intoto";
exports.ids = ["report-intoto-intoto"];
exports.modules = {
	4265: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { intoto: () => intoto });
		var clip = __webpack_require__(4);
		var policy_place = __webpack_require__(1597);
		var numbers_and_lists = __webpack_require__(5607);
		var partial_run = __webpack_require__(7105);
		var case_text = __webpack_require__(6468);
		var place_text = __webpack_require__(4804);
		let OUTCOMES = {
			pass: "passed",
			violation: "failed",
			waived: "warned",
			inconclusive: "failed",
			"not-judged": null
		};
		function testNames(report) {
			let { requirements = [], verdicts } = report;
			let lists = {
				passed: new NameList(),
				warned: new NameList(),
				failed: new NameList()
			};
			let part = partName(report);
			part !== null && lists.failed.add(() => part);
			for (let one of requirements) lists[requirementOutcome(one)].add(() => `requirement ${one.requirement}`);
			let severalVantages = (0, case_text.UG)(report);
			for (let verdict of verdicts) {
				let outcome = OUTCOMES[verdict.verdict];
				outcome !== null && lists[outcome].add(() => verdictName(verdict, severalVantages));
			}
			return {
				passed: lists.passed.all((more) => `and ${more} more tests that passed: report.json has them`),
				warned: lists.warned.all((more) => `and ${more} more tests with a warning: report.json has them`),
				failed: lists.failed.all((more) => `and ${more} more tests that failed: report.json has them`)
			};
		}
		function partName(report) {
			let { vantage, vantages, expects, verdicts } = report;
			let why = (0, partial_run.Be)(report, verdicts);
			switch (why?.reason) {
				case void 0: break;
				case "one-shard": return `the whole policy was checked, not shard ${why?.detail} alone`;
				case "only-a-part": return "the whole policy was checked, not a part of it alone";
				case "outside-scope": return "the whole policy was checked, not what the scope of the run lets in alone";
				case "open-only": return "the whole policy was checked, not open ports alone";
				case "report-missing": return "the merge has a report of every vantage and shard";
				default: return "the run came to its end, and was not stopped";
			}
			return (vantages === void 0 ? expects.vantages.filter((name) => name !== vantage) : []).length === 0 ? null : "the policy was checked from each of its vantages, not from one alone";
		}
		function requirementOutcome({ satisfied, pass, violation, inconclusive, unchecked }) {
			if (satisfied) return "passed";
			return violation + inconclusive === 0 && unchecked === void 0 && pass > 0 ? "warned" : "failed";
		}
		function verdictName(verdict, severalVantages) {
			return `${(0, place_text.jz)(verdict)}: ${(0, case_text.Kd)(verdict)}${(0, case_text.rV)(verdict, severalVantages)}`;
		}
		function wellFormed(text) {
			return text.replace(/\p{Surrogate}/gu, "�");
		}
		class NameList {
			#names = [];
			#more = 0;
			add(name) {
				this.#names.length < 1e3 ? this.#names.push((0, clip.SP)(wellFormed(name()))) : this.#more++;
			}
			all(leftOut) {
				return this.#more === 0 ? this.#names : [...this.#names, leftOut((0, numbers_and_lists.zD)(this.#more))];
			}
		}
		function intoto(report, sha256) {
			let { policies, hostFiles = [], run } = report;
			let names = testNames(report);
			let predicate = {
				result: resultOf(report, names),
				configuration: [...policies, ...hostFiles].map(({ path, sha256 }) => ({
					name: (0, clip.SP)((0, policy_place.MJ)(path)),
					digest: { sha256 }
				})),
				...run.url === null ? {} : { url: asciiUrl(run.url) },
				passedTests: names.passed,
				warnedTests: names.warned,
				failedTests: names.failed
			};
			return `${JSON.stringify({
				_type: "https://in-toto.io/Statement/v1",
				subject: [{
					name: "report.json",
					digest: { sha256 }
				}],
				predicateType: "https://in-toto.io/attestation/test-result/v0.1",
				predicate
			}, null, 2)}\n`;
		}
		function resultOf({ result, totals }, { warned, failed }) {
			if (result !== "pass" || failed.length > 0) return "FAILED";
			return totals.waived > 0 || warned.length > 0 ? "WARNED" : "PASSED";
		}
		function asciiUrl(url) {
			return url.replace(/\p{Surrogate}/gu, "�").replace(/[^\x21-\x7e]+/g, encodeURIComponent);
		}
	}),
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
	})
};
