// The type of one help entry, and the URL of a code's section in docs/diagnostics.md; small, as runs without help load it too.
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { PROJECT_URL } from '../../model/tool.ts';

/**
 * Texts are plain, with backticks around what stands in a policy. The examples are whole policies with one line end at the
 * end: `bad` gives this code and no other, `good` gives none.
 */
export interface HelpEntry {
  /** A few words, without a full stop. */
  readonly title: string;
  readonly level: 'error' | 'warning';
  readonly wrong: string;
  readonly why: string;
  readonly help: string;
  readonly bad: string;
  readonly good: string;
}

/** The day on which the examples with dates are right. */
export const EXAMPLES_AS_OF = '2026-11-21';

/** The files of hosts that the examples name. */
const EXAMPLE_FILES: Readonly<Record<string, string>> = {
  './hosts.txt': '203.0.113.7\nwww.example.com # behind the balancer\n',
  './outputs.json': '{ "web_ips": { "value": ["203.0.113.7", "203.0.113.8"] }, "db_ip": { "value": null } }\n',
};

/** What a linter of the examples is told: the files beside them, and who runs it, where their first line says so. */
export function optionsOfExample(text: string): ExampleOptions {
  const scope = /^# from a fork, with `scope: (\S+)`/.exec(text)?.[1];
  const variable = /^# port-policy check --var (\S+)/.exec(text)?.[1];
  return {
    loadBase: (path, _from, as) => {
      const hosts = as === 'hosts' ? EXAMPLE_FILES[path] : undefined;
      return hosts === undefined ? { problem: 'there is no such file' } : { file: path.slice(2), text: hosts };
    },
    ofStranger: text.startsWith('# from a fork'),
    scope: scope === undefined ? [] : [scope],
    variables: variable === undefined ? [] : [variable],
  };
}

interface ExampleOptions {
  readonly loadBase: (
    path: string,
    from: string,
    as?: string,
  ) => { readonly file: string; readonly text: string } | { readonly problem: string };
  readonly ofStranger: boolean;
  readonly scope: readonly string[];
  readonly variables: readonly string[];
}

/** The section of docs/diagnostics.md, as GitHub shows it. */
export function helpUri(code: DiagnosticCode): string {
  return `${PROJECT_URL}/blob/main/docs/diagnostics.md#${code}`;
}
