// Arguments in another order or form: each is answered by a command that the parser takes.
import { describe, expect, it } from 'vitest';
import { meantPolicy } from '../../src/cli/meant-arguments.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';

/** The words of a command as a shell would make them. */
function shellWords(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, inQuotes, bare]) => inQuotes ?? bare ?? '');
}

/** The commands of ours that a sentence names whole. */
function commandsIn(message: string): string[] {
  return [...message.matchAll(/`([^`]*port-policy [^`]*)`/g)].map(([, command = '']) =>
    command.replace(/^.*port-policy /, ''),
  );
}

function mistakeOf(line: string): string {
  const parsed = parseArguments(shellWords(line));
  if (parsed.kind !== 'mistake') throw new Error(`no mistake but ${JSON.stringify(parsed)}`);
  return parsed.message;
}

describe.each([
  ['probe db1.example.com:5432 6432', 'probe db1.example.com 5432,6432'],
  ['probe https://www.example.com/shop', 'probe www.example.com https'],
  ['probe https://www.example.com:8443/', 'probe www.example.com 8443'],
  ['probe https://www.example.com 443', 'probe www.example.com 443'],
  ['probe 5432 db1.example.com', 'probe db1.example.com 5432'],
  ['probe 22,443 localhost', 'probe localhost 22,443'],
  ['probe postgresql db1.example.com', 'probe db1.example.com postgresql'],
  ['probe db1.example.com 22 80', 'probe db1.example.com 22,80'],
  ['probe a.example.com b.example.com 22', 'probe a.example.com 22'],
  ['probe db1.example.com', 'probe db1.example.com top-100'],
  ['probe prod.yml', 'check prod.yml'],
  ['explain prod.yml db1.example.com:5432', 'explain db1.example.com:5432 prod.yml'],
  ['explain prod.yml db1.example.com:5432 --vantage vpc', 'explain db1.example.com:5432 prod.yml --vantage vpc'],
  ["explain prod.yml '[2001:db8::1]:443'", "explain '[2001:db8::1]:443' prod.yml"],
  ['explain db1.example.com 5432', 'explain db1.example.com:5432'],
  ['explain db1.example.com 5432 prod.yml', 'explain db1.example.com:5432 prod.yml'],
  ['explain prod.yml db1.example.com 5432', 'explain db1.example.com:5432 prod.yml'],
  ['explain 2001:db8::1 443', "explain '[2001:db8::1]:443'"],
  ['explain 5432 db1.example.com', 'explain db1.example.com:5432'],
  ['explain 5432 db1.example.com prod.yml', 'explain db1.example.com:5432 prod.yml'],
  ['explain 5432 prod.yml db1.example.com --vantage vpc', 'explain db1.example.com:5432 prod.yml --vantage vpc'],
  ['explain postgresql db1.example.com', 'explain db1.example.com:postgresql'],
  ['explain db1.example.com postgresql', 'explain db1.example.com:postgresql'],
  ['explain 53/udp 2001:db8::1', "explain '[2001:db8::1]:53/udp'"],
  ['explain localhost 22', 'explain localhost:22'],
  ['explain 22 localhost', 'explain localhost:22'],
  ['explain 22,443 db1.example.com', 'explain db1.example.com:22'],
  ['explain db1.example.com 8000-8100', 'explain db1.example.com:8000'],
  ['explain https://www.example.com/', 'explain www.example.com:https'],
  ['explain prod.yml', 'explain HOST:PORT prod.yml'],
  ['init www.example.com:443', 'init www.example.com --ports 443'],
  ['init a.example.com:443 b.example.com:22', 'init a.example.com b.example.com --ports 443,22'],
  ['init www.example.com 22,443', 'init www.example.com --ports 22,443'],
  ['init prod.yml', 'init HOST'],
  ['init www.example.com prod.yml', 'init www.example.com'],
  ['diff prod.yml', 'diff - prod.yml'],
  ['diff report.json', 'diff OLD report.json'],
  ['services db1.example.com:5432', 'services 5432'],
  ['services 22 80', 'services 22'],
  ['schema prod.yml', 'lint prod.yml'],
  ['prod.yml', 'check prod.yml'],
  ['prod.yml --dry-run', 'check prod.yml --dry-run'],
  ['db1.example.com', 'probe db1.example.com top-100'],
  ['db1.example.com:5432', 'probe db1.example.com 5432'],
  ['db1.example.com 22,443', 'probe db1.example.com 22,443'],
])('`%s`', (line, meant) => {
  it(`names \`${meant}\`, which the parser takes`, () => {
    const [command = ''] = commandsIn(mistakeOf(line));
    expect(command.replace(/ > .*/, '')).toBe(meant);
    expect(parseArguments(shellWords(command.replace(/ > .*/, '')))).toMatchObject({ kind: 'run' });
  });
});

it.each([
  'probe db1 5432',
  'probe https 443',
  'probe 192.0.2.0/28 22',
  'probe 2001:db8::1 22',
  'probe 192.0.2.1-192.0.2.9 ssh',
  'explain db1.example.com:5432 prod.yml',
  'explain db1.example.com:5432 a.yml b.yml',
  "explain '[2001:db8::1]:443'",
  'explain db1.example.com',
  'init 203.0.113.0/28 2001:db8::/120 db1',
  'diff a.yml b.yml',
  'diff - prod.yml',
  'services 53/udp',
  'services top-100',
])('takes `%s` as it is', (line) => {
  expect(parseArguments(shellWords(line))).toMatchObject({ kind: 'run' });
});

describe('a host in place of a policy', () => {
  it.each([
    ['check', 'db1.example.com:5432', [], 'check --only db1.example.com:5432'],
    ['check', 'db1.example.com', ['--format', 'json'], 'check --format json --only db1.example.com'],
    ['check', 'db1.example.com', ['22,443'], 'probe db1.example.com 22,443'],
    ['check', 'db1.example.com:5432', ['prod.yml'], 'check prod.yml --only db1.example.com:5432'],
    ['lint', 'db1.example.com:5432', [], 'probe db1.example.com 5432'],
    ['lint', 'db1.example.com', [], 'probe db1.example.com top-100'],
    ['explain', 'db1.example.com:5432', ['www.example.com:443'], 'explain db1.example.com:5432'],
    ['explain', 'db1.example.com', ['www.example.com:443'], 'explain www.example.com:443'],
    ['explain', 'db1.example.com', ['prod.yml'], 'explain db1.example.com:PORT prod.yml'],
    ['explain', '2001:db8::1', [], "explain '[2001:db8::1]:PORT'"],
  ] as const)('%s %s %j', (command, path, others, meant) => {
    const message = meantPolicy(command, path, [path, ...others]) ?? '';
    expect(commandsIn(message)).toEqual([meant]);
    expect(parseArguments(shellWords(meant))).toMatchObject({ kind: 'run' });
  });

  it.each(['prod.yml', 'nowhere', '-', './policies/prod', 'report.json'])('not of %s', (path) => {
    expect(meantPolicy('check', path, [path])).toBeNull();
  });
});

it('gives what a shell would read otherwise in quotes', () => {
  expect(mistakeOf("probe '$(x).example.com:22' 22 --format json")).toContain(
    "`port-policy probe '$(x).example.com' 22,22 --format json`",
  );
});
