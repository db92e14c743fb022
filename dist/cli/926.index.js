"use strict";
exports.id = 926;
exports.ids = [926];
exports.modules = {

/***/ 1291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fnv1a64)
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


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ helpUri)
/* harmony export */ });
/* unused harmony export EXAMPLES_AS_OF */
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4595);

const EXAMPLES_AS_OF = '2026-11-21';
function helpUri(code) {
    return `${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT_URL */ .w5}/blob/main/docs/diagnostics.md#${code}`;
}


/***/ }),

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ sarifProse)
});

;// CONCATENATED MODULE: ./build/report/escape/plain-code.js
const MARKED = /`([^`\n]+)`/g;
function plainCode(text) {
    return text.replace(MARKED, "'$1'");
}

// EXTERNAL MODULE: ./build/report/escape/terminal.js
var terminal = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/report/escape/sarif.js


function sarifProse(text) {
    return plainCode((0,terminal/* terminalProse */._)(text)).replaceAll('](', '] (');
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

/***/ 4539:
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
    'poor-anchor',
    'outside-scope',
    'refused-host',
    'wide-host',
    'short-duration',
    'bad-name',
    'nothing-to-judge',
    'too-many-probes',
];

// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(4595);
;// CONCATENATED MODULE: ./build/report/diagnostic-help/keys-help.js
const KEYS_HELP = {
    'unknown-key': {
        title: 'Unknown key',
        level: 'error',
        wrong: 'The policy language has no key with this name in this place.',
        why: 'If a mistyped key were ignored, nothing would check what it says: with `blcoked: all` no port would have to be blocked, and the run would be green.',
        help: 'Write the key that the message suggests, in the place that it names. docs/policy.md lists the keys of each place.',
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
        wrong: 'A required key is missing: `version` and `hosts` at the top, `host` in a `hosts` item, `ports` in an entry, or a key of a waiver.',
        why: 'Without `version` a later release could read the file in a different way. Without the other keys there is nothing to check.',
        help: 'Add the key that the message names.',
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
        title: 'Wrong kind of value',
        level: 'error',
        wrong: 'The value is a list, a map or a text, but something else belongs there, or it is empty.',
        why: 'The tool would have to guess what was meant, and a guess may leave out a host or a port.',
        help: 'Write what the message says. Often the indentation, a dash, or a space after a colon is wrong.',
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
        title: 'Unknown version',
        level: 'error',
        wrong: '`version` is not the number 1. The policy language has no other version.',
        why: 'In another version the same words may mean something else.',
        help: 'Write `version: 1`, without quotes.',
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
        title: 'Unknown word',
        level: 'error',
        wrong: 'The key does not accept this word. Also: a `reason` with more than 1,000 characters, an `owner` with more than 200, too many vantages, a vantage that can see no address family, and files of a run with more than 2,000,000 characters or more than 300,000 words, numbers and marks.',
        why: 'An unknown word would be a demand that nothing checks.',
        help: 'Use one of the words that the message lists.',
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
        title: 'Empty list',
        level: 'error',
        wrong: 'The list is empty.',
        why: 'It expects nothing, but looks as if it did: `open: []` does not say that no port may be open.',
        help: 'Fill the list, or remove the key. To say that no port may be open, write `blocked: all`.',
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
        title: 'Nothing expected of a host',
        level: 'error',
        wrong: 'A `hosts` item names a host but says nothing about its ports.',
        why: 'None of its ports would be probed, but the host would seem to be covered by the policy.',
        help: 'Say what is expected with `open`, `blocked`, `closed`, `filtered` or `observe`, or remove the item.',
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
        wrong: 'Two entries expect different states of the same port on the same host, or ask it as different services, and neither entry is narrower.',
        why: 'Whichever entry won, the other would never be checked.',
        help: 'Remove one of the two, or make the one that should win narrower: fewer ports, or fewer addresses.',
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
        wrong: 'An entry and its item each have a `from`, and no vantage is in both.',
        why: 'No vantage checks it, but it reads as if one did.',
        help: 'Remove one of the two, or name a vantage that both have.',
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
    'poor-anchor': {
        title: 'A poor anchor',
        level: 'warning',
        wrong: '`anchors` names a port whose service may lock out a machine that opens many connections to it: SSH, MySQL, a mail server, VNC and others.',
        why: 'Anchors are asked again and again. Such a port is asked only a few times, so silence is proven more slowly, and some silence stays inconclusive.',
        help: 'Name a port of the host that a web server listens on. If the host has no web server, leave it as it is: the run opens only as many connections as these services let pass.',
        bad: `version: 1
hosts:
  - host: db.example.com
    open: [https, mysql]
    blocked: all
    anchors: mysql
`,
        good: `version: 1
hosts:
  - host: db.example.com
    open: [https, mysql]
    blocked: all
    anchors: https
`,
    },
    'risky-open': {
        title: 'A dangerous service may be open to the internet',
        level: 'warning',
        wrong: 'The policy expects a service that strangers should not reach (a database, remote desktop, a container API, telnet) to be open from the vantage `internet`, and gives no `reason`.',
        why: 'It may be right, or it may be a slip that makes a dangerous port green. A reviewer cannot tell which.',
        help: 'Say with `from` from which vantage it should be open, or say with `reason` why.',
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
        wrong: 'An element of `scope` is not an address, CIDR, range, name or `*.name`, or contains a variable.',
        why: 'The scope limits which addresses this machine may send packets to. It must not be guessed, and it must not come from outside the file.',
        help: 'Write addresses, CIDRs, ranges and names in full.',
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
        title: 'A host outside the scope',
        level: 'warning',
        wrong: 'An address of the policy is outside its own `scope`.',
        why: 'It is never probed, and every run is inconclusive for it.',
        help: 'Remove the host, or widen the scope if this machine may probe it.',
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
    'refused-host': {
        title: 'A host that is not probed unless a scope names it',
        level: 'warning',
        wrong: 'A host is a link-local, cloud metadata, multicast or unspecified address, such as `169.254.169.254`, and the `scope` of the policy does not name it.',
        why: 'Such an address is a different machine in each network, or holds the credentials of the machine that runs the check. It is not probed, and every run is inconclusive for it.',
        help: 'Remove the host. If it is to be probed, name the address in `scope`, and name the other hosts there as well. A wider network does not count: the element of the scope must lie within one of the ranges that docs/policy.md lists.',
        bad: `version: 1
hosts:
  - host: [203.0.113.7, 169.254.169.254]
    blocked: http
`,
        good: `version: 1
scope: [203.0.113.0/24, 169.254.169.254]
hosts:
  - host: [203.0.113.7, 169.254.169.254]
    blocked: http
`,
    },
    'wide-host': {
        title: 'A host that is a whole network',
        level: 'warning',
        wrong: 'A `hosts` item names more than 65,536 addresses, such as `0.0.0.0/0` or `10.0.0.0/8`. Each of them is a host that the run would probe.',
        why: 'In a firewall rule such a network says where connections come from. Here it says which hosts are probed: millions of packets, and `check` refuses the run if they are more than `limits.probes`.',
        help: 'Name the hosts that are probed. Where the probes come from is a vantage (`from`); the network that they must stay in is the `scope`.',
        bad: `version: 1
hosts:
  - host: 10.0.0.0/8
    blocked: ssh
`,
        good: `version: 1
scope: 10.0.0.0/8
hosts:
  - host: 10.1.2.0/28
    blocked: ssh
`,
    },
    'short-duration': {
        title: 'Not enough time to send every probe',
        level: 'warning',
        wrong: "At the policy's own `rate` and `per-host`, sending every probe once takes longer than `duration` under `limits` allows. `lint` counts a name as one address.",
        why: 'When the time is over, the run stops: what is not known by then is inconclusive, and no run of this policy would ever pass.',
        help: 'Raise `duration`, raise `rate` and `per-host`, or split the hosts over several policies. `check --dry-run` says how long a run takes.',
        bad: `version: 1
limits: { duration: 20s }
hosts:
  - host: 203.0.113.7
    blocked: all
`,
        good: `version: 1
limits: { duration: 30m }
hosts:
  - host: 203.0.113.7
    blocked: all
`,
    },
    'nothing-to-judge': {
        title: 'Nothing to judge',
        level: 'error',
        wrong: 'Every entry is `observe`, or no entry is left. Only `check` can tell, and it counts only what this run looks at.',
        why: 'A run without a verdict must not look green.',
        help: 'Say what is expected of at least one port.',
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
        wrong: 'The ports of all addresses together are more than `limits.probes` allows, which `check` can tell after it has resolved the names; or the hosts times their entries, with roles written out, are more than 1,000,000, which `lint` tells as well.',
        why: 'A prefix with one wrong digit is millions of packets to somebody else, and a run that never ends.',
        help: 'Name fewer ports or addresses. Raise the limit only if you mean to probe all of them.',
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
        title: 'Not valid YAML',
        level: 'error',
        wrong: 'The file breaks the rules of YAML: a missing space after a colon or a dash, a wrong indentation, a tab, a quote or bracket that is never closed, a key that stands twice in one map, an alias without an anchor, a tag, a second document, or more than 64 levels of nesting.',
        why: 'The text after the mistake cannot be read reliably, and a guess could drop a check that somebody relies on.',
        help: 'Fix the line that the message names. Mistakes further down may only show after that.',
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
        wrong: 'The file is empty, or has only comments.',
        why: 'A run that checks nothing must not look like a run that found nothing wrong.',
        help: 'Begin with `version: 1` and `hosts:`, or name the right file.',
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
        wrong: 'The file is a list or a text, or a file of another tool (a scan, a compose file, Terraform, an .env file). A policy is a map: keys with values, such as `version` and `hosts`.',
        why: 'Without the keys the tool cannot tell what the values are for.',
        help: 'Put the list under `hosts:`, with `version: 1` above it, or name the right file.',
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
        title: 'YAML reads this differently',
        level: 'error',
        wrong: 'Text that YAML reads as something else: an address that ends in a colon is a key, brackets are a list, braces are a map, an asterisk is an alias, and a text cannot begin with `@`. Typographic quotes are part of the text.',
        why: 'YAML would take it for something else, and complain in another place, or not at all.',
        help: 'Put the text in straight quotes, or write what the message says.',
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
        title: 'Too many aliases',
        level: 'error',
        wrong: 'The aliases of the file stand for more than 250,000 values, or an alias is inside the value that it stands for.',
        why: 'A few lines of aliases can fill the memory of any machine. A policy may come from a stranger, so such a file is refused.',
        help: 'Use anchors for lists that several hosts share, not for lists of lists.',
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
        title: 'Unknown vantage',
        level: 'error',
        wrong: 'A `from`, or the vantage of the run, names a vantage that the policy does not declare under `vantages`.',
        why: 'An entry for a vantage that does not exist would never be checked, and a run from such a vantage would check no entry with a `from`.',
        help: 'Write the name as it is declared, or declare it.',
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
        wrong: 'The policy uses `from`, but the run does not say which vantage it is. Only `check` can tell.',
        why: 'The tool would have to guess which entries apply.',
        help: 'Say which vantage this machine is: `--vantage office`, or the input `vantage` of the action.',
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
        title: 'Unknown role',
        level: 'error',
        wrong: 'A host names a role that the policy does not declare under `roles`.',
        why: 'What the role says would not be checked on this host.',
        help: 'Write the name as it is declared, or declare it.',
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
        wrong: `A \`\${\` does not begin a variable. A variable is \`\${NAME}\` or \`\${NAME:-default}\`; the name has letters, digits and \`_\` and does not begin with a digit, and the default has no \`}\`.`,
        why: 'The text would be taken for the name of a host or a port.',
        help: `Write \`\${NAME}\`, or \`\${NAME:-default}\` if a default is enough.`,
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
        wrong: 'The policy uses a variable that has no value and no default. Only `check` complains; `lint` does not judge the value.',
        why: 'Without a value the host or port is unknown. The environment is not read, so that a policy means the same on every machine.',
        help: 'Set it with `--var STAGE=test` or a line in the input `variables` of the action, or write a default.',
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
        title: 'Cannot extend this',
        level: 'error',
        wrong: '`extends` is not the relative path of one local file (it is a URL, an absolute path or has a variable), the file cannot be read, or it extends this file in turn.',
        why: 'Part of the policy would be missing, and a file from elsewhere could change what is checked without a trace in the repository.',
        help: 'Keep the base beside the policy and name it by its path: `extends: ./base.yml`.',
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
        wrong: 'The last day of a waiver is past.',
        why: 'It excuses nothing any more: if the port is still as it was, the run fails.',
        help: 'Fix the port and remove the waiver, or decide again and set a later day.',
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
        why: 'After that day the run fails if the port is still as it is.',
        help: 'Fix the port and remove the waiver, or decide again and set a later day.',
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
        wrong: 'The text is not a port: it is outside 1 to 65535, has a leading zero, names several ports at once, or names a protocol that cannot be probed. Also: a control without a port, a UDP control that no known question fits, and `speaks` for a TCP port.',
        why: 'A guess might probe the wrong port.',
        help: 'Write a number, a service, a range such as `8000-8100`, or a list of these. Add `/udp` for UDP.',
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
        title: 'Unknown service',
        level: 'error',
        wrong: 'No service has this name, the service only exists for the other protocol, or the name stands for several ports.',
        why: 'A port that is guessed from a name may be the wrong one.',
        help: 'Write the name that the message suggests, or the port number.',
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
        wrong: 'The range goes backwards, has only one end, or is not written with `-`.',
        why: 'Such a range has no ports in it, so nothing would be probed.',
        help: 'Write FIRST-LAST, with the smaller number first.',
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
        wrong: 'The text is not a name, address, CIDR or range: it is a URL, a host with a port, a wildcard, an address in an old spelling, or a CIDR with host bits. Also: an address of a family that the item excludes, and a control that is not one host with its port.',
        why: 'Programs read such texts in different ways, so the wrong host might be probed.',
        help: 'Write only the host. Its ports belong under `open`, `blocked`, `closed` or `filtered`.',
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
        wrong: 'The time has no unit or an unknown unit, or is outside `100ms` to `60s`.',
        why: 'A plain number may mean seconds or milliseconds, and a timeout that is too short makes open ports look silent.',
        help: 'Write the unit: `1500ms`, `2s`.',
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
        wrong: 'The limit is not a whole number from 1, not a rate such as `1000/s`, not `auto` at a rate, or out of range.',
        why: 'The limits keep a run from flooding a network. A limit that cannot be read protects nobody.',
        help: 'Write a whole number, a rate with `/s` (or `auto`), or `unlimited`.',
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
        wrong: 'The `until` of a waiver is not a calendar day in the form `YYYY-MM-DD`.',
        why: 'A waiver with an unreadable last day would never end, or never hold.',
        help: 'Write the last day on which the waiver holds, in UTC, such as `2026-12-31`.',
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
        wrong: 'A name under `vantages` or `roles` is empty, does not begin with a letter or a digit, or has characters other than letters, digits, `_`, `.` and `-`.',
        why: 'Names appear on command lines, in file names and in reports, where a space or a slash means something else.',
        help: 'Use letters, digits, `_`, `.` and `-`.',
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
function block(language, text) {
    return `\`\`\`${language}\n${text}\`\`\`\n`;
}
function helpMarkdown(code, said = null) {
    const { wrong, why, help, bad, good } = DIAGNOSTIC_HELP[code];
    return [
        `${wrong}\n`,
        `**Why it matters:** ${why}\n`,
        `**How to fix it:** ${help}\n`,
        `Wrong:\n\n${block('yaml', bad)}`,
        ...(said === null ? [] : [block('text', said)]),
        `Right:\n\n${block('yaml', good)}`,
    ].join('\n');
}
function helpText(code) {
    const { wrong, why, help } = DIAGNOSTIC_HELP[code];
    return `${wrong}\n\nWhy it matters: ${why}\n\nHow to fix it: ${help}`;
}

// EXTERNAL MODULE: ./build/report/diagnostic-help/help-entry.js
var help_entry = __webpack_require__(6428);
// EXTERNAL MODULE: ./build/report/sarif/artifact-location.js
var artifact_location = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/report/sarif/sarif-log.js + 2 modules
var sarif_log = __webpack_require__(9958);
;// CONCATENATED MODULE: ./build/report/sarif/diagnostics-sarif.js






const AUTOMATION_ID = 'port-policy-lint/';
function ruleOf(code) {
    const entry = DIAGNOSTIC_HELP[code];
    return {
        id: code,
        title: entry.title,
        description: `${entry.wrong} ${entry.why}`,
        help: { text: helpText(code), markdown: helpMarkdown(code) },
        helpUri: (0,help_entry/* helpUri */.q)(code),
        level: entry.level,
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
function resultOf({ code, level, message, help, position, length, related }, home) {
    const place = position ?? { file: home, line: 1, column: 1 };
    return {
        ruleId: code,
        level,
        message: help === null ? sentence(message) : `${sentence(message)} Help: ${sentence(help)}`,
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

/***/ 9958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o9: () => (/* binding */ sarifJson),
  ec: () => (/* binding */ sarifLog),
  g: () => (/* binding */ sarifLogParts)
});

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/report/escape/sarif.js + 1 modules
var sarif = __webpack_require__(8750);
// EXTERNAL MODULE: ./build/report/text/clip.js
var clip = __webpack_require__(4);
// EXTERNAL MODULE: ./build/report/text/places/policy-place.js
var policy_place = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/report/sarif/artifact-location.js
var artifact_location = __webpack_require__(2970);
// EXTERNAL MODULE: ./build/base/fnv1a64.js
var fnv1a64 = __webpack_require__(1291);
;// CONCATENATED MODULE: ./build/report/sarif/fingerprint.js

function fingerprinter() {
    const seen = new Map();
    return (identity) => {
        const hash = (0,fnv1a64/* fnv1a64 */.R)(JSON.stringify(identity));
        const count = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, count);
        return `${hash}:${count}`;
    };
}

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
        shortDescription: { text: (0,clip/* clip */.$Q)(title, LONGEST_DESCRIPTION) },
        fullDescription: { text: (0,clip/* clip */.$Q)(description, LONGEST_DESCRIPTION) },
        helpUri,
        help: { text: help.text, markdown: help.markdown },
        defaultConfiguration: { level },
        properties: { tags: tags.slice(0, SHOWN_TAGS), precision, ...score },
    };
}
function locationOf({ file, line, column }, length) {
    if ((0,policy_place/* isFromInputs */.Ib)(file))
        return { physicalLocation: { artifactLocation: (0,artifact_location/* artifactLocation */.s)('.'), region: FIRST_LETTER } };
    const region = { startLine: line, startColumn: column, endColumn: column + Math.max(1, length) };
    return { physicalLocation: { artifactLocation: (0,artifact_location/* artifactLocation */.s)(file), region } };
}
const FIRST_LETTER = { startLine: 1, startColumn: 1, endColumn: 2 };
function placeText({ file, line }, home) {
    return (0,sarif/* sarifProse */.V)(`line ${(0,numbers_and_lists/* grouped */.zD)(line)}${file === home ? '' : ` of ${file}`}`).replace(/[[\]\\]/g, '_');
}
function messageOf({ message, position, related }) {
    const said = (0,sarif/* sarifProse */.V)((0,clip/* clip */.$Q)(message, LONGEST_MESSAGE)) || 'No message.';
    const text = (0,policy_place/* isFromInputs */.Ib)(position.file) ? `${said} The policy is from the inputs.` : said;
    if (related.length === 0)
        return text;
    const links = related.map((place, index) => `[${placeText(place, position.file)}](${index + 1})`);
    return `${text} See ${links.join(', ')}.`;
}
function resultOf(result, ruleIndex, fingerprint) {
    const related = result.related.filter(({ file }) => !(0,policy_place/* isFromInputs */.Ib)(file)).slice(0, SHOWN_LOCATIONS);
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
const MOST_SEVERE_FIRST = ['error', 'warning', 'note'];
function fitting(results) {
    if (results.length <= MOST_RESULTS)
        return results;
    const ordered = MOST_SEVERE_FIRST.flatMap((level) => results.filter((result) => result.level === level));
    const kept = new Set(ordered.slice(0, MOST_RESULTS));
    return results.filter((result) => kept.has(result));
}
function notification(level, text) {
    return { level, message: { text: (0,sarif/* sarifProse */.V)((0,clip/* clip */.$Q)(text, LONGEST_MESSAGE)) || 'No message.' } };
}
function partsOf(content, runsLeftOut) {
    const { tool, rules, results, automationId, warnings = [], notes = [], completed = true } = content;
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const shown = fitting(results);
    const leftOut = results.length - shown.length;
    const said = [
        ...(leftOut === 0 ? [] : [`${(0,numbers_and_lists/* counted */.hS)(leftOut, 'more result')} left out of this file.`]),
        ...(runsLeftOut === 0 ? [] : [`${(0,numbers_and_lists/* counted */.hS)(runsLeftOut, 'more run')} left out of this file.`]),
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
        const fingerprintOf = fingerprinter();
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