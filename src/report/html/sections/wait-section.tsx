// The page's section on waiting: how long, how many rounds, and which ports held and then did not.
import type { Wait } from '../../../model/documents/wait.ts';
import { shown } from '../../text/clip.ts';
import { flappedText, waitText } from '../../text/wait-text.ts';
import { LeftOut } from '../shown-text.tsx';

/** Ports that flap are few, or all of them do for one reason. */
const MOST_FLAPPED = 200;

export function WaitSection({ wait, reportHint }: { readonly wait: Wait; readonly reportHint: string }) {
  const { flapped, held } = wait;
  const told = flapped.slice(0, MOST_FLAPPED);
  return (
    <details class="wait" id="wait">
      <summary>
        <h2>Waiting</h2>{' '}
        <span class="note">{held ? 'until the policy held' : 'the policy did not hold in the time given'}</span>
      </summary>
      <p>{waitText(wait)}</p>
      {told.length === 0 ? null : (
        <>
          <p>What held in one round and not in a later one:</p>
          <ul class="plain">
            {told.map((one) => (
              <li>{shown(flappedText(one))}</li>
            ))}
          </ul>
        </>
      )}
      {flapped.length === told.length ? null : (
        <LeftOut rows={flapped.length - told.length} what="of these" hint={reportHint} />
      )}
    </details>
  );
}
