// Folds the verdicts of a very large report: without texts, and ports of one address that are otherwise alike as one verdict.
import type { Verdict } from '../../../model/verdict.ts';

/** With more different parts than this hardly any are shared, and a cache of them would only cost memory. */
const MOST_PARTS = 50_000;

interface Group {
  readonly verdict: Verdict;
  readonly ports: string[];
  count: number;
  attempts: number;
}

export class FoldedVerdicts {
  readonly #verdicts: Verdict[] = [];
  readonly #parts = new Map<string, unknown>();
  /** Of the address that the last verdict was about. */
  readonly #groups = new Map<string, Group>();
  #address = '';

  add(verdict: Verdict): void {
    const { host, address, vantage, protocol, ports, expected, state, cause, severity, evidence } = verdict;
    const [rule, waiver] = [JSON.stringify(verdict.rule), JSON.stringify(verdict.waiver)];
    const at = JSON.stringify([host, address, vantage]);
    if (at !== this.#address) this.#finish();
    this.#address = at;
    if (ports === null) {
      this.#verdicts.push(this.#bare(verdict, rule, waiver));
      return;
    }
    const key = `${protocol} ${expected} ${state} ${cause} ${verdict.verdict} ${severity} ${evidence} ${rule} ${waiver}`;
    const group = this.#groups.get(key);
    if (group === undefined) {
      const { count, attempts } = verdict;
      this.#groups.set(key, { verdict: this.#bare(verdict, rule, waiver), ports: [ports], count, attempts });
      return;
    }
    group.ports.push(ports);
    group.count += verdict.count;
    group.attempts = Math.max(group.attempts, verdict.attempts);
  }

  all(): Verdict[] {
    this.#finish();
    return this.#verdicts;
  }

  #finish(): void {
    for (const { verdict, ports, count, attempts } of this.#groups.values()) {
      const single = ports.length === 1;
      // Copied, because a substring keeps the whole text it was cut from in memory.
      const more = single
        ? {}
        : { ports: Buffer.from(ports.join(',')).toString(), count, attempts, service: null, rttMs: null };
      this.#verdicts.push({ ...verdict, ...more });
    }
    this.#groups.clear();
  }

  #bare(verdict: Verdict, rule: string, waiver: string): Verdict {
    const { host, address, vantage, service } = verdict;
    return {
      ...verdict,
      host: this.#once(host, host),
      address: address && this.#once(address, address),
      vantage: vantage && this.#once(vantage, vantage),
      service: service && this.#once(service, service),
      explanation: '',
      advice: '',
      rule: this.#once(rule, verdict.rule),
      waiver: verdict.waiver && this.#once(waiver, verdict.waiver),
    };
  }

  /** The keys of texts and of objects may be the same text: their types tell them apart. */
  #once<T extends string | object>(text: string, value: T): T {
    const key = `${typeof value} ${text}`;
    const known = this.#parts.get(key) as T | undefined;
    if (known !== undefined) return known;
    if (this.#parts.size >= MOST_PARTS) this.#parts.clear();
    this.#parts.set(key, value);
    return value;
  }
}
