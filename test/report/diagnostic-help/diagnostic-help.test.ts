// The help for every code: its examples do what they say, and docs/diagnostics.md is written from it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/audit.ts';
import { DIAGNOSTIC_CODES, type Diagnostic, type DiagnosticCode } from '../../../src/model/diagnostic.ts';
import { DIAGNOSTIC_HELP } from '../../../src/report/diagnostic-help/diagnostic-help.ts';
import { diagnosticsDocument } from '../../../src/report/diagnostic-help/diagnostics-document.ts';
import { anchors, codeBlocks, readText, tableOf } from '../../docs/markdown.ts';
import { planned } from '../../plan/plan-of.ts';
import { CODES_TO_COME } from '../../policy/codes-to-come.ts';

/** What only a plan can tell. Their examples name addresses alone, so that nobody is asked. */
const OF_THE_PLAN: readonly DiagnosticCode[] = ['nothing-to-judge', 'too-many-probes'];

function diagnosticsOf(code: DiagnosticCode, text: string): readonly Diagnostic[] {
  const found = lint({ file: 'port-policy.yml', text });
  return found.length > 0 || !OF_THE_PLAN.includes(code) ? found : planned(text).diagnostics;
}

describe('examples', () => {
  const given = DIAGNOSTIC_CODES.filter((code) => !CODES_TO_COME.includes(code));

  it.each(given)('%s: the wrong one gives this code alone, at its level', (code) => {
    const found = diagnosticsOf(code, DIAGNOSTIC_HELP[code].bad);
    expect(found.map((one) => [one.code, one.level])).toEqual([[code, DIAGNOSTIC_HELP[code].level]]);
  });

  it.each(given)('%s: the right one gives nothing', (code) => {
    expect(diagnosticsOf(code, DIAGNOSTIC_HELP[code].good)).toEqual([]);
  });

  // Seen in every run, so that nobody takes them for tested.
  for (const code of CODES_TO_COME) it.todo(`${code}: nothing gives this code yet`);

  it.each(CODES_TO_COME)('%s is left out only as long as nothing gives it', (code) => {
    expect(diagnosticsOf(code, DIAGNOSTIC_HELP[code].bad).map((one) => one.code)).not.toContain(code);
  });
});

describe('texts', () => {
  it.each(DIAGNOSTIC_CODES)('%s: all there, and each in its form', (code) => {
    const { title, wrong, why, mend, bad, good } = DIAGNOSTIC_HELP[code];
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(title.length).toBeLessThan(60);
    for (const text of [wrong, why, mend]) expect(text).toMatch(/^[A-Z`].*[.]$/);
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
    expect(document).toBe(diagnosticsDocument(lint));
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
    const untold = [...CODES_TO_COME, ...OF_THE_PLAN];
    expect(said.map(({ text }) => /\[([a-z-]+)\]/.exec(text)?.[1])).toEqual(
      DIAGNOSTIC_CODES.filter((code) => !untold.includes(code)),
    );
  });
});

it('costs no start-up time: only the SARIF and the document import the help', () => {
  const folder = new URL('../../../src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const importing = sources.filter((name) =>
    /^import .*(?:\/diagnostic-help|\/help-text|-help)\.ts'/m.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(importing.sort()).toEqual([
    'report/diagnostic-help/diagnostic-help.ts',
    'report/diagnostic-help/diagnostics-document.ts',
    'report/diagnostic-help/help-text.ts',
    'report/diagnostics-sarif.ts',
  ]);
});
