// The hand-written part of the ranking behind `top-100` and `top-1000`: TCP ports, the most exposed first. docs/services.md says
// how the whole is made. Written for this project from the makers' documentation and IANA's registry; no other list of frequent
// ports went into it, and none may. A port that stands in several groups counts where it stands first.

/** Ports, or ranges of them, as `22 8082-8090`, and what they are: so that each number can be questioned. */
export interface PortGroup {
  readonly reason: string;
  readonly ports: string;
}

/** What every network has, before everything else. With the first port of each critical service these are `top-100`. */
export const EVERYDAY: readonly PortGroup[] = [
  { reason: 'logging in, the web, and the web once more', ports: '22 80 443 8080 8443' },
  { reason: 'names, mail and files', ports: '53 25 587 465 143 993 110 995 21 2049 873' },
  { reason: 'Windows and directories', ports: '135 389 636 111 5985 5986' },
  {
    reason: 'platforms: Kubernetes, Docker, and what applications talk through',
    ports: '6443 2376 9092 5672 2181 1883 5060',
  },
  {
    reason:
      'where programs listen that were given no port of their own: Grafana, Flask, Django, Nexus, MinIO, Portainer, Prometheus',
    ports: '3000 5000 8000 8081 9000 9443 9090',
  },
];

/** What comes after the risky services. */
export const DOCUMENTED: readonly PortGroup[] = [
  {
    reason: 'the second web server: what makers document where 80, 443, 8080 or 8443 is taken',
    ports:
      '81-90 591 4433 4443 8008 8010 8082-8090 8181 8282 8445 8448 8543 8800 8843 8880 8889 8989 9080 9081 9444 9999 2443 3443 5443 7080 7443 7777 10443 18080',
  },
  {
    reason:
      "what frameworks and developers' tools listen on: Node, Angular, Vite, Hugo, Strapi, Storybook, Live Server, Streamlit, Gradio, ComfyUI, RStudio, Node-RED, pgAdmin, MailHog, Go's pprof and metrics",
    ports:
      '3001-3003 3030 3333 4000 4040 4200 5173 1313 1337 1880 5500 6006 6060 7860 8188 8501 8787 5050 5001 1025 8025 2112 8002 8003',
  },
  {
    reason: 'SSH where 22 is taken: images of containers, SFTPGo, Gerrit, Bitbucket, Termux',
    ports: '2222 2022 29418 7999 8022 222 2200',
  },
  {
    reason: 'second instances: the port after the default, which packages and manuals give to the next one',
    ports: '5433 3307 6381 7002-7005 27020 1522 1525 1526 9201 9301 2182 3390 5904-5906 6004 6005 8984 11214 11215',
  },
  {
    reason:
      "more databases: Db2, Galera, MySQL's administration, NDB, EDB, SQL Anywhere, Pervasive, FileMaker, HANA, Exasol, Informix, IRIS, OrientDB, Riak, Couchbase, TiDB, YugabyteDB, QuestDB, Doris, Virtuoso, Manticore, VictoriaMetrics, OpenTSDB, Gremlin, ClickHouse",
    ports:
      '523 4567 4568 33061 33062 1186 5444 2638 1583 5003 30013 30015 8563 9088 1972 52773 2424 2480 8087 8098 8092-8096 20160 8812 9009 9030 1111 9306 9312 8428 4242 8182 28017 6543 1158 9004 9005 9181 8108',
  },
  {
    reason:
      'Hadoop and what stands around it: HDFS, YARN, Hive, Impala, Kudu, Oozie, HttpFS, Spark, Livy, Flink, Storm, the Confluent platform, Cloudera Manager, Ambari, HBase of old',
    ports:
      '9868 50020 50090 8019 8031 8033 8040-8042 8188 8485 10020 19888 9083 21000 21050 25000 7051 11000 14000 8998 18081 7337 6123 6627 9021 7180 7182 8440 60010 60030 9983',
  },
  {
    reason:
      'containers and meshes: etcd, Swarm, Cilium, Weave, Calico, ingress-nginx, cAdvisor, the NodePorts that tutorials use, Mesos, Istio, Linkerd, APISIX, CoreDNS, Eureka, Nacos, Dubbo',
    ports:
      '4001 7946 4240 4244 6783 5473 9098 9099 10248 10253 10254 4194 30000 30001 30080 30443 32000 5051 15000 15001 15010 15012 15014 15021 15090 4191 9180 9153 8761 8848 9848 20880',
  },
  {
    reason:
      "monitoring: exporters by Prometheus's own list, Loki, Tempo, Jaeger, Zipkin, OpenTelemetry, Beats, Logstash, Graylog, Wazuh, syslog, Fluentd, Fluent Bit, Ganglia, Icinga, NSClient++, Zabbix, Sensu, Splunk, Netdata, Glances",
    ports:
      '9101-9103 9150 9182 9187 9216 9256 9273 9283 9308 9323 9363 9400 9404 9419 9633 3100 3200 12345 14250 14268 16686 9411 4317 4318 13133 5066 9600 5045 12201 1514 1515 55000 601 6514 24224 2020 8649 8651 5665 5667 12489 10052 3031 9997 8191 9887 19999 61208 2004',
  },
  {
    reason:
      'more brokers and grids: RabbitMQ, EMQX, Artemis, NATS, Pulsar, RocketMQ, NSQ, beanstalkd, TIBCO, Solace, Hazelcast, Ignite, Infinispan, Geode',
    ports:
      '15671 15674 15675 15692 5552 8083 8084 18083 5445 7422 6651 10909 4150 4151 4161 4171 11300 7222 55555 5702 10800 11222 47100 47500 10334 40404',
  },
  {
    reason:
      'building and testing: GoCD, Buildbot, Bamboo, Rundeck, Bitbucket, Crowd, Fisheye, Octopus, Subversion, Git, Perforce, CVS, Selenium, noVNC, Nessus, OpenVAS, Metasploit, debuggers',
    ports:
      '8153 8154 9989 54663 4440 7990 8095 8060 10933 3690 9418 1666 2401 4442 7900 6080 8834 9390 3790 55553 2345 5858 9003 4022 4024 4026 8172',
  },
  {
    reason:
      'panels and machines: cPanel, Plesk, aaPanel, UniFi, Synology, ESXi, oVirt, OpenStack, Open vSwitch and OpenFlow, Dell and APC',
    ports:
      '2077-2080 2095 2096 8447 888 12321 5006 6690 903 5988 5989 54321 35357 8774-8776 9292 9696 6082 6640-6642 6653 6633 1311 3052',
  },
  {
    reason: 'application servers: WebLogic, WebSphere, JBoss, Jolokia, Domino, HAProxy, Caddy, Zimbra',
    ports: '7002 9002 9043 9060 2809 1090 1098 4447 9993 8778 1352 63148 8404 1936 2019 7071',
  },
  {
    reason:
      'Windows: WINS, Exchange, Remote Desktop, WSDAPI, DFS, live migration, Configuration Manager, OLAP, Media Services, mirroring, Delivery Optimization, and the first dynamic ports for RPC',
    ports:
      '42 444 808 2869 3387 3388 5357 5358 5722 6600 2702-2704 2393 2394 1270 1755 47001 49152-49157 49664-49669 5022 7680',
  },
  {
    reason:
      'mail and news beside the usual: submission where 25 is shut, ManageSieve, Zimbra, content filters, password changers, NNTP, SpamAssassin',
    ports: '2525 26 24 4190 1143 7025 10024-10026 106 109 119 366 563 783',
  },
  {
    reason: 'directories: Kerberos administration, ApacheDS, OpenDJ, Open Directory',
    ports: '749 10389 10636 1389 1636 625 311 660',
  },
  {
    reason:
      'file servers: FTP and its alternates, NFS as Red Hat and Solaris fix it, iSNS, Lustre, DRBD, LINSTOR, Ceph, Gluster, SeaweedFS, Syncthing, 9P',
    ports:
      '20 989 990 2121 115 662 892 32803 4045 635 3205 860 988 7788 7789 3370 6800-6803 7480 38465-38467 9333 8384 22000 564',
  },
  {
    reason:
      'backup: NetBackup, Backup Exec, NetWorker, Commvault, Veeam, Spectrum Protect, Amanda, UrBackup, Acronis, Data Protector, Arcserve, Retrospect',
    ports:
      '1556 13720 13724 13782 6101 6106 7937 7938 8400-8403 9393 9395 6160 6162 1500 1581 10080 10082 55414 9876 5565 6050 497',
  },
  {
    reason:
      'remote help: TeamViewer, AnyDesk, RustDesk, Dameware, ScreenConnect, Remote Utilities, Timbuktu, VNC, Hamachi, xrdp',
    ports: '5938 6568 7070 21115-21117 6129 8040 8041 5650 5655 407 5501 5801 12975 3350',
  },
  {
    reason: 'proxies and VPNs: SOCKS, Squid, Tor, V2Ray, Clash, Shadowsocks, SoftEther, tinc, OpenVPN',
    ports: '1081 3129 9050 9051 9150 10808 7890 8388 992 655 1195',
  },
  {
    reason:
      'network equipment: BGP, LDP, SNMP agents, FortiGate, Check Point, Palo Alto, Trend Micro, Symantec, and the doors that botnets try (CVE-2014-8361, CVE-2017-17215)',
    ports: '179 646 199 705 541 703 8013 264 257 18190 18264 3978 28443 4118 4119 8014 30005 5431 37215 52869 32764',
  },
  {
    reason: 'cameras and streams: RTMP, RTSP, ONVIF, recorders, DAAP',
    ports: '1935 1936 10554 8899 34568 34599 37778 9530 9527 3689',
  },
  {
    reason: 'telephony: SIP beside its port, the manager over TLS, Cisco, Megaco, 3CX',
    ports: '5062 5065 5070 5080 5090 5160 5161 5039 2443 2428 2944 6970 5015',
  },
  {
    reason: 'the big systems of companies: SAP by instance, IBM i, DRDA, NetWare, Siebel, licence servers',
    ports:
      '3200 3201 3301 3600 3601 3901 1128 1129 50013 50014 446 448 449 8470 8476 9476 524 27000 27001 1947 22350 2321',
  },
  {
    reason:
      'plants and buildings: OSIsoft PI, Foundation Fieldbus, PROFINET, EtherCAT, DLMS, NMEA, Red Lion, Crestron, Beckhoff, tank gauges',
    ports: '5450 5457 1089 1091 34962-34964 34980 4059 10110 789 41795 48898 10001',
  },
  {
    reason: 'printers and small devices: scanners and status ports, Sonos, Roku, AirPlay, Tuya, ESPHome, Wemo',
    ports: '9107 9220 9400 9500 3910 6310 1400 7100 6668 6053 49158',
  },
  {
    reason:
      "media and downloads at home: Plex, Jellyfin, Sonarr's family, Transmission, Deluge, BitTorrent, Navidrome, Immich",
    ports: '32400 32469 8096 8920 7878 9117 6767 5055 51413 8112 58846 6881 6969 4533 2283',
  },
  {
    reason: 'games and voice: Minecraft, Source, Unreal, TeamSpeak, Mumble, Battle.net, FiveM',
    ports: '25565 25575 27015 27016 27036 7778 10011 30033 64738 3724 1119 30120',
  },
  {
    reason: 'currencies: Bitcoin, Ethereum, Substrate, Cosmos, Lightning, Monero, miners',
    ports: '8332 8333 8551 30303 9933 9944 26657 9735 18089 4028',
  },
  {
    reason:
      'chat and collaboration: IRC, XMPP, Mattermost, STUN and TURN, Gopher, Radicale, old messengers, DICT, Z39.50',
    ports: '6665-6669 6697 194 5222 5223 5269 5280 5281 8065 3478 5349 70 5232 1863 5190 2628 210',
  },
  {
    reason: 'the Internet itself: DNS over TLS, whois, EPP, keys, ident, gpsd, OCSP, LLMNR',
    ports: '853 43 700 11371 113 2947 2560 5355',
  },
];
