// The job summary's lines on a run that waited for its policy: how long it took, and which ports flapped.
import type { Wait } from '../../model/documents/wait.ts';
import { markdown } from '../escape/markdown.ts';
import type { Section } from '../sections/fit-sections.ts';
import { leftOut, prose } from '../sections/markdown-cells.ts';
import type { SummaryOptions } from '../text/report-options.ts';
import { flappedText, waitText } from '../text/wait-text.ts';

/** Ports that flap are few, or all of them do for one reason; the rest is counted. */
const MOST_FLAPPED = 20;

/** How long the run waited for the policy to hold: one line, as the first screen is of what is wrong. */
export function waitLine(wait: Wait): string {
  return `⏱️ ${markdown(waitText(wait))}\n\n`;
}

/** What did not stay as it was while the run waited. */
export function flappedSection({ flapped }: Wait, options: SummaryOptions): Section {
  const note = leftOut('row', options);
  const rest = flapped.length - MOST_FLAPPED;
  return {
    head: '⏱️ What held in one round and not in a later one:\n\n',
    rows: flapped.slice(0, MOST_FLAPPED).map((one) => `- ${prose(flappedText(one))}\n`),
    tail: `${rest > 0 ? note(rest) : ''}\n`,
    leftOut: note,
  };
}
