export const id = "audit-diff";
export const ids = ["audit-diff"];
export const modules = {

/***/ 1953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffSources: () => (/* binding */ diffSources)
});

// EXTERNAL MODULE: ./build/model/documents/change-words.js
var change_words = __webpack_require__(262);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
;// CONCATENATED MODULE: ./build/diff/order-changes.js


function orderChanges(changes) {
    return changes
        .map((change) => ({ change, key: keyOf(change) }))
        .sort((a, b) => compare(a.key, b.key))
        .map(({ change }) => change);
}
function keyOf(change) {
    const { kind, mark, severity, hosts, protocol, ports, vantages } = change;
    return [
        change_words/* CHANGE_MARKS */.qM.indexOf(mark),
        (0,words/* severityRank */.qs)(severity),
        change_words/* CHANGE_KINDS */.tO.indexOf(kind),
        placeOf(hosts[0]?.host ?? ''),
        protocol ?? '',
        Number.parseInt(ports ?? '0', 10),
        (vantages ?? []).join(),
        JSON.stringify(change),
    ];
}
function placeOf(host) {
    return host.replace(/\d+/g, (digits) => digits.padStart(5, '0'));
}
function compare(a, b) {
    for (const [i, one] of a.entries()) {
        const other = b[i];
        if (one !== other)
            return one < other ? -1 : 1;
    }
    return 0;
}

// EXTERNAL MODULE: ./build/base/cut-ranges.js
var cut_ranges = __webpack_require__(3208);
// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
;// CONCATENATED MODULE: ./build/diff/vantage-groups.js

const SIDES = ['old', 'new'];
function vantageGroupsOf(old, now) {
    const names = vantageNames(old, now);
    if (names.length === 0)
        return [{ names: null, old: { vantage: null }, new: { vantage: null } }];
    const alike = new Map();
    const [olds, news] = [fromLists(old), fromLists(now)];
    for (const name of names) {
        const [before, after] = [vantageOf(old, name, now), vantageOf(now, name, old)];
        const key = `${signature(before, olds)} / ${signature(after, news)}`;
        (0,get_or_create/* getOrCreate */.I)(alike, key, () => ({ names: [], old: { vantage: before }, new: { vantage: after } })).names.push(name);
    }
    return [...alike.values()];
}
function vantageNames(old, now) {
    return [...new Set([...old.vantages, ...now.vantages].map(({ name }) => name))].sort();
}
function vantageOf({ vantages, file }, name, other) {
    const declared = vantages.find((one) => one.name === name);
    if (declared !== undefined)
        return declared;
    const theirs = vantages.length === 0 ? undefined : other.vantages.find((one) => one.name === name);
    const { families = [4, 6], cannotSee = [], openOnly = false } = theirs ?? {};
    const position = { file, line: 1, column: 1 };
    return { name, families, cannotSee, openOnly, controls: [], sources: [], position };
}
function fromLists({ hosts, waivers }) {
    const all = [...waivers, ...hosts, ...hosts.flatMap(({ entries }) => entries)].flatMap(({ from }) => from === null ? [] : [from]);
    return [...new Map(all.map((from) => [from.join(), new Set(from)])).values()];
}
function signature({ name, families, cannotSee, openOnly }, lists) {
    const blind = cannotSee.flatMap(({ protocol, ranges }) => ranges.map(({ first, last }) => `${protocol} ${first}-${last}`));
    const heard = lists.map((from) => (from.has(name) ? '1' : '0')).join('');
    return [heard, [...families].sort().join(), blind.sort().join(), String(openOnly)].join(' ');
}
function vantagesOf(some, all) {
    if (some.length === all.length)
        return null;
    return some.flatMap(({ names }) => names ?? []).sort();
}

;// CONCATENATED MODULE: ./build/diff/ports/cells.js


function* cellsOf(lists) {
    yield* nameCells(lists);
    for (const family of [4, 6])
        for (const cell of addressCells(family, lists))
            yield [cell];
}
function* nameCells(lists) {
    const byName = new Map();
    for (const [index, list] of lists.entries()) {
        for (const placed of list) {
            const { host, family } = placed;
            if (host === null)
                continue;
            const cells = (0,get_or_create/* getOrCreate */.I)(byName, host, () => new Map());
            const cell = { host, family, first: 0n, last: 0n };
            (0,get_or_create/* getOrCreate */.I)(cells, family, () => ({ cell, lists: lists.map(() => []) })).lists[index]?.push(placed);
        }
    }
    for (const name of [...byName.keys()].sort()) {
        const cells = byName.get(name);
        yield [4, 6].flatMap((family) => cells?.get(family) ?? []);
    }
}
function* addressCells(family, lists) {
    const placed = lists.flatMap((list, index) => list.flatMap((one) => one.host === null && one.family === family ? [{ first: one.first, last: one.last, index, one }] : []));
    const active = lists.map(() => new Set());
    const covering = lists.map(() => []);
    for (const { first, last, ended, started } of (0,cut_ranges/* sweepEdges */.zk)(placed)) {
        for (const { index, one } of ended)
            active[index]?.delete(one);
        for (const { index, one } of started)
            active[index]?.add(one);
        for (const index of new Set([...ended, ...started].map((of) => of.index)))
            covering[index] = [...(active[index] ?? [])].sort((a, b) => a.order - b.order);
        if (covering.every((list) => list.length === 0))
            continue;
        yield { cell: { host: null, family, first, last }, lists: [...covering] };
    }
}

;// CONCATENATED MODULE: ./build/diff/ports/point-change.js
const PORTS = '\0';
function changeKey({ kind, mark, gravity, was, now, sentence }) {
    return JSON.stringify([kind, mark, gravity, was, now, sentence]);
}

;// CONCATENATED MODULE: ./build/diff/ports/port-layer-overlay.js

function overlay(layers) {
    const sorted = layers.map((layer) => [...layer].sort((a, b) => a.first - b.first));
    const next = layers.map(() => 0);
    return (0,cut_ranges/* cutAtEdges */.Qd)(layers.flat()).flatMap(({ first, last }) => {
        const value = sorted.map((layer, index) => {
            let at = next[index] ?? 0;
            while (at < layer.length && layer[at].last < first)
                at++;
            next[index] = at;
            const valueRange = layer[at];
            return valueRange !== undefined && valueRange.first <= first ? valueRange.value : null;
        });
        return value.every((one) => one === null) ? [] : [{ first, last, value }];
    });
}

;// CONCATENATED MODULE: ./build/diff/ports/change-groups.js







function changeGroupsOf(layer, vantageGroups) {
    const views = vantageGroups.flatMap((vantageGroup) => SIDES.map((side) => ({ vantageGroup, side })));
    const read = remembering(layer);
    const wide = new Map();
    for (const cells of cellsOf(views.map(({ vantageGroup, side }) => layer.claimsOf(side, vantageGroup)))) {
        const said = cells.map(({ cell, lists }) => views.map(({ vantageGroup, side }, index) => read(lists[index] ?? [], cell, side, vantageGroup)));
        for (const protocol of words/* PROTOCOLS */.yv) {
            const valueRanges = said.map((ofCell) => ofCell.map((ofView) => ofView[protocol]));
            for (const [index, pieces] of piecesOf(layer, protocol, valueRanges).entries())
                for (const [key, piece] of pieces)
                    widen(wide, key, piece, cells[index].cell);
        }
    }
    return [...wide.values()].map(({ cells, vantageGroups: indexes, ranges, oldRules, newRules, change, protocol }) => ({
        change,
        protocol,
        ranges,
        vantageGroups: indexes.map((index) => vantageGroups[index]),
        cells: joined(cells),
        oldRules: [...oldRules.values()],
        newRules: [...newRules.values()],
    }));
}
function remembering({ valueRanges }) {
    const nothing = { tcp: [], udp: [] };
    const known = new Map();
    const groupIds = new Map();
    return (covering, cell, side, vantageGroup) => {
        if (covering.length === 0)
            return nothing;
        const id = (0,get_or_create/* getOrCreate */.I)(groupIds, vantageGroup, () => groupIds.size);
        const key = `${side} ${id} ${cell.family} ${covering.map(({ order }) => order).join()}`;
        return (0,get_or_create/* getOrCreate */.I)(known, key, () => valueRanges(covering, cell, side, vantageGroup));
    };
}
function piecesOf(layer, protocol, valueRanges) {
    const pieces = valueRanges.map(() => new Map());
    const views = valueRanges[0]?.length ?? 0;
    for (const atom of overlay(valueRanges.flat())) {
        for (const range of (0,cut_ranges/* cutAt */.og)(atom, layer.edges[protocol])) {
            const compare = comparingOnce(layer, { protocol, port: range.first });
            const found = valueRanges.map((_, index) => foundIn(atom.value.slice(index * views, (index + 1) * views), compare));
            for (const [index, of] of found.entries()) {
                for (const [key, { changes, vantageGroups }] of of) {
                    const isSeen = found.some((other) => other.get(key)?.changes.some(({ blind }) => blind === null));
                    const told = isSeen ? changes : changes.flatMap((change) => layer.whenUnseen(change) ?? []);
                    add(pieces[index], told, vantageGroups, protocol, range);
                }
            }
        }
    }
    return pieces;
}
function comparingOnce({ compare }, place) {
    const known = new Map();
    return (old, now) => {
        const byNow = (0,get_or_create/* getOrCreate */.I)(known, old, () => new Map());
        return (0,get_or_create/* getOrCreate */.I)(byNow, now, () => compare(old, now, place).map((change) => ({ key: changeKey(change), change })));
    };
}
function foundIn(values, compare) {
    const found = new Map();
    for (let vantageGroup = 0; vantageGroup * 2 < values.length; vantageGroup++) {
        for (const { key, change } of compare(values[vantageGroup * 2] ?? null, values[vantageGroup * 2 + 1] ?? null)) {
            const known = (0,get_or_create/* getOrCreate */.I)(found, key, () => ({ changes: [], vantageGroups: [] }));
            if (!known.changes.includes(change))
                known.changes.push(change);
            if (known.vantageGroups.at(-1) !== vantageGroup)
                known.vantageGroups.push(vantageGroup);
        }
    }
    return found;
}
function add(pieces, changes, vantageGroups, protocol, { first, last }) {
    const [change] = changes;
    if (change === undefined)
        return;
    const id = `${protocol} ${vantageGroups.join()} ${changeKey(change)}`;
    const piece = (0,get_or_create/* getOrCreate */.I)(pieces, id, () => emptyPiece(change, protocol, vantageGroups));
    const before = piece.ranges.at(-1);
    if (before !== undefined && before.last + 1 === first)
        before.last = last;
    else
        piece.ranges.push({ first, last });
    for (const { oldRule, newRule } of changes) {
        note(piece.oldRules, oldRule);
        note(piece.newRules, newRule);
    }
}
function emptyPiece(change, protocol, vantageGroups) {
    return { change, protocol, vantageGroups, ranges: [], oldRules: new Map(), newRules: new Map() };
}
function note(rules, rule) {
    if (rule !== null)
        rules.set(`${rule.file} ${rule.line} ${rule.column}`, rule);
}
function widen(wide, id, piece, cell) {
    const key = `${id} ${piece.ranges.map(({ first, last }) => `${first}-${last}`).join()}`;
    const known = wide.get(key);
    if (known === undefined) {
        wide.set(key, { ...piece, cells: [cell] });
        return;
    }
    known.cells.push(cell);
    for (const rule of piece.oldRules.values())
        note(known.oldRules, rule);
    for (const rule of piece.newRules.values())
        note(known.newRules, rule);
}
function joined(cells) {
    const merged = [];
    for (const cell of cells) {
        const before = merged.at(-1);
        if (before !== undefined && touches(before, cell))
            merged[merged.length - 1] = { ...before, last: cell.last };
        else
            merged.push(cell);
    }
    return merged;
}
function touches(a, b) {
    return a.host === null && b.host === null && a.family === b.family && a.last + 1n === b.first;
}

// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/plan/address-text.js
var address_text = __webpack_require__(5255);
;// CONCATENATED MODULE: ./build/diff/host-text.js


function addressRangeText({ family, first, last }) {
    const low = (0,address_text/* addressText */.GI)(family, first);
    if (first === last)
        return low;
    const size = last - first + 1n;
    const bits = size.toString(2).length - 1;
    if (size === 1n << BigInt(bits) && first % size === 0n)
        return `${low}/${(family === 4 ? 32 : 128) - bits}`;
    return `${low}-${(0,address_text/* addressText */.GI)(family, last)}`;
}
function changedHosts(cells) {
    const families = new Map();
    for (const { host, family } of cells)
        if (host !== null)
            (0,get_or_create/* getOrCreate */.I)(families, host, () => new Set()).add(family);
    const names = [...families].map(([host, of]) => {
        const [family = null] = of;
        return { host, family: of.size > 1 ? null : family };
    });
    const runs = cells
        .filter(({ host }) => host === null)
        .map((cell) => ({ host: addressRangeText(cell), family: null }));
    return [...names, ...runs];
}

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
;// CONCATENATED MODULE: ./build/diff/phrases.js


const MOST_HOSTS = 3;
const MOST_RANGES = 6;
const MOST_RISKS = 3;
function hostsText(hosts) {
    return (0,numbers_and_lists/* listed */.KE)(hosts.map(({ host, family }) => (family === null ? host : `${host} over IPv${family}`)), MOST_HOSTS, String);
}
function portsText(protocol, ranges, serviceName) {
    const suffix = protocol === 'udp' ? '/udp' : '';
    const texts = ranges.map((range) => `${(0,port_ranges/* rangeText */.lq)(range)}${suffix}`);
    const [only] = ranges;
    if (ranges.length > MOST_RANGES + 1) {
        const rest = (0,port_ranges/* countPorts */.Ws)(ranges.slice(MOST_RANGES));
        return `ports ${(0,numbers_and_lists/* andMore */.v)(texts.slice(0, MOST_RANGES), rest, String)}`;
    }
    if (ranges.length > 1 || only === undefined || only.first !== only.last)
        return `ports ${(0,numbers_and_lists/* listed */.KE)(texts, MOST_RANGES, String)}`;
    const service = serviceName(only.first, protocol);
    return `port ${texts[0]}${service === null ? '' : ` (${service})`}`;
}
function risksText(risks, ports) {
    const [first] = risks;
    if (first === undefined)
        return '';
    if (ports === 1)
        return ` This is the port of ${first.risk.what}; ${first.risk.why}.`;
    const named = risks.map(({ port, risk }) => `${port} (${risk.what})`);
    return ` Among them: ${(0,numbers_and_lists/* listed */.KE)(named, MOST_RISKS, String)}.`;
}
function vantagesText(vantages) {
    return (0,numbers_and_lists/* listed */.KE)(vantages, MOST_HOSTS, String);
}

;// CONCATENATED MODULE: ./build/diff/rules.js
function rulesOf(positions) {
    const rules = new Map();
    for (const position of positions) {
        if (position === null)
            continue;
        const { file, line, column } = position;
        rules.set(`${file} ${line} ${column}`, { file, line, column });
    }
    return [...rules.values()].sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || a.line - b.line || a.column - b.column);
}

;// CONCATENATED MODULE: ./build/diff/ports/port-changes.js






function portChange(group, all, known) {
    const { change, protocol, ranges } = group;
    const { kind, mark, gravity, was, now } = change;
    const hosts = changedHosts(group.cells);
    const vantages = vantagesOf(group.vantageGroups, all);
    const count = (0,port_ranges/* countPorts */.Ws)(ranges);
    const [first] = ranges;
    return {
        kind,
        mark,
        severity: gravity === null ? null : known.risks.severityOf(gravity, protocol, ranges),
        vantages,
        hosts,
        protocol,
        ports: (0,port_ranges/* rangesText */.OM)(ranges),
        count,
        service: count === 1 && first !== undefined ? known.serviceName(first.first, protocol) : null,
        was,
        now,
        oldRules: rulesOf(group.oldRules),
        newRules: rulesOf(group.newRules),
        sentence: sentenceOf(group, hostsText(hosts), vantages, all, count, known),
    };
}
function sentenceOf({ change, protocol, ranges }, hosts, vantages, all, count, { serviceName, risks }) {
    const ports = portsText(protocol, ranges, serviceName);
    const { gravity } = change;
    const judgedByRisk = gravity !== null && gravity.fixed === null && gravity.own === null;
    const risk = judgedByRisk ? risksText(risks.among(protocol, ranges), count) : '';
    const from = vantages === null ? (all.every(({ names }) => names === null) ? null : 'every vantage') : vantagesText(vantages);
    const subject = from === null
        ? `${ports.charAt(0).toUpperCase()}${ports.slice(1)} of ${hosts}`
        : `From ${from}: ${ports} of ${hosts}`;
    return `${change.sentence.replace(PORTS, () => subject)}${risk}`;
}

// EXTERNAL MODULE: ./build/model/udp-services.js
var udp_services = __webpack_require__(315);
// EXTERNAL MODULE: ./build/model/addresses/address-ranges.js
var address_ranges = __webpack_require__(4309);
// EXTERNAL MODULE: ./build/model/addresses/allowed-addresses.js
var allowed_addresses = __webpack_require__(6399);
// EXTERNAL MODULE: ./build/model/addresses/refused-addresses.js
var refused_addresses = __webpack_require__(7251);
// EXTERNAL MODULE: ./build/plan/decide/specificity.js + 1 modules
var specificity = __webpack_require__(5182);
// EXTERNAL MODULE: ./build/plan/view.js
var plan_view = __webpack_require__(1026);
;// CONCATENATED MODULE: ./build/diff/ports/expectation.js






function expectationClaims(policy, view) {
    const claims = [];
    let order = 0;
    for (const item of policy.hosts) {
        const entries = (0,plan_view/* entriesSeen */.m2)(item, view);
        for (const reference of item.hosts) {
            const { pattern } = reference;
            order += 2;
            if (entries.length === 0)
                continue;
            if (pattern.kind === 'name') {
                const symbol = { host: pattern.name, first: 0n, last: 0n, size: 1n, order, outside: false };
                for (const family of (0,plan_view/* familiesOf */.m6)(item))
                    claims.push({ item, reference, entries, family, ...symbol });
                continue;
            }
            const size = pattern.last - pattern.first + 1n;
            const said = { item, reference, entries, host: null, family: pattern.family, size };
            const inside = insideOf(pattern, item.scopes);
            for (const { first, last } of inside)
                claims.push({ ...said, first, last, order, outside: false });
            for (const { first, last } of (0,address_ranges/* without */.FF)(pattern, (0,address_ranges/* addressRangeSet */.AL)(inside)))
                claims.push({ ...said, first, last, order: order + 1, outside: true });
        }
    }
    return claims;
}
function insideOf(run, scopes) {
    let inside = [run];
    for (const scope of scopes.length === 0 ? [[]] : scopes)
        inside = inside.flatMap((piece) => (0,address_ranges/* without */.FF)(piece, (0,address_ranges/* addressRangeSet */.AL)((0,refused_addresses/* refusedOf */.SX)(piece, scope))));
    for (const scope of scopes) {
        const runs = scope.flatMap((element) => (element.kind === 'addresses' ? [element] : []));
        if (runs.length === scope.length)
            inside = inside.flatMap((piece) => (0,allowed_addresses/* allowedOf */.mr)(piece, (0,allowed_addresses/* addressList */.Z9)(runs), []));
    }
    return inside;
}
function saidBy(claims) {
    const segments = (outside) => {
        const meant = claims.filter((claim) => claim.outside === outside);
        return meant.length === 0 ? [] : (0,specificity/* segmentsOf */.OD)(meant);
    };
    const [inside, outside] = [segments(false), segments(true)];
    const valueRanges = (protocol) => ({
        inside: valueRangesOf(inside, protocol, null),
        outside: valueRangesOf(outside, protocol, 'scope'),
    });
    return { tcp: valueRanges('tcp'), udp: valueRanges('udp') };
}
function expectationRanges(said, protocol, family, { vantage }) {
    const { inside, outside } = said[protocol];
    const noFamily = vantage !== null && !vantage.families.includes(family);
    const blind = blindRanges(vantage?.cannotSee ?? [], protocol);
    if (outside.length === 0 && blind.length === 0 && !noFamily)
        return inside;
    return overlay([inside, outside, blind]).flatMap(({ first, last, value }) => {
        const expected = value[0] ?? value[1] ?? null;
        if (expected === null)
            return [];
        const unseen = noFamily || (value[2] ?? null) !== null;
        const blinded = () => expected.map((one) => ({ ...one, unseen: one.unseen ?? 'vantage' }));
        return [{ first, last, value: unseen ? blinded() : expected }];
    });
}
function valueRangesOf(segments, protocol, unseen) {
    return segments.flatMap(({ ports, appliedEntries }) => {
        if (ports.protocol !== protocol)
            return [];
        const value = appliedEntries.map(({ entry, evidence, addresses, satisfies = [] }) => {
            const { expected, speaks, severity, reason, position } = entry;
            return { expected, evidence, addresses, speaks, severity, reason, satisfies, unseen, position };
        });
        return ports.ranges.map(({ first, last }) => ({ first, last, value }));
    });
}
function blindRanges(sets, protocol) {
    const layers = sets
        .filter((set) => set.protocol === protocol)
        .map(({ ranges }) => ranges.map((range) => ({ ...range, value: [] })));
    return overlay(layers).map(({ first, last }) => ({ first, last, value: [] }));
}

// EXTERNAL MODULE: ./build/model/policy.js
var policy = __webpack_require__(5179);
;// CONCATENATED MODULE: ./build/diff/ports/expectation-table.js

const DEMANDS = [...words/* EXPECTED_STATES */.iI, 'nothing'];
const meaning = (kind, mark, gravity = null) => ({
    kind,
    mark,
    gravity,
});
const opened = meaning('newly-open', 'weakening', 'risk');
const shut = meaning('newly-blocked', 'tightening');
const lost = meaning('no-longer-watched', 'weakening', 'lower');
const forgotten = meaning('no-longer-watched', 'weakening', 'low');
const looser = meaning('blocked-otherwise', 'weakening', 'low');
const stricter = meaning('blocked-otherwise', 'tightening');
const other = meaning('blocked-otherwise', 'neutral');
const watched = meaning('newly-watched', 'tightening');
const TABLE = {
    open: { open: null, blocked: shut, closed: shut, filtered: shut, observe: forgotten, nothing: forgotten },
    blocked: { open: opened, blocked: null, closed: stricter, filtered: stricter, observe: lost, nothing: lost },
    closed: { open: opened, blocked: looser, closed: null, filtered: other, observe: lost, nothing: lost },
    filtered: { open: opened, blocked: looser, closed: other, filtered: null, observe: lost, nothing: lost },
    observe: { open: opened, blocked: shut, closed: shut, filtered: shut, observe: null, nothing: forgotten },
    nothing: { open: opened, blocked: shut, closed: shut, filtered: shut, observe: watched, nothing: null },
};
const DEMAND_KINDS = new Set(Object.values(TABLE).flatMap((row) => Object.values(row).flatMap((cell) => cell?.kind ?? [])));
function meaningOf(was, now) {
    return TABLE[was][now];
}
function gravityOf({ gravity }, own) {
    if (gravity === null)
        return null;
    if (gravity === 'low')
        return { fixed: 'low' };
    return { fixed: null, own, less: gravity === 'lower' ? 1 : 0 };
}
function isShut(demand) {
    return demand === 'blocked' || demand === 'closed' || demand === 'filtered';
}

;// CONCATENATED MODULE: ./build/diff/ports/expectation-changes.js




function expectationChanges(old, now, place) {
    return pairsOf(old ?? [], now ?? []).flatMap((pair) => {
        const blind = blindTo(pair);
        if (blind === null)
            return changesOf(pair, place, null);
        const [before, after] = pair.map((one) => one && { ...one, unseen: null });
        return changesOf([before ?? null, after ?? null], place, blind);
    });
}
function blindTo([old, now]) {
    if ((old !== null && old.unseen === null) || (now !== null && now.unseen === null))
        return null;
    return now?.unseen ?? old?.unseen ?? null;
}
function whenUnseen(change) {
    if (!DEMAND_KINDS.has(change.kind))
        return null;
    const { blind } = change;
    const [was, now] = [change.was ?? 'nothing', change.now ?? 'nothing'];
    const sentence = blind === 'scope'
        ? `${PORTS} changed from ${was} to ${now} on paper alone, as that is out of scope, and never probed.`
        : `${PORTS} changed from ${was} to ${now} on paper alone, as that cannot be seen from there.`;
    return { ...change, kind: 'unseen', mark: 'neutral', gravity: null, sentence };
}
function pairsOf(olds, news) {
    if (olds.length <= 1 && news.length <= 1)
        return [[olds[0] ?? null, news[0] ?? null]];
    const same = olds.flatMap((old) => news.filter(({ expected }) => expected === old.expected).map((now) => [old, now]));
    const gone = olds.filter((old) => same.every(([known]) => known !== old));
    const come = news.filter((now) => same.every(([, known]) => known !== now));
    const left = Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => [gone[i] ?? null, come[i] ?? null]);
    return [...same, ...left];
}
function changesOf(pair, place, blind) {
    const [old, next] = pair;
    const [was, now] = [demandOf(old), demandOf(next)];
    const meaning = meaningOf(was, now);
    const rest = { blind, oldRule: old?.position ?? null, newRule: next?.position ?? null };
    const low = (told) => ({
        ...told,
        gravity: told.mark === 'weakening' ? { fixed: 'low' } : null,
        ...rest,
    });
    const demand = meaning === null
        ? []
        : [
            {
                ...meaning,
                ...stated(pair, was, now),
                gravity: gravityOf(meaning, isShut(was) ? (old?.severity ?? null) : null),
                ...rest,
            },
        ];
    if (old === null || next === null || !(meaning === null || (isShut(was) && isShut(now))))
        return demand;
    const judged = [...evidence(old, next), ...addresses(old, next), ...question(old, next, place)];
    const wording = meaning === null ? wordings(old, next) : [];
    return [...demand, ...[...judged, ...wording].map(low)];
}
function demandOf(expectation) {
    return expectation === null || expectation.unseen !== null ? 'nothing' : expectation.expected;
}
function stated([old, now], was, is) {
    const reason = is === 'open' && now !== null && now.reason !== null ? ` The policy says why: "${now.reason}".` : '';
    const texts = { was: was === 'nothing' ? null : was, now: is === 'nothing' ? null : is };
    return { ...texts, sentence: `${statedOf(now, is, was, expectedBefore(old, was))}${reason}` };
}
function statedOf(now, is, was, before) {
    if (is === 'observe')
        return `${PORTS} will only be observed, never judged; ${before}.`;
    if (is !== 'nothing')
        return `${PORTS} must be ${is}; ${before}.`;
    if (now?.unseen === 'scope')
        return `${PORTS} will not be probed any more, being out of scope; ${before}.`;
    if (now?.unseen === 'vantage')
        return `${PORTS} cannot be seen from there any more, so no run will say what becomes of it; ${before}.`;
    if (was === 'observe')
        return `${PORTS} will not even be observed any more; ${before}.`;
    if (was === 'open')
        return `${PORTS} need not be open any more, and no run will look; ${before}.`;
    return `${PORTS} may be in any state, and no run will say so; ${before}.`;
}
function expectedBefore(old, was) {
    if (was !== 'nothing')
        return `the old policy says ${was}`;
    if (old?.unseen === 'scope')
        return 'the old policy has it out of scope, so nothing was probed';
    if (old?.unseen === 'vantage')
        return 'under the old policy nothing could be seen from there';
    return 'the old policy says nothing about it';
}
function evidence(old, now) {
    if (!isShut(now.expected) || old.evidence === now.evidence)
        return [];
    const weaker = (0,policy/* stricterEvidence */.qV)(old.evidence, now.evidence) === old.evidence;
    const mark = weaker ? 'weakening' : 'tightening';
    const sentence = evidenceSentence(old.evidence, now.evidence);
    return [{ kind: 'evidence', mark, was: old.evidence, now: now.evidence, sentence }];
}
function evidenceSentence(was, now) {
    if (now === 'proven')
        return `${PORTS} may pass now only where another vantage of the same merge sees it open; in one run alone it is inconclusive.`;
    if (was === 'proven')
        return now === 'anchored'
            ? `${PORTS} may pass in one run alone now, where another vantage of the same merge had to see it open before.`
            : `${PORTS} may pass by silence now as soon as anything vouches for the machine that asks, where another vantage of the same merge had to see it open before.`;
    return now === 'vouched'
        ? `${PORTS} may pass by silence now as soon as anything vouches for the machine that asks, where the same address had to answer on another port before.`
        : `${PORTS} may pass by silence now only where the same address answers on another port, where anything that vouches was enough before.`;
}
function addresses(old, now) {
    if (now.expected !== 'open' || old.addresses === now.addresses)
        return [];
    const weaker = now.addresses === 'any';
    const sentence = weaker
        ? `${PORTS} need be open at one address of the name alone now, where every address counted before.`
        : `${PORTS} must be open at every address of the name now, where one was enough before.`;
    return [
        { kind: 'addresses', mark: weaker ? 'weakening' : 'tightening', was: old.addresses, now: now.addresses, sentence },
    ];
}
function question(old, now, { protocol, port }) {
    if (protocol !== 'udp')
        return [];
    const [was, is] = [asked(old, port), asked(now, port)];
    if (was === is)
        return [];
    const counts = isShut(now.expected) && now.expected !== 'closed';
    const [proved, proves] = [(0,udp_services/* answersStrangers */.lV)(was), (0,udp_services/* answersStrangers */.lV)(is)];
    const mark = !counts || proved === proves ? 'neutral' : proves ? 'weakening' : 'tightening';
    const [before, after] = [spoken(old), spoken(now)];
    const sentence = mark === 'neutral'
        ? `${PORTS} will be asked as ${after} now, where ${before} was asked before.`
        : proves
            ? `${PORTS} will be asked as ${after} now, and may pass by silence, where ${before} was asked before.`
            : `${PORTS} will be asked as ${after} now, and cannot pass by silence any more, where ${before} was asked before.`;
    return [{ kind: 'question', mark, was: before, now: after, sentence }];
}
function asked({ speaks }, port) {
    return speaks ?? (0,udp_services/* questionOfPort */.$2)(port);
}
function spoken({ speaks }) {
    return speaks ?? 'what the number stands for';
}
function wordings(old, now) {
    const text = ({ severity, reason }) => [severity === null ? [] : [severity], reason === null ? [] : [`"${reason}"`]].flat().join(', ');
    if (old.severity === now.severity && old.reason === now.reason)
        return [];
    const [was, is] = [text(old), text(now)];
    const sentence = `${PORTS} changed in severity or reason alone (still ${now.expected}): ${is || 'none'} now, ${was || 'none'} before.`;
    return [{ kind: 'wording', mark: 'neutral', was: was || null, now: is || null, sentence }];
}

;// CONCATENATED MODULE: ./build/diff/ports/port-requirements.js

function portRequirementChanges(old, now, inBoth) {
    const [was, is] = [countedFor(old ?? [], inBoth), countedFor(now ?? [], inBoth)];
    const oldRule = old?.[0]?.position ?? null;
    const newRule = now?.[0]?.position ?? null;
    return [
        ...[...was].flatMap(([text, position]) => is.has(text)
            ? []
            : [
                {
                    kind: 'requirement-narrowed',
                    mark: 'weakening',
                    gravity: { fixed: 'low' },
                    was: text,
                    now: null,
                    sentence: `${PORTS} will not count for the requirement "${text}" any more: a report can call it satisfied, whatever is found there.`,
                    blind: null,
                    oldRule: position,
                    newRule,
                },
            ]),
        ...[...is].flatMap(([text, position]) => was.has(text)
            ? []
            : [
                {
                    kind: 'requirement-widened',
                    mark: 'tightening',
                    gravity: null,
                    was: null,
                    now: text,
                    sentence: `${PORTS} will count for the requirement "${text}" too.`,
                    blind: null,
                    oldRule,
                    newRule: position,
                },
            ]),
    ];
}
function countedFor(expectations, inBoth) {
    const counted = new Map();
    for (const { expected, satisfies, position } of expectations)
        if (expected !== 'observe')
            for (const text of satisfies)
                if (inBoth.has(text) && !counted.has(text))
                    counted.set(text, position);
    return counted;
}

;// CONCATENATED MODULE: ./build/diff/ports/waiver-layer.js





function waiverClaims(policy, view) {
    let order = 0;
    return policy.waivers
        .filter(({ from }) => (0,plan_view/* isJudgedFrom */.C_)(view, from))
        .flatMap((waiver) => waiver.hosts.flatMap(({ pattern }) => {
        order++;
        if (pattern.kind === 'addresses')
            return [{ ...pattern, host: null, order, waiver }];
        return [4, 6].map((family) => ({ host: pattern.name, family, first: 0n, last: 0n, order, waiver }));
    }));
}
function waiverRanges(claims, protocol) {
    const layers = claims.flatMap(({ waiver }) => waiver.ports
        .filter((set) => set.protocol === protocol)
        .map(({ ranges }) => ranges.map(({ first, last }) => ({ first, last, value: waiver }))));
    return overlay(layers).map(({ first, last, value }) => {
        const covering = value.filter((waiver) => waiver !== null);
        return {
            first,
            last,
            value: {
                open: lastOf(covering, 'open'),
                closed: lastOf(covering, 'closed'),
                filtered: lastOf(covering, 'filtered'),
            },
        };
    });
}
function lastOf(waivers, state) {
    return waivers.reduce((best, one) => {
        if (!one.states.includes(state))
            return best;
        return best === null || one.until > best.until ? one : best;
    }, null);
}
function waiverChanges(old, now, today) {
    const pairs = new Map();
    for (const state of policy/* WAIVABLE_STATES */.li) {
        const pair = { old: old?.[state] ?? null, now: now?.[state] ?? null };
        const key = JSON.stringify([said(pair.old), said(pair.now)]);
        if (said(pair.old) === said(pair.now))
            continue;
        const known = (0,get_or_create/* getOrCreate */.I)(pairs, key, () => ({ ...pair, states: [] }));
        known.states.push(state);
    }
    const isOver = (waiver) => waiver !== null && today !== null && waiver.until < today;
    return [...pairs.values()].map((pair) => changeOf(pair, isOver(pair.old), isOver(pair.now)));
}
function said(waiver) {
    return waiver === null ? null : JSON.stringify([waiver.until, waiver.reason, waiver.owner]);
}
function changeOf({ old, now, states }, oldIsOver, newIsOver) {
    const words = states.join(' or ');
    const mark = markOf(old, now, oldIsOver, newIsOver);
    const gravity = states.includes('open')
        ? { fixed: null, own: null, less: 0 }
        : { fixed: 'low' };
    const text = (waiver) => (waiver === null ? null : `${words} until ${waiver.until}`);
    return {
        kind: now === null ? 'waiver-removed' : old === null ? 'waiver-added' : 'waiver-changed',
        mark,
        gravity: mark === 'weakening' ? gravity : null,
        was: text(old),
        now: text(now),
        sentence: waiver_layer_sentenceOf(old, now, words, newIsOver),
        blind: null,
        oldRule: ruleOf(old),
        newRule: ruleOf(now),
    };
}
function markOf(old, now, oldIsOver, newIsOver) {
    const [was, is] = [oldIsOver ? '' : (old?.until ?? ''), newIsOver ? '' : (now?.until ?? '')];
    if (was === is)
        return 'neutral';
    return was < is ? 'weakening' : 'tightening';
}
function waiver_layer_sentenceOf(old, now, words, newIsOver) {
    if (now === null) {
        const { until, reason } = old;
        return `${PORTS} may no longer be ${words} against the policy: the waiver until ${until} ("${reason}") is gone.`;
    }
    const why = `"${now.reason}"${now.owner === null ? '' : ` (${now.owner})`}`;
    const until = newIsOver ? `${now.until}, which is over` : now.until;
    if (old === null)
        return `${PORTS} may be ${words} until ${until}, and fail no run: ${why}.`;
    if (old.until !== now.until)
        return `${PORTS} may be ${words} until ${until}, and fail no run, where the waiver ended on ${old.until} before: ${why}.`;
    return `${PORTS} may be ${words} until ${until}, and fail no run, as before; the waiver reads otherwise: ${why}.`;
}
function ruleOf(waiver) {
    return waiver?.position ?? null;
}

;// CONCATENATED MODULE: ./build/diff/ports/port-layers.js






const QUESTION_EDGES = [
    ...new Set(udp_services/* UDP_SERVICES */.nT.flatMap(({ ports }) => ports.flatMap((port) => [port, port + 1]))),
].sort((a, b) => a - b);
function expectationLayer(policies) {
    return layerOfExpectations(policies, {
        compare: expectationChanges,
        whenUnseen: whenUnseen,
        edges: { tcp: [], udp: QUESTION_EDGES },
    });
}
function requirementLayer(policies, inBoth) {
    return layerOfExpectations(policies, {
        compare: (old, now) => portRequirementChanges(old, now, inBoth),
        whenUnseen: () => null,
        edges: { tcp: [], udp: [] },
    });
}
function layerOfExpectations(policies, comparing) {
    const said = port_layers_remembering();
    return {
        claimsOf: (side, vantageGroup) => expectationClaims(policies[side], vantageGroup[side]),
        valueRanges: (claims, { family }, side, vantageGroup) => {
            const all = said(claims, side);
            return {
                tcp: expectationRanges(all, 'tcp', family, vantageGroup[side]),
                udp: expectationRanges(all, 'udp', family, vantageGroup[side]),
            };
        },
        ...comparing,
    };
}
function port_layers_remembering() {
    const known = new Map();
    const ids = new Map();
    const idOf = ({ order, entries }) => {
        const id = (0,get_or_create/* getOrCreate */.I)(ids, entries, () => ids.size);
        return `${order} ${id}`;
    };
    return (claims, side) => {
        const key = `${side} ${claims.map(idOf).join()}`;
        return (0,get_or_create/* getOrCreate */.I)(known, key, () => saidBy(claims));
    };
}
function waiverLayer(policies, today) {
    return {
        claimsOf: (side, vantageGroup) => waiverClaims(policies[side], vantageGroup[side]),
        valueRanges: (claims) => ({ tcp: waiverRanges(claims, 'tcp'), udp: waiverRanges(claims, 'udp') }),
        compare: (old, now) => waiverChanges(old, now, today),
        whenUnseen: () => null,
        edges: { tcp: [], udp: [] },
    };
}

;// CONCATENATED MODULE: ./build/diff/ports/risky-ports.js


const HIGHEST_PORT = 65_535;
class RiskyPorts {
    #riskOf;
    #known = new Map();
    constructor(riskOf) {
        this.#riskOf = riskOf;
    }
    among(protocol, ranges) {
        const found = this.#of(protocol).filter(({ port }) => ranges.some(({ first, last }) => first <= port && port <= last));
        const told = new Set();
        return found.filter(({ risk: { what } }) => !told.has(what) && told.add(what));
    }
    severityOf(gravity, protocol, ranges) {
        if (gravity.fixed !== null)
            return gravity.fixed;
        const [mostSevere] = this.among(protocol, ranges);
        const open = gravity.own ?? mostSevere?.risk.severity ?? 'medium';
        return words/* SEVERITIES */.oC[Math.min(words/* SEVERITIES */.oC.indexOf(open) + gravity.less, words/* SEVERITIES */.oC.length - 1)];
    }
    #of(protocol) {
        return (0,get_or_create/* getOrCreate */.I)(this.#known, protocol, () => {
            const all = [];
            for (let port = 1; port <= HIGHEST_PORT; port++) {
                const risk = this.#riskOf(port, protocol);
                if (risk !== null)
                    all.push({ port, risk });
            }
            return all.sort((a, b) => (0,words/* severityRank */.qs)(a.risk.severity) - (0,words/* severityRank */.qs)(b.risk.severity) || a.port - b.port);
        });
    }
}

;// CONCATENATED MODULE: ./build/diff/plain-change.js
function plainChange(said) {
    const nothing = { severity: null, vantages: null, hosts: [], protocol: null, ports: null, count: 0, service: null };
    return { ...nothing, oldRules: [], newRules: [], ...said };
}

;// CONCATENATED MODULE: ./build/diff/whole-policy/anchor-changes.js





function anchorChanges(old, now) {
    const [olds, news] = [chosenOf(old), chosenOf(now)];
    const alike = new Map();
    for (const [host, before] of olds) {
        const after = news.get(host);
        if (after === undefined)
            continue;
        const [was, is] = [textOf(before), textOf(after)];
        if (was !== is)
            (0,get_or_create/* getOrCreate */.I)(alike, JSON.stringify([was, is]), () => []).push(host);
    }
    return [...alike].map(([key, hosts]) => {
        const [was, is] = JSON.parse(key);
        const changed = hosts.sort().map((host) => ({ host, family: null }));
        const placesOf = (all) => rulesOf(hosts.flatMap((host) => all.get(host)?.positions ?? []));
        return plainChange({
            kind: 'settings',
            mark: 'neutral',
            hosts: changed,
            was,
            now: is,
            oldRules: placesOf(olds),
            newRules: placesOf(news),
            sentence: anchor_changes_sentenceOf(hostsText(changed), was, is),
        });
    });
}
function chosenOf({ hosts: items }) {
    const found = new Map();
    for (const { hosts, anchors } of items)
        for (const { pattern } of hosts) {
            const chosen = (0,get_or_create/* getOrCreate */.I)(found, patternText(pattern), () => ({ ports: new Set(), positions: [] }));
            if (anchors === null)
                continue;
            for (const port of anchors.ports)
                chosen.ports.add(port);
            chosen.positions.push(anchors.position);
        }
    return found;
}
function patternText(pattern) {
    return pattern.kind === 'name' ? pattern.name : addressRangeText(pattern);
}
function textOf({ ports }) {
    return ports.size === 0 ? null : [...ports].sort((a, b) => a - b).join(', ');
}
function anchor_changes_sentenceOf(hosts, was, now) {
    if (now === null)
        return `Any port of ${hosts} that answers may be its anchor now; before, only ${was} was.`;
    if (was === null)
        return `Only ${now} may be an anchor of ${hosts} now; before, any port that answered was.`;
    return `Only ${now} may be an anchor of ${hosts} now; before, only ${was} was.`;
}

;// CONCATENATED MODULE: ./build/diff/whole-policy/control-changes.js





function controlChanges(old, now) {
    const declared = vantageNames(old, now);
    const names = declared.length === 0 ? [null] : declared;
    const [lost, gained] = [onlyIn(old, now, names), onlyIn(now, old, names)];
    return [
        ...[...lost].map(({ control, names: of }) => {
            const place = { vantages: control_changes_vantagesOf(of, names), oldRules: rulesOf([control.position]) };
            const sentence = `The control ${control.text} vouches no more: with less that answers, less silence counts as evidence.`;
            return plainChange({
                kind: 'control-removed',
                mark: 'weakening',
                severity: 'low',
                was: control.text,
                now: null,
                ...place,
                sentence,
            });
        }),
        ...[...gained].map(({ control, names: of }) => {
            const place = { vantages: control_changes_vantagesOf(of, names), newRules: rulesOf([control.position]) };
            const sentence = `The control ${control.text} vouches now for the machine that asks.`;
            return plainChange({
                kind: 'control-added',
                mark: 'tightening',
                was: null,
                now: control.text,
                ...place,
                sentence,
            });
        }),
    ];
}
function onlyIn(one, other, names) {
    const found = new Map();
    for (const name of names) {
        const known = new Set(seen(other, name, one).map(endpointOf));
        for (const control of seen(one, name, other)) {
            const endpoint = endpointOf(control);
            if (known.has(endpoint))
                continue;
            const entry = (0,get_or_create/* getOrCreate */.I)(found, endpoint, () => ({ control, names: [] }));
            entry.names.push(name);
        }
    }
    return [...found.values()];
}
function seen(policy, name, other) {
    return (0,plan_view/* controlsSeen */.iI)(policy, { vantage: name === null ? null : vantageOf(policy, name, other) });
}
function endpointOf({ pattern, port, protocol }) {
    const host = pattern.kind === 'name' ? pattern.name : `${pattern.family}:${pattern.first}`;
    return `${host} ${port}/${protocol}`;
}
function control_changes_vantagesOf(of, all) {
    return of.length === all.length ? null : of.filter((name) => name !== null);
}

// EXTERNAL MODULE: ./build/plan/satisfies.js
var satisfies = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/diff/whole-policy/requirement-changes.js







function requirementsInBoth(old, now) {
    const before = new Set((0,satisfies/* requirementsOf */.CG)(old.hosts));
    return new Set((0,satisfies/* requirementsOf */.CG)(now.hosts).filter((text) => before.has(text)));
}
function requirementChanges(old, now, inBoth, vantageGroups) {
    return [
        ...goneRequirements(old, inBoth),
        ...newRequirements(now, inBoth),
        ...nameChanges(old, now, inBoth, vantageGroups),
    ];
}
function goneRequirements(old, inBoth) {
    return [...placesOf(old)].flatMap(([text, positions]) => inBoth.has(text)
        ? []
        : [
            plainChange({
                kind: 'requirement-removed',
                mark: 'weakening',
                severity: 'low',
                was: text,
                now: null,
                oldRules: rulesOf(positions),
                sentence: `The requirement "${text}" is gone: no report will say any more whether it is satisfied.`,
            }),
        ]);
}
function newRequirements(now, inBoth) {
    return [...placesOf(now)].flatMap(([text, positions]) => inBoth.has(text)
        ? []
        : [
            plainChange({
                kind: 'requirement-added',
                mark: 'tightening',
                was: null,
                now: text,
                newRules: rulesOf(positions),
                sentence: `The requirement "${text}" is new: every report will say whether it is satisfied.`,
            }),
        ]);
}
function placesOf({ hosts }) {
    const places = new Map((0,satisfies/* requirementsOf */.CG)(hosts).map((text) => [text, []]));
    for (const { satisfies = [], entries, resolvesTo } of hosts) {
        if (resolvesTo !== null)
            for (const text of satisfies)
                places.get(text)?.push(resolvesTo.position);
        for (const { satisfies: own = [], position } of entries)
            for (const text of [...satisfies, ...own])
                places.get(text)?.push(position);
    }
    return places;
}
function nameChanges(old, now, inBoth, all) {
    const found = new Map();
    for (const vantageGroup of all) {
        const [was, is] = [boundFor(old, vantageGroup.old, inBoth), boundFor(now, vantageGroup.new, inBoth)];
        for (const [from, to, isNew] of [
            [was, is, false],
            [is, was, true],
        ])
            for (const [key, { name, text, positions }] of from) {
                if (to.has(key))
                    continue;
                const known = (0,get_or_create/* getOrCreate */.I)(found, `${isNew} ${key}`, () => ({
                    name,
                    text,
                    isNew,
                    positions,
                    vantageGroups: [],
                }));
                known.vantageGroups.push(vantageGroup);
            }
    }
    return requirement_changes_joined([...found.values()]).map((names) => nameChange(names, all));
}
function boundFor({ hosts }, view, inBoth) {
    const bound = new Map();
    for (const { hosts: references, satisfies = [], resolvesTo, from } of hosts) {
        if (resolvesTo === null || satisfies.length === 0 || !(0,plan_view/* isJudgedFrom */.C_)(view, from))
            continue;
        for (const { pattern } of references) {
            if (pattern.kind !== 'name')
                continue;
            for (const text of satisfies) {
                if (!inBoth.has(text))
                    continue;
                const { name } = pattern;
                (0,get_or_create/* getOrCreate */.I)(bound, JSON.stringify([name, text]), () => ({ name, text, positions: [] })).positions.push(resolvesTo.position);
            }
        }
    }
    return bound;
}
function requirement_changes_joined(found) {
    const groups = new Map();
    for (const one of found) {
        const key = JSON.stringify([one.isNew, one.text, one.vantageGroups.map(({ names }) => names)]);
        (0,get_or_create/* getOrCreate */.I)(groups, key, () => []).push(one);
    }
    return [...groups.values()];
}
function nameChange(found, all) {
    const [{ text, isNew, vantageGroups }] = found;
    const hosts = found.map(({ name }) => ({ host: name, family: null })).sort((a, b) => (a.host < b.host ? -1 : 1));
    const rules = rulesOf(found.flatMap(({ positions }) => positions));
    const about = { vantages: vantagesOf(vantageGroups, all), hosts };
    return isNew
        ? plainChange({
            ...about,
            kind: 'requirement-widened',
            mark: 'tightening',
            was: null,
            now: text,
            newRules: rules,
            sentence: `Where ${hostsText(hosts)} may lead will count for the requirement "${text}" too.`,
        })
        : plainChange({
            ...about,
            kind: 'requirement-narrowed',
            mark: 'weakening',
            severity: 'low',
            was: text,
            now: null,
            oldRules: rules,
            sentence: `Where ${hostsText(hosts)} may lead will not count for the requirement "${text}" any more: a report can call it satisfied, wherever that is.`,
        });
}

;// CONCATENATED MODULE: ./build/diff/whole-policy/name-bindings.js




function bindingsOf(policy, view) {
    const bindings = new Map();
    for (const item of policy.hosts) {
        const { resolvesTo } = item;
        if (resolvesTo === null || !(0,plan_view/* isJudgedFrom */.C_)(view, item.from))
            continue;
        for (const { pattern } of item.hosts) {
            if (pattern.kind !== 'name')
                continue;
            const binding = (0,get_or_create/* getOrCreate */.I)(bindings, pattern.name, () => ({ allowed: new Map(), positions: [] }));
            for (const family of (0,plan_view/* familiesOf */.m6)(item)) {
                const known = binding.allowed.get(family) ?? [everyAddress(family)];
                binding.allowed.set(family, known.flatMap((run) => (0,address_ranges/* within */.ux)(run, (0,address_ranges/* addressRangeSet */.AL)(resolvesTo.within))));
            }
            binding.positions.push(resolvesTo.position);
        }
    }
    return bindings;
}
function everyAddress(family) {
    return { family, first: 0n, last: (1n << (family === 4 ? 32n : 128n)) - 1n };
}
function bindingText({ allowed }) {
    if (allowed.size === 0)
        return null;
    const texts = [4, 6].flatMap((family) => allowed.get(family)?.map(addressRangeText) ?? [`any IPv${family} address`]);
    return texts.length === 0 ? 'none' : texts.join(', ');
}

;// CONCATENATED MODULE: ./build/diff/whole-policy/resolves-to-changes.js







const UNBOUND = { allowed: new Map(), positions: [] };
function resolvesToChanges(old, now, vantageGroups) {
    const byName = new Map();
    for (const vantageGroup of vantageGroups) {
        const [olds, news] = [bindingsOf(old, vantageGroup.old), bindingsOf(now, vantageGroup.new)];
        for (const name of new Set([...olds.keys(), ...news.keys()])) {
            const pair = { old: olds.get(name) ?? UNBOUND, new: news.get(name) ?? UNBOUND };
            const texts = { was: bindingText(pair.old), now: bindingText(pair.new) };
            const marks = [
                ...(allowsMore(pair.new, pair.old) ? ['weakening'] : []),
                ...(allowsMore(pair.old, pair.new) ? ['tightening'] : []),
            ];
            for (const mark of marks) {
                const key = JSON.stringify([name, mark, texts]);
                const known = (0,get_or_create/* getOrCreate */.I)(byName, key, () => ({ name, mark, ...texts, ...pair, vantageGroups: [] }));
                known.vantageGroups.push(vantageGroup);
            }
        }
    }
    return resolves_to_changes_joined([...byName.values()]).map((names) => resolves_to_changes_changeOf(names, vantageGroups));
}
function allowsMore(first, second) {
    return [4, 6].some((family) => {
        const bound = second.allowed.get(family);
        if (bound === undefined)
            return false;
        return (first.allowed.get(family) ?? [everyAddress(family)]).some((run) => (0,address_ranges/* without */.FF)(run, (0,address_ranges/* addressRangeSet */.AL)(bound)).length > 0);
    });
}
function resolves_to_changes_joined(found) {
    const groups = new Map();
    for (const one of found) {
        const key = JSON.stringify([one.mark, one.was, one.now, one.vantageGroups.map(({ names }) => names)]);
        (0,get_or_create/* getOrCreate */.I)(groups, key, () => []).push(one);
    }
    return [...groups.values()];
}
function resolves_to_changes_changeOf(found, all) {
    const [{ mark, was, now, vantageGroups }] = found;
    const hosts = found.map(({ name }) => ({ host: name, family: null })).sort((a, b) => (a.host < b.host ? -1 : 1));
    return plainChange({
        kind: 'resolves-to',
        mark,
        severity: mark === 'weakening' ? 'medium' : null,
        vantages: vantagesOf(vantageGroups, all),
        hosts,
        was,
        now,
        oldRules: rulesOf(found.flatMap(({ old }) => old.positions)),
        newRules: rulesOf(found.flatMap((one) => one.new.positions)),
        sentence: resolves_to_changes_sentenceOf(hostsText(hosts), was, now, mark),
    });
}
function resolves_to_changes_sentenceOf(names, was, now, mark) {
    const before = allowedBefore(was);
    if (now === null)
        return `${names} may lead anywhere now, ${before}.`;
    if (now === 'none')
        return `${names} must lead nowhere now, ${before}.`;
    return mark === 'weakening'
        ? `${names} may lead into ${now} now, ${before}.`
        : `${names} must lead into ${now} now, ${before}.`;
}
function allowedBefore(was) {
    if (was === null)
        return 'where nothing was said of it before';
    return was === 'none' ? 'where no address was allowed before' : `where ${was} was allowed before`;
}

;// CONCATENATED MODULE: ./build/diff/whole-policy/scope-set.js

class ScopeSet {
    elements;
    #runs;
    #names = new Set();
    #wildcards = new Set();
    constructor(scope) {
        this.elements = scope;
        this.#runs = (0,address_ranges/* addressRangeSet */.AL)(scope.filter((element) => element.kind === 'addresses'));
        for (const element of scope) {
            if (element.kind === 'name')
                this.#names.add(element.name);
            if (element.kind === 'wildcard')
                this.#wildcards.add(element.name);
        }
    }
    get isAddressesAlone() {
        return this.#names.size === 0 && this.#wildcards.size === 0;
    }
    holds(element) {
        if (element.kind === 'addresses')
            return this.holdsRange(element);
        if (element.kind === 'name')
            return this.holdsName(element.name);
        return this.#wildcards.has(element.name) || this.#isBelowWildcard(element.name);
    }
    holdsName(name) {
        return this.#names.has(name) || this.#isBelowWildcard(name);
    }
    holdsRange(run) {
        return (0,address_ranges/* holdsRange */.k)(this.#runs, run);
    }
    #isBelowWildcard(name) {
        for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1))
            if (this.#wildcards.has(name.slice(dot + 1)))
                return true;
        return false;
    }
}
function boundsHold(outer, inner) {
    return outer.every((scope) => inner.some(({ elements }) => elements.every((element) => scope.holds(element))));
}
function isSurelyIn(bounds, pattern) {
    return bounds.every((scope) => pattern.kind === 'addresses' ? scope.holdsRange(pattern) : scope.holdsName(pattern.name));
}
function boundsText(bounds) {
    const texts = bounds.map(({ elements }) => elements.map(({ text }) => text.trim()).join(', '));
    return bounds.length === 0 ? null : [...new Set(texts)].join(' and in ');
}

;// CONCATENATED MODULE: ./build/diff/whole-policy/scope-changes.js



function scopeChanges(old, now) {
    const [olds, news] = [boundsOf(old), boundsOf(now)];
    if (olds.size === 0 || news.size === 0)
        return [];
    const [before, after] = [[...olds.values()], [...news.values()]];
    const texts = { was: scope_changes_textOf(before), now: scope_changes_textOf(after) };
    const widened = after.some((bounds) => !before.some((other) => boundsHold(other, bounds)));
    const narrowed = before.some((bounds) => !after.some((other) => boundsHold(other, bounds)));
    const unsure = unsureHosts(now, before, news);
    return [...(widened ? [wider(texts)] : []), ...(narrowed || unsure.length > 0 ? [narrower(texts, unsure)] : [])];
}
function wider(texts) {
    const sentence = texts.now === null
        ? 'There is no scope any more: whatever the policy names may be probed, and wherever its names lead.'
        : 'The scope is wider: addresses may be probed that were out of bounds before.';
    return plainChange({ kind: 'scope-widened', mark: 'weakening', severity: 'medium', ...texts, sentence });
}
function narrower(texts, unsure) {
    const isNew = texts.was === null;
    if (unsure.length === 0) {
        const sentence = isNew
            ? 'There is a scope now: fewer addresses may be probed.'
            : 'The scope is narrower: fewer addresses may be probed.';
        return plainChange({ kind: 'scope-narrowed', mark: 'tightening', ...texts, sentence });
    }
    const sentence = isNew
        ? 'There is a scope now: fewer addresses may be probed, and these hosts only as far as DNS leads into it.'
        : 'The scope is narrower: fewer addresses may be probed, and these hosts only as far as DNS leads into it.';
    return plainChange({ kind: 'scope-narrowed', mark: 'weakening', severity: 'low', ...texts, hosts: unsure, sentence });
}
function boundsOf({ hosts }) {
    const all = new Map();
    for (const { scopes } of hosts)
        if (!all.has(scopes))
            all.set(scopes, scopes.map((scope) => new ScopeSet(scope)));
    return all;
}
function scope_changes_textOf(all) {
    const texts = all.map(boundsText);
    return texts.includes(null) ? null : [...new Set(texts)].join(' or in ');
}
function unsureHosts({ hosts }, before, news) {
    const found = new Map();
    for (const { hosts: references, scopes } of hosts) {
        const bounds = news.get(scopes) ?? [];
        for (const { pattern } of references) {
            if (isSurelyIn(bounds, pattern) || isSurelyOut(bounds, pattern))
                continue;
            if (!before.every((old) => isSurelyIn(old, pattern)))
                continue;
            found.set(pattern.kind === 'name' ? pattern.name : `${pattern.family} ${pattern.first} ${pattern.last}`, pattern);
        }
    }
    const patterns = [...found.values()];
    const names = patterns.flatMap((pattern) => (pattern.kind === 'name' ? [pattern.name] : [])).sort();
    const runs = patterns.flatMap((pattern) => (pattern.kind === 'addresses' ? [pattern] : []));
    runs.sort((a, b) => a.family - b.family || (a.first < b.first ? -1 : 1));
    const cells = runs.map(({ family, first, last }) => ({ host: null, family, first, last }));
    return [...names.map((host) => ({ host, family: null })), ...changedHosts(cells)];
}
function isSurelyOut(bounds, pattern) {
    return (pattern.kind === 'addresses' &&
        !isSurelyIn(bounds.filter((scope) => scope.isAddressesAlone), pattern));
}

;// CONCATENATED MODULE: ./build/diff/whole-policy/settings-changes.js

function settingsChanges(old, now) {
    const { defaults: was, limits: before } = old;
    const { defaults: is, limits: after } = now;
    return [
        ...changed('settings', `${was.timeoutMs} ms`, `${is.timeoutMs} ms`, (from, to) => `The timeout of an attempt goes from ${from} to ${to}.`),
        ...changed('settings', was.attempts, is.attempts, (from, to) => `The number of attempts at a silent port goes from ${from} to ${to}.`),
        ...(hasNamedControls(old) && hasNamedControls(now)
            ? changed('settings', was.family, is.family, (from, to) => `The family in which names of controls are resolved goes from ${from} to ${to}.`)
            : []),
        ...changed('limits', before.rate, after.rate, (from, to) => `The limit of attempts a second goes from ${from} to ${to}.`),
        ...changed('limits', before.perHost, after.perHost, (from, to) => `The limit of attempts a second at one address goes from ${from} to ${to}.`),
        ...changed('limits', before.inFlight, after.inFlight, (from, to) => `The limit of attempts at the same time goes from ${from} to ${to}.`),
        ...changed('limits', before.probes, after.probes, (from, to) => `The ceiling of probes of one run goes from ${from} to ${to}.`),
        ...changed('limits', seconds(before.durationMs), seconds(after.durationMs), (from, to) => `The time that a run may take goes from ${from} to ${to}.`),
    ];
}
function changed(kind, was, now, said) {
    if (was === now)
        return [];
    const [from, to] = [was, now].map((value) => String(value ?? 'unlimited'));
    return [plainChange({ kind, mark: 'neutral', was: from, now: to, sentence: said(from, to) })];
}
function seconds(milliseconds) {
    return milliseconds === null ? null : `${milliseconds / 1000} s`;
}
function hasNamedControls({ controls, vantages }) {
    return [...controls, ...vantages.flatMap((vantage) => vantage.controls)].some(({ pattern }) => pattern.kind === 'name');
}

;// CONCATENATED MODULE: ./build/model/addresses/source-text.js
function sourceText(sources) {
    const places = (demand) => demand.map(({ text }) => `\`${text}\``).join(' or ');
    return sources
        .map((demand) => (sources.length > 1 && demand.length > 1 ? `(${places(demand)})` : places(demand)))
        .join(' and ');
}

;// CONCATENATED MODULE: ./build/diff/whole-policy/vantage-changes.js







function vantageChanges(old, now) {
    return vantageNames(old, now).flatMap((name) => {
        const [before, after] = [old, now].map(({ vantages }) => vantages.find((one) => one.name === name));
        if (before !== undefined && after !== undefined)
            return [...blindnessChanges(before, after), ...exposureChanges(before, after), ...sourceChanges(before, after)];
        return [after === undefined ? gone(before, now) : come(after, old)];
    });
}
function gone({ name, position }, { vantages }) {
    const sentence = vantages.length === 0
        ? `Nothing is checked from ${name} by that name any more: no vantage is declared.`
        : `Nothing is checked from ${name} any more.`;
    const rules = { oldRules: rulesOf([position]) };
    return plainChange({
        kind: 'vantage-removed',
        mark: 'weakening',
        severity: vantages.length === 0 ? 'medium' : 'high',
        vantages: [name],
        was: name,
        now: null,
        ...rules,
        sentence,
    });
}
function come({ name, position }, { vantages }) {
    const sentence = vantages.length === 0
        ? `The policy now declares that it is checked from ${name}.`
        : `The policy is now checked from ${name} too.`;
    const rules = { newRules: rulesOf([position]) };
    return plainChange({
        kind: 'vantage-added',
        mark: 'tightening',
        vantages: [name],
        was: null,
        now: name,
        ...rules,
        sentence,
    });
}
function blindnessChanges(before, after) {
    const [lost, gained] = [newlyBlind(before, after), newlyBlind(after, before)];
    const { name } = after;
    const change = (mark, sentence) => plainChange({
        kind: 'vantage-sight',
        mark,
        severity: mark === 'weakening' ? 'low' : null,
        vantages: [name],
        was: blindText(before),
        now: blindText(after),
        oldRules: rulesOf([before.position]),
        newRules: rulesOf([after.position]),
        sentence,
    });
    return [
        ...(lost.length === 0 ? [] : [change('weakening', `The vantage ${name} can no longer see ${lost.join(', ')}.`)]),
        ...(gained.length === 0 ? [] : [change('tightening', `The vantage ${name} can see ${gained.join(', ')} now.`)]),
    ];
}
function exposureChanges(before, after) {
    if (before.openOnly === after.openOnly)
        return [];
    const { name } = after;
    const text = ({ openOnly }) => (openOnly ? 'open-only' : 'everything');
    return [
        plainChange({
            kind: 'vantage-sight',
            mark: after.openOnly ? 'weakening' : 'tightening',
            severity: after.openOnly ? 'high' : null,
            vantages: [name],
            was: text(before),
            now: text(after),
            oldRules: rulesOf([before.position]),
            newRules: rulesOf([after.position]),
            sentence: after.openOnly
                ? `From the vantage ${name} only open ports that must not be open are judged any more: a service that is down is not noticed, and nothing there passes.`
                : `From the vantage ${name} everything is judged now, and no longer open ports alone.`,
        }),
    ];
}
function sourceChanges(before, after) {
    const [was, now] = [before, after].map(({ sources }) => (sources.length === 0 ? null : sourceText(sources)));
    if (was === now || was === undefined || now === undefined)
        return [];
    return [
        plainChange({
            kind: 'vantage-source',
            mark: now === null ? 'weakening' : was === null ? 'tightening' : 'neutral',
            severity: now === null ? 'low' : null,
            vantages: [after.name],
            was: was?.replaceAll('`', '') ?? null,
            now: now?.replaceAll('`', '') ?? null,
            oldRules: rulesOf([before.position]),
            newRules: rulesOf([after.position]),
            sentence: sourceSentence(after.name, was, now),
        }),
    ];
}
function sourceSentence(name, was, now) {
    if (now === null)
        return `Any machine may be the vantage ${name} now; before, its probes had to leave from ${was}. A run on the wrong machine is no longer noticed.`;
    if (was === null)
        return `The probes of the vantage ${name} must leave from ${now} now; before, any machine could be ${name}.`;
    return `The probes of the vantage ${name} must leave from ${now} now; before, they had to leave from ${was}. What a run sees from there may differ.`;
}
function newlyBlind(before, after) {
    const families = before.families.filter((family) => !after.families.includes(family)).map((family) => `IPv${family}`);
    const ports = words/* PROTOCOLS */.yv.flatMap((protocol) => {
        const ranges = overlay([vantage_changes_layer(before, protocol), vantage_changes_layer(after, protocol)]);
        return portTexts(ranges.filter(({ value }) => value[0] === null), protocol);
    });
    return [...families, ...ports];
}
function blindText(vantage) {
    const families = [4, 6]
        .filter((family) => !vantage.families.includes(family))
        .map((family) => `IPv${family}`);
    const ports = words/* PROTOCOLS */.yv.flatMap((protocol) => portTexts(vantage_changes_layer(vantage, protocol), protocol));
    const texts = [...families, ...ports];
    return texts.length === 0 ? null : `cannot see ${texts.join(', ')}`;
}
function vantage_changes_layer({ cannotSee }, protocol) {
    const sets = cannotSee.filter((set) => set.protocol === protocol);
    const valueRanges = sets.map(({ ranges }) => ranges.map(({ first, last }) => ({ first, last, value: true })));
    return overlay(valueRanges).map(({ first, last }) => ({ first, last, value: true }));
}
function portTexts(valueRanges, protocol) {
    return (0,port_ranges/* unitedRanges */.kj)(valueRanges).map((range) => `${(0,port_ranges/* rangeText */.lq)(range)}/${protocol}`);
}

;// CONCATENATED MODULE: ./build/diff/diff-policies.js













function diffPolicies(old, now, { serviceName, riskOf, today }) {
    const policies = { old, new: now };
    const vantageGroups = vantageGroupsOf(old, now);
    const known = { serviceName, risks: new RiskyPorts(riskOf) };
    const inBoth = requirementsInBoth(old, now);
    const groups = [
        ...changeGroupsOf(expectationLayer(policies), vantageGroups),
        ...changeGroupsOf(waiverLayer(policies, today ?? null), vantageGroups),
        ...(inBoth.size === 0 ? [] : changeGroupsOf(requirementLayer(policies, inBoth), vantageGroups)),
    ];
    const changes = orderChanges([
        ...groups.map((group) => portChange(group, vantageGroups, known)),
        ...resolvesToChanges(old, now, vantageGroups),
        ...requirementChanges(old, now, inBoth, vantageGroups),
        ...scopeChanges(old, now),
        ...vantageChanges(old, now),
        ...controlChanges(old, now),
        ...anchorChanges(old, now),
        ...settingsChanges(old, now),
    ]);
    const count = (mark) => changes.filter((change) => change.mark === mark).length;
    return {
        files: { old: old.file, new: now.file },
        totals: { weakening: count('weakening'), tightening: count('tightening'), neutral: count('neutral') },
        changes,
    };
}

// EXTERNAL MODULE: ./build/evaluate/risks/risk.js + 7 modules
var risk = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/policy/services/service-names.js + 1 modules
var service_names = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/audit/read-policies.js + 147 modules
var read_policies = __webpack_require__(1641);
;// CONCATENATED MODULE: ./build/audit/diff.js




function diffSources(old, now, options, oldOptions = options) {
    const first = (0,read_policies/* readPolicies */.h9)(old, oldOptions);
    const after = (0,read_policies/* readPolicies */.h9)(now, options, first.variables);
    const before = first.policy === null ? (0,read_policies/* readPolicies */.h9)(old, oldOptions, after.variables) : first;
    const files = [...before.files, ...after.files];
    const errors = new Map([...before.diagnostics, ...after.diagnostics]
        .filter(({ level }) => level === 'error')
        .map((one, index) => [one.position === null ? one.message : index, one]));
    if (before.policy === null || after.policy === null)
        return { kind: 'unusable', files, diagnostics: [...errors.values()] };
    const today = options.now === undefined ? {} : { today: (0,read_policies/* utcDay */.dA)(options.now()) };
    return {
        kind: 'diffed',
        diff: diffPolicies(before.policy, after.policy, { serviceName: service_names/* serviceName */.fe, riskOf: risk/* riskOf */.bi, ...today }),
        files,
        diagnostics: [],
    };
}


/***/ })

};
