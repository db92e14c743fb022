// Finds workflow commands in a log as the Actions runner does (ActionCommand.cs): version 2 first, then version 1.

export interface FoundCommand {
  readonly name: string;
  readonly data: string;
}

const REGISTERED = new Set(
  [
    'error',
    'warning',
    'notice',
    'debug',
    'group',
    'endgroup',
    'add-mask',
    'add-matcher',
    'remove-matcher',
    'echo',
  ].concat(['set-output', 'save-state', 'set-env', 'add-path', 'stop-commands', 'internal-set-repo-path', 'command']),
);

/** What .NET's culture-sensitive search passes over. */
const weighty = (text: string) => text.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\0-\x08\x0e-\x1f\x7f]/gu, '');

function named(info: string, data: string): FoundCommand | null {
  const name = (info.split(' ')[0] ?? '').toLowerCase();
  return REGISTERED.has(name) ? { name, data } : null;
}

function versionTwo(line: string): FoundCommand | null {
  const message = line.replace(/^[\s\x85]+|[\s\x85]+$/g, '');
  if (!message.startsWith('::')) return null;
  const end = message.indexOf('::', 2);
  return end < 0 ? null : named(message.slice(2, end), message.slice(end + 2));
}

function versionOne(line: string): FoundCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : named(line.slice(start + 3, end), line.slice(end + 1));
}

/** Every command in a log; both readings of each line, with and without the characters that .NET passes over. */
export function commandsIn(log: string): FoundCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const found = [line, weighty(line)].map((reading) => versionTwo(reading) ?? versionOne(reading));
    return found.find((command) => command !== null) ?? [];
  });
}
