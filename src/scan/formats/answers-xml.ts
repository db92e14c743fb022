// What `masscan -oX` writes, and naabu's like it: nmap's elements, one `host` for each port that answered, and no word of what was asked.

import { plainCounted } from '../../base/numbers-and-lists.ts';
import type { Scan, ScanProblem } from '../../model/scan.ts';
import type { PortObservation } from '../port-observation.ts';
import { parsePort } from '../port-sets.ts';
import { type HostRecord, ScanBuilder } from '../scan-builder.ts';
import { utcTime } from '../utc-time.ts';
import { ANSWERS_ALONE, masscanObservation } from './masscan-states.ts';
import { NAABU_ALONE, naabuObservation } from './naabu-states.ts';
import { versionOf } from './wording.ts';
import type { Attributes, XmlEnd, XmlScanReader } from './xml/read-xml.ts';

/** `nmaprun/host/ports/port/state`. */
const DEEPEST = 5;
/** What masscan says of itself, whichever version it is. */
const NO_VERSION = '1.0-BETA';

export class AnswersXml implements XmlScanReader {
  readonly #tool: 'masscan' | 'naabu';
  readonly #version: string | null;
  readonly #builder = new ScanBuilder();
  #host: HostRecord | null = null;
  #port: { readonly protocol: string | null; readonly id: string | null } | null = null;
  #finishedAt: string | null = null;
  #finished = false;
  #leftOut = 0;

  constructor(tool: 'masscan' | 'naabu', root: Attributes) {
    this.#tool = tool;
    const version = versionOf(root('version'));
    this.#version = version === NO_VERSION ? null : version;
  }

  open(path: readonly string[], attributes: Attributes): void {
    if (path.length > DEEPEST) return;
    switch (path.slice(1).join('/')) {
      case 'host/address':
        // The first is the one that was asked; naabu adds an Ethernet address.
        if (this.#host !== null || attributes('addrtype') === 'mac') break;
        this.#host = this.#builder.visit(attributes('addr'));
        if (this.#host === null) this.#leftOut++;
        break;
      case 'host/hostnames/hostname':
        if (this.#host !== null) this.#builder.name(this.#host, attributes('name'));
        break;
      case 'host/ports/port':
        this.#port = { protocol: attributes('protocol'), id: attributes('portid') };
        break;
      case 'host/ports/port/state':
        this.#see(attributes);
        break;
      case 'runstats/finished':
        this.#finishedAt = utcTime(Number(attributes('time') ?? Number.NaN));
        this.#finished = true;
        break;
    }
  }

  #see(attributes: Attributes): void {
    const { protocol = null, id = null } = this.#port ?? {};
    if (this.#host === null || (protocol !== 'tcp' && protocol !== 'udp')) return;
    const port = parsePort(id);
    const observation = this.#observation(protocol, attributes('state'), attributes('reason'));
    if (port === null || observation === null) this.#leftOut++;
    else this.#builder.see(this.#host, protocol, port, observation);
  }

  #observation(protocol: 'tcp' | 'udp', state: string | null, reason: string | null): PortObservation | null {
    return this.#tool === 'masscan' ? masscanObservation(protocol, state, reason) : naabuObservation(protocol, state);
  }

  close(path: readonly string[]): void {
    if (path.length === 2 && path[1] === 'host') this.#host = null;
  }

  get full(): boolean {
    return this.#builder.work.exceeded;
  }

  result(end: XmlEnd): Scan | ScanProblem {
    const warnings = [this.#tool === 'masscan' ? ANSWERS_ALONE : NAABU_ALONE];
    if (end.kind === 'cut')
      warnings.push(`The scan breaks off at line ${end.line}: it was stopped, or the file is not whole.`);
    else if (!this.#finished) warnings.push('The scan does not say that it came to its end.');
    if (end.kind === 'more') warnings.push('Something follows after the end of the scan, and was not read.');
    if (this.#leftOut > 0)
      warnings.push(
        `${plainCounted(this.#leftOut, 'entry', 'entries')} of the scan have no address, port or state that we know, and were left out.`,
      );
    const [tool, version, finishedAt] = [this.#tool, this.#version, this.#finishedAt];
    return this.#builder.build({ tool, version, finishedAt, warnings });
  }

  get broken(): boolean {
    return !this.#finished;
  }
}
