// How to check one finding again after a fix: the command, with the host and port of the finding.
import type { Report } from '../../model/report.ts';
import { DEFAULT_POLICY } from '../../model/tool.ts';
import { isFromInputs } from './policy-place.ts';

/** What is copied into a shell: nothing in it may mean anything there. */
const PLAIN_NAME = /^[a-z\d_](?:[\w.-]|:(?=[\da-f:]))*$/i;
const PLAIN_PATH = /^[\w.][\w./-]*$/;

/**
 * ``After a fix, check only that: `port-policy check --only db1.example.com:5432 --vantage internet`.``
 * @param ports as the policy writes them, `5432`, `53/udp`; empty where the finding is about no port
 * @returns null where the run sent nothing: what a scan saw is seen again by another scan
 */
export function checkAgainText(
  { scan, vantage, policies }: Pick<Report, 'scan' | 'vantage' | 'policies'>,
  host: string,
  ports: string,
): string | null {
  if (scan !== null) return null;
  const name = PLAIN_NAME.test(host) ? (host.includes(':') ? `[${host}]` : host) : 'HOST';
  const only = ports === '' ? name : `${name}:${ports}`;
  const from = vantage === null ? '' : ` --vantage ${PLAIN_PATH.test(vantage) ? vantage : 'NAME'}`;
  const files = policies.filter(({ path }) => !isFromInputs(path)).map(({ path }) => path);
  const isUsual = files.length === 0 || (files.length === 1 && files[0] === DEFAULT_POLICY);
  const paths = isUsual ? '' : files.length === 1 && PLAIN_PATH.test(files[0] ?? '') ? ` ${files[0]}` : ' POLICY';
  return `After a fix, check only that: \`port-policy check --only ${only}${from}${paths}\`.`;
}
