"use strict";
exports.id = 719;
exports.ids = [719];
exports.modules = {

/***/ 3388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  services: () => (/* binding */ services)
});

// EXTERNAL MODULE: ./build/evaluate/risks/risk.js + 7 modules
var risks_risk = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/udp-services.js
var udp_services = __webpack_require__(315);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/policy/services/ranked-ports.js + 1 modules
var ranked_ports = __webpack_require__(3720);
// EXTERNAL MODULE: ./build/policy/services/service-names.js + 1 modules
var service_names = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/policy/services/find-services.js






function ownPorts() {
    const keys = new Set();
    for (const protocol of words/* PROTOCOLS */.yv) {
        for (const port of (0,service_names/* aliasPorts */.hg)(protocol).values())
            keys.add(`${port}/${protocol}`);
    }
    for (const { ports } of udp_services/* UDP_SERVICES */.nT)
        for (const port of ports)
            keys.add(`${port}/udp`);
    for (const { first, last } of (0,ranked_ports/* rankedPorts */.Gd)('top-100') ?? []) {
        for (let port = first; port <= last; port++)
            keys.add(`${port}/tcp`);
    }
    return sortedPorts([...keys].map(portOfKey));
}
function portOfKey(key) {
    const [port = '', protocol] = key.split('/');
    return { port: Number(port), protocol: protocol === 'udp' ? 'udp' : 'tcp' };
}
function sortedPorts(ports) {
    const once = new Map(ports.map((one) => [`${one.port}/${one.protocol}`, one]));
    return [...once.values()].sort((a, b) => a.port - b.port || (a.protocol < b.protocol ? -1 : 1));
}
function portsOfName(name) {
    return words/* PROTOCOLS */.yv.flatMap((protocol) => {
        const ports = (0,service_names/* portOf */.HM)(name, protocol);
        const list = ports === null ? [] : typeof ports === 'number' ? [ports] : ports.filter(isAsked(protocol));
        return list.map((port) => ({ port, protocol }));
    });
}
function isAsked(protocol) {
    return (port) => protocol === 'tcp' || hasQuestion(port);
}
function hasQuestion(port) {
    return udp_services/* UDP_SERVICES */.nT.some(({ ports }) => ports.some((one) => one === port));
}
function namedPortsOf({ protocol, ranges }) {
    const found = [];
    for (const { first, last } of ranges) {
        for (let port = first; port <= last; port++) {
            if ((0,service_names/* serviceName */.fe)(port, protocol) !== null)
                found.push({ port, protocol });
        }
    }
    return found;
}
let names = null;
function aliasesOf({ port, protocol }) {
    names ??= { tcp: namesByPort('tcp'), udp: namesByPort('udp') };
    const shown = (0,service_names/* serviceName */.fe)(port, protocol);
    return (names[protocol].get(port) ?? []).filter((name) => name !== shown);
}
function namesByPort(protocol) {
    const found = new Map();
    for (const name of (0,service_names/* allServiceNames */.zb)(protocol)) {
        const port = (0,service_names/* portOf */.HM)(name, protocol);
        if (typeof port !== 'number')
            continue;
        (0,get_or_create/* getOrCreate */.I)(found, port, () => []).push(name);
    }
    return found;
}
function setsOf({ port, protocol }) {
    const numbered = ranked_ports/* NUMBERED_SETS */.bG.filter(([, range]) => (0,port_ranges/* holdsPort */.As)([range], port)).map(([name]) => name);
    if (protocol === 'tcp')
        return [...ranked_ports/* RANKED_SETS */.GN.filter((set) => (0,port_ranges/* holdsPort */.As)((0,ranked_ports/* rankedPorts */.Gd)(set) ?? [], port)), ...numbered];
    return [...(hasQuestion(port) ? ['known/udp'] : []), ...numbered.map((name) => `${name}/udp`)];
}
function relatedTo(name) {
    const begin = `${name.toLowerCase()}-`;
    return words/* PROTOCOLS */.yv.flatMap((protocol) => [...(0,service_names/* aliasPorts */.hg)(protocol)]
        .filter(([alias]) => alias.startsWith(begin))
        .map(([alias, port]) => ({ name: alias, port, protocol })));
}

// EXTERNAL MODULE: ./build/policy/services/suggest-service.js + 1 modules
var suggest_service = __webpack_require__(2061);
// EXTERNAL MODULE: ./build/policy/values/parse-ports.js + 5 modules
var parse_ports = __webpack_require__(3642);
;// CONCATENATED MODULE: ./build/audit/services.js






function listServices(query) {
    const none = { query, disputed: false, set: null, related: [] };
    if (query === null)
        return { ...none, services: ownPorts().map(entryOf) };
    const text = query.trim().toLowerCase();
    const named = portsOfName(text);
    if (named.length > 0) {
        const disputed = named.filter(({ protocol }) => protocol === 'tcp').length > 1;
        const related = relatedTo(text).filter((one) => !named.some(({ port }) => port === one.port));
        return { ...none, disputed, services: sortedPorts(named).map(entryOf), related };
    }
    const read = (0,parse_ports/* parsePorts */.K)(query, (0,suggest_service/* serviceSuggester */.N)());
    if ('code' in read)
        return { mistake: { ...read, level: 'error', position: null, length: 1, related: [] } };
    if (read.count === 1)
        return { ...none, services: onePort(read, !text.includes('/')).map(entryOf) };
    return { ...none, set: setOf(read), services: namedPortsOf(read).map(entryOf) };
}
function onePort({ protocol, ranges }, both) {
    const port = ranges[0]?.first ?? 0;
    const named = namedPortsOf({ protocol: 'udp', ranges });
    return both ? [{ port, protocol: 'tcp' }, ...named] : [{ port, protocol }];
}
function setOf({ protocol, count, ranges }) {
    return { protocol, count, ranges: (0,port_ranges/* rangesText */.OM)(ranges) };
}
function entryOf(one) {
    const { port, protocol } = one;
    const risk = (0,risks_risk/* riskOf */.bi)(port, protocol);
    return {
        port,
        protocol,
        name: (0,service_names/* serviceName */.fe)(port, protocol),
        aliases: aliasesOf(one),
        risk: risk && { severity: risk.severity, what: risk.what },
        sets: setsOf(one),
    };
}

// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/report/json/json-document.js
var json_document = __webpack_require__(3289);
;// CONCATENATED MODULE: ./build/report/json/service-list-json.js

function serviceListJson({ query, disputed, set, services, related }) {
    return (0,json_document/* jsonText */.s)({
        schemaVersion: 1,
        query,
        disputed,
        set: set && { protocol: set.protocol, count: set.count, ranges: set.ranges },
        services: services.map(service_list_json_entryOf),
        related: related.map(({ name, port, protocol }) => ({ name, port, protocol })),
    });
}
function service_list_json_entryOf({ port, protocol, name, aliases, risk, sets }) {
    return { port, protocol, name, aliases, risk: risk && { severity: risk.severity, what: risk.what }, sets };
}

// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/terminal/terminal-layout.js
var terminal_layout = __webpack_require__(8670);
;// CONCATENATED MODULE: ./build/report/terminal/service-list-text.js


const MOST_IN_FULL = 4;
function serviceListText(list, { colour, columns }) {
    const colours = (0,terminal_layout/* coloursOf */.df)(colour);
    const { services, set, query } = list;
    if (set === null && services.length <= MOST_IN_FULL) {
        return (0,terminal_layout/* printed */.zd)([...services.flatMap((one) => inFull(one, colours, columns)), ...notes(list, columns)]);
    }
    const head = set === null ? [] : [...setLines(query ?? '', set, services.length, columns), ''];
    return (0,terminal_layout/* printed */.zd)([...head, ...table(services, colours)]);
}
function setLines(query, set, named, columns) {
    const { protocol, count, ranges } = set;
    const unnamed = count - named;
    const title = `${(0,terminal/* terminal */.F)(query)}: ${count} ${protocol.toUpperCase()} ports, ${named} with a name and ${unnamed} without.`;
    return [
        ...(0,terminal_layout/* hanging */.rM)(title, 2, columns, terminal_layout/* plain */.pj),
        ...(0,terminal_layout/* hanging */.rM)(`Ports: ${ranges.replaceAll(',', ', ')}`, 7, columns, terminal_layout/* plain */.pj),
    ];
}
function table(services, colours) {
    const rows = services.map((one) => [
        portText(one),
        one.risk?.severity ?? '-',
        one.name ?? '-',
        one.aliases.join(' '),
    ]);
    const head = ['PORT', 'IF OPEN', 'NAME', 'OTHER NAMES'];
    const widths = [0, 1, 2].map((column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
    const line = (row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd();
    return [
        colours.bold(line(head)),
        ...rows.map((row, index) => {
            const text = line(row);
            const severity = services[index]?.risk?.severity ?? null;
            return severity === null ? text : text.replace(severity, (0,terminal_layout/* severityPaint */.Od)(severity, colours)(severity));
        }),
    ];
}
function inFull(one, colours, columns) {
    const { name, aliases, risk, sets } = one;
    const fact = (label, text) => (0,terminal_layout/* block */.om)(`  ${label.padEnd(12)} `, 15, text, columns, terminal_layout/* plain */.pj);
    return [
        colours.bold(`${portText(one)} ${name ?? 'has no name'}`),
        ...(aliases.length === 0 ? [] : fact('other names', aliases.join(', '))),
        ...(risk === null ? [] : fact('if open', `${risk.severity}: this is the port of ${risk.what}`)),
        ...fact('in the sets', sets.join(', ')),
    ];
}
function notes({ query, disputed, related }, columns) {
    const names = related.map((one) => `${one.name} is ${portText(one)}`);
    return [
        ...(disputed
            ? (0,terminal_layout/* hanging */.rM)(`A policy cannot write \`${(0,terminal/* terminal */.F)(query ?? '')}\`: the name stands for several ports. Write the number.`, 0, columns, terminal_layout/* plain */.pj)
            : []),
        ...(names.length === 0 ? [] : (0,terminal_layout/* hanging */.rM)(`See also: ${names.join(', ')}.`, 2, columns, terminal_layout/* plain */.pj)),
    ];
}
function portText({ port, protocol }) {
    return `${port}/${protocol}`;
}

// EXTERNAL MODULE: ./build/cli/invocation.js
var invocation = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/cli/output/complain.js
var complain = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/cli/output/log-safe.js
var log_safe = __webpack_require__(8380);
;// CONCATENATED MODULE: ./build/cli/commands/services.js







async function services({ positionals, options, terminal }) {
    const list = listServices(positionals[0] ?? null);
    if ('mistake' in list) {
        await (0,complain/* printDiagnostics */.aE)([list.mistake], [], terminal);
        return exit_codes/* EXIT */.dc.unusable;
    }
    const format = (0,invocation/* textOf */.b6)(options, 'format') === 'json' ? 'json' : 'terminal';
    const text = format === 'json' ? serviceListJson(list) : serviceListText(list, terminal);
    terminal.out((0,log_safe/* logSafeReport */.c)(format, text));
    return exit_codes/* EXIT */.dc.pass;
}


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ orderedPlace),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
function jsonText(document) {
    return `${JSON.stringify(document, null, 2)}\n`;
}
function orderedPlace({ file, line, column }) {
    return { file, line, column };
}


/***/ })

};
;