// Scan: what a scan made elsewhere (nmap, masscan, naabu, our own report) says of each host and port.
import type { PortSet } from './policy.ts';
import type { Cause, Evidence, Family, ScanTool, State } from './words.ts';

/** Of a scan that many nodes made together: how many of those that asked a port saw it open. */
export interface NodeCount {
  readonly open: number;
  readonly asked: number;
}

/** Ports of one host of which the scan says the same. */
export interface ScannedPorts {
  readonly ports: PortSet;
  readonly state: State;
  readonly cause: Cause;
  /** Milliseconds; null where the scan does not say. */
  readonly rttMs: number | null;
  /** What the scan itself says that it rests on; null where its format has no word for it. */
  readonly evidence: Evidence | null;
  /** How often each was asked; null where the scan does not say. */
  readonly attempts: number | null;
  /** Not there where one machine made the scan. */
  readonly nodes?: NodeCount;
}

export interface ScannedHost {
  /** Canonical text: `203.0.113.7`, `2001:db8::1`. */
  readonly address: string;
  readonly family: Family;
  /** Names that the scan knows it by; may be empty. */
  readonly names: readonly string[];
  /**
   * `here`: loopback, or another address of the scanning machine; its answers crossed no network, and vouch for nobody
   * elsewhere. `unsure`: it may be one of those.
   */
  readonly where: 'here' | 'elsewhere' | 'unsure';
  /** Disjoint. A port that is in none of them was not covered, and nothing is known of it. */
  readonly seen: readonly ScannedPorts[];
}

/** Ports that a scan speaks of without telling how they are. */
export interface UnclearPorts {
  readonly ports: PortSet;
  /** What the scan says of them, to stand in a sentence: `filtered, host-unreach`; `counted` where it does not say which they are. */
  readonly said: string;
  /** Of a connect scan, where the scanning machine makes the same error itself. */
  readonly maybeOwn: boolean;
}

/** What a scan met and could not tell; for the sentences that say why a port is not covered. */
export interface ScanGaps {
  /** Hosts by address: taken for down, given up for lack of time, or up and without a word about any port (a ping scan). */
  readonly hosts: ReadonlyMap<string, 'down' | 'gave-up' | 'no-ports'>;
  /** How many hosts it took for down; nmap names them only when it is told to be verbose. */
  readonly down: number;
  /** By address. */
  readonly ports: ReadonlyMap<string, readonly UnclearPorts[]>;
}

/** Who made a scan, and when. */
export interface ScanOrigin {
  readonly tool: ScanTool;
  /** As the scan says; null where it does not. */
  readonly version: string | null;
  /** RFC 3339; of the last answer, where the scan tells no end; null where it tells no time. */
  readonly finishedAt: string | null;
}

export interface Scan extends ScanOrigin {
  /** The scan that a report of ours was itself made from. Not there in any other scan. */
  readonly madeFrom?: ScanOrigin;
  /** Each address once, IPv4 first, ascending. */
  readonly hosts: readonly ScannedHost[];
  /** Where it was seen from, as a report of ours says: null for its nameless vantage; not there where the format has no word for it. */
  readonly vantage?: string | null;
  /** Not there for a format that has no word for it. */
  readonly gaps?: ScanGaps;
  /** What it was told that makes its silence no evidence: `--max-retries 0`; not there where nothing does. */
  readonly hasty?: string;
  /** What a reader should know before trusting it: cut short, no word on closed ports, and the like. */
  readonly warnings: readonly string[];
}

/** Why a text cannot be used as a scan, and what to do about it. */
export interface ScanProblem {
  readonly problem: string;
  readonly help: string | null;
}
