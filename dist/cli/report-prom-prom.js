"use strict";
const require_change_words = require("./change-words.js");
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_utc_milliseconds = require("./utc-milliseconds.js");
const require_new_violations = require("./new-violations.js");
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
	return require_later().shown(text).replaceAll("\\", "\\\\").replaceAll("\"", "\\\"");
}
var Tally = class {
	byVerdict = Object.fromEntries(require_start.VERDICTS.map((kind) => [kind, 0]));
	bySeverity = Object.fromEntries([...require_start.SEVERITIES, "unknown"].map((severity) => [severity, 0]));
	telling = new Map();
	probes = 0;
	missingReports = 0;
	newViolations = 0;
	add(verdict, baseline) {
		let { verdict: kind, severity, cause, ports, count } = verdict;
		this.byVerdict[kind] += count;
		this.telling.set(`${cause} ${require_later().isKeptOutByRun(verdict)}`, verdict);
		ports !== null && (this.probes += count);
		cause === "no-report" && this.missingReports++;
		if (kind !== "violation") return;
		this.bySeverity[severity ?? "unknown"] += count;
		this.newViolations += require_new_violations.newPorts(verdict, baseline);
	}
	get result() {
		if (this.byVerdict.violation > 0) return "fail";
		return this.byVerdict.inconclusive === 0 && require_start.VERDICTS.some((kind) => this.byVerdict[kind] > 0) ? "pass" : "inconclusive";
	}
};
function vantageTallies(report) {
	let baseline = new (require_later()).NewSinceBaseline(report);
	let facts = factsByVantage(report);
	let tallies = new Map([...facts.keys()].map((vantage) => [vantage, new Tally()]));
	for (let verdict of report.verdicts) {
		let vantage = report.vantages === void 0 ? report.vantage : verdict.vantage;
		require_start.getOrCreate(tallies, labelValue(vantage ?? ""), () => new Tally()).add(verdict, baseline);
	}
	return [...tallies].map(([vantage, tally]) => {
		let { byVerdict, bySeverity, probes, missingReports, newViolations, telling, result } = tally;
		return {
			vantage,
			byVerdict,
			bySeverity,
			probes,
			missingReports,
			newViolations: report.drift === null ? null : newViolations,
			result: report.vantages === void 0 ? report.result : result,
			isComplete: require_later().whyIncomplete(ofVantage(report, vantage), [...telling.values()]) === null,
			startedAt: facts.get(vantage)?.startedAt ?? null,
			finishedAt: facts.get(vantage)?.finishedAt ?? null,
			measuredAt: facts.get(vantage)?.measuredAt ?? null
		};
	});
}
function ofVantage(report, label) {
	if (report.vantages === void 0) return report;
	return {
		...report,
		vantages: report.vantages.filter(({ name }) => labelValue(name ?? "") === label)
	};
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
	let milliseconds = require_utc_milliseconds.utcMilliseconds(time);
	return Number.isNaN(milliseconds) ? null : milliseconds / 1e3;
}
const MOST_REQUIREMENTS = 500;
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
		policy: labelValue(policies.map(({ path }) => require_start.policyText(path)).join(", ")),
		...shard === null ? {} : { shard: `${shard.index}/${shard.of}` }
	};
}
function severitySamples({ bySeverity }) {
	let known = require_start.SEVERITIES.map((severity) => [{ severity }, bySeverity[severity]]);
	return bySeverity.unknown === 0 ? known : [...known, [{ severity: "unknown" }, bySeverity.unknown]];
}
function resultSamples({ result }) {
	return require_start.RUN_RESULTS.map((one) => [{ result: one }, Number(one === result)]);
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
	return require_change_words.DRIFT_KINDS.map((kind) => ({
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
exports.prom = prom;
