// A report too large for one text is read all the same, in little memory: by diff, as a baseline, and as what was observed.
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReport } from '../report/samples/sample-report.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const report = join(folder.path, 'report.json');
const ADDRESSES = 200;
const PORTS = 200;
/** The file has more than twice that, and the whole of it as objects takes several times its size. */
const LITTLE_MEMORY = ['--max-old-space-size=64'];

/** Of the size of 40,000 verdicts, but with far longer texts, so that it takes no time to read. */
beforeAll(() => {
  const [sample] = sampleReport.verdicts;
  const head = JSON.stringify({ ...sampleReport, vantage: null, drift: null, verdicts: [] });
  const file = openSync(report, 'w');
  writeSync(file, head.slice(0, head.lastIndexOf('[') + 1));
  for (let host = 0; host < ADDRESSES; host++) {
    const verdicts = Array.from({ length: PORTS }, (_, port) => {
      const address = `10.0.0.${host}`;
      const explanation = `Said of port ${port + 1} of ${address}. `.repeat(110);
      return JSON.stringify({
        ...sample,
        ...{ host: address, address, vantage: null, protocol: 'tcp', ports: `${port + 1}`, count: 1, explanation },
        ...{
          expected: 'blocked',
          state: 'open',
          cause: 'syn-ack',
          verdict: 'violation',
          severity: 'medium',
          evidence: 'direct',
        },
      });
    });
    writeSync(file, `${host === 0 ? '' : ',\n'}${verdicts.join(',\n')}`);
  }
  writeSync(file, ']}\n');
  closeSync(file);
});

afterAll(() => folder.remove());

describe('a report of 150 MB', () => {
  it('is compared with itself: nothing changed', async () => {
    const run = await runCli(['diff', report, report], { node: LITTLE_MEMORY });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('nothing changed');
  });

  it('is what was observed, and the baseline: all its violations, and no change', async () => {
    const policy = folder.write(
      'policy.yml',
      `version: 1\nhosts:\n  - { host: 10.0.0.0-10.0.0.${ADDRESSES - 1}, blocked: 1-${PORTS} }\n`,
    );
    const args = ['check', policy, '--observations', report, '--baseline', report, '--format', 'json'];
    const run = await runCli([...args, '--fail-on', 'never'], { node: ['--max-old-space-size=256'] });
    expect({ code: run.code, stderr: run.stderr.slice(0, 500) }).toEqual({ code: 0, stderr: '' });
    const { totals, drift } = JSON.parse(run.stdout);
    expect(totals).toMatchObject({ violation: ADDRESSES * PORTS, inconclusive: 0 });
    expect(drift.totals).toMatchObject({ newlyOpen: 0, newlyBlocked: 0, newHosts: 0, goneHosts: 0 });
  });

  it('is told from a policy', async () => {
    const policy = folder.write('other.yml', 'version: 1\nhosts:\n  - { host: 10.0.0.1, blocked: 1 }\n');
    const run = await runCli(['diff', report, policy]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('diff takes two policies, or two reports');
  });
});
