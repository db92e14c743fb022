// Writes out variables that hold several values, where a list may stand: to all that reads the tree later it is a list like any other.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { DiagnosticList } from '../diagnostic-list.ts';
import type { MapNode, MapPair, ScalarNode, SyntaxNode } from '../yaml/syntax-tree.ts';
import type { TextRoom } from '../yaml/text-room.ts';
import { valuesOf } from '../yaml/variable-values.ts';
import { tooLong } from '../yaml/variables.ts';
import { childKindOf, type HeldAs, type MapKind, takesList } from './allowed-keys.ts';

/** A tree with its lists written out. */
export interface SpreadTree {
  /** The same tree where no variable holds several values. */
  readonly root: MapNode;
  /** The keys under which a variable has no value yet: a linter does not know which values stand there, nor how many. */
  readonly waiting: ReadonlySet<string>;
}

export function spreadVariables(root: MapNode, diagnostics: DiagnosticList, room: TextRoom): SpreadTree {
  const spreader = new VariableSpreader(diagnostics, room);
  return { root: spreader.map(root, 'policy'), waiting: spreader.waiting };
}

/** What may stand at a place. */
interface Place {
  readonly key: string;
  readonly takesList: boolean;
  readonly child: MapKind | null;
  readonly heldAs: HeldAs;
}

interface Spread {
  readonly node: SyntaxNode;
  /** How many values of variables it stands for. */
  readonly values: number;
}

class VariableSpreader {
  readonly waiting = new Set<string>();
  readonly #diagnostics: DiagnosticList;
  readonly #room: TextRoom;
  // An alias stands for one node in many places: each is looked at once for each kind of place, and its values are counted each time.
  readonly #done = new Map<SyntaxNode, Map<string, Spread>>();
  #values = 0;
  #isFull = false;

  constructor(diagnostics: DiagnosticList, room: TextRoom) {
    this.#diagnostics = diagnostics;
    this.#room = room;
  }

  map(map: MapNode, mapKind: MapKind): MapNode {
    const spread = this.#once(map, mapKind, () => this.#spreadMap(map, mapKind));
    return spread.kind === 'map' ? spread : map;
  }

  #once(node: SyntaxNode, place: string, spread: () => SyntaxNode): SyntaxNode {
    const done = getOrCreate(this.#done, node, () => new Map<string, Spread>());
    const known = done.get(place);
    if (known !== undefined) return this.#take(known.values, node) ? known.node : { ...SPOILT, ...spanOf(node) };
    const before = this.#values;
    const fresh = spread();
    done.set(place, { node: fresh, values: this.#values - before });
    return fresh;
  }

  #spreadMap(map: MapNode, mapKind: MapKind): MapNode {
    return this.#pairs(map, (value, key) => {
      const [child, heldAs] = childKindOf(key, mapKind);
      return this.#value(value, { key, takesList: takesList(key, mapKind), child, heldAs });
    });
  }

  #pairs(map: MapNode, spread: (value: SyntaxNode, key: string) => SyntaxNode): MapNode {
    const pairs = new Map<string, MapPair>();
    let changed = false;
    for (const [key, pair] of map.pairs) {
      const value = spread(pair.value, key);
      changed ||= value !== pair.value;
      pairs.set(key, value === pair.value ? pair : { ...pair, value });
    }
    return changed ? { ...map, pairs } : map;
  }

  #value(value: SyntaxNode, place: Place): SyntaxNode {
    const { child, heldAs } = place;
    if (value.kind === 'map') {
      if (child === null) return value;
      if (heldAs === 'self') return this.map(value, child);
      if (heldAs === 'list') return value;
      return this.#pairs(value, (named) => (named.kind === 'map' ? this.map(named, child) : named));
    }
    return this.#once(value, `${place.key} ${child}`, () => {
      if (value.kind === 'list') return this.#list(value, place);
      const values = this.#scalar(value, place);
      const [first] = values;
      return values.length === 1 && first !== undefined
        ? first
        : { kind: 'list', ...spanOf(value), spoilt: false, size: values.length + 1, items: values };
    });
  }

  #list(list: SyntaxNode & { kind: 'list' }, place: Place): SyntaxNode {
    const items = list.items.flatMap((item): readonly SyntaxNode[] => {
      if (item.kind === 'scalar') return this.#scalar(item, place);
      return [item.kind === 'map' && place.child !== null ? this.map(item, place.child) : item];
    });
    const isSame = items.length === list.items.length && items.every((item, index) => item === list.items[index]);
    return isSame ? list : { ...list, items };
  }

  /** The values that a text stands for, at least one; what is wrong with them is reported, and a spoilt node stands in their place. */
  #scalar(node: ScalarNode, { key, takesList }: Place): ScalarNode[] {
    if (node.spoilt && node.variable) this.waiting.add(key);
    if (node.lone === null || node.spoilt) return [node];
    if (!takesList) {
      const problem = tooLong(node.lone, node.text);
      if (problem === null) return [node];
      this.#diagnostics.add(node, problem);
      return [{ ...node, spoilt: true }];
    }
    const values = valuesOf(node.lone, node.text);
    if ('code' in values) {
      this.#diagnostics.add(node, values);
      return [{ ...node, spoilt: true }];
    }
    if (values.length > 1 && !this.#take(values.length, node)) return [{ ...node, spoilt: true }];
    const variable = node.lone;
    const nth = (index: number) => (values.length === 1 ? null : index + 1);
    return values.map((text, index) => ({ ...node, value: text, text, part: { variable, nth: nth(index) } }));
  }

  /** @returns whether there is room for so many more values; the first that has none is reported */
  #take(values: number, node: SyntaxNode): boolean {
    if (values === 0) return true;
    if (this.#isFull) return false;
    this.#values += values;
    const problem = this.#room.takeValues(values);
    if (problem === null) return true;
    this.#isFull = true;
    this.#diagnostics.add(node, problem);
    return false;
  }
}

const SPOILT = { kind: 'scalar', spoilt: true, size: 1, value: null, text: '', variable: true, lone: null } as const;

function spanOf({ offset, length }: SyntaxNode): Pick<SyntaxNode, 'offset' | 'length'> {
  return { offset, length };
}
