"use strict";
exports.id = "cli-commands-expand";
exports.ids = ["cli-commands-expand"];
exports.modules = {
	3878: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { expandPolicies: () => expandPolicies });
		var ceilings = __webpack_require__(8107);
		var cut_ranges = __webpack_require__(3208);
		var get_or_create = __webpack_require__(3620);
		var bound = __webpack_require__(9128);
		var answers = __webpack_require__(2927);
		var claim = __webpack_require__(4768);
		var alike_claims = __webpack_require__(2144);
		var decide = __webpack_require__(9743);
		var planned_range = __webpack_require__(8966);
		var explain_port = __webpack_require__(9733);
		var narrow = __webpack_require__(844);
		var plan_mistakes = __webpack_require__(1300);
		var resolve = __webpack_require__(3699);
		var crowded_names = __webpack_require__(8537);
		var vantage_blind_spots = __webpack_require__(8684);
		var work_budget = __webpack_require__(9106);
		var plan_view = __webpack_require__(1026);
		var port_ranges = __webpack_require__(733);
		var words = __webpack_require__(3596);
		var specificity = __webpack_require__(6548);
		var address_ranges = __webpack_require__(4309);
		var refused_addresses = __webpack_require__(7251);
		var address_text = __webpack_require__(5255);
		let LAYERS = [
			"inside",
			"out-of-bounds",
			"leads-elsewhere"
		];
		function layeredClaims(claimed, bounded, knowsDns) {
			let inside = new Set(bounded.claims);
			let kept = new Map();
			for (let claim of bounded.claims) (0, get_or_create.I)(kept, keyOf(claim), () => []).push(claim);
			let outside = claimed.claims.filter((claim) => !inside.has(claim)).flatMap((claim) => (0, address_ranges.FF)(claim, (0, address_ranges.AL)(kept.get(keyOf(claim)) ?? [])).flatMap((range) => {
				let piece = {
					...claim,
					...range,
					layer: "out-of-bounds"
				};
				let coming = knowsDns ? [] : mayComeIn(piece, bounded);
				return [...coming.map((part) => ({
					...piece,
					...part,
					mayComeIn: !0
				})), ...(0, address_ranges.FF)(range, (0, address_ranges.AL)(coming)).map((part) => ({
					...piece,
					...part
				}))];
			}));
			return [
				...bounded.claims.map((claim) => ({
					...claim,
					layer: "inside"
				})),
				...outside,
				...knowsDns ? claimsElsewhere(claimed) : []
			];
		}
		function keyOf({ order, host, family, first }) {
			return host === null ? `${order}` : `${order} ${family} ${first}`;
		}
		function mayComeIn({ item, family, first, last }, { view, pref64 }) {
			let scopes = view.runScope === null ? item.scopes : [...item.scopes, view.runScope];
			if (!scopes.some(hasName)) return [];
			let parts = [{
				family,
				first,
				last
			}];
			for (let scope of scopes) {
				if (hasName(scope)) continue;
				let listed = (0, address_ranges.AL)(scope.flatMap((element) => element.kind === "addresses" ? [element] : []));
				parts = parts.flatMap((part) => (0, address_ranges.ux)(part, listed));
			}
			return parts.flatMap((part) => (0, address_ranges.FF)(part, (0, address_ranges.AL)((0, refused_addresses.SX)(part, [], pref64))));
		}
		function hasName(scope) {
			return scope.some(({ kind }) => kind !== "addresses");
		}
		function claimsElsewhere(claimed) {
			let elsewhere = new Set(claimed.nameChecks.flatMap(({ host, outside }) => outside.map((one) => `${host} ${one}`)));
			if (elsewhere.size === 0) return [];
			let found = [];
			let order = 0;
			for (let { item, entries, families, familiesSeen } of claimed.items) for (let reference of item.hosts) {
				let { pattern } = reference;
				order++;
				if (pattern.kind !== "name" || entries.length === 0) continue;
				let { addresses } = (0, answers.NF)((0, answers.Zu)(claimed, families, pattern), familiesSeen);
				for (let { family, value } of addresses) {
					if (!elsewhere.has(`${pattern.name} ${(0, address_text.GI)(family, value)}`)) continue;
					let at = {
						host: pattern.name,
						family,
						first: value,
						last: value,
						size: 1n,
						order
					};
					found.push({
						item,
						reference,
						entries,
						...at,
						layer: "leads-elsewhere"
					});
				}
			}
			return found;
		}
		function expandedPorts(covering, place, budget) {
			let taken = {
				tcp: [],
				udp: []
			};
			let found = [];
			for (let layer of LAYERS) {
				let own = covering.filter((claim) => claim.layer === layer);
				if (own.length === 0) continue;
				let segments = (0, specificity.OD)(own, budget);
				let claims = new EntryClaims(covering, layer);
				for (let { ports: won, appliedEntries } of segments) {
					let { protocol } = won;
					if (!budget.take(taken[protocol].length)) return [];
					let left = (0, port_ranges.TN)(won.ranges, taken[protocol]);
					if (left.length === 0) continue;
					let ports = left.length === won.ranges.length && taken[protocol].length === 0 ? won : (0, port_ranges.S9)(protocol, left);
					for (let applied of appliedEntries) {
						let of = claims.indexOf(applied);
						for (let part of layer === "inside" ? seenParts(ports, applied, place, budget) : [outsidePart(ports, covering[of], layer)]) found.push({
							...part,
							applied,
							of
						});
					}
				}
				for (let protocol of words.yv) {
					let more = segments.flatMap(({ ports }) => ports.protocol === protocol ? ports.ranges : []);
					taken[protocol] = (0, port_ranges.kj)([...taken[protocol], ...more]);
				}
			}
			return found.sort(byPort);
		}
		function seenParts(ports, { entry }, { family, vantage, asked }, budget) {
			if (vantage !== null && !vantage.families.includes(family)) return [{
				ports,
				fate: "family-not-seen",
				asked: "no"
			}];
			let fate = entry.expected === "observe" ? "observed" : vantage?.openOnly ? "exposure-only" : "judged";
			let { protocol, ranges } = ports;
			let blind = (vantage?.cannotSee ?? []).filter((set) => set.protocol === protocol).flatMap((set) => set.ranges);
			if (blind.length === 0 || !budget.take(blind.length)) return [{
				ports,
				fate,
				asked
			}];
			let holes = (0, port_ranges.kj)(blind);
			let [gone, left] = [(0, port_ranges.Q)(ranges, holes), (0, port_ranges.TN)(ranges, holes)];
			return [...left.length === 0 ? [] : [{
				ports: (0, port_ranges.S9)(protocol, left),
				fate,
				asked
			}], ...gone.length === 0 ? [] : [{
				ports: (0, port_ranges.S9)(protocol, gone),
				fate: "not-seen",
				asked: "no"
			}]];
		}
		function outsidePart(ports, claim, fate) {
			return {
				ports,
				fate,
				asked: claim?.mayComeIn ? "once-resolved" : "no"
			};
		}
		class EntryClaims {
			#byPlace = new Map();
			constructor(covering, layer) {
				for (let [of, claim] of covering.entries()) {
					if (claim.layer !== layer) continue;
					for (let entry of claim.entries) (0, get_or_create.I)(this.#byPlace, entry.position, () => []).push({
						entry,
						of,
						claim
					});
				}
			}
			indexOf({ host, entry }) {
				let best = null;
				for (let one of this.#byPlace.get(entry.position) ?? []) one.claim.host === host && one.entry.ports === entry.ports && one.entry.expected === entry.expected && (best === null || one.claim.size < best.claim.size) && (best = one);
				if (best === null) throw Error(`no claim holds the entry of line ${entry.position.line}`);
				return best.of;
			}
		}
		function byPort(a, b) {
			let [one, other] = [a.ports.protocol, b.ports.protocol];
			if (one !== other) return one === "tcp" ? -1 : 1;
			return (a.ports.ranges[0]?.first ?? 0) - (b.ports.ranges[0]?.first ?? 0) || a.of - b.of;
		}
		function expandedNames(narrowed, failed, budget) {
			let names = claimsByName(narrowed);
			let { vantage } = narrowed.view;
			return (failed === null ? [...names.keys()].map((host) => ({
				host,
				family: null
			})) : failed).flatMap(({ host, family }) => {
				let claims = names.get(host) ?? new Map();
				return partsOfName(family === null ? claims : new Map([[family, claims.get(family) ?? []]]), vantage, failed !== null, budget);
			});
		}
		function claimsByName({ items }) {
			let names = new Map();
			let order = 0;
			for (let { item, entries, families } of items) for (let reference of item.hosts) {
				order++;
				let { pattern } = reference;
				if (pattern.kind !== "name" || entries.length === 0) continue;
				let ofName = (0, get_or_create.I)(names, pattern.name, () => new Map());
				for (let family of families) {
					let at = {
						host: pattern.name,
						family,
						first: 0n,
						last: 0n,
						size: 1n,
						order
					};
					(0, get_or_create.I)(ofName, family, () => []).push({
						item,
						reference,
						entries,
						...at,
						layer: "inside"
					});
				}
			}
			return names;
		}
		function partsOfName(claims, vantage, hasFailed, budget) {
			let decided = [...claims].filter(([, covering]) => covering.length > 0).map(([family, covering]) => {
				let ports = expandedPorts(covering, {
					family,
					vantage,
					asked: "once-resolved"
				}, budget);
				return {
					family,
					covering,
					ports: hasFailed ? ports.map(notResolved) : ports
				};
			});
			let [first, second] = decided;
			let part = ({ family, covering, ports }, choice) => ({
				kind: "ports",
				order: covering[0]?.order ?? 0,
				family: choice ?? (family === 4 ? "ipv4" : "ipv6"),
				addresses: null,
				covering,
				ports
			});
			if (first === void 0 || second === void 0) return decided.map((one) => part(one));
			return areAlike(first, second) ? [part(first, "both")] : decided.map((one) => part(one));
		}
		function areAlike(one, other) {
			let said = ({ covering }) => covering.map(({ order }) => order).join();
			let fates = ({ ports }) => ports.map(({ fate }) => fate).join();
			return said(one) === said(other) && fates(one) === fates(other);
		}
		function notResolved(ports) {
			return {
				...ports,
				fate: "not-resolved",
				asked: "no"
			};
		}
		function expandedNameChecks(narrowed, checks) {
			let { view, items } = narrowed;
			if (view.vantage?.openOnly) return [];
			let parts = [];
			let order = 0;
			for (let { item } of items) {
				let { resolvesTo, family, satisfies = [] } = item;
				for (let { pattern, source = null } of item.hosts) {
					order++;
					if (resolvesTo === null || !(0, plan_view.C_)(view, item.from) || pattern.kind !== "name") continue;
					let host = pattern.name;
					let failed = checks.some((one) => one.host === host && one.resolvesTo === resolvesTo && one.failure !== null);
					parts.push({
						kind: "resolves-to",
						order,
						family,
						host,
						resolvesTo,
						source,
						satisfies,
						failed
					});
				}
			}
			return parts;
		}
		function expandView(policy, resolutions, view, budget) {
			let narrowed = (0, narrow.s)(policy, view);
			let answers = resolutions === null ? noAnswers(narrowed) : (0, explain_port.KH)(narrowed, resolutions);
			let claimed = (0, claim.B)((0, resolve.A)(narrowed, answers), budget);
			let bounded = (0, bound.$)(claimed, budget);
			let claims = layeredClaims(claimed, bounded, resolutions !== null);
			let whole = partsOf(claims, view.vantage, budget);
			let { out, crowded, refused } = mostProbes(whole) > BigInt((0, ceilings.tO)(policy)) ? heldToCeiling(bounded) : NOTHING_OUT;
			let parts = [
				...out.size === 0 ? whole : partsOf(claims.filter(({ host }) => host === null || !out.has(host)), view.vantage, budget),
				...expandedNames(narrowed, resolutions === null ? null : [...claimed.unresolved, ...crowded], budget),
				...expandedNameChecks(narrowed, resolutions === null ? [] : claimed.nameChecks)
			];
			let idle = bounded.outOfScope.length + claimed.nameChecks.length > 0 ? [] : nothingJudged(parts, policy, view);
			return {
				vantage: view.vantage,
				parts: parts.sort(byPlace),
				refused: [...refused, ...idle]
			};
		}
		function nothingJudged(parts, policy, view) {
			let { vantage } = view;
			if (parts.some((part) => part.kind === "resolves-to" || part.addresses === null)) return [];
			let expected = new Set(parts.flatMap((part) => part.kind === "ports" ? part.ports : []).map((one) => one.asked === "no" ? "observe" : one.applied.entry.expected));
			expected.delete("observe");
			if (expected.size === 0) return [(0, plan_mistakes.UG)(policy, view)];
			expected.delete("open");
			return vantage?.openOnly && expected.size === 0 ? [(0, plan_mistakes.dd)(policy, vantage)] : [];
		}
		function noAnswers({ names }) {
			return names.flatMap(({ name, families }) => families.map((family) => ({
				name,
				family,
				addresses: [],
				code: answers.sj
			})));
		}
		function partsOf(claims, vantage, budget) {
			return [4, 6].flatMap((family) => partsOfFamily(family, claims, vantage, budget));
		}
		function partsOfFamily(family, all, vantage, budget) {
			let active = new Set();
			let known = new Map();
			let alike = (0, alike_claims.B)();
			let keyOf = (claim) => `${alike(claim)} ${claim.layer} ${claim.mayComeIn ?? !1}`;
			let parts = [];
			for (let { first, last, ended, started } of (0, cut_ranges.zk)(all.filter((claim) => claim.family === family))) {
				for (let one of ended) active.delete(one);
				for (let one of started) active.add(one);
				if (active.size === 0) continue;
				if (!budget.take(4 * active.size)) return [];
				let covering = [...active].sort((a, b) => a.order - b.order);
				let ports = (0, get_or_create.I)(known, covering.map(keyOf).join(), () => expandedPorts(covering, {
					family,
					vantage,
					asked: "yes"
				}, budget));
				if (ports.length === 0) continue;
				let { order } = covering[0];
				let addresses = {
					family,
					first,
					last
				};
				parts.push({
					kind: "ports",
					order,
					family: family === 4 ? "ipv4" : "ipv6",
					addresses,
					covering,
					ports
				});
			}
			return parts;
		}
		function mostProbes(parts) {
			let counts = new Map();
			let countOf = (ports) => BigInt(ports.reduce((sum, one) => sum + (one.asked === "no" ? 0 : one.ports.count), 0));
			let sum = 0n;
			for (let part of parts) {
				if (part.kind !== "ports" || part.addresses === null) continue;
				let { ports, addresses } = part;
				sum += (addresses.last - addresses.first + 1n) * (0, get_or_create.I)(counts, ports, () => countOf(ports));
			}
			return sum;
		}
		let NOTHING_OUT = {
			out: new Set(),
			crowded: [],
			refused: []
		};
		function heldToCeiling({ claims, policy, view }) {
			let budget = new work_budget.n();
			let rangesFrom = (some) => (0, vantage_blind_spots.j)((0, decide.w)(some, [], budget), policy.vantages, view.vantage, budget).ranges;
			let { claims: left, crowded } = (0, crowded_names.p)(claims, (0, planned_range.p)(rangesFrom(claims)), (0, ceilings.tO)(policy), (some) => (0, planned_range.p)(rangesFrom(some)));
			let ranges = rangesFrom(left);
			let refused = budget.isSpent ? [(0, ceilings.qV)(policy)] : (0, ceilings.mt)(ranges, (0, planned_range.p)(ranges), policy);
			return {
				out: new Set(crowded.map(({ host }) => host)),
				crowded,
				refused
			};
		}
		function byPlace(a, b) {
			return a.order - b.order || rank(a) - rank(b) || firstOf(a, b);
		}
		function rank(part) {
			if (part.kind === "resolves-to") return 0;
			if (part.addresses === null) return part.family === "ipv6" ? 4 : 3;
			return part.addresses.family === 4 ? 1 : 2;
		}
		function firstOf(a, b) {
			if (a.kind !== "ports" || b.kind !== "ports" || a.addresses === null || b.addresses === null) return 0;
			return a.addresses.first < b.addresses.first ? -1 : 1;
		}
		var address_span = __webpack_require__(4028);
		function* expandedRows(views) {
			for (let { vantage, parts } of views) for (let part of parts) yield* rowsOf(vantage?.name ?? null, part);
		}
		function* rowsOf(vantage, part) {
			if (part.kind === "resolves-to") {
				yield nameRow(vantage, part);
				return;
			}
			let { family, covering, ports } = part;
			let addresses = part.addresses === null ? null : (0, address_span.U)(part.addresses, address_text.GI);
			for (let { ports: set, applied, of, fate, asked } of ports) {
				let { entry, evidence } = applied;
				yield {
					vantage,
					host: applied.host ?? covering[of].reference.text.trim(),
					addresses,
					protocol: set.protocol,
					ports: (0, port_ranges.OM)(set.ranges),
					expected: entry.expected,
					severity: entry.severity,
					reason: entry.reason,
					rule: placeOf(entry.position),
					source: covering[of].reference.source ?? null,
					satisfies: applied.satisfies ?? [],
					role: entry.role,
					evidence,
					family,
					asked,
					fate,
					anyAddress: applied.addresses === "any",
					resolvesTo: null
				};
			}
		}
		function nameRow(vantage, { host, family, resolvesTo, source, satisfies, failed }) {
			return {
				vantage,
				host,
				addresses: null,
				protocol: null,
				ports: null,
				expected: null,
				severity: null,
				reason: null,
				rule: placeOf(resolvesTo.position),
				source,
				satisfies,
				role: null,
				evidence: null,
				family,
				asked: "yes",
				fate: failed ? "not-resolved" : "judged",
				anyAddress: !1,
				resolvesTo: resolvesTo.text.trim()
			};
		}
		function placeOf({ file, line, column }) {
			return {
				file,
				line,
				column
			};
		}
		function viewsToExpand(policy, view) {
			if (view.vantage !== null || policy.vantages.length === 0) return [view];
			return policy.vantages.map((vantage) => ({
				...view,
				vantage
			}));
		}
		function namesToExpand(policy, views) {
			let names = new Map();
			let needsNat64 = !1;
			for (let view of views) {
				let narrowed = (0, narrow.s)(policy, view);
				needsNat64 ||= narrowed.needsNat64;
				for (let { name, families } of narrowed.names) {
					let asked = (0, get_or_create.I)(names, name, () => new Set());
					for (let family of families) asked.add(family);
				}
			}
			return {
				names: [...names].map(([name, families]) => ({
					name,
					families: [...families].sort()
				})),
				needsNat64
			};
		}
		var read_policies = __webpack_require__(9717);
		var resolve_or_stop = __webpack_require__(6706);
		async function expand(sources, options) {
			let read = (0, read_policies.h9)(sources, options);
			let { policy, files, inputs } = read;
			if (policy === null) return {
				kind: "unusable",
				files,
				diagnostics: read.diagnostics
			};
			let named = options.vantage == null ? { vantage: null } : (0, plan_mistakes.k)(policy, options.vantage);
			if ("mistake" in named) return {
				kind: "unusable",
				files,
				diagnostics: [named.mistake]
			};
			let views = viewsToExpand(policy, {
				vantage: named.vantage,
				runScope: inputs.runScope,
				only: []
			});
			let { names, needsNat64 } = namesToExpand(policy, views);
			let resolutions = options.resolve && (names.length > 0 || needsNat64) ? await (0, resolve_or_stop.y)(names, options, needsNat64) : [];
			let budget = new work_budget.n(work_budget.S * Math.min(views.length, 8));
			let expanded = views.map((view) => expandView(policy, options.resolve ? resolutions : null, view, budget));
			if (budget.isSpent) return {
				kind: "unusable",
				files,
				diagnostics: [...read.diagnostics, (0, ceilings.qV)(policy)]
			};
			let warnings = [...new Map(expanded.flatMap((one) => one.refused).map((one) => [one.message, one])).values()].map((one) => ({
				...one,
				level: "warning"
			}));
			return {
				kind: "expanded",
				rows: expandedRows(expanded),
				files,
				diagnostics: [...read.diagnostics, ...warnings]
			};
		}
		var exit_codes = __webpack_require__(966);
		var tool = __webpack_require__(4595);
		var json_document = __webpack_require__(3289);
		var row_pieces = __webpack_require__(7721);
		function expansionJsonPieces(rows) {
			return (0, row_pieces.G)({
				schemaVersion: 1,
				tool: {
					name: "port-policy",
					version: tool.wr
				}
			}, "rows", ordered(rows));
		}
		function* ordered(rows) {
			for (let row of rows) yield orderedRow(row);
		}
		function orderedRow(row) {
			let { vantage, host, addresses, protocol, ports, expected, severity, reason, role, evidence } = row;
			let { source, satisfies, family, asked, fate, anyAddress, resolvesTo } = row;
			return {
				vantage,
				host,
				addresses,
				protocol,
				ports,
				expected,
				severity,
				reason,
				rule: (0, json_document.V)(row.rule),
				source,
				satisfies,
				role,
				evidence,
				family,
				asked,
				fate,
				anyAddress,
				resolvesTo
			};
		}
		var terminal = __webpack_require__(1526);
		let COLUMNS = [
			["vantage", ({ vantage }) => vantage],
			["host", ({ host }) => host],
			["addresses", ({ addresses }) => addresses],
			["protocol", ({ protocol }) => protocol],
			["ports", ({ ports }) => ports],
			["expected", ({ expected, resolvesTo }) => resolvesTo === null ? expected : `resolves-to ${resolvesTo}`],
			["asked", ({ asked }) => asked],
			["fate", ({ fate }) => fate],
			["severity", ({ severity }) => severity],
			["evidence", ({ evidence }) => evidence],
			["role", ({ role }) => role],
			["rule", ({ rule: { file, line, column } }) => `${file}:${line}:${column}`],
			["source", ({ source }) => source],
			["satisfies", ({ satisfies }) => satisfies.length === 0 ? null : satisfies.join("; ")],
			["reason", ({ reason }) => reason]
		];
		function* expansionLinePieces(rows) {
			let text = `#${COLUMNS.map(([name]) => name).join("	")}\n`;
			for (let row of rows) {
				text += `${COLUMNS.map(([, read]) => field(read(row))).join("	")}\n`;
				if (text.length < 65536) continue;
				yield text;
				text = "";
			}
			yield text;
		}
		function field(value) {
			if (value === null) return "-";
			if (value === "-" || value === "") return `\\${value}`;
			return (0, terminal.F)(value.replaceAll("\\", "\\\\"));
		}
		var read_policy = __webpack_require__(4100);
		var invocation = __webpack_require__(6114);
		var complain = __webpack_require__(1059);
		var log_safe = __webpack_require__(8380);
		var output_progress = __webpack_require__(7687);
		async function expandPolicies({ positionals, options, terminal, process }) {
			let read = (0, read_policy.h9)(positionals, {
				command: "expand",
				argv: process.argv.slice(3)
			});
			if ("problem" in read) return (0, complain.fJ)(terminal, read.problem);
			let progress = (0, output_progress.R)(terminal, () => performance.now());
			let resolve = options.resolve !== void 0;
			let outcome = await expand(read.sources, {
				...(0, invocation.Su)(options),
				resolve,
				onNames: progress.names
			});
			progress.end();
			await (0, complain.aE)(outcome.diagnostics, outcome.files, terminal);
			if (outcome.kind === "unusable") return exit_codes.dc.unusable;
			let asJson = ((0, invocation.b6)(options, "format") ?? "json") === "json";
			let pieces = asJson ? expansionJsonPieces(outcome.rows) : expansionLinePieces(outcome.rows);
			for (let piece of pieces) {
				terminal.out(asJson ? (0, log_safe.c4)("json", piece) : (0, log_safe.TW)(piece));
				await terminal.room();
			}
			return exit_codes.dc.pass;
		}
	}),
	4028: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { U: () => addressSpanText });
		function prefixLength({ family, first, last }) {
			let bits = family === 4 ? 32 : 128;
			let size = last - first + 1n;
			if ((size & size - 1n) != 0n || first % size !== 0n) return null;
			return bits - (size.toString(2).length - 1);
		}
		function addressSpanText(range, textOf) {
			let { family, first, last } = range;
			if (first === last) return textOf(family, first);
			let prefix = prefixLength(range);
			return prefix === null ? `${textOf(family, first)}-${textOf(family, last)}` : `${textOf(family, first)}/${prefix}`;
		}
	}),
	9733: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			KH: () => askedResolutions,
			Hg: () => explainPort,
			zZ: () => namesToExplain,
			pb: () => viewsToExplain
		});
		var get_or_create = __webpack_require__(3620);
		var host_name = __webpack_require__(3908);
		var port_ranges = __webpack_require__(733);
		var address_text = __webpack_require__(5255);
		var bound = __webpack_require__(9128);
		var claim = __webpack_require__(4768);
		var chosen_anchors = __webpack_require__(6815);
		var narrow = __webpack_require__(844);
		var resolve = __webpack_require__(3699);
		var nat64 = __webpack_require__(2341);
		var plan_view = __webpack_require__(1026);
		var work_budget = __webpack_require__(9106);
		var claim_answers = __webpack_require__(2927);
		var name_checks = __webpack_require__(4707);
		var port_winners = __webpack_require__(6696);
		var specificity = __webpack_require__(6548);
		function contestOf(claims, { port, protocol }) {
			let competitors = claims.flatMap((claim) => claim.entries.filter((entry) => speaksOf(entry, port, protocol)).map((entry) => ({
				claim,
				entry
			}))).map(({ claim, entry }, order) => ({
				...hostEntry(claim.reference, entry),
				candidate: (0, specificity.RH)(claim, entry, order)
			}));
			let winners = (0, specificity.eF)(competitors.map(({ candidate }) => candidate));
			let [first] = winners;
			if (first === void 0) return {
				winners: [],
				lost: []
			};
			let [best, beaten] = parted(competitors, ({ candidate }) => (0, port_winners.A)(candidate, first) === 0);
			let decided = winners.map(({ applied, order }) => {
				let [own, merged] = parted(best.filter(({ candidate: { applied: other } }) => other.host === applied.host && other.entry.expected === applied.entry.expected), ({ candidate }) => candidate.order === order);
				let [{ host, covers, entry }] = own;
				return {
					host,
					covers,
					entry,
					applied,
					merged: merged.map(withoutCandidate)
				};
			});
			let { host, covers, entry } = decided[0];
			return {
				winners: decided,
				lost: beaten.map((one) => ({
					...withoutCandidate(one),
					why: {
						kind: "lost",
						by: lostBy(one.candidate, first),
						to: {
							host,
							covers,
							entry
						}
					}
				}))
			};
		}
		function lostBy(one, winner) {
			if (one.ports !== winner.ports) return "ports";
			return one.addresses === winner.addresses ? "role" : "addresses";
		}
		function excludedOf(policy, resolutions, bounds, view, { pattern, port, protocol }, spot) {
			let pref64 = (0, nat64.Lw)(resolutions);
			return policy.hosts.flatMap((item) => item.hosts.filter((reference) => coversSpot(reference, resolutions, pattern, spot)).flatMap((reference) => item.entries.filter((entry) => speaksOf(entry, port, protocol)).flatMap((entry) => {
				let why = exclusionOf(policy, item, reference, entry, view, spot, bounds, pref64, resolutions);
				return why === null ? [] : [{
					...hostEntry(reference, entry),
					why
				}];
			})));
		}
		function exclusionOf(policy, item, { pattern }, entry, view, spot, bounds, pref64, resolutions) {
			if (item.from !== null && !(0, plan_view.C_)(view, item.from)) return {
				kind: "not-from-here",
				from: item.from,
				position: item.position
			};
			if (entry.from !== null && !(0, plan_view.C_)(view, entry.from)) return {
				kind: "not-from-here",
				from: entry.from,
				position: entry.position
			};
			if (spot === null) return null;
			if (pattern.kind === "name") {
				if (!(0, plan_view.m6)(item).includes(spot.family)) return {
					kind: "other-family",
					family: item.family,
					position: item.position
				};
				let resolvesTo = bindingOf(policy, view, pattern.name, spot, pref64);
				if (resolvesTo !== null) return {
					kind: "leads-elsewhere",
					resolvesTo
				};
				if ((0, claim_answers.Bw)(resolutions.filter(({ name }) => name === (0, host_name.GS)(pattern))).addresses.some((one) => one.own && one.family === spot.family && one.value === spot.value) && !(0, name_checks.YD)(item, pattern.name, spot)) return {
					kind: "out-of-bounds",
					bound: "this-machine",
					scope: []
				};
			}
			let range = {
				family: spot.family,
				first: spot.value,
				last: spot.value
			};
			let bound = bounds(range, item.scopes).outside[0]?.bound;
			if (bound === void 0) return null;
			let [outOf = []] = bound === "policy-scope" ? item.scopes.filter((scope) => bounds(range, [scope]).outside.some((one) => one.bound === "policy-scope")) : [bound === "run-scope" ? view.runScope ?? [] : []];
			return {
				kind: "out-of-bounds",
				bound,
				scope: outOf
			};
		}
		function bindingOf({ hosts }, view, name, spot, pref64) {
			return hosts.find((item) => item.resolvesTo !== null && (0, plan_view.C_)(view, item.from) && item.hosts.some(({ pattern }) => pattern.kind === "name" && pattern.name === name) && (0, plan_view.m6)(item).includes(spot.family) && !(0, name_checks.D7)(item, spot, pref64))?.resolvesTo ?? null;
		}
		function nearestOf(policy, resolutions, view, { pattern, port, protocol }, spot, most) {
			let found = policy.hosts.flatMap((item) => {
				let here = new Set((0, plan_view.m2)(item, view));
				return item.hosts.filter((reference) => coversSpot(reference, resolutions, pattern, spot)).flatMap((reference) => item.entries.map((entry) => ({
					...hostEntry(reference, entry),
					here: here.has(entry)
				})));
			});
			return (found.some(({ here }) => here) ? found.filter(({ here }) => here) : found).map((one) => ({
				one,
				far: distance(one.entry, port) + (one.entry.ports.protocol === protocol ? 0 : 65536)
			})).sort((a, b) => a.far - b.far).slice(0, most).map(({ one: { host, covers, entry } }) => ({
				host,
				covers,
				entry
			}));
		}
		function coversSpot({ pattern }, resolutions, asked, spot) {
			if (pattern.kind === "name") {
				if (asked.kind === "name" && asked.name === pattern.name) return !0;
				return spot !== null && resolutions.some(({ name, addresses }) => name === (0, host_name.GS)(pattern) && addresses.map((address) => (0, address_text.qy)(address)).some((one) => one.family === spot.family && one.value === spot.value));
			}
			return spot !== null && pattern.family === spot.family && pattern.first <= spot.value && spot.value <= pattern.last;
		}
		function hostEntry(host, entry) {
			let { pattern } = host;
			return {
				host,
				covers: pattern.kind === "name" ? 1n : pattern.last - pattern.first + 1n,
				entry
			};
		}
		function speaksOf({ ports }, port, protocol) {
			return ports.protocol === protocol && (0, port_ranges.As)(ports.ranges, port);
		}
		function distance({ ports }, port) {
			return Math.min(...ports.ranges.map(({ first, last }) => Math.max(first - port, port - last, 0)));
		}
		function withoutCandidate({ host, covers, entry }) {
			return {
				host,
				covers,
				entry
			};
		}
		function parted(all, belongs) {
			return [all.filter(belongs), all.filter((one) => !belongs(one))];
		}
		function contestOfName(claims, question) {
			let [four = [], six = []] = plan_view.zc.map((family) => claims.filter(({ item }) => (0, plan_view.m6)(item).includes(family)));
			if (four.length + six.length === 2 * claims.length) return contestOf(claims, question);
			let [first, second] = [contestOf(four, question), contestOf(six, question)];
			let known = (all) => (one) => all.some(({ host, entry }) => host === one.host && entry === one.entry);
			let winners = [...first.winners, ...second.winners.filter((one) => !first.winners.some((other) => decidesAlike(one, other)))];
			let speaking = known(winners.flatMap((winner) => [winner, ...winner.merged]));
			return {
				winners,
				lost: [...first.lost, ...second.lost.filter((one) => !known(first.lost)(one))].filter((one) => !speaking(one))
			};
		}
		function decidesAlike(one, other) {
			let [a, b] = [one.applied, other.applied];
			return one.host === other.host && one.entry === other.entry && a.evidence === b.evidence && a.addresses === b.addresses;
		}
		let AGAINST = {
			open: ["closed", "filtered"],
			closed: ["open", "filtered"],
			filtered: ["open", "closed"],
			blocked: ["open"],
			observe: []
		};
		function relevantWaivers({ waivers }, view, { pattern, port, protocol }, spot, appliedEntries, today) {
			let ofJudged = (waiver, host) => waiver.hosts.some(({ pattern: meant }) => meant.kind === "name" ? meant.name === host : spot !== null && meant.family === spot.family && meant.first <= spot.value && spot.value <= meant.last);
			let asked = pattern.kind === "name" ? pattern.name : null;
			let ofPort = waivers.filter(({ ports }) => ports.some((set) => set.protocol === protocol && (0, port_ranges.As)(set.ranges, port)));
			let deciding = new Map();
			for (let { host, entry } of appliedEntries) {
				let meant = ofPort.filter((waiver) => (0, plan_view.C_)(view, waiver.from) && ofJudged(waiver, host));
				for (let state of AGAINST[entry.expected]) {
					let last = meant.filter(({ states }) => states.includes(state)).reduce((best, one) => best === null || one.until > best.until ? one : best, null);
					last !== null && (0, get_or_create.I)(deciding, last, () => new Set()).add(state);
				}
			}
			return ofPort.flatMap((waiver) => {
				let judged = appliedEntries.some(({ host }) => ofJudged(waiver, host));
				if (!judged && !ofJudged(waiver, asked)) return [];
				if (!(0, plan_view.C_)(view, waiver.from)) return [{
					waiver,
					standing: "not-from-here",
					states: []
				}];
				if (appliedEntries.length === 0) return [{
					waiver,
					standing: "nothing-judged",
					states: []
				}];
				if (!judged) return [{
					waiver,
					standing: "other-host",
					states: []
				}];
				let states = [...deciding.get(waiver) ?? []];
				if (states.length > 0) return [{
					waiver,
					standing: waiver.until < today ? "ended" : "holds",
					states
				}];
				return [{
					waiver,
					standing: appliedEntries.filter(({ host }) => ofJudged(waiver, host)).some(({ entry }) => AGAINST[entry.expected].some((state) => waiver.states.includes(state))) ? "outlasted" : "not-against",
					states
				}];
			});
		}
		let WEIGHTIEST = [
			"out-of-bounds",
			"leads-elsewhere",
			"not-from-here",
			"other-family"
		];
		function viewsToExplain(policy, view) {
			if (view.vantage !== null || !(0, plan_view.Zs)(policy) || policy.vantages.length === 0) return [view];
			return policy.vantages.map((vantage) => ({
				...view,
				vantage
			}));
		}
		function namesToExplain(policy, views, { pattern }) {
			let names = new Map();
			let ask = (name, families) => {
				let asked = (0, get_or_create.I)(names, name, () => new Set());
				for (let family of families) asked.add(family);
			};
			for (let view of views) for (let { name, families } of (0, narrow.s)(policy, view).names) ask(name, families);
			pattern.kind === "name" && ask((0, host_name.GS)(pattern), plan_view.zc);
			return [...names].map(([name, families]) => ({
				name,
				families: [...families].sort()
			}));
		}
		function explainPort(policy, resolutions, view, question, today, budget = new work_budget.n()) {
			let { pattern, port, protocol } = question;
			let narrowed = (0, narrow.s)(policy, view);
			let resolved = (0, resolve.A)(narrowed, askedResolutions(narrowed, resolutions));
			let { claims, unresolved, bounds, plannedControls } = (0, bound.$)((0, claim.B)(resolved, budget), budget);
			let spots = spotsOf(question, resolutions);
			let name = pattern.kind === "name" ? pattern.name : null;
			let naming = policy.hosts.filter(({ hosts }) => hosts.some((one) => isNamed(one.pattern, pattern)));
			let failed = unresolved.filter(({ host }) => host === name);
			let bare = spots.every((spot) => spot === null) && failed.length === 0;
			return {
				host: name ?? hostText(question),
				port,
				protocol,
				vantage: view.vantage?.name ?? null,
				named: naming.flatMap(({ hosts }) => hosts.filter((one) => isNamed(one.pattern, pattern)).map(({ position }) => position)),
				addresses: spots.map((spot) => {
					let covering = spot === null ? claimsOfName(naming, name ?? "", view) : claimsAt(claims, spot);
					let { winners, lost } = spot === null ? contestOfName(covering, question) : contestOf(covering, question);
					let passedOver = [...lost, ...excludedOf(policy, resolutions, bounds, view, question, spot)];
					let nearest = winners.length + passedOver.length > 0 ? [] : nearestOf(policy, resolutions, view, question, spot, 3);
					let address = spot === null ? null : (0, address_text.GI)(spot.family, spot.value);
					let appliedEntries = winners.map(({ applied }) => applied);
					return {
						address,
						fate: fateOf(winners, passedOver, view, question, spot),
						winners,
						passedOver,
						nearest,
						waivers: relevantWaivers(policy, view, question, spot, appliedEntries, today),
						controls: plannedControls.filter((one) => one.address === address && one.port === port && one.protocol === protocol).map(({ target }) => target),
						anchors: (0, chosen_anchors.D)(covering)
					};
				}),
				unresolved: bare ? wholeFailure(pattern, resolutions) : failed.map(({ family, code }) => ({
					family,
					code
				})),
				resolvesTo: name === null ? [] : naming.flatMap(({ resolvesTo, from }) => resolvesTo !== null && (0, plan_view.C_)(view, from) ? [resolvesTo] : [])
			};
		}
		function askedResolutions({ names }, resolutions) {
			let asked = new Set(names.flatMap(({ name, families }) => families.map((family) => `${family} ${name}`)));
			return resolutions.filter((one) => asked.has(`${one.family} ${one.name}`) || (0, nat64.We)(one));
		}
		function spotsOf({ pattern }, resolutions) {
			if (pattern.kind === "addresses") return [{
				family: pattern.family,
				value: pattern.first
			}];
			let found = resolutions.filter(({ name }) => name === (0, host_name.GS)(pattern)).flatMap(({ addresses }) => addresses.map((address) => (0, address_text.qy)(address))).sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
			let spots = found.filter((one, index) => found[index - 1]?.value !== one.value);
			return spots.length === 0 ? [null] : spots;
		}
		function claimsOfName(naming, name, view) {
			return naming.flatMap((item, order) => {
				let entries = (0, plan_view.m2)(item, view);
				let [family] = (0, plan_view.m6)(item);
				let reference = item.hosts.find(({ pattern }) => pattern.kind === "name" && pattern.name === name);
				if (entries.length === 0 || family === void 0 || reference === void 0) return [];
				return [{
					item,
					reference,
					entries,
					host: name,
					family,
					first: 0n,
					last: 0n,
					size: 1n,
					order
				}];
			});
		}
		function fateOf(winners, passedOver, { vantage }, { port, protocol }, spot) {
			if (winners.length === 0) return WEIGHTIEST.find((kind) => passedOver.some(({ why }) => why.kind === kind)) ?? "nothing";
			if (spot === null) return "not-resolved";
			if (vantage !== null && !vantage.families.includes(spot.family)) return "family-not-seen";
			if ((vantage?.cannotSee ?? []).some((set) => set.protocol === protocol && (0, port_ranges.As)(set.ranges, port))) return "not-seen";
			if (winners.every(({ entry }) => entry.expected === "observe")) return "observed";
			return vantage?.openOnly ? "exposure-only" : "judged";
		}
		function wholeFailure(pattern, resolutions) {
			if (pattern.kind !== "name") return [];
			let code = resolutions.find((one) => one.name === (0, host_name.GS)(pattern) && one.code !== null)?.code;
			return code == null ? [] : [{
				family: null,
				code
			}];
		}
		function claimsAt(claims, { family, value }) {
			let covering = claims.filter((one) => one.family === family && one.first <= value && value <= one.last);
			return [...new Map(covering.map((claim) => [claim.order, claim])).values()].sort((a, b) => a.order - b.order);
		}
		function isNamed(pattern, asked) {
			if (pattern.kind === "name" || asked.kind === "name") return pattern.kind === "name" && asked.kind === "name" && pattern.name === asked.name;
			return pattern.family === asked.family && pattern.first === asked.first && pattern.last === asked.first;
		}
		function hostText({ pattern }) {
			return pattern.kind === "name" ? pattern.name : (0, address_text.GI)(pattern.family, pattern.first);
		}
	}),
	7721: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { G: () => rowPieces });
		function* rowPieces(head, name, rows) {
			let text = `{\n${Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join("")}  ${JSON.stringify(name)}: [`;
			let before = "\n";
			for (let row of rows) {
				text += `${before}    ${JSON.stringify(row)}`;
				before = ",\n";
				if (text.length < 65536) continue;
				yield text;
				text = "";
			}
			yield `${text}${before === "\n" ? "" : "\n  "}]\n}\n`;
		}
	})
};
