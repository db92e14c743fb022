// A drift with its fields in the documented order, for every JSON document that holds one.
import type { Drift, DriftSide } from '../../model/documents/drift.ts';
import { orderedPlace } from './json-document.ts';

/** Spelt out, so that the order of the fields does not depend on who built the object; a forgotten field does not compile. */
export function orderedDrift(drift: Drift): Drift {
  const { startedAt, vantage, commit, url } = drift.baseline;
  const { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts } = drift.totals;
  return {
    baseline: { startedAt, vantage, commit, url },
    totals: { newlyOpen, newlyBlocked, newHosts, goneHosts, changedAddresses, changedVerdicts },
    notCompared: drift.notCompared,
    ...(drift.requirements === undefined
      ? {}
      : {
          requirements: drift.requirements.map(({ requirement, kind, explanation }) => {
            return { requirement, kind, explanation };
          }),
        }),
    changes: drift.changes.map((change) => {
      const { kind, host, address, protocol, ports, count, service, severity, explanation } = change;
      const place = { kind, host, address, vantage: change.vantage, protocol, ports, count, service };
      const sides = { before: orderedSide(change.before), after: orderedSide(change.after) };
      return { ...place, ...sides, severity, rule: change.rule && orderedPlace(change.rule), explanation };
    }),
  };
}

function orderedSide(side: DriftSide | null): DriftSide | null {
  return side === null ? null : { state: side.state, verdict: side.verdict };
}
