"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
function policyUrlOfRun(run, policyUrl) {
	return (file, line) => policyUrl(file, line) ?? urlIn(run, file, line);
}
function urlIn({ repository, commit, url }, file, line) {
	if (repository === null || commit === null || url === null || require_start.isFromInputs(file)) return null;
	if (file.startsWith("/") || file.split("/").includes("..")) return null;
	let end = url.indexOf(`/${repository}/actions/runs/`);
	if (end <= 0) return null;
	let path = file.replace(/^\.\//, "").replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
	let revision = encodeURIComponent(commit.replace(/\p{Cs}/gu, "�"));
	return `${url.slice(0, end)}/${repository}/blob/${revision}/${path}${line === null ? "" : `#L${line}`}`;
}
const LONGEST_NAMED = 32;
function rankOf({ verdict, state, expected, count, ports }, isSingle) {
	if (verdict === "violation") return 0;
	if (state === "open" || expected === "open") return 1;
	if (verdict === "waived" || verdict === "inconclusive") return 2;
	return isSingle && (count === 1 || ports?.includes("-") === !1) ? 3 : null;
}
function matrixColumns(verdicts, most) {
	let candidates = new Map();
	for (let verdict of verdicts) {
		let { protocol, service } = verdict;
		if (protocol === null || verdict.ports === null) continue;
		for (let { first, last } of require_start.parseRanges(verdict.ports)) {
			if (last - first >= 32) continue;
			let rank = rankOf(verdict, first === last);
			if (rank === null) continue;
			for (let port = first; port <= last; port++) {
				let key = port * require_start.PROTOCOLS.length + require_start.PROTOCOLS.indexOf(protocol);
				let known = require_start.getOrCreate(candidates, key, () => ({
					protocol,
					port,
					service,
					rank,
					hosts: 0
				}));
				known.rank = Math.min(known.rank, rank);
				known.service ??= service;
				known.hosts += 1;
			}
		}
	}
	let best = [...candidates.values()].sort((a, b) => a.rank - b.rank || b.hosts - a.hosts || a.port - b.port);
	let columns = best.slice(0, most).sort((a, b) => require_start.PROTOCOLS.indexOf(a.protocol) - require_start.PROTOCOLS.indexOf(b.protocol) || a.port - b.port).map(({ protocol, port, service }) => ({
		protocol,
		port,
		service
	}));
	return {
		columns,
		crowdedOut: best.length - columns.length
	};
}
const MOST_RANGES = 2;
function indexOf(columns) {
	let of = (protocol) => columns.flatMap((column, index) => column.protocol === protocol ? [[column.port, index]] : []);
	return {
		tcp: of("tcp"),
		udp: of("udp")
	};
}
function place(row, verdict, protocol, index) {
	let kind = require_later().cellKind(verdict);
	let rest = [];
	for (let { first, last } of require_start.parseRanges(verdict.ports)) {
		let from = first;
		for (let [port, column] of index[protocol]) {
			if (port < first || port > last) continue;
			row.cells.set(column, require_later().moreSevere(kind, row.cells.get(column)));
			port > from && rest.push({
				first: from,
				last: port - 1
			});
			from = port + 1;
		}
		from <= last && rest.push({
			first: from,
			last
		});
	}
	if (rest.length === 0) return;
	let ofKind = require_start.getOrCreate(row.others, kind, () => new Map());
	let ranges = require_start.getOrCreate(ofKind, protocol, () => []);
	for (let range of rest) ranges.push(range);
}
function* gather(report, index) {
	let start = (machine) => ({
		machine,
		cells: new Map(),
		others: new Map(),
		note: null
	});
	let rows = require_start.rowsByMachine(report, start, (row, verdict) => {
		let { protocol, ports } = verdict;
		protocol === null || ports === null ? row.note ??= require_later().noteOf(verdict) : place(row, verdict, protocol, index);
	});
	for (let row of rows) hasSomething(row) && (yield row);
}
function hasSomething({ cells, others, note }) {
	return cells.size + others.size > 0 || note !== null;
}
function othersOf({ others }) {
	return require_later().CELL_KINDS.flatMap((kind) => {
		let byProtocol = others.get(kind);
		if (byProtocol === void 0) return [];
		return [{
			kind,
			ports: require_start.PROTOCOLS.flatMap((protocol) => {
				let ranges = byProtocol.get(protocol);
				return ranges === void 0 ? [] : [require_later().portsText(require_start.unitedRanges(ranges), 2, require_start.udpSuffix(protocol))];
			}).join(", ")
		}];
	});
}
function rowsOf(report, columns, most) {
	let runs = [];
	let dropped = 0;
	for (let one of gather(report, indexOf(columns))) {
		let { host, alsoHosts, address, vantage } = one.machine;
		let cells = columns.map((_, index) => one.cells.get(index) ?? null);
		let isAsked = one.cells.size + one.others.size > 0;
		let [others, note] = [othersOf(one), isAsked ? "" : one.note ?? ""];
		let texts = JSON.stringify([
			vantage,
			cells,
			others,
			note
		]);
		let before = runs.at(-1);
		let run = before && {
			host: before.first.host,
			address: before.first.address,
			last: before.last
		};
		if (before?.texts === texts && run && alsoHosts.length === 0 && require_later().isNextAddress(run, host, address)) {
			before.last = address;
			continue;
		}
		let row = {
			host: require_later().shown(host),
			alsoHosts: alsoHosts.map((name) => require_later().shown(name)),
			address: address === null || address === host ? null : require_later().shown(address, 100),
			vantage: vantage === report.vantage || vantage === null ? null : require_later().shown(vantage),
			cells,
			others,
			note,
			isRun: !1
		};
		if (runs.length > 4 * most + 1e3) {
			let kept = mostSevere(runs, most);
			dropped += runs.length - kept.length;
			runs = kept;
		}
		runs.push({
			first: one.machine,
			last: address,
			texts,
			row
		});
	}
	let kept = mostSevere(runs, most);
	return {
		rows: kept.sort((a, b) => require_later().compareMachines(a.first, b.first)).map(({ first, last, row }) => last === first.address ? row : {
			...row,
			host: require_later().shown(`${first.host}-${last}`),
			isRun: !0
		}),
		leftOut: dropped + runs.length - kept.length
	};
}
function exposureMatrix(report, room) {
	let { columns, crowdedOut } = matrixColumns(report.verdicts, room.columns);
	let { rows, leftOut } = rowsOf(report, columns, Math.floor(room.cells / (columns.length + 2)));
	let present = new Set(rows.flatMap(({ cells, others }) => [...cells, ...others.map(({ kind }) => kind)]));
	return {
		columns,
		rows,
		hasOthers: rows.some(({ others }) => others.length > 0),
		crowdedOut,
		leftOutRows: leftOut,
		kinds: require_later().CELL_KINDS.filter((kind) => present.has(kind))
	};
}
function severityRank({ cells, others, note }) {
	let least = note === "" ? require_later().CELL_KINDS.length : require_later().CELL_KINDS.indexOf("unsure");
	for (let kind of [...cells, ...others.map((other) => other.kind)]) kind !== null && (least = Math.min(least, require_later().CELL_KINDS.indexOf(kind)));
	return least;
}
function mostSevere(runs, most) {
	if (runs.length <= most) return [...runs];
	return runs.map((run) => ({
		run,
		rank: severityRank(run.row)
	})).sort((a, b) => a.rank - b.rank || require_later().compareMachines(a.run.first, b.run.first)).slice(0, most).map(({ run }) => run);
}
const MOST_ADDRESSES = 3;
const EVIDENCE_WORDS = {
	direct: "answered for themselves",
	proven: "were not open from here, and open from another vantage",
	anchored: "were silent, or rejected by ICMP, while another port of the same address answered before and after",
	vouched: "were silent, or rejected by ICMP, while others answered the same machine before and after",
	none: "rest on nothing (not known, silent while nothing vouched, or open at an address that accepts any port)"
};
const MEANING = [["What a green run says:", "At that time, from that place, every port above was in the intended state. Wherever a port was silent, something else answered this machine before and after, so this machine could hear the network. A silent UDP port counts as shut only where its service answers everyone who asks."], ["What it does not say:", "What another network or another hour would see, anything about ports that the policy does not name, or that the service behind an open port works. A firewall on the way that answers in the name of the target cannot be told from the target."]];
function meaning({ scan, vantages }) {
	if (require_start.isMerged({ vantages })) return require_later().MEANING_OF_MERGE;
	return scan === null ? MEANING : require_later().meaningOfScan(scan, MEANING);
}
function paceText({ limits, scan, vantages }) {
	if (scan !== null || require_start.isMerged({ vantages })) return null;
	let limit = (value) => value === null ? "unlimited" : `at most ${require_start.grouped(value)}`;
	let [most, host, flight] = [
		limits.rate,
		limits.perHost,
		limits.inFlight
	].map(limit);
	let rate = limits.dividedBy === void 0 || limits.rate === null ? most : `${most} (the rate of the policy, divided by ${require_start.grouped(limits.dividedBy)} shards)`;
	let learnt = limits.learnt === void 0 ? "" : learntText(limits.learnt);
	return limits.durationMs === null ? `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}${learnt}` : `attempts a second: ${rate}, to one address: ${host}; at the same time: ${flight}; time limit: ${require_start.durationText(limits.durationMs)}${learnt}`;
}
function learntText({ rate, perHost }) {
	return `; reached: ${[...rate === null ? [] : [`${require_start.grouped(rate)} a second in all`], ...perHost.map(({ pace, addresses }) => `${require_start.grouped(pace)} to ${require_later().firstFew(addresses, 3)}`)].join(", ")}`;
}
function orderText({ seed, scan, vantages }) {
	return scan === null && !require_start.isMerged({ vantages }) ? `from seed ${seed}` : null;
}
function namelessPlace({ scan }) {
	return scan === null ? "this machine (the policy names no vantage)" : "the machine that made the scan";
}
function evidenceTexts({ verdicts, scan }) {
	let counts = new Map();
	let byDns = 0;
	for (let { evidence: kind, state, count } of verdicts) state === null ? byDns += count : counts.set(kind, (counts.get(kind) ?? 0) + count);
	let words = require_later().isOfOtherTool(scan) ? require_later().evidenceWordsOfScan() : EVIDENCE_WORDS;
	let ports = require_start.EVIDENCE.filter((kind) => counts.has(kind)).map((kind) => `${require_start.grouped(counts.get(kind) ?? 0)} ${kind}: ${words[kind]}`);
	return byDns === 0 ? ports : [...ports, `${require_start.grouped(byDns)} by DNS: the name leads where it must, or elsewhere`];
}
function attemptsText({ verdicts, scan }) {
	if (require_later().isOfOtherTool(scan)) return "not known: a scan does not say how often it asked";
	let [least, most] = [Infinity, 0];
	for (let verdict of verdicts) {
		if (verdict.ports === null) continue;
		least = Math.min(least, verdict.attempts);
		most = Math.max(most, verdict.attempts);
	}
	if (most === 0) return "none";
	return `${least === most ? "" : `${least} to `}${most} a port, each on a fresh socket`;
}
function udpText({ verdicts, scan }) {
	let counts = new Map();
	let ports = 0;
	for (let { protocol, state, count } of verdicts) {
		if (protocol !== "udp" || state === null) continue;
		ports += count;
		counts.set(state, (counts.get(state) ?? 0) + count);
	}
	if (ports === 0) return null;
	let seen = require_start.STATES$1.flatMap((state) => {
		let count = counts.get(state);
		return count === void 0 ? [] : [`${require_start.grouped(count)} ${require_later().stateText(state)}`];
	}).join(", ");
	return require_later().isOfOtherTool(scan) ? `${require_start.counted(ports, "port")} (${seen}); a scan does not say what it sent to them` : `${require_start.counted(ports, "port")} (${seen}); each was sent the question of its protocol, known from its number or from the policy's speaks, or else an empty datagram`;
}
function controlsSilentFirst({ controls }) {
	return [...controls.filter(({ answered }) => !answered), ...controls.filter(({ answered }) => answered)];
}
function noControlsText({ scan }) {
	return scan === null ? "none; only what the policy probes vouches for this machine" : "not asked: this run sent nothing";
}
Object.defineProperty(exports, "attemptsText", {
	enumerable: !0,
	get: function() {
		return attemptsText;
	}
});
Object.defineProperty(exports, "controlsSilentFirst", {
	enumerable: !0,
	get: function() {
		return controlsSilentFirst;
	}
});
Object.defineProperty(exports, "evidenceTexts", {
	enumerable: !0,
	get: function() {
		return evidenceTexts;
	}
});
Object.defineProperty(exports, "exposureMatrix", {
	enumerable: !0,
	get: function() {
		return exposureMatrix;
	}
});
Object.defineProperty(exports, "meaning", {
	enumerable: !0,
	get: function() {
		return meaning;
	}
});
Object.defineProperty(exports, "namelessPlace", {
	enumerable: !0,
	get: function() {
		return namelessPlace;
	}
});
Object.defineProperty(exports, "noControlsText", {
	enumerable: !0,
	get: function() {
		return noControlsText;
	}
});
Object.defineProperty(exports, "orderText", {
	enumerable: !0,
	get: function() {
		return orderText;
	}
});
Object.defineProperty(exports, "paceText", {
	enumerable: !0,
	get: function() {
		return paceText;
	}
});
Object.defineProperty(exports, "policyUrlOfRun", {
	enumerable: !0,
	get: function() {
		return policyUrlOfRun;
	}
});
Object.defineProperty(exports, "udpText", {
	enumerable: !0,
	get: function() {
		return udpText;
	}
});
