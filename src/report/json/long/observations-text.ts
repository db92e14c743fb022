// The observations of a very large report as a shorter text that `--observations` can read, without what is about judging.
import type { Report } from '../../../model/report.ts';

/** Readable as a scan (`--observations`), but not as a report. */
export function observationsText(report: Report): string {
  const { schemaVersion, tool, finishedAt, vantage, vantages, warnings, verdicts } = report;
  const head = JSON.stringify({ schemaVersion, tool, finishedAt, vantage, vantages, warnings });
  const rows = verdicts.flatMap((verdict) => {
    const { host, address, protocol, ports, state, cause, evidence, rttMs, attempts } = verdict;
    if (address === null || ports === null) return [];
    const named = {
      ...(host === address ? {} : { host }),
      ...(verdict.vantage === null ? {} : { vantage: verdict.vantage }),
    };
    return [JSON.stringify({ ...named, address, protocol, ports, state, cause, evidence, rttMs, attempts })];
  });
  return `${head.slice(0, -1)},"verdicts":[${rows.join(',')}]}`;
}
