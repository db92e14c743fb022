// port-policy itself, from dist/, as a contender.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Answers, expand } from '../answers.mjs';

export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

const UNLIMITED = 'limits: { rate: unlimited, per-host: unlimited, in-flight: unlimited, probes: unlimited }';

/**
 * @param {object} [options]
 * @param {'unlimited' | 'default'} [options.pace]
 * @param {boolean} [options.vouched] with another host in the policy that is known to answer, where the job has one
 * @param {number} [options.maxRuns]
 */
export function portPolicy({ pace = 'unlimited', vouched = false, maxRuns } = {}) {
  return {
    name: `port-policy${vouched ? ', another host vouching' : ''}`,
    ours: true,
    knowsUnknown: true,
    vouched,
    pace: pace === 'unlimited' ? 'unlimited' : 'default: 1,000/s, 200/s a host, 1,000 in flight',
    maxRuns,
    command(job) {
      const file = join(job.folder, `policy-${pace}-${vouched}.yml`);
      const hosts = vouched ? `${job.policy}${job.voucher}` : job.policy;
      writeFileSync(file, `version: 1\n${pace === 'unlimited' ? `${UNLIMITED}\n` : ''}hosts:\n${hosts}`);
      return [process.execPath, CLI, 'check', file, '--format', 'json', '--fail-on', 'never'];
    },
    read(stdout) {
      const answers = new Answers();
      for (const { address, ports, state } of JSON.parse(stdout).verdicts) answers.say(address, expand(ports), state);
      return answers;
    },
  };
}
