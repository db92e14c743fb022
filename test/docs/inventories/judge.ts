// Reads a policy that a recipe wrote and judges it on a network that is made up: whose ports are asked, and whose open port is found.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

import { evaluate } from '../../../src/evaluate/evaluate.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { type ParsedPolicy, parsePolicies } from '../../../src/policy/parse-policy.ts';
import { saw } from '../../evaluate/build.ts';
import { makePlan, namesOf, resolutionsOf } from '../../plan/plan-of.ts';
import { BASE, type RecipeOptions, runRecipe, type Source } from './recipes.ts';

/** As `lint` reads it, beside the page's base.yml. */
export function lintFleet(fleet: string): ParsedPolicy {
  const loadBase = (path: string) => ({ file: path, text: BASE });
  return parsePolicies([{ file: 'fleet.json', text: fleet }], { loadBase, isLint: true, today: '2026-11-30' });
}

export const errorsOf = ({ diagnostics }: ParsedPolicy): readonly Diagnostic[] =>
  diagnostics.filter(({ level }) => level === 'error');

/** What an item is: `203.0.113.10 2001:db8::10: web`, `10.20.3.30: private from vpc`. */
export function itemsOf(policy: Policy): string[] {
  return policy.hosts.map(({ hosts, entries, from }) => {
    const roles = [...new Set(entries.flatMap(({ role }) => (role === null ? [] : [role])))];
    const where = from === null ? '' : ` from ${from.join(' ')}`;
    return `${hosts.map(({ text }) => text).join(' ')}: ${roles.join(' ')}${where}`;
  });
}

/** Each name has an address of its own, inside the scope of the page. */
function planFrom(policy: Policy, vantage: string): Plan {
  const view = { ...WHOLE_VIEW, vantage: policy.vantages.find(({ name }) => name === vantage) ?? null };
  const zone = namesOf(policy, view).map(({ name }, index) => [name, { addresses: [`203.0.113.${128 + index}`] }]);
  const { plan, diagnostics } = makePlan(policy, resolutionsOf(policy, Object.fromEntries(zone), view), view);
  if (plan === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return plan;
}

const TELNET = 23;

/** The hosts with a violation, by name or else by address; every port is as expected, but for telnet, which is open at one address. */
function violatedHosts(policy: Policy, plan: Plan, openAt: string | null): string[] {
  const observations = plan.addresses.map((address) => {
    const asked = address.segments.flatMap(({ ports, appliedEntries }) =>
      ports.ranges.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => ({
          isOpen:
            (first + index === TELNET && address.address === openAt) ||
            appliedEntries.some(({ entry }) => entry.expected === 'open'),
        })),
      ),
    );
    return { address, at: (index: number) => saw(asked[index]?.isOpen ? 'open' : 'rst') };
  });
  const { verdicts } = evaluate({
    plan,
    observations,
    vantage: null,
    sources: [],
    serviceName: () => null,
    waivers: policy.waivers,
    today: '2026-11-30',
  });
  return verdicts.flatMap(({ verdict, host, address }) => (verdict === 'pass' ? [] : [host ?? address ?? '']));
}

/**
 * Every host that a run from there judges: one whose telnet is found if that is open.
 * @throws where anything but a pass comes of a network that is as the policy says, or of another host than the one with telnet
 */
export function judgedHosts(policy: Policy, vantage: string): string[] {
  const plan = planFrom(policy, vantage);
  const unasked = plan.outOfScope.map(({ outside }) => outside);
  const wrong = [...unasked, ...violatedHosts(policy, plan, null)];
  if (wrong.length > 0) throw new Error(`not a pass: ${wrong.join(', ')}`);
  return plan.addresses.flatMap(({ address }) => violatedHosts(policy, plan, address)).sort();
}

/** Whether nothing is probed, and what says so: jq or the tool, or else port-policy. */
export function refusal(
  source: Source,
  options: RecipeOptions,
): { said: string; read: ReturnType<typeof lintFleet>; fleet: string } | null {
  const { code, stderr, fleet, folder } = runRecipe(source, options);
  expect(existsSync(join(folder.path, 'pwned'))).toBe(false);
  const read = lintFleet(fleet);
  if (code !== 0) return { said: stderr, read, fleet };
  const [first] = errorsOf(read);
  if (first === undefined) return null;
  expect(first.position?.file).toBe('fleet.json');
  return { said: `fleet.json:${first.position?.line}: ${first.message}`, read, fleet };
}

/** The hosts that a policy of the whole inventory has. */
export function hostsOf(source: Source, printed?: string): string[] {
  const { fleet } = runRecipe(source, printed === undefined ? {} : { printed });
  const { policy } = lintFleet(fleet);
  return (policy?.hosts ?? []).flatMap(({ hosts }) => hosts.map(({ text }) => text));
}
