// A TAP document as npm's tap-parser reads it, and as Perl's prove does where this machine has one.
import { spawnSync } from 'node:child_process';
import { type FinalResults, Parser, type Result } from 'tap-parser';

export interface TapDocument {
  readonly results: FinalResults;
  readonly points: readonly Result[];
  readonly version: number;
  /** What is no TAP, and whatever opened a subtest: neither is written here. */
  readonly strays: readonly string[];
}

/** Strictly: a line that is no TAP fails the document. */
export function tapDocument(text: string): TapDocument {
  const points: Result[] = [];
  const strays: string[] = [];
  let [version, results]: [number, FinalResults | null] = [0, null];
  const parser = new Parser({ strict: true });
  parser.on('assert', (result: Result) => points.push(result));
  parser.on('version', (seen: number) => {
    version = seen;
  });
  parser.on('extra', (line: string) => strays.push(line));
  parser.on('child', () => strays.push('a subtest'));
  parser.on('bailout', () => strays.push('a bail-out'));
  parser.on('complete', (seen: FinalResults) => {
    results = seen;
  });
  parser.end(text);
  if (results === null) throw new Error('the document has no end');
  return { results, points, version, strays };
}

/** Whether Perl's harness takes a stream for a passed test; null where this machine has none. */
export function provePasses(file: string): { readonly passes: boolean; readonly said: string } | null {
  const { error, status, stdout, stderr } = spawnSync('prove', ['--exec', 'cat', file], { encoding: 'utf8' });
  return error === undefined ? { passes: status === 0, said: `${stdout}${stderr}` } : null;
}
