import { describe, expect, it } from 'vitest';
import { openIcmpCounters, parseSnmp, parseSnmp6 } from '../../../src/probe/machine/icmp-counters.ts';

const SNMP = `Ip: Forwarding DefaultTTL
Ip: 1 64
Icmp: InMsgs InErrors InCsumErrors InDestUnreachs InTimeExcds OutMsgs OutDestUnreachs
Icmp: 9 1 0 7 0 5 3
IcmpMsg: InType3 OutType3
IcmpMsg: 7 3
Tcp: RtoAlgorithm InSegs OutSegs
Tcp: 1 40 50
`;

describe('the ICMP counters', () => {
  it('are found by their names, not by their place', () => {
    expect(parseSnmp(SNMP)).toEqual({ received: 7, sent: 3, segments: 40 });
    expect(
      parseSnmp6('Icmp6InErrors 1\nIcmp6InDestUnreachs             \t12\nIcmp6OutDestUnreachs\t4\n', SNMP),
    ).toEqual({
      received: 12,
      sent: 4,
      segments: 40,
    });
  });

  it('are unknown, not zero, where the kernel does not name them', () => {
    expect(parseSnmp('Icmp: InMsgs\nIcmp: 3\n')).toBeNull();
    expect(parseSnmp('')).toBeNull();
    expect(parseSnmp6('Icmp6InDestUnreachs 3\n', SNMP)).toBeNull();
    expect(parseSnmp(SNMP.replace(' 7 0 5', ' x 0 5'))).toBeNull();
    expect(parseSnmp(SNMP.replace('InSegs', 'Others'))).toBeNull();
  });

  it.runIf(process.platform === 'linux')('are read from this kernel', () => {
    const counters = openIcmpCounters();
    expect(counters.read(4)?.received).toBeGreaterThanOrEqual(0);
    counters.close();
  });
});
