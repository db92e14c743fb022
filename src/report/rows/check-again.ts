// The command that checks just what was found wrong, for somebody who has fixed it: with a port that vouches for what is silent then.
import { getOrCreate } from '../../base/get-or-create.ts';
import { areWithin, parseRanges, rangeText, unitedRanges } from '../../model/port-ranges.ts';
import { isMerged, type Report } from '../../model/report.ts';
import { DEFAULT_POLICY } from '../../model/tool.ts';
import type { Verdict } from '../../model/verdict.ts';
import { PROTOCOLS } from '../../model/words.ts';
import { udpSuffix } from '../text/places/place-text.ts';
import { isFromInputs } from '../text/places/policy-place.ts';
import type { GroupPlace } from './group-places.ts';
import { vantagesOf } from './merged/shared-findings.ts';
import { isMissingReport } from './merged/vantage-columns.ts';
import type { VerdictGroup } from './verdict-groups.ts';

/** Hosts of one command, and ranges of ports of each: more is clearer as a whole run. */
const MOST_HOSTS = 3;
const MOST_RANGES = 6;

const PLAIN = /^[\w.:/-]*$/;
/** A path that can be quoted: one that begins like an option, or has a line end in it, is in no command. */
const PRINTABLE = /^[^\p{C}\p{Zl}\p{Zp}`|-][^\p{C}\p{Zl}\p{Zp}`|]*$/u;

/** Elements of a scope in one command. */
const MOST_SCOPES = 5;

/** Vantages whose commands are shown: more is clearer as a whole run. */
const MOST_VANTAGES = 3;

/** A command, and what of the findings it asks. */
export interface CheckAgain {
  readonly command: string;
  /** Whether it asks all that was found, or the first finding alone. */
  readonly all: boolean;
}

/** The command of one vantage of a merged report, which is to be run there. */
export interface CheckAgainThere extends CheckAgain {
  /** Null for the nameless vantage. */
  readonly vantage: string | null;
}

/**
 * The command for all that was found, or for the first finding where that is too much for one line.
 * @param found what is wrong, as it is shown
 * @param given what the run was told besides policies and vantage: `--var NAME=VALUE`
 * @returns null where no command can: of a scan, of a policy that is in no file, where nothing is wrong
 */
export function checkAgain(
  report: Report,
  found: readonly VerdictGroup[],
  given: readonly string[] = [],
): CheckAgain | null {
  return commandThere(report, found, given, report.vantage);
}

/**
 * Of a merged report, one for each vantage that saw something wrong, in the order of the findings; those of three vantages.
 * @param found each of one vantage, or of those that it names
 */
export function checksAgain(
  report: Report,
  found: readonly VerdictGroup[],
  given: readonly string[] = [],
): readonly CheckAgainThere[] {
  return [...byVantage(found)].slice(0, MOST_VANTAGES).flatMap(([vantage, groups]) => {
    const again = commandThere(report, groups, given, vantage);
    return again === null ? [] : [{ ...again, vantage }];
  });
}

/** The findings that a run at each vantage can check: a report that is missing has nothing to check. */
function byVantage(found: readonly VerdictGroup[]): ReadonlyMap<string | null, readonly VerdictGroup[]> {
  const groups = new Map<string | null, VerdictGroup[]>();
  for (const group of found)
    if (!isMissingReport(group.verdict))
      for (const vantage of vantagesOf(group)) getOrCreate(groups, vantage, () => []).push(group);
  return groups;
}

function commandThere(
  report: Report,
  found: readonly VerdictGroup[],
  given: readonly string[],
  vantage: string | null,
): CheckAgain | null {
  for (const some of [found, found.slice(0, 1)]) {
    const command = commandFor(report, some, given, vantage);
    if (command !== null) return { command, all: some === found || found.length === 1 };
  }
  return null;
}

/** How to check what was wrong alone, in a sentence; null where nothing was sent, or nothing is to be fixed. */
export function checkAgainText(report: Report, found: readonly VerdictGroup[]): string | null {
  if (found.length === 0 || report.scan !== null) return null;
  if (isMerged(report)) return textOfMerge(report, found);
  const again = checkAgain(report, found);
  if (again !== null)
    return `To check ${again.all ? 'a fix' : 'a fix of the first finding'} alone: \`${again.command}\`, or the input \`only\` of the action.`;
  const targets =
    checkAgainTargets(report, found, report.vantage) ?? checkAgainTargets(report, found.slice(0, 1), report.vantage);
  if (targets !== null && report.policies.some(({ path }) => isFromInputs(path)))
    return `To check a fix alone, add the input \`only: "${targets.join('\\n')}"\` to the step.`;
  return 'To check a fix alone: `port-policy check --only HOST:PORT`, or the input `only` of the action.';
}

/** Of a merge: what is wrong from a vantage is checked from there. */
function textOfMerge(report: Report, found: readonly VerdictGroup[]): string | null {
  if (byVantage(found).size === 0) return null;
  const commands = checksAgain(report, found);
  const all = commands.map(({ command }) => `\`${command}\``).join('; ');
  const isWhole = commands.every((one) => one.all) && byVantage(found).size <= MOST_VANTAGES;
  if (commands.length === 0)
    return 'To check a fix alone, run at the vantage that saw it: `port-policy check --vantage NAME --only HOST:PORT`.';
  if (commands.length === 1 && isWhole) return `To check a fix alone, run at the vantage that saw it: ${all}.`;
  return isWhole
    ? `To check a fix alone, run at each vantage the command that names it: ${all}.`
    : `To check a fix of the first findings alone, run at each vantage the command that names it: ${all}.`;
}

function commandFor(
  report: Report,
  found: readonly VerdictGroup[],
  given: readonly string[],
  vantage: string | null,
): string | null {
  // What a file extends comes with it; on its own it would be judged a second time, without the file that narrows it.
  const files = report.policies.filter(({ base }) => base !== true).map(({ path }) => path);
  if (report.scan !== null || files.length === 0) return null;
  if (files.some((path) => isFromInputs(path) || path.startsWith('<'))) return null;
  const targets = checkAgainTargets(report, found, vantage);
  // What a shell or a reader could take for something else is in no command that is to be copied.
  if (targets === null || !PLAIN.test(vantage ?? '') || !files.every((path) => PRINTABLE.test(path))) return null;
  const scope = isMerged(report) && !given.includes('--scope') ? report.scope : [];
  if (scope.length > MOST_SCOPES || !scope.every((one) => PRINTABLE.test(one))) return null;
  return [
    'port-policy check',
    ...(files.length === 1 && files[0] === DEFAULT_POLICY ? [] : files.map(shellWord)),
    ...(vantage === null ? [] : ['--vantage', vantage]),
    ...given.map(shellWord),
    // Who merges does not know which scope the runs were given: without it the command would probe what they were not allowed to.
    ...scope.flatMap((one) => ['--scope', shellWord(one)]),
    ...targets.flatMap((target) => ['--only', shellWord(target)]),
  ].join(' ');
}

/**
 * What the command asks, as `--only` and the input `only` take it: `db1.example.com:443,5432`.
 * @returns null where there is nothing, or too much
 */
function checkAgainTargets(
  report: Report,
  found: readonly VerdictGroup[],
  vantage: string | null,
): readonly string[] | null {
  const wrong = new Map<string, Set<string>>();
  for (const { verdict, places } of found)
    for (const { host, alsoHosts, address, ports } of places) {
      // By the name that the policy line has; by the address where several names have it, and the ports are not all of one.
      const name = [host, ...alsoHosts].includes(verdict.host) ? verdict.host : host;
      const isWhole = alsoHosts.length === 0 || address === null || hasAll(report, name, address, ports);
      const named = isWhole ? name : address;
      const all = [...ports.tcp.map(rangeText), ...ports.udp.map((range) => `${rangeText(range)}${udpSuffix('udp')}`)];
      const of = getOrCreate(wrong, named, () => new Set<string>());
      for (const one of all) of.add(one);
      const witness = needsWitness(verdict)
        ? witnessOf(report, isMerged(report) ? vantage : verdict.vantage, address)
        : null;
      if (witness !== null) getOrCreate(wrong, witness.host, () => new Set<string>()).add(witness.port);
      if (wrong.size > 2 * MOST_HOSTS) return null;
    }
  if (wrong.size === 0 || wrong.size > MOST_HOSTS || [...wrong.values()].some(({ size }) => size > MOST_RANGES))
    return null;
  if (![...wrong.keys()].every((host) => PLAIN.test(host))) return null;
  return [...wrong].map(([host, ports]) => onlyText(host, [...ports]));
}

/** Whether the policy has all these ports for the name itself, at that address. */
function hasAll({ verdicts }: Report, name: string, address: string, ports: GroupPlace['ports']): boolean {
  const own = verdicts.filter((one) => one.host === name && one.address === address);
  return PROTOCOLS.every((protocol) => {
    const ranges = own.flatMap((one) => (one.protocol === protocol ? parseRanges(one.ports) : []));
    return areWithin(ports[protocol], unitedRanges(ranges));
  });
}

/** A port that is closed by a firewall is silent then, and a silence is worth nothing where nobody answers beside it. */
function needsWitness({ expected, protocol }: Verdict): boolean {
  return protocol === 'tcp' && expected !== null && expected !== 'open';
}

/** A port that answered in this run: of the same address, or else of another. */
function witnessOf(
  { verdicts }: Report,
  vantage: string | null,
  address: string | null,
): { readonly host: string; readonly port: string } | null {
  const answers = ({ protocol, state, evidence, verdict, ports }: Verdict) =>
    protocol === 'tcp' && ports !== null && state === 'open' && evidence === 'direct' && verdict !== 'violation';
  const candidates = verdicts.filter((one) => answers(one) && one.vantage === vantage);
  const isV6 = address?.includes(':');
  const [best] = [
    // Where connections are counted, as of SSH, a run takes half a minute longer.
    ...candidates.filter((one) => one.address === address && one.service !== 'ssh'),
    ...candidates.filter((one) => one.address === address),
    ...candidates.filter((one) => one.address?.includes(':') === isV6),
  ];
  const [range] = parseRanges(best?.ports ?? null);
  return best === undefined || range === undefined ? null : { host: best.host, port: String(range.first) };
}

function onlyText(host: string, ports: readonly string[]): string {
  if (ports.length === 0) return host;
  const sorted = [...ports].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  return `${host.includes(':') ? `[${host}]` : host}:${sorted.join(',')}`;
}

/** Brackets are no danger, and a shell still takes them for a pattern. */
function shellWord(word: string): string {
  return /^[\w.,:/@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
