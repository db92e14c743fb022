// Pings that show whether a pace may rise: of the address that is asked, or of others on its way where nothing answers there.
import type { SweepLoad } from '../sweep-load.ts';
import type { PaceWatch } from './pace-watch.ts';

export interface ClimbContext {
  readonly watch: PaceWatch;
  /** Pings the anchor of a load's address. @returns false where none may be asked now */
  readonly sample: (load: SweepLoad) => boolean;
  /** Pings one of those ports. @returns false where none may be asked now */
  readonly sampleOf: (witnesses: readonly number[]) => boolean;
}

/**
 * A port of that load leaves: a ping leaves with it where the pace may rise, and the loss is measured anew where it did.
 * @returns how many pings left for the address of the load
 */
export function climb({ watch, sample, sampleOf }: ClimbContext, load: SweepLoad): number {
  const { address } = load;
  watch.sent(address);
  const raises = watch.raises(address);
  if (raises !== load.raises) {
    load.raises = raises;
    load.ratio = Math.min(1, Math.max(load.ratio, load.samples / Math.max(1, load.toSend)));
  }
  if (!watch.wantsPing(address)) return 0;
  const own = watch.shows.hasAnchor(address);
  if (!(own ? sample(load) : sampleOf(watch.shows.witnessesOf(address)))) return 0;
  watch.pinged(address);
  return own ? 1 : 0;
}
