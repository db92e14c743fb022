"use strict";
exports.id = "report-sarif-diagnostics-sarif";
exports.ids = ["report-sarif-diagnostics-sarif"];
exports.modules = {
	1291: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => fnv1a64 });
		let encoder = new TextEncoder();
		function fnv1a64(text) {
			let high = 3421674724;
			let low = 2216829733;
			for (let byte of encoder.encode(text)) {
				low = (low ^ byte) >>> 0;
				let product = low * 435;
				high = (high * 435 + Math.floor(product / 4294967296) + low * 256) % 4294967296;
				low = product >>> 0;
			}
			let hex = (half) => half.toString(16).padStart(8, "0");
			return `${hex(high)}${hex(low)}`;
		}
	}),
	6428: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => helpUri });
		var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4595);
		function helpUri(code) {
			return `${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__.w5}/blob/main/docs/diagnostics.md#${code}`;
		}
	}),
	8281: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { V: () => sarifProse });
		var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		function sarifProse(text) {
			return (0, _terminal_js__WEBPACK_IMPORTED_MODULE_0__._)(text).replaceAll("](", "] (");
		}
	}),
	2970: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			r: () => SOURCE_ROOT,
			s: () => artifactLocation
		});
		let SOURCE_ROOT = "%SRCROOT%";
		function encoded(path) {
			return path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
		}
		function normalised(path) {
			let kept = [];
			for (let segment of path.split("/")) {
				if (segment === "" || segment === ".") continue;
				segment === ".." && kept.length > 0 && kept.at(-1) !== ".." ? kept.pop() : kept.push(segment);
			}
			return kept.join("/");
		}
		function artifactLocation(file) {
			let drive = /^([a-z]:)[\\/](.*)$/is.exec(file);
			if (drive) {
				let [, letter = "", rest = ""] = drive;
				return { uri: `file:///${letter}/${encoded(normalised(rest.replaceAll("\\", "/")))}` };
			}
			let path = encoded(normalised(file));
			return file.startsWith("/") ? { uri: `file:///${path}` } : {
				uri: path || ".",
				uriBaseId: SOURCE_ROOT
			};
		}
	}),
	4539: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { diagnosticsSarif: () => diagnosticsSarif });
		let DIAGNOSTIC_CODES = "yaml-syntax.empty-policy.not-a-map.quote-it.alias-bomb.unknown-key.missing-key.wrong-type.wrong-version.bad-port.bad-service.bad-range.bad-host.bad-duration.bad-number.bad-value.empty-list.nothing-expected.contradiction.unknown-vantage.vantage-needed.never-applies.unknown-role.bad-scope.bad-date.bad-variable.unset-variable.bad-extends.expired-waiver.expiring-waiver.risky-open.outside-scope.bad-name.nothing-to-judge.too-many-probes".split(".");
		var tool = __webpack_require__(4595);
		let KEYS_HELP = {
			"unknown-key": {
				title: "No such key",
				level: "error",
				wrong: "The policy language has no key of this name at this place.",
				why: "A mistyped key that is ignored is a check that nobody makes: with `blcoked: all` nothing would be blocked, and the run would be green.",
				help: "Write the key that the message suggests. The keys of each place are in docs/policy.md.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n    blcoked: all\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: all\n"
			},
			"missing-key": {
				title: "A key is missing",
				level: "error",
				wrong: "A key that must be there is not: `version` and `hosts` at the top, `host` in an item of `hosts`, `ports` in an entry.",
				why: "Without `version` a later tool could read the file in another way than it was meant; without the others there is nothing to ask.",
				help: "Add the key that the message names.",
				bad: "hosts:\n  - host: www.example.com\n    open: https\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"wrong-type": {
				title: "A value of the wrong kind",
				level: "error",
				wrong: "A list, a map or a text stands where something else belongs, or nothing stands there.",
				why: "What was meant can only be guessed, and a guess may leave a host or a port out.",
				help: "Write what the message says belongs there. Often it is the indentation, a dash, or a blank behind a colon.",
				bad: "version: 1\nhosts: www.example.com\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"wrong-version": {
				title: "Not the version of the language",
				level: "error",
				wrong: "`version` is something else than the number 1, the only version of the policy language that there is.",
				why: "A policy for another version may mean something else with the same words.",
				help: "Write `version: 1`, without quotes.",
				bad: "version: \"1\"\nhosts:\n  - host: www.example.com\n    open: https\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"bad-value": {
				title: "None of the words that may stand here",
				level: "error",
				wrong: "A value is none of the words that its key accepts; a `reason` has more than 1,000 characters or an `owner` more than 200; or the files of a run hold more than 2,000,000 characters, or more than 300,000 words, numbers and marks.",
				why: "A word that nobody knows would be a demand that nobody checks.",
				help: "Write one of the words that the message lists.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: { ports: telnet, severity: urgent }\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: { ports: telnet, severity: critical }\n"
			},
			"empty-list": {
				title: "An empty list",
				level: "error",
				wrong: "A list has nothing in it.",
				why: "It expects nothing, and looks as if it did: `open: []` does not say that no port may be open.",
				help: "Write what belongs in it, or remove the key. That nothing may be open is `blocked: all`.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: []\n    blocked: ssh\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: all\n"
			},
			"nothing-expected": {
				title: "Nothing is expected of a host",
				level: "error",
				wrong: "An item of `hosts` names a host and says nothing of its ports.",
				why: "Its ports would not be asked, and the host would still seem to be covered by the policy.",
				help: "Say what is expected: `open`, `blocked`, `closed`, `filtered` or `observe`; or remove the item.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n    blocked: all\n"
			}
		};
		let MEANING_HELP = {
			contradiction: {
				title: "Two entries disagree",
				level: "error",
				wrong: "Two entries expect different things of the same port of the same host, or have it asked as different services, and neither is narrower than the other.",
				why: "Whichever of them held, the other would be a check that is never made.",
				help: "Remove one of the two, or make the one that shall win narrower: fewer ports, or fewer addresses.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: [http, https]\n  - host: www.example.com\n    blocked: http\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n    blocked: http\n"
			},
			"never-applies": {
				title: "An entry that never applies",
				level: "error",
				wrong: "An entry and its item have a `from` each, and no vantage is in both.",
				why: "It holds from nowhere, so it would never be checked, and reads as if it were.",
				help: "Remove one of the two, or name a vantage that both have.",
				bad: "version: 1\nvantages:\n  internet:\n  office:\nhosts:\n  - host: wiki.example.com\n    from: internet\n    blocked: all\n    open: { ports: https, from: office }\n",
				good: "version: 1\nvantages:\n  internet:\n  office:\nhosts:\n  - host: wiki.example.com\n    blocked: { ports: all, from: internet }\n    open: { ports: https, from: office }\n"
			},
			"risky-open": {
				title: "A dangerous service may be open to the internet",
				level: "warning",
				wrong: "The policy expects a service that is not meant for strangers (a database, remote desktop, a container API, telnet) to be open from the vantage called `internet`, and gives no `reason`.",
				why: "It may well be right, and it may be a slip that makes the one port green that should never be. Whoever reviews the policy cannot tell.",
				help: "Say from where it is to be open, with `from`; or say why, with `reason`.",
				bad: "version: 1\nvantages:\n  internet:\n  office:\nhosts:\n  - host: db1.example.com\n    open: { ports: postgresql, from: internet }\n",
				good: "version: 1\nvantages:\n  internet:\n  office:\nhosts:\n  - host: db1.example.com\n    open: { ports: postgresql, from: office }\n    blocked: { ports: postgresql, from: internet }\n"
			},
			"bad-scope": {
				title: "Not a scope",
				level: "error",
				wrong: "An element of `scope` is no address, CIDR, range, name or `*.name`, or has a variable in it.",
				why: "The scope decides whom this machine may send packets to. What cannot be read there must not be guessed, and must not come from outside of the file.",
				help: "Write addresses, CIDRs, ranges and names, out in full.",
				bad: "version: 1\nscope: [\"203.0.113.*\"]\nhosts:\n  - host: 203.0.113.7\n    open: https\n",
				good: "version: 1\nscope: [203.0.113.0/24]\nhosts:\n  - host: 203.0.113.7\n    open: https\n"
			},
			"outside-scope": {
				title: "A host outside of the scope",
				level: "warning",
				wrong: "An address of the policy lies outside of its own `scope`.",
				why: "It is never probed, and every run is inconclusive for it.",
				help: "Remove the host, or widen the scope if this machine may ask it.",
				bad: "version: 1\nscope: 203.0.113.0/24\nhosts:\n  - host: [203.0.113.7, 198.51.100.7]\n    open: https\n",
				good: "version: 1\nscope: [203.0.113.0/24, 198.51.100.7]\nhosts:\n  - host: [203.0.113.7, 198.51.100.7]\n    open: https\n"
			},
			"nothing-to-judge": {
				title: "Nothing to judge",
				level: "error",
				wrong: "Every entry is `observe`, or none is left. Only `check` can tell, and only what it was told to look at counts.",
				why: "A run without a verdict must not look green.",
				help: "Say of at least one port what is expected of it.",
				bad: "version: 1\nhosts:\n  - host: 203.0.113.7\n    observe: well-known\n",
				good: "version: 1\nhosts:\n  - host: 203.0.113.7\n    open: https\n    observe: well-known\n"
			},
			"too-many-probes": {
				title: "More probes than allowed",
				level: "error",
				wrong: "The ports of all addresses together are more than `limits.probes` allows. Only `check` can tell, once the names are resolved.",
				why: "A prefix mistyped by one digit is millions of packets to somebody else, and a run that never ends.",
				help: "Name fewer ports or addresses, or raise the ceiling to the number in the message.",
				bad: "version: 1\nlimits: { probes: 1000 }\nhosts:\n  - host: 203.0.113.0/24\n    blocked: well-known\n",
				good: "version: 1\nlimits: { probes: 1000 }\nhosts:\n  - host: 203.0.113.0/24\n    blocked: [ssh, rdp]\n"
			}
		};
		let READING_HELP = {
			"yaml-syntax": {
				title: "The file is not YAML",
				level: "error",
				wrong: "The file breaks the rules of YAML: a quote or bracket that is not closed, a tab as indentation, a key that stands twice in one map, an alias without an anchor, a tag, a second document, or more than 64 levels of nesting.",
				why: "What stands behind the mistake cannot be read reliably, and a guess could drop a check that somebody relies on.",
				help: "Mend the line that the message names; an editor that knows YAML shows the same place. Mistakes further down may only show once it is mended.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: [http, https\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: [http, https]\n"
			},
			"empty-policy": {
				title: "The policy is empty",
				level: "error",
				wrong: "The file has no content, or only comments.",
				why: "A run that checks nothing must not look like one that found nothing wrong.",
				help: "Begin with `version: 1` and `hosts:`; or name the right file, if this is not the one.",
				bad: "# to be written\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"not-a-map": {
				title: "The policy is not a map",
				level: "error",
				wrong: "At its top the file is a list or a text. A policy is a map: keys with values, `version` and `hosts` among them.",
				why: "Without the keys nobody can tell what the values are meant for.",
				help: "Put the list under `hosts:`, and `version: 1` before it.",
				bad: "- host: www.example.com\n  open: https\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"quote-it": {
				title: "YAML reads this in its own way",
				level: "error",
				wrong: "Plain text that means something else to YAML: an address that ends in a colon is a key, brackets are a list, braces are a map, an asterisk is an alias, and an `@` at the beginning is reserved.",
				why: "YAML would make something of it that was not meant, and complain somewhere else, or not at all.",
				help: "Put it in quotes.",
				bad: "version: 1\ncontrols:\n  - [2001:db8::1]:443\nhosts:\n  - host: www.example.com\n    open: https\n",
				good: "version: 1\ncontrols:\n  - \"[2001:db8::1]:443\"\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"alias-bomb": {
				title: "Aliases without end",
				level: "error",
				wrong: "The aliases of the file stand for more than 250,000 values, or an alias stands inside of what it names; or the hosts of a run and their entries, with roles written out, are more than 1,000,000 pairs.",
				why: "A few lines can be made to stand for more than any machine holds. A policy may come from a stranger, so that is refused before it is read.",
				help: "Use anchors for lists that several hosts share, not for lists of lists.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: &web [http, *web]\n",
				good: "version: 1\nhosts:\n  - host: www1.example.com\n    open: &web [http, https]\n  - host: www2.example.com\n    open: *web\n"
			}
		};
		let SHARING_HELP = {
			"unknown-vantage": {
				title: "No such vantage",
				level: "error",
				wrong: "A `from`, or the vantage that the run was given, is none that the policy declares under `vantages`.",
				why: "An entry from a vantage that does not exist would never be checked, and a run from one would check nothing that has a `from`.",
				help: "Write the name as it is declared, or declare it.",
				bad: "version: 1\nvantages:\n  office:\nhosts:\n  - host: wiki.example.com\n    open: { ports: https, from: offce }\n",
				good: "version: 1\nvantages:\n  office:\nhosts:\n  - host: wiki.example.com\n    open: { ports: https, from: office }\n"
			},
			"vantage-needed": {
				title: "The run needs a vantage",
				level: "error",
				wrong: "The policy says with `from` what holds from where, and the run does not say where it stands. Only `check` can tell.",
				why: "Which of the entries hold would be a guess.",
				help: "Say where this machine stands: `--vantage office`, or the input `vantage` of the action.",
				bad: "# port-policy check\nversion: 1\nvantages:\n  office:\nhosts:\n  - host: 203.0.113.7\n    open: { ports: https, from: office }\n",
				good: "# port-policy check --vantage office\nversion: 1\nvantages:\n  office:\nhosts:\n  - host: 203.0.113.7\n    open: { ports: https, from: office }\n"
			},
			"unknown-role": {
				title: "No such role",
				level: "error",
				wrong: "The `roles` of a host name one that the policy does not declare under `roles`.",
				why: "What the role says would not be checked of this host.",
				help: "Write the name as it is declared, or declare it.",
				bad: "version: 1\nroles:\n  web: { open: [http, https], blocked: all }\nhosts:\n  - host: www.example.com\n    roles: wbe\n",
				good: "version: 1\nroles:\n  web: { open: [http, https], blocked: all }\nhosts:\n  - host: www.example.com\n    roles: web\n"
			},
			"bad-variable": {
				title: "Not a variable",
				level: "error",
				wrong: "A `${` that does not begin a variable: `${NAME}` or `${NAME:-default}`, the name of letters, digits and `_`, not beginning with a digit, the default without a `}`.",
				why: "Left as it is, it would be asked for as a host or a port of that spelling.",
				help: "Write `${NAME}`, or `${NAME:-default}` for one that need not be set.",
				bad: "version: 1\nhosts:\n  - host: \"${STAGE-test}.example.com\"\n    open: https\n",
				good: "version: 1\nhosts:\n  - host: \"${STAGE:-test}.example.com\"\n    open: https\n"
			},
			"unset-variable": {
				title: "A variable is not set",
				level: "error",
				wrong: "The policy uses a variable that the run was not given and that has no default. Only `check` complains; `lint` leaves the value unjudged.",
				why: "Without the value nobody knows which host or port is meant. The environment is not looked at, so that a policy means the same on every machine.",
				help: "Give it: `--var STAGE=test`, or a line of the input `variables` of the action; or write a default.",
				bad: "# port-policy check\nversion: 1\nhosts:\n  - host: \"${STAGE}.example.com\"\n    open: https\n",
				good: "# port-policy check\nversion: 1\nhosts:\n  - host: \"${STAGE:-test}.example.com\"\n    open: https\n"
			},
			"bad-extends": {
				title: "Cannot be extended",
				level: "error",
				wrong: "`extends` names something else than one local file by a path relative to this one (a URL, an absolute path, a variable), a file that cannot be read, or a file that extends this one in turn.",
				why: "Half of the policy would be missing, and a file from elsewhere could change what is checked without a trace in the repository.",
				help: "Keep the base beside the policy, and name it by its path: `extends: ./base.yml`.",
				bad: "version: 1\nextends: https://example.com/base.yml\nhosts:\n  - host: www.example.com\n    open: https\n",
				good: "version: 1\nextends: ./base.yml\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"expired-waiver": {
				title: "A waiver has expired",
				level: "warning",
				wrong: "The last day of a waiver is over.",
				why: "It covers nothing any more: what it tolerated is a violation again.",
				help: "Remove it once the port is as intended; if it must stay for longer, decide that anew and set a later day.",
				bad: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2026-10-31\n    reason: the old reporting job still connects from outside\n",
				good: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2027-02-28\n    reason: the old reporting job still connects from outside\n"
			},
			"expiring-waiver": {
				title: "A waiver ends soon",
				level: "warning",
				wrong: "The last day of a waiver is at most 14 days away.",
				why: "From the day after, what it tolerates fails the run.",
				help: "Mend what it tolerates and remove it, or decide anew and set a later day.",
				bad: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2026-11-28\n    reason: the old reporting job still connects from outside\n",
				good: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2027-02-28\n    reason: the old reporting job still connects from outside\n"
			}
		};
		let VALUES_HELP = {
			"bad-port": {
				title: "Not a port",
				level: "error",
				wrong: "A text that is no port: out of the range from 1 to 65535, with a leading zero, several ports in one text, or a protocol that cannot be probed. Also a control without a port or with one that has no question over UDP, and `speaks` of a TCP port.",
				why: "Another reading of the same text would ask another port than the one that was meant.",
				help: "Write a number, a service, a range such as `8000-8100`, or a list of these; `/udp` behind it for UDP.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: \"80, 443\"\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: [80, 443]\n"
			},
			"bad-service": {
				title: "Not a service",
				level: "error",
				wrong: "A name that no service has, one of the other protocol alone, or one that stands for several ports.",
				why: "A port that is guessed from a name may be the wrong one.",
				help: "Write the name that the message suggests, or the number of the port.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n    open: htps\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"bad-range": {
				title: "Not a range of ports",
				level: "error",
				wrong: "A range that ends before it begins, has one end only, or is written with another sign than `-`.",
				why: "Read strictly it holds no port, so nothing of it would be asked.",
				help: "Write FIRST-LAST, the smaller number first.",
				bad: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: 8100-8000\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    blocked: 8000-8100\n"
			},
			"bad-host": {
				title: "Not a host",
				level: "error",
				wrong: "A text that is no name, address, CIDR or range: a URL, a host with a port, a wildcard, an address in an old spelling, a CIDR with bits past its prefix. Also an address of a family that the item rules out, and a control that is not one host and its port.",
				why: "Programs differ in how they read such texts, so the host that was meant might not be the one that is asked.",
				help: "Write the host alone; its ports stand under `open`, `blocked` and the like.",
				bad: "version: 1\nhosts:\n  - host: https://www.example.com:8443/\n    open: 8443\n",
				good: "version: 1\nhosts:\n  - host: www.example.com\n    open: 8443\n"
			},
			"bad-duration": {
				title: "Not a duration",
				level: "error",
				wrong: "A time without a unit, with an unknown one, or out of the range from `100ms` to `60s`.",
				why: "A number alone may be seconds or milliseconds, and a timeout that is too short makes open ports look silent.",
				help: "Write the unit: `1500ms`, `2s`.",
				bad: "version: 1\ndefaults: { timeout: 1500 }\nhosts:\n  - host: www.example.com\n    open: https\n",
				good: "version: 1\ndefaults: { timeout: 1500ms }\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"bad-number": {
				title: "Not a count or a rate",
				level: "error",
				wrong: "A limit that is no whole number from 1, no rate such as `1000/s`, or out of range.",
				why: "The limits keep a run from flooding a network; one that cannot be read protects nobody.",
				help: "Write a whole number, a rate with `/s`, or `unlimited`.",
				bad: "version: 1\nlimits: { rate: 500 }\nhosts:\n  - host: www.example.com\n    open: https\n",
				good: "version: 1\nlimits: { rate: 500/s }\nhosts:\n  - host: www.example.com\n    open: https\n"
			},
			"bad-date": {
				title: "Not a date",
				level: "error",
				wrong: "The `until` of a waiver is no day of the calendar, written YYYY-MM-DD.",
				why: "A waiver whose end cannot be read would either never end or not hold at all.",
				help: "Write the last day on which the waiver holds, in UTC: `2026-12-31`.",
				bad: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 31.12.2026\n    reason: the old reporting job still connects from outside\n",
				good: "version: 1\nhosts:\n  - host: db1.example.com\n    blocked: postgresql\nwaivers:\n  - host: db1.example.com\n    ports: postgresql\n    state: open\n    until: 2026-12-31\n    reason: the old reporting job still connects from outside\n"
			},
			"bad-name": {
				title: "Not a name for a vantage or a role",
				level: "error",
				wrong: "A name under `vantages` or `roles` is empty, begins with something else than a letter or a digit, or holds characters other than letters, digits, `_`, `.` and `-`.",
				why: "Names turn up on command lines, in file names and in reports, where a blank or a slash would mean something else.",
				help: "Write it with letters, digits, `_`, `.` and `-`.",
				bad: "version: 1\nvantages:\n  head office:\nhosts:\n  - host: www.example.com\n    open: https\n",
				good: "version: 1\nvantages:\n  head-office:\nhosts:\n  - host: www.example.com\n    open: https\n"
			}
		};
		let DIAGNOSTIC_HELP = {
			...READING_HELP,
			...KEYS_HELP,
			...VALUES_HELP,
			...MEANING_HELP,
			...SHARING_HELP
		};
		function block(language, text) {
			return `\`\`\`${language}\n${text}\`\`\`\n`;
		}
		function helpMarkdown(code, said = null) {
			let { wrong, why, help, bad, good } = DIAGNOSTIC_HELP[code];
			return [
				`${wrong}\n`,
				`**Why it matters:** ${why}\n`,
				`**To mend it:** ${help}\n`,
				`Wrong:\n\n${block("yaml", bad)}`,
				...said === null ? [] : [block("text", said)],
				`Right:\n\n${block("yaml", good)}`
			].join("\n");
		}
		function helpText(code) {
			let { wrong, why, help } = DIAGNOSTIC_HELP[code];
			return `${wrong}\n\nWhy it matters: ${why}\n\nTo mend it: ${help}`;
		}
		var help_entry = __webpack_require__(6428);
		var artifact_location = __webpack_require__(2970);
		var sarif_log = __webpack_require__(9958);
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
				helpUri: (0, help_entry.q)(code),
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
					(0, artifact_location.s)(place.file).uri,
					withoutLines(message)
				]
			};
		}
		function diagnosticsSarif(diagnostics, options) {
			let { toolVersion, informationUri = tool.w5, automationId = "port-policy-lint/" } = options;
			let first = diagnostics.find(({ position }) => position !== null)?.position?.file;
			let home = options.policy ?? first ?? tool.zj;
			return (0, sarif_log.o9)((0, sarif_log.ec)({
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
	}),
	9958: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			o9: () => sarifJson,
			ec: () => sarifLog,
			g: () => sarifLogParts
		});
		var numbers_and_lists = __webpack_require__(5607);
		var sarif = __webpack_require__(8281);
		var clip = __webpack_require__(4);
		var artifact_location = __webpack_require__(2970);
		var fnv1a64 = __webpack_require__(1291);
		function fingerprinter() {
			let seen = new Map();
			return (identity) => {
				let hash = (0, fnv1a64.R)(JSON.stringify(identity));
				let count = (seen.get(hash) ?? 0) + 1;
				seen.set(hash, count);
				return `${hash}:${count}`;
			};
		}
		let MOST_RESULTS = 25e3;
		let LONGEST_DESCRIPTION = 1024;
		let LONGEST_MESSAGE = 2e3;
		let SECURITY_SEVERITY = {
			critical: "9.5",
			high: "8.0",
			medium: "5.5",
			low: "2.5"
		};
		let PROBLEM_SEVERITY = {
			error: "error",
			warning: "warning",
			note: "recommendation"
		};
		function ruleOf({ id, title, description, help, helpUri, level, tags, precision, severity }) {
			let score = severity === null ? { "problem.severity": PROBLEM_SEVERITY[level] } : { "security-severity": SECURITY_SEVERITY[severity] };
			return {
				id,
				shortDescription: { text: (0, clip.$Q)(title, LONGEST_DESCRIPTION) },
				fullDescription: { text: (0, clip.$Q)(description, LONGEST_DESCRIPTION) },
				helpUri,
				help: {
					text: help.text,
					markdown: help.markdown
				},
				defaultConfiguration: { level },
				properties: {
					tags: tags.slice(0, 10),
					precision,
					...score
				}
			};
		}
		function locationOf({ file, line, column }, length) {
			let region = {
				startLine: line,
				startColumn: column,
				endColumn: column + Math.max(1, length)
			};
			return { physicalLocation: {
				artifactLocation: (0, artifact_location.s)(file),
				region
			} };
		}
		function placeText({ file, line }, home) {
			return (0, sarif.V)(`line ${(0, numbers_and_lists.zD)(line)}${file === home ? "" : ` of ${file}`}`).replace(/[[\]\\]/g, "_");
		}
		function messageOf({ message, position, related }) {
			let text = (0, sarif.V)((0, clip.$Q)(message, LONGEST_MESSAGE)) || "No message.";
			if (related.length === 0) return text;
			return `${text} See ${related.map((place, index) => `[${placeText(place, position.file)}](${index + 1})`).join(", ")}.`;
		}
		function resultOf(result, ruleIndex, fingerprint) {
			let related = result.related.slice(0, 100);
			return {
				ruleId: result.ruleId,
				ruleIndex,
				level: result.level,
				message: { text: messageOf({
					...result,
					related
				}) },
				locations: [locationOf(result.position, result.length)],
				...related.length > 0 && { relatedLocations: related.map((place, index) => ({
					id: index + 1,
					...locationOf(place, 1)
				})) },
				partialFingerprints: { primaryLocationLineHash: fingerprint }
			};
		}
		let MOST_SEVERE_FIRST = [
			"error",
			"warning",
			"note"
		];
		function fitting(results) {
			if (results.length <= MOST_RESULTS) return results;
			let ordered = MOST_SEVERE_FIRST.flatMap((level) => results.filter((result) => result.level === level));
			let kept = new Set(ordered.slice(0, MOST_RESULTS));
			return results.filter((result) => kept.has(result));
		}
		function notification(level, text) {
			return {
				level,
				message: { text: (0, sarif.V)((0, clip.$Q)(text, LONGEST_MESSAGE)) || "No message." }
			};
		}
		function partsOf(content, runsLeftOut) {
			let { tool, rules, results, automationId, warnings = [], notes = [], completed = !0 } = content;
			let indices = new Map(rules.map(({ id }, index) => [id, index]));
			let shown = fitting(results);
			let leftOut = results.length - shown.length;
			let said = [
				...leftOut === 0 ? [] : [`${(0, numbers_and_lists.hS)(leftOut, "more result")} left out of this file.`],
				...runsLeftOut === 0 ? [] : [`${(0, numbers_and_lists.hS)(runsLeftOut, "more run")} left out of this file.`],
				...warnings
			];
			let frame = {
				tool: { driver: {
					name: tool.name,
					version: tool.version,
					informationUri: tool.informationUri,
					rules: rules.map(ruleOf)
				} },
				automationDetails: { id: automationId },
				invocations: [{
					executionSuccessful: completed,
					toolExecutionNotifications: [...said.map((text) => notification("warning", text)), ...notes.map((text) => notification("note", text))]
				}],
				originalUriBaseIds: { [artifact_location.r]: { description: { text: "The root of the repository." } } },
				columnKind: "utf16CodeUnits",
				results: []
			};
			function* made() {
				let fingerprintOf = fingerprinter();
				for (let result of shown) yield resultOf(result, indices.get(result.ruleId) ?? -1, fingerprintOf(result.identity));
			}
			return {
				frame,
				results: made
			};
		}
		function sarifLogParts(contents) {
			let shown = contents.slice(0, 20);
			let leftOut = contents.length - shown.length;
			return {
				frame: {
					$schema: "https://json.schemastore.org/sarif-2.1.0.json",
					version: "2.1.0",
					runs: []
				},
				runs: shown.map((content, index) => partsOf(content, index === 0 ? leftOut : 0))
			};
		}
		function sarifLog(...contents) {
			let { frame, runs } = sarifLogParts(contents);
			return {
				...frame,
				runs: runs.map((run) => ({
					...run.frame,
					results: [...run.results()]
				}))
			};
		}
		function sarifJson(log) {
			return `${JSON.stringify(log, null, 2)}\n`;
		}
	})
};
