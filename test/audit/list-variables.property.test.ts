// A list in a variable gives the verdicts of the list written out, over hosts, ports, roles, waivers and whatever was seen.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { options } from './report-of.ts';

const ADDRESSES = ['10.0.0.1', '10.0.0.2', '10.0.0.3'];
const PORTS = ['21', '22', '23', '24', '25'];
const STATES = ['open', 'closed', 'filtered'];

/** What nmap saw of each port of each address. */
function scanOf(seen: readonly string[]): string {
  const hosts = ADDRESSES.map((address, at) => {
    const ports = PORTS.map(
      (port, index) =>
        `<port protocol="tcp" portid="${port}"><state state="${seen[at * PORTS.length + index]}" reason="${{ open: 'syn-ack', closed: 'reset', filtered: 'no-response' }[seen[at * PORTS.length + index] ?? 'open']}"/></port>`,
    );
    return `<host><status state="up" reason="user-set"/><address addr="${address}" addrtype="ipv4"/><ports>${ports.join('')}</ports></host>`;
  });
  return `<?xml version="1.0"?><nmaprun scanner="nmap" args="nmap -sS" start="1795277911" version="7.93"><scaninfo type="syn" protocol="tcp" numservices="5" services="21-25"/>${hosts.join('')}<runstats><finished time="1795277912" exit="success"/></runstats></nmaprun>`;
}

const some = (from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from), { minLength: 1 });

function policyOf(
  { hosts, open, blocked, role, waived }: Record<'hosts' | 'open' | 'blocked' | 'role' | 'waived', readonly string[]>,
  list: (values: readonly string[]) => string,
): string {
  return `version: 1
roles: { one: { filtered: ${list(role)} }, two: { observe: 20-25 } }
hosts:
  - { host: ${list(hosts)}, open: ${list(open)}, blocked: [{ ports: ${list(blocked)}, severity: low }, 20-30] }
  - { host: 10.0.0.0/29, roles: ${list(['one', 'two'])} }
waivers: [{ host: ${list(hosts)}, ports: ${list(waived)}, state: ${list(['open', 'closed'])}, until: 2099-01-01, reason: x }]
`;
}

/** One line for each port, without the place of its rule: the place of a list is that of its elements, and of a variable its own. */
function linesOf(verdicts: readonly Verdict[]): string[] {
  return verdicts
    .flatMap(({ ports, host, address, expected, state, verdict, severity, explanation, waiver, count }) =>
      portsIn(ports).map((port) =>
        [host, address, port, expected, state, verdict, severity, waiver?.reason, count > 1 ? '' : explanation].join(
          ' ',
        ),
      ),
    )
    .sort();
}

function portsIn(ports: string | null): number[] {
  return (ports ?? '').split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Mistakes of two elements of a variable have one place, and may be one mistake. */
function codesOf({ diagnostics }: { diagnostics: readonly Diagnostic[] }): ReadonlySet<string> {
  return new Set(diagnostics.map(({ code }) => code));
}

it('the verdicts are those of the list written out', async () => {
  let judged = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        hosts: some(ADDRESSES),
        open: some(['21', '22', '24']),
        blocked: some(['23', '25', '21-24']),
        role: some(PORTS),
        waived: some(PORTS),
      }),
      fc.array(fc.constantFrom(...STATES), { minLength: 15, maxLength: 15 }),
      fc.constantFrom(',', ' , ', '\n', '\r\n', ',\n'),
      async (lists, seen, sign) => {
        const observations = { file: 'scan.xml', text: scanOf(seen) };
        const variables: string[] = [];
        const inVariables = (values: readonly string[]) => {
          variables.push(`V${variables.length}=${values.join(sign)}`);
          return `"\${V${variables.length - 1}}"`;
        };
        const run = (text: string, told: readonly string[]) =>
          audit([{ file: 'p.yml', text }], options({ observations, variables: told }));
        const written = await run(
          policyOf(lists, (values) => `[${values.join(', ')}]`),
          [],
        );
        const inOne = await run(policyOf(lists, inVariables), variables);
        if (written.kind !== 'report') {
          expect(inOne.kind).toBe(written.kind);
          expect(codesOf(inOne)).toEqual(codesOf(written));
          return;
        }
        if (inOne.kind !== 'report') throw new Error(inOne.diagnostics.map(({ message }) => message).join('\n'));
        judged++;
        expect(inOne.report.totals).toEqual(written.report.totals);
        expect(linesOf(inOne.report.verdicts)).toEqual(linesOf(written.report.verdicts));
      },
    ),
    { numRuns: 300 },
  );
  expect(judged).toBeGreaterThan(50);
});
