// Risky services: containers and clusters, what runs code, debuggers, management of hardware, and administration.
// The comment above a row, or above a group of rows, is its source; docs/services.md says how sources are written.
import type { RiskyService } from './risky-service.ts';

export const PLATFORMS: readonly RiskyService[] = [
  // IANA
  ['orchestration', 'critical', '2375', "Docker's API without TLS"],
  ['orchestration', 'high', '2376', "Docker's API"],
  ['cluster', 'high', '2377', "Docker Swarm's managers"],
  ['orchestration', 'high', '9345', "Rancher's RKE2 server"],
  // https://kubernetes.io/docs/reference/networking/ports-and-protocols/
  ['orchestration', 'critical', '10250', 'the kubelet'],
  // 6443: the same; 16443: https://github.com/canonical/microk8s
  ['orchestration', 'high', '6443 16443', "Kubernetes's API"],
  // https://pkg.go.dev/k8s.io/kubernetes/pkg/cluster/ports ("basic read-only services")
  ['metrics', 'high', '10255', "the kubelet's read-only port"],
  // The same, and https://documentation.ubuntu.com/canonical-kubernetes/latest/capi/reference/ports-and-services/: 10257 and
  // 10259 ask for a login; 10251 and 10252, of old versions, do not
  ['metrics', 'medium', '10249 10251 10252 10256 10257 10259', "Kubernetes's own parts"],
  // https://kubernetes.io/docs/reference/kubectl/generated/kubectl_proxy/
  // https://developer.konghq.com/gateway/network (8001 is the default of both)
  ['orchestration', 'critical', '8001', "kubectl proxy (or Kong's Admin API)"],
  ['admin', 'high', '8444', "Kong's Admin API"],
  // https://v2.helm.sh/docs/securing_installation/
  ['orchestration', 'critical', '44134', "Helm 2's Tiller"],
  // https://developer.hashicorp.com/nomad/docs/install/production/requirements ("not secure-by-default")
  ['orchestration', 'critical', '4646', "Nomad's API"],
  ['cluster', 'high', '4647 4648 4648/udp', "Nomad's servers"],
  // https://developer.hashicorp.com/consul/docs/install/ports
  ['admin', 'high', '8500 8501 8502 8503', "Consul's API"],
  ['cluster', 'high', '8300 8301 8302 8301/udp 8302/udp', "Consul's servers"],
  ['resolver', 'medium', '8600/udp', "Consul's DNS"],
  // https://developer.hashicorp.com/vault/docs/concepts/ha
  ['admin', 'high', '8200', 'Vault'],
  ['cluster', 'high', '8201', "Vault's servers"],
  // https://libvirt.org/remote.html (libvirtd.conf: tcp_port, tls_port)
  ['orchestration', 'critical', '16509', 'libvirt without TLS'],
  ['orchestration', 'high', '16514', 'libvirt'],
  // https://hadoop.apache.org/docs/current/hadoop-yarn/hadoop-yarn-common/yarn-default.xml
  ['execution', 'critical', '8088 8032', "Hadoop YARN's resource manager"],
  // https://spark.apache.org/docs/latest/spark-standalone.html ("authentication [is] not enabled by default")
  ['execution', 'critical', '7077 6066', 'Spark'],
  // not verified: from the maker's default configuration as known in 2026 (8265: CVE-2023-48022)
  ['execution', 'critical', '8265', 'Ray'],
  // https://distributed.dask.org/en/latest/limitations.html ("remote execution of arbitrary code")
  // the number: not verified: from the maker's default configuration as known in 2026
  ['execution', 'high', '8786', 'Dask'],
  // not verified: from the maker's default configuration as known in 2026
  ['execution', 'critical', '8888', 'Jupyter'],
  // https://www.selenium.dev/blog/2024/protecting-unsecured-selenium-grid/
  ['execution', 'critical', '4444', 'Selenium Grid'],
  // IANA
  ['execution', 'critical', '3632', 'distcc'],
  ['cluster', 'high', '4369', "Erlang's port mapper"],
  ['admin', 'high', '8140', 'the Puppet server'],
  ['debug', 'critical', '1099', "Java's RMI registry (JMX)"],
  // https://docs.saltproject.io/en/latest/topics/tutorials/firewall.html
  ['execution', 'critical', '4505 4506', "Salt's master"],
  // https://www.cisa.gov/news-events/cybersecurity-advisories/aa19-122a (39NN asks for no login; 3299 is the router)
  ['execution', 'high', '3299 3900', "SAP's router or message server"],
  // https://neo4j.com/docs/operations-manual/current/configuration/ports/ ("Remote debugging"), as every IDE for Java has it
  ['debug', 'critical', '5005', "Java's debugger (JDWP)"],
  // https://docs.datastax.com/en/cassandra-oss/3.x/cassandra/configuration/secureFireWall.html
  ['debug', 'critical', '7199', "Cassandra's JMX"],
  // https://nodejs.org/en/learn/getting-started/debugging
  ['debug', 'critical', '9229', "Node.js's inspector"],
  // not verified: from the makers' documents as known in 2026; public configurations agree
  ['debug', 'critical', '9222', "Chrome's developer tools"],
  ['debug', 'critical', '5678', "Python's debugpy"],
  ['debug', 'critical', '27042', 'frida-server'],
  // https://developer.android.com/tools/adb (adb tcpip 5555)
  ['debug', 'critical', '5555', "Android's adb"],
  // IANA (asf-rmcp); https://www.cisa.gov/news-events/alerts/2013/07/26/risks-using-intelligent-platform-management-interface-ipmi
  ['hardware', 'critical', '623/udp', 'IPMI'],
  // IANA (oob-ws-http, oob-ws-https, amt-*): 623 over TCP is DASH, not IPMI
  ['hardware', 'critical', '16992 16993 16994 16995 623 664', 'Intel AMT or DASH'],
  // 17988: https://github.com/osakanataro/findilos; 17990: not verified: from the maker's default configuration as known in 2026
  ['hardware', 'critical', '17988 17990', 'HPE iLO'],
  // https://docs.oracle.com/cd/E19121-01/sf.x4200/820-0280-12/appb-ports.html
  ['hardware', 'high', '5120 5121 5123 7578', 'the consoles of Oracle ILOM and its like'],
  // IANA (cpq-wbem, compaq-https)
  ['admin', 'high', '2301 2381', "HPE's System Management Homepage"],
  // IANA; https://www.cisa.gov/news-events/alerts/2018/04/16/russian-state-sponsored-cyber-actors-targeting-network-infrastructure-devices
  ['admin', 'critical', '4786', "Cisco's Smart Install"],
  // IANA (cwmp)
  ['admin', 'high', '7547', 'TR-069 (how providers manage routers)'],
  // RFC 6242
  ['admin', 'high', '830', 'NETCONF'],
  // not verified: from the maker's default configuration as known in 2026; public configurations agree
  ['admin', 'high', '8291 8728 8729', 'MikroTik RouterOS'],
  // CVE-2020-3992 (https://www.vmware.com/security/advisories/VMSA-2020-0023.html) and CVE-2023-29552
  ['admin', 'high', '427', 'SLP (VMware ESXi and others)'],
  // not verified: from the maker's default configuration as known in 2026
  ['admin', 'high', '902 5480', 'VMware'],
  // https://pve.proxmox.com/pve-docs/chapter-pve-firewall.html
  ['admin', 'high', '8006', 'Proxmox VE'],
  // IANA has ndmp; Webmin and HiveServer2: not verified: from the makers' default configuration as known in 2026
  ['admin', 'high', '10000', 'Webmin, NDMP or HiveServer2'],
  // https://api.docs.cpanel.net/ (2082, 2083); 2086 and 2087 are WHM's
  ['admin', 'high', '2082 2083 2086 2087', 'cPanel'],
  // not verified: from the makers' default configuration as known in 2026
  ['admin', 'high', '7001', 'WebLogic'],
  ['admin', 'high', '8111', 'TeamCity'],
  ['admin', 'high', '9901', "Envoy's administration"],
  ['admin', 'high', '5601', 'Kibana or OpenSearch Dashboards'],
  // https://docs.wildfly.org/ (standalone.xml: jboss.management.http.port)
  ['admin', 'high', '9990', 'WildFly'],
  // IANA ("App Server - Admin HTTP")
  ['admin', 'high', '4848', 'GlassFish'],
  // https://tomcat.apache.org/tomcat-9.0-doc/security-howto.html (server.xml; CVE-2020-1938 for AJP)
  ['admin', 'high', '8009', "Tomcat's AJP connector"],
  ['admin', 'critical', '8005', "Tomcat's shutdown port"],
  // https://github.com/ethereum/go-ethereum (--http.port, --ws.port)
  ['admin', 'high', '8545 8546', "an Ethereum node's JSON-RPC"],
  // IANA
  ['admin', 'high', '953 8953', 'the control port of BIND or Unbound'],
  ['models', 'high', '11434', 'Ollama'],
  // https://github.com/signalwire/freeswitch (event_socket.conf.xml, whose password is known); Asterisk's manager.conf.sample
  ['admin', 'high', '8021 5038', 'the control port of FreeSWITCH or Asterisk'],
];
