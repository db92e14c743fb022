// The reports that a merge is given: files and patterns of the input, in the workspace or the runner's temporary folder, links not followed.
import { lstatSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { listed } from '../../base/numbers-and-lists.ts';
import { hasLinkOnTheWay, repositoryOf } from './git-files.ts';
import { leadsOutside, pathInWorkspace } from './inside-workspace.ts';
import { listFolder } from './list-folder.ts';
import type { Trust } from './read-policy.ts';

/** A file of the input `reports`. */
export interface NamedReport {
  /** As it is shown: from the workspace where it lies in it, with `/`. */
  readonly path: string;
  readonly full: string;
}

export interface ReportSearch {
  readonly workspace: string;
  /** RUNNER_TEMP, to which artifacts may be downloaded; null where the runner does not say. */
  readonly temp: string | null;
  /** Whose text is in the workspace. */
  readonly trust: Trust;
  /** Files that a pattern does not mean, by their full paths: the baseline. */
  readonly without: readonly string[];
}

export interface FoundReports {
  /** Each once, by path. */
  readonly reports: readonly NamedReport[];
  /** A whole sentence for each line of the input that cannot be used. */
  readonly problems: readonly string[];
}

/** Files of a folder that a message names. */
const MOST_NAMED = 10;

type Line = { readonly full: readonly string[] } | { readonly problem: string };

const OPTIONS = { dot: true, nonegate: true, nocase: process.platform === 'win32' } as const;

/** @param lines of the input: a file or a pattern, from the workspace */
export function findReports(lines: readonly string[], search: ReportSearch): FoundReports {
  const found = lines.map((line) => ofLine(line, search));
  const problems = found.flatMap((one) => ('problem' in one ? [one.problem] : []));
  const without = new Set(search.without.map(realPath));
  const byReal = new Map<string, NamedReport>();
  for (const full of found.flatMap((one) => ('full' in one ? one.full : []))) {
    const real = realPath(full);
    if (without.has(real)) continue;
    const path = shownPath(full, search);
    const problem = refusal(path, full, search);
    if (problem !== null) problems.push(problem);
    else if (!byReal.has(real)) byReal.set(real, { path, full });
  }
  const reports = [...byReal.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { reports, problems };
}

function ofLine(line: string, search: ReportSearch): Line {
  const full = resolve(search.workspace, line);
  // A file may have a name that would be a pattern.
  const stats = lstatSync(full, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    return {
      problem: `\`${line}\` in the input \`reports\` is a folder; for all reports in it write \`${line}/**/report.json\``,
    };
  if (stats !== undefined) return { full: [full] };
  // On Windows a path in a pattern has the runner's own separators.
  const { base, glob, isGlob } = picomatch.scan(sep === '\\' ? line.replaceAll('\\', '/') : line, OPTIONS);
  if (!isGlob)
    return {
      problem: `cannot read the report \`${line}\`: there is no such file; does a step before this one download it?`,
    };
  return matching(line, resolve(search.workspace, base), glob, search);
}

function matching(line: string, folder: string, glob: string, search: ReportSearch): Line {
  const shown = shownPath(folder, search);
  if (leadsElsewhere(folder, search))
    return { problem: `no report matches \`${line}\`, as \`${shown}\` is a link that leads outside the workspace` };
  const inside = listFolder(folder);
  if (inside === null)
    return {
      problem: `no report matches \`${line}\`, as there is no folder \`${shown}\`; does a step before this one download the artifacts into it?`,
    };
  if (inside.tooMany)
    return { problem: `\`${shown}\` has too many files to look for \`${line}\` in; name the folder of the reports` };
  const isMatch = picomatch(glob, OPTIONS);
  const files = inside.files.filter((path) => isMatch(path));
  if (files.length > 0) return { full: files.map((path) => join(folder, path)) };
  const [link] = inside.links.filter((path) => isMatch(path));
  if (link !== undefined)
    return {
      problem: `no report matches \`${line}\` but the link \`${link}\` in \`${shown}\`, and a pattern follows no link`,
    };
  if (inside.files.length === 0)
    return {
      problem: `no report matches \`${line}\`, as there is no file in \`${shown}\`; does a step before this one download the artifacts into it?`,
    };
  const names = inside.files.map((path) => `\`${path}\``);
  return { problem: `no report matches \`${line}\`; in \`${shown}\` there is ${listed(names, MOST_NAMED)}` };
}

/** Why a file may not be read, as a sentence without a full stop; null where it may. */
function refusal(path: string, full: string, search: ReportSearch): string | null {
  if (leadsElsewhere(full, search)) return `the report \`${path}\` is a link that leads outside the workspace`;
  if (search.trust === 'repository') return null;
  // Whoever sent the code could have put it there: a report that git brought is no result of a run.
  if (repositoryOf(search.workspace, full) !== null)
    return `the report \`${path}\` lies in the checkout, where a fork can put any file: download the artifacts into \`\${{ runner.temp }}/reports\`, or leave the checkout out`;
  const root = rootsOf(search).find((one) => pathInWorkspace(one, full) !== null);
  if (root !== undefined && hasLinkOnTheWay(root, full))
    return `the report \`${path}\` is reached by a link, and on a run from a fork no link is followed`;
  return null;
}

/** Whether what is named in one of the two folders lies in neither once links are followed; elsewhere is the workflow's own wish. */
function leadsElsewhere(full: string, search: ReportSearch): boolean {
  const roots = rootsOf(search);
  return roots.some((root) => pathInWorkspace(root, full) !== null) && roots.every((root) => isOutside(root, full));
}

function isOutside(root: string, full: string): boolean {
  try {
    return leadsOutside(root, full);
  } catch {
    // A link that leads nowhere; what is not there is told as such.
    return lstatSync(full, { throwIfNoEntry: false }) !== undefined;
  }
}

function rootsOf({ workspace, temp }: ReportSearch): readonly string[] {
  return temp === null ? [workspace] : [workspace, temp];
}

function shownPath(full: string, { workspace }: ReportSearch): string {
  const path = pathInWorkspace(workspace, full);
  return path === null ? full : path === '' ? '.' : path.replaceAll(sep, '/');
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
