// The hidden first line of what we write on GitHub: whose it is, and which run wrote it last.

/** What a text on GitHub belongs to, and the run that wrote it. */
export interface RunMark {
  /** Sixteen hexadecimal digits: one audit (workflow, job, its place in a matrix, step, vantage, policies) of one repository. */
  readonly key: string;
  readonly runId: number;
  readonly attempt: number;
}

export type MarkedKind = 'comment' | 'issue' | 'history';

/** With the line end. It holds no text of unknown origin. */
export function markerLine(kind: MarkedKind, { key, runId, attempt }: RunMark): string {
  return `<!-- port-policy ${kind} v1 key=${key} run=${runId} attempt=${attempt} -->\n`;
}

const MARKER =
  /^<!-- port-policy (comment|issue|history) v1 key=([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,6}) -->\r?\n/;

/** The marker at the very beginning of a text, where no quoted one can stand; null where there is none of that kind. */
export function readMarker(kind: MarkedKind, body: string): RunMark | null {
  const [, found, key = '', runId, attempt] = MARKER.exec(body) ?? [];
  return found === kind ? { key, runId: Number(runId), attempt: Number(attempt) } : null;
}

/** The same text, written by another run. */
export function withMark(kind: MarkedKind, body: string, mark: RunMark): string {
  return body.replace(MARKER, () => markerLine(kind, mark));
}

/** Whether a run began before another: run ids rise with time, and attempts within a run. */
export function isOlder(a: RunMark, b: RunMark): boolean {
  return a.runId < b.runId || (a.runId === b.runId && a.attempt < b.attempt);
}

export function isSameRun(a: RunMark, b: RunMark): boolean {
  return a.key === b.key && a.runId === b.runId && a.attempt === b.attempt;
}
