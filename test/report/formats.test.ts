// The table of formats, and that reports cost no start-up time: zod is loaded by whoever needs the schema alone.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FORMAT_NAMES, formats, piecewise } from '../../src/report/formats.ts';
import { sampleReport } from './samples/sample-report.ts';

const options = {
  colour: false,
  columns: 80,
  policyUrl: () => null,
  maxBytes: 1_000_000,
  reportHint: 'See report.json.',
};

it.each(FORMAT_NAMES)('%s is pure: twice the same text, with a line end', async (name) => {
  const frozen = JSON.parse(JSON.stringify(sampleReport), (_, value) =>
    typeof value === 'object' ? Object.freeze(value) : value,
  );
  const reporter = await formats[name]();
  const text = reporter(frozen, options);
  expect(text).toBe(reporter(frozen, options));
  expect(text).toMatch(/[^\n]\n$/);
});

it('what only some runs write is loaded by those alone', () => {
  const folder = new URL('../../src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const importing = (pattern: RegExp) =>
    sources.filter((name) => pattern.test(readFileSync(new URL(name, folder), 'utf8'))).sort();
  expect(importing(/from '.*\/(?:verdicts-sarif|junit)\.ts'/)).toEqual([]);
  expect(importing(/from '@xmldom\/xmldom'/)).toEqual(['report/junit/junit-xml.ts']);
  expect(importing(/import\('\.\/(?:sarif\/verdicts-sarif|junit\/junit)\.ts'\)/)).toEqual([
    'report/formats.ts',
    'report/report-files.ts',
  ]);
});

it.each(Object.keys(piecewise) as (keyof typeof piecewise)[])('%s in pieces is the same text', async (name) => {
  const pieces = (await piecewise[name]?.())?.(sampleReport) ?? [];
  expect([...pieces].join('')).toBe((await formats[name]())(sampleReport, options));
});

it('only the schemas import zod, and only what reads or publishes a document imports a schema', () => {
  const folder = new URL('../../src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('policy/'),
  );
  const importing = (pattern: RegExp) =>
    sources.filter((name) => pattern.test(readFileSync(new URL(name, folder), 'utf8')));
  expect(importing(/^import (?!type )[^;]*from 'zod/m).sort()).toEqual([
    'model/schema/drift-schema.ts',
    'model/schema/policy-diff-schema.ts',
    'model/schema/report-schema.ts',
    'model/schema/schema-parts.ts',
    'model/schema/verdict-schema.ts',
  ]);
  expect(importing(/^import (?!type )[^;]*from '[^']*\/model\/schema\//m).sort()).toEqual([
    'cli/commands/schema.ts',
    'report/json/long/read-long-report.ts',
    'report/json/read-report.ts',
  ]);
});
