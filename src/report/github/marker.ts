// The hidden HTML comment that begins every text we write on GitHub: which audit it belongs to, and which run wrote it last.

/** What a text on GitHub belongs to, and the run that wrote it. */
export interface RunMark {
  /** Sixteen hexadecimal digits: one audit (workflow, job, its place in a matrix, step, vantage, policies) of one repository. */
  readonly key: string;
  /** Twelve: what the run was told of that audit, its variables and a policy in the inputs. They cannot be read from it. */
  readonly instance: string;
  readonly runId: number;
  readonly attempt: number;
}

export type MarkedKind = 'comment' | 'issue' | 'history';

/**
 * With the line end. It holds no text of unknown origin.
 * @param id proves that the text is ours: GitHub's own number of it, which is unknown until the text is written. Another workflow of the
 *   same account may write a marker, but not with this number
 */
export function markerLine(kind: MarkedKind, { key, instance, runId, attempt }: RunMark, id?: string): string {
  const proof = id === undefined ? '' : ` id=${id}`;
  return `<!-- port-policy ${kind} v1 key=${key} instance=${instance} run=${runId} attempt=${attempt}${proof} -->\n`;
}

const FIELDS =
  'v1 key=([0-9a-f]{16}) instance=([0-9a-f]{12}) run=(\\d{1,15}) attempt=(\\d{1,6})(?: id=([0-9a-z-]{1,40}))?';
const markerOf = (kind: MarkedKind) => new RegExp(`^<!-- port-policy ${kind} ${FIELDS} -->(?:\\r?\\n|$)`, 'm');
const MARKERS = { comment: markerOf('comment'), issue: markerOf('issue'), history: markerOf('history') };

/**
 * The first marker of a text that we wrote; null if it has none of that kind. It begins its line: people may write above it, and a
 * quoted marker has a `>` before it. No text of unknown origin that we write can contain one.
 */
export function readMarker(kind: MarkedKind, body: string): RunMark | null {
  const [found, key = '', instance = '', runId, attempt] = MARKERS[kind].exec(body) ?? [];
  return found === undefined ? null : { key, instance, runId: Number(runId), attempt: Number(attempt) };
}

/** The proof in the first marker that the text is ours; null if it has none. */
export function markerId(kind: MarkedKind, body: string): string | null {
  return MARKERS[kind].exec(body)?.[5] ?? null;
}

/** The same text, written by another run. */
export function withMark(kind: MarkedKind, body: string, mark: RunMark): string {
  return body.replace(MARKERS[kind], (_found, ...groups) => markerLine(kind, mark, groups[4] as string | undefined));
}

/** The same text with a proof in its marker. */
export function withId(kind: MarkedKind, body: string, id: string | number): string {
  const mark = readMarker(kind, body);
  return mark === null ? body : body.replace(MARKERS[kind], () => markerLine(kind, mark, String(id)));
}

/** Whether a run began before another: run ids rise with time, and attempts within a run. */
export function isOlder(a: RunMark, b: RunMark): boolean {
  return a.runId < b.runId || (a.runId === b.runId && a.attempt < b.attempt);
}

/** Whether both belong to one audit with the same inputs. */
export function isSameAudit(a: RunMark, b: RunMark): boolean {
  return a.key === b.key && a.instance === b.instance;
}

/** Whether one attempt of one run wrote both: a run may hold several audits. */
export function isSameRun(a: RunMark, b: RunMark): boolean {
  return a.runId === b.runId && a.attempt === b.attempt;
}
