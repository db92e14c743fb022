// How long a run takes, in sentences: for `--dry-run`, and before a run that takes long.
import { counted } from '../../../base/numbers-and-lists.ts';
import { longestSeconds } from '../../../model/pace/longest-seconds.ts';
import { durationText } from '../../text/counts-text.ts';

/** Seconds, if every port answers and if every port is silent. */
export interface TimeRange {
  readonly least: number;
  readonly most: number;
}

/** From here on a run is announced, in seconds. */
const LONG_SECONDS = 20;

/** The whole range first; then what it is made of, as how often a silent port is asked again shows only in the run. */
export function expectedTimeSentences(time: TimeRange): string[] {
  const [least, silent, most] = [durationText(time.least * 1000), durationText(time.most * 1000), longestText(time)];
  return [
    `Expected time: ${least} if every port answers, up to some ${most} where addresses do not answer.`,
    `The ${most} are ${silent} if every port is silent, and retries: some 5 s where an address does not answer at all or rejects what is sent; some 30 s, or more for many ports, where packets are lost or only SSH or another service that counts connections answers.`,
  ];
}

/** With retries, in whole seconds, as it was not measured: `33 s`. */
function longestText({ most }: TimeRange): string {
  return durationText(longestSeconds(most) * 1000).replace('.0 s', ' s');
}

/** One line that says before a long run how long it takes; null for a run that is over soon. */
export function longRunLine({ least, most }: TimeRange, ports: number): string | null {
  if (most < LONG_SECONDS) return null;
  const longest = longestText({ least, most });
  if (least < 1)
    return `this takes up to some ${longest} where addresses do not answer: ${counted(ports, 'port')}, some of them slow to ask`;
  return `this takes ${durationText(least * 1000)} or longer, up to some ${longest} where addresses do not answer: ${counted(ports, 'port')}`;
}
