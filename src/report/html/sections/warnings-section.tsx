// The page's warnings: what a reader should know of the run as a whole, after what is wrong.
import { grouped } from '../../../base/numbers-and-lists.ts';
import { LeftOut, Prose } from '../shown-text.tsx';

/** Warnings are about the run as a whole; more than this are repeats of one. */
const MOST_WARNINGS = 200;

interface Props {
  readonly warnings: readonly string[];
  readonly reportHint: string;
}

export function WarningsSection({ warnings, reportHint }: Props) {
  if (warnings.length === 0) return null;
  const rest = warnings.length - MOST_WARNINGS;
  return (
    <section class="warnings" id="warnings">
      <h2>
        Warnings <span class="count">{grouped(warnings.length)}</span>
      </h2>
      <ul>
        {warnings.slice(0, MOST_WARNINGS).map((warning) => (
          <li>
            <b>Warning:</b> <Prose text={warning} />
          </li>
        ))}
      </ul>
      {rest > 0 ? <LeftOut rows={rest} what="warnings" hint={reportHint} /> : null}
    </section>
  );
}
