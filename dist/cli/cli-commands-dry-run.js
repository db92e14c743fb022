"use strict";
exports.id = "cli-commands-dry-run";
exports.ids = ["cli-commands-dry-run"];
exports.modules = { 4894: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { dryRun: () => dryRun });
	var audit = __webpack_require__(9976);
	var exit_codes = __webpack_require__(966);
	var numbers_and_lists = __webpack_require__(5607);
	var terminal = __webpack_require__(1526);
	var counts_text = __webpack_require__(6640);
	var place_text = __webpack_require__(6207);
	function dryRunText(plan, time, limits, notes = []) {
		let lines = [];
		for (let { address, segments } of plan.addresses.slice(0, 200)) {
			let names = [...new Set(segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])))];
			lines.push((0, terminal.F)(names.length === 0 ? address : `${address} (${names.join(", ")})`));
			for (let { ports, appliedEntries } of segments) {
				let expected = [...new Set(appliedEntries.map(({ entry }) => entry.expected))].join(" and ");
				lines.push(`  ${expected.padEnd(8)} ${ports.protocol} ${(0, place_text.WS)(ports.ranges)} (${(0, numbers_and_lists.hS)(ports.count, "port")})`);
			}
		}
		plan.addresses.length > 200 && lines.push(`… and ${(0, numbers_and_lists.zD)(plan.addresses.length - 200)} more addresses`);
		for (let one of plan.unresolved) lines.push((0, terminal.F)(unresolvedText(one)));
		for (let { host, outside, bound } of plan.outOfScope.slice(0, 200)) {
			let why = bound === "this-machine" ? "the name leads to this very machine" : "out of scope";
			lines.push((0, terminal.F)(`${host === outside ? host : `${host} (${outside})`}: ${why}, so it would be inconclusive`));
		}
		for (let check of plan.nameChecks.slice(0, 200)) lines.push((0, terminal.F)(nameCheckText(check)));
		for (let { target, address } of plan.controls.slice(0, 200)) lines.push((0, terminal.F)(`${target} (${address}): asked before and after, as a control`));
		let pace = (perSecond) => perSecond === null ? "unlimited" : `${(0, numbers_and_lists.zD)(perSecond)}/s`;
		lines.push("", `${(0, numbers_and_lists.hS)(plan.probes, "port")} on ${(0, numbers_and_lists.hS)(plan.addresses.length, "address", "addresses")}; pace ${pace(limits.rate)}, ${pace(limits.perHost)} per host`, `Expected time: ${(0, counts_text.S5)(time.least * 1e3)} if every port answers, ${(0, counts_text.S5)(time.most * 1e3)} if every port is silent.`, ...notes.map(terminal.F), "Nothing was sent, names aside: those were resolved.", "");
		return lines.join("\n");
	}
	function unresolvedText({ host, family, code, crowd }) {
		if (crowd !== void 0) return `${host}: its ${(0, numbers_and_lists.zD)(crowd.addresses)} addresses are too many for the ceiling of ${(0, numbers_and_lists.zD)(crowd.ceiling)} ports, so it would be inconclusive`;
		return `${host}${family === null ? "" : ` over IPv${family}`}: not resolved (${code}), so it would be inconclusive`;
	}
	function nameCheckText({ host, resolvesTo, inside, outside, failure }) {
		let must = `${host} must resolve to ${resolvesTo.text}`;
		if (failure !== null) return `${must}: it did not resolve (${failure.code}), so it would be inconclusive`;
		if (outside.length > 0) return `${must}: it resolves to ${outside.join(", ")}, which is a violation and not asked`;
		if (inside.length > 0 || resolvesTo.within.length === 0) return `${must}: it does`;
		return `${must}: it has no address, so it would be inconclusive`;
	}
	var complain = __webpack_require__(1059);
	var output_progress = __webpack_require__(7687);
	async function dryRun(sources, options, aside, terminal) {
		let progress = (0, output_progress.R)(terminal, () => performance.now());
		let planned = await (0, audit.Fu)(sources, {
			...options,
			onNames: progress.names
		});
		progress.end();
		await (0, complain.aE)(planned.diagnostics, planned.files, terminal);
		if (planned.kind === "unusable") return exit_codes.dc.unusable;
		if (aside.length > 0) {
			let names = aside.map((name) => `--${name}`).join(", ");
			(0, complain.cc)(terminal, `--dry-run judges nothing and writes no report, so it leaves aside ${names}`);
		}
		terminal.out(dryRunText(planned.plan, planned.time, planned.policy.limits, planned.leftOut));
		return exit_codes.dc.pass;
	}
}) };
