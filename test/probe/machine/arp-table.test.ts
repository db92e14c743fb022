import { describe, expect, it } from 'vitest';
import { parseArpTable } from '../../../src/probe/machine/arp-table.ts';

const TABLE = `IP address       HW type     Flags       HW address            Mask     Device
198.51.100.2     0x1         0x2         5a:7f:5d:35:b1:25     *        lan0
198.51.100.99    0x1         0x0         00:00:00:00:00:00     *        lan0
198.51.100.7     0x1         0x6         5a:7f:5d:35:b1:26     *        lan0
198.51.100.8     0x1         0x0         00:00:00:00:00:00     *        lan0
198.51.100.8     0x1         0x2         5a:7f:5d:35:b1:27     *        wan0
`;

describe('the ARP table', () => {
  it('says who answered and who was asked for in vain', () => {
    expect(Object.fromEntries(parseArpTable(TABLE))).toEqual({
      '198.51.100.2': true,
      '198.51.100.99': false,
      '198.51.100.7': true,
      '198.51.100.8': true,
    });
  });

  it('is empty where nobody was asked for, or the text is another', () => {
    expect(parseArpTable('').size).toBe(0);
    expect(parseArpTable('a\n\nb\n').size).toBe(0);
  });
});
