// What a run that waited says of it: in the summary, on the terminal, and between two rounds.
import { expect, it } from 'vitest';
import type { Wait } from '../../../src/model/documents/wait.ts';
import { summary } from '../../../src/report/markdown/summary.ts';
import { roundLine } from '../../../src/report/terminal/round-line.ts';
import { terminalReport } from '../../../src/report/terminal/terminal-report.ts';
import type { SummaryOptions } from '../../../src/report/text/report-options.ts';
import { elementCounts, elements, githubTree, textOf } from '../readers/github-markdown.ts';
import { HOSTILE_PIECES, reportOf, sampleReport, sampleVerdict } from '../samples/sample-report.ts';

const options: SummaryOptions = { policyUrl: () => null, maxBytes: 100_000, reportHint: 'See report.json.' };
const wait = (rest: Partial<Wait> = {}): Wait => {
  return { limitMs: 300_000, tookMs: 72_400, rounds: 7, held: true, stopped: false, flapped: [], ...rest };
};
const flapped = {
  host: 'a.example',
  address: '203.0.113.1',
  protocol: 'tcp',
  ports: '443',
  count: 1,
  times: 2,
} as const;
const told = (rest: Partial<Wait>) =>
  textOf(githubTree(summary(reportOf([sampleVerdict], { wait: wait(rest), warnings: [] }), options)));

it.each<[Partial<Wait>, string]>([
  [{}, 'Held after 1 min 12 s and 7 rounds; the last one asked everything again.'],
  [{ rounds: 1 }, 'Held at once, in the first round (it would have waited 5 min 0 s).'],
  [{ held: false }, 'Did not hold within 5 min 0 s: 7 rounds in 1 min 12 s, the last of which asked everything.'],
  [
    { held: false, stopped: true },
    'Stopped after 1 min 12 s and 7 rounds, before it held (it would have waited 5 min 0 s).',
  ],
  [{ flapped: [flapped] }, 'a.example (203.0.113.1), port 443: held, and then did not, twice'],
  [{ flapped: [{ ...flapped, protocol: 'udp', times: 3 }] }, 'port 443/udp: held, and then did not, 3 times'],
  [
    { flapped: [{ ...flapped, address: null, protocol: null, ports: null, times: 1 }] },
    'a.example: held, and then did not, once',
  ],
])('%j', (rest, text) => {
  expect(told(rest)).toContain(text);
  expect(terminalReport(reportOf([sampleVerdict], { wait: wait(rest) }), { colour: false, columns: 200 })).toContain(
    text,
  );
});

it('a warning is no entry of the list of what flapped', () => {
  const report = reportOf([sampleVerdict], { wait: wait({ flapped: [flapped] }), warnings: ['A waiver ends.'] });
  const lists = elements(githubTree(summary(report, options))).filter(({ tagName }) => tagName === 'ul');
  const withIt = lists.map(textOf).filter((text) => text.includes('held, and then did not'));
  expect(withIt).toHaveLength(1);
  expect(withIt[0]).not.toContain('A waiver ends.');
});

it('the first screen is of what is wrong: what flapped comes after the violations, 20 of it, in the summary', () => {
  const many = wait({
    held: false,
    flapped: Array.from({ length: 900 }, (_, i) => ({ ...flapped, ports: `${i + 1}` })),
  });
  const text = summary({ ...sampleReport, wait: many }, { ...options, maxBytes: 1_048_576 });
  const told = text.match(/held, and then did not/g);
  expect(told).toHaveLength(20);
  expect(text).toContain('**880 more rows left out here.** See report.json.');
  const places = ['Did not hold within', '🔴&nbsp;critical', '⚠️', 'What held in one round', 'port 20:', '### Exposure'];
  expect(places.map((words) => text.indexOf(words))).toEqual(
    places.map((words) => text.indexOf(words)).sort((a, b) => a - b),
  );
  expect(text.indexOf('Did not hold within')).toBeGreaterThan(0);
});

it('many that flap are cut at a row, and counted', () => {
  const many = wait({ flapped: Array.from({ length: 5000 }, (_, i) => ({ ...flapped, ports: `${i + 1}` })) });
  const report = reportOf([sampleVerdict], { wait: many });
  const text = summary(report, options);
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(100_000);
  expect(text).toMatch(/\d more rows left out here/);
  expect(terminalReport(report, { colour: false, columns: 100 })).toContain('4,980 more like these');
});

it('a hostile host is text', () => {
  const report = (host: string) => reportOf([], { wait: wait({ flapped: [{ ...flapped, host }] }) });
  expect(elementCounts(githubTree(summary(report(HOSTILE_PIECES.join(' ')), options), false))).toEqual(
    elementCounts(githubTree(summary(report('harmless'), options), false)),
  );
});

it('a round says what does not hold and what comes next', () => {
  const facts = { rounds: 3, elapsedMs: 12_400, leftMs: 100_000, pauseMs: 3000, pending: 2, example: sampleVerdict };
  expect(roundLine(facts)).toMatch(
    /^Round 3, after 12\.4 s: 2 do not hold yet, such as .* port \d+ \(open\)\. Asking those again in 3\.0 s, for at most 1 min 40 s more\.$/,
  );
  expect(
    roundLine({ ...facts, example: { ...sampleVerdict, host: `${HOSTILE_PIECES.join('\n')}\n::error::x` } }),
  ).not.toContain('\n');
  const unknown = { ...sampleVerdict, state: 'unknown', cause: 'out-of-scope', ports: null, protocol: null } as const;
  expect(roundLine({ ...facts, example: unknown })).toContain('(out of scope)');
});
