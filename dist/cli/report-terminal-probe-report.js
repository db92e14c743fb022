"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const MEANING = {
	"syn-ack": "something accepts connections there.",
	rst: "nothing listens there, or only on another interface; a firewall can send an RST too.",
	refused: "an RST, or an ICMP rejection by a firewall: on this machine the two cannot be told apart. Either way it is not open.",
	timeout: "what was sent was dropped on the way or at the host: a firewall or a security group, as a rule.",
	"icmp-port-unreachable": "a firewall rejects it, as iptables does with REJECT.",
	"icmp-unreachable": "a router or firewall on the way says that it cannot or may not be reached.",
	"icmp-net-unreachable": "a router on the way has no route there, or a firewall says so.",
	"icmp-admin-prohibited": "a firewall forbids it, and says so.",
	reply: "the service answered its own question.",
	"no-reply": "a service that keeps silent, a closed port whose host does not say so, or a firewall that drops.",
	"no-route": "this machine has no route there, so nothing was sent and nothing is known.",
	"no-neighbour": "nobody answers to that address on this network, or the router that leads there is dead.",
	"local-firewall": "a firewall on this machine itself stopped the probe, so nothing is known of the target.",
	"local-resources": "this machine ran out of descriptors, ports or memory, so nothing is known of the target.",
	"deaf-vantage": "silence, but nothing shows that this machine could hear the network meanwhile, so nothing is known of the target.",
	"dns-failed": "the name did not resolve.",
	"out-of-scope": "outside the scope, so it was not probed.",
	"cannot-see": "no vantage of the policy sees it.",
	cancelled: "the run was stopped before this port was settled.",
	"out-of-time": "the time limit of the run was over before this port was settled.",
	"not-covered": "the scan says nothing about it.",
	"not-at-source": "this machine is not where its vantage is.",
	"no-report": "no report says anything about it."
};
const ADVICE = {
	"no-route": "Probe it from a machine that has a route there (`ip route get ADDRESS` says whether this one has).",
	"no-neighbour": "Check the address, and whether that host is up. Then look at the router between.",
	"local-firewall": "Allow it in the output rules of this machine's firewall, or probe from another machine.",
	"local-resources": "Probe fewer ports at a time, or raise the limit of open files (`ulimit -n`).",
	"deaf-vantage": "Probe it again along with a port of the same host that is known to be open.",
	cancelled: "Run it again."
};
const NAME_IT = "If you really mean it, write a policy with this host and a `scope:` that names this exact address, and run `port-policy check`.";
const FAMILY_KEY = / If (IPv[46]) is not meant, set `family: ipv([46])`\.$/;
const NO_FAMILY = " If $1 is not meant, probe the IPv$2 address itself in place of the name.";
function adviceOf({ state, cause, verdict, advice, explanation }) {
	if (state !== "unknown" || cause === null) return "";
	if (cause === "out-of-scope" && explanation.includes("link-local")) return "If you really mean it, write a policy with this host and a `scope:` that names this exact address, and run `port-policy check`.";
	return ADVICE[cause] ?? (verdict === "inconclusive" ? advice.replace(FAMILY_KEY, " If $1 is not meant, probe the IPv$2 address itself in place of the name.") : "");
}
const INDENT = 6;
const CLOSED_UDP = "nothing listens there; a firewall that rejects can send the same.";
const UNPROVEN = "the address accepts connections on any port, so which of its services run is not known.";
function meaningOf({ cause, protocol, state, evidence }) {
	if (state === "open" && evidence === "none") return "the address accepts connections on any port, so which of its services run is not known.";
	if (protocol === "udp" && cause === "icmp-port-unreachable") return "nothing listens there; a firewall that rejects can send the same.";
	return cause === null ? "" : MEANING[cause];
}
function workOf(group) {
	let { evidence, protocol, attempts, state, cause } = group.verdict;
	if (state === "unknown" && cause !== "deaf-vantage") return [];
	if (evidence === "direct" && protocol === "tcp" && attempts < 2 || group.count > 1 && evidence === "direct") return [];
	let said = sentence(require_later().groupExplanation(group));
	return said === "" ? [] : [said];
}
function sentence(explanation) {
	let rest = explanation.replace(/^Observed only: (?:the policy does not judge this port\. ?)?/, "");
	return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}
function probeReport(report, { colour, columns }) {
	let colours = require_start.coloursOf(colour);
	let width = require_start.lineWidth(columns);
	let found = ["not-judged", "inconclusive"].flatMap((kind) => require_start.verdictGroups(report, kind, { apart: "machine" }));
	let lines = [];
	let place = "";
	let portWidth = Math.min(30, Math.max(0, ...found.map((group) => require_start.textWidth(portText(group)))));
	for (let group of found) {
		let here = require_start.terminal(require_later().groupHosts(group));
		here !== place && lines.push(...place === "" ? [] : [""], colours.bold(here));
		place = here;
		let { state, cause, evidence, explanation } = group.verdict;
		let paint = state === "open" ? colours.green : state === "unknown" ? colours.yellow : colours.cyan;
		let rests = evidence === "anchored" || evidence === "vouched" ? `, ${evidence}` : "";
		lines.push(`  ${require_start.padToWidth(portText(group), portWidth)}  ${colours.bold(paint(require_start.terminal(require_later().seenWords(group.verdict))))} (${require_start.terminal(require_later().groupAnswer(group))}${rests})`);
		let texts = (cause === "dns-failed" || cause === "out-of-scope") && explanation !== "" ? [explanation] : [meaningOf(group.verdict), ...workOf(group)];
		for (let text of texts) lines.push(...require_start.indented(require_later().terminalProse(text), 6, width));
		let advice = adviceOf(group.verdict);
		advice !== "" && lines.push(...require_start.indented(`-> ${require_later().terminalProse(advice)}`, 6, width, colours.cyan));
	}
	let refused = report.verdicts.filter(({ cause }) => cause === "out-of-scope").map(({ host }) => host);
	let warnings = report.warnings.filter((text) => !refused.some((host) => text.startsWith(`\`${host}\` is a link-local`)));
	for (let warning of warnings) lines.push("", ...require_start.indented(`Warning: ${require_later().terminalProse(warning)}`, 0, width));
	let closing = `${require_start.counted(report.totals.probes, "port")} in ${require_start.durationText(report.durationMs)}; nothing was judged.`;
	return require_start.printed([
		...lines,
		"",
		colours.dim(closing)
	]);
}
function portText(group) {
	return group.verdict.ports === null ? "all ports" : require_start.terminal(require_later().groupPorts(group));
}
exports.probeReport = probeReport;
