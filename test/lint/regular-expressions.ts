// Every regular expression that the sources write out, and which of them take longer than their text is long.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { parseSync } from 'vite';

export interface WrittenPattern {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Literals, and `new RegExp` or `RegExp` of a text; one that is put together at run time is not seen. */
export function patternsOf(file: string, source: string): WrittenPattern[] {
  const found: WrittenPattern[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) look(one);
    else if (typeof node === 'object' && node !== null) {
      const {
        type,
        regex,
        callee,
        arguments: given,
      } = node as Record<string, unknown> & {
        regex?: { pattern: string; flags: string };
        callee?: { name?: string };
        arguments?: { value?: unknown }[];
      };
      if (type === 'Literal' && regex !== undefined) found.push({ file, ...regex });
      if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') {
        const [pattern, flags] = given ?? [];
        if (typeof pattern?.value === 'string')
          found.push({ file, pattern: pattern.value, flags: typeof flags?.value === 'string' ? flags.value : '' });
      }
      for (const [key, value] of Object.entries(node)) if (key !== 'regex') look(value);
    }
  };
  look(parseSync(file, source).program.body);
  return found;
}

export function patternsBelow(folder: string): WrittenPattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => patternsOf(name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')));
}

/** In which way a pattern takes more than linear time on some text: empty where none is known. */
export function superLinear({ pattern, flags }: Pick<WrittenPattern, 'pattern' | 'flags'>): string[] {
  const { reports } = analyse({ source: pattern, flags });
  return reports.map(({ type, exponential }) => `${exponential ? 'exponential' : 'polynomial'} (${type})`);
}
