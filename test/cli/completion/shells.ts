// Real shells that complete a line: bash and zsh on a terminal of their own where TAB is pressed, fish by its `complete -C`.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe } from 'vitest';
import type { TemporaryFolder } from '../temporary-folder.ts';

export type ShellName = 'bash' | 'zsh' | 'fish';

/** @returns for each line, what is offered where it ends: without quotes and slashes at the end, sorted */
export type Complete = (script: string, lines: readonly string[], way?: 'as a file') => Promise<string[][]>;

const STDERR = 2;
const WAIT_MS = 60_000;

/**
 * Like `describe`, with a function that completes in the shell, and skipped loudly where there is none.
 * @param folder where the shell is; beside it lies its home
 */
export function describeShell(
  shell: ShellName,
  folder: () => TemporaryFolder,
  define: (complete: Complete) => void,
): void {
  const missing = programs(shell).filter((program) => !isThere(program));
  if (missing.length === 0) {
    describe(shell, () => define((script, lines, way) => COMPLETE[shell](folder(), script, lines, way)));
    return;
  }
  writeSync(
    STDERR,
    `\nCOMPLETION TESTS SKIPPED: ${shell} completed nothing: there is no ${missing.join(' and no ')} here.\n`,
  );
  describe.skip(shell, () => define(async () => []));
}

const programs = (shell: ShellName) => (shell === 'fish' ? ['fish'] : [shell, 'script']);

/** Of `script` the one of util-linux, which takes a command. */
function isThere(program: string): boolean {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && (program !== 'script' || stdout.includes('util-linux'));
}

const COMPLETE: Readonly<
  Record<ShellName, (folder: TemporaryFolder, ...rest: Parameters<Complete>) => Promise<string[][]>>
> = {
  bash: async (folder, script, lines) => {
    folder.write('home/script', script);
    folder.write('home/.bashrc', BASH_RC);
    // ESC * inserts all that would be offered.
    const answers = await onTerminal(folder, 'bash -i', '\x1b*', lines);
    return answers.map((answer, index) => {
      const before = `port-policy ${lines[index]}`.replace(/[^\s=]*$/, '');
      const line = answer.find((one) => one.startsWith('= '))?.slice(2) ?? '';
      if (line === `port-policy ${lines[index]}`) return [];
      return plain(line.slice(before.length).match(/(?:\\.|[^\s\\])+/g) ?? []);
    });
  },
  zsh: async (folder, script, lines, way) => {
    folder.write('home/script', script);
    folder.write('home/functions/_port-policy', script);
    folder.write(
      'home/.zshrc',
      way === 'as a file' ? `fpath=(~/functions $fpath)\n${ZSH_RC}` : `${ZSH_RC}eval "$(<~/script)"\n`,
    );
    const answers = await onTerminal(folder, 'zsh -d -i', '\t', lines);
    return answers.map((answer) => plain(answer.filter((one) => one.startsWith('+ ')).map((one) => one.slice(2))));
  },
  fish: async (folder, script, lines) => {
    folder.write('home/.config/fish/completions/port-policy.fish', script);
    const quoted = lines.map((line) => `'port-policy ${line.replace(/[\\']/g, '\\$&')}'`);
    const command = `for line in ${quoted.join(' ')}; complete -C $line; echo =; end`;
    const { stdout } = await promisify(execFile)('fish', ['-c', command], {
      cwd: join(folder.path, 'here'),
      env: envOf(folder),
    });
    const parts = stdout.split(/^=\n/m).slice(0, lines.length);
    return parts.map((part) =>
      plain(part.split('\n').map((one) => (one.split('\t')[0] as string).replace(/^--[\w-]+=/, ''))),
    );
  },
};

/** Types each line and the key; then `^X ^G`, which our settings of the shell take for the end of it. */
async function onTerminal(
  folder: TemporaryFolder,
  command: string,
  key: string,
  lines: readonly string[],
): Promise<string[][]> {
  const answers = join(folder.path, 'answers');
  writeFileSync(answers, '');
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    cwd: join(folder.path, 'here'),
    env: { ...envOf(folder), ANSWERS: answers },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let shown = '';
  child.stdout.on('data', (text) => {
    shown += text;
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
  const given = () => readFileSync(answers, 'utf8').split(/(?<=^= .*\n)/m);
  const until = async (count: number) => {
    for (const end = Date.now() + WAIT_MS; given().filter((one) => /^= .*\n$/m.test(one)).length < count; ) {
      if (Date.now() > end) throw new Error(`the shell did not answer; it shows ${JSON.stringify(shown)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  try {
    await until(1);
    for (const [index, line] of lines.entries()) {
      child.stdin.write(`port-policy ${line}${key}\x18\x07`);
      await until(index + 2);
    }
    child.stdin.end('exit\r');
    await closed;
  } finally {
    child.kill();
  }
  return given()
    .slice(1, lines.length + 1)
    .map((one) => one.split('\n'));
}

function envOf(folder: TemporaryFolder): NodeJS.ProcessEnv {
  const home = join(folder.path, 'home');
  return {
    PATH: `${home}/bin:${process.env.PATH}`,
    HOME: home,
    ZDOTDIR: home,
    TERM: 'dumb',
    LANG: 'C.UTF-8',
    INPUTRC: '/dev/null',
  };
}

const plain = (words: readonly string[]): string[] =>
  [...new Set(words.map((word) => word.replace(/\\(.)/g, '$1').replace(/\/$/, '')))]
    .filter((word) => word !== '')
    .sort();

const BASH_RC = `
unset HISTFILE
PS1=
bind 'set bell-style none'
eval "$(<~/script)"
answer() { printf '= %s\\n' "$READLINE_LINE" >> "$ANSWERS"; READLINE_LINE= READLINE_POINT=0; }
bind -x '"\\C-x\\C-g": answer'
echo '= ready' >> "$ANSWERS"
`;

// TAB completes and nothing else: by zsh's default it first expands the word, of any command, and so runs what is in backticks.
const ZSH_RC = `
PROMPT= LISTMAX=9999
unsetopt beep list_beep prompt_cr prompt_sp
autoload -Uz compinit
compinit -D -u
compadd() {
  local -a hits
  if [[ \${@[1,(i)(-|--)]} != *-(O|A|D)\\ * ]]; then
    builtin compadd -A hits "$@"
    print -rl -- "\${hits[@]/#/+ }" >> $ANSWERS
  fi
  builtin compadd "$@"
}
answer() { print -r -- "= $BUFFER" >> $ANSWERS; BUFFER= }
zle -N answer
bindkey '^X^G' answer
bindkey '^I' complete-word
ready() { print '= ready' >> $ANSWERS; add-zle-hook-widget -d line-init ready }
autoload -Uz add-zle-hook-widget
add-zle-hook-widget line-init ready
`;

/** A program of our name that tells by a file that it was started: fish completes nothing of a command that is not there. */
export function withProgram(folder: TemporaryFolder): void {
  chmodSync(folder.write('home/bin/port-policy', '#!/bin/sh\ntouch ~/started\n'), 0o755);
}

export function wasStarted(folder: TemporaryFolder): boolean {
  return existsSync(join(folder.path, 'home/started'));
}

/** Whether something on the line was run. */
export function wasRun(folder: TemporaryFolder): boolean {
  return existsSync(join(folder.path, 'here/pwned'));
}
