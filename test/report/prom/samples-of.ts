// The samples of a metrics text, read line by line and strictly: what Prometheus' own parsers make of it is test/readers/'s.
export interface ReadSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const LINE = /^(?<name>port_policy_[a-z_]+)(?:\{(?<labels>.*)\})? (?<value>-?\d+(?:\.\d+)?)$/;
const LABEL = /(?<name>[a-z_]+)="(?<value>(?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;

/** @throws Error at the first line that is not as it must be */
export function samplesOf(text: string): ReadSample[] {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.pop() !== '# EOF') throw new Error('it does not end in # EOF');
  const samples: ReadSample[] = [];
  const described = new Set<string>();
  let family = '';
  for (const line of lines) {
    const help = /^# HELP (\S+) \S.*[^\s\\]$/.exec(line);
    if (help !== null) {
      family = help[1] ?? '';
      if (described.has(family)) throw new Error(`${family} comes twice`);
      described.add(family);
    } else if (line.startsWith('#')) {
      if (line !== `# TYPE ${family} gauge`) throw new Error(`what is ${line}`);
    } else {
      const sample = sampleOf(line);
      if (sample.name !== family) throw new Error(`${sample.name} in ${family}`);
      samples.push(sample);
    }
  }
  const series = samples.map(({ name, labels }) => JSON.stringify([name, Object.entries(labels).sort()]));
  if (new Set(series).size < series.length) throw new Error('a series comes twice');
  return samples;
}

function sampleOf(line: string): ReadSample {
  const { name, labels = '', value } = LINE.exec(line)?.groups ?? {};
  if (name === undefined) throw new Error(`not a sample: ${line}`);
  const read: Record<string, string> = {};
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < labels.length) {
    const label = LABEL.exec(labels)?.groups;
    if (label === undefined) throw new Error(`not labels: ${labels}`);
    read[label.name ?? ''] = (label.value ?? '').replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  }
  return { name, labels: read, value: Number(value) };
}
