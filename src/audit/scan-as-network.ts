// A scan made elsewhere in place of the network: it answers for DNS and for every port, and no packet is sent.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AddressObservations } from '../model/observation.ts';
import type { Plan } from '../model/plan.ts';
import type { Scan } from '../model/scan.ts';
import type { Family } from '../model/words.ts';
import type { Lookup } from '../probe/resolve-names.ts';

/** The text of a scan, and how messages call it. */
export interface ScanSource {
  readonly file: string;
  readonly text: string;
}

/** What a scan says of a name that it does not cover; `explain/unresolved.ts` has the words for it. */
const NOT_COVERED = 'ENOTCOVERED';

/** @returns the scan, or what is wrong with its text. What it takes to read one is loaded only now. */
export async function readScan({
  file,
  text,
}: ScanSource): Promise<{ readonly scan: Scan } | { readonly mistake: Diagnostic }> {
  const { parseScan } = await import('../scan/parse-scan.ts');
  const scan = await parseScan(text, file);
  if (!('problem' in scan)) return { scan };
  const { problem, mend } = scan;
  return {
    mistake: { code: 'bad-value', level: 'error', message: problem, mend, position: null, length: 1, related: [] },
  };
}

/**
 * Names as the scan knows them. Of a name that it does not know nothing is known either. Another tool may have looked at one
 * family alone; a run of ours asked for both, so what it does not have of a name that it knows is not there.
 */
export function namesInScan({ tool, hosts }: Scan): Lookup {
  const addresses = new Map<string, string[]>();
  const known = new Set<string>();
  for (const { address, family, names } of hosts) {
    for (const name of names.map(canonical)) {
      known.add(name);
      const key = `${family} ${name}`;
      const list = addresses.get(key);
      if (list === undefined) addresses.set(key, [address]);
      else list.push(address);
    }
  }
  return async (name: string, family: Family) => {
    const found = addresses.get(`${family} ${canonical(name)}`);
    if (found !== undefined) return found;
    const absent = tool === 'port-policy' && known.has(canonical(name));
    throw Object.assign(new Error(`the scan has no such address of ${name}`), {
      code: absent ? 'ENOTFOUND' : NOT_COVERED,
    });
  };
}

function canonical(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** One for each planned address, and what a report that rests on a scan must say of it. */
export async function observeInScan(
  plan: Pick<Plan, 'addresses'>,
  scan: Scan,
): Promise<{ observations: AddressObservations[]; warnings: string[] }> {
  const { observeScan } = await import('../scan/observe-scan.ts');
  return observeScan(plan, scan);
}
