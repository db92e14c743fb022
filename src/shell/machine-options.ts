// What an audit takes from the machine that it runs on: its clocks, a seed, a hash, and where the code of sweeping threads lies.
import { type AuditOptions, threadFileBeside } from '../audit.ts';
import { TOOL_VERSION } from '../model/tool.ts';

type MachineOptions = Required<
  Pick<AuditOptions, 'toolVersion' | 'seed' | 'threadFile' | 'now' | 'monotonicMs' | 'sha256'>
>;

/** @param bundle `import.meta.url` of a file of the shell */
export function machineOptions(bundle: string): MachineOptions {
  return {
    toolVersion: TOOL_VERSION,
    seed: Math.floor(Math.random() * 2 ** 32),
    threadFile: threadFileBeside(bundle),
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    // Not imported: a run that hashes nothing starts sooner without it.
    sha256: (text) => process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex'),
  };
}
