"use strict";
exports.id = 242;
exports.ids = [242];
exports.modules = {

/***/ 188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRun: () => (/* binding */ dryRun)
});

// EXTERNAL MODULE: ./build/audit.js + 129 modules
var audit = __webpack_require__(4259);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/model/pace/pace-limits.js
var pace_limits = __webpack_require__(2467);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/terminal/terminal-layout.js
var terminal_layout = __webpack_require__(8670);
// EXTERNAL MODULE: ./build/model/addresses/address-bits.js
var address_bits = __webpack_require__(9639);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/model/words.js
var words = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/report/text/places/place-text.js
var place_text = __webpack_require__(4804);
;// CONCATENATED MODULE: ./build/report/terminal/dry-run/dry-run-addresses.js








const MOST_BLOCKS = 60;
const MOST_NAMES = 12;
const MOST_SPANS = 6;
const MOST_PORTS = 12;
const INDENT = 12;
function addressLines({ addresses }, width, colours) {
    const blocks = [...blocksOf(addresses)];
    const lines = blocks.slice(0, MOST_BLOCKS).flatMap((block) => [
        ...(0,terminal_layout/* hanging */.rM)((0,terminal/* terminal */.F)(labelOf(block)), 4, width, colours.bold),
        ...block.expectations.flatMap(({ state, protocol, ranges }) => {
            const count = (0,port_ranges/* countPorts */.Ws)(ranges);
            const ports = (0,place_text/* portsText */.WS)(ranges, MOST_PORTS, (0,place_text/* udpSuffix */.PH)(protocol));
            return (0,terminal_layout/* labelled */.wW)(`  ${state.padEnd(INDENT - 3)} `, INDENT, count === 1 ? ports : `${ports} (${(0,numbers_and_lists/* counted */.hS)(count, 'port')})`, width, terminal_layout/* plain */.pj);
        }),
    ]);
    const rest = blocks.slice(MOST_BLOCKS).reduce((sum, { count }) => sum + count, 0);
    return rest === 0 ? lines : [...lines, `… and ${(0,numbers_and_lists/* counted */.hS)(rest, 'more address', 'more addresses')}`];
}
function blocksOf(addresses) {
    const wanted = new Map();
    const blocks = new Map();
    for (const { address, segments } of addresses) {
        const { key, names, expectations } = (0,get_or_create/* getOrCreate */.I)(wanted, segments, () => wantedOf(segments));
        const block = (0,get_or_create/* getOrCreate */.I)(blocks, key, () => ({ expectations, byNames: new Map(), count: 0 }));
        (0,get_or_create/* getOrCreate */.I)(block.byNames, names, () => []).push(address);
        block.count++;
    }
    return blocks.values();
}
function wantedOf(segments) {
    const names = new Set(segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])));
    const found = new Map();
    for (const { ports, appliedEntries } of segments) {
        const state = [...new Set(appliedEntries.map(({ entry }) => entry.expected))].join(' and ');
        const ofState = (0,get_or_create/* getOrCreate */.I)(found, state, () => new Map());
        (0,get_or_create/* getOrCreate */.I)(ofState, ports.protocol, () => []).push(...ports.ranges);
    }
    const openFirst = [...found].sort(([a], [b]) => Number(b === 'open') - Number(a === 'open'));
    const expectations = openFirst.flatMap(([state, ranges]) => words/* PROTOCOLS */.yv.flatMap((protocol) => {
        const merged = (0,port_ranges/* unitedRanges */.kj)(ranges.get(protocol) ?? []);
        return merged.length === 0 ? [] : [{ state, protocol, ranges: merged }];
    }));
    return { names: [...names].join(', '), expectations, key: JSON.stringify(expectations) };
}
function labelOf({ byNames, count }) {
    const labels = [...byNames].map(([names, addresses]) => {
        const spans = (0,numbers_and_lists/* firstFew */.Dt)(spansOf(addresses), MOST_SPANS);
        return names === '' ? spans : `${names} (${spans})`;
    });
    const all = (0,numbers_and_lists/* firstFew */.Dt)(labels, MOST_NAMES);
    return count === 1 ? all : `${all}: ${(0,numbers_and_lists/* counted */.hS)(count, 'address', 'addresses')}`;
}
function spansOf(addresses) {
    const [only] = addresses;
    if (only !== undefined && addresses.length === 1)
        return [only];
    const sorted = addresses
        .map((address) => ({ address, ...(0,address_bits/* bitsOfAddress */.gD)(address) }))
        .sort((a, b) => a.family - b.family || (a.bits < b.bits ? -1 : 1));
    const spans = [];
    for (const one of sorted) {
        const open = spans.at(-1);
        if (open !== undefined && open.last.family === one.family && open.last.bits + 1n === one.bits)
            open.last = one;
        else
            spans.push({ first: one.address, last: one });
    }
    return spans.map(({ first, last }) => (first === last.address ? first : `${first}-${last.address}`));
}

// EXTERNAL MODULE: ./build/report/terminal/dry-run/expected-time-text.js
var expected_time_text = __webpack_require__(7575);
;// CONCATENATED MODULE: ./build/report/terminal/dry-run/dry-run-text.js







const MOST_HOSTS = 12;
function dryRunText({ plan, time, limits, notes }, { colour, columns }) {
    const width = (0,terminal_layout/* lineWidth */.DT)(columns);
    const colours = (0,terminal_layout/* coloursOf */.df)(colour);
    const pace = (limit, which) => {
        if (limit === 'auto')
            return `${(0,numbers_and_lists/* grouped */.zD)(pace_limits/* AUTO_START */.DT[which])} to ${(0,numbers_and_lists/* grouped */.zD)(pace_limits/* AUTO_CEILING */.S1[which])}/s`;
        return limit === null ? 'unlimited' : `${(0,numbers_and_lists/* grouped */.zD)(limit)}/s`;
    };
    const sentences = (texts, paint = terminal_layout/* plain */.pj) => texts.flatMap((text) => (0,terminal_layout/* hanging */.rM)((0,terminal/* terminal */.F)(text), 2, width, paint));
    const lines = [
        ...addressLines(plan, width, colours),
        ...sentences([...outcomes(plan.unresolved, unresolvedOutcome), ...outcomes(plan.outOfScope, boundOutcome)], colours.yellow),
        ...sentences(outcomes(plan.nameChecks, nameCheckOutcome)),
        ...sentences(outcomes(plan.controls, controlOutcome)),
        '',
        ...sentences([
            `${(0,numbers_and_lists/* counted */.hS)(plan.probes, 'port')} on ${(0,numbers_and_lists/* counted */.hS)(plan.addresses.length, 'address', 'addresses')}; pace ${pace(limits.rate, 'rate')}, ${pace(limits.perHost, 'perHost')} per host`,
            ...(0,expected_time_text/* expectedTimeSentences */.M)(time),
            ...notes,
            'This was a dry run: names were resolved, and nothing was sent to the hosts.',
        ]),
    ];
    return (0,terminal_layout/* printed */.zd)(lines);
}
function outcomes(all, outcomeOf) {
    const hosts = new Map();
    for (const one of all) {
        const { subject, outcome } = outcomeOf(one);
        (0,get_or_create/* getOrCreate */.I)(hosts, outcome, () => []).push(subject);
    }
    return [...hosts].map(([outcome, subjects]) => `${(0,numbers_and_lists/* firstFew */.Dt)(subjects, MOST_HOSTS)}${outcome}`);
}
function unresolvedOutcome({ host, family, code, crowd }) {
    if (crowd !== undefined) {
        const outcome = `: its ${(0,numbers_and_lists/* grouped */.zD)(crowd.addresses)} addresses are too many for the ceiling of ${(0,numbers_and_lists/* grouped */.zD)(crowd.ceiling)} ports, so it would be inconclusive`;
        return { subject: host, outcome };
    }
    const over = family === null ? '' : ` over IPv${family}`;
    return { subject: host, outcome: `: not resolved${over} (${code}), which would be inconclusive` };
}
function boundOutcome({ host, outside, bound }) {
    const why = bound === 'this-machine' ? 'the name leads to this very machine' : 'out of scope';
    return {
        subject: host === outside ? host : `${host} (${outside})`,
        outcome: `: ${why}, which would be inconclusive`,
    };
}
function controlOutcome({ target, address }) {
    return { subject: `${target} (${address})`, outcome: ': asked before and after, as a control' };
}
function nameCheckOutcome({ host, resolvesTo, inside, outside, failure }) {
    const must = ` must resolve to ${resolvesTo.text}`;
    const subject = host;
    if (failure !== null)
        return { subject, outcome: `${must}: it did not resolve (${failure.code}), so it would be inconclusive` };
    if (outside.length > 0)
        return { subject, outcome: `${must}: it resolves to ${outside.join(', ')}, which is a violation and not asked` };
    if (inside.length > 0 || resolvesTo.within.length === 0)
        return { subject, outcome: `${must}: it does` };
    return { subject, outcome: `${must}: it has no address, so it would be inconclusive` };
}

// EXTERNAL MODULE: ./build/report/terminal/dry-run/time-limit-text.js
var time_limit_text = __webpack_require__(9944);
// EXTERNAL MODULE: ./build/cli/output/complain.js
var complain = __webpack_require__(1059);
// EXTERNAL MODULE: ./build/cli/output/progress.js + 1 modules
var output_progress = __webpack_require__(7687);
;// CONCATENATED MODULE: ./build/cli/commands/dry-run.js






async function dryRun(sources, options, aside, terminal) {
    const progress = (0,output_progress/* showProgress */.R)(terminal, () => performance.now());
    const planned = await (0,audit/* planAudit */.Fu)(sources, { ...options, onNames: progress.names });
    progress.end();
    await (0,complain/* printDiagnostics */.aE)(planned.diagnostics, planned.files, terminal);
    if (planned.kind === 'unusable')
        return exit_codes/* EXIT */.dc.unusable;
    if (aside.length > 0) {
        const names = aside.map((name) => `--${name}`).join(', ');
        (0,complain/* complain */.cc)(terminal, `--dry-run judges nothing and writes no report, so it ignores ${names}`);
    }
    const { plan, time, limitMs, policy, leftOut } = planned;
    const notes = [...(0,time_limit_text/* timeLimitNotes */.E)(time, limitMs), ...leftOut];
    terminal.out(dryRunText({ plan, time, limits: policy.limits, notes }, terminal));
    return exit_codes/* EXIT */.dc.pass;
}


/***/ })

};
;