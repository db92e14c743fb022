// Every command that a report prints to check a fix names ports that `--only` takes: any policy, names that meet at one address, any port wrong.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { rangeText } from '../../../src/model/port-ranges.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { parseRunInputs } from '../../../src/policy/parse-run-inputs.ts';
import { checkAgain } from '../../../src/report/rows/check-again.ts';
import { verdictGroups } from '../../../src/report/rows/verdict-groups.ts';
import { anyPolicy, anyZone, VANTAGES } from '../../plan/any-policy.ts';
import { planned, type Zone } from '../../plan/plan-of.ts';
import { reportOf, sampleReport } from '../samples/sample-report.ts';

const [open] = sampleReport.verdicts.filter(({ verdict, state }) => verdict === 'violation' && state === 'open');

/** All that is expected is wrong, and is open where it is judged; what is expected to be open answers. */
function verdictsOf({ addresses }: Plan, vantage: string): Verdict[] {
  return addresses.flatMap(({ address, segments }) =>
    segments.flatMap(({ ports: { protocol, ranges }, appliedEntries }) =>
      appliedEntries.flatMap(({ host, entry: { expected } }) =>
        ranges.map((range): Verdict => {
          const place = { host: host ?? address, address, vantage, protocol, ports: rangeText(range) };
          const verdict = expected === 'observe' ? 'not-judged' : expected === 'open' ? 'pass' : 'violation';
          return {
            ...(open as Verdict),
            ...place,
            count: range.last - range.first + 1,
            service: null,
            expected,
            verdict,
          };
        }),
      ),
    ),
  );
}

/** How often a command was printed, over the policies of a seed; each must be taken by the plan that it was made from. */
function commandsTaken(policies: fc.Arbitrary<string>, zones: fc.Arbitrary<Zone>, seed: number): number {
  let commands = 0;
  fc.assert(
    fc.property(policies, zones, fc.constantFrom(...VANTAGES), (text, zone, vantage) => {
      if (parsePolicy(text, 'policy.yml').policy === null) return;
      const { plan } = planned(text, zone, { vantage });
      if (plan === null) return;
      const report = { ...reportOf(verdictsOf(plan, vantage)), vantage };
      const groups = verdictGroups(report, 'violation');
      for (const found of [groups, ...groups.map((group) => [group])]) {
        const command = checkAgain(report, found)?.command;
        if (command === undefined) continue;
        commands++;
        const only = [...command.matchAll(/--only (\S+)/g)].map(([, one = '']) => one.replaceAll("'", ''));
        const { inputs } = parseRunInputs({ only });
        const { diagnostics } = planned(text, zone, { vantage, only: inputs.only });
        expect(diagnostics.filter(({ code }) => code === 'not-in-policy')).toEqual([]);
      }
    }),
    { numRuns: 200, seed },
  );
  return commands;
}

it('holds for any policy', () => {
  expect(commandsTaken(anyPolicy, anyZone, 17)).toBeGreaterThan(20);
});

it('holds where several names with ports of their own lead to one address', () => {
  const ports = fc.uniqueArray(fc.constantFrom('1', '2-3', '4', '5/udp'), { minLength: 1, maxLength: 3 });
  const policies = fc.tuple(ports, ports, ports).map((lists) => {
    const names = ['a.example.com', 'b.example.com', '10.0.0.1'];
    return JSON.stringify({
      version: 1,
      vantages: { internet: {}, office: {}, vpc: {} },
      hosts: lists.map((blocked, i) => ({ host: names[i], blocked })),
    });
  });
  const answer = { addresses: ['10.0.0.1'] };
  expect(
    commandsTaken(policies, fc.constant({ 'a.example.com': answer, 'b.example.com': answer }), 18),
  ).toBeGreaterThan(20);
});
