// Metrics as text that both Prometheus' classic parser and OpenMetrics' read: gauges without times of their own, `# EOF` at the end.
import { shown } from '../text/clip.ts';

/** In the order in which they are written; one without a value is no label. */
export type Labels = Readonly<Record<string, string | null>>;

export interface Sample {
  readonly labels: Labels;
  /** Not NaN: no alert rule is true of it, so a value that is not known is left out instead. */
  readonly value: number;
}

/** A gauge. What is counted here is counted anew in every run, so nothing is a counter. */
export interface Gauge {
  readonly name: string;
  /** One sentence of ours: no backslash and no line end. */
  readonly help: string;
  readonly samples: readonly Sample[];
}

/**
 * Those that have a sample. `# EOF` is a comment in the classic format, and OpenMetrics asks for it. Its types `info`
 * and `stateset`, and its times behind a value, are left out: node_exporter refuses a whole file for one of them.
 */
export function metricsText(gauges: readonly Gauge[]): string {
  const lines = gauges
    .filter(({ samples }) => samples.length > 0)
    .flatMap(({ name, help, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} gauge`,
      ...samples.map(({ labels, value }) => `${name}${labelsText(labels)} ${value}`),
    ]);
  return `${lines.join('\n')}\n# EOF\n`;
}

function labelsText(labels: Labels): string {
  const parts = Object.entries(labels).flatMap(([name, value]) => (value === null ? [] : [`${name}="${value}"`]));
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}

/** A text of unknown origin as the value of a label, of one line. */
export function labelValue(text: string): string {
  return shown(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
