// The table of refused addresses in docs/policy.md names exactly those that the code refuses.
import { expect, it } from 'vitest';
import { REFUSED } from '../../src/model/addresses/refused-networks.ts';
import { readText, tableOf } from './markdown.ts';

it('docs/policy.md lists what is refused', () => {
  const listed = tableOf(readText('docs/policy.md'), 'refused', 'what is there').flatMap(([ranges = '']) =>
    ranges.split(', '),
  );
  const width = { 4: 32, 6: 128 };
  const refused = ([4, 6] as const).flatMap((family) =>
    REFUSED[family].map(([base, bits]) => (bits === width[family] ? base : `${base}/${bits}`)),
  );
  expect(listed.sort()).toEqual(refused.sort());
});
