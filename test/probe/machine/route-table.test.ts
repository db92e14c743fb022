import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/probe/machine/route-table.ts';

/** As Linux 6 shows it on a little-endian machine: `ip route` says the same in the comments. */
const IPV4 = `Iface	Destination	Gateway 	Flags	RefCnt	Use	Metric	Mask		MTU	Window	IRTT
eth0	00000000	010200C0	0003	0	0	100	00000000	0	0	0
wlan0	00000000	0101A8C0	0003	0	0	600	00000000	0	0	0
eth0	000200C0	00000000	0001	0	0	100	00FFFFFF	0	0	0
tun0	0000140A	00000000	0001	0	0	0	0000FFFF	0	0	0
eth0	0500140A	FE0200C0	0007	0	0	0	FFFFFFFF	0	0	0
*	00001F0A	00000000	0201	0	0	0	0000FFFF	0	0	0
eth0	0000280A	010200C0	0003	0	0	-1	0000FFFF	0	0	0
tun0	0000280A	00000000	0001	0	0	50	0000FFFF	0	0	0
`;
const IPV6 = `fd000000000000000000000000000000 40 00000000000000000000000000000000 00 00000000000000000000000000000000 00000100 00000001 00000000 00000001     eth0
00000000000000000000000000000000 00 00000000000000000000000000000000 00 fe800000000000000000000000000001 00000400 00000002 00000000 00000003     eth0
20010db8000200000000000000000000 30 20010db8000300000000000000000000 30 fe800000000000000000000000000009 00000400 00000002 00000000 00000003     eth0
fd000000000000000000000000000002 80 00000000000000000000000000000000 00 00000000000000000000000000000000 00000000 00000003 00000000 80200001     eth0
20010db8000400000000000000000000 30 00000000000000000000000000000000 00 fe80000000000000000000000000000b 00000400 00000002 00000000 00000003     eth0
20010db8000400000000000000000000 30 00000000000000000000000000000000 00 fe80000000000000000000000000000a 00000400 00000002 00000000 00000003     eth0
00000000000000000000000000000000 00 00000000000000000000000000000000 00 00000000000000000000000000000000 ffffffff 00000001 00000000 00200200       lo
`;

const table = readTables(IPV4, IPV6, true);

describe('readTables', () => {
  it.each([
    // By the lower metric.
    ['203.0.113.7', { prefix: '0.0.0.0/0', length: 0, device: 'eth0', via: '192.0.2.1' }],
    ['192.0.2.77', { prefix: '192.0.2.0/24', length: 24, device: 'eth0', via: null }],
    ['10.20.0.9', { prefix: '10.20.0.0/16', length: 16, device: 'tun0', via: null }],
    // By the longest prefix.
    ['10.20.0.5', { prefix: '10.20.0.5/32', length: 32, device: 'eth0', via: '192.0.2.254' }],
    // A metric of 2^32 - 1 is printed as -1.
    ['10.40.0.1', { prefix: '10.40.0.0/16', length: 16, device: 'tun0', via: null }],
    ['fd00::9', { prefix: 'fd00::/64', length: 64, device: 'eth0', via: null }],
    ['fd00::2', { prefix: 'fd00::/64', length: 64, device: 'eth0', via: null }],
    ['2001:db8:1::1', { prefix: '::/0', length: 0, device: 'eth0', via: 'fe80::1' }],
    // Of a route for some sources alone nothing is known.
    ['2001:db8:2::1', { prefix: '::/0', length: 0, device: 'eth0', via: 'fe80::1' }],
    ['2001:db8:4::1', { prefix: '2001:db8:4::/48', length: 48, device: 'eth0', via: 'fe80::a or fe80::b' }],
  ])('finds the entry that leads to %s', (address, route) => {
    expect(table.routeTo(address)).toMatchObject(route);
  });

  it('finds nothing where there is nothing, and leaves out what rejects', () => {
    const none = readTables(
      IPV4.split('\n')
        .filter((line) => !line.includes('00000000	01'))
        .join('\n'),
      '',
      true,
    );
    expect(none.routeTo('10.31.0.1')).toBeNull();
    expect(none.routeTo('fd00::1')).toBeNull();
    expect(readTables('', '', true).routeTo('192.0.2.1')).toBeNull();
  });

  it('reads the numbers of a big-endian machine', () => {
    const text = `${IPV4.split('\n')[0]}\neth0	0A140000	C0000201	0003	0	0	0	FFFF0000	0	0	0\n`;
    expect(readTables(text, '', false).routeTo('10.20.1.1')).toMatchObject({
      prefix: '10.20.0.0/16',
      via: '192.0.2.1',
    });
  });

  it('tells a change from counters that move and lines in another order', () => {
    const busy = IPV6.replaceAll(' 00000002 00000000 00000003', ' 00000009 00000007 00000003')
      .split('\n')
      .reverse()
      .join('\n');
    expect(readTables(IPV4, busy, true).digest).toBe(table.digest);
    expect(readTables(IPV4.replace('tun0	0000140A', 'tun1	0000140A'), IPV6, true).digest).not.toBe(table.digest);
  });
});
