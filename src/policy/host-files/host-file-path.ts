// The text of `hosts-in`, a path with or without a JSON pointer, to its parts; and which paths are refused before a file is opened.
import type { Problem } from '../problem.ts';

/** A list of hosts in a file, as a policy names it. */
export interface HostFilePath {
  /** The file, by its path from the policy. */
  readonly path: string;
  /** The keys and numbers that lead to the list in a JSON file; null: the file is a text, one host a line. */
  readonly pointer: readonly string[] | null;
}

/** A path is shown whole: the place behind it is what the reader needs. */
const LONGEST = 1000;

const EXAMPLES = 'write `./hosts.txt`, or `./outputs.json#/web_ips/value` for a list inside a JSON file';

/**
 * @param text what stands at the key
 * @param variable whether a variable stood in it
 */
export function parseHostFilePath(text: string, variable: boolean): HostFilePath | Problem {
  const whole = text.trim();
  if (variable || whole.includes('${')) return bad('`hosts-in` cannot contain a variable.', EXAMPLES);
  if (whole === '') return bad('`hosts-in` is empty.', EXAMPLES);
  if (whole.length > LONGEST || /[\0\r\n]/.test(whole)) return bad('The text of `hosts-in` is not a path.', EXAMPLES);
  const hash = whole.indexOf('#');
  const path = hash === -1 ? whole : whole.slice(0, hash).trim();
  if (path === '') return bad('`hosts-in` does not name a file before the `#`.', EXAMPLES);
  if (/^[a-z][a-z0-9+.-]+:/i.test(path))
    return bad('`hosts-in` can only name a local file.', 'fetch the file in a step before, and name it by its path');
  if (/^[/\\~]/.test(path) || /^[a-z]:/i.test(path))
    return bad('`hosts-in` must be a path relative to this file, not an absolute path.', EXAMPLES);
  if (isInGitFolder(path)) return bad(GIT_FOLDER, 'name the list of hosts itself');
  if (hash !== -1) {
    const pointer = parsePointer(whole.slice(hash + 1));
    return 'message' in pointer ? pointer : { path, pointer };
  }
  return { path, pointer: /\.json$/i.test(path) ? [] : null };
}

const GIT_FOLDER =
  '`hosts-in` cannot name a file in a folder `.git`: it is not a list of hosts, and it may hold a token.';

/** Windows takes `.git.` and `GIT~1` for `.git`, too. */
export function isInGitFolder(path: string): boolean {
  return path.split(/[\\/]/).some((name) => /^(?:\.git|git~1)[. ]*$/i.test(name));
}

/**
 * RFC 6901, as the fragment of a URI (section 6): `/` begins each step, `~1` is a `/` in a key, `~0` a `~`, and `%20` a blank.
 * The empty pointer is the whole file.
 */
function parsePointer(text: string): readonly string[] | Problem {
  if (text === '') return [];
  if (!text.startsWith('/'))
    return bad('The pointer behind `#` does not begin with `/`.', 'write it like `./outputs.json#/web_ips/value`');
  if (/~(?![01])/.test(text))
    return bad(
      'The pointer behind `#` has a `~` without a `0` or `1` behind it.',
      'write `~0` for a `~` in a key, and `~1` for a `/`',
    );
  const plain = percentDecoded(text);
  if (plain === null)
    return bad(
      'The pointer behind `#` has a `%` that does not begin an escape such as `%20`.',
      'write `%25` for a `%` in a key',
    );
  return plain
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function percentDecoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Steps as a pointer is written, for messages and for the source of a host; `%` and blanks stay as they are. */
export function pointerText(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function bad(message: string, help: string): Problem {
  return { code: 'bad-hosts-in', message, help };
}
