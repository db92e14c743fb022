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
				...partCaveats(baseline, now),
				...(0, _comparison_js__WEBPACK_IMPORTED_MODULE_1__.j)(baseline, now) ? [] : ["The baseline was judged by another policy than this run: what changed may be the policy, and not a host."],
				...(0, _comparison_js__WEBPACK_IMPORTED_MODULE_1__.M)(baseline, now) ? [] : ["The baseline read other files of hosts (`hosts-in`) than this run: where a host is new or gone, what changed may be the file alone."]
			];
		}
		function partCaveats(baseline, now) {
			let [was, is] = [baseline.shard, now.shard];
			if (was !== null && is !== null && was.index === is.index && was.of === is.of) return [`Both reports are of shard ${is.index} of ${is.of}: hosts of the other shards were not compared.`];
			return [...(0, _model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__.mt)(baseline) ? ["The baseline asked only a part of its policy: what it did not ask was not compared."] : [], ...(0, _model_documents_partial_run_js__WEBPACK_IMPORTED_MODULE_0__.mt)(now) ? ["This run asked only a part of its policy: the rest of the baseline was not compared."] : []];
		}
		function vantageCaveats(baseline, now) {
			let { pairs, onlyBefore, onlyAfter } = (0, _vantages_js__WEBPACK_IMPORTED_MODULE_2__.sS)(baseline, now);
			let [lackedBefore, lacksNow] = [(0, _vantages_js__WEBPACK_IMPORTED_MODULE_2__.$K)(baseline), (0, _vantages_js__WEBPACK_IMPORTED_MODULE_2__.$K)(now)];
			let cutBefore = pairs.flatMap(({ before }) => lackedBefore.has(before) ? [before] : []);
			let cutNow = pairs.flatMap(({ after }) => lacksNow.has(after) ? [after] : []);
			return [
				...pairs.filter(({ before, after }) => before !== after).map(({ before, after }) => `The baseline looked from ${named(before)}, and this run from ${named(after)}: what differs may be the place, and no change.`),
				...onlyAfter.length === 0 ? [] : [`The baseline did not look from ${listed(onlyAfter)}: that was not compared.`],
				...onlyBefore.length === 0 ? [] : [`This run did not look from ${listed(onlyBefore)}, as the baseline did: that was not compared.`],
				...cutBefore.length === 0 ? [] : [`The baseline lacks a report from ${listed(cutBefore)}: the rest of this run was not compared.`],
				...cutNow.length === 0 ? [] : [`This run lacks a report from ${listed(cutNow)}: the rest of the baseline was not compared.`]
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
		__webpack_require__.d(__webpack_exports__, {
			M: () => hasSameHosts,
			j: () => isSamePolicy
		});
		var _model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(842);
		function isSamePolicy(one, other) {
			return (0, _model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__.H)(one.policies) === (0, _model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__.H)(other.policies);
		}
		function hasSameHosts(one, other) {
			let [was = [], is = []] = [one.hostFiles, other.hostFiles];
			if (was.length === 0 || !isSamePolicy(one, other)) return (0, _model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__.H)(was) === (0, _model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__.H)(is);
			let keys = (0, _model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__.n)(other.policies, is);
			return (0, _model_documents_same_files_js__WEBPACK_IMPORTED_MODULE_0__.n)(one.policies, was).some((key, i) => key === keys[i]);
		}
	}),
	3272: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$K: () => lackingVantages,
			a5: () => isOfMissingReport,
			sS: () => vantagePairs
		});
		function vantagesOf({ vantage, verdicts }) {
			let found = new Set();
			for (let verdict of verdicts) isOfMissingReport(verdict) || found.add(verdict.vantage);
			return verdicts.length === 0 ? [vantage] : [...found];
		}
		function lackingVantages({ verdicts }) {
			let lacking = new Set();
			for (let verdict of verdicts) isOfMissingReport(verdict) && lacking.add(verdict.vantage);
			return lacking;
		}
		function isOfMissingReport({ cause }) {
			return cause === "no-report";
		}
		function vantagePairs(baseline, now) {
			let [before, after] = [vantagesOf(baseline), vantagesOf(now)];
			let [was, is] = [before[0] ?? null, after[0] ?? null];
			let isWhole = lackingVantages(baseline).size + lackingVantages(now).size === 0;
			if (before.length === 1 && after.length === 1 && isWhole) return {
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
	}),
	842: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			H: () => keyOfTexts,
			n: () => keysOfFiles
		});
		function keysOfFiles(policies, lists = []) {
			let hashes = (files) => files.map(({ sha256 }) => sha256);
			let files = [...policies, ...lists];
			let seen = policies.map(({ path, sha256 }) => {
				let from = steps(path).slice(0, -1);
				let paths = files.map((file) => JSON.stringify([file.sha256, pathFrom(from, steps(file.path))]));
				return JSON.stringify([sha256, paths.sort()]);
			});
			return [JSON.stringify([hashes(policies), hashes(lists)]), JSON.stringify(seen.sort())];
		}
		function keyOfTexts(files) {
			return files.map(({ sha256 }) => sha256).sort().join();
		}
		function steps(path) {
			return path.split("/").filter((step) => step !== ".");
		}
		function pathFrom(folder, path) {
			let shared = 0;
			for (; shared < folder.length && folder[shared] === path[shared];) shared += 1;
			return [...folder.slice(shared).map((step) => step === ".." ? "(down)" : ".."), ...path.slice(shared)].join("/");
		}
	})
};
