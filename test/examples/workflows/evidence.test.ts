// examples/evidence, run: whatever the verdict, report.json is signed with what the statement beside it says, and the signature is kept.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { readText } from '../../docs/markdown.ts';
import { withLab } from '../../lab/with-lab.ts';
import { describeAct, runWorkflow } from './act.ts';
import { exampleHosts, JUMP, withFewerPorts } from './lab-hosts.ts';

const POLICY = '.github/port-policy.yml';

describeAct('examples/evidence', () => {
  it(
    'signs the report of a good night and of a bad one',
    ({ expect }) =>
      withLab(async (lab) => {
        await exampleHosts(lab);
        const night = async () => {
          const artifacts = mkdtempSync(join(tmpdir(), 'port-policy-'));
          try {
            const run = await runWorkflow(lab, {
              example: 'evidence',
              event: 'workflow_dispatch',
              files: { [POLICY]: withFewerPorts(readText('examples/evidence/port-policy.yml')) },
              environment: { ARTIFACTS: artifacts },
            });
            const read = (name: string) => readFileSync(join(artifacts, 'exposure-evidence', name), 'utf8');
            return {
              ...run,
              report: read('report.json'),
              statement: JSON.parse(read('report.intoto.json')),
              bundle: JSON.parse(read('attestation.json')),
            };
          } finally {
            rmSync(artifacts, { recursive: true, force: true });
          }
        };
        for (const expected of ['PASSED', 'FAILED']) {
          if (expected === 'FAILED') await lab.listen('far', JUMP, [3306]);
          const { printed, code, report, statement, bundle } = await night();
          const sha256 = createHash('sha256').update(report).digest('hex');
          expect(printed).toContain(
            `attested ${sha256} as https://in-toto.io/attestation/test-result/v0.1: ${expected}`,
          );
          expect(statement.subject).toEqual([{ name: 'report.json', digest: { sha256 } }]);
          expect(bundle).toEqual({ sha256 });
          expect(code).toBe(expected === 'PASSED' ? 0 : 1);
        }
      }),
    120_000,
  );
});
