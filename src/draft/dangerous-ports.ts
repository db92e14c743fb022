// What a draft must not leave unjudged: ports that nobody could look at and that would be dangerous if they were open.
import type { PortRange } from '../model/policy.ts';
import type { ClassRun, PortMap } from './port-classes.ts';
import type { PortKnowledge } from './port-knowledge.ts';

/** More pieces than that nobody reads: then all that is unknown is blocked. */
const MOST_PIECES = 20;

/**
 * `observe` is never judged, so it is for what is harmless whichever way it is. Of what is unknown over TCP, the ports of risky
 * services become `unsafe`. UDP that was silent stays as it is: few machines hear any UDP, and then no port of it can be known.
 */
export function withDangers({ tcp, udp }: PortMap, riskOf: PortKnowledge['riskOf']): PortMap {
  return { tcp: marked(tcp, riskOf), udp };
}

function marked(runs: readonly ClassRun[], riskOf: PortKnowledge['riskOf']): readonly ClassRun[] {
  const pieces = runs.flatMap((run) => (run.is === 'unknown' ? dangers(run, riskOf) : []));
  if (pieces.length === 0) return runs;
  if (pieces.length > MOST_PIECES)
    return runs.map((run) => (run.is === 'unknown' ? { ...run, is: 'unsafe' as const } : run));
  return runs.flatMap((run) => {
    if (run.is !== 'unknown') return [run];
    const cut: ClassRun[] = [];
    let from = run.first;
    for (const { first, last } of pieces) {
      if (first < run.first || last > run.last) continue;
      if (from < first) cut.push({ first: from, last: first - 1, is: 'unknown' });
      cut.push({ first, last, is: 'unsafe' });
      from = last + 1;
    }
    if (from <= run.last) cut.push({ first: from, last: run.last, is: 'unknown' });
    return cut;
  });
}

function dangers({ first, last }: PortRange, riskOf: PortKnowledge['riskOf']): PortRange[] {
  const found: PortRange[] = [];
  for (let port = first; port <= last; port++) {
    if (riskOf(port, 'tcp') === null) continue;
    const before = found.at(-1);
    if (before?.last === port - 1) found[found.length - 1] = { first: before.first, last: port };
    else found.push({ first: port, last: port });
  }
  return found;
}
