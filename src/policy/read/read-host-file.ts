// Reads `hosts-in` and `at-least` of an item: the hosts that stand in a file, or why there are none.

import { type HostFilePath, parseHostFilePath } from '../host-files/host-file-path.ts';
import { distinctHosts } from '../host-files/host-file-reader.ts';
import { MOST_HOSTS, placeText } from '../host-files/listed-hosts.ts';
import type { ParsedHost } from '../parsed-file.ts';
import { isProblem } from '../problem.ts';
import { parseCount } from '../values/parse-settings.ts';
import { childOf, type MapNode, type ScalarNode } from '../yaml/syntax-tree.ts';
import { isText, type Reading } from './reading.ts';

/** @returns none where the item has no `hosts-in`, or where something is wrong with it, which is then reported */
export function hostsInFile(item: MapNode, reading: Reading): ParsedHost[] {
  const { diagnostics } = reading;
  const node = childOf(item, 'hosts-in');
  const atLeast = atLeastOf(item, reading);
  if (node === null) {
    const span = item.pairs.get('at-least')?.key;
    const message = '`at-least` counts the hosts of a file, and this item has no `hosts-in`.';
    if (span !== undefined && item.pairs.has('host'))
      diagnostics.error(span, 'bad-hosts-in', message, 'remove it, or name the file: `hosts-in: ./hosts.txt`');
    return [];
  }
  if (item.pairs.has('host')) {
    const message = 'An item has `host` or `hosts-in`, and this one has both.';
    diagnostics.error(
      item.pairs.get('hosts-in')?.key ?? node,
      'bad-hosts-in',
      message,
      'put one of them into an item of its own',
    );
    return [];
  }
  if (!isText(node)) return [];
  const path = parseHostFilePath(node.text, node.variable);
  if (isProblem(path)) {
    diagnostics.add(node, path);
    return [];
  }
  if (reading.isInline) {
    const message = 'A policy in arguments or inputs lies in no folder, so it cannot name a file of hosts.';
    diagnostics.error(node, 'bad-hosts-in', message, 'write the policy to a file, and name that file');
    return [];
  }
  return hostsOf(path, node, atLeast, reading);
}

/** `null`: the key is not there, or its value is wrong, which is then reported. */
function atLeastOf(
  item: MapNode,
  { diagnostics }: Reading,
): { readonly count: number; readonly node: ScalarNode } | null {
  const node = childOf(item, 'at-least');
  if (node === null || !isText(node)) return null;
  const count = parseCount(node.text, MOST_HOSTS);
  if (typeof count === 'number') return { count, node };
  diagnostics.add(node, count);
  return null;
}

function hostsOf(
  path: HostFilePath,
  node: ScalarNode,
  atLeast: ReturnType<typeof atLeastOf>,
  { diagnostics, hostFiles }: Reading,
): ParsedHost[] {
  if (hostFiles.withheld !== null) {
    hostFiles.wasWithheld = true;
    if (hostFiles.withheld === 'error') diagnostics.error(node, 'bad-host-file', NOT_OPENED, NOT_OPENED_HELP);
    else diagnostics.warn(node, 'hosts-not-read', NOT_OPENED, NOT_OPENED_HELP);
    return [];
  }
  const list = hostFiles.read(path, diagnostics.file);
  if ('problems' in list) {
    for (const { message, help } of list.problems) diagnostics.error(node, 'bad-host-file', message, help);
    return [];
  }
  const count = distinctHosts(list.hosts);
  if (atLeast !== null && count < atLeast.count) {
    const message =
      count === 1
        ? `${placeText(list.place)} has 1 host, and \`at-least\` demands ${atLeast.count}.`
        : `${placeText(list.place)} has ${count} different hosts, and \`at-least\` demands ${atLeast.count}.`;
    diagnostics.error(atLeast.node, 'too-few-hosts', message, TOO_FEW_HELP);
    return [];
  }
  const position = diagnostics.position(node);
  return list.hosts.map((host): ParsedHost => ({ reference: { ...host, position }, span: node, diagnostics }));
}

const NOT_OPENED =
  'The file of hosts is not opened: this run is from a fork and has no `scope` of its own, so these hosts are not known.';
const NOT_OPENED_HELP = 'give the step the input `scope`, which binds whatever the fork writes';
const TOO_FEW_HELP = 'look at the step that writes the file; lower `at-least` if hosts were removed on purpose';
