// The lab as the hosts that the examples speak of.
import type { Lab } from '../../lab/lab.ts';
import type { Listener } from '../../lab/listener.ts';

export const WWW = '203.0.113.2';
const VPN = '203.0.113.4';
export const JUMP = '203.0.113.5';

/** Names, the services that should be there, and the server that the run belongs to, which is a control. */
export async function exampleHosts(lab: Lab): Promise<Record<'www' | 'vpn' | 'jump', Listener>> {
  const [www, vpn, jump] = await Promise.all([
    lab.listen('far', WWW, [80, 443]),
    lab.listen('far', VPN, [443]),
    lab.listen('far', JUMP, [22]),
    lab.listen('near', '198.51.100.3', [22, 443]),
    lab.dns('near', '198.51.100.2', {
      'github.com': ['198.51.100.3'],
      'www.example.com': [WWW],
      'api.example.com': [WWW],
      'vpn.example.com': [VPN],
      'pr-7.staging.example.com': [WWW],
      'db.staging.example.com': [JUMP],
      'db1.example.com': [JUMP],
      'db2.example.com': [JUMP],
      'mail.example.com': [VPN],
      'legacy.example.com': [WWW],
    }),
  ]);
  lab.resolvConf('nameserver 198.51.100.2\noptions timeout:1 attempts:1\n');
  return { www, vpn, jump };
}

/** An example's policy with fewer ports: what it means stays, and a test need not take minutes. */
export function withFewerPorts(policy: string): string {
  return policy
    .replaceAll('blocked: all', 'blocked: [21-79, 5432]')
    .replaceAll('blocked: [1-24, 26-65535]', 'blocked: [21-24, 26-79, 5432]')
    .replaceAll('blocked: [1-24, 26-1023]', 'blocked: [21-24, 26-79]')
    .replaceAll('ports: all', 'ports: [21-79, 5432]')
    .replaceAll('blocked: well-known', 'blocked: [21-79]')
    .replaceAll('blocked: top-1000', 'blocked: [21, 23]')
    .replace(/^limits:\n( .*\n)+/m, '');
}

/** Resolves once a connection to that port of the far hosts was tried. */
export async function onceAsked(lab: Lab, port: number): Promise<void> {
  const chain = `type filter hook input priority 0; tcp dport ${port} tcp flags syn counter name asked;`;
  await lab.nft('far', `table inet watch { counter asked {}; chain input { ${chain} }; }`);
  for (;;) {
    const { code, stdout } = await lab.run('far', ['nft', 'list', 'counter', 'inet', 'watch', 'asked']);
    if (code !== 0) throw new Error(`no counter: ${stdout}`);
    if (!/packets 0 /.test(stdout)) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
}
