"use strict";
exports.id = 841;
exports.ids = [841,126];
exports.modules = {

/***/ 7337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/scan/scan-witnesses.js
var scan_witnesses = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/base/cut-ranges.js
var cut_ranges = __webpack_require__(3208);
// EXTERNAL MODULE: ./build/model/causes.js
var causes = __webpack_require__(8849);
// EXTERNAL MODULE: ./build/model/udp-services.js
var udp_services = __webpack_require__(315);
;// CONCATENATED MODULE: ./build/draft/port-classes.js





function classesOf(host, { tool, hasty }, witnesses, reasons) {
    const runs = { tcp: [], udp: [] };
    const anything = (0,scan_witnesses/* acceptsAnything */.QF)(host);
    const standing = witnesses.of(host);
    for (const seen of host.seen) {
        const { ports, state, cause } = seen;
        const evidence = seen.evidence ?? standing(seen).evidence;
        const hurried = hasty !== undefined && (0,causes/* isSilence */.or)(cause);
        const carries = !hurried && (evidence === 'anchored' || evidence === 'vouched');
        const why = state === 'open' ? 'open on unused ports too, so "open" does not show that a service is running' : cause;
        const add = (range, is) => {
            runs[ports.protocol].push({ ...range, is });
            if (is === 'unknown')
                reasons.set(why, (reasons.get(why) ?? 0) + (0,port_ranges/* countPorts */.Ws)([range]));
        };
        for (const range of ports.ranges) {
            if (ports.protocol === 'tcp')
                add(range, ofTcp(seen, carries, anything));
            else
                for (let port = range.first; port <= range.last; port++)
                    add({ first: port, last: port }, ofUdp(seen, port, carries, tool === 'port-policy'));
        }
    }
    return { tcp: joinedRuns(runs.tcp), udp: joinedRuns(runs.udp) };
}
function joinedRuns(runs) {
    const merged = [];
    for (const run of [...runs].sort((a, b) => a.first - b.first)) {
        const before = merged.at(-1);
        if (before?.is === run.is && before.last + 1 === run.first)
            merged[merged.length - 1] = { ...before, last: run.last };
        else
            merged.push(run);
    }
    return merged;
}
function ofTcp({ state, cause, evidence }, carries, anything) {
    if (!(0,causes/* speaksOfTarget */.Y_)(cause))
        return 'unknown';
    if (state === 'open') {
        const unproven = evidence === 'none' || (evidence === null && anything);
        return cause === 'syn-ack' && !unproven ? 'open' : 'unknown';
    }
    if (state === 'closed') {
        if (cause === 'refused' || (cause === 'rst' && evidence !== 'none') || evidence === 'direct')
            return 'blocked';
        return carries ? 'blocked' : 'unknown';
    }
    return state === 'filtered' && carries ? 'blocked' : 'unknown';
}
function ofUdp({ state, cause, evidence }, port, carries, asked) {
    if (!(0,causes/* speaksOfTarget */.Y_)(cause))
        return 'unknown';
    if (state === 'open')
        return evidence === 'none' || cause !== 'reply' ? 'unknown' : 'open';
    if (state === 'closed')
        return evidence === 'direct' || carries ? 'closed' : 'unknown';
    if (state === 'filtered')
        return carries ? 'blocked' : 'unknown';
    if (state !== 'open|filtered')
        return 'unknown';
    if (!asked || !(0,udp_services/* answersStrangers */.lV)((0,udp_services/* questionOfPort */.$2)(port)))
        return 'unproven';
    return carries ? 'blocked' : 'unknown';
}
function combined(maps) {
    const [first, ...others] = maps;
    if (first === undefined)
        return { tcp: [], udp: [] };
    return others.length === 0 ? first : { tcp: combinedRuns(maps, 'tcp'), udp: combinedRuns(maps, 'udp') };
}
function combinedRuns(maps, protocol) {
    const at = maps.map(() => 0);
    const runs = [];
    for (const { first, last } of (0,cut_ranges/* cutAtEdges */.Qd)(maps.flatMap((map) => map[protocol]))) {
        const classes = maps.map((map, which) => {
            const own = map[protocol];
            while ((own[at[which]]?.last ?? Number.POSITIVE_INFINITY) < first)
                at[which] = at[which] + 1;
            const run = own[at[which]];
            return run !== undefined && run.first <= first ? run.is : null;
        });
        const is = together(classes);
        if (is !== null)
            runs.push({ first, last, is });
    }
    return joinedRuns(runs);
}
function classAt(map, protocol, port) {
    return map[protocol].find(({ first, last }) => first <= port && port <= last)?.is ?? null;
}
function rangesOf(map, protocol, belongs) {
    return (0,port_ranges/* unitedRanges */.kj)(map[protocol].filter(({ is }) => belongs(is)));
}
function together(classes) {
    const [first = null] = classes;
    if (classes.every((one) => one === first))
        return first;
    if (classes.includes('open'))
        return 'differs';
    for (const weak of [null, 'unproven', 'unknown'])
        if (classes.includes(weak))
            return weak;
    return 'blocked';
}
function isMute({ tcp, udp }) {
    return ![...tcp, ...udp].some(({ is }) => is === 'open' || is === 'blocked' || is === 'closed');
}

;// CONCATENATED MODULE: ./build/draft/claimed-ports.js



const SAID = {
    unproven: null,
    open: 'open',
    blocked: 'blocked',
    closed: 'closed',
    unknown: 'observe',
    unsafe: 'blocked',
    differs: 'blocked',
};
const MOST_EXCEPTIONS = 200;
const RUN_OF_OPEN = 8;
function claimedPorts(map, covered) {
    const sets = writtenSets(map, covered);
    const tcp = tcpEntries(map, sets);
    const udp = udpEntries(map, covered);
    return {
        open: [...openPorts(map, 'tcp', sets), ...openPorts(map, 'udp', [])],
        blocked: [...tcp.blocked, ...udp.blocked],
        closed: udp.closed,
        observe: [...tcp.observe, ...udp.observe],
        scattered: tcp.scattered,
    };
}
function saying(map, protocol, what) {
    return rangesOf(map, protocol, (is) => SAID[is] === what);
}
function openPorts(map, protocol, sets) {
    const edges = (0,cut_ranges/* edgesOf */.q4)(sets.flatMap(({ ranges }) => ranges));
    const runs = saying(map, protocol, 'open').flatMap((range) => (0,cut_ranges/* cutAt */.og)(range, edges));
    return runs.flatMap(({ first, last }) => last - first + 1 >= RUN_OF_OPEN
        ? [{ first, last, protocol }]
        : Array.from({ length: last - first + 1 }, (_, index) => ({
            first: first + index,
            last: first + index,
            protocol,
        })));
}
function tcpEntries(map, sets) {
    const [blockedPorts, observedPorts] = [saying(map, 'tcp', 'blocked'), saying(map, 'tcp', 'observe')];
    const doubtful = rangesOf(map, 'tcp', (is) => is === 'unsafe' || is === 'differs');
    const spoken = [...sets, ...restOf(map, sets)].map(({ text, ranges }) => ({
        text,
        ranges,
        blocked: (0,port_ranges/* unitedRanges */.kj)((0,port_ranges/* sharedRanges */.Q)(ranges, blockedPorts)),
        observe: (0,port_ranges/* unitedRanges */.kj)((0,port_ranges/* sharedRanges */.Q)(ranges, observedPorts)),
    }));
    const exceptions = spoken.reduce((sum, one) => sum + Math.min(one.blocked.length, one.observe.length), 0);
    const scattered = exceptions > MOST_EXCEPTIONS;
    const entries = { blocked: new Set(), observe: new Set() };
    for (const { text, ranges, blocked, observe } of spoken) {
        if (blocked.length + observe.length === 0)
            continue;
        const base = scattered || (0,port_ranges/* countPorts */.Ws)(observe) > (0,port_ranges/* countPorts */.Ws)(blocked) ? 'observe' : 'blocked';
        const [own, others] = base === 'blocked' ? [blocked, observe] : [observe, blocked];
        entries[base].add(text ?? (0,port_ranges/* rangeText */.lq)(hull(scattered ? [...own, ...others] : own)));
        if (scattered) {
            for (const range of (0,port_ranges/* unitedRanges */.kj)((0,port_ranges/* sharedRanges */.Q)(ranges, doubtful)))
                entries.blocked.add((0,port_ranges/* rangeText */.lq)(range));
            continue;
        }
        for (const range of others)
            entries[base === 'blocked' ? 'observe' : 'blocked'].add((0,port_ranges/* rangeText */.lq)(range));
    }
    return { blocked: [...entries.blocked], observe: [...entries.observe], scattered };
}
function writtenSets(map, covered) {
    const asked = (0,port_ranges/* unitedRanges */.kj)(map.tcp);
    const whole = covered.filter(({ ports }) => ports.protocol === 'tcp' && (0,port_ranges/* areWithin */.aP)(ports.ranges, asked));
    return whole
        .filter(({ ports }, index) => {
        const wider = whole.filter(({ ports: { count } }, at) => at !== index && (count > ports.count || (count === ports.count && at < index)));
        return !wider.some((other) => (0,port_ranges/* areWithin */.aP)(ports.ranges, other.ports.ranges));
    })
        .map(({ text, ports }) => ({ text: text.trim(), ranges: ports.ranges }));
}
function restOf(map, sets) {
    const rest = (0,port_ranges/* rangesWithout */.TN)((0,port_ranges/* unitedRanges */.kj)(map.tcp), (0,port_ranges/* unitedRanges */.kj)(sets.flatMap(({ ranges }) => ranges)));
    return rest.map((range) => ({ text: null, ranges: [range] }));
}
function udpEntries(map, covered) {
    const entries = { blocked: [], closed: [], observe: [] };
    for (const state of ['blocked', 'closed', 'observe']) {
        let left = saying(map, 'udp', state);
        for (const { text, ports } of covered) {
            if (ports.protocol !== 'udp' || !(0,port_ranges/* areWithin */.aP)(ports.ranges, left))
                continue;
            entries[state].push(text.trim());
            left = (0,port_ranges/* rangesWithout */.TN)(left, ports.ranges);
        }
        entries[state].push(...left.map((range) => `${(0,port_ranges/* rangeText */.lq)(range)}/udp`));
    }
    return entries;
}
function hull(ranges) {
    return {
        first: Math.min(...ranges.map(({ first }) => first)),
        last: Math.max(...ranges.map(({ last }) => last)),
    };
}

;// CONCATENATED MODULE: ./build/draft/dangerous-ports.js
const MOST_PIECES = 20;
function withDangers({ tcp, udp }, riskOf) {
    return { tcp: marked(tcp, riskOf), udp };
}
function marked(runs, riskOf) {
    const pieces = runs.flatMap((run) => (run.is === 'unknown' ? dangers(run, riskOf) : []));
    if (pieces.length === 0)
        return runs;
    if (pieces.length > MOST_PIECES)
        return runs.map((run) => (run.is === 'unknown' ? { ...run, is: 'unsafe' } : run));
    return runs.flatMap((run) => {
        if (run.is !== 'unknown')
            return [run];
        const cut = [];
        let from = run.first;
        for (const { first, last } of pieces) {
            if (first < run.first || last > run.last)
                continue;
            if (from < first)
                cut.push({ first: from, last: first - 1, is: 'unknown' });
            cut.push({ first, last, is: 'unsafe' });
            from = last + 1;
        }
        if (from <= run.last)
            cut.push({ first: from, last: run.last, is: 'unknown' });
        return cut;
    });
}
function dangers({ first, last }, riskOf) {
    const found = [];
    for (let port = first; port <= last; port++) {
        if (riskOf(port, 'tcp') === null)
            continue;
        const before = found.at(-1);
        if (before?.last === port - 1)
            found[found.length - 1] = { first: before.first, last: port };
        else
            found.push({ first: port, last: port });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/draft/port-knowledge.js
const GRAVE = ['critical', 'high'];
function isGraveRisk(risk) {
    return risk !== null && GRAVE.includes(risk.severity);
}
function isGrave(first, last, protocol, { riskOf }) {
    for (let port = first; port <= last; port++) {
        if (isGraveRisk(riskOf(port, protocol)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(8113);
;// CONCATENATED MODULE: ./build/draft/yaml-text.js

const WIDEST = 110;
const PLAIN = /^[a-z0-9_](?:[a-z0-9._/-]*[a-z0-9_])?(?::[1-9][0-9]*(?:\/udp)?)?$/i;
function scalar(text) {
    if (/^[1-9]\d*$/.test(text))
        return text;
    if (PLAIN.test(text) && (0,browser/* parse */.qg)(text) === text)
        return text;
    return (0,browser/* stringify */.As)(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}
function listLines(indent, key, elements) {
    const before = `${' '.repeat(indent)}${key}: `;
    const texts = elements.map(scalar);
    const [only] = texts;
    if (texts.length === 1 && only !== undefined)
        return [`${before}${only}`];
    const whole = `${before}[${texts.join(', ')}]`;
    if (whole.length <= WIDEST)
        return [whole];
    const words = texts.map((text, index) => (index < texts.length - 1 ? `${text},` : text));
    const inner = ' '.repeat(indent + 4);
    const closing = ' '.repeat(indent + 2);
    return [`${before.trimEnd()}`, `${closing}[`, ...wrapped(words, inner), `${closing}]`];
}
function commentLines(indent, text) {
    const words = visible(text)
        .split(' ')
        .filter((word) => word !== '');
    return wrapped(words, `${' '.repeat(indent)}# `);
}
function besideComment(text) {
    return ` # ${visible(text)}`;
}
function wrapped(words, before) {
    const lines = [];
    let line = '';
    for (const word of words) {
        if (line !== '' && before.length + line.length + 1 + word.length > WIDEST) {
            lines.push(`${before}${line}`);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(`${before}${line}`);
    return lines;
}
const UNSEEN = /[\0-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff0-\uffff\u{e0000}-\u{e007f}]/gu;
function visible(text) {
    const seen = text.replace(/\s+/g, ' ').replace(UNSEEN, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
    return seen.replace(/##/g, '# #').trim();
}

;// CONCATENATED MODULE: ./build/draft/item-lines.js




const LAST_WELL_KNOWN = 1023;
const SETS = ['all', 'any', 'known', 'registered', 'dynamic', 'well-known'];
function portLines(claimed, because, knowledge) {
    const { open, blocked, closed, observe, scattered } = claimed;
    const lines = [];
    if (open.length > 0) {
        lines.push('    open:');
        for (const port of open)
            lines.push(...openLines(port, knowledge));
    }
    if (blocked.length > 0) {
        for (const one of because.differing)
            lines.push(...commentLines(4, one));
        if (because.unsafe !== null) {
            if (observe.length === 0 && because.unknown !== null)
                lines.push(...commentLines(4, because.unknown));
            lines.push(...commentLines(4, because.unsafe));
        }
        lines.push(...listLines(4, 'blocked', blocked));
    }
    if (closed.length > 0)
        lines.push(...listLines(4, 'closed', closed));
    if (observe.length === 0)
        return lines;
    if (because.unknown !== null)
        lines.push(...commentLines(4, because.unknown));
    if (scattered)
        lines.push(...commentLines(4, 'What is known stands scattered among what is not, so that nothing but the open and the dangerous ports is said.'));
    return [...lines, ...listLines(4, 'observe', observe)];
}
function openLines({ first, last, protocol }, knowledge) {
    const suffix = protocol === 'udp' ? '/udp' : '';
    const number = `${(0,port_ranges/* rangeText */.lq)({ first, last })}${suffix}`;
    if (first !== last)
        return [`      - ${scalar(number)}${besideComment(`${(0,numbers_and_lists/* counted */.hS)(last - first + 1, 'port')} in a row`)}`];
    const risk = knowledge.riskOf(first, protocol);
    const above = isGraveRisk(risk) ? commentLines(6, `${risk.severity}: the port of ${risk.what}; ${risk.why}.`) : [];
    const registered = knowledge.serviceName(first, protocol);
    const name = writableName(first, protocol, registered, knowledge);
    if (name !== null)
        return [...above, `      - ${scalar(`${name}${suffix}`)}${besideComment(`${first}`)}`];
    const said = registered === null ? '' : besideComment(`registered for ${registered}`);
    return [...above, `      - ${scalar(number)}${said}`];
}
function writableName(port, protocol, name, { portOf, riskOf }) {
    if (name === null || !/^[a-z][a-z0-9-]*$/.test(name) || SETS.includes(name) || /^top-?\d+$/.test(name))
        return null;
    if (portOf(name, protocol) !== port)
        return null;
    return port <= LAST_WELL_KNOWN || riskOf(port, protocol) !== null ? name : null;
}

;// CONCATENATED MODULE: ./build/draft/notes.js



const MOST_TOLD = 8;
function unknownNote(facts, together) {
    const told = facts.map(({ reasons }) => [...reasons]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([why, count]) => `${(0,numbers_and_lists/* counted */.hS)(count, 'port')} (${why})`)
        .join(', '));
    const [first = ''] = told;
    if (told.every((one) => one === ''))
        return null;
    const alike = told.every((one) => one === first);
    const where = alike
        ? `${first}${facts.length > 1 ? ' at each address' : ''}`
        : facts.flatMap(({ host }, index) => (told[index] === '' ? [] : [`${told[index]} at ${host.address}`])).join('; ');
    const blocked = together.tcp.some(({ is }) => is === 'unsafe');
    if (!blocked)
        return `Could not be known from here, so it is only observed: ${where}.`;
    const observed = [...together.tcp, ...together.udp].some(({ is }) => is === 'unknown');
    return `Could not be known from here: ${where}.${observed ? ' What of it would not be dangerous is only observed.' : ''}`;
}
function unsafeNote(together) {
    const ranges = rangesOf(together, 'tcp', (is) => is === 'unsafe');
    if (ranges.length === 0)
        return null;
    return `Could not be known from here, and dangerous if open, so it is blocked until a check can tell: ${shown(ranges)}.`;
}
function differencesOf(facts, together, riskOf) {
    if (facts.length < 2)
        return [];
    const told = [];
    let more = 0;
    for (const protocol of ['tcp', 'udp']) {
        for (const range of rangesOf(together, protocol, (is) => is === 'differs')) {
            for (let port = range.first; port <= range.last; port++) {
                if (told.length < MOST_TOLD)
                    told.push(differenceAt(facts, protocol, port, riskOf(port, protocol)));
                else
                    more++;
            }
        }
    }
    if (more > 0)
        told.push(`${(0,numbers_and_lists/* counted */.hS)(more, 'more port')} differ${more === 1 ? 's' : ''} between the addresses.`);
    return told;
}
function differenceAt(facts, protocol, port, risk) {
    const open = facts.filter(({ map }) => classAt(map, protocol, port) === 'open').map(({ host }) => host.address);
    const others = facts
        .filter(({ host }) => !open.includes(host.address))
        .map(({ host, map }) => `${otherwise(classAt(map, protocol, port))} at ${host.address}`);
    const suffix = protocol === 'udp' ? '/udp' : '';
    const danger = risk === null ? '' : ` It is ${risk.severity}: the port of ${risk.what}; ${risk.why}.`;
    return `${port}${suffix} is open at ${open.join(', ')} and ${others.join(', ')}: which of them is meant? Until that is said it is blocked, so a check fails.${danger}`;
}
function otherwise(is) {
    if (is === null)
        return 'not asked';
    if (is === 'unknown')
        return 'not known';
    return is === 'unproven' ? 'silent' : 'not open';
}
function silenceNote(facts, { tcp, udp }) {
    const silent = facts.filter(({ answered }) => !answered);
    if (silent.length === 0)
        return null;
    const all = silent.length === facts.length;
    const who = all
        ? 'Nothing here answered'
        : `Nothing answered at ${silent.map(({ host }) => host.address).join(', ')}`;
    if (![...tcp, ...udp].some(({ is }) => is === 'blocked'))
        return `${who}, and nothing is known of it from here. Check from another vantage, or name a control that proves that this machine hears the network.`;
    return (`${who}: its silence counts only because others answered this machine, and a host that is down is as silent. ` +
        'To keep it green takes a control, or another host that answers; to know more takes a vantage that it answers to.');
}
function unprovenNote(map) {
    const ranges = rangesOf(map, 'udp', (is) => is === 'unproven');
    return ranges.length === 0 ? null : `Silent over UDP, which proves nothing: ${shown(ranges)}.`;
}
function uncoveredNote(map, covered) {
    const lists = ['tcp', 'udp'].flatMap((protocol) => {
        const asked = covered.filter(({ ports }) => ports.protocol === protocol).flatMap(({ ports }) => ports.ranges);
        const ranges = (0,port_ranges/* rangesWithout */.TN)((0,port_ranges/* unitedRanges */.kj)(asked), (0,port_ranges/* unitedRanges */.kj)(map[protocol]));
        return ranges.length === 0 ? [] : [`${shown(ranges)}${protocol === 'udp' ? ' over UDP' : ''}`];
    });
    return lists.length === 0 ? null : `Not asked everywhere here, so nothing is said of it: ${lists.join('; ')}.`;
}
function shown(ranges) {
    return (0,numbers_and_lists/* andMore */.v)(ranges.slice(0, MOST_TOLD).map(port_ranges/* rangeText */.lq), (0,port_ranges/* countPorts */.Ws)(ranges.slice(MOST_TOLD)));
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(8280);
var ipaddr_default = /*#__PURE__*/__webpack_require__.n(ipaddr);
// EXTERNAL MODULE: ./build/model/addresses/mapped-address.js
var mapped_address = __webpack_require__(9266);
;// CONCATENATED MODULE: ./build/draft/given-host.js


function givenHost(text) {
    const host = text.trim();
    const address = addressOf(host);
    if (address !== null)
        return { kind: 'addresses', family: address.family, first: address.value, last: address.value };
    const cidr = /^([^/]+)\/(\d{1,3})$/.exec(host);
    if (cidr)
        return network(addressOf(cidr[1] ?? ''), Number(cidr[2]));
    const [low, high, more] = host.split('-').map((end) => addressOf(end.trim()));
    if (low && high && more === undefined) {
        if (low.family !== high.family || low.value > high.value)
            return null;
        return { kind: 'addresses', family: low.family, first: low.value, last: high.value };
    }
    return nameOf(host);
}
function addressOf(text) {
    const isIpv4 = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(text) && ipaddr_default().IPv4.isValid(text);
    if (!isIpv4 && !(text.includes(':') && /^[\da-f:.]+$/i.test(text) && ipaddr_default().IPv6.isValid(text)))
        return null;
    const value = ipaddr_default().parse(text)
        .toByteArray()
        .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
    return !isIpv4 && (0,mapped_address/* unmapped */.N)(value) !== null ? null : { family: isIpv4 ? 4 : 6, value };
}
function network(base, bits) {
    const width = base?.family === 4 ? 32 : 128;
    if (base === null || bits > width)
        return null;
    const size = 1n << BigInt(width - bits);
    if (base.value % size !== 0n)
        return null;
    return { kind: 'addresses', family: base.family, first: base.value, last: base.value + size - 1n };
}
function nameOf(host) {
    const name = host.replace(/\.$/, '').toLowerCase();
    const labels = name.split('.');
    const isName = labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
    const looksNumeric = /^(?:\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? '');
    const looksLikeRange = /^[\d.]+-[\da-f.]+$/.test(name) && name.indexOf('.') < name.indexOf('-') && name.includes('.');
    return isName && !looksNumeric && !looksLikeRange && name.length <= 253
        ? { kind: 'name', name, ...(host.endsWith('.') ? { dotted: true } : {}) }
        : null;
}

;// CONCATENATED MODULE: ./build/draft/subjects.js


const NO_HOST = 'no policy can have this as a host';
const NOT_IN_SCAN = 'nothing is known of it: no port of it was asked, or the name did not resolve';
function subjectsOf({ hosts }, given, unresolved) {
    const scanned = hosts.flatMap((host) => {
        const address = addressOf(host.address);
        return address === null ? [] : [{ host, ...address }];
    });
    scanned.sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
    if (given.length === 0)
        return scanned.length === 0
            ? []
            : [{ kind: 'addresses', given: '', run: null, hosts: scanned.map(({ host }) => host), missing: 0n }];
    const bare = new Set(given.map(givenHost).flatMap((one) => (one?.kind === 'name' && one.dotted !== true ? [one.name] : [])));
    const told = new Set();
    const byName = new Map();
    for (const { host } of scanned) {
        for (const name of new Set(host.names.map((one) => one.replace(/\.$/, '').toLowerCase()))) {
            (0,get_or_create/* getOrCreate */.I)(byName, name, () => []).push(host);
        }
    }
    return given.flatMap((text) => {
        const pattern = givenHost(text);
        const leftOut = (reason) => [{ kind: 'missing', given: text, reason }];
        if (pattern === null)
            return leftOut(NO_HOST);
        if (pattern.kind === 'name') {
            const { name } = pattern;
            if (told.has(name))
                return [];
            told.add(name);
            const found = byName.get(name) ?? [];
            return found.length === 0
                ? leftOut(unresolved.get(text) ?? NOT_IN_SCAN)
                : [{ kind: 'name', given: text, name, written: bare.has(name) ? name : `${name}.`, hosts: found }];
        }
        const found = scanned.filter(({ family, value }) => family === pattern.family && pattern.first <= value && value <= pattern.last);
        if (found.length === 0)
            return leftOut(unresolved.get(text) ?? NOT_IN_SCAN);
        const fresh = found.filter(({ host }) => !told.has(host)).map(({ host }) => host);
        for (const host of fresh)
            told.add(host);
        const missing = pattern.last - pattern.first + 1n - BigInt(found.length);
        return fresh.length === 0 ? [] : [{ kind: 'addresses', given: text, run: pattern, hosts: fresh, missing }];
    });
}
function hostTexts(hosts, { given, run }) {
    const runs = [];
    for (const { address } of hosts) {
        const at = addressOf(address);
        if (at === null)
            continue;
        const before = runs.at(-1);
        if (before !== undefined && before.family === at.family && before.last + 1n === at.value) {
            before.last = at.value;
            before.high = address;
        }
        else
            runs.push({ family: at.family, first: at.value, last: at.value, low: address, high: address });
    }
    const [only] = runs;
    if (run !== null && runs.length === 1 && only?.first === run.first && only.last === run.last)
        return [run.first === run.last ? only.low : given.trim()];
    return runs.map(({ low, high }) => (low === high ? low : `${low}-${high}`));
}

;// CONCATENATED MODULE: ./build/draft/draft-items.js











class ItemDrafter {
    #scan;
    #sketch;
    #knowledge;
    #witnesses;
    #bodies = new Map();
    #portsKeys = new WeakMap();
    constructor(scan, sketch, knowledge) {
        this.#scan = scan;
        this.#sketch = sketch;
        this.#knowledge = knowledge;
        this.#witnesses = new scan_witnesses/* ScanWitnesses */.NJ(scan.hosts);
    }
    items(subject) {
        if (subject.kind === 'missing')
            return [notDrafted(subject.given, subject.reason)];
        return subject.kind === 'name' ? [this.#nameItem(subject)] : this.#addressItems(subject);
    }
    #nameItem({ given, written, hosts }) {
        const facts = hosts.map((host) => this.#factsOf(host));
        const family = knownFamily(facts);
        const kept = facts.filter(({ host }) => family === null || host.family === family);
        const body = this.#bodyOf(kept);
        if (body === null)
            return notDrafted(given, NOTHING_KNOWN);
        const addresses = kept.map(({ host }) => host.address);
        const mute = facts.filter((one) => !kept.includes(one)).map(({ host }) => host.address);
        const other = family === 4 ? 'IPv6' : 'IPv4';
        const failed = family === null ? failedFamily(hosts, this.#sketch.unresolved?.get(given)) : null;
        return {
            claimed: body.claimed,
            unproven: body.unproven,
            lines: [
                ...commentLines(2, addresses.join(', ')),
                ...body.notes.flatMap((note) => commentLines(2, note)),
                ...(family === null
                    ? []
                    : commentLines(2, `Nothing is known of ${mute.join(', ')} from here, so its ${other} is left out. Check it from a machine that has ${other}.`)),
                ...listLines(2, '- host', [written]),
                ...(family === null ? [] : [`    family: ipv${family}`]),
                ...(failed === null ? [] : [...commentLines(4, failed.why), `    family: ipv${failed.known}`]),
                ...this.#from(),
                ...body.lines,
            ],
        };
    }
    #addressItems(subject) {
        const groups = new Map();
        for (const host of subject.hosts) {
            const body = this.#bodyOfAddress(host);
            (0,get_or_create/* getOrCreate */.I)(groups, body, () => []).push(host);
        }
        const items = [...groups].map(([body, hosts]) => {
            const texts = hostTexts(hosts, subject);
            if (body === null)
                return notDrafted(shortened(texts), NOTHING_KNOWN);
            return {
                claimed: body.claimed,
                unproven: body.unproven,
                lines: [
                    ...commentLines(2, namesOf(hosts)),
                    ...body.notes.flatMap((note) => commentLines(2, note)),
                    ...listLines(2, '- host', texts),
                    ...this.#from(),
                    ...body.lines,
                ],
            };
        });
        return [...items, ...unknownAddresses(subject)];
    }
    #bodyOfAddress(host) {
        const seen = host.seen.map(({ ports, state, cause, evidence }) => [ports.protocol, this.#portsKey(ports.ranges), state, cause, evidence].join());
        const key = `${host.family} ${host.where} ${seen.join(';')}`;
        const known = this.#bodies.get(key);
        if (known !== undefined)
            return known;
        const body = this.#bodyOf([this.#factsOf(host)]);
        const text = JSON.stringify([body?.notes, body?.lines]);
        const same = this.#bodies.get(text) ?? body;
        this.#bodies.set(key, same).set(text, same);
        return same;
    }
    #portsKey(ranges) {
        return (0,get_or_create/* getOrCreate */.I)(this.#portsKeys, ranges, () => ranges.map(port_ranges/* rangeText */.lq).join());
    }
    #factsOf(host) {
        const reasons = new Map();
        const map = classesOf(host, this.#scan, this.#witnesses, reasons);
        return { host, map, reasons, answered: host.seen.some(({ state }) => state === 'open' || state === 'closed') };
    }
    #bodyOf(facts) {
        const map = withDangers(combined(facts.map((one) => one.map)), this.#knowledge.riskOf);
        const claimed = claimedPorts(map, this.#sketch.covered);
        const { open, blocked, closed, observe } = claimed;
        if (open.length + blocked.length + closed.length + observe.length === 0)
            return null;
        const differing = differencesOf(facts, map, this.#knowledge.riskOf);
        const because = { unknown: unknownNote(facts, map), unsafe: unsafeNote(map), differing };
        const unproven = unprovenNote(map);
        const notes = [silenceNote(facts, map), uncoveredNote(map, this.#sketch.covered), unproven];
        return {
            claimed,
            unproven: unproven !== null,
            notes: notes.filter((note) => note !== null),
            lines: portLines(claimed, because, this.#knowledge),
        };
    }
    #from() {
        const { vantage = null } = this.#sketch;
        return vantage === null ? [] : listLines(4, 'from', [vantage]);
    }
}
const NOTHING_KNOWN = 'nothing can be stated of any of its ports';
function notDrafted(given, reason) {
    return {
        claimed: null,
        unproven: false,
        lines: [...commentLines(2, `- host: ${given}`), ...commentLines(2, `Left out: ${reason}.`)],
    };
}
function unknownAddresses({ given, run, missing }) {
    if (run === null || missing === 0n)
        return [];
    const all = run.last - run.first + 1n;
    const text = `Of ${given.trim()}, nothing is known of ${missing} of ${all} addresses: they were not asked.`;
    return [{ claimed: null, unproven: false, lines: commentLines(2, text) }];
}
function knownFamily(facts) {
    const known = new Set(facts.filter(({ map }) => !isMute(map)).map(({ host }) => host.family));
    const all = new Set(facts.map(({ host }) => host.family));
    const [only] = known;
    return known.size === 1 && all.size === 2 && only !== undefined ? only : null;
}
function failedFamily(hosts, reason) {
    const [known, ...others] = new Set(hosts.map(({ family }) => family));
    if (known === undefined || others.length > 0 || reason === undefined)
        return null;
    const other = known === 4 ? 'IPv6' : 'IPv4';
    if (!reason.includes(other))
        return null;
    return {
        known,
        why: `${reason} So ${other} is left out, as a check would be inconclusive. If ${other} is meant, repair DNS and remove \`family\`.`,
    };
}
const MOST_LEFT_OUT = 20;
function shortened(texts) {
    return (0,numbers_and_lists/* firstFew */.Dt)(texts, MOST_LEFT_OUT, String);
}
const MOST_NAMED = 8;
function namesOf(hosts) {
    if (hosts.length > MOST_NAMED)
        return '';
    const named = hosts.filter(({ names }) => names.length > 0);
    return named
        .map(({ address, names }) => `${hosts.length > 1 ? `${address}: ` : ''}${names.slice(0, 3).join(', ')}`)
        .join('; ');
}

;// CONCATENATED MODULE: ./build/draft/header-lines.js

const SCHEMA = 'https://raw.githubusercontent.com/port-policy/port-policy/v0/schema/port-policy.schema.json';
const MOST_WARNINGS = 20;
const UNPROVEN = 'UDP services that may keep silent to strangers (SNMP, IKE, ...) and were silent are left out: open and filtered look the ' +
    'same from outside. Let the firewall reject them instead of dropping, or check them on the host itself.';
const UNASKED = 'UDP ports that were silent are left out: the scan does not say what they were asked, so open and filtered look the same. ' +
    'Probe them, let the firewall reject them instead of dropping, or check them on the host itself.';
function headerLines(scan, header) {
    const { vantage, controls, judges, grave, unproven } = header;
    const paragraphs = [
        `${origin(scan, header)} It says what is, and not what should be: read every line, and take out what should not be open.`,
        coverage(header.covered),
        ...(judges
            ? []
            : ['Nothing below is judged yet: every entry is `observe`, and `check` refuses a policy of those alone.']),
        ...(unproven ? [scan.tool === 'port-policy' ? UNPROVEN : UNASKED] : []),
        ...(grave ? [graveText(vantage)] : []),
        ...scan.warnings.slice(0, MOST_WARNINGS).map((warning) => `The scan: ${warning}`),
        ...(scan.warnings.length > MOST_WARNINGS
            ? [`The scan: and ${scan.warnings.length - MOST_WARNINGS} more warnings.`]
            : []),
    ];
    return [
        `# yaml-language-server: $schema=${SCHEMA}`,
        ...paragraphs.flatMap((text) => ['#', ...commentLines(0, text)]),
        '#',
        ...nextSteps(vantage),
        'version: 1',
        '',
        ...(vantage === null
            ? []
            : [
                'vantages:',
                `  ${scalar(vantage)}: {} # what is below was seen from there, and is judged from there alone`,
                '',
            ]),
        ...(controls.length === 0 ? [] : [...listLines(0, 'controls', controls), '']),
        'hosts:',
    ];
}
function origin({ tool, version, finishedAt }, { madeBy, date, vantage }) {
    const from = vantage === null ? '' : `, seen from \`${vantage}\``;
    if (tool === 'port-policy')
        return `Drafted on ${date} by \`${madeBy}\`${from}.`;
    const scanner = version === null ? tool : `${tool} ${version}`;
    const when = finishedAt === null ? '' : `, finished ${finishedAt}`;
    return `Drafted on ${date} by \`${madeBy}\` from a scan by ${scanner}${when}${from}.`;
}
function coverage(covered) {
    const texts = [...new Set(covered.map(({ text }) => text.trim()))];
    const asked = texts.length === 0 ? 'Each item says what was asked of its host.' : `Asked of each host: ${texts.join(', ')}.`;
    const udp = covered.some(({ ports }) => ports.protocol === 'udp') || texts.length === 0 ? '' : ' No UDP port was asked.';
    return `${asked}${udp} Of every other port nothing is known, and nothing is said.`;
}
function graveText(vantage) {
    return vantage === 'internet'
        ? 'What is marked `critical` or `high` below is dangerous to have open. Close it, or write why it must be open, which also silences the warning of `lint`: `- { ports: PORT, reason: WHY }` in place of the port.'
        : 'What is marked `critical` or `high` below is dangerous to have open. Close it, or write why it must be open: `- { ports: PORT, reason: WHY }` in place of the port.';
}
function nextSteps(vantage) {
    const from = vantage === null ? '' : ` --vantage ${vantage}`;
    const steps = [
        ['port-policy lint POLICY', 'does it have mistakes, and is anything dangerous in it?'],
        [`port-policy check POLICY${from} --dry-run`, 'what would be asked, and how long does it take?'],
        [`port-policy check POLICY${from}`, 'does it hold, from here and now?'],
    ];
    const width = Math.max(...steps.map(([command]) => command.length));
    return ['# Next:', ...steps.map(([command, what]) => `#   ${command.padEnd(width)}  ${what}`)];
}

;// CONCATENATED MODULE: ./build/draft/draft-policy.js




function draftPolicy(scan, sketch, knowledge) {
    const drafter = new ItemDrafter(scan, sketch, knowledge);
    const items = subjectsOf(scan, sketch.hosts, sketch.unresolved ?? new Map()).flatMap((one) => drafter.items(one));
    const claims = items.flatMap(({ claimed }) => claimed ?? []);
    if (claims.length === 0)
        return null;
    const header = headerLines(scan, {
        covered: sketch.covered,
        vantage: sketch.vantage ?? null,
        controls: sketch.controls ?? [],
        madeBy: sketch.madeBy,
        date: sketch.date,
        unproven: items.some(({ unproven }) => unproven),
        judges: claims.some(({ open, blocked, closed }) => open.length + blocked.length + closed.length > 0),
        grave: claims.some(({ open }) => open.some(({ first, last, protocol }) => isGrave(first, last, protocol, knowledge))),
    });
    return `${[
        ...header,
        ...items
            .map(({ lines }) => lines.join('\n'))
            .join('\n\n')
            .split('\n'),
    ].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/evaluate/risks/risk.js + 7 modules
var risk = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/policy/services/service-names.js + 1 modules
var service_names = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/policy/services/suggest-service.js + 1 modules
var suggest_service = __webpack_require__(2061);
// EXTERNAL MODULE: ./build/policy/values/parse-ports.js + 5 modules
var parse_ports = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/audit/scan-as-network.js
var scan_as_network = __webpack_require__(7508);
// EXTERNAL MODULE: ./build/policy/values/vantage-values.js
var vantage_values = __webpack_require__(3346);
;// CONCATENATED MODULE: ./build/audit/init.js







async function draftFrom(source, { covered, ...sketch }, vantage) {
    const read = await (0,scan_as_network/* readScan */.CY)(source, vantage);
    if ('mistake' in read)
        return read;
    const suggest = (0,suggest_service/* serviceSuggester */.N)();
    const sets = covered.flatMap((text) => {
        const ports = (0,parse_ports/* parsePorts */.K)(text, suggest);
        return 'code' in ports ? [] : [{ text, ports }];
    });
    return { text: draftPolicy(read.scan, { ...sketch, covered: sets }, { serviceName: service_names/* serviceName */.fe, portOf: service_names/* portOf */.HM, riskOf: risk/* riskOf */.bi }) };
}

// EXTERNAL MODULE: ./build/audit.js + 129 modules
var audit = __webpack_require__(4259);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/report/json/report-json.js
var report_json = __webpack_require__(3734);
// EXTERNAL MODULE: ./build/cli/input/read-policy.js + 1 modules
var read_policy = __webpack_require__(2519);
// EXTERNAL MODULE: ./build/cli/invocation.js
var invocation = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/cli/output/complain.js
var complain = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/cli/output/log-safe.js
var log_safe = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/cli/run/audit-with-progress.js + 2 modules
var audit_with_progress = __webpack_require__(6090);
;// CONCATENATED MODULE: ./build/cli/commands/init.js









const INIT_PORTS = 'top-1000,known/udp';
async function init({ positionals: hosts, options, terminal, process }) {
    const scan = await (0,read_policy/* readObservations */.iX)((0,invocation/* textOf */.b6)(options, 'observations'));
    if (scan !== null && 'problem' in scan)
        return (0,complain/* fail */.fJ)(terminal, scan.problem);
    const ports = (0,invocation/* textOf */.b6)(options, 'ports');
    if (ports !== null && (0,audit/* listOf */.c3)(ports).length === 0)
        return (0,complain/* fail */.fJ)(terminal, '--ports names no port');
    if (scan === null && hosts.length === 0)
        return (0,complain/* fail */.fJ)(terminal, 'init needs a HOST, or a scan: --observations FILE');
    const vantage = (0,invocation/* textOf */.b6)(options, 'vantage');
    if (vantage !== null && !(0,vantage_values/* isName */.Eo)(vantage)) {
        const why = 'a name has letters, digits, `_`, `-` and `.`, at most 64 of them, and begins with a letter or digit';
        return (0,complain/* fail */.fJ)(terminal, `--vantage ${JSON.stringify(vantage)} is not a name: ${why}`);
    }
    const madeBy = ['port-policy init', ...process.argv.slice(3)].join(' ');
    const sketch = { hosts, vantage, madeBy, date: new Date().toISOString().slice(0, 10) };
    if (scan !== null)
        return print(scan, { ...sketch, covered: [] }, terminal, vantage);
    const covered = (0,audit/* listOf */.c3)(ports ?? INIT_PORTS);
    const policy = policyOf(hosts, covered, (0,invocation/* listOf */.c3)(options, 'control'));
    const view = { mayObserveOnly: true, scope: (0,invocation/* listOf */.c3)(options, 'scope') };
    const { outcome, stoppedWith } = await (0,audit_with_progress/* auditWithProgress */.x)([policy], view, null, terminal, process);
    if (outcome.kind === 'unusable')
        return exit_codes/* EXIT */.dc.unusable;
    for (const warning of outcome.report.warnings)
        (0,complain/* complain */.cc)(terminal, warning);
    const answered = outcome.report.controls.filter((control) => control.answered).map(({ target }) => target);
    const facts = { ...sketch, covered, controls: answered, unresolved: unresolvedOf(outcome.report) };
    const code = await print({ file: 'the run', text: (0,report_json.reportJson)(outcome.report) }, facts, terminal);
    return stoppedWith() ?? code;
}
function policyOf(hosts, observe, controls) {
    const source = (0,audit/* inlinePolicy */.Kr)('<arguments>', { hosts, observe });
    if (controls.length === 0)
        return source;
    const text = JSON.stringify({ ...JSON.parse(source.text), controls });
    return { ...source, text: `${text}\n` };
}
function unresolvedOf({ verdicts }) {
    return new Map(verdicts
        .filter(({ ports, cause }) => ports === null && cause !== null)
        .map(({ host, explanation }) => [host, explanation]));
}
async function print(source, request, terminal, seenFrom) {
    const drafted = await draftFrom(source, request, seenFrom);
    if ('mistake' in drafted) {
        await (0,complain/* printDiagnostics */.aE)([drafted.mistake], [], terminal);
        return exit_codes/* EXIT */.dc.unusable;
    }
    if (drafted.text === null) {
        (0,complain/* complain */.cc)(terminal, 'None of these hosts could be checked from here, so there is no policy to write. `port-policy probe HOST PORTS` says why.');
        return exit_codes/* EXIT */.dc.inconclusive;
    }
    terminal.out((0,log_safe/* logSafeReport */.c)('markdown', drafted.text));
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


/***/ }),

/***/ 8402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ orderedDrift)
/* harmony export */ });
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);

function orderedDrift(drift) {
    const { startedAt, vantage, commit, url } = drift.baseline;
    const { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
    return {
        baseline: { startedAt, vantage, commit, url },
        totals: { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts },
        notCompared: drift.notCompared,
        changes: drift.changes.map((change) => {
            const { kind, host, address, protocol, ports, count, service, severity, explanation } = change;
            const place = { kind, host, address, vantage: change.vantage, protocol, ports, count, service };
            const sides = { before: orderedSide(change.before), after: orderedSide(change.after) };
            return { ...place, ...sides, severity, rule: change.rule && (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedPlace */ .V)(change.rule), explanation };
        }),
    };
}
function orderedSide(side) {
    return side === null ? null : { state: side.state, verdict: side.verdict };
}


/***/ }),

/***/ 3734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJson: () => (/* binding */ reportJson),
/* harmony export */   reportJsonPieces: () => (/* binding */ reportJsonPieces)
/* harmony export */ });
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);
/* harmony import */ var _ordered_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8402);


function ordered(verdict) {
    const { host, address, vantage, protocol, ports, count, service, expected, state, cause, severity, evidence } = verdict;
    const { explanation, advice, attempts, rttMs, waiver } = verdict;
    const place = { host, address, vantage, protocol, ports, count, service };
    const outcome = { expected, state, cause, verdict: verdict.verdict, severity, evidence, explanation, advice };
    const lacks = verdict.lacks === undefined ? {} : { lacks: verdict.lacks };
    const rest = { attempts, rttMs, rule: (0,_json_document_js__WEBPACK_IMPORTED_MODULE_0__/* .orderedPlace */ .V)(verdict.rule), waiver: orderedWaiver(waiver) };
    return { ...place, ...outcome, ...lacks, ...rest };
}
function orderedWaiver(waiver) {
    if (waiver === null)
        return null;
    const { until, reason, owner, file, line, column } = waiver;
    return { until, reason, owner, file, line, column };
}
function orderedWait(wait) {
    if (wait === null)
        return null;
    const { limitMs, tookMs, rounds, held, stopped } = wait;
    const flapped = wait.flapped.map(({ host, address, protocol, ports, count, times }) => {
        return { host, address, protocol, ports, count, times };
    });
    return { limitMs, tookMs, rounds, held, stopped, flapped };
}
function orderedScan(scan) {
    if (scan === null)
        return null;
    const { tool, version, finishedAt } = scan;
    return { tool, version, finishedAt };
}
function orderedLearnt({ rate, perHost }) {
    return { rate, perHost: perHost.map(({ pace, addresses }) => ({ pace, addresses })) };
}
function orderedRun({ repository, commit, url, actor }) {
    return { repository, commit, url, actor };
}
function orderedSet({ count, digest, elements }) {
    return { count, digest, ...(elements === undefined ? {} : { elements }) };
}
function orderedShard(shard) {
    if (shard === null)
        return null;
    const { index, of, planned, taken } = shard;
    return { index, of, planned: orderedSet(planned), taken: orderedSet(taken) };
}
function orderedVantage({ name, startedAt, finishedAt, shards, sources, run }) {
    return { name, startedAt, finishedAt, shards, sources, run: orderedRun(run) };
}
function orderedPattern(pattern) {
    const { kind, host, address, protocol, ports, count, states, explanation, advice } = pattern;
    return { kind, host, address, protocol, ports, count, states, explanation, advice };
}
function orderedHead(report) {
    const { startedAt, finishedAt, durationMs, seed, vantage, shard, scope, warnings, result } = report;
    const { rate, perHost, inFlight, durationMs: limitMs, learnt } = report.limits;
    const { probes, open, closed, filtered, openOrFiltered, unknown } = report.totals;
    const { pass, violation, waived, inconclusive, notJudged } = report.totals;
    const states = { probes, open, closed, filtered, openOrFiltered, unknown };
    return {
        schemaVersion: report.schemaVersion,
        tool: { name: report.tool.name, version: report.tool.version },
        startedAt,
        finishedAt,
        durationMs,
        seed,
        vantage,
        shard: orderedShard(shard),
        ...(report.vantages === undefined ? {} : { vantages: report.vantages.map(orderedVantage) }),
        ...(report.sources === undefined ? {} : { sources: report.sources }),
        expects: { vantages: report.expects.vantages, shards: report.expects.shards },
        run: orderedRun(report.run),
        policies: report.policies.map(({ path, sha256 }) => ({ path, sha256 })),
        scope,
        controls: report.controls.map(({ target, answered }) => ({ target, answered })),
        limits: {
            rate,
            perHost,
            inFlight,
            durationMs: limitMs,
            ...(learnt === undefined ? {} : { learnt: orderedLearnt(learnt) }),
        },
        warnings,
        scan: orderedScan(report.scan),
        wait: orderedWait(report.wait),
        result,
        totals: { ...states, pass, violation, waived, inconclusive, notJudged },
        drift: report.drift && (0,_ordered_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .orderedDrift */ .x)(report.drift),
        ...(report.patterns === undefined ? {} : { patterns: report.patterns.map(orderedPattern) }),
        verdicts: [],
    };
}
const NO_VERDICTS = '"verdicts": []';
const PIECE = 256;
function* reportJsonPieces(report) {
    const head = JSON.stringify(orderedHead(report), null, 2);
    if (report.verdicts.length === 0) {
        yield `${head}\n`;
        return;
    }
    const at = head.lastIndexOf(NO_VERDICTS) + NO_VERDICTS.length - 1;
    yield head.slice(0, at);
    for (let first = 0; first < report.verdicts.length; first += PIECE) {
        const piece = report.verdicts.slice(first, first + PIECE).map(ordered);
        const text = JSON.stringify({ a: piece }, null, 2).slice('{\n  "a": ['.length, -'\n  ]\n}'.length);
        yield first === 0 ? text : `,${text}`;
    }
    yield `\n  ${head.slice(at)}\n`;
}
function reportJson(report) {
    return [...reportJsonPieces(report)].join('');
}


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ ScanWitnesses),
/* harmony export */   QF: () => (/* binding */ acceptsAnything),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _model_addresses_private_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1598);
/* harmony import */ var _model_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8849);


const NOTHING = { evidence: 'none', anchor: null };
const VOUCHED = { evidence: 'vouched', anchor: null };
function answered({ cause }) {
    return (0,_model_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnswer */ .Tq)(cause);
}
function domainOf({ family, where, address }) {
    return `${family} ${where === 'here' ? 'here' : ((0,_model_addresses_private_network_js__WEBPACK_IMPORTED_MODULE_0__/* .privateNetworkOf */ .p)(address)?.block ?? 'public')}`;
}
class ScanWitnesses {
    #heard;
    constructor(hosts) {
        const heard = { tcp: new Set(), udp: new Set() };
        for (const host of hosts) {
            if (host.where === 'unsure')
                continue;
            for (const one of host.seen)
                if (answered(one))
                    heard[one.ports.protocol].add(domainOf(host));
        }
        this.#heard = heard;
    }
    of(host) {
        const own = answersOf(host);
        const domain = domainOf(host);
        const [tcp, udp] = [this.#heard.tcp.has(domain), this.#heard.udp.has(domain)];
        const anchored = (anchor) => ({ evidence: 'anchored', anchor });
        return ({ ports, cause }) => {
            if (ports.protocol === 'tcp') {
                if (own.tcp !== null)
                    return anchored(own.tcp);
                return tcp || udp || own.udp !== null ? VOUCHED : NOTHING;
            }
            if (own.udp !== null)
                return anchored(own.udp);
            if (cause === 'no-reply')
                return udp ? VOUCHED : NOTHING;
            if (own.tcp !== null)
                return anchored(own.tcp);
            return tcp || udp ? VOUCHED : NOTHING;
        };
    }
    heard(host) {
        const domain = domainOf(host);
        const own = answersOf(host);
        return this.#heard.tcp.has(domain) || this.#heard.udp.has(domain) || own.tcp !== null || own.udp !== null;
    }
}
function answersOf({ seen }) {
    const first = (protocol) => {
        const ofProtocol = seen.filter((one) => one.ports.protocol === protocol && answered(one));
        const [found] = [...ofProtocol.filter(({ state }) => state === 'open'), ...ofProtocol];
        const port = found?.ports.ranges[0]?.first;
        return port === undefined ? null : { protocol, port };
    };
    return { tcp: first('tcp'), udp: first('udp') };
}
const HIGH = 20_000;
const ENOUGH = 100;
const SHOWN_OTHERWISE = 3;
function acceptsAnything({ seen }) {
    let [open, silent, others] = [0, 0, 0];
    for (const { ports, state, cause } of seen) {
        if (ports.protocol !== 'tcp')
            continue;
        const high = ports.ranges.reduce((sum, { first, last }) => sum + Math.max(0, last - Math.max(first, HIGH) + 1), 0);
        if (state === 'open')
            open += high;
        else if (cause === 'timeout')
            silent += high;
        else
            others += high;
    }
    return open + silent + others >= ENOUGH && others < SHOWN_OTHERWISE && open > silent;
}


/***/ })

};
;