// Risky services: databases, caches, search engines and the ports of their clusters.
// The comment above a row, or above a group of rows, is its source; docs/services.md says how sources are written.
import type { RiskyService } from './risky-service.ts';

export const DATA_STORES: readonly RiskyService[] = [
  // https://www.postgresql.org/docs/current/runtime-config-connection.html and IANA
  ['database', 'critical', '5432', 'PostgreSQL'],
  // IANA; https://www.enterprisedb.com/docs/tpa/latest/reference/pgbouncer/
  ['database', 'critical', '6432', 'PgBouncer, before PostgreSQL'],
  // https://dev.mysql.com/doc/mysql-port-reference/en/mysql-port-reference-tables.html
  ['database', 'critical', '3306 33060', 'MySQL or MariaDB'],
  // https://learn.microsoft.com/troubleshoot/windows-server/networking/service-overview-and-network-port-requirements and IANA
  // (1434 over TCP is the administrators' connection)
  ['database', 'critical', '1433 1434', 'Microsoft SQL Server'],
  ['reflection', 'high', '1434/udp', 'SQL Server Browser'],
  // IANA
  ['database', 'high', '2382 2383', 'SQL Server Analysis Services'],
  // 1521: https://docs.oracle.com/en/database/oracle/oracle-database/21/ntdbi/oracle-database-component-port-numbers-and-protocols.html
  // 2483 and 2484: IANA
  ['database', 'critical', '1521 2483 2484', 'the Oracle Database listener'],
  // https://www.mongodb.com/docs/manual/reference/default-mongodb-port/
  ['database', 'critical', '27017 27018 27019', 'MongoDB'],
  // https://docs.datastax.com/en/cassandra-oss/3.x/cassandra/configuration/secureFireWall.html (9160 is Thrift, of old versions)
  ['database', 'critical', '9042 9142 9160', 'Cassandra'],
  ['cluster', 'high', '7000', "Cassandra's nodes"],
  // IANA
  ['database', 'critical', '26257', 'CockroachDB'],
  // https://clickhouse.com/docs/guides/sre/network-ports (9000 is left out: too many others use it)
  ['database', 'critical', '8123 9440', 'ClickHouse'],
  // https://neo4j.com/docs/operations-manual/current/configuration/ports/
  ['database', 'critical', '7687 7474 7473 6362', 'Neo4j'],
  // not verified: from the maker's default configuration as known in 2026; public configurations agree
  ['database', 'critical', '8529', 'ArangoDB'],
  ['database', 'critical', '28015', 'RethinkDB'],
  // IANA (gds_db)
  ['database', 'critical', '3050', 'Firebird'],
  // https://docs.couchbase.com/server/current/install/install-ports.html
  ['database', 'critical', '8091 18091 11210 11207', 'Couchbase'],
  // 50000 is Db2's first instance: not verified: from the maker's default configuration as known in 2026
  // https://github.com/jenkinsci/docker (README: "the port which will be used when you connect a slave agent")
  ['database', 'critical', '50000', "Db2 (or Jenkins's agents)"],
  // not verified: from the maker's default configuration as known in 2026
  ['database', 'high', '8086', 'InfluxDB'],
  ['database', 'high', '1527', 'Apache Derby'],
  ['database', 'high', '6380', 'Redis over TLS'],
  // IANA
  ['unauthenticated', 'critical', '6379', 'Redis or Valkey'],
  // 16379: https://github.com/redis/redis/pull/9389 (the client's port and 10000)
  // 26379: not verified: from the maker's sentinel.conf as known in 2026; public configurations agree
  ['cluster', 'high', '16379 26379', "Redis's cluster bus or Sentinel"],
  // IANA; https://github.com/memcached/memcached (scripts/memcached.sysconfig)
  ['unauthenticated', 'critical', '11211', 'memcached'],
  // https://www.cisa.gov/news-events/alerts/2014/01/17/udp-based-amplification-attacks (TA14-017A)
  ['amplifier', 'critical', '11211/udp', 'memcached'],
  // https://discuss.elastic.co/t/what-are-ports-9200-and-9300-used-for/238578
  ['unauthenticated', 'critical', '9200', 'Elasticsearch or OpenSearch'],
  ['cluster', 'critical', '9300', "Elasticsearch's nodes"],
  // 5984: IANA; 6984 (TLS): not verified: from the maker's default.ini as known in 2026
  ['unauthenticated', 'critical', '5984 6984', 'CouchDB'],
  // https://solr.apache.org/guide/solr/latest/getting-started/tutorial-five-minutes.html
  ['unauthenticated', 'high', '8983', 'Solr'],
  // https://github.com/qdrant/qdrant/blob/master/config/config.yaml ("Uncomment to enable": the key is off by default)
  ['unauthenticated', 'high', '6333 6334', 'Qdrant'],
  ['cluster', 'high', '6335', "Qdrant's nodes"],
  // https://milvus.io/docs/v2.3.x/manage_connection.md ("If you have not set up authentication, you can omit this parameter")
  ['unauthenticated', 'high', '19530', 'Milvus'],
  // not verified: from the maker's default configuration as known in 2026; public configurations agree
  ['unauthenticated', 'high', '7700', 'Meilisearch'],
  ['cluster', 'high', '5701', 'Hazelcast'],
  // https://hadoop.apache.org/docs/current/hadoop-project-dist/hadoop-hdfs/hdfs-default.xml (those of version 3, then of 2)
  ['unauthenticated', 'high', '8020 9864 9866 9867 9870 50010 50070 50075', 'HDFS'],
  // https://support.huaweicloud.com/intl/es-us/ae-ad-1-usermanual-mrs/mrs_01_0504.html (hbase-default.xml)
  ['unauthenticated', 'high', '16000 16010 16020 16030', 'HBase'],
  // https://github.com/apache/zookeeper/blob/master/conf/zoo_sample.cfg
  ['unauthenticated', 'high', '2181', 'ZooKeeper'],
  // https://zookeeper.apache.org/doc/current/zookeeperStarted.html (server.1=zoo1:2888:3888)
  ['cluster', 'high', '2888 3888', "ZooKeeper's members"],
  // IANA; https://kubernetes.io/docs/reference/networking/ports-and-protocols/
  ['unauthenticated', 'critical', '2379', 'etcd'],
  ['cluster', 'critical', '2380', "etcd's members"],
];
