// docs/truth.md says of nmap's words what the code makes of them.
import { expect, it } from 'vitest';
import { type Asked, meaningOf } from '../../src/scan/formats/nmap/nmap-reasons.ts';
import { readText, tableOf } from './markdown.ts';

const rows = tableOf(readText('docs/truth.md'), "nmap's state", "nmap's reason", 'TCP', 'UDP');

/** `closed, rst`; empty where the pair proves nothing. */
function meant(asked: Asked, state: string, reason: string): string {
  const meant = meaningOf(asked, state, reason);
  return meant === null ? '' : `${meant.state}, ${meant.cause}`;
}

it.each(rows)('%s by %s', (state = '', reason = '', tcp = '', udp = '') => {
  // What a SYN scan cannot say, a connect scan may.
  expect(meant('syn', state, reason) || meant('connect', state, reason)).toBe(tcp);
  expect(meant('udp', state, reason)).toBe(udp);
});

it('has a row for each of them', () => {
  expect(rows).toHaveLength(11);
});
