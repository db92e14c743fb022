// A report too large for one text: read verdict by verdict, with the same refusals, and the same differences found.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRanges, unitedRanges } from '../../../../src/model/port-ranges.ts';
import type { Report } from '../../../../src/model/report.ts';
import type { Verdict } from '../../../../src/model/verdict.ts';
import { observationsText } from '../../../../src/report/json/long/observations-text.ts';
import { readLongReport } from '../../../../src/report/json/long/read-long-report.ts';
import { readReport } from '../../../../src/report/json/read-report.ts';
import { reportJsonPieces } from '../../../../src/report/json/report-json.ts';
import { parseScan } from '../../../../src/scan/parse-scan.ts';
import { readReportFile } from '../../../../src/shell/read-report-file.ts';
import { sampleReport } from '../../samples/sample-report.ts';

const TEXT = [...reportJsonPieces(sampleReport)].join('');

function cut(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
}

function bare(report: Report | undefined): unknown {
  const keyOf = ({
    host,
    address,
    protocol,
    expected,
    state,
    cause,
    verdict,
    severity,
    evidence,
    rule,
    waiver,
  }: Verdict) =>
    JSON.stringify([host, address, protocol, expected, state, cause, verdict, severity, evidence, rule, waiver]);
  const groups = new Map<string, { ports: ReturnType<typeof parseRanges>; count: number }>();
  for (const one of report?.verdicts ?? []) {
    const group = groups.get(keyOf(one)) ?? { ports: [], count: 0 };
    groups.set(keyOf(one), group);
    group.ports.push(...parseRanges(one.ports));
    group.count += one.count;
  }
  const verdicts = [...groups].map(([key, { ports, count }]) => [key, unitedRanges(ports), count]).sort();
  return { ...report, verdicts };
}

function read(pieces: Iterable<string>): Report | undefined {
  const found = readLongReport(pieces);
  return 'report' in found ? found.report : undefined;
}

describe('read in pieces', () => {
  it.each([1, 2, 7, 100, 4096, 1_000_000])('of %i characters says the same of every port', (size) => {
    expect(bare(read(cut(TEXT, size)))).toEqual(bare(sampleReport));
  });

  it('whatever quotes, brackets and backslashes texts have, and wherever a piece ends', () => {
    const name = fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', 'a', '\n', '😀') });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), fc.integer({ min: 1, max: 300 }), (names, size) => {
        const [sample] = sampleReport.verdicts;
        const verdicts = names.map((host) => ({ ...(sample as Verdict), host, explanation: host }));
        const report = { ...sampleReport, warnings: names, verdicts };
        const text = size % 2 === 0 ? JSON.stringify(report) : [...reportJsonPieces(report)].join('');
        expect(bare(read(cut(text, size)))).toEqual(bare(report));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps no texts, and folds what differs in the port alone', () => {
    const [sample] = sampleReport.verdicts;
    const verdicts = Array.from({ length: 500 }, (_, i) => ({
      ...(sample as Verdict),
      ports: `${i + 1}`,
      explanation: `port ${i + 1}`,
      state: i % 2 === 0 ? ('open' as const) : ('closed' as const),
    }));
    const found = read(reportJsonPieces({ ...sampleReport, verdicts }))?.verdicts ?? [];
    expect(found.map(({ count, explanation, rttMs }) => [count, explanation, rttMs])).toEqual([
      [250, '', null],
      [250, '', null],
    ]);
  });
});

describe('refuses what readReport refuses', () => {
  const broken: [string, string][] = [
    ['a text that breaks off', TEXT.slice(0, TEXT.length / 2)],
    ['a string that does not end', TEXT.replace('"host": "', '"host": ')],
    ['something behind it', `${TEXT}{}`],
    ['a comma too many', TEXT.replace(/\}\s*\]\s*\}\s*$/, '},]}')],
    ['a comma too few', TEXT.replace('"seed":', '"x" "seed":')],
    ['nothing', ''],
    ['a list', '[]'],
    ['a policy', 'version: 1\nhosts: []\n'],
    ['another schemaVersion', TEXT.replace('"schemaVersion": 1', '"schemaVersion": 2')],
    ['a field that nobody knows', TEXT.replace('"seed"', '"seeds"')],
    ['a verdict that is none', TEXT.replace('"protocol": "tcp"', '"protocol": "sctp"')],
    ['verdicts that are no list', '{"schemaVersion": 1, "verdicts": {}}'],
    ['no verdicts', '{"schemaVersion": 1}'],
  ];
  it.each(broken)('%s', (_, text) => {
    const [long, short] = [readLongReport(cut(text, 50)), readReport(text)];
    expect(short).toHaveProperty('problem');
    expect(long).toHaveProperty('problem');
    // A list is no object from its first character on, and of what is no JSON the place is told instead of the parser's words.
    if ('problem' in short && 'problem' in long && text !== '[]') {
      expect(long.problem).toBe(short.problem);
      if (short.problem !== 'is not JSON') expect(long.detail).toBe(short.detail);
    }
  });
});

it('shows a run with --observations the same of every port', async () => {
  const observations = async (text: string) => {
    const scan = await parseScan(text, 'report.json');
    if ('problem' in scan) throw new Error(scan.problem);
    const hosts = scan.hosts.map(({ address, names, seen }) => ({
      address,
      names,
      seen: seen
        .flatMap(({ ports, state, cause, evidence }) =>
          ports.ranges.flatMap(({ first, last }) =>
            Array.from(
              { length: last - first + 1 },
              (_, i) => `${ports.protocol} ${first + i} ${state} ${cause} ${evidence}`,
            ),
          ),
        )
        .sort(),
    }));
    return { ...scan, hosts };
  };
  const report = read(cut(TEXT, 100)) as Report;
  const text = observationsText(report);
  expect(text.length).toBeLessThan(TEXT.length / 3);
  expect(await observations(text)).toEqual(await observations(TEXT));
});

it('a merged report is none as what was observed either', async () => {
  const merged = { ...sampleReport, vantages: [] };
  expect(await parseScan(observationsText(merged), 'report.json')).toMatchObject({
    problem: expect.stringContaining('is a merged report'),
  });
});

describe('from a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'long-report-'));
  const file = (name: string, bytes: string | Buffer): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const options = { pipes: false, mostAsText: 1000 };

  it('is a text where it is small, and read in pieces where it is not', async () => {
    const path = file('report.json', `\ufeff${TEXT}`);
    expect(await readReportFile(path, { pipes: false })).toEqual({ text: TEXT });
    const found = await readReportFile(path, options);
    expect('long' in found && 'report' in found.long && bare(found.long.report)).toEqual(bare(sampleReport));
  });

  it('that is not UTF-8, or is none, says so', async () => {
    const latin = file('latin.json', Buffer.from(TEXT.replace('"host": "', '"host": "\xe9'), 'latin1'));
    expect(await readReportFile(latin, options)).toEqual({ problem: 'it is not UTF-8; save it as UTF-8', code: '' });
    expect(await readReportFile(join(folder, 'none'), options)).toMatchObject({ code: 'ENOENT' });
    rmSync(folder, { recursive: true });
  });
});
