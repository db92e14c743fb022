// Which port of an address is asked first: a host may ban a client after one touch of an unused port, and shows the rest only before.

/** Ports that are open by mistake more often than others, the likeliest first. */
const LIKELY: readonly number[] = [
  8080, 22, 80, 443, 3389, 8443, 21, 3306, 5432, 25, 445, 6379, 9200, 27017, 5900, 8000, 8888, 9090, 23, 2375, 6443,
  1433,
];
/** By port, as an address may have all of them to look through. */
const IS_LIKELY = new Uint8Array(65_536);
for (const likely of LIKELY) IS_LIKELY[likely] = 1;
/** One of the likely ones goes first in so many of ten cases; in the others, any port. */
const LIKELY_OF_TEN = 7;
/** Of the likely ones that are asked at all, those first in the list. */
const AMONG = 4;

/**
 * Puts one port in front of those of an address, another one each time: only what is asked before all else is seen as a
 * stranger would see it.
 * @param probes the ledger's indexes of one address, in random order
 */
export function putOneFirst(
  probes: Uint32Array,
  port: { readonly [index: number]: number },
  random: () => number,
): void {
  if (probes.length < 2 || random() * 10 >= LIKELY_OF_TEN) return;
  const placeOf = new Map<number, number>();
  for (let place = 0; place < probes.length; place++) {
    const number = port[probes[place] as number] as number;
    if (IS_LIKELY[number] === 1) placeOf.set(number, place);
  }
  const places = LIKELY.flatMap((likely) => placeOf.get(likely) ?? []).slice(0, AMONG);
  const chosen = places[Math.floor(random() * places.length)];
  if (chosen === undefined) return;
  const index = probes[chosen] as number;
  probes[chosen] = probes[0] as number;
  probes[0] = index;
}
