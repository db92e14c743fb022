// What the scripts of a release have in common: their options, `--help`, and errors without a stack.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const WRONG_USE = 2;

/** A release that must not go on; its message names the way out. */
export class ReleaseError extends Error {}

/**
 * Runs a script: its arguments in, an exit code out. 1: the release must not go on; 2: wrong arguments.
 *
 * @param help what `--help` prints; its first line has the script's name and arguments
 * @param count how many arguments there must be
 * @param main is given the arguments, the folder of the repository, and the values of the options
 * @param options those of the script alone, as parseArgs takes them; the help says what they do
 */
export async function command(help, count, main, options = {}) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' }, root: { type: 'string' } },
    });
    if (values.help) {
      console.log(
        `${help}\n\n  --root FOLDER   the repository, if it is another than that of this script\n  --help          this text`,
      );
      return;
    }
    if (positionals.length !== count)
      throw new TypeError(`${positionals.length} arguments where there must be ${count}`);
    await main(positionals, resolve(values.root ?? fileURLToPath(new URL('../..', import.meta.url))), values);
  } catch (error) {
    const isUse = error instanceof TypeError && (error.code?.startsWith('ERR_PARSE_ARGS') ?? true);
    if (!(error instanceof ReleaseError) && !isUse) throw error;
    console.error(isUse ? `${error.message}\n\n${help}` : error.message);
    process.exitCode = isUse ? WRONG_USE : 1;
  }
}

/** @returns what a program printed, without the end of its last line; it throws where the program fails */
export function output(program, args, options = {}) {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26, ...options }).trimEnd();
}

/** @returns a JSON file of the repository, read */
export function readJson(root, path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
