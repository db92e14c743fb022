// docs/troubleshooting.md: what it says that one sees is what the sources print.
import { describe, expect, it } from 'vitest';
import { HOLE, sourceSentences } from '../sentences/source-sentences.ts';
import { readText } from './markdown.ts';

const PAGE = readText('docs/troubleshooting.md');
const printed = sourceSentences('src').map(({ text }) => text.replaceAll(HOLE, '…'));

/** `> words … words`: each part, between parameters, of one text of the sources, in that order. */
const quotes = [...PAGE.matchAll(/^> (.+)$/gm)].map(([, quote]) => quote as string);

function isPrinted(quote: string): boolean {
  const parts = quote.split('…').map((part) => part.trim());
  return printed.some((text) => {
    let at = 0;
    return parts.every((part) => {
      const found = text.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
  });
}

describe('docs/troubleshooting.md', () => {
  it('quotes enough to be found by', () => {
    expect(quotes.length).toBeGreaterThan(7);
  });

  it.each(quotes)('quotes what is printed: %s', (quote) => {
    expect(isPrinted(quote)).toBe(true);
  });

  it('would notice words that nothing prints', () => {
    expect(isPrinted('the moon is in the … house')).toBe(false);
  });

  it('says of each problem what one sees, why, and what to do', () => {
    const problems = PAGE.split(/^## /m).slice(1, -1);
    expect(problems.length).toBeGreaterThan(9);
    for (const problem of problems)
      for (const part of ['**You see**', '**Why.**', '**Do now.**'])
        expect(problem, problem.split('\n')[0]).toContain(part);
  });
});
