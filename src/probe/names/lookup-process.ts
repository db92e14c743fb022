// getaddrinfo in a process of its own, for a resolver that does not answer: many names side by side, and an end at any time.
import type { ChildProcess } from 'node:child_process';
import type { Family } from '../../model/words.ts';

export interface LookupProcess {
  /** As `dns.promises.lookup` with `all`; never settles once the process has ended. */
  lookup(name: string, family: Family): Promise<readonly string[]>;
  end(): void;
}

/**
 * libuv lets half of its threads look names up; a thread in getaddrinfo cannot be stopped, and holds up the end of a whole process.
 * As the child's standard input ends with this process, whatever happens to it, so does the child.
 */
const THREADS = 256;
const PROGRAM = `
const { promises } = require('node:dns');
const say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
let rest = '';
process.stdin.setEncoding('utf8').on('data', (text) => {
  const lines = (rest + text).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const { id, name, family } = JSON.parse(line);
    promises.lookup(name, { all: true, family, order: 'verbatim' }).then(
      (found) => say({ id, addresses: found.map(({ address }) => address) }),
      (error) => say({ id, code: error.code || 'EUNKNOWN' }),
    );
  }
}).on('end', () => process.kill(process.pid, 'SIGKILL'));
`;

interface Waiting {
  readonly resolve: (addresses: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

/** The process is started with the first name that it is asked for. */
export function lookupProcess(): LookupProcess {
  const waiting = new Map<number, Waiting>();
  let child: Promise<ChildProcess> | null = null;
  let ended = false;
  const start = async () => {
    const [{ spawn }, { env: inherited, execPath }] = await Promise.all([
      import('node:child_process'),
      import('node:process'),
    ]);
    const env = { ...inherited, UV_THREADPOOL_SIZE: `${THREADS}`, NODE_OPTIONS: '' };
    const started = spawn(execPath, ['-e', PROGRAM], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    started.on('error', () => {});
    started.stdin.on('error', () => {});
    let rest = '';
    started.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) hand(JSON.parse(line), waiting);
    });
    if (ended) started.kill('SIGKILL');
    return started;
  };
  let ids = 0;
  return {
    lookup: (name, family) =>
      new Promise((resolve, reject) => {
        if (ended) return;
        const id = ids++;
        waiting.set(id, { resolve, reject });
        child ??= start();
        child.then((started) => started.stdin?.write(`${JSON.stringify({ id, name, family })}\n`), reject);
      }),
    end() {
      ended = true;
      void child?.then((started) => started.kill('SIGKILL'));
    },
  };
}

function hand(
  { id, addresses, code }: { id: number; addresses?: string[]; code?: string },
  waiting: Map<number, Waiting>,
): void {
  const one = waiting.get(id);
  waiting.delete(id);
  if (addresses !== undefined) one?.resolve(addresses);
  else one?.reject(Object.assign(new Error(code), { code }));
}
