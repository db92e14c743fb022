"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_vantages = require("./vantages.js");
const MOST_LISTED = 10;
function caveatsOf(baseline, now) {
	return [
		...vantageCaveats(baseline, now),
		...baseline.startedAt > now.startedAt ? [`The baseline (${baseline.startedAt}) is newer than this run (${now.startedAt}): it is not what was before.`] : [],
		...partCaveats(baseline, now),
		...require_vantages.isSamePolicy(baseline, now) ? [] : ["The baseline was judged by another policy than this run: what changed may be the policy, and not a host."],
		...require_vantages.hasSameHosts(baseline, now) ? [] : ["The baseline read other files of hosts (`hosts-in`) than this run: where a host is new or gone, what changed may be the file alone."]
	];
}
function partCaveats(baseline, now) {
	let [was, is] = [baseline.shard, now.shard];
	if (was !== null && is !== null && was.index === is.index && was.of === is.of) return [`Both reports are of shard ${is.index} of ${is.of}: hosts of the other shards were not compared.`];
	return [...require_later().isPartial(baseline) ? ["The baseline asked only a part of its policy: what it did not ask was not compared."] : [], ...require_later().isPartial(now) ? ["This run asked only a part of its policy: the rest of the baseline was not compared."] : []];
}
function vantageCaveats(baseline, now) {
	let { pairs, onlyBefore, onlyAfter } = require_vantages.vantagePairs(baseline, now);
	let [lackedBefore, lacksNow] = [require_vantages.lackingVantages(baseline), require_vantages.lackingVantages(now)];
	let cutBefore = pairs.flatMap(({ before }) => lackedBefore.has(before) ? [before] : []);
	let cutNow = pairs.flatMap(({ after }) => lacksNow.has(after) ? [after] : []);
	return [
		...pairs.filter(({ before, after }) => before !== after).map(({ before, after }) => `The baseline looked from ${named(before)}, and this run from ${named(after)}: what differs may be the place, and no change.`),
		...onlyAfter.length === 0 ? [] : [`The baseline did not look from ${listed(onlyAfter)}: that was not compared.`],
		...onlyBefore.length === 0 ? [] : [`This run did not look from ${listed(onlyBefore)}, as the baseline did: that was not compared.`],
		...cutBefore.length === 0 ? [] : [`The baseline lacks a report from ${listed(cutBefore)}: the rest of this run was not compared.`],
		...cutNow.length === 0 ? [] : [`This run lacks a report from ${listed(cutNow)}: the rest of the baseline was not compared.`]
	];
}
function named(vantage) {
	return vantage === null ? "the nameless vantage" : `\`${vantage}\``;
}
function listed(vantages) {
	return require_later().firstFew(vantages.map(named), 10, String);
}
exports.caveatsOf = caveatsOf;
