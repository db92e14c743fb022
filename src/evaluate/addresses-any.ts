// `addresses: any`: one open address of a name is enough. What the others show is decided when all of them have been judged.
import { getOrCreate } from '../base/get-or-create.ts';
import type { AppliedEntry } from '../model/plan.ts';
import type { Protocol, VerdictKind } from '../model/words.ts';
import type { Words } from './verdict.ts';

/** One port of one address of such a name. */
export interface Relaxed {
  readonly applied: AppliedEntry;
  readonly protocol: Protocol;
  readonly port: number;
  /** As it would be judged alone. */
  readonly kind: VerdictKind;
  /** Explains it as if it were alone. Called at once, because what it looks at is not kept. */
  readonly words: () => Words;
  /** Gives the verdict in the light of the others. */
  readonly settle: (kind: VerdictKind, note: string, words: Words) => void;
}

interface Group {
  readonly host: string | null;
  holds: boolean;
  doubtful: boolean;
  readonly waiting: { readonly kind: VerdictKind; readonly words: Words; readonly settle: Relaxed['settle'] }[];
}

const ONE_HOLDS = 'Another address of this name has the port open, and one is enough (`addresses: any`).';
const ONE_DOUBTFUL =
  ' Another address of this name could not be checked, and one that is open is enough (`addresses: any`), so this may not matter.';
const NOTHING_TO_DO = 'Nothing to do. If every address must be open, write `addresses: all`.';

export class AddressesAny {
  readonly #groups = new Map<string, Group>();

  /** Of a pass, only that it is one is kept. */
  add({ applied, protocol, port, kind, words, settle }: Relaxed): void {
    const { file, line, column } = applied.entry.position;
    const key = JSON.stringify([applied.host, protocol, port, file, line, column]);
    const group = getOrCreate(
      this.#groups,
      key,
      (): Group => ({ host: applied.host, holds: false, doubtful: false, waiting: [] }),
    );
    if (kind === 'pass') {
      group.holds = true;
      return;
    }
    if (kind === 'inconclusive') group.doubtful = true;
    group.waiting.push({ kind, words: words(), settle });
  }

  /** @param unseen names of which addresses were not asked, or could not be learnt: one of those might be open */
  settleAll(unseen: ReadonlySet<string>): void {
    for (const { host, holds, doubtful: inPart, waiting } of this.#groups.values()) {
      const doubtful = inPart || (host !== null && unseen.has(host));
      for (const { kind, words, settle } of waiting) {
        if (holds) settle('not-judged', '', { explanation: ONE_HOLDS, advice: NOTHING_TO_DO });
        else if (doubtful && kind === 'violation') settle('inconclusive', ONE_DOUBTFUL, words);
        else settle(kind, '', words);
      }
    }
  }
}
