// Escaped text has to read back as the same text, and as nothing else, wherever GitHub's Markdown allows text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown, markdownCode, markdownLink } from '../../../src/report/escape/markdown.ts';
import { terminal } from '../../../src/report/escape/terminal.ts';
import { elementCounts, elements, githubTree, looseTexts, textOf } from '../readers/github-markdown.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

const ONE_PARAGRAPH = { p: 1 };
const ONE_ROW = { table: 1, thead: 1, tbody: 1, tr: 2, th: 2, td: 2 };
const cell = (text: string) => `| a | b |\n|---|---|\n| ${text} | last |\n`;
const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();
const expectedProse = (text: string) =>
  spaces(terminal(text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').replace(/\t/g, ' ')));

/** Text rich in what Markdown and GitHub react to. */
const rich = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'|\\`*_~[]()!#<>&@:/.-+=$"\' \n\t1a'.split(''),
        ...HOSTILE_PIECES,
        '::',
        'http://a.b',
        'www.a.b',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('markdown', () => {
  it.each(HOSTILE_PIECES)('%j stays text in a paragraph', (piece) => {
    const tree = githubTree(markdown(piece), false);
    expect(textOf(tree)).toBe(expectedProse(piece));
    expect(elementCounts(tree)).toEqual(expectedProse(piece) === '' ? {} : ONE_PARAGRAPH);
  });

  it('is one paragraph, one cell and one list item that read back as the text, whatever the text', () => {
    fc.assert(
      fc.property(rich, (text) => {
        const paragraph = githubTree(`x ${markdown(text)}`, false);
        expect(elementCounts(paragraph)).toEqual(ONE_PARAGRAPH);
        expect(spaces(textOf(paragraph))).toBe(spaces(`x ${expectedProse(text)}`));
        const table = githubTree(cell(markdown(text)), false);
        expect(elementCounts(table)).toEqual(ONE_ROW);
        expect(
          spaces(
            elements(table)
              .filter(({ tagName }) => tagName === 'td')
              .map(textOf)[0] ?? '',
          ),
        ).toBe(expectedProse(text));
        const item = elementCounts(githubTree(`- ${markdown(text)}`, false));
        expect(item).toEqual({ ul: 1, li: 1 });
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves nothing outside of code that GitHub links, mentions or draws as an emoji', () => {
    fc.assert(
      fc.property(rich, (text) => {
        for (const loose of looseTexts(githubTree(`x ${markdown(text)}`))) {
          expect(loose).not.toMatch(/@[\w-]|#\d|\bgh-\d|:[\w+-]+:|https?:\/\/|www\./i);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads well where there is nothing to escape', () => {
    expect(markdown("A database answers. Restrict it to 10.0.0.0/8, the application's subnet.")).toBe(
      "A database answers. Restrict it to 10.0.0.0/8, the application's subnet.",
    );
    expect(markdown('Ask @ops (see https://wiki.example/x), or #42.')).toBe(
      'Ask `@ops` (see `https://wiki.example/x`), or `#42`.',
    );
  });

  it('puts an IPv6 address, in which GitHub sees emoji, into code', () => {
    expect(markdown('from 2001:db8:100::1.')).toBe('from `2001:db8:100::1`.');
  });
});

describe('markdownCode', () => {
  it('is one line of a cell that reads back as the text, and only code and text', () => {
    fc.assert(
      fc.property(rich, (text) => {
        const table = githubTree(cell(markdownCode(text)), false);
        expect(elementCounts(table)).toEqual(ONE_ROW);
        const [first] = elements(table).filter(({ tagName }) => tagName === 'td');
        expect(first === undefined ? '' : spaces(textOf(first))).toBe(spaces(terminal(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('markdownLink', () => {
  const links = (text: string) => elements(githubTree(text)).filter(({ tagName }) => tagName === 'a');

  it('links to the address, with what would end it percent-encoded', () => {
    const [link, ...others] = links(
      `${markdownLink('line 3', 'https://x.example/a b(c)|<d>"\n?e=1&copy=2#L3')} after)`,
    );
    expect(others).toEqual([]);
    expect(link?.properties?.href).toBe('https://x.example/a%20b%28c%29%7C%3Cd%3E%22%0A?e=1&copy=2#L3');
    expect(link === undefined ? '' : textOf(link)).toBe('line 3');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://x.example', '//x.example', null])(
    'is only its text for %j',
    (url) => {
      expect(markdownLink('line 3', url)).toBe('line 3');
    },
  );

  it('takes half a surrogate pair', () => {
    expect(markdownLink('x', 'https://x.example/\ud800')).toBe('[x](https://x.example/%EF%BF%BD)');
  });
});
