// Changes what a policy says instead of how it is spelled: keys, values and lists move, vanish and multiply.
import { parse, stringify } from 'yaml';
import { FITTING, KEYS, VALUES } from './dictionary.ts';
import { pick, type Random } from './random-from.ts';

type Container = Record<string, unknown> | unknown[];

/** No more values than this. */
const MOST = 400;

/** Every map and list inside, itself first. */
function containersOf(value: unknown, found: Container[] = []): Container[] {
  if (typeof value !== 'object' || value === null || found.length > MOST) return found;
  found.push(value as Container);
  for (const inner of Object.values(value)) containersOf(inner, found);
  return found;
}

const copyOf = (value: unknown) => structuredClone(value);

/** A place in a policy: one key of one container, and a value from somewhere else. */
interface Place {
  readonly container: Container;
  readonly key: string;
  readonly value: unknown;
  readonly stranger: unknown;
  readonly random: Random;
}

function set(container: Container, key: string, value: unknown): void {
  // A plain assignment to `__proto__` would change what the object is.
  Object.defineProperty(container, key, { value: copyOf(value), enumerable: true, configurable: true, writable: true });
}

/** One more value: at the end of a list, or at some key of a map. */
function add({ container, random }: Place, value: unknown): void {
  if (Array.isArray(container)) container.push(copyOf(value));
  else set(container, pick(KEYS, random), value);
}

function fitting(key: string): readonly unknown[] {
  return Object.hasOwn(FITTING, key) ? (FITTING[key] ?? VALUES) : VALUES;
}

function remove({ container, key }: Place): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}

const CHANGES: readonly ((place: Place) => void)[] = [
  remove,
  ({ container, key, random }) => set(container, key, pick(VALUES, random)),
  ({ container, key, random }) => set(container, key, pick(fitting(key), random)),
  (place) => {
    const key = pick(Object.keys(FITTING), place.random);
    if (!Array.isArray(place.container)) set(place.container, key, pick(fitting(key), place.random));
  },
  (place) => add(place, pick(VALUES, place.random)),
  (place) => add(place, place.value),
  (place) => add(place, place.stranger),
  ({ container, key, value }) => set(container, key, [value]),
  ({ container, key, value, random }) => set(container, key, { [pick(KEYS, random)]: value }),
  ({ container, key, value }) => set(container, key, Array.isArray(value) ? value[0] : [value, value]),
  ({ container, key, stranger }) => set(container, key, stranger),
];

/** Changes one container in place. */
function change(container: Container, other: Container, random: Random): void {
  const keys = Object.keys(container);
  const key = keys.length > 0 ? pick(keys, random) : '0';
  const value = (container as Record<string, unknown>)[key];
  const strangers = Object.values(other);
  const stranger = strangers.length > 0 ? pick(strangers, random) : null;
  pick(CHANGES, random)({ container, key, value, stranger, random });
}

/**
 * @param other another policy, to take values from
 * @returns null where one of the two is no YAML that could be changed like this
 */
export function mutateStructure(text: string, other: string, random: Random): string | null {
  try {
    const plain: unknown = copyOf(parse(text, { logLevel: 'error' }));
    const others = containersOf(parse(other, { logLevel: 'error' }));
    if (containersOf(plain).length === 0 || others.length === 0) return null;
    for (let left = 1 + random(1 + random(4)); left > 0; left--) {
      const all = containersOf(plain);
      change(pick(all, random), pick(random(2) === 0 ? all : others, random), random);
      if (all.length > MOST) break;
    }
    return random(5) === 0 ? JSON.stringify(plain) : stringify(plain, { aliasDuplicateObjects: random(2) === 0 });
  } catch {
    return null;
  }
}
