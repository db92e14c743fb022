// What an editor says of a policy: the YAML language server's own package, with the schema that this repository ships.

import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, SchemaPriority } from 'yaml-language-server';
import { readText } from '../docs/markdown.ts';

const SCHEMA_URI = 'file:///schema/port-policy.schema.json';

/** @param served what the editor may fetch, by its address; without it, it knows our schema for every file, and fetches nothing */
function service(served?: Readonly<Record<string, string>>) {
  const schema = JSON.parse(readText('schema/port-policy.schema.json')) as object;
  const quiet = { sendTelemetry: () => {}, sendError: () => {}, sendTrack: () => {}, send: async () => {} };
  const server = getLanguageService({
    schemaRequestService: async (address: string) => {
      const text = served?.[address];
      if (text === undefined) throw new Error(`an editor of a test does not ask ${address}`);
      return text;
    },
    workspaceContext: { resolveRelativePath: (path: string) => path },
    telemetry: quiet,
  } as unknown as Parameters<typeof getLanguageService>[0]);
  server.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas:
      served === undefined ? [{ uri: SCHEMA_URI, fileMatch: ['*'], schema, priority: SchemaPriority.Settings }] : [],
  } as unknown as Parameters<typeof server.configure>[0]);
  return server;
}

let documents = 0;
let shared: ReturnType<typeof service> | null = null;

/** A file of its own each time: the server remembers what it made of one. */
function documentOf(text: string): TextDocument {
  // A line that names a schema elsewhere would win over ours.
  return TextDocument.create(
    `file:///port-policy-${++documents}.yml`,
    'yaml',
    1,
    text.replace(/^# yaml-language-server:.*$/m, '#'),
  );
}

/** The complaints of the editor, as `LINE: MESSAGE`. */
export async function editorComplaints(text: string): Promise<string[]> {
  shared ??= service();
  return linesOf(await shared.doValidation(documentOf(text), false));
}

/** The complaints of an editor that knows only what the first line of the file names. */
export async function complaintsByAddress(text: string, served: Readonly<Record<string, string>>): Promise<string[]> {
  const document = TextDocument.create(`file:///port-policy-${++documents}.yml`, 'yaml', 1, text);
  return linesOf(await service(served).doValidation(document, false));
}

type Complaints = Awaited<ReturnType<ReturnType<typeof service>['doValidation']>>;

function linesOf(found: Complaints): string[] {
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/** The labels that the editor offers at the end of a text. */
export async function editorOffers(text: string): Promise<string[]> {
  shared ??= service();
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
  const { items } = await shared.doComplete(documentOf(text), position, false);
  return items.map(({ label }) => label);
}

/** What the editor says of the word that stands at a place; counted from 1. */
export async function editorHover(text: string, line: number, column: number): Promise<string> {
  shared ??= service();
  const hover = await shared.doHover(documentOf(text), { line: line - 1, character: column - 1 });
  return JSON.stringify(hover?.contents ?? '');
}
