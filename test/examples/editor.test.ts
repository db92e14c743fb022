// The schema in an editor: it accepts what lint accepts, complains where lint does, and explains and offers every key.
import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lint } from '../../src/audit.ts';
import type { DiagnosticCode } from '../../src/model/diagnostic.ts';
import { codeBlocks, readText, root } from '../docs/markdown.ts';
import { editorComplaints, editorHover, editorOffers } from './editor.ts';

const ajv = new Ajv2020.default({ strictTypes: false }).compile(JSON.parse(readText('schema/port-policy.schema.json')));
const folder = new URL('../policy/fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.policy'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** Mistakes of shape, which a schema must see: the rest (which service, which port wins) takes the language's own parser. */
const OF_SHAPE: readonly DiagnosticCode[] = [
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-version',
  'empty-list',
  'not-a-map',
  'empty-policy',
];

/** To the language server, a file of comments is one that nobody has begun, and `<<` may merge anything. */
const BEYOND_AN_EDITOR = [
  // An item has `host` or `hosts-in`: which of the two it lacks, the schema leaves to `lint`.
  'missing-key.host.policy',
  'empty-policy.comments.policy',
  'wrong-type.merge.policy',
];

const examples = readdirSync(`${root}/examples`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml') && !name.endsWith('workflow.yml') && !name.endsWith('.gitlab-ci.yml'))
  .map((name) => [`examples/${name}`, readText(`examples/${name}`)] as const)
  .filter(([, text]) => /^version: /m.test(text));
const documented = codeBlocks(readText('docs/policy.md'))
  .filter(({ lang, text }) => lang === 'yaml' && /^version:/m.test(text) && !text.startsWith('# does not lint'))
  .map(({ line, text }) => [`docs/policy.md, line ${line}`, text] as const);

describe.each([...examples, ...documented])('%s', (_, text) => {
  it('is a policy to the schema and to an editor', async () => {
    expect(ajv(parse(text, { merge: true })), JSON.stringify(ajv.errors)).toBe(true);
    expect(await editorComplaints(text)).toEqual([]);
  });
});

it('there are examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(6);
  expect(documented.length).toBeGreaterThan(20);
});

describe('a policy with a mistake of shape', () => {
  const shapes = fixtures.filter(
    ([name]) => OF_SHAPE.some((code) => name.startsWith(`${code}.`)) && !BEYOND_AN_EDITOR.includes(name),
  );

  it.each(shapes)('%s is one to the schema and to an editor', async (_, text) => {
    expect(await editorComplaints(text)).not.toEqual([]);
    let plain: unknown;
    try {
      plain = parse(text, { merge: true, maxAliasCount: 100 });
    } catch {
      // Not even YAML: the editor says so, and no schema is asked.
      return;
    }
    expect(ajv(plain)).toBe(false);
  });
});

it('whatever lint accepts, the schema accepts', () => {
  for (const [name, text] of fixtures) {
    const accepted = lint([{ file: name, text }]).diagnostics.every(({ level }) => level !== 'error');
    if (accepted) expect(ajv(parse(text, { merge: true })), name).toBe(true);
  }
});

describe('an editor', () => {
  it('explains a key', async () => {
    const text = 'version: 1\nhosts:\n  - host: a\n    blocked: all\n';
    expect(await editorHover(text, 4, 6)).toContain('closed or filtered');
  });

  it.each([
    ['version: 1\n', ['scope', 'vantages', 'roles', 'waivers', 'extends', 'hosts', 'limits', 'defaults', 'controls']],
    ['version: 1\nhosts:\n  - host: a\n    ', ['open', 'blocked', 'roles', 'from', 'resolves-to', 'addresses']],
    ['version: 1\nwaivers:\n  - ', ['host', 'ports', 'state', 'until', 'reason', 'owner', 'from']],
    ['version: 1\nvantages:\n  internet:\n    ', ['family', 'cannot-see', 'controls']],
    ['version: 1\ndefaults:\n  evidence: ', ['vouched', 'anchored']],
  ])('offers what may stand after %j', async (text, expected) => {
    expect(await editorOffers(text)).toEqual(expect.arrayContaining(expected));
  });

  it('would complain', async () => {
    expect(await editorComplaints('version: 1\nhosts:\n  - host: a\n    opne: 1\n')).toEqual([
      expect.stringMatching(/^4: .*opne/),
    ]);
  });
});
