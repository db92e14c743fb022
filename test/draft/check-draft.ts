// Reads a draft as lint would, and judges it by the very scan that it was made from.
import { expect } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { allRisks } from '../../src/evaluate/risk.ts';
import type { AddressObservations, Observation } from '../../src/model/observation.ts';
import type { Plan, PlannedAddress, Resolution } from '../../src/model/plan.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/report.ts';
import type { Scan, ScannedHost, ScannedPorts } from '../../src/model/scan.ts';
import { questionOfPort } from '../../src/model/udp-services.ts';
import type { Evidence, Protocol } from '../../src/model/words.ts';
import { namesOf } from '../../src/plan/claims.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { WHOLE_VIEW } from '../../src/plan/view.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';

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
        .filter((host) => host.family === family && host.names.some((one) => one.toLowerCase() === name))
        .map(({ address }) => address);
      return { name, family, addresses, code: addresses.length === 0 ? 'ENOTFOUND' : null };
    }),
  );
  const { plan, diagnostics } = makePlan(policy, resolutions, { ...view, mayObserveOnly: true });
  if (plan === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}

/** The verdicts that are not as a draft must have them: it says what is. */
export function notGreen(text: string, scan: Scan): Verdict[] {
  const plan = planOfDraft(text, scan);
  const hosts = new Map(scan.hosts.map((host) => [host.address, host]));
  const observations = plan.addresses.map((planned) => observed(planned, hosts.get(planned.address) ?? null, scan));
  const { verdicts } = evaluate({ plan, observations, sources: [], vantage: null, serviceName: () => null });
  return verdicts.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-judged');
}

function observed(address: PlannedAddress, host: ScannedHost | null, scan: Scan): AddressObservations {
  const order = address.segments.flatMap(({ ports: { protocol, ranges } }) =>
    ranges.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, index) => ({ protocol, port: first + index })),
    ),
  );
  return {
    address,
    at: (index) => {
      const { protocol, port } = order[index] as (typeof order)[number];
      return observation(host, protocol, port, scan);
    },
  };
}

function observation(host: ScannedHost | null, protocol: Protocol, port: number, scan: Scan): Observation {
  const found = host?.seen.find(
    ({ ports }) => ports.protocol === protocol && ports.ranges.some(({ first, last }) => first <= port && port <= last),
  );
  const evidence = host && found ? evidenceOf(host, found, scan) : 'none';
  const told = {
    rttMs: null,
    attempts: 1,
    also: [],
    firstAskedMs: null,
    lastAskedMs: null,
    anchor: null,
    // Only of our own runs is it known that each port was asked the question of its service.
    question: protocol === 'udp' && scan.tool === 'port-policy' ? questionOfPort(port) : null,
    acceptsAnything: false,
    detail: null,
  } as const;
  return { ...told, state: found?.state ?? 'unknown', cause: found?.cause ?? 'deaf-vantage', evidence };
}

/** Of another tool: an answer of the target's own is direct, silence rests on answers of the same family over the same protocol. */
function evidenceOf(host: ScannedHost, { evidence, cause, ports }: ScannedPorts, scan: Scan): Evidence {
  if (evidence !== null) return evidence;
  const answers = ({ cause: one }: ScannedPorts) => one === 'syn-ack' || one === 'rst' || one === 'reply';
  if (answers({ cause } as ScannedPorts)) return 'direct';
  const counts = (one: ScannedPorts) => answers(one) && (cause !== 'no-reply' || one.ports.protocol === ports.protocol);
  if (host.seen.some(counts)) return 'anchored';
  const others = scan.hosts.filter(({ family, where }) => family === host.family && where === 'elsewhere');
  return others.some((other) => other.seen.some(counts)) ? 'vouched' : 'none';
}
