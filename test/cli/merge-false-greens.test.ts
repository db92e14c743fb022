// The ways to a false green of a merge, as files through `merge`: none exits with 0. In this process, as the clock must be that of the reports.
import { EventEmitter } from 'node:events';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import type { Report } from '../../src/model/report.ts';
import { FALSE_GREENS, internet, sharded, vpc } from '../vantages/false-greens.ts';
import { OPTIONS } from '../vantages/reports.ts';
import { temporaryFolder } from './temporary-folder.ts';

const EXITS = { fail: 1, unusable: 2, inconclusive: 3 } as const;

const folder = temporaryFolder();
afterAll(folder.remove);

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: OPTIONS.nowMs });
  return () => vi.useRealTimers();
});

/** A process that keeps what is printed. */
function pretended(): { readonly process: NodeJS.Process; readonly printed: () => string } {
  let text = '';
  const write = (more: string) => {
    text += more;
    return true;
  };
  const stream = () => Object.assign(new EventEmitter(), { write });
  const process = { stdout: stream(), stderr: stream(), env: { NO_COLOR: '1' }, once: () => {}, exitCode: undefined };
  return { process: process as unknown as NodeJS.Process, printed: () => text };
}

async function mergeOf(files: readonly string[], ...options: string[]): Promise<[code: number, printed: string]> {
  const { process, printed } = pretended();
  const code = await commandLine(['merge', ...files, ...options], process);
  return [code, printed()];
}

function filesOf(reports: readonly Report[]): string[] {
  rmSync(`${folder.path}/reports`, { recursive: true, force: true });
  return reports.map((report, i) => folder.write(`reports/${i}.json`, JSON.stringify(report)));
}

describe('none exits with 0', () => {
  // The command line itself wants at least one file.
  const rows = FALSE_GREENS.filter(([, reports]) => reports.length > 0);

  it.each(rows)('%s', async (_, reports, [kind], { withinMs, expectVantages = [] } = {}) => {
    const within = withinMs === undefined || withinMs === null ? [] : ['--within', `${withinMs / 60_000}m`];
    const expected = expectVantages.flatMap((name) => ['--expect-vantage', name]);
    const [code, printed] = await mergeOf(filesOf(reports), ...within, ...expected);
    expect(code, printed).toBe(EXITS[kind]);
  });

  it('a file that is written half', async () => {
    const [first = '', second = ''] = filesOf([internet(), vpc()]);
    const text = JSON.stringify(vpc());
    for (const part of [0, 0.1, 0.5, 0.9, 0.999]) {
      folder.write('reports/1.json', text.slice(0, text.length * part));
      const [code, printed] = await mergeOf([first, second]);
      expect(code, printed).toBe(2);
      expect(printed).toContain(second);
    }
  });
});

it('the reports that all of these begin with exit with 0', async () => {
  for (const reports of [[internet(), vpc()], sharded()]) expect((await mergeOf(filesOf(reports)))[0]).toBe(0);
});
