// The lab's hosts, routes and firewalls look to a connect() the way real ones do.
import { it } from 'vitest';
import { describeLab } from './describe-lab.ts';
import { chain } from './firewall.ts';
import { ADDRESSES } from './topology.ts';
import { connectFrom, program, withLab } from './with-lab.ts';

const RULES = chain(
  'input',
  'tcp dport 8003 drop',
  'tcp dport 8004 reject with tcp reset',
  'tcp dport 8005 reject with icmpx port-unreachable',
  'tcp dport 8006 reject with icmpx admin-prohibited',
  'tcp dport 8007 reject with icmpx host-unreachable',
  'tcp dport 8008 reject with icmpx no-route',
);
const MEANING = {
  8001: 'a listener',
  8002: 'nobody listens',
  8003: 'drop',
  8004: 'reject: tcp reset',
  8005: 'reject: port-unreachable',
  8006: 'reject: admin-prohibited',
  8007: 'reject: host-unreachable',
  8008: 'reject: no-route',
};
const FAMILIES = [{ family: 'ipv4' }, { family: 'ipv6' }] as const;

describeLab('the lab: hosts and firewalls', () => {
  it.concurrent.for([
    { host: 'near', family: 'ipv4', admin: 'EHOSTUNREACH' },
    { host: 'near', family: 'ipv6', admin: 'EACCES' },
    { host: 'far', family: 'ipv4', admin: 'EHOSTUNREACH' },
    { host: 'far', family: 'ipv6', admin: 'EACCES' },
  ] as const)('$host over $family: every kind of rule', ({ host, family, admin }, { expect }) =>
    withLab(async (lab) => {
      const [address] = ADDRESSES[host][family];
      if (address === undefined) throw new Error('the topology has no such host');
      const [listener] = await Promise.all([lab.listen(host, address, [8001]), lab.nft(host, RULES)]);

      const ports = Object.keys(MEANING).map(Number);
      const attempts = await connectFrom(
        lab,
        ports.map((port) => [address, port]),
      );

      const seen = attempts.map(({ said, icmpIn }, index) => [Object.values(MEANING)[index], said, heard(icmpIn)]);
      expect(seen).toEqual([
        ['a listener', 'connected', 'no ICMP'],
        ['nobody listens', 'ECONNREFUSED', 'no ICMP'],
        ['drop', 'silence', 'no ICMP'],
        ['reject: tcp reset', 'ECONNREFUSED', 'no ICMP'],
        ['reject: port-unreachable', 'ECONNREFUSED', 'ICMP'],
        ['reject: admin-prohibited', admin, 'ICMP'],
        ['reject: host-unreachable', 'EHOSTUNREACH', 'ICMP'],
        ['reject: no-route', 'ENETUNREACH', 'ICMP'],
      ]);
      expect(attempts.every(({ icmpOut }) => icmpOut === 0)).toBe(true);
      expect(listener.accepted).toEqual([8001]);
      expect(listener.bytes).toBe(0);
      if (family === 'ipv4') expect(Math.max(...attempts.map(({ icmpIn }) => icmpIn))).toBe(1);
    }),
  );

  it.concurrent.for(FAMILIES)('every address of every host answers over $family', ({ family }, { expect }) =>
    withLab(async (lab) => {
      const all = (['near', 'far', 'router'] as const).flatMap((host) =>
        ADDRESSES[host][family].map((address) => ({ host, address })),
      );
      await Promise.all(all.map(({ host, address }) => lab.listen(host, address, [80])));
      const attempts = await connectFrom(
        lab,
        all.map(({ address }) => [address, 80]),
      );
      expect(attempts.map(({ said }) => said)).toEqual(all.map(() => 'connected'));
    }),
  );

  it.concurrent.for(FAMILIES)(
    'a neighbour that is not there shows after 3.1 s over $family',
    ({ family }, { expect }) =>
      withLab(async (lab) => {
        const [attempt] = await connectFrom(lab, [[ADDRESSES.dead[family], 80]], 6_000);
        expect(attempt).toMatchObject({ said: 'EHOSTUNREACH', icmpIn: 1, icmpOut: 1 });
        expect(attempt?.ms).toBeGreaterThan(2_900);
        expect(attempt?.ms).toBeLessThan(4_500);
      }),
  );

  it.concurrent.for(FAMILIES)('without a default route: ENETUNREACH at once over $family', ({ family }, { expect }) =>
    withLab(async (lab) => {
      const [far = ''] = ADDRESSES.far[family];
      await lab.listen('far', far, [80]);
      const [before] = await connectFrom(lab, [[far, 80]]);
      await lab.ip('vantage', family === 'ipv4' ? '-4' : '-6', 'route', 'del', 'default');
      const [after] = await connectFrom(lab, [[far, 80]]);

      expect(before?.said).toBe('connected');
      expect(after).toMatchObject({ said: 'ENETUNREACH', icmpIn: 0, icmpOut: 0 });
      expect(after?.ms).toBeLessThan(500);
    }),
  );

  it.concurrent.for(FAMILIES)('the router says by ICMP that it has no route over $family', ({ family }, { expect }) =>
    withLab(async (lab) => {
      const [attempt] = await connectFrom(lab, [[ADDRESSES.nowhere[family], 80]]);
      expect(attempt).toMatchObject({ said: 'ENETUNREACH', icmpOut: 0 });
      expect(heard(attempt?.icmpIn ?? 0)).toBe('ICMP');
    }),
  );

  it.concurrent.for(FAMILIES)(
    'a REJECT of the vantage itself moves both counters over $family',
    ({ family }, { expect }) =>
      withLab(async (lab) => {
        const [near = ''] = ADDRESSES.near[family];
        await lab.nft('vantage', chain('output', 'tcp dport 80 reject'));
        const [attempt] = await connectFrom(lab, [[near, 80]]);
        expect(attempt?.said).toBe('ECONNREFUSED');
        expect(attempt?.icmpIn).toBeGreaterThan(0);
        expect(attempt?.icmpOut).toBe(attempt?.icmpIn);
      }),
  );

  it.concurrent('rules of the router stop what goes to far, not what goes to near', ({ expect }) =>
    withLab(async (lab) => {
      await Promise.all([lab.listen('near', '198.51.100.2', [80]), lab.listen('far', '203.0.113.2', [80])]);
      await lab.nft('router', chain('forward', 'drop'));
      const attempts = await connectFrom(lab, [
        ['198.51.100.2', 80],
        ['203.0.113.2', 80],
      ]);
      expect(attempts.map(({ said }) => said)).toEqual(['connected', 'silence']);
    }));

  it.concurrent('rules change while a probe is under way', ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('near', '198.51.100.2', [80]);
      await lab.nft('near', chain('input', 'tcp dport 80 counter drop'));
      const probing = connectFrom(lab, [['198.51.100.2', 80]], 8_000);
      await expect
        .poll(async () => (await lab.run('near', ['nft', 'list', 'ruleset'])).stdout, { timeout: 5_000 })
        .toMatch(/counter packets [1-9]/);
      await lab.nft('near', '');
      const [attempt] = await probing;
      expect(attempt?.said).toBe('connected');
      // The first SYN was dropped; the next one leaves a second later.
      expect(attempt?.ms).toBeGreaterThan(900);
    }));

  it.concurrent('an address that a host does not have, and rules that nft does not know, are errors', ({ expect }) =>
    withLab(async (lab) => {
      await expect(lab.listen('near', '203.0.113.2', [80])).rejects.toThrow('EADDRNOTAVAIL');
      await expect(lab.nft('near', 'no such rule')).rejects.toThrow('syntax error');
      await expect(lab.ip('near', 'no-such-object')).rejects.toThrow('unknown');
      await expect(lab.dns('near', '203.0.113.2', {})).rejects.toThrow('EADDRNOTAVAIL');
    }));

  it.concurrent('the programs of the lab are on its hosts alone', ({ expect }) =>
    withLab(async (lab) => {
      await lab.listen('near', '198.51.100.2', [80]);
      const outside = await lab.run('near', [process.execPath, program('connect.mjs')], {
        input: JSON.stringify([
          ['198.51.100.2', 80, 500],
          ['127.0.0.1', 80, 500],
        ]),
      });
      const attempts = JSON.parse(outside.stdout) as { said: string }[];
      expect(attempts.map(({ said }) => said)).toEqual(['connected', 'ECONNREFUSED']);
    }));
});

function heard(icmpIn: number): 'ICMP' | 'no ICMP' {
  // Over IPv6 the first error arrives while the kernel holds the socket and is lost to it; a second one follows.
  return icmpIn > 0 ? 'ICMP' : 'no ICMP';
}
