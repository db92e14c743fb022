// The SARIF artifact location of a policy file: a URI relative to the root of the repository, where code scanning finds it.
import type { SarifArtifactLocation } from './sarif-types.ts';

/** The usual name of the repository's root; GitHub takes every relative URI from there, whatever the name. */
export const SOURCE_ROOT = '%SRCROOT%';

/** Each segment percent-encoded, so that a `?`, a `#` or a colon in a file's name does not act as URI syntax. */
function encoded(path: string): string {
  // encodeURIComponent throws at half a surrogate pair.
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Without `.`, empty segments and resolvable `..`: a file with two URIs would get every alert twice. */
function normalised(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(segment);
  }
  return kept.join('/');
}

/**
 * The location of a file. An absolute path becomes a `file:` URI without a base, which an upload makes relative again where
 * it is told the root.
 *
 * @param file as the user named it, relative to the root of the repository or absolute, with `/` between folders; of a path
 *   of Windows that begins with a drive the backslashes are taken for that
 */
export function artifactLocation(file: string): SarifArtifactLocation {
  const drive = /^([a-z]:)[\\/](.*)$/is.exec(file);
  if (drive) {
    const [, letter = '', rest = ''] = drive;
    return { uri: `file:///${letter}/${encoded(normalised(rest.replaceAll('\\', '/')))}` };
  }
  const path = encoded(normalised(file));
  return file.startsWith('/') ? { uri: `file:///${path}` } : { uri: path || '.', uriBaseId: SOURCE_ROOT };
}
