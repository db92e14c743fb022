// The help for every code: its examples do what they say, and docs/diagnostics.md is written from it.
import { readdirSync, readFileSync } from 'node:fs';
import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { type LoadBase, lint } from '../../../src/audit.ts';
import { DIAGNOSTIC_CODES, type Diagnostic, type DiagnosticCode } from '../../../src/model/diagnostic.ts';
import { notAtSource, vantageNamed } from '../../../src/plan/plan-mistakes.ts';
import { parsePolicy } from '../../../src/policy/parse-policy.ts';
import { parseRunInputs } from '../../../src/policy/parse-run-inputs.ts';
import { sourceOf } from '../../../src/probe/machine/source-addresses.ts';
import { DIAGNOSTIC_HELP } from '../../../src/report/diagnostic-help/diagnostic-help.ts';
import { diagnosticsDocument } from '../../../src/report/diagnostic-help/diagnostics-document.ts';
import { EXAMPLES_AS_OF, optionsOfExample } from '../../../src/report/diagnostic-help/help-entry.ts';
import { diagnosticsText } from '../../../src/report/terminal/diagnostics-text.ts';
import { anchors, codeBlocks, readText, tableOf } from '../../docs/markdown.ts';
import { planned } from '../../plan/plan-of.ts';

/** What only a check can tell. Their examples name addresses, or names that are not asked for. */
const OF_THE_CHECK: readonly DiagnosticCode[] = [
  'nothing-to-judge',
  'not-in-policy',
  'too-many-probes',
  'vantage-needed',
  'unset-variable',
  'not-at-source',
];

/** The machine that the examples of `source` are run on. */
const MACHINE = () => ({ eth0: [{ address: '10.20.0.4', family: 'IPv4' } as NetworkInterfaceInfo] });

const NOT_BOUND = { addresses: { 4: null, 6: null }, has: [] };
const FILE = 'port-policy.yml';
const BASE = 'version: 1\nroles: { web: { open: https } }\n';

function linted(source: { file: string; text: string }): readonly Diagnostic[] {
  const { loadBase: loadHosts, ...options } = optionsOfExample(source.text);
  const loadBase: LoadBase = (path, from, as) =>
    as === 'hosts' ? loadHosts(path, from, as) : { file: path, text: BASE };
  return lint([source], { ...options, loadBase, now: () => new Date(EXAMPLES_AS_OF) }).diagnostics;
}

/** The command that a check's example is about stands in its first line. */
function diagnosticsOf(code: DiagnosticCode, text: string): readonly Diagnostic[] {
  const found = linted({ file: FILE, text });
  if (found.length > 0 || !OF_THE_CHECK.includes(code)) return found;
  const { policy, diagnostics } = parsePolicy(text, FILE);
  if (policy === null) return diagnostics;
  const vantage = /^# port-policy check --vantage (\S+)/.exec(text)?.[1] ?? null;
  const named = vantageNamed(policy, vantage);
  if ('mistake' in named) return [named.mistake];
  const { vantage: here } = named;
  const { addresses, has } = here === null ? NOT_BOUND : sourceOf(here.sources, MACHINE);
  if (addresses === null) return [notAtSource(here, ['192.0.2.0/24'], has)];
  const only = /^# port-policy check --only (\S+)/.exec(text)?.[1];
  const parts = parseRunInputs(only === undefined ? {} : { only: [only] }).inputs.only;
  return planned(text, {}, { vantage, only: parts }).diagnostics;
}

describe('examples', () => {
  it.each(DIAGNOSTIC_CODES)('%s: the wrong one gives this code alone, at its level', (code) => {
    const found = diagnosticsOf(code, DIAGNOSTIC_HELP[code].bad);
    expect(found.map((one) => [one.code, one.level])).toEqual([[code, DIAGNOSTIC_HELP[code].level]]);
  });

  it.each(DIAGNOSTIC_CODES)('%s: the right one gives nothing', (code) => {
    expect(diagnosticsOf(code, DIAGNOSTIC_HELP[code].good)).toEqual([]);
  });
});

describe('texts', () => {
  it.each(DIAGNOSTIC_CODES)('%s: all there, and each in its form', (code) => {
    const { title, wrong, why, help, bad, good } = DIAGNOSTIC_HELP[code];
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(title.length).toBeLessThan(60);
    for (const text of [wrong, why, help]) expect(text).toMatch(/^[A-Z`].*[.]$/);
    for (const example of [bad, good]) {
      expect(example).toMatch(/[^\n]\n$/);
      // A fence would end the code block that it stands in.
      expect(example).not.toContain('```');
    }
    expect(bad).not.toBe(good);
  });
});

describe('docs/diagnostics.md', () => {
  const document = readText('docs/diagnostics.md');

  it('is what `npm run generate` writes', () => {
    expect(document).toBe(diagnosticsDocument(linted, diagnosticsText));
  });

  it('has a section a code, that its name leads to, and a table of them', () => {
    const codes: readonly string[] = DIAGNOSTIC_CODES;
    expect(anchors(document).filter((anchor) => codes.includes(anchor))).toEqual(codes);
    const rows = tableOf(document, 'code', 'level');
    expect(rows.map(([code, level]) => [code, level])).toEqual(
      DIAGNOSTIC_CODES.map((code) => [code, DIAGNOSTIC_HELP[code].level]),
    );
  });

  it('shows both examples of each, and what is said of the wrong one', () => {
    const yaml = codeBlocks(document).filter(({ lang }) => lang === 'yaml');
    expect(yaml.map(({ text }) => `${text}\n`)).toEqual(
      DIAGNOSTIC_CODES.flatMap((code) => [DIAGNOSTIC_HELP[code].bad, DIAGNOSTIC_HELP[code].good]),
    );
    const said = codeBlocks(document).filter(({ lang }) => lang === 'text');
    expect(said.map(({ text }) => /\[([a-z-]+)\]/.exec(text)?.[1])).toEqual(
      DIAGNOSTIC_CODES.filter((code) => !OF_THE_CHECK.includes(code)),
    );
  });
});

it('costs no start-up time: only the SARIF and the document import the help', () => {
  const folder = new URL('../../../src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const importing = sources.filter((name) =>
    /^import .*(?:\/diagnostic-help|-help)\.ts'/m.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(importing.sort()).toEqual([
    'report/diagnostic-help/diagnostic-help.ts',
    'report/diagnostic-help/diagnostics-document.ts',
    'report/sarif/diagnostics-sarif.ts',
  ]);
});
