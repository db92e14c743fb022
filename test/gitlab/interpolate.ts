// What GitLab makes of a file with `spec: inputs:` before it reads it as YAML, as its documentation says (docs.gitlab.com/ci/inputs).
import { parse, parseAllDocuments } from 'yaml';

type Value = string | number | boolean | readonly unknown[];

export interface InputSpec {
  readonly type?: 'string' | 'number' | 'boolean' | 'array';
  readonly description?: string;
  readonly default?: Value;
  readonly options?: readonly Value[];
  readonly regex?: string;
}

/** The inputs that a file declares, by their names. */
export function inputsOf(text: string): Readonly<Record<string, InputSpec>> {
  const header = parseAllDocuments(text)[0]?.toJS() as {
    readonly spec: { readonly inputs: Record<string, InputSpec> };
  };
  return header.spec.inputs;
}

/**
 * The text of the file's second document with values in place of its blocks: a text is put in as it is, everything else as JSON.
 * Throws as GitLab refuses the pipeline: an unknown input, a missing value, one of another type, or one that is not allowed.
 */
export function interpolate(text: string, given: Readonly<Record<string, Value>>): string {
  const specs = inputsOf(text);
  for (const name of Object.keys(given)) if (specs[name] === undefined) throw new Error(`unknown input \`${name}\``);
  const body = text.slice(text.search(/^---$/m) + '---\n'.length);
  return body.replace(/\$\[\[([^\]]*)\]\]/g, (_, block: string) => {
    const name = /^ inputs\.([\w-]+) $/.exec(block)?.[1] ?? '';
    const spec = specs[name];
    if (spec === undefined) throw new Error(`unknown block \`${block}\``);
    const value = inputValue(name, spec, given[name]);
    return typeof value === 'string' ? value : JSON.stringify(value);
  });
}

function inputValue(name: string, spec: InputSpec, given: Value | undefined): Value {
  const value = given ?? spec.default;
  if (value === undefined) throw new Error(`\`${name}\` input: required value has not been provided`);
  const type = Array.isArray(value) ? 'array' : typeof value;
  if (type !== (spec.type ?? 'string')) throw new Error(`\`${name}\` input: provided value is not a ${spec.type}`);
  if (spec.options !== undefined && !spec.options.includes(value))
    throw new Error(`\`${name}\` input: not in the list`);
  // RE2, whose `^` and `$` are the ends of the text; the patterns here mean the same to JavaScript.
  if (spec.regex !== undefined && !new RegExp(spec.regex).test(value as string))
    throw new Error(`\`${name}\` input: provided value does not match required RegEx pattern`);
  return value;
}

export interface GitLabJob {
  readonly script: readonly string[];
  readonly [key: string]: unknown;
}

/** The jobs of a file, as GitLab reads them with these inputs. */
export function jobsOf(text: string, given: Readonly<Record<string, Value>> = {}): Record<string, GitLabJob> {
  return parse(interpolate(text, given)) as Record<string, GitLabJob>;
}
