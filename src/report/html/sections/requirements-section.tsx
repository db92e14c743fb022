// The page's table of requirements: which are satisfied, and why the others are not.
import { grouped } from '../../../base/numbers-and-lists.ts';
import type { Report } from '../../../model/report.ts';
import { requirementsToShow, satisfiedText, statusText, whyNotSatisfied } from '../../rows/requirement-words.ts';
import { shown } from '../../text/clip.ts';
import { LeftOut, Prose } from '../shown-text.tsx';

const MOST_SHOWN = 500;

interface Props {
  readonly report: Report;
  readonly open: boolean;
  readonly reportHint: string;
}

export function RequirementsSection({ report, open, reportHint }: Props) {
  const all = requirementsToShow(report);
  if (all.length === 0) return null;
  const rest = all.length - MOST_SHOWN;
  return (
    <details class="requirements" id="requirements" open={open}>
      <summary>
        <h2>Requirements</h2> <span class="note">{satisfiedText(all)}</span>
      </summary>
      <div class="scroller">
        <table>
          <thead>
            <tr>
              <th scope="col">Requirement</th>
              <th scope="col">Result</th>
              <th scope="col">As intended</th>
              <th scope="col">Why it is not satisfied</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, MOST_SHOWN).map((result) => (
              <tr>
                <th scope="row">{shown(result.requirement)}</th>
                <td>{result.satisfied ? statusText(result) : <b class="warn">{statusText(result)}</b>}</td>
                <td>{grouped(result.pass)}</td>
                <td>
                  {whyNotSatisfied(result).map((reason) => (
                    <p>
                      <Prose text={reason} />
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 ? <LeftOut rows={rest} what="requirements" hint={reportHint} /> : null}
    </details>
  );
}
