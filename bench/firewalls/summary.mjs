// What the experiments come to: per kind and variant, how often the one thing happened that must never happen.
import { largest, median } from '../statistics.mjs';
import { markdownTable } from '../table.mjs';
import { KINDS } from './experiment.mjs';

/** @param {readonly object[]} outcomes */
export function summarize(outcomes) {
  const groups = new Map();
  for (const outcome of outcomes) {
    const key = `${outcome.kind} ${outcome.variant}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const order = Object.keys(KINDS);
  return [...groups.values()]
    .map(summary)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.variant < b.variant ? -1 : 1));
}

function summary(group) {
  const [{ kind, variant }] = group;
  const { honest = false, clean = false } = KINDS[kind];
  const count = (test) => group.filter(test).length;
  return {
    kind,
    variant,
    runs: group.length,
    /** Runs that ended with 0 although a port is open that must not be. */
    falseGreens: clean ? 0 : count(({ code }) => code === 0),
    /** Open ports that must not be open and were passed, over all runs. */
    falsePasses: group.reduce((sum, { falsePasses }) => sum + falsePasses, 0),
    found: count(({ hidden }) => hidden === 'violation'),
    notKnown: count(({ hidden }) => hidden === 'inconclusive'),
    /** Where there is no limiter: every port right, nothing inconclusive, and the exit code that belongs to it. */
    right: honest
      ? count(
          ({ wrong, inconclusive, code, failed }) =>
            !failed && wrong === 0 && inconclusive === 0 && code === (clean ? 0 : 1),
        )
      : null,
    /** Ports said to be in a state that they are not in, the false passes included. */
    wrong: group.reduce((sum, run) => sum + run.wrong, 0),
    inconclusivePorts: median(group.map(({ inconclusive }) => inconclusive)),
    failed: count(({ failed }) => failed),
    medianMs: median(group.map(({ ms }) => ms)),
    slowestMs: largest(group.map(({ ms }) => ms)),
    medianSyns: median(group.map(({ syns }) => syns)),
  };
}

/** @param {{ summary: readonly object[] }} result */
export function firewallTable({ summary: groups }) {
  const head = [
    'firewall',
    'variant',
    'runs',
    'green but wrong',
    'ports passed but open',
    'hidden port found',
    'not known',
    'all right',
    'ports wrong',
    'ports inconclusive',
    'did not end',
    'time',
    'slowest',
    'SYNs',
  ];
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  const lines = groups.map((group) => [
    KINDS[group.kind].what,
    group.variant,
    String(group.runs),
    `**${group.falseGreens}**`,
    `**${group.falsePasses}**`,
    KINDS[group.kind].clean ? '' : String(group.found),
    KINDS[group.kind].clean ? '' : String(group.notKnown),
    group.right === null ? '' : `${group.right} of ${group.runs}`,
    String(group.wrong),
    String(group.inconclusivePorts),
    String(group.failed),
    seconds(group.medianMs),
    seconds(group.slowestMs),
    group.medianSyns === null ? '' : String(Math.round(group.medianSyns)),
  ]);
  return markdownTable([head, ...lines], 'llrrrrrrrrrrrr');
}
