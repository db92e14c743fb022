// A policy of a whole network, in shards that run one after another and are merged: the verdicts are those of one run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mergeGiven } from '../../src/audit/merge.ts';
import { parseRanges } from '../../src/model/port-ranges.ts';
import type { Report } from '../../src/model/report.ts';
import { CLI } from '../built.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import type { Lab } from './lab.ts';
import { withLab } from './with-lab.ts';

/**
 * How many addresses, and shards. 65,536 in 8 take some minutes: `PORT_POLICY_SHARDS=65536/8 npx vitest run test/lab/shards.test.ts`
 * runs them, and says how long it all took.
 */
const [ADDRESSES = 512, SHARDS = 4] = (process.env.PORT_POLICY_SHARDS ?? '512/4').split('/').map(Number);
const BITS = 32 - Math.log2(ADDRESSES);
const TIMEOUT_MS = 30 * 60_000;

/** The second quarter of the addresses is silent, and the last eighth refuses everything. */
const SILENT = `10.30.${ADDRESSES >> 10}.${(ADDRESSES >> 2) & 255}/${BITS + 2}`;
const REFUSING = `10.30.${((ADDRESSES >> 3) * 7) >> 8}.${((ADDRESSES >> 3) * 7) & 255}/${BITS + 3}`;

const BLOCKED = '[21, 22, 23, 25, 53, 110, 135, 139, 445, 1433, 3306, 3389, 5432, 8080]';
/** On a machine that is busy with other tests, a pace without a limit loses answers now and then. */
const RATE = ADDRESSES > 512 ? 'unlimited' : '4000/s';

const POLICY = `version: 1
limits: { rate: ${RATE}, per-host: unlimited, in-flight: unlimited, probes: unlimited }
defaults: { timeout: 500ms, attempts: 2 }
scope: [10.30.0.0/${BITS}]
hosts:
  - { host: 10.30.0.0/${BITS}, open: [80, 443], blocked: ${BLOCKED} }
  - { host: ["${SILENT}", "${REFUSING}"], blocked: [80, 443] }
  - { host: 10.31.0.0/24, blocked: 22 }
waivers:
  - { host: 10.30.0.9, ports: [5432], state: open, until: 2099-12-31, reason: DB-9 }
`;

/** All of the network is one host's, which answers in several ways; a database is open at some addresses of it. */
async function prepare(lab: Lab): Promise<void> {
  await lab.ip('router', 'route', 'add', '10.30.0.0/16', 'via', '203.0.113.2');
  await lab.ip('far', 'route', 'add', 'local', '10.30.0.0/16', 'dev', 'lo');
  await lab.listen('far', '0.0.0.0', [80, 443, 5432]);
  await lab.nft(
    'far',
    chain(
      'input',
      `ip daddr ${SILENT} drop`,
      `ip daddr ${REFUSING} reject with tcp reset`,
      'ip daddr & 0.0.0.63 == 0.0.0.9 accept',
      'tcp dport 5432 drop',
      'tcp dport { 23, 445, 3306, 3389 } drop',
    ),
  );
}

/** Each port by itself, as passes alike are one entry; sorted, as a merge has an order of its own. */
function verdictsOf({ verdicts }: Report): string[] {
  return verdicts
    .flatMap(({ host, address, protocol, ports, expected, state, cause, verdict, rule, waiver }) => {
      const said = [expected, state, cause, verdict, rule.line, waiver?.reason];
      const ranges = ports === null ? [{ first: 0, last: 0 }] : parseRanges(ports);
      return ranges.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, i) => [host, address, protocol, first + i, ...said].join(' ')),
      );
    })
    .sort();
}

describeLab('a policy in shards', () => {
  it('has the verdicts of one run', { timeout: TIMEOUT_MS }, () =>
    withLab(async (lab) => {
      await prepare(lab);
      const folder = mkdtempSync(join(tmpdir(), 'port-policy-shards-'));
      try {
        const policy = join(folder, 'policy.yml');
        writeFileSync(policy, POLICY);
        const check = async (
          name: string,
          ...args: string[]
        ): Promise<{ report: Report; code: number | null; ms: number }> => {
          const [path, begun] = [join(folder, name), performance.now()];
          const command = ['sh', '-c', 'out=$1; shift; exec "$@" > "$out"', 'sh', path];
          const { code, stderr } = await lab.run(
            'vantage',
            [...command, process.execPath, CLI, 'check', policy, '--format', 'json', ...args],
            { timeoutMs: TIMEOUT_MS },
          );
          if (code === 2) throw new Error(stderr);
          return { report: JSON.parse(readFileSync(path, 'utf8')), code, ms: performance.now() - begun };
        };
        const whole = await check('whole.json');
        const shards = [];
        for (let i = 1; i <= SHARDS; i++) shards.push(await check(`${i}.json`, '--shard', `${i}/${SHARDS}`));
        const begun = performance.now();
        const merged = await mergeGiven(
          shards.map(({ report }, i) => ({ path: `${i + 1}.json`, report })),
          { toolVersion: '1', now: new Date(), withinMs: null, expectVantages: [], run: whole.report.run },
        );
        const mergeMs = performance.now() - begun;
        if (merged.kind === 'unusable') throw new Error(merged.problems.join('\n'));
        if (ADDRESSES > 512) {
          const seconds = (ms: number) => (ms / 1000).toFixed(1);
          const each = shards.map(({ ms, report }) => `${report.totals.probes} probes in ${seconds(ms)} s`).join(', ');
          process.stderr.write(`whole: ${seconds(whole.ms)} s; shards: ${each}; merge: ${seconds(mergeMs)} s\n`);
        }
        const all = verdictsOf(whole.report);
        expect(all.length).toBe(ADDRESSES * 16 + 1);
        const other = verdictsOf(merged.report);
        const known = new Set(all);
        expect(other.filter((verdict) => !known.has(verdict)).slice(0, 5)).toEqual([]);
        expect(other.length).toBe(all.length);
        expect(merged.report.totals).toEqual(whole.report.totals);
        expect(merged.report.totals.violation).toBeGreaterThan(0);
        expect(merged.report.totals).toMatchObject({ waived: 1, inconclusive: 1 });
        expect([merged.report.result, whole.code]).toEqual(['fail', 1]);
        const taken = shards.map(({ report }) => report.shard?.taken.count ?? 0);
        expect(taken.reduce((sum, count) => sum + count)).toBe(ADDRESSES + 1);
        expect(Math.max(...taken) - Math.min(...taken)).toBeLessThanOrEqual(2);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
  );
});
