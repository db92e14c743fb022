// The lab's map: its namespaces, the addresses in them, and the shell script that builds them.

/** The hosts of the lab. `lan` is the switch between vantage, near and router: it has no address and no rules. */
export const NAMESPACES = ['vantage', 'near', 'far', 'router', 'lan'] as const;
export type Namespace = (typeof NAMESPACES)[number];

/** Who answers where. The first address of a host is its main one; all are in documentation or unique-local ranges. */
export const ADDRESSES = {
  vantage: { ipv4: ['198.51.100.1'], ipv6: ['fd00:1ab::1'] },
  near: { ipv4: hosts('198.51.100.', 2, 5), ipv6: hosts('fd00:1ab::', 2, 5) },
  far: { ipv4: hosts('203.0.113.', 2, 9), ipv6: hosts('fd00:2ab::', 2, 9) },
  router: { ipv4: ['198.51.100.254', '203.0.113.254'], ipv6: ['fd00:1ab::fe', 'fd00:2ab::fe'] },
  /** On the vantage's own subnet, and nobody is there: ARP and neighbour discovery fail. */
  dead: { ipv4: '198.51.100.99', ipv6: 'fd00:1ab::99' },
  /** Behind the router, which has no route to it and says so with ICMP. */
  nowhere: { ipv4: '192.0.2.1', ipv6: '2001:db8::1' },
} as const;

/** Where the lab keeps its files, on a tmpfs of its own. */
export const LAB_FILES = '/run/lab';

/**
 * Run by the first process of the private namespaces; says `ready` on stdout and lives until its stdin ends.
 *
 * /run is replaced as a whole: the names of `ip netns add` stay private, a resolv.conf that is a link into
 * /run/systemd can be made anew, and no name service of the machine (nscd, systemd-resolved) answers in its place.
 */
export const SETUP_SCRIPT = `
set -eu
mount -t tmpfs -o mode=755 tmpfs /run
[ /run -ef /var/run ] || mount -t tmpfs -o mode=755 tmpfs /var/run
mkdir -p /run/netns ${LAB_FILES}

: > ${LAB_FILES}/resolv.conf
printf '127.0.0.1 localhost\\n::1 localhost\\n' > ${LAB_FILES}/hosts
printf 'passwd: files\\ngroup: files\\nhosts: files dns\\n' > ${LAB_FILES}/nsswitch.conf
for file in resolv.conf hosts nsswitch.conf; do
  target=$(readlink -m /etc/$file)
  case $target in /run/*) mkdir -p "\${target%/*}"; : > "$target" ;; esac
  [ ! -e "$target" ] || mount --bind ${LAB_FILES}/$file "$target"
done

ip link set lo up
for name in ${NAMESPACES.join(' ')}; do ip netns add $name; ip -n $name link set lo up; done

ip -n lan -batch - <<'END'
link add bridge type bridge
link set bridge up
link add vantage type veth peer name lan0 netns vantage
link add near type veth peer name lan0 netns near
link add router type veth peer name lan0 netns router
link set vantage master bridge up
link set near master bridge up
link set router master bridge up
END
ip -n router -batch - <<'END'
link add wan0 type veth peer name wan0 netns far
${interfaceUp('lan0', 'fe80::fe', ['198.51.100.254'], ['fd00:1ab::fe'])}
${interfaceUp('wan0', 'fe80::fe', ['203.0.113.254'], ['fd00:2ab::fe'])}
END
ip -n vantage -batch - <<'END'
${interfaceUp('lan0', 'fe80::1', ADDRESSES.vantage.ipv4, ADDRESSES.vantage.ipv6)}
route add default via 198.51.100.254
route add default via fd00:1ab::fe
END
ip -n near -batch - <<'END'
${interfaceUp('lan0', 'fe80::2', ADDRESSES.near.ipv4, ADDRESSES.near.ipv6)}
route add default via 198.51.100.254
route add default via fd00:1ab::fe
END
ip -n far -batch - <<'END'
${interfaceUp('wan0', 'fe80::2', ADDRESSES.far.ipv4, ADDRESSES.far.ipv6)}
route add default via 203.0.113.254
route add default via fd00:2ab::fe
END

# A new namespace inherits IPv4 forwarding from the machine, where a container engine may have switched it on.
for name in vantage near far; do
  nsenter --net=/run/netns/$name sh -c 'echo 0 > /proc/sys/net/ipv4/ip_forward'
done
nsenter --net=/run/netns/router sh -c '
  echo 1 > /proc/sys/net/ipv4/ip_forward
  echo 1 > /proc/sys/net/ipv6/conf/all/forwarding'
`;

function hosts(prefix: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);
}

/**
 * Lines for `ip -batch`. A host that has been up for a while has proven its addresses unique; `nodad` spares us that
 * while. The link-local one counts too: as long as it is not proven, a router forwards nothing to its neighbours.
 */
function interfaceUp(device: string, linkLocal: string, ipv4: readonly string[], ipv6: readonly string[]): string {
  return [
    `link set ${device} addrgenmode none`,
    ...ipv4.map((address) => `addr add ${address}/24 dev ${device}`),
    ...[linkLocal, ...ipv6].map((address) => `addr add ${address}/64 dev ${device} nodad`),
    `link set ${device} up`,
  ].join('\n');
}
