"use strict";
exports.id = "cli-commands-dry-run";
exports.ids = ["cli-commands-dry-run"];
exports.modules = { 188: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.d(__webpack_exports__, {
		DRY_RUN_FORMATS: () => DRY_RUN_FORMATS,
		dryRun: () => dryRun
	});
	var audit = __webpack_require__(4496);
	var numbers_and_lists = __webpack_require__(5607);
	var exit_codes = __webpack_require__(966);
	var shards_shard = __webpack_require__(1903);
	var shard_warnings = __webpack_require__(7409);
	var get_or_create = __webpack_require__(3620);
	var pace_limits = __webpack_require__(2467);
	var terminal = __webpack_require__(1526);
	var terminal_layout = __webpack_require__(8670);
	var address_bits = __webpack_require__(9639);
	var port_ranges = __webpack_require__(733);
	var words = __webpack_require__(3596);
	var place_text = __webpack_require__(4804);
	function addressLines({ addresses }, width, colours) {
		let blocks = [...blocksOf(addresses)];
		let lines = blocks.slice(0, 60).flatMap((block) => [...(0, terminal_layout.rM)((0, terminal.F)(labelOf(block)), 4, width, colours.bold), ...block.expectations.flatMap(({ state, protocol, ranges }) => {
			let count = (0, port_ranges.Ws)(ranges);
			let ports = (0, place_text.WS)(ranges, 12, (0, place_text.PH)(protocol));
			return (0, terminal_layout.wW)(`  ${state.padEnd(9)} `, 12, count === 1 ? ports : `${ports} (${(0, numbers_and_lists.hS)(count, "port")})`, width, terminal_layout.pj);
		})]);
		let rest = blocks.slice(60).reduce((sum, { count }) => sum + count, 0);
		return rest === 0 ? lines : [...lines, `… and ${(0, numbers_and_lists.hS)(rest, "more address", "more addresses")}`];
	}
	function blocksOf(addresses) {
		let wanted = new Map();
		let blocks = new Map();
		for (let { address, segments } of addresses) {
			let { key, names, expectations } = (0, get_or_create.I)(wanted, segments, () => wantedOf(segments));
			let block = (0, get_or_create.I)(blocks, key, () => ({
				expectations,
				byNames: new Map(),
				count: 0
			}));
			(0, get_or_create.I)(block.byNames, names, () => []).push(address);
			block.count++;
		}
		return blocks.values();
	}
	function wantedOf(segments) {
		let names = new Set(segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])));
		let found = new Map();
		for (let { ports, appliedEntries } of segments) {
			let state = [...new Set(appliedEntries.map(({ entry }) => entry.expected))].join(" and ");
			let ofState = (0, get_or_create.I)(found, state, () => new Map());
			(0, get_or_create.I)(ofState, ports.protocol, () => []).push(...ports.ranges);
		}
		let expectations = [...found].sort(([a], [b]) => Number(b === "open") - Number(a === "open")).flatMap(([state, ranges]) => words.yv.flatMap((protocol) => {
			let merged = (0, port_ranges.kj)(ranges.get(protocol) ?? []);
			return merged.length === 0 ? [] : [{
				state,
				protocol,
				ranges: merged
			}];
		}));
		return {
			names: [...names].join(", "),
			expectations,
			key: JSON.stringify(expectations)
		};
	}
	function labelOf({ byNames, count }) {
		let labels = [...byNames].map(([names, addresses]) => {
			let spans = (0, numbers_and_lists.Dt)(spansOf(addresses), 6);
			return names === "" ? spans : `${names} (${spans})`;
		});
		let all = (0, numbers_and_lists.Dt)(labels, 12);
		return count === 1 ? all : `${all}: ${(0, numbers_and_lists.hS)(count, "address", "addresses")}`;
	}
	function spansOf(addresses) {
		let [only] = addresses;
		if (only !== void 0 && addresses.length === 1) return [only];
		let sorted = addresses.map((address) => ({
			address,
			...(0, address_bits.gD)(address)
		})).sort((a, b) => a.family - b.family || (a.bits < b.bits ? -1 : 1));
		let spans = [];
		for (let one of sorted) {
			let open = spans.at(-1);
			open !== void 0 && open.last.family === one.family && open.last.bits + 1n === one.bits ? open.last = one : spans.push({
				first: one.address,
				last: one
			});
		}
		return spans.map(({ first, last }) => first === last.address ? first : `${first}-${last.address}`);
	}
	var expected_time_text = __webpack_require__(7575);
	function dryRunText({ plan, time, limits, notes }, { colour, columns }) {
		let width = (0, terminal_layout.DT)(columns);
		let colours = (0, terminal_layout.df)(colour);
		let [first, fastest] = [(0, pace_limits.EQ)(limits), (0, pace_limits.at)(limits)];
		let pace = (which) => {
			let [from, to] = [first[which], fastest[which]];
			if (to === null || from === null) return "unlimited";
			return from === to ? `${(0, numbers_and_lists.zD)(to)}/s` : `${(0, numbers_and_lists.zD)(from)} to ${(0, numbers_and_lists.zD)(to)}/s`;
		};
		let [ports, addresses] = [(0, numbers_and_lists.hS)(plan.probes, "port"), (0, numbers_and_lists.hS)(plan.addresses.length, "address", "addresses")];
		let sentences = (texts, paint = terminal_layout.pj) => texts.flatMap((text) => (0, terminal_layout.rM)((0, terminal.F)(text), 2, width, paint));
		let lines = [
			...addressLines(plan, width, colours),
			...sentences([
				...outcomes(plan.unresolved, unresolvedOutcome),
				...outcomes(plan.outOfScope, boundOutcome),
				...outcomes(plan.seenByNobody ?? [], nobodyOutcome)
			], colours.yellow),
			...sentences(outcomes(plan.nameChecks, nameCheckOutcome)),
			...sentences(outcomes(plan.controls, controlOutcome)),
			"",
			...sentences([
				limits.dividedBy === void 0 || limits.rate === null ? `${ports} on ${addresses}; pace ${pace("rate")}, ${pace("perHost")} per host` : `${ports} on ${addresses}; pace ${pace("rate")} (the rate of the policy, divided by ${(0, numbers_and_lists.zD)(limits.dividedBy)} shards), ${pace("perHost")} per host`,
				...(0, expected_time_text.M)(time),
				...notes,
				"This was a dry run: names were resolved, and nothing was sent to the hosts."
			])
		];
		return (0, terminal_layout.zd)(lines);
	}
	function outcomes(all, outcomeOf) {
		let hosts = new Map();
		for (let one of all) {
			let { subject, outcome } = outcomeOf(one);
			(0, get_or_create.I)(hosts, outcome, () => []).push(subject);
		}
		return [...hosts].map(([outcome, subjects]) => `${(0, numbers_and_lists.Dt)(subjects, 12)}${outcome}`);
	}
	function unresolvedOutcome({ host, family, code, crowd }) {
		if (crowd !== void 0) return {
			subject: host,
			outcome: `: its ${(0, numbers_and_lists.zD)(crowd.addresses)} addresses are too many for the ceiling of ${(0, numbers_and_lists.zD)(crowd.ceiling)} ports, so it would be inconclusive`
		};
		return {
			subject: host,
			outcome: `: not resolved${family === null ? "" : ` over IPv${family}`} (${code}), which would be inconclusive`
		};
	}
	function boundOutcome({ host, outside, bound }) {
		let why = bound === "this-machine" ? "the name leads to this very machine" : "out of scope";
		return {
			subject: host === outside ? host : `${host} (${outside})`,
			outcome: `: ${why}, which would be inconclusive`
		};
	}
	function nobodyOutcome({ host, address, what }) {
		return {
			subject: address === null || host === address ? host : `${host} (${address})`,
			outcome: `: no vantage of the policy sees ${what}, which would be inconclusive`
		};
	}
	function controlOutcome({ target, address }) {
		return {
			subject: `${target} (${address})`,
			outcome: ": asked before and after, as a control"
		};
	}
	function nameCheckOutcome({ host, resolvesTo, inside, outside, failure }) {
		let must = ` must resolve to ${resolvesTo.text}`;
		let subject = host;
		if (failure !== null) return {
			subject,
			outcome: `${must}: it did not resolve (${failure.code}), so it would be inconclusive`
		};
		if (outside.length > 0) return {
			subject,
			outcome: `${must}: it resolves to ${outside.join(", ")}, which is a violation and not asked`
		};
		if (inside.length > 0 || resolvesTo.within.length === 0) return {
			subject,
			outcome: `${must}: it does`
		};
		return {
			subject,
			outcome: `${must}: it has no address, so it would be inconclusive`
		};
	}
	var time_limit_text = __webpack_require__(9944);
	var complain = __webpack_require__(1059);
	var log_safe = __webpack_require__(8380);
	var output_progress = __webpack_require__(7687);
	let DRY_RUN_FORMATS = ["terminal", "json"];
	async function dryRun(sources, options, aside, format, terminal) {
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
			(0, complain.cc)(terminal, `--dry-run judges nothing and writes no report, so it ignores ${names}`);
		}
		let { plan, time, limitMs, policy, leftOut } = planned;
		let notes = [
			...shardNotes(planned),
			...sourceNotes(planned),
			...(0, time_limit_text.E)(time, limitMs),
			...leftOut
		];
		if (format !== "json") {
			terminal.out(dryRunText({
				plan,
				time,
				limits: policy.limits,
				notes
			}, terminal));
			return exit_codes.dc.pass;
		}
		let { dryRunJsonPieces } = await __webpack_require__.e("report-json-dry-run-json").then(__webpack_require__.bind(__webpack_require__, 5283));
		let facts = {
			plan,
			vantage: options.vantage ?? null,
			shard: planned.shard,
			time,
			limitMs,
			notes
		};
		for (let piece of dryRunJsonPieces(facts)) {
			terminal.out((0, log_safe.c4)("json", piece));
			await terminal.room();
		}
		return exit_codes.dc.pass;
	}
	function sourceNotes({ source }) {
		if (source === null) return [];
		if (source.mistake !== null) return [`A check on this machine would ask nothing: ${source.mistake.message}.`];
		return [`Probes leave from ${[source.addresses?.[4] ?? [], source.addresses?.[6] ?? []].flat().join(" and ")}.`];
	}
	function shardNotes({ shard }) {
		if (shard === null) return [];
		let [taken, planned] = [(0, shards_shard.K)(shard.taken), (0, shards_shard.K)(shard.planned)];
		let { index, of } = shard;
		return taken === 0 ? [(0, shard_warnings.wM)(shard)] : [`This is shard ${index} of ${of}: it asks ${(0, numbers_and_lists.zD)(taken)} of the ${(0, numbers_and_lists.zD)(planned)} addresses and names of this policy.`];
	}
}) };
