// `--shard` as it is written, and what is wrong with it.
import { expect, it } from 'vitest';
import { parseShard } from '../../../src/policy/values/parse-shard.ts';

it.each([
  ['1/1', { index: 1, of: 1 }],
  ['2/8', { index: 2, of: 8 }],
  [' 1000 / 1000 ', { index: 1000, of: 1000 }],
])('%s', (text, shard) => {
  expect(parseShard(text)).toEqual(shard);
});

it.each([
  ['0/4', '`0/4`: shards are counted from 1.', /^the first is `1\/4`; add 1/],
  ['5/4', '`5/4`: there is no shard 5 of 4.', /^the last is `4\/4`$/],
  ['1/0', '`1/0`: a run cannot be divided into 0 shards.', /`1\/1`/],
  ['1/100000', '`1/100000`: a run is divided into at most 1,000 shards.', /fewer/],
  ['1/1001', '`1/1001`: a run is divided into at most 1,000 shards.', /fewer/],
  ['a/b', '`a/b` is not a shard.', /`2\/8` is the second of eight/],
  ['/4', '`/4` is not a shard.', /`2\/8`/],
  ['2', '`2` is not a shard.', /`2\/8`/],
  ['2 of 8', '`2 of 8` is not a shard.', /`2\/8`/],
  ['-1/4', '`-1/4` is not a shard.', /`2\/8`/],
  ['1.5/4', '`1.5/4` is not a shard.', /`2\/8`/],
  ['1/99999999999999999999', '`1/99999999999999999999` is not a shard.', /`2\/8`/],
])('%s is refused', (text, message, help) => {
  expect(parseShard(text)).toMatchObject({ code: 'bad-value', message, help: expect.stringMatching(help) });
});
