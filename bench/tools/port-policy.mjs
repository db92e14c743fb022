// port-policy itself, from dist/, as a contender.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Answers, expand } from '../answers.mjs';

export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

const PACES = {
  unlimited: {
    said: 'unlimited',
    limits: 'limits: { rate: unlimited, per-host: unlimited, in-flight: unlimited, probes: unlimited }\n',
  },
  default: { said: 'default: auto', limits: '' },
};

/**
 * @param {object} [options]
 * @param {keyof typeof PACES} [options.pace]
 * @param {boolean} [options.vouched] with another host in the policy that is known to answer, where the job has one
 * @param {number} [options.maxRuns]
 * @param {boolean} [options.evenIfSlow]
 */
export function portPolicy({ pace = 'unlimited', vouched = false, maxRuns, evenIfSlow } = {}) {
  return {
    name: `port-policy${vouched ? ', another host vouching' : ''}`,
    ours: true,
    knowsUnknown: true,
    vouched,
    pace: PACES[pace].said,
    maxRuns,
    evenIfSlow,
    command(job) {
      const file = join(job.folder, `policy-${pace}-${vouched}.yml`);
      const hosts = vouched ? `${job.policy}${job.voucher}` : job.policy;
      writeFileSync(file, `version: 1\n${PACES[pace].limits}hosts:\n${hosts}`);
      return [process.execPath, CLI, 'check', file, '--format', 'json', '--fail-on', 'never'];
    },
    read(stdout) {
      const answers = new Answers();
      for (const { address, ports, state } of JSON.parse(stdout).verdicts) answers.say(address, expand(ports), state);
      return answers;
    },
  };
}
