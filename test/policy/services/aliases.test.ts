// The names that people use: each means what they mean by it, none contradicts IANA unsaid, and every risky service has one.
import { describe, expect, it } from 'vitest';
import { SERVICES } from '../../../src/evaluate/risks/risky-services.ts';
import type { Protocol } from '../../../src/model/words.ts';
import { DISPUTED_NAMES } from '../../../src/policy/services/aliases.ts';
import { portOf, serviceName } from '../../../src/policy/services/service-names.ts';
import { portsAtIana, readAliases } from './read-aliases.ts';

const ALIASES = readAliases();
const IANA = portsAtIana();

/** Aliases whose name is IANA's for another port, each with the reason why ours wins. */
const STRONGER_THAN_IANA: Readonly<Record<string, string>> = {
  cifs: "IANA's 3020 was never used: CIFS is SMB, on 445 since Windows 2000 (MS-SMB)",
  'http-alt': 'IANA gives the name to 591, 8008 and 8080; every program that offers it listens on 8080',
  irc: "IANA's 194 needs root and no network uses it; servers listen on 6667 and its neighbours (RFC 7194)",
  iscsi: 'RFC 7143: 860 is the system port, and targets listen on 3260, as all of them do',
  nomad: "IANA's 5209 is a video protocol; HashiCorp's Nomad is what people run",
  oracle: "IANA has it over UDP alone, at 2005; the database's listener is on 1521",
  slp: "IANA's 1605 is the Salutation protocol, long gone; RFC 2608 is on 427, which IANA calls svrloc",
  winrm: "IANA's 47001 listens for the host itself; Windows takes remote commands on 5985, which IANA calls wsman",
};

/** What engineers write for the services that must not be exposed, be it an alias or IANA's own name. */
const WRITTEN = `
21 ftp|22 ssh|23 telnet|49 tacacs tacacs-plus|7 echo|110 pop3|111 rpcbind sunrpc portmapper|135 msrpc|139 netbios-ssn netbios
389 ldap|427 slp|445 smb cifs samba|512 rexec|513 rlogin|514 rsh|515 lpd|548 afp|554 rtsp|631 ipp cups|636 ldaps|830 netconf
873 rsync|88 kerberos krb5|902 vmware-authd|953 rndc|1080 socks socks5|1099 rmi|1194 openvpn|1414 ibm-mq|1433 mssql sqlserver
1494 ica citrix|1521 oracle|1527 derby|1720 h323|1723 pptp|1801 msmq|1883 mqtt|1911 niagara-fox|2049 nfs|2003 graphite
2083 cpanel-ssl|2181 zookeeper|2375 docker|2376 docker-tls|2377 docker-swarm swarm|2379 etcd|2380 etcd-peer|2404 iec-104 iec104
2455 codesys|2575 hl7|2888 zookeeper-peer|3050 firebird|3128 squid|3260 iscsi|3268 global-catalog|3283 apple-remote-desktop
3299 sap-router|3300 ceph|3306 mysql mariadb|3389 rdp|3632 distcc|4222 nats|4369 epmd|4444 selenium|4505 salt-publish
4646 nomad|4647 nomad-rpc|4730 gearman|4786 smart-install|4822 guacd|4840 opcua opc-ua|4848 glassfish-admin|4899 radmin
5005 jdwp|5060 sip|5094 hart-ip|5432 postgres postgresql pg|5555 adb|5601 kibana|5666 nrpe|5672 amqp rabbitmq|5678 debugpy
5701 hazelcast|5900 vnc|5984 couchdb|5985 winrm|6000 x11|6222 nats-cluster|6333 qdrant|6379 redis valkey|6432 pgbouncer
6443 k8s-api kubernetes kube-api kube-apiserver k8s|6556 checkmk|6650 pulsar|7000 cassandra-internode|7001 weblogic|7077 spark
7199 cassandra-jmx|7547 tr-069 cwmp|7687 bolt|7700 meilisearch|8001 kubectl-proxy|8006 proxmox|8009 ajp|8020 hdfs
8021 freeswitch-esl|8086 influxdb|8088 yarn|8089 splunkd|8091 couchbase|8111 teamcity|8118 privoxy|8123 clickhouse-http
8140 puppet|8161 activemq-console|8200 vault|8201 vault-cluster|8222 nats-monitoring|8265 ray-dashboard|8291 winbox
8300 consul-rpc|8444 kong-admin-tls|8500 consul|8529 arangodb|8530 wsus|8545 ethereum-rpc|8786 dask|8883 mqtts|8888 jupyter
8983 solr|9042 cassandra scylla|9090 prometheus cockpit|9091 pushgateway|9092 kafka|9100 jetdirect node-exporter
9104 mysqld-exporter|9200 elasticsearch elastic opensearch|9222 chrome-devtools|9229 node-inspector
9300 elasticsearch-transport|9345 rke2|9392 veeam|9901 envoy-admin|9990 wildfly-management|10000 webmin
10050 zabbix-agent|10250 kubelet|10255 kubelet-readonly|10257 kube-controller-manager|10809 nbd|104 acr-nema
11211 memcached|11434 ollama|15672 rabbitmq-management|16000 hbase|16379 redis-cluster|16509 libvirt|16514 libvirt-tls
16992 amt-soap-http|17990 ilo-console|19530 milvus|20000 dnp3|20048 mountd|20256 unitronics|24007 glusterfs
25672 rabbitmq-cluster|26257 cockroachdb cockroach|27017 mongodb mongo|27042 frida|28015 rethinkdb|44134 tiller|44818 enip ethernet-ip
50000 db2 jenkins-agent|61613 stomp|61616 activemq|102 s7|502 modbus|9000 minio|9443 portainer|32400 plex|9001 minio-console
5631 pcanywheredata|2179 vmrdp|2382 ms-olap3|2701 sms-rcinfo|2301 cpq-wbem|41794 crestron-cip
`;

const WRITTEN_OVER_UDP = `
53 dns|67 dhcp|69 tftp|88 kerberos|111 rpcbind|123 ntp|137 netbios|161 snmp|177 xdmcp|389 ldap|427 slp|500 ike|514 syslog
520 rip|547 dhcpv6|623 ipmi|1434 ms-sql-m|1604 icabrowser|1701 l2tp|1812 radius|1900 ssdp upnp|3478 stun turn|3702 ws-discovery
5353 mdns|5683 coap|7 echo|8125 statsd|8600 consul-dns|11211 memcached|47808 bacnet
`;

/** Risky services that have no name in common use. */
const NAMELESS: ReadonlySet<string> = new Set([
  'Redis over TLS',
  "Qdrant's nodes",
  'VNC for browsers',
  "Telnet's other port",
  'the consoles of Oracle ILOM and its like',
  'RocketMQ', // disputed: two ports
  "Ubiquiti's discovery",
  "Dahua's discovery",
  'a video recorder (Dahua or Xiongmai)',
  "Tomcat's shutdown port",
]);

function written(text: string, protocol: Protocol): (readonly [string, Protocol, number])[] {
  return text
    .trim()
    .split(/[|\n]/)
    .flatMap((part) => {
      const [port, ...names] = part.split(' ');
      return names.map((name) => [name, protocol, Number(port)] as const);
    });
}

const EXPECTED = [...written(WRITTEN, 'tcp'), ...written(WRITTEN_OVER_UDP, 'udp')];

describe('a name that engineers write', () => {
  it('means the port that they mean by it', () => {
    expect(EXPECTED.map(([name, protocol]) => [name, protocol, portOf(name, protocol)])).toEqual(EXPECTED);
  });

  it('is there for every risky service that has one', () => {
    const reachable = new Set(EXPECTED.map(([, protocol, port]) => `${port}/${protocol}`));
    const missing = SERVICES.filter(
      ([, , ports]) => !ports.split(' ').some((port) => reachable.has(port.includes('/') ? port : `${port}/tcp`)),
    );
    expect(missing.map(([, , , name]) => name).filter((name) => !NAMELESS.has(name))).toEqual([]);
    expect([...NAMELESS].filter((name) => !missing.some((service) => service[3] === name))).toEqual([]);
  });
});

describe('an alias', () => {
  it('is a plain name and a port, and stands once', () => {
    for (const { name, port } of ALIASES) {
      expect(name).toMatch(/^(?=.*[a-z])[a-z0-9][a-z0-9-]*$/);
      expect(port > 0 && port < 65_536, name).toBe(true);
    }
    const keys = ALIASES.map(({ name, protocol }) => `${name}/${protocol}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('contradicts IANA for a reason that stands here, and never silently', () => {
    const contradictions = ALIASES.filter(({ name, port }) =>
      [...(IANA.get(name) ?? [])].some((registered) => registered !== port),
    );
    const names = [...new Set(contradictions.map(({ name }) => name))].sort();
    expect(names).toEqual(Object.keys(STRONGER_THAN_IANA).sort());
  });

  it('shows for its port only where a policy may write it', () => {
    for (const { name, port, protocol } of ALIASES.filter(({ shown }) => shown)) {
      expect(serviceName(port, protocol)).toBe(name);
      expect(portOf(name, protocol)).toBe(port);
    }
  });
});

it('a disputed name is no alias, and stands for all that may be meant by it, with what IANA has', () => {
  for (const [name, ports] of Object.entries(DISPUTED_NAMES)) {
    expect(
      ALIASES.filter((alias) => alias.name === name),
      name,
    ).toEqual([]);
    expect(ports.length, name).toBeGreaterThan(1);
    expect(ports, name).toEqual(expect.arrayContaining([...(IANA.get(name) ?? [])]));
    expect(portOf(name, 'tcp')).toEqual(ports);
  }
});

it("a name of IANA's that an alias has taken shows nowhere else", () => {
  expect(portOf('irc', 'tcp')).toBe(6667);
  expect(serviceName(194, 'tcp')).toBeNull();
  expect(serviceName(3020, 'tcp')).toBeNull();
});
