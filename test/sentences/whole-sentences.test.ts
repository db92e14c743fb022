// If you search the sources for a sentence of a report, you find the line that wrote it: each stands whole in one place.
import { describe, expect, it } from 'vitest';
import { assertedSentences } from './asserted-sentences.ts';
import { saidOfHosts, saidOfPorts } from './made-up-findings.ts';
import { saidOfMerges } from './made-up-merges.ts';
import { goldenSentences } from './report-sentences.ts';
import { sentencesOf, sourceSentences } from './source-sentences.ts';
import { SentenceIndex } from './whole.ts';

const index = new SentenceIndex(sourceSentences('src'));
/** What the golden files' inputs say themselves: sample verdicts have sentences of their own. */
const inputs = new SentenceIndex(
  sourceSentences('test/report').filter(({ where }) => /\/(?:sample|eventful)-[\w-]+\.ts:/.test(where)),
);

/** What a test of reports or drafts makes up in passing. */
const MADE_UP: ReadonlySet<string> = new Set([
  'The baseline is newer.',
  'The baseline is newer than this run.',
  'Left out: it does not resolve (ENOTFOUND).',
  'The scan: Nothing was heard on a port other than those of the controls.',
]);

/** Sentences that are put together, each with its reason. None is an explanation, an advice or a warning. */
const PUT_TOGETHER: readonly [sentence: RegExp, reason: string][] = [
  [
    /^(?:(?:FAIL|(?:Policy|Report) diff): )?\d+ [a-z ]+(?: \(\d+ [a-z ]+\)?)?, \d/,
    'a headline: as many counts as are not 0',
  ],
  [/^\S+: seen unknown \([a-z ]+\)\.$/, 'two columns of a table on one line, before the sentences of the verdict'],
];

/** What a report puts before a sentence: `What to do: `, `newly-open: `. */
const LABEL = /^[^"]{1,80}?: /;
const WORDS_OF_A_LABEL = 6;

/** As it stands, without its label, and without the marks that Markdown puts around what could be a link. */
function isWhole(sentence: string): boolean {
  const label = LABEL.exec(sentence)?.[0] ?? '';
  const unlabelled = label.split(' ').length - 1 <= WORDS_OF_A_LABEL ? sentence.slice(label.length) : sentence;
  const readings = new Set([sentence, unlabelled, sentence.replaceAll('`', ''), unlabelled.replaceAll('`', '')]);
  return [...readings].some((one) => index.find(one) !== null || inputs.find(one) !== null);
}

/** A sentence with the lines on which parts of it stand. */
function putTogether(sentence: string): string {
  return [sentence, ...index.partsOf(sentence).slice(0, 8)].join('\n      ');
}

describe('every sentence stands whole in one place of the sources', () => {
  it('of the explanation and the advice of a verdict', () => {
    const said = [...saidOfHosts(), ...saidOfPorts(10_000, 7)];
    const sentences = new Set(said.flatMap(({ explanation, advice }) => [explanation, advice]).flatMap(sentencesOf));
    expect(sentences.size).toBeGreaterThan(900);
    expect([...sentences].filter((sentence) => index.find(sentence) === null).map(putTogether)).toEqual([]);
  });

  it('of what a merge of reports says', () => {
    const sentences = new Set([...saidOfMerges(500)].flatMap(sentencesOf));
    expect(sentences.size).toBeGreaterThan(300);
    expect([...sentences].filter((sentence) => index.find(sentence) === null).map(putTogether)).toEqual([]);
  });

  it('of the golden files', () => {
    const golden = goldenSentences('test').filter(({ sentence }) => !MADE_UP.has(sentence));
    expect(golden.length).toBeGreaterThan(400);
    const wrong = golden.filter(
      ({ sentence }) => !isWhole(sentence) && !PUT_TOGETHER.some(([pattern]) => pattern.test(sentence)),
    );
    expect(wrong.map(({ file, sentence }) => `${file}: ${putTogether(sentence)}`)).toEqual([]);
  });

  it('of the warnings and diagnostics that unit tests expect', () => {
    const expected = assertedSentences('test');
    expect(expected.length).toBeGreaterThan(50);
    expect(expected.filter((sentence) => !isWhole(sentence)).map(putTogether)).toEqual([]);
  });

  it('has no exception that nothing needs', () => {
    const golden = goldenSentences('test').filter(({ sentence }) => !isWhole(sentence));
    const idle = PUT_TOGETHER.filter(([pattern]) => golden.every(({ sentence }) => !pattern.test(sentence)));
    expect(idle).toEqual([]);
  });
});
