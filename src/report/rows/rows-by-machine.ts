// Gathers verdicts into one row a machine, under whichever of its names they come.
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { type Machine, machineKey, machinesOf } from './machines.ts';

/**
 * A report keeps the verdicts of a host and address together, so a row is given as soon as the next begins; only those of machines
 * with several names are held until the end.
 */
export function* rowsByMachine<Row>(
  report: Pick<Report, 'verdicts'>,
  start: (machine: Machine) => Row,
  add: (row: Row, verdict: Verdict) => void,
): Generator<Row> {
  const machines = machinesOf(report);
  const held = new Map<string, Row>();
  let before: Verdict | null = null;
  let row: Row | null = null;
  let isHeld = false;
  for (const verdict of report.verdicts) {
    const { host, address, vantage } = verdict;
    if (row === null || before?.host !== host || before.address !== address || before.vantage !== vantage) {
      if (row !== null && !isHeld) yield row;
      const machine = machines.of(verdict);
      isHeld = machine.alsoHosts.length > 0;
      const known = isHeld ? held.get(machineKey(verdict)) : undefined;
      row = known ?? start(machine);
      if (isHeld && known === undefined) held.set(machineKey(verdict), row);
    }
    before = verdict;
    add(row, verdict);
  }
  if (row !== null && !isHeld) yield row;
  yield* held.values();
}
