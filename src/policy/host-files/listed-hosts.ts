// What a file of hosts comes to: the hosts in it, each once, with their places; or what is wrong with it, of which nothing is quoted.
import type { HostReference } from '../../model/policy.ts';
import type { JsonKind } from './json-cursor.ts';

/** A host of a file. Its `source` names the file as the policy's own `file` is named. */
export type ListedHost = Required<Pick<HostReference, 'pattern' | 'text' | 'source'>>;

/** One mistake of a file. */
export interface FileProblem {
  readonly message: string;
  readonly help: string | null;
}

/** One list of a file. */
export interface HostList {
  /** The file, with the pointer to the list. */
  readonly place: string;
  /** Never empty. */
  readonly hosts: readonly ListedHost[];
}

export type ListedHosts = HostList | { readonly problems: readonly FileProblem[] };

/** Mistakes of one file that are told; then nothing more is read of it. */
export const MOST_PROBLEMS = 10;

/** Hosts of all files of a run together. Past it the policy would be too large for its ports (`policy/merge/assemble.ts`). */
export const MOST_HOSTS = 1_000_000;

/** The elements of a list in their order, or why there are none. */
export type ListedElements = { readonly elements: Iterable<ListedElement> } | FileProblem;

/** An element of a file as it stands there: its text, or what else is in its place. */
export interface ListedElement {
  /** Null: it is something else than a text, which `kind` names. */
  readonly text: string | null;
  readonly kind: JsonKind;
  /** The line or pointer; made only where it is needed. */
  readonly place: () => string;
}

/** A place or a path in a message: as code, and with its end, which is what tells it apart. */
export function placeText(place: string): string {
  return `\`${place.length > 240 ? `${place.slice(0, 60)}…${place.slice(-160)}` : place}\``;
}
