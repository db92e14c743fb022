// GitHub's own description of its REST API, as a judge of requests and responses: what is not in it is an error.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, { schema: Schema }>>;
  };
  readonly responses: Readonly<Record<string, unknown>>;
}

const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
const document = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: unknown;
};

/** The operations that may be used; whatever else is asked for is a mistake. */
const PATHS = [
  '/repos/{owner}/{repo}/issues',
  '/repos/{owner}/{repo}/issues/{issue_number}',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  '/repos/{owner}/{repo}/contents/{path}',
  '/repos/{owner}/{repo}/git/commits/{commit_sha}',
  '/repos/{owner}/{repo}/compare/{basehead}',
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}',
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  '/repos/{owner}/{repo}/actions/runs/{run_id}',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  '/repos/{owner}/{repo}/issues/{issue_number}/labels',
  '/repos/{owner}/{repo}/issues/{issue_number}/assignees',
] as const;

const matchers = PATHS.map((path) => {
  const names: string[] = [];
  const pattern = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return name === 'path' ? '(.+)' : '([^/]+)';
  });
  return { path, names, regex: new RegExp(`^${pattern}$`) };
});

function resolve<T>(node: T | { readonly $ref: string }): T {
  if (typeof node !== 'object' || node === null || !('$ref' in node)) return node as T;
  const parts = (node as { $ref: string }).$ref.slice(2).split('/');
  return resolve(parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], document) as T);
}

/** OpenAPI 3.0's `nullable` as JSON Schema has it; references are followed, which these few operations' schemas bear. */
function jsonSchema(node: unknown, closed = false): unknown {
  if (Array.isArray(node)) return node.map((item) => jsonSchema(item));
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, example: _, examples: __, ...rest } = resolve(node as Schema) as Record<string, unknown>;
  const schema: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest))
    schema[key] =
      key === 'properties'
        ? Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, jsonSchema(one)]))
        : key === 'enum' || key === 'required'
          ? value
          : Array.isArray(value)
            ? // Each of several shapes is closed, and not what they have in common, which has no fields.
              value.map((item) => jsonSchema(item, closed && isOfShapes(item)))
            : jsonSchema(value);
  if (closed && isOfFields(rest)) schema.additionalProperties = false;
  return nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function isOfFields(schema: unknown): boolean {
  return !('oneOf' in (schema as object)) && !('anyOf' in (schema as object));
}

function isOfShapes(item: unknown): boolean {
  return typeof item === 'object' && item !== null && (resolve(item as Schema) as { type?: string }).type === 'object';
}

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
formats.default(ajv);
const compiled = new Map<string, ValidateFunction>();

function problems(name: string, schema: () => unknown, value: unknown): string[] {
  const validate = compiled.get(name) ?? ajv.compile(schema() as object);
  compiled.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

export interface Matched {
  readonly path: (typeof PATHS)[number];
  readonly method: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly operation: Operation;
}

/** @returns null for what GitHub has not, or what is not expected to be asked */
export function matchOperation(method: string, pathname: string): Matched | null {
  for (const { path, names, regex } of matchers) {
    const found = regex.exec(pathname);
    const operation = document.paths[path]?.[method.toLowerCase()];
    if (found === null || operation === undefined) continue;
    const parameters = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1] as string)]));
    return { path, method, parameters, operation };
  }
  return null;
}

/** Everything that is wrong with a request; empty for a good one. */
export function requestProblems(method: string, url: URL, body: unknown): string[] {
  const matched = matchOperation(method, url.pathname);
  if (matched === null) return [`${method} ${url.pathname} is no operation`];
  const { operation, parameters } = matched;
  const { operationId } = operation;
  const declared = (operation.parameters ?? []).map((one) => resolve<Parameter>(one));
  const found: string[] = [];
  for (const [name, value] of url.searchParams) {
    const parameter = declared.find((one) => one.in === 'query' && one.name === name);
    if (parameter === undefined) found.push(`${operationId} has no query parameter ${name}`);
    else found.push(...parameterProblems(operationId, parameter, value));
  }
  for (const parameter of declared.filter((one) => one.in === 'path'))
    found.push(...parameterProblems(operationId, parameter, parameters[parameter.name] ?? ''));
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? found : [...found, `${operationId} takes no body`];
  return [...found, ...problems(`${operationId} body`, () => jsonSchema(schema, true), body)];
}

function parameterProblems(operationId: string, { name, schema }: Parameter, text: string): string[] {
  const { type } = resolve(schema) as { type?: string };
  const isOther = (type === 'integer' && /^\d+$/.test(text)) || (type === 'boolean' && /^(?:true|false)$/.test(text));
  const value = isOther ? JSON.parse(text) : text;
  return problems(`${operationId} ${name}`, () => jsonSchema(schema), value);
}

function responseSchema({ operation }: Matched, status: number): Schema | undefined {
  const response = resolve(operation.responses[status]) as { content?: Record<string, { schema: Schema }> } | undefined;
  return response?.content?.['application/json']?.schema;
}

/** Everything that is wrong with what the server of the tests answers: it must not be easier to please than GitHub. */
export function responseProblems(matched: Matched, status: number, body: unknown): string[] {
  const schema = responseSchema(matched, status);
  if (!(status in matched.operation.responses)) return [`${matched.operation.operationId} never answers ${status}`];
  if (schema === undefined) return body === undefined ? [] : [`${matched.operation.operationId} ${status} has no body`];
  return problems(`${matched.operation.operationId} ${status}`, () => jsonSchema(schema), body);
}

/** The least that a response may be, with `fields` in it. */
export function sample(path: (typeof PATHS)[number], method: string, status: number, fields: object): unknown {
  const operation = document.paths[path]?.[method.toLowerCase()] as Operation;
  const schema = responseSchema({ path, method, parameters: {}, operation }, status) as Schema;
  return { ...(least(schema) as object), ...fields };
}

/** The same for one of a list. */
export function sampleItem(path: (typeof PATHS)[number], fields: object): object {
  const operation = document.paths[path]?.get as Operation;
  const schema = resolve(responseSchema({ path, method: 'get', parameters: {}, operation }, 200) as Schema);
  return { ...(least((schema as { items: Schema }).items) as object), ...fields };
}

/** The same for one of a list that is a field of the answer. */
export function sampleInField(path: (typeof PATHS)[number], field: string, fields: object): object {
  const operation = document.paths[path]?.get as Operation;
  const whole = resolve(responseSchema({ path, method: 'get', parameters: {}, operation }, 200) as Schema);
  const list = resolve((whole as { properties: Record<string, Schema> }).properties[field] as Schema);
  return { ...(least((list as { items: Schema }).items) as object), ...fields };
}

function least(node: unknown): unknown {
  const schema = resolve(node as Schema) as Record<string, unknown>;
  if (schema.nullable === true) return null;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  for (const key of ['oneOf', 'anyOf'] as const) if (Array.isArray(schema[key])) return least(schema[key][0]);
  if (Array.isArray(schema.allOf)) return Object.assign({}, ...schema.allOf.map(least));
  switch (schema.type) {
    case 'object': {
      const properties = (schema.properties ?? {}) as Record<string, unknown>;
      const required = (schema.required ?? []) as string[];
      return Object.fromEntries(required.map((name) => [name, least(properties[name])]));
    }
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'string':
      return schema.format === 'uri'
        ? 'https://api.github.com/x'
        : schema.format === 'date-time'
          ? '2026-11-21T02:00:00Z'
          : 'text';
    default:
      return {};
  }
}
