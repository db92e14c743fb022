// What the lab knows of a real UDP server: where its program comes from, how it is told where to listen, when it is ready.
import type { UdpServiceName } from '../../../src/model/udp-services.ts';

/** Where a server shall listen, and a folder of its own for whatever it reads and writes. */
export interface ServerPlace {
  readonly address4: string;
  readonly address6: string;
  /** The name of the network device that has these addresses. */
  readonly device: string;
  readonly port: number;
  /** Absolute, made anew, and gone with the lab. The server starts in it, and it is its HOME. */
  readonly folder: string;
}

export interface UdpServer {
  /** As `startUdpServers` is asked for it. */
  readonly name: string;
  readonly question: UdpServiceName;
  /** The package in packages.txt that brings it. */
  readonly debianPackage: string;
  /** The name of the program on PATH, or its absolute path. */
  readonly program: string;
  /** Where it listens if nothing else is said. The first can be chosen; a second comes with it. */
  readonly ports: readonly [number, ...number[]];
  /** Not given: it can be put on any port. */
  readonly portIsFixed?: true;
  /** Not given: it listens on both addresses. */
  readonly ipv4Only?: true;
  /** Gives its groups up, which a user namespace forbids (user_namespaces(7)), and ends where it cannot. */
  readonly dropsGroups?: true;
  /** Answers hosts on its own link and nobody else. */
  readonly ownLinkOnly?: true;
  /** Answers from an address of its own choice, so it wants a device with one address of each family: `router` has two. */
  readonly wantsOneAddress?: true;
  /** Its answers repeat no id, although the protocol has one. */
  readonly answersWithoutId?: true;
  /** How many answers one attempt gets: 1 if not given. */
  readonly answers?: number;
  readonly env?: (place: ServerPlace) => Record<string, string>;
  /** Files to write into its folder first, by their names. */
  readonly files?: (place: ServerPlace) => Record<string, string>;
  /** Commands that are run to their end, one after the other, before it starts. */
  readonly before?: (place: ServerPlace) => readonly (readonly string[])[];
  /** What runs in the foreground until the lab ends; two processes for a server that listens on one address alone. */
  readonly commands: (place: ServerPlace) => readonly (readonly string[])[];
  /** What it says when it is ready. Not given: when its port is bound, as what arrives from then on is kept for it. */
  readonly says?: string;
  /** Commands that are run to their end once it is ready. */
  readonly after?: (place: ServerPlace) => readonly (readonly string[])[];
}
