"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_schema_parts = require("./schema-parts.js");
const ASKED = [
	"yes",
	"once-resolved",
	"no"
];
const ROW_FATES = [
	"judged",
	"observed",
	"exposure-only",
	"not-seen",
	"family-not-seen",
	"not-resolved",
	"out-of-bounds",
	"leads-elsewhere"
];
const rule = require_later().strictObject(require_schema_parts.place("The policy file, as it was given.")).check(require_later().describe("The place of the policy that decides."));
const expectationShape = {
	protocol: require_schema_parts.protocolOrNull("Null for `resolvesTo`."),
	ports: require_schema_parts.portsOrNull("Ranges in ascending order, `1-21,23-1023`; null for `resolvesTo`."),
	expected: require_later().nullable(require_later()._enum(require_start.EXPECTED_STATES)).check(require_later().describe("`blocked`: closed or filtered; `observe`: reported and never judged. Null for `resolvesTo`: then it is about the name.")),
	severity: require_later().nullable(require_later()._enum(require_start.SEVERITIES)).check(require_later().describe("As the policy says; null: it follows from the service and from what is seen.")),
	reason: require_schema_parts.textOrNull("As the policy says."),
	rule,
	source: require_schema_parts.textOrNull("The place in the file that the host was read from (`ours.txt:12`); null: the policy itself names it."),
	satisfies: require_later().array(require_later().string()).check(require_later().describe("The requirements that it counts for: of every entry and item that decides, in the order of the policy."))
};
const row = require_later().strictObject({
	vantage: require_schema_parts.textOrNull("Where the check runs; null for the nameless vantage."),
	host: require_schema_parts.text("The name, or the address, network or range as the policy writes it."),
	addresses: require_schema_parts.textOrNull("One address, a network (`203.0.113.0/24`) or a range with both ends in it (`203.0.113.0-203.0.113.6`). Null: a name that is not resolved, so DNS decides when the check runs."),
	...expectationShape,
	role: require_schema_parts.textOrNull("The role that brought it; null: the host has it itself."),
	evidence: require_later().nullable(require_later()._enum(require_start.EVIDENCE_DEMANDS)).check(require_later().describe("What a port that is not open must show; null for `resolvesTo`.")),
	family: require_later()._enum([
		"both",
		"ipv4",
		"ipv6"
	]).check(require_later().describe("Of the addresses; of a name the families that it is resolved for.")),
	asked: require_later()._enum(ASKED).check(require_later().describe("Whether a check from there sends a probe: `yes`, `no`, or `once-resolved` where that depends on DNS. Only `yes` may be read as \"this is checked\".")),
	fate: require_later()._enum(ROW_FATES).check(require_later().describe("What a check does with it. `exposure-only`: it judges open ports alone. `not-seen`, `family-not-seen`: the vantage cannot see it (`cannot-see`, `family`). `not-resolved`: the name had no address here. `out-of-bounds`: outside the scope, or refused. `leads-elsewhere`: the name must not lead there.")),
	anyAddress: require_later().boolean().check(require_later().describe("Whether one address of the name is enough (`addresses: any`); false: each must be as expected.")),
	resolvesTo: require_schema_parts.textOrNull("Where the name must lead, as the policy writes it; null: the row is about ports.")
}).check(require_later().describe("What one vantage expects of ports of the same protocol at one host."));
const expansionSchema = require_later().strictObject({
	...require_schema_parts.documentHead,
	rows: require_later().array(row).check(require_later().describe("In the order of the policy, vantage by vantage. No two rows have the same vantage, host, address, protocol and port."))
}).check(require_later().describe("What a policy expects, after roles, variables, files and the rule which entry wins. Nothing was probed."));
function expansionJsonSchema() {
	return require_schema_parts.titledJsonSchema("port-policy expansion", expansionSchema, "port-policy-expansion.schema.json");
}
exports.expansionJsonSchema = expansionJsonSchema;
exports.expectationShape = expectationShape;
