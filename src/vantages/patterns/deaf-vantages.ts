// Vantages that heard nothing at all over a family: what they could not know says nothing about the hosts.
import { counted } from '../../base/numbers-and-lists.ts';
import { isAnswer } from '../../model/causes.ts';
import type { Pattern } from '../../model/report.ts';
import type { Family } from '../../model/words.ts';
import type { JudgedAddress } from '../judge/judge-addresses.ts';
import { placeName, vantageKey, vantagesText, vantageText } from '../vantage-names.ts';
import { statesOf } from './address-patterns.ts';

interface Hearing {
  answers: number;
  deafPorts: number;
  deafAddresses: number;
}

/** Collects, address by address, what each vantage heard over each family. */
export class DeafVantages {
  readonly #hearings = new Map<string, Record<Family, Hearing>>();

  add({ address, groups }: JudgedAddress): void {
    const family: Family = address.includes(':') ? 6 : 4;
    const deaf = new Set<Hearing>();
    for (const { verdicts } of groups) {
      for (const { vantage, cause, count } of verdicts) {
        if (cause === null) continue;
        const hearing = this.#of(vantageKey(vantage))[family];
        if (isAnswer(cause)) hearing.answers += count;
        else if (cause === 'deaf-vantage' || cause === 'no-route') {
          hearing.deafPorts += count;
          deaf.add(hearing);
        }
      }
    }
    for (const hearing of deaf) hearing.deafAddresses++;
  }

  #of(key: string): Record<Family, Hearing> {
    const known = this.#hearings.get(key);
    if (known !== undefined) return known;
    const none = { 4: noHearing(), 6: noHearing() };
    this.#hearings.set(key, none);
    return none;
  }

  /** @param vantages the keys of all vantages of the merge, in their order */
  patterns(vantages: readonly string[]): Pattern[] {
    return vantages.flatMap((key) => ([4, 6] as const).flatMap((family) => this.#pattern(key, family, vantages)));
  }

  #pattern(key: string, family: Family, vantages: readonly string[]): Pattern[] {
    const hearing = this.#hearings.get(key)?.[family];
    if (hearing === undefined || hearing.answers > 0 || hearing.deafPorts === 0) return [];
    const heard = vantages.filter((one) => (this.#hearings.get(one)?.[family].answers ?? 0) > 0);
    const where = vantageText(key);
    const what = `${counted(hearing.deafPorts, 'port')} at ${counted(hearing.deafAddresses, 'address', 'addresses')}`;
    return [
      {
        kind: 'deaf-vantage',
        host: placeName(key, null),
        address: null,
        protocol: null,
        ports: null,
        count: 1,
        states: statesOf(vantages, (one) => (one === key ? 'unknown' : null)),
        explanation:
          heard.length === 0
            ? `Nothing answered ${where} over IPv${family}, so nothing is known about ${what} from there.`
            : `Nothing answered ${where} over IPv${family}, so nothing is known about ${what} from there. Hosts did answer ${vantagesText(heard)} over IPv${family}, so it is usually the machine or its network.`,
        advice: `Give ${where} a control that answers over IPv${family} (\`controls\`), or say in the policy that it cannot see IPv${family} (\`cannot-see\`).`,
      },
    ];
  }
}

function noHearing(): Hearing {
  return { answers: 0, deafPorts: 0, deafAddresses: 0 };
}
