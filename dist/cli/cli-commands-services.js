"use strict";
exports.id = "cli-commands-services";
exports.ids = ["cli-commands-services"];
exports.modules = { 3388: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { services: () => services });
	var risks_risk = __webpack_require__(7560);
	var port_ranges = __webpack_require__(733);
	var get_or_create = __webpack_require__(3620);
	var udp_services = __webpack_require__(315);
	var words = __webpack_require__(3596);
	var ranked_ports = __webpack_require__(3720);
	var service_names = __webpack_require__(1670);
	function ownPorts() {
		let keys = new Set();
		for (let protocol of words.yv) for (let port of (0, service_names.hg)(protocol).values()) keys.add(`${port}/${protocol}`);
		for (let { ports } of udp_services.nT) for (let port of ports) keys.add(`${port}/udp`);
		for (let { first, last } of (0, ranked_ports.Gd)("top-100") ?? []) for (let port = first; port <= last; port++) keys.add(`${port}/tcp`);
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
		return words.yv.flatMap((protocol) => {
			let ports = (0, service_names.HM)(name, protocol);
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
		return udp_services.nT.some(({ ports }) => ports.some((one) => one === port));
	}
	function namedPortsOf({ protocol, ranges }) {
		let found = [];
		for (let { first, last } of ranges) for (let port = first; port <= last; port++) (0, service_names.fe)(port, protocol) !== null && found.push({
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
		let shown = (0, service_names.fe)(port, protocol);
		return (names[protocol].get(port) ?? []).filter((name) => name !== shown);
	}
	function namesByPort(protocol) {
		let found = new Map();
		for (let name of (0, service_names.zb)(protocol)) {
			let port = (0, service_names.HM)(name, protocol);
			if (typeof port != "number") continue;
			(0, get_or_create.I)(found, port, () => []).push(name);
		}
		return found;
	}
	function setsOf({ port, protocol }) {
		let numbered = ranked_ports.bG.filter(([, range]) => (0, port_ranges.As)([range], port)).map(([name]) => name);
		if (protocol === "tcp") return [...ranked_ports.GN.filter((set) => (0, port_ranges.As)((0, ranked_ports.Gd)(set) ?? [], port)), ...numbered];
		return [...hasQuestion(port) ? ["known/udp"] : [], ...numbered.map((name) => `${name}/udp`)];
	}
	function relatedTo(name) {
		let begin = `${name.toLowerCase()}-`;
		return words.yv.flatMap((protocol) => [...(0, service_names.hg)(protocol)].filter(([alias]) => alias.startsWith(begin)).map(([alias, port]) => ({
			name: alias,
			port,
			protocol
		})));
	}
	var suggest_service = __webpack_require__(2061);
	var parse_ports = __webpack_require__(3642);
	function listServices(query) {
		let none = {
			query,
			disputed: !1,
			set: null,
			related: []
		};
		if (query === null) return {
			...none,
			services: ownPorts().map(entryOf)
		};
		let text = query.trim().toLowerCase();
		let named = portsOfName(text);
		if (named.length > 0) {
			let disputed = named.filter(({ protocol }) => protocol === "tcp").length > 1;
			let related = relatedTo(text).filter((one) => !named.some(({ port }) => port === one.port));
			return {
				...none,
				disputed,
				services: sortedPorts(named).map(entryOf),
				related
			};
		}
		let read = (0, parse_ports.K)(query, (0, suggest_service.N)());
		if ("code" in read) return { mistake: {
			...read,
			level: "error",
			position: null,
			length: 1,
			related: []
		} };
		if (read.count === 1) return {
			...none,
			services: onePort(read, !text.includes("/")).map(entryOf)
		};
		return {
			...none,
			set: setOf(read),
			services: namedPortsOf(read).map(entryOf)
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
			ranges: (0, port_ranges.OM)(ranges)
		};
	}
	function entryOf(one) {
		let { port, protocol } = one;
		let risk = (0, risks_risk.bi)(port, protocol);
		return {
			port,
			protocol,
			name: (0, service_names.fe)(port, protocol),
			aliases: aliasesOf(one),
			risk: risk && {
				severity: risk.severity,
				what: risk.what
			},
			sets: setsOf(one)
		};
	}
	var exit_codes = __webpack_require__(966);
	var json_document = __webpack_require__(3289);
	function serviceListJson({ query, disputed, set, services, related }) {
		return (0, json_document.s)({
			schemaVersion: 1,
			query,
			disputed,
			set: set && {
				protocol: set.protocol,
				count: set.count,
				ranges: set.ranges
			},
			services: services.map(service_list_json_entryOf),
			related: related.map(({ name, port, protocol }) => ({
				name,
				port,
				protocol
			}))
		});
	}
	function service_list_json_entryOf({ port, protocol, name, aliases, risk, sets }) {
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
	var terminal = __webpack_require__(1526);
	var terminal_layout = __webpack_require__(8670);
	function serviceListText(list, { colour, columns }) {
		let colours = (0, terminal_layout.df)(colour);
		let { services, set, query } = list;
		if (set === null && services.length <= 4) return (0, terminal_layout.zd)([...services.flatMap((one) => inFull(one, colours, columns)), ...notes(list, columns)]);
		let head = set === null ? [] : [...setLines(query ?? "", set, services.length, columns), ""];
		return (0, terminal_layout.zd)([...head, ...table(services, colours)]);
	}
	function setLines(query, set, named, columns) {
		let { protocol, count, ranges } = set;
		let unnamed = count - named;
		let title = `${(0, terminal.F)(query)}: ${count} ${protocol.toUpperCase()} ports, ${named} with a name and ${unnamed} without.`;
		return [...(0, terminal_layout.rM)(title, 2, columns, terminal_layout.pj), ...(0, terminal_layout.rM)(`Ports: ${ranges.replaceAll(",", ", ")}`, 7, columns, terminal_layout.pj)];
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
			return severity === null ? text : text.replace(severity, (0, terminal_layout.Od)(severity, colours)(severity));
		})];
	}
	function inFull(one, colours, columns) {
		let { name, aliases, risk, sets } = one;
		let fact = (label, text) => (0, terminal_layout.om)(`  ${label.padEnd(12)} `, 15, text, columns, terminal_layout.pj);
		return [
			colours.bold(`${portText(one)} ${name ?? "has no name"}`),
			...aliases.length === 0 ? [] : fact("other names", aliases.join(", ")),
			...risk === null ? [] : fact("if open", `${risk.severity}: this is the port of ${risk.what}`),
			...fact("in the sets", sets.join(", "))
		];
	}
	function notes({ query, disputed, related }, columns) {
		let names = related.map((one) => `${one.name} is ${portText(one)}`);
		return [...disputed ? (0, terminal_layout.rM)(`A policy cannot write \`${(0, terminal.F)(query ?? "")}\`: the name stands for several ports. Write the number.`, 0, columns, terminal_layout.pj) : [], ...names.length === 0 ? [] : (0, terminal_layout.rM)(`See also: ${names.join(", ")}.`, 2, columns, terminal_layout.pj)];
	}
	function portText({ port, protocol }) {
		return `${port}/${protocol}`;
	}
	var invocation = __webpack_require__(6114);
	var complain = __webpack_require__(1059);
	var log_safe = __webpack_require__(8380);
	async function services({ positionals, options, terminal }) {
		let list = listServices(positionals[0] ?? null);
		if ("mistake" in list) {
			await (0, complain.aE)([list.mistake], [], terminal);
			return exit_codes.dc.unusable;
		}
		let format = (0, invocation.b6)(options, "format") === "json" ? "json" : "terminal";
		let text = format === "json" ? serviceListJson(list) : serviceListText(list, terminal);
		terminal.out((0, log_safe.c4)(format, text));
		return exit_codes.dc.pass;
	}
}) };
