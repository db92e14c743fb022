// The sections of CHANGELOG.md, one for each version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseError } from './command.mjs';

/**
 * What CHANGELOG.md says of a version, without its heading.
 *
 * @param root the repository
 * @param version without a `v`
 * @throws ReleaseError where it has no such section, the section has no date, or nothing stands in it
 */
export function changesOf(root, version) {
  const sections = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split(/^## /m).slice(1);
  const found = sections.find((section) => /^\[?([^\]\s]+)/.exec(section)?.[1] === version);
  const wanted = `"## ${version} - YYYY-MM-DD"`;
  if (found === undefined)
    throw new ReleaseError(
      `CHANGELOG.md has no section ${wanted}. Move to it what stands under "## Unreleased", and commit that.`,
    );
  const [heading] = found.split('\n', 1);
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading.trimEnd()))
    throw new ReleaseError(
      `The section "## ${heading}" of CHANGELOG.md has no date. Write ${wanted}, and commit that.`,
    );
  // The definitions of links stand behind the last section.
  const text = found
    .slice(heading.length)
    .replace(/^\[[^\]]+\]: \S+$/gm, '')
    .trim();
  if (text === '')
    throw new ReleaseError(
      `The section "## ${heading}" of CHANGELOG.md is empty. Say there what changed, and commit that.`,
    );
  return text;
}
