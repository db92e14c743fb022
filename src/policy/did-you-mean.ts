// "Did you mean": the known word nearest to a mistyped one, by edit distance.

/**
 * The candidate that is the fewest typing slips away (a letter added, lost, changed, or two swapped); the first of
 * equals. Null where none is near enough to be worth saying.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const typed = word.toLowerCase();
  if (typed.length > 40) return null;
  let best: string | null = null;
  let limit = typed.length <= 2 ? 0 : typed.length <= 4 ? 1 : typed.length <= 8 ? 2 : 3;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) > limit) continue;
    const distance = slips(typed, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/** The optimal string alignment distance, given up as soon as it must exceed the limit. */
function slips(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** The spelling that the language uses: lower case, with hyphens. */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/[_ ]+/g, '-');
}
