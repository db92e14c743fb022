// What `fresh` prints: each audit with its age, those that are not fresh with what to do.
import type { Freshness } from '../../../model/documents/freshness.ts';
import { terminalProse } from '../../escape/terminal.ts';
import { freshnessWords } from '../../text/freshness/freshness-words.ts';
import { block, coloursOf, indented, lineWidth, plain, printed } from '../terminal-layout.ts';

const LEADS = { fresh: 'fresh      ', not: 'NOT FRESH  ' } as const;
const INDENT = LEADS.not.length;

/** @param columns how wide the terminal is */
export function freshnessText(
  { audits, maxAgeMs }: Freshness,
  { colour, columns }: { readonly colour: boolean; readonly columns: number },
): string {
  const colours = coloursOf(colour);
  const width = lineWidth(columns);
  return printed(
    audits.flatMap((audit) => {
      const { explanation, advice } = freshnessWords(audit, maxAgeMs);
      const lead = audit.reason === 'fresh' ? colours.green(LEADS.fresh) : colours.yellow(LEADS.not);
      return [
        ...block(lead, INDENT, terminalProse(explanation), width, plain),
        ...indented(terminalProse(advice), INDENT, width, colours.bold),
      ];
    }),
  );
}
