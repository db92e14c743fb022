// Exceptions to requirements, held to a slow reference: port by port of every address, what an entry names and another one decides.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import type { Policy } from '../../../src/model/policy.ts';
import { bound } from '../../../src/plan/bound/bound.ts';
import { claim } from '../../../src/plan/claim/claim.ts';
import { decide } from '../../../src/plan/decide/decide.ts';
import type { LostEntry } from '../../../src/plan/decide/lost-entries.ts';
import { narrow } from '../../../src/plan/narrow.ts';
import { withResolutions } from '../../../src/plan/resolve.ts';
import { WHOLE_VIEW } from '../../../src/plan/view.ts';
import { WorkBudget } from '../../../src/plan/work-budget.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { planOf } from '../plan-of.ts';

/** The last numbers of the addresses of each host. */
const HOSTS: Readonly<Record<string, readonly number[]>> = {
  '10.0.0.0/30': [0, 1, 2, 3],
  '10.0.0.0/31': [0, 1],
  '10.0.0.1': [1],
  '10.0.0.2': [2],
};
const requirement = fc.constantFrom(undefined, 'A', 'B');
const entry = fc.record({ ports: fc.constantFrom('1-4', '2-3', '3', '1'), satisfies: requirement });
const entries = fc.array(entry, { minLength: 1, maxLength: 2 });
const optional = fc.option(entries, { nil: undefined });
const item = fc
  .record({
    host: fc.constantFrom(...Object.keys(HOSTS)),
    satisfies: requirement,
    open: optional,
    blocked: entries,
    observe: optional,
  })
  .map((one) => JSON.parse(JSON.stringify(one)) as object);
const policies = fc.array(item, { minLength: 1, maxLength: 4 }).map((hosts) => JSON.stringify({ version: 1, hosts }));

const portsIn = (ranges: readonly { first: number; last: number }[]) =>
  ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** `10.0.0.1 3`: what an entry names for the requirement and no judged winner stands for, but for entries that lose everything. */
function reference(
  { hosts }: Policy,
  { addresses }: Plan,
  lost: readonly LostEntry[],
  requirement: string,
): Set<string> {
  const wanted = new Set<string>();
  for (const { hosts: references, entries, satisfies: own = [] } of hosts)
    for (const at of references)
      for (const entry of entries) {
        const isLost = lost.some(
          (one) => one.entry === entry && one.reference === at && one.satisfies.includes(requirement),
        );
        const stands = [...own, ...(entry.satisfies ?? [])].includes(requirement);
        if (!stands || isLost || entry.expected === 'observe') continue;
        for (const last of HOSTS[at.text] ?? [])
          for (const port of portsIn(entry.ports.ranges)) wanted.add(`10.0.0.${last} ${port}`);
      }
  for (const { address, segments } of addresses)
    for (const { ports, appliedEntries } of segments)
      if (
        appliedEntries.some(
          ({ entry, satisfies = [] }) => entry.expected !== 'observe' && satisfies.includes(requirement),
        )
      )
        for (const port of portsIn(ports.ranges)) wanted.delete(`${address} ${port}`);
  return wanted;
}

it('are as many as the reference finds', () => {
  let found = 0;
  fc.assert(
    fc.property(policies, (text) => {
      const { policy } = parsePolicy(text, 'policy.yml');
      if (policy === null) return;
      const budget = new WorkBudget();
      const narrowed = withResolutions(narrow(policy, WHOLE_VIEW), []);
      const { exceptions, lostEntries } = decide(bound(claim(narrowed, budget), budget), budget);
      const plan = planOf(text, {}, { mayObserveOnly: true });
      for (const requirement of ['A', 'B']) {
        const wanted = reference(policy, plan, lostEntries, requirement).size;
        const count = exceptions.reduce((sum, one) => sum + (one.requirement === requirement ? one.count : 0), 0);
        // A port that two entries name, of which one loses everything elsewhere, may be told of both.
        if (lostEntries.length === 0) expect(count).toBe(wanted);
        else expect(count).toBeGreaterThanOrEqual(wanted);
        found += wanted;
      }
    }),
    { numRuns: 1000, seed: 54 },
  );
  expect(found).toBeGreaterThan(100);
});
