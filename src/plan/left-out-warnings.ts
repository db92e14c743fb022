// Warnings about what a run leaves out of its policy, so that a part is not taken for the whole.

import { firstFew, grouped } from '../base/numbers-and-lists.ts';
import { onlyAPart, opensAlone } from '../model/documents/partial-run.ts';
import type { Only, Plan, UnaskedControl, Unwatched } from '../model/plan.ts';
import type { View } from './view.ts';

const MOST_HOSTS = 5;

/** A sentence for everything that the policy speaks of and this run does not ask. */
export function leftOutWarnings(
  { unwatched }: Pick<Plan, 'unwatched'>,
  { vantage, only }: View,
  partlyMeant: readonly PartlyMeant[],
): string[] {
  const name = vantage?.name ?? '';
  const part = only.map(({ text }) => text).join(', ');
  return [
    ...(vantage?.openOnly ? [opensAlone(vantage.name)] : []),
    ...(only.length === 0 ? [] : [onlyAPart(part)]),
    ...partlyMeant.map(partlyMeantText),
    ...unwatched.map((one) => unwatchedText(one, name)),
  ];
}

/** A network of `--only` that holds addresses of which the policy says nothing. */
export interface PartlyMeant {
  readonly only: Only;
  readonly addresses: bigint;
  /** Of how many of them the policy says something. */
  readonly decided: bigint;
}

function partlyMeantText({ only, addresses, decided }: PartlyMeant): string {
  const [rest, all] = [grouped(addresses - decided), grouped(addresses)];
  return only.ports.length === 0
    ? `The policy says nothing about ${rest} of the ${all} addresses in \`--only ${only.text}\`: they were not checked.`
    : `The policy says nothing about these ports at ${rest} of the ${all} addresses in \`--only ${only.text}\`: they were not checked.`;
}

function unwatchedText({ what, ports, hosts }: Unwatched, vantage: string): string {
  const shown = firstFew(hosts, MOST_HOSTS, String);
  const count = ports === 1 ? '' : ` (${ports} ports in all)`;
  return `Not checked from \`${vantage}\` (cannot-see): ${what} on ${shown}${count}.`;
}

/** Warnings about controls that are told one by one; a name may have any number of addresses. */
const MOST_CONTROLS = 10;

/** A sentence for each address of a control that is not asked, so that it is not taken for a control that did not answer. */
export function unaskedControlWarnings(unasked: readonly UnaskedControl[]): string[] {
  const told = unasked
    .slice(0, MOST_CONTROLS)
    .map(({ target, address, bound }) =>
      bound === 'refused'
        ? `The control ${target} was not asked at ${address}: it is link-local, cloud metadata, multicast or unspecified, or stands for such an address. Name another control.`
        : `The control ${target} was not asked at ${address}: it is outside the scope of this run. Add it to that scope, or name a control inside it.`,
    );
  const more = unasked.length - told.length;
  return more === 0 ? told : [...told, `${more} more addresses of controls were not asked either.`];
}
