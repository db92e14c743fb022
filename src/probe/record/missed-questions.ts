// How many questions each port left unanswered after it had answered.

export class MissedQuestions {
  /** By probe. */
  readonly #missed = new Map<number, number>();

  add(index: number): void {
    this.#missed.set(index, (this.#missed.get(index) ?? 0) + 1);
  }

  /** The probe that left most questions unanswered, of those that `among` holds for; -1 where none did. */
  most(among: (index: number) => boolean): number {
    let [most, found] = [0, -1];
    for (const [index, missed] of this.#missed) if (missed > most && among(index)) [most, found] = [missed, index];
    return found;
  }
}
