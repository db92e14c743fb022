// One scan of the fixtures, changed as a broken disk, a hostile tool or a bad merge would, read and judged as a run would do.
import { readdirSync, readFileSync } from 'node:fs';
import { audit } from '../../src/audit.ts';
import type { Report } from '../../src/model/report.ts';
import { options } from '../audit/report-of.ts';
import { pick, type Random, randomFrom } from '../reference/random-from.ts';
import { sampleReport } from '../report/samples/sample-report.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);
/** Half of a fixture's text at most; the longest are lists of ports. */
const LONGEST = 40_000;

const SEEDS: readonly string[] = [
  ...readdirSync(FOLDER)
    .filter((name) => /\.(xml|json)$/.test(name))
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8')),
  JSON.stringify(sampleReport),
  JSON.stringify(sampleReport, null, 2),
];

/** What means something to one of the formats, or to a parser of it. */
const PIECES = [
  ...[
    '<',
    '>',
    '/>',
    '</host>',
    '<host>',
    '"',
    "'",
    '&',
    '&#x1;',
    '&#0;',
    '&amp;',
    '<!--',
    '-->',
    '<![CDATA[',
    '<!DOCTYPE x [',
    ']]>',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '\\',
    '\\u0000',
    '\\ud800',
    'null',
    'true',
    '1e999',
    '-1',
    '0',
    '65536',
    '99999999999999999999',
  ],
  ...[
    '1-65535',
    '1-',
    '-',
    '80,80',
    '5-3',
    '::ffff:198.51.100.2',
    '010.1.2.3',
    '198.51.100.2',
    '::1',
    'fe80::1%lan0',
    '999.1.1.1',
  ],
  ...[
    'open',
    'closed',
    'filtered',
    'syn-ack',
    'reset',
    'no-response',
    'up',
    'down',
    'PTR',
    'user',
    'timedout="true"',
    '--max-retries 0',
  ],
  ...[
    '\0',
    '\ufeff',
    '\u202e',
    '\u001b[2J',
    '\r\n',
    '##[error]',
    '\ud800',
    'vantage',
    'schemaVersion',
    'verdicts',
    '__proto__',
  ],
];

type Change = (text: string, random: Random, other: string) => string;

const spliced = (text: string, at: number, cut: number, piece: string) =>
  text.slice(0, at) + piece + text.slice(at + cut);

const CHANGES: readonly Change[] = [
  (text, random) => spliced(text, random(text.length + 1), random(8), pick(PIECES, random)),
  (text, random) => spliced(text, random(text.length + 1), 0, pick(PIECES, random)),
  (text, random) => spliced(text, random(text.length + 1), 1, String.fromCharCode(random(0x1_0000))),
  (text, random) => spliced(text, random(text.length + 1), random(random(3) === 0 ? 400 : 12), ''),
  (text, random) => {
    const at = random(text.length + 1);
    return spliced(text, random(text.length + 1), 0, text.slice(at, at + random(600)));
  },
  (text, random, other) => {
    const at = random(other.length + 1);
    return spliced(text, random(text.length + 1), random(20), other.slice(at, at + random(300)));
  },
  (text, random) => text.slice(0, random(text.length + 1)),
  // One number of the text becomes another.
  (text, random) => {
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return text;
    const [found, at] = [pick(numbers, random)[0], pick(numbers, random).index];
    return spliced(text, at, found.length, `${random(70_000)}`);
  },
];

/** The same seed and index give the same text. */
export function mutatedScan(seed: number, index: number): string {
  const random = randomFrom(seed, index);
  const other = pick(SEEDS, random);
  let text = pick(SEEDS, random).slice(0, LONGEST);
  for (let left = 1 + random(1 + random(6)); left > 0; left--) text = pick(CHANGES, random)(text, random, other);
  return text;
}

const POLICY = {
  file: 'policy.yml',
  text: `version: 1
hosts:
  - { host: [198.51.100.0/29, "2001:db8::/125"], open: 8001, closed: 8003, filtered: 8004, blocked: [1-1000, 8002, 8005-8050, known/udp] }
  - { host: db1.example.com, blocked: all }
`,
};

/** What no scan may bring about; empty where all is as it must be. */
export async function troubleWith(text: string): Promise<string[]> {
  const outcome = await audit([POLICY], options({ observations: { file: 'scan', text } }));
  if (outcome.kind === 'unusable') {
    const [first] = outcome.diagnostics;
    return first === undefined || first.message.length > 1000 ? ['refused without a sentence'] : [];
  }
  return troubleIn(outcome.report);
}

function troubleIn({ verdicts, result, totals, warnings }: Report): string[] {
  const trouble: string[] = [];
  const expected = totals.violation > 0 ? 'fail' : totals.inconclusive > 0 ? 'inconclusive' : 'pass';
  if (result !== expected) trouble.push(`the result is ${result}, and the totals say ${expected}`);
  if (warnings.length === 0) trouble.push('a report that rests on a scan has no warning');
  for (const { verdict, state, expected: wish, evidence, cause, host, ports } of verdicts) {
    const said = `${host} ${ports} ${wish} ${state} ${cause} ${evidence} ${verdict}`;
    if (verdict !== 'pass') continue;
    if (state === 'unknown' || state === 'open|filtered') trouble.push(`passes though nothing is known: ${said}`);
    if (wish !== 'open' && state === 'open') trouble.push(`passes though it is open: ${said}`);
    if (state === 'filtered' && evidence === 'none')
      trouble.push(`passes by a silence that nothing vouches for: ${said}`);
  }
  return trouble;
}
