// The result of reading one policy file alone: types of what it says, with the places, before bases, defaults and roles are merged.
import type {
  AddressDemand,
  ChosenAnchors,
  Control,
  Defaults,
  Entry,
  EvidenceDemand,
  FamilyChoice,
  HostReference,
  Limits,
  PortSet,
  ResolvesTo,
  Scope,
  SourceDemand,
  Waiver,
} from '../model/policy.ts';
import type { ExpectedState, Family } from '../model/words.ts';
import type { DiagnosticList, TextSpan } from './diagnostic-list.ts';

/** A stretch of one of several files. */
export interface SourceSpan {
  readonly span: TextSpan;
  readonly diagnostics: DiagnosticList;
}

/** A name that must be declared elsewhere: a role, a vantage. */
export interface NamedSpan extends SourceSpan {
  readonly name: string;
}

/** Where each entry stands, and where its vantages are named. */
export type EntrySpans = Map<Entry, SourceSpan & { readonly from: readonly NamedSpan[] }>;

export interface ParsedVantage extends SourceSpan {
  /** Key by key, as it is merged: null where the key is not there. */
  readonly family: FamilyChoice | null;
  readonly cannotSee: { readonly lacks: readonly Family[]; readonly ports: readonly PortSet[] } | null;
  readonly sees: 'open-only' | null;
  readonly controls: readonly Control[] | null;
  readonly source: SourceDemand | null;
}

/** What a role says of each state; a state that it does not name is not there. */
export interface ParsedRole extends SourceSpan {
  readonly states: ReadonlyMap<ExpectedState, readonly Entry[]>;
  /** Null where the key is not there. */
  readonly satisfies: readonly string[] | null;
}

export interface ParsedHost extends SourceSpan {
  readonly reference: HostReference;
}

export interface ParsedItem extends SourceSpan {
  readonly hosts: readonly ParsedHost[];
  readonly entries: readonly Entry[];
  readonly roles: readonly NamedSpan[];
  /** Null: from every vantage. */
  readonly from: readonly NamedSpan[] | null;
  readonly family: FamilyChoice | null;
  readonly evidence: EvidenceDemand | null;
  readonly addresses: AddressDemand | null;
  readonly resolvesTo: ResolvesTo | null;
  readonly anchors: (SourceSpan & ChosenAnchors) | null;
  /** Null where the key is not there. */
  readonly satisfies: readonly string[] | null;
}

export interface ParsedWaiver extends SourceSpan {
  readonly waiver: Waiver;
  readonly from: readonly NamedSpan[] | null;
}

export interface ParsedFile {
  readonly file: string;
  /** The file's own list, and where in it nothing better can be pointed at. */
  readonly whole: SourceSpan;
  readonly extends: (SourceSpan & { readonly path: string }) | null;
  /** What it extends could not be read: what it lacks may stand there. */
  readonly incomplete: boolean;
  /** This file's own, and those of what it extends: each of them binds. */
  readonly scopes: readonly Scope[];
  readonly defaults: Partial<Defaults>;
  readonly limits: Partial<Limits>;
  /** Where `limits.duration` stands; null where it does not. */
  readonly durationSpan: SourceSpan | null;
  readonly controls: readonly Control[] | null;
  /** Where `controls` stands; null where it does not. */
  readonly controlsSpan: SourceSpan | null;
  readonly vantages: ReadonlyMap<string, ParsedVantage>;
  readonly roles: ReadonlyMap<string, ParsedRole>;
  readonly items: readonly ParsedItem[];
  readonly waivers: readonly ParsedWaiver[];
  /** Keys under which, for a linter, a variable without a value stands: what is not there may come with its values. */
  readonly waiting: ReadonlySet<string>;
}
