// The generated table of docs/services.md: every name that port-policy knows itself, with its number and risk.
import { listServices } from '../src/audit/services.ts';
import { table } from './architecture-tables.ts';

/** One row a port; where both protocols have the same names, one row for both. */
export function serviceTable(): string {
  const list = listServices(null);
  if ('mistake' in list) throw new Error(list.mistake.message);
  const rows = new Map<string, { ports: string[]; rest: string[] }>();
  for (const { port, protocol, name, aliases, risk } of list.services) {
    const rest = [
      name === null ? '' : code(name),
      aliases.map(code).join(', '),
      risk === null ? '' : `${risk.severity}: ${risk.what}`,
    ];
    const key = `${port} ${rest.join('|')}`;
    const row = rows.get(key) ?? { ports: [], rest };
    row.ports.push(protocol === 'tcp' ? `${port}` : `${port}/udp`);
    rows.set(key, row);
  }
  const cells = [...rows.values()].map(({ ports, rest }) => [ports.join(', '), ...rest]);
  return table(['port', 'name', 'other names', 'if open by mistake'], cells);
}

const code = (text: string): string => `\`${text}\``;
