// docs/evidence.md, followed word for word: its commands are run on signed nights, and on what an auditor must not be shown instead of one.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { intoto } from '../../src/report/intoto/intoto.ts';
import { reportJson } from '../../src/report/json/report-json.ts';
import { nobody, reportOf } from '../audit/report-of.ts';
import { closedPort, type Listener, listener } from '../cli/loopback.ts';
import { readText } from './markdown.ts';

const POLICY = '.github/port-policy.yml';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const [, section = ''] = readText('docs/evidence.md').split('## Verify it a year later');
const [verify = '', questions = ''] = [...section.matchAll(/```sh\n(.*?)```/gs)].map(([, text]) => text as string);
const asked = questions.split(/^# .*$/m).filter((text) => text.trim() !== '');

let folder: string;
let open: Listener;
let closed: number;

/**
 * What `gh` does here: holds the signature against who may sign, and the file against the statement. It signs with OpenSSH, and not with
 * Sigstore, and the signer is the workflow at its branch.
 */
const GH = `#!/bin/bash
file=$3; shift 3
while (($#)); do
  case $1 in --signer-workflow) workflow=$2;; --source-ref) ref=$2;; --predicate-type) type=$2;; esac
  shift 2
done
ssh-keygen -Y verify -f allowed -I "$workflow@$ref" -n in-toto -s statement.sig < statement >&2 || exit 1
[ "$(jq -r '.subject[0].digest.sha256' statement)" = "$(sha256sum "$file" | cut -d' ' -f1)" ] || exit 1
[ "$(jq -r .predicateType statement)" = "$type" ] || exit 1
jq '[{ verificationResult: { statement: . } }]' statement
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'port-policy-evidence-'));
  mkdirSync(join(folder, '.github'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/gh'), GH, { mode: 0o755 });
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')]);
  open = await listener();
  closed = await closedPort();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await open.close();
});

interface Night {
  readonly policy?: string;
  readonly file?: string;
  readonly only?: readonly string[];
  readonly branch?: string;
  /** What is done once the night is signed. */
  readonly afterwards?: (report: Report, text: string) => void;
}

const policyText = (port: number) =>
  `version: 1\nhosts:\n  - { host: 127.0.0.1, satisfies: A, blocked: ${port} }\n  - { host: 127.0.0.2, blocked: ${port} }\n`;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** A night is audited and signed, as it stands in the repository; then the page is followed. @returns the exit code of each command */
async function followed({
  policy = policyText(closed),
  file = POLICY,
  only,
  branch = 'main',
  afterwards,
}: Night): Promise<(number | null)[]> {
  write(file, policy);
  const run = { ownOf: nobody, sha256, ...(only === undefined ? {} : { only }) };
  const report = await reportOf({ file, text: policy }, run);
  const text = reportJson(report);
  write('report.json', text);
  write('statement', intoto(report, sha256(text)));
  const key = execFileSync('cat', [join(folder, 'key.pub')], { encoding: 'utf8' }).trim();
  write('allowed', `OWNER/REPOSITORY/.github/workflows/evidence.yml@refs/heads/${branch} ${key}\n`);
  rmSync(join(folder, 'statement.sig'), { force: true });
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', 'key', '-n', 'in-toto', 'statement'], {
    cwd: folder,
    stdio: 'ignore',
  });
  afterwards?.(report, text);
  const [from, to] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 3_600_000)].map((time) =>
    time.toISOString(),
  );
  return [verify, ...asked].map((command) => {
    const dated = command.replace('2026-11-01', from as string).replace('2026-12-01', to as string);
    const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
    return spawnSync('bash', ['-c', dated], { cwd: folder, env, encoding: 'utf8' }).status;
  });
}

it('asks who signed, whether all passed, when, and by which policy', () => {
  expect(asked).toHaveLength(3);
});

// Elsewhere sha256sum or OpenSSH may be another, or none.
describe.skipIf(process.platform !== 'linux')('the commands of the page', () => {
  it('are satisfied by a green night', async () => {
    expect(await followed({})).toEqual([0, 0, 0, 0]);
  });

  it.each<[string, Night, number]>([
    [
      'a byte of the report is another',
      { afterwards: (_, text) => write('report.json', text.replace('"pass"', '"Pass"')) },
      0,
    ],
    [
      'a word of the statement is another',
      { afterwards: (report, text) => write('statement', intoto(report, sha256(text)).replace('PASSED', 'PASSEd')) },
      0,
    ],
    ['another branch has signed it', { branch: 'feature' }, 0],
    ['the night FAILED', { policy: 'OPEN' }, 1],
    ['a part of the policy was checked', { only: ['127.0.0.1'] }, 1],
    ['it is an old one', { afterwards: (report) => resigned({ ...report, startedAt: '2025-11-20T02:00:00.000Z' }) }, 2],
    ['it is of another policy', { file: '.github/other.yml' }, 3],
    ['the policy in the repository is another', { afterwards: () => write(POLICY, policyText(1)) }, 3],
  ])('notice that %s', async (_, night, at) => {
    const codes = await followed({ ...night, ...(night.policy === 'OPEN' ? { policy: policyText(open.port) } : {}) });
    expect(codes[at]).not.toBe(0);
    if (at > 0) expect(codes.filter((code) => code !== 0)).toHaveLength(1);
  });
});

/** A night of long ago was signed as well, and its signature is good. */
function resigned(report: Report): void {
  const text = reportJson(report);
  write('report.json', text);
  write('statement', intoto(report, sha256(text)));
  rmSync(join(folder, 'statement.sig'));
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-f', 'key', '-n', 'in-toto', 'statement'], {
    cwd: folder,
    stdio: 'ignore',
  });
}
