// The table of formats, and that reports cost no start-up time: zod is loaded by whoever needs the schema alone.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { FORMAT_NAMES, formats, piecewise } from '../../src/report/formats.ts';
import { createSha256 } from '../../src/shell/create-sha256.ts';
import { poisonedMerge, sampleMergedReport } from './samples/sample-merged-report.ts';
import { HOSTILE_PIECES, sampleReport } from './samples/sample-report.ts';

const options = {
  colour: false,
  columns: 80,
  policyUrl: () => null,
  maxBytes: 1_000_000,
  reportHint: 'See report.json.',
  hashed: { createSha256 },
};

const reports: [string, Report][] = [
  ['one run', sampleReport],
  ['a merge', sampleMergedReport],
];
const ofEach = FORMAT_NAMES.flatMap((name) => reports.map(([what, report]) => [name, what, report] as const));

it.each(ofEach)('%s of %s is pure: twice the same text, with a line end', async (name, _, report) => {
  const frozen = JSON.parse(JSON.stringify(report), (_, value) =>
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
  expect(importing(/from '.*\/(?:verdicts-sarif|junit|prom|tap\/tap|intoto)\.ts'/)).toEqual([]);
  expect(importing(/from '@xmldom\/xmldom'/)).toEqual(['report/junit/junit-xml.ts']);
  expect(
    importing(/import\('\.\/(?:sarif\/verdicts-sarif|junit\/junit|prom\/prom|tap\/tap|intoto\/intoto)\.ts'\)/),
  ).toEqual(['report/formats.ts', 'report/report-files.ts']);
});

it.each(ofEach.filter(([name]) => name in piecewise))(
  '%s of %s in pieces is the same text',
  async (name, _, report) => {
    const pieces = (await piecewise[name]?.())?.(report) ?? [];
    expect([...pieces].join('')).toBe((await formats[name]())(report, options));
  },
);

// Metrics have a label for the vantage and none for a port; a headline has room for the worst finding alone.
const ofPorts = FORMAT_NAMES.filter((name) => name !== 'prom' && name !== 'headline');

it.each(ofPorts)('%s of a merge names every vantage, the open port and what is missing', async (name) => {
  const text = (await formats[name]())(sampleMergedReport, options);
  for (const words of ['internet', 'office', 'vpc', '5432', 'internet, shard 2 of 2']) expect(text).toContain(words);
});

/** What no reader sees, and what some act on: controls, and characters that turn the reading direction. */
const UNSEEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u206f\ufeff]/;
// Programs read it, and JSON escapes what ends a line.
const forPeople = FORMAT_NAMES.filter((name) => name !== 'json');

it.each(forPeople)('%s of a merge whose vantages have hostile names holds nothing unseen', async (name) => {
  const reporter = await formats[name]();
  for (const piece of HOSTILE_PIECES) {
    // What the tests' compiler leaves of the page's script is indented, which is nobody's text.
    const text = reporter(poisonedMerge(piece), options).replace(/<script>[\s\S]*<\/script>/, '');
    expect(UNSEEN.exec(text.replaceAll('\t', ' '))?.[0].codePointAt(0)).toBeUndefined();
  }
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
    'model/schema/dry-run-schema.ts',
    'model/schema/expansion-schema.ts',
    'model/schema/merge-schema.ts',
    'model/schema/policy-diff-schema.ts',
    'model/schema/report-schema.ts',
    'model/schema/requirement-schema.ts',
    'model/schema/schema-parts.ts',
    'model/schema/verdict-schema.ts',
  ]);
  // `schema` imports the one that it prints as it is asked for it.
  expect(
    importing(
      /^import (?!type )[^;]*from '[^']*\/model\/schema\/(?!schema-address)|\bimport\('[^']*\/model\/schema\//m,
    ).sort(),
  ).toEqual(['cli/commands/schema.ts', 'report/json/long/read-long-report.ts', 'report/json/read-report.ts']);
});
