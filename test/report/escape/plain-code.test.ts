// Code of our sentences: quotes where a reader sees plain text, a code span in Markdown, and nothing else whatever the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCode } from '../../../src/report/escape/plain-code.ts';
import { terminal } from '../../../src/report/escape/terminal.ts';
import { prose } from '../../../src/report/sections/markdown-cells.ts';
import { codeParts } from '../../../src/report/text/code-parts.ts';
import { elementCounts, elements, githubTree, textOf } from '../readers/github-markdown.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

const codes = (markdown: string) =>
  elements(githubTree(markdown, false))
    .filter(({ tagName }) => tagName === 'code')
    .map(textOf);
const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();

it('has quotes in plain text', () => {
  expect(plainCode('Expect `blocked`, or set `family: ipv4` at it.')).toBe(
    "Expect 'blocked', or set 'family: ipv4' at it.",
  );
  expect(plainCode('one ` alone')).toBe('one ` alone');
});

describe('in Markdown', () => {
  it.each([
    ['Expect `blocked`, or `open`.', ['blocked', 'open']],
    ['`only` is not set (`--only` is).', ['only', '--only']],
    ['name the protocol with `speaks`', ['speaks']],
    ['The policy says: "`make` it so".', ['make']],
  ])('%s', (text, expected) => {
    expect(codes(prose(text))).toEqual(expected);
    expect(textOf(githubTree(prose(text)))).toBe(text.replaceAll('`', ''));
  });

  it('reads back as the same text, and makes nothing but code', () => {
    const rich = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...'`````|\\*_[]()<>&@:.,;"\' 1a'.split(''),
            ' `a` ',
            '`b`',
            '``',
            '@octocat',
            ...HOSTILE_PIECES,
          ),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(rich, (text) => {
        const tree = githubTree(`x ${prose(text)} y`, false);
        expect(elementCounts(tree)).toEqual({ p: 1 });
        const said = codeParts(text).map((part) =>
          terminal(part.text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').replace(/\t/g, ' ')),
        );
        expect(spaces(textOf(tree))).toBe(spaces(`x ${said.join('')} y`));
      }),
      { numRuns: 1000 },
    );
  });
});
