"use strict";
exports.id = 852;
exports.ids = [852];
exports.modules = {

/***/ 6516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainPort: () => (/* binding */ explain_explainPort)
});

// EXTERNAL MODULE: ./build/plan/ceilings.js
var ceilings = __webpack_require__(8107);
// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/addresses/host-name.js
var host_name = __webpack_require__(3908);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/plan/address-text.js
var address_text = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/plan/bound/bound.js + 1 modules
var bound = __webpack_require__(9128);
// EXTERNAL MODULE: ./build/plan/claim/claim.js
var claim = __webpack_require__(4768);
// EXTERNAL MODULE: ./build/plan/decide/chosen-anchors.js
var chosen_anchors = __webpack_require__(6815);
// EXTERNAL MODULE: ./build/plan/narrow.js
var narrow = __webpack_require__(844);
// EXTERNAL MODULE: ./build/plan/resolve.js
var resolve = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/plan/scope/nat64.js
var nat64 = __webpack_require__(2341);
// EXTERNAL MODULE: ./build/plan/view.js
var plan_view = __webpack_require__(1026);
// EXTERNAL MODULE: ./build/plan/work-budget.js
var work_budget = __webpack_require__(9106);
// EXTERNAL MODULE: ./build/plan/claim/answers.js
var claim_answers = __webpack_require__(2927);
// EXTERNAL MODULE: ./build/plan/claim/name-checks.js
var name_checks = __webpack_require__(4707);
// EXTERNAL MODULE: ./build/plan/decide/port-winners.js
var port_winners = __webpack_require__(6696);
// EXTERNAL MODULE: ./build/plan/decide/specificity.js
var specificity = __webpack_require__(6548);
;// CONCATENATED MODULE: ./build/plan/explain/competing-entries.js









function contestOf(claims, { port, protocol }) {
    const competitors = claims
        .flatMap((claim) => claim.entries.filter((entry) => speaksOf(entry, port, protocol)).map((entry) => ({ claim, entry })))
        .map(({ claim, entry }, order) => ({
        ...hostEntry(claim.reference, entry),
        candidate: (0,specificity/* candidateOf */.RH)(claim, entry, order),
    }));
    const winners = (0,specificity/* mostSpecific */.eF)(competitors.map(({ candidate }) => candidate));
    const [first] = winners;
    if (first === undefined)
        return { winners: [], lost: [] };
    const [best, beaten] = parted(competitors, ({ candidate }) => (0,port_winners/* compareCandidates */.A)(candidate, first) === 0);
    const decided = winners.map(({ applied, order }) => {
        const alike = best.filter(({ candidate: { applied: other } }) => other.host === applied.host && other.entry.expected === applied.entry.expected);
        const [own, merged] = parted(alike, ({ candidate }) => candidate.order === order);
        const [{ host, covers, entry }] = own;
        return { host, covers, entry, applied, merged: merged.map(withoutCandidate) };
    });
    const { host, covers, entry } = decided[0];
    return {
        winners: decided,
        lost: beaten.map((one) => ({
            ...withoutCandidate(one),
            why: {
                kind: 'lost',
                by: lostBy(one.candidate, first),
                to: { host, covers, entry },
            },
        })),
    };
}
function lostBy(one, winner) {
    if (one.ports !== winner.ports)
        return 'ports';
    return one.addresses === winner.addresses ? 'role' : 'addresses';
}
function excludedOf(policy, resolutions, bounds, view, { pattern, port, protocol }, spot) {
    const pref64 = (0,nat64/* pref64Of */.Lw)(resolutions);
    return policy.hosts.flatMap((item) => item.hosts
        .filter((reference) => coversSpot(reference, resolutions, pattern, spot))
        .flatMap((reference) => item.entries
        .filter((entry) => speaksOf(entry, port, protocol))
        .flatMap((entry) => {
        const why = exclusionOf(policy, item, reference, entry, view, spot, bounds, pref64, resolutions);
        return why === null ? [] : [{ ...hostEntry(reference, entry), why }];
    })));
}
function exclusionOf(policy, item, { pattern }, entry, view, spot, bounds, pref64, resolutions) {
    if (item.from !== null && !(0,plan_view/* isJudgedFrom */.C_)(view, item.from))
        return { kind: 'not-from-here', from: item.from, position: item.position };
    if (entry.from !== null && !(0,plan_view/* isJudgedFrom */.C_)(view, entry.from))
        return { kind: 'not-from-here', from: entry.from, position: entry.position };
    if (spot === null)
        return null;
    if (pattern.kind === 'name') {
        if (!(0,plan_view/* familiesOf */.m6)(item).includes(spot.family))
            return { kind: 'other-family', family: item.family, position: item.position };
        const resolvesTo = bindingOf(policy, view, pattern.name, spot, pref64);
        if (resolvesTo !== null)
            return { kind: 'leads-elsewhere', resolvesTo };
        const answers = (0,claim_answers/* answersOf */.Bw)(resolutions.filter(({ name }) => name === (0,host_name/* askedName */.GS)(pattern)));
        const isOwn = answers.addresses.some((one) => one.own && one.family === spot.family && one.value === spot.value);
        if (isOwn && !(0,name_checks/* mayBeThisMachine */.YD)(item, pattern.name, spot))
            return { kind: 'out-of-bounds', bound: 'this-machine', scope: [] };
    }
    const range = { family: spot.family, first: spot.value, last: spot.value };
    const bound = bounds(range, item.scopes).outside[0]?.bound;
    if (bound === undefined)
        return null;
    const [outOf = []] = bound === 'policy-scope'
        ? item.scopes.filter((scope) => bounds(range, [scope]).outside.some((one) => one.bound === 'policy-scope'))
        : [bound === 'run-scope' ? (view.runScope ?? []) : []];
    return { kind: 'out-of-bounds', bound, scope: outOf };
}
function bindingOf({ hosts }, view, name, spot, pref64) {
    const binding = hosts.find((item) => item.resolvesTo !== null &&
        (0,plan_view/* isJudgedFrom */.C_)(view, item.from) &&
        item.hosts.some(({ pattern }) => pattern.kind === 'name' && pattern.name === name) &&
        (0,plan_view/* familiesOf */.m6)(item).includes(spot.family) &&
        !(0,name_checks/* mayLeadTo */.D7)(item, spot, pref64));
    return binding?.resolvesTo ?? null;
}
function nearestOf(policy, resolutions, view, { pattern, port, protocol }, spot, most) {
    const found = policy.hosts.flatMap((item) => {
        const here = new Set((0,plan_view/* entriesSeen */.m2)(item, view));
        return item.hosts
            .filter((reference) => coversSpot(reference, resolutions, pattern, spot))
            .flatMap((reference) => item.entries.map((entry) => ({ ...hostEntry(reference, entry), here: here.has(entry) })));
    });
    const heard = found.some(({ here }) => here) ? found.filter(({ here }) => here) : found;
    return heard
        .map((one) => ({ one, far: distance(one.entry, port) + (one.entry.ports.protocol === protocol ? 0 : 65_536) }))
        .sort((a, b) => a.far - b.far)
        .slice(0, most)
        .map(({ one: { host, covers, entry } }) => ({ host, covers, entry }));
}
function coversSpot({ pattern }, resolutions, asked, spot) {
    if (pattern.kind === 'name') {
        if (asked.kind === 'name' && asked.name === pattern.name)
            return true;
        return (spot !== null &&
            resolutions.some(({ name, addresses }) => name === (0,host_name/* askedName */.GS)(pattern) &&
                addresses
                    .map((address) => (0,address_text/* addressValue */.q)(address))
                    .some((one) => one.family === spot.family && one.value === spot.value)));
    }
    return spot !== null && pattern.family === spot.family && pattern.first <= spot.value && spot.value <= pattern.last;
}
function hostEntry(host, entry) {
    const { pattern } = host;
    return { host, covers: pattern.kind === 'name' ? 1n : pattern.last - pattern.first + 1n, entry };
}
function speaksOf({ ports }, port, protocol) {
    return ports.protocol === protocol && (0,port_ranges/* holdsPort */.As)(ports.ranges, port);
}
function distance({ ports }, port) {
    return Math.min(...ports.ranges.map(({ first, last }) => Math.max(first - port, port - last, 0)));
}
function withoutCandidate({ host, covers, entry }) {
    return { host, covers, entry };
}
function parted(all, belongs) {
    return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

;// CONCATENATED MODULE: ./build/plan/explain/port-waivers.js



const AGAINST = {
    open: ['closed', 'filtered'],
    closed: ['open', 'filtered'],
    filtered: ['open', 'closed'],
    blocked: ['open'],
    observe: [],
};
function relevantWaivers({ waivers }, view, { pattern, port, protocol }, spot, appliedEntries, today) {
    const ofJudged = (waiver, host) => waiver.hosts.some(({ pattern: meant }) => meant.kind === 'name'
        ? meant.name === host
        : spot !== null && meant.family === spot.family && meant.first <= spot.value && spot.value <= meant.last);
    const asked = pattern.kind === 'name' ? pattern.name : null;
    const ofPort = waivers.filter(({ ports }) => ports.some((set) => set.protocol === protocol && (0,port_ranges/* holdsPort */.As)(set.ranges, port)));
    const deciding = new Map();
    for (const { host, entry } of appliedEntries) {
        const meant = ofPort.filter((waiver) => (0,plan_view/* isJudgedFrom */.C_)(view, waiver.from) && ofJudged(waiver, host));
        for (const state of AGAINST[entry.expected]) {
            const last = meant
                .filter(({ states }) => states.includes(state))
                .reduce((best, one) => (best === null || one.until > best.until ? one : best), null);
            if (last !== null)
                (0,get_or_create/* getOrCreate */.I)(deciding, last, () => new Set()).add(state);
        }
    }
    return ofPort.flatMap((waiver) => {
        const judged = appliedEntries.some(({ host }) => ofJudged(waiver, host));
        if (!judged && !ofJudged(waiver, asked))
            return [];
        if (!(0,plan_view/* isJudgedFrom */.C_)(view, waiver.from))
            return [{ waiver, standing: 'not-from-here', states: [] }];
        if (appliedEntries.length === 0)
            return [{ waiver, standing: 'nothing-judged', states: [] }];
        if (!judged)
            return [{ waiver, standing: 'other-host', states: [] }];
        const states = [...(deciding.get(waiver) ?? [])];
        if (states.length > 0)
            return [{ waiver, standing: waiver.until < today ? 'ended' : 'holds', states }];
        const against = appliedEntries
            .filter(({ host }) => ofJudged(waiver, host))
            .some(({ entry }) => AGAINST[entry.expected].some((state) => waiver.states.includes(state)));
        return [{ waiver, standing: against ? 'outlasted' : 'not-against', states }];
    });
}

;// CONCATENATED MODULE: ./build/plan/explain/explain-port.js














const MOST_NEAREST = 3;
const WEIGHTIEST = ['out-of-bounds', 'leads-elsewhere', 'not-from-here', 'other-family'];
function viewsToExplain(policy, view) {
    if (view.vantage !== null || !(0,plan_view/* usesFrom */.Zs)(policy) || policy.vantages.length === 0)
        return [view];
    return policy.vantages.map((vantage) => ({ ...view, vantage }));
}
function namesToExplain(policy, views, { pattern }) {
    const names = new Map();
    const ask = (name, families) => {
        const asked = (0,get_or_create/* getOrCreate */.I)(names, name, () => new Set());
        for (const family of families)
            asked.add(family);
    };
    for (const view of views)
        for (const { name, families } of (0,narrow/* narrow */.s)(policy, view).names)
            ask(name, families);
    if (pattern.kind === 'name')
        ask((0,host_name/* askedName */.GS)(pattern), plan_view/* BOTH_FAMILIES */.zc);
    return [...names].map(([name, families]) => ({ name, families: [...families].sort() }));
}
function explainPort(policy, resolutions, view, question, today, budget = new work_budget/* WorkBudget */.n()) {
    const { pattern, port, protocol } = question;
    const narrowed = (0,narrow/* narrow */.s)(policy, view);
    const resolved = (0,resolve/* withResolutions */.A)(narrowed, askedOf(narrowed, resolutions));
    const { claims, unresolved, bounds, plannedControls } = (0,bound/* bound */.$)((0,claim/* claim */.B)(resolved, budget), budget);
    const spots = spotsOf(question, resolutions);
    const name = pattern.kind === 'name' ? pattern.name : null;
    const naming = policy.hosts.filter(({ hosts }) => hosts.some((one) => isNamed(one.pattern, pattern)));
    const failed = unresolved.filter(({ host }) => host === name);
    const bare = spots.every((spot) => spot === null) && failed.length === 0;
    return {
        host: name ?? hostText(question),
        port,
        protocol,
        vantage: view.vantage?.name ?? null,
        named: naming.flatMap(({ hosts }) => hosts.filter((one) => isNamed(one.pattern, pattern)).map(({ position }) => position)),
        addresses: spots.map((spot) => {
            const covering = spot === null ? claimsOfName(naming, name ?? '', view) : claimsAt(claims, spot);
            const { winners, lost } = contestOf(covering, question);
            const passedOver = [...lost, ...excludedOf(policy, resolutions, bounds, view, question, spot)];
            const nearest = winners.length + passedOver.length > 0
                ? []
                : nearestOf(policy, resolutions, view, question, spot, MOST_NEAREST);
            const address = spot === null ? null : (0,address_text/* addressText */.G)(spot.family, spot.value);
            const appliedEntries = winners.map(({ applied }) => applied);
            return {
                address,
                fate: fateOf(winners, passedOver, view, question, spot),
                winners,
                passedOver,
                nearest,
                waivers: relevantWaivers(policy, view, question, spot, appliedEntries, today),
                controls: plannedControls
                    .filter((one) => one.address === address && one.port === port && one.protocol === protocol)
                    .map(({ target }) => target),
                anchors: (0,chosen_anchors/* chosenAnchors */.D)(covering),
            };
        }),
        unresolved: bare ? wholeFailure(pattern, resolutions) : failed.map(({ family, code }) => ({ family, code })),
        resolvesTo: name === null
            ? []
            : naming.flatMap(({ resolvesTo, from }) => resolvesTo !== null && (0,plan_view/* isJudgedFrom */.C_)(view, from) ? [resolvesTo] : []),
    };
}
function askedOf({ names }, resolutions) {
    const asked = new Set(names.flatMap(({ name, families }) => families.map((family) => `${family} ${name}`)));
    return resolutions.filter((one) => asked.has(`${one.family} ${one.name}`) || (0,nat64/* isNat64Answer */.We)(one));
}
function spotsOf({ pattern }, resolutions) {
    if (pattern.kind === 'addresses')
        return [{ family: pattern.family, value: pattern.first }];
    const found = resolutions
        .filter(({ name }) => name === (0,host_name/* askedName */.GS)(pattern))
        .flatMap(({ addresses }) => addresses.map((address) => (0,address_text/* addressValue */.q)(address)))
        .sort((a, b) => a.family - b.family || (a.value < b.value ? -1 : 1));
    const spots = found.filter((one, index) => found[index - 1]?.value !== one.value);
    return spots.length === 0 ? [null] : spots;
}
function claimsOfName(naming, name, view) {
    return naming.flatMap((item, order) => {
        const entries = (0,plan_view/* entriesSeen */.m2)(item, view);
        const [family] = (0,plan_view/* familiesOf */.m6)(item);
        const reference = item.hosts.find(({ pattern }) => pattern.kind === 'name' && pattern.name === name);
        if (entries.length === 0 || family === undefined || reference === undefined)
            return [];
        return [{ item, reference, entries, host: name, family, first: 0n, last: 0n, size: 1n, order }];
    });
}
function fateOf(winners, passedOver, { vantage }, { port, protocol }, spot) {
    if (winners.length === 0)
        return WEIGHTIEST.find((kind) => passedOver.some(({ why }) => why.kind === kind)) ?? 'nothing';
    if (spot === null)
        return 'not-resolved';
    if (vantage !== null && !vantage.families.includes(spot.family))
        return 'family-not-seen';
    const blind = (vantage?.cannotSee ?? []).some((set) => set.protocol === protocol && (0,port_ranges/* holdsPort */.As)(set.ranges, port));
    if (blind)
        return 'not-seen';
    return winners.every(({ entry }) => entry.expected === 'observe') ? 'observed' : 'judged';
}
function wholeFailure(pattern, resolutions) {
    if (pattern.kind !== 'name')
        return [];
    const code = resolutions.find((one) => one.name === (0,host_name/* askedName */.GS)(pattern) && one.code !== null)?.code;
    return code === undefined || code === null ? [] : [{ family: null, code }];
}
function claimsAt(claims, { family, value }) {
    const covering = claims.filter((one) => one.family === family && one.first <= value && value <= one.last);
    return [...new Map(covering.map((claim) => [claim.order, claim])).values()].sort((a, b) => a.order - b.order);
}
function isNamed(pattern, asked) {
    if (pattern.kind === 'name' || asked.kind === 'name')
        return pattern.kind === 'name' && asked.kind === 'name' && pattern.name === asked.name;
    return pattern.family === asked.family && pattern.first === asked.first && pattern.last === asked.first;
}
function hostText({ pattern }) {
    return pattern.kind === 'name' ? pattern.name : (0,address_text/* addressText */.G)(pattern.family, pattern.first);
}

// EXTERNAL MODULE: ./build/plan/plan-mistakes.js
var plan_mistakes = __webpack_require__(1300);
// EXTERNAL MODULE: ./build/policy/services/suggest-service.js + 1 modules
var suggest_service = __webpack_require__(2061);
// EXTERNAL MODULE: ./build/policy/problem.js
var problem = __webpack_require__(3685);
// EXTERNAL MODULE: ./build/policy/values/ip-number.js
var ip_number = __webpack_require__(5292);
// EXTERNAL MODULE: ./build/policy/values/parse-only.js
var parse_only = __webpack_require__(2077);
;// CONCATENATED MODULE: ./build/policy/values/parse-port-question.js



function parsePortQuestion(text, suggest) {
    const unbracketed = withoutBrackets(text.trim());
    if (unbracketed !== null)
        return unbracketed;
    const read = (0,parse_only/* parseOnly */.Q)(text, suggest);
    if ('code' in read)
        return read;
    const { pattern, ports } = read;
    if (pattern.kind === 'addresses' && pattern.first !== pattern.last)
        return bad(`${(0,problem/* quoted */.T)(text)} is several addresses. The question is about one.`, 'write one address of it');
    const [set] = ports;
    const range = set?.ranges[0];
    if (set === undefined || range === undefined) {
        const bare = text.trim();
        const host = bare.includes(':') && !bare.startsWith('[') ? `[${bare}]` : bare;
        return bad(`${(0,problem/* quoted */.T)(text)} has no port.`, `write a port, such as ${(0,problem/* quoted */.T)(`${host}:443`)}`);
    }
    if (ports.length > 1 || set.count > 1)
        return bad(`${(0,problem/* quoted */.T)(text)} has several ports. The question is about one.`, 'write one port');
    return { pattern, port: range.first, protocol: set.protocol };
}
function withoutBrackets(whole) {
    const [, address = '', port = ''] = /^([\da-f:.]+):(\d{1,5})$/i.exec(whole) ?? [];
    if (!address.includes(':') || (0,ip_number/* parseAddress */.or)(address) === null || !(Number(port) >= 1 && Number(port) <= 65_535))
        return null;
    const other = (0,ip_number/* parseAddress */.or)(whole) === null ? '' : `, or such as ${(0,problem/* quoted */.T)(`[${whole}]:443`)}`;
    const message = `${(0,problem/* quoted */.T)(whole)}: an IPv6 address needs brackets, to tell it from its port.`;
    return bad(message, `write ${(0,problem/* quoted */.T)(`[${address}]:${port}`)}${other}`);
}
function bad(message, help) {
    return { code: 'bad-port', message, help };
}

// EXTERNAL MODULE: ./build/audit/read-policies.js + 53 modules
var read_policies = __webpack_require__(3435);
// EXTERNAL MODULE: ./build/audit/resolve-or-stop.js + 1 modules
var resolve_or_stop = __webpack_require__(6706);
;// CONCATENATED MODULE: ./build/audit/explain.js








async function explain(sources, text, options) {
    const read = (0,read_policies/* readPolicies */.h9)(sources, options);
    const { policy, files, inputs } = read;
    const question = parsePortQuestion(text, (0,suggest_service/* serviceSuggester */.N)());
    const mistakes = 'code' in question ? [{ ...question, level: 'error', position: null, length: 1, related: [] }] : [];
    if (policy === null || 'code' in question)
        return { kind: 'unusable', files, diagnostics: [...mistakes, ...read.diagnostics] };
    const named = options.vantage == null ? { vantage: null } : (0,plan_mistakes/* vantageNamed */.k)(policy, options.vantage);
    if ('mistake' in named)
        return { kind: 'unusable', files, diagnostics: [named.mistake] };
    const views = viewsToExplain(policy, { vantage: named.vantage, runScope: inputs.runScope, only: [] });
    const asked = asWritten(question, policy);
    const names = namesToExplain(policy, views, asked);
    const resolutions = names.length === 0 ? [] : await (0,resolve_or_stop/* resolveOrStop */.y)(names, options);
    const today = (0,read_policies/* utcDay */.dA)((options.now ?? (() => new Date()))());
    const budget = new work_budget/* WorkBudget */.n();
    const explanations = views.map((view) => explainPort(policy, resolutions, view, asked, today, budget));
    if (budget.isSpent)
        return { kind: 'unusable', files, diagnostics: [...read.diagnostics, (0,ceilings/* tooMuchToPlan */.qV)(policy)] };
    const hosts = [...new Set(policy.hosts.flatMap((item) => item.hosts.map((host) => host.text)))];
    return { kind: 'explained', explanations, hosts, files, diagnostics: read.diagnostics };
}
function asWritten(question, { hosts }) {
    const { pattern } = question;
    if (pattern.kind !== 'name')
        return question;
    const written = hosts.flatMap((item) => item.hosts.flatMap((host) => host.pattern.kind === 'name' && host.pattern.name === pattern.name ? [host.pattern] : []));
    return { ...question, pattern: written.find(({ dotted }) => dotted === pattern.dotted) ?? written[0] ?? pattern };
}

// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/model/udp-services.js
var udp_services = __webpack_require__(315);
;// CONCATENATED MODULE: ./build/report/text/port-explanation-words.js


function anchorsText(ports) {
    return ports.length === 1
        ? `port ${ports[0]} alone is asked again and again here, before and after the silence of others`
        : `ports ${ports.join(', ')} alone are asked again and again here, before and after the silence of others`;
}
function entryText({ entry }) {
    return `${entry.expected}: ${entry.text.trim()}`;
}
function expectationText(winners) {
    const only = winners.length === 1;
    return winners
        .map(({ applied: { entry, host } }) => `\`${entry.expected}\`${only || host === null ? '' : ` for ${host}`}`)
        .join(' and ');
}
function fateText({ fate, winners, passedOver, address, controls }) {
    const family = address?.includes(':') ? 'IPv6' : 'IPv4';
    const isControl = controls.length > 0;
    switch (fate) {
        case 'judged':
            return winners.length > 1
                ? `${expectationText(winners)} is expected, as two names lead here. The port is probed, and judged for each name.`
                : `${expectationText(winners)} is expected. The port is probed, and it is a violation if it is seen otherwise.`;
        case 'observed':
            return '`observe`: the port is probed and reported, and nothing about it is a violation.';
        case 'not-seen':
            return `${expectationText(winners)} is expected, and this vantage cannot see the port: not probed, and listed as not checked.`;
        case 'not-resolved':
            return `${expectationText(winners)} is expected of the name, which did not resolve: nothing is probed, and a run is inconclusive.`;
        case 'nothing':
            return isControl
                ? 'Nothing is expected of it: it is probed as a control, and not judged.'
                : 'Nothing is expected of it: it is not probed.';
        case 'not-from-here':
            return isControl
                ? 'Nothing is expected of it from here: it is probed as a control, and not judged.'
                : 'Nothing is expected of it from here: it is not probed.';
        case 'other-family':
            return isControl
                ? `Nothing is expected of it over ${family}: it is probed as a control, and not judged.`
                : `Nothing is expected of it over ${family}: it is not probed.`;
        case 'family-not-seen':
            return `${expectationText(winners)} is expected, and this vantage has no ${family}: not probed, and listed as not checked.`;
        case 'leads-elsewhere':
            return 'The name must not lead here, which is already a violation: not probed.';
        case 'out-of-bounds':
            if (passedOver.some(({ why }) => why.kind === 'out-of-bounds' && why.bound === 'this-machine'))
                return 'The name leads to this very machine: not probed, and a run is inconclusive.';
            return passedOver.some(({ why }) => why.kind === 'out-of-bounds' && why.bound === 'refused')
                ? 'An address that is never probed by accident: not probed, and a run is inconclusive.'
                : 'Out of scope: not probed, and a run is inconclusive.';
    }
}
const EVIDENCE = {
    vouched: 'silence counts only if something answered this machine before and after it (`evidence: vouched`)',
    anchored: 'silence counts only if another port of the address answered before and after it (`evidence: anchored`)',
};
function termsOf({ applied, host }, { protocol }) {
    const { entry, evidence, addresses } = applied;
    return [
        `host ${host.text.trim()}`,
        (0,numbers_and_lists/* counted */.hS)(entry.ports.count, 'port'),
        ...(entry.role === null ? [] : [`role ${entry.role}`]),
        EVIDENCE[evidence],
        ...(addresses === 'any' ? ['one address of the name that is open is enough (`addresses: any`)'] : []),
        ...(protocol === 'udp' && entry.speaks !== null ? [`speaks ${entry.speaks}`] : []),
        entry.severity === null ? 'severity by the risk of the service' : `severity ${entry.severity}`,
        ...(entry.reason === null ? [] : [`reason "${entry.reason}"`]),
    ];
}
function questionText(winners, { port, protocol }) {
    if (protocol !== 'udp' || winners.length === 0)
        return null;
    const spoken = winners.map(({ applied }) => applied.entry.speaks);
    const question = spoken.find((one) => one !== null) ?? (0,udp_services/* questionOfPort */.$2)(port);
    const what = question === 'empty' ? 'an empty datagram' : `the question of ${question}`;
    return (0,udp_services/* answersStrangers */.lV)(question)
        ? `${what}: silence says that it cannot be reached`
        : `${what}: silence proves nothing`;
}
function passedOverText({ entry, covers, host, why }) {
    switch (why.kind) {
        case 'lost':
            return lostText({ entry, covers, host }, why);
        case 'not-from-here': {
            const names = why.from.map((name) => `\`${name}\``).join(', ');
            return `it is judged only from ${names}${lineText(why.position, entry)}`;
        }
        case 'other-family':
            return `its host is looked up over ${why.family === 'ipv4' ? 'IPv4' : 'IPv6'} alone${lineText(why.position, entry)}`;
        case 'leads-elsewhere':
            return `${host.text.trim()} must lead ${leadText(why.resolvesTo)}${lineText(why.resolvesTo.position, entry)}, and not here`;
        case 'out-of-bounds':
            return boundText(why, entry);
    }
}
function lostText({ entry, covers, host }, { by, to }) {
    if (by === 'ports')
        return `it names ${(0,numbers_and_lists/* counted */.hS)(entry.ports.count, 'port')}, the winner ${(0,numbers_and_lists/* grouped */.zD)(to.entry.ports.count)}: fewer ports win`;
    if (by === 'role')
        return `it comes from the role ${entry.role}, and the host's own wins`;
    return `its host ${host.text.trim()} covers ${(0,numbers_and_lists/* grouped */.zD)(covers)} addresses, the winner's ${(0,numbers_and_lists/* grouped */.zD)(to.covers)}: fewer addresses win`;
}
function boundText({ bound, scope }, entry) {
    if (bound === 'refused')
        return 'not probed: a link-local, metadata, multicast or unspecified address, unless a scope names it exactly';
    if (bound === 'this-machine')
        return 'not probed: the name leads to this very machine, which shows nothing about it elsewhere';
    const shown = scope.slice(0, 5).map(({ text }) => text.trim());
    const position = scope[0]?.position;
    const where = position === undefined ? '' : lineText(position, entry);
    const whose = bound === 'run-scope' ? "the run's own scope" : 'the scope of the policy';
    return `not probed: outside ${whose}, ${(0,numbers_and_lists/* andMore */.v)(shown, scope.length - 5, String)}${where}`;
}
function lineText({ file, line }, { position }) {
    return file === position.file ? ` (line ${line})` : ` (${file}, line ${line})`;
}
function leadText({ within, text }) {
    return within.length === 0 ? 'nowhere' : `into ${text}`;
}
function waiverText({ waiver, standing, states }) {
    const { until, reason, owner, from } = waiver;
    const seen = (some) => some.map((state) => `\`${state}\``).join(', ');
    const who = owner === null ? '' : `, ${owner}`;
    const why = `"${reason}"${who}`;
    switch (standing) {
        case 'holds':
            return `would excuse ${seen(states)} until ${until}: ${why}`;
        case 'ended':
            return `excused ${seen(states)} until ${until}, and has ended: ${why}`;
        case 'outlasted':
            return `excuses nothing here: another that covers ${seen(waiver.states)} ends later: ${why}`;
        case 'not-against':
            return `excuses nothing here: ${seen(waiver.states)} is not against the policy: ${why}`;
        case 'nothing-judged':
            return `excuses nothing here, since nothing is judged: ${why}`;
        case 'not-from-here':
            return `does not hold from here: from: ${(from ?? []).map((name) => `\`${name}\``).join(', ')}: ${why}`;
        case 'other-host':
            return `does not hold: what decides here is expected of another host: ${why}`;
    }
}

// EXTERNAL MODULE: ./build/report/json/json-document.js
var json_document = __webpack_require__(3289);
;// CONCATENATED MODULE: ./build/report/json/port-explanation-json.js


function portExplanationJson(explanations) {
    const [first] = explanations;
    const question = first === undefined ? {} : { host: first.host, port: first.port, protocol: first.protocol };
    const said = explanations.map((one) => ({
        vantage: one.vantage,
        named: one.named.map(json_document/* orderedPlace */.V),
        resolvesTo: one.resolvesTo.map(({ text, position }) => ({ text: text.trim(), rule: (0,json_document/* orderedPlace */.V)(position) })),
        unresolved: one.unresolved.map(({ family, code }) => ({ family, code })),
        addresses: one.addresses.map(addressOf),
    }));
    return (0,json_document/* jsonText */.s)({ schemaVersion: 1, ...question, explanations: said });
}
function addressOf({ address, fate, winners, passedOver, nearest, controls, anchors, waivers }) {
    return {
        address,
        fate,
        winners: winners.map(({ applied: { host, entry, evidence, addresses }, merged, ...hostEntry }) => ({
            ...hostEntryOf(hostEntry),
            judgedFor: host,
            evidence,
            addresses,
            speaks: entry.speaks,
            severity: entry.severity,
            reason: entry.reason,
            merged: merged.map(hostEntryOf),
        })),
        passedOver: passedOver.map((one) => ({
            ...hostEntryOf(one),
            why: one.why.kind === 'lost' ? `lost-${one.why.by}` : one.why.kind,
            ...whyOf(one),
            explanation: passedOverText(one),
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
            rule: (0,json_document/* orderedPlace */.V)(waiver.position),
        })),
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
        rule: (0,json_document/* orderedPlace */.V)(entry.position),
    };
}
function whyOf({ why }) {
    switch (why.kind) {
        case 'lost':
            return { to: (0,json_document/* orderedPlace */.V)(why.to.entry.position) };
        case 'not-from-here':
            return { from: why.from };
        case 'out-of-bounds':
            return { bound: why.bound, scope: why.scope.map(({ text }) => text.trim()) };
        case 'leads-elsewhere':
            return { resolvesTo: why.resolvesTo.text.trim() };
        default:
            return {};
    }
}

// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/text/text-width.js
var text_width = __webpack_require__(748);
// EXTERNAL MODULE: ./build/report/terminal/terminal-layout.js
var terminal_layout = __webpack_require__(8670);
;// CONCATENATED MODULE: ./build/report/terminal/port-explanation-text.js






const INDENT = 13;
const MOST_HOSTS = 5;
function portExplanationText(explanations, { colour, columns }, hosts = []) {
    const colours = (0,terminal_layout/* coloursOf */.df)(colour);
    const sheet = { width: (0,terminal_layout/* lineWidth */.DT)(columns), colours, hosts };
    const [first] = explanations;
    if (first === undefined)
        return '';
    const several = explanations.length > 1;
    const bodies = new Map();
    for (const one of explanations) {
        const body = bodyLines(one, sheet).join('\n');
        (0,get_or_create/* getOrCreate */.I)(bodies, body, () => []).push(one);
    }
    const lines = [
        colours.bold((0,terminal/* terminal */.F)(questionLine(first, several ? '' : fromText(first)))),
        ...(several ? ['', ...table(explanations, sheet)] : []),
    ];
    for (const [body, seen] of bodies) {
        if (several)
            lines.push('', colours.bold((0,terminal/* terminal */.F)(`From ${seen.map(({ vantage }) => `\`${vantage}\``).join(', ')}:`)));
        lines.push(body);
    }
    return (0,terminal_layout/* printed */.zd)(lines);
}
function fromText({ vantage }) {
    return vantage === null ? '' : ` from \`${vantage}\``;
}
function questionLine({ host, port, protocol }, from) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}/${protocol}${from}`;
}
function table(explanations, { width, colours }) {
    const names = explanations.map(({ vantage }) => (0,terminal/* terminal */.F)(vantage ?? ''));
    const column = Math.max('vantage'.length, ...names.map((name) => name.length)) + 4;
    return [
        colours.dim(`${(0,text_width/* padToWidth */.Fg)('  vantage', column)}expectation`),
        ...explanations.flatMap((one, index) => (0,terminal_layout/* labelled */.wW)((0,text_width/* padToWidth */.Fg)(`  ${names[index] ?? ''}`, column), column, (0,terminal/* terminal */.F)(inShort(one)), width, terminal_layout/* plain */.pj)),
    ];
}
function inShort({ addresses }) {
    const said = addresses.map((one) => ({ address: one.address ?? 'the name', short: shortFate(one) }));
    const [first] = said;
    if (first === undefined)
        return '';
    if (said.every(({ short }) => short === first.short))
        return first.short;
    return said.map(({ address, short }) => `${address}: ${short}`).join('; ');
}
const SHORT = {
    'not-seen': 'not seen',
    'not-resolved': 'not resolved',
    nothing: 'nothing',
    'not-from-here': 'nothing',
    'other-family': 'nothing',
    'family-not-seen': 'not seen',
    'leads-elsewhere': 'must not lead here',
    'out-of-bounds': 'out of scope',
};
function shortFate({ fate, winners }) {
    const expected = winners.length === 0
        ? ''
        : `${expectationText(winners)} (${winners.map(({ entry }) => place(entry.position)).join(', ')})`;
    if (fate === 'judged' || fate === 'observed')
        return expected;
    return expected === '' ? SHORT[fate] : `${expected}, ${SHORT[fate]}`;
}
function bodyLines(explanation, sheet) {
    const alike = new Map();
    for (const address of explanation.addresses) {
        const lines = addressLines(address, explanation, sheet).join('\n');
        (0,get_or_create/* getOrCreate */.I)(alike, lines, () => []).push((0,terminal/* terminal */.F)(address.address ?? explanation.host));
    }
    return [
        ...aboutName(explanation, sheet.hosts).flatMap((text) => (0,terminal_layout/* hanging */.rM)((0,terminal/* terminal */.F)(text), 2, sheet.width, terminal_layout/* plain */.pj)),
        ...[...alike].flatMap(([lines, addresses]) => [
            '',
            ...(0,terminal_layout/* hanging */.rM)(addresses.join(', '), 2, sheet.width, sheet.colours.bold),
            lines,
        ]),
    ];
}
function aboutName({ host, addresses, named, unresolved, resolvesTo }, hosts) {
    const found = addresses.some(({ address }) => address !== null);
    const isName = addresses.every(({ address }) => address !== host);
    const codes = unresolved.map(({ family, code }) => `It does not resolve${family === null ? '' : ` over IPv${family}`} (${code})${found ? ', which is inconclusive' : ''}.`);
    return [
        ...(isName && named.length === 0 ? [notNamed(hosts)] : []),
        ...resolvesTo.map((one) => `It must lead ${leadText(one)} (${place(one.position)}).`),
        ...codes,
    ];
}
function notNamed(hosts) {
    return hosts.length === 0
        ? 'The policy does not name this host.'
        : `The policy does not name this host. It names ${(0,numbers_and_lists/* firstFew */.Dt)(hosts, MOST_HOSTS)}.`;
}
function addressLines(address, explanation, { width, colours }) {
    const { winners, passedOver, nearest, waivers, controls, anchors } = address;
    const line = (label, paint, text) => (0,terminal_layout/* labelled */.wW)(paint((0,text_width/* padToWidth */.Fg)(`  ${label}`, INDENT)), INDENT, (0,terminal/* terminalProse */._)(text), width, terminal_layout/* plain */.pj);
    const more = (text) => line('', terminal_layout/* plain */.pj, text);
    const question = questionText(winners, explanation);
    return [
        ...(0,terminal_layout/* hanging */.rM)(`  ${(0,terminal/* terminalProse */._)(fateText(address))}`, 4, width, terminal_layout/* plain */.pj),
        ...winners.flatMap((winner) => [
            ...line('wins', colours.green, spoken(winner)),
            ...more(termsOf(winner, explanation).join('; ')),
            ...winner.merged.flatMap((one) => line('agrees', colours.green, `${spoken(one)}, and says the same`)),
        ]),
        ...(question === null ? [] : line('asks', colours.cyan, question)),
        ...passedOver.flatMap((one) => {
            const label = one.why.kind === 'lost' ? 'lost' : 'set aside';
            return line(label, colours.yellow, `${spoken(one)}: ${passedOverText(one)}`);
        }),
        ...nearest.flatMap((one) => line('near', colours.dim, `${spoken(one)} of ${one.host.text.trim()}`)),
        ...controls.flatMap((text) => line('control', colours.cyan, `${text}: asked before and after, not judged`)),
        ...(anchors === null ? [] : line('anchors', colours.cyan, anchorsText(anchors))),
        ...waivers.flatMap((one) => line('waiver', colours.cyan, `${place(one.waiver.position)} ${waiverText(one)}`)),
    ];
}
function spoken(one) {
    const suffix = one.entry.ports.protocol === 'udp' && !/udp/i.test(one.entry.text) ? '/udp' : '';
    return `${place(one.entry.position)} \`${entryText(one)}${suffix}\``;
}
function place({ file, line, column }) {
    return `${file}:${line}:${column}`;
}

// EXTERNAL MODULE: ./build/cli/input/read-policy.js + 1 modules
var read_policy = __webpack_require__(2519);
// EXTERNAL MODULE: ./build/cli/invocation.js
var invocation = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/cli/output/complain.js
var complain = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/cli/output/log-safe.js
var log_safe = __webpack_require__(8380);
;// CONCATENATED MODULE: ./build/cli/commands/explain.js








async function explain_explainPort({ positionals, options, terminal, process }) {
    const [question = '', ...paths] = positionals;
    const read = (0,read_policy/* readPolicies */.h9)(paths, { command: 'explain', argv: process.argv.slice(3) });
    if ('problem' in read)
        return (0,complain/* fail */.fJ)(terminal, read.problem);
    const outcome = await explain(read.sources, question, (0,invocation/* planOptions */.Su)(options));
    await (0,complain/* printDiagnostics */.aE)(outcome.diagnostics, outcome.files, terminal);
    if (outcome.kind === 'unusable')
        return exit_codes/* EXIT */.dc.unusable;
    const format = (0,invocation/* textOf */.b6)(options, 'format') === 'json' ? 'json' : 'terminal';
    const text = format === 'json'
        ? portExplanationJson(outcome.explanations)
        : portExplanationText(outcome.explanations, terminal, outcome.hosts);
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