// The line that `--wait` prints between two rounds: what does not hold yet, and when it asks again.
import { grouped } from '../../base/numbers-and-lists.ts';
import type { RoundNews } from '../../model/documents/wait.ts';
import type { Verdict } from '../../model/verdict.ts';
import { terminal } from '../escape/terminal.ts';
import { causeText, stateText } from '../text/cause-text.ts';
import { clip } from '../text/clip.ts';
import { durationText } from '../text/counts-text.ts';
import { hostWithAddress, udpSuffix } from '../text/places/place-text.ts';

/** `Round 3, after 12.4 s: 2 do not hold yet, such as www.example.com port 443 (closed). Asking again in 3.0 s, for at most …`. */
export function roundLine({ rounds, elapsedMs, leftMs, pauseMs, pending, example }: RoundNews): string {
  const count = `${grouped(pending)} ${pending === 1 ? 'does' : 'do'} not hold yet`;
  const begin = `Round ${grouped(rounds)}, after ${durationText(elapsedMs)}: ${count}`;
  const next = `Asking ${pending === 1 ? 'it' : 'those'} again in ${durationText(pauseMs)}, for at most ${durationText(leftMs)} more.`;
  return `${begin}${example === null ? '' : `, such as ${placeOf(example)}`}. ${next}`;
}

function placeOf(verdict: Verdict): string {
  const { ports, protocol, state, cause } = verdict;
  const host = terminal(clip(hostWithAddress(verdict), 200));
  const port = ports === null ? '' : ` port ${ports}${udpSuffix(protocol)}`;
  // For an unknown state the cause is shown instead, because that is what has to change.
  const seen = state === 'unknown' && cause !== null ? causeText(cause) : state === null ? '' : stateText(state);
  return `${host}${port}${seen === '' ? '' : ` (${seen})`}`;
}
