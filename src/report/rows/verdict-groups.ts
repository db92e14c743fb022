// Verdict groups: verdicts that say the same about several ports of one address, shown once instead of in 1,000 rows.
import { isSaidOfPort, saidOfPort, textWithoutOwn } from '../../model/alike-texts.ts';
import type { PortRange } from '../../model/policy.ts';
import { countPorts, parseRanges, unitedRanges } from '../../model/port-ranges.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { VerdictKind } from '../../model/words.ts';
import { answerText } from '../text/cause-text.ts';
import { portsText, serviceSuffix, udpSuffix } from '../text/place-text.ts';
import { mostSevereFirst } from './most-severe-first.ts';

export interface VerdictGroup {
  /** The verdict of the lowest port: its texts speak for all. */
  readonly verdict: Verdict;
  /** Empty where a name did not resolve. */
  readonly ports: readonly PortRange[];
  /** 1 where a name did not resolve. */
  readonly count: number;
  /** False where the texts of the other ports differ: by the port that they name, or more. */
  readonly sameTexts: boolean;
}

/** What two texts must share to be shown once: everything but the port that they name and the times measured there. */
function textKey({ explanation, advice, ports }: Verdict): string {
  return textWithoutOwn(`${explanation}\n${advice}`, ports);
}

/**
 * What verdicts must share to be one group. The reason why something is not known is rarely about one port, so the texts of
 * inconclusive verdicts need not agree, except for UDP silence, for which each service has its own reason. Of what is only observed, each
 * open port gets its own line.
 */
function key(verdict: Verdict): string {
  const { host, address, vantage, protocol, expected, state, cause, rule } = verdict;
  const shared = JSON.stringify([
    host,
    address,
    vantage,
    protocol,
    expected,
    state,
    cause,
    rule.file,
    rule.line,
    rule.column,
  ]);
  if (verdict.verdict === 'not-judged') return state === 'open' ? `${shared}\n${verdict.ports}` : shared;
  if (verdict.verdict !== 'inconclusive')
    return `${shared}\n${verdict.service}\n${verdict.severity}\n${textKey(verdict)}`;
  return state === 'open|filtered' ? `${shared}\n${textKey(verdict)}` : shared;
}

/**
 * The verdicts of one kind, the most severe first, with those alike in one group.
 * @param kind `violation`, `inconclusive` or `not-judged`; passes are merged already and not shown one by one
 */
export function verdictGroups(verdicts: readonly Verdict[], kind: VerdictKind): VerdictGroup[] {
  const groups = new Map<string, { verdict: Verdict; ports: PortRange[]; sameTexts: boolean }>();
  for (const verdict of mostSevereFirst(verdicts.filter((candidate) => candidate.verdict === kind))) {
    const id = key(verdict);
    const group = groups.get(id);
    if (group === undefined) {
      groups.set(id, { verdict, ports: parseRanges(verdict.ports), sameTexts: true });
      continue;
    }
    group.ports.push(...parseRanges(verdict.ports));
    const { explanation, advice } = group.verdict;
    group.sameTexts &&= verdict.explanation === explanation && verdict.advice === advice;
  }
  return [...groups.values()].map(({ verdict, ports, sameTexts }) => {
    const merged = unitedRanges(ports);
    return { verdict, ports: merged, count: merged.length === 0 ? 1 : countPorts(merged), sameTexts };
  });
}

/**
 * The ports of a group with the service of a single one: `5432 postgresql`, `53/udp domain`, `1-21, 23`.
 * `any` where the name did not resolve. The service is not escaped.
 */
export function groupPorts({ verdict, ports, count }: VerdictGroup): string {
  if (ports.length === 0) return 'any';
  return `${portsText(ports, 20, udpSuffix(verdict.protocol))}${count === 1 ? serviceSuffix(verdict.service) : ''}`;
}

/** The explanation of the first port, and that it holds for the others where they word it differently. Not escaped. */
export function groupExplanation({ verdict, sameTexts }: VerdictGroup): string {
  // The text of a verdict on many ports says so itself.
  if (sameTexts || isSaidOfPort(verdict.explanation)) return verdict.explanation;
  return `${verdict.explanation}${saidOfPort(firstPort(verdict))}`;
}

/** The lowest port of a verdict, whose texts speak for all of it; `any` where it is about none. */
export function firstPort({ ports }: Pick<Verdict, 'ports'>): string {
  return ports === null ? 'any' : `${parseRanges(ports)[0]?.first ?? ports}`;
}

/** What was seen: `open (SYN-ACK in 11.8 ms)`; one port's round-trip time is not said of many. */
export function groupAnswer({ verdict, count }: VerdictGroup): string {
  return answerText({ cause: verdict.cause, rttMs: count === 1 ? verdict.rttMs : null });
}
