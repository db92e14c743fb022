// From the located tree to the Policy: each leaf read by its parser, each entry with the place where it stands.
import {
  type Control,
  DEFAULT_LIMITS,
  DEFAULTS,
  type Defaults,
  type Entry,
  type EvidenceDemand,
  type FamilyChoice,
  type HostItem,
  type HostReference,
  type Limits,
  type Policy,
} from '../model/policy.ts';
import type { UdpServiceName } from '../model/udp-services.ts';
import { EXPECTED_STATES, type ExpectedState, SEVERITIES, type Severity } from '../model/words.ts';
import type { DiagnosticList, Problem } from './diagnostic-list.ts';
import { childOf, type Located, type LocatedMap, type LocatedScalar, type Span } from './located.ts';
import { distinctControls, parseControl } from './parse-control.ts';
import { parseHost } from './parse-host.ts';
import { parsePorts, type SuggestService } from './parse-ports.ts';
import { parseCount, parseDuration, parseLimit, parseRate } from './parse-settings.ts';
import { SPEAKABLE } from './policy-schema.ts';
import { serviceSuggester } from './suggest-service.ts';

const MOST_ATTEMPTS = 10;

/** A policy, and where each entry stands in the text. Where the file has mistakes, what can be read of it. */
export interface BuiltPolicy {
  readonly policy: Policy;
  readonly spans: ReadonlyMap<Entry, Span>;
}

/** Reads the leaves of a tree whose shape `checkShape` judges; what has the wrong shape is left out in silence. */
export function buildPolicy(root: LocatedMap, file: string, diagnostics: DiagnosticList): BuiltPolicy {
  return new PolicyBuilder(diagnostics).build(root, file);
}

class PolicyBuilder {
  readonly #diagnostics: DiagnosticList;
  readonly #suggest: SuggestService = serviceSuggester();
  readonly #spans = new Map<Entry, Span>();

  constructor(diagnostics: DiagnosticList) {
    this.#diagnostics = diagnostics;
  }

  build(root: LocatedMap, file: string): BuiltPolicy {
    const defaults = this.#defaults(mapAt(root, 'defaults'));
    const limits = this.#limits(mapAt(root, 'limits'));
    const controls = elementsOf(childOf(root, 'controls')).flatMap((node) => this.#control(node));
    const items = childOf(root, 'hosts');
    const hosts = items?.kind === 'list' ? items.items.flatMap((item) => this.#item(item, defaults)) : [];
    const policy = { file, defaults, limits, controls: distinctControls(controls), hosts };
    return { policy, spans: this.#spans };
  }

  #defaults(map: LocatedMap | null): Defaults {
    return {
      timeoutMs: this.#leaf(map, 'timeout', parseDuration) ?? DEFAULTS.timeoutMs,
      attempts: this.#leaf(map, 'attempts', (text) => parseCount(text, MOST_ATTEMPTS)) ?? DEFAULTS.attempts,
      family: familyOf(map) ?? DEFAULTS.family,
      evidence: evidenceOf(map) ?? DEFAULTS.evidence,
    };
  }

  #limits(map: LocatedMap | null): Limits {
    const limit = (key: string, parse: (text: string) => number | null | Problem, otherwise: number | null) => {
      const value = this.#leaf(map, key, parse);
      return value === undefined ? otherwise : value;
    };
    return {
      rate: limit('rate', parseRate, DEFAULT_LIMITS.rate),
      perHost: limit('per-host', parseRate, DEFAULT_LIMITS.perHost),
      inFlight: limit('in-flight', parseLimit, DEFAULT_LIMITS.inFlight),
      probes: limit('probes', parseLimit, DEFAULT_LIMITS.probes),
    };
  }

  /** Undefined where the key is missing, or its value is no good and that is reported. */
  #leaf<T extends number | null>(
    map: LocatedMap | null,
    key: string,
    parse: (text: string) => T | Problem,
  ): T | undefined {
    const node = map && childOf(map, key);
    if (!node || !isText(node)) return undefined;
    const value = parse(node.text);
    if (value === null || typeof value !== 'object') return value as T;
    this.#diagnostics.add(node, value);
    return undefined;
  }

  #control(node: Located): Control[] {
    if (!isText(node)) return [];
    const endpoint = parseControl(node.text, this.#suggest);
    if (!('code' in endpoint)) return [{ ...endpoint, text: node.text, position: this.#diagnostics.position(node) }];
    this.#diagnostics.add(node, endpoint);
    return [];
  }

  #item(item: Located, defaults: Defaults): HostItem[] {
    if (item.kind !== 'map') return [];
    const ownFamily = familyOf(item);
    const family = ownFamily ?? defaults.family;
    const host = childOf(item, 'host');
    const hosts = elementsOf(host).flatMap((node) => this.#host(node, family, ownFamily === null));
    const entries = EXPECTED_STATES.flatMap((state) => this.#expectation(childOf(item, state), state));
    entries.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
    this.#checkExpectsSomething(item);
    return [{ hosts, entries, family, evidence: evidenceOf(item), position: this.#diagnostics.position(item) }];
  }

  #host(node: Located, family: FamilyChoice, inherited: boolean): HostReference[] {
    if (!isText(node)) return [];
    const pattern = parseHost(node.text);
    if ('code' in pattern) {
      this.#diagnostics.add(node, pattern);
      return [];
    }
    if (pattern.kind === 'addresses' && family !== 'both' && family !== `ipv${pattern.family}`) {
      const where = inherited ? '`defaults`' : 'this item';
      const message = `\`${node.text}\` is IPv${pattern.family}, and the \`family\` of ${where} is ${family}.`;
      this.#diagnostics.error(node, 'bad-host', message, 'remove one of the two');
    }
    return [{ pattern, text: node.text, position: this.#diagnostics.position(node) }];
  }

  #expectation(value: Located | null, expected: ExpectedState): Entry[] {
    return elementsOf(value).flatMap((element) => {
      if (element.kind !== 'map') return this.#entry(element, expected, null);
      return elementsOf(childOf(element, 'ports')).flatMap((ports) => this.#entry(ports, expected, element));
    });
  }

  #entry(node: Located, expected: ExpectedState, map: LocatedMap | null): Entry[] {
    if (!isText(node)) return [];
    const ports = parsePorts(node.text, this.#suggest);
    if ('code' in ports) {
      this.#diagnostics.add(node, ports);
      return [];
    }
    if (ports.protocol === 'tcp' && map !== null && childOf(map, 'speaks') !== null) {
      const message = `\`speaks\` is the question of a UDP port, and \`${node.text}\` is TCP.`;
      const mend = `\`${node.text.trim().replace(/\s*\/\s*tcp$/i, '')}/udp\`, or an entry of its own without \`speaks\``;
      this.#diagnostics.error(node, 'bad-port', message, mend);
    }
    const entry: Entry = {
      expected,
      ports,
      text: node.text,
      severity: wordOf(map, 'severity', SEVERITIES) as Severity | null,
      reason: reasonOf(map),
      evidence: evidenceOf(map),
      speaks: wordOf(map, 'speaks', SPEAKABLE) as UdpServiceName | null,
      position: this.#diagnostics.position(node),
    };
    this.#spans.set(entry, node);
    return [entry];
  }

  #checkExpectsSomething(item: LocatedMap): void {
    const keys = [...item.pairs.keys()];
    // An unknown key may well be a state mistyped, and `roles` is refused by name: one complaint is enough.
    const known = new Set(['host', 'family', 'evidence', 'from', 'resolves-to', 'addresses']);
    if (keys.some((key) => !known.has(key)) || !item.pairs.has('host')) return;
    const message = 'This item expects nothing of its host.';
    this.#diagnostics.error(
      item,
      'nothing-expected',
      message,
      `add one of ${EXPECTED_STATES.map((s) => `\`${s}\``).join(', ')}`,
    );
  }
}

function isText(node: Located): node is LocatedScalar {
  return node.kind === 'scalar' && !node.spoilt && (typeof node.value === 'string' || typeof node.value === 'number');
}

/** One element, or a list of them. */
function elementsOf(node: Located | null): readonly Located[] {
  if (node === null) return [];
  return node.kind === 'list' ? node.items : [node];
}

function mapAt(root: LocatedMap, key: string): LocatedMap | null {
  const node = childOf(root, key);
  return node?.kind === 'map' ? node : null;
}

/** One of a closed list of words; null where it is missing, or is none of them (which the schema reports). */
function wordOf(map: LocatedMap | null, key: string, words: readonly string[]): string | null {
  const node = map && childOf(map, key);
  return node?.kind === 'scalar' && words.includes(node.text) ? node.text : null;
}

function familyOf(map: LocatedMap | null): FamilyChoice | null {
  return wordOf(map, 'family', ['both', 'ipv4', 'ipv6']) as FamilyChoice | null;
}

function evidenceOf(map: LocatedMap | null): EvidenceDemand | null {
  return wordOf(map, 'evidence', ['vouched', 'anchored']) as EvidenceDemand | null;
}

function reasonOf(map: LocatedMap | null): string | null {
  const node = map && childOf(map, 'reason');
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}
