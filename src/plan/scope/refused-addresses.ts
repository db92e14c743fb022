// Addresses that are refused unless a scope names them: link-local, cloud metadata, multicast and the like.
import ipaddr from 'ipaddr.js';
import { getOrCreate } from '../../base/get-or-create.ts';
import type { AddressRange, Scope } from '../../model/policy.ts';
import type { Family } from '../../model/words.ts';
import { type AddressRangeSet, addressRangeSet, within, without } from '../address-ranges.ts';
import { addressText } from '../address-text.ts';
import { type Embedding, type Pref64, windowsOf } from './embedded-ipv4.ts';

/** SECURITY.md and docs/policy.md list them too; a test holds the three to each other. */
export const REFUSED: Readonly<Record<Family, readonly (readonly [base: string, bits: number])[]>> = {
  4: [
    // Link-local (RFC 3927). It holds the metadata service of most clouds (169.254.169.254), and those of ECS (169.254.170.2),
    // EKS (169.254.170.23), Tencent (169.254.0.23) and Scaleway (169.254.42.42).
    ['169.254.0.0', 16],
    // Azure's WireServer, its health probes and DNS: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
    ['168.63.129.16', 32],
    // Alibaba Cloud's metadata service: https://www.alibabacloud.com/help/en/ens/instance-metadata
    ['100.100.100.200', 32],
    // The metadata service of Oracle's Compute Classic: https://registry.terraform.io/providers/hashicorp/opc/latest/docs
    ['192.0.0.192', 32],
    // "This host on this network": a connection to it goes to this machine itself (RFC 1122, section 3.2.1.3).
    ['0.0.0.0', 8],
    // Multicast (RFC 5771) and the limited broadcast.
    ['224.0.0.0', 4],
    ['255.255.255.255', 32],
  ],
  6: [
    // Unspecified, link-local (RFC 4291; OpenStack's metadata service is fe80::a9fe:a9fe) and multicast.
    ['::', 128],
    ['fe80::', 10],
    ['ff00::', 8],
    // What AWS serves to its instances: metadata (::254), EKS credentials (::23), time (::123), DNS (::253), licences (::250):
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html,
    // https://docs.aws.amazon.com/eks/latest/userguide/pod-id-agent-setup.html, https://github.com/aws/amazon-ssm-agent (README)
    ['fd00:ec2::', 32],
    // Google Cloud's metadata server: https://cloud.google.com/compute/docs/metadata/querying-metadata
    ['fd20:ce::254', 128],
    // Oracle Cloud's services of 169.254.0.0/16 over IPv6, fd00:c1::a9fe:a9fe among them: https://github.com/oracle/oci-python-sdk
    ['fd00:c1::a9fe:0', 112],
    // Alibaba Cloud: the AliYun data source of https://github.com/canonical/cloud-init
    ['fd00:100::100:200', 128],
    // Scaleway and Akamai: https://docs.cloud-init.io/en/latest/reference/datasources/scaleway.html and akamai.html
    ['fd00:42::42', 128],
    ['fd00:a9fe:a9fe::1', 128],
    // IPv4 written as IPv6. Packets to it go over IPv4, and a policy writes the IPv4 address: no range of IPv6 may hold it.
    ['::ffff:0:0', 96],
  ],
};

const ranges: Record<Family, readonly AddressRange[] | null> = { 4: null, 6: null };

/** Read when first asked for: to parse IPv6 takes a millisecond or two of a start. */
function refusedRanges(family: Family): readonly AddressRange[] {
  ranges[family] ??= REFUSED[family].map(([base, bits]) => {
    const first = bytesValue(base);
    return { family, first, last: first + (1n << BigInt((family === 4 ? 32 : 128) - bits)) - 1n };
  });
  return ranges[family];
}

/** As it is written: `addressValue` would read the last of them as IPv4. */
function bytesValue(text: string): bigint {
  let value = 0n;
  for (const byte of ipaddr.parse(text).toByteArray()) value = (value << 8n) | BigInt(byte);
  return value;
}

/** Behind a translator or at the end of a tunnel, loopback is that machine's own, and no test of this one. */
const LOOPBACK: AddressRange = { family: 4, first: 0x7f00_0000n, last: 0x7fff_ffffn };

/**
 * The pieces of a range that are refused, unless the scope names them: by an element that lies wholly within a refused range.
 * An IPv6 address that stands for a refused IPv4 one is refused like that.
 * @param pref64 the NAT64 prefixes that the network announces
 */
export function refusedOf(range: AddressRange, scope: Scope, pref64: readonly Pref64[] = []): AddressRange[] {
  const direct = refusedRanges(range.family).flatMap((refused) => {
    const [piece] = within(range, addressRangeSet([refused]));
    return piece === undefined ? [] : without(piece, namedIn(scope, refused));
  });
  if (range.family === 4) return direct;
  const behind = windowsOf(range, pref64).flatMap(({ embeddings }) =>
    embeddings.flatMap((embedding) =>
      [...refusedRanges(4), LOOPBACK].flatMap((refused) => refusedBehind(embedding, refused, scope)),
    ),
  );
  return [...direct, ...behind];
}

/** The addresses of a window that stand for a refused range, without those that a scope names as IPv4 or as they are written. */
function refusedBehind(embedding: Embedding, refused: AddressRange, scope: Scope): AddressRange[] {
  const [shared] = within(embedding.ipv4, addressRangeSet([refused]));
  if (shared === undefined) return [];
  const named = listed(scope);
  const isIpv4In = (value: bigint) => refused.first <= embedding.read(value) && embedding.read(value) <= refused.last;
  const asWritten = named.filter((one) => isIn(one, embedding.block) && isIpv4In(one.first) && isIpv4In(one.last));
  return without(shared, namedIn(scope, refused))
    .flatMap((piece) => embedding.back(piece) ?? [])
    .flatMap((piece) => without(piece, addressRangeSet(asWritten)));
}

const namedByScope = new WeakMap<Scope, Map<AddressRange, AddressRangeSet>>();

/** What a scope names of a refused range: looked for once, as a scope may have thousands of elements and be asked for each host. */
function namedIn(scope: Scope, refused: AddressRange): AddressRangeSet {
  const known = getOrCreate(namedByScope, scope, () => new Map<AddressRange, AddressRangeSet>());
  return getOrCreate(known, refused, () => addressRangeSet(listed(scope).filter((one) => isIn(one, refused))));
}

function listed(scope: Scope): AddressRange[] {
  return scope.flatMap((element) => (element.kind === 'addresses' ? [element] : []));
}

/** Whether a range lies wholly within another. */
export function isIn(inner: AddressRange, outer: AddressRange): boolean {
  return inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;
}

/** Global unicast, 2000::/3: IANA has given out nothing else of IPv6. */
const GLOBAL_UNICAST = 0b001n;

/** Whether an address, and what it stands for, is one of the internet's (IANA's special-purpose registries have the others). */
export function isGloballyRoutable(family: Family, value: bigint, pref64: readonly Pref64[] = []): boolean {
  const isUnicast = () => ipaddr.parse(addressText(family, value)).range() === 'unicast';
  if (family === 4) return isUnicast();
  const [window] = windowsOf({ family, first: value, last: value }, pref64);
  const embeddings = window?.embeddings ?? [];
  if (!embeddings.every(({ ipv4 }) => isGloballyRoutable(4, ipv4.first))) return false;
  const isIpv4 = embeddings.length > 0 && embeddings.every(({ alone }) => alone);
  return isIpv4 || (value >> 125n === GLOBAL_UNICAST && isUnicast());
}
