// From the nodes of the `yaml` package to our own syntax tree: aliases and merges followed, variables replaced, keys checked.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { DiagnosticList, TextSpan } from '../diagnostic-list.ts';
import { quoted } from '../problem.ts';
import type { MapNode, MapPair, ScalarNode, SyntaxNode } from './syntax-tree.ts';
import { DEEPEST } from './text-room.ts';
import { hasVariable, loneVariable, substitute, type Variables } from './variables.ts';

/** How many nodes all aliases together may stand for; a million ports through anchors is an attack, not a policy. */
const MOST_ALIASED = 250_000;
const LONGEST_CARET = 1000;
/** Characters of all texts of a file with their variables replaced: as many as a file may have. */
const MOST_SUBSTITUTED = 2_000_000;

/** Whether a stretch of the text is not what its author meant, which is already complained of. */
export type IsUnreliable = (start: number, end: number) => boolean;

/** Keys of which people write one for each value. */
const DUPLICATE_HELP: ReadonlyMap<string, string> = new Map([
  ['hosts', 'put the second list below the first one, and remove this line'],
  ['waivers', 'put the second list below the first one, and remove this line'],
  ...['open', 'blocked', 'closed', 'filtered', 'observe'].map(
    (state) => [state, `use one list: \`${state}: [80, 443]\``] as const,
  ),
]);

/** Turns the nodes of one document into our tree. Every complaint goes to `diagnostics`; a spoilt node stands in its place. */
export class SyntaxTreeBuilder {
  readonly #text: string;
  readonly #diagnostics: DiagnosticList;
  readonly #isUnreliable: IsUnreliable;
  readonly #variables: Variables;
  // By name, in the order of the text: an anchor may be set anew, and then counts from there on.
  readonly #anchors = new Map<string, SyntaxNode | null>();
  #aliased = 0;
  #substitutedLength = 0;

  constructor(text: string, diagnostics: DiagnosticList, isUnreliable: IsUnreliable, variables: Variables) {
    this.#text = text;
    this.#diagnostics = diagnostics;
    this.#isUnreliable = isUnreliable;
    this.#variables = variables;
  }

  /** @param where the place of the key, for a value that is not there */
  build(node: unknown, where: TextSpan, depth = 0): SyntaxNode {
    if (depth > DEEPEST) {
      this.#diagnostics.error(where, 'yaml-syntax', `The file nests more than ${DEEPEST} levels deep.`);
      return spoilt(where);
    }
    if (isAlias(node)) return this.#alias(node.source, this.#span(node, where));
    const anchor = (node as { anchor?: string } | null)?.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, null);
    const built = this.#content(node, where, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, built);
    return built;
  }

  #content(node: unknown, where: TextSpan, depth: number): SyntaxNode {
    if (isMap(node)) return this.#map(node, where, depth);
    if (isSeq(node)) {
      const span = this.#span(node, where);
      const items = node.items.map((item) => this.build(item, span, depth + 1));
      return { kind: 'list', ...span, spoilt: false, size: sizeOf(items), items };
    }
    return isScalar(node) ? this.#scalar(node, where) : scalar(where, null, '');
  }

  #scalar(node: Node & { value: unknown; source?: string; tag?: string }, where: TextSpan): SyntaxNode {
    const range = node.range ?? [where.offset, where.offset, where.offset];
    // An empty value has no place of its own: point at its key.
    const span = range[1] > range[0] ? this.#span(node, where) : where;
    const { value } = node;
    if (this.#isUnreliable(range[0], range[1])) return spoilt(span);
    const noSpace = this.#dashWithoutSpace(range[0], node.source ?? String(value));
    if (noSpace) return noSpace;
    // A tag alone, without a value: the tag is complained of.
    if ((value === '' || value === null) && node.tag?.startsWith('!')) return spoilt(span);
    if (typeof value === 'string') {
      return hasVariable(value) ? this.#substituted(value, span) : scalar(span, value, value);
    }
    const plain = typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return scalar(span, plain, node.source ?? String(value));
  }

  /** `-443` on a line of its own, where `- 443` was meant. */
  #dashWithoutSpace(offset: number, value: string): ScalarNode | null {
    if (this.#text[offset] !== '-' || !/^-[\w*]/.test(value)) return null;
    const line = this.#text.slice(this.#text.lastIndexOf('\n', offset) + 1, offset);
    if (offset === 0 || line.length > LONGEST_CARET || line.trim() !== '') return null;
    const [first = ''] = value.split(' ', 1);
    const help = `write ${quoted(`- ${first.slice(1)}`)}${value.includes(' ') ? ', and the lines below it likewise' : ''}`;
    this.#diagnostics.error(
      { offset, length: first.length },
      'yaml-syntax',
      'A space is missing after the dash.',
      help,
    );
    return spoilt({ offset, length: first.length });
  }

  #substituted(value: string, span: TextSpan): ScalarNode {
    if (this.#substitutedLength > MOST_SUBSTITUTED) return { ...spoilt(span), variable: true };
    const result = substitute(value, this.#variables);
    if (result !== null && 'text' in result) this.#substitutedLength += result.text.length;
    if (this.#substitutedLength > MOST_SUBSTITUTED) {
      const message = `The texts of this file become longer than ${MOST_SUBSTITUTED} characters with their variables.`;
      this.#diagnostics.error(span, 'bad-variable', message);
      return { ...spoilt(span), variable: true };
    }
    if (result !== null && 'text' in result) {
      return { ...scalar(span, result.text, result.text), variable: true, lone: loneVariable(value) };
    }
    if (result !== null) this.#diagnostics.add(span, result);
    return { ...spoilt(span), variable: true };
  }

  #alias(name: string, span: TextSpan): SyntaxNode {
    const target = this.#anchors.get(name);
    if (target) {
      this.#aliased += target.size;
      if (this.#aliased <= MOST_ALIASED) return target;
      const message = `The aliases of this file stand for more than ${MOST_ALIASED} values.`;
      // Once is enough: every alias from here on is over the limit.
      if (this.#aliased - target.size <= MOST_ALIASED) this.#diagnostics.error(span, 'alias-bomb', message);
    } else if (target === null) {
      this.#diagnostics.error(
        span,
        'alias-bomb',
        `The alias ${quoted(`*${name}`)} is inside the value that it stands for.`,
      );
    } else if (name.includes('.')) {
      const message = `YAML takes ${quoted(`*${name}`)} for an alias.`;
      const help = `under \`hosts\` write each name; under \`scope\` quote it: ${quoted(`"*${name}"`)}`;
      this.#diagnostics.error(span, 'quote-it', message, help);
    } else {
      const message = `The alias ${quoted(`*${name}`)} has no anchor ${quoted(`&${name}`)} before it.`;
      const help = `quote it if it is not an alias: \`"*${name}"\`; otherwise define \`&${name}\` above it`;
      this.#diagnostics.error(span, 'yaml-syntax', message, name.length > 60 ? null : help);
    }
    return spoilt(span);
  }

  #map(node: YAMLMap, where: TextSpan, depth: number): MapNode {
    const span = this.#span(node, where);
    const pairs = new Map<string, MapPair>();
    const merged: MapNode[] = [];
    // A second `host` without its dash doubles the keys below it as well: that is one slip.
    let isNextHost = false;
    for (const pair of node.items) {
      const key = this.#key(pair, span);
      if (key === null) continue;
      const value = this.build(pair.value, key.span, depth + 1);
      if (key.name === '<<' && key.plain) merged.push(...this.#mergeable(value));
      else if (pairs.has(key.name)) {
        if (!isNextHost) isNextHost = this.#duplicate(key, pairs.get(key.name)?.key ?? span);
      } else pairs.set(key.name, { key: key.span, value });
    }
    // What a map says itself wins over what it merges in, and the first of several merged maps over the others.
    for (const map of merged) {
      for (const [name, pair] of map.pairs) if (!pairs.has(name)) pairs.set(name, pair);
    }
    const size = sizeOf([...pairs.values()].map((pair) => pair.value));
    return { kind: 'map', ...span, spoilt: false, size, pairs };
  }

  /** @returns whether the second key begins another host, whose dash is missing */
  #duplicate(key: { name: string; span: TextSpan }, firstSpan: TextSpan): boolean {
    const first = this.#diagnostics.position(firstSpan);
    const message = `The key ${quoted(key.name)} is already in line ${first.line}.`;
    const second = this.#diagnostics.position(key.span);
    const isNextHost = key.name === 'host' && second.line !== first.line;
    const help = isNextHost
      ? 'put a dash before it, which begins the next host: `- host:`'
      : DUPLICATE_HELP.get(key.name);
    this.#diagnostics.add(key.span, { code: 'yaml-syntax', message, help: help ?? 'keep one of the two' }, [first]);
    return isNextHost;
  }

  #key(pair: Pair, where: TextSpan): { name: string; plain: boolean; span: TextSpan } | null {
    const { key } = pair;
    if (isScalar(key)) {
      const node = key as Node & { value: unknown; source?: string; type?: string };
      if (node.range && this.#isUnreliable(node.range[0], node.range[1])) return null;
      const span = this.#span(node, where);
      const name = typeof node.value === 'string' ? node.value : (node.source ?? '');
      return { name, plain: node.type === 'PLAIN', span };
    }
    const span = this.#span(key as Node | null, where);
    this.#diagnostics.error(span, 'wrong-type', 'A key must be a word, not a list or a map.');
    return null;
  }

  #mergeable(value: SyntaxNode): MapNode[] {
    const maps = value.kind === 'list' ? value.items : [value];
    return maps.flatMap((map) => {
      if (map.kind === 'map') return [map];
      if (!map.spoilt) this.#diagnostics.error(map, 'wrong-type', '`<<` merges maps, and this is not a map.');
      return [];
    });
  }

  #span(node: Node | null, where: TextSpan): TextSpan {
    if (!node?.range) return where;
    const [offset, end] = node.range;
    // Only what stands on the first line is underlined, and of an endless line no more than anyone can see.
    const [line = ''] = this.#text.slice(offset, Math.min(end, offset + LONGEST_CARET)).split(/[\r\n]/, 1);
    return { offset, length: Math.max(1, line.trimEnd().length) };
  }
}

function scalar(span: TextSpan, value: ScalarNode['value'], text: string): ScalarNode {
  return {
    kind: 'scalar',
    offset: span.offset,
    length: span.length,
    spoilt: false,
    size: 1,
    value,
    text,
    variable: false,
    lone: null,
  };
}

function spoilt(span: TextSpan): ScalarNode {
  return { ...scalar(span, null, ''), spoilt: true };
}

function sizeOf(children: readonly SyntaxNode[]): number {
  let size = 1;
  for (const child of children) size += child.size;
  return size;
}
