// What `nmap -oX` writes: which ports it asked, which of them it lists one by one, and how many more are in which state.

import type { Scan, ScanProblem } from '../../../model/scan.ts';
import { ScanBuilder } from '../../scan-builder.ts';
import { utcTime } from '../../utc-time.ts';
import { versionOf } from '../wording.ts';
import type { Attributes, XmlEnd, XmlScanReader } from '../xml/read-xml.ts';
import { hastyArgument } from './nmap-arguments.ts';
import { type Coverage, SummaryReader } from './nmap-coverage.ts';
import { type LeftOut, NmapHost } from './nmap-host.ts';
import { howAsked } from './nmap-reasons.ts';
import type { NmapRun } from './nmap-warnings.ts';
import { nmapWarnings } from './nmap-warnings.ts';

/** `nmaprun/host/ports/extraports/extrareasons`: what is deeper is of no concern, and its path is not put together. */
const DEEPEST = 5;

export class NmapXml implements XmlScanReader {
  readonly #builder = new ScanBuilder();
  readonly #summaries = new SummaryReader(this.#builder.work);
  readonly #version: string | null;
  readonly #hasty: string | null;
  readonly #coverage: Coverage[] = [];
  readonly #run: NmapRun = { otherScans: new Set(), finished: false, failed: false };
  readonly #leftOut: LeftOut = { unclear: 0, ownErrors: 0, uncounted: 0, timedOut: 0, noAddress: 0, noPort: 0 };
  /** Whether everything that it asked over is a protocol with ports that we know. */
  #complete = true;
  #finishedAt: string | null = null;
  #host: NmapHost | null = null;
  #down = 0;

  constructor(root: Attributes) {
    this.#version = versionOf(root('version'));
    this.#hasty = hastyArgument(root('args') ?? '');
  }

  open(path: readonly string[], attributes: Attributes): void {
    if (path.length > DEEPEST) return;
    const [, element] = path;
    if (element === 'host') {
      if (path.length === 2) this.#host = new NmapHost(attributes);
      else this.#host?.open(path.slice(2).join('/'), attributes, this.#leftOut);
    } else if (path.join('/') === 'nmaprun/runstats/hosts') this.#down = Number(attributes('down') ?? 0) || 0;
    else if (element === 'scaninfo') this.#cover(attributes);
    else if (element === 'runstats' && path.length === 3 && path[2] === 'finished') {
      this.#finishedAt = utcTime(Number(attributes('time') ?? Number.NaN));
      this.#run.finished = true;
      // Older versions say no more than that they ended.
      this.#run.failed = (attributes('exit') ?? 'success') !== 'success';
    }
  }

  close(path: readonly string[]): void {
    if (path.length !== 2 || path[1] !== 'host') return;
    this.#host?.tell(this.#builder, this.#summaries, this.#coverage, this.#complete, this.#leftOut);
    this.#host = null;
  }

  get full(): boolean {
    return this.#builder.work.exceeded;
  }

  #cover(attributes: Attributes): void {
    const protocol = attributes('protocol');
    const type = attributes('type');
    if (protocol !== 'tcp' && protocol !== 'udp') {
      this.#complete = false;
      return;
    }
    const asked = howAsked(protocol, type, attributes('scanflags'));
    if (asked === null) this.#run.otherScans.add(/^[a-z]{1,16}$/.test(type ?? '') ? `${type}` : 'unknown');
    const list = this.#summaries.list(attributes('services') ?? '');
    const ports = list !== null && `${list.named}` === attributes('numservices') ? list : null;
    const before = this.#coverage.findIndex((one) => one.protocol === protocol);
    if (before < 0) this.#coverage.push({ protocol, asked, ports });
    // nmap asks a protocol in one way. Two are two scans in one file, and which of them saw what is not told.
    else this.#coverage[before] = { protocol, asked: null, ports: null };
  }

  result(end: XmlEnd): Scan | ScanProblem {
    const hasty = this.#hasty;
    const warnings = nmapWarnings(this.#run, this.#leftOut, end, hasty);
    const version = this.#version;
    const gaps = this.#builder.gaps(this.#down);
    const about = { tool: 'nmap', version, finishedAt: this.#finishedAt, warnings, gaps } as const;
    return this.#builder.build(hasty === null ? about : { ...about, hasty });
  }

  /** Whether it broke off, or failed by its own word. */
  get broken(): boolean {
    return !this.#run.finished || this.#run.failed;
  }
}
