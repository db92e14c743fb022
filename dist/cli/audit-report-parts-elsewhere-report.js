"use strict";
const require_start = require("./start.js");
const require_whole_run_verdict = require("./whole-run-verdict.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const NOTHING = {
	addresses: [],
	texts: []
};
function elsewhereReport(read, { policy, narrowed, mistake, limitMs }, options, startedAt) {
	let { vantage } = narrowed.view;
	let { shard } = read.inputs;
	let satisfies = require_start.requirementsOf(policy.hosts);
	let { file, line, column } = mistake.position ?? {
		file: policy.file,
		line: 1,
		column: 1
	};
	let verdict = {
		...require_whole_run_verdict.wholeRunVerdict({
			host: vantage === null ? "this machine" : `vantage ${vantage.name}`,
			vantage: vantage?.name ?? null,
			cause: "not-at-source",
			explanation: `Nothing was asked: ${mistake.message}.`,
			advice: "Run it on a machine that has such an address, bring up its VPN or interface, or correct `source`.",
			rule: {
				file,
				line,
				column
			}
		}),
		...satisfies.length === 0 ? {} : { satisfies }
	};
	return {
		schemaVersion: 1,
		tool: {
			name: "port-policy",
			version: options.toolVersion
		},
		startedAt: startedAt.toISOString(),
		finishedAt: startedAt.toISOString(),
		durationMs: 0,
		seed: options.seed,
		vantage: verdict.vantage,
		sources: [],
		shard: shard === null ? null : require_later().reportedShard({
			...shard,
			planned: NOTHING,
			taken: NOTHING
		}, options.sha256),
		expects: {
			vantages: policy.vantages.map(({ name }) => name),
			shards: shard?.of ?? 1
		},
		run: options.run,
		...require_start.readFiles(read, options.sha256),
		scope: require_start.scopeTexts(narrowed),
		controls: [],
		limits: {
			...require_start.fastestPace(policy.limits),
			inFlight: policy.limits.inFlight,
			durationMs: limitMs
		},
		warnings: read.diagnostics.filter(({ level }) => level === "warning").map(({ message }) => message),
		scan: null,
		wait: null,
		drift: null,
		result: "inconclusive",
		totals: {
			...require_start.noCounts(),
			inconclusive: 1
		},
		verdicts: [verdict],
		...require_start.requirementResults([], [verdict])
	};
}
exports.elsewhereReport = elsewhereReport;
