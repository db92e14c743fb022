"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_explain_port = require("./explain-port.js");
const require_start = require("./start.js");
const require_shared = require("./shared.js");
const require_source_text = require("./source-text.js");
function parsePortQuestion(text, suggest) {
	let unbracketed = withoutBrackets(text.trim());
	if (unbracketed !== null) return unbracketed;
	let read = require_later().parseOnly(text, suggest);
	if ("code" in read) return read;
	let { pattern, ports } = read;
	if (pattern.kind === "addresses" && pattern.first !== pattern.last) return bad(`${require_later().quoted(text)} is several addresses. The question is about one.`, "write one address of it");
	let [set] = ports;
	let range = set?.ranges[0];
	if (set === void 0 || range === void 0) {
		let bare = text.trim();
		let host = bare.includes(":") && !bare.startsWith("[") ? `[${bare}]` : bare;
		return bad(`${require_later().quoted(text)} has no port.`, `write a port, such as ${require_later().quoted(`${host}:443`)}`);
	}
	if (ports.length > 1 || set.count > 1) return bad(`${require_later().quoted(text)} has several ports. The question is about one.`, "write one port");
	return {
		pattern,
		port: range.first,
		protocol: set.protocol
	};
}
function withoutBrackets(whole) {
	let [, address = "", port = ""] = /^([\da-f:.]+):(\d{1,5})$/i.exec(whole) ?? [];
	if (!address.includes(":") || require_start.parseAddress(address) === null || !(Number(port) >= 1 && Number(port) <= 65535)) return null;
	let other = require_start.parseAddress(whole) === null ? "" : `, or such as ${require_later().quoted(`[${whole}]:443`)}`;
	return bad(`${require_later().quoted(whole)}: an IPv6 address needs brackets, to tell it from its port.`, `write ${require_later().quoted(`[${address}]:${port}`)}${other}`);
}
function bad(message, help) {
	return {
		code: "bad-port",
		message,
		help
	};
}
async function explain(sources, text, options) {
	let read = require_start.readPolicies$1(sources, options);
	let { policy, files, inputs } = read;
	let question = parsePortQuestion(text, require_start.serviceSuggester());
	let mistakes = "code" in question ? [{
		...question,
		level: "error",
		position: null,
		length: 1,
		related: []
	}] : [];
	if (policy === null || "code" in question) return {
		kind: "unusable",
		files,
		diagnostics: [...mistakes, ...read.diagnostics]
	};
	let named = options.vantage == null ? { vantage: null } : require_start.vantageNamed(policy, options.vantage);
	if ("mistake" in named) return {
		kind: "unusable",
		files,
		diagnostics: [named.mistake]
	};
	let views = require_explain_port.viewsToExplain(policy, {
		vantage: named.vantage,
		runScope: inputs.runScope,
		only: []
	});
	let asked = asWritten(question, policy);
	let names = require_explain_port.namesToExplain(policy, views, asked);
	let resolutions = names.length === 0 ? [] : await require_later().resolveOrStop(names, options);
	let today = require_start.utcDay((options.now ?? (() => new Date()))());
	let budget = new require_start.WorkBudget();
	let explanations = views.map((view) => require_explain_port.explainPort(policy, resolutions, view, asked, today, budget));
	if (budget.isSpent) return {
		kind: "unusable",
		files,
		diagnostics: [...read.diagnostics, require_later().tooMuchToPlan(policy)]
	};
	return {
		kind: "explained",
		explanations,
		hosts: [...new Set(policy.hosts.flatMap((item) => item.hosts.map((host) => host.text)))],
		files,
		diagnostics: read.diagnostics
	};
}
function asWritten(question, { hosts }) {
	let { pattern } = question;
	if (pattern.kind !== "name") return question;
	let written = hosts.flatMap((item) => item.hosts.flatMap((host) => host.pattern.kind === "name" && host.pattern.name === pattern.name ? [host.pattern] : []));
	return {
		...question,
		pattern: written.find(({ dotted }) => dotted === pattern.dotted) ?? written[0] ?? pattern
	};
}
function anchorsText(ports) {
	return ports.length === 1 ? `port ${ports[0]} alone is asked again and again here, before and after the silence of others` : `ports ${ports.join(", ")} alone are asked again and again here, before and after the silence of others`;
}
function entryText({ entry }) {
	return `${entry.expected}: ${entry.text.trim()}`;
}
function expectationText(winners) {
	let only = winners.length === 1;
	return winners.map(({ applied: { entry, host } }) => `\`${entry.expected}\`${only || host === null ? "" : ` for ${host}`}`).join(" and ");
}
function fateText({ fate, winners, passedOver, address, controls, unseenBy }) {
	let family = address?.includes(":") ? "IPv6" : "IPv4";
	let isControl = controls.length > 0;
	switch (fate) {
		case "judged": return winners.length > 1 ? `${expectationText(winners)} is expected, as two names lead here. The port is probed, and judged for each name.` : `${expectationText(winners)} is expected. The port is probed, and it is a violation if it is seen otherwise.`;
		case "observed": return "`observe`: the port is probed and reported, and nothing about it is a violation.";
		case "exposure-only": return winners.every(({ entry }) => entry.expected === "open" || entry.expected === "observe") ? `${expectationText(winners)} is expected, and this vantage judges only ports that must not be open (\`sees: open-only\`): nothing about the port is judged from here.` : `${expectationText(winners)} is expected, and this vantage judges only open ports (\`sees: open-only\`): it is a violation if the port is open, and nothing else about it is judged.`;
		case "not-seen": return unseenBy.length > 0 ? `${expectationText(winners)} is expected, and no vantage of the policy sees the port: ${vantagesOf(unseenBy)} have it under \`cannot-see\`. Nobody probes it, and every run is inconclusive.` : `${expectationText(winners)} is expected, and this vantage cannot see the port (\`cannot-see\`): a run from here does not probe it, and warns that it is not checked.`;
		case "not-resolved": return `${expectationText(winners)} is expected of the name, which did not resolve: nothing is probed, and a run is inconclusive.`;
		case "nothing": return isControl ? "Nothing is expected of it: it is probed as a control, and not judged." : "Nothing is expected of it: it is not probed.";
		case "not-from-here": return isControl ? "Nothing is expected of it from here: it is probed as a control, and not judged." : "Nothing is expected of it from here: it is not probed.";
		case "other-family": return isControl ? `Nothing is expected of it over ${family}: it is probed as a control, and not judged.` : `Nothing is expected of it over ${family}: it is not probed.`;
		case "family-not-seen": return unseenBy.length > 0 ? `${expectationText(winners)} is expected, and no vantage of the policy has ${family}: ${vantagesOf(unseenBy)} lack it. Nobody probes the port, and every run is inconclusive.` : `${expectationText(winners)} is expected, and this vantage has no ${family}: a run from here does not probe the port, and warns that it is not checked.`;
		case "leads-elsewhere": return "The name must not lead here, which is already a violation: not probed.";
		case "out-of-bounds":
			if (passedOver.some(({ why }) => why.kind === "out-of-bounds" && why.bound === "this-machine")) return "The name leads to this very machine: not probed, and a run is inconclusive.";
			return passedOver.some(({ why }) => why.kind === "out-of-bounds" && why.bound === "refused") ? "An address that is never probed by accident: not probed, and a run is inconclusive." : "Out of scope: not probed, and a run is inconclusive.";
	}
}
const MOST_VANTAGES = 8;
function vantagesOf(names) {
	return require_later().listed$1(names.map((name) => `\`${name}\``), 8);
}
function sourcesText({ vantage, sources }) {
	if (sources.length === 0) return null;
	return `Probes of \`${vantage}\` leave from ${require_source_text.sourceText(sources)} (\`source\`). A machine without such an address probes nothing.`;
}
const EVIDENCE = {
	vouched: "silence counts only if something answered this machine before and after it (`evidence: vouched`)",
	anchored: "silence counts only if another port of the address answered before and after it (`evidence: anchored`)",
	proven: "that it is not open counts only if another vantage of the same merge saw it open, and silence only if another port of the address answered before and after it (`evidence: proven`)"
};
const MOST_REQUIREMENTS = 20;
function termsOf({ applied, host }, { protocol }) {
	let { entry, evidence, addresses, satisfies = [] } = applied;
	return [
		host.source === void 0 ? `host ${host.text.trim()}` : `host ${host.text.trim()} from ${host.source}`,
		require_start.counted(entry.ports.count, "port"),
		...entry.role === null ? [] : [`role ${entry.role}`],
		EVIDENCE[evidence],
		...addresses === "any" ? ["one address of the name that is open is enough (`addresses: any`)"] : [],
		...protocol === "udp" && entry.speaks !== null ? [`speaks ${entry.speaks}`] : [],
		entry.severity === null ? "severity by the risk of the service" : `severity ${entry.severity}`,
		...entry.reason === null ? [] : [`reason "${entry.reason}"`],
		...satisfies.length === 0 ? [] : [`counts for ${require_later().firstFew(satisfies, 20)}`]
	];
}
function questionText(winners, { port, protocol }) {
	if (protocol !== "udp" || winners.length === 0) return null;
	let question = winners.map(({ applied }) => applied.entry.speaks).find((one) => one !== null) ?? require_later().questionOfPort(port);
	let what = question === "empty" ? "an empty datagram" : `the question of ${question}`;
	return require_start.answersStrangers(question) ? `${what}: silence says that it cannot be reached` : `${what}: silence proves nothing`;
}
function passedOverText({ entry, covers, host, why }) {
	switch (why.kind) {
		case "lost": return lostText({
			entry,
			covers,
			host
		}, why);
		case "not-from-here": return `it is judged only from ${why.from.map((name) => `\`${name}\``).join(", ")}${lineText(why.position, entry)}`;
		case "other-family": return `its host is looked up over ${why.family === "ipv4" ? "IPv4" : "IPv6"} alone${lineText(why.position, entry)}`;
		case "leads-elsewhere": return `${host.text.trim()} must lead ${leadText(why.resolvesTo)}${lineText(why.resolvesTo.position, entry)}, and not here`;
		case "out-of-bounds": return boundText(why, entry);
	}
}
function lostText({ entry, covers, host }, { by, to }) {
	if (by === "ports") return `it names ${require_start.counted(entry.ports.count, "port")}, the winner ${require_start.grouped(to.entry.ports.count)}: fewer ports win`;
	if (by === "role") return `it comes from the role ${entry.role}, and the host's own wins`;
	return `its host ${host.text.trim()} covers ${require_start.grouped(covers)} addresses, the winner's ${require_start.grouped(to.covers)}: fewer addresses win`;
}
function boundText({ bound, scope }, entry) {
	if (bound === "refused") return "not probed: a link-local, metadata, multicast or unspecified address, unless a scope names it exactly";
	if (bound === "this-machine") return "not probed: the name leads to this very machine, which shows nothing about it elsewhere";
	let shown = scope.slice(0, 5).map(({ text }) => text.trim());
	let position = scope[0]?.position;
	let where = position === void 0 ? "" : lineText(position, entry);
	return `not probed: outside ${bound === "run-scope" ? "the run's own scope" : "the scope of the policy"}, ${require_later().andMore(shown, scope.length - 5, String)}${where}`;
}
function lineText({ file, line }, { position }) {
	return file === position.file ? ` (line ${line})` : ` (${file}, line ${line})`;
}
function leadText({ within, text }) {
	return within.length === 0 ? "nowhere" : `into ${text}`;
}
function waiverText({ waiver, standing, states }) {
	let { until, reason, owner, from } = waiver;
	let seen = (some) => some.map((state) => `\`${state}\``).join(", ");
	let why = `"${reason}"${owner === null ? "" : `, ${owner}`}`;
	switch (standing) {
		case "holds": return `would excuse ${seen(states)} until ${until}: ${why}`;
		case "ended": return `excused ${seen(states)} until ${until}, and has ended: ${why}`;
		case "outlasted": return `excuses nothing here: another that covers ${seen(waiver.states)} ends later: ${why}`;
		case "not-against": return `excuses nothing here: ${seen(waiver.states)} is not against the policy: ${why}`;
		case "nothing-judged": return `excuses nothing here, since nothing is judged: ${why}`;
		case "not-from-here": return `does not hold from here: from: ${(from ?? []).map((name) => `\`${name}\``).join(", ")}: ${why}`;
		case "other-host": return `does not hold: what decides here is expected of another host: ${why}`;
	}
}
function portExplanationJson(explanations) {
	let [first] = explanations;
	let question = first === void 0 ? {} : {
		host: first.host,
		port: first.port,
		protocol: first.protocol
	};
	let said = explanations.map((one) => ({
		vantage: one.vantage,
		...one.sources.length === 0 ? {} : { sources: one.sources.map((demand) => demand.map(({ text }) => text)) },
		named: one.named.map(require_later().orderedPlace),
		resolvesTo: one.resolvesTo.map(({ text, position }) => ({
			text: text.trim(),
			rule: require_later().orderedPlace(position)
		})),
		unresolved: one.unresolved.map(({ family, code }) => ({
			family,
			code
		})),
		addresses: one.addresses.map(addressOf)
	}));
	return require_later().jsonText({
		schemaVersion: 1,
		...question,
		explanations: said
	});
}
function addressOf({ address, fate, unseenBy, winners, passedOver, nearest, controls, anchors, waivers }) {
	return {
		address,
		fate,
		...unseenBy.length === 0 ? {} : { unseenBy },
		winners: winners.map(({ applied: { host, entry, evidence, addresses }, merged, ...hostEntry }) => ({
			...hostEntryOf(hostEntry),
			judgedFor: host,
			evidence,
			addresses,
			speaks: entry.speaks,
			severity: entry.severity,
			reason: entry.reason,
			merged: merged.map(hostEntryOf)
		})),
		passedOver: passedOver.map((one) => ({
			...hostEntryOf(one),
			why: one.why.kind === "lost" ? `lost-${one.why.by}` : one.why.kind,
			...whyOf(one),
			explanation: passedOverText(one)
		})),
		nearest: nearest.map(hostEntryOf),
		controls,
		anchors,
		waivers: waivers.map(({ waiver, standing, states }) => ({
			standing,
			states,
			until: waiver.until,
			reason: waiver.reason,
			owner: waiver.owner,
			from: waiver.from,
			rule: require_later().orderedPlace(waiver.position)
		}))
	};
}
function hostEntryOf({ host, covers, entry }) {
	return {
		expected: entry.expected,
		ports: entry.text.trim(),
		count: entry.ports.count,
		host: host.text.trim(),
		covers: String(covers),
		role: entry.role,
		rule: require_later().orderedPlace(entry.position)
	};
}
function whyOf({ why }) {
	switch (why.kind) {
		case "lost": return { to: require_later().orderedPlace(why.to.entry.position) };
		case "not-from-here": return { from: why.from };
		case "out-of-bounds": return {
			bound: why.bound,
			scope: why.scope.map(({ text }) => text.trim())
		};
		case "leads-elsewhere": return { resolvesTo: why.resolvesTo.text.trim() };
		default: return {};
	}
}
const INDENT = 13;
const MOST_HOSTS = 5;
function portExplanationText(explanations, { colour, columns }, hosts = []) {
	let colours = require_start.coloursOf(colour);
	let sheet = {
		width: require_start.lineWidth(columns),
		colours,
		hosts
	};
	let [first] = explanations;
	if (first === void 0) return "";
	let several = explanations.length > 1;
	let sources = explanations.flatMap((one) => sourcesText(one) ?? []);
	let bodies = new Map();
	for (let one of explanations) {
		let body = bodyLines(one, sheet).join("\n");
		require_start.getOrCreate(bodies, body, () => []).push(one);
	}
	let lines = [
		colours.bold(require_start.terminal(questionLine(first, several ? "" : fromText(first)))),
		...several ? ["", ...table(explanations, sheet)] : [],
		...several && sources.length > 0 ? [""] : [],
		...sources.flatMap((text) => require_start.hanging(`  ${require_later().terminalProse(text)}`, 4, sheet.width, require_start.plain))
	];
	for (let [body, seen] of bodies) {
		several && lines.push("", colours.bold(require_start.terminal(`From ${seen.map(({ vantage }) => `\`${vantage}\``).join(", ")}:`)));
		lines.push(body);
	}
	return require_start.printed(lines);
}
function fromText({ vantage }) {
	return vantage === null ? "" : ` from \`${vantage}\``;
}
function questionLine({ host, port, protocol }, from) {
	return `${host.includes(":") ? `[${host}]` : host}:${port}/${protocol}${from}`;
}
function table(explanations, { width, colours }) {
	let names = explanations.map(({ vantage }) => require_start.terminal(vantage ?? ""));
	let column = Math.max(7, ...names.map((name) => name.length)) + 4;
	return [colours.dim(`${require_start.padToWidth("  vantage", column)}expectation`), ...explanations.flatMap((one, index) => require_later().labelled(require_start.padToWidth(`  ${names[index] ?? ""}`, column), column, require_start.terminal(inShort(one)), width, require_start.plain))];
}
function inShort({ addresses }) {
	let said = addresses.map((one) => ({
		address: one.address ?? "the name",
		short: shortFate(one)
	}));
	let [first] = said;
	if (first === void 0) return "";
	if (said.every(({ short }) => short === first.short)) return first.short;
	return said.map(({ address, short }) => `${address}: ${short}`).join("; ");
}
const SHORT = {
	"exposure-only": "judged only if it is open",
	"not-seen": "not seen",
	"not-resolved": "not resolved",
	nothing: "nothing",
	"not-from-here": "nothing",
	"other-family": "nothing",
	"family-not-seen": "not seen",
	"leads-elsewhere": "must not lead here",
	"out-of-bounds": "out of scope"
};
function shortFate({ fate, winners }) {
	let expected = winners.length === 0 ? "" : `${expectationText(winners)} (${winners.map(({ entry }) => place(entry.position)).join(", ")})`;
	if (fate === "judged" || fate === "observed") return expected;
	return expected === "" ? SHORT[fate] : `${expected}, ${SHORT[fate]}`;
}
function bodyLines(explanation, sheet) {
	let alike = new Map();
	for (let address of explanation.addresses) {
		let lines = addressLines(address, explanation, sheet).join("\n");
		require_start.getOrCreate(alike, lines, () => []).push(require_start.terminal(address.address ?? explanation.host));
	}
	return [...aboutName(explanation, sheet.hosts).flatMap((text) => require_start.hanging(require_start.terminal(text), 2, sheet.width, require_start.plain)), ...[...alike].flatMap(([lines, addresses]) => [
		"",
		...require_start.hanging(addresses.join(", "), 2, sheet.width, sheet.colours.bold),
		lines
	])];
}
function aboutName({ host, addresses, named, unresolved, resolvesTo }, hosts) {
	let found = addresses.some(({ address }) => address !== null);
	let isName = addresses.every(({ address }) => address !== host);
	let codes = unresolved.map(({ family, code }) => `It does not resolve${family === null ? "" : ` over IPv${family}`} (${code})${found ? ", which is inconclusive" : ""}.`);
	return [
		...isName && named.length === 0 ? [notNamed(hosts)] : [],
		...resolvesTo.map((one) => `It must lead ${leadText(one)} (${place(one.position)}).`),
		...codes
	];
}
function notNamed(hosts) {
	return hosts.length === 0 ? "The policy does not name this host." : `The policy does not name this host. It names ${require_later().firstFew(hosts, 5)}.`;
}
function addressLines(address, explanation, { width, colours }) {
	let { winners, passedOver, nearest, waivers, controls, anchors } = address;
	let line = (label, paint, text) => require_later().labelled(paint(require_start.padToWidth(`  ${label}`, 13)), 13, require_later().terminalProse(text), width, require_start.plain);
	let more = (text) => line("", require_start.plain, text);
	let question = questionText(winners, explanation);
	return [
		...require_start.hanging(`  ${require_later().terminalProse(fateText(address))}`, 4, width, require_start.plain),
		...winners.flatMap((winner) => [
			...line("wins", colours.green, spokenEntry(winner)),
			...more(termsOf(winner, explanation).join("; ")),
			...winner.merged.flatMap((one) => line("agrees", colours.green, `${spoken(one)}, and says the same`))
		]),
		...question === null ? [] : line("asks", colours.cyan, question),
		...passedOver.flatMap((one) => {
			let label = one.why.kind === "lost" ? "lost" : "set aside";
			return line(label, colours.yellow, `${spoken(one)}: ${passedOverText(one)}`);
		}),
		...nearest.flatMap((one) => line("near", colours.dim, `${spoken(one)} of ${one.host.text.trim()}`)),
		...controls.flatMap((text) => line("control", colours.cyan, `${text}: asked before and after, not judged`)),
		...anchors === null ? [] : line("anchors", colours.cyan, anchorsText(anchors)),
		...waivers.flatMap((one) => line("waiver", colours.cyan, `${place(one.waiver.position)} ${waiverText(one)}`))
	];
}
function spoken(one) {
	let { source } = one.host;
	return source === void 0 ? spokenEntry(one) : `${spokenEntry(one)} (host from ${source})`;
}
function spokenEntry(one) {
	let suffix = one.entry.ports.protocol === "udp" && !/udp/i.test(one.entry.text) ? "/udp" : "";
	return `${place(one.entry.position)} \`${entryText(one)}${suffix}\``;
}
function place({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
async function explainPort({ positionals, options, terminal, process }) {
	let [question = "", ...paths] = positionals;
	let read = require_start.readPolicies(paths, {
		command: "explain",
		argv: process.argv.slice(3)
	});
	if ("problem" in read) return require_later().fail(terminal, read.problem);
	let outcome = await explain(read.sources, question, require_start.planOptions(options));
	await require_start.printDiagnostics(outcome.diagnostics, outcome.files, terminal);
	if (outcome.kind === "unusable") return require_shared.EXIT.unusable;
	let format = require_start.textOf(options, "format") === "json" ? "json" : "terminal";
	let text = format === "json" ? portExplanationJson(outcome.explanations) : portExplanationText(outcome.explanations, terminal, outcome.hosts);
	terminal.out(require_start.logSafeReport(format, text));
	return require_shared.EXIT.pass;
}
exports.explainPort = explainPort;
