// README's first policy is green on a runner as GitHub hosts them: no IPv6, port 25 blocked on the way, a web host behind a firewall.
import { describe, expect, it } from 'vitest';
import { runAction } from '../lab/check-policy.ts';
import { describeLab } from '../lab/describe-lab.ts';
import { chain } from '../lab/firewall.ts';
import { withLab } from '../lab/with-lab.ts';
import { codeBlocks, readText } from './markdown.ts';

const [POLICY = ''] = codeBlocks(readText('README.md'))
  .filter(({ lang, text }) => lang === 'yaml' && text.startsWith('version: 1'))
  .map(({ text }) => text);

const WWW = '203.0.113.2';
const GITHUB = '198.51.100.3';
const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted', GITHUB_SERVER_URL: 'https://github.com' };

describe('the first policy of README', () => {
  it('is for a runner without IPv6, has controls on two ports, and does not ask port 25', () => {
    expect(POLICY).toContain('family: ipv4');
    expect(POLICY).toContain('controls: [github.com:443, github.com:22]');
    expect(POLICY).toContain('1-24, 26-1023');
  });
});

describeLab('on a hosted runner', () => {
  it.concurrent.for([
    { database: 'shut', code: 0, result: 'pass' },
    { database: 'reachable', code: 1, result: 'fail' },
  ])('with the database $database: $result', { timeout: 90_000 }, ({ database, code, result }, { expect }) =>
    withLab(async (lab) => {
      const open = database === 'shut' ? '80, 443' : '80, 443, 5432';
      await Promise.all([
        lab.listen('far', WWW, [22, 80, 443, 5432]),
        lab.listen('near', GITHUB, [22, 443]),
        lab.nft('far', chain('input', `tcp dport != { ${open} } drop`)),
        lab.nft('router', chain('forward', 'tcp dport 25 drop')),
        lab.dns('near', '198.51.100.2', {
          'www.example.com': { A: [WWW], AAAA: ['2001:db8::1'] },
          'github.com': [GITHUB],
        }),
      ]);
      lab.resolvConf('nameserver 198.51.100.2\noptions timeout:1 attempts:1\n');
      const run = await runAction(lab, POLICY, {}, HOSTED);
      expect(run.outputs).toMatchObject({ result, inconclusive: '0' });
      expect(run.code).toBe(code);
      // Not even a warning: port 25 is not asked, and port 22 of a control rules the egress filter out.
      expect(run.summary).not.toMatch(/egress filter|port 25/i);
      if (code === 1) expect(run.summary).toContain('5432');
    }),
  );
});
