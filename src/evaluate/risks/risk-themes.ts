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
    why: 'whoever reaches it can guess passwords and use its flaws, with the data behind it',
    advice:
      "Restrict it to the application's subnets in the security group or firewall, or bind it to an internal interface.",
  },
  unauthenticated: {
    kind: 'a data store that asks for no password unless told to',
    why: 'whoever reaches it can often read and change everything in it, and at times run commands',
    advice:
      'Bind it to an internal interface, switch on its authentication, and allow only its clients in the firewall.',
  },
  desktop: {
    kind: 'remote control of a screen',
    why: 'it is guessed at and attacked all day, and whoever gets in sits at the machine',
    advice: 'Put it behind a VPN or a gateway and allow only that in the firewall.',
  },
  plaintext: {
    kind: 'a login without encryption',
    why: 'passwords cross the network readable, and whoever gets in has a shell or files',
    advice: 'Switch it off and use SSH in its place.',
  },
  shell: {
    kind: 'a login to the host',
    why: 'whoever reaches it can guess passwords and try stolen keys',
    advice: "Allow only the administrators' network or a bastion host in the firewall, and accept keys alone.",
  },
  files: {
    kind: 'file sharing',
    why: 'it is made for a trusted network: shares leak, and worms spread over it',
    advice: 'Allow only the subnets of its clients in the firewall, or reach it over a VPN.',
  },
  orchestration: {
    kind: 'an interface that starts containers or machines',
    why: 'whoever may use it owns the hosts behind it, and some of these ask for no credentials',
    advice: 'Restrict it to the control network in the firewall, and require client certificates or tokens.',
  },
  execution: {
    kind: 'a service that runs the code it is given',
    why: 'whoever may use it runs commands on the host, and some of these ask for no credentials',
    advice: 'Allow only those who submit work in the firewall, and require credentials.',
  },
  debug: {
    kind: 'a debugging interface',
    why: 'it lets whoever connects run code in the process, without a password by default',
    advice: 'Switch it off outside development, or bind it to 127.0.0.1 and reach it through an SSH tunnel.',
  },
  hardware: {
    kind: 'the management controller of a server',
    why: 'it works below the operating system: whoever gets in owns the machine, off or on',
    advice: 'Move it to a management network of its own and allow nothing else to reach it.',
  },
  admin: {
    kind: 'an administration interface',
    why: 'whoever gets in configures or runs what stands behind it',
    advice: "Allow only the administrators' network or a VPN in the firewall.",
  },
  broker: {
    kind: 'a message broker',
    why: 'messages can be read, forged or deleted where it asks for no credentials',
    advice: 'Restrict it to the producers and consumers in the firewall, and switch on authentication and TLS.',
  },
  cluster: {
    kind: 'a port of a cluster for its own members',
    why: 'it is made for members that trust each other, and tells or changes the state of all of them',
    advice: 'Allow only the other members of the cluster in the firewall.',
  },
  metrics: {
    kind: 'monitoring',
    why: 'it tells strangers what runs where, in which version and under what load',
    advice: 'Allow only the monitoring system in the firewall, or put a login in front of it.',
  },
  directory: {
    kind: 'a directory of accounts',
    why: 'it tells names and groups to strangers and lets them guess passwords',
    advice: 'Allow only the hosts that log in through it, and encrypt it.',
  },
  reflection: {
    kind: 'a service that answers strangers over UDP',
    why: 'attackers use open ones to flood others, and it tells much about the host',
    advice: 'Allow only its clients in the firewall, or switch it off.',
  },
  amplifier: {
    kind: 'a data store that asks for no password unless told to, over UDP',
    why: 'attackers send floods through it that are thousands of times what they send, and whoever reaches it can often read and change everything in it',
    advice: 'Switch its UDP off (-U 0) and allow only its clients in the firewall.',
  },
  resolver: {
    kind: 'a name server',
    why: 'one that resolves any name for strangers is used to flood others',
    advice:
      'Allow only its clients in the firewall; a server that must answer the world should do so for its own zones alone (no recursion).',
  },
  management: {
    kind: 'network management',
    why: 'it tells whoever guesses its community all of the host, may let them change it, and is used to flood others',
    advice: 'Allow only the monitoring system in the firewall, and use version 3 with authentication.',
  },
  transfer: {
    kind: 'file transfer without a login',
    why: "whoever knows a file's name can fetch it, configurations with passwords included, and attackers use open ones to flood others",
    advice: 'Allow only the devices that load their files from it in the firewall, or switch it off.',
  },
  login: {
    kind: 'a service that checks logins',
    why: 'it lets strangers guess passwords and the secret that protects its answers',
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
    why: 'whoever reaches it can try its flaws, stolen keys and weak passwords',
    advice: 'Allow only the known peers in the firewall where their addresses are fixed, and keep it up to date.',
  },
  routing: {
    kind: 'a routing protocol',
    why: 'it tells the network to strangers, believes what they send it, and is used to flood others',
    advice: 'Allow only the neighbouring routers in the firewall, and authenticate them.',
  },
  network: {
    kind: 'a service for its own network alone',
    why: 'strangers can use up its addresses, and its answers lead hosts astray',
    advice: 'Allow only the networks that it serves in the firewall.',
  },
  mailbox: {
    kind: 'a mailbox without encryption unless the server demands STARTTLS',
    why: 'passwords and mail cross the network readable where it does not, and strangers guess passwords',
    advice: 'Switch it off and offer 993 (IMAP) or 995 (POP3), which are encrypted from the start.',
  },
  models: {
    kind: 'a server of language models',
    why: 'it asks for no password: whoever reaches it uses your hardware, and can fetch or delete its models',
    advice: 'Bind it to 127.0.0.1, or put a login in front of it and allow only its users in the firewall.',
  },
  camera: {
    kind: 'the stream of a camera',
    why: 'strangers watch through it where its password is the factory one, and its flaws join it to botnets',
    advice: 'Allow only the recorder or a VPN in the firewall, and change its password.',
  },
  patients: {
    kind: 'the data of patients',
    why: 'it asks for no password: whoever reaches it can read and often change what doctors rely on',
    advice: 'Take it off this network at once, and allow only the devices that exchange data with it in the firewall.',
  },
  relic: {
    kind: 'which nobody needs any more',
    why: 'they tell strangers about the host, and two of them can be made to flood each other',
    advice: 'Switch them off.',
  },
  industrial: {
    kind: 'an industrial control protocol',
    why: 'it asks for no password: whoever reaches it can read and often move the plant',
    advice: 'Take it off this network at once and reach it through a VPN or a gateway alone.',
  },
  proxy: {
    kind: 'a proxy',
    why: 'an open one lends your address to strangers and lets them into your network',
    advice: 'Bind it to an internal interface or allow only its users in the firewall.',
  },
  printer: {
    kind: 'printing',
    why: 'it takes jobs and settings from whoever reaches it',
    advice: 'Allow only the print server or the office network in the firewall.',
  },
} as const satisfies Record<string, Theme>;
