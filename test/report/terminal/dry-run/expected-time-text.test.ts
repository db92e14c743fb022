// How long a run takes, in sentences: announced where it is long, and never said without what it leaves out.
import { expect, it } from 'vitest';
import { expectedTimeSentences, longRunLine } from '../../../../src/report/terminal/dry-run/expected-time-text.ts';

it('announces a run of more than 20 seconds, and no other', () => {
  expect(longRunLine({ least: 0.5, most: 19.9 }, 100)).toBeNull();
  expect(longRunLine({ least: 327.7, most: 984 }, 65_535)).toBe(
    'this takes 5 min 28 s or longer, up to some 16 min 54 s where addresses do not answer: 65,535 ports',
  );
  expect(longRunLine({ least: 0.125, most: 33.1 }, 25)).toBe(
    'this takes up to some 1 min 3 s where addresses do not answer: 25 ports, some of them slow to ask',
  );
});

it('says the whole range first, retries included', () => {
  const [time, parts, ...rest] = expectedTimeSentences({ least: 0.513, most: 2.6 });
  expect(time).toBe('Expected time: 513 ms if every port answers, up to some 33 s where addresses do not answer.');
  expect(parts).toMatch(
    /^The 33 s are 2\.6 s if every port is silent, and retries: some 5 s where .* some 30 s, or more /,
  );
  expect(rest).toEqual([]);
});
