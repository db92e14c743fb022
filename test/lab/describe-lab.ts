// `describe` for tests that need the lab: they run where it can, and where it cannot they are skipped loudly.
import { writeSync } from 'node:fs';
import { describe, it } from 'vitest';
import { labAvailability } from './availability.ts';

const STDERR = 2;

/**
 * Like vitest's `describe`. What happens where no lab can be made, the environment's PORT_POLICY_LAB decides:
 * not set: the tests are skipped, with a line on stderr that says which, why, and how to make them run;
 * `required`: one test fails with that line, so that a CI job cannot lose them unnoticed.
 * With `off` they are skipped wherever it is.
 */
export function describeLab(name: string, define: () => void): void {
  const why = whyNot();
  if (why === undefined) {
    describe(name, define);
    return;
  }
  const line = `LAB TESTS SKIPPED: "${name}" did not run: ${why}.`;
  if (process.env.PORT_POLICY_LAB === 'required') {
    describe(name, () => {
      it('has the lab that PORT_POLICY_LAB=required asks for', () => {
        throw new Error(`"${name}" cannot run: ${why}.`);
      });
    });
  } else {
    // Past vitest's own capture, so that the line comes out whatever the reporter shows of a skipped file.
    writeSync(STDERR, `\n${line}\n`);
  }
  describe.skip(name, define);
}

function whyNot(): string | undefined {
  const wish = process.env.PORT_POLICY_LAB ?? '';
  if (wish === 'off') return 'PORT_POLICY_LAB=off asks for that; unset it to run them';
  if (wish !== '' && wish !== 'required')
    throw new Error(`PORT_POLICY_LAB is "${wish}": it may be required, off or unset.`);
  const availability = labAvailability();
  return availability.available
    ? undefined
    : `the lab cannot run here: ${availability.why} (and PORT_POLICY_LAB=required makes this a failure)`;
}
