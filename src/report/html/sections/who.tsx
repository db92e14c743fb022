// The left side of an entry of the page: its ports and machines, those without room folded, and where it was seen from.
import { counted, grouped } from '../../../base/numbers-and-lists.ts';
import type { PageSet, PageWhere } from '../page-entry.ts';

function Places({ sets }: { readonly sets: readonly PageSet[] }) {
  return (
    <>
      {sets.map(({ ports, allPorts, places }) => (
        <>
          <b>{ports}</b>
          {allPorts === '' ? null : (
            <details class="more">
              <summary>list them</summary>
              {allPorts}
            </details>
          )}
          {places.map(({ host, rest }) => (
            <span>
              {host}
              {rest === '' ? null : <i>{rest}</i>}
            </span>
          ))}
        </>
      ))}
    </>
  );
}

interface Props {
  readonly where: PageWhere;
  /** `from internet and vpc`; empty where that need not be said. */
  readonly from: string;
}

export function Who({ where, from }: Props) {
  const { sets, moreSets, moreMachines, unnamed } = where;
  return (
    <div class="who">
      <Places sets={sets} />
      {moreMachines === 0 ? null : (
        <details class="more">
          <summary>and {counted(moreMachines, 'more machine')}</summary>
          <Places sets={moreSets} />
          {unnamed === 0 ? null : <small>and {grouped(unnamed)} more</small>}
        </details>
      )}
      {from === '' ? null : <span class="from">{from}</span>}
    </div>
  );
}
