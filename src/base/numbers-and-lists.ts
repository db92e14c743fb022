// Numbers and lists in words: `65,535`, `2 ports`, `a, b and c`, `a, b, c and 5 more`.

/** With a comma every three digits: `65,535`. Not `Intl`: the same bytes on every machine. */
export function grouped(count: number | bigint): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 port`, `2 ports`, `0 ports`, `65,535 ports`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`;
}

/** The same without commas: `65535 ports`. */
export function plainCounted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`, `1,001st`. */
export function ordinal(nth: number): string {
  const isTeen = nth % 100 >= 11 && nth % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th');
  return `${grouped(nth)}${ending}`;
}

/**
 * `a`, `a and b`, `a, b and c`; of a longer list `a, b, c and 5 more`.
 * @param most how many are named; one more than that is named too, as its name is as short as "1 more"
 * @param write how the number of the others is written
 */
export function listed(items: readonly string[], most: number, write: (rest: number) => string = grouped): string {
  const { shown, rest } = upTo(items, most);
  if (rest > 0) return andMore(shown, rest, write);
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The first of a list, and how many more there are; one more than `most` is shown too, as it takes no more room than "1 more". */
export function upTo<T>(items: readonly T[], most: number): { readonly shown: readonly T[]; readonly rest: number } {
  const shown = items.length <= most + 1 ? items : items.slice(0, most);
  return { shown, rest: items.length - shown.length };
}

/** The first of a list, with commas alone: `a, b, c`; of a longer one `a, b, c and 5 more`. */
export function firstFew(items: readonly string[], most: number, write: (rest: number) => string = grouped): string {
  return andMore(items.slice(0, most), items.length - most, write);
}

/** What is shown of a list, and how much is not: `a, b, c and 1,000 more`; `a, b, c` where nothing is left. */
export function andMore(shown: readonly string[], rest: number, write: (rest: number) => string = grouped): string {
  return `${shown.join(', ')}${rest > 0 ? ` and ${write(rest)} more` : ''}`;
}
