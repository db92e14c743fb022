"use strict";
exports.id = 781;
exports.ids = [781];
exports.modules = {

/***/ 1781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainPolicies: () => (/* binding */ explainPolicies)
});

// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/plan/address-text.js
var address_text = __webpack_require__(5255);
// EXTERNAL MODULE: ./build/plan/bounds.js
var plan_bounds = __webpack_require__(7354);
// EXTERNAL MODULE: ./build/plan/claims.js
var plan_claims = __webpack_require__(6430);
// EXTERNAL MODULE: ./build/plan/planned-controls.js
var planned_controls = __webpack_require__(7176);
// EXTERNAL MODULE: ./build/plan/name-checks.js
var name_checks = __webpack_require__(7968);
// EXTERNAL MODULE: ./build/plan/narrowest.js
var narrowest = __webpack_require__(8570);
// EXTERNAL MODULE: ./build/plan/view.js
var plan_view = __webpack_require__(1026);
;// CONCATENATED MODULE: ./build/plan/port-speakers.js





function contestOf(claims, { port, protocol }) {
    const competitors = claims
        .flatMap((claim) => claim.entries.filter((entry) => speaksOf(entry, port, protocol)).map((entry) => ({ claim, entry })))
        .map(({ claim, entry }, order) => ({
        ...speaker(claim.reference, entry),
        candidate: (0,narrowest/* candidateOf */.RH)(claim, entry, order),
    }));
    const winners = (0,narrowest/* narrowest */.AE)(competitors.map(({ candidate }) => candidate));
    const [first] = winners;
    if (first === undefined)
        return { winners: [], lost: [] };
    const [best, beaten] = parted(competitors, ({ candidate }) => (0,narrowest/* compareCandidates */.Ae)(candidate, first) === 0);
    const decided = winners.map(({ judgement, order }) => {
        const alike = best.filter(({ candidate: { judgement: other } }) => other.host === judgement.host && other.entry.expected === judgement.entry.expected);
        const [own, merged] = parted(alike, ({ candidate }) => candidate.order === order);
        const [{ host, covers, entry }] = own;
        return { host, covers, entry, judgement, merged: merged.map(withoutCandidate) };
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
    return policy.hosts.flatMap((item) => item.hosts
        .filter((reference) => coversSpot(reference, resolutions, pattern, spot))
        .flatMap((reference) => item.entries
        .filter((entry) => speaksOf(entry, port, protocol))
        .flatMap((entry) => {
        const why = exclusionOf(policy, item, reference, entry, view, spot, bounds);
        return why === null ? [] : [{ ...speaker(reference, entry), why }];
    })));
}
function exclusionOf(policy, item, { pattern }, entry, view, spot, bounds) {
    if (item.from !== null && !(0,plan_view/* isJudgedFrom */.C_)(view, item.from))
        return { kind: 'not-from-here', from: item.from, position: item.position };
    if (entry.from !== null && !(0,plan_view/* isJudgedFrom */.C_)(view, entry.from))
        return { kind: 'not-from-here', from: entry.from, position: entry.position };
    if (spot === null)
        return null;
    if (pattern.kind === 'name') {
        if (!(0,plan_view/* familiesOf */.m6)(item).includes(spot.family))
            return { kind: 'other-family', family: item.family, position: item.position };
        const resolvesTo = bindingOf(policy, view, pattern.name, spot);
        if (resolvesTo !== null)
            return { kind: 'leads-elsewhere', resolvesTo };
    }
    const run = { family: spot.family, first: spot.value, last: spot.value };
    const bound = bounds(run, item.scopes).outside[0]?.bound;
    if (bound === undefined)
        return null;
    const [outOf = []] = bound === 'policy-scope'
        ? item.scopes.filter((scope) => bounds(run, [scope]).outside.some((one) => one.bound === 'policy-scope'))
        : [bound === 'run-scope' ? (view.runScope ?? []) : []];
    return { kind: 'out-of-bounds', bound, scope: outOf };
}
function bindingOf({ hosts }, view, name, spot) {
    const binding = hosts.find((item) => item.resolvesTo !== null &&
        (0,plan_view/* isJudgedFrom */.C_)(view, item.from) &&
        item.hosts.some(({ pattern }) => pattern.kind === 'name' && pattern.name === name) &&
        (0,plan_view/* familiesOf */.m6)(item).includes(spot.family) &&
        !(0,name_checks/* mayLeadTo */.D7)(item, spot));
    return binding?.resolvesTo ?? null;
}
function nearestOf(policy, resolutions, view, { pattern, port, protocol }, spot, most) {
    const found = policy.hosts.flatMap((item) => {
        const here = new Set((0,plan_view/* entriesSeen */.m2)(item, view));
        return item.hosts
            .filter((reference) => coversSpot(reference, resolutions, pattern, spot))
            .flatMap((reference) => item.entries.map((entry) => ({ ...speaker(reference, entry), here: here.has(entry) })));
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
            resolutions.some(({ name, family, addresses }) => name === pattern.name &&
                family === spot.family &&
                addresses.some((address) => (0,address_text/* addressValue */.q)(address).value === spot.value)));
    }
    return spot !== null && pattern.family === spot.family && pattern.first <= spot.value && spot.value <= pattern.last;
}
function speaker(host, entry) {
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

;// CONCATENATED MODULE: ./build/plan/port-waivers.js


const AGAINST = {
    open: ['closed', 'filtered'],
    closed: ['open', 'filtered'],
    filtered: ['open', 'closed'],
    blocked: ['open'],
    observe: [],
};
function waiversInSight({ waivers }, view, { pattern, port, protocol }, spot, judgements, today) {
    const ofJudged = (waiver, host) => waiver.hosts.some(({ pattern: meant }) => meant.kind === 'name'
        ? meant.name === host
        : spot !== null && meant.family === spot.family && meant.first <= spot.value && spot.value <= meant.last);
    const asked = pattern.kind === 'name' ? pattern.name : null;
    const ofPort = waivers.filter(({ ports }) => ports.some((set) => set.protocol === protocol && (0,port_ranges/* holdsPort */.As)(set.ranges, port)));
    const deciding = new Map();
    for (const { host, entry } of judgements) {
        const meant = ofPort.filter((waiver) => (0,plan_view/* isJudgedFrom */.C_)(view, waiver.from) && ofJudged(waiver, host));
        for (const state of AGAINST[entry.expected]) {
            const last = meant
                .filter(({ states }) => states.includes(state))
                .reduce((best, one) => (best === null || one.until > best.until ? one : best), null);
            if (last !== null)
                deciding.set(last, (deciding.get(last) ?? new Set()).add(state));
        }
    }
    return ofPort.flatMap((waiver) => {
        const judged = judgements.some(({ host }) => ofJudged(waiver, host));
        if (!judged && !ofJudged(waiver, asked))
            return [];
        if (!(0,plan_view/* isJudgedFrom */.C_)(view, waiver.from))
            return [{ waiver, standing: 'not-from-here', states: [] }];
        if (judgements.length === 0)
            return [{ waiver, standing: 'nothing-judged', states: [] }];
        if (!judged)
            return [{ waiver, standing: 'other-host', states: [] }];
        const states = [...(deciding.get(waiver) ?? [])];
        if (states.length > 0)
            return [{ waiver, standing: waiver.until < today ? 'ended' : 'holds', states }];
        const against = judgements
            .filter(({ host }) => ofJudged(waiver, host))
            .some(({ entry }) => AGAINST[entry.expected].some((state) => waiver.states.includes(state)));
        return [{ waiver, standing: against ? 'outlasted' : 'not-against', states }];
    });
}

;// CONCATENATED MODULE: ./build/plan/explain-port.js








const MOST_NEAREST = 3;
const WEIGHTIEST = ['out-of-bounds', 'leads-elsewhere', 'not-from-here', 'other-family'];
function viewsToExplain(policy, view) {
    if (view.vantage !== null || !(0,plan_view/* usesFrom */.Zs)(policy) || policy.vantages.length === 0)
        return [view];
    return policy.vantages.map((vantage) => ({ ...view, vantage }));
}
function namesToExplain(policy, views, { pattern }) {
    const names = new Map();
    const ask = (name, families) => names.set(name, new Set([...(names.get(name) ?? []), ...families]));
    for (const view of views)
        for (const { name, families } of (0,plan_claims/* namesOf */.eZ)(policy, view))
            ask(name, families);
    if (pattern.kind === 'name')
        ask(pattern.name, (0,plan_view/* familiesOf */.m6)({ family: 'both' }));
    return [...names].map(([name, families]) => ({ name, families: [...families].sort() }));
}
function explainPort(policy, resolutions, view, question, today) {
    const { pattern, port, protocol } = question;
    const answers = askedOf(policy, resolutions, view);
    const { claims, unresolved } = (0,plan_claims/* claimsOf */.ds)(policy, answers, view);
    const bounds = (0,plan_bounds/* boundsOf */.B)((0,plan_claims/* itemsSeen */.eC)(policy, view), view.runScope, answers);
    const controls = (0,planned_controls/* plannedControls */.N)(policy, answers, view);
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
            const judgements = winners.map(({ judgement }) => judgement);
            return {
                address,
                fate: fateOf(winners, passedOver, view, question, spot),
                winners,
                passedOver,
                nearest,
                waivers: waiversInSight(policy, view, question, spot, judgements, today),
                controls: controls
                    .filter((one) => one.address === address && one.port === port && one.protocol === protocol)
                    .map(({ target }) => target),
            };
        }),
        unresolved: bare ? wholeFailure(name, resolutions) : failed.map(({ family, code }) => ({ family, code })),
        resolvesTo: name === null
            ? []
            : naming.flatMap(({ resolvesTo, from }) => resolvesTo !== null && (0,plan_view/* isJudgedFrom */.C_)(view, from) ? [resolvesTo] : []),
    };
}
function askedOf(policy, resolutions, view) {
    const asked = new Set((0,plan_claims/* namesOf */.eZ)(policy, view).flatMap(({ name, families }) => families.map((family) => `${family} ${name}`)));
    return resolutions.filter(({ name, family }) => asked.has(`${family} ${name}`));
}
function spotsOf({ pattern }, resolutions) {
    if (pattern.kind === 'addresses')
        return [{ family: pattern.family, value: pattern.first }];
    const found = resolutions
        .filter(({ name }) => name === pattern.name)
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
function wholeFailure(name, resolutions) {
    const code = resolutions.find((one) => one.name === name && one.code !== null)?.code;
    return name === null || code === undefined || code === null ? [] : [{ family: null, code }];
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
// EXTERNAL MODULE: ./build/policy/located.js
var located = __webpack_require__(6344);
// EXTERNAL MODULE: ./build/policy/parse-run-inputs.js
var parse_run_inputs = __webpack_require__(6227);
;// CONCATENATED MODULE: ./build/policy/parse-port-question.js


function parsePortQuestion(text, suggest) {
    const read = (0,parse_run_inputs/* parseOnly */.Q)(text, suggest);
    if ('code' in read)
        return read;
    const { pattern, ports } = read;
    if (pattern.kind === 'addresses' && pattern.first !== pattern.last)
        return bad(`${(0,located/* quoted */.TL)(text)} is several addresses, and the question is about one.`, 'name one address of it');
    const [set] = ports;
    const range = set?.ranges[0];
    if (set === undefined || range === undefined) {
        const bare = text.trim();
        const host = bare.includes(':') && !bare.startsWith('[') ? `[${bare}]` : bare;
        return bad(`${(0,located/* quoted */.TL)(text)} has no port.`, `such as ${(0,located/* quoted */.TL)(`${host}:443`)}`);
    }
    if (ports.length > 1 || set.count > 1)
        return bad(`${(0,located/* quoted */.TL)(text)} has several ports, and the question is about one.`, null);
    return { pattern, port: range.first, protocol: set.protocol };
}
function bad(message, mend) {
    return { code: 'bad-port', message, mend };
}

// EXTERNAL MODULE: ./build/policy/suggest-service.js
var suggest_service = __webpack_require__(8902);
// EXTERNAL MODULE: ./build/audit/read-policies.js + 26 modules
var read_policies = __webpack_require__(4013);
// EXTERNAL MODULE: ./build/audit/resolve-or-stop.js + 1 modules
var resolve_or_stop = __webpack_require__(516);
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
    const names = namesToExplain(policy, views, question);
    const resolutions = names.length === 0 ? [] : await (0,resolve_or_stop/* resolveOrStop */.y)(names, options);
    const today = (0,read_policies/* utcDay */.dA)((options.now ?? (() => new Date()))());
    const explanations = views.map((view) => explainPort(policy, resolutions, view, question, today));
    return { kind: 'explained', explanations, files, diagnostics: read.diagnostics };
}

// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/model/udp-services.js
var udp_services = __webpack_require__(315);
// EXTERNAL MODULE: ./build/report/counts-text.js
var counts_text = __webpack_require__(3162);
;// CONCATENATED MODULE: ./build/report/port-explanation-words.js


function entryText({ entry }) {
    return `${entry.expected}: ${entry.text.trim()}`;
}
function expectationText(winners) {
    const only = winners.length === 1;
    return winners
        .map(({ judgement: { entry, host } }) => `\`${entry.expected}\`${only || host === null ? '' : ` for ${host}`}`)
        .join(' and ');
}
function fateText({ fate, winners, passedOver, address, controls }) {
    const family = address?.includes(':') ? 'IPv6' : 'IPv4';
    const notProbed = controls.length > 0 ? 'it is asked as a control alone' : 'it is not probed';
    switch (fate) {
        case 'judged': {
            const both = winners.length > 1 ? ', each for its name: only DNS made them meet' : '';
            return `${expectationText(winners)} is expected; asked and judged${both}`;
        }
        case 'observed':
            return 'asked and reported, never judged (`observe`)';
        case 'not-seen':
            return `${expectationText(winners)} is expected, and this vantage cannot see the port: not probed, and listed as unwatched`;
        case 'not-resolved':
            return `${expectationText(winners)} is expected of the name, which did not resolve: nothing is probed, and a run is inconclusive`;
        case 'nothing':
            return `nothing is expected of it: ${notProbed}`;
        case 'not-from-here':
            return `nothing is expected of it from here: ${notProbed}`;
        case 'other-family':
            return `nothing is expected of it over ${family}: ${notProbed}`;
        case 'family-not-seen':
            return `${expectationText(winners)} is expected, and this vantage has no ${family}: not probed, and listed as unwatched`;
        case 'leads-elsewhere':
            return 'the name must not lead here, which is a violation by itself: not probed';
        case 'out-of-bounds':
            return passedOver.some(({ why }) => why.kind === 'out-of-bounds' && why.bound === 'refused')
                ? 'an address that nobody is sent to by accident: not probed, and a run is inconclusive'
                : 'out of scope: not probed, and a run is inconclusive';
    }
}
function termsOf({ judgement, host }, { protocol }) {
    const { entry, evidence, addresses } = judgement;
    return [
        `host ${host.text.trim()}`,
        (0,counts_text/* counted */.hS)(entry.ports.count, 'port'),
        ...(entry.role === null ? [] : [`role ${entry.role}`]),
        `evidence ${evidence}`,
        ...(addresses === 'any' ? ['one address of the name that is open is enough (`addresses: any`)'] : []),
        ...(protocol === 'udp' && entry.speaks !== null ? [`speaks ${entry.speaks}`] : []),
        entry.severity === null ? 'severity by the risk of the service' : `severity ${entry.severity}`,
        ...(entry.reason === null ? [] : [`reason "${entry.reason}"`]),
    ];
}
function questionText(winners, { port, protocol }) {
    if (protocol !== 'udp' || winners.length === 0)
        return null;
    const spoken = winners.map(({ judgement }) => judgement.entry.speaks);
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
            return `not judged from here: from: ${names}${lineText(why.position, entry)}`;
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
        return `${(0,counts_text/* counted */.hS)(entry.ports.count, 'port')} against ${(0,counts_text/* grouped */.zD)(to.entry.ports.count)}`;
    if (by === 'role')
        return `it comes from the role ${entry.role}, and the host's own wins`;
    return `its host ${host.text.trim()} covers ${groupedBig(covers)} addresses, against ${groupedBig(to.covers)}`;
}
function boundText({ bound, scope }, entry) {
    if (bound === 'refused')
        return 'not probed: a link-local, metadata, multicast or unspecified address, unless a scope names it exactly';
    const shown = scope.slice(0, 5).map(({ text }) => text.trim());
    const more = scope.length > 5 ? ` and ${scope.length - 5} more` : '';
    const position = scope[0]?.position;
    const where = position === undefined ? '' : lineText(position, entry);
    const whose = bound === 'run-scope' ? "the run's own scope" : 'the scope of the policy';
    return `not probed: outside ${whose}, ${shown.join(', ')}${more}${where}`;
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
function groupedBig(value) {
    return value.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
}

;// CONCATENATED MODULE: ./build/report/port-explanation-json.js

function portExplanationJson(explanations) {
    const [first] = explanations;
    const question = first === undefined ? {} : { host: first.host, port: first.port, protocol: first.protocol };
    const said = explanations.map((one) => ({
        vantage: one.vantage,
        named: one.named.map(place),
        resolvesTo: one.resolvesTo.map(({ text, position }) => ({ text: text.trim(), rule: place(position) })),
        unresolved: one.unresolved.map(({ family, code }) => ({ family, code })),
        addresses: one.addresses.map(addressOf),
    }));
    return `${JSON.stringify({ schemaVersion: 1, ...question, explanations: said }, null, 2)}\n`;
}
function addressOf({ address, fate, winners, passedOver, nearest, controls, waivers }) {
    return {
        address,
        fate,
        winners: winners.map(({ judgement: { host, entry, evidence, addresses }, merged, ...speaker }) => ({
            ...speakerOf(speaker),
            judgedFor: host,
            evidence,
            addresses,
            speaks: entry.speaks,
            severity: entry.severity,
            reason: entry.reason,
            merged: merged.map(speakerOf),
        })),
        passedOver: passedOver.map((one) => ({
            ...speakerOf(one),
            why: one.why.kind === 'lost' ? `lost-${one.why.by}` : one.why.kind,
            ...whyOf(one),
            explanation: passedOverText(one),
        })),
        nearest: nearest.map(speakerOf),
        controls,
        waivers: waivers.map(({ waiver, standing, states }) => ({
            standing,
            states,
            until: waiver.until,
            reason: waiver.reason,
            owner: waiver.owner,
            from: waiver.from,
            rule: place(waiver.position),
        })),
    };
}
function speakerOf({ host, covers, entry }) {
    return {
        expected: entry.expected,
        ports: entry.text.trim(),
        count: entry.ports.count,
        host: host.text.trim(),
        covers: String(covers),
        role: entry.role,
        rule: place(entry.position),
    };
}
function whyOf({ why }) {
    switch (why.kind) {
        case 'lost':
            return { to: place(why.to.entry.position) };
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
function place({ file, line, column }) {
    return { file, line, column };
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/escape/workflow-command.js
var workflow_command = __webpack_require__(4399);
;// CONCATENATED MODULE: ./build/report/port-explanation-text.js




const LABEL_WIDTH = 11;
function portExplanationText(explanations, { colour }) {
    const colours = picocolors_default().createColors(colour);
    const [first] = explanations;
    if (first === undefined)
        return '';
    const several = explanations.length > 1;
    const bodies = new Map();
    for (const one of explanations) {
        const body = bodyLines(one, colours).join('\n');
        bodies.set(body, [...(bodies.get(body) ?? []), one]);
    }
    const lines = [
        colours.bold((0,terminal/* terminal */.F)(questionLine(first, several ? '' : fromText(first)))),
        ...(several ? ['', ...table(explanations, colours)] : []),
    ];
    for (const [body, seen] of bodies) {
        if (several)
            lines.push('', colours.bold((0,terminal/* terminal */.F)(`From ${seen.map(({ vantage }) => `\`${vantage}\``).join(', ')}:`)));
        lines.push(body);
    }
    return (0,workflow_command/* breakCommands */.i)(`${lines.join('\n')}\n`);
}
function fromText({ vantage }) {
    return vantage === null ? '' : ` from \`${vantage}\``;
}
function questionLine({ host, port, protocol }, from) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}/${protocol}${from}`;
}
function table(explanations, colours) {
    const names = explanations.map(({ vantage }) => (0,terminal/* terminal */.F)(vantage ?? ''));
    const width = Math.max('vantage'.length, ...names.map((name) => name.length));
    return [
        colours.dim(`  ${'vantage'.padEnd(width)}  expectation`),
        ...explanations.map((one, index) => `  ${(names[index] ?? '').padEnd(width)}  ${(0,terminal/* terminal */.F)(inShort(one))}`),
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
        : `${expectationText(winners)} (${winners.map(({ entry }) => port_explanation_text_place(entry.position)).join(', ')})`;
    if (fate === 'judged' || fate === 'observed')
        return expected;
    return expected === '' ? SHORT[fate] : `${expected}, ${SHORT[fate]}`;
}
function bodyLines(explanation, colours) {
    return [
        ...aboutName(explanation).map(terminal/* terminal */.F),
        ...explanation.addresses.flatMap((address) => ['', ...addressLines(address, explanation, colours)]),
    ];
}
function aboutName({ host, addresses, named, unresolved, resolvesTo }) {
    const found = addresses.some(({ address }) => address !== null);
    const isName = addresses.every(({ address }) => address !== host);
    const codes = unresolved.map(({ family, code }) => `It does not resolve${family === null ? '' : ` over IPv${family}`} (${code})${found ? ', which is inconclusive' : ''}.`);
    return [
        ...(isName && named.length === 0 ? ['The policy does not name this host.'] : []),
        ...resolvesTo.map((one) => `It must lead ${leadText(one)} (${port_explanation_text_place(one.position)}).`),
        ...codes,
    ];
}
function addressLines(address, explanation, colours) {
    const { winners, passedOver, nearest, waivers, controls } = address;
    const line = (label, paint, text) => `  ${paint(label.padEnd(LABEL_WIDTH))}${prose(text)}`;
    const more = (text) => line('', String, text);
    const question = questionText(winners, explanation);
    return [
        `${colours.bold((0,terminal/* terminal */.F)(address.address ?? explanation.host))}: ${prose(fateText(address))}.`,
        ...winners.flatMap((winner) => [
            line('wins', colours.green, spoken(winner)),
            more(termsOf(winner, explanation).join('; ')),
            ...winner.merged.map((one) => line('agrees', colours.green, `${spoken(one)}, and is one with it`)),
        ]),
        ...(question === null ? [] : [line('asks', colours.cyan, question)]),
        ...passedOver.map((one) => line(one.why.kind === 'lost' ? 'lost' : 'set aside', colours.yellow, `${spoken(one)} ${passedOverText(one)}`)),
        ...nearest.map((one) => line('near', colours.dim, `${spoken(one)} of ${one.host.text.trim()}`)),
        ...controls.map((text) => line('control', colours.cyan, `${text}: asked before and after, and judged by nobody`)),
        ...waivers.map((one) => line('waiver', colours.cyan, `${port_explanation_text_place(one.waiver.position)} ${waiverText(one)}`)),
    ];
}
function spoken(one) {
    const suffix = one.entry.ports.protocol === 'udp' && !/udp/i.test(one.entry.text) ? '/udp' : '';
    return `${port_explanation_text_place(one.entry.position)} \`${entryText(one)}${suffix}\``;
}
function port_explanation_text_place({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function prose(text) {
    return (0,terminal/* terminal */.F)(text.replace(/\s+/g, ' ').trim());
}

// EXTERNAL MODULE: ./build/cli/log-safe.js
var log_safe = __webpack_require__(7476);
// EXTERNAL MODULE: ./build/cli/print-diagnostics.js
var print_diagnostics = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/cli/explain.js






async function explainPolicies(sources, question, options, format, terminal) {
    const outcome = await explain(sources, question, options);
    await (0,print_diagnostics/* printDiagnostics */.a)(outcome.diagnostics, outcome.files, terminal, terminal.err);
    if (outcome.kind === 'unusable')
        return exit_codes/* EXIT */.dc.unusable;
    const text = format === 'json'
        ? portExplanationJson(outcome.explanations)
        : portExplanationText(outcome.explanations, { colour: terminal.colour });
    terminal.out((0,log_safe/* logSafeReport */.c)(format, text));
    return exit_codes/* EXIT */.dc.pass;
}


/***/ })

};
;