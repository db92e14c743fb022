"use strict";
exports.id = "report-terminal-probe-report";
exports.ids = ["report-terminal-probe-report"];
exports.modules = { 7776: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { probeReport: () => probeReport });
	var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5607);
	var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
	var _rows_group_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8252);
	var _rows_verdict_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7328);
	var _text_cause_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5795);
	var _text_counts_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6640);
	var _text_text_width_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(748);
	var _terminal_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8670);
	let MEANING = {
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
		"no-report": "no report says anything about it."
	};
	let ADVICE = {
		"no-route": "Probe it from a machine that has a route there (`ip route get ADDRESS` says whether this one has).",
		"no-neighbour": "Check the address, and whether that host is up. Then look at the router between.",
		"local-firewall": "Allow it in the output rules of this machine's firewall, or probe from another machine.",
		"local-resources": "Probe fewer ports at a time, or raise the limit of open files (`ulimit -n`).",
		"deaf-vantage": "Probe it again along with a port of the same host that is known to be open.",
		cancelled: "Run it again."
	};
	let FAMILY_KEY = / If (IPv[46]) is not meant, set `family: ipv([46])`\.$/;
	function adviceOf({ state, cause, verdict, advice, explanation }) {
		if (state !== "unknown" || cause === null) return "";
		if (cause === "out-of-scope" && explanation.includes("link-local")) return "If you really mean it, write a policy with this host and a `scope:` that names this exact address, and run `port-policy check`.";
		return ADVICE[cause] ?? (verdict === "inconclusive" ? advice.replace(FAMILY_KEY, " If $1 is not meant, probe the IPv$2 address itself in place of the name.") : "");
	}
	function meaningOf({ cause, protocol, state, evidence }) {
		if (state === "open" && evidence === "none") return "the address accepts connections on any port, so which of its services run is not known.";
		if (protocol === "udp" && cause === "icmp-port-unreachable") return "nothing listens there; a firewall that rejects can send the same.";
		return cause === null ? "" : MEANING[cause];
	}
	function workOf(group) {
		let { evidence, protocol, attempts, state, cause } = group.verdict;
		if (state === "unknown" && cause !== "deaf-vantage") return [];
		if (evidence === "direct" && protocol === "tcp" && attempts < 2 || group.count > 1 && evidence === "direct") return [];
		let said = sentence((0, _rows_group_texts_js__WEBPACK_IMPORTED_MODULE_1__.bU)(group));
		return said === "" ? [] : [said];
	}
	function sentence(explanation) {
		let rest = explanation.replace(/^Observed only: (?:the policy does not judge this port\. ?)?/, "");
		return rest.slice(0, 1).toUpperCase() + rest.slice(1);
	}
	function probeReport(report, { colour, columns }) {
		let colours = (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_5__.df)(colour);
		let width = (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_5__.DT)(columns);
		let found = ["not-judged", "inconclusive"].flatMap((kind) => (0, _rows_verdict_groups_js__WEBPACK_IMPORTED_MODULE_2__.A)(report, kind, { apart: "machine" }));
		let lines = [];
		let place = "";
		let portWidth = Math.min(30, Math.max(0, ...found.map((group) => (0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_6__.sc)(portText(group)))));
		for (let group of found) {
			let here = (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)((0, _rows_group_texts_js__WEBPACK_IMPORTED_MODULE_1__.zY)(group));
			here !== place && lines.push(...place === "" ? [] : [""], colours.bold(here));
			place = here;
			let { state, cause, evidence, explanation } = group.verdict;
			let paint = state === "open" ? colours.green : state === "unknown" ? colours.yellow : colours.cyan;
			let rests = evidence === "anchored" || evidence === "vouched" ? `, ${evidence}` : "";
			lines.push(`  ${(0, _text_text_width_js__WEBPACK_IMPORTED_MODULE_6__.Fg)(portText(group), portWidth)}  ${colours.bold(paint((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)((0, _text_cause_text_js__WEBPACK_IMPORTED_MODULE_3__.Fr)(group.verdict))))} (${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)((0, _rows_group_texts_js__WEBPACK_IMPORTED_MODULE_1__.AW)(group))}${rests})`);
			let texts = (cause === "dns-failed" || cause === "out-of-scope") && explanation !== "" ? [explanation] : [meaningOf(group.verdict), ...workOf(group)];
			for (let text of texts) lines.push(...(0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_5__.gu)((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__._)(text), 6, width));
			let advice = adviceOf(group.verdict);
			advice !== "" && lines.push(...(0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_5__.gu)(`-> ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__._)(advice)}`, 6, width, colours.cyan));
		}
		let refused = report.verdicts.filter(({ cause }) => cause === "out-of-scope").map(({ host }) => host);
		let warnings = report.warnings.filter((text) => !refused.some((host) => text.startsWith(`\`${host}\` is a link-local`)));
		for (let warning of warnings) lines.push("", ...(0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_5__.gu)(`Warning: ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__._)(warning)}`, 0, width));
		let closing = `${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_7__.hS)(report.totals.probes, "port")} in ${(0, _text_counts_text_js__WEBPACK_IMPORTED_MODULE_4__.S5)(report.durationMs)}; nothing was judged.`;
		return (0, _terminal_layout_js__WEBPACK_IMPORTED_MODULE_5__.zd)([
			...lines,
			"",
			colours.dim(closing)
		]);
	}
	function portText(group) {
		return group.verdict.ports === null ? "all ports" : (0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)((0, _rows_group_texts_js__WEBPACK_IMPORTED_MODULE_1__.KG)(group));
	}
}) };
