// What stands above the hosts of a drafted policy: how it came about, what it does not say, and what to do next.
import type { Scan } from '../model/scan.ts';
import { schemaAddress } from '../model/schema/schema-address.ts';
import type { CoveredSet } from './claimed-ports.ts';
import { commentLines, listLines, scalar } from './yaml-text.ts';

/** So many warnings of a scan are repeated. */
const MOST_WARNINGS = 20;

const UNPROVEN =
  'UDP services that may keep silent to strangers (SNMP, IKE, ...) and were silent are left out: open and filtered look the ' +
  'same from outside. Let the firewall reject them instead of dropping, or check them on the host itself.';

const UNASKED =
  'UDP ports that were silent are left out: the scan does not say what they were asked, so open and filtered look the same. ' +
  'Probe them, let the firewall reject them instead of dropping, or check them on the host itself.';

export interface Header {
  readonly covered: readonly CoveredSet[];
  readonly vantage: string | null;
  readonly controls: readonly string[];
  readonly madeBy: string;
  readonly date: string;
  /** Whether anything below is judged, and not only observed. */
  readonly judges: boolean;
  /** Whether UDP ports were silent of which that proves nothing. */
  readonly unproven: boolean;
  /** Whether a dangerous service was found open. */
  readonly grave: boolean;
}

/** Everything down to `hosts:`. */
export function headerLines(scan: Scan, header: Header): string[] {
  const { vantage, controls, judges, grave, unproven } = header;
  const paragraphs = [
    `${origin(scan, header)} It says what is, and not what should be: read every line, and take out what should not be open.`,
    coverage(header.covered),
    ...(judges
      ? []
      : ['Nothing below is judged yet: every entry is `observe`, and `check` refuses a policy of those alone.']),
    ...(unproven ? [scan.tool === 'port-policy' ? UNPROVEN : UNASKED] : []),
    ...(grave ? [graveText(vantage)] : []),
    ...scan.warnings.slice(0, MOST_WARNINGS).map((warning) => `The scan: ${warning}`),
    ...(scan.warnings.length > MOST_WARNINGS
      ? [`The scan: and ${scan.warnings.length - MOST_WARNINGS} more warnings.`]
      : []),
  ];
  return [
    `# yaml-language-server: $schema=${schemaAddress('port-policy.schema.json')}`,
    ...paragraphs.flatMap((text) => ['#', ...commentLines(0, text)]),
    '#',
    ...nextSteps(vantage),
    'version: 1',
    '',
    ...(vantage === null
      ? []
      : [
          'vantages:',
          `  ${scalar(vantage)}: {} # what is below was seen from there, and is judged from there alone`,
          '',
        ]),
    ...(controls.length === 0 ? [] : [...listLines(0, 'controls', controls), '']),
    'hosts:',
  ];
}

function origin({ tool, version, finishedAt }: Scan, { madeBy, date, vantage }: Header): string {
  const from = vantage === null ? '' : `, seen from \`${vantage}\``;
  if (tool === 'port-policy') return `Drafted on ${date} by \`${madeBy}\`${from}.`;
  const scanner = version === null ? tool : `${tool} ${version}`;
  const when = finishedAt === null ? '' : `, finished ${finishedAt}`;
  return `Drafted on ${date} by \`${madeBy}\` from a scan by ${scanner}${when}${from}.`;
}

function coverage(covered: readonly CoveredSet[]): string {
  const texts = [...new Set(covered.map(({ text }) => text.trim()))];
  const asked =
    texts.length === 0 ? 'Each item says what was asked of its host.' : `Asked of each host: ${texts.join(', ')}.`;
  const udp =
    covered.some(({ ports }) => ports.protocol === 'udp') || texts.length === 0 ? '' : ' No UDP port was asked.';
  return `${asked}${udp} Of every other port nothing is known, and nothing is said.`;
}

function graveText(vantage: string | null): string {
  return vantage === 'internet'
    ? 'What is marked `critical` or `high` below is dangerous to have open. Close it, or write why it must be open, which also silences the warning of `lint`: `- { ports: PORT, reason: WHY }` in place of the port.'
    : 'What is marked `critical` or `high` below is dangerous to have open. Close it, or write why it must be open: `- { ports: PORT, reason: WHY }` in place of the port.';
}

function nextSteps(vantage: string | null): string[] {
  const from = vantage === null ? '' : ` --vantage ${vantage}`;
  const steps = [
    ['port-policy lint POLICY', 'does it have mistakes, and is anything dangerous in it?'],
    [`port-policy check POLICY${from} --dry-run`, 'what would be asked, and how long does it take?'],
    [`port-policy check POLICY${from}`, 'does it hold, from here and now?'],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length));
  return ['# Next:', ...steps.map(([command, what]) => `#   ${command.padEnd(width)}  ${what}`)];
}
