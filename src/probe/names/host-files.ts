// What this machine's resolver is told by its files: names that /etc/hosts pins, and the search list of /etc/resolv.conf.
import { readFile } from 'node:fs/promises';

export interface HostFiles {
  /** Names of /etc/hosts, in lower case. */
  readonly pinned: ReadonlySet<string>;
  /** Domains that are put behind a name, in their order, without dots at their ends. */
  readonly search: readonly string[];
  /** A name with fewer dots is tried behind the search list first (resolv.conf(5)). */
  readonly ndots: number;
}

/** What cannot be read says nothing: other systems keep this elsewhere. */
export async function readHostFiles(): Promise<HostFiles> {
  const [hosts, resolv] = await Promise.all(
    ['/etc/hosts', '/etc/resolv.conf'].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return hostFilesOf(hosts ?? '', resolv ?? '');
}

export function hostFilesOf(hosts: string, resolv: string): HostFiles {
  const pinned = new Set<string>();
  for (const line of hosts.split('\n')) {
    const [, ...names] = (line.split('#')[0] ?? '').trim().split(/\s+/);
    for (const name of names) pinned.add(name.toLowerCase());
  }
  let search: string[] = [];
  let ndots = 1;
  for (const line of resolv.split('\n')) {
    const [key = '', ...values] = line.trim().split(/\s+/);
    // The last of `search` and `domain` counts; `.` stands for the name as it is.
    if (key === 'search' || key === 'domain')
      search = values.map((domain) => domain.toLowerCase().replace(/\.$/, '')).filter((domain) => domain !== '');
    if (key !== 'options') continue;
    for (const option of values) {
      const number = /^ndots:(\d+)$/.exec(option)?.[1];
      if (number !== undefined) ndots = Math.min(15, Number(number));
    }
  }
  return { pinned, search, ndots };
}

/** The whole names that a resolver tries for a name, in its order. @param asked as it is asked, with its dot */
export function triedFor(asked: string, { search, ndots }: Pick<HostFiles, 'search' | 'ndots'>): string[] {
  if (asked.endsWith('.')) return [asked.slice(0, -1)];
  const behind = search.map((domain) => `${asked}.${domain}`);
  return asked.split('.').length > ndots ? [asked, ...behind] : [...behind, asked];
}
