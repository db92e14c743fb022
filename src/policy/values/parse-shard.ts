// Which part of a divided run a run is (`--shard 2/8`), read from its text.
import { grouped } from '../../base/numbers-and-lists.ts';
import { MOST_SHARDS, type ShardNumber } from '../../model/shards/shard.ts';
import { type Problem, quoted } from '../problem.ts';

/** @param text `2/8`: the second of eight parts */
export function parseShard(text: string): ShardNumber | Problem {
  const match = /^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/.exec(text);
  if (!match)
    return bad(`${quoted(text)} is not a shard.`, 'write which part of how many: `2/8` is the second of eight');
  const [index, of] = [Number(match[1]), Number(match[2])];
  if (of === 0)
    return bad(`${quoted(text)}: a run cannot be divided into 0 shards.`, 'write `1/1` for a run of one shard');
  if (of > MOST_SHARDS)
    return bad(`${quoted(text)}: a run is divided into at most ${grouped(MOST_SHARDS)} shards.`, 'use fewer shards');
  if (index === 0)
    return bad(
      `${quoted(text)}: shards are counted from 1.`,
      `the first is \`1/${of}\`; add 1 to a number that counts from 0, such as JOB_COMPLETION_INDEX`,
    );
  if (index > of) return bad(`${quoted(text)}: there is no shard ${index} of ${of}.`, `the last is \`${of}/${of}\``);
  return { index, of };
}

function bad(message: string, help: string): Problem {
  return { code: 'bad-value', message, help };
}
