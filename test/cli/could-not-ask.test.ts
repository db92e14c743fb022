// What `probe` could not ask must not look like a success; nor may a mistyped file look like a reason to begin anew.
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe('probe', () => {
  it.each([
    ['a name that does not resolve', 'nowhere.invalid', /name not resolved[\s\S]*\n {6}-> Check the spelling/],
    ['an address that is refused', '169.254.169.254', /out of scope[\s\S]*\n {6}-> If you really mean it/],
  ])('%s: exit code 3, and what to do', async (_, host, says) => {
    const { code, stdout, stderr } = await runCli(['probe', host, '22']);
    expect(stdout).toMatch(says);
    expect(stderr).toBe('');
    expect(code).toBe(3);
    expect((await runCli(['probe', host, '22', '--format', 'json'])).code).toBe(3);
  });

  it('a closed port is an answer: exit code 0', async () => {
    const { code, stdout } = await runCli(['probe', '127.0.0.1', '1']);
    expect(stdout).toContain('closed');
    expect(stdout).not.toContain('->');
    expect(code).toBe(0);
  });
});

describe('a policy that is not there', () => {
  const say = async (args: readonly string[]) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  };

  it('at the usual place, with nothing beside: how to begin', async () => {
    expect(await say(['check'])).toContain('there is no such file; `port-policy init HOST` prints one to save there');
  });

  it('at the usual place, with one in this folder: the command that reads it', async () => {
    folder.write('compose.yml', '');
    folder.write('office-policy.yaml', '');
    expect(await say(['lint'])).toContain('; did you mean `port-policy lint office-policy.yaml`?');
    folder.write('port-policy.yml', '');
    expect(await say(['check', '--format', 'json'])).toContain(
      '; did you mean `port-policy check --format json port-policy.yml`? (also here: office-policy.yaml)',
    );
    expect(await say(['explain', 'a.example.com:22'])).toContain(
      '`port-policy explain a.example.com:22 port-policy.yml`',
    );
  });

  it.each([
    ['port-polciy.yml', 'port-policy.yml'],
    ['port-policy.yaml', 'port-policy.yml'],
    ['./port-policy', 'port-policy.yml'],
    ['ofice-policy.yaml', 'office-policy.yaml'],
  ])('%s: did you mean %s', async (written, meant) => {
    const stderr = await say(['check', written]);
    expect(stderr).toContain(`; did you mean \`${meant}\`?`);
    expect(stderr).not.toContain('init');
  });

  it('with no name like it: those beside it', async () => {
    expect(await say(['lint', 'zzz.yml'])).toContain(
      '; beside it: `compose.yml`, `office-policy.yaml`, `port-policy.yml`',
    );
  });

  it('a folder: the policies in it', async () => {
    expect(await say(['check', '.'])).toContain('that is a folder; name the file in it: `office-policy.yaml`');
  });

  it('a host in its place: the command that asks it', async () => {
    expect(await say(['check', 'db1.example.com:5432'])).toContain('`port-policy check --only db1.example.com:5432`');
  });

  it('reports and scans, too', async () => {
    folder.write('report.json', '{}');
    folder.write('scan.xml', '');
    expect(await say(['diff', 'report.jsn', 'report.json'])).toContain('; did you mean `report.json`?');
    expect(await say(['check', 'port-policy.yml', '--observations', 'scna.xml'])).toContain('did you mean `scan.xml`?');
    const baseline = await say(['check', 'port-policy.yml', '--baseline', 'reprot.json']);
    expect(baseline).toContain('did you mean `report.json`? A run writes its report.json');
  });
});
