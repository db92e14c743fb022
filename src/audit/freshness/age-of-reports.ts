// How long ago the last complete audit began, by the reports that audits leave behind. Pure: reports and the time come in.
import { getOrCreate } from '../../base/get-or-create.ts';
import { firstFew } from '../../base/numbers-and-lists.ts';
import type { AuditAge, Freshness, FreshnessReason } from '../../model/documents/freshness.ts';
import { whyIncomplete } from '../../model/documents/partial-run.ts';
import type { Report } from '../../model/report.ts';

/** What of a report counts here; the report itself may be large. */
export interface AuditSeen {
  readonly path: string;
  /** `prod.yml from internet`. Reports with the same text are of the same audit. */
  readonly covers: string;
  /** The policies alone: reports from several vantages of one policy have the same. */
  readonly policies: string;
  /** The vantages that it has something of; empty for the nameless one. */
  readonly vantages: readonly string[];
  /** The vantages that the policy names. */
  readonly expects: readonly string[];
  /** When the oldest thing in it was seen, RFC 3339; null where that is not known. */
  readonly startedAt: string | null;
  readonly result: Report['result'];
  readonly url: string | null;
  /** Null: it is complete. */
  readonly incomplete: { readonly reason: FreshnessReason; readonly detail: string } | null;
}

export interface AgeLimits {
  readonly now: Date;
  readonly maxAgeMs: number;
}

export function auditSeen(path: string, report: Report): AuditSeen {
  const startedAt = oldestTime(report);
  return {
    path,
    covers: coversText(report),
    policies: policiesText(report),
    vantages: vantagesOf(report),
    expects: report.expects.vantages,
    startedAt,
    result: report.result,
    url: report.run.url,
    incomplete:
      whyIncomplete(report, report.verdicts) ??
      (learntNothing(report) ? { reason: 'nothing-heard', detail: '' } : null) ??
      (startedAt === null ? { reason: 'undated-scan', detail: '' } : null),
  };
}

/** Every port that it judges is inconclusive: the machine heard nothing, or could not ask. */
function learntNothing({ totals: { pass, violation, waived, inconclusive } }: Report): boolean {
  return inconclusive > 0 && pass + violation + waived === 0;
}

/**
 * The age of each audit: the newest complete report of a policy and its vantages counts, and where there is none, the newest report
 * says why it is not complete. The result of an audit does not matter: a violation was seen all the same.
 */
export function ageOfReports(seen: readonly AuditSeen[], limits: AgeLimits): Freshness {
  const byAudit = new Map<string, AuditSeen[]>();
  for (const one of seen) getOrCreate(byAudit, one.covers, () => []).push(one);
  const found = [...byAudit.values()].map((same): AuditAge => {
    const age = newest(same, limits);
    const missing = age.reason === 'fresh' ? missingVantages(same, seen) : [];
    return missing.length === 0
      ? age
      : { ...age, reason: 'vantage-missing', result: null, detail: firstFew(missing, MOST_VANTAGES, String) };
  });
  return freshnessOf(found, limits);
}

/** Vantages that a missing one is named among; the rest is counted. */
const MOST_VANTAGES = 8;

/** What the policy of an audit expects a report from, and no report that is given has anything of. */
function missingVantages(same: readonly AuditSeen[], seen: readonly AuditSeen[]): string[] {
  const policies = new Set(same.map((one) => one.policies));
  const there = new Set(seen.filter((one) => policies.has(one.policies)).flatMap(({ vantages }) => vantages));
  return [...new Set(same.flatMap(({ expects }) => expects))].filter((name) => !there.has(name));
}

/** One that is not fresh is enough, and so is none at all. */
export function freshnessOf(audits: readonly AuditAge[], { maxAgeMs }: AgeLimits): Freshness {
  return { fresh: audits.length > 0 && audits.every(({ reason }) => reason === 'fresh'), maxAgeMs, audits };
}

export function reasonOfAge(ageMs: number, maxAgeMs: number): 'fresh' | 'too-old' | 'in-the-future' {
  if (ageMs < 0) return 'in-the-future';
  return ageMs <= maxAgeMs ? 'fresh' : 'too-old';
}

function newest(seen: readonly AuditSeen[], { now, maxAgeMs }: AgeLimits): AuditAge {
  const dated = seen.map((one) => ({ one, ageMs: ageOf(one, now) })).sort((a, b) => a.ageMs - b.ageMs);
  const complete = dated.filter(({ one }) => one.incomplete === null);
  // One whose clock is wrong must not stand before an older one that counts.
  const chosen = complete.find(({ ageMs }) => ageMs >= 0) ?? complete[0] ?? dated[0];
  if (chosen === undefined) throw new RangeError('there is no report');
  const { one, ageMs } = chosen;
  const { path, covers, startedAt, result, url, incomplete } = one;
  return {
    source: 'report',
    name: path,
    covers,
    reason: incomplete?.reason ?? reasonOfAge(ageMs, maxAgeMs),
    detail: incomplete?.detail ?? '',
    startedAt,
    ageMs: Number.isFinite(ageMs) ? ageMs : null,
    result: incomplete === null ? result : null,
    newerIncomplete: [],
    url,
  };
}

/** Milliseconds; endless where it is not known. */
function ageOf({ startedAt }: AuditSeen, now: Date): number {
  const began = startedAt === null ? Number.NaN : Date.parse(startedAt);
  return Number.isNaN(began) ? Number.POSITIVE_INFINITY : now.getTime() - began;
}

/** A merge is as old as the oldest of what it is made of, and a judged scan as the scan. */
function oldestTime({ startedAt, vantages, scan }: Report): string | null {
  if (scan !== null && scan.finishedAt === null) return null;
  const times = [
    startedAt,
    ...(vantages ?? []).map((one) => one.startedAt),
    ...(scan?.finishedAt ? [scan.finishedAt] : []),
  ];
  return times.reduce((oldest, time) => (Date.parse(time) < Date.parse(oldest) ? time : oldest));
}

function coversText(report: Report): string {
  const [files, names] = [policiesText(report), vantagesOf(report)];
  return names.length === 0 ? files : `${files} from ${names.join(', ')}`;
}

function policiesText({ policies }: Report): string {
  return policies.map(({ path }) => path).join(', ');
}

function vantagesOf({ vantage, vantages }: Report): string[] {
  return (vantages?.map(({ name }) => name) ?? [vantage]).filter((name) => name !== null);
}
