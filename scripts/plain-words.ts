// Turns that a reader stumbles over, and what to write instead; test/sentences/vocabulary.test.ts holds every text that a user sees to it.

/** A turn that no message, help text or document has any more. */
export interface RetiredTurn {
  /** As the glossary shows it. */
  readonly turn: string;
  readonly found: RegExp;
  readonly now: string;
}

export const RETIRED_TURNS: readonly RetiredTurn[] = [
  {
    turn: '`X` is no port',
    // "There is no route" is how everybody says it.
    found: /(?<!\bthere )\b(?:is|are|was|were|be) no (?!longer\b|more\b|less\b|fewer\b|other\b|one\b)/i,
    now: '`X` is not a port',
  },
  { turn: 'this is none', found: /\b(?:is|are) none\b(?! of (?:the|its|these)\b)/i, now: 'this is not one' },
  { turn: 'about no port', found: /\b(?:about|of) (?:no|none)\b/i, now: 'not about a port' },
  {
    turn: 'proves no service',
    found: /\bprov(?:es?|en) no (?!more\b)/i,
    now: 'does not prove that a service is running',
  },
  { turn: 'says nothing of it', found: /\bnothing of\b/i, now: 'says nothing about it' },
  { turn: 'whoever', found: /\bwh(?:o|om)ever\b/i, now: 'anyone who, people who, who' },
  { turn: 'whom', found: /\bwhom\b/i, now: 'who, or another sentence' },
  { turn: 'lest', found: /\blest\b/i, now: 'so that it does not' },
  {
    turn: 'nobody is asked, asks nobody',
    found: /\bask(?:s|ed)? nobody\b|\bnobody is (?:asked|probed|sent)\b/i,
    now: 'sends nothing',
  },
  { turn: 'judged by nobody', found: /\bby nobody\b/i, now: 'not judged' },
  { turn: 'to mend', found: /\bmend(?:s|ed|ing)?\b/i, now: 'to fix' },
  { turn: 'grave, gravest', found: /\bgrav(?:e|er|est)\b/i, now: 'severe, most severe' },
  { turn: 'kin', found: /\bkin\b/i, now: 'the others of its kind' },
  { turn: 'by itself', found: /\bby (?:itself|themselves)\b/i, now: 'on its own, separately' },
  { turn: 'at most so long', found: /\bso long\b/i, now: 'for at most this long' },
  { turn: 'keep asking', found: /\bkeeps? (?:on )?asking\b/i, now: 'retry' },
  { turn: 'from which result on', found: /\bfrom which [\w ]+ on\b/i, now: 'the lowest result that' },
  { turn: 'other than 0', found: /\bother than 0\b/i, now: 'non-zero' },
  { turn: '(Said of port 25)', found: /\(said of\b/i, now: '(Shown for port 25)' },
  { turn: 'alike', found: /(?<!\blooks? )\balike\b/i, now: 'the same' },
  { turn: 'unwatched', found: /\bunwatched\b/i, now: 'not checked' },
  { turn: 'asked and judged', found: /\basked and judged\b/i, now: 'probed, and a violation if' },
  { turn: 'well written', found: /\bwell written\b/i, now: 'no mistakes' },
  { turn: 'ends before it begins', found: /\bbefore (?:it begins|they begin)\b/i, now: 'goes backwards' },
  { turn: 'one a line', found: /\bone an? (?:line|machine|host|port|address|name|row|file)\b/i, now: 'one per line' },
  {
    turn: 'anew, upon, thus, hence',
    found: /\b(?:anew|upon|thus|hence|whence|thereof|therein|whereby|albeit)\b/i,
    now: 'again, on, so, where',
  },
  {
    turn: 'it stands at the top',
    found: /\b(?:stands?|standing|stood) (?:in|at|on|under|above|below|beside|there|where|behind)\b/i,
    now: 'it is at the top',
  },
];

/** The first retired turn of a text; null where it has none. */
export function retiredTurnIn(text: string): { readonly turn: RetiredTurn; readonly words: string } | null {
  for (const turn of RETIRED_TURNS) {
    const match = turn.found.exec(text);
    if (match !== null) return { turn, words: match[0] };
  }
  return null;
}
