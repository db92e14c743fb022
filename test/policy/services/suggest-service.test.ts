// A hundred slips in the names that people use: the right service is what is suggested.
import { expect, it } from 'vitest';
import { portOf } from '../../../src/policy/services/service-names.ts';
import { serviceSuggester } from '../../../src/policy/services/suggest-service.ts';

const TYPOS = `
https: htps htpps httpss hhtps htttps https-server
http: htttp htp
ssh: shh sssh sshd ssh2 ssh-server shs
mysql: mysq mysqll mysqld mysql8 mysql-server msyql myslq
mariadb: mariadbb maridb mariadb10
postgresql: postgersql postgresq postgressql postgresqll postgresql-15
postgres: postgress postgre potsgres
redis: redsi rediss redis-server reddis
mongo: mongod mongo-db
mongodb: mongdb mongodbb mogodb
elasticsearch: elastisearch elasticsearh elasticsearch7 elastic-search
kibana: kibanna
grafana: graffana grafanna
prometheus: prometeus prometheuss promethues
rabbitmq: rabitmq rabbit-mq rabbitmqq
kafka: kafak kafkaa
memcached: memcahced memcachedd
etcd: etdc etcdd
zookeeper: zookeper zookeeperr
cassandra: cassandara casandra
docker: dockerd docker-daemon dokcer
kubernetes: kubernets kuberntes kubernetess
vault: vautl vaultt
consul: consull cosnul
rdp: rpd rdpp
winrm: winrmm
smb: smbd smbb
samba: samab
telnet: telent telnetd
ftp: ftpd fpt
smtp: smpt smtpd
imap: imapp imap4
ldap: ldpa ldapp
ldaps: ldapss
kerberos: kerbros
vnc: vncserver vncc
nfs: nfsd
rsync: rsyncd rysnc
jenkins: jenkinss
jupyter: jupiter
influxdb: influxdbb
couchdb: couchdbb
mssql: mssqll
sqlserver: sqlserver2019 sqlsever
nats: nats-server
mqtt: mqttt mqqt
mosquitto: mosquito
squid: squid3
webmin: webmim
tomcat: tomcatt
activemq: activemqq
solr: solrr
sftp: sfpt
`;

const rows = TYPOS.trim()
  .split('\n')
  .flatMap((line) => {
    const [meant = '', typos = ''] = line.split(': ');
    return typos.split(' ').map((typo) => [typo, meant] as const);
  });

it('has more than a hundred slips, none of which is a name', () => {
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(([typo]) => portOf(typo, 'tcp') !== null)).toEqual([]);
});

it.each(rows)('%s: %s', (typo, meant) => {
  expect(serviceSuggester()(typo, 'tcp')).toBe(meant);
});

it.each(['rest', 'zzz', 'qqqq'])('%s: nothing from the depths of the registry', (word) => {
  expect(serviceSuggester()(word, 'tcp')).toBeNull();
});
