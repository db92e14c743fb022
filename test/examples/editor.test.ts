// The schema in an editor: it accepts what lint accepts, complains where lint does, and explains and offers every key.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lint } from '../../src/audit.ts';
import type { DiagnosticCode } from '../../src/model/diagnostic.ts';
import { codeBlocks, readText, root } from '../docs/markdown.ts';
import { editorComplaints, editorHover, editorOffers } from './editor.ts';

const ajv = new Ajv({ strict: true }).compile(JSON.parse(readText('schema/port-policy.schema.json')));
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
const BEYOND_AN_EDITOR = ['empty-policy.comments.policy', 'wrong-type.merge.policy'];

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
    ['version: 1\nhosts:\n  - ', ['host', 'hosts-in', 'roles', 'open', 'satisfies']],
    ['version: 1\nhosts:\n  - hosts-in: ./a.txt\n    ', ['at-least', 'open', 'blocked', 'roles']],
    ['version: 1\nhosts:\n  - host: a\n    ', ['open', 'blocked', 'roles', 'from', 'resolves-to', 'addresses']],
    ['version: 1\nwaivers:\n  - ', ['host', 'ports', 'state', 'until', 'reason', 'owner', 'from']],
    ['version: 1\nvantages:\n  internet:\n    ', ['family', 'cannot-see', 'controls']],
    ['version: 1\ndefaults:\n  evidence: ', ['vouched', 'anchored']],
  ])('offers what may stand after %j', async (text, expected) => {
    expect(await editorOffers(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['open: 1', '3: Missing property "host".'],
    ['host: a\n    hosts-in: ./a.txt\n    open: 1', '3: Property host is not allowed.'],
    ['hosts-in: ./a.txt\n    host: a\n    open: 1', '4: Property host is not allowed.'],
    ['host: a\n    at-least: 2\n    open: 1', '3: Object is missing property hosts-in required by property at-least.'],
  ])('says once of the item %j which key is missing or too much', async (item, complaint) => {
    expect(await editorComplaints(`version: 1\nhosts:\n  - ${item}\n`)).toEqual([complaint]);
  });

  it.each(['host: a', 'hosts-in: ./a.txt', 'hosts-in: ./a.txt\n    at-least: 2'])(
    'has nothing to say of an item with %j, and explains its keys',
    async (hosts) => {
      const text = `version: 1\nhosts:\n  - ${hosts}\n    open: 1\n`;
      expect(await editorComplaints(text)).toEqual([]);
      expect(await editorHover(text, 3, 6)).toMatch(/A name, an address|A file that names the hosts/);
    },
  );

  it('would complain', async () => {
    expect(await editorComplaints('version: 1\nhosts:\n  - host: a\n    opne: 1\n')).toEqual([
      expect.stringMatching(/^4: .*opne/),
    ]);
  });
});
