// Warns of a vantage whose controls are all on one port: a network that lets out that port alone would look just like a good one.
import { listed } from '../../../base/numbers-and-lists.ts';
import type { Control, Policy } from '../../../model/policy.ts';
import type { ParsedFile, SourceSpan } from '../../parsed-file.ts';

/** Vantages that the warning of the policy's own controls names. */
const MOST_NAMED = 5;

/** The controls of the whole policy are those of each of its vantages too. A vantage without any is not warned of. */
export function findLoneControls(files: readonly ParsedFile[], policy: Policy): void {
  const { vantages, controls } = policy;
  // Said once for all vantages that have nothing but the policy's own.
  const without = vantages.filter((vantage) => vantage.controls.length === 0).map(({ name }) => `\`${name}\``);
  if (vantages.length === 0 || without.length > 0) {
    const whose = vantages.length === 0 ? 'this policy' : listed(without, MOST_NAMED);
    warn(placeOfControls(files), whose, controls);
  }
  for (const { name, controls: own } of vantages)
    if (own.length > 0) warn(placeOfVantage(files, name), `\`${name}\``, [...controls, ...own]);
}

function warn(place: SourceSpan | undefined, whose: string, controls: readonly Control[]): void {
  const ports = new Set(controls.map(({ port, protocol }) => `${port}/${protocol}`));
  const [only] = ports;
  if (only === undefined || ports.size > 1 || place === undefined) return;
  const port = only.replace('/tcp', '');
  place.diagnostics.warn(
    place.span,
    'controls-on-one-port',
    `All controls of ${whose} are on port ${port}: a network that lets out that port alone would look the same.`,
    `add a control on another port, such as \`github.com:${port === '443' ? 22 : 443}\``,
  );
}

function placeOfControls(files: readonly ParsedFile[]): SourceSpan | undefined {
  return files.find(({ controlsSpan }) => controlsSpan !== null)?.controlsSpan ?? undefined;
}

function placeOfVantage(files: readonly ParsedFile[], name: string): SourceSpan | undefined {
  return files.flatMap(({ vantages }) => vantages.get(name) ?? []).find(({ controls }) => (controls?.length ?? 0) > 0);
}
