// `satisfies`: the requirements that an item, an entry or a role is checked for.
import { childOf, type MapNode } from '../yaml/syntax-tree.ts';
import { elementsOf, isText, type Reading } from './reading.ts';

/** A check that stands for more requirements than this says nothing of any of them. */
const MOST_REQUIREMENTS = 20;

/** The texts of a map's `satisfies`, without the space around them, each once; null where the key is missing. */
export function satisfiesAt(map: MapNode, { diagnostics }: Pick<Reading, 'diagnostics'>): readonly string[] | null {
  const node = childOf(map, 'satisfies');
  if (node === null) return null;
  const texts = new Set<string>();
  for (const element of elementsOf(node)) {
    if (!isText(element) || typeof element.value !== 'string') continue;
    const text = element.text.trim();
    if (text === '')
      diagnostics.error(element, 'bad-value', '`satisfies` is empty.', 'name the requirement: `PCI-DSS 1.2.5`');
    else texts.add(text);
  }
  if (texts.size > MOST_REQUIREMENTS) {
    const message = `\`satisfies\` names ${texts.size} requirements; the limit is ${MOST_REQUIREMENTS}.`;
    diagnostics.error(node, 'bad-value', message, 'name the few that this check is for');
  }
  return [...texts].slice(0, MOST_REQUIREMENTS);
}
