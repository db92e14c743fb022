// A merged report written by hand: three vantages, IPv4 and IPv6, every kind of pattern, a missing shard; and its hostile twin.
import type { Pattern, Report } from '../../../src/model/report.ts';
import { alikeServers, MERGED_PATTERNS, MERGED_VERDICTS } from './sample-merged-parts.ts';
import { reportOf } from './sample-report.ts';

const run = (id: string): Report['run'] => ({
  repository: 'example/infrastructure',
  commit: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
  url: `https://github.com/example/infrastructure/actions/runs/${id}`,
  actor: 'octocat',
});

const VANTAGES: NonNullable<Report['vantages']> = [
  {
    name: 'internet',
    startedAt: '2026-11-21T02:00:07.123Z',
    finishedAt: '2026-11-21T02:03:41.000Z',
    shards: 1,
    sources: ['198.51.100.20', '2001:db8:20::20'],
    run: run('1234567890'),
  },
  {
    name: 'office',
    startedAt: '2026-11-21T02:01:00.000Z',
    finishedAt: '2026-11-21T02:02:30.500Z',
    shards: 2,
    sources: ['192.0.2.10', '192.0.2.11'],
    run: run('1234567891'),
  },
  {
    name: 'vpc',
    startedAt: '2026-11-21T01:58:00.000Z',
    finishedAt: '2026-11-21T01:59:10.000Z',
    shards: 2,
    sources: ['10.20.0.5'],
    run: run('1234567892'),
  },
];

/** What the three vantages, as far as there are reports of them, come to together. */
export const sampleMergedReport: Report = reportOf(MERGED_VERDICTS, {
  startedAt: '2026-11-21T01:58:00.000Z',
  finishedAt: '2026-11-21T02:03:41.000Z',
  durationMs: 341_000,
  vantage: null,
  vantages: VANTAGES,
  expects: { vantages: ['internet', 'office', 'vpc'], shards: 2 },
  controls: [
    { target: 'github.com:443', answered: true },
    { target: '10.20.0.2:53/udp', answered: false },
  ],
  warnings: ['From `internet`: nothing answered over IPv6.'],
  patterns: MERGED_PATTERNS,
});

/** The same with thirty servers in a row, of which `internet` sees SSH: one thing thirty times. */
export const alikeMergedReport: Report = (() => {
  const { verdicts, patterns } = alikeServers(30);
  const { totals, result } = reportOf([...MERGED_VERDICTS, ...verdicts]);
  const all = [...MERGED_VERDICTS, ...verdicts];
  return { ...sampleMergedReport, totals, result, patterns: [...MERGED_PATTERNS, ...patterns], verdicts: all };
})();

/** A merge in which all is as meant. */
export const greenMergedReport: Report = (() => {
  const isGreen = ({ host }: { readonly host: string }) => host === 'api.example.com' || host === 'old.example.com';
  const [verdicts, patterns] = [MERGED_VERDICTS.filter(isGreen), MERGED_PATTERNS.filter(isGreen)];
  const { totals, result } = reportOf(verdicts);
  const vantages = VANTAGES.map((one) => ({ ...one, shards: 1 }));
  const expects = { ...sampleMergedReport.expects, shards: 1 };
  return { ...sampleMergedReport, vantages, expects, warnings: [], totals, result, patterns, verdicts };
})();

/**
 * The merged report with `text` in every field that outsiders write: structure and numbers stay the sample's.
 * @param prose what stands in fields of prose instead, where line ends may be read as spaces
 */
export function poisonedMerge(text: string, prose = text): Report {
  const vantage = (name: string | null) => (name === null ? null : `${name}${text}`);
  const poison = (value: string | null) => (value === null ? null : `${value}${text}`);
  const { run: merged } = sampleMergedReport;
  const identity = (one: Report['run']): Report['run'] => ({
    repository: poison(one.repository),
    commit: poison(one.commit),
    url: poison(one.url),
    actor: poison(one.actor),
  });
  return {
    ...sampleMergedReport,
    tool: { name: 'port-policy', version: `1.0.0${text}` },
    vantages: VANTAGES.map((one) => ({
      ...one,
      name: vantage(one.name),
      sources: one.sources.map((source) => `${source}${text}`),
      run: identity(one.run),
    })),
    expects: { ...sampleMergedReport.expects, vantages: ['internet', 'office', 'vpc'].map((name) => `${name}${text}`) },
    run: identity(merged),
    controls: sampleMergedReport.controls.map(({ target, answered }) => ({ target: `${target}${text}`, answered })),
    policies: sampleMergedReport.policies.map(({ path, sha256 }) => ({ path: `${path}${text}`, sha256 })),
    warnings: sampleMergedReport.warnings.map((warning) => `${warning}${prose}`),
    patterns: MERGED_PATTERNS.map(
      (one): Pattern => ({
        ...one,
        host: `${one.host}${text}`,
        states: Object.fromEntries(Object.entries(one.states).map(([name, state]) => [`${name}${text}`, state])),
        explanation: `${prose}${one.explanation}${prose}`,
        advice: one.advice === '' ? '' : `${prose}${one.advice}${prose}`,
      }),
    ),
    verdicts: MERGED_VERDICTS.map((one) => ({
      ...one,
      host: `${one.host}${text}`,
      vantage: vantage(one.vantage),
      service: poison(one.service),
      explanation: one.explanation === '' ? '' : `${prose}${one.explanation}${prose}`,
      advice: one.advice === '' ? '' : `${prose}${one.advice}${prose}`,
      rule: { ...one.rule, file: `${one.rule.file}${text}` },
    })),
  };
}
