"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_shared = require("./shared.js");
function ownPorts() {
	let keys = new Set();
	for (let protocol of require_start.PROTOCOLS) for (let port of require_later().aliasPorts(protocol).values()) keys.add(`${port}/${protocol}`);
	for (let { ports } of require_start.UDP_SERVICES) for (let port of ports) keys.add(`${port}/udp`);
	for (let { first, last } of require_later().rankedPorts("top-100") ?? []) for (let port = first; port <= last; port++) keys.add(`${port}/tcp`);
	return sortedPorts([...keys].map(portOfKey));
}
function portOfKey(key) {
	let [port = "", protocol] = key.split("/");
	return {
		port: Number(port),
		protocol: protocol === "udp" ? "udp" : "tcp"
	};
}
function sortedPorts(ports) {
	return [...new Map(ports.map((one) => [`${one.port}/${one.protocol}`, one])).values()].sort((a, b) => a.port - b.port || (a.protocol < b.protocol ? -1 : 1));
}
function portsOfName(name) {
	return require_start.PROTOCOLS.flatMap((protocol) => {
		let ports = require_start.portOf(name, protocol);
		return (ports === null ? [] : typeof ports == "number" ? [ports] : ports.filter(isAsked(protocol))).map((port) => ({
			port,
			protocol
		}));
	});
}
function isAsked(protocol) {
	return (port) => protocol === "tcp" || hasQuestion(port);
}
function hasQuestion(port) {
	return require_start.UDP_SERVICES.some(({ ports }) => ports.some((one) => one === port));
}
function namedPortsOf({ protocol, ranges }) {
	let found = [];
	for (let { first, last } of ranges) for (let port = first; port <= last; port++) require_start.serviceName(port, protocol) !== null && found.push({
		port,
		protocol
	});
	return found;
}
let names = null;
function aliasesOf({ port, protocol }) {
	names ??= {
		tcp: namesByPort("tcp"),
		udp: namesByPort("udp")
	};
	let shown = require_start.serviceName(port, protocol);
	return (names[protocol].get(port) ?? []).filter((name) => name !== shown);
}
function namesByPort(protocol) {
	let found = new Map();
	for (let name of require_later().allServiceNames(protocol)) {
		let port = require_start.portOf(name, protocol);
		if (typeof port != "number") continue;
		require_start.getOrCreate(found, port, () => []).push(name);
	}
	return found;
}
function setsOf({ port, protocol }) {
	let numbered = require_start.NUMBERED_SETS.filter(([, range]) => require_later().holdsPort([range], port)).map(([name]) => name);
	if (protocol === "tcp") return [...require_start.RANKED_SETS.filter((set) => require_later().holdsPort(require_later().rankedPorts(set) ?? [], port)), ...numbered];
	return [...hasQuestion(port) ? ["known/udp"] : [], ...numbered.map((name) => `${name}/udp`)];
}
function relatedTo(name) {
	let begin = `${name.toLowerCase()}-`;
	return require_start.PROTOCOLS.flatMap((protocol) => [...require_later().aliasPorts(protocol)].filter(([alias]) => alias.startsWith(begin)).map(([alias, port]) => ({
		name: alias,
		port,
		protocol
	})));
}
function listServices(query) {
	let none = {
		query,
		disputed: !1,
		set: null,
		related: []
	};
	if (query === null) return {
		...none,
		services: ownPorts().map(entryOf$1)
	};
	let text = query.trim().toLowerCase();
	let named = portsOfName(text);
	if (named.length > 0) {
		let disputed = named.filter(({ protocol }) => protocol === "tcp").length > 1;
		let related = relatedTo(text).filter((one) => !named.some(({ port }) => port === one.port));
		return {
			...none,
			disputed,
			services: sortedPorts(named).map(entryOf$1),
			related
		};
	}
	let read = require_start.parsePorts(query, require_start.serviceSuggester());
	if ("code" in read) return { mistake: {
		...read,
		level: "error",
		position: null,
		length: 1,
		related: []
	} };
	if (read.count === 1) return {
		...none,
		services: onePort(read, !text.includes("/")).map(entryOf$1)
	};
	return {
		...none,
		set: setOf(read),
		services: namedPortsOf(read).map(entryOf$1)
	};
}
function onePort({ protocol, ranges }, both) {
	let port = ranges[0]?.first ?? 0;
	let named = namedPortsOf({
		protocol: "udp",
		ranges
	});
	return both ? [{
		port,
		protocol: "tcp"
	}, ...named] : [{
		port,
		protocol
	}];
}
function setOf({ protocol, count, ranges }) {
	return {
		protocol,
		count,
		ranges: require_start.rangesText(ranges)
	};
}
function entryOf$1(one) {
	let { port, protocol } = one;
	let risk = require_start.riskOf(port, protocol);
	return {
		port,
		protocol,
		name: require_start.serviceName(port, protocol),
		aliases: aliasesOf(one),
		risk: risk && {
			severity: risk.severity,
			what: risk.what
		},
		sets: setsOf(one)
	};
}
function serviceListJson({ query, disputed, set, services, related }) {
	return require_later().jsonText({
		schemaVersion: 1,
		query,
		disputed,
		set: set && {
			protocol: set.protocol,
			count: set.count,
			ranges: set.ranges
		},
		services: services.map(entryOf),
		related: related.map(({ name, port, protocol }) => ({
			name,
			port,
			protocol
		}))
	});
}
function entryOf({ port, protocol, name, aliases, risk, sets }) {
	return {
		port,
		protocol,
		name,
		aliases,
		risk: risk && {
			severity: risk.severity,
			what: risk.what
		},
		sets
	};
}
const MOST_IN_FULL = 4;
function serviceListText(list, { colour, columns }) {
	let colours = require_start.coloursOf(colour);
	let { services, set, query } = list;
	if (set === null && services.length <= 4) return require_start.printed([...services.flatMap((one) => inFull(one, colours, columns)), ...notes(list, columns)]);
	let head = set === null ? [] : [...setLines(query ?? "", set, services.length, columns), ""];
	return require_start.printed([...head, ...table(services, colours)]);
}
function setLines(query, set, named, columns) {
	let { protocol, count, ranges } = set;
	let unnamed = count - named;
	let title = `${require_start.terminal(query)}: ${count} ${protocol.toUpperCase()} ports, ${named} with a name and ${unnamed} without.`;
	return [...require_start.hanging(title, 2, columns, require_start.plain), ...require_start.hanging(`Ports: ${ranges.replaceAll(",", ", ")}`, 7, columns, require_start.plain)];
}
function table(services, colours) {
	let rows = services.map((one) => [
		portText(one),
		one.risk?.severity ?? "-",
		one.name ?? "-",
		one.aliases.join(" ")
	]);
	let head = [
		"PORT",
		"IF OPEN",
		"NAME",
		"OTHER NAMES"
	];
	let widths = [
		0,
		1,
		2
	].map((column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)));
	let line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
	return [colours.bold(line(head)), ...rows.map((row, index) => {
		let text = line(row);
		let severity = services[index]?.risk?.severity ?? null;
		return severity === null ? text : text.replace(severity, require_later().severityPaint(severity, colours)(severity));
	})];
}
function inFull(one, colours, columns) {
	let { name, aliases, risk, sets } = one;
	let fact = (label, text) => require_start.block(`  ${label.padEnd(12)} `, 15, text, columns, require_start.plain);
	return [
		colours.bold(`${portText(one)} ${name ?? "has no name"}`),
		...aliases.length === 0 ? [] : fact("other names", aliases.join(", ")),
		...risk === null ? [] : fact("if open", `${risk.severity}: this is the port of ${risk.what}`),
		...fact("in the sets", sets.join(", "))
	];
}
function notes({ query, disputed, related }, columns) {
	let names = related.map((one) => `${one.name} is ${portText(one)}`);
	return [...disputed ? require_start.hanging(`A policy cannot write \`${require_start.terminal(query ?? "")}\`: the name stands for several ports. Write the number.`, 0, columns, require_start.plain) : [], ...names.length === 0 ? [] : require_start.hanging(`See also: ${names.join(", ")}.`, 2, columns, require_start.plain)];
}
function portText({ port, protocol }) {
	return `${port}/${protocol}`;
}
async function services({ positionals, options, terminal }) {
	let list = listServices(positionals[0] ?? null);
	if ("mistake" in list) {
		await require_start.printDiagnostics([list.mistake], [], terminal);
		return require_shared.EXIT.unusable;
	}
	let format = require_start.textOf(options, "format") === "json" ? "json" : "terminal";
	let text = format === "json" ? serviceListJson(list) : serviceListText(list, terminal);
	terminal.out(require_start.logSafeReport(format, text));
	return require_shared.EXIT.pass;
}
exports.services = services;
