// Service names that people really use and IANA's registry lacks, or gives to something that nobody means by them.

// One line a port: the port, then its names, each of which wins over IANA's entry of the same name. The name with a star is the
// one to show for the port, where IANA's is one that nobody says. Texts and not maps, because most runs need few of them.
// Each is the maker's default port or a standard's (docs/services.md), compared with them on 2026-11-21. A name that a maker uses
// for several ports at once stands in DISPUTED_NAMES and not here.

/** Names of TCP services. */
export const TCP_ALIASES = `
25 mail
43 whois
49 tacacs-plus
53 *dns
80 *http www
88 krb5
102 *s7 s7comm
110 pop
111 *rpcbind portmapper
113 ident
135 *msrpc wmi
139 netbios
427 *slp
445 *smb cifs samba
465 *smtps
502 *modbus
512 *rexec
513 *rlogin
514 *rsh
515 lpd lpr
548 *afp
631 *ipp cups
830 *netconf
853 *dns-over-tls dot
902 *vmware-authd
1080 socks5
1099 rmi
1414 ibm-mq
1433 *mssql sql-server sqlserver
1494 citrix
1521 *oracle oracledb
1527 *derby
1666 *perforce
1720 h323
1883 mosquitto
1911 *niagara-fox
2000 sccp
2003 *graphite-carbon graphite
2019 *caddy-admin
2083 cpanel-ssl
2087 whm-ssl
2181 *zookeeper
2376 *docker-tls
2377 *docker-swarm
2379 *etcd
2380 *etcd-peer
2401 cvs
2404 iec104
2455 *codesys
2888 *zookeeper-peer
3000 grafana gitea
3050 *firebird
3100 *loki
3128 *squid
3260 iscsi
3268 global-catalog
3269 global-catalog-ssl
3283 apple-remote-desktop
3299 *sap-router
3306 mariadb
3389 *rdp
3478 *stun turn
3493 upsd
3690 svn
3888 *zookeeper-election
4000 tidb nomachine
4222 nats
4317 otlp-grpc
4318 otlp-http
4440 rundeck
4444 *selenium selenium-grid
4505 salt-publish
4506 salt-ret
4646 *nomad
4647 nomad-rpc
4648 nomad-serf
4822 guacd
4840 *opcua opc-ua
4848 *glassfish-admin
4899 radmin
5000 docker-registry registry mlflow
5005 *jdwp
5038 asterisk-ami
5044 *logstash beats
5222 *xmpp
5349 *turns
5432 postgres pg pgsql timescaledb
5433 *yugabytedb vertica
5480 vcenter-management
5555 *adb
5601 *kibana opensearch-dashboards
5666 nrpe
5667 nsca
5672 *amqp rabbitmq
5678 *debugpy
5701 hazelcast
5900 *vnc
5985 *winrm
5986 *winrm-https
6000 *x11
6222 *nats-cluster
6333 qdrant
6334 qdrant-grpc
6379 valkey
6432 pgbouncer
6443 *k8s-api kubernetes kube-api kube-apiserver k8s k3s
6556 checkmk check-mk
6650 pulsar
6667 *irc
6697 *ircs
7000 cassandra-internode
7001 *weblogic
7070 anydesk
7077 spark
7199 cassandra-jmx
7547 tr-069 tr069
7700 *meilisearch
8000 chroma
8001 *kubectl-proxy kong-admin
8006 *proxmox pve
8009 *ajp
8020 *hdfs hdfs-namenode
8021 *freeswitch-esl
8080 *http-alt webcache tomcat jenkins airflow trino presto weaviate cadvisor
8081 nexus
8086 *influxdb influx
8088 *yarn
8089 splunkd
8091 *couchbase
8096 jellyfin emby
8108 typesense
8111 teamcity
8123 *clickhouse-http home-assistant homeassistant
8140 puppetserver
8161 *activemq-console
8200 *vault
8201 *vault-cluster
8222 nats-monitoring
8265 ray-dashboard
8291 winbox
8300 *consul-rpc
8301 *consul-serf-lan
8302 consul-serf-wan
8428 victoriametrics
8443 *https-alt plesk unifi
8444 *kong-admin-tls
8500 *consul
8501 *consul-https
8502 *consul-grpc
8503 consul-grpc-tls
8529 arangodb
8530 wsus
8531 wsus-tls
8545 ethereum-rpc geth
8600 *consul-dns
8728 routeros-api
8729 routeros-api-tls
8786 *dask
8883 mqtts
8888 *jupyter
8983 *solr
9000 minio sonarqube clickhouse-native
9001 minio-console
9042 *cassandra scylla
9050 *tor
9090 *prometheus cockpit
9091 *pushgateway
9092 *kafka
9093 *alertmanager
9100 *jetdirect node-exporter
9104 mysqld-exporter
9113 nginx-exporter
9115 blackbox-exporter
9116 snmp-exporter
9121 redis-exporter
9182 windows-exporter
9187 postgres-exporter
9200 *elasticsearch opensearch elastic
9222 *chrome-devtools
9229 *node-inspector
9300 *elasticsearch-transport
9345 rke2
9392 veeam
9411 zipkin
9443 portainer
9870 hadoop-namenode
9901 envoy-admin
9990 *wildfly-management jboss-management
10000 *webmin hiveserver2
10051 zabbix-server
10250 *kubelet
10255 *kubelet-readonly
10257 kube-controller-manager
10259 kube-scheduler
11210 couchbase-data
11211 *memcached
11300 beanstalkd
12201 gelf
15672 *rabbitmq-management
16000 *hbase
16379 *redis-cluster
16443 microk8s
16509 libvirt
16514 libvirt-tls
16686 jaeger-ui
17990 ilo-console
18083 emqx-dashboard
19530 milvus
19999 *netdata
20000 *dnp3
20160 tikv
20256 unitronics
24007 glusterfs gluster
24224 fluentd
25565 *minecraft
25575 minecraft-rcon
25672 rabbitmq-cluster
26257 *cockroachdb
26379 *redis-sentinel
27017 mongo
27042 frida
28015 rethinkdb
33060 mysqlx
44134 tiller
44818 *ethernet-ip enip
50000 *db2 jenkins-agent
61613 stomp
61616 *activemq artemis
`;

/** Names of UDP services. */
export const UDP_ALIASES = `
53 *dns
67 *dhcp
80 *http
88 krb5
111 *rpcbind portmapper
137 netbios
162 snmp-trap
427 *slp
443 quic http3 h3
500 *ike
520 *rip
547 dhcpv6
623 *ipmi
853 *dns-over-quic doq
1604 citrix-browser
1900 upnp
2055 netflow-collector
3283 apple-remote-desktop
3389 *rdp
3478 *stun turn
3671 *knx
3702 wsd
4500 *ipsec-nat-t
8125 statsd
8472 *flannel
8600 *consul-dns
9987 teamspeak
9993 *zerotier
11211 *memcached
12201 gelf
19132 minecraft-bedrock
25826 collectd
27015 source-engine
41641 tailscale
51820 *wireguard
64738 mumble
`;

/**
 * Names that mean one port to IANA and another to most people, or several ports at once: refused, because any guess would leave
 * a port unchecked that the author believes checked.
 */
export const DISPUTED_NAMES: Readonly<Record<string, readonly number[]>> = {
  amt: [2268, 16992, 16993],
  clickhouse: [8123, 9000],
  cpanel: [2082, 2083],
  dicom: [104, 11112],
  ipsec: [500, 4500],
  neo4j: [7474, 7687],
  otlp: [4317, 4318, 6951],
  ray: [6379, 8265, 10001],
  rocketmq: [9876, 10911],
  salt: [4505, 4506],
  sftp: [22, 115],
  spice: [1923, 5900],
  tempo: [526, 3200],
  whm: [2086, 2087],
  zabbix: [10050, 10051],
};
