// Silence that nobody vouched for on its own way, though others were heard elsewhere: the words say which way, and what to add.
import { describe, expect, it } from 'vitest';
import type { WayTaken } from '../../src/model/observation.ts';
import { address, failed, input, observe, rule, saw, segment, verdictOn } from './build.ts';

const SITE = '10.20.0.5';
const DEFAULT = { prefix: '0.0.0.0/0', length: 0, device: 'eth0', via: '192.0.2.1' };
const WAY: WayTaken = { route: DEFAULT, network: '10.20.0.0/16', heard: false, changed: false };

/** Port 5432 of an address, while a public one answers. */
function silent(way: Partial<WayTaken>, text = SITE, detail: string | null = null) {
  const planned = address(text, segment('5432', rule('blocked', 2)));
  const elsewhere = address('203.0.113.9', segment('443', rule('open', 1)));
  const observed = { ...observe(planned, {}, failed('deaf-vantage', detail ?? undefined)), way: { ...WAY, ...way } };
  return verdictOn(input([observed, observe(elsewhere, {}, saw('open'))]), text, 5432);
}

describe('who answered did so on another way', () => {
  it('a private address on the default route: perhaps a tunnel is down', () => {
    const { explanation, advice } = silent({});
    expect(explanation).toContain(
      'This address is reached over the default route (eth0, via 192.0.2.1), and nothing in 10.20.0.0/16 answered this machine on that way both before and after.',
    );
    expect(explanation).toContain('An answer from elsewhere, such as the public internet, does not vouch for it.');
    expect(advice).toBe(
      'If a tunnel or a VPN should lead there, check that it is up. Else list a port of this host that is known to be open under `open`, add a control inside 10.20.0.0/16, or run from a place nearer to it.',
    );
  });

  it('a router that says that it has no route is told', () => {
    expect(silent({}, SITE, 'ENETUNREACH').explanation).toContain(
      'both before and after: a router on the way said that it has no route there (ENETUNREACH).',
    );
  });

  it.each<[string, Partial<WayTaken>, string, string]>([
    [
      'a tunnel of its own',
      { route: { prefix: '10.20.0.0/16', length: 16, device: 'tun0', via: null }, network: null },
      'over the route to 10.20.0.0/16 (tun0, directly), and nothing answered this machine on that way',
      'Check that this machine reaches anything over tun0. Else list a port of this host that is known to be open under `open`, add a control inside 10.20.0.0/16,',
    ],
    [
      'a router of its own',
      { route: { prefix: '203.0.112.0/23', length: 23, device: 'eth0', via: '192.0.2.9' }, network: null },
      'over the route to 203.0.112.0/23 (eth0, via 192.0.2.9)',
      'Check that 192.0.2.9 forwards what this machine sends.',
    ],
    [
      'the internet, while only neighbours answered',
      { network: null },
      'What did answer over IPv4 was reached on another way',
      'a control on the internet that is reached the same way',
    ],
    [
      'routes that are not shown',
      { route: null },
      'This address is in a private network, and nothing in 10.20.0.0/16 answered',
      'inside 10.20.0.0/16',
    ],
    [
      'nor is the network known',
      { route: null, network: null },
      'by a route that this machine does not show',
      'Check that',
    ],
  ])('%s', (_, way, meaning, advised) => {
    const { explanation, advice } = silent(way);
    expect(explanation).toContain(meaning);
    expect(advice).toContain(advised);
  });

  it('says so where the way changed, whoever was heard on it', () => {
    for (const heard of [true, false]) {
      const { explanation, advice } = silent({ changed: true, heard });
      expect(explanation).toContain(
        'The way to this address changed during the run (now it is reached over the default route (eth0, via 192.0.2.1)),',
      );
      expect(advice).toContain('Run again once the network is settled');
    }
  });

  it('says nothing of ways where something was heard on this one, too early or too late', () => {
    expect(silent({ heard: true }).explanation).toContain('each came too early, too late');
  });
});
