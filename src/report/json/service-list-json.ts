// The list of services (`services --format json`), with its fields in a fixed order.
import type { ServiceEntry, ServiceList } from '../../model/documents/service-list.ts';
import { jsonText } from './json-document.ts';

/** Indented, with a line end. */
export function serviceListJson({ query, disputed, set, services, related }: ServiceList): string {
  return jsonText({
    schemaVersion: 1,
    query,
    disputed,
    set: set && { protocol: set.protocol, count: set.count, ranges: set.ranges },
    services: services.map(entryOf),
    related: related.map(({ name, port, protocol }) => ({ name, port, protocol })),
  });
}

function entryOf({ port, protocol, name, aliases, risk, sets }: ServiceEntry) {
  return { port, protocol, name, aliases, risk: risk && { severity: risk.severity, what: risk.what }, sets };
}
