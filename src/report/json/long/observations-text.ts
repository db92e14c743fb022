// What a report saw, as the least text from which --observations reads it: all that is about judging, and most of the rest, is left out.
import type { Report } from '../../../model/report.ts';

/** A report.json to whoever reads it as a scan; not to anybody else. */
export function observationsText({ schemaVersion, tool, finishedAt, vantage, warnings, verdicts }: Report): string {
  const head = JSON.stringify({ schemaVersion, tool, finishedAt, vantage, warnings });
  const sights = verdicts.flatMap((verdict) => {
    const { host, address, protocol, ports, state, cause, evidence, rttMs, attempts } = verdict;
    if (address === null || ports === null) return [];
    const named = {
      ...(host === address ? {} : { host }),
      ...(verdict.vantage === null ? {} : { vantage: verdict.vantage }),
    };
    return [JSON.stringify({ ...named, address, protocol, ports, state, cause, evidence, rttMs, attempts })];
  });
  return `${head.slice(0, -1)},"verdicts":[${sights.join(',')}]}`;
}
