// The findings of the page as data: ports and machines, what was seen, why and where; all texts are ready to be shown.
import type { RuleReference, Verdict } from '../../model/verdict.ts';
import type { VerdictKind } from '../../model/words.ts';
import type { NewnessCounts } from '../text/since-text.ts';

/** A machine of an entry. */
export interface PagePlace {
  readonly host: string;
  /** What follows the name: ` (203.0.113.3), also db1.example.com`; empty where nothing does. */
  readonly rest: string;
}

/** Ports, and the machines that they are the same on. */
export interface PageSet {
  /** `5432 postgresql`; `any port` where a name did not resolve. */
  readonly ports: string;
  /** All of them, where `ports` only counts some; else empty. */
  readonly allPorts: string;
  readonly places: readonly PagePlace[];
}

/** The ports and machines of an entry. */
export interface PageWhere {
  /** What is seen at once, of a few machines. */
  readonly sets: readonly PageSet[];
  /** The other machines, folded. */
  readonly moreSets: readonly PageSet[];
  readonly moreMachines: number;
  /** Of these no name is on the page. */
  readonly unnamed: number;
  /** Names that the filter must find and that are not written out, each on a line of its own. */
  readonly filterHosts: string;
  /** All ports, for the filter: `tcp 1-21,23 udp 53`. Empty where it is about every port of the host. */
  readonly filterPorts: string;
}

/** One finding of the page; all texts are ready to be shown. */
export interface PageEntry extends PageWhere {
  readonly kind: VerdictKind;
  readonly severity: Verdict['severity'];
  readonly isNew: boolean;
  /** `from internet and vpc`; empty where all of the report is from there. */
  readonly from: string;
  /** Its vantages by their numbers in the filter, `0,2`; empty where there is no such filter. */
  readonly filterVantages: string;
  /** `blocked`; empty where nothing is wanted. */
  readonly expected: string;
  /** `open`, `leads to 203.0.113.9`. */
  readonly seen: string;
  /** Null where DNS alone was asked. */
  readonly answer: string | null;
  /** The word with half a sentence on what it means; empty for a report that is missing. */
  readonly evidence: string;
  /** Whether the baseline has it, and its time; empty without a baseline. */
  readonly since: string;
  readonly attempts: string;
  readonly explanation: string;
  readonly advice: string;
  readonly rules: readonly RuleReference[];
  readonly moreRules: number;
  /** `host from ours.txt:12`; empty where the policy itself names the host. */
  readonly sources: string;
  readonly waiver: Verdict['waiver'];
}

export interface EntryGroup {
  readonly kind: VerdictKind;
  /** Verdicts, a port each, as the totals count them. */
  readonly count: number;
  readonly newness: NewnessCounts;
  readonly entries: readonly PageEntry[];
  /** Entries that found no room on the page. */
  readonly leftOut: number;
  /** How to check the first of them again, once it is fixed; null where that is said elsewhere, or nothing was sent. */
  readonly checkAgain: string | null;
}
