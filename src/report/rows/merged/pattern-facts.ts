// What the verdicts behind a pattern add to it: how severe the violations are, and the service of a single port.
import { getOrCreate } from '../../../base/get-or-create.ts';
import type { PortRange } from '../../../model/policy.ts';
import { parseRanges, sharedRanges } from '../../../model/port-ranges.ts';
import type { Pattern, Report } from '../../../model/report.ts';
import type { Verdict } from '../../../model/verdict.ts';
import { type Severity, severityRank } from '../../../model/words.ts';

interface PatternFacts {
  readonly severity: Severity | null;
  readonly service: string | null;
}

type Spot = Pick<Pattern, 'host' | 'address' | 'protocol'>;

const spotKey = ({ host, address, protocol }: Spot) => JSON.stringify([host, address, protocol]);

/** Looks at each verdict once; keeps those of the machines that have a pattern. */
export function patternFacts({ verdicts, patterns = [] }: Report): { of(pattern: Pattern): PatternFacts } {
  const wanted = new Set(patterns.filter(({ ports }) => ports !== null).map(spotKey));
  const bySpot = new Map<string, Map<string, PatternFacts>>();
  for (const verdict of wanted.size === 0 ? [] : verdicts) {
    const { ports, service, severity } = verdict;
    if (ports === null || (service === null && severity === null)) continue;
    const spot = spotKey(verdict);
    if (!wanted.has(spot)) continue;
    const byPorts = getOrCreate(bySpot, spot, () => new Map<string, PatternFacts>());
    byPorts.set(ports, worse(byPorts.get(ports), verdict));
  }
  return {
    of(pattern) {
      const byPorts = bySpot.get(spotKey(pattern));
      const exact = byPorts?.get(pattern.ports ?? '');
      if (byPorts === undefined || pattern.ports === null) return NOTHING;
      if (exact !== undefined) return exact;
      const ranges = parseRanges(pattern.ports);
      return [...byPorts].reduce(
        (facts, [ports, one]) => (meet(ranges, ports) ? { ...NOTHING, severity: moreSevere(facts, one) } : facts),
        NOTHING,
      );
    },
  };
}

const NOTHING: PatternFacts = { severity: null, service: null };

function meet(ranges: readonly PortRange[], ports: string): boolean {
  return sharedRanges(ranges, parseRanges(ports)).length > 0;
}

function moreSevere(a: PatternFacts, b: PatternFacts): Severity | null {
  return severityRank(a.severity) <= severityRank(b.severity) ? a.severity : b.severity;
}

/** What could not be checked is as severe as what it may hide, which is not seen. */
function worse(before: PatternFacts = NOTHING, { verdict, severity, service }: Verdict): PatternFacts {
  const own: PatternFacts = { severity: verdict === 'violation' ? severity : null, service };
  return { severity: moreSevere(before, own), service: before.service ?? service };
}
