// What `services` prints: a table of ports and names, or all that is known of one service.
import type { ServiceEntry, ServiceList } from '../../model/documents/service-list.ts';
import { terminal } from '../escape/terminal.ts';
import { block, type Colours, coloursOf, hanging, plain, printed, severityPaint } from './terminal-layout.ts';

/** Up to so many are told in full; more are a table. */
const MOST_IN_FULL = 4;

/** @param columns how wide the terminal is */
export function serviceListText(
  list: ServiceList,
  { colour, columns }: { readonly colour: boolean; readonly columns: number },
): string {
  const colours = coloursOf(colour);
  const { services, set, query } = list;
  if (set === null && services.length <= MOST_IN_FULL) {
    return printed([...services.flatMap((one) => inFull(one, colours, columns)), ...notes(list, columns)]);
  }
  const head = set === null ? [] : [...setLines(query ?? '', set, services.length, columns), ''];
  return printed([...head, ...table(services, colours)]);
}

function setLines(query: string, set: NonNullable<ServiceList['set']>, named: number, columns: number): string[] {
  const { protocol, count, ranges } = set;
  const unnamed = count - named;
  const title = `${terminal(query)}: ${count} ${protocol.toUpperCase()} ports, ${named} with a name and ${unnamed} without.`;
  return [
    ...hanging(title, 2, columns, plain),
    ...hanging(`Ports: ${ranges.replaceAll(',', ', ')}`, 7, columns, plain),
  ];
}

function table(services: readonly ServiceEntry[], colours: Colours): string[] {
  const rows = services.map((one) => [
    portText(one),
    one.risk?.severity ?? '-',
    one.name ?? '-',
    one.aliases.join(' '),
  ]);
  const head = ['PORT', 'IF OPEN', 'NAME', 'OTHER NAMES'];
  const widths = [0, 1, 2].map((column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    colours.bold(line(head)),
    ...rows.map((row, index) => {
      const text = line(row);
      const severity = services[index]?.risk?.severity ?? null;
      return severity === null ? text : text.replace(severity, severityPaint(severity, colours)(severity));
    }),
  ];
}

function inFull(one: ServiceEntry, colours: Colours, columns: number): string[] {
  const { name, aliases, risk, sets } = one;
  const fact = (label: string, text: string) => block(`  ${label.padEnd(12)} `, 15, text, columns, plain);
  return [
    colours.bold(`${portText(one)} ${name ?? 'has no name'}`),
    ...(aliases.length === 0 ? [] : fact('other names', aliases.join(', '))),
    ...(risk === null ? [] : fact('if open', `${risk.severity}: this is the port of ${risk.what}`)),
    ...fact('in the sets', sets.join(', ')),
  ];
}

function notes({ query, disputed, related }: ServiceList, columns: number): string[] {
  const names = related.map((one) => `${one.name} is ${portText(one)}`);
  return [
    ...(disputed
      ? hanging(
          `A policy cannot write \`${terminal(query ?? '')}\`: the name stands for several ports. Write the number.`,
          0,
          columns,
          plain,
        )
      : []),
    ...(names.length === 0 ? [] : hanging(`See also: ${names.join(', ')}.`, 2, columns, plain)),
  ];
}

function portText({ port, protocol }: Pick<ServiceEntry, 'port' | 'protocol'>): string {
  return `${port}/${protocol}`;
}
