// Puts keys that obviously mean another (`Hosts`, `opne`, `deny`) under that key, so that a mistyped key is one mistake and its value is read.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import { quoted } from '../problem.ts';
import type { MapNode, MapPair, SyntaxNode } from '../yaml/syntax-tree.ts';
import { childKindOf, KEYS, type MapKind, NAMES } from './allowed-keys.ts';
import { keyAdvice } from './key-advice.ts';

/** @returns the same tree where no key is wrong in this way */
export function correctKeys(root: MapNode, diagnostics: DiagnosticList): MapNode {
  return new KeyCorrector(diagnostics).map(root, 'policy');
}

class KeyCorrector {
  readonly #diagnostics: DiagnosticList;
  // An alias stands for one node in many places: each is looked at once for each kind of map.
  readonly #done = new Map<MapNode, Map<MapKind, MapNode>>();

  constructor(diagnostics: DiagnosticList) {
    this.#diagnostics = diagnostics;
  }

  map(map: MapNode, mapKind: MapKind): MapNode {
    const done = getOrCreate(this.#done, map, () => new Map<MapKind, MapNode>());
    return getOrCreate(done, mapKind, () => this.#correct(map, mapKind));
  }

  #correct(map: MapNode, mapKind: MapKind): MapNode {
    const pairs = new Map<string, MapPair>();
    let changed = false;
    for (const [key, pair] of map.pairs) {
      const meant = KEYS[mapKind].includes(key) ? key : this.#meant(key, mapKind, map, pairs);
      const value = this.#value(pair.value, meant, mapKind);
      changed ||= meant !== key || value !== pair.value;
      pairs.set(meant, value === pair.value ? pair : { ...pair, value });
    }
    return changed ? { ...map, pairs } : map;
  }

  /** The key that is meant, which is then reported; the key itself where nothing is obvious. */
  #meant(key: string, mapKind: MapKind, map: MapNode, taken: ReadonlyMap<string, MapPair>): string {
    if (this.#diagnostics.full) return key;
    const { meant, help } = keyAdvice(key, mapKind, map);
    if (meant === null || map.pairs.has(meant) || taken.has(meant)) return key;
    const message = `${quoted(key)} is not a key of ${NAMES[mapKind]}.`;
    this.#diagnostics.error(map.pairs.get(key)?.key ?? map, 'unknown-key', message, help);
    return meant;
  }

  #value(value: SyntaxNode, key: string, mapKind: MapKind): SyntaxNode {
    const [childKind, of] = childKindOf(key, mapKind);
    if (childKind === null) return value;
    if (of === 'self') return value.kind === 'map' ? this.map(value, childKind) : this.#list(value, childKind);
    if (of === 'list') return this.#list(value, childKind);
    return value.kind === 'map' ? this.#names(value, childKind) : value;
  }

  #list(value: SyntaxNode, childKind: MapKind): SyntaxNode {
    if (value.kind !== 'list') return value;
    const items = value.items.map((item) => (item.kind === 'map' ? this.map(item, childKind) : item));
    return items.every((item, index) => item === value.items[index]) ? value : { ...value, items };
  }

  #names(value: MapNode, childKind: MapKind): MapNode {
    const pairs = new Map<string, MapPair>();
    let changed = false;
    for (const [name, pair] of value.pairs) {
      const corrected = pair.value.kind === 'map' ? this.map(pair.value, childKind) : pair.value;
      changed ||= corrected !== pair.value;
      pairs.set(name, corrected === pair.value ? pair : { ...pair, value: corrected });
    }
    return changed ? { ...value, pairs } : value;
  }
}
