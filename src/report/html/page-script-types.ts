// Types of the page's script; a file of types alone, as the script must not use anything outside itself.

/** An entry of the page. */
export interface Row {
  readonly element: HTMLElement;
  readonly host: string;
  readonly protocol: string;
  /** First and last by turns; empty for a row about every port. */
  readonly ports: readonly number[];
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

/** What the reader has asked for. */
export interface Filter {
  readonly host: string;
  readonly severity: number;
  readonly verdicts: ReadonlySet<string>;
  readonly ports: { readonly first: number; readonly last: number; readonly protocol: string } | null;
}
