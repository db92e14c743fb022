// A run with a baseline: what changed is in its report, and what makes that doubtful in its warnings.
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { readReport } from '../../../src/report/json/read-report.ts';
import { reportJson } from '../../../src/report/json/report-json.ts';
import { closedPort, listener } from '../../cli/loopback.ts';
import { reportOf, sourceOf } from '../report-of.ts';

it('has no drift without one', async () => {
  const report = await reportOf(sourceOf(`{ host: 127.0.0.1, blocked: ${await closedPort()} }`));
  expect(report.drift).toBeNull();
});

it('tells what was opened since, and survives being written and read', async () => {
  const server = await listener();
  const source = sourceOf(`{ host: 127.0.0.1, blocked: ${server.port} }`);
  await server.close();
  const baseline = await reportOf(source, { now: () => new Date('2026-11-20T02:00:00Z') });
  const again = createServer((socket) => socket.on('error', () => {}));
  await new Promise<void>((listening) => again.listen(server.port, '127.0.0.1', listening));
  const report = await reportOf(source, { baseline });
  again.close();
  expect(baseline.result).toBe('pass');
  expect(report.drift).toMatchObject({
    baseline: { startedAt: '2026-11-20T02:00:00.000Z', vantage: null, commit: 'c', url: 'https://example.com/' },
    totals: { newlyOpen: 1, newlyBlocked: 0, newHosts: 0, goneHosts: 0, changedAddresses: 0, changedVerdicts: 0 },
    notCompared: 0,
    changes: [{ kind: 'newly-open', host: '127.0.0.1', ports: `${server.port}`, severity: 'medium' }],
  });
  expect(report.warnings.filter((one) => one.includes('baseline'))).toEqual([]);
  expect(readReport(reportJson(report))).toEqual({ report: JSON.parse(reportJson(report)) });
});

it('warns of a baseline of another policy, a part and another time', async () => {
  const port = await closedPort();
  const baseline = await reportOf(sourceOf(`{ host: 127.0.0.1, blocked: [${port}, 1] }`), {
    only: [`127.0.0.1:${port}`],
    now: () => new Date('2099-01-01T00:00:00Z'),
  });
  const report = await reportOf(sourceOf(`{ host: 127.0.0.1, blocked: ${port} }`), { baseline });
  expect(report.drift?.changes).toEqual([]);
  expect(report.warnings.filter((one) => one.includes('baseline'))).toEqual([
    expect.stringContaining('is newer than this run'),
    expect.stringContaining('only a part of its policy'),
    expect.stringContaining('another policy'),
  ]);
});
