"use strict";
exports.id = "cli-commands-merge";
exports.ids = [
	"cli-commands-merge",
	"cli-run-report-folder",
	"cli-input-read-baseline",
	"shell-read-report-file",
	"report-json-long-read-long-report",
	"model-schema-report-schema"
];
exports.modules = {
	9354: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { L: () => utcMilliseconds });
		let FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3})\d*)?Z$/;
		function utcMilliseconds(text) {
			let match = FORM.exec(text);
			if (match === null) return NaN;
			let [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
			if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return NaN;
			let milliseconds = Number((match[7] ?? "0").padEnd(3, "0"));
			return ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 6e4 + second * 1e3 + milliseconds;
		}
		function daysSince1970(year, month, day) {
			let fromMarch = (month + 9) % 12;
			let years = month <= 2 ? year - 1 : year;
			let leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
			return years * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 719468;
		}
	}),
	7658: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { merge: () => merge });
		var external_node_path_ = __webpack_require__(6760);
		var by_text = __webpack_require__(4882);
		var partial_run = __webpack_require__(7105);
		var requirements = __webpack_require__(7342);
		var documents_totals = __webpack_require__(9121);
		var get_or_create = __webpack_require__(3620);
		var causes = __webpack_require__(8849);
		var numbers_and_lists = __webpack_require__(5607);
		function vantageKey(name) {
			return name ?? "";
		}
		function vantageText(key) {
			return key === "" ? "the nameless vantage" : `\`${key}\``;
		}
		function vantagesText(keys) {
			return (0, numbers_and_lists.KE)(keys.map(vantageText), 10);
		}
		function placeName(key, shard) {
			if (key === "") return shard === null ? "the nameless vantage" : `the nameless vantage, ${shard}`;
			return shard === null ? `vantage ${key}` : `vantage ${key}, ${shard}`;
		}
		function addressSeen(lists) {
			let heard = new Map();
			let open = new Set();
			for (let verdicts of lists) for (let { vantage, cause, state } of verdicts) {
				if (cause === null || !(0, causes.Y_)(cause)) continue;
				let key = vantageKey(vantage);
				let level = (0, causes.Tq)(cause) || state === "open" ? 2 : 1;
				heard.set(key, Math.max(level, heard.get(key) ?? 0));
				state === "open" && open.add(key);
			}
			let of = (level) => [...heard].filter(([, one]) => one === level).map(([key]) => key);
			return {
				answered: of(2),
				silent: of(1),
				open
			};
		}
		function shutVantages({ answered, silent }) {
			return answered.length === 0 ? [] : silent;
		}
		var private_network = __webpack_require__(1598);
		var port_ranges = __webpack_require__(733);
		function withProof(verdict, { verdicts, provers }) {
			if (verdict.lacks === void 0 || verdict.verdict !== "inconclusive") return [verdict];
			let key = vantageKey(verdict.vantage);
			if (!provers.has(key)) return [verdict];
			if (verdict.address !== null && (0, private_network.U)(verdict.address)) return [neverProven(verdict, verdict.address)];
			let others = verdicts.filter(({ vantage, protocol }) => vantageKey(vantage) !== key && protocol === verdict.protocol);
			let open = portsOf(others.filter((other) => provers.has(vantageKey(other.vantage)) && provesThatItListens(other)));
			let ports = (0, port_ranges.kj)((0, port_ranges.Kn)(verdict.ports));
			let proven = (0, port_ranges.Q)(ports, open);
			let rest = (0, port_ranges.TN)(ports, proven);
			return [...proven.length === 0 ? [] : [passOf(verdict, proven)], ...rest.length === 0 ? [] : [stillUnproven(verdict, rest, others, provers)]];
		}
		function provesThatItListens({ state, evidence }) {
			return state === "open" && evidence === "direct";
		}
		function neverProven(verdict, address) {
			return {
				...verdict,
				explanation: `Not open from ${vantageText(vantageKey(verdict.vantage))}, and the policy wants this proven (\`evidence: proven\`). Each machine has an address ${address} of its own, so no other vantage can prove it.`,
				advice: "Name the host by an address that other machines can reach, or take `evidence: proven` off this entry."
			};
		}
		function passOf(verdict, ranges) {
			let { lacks, ...rest } = verdict;
			return {
				...ofRanges(rest, ranges),
				verdict: "pass",
				severity: null,
				evidence: "proven",
				explanation: "",
				advice: ""
			};
		}
		function stillUnproven(verdict, ranges, others, provers) {
			let asked = others.filter((other) => (0, port_ranges.Q)(ranges, (0, port_ranges.kj)((0, port_ranges.Kn)(other.ports))).length > 0);
			let keys = [...new Set(asked.map(({ vantage }) => vantageKey(vantage)))];
			let own = vantageText(vantageKey(verdict.vantage));
			let one = ofRanges(verdict, ranges);
			if (keys.length === 0) {
				let others = [...provers].filter((key) => key !== vantageKey(verdict.vantage));
				return {
					...one,
					explanation: `Not open from ${own}, and the policy wants this proven (\`evidence: proven\`): another vantage must see the same port open. No other vantage of this merge checked it at this address.`,
					advice: others.length === 0 ? "Add a vantage from which the port is open to the policy, check from there, and merge both reports." : `Let ${vantagesText(others)} check this port too, with \`open\` in the policy where it is to be open.`
				};
			}
			return {
				...one,
				explanation: `Not open from ${own}, and the policy wants this proven (\`evidence: proven\`): another vantage must see the same port open. It was not open from ${vantagesText(keys)} either, so nothing shows that a service listens there.`,
				advice: `Look whether the service runs, and whether ${vantagesText(keys)} should reach it. If nothing is to listen there, take \`evidence: proven\` off this entry.`
			};
		}
		function ofRanges(verdict, ranges) {
			let count = (0, port_ranges.Ws)(ranges);
			if (count === verdict.count) return verdict;
			return {
				...verdict,
				ports: (0, port_ranges.OM)(ranges),
				count,
				service: null,
				rttMs: null
			};
		}
		function portsOf(verdicts) {
			return (0, port_ranges.kj)(verdicts.flatMap(({ ports }) => (0, port_ranges.Kn)(ports)));
		}
		function countsSilence({ verdict, lacks, expected }) {
			return (verdict === "pass" || lacks !== void 0) && (expected === "blocked" || expected === "filtered");
		}
		function shutVerdicts(address, seen) {
			let shut = shutVantages(seen);
			if (shut.length === 0) return null;
			let texts = new Map(shut.map((key) => [key, shutText(address, key, seen.answered)]));
			return (verdict) => {
				let text = texts.get(vantageKey(verdict.vantage));
				if (text === void 0 || !countsSilence(verdict)) return verdict;
				let { lacks, ...rest } = verdict;
				return {
					...rest,
					verdict: "inconclusive",
					...text
				};
			};
		}
		function shutText(address, key, answered) {
			let where = vantageText(key);
			return {
				explanation: `No port of ${address} that ${where} asked answered it, and ${vantagesText(answered)} got answers there. The address may drop everything from ${where} alone (a ban, a block by a provider, a rule by country), so this silence does not show what other networks can reach.`,
				advice: `Look at what drops everything from ${where}: the firewall of the host, or a network on the way. As soon as one port of ${address} answers ${where}, its silence on the others counts again.`
			};
		}
		function judgeAddresses(groups, provers) {
			let byAddress = new Map();
			for (let group of groups) group.address !== null && (0, get_or_create.I)(byAddress, group.address, () => []).push(group);
			return [...byAddress].map(([address, groups]) => judgeAddress(address, groups, provers));
		}
		function judgeAddress(address, groups, provers) {
			let seen = addressSeen(groups.map(({ verdicts }) => verdicts));
			let shut = shutVerdicts(address, seen);
			if (shut !== null) for (let group of groups) group.verdicts = group.verdicts.map(shut);
			if (groups.some(({ verdicts }) => verdicts.some(({ lacks }) => lacks !== void 0))) {
				let context = {
					verdicts: groups.flatMap(({ verdicts }) => verdicts),
					provers
				};
				for (let group of groups) group.verdicts = group.verdicts.flatMap((one) => withProof(one, context));
			}
			return {
				address,
				groups,
				seen,
				shut: shutVantages(seen)
			};
		}
		function scanPasses({ scan, vantage }) {
			if (scan === null) return null;
			let where = vantageText(vantageKey(vantage));
			let explanation = `From ${where} this was judged by ${scan.tool === "port-policy" ? "an earlier report" : `a scan by ${scan.tool}`}, and port-policy sent no probe. In a merge such a report shows what is open, and never that a port is as the policy says.`;
			let advice = `Check from ${where} without \`--observations\`, and merge that report.`;
			return (verdict) => {
				if (verdict.verdict !== "pass" && verdict.lacks === void 0) return verdict;
				let { lacks, ...rest } = verdict;
				return {
					...rest,
					verdict: "inconclusive",
					explanation,
					advice
				};
			};
		}
		var utc_milliseconds = __webpack_require__(9354);
		var shard_warnings = __webpack_require__(7409);
		function declaredVantages(given) {
			let sorted = [...new Map(given.map(({ report: { expects } }) => [JSON.stringify(expects.vantages), expects.vantages]))].sort(([a], [b]) => (0, by_text.z)(a, b));
			return [...new Set(sorted.flatMap(([, list]) => list))];
		}
		function orderedReports(given, declared) {
			let rank = new Map(declared.map((name, index) => [name, index]));
			let byVantage = new Map();
			for (let one of given) {
				let key = vantageKey(one.report.vantage);
				byVantage.set(key, [...byVantage.get(key) ?? [], one]);
			}
			let rankOf = (key) => rank.get(key) ?? declared.length;
			return [...byVantage].sort(([a], [b]) => rankOf(a) - rankOf(b) || (0, by_text.z)(a, b)).map(([key, reports]) => ({
				key,
				reports: reports.sort(byShard)
			}));
		}
		function byShard({ report: a }, { report: b }) {
			return shardIndex(a) - shardIndex(b) || shardsOf(a) - shardsOf(b) || (0, by_text.z)(a.startedAt, b.startedAt);
		}
		function shardIndex({ shard }) {
			return shard?.index ?? 0;
		}
		function shardsOf({ shard, expects }) {
			return Math.max(shard?.of ?? 1, expects.shards);
		}
		function shardText(report) {
			return report.shard === null ? null : `shard ${shardIndex(report)} of ${shardsOf(report)}`;
		}
		function mergedHead(vantages, declared, { toolVersion, run, expectVantages }) {
			let reports = vantages.flatMap(({ reports }) => reports.map(({ report }) => report));
			let [first] = reports;
			let startedAt = earliest(reports);
			let finishedAt = latest(reports);
			return {
				schemaVersion: 1,
				tool: {
					name: "port-policy",
					version: toolVersion
				},
				startedAt,
				finishedAt,
				durationMs: Math.max(0, (0, utc_milliseconds.L)(finishedAt) - (0, utc_milliseconds.L)(startedAt)),
				seed: first.seed,
				vantage: null,
				shard: null,
				vantages: vantages.map(({ key, reports }) => mergedVantage(key, reports.map(({ report }) => report))),
				expects: {
					vantages: [...new Set([...declared, ...[...expectVantages].sort(by_text.z)])],
					shards: Math.max(...reports.map(shardsOf))
				},
				run,
				policies: first.policies,
				...first.variables === void 0 ? {} : { variables: first.variables },
				...first.hostFiles === void 0 ? {} : { hostFiles: first.hostFiles },
				scope: [...new Set(reports.flatMap(({ scope }) => scope))],
				controls: mergedControls(reports),
				limits: mergedLimits(reports),
				warnings: mergedWarnings(reports),
				scan: null,
				wait: null,
				drift: null
			};
		}
		function mergedVantage(key, reports) {
			return {
				name: key === "" ? null : key,
				startedAt: earliest(reports),
				finishedAt: latest(reports),
				shards: reports.length,
				sources: [...new Set(reports.flatMap(({ sources = [] }) => sources))].sort(by_text.z),
				run: reports[0].run
			};
		}
		function earliest(reports) {
			return reports.map(({ startedAt }) => startedAt).reduce((a, b) => a < b ? a : b);
		}
		function latest(reports) {
			return reports.map(({ finishedAt }) => finishedAt).reduce((a, b) => a > b ? a : b);
		}
		function mergedControls(reports) {
			let controls = new Map();
			for (let { target, answered } of reports.flatMap((report) => report.controls)) controls.set(target, answered && (controls.get(target) ?? !0));
			return [...controls].map(([target, answered]) => ({
				target,
				answered
			}));
		}
		function mergedLimits(reports) {
			let highest = (of) => {
				let values = reports.map(({ limits }) => of(limits));
				return values.includes(null) ? null : Math.max(...values);
			};
			return {
				rate: highest(({ rate, dividedBy = 1 }) => rate === null ? null : Math.round(rate * dividedBy * 1e3) / 1e3),
				perHost: highest(({ perHost }) => perHost),
				inFlight: highest(({ inFlight }) => inFlight),
				durationMs: highest(({ durationMs }) => durationMs)
			};
		}
		function sharedSources(reports) {
			let users = new Map();
			for (let { vantage, sources = [] } of reports) for (let source of sources) (0, private_network.U)(source) || (0, get_or_create.I)(users, source, () => new Set()).add(vantageKey(vantage));
			return [...users].filter(([, keys]) => keys.size > 1).map(([source, keys]) => `The probes of ${vantagesText([...keys])} left from the same address, ${source}. If that was one machine, it saw one place and not ${keys.size}: run each vantage on its own machine.`);
		}
		function mergedWarnings(reports) {
			let saidBy = new Map();
			for (let { vantage, warnings } of reports) for (let warning of warnings) (0, shard_warnings.V8)(warning) || (0, get_or_create.I)(saidBy, warning, () => new Set()).add(vantageKey(vantage));
			let said = [...saidBy].map(([warning, keys]) => `From ${vantagesText([...keys])}: ${warning}`);
			return [...sharedSources(reports), ...said];
		}
		function fileMaps(first, reports) {
			let maps = new Map();
			for (let report of reports) {
				let renamed = renamedPaths(first.policies, report.policies);
				let lists = renamedPaths(first.hostFiles ?? [], report.hostFiles ?? []);
				if ([...renamed, ...lists].every(([path, now]) => path === now)) continue;
				let fileOf = (file) => renamed.get(file) ?? file;
				maps.set(report, (verdict) => {
					let { rule, waiver, source } = verdict;
					return {
						...verdict,
						rule: {
							...rule,
							file: fileOf(rule.file)
						},
						...source == null ? {} : { source: inFileOf(source, lists) },
						waiver: waiver === null ? null : {
							...waiver,
							file: fileOf(waiver.file)
						}
					};
				});
			}
			return maps;
		}
		function renamedPaths(first, files) {
			let pathOf = new Map([...first].reverse().map(({ path, sha256 }) => [sha256, path]));
			let textOf = new Map(first.map(({ path, sha256 }) => [path, sha256]));
			return new Map(files.map(({ path, sha256 }) => [path, textOf.get(path) === sha256 ? path : pathOf.get(sha256) ?? path]));
		}
		function inFileOf(source, paths) {
			let at = source.includes("#") ? source.indexOf("#") : source.lastIndexOf(":");
			let path = source.slice(0, at);
			return `${paths.get(path) ?? path}${source.slice(at)}`;
		}
		let STAYING = new Set(["cannot-see", "other-entry-decides"]);
		function mergedRequirements(vantages, shortfalls) {
			let reports = vantages.flatMap(({ reports }) => reports);
			let missing = shortfallParts(shortfalls);
			let texts = new Set();
			for (let { report } of reports) {
				for (let { requirement } of report.requirements ?? []) texts.add(requirement);
				for (let text of textsOf(report.verdicts)) texts.add(text);
			}
			if (texts.size === 0) return [];
			let unchecked = new Map([...texts].map((text) => [text, new Map()]));
			for (let { path, report } of reports) {
				let listed = new Map(report.requirements?.map((one) => [one.requirement, one.unchecked ?? []]));
				for (let [text, parts] of unchecked) {
					let own = listed.get(text) ?? [unknownTo(path)];
					for (let part of own) (STAYING.has(part.kind) || part.kind === "no-report") && parts.set(part.explanation, part);
				}
			}
			return [...unchecked].map(([requirement, parts]) => ({
				requirement,
				unchecked: [...missing, ...parts.values()]
			}));
		}
		function textsOf(verdicts) {
			let texts = new Set();
			let last;
			for (let { satisfies } of verdicts) {
				if (satisfies === void 0 || satisfies === last) continue;
				last = satisfies;
				for (let text of satisfies) texts.add(text);
			}
			return texts;
		}
		function unknownTo(path) {
			return {
				kind: "no-report",
				explanation: `${path} does not know this requirement: an older port-policy wrote it.`
			};
		}
		function shortfallParts(shortfalls) {
			let hosts = [...new Set(shortfalls.map(({ host }) => host))];
			let told = hosts.slice(0, 8).map((host) => ({
				kind: "no-report",
				explanation: `There is no report that counts for ${host}.`
			}));
			let more = hosts.length - told.length;
			if (more === 0) return told;
			return [...told, {
				kind: "no-report",
				explanation: `There is no report that counts for ${(0, numbers_and_lists.hS)(more, "place")} more.`
			}];
		}
		function countVerdict(counts, { verdict, count }) {
			counts[documents_totals.rf[verdict]] += count;
		}
		function countStateOfHost(counts, { state }) {
			state !== null && counts[documents_totals.nB[state]]++;
		}
		function countStates(counts, verdicts) {
			let groups = new Map();
			for (let verdict of verdicts) {
				let key = `${verdict.state} ${verdict.protocol} ${verdict.vantage}`;
				let group = groups.get(key);
				group === void 0 ? groups.set(key, [verdict]) : group.push(verdict);
			}
			for (let group of groups.values()) {
				let { state } = group[0];
				if (state === null) continue;
				let ports = group.length === 1 ? group[0].count : merged_totals_portsOf(group);
				counts[documents_totals.nB[state]] += ports;
				counts.probes += ports;
			}
		}
		function merged_totals_portsOf(verdicts) {
			return (0, port_ranges.Ws)((0, port_ranges.kj)(verdicts.flatMap(({ ports }) => (0, port_ranges.Kn)(ports))));
		}
		function mergedTotals(groups, judged) {
			let counts = (0, documents_totals.Yi)();
			for (let { verdicts } of groups) for (let verdict of verdicts) {
				countVerdict(counts, verdict);
				verdict.ports === null && countStateOfHost(counts, verdict);
			}
			for (let { groups } of judged) countStates(counts, groups.flatMap(({ verdicts }) => verdicts.filter(({ ports }) => ports !== null)));
			return counts;
		}
		function missingVerdict({ key, host, explanation, advice }, rule) {
			return {
				host,
				address: null,
				vantage: key === "" ? null : key,
				protocol: null,
				ports: null,
				count: 1,
				service: null,
				expected: null,
				state: "unknown",
				cause: "no-report",
				verdict: "inconclusive",
				severity: null,
				evidence: "none",
				explanation,
				advice,
				attempts: 0,
				rttMs: null,
				rule,
				waiver: null
			};
		}
		function missingPattern({ key, host, explanation, advice }) {
			return {
				kind: "missing",
				host,
				address: null,
				protocol: null,
				ports: null,
				count: 1,
				states: Object.fromEntries([[key, null]]),
				explanation,
				advice
			};
		}
		var words = __webpack_require__(3596);
		function classify(views, { vantages, missing, provers, isShut }) {
			let { all, exposed, open, closed, silent, wanted } = views;
			if (exposed.length > 0) return missing === 0 && exposed.length === all.length && (all.length > 1 || vantages === 1) ? "exposed-everywhere" : "exposed-from-some";
			if (wanted.length > 0) return open.length === 0 ? "down" : "treated-differently";
			if (vantages === 1 || isShut) return null;
			if (open.length > 0) return open.some((view) => provers.has(view.key) && isProof(view)) && all.every(isAsMeant) ? "as-meant-and-proven" : null;
			if (all.some(({ verdict }) => verdict.expected === "open")) return null;
			if (closed.length > 0 && silent.length > 0) return "treated-differently";
			return all.some(countsAsBlocked) && all.every(({ verdict }) => verdict.verdict !== "violation") ? "blocked-nothing-shown" : null;
		}
		function isAsMeant({ verdict }) {
			return verdict.verdict === "pass" || verdict.verdict === "not-judged";
		}
		function isProof({ verdict: { state, evidence } }) {
			return state === "open" && evidence === "direct";
		}
		function countsAsBlocked({ verdict: { verdict, lacks } }) {
			return verdict === "pass" || lacks !== void 0;
		}
		var cut_ranges = __webpack_require__(3208);
		let WORST_FIRST = [
			"violation",
			"inconclusive",
			"waived",
			"pass",
			"not-judged"
		];
		function portClasses(verdicts) {
			let classes = new Map();
			let active = new Set();
			for (let { first, last, ended, started } of (0, cut_ranges.zk)(piecesOf(verdicts))) {
				for (let { verdict } of ended) active.delete(verdict);
				for (let { verdict } of started) active.add(verdict);
				if (active.size === 0) continue;
				let seen = worstByVantage(active);
				let { ranges } = (0, get_or_create.I)(classes, classKey(seen), () => ({
					ranges: [],
					seen
				}));
				let before = ranges.at(-1);
				before?.last === first - 1 ? before.last = last : ranges.push({
					first,
					last
				});
			}
			return [...classes.values()];
		}
		function piecesOf(verdicts) {
			return verdicts.flatMap((verdict) => (0, port_ranges.Kn)(verdict.ports).map(({ first, last }) => ({
				first,
				last,
				verdict
			})));
		}
		function worstByVantage(active) {
			let seen = new Map();
			for (let verdict of active) {
				let key = vantageKey(verdict.vantage);
				let known = seen.get(key);
				(known === void 0 || rank(verdict) < rank(known)) && seen.set(key, verdict);
			}
			return seen;
		}
		function rank({ verdict }) {
			return WORST_FIRST.indexOf(verdict);
		}
		function classKey(seen) {
			return [...seen].map(([key, { state, verdict, expected, evidence, severity, lacks }]) => [
				key,
				state,
				verdict,
				expected,
				evidence === "none",
				severity,
				lacks
			].join("\n")).sort().join("	");
		}
		function keysText(views) {
			return vantagesText(views.map(({ key }) => key));
		}
		function clause(views, text) {
			return views.length === 0 ? [] : [text(keysText(views))];
		}
		function notOpenClause(views) {
			return (0, numbers_and_lists.KE)([
				...clause(views.closed, (vantages) => `closed from ${vantages}`),
				...clause(views.silent, (vantages) => `filtered from ${vantages}`),
				...clause(views.unknown, (vantages) => `not known from ${vantages}`)
			], 10);
		}
		function othersClause(views) {
			let meant = views.open.filter(({ verdict }) => verdict.verdict !== "violation");
			return (0, numbers_and_lists.KE)([
				...clause(views.closed, (vantages) => `closed from ${vantages}`),
				...clause(views.silent, (vantages) => `filtered from ${vantages}`),
				...clause(views.unknown, (vantages) => `not known from ${vantages}`),
				...clause(meant, (vantages) => `open from ${vantages}, where it may be`)
			], 10);
		}
		let TEXTS = {
			"exposed-everywhere": exposedEverywhere,
			"exposed-from-some": exposedFromSome,
			down,
			"treated-differently": treatedDifferently,
			"blocked-nothing-shown": blockedNothingShown,
			"as-meant-and-proven": asMeantAndProven
		};
		function portTexts(kind, ...seen) {
			return TEXTS[kind](...seen);
		}
		function exposedEverywhere({ exposed }) {
			return {
				explanation: `Open from every vantage that checks it (${keysText(exposed)}), and the policy says that it must not be. No firewall on the way from these places blocks it.`,
				advice: "Stop the service, or restrict the port in the firewall of the host or its security group. Then look for the rule that lets everybody in."
			};
		}
		function exposedFromSome(views, lacks) {
			let open = keysText(views.exposed);
			let others = othersClause(views);
			let advice = `Restrict the rule that lets ${open} in. Then look which other sources it names.`;
			if (others === "") return {
				explanation: lacks ? `Open from ${open}, and the policy says that it must not be. No other report says anything about this port, and not every vantage has a report.` : `Open from ${open}, and the policy says that it must not be. No other vantage checks this port.`,
				advice
			};
			if (views.open.length + views.closed.length + views.silent.length === views.exposed.length) return {
				explanation: `Open from ${open}, and the policy says that it must not be. It is ${others}.`,
				advice
			};
			return {
				explanation: views.closed.length + views.silent.length === 0 ? `Open from ${open}, and the policy says that it must not be. It is ${others}. Usually a firewall rule lets in more sources than it should.` : `Open from ${open}, and the policy says that it must not be. It is ${others}. Usually a firewall rule lets in more sources than it should. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
				advice
			};
		}
		function down(views) {
			let { closed, silent, unknown } = views;
			if (unknown.length === 0 && silent.length === 0) return {
				explanation: `The policy expects it open, and it is refused from ${keysText(closed)}. Usually the service does not run, or listens on another interface.`,
				advice: "Look on the host whether the service runs and where it listens (`ss -lntu`)."
			};
			if (unknown.length === 0 && closed.length === 0) return {
				explanation: `The policy expects it open, and nothing comes back to ${keysText(silent)}. Usually the host is down, or a firewall drops all of them.`,
				advice: "Look whether the host runs. If it does, look at its firewall or security group."
			};
			return {
				explanation: `The policy expects it open, and it is ${notOpenClause(views)}.`,
				advice: "Look on the host whether the service runs and where it listens (`ss -lntu`). Then look at the firewall rules for each place."
			};
		}
		function treatedDifferently(views) {
			let { open, wanted } = views;
			if (wanted.length > 0) return {
				explanation: `Open from ${keysText(open)} and ${notOpenClause(views)}; the policy expects it open from ${keysText(wanted)}. The service runs, so a firewall rule or the network on the way is the usual reason. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
				advice: `Look which firewall rule lets ${keysText(open)} in, and whether it names ${keysText(wanted)} too.`
			};
			return {
				explanation: `Not the same from everywhere: it is ${notOpenClause(views)}. One place gets an answer and another does not: usually a firewall rule depends on the source. If the address is anycast or belongs to a balancer, the vantages may have reached different machines.`,
				advice: "Compare the firewall rules for these sources. If the difference is meant, there is nothing to do."
			};
		}
		function blockedNothingShown(views) {
			return {
				explanation: `As the policy says, it is ${notOpenClause(views)}. No report here shows it open, so nothing shows that a service listens there: an unused port would look the same.`,
				advice: "If a service listens there, add a vantage that may reach it and let it check the port with `open`. Else there is nothing to do."
			};
		}
		function asMeantAndProven(views) {
			let rest = notOpenClause(views);
			return {
				explanation: rest === "" ? `Open from ${keysText(views.open)}, as the policy says.` : `As the policy says, it is ${rest}. It is open from ${keysText(views.open)}: a service listens there, so this is a block and not just an unused port.`,
				advice: ""
			};
		}
		function viewsOf(seen, vantages) {
			let all = vantages.flatMap((key) => {
				let verdict = seen.get(key);
				return verdict === void 0 ? [] : [{
					key,
					verdict
				}];
			});
			let of = (holds) => all.filter(({ verdict }) => holds(verdict));
			return {
				all,
				exposed: of(({ state, verdict }) => state === "open" && verdict === "violation"),
				open: of(({ state }) => state === "open"),
				closed: of(({ state }) => state === "closed"),
				silent: of(({ state }) => state === "filtered" || state === "open|filtered"),
				unknown: of(({ state }) => state === "unknown" || state === null),
				wanted: of(({ state, verdict, expected }) => expected === "open" && state !== "open" && verdict === "violation")
			};
		}
		function addAddressPatterns(judged, of, list) {
			for (let group of judged.groups) {
				judged.shut.length > 0 && group.verdicts.some(({ vantage }) => judged.shut.includes(vantageKey(vantage))) && list.add("shut-to-vantage", null, () => shutPattern(judged, group, of.vantages));
				for (let protocol of words.yv) {
					let verdicts = group.verdicts.filter((one) => one.protocol === protocol && one.ports !== null);
					if (verdicts.length === 0) continue;
					for (let ports of portClasses(verdicts)) addPortPattern(ports, {
						...of,
						judged,
						group,
						list
					});
				}
			}
		}
		function addPortPattern({ ranges, seen }, around) {
			let { judged, group, vantages, missing, provers, list } = around;
			let views = viewsOf(seen, vantages);
			let isShut = judged.shut.some((key) => seen.has(key));
			let kind = classify(views, {
				vantages: vantages.length - missing.size,
				missing: missing.size,
				provers,
				isShut
			});
			if (kind === null) return;
			list.add(kind, worstSeverity(views), () => ({
				kind,
				host: group.host,
				address: group.address,
				protocol: [...seen.values()][0]?.protocol ?? null,
				ports: (0, port_ranges.OM)(ranges),
				count: (0, port_ranges.Ws)(ranges),
				states: statesOf(vantages, (key) => seen.get(key)?.state ?? null),
				...portTexts(kind, views, missing.size > 0)
			}));
		}
		function worstSeverity({ all }) {
			return all.map(({ verdict }) => verdict.severity).sort((a, b) => (0, words.qs)(a) - (0, words.qs)(b))[0] ?? null;
		}
		function shutPattern({ seen, shut }, { host, address, verdicts }, vantages) {
			let here = new Set(verdicts.map(({ vantage }) => vantageKey(vantage)));
			let silent = shut.filter((key) => here.has(key));
			let states = statesByVantage(verdicts);
			return {
				kind: "shut-to-vantage",
				host,
				address,
				protocol: null,
				ports: null,
				count: 1,
				states: statesOf(vantages, (key) => states.get(key) ?? null),
				explanation: `Nothing at this address answers ${vantagesText(silent)}, on any port that is asked, and it answers ${vantagesText(seen.answered)}. It may drop everything from there (a ban, a block by a provider, a rule by country), so what is silent to ${vantagesText(silent)} does not count as blocked.`,
				advice: `Look at what drops everything from ${vantagesText(silent)}: the firewall of the host, or a network on the way.`
			};
		}
		let TELLING_MOST = [
			"open",
			"closed",
			"filtered",
			"open|filtered",
			"unknown"
		];
		function statesByVantage(verdicts) {
			let states = new Map();
			for (let { vantage, state } of verdicts) (0, get_or_create.I)(states, vantageKey(vantage), () => new Set()).add(state);
			return new Map([...states].map(([key, some]) => [key, TELLING_MOST.find((one) => some.has(one)) ?? null]));
		}
		function statesOf(vantages, of) {
			return Object.fromEntries(vantages.map((key) => [key, of(key)]));
		}
		class DeafVantages {
			#hearings = new Map();
			add({ address, groups }) {
				let family = address.includes(":") ? 6 : 4;
				let deaf = new Set();
				for (let { verdicts } of groups) for (let { vantage, cause, count } of verdicts) {
					if (cause === null) continue;
					let hearing = this.#of(vantageKey(vantage))[family];
					if ((0, causes.Tq)(cause)) hearing.answers += count;
					else if (cause === "deaf-vantage" || cause === "no-route") {
						hearing.deafPorts += count;
						deaf.add(hearing);
					}
				}
				for (let hearing of deaf) hearing.deafAddresses++;
			}
			#of(key) {
				let known = this.#hearings.get(key);
				if (known !== void 0) return known;
				let none = {
					4: noHearing(),
					6: noHearing()
				};
				this.#hearings.set(key, none);
				return none;
			}
			patterns(vantages) {
				return vantages.flatMap((key) => [4, 6].flatMap((family) => this.#pattern(key, family, vantages)));
			}
			#pattern(key, family, vantages) {
				let hearing = this.#hearings.get(key)?.[family];
				if (hearing === void 0 || hearing.answers > 0 || hearing.deafPorts === 0) return [];
				let heard = vantages.filter((one) => (this.#hearings.get(one)?.[family].answers ?? 0) > 0);
				let where = vantageText(key);
				let what = `${(0, numbers_and_lists.hS)(hearing.deafPorts, "port")} at ${(0, numbers_and_lists.hS)(hearing.deafAddresses, "address", "addresses")}`;
				return [{
					kind: "deaf-vantage",
					host: placeName(key, null),
					address: null,
					protocol: null,
					ports: null,
					count: 1,
					states: statesOf(vantages, (one) => one === key ? "unknown" : null),
					explanation: heard.length === 0 ? `Nothing answered ${where} over IPv${family}, so nothing is known about ${what} from there.` : `Nothing answered ${where} over IPv${family}, so nothing is known about ${what} from there. Hosts did answer ${vantagesText(heard)} over IPv${family}, so it is usually the machine or its network.`,
					advice: `Give ${where} a control that answers over IPv${family} (\`controls\`), or say in the policy that it cannot see IPv${family} (\`cannot-see\`).`
				}];
			}
		}
		function noHearing() {
			return {
				answers: 0,
				deafPorts: 0,
				deafAddresses: 0
			};
		}
		class PatternList {
			#found = new Map();
			#counts = new Map();
			add(kind, severity, pattern) {
				this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
				let bySeverity = (0, get_or_create.I)(this.#found, kind, () => new Map());
				let same = (0, get_or_create.I)(bySeverity, (0, words.qs)(severity), () => []);
				same.length < 500 && same.push(pattern());
			}
			patterns() {
				return words.Fi.flatMap((kind) => [...this.#found.get(kind) ?? []].sort(([a], [b]) => a - b).flatMap(([, list]) => list).slice(0, 500));
			}
			warnings() {
				return words.Fi.flatMap((kind) => {
					let count = this.#counts.get(kind) ?? 0;
					if (count <= 500) return [];
					return [`There are ${(0, numbers_and_lists.hS)(count, "pattern")} of the kind ${kind}, and the first ${(0, numbers_and_lists.zD)(500)} are listed. The verdicts have them all.`];
				});
			}
		}
		function* namesResolvedDifferently(groups, vantages) {
			if (vantages.length < 2) return;
			for (let i = 0; i < groups.length;) {
				let { host } = groups[i];
				let from = i;
				for (; groups[i]?.host === host;) i++;
				if (i - from < 2) continue;
				let ofHost = groups.slice(from, i);
				for (let family of [4, 6]) yield* differenceOf(host, family, ofHost, vantages);
			}
		}
		function* differenceOf(host, family, groups, vantages) {
			let byVantage = new Map();
			for (let { address, verdicts } of groups) {
				if (address === null || address.includes(":") !== (family === 6)) continue;
				for (let { vantage, ports, cause } of verdicts) (ports !== null || cause === "out-of-scope" || cause === "cannot-see") && (0, get_or_create.I)(byVantage, vantageKey(vantage), () => new Set()).add(address);
			}
			let sides = new Map();
			for (let key of vantages) {
				let addresses = byVantage.get(key);
				if (addresses === void 0) continue;
				let sorted = [...addresses].sort(by_text.z);
				(0, get_or_create.I)(sides, sorted.join(), () => ({
					addresses: sorted,
					keys: []
				})).keys.push(key);
			}
			if (sides.size < 2) return;
			let texts = [...sides.values()].map(({ addresses, keys }) => `${(0, numbers_and_lists.KE)(addresses, 5)} from ${vantagesText(keys)}`);
			yield {
				kind: "resolves-differently",
				host,
				address: null,
				protocol: null,
				ports: null,
				count: 1,
				states: statesOf(vantages, () => null),
				explanation: `This name does not lead to the same IPv${family} addresses from everywhere: ${texts.join("; ")}. Split-horizon DNS, anycast, a balancer or a CDN can be the reason, and so can a record that changed between the runs. Each vantage checked the addresses that it was given.`,
				advice: `Ask the resolvers at both places (\`dig ${host}\`) and compare. To check the same addresses from everywhere, name them in the policy.`
			};
		}
		function allPatterns({ groups, judged, vantages, missing, provers, shortfalls }) {
			let list = new PatternList();
			let deaf = new DeafVantages();
			for (let shortfall of shortfalls) list.add("missing", null, () => missingPattern(shortfall));
			for (let address of judged) {
				addAddressPatterns(address, {
					vantages,
					missing,
					provers
				}, list);
				deaf.add(address);
			}
			for (let pattern of deaf.patterns(vantages)) list.add(pattern.kind, null, () => pattern);
			for (let pattern of namesResolvedDifferently(groups, vantages)) list.add(pattern.kind, null, () => pattern);
			return {
				patterns: list.patterns(),
				warnings: list.warnings()
			};
		}
		let ADVICE = "Look at the job of this shard: it must upload its report.json even when it fails, and this merge must download it.";
		function missingShards({ key, reports }) {
			let divisions = new Map();
			for (let { path, report } of reports) divisions.set(shardsOf(report), [...divisions.get(shardsOf(report)) ?? [], path]);
			if (divisions.size > 1) return [differentDivisions(key, divisions)];
			let [of = 1] = divisions.keys();
			return of === 1 ? [] : missingOf(key, of, reports);
		}
		function missingOf(key, of, reports) {
			let there = new Set(reports.map(({ report }) => shardIndex(report)));
			let where = vantageText(key);
			let missing = [];
			let count = of - [...there].filter((index) => index >= 1 && index <= of).length;
			for (let index = 1; index <= of && missing.length < 100; index++) {
				if (there.has(index)) continue;
				count--;
				missing.push({
					key,
					host: placeName(key, `shard ${index} of ${of}`),
					explanation: `There is no report of shard ${index} of ${of} from ${where}: what that shard was to check is not known.`,
					advice: ADVICE
				});
			}
			count > 0 && missing.push({
				key,
				host: placeName(key, `${count} more shards of ${of}`),
				explanation: `There are no reports of ${count} more shards of ${of} from ${where}: what they were to check is not known.`,
				advice: ADVICE
			});
			for (let { path, report } of reports) {
				let index = shardIndex(report);
				if (index >= 1 && index <= of) continue;
				missing.push({
					key,
					host: placeName(key, `shard ${index} of ${of}`),
					explanation: `${path} says that it is shard ${index} of ${of}, and there is no such shard: which part of the policy it checked is not known.`,
					advice: "Number the shards from 1 to their count, and check again."
				});
			}
			return missing;
		}
		function differentDivisions(key, divisions) {
			let sides = [...divisions].sort(([a], [b]) => a - b).map(([of, paths]) => `into ${of} by ${(0, numbers_and_lists.KE)([...paths].sort(), 10)}`);
			return {
				key,
				host: placeName(key, null),
				explanation: `The runs from ${vantageText(key)} are divided differently: ${(0, numbers_and_lists.KE)(sides, 10)}. What falls between them is not known.`,
				advice: "Use the same number of shards in every job of a vantage, and merge reports of one workflow run alone."
			};
		}
		function missingVantages(vantages, declared, expected) {
			let there = new Set(vantages.map(({ key }) => key));
			let known = new Set(declared);
			return [...new Set([...declared, ...[...expected].sort(by_text.z)])].filter((key) => !there.has(key)).map((key) => ({
				key,
				host: placeName(key, null),
				explanation: known.has(key) ? `The policy declares the vantage \`${key}\`, and none of the reports is from there: what can be reached from \`${key}\` is not known.` : `A report from the vantage \`${key}\` was expected, and it is not there: what can be reached from \`${key}\` is not known. The policy does not declare this vantage.`,
				advice: known.has(key) ? `Look at the job that checks from \`${key}\`: it must upload its report.json even when it fails, and this merge must download it. If \`${key}\` is not used any more, remove it from \`vantages\` in the policy.` : `Check the spelling of \`${key}\` where the merge expects it, or declare it under \`vantages\` in the policy and check from there.`
			}));
		}
		function overlappingShards({ key, reports }) {
			if (reports.length < 2) return [];
			let shardOf = new Map();
			let twice = new Set();
			for (let [index, { report }] of reports.entries()) for (let { address, ports } of report.verdicts) {
				if (address === null || ports === null) continue;
				let known = shardOf.get(address);
				known === void 0 ? shardOf.set(address, index) : known !== index && twice.add(address);
			}
			if (twice.size === 0) return [];
			return [{
				key,
				host: placeName(key, null),
				explanation: `More than one shard from ${vantageText(key)} checked ${(0, numbers_and_lists.KE)([...twice].sort(), 5)}. An address belongs to one shard, so the run is not divided as it should be, and something else may be left out.`,
				advice: "Check all shards again, with the same version of port-policy and the same number of shards."
			}];
		}
		var address_bits = __webpack_require__(9639);
		var address_ranges = __webpack_require__(4309);
		function elementsOfOne(sets) {
			let lists = elementsOfAll(sets);
			if (lists === null) return null;
			let some = {
				ranges: lists.flatMap(({ ranges }) => ranges),
				texts: new Set(lists.flatMap(({ texts }) => [...texts]))
			};
			return [...new Set(lists.flatMap((one) => difference(some, one)))].sort(by_text.z);
		}
		function elementsLeftOut(planned, taken) {
			let [whole, ...parts] = elementsOfAll([planned, ...taken]) ?? [];
			if (whole === void 0) return null;
			return difference(whole, {
				ranges: parts.flatMap(({ ranges }) => ranges),
				texts: new Set(parts.flatMap(({ texts }) => [...texts]))
			});
		}
		function elementsTwice(taken) {
			let twice = new Set();
			let texts = new Set();
			let ranges = [];
			for (let one of taken.map(elementsOf)) {
				if (one === null) continue;
				for (let text of one.texts) {
					texts.has(text) && twice.add(text);
					texts.add(text);
				}
				let before = (0, address_ranges.AL)(ranges);
				for (let range of one.ranges) {
					let fresh = (0, address_ranges.AL)((0, address_ranges.FF)(range, before));
					for (let known of (0, address_ranges.FF)(range, fresh)) twice.add(rangeText(known));
				}
				ranges = [...ranges, ...one.ranges];
			}
			return [...twice];
		}
		function difference(some, others) {
			let known = (0, address_ranges.AL)(others.ranges);
			return [...some.ranges.flatMap((range) => (0, address_ranges.FF)(range, known)).map(rangeText), ...[...some.texts].filter((text) => !others.texts.has(text))];
		}
		function elementsOfAll(sets) {
			let lists = sets.map(elementsOf).filter((one) => one !== null);
			return lists.length < sets.length ? null : lists;
		}
		function elementsOf({ elements }) {
			if (elements === void 0) return null;
			let ranges = [];
			let texts = new Set();
			for (let element of elements) {
				let range = rangeOf(element);
				range === null ? texts.add(element) : ranges.push(range);
			}
			return {
				ranges,
				texts
			};
		}
		let IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
		let IPV6 = /^[\da-f:.]+$/i;
		function rangeOf(element) {
			let [from = "", to = from, ...more] = element.split("-");
			if (!(more.length === 0 && (IPV4.test(from) && IPV4.test(to) || isIPv6(from) && isIPv6(to)))) return null;
			let [first, last] = [(0, address_bits.gD)(from), (0, address_bits.gD)(to)];
			return {
				family: first.family,
				first: first.bits,
				last: last.bits
			};
		}
		function isIPv6(text) {
			return text.includes(":") && IPV6.test(text);
		}
		function rangeText({ family, first, last }) {
			let from = (0, address_bits.B5)({
				family,
				bits: first
			});
			return first === last ? from : `${from}-${(0, address_bits.B5)({
				family,
				bits: last
			})}`;
		}
		let MODULUS = 1n << 256n;
		function shardSums({ key, reports }) {
			let shards = reports.flatMap((given) => given.report.shard === null ? [] : [{
				...given,
				shard: given.report.shard
			}]);
			if (shards.length === 0) return [];
			let planned = plannedDifferently(key, shards);
			if (planned !== null) return [planned];
			return shards.length === reports.length && shards.every(({ report }) => shardsOf(report) === shards.length) ? [...notTakenOnce(key, shards)] : [];
		}
		function plannedDifferently(key, shards) {
			if (new Set(shards.map(({ shard: { planned } }) => `${planned.count} ${planned.digest}`)).size === 1) return null;
			let differing = elementsOfOne(shards.map(({ shard }) => shard.planned));
			let where = vantageText(key);
			return {
				key,
				host: placeName(key, null),
				explanation: differing === null ? `The shards from ${where} did not plan the same, so DNS gave them different addresses or they were run differently. What fell between them is not known.` : `The shards from ${where} did not plan the same, so DNS gave them different addresses or they were run differently. Some planned this and others did not: ${(0, numbers_and_lists.KE)(differing, 5)}.`,
				advice: "Check all shards again at the same time. If DNS gives other addresses each time (a balancer, a CDN), name the addresses in the policy."
			};
		}
		function notTakenOnce(key, shards) {
			let [{ shard }] = shards;
			let { planned } = shard;
			let taken = shards.map((one) => one.shard.taken);
			let count = taken.reduce((sum, one) => sum + one.count, 0);
			let digest = taken.reduce((sum, one) => (sum + numberOf(one)) % MODULUS, 0n);
			let twice = elementsTwice(taken);
			if (count === planned.count && digest === numberOf(planned) && twice.length === 0) return [];
			let leftOut = elementsLeftOut(planned, taken);
			return [{
				key,
				host: placeName(key, null),
				explanation: sumText(vantageText(key), {
					planned: planned.count,
					taken: count,
					leftOut,
					twice
				}),
				advice: "Check all shards again, with the same version of port-policy and the same number of shards."
			}];
		}
		function sumText(where, { planned, taken, leftOut, twice }) {
			if (twice.length > 0) return `More than one shard from ${where} took ${(0, numbers_and_lists.KE)([...twice].sort(by_text.z), 5)}: the run is not divided as it should be.`;
			if (leftOut !== null && leftOut.length > 0) return `No shard from ${where} took ${(0, numbers_and_lists.KE)(leftOut, 5)}: nobody checked it.`;
			return `The shards from ${where} planned ${planned} addresses and names and took ${taken}, and the two do not add up: some were left out, or were taken twice.`;
		}
		function numberOf({ digest }) {
			return BigInt(`0x${digest}`);
		}
		let MINUTE_MS = 6e4;
		let HOUR_MS = 60 * MINUTE_MS;
		let DAY_MS = 24 * HOUR_MS;
		function ageText(milliseconds) {
			if (milliseconds < 2 * HOUR_MS) return (0, numbers_and_lists.hS)(Math.floor(milliseconds / MINUTE_MS), "minute");
			if (milliseconds < 3 * DAY_MS) return (0, numbers_and_lists.hS)(Math.floor(milliseconds / HOUR_MS), "hour");
			return (0, numbers_and_lists.hS)(Math.floor(milliseconds / DAY_MS), "day");
		}
		let PASSES = {
			open: ["open"],
			closed: ["closed"],
			filtered: ["filtered", "open|filtered"],
			blocked: [
				"closed",
				"filtered",
				"open|filtered"
			],
			observe: []
		};
		function isPossible(verdict) {
			let { ports, count } = verdict;
			if (ports === null) return count === 1 && verdict.lacks === void 0 && (verdict.verdict !== "pass" || isPassOfName(verdict));
			if (!countsItsPorts(ports, count)) return !1;
			if (mustNotBeOpen(verdict)) return verdict.verdict === "violation" || verdict.verdict === "waived";
			if (verdict.lacks !== void 0) return verdict.verdict === "inconclusive" && isPassOfPorts(verdict);
			return verdict.verdict !== "pass" || isPassOfPorts(verdict);
		}
		function isPassOfName({ state, cause }) {
			return state === null && cause === null;
		}
		function isPassOfPorts({ expected, state, cause, evidence, address, protocol }) {
			if (expected === null || state === null || cause === null || address === null || protocol === null) return !1;
			if (evidence === "proven" || !(0, causes.Y_)(cause) || !PASSES[expected].includes(state)) return !1;
			return evidence !== "none" || cause === "refused";
		}
		function mustNotBeOpen({ state, expected }) {
			return state === "open" && (expected === "blocked" || expected === "closed" || expected === "filtered");
		}
		function countsItsPorts(ports, count) {
			if (count === 1) return /^\d+$/.test(ports) && (0, port_ranges.Kn)(ports).length === 1;
			let ranges = (0, port_ranges.kj)((0, port_ranges.Kn)(ports));
			return (0, port_ranges.Ws)(ranges) === count && (0, port_ranges.OM)(ranges) === ports;
		}
		let COUNTED = [
			"pass",
			"violation",
			"waived",
			"inconclusive",
			"notJudged"
		];
		function contradictionIn({ path, report }) {
			let counts = (0, documents_totals.Yi)();
			let impossible = null;
			for (let verdict of report.verdicts) {
				countVerdict(counts, verdict);
				impossible === null && !isPossible(verdict) && (impossible = verdict);
			}
			if (impossible !== null) return impossibleText(path, impossible);
			let other = COUNTED.find((field) => counts[field] !== report.totals[field]);
			if (other !== void 0) return `The totals of ${path} say ${report.totals[other]} for \`${other}\`, and its verdicts come to ${counts[other]}: the file was changed, or a part of it is gone.`;
			let result = resultAlone(report, (0, documents_totals.Bg)(counts));
			if (result !== report.result) return `The result of ${path} is \`${report.result}\`, and its verdicts come to \`${result}\`: the file was changed.`;
			if (!((0, utc_milliseconds.L)(report.startedAt) <= (0, utc_milliseconds.L)(report.finishedAt))) return `The run of ${path} ended (${report.finishedAt}) before it began (${report.startedAt}): the file was changed, or the clock was set back.`;
			return null;
		}
		function resultAlone(report, result) {
			return ((0, partial_run.ji)(report) || report.shard !== null && report.verdicts.length === 0) && result === "pass" ? "inconclusive" : result;
		}
		function impossibleText(path, { host, address, ports, verdict, expected, state }) {
			return `${path} says \`${verdict}\` for ${ports === null ? host : `${address ?? host} port ${ports}`}, expected \`${expected}\` and seen as \`${state}\`, which no run of port-policy says: the file was changed.`;
		}
		let REASONS = [
			tooOld,
			fromTheFuture,
			stopped,
			ofAPart,
			judgedNothing,
			contradicting
		];
		function shortfallsOfReport(given, options) {
			let { report } = given;
			let key = vantageKey(report.vantage);
			let host = placeName(key, shardText(report));
			return REASONS.flatMap((find) => {
				let reason = find(given, options);
				return reason === null ? [] : [{
					key,
					host,
					...reason
				}];
			});
		}
		function tooOld({ path, report }, { nowMs, withinMs }) {
			let seenAt = report.scan?.finishedAt ?? report.startedAt;
			let age = nowMs - Math.min((0, utc_milliseconds.L)(seenAt), (0, utc_milliseconds.L)(report.startedAt));
			if (withinMs === null || age <= withinMs) return null;
			return {
				explanation: `What ${path} saw is ${ageText(age)} old (${seenAt}), and this merge takes reports that are at most ${ageText(withinMs)} old: it may have changed since.`,
				advice: `Check from ${vantageText(vantageKey(report.vantage))} again, and merge the new report. If an older one is enough, set \`within\` to a longer time.`
			};
		}
		function fromTheFuture({ path, report }, { nowMs }) {
			let ahead = Math.max((0, utc_milliseconds.L)(report.startedAt), (0, utc_milliseconds.L)(report.finishedAt)) - nowMs;
			if (ahead <= 3e5) return null;
			return {
				explanation: `The run of ${path} ended ${ageText(ahead)} after now (${report.finishedAt}): one of the two clocks is wrong, so the age of the report is not known.`,
				advice: `Set the clock of the machine that checks from ${vantageText(vantageKey(report.vantage))}, and the clock of this one. Then check again.`
			};
		}
		function stopped({ path, report }) {
			let cancelled = uncounted_reports_portsOf(report, "cancelled");
			if (cancelled > 0) return {
				explanation: `The run of ${path} was stopped before it was done: ${(0, numbers_and_lists.hS)(cancelled, "port")} or names had not been asked.`,
				advice: `Check from ${vantageText(vantageKey(report.vantage))} again and let the run end.`
			};
			let late = uncounted_reports_portsOf(report, "out-of-time");
			if (late === 0) return null;
			return {
				explanation: `The time of the run of ${path} was over before it was done: ${(0, numbers_and_lists.hS)(late, "port")} or names had not been asked.`,
				advice: "Give the run more time (`limits: { duration: … }` in the policy, `time-limit` of the run), or divide it with `shard`."
			};
		}
		function uncounted_reports_portsOf({ verdicts }, cause) {
			return verdicts.reduce((sum, one) => sum + (one.cause === cause ? one.count : 0), 0);
		}
		function ofAPart({ path, report }) {
			if (!(0, partial_run.Jf)(report)) return null;
			return {
				explanation: `${path} is from a run that checked a part of the policy (\`only\`): it says nothing about the rest.`,
				advice: `Check from ${vantageText(vantageKey(report.vantage))} without \`only\`, and merge that report.`
			};
		}
		function judgedNothing({ path, report }) {
			if (report.verdicts.length > 0 || report.shard !== null) return null;
			return {
				explanation: `${path} has no verdicts: it says nothing about any host.`,
				advice: `Look at the run that wrote it, and check from ${vantageText(vantageKey(report.vantage))} again.`
			};
		}
		function contradicting(given) {
			let explanation = contradictionIn(given);
			if (explanation === null) return null;
			return {
				explanation,
				advice: `Merge the report.json as the run wrote it. If you do not have it, check from ${vantageText(vantageKey(given.report.vantage))} again.`
			};
		}
		function allShortfalls(vantages, declared, options) {
			return [
				...nothingJudged(vantages),
				...missingVantages(vantages, declared, options.expectVantages),
				...vantages.flatMap((vantage) => [
					...missingShards(vantage),
					...shardSums(vantage),
					...overlappingShards(vantage),
					...vantage.reports.flatMap((given) => shortfallsOfReport(given, options))
				])
			];
		}
		function nothingJudged(vantages) {
			let isJudged = vantages.some(({ reports }) => reports.some(({ report }) => report.verdicts.some(({ verdict }) => verdict !== "not-judged")));
			let [first] = vantages;
			if (isJudged || first === void 0) return [];
			return [{
				key: first.key,
				host: placeName(first.key, null),
				explanation: "None of the reports judges a port: they only observe, or see only what is open. So nothing shows that anything is as the policy says.",
				advice: "Check from a vantage that can see closed and filtered ports, and merge its report too."
			}];
		}
		var same_files = __webpack_require__(842);
		function reasonsAgainst(given, declared) {
			if (given.length === 0) return ["There is no report to merge."];
			let alone = [...given].sort((a, b) => (0, by_text.z)(a.path, b.path)).flatMap((one) => reasonsAgainstOne(one, declared));
			let policies = otherPolicies(given);
			let files = policies.length > 0 ? policies : otherPlaces(given);
			return [
				...alone,
				...files,
				...otherVariables(given),
				...files.length > 0 ? [] : otherHosts(given),
				...samePlace(given)
			];
		}
		function reasonsAgainstOne({ path, report }, declared) {
			let version = report.schemaVersion;
			if (version !== 1) return [`${path} has the schema version ${version}, and this version of port-policy reads version 1.`];
			if (report.vantages !== void 0 || report.patterns !== void 0) return [`${path} is a merged report. Merge the reports that it was made from.`];
			let reasons = [];
			let key = vantageKey(report.vantage);
			report.policies.length === 0 && reasons.push(`${path} does not say which policy it was judged by, so it cannot be held against the other reports.`);
			declared.length > 0 && !declared.includes(key) && reasons.push(key === "" ? `${path} does not say which vantage it is from. The policy declares ${vantagesText(declared)}.` : `${path} is from the vantage ${vantageText(key)}, which the policy does not declare. It declares ${vantagesText(declared)}.`);
			let other = report.verdicts.find(({ vantage }) => vantage !== report.vantage);
			other !== void 0 && reasons.push(`${path} is from ${vantageText(key)}, and has a verdict from ${vantageText(vantageKey(other.vantage))}: the file was changed.`);
			return reasons;
		}
		function otherPolicies(given) {
			let groups = pathsBy(given, ({ policies }) => [(0, same_files.H)(policies)]);
			if (groups.length < 2) return [];
			return [`The reports are not all of the same policy text (by its SHA-256): ${groups.join(" against ")}. Check from every vantage at the same commit.`];
		}
		function otherPlaces(given) {
			let groups = pathsBy(given, ({ policies }) => (0, same_files.n)(policies));
			if (groups.length < 2) return [];
			let files = [...new Set(given.flatMap(({ report: { policies } }) => policies.map(({ path }) => path)))];
			return [`The reports have the same policy texts (by their SHA-256), but in other files of ${(0, numbers_and_lists.KE)(files.sort(by_text.z), 10)}: ${groups.join(" against ")}. Check from every vantage at the same commit.`];
		}
		function otherVariables(given) {
			return [...new Set(given.flatMap(({ report: { variables = [] } }) => variables.map(({ name }) => name)))].sort(by_text.z).flatMap((name) => {
				let groups = pathsBy(given, ({ variables = [] }) => [variables.find((one) => one.name === name)?.sha256 ?? ""]);
				if (groups.length < 2) return [];
				return [`The runs do not all have the same value for the variable \`${name}\`: ${groups.join(" against ")}. Give every run the same variables.`];
			});
		}
		function otherHosts(given) {
			let groups = pathsBy(given, ({ policies, hostFiles }) => (0, same_files.n)(policies, hostFiles));
			if (groups.length < 2) return [];
			let files = [...new Set(given.flatMap(({ report: { hostFiles = [] } }) => hostFiles.map(({ path }) => path)))];
			return [`The runs did not all read the same files of hosts (\`hosts-in\`, by path and SHA-256 of ${(0, numbers_and_lists.KE)(files.sort(by_text.z), 10)}): ${groups.join(" against ")}. Give every run the same files.`];
		}
		function pathsBy(given, read) {
			let groups = [];
			for (let { path, report } of given) {
				let keys = read(report);
				let [joined = {
					keys: new Set(),
					paths: []
				}, ...more] = groups.filter((one) => keys.some((key) => one.keys.has(key)));
				joined.paths.push(path) === 1 && groups.push(joined);
				for (let one of more) {
					joined.paths.push(...one.paths);
					for (let key of one.keys) joined.keys.add(key);
					groups.splice(groups.indexOf(one), 1);
				}
				for (let key of keys) joined.keys.add(key);
			}
			return groups.map(({ paths }) => filesText(paths)).sort(by_text.z);
		}
		function samePlace(given) {
			let groups = new Map();
			for (let { path, report } of given) {
				let vantage = vantageText(vantageKey(report.vantage));
				let shard = shardText(report);
				(0, get_or_create.I)(groups, shard === null ? vantage : `${vantage}, ${shard}`, () => []).push(path);
			}
			return [...groups].filter(([, paths]) => paths.length > 1).map(([where, paths]) => `There is more than one report of ${where}: ${filesText(paths)}. Merge the latest one alone.`).sort(by_text.z);
		}
		function filesText(paths) {
			return (0, numbers_and_lists.KE)([...paths].sort(by_text.z), 10);
		}
		class VerdictIndex {
			#hosts = new Map();
			#byPlace;
			#vantageRank;
			constructor(files, vantages) {
				let rank = new Map(files.map((file, index) => [file, index]));
				let rankOf = (file) => rank.get(file) ?? files.length;
				this.#byPlace = (a, b) => rankOf(a.file) - rankOf(b.file) || (0, by_text.z)(a.file, b.file) || a.line - b.line || a.column - b.column;
				this.#vantageRank = new Map(vantages.map((key, index) => [key, index]));
			}
			add(verdict) {
				let { host, address, rule } = verdict;
				let group = (0, get_or_create.I)(this.#hosts, host, () => ({
					host,
					addresses: new Map(),
					first: rule
				}));
				this.#byPlace(rule, group.first) < 0 && (group.first = rule);
				let known = group.addresses.get(address);
				known === void 0 ? group.addresses.set(address, {
					host,
					address,
					verdicts: [verdict]
				}) : known.verdicts.push(verdict);
			}
			ordered() {
				let hosts = [...this.#hosts.values()].map((group) => ({
					group,
					sortKey: addressKey(group.host)
				}));
				hosts.sort((a, b) => this.#byPlace(a.group.first, b.group.first) || (0, by_text.z)(a.sortKey, b.sortKey));
				let groups = [];
				for (let { group } of hosts) {
					let addresses = [...group.addresses.values()];
					addresses.length > 1 && addresses.sort(byAddress);
					for (let one of addresses) groups.push(one);
				}
				return groups;
			}
			sort(verdicts) {
				if (verdicts.length === 1) return;
				let rank = (verdict) => this.#vantageRank.get(vantageKey(verdict.vantage)) ?? -1;
				verdicts.sort((a, b) => (0, by_text.z)(a.protocol ?? "", b.protocol ?? "") || firstPort(a) - firstPort(b) || rank(a) - rank(b) || this.#byPlace(a.rule, b.rule) || (0, by_text.z)(JSON.stringify(a), JSON.stringify(b)));
			}
		}
		function byAddress(a, b) {
			return (0, by_text.z)(addressKey(a.address), addressKey(b.address));
		}
		function addressKey(text) {
			if (text === null) return "9";
			if (/^\d+(?:\.\d+){3}$/.test(text)) return `4${(0, address_bits.gD)(text).bits.toString(16).padStart(8, "0")}`;
			if (text.includes(":")) return `6${(0, address_bits.gD)(text).bits.toString(16).padStart(32, "0")}${text}`;
			return `7${text}`;
		}
		function firstPort({ ports }) {
			return ports === null ? 0 : Number.parseInt(ports, 10);
		}
		function mergeReports(given, options) {
			let declared = declaredVantages(given);
			let problems = reasonsAgainst(given, declared);
			if (problems.length > 0) return {
				kind: "unusable",
				problems
			};
			let vantages = orderedReports(given, declared);
			let shortfalls = allShortfalls(vantages, declared, options);
			let index = indexOf(vantages, shortfalls);
			let groups = index.ordered();
			let provers = proversOf(vantages, shortfalls);
			let judged = judgeAddresses(groups, provers);
			for (let { verdicts } of groups) index.sort(verdicts);
			let totals = mergedTotals(groups, judged);
			let { patterns, warnings } = allPatterns({
				groups,
				judged,
				...columnsOf(vantages, declared, options),
				provers,
				shortfalls
			});
			let head = mergedHead(vantages, declared, options);
			let verdicts = [];
			for (let group of groups) for (let verdict of group.verdicts) verdicts.push(verdict);
			return {
				kind: "report",
				report: {
					...head,
					warnings: [...head.warnings, ...warnings],
					result: (0, documents_totals.Bg)(totals),
					totals,
					...(0, requirements.e)(mergedRequirements(vantages, shortfalls), verdicts),
					patterns,
					verdicts
				}
			};
		}
		function columnsOf(vantages, declared, { expectVantages }) {
			let there = new Set(vantages.map(({ key }) => key));
			let all = new Set([
				...declared,
				...there,
				...[...expectVantages].sort(by_text.z)
			]);
			return {
				vantages: [...all],
				missing: new Set([...all].filter((key) => !there.has(key)))
			};
		}
		function indexOf(vantages, shortfalls) {
			let reports = vantages.flatMap(({ reports }) => reports.map(({ report }) => report));
			let [first] = reports;
			let files = first.policies.map(({ path }) => path);
			let keys = vantages.map(({ key }) => key);
			let index = new VerdictIndex(files, keys);
			let rule = {
				file: files[0] ?? "",
				line: 1,
				column: 1
			};
			for (let shortfall of shortfalls) index.add(missingVerdict(shortfall, rule));
			let renamed = fileMaps(first, reports);
			for (let report of reports) {
				let rename = renamed.get(report) ?? same;
				let demote = scanPasses(report) ?? same;
				for (let verdict of report.verdicts) index.add(rename(demote(verdict)));
			}
			return index;
		}
		function same(verdict) {
			return verdict;
		}
		function proversOf(vantages, shortfalls) {
			let lacking = new Set(shortfalls.map(({ key }) => key));
			return new Set(vantages.filter(({ key, reports }) => !lacking.has(key) && reports.every(({ report }) => isProbed(report))).map(({ key }) => key));
		}
		function isProbed(report) {
			return report.scan === null && !(0, partial_run.ji)(report);
		}
		var with_drift = __webpack_require__(1119);
		async function mergeGiven(given, { now, ...options }, baseline) {
			let outcome = mergeReports(given, {
				...options,
				nowMs: now.getTime()
			});
			if (outcome.kind === "unusable") return outcome;
			return {
				kind: "report",
				report: await (0, with_drift.s)(outcome.report, baseline)
			};
		}
		var audit = __webpack_require__(4496);
		var force_gc = __webpack_require__(8753);
		var exit_codes = __webpack_require__(966);
		var tool = __webpack_require__(4595);
		var report_files = __webpack_require__(7788);
		var external_node_fs_ = __webpack_require__(3024);
		var folded_verdicts = __webpack_require__(3379);
		let LEFT_OUT = {
			explanation: "These reports are too large to keep every text: what is to be said of this is in the report of its vantage.",
			advice: ""
		};
		let NO_TEXTS = {
			explanation: "",
			advice: ""
		};
		class KeptTexts {
			#parts;
			#known = new Map();
			#left = {
				violation: 8e6,
				other: 4e6
			};
			constructor(parts) {
				this.#parts = parts;
			}
			textsOf({ explanation, advice, verdict }) {
				if (explanation === "" && advice === "") return NO_TEXTS;
				let known = this.#known.get(explanation);
				if (known !== void 0 && known.advice === advice) return known;
				let kind = verdict === "violation" ? "violation" : "other";
				let size = explanation.length + advice.length;
				if (known !== void 0 || this.#left[kind] < size) return LEFT_OUT;
				this.#left[kind] -= size;
				let texts = {
					explanation: this.#parts.text(explanation),
					advice: this.#parts.text(advice)
				};
				this.#known.set(texts.explanation, texts);
				return texts;
			}
		}
		var read_long_report = __webpack_require__(4809);
		var shared_parts = __webpack_require__(824);
		var verdict_keeper = __webpack_require__(7636);
		class WholeVerdicts {
			#verdicts = [];
			#parts;
			constructor(parts) {
				this.#parts = parts;
			}
			add(verdict) {
				let { explanation, advice } = verdict;
				let texts = {
					explanation: this.#parts.text(explanation),
					advice: this.#parts.text(advice)
				};
				this.#verdicts.push((0, verdict_keeper.e)(verdict, this.#parts, texts));
			}
			all() {
				return this.#verdicts;
			}
		}
		var decode_text = __webpack_require__(3308);
		var read_report_file = __webpack_require__(3870);
		var read_text_file = __webpack_require__(7617);
		let MOST_KEPT_WHOLE = 256 * 1024 ** 2;
		let COLLECT_EVERY = 32 * 1024 ** 2;
		async function readReports(files, { pipes, hintOf = () => "" }) {
			let sorted = eachOnce(files);
			let parts = new shared_parts.Q();
			let room = sorted.reduce((sum, { path }) => sum + sizeOf(path), 0) > MOST_KEPT_WHOLE ? new KeptTexts(parts) : null;
			let reports = [];
			let problems = [];
			let uncollected = 0;
			for (let { path, name } of sorted) {
				let read = readOne(path, pipes, room === null ? new WholeVerdicts(parts) : new folded_verdicts.x(parts, room));
				"report" in read ? reports.push({
					path: name,
					report: read.report
				}) : "detail" in read ? problems.push(`the report ${name} ${read.problem}${read.detail}`) : problems.push(`cannot read the report ${name}: ${read.problem}${hintOf(name, read.code)}`);
				uncollected += sizeOf(path);
				if (uncollected < COLLECT_EVERY) continue;
				uncollected = 0;
				await (0, force_gc.y)();
			}
			return problems.length > 0 ? { problems } : { reports };
		}
		function readOne(path, pipes, keeper) {
			let fd = null;
			try {
				fd = path === read_text_file.TF ? read_text_file.TF : (0, read_text_file.Tq)(path, pipes);
				let first = Buffer.allocUnsafe(read_text_file.ts);
				let begin = first.subarray(0, (0, read_text_file.nt)(fd, first));
				let problem = (0, decode_text.n)(begin);
				return problem === null ? (0, read_long_report.readLongReport)((0, read_report_file.Vk)(fd, [begin]), keeper) : {
					problem,
					code: ""
				};
			} catch (error) {
				return (0, read_text_file.Zw)(error);
			} finally {
				fd !== null && fd !== read_text_file.TF && (0, external_node_fs_.closeSync)(fd);
			}
		}
		function eachOnce(files) {
			let byFile = new Map();
			let sorted = [...files].sort((a, b) => a.name < b.name ? -1 : Number(a.name > b.name));
			for (let file of sorted) {
				let key = realPathOf(file.path);
				byFile.has(key) || byFile.set(key, file);
			}
			return [...byFile.values()];
		}
		function realPathOf(path) {
			if (path === read_text_file.TF) return "";
			try {
				return (0, external_node_fs_.statSync)(path).isFile() ? external_node_fs_.realpathSync.native(path) : path;
			} catch {
				return path;
			}
		}
		function sizeOf(path) {
			try {
				return path === read_text_file.TF ? 0 : (0, external_node_fs_.statSync)(path).size;
			} catch {
				return 0;
			}
		}
		var files_beside = __webpack_require__(4458);
		function meantReport(path, code) {
			if (code === "EISDIR") return inFolder(path);
			if (/[*?[]/.test(path) && code === "ENOENT") return "; no file matches this pattern";
			return (0, files_beside.OV)(path, code, [".json"]);
		}
		function inFolder(path) {
			let reports = entriesOf(path).flatMap(({ name, folder }) => folder ? entriesOf((0, external_node_path_.join)(path, name)).flatMap((one) => one.folder ? [] : [(0, external_node_path_.join)(name, one.name)]) : [name]).filter((name) => name.endsWith(".json")).sort();
			if (reports.length === 0) return ", and there is no .json in it";
			let named = reports.map((name) => `\`${(0, external_node_path_.join)(path, name)}\``);
			let all = reports.some((name) => name.includes("/") && name.endsWith(`/${report_files.oA}`)) && reports.length > 1 ? `, or all by \`${(0, external_node_path_.join)(path, "*", report_files.oA)}\`` : "";
			return `: ${(0, numbers_and_lists.Dt)(named, 3)}${all}`;
		}
		function entriesOf(path) {
			try {
				return (0, external_node_fs_.readdirSync)(path, { withFileTypes: !0 }).map((entry) => ({
					name: entry.name,
					folder: entry.isDirectory()
				}));
			} catch {
				return [];
			}
		}
		var read_baseline = __webpack_require__(2861);
		var read_policy = __webpack_require__(4100);
		var invocation = __webpack_require__(6114);
		var complain = __webpack_require__(1059);
		var publish = __webpack_require__(2990);
		var report_folder = __webpack_require__(8433);
		let NO_RUN = {
			repository: null,
			commit: null,
			url: null,
			actor: null
		};
		async function merge({ positionals, options, terminal }) {
			let earlier = (0, invocation.b6)(options, "baseline");
			let reportDir = (0, invocation.b6)(options, "report-dir");
			if (reportDir !== null) {
				let read = [...positionals, ...earlier === null ? [] : [earlier]];
				let lost = positionals.find((path) => path !== "-" && (0, external_node_path_.resolve)(path) === (0, external_node_path_.resolve)(reportDir, report_files.oA));
				if (lost !== void 0) return (0, complain.fJ)(terminal, `--report-dir ${reportDir} would overwrite ${lost}, which is to be merged: name another folder`);
				let inTheWay = await (0, report_folder.clearReports)(reportDir, read) ?? await (0, report_folder.folderProblem)(reportDir);
				if (inTheWay !== null) return (0, complain.fJ)(terminal, inTheWay);
			}
			let given = (0, invocation.b6)(options, "within");
			let withinMs = given === null ? 864e5 : (0, audit.DF)(given, "an age");
			if (typeof withinMs == "object") return (0, complain.fJ)(terminal, `--within ${withinMs.problem}`);
			let read = await readReports(positionals.map((path) => path === "-" ? {
				path: 0,
				name: read_policy.p
			} : {
				path,
				name: path
			}), {
				pipes: !0,
				hintOf: meantReport
			});
			if ("problems" in read) return failEach(terminal, read.problems);
			let before = earlier === null ? null : await (0, read_baseline.readBaseline)(earlier);
			if (before !== null && "problem" in before) return (0, complain.fJ)(terminal, before.problem);
			let outcome = await mergeGiven(read.reports, {
				toolVersion: tool.wr,
				now: new Date(),
				withinMs,
				expectVantages: (0, invocation.c3)(options, "expect-vantage"),
				run: NO_RUN
			}, before?.baseline);
			if (outcome.kind === "unusable") return failEach(terminal, outcome.problems);
			await (0, force_gc.y)();
			let failOn = options["fail-on"] ?? "inconclusive";
			return (0, publish.m)(outcome.report, {
				format: (0, invocation.be)(options),
				failOn,
				reportDir
			}, terminal);
		}
		function failEach(terminal, problems) {
			for (let problem of problems) (0, complain.fJ)(terminal, problem);
			return exit_codes.dc.unusable;
		}
	}),
	2861: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readBaseline: () => readBaseline });
		var _shell_read_earlier_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
		var _files_beside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4458);
		async function readBaseline(path) {
			if (path === "last") return { problem: "`--baseline last` works in the GitHub Action alone, which finds the report of its last run; on the command line name the report.json of an earlier run, and write `./last` for a file of that name" };
			let read = await (0, _shell_read_earlier_report_js__WEBPACK_IMPORTED_MODULE_0__.V)(path === "-" ? 0 : path, { pipes: !0 });
			if ("report" in read) return { baseline: read.report };
			if ("unreadable" in read) {
				let near = read.code === "ENOENT" ? (0, _files_beside_js__WEBPACK_IMPORTED_MODULE_1__.X7)(path, [".json"]) : null;
				if (near !== null) return { problem: `cannot read the baseline ${path}: ${read.unreadable}; did you mean \`${near}\`? A run writes its report.json with --report-dir, and the first run has no baseline` };
				return { problem: `cannot read the baseline ${path}: ${read.unreadable}; a run writes its report.json with --report-dir, and the first run has no baseline` };
			}
			return { problem: `the baseline ${path} ${read.problem}${read.detail}; name the report.json of an earlier run, or leave --baseline out` };
		}
	}),
	8433: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			clearReports: () => clearReports,
			folderProblem: () => folderProblem,
			writeReports: () => writeReports
		});
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var report_files = __webpack_require__(7788);
		var create_sha256 = __webpack_require__(702);
		var force_gc = __webpack_require__(8753);
		async function makeFolder(folder) {
			let missing = [];
			for (let at = (0, external_node_path_.resolve)(folder); !await isFolder(at); at = (0, external_node_path_.dirname)(at)) {
				missing.unshift(at);
				if ((0, external_node_path_.dirname)(at) === at) break;
			}
			for (let path of missing) try {
				await (0, promises_.mkdir)(path);
			} catch (error) {
				if (!(error.code === "EEXIST" && await isFolder(path).catch(() => !1))) throw error;
			}
		}
		async function isFolder(path) {
			try {
				if ((await (0, promises_.stat)(path)).isDirectory()) return !0;
			} catch (error) {
				if (error.code === "ENOENT") return !1;
				throw error;
			}
			throw Object.assign(Error(`${path} is not a folder`), { code: "ENOTDIR" });
		}
		function unfinishedPath(path) {
			return (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}.part`);
		}
		async function writeBeside(path, pieces) {
			let unfinished = unfinishedPath(path);
			await (0, promises_.rm)(unfinished, { force: !0 });
			try {
				await (0, promises_.writeFile)(unfinished, pieces, { flag: "wx" });
				await (0, promises_.rename)(unfinished, path);
			} catch (error) {
				await (0, promises_.rm)(unfinished, { force: !0 }).catch(() => {});
				throw error;
			}
		}
		async function clearReportFolder(folder, keep) {
			let kept = new Set(keep.map(realPath));
			try {
				for (let path of report_files.JL.map((name) => (0, external_node_path_.join)(folder, name))) {
					await (0, promises_.rm)(unfinishedPath(path), { force: !0 });
					let real = realPath(path);
					real !== null && kept.has(real) || await (0, promises_.rm)(path, { force: !0 });
				}
			} catch (error) {
				if (error.code !== "ENOTDIR") throw error;
			}
		}
		async function writeReportFolder(folder, files, { written, failed }) {
			await makeFolder(folder);
			for await (let { name, pieces } of files) {
				let path = (0, external_node_path_.join)(folder, name);
				try {
					await writeBeside(path, (0, force_gc.A)(pieces));
				} catch (error) {
					failed(name, error.message);
					continue;
				}
				written(name, path);
			}
		}
		function realPath(path) {
			try {
				return external_node_fs_.realpathSync.native(path);
			} catch {
				return null;
			}
		}
		async function clearReports(folder, keep) {
			try {
				await clearReportFolder(folder, keep);
				return null;
			} catch (error) {
				return `cannot remove an earlier report from ${folder}: ${error.message}`;
			}
		}
		async function folderProblem(folder) {
			try {
				let there = await nearestThere((0, external_node_path_.resolve)(folder));
				if (!(await (0, promises_.stat)(there)).isDirectory()) return `cannot write the reports to ${folder}: ${there} is not a folder`;
				await (0, promises_.access)(there, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
				return null;
			} catch (error) {
				return `cannot write the reports to ${folder}: ${error.message}`;
			}
		}
		async function writeReports(folder, report) {
			let problems = [];
			try {
				await writeReportFolder(folder, (0, report_files.IU)(report, () => null, create_sha256.Y), {
					written: () => {},
					failed: (name, why) => problems.push(`cannot write the report ${name} to ${folder}: ${why}`)
				});
			} catch (error) {
				problems.push(`cannot write the reports to ${folder}: ${error.message}`);
			}
			return problems;
		}
		async function nearestThere(path) {
			try {
				await (0, promises_.stat)(path);
				return path;
			} catch (error) {
				let { code } = error;
				let above = (0, external_node_path_.dirname)(path);
				if (code !== "ENOENT" && code !== "ENOTDIR" || above === path) throw error;
				return nearestThere(above);
			}
		}
	}),
	262: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			KK: () => DRIFT_KINDS,
			qM: () => CHANGE_MARKS,
			tO: () => CHANGE_KINDS
		});
		let DRIFT_KINDS = [
			"newly-open",
			"newly-blocked",
			"new-host",
			"gone-host",
			"changed-address",
			"changed-verdict"
		];
		let CHANGE_MARKS = [
			"weakening",
			"tightening",
			"neutral"
		];
		let CHANGE_KINDS = [
			"newly-open",
			"no-longer-watched",
			"newly-blocked",
			"newly-watched",
			"blocked-otherwise",
			"evidence",
			"addresses",
			"question",
			"wording",
			"unseen",
			"waiver-added",
			"waiver-changed",
			"waiver-removed",
			"resolves-to",
			"scope-widened",
			"scope-narrowed",
			"vantage-removed",
			"vantage-added",
			"vantage-sight",
			"control-removed",
			"control-added",
			"settings",
			"limits"
		];
	}),
	842: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			H: () => keyOfTexts,
			n: () => keysOfFiles
		});
		function keysOfFiles(policies, lists = []) {
			let hashes = (files) => files.map(({ sha256 }) => sha256);
			let files = [...policies, ...lists];
			let seen = policies.map(({ path, sha256 }) => {
				let from = steps(path).slice(0, -1);
				let paths = files.map((file) => JSON.stringify([file.sha256, pathFrom(from, steps(file.path))]));
				return JSON.stringify([sha256, paths.sort()]);
			});
			return [JSON.stringify([hashes(policies), hashes(lists)]), JSON.stringify(seen.sort())];
		}
		function keyOfTexts(files) {
			return files.map(({ sha256 }) => sha256).sort().join();
		}
		function steps(path) {
			return path.split("/").filter((step) => step !== ".");
		}
		function pathFrom(folder, path) {
			let shared = 0;
			for (; shared < folder.length && folder[shared] === path[shared];) shared += 1;
			return [...folder.slice(shared).map((step) => step === ".." ? "(down)" : ".."), ...path.slice(shared)].join("/");
		}
	}),
	3379: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { x: () => FoldedVerdicts });
		var _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(733);
		var _shared_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(824);
		var _verdict_keeper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);
		let NO_TEXTS = {
			explanation: "",
			advice: ""
		};
		class FoldedVerdicts {
			#verdicts = [];
			#parts;
			#room;
			#groups = new Map();
			#address = "";
			constructor(parts = new _shared_parts_js__WEBPACK_IMPORTED_MODULE_0__.Q(), room = null) {
				this.#parts = parts;
				this.#room = room;
			}
			add(verdict) {
				let { host, address, vantage, protocol, ports, expected, state, cause, severity, evidence, lacks } = verdict;
				let at = JSON.stringify([
					host,
					address,
					vantage
				]);
				at !== this.#address && this.#finish();
				this.#address = at;
				let texts = this.#room === null ? NO_TEXTS : this.#room.textsOf(verdict);
				if (ports === null) {
					this.#verdicts.push((0, _verdict_keeper_js__WEBPACK_IMPORTED_MODULE_1__.e)(verdict, this.#parts, texts));
					return;
				}
				let alike = [
					protocol,
					expected,
					state,
					cause,
					verdict.verdict,
					severity,
					evidence,
					lacks
				].join(" ");
				let { rule, source = null, satisfies = null, waiver } = verdict;
				let key = `${alike} ${JSON.stringify([
					rule,
					source,
					satisfies,
					waiver,
					texts
				])}`;
				let group = this.#groups.get(key);
				if (group === void 0) {
					let { count, attempts } = verdict;
					this.#groups.set(key, {
						verdict: (0, _verdict_keeper_js__WEBPACK_IMPORTED_MODULE_1__.e)(verdict, this.#parts, texts),
						ports: [ports],
						count,
						attempts
					});
					return;
				}
				group.ports.push(ports);
				group.count += verdict.count;
				group.attempts = Math.max(group.attempts, verdict.attempts);
			}
			all() {
				this.#finish();
				return this.#verdicts;
			}
			#finish() {
				for (let { verdict, ports, count, attempts } of this.#groups.values()) {
					if (ports.length === 1) {
						this.#verdicts.push(verdict);
						continue;
					}
					let all = this.#parts.text((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__.OM)((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__.kj)((0, _model_port_ranges_js__WEBPACK_IMPORTED_MODULE_2__.Kn)(ports.join(",")))));
					this.#verdicts.push({
						...verdict,
						ports: all,
						count,
						attempts,
						service: null,
						rttMs: null
					});
				}
				this.#groups.clear();
			}
		}
	}),
	4809: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { readLongReport: () => readLongReport });
		var verdict_schema = __webpack_require__(6698);
		var read_report = __webpack_require__(6968);
		var folded_verdicts = __webpack_require__(3379);
		let [QUOTE, BACKSLASH] = [34, 92];
		let [BRACE, END_BRACE, BRACKET, END_BRACKET] = [
			123,
			125,
			91,
			93
		];
		let [COMMA, COLON] = [44, 58];
		class NotJson extends Error {}
		class TextWindow {
			#pieces;
			#text = "";
			#at = 0;
			#before = 0;
			constructor(pieces) {
				this.#pieces = pieces[Symbol.iterator]();
			}
			#fill(least) {
				let more = [];
				let length = this.#text.length - this.#at;
				let had = length;
				for (; length < least;) {
					let { value, done } = this.#pieces.next();
					if (done === !0) break;
					more.push(value);
					length += value.length;
				}
				this.#before += this.#at;
				this.#text = [this.#text.slice(this.#at), ...more].join("");
				this.#at = 0;
				return length > had;
			}
			peek() {
				for (;;) {
					for (; this.#at < this.#text.length;) {
						let code = this.#text.charCodeAt(this.#at);
						if (code !== 32 && (code < 9 || code > 13)) return this.#text.charAt(this.#at);
						this.#at++;
					}
					if (!this.#fill(1)) return "";
				}
			}
			take(char) {
				if (this.peek() !== char || char === "") throw this.broken();
				this.#at++;
			}
			value() {
				this.peek();
				for (;;) {
					let end = endOfValue(this.#text, this.#at);
					if (end === this.#at) throw this.broken();
					if (end >= 0) {
						let text = this.#text.slice(this.#at, end);
						this.#at = end;
						return text;
					}
					let length = this.#text.length - this.#at;
					if (length > 1e8) throw this.broken();
					if (!this.#fill(2 * length + 1)) throw this.#endedEarly();
				}
			}
			broken() {
				if (this.peek() === "") return this.#endedEarly();
				return new NotJson(`at character ${this.#before + this.#at + 1}`);
			}
			#endedEarly() {
				let end = this.#before + this.#text.length;
				return new NotJson(`it ends in the middle, after ${end} characters: only a part of it was written or copied`);
			}
		}
		function endOfValue(text, at) {
			let depth = 0;
			for (let i = at; i < text.length; i++) {
				let code = text.charCodeAt(i);
				if (code === QUOTE) {
					i = endOfString(text, i);
					if (i < 0) return -1;
					if (depth === 0) return i + 1;
				} else if (code === BRACE || code === BRACKET) depth++;
				else if (code === END_BRACE || code === END_BRACKET) {
					if (depth === 0) return i;
					if (--depth === 0) return i + 1;
				} else if (depth === 0 && (code === COMMA || code === COLON || code <= 32)) return i;
			}
			return -1;
		}
		function endOfString(text, at) {
			for (let end = text.indexOf("\"", at + 1); end >= 0; end = text.indexOf("\"", end + 1)) {
				let slashes = 0;
				for (; text.charCodeAt(end - 1 - slashes) === BACKSLASH;) slashes++;
				if (slashes % 2 == 0) return end;
			}
			return -1;
		}
		function readLongReport(pieces, keeper = new folded_verdicts.x()) {
			try {
				return read(new TextWindow(pieces), keeper);
			} catch (error) {
				if (!(error instanceof NotJson)) throw error;
				return {
					problem: "is not JSON",
					detail: ` (${error.message})`
				};
			}
		}
		function read(window, keeper) {
			if (window.peek() === "") return {
				problem: "is not JSON",
				detail: " (it is empty)"
			};
			let members = [];
			let found = {
				verdicts: [],
				problem: null
			};
			window.take("{");
			for (; window.peek() !== "}";) {
				members.length > 0 && window.take(",");
				let key = window.value();
				window.take(":");
				if (key === "\"verdicts\"" && window.peek() === "[") {
					found = readVerdicts(window, keeper);
					members.push(`${key}:[]`);
				} else members.push(`${key}:${window.value()}`);
			}
			window.take("}");
			if (window.peek() !== "") throw window.broken();
			let head = (0, read_report.t)(`{${members.join(",")}}`);
			if ("problem" in head) return head;
			if (found.problem !== null) return found.problem;
			return { report: {
				...head.report,
				verdicts: found.verdicts
			} };
		}
		function readVerdicts(window, verdicts) {
			let problem = null;
			window.take("[");
			for (let index = 0; window.peek() !== "]"; index++) {
				index > 0 && window.take(",");
				let text = window.value();
				let value;
				try {
					value = JSON.parse(text);
				} catch {
					throw window.broken();
				}
				if (problem !== null) continue;
				let verdict = verdict_schema.$.safeParse(value);
				if (verdict.success) verdicts.add(verdict.data);
				else {
					let [issue] = verdict.error.issues;
					problem = {
						problem: "is not a report that port-policy wrote",
						detail: `: ${[
							"verdicts",
							index,
							...issue?.path ?? []
						].join(".")}: ${issue?.message ?? ""}`
					};
				}
			}
			window.take("]");
			return {
				verdicts: verdicts.all(),
				problem
			};
		}
	}),
	824: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { Q: () => SharedParts });
		let MOST_PARTS = 5e4;
		class SharedParts {
			#texts = new Map();
			#objects = new Map();
			text(text) {
				if (text === null) return text;
				let known = this.#texts.get(text);
				if (known !== void 0) return known;
				this.#texts.size >= MOST_PARTS && this.#texts.clear();
				let copy = Buffer.from(text, "utf16le").toString("utf16le");
				this.#texts.set(copy, copy);
				return copy;
			}
			object(key, value) {
				let known = this.#objects.get(key);
				if (known !== void 0) return known;
				this.#objects.size >= MOST_PARTS && this.#objects.clear();
				this.#objects.set(key, value);
				return value;
			}
		}
	}),
	7636: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { e: () => lightVerdict });
		function lightVerdict(verdict, parts, { explanation, advice }) {
			let { rule, waiver, lacks, satisfies } = verdict;
			let light = {
				host: parts.text(verdict.host),
				address: parts.text(verdict.address),
				vantage: parts.text(verdict.vantage),
				protocol: parts.text(verdict.protocol),
				ports: parts.text(verdict.ports),
				count: verdict.count,
				service: parts.text(verdict.service),
				expected: parts.text(verdict.expected),
				state: parts.text(verdict.state),
				cause: parts.text(verdict.cause),
				verdict: parts.text(verdict.verdict),
				severity: parts.text(verdict.severity),
				evidence: parts.text(verdict.evidence),
				explanation,
				advice,
				attempts: verdict.attempts,
				rttMs: verdict.rttMs,
				rule: parts.object(`${rule.line} ${rule.column} ${rule.file}`, rule),
				...satisfies === void 0 ? {} : { satisfies: parts.object(`satisfies ${satisfies.join("\n")}`, satisfies) },
				waiver: waiver && parts.object(JSON.stringify(waiver), waiver)
			};
			return lacks === void 0 ? light : {
				...light,
				lacks
			};
		}
	}),
	6968: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { t: () => readReport });
		var _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3418);
		function readReport(text) {
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				return {
					problem: "is not JSON",
					detail: ` (${error.message})`
				};
			}
			if (typeof value != "object" || !value || !("schemaVersion" in value) || !("verdicts" in value)) return {
				problem: "is JSON, but no report of port-policy",
				detail: ""
			};
			if (value.schemaVersion !== 1) return {
				problem: "is a report of a port-policy that writes another form (schemaVersion) than this one reads",
				detail: ""
			};
			let read = _model_schema_report_schema_js__WEBPACK_IMPORTED_MODULE_0__.reportSchema.safeParse(value);
			if (read.success) return { report: read.data };
			let [issue] = read.error.issues;
			return {
				problem: "is not a report that port-policy wrote",
				detail: `: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`
			};
		}
	}),
	7788: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			IU: () => reportFiles,
			JL: () => REPORT_FILES,
			oA: () => REPORT_JSON
		});
		var _abridged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9042);
		var _markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7751);
		var _report_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1207);
		var _sections_size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6987);
		let REPORT_JSON = "report.json";
		let REPORT_SARIF = "report.sarif";
		let REPORT_JUNIT = "report.junit.xml";
		let REPORT_HTML = "report.html";
		let REPORT_PROM = "report.prom";
		let REPORT_TAP = "report.tap";
		let REPORT_INTOTO = "report.intoto.json";
		let SUMMARY = "summary.md";
		let REPORT_FILES = [
			REPORT_JSON,
			SUMMARY,
			REPORT_SARIF,
			REPORT_JUNIT,
			REPORT_HTML,
			REPORT_PROM,
			REPORT_TAP,
			REPORT_INTOTO
		];
		async function* reportFiles(whole, policyUrl, createSha256) {
			let { pieces, digest } = (0, _report_digest_js__WEBPACK_IMPORTED_MODULE_2__.h)(whole, createSha256);
			yield {
				name: REPORT_JSON,
				pieces
			};
			let report = (0, _abridged_js__WEBPACK_IMPORTED_MODULE_0__.$)(whole);
			let reportHint = `All of it is in ${REPORT_JSON}, beside this file.`;
			yield {
				name: SUMMARY,
				pieces: once(() => (0, _markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__.summary)(report, {
					policyUrl,
					maxBytes: _sections_size_limits_js__WEBPACK_IMPORTED_MODULE_3__.R,
					reportHint
				}))
			};
			yield {
				name: REPORT_SARIF,
				pieces: (await __webpack_require__.e("report-sarif-verdicts-sarif").then(__webpack_require__.bind(__webpack_require__, 1582))).verdictsSarifPieces(report)
			};
			yield {
				name: REPORT_JUNIT,
				pieces: (await Promise.all([__webpack_require__.e("packages-xmldom-xmldom"), __webpack_require__.e("report-junit-junit")]).then(__webpack_require__.bind(__webpack_require__, 9723))).junitPieces(report)
			};
			let html = await (await Promise.all([__webpack_require__.e("packages-preact-preact-render-to-string"), __webpack_require__.e("report-html-html-report")]).then(__webpack_require__.bind(__webpack_require__, 201))).htmlReporter();
			yield {
				name: REPORT_HTML,
				pieces: once(() => html(report, {
					policyUrl,
					reportHint
				}))
			};
			let { prom } = await __webpack_require__.e("report-prom-prom").then(__webpack_require__.bind(__webpack_require__, 4304));
			yield {
				name: REPORT_PROM,
				pieces: once(() => prom(whole))
			};
			yield {
				name: REPORT_TAP,
				pieces: (await __webpack_require__.e("report-tap-tap").then(__webpack_require__.bind(__webpack_require__, 604))).tapPieces(report)
			};
			let { intoto } = await __webpack_require__.e("report-intoto-intoto").then(__webpack_require__.bind(__webpack_require__, 4265));
			yield {
				name: REPORT_INTOTO,
				pieces: once(() => intoto(whole, digest() ?? (0, _report_digest_js__WEBPACK_IMPORTED_MODULE_2__.N)(whole, createSha256)))
			};
		}
		function* once(text) {
			yield text();
		}
	}),
	884: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			V: () => readEarlierReport,
			kf: () => reportIn
		});
		var _report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6968);
		__webpack_require__(3308);
		var _read_report_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3870);
		__webpack_require__(7617);
		async function readEarlierReport(path, options) {
			let read = await (0, _read_report_file_js__WEBPACK_IMPORTED_MODULE_2__.readReportFile)(path, options);
			return "problem" in read ? {
				unreadable: read.problem,
				code: read.code
			} : reportIn(read);
		}
		function reportIn(file) {
			return "long" in file ? file.long : (0, _report_json_read_report_js__WEBPACK_IMPORTED_MODULE_0__.t)(file.text);
		}
	}),
	3870: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Vk: () => textPieces,
			readReportFile: () => readReportFile
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3308);
		var _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7617);
		let TEXT_BYTES = 32 * 1024 ** 2;
		let MOST_BYTES = 4e9;
		async function readReportFile(path, { pipes, mostAsText = TEXT_BYTES, loose = !1 }) {
			let fd = null;
			try {
				fd = path === _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.TF ? _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.TF : (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.Tq)(path, pipes);
				let begin = [];
				let total = 0;
				for (; total <= mostAsText;) {
					let piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.ts);
					let count = (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.nt)(fd, piece);
					if (count === 0) {
						let decoded = (0, _decode_text_js__WEBPACK_IMPORTED_MODULE_1__.g)(Buffer.concat(begin, total), loose);
						return "text" in decoded ? decoded : {
							...decoded,
							code: ""
						};
					}
					total += count;
					begin.push(piece.subarray(0, count));
				}
				let { readLongReport } = await Promise.all([
					__webpack_require__.e("packages-zod-2"),
					__webpack_require__.e("packages-zod"),
					__webpack_require__.e("report-json-long-read-long-report")
				]).then(__webpack_require__.bind(__webpack_require__, 4809));
				return { long: readLongReport(textPieces(fd, begin)) };
			} catch (error) {
				return (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.Zw)(error);
			} finally {
				fd !== null && fd !== _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.TF && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
			}
		}
		function* textPieces(fd, begin = []) {
			let decoder = new TextDecoder("utf-8", { fatal: !0 });
			let total = 0;
			for (let bytes of bytesOf(fd, begin)) {
				total += bytes.length;
				if (total > MOST_BYTES) throw Object.assign(Error(`it has more than ${MOST_BYTES / 1e6} MB`), { code: "EFBIG" });
				yield decoded(decoder, bytes, !0);
			}
			yield decoded(decoder, Buffer.alloc(0), !1);
		}
		function* bytesOf(fd, begin) {
			yield* begin;
			for (;;) {
				let piece = Buffer.allocUnsafe(_read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.ts);
				let count = (0, _read_text_file_js__WEBPACK_IMPORTED_MODULE_2__.nt)(fd, piece);
				if (count === 0) return;
				yield piece.subarray(0, count);
			}
		}
		function decoded(decoder, bytes, stream) {
			try {
				return decoder.decode(bytes, { stream });
			} catch {
				throw Object.assign(Error("it is not UTF-8; save it as UTF-8"), { code: "" });
			}
		}
	})
};
