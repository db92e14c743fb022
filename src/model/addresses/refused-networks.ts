// The networks that are probed only where a scope names them: link-local, cloud metadata, multicast and the like.
import type { AddressRange } from '../policy.ts';
import type { Family } from '../words.ts';
import { bitsOfAddress } from './address-bits.ts';

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

/** Each of them as a range: the first address and the last. */
export function refusedRanges(family: Family): readonly AddressRange[] {
  ranges[family] ??= REFUSED[family].map(([base, length]) => {
    const first = bitsOfAddress(base).bits;
    return { family, first, last: first + (1n << BigInt((family === 4 ? 32 : 128) - length)) - 1n };
  });
  return ranges[family];
}
