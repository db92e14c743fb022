// Types of the page's script; a file of types alone, as the script must not use anything outside itself.

/** An entry of the page. */
export interface Row {
  readonly element: HTMLElement;
  readonly host: string;
  /** Of each protocol, first and last by turns; none for a row about every port. */
  readonly ports: readonly { readonly protocol: string; readonly ends: readonly number[] }[];
  /** The numbers of its vantages, as the filter has them. */
  readonly from: readonly string[];
  /** 0 is the most severe; infinite where there is none. What could not be checked may be as severe as anything: -1. */
  readonly rank: number;
  isShown: boolean;
}

/** All entries of one kind of verdict. */
export interface Part {
  readonly details: HTMLDetailsElement;
  readonly verdict: string;
  readonly of: Element | null;
  readonly chunks: readonly { readonly list: HTMLElement; readonly rows: readonly Row[] }[];
  readonly size: number;
  /** Entries that found no room on the page: whether they match is not known here. */
  readonly leftOut: number;
  wasOpen: boolean;
}

/** The patterns, a matrix, or the changes: filtered by host alone. */
export interface Other {
  readonly details: HTMLDetailsElement;
  readonly rows: readonly { readonly element: HTMLElement; readonly host: string }[];
  /** Rows of several addresses, which are never filtered away. */
  readonly loose: number;
  wasOpen: boolean;
}

/** What the reader has asked for. */
export interface Filter {
  readonly host: string;
  readonly severity: number;
  /** The number of a vantage; empty for any. */
  readonly from: string;
  readonly verdicts: ReadonlySet<string>;
  readonly ports: { readonly first: number; readonly last: number; readonly protocol: string } | null;
}
