// `services [NAME]`: the names that a policy may write for ports, with their numbers and risks. Reads tables, and asks nobody.
import { riskOf } from '../evaluate/risks/risk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ServiceEntry, ServiceList } from '../model/documents/service-list.ts';
import type { PortSet } from '../model/policy.ts';
import { rangesText } from '../model/port-ranges.ts';
import {
  aliasesOf,
  type NamedPort,
  namedPortsOf,
  ownPorts,
  portsOfName,
  relatedTo,
  setsOf,
  sortedPorts,
} from '../policy/services/find-services.ts';
import { serviceName } from '../policy/services/service-names.ts';
import { serviceSuggester } from '../policy/services/suggest-service.ts';
import { parsePorts } from '../policy/values/parse-ports.ts';

/** @param query a name, a number, `53/udp`, a range or a set; null: every name that port-policy knows itself */
export function listServices(query: string | null): ServiceList | { readonly mistake: Diagnostic } {
  const none = { query, disputed: false, set: null, related: [] };
  if (query === null) return { ...none, services: ownPorts().map(entryOf) };
  const text = query.trim().toLowerCase();
  const named = portsOfName(text);
  if (named.length > 0) {
    const disputed = named.filter(({ protocol }) => protocol === 'tcp').length > 1;
    const related = relatedTo(text).filter((one) => !named.some(({ port }) => port === one.port));
    return { ...none, disputed, services: sortedPorts(named).map(entryOf), related };
  }
  const read = parsePorts(query, serviceSuggester());
  if ('code' in read) return { mistake: { ...read, level: 'error', position: null, length: 1, related: [] } };
  if (read.count === 1) return { ...none, services: onePort(read, !text.includes('/')).map(entryOf) };
  return { ...none, set: setOf(read), services: namedPortsOf(read).map(entryOf) };
}

/** A number alone is asked of both protocols: `53` is DNS over each. */
function onePort({ protocol, ranges }: PortSet, both: boolean): readonly NamedPort[] {
  const port = ranges[0]?.first ?? 0;
  const named = namedPortsOf({ protocol: 'udp', ranges });
  return both ? [{ port, protocol: 'tcp' }, ...named] : [{ port, protocol }];
}

function setOf({ protocol, count, ranges }: PortSet): ServiceList['set'] {
  return { protocol, count, ranges: rangesText(ranges) };
}

function entryOf(one: NamedPort): ServiceEntry {
  const { port, protocol } = one;
  const risk = riskOf(port, protocol);
  return {
    port,
    protocol,
    name: serviceName(port, protocol),
    aliases: aliasesOf(one),
    risk: risk && { severity: risk.severity, what: risk.what },
    sets: setsOf(one),
  };
}
