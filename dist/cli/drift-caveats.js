"use strict";
exports.id = "drift-caveats";
exports.ids = ["drift-caveats"];
exports.modules = {
	3082: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { caveatsOf: () => caveatsOf });
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5607);
		var _model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7105);
		var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8226);
		var _vantages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3272);
		function caveatsOf(baseline, now) {
			return [
				...vantageCaveats(baseline, now),
				...baseline.startedAt > now.startedAt ? [`The baseline (${baseline.startedAt}) is newer than this run (${now.startedAt}): it is not what was before.`] : [],
				...(0, _model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__.m)(baseline) ? ["The baseline asked only a part of its policy: what it did not ask was not compared."] : [],
				...(0, _model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__.m)(now) ? ["This run asked only a part of its policy: the rest of the baseline was not compared."] : [],
				...(0, _comparison_js__WEBPACK_IMPORTED_MODULE_1__.j)(baseline, now) ? [] : ["The baseline was judged by another policy than this run: what changed may be the policy, and not a host."]
			];
		}
		function vantageCaveats(baseline, now) {
			let { pairs, onlyBefore, onlyAfter } = (0, _vantages_js__WEBPACK_IMPORTED_MODULE_2__.s)((0, _vantages_js__WEBPACK_IMPORTED_MODULE_2__.V)(baseline), (0, _vantages_js__WEBPACK_IMPORTED_MODULE_2__.V)(now));
			return [
				...pairs.filter(({ before, after }) => before !== after).map(({ before, after }) => `The baseline looked from ${named(before)}, and this run from ${named(after)}: what differs may be the place, and no change.`),
				...onlyAfter.length === 0 ? [] : [`The baseline did not look from ${listed(onlyAfter)}: that was not compared.`],
				...onlyBefore.length === 0 ? [] : [`This run did not look from ${listed(onlyBefore)}, as the baseline did: that was not compared.`]
			];
		}
		function named(vantage) {
			return vantage === null ? "the nameless vantage" : `\`${vantage}\``;
		}
		function listed(vantages) {
			return (0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_3__.Dt)(vantages.map(named), 10, String);
		}
	}),
	8226: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { j: () => isSamePolicy });
		function isSamePolicy(one, other) {
			return hashes(one) === hashes(other);
		}
		function hashes({ policies }) {
			return policies.map(({ sha256 }) => sha256).sort().join();
		}
	}),
	3272: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			V: () => vantagesOf,
			s: () => vantagePairs
		});
		function vantagesOf({ vantage, verdicts }) {
			let found = new Set(verdicts.map((verdict) => verdict.vantage));
			return found.size === 0 ? [vantage] : [...found];
		}
		function vantagePairs(before, after) {
			let [was, is] = [before[0] ?? null, after[0] ?? null];
			if (before.length === 1 && after.length === 1) return {
				pairs: [{
					before: was,
					after: is
				}],
				onlyBefore: [],
				onlyAfter: []
			};
			return {
				pairs: after.filter((name) => before.includes(name)).map((name) => ({
					before: name,
					after: name
				})),
				onlyBefore: before.filter((name) => !after.includes(name)),
				onlyAfter: after.filter((name) => !before.includes(name))
			};
		}
	})
};
