// What lint found as a section of the job summary, read as GitHub reads it: counts, links, excerpts, hostile text, size.
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import {
  type DiagnosticsMarkdownOptions,
  diagnosticsMarkdown,
} from '../../../src/report/markdown/diagnostics-markdown.ts';
import { elementCounts, elements, githubTree, looseTexts, type Node, textOf } from '../readers/github-markdown.ts';
import {
  diagnostic,
  FILE,
  poisonedDiagnostics,
  poisonedSources,
  SOURCE,
  sampleDiagnostics,
} from '../samples/sample-diagnostics.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

const MIB = 1_048_576;
const BLOB = 'https://github.com/example/infrastructure/blob/0f1e';
const options: DiagnosticsMarkdownOptions = {
  policyUrl: (file, line) => `${BLOB}/${encodeURI(file.replace(/\p{Cs}/gu, ''))}${line === null ? '' : `#L${line}`}`,
  maxBytes: MIB,
};
const sources = new Map([[FILE, SOURCE]]);
const section = (diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string> = sources) =>
  diagnosticsMarkdown(diagnostics, texts, options);
const treeOf = (diagnostics: readonly Diagnostic[]) => githubTree(section(diagnostics));
const only = (tree: Node, name: string) => elements(tree).filter(({ tagName }) => tagName === name);
const hrefs = (tree: Node) => only(tree, 'a').map(({ properties }) => String(properties?.href));

it('is the golden file', async () => {
  await expect(section(sampleDiagnostics)).toMatchFileSnapshot('diagnostics.golden.md');
});

describe('what the reader meets', () => {
  const tree = treeOf(sampleDiagnostics);
  const items = only(tree, 'li');

  it('is the count, then every mistake in its order', () => {
    const [heading] = only(tree, 'h2');
    expect(heading && textOf(heading)).toBe(`❌ Policy: 6 errors, 1 warning in ${FILE}`);
    expect(items).toHaveLength(sampleDiagnostics.length);
    expect(items.map((item) => textOf(item).trim().split(/\s+/).slice(0, 2).join(' ').replace(/:$/, ''))).toEqual(
      sampleDiagnostics.map(({ code, level }) => `${level === 'error' ? '❌' : '⚠️'} ${code}`),
    );
  });

  it('is the message with its place, its line with carets below it, and the help', () => {
    const [first] = items as [Node];
    expect(hrefs(first)).toEqual([
      'https://github.com/port-policy/port-policy/blob/main/docs/diagnostics.md#unknown-key',
      `${BLOB}/${FILE}#L4`,
    ]);
    expect(textOf(first)).toContain(`in ${FILE}, line\u00a04: No key is called blokced.`);
    expect(only(first, 'pre').map(textOf)).toEqual(['4 |     blokced: all\n  |     ^^^^^^^\n']);
    expect(textOf(first)).toContain('To fix it: Did you mean blocked?');
  });

  it('is a link to the other side of a contradiction', () => {
    expect(hrefs(items[2] as Node).at(-1)).toBe(`${BLOB}/${FILE}#L5`);
  });

  it('is no emoji, whatever the line: `:100:` would be one', () => {
    const tree = githubTree(section([diagnostic(100, 1234, 5), diagnostic(1234, 1, 5)]));
    for (const text of looseTexts(tree)) expect(text).not.toMatch(/:[\w+-]+:/);
  });

  it('is no excerpt where there is no line to show, and no place where there is none', () => {
    const ends = items.slice(-2).map((item) => [only(item, 'pre').length, hrefs(item).length]);
    expect(ends).toEqual([
      [0, 2],
      [0, 1],
    ]);
  });

  it('stands without links and lines where there are none to be had', () => {
    const text = diagnosticsMarkdown(sampleDiagnostics, new Map(), { ...options, policyUrl: () => null });
    expect(text).toContain(
      `[\`unknown-key\`](https://github.com/port-policy/port-policy/blob/main/docs/diagnostics.md`,
    );
    expect(hrefs(githubTree(text)).filter((href) => href.startsWith(BLOB))).toEqual([]);
    expect(text).toContain('line&nbsp;4: No key');
    expect(only(githubTree(text), 'pre')).toEqual([]);
  });
});

describe('the heading', () => {
  const headingOf = (diagnostics: readonly Diagnostic[], texts = sources) =>
    section(diagnostics, texts).split('\n')[0] ?? '';
  const warning = diagnostic(5, 17, 5, { level: 'warning' });

  it('warns of warnings alone', () => {
    expect(headingOf([warning])).toMatch(/^## ⚠️ Policy: 1 warning in /);
  });

  it('is glad where nothing is wrong, and says that nothing was probed', () => {
    expect(headingOf([])).toMatch(/^## ✅ Policy: nothing to fix in /);
    expect(section([])).toContain('Nothing was probed.');
  });

  it('counts several files', () => {
    const other = { ...warning, position: { file: 'other.yml', line: 1, column: 1 } };
    expect(headingOf([warning, other])).toBe('## ⚠️ Policy: 2 warnings in 2 files');
    expect(headingOf([], new Map([...sources, ['other.yml', '']]))).toBe('## ✅ Policy: nothing to fix in 2 files');
  });

  it('names no file where none is known', () => {
    expect(headingOf([{ ...warning, position: null }])).toBe('## ⚠️ Policy: 1 warning');
    expect(headingOf([], new Map())).toBe('## ✅ Policy: nothing to fix');
  });
});

describe('hostile text', () => {
  // What stands in the source belongs into a code block: it is there whole, and nowhere else.
  const read = (value: string, sanitized: boolean) =>
    githubTree(diagnosticsMarkdown(poisonedDiagnostics(value), poisonedSources(value), options), sanitized);
  const oneLine = (value: string) => value.replace(/[\n\r]/g, ' ');

  it.each(HOSTILE_PIECES)('%j makes no element', (piece) => {
    for (const sanitized of [true, false]) {
      expect(elementCounts(read(oneLine(piece), sanitized))).toEqual(elementCounts(read('harmless', sanitized)));
      // Line ends in the source shift its lines, so that other places have no excerpt; nothing else may come of them.
      const { pre, ...counts } = elementCounts(read(piece, sanitized));
      const { pre: _, ...twin } = elementCounts(read('harmless', sanitized));
      expect(counts).toEqual(twin);
    }
  });

  it.each(HOSTILE_PIECES)('%j links nowhere but to policy and help, and mentions nobody', (piece) => {
    const tree = read(piece, true);
    for (const href of hrefs(tree)) expect(href).toMatch(/^https:\/\/github\.com\/(?:example|port-policy)\//);
    for (const text of looseTexts(tree)) expect(text).not.toMatch(/@octocat|#1\b|GH-1|:smile:|www\.evil|https?:/);
  });

  it.each(['```', '````\n', '~~~', '    indented', '- item'])('%j in a line ends no code block', (piece) => {
    const one = diagnostic(1, 1, 1, { position: { file: 'x', line: 1, column: 1 } });
    const tree = githubTree(diagnosticsMarkdown([one, one], new Map([['x', `${piece} # text`]]), options));
    expect(only(tree, 'pre')).toHaveLength(2);
    expect(only(tree, 'li')).toHaveLength(2);
    for (const block of only(tree, 'pre')) expect(textOf(block)).toContain(`1 | ${piece.split('\n')[0]}`);
  });
});

describe('size', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    diagnostic(5, 17, 5, { message: `${'Something long that a person wrote. '.repeat(8)}<&|> 日本語 ${index}` }),
  );

  it('is under the limit, whole at its end, and says how much is missing', () => {
    const text = section(many);
    expect(byteLength(text)).toBeLessThanOrEqual(MIB);
    expect(byteLength(text)).toBeGreaterThan(MIB * 0.95);
    const shown = text.match(/^- ❌/gm)?.length ?? 0;
    expect(text).toMatch(/more diagnostics left out here\.\*\* The log of this step has all of them\.\n$/);
    expect(text).toContain(`**${(5000 - shown).toLocaleString('en-US')} more diagnostics`);
  });

  it.each([0, 50, 300, 1000])('keeps to %i bytes', (maxBytes) => {
    expect(byteLength(diagnosticsMarkdown(many, sources, { ...options, maxBytes }))).toBeLessThanOrEqual(maxBytes);
  });

  it('lets no mistake crowd out the others', () => {
    const texts = section([
      diagnostic(5, 17, 5, { message: 'x'.repeat(MIB), help: 'y'.repeat(MIB) }),
      ...sampleDiagnostics,
    ]);
    expect(texts).toContain('Nothing is left to judge.');
  });
});
