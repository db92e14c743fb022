// Asks silent UDP ports again, slower than hosts limit their ICMP errors, where the verdict needs closed told from silent.
import { sleep } from '../../base/sleep.ts';
import type { Family } from '../../model/words.ts';
import { byAddress } from '../record/by-address.ts';
import type { Ledger } from '../record/ledger.ts';

/**
 * Linux sends one ICMP error a second to one peer over IPv4 (net.ipv4.icmp_ratelimit, 1,000 ms) and ten over IPv6
 * (net.ipv6.icmp.ratelimit with the peer's allowance, as measured): a little more, so that not every second one is held back.
 */
const GAP_MS: Record<Family, number> = { 4: 1050, 6: 110 };
/** So many questions at that pace to one address at most: four and a half minutes over IPv4. */
export const MOST_RETRIED = 256;
/** A port that stays silent at that pace is asked this often. */
const TRIES = 2;

export interface ClosedUdpRetryContext {
  /** Resolves when a question may be sent in that family. */
  readonly ready: (family: Family) => Promise<void>;
  /** Asks one probe, records its answer, and resolves to whether it is still silent. */
  readonly ask: (index: number) => Promise<boolean>;
  readonly cancelled: () => boolean;
}

/**
 * Hunts one address. Answers are not waited for before the next question: the pace is what counts.
 * @param probes ledger indexes of its silent ports; those past `MOST_HUNTED` questions are left as they are
 */
export async function retryClosedUdpOf(
  context: ClosedUdpRetryContext,
  family: Family,
  probes: readonly number[],
): Promise<void> {
  let left = probes.slice(0, MOST_RETRIED);
  let questions = 0;
  for (let attempt = 0; attempt < TRIES && left.length > 0; attempt++) {
    const still: number[] = [];
    const asking: Promise<void>[] = [];
    for (const index of left) {
      if (questions++ >= MOST_RETRIED || context.cancelled()) break;
      await sleep(GAP_MS[family]);
      await context.ready(family);
      if (context.cancelled()) break;
      asking.push(
        context.ask(index).then((silent) => {
          if (silent) still.push(index);
        }),
      );
    }
    await Promise.all(asking);
    left = still;
  }
}

/** Hunts every address of these probes at the same time, each at its own pace. @returns the probes */
export async function retryClosedUdp(
  context: ClosedUdpRetryContext & { readonly ledger: Ledger },
  probes: readonly number[],
): Promise<readonly number[]> {
  const { ledger } = context;
  await Promise.all(
    [...byAddress(probes, ledger.addressOf)].map(([address, list]) =>
      retryClosedUdpOf(context, (ledger.addresses[address] as { family: Family }).family, list),
    ),
  );
  return probes;
}
