// Moves the hosts of items to files of their own, so that the policy means the same; or, once in a while, to a file that is wrong.
import { posix } from 'node:path';
import fc from 'fast-check';
import type { Plain } from './arbitrary-entries.ts';
import { isMap, listOf } from './plain.ts';

/** The hosts of which item, how they are written, and what is wrong with the file: mostly nothing. */
export interface HostPlanting {
  readonly at: number;
  readonly form: number;
  readonly slip: number;
}

const NO_SLIP = 99;

export const hostPlantings: fc.Arbitrary<readonly HostPlanting[]> = fc.array(
  fc.record({
    at: fc.nat(3),
    form: fc.nat(99),
    slip: fc.oneof({ weight: 24, arbitrary: fc.constant(NO_SLIP) }, { weight: 1, arbitrary: fc.nat(15) }),
  }),
  { maxLength: 2 },
);

/** A file of hosts, and how an item names it: behind the path of its folder. */
interface Written {
  readonly name: string;
  readonly pointer: string;
  readonly text: string;
}

/**
 * @param path of the policy file that has these items
 * @param files those that are written are added here
 */
export function plantHosts(
  plain: Plain,
  plantings: readonly HostPlanting[],
  path: string,
  files: Map<string, string>,
): Plain {
  const items = [...listOf(plain.hosts)];
  const folder = posix.dirname(path);
  for (const [number, planting] of plantings.entries()) {
    const item = items[planting.at];
    // What others take over from it is an object of YAML's, and stays the same for all of them.
    if (!isMap(item) || item['<<'] !== undefined || items.some((one) => isMap(one) && one['<<'] === item)) continue;
    const hosts = listOf(item.host).map(String);
    if (hosts.length === 0) continue;
    const { name, pointer, text } = spoilt(
      written(hosts, `${posix.basename(path)}-${number}`, planting.form),
      planting,
    );
    if (planting.slip !== SLIPS.length) files.set(posix.join(folder, 'lists', name), text);
    const { host: _, ...rest } = item;
    const least = atLeast(hosts, planting);
    const where = planting.form % 7 === 0 ? `./lists/../lists/${name}` : `lists/${name}`;
    items[planting.at] = {
      'hosts-in': `${where}${pointer}`,
      ...(least === null ? {} : { 'at-least': least }),
      ...rest,
    };
  }
  return { ...plain, hosts: items };
}

function atLeast(hosts: readonly string[], { form, slip }: HostPlanting): number | null {
  const different = new Set(hosts.map((host) => host.toLowerCase()));
  if (slip === SLIPS.length + 1) return hosts.length + 1;
  return form % 3 === 0 && different.size === 1 ? 1 : null;
}

function written(hosts: readonly string[], name: string, form: number): Written {
  // A host that stands twice is one.
  const all = form % 5 === 0 ? [...hosts, hosts[0] ?? ''] : hosts;
  const keyed = Object.fromEntries(all.map((host, index) => [['a b', 'x/~y', '0', 'c.d'][index] ?? `h${index}`, host]));
  const json = (value: unknown) => JSON.stringify(value, null, form % 2 === 0 ? 2 : 0);
  if (form < 10) return { name: `${name}.json`, pointer: '', text: json(all) };
  if (form < 20) return { name: `${name}.tf`, pointer: '#', text: `${json(keyed)}\r\n` };
  if (form < 30)
    return { name: `${name}.json`, pointer: '#/web~1ips/value', text: json({ '': 1, 'web/ips': { value: all } }) };
  if (form < 40) return { name: `${name}.json`, pointer: '#/1/a%20b', text: json([null, { 'a b': keyed }, 3]) };
  if (form < 45 && all.length === 1) return { name: `${name}.json`, pointer: '#/only', text: json({ only: all[0] }) };
  const end = form % 2 === 0 ? '\n' : '\r\n';
  const lines = all.flatMap((host, index) => {
    const line = [host, `${host} # of us`, `\t${host}`, `${host}#1`][(form + index) % 4] ?? host;
    return (form + index) % 3 === 0 ? ['', '# hosts', line] : [line];
  });
  return {
    name: `${name}.txt`,
    pointer: '',
    text: `${form > 90 ? '\uFEFF' : ''}${lines.join(end)}${form % 4 === 0 ? '' : end}`,
  };
}

/** What programs write that have no host, or not all of them. None of it may pass. */
const SLIPS: readonly ((one: Written) => Partial<Written>)[] = [
  () => ({ text: '' }),
  () => ({ text: '[]' }),
  () => ({ text: '{}' }),
  () => ({ text: '# none\n\n' }),
  ({ text }) => ({ text: text.slice(0, text.length / 2) }),
  ({ text }) => ({ text: text.replace(/"[^"]*"(?=\s*[,\]}])/, 'null') }),
  ({ text }) => ({ text: text.replace(/"[^"]*"(?=\s*[,\]}])/, '1') }),
  ({ text }) => ({ text: text.replace(/\{/, '{"value": ["10.0.0.1"], "value": ["10.0.0.2"], "a b": "10.0.0.1", ') }),
  ({ text }) => ({ text: `${text}\nnull\n` }),
  ({ text }) => ({ text: `${text}\n(known after apply)\n` }),
  ({ text }) => ({ text: `${text}\n\${HOSTS}\n` }),
  ({ pointer }) => ({ pointer: `${pointer === '' ? '#' : pointer}/value` }),
  ({ text }) => ({ text: text.replace(/\n/, '\n\0') }),
  ({ text }) => ({ text: `${text}\n10.0.0.1 # a\r10.0.0.2\r` }),
];

function spoilt(one: Written, { slip }: HostPlanting): Written {
  return { ...one, ...SLIPS[slip]?.(one) };
}
