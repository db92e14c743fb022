// What a vantage may be called, which families it sees, and one element of its `cannot-see`.
import type { FamilyChoice, PortSet } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import type { Problem } from '../problem.ts';
import type { SuggestService } from '../services/suggest-service.ts';
import { parsePorts } from './parse-ports.ts';

/** What may be the name of a vantage or a role: it stands in options, file names and headings. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/** Whether a text may be the name of a vantage or a role. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** The families that a vantage sees: by its `family`, without those that `cannot-see` names. */
export function familiesOf(family: FamilyChoice | null, lacks: readonly Family[]): Family[] {
  return ([4, 6] as const).filter(
    (one) => !lacks.includes(one) && (family === null || family === 'both' || family === `ipv${one}`),
  );
}

const LACKS: Readonly<Record<string, Family>> = { ipv4: 4, ipv6: 6 };

/** One element of `cannot-see`: ports, or a family. */
export function parseBlind(text: string, suggest: SuggestService): PortSet | { lacks: Family } | Problem {
  const word = text.trim().toLowerCase();
  const lacks = Object.hasOwn(LACKS, word) ? LACKS[word] : undefined;
  return lacks === undefined ? parsePorts(text, suggest) : { lacks };
}
