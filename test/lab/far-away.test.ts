// A host farther away than the policy's timeout: its answers come late, and are answers all the same.
import { it } from 'vitest';
import { addBridge, whyNoBridge } from './bridge/add-bridge.ts';
import { checkPolicy, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const [host, other] = ADDRESSES.far.ipv4 as unknown as readonly [string, string];
const [near] = ADDRESSES.near.ipv4 as unknown as readonly [string];

interface Scene {
  readonly way: string;
  readonly delayMs: number;
  readonly defaults: string;
  /** 22 is closed, and 8443 open. */
  readonly blocked: string;
}

const scenes: readonly Scene[] = [
  {
    way: '150 ms away, timeout: 100ms',
    delayMs: 75,
    defaults: 'defaults: { timeout: 100ms }\n',
    blocked: '[22, 8443]',
  },
  {
    way: '600 ms away, timeout: 100ms',
    delayMs: 300,
    defaults: 'defaults: { timeout: 100ms }\n',
    blocked: '[22, 8443]',
  },
  { way: '1.6 s away, the defaults', delayMs: 800, defaults: '', blocked: '8443' },
];

describeLab('check: a host farther away than the timeout', () => {
  it.concurrent.for(whyNoBridge() === undefined ? scenes : [])(
    '$way: what is open is open, with an anchor and without one',
    { timeout: 120_000 },
    ({ delayMs, defaults, blocked }, { expect }) =>
      withLab(async (lab) => {
        await addBridge(lab, { delayMs });
        await Promise.all([
          lab.listen('near', near, [443]),
          lab.listen('far', '0.0.0.0', [443, 8443]),
          lab.nft('far', chain('input', `ip daddr ${other} tcp dport != 8443 drop`)),
        ]);
        const controls = `version: 1\n${defaults}controls: "${near}:443"\n`;
        const [beside, alone, expected] = await Promise.all([
          checkPolicy(lab, `${controls}hosts: [{ host: ${host}, open: 443, blocked: ${blocked} }]\n`),
          checkPolicy(lab, `${controls}hosts: [{ host: ${other}, blocked: 8443 }]\n`),
          checkPolicy(lab, `${controls}hosts: [{ host: ${other}, open: 8443 }]\n`),
        ]);
        expect(verdictOf(beside.report, host, 443)).toMatchObject({ state: 'open', verdict: 'pass' });
        expect(verdictOf(beside.report, host, 8443)).toMatchObject({ state: 'open', verdict: 'violation' });
        if (blocked !== '8443')
          expect(verdictOf(beside.report, host, 22)).toMatchObject({ state: 'closed', verdict: 'pass' });
        expect(verdictOf(alone.report, other, 8443)).toMatchObject({ state: 'open', verdict: 'violation' });
        expect(verdictOf(expected.report, other, 8443)).toMatchObject({ state: 'open', verdict: 'pass' });
        expect([beside.code, alone.code, expected.code]).toEqual([1, 1, 0]);
      }),
  );
});
