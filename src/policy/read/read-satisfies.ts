// `satisfies`: the requirements that an item, an entry or a role is checked for.
import { childOf, type MapNode } from '../yaml/syntax-tree.ts';
import { elementsOf, isText, type Reading } from './reading.ts';

/** A check that stands for more requirements than this says nothing of any of them. */
const MOST_REQUIREMENTS = 20;

/** Every report lists each of them, with what of it was not checked. */
const MOST_DIFFERENT = 1000;

/** The texts of a map's `satisfies`, without the space around them, each once; null where the key is missing. */
export function satisfiesAt(
  map: MapNode,
  { diagnostics, requirements }: Pick<Reading, 'diagnostics' | 'requirements'>,
): readonly string[] | null {
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
  const some = [...texts].slice(0, MOST_REQUIREMENTS);
  if (!fitsIn(requirements, some)) {
    const message = `The files of this run name more than ${MOST_DIFFERENT} different requirements in \`satisfies\`.`;
    const help =
      'write one text for all checks of the same requirement, or split the policy and run each part on its own';
    diagnostics.error(node, 'bad-value', message, help);
  }
  return some;
}

/** @returns false for the first that is too many, and for no other: one mistake says it */
function fitsIn(requirements: Set<string>, texts: readonly string[]): boolean {
  if (requirements.size > MOST_DIFFERENT) return true;
  for (const text of texts) requirements.add(text);
  return requirements.size <= MOST_DIFFERENT;
}
