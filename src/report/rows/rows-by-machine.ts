// Gathers verdicts into one row a machine, under whichever of its names they come.
import type { Report } from '../../model/report.ts';
import type { Verdict } from '../../model/verdict.ts';
import { type Machine, machineKey, machinesOf, machinesOfAllVantages } from './machines.ts';

type Place = Pick<Verdict, 'host' | 'address' | 'vantage'>;

/**
 * A report keeps the verdicts of a host and address together, so a row is given as soon as the next begins; only those of machines
 * with several names are held until the end.
 * @param span whether each vantage has rows of its own, or a machine has one row for all vantages. A merged report keeps the
 *   verdicts of its vantages on one port together, so one vantage of it is given as `reportOfVantage` makes it.
 */
export function* rowsByMachine<Row>(
  report: Pick<Report, 'verdicts'>,
  start: (machine: Machine) => Row,
  add: (row: Row, verdict: Verdict) => void,
  span: 'one vantage' | 'all vantages' = 'one vantage',
): Generator<Row> {
  const isOne = span === 'one vantage';
  const machines = isOne ? machinesOf(report) : machinesOfAllVantages(report);
  const held = new Map<string, Row>();
  let before: Place | null = null;
  let row: Row | null = null;
  let isHeld = false;
  for (const verdict of report.verdicts) {
    const { host, address } = verdict;
    const vantage = isOne ? verdict.vantage : null;
    if (row === null || before?.host !== host || before.address !== address || before.vantage !== vantage) {
      if (row !== null && !isHeld) yield row;
      const place: Place = { host, address, vantage };
      const machine = machines.of(place);
      isHeld = machine.alsoHosts.length > 0;
      const known = isHeld ? held.get(machineKey(place)) : undefined;
      row = known ?? start(machine);
      if (isHeld && known === undefined) held.set(machineKey(place), row);
      before = place;
    }
    add(row, verdict);
  }
  if (row !== null && !isHeld) yield row;
  yield* held.values();
}
