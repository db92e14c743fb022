// One policy with every TCP cause over both families and every expected state: each state, cause and verdict by name.
import { it } from 'vitest';
import type { ExpectedState } from '../../src/model/words.ts';
import { checkPolicy, runAction, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

/** What each port does, and what is to be seen of it over IPv4 and over IPv6. */
const SEEN = {
  1: ['open', 'syn-ack', 'open', 'syn-ack'],
  2: ['closed', 'rst', 'closed', 'rst'],
  3: ['filtered', 'timeout', 'filtered', 'timeout'],
  4: ['closed', 'rst', 'closed', 'rst'],
  5: ['filtered', 'icmp-port-unreachable', 'filtered', 'icmp-port-unreachable'],
  // Over IPv4 the errno of admin-prohibited is that of host-unreachable too: no finer than it proves.
  6: ['filtered', 'icmp-unreachable', 'filtered', 'icmp-admin-prohibited'],
  7: ['filtered', 'icmp-unreachable', 'filtered', 'icmp-unreachable'],
  8: ['filtered', 'icmp-net-unreachable', 'filtered', 'icmp-net-unreachable'],
} as const;
type Digit = keyof typeof SEEN;

/** Port 8000 + 100 x (which state is expected) + digit (which behaviour it has). */
const EXPECTATIONS: readonly ExpectedState[] = ['open', 'closed', 'filtered', 'blocked', 'observe'];
const portOf = (expected: ExpectedState, digit: Digit) => 8000 + 100 * EXPECTATIONS.indexOf(expected) + digit;
const DIGITS = Object.keys(SEEN).map(Number) as Digit[];
const all = (digit: Digit) => EXPECTATIONS.map((expected) => portOf(expected, digit));
const set = (digit: Digit) => `{ ${all(digit).join(', ')} }`;

const RULES = chain(
  'input',
  `tcp dport ${set(3)} drop`,
  `tcp dport ${set(4)} reject with tcp reset`,
  `tcp dport ${set(5)} reject with icmpx port-unreachable`,
  `tcp dport ${set(6)} reject with icmpx admin-prohibited`,
  `tcp dport ${set(7)} reject with icmpx host-unreachable`,
  `tcp dport ${set(8)} reject with icmpx no-route`,
);

const [ipv4, ipv6] = [ADDRESSES.far.ipv4[0] as string, ADDRESSES.far.ipv6[0] as string];

const POLICY = `version: 1
hosts:
${[ipv4, ipv6]
  .map(
    (address) => `  - host: "${address}"
${EXPECTATIONS.map((expected) => `    ${expected}: [${DIGITS.map((digit) => portOf(expected, digit)).join(', ')}]`).join('\n')}`,
  )
  .join('\n')}
`;
/** The line on which each address's expectation stands. */
const lineOf = (address: string, expected: ExpectedState) =>
  (address === ipv4 ? 4 : 10) + EXPECTATIONS.indexOf(expected);

/** The table of what satisfies what, spelled out. */
const SATISFIES: Record<ExpectedState, readonly string[]> = {
  open: ['open'],
  closed: ['closed'],
  filtered: ['filtered'],
  blocked: ['closed', 'filtered'],
  observe: [],
};

/** Linux sends one ICMP error a second to one peer, and a REJECT that is not sent is silence: that is tested further down. */
const UNLIMITED_ICMP = `cd /proc/sys/net
  echo 0 > ipv4/icmp_ratelimit; echo 100000 > ipv4/icmp_msgs_per_sec; echo 10000 > ipv4/icmp_msgs_burst
  echo 0 > ipv6/icmp/ratelimit`;

async function setUp(lab: Lab): Promise<void> {
  await Promise.all([
    lab.listen('far', ipv4, all(1)),
    lab.listen('far', ipv6, all(1)),
    lab.nft('far', RULES),
    lab.run('far', ['sh', '-ec', UNLIMITED_ICMP]),
  ]);
}

describeLab('check: every cause over both families, every expected state', () => {
  it.concurrent('sees each as it is, and judges it', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await setUp(lab);
      const { code, report } = await checkPolicy(lab, POLICY, { timeoutMs: 110_000 });

      const seen: string[] = [];
      const wanted: string[] = [];
      for (const [family, address] of [ipv4, ipv6].entries()) {
        for (const expected of EXPECTATIONS) {
          for (const digit of DIGITS) {
            const port = portOf(expected, digit);
            const [state, cause] = SEEN[digit].slice(family * 2, family * 2 + 2) as [string, string];
            const kind =
              expected === 'observe' ? 'not-judged' : SATISFIES[expected].includes(state) ? 'pass' : 'violation';
            const evidence = state === 'filtered' ? 'anchored' : 'direct';
            wanted.push(`${address} ${port} ${expected}: ${state} ${cause} ${kind} ${evidence}`);
            const verdict = verdictOf(report, address, port);
            seen.push(
              `${address} ${port} ${verdict.expected}: ${verdict.state} ${verdict.cause} ${verdict.verdict} ${verdict.evidence}`,
            );
            expect(verdict.rule.line).toBe(lineOf(address, expected));
          }
        }
      }
      expect(seen).toEqual(wanted);
      expect(report.result).toBe('fail');
      expect(code).toBe(1);
      expect(report.totals).toMatchObject({
        probes: 80,
        open: 10,
        closed: 20,
        filtered: 50,
        unknown: 0,
        inconclusive: 0,
        notJudged: 16,
      });
    }),
  );

  it.concurrent('annotates the lines that do not hold, and those alone', { timeout: 120_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await setUp(lab);
      const { code, stdout, outputs, summary } = await runAction(lab, POLICY);
      expect(code).toBe(1);
      const errors = [...stdout.matchAll(/^::error (?:.*,)?file=policy\.yml,line=(\d+)[^:]*::(.*)/gm)];
      // What several lines share is annotated on the first of them, which names the others.
      const lines = errors.flatMap(([, line = '', message = '']) => [
        line,
        ...[...message.matchAll(/The same is true of lines? ([\d, and]+)\./g)].flatMap(
          ([, others]) => others?.match(/\d+/g) ?? [],
        ),
      ]);
      const judged = EXPECTATIONS.filter((expected) => expected !== 'observe');
      const wanted = [ipv4, ipv6].flatMap((address) => judged.map((expected) => lineOf(address, expected)));
      expect([...new Set(lines.map(Number))].sort((a, b) => a - b)).toEqual(wanted.sort((a, b) => a - b));
      expect(stdout).not.toMatch(/^::warning/m);
      // Of 16 ports a state: open violates 7 + 7, closed 6 + 6, filtered 3 + 3, blocked 1 + 1.
      expect(outputs).toMatchObject({ result: 'fail', violations: '34', inconclusive: '0', probes: '80' });
      expect(summary).toContain('34 violations');
    }),
  );

  it.concurrent(
    'calls a REJECT filtered, whether or not the kernel had leave to send the ICMP error',
    { timeout: 120_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await Promise.all([
          lab.listen('far', ipv4, [8001]),
          lab.nft('far', chain('input', 'tcp dport 9001-9040 reject with icmpx port-unreachable')),
        ]);
        const policy = `version: 1\nhosts: [{ host: "${ipv4}", open: 8001, filtered: 9001-9040 }]\n`;
        const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 110_000 });
        const causes = new Set(report.verdicts.filter(({ state }) => state === 'filtered').map(({ cause }) => cause));
        expect(report.totals).toMatchObject({ open: 1, filtered: 40, pass: 41 });
        expect(code).toBe(0);
        expect([...causes].sort()).toEqual(['icmp-port-unreachable', 'timeout']);
      }),
  );
});
