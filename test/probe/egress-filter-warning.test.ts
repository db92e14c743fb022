import { describe, expect, it } from 'vitest';
import { EgressFilterWarning } from '../../src/probe/egress-filter-warning.ts';
import { addressOf, heard, ledgerOf, respondersOf, segment } from './ledger-of.ts';

/** What is said of a run in which these ports answered, and those were silent while somebody vouched. */
function warnings(answered: number[], silent: number[], controls: number[] = [], address = '198.51.100.1'): string[] {
  const ledger = ledgerOf(
    addressOf(address, segment([...answered, ...silent], 'blocked')),
    ...controls.map((port) => addressOf('203.0.113.5', segment([port], null))),
  );
  const responders = respondersOf(ledger);
  for (let index = 0; index < ledger.size; index++)
    if (index < answered.length || index >= answered.length + silent.length) heard(ledger, responders, index);
    else {
      ledger.setResult(index, 'silent');
      ledger.credit(index, 'fast', 2);
    }
  const egressFilter = new EgressFilterWarning();
  egressFilter.add(ledger, responders, 1, controls.length);
  return egressFilter.warnings();
}

describe('EgressFilterWarning', () => {
  it('warns where one port alone ever answered while others were silent', () => {
    const [warning, ...more] = warnings([443], [22, 3389]);
    expect(more).toEqual([]);
    expect(warning).toContain('Over IPv4, everything that answered did so on port 443, while 2 ports were silent.');
    expect(warning).toContain('egress filter');
    expect(warnings([22], [443])).toHaveLength(1);
  });

  it("warns where the web's two ports alone did, and not where a third port did", () => {
    expect(warnings([80, 443], [22])).toHaveLength(1);
    expect(warnings([80, 443, 8080], [22])).toEqual([]);
    expect(warnings([22, 8080], [25])).toEqual([]);
  });

  it('warns where nothing was heard on a port other than those of the controls', () => {
    expect(warnings([], [22], [443, 5432])[0]).toContain('on port 443 or 5432, while 1 port was silent');
    expect(warnings([5432], [22], [443, 5432])).toHaveLength(1);
    expect(warnings([5432], [22], [443])).toEqual([]);
  });

  it('says nothing where nothing was silent, or nobody answered at all', () => {
    expect(warnings([443], [])).toEqual([]);
    expect(warnings([], [22])).toEqual([]);
  });

  it('does not take a witness of an earlier part for a control', () => {
    const ledger = ledgerOf(
      addressOf('198.51.100.1', segment([22, 5432, 25], 'blocked')),
      addressOf('203.0.113.5', segment([22], null)),
      addressOf('203.0.113.6', segment([5432], null)),
    );
    const responders = respondersOf(ledger);
    for (const index of [0, 1, 3, 4]) heard(ledger, responders, index);
    ledger.setResult(2, 'silent');
    ledger.credit(2, 'fast', 2);
    const egressFilter = new EgressFilterWarning();
    egressFilter.add(ledger, responders, 1, 0);
    expect(egressFilter.warnings()).toEqual([]);
  });

  it('says nothing of loopback', () => {
    expect(warnings([443], [22], [], '127.0.0.1')).toEqual([]);
  });

  describe('over UDP', () => {
    /** As above: ports of one host that answered and that were silent, and controls. */
    function udpWarnings(answered: number[], silent: number[], controls: number[] = [], tcpSilent: number[] = []) {
      const udp = { protocol: 'udp' } as const;
      const ledger = ledgerOf(
        addressOf('198.51.100.1', segment([...answered, ...silent], 'blocked', udp), segment(tcpSilent, 'blocked')),
        ...controls.map((port) => addressOf('203.0.113.5', segment([port], null, udp))),
      );
      const responders = respondersOf(ledger);
      const others = answered.length + silent.length + tcpSilent.length;
      for (let index = 0; index < ledger.size; index++)
        if (index < answered.length || index >= others) heard(ledger, responders, index);
        else {
          ledger.setResult(index, 'silent');
          ledger.credit(index, 'fast', 2);
        }
      const egressFilter = new EgressFilterWarning();
      egressFilter.add(ledger, responders, 1, controls.length);
      return egressFilter.warnings();
    }

    it('warns where one port alone answered, or only those that networks usually let out', () => {
      expect(udpWarnings([123], [11211])[0]).toContain(
        'Over IPv4, everything that answered over UDP did so on port 123, while 1 port was silent. An egress filter on this side that lets only UDP port 123 out',
      );
      expect(udpWarnings([53, 123, 443], [11211])).toHaveLength(1);
      expect(udpWarnings([53, 3478], [11211])).toEqual([]);
    });

    it('warns where the controls alone answered', () => {
      expect(udpWarnings([], [11211], [123, 3478])).toHaveLength(1);
    });

    it('says nothing of the same port elsewhere, nor of silence that proves nothing anyway', () => {
      expect(udpWarnings([53], [53])).toEqual([]);
      expect(udpWarnings([123], [161, 9999])).toEqual([]);
    });

    it('warns where UDP alone vouches for TCP', () => {
      const [warning, ...more] = udpWarnings([123, 3478], [], [], [22, 25]);
      expect(warning).toContain('Over IPv4, nothing answered over TCP, while 2 ports were silent; only UDP replies');
      expect(more).toEqual([]);
    });
  });

  it('keeps the families apart, and gathers over the parts of a run', () => {
    const egressFilter = new EgressFilterWarning();
    for (const [address, port] of [
      ['2001:db8::1', 443],
      ['198.51.100.1', 443],
      ['198.51.100.2', 8080],
    ] as const) {
      const ledger = ledgerOf(addressOf(address, segment([port, 22], 'blocked')));
      const responders = respondersOf(ledger);
      heard(ledger, responders, 0);
      ledger.setResult(1, 'silent');
      ledger.credit(1, 'slow', 2);
      egressFilter.add(ledger, responders, 1, 0);
    }
    expect(egressFilter.warnings()).toHaveLength(1);
    expect(egressFilter.warnings()[0]).toContain('Over IPv6');
  });
});
