// Asks the reference interpreter with as little as a test has to say.
import { interpret } from './interpret.ts';
import type { ReferenceInput, ReferencePlan, ZoneAnswer } from './reference-types.ts';

export interface Given {
  /** The text below `version: 1` of `policy.yml`; or texts of several files, of which `policy.yml` is the one to run. */
  readonly policy: string | Readonly<Record<string, string>>;
  /** Files of hosts, by their paths. */
  readonly lists?: Readonly<Record<string, string>>;
  readonly entry?: readonly string[];
  readonly from?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** A list is split into the families; `NXDOMAIN` and `SERVFAIL` stand for both. */
  readonly zone?: Readonly<Record<string, ZoneAnswer | { ipv4: ZoneAnswer; ipv6: ZoneAnswer }>>;
  readonly scope?: readonly string[];
  readonly only?: readonly string[];
}

export function inputOf(given: Given): ReferenceInput {
  const texts = typeof given.policy === 'string' ? { 'policy.yml': given.policy } : given.policy;
  return {
    files: new Map([
      ...Object.entries(texts).map(([path, text]) => [path, `version: 1\n${text}`] as const),
      ...Object.entries(given.lists ?? {}),
    ]),
    entry: given.entry ?? ['policy.yml'],
    vantage: given.from ?? null,
    variables: new Map(Object.entries(given.variables ?? {})),
    zone: new Map(Object.entries(given.zone ?? {}).map(([name, answer]) => [name, familiesOf(answer)])),
    runScope: given.scope ?? null,
    only: given.only ?? [],
    todayUtc: '2026-06-15',
  };
}

function familiesOf(answer: ZoneAnswer | { ipv4: ZoneAnswer; ipv6: ZoneAnswer }) {
  if (typeof answer === 'string') return { ipv4: answer, ipv6: answer };
  if ('ipv4' in answer) return answer;
  const six = answer.filter((address) => address.includes(':'));
  const four = answer.filter((address) => !address.includes(':'));
  return { ipv4: four.length > 0 ? four : ('NXDOMAIN' as const), ipv6: six.length > 0 ? six : ('NXDOMAIN' as const) };
}

/** @throws where there is no plan */
export function referenceOf(given: Given): ReferencePlan {
  const answer = interpret(inputOf(given));
  if ('refused' in answer) throw new Error(answer.why);
  if ('skipped' in answer) throw new Error('too big');
  return answer;
}

/** What is expected, as lines `10.0.0.1 443/tcp open, vouched, all`; two applied entries of one port are two lines. */
export function lines(given: Given): string[] {
  return [...referenceOf(given).expectations]
    .flatMap(([where, texts]) => texts.map((text) => `${where} ${text}`))
    .sort();
}

/** The same without the evidence and the addresses, where a test is not about these: `10.0.0.1 443/tcp open`. */
export function states(given: Given): string[] {
  return lines(given).map((line) => line.replace(/, (vouched|anchored|proven), (all|any)/, ''));
}

/** Why there is no plan. */
export function refusal(given: Given): string {
  const answer = interpret(inputOf(given));
  return 'refused' in answer ? answer.why : 'accepted';
}
