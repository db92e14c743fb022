// The machine that a result was measured on.
import { cpus, release, totalmem } from 'node:os';

export function machine() {
  return {
    cpu: `${cpus().length} x ${cpus()[0]?.model.trim()}`,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    node: process.version,
  };
}

export const machineLine = ({ cpu, memoryGiB, kernel, node }) =>
  `${cpu}, ${memoryGiB} GiB, Linux ${kernel}, Node ${node}`;
