"use strict";
const require_start = require("./start.js");
const require_row_pieces = require("./row-pieces.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
function dryRunJsonPieces(facts) {
	return require_row_pieces.rowPieces(headOf(facts), "rows", rowsOf(facts.plan.addresses));
}
function headOf({ plan, vantage, shard, time, limitMs, notes }) {
	return {
		schemaVersion: 1,
		tool: {
			name: "port-policy",
			version: require_start.TOOL_VERSION
		},
		vantage,
		shard: shard && {
			index: shard.index,
			of: shard.of
		},
		probes: plan.probes,
		addresses: plan.addresses.length,
		time: {
			leastSeconds: time.least,
			mostSeconds: require_later().longestSeconds(time.most)
		},
		timeLimitMs: limitMs,
		notes,
		controls: plan.controls.map(({ target, address, protocol, port }) => ({
			target,
			address,
			protocol,
			port
		})),
		unresolved: plan.unresolved.map(({ host, family, code, position }) => ({
			host,
			family: familyText(family),
			code,
			rule: require_later().orderedPlace(position)
		})),
		outOfScope: plan.outOfScope.map(({ host, outside, bound, position }) => ({
			host,
			addresses: outside,
			bound,
			rule: require_later().orderedPlace(position)
		})),
		nameChecks: plan.nameChecks.map(({ host, resolvesTo, inside, outside, failure }) => ({
			host,
			resolvesTo: resolvesTo.text.trim(),
			inside,
			outside,
			failure: failure && {
				family: familyText(failure.family),
				code: failure.code
			},
			rule: require_later().orderedPlace(resolvesTo.position)
		})),
		unwatched: plan.unwatched.map(({ what, ports, hosts }) => ({
			what,
			ports,
			hosts
		})),
		...plan.seenByNobody === void 0 ? {} : { seenByNobody: plan.seenByNobody.map(({ host, what, ports, vantages, position }) => ({
			host,
			what,
			ports,
			vantages,
			rule: require_later().orderedPlace(position)
		})) }
	};
}
function familyText(family) {
	if (family === null) return null;
	return family === 4 ? "ipv4" : "ipv6";
}
function* rowsOf(addresses) {
	let named = new Map();
	let run = null;
	for (let { address, family, segments } of addresses) {
		let { bits } = require_start.bitsOfAddress(address);
		let sources = require_start.getOrCreate(named, segments, () => hasSources(segments)) ? sourcesAt(segments, address) : "";
		let isAlike = (one) => one.segments === segments && one.family === family && one.sources === sources;
		if (run !== null && isAlike(run) && run.last.bits + 1n === bits) {
			run.last = {
				address,
				bits
			};
			continue;
		}
		run !== null && (yield* rowsOfRun(run));
		run = {
			first: {
				address,
				bits
			},
			family,
			segments,
			sources,
			last: {
				address,
				bits
			}
		};
	}
	run !== null && (yield* rowsOfRun(run));
}
function hasSources(segments) {
	return segments.some(({ appliedEntries }) => appliedEntries.some(({ source }) => source !== void 0));
}
function sourcesAt(segments, address) {
	return JSON.stringify(segments.map(({ appliedEntries }) => appliedEntries.map(({ source }) => sourceText(source, address))));
}
function sourceText(source, address) {
	return typeof source == "object" ? source.at(address) : source ?? null;
}
function* rowsOfRun({ first, last, family, segments }) {
	let range = {
		family,
		first: first.bits,
		last: last.bits
	};
	let addresses = require_row_pieces.addressSpanText(range, (_, bits) => bits === first.bits ? first.address : last.address);
	let count = Number(last.bits - first.bits + 1n);
	for (let { ports, appliedEntries } of segments) for (let { host, entry, evidence, addresses: demand, source, satisfies } of appliedEntries) yield {
		host: host ?? addresses,
		addresses,
		count,
		protocol: ports.protocol,
		ports: require_start.rangesText(ports.ranges),
		expected: entry.expected,
		severity: entry.severity,
		reason: entry.reason,
		rule: require_later().orderedPlace(entry.position),
		source: sourceText(source, first.address),
		satisfies: satisfies ?? [],
		role: entry.role,
		evidence,
		anyAddress: demand === "any",
		probes: count * ports.count
	};
}
exports.dryRunJsonPieces = dryRunJsonPieces;
