"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_expansion_schema = require("./model-schema-expansion-schema.js");
const require_schema_parts = require("./schema-parts.js");
const rule = require_later().strictObject(require_schema_parts.place("The policy file, as it was given.")).check(require_later().describe("The place of the policy that it is about."));
const family = require_later().nullable(require_later()._enum(["ipv4", "ipv6"])).check(require_later().describe("The family that it is about; null: the whole name."));
const row = require_later().strictObject({
	host: require_schema_parts.text("The name; where the policy names addresses, those."),
	addresses: require_schema_parts.text("One address, a network, or a range with both ends in it."),
	count: require_schema_parts.atLeastOne("How many addresses those are."),
	...require_expansion_schema.expectationShape,
	protocol: require_later()._enum(require_start.PROTOCOLS).check(require_later().describe("Of the ports.")),
	ports: require_schema_parts.text("Ranges in ascending order, `1-21,23-1023`."),
	expected: require_later()._enum(require_start.EXPECTED_STATES).check(require_later().describe("`blocked`: closed or filtered; `observe`: reported and never judged.")),
	role: require_schema_parts.textOrNull("The role that brought it; null: the host has it itself."),
	evidence: require_later()._enum(require_start.EVIDENCE_DEMANDS).check(require_later().describe("What a port that is not open must show.")),
	anyAddress: require_later().boolean().check(require_later().describe("Whether one address of the name is enough (`addresses: any`).")),
	probes: require_schema_parts.atLeastOne("Ports of all its addresses. A port that is judged for several names is asked once, and counts in each of their rows.")
}).check(require_later().describe("Ports of the same protocol at addresses next to each other, of which a check expects the same."));
const unresolved = require_later().strictObject({
	host: require_schema_parts.text("The name."),
	family,
	code: require_schema_parts.text("What the resolver said: `ENOTFOUND`, `EAI_AGAIN`; `ECEILING`: it has too many addresses for the ceiling."),
	rule
});
const outOfScope = require_later().strictObject({
	host: require_schema_parts.text("The host as the policy writes it."),
	addresses: require_schema_parts.text("What of it is not asked."),
	bound: require_later()._enum([
		"policy-scope",
		"run-scope",
		"refused",
		"this-machine"
	]).check(require_later().describe("What keeps it out. `refused`: link-local, cloud metadata and the like.")),
	rule
});
const seenByNobody = require_later().strictObject({
	host: require_schema_parts.text("The name, or the addresses."),
	what: require_schema_parts.text("`port 25`, `IPv6`."),
	ports: require_schema_parts.count("Ports of all its addresses together."),
	vantages: require_later().array(require_later().string()).check(require_later().describe("The vantages that could judge it.")),
	rule
});
const nameCheck = require_later().strictObject({
	host: require_schema_parts.text("The name."),
	resolvesTo: require_schema_parts.text("Where it must lead, as the policy writes it."),
	inside: require_later().array(require_later().string()).check(require_later().describe("Its addresses that it may have.")),
	outside: require_later().array(require_later().string()).check(require_later().describe("Its addresses that it must not have: a violation each, and not asked.")),
	failure: require_later().nullable(require_later().strictObject({
		family,
		code: require_schema_parts.text("What the resolver said.")
	})).check(require_later().describe("The resolver failed; null: it did not.")),
	rule
});
const dryRunSchema = require_later().strictObject({
	...require_schema_parts.documentHead,
	vantage: require_schema_parts.textOrNull("Where the check runs; null for the nameless vantage."),
	shard: require_later().nullable(require_later().strictObject({
		index: require_schema_parts.atLeastOne("Which one, from 1."),
		of: require_schema_parts.atLeastOne("How many there are.")
	})).check(require_later().describe("The part of a divided run; null for a run that is not divided.")),
	probes: require_schema_parts.count("Ports of all addresses together."),
	addresses: require_schema_parts.count("How many addresses are asked."),
	time: require_later().strictObject({
		leastSeconds: require_later().number().check(require_later()._gte(0), require_later().describe("If every port answers at once.")),
		mostSeconds: require_later().number().check(require_later()._gte(0), require_later().describe("Where addresses do not answer: if every port is silent, and some 30 s of retries. More for many ports where packets are lost."))
	}).check(require_later().describe("How long the check is expected to take.")),
	timeLimitMs: require_later().nullable(require_later().number()).check(require_later().describe("How long it may take, in milliseconds; what is not known then is inconclusive. Null: no limit.")),
	notes: require_later().array(require_later().string()).check(require_later().describe("What else to know, above all what the check leaves out. Sentences.")),
	controls: require_later().array(require_later().strictObject({
		target: require_schema_parts.text("As the policy writes it."),
		address: require_schema_parts.text("The address that is asked."),
		protocol: require_later()._enum(require_start.PROTOCOLS).check(require_later().describe("Of the port.")),
		port: require_schema_parts.atLeastOne("The port.")
	})).check(require_later().describe("Known-open endpoints that are asked before and after, and not judged.")),
	unresolved: require_later().array(unresolved).check(require_later().describe("Names without an address: inconclusive.")),
	outOfScope: require_later().array(outOfScope).check(require_later().describe("Addresses that are not asked: inconclusive.")),
	nameChecks: require_later().array(nameCheck).check(require_later().describe("Names that the policy binds to addresses (`resolves-to`).")),
	unwatched: require_later().array(require_later().strictObject({
		what: require_schema_parts.text("`port 25`, `IPv6`."),
		ports: require_schema_parts.count("Ports of all addresses together."),
		hosts: require_later().array(require_later().string()).check(require_later().describe("Some of the hosts, as the policy writes them."))
	})).check(require_later().describe("What the vantage cannot see: not asked, and not judged.")),
	seenByNobody: require_later().optional(require_later().array(seenByNobody)).check(require_later().describe("What no vantage of the policy sees: inconclusive. Not there: nothing.")),
	rows: require_later().array(row).check(require_later().describe("What is asked, in the order of the policy."))
}).check(require_later().describe("What a check would ask from here. Names were resolved, and nothing was sent to the hosts."));
function dryRunJsonSchema() {
	return require_schema_parts.titledJsonSchema("port-policy dry run", dryRunSchema, "port-policy-dry-run.schema.json");
}
exports.dryRunJsonSchema = dryRunJsonSchema;
