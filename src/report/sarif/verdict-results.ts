// SARIF results from verdicts: one for each port that is wrong, however many addresses its name has.
import { counted, firstFew } from '../../base/numbers-and-lists.ts';
import type { SourcePosition } from '../../model/diagnostic.ts';
import { parseRanges, unitedRanges } from '../../model/port-ranges.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Severity } from '../../model/words.ts';
import { firstPort } from '../rows/alike-verdicts.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import { mostSevereFirst } from '../rows/most-severe-first.ts';
import { causeText, stateText } from '../text/cause-text.ts';
import { clip } from '../text/clip.ts';
import { portsText, serviceSuffix } from '../text/places/place-text.ts';
import { vantageText } from '../text/vantages-text.ts';
import { ruleOfVerdict, type VerdictRule } from '../text/verdict-rules.ts';
import type { ResultText } from './sarif-log.ts';
import type { SarifLevel } from './sarif-types.ts';

/** Addresses that a message names; the rest is counted. */
const NAMED_ADDRESSES = 5;
/** Other lines of the policy that a message links to. */
const MOST_RELATED = 5;

interface Group {
  readonly rule: VerdictRule;
  /** The most severe first. */
  readonly verdicts: [Verdict, ...Verdict[]];
}

const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};

/**
 * The SARIF level of a verdict, by its severity, which the policy may set: by default code scanning fails a pull request only for
 * errors. What could not be checked is a warning and never less, because nothing shows that it is well.
 */
function levelOfVerdict({ verdict, severity }: Verdict): SarifLevel {
  return verdict === 'inconclusive' ? 'warning' : LEVELS[severity ?? 'medium'];
}

/**
 * What a result is recognised by in the next run. Not the address: a load balancer changes those of a name every day, and each
 * would be a new alert. Not the line. What could not be checked is one for all ports with the same cause: a night
 * without a network is one alert a host, not 65,535. UDP's silence has a reason of its own with each service. Violations of so
 * many ports that they are one verdict are one alert, too, whichever of the ports they are tonight.
 */
function identityOf(rule: VerdictRule, { host, protocol, ports, count, service, cause, vantage }: Verdict): string[] {
  const why = cause === 'no-reply' ? `${cause} ${service ?? ''}` : `${cause}`;
  const where = rule === 'inconclusive' ? why : count > 1 ? 'many' : (ports ?? '');
  return ['check', rule, host, protocol ?? '', where, vantage ?? ''];
}

function groupsOf(verdicts: readonly Verdict[]): Group[] {
  const groups = new Map<string, Group>();
  for (const verdict of mostSevereFirst(verdicts.filter((one) => ruleOfVerdict(one) !== null))) {
    const rule = ruleOfVerdict(verdict);
    if (rule === null) continue;
    const key = JSON.stringify(identityOf(rule, verdict));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rule, verdicts: [verdict] });
    else group.verdicts.push(verdict);
  }
  return [...groups.values()];
}

/** `203.0.113.6, 203.0.113.7 and 3 more`; empty where the host is the only address. */
function addressesText({ verdicts }: Group): string {
  const [{ host }] = verdicts;
  const addresses = [...new Set(verdicts.flatMap(({ address }) => (address === null ? [] : [address])))];
  if (addresses.length === 1 && addresses[0] === host) return '';
  return firstFew(addresses, NAMED_ADDRESSES);
}

/** `www.example.com (203.0.113.6), port 22/tcp ssh from vpc: intended blocked, seen open (SYN-ACK).`, or where a name leads. */
function factText(group: Group, saysVantage: boolean): string {
  const [{ host, expected, state, cause, vantage }] = group.verdicts;
  const from = saysVantage ? ` from ${vantageText(vantage)}` : '';
  const addresses = addressesText(group);
  if (isMissingReport(group.verdicts[0])) return `${host}: ${causeText(cause)}.`;
  // Where a name leads elsewhere, the addresses are the fact.
  if (state === null) return `${host} leads to ${addresses}${from} (${causeText(cause)}).`;
  const place = `${addresses === '' ? host : `${host} (${addresses})`}${portText(group)}${from}`;
  return expected === null
    ? `${place}: seen ${stateText(state)} (${causeText(cause)}).`
    : `${place}: intended ${expected}, seen ${stateText(state)} (${causeText(cause)}).`;
}

/** `, port 5432/tcp postgresql`, `, ports 22/tcp, 80/tcp`; empty where it is about no port. */
function portText({ verdicts }: Group): string {
  const [{ protocol, service }] = verdicts;
  const ranges = unitedRanges(verdicts.flatMap(({ ports }) => parseRanges(ports)));
  const [only] = ranges;
  if (only === undefined) return '';
  const single = ranges.length === 1 && only.first === only.last;
  const name = single ? serviceSuffix(service) : '';
  return `, port${single ? '' : 's'} ${portsText(ranges, 20, `/${protocol ?? 'tcp'}`)}${name}`;
}

function messageOf(group: Group, saysVantage: boolean): string {
  const [first, ...others] = group.verdicts;
  const { explanation, advice, address, ports } = first;
  const alike = others.every((one) => one.explanation === explanation && one.advice === advice);
  const of =
    ports === null ? (address ?? 'one of them') : `port ${firstPort(first)}${address === null ? '' : ` of ${address}`}`;
  return [
    factText(group, saysVantage),
    explanation,
    advice,
    sourcesText(group),
    alike ? '' : `(Shown for ${clip(of, 200)}; ${counted(others.length, 'more verdict')} like it.)`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** `Host from ours.txt:12.`: the result itself is on the line of the policy. */
function sourcesText({ verdicts }: Group): string {
  const sources = [...new Set(verdicts.flatMap(({ source }) => source ?? []))];
  return sources.length === 0 ? '' : `Host from ${firstFew(sources, NAMED_ADDRESSES)}.`;
}

/** A line of a file that lies in the repository as far as its path says; a JSON pointer leads to no line. */
function placeOfSource(source: string): SourcePosition[] {
  const [, file = '', line] = /^([^#]+):(\d+)$/.exec(source) ?? [];
  if (line === undefined || /^(?:[/\\]|[a-z]:|\.\.(?:[/\\]|$))/i.test(file)) return [];
  return [{ file, line: Number(line), column: 1 }];
}

function relatedOf(verdicts: Group['verdicts']): SourcePosition[] {
  const [{ rule }, ...others] = verdicts;
  const lines = new Map<string, SourcePosition>();
  for (const { rule: other } of others) {
    if (other.file === rule.file && other.line === rule.line) continue;
    lines.set(`${other.line} ${other.file}`, other);
    if (lines.size === MOST_RELATED) break;
  }
  const sources = [...new Set(verdicts.flatMap(({ source }) => source ?? []))].slice(0, MOST_RELATED);
  return [...lines.values(), ...sources.flatMap(placeOfSource)];
}

/**
 * The most severe first. Texts are not escaped: that is done where they are written.
 * @param saysVantage whether each message says which vantage saw it
 */
export function verdictResults(verdicts: readonly Verdict[], saysVantage = false): ResultText[] {
  return groupsOf(verdicts).map((group) => ({
    ruleId: group.rule,
    level: levelOfVerdict(group.verdicts[0]),
    // Made when they are written: those of 25,000 results are 20 MB.
    get message() {
      return messageOf(group, saysVantage);
    },
    get tags() {
      return [...new Set(group.verdicts.flatMap(({ satisfies = [] }) => satisfies))];
    },
    get identity() {
      return identityOf(group.rule, group.verdicts[0]);
    },
    position: group.verdicts[0].rule,
    length: 1,
    related: relatedOf(group.verdicts),
  }));
}
