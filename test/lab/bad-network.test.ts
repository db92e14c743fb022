// Addresses that accept anything, controls, and lines that lose packets: what a prober is easily deceived by.
import { it } from 'vitest';
import { checkPolicy, runAction, verdictOf } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const [host, other] = ADDRESSES.far.ipv4 as unknown as readonly [string, string];
const REDIRECT = `table ip nat {
  chain pre {
    type nat hook prerouting priority -100
    ip daddr ${host} tcp dport 1-65535 redirect to :80
  }
}`;

describeLab('check: an address that accepts a connection on every port', () => {
  it.concurrent.for([
    { policy: 'a few ports', entries: 'open: 443, blocked: 5432' },
    { policy: 'many high ports', entries: 'open: 443, blocked: [5432, 30000-30199]' },
  ])(
    '$policy: its open proves no service, and is a violation where nothing may be open',
    { timeout: 90_000 },
    ({ entries }, { expect }) =>
      withLab(async (lab) => {
        await Promise.all([lab.listen('far', '0.0.0.0', [80]), lab.nft('far', REDIRECT)]);
        const unlimited = 'limits: { rate: unlimited, per-host: unlimited }';
        const policy = `version: 1\n${unlimited}\nhosts: [{ host: ${host}, ${entries} }]\n`;
        const { code, report } = await checkPolicy(lab, policy, { timeoutMs: 80_000 });
        const expected = verdictOf(report, host, 443);
        expect(expected).toMatchObject({ state: 'open', cause: 'syn-ack', evidence: 'none', verdict: 'inconclusive' });
        expect(expected.explanation).toMatch(/random/);
        expect(verdictOf(report, host, 5432)).toMatchObject({ state: 'open', evidence: 'none', verdict: 'violation' });
        expect(code).toBe(1);
      }),
  );

  it.concurrent('three services on high ports are no such address', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('far', host, [443, 50_000, 50_001, 50_002]);
      const { code, report } = await checkPolicy(lab, `version: 1\nhosts: [{ host: ${host}, open: 443 }]\n`);
      expect(verdictOf(report, host, 443)).toMatchObject({ evidence: 'direct', verdict: 'pass' });
      expect(code).toBe(0);
    }),
  );
});

describeLab('check: controls', () => {
  const policy = (control: string) =>
    `version: 1\ncontrols: "${control}"\nhosts: [{ host: ${host}, blocked: [22, 5432] }]\n`;

  it.concurrent(
    'one that answers vouches for the silence of a host that says nothing',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await Promise.all([lab.listen('far', other, [443]), lab.nft('far', chain('input', `ip daddr ${host} drop`))]);
        const { code, report } = await checkPolicy(lab, policy(`${other}:443`));
        expect(report.controls).toEqual([{ target: `${other}:443`, answered: true }]);
        expect(verdictOf(report, host, 22)).toMatchObject({ state: 'filtered', evidence: 'vouched', verdict: 'pass' });
        expect(report.totals).toMatchObject({ probes: 2, pass: 2 });
        // Nothing else was ever heard: an egress filter that lets the control alone through would look like this.
        expect(report.warnings.join()).toContain('egress filter');
        expect(code).toBe(0);
      }),
  );

  it.concurrent('one that does not is no witness, and that is said', { timeout: 60_000 }, ({ expect }) =>
    withLab(async (lab) => {
      await lab.nft('far', chain('input', 'drop'));
      const { code, report } = await checkPolicy(lab, policy(`${other}:443`));
      expect(report.controls).toEqual([{ target: `${other}:443`, answered: false }]);
      expect(report.warnings.join()).toContain(`${other}:443 did not answer`);
      expect(verdictOf(report, host, 22)).toMatchObject({ state: 'unknown', cause: 'deaf-vantage' });
      expect(code).toBe(3);
    }),
  );

  it.concurrent(
    'one that answered and then fell silent does not vouch for what came after',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await lab.listen('far', other, [443]);
        // The control is let through once, and nobody after that.
        const once = `ip daddr ${other} tcp flags syn limit rate over 1/hour burst 1 packets drop`;
        await lab.nft('far', chain('input', once, `ip daddr ${host} drop`));
        const { code, report } = await checkPolicy(lab, policy(`${other}:443`), { timeoutMs: 50_000 });
        expect(report.controls).toEqual([{ target: `${other}:443`, answered: true }]);
        expect(report.totals.pass).toBe(0);
        expect(code).toBe(3);
      }),
  );

  it.concurrent(
    'one whose name does not resolve is reported, and nothing else depends on it',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await lab.listen('far', host, [22, 5432]);
        const text = `version: 1\ncontrols: nowhere.example:443\nhosts: [{ host: ${host}, open: [22, 5432] }]\n`;
        const { code, report } = await checkPolicy(lab, text);
        expect(report.controls).toEqual([{ target: 'nowhere.example:443', answered: false }]);
        expect(code).toBe(0);
      }),
  );
});

describeLab("the action on GitHub's own runners", () => {
  it.concurrent.for([
    { runner: 'github-hosted', result: 'inconclusive', code: 3 },
    { runner: 'self-hosted', result: 'pass', code: 0 },
  ])('$runner: the silence of port 25 is $result', { timeout: 60_000 }, ({ runner, result, code }, { expect }) =>
    withLab(async (lab) => {
      await Promise.all([
        lab.listen('far', host, [443, 8443]),
        lab.listen('far', other, [80]),
        lab.nft('far', chain('input', 'tcp dport 25 drop')),
      ]);
      const policy = `version: 1\nhosts: [{ host: ${host}, open: [443, 8443], blocked: 25 }]\n`;
      const env = { RUNNER_ENVIRONMENT: runner, GITHUB_SERVER_URL: `http://${other}` };
      const run = await runAction(lab, policy, {}, env);
      expect(run.outputs.result).toBe(result);
      expect(run.code).toBe(code);
      expect(/hosted runners cannot connect to port 25 anywhere/.test(run.summary)).toBe(runner === 'github-hosted');
      // The server that the runner works for is a control by itself.
      expect(run.summary).toContain(`${other}:80`);
    }),
  );
});
