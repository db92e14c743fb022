// A merged report as report.json: nothing is lost, it is read back whole and verdict by verdict, and the schema has all of it.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parseRanges, unitedRanges } from '../../../src/model/port-ranges.ts';
import type { Pattern, Report } from '../../../src/model/report.ts';
import { reportJsonSchema } from '../../../src/model/schema/report-schema.ts';
import { readLongReport } from '../../../src/report/json/long/read-long-report.ts';
import { readReport } from '../../../src/report/json/read-report.ts';
import { reportJson, reportJsonPieces } from '../../../src/report/json/report-json.ts';
import { reversedFields } from '../samples/reversed-fields.ts';
import {
  alikeMergedReport,
  greenMergedReport,
  poisonedMerge,
  sampleMergedReport,
} from '../samples/sample-merged-report.ts';
import { HOSTILE_PIECES } from '../samples/sample-report.ts';

const validate = addFormats.default(new Ajv2020({ strict: true, allErrors: true })).compile(reportJsonSchema());

/** The nameless vantage, a verdict that lacks proof alone, and a shard of which nothing is known. */
const everyField: Report = {
  ...sampleMergedReport,
  vantages: [
    ...(sampleMergedReport.vantages ?? []),
    { ...(sampleMergedReport.vantages ?? [])[0], name: null, sources: [] } as never,
  ],
  patterns: (sampleMergedReport.patterns ?? []).map((one) => ({ ...one, states: { ...one.states, '': 'open' } })),
  verdicts: sampleMergedReport.verdicts.map((one) =>
    one.verdict === 'inconclusive' ? { ...one, lacks: 'proof' as const, vantage: null } : one,
  ),
};

const reports: [string, Report][] = [
  ['the sample', sampleMergedReport],
  ['the same thing thirty times', alikeMergedReport],
  ['all as meant', greenMergedReport],
  ['every field', everyField],
  ['hostile names', poisonedMerge(HOSTILE_PIECES.join(' '))],
];

/** What is known of each port, whatever entries say it. */
function byPort({ verdicts, ...head }: Report): unknown {
  const ports = new Map<string, ReturnType<typeof parseRanges>>();
  for (const {
    ports: own,
    count: _,
    explanation: __,
    advice: ___,
    service: ____,
    attempts: _____,
    rttMs: ______,
    ...rest
  } of verdicts) {
    const key = JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
    ports.set(key, [...(ports.get(key) ?? []), ...parseRanges(own)]);
  }
  return { ...head, verdicts: [...ports].map(([key, ranges]) => [key, unitedRanges(ranges)]).sort() };
}

describe.each(reports)('%s', (_, report) => {
  const text = reportJson(report);

  it('loses nothing, and is read back to the same', () => {
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)));
    const found = readReport(text);
    expect('report' in found && reportJson(found.report)).toBe(text);
  });

  it('says the same of every port when it is read verdict by verdict', () => {
    for (const size of [61, 4096]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
        text.slice(at * size, (at + 1) * size),
      );
      const found = readLongReport(pieces);
      if ('problem' in found) throw new Error(found.problem);
      expect(byPort(found.report)).toEqual(byPort(JSON.parse(text)));
    }
  });

  it('is as the schema says', () => {
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has the same bytes whatever order the fields were made in, in pieces that make up the whole', () => {
    // The order of the vantages in `states` is that of the report.
    const turned = reversedFields(report);
    const patterns = report.patterns?.map(({ states }, at) => ({ ...turned.patterns?.[at], states }) as Pattern);
    expect(reportJson({ ...turned, ...(patterns === undefined ? {} : { patterns }) })).toBe(text);
    expect([...reportJsonPieces(report)].join('')).toBe(text);
  });
});
