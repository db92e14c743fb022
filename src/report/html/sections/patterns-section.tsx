// The first section of the page of a merged report: what is open from where, each pattern with how it is from each vantage.
import { grouped } from '../../../base/numbers-and-lists.ts';
import { LeftOut, Prose } from '../shown-text.tsx';
import type { PagePattern, PagePatterns, PageView } from './page-patterns.ts';
import { Who } from './who.tsx';

function Views({ views }: { readonly views: readonly PageView[] }) {
  if (views.length === 0) return null;
  return (
    <ul class="views">
      {views.map(({ vantage, kind, sign, state, words }) => (
        <li class={kind ?? undefined} title={words || undefined}>
          <span>{vantage}</span>
          <b>
            {sign === '' ? null : <span aria-hidden="true">{sign} </span>}
            {state}
          </b>
        </li>
      ))}
    </ul>
  );
}

function Pattern({ pattern }: { readonly pattern: PagePattern }) {
  const { where, weight, sign, title, severity, views, explanation, advice } = pattern;
  return (
    <li class={weight} data-h={where.filterHosts}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <Who where={where} from="" />
      <div class="what">
        <p class="facts">
          {severity === null ? null : <em class={severity}>{severity} </em>}
          <b>{title}</b>
        </p>
        <Views views={views} />
        <p>
          <Prose text={explanation} />
        </p>
        {advice === '' ? null : (
          <p class="advice">
            <b>What to do:</b> <Prose text={advice} />
          </p>
        )}
      </div>
    </li>
  );
}

interface ListProps {
  readonly patterns: readonly PagePattern[];
  readonly leftOut: number;
  readonly reportHint: string;
}

function List({ patterns, leftOut, reportHint }: ListProps) {
  return (
    <>
      <ul>
        {patterns.map((pattern) => (
          <Pattern pattern={pattern} />
        ))}
      </ul>
      {leftOut === 0 ? null : <LeftOut rows={leftOut} what="of these" hint={reportHint} />}
    </>
  );
}

interface Props {
  readonly patterns: PagePatterns;
  /** The vantages in words. */
  readonly vantages: string;
  readonly reportHint: string;
}

/** What may be as meant too; nothing where there is none. */
export function PatternsSection({ patterns: { first, leftOutFirst }, vantages, reportHint }: Props) {
  if (first.length === 0) return null;
  return (
    <details class="entries patterns" id="patterns" open>
      <summary>
        <h2>
          Open from where <span class="count">{grouped(first.length + leftOutFirst)}</span>
        </h2>{' '}
        <span class="note">what {vantages} show together</span>
      </summary>
      <List patterns={first} leftOut={leftOutFirst} reportHint={reportHint} />
    </details>
  );
}

/** What is as meant; folded, unless it is the message. */
export function AsMeantSection({
  patterns: { asMeant, leftOutAsMeant },
  open,
  reportHint,
}: Omit<Props, 'vantages'> & { readonly open: boolean }) {
  if (asMeant.length === 0) return null;
  return (
    <details class="entries patterns" id="as-meant" open={open}>
      <summary>
        <h2>
          Shut from where it must be <span class="count">{grouped(asMeant.length + leftOutAsMeant)}</span>
        </h2>{' '}
        <span class="note">and whether another vantage shows that something listens there</span>
      </summary>
      <List patterns={asMeant} leftOut={leftOutAsMeant} reportHint={reportHint} />
    </details>
  );
}
