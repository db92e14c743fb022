"use strict";
exports.id = 266;
exports.ids = [266];
exports.modules = {

/***/ 4466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ helpUri)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4595);

function helpUri(code) {
    return `${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT_URL */ .w5}/blob/main/docs/diagnostics.md#${code}`;
}


/***/ }),

/***/ 7266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnosticsSarif: () => (/* binding */ diagnosticsSarif)
});

;// CONCATENATED MODULE: ./build/model/diagnostic.js
const DIAGNOSTIC_CODES = [
    'yaml-syntax',
    'empty-policy',
    'not-a-map',
    'quote-it',
    'alias-bomb',
    'unknown-key',
    'missing-key',
    'wrong-type',
    'wrong-version',
    'bad-port',
    'bad-service',
    'bad-range',
    'bad-host',
    'bad-duration',
    'bad-number',
    'bad-value',
    'empty-list',
    'nothing-expected',
    'contradiction',
    'unknown-vantage',
    'vantage-needed',
    'never-applies',
    'unknown-role',
    'bad-scope',
    'bad-date',
    'bad-variable',
    'unset-variable',
    'bad-extends',
    'expired-waiver',
    'expiring-waiver',
    'risky-open',
    'outside-scope',
    'bad-name',
    'nothing-to-judge',
    'too-many-probes',
];

// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(4595);
;// CONCATENATED MODULE: ./build/report/diagnostic-help/keys-help.js
const KEYS_HELP = {
    'unknown-key': {
        title: 'No such key',
        level: 'error',
        wrong: 'The policy language has no key of this name at this place.',
        why: 'A mistyped key that is ignored is a check that nobody makes: with `blcoked: all` nothing would be blocked, and the run would be green.',
        mend: 'Write the key that the message suggests. The keys of each place are in docs/policy.md.',
        bad: `version: 1
hosts:
  - host: www.example.com
    blcoked: all
`,
        good: `version: 1
hosts:
  - host: www.example.com
    blocked: all
`,
    },
    'missing-key': {
        title: 'A key is missing',
        level: 'error',
        wrong: 'A key that must be there is not: `version` and `hosts` at the top, `host` in an item of `hosts`, `ports` in an entry.',
        why: 'Without `version` a later tool could read the file in another way than it was meant; without the others there is nothing to ask.',
        mend: 'Add the key that the message names.',
        bad: `hosts:
  - host: www.example.com
    open: https
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
    },
    'wrong-type': {
        title: 'A value of the wrong kind',
        level: 'error',
        wrong: 'A list, a map or a text stands where something else belongs, or nothing stands there.',
        why: 'What was meant can only be guessed, and a guess may leave a host or a port out.',
        mend: 'Write what the message says belongs there. Often it is the indentation, a dash, or a blank behind a colon.',
        bad: `version: 1
hosts: www.example.com
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
    },
    'wrong-version': {
        title: 'Not the version of the language',
        level: 'error',
        wrong: '`version` is something else than the number 1, the only version of the policy language that there is.',
        why: 'A policy for another version may mean something else with the same words.',
        mend: 'Write `version: 1`, without quotes.',
        bad: `version: "1"
hosts:
  - host: www.example.com
    open: https
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
    },
    'bad-value': {
        title: 'None of the words that may stand here',
        level: 'error',
        wrong: 'A value is none of the words that its key accepts, or the file has more than 2,000,000 characters.',
        why: 'A word that nobody knows would be a demand that nobody checks.',
        mend: 'Write one of the words that the message lists.',
        bad: `version: 1
hosts:
  - host: www.example.com
    blocked: { ports: telnet, severity: urgent }
`,
        good: `version: 1
hosts:
  - host: www.example.com
    blocked: { ports: telnet, severity: critical }
`,
    },
    'empty-list': {
        title: 'An empty list',
        level: 'error',
        wrong: 'A list has nothing in it.',
        why: 'It expects nothing, and looks as if it did: `open: []` does not say that no port may be open.',
        mend: 'Write what belongs in it, or remove the key. That nothing may be open is `blocked: all`.',
        bad: `version: 1
hosts:
  - host: www.example.com
    open: []
    blocked: ssh
`,
        good: `version: 1
hosts:
  - host: www.example.com
    blocked: all
`,
    },
    'nothing-expected': {
        title: 'Nothing is expected of a host',
        level: 'error',
        wrong: 'An item of `hosts` names a host and says nothing of its ports.',
        why: 'Its ports would not be asked, and the host would still seem to be covered by the policy.',
        mend: 'Say what is expected: `open`, `blocked`, `closed`, `filtered` or `observe`; or remove the item.',
        bad: `version: 1
hosts:
  - host: www.example.com
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: https
    blocked: all
`,
    },
};

;// CONCATENATED MODULE: ./build/report/diagnostic-help/meaning-help.js
const MEANING_HELP = {
    contradiction: {
        title: 'Two entries disagree',
        level: 'error',
        wrong: 'Two entries expect different things of the same port of the same host, or have it asked as different services, and neither is narrower than the other.',
        why: 'Whichever of them held, the other would be a check that is never made.',
        mend: 'Remove one of the two, or make the one that shall win narrower: fewer ports, or fewer addresses.',
        bad: `version: 1
hosts:
  - host: www.example.com
    open: [http, https]
  - host: www.example.com
    blocked: http
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: https
    blocked: http
`,
    },
    'never-applies': {
        title: 'An entry that never applies',
        level: 'error',
        wrong: 'An entry and its item have a `from` each, and no vantage is in both.',
        why: 'It holds from nowhere, so it would never be checked, and reads as if it were.',
        mend: 'Remove one of the two, or name a vantage that both have.',
        bad: `version: 1
vantages:
  internet:
  office:
hosts:
  - host: wiki.example.com
    from: internet
    blocked: all
    open: { ports: https, from: office }
`,
        good: `version: 1
vantages:
  internet:
  office:
hosts:
  - host: wiki.example.com
    blocked: { ports: all, from: internet }
    open: { ports: https, from: office }
`,
    },
    'risky-open': {
        title: 'A dangerous service may be open to the internet',
        level: 'warning',
        wrong: 'The policy expects a service that is not meant for strangers (a database, remote desktop, a container API, telnet) to be open from the vantage called `internet`, and gives no `reason`.',
        why: 'It may well be right, and it may be a slip that makes the one port green that should never be. Whoever reviews the policy cannot tell.',
        mend: 'Say from where it is to be open, with `from`; or say why, with `reason`.',
        bad: `version: 1
vantages:
  internet:
  office:
hosts:
  - host: db1.example.com
    open: { ports: postgresql, from: internet }
`,
        good: `version: 1
vantages:
  internet:
  office:
hosts:
  - host: db1.example.com
    open: { ports: postgresql, from: office }
    blocked: { ports: postgresql, from: internet }
`,
    },
    'bad-scope': {
        title: 'Not a scope',
        level: 'error',
        wrong: 'An element of `scope` is no address, CIDR, range, name or `*.name`, or has a variable in it.',
        why: 'The scope decides whom this machine may send packets to. What cannot be read there must not be guessed, and must not come from outside of the file.',
        mend: 'Write addresses, CIDRs, ranges and names, out in full.',
        bad: `version: 1
scope: ["203.0.113.*"]
hosts:
  - host: 203.0.113.7
    open: https
`,
        good: `version: 1
scope: [203.0.113.0/24]
hosts:
  - host: 203.0.113.7
    open: https
`,
    },
    'outside-scope': {
        title: 'A host outside of the scope',
        level: 'warning',
        wrong: 'An address of the policy lies outside of its own `scope`.',
        why: 'It is never probed, and every run is inconclusive for it.',
        mend: 'Remove the host, or widen the scope if this machine may ask it.',
        bad: `version: 1
scope: 203.0.113.0/24
hosts:
  - host: [203.0.113.7, 198.51.100.7]
    open: https
`,
        good: `version: 1
scope: [203.0.113.0/24, 198.51.100.7]
hosts:
  - host: [203.0.113.7, 198.51.100.7]
    open: https
`,
    },
    'nothing-to-judge': {
        title: 'Nothing to judge',
        level: 'error',
        wrong: 'Every entry is `observe`, or none is left. Only `check` can tell, and only what it was told to look at counts.',
        why: 'A run without a verdict must not look green.',
        mend: 'Say of at least one port what is expected of it.',
        bad: `version: 1
hosts:
  - host: 203.0.113.7
    observe: well-known
`,
        good: `version: 1
hosts:
  - host: 203.0.113.7
    open: https
    observe: well-known
`,
    },
    'too-many-probes': {
        title: 'More probes than allowed',
        level: 'error',
        wrong: 'The ports of all addresses together are more than `limits.probes` allows. Only `check` can tell, once the names are resolved.',
        why: 'A prefix mistyped by one digit is millions of packets to somebody else, and a run that never ends.',
        mend: 'Name fewer ports or addresses, or raise the ceiling to the number in the message.',
        bad: `version: 1
limits: { probes: 1000 }
hosts:
  - host: 203.0.113.0/24
    blocked: well-known
`,
        good: `version: 1
limits: { probes: 1000 }
hosts:
  - host: 203.0.113.0/24
    blocked: [ssh, rdp]
`,
    },
};

;// CONCATENATED MODULE: ./build/report/diagnostic-help/reading-help.js
const READING_HELP = {
    'yaml-syntax': {
        title: 'The file is not YAML',
        level: 'error',
        wrong: 'The file breaks the rules of YAML: a quote or bracket that is not closed, a tab as indentation, a key that stands twice in one map, an alias without an anchor, a tag, a second document, or more than 64 levels of nesting.',
        why: 'What stands behind the mistake cannot be read reliably, and a guess could drop a check that somebody relies on.',
        mend: 'Mend the line that the message names; an editor that knows YAML shows the same place. Mistakes further down may only show once it is mended.',
        bad: `version: 1
hosts:
  - host: www.example.com
    open: [http, https
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: [http, https]
`,
    },
    'empty-policy': {
        title: 'The policy is empty',
        level: 'error',
        wrong: 'The file has no content, or only comments.',
        why: 'A run that checks nothing must not look like one that found nothing wrong.',
        mend: 'Begin with `version: 1` and `hosts:`; or name the right file, if this is not the one.',
        bad: `# to be written
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
    },
    'not-a-map': {
        title: 'The policy is not a map',
        level: 'error',
        wrong: 'At its top the file is a list or a text. A policy is a map: keys with values, `version` and `hosts` among them.',
        why: 'Without the keys nobody can tell what the values are meant for.',
        mend: 'Put the list under `hosts:`, and `version: 1` before it.',
        bad: `- host: www.example.com
  open: https
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
    },
    'quote-it': {
        title: 'YAML reads this in its own way',
        level: 'error',
        wrong: 'Plain text that means something else to YAML: an address that ends in a colon is a key, brackets are a list, braces are a map, an asterisk is an alias, and an `@` at the beginning is reserved.',
        why: 'YAML would make something of it that was not meant, and complain somewhere else, or not at all.',
        mend: 'Put it in quotes.',
        bad: `version: 1
controls:
  - [2001:db8::1]:443
hosts:
  - host: www.example.com
    open: https
`,
        good: `version: 1
controls:
  - "[2001:db8::1]:443"
hosts:
  - host: www.example.com
    open: https
`,
    },
    'alias-bomb': {
        title: 'Aliases without end',
        level: 'error',
        wrong: 'The aliases of the file stand for more than 250,000 values, or an alias stands inside of what it names; or the hosts of a run and their entries, with roles written out, are more than 1,000,000 pairs.',
        why: 'A few lines can be made to stand for more than any machine holds. A policy may come from a stranger, so that is refused before it is read.',
        mend: 'Use anchors for lists that several hosts share, not for lists of lists.',
        bad: `version: 1
hosts:
  - host: www.example.com
    open: &web [http, *web]
`,
        good: `version: 1
hosts:
  - host: www1.example.com
    open: &web [http, https]
  - host: www2.example.com
    open: *web
`,
    },
};

;// CONCATENATED MODULE: ./build/report/diagnostic-help/sharing-help.js
const SHARING_HELP = {
    'unknown-vantage': {
        title: 'No such vantage',
        level: 'error',
        wrong: 'A `from`, or the vantage that the run was given, is none that the policy declares under `vantages`.',
        why: 'An entry from a vantage that does not exist would never be checked, and a run from one would check nothing that has a `from`.',
        mend: 'Write the name as it is declared, or declare it.',
        bad: `version: 1
vantages:
  office:
hosts:
  - host: wiki.example.com
    open: { ports: https, from: offce }
`,
        good: `version: 1
vantages:
  office:
hosts:
  - host: wiki.example.com
    open: { ports: https, from: office }
`,
    },
    'vantage-needed': {
        title: 'The run needs a vantage',
        level: 'error',
        wrong: 'The policy says with `from` what holds from where, and the run does not say where it stands. Only `check` can tell.',
        why: 'Which of the entries hold would be a guess.',
        mend: 'Say where this machine stands: `--vantage office`, or the input `vantage` of the action.',
        bad: `# port-policy check
version: 1
vantages:
  office:
hosts:
  - host: 203.0.113.7
    open: { ports: https, from: office }
`,
        good: `# port-policy check --vantage office
version: 1
vantages:
  office:
hosts:
  - host: 203.0.113.7
    open: { ports: https, from: office }
`,
    },
    'unknown-role': {
        title: 'No such role',
        level: 'error',
        wrong: 'The `roles` of a host name one that the policy does not declare under `roles`.',
        why: 'What the role says would not be checked of this host.',
        mend: 'Write the name as it is declared, or declare it.',
        bad: `version: 1
roles:
  web: { open: [http, https], blocked: all }
hosts:
  - host: www.example.com
    roles: wbe
`,
        good: `version: 1
roles:
  web: { open: [http, https], blocked: all }
hosts:
  - host: www.example.com
    roles: web
`,
    },
    'bad-variable': {
        title: 'Not a variable',
        level: 'error',
        wrong: `A \`\${\` that does not begin a variable: \`\${NAME}\` or \`\${NAME:-default}\`, the name of letters, digits and \`_\`, not beginning with a digit, the default without a \`}\`.`,
        why: 'Left as it is, it would be asked for as a host or a port of that spelling.',
        mend: `Write \`\${NAME}\`, or \`\${NAME:-default}\` for one that need not be set.`,
        bad: `version: 1
hosts:
  - host: "\${STAGE-test}.example.com"
    open: https
`,
        good: `version: 1
hosts:
  - host: "\${STAGE:-test}.example.com"
    open: https
`,
    },
    'unset-variable': {
        title: 'A variable is not set',
        level: 'error',
        wrong: 'The policy uses a variable that the run was not given and that has no default. Only `check` complains; `lint` leaves the value unjudged.',
        why: 'Without the value nobody knows which host or port is meant. The environment is not looked at, so that a policy means the same on every machine.',
        mend: 'Give it: `--var STAGE=test`, or a line of the input `variables` of the action; or write a default.',
        bad: `# port-policy check
version: 1
hosts:
  - host: "\${STAGE}.example.com"
    open: https
`,
        good: `# port-policy check
version: 1
hosts:
  - host: "\${STAGE:-test}.example.com"
    open: https
`,
    },
    'bad-extends': {
        title: 'Cannot be extended',
        level: 'error',
        wrong: '`extends` names something else than one local file by a path relative to this one (a URL, an absolute path, a variable), a file that cannot be read, or a file that extends this one in turn.',
        why: 'Half of the policy would be missing, and a file from elsewhere could change what is checked without a trace in the repository.',
        mend: 'Keep the base beside the policy, and name it by its path: `extends: ./base.yml`.',
        bad: `version: 1
extends: https://example.com/base.yml
hosts:
  - host: www.example.com
    open: https
`,
        good: `version: 1
extends: ./base.yml
hosts:
  - host: www.example.com
    open: https
`,
    },
    'expired-waiver': {
        title: 'A waiver has expired',
        level: 'warning',
        wrong: 'The last day of a waiver is over.',
        why: 'It covers nothing any more: what it tolerated is a violation again.',
        mend: 'Remove it once the port is as intended; if it must stay for longer, decide that anew and set a later day.',
        bad: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 2026-10-31
    reason: the old reporting job still connects from outside
`,
        good: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 2027-02-28
    reason: the old reporting job still connects from outside
`,
    },
    'expiring-waiver': {
        title: 'A waiver ends soon',
        level: 'warning',
        wrong: 'The last day of a waiver is at most 14 days away.',
        why: 'From the day after, what it tolerates fails the run.',
        mend: 'Mend what it tolerates and remove it, or decide anew and set a later day.',
        bad: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 2026-11-28
    reason: the old reporting job still connects from outside
`,
        good: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 2027-02-28
    reason: the old reporting job still connects from outside
`,
    },
};

;// CONCATENATED MODULE: ./build/report/diagnostic-help/values-help.js
const VALUES_HELP = {
    'bad-port': {
        title: 'Not a port',
        level: 'error',
        wrong: 'A text that is no port: out of the range from 1 to 65535, with a leading zero, several ports in one text, or a protocol that cannot be probed. Also a control without a port or with one that has no question over UDP, and `speaks` of a TCP port.',
        why: 'Another reading of the same text would ask another port than the one that was meant.',
        mend: 'Write a number, a service, a range such as `8000-8100`, or a list of these; `/udp` behind it for UDP.',
        bad: `version: 1
hosts:
  - host: www.example.com
    open: "80, 443"
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: [80, 443]
`,
    },
    'bad-service': {
        title: 'Not a service',
        level: 'error',
        wrong: 'A name that no service has, one of the other protocol alone, or one that stands for several ports.',
        why: 'A port that is guessed from a name may be the wrong one.',
        mend: 'Write the name that the message suggests, or the number of the port.',
        bad: `version: 1
hosts:
  - host: www.example.com
    open: htps
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: https
`,
    },
    'bad-range': {
        title: 'Not a range of ports',
        level: 'error',
        wrong: 'A range that ends before it begins, has one end only, or is written with another sign than `-`.',
        why: 'Read strictly it holds no port, so nothing of it would be asked.',
        mend: 'Write FIRST-LAST, the smaller number first.',
        bad: `version: 1
hosts:
  - host: www.example.com
    blocked: 8100-8000
`,
        good: `version: 1
hosts:
  - host: www.example.com
    blocked: 8000-8100
`,
    },
    'bad-host': {
        title: 'Not a host',
        level: 'error',
        wrong: 'A text that is no name, address, CIDR or range: a URL, a host with a port, a wildcard, an address in an old spelling, a CIDR with bits past its prefix. Also an address of a family that the item rules out, and a control that is not one host and its port.',
        why: 'Programs differ in how they read such texts, so the host that was meant might not be the one that is asked.',
        mend: 'Write the host alone; its ports stand under `open`, `blocked` and the like.',
        bad: `version: 1
hosts:
  - host: https://www.example.com:8443/
    open: 8443
`,
        good: `version: 1
hosts:
  - host: www.example.com
    open: 8443
`,
    },
    'bad-duration': {
        title: 'Not a duration',
        level: 'error',
        wrong: 'A time without a unit, with an unknown one, or out of the range from `100ms` to `60s`.',
        why: 'A number alone may be seconds or milliseconds, and a timeout that is too short makes open ports look silent.',
        mend: 'Write the unit: `1500ms`, `2s`.',
        bad: `version: 1
defaults: { timeout: 1500 }
hosts:
  - host: www.example.com
    open: https
`,
        good: `version: 1
defaults: { timeout: 1500ms }
hosts:
  - host: www.example.com
    open: https
`,
    },
    'bad-number': {
        title: 'Not a count or a rate',
        level: 'error',
        wrong: 'A limit that is no whole number from 1, no rate such as `1000/s`, or out of range.',
        why: 'The limits keep a run from flooding a network; one that cannot be read protects nobody.',
        mend: 'Write a whole number, a rate with `/s`, or `unlimited`.',
        bad: `version: 1
limits: { rate: 500 }
hosts:
  - host: www.example.com
    open: https
`,
        good: `version: 1
limits: { rate: 500/s }
hosts:
  - host: www.example.com
    open: https
`,
    },
    'bad-date': {
        title: 'Not a date',
        level: 'error',
        wrong: 'The `until` of a waiver is no day of the calendar, written YYYY-MM-DD.',
        why: 'A waiver whose end cannot be read would either never end or not hold at all.',
        mend: 'Write the last day on which the waiver holds, in UTC: `2026-12-31`.',
        bad: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 31.12.2026
    reason: the old reporting job still connects from outside
`,
        good: `version: 1
hosts:
  - host: db1.example.com
    blocked: postgresql
waivers:
  - host: db1.example.com
    ports: postgresql
    state: open
    until: 2026-12-31
    reason: the old reporting job still connects from outside
`,
    },
    'bad-name': {
        title: 'Not a name for a vantage or a role',
        level: 'error',
        wrong: 'A name under `vantages` or `roles` is empty, begins with something else than a letter or a digit, or holds characters other than letters, digits, `_`, `.` and `-`.',
        why: 'Names turn up on command lines, in file names and in reports, where a blank or a slash would mean something else.',
        mend: 'Write it with letters, digits, `_`, `.` and `-`.',
        bad: `version: 1
vantages:
  head office:
hosts:
  - host: www.example.com
    open: https
`,
        good: `version: 1
vantages:
  head-office:
hosts:
  - host: www.example.com
    open: https
`,
    },
};

;// CONCATENATED MODULE: ./build/report/diagnostic-help/diagnostic-help.js





const DIAGNOSTIC_HELP = {
    ...READING_HELP,
    ...KEYS_HELP,
    ...VALUES_HELP,
    ...MEANING_HELP,
    ...SHARING_HELP,
};

;// CONCATENATED MODULE: ./build/report/diagnostic-help/help-text.js

function block(language, text) {
    return `\`\`\`${language}\n${text}\`\`\`\n`;
}
function helpMarkdown(code, said = null) {
    const { wrong, why, mend, bad, good } = DIAGNOSTIC_HELP[code];
    return [
        `${wrong}\n`,
        `**Why it matters:** ${why}\n`,
        `**To mend it:** ${mend}\n`,
        `Wrong:\n\n${block('yaml', bad)}`,
        ...(said === null ? [] : [block('text', said)]),
        `Right:\n\n${block('yaml', good)}`,
    ].join('\n');
}
function helpText(code) {
    const { wrong, why, mend } = DIAGNOSTIC_HELP[code];
    return `${wrong}\n\nWhy it matters: ${why}\n\nTo mend it: ${mend}`;
}

// EXTERNAL MODULE: ./build/report/diagnostic-help/help-uri.js
var help_uri = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/report/sarif/artifact-location.js
var artifact_location = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/report/sarif/sarif-log.js + 1 modules
var sarif_log = __webpack_require__(9349);
;// CONCATENATED MODULE: ./build/report/diagnostics-sarif.js







const AUTOMATION_ID = 'port-policy-lint/';
function ruleOf(code) {
    const help = DIAGNOSTIC_HELP[code];
    return {
        id: code,
        title: help.title,
        description: `${help.wrong} ${help.why}`,
        help: { text: helpText(code), markdown: helpMarkdown(code) },
        helpUri: (0,help_uri/* helpUri */.q)(code),
        level: help.level,
        tags: ['policy', 'configuration'],
        precision: 'very-high',
        severity: null,
    };
}
function sentence(text) {
    return /[.?!]$/.test(text) ? text : `${text}.`;
}
function withoutLines(message) {
    return message.replace(/\b(lines?) \d+/gi, '$1');
}
function resultOf({ code, level, message, mend, position, length, related }, home) {
    const place = position ?? { file: home, line: 1, column: 1 };
    return {
        ruleId: code,
        level,
        message: mend === null ? sentence(message) : `${sentence(message)} Help: ${sentence(mend)}`,
        position: place,
        length,
        related,
        identity: ['lint', code, (0,artifact_location/* artifactLocation */.s)(place.file).uri, withoutLines(message)],
    };
}
function diagnosticsSarif(diagnostics, options) {
    const { toolVersion, informationUri = tool/* PROJECT_URL */.w5, automationId = AUTOMATION_ID } = options;
    const first = diagnostics.find(({ position }) => position !== null)?.position?.file;
    const home = options.policy ?? first ?? tool/* DEFAULT_POLICY */.zj;
    return (0,sarif_log/* sarifJson */.o9)((0,sarif_log/* sarifLog */.ec)({
        tool: { name: 'port-policy', version: toolVersion, informationUri },
        rules: DIAGNOSTIC_CODES.map(ruleOf),
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, home)),
        automationId,
    }));
}


/***/ }),

/***/ 8281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sarifProse)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);

function sarifProse(text) {
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .F)(text.replace(/\s+/g, ' ').trim()).replaceAll('](', '] (');
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ SOURCE_ROOT),
/* harmony export */   s: () => (/* binding */ artifactLocation)
/* harmony export */ });
const SOURCE_ROOT = '%SRCROOT%';
function encoded(path) {
    return path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
function normalised(path) {
    const kept = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..')
            kept.pop();
        else
            kept.push(segment);
    }
    return kept.join('/');
}
function artifactLocation(file) {
    const drive = /^([a-z]:)[\\/](.*)$/is.exec(file);
    if (drive) {
        const [, letter = '', rest = ''] = drive;
        return { uri: `file:///${letter}/${encoded(normalised(rest.replaceAll('\\', '/')))}` };
    }
    const path = encoded(normalised(file));
    return file.startsWith('/') ? { uri: `file:///${path}` } : { uri: path || '.', uriBaseId: SOURCE_ROOT };
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fnv1a64),
/* harmony export */   u: () => (/* binding */ fingerprinter)
/* harmony export */ });
const encoder = new TextEncoder();
function fnv1a64(text) {
    let high = 0xcbf29ce4;
    let low = 0x84222325;
    for (const byte of encoder.encode(text)) {
        low = (low ^ byte) >>> 0;
        const product = low * 0x1b3;
        high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + low * 0x100) % 0x1_0000_0000;
        low = product >>> 0;
    }
    const hex = (half) => half.toString(16).padStart(8, '0');
    return `${hex(high)}${hex(low)}`;
}
function fingerprinter() {
    const seen = new Map();
    return (identity) => {
        const hash = fnv1a64(JSON.stringify(identity));
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    };
}


/***/ }),

/***/ 9349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o9: () => (/* binding */ sarifJson),
  ec: () => (/* binding */ sarifLog),
  g: () => (/* binding */ sarifLogParts)
});

// EXTERNAL MODULE: ./build/report/clip.js
var clip = __webpack_require__(4134);
// EXTERNAL MODULE: ./build/report/counts-text.js
var counts_text = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/report/escape/sarif.js
var sarif = __webpack_require__(8281);
// EXTERNAL MODULE: ./build/report/sarif/artifact-location.js
var artifact_location = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/report/sarif/fingerprint.js
var fingerprint = __webpack_require__(8800);
;// CONCATENATED MODULE: ./build/report/sarif/sarif-limits.js
const MOST_RESULTS = 25_000;
const SHOWN_RESULTS = 5_000;
const MOST_RUNS = 20;
const MOST_LOCATIONS = 1_000;
const SHOWN_LOCATIONS = 100;
const MOST_TAGS = 20;
const SHOWN_TAGS = 10;
const LONGEST_DESCRIPTION = 1_024;
const MOST_GZIP_BYTES = 10_000_000;
const FINGERPRINT = 'primaryLocationLineHash';
const LONGEST_MESSAGE = 2_000;

;// CONCATENATED MODULE: ./build/report/sarif/sarif-log.js






const SECURITY_SEVERITY = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.5',
};
const PROBLEM_SEVERITY = {
    error: 'error',
    warning: 'warning',
    note: 'recommendation',
};
function ruleOf({ id, title, description, help, helpUri, level, tags, precision, severity }) {
    const score = severity === null
        ? { 'problem.severity': PROBLEM_SEVERITY[level] }
        : { 'security-severity': SECURITY_SEVERITY[severity] };
    return {
        id,
        shortDescription: { text: (0,clip/* clip */.$)(title, LONGEST_DESCRIPTION) },
        fullDescription: { text: (0,clip/* clip */.$)(description, LONGEST_DESCRIPTION) },
        helpUri,
        help: { text: help.text, markdown: help.markdown },
        defaultConfiguration: { level },
        properties: { tags: tags.slice(0, SHOWN_TAGS), precision, ...score },
    };
}
function locationOf({ file, line, column }, length) {
    const region = { startLine: line, startColumn: column, endColumn: column + Math.max(1, length) };
    return { physicalLocation: { artifactLocation: (0,artifact_location/* artifactLocation */.s)(file), region } };
}
function placeText({ file, line }, home) {
    return (0,sarif/* sarifProse */.V)(`line ${(0,counts_text/* grouped */.zD)(line)}${file === home ? '' : ` of ${file}`}`).replace(/[[\]\\]/g, '_');
}
function messageOf({ message, position, related }) {
    const text = (0,sarif/* sarifProse */.V)((0,clip/* clip */.$)(message, LONGEST_MESSAGE)) || 'No message.';
    if (related.length === 0)
        return text;
    const links = related.map((place, index) => `[${placeText(place, position.file)}](${index + 1})`);
    return `${text} See ${links.join(', ')}.`;
}
function resultOf(result, ruleIndex, fingerprint) {
    const related = result.related.slice(0, SHOWN_LOCATIONS);
    return {
        ruleId: result.ruleId,
        ruleIndex,
        level: result.level,
        message: { text: messageOf({ ...result, related }) },
        locations: [locationOf(result.position, result.length)],
        ...(related.length > 0 && {
            relatedLocations: related.map((place, index) => ({ id: index + 1, ...locationOf(place, 1) })),
        }),
        partialFingerprints: { [FINGERPRINT]: fingerprint },
    };
}
const GRAVEST_FIRST = ['error', 'warning', 'note'];
function fitting(results) {
    if (results.length <= MOST_RESULTS)
        return results;
    const gravest = GRAVEST_FIRST.flatMap((level) => results.filter((result) => result.level === level));
    const kept = new Set(gravest.slice(0, MOST_RESULTS));
    return results.filter((result) => kept.has(result));
}
function notification(level, text) {
    return { level, message: { text: (0,sarif/* sarifProse */.V)((0,clip/* clip */.$)(text, LONGEST_MESSAGE)) || 'No message.' } };
}
function partsOf(content, runsLeftOut) {
    const { tool, rules, results, automationId, warnings = [], notes = [], completed = true } = content;
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const shown = fitting(results);
    const leftOut = results.length - shown.length;
    const said = [
        ...(leftOut === 0 ? [] : [`${(0,counts_text/* counted */.hS)(leftOut, 'more result')} left out of this file.`]),
        ...(runsLeftOut === 0 ? [] : [`${(0,counts_text/* counted */.hS)(runsLeftOut, 'more run')} left out of this file.`]),
        ...warnings,
    ];
    const frame = {
        tool: {
            driver: {
                name: tool.name,
                version: tool.version,
                informationUri: tool.informationUri,
                rules: rules.map(ruleOf),
            },
        },
        automationDetails: { id: automationId },
        invocations: [
            {
                executionSuccessful: completed,
                toolExecutionNotifications: [
                    ...said.map((text) => notification('warning', text)),
                    ...notes.map((text) => notification('note', text)),
                ],
            },
        ],
        originalUriBaseIds: { [artifact_location/* SOURCE_ROOT */.r]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        results: [],
    };
    function* made() {
        const fingerprintOf = (0,fingerprint/* fingerprinter */.u)();
        for (const result of shown)
            yield resultOf(result, indices.get(result.ruleId) ?? -1, fingerprintOf(result.identity));
    }
    return { frame, results: made };
}
function sarifLogParts(contents) {
    const shown = contents.slice(0, MOST_RUNS);
    const leftOut = contents.length - shown.length;
    return {
        frame: { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [] },
        runs: shown.map((content, index) => partsOf(content, index === 0 ? leftOut : 0)),
    };
}
function sarifLog(...contents) {
    const { frame, runs } = sarifLogParts(contents);
    return { ...frame, runs: runs.map((run) => ({ ...run.frame, results: [...run.results()] })) };
}
function sarifJson(log) {
    return `${JSON.stringify(log, null, 2)}\n`;
}


/***/ })

};
;