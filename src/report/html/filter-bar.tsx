// The filter fields (host, port, vantage, severity, verdict); hidden until the page's script runs.
import { SEVERITIES } from '../../model/words.ts';
import { vantageText } from '../text/vantages-text.ts';
import { VERDICT_KIND_WORDS } from './entries.ts';
import type { EntryGroup } from './page-entry.ts';

interface Props {
  readonly groups: readonly EntryGroup[];
  /** Those to choose from; none where all is from one. */
  readonly vantages: readonly (string | null)[];
}

export function FilterBar({ groups, vantages }: Props) {
  return (
    <>
      <button id="filter-toggle" type="button" aria-controls="filter" aria-expanded="false" hidden>
        Filter
      </button>
      <search id="filter" hidden>
        <label>
          Host <input id="filter-host" type="search" placeholder="name or address" maxLength={300} />
        </label>
        <label>
          Port <input id="filter-port" type="search" placeholder="443, 53/udp, 80-90" maxLength={20} />
        </label>
        {vantages.length === 0 ? null : (
          <label>
            From{' '}
            <select id="filter-from">
              <option value="">any vantage</option>
              {vantages.map((name, index) => (
                <option value={index}>{vantageText(name)}</option>
              ))}
            </select>
          </label>
        )}
        <label>
          Severity{' '}
          <select id="filter-severity">
            <option value="">any</option>
            {SEVERITIES.map((severity, index) => (
              <option value={severity}>{index === 0 ? severity : `${severity} or worse`}</option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>Verdict</legend>
          {groups.map(({ kind }) => (
            <label>
              <input type="checkbox" name="verdict" value={kind} /> {VERDICT_KIND_WORDS[kind][1].toLowerCase()}
            </label>
          ))}
        </fieldset>
        <button id="filter-clear" type="button">
          Clear
        </button>
        <p class="keys">
          <kbd>/</kbd> filters, <kbd>Esc</kbd> clears
        </p>
        <p id="filter-count" role="status" />
      </search>
      <p class="left-out" id="filter-paper" hidden />
    </>
  );
}
