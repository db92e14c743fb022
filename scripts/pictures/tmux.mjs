// What a command shows in a real terminal of a given size: tmux runs it, and tells what stands on its screen.
import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const DONE = 'the-command-has-ended';
const LINES = 5000;

/** @returns {boolean} whether tmux is installed */
export function hasTmux() {
  return spawnSync('tmux', ['-V']).status === 0;
}

/**
 * @param {readonly string[]} command with its arguments
 * @param {{ columns: number, rows: number }} size
 * @returns {Promise<{ screen: string, whole: string }>} the last screen, and all that was printed; lines with their colours
 */
export async function captured(command, { columns, rows }) {
  const server = `port-policy-${process.pid}-${columns}`;
  const tmux = (...args) => execFileSync('tmux', ['-L', server, '-f', '/dev/null', ...args], { encoding: 'utf8' });
  const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  try {
    tmux(
      ...['set-option', '-g', 'history-limit', String(LINES), ';'],
      ...['new-session', '-d', '-x', String(columns), '-y', String(rows + 1)],
      `${quoted}; tmux -L ${server} set-option -g @ended ${DONE}; sleep 600`,
    );
    tmux('set-option', '-g', 'status', 'off');
    for (let tries = 0; !tmux('show-options', '-g').includes(DONE); tries++) {
      if (tries > 600) throw new Error(`the command did not end: ${quoted}`);
      await sleep(250);
    }
    await sleep(250);
    const whole = tmux('capture-pane', '-e', '-p', '-S', `-${LINES}`).trimEnd();
    return { screen: whole.split('\n').slice(-rows).join('\n'), whole };
  } finally {
    spawnSync('tmux', ['-L', server, 'kill-server']);
  }
}
