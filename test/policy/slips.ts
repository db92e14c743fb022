// Slips that people make in a policy, each with what lint says of it and the text that passes once its advice is followed.

export interface WrittenSlip {
  readonly name: string;
  readonly wrong: string;
  /** `LINE:COLUMN code: message | help`, of the one mistake. */
  readonly told: string;
  /** As the help says. */
  readonly right: string;
}

const policy = (...lines: string[]) => `version: 1\nhosts:\n${lines.map((line) => `${line}\n`).join('')}`;
const GOOD = policy('  - host: a.example.com', '    open: 443', '    blocked: 22');
const slip = (name: string, wrong: string, told: string, right: string = GOOD): WrittenSlip => ({
  name,
  wrong,
  told,
  right,
});

export const SLIPS: readonly WrittenSlip[] = [
  slip(
    'no space after a colon',
    'version: 1\nhosts:\n  - host: a.example.com\n    open:443\n    blocked: 22\n',
    '4:5+5 yaml-syntax: A space is missing after `open:`. | write `open: 443`',
  ),
  slip(
    'no space after the last colon',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked:22\n',
    '5:5+8 yaml-syntax: A space is missing after `blocked:`. | write `blocked: 22`',
  ),
  slip(
    'no space after the first colon',
    'version: 1\nhosts:\n  - host:a.example.com\n    open: 443\n    blocked: 22\n',
    '3:5+5 yaml-syntax: A space is missing after `host:`. | write `- host: a.example.com`',
  ),
  slip(
    'no space after the colon of the version',
    'version:1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: 22\n',
    '1:1+8 yaml-syntax: A space is missing after `version:`. | write `version: 1`',
  ),
  slip(
    'a port without a colon',
    'version: 1\nhosts:\n  - host: a.example.com\n    open 443\n    blocked: 22\n',
    '4:5+4 yaml-syntax: A colon is missing after `open`. | write `open: 443`',
  ),
  slip(
    'an equals sign',
    'version: 1\nhosts:\n  - host: a.example.com\n    open = 443\n    blocked: 22\n',
    '4:5+10 yaml-syntax: YAML puts a colon between a key and its value, not an equals sign. | write `open: 443`',
  ),
  slip(
    'no space after the dash',
    'version: 1\nhosts:\n  -host: a.example.com\n    open: 443\n    blocked: 22\n',
    '3:3+1 yaml-syntax: A space is missing after the dash. | write `- host: a.example.com`',
  ),
  slip(
    'a port with its dash stuck to it',
    'version: 1\nhosts:\n  - host: a.example.com\n    open:\n      -443\n    blocked: 22\n',
    '5:7+4 yaml-syntax: A space is missing after the dash. | write `- 443`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open:\n      - 443\n    blocked: 22\n',
  ),
  slip(
    'two ports with their dashes stuck to them',
    'version: 1\nhosts:\n  - host: a.example.com\n    open:\n      -443\n      -80\n',
    '5:7+4 yaml-syntax: A space is missing after the dash. | write `- 443`, and the lines below it likewise',
    'version: 1\nhosts:\n  - host: a.example.com\n    open:\n      - 443\n      - 80\n',
  ),
  slip(
    'a key indented too little',
    'version: 1\nhosts:\n  - host: a.example.com\n  open: 443\n  blocked: 22\n',
    '4:3+4 yaml-syntax: `open` begins in column 3, but `host` in line 3 begins in column 5; keys that belong together begin in the same column. | indent `open` with 4 spaces, and the rest of lines 4 to 5 as well',
  ),
  slip(
    'a key one space too far left',
    'version: 1\nhosts:\n  - host: a.example.com\n   open: 443\n    blocked: 22\n',
    '4:4+4 yaml-syntax: `open` begins in column 4, but `host` in line 3 begins in column 5; keys that belong together begin in the same column. | indent `open` with 4 spaces',
  ),
  slip(
    'a key one space too far right',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n     blocked: 22\n',
    '5:6+7 yaml-syntax: `blocked` begins in column 6, but `open` in line 4 begins in column 5; keys that belong together begin in the same column. | indent `blocked` with 4 spaces',
  ),
  slip(
    'a key two spaces too far right',
    'version: 1\nhosts:\n  - host: a.example.com\n      open: 443\n    blocked: 22\n',
    '4:7+4 yaml-syntax: `open` begins in column 7, but `host` in line 3 begins in column 5; keys that belong together begin in the same column. | indent `open` with 4 spaces',
  ),
  slip(
    'a top-level key that is indented',
    'version: 1\n hosts:\n  - host: a.example.com\n    open: 443\n    blocked: 22\n',
    '2:2+5 yaml-syntax: `hosts` begins in column 2, but `version` in line 1 begins in column 1; keys that belong together begin in the same column. | indent `hosts` with no spaces',
  ),
  slip(
    'a dash indented too little',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n - host: b.example.com\n   open: 80\n',
    '5:2+1 yaml-syntax: This dash is indented by 1 space, but the dash in line 3 by 2 spaces. | indent this dash with 2 spaces, and the lines below it with 4 spaces',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n  - host: b.example.com\n    open: 80\n',
  ),
  slip(
    'a dash indented too far',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    - host: b.example.com\n      open: 80\n',
    '5:5+1 yaml-syntax: This dash is indented by 4 spaces, but the dash in line 3 by 2 spaces. | indent this dash with 2 spaces, and the lines below it with 4 spaces',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n  - host: b.example.com\n    open: 80\n',
  ),
  slip(
    'a second host without its dash',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    host: b.example.com\n    open: 80\n',
    '5:5+4 yaml-syntax: The key `host` is already in line 3. | put a dash before it, which begins the next host: `- host:` ~ 3:5',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n  - host: b.example.com\n    open: 80\n',
  ),
  slip(
    'a second host without its dash, at the dash',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n  host: b.example.com\n  open: 80\n',
    '5:3+4 yaml-syntax: This host has no dash before it, as the host in line 3 has. | write `- host: b.example.com`, with the dash below the other one, and indent the lines below it as far as its `host`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n  - host: b.example.com\n    open: 80\n',
  ),
  slip(
    'hosts without a dash',
    'version: 1\nhosts:\n  host: a.example.com\n  open: 443\n  blocked: 22\n',
    '3:3+19 wrong-type: `hosts` must be a list of hosts, but it is a map. | put a dash before the first key, `- host: a.example.com`, and indent the other keys as far as `host`',
  ),
  slip(
    'hosts by their names',
    'version: 1\nhosts:\n  a.example.com:\n    open: 443\n',
    '3:3+14 wrong-type: `hosts` must be a list of hosts, but it is a map. | below `hosts:` write `- host: a.example.com`, and below that what is expected of it, such as `open: 443`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n',
  ),
  slip(
    'a host as text',
    'version: 1\nhosts: a.example.com\n',
    '2:8+13 wrong-type: `hosts` must be a list of hosts, but it is `a.example.com`. | below `hosts:` write `- host: a.example.com`, and below that what is expected of it, such as `open: 443`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n',
  ),
  slip(
    'a list that is a map',
    'version: 1\ndefaults:\n  - timeout: 2s\nhosts:\n  - host: a.example.com\n    open: 443\n',
    '3:3+13 wrong-type: `defaults` must be a map, but it is a list. | remove the dashes below it',
    'version: 1\ndefaults:\n  timeout: 2s\nhosts:\n  - host: a.example.com\n    open: 443\n',
  ),
  slip(
    'vantages as a list',
    'version: 1\nvantages: [internet, office]\nhosts:\n  - host: a.example.com\n    open: 443\n',
    '2:11+18 wrong-type: `vantages` must be a map, but it is a list. | write each name as a key: `vantages: { internet: {}, office: {} }`',
    'version: 1\nvantages: { internet: {}, office: {} }\nhosts:\n  - host: a.example.com\n    open: 443\n',
  ),
  slip(
    'a dash too many',
    'version: 1\nhosts:\n  - host: a.example.com\n  - open: 443\n',
    '4:5+9 missing-key: The key `host` is missing: a `hosts` item must have it. | remove the dash if this belongs to the host above, and indent it as far as that `host`; otherwise add `host: NAME`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n',
  ),
  slip(
    'a tab',
    'version: 1\nhosts:\n  - host: a.example.com\n\topen: 443\n    blocked: 22\n',
    '4:1+1 yaml-syntax: A tab indents this line, which YAML does not allow. | indent with spaces',
  ),
  slip(
    'tabs in several lines',
    'version: 1\nhosts:\n\t- host: a.example.com\n\t  open: 443\n\t  blocked: 22\n',
    '3:1+1 yaml-syntax: A tab indents this line, which YAML does not allow. | indent with spaces, in lines 3, 4, 5',
  ),
  slip(
    'a quote left open',
    'version: 1\nhosts:\n  - host: "a.example.com\n    open: 443\n    blocked: 22\n',
    '3:11+1 yaml-syntax: The quote that opens in line 3 is never closed. | close it: `"a.example.com"`',
  ),
  slip(
    'an apostrophe in single quotes',
    "version: 1\nhosts:\n  - host: a.example.com\n    open: { ports: 443, reason: 'it's needed' }\n",
    '4:33+13 yaml-syntax: The apostrophe ends the quoted text. | use double quotes: `"it\'s needed"`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: { ports: 443, reason: "it\'s needed" }\n',
  ),
  slip(
    'a colon in a reason',
    'version: 1\nhosts:\n  - host: a.example.com\n    open:\n      - ports: 443\n        reason: see ticket: OPS-12\n',
    '6:17+18 yaml-syntax: A colon and a space inside a text begin a new key for YAML. | quote the text: `"see ticket: OPS-12"`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open:\n      - ports: 443\n        reason: "see ticket: OPS-12"\n',
  ),
  slip(
    'a bracket left open',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: [443, 80\n    blocked: 22\n',
    '4:11+1 yaml-syntax: The `[` in line 4 is never closed. | close it: `[443, 80]`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: [443, 80]\n    blocked: 22\n',
  ),
  slip(
    'a brace left open',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: { ports: 443, severity: low\n    blocked: 22\n',
    '4:11+1 yaml-syntax: The `{` in line 4 is never closed. | close it: `{ ports: 443, severity: low }`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: { ports: 443, severity: low }\n    blocked: 22\n',
  ),
  slip(
    'a bracket too many',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: [443, 80]]\n    blocked: 22\n',
    '4:20+1 yaml-syntax: This `]` closes nothing. | remove it, or add the `[` that it belongs to',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: [443, 80]\n    blocked: 22\n',
  ),
  slip(
    'a list that is not indented',
    'version: 1\nhosts: [\n{ host: a.example.com, open: 443 }\n]\n',
    '2:8+1 yaml-syntax: The lines between the `[` in line 2 and its `]` in line 4 are not indented far enough. | indent them, and the `]`, with at least 2 spaces',
    'version: 1\nhosts: [\n  { host: a.example.com, open: 443 }\n  ]\n',
  ),
  slip(
    'an address that ends in a colon',
    'version: 1\nhosts:\n  - host: 2001:db8::\n    open: 443\n',
    '3:11+10 quote-it: YAML takes an address that ends in a colon for a key. | quote it: `"2001:db8::"`',
    'version: 1\nhosts:\n  - host: "2001:db8::"\n    open: 443\n',
  ),
  slip(
    'a wildcard without quotes',
    'version: 1\nhosts:\n  - host: *.example.com\n    open: 443\n',
    '3:11+13 quote-it: YAML takes `*.example.com` for an alias. | under `hosts` write each name; under `scope` quote it: `"*.example.com"`',
    'version: 1\nhosts:\n  - host: [www.example.com, mail.example.com]\n    open: 443\n',
  ),
  slip(
    'an asterisk for every port',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: *\n',
    '5:14+1 quote-it: YAML takes an asterisk for an alias. | use `all` for every port; for a host, write its name',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: all\n',
  ),
  slip(
    'a variable in a flow map',
    'version: 1\nhosts:\n  - { host: ${WEB}, open: 443 }\n',
    '3:13+6 quote-it: YAML takes the braces for a map. | quote it: `"${WEB}"`',
    'version: 1\nhosts:\n  - { host: "${WEB:-a.example.com}", open: 443 }\n',
  ),
  slip(
    'a template',
    'version: 1\nhosts:\n  - host: {{ web }}\n    open: 443\n',
    '3:11+9 quote-it: This is a placeholder of a template, and nothing fills it in here. | fill the template in first, or use a variable: `"${HOST}"`, and run with `--var HOST=www.example.com`',
    'version: 1\nhosts:\n  - host: "${HOST:-www.example.com}"\n    open: 443\n',
  ),
  slip(
    'an expression of a workflow',
    'version: 1\nhosts:\n  - host: ${{ vars.HOST }}\n    open: 443\n',
    '3:11+16 bad-variable: `${{ vars.HOST }` is not a variable. Use `${NAME}` or `${NAME:-default}`. | use `${HOST}` here, and in the workflow the input `variables` with the line `HOST=${{ vars.HOST }}`',
    'version: 1\nhosts:\n  - host: ${HOST:-www.example.com}\n    open: 443\n',
  ),
  slip(
    'backticks',
    'version: 1\nhosts:\n  - host: `a.example.com`\n    open: 443\n    blocked: 22\n',
    '3:11+15 quote-it: YAML reserves this first character. | remove the backticks, or put the text in quotes',
  ),
  slip(
    'typographic quotes around a port',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: “443”\n    blocked: 22\n',
    '4:11+5 quote-it: `“443”` has typographic quotes, which YAML reads as part of the text. | use straight quotes, or none: `443`',
  ),
  slip(
    'typographic quotes around a host',
    'version: 1\nhosts:\n  - host: ‘a.example.com’\n    open: 443\n    blocked: 22\n',
    '3:11+15 quote-it: `‘a.example.com’` has typographic quotes, which YAML reads as part of the text. | use straight quotes, or none: `a.example.com`',
  ),
  slip(
    'a sign for more than',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: >1024\n',
    '5:14+5 yaml-syntax: YAML reads `>` as the start of a longer text. | write a range: `1025-65535`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: 1025-65535\n',
  ),
  slip(
    'a sign for not',
    'version: 1\nhosts:\n  - host: a.example.com\n    blocked: !443\n',
    '4:14+4 yaml-syntax: YAML takes `!443` for a tag, and a policy has no sign for "not". | write which state the port must have, such as `open: 443`; `blocked: all` is about every port that no other line names',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: all\n',
  ),
  slip(
    'a state twice',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    open: 80\n',
    '5:5+4 yaml-syntax: The key `open` is already in line 4. | use one list: `open: [80, 443]` ~ 4:5',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: [80, 443]\n',
  ),
  slip(
    'hosts twice',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\nhosts:\n  - host: b.example.com\n    open: 80\n',
    '5:1+5 yaml-syntax: The key `hosts` is already in line 2. | put the second list below the first one, and remove this line ~ 2:1',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n  - host: b.example.com\n    open: 80\n',
  ),
  slip(
    'a comma missing in JSON',
    '{\n  "version": 1\n  "hosts": [{ "host": "a.example.com", "open": 443 }]\n}\n',
    '2:3+12 yaml-syntax: A comma is missing at the end of this line. | write `"version": 1,`',
    '{\n  "version": 1,\n  "hosts": [{ "host": "a.example.com", "open": 443 }]\n}\n',
  ),
  slip(
    'a document marker at the end',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: 22\n---\n',
    '6:1+1 yaml-syntax: A policy is one YAML document, and another one begins here. | remove the `---`, or split the file',
  ),
  slip(
    'an alias without an anchor',
    'version: 1\nhosts:\n  - host: *web\n    open: 443\n',
    '3:11+4 yaml-syntax: The alias `*web` has no anchor `&web` before it. | quote it if it is not an alias: `"*web"`; otherwise define `&web` above it',
    'version: 1\nhosts:\n  - host: "web"\n    open: 443\n',
  ),
  slip(
    'a file of Terraform',
    'resource "aws_security_group" "web" {\n  ingress {\n    from_port = 443\n  }\n}\n',
    '1:1+1 not-a-map: This looks like a Terraform file, not like a policy. | write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one',
  ),
  slip(
    'an .env file',
    '# test\nDB_HOST=db.example.com\nDB_PASSWORD=hunter2\n',
    '1:1+1 not-a-map: This looks like an .env file, not like a policy. | write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one',
  ),
  slip(
    'a compose file',
    'version: "3"\nservices:\n  web:\n    image: nginx\n    ports:\n      - "443:443"\n',
    '1:1+1 not-a-map: This looks like a compose file, not like a policy. | write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one',
  ),
  slip(
    'a Kubernetes manifest',
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n',
    '1:1+1 not-a-map: This looks like a Kubernetes manifest, not like a policy. | write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one',
  ),
  slip(
    'a workflow',
    'name: ports\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n',
    '1:1+1 not-a-map: This looks like a workflow of GitHub Actions, not like a policy. | name the policy file; in the workflow the input `policy` names it',
  ),
  slip(
    'rules of iptables',
    '*filter\n:INPUT DROP [0:0]\n-A INPUT -p tcp --dport 443 -j ACCEPT\nCOMMIT\n',
    '1:1+1 not-a-map: This looks like a list of iptables rules, not like a policy. | write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one',
  ),
  slip(
    'an Ansible playbook',
    '- hosts: web\n  tasks:\n    - wait_for: { port: 443 }\n',
    '1:1+1 not-a-map: This looks like an Ansible playbook, not like a policy. | write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one',
  ),
  slip(
    'a goss file',
    'port:\n  tcp:22:\n    listening: true\n',
    '1:1+1 not-a-map: This looks like a goss file, not like a policy. | write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one',
  ),
  slip(
    'a scan of nmap',
    '<?xml version="1.0"?>\n<nmaprun scanner="nmap">\n</nmaprun>\n',
    '1:1+1 not-a-map: This looks like a scan of nmap, not like a policy. | give a scan with `--observations FILE`, beside a policy; `port-policy init` drafts a policy from a scan',
  ),
  slip(
    'a file with none of the keys',
    'colour: red\nweight: 3\nsmell: none\n',
    '1:1+11 unknown-key: This is not a policy: none of its keys (`colour`, `weight`, `smell`) is a key of a policy. | write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one',
  ),
  slip(
    'a list',
    '- host: a.example.com\n  open: 443\n  blocked: 22\n',
    '1:1+21 not-a-map: A policy is a map of keys and values, but this file is a list. | begin with `version: 1` and `hosts:`, and indent the list below `hosts:`',
  ),
  slip('an empty file', '', '1:1+1 empty-policy: The policy is empty. | begin with `version: 1` and `hosts:`'),
  slip(
    'a list of names',
    'version: 1\nhosts:\n  - a.example.com\n',
    '3:5+13 wrong-type: An element of `hosts` must be a map with `host` and what is expected of it, but it is `a.example.com`. | write `- host: a.example.com`, and below that what is expected of it, such as `open: 443`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n',
  ),
  slip(
    'a merge of an unknown anchor',
    'version: 1\nhosts:\n  - host: a.example.com\n    <<: *web\n    open: 443\n',
    '4:9+4 yaml-syntax: The alias `*web` has no anchor `&web` before it. | quote it if it is not an alias: `"*web"`; otherwise define `&web` above it',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n',
  ),
  slip(
    'a date with dots',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: 22\nwaivers: [{ host: a.example.com, ports: 22, state: open, until: 30.6.2099, reason: x }]\n',
    '6:65+9 bad-date: `30.6.2099` is not a date. Use `YYYY-MM-DD`. | use `2099-06-30`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: 22\nwaivers: [{ host: a.example.com, ports: 22, state: open, until: 2099-06-30, reason: x }]\n',
  ),
  slip(
    'a date with slashes',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: 22\nwaivers: [{ host: a.example.com, ports: 22, state: open, until: 06/30/2099, reason: x }]\n',
    '6:65+10 bad-date: `06/30/2099` is not a date. Use `YYYY-MM-DD`. | use `2099-06-30`',
    'version: 1\nhosts:\n  - host: a.example.com\n    open: 443\n    blocked: 22\nwaivers: [{ host: a.example.com, ports: 22, state: open, until: 2099-06-30, reason: x }]\n',
  ),
];
