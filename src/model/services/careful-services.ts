// Services that count connections and lock out clients that make too many (SSH, MySQL, VNC, ...): they are asked rarely.

/** So many new connections from one source in that time are still let in, of which so many are kept for the before and after of a silence. */
export interface ConnectionWindow {
  readonly count: number;
  readonly ms: number;
  readonly kept: number;
}

/** How many connections of a run a port may see. */
export interface ConnectionLimit {
  readonly most: number;
  /** Of those, kept for the questions before and after a silence: measuring loss must not use them up. */
  readonly kept: number;
  /** Null where no limit by time is common. */
  readonly window: ConnectionWindow | null;
}

export interface CarefulService extends ConnectionLimit {
  readonly name: string;
}

/** No port sees more connections of a run than this, whatever its service. */
export const MOST_CONNECTIONS = 1000;
const ANY: ConnectionLimit = { most: MOST_CONNECTIONS, kept: 200, window: null };

/**
 * No run opens more connections than this to a service that counts those that come to nothing: a fifth of what MariaDB takes,
 * so that three runs in a row are far from it, and few enough for sshd.
 */
export const MOST_OF_CAREFUL = 20;
const careful = (name: string, window: ConnectionWindow | null = null): CarefulService => ({
  name,
  most: MOST_OF_CAREFUL,
  kept: 9,
  window,
});

/**
 * `ufw limit`: "-m recent --set", then "--update --seconds 30 --hitcount 6 -j REJECT": the sixth connection within 30 s is
 * refused, and each one that is refused counts again (ufw(8); ufw's backend_iptables.py).
 */
const SSH = careful('SSH', { count: 5, ms: 31_000, kept: 3 });
const SMTP = careful('SMTP');
const MAILBOX = careful('IMAP and POP3');
const MYSQL = careful('MySQL and MariaDB');
const MYSQL_ROUTER = careful('MySQL Router');
/** The fourth within a minute is throttled; two of three are left for the policy's own question and for a person. */
const IRC = careful('IRC', { count: 2, ms: 61_000, kept: 2 });
/** Connections without a login are counted for as long as the server runs, and the sixth is refused: no samples at all. */
const VNC: CarefulService = { name: 'VNC', most: 4, kept: 3, window: null };

/**
 * By TCP port. Each of these is known to count connections that end before anybody has logged in:
 * - SSH: sshd_config(5), PerSourcePenalties, `noauth:1s` (OpenSSH 9.8), and MaxStartups; fail2ban's sshd filter, mode ddos;
 * - MySQL and MariaDB: `max_connect_errors`, 100 by default: the host is blocked until somebody flushes it (host cache);
 *   MySQL Router has an option of the same name and default for its own ports (6446 to 6450);
 * - SMTP: Postfix' smtpd_client_connection_rate_limit (anvil(8)) and postscreen's HANGUP, Exim's smtp_ratelimit;
 * - IMAP and POP3: fail2ban's dovecot filter, mode aggressive ("no auth attempts");
 * - FTP: ProFTPD's mod_ban (ClientConnectRate), fail2ban's filters of FTP servers;
 * - VNC: Xvnc(1), BlacklistThreshold (5) and BlacklistTimeout (10 s, and twice as long each time);
 * - IRC: UnrealIRCd's anti-flood, connect-flood 3:60, and what other servers call throttling;
 * - RDP: what bans by the event log of Windows counts connections without a logon.
 */
const CAREFUL = new Map<number, CarefulService>([
  [21, careful('FTP')],
  [22, SSH],
  [25, SMTP],
  [110, MAILBOX],
  [143, MAILBOX],
  [465, SMTP],
  [587, SMTP],
  [993, MAILBOX],
  [995, MAILBOX],
  [2222, SSH],
  [3306, MYSQL],
  [3307, MYSQL],
  [3389, careful('RDP')],
  ...[5900, 5901, 5902, 5903].map((port) => [port, VNC] as const),
  ...[6446, 6447, 6448, 6449, 6450].map((port) => [port, MYSQL_ROUTER] as const),
  ...[6660, 6661, 6662, 6663, 6664, 6665, 6666, 6667, 6668, 6669, 6697].map((port) => [port, IRC] as const),
  [33060, MYSQL],
]);

/** What is known of the service of a TCP port; null where none is known to count. */
export function carefulService(port: number): CarefulService | null {
  return CAREFUL.get(port) ?? null;
}

/**
 * inetd starts a program for each connection, and stops serving a port for ten minutes after 256 in one minute, whoever made
 * them (inetd(8), option -R).
 */
const INETD: ConnectionLimit = { most: 300, kept: 60, window: { count: 60, ms: 60_000, kept: 10 } };

/**
 * Services that lock nobody out, but to which each connection costs a process of its own, or a line in a log: PostgreSQL
 * ("could not receive data from client"), Oracle, SQL Server, MongoDB, and what inetd starts. Others of an address are asked first.
 */
const COSTLY = new Map<number, ConnectionLimit>([
  ...[7, 9, 13, 19, 23, 37, 79, 113, 512, 513, 514].map((port) => [port, INETD] as const),
  ...[1433, 1521, 5432, 5433, 6432, 27_017].map((port) => [port, ANY] as const),
]);

/** How many connections of a run that port may see. */
export function connectionLimit(port: number): ConnectionLimit {
  return CAREFUL.get(port) ?? COSTLY.get(port) ?? ANY;
}

/** In which order ports of an address are asked: 0 for one that minds it least, 2 for one whose service may lock us out. */
export function reluctance(port: number): 0 | 1 | 2 {
  return CAREFUL.has(port) ? 2 : COSTLY.has(port) ? 1 : 0;
}
