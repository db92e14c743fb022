// How long a run takes, in sentences: for `--dry-run`, and before a run that takes long.
import { counted } from '../../../base/numbers-and-lists.ts';
import { durationText } from '../../text/counts-text.ts';

/** Seconds, if every port answers and if every port is silent. */
export interface TimeRange {
  readonly least: number;
  readonly most: number;
}

/** From here on a run is announced, in seconds. */
const LONG_SECONDS = 20;

/** What is expected, and what it leaves out: how often a silent port is asked again shows only in the run. */
export function expectedTimeSentences({ least, most }: TimeRange): string[] {
  return [
    `Expected time: ${durationText(least * 1000)} if every port answers, ${durationText(most * 1000)} if every port is silent, without retries.`,
    // As measured with 100 ports: docs/prober.md says what is asked again.
    'Retries add some 5 s where an address does not answer at all or rejects what is sent, and some 30 s, or more for many ports, where packets are lost or only SSH or another service that counts connections answers.',
  ];
}

/** One line that says before a long run how long it takes; null for a run that is over soon. */
export function longRunLine({ least, most }: TimeRange, ports: number): string | null {
  if (most < LONG_SECONDS) return null;
  if (least < 1)
    return `this takes up to ${durationText(most * 1000)}, and longer with retries: ${counted(ports, 'port')}, some of them slow to ask`;
  return `this takes ${durationText(least * 1000)} or longer, up to ${durationText(most * 1000)} if every port is silent: ${counted(ports, 'port')}`;
}
