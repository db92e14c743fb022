// Timeout, attempts and limits of a run: the patience of the most patient file, and the pace of the slowest.
import type { PlainMap } from './plain.ts';
import type { Document } from './read-files.ts';

/** What holds where a file does not say; a file that is silent says just this. */
const SILENT = {
  timeout: '1500ms',
  attempts: 2,
  rate: 'auto',
  'per-host': 'auto',
  'in-flight': 5000,
  probes: 1_000_000,
};

/** A pace that is learnt is as fast as this, at the most. */
const LEARNT: Readonly<Record<string, number>> = { rate: 10_000, 'per-host': 2000 };

/** As `timeout 1500, attempts 2, rate auto, per-host 200, in-flight 5000, probes unlimited`; in milliseconds, and by second. */
export function readSettings(documents: readonly Document[]): string {
  const values = (from: 'defaults' | 'limits', key: keyof typeof SILENT) =>
    documents.map((document) => numberOf(valueIn(document[from], key)));
  const most = (['timeout', 'attempts'] as const).map((key) => `${key} ${Math.max(...values('defaults', key))}`);
  const least = (['in-flight', 'probes'] as const).map((key) => `${key} ${Math.min(...values('limits', key))}`);
  const paces = (['rate', 'per-host'] as const).map((key) => `${key} ${slowest(documents, key)}`);
  return [...most, ...paces, ...least].join(', ').replaceAll('Infinity', 'unlimited');
}

/** The slowest of what the files say; one that is learnt loses against a lower number alone. */
function slowest(documents: readonly Document[], key: 'rate' | 'per-host'): string {
  const texts = documents.map((document) => valueIn(document.limits, key));
  const numbers = texts.filter((text) => text !== 'auto').map(numberOf);
  const learnt = texts.includes('auto') ? (LEARNT[key] as number) : Number.POSITIVE_INFINITY;
  const least = Math.min(...numbers);
  return least < learnt || !texts.includes('auto') ? String(least) : 'auto';
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
