// Reads what a command names, from files or standard input: policies and the files that they extend, scans, reports.
import { dirname, join } from 'node:path';
import type { LoadBase, PolicySource } from '../../audit.ts';
import { firstFew } from '../../base/numbers-and-lists.ts';
import { DEFAULT_POLICY } from '../../model/tool.ts';
import { readHostFile } from '../../shell/read-host-file.ts';
import { readPolicyFile } from '../../shell/read-policy-file.ts';
import type { LongReport } from '../../shell/read-report-file.ts';
import { SCAN_BYTES } from '../../shell/read-text-file.ts';
import { commandText } from '../argument-shapes.ts';
import type { CommandName } from '../command-table.ts';
import { meantPolicy } from '../meant-arguments.ts';
import { meantFile, POLICY_ENDS, policiesByName, REPORT_ENDS } from './files-beside.ts';

export type PolicyTexts = { readonly sources: readonly PolicySource[] } | { readonly problem: string };

/** What sentences call standard input. */
export const STDIN_NAME = '<stdin>';

/** The command that reads, as it was given: for a sentence that says how it was meant. */
export interface Reader {
  readonly command: CommandName;
  /** All arguments of the command. */
  readonly argv: readonly string[];
}

/** @param paths files, or `-` for standard input; where none is named, the policy at its usual place */
export function readPolicies(paths: readonly string[], reader: Reader): PolicyTexts {
  const sources: PolicySource[] = [];
  for (const path of new Set(paths.length === 0 ? [DEFAULT_POLICY] : paths)) {
    // A pipe may be named: a shell makes one of `<(git show main:policy.yml)`.
    const read = readPolicyFile(path === '-' ? 0 : path, nameOf(path), true);
    if ('problem' in read) {
      const meant = paths.length === 0 ? null : meantPolicy(reader.command, path, reader.argv);
      if (read.code === 'ENOENT' && meant !== null) return { problem: `there is no file ${path}: ${meant}` };
      const instead = paths.length === 0 ? policyElsewhere(reader) : meantFile(path, read.code, POLICY_ENDS);
      const begin = read.code === 'ENOENT' && instead === '' ? BEGIN : instead;
      return { problem: `cannot read the policy ${path}: ${read.problem}${begin}` };
    }
    sources.push(read);
  }
  return { sources };
}

const BEGIN = '; `port-policy init HOST` prints one to save there, and `port-policy --help` shows how to begin';

/** Where nothing is at the usual place: the policy that is elsewhere by its name, with the command that reads it. */
function policyElsewhere({ command, argv }: Reader): string {
  const [first, ...others] = policiesByName();
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` (also here: ${firstFew(others, 3)})`;
  return `; did you mean \`${commandText(command, ...argv, first)}\`?${more}`;
}

/** The text of a scan; null where none was named. Banners in it may have any bytes. */
export async function readObservations(
  path: string | null,
): Promise<PolicySource | { readonly problem: string } | null> {
  if (path === null) return null;
  const { readReportFile } = await import('../../shell/read-report-file.ts');
  const read = await readReportFile(path === '-' ? 0 : path, { pipes: true, loose: true, mostAsText: SCAN_BYTES });
  const file = nameOf(path);
  if ('problem' in read)
    return { problem: `cannot read the scan ${path}: ${read.problem}${meantFile(path, read.code, REPORT_ENDS)}` };
  if ('text' in read) return { file, text: read.text };
  // Of the scans that other tools make, so large a one would not be read either.
  if ('problem' in read.long)
    return {
      problem: `cannot read the scan ${path}: it is larger than ${SCAN_BYTES / 1024 ** 2} MB and ${read.long.problem}; scan fewer hosts at a time, without scripts and banners, and give each scan on its own`,
    };
  return {
    file,
    text: (await import('../../report/json/long/observations-text.ts')).observationsText(read.long.report),
  };
}

/** A report that is too large for a text is read already. */
export type LongSource = { readonly file: string; readonly long: LongReport };

/** @param what the file is, for the sentence that says why it cannot be read */
export async function readSource(
  path: string,
  what: string,
): Promise<PolicySource | LongSource | { readonly problem: string }> {
  const { readReportFile } = await import('../../shell/read-report-file.ts');
  const read = await readReportFile(path === '-' ? 0 : path, { pipes: true });
  if ('problem' in read)
    return {
      problem: `cannot read ${what} ${path}: ${read.problem}${meantFile(path, read.code, [...POLICY_ENDS, ...REPORT_ENDS])}`,
    };
  return { file: nameOf(path), ...read };
}

/** A file that another names, by its path from that one. A command may read what its user may read. */
export const loadBase: LoadBase = (path, from, as) => {
  const file = join(from === STDIN_NAME ? '.' : dirname(from), path);
  if (as !== 'hosts') return readPolicyFile(file, file);
  if (from === STDIN_NAME)
    return { problem: 'a policy from standard input lies in no folder; write it to a file, and name that file' };
  return readHostFile(file, file);
};

function nameOf(path: string): string {
  return path === '-' ? STDIN_NAME : path;
}
