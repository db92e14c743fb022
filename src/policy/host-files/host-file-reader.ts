// Reads the files of hosts of one run: each once, within bounds, and only where the run lets them be opened.
import { getOrCreate } from '../../base/get-or-create.ts';
import type { LoadBase, SourceText } from '../read-file.ts';
import { collectHosts } from './collect-hosts.ts';
import { type HostFilePath, pointerText } from './host-file-path.ts';
import { elementsOfJson } from './json-list.ts';
import { type FileProblem, type ListedHost, type ListedHosts, MOST_HOSTS, placeText } from './listed-hosts.ts';
import { elementsOfText } from './text-list.ts';

/** A file that hosts were read from. */
export interface HostFile extends SourceText {
  /** How many hosts were read from it, each once in each of its lists. */
  readonly hosts: number;
  /** What was read of it, list by list, in the order in which they were met. */
  readonly lists: readonly ReadList[];
}

/** One list of a file, with every host that it gave. */
export interface ReadList {
  /** Where it stands in a JSON file; null: the file is a text. */
  readonly pointer: readonly string[] | null;
  readonly hosts: readonly ListedHost[];
}

/** Characters of all files of hosts of a run together. A million addresses of IPv6 have some 40 million. */
export const MOST_CHARACTERS_OF_HOSTS = 64_000_000;

export class HostFileReader {
  readonly #load: LoadBase;
  readonly #files = new Map<string, { readonly source: SourceText; hosts: number; lists: ReadList[] }>();
  readonly #loaded = new Map<string, SourceText | FileProblem>();
  readonly #lists = new Map<string, ListedHosts>();
  #characters = 0;
  #room = MOST_HOSTS;

  /** What it is that no file may be opened; null: they may. */
  readonly withheld: 'warning' | 'error' | null;
  /** Whether a file was to be read that must not be opened. */
  wasWithheld = false;

  constructor(load: LoadBase, withheld: 'warning' | 'error' | null = null) {
    this.#load = load;
    this.withheld = withheld;
  }

  /** In the order in which they were met. */
  files(): HostFile[] {
    return [...this.#files.values()].map(({ source, hosts, lists }) => ({ ...source, hosts, lists }));
  }

  /** @param from the policy file that names it */
  read({ path, pointer }: HostFilePath, from: string): ListedHosts {
    const loaded = getOrCreate(this.#loaded, JSON.stringify([from, path]), () => this.#open(path, from));
    if ('message' in loaded) return { problems: [loaded] };
    const { source } = getOrCreate(this.#files, loaded.file, () => ({ source: loaded, hosts: 0, lists: [] }));
    const key = JSON.stringify([source.file, pointer]);
    return getOrCreate(this.#lists, key, () => this.#list(source, pointer));
  }

  #open(path: string, from: string): SourceText | FileProblem {
    const loaded = this.#load(path, from, 'hosts');
    if ('problem' in loaded)
      return { message: `Cannot read the hosts in ${placeText(path)}: ${loaded.problem}.`, help: null };
    // One file by many spellings of its path is read as often, and so counts as often.
    this.#characters += loaded.text.length;
    if (this.#characters <= MOST_CHARACTERS_OF_HOSTS) return loaded;
    const message = `${placeText(loaded.file)} is too large: the files of hosts of a run have at most ${MOST_CHARACTERS_OF_HOSTS} characters together.`;
    return {
      message,
      help: 'write the hosts alone to a file of their own, or split the list and run each part on its own',
    };
  }

  #list({ file, text: raw }: SourceText, pointer: readonly string[] | null): ListedHosts {
    const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
    const place = pointer === null || pointer.length === 0 ? file : `${file}#${pointerText(pointer)}`;
    const listed = pointer === null ? elementsOfText(text, file) : elementsOfJson(text, file, pointer);
    if ('message' in listed) return { problems: [listed] };
    const read = collectHosts(listed.elements, this.#room);
    if ('problems' in read) return read;
    if (read.hosts.length === 0)
      return { problems: [{ message: `${placeText(place)} has no hosts.`, help: EMPTY_HELP }] };
    this.#room -= read.hosts.length;
    const known = this.#files.get(file);
    if (known !== undefined) known.hosts += read.hosts.length;
    known?.lists.push({ pointer, hosts: read.hosts });
    return { place, hosts: read.hosts };
  }
}

const EMPTY_HELP = 'look at the step that writes it; a check without hosts proves nothing';

/** How many different hosts they are: a name with a dot at its end and the same without are one. */
export function distinctHosts(hosts: readonly ListedHost[]): number {
  const dotted = hosts.flatMap(({ pattern }) =>
    pattern.kind === 'name' && pattern.dotted === true ? [pattern.name] : [],
  );
  if (dotted.length === 0) return hosts.length;
  const plain = new Set(
    hosts.flatMap(({ pattern }) => (pattern.kind === 'name' && pattern.dotted !== true ? [pattern.name] : [])),
  );
  return hosts.length - dotted.filter((name) => plain.has(name)).length;
}
