// `hosts-in`: the hosts of a file, each with the place that it stands at.
import { posix } from 'node:path';
import { hostOf } from './host-text.ts';
import type { PlainMap } from './plain.ts';
import { type Json, readJson } from './read-json.ts';
import { Refused } from './refused.ts';

/** A host as a file has it. */
interface Listed {
  readonly text: string;
  /** `ours.txt:12`, `outputs.json#/web_ips/value/3` */
  readonly source: string;
}

/** The item with the hosts of its file as `host`, and where they stand as `sources`; or the item itself. */
export function withHostsOfFile(item: PlainMap, from: string, files: ReadonlyMap<string, string>): PlainMap {
  if (item['hosts-in'] === undefined) {
    if (item['at-least'] !== undefined) throw new Refused('bad-hosts-in: at-least alone');
    return item;
  }
  if (item.host !== undefined) throw new Refused('bad-hosts-in: host, too');
  const { 'hosts-in': where, 'at-least': least, ...rest } = item;
  const listed = listedIn(String(where).trim(), from, files);
  const once = new Map<string, Listed>();
  for (const one of listed) if (!once.has(keyOf(one, true))) once.set(keyOf(one, true), one);
  if (once.size === 0) throw new Refused(`bad-host-file: ${where} is empty`);
  // "So many different hosts": a dot at the end of a name makes no other host.
  const different = new Set(listed.map((one) => keyOf(one, false)));
  if (least !== undefined && different.size < Number(least)) throw new Refused(`too-few-hosts: ${where}`);
  const hosts = [...once.values()];
  return { ...rest, host: hosts.map(({ text }) => text), sources: hosts.map(({ source }) => source) };
}

/** @param dotted whether a name with a dot at its end is another one than without */
function keyOf({ text }: Listed, dotted: boolean): string {
  const { name, stretch } = hostOf(text);
  if (stretch !== null) return `${stretch.family} ${stretch.first}-${stretch.last}`;
  return dotted && text.trim().endsWith('.') ? `${name}.` : `${name}`;
}

function listedIn(where: string, from: string, files: ReadonlyMap<string, string>): readonly Listed[] {
  if (where.includes('${')) throw new Refused('bad-hosts-in: a variable');
  const [path = '', ...behind] = where.split('#');
  const file = posix.join(posix.dirname(from), path.trim());
  const text = files.get(file)?.replace(/^\uFEFF/, '');
  if (text === undefined) throw new Refused(`bad-host-file: no file ${file}`);
  const pointer = behind.length > 0 ? behind.join('#') : path.endsWith('.json') ? '' : null;
  const listed = pointer === null ? listedInText(text, file) : listedInJson(readJson(text), file, pointer);
  for (const { text: host } of listed) {
    if (!/^[\w.:/-]+$/.test(host.trim()) || /^(null|none|true|false)$/i.test(host.trim()))
      throw new Refused(`bad-host-file: ${host}`);
  }
  return listed;
}

function listedInText(text: string, file: string): readonly Listed[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: shown(line), source: `${file}:${index + 1}` }))
    .filter((one) => one.text !== '');
}

/** "`#` begins a comment", unless programs that begin lines elsewhere would see a host behind it. */
function shown(line: string): string {
  const comment = /#.*/s.exec(line.trim())?.[0] ?? '';
  if (/[\v\f\r\x1c-\x1e\x85\u2028\u2029]/.test(comment)) throw new Refused('bad-host-file: a line in a comment');
  return line.replace(/#.*/s, '').trim();
}

function listedInJson(whole: Json, file: string, pointer: string): readonly Listed[] {
  let [value, place] = [whole, `${file}#`];
  for (const written of pointer.split('/').slice(1)) {
    const step = decodeURIComponent(written).replaceAll('~1', '/').replaceAll('~0', '~');
    value = below(value, step);
    place += `/${decodeURIComponent(written)}`;
  }
  const textIn = (element: Json) => {
    if (element.kind !== 'text') throw new Refused(`bad-host-file: ${element.kind} at ${place}`);
    return element.text;
  };
  if (value.kind === 'list') {
    return value.elements.map((element, index) => ({ text: textIn(element), source: `${place}/${index}` }));
  }
  if (value.kind === 'map') {
    onlyOnce(value.pairs);
    return value.pairs.map(([key, element]) => {
      const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
      return { text: textIn(element), source: `${place}/${step}` };
    });
  }
  return [{ text: textIn(value), source: pointer === '' ? file : place }];
}

function below(value: Json, step: string): Json {
  if (value.kind === 'map') {
    onlyOnce(value.pairs);
    const found = value.pairs.find(([key]) => key === step);
    if (found !== undefined) return found[1];
  }
  const element = value.kind === 'list' && /^(0|[1-9]\d*)$/.test(step) ? value.elements[Number(step)] : undefined;
  if (element === undefined) throw new Refused(`bad-host-file: nothing at ${step}`);
  return element;
}

/** Programs read the first or the last of two; whichever it is, the other's host would not be checked. */
function onlyOnce(pairs: readonly (readonly [key: string, value: Json])[]): void {
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Refused('bad-host-file: a key twice');
}
