// The hosts that were read from a file, as one text that is the same for the same hosts: whatever else the file holds, and in whichever order.
import type { HostPattern } from '../../model/policy.ts';
import type { ReadList } from './host-file-reader.ts';

/** A line for each list, in the order of their places; its hosts sorted, addresses as numbers. To be hashed. */
export function hostsText(lists: readonly ReadList[]): string {
  const lines = lists.map(
    ({ pointer, hosts }) =>
      `${JSON.stringify(pointer)} ${hosts
        .map(({ pattern }) => hostText(pattern))
        .sort()
        .join(' ')}\n`,
  );
  return lines.sort().join('');
}

/** A dot at the end of a name stays: the name is asked for in another way. */
function hostText(pattern: HostPattern): string {
  if (pattern.kind === 'name') return pattern.dotted === true ? `${pattern.name}.` : pattern.name;
  const { family, first, last } = pattern;
  return `${family}/${first}-${last}`;
}
