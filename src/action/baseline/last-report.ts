// Finds the report that `baseline: last` means: the newest complete one of the same audit, in the artifacts of earlier runs.
import { type Unfinished, whyUnfinished } from '../../model/documents/partial-run.ts';
import type { Report } from '../../model/report.ts';
import { readReportBytes } from '../../shell/read-earlier-report.ts';
import { ApiFailure } from '../github/api-failure.ts';
import { OWN_EVENTS } from '../read-workflow.ts';
import { LIKENESSES, type Likeness, likenessOf, type OwnAudit } from './own-report.ts';
import { type PastArtifact, type PastRun, type PastRuns, RUNS_PER_PAGE } from './past-runs.ts';
import { type ArtifactLimits, BadArtifact, reportsInArtifact } from './reports-in-artifact.ts';

/** What became of an earlier run that has no report to compare with; the first ones say more than the last. */
export const FATES = [
  'unfinished',
  'ambiguous',
  'unreadable',
  'too-large',
  'too-much',
  'too-many',
  'others',
  'expired',
  'no-artifact',
] as const;
type FateKind = (typeof FATES)[number];
export interface Fate {
  readonly kind: FateKind;
  readonly run: PastRun;
  /** Of an unfinished one. */
  readonly unfinished?: Unfinished;
  /** Of one that is unreadable: why, as a clause. */
  readonly why?: string;
}

export interface LastReport {
  readonly report: Report;
  readonly run: PastRun;
  /** Of newer runs, the newest first. */
  readonly passedOver: readonly Fate[];
}

export interface NoLastReport {
  /** Of the runs that were looked at, the newest first. */
  readonly passedOver: readonly Fate[];
  /** Runs of the branch that do not count, as a stranger's code may have written their reports. */
  readonly strangers: number;
}

const MOST_RUNS = 30;
const MOST_PAGES = 3;
/** Of one run, the likeliest first; each is downloaded. */
export const MOST_ARTIFACTS = 50;
/** As many storages do not answer before it is given up. */
const MOST_FAILURES = 3;

export const MOST_ARTIFACT_BYTES = 64 * 1024 ** 2;
/** Of all together. */
export const MOST_DOWNLOADED = 512 * 1024 ** 2;
const MOST_UNPACKED = 1024 ** 3;
const LIMITS: ArtifactLimits = { mostBytes: 256 * 1024 ** 2, mostEntries: 10_000, mostReports: 50 };

/** These never had a step that could upload anything. */
const NEVER_BEGAN: ReadonlySet<string | null> = new Set(['skipped', 'startup_failure', 'action_required']);

export interface Wanted {
  /** Of this run. */
  readonly run: number;
  readonly branch: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly own: OwnAudit;
  /** Once it is aborted, nothing more is read. */
  readonly signal: AbortSignal;
}

/** @throws ApiFailure where it cannot be learnt, now or from any run */
export async function lastReport(past: PastRuns, wanted: Wanted): Promise<LastReport | NoLastReport> {
  const workflow = await past.workflowOf(wanted.run);
  const search = new Search(past, wanted);
  for (let page = 1; page <= MOST_PAGES; page++) {
    const runs = await past.list(workflow, wanted.branch, page);
    for (const run of runs) {
      const found = await search.lookAt(run);
      if (found !== null) return found;
      if (search.isOver) return search.result;
    }
    if (runs.length < RUNS_PER_PAGE) break;
  }
  return search.result;
}

interface Candidate {
  readonly report: Report;
  readonly likeness: Likeness;
}

class Search {
  readonly #past: PastRuns;
  readonly #wanted: Wanted;
  readonly #passedOver: Fate[] = [];
  #strangers = 0;
  #downloaded = 0;
  #unpacked = 0;
  #failures = 0;
  /** The artifact that had this audit's report last: likely the same name has it in the next run. */
  #name: string | null = null;

  constructor(past: PastRuns, wanted: Wanted) {
    [this.#past, this.#wanted] = [past, wanted];
  }

  get isOver(): boolean {
    return this.#passedOver.length >= MOST_RUNS || this.#isFull;
  }

  /** Nothing more is downloaded, of this run or an older one. */
  get #isFull(): boolean {
    return this.#downloaded > MOST_DOWNLOADED || this.#unpacked > MOST_UNPACKED;
  }

  get result(): NoLastReport {
    return { passedOver: this.#passedOver, strangers: this.#strangers };
  }

  async lookAt(run: PastRun): Promise<LastReport | null> {
    const { run: own, branch, repository } = this.#wanted;
    if (run.id === own || run.branch !== branch) return null;
    // The branch of a fork may have the same name, and its runs are in the same list.
    if (run.head !== repository || !OWN_EVENTS.has(run.event)) {
      this.#strangers++;
      return null;
    }
    if (NEVER_BEGAN.has(run.conclusion)) return null;
    const found = await this.#reportOf(run);
    if ('report' in found) return { report: found.report, run, passedOver: this.#passedOver };
    this.#passedOver.push({ ...found, run });
    return null;
  }

  async #reportOf(run: PastRun): Promise<{ report: Report } | Omit<Fate, 'run'>> {
    const all = await this.#past.artifacts(run.id);
    const kept = all.filter(({ expired }) => !expired);
    if (kept.length === 0) return { kind: all.length === 0 ? 'no-artifact' : 'expired' };
    const none: FateKind = kept.length > MOST_ARTIFACTS ? 'too-many' : 'others';
    const candidates: Candidate[] = [];
    let fate: Omit<Fate, 'run'> | null = null;
    const keep = (other: Omit<Fate, 'run'>) => {
      if (fate === null || FATES.indexOf(other.kind) < FATES.indexOf(fate.kind)) fate = other;
    };
    for (const artifact of this.#inOrder(kept).slice(0, MOST_ARTIFACTS)) {
      if (this.#isFull) {
        keep({ kind: 'too-much' });
        break;
      }
      const read = await this.#candidatesIn(artifact, run);
      if ('kind' in read) {
        keep(read);
        continue;
      }
      candidates.push(...read);
      if (read.length > 0) this.#name = artifact.name;
      else keep({ kind: none });
      // The newest artifact goes first: what an earlier attempt of the run left says nothing more.
      if (read.some(({ likeness }) => likeness === 'same')) break;
    }
    return chosen(candidates) ?? fate ?? { kind: none };
  }

  /** The likeliest first, so that mostly one is downloaded; the newest first, and the small ones. */
  #inOrder(artifacts: readonly PastArtifact[]): PastArtifact[] {
    const { vantage, merged } = this.#wanted.own;
    const hints = [
      ...(vantage === null ? [] : [vantage]),
      ...(merged ? ['merge'] : []),
      'report',
      'policy',
      'exposure',
    ];
    const rank = ({ name }: PastArtifact) => {
      if (name === this.#name) return -1;
      const found = hints.findIndex((hint) => name.toLowerCase().includes(hint.toLowerCase()));
      return found === -1 ? hints.length : found;
    };
    const newer = (a: PastArtifact, b: PastArtifact) =>
      a.createdAt < b.createdAt ? 1 : Number(a.createdAt > b.createdAt) * -1;
    return [...artifacts].sort((a, b) => rank(a) - rank(b) || newer(a, b) || a.bytes - b.bytes);
  }

  async #candidatesIn(artifact: PastArtifact, run: PastRun): Promise<Candidate[] | Omit<Fate, 'run'>> {
    if (artifact.bytes > MOST_ARTIFACT_BYTES) return { kind: 'too-large' };
    let bytes: Buffer;
    try {
      bytes = await this.#past.read(artifact);
    } catch (error) {
      return this.#failed(error);
    }
    this.#downloaded += bytes.length;
    const candidates: Candidate[] = [];
    try {
      for await (const content of reportsInArtifact(bytes, artifact.name, LIMITS)) {
        this.#wanted.signal.throwIfAborted();
        this.#unpacked += content.length;
        if (this.#unpacked > MOST_UNPACKED) return { kind: 'too-large' };
        const read = await readReportBytes(content);
        if (!('report' in read)) continue;
        const likeness = likenessOf(read.report, run.id, this.#wanted.own);
        if (likeness !== null) candidates.push({ report: read.report, likeness });
      }
    } catch (error) {
      if (!(error instanceof BadArtifact)) throw error;
      return { kind: 'unreadable', why: `the artifact \`${artifact.name}\` ${error.message}` };
    }
    return candidates;
  }

  /** @throws ApiFailure where the next one would fail as well */
  #failed(error: unknown): Omit<Fate, 'run'> {
    if (!(error instanceof ApiFailure)) throw error;
    const { status, message } = error;
    // It was removed, or its time was over, since it was listed.
    if (status === 404 || status === 410) return { kind: 'expired' };
    this.#failures++;
    if (status === 401 || status === 403 || status === 429 || this.#failures >= MOST_FAILURES) throw error;
    return { kind: 'unreadable', why: message };
  }
}

/** The complete one that is most surely of this audit; several that are equally so are none, as each may be another's. */
function chosen(candidates: readonly Candidate[]): { report: Report } | Omit<Fate, 'run'> | null {
  const likeness = LIKENESSES.find((one) => candidates.some((candidate) => candidate.likeness === one));
  if (likeness === undefined) return null;
  const alike = candidates.filter((candidate) => candidate.likeness === likeness);
  const [first] = alike;
  if (first === undefined) return null;
  if (alike.length > 1 && likeness !== 'same') return { kind: 'ambiguous' };
  // Of several attempts of one run.
  const newest = alike.reduce((a, b) => (Date.parse(b.report.startedAt) > Date.parse(a.report.startedAt) ? b : a));
  const unfinished = whyUnfinished(newest.report, newest.report.verdicts);
  return unfinished === null ? { report: newest.report } : { kind: 'unfinished', unfinished };
}
