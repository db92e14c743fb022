// A witness vouches only for what shares its way: tunnels that are down, networks behind other routers, routes that change meanwhile.
import { it } from 'vitest';
import { type Checked, checkPolicy } from './check-policy.ts';
import { describeLab } from './describe-lab.ts';
import { chain, untilForwarded } from './firewall.ts';
import type { Lab } from './lab.ts';
import { ADDRESSES } from './topology.ts';
import { withLab } from './with-lab.ts';

const near = ADDRESSES.near.ipv4;
const far = ADDRESSES.far.ipv4;
const far6 = ADDRESSES.far.ipv6;
/** Hosts of a site behind a tunnel, and of another one. */
const SITE = '10.20.0.5';
const SITE_CONTROL = '10.20.0.2';
/** Two hosts that the changing ways lead to. */
const [WITNESS = '', SILENT = ''] = far;

const policy = (host: string, control: string, ports = '[22, 5432]') =>
  `version: 1\ndefaults: { timeout: 400ms }\ncontrols: ["${control}"]\nhosts: [{ host: "${host}", blocked: ${ports} }]\n`;

const seen = ({ report }: Checked) => [
  ...new Set(report.verdicts.map(({ state, cause, verdict }) => `${state} ${cause} ${verdict}`)),
];
const DEAF = ['unknown deaf-vantage inconclusive'];
const FILTERED = ['filtered timeout pass'];

/** Gives a host of the lab further addresses, which are reached by what routes the test adds. */
async function addAddresses(lab: Lab, ...addresses: string[]): Promise<void> {
  for (const address of addresses)
    await lab.ip('far', 'addr', 'add', `${address}/${address.includes(':') ? 128 : 32}`, 'dev', 'wan0', 'nodad');
}

/** The site is behind `far`: the router leads there, and its firewall drops all but port 80. */
async function site(lab: Lab, ...addresses: string[]): Promise<void> {
  await addAddresses(lab, ...addresses);
  await lab.nft('far', chain('input', 'tcp dport { 22, 5432 } drop'));
}

describeLab('check: who vouches for whom', () => {
  it.concurrent(
    'a tunnel is down: a public control does not vouch for what vanishes on the default route',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await lab.listen('far', far[0] as string, [80]);
        // A rule of the firewall would come too late: without a route the router answers before it looks at any.
        await lab.ip('router', 'route', 'add', 'blackhole', '10.0.0.0/8');
        const vanishing = await checkPolicy(lab, policy(SITE, `${far[0]}:80`));
        expect(seen(vanishing)).toEqual(DEAF);
        expect(vanishing.code).toBe(3);
        expect(vanishing.report.controls).toEqual([{ target: `${far[0]}:80`, answered: true }]);
        const { explanation, advice } = vanishing.report.verdicts[0] ?? {};
        expect(explanation).toMatch(/This address is reached over the default route \(lan0, via 198\.51\.100\.254\)/);
        expect(explanation).toMatch(/nothing in 10\.20\.0\.0\/16 answered this machine on that way/);
        expect(advice).toMatch(
          /tunnel or a VPN should lead there, check that it is up.*a control inside 10\.20\.0\.0\/16/,
        );
        // The router has no route there, and says so: that is no firewall's word either.
        await lab.ip('router', 'route', 'del', 'blackhole', '10.0.0.0/8');
        const noRoute = await checkPolicy(lab, policy(SITE, `${far[0]}:80`));
        expect(seen(noRoute)).toEqual(DEAF);
        expect(noRoute.report.verdicts[0]?.explanation).toMatch(/a router on the way said that it has no route there/);
      }),
  );

  it.concurrent(
    'a control inside the same network vouches, one of another private network does not',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await site(lab, SITE, SITE_CONTROL, '10.30.0.2', '192.168.7.1');
        for (const network of ['10.20.0.0/16', '10.30.0.0/16', '192.168.7.0/24'])
          await lab.ip('router', 'route', 'add', network, 'via', '203.0.113.2');
        for (const address of [SITE_CONTROL, '10.30.0.2', '192.168.7.1']) await lab.listen('far', address, [80]);
        const [same, other, third] = await Promise.all(
          [SITE_CONTROL, '10.30.0.2', '192.168.7.1'].map((control) => checkPolicy(lab, policy(SITE, `${control}:80`))),
        );
        expect(seen(same as Checked)).toEqual(FILTERED);
        expect(same?.code).toBe(0);
        expect(seen(other as Checked)).toEqual(DEAF);
        expect(seen(third as Checked)).toEqual(DEAF);
        // The machine itself says that both are one network: it has one route for them.
        await lab.ip('vantage', 'route', 'add', '10.20.0.0/15', 'via', '198.51.100.254');
        await lab.ip('router', 'route', 'add', '10.21.0.0/16', 'via', '203.0.113.2');
        await addAddresses(lab, '10.21.0.2');
        await lab.listen('far', '10.21.0.2', [80]);
        expect(seen(await checkPolicy(lab, policy(SITE, '10.21.0.2:80')))).toEqual(FILTERED);
        // And a private control does not vouch for the internet.
        expect(seen(await checkPolicy(lab, policy(far[0] as string, `${SITE_CONTROL}:80`)))).toEqual(DEAF);
      }),
  );

  it.concurrent(
    'the line to the internet is down: a neighbour does not vouch for what is behind the router',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await Promise.all([
          lab.listen('near', near[0] as string, [80]),
          lab.listen('near', ADDRESSES.near.ipv6[0] as string, [80]),
          lab.nft('router', chain('forward', 'drop')),
        ]);
        const [ipv4, ipv6] = await Promise.all([
          checkPolicy(lab, policy(far[0] as string, `${near[0]}:80`)),
          checkPolicy(lab, policy(far6[0] as string, `[${ADDRESSES.near.ipv6[0]}]:80`)),
        ]);
        expect(seen(ipv4)).toEqual(DEAF);
        expect(ipv4.report.verdicts[0]?.advice).toMatch(
          /Check that 198\.51\.100\.254 forwards what this machine sends/,
        );
        expect(seen(ipv6)).toEqual(DEAF);
      }),
  );

  it.concurrent(
    'another router, another interface, another site over IPv6: none of them vouches',
    { timeout: 60_000 },
    ({ expect }) =>
      withLab(async (lab) => {
        await site(lab, 'fd00:3ab::5', 'fd00:3ab::2', 'fd00:4ab::2');
        for (const network of ['fd00:3ab::/48', 'fd00:4ab::/48'])
          await lab.ip('router', 'route', 'add', network, 'via', far6[0] as string);
        // Public addresses of a provider behind a second router, which is there and drops.
        await lab.ip('vantage', 'route', 'add', '203.0.113.8/29', 'via', near[1] as string);
        // A tunnel without anybody at its other end.
        await lab.ip('vantage', 'link', 'add', 'tun1', 'type', 'veth', 'peer', 'name', 'tun2');
        for (const device of ['tun1', 'tun2']) await lab.ip('vantage', 'link', 'set', device, 'up', 'arp', 'off');
        await lab.ip('vantage', 'route', 'add', '203.0.113.7/32', 'dev', 'tun1', 'src', '198.51.100.1');
        await Promise.all([
          lab.listen('far', far[0] as string, [80]),
          lab.listen('far', 'fd00:3ab::2', [80]),
          lab.listen('far', 'fd00:4ab::2', [80]),
        ]);
        const [same, other, router, tunnel] = await Promise.all([
          checkPolicy(lab, policy('fd00:3ab::5', '[fd00:3ab::2]:80')),
          checkPolicy(lab, policy('fd00:3ab::5', '[fd00:4ab::2]:80')),
          checkPolicy(lab, policy('203.0.113.9', `${far[0]}:80`)),
          checkPolicy(lab, policy('203.0.113.7', `${far[0]}:80`)),
        ]);
        expect(seen(same)).toEqual(FILTERED);
        expect(seen(other)).toEqual(DEAF);
        expect(seen(router)).toEqual(DEAF);
        expect(seen(tunnel)).toEqual(DEAF);
      }),
  );
});

/** Two hosts behind `near`, which forwards to them: one answers, the other drops. Resolves once the second was asked twice. */
async function twoBehindNear(lab: Lab): Promise<void> {
  await Promise.all([
    lab.listen('far', WITNESS, [80]),
    lab.nft('far', chain('input', `ip daddr ${SILENT} drop`)),
    lab.nft('router', chain('forward', `ip daddr ${SILENT} tcp dport 5432 counter`)),
    // A redirect would have this machine go round it.
    lab.run('near', ['sh', '-ec', 'cd /proc/sys/net/ipv4; echo 0 | tee conf/*/send_redirects; echo 1 > ip_forward']),
    lab.ip('vantage', 'addr', 'add', '198.51.100.77/24', 'dev', 'lan0'),
  ]);
  for (const host of [WITNESS, SILENT]) await lab.ip('vantage', 'route', 'add', `${host}/32`, 'via', near[0] as string);
}

describeLab('check: a way that changes while the run is under way', () => {
  const text = `version: 1\ndefaults: { timeout: 400ms, attempts: 8 }\ncontrols: ["${WITNESS}:80"]\nhosts: [{ host: ${SILENT}, blocked: 5432 }]\n`;
  it.concurrent.for([
    {
      how: 'the route into the tunnel goes',
      change: (lab: Lab) => lab.ip('vantage', 'route', 'del', `${SILENT}/32`),
      expected: DEAF,
    },
    {
      how: 'a rule that no routing table shows sends it elsewhere, from another address',
      change: async (lab: Lab) => {
        await lab.ip(
          'vantage',
          'route',
          'add',
          'default',
          'via',
          '198.51.100.254',
          'src',
          '198.51.100.77',
          'table',
          '7',
        );
        await lab.ip('vantage', 'rule', 'add', 'to', SILENT, 'lookup', '7');
      },
      expected: DEAF,
    },
    {
      how: 'both are reached on the default route from now on: it is asked again, and counts there',
      change: async (lab: Lab) => {
        for (const host of [SILENT, WITNESS]) await lab.ip('vantage', 'route', 'del', `${host}/32`);
      },
      expected: FILTERED,
    },
  ])('$how', { timeout: 90_000 }, ({ change, expected }, { expect }) =>
    withLab(async (lab) => {
      await twoBehindNear(lab);
      const checking = checkPolicy(lab, text, { timeoutMs: 80_000 });
      await untilForwarded(lab, 2);
      await change(lab);
      const checked = await checking;
      expect(seen(checked)).toEqual(expected);
      if (expected === DEAF)
        expect(checked.report.verdicts[0]?.explanation).toMatch(/The way to this address changed during the run/);
    }),
  );
});
