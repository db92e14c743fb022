// Reads a draft as lint would, and judges it by the very scan that it was made from.
import { expect } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { allRisks } from '../../src/evaluate/risks/risk.ts';
import { withoutDot } from '../../src/model/addresses/host-name.ts';
import type { AddressObservations, Observation } from '../../src/model/observation.ts';
import type { Plan, PlannedAddress, Resolution } from '../../src/model/plan.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Scan, ScannedHost } from '../../src/model/scan.ts';
import { questionOfPort } from '../../src/model/udp-services.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Protocol } from '../../src/model/words.ts';
import { WHOLE_VIEW } from '../../src/plan/view.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { observeScan } from '../../src/scan/observe-scan.ts';
import { makePlan, namesOf } from '../plan/plan-of.ts';

/** What lint says of a draft: nothing but that something dangerous is open. */
export function linted(text: string): Policy {
  const { policy, diagnostics } = parsePolicy(text, 'draft.yml', { allRisks, today: '2026-06-15' });
  const others = diagnostics.filter(({ code }) => code !== 'risky-open');
  expect(others, text).toEqual([]);
  if (policy === null) throw new Error(`no policy:\n${text}`);
  return policy;
}

export function planOfDraft(text: string, scan: Scan): Plan {
  const policy = linted(text);
  const view = { ...WHOLE_VIEW, vantage: policy.vantages[0] ?? null };
  const resolutions = namesOf(policy, view).flatMap(({ name, families }) =>
    families.map((family): Resolution => {
      const addresses = scan.hosts
        .filter(
          (host) =>
            host.family === family && host.names.some((one) => withoutDot(one.toLowerCase()) === withoutDot(name)),
        )
        .map(({ address }) => address);
      return { name, family, addresses, code: addresses.length === 0 ? 'ENOTFOUND' : null };
    }),
  );
  const { plan, diagnostics } = makePlan(policy, resolutions, { ...view, mayObserveOnly: true });
  if (plan === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}

/**
 * The verdicts that are not as a draft must have them: it says what is. What nobody may leave unjudged is blocked, though, and so
 * a violation where one address of a name alone has it open, and inconclusive where it is dangerous and not known.
 */
export function notGreen(text: string, scan: Scan): Verdict[] {
  const plan = planOfDraft(text, scan);
  const hosts = new Map(scan.hosts.map((host) => [host.address, host]));
  const observations =
    scan.tool === 'port-policy'
      ? plan.addresses.map((planned) => observed(planned, hosts.get(planned.address) ?? null))
      : observeScan(plan, scan).observations;
  const { verdicts } = evaluate({ plan, observations, sources: [], vantage: null, serviceName: () => null });
  const wrong = verdicts.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-judged');
  return wrong.filter((verdict) => !(verdict.expected === 'blocked' && isInDoubt(verdict, scan)));
}

function isInDoubt({ verdict, state, evidence, host, address, ports, protocol }: Verdict, scan: Scan): boolean {
  if (verdict === 'inconclusive') return state === 'unknown' || state === 'open|filtered' || evidence === 'none';
  if (verdict !== 'violation' || state !== 'open') return false;
  // Open on whatever it is asked.
  if (evidence === 'none') return true;
  if (host === address) return false;
  const port = Number(ports);
  const isOpen = (one: ScannedHost) =>
    one.seen.some(
      (seen) =>
        seen.state === 'open' &&
        seen.evidence !== 'none' &&
        seen.ports.protocol === protocol &&
        seen.ports.ranges.some(({ first, last }) => first <= port && port <= last),
    );
  return scan.hosts.some((one) => one.names.some((name) => withoutDot(name.toLowerCase()) === host) && !isOpen(one));
}

/** As our own run saw it, which asked each port the question of its service. */
function observed(address: PlannedAddress, host: ScannedHost | null): AddressObservations {
  const order = address.segments.flatMap(({ ports: { protocol, ranges } }) =>
    ranges.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => ({ protocol, port: first + index })),
    ),
  );
  return {
    address,
    at: (index) => {
      const { protocol, port } = order[index] as (typeof order)[number];
      return observation(host, protocol, port);
    },
  };
}

function observation(host: ScannedHost | null, protocol: Protocol, port: number): Observation {
  const found = host?.seen.find(
    ({ ports }) => ports.protocol === protocol && ports.ranges.some(({ first, last }) => first <= port && port <= last),
  );
  const told = {
    rttMs: null,
    attempts: 1,
    also: [],
    firstAskedMs: null,
    lastAskedMs: null,
    anchor: null,
    question: protocol === 'udp' ? questionOfPort(port) : null,
    acceptsAnything: false,
    detail: null,
  } as const;
  return {
    ...told,
    state: found?.state ?? 'unknown',
    cause: found?.cause ?? 'not-covered',
    evidence: found?.evidence ?? 'none',
  };
}
