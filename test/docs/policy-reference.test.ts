// docs/policy.md and every other document: each whole policy in them is linted, and the tables name what the code has.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/audit.ts';
import { DIAGNOSTIC_CODES, type Diagnostic } from '../../src/model/diagnostic.ts';
import { DEFAULT_LIMITS, DEFAULTS } from '../../src/model/policy.ts';
import { EXPECTED_STATES } from '../../src/model/words.ts';
import {
  defaultsSchema,
  entrySchema,
  hostItemSchema,
  limitsSchema,
  policySchema,
  roleSchema,
  vantageSchema,
  waiverSchema,
} from '../../src/policy/schema/policy-schema.ts';
import { type CodeBlock, codeBlocks, readText, root, tableOf } from './markdown.ts';
import { loadNamed } from './named-files.ts';

const REFERENCE = readText('docs/policy.md');
const NAMES = [
  'README.md',
  ...readdirSync(`${root}/docs`)
    // The examples of diagnostics.md are held to what they show by test/report/diagnostic-help, those of inventories.md by test/docs/inventories.
    .filter((name) => name.endsWith('.md') && !['diagnostics.md', 'inventories.md'].includes(name))
    .map((name) => `docs/${name}`),
];

/** What a block says of itself: the code it must fail with, or null where it must be clean. */
function announced({ text }: CodeBlock): string | null {
  return /^# does not lint: (\S+)$/.exec(text.split('\n', 1)[0] ?? '')?.[1] ?? null;
}

/** The documents that show whole policies, each with these. */
const DOCUMENTS = NAMES.map((document) => ({
  document,
  blocks: codeBlocks(readText(document)).filter(isPolicy),
})).filter(({ blocks }) => blocks.length > 0);

function isPolicy({ lang, text }: CodeBlock): boolean {
  return lang === 'yaml' && /^version:/m.test(text);
}

/** As of the day that the page was written; `./base.yml` is a file with roles, and no check needs a variable here. */
function linted(text: string): readonly Diagnostic[] {
  return lint([{ file: 'block.yml', text: `${text}\n` }], { now: () => new Date('2026-11-21'), loadBase: loadNamed })
    .diagnostics;
}

function codesOf(block: CodeBlock): string[] {
  return [...new Set(linted(block.text).map(({ code }) => code))];
}

it('several documents show whole policies', () => {
  expect(DOCUMENTS.map(({ document }) => document)).toEqual(expect.arrayContaining(['README.md', 'docs/policy.md']));
  expect(DOCUMENTS.length).toBeGreaterThan(2);
});

describe.each(DOCUMENTS)('$document', ({ blocks }) => {
  it.each(blocks.map((block) => [block.line, block] as const))('line %i: the policy lints as it says', (_, block) => {
    const code = announced(block);
    expect(codesOf(block)).toEqual(code === null ? [] : [code]);
  });
});

describe('docs/policy.md', () => {
  it('shows whole policies only, and several that fail', () => {
    const yaml = codeBlocks(REFERENCE).filter(({ lang }) => lang === 'yaml');
    expect(yaml.filter((block) => !isPolicy(block))).toEqual([]);
    expect(yaml.filter((block) => announced(block) !== null).length).toBeGreaterThan(4);
  });

  it('would catch a block that does not do what it says', () => {
    const block = (text: string): CodeBlock => ({ lang: 'yaml', text, line: 1 });
    expect(codesOf(block('version: 1\nhosts:\n  - host: a\n    oepn: 1'))).toEqual(['unknown-key']);
    expect(announced(block('# does not lint: bad-port\nversion: 1'))).toBe('bad-port');
  });

  it('lists every diagnostic code, in the order of the model', () => {
    expect(tableOf(REFERENCE, 'code').map(([code]) => code)).toEqual([...DIAGNOSTIC_CODES]);
  });

  it('lists every expected state', () => {
    const listed = tableOf(REFERENCE, 'state', 'holds if the port is').map(([state]) => state);
    expect([...listed].sort()).toEqual([...EXPECTED_STATES].sort());
  });

  it('shows each key in its whole-language example, and in its tables', () => {
    const schemas = [
      ...[policySchema, defaultsSchema, limitsSchema, hostItemSchema, entrySchema],
      ...[vantageSchema, roleSchema, waiverSchema],
    ];
    const example = codeBlocks(REFERENCE).find(({ text }) => text.includes('evidence: anchored')) as CodeBlock;
    for (const key of schemas.flatMap((schema) => Object.keys(schema.shape))) {
      expect(example.text, key).toMatch(new RegExp(`\\b${key}:`));
      expect(REFERENCE, key).toContain(`\`${key}\``);
    }
  });

  it('says the defaults that hold', () => {
    const rows = REFERENCE.split('\n').filter((line) => /^\| `[a-z-]+` \| `[^`]+` \|/.test(line));
    const values = Object.fromEntries(
      rows.map((row) =>
        row
          .split('|')
          .slice(1, 3)
          .map((cell) => cell.trim().replaceAll('`', '')),
      ),
    );
    expect(values).toMatchObject({
      timeout: `${DEFAULTS.timeoutMs}ms`,
      attempts: `${DEFAULTS.attempts}`,
      family: DEFAULTS.family,
      evidence: DEFAULTS.evidence,
      rate: `${DEFAULT_LIMITS.rate}`,
      'per-host': `${DEFAULT_LIMITS.perHost}`,
      'in-flight': `${DEFAULT_LIMITS.inFlight}`,
      probes: `${DEFAULT_LIMITS.probes}`,
    });
  });
});
