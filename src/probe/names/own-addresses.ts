// Which addresses are this machine itself, as the kernel sees it: those that a socket can be bound to.

import { createSocket } from 'node:dgram';
import { isIP } from 'node:net';
import { getOrCreate } from '../../base/get-or-create.ts';
import { localNetwork } from '../machine/local-network.ts';

/** Of documentation (RFC 5737, RFC 3849): nobody has them, so one that can be bound shows a kernel that binds anything. */
const NOBODYS = ['192.0.2.1', '2001:db8::1'];

/** Sockets at once. */
const SOCKETS = 50;

/** An IPv4 address within an IPv6 one (RFC 4291 section 2.5.5.2) leads where the IPv4 address does. */
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * Interfaces that are down for want of a cable, and whole networks of `ip route add local`, are not in the list of interfaces that
 * Node has, and packets to them go nowhere else either: so each address is tried. Nothing is sent for this.
 */
export async function ownAddresses(addresses: Iterable<string>): Promise<ReadonlySet<string>> {
  const network = localNetwork();
  const own = new Set<string>();
  const bindsAnything = new Map<number, Promise<boolean>>();
  const look = async (written: string) => {
    const address = MAPPED.exec(written)?.[1] ?? written;
    const family = isIP(address);
    if (network.isSelf(address) || address === '0.0.0.0' || address === '::') return void own.add(written);
    const nobodys = NOBODYS[family === 4 ? 0 : 1] as string;
    const anything = getOrCreate(bindsAnything, family, () => canBind(nobodys));
    if (address !== nobodys && (await canBind(address)) && !(await anything)) own.add(written);
  };
  const all = [...new Set(addresses)];
  for (let next = 0; next < all.length; next += SOCKETS) await Promise.all(all.slice(next, next + SOCKETS).map(look));
  return own;
}

function canBind(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket(isIP(address) === 4 ? 'udp4' : 'udp6');
    socket.once('error', () => {
      socket.close();
      resolve(false);
    });
    socket.bind({ address, port: 0, exclusive: true }, () => {
      socket.close();
      resolve(true);
    });
  });
}
