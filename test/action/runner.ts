// Starts the built action as the Actions runner does, and reads back what it left as the runner does.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ACTION, COMPILED } from '../built.ts';
import { listener } from '../cli/loopback.ts';
import { type TemporaryFolder, temporaryFolder } from '../cli/temporary-folder.ts';
import { commandsIn } from '../report/readers/runner-commands.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Step {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of GITHUB_OUTPUT, as later steps would get them. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What stands for GitHub in this run: something that listens on loopback, so that no test leaves the machine. */
  readonly serverUrl: string;
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: object;
  /** Set to undefined to leave a variable of the runner out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The path of a Node; Node 24, which the runner has, where this machine has it. */
  readonly node?: string;
  readonly nodeArguments?: readonly string[];
  readonly workspace: TemporaryFolder;
  /** Runs the command line to its end; as a child of this process without this. */
  readonly launch?: Launch;
}

/** How a command line is run: with that environment and no other, in that folder. */
export type Launch = (
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  cwd: string,
) => Promise<Pick<Step, 'code' | 'stdout' | 'stderr'>>;

/** Node 24, which the runner has, where this machine has it beside the Node of the tests; null where not. */
function node24(): string | null {
  const candidates = [process.env.PORT_POLICY_NODE24, join(root, 'node_modules/node/bin/node')];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** What starts the action unless a test says otherwise: the Node that action.yml names, where there is one. */
const ACTIONS_NODE = node24() ?? process.execPath;

/** The Nodes to run the action on; a `path` of null is one that is missing here. */
export const NODES: readonly { readonly name: string; readonly path: string | null }[] = [
  { name: `Node ${process.versions.node}`, path: process.execPath },
  ...(process.versions.node.startsWith('24.')
    ? []
    : [
        {
          name: node24() === null ? 'Node 24: SKIPPED, set PORT_POLICY_NODE24 to its path' : 'Node 24',
          path: node24(),
        },
      ]),
];

/** The inputs of action.yml with their defaults: the runner sets every one of them, and gives expressions their value. */
function defaultInputs(): Record<string, string> {
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const value = (text: string) =>
    text.replace('${{ github.token }}', 'ghs_theTokenOfTheRun').replace('${{ toJSON(matrix) }}', 'null');
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, value(input.default ?? '')]));
}

/** As the runner names an input's variable: upper case, spaces to underscores, hyphens kept. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}

export async function runStep({
  inputs = {},
  event = {},
  env = {},
  node = ACTIONS_NODE,
  nodeArguments = [],
  workspace,
  launch = launchHere,
}: StepOptions): Promise<Step> {
  const runner = temporaryFolder();
  const file = (name: string, text = '') => runner.write(name, text);
  const output = file('output');
  const summary = file('summary.md');
  const server = await listener();
  const serverUrl = `http://127.0.0.1:${server.port}`;
  const all: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    ...COMPILED,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace.path,
    GITHUB_REPOSITORY: 'example/infrastructure',
    GITHUB_REPOSITORY_ID: '278716306',
    GITHUB_SERVER_URL: serverUrl,
    // Nothing that a test forgets may leave the machine.
    GITHUB_API_URL: serverUrl,
    GITHUB_WORKFLOW: 'Exposure',
    GITHUB_WORKFLOW_REF: 'example/infrastructure/.github/workflows/exposure.yml@refs/heads/main',
    GITHUB_JOB: 'exposure',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: '0f1e2d3c4b5a69788796a5b4c3d2e1f001234567',
    GITHUB_ACTOR: 'octocat',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...inputVariables({ ...defaultInputs(), ...inputs }),
    ...env,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const command = [node, ...nodeArguments, ACTION] as const;
  try {
    const { code, stdout, stderr } = await launch(command, Object.fromEntries(given), workspace.path);
    return {
      code,
      stdout,
      stderr,
      outputs: fileCommands(readFileSync(output, 'utf8')),
      summary: readFileSync(summary, 'utf8'),
      annotations: shownAsText(annotationsIn(stdout)),
      serverUrl,
    };
  } finally {
    await server.close();
    runner.remove();
  }
}

async function launchHere(...[[program, ...args], env, cwd]: Parameters<Launch>): ReturnType<Launch> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { code, stdout, stderr };
}

/** @throws where a reader would see the marks of Markdown: GitHub renders none of it in an annotation */
function shownAsText(annotations: Annotation[]): Annotation[] {
  for (const { message, properties } of annotations) {
    const [mark] = /`[^`\n]+`/.exec(`${properties.title}\n${message}`) ?? [];
    if (mark !== undefined) throw new Error(`${mark} has backticks in an annotation: ${message}`);
  }
  return annotations;
}

/** The lines that the runner takes for `error`, `warning` or `notice`, with their properties (ActionCommand.cs). */
export function annotationsIn(log: string): Annotation[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const [command] = commandsIn(line);
    if (command === undefined || !['error', 'warning', 'notice'].includes(command.name)) return [];
    const text = line.trim();
    const info = text.startsWith('::') ? text.slice(2, text.indexOf('::', 2)) : '';
    const properties = info
      .slice(command.name.length)
      .split(',')
      .map((pair) => pair.trim())
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1), true)]);
    return [
      { level: command.name, properties: Object.fromEntries(properties), message: unescaped(command.data, false) },
    ];
  });
}

function unescaped(text: string, property: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return (property ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%');
}

/** GITHUB_OUTPUT as the runner reads it (FileCommandManager.cs): `name=value`, or `name<<DELIMITER` and lines up to it. */
export function fileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`no end of ${delimiter}`);
      found[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (equals >= 0) found[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`neither a value nor a heredoc: ${line}`);
  }
  return found;
}
