// A DNS server on a host of the lab that answers, fails or keeps quiet as a zone says.
import { fileURLToPath } from 'node:url';
import type { ProcessStarter } from './lab-process.ts';
import type { Namespace } from './topology.ts';

const PROGRAM = fileURLToPath(new URL('programs/dns-server.mjs', import.meta.url));

/**
 * What a name has to say. Addresses answer A or AAAA by their family (NODATA where there is none of it); with `cname`
 * they stand under that other name, whose text may be hostile: anything without a dot in a label, 63 bytes a label.
 */
export type DnsReply =
  | string[]
  | { cname: string; addresses: string[] }
  /** So many of them each time, drawn anew for every question. */
  | { addresses: string[]; each: number }
  /** A zone begins here: it has an SOA record, and no address. */
  | { soa: true }
  | 'nxdomain'
  | 'nodata'
  | 'servfail'
  | 'refused'
  | 'silence';

/**
 * One reply for every type, or one for each of the two; names in lower case. A name that is not there: NXDOMAIN, unless
 * `*.PARENT` or `*` stands for it.
 */
export type DnsZone = Record<string, DnsReply | { A: DnsReply; AAAA: DnsReply }>;

export interface DnsServer {
  /** Every question until now, as `A www.example.com`, in their order. */
  readonly queries: readonly string[];
  /** Replaces the zone; resolves when the next question is answered from the new one. */
  update(zone: DnsZone): Promise<void>;
  close(): Promise<void>;
}

/** Starts the server on UDP and TCP port 53 and resolves when it is bound. */
export async function startDns(
  lab: ProcessStarter,
  namespace: Namespace,
  address: string,
  zone: DnsZone,
): Promise<DnsServer> {
  const started = lab.start(namespace, [process.execPath, PROGRAM, address], { stdin: 'open' });
  const queries: string[] = [];
  started.onLine((line) => {
    if (line.startsWith('query ')) queries.push(line.slice('query '.length));
  });
  let version = 0;
  const update = async (next: DnsZone) => {
    version++;
    started.write(`${JSON.stringify({ version, zone: next })}\n`);
    await started.until(`zone ${version} is served\n`);
  };
  await update(zone);
  return {
    queries,
    update,
    async close() {
      await started.kill('SIGKILL');
      await started.finished;
    },
  };
}
