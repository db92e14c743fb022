// argv to a command, or to the one sentence that helps.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';

const parse = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''));
const messageOf = (argv: readonly string[]) => {
  const parsed = parseArguments(argv);
  if (parsed.kind !== 'mistake') throw new Error(`no mistake but ${JSON.stringify(parsed)}`);
  return parsed.message;
};

function probing(host: string, ports: string) {
  return { kind: 'run', command: 'probe', positionals: [host, ports], options: {} };
}

it.each([
  ['check', { kind: 'run', command: 'check', positionals: [], options: {} }],
  ['check a.yml', { kind: 'run', command: 'check', positionals: ['a.yml'], options: {} }],
  ['check -', { kind: 'run', command: 'check', positionals: ['-'], options: {} }],
  ['check a.yml --dry-run', { kind: 'run', command: 'check', positionals: ['a.yml'], options: { 'dry-run': true } }],
  [
    'check --fail-on never a.yml --format=json --report-dir out',
    {
      kind: 'run',
      command: 'check',
      positionals: ['a.yml'],
      options: { 'fail-on': 'never', format: 'json', 'report-dir': 'out' },
    },
  ],
  ['check -- --format', { kind: 'run', command: 'check', positionals: ['--format'], options: {} }],
  ['probe db1.example.com:5432', probing('db1.example.com', '5432')],
  ['probe db1.example.com:22,postgresql', probing('db1.example.com', '22,postgresql')],
  ['probe --format json db1.example.com:22', { ...probing('db1.example.com', '22'), options: { format: 'json' } }],
  ['probe [2001:db8::1]:443', probing('2001:db8::1', '443')],
  ['probe ns1.example.com:53/udp', probing('ns1.example.com', '53/udp')],
  ['probe 192.0.2.0/28:22', probing('192.0.2.0/28', '22')],
  ['probe ::1 22,80', { kind: 'run', command: 'probe', positionals: ['::1', '22,80'], options: {} }],
  ['schema report', { kind: 'run', command: 'schema', positionals: ['report'], options: {} }],
  ['', { kind: 'help', command: null }],
  ['--help', { kind: 'help', command: null }],
  ['-h', { kind: 'help', command: null }],
  ['help lint', { kind: 'help', command: 'lint' }],
  ['help --help', { kind: 'help', command: null }],
  ['check --help', { kind: 'help', command: 'check' }],
  ['probe -h', { kind: 'help', command: 'probe' }],
  ['--version', { kind: 'version' }],
  ['-V', { kind: 'version' }],
])('`%s`', (line, parsed) => {
  expect(parse(line)).toEqual(parsed);
});

describe('mistakes', () => {
  it.each([
    ['chekc', 'there is no command `chekc`; did you mean `check`?'],
    ['lnit', 'there is no command `lnit`; did you mean `lint`?'],
    ['prod.yml', 'there is no command `prod.yml`; did you mean `port-policy check prod.yml`?'],
    ['frobnicate', 'there is no command `frobnicate`'],
    ['constructor', 'there is no command `constructor`'],
    ['wait', 'there is no command `wait`; use `port-policy check --wait DURATION`'],
    ['wait 60s', 'there is no command `wait`; use `port-policy check --wait 60s`'],
    ['baseline', 'there is no command `baseline`; use `port-policy check --baseline FILE`'],
    ['baseline old.json', 'there is no command `baseline`; use `port-policy check --baseline old.json`'],
    ['dry-run', 'there is no command `dry-run`; use `port-policy check --dry-run`'],
    ['dry-run prod.yml', 'there is no command `dry-run`; use `port-policy check --dry-run prod.yml`'],
    ['only db1.example.com', 'there is no command `only`; use `port-policy check --only db1.example.com`'],
    ['observations', 'there is no command `observations`; use `port-policy check --observations FILE`'],
    ['ports', 'there is no command `ports`; did you mean `services`?'],
    ['version', 'there is no command `version`; use `port-policy --version`'],
    ['-v', 'a command comes first; `port-policy --version` prints the version'],
    ['help wait', 'there is no command `wait`; use `port-policy check --wait DURATION`'],
    ['check --fial-on never', 'check has no option `--fial-on`; did you mean --fail-on?'],
    ['check --reportdir x', 'check has no option `--reportdir`; did you mean --report-dir?'],
    ['check --zzz', 'check has no option `--zzz`'],
    ['check -x', 'check has no option `-x`'],
    ['lint --format xml', '--format cannot be `xml`. Use one of terminal, json, sarif, markdown'],
    ['lint --only a', 'lint has no option `--only`; it is an option of check'],
    ['check --dry-run=yes', '--dry-run takes no value'],
    [
      'check --format',
      '--format needs a value: --format terminal|json|markdown|sarif|junit|html|prom|tap|intoto|headline',
    ],
    ['check --fail-on --dry-run', '--fail-on needs a value: --fail-on inconclusive|violation|never'],
    ['check --report-dir', '--report-dir needs a value: --report-dir DIR'],
    [
      'check --format xml',
      '--format cannot be `xml`. Use one of terminal, json, markdown, sarif, junit, html, prom, tap, intoto, headline',
    ],
    ['probe 127.0.0.1 22 --format sarif', '--format cannot be `sarif`. Use one of terminal, json, markdown'],
    ['diff a.yml b.yml --format junit', '--format cannot be `junit`. Use one of terminal, json, markdown'],
    ['check --fail-on maybe', '--fail-on cannot be `maybe`. Use one of inconclusive, violation, never'],
    ['check --format json --format json', '--format is given twice'],
    ['check --dry-run --dry-run', '--dry-run is given twice'],
    ['schema policy report', 'schema takes one argument, not 2'],
    ['explain', 'explain needs at least one argument: port-policy explain HOST:PORT [POLICY...] [options]'],
    ['help nosuch', `there is no command \`nosuch\`; the commands are ${Object.keys(COMMANDS).join(', ')}`],
    ['help lnit', 'there is no command `lnit`; did you mean `lint`?'],
    ['--help nosuch', `there is no command \`nosuch\`; the commands are ${Object.keys(COMMANDS).join(', ')}`],
    ['merge', 'merge needs at least one argument: port-policy merge REPORT... [options]'],
    [
      'merge prod.yml',
      'merge takes reports, not a policy. To write one: `port-policy check prod.yml --report-dir port-policy-report`',
    ],
    ['probe 127.0.0.1', 'probe needs ports after the host: `port-policy probe 127.0.0.1 top-100`'],
    ['probe', 'probe needs 2 arguments: port-policy probe HOST PORTS [options]'],
    [
      'probe 127.0.0.1 22 80',
      'probe takes 2 arguments, not 3. Put commas, not spaces, between ports: `port-policy probe 127.0.0.1 22,80`',
    ],
  ])('`%s`: %s', (line, message) => {
    expect(parse(line)).toMatchObject({ kind: 'mistake', message });
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('--%s is no option', (name) => {
    expect(messageOf(['check', `--${name}`])).toContain(`check has no option \`--${name}\``);
    expect(messageOf(['check', `--${name}=x`])).toContain(`check has no option \`--${name}\``);
  });

  it('takes no empty value for a folder: it would be found out only after the probing', () => {
    expect(messageOf(['check', '--report-dir='])).toBe('--report-dir needs a value: --report-dir DIR');
    expect(messageOf(['check', '--report-dir', ''])).toBe('--report-dir needs a value: --report-dir DIR');
  });

  it('names the command whose --help has more', () => {
    expect(parse('check --zzz')).toMatchObject({ command: 'check' });
    expect(parse('zzz')).toMatchObject({ command: null });
  });
});
