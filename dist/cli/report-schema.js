"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_change_words = require("./change-words.js");
const require_schema_parts = require("./schema-parts.js");
const ruleSchema = require_later().strictObject(require_schema_parts.place("The policy file, relative to the repository.")).check(require_later().describe("The place of the policy that the verdict is about."));
const waiver = require_later().strictObject({
	until: require_later().string().check(require_later()._regex(/^\d{4}-\d{2}-\d{2}$/), require_later().describe("The last day on which it holds, in UTC.")),
	reason: require_schema_parts.text("Why, as the policy says."),
	owner: require_schema_parts.textOrNull("Who sees to it, as the policy says."),
	...require_schema_parts.place("The policy file that it is in.")
});
const verdictSchema = require_later().strictObject({
	host: require_schema_parts.text("The host as the policy names it."),
	address: require_schema_parts.textOrNull("The address asked, in canonical form; null where the name did not resolve."),
	vantage: require_schema_parts.textOrNull("Where the probes were sent from; null for the nameless vantage."),
	protocol: require_schema_parts.protocolOrNull("Null where the name did not resolve."),
	ports: require_schema_parts.portsOrNull("Ranges in ascending order, `1-21,23-1023`; null where the name did not resolve."),
	count: require_schema_parts.atLeastOne("How many ports this entry stands for; 1 for a name that did not resolve."),
	service: require_schema_parts.textOrNull("The IANA service name of a single port, where it has one."),
	expected: require_later().nullable(require_later()._enum(require_start.EXPECTED_STATES)).check(require_later().describe("What the policy expects; null where the name did not resolve: it stands for everything.")),
	state: require_later().nullable(require_later()._enum(require_start.STATES$1)).check(require_later().describe("What is known of the port; `open|filtered`: UDP silence; `unknown`: this machine failed. Null where DNS alone was asked: whether a name leads where it must.")),
	cause: require_later().nullable(require_later()._enum(require_start.CAUSES)).check(require_later().describe("Why the port is in that state; null where the state is.")),
	verdict: require_later()._enum(require_start.VERDICTS).check(require_later().describe("What follows from what was expected and what was seen.")),
	severity: require_later().nullable(require_later()._enum(require_start.SEVERITIES)).check(require_later().describe("How severe it is; null for a pass and for what is not judged.")),
	evidence: require_later()._enum(require_start.EVIDENCE).check(require_later().describe("What the verdict rests on; an `open` with `none` is at an address that accepts any port.")),
	lacks: require_later().optional(require_later().literal("proof").check(require_later().describe("All that an inconclusive verdict lacks to be a pass: that another vantage of a merge saw the port open (`evidence: proven`). Not there: nothing, or more."))),
	explanation: require_schema_parts.text("What was expected, what was seen, and what that usually means; empty for a pass."),
	advice: require_schema_parts.text("What to do next; empty for a pass."),
	attempts: require_schema_parts.count("Fresh sockets a port; the most that any port of a merged entry took."),
	rttMs: require_later().nullable(require_later().number().check(require_later()._gte(0))).check(require_later().describe("Milliseconds to the answer; null for a merged entry and where nothing answered.")),
	rule: ruleSchema,
	source: require_later().optional(require_later().nullable(require_later().string())).check(require_later().describe("The file that the host was read from (`hosts-in`), and its line or JSON pointer: `ours.txt:12`, `outputs.json#/web_ips/value/3`. Null or not there: the policy itself names the host.")),
	satisfies: require_later().optional(require_later().array(require_later().string()).check(require_later()._minLength(1), require_later().describe("The requirements that the verdict counts for: `satisfies` of every entry and item that decided it, in the order of the policy. Not there: none."))),
	waiver: require_later().nullable(waiver).check(require_later().describe("The waiver that covers it; null unless the verdict is `waived`."))
}).check(require_later().describe("One verdict. Passes that differ only in the port are one entry, and so are 32 inconclusive ones of an address or 256 of another kind; everything else is one entry per port."));
const side = require_later().strictObject({
	state: require_later().nullable(require_later()._enum(require_start.STATES$1)).check(require_later().describe("Null where DNS alone was asked.")),
	verdict: require_later()._enum(require_start.VERDICTS).check(require_later().describe("How it was judged."))
});
const change = require_later().strictObject({
	kind: require_later()._enum(require_change_words.DRIFT_KINDS).check(require_later().describe("What sort of change it is.")),
	host: require_schema_parts.text("The host as the policy names it."),
	address: require_schema_parts.textOrNull("The address; null where the change is about the host as a whole."),
	vantage: require_schema_parts.textOrNull("Where the probes were sent from; null for the nameless vantage."),
	protocol: require_schema_parts.protocolOrNull("Null if the change is not about a port."),
	ports: require_schema_parts.portsOrNull("Ranges in ascending order; null if the change is not about a port."),
	count: require_schema_parts.atLeastOne("How many ports; 1 if the change is not about a port."),
	service: require_schema_parts.textOrNull("The IANA service name of a single port, where it has one."),
	before: require_later().nullable(side).check(require_later().describe("What the baseline says; null if it says nothing about it.")),
	after: require_later().nullable(side).check(require_later().describe("What this run says; null if it says nothing about it.")),
	severity: require_later().nullable(require_later()._enum(require_start.SEVERITIES)).check(require_later().describe("Of the verdict as it is now; null for no violation.")),
	rule: require_later().nullable(ruleSchema).check(require_later().describe("The rule that judges it now; null where none does any more.")),
	explanation: require_schema_parts.text("What changed, as a sentence.")
});
const requirement$1 = require_later().strictObject({
	requirement: require_schema_parts.text("The text of `satisfies`."),
	kind: require_later()._enum(require_change_words.REQUIREMENT_DRIFT_KINDS).check(require_later().describe("What became of it.")),
	explanation: require_schema_parts.text("What changed, as a sentence.")
});
const driftShape = {
	baseline: require_later().strictObject({
		startedAt: require_schema_parts.time("When the run of the baseline began"),
		vantage: require_schema_parts.textOrNull("The vantage of the baseline."),
		commit: require_schema_parts.textOrNull("The commit that its policy was read from."),
		url: require_schema_parts.textOrNull("Its run in the browser.")
	}).check(require_later().describe("The earlier report.")),
	totals: require_later().strictObject({
		newlyOpen: require_schema_parts.count("Ports open now that were not known to be open."),
		newlyBlocked: require_schema_parts.count("Ports that were open, and are closed or filtered now."),
		newHosts: require_schema_parts.count("Hosts that are not in the baseline."),
		goneHosts: require_schema_parts.count("Hosts that are not in this run."),
		changedAddresses: require_schema_parts.count("Names that lead to other addresses."),
		changedVerdicts: require_schema_parts.count("Verdicts that are another now, for whatever else.")
	}).check(require_later().describe("Counts of changes by kind.")),
	notCompared: require_schema_parts.count("Ports that are in one of the two reports only."),
	requirements: require_later().optional(require_later().array(requirement$1).check(require_later()._minLength(1), require_later().describe("Requirements that both reports list, of which one alone says that they are satisfied, and the other knows that they are not; those that are not satisfied any more first. Not there: none."))),
	changes: require_later().array(change).check(require_later().describe("Every change, the most severe first."))
};
const driftSchema = require_later().strictObject({
	...require_schema_parts.documentHead,
	files: require_later().strictObject({
		old: require_schema_parts.text("The report of before."),
		new: require_schema_parts.text("The report of now.")
	}).check(require_later().describe("What was compared.")),
	warnings: require_later().array(require_later().string()).check(require_later().describe("Why the comparison may mislead.")),
	...driftShape
}).check(require_later().describe("What changed between two reports of port-policy."));
const runSchema = require_later().strictObject({
	repository: require_schema_parts.textOrNull("`owner/name`."),
	commit: require_schema_parts.textOrNull("The commit that the policy was read from."),
	url: require_schema_parts.textOrNull("The run in the browser."),
	actor: require_schema_parts.textOrNull("Who started it."),
	audit: require_later().optional(require_later().string().check(require_later()._regex(/^[0-9a-f]{16}-[0-9a-f]{12}$/), require_later().describe("Which audit of the repository this is, by its workflow, job, matrix, step, vantage and policies, and what it was told; a hash. Not there outside of a workflow.")))
});
const addressSet = (description) => require_later().strictObject({
	count: require_schema_parts.count("How many addresses and names there are; docs/shards.md says what counts as one."),
	digest: require_later().string().check(require_later()._regex(/^[0-9a-f]{64}$/), require_later().describe("The sum of the SHA-256 of each, modulo 2^256: those of disjoint sets add up to that of all.")),
	elements: require_later().optional(require_later().array(require_later().string()).check(require_later().describe("The elements themselves, where they are few: addresses as ranges, names.")))
}).check(require_later().describe(description));
const shardSchema = require_later().strictObject({
	index: require_schema_parts.atLeastOne("Which part, counted from 1."),
	of: require_schema_parts.atLeastOne("Into how many parts the run is divided."),
	planned: addressSet("What all parts together had to ask."),
	taken: addressSet("What this part asked.")
}).check(require_later().describe("The part of a divided run."));
const mergedVantage = require_later().strictObject({
	name: require_schema_parts.textOrNull("As the policy declares it; null for the nameless vantage."),
	startedAt: require_schema_parts.time("When the first run of it began"),
	finishedAt: require_schema_parts.time("When the last run of it ended"),
	shards: require_schema_parts.atLeastOne("How many reports there are of it: one for each part of a divided run."),
	narrowedBy: require_later().optional(require_later().array(require_later()._enum(require_start.NARROWINGS)).check(require_later()._minLength(1), require_later().describe("What kept a run of this vantage from a part of its policy: `only`, or its own `scope`. Not there: nothing did."))),
	sources: require_later().array(require_later().string()).check(require_later().describe("Addresses of its machines that probes left from.")),
	run: runSchema.check(require_later().describe("The run of the workflow; of the first part."))
});
const vantagesSchema = require_later().array(mergedVantage).check(require_later().describe("The vantages that a merged report is made of. Not there: the report of one run."));
const pattern = require_later().strictObject({
	kind: require_later()._enum(require_start.PATTERN_KINDS).check(require_later().describe("What the states over the vantages amount to.")),
	host: require_schema_parts.text("The host as the policy names it; `vantage office` where it is about a vantage or its report."),
	address: require_schema_parts.textOrNull("Null where it is about a name or a whole vantage."),
	protocol: require_schema_parts.protocolOrNull("Null where it is not about ports."),
	ports: require_schema_parts.portsOrNull("Ranges in ascending order; null where it is not about ports."),
	count: require_schema_parts.atLeastOne("How many ports; 1 where it is not about ports."),
	states: require_later().record(require_later().string(), require_later().nullable(require_later()._enum(require_start.STATES$1))).check(require_later().describe("By the name of the vantage (empty for the nameless one); null where that vantage was not to judge it, or no report says.")),
	explanation: require_schema_parts.text("What was seen from where, and what that usually means."),
	advice: require_schema_parts.text("What to do next; may be empty.")
});
const patternsSchema = require_later().array(pattern).check(require_later().describe("What the vantages of a merged report show together, the most severe first. Not there: the report of one run."));
const UNCHECKED_KINDS = [
	"cannot-see",
	"other-entry-decides",
	"other-vantage",
	"part-of-policy",
	"stopped",
	"no-report"
];
const unchecked = require_later().strictObject({
	kind: require_later()._enum(UNCHECKED_KINDS).check(require_later().describe("Why it was not checked.")),
	explanation: require_schema_parts.text("What was not checked, as a sentence.")
});
const exception = require_later().strictObject({
	count: require_later().int().check(require_later()._gte(1), require_later().describe("How many ports, of all addresses together.")),
	explanation: require_schema_parts.text("Which ports, and which entry decides them, as a sentence.")
});
const requirement = require_later().strictObject({
	requirement: require_schema_parts.text("The text of `satisfies`."),
	satisfied: require_later().boolean().check(require_later().describe("True only where something of it passed, no part of it is a violation, waived or inconclusive, everything that the policy says of it was checked, and it has no exceptions.")),
	pass: require_schema_parts.count("Judged as intended."),
	violation: require_schema_parts.count("Judged as not intended."),
	waived: require_schema_parts.count("Not intended, and covered by a waiver."),
	inconclusive: require_schema_parts.count("Could not be judged."),
	notJudged: require_schema_parts.count("Only observed."),
	waivedUntil: require_later().optional(require_later().string().check(require_later()._regex(/^\d{4}-\d{2}-\d{2}$/), require_later().describe("The last day of the waiver that ends first, in UTC. Not there: nothing is waived."))),
	unchecked: require_later().optional(require_later().array(unchecked).check(require_later()._minLength(1), require_later().describe("What the policy says of it and no verdict of this report is about. Not there: everything was checked."))),
	exceptions: require_later().optional(require_later().array(exception).check(require_later()._minLength(1), require_later().describe("Ports that an entry of it names and that a narrower entry decides, which does not name it: they count for it nowhere, and it is not satisfied. Not there: none, or a report of an older version.")))
});
const requirementsSchema = require_later().array(requirement).check(require_later()._minLength(1), require_later().describe("What the texts of `satisfies` add up to, in the order of the policy; ports are counted as in `totals`. Not there: the policy has none."));
var report_schema_exports = require_rolldown_runtime.__exportAll({ reportJsonSchema: () => reportJsonSchema });
const limit = (description) => require_later().nullable(require_later().number().check(require_later()._positive())).check(require_later().describe(`${description}; null is unlimited.`));
const totals = require_later().strictObject({
	probes: require_schema_parts.count("Ports that the plan held."),
	open: require_schema_parts.count("Ports found open."),
	closed: require_schema_parts.count("Ports found closed."),
	filtered: require_schema_parts.count("Ports found filtered."),
	openOrFiltered: require_schema_parts.count("UDP ports that stayed silent."),
	unknown: require_schema_parts.count("Ports of which nothing is known."),
	pass: require_schema_parts.count("Judged as intended."),
	violation: require_schema_parts.count("Judged as not intended."),
	waived: require_schema_parts.count("Not intended, and covered by a waiver."),
	inconclusive: require_schema_parts.count("Could not be judged."),
	notJudged: require_schema_parts.count("Only observed.")
}).check(require_later().describe("Counts of ports, by state and by verdict; a name that did not resolve counts as one verdict."));
const run = runSchema.check(require_later().describe("The run of the workflow; all null outside of one."));
const policy = require_later().strictObject({
	path: require_schema_parts.text("As it was given."),
	sha256: require_later().string().check(require_later()._regex(/^[0-9a-f]{64}$/), require_later().describe("Of its text, without a byte order mark.")),
	base: require_later().optional(require_later().literal(!0).check(require_later().describe("It was read only because another file extends it. Not there: the run was given it.")))
});
const hostFile = require_later().strictObject({
	path: require_schema_parts.text("The file, as `source` of a verdict names it."),
	sha256: require_later().string().check(require_later()._regex(/^[0-9a-f]{64}$/), require_later().describe("Of its text.")),
	hostsSha256: require_later().optional(require_later().string().check(require_later()._regex(/^[0-9a-f]{64}$/))).check(require_later().describe("Of the hosts that were read from it, whatever else it holds: runs with the same hosts can be merged. Not there: a report of an older version.")),
	hosts: require_schema_parts.atLeastOne("How many hosts were read from it, each once.")
});
const variable = require_later().strictObject({
	name: require_schema_parts.text("As the policy writes it."),
	sha256: require_later().string().check(require_later()._regex(/^[0-9a-f]{64}$/), require_later().describe("Of its value and the texts of the policy: it tells other values apart, and does not show them."))
});
const control = require_later().strictObject({
	target: require_schema_parts.text("As the policy writes it: host, port and protocol."),
	answered: require_later().boolean().check(require_later().describe("Whether it answered this machine."))
});
const flapped = require_later().strictObject({
	host: require_schema_parts.text("The host as the policy names it."),
	address: require_schema_parts.textOrNull("The address asked; null where it is about a name."),
	protocol: require_schema_parts.protocolOrNull("Null if it is not about a port."),
	ports: require_schema_parts.portsOrNull("Ranges in ascending order; null if it is not about a port."),
	count: require_schema_parts.atLeastOne("How many ports; 1 if it is not about a port."),
	times: require_schema_parts.atLeastOne("How often it held in one round and was a violation in a later one.")
});
const wait = require_later().strictObject({
	limitMs: require_later().number().check(require_later()._gte(0), require_later().describe("For how long the run may retry, in milliseconds.")),
	tookMs: require_later().number().check(require_later()._gte(0), require_later().describe("From the first question to the last answer, in milliseconds.")),
	rounds: require_later().int().check(require_later()._gte(1), require_later().describe("Rounds asked; the first and the last ask everything, others what does not hold.")),
	held: require_later().boolean().check(require_later().describe("Whether all of the policy held in one round before the time was over.")),
	stopped: require_later()._default(require_later().boolean(), !1).check(require_later().describe("Whether a signal ended the waiting before it held.")),
	flapped: require_later().array(flapped).check(require_later().describe("What held in one round, and was seen not to in a later one."))
}).check(require_later().describe("What came of waiting for the policy to hold."));
const learnt = require_later().strictObject({
	rate: require_later().nullable(require_later().number().check(require_later()._positive())).check(require_later().describe("The highest of all addresses together; null where the policy sets it.")),
	perHost: require_later().array(require_later().strictObject({
		pace: require_later().number().check(require_later()._positive(), require_later().describe("The highest pace at which nothing was lost.")),
		addresses: require_later().array(require_later().string()).check(require_later().describe("The addresses that were asked at it."))
	})).check(require_later().describe("Of addresses with enough ports to learn it, the fastest first."))
}).check(require_later().describe("The pace that was reached, in attempts a second, where the policy lets it be learnt (`auto`)."));
const scan = require_later().strictObject({
	tool: require_later()._enum(require_start.SCAN_TOOLS).check(require_later().describe("What made the scan.")),
	version: require_schema_parts.textOrNull("Of that tool; null where the scan does not say."),
	finishedAt: require_schema_parts.textOrNull("When the scan ended, RFC 3339; null where the scan does not say.")
}).check(require_later().describe("The scan that was judged in place of the network."));
const part = require_later().strictObject({
	checked: require_schema_parts.count("Ports that the run was to check, of all addresses together."),
	of: require_later().nullable(require_later().int().check(require_later()._gte(0))).check(require_later().describe("Ports that the same run checks without these options; null where they are too many to count.")),
	by: require_later().array(require_later()._enum([
		"only",
		"shard",
		"scope"
	])).check(require_later()._minLength(1), require_later().describe("The options that narrow the run."))
}).check(require_later().describe("How much of its policy the run checked. Not there: nothing was left out; and in a merged report, and in one of an older version."));
const drift = require_later().strictObject(driftShape).check(require_later().describe("What changed since the baseline."));
const reportSchema = require_later().strictObject({
	...require_schema_parts.documentHead,
	startedAt: require_schema_parts.time("When the run began"),
	finishedAt: require_schema_parts.time("When the run ended"),
	durationMs: require_later().number().check(require_later()._gte(0), require_later().describe("From the first to the last step, in milliseconds.")),
	seed: require_later().int().check(require_later().describe("Decides the order in which ports are asked.")),
	vantage: require_schema_parts.textOrNull("Where the probes were sent from; null for the nameless vantage, and in a merged report."),
	shard: require_later().nullable(shardSchema).check(require_later().describe("The part of a divided run; null for a run that is not divided.")),
	part: require_later().optional(part),
	vantages: require_later().optional(vantagesSchema),
	sources: require_later().optional(require_later().array(require_later().string()).check(require_later().describe("Addresses of this machine that probes left from; not there in a merged report."))),
	expects: require_later().strictObject({
		vantages: require_later().array(require_later().string()).check(require_later().describe("Vantages that the policy names.")),
		shards: require_later().int().check(require_later()._gte(1), require_later().describe("Into how many parts the run is divided."))
	}).check(require_later().describe("What has to be there for the whole policy to be covered.")),
	run,
	policies: require_later().array(policy).check(require_later().describe("The policy files, in the order given.")),
	variables: require_later().optional(require_later().array(variable)).check(require_later().describe("The variables of the run that the policy uses. Not there: the run sets none of them.")),
	hostFiles: require_later().optional(require_later().array(hostFile)).check(require_later().describe("The files that hosts were read from (`hosts-in`), each once. Not there: the policy names every host itself.")),
	scope: require_later().array(require_later().string()).check(require_later().describe("What may be probed at all; empty: what the policy names.")),
	controls: require_later().array(control).check(require_later().describe("Known-open endpoints that prove that this machine reaches out.")),
	limits: require_later().strictObject({
		rate: limit("Attempts a second"),
		perHost: limit("Attempts a second to one address"),
		inFlight: limit("Attempts at the same time"),
		durationMs: require_later()._default(require_later().nullable(require_later().int().check(require_later()._positive())), null).check(require_later().describe("How long the run might take, in milliseconds; null: no limit.")),
		dividedBy: require_later().optional(require_schema_parts.atLeastOne("Into how many shards the rate of the policy is divided; not there: it is not divided.")),
		learnt: require_later().optional(learnt)
	}).check(require_later().describe("The limits in force.")),
	warnings: require_later().array(require_later().string()).check(require_later().describe("What a reader should know before trusting the verdicts.")),
	scan: require_later()._default(require_later().nullable(scan), null).check(require_later().describe("Null for a run that probed.")),
	wait: require_later()._default(require_later().nullable(wait), null).check(require_later().describe("Null for a run that did not wait.")),
	result: require_later()._enum(require_start.RUN_RESULTS).check(require_later().describe("`fail` if any verdict is a violation, else `inconclusive` if any is, else `pass`.")),
	totals,
	requirements: require_later().optional(requirementsSchema),
	drift: require_later()._default(require_later().nullable(drift), null).check(require_later().describe("Null where there was no baseline.")),
	patterns: require_later().optional(patternsSchema),
	verdicts: require_later().array(verdictSchema).check(require_later().describe("Every verdict."))
}).check(require_later().describe("What one run of port-policy expected, saw and concluded."));
function reportJsonSchema() {
	return require_schema_parts.titledJsonSchema("port-policy report", reportSchema, "port-policy-report.schema.json");
}
Object.defineProperty(exports, "reportSchema", {
	enumerable: !0,
	get: function() {
		return reportSchema;
	}
});
Object.defineProperty(exports, "report_schema_exports", {
	enumerable: !0,
	get: function() {
		return report_schema_exports;
	}
});
Object.defineProperty(exports, "verdictSchema", {
	enumerable: !0,
	get: function() {
		return verdictSchema;
	}
});
