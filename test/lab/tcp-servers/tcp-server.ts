// What the lab knows of a real TCP server: how it is started in Debian's chroot, and how one sees that it lets a client in.

/** Where a server runs: the chroot, an address of its own, and a folder of its own inside the chroot. */
export interface TcpServerPlace {
  readonly address: string;
  /** Inside the chroot; in memory, and gone with the lab. */
  readonly folder: string;
}

export interface TcpServer {
  readonly name: string;
  readonly port: number;
  /** Run one after the other by /bin/sh in the chroot, as root, before it starts. */
  readonly before: (place: TcpServerPlace) => readonly string[];
  /** What /bin/sh runs in the chroot until the lab ends. */
  readonly command: (place: TcpServerPlace) => string;
  /** Run by /bin/sh in the chroot once it is ready. */
  readonly after?: (place: TcpServerPlace) => readonly string[];
  /** As whom it runs, where it does not give up root by itself. */
  readonly user?: string;
  /** What a client sends to hear something, as hexadecimal digits; nothing for a server that speaks first. */
  readonly hello?: string;
  /** What a client hears that is let in. */
  readonly welcome: RegExp;
  /** What a client hears that opened too many connections; not given: the server locks nobody out. */
  readonly lockedOut?: RegExp;
}

const hex = (text: string) => Buffer.from(text).toString('hex');

/** `max_connect_errors` is 100, and the host cache on, as without a configuration. */
const MARIADB: TcpServer = {
  name: 'MariaDB',
  port: 3306,
  before: ({ folder }) => [
    `mkdir ${folder}/data && chown mysql ${folder}/data`,
    // mariadb-install-db does the same, in more time.
    `cd /usr/share/mariadb && { echo 'create database mysql;'; echo 'use mysql;'; cat mariadb_system_tables.sql mariadb_performance_tables.sql mariadb_system_tables_data.sql; } |
      mariadbd --no-defaults --bootstrap --user=mysql --datadir=${folder}/data --innodb-log-file-size=4M`,
  ],
  command: ({ folder, address }) =>
    `exec mariadbd --no-defaults --user=mysql --datadir=${folder}/data --innodb-log-file-size=4M --innodb-buffer-pool-size=16M --socket=${folder}/data/socket --bind-address=${address}`,
  after: ({ folder }) => [`mariadb --no-defaults -S ${folder}/data/socket -e "create user app@'%'"`],
  // Protocol version 10; and an error packet with the number 1129, "host is blocked because of many connection errors".
  welcome: /^.{8}0a/,
  lockedOut: /^.{8}ff6904/,
};

const POSTGRESQL: TcpServer = {
  name: 'PostgreSQL',
  port: 5432,
  user: 'postgres',
  before: ({ folder }) => [
    `/usr/lib/postgresql/*/bin/initdb -D ${folder}/data -A trust -U postgres --no-sync --no-locale >${folder}/initdb`,
  ],
  command: ({ folder, address }) =>
    `exec /usr/lib/postgresql/*/bin/postgres -D ${folder}/data -c listen_addresses=${address} -c unix_socket_directories=${folder}`,
  // SSLRequest; N: it has no certificate.
  hello: '0000000804d2162f',
  welcome: new RegExp(`^${hex('N')}`),
};

/** Its protected mode refuses every client from elsewhere until it has a password. */
const REDIS: TcpServer = {
  name: 'Redis',
  port: 6379,
  before: () => [],
  command: ({ folder, address }) => `exec redis-server --bind ${address} --protected-mode no --dir ${folder} --save ''`,
  hello: hex('PING\r\n'),
  welcome: new RegExp(`^${hex('+PONG')}`),
};

/** PerSourcePenalties are on, as without a configuration since OpenSSH 9.8. */
const SSHD: TcpServer = {
  name: 'sshd',
  port: 22,
  before: ({ folder }) => ['mkdir -p /run/sshd', `ssh-keygen -q -t ed25519 -N '' -f ${folder}/key`],
  command: ({ folder, address }) =>
    `exec /usr/sbin/sshd -D -e -f /dev/null -h ${folder}/key -o ListenAddress=${address}`,
  welcome: new RegExp(`^${hex('SSH-2.0-')}`),
  lockedOut: new RegExp(`^${hex('Not allowed at this time')}`),
};

const POSTFIX: TcpServer = {
  name: 'Postfix',
  port: 25,
  before: ({ folder, address }) => [
    `mkdir -p /var/spool/postfix /var/lib/postfix /var/log ${folder}/etc && chown postfix /var/lib/postfix`,
    `cp /usr/share/postfix/master.cf.dist ${folder}/etc/master.cf`,
    `printf '%s\\n' 'compatibility_level = 3.6' 'inet_interfaces = ${address}' 'inet_protocols = ipv4' \\
      'maillog_file = /var/log/postfix.log' 'myhostname = mail.example.com' 'alias_maps =' 'alias_database =' >${folder}/etc/main.cf`,
  ],
  command: ({ folder }) => `exec postfix -c ${folder}/etc start-fg`,
  welcome: new RegExp(`^${hex('220 ')}`),
};

export const TCP_SERVERS: readonly TcpServer[] = [MARIADB, POSTGRESQL, REDIS, SSHD, POSTFIX];
