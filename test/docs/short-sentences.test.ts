// The pages that a newcomer reads first have short sentences.
import { describe, expect, it } from 'vitest';
import { readText } from './markdown.ts';

/** Sentences of paragraphs and lists, without code, tables, headings and the targets of links. */
function sentencesOf(markdown: string): string[] {
  return markdown
    .replaceAll(/^```.*?^```$/gms, '\n')
    .replaceAll(/^<picture>.*?^<\/picture>$/gms, '\n')
    .replaceAll(/^(?:#|\|).*$/gm, '\n')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .split(/\n\s*\n|\n(?=- )/)
    .flatMap((paragraph) => paragraph.replaceAll(/\s+/g, ' ').split(/(?<=[.!?]\**\]?) (?=[^a-z])/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.includes(' '));
}

const wordsOf = (sentence: string) => sentence.split(' ').filter((word) => /\w/.test(word)).length;

it('a sentence is counted as one reads it', () => {
  const text =
    '# No\n\nOne two. Three\nfour five.\n\n- Six [seven](eight.md) `nine.yml`\n\n```sh\nten\n```\n\n| eleven |\n';
  expect(sentencesOf(text).map(wordsOf)).toEqual([2, 3, 3]);
});

describe.each(['README.md', 'docs/first-policy.md', 'docs/troubleshooting.md'])('%s', (document) => {
  const sentences = sentencesOf(readText(document));

  it('has fewer than 16 words a sentence', () => {
    const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
    expect(sentences.length).toBeGreaterThan(20);
    expect(words / sentences.length).toBeLessThan(16);
  });

  it('has no sentence of more than 34', () => {
    expect(sentences.filter((sentence) => wordsOf(sentence) > 34 && !sentence.startsWith('- '))).toEqual([]);
  });
});
