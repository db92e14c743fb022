// `vantages`: the places that a run may start from, and what each cannot see.
import type { FamilyChoice, PortSet } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import type { Problem } from '../diagnostic-list.ts';
import type { VantagePart } from '../parsed-file.ts';
import { parsePorts } from '../values/parse-ports.ts';
import { childOf, type LocatedMap, quoted } from '../yaml/syntax-tree.ts';
import { controlsAt, FAMILY_CHOICES, mapAt, parsed, type Reading, wordAt } from './reading.ts';

/** A workflow's matrix has at most 256 jobs, and each vantage is one; nobody has so many places. */
const MOST_VANTAGES = 64;

/** What may be the name of a vantage or a role: it stands in options, file names and headings. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

const LACKS: Readonly<Record<string, Family>> = { ipv4: 4, ipv6: 6 };

export function vantagesOf(root: LocatedMap, reading: Reading): Map<string, VantagePart> {
  const vantages = new Map<string, VantagePart>();
  const map = mapAt(root, 'vantages');
  if (map === null) return vantages;
  const { diagnostics } = reading;
  if (map.pairs.size > MOST_VANTAGES) {
    const message = `A policy may declare ${MOST_VANTAGES} vantages, and this one has ${map.pairs.size}.`;
    diagnostics.error(childSpan(root, 'vantages'), 'bad-value', message);
    return vantages;
  }
  for (const [name, { key, value }] of map.pairs) {
    checkName(name, key, 'vantage', reading);
    if (value.kind === 'list') continue;
    vantages.set(name, { span: key, diagnostics, ...(value.kind === 'map' ? said(value, key, reading) : NOTHING) });
  }
  return vantages;
}

/** Whether a text may be the name of a vantage or a role. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** @returns whether it can be a name; where not, that is reported */
export function checkName(name: string, span: VantagePart['span'], what: string, { diagnostics }: Reading): boolean {
  if (isName(name)) return true;
  const message = `${quoted(name)} is no name of a ${what}.`;
  const mend = 'letters, digits, `_`, `-` and `.`, at most 64 of them, a letter or digit first';
  diagnostics.error(span, 'bad-name', message, mend);
  return false;
}

const NOTHING = { family: null, cannotSee: null, controls: null };

function said(map: LocatedMap, span: VantagePart['span'], reading: Reading): Omit<VantagePart, 'span' | 'diagnostics'> {
  const node = childOf(map, 'cannot-see');
  const blind = parsed(node, reading, (text) => parseBlind(text, reading)).map(({ value }) => value);
  const lacks = blind.flatMap((one) => ('lacks' in one ? [one.lacks] : []));
  const ports = blind.flatMap((one) => ('lacks' in one ? [] : [one]));
  const family = wordAt(map, 'family', FAMILY_CHOICES);
  const mend = 'remove one of the two';
  if (familiesOf(family, lacks).length === 0)
    reading.diagnostics.error(node ?? span, 'bad-value', 'This vantage sees neither IPv4 nor IPv6.', mend);
  return { family, cannotSee: node === null ? null : { lacks, ports }, controls: controlsAt(map, reading) };
}

/** The families that a vantage sees: by its `family`, without those that `cannot-see` names. */
export function familiesOf(family: FamilyChoice | null, lacks: readonly Family[]): Family[] {
  return ([4, 6] as const).filter(
    (one) => !lacks.includes(one) && (family === null || family === 'both' || family === `ipv${one}`),
  );
}

function parseBlind(text: string, { suggest }: Reading): PortSet | { lacks: Family } | Problem {
  const word = text.trim().toLowerCase();
  const lacks = Object.hasOwn(LACKS, word) ? LACKS[word] : undefined;
  return lacks === undefined ? parsePorts(text, suggest) : { lacks };
}

function childSpan(root: LocatedMap, key: string): VantagePart['span'] {
  return root.pairs.get(key)?.key ?? root;
}
