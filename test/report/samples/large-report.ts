// A report of 20,000 verdicts that do not fold, in which every kind occurs: the most that the page has to bear.
import type { Report } from '../../../src/model/report.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { reportOf } from './sample-report.ts';
import { verdict } from './sample-verdict.ts';

const EXPLANATION =
  'Expected blocked, but the connection was accepted (SYN-ACK in 11.8 ms): a database answers the vantage internet, and ' +
  'whoever can reach it may try its passwords. A security group that is open to 0.0.0.0/0 is the usual reason.';
const ADVICE = "Restrict the security group to the application's subnets, or bind the service to a private interface.";
const PORTS = [5432, 6379, 3306, 9200, 27017, 22, 3389, 11211];

/** Every other one is a violation, then inconclusive and waived ones; a fifth are passes. */
function nth(index: number): Verdict {
  const host = `node-${index}.example.com`;
  const address = `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`;
  const ports = String(PORTS[index % PORTS.length]);
  const texts = { explanation: `${EXPLANATION} Ticket T${index}.`, advice: ADVICE, expected: 'blocked' as const };
  if (index % 10 < 5)
    return verdict(host, address, 12, { ...texts, ports, verdict: 'violation', severity: 'critical' });
  if (index % 10 < 7)
    return verdict(host, address, 12, {
      ...texts,
      ports,
      state: 'unknown',
      cause: 'no-route',
      verdict: 'inconclusive',
      severity: 'medium',
      evidence: 'none',
    });
  if (index % 10 < 8) return verdict(host, address, 12, { ...texts, ports, verdict: 'waived', severity: 'low' });
  return verdict(host, address, 14, { ports: '1-21,23-79,8000-8100', count: 179, state: 'filtered', cause: 'timeout' });
}

export const largeReport: Report = reportOf(Array.from({ length: 20_000 }, (_, index) => nth(index)));
