// `--observations`: a scan made elsewhere takes the place of DNS and of the network. No packet is sent.
import { getOrCreate } from '../base/get-or-create.ts';
import { withoutDot } from '../model/addresses/host-name.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { AddressObservations } from '../model/observation.ts';
import type { NameQuestion, Plan, Resolution } from '../model/plan.ts';
import type { Scan, ScanOrigin } from '../model/scan.ts';

/** The text of a scan, and how messages call it. */
export interface ScanSource {
  readonly file: string;
  readonly text: string;
}

/** That a scan does not say which addresses a name has; `evaluate/explain/whole-host/unresolved.ts` has the words for it. */
const NOT_COVERED = 'ENOTCOVERED';

/**
 * What it takes to read a scan is loaded only now.
 * @param vantage the one that this run is, null for a nameless one: a report of ours that was made elsewhere is refused. Without it
 *   any will do.
 * @returns the scan, or what is wrong with its text
 */
export async function readScan(
  { file, text }: ScanSource,
  vantage?: string | null,
): Promise<{ readonly scan: Scan } | { readonly mistake: Diagnostic }> {
  const { parseScan } = await import('../scan/parse-scan.ts');
  const scan = await parseScan(text, file);
  if ('problem' in scan) return mistaken(scan.problem, scan.help);
  if (vantage === undefined || scan.vantage === undefined || scan.vantage === vantage) return { scan };
  const of = (name: string | null) => (name === null ? 'a run without a vantage' : `the vantage ${name}`);
  return mistaken(
    `${file} is a report of ${of(scan.vantage)}, and this is ${of(vantage)}: what is open there need not be open here.`,
    scan.vantage === null
      ? `Make a report with --vantage ${vantage}, and give that.`
      : `Run with --vantage ${scan.vantage}, or give a report of ${of(vantage)}.`,
  );
}

/** Who saw what is judged: of a report that was itself made from a scan, the tool that made the scan. */
export function originOf({ tool, version, finishedAt, madeFrom }: Scan): ScanOrigin {
  return madeFrom ?? { tool, version, finishedAt };
}

function mistaken(message: string, help: string | null): { readonly mistake: Diagnostic } {
  return { mistake: { code: 'bad-value', level: 'error', message, help, position: null, length: 1, related: [] } };
}

/**
 * Names as the scan knows them: the addresses that it covers, and for each name and family that there may be more. No scan says
 * which addresses a name has: nmap takes the first, and a run of ours may have asked a part, or not have learnt the rest.
 */
export function namesInScan({ hosts }: Pick<Scan, 'hosts'>): (names: readonly NameQuestion[]) => Resolution[] {
  const addresses = new Map<string, string[]>();
  // Loopback, or the scanning machine itself.
  const here = new Set(hosts.filter(({ where }) => where === 'here').map(({ address }) => address));
  for (const { address, family, names } of hosts) {
    for (const name of names) {
      const key = `${family} ${canonical(name)}`;
      getOrCreate(addresses, key, () => []).push(address);
    }
  }
  return (names) =>
    names.flatMap(({ name, families }) =>
      families.map((family): Resolution => {
        const covered = addresses.get(`${family} ${canonical(name)}`) ?? [];
        const own = covered.filter((address) => here.has(address));
        return { name, family, addresses: covered, code: NOT_COVERED, ...(own.length === 0 ? {} : { own }) };
      }),
    );
}

function canonical(name: string): string {
  return withoutDot(name.toLowerCase());
}

/** One for each planned address, and what a report that rests on a scan must say of it. */
export async function observeInScan(
  plan: Pick<Plan, 'addresses'>,
  scan: Scan,
): Promise<{ observations: AddressObservations[]; warnings: string[] }> {
  const { observeScan } = await import('../scan/observe-scan.ts');
  return observeScan(plan, scan);
}
