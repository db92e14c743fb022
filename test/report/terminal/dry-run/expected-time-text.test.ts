// How long a run takes, in sentences: announced where it is long, and never said without what it leaves out.
import { expect, it } from 'vitest';
import { expectedTimeSentences, longRunLine } from '../../../../src/report/terminal/dry-run/expected-time-text.ts';

it('announces a run of more than 20 seconds, and no other', () => {
  expect(longRunLine({ least: 0.5, most: 19.9 }, 100)).toBeNull();
  expect(longRunLine({ least: 327.7, most: 984 }, 65_535)).toBe(
    'this takes 5 min 28 s or longer, up to 16 min 24 s if every port is silent: 65,535 ports',
  );
  expect(longRunLine({ least: 0.125, most: 33.1 }, 25)).toBe(
    'this takes up to 33.1 s, and longer with retries: 25 ports, some of them slow to ask',
  );
});

it('says what an estimate leaves out', () => {
  const [time, retries] = expectedTimeSentences({ least: 0.5, most: 5 });
  expect(time).toBe('Expected time: 500 ms if every port answers, 5.0 s if every port is silent, without retries.');
  expect(retries).toMatch(/^Retries add some 5 s .* some 30 s/);
});
