// Steps with `command: merge`, run in this process, with reports that the tests write: what the runner would get of them.

import { runAction } from '../../src/action/run-action.ts';
import type { Toolkit } from '../../src/action/toolkit.ts';
import type { WorkflowContext } from '../../src/action/workflow-run.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import type { TemporaryFolder } from '../cli/temporary-folder.ts';
import { reportOf } from '../report/samples/sample-report.ts';
import { verdict } from '../report/samples/sample-verdict.ts';
import { workflowContext } from './workflow-context.ts';

export interface MergeStep {
  readonly code: number;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly log: string;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export interface MergeSetting {
  readonly workspace: TemporaryFolder;
  readonly temp?: string | null;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workflow?: Partial<WorkflowContext>;
}

const DEFAULTS: Readonly<Record<string, string>> = { command: 'merge', reports: 'reports/**/report.json' };

export async function mergeStep({ workspace, temp = null, inputs = {}, workflow }: MergeSetting): Promise<MergeStep> {
  const outputs: Record<string, unknown> = {};
  const [summaries, log, errors, warnings]: [string[], string[], string[], string[]] = [[], [], [], []];
  const summary = {
    addRaw: (text: string) => {
      summaries.push(text);
      return summary;
    },
    write: async () => summary,
  };
  const given: Record<string, string> = { ...DEFAULTS, ...inputs };
  const toolkit = {
    getInput: (name: string) => (given[name] ?? '').trim(),
    setOutput: (name: string, value: unknown) => {
      outputs[name] = value;
    },
    info: (text: string) => void log.push(text),
    warning: (text: string) => void warnings.push(text),
    error: (text: string) => void errors.push(text),
    summary,
  } as unknown as Toolkit;
  const code = await runAction(toolkit, {
    workflow: workflowContext(workflow),
    ...{ workspace: workspace.path, temp, colour: false, signal: new AbortController().signal },
  });
  return { code, outputs, summary: summaries.join(''), log: log.join('\n'), errors, warnings };
}

const HOST = 'db1.example.com';
const ADDRESS = '203.0.113.20';

/** The database, as a vantage sees it: it must be blocked everywhere. */
export function database(state: 'open' | 'filtered'): Verdict {
  const seen: Partial<Verdict> = { ports: '5432', service: 'postgresql', expected: 'blocked' };
  if (state === 'filtered')
    return verdict(HOST, ADDRESS, 12, { ...seen, state, cause: 'timeout', evidence: 'anchored', attempts: 4 });
  const texts = {
    explanation: 'A PostgreSQL database answers this vantage.',
    advice: "Restrict the security group to the application's subnets.",
  };
  return verdict(HOST, ADDRESS, 12, { ...seen, ...texts, verdict: 'violation', severity: 'critical', rttMs: 11.8 });
}

/** The service that vouches for the address. */
const HTTPS = verdict(HOST, ADDRESS, 10, { service: 'https', rttMs: 9.3 });

/** The report of a run that began a minute ago. */
export function reportFrom(vantage: string, seen: readonly Verdict[], changes: Partial<Report> = {}): Report {
  const startedAt = new Date(Date.now() - 60_000).toISOString();
  const verdicts = [...seen, HTTPS].map((one) => ({ ...one, vantage }));
  return {
    ...reportOf(verdicts),
    vantage,
    startedAt,
    finishedAt: startedAt,
    expects: { vantages: ['internet', 'vpc'], shards: 1 },
    warnings: [],
    ...changes,
  };
}

/** As a job of the matrix uploads it, and download-artifact brings it back. */
export function bring(
  folder: TemporaryFolder,
  report: Report,
  path = `reports/exposure-${report.vantage}/report.json`,
) {
  folder.write(path, reportJson(report));
  return path;
}
