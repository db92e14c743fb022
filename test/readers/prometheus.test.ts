// report.prom before Prometheus' own readers: both parsers of its Python client, promtool, node_exporter, and the alerts of examples/prometheus.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { prom } from '../../src/report/prom/prom.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { root } from '../docs/markdown.ts';
import { METRIC_REPORTS, shardReport } from '../report/prom/prom-samples.ts';
import { type ReadSample, samplesOf } from '../report/prom/samples-of.ts';
import { sampleMergedReport } from '../report/samples/sample-merged-report.ts';
import { reportOf, sampleReport } from '../report/samples/sample-report.ts';
import { describeReader } from './readers.ts';

const folder = temporaryFolder();
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  folder.remove();
});

/** The samples of each file, by the parser that is named. */
const PARSE = `
import importlib, json, sys
parser = importlib.import_module(sys.argv[1])
read = lambda path: [[s.name, s.labels, s.value, s.timestamp] for m in parser.text_string_to_metric_families(open(path, encoding='utf-8', newline='').read()) for s in m.samples]
print(json.dumps([read(path) for path in sys.argv[2:]]))
`;

const plain = (samples: readonly ReadSample[]) => samples.map(({ name, labels, value }) => [name, labels, value, null]);

describeReader('prometheus', 'prometheus_client for Python', (programs) => {
  const texts = METRIC_REPORTS.map(([, report]) => prom(report));
  const paths = texts.map((text, index) => folder.write(`${index}.prom`, text));

  it.each(['prometheus_client.openmetrics.parser', 'prometheus_client.parser'])('%s reads every report', (parser) => {
    const said = execFileSync(join(programs, 'python'), ['-c', PARSE, parser, ...paths], { encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual(texts.map((text) => plain(samplesOf(text))));
  });

  it('a text without its end is none to OpenMetrics', () => {
    const path = folder.write('cut.prom', prom(sampleReport).replace('# EOF\n', ''));
    const args = ['-c', PARSE, 'prometheus_client.openmetrics.parser', path];
    expect(spawnSync(join(programs, 'python'), args).status).not.toBe(0);
  });
});

describeReader('promtool', 'promtool and node_exporter', (programs) => {
  const promtool = join(programs, 'promtool');
  const check = (input: string) => spawnSync(promtool, ['check', 'metrics'], { input, encoding: 'utf8' });

  it.each(METRIC_REPORTS.slice(0, 10))('promtool has nothing to say of %s', (_, report) => {
    const { status, stdout, stderr } = check(prom(report));
    expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
  });

  it('and would say it', () => {
    expect(check('port_policy_x_total{a="b"} 1\n').status).not.toBe(0);
    expect(check(prom(sampleReport).replace('gauge', 'info')).status).not.toBe(0);
  });

  it('the alerts come when they should', () => {
    const rules = join(root, 'examples/prometheus/alerts.yml');
    expect(spawnSync(promtool, ['check', 'rules', '--lint-fatal', rules]).status).toBe(0);
    const tests = ['test', 'rules', join(root, 'examples/prometheus/alerts-test.yml')];
    const { status, stdout, stderr } = spawnSync(promtool, tests, { encoding: 'utf8' });
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  it('they ask for metrics that there are', () => {
    const asked = new Set(readFileSync(join(root, 'examples/prometheus/alerts.yml'), 'utf8').match(/port_policy_\w+/g));
    const written = new Set(samplesOf(prom(sampleReport)).map(({ name }) => name));
    expect([...asked].filter((name) => !written.has(name))).toEqual([]);
  });

  it('node_exporter tells of several audits in one folder', async () => {
    const collector = join(folder.path, 'collector');
    mkdirSync(collector);
    const other = { ...sampleReport, policies: [{ path: 'other.yml', sha256: '0'.repeat(64) }] };
    const merged = { ...sampleMergedReport, policies: [{ path: 'merged.yml', sha256: '1'.repeat(64) }] };
    const reports = { one: sampleReport, other, merged, shard: shardReport, none: reportOf([], { policies: [] }) };
    for (const [name, report] of Object.entries(reports)) writeFileSync(join(collector, `${name}.prom`), prom(report));
    const page = await metricsOf(join(programs, 'prometheus-node-exporter'), collector);
    expect(page).toContain('node_textfile_scrape_error 0');
    const exported = page.split('\n').filter((line) => line.startsWith('port_policy_'));
    expect(exported).toHaveLength(Object.values(reports).flatMap((report) => samplesOf(prom(report))).length);
    expect(page).toContain('port_policy_violations{policy="other.yml",severity="critical",vantage="internet"} 2');
  });

  it('and of two files of one audit takes one: an audit writes one file', async () => {
    const collector = join(folder.path, 'twice');
    mkdirSync(collector);
    for (const name of ['a', 'b']) writeFileSync(join(collector, `${name}.prom`), prom(sampleReport));
    const page = await metricsOf(join(programs, 'prometheus-node-exporter'), collector);
    expect(page.match(/^port_policy_passes\{/gm)).toHaveLength(1);
  });
});

/** What node_exporter serves of a folder, on a port of loopback that it chooses. */
async function metricsOf(program: string, collector: string): Promise<string> {
  const args = ['--collector.disable-defaults', '--collector.textfile', `--collector.textfile.directory=${collector}`];
  const child = spawn(program, [...args, '--web.listen-address=127.0.0.1:0', '--log.level=info'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.push(child);
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /127\.0\.0\.1:([1-9]\d*)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  const text = await response.text();
  child.kill('SIGTERM');
  return text;
}
