// No regular expression of the sources takes quadratic time on hostile text, but those that are given short text alone.
import { expect, it } from 'vitest';
import { parseControl } from '../../src/policy/values/parse-control.ts';
import { parseHost } from '../../src/policy/values/parse-host.ts';
import { parsePortQuestion } from '../../src/policy/values/parse-port-question.ts';
import { parsePorts } from '../../src/policy/values/parse-ports.ts';
import { parseDuration, parseLimit, parseRate } from '../../src/policy/values/parse-settings.ts';
import { parseWait } from '../../src/policy/values/parse-wait.ts';
import { meantWord } from '../../src/policy/values/slips/meant-words.ts';
import { markdown, markdownCode } from '../../src/report/escape/markdown.ts';
import { patternsBelow, patternsOf, superLinear } from './regular-expressions.ts';

/** Patterns that stay, with what bounds the text that they are given. */
const BOUNDED: Readonly<Record<string, string>> = {
  '/\\s*-\\s*/': 'parse-ports.ts: an element has at most 200 characters',
  '/(\\d+(?:\\.\\d+)?)([smhd])/g': 'parse-wait.ts: a duration has at most 100 characters',
  '/[^\\s,[\\]{}"\']*\\$\\{[^{}"\'\\n]*\\}[^\\s,[\\]{}"\']*/g': 'quote-trap.ts: a line of at most 2,000 characters',
  '/^( *)((?:-[ ]+)*)(?:(["\']?)([A-Za-z][\\w-]*)\\3(?![\\w.-]))?(.*)$/':
    'source-lines.ts: a line of at most 2,000 characters',
  '/\\B(?=(?:\\d{3})+$)/g': 'counts-text.ts and others: the digits of one number',
  '/-?(?:servers?|service|daemon|ports?|database|db|tcp|udp|cluster|v?\\d+(?:\\.\\d+)*|d)$/':
    'suggest-service.ts: a name has at most 40 characters',
};

it('every pattern is linear, or its text is short', () => {
  const found = patternsBelow('src');
  expect(found.length).toBeGreaterThan(150);
  const slow = found.filter((one) => superLinear(one).length > 0);
  const texts = slow.map(({ file, pattern, flags }) => ({ file, text: `/${pattern}/${flags}` }));
  expect(texts.filter(({ text }) => !Object.hasOwn(BOUNDED, text))).toEqual([]);
  // What is no longer needed goes.
  expect(Object.keys(BOUNDED).filter((text) => !texts.some((one) => one.text === text))).toEqual([]);
});

const SHORT_PIECES = [
  ' ',
  '-',
  '- ',
  ',',
  ', ',
  '/',
  ' / ',
  '1',
  '1 ',
  'a',
  'a ',
  ':',
  '.',
  '1.',
  'tcp',
  'udp ',
  'or ',
  '(',
  ')',
  '*',
  '.*',
];

it('would see one that is not', () => {
  const plants = patternsOf('plant.ts', "const a = /^(a*)a*$/; const b: RegExp = new RegExp('^(?:a+)+$', 'i');");
  expect(plants.map((one) => superLinear(one).length > 0)).toEqual([true, true]);
});

// Texts as long as a slip may be: what takes exponential time, or a high power of 100, would take longer than all of these.
it('hostile text of 100 characters costs little', { timeout: 110_000 }, () => {
  const none = () => null;
  const begun = performance.now();
  let texts = 0;
  for (const piece of SHORT_PIECES) {
    for (const begin of ['', '443', 'tcp', 'all except ', 'a.example.com', '10.0.0.1 ']) {
      for (const end of ['', '!', '443', 'udp']) {
        const hostile = `${begin}${piece.repeat(100).slice(0, 100 - begin.length - end.length)}${end}`;
        texts++;
        parsePorts(hostile, none);
        parseHost(hostile);
        parseDuration(hostile);
        parseRate(hostile);
        meantWord('family', hostile);
      }
    }
  }
  expect((performance.now() - begun) / texts).toBeLessThan(10);
});

// What is quadratic in these takes minutes, which the tests' own time limit catches.
it('hostile text of 200,000 characters is read at once', { timeout: 110_000 }, () => {
  const none = () => null;
  for (const piece of [':', '1', '1.', '.', '-', ' ', 'a', '(', ')', '\n', '\t', '${', '"', '1:']) {
    const text = piece.repeat(200_000 / piece.length);
    for (const hostile of [text, `${text}!`, `x${text}x`]) {
      parseHost(hostile);
      parsePorts(hostile, none);
      parseControl(hostile, none);
      parsePortQuestion(hostile, none);
      parseWait(hostile);
      parseDuration(hostile);
      parseLimit(hostile);
      parseRate(hostile);
      meantWord('family', hostile);
      markdown(hostile);
      markdownCode(hostile);
    }
  }
});
