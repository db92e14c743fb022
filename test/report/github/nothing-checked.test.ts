// The comment of a run that could check nothing: what it says, its size, and what hostile text does to it (nothing).
import { describe, expect, it } from 'vitest';
import { byteLength } from '../../../src/base/utf8.ts';
import { sameComment } from '../../../src/report/github/comment.ts';
import { readMarker } from '../../../src/report/github/marker.ts';
import { nothingChecked } from '../../../src/report/github/nothing-checked.ts';
import { BODY_BYTES } from '../../../src/report/sections/size-limits.ts';
import { elementCounts, githubTree, looseTexts } from '../readers/github-markdown.ts';
import { poisonedDiagnostics, sampleDiagnostics } from '../samples/sample-diagnostics.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

const mark = { key: '0123456789abcdef', instance: '0123456789ab', runId: 101, attempt: 1 };
const blob = 'https://github.com/example/infrastructure/blob/0f1e';
const options = {
  mark,
  runUrl: 'https://github.com/example/infrastructure/actions/runs/101',
  policyUrl: (file: string, line: number | null) => `${blob}/${file}#L${line}`,
};

it('has the first two mistakes, counts the others, and links to the run', async () => {
  const text = nothingChecked(sampleDiagnostics, options);
  expect(readMarker('comment', text)).toEqual(mark);
  await expect(text).toMatchFileSnapshot('nothing-checked.golden.md');
});

it('says the same in another run with the same mistakes, and not with others', () => {
  const text = nothingChecked(sampleDiagnostics, options);
  const runUrl = `${options.runUrl}9`;
  expect(sameComment(text, nothingChecked(sampleDiagnostics, { ...options, runUrl }))).toBe(true);
  expect(sameComment(text, nothingChecked(sampleDiagnostics.slice(1), options))).toBe(false);
});

it('needs neither a place nor an address', () => {
  const text = nothingChecked([{ message: 'No such file.', help: null, position: null }], { ...options, runUrl: null });
  expect(text).toContain('\n- No such file.\n');
  expect(text).not.toContain('<sub>');
});

describe('hostile text', () => {
  const counts = (text: string) => elementCounts(githubTree(nothingChecked(poisonedDiagnostics(text), options), false));
  const { a: most = 0, ...harmless } = counts('harmless');

  it.each(HOSTILE_PIECES)('%j makes no element', (piece) => {
    const { a: links = 0, ...rest } = counts(piece);
    expect(rest).toMatchObject({ ...harmless, ...('code' in rest ? { code: rest.code } : {}) });
    expect(Object.keys(rest).filter((name) => name !== 'code')).toEqual(
      Object.keys(harmless).filter((name) => name !== 'code'),
    );
    expect(links).toBeLessThanOrEqual(most);
  });

  it('mentions nobody, and no issue', () => {
    const text = nothingChecked(poisonedDiagnostics(HOSTILE_PIECES.join(' ')), options);
    for (const loose of looseTexts(githubTree(text)))
      expect(loose).not.toMatch(/@octocat|#1\b|GH-1|:smile:|www\.evil|https?:/);
  });

  it.each(['a', '|', '🌈'])('stays within a body, however long (%s)', (letter) => {
    expect(byteLength(nothingChecked(poisonedDiagnostics(letter.repeat(100_000)), options))).toBeLessThanOrEqual(
      BODY_BYTES,
    );
  });
});
