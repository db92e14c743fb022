// The title of an annotation: what is wrong on one line of a policy, named if it is one port, counted if there are several.
import { counted, grouped } from '../../base/numbers-and-lists.ts';
import type { Verdict } from '../../model/verdict.ts';
import { groupPorts } from '../rows/group-texts.ts';
import { noReportsText } from '../rows/merged/no-reports-text.ts';
import { isMissingReport } from '../rows/merged/vantage-columns.ts';
import { countOf, type VerdictGroup } from '../rows/verdict-groups.ts';
import { seenWords } from '../text/cause-text.ts';

/** `NEW: Port 22 is open, intended blocked`, `3 ports could not be checked`, `a.example.com leads where it must not`. Not escaped. */
export function annotationTitle(found: readonly VerdictGroup[], kind: 'violation' | 'inconclusive'): string {
  const ofPorts = found.filter(({ verdict }) => verdict.ports !== null);
  const hosts = new Set(
    found.filter(({ verdict }) => verdict.ports === null).flatMap(({ places }) => places.map(({ host }) => host)),
  );
  const count = countOf(ofPorts);
  const missing = found.map(({ verdict }) => verdict).filter(isMissingReport);
  if (missing.length > 0) return missingTitle(missing, countOf(found) - missing.length);
  const title = kind === 'violation' ? wrongTitle(ofPorts, count, hosts) : unknownTitle(ofPorts, count, hosts);
  const fresh = found.filter(({ isNew }) => isNew === true);
  if (fresh.length === 0) return title;
  return fresh.length === found.length ? `NEW: ${title}` : `${title}, ${grouped(countOf(fresh))} of them NEW`;
}

/** Of a merge: no line of the policy is to blame for these, and they stand on its first. */
function missingTitle(missing: readonly Verdict[], others: number): string {
  const reports = noReportsText(missing);
  return others === 0
    ? reports
    : `${reports}, and ${counted(others, 'port or name', 'ports or names')} could not be checked`;
}

/** The only violation that is about no port is a name that leads where it must not. */
function wrongTitle(found: readonly VerdictGroup[], count: number, hosts: ReadonlySet<string>): string {
  const [name] = hosts;
  if (name === undefined) {
    const [first] = found;
    if (count !== 1 || first === undefined) return `${counted(count, 'port')} not as intended`;
    return `Port ${groupPorts(first)} is ${seenWords(first.verdict)}, intended ${first.verdict.expected}`;
  }
  const names =
    hosts.size === 1 ? `${name} leads where it must not` : `${counted(hosts.size, 'name')} lead where they must not`;
  return count === 0 ? names : `${names}, and ${counted(count, 'port is', 'ports are')} not as intended`;
}

/** The ports of a host that was not asked are not counted: the host is. */
function unknownTitle(found: readonly VerdictGroup[], count: number, hosts: ReadonlySet<string>): string {
  const [first] = found;
  const ports = count === 1 && first !== undefined ? `Port ${groupPorts(first)}` : counted(count, 'port');
  const [name] = hosts;
  if (name === undefined) return `${ports} could not be checked`;
  const named = hosts.size === 1 ? name : counted(hosts.size, 'host');
  return `${named}${count === 0 ? '' : ` and ${counted(count, 'port')}`} could not be checked`;
}
