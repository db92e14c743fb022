// What came of waiting for the policy to hold: how long, how many rounds, and what held and then did not.
import type { Flapped, Wait } from '../../model/wait.ts';
import { counted, durationText } from '../counts-text.ts';
import { parsePorts, portsText } from '../ports-text.ts';
import { leftOutText } from './entries.ts';
import { shown } from './shown.ts';

/** Ports that flap are few, or all of them do for one reason. */
const MOST_FLAPPED = 200;

function portsOf({ ports, protocol }: Flapped): string {
  if (ports === null) return 'where it leads';
  return portsText(parsePorts(ports), 20, protocol === 'udp' ? '/udp' : '');
}

export function WaitSection({ wait, reportHint }: { readonly wait: Wait; readonly reportHint: string }) {
  const { flapped, limitMs, tookMs, rounds, held } = wait;
  const told = flapped.slice(0, MOST_FLAPPED);
  return (
    <details class="wait" id="wait" open>
      <summary>
        <h2>Waiting</h2>{' '}
        <span class="note">{held ? 'until the policy held' : 'the policy did not hold in the time given'}</span>
      </summary>
      <p>
        Asked for <b>{durationText(tookMs)}</b> of at most {durationText(limitMs)}, in {counted(rounds, 'round')}.{' '}
        {held
          ? 'All of the policy held in one round.'
          : 'No round in which all of the policy held came in time; what this page tells is the last one.'}
      </p>
      {told.length === 0 ? null : (
        <>
          <p>What held in one round and not in a later one:</p>
          <ul class="plain">
            {told.map((one) => (
              <li>
                <b>{portsOf(one)}</b> {shown(one.host)}
                {one.address === null || one.address === one.host ? '' : ` (${shown(one.address, 100)})`}
                {': '}
                {counted(one.times, 'time')}
              </li>
            ))}
          </ul>
        </>
      )}
      {flapped.length === told.length ? null : (
        <p class="left-out">{leftOutText(flapped.length - told.length, 'of these', reportHint)}</p>
      )}
    </details>
  );
}
