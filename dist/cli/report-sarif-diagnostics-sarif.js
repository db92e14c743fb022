"use strict";
const require_start = require("./start.js");
const require_help_entry = require("./help-entry.js");
const require_sarif_log = require("./sarif-log.js");
const DIAGNOSTIC_CODES = "yaml-syntax.empty-policy.not-a-map.quote-it.alias-bomb.unknown-key.missing-key.wrong-type.wrong-version.bad-port.bad-service.bad-range.bad-host.bad-duration.bad-number.bad-value.empty-list.nothing-expected.contradiction.unknown-vantage.vantage-needed.never-applies.unknown-role.bad-scope.bad-date.bad-variable.unset-variable.unknown-variable.empty-variable.bad-extends.bad-hosts-in.bad-host-file.too-few-hosts.hosts-not-read.expired-waiver.expiring-waiver.risky-open.poor-anchor.outside-scope.refused-host.wide-host.only-exposures.short-duration.controls-on-one-port.never-proven.seen-by-nobody.idle-vantage.not-at-source.bad-name.nothing-to-judge.not-in-policy.too-many-probes".split(".");
const EXTENT_HELP = {
	"bad-scope": {
		title: "Not a scope",
		level: "error",
		wrong: "An element of `scope` is not an address, CIDR, range, name or `*.name`, or contains a variable.",
		why: "The scope limits which addresses this machine may send packets to. It must not be guessed, and it must not come from outside the file.",
		help: "Write addresses, CIDRs, ranges and names in full.",
		bad: "version: 1\nscope: [\"203.0.113.*\"]\nhosts:\n  - host: 203.0.113.7\n    open: https\n",
		good: "version: 1\nscope: [203.0.113.0/24]\nhosts:\n  - host: 203.0.113.7\n    open: https\n"
	},
	"outside-scope": {
		title: "A host outside the scope",
		level: "warning",
		wrong: "An address of the policy is outside its own `scope`.",
		why: "It is never probed, and every run is inconclusive for it.",
		help: "Remove the host, or widen the scope if this machine may probe it.",
		bad: "version: 1\nscope: 203.0.113.0/24\nhosts:\n  - host: [203.0.113.7, 198.51.100.7]\n    open: https\n",
		good: "version: 1\nscope: [203.0.113.0/24, 198.51.100.7]\nhosts:\n  - host: [203.0.113.7, 198.51.100.7]\n    open: https\n"
	},
	"refused-host": {
		title: "A host that is not probed unless a scope names it",
		level: "warning",
		wrong: "A host is a link-local, cloud metadata, multicast or unspecified address, such as `169.254.169.254`, and the `scope` of the policy does not name it.",
		why: "Such an address is a different machine in each network, or holds the credentials of the machine that runs the check. It is not probed, and every run is inconclusive for it.",
		help: "Remove the host. If it is to be probed, name the address in `scope`, and name the other hosts there as well. A wider network does not count: the element of the scope must lie within one of the ranges that docs/policy.md lists.",
		bad: "version: 1\nhosts:\n  - host: [203.0.113.7, 169.254.169.254]\n    blocked: http\n",
		good: "version: 1\nscope: [203.0.113.0/24, 169.254.169.254]\nhosts:\n  - host: [203.0.113.7, 169.254.169.254]\n    blocked: http\n"
	},
	"wide-host": {
		title: "A host that is a whole network",
		level: "warning",
		wrong: "A `hosts` item names more than 65,536 addresses, such as `0.0.0.0/0` or `10.0.0.0/8`. Each of them is a host that the run would probe.",
		why: "In a firewall rule such a network says where connections come from. Here it says which hosts are probed: millions of packets, and `check` refuses the run if they are more than `limits.probes`.",
		help: "Name the hosts that are probed. Where the probes come from is a vantage (`from`); the network that they must stay in is the `scope`.",
		bad: "version: 1\nhosts:\n  - host: 10.0.0.0/8\n    blocked: ssh\n",
		good: "version: 1\nscope: 10.0.0.0/8\nhosts:\n  - host: 10.1.2.0/28\n    blocked: ssh\n"
	},
	"short-duration": {
		title: "Not enough time to send every probe",
		level: "warning",
		wrong: "At the policy's own `rate` and `per-host`, sending every probe once takes longer than `duration` under `limits` allows. `lint` counts a name as one address.",
		why: "When the time is over, the run stops: what is not known by then is inconclusive, and no run of this policy would ever pass.",
		help: "Raise `duration`, raise `rate` and `per-host`, or split the hosts over several policies. `check --dry-run` says how long a run takes.",
		bad: "version: 1\nlimits: { duration: 20s }\nhosts:\n  - host: 203.0.113.7\n    blocked: all\n",
		good: "version: 1\nlimits: { duration: 30m }\nhosts:\n  - host: 203.0.113.7\n    blocked: all\n"
	},
	"too-many-probes": {
		title: "More probes than allowed",
		level: "error",
		wrong: "The ports of all addresses together are more than `limits.probes` allows, which `check` can tell after it has resolved the names; or the hosts times their entries, with roles written out, are more than 1,000,000, which `lint` tells as well.",
		why: "A prefix with one wrong digit is millions of packets to somebody else, and a run that never ends.",
		help: "Name fewer ports or addresses. Raise the limit only if you mean to probe all of them.",
		bad: "version: 1\nlimits: { probes: 1000 }\nhosts:\n  - host: 203.0.113.0/24\n    blocked: well-known\n",
		good: "version: 1\nlimits: { probes: 1000 }\nhosts:\n  - host: 203.0.113.0/24\n    blocked: [ssh, rdp]\n"
	}
};
const HOST_FILES_HELP = {
	"bad-hosts-in": {
		title: "A file of hosts is named in a wrong way",
		level: "error",
		wrong: "`hosts-in` names something else than a local file by its path from the policy: a URL, an absolute path, a path with a variable, a file in `.git`, a pointer that is not written as RFC 6901 says. Or the item has `host` too, or `at-least` without `hosts-in`, or the policy is not in a file.",
		why: "A policy may be the text of somebody who must not choose which files the machine reads, and two lists of hosts in one item would leave open which of them counts.",
		help: "Write the path from the policy, and for JSON the pointer to the list behind `#`: `./outputs.json#/web_ips/value`.",
		bad: "version: 1\nhosts:\n  - hosts-in: https://inventory.example.com/web.txt\n    open: https\n",
		good: "version: 1\nhosts:\n  - hosts-in: ./hosts.txt\n    open: https\n"
	},
	"bad-host-file": {
		title: "A file of hosts cannot be read as one",
		level: "error",
		wrong: "The file that `hosts-in` names is not there, lies outside the workspace, is empty or too large, is not valid JSON, has one key twice, or has no value where the pointer leads. Or one of its elements is not a host: `null`, a number, an empty text, a list inside the list, `known after apply`.",
		why: "A host that is left out is never checked. So one wrong element makes the whole file unusable, and the run ends before it sends anything.",
		help: "Look at the line or pointer that the message names, and at the step that writes the file. The message does not repeat the text of the file, as it may hold secrets.",
		bad: "version: 1\nhosts:\n  - hosts-in: ./outputs.json#/db_ip/value\n    blocked: postgresql\n",
		good: "version: 1\nhosts:\n  - hosts-in: ./outputs.json#/web_ips/value\n    blocked: postgresql\n"
	},
	"too-few-hosts": {
		title: "A file has fewer hosts than it must have",
		level: "error",
		wrong: "The file that `hosts-in` names has fewer different hosts than `at-least` demands.",
		why: "A query that found half of the machines gives a list that looks right, and a check of that list would be green.",
		help: "Find out why hosts are missing. Lower `at-least` if they were removed on purpose.",
		bad: "version: 1\nhosts:\n  - hosts-in: ./hosts.txt\n    at-least: 3\n    open: https\n",
		good: "version: 1\nhosts:\n  - hosts-in: ./hosts.txt\n    at-least: 2\n    open: https\n"
	},
	"hosts-not-read": {
		title: "A file of hosts is not opened",
		level: "warning",
		wrong: "The run is from a fork and has no `scope` of its own, so the policy is only linted, and the files that it names with `hosts-in` are not opened.",
		why: "The policy is the text of a stranger, and the workspace may hold files that are not meant for strangers.",
		help: "Give the step the input `scope`. Then files of the same repository are read as git has them, and nothing outside the scope is probed.",
		bad: "# from a fork, without a scope\nversion: 1\nhosts:\n  - hosts-in: ./hosts.txt\n    open: https\n",
		good: "# from a fork, with `scope: 203.0.113.0/24`\nversion: 1\nhosts:\n  - hosts-in: ./hosts.txt\n    open: https\n"
	}
};
const KEYS_HELP = {
	"unknown-key": {
		title: "Unknown key",
		level: "error",
		wrong: "The policy language has no key with this name in this place.",
		why: "If a mistyped key were ignored, nothing would check what it says: with `blcoked: all` no port would have to be blocked, and the run would be green.",
		help: "Write the key that the message suggests, in the place that it names. docs/policy.md lists the keys of each place.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    blcoked: all\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: all\n"
	},
	"missing-key": {
		title: "A key is missing",
		level: "error",
		wrong: "A required key is missing: `version` and `hosts` at the top, `host` in a `hosts` item, `ports` in an entry, or a key of a waiver.",
		why: "Without `version` a later release could read the file in a different way. Without the other keys there is nothing to check.",
		help: "Add the key that the message names.",
		bad: "hosts:\n  - host: www.example.com\n    open: https\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"wrong-type": {
		title: "Wrong kind of value",
		level: "error",
		wrong: "The value is a list, a map or a text, but something else belongs there, or it is empty.",
		why: "The tool would have to guess what was meant, and a guess may leave out a host or a port.",
		help: "Write what the message says. Often the indentation, a dash, or a space after a colon is wrong.",
		bad: "version: 1\nhosts: www.example.com\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"wrong-version": {
		title: "Unknown version",
		level: "error",
		wrong: "`version` is not the number 1. The policy language has no other version.",
		why: "In another version the same words may mean something else.",
		help: "Write `version: 1`, without quotes.",
		bad: "version: \"1\"\nhosts:\n  - host: www.example.com\n    open: https\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"bad-value": {
		title: "Unknown word",
		level: "error",
		wrong: "The key does not accept this word. Also: a `reason` with more than 1,000 characters, an `owner` with more than 200, more than 1,000 different requirements (`satisfies`) in the files of a run, too many vantages, a vantage that can see no address family, and files of a run with more than 2,000,000 characters or more than 300,000 words, numbers and marks.",
		why: "An unknown word would be a demand that nothing checks.",
		help: "Use one of the words that the message lists.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: { ports: telnet, severity: urgent }\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: { ports: telnet, severity: critical }\n"
	},
	"empty-list": {
		title: "Empty list",
		level: "error",
		wrong: "The list is empty.",
		why: "It expects nothing, but looks as if it did: `open: []` does not say that no port may be open.",
		help: "Fill the list, or remove the key. To say that no port may be open, write `blocked: all`.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: []\n    blocked: ssh\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: all\n"
	},
	"nothing-expected": {
		title: "Nothing expected of a host",
		level: "error",
		wrong: "A `hosts` item names a host but says nothing about its ports.",
		why: "None of its ports would be probed, but the host would seem to be covered by the policy.",
		help: "Say what is expected with `open`, `blocked`, `closed`, `filtered` or `observe`, or remove the item.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n    blocked: all\n"
	}
};
const MEANING_HELP = {
	contradiction: {
		title: "Two entries disagree",
		level: "error",
		wrong: "Two entries expect different states of the same port on the same host, or ask it as different services, and neither entry is narrower.",
		why: "Whichever entry won, the other would never be checked.",
		help: "Remove one of the two, or make the one that should win narrower: fewer ports, or fewer addresses.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: [http, https]\n  - host: www.example.com\n    blocked: http\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n    blocked: http\n"
	},
	"never-applies": {
		title: "An entry that never applies",
		level: "error",
		wrong: "An entry and its item each have a `from`, and no vantage is in both.",
		why: "No vantage checks it, but it reads as if one did.",
		help: "Remove one of the two, or name a vantage that both have.",
		bad: "version: 1\nvantages:\n  internet:\n  office:\nhosts:\n  - host: wiki.example.com\n    from: internet\n    blocked: all\n    open: { ports: https, from: office }\n",
		good: "version: 1\nvantages:\n  internet:\n  office:\nhosts:\n  - host: wiki.example.com\n    blocked: { ports: all, from: internet }\n    open: { ports: https, from: office }\n"
	},
	"poor-anchor": {
		title: "A poor anchor",
		level: "warning",
		wrong: "`anchors` names a port whose service may lock out a machine that opens many connections to it: SSH, MySQL, a mail server, VNC and others.",
		why: "Anchors are asked again and again. Such a port is asked only a few times, so silence is proven more slowly, and some silence stays inconclusive.",
		help: "Name a port of the host that a web server listens on. If the host has no web server, leave it as it is: the run opens only as many connections as these services let pass.",
		bad: "version: 1\nhosts:\n  - host: db.example.com\n    open: [https, mysql]\n    blocked: all\n    anchors: mysql\n",
		good: "version: 1\nhosts:\n  - host: db.example.com\n    open: [https, mysql]\n    blocked: all\n    anchors: https\n"
	},
	"risky-open": {
		title: "A dangerous service may be open to the internet",
		level: "warning",
		wrong: "The policy expects a service that strangers should not reach (a database, remote desktop, a container API, telnet) to be open from the vantage `internet`, and gives no `reason`.",
		why: "It may be right, or it may be a slip that makes a dangerous port green. A reviewer cannot tell which.",
		help: "Say with `from` from which vantage it should be open, or say with `reason` why.",
		bad: "version: 1\nvantages:\n  internet:\n  office:\nhosts:\n  - host: db1.example.com\n    open: { ports: postgresql, from: internet }\n    blocked: { ports: ssh, from: office }\n",
		good: "version: 1\nvantages:\n  internet:\n  office:\nhosts:\n  - host: db1.example.com\n    open: { ports: postgresql, from: office }\n    blocked: { ports: postgresql, from: internet }\n"
	},
	"only-exposures": {
		title: "Every vantage judges open ports alone",
		level: "warning",
		wrong: "Each vantage of the policy says `sees: open-only`, which judges nothing but open ports that must not be open.",
		why: "No run of this policy can pass: that no open port was seen does not show that a port is blocked, or that a service runs.",
		help: "Declare a vantage that probes, without `sees`. Runs and scans from the others then only add what they find.",
		bad: "version: 1\nvantages:\n  world: { sees: open-only }\nhosts:\n  - host: www.example.com\n    blocked: all\n",
		good: "version: 1\nvantages:\n  internet:\n  world: { sees: open-only }\nhosts:\n  - host: www.example.com\n    blocked: all\n"
	},
	"nothing-to-judge": {
		title: "Nothing to judge",
		level: "error",
		wrong: "Every entry is `observe`, or no entry is left. Only `check` can tell, and it counts only what this run looks at.",
		why: "A run without a verdict must not look green.",
		help: "Say what is expected of at least one port.",
		bad: "version: 1\nhosts:\n  - host: 203.0.113.7\n    observe: well-known\n",
		good: "version: 1\nhosts:\n  - host: 203.0.113.7\n    open: https\n    observe: well-known\n"
	}
};
const READING_HELP = {
	"yaml-syntax": {
		title: "Not valid YAML",
		level: "error",
		wrong: "The file breaks the rules of YAML: a missing space after a colon or a dash, a wrong indentation, a tab, a quote or bracket that is never closed, a key that stands twice in one map, an alias without an anchor, a tag, a second document, or more than 64 levels of nesting.",
		why: "The text after the mistake cannot be read reliably, and a guess could drop a check that somebody relies on.",
		help: "Fix the line that the message names. Mistakes further down may only show after that.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: [http, https\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: [http, https]\n"
	},
	"empty-policy": {
		title: "The policy is empty",
		level: "error",
		wrong: "The file is empty, or has only comments.",
		why: "A run that checks nothing must not look like a run that found nothing wrong.",
		help: "Begin with `version: 1` and `hosts:`, or name the right file.",
		bad: "# to be written\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"not-a-map": {
		title: "The policy is not a map",
		level: "error",
		wrong: "The file is a list or a text, or a file of another tool (a scan, a compose file, Terraform, an .env file). A policy is a map: keys with values, such as `version` and `hosts`.",
		why: "Without the keys the tool cannot tell what the values are for.",
		help: "Put the list under `hosts:`, with `version: 1` above it, or name the right file.",
		bad: "- host: www.example.com\n  open: https\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"quote-it": {
		title: "YAML reads this differently",
		level: "error",
		wrong: "Text that YAML reads as something else: an address that ends in a colon is a key, brackets are a list, braces are a map, an asterisk is an alias, and a text cannot begin with `@`. Typographic quotes are part of the text.",
		why: "YAML would take it for something else, and complain in another place, or not at all.",
		help: "Put the text in straight quotes, or write what the message says.",
		bad: "version: 1\ncontrols:\n  - [2001:db8::1]:443\n  - github.com:22\nhosts:\n  - host: www.example.com\n    open: https\n",
		good: "version: 1\ncontrols:\n  - \"[2001:db8::1]:443\"\n  - github.com:22\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"alias-bomb": {
		title: "Too many aliases",
		level: "error",
		wrong: "The aliases of the file stand for more than 250,000 values, or an alias is inside the value that it stands for.",
		why: "A few lines of aliases can fill the memory of any machine. A policy may come from a stranger, so such a file is refused.",
		help: "Use anchors for lists that several hosts share, not for lists of lists.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: &web [http, *web]\n",
		good: "version: 1\nhosts:\n  - host: www1.example.com\n    open: &web [http, https]\n  - host: www2.example.com\n    open: *web\n"
	}
};
const RUN_OPTIONS_HELP = {
	"unknown-variable": {
		title: "A variable that no policy uses",
		level: "error",
		wrong: "The run sets a variable (`--var`, or the input `variables`), and no file of its policies uses it.",
		why: "A slip in the name leaves the default in the policy: the run checks another host than the one that was meant, and may be green.",
		help: "Correct the name, or leave the variable out.",
		bad: "# port-policy check --var PREVEIW_HOST=pr-7.example.com\nversion: 1\nhosts:\n  - host: \"${PREVIEW_HOST:-preview.example.com}\"\n    open: https\n",
		good: "# port-policy check --var PREVIEW_HOST=pr-7.example.com\nversion: 1\nhosts:\n  - host: \"${PREVIEW_HOST:-preview.example.com}\"\n    open: https\n"
	},
	"not-in-policy": {
		title: "A host or a port of `--only` is not in the policy",
		level: "error",
		wrong: "`--only` (or the input `only`) names a host or a port of which the policy says nothing, or which it checks from another vantage, or over the other protocol. Only `check` can tell, as it takes DNS.",
		why: "The run would check less than it names, and its green would be read as if all of it were checked.",
		help: "Name ports that the policy has. To look at a port without a policy, use `port-policy probe HOST PORTS`.",
		bad: "# port-policy check --only 203.0.113.7:22,443\nversion: 1\nhosts:\n  - host: 203.0.113.7\n    open: https\n",
		good: "# port-policy check --only 203.0.113.7:443\nversion: 1\nhosts:\n  - host: 203.0.113.7\n    open: https\n"
	}
};
const SHARING_HELP = {
	"unknown-vantage": {
		title: "Unknown vantage",
		level: "error",
		wrong: "A `from`, or the vantage of the run, names a vantage that the policy does not declare under `vantages`.",
		why: "An entry for a vantage that does not exist would never be checked, and a run from such a vantage would check no entry with a `from`.",
		help: "Write the name as it is declared, or declare it.",
		bad: "version: 1\nvantages:\n  office:\nhosts:\n  - host: wiki.example.com\n    open: { ports: https, from: offce }\n",
		good: "version: 1\nvantages:\n  office:\nhosts:\n  - host: wiki.example.com\n    open: { ports: https, from: office }\n"
	},
	"vantage-needed": {
		title: "The run needs a vantage",
		level: "error",
		wrong: "The policy uses `from`, but the run does not say which vantage it is. Only `check` can tell.",
		why: "The tool would have to guess which entries apply.",
		help: "Say which vantage this machine is: `--vantage office`, or the input `vantage` of the action.",
		bad: "# port-policy check\nversion: 1\nvantages:\n  office:\nhosts:\n  - host: 203.0.113.7\n    open: { ports: https, from: office }\n",
		good: "# port-policy check --vantage office\nversion: 1\nvantages:\n  office:\nhosts:\n  - host: 203.0.113.7\n    open: { ports: https, from: office }\n"
	},
	"unknown-role": {
		title: "Unknown role",
		level: "error",
		wrong: "A host names a role that the policy does not declare under `roles`.",
		why: "What the role says would not be checked on this host.",
		help: "Write the name as it is declared, or declare it.",
		bad: "version: 1\nroles:\n  web: { open: [http, https], blocked: all }\nhosts:\n  - host: www.example.com\n    roles: wbe\n",
		good: "version: 1\nroles:\n  web: { open: [http, https], blocked: all }\nhosts:\n  - host: www.example.com\n    roles: web\n"
	},
	"bad-variable": {
		title: "Not a variable",
		level: "error",
		wrong: "A `${` does not begin a variable. A variable is `${NAME}` or `${NAME:-default}`; the name has letters, digits and `_` and does not begin with a digit, and the default has no `}`.",
		why: "The text would be taken for the name of a host or a port.",
		help: "Write `${NAME}`, or `${NAME:-default}` if a default is enough.",
		bad: "version: 1\nhosts:\n  - host: \"${STAGE-test}.example.com\"\n    open: https\n",
		good: "version: 1\nhosts:\n  - host: \"${STAGE:-test}.example.com\"\n    open: https\n"
	},
	"unset-variable": {
		title: "A variable is not set",
		level: "error",
		wrong: "The policy uses a variable that has no value and no default. Only `check` complains; `lint` does not judge the value.",
		why: "Without a value the host or port is unknown. The environment is not read, so that a policy means the same on every machine.",
		help: "Set it with `--var STAGE=test` or a line in the input `variables` of the action, or write a default.",
		bad: "# port-policy check\nversion: 1\nhosts:\n  - host: \"${STAGE}.example.com\"\n    open: https\n",
		good: "# port-policy check\nversion: 1\nhosts:\n  - host: \"${STAGE:-test}.example.com\"\n    open: https\n"
	},
	"empty-variable": {
		title: "A variable is empty",
		level: "error",
		wrong: "A variable has an empty value, only commas, or an empty value among several: between two commas, after the last comma, or on an empty line.",
		why: "A host or port may be missing there, and a check of what is left would be green without it.",
		help: "Write the value that is missing, or remove the extra comma or empty line.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: \"${PORTS:-443,,8443}\"\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: \"${PORTS:-443,8443}\"\n"
	},
	"bad-extends": {
		title: "Cannot extend this",
		level: "error",
		wrong: "`extends` is not the relative path of one local file (it is a URL, an absolute path or has a variable), the file cannot be read, or it extends this file in turn.",
		why: "Part of the policy would be missing, and a file from elsewhere could change what is checked without a trace in the repository.",
		help: "Keep the base beside the policy and name it by its path: `extends: ./base.yml`.",
		bad: "version: 1\nextends: https://example.com/base.yml\nhosts:\n  - host: www.example.com\n    open: https\n",
		good: "version: 1\nextends: ./base.yml\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"expired-waiver": {
		title: "A waiver has expired",
		level: "warning",
		wrong: "The last day of a waiver is past.",
		why: "It excuses nothing any more: if the port is still as it was, the run fails.",
		help: "Fix the port and remove the waiver, or decide again and set a later day.",
		bad: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2026-10-31\n    reason: the old reporting job still connects from outside\n",
		good: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2027-02-28\n    reason: the old reporting job still connects from outside\n"
	},
	"expiring-waiver": {
		title: "A waiver ends soon",
		level: "warning",
		wrong: "The last day of a waiver is at most 14 days away.",
		why: "After that day the run fails if the port is still as it is.",
		help: "Fix the port and remove the waiver, or decide again and set a later day.",
		bad: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2026-11-28\n    reason: the old reporting job still connects from outside\n",
		good: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2027-02-28\n    reason: the old reporting job still connects from outside\n"
	}
};
const VALUES_HELP = {
	"bad-port": {
		title: "Not a port",
		level: "error",
		wrong: "The text is not a port: it is outside 1 to 65535, has a leading zero, names several ports at once, or names a protocol that cannot be probed. Also: a control without a port, a UDP control that no known question fits, and `speaks` for a TCP port.",
		why: "A guess might probe the wrong port.",
		help: "Write a number, a service, a range such as `8000-8100`, or a list of these. Add `/udp` for UDP.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: \"80, 443\"\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: [80, 443]\n"
	},
	"bad-service": {
		title: "Unknown service",
		level: "error",
		wrong: "No service has this name, the service only exists for the other protocol, or the name stands for several ports.",
		why: "A port that is guessed from a name may be the wrong one.",
		help: "Write the name that the message suggests, or the port number.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: htps\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"bad-range": {
		title: "Not a range of ports",
		level: "error",
		wrong: "The range goes backwards, has only one end, or is not written with `-`.",
		why: "Such a range has no ports in it, so nothing would be probed.",
		help: "Write FIRST-LAST, with the smaller number first.",
		bad: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: 8100-8000\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: 8000-8100\n"
	},
	"bad-host": {
		title: "Not a host",
		level: "error",
		wrong: "The text is not a name, address, CIDR or range: it is a URL, a host with a port, a wildcard, an address in an old spelling, or a CIDR with host bits. Also: an address of a family that the item excludes, and a control that is not one host with its port.",
		why: "Programs read such texts in different ways, so the wrong host might be probed.",
		help: "Write only the host. Its ports belong under `open`, `blocked`, `closed` or `filtered`.",
		bad: "version: 1\nhosts:\n  - host: https://www.example.com:8443/\n    open: 8443\n",
		good: "version: 1\nhosts:\n  - host: www.example.com\n    open: 8443\n"
	},
	"bad-duration": {
		title: "Not a duration",
		level: "error",
		wrong: "The time has no unit or an unknown unit, or is outside `100ms` to `60s`.",
		why: "A plain number may mean seconds or milliseconds, and a timeout that is too short makes open ports look silent.",
		help: "Write the unit: `1500ms`, `2s`.",
		bad: "version: 1\ndefaults: { timeout: 1500 }\nhosts:\n  - host: www.example.com\n    open: https\n",
		good: "version: 1\ndefaults: { timeout: 1500ms }\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"bad-number": {
		title: "Not a count or a rate",
		level: "error",
		wrong: "The limit is not a whole number from 1, not a rate such as `1000/s`, not `auto` at a rate, or out of range.",
		why: "The limits keep a run from flooding a network. A limit that cannot be read protects nobody.",
		help: "Write a whole number, a rate with `/s` (or `auto`), or `unlimited`.",
		bad: "version: 1\nlimits: { rate: 500 }\nhosts:\n  - host: www.example.com\n    open: https\n",
		good: "version: 1\nlimits: { rate: 500/s }\nhosts:\n  - host: www.example.com\n    open: https\n"
	},
	"bad-date": {
		title: "Not a date",
		level: "error",
		wrong: "The `until` of a waiver is not a calendar day in the form `YYYY-MM-DD`.",
		why: "A waiver with an unreadable last day would never end, or never hold.",
		help: "Write the last day on which the waiver holds, in UTC, such as `2026-12-31`.",
		bad: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 31.12.2026\n    reason: the old reporting job still connects from outside\n",
		good: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2026-12-31\n    reason: the old reporting job still connects from outside\n"
	},
	"bad-name": {
		title: "Not a name for a vantage or a role",
		level: "error",
		wrong: "A name under `vantages` or `roles` is empty, does not begin with a letter or a digit, or has characters other than letters, digits, `_`, `.` and `-`.",
		why: "Names appear on command lines, in file names and in reports, where a space or a slash means something else.",
		help: "Use letters, digits, `_`, `.` and `-`.",
		bad: "version: 1\nvantages:\n  head office:\nhosts:\n  - host: www.example.com\n    open: https\n",
		good: "version: 1\nvantages:\n  head-office:\nhosts:\n  - host: www.example.com\n    open: https\n"
	}
};
const VANTAGES_HELP = {
	"controls-on-one-port": {
		title: "All controls on one port",
		level: "warning",
		wrong: "All controls of a vantage, those of the whole policy among them, are on the same port and protocol.",
		why: "A network that lets out that port alone, as many do with 443, answers every control and swallows everything else. Each blocked port then looks filtered, and the run is green.",
		help: "Add a control on another port. A host that answers on two ports is enough.",
		bad: "version: 1\ncontrols: [github.com:443, example.com:443]\nhosts:\n  - host: db.example.com\n    blocked: postgresql\n",
		good: "version: 1\ncontrols: [github.com:443, github.com:22]\nhosts:\n  - host: db.example.com\n    blocked: postgresql\n"
	},
	"never-proven": {
		title: "Proof that nothing can give",
		level: "warning",
		wrong: "An entry demands `evidence: proven`, and no other vantage of the policy asks its ports: there are fewer than two vantages, or the others do not look at it.",
		why: "Such an entry passes only if another vantage saw the port open. Without one it is inconclusive in every run and in every merge.",
		help: "Expect the port `open` from the vantage that reaches it, or write `evidence: anchored`.",
		bad: "version: 1\nvantages: { internet: {}, vpc: {} }\nhosts:\n  - host: db.example.com\n    blocked: { ports: postgresql, from: internet, evidence: proven }\n    open: { ports: ssh, from: vpc }\n",
		good: "version: 1\nvantages: { internet: {}, vpc: {} }\nhosts:\n  - host: db.example.com\n    blocked: { ports: postgresql, from: internet, evidence: proven }\n    open: { ports: postgresql, from: vpc }\n"
	},
	"seen-by-nobody": {
		title: "Seen by no vantage",
		level: "warning",
		wrong: "Every vantage that could judge these ports lists them under `cannot-see`, or lacks the family of the host. If one vantage alone judges the entry, it sees none of its ports.",
		why: "Each vantage leaves the ports to the others, so nobody checks them. Where several could judge them, every run is inconclusive.",
		help: "Check them from a vantage whose network lets them through. Move what nobody has to check to `observe`.",
		bad: "version: 1\nvantages: { internet: { cannot-see: 25 }, vpc: { cannot-see: 25 } }\nhosts:\n  - host: mail.example.com\n    open: [25, 587]\n",
		good: "version: 1\nvantages: { internet: { cannot-see: 25 }, vpc: {} }\nhosts:\n  - host: mail.example.com\n    open: [25, 587]\n"
	},
	"idle-vantage": {
		title: "Nothing is judged from the vantage",
		level: "warning",
		wrong: "The policy declares a vantage, and no entry is judged from there: each has a `from` without it, or ports that it cannot see.",
		why: "A run from there has nothing to judge and ends with exit code 2. A merge needs a report from every vantage, so it stays inconclusive.",
		help: "Name the vantage in the `from` of what it has to judge, or remove it from `vantages`.",
		bad: "version: 1\nvantages: { internet: {}, vpc: {} }\nhosts:\n  - host: www.example.com\n    from: internet\n    open: 443\n",
		good: "version: 1\nvantages: { internet: {}, vpc: {} }\nhosts:\n  - host: www.example.com\n    open: 443\n"
	},
	"not-at-source": {
		title: "Not where the vantage is",
		level: "error",
		wrong: "The vantage of the run, or `--source`, says from which addresses probes leave, and this machine has none of them. Only `check` and `probe` can tell, and they end with exit code 3.",
		why: "A run on the wrong machine, or with a VPN that is down, sees another network. A green run from there would tell nothing about the place that the vantage is named after.",
		help: "Run it on a machine that has such an address, bring the VPN or the interface up, or correct `source`. The message says which addresses this machine has.",
		bad: "# port-policy check --vantage vpc\nversion: 1\nvantages: { vpc: { source: 192.0.2.0/24, controls: [10.20.0.2:53/udp, 10.20.0.2:443] } }\nhosts:\n  - { host: db.example.com, open: postgresql, from: vpc }\n",
		good: "# port-policy check --vantage vpc\nversion: 1\nvantages: { vpc: { source: 10.20.0.0/16, controls: [10.20.0.2:53/udp, 10.20.0.2:443] } }\nhosts:\n  - { host: db.example.com, open: postgresql, from: vpc }\n"
	}
};
const DIAGNOSTIC_HELP = {
	...READING_HELP,
	...KEYS_HELP,
	...VALUES_HELP,
	...MEANING_HELP,
	...EXTENT_HELP,
	...SHARING_HELP,
	...HOST_FILES_HELP,
	...VANTAGES_HELP,
	...RUN_OPTIONS_HELP
};
function block(language, text) {
	return `\`\`\`${language}\n${text}\`\`\`\n`;
}
function helpMarkdown(code, said = null) {
	let { wrong, why, help, bad, good } = DIAGNOSTIC_HELP[code];
	return [
		`${wrong}\n`,
		`**Why it matters:** ${why}\n`,
		`**How to fix it:** ${help}\n`,
		`Wrong:\n\n${block("yaml", bad)}`,
		...said === null ? [] : [block("text", said)],
		`Right:\n\n${block("yaml", good)}`
	].join("\n");
}
function helpText(code) {
	let { wrong, why, help } = DIAGNOSTIC_HELP[code];
	return `${wrong}\n\nWhy it matters: ${why}\n\nHow to fix it: ${help}`;
}
const AUTOMATION_ID = "port-policy-lint/";
function ruleOf(code) {
	let entry = DIAGNOSTIC_HELP[code];
	return {
		id: code,
		title: entry.title,
		description: `${entry.wrong} ${entry.why}`,
		help: {
			text: helpText(code),
			markdown: helpMarkdown(code)
		},
		helpUri: require_help_entry.helpUri(code),
		level: entry.level,
		tags: ["policy", "configuration"],
		precision: "very-high",
		severity: null
	};
}
function sentence(text) {
	return /[.?!]$/.test(text) ? text : `${text}.`;
}
function withoutLines(message) {
	return message.replace(/\b(lines?) \d+/gi, "$1");
}
function resultOf({ code, level, message, help, position, length, related }, home) {
	let place = position ?? {
		file: home,
		line: 1,
		column: 1
	};
	return {
		ruleId: code,
		level,
		message: help === null ? sentence(message) : `${sentence(message)} Help: ${sentence(help)}`,
		position: place,
		length,
		related,
		identity: [
			"lint",
			code,
			require_sarif_log.artifactLocation(place.file).uri,
			withoutLines(message)
		]
	};
}
function diagnosticsSarif(diagnostics, options) {
	let { toolVersion, informationUri = require_start.PROJECT_URL, automationId = "port-policy-lint/" } = options;
	let first = diagnostics.find(({ position }) => position !== null)?.position?.file;
	let home = options.policy ?? first ?? ".github/port-policy.yml";
	return require_sarif_log.sarifJson(require_sarif_log.sarifLog({
		tool: {
			name: "port-policy",
			version: toolVersion,
			informationUri
		},
		rules: DIAGNOSTIC_CODES.map(ruleOf),
		results: diagnostics.map((diagnostic) => resultOf(diagnostic, home)),
		automationId
	}));
}
exports.diagnosticsSarif = diagnosticsSarif;
