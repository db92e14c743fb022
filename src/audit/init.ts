// `init`: a policy that says what is, from a run of our own or from a scan of another tool.
import { draftPolicy, type Sketch } from '../draft/draft-policy.ts';
import { riskOf } from '../evaluate/risks/risk.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { portOf, serviceName } from '../policy/services/service-names.ts';
import { serviceSuggester } from '../policy/services/suggest-service.ts';
import { parsePorts } from '../policy/values/parse-ports.ts';
import { readScan, type ScanSource } from './scan-as-network.ts';

export interface DraftRequest extends Omit<Sketch, 'covered'> {
  /** The sets of ports that were asked, as a policy writes them; empty for a scan of another tool, which says it itself. */
  readonly covered: readonly string[];
}

export { isName as isVantageName } from '../policy/values/vantage-values.ts';

/**
 * @param vantage the one that a report of ours must be of; without it any will do
 * @returns the text of a policy; null where nothing can be stated of any host; or why the scan cannot be read
 */
export async function draftFrom(
  source: ScanSource,
  { covered, ...sketch }: DraftRequest,
  vantage?: string | null,
): Promise<{ readonly text: string | null } | { readonly mistake: Diagnostic }> {
  const read = await readScan(source, vantage);
  if ('mistake' in read) return read;
  const suggest = serviceSuggester();
  const sets = covered.flatMap((text) => {
    const ports = parsePorts(text, suggest);
    return 'code' in ports ? [] : [{ text, ports }];
  });
  return { text: draftPolicy(read.scan, { ...sketch, covered: sets }, { serviceName, portOf, riskOf }) };
}
