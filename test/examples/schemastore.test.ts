// The entry for schemastore.org by its own rules: the catalog's fields, whose files it takes, the schema in ajv's strict mode, test files.
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path/posix';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lint } from '../../src/audit.ts';
import { readText } from '../docs/markdown.ts';

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const entry = JSON.parse(readText('schema/schemastore.json')) as Entry;
const schema = JSON.parse(readText('schema/port-policy.schema.json')) as { $id: string; $schema: string };

/** As its `cli.js check` compiles a schema that is on none of its lists of exceptions. */
function strictAjv(): Ajv {
  const said: unknown[] = [];
  const log = (...what: unknown[]) => void said.push(...what);
  const ajv = new Ajv({ strict: true, logger: { log, warn: log, error: log } });
  addFormats.default(ajv);
  ajv.compile(schema);
  expect(said).toEqual([]);
  return ajv;
}

describe('the entry of the catalog', () => {
  it('has the fields that the catalog has, in the order that it prints them', () => {
    expect(Object.keys(entry)).toEqual(['name', 'description', 'fileMatch', 'url']);
    for (const text of [entry.name, entry.description]) {
      expect(text).not.toMatch(/[,. \t-]$|\n/);
      expect(text.toLowerCase()).not.toContain('schema');
    }
    expect(new Set(entry.fileMatch).size).toBe(entry.fileMatch.length);
    // "A folder must start with **/."
    for (const pattern of entry.fileMatch) if (pattern.includes('/')) expect(pattern).toMatch(/^\*\*\//);
    expect(readText('schema/schemastore.json')).toBe(`${JSON.stringify(entry, null, 2)}\n`);
  });

  it('leads to the address that the schema names as its own', () => {
    expect(entry.url).toBe(schema.$id);
  });

  // As yaml-language-server matches, with `**/` in front of each pattern, on the whole path of a file.
  const matchers = entry.fileMatch.map((pattern) => picomatch(`**/${pattern}`));
  const isPolicy = (path: string) => matchers.some((matches) => matches(path));

  it.each([
    '.github/port-policy.yml',
    '.github/port-policy.yaml',
    'port-policy.yml',
    'infra/port-policy.yaml',
    '.github/production.port-policy.yml',
    'policies/staging.port-policy.yaml',
  ])('takes %s', (path) => {
    expect(isPolicy(`/home/somebody/project/${path}`)).toBe(true);
  });

  it.each([
    // A workflow that runs port-policy has this name: it is a file of GitHub's.
    '.github/workflows/port-policy.yml',
    '.github/workflows/nightly.port-policy.yml',
    'networkpolicy.yml',
    'deploy/port-policy/values.yml',
    'charts/db-port-policy.yml',
    'port-policy.json',
    'port-policy.schema.json',
    'report.json',
    'policy.yml',
  ])('leaves %s alone', (path) => {
    expect(isPolicy(`/home/somebody/project/${path}`)).toBe(false);
  });
});

describe('the schema', () => {
  it('is of the draft that the catalog asks for, and ajv has nothing to say of it in strict mode', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(strictAjv().getSchema(schema.$id)).toBeTypeOf('function');
  });
});

/** What the files name beside them. */
const BESIDE: Readonly<Record<string, string>> = {
  './base.yml': readText('test/examples/schemastore/test/port-policy/base.yml'),
  './hosts.txt': '10.0.0.1\n10.0.0.2\n',
  './outputs.json': '{"web_ips": {"value": ["10.0.0.3"]}}',
};

describe.each([
  ['test', true],
  ['negative_test', false],
] as const)('a file of %s', (kind, isGood) => {
  const folder = new URL(`schemastore/${kind}/port-policy/`, import.meta.url);
  const validate = strictAjv().getSchema(schema.$id);
  const names = readdirSync(folder);

  it.each(names)('%s has the first line that is asked for, and is what it should be', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const way = relative(`/src/${kind}/port-policy`, '/src/schemas/json/port-policy.json');
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${way}`);
    expect(validate?.(parse(text)), JSON.stringify(validate?.errors)).toBe(isGood);
    const loadBase = (path: string) => ({ file: path, text: BESIDE[path] ?? '' });
    const errors = lint([{ file: name, text }], { loadBase }).diagnostics.filter(({ level }) => level === 'error');
    expect(errors.length === 0, JSON.stringify(errors)).toBe(isGood);
  });
});
