"use strict";
exports.id = 281;
exports.ids = [281];
exports.modules = {

/***/ 1281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRun: () => (/* binding */ dryRun)
});

// EXTERNAL MODULE: ./build/audit.js + 80 modules
var audit = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/model/exit-codes.js
var exit_codes = __webpack_require__(966);
// EXTERNAL MODULE: ./build/report/counts-text.js
var counts_text = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
// EXTERNAL MODULE: ./build/report/ports-text.js
var ports_text = __webpack_require__(8892);
;// CONCATENATED MODULE: ./build/report/dry-run-text.js



const MOST_ADDRESSES = 200;
function dryRunText(plan, time, limits, notes = []) {
    const lines = [];
    for (const { address, segments } of plan.addresses.slice(0, MOST_ADDRESSES)) {
        const names = [...new Set(segments.flatMap(({ judgements }) => judgements.flatMap(({ host }) => host ?? [])))];
        lines.push((0,terminal/* terminal */.F)(names.length === 0 ? address : `${address} (${names.join(', ')})`));
        for (const { ports, judgements } of segments) {
            const expected = [...new Set(judgements.map(({ entry }) => entry.expected))].join(' and ');
            lines.push(`  ${expected.padEnd(8)} ${ports.protocol} ${(0,ports_text/* portsText */.W)(ports.ranges)} (${(0,counts_text/* counted */.hS)(ports.count, 'port')})`);
        }
    }
    if (plan.addresses.length > MOST_ADDRESSES)
        lines.push(`… and ${(0,counts_text/* grouped */.zD)(plan.addresses.length - MOST_ADDRESSES)} more addresses`);
    for (const { host, family, code } of plan.unresolved)
        lines.push((0,terminal/* terminal */.F)(`${host}${family === null ? '' : ` over IPv${family}`}: not resolved (${code}), so it would be inconclusive`));
    for (const { host, outside } of plan.outOfScope.slice(0, MOST_ADDRESSES))
        lines.push((0,terminal/* terminal */.F)(`${host === outside ? host : `${host} (${outside})`}: out of scope, so it would be inconclusive`));
    for (const check of plan.nameChecks.slice(0, MOST_ADDRESSES))
        lines.push((0,terminal/* terminal */.F)(nameCheckText(check)));
    for (const { target, address } of plan.controls.slice(0, MOST_ADDRESSES))
        lines.push((0,terminal/* terminal */.F)(`${target} (${address}): asked before and after, as a control`));
    const pace = (perSecond) => (perSecond === null ? 'unlimited' : `${(0,counts_text/* grouped */.zD)(perSecond)}/s`);
    lines.push('', `${(0,counts_text/* counted */.hS)(plan.probes, 'port')} on ${(0,counts_text/* counted */.hS)(plan.addresses.length, 'address', 'addresses')}; pace ${pace(limits.rate)}, ${pace(limits.perHost)} per host`, `Expected time: ${(0,counts_text/* durationText */.S5)(time.least * 1000)} if every port answers, ${(0,counts_text/* durationText */.S5)(time.most * 1000)} if every port is silent.`, ...notes.map(terminal/* terminal */.F), 'Nothing was sent, names aside: those were resolved.', '');
    return lines.join('\n');
}
function nameCheckText({ host, resolvesTo, inside, outside, failure }) {
    const must = `${host} must resolve to ${resolvesTo.text}`;
    if (failure !== null)
        return `${must}: it did not resolve (${failure.code}), so it would be inconclusive`;
    if (outside.length > 0)
        return `${must}: it resolves to ${outside.join(', ')}, which is a violation and not asked`;
    if (inside.length > 0 || resolvesTo.within.length === 0)
        return `${must}: it does`;
    return `${must}: it has no address, so it would be inconclusive`;
}

// EXTERNAL MODULE: ./build/cli/print-diagnostics.js
var print_diagnostics = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/cli/dry-run.js




async function dryRun(sources, options, terminal) {
    const planned = await (0,audit/* planAudit */.Fu)(sources, options);
    await (0,print_diagnostics/* printDiagnostics */.a)(planned.diagnostics, planned.files, terminal, terminal.err);
    if (planned.kind === 'unusable')
        return exit_codes/* EXIT */.dc.unusable;
    terminal.out(dryRunText(planned.plan, planned.time, planned.policy.limits, planned.leftOut));
    return exit_codes/* EXIT */.dc.pass;
}


/***/ })

};
;