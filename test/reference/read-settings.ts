// Timeout, attempts and limits of a run: the patience of the most patient file, and the pace of the slowest.
import type { PlainMap } from './plain.ts';
import type { Document } from './read-files.ts';

/** What holds where a file does not say; a file that is silent says just this. */
const SILENT = {
  timeout: '1500ms',
  attempts: 2,
  rate: '1000/s',
  'per-host': '200/s',
  'in-flight': 1000,
  probes: 1_000_000,
};

/** As `timeout 1500, attempts 2, rate 1000, per-host 200, in-flight 1000, probes unlimited`; in milliseconds, and by second. */
export function readSettings(documents: readonly Document[]): string {
  const values = (from: 'defaults' | 'limits', key: keyof typeof SILENT) =>
    documents.map((document) => numberOf(valueIn(document[from], key)));
  const most = (['timeout', 'attempts'] as const).map((key) => `${key} ${Math.max(...values('defaults', key))}`);
  const least = (['rate', 'per-host', 'in-flight', 'probes'] as const).map(
    (key) => `${key} ${Math.min(...values('limits', key))}`,
  );
  return [...most, ...least].join(', ').replaceAll('Infinity', 'unlimited');
}

function valueIn(map: PlainMap, key: keyof typeof SILENT): string {
  return String(map[key] ?? SILENT[key]).replaceAll(/\s/g, '');
}

/** Not a number where the text is none of these: badly written, which is not looked for here. */
function numberOf(text: string): number {
  if (text === 'unlimited') return Number.POSITIVE_INFINITY;
  const [, digits, unit] = /^([\d.]+)(ms|s|\/s|)$/.exec(text) ?? [];
  return Number(digits) * (unit === 's' ? 1000 : 1);
}
