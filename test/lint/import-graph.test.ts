// The import table, held to every import there is: where the linter goes by how a path is written, this goes by where it leads.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importTable, withSection } from '../../scripts/architecture-tables.ts';
import { breachOf, INNER, innerSentenceOf, sentenceOf } from '../../scripts/import-table.ts';
import { importsBelow, importsOf } from './import-graph.ts';

const breaches = (imports: ReturnType<typeof importsBelow>) =>
  imports.flatMap(({ from, to }) => breachOf(from, to) ?? []);

it('no import of src/ is against the table', () => {
  const imports = importsBelow('src');
  expect(imports.length).toBeGreaterThan(1000);
  const found = imports.filter(({ from, to }) => breachOf(from, to) !== null);
  expect(found.map(({ from, to }) => `${from} -> ${to}: ${breachOf(from, to)}`)).toEqual([]);
});

it.each([
  ['a value', "import { a } from '../report/a.ts';"],
  ['a type', "import type { A } from '../report/a.ts';"],
  ['a type within a type', "export type A = import('../report/a.ts').A;"],
  ['what is exported again', "export { a } from '../report/a.ts';"],
  ['a dynamic import', "export const a = () => import('../report/a.ts');"],
  ['a roundabout path', "import { a } from './../model/../report/a.ts';"],
])('would find %s', (_, code) => {
  expect(breaches(importsOf('src/plan/planted.ts', code))).toEqual([sentenceOf('plan')]);
});

it.each(Object.keys(INNER))('every folder of %s has a rule, and every rule a folder', (parent) => {
  const folders = readdirSync(new URL(`../../src/${parent}/`, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(Object.keys(INNER[parent]?.may ?? {}).sort()).toEqual(folders.sort());
});

it.each(
  Object.entries(INNER).flatMap(([parent, { may }]) =>
    Object.keys(may).flatMap((from) => [...Object.keys(may), '.'].map((to) => [parent, from, to] as const)),
  ),
)('in %s, %s and %s', (parent, from, to) => {
  const target = to === '.' ? '../planted.ts' : `../${to}/planted.ts`;
  const found = breaches(importsOf(`src/${parent}/${from}/a.ts`, `import { a } from '${target}';`));
  const isAllowed = from === to || INNER[parent]?.may[from]?.includes(to) === true;
  expect(found).toEqual(isAllowed ? [] : [innerSentenceOf(parent, from)]);
});

it('docs/architecture.md has the table', () => {
  const document = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  expect(withSection(document, 'import table', importTable()), 'run npm run generate').toBe(document);
});
