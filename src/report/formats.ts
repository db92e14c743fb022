// The table of formats: from the name that a user gives (`--format`) to the reporter that writes it.
import type { Report } from '../model/report.ts';
import { type CreateSha256, reportDigest } from './report-digest.ts';
import { terminalReport } from './terminal/terminal-report.ts';
import type { SummaryOptions, TerminalOptions } from './text/report-options.ts';

/** What a statement about report.json needs: a hash, and what printing makes of a piece of that file. */
interface HashOptions {
  readonly createSha256: CreateSha256;
  readonly asPrinted?: (piece: string) => string;
}

/** What any of the reporters may need; each takes its own part. */
export type FormatOptions = TerminalOptions & SummaryOptions & { readonly hashed?: HashOptions };

/** A pure function: the same report and options give the same text, with a line end. */
export type Reporter = (report: Report, options: FormatOptions) => string;

export const FORMAT_NAMES = [
  'terminal',
  'json',
  'markdown',
  'sarif',
  'junit',
  'html',
  'prom',
  'tap',
  'intoto',
  'headline',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** The terminal's is always at hand; the others are loaded when asked for, as a run's start should not wait for them. */
export const formats: Readonly<Record<FormatName, () => Promise<Reporter>>> = {
  terminal: async () => terminalReport,
  json: async () => (await import('./json/report-json.ts')).reportJson,
  markdown: async () => (await import('./markdown/summary.ts')).summary,
  sarif: async () => (await import('./sarif/verdicts-sarif.ts')).verdictsSarif,
  junit: async () => (await import('./junit/junit.ts')).junit,
  html: async () => (await import('./html/html-report.tsx')).htmlReporter(),
  prom: async () => (await import('./prom/prom.ts')).prom,
  tap: async () => (await import('./tap/tap.ts')).tap,
  intoto: async () => {
    const { intoto } = await import('./intoto/intoto.ts');
    return (report, { hashed }) => {
      if (hashed === undefined) throw new Error('a statement about report.json needs its digest');
      return intoto(report, reportDigest(report, hashed.createSha256, hashed.asPrinted));
    };
  },
  headline: async () => (await import('./headline/headline.ts')).headline,
};

/** The formats that can be as long as all else that a run holds, in pieces that need not be in memory at once. */
export const piecewise: Readonly<Partial<Record<FormatName, () => Promise<(report: Report) => Iterable<string>>>>> = {
  json: async () => (await import('./json/report-json.ts')).reportJsonPieces,
  sarif: async () => (await import('./sarif/verdicts-sarif.ts')).verdictsSarifPieces,
  junit: async () => (await import('./junit/junit.ts')).junitPieces,
  tap: async () => (await import('./tap/tap.ts')).tapPieces,
};

/** The formats that are made of all verdicts of a report, however many; the others show people the weightiest of very many. */
export const OF_ALL_VERDICTS: ReadonlySet<FormatName> = new Set(['json', 'prom', 'intoto', 'headline']);
