// Services that count connections and lock out clients that make too many (SSH, MySQL, SMTP, ...): they are asked rarely.

export interface CarefulService {
  readonly name: string;
  /** So many new connections from one source in that time are still let in; null where no such limit is common. */
  readonly window: { readonly count: number; readonly ms: number } | null;
}

/**
 * No run opens more connections than this to a port of the table below: a fifth of what MariaDB takes, so that three runs in
 * a row are far from it, and few enough for sshd.
 */
export const MOST_OF_CAREFUL = 20;

/**
 * `ufw limit`: "-m recent --set", then "--update --seconds 30 --hitcount 6 -j REJECT": the sixth connection within 30 s is
 * refused, and each one that is refused counts again (ufw(8); ufw's backend_iptables.py).
 */
const UFW_LIMIT = { count: 5, ms: 31_000 };

const SSH: CarefulService = { name: 'SSH', window: UFW_LIMIT };
const SMTP: CarefulService = { name: 'SMTP', window: null };
const MAILBOX: CarefulService = { name: 'IMAP and POP3', window: null };
const MYSQL: CarefulService = { name: 'MySQL and MariaDB', window: null };

/**
 * By TCP port. Each of these is known to count connections that end before anybody has logged in:
 * - SSH: sshd_config(5), PerSourcePenalties, `noauth:1s` (OpenSSH 9.8), and MaxStartups; fail2ban's sshd filter, mode ddos;
 * - MySQL and MariaDB: `max_connect_errors`, 100 by default: the host is blocked until somebody flushes it (host cache);
 * - SMTP: Postfix' smtpd_client_connection_rate_limit (anvil(8)) and postscreen's HANGUP, Exim's smtp_ratelimit;
 * - IMAP and POP3: fail2ban's dovecot filter, mode aggressive ("no auth attempts");
 * - FTP: ProFTPD's mod_ban (ClientConnectRate), fail2ban's filters of FTP servers;
 * - RDP: what bans by the event log of Windows counts connections without a logon.
 * PostgreSQL, Redis and web servers count none by themselves.
 */
const CAREFUL = new Map<number, CarefulService>([
  [21, { name: 'FTP', window: null }],
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
  [3389, { name: 'RDP', window: null }],
  [33060, MYSQL],
]);

/** What is known of the service of a TCP port; null where none is known to count. */
export function carefulService(port: number): CarefulService | null {
  return CAREFUL.get(port) ?? null;
}
