// What one policy file says by itself, before what it extends, its defaults and its roles are put together.
import type {
  AddressDemand,
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
  Waiver,
} from '../model/policy.ts';
import type { ExpectedState, Family } from '../model/words.ts';
import type { DiagnosticList } from './diagnostic-list.ts';
import type { Span } from './yaml/syntax-tree.ts';

/** A stretch of one of several files. */
export interface Place {
  readonly span: Span;
  readonly diagnostics: DiagnosticList;
}

/** A name that must be declared elsewhere: a role, a vantage. */
export interface NamedPlace extends Place {
  readonly name: string;
}

/** Where each entry stands, and where its vantages are named. */
export type EntryPlaces = Map<Entry, Place & { readonly from: readonly NamedPlace[] }>;

export interface VantagePart extends Place {
  /** Key by key, as it is merged: null where the key is not there. */
  readonly family: FamilyChoice | null;
  readonly cannotSee: { readonly lacks: readonly Family[]; readonly ports: readonly PortSet[] } | null;
  readonly controls: readonly Control[] | null;
}

/** What a role says of each state; a state that it does not name is not there. */
export interface RolePart extends Place {
  readonly states: ReadonlyMap<ExpectedState, readonly Entry[]>;
}

export interface HostPart extends Place {
  readonly reference: HostReference;
}

export interface ItemPart extends Place {
  readonly hosts: readonly HostPart[];
  readonly entries: readonly Entry[];
  readonly roles: readonly NamedPlace[];
  /** Null: from every vantage. */
  readonly from: readonly NamedPlace[] | null;
  readonly family: FamilyChoice | null;
  readonly evidence: EvidenceDemand | null;
  readonly addresses: AddressDemand | null;
  readonly resolvesTo: ResolvesTo | null;
}

export interface WaiverPart extends Place {
  readonly waiver: Waiver;
  readonly from: readonly NamedPlace[] | null;
}

export interface FilePart {
  readonly file: string;
  /** The file's own list, and where in it nothing better can be pointed at. */
  readonly whole: Place;
  readonly extends: (Place & { readonly path: string }) | null;
  /** What it extends could not be read: what it lacks may stand there. */
  readonly incomplete: boolean;
  /** This file's own, and those of what it extends: each of them binds. */
  readonly scopes: readonly Scope[];
  readonly defaults: Partial<Defaults>;
  readonly limits: Partial<Limits>;
  readonly controls: readonly Control[] | null;
  readonly vantages: ReadonlyMap<string, VantagePart>;
  readonly roles: ReadonlyMap<string, RolePart>;
  readonly items: readonly ItemPart[];
  readonly waivers: readonly WaiverPart[];
}
