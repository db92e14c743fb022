// `vantages`: the places that a run may start from, and what each cannot see.

import { VANTAGE_SEES } from '../../model/policy.ts';
import type { ParsedVantage } from '../parsed-file.ts';
import { quoted } from '../problem.ts';
import { parseSource } from '../values/parse-source.ts';
import { familiesOf, isName, parseBlind } from '../values/vantage-values.ts';
import { childOf, type MapNode } from '../yaml/syntax-tree.ts';
import { controlsAt, FAMILY_CHOICES, mapAt, parsed, type Reading, wordAt } from './reading.ts';

/** A workflow's matrix has at most 256 jobs, and each vantage is one; nobody has so many places. */
const MOST_VANTAGES = 64;

export function vantagesOf(root: MapNode, reading: Reading): Map<string, ParsedVantage> {
  const vantages = new Map<string, ParsedVantage>();
  const map = mapAt(root, 'vantages');
  if (map === null) return vantages;
  const { diagnostics } = reading;
  if (map.pairs.size > MOST_VANTAGES) {
    const message = `This policy declares ${map.pairs.size} vantages; the limit is ${MOST_VANTAGES}.`;
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

/** @returns whether it can be a name; where not, that is reported */
export function checkName(name: string, span: ParsedVantage['span'], what: string, { diagnostics }: Reading): boolean {
  if (isName(name)) return true;
  const message = `${quoted(name)} is not a valid name for a ${what}.`;
  const help = 'use letters, digits, `_`, `-` and `.`, at most 64 of them, a letter or digit first';
  diagnostics.error(span, 'bad-name', message, help);
  return false;
}

const NOTHING = { family: null, cannotSee: null, sees: null, controls: null, source: null };

function said(
  map: MapNode,
  span: ParsedVantage['span'],
  reading: Reading,
): Omit<ParsedVantage, 'span' | 'diagnostics'> {
  const node = childOf(map, 'cannot-see');
  const blind = parsed(node, reading, (text) => parseBlind(text, reading.suggest)).map(({ value }) => value);
  const lacks = blind.flatMap((one) => ('lacks' in one ? [one.lacks] : []));
  const ports = blind.flatMap((one) => ('lacks' in one ? [] : [one]));
  const family = wordAt(map, 'family', FAMILY_CHOICES);
  const help = 'remove one of the two';
  if (familiesOf(family, lacks).length === 0)
    reading.diagnostics.error(node ?? span, 'bad-value', 'This vantage sees neither IPv4 nor IPv6.', help);
  const sees = wordAt(map, 'sees', VANTAGE_SEES);
  const sourceNode = childOf(map, 'source');
  const source = parsed(sourceNode, reading, parseSource).map(({ value }) => value);
  const cannotSee = node === null ? null : { lacks, ports };
  return { family, cannotSee, sees, controls: controlsAt(map, reading), source: source.length === 0 ? null : source };
}

function childSpan(root: MapNode, key: string): ParsedVantage['span'] {
  return root.pairs.get(key)?.key ?? root;
}
