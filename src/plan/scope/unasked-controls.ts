// Controls that a run does not ask, in words: nobody shall take it for a control that did not answer.
import type { UnaskedControl } from '../../model/plan.ts';

/** Warnings that are told one by one; a name may have any number of addresses. */
const MOST = 10;

export function unaskedControlWarnings(unasked: readonly UnaskedControl[]): string[] {
  const told = unasked
    .slice(0, MOST)
    .map(({ target, address, bound }) =>
      bound === 'refused'
        ? `The control ${target} was not asked at ${address}: the address is link-local, cloud metadata, multicast or unspecified, or stands for one that is. Name another control.`
        : `The control ${target} was not asked at ${address}: the address is outside the scope that this run was given. Add it there, or name a control inside it.`,
    );
  const more = unasked.length - told.length;
  return more === 0 ? told : [...told, `${more} more addresses of controls were not asked.`];
}
