// Which ports of a host alone may be asked again and again: a setting, and no expectation.
import { expect, it } from 'vitest';
import { changesOf, diffOf, hosts } from './diff-of.ts';

const item = (anchors: string | null, more = '') =>
  hosts(
    `{ host: [b.example.com, a.example.com], open: [443, 22]${anchors === null ? '' : `, anchors: ${anchors}`}${more} }`,
  );

it.each([
  [
    null,
    '443',
    'null -> 443',
    'Only 443 may be an anchor of a.example.com and b.example.com now; before, any port that answered was.',
  ],
  [
    '443',
    null,
    '443 -> null',
    'Any port of a.example.com and b.example.com that answers may be its anchor now; before, only 443 was.',
  ],
  [
    '443',
    '[8443, 443]',
    '443 -> 443, 8443',
    'Only 443, 8443 may be an anchor of a.example.com and b.example.com now; before, only 443 was.',
  ],
])('%s to %s', (old, now, change, sentence) => {
  expect(changesOf(item(old), item(now))).toEqual([`neutral settings a.example.com b.example.com ${change}`]);
  expect(diffOf(item(old), item(now)).changes[0]?.sentence).toBe(sentence);
});

it('written otherwise, or at a host that comes or goes, is no change', () => {
  expect(changesOf(item('[443, https]'), item('443'))).toEqual([]);
  const more = `${item('443')}  - { host: c.example.com, observe: 80, anchors: 80 }\n`;
  expect(changesOf(item('443'), more).filter((change) => change.includes('settings'))).toEqual([]);
});
