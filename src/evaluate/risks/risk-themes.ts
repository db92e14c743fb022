// The kinds of risky service: what each is, how an open one harms, and how it is shut without breaking its users.

export interface Theme {
  /** Follows the service's name and a comma. */
  readonly kind: string;
  readonly why: string;
  readonly advice: string;
}

export type ThemeName = keyof typeof THEMES;

export const THEMES = {
  database: {
    kind: 'a database',
    why: 'anyone who reaches it can guess passwords and exploit its flaws to get at the data',
    advice:
      "Restrict it to the application's subnets in the security group or firewall, or bind it to an internal interface.",
  },
  unauthenticated: {
    kind: 'a data store without a password by default',
    why: 'anyone who reaches it can often read and change all of its data, and sometimes run commands',
    advice:
      'Bind it to an internal interface, switch on its authentication, and allow only its clients in the firewall.',
  },
  desktop: {
    kind: 'remote control of a screen',
    why: 'attackers try it all day, and an attacker who gets in controls the machine',
    advice: 'Put it behind a VPN or a gateway and allow only that in the firewall.',
  },
  plaintext: {
    kind: 'a login without encryption',
    why: 'passwords cross the network unencrypted, and an attacker who gets in has a shell or files',
    advice: 'Switch it off and use SSH in its place.',
  },
  shell: {
    kind: 'a login to the host',
    why: 'anyone who reaches it can guess passwords and try stolen keys',
    advice: "Allow only the administrators' network or a bastion host in the firewall, and accept only keys.",
  },
  files: {
    kind: 'file sharing',
    why: 'it is made for trusted networks, so shares leak and worms spread over it',
    advice: 'Allow only the subnets of its clients in the firewall, or reach it over a VPN.',
  },
  orchestration: {
    kind: 'an interface that starts containers or machines',
    why: 'anyone who may use it controls the hosts behind it, and some of these interfaces ask for no credentials',
    advice: 'Restrict it to the control network in the firewall, and require client certificates or tokens.',
  },
  execution: {
    kind: 'a service that runs the code it is given',
    why: 'anyone who may use it runs commands on the host, and some of these services ask for no credentials',
    advice: 'Allow only the hosts that submit work in the firewall, and require credentials.',
  },
  debug: {
    kind: 'a debugging interface',
    why: 'anyone who connects can run code in the process, by default without a password',
    advice: 'Switch it off outside development, or bind it to 127.0.0.1 and reach it through an SSH tunnel.',
  },
  hardware: {
    kind: 'the management controller of a server',
    why: 'it works below the operating system, so an attacker who gets in controls the machine, on or off',
    advice: 'Move it to a management network of its own and allow nothing else to reach it.',
  },
  admin: {
    kind: 'an administration interface',
    why: 'an attacker who gets in configures or runs what is behind it',
    advice: "Allow only the administrators' network or a VPN in the firewall.",
  },
  broker: {
    kind: 'a message broker',
    why: 'without credentials, anyone can read, forge or delete its messages',
    advice: 'Restrict it to the producers and consumers in the firewall, and switch on authentication and TLS.',
  },
  cluster: {
    kind: 'a port for the members of a cluster',
    why: 'its members trust each other, so a stranger can read or change the state of all of them',
    advice: 'Allow only the other members of the cluster in the firewall.',
  },
  metrics: {
    kind: 'monitoring',
    why: 'it tells strangers what runs where, in which version and under what load',
    advice: 'Allow only the monitoring system in the firewall, or put a login in front of it.',
  },
  directory: {
    kind: 'a directory of accounts',
    why: 'it tells strangers names and groups, and lets them guess passwords',
    advice: 'Allow only the hosts that log in through it, and encrypt it.',
  },
  reflection: {
    kind: 'a service that answers strangers over UDP',
    why: 'attackers use open ones to flood others, and it tells a lot about the host',
    advice: 'Allow only its clients in the firewall, or switch it off.',
  },
  amplifier: {
    kind: 'a data store over UDP, without a password by default',
    why: 'attackers use it to flood others with thousands of times what they send, and can often read and change all of its data',
    advice: 'Switch its UDP off (-U 0) and allow only its clients in the firewall.',
  },
  resolver: {
    kind: 'a name server',
    why: 'attackers use a server that resolves any name for strangers to flood others',
    advice:
      'Allow only its clients in the firewall. A server that must answer everyone should do so only for its own zones (no recursion).',
  },
  management: {
    kind: 'network management',
    why: 'anyone who guesses its community reads everything about the host and may change it, and attackers use it to flood others',
    advice: 'Allow only the monitoring system in the firewall, and use version 3 with authentication.',
  },
  transfer: {
    kind: 'file transfer without a login',
    why: 'anyone who knows the name of a file can fetch it, including configurations with passwords, and attackers use open ones to flood others',
    advice: 'Allow only the devices that load their files from it in the firewall, or switch it off.',
  },
  login: {
    kind: 'a service that checks logins',
    why: 'strangers can guess passwords and the secret that protects its answers',
    advice: 'Allow only the devices that ask it in the firewall, or wrap it in TLS (RadSec).',
  },
  telephony: {
    kind: 'telephony',
    why: 'strangers guess its accounts all day and place calls at your cost',
    advice:
      "Allow only the provider and the phones' networks in the firewall, or put a session border controller before it.",
  },
  vpn: {
    kind: 'the door of a VPN',
    why: 'anyone who reaches it can try its flaws, stolen keys and weak passwords',
    advice: 'Allow only the known peers in the firewall where their addresses are fixed, and keep it up to date.',
  },
  routing: {
    kind: 'a routing protocol',
    why: 'it shows the network to strangers and believes what they send, and attackers use it to flood others',
    advice: 'Allow only the neighbouring routers in the firewall, and authenticate them.',
  },
  network: {
    kind: 'a service for its own network only',
    why: 'strangers can use up its addresses, and its answers can mislead hosts',
    advice: 'Allow only the networks that it serves in the firewall.',
  },
  mailbox: {
    kind: 'a mailbox, encrypted only if the server demands STARTTLS',
    why: 'without STARTTLS passwords and mail cross the network unencrypted, and strangers guess passwords',
    advice: 'Switch it off and offer 993 (IMAP) or 995 (POP3), which are encrypted from the start.',
  },
  models: {
    kind: 'a server of language models',
    why: 'it asks for no password, so anyone who reaches it uses your hardware and can fetch or delete its models',
    advice: 'Bind it to 127.0.0.1, or put a login in front of it and allow only its users in the firewall.',
  },
  camera: {
    kind: 'the stream of a camera',
    why: 'strangers watch through it if it has its factory password, and its flaws are used to build botnets',
    advice: 'Allow only the recorder or a VPN in the firewall, and change its password.',
  },
  patients: {
    kind: 'the data of patients',
    why: 'it asks for no password, so anyone who reaches it can read and often change what doctors rely on',
    advice: 'Take it off this network at once, and allow only the devices that exchange data with it in the firewall.',
  },
  relic: {
    kind: 'which nobody needs any more',
    why: 'they tell strangers about the host, and attackers can make two of them flood each other',
    advice: 'Switch them off.',
  },
  industrial: {
    kind: 'an industrial control protocol',
    why: 'it asks for no password, so anyone who reaches it can read the plant and often move it',
    advice: 'Take it off this network at once, and reach it only through a VPN or a gateway.',
  },
  proxy: {
    kind: 'a proxy',
    why: 'an open one lends your address to strangers and lets them into your network',
    advice: 'Bind it to an internal interface or allow only its users in the firewall.',
  },
  printer: {
    kind: 'printing',
    why: 'it takes jobs and settings from anyone who reaches it',
    advice: 'Allow only the print server or the office network in the firewall.',
  },
} as const satisfies Record<string, Theme>;
