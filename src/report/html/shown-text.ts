// Text of unknown origin as the page shows it: bounded, on one line, nothing in it invisible. preact escapes it for HTML.

import { terminal } from '../escape/terminal.ts';
import { clip, shown } from '../text/clip.ts';

/** Longer than any text of ours; what is longer came from a policy, and must not crowd out the others. */
const LONGEST_PROSE = 2000;
/** Longer than servers and browsers agree on. */
const LONGEST_URL = 4096;

/** Sentences: line ends are spaces, every other control a visible escape. */
export function shownProse(text: string): string {
  return terminal(clip(text, LONGEST_PROSE).replace(/\s+/g, ' '));
}

/** What may stand in `href`; null for what is no http or https URL, or too long for one. */
export function safeUrl(url: string | null): string | null {
  if (url === null || url.length > LONGEST_URL || !/^https?:\/\/[^\s/]/i.test(url)) return null;
  return terminal(url) === url ? url : null;
}

/** `2026-11-21 02:00:07 UTC`, from RFC 3339 in UTC. */
export function shownTime(time: string): string {
  return shown(`${time.slice(0, 19).replace('T', ' ')} UTC`);
}
