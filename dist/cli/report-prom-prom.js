"use strict";
exports.id = "report-prom-prom";
exports.ids = ["report-prom-prom", "model-schema-report-schema"];
exports.modules = {
	9354: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { L: () => utcMilliseconds });
		let FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?Z$/;
		function utcMilliseconds(text) {
			let match = FORM.exec(text);
			if (match === null) return NaN;
			let [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
			if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return NaN;
			let milliseconds = Number((match[7] ?? "0").padEnd(3, "0"));
			return ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 6e4 + second * 1e3 + milliseconds;
		}
		function daysSince1970(year, month, day) {
			let fromMarch = (month + 9) % 12;
			let years = month <= 2 ? year - 1 : year;
			let leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
			return years * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 719468;
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
	4304: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { prom: () => prom });
		var change_words = __webpack_require__(262);
		var words = __webpack_require__(3596);
		var policy_place = __webpack_require__(1597);
		var clip = __webpack_require__(4);
		function metricsText(gauges) {
			return `${gauges.filter(({ samples }) => samples.length > 0).flatMap(({ name, help, samples }) => [
				`# HELP ${name} ${help}`,
				`# TYPE ${name} gauge`,
				...samples.map(({ labels, value }) => `${name}${labelsText(labels)} ${value}`)
			]).join("\n")}\n# EOF\n`;
		}
		function labelsText(labels) {
			let parts = Object.entries(labels).flatMap(([name, value]) => value === null ? [] : [`${name}="${value}"`]);
			return parts.length === 0 ? "" : `{${parts.join(",")}}`;
		}
		function labelValue(text) {
			return (0, clip.SP)(text).replaceAll("\\", "\\\\").replaceAll("\"", "\\\"");
		}
		var get_or_create = __webpack_require__(3620);
		var utc_milliseconds = __webpack_require__(9354);
		var partial_run = __webpack_require__(7105);
		var new_since_baseline = __webpack_require__(1499);
		var new_violations = __webpack_require__(3521);
		class Tally {
			byVerdict = Object.fromEntries(words.bk.map((kind) => [kind, 0]));
			bySeverity = Object.fromEntries([...words.oC, "unknown"].map((severity) => [severity, 0]));
			causes = new Set();
			probes = 0;
			missingReports = 0;
			newViolations = 0;
			add(verdict, baseline) {
				let { verdict: kind, severity, cause, ports, count } = verdict;
				this.byVerdict[kind] += count;
				this.causes.add(cause);
				ports !== null && (this.probes += count);
				cause === "no-report" && this.missingReports++;
				if (kind !== "violation") return;
				this.bySeverity[severity ?? "unknown"] += count;
				this.newViolations += (0, new_violations.J)(verdict, baseline);
			}
			get result() {
				if (this.byVerdict.violation > 0) return "fail";
				return this.byVerdict.inconclusive === 0 && words.bk.some((kind) => this.byVerdict[kind] > 0) ? "pass" : "inconclusive";
			}
		}
		function vantageTallies(report) {
			let baseline = new new_since_baseline.O(report);
			let facts = factsByVantage(report);
			let tallies = new Map([...facts.keys()].map((vantage) => [vantage, new Tally()]));
			for (let verdict of report.verdicts) {
				let vantage = report.vantages === void 0 ? report.vantage : verdict.vantage;
				(0, get_or_create.I)(tallies, labelValue(vantage ?? ""), () => new Tally()).add(verdict, baseline);
			}
			return [...tallies].map(([vantage, tally]) => {
				let { byVerdict, bySeverity, probes, missingReports, newViolations, causes, result } = tally;
				return {
					vantage,
					byVerdict,
					bySeverity,
					probes,
					missingReports,
					newViolations: report.drift === null ? null : newViolations,
					result: report.vantages === void 0 ? report.result : result,
					isComplete: (0, partial_run.Be)(report, [...causes].map((cause) => ({ cause }))) === null,
					startedAt: facts.get(vantage)?.startedAt ?? null,
					finishedAt: facts.get(vantage)?.finishedAt ?? null,
					measuredAt: facts.get(vantage)?.measuredAt ?? null
				};
			});
		}
		function factsByVantage({ vantage, vantages, startedAt, finishedAt, scan }) {
			if (vantages === void 0) {
				let measuredAt = scan === null ? startedAt : scan.finishedAt;
				return new Map([[labelValue(vantage ?? ""), timesOf(startedAt, finishedAt, measuredAt)]]);
			}
			let facts = new Map();
			for (let one of vantages) {
				let label = labelValue(one.name ?? "");
				let [times, other] = [timesOf(one.startedAt, one.finishedAt, one.startedAt), facts.get(label)];
				(other === void 0 || (times.startedAt ?? 0) < (other.startedAt ?? 0)) && facts.set(label, times);
			}
			return facts;
		}
		function timesOf(startedAt, finishedAt, measuredAt) {
			return {
				startedAt: secondsOf(startedAt),
				finishedAt: secondsOf(finishedAt),
				measuredAt: measuredAt === null ? null : secondsOf(measuredAt)
			};
		}
		function secondsOf(time) {
			let milliseconds = (0, utc_milliseconds.L)(time);
			return Number.isNaN(milliseconds) ? null : milliseconds / 1e3;
		}
		function prom(report) {
			let common = commonLabels(report);
			let tallies = vantageTallies(report);
			let each = (samplesOf) => tallies.flatMap((tally) => samplesOf(tally).flatMap(([labels, value]) => value === null ? [] : [{
				labels: {
					...common,
					vantage: tally.vantage,
					...labels
				},
				value
			}]));
			let one = (numberOf) => each((tally) => [[{}, numberOf(tally)]]);
			return metricsText([
				gauge("violations", "Ports that violate the policy and have no waiver.", each(severitySamples)),
				gauge("new_violations", "Violations that the baseline does not have; not there without a baseline.", one(({ newViolations }) => newViolations)),
				gauge("inconclusive", "Ports, names and missing reports that could not be judged.", one(({ byVerdict }) => byVerdict.inconclusive)),
				gauge("waived", "Violations that a waiver excuses.", one(({ byVerdict }) => byVerdict.waived)),
				gauge("passes", "Ports that are as the policy intends, with evidence.", one(({ byVerdict }) => byVerdict.pass)),
				gauge("observed", "Ports that are observed and not judged.", one(({ byVerdict }) => byVerdict["not-judged"])),
				gauge("probes", "Ports that the run set out to probe.", one(({ probes }) => probes)),
				gauge("changes", "Changes since the baseline; not there without a baseline.", changeSamples(report, common)),
				gauge("requirement_satisfied", "Whether a requirement of the policy (satisfies) is satisfied: 1 or 0.", requirementSamples(report, common)),
				gauge("run_result", "The result of the run: 1 at the one that it has.", each(resultSamples)),
				gauge("run_complete", "Whether the run stands for a whole audit: not a shard, not stopped, nothing left out or missing.", one(({ isComplete }) => Number(isComplete))),
				gauge("missing_reports", "Reports of this vantage that a merge lacks.", one(({ missingReports }) => missingReports)),
				gauge("measured_timestamp_seconds", "When the ports were seen: the start of the run, or the end of the scan that it judged.", one(({ measuredAt }) => measuredAt)),
				gauge("run_started_timestamp_seconds", "When the run began.", one(({ startedAt }) => startedAt)),
				gauge("run_finished_timestamp_seconds", "When the run ended.", one(({ finishedAt }) => finishedAt)),
				gauge("run_duration_seconds", "How long the run took.", one((tally) => durationOf(report, tally))),
				gauge("tool_info", "The version of port-policy that wrote this.", [{
					labels: {
						...common,
						version: labelValue(report.tool.version)
					},
					value: 1
				}])
			]);
		}
		function gauge(name, help, samples) {
			return {
				name: `port_policy_${name}`,
				help,
				samples
			};
		}
		function commonLabels({ policies, shard }) {
			return {
				policy: labelValue(policies.map(({ path }) => (0, policy_place.MJ)(path)).join(", ")),
				...shard === null ? {} : { shard: `${shard.index}/${shard.of}` }
			};
		}
		function severitySamples({ bySeverity }) {
			let known = words.oC.map((severity) => [{ severity }, bySeverity[severity]]);
			return bySeverity.unknown === 0 ? known : [...known, [{ severity: "unknown" }, bySeverity.unknown]];
		}
		function resultSamples({ result }) {
			return words.DG.map((one) => [{ result: one }, Number(one === result)]);
		}
		function requirementSamples({ requirements = [] }, common) {
			let known = new Map();
			for (let { requirement, satisfied } of requirements) {
				let label = labelValue(requirement);
				known.set(label, satisfied && (known.get(label) ?? !0));
			}
			return [...known].sort(([, a], [, b]) => Number(a) - Number(b)).slice(0, 500).map(([requirement, satisfied]) => ({
				labels: {
					...common,
					requirement
				},
				value: Number(satisfied)
			}));
		}
		function changeSamples({ drift }, common) {
			if (drift === null) return [];
			let { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
			let counts = {
				"newly-open": newlyOpen,
				"newly-blocked": newlyBlocked,
				"new-host": newHosts,
				"gone-host": goneHosts,
				"changed-address": changedAddresses,
				"changed-verdict": changedVerdicts
			};
			return change_words.KK.map((kind) => ({
				labels: {
					...common,
					kind
				},
				value: counts[kind]
			}));
		}
		function durationOf({ vantages, durationMs }, { startedAt, finishedAt }) {
			if (vantages === void 0) return durationMs / 1e3;
			return startedAt === null || finishedAt === null ? null : Math.round((finishedAt - startedAt) * 1e3) / 1e3;
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
