// docs/policy.md: what the comments `#:` in its examples say of ports, verdicts and names follows from the policies they stand in.
import { describe, expect, it } from 'vitest';
import { type Evaluation, evaluate } from '../../src/evaluate/evaluate.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Policy } from '../../src/model/policy.ts';
import { WHOLE_VIEW } from '../../src/plan/view.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { failed, saw } from '../evaluate/build.ts';
import { expectedOf, makePlan, namesOf, resolutionsOf, type Zone } from '../plan/plan-of.ts';
import { codeBlocks, readText, tableOf } from './markdown.ts';
import { loadNamed } from './named-files.ts';

const REFERENCE = readText('docs/policy.md');

/** The table at the end of the page. */
const ZONE: Zone = Object.fromEntries(
  tableOf(REFERENCE, 'name', 'addresses').map(([name = '', addresses = '']) => [
    name,
    { addresses: addresses === 'none' ? [] : addresses.split(', ') },
  ]),
);

const claims = codeBlocks(REFERENCE).flatMap(({ text, line }) =>
  [...text.matchAll(/^#: (.+)$/gm)].map((match) => ({ line, claim: match[1] as string, text })),
);

function policyOf(text: string): Policy {
  const { policy, diagnostics } = parsePolicy(text, 'policy.yml', { loadBase: loadNamed });
  if (policy === null) throw new Error(JSON.stringify(diagnostics));
  return policy;
}

function planOf(policy: Policy, vantage: string | null, zone: Zone): Plan {
  const view = { ...WHOLE_VIEW, vantage: policy.vantages.find(({ name }) => name === vantage) ?? null };
  const known = Object.fromEntries(namesOf(policy, view).map(({ name }) => [name, zone[name] ?? {}]));
  const { plan } = makePlan(policy, resolutionsOf(policy, known, view), { ...view, mayObserveOnly: true });
  if (plan === null) throw new Error('no plan');
  return plan;
}

/** Every port refuses, but for those that `seen` has something else of. */
function judged(
  policy: Policy,
  plan: Plan,
  today: string,
  seen: (address: string, port: number) => Observation | null,
): Evaluation {
  const observations = plan.addresses.map((planned) => {
    const ports = planned.segments.flatMap(({ ports }) =>
      ports.ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    );
    return { address: planned, at: (index: number) => seen(planned.address, ports[index] as number) ?? saw('rst') };
  });
  return evaluate({
    plan,
    observations,
    vantage: null,
    sources: [],
    serviceName: () => null,
    waivers: policy.waivers,
    today,
  });
}

function verdictsOn({ verdicts }: Evaluation, port: number, address?: string): string[] {
  const speaks = (ranges: string | null) =>
    (ranges ?? '').split(',').some((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return first <= port && port <= last;
    });
  const found = verdicts.filter((one) => speaks(one.ports) && (address === undefined || one.address === address));
  return [...new Set(found.map(({ verdict }) => verdict))];
}

/** `[VANTAGE: ]ADDRESS PORT -> EXPECTATION`. */
function checkExpectation(text: string, claim: RegExpExecArray): void {
  const [, vantage = null, address = '', port = '', expected = ''] = claim;
  const plan = planOf(policyOf(text), vantage, ZONE);
  const said = expectedOf(plan, address, Number(port));
  const [wanted = '', outOfScope] = expected.split(', out of scope');
  expect(said.sort().join(', ')).toBe(wanted === 'nothing' ? '' : wanted);
  if (outOfScope !== undefined) expect(plan.outOfScope.map(({ outside }) => outside).join()).toContain(address);
}

/** `ADDRESS PORT, seen STATE on DATE -> VERDICT`. */
function checkWaived(text: string, claim: RegExpExecArray): void {
  const [, address = '', port = '', state = '', today = '', verdict = ''] = claim;
  const policy = policyOf(text);
  const observation = state === 'open' ? saw('open') : failed('no-route');
  const result = judged(policy, planOf(policy, null, ZONE), today, (at, asked) =>
    at === address && asked === Number(port) ? observation : null,
  );
  expect(verdictsOn(result, Number(port), address)).toEqual([verdict]);
}

/** `NAME PORT, one|no address open -> [the others ]VERDICT`. */
function checkAny(text: string, claim: RegExpExecArray): void {
  const [, name = '', port = '', one = '', others, verdict = ''] = claim;
  const policy = policyOf(text);
  const open = one === 'one' ? ZONE[name]?.addresses?.[0] : null;
  const result = judged(policy, planOf(policy, null, ZONE), '2026-11-21', (at, asked) =>
    at === open && asked === Number(port) ? saw('open') : null,
  );
  const rest = (ZONE[name]?.addresses ?? []).filter((address) => address !== open);
  if (others === undefined) expect(verdictsOn(result, Number(port))).toContain(verdict);
  else for (const address of rest) expect(verdictsOn(result, Number(port), address)).toEqual([verdict]);
}

/** `NAME leads elsewhere|has no address -> VERDICT`. */
function checkName(text: string, claim: RegExpExecArray): void {
  const [, name = '', where, verdict = ''] = claim;
  const policy = policyOf(text);
  const zone = where === 'leads elsewhere' ? { ...ZONE, [name]: { addresses: ['198.51.100.1'] } } : ZONE;
  const plan = planOf(policy, null, zone);
  const found = judged(policy, plan, '2026-11-21', () => null).verdicts.filter(
    (one) => one.host === name && one.ports === null,
  );
  expect(found.map((one) => one.verdict)).toEqual([verdict]);
  expect(plan.addresses.map(({ address }) => address)).not.toContain('198.51.100.1');
}

const FORMS: readonly (readonly [RegExp, (text: string, claim: RegExpExecArray) => void])[] = [
  [/^(?:(\w+): )?([\d.a-f:]+) (\d+) -> (.+)$/, checkExpectation],
  [/^([\d.]+) (\d+), seen (\w+) on ([\d-]+) -> ([\w-]+)$/, checkWaived],
  [/^(\S+) (\d+), (one|no) address open -> (the others )?([\w-]+)$/, checkAny],
  [/^(\S+) (leads elsewhere|has no address) -> ([\w-]+)$/, checkName],
];

describe('what docs/policy.md says of its examples', () => {
  it.each(claims)('line $line: $claim', ({ claim, text }) => {
    const fitting = FORMS.flatMap(([form, check]) => {
      const match = form.exec(claim);
      return match === null ? [] : [() => check(text, match)];
    });
    expect(fitting.length, 'the claim has a known form').toBe(1);
    fitting[0]?.();
  });

  it('is said of enough of them to mean something', () => {
    expect(claims.length).toBeGreaterThan(30);
  });

  it('would be noticed if it were wrong', () => {
    const text = 'version: 1\nhosts: [{ host: 203.0.113.5, open: 22 }]\n';
    const wrong = /^(?:(\w+): )?([\d.a-f:]+) (\d+) -> (.+)$/.exec('203.0.113.5 22 -> blocked') as RegExpExecArray;
    expect(() => checkExpectation(text, wrong)).toThrow();
  });
});
