// The requirements of a run (`satisfies`), and what of each the run does not check, by the words of docs/policy.md.
import { type Cell, holdsCell } from './ports-text.ts';
import type { Item } from './read-claims.ts';
import type { Claim } from './reference-types.ts';
import type { Watchers } from './seen-by-nobody.ts';
import { winnersOf } from './which-wins.ts';

/** Gathers for each text why something of it is not checked. */
export class Requirements {
  readonly #unchecked = new Map<string, Set<string>>();

  /** @param items all of the run: a requirement is listed wherever it is judged from, and if it is never judged at all */
  constructor(items: readonly Item[]) {
    for (const text of items.flatMap(({ satisfies, claims }) => [...satisfies, ...claims.flatMap(standsFor)]))
      if (!this.#unchecked.has(text)) this.#unchecked.set(text, new Set());
  }

  note(texts: readonly string[], kind: string): void {
    for (const text of texts) this.#unchecked.get(text)?.add(kind);
  }

  /** "The run asked a part of the policy (`only`)." */
  noteOnly(): void {
    this.note([...this.#unchecked.keys()], 'part-of-policy');
  }

  /**
   * "A part of it is judged from another vantage than that of this run"; and what is judged from vantages alone that see only what is
   * open is shown by none of them.
   */
  noteVantages(items: readonly Item[], watchers: Watchers, here: string | null): void {
    const judging = (from: ReadonlySet<string> | null) =>
      [...watchers].filter(([name]) => from === null || from.has(name));
    const noteFrom = (texts: readonly string[], from: ReadonlySet<string> | null) => {
      const all = judging(from);
      if (all.some(([name]) => name !== here)) this.note(texts, 'other-vantage');
      if (all.length > 0 && all.every(([, { openOnly }]) => openOnly)) this.note(texts, 'cannot-see');
    };
    for (const { satisfies, resolvesTo, from, claims } of items) {
      if (resolvesTo !== null) noteFrom(satisfies, from);
      for (const claim of claims) if (claim.entry.expected !== 'observe') noteFrom(standsFor(claim), claim.from);
    }
  }

  /** As lines: `PCI-DSS 1.2.5: cannot-see, other-vantage`. */
  all(): ReadonlySet<string> {
    return new Set([...this.#unchecked].map(([text, kinds]) => `${text}: ${[...kinds].sort().join(', ')}`));
  }
}

/** What a claim counts for: its item's requirements, its role's, and its own. */
export function standsFor({ satisfies }: Claim): readonly string[] {
  return satisfies;
}

/** "An entry of it decides no port of a host there: other entries win all of them, and none of these stands for the requirement." */
export class LostClaims {
  /** By claim: the texts that it lacks at every address so far. */
  readonly #lost = new Map<Claim, ReadonlySet<string>>();

  /** @param there every claim on an address that may be asked */
  look(there: readonly Claim[], cells: readonly Cell[]): void {
    const won = cells.map((cell) => winnersOf(there.filter(({ entry }) => holdsCell(entry.ports, cell))));
    for (const claim of there) {
      if (claim.entry.expected === 'observe' || claim.satisfies.length === 0) continue;
      const decided = new Set(
        cells.flatMap((cell, index) =>
          holdsCell(claim.entry.ports, cell) ? (won[index] ?? []).filter(judges).flatMap(standsFor) : [],
        ),
      );
      const before = this.#lost.get(claim);
      const missing = claim.satisfies.filter((text) => !decided.has(text) && (before?.has(text) ?? true));
      this.#lost.set(claim, new Set(missing));
    }
  }

  noteIn(requirements: Requirements): void {
    for (const texts of this.#lost.values()) requirements.note([...texts], 'other-entry-decides');
  }
}

function judges({ entry }: Claim): boolean {
  return entry.expected !== 'observe';
}
