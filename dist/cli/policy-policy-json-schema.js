"use strict";
const require_schema_address = require("./schema-address.js");
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const RUN_TIME = "^(([0-9]+(\\.[0-9]+)?[smh])+|unlimited)$";
const RATE = "^([1-9][0-9]*\\s*/\\s*s|auto|unlimited)$";
const PORTS = "Each is a port, a range `8000-8100`, a service `https`, `53/udp`, or one of `top-100`, `top-1000`, `well-known`, `registered`, `dynamic`, `all`, `known/udp`.";
const STATES = {
	open: {
		description: `Ports that must answer. ${PORTS}`,
		examples: ["https", [80, 443]]
	},
	blocked: {
		description: `Ports that must not be open: closed or filtered, whichever. ${PORTS}`,
		examples: ["all", [22, 3389]]
	},
	closed: {
		description: `Ports that must refuse: an RST, not silence. ${PORTS}`,
		examples: [25]
	},
	filtered: {
		description: `Ports that must be silent or answered by a firewall. ${PORTS}`,
		examples: [[22, 5432]]
	},
	observe: {
		description: `Ports that are probed and reported, and never judged. ${PORTS}`,
		examples: [8080]
	}
};
const SATISFIES = { examples: ["PCI-DSS 1.2.5", ["PCI-DSS 1.2.5", "ISO 27001 A.8.20"]] };
const POLICY = {
	version: {
		description: "The version of the policy language.",
		examples: [1]
	},
	extends: {
		description: "A policy file, by its path from this one, that this one adds to. Its scope binds as well.",
		examples: ["./base.yml"]
	},
	scope: {
		description: "Nothing outside of this is ever probed: addresses, networks, names, or `*.` and a name.",
		examples: [["203.0.113.0/24", "*.example.com"]]
	},
	vantages: {
		description: "The places that the policy is checked from, and what each of them cannot see.",
		examples: [{
			internet: {
				family: "ipv4",
				"cannot-see": 25,
				controls: "github.com:443"
			},
			vpc: {}
		}]
	},
	defaults: { description: "How every host is probed, unless it says otherwise." },
	limits: { description: "How fast and how much is probed; each may be `unlimited`." },
	controls: {
		description: "Known-open endpoints elsewhere that prove that this machine hears the network.",
		examples: ["github.com:443", [
			"github.com:443",
			"10.20.0.2:53/udp",
			"[2001:db8::1]:443"
		]]
	},
	roles: {
		description: "What kinds of hosts have in common: a host that names a role expects of its ports what the role says.",
		examples: [{ web: { open: ["http", "https"] } }]
	},
	waivers: { description: "Exceptions that end: violations which are known, and excused until a date." },
	hosts: { description: "What is expected, host by host. Of several entries for a port, the one with the fewest ports wins." }
};
const DEFAULTS = {
	timeout: {
		description: "How long one attempt waits for an answer, from 100ms to 60s.",
		examples: ["1500ms", "2s"],
		pattern: "^[0-9]+(\\.[0-9]+)?\\s*(ms|s)$"
	},
	attempts: {
		description: "How many times a silent port is asked.",
		examples: [2]
	},
	family: {
		description: "Which address families of a name are asked for.",
		examples: ["both"]
	},
	addresses: {
		description: "Whether every address of a name must be open where `open` is expected, or one is enough.",
		examples: ["all", "any"]
	},
	evidence: {
		description: "What a port that is not open must show to count as that; `proven`: another vantage of the same merge saw it open.",
		examples: [
			"vouched",
			"anchored",
			"proven"
		]
	}
};
const VANTAGE = {
	family: {
		description: "The address families that its network has.",
		examples: ["ipv4"]
	},
	"cannot-see": {
		description: "Ports that its own network blocks, or a family that it lacks: not probed from there, and listed as not checked.",
		examples: [25, [25, "ipv6"]]
	},
	sees: {
		description: "What counts from there: `open-only` judges nothing but open ports that must not be open. For scans that tell open ports alone.",
		examples: ["open-only"]
	},
	controls: {
		description: "Known-open endpoints elsewhere that prove that this vantage reaches out.",
		examples: ["github.com:443", ["10.20.0.2:53/udp"]]
	},
	source: {
		description: "From where probes leave: an address, a network, a range or an interface of the machine. A machine without it is not this vantage.",
		examples: [
			"10.20.0.0/16",
			"eth0",
			["10.20.0.0/16", "2001:db8:20::/48"]
		]
	}
};
const WAIVER = {
	host: {
		description: "Whose violation is excused: a name, an address, a CIDR, a range, or a list.",
		examples: ["www.example.com"]
	},
	ports: {
		description: `The ports: one element, or a list. ${PORTS}`,
		examples: [22, [8080, "mysql"]]
	},
	state: {
		description: "The state that is excused; any other is still a violation.",
		examples: ["open"]
	},
	until: {
		description: "The last day on which it holds, in UTC.",
		examples: ["2027-01-31"],
		pattern: "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$"
	},
	reason: {
		description: "Why, and what will end it.",
		examples: ["INFRA-142: moves behind the VPN"]
	},
	owner: {
		description: "Who sees to it.",
		examples: ["platform"]
	},
	from: {
		description: "The vantages that it holds for; all of them without this.",
		examples: ["internet"]
	}
};
const LIMITS = {
	rate: {
		description: "Attempts a second, all hosts together; `auto` learns it from what is lost.",
		examples: ["auto", "1000/s"],
		pattern: RATE
	},
	"per-host": {
		description: "Attempts a second at one address; `auto` learns it from what is lost.",
		examples: ["auto", "200/s"],
		pattern: RATE
	},
	"in-flight": {
		description: "Attempts that wait for an answer at the same time.",
		examples: [5e3]
	},
	probes: {
		description: "Ports of all addresses together; a policy with more is refused.",
		examples: [1e6]
	},
	duration: {
		description: "How long a run may take; what is not known by then is inconclusive.",
		examples: ["10m"],
		pattern: "^(([0-9]+(\\.[0-9]+)?[smh])+|unlimited)$"
	}
};
const HOST = {
	host: {
		description: "A name, an address, a CIDR, an inclusive range, or a list of these.",
		examples: [
			"www.example.com",
			"203.0.113.0/28",
			"203.0.113.4-203.0.113.9"
		]
	},
	"hosts-in": {
		description: "A file that names the hosts, by its path from this one, in place of `host`: one host a line (`#` begins a comment), or JSON with a pointer to a text, a list or a map of texts.",
		examples: ["./hosts.txt", "./outputs.json#/web_ips/value"]
	},
	"at-least": {
		description: "How many hosts the file of `hosts-in` must have; with fewer, the run ends as an error. 1 without this.",
		examples: [2]
	},
	roles: {
		description: "The roles whose ports these hosts have.",
		examples: ["web", ["web", "database"]]
	},
	from: {
		description: "The vantages that this is judged from; all of them without this.",
		examples: ["internet"]
	},
	...STATES,
	"resolves-to": {
		description: "Where the name must lead: addresses, networks, ranges, or `none`.",
		examples: ["203.0.113.0/24", "none"]
	},
	addresses: {
		description: "Whether every address of these names must be open where `open` is expected, or one is enough.",
		examples: ["any"]
	},
	family: {
		description: "Which address families of these names are asked for.",
		examples: ["ipv4"]
	},
	evidence: {
		description: "What a port of these hosts that is not open must show to count as that; `proven`: another vantage of the same merge saw it open.",
		examples: ["anchored", "proven"]
	},
	anchors: {
		description: "The TCP ports, up to 8, that alone are asked again and again while others are silent: those whose services do not count connections.",
		examples: [443, ["https", 8443]]
	},
	satisfies: {
		description: "The requirements that everything of this host is checked for: the report says of each whether it is satisfied.",
		...SATISFIES
	}
};
const ROLE = {
	...STATES,
	satisfies: {
		description: "The requirements that the ports of this role are checked for, at every host that names it.",
		...SATISFIES
	}
};
const ENTRY = {
	ports: {
		description: `The ports: one element, or a list. ${PORTS}`,
		examples: [[80, 443]]
	},
	from: {
		description: "The vantages that this is judged from; all of them without this.",
		examples: ["vpc"]
	},
	severity: {
		description: "How severe a violation is.",
		examples: ["critical"]
	},
	reason: {
		description: "Why; a violation repeats it. It also silences the warning that a dangerous service may be open.",
		examples: ["customers"]
	},
	evidence: {
		description: "What a port that is not open must show to count as that; `proven`: another vantage of the same merge saw it open.",
		examples: ["anchored", "proven"]
	},
	speaks: {
		description: "Whose question its UDP ports are asked, whatever their number.",
		examples: ["dns"]
	},
	satisfies: {
		description: "The requirements that these ports are checked for: the report says of each whether it is satisfied.",
		...SATISFIES
	}
};
const KEY_DOCS = {
	policy: POLICY,
	defaults: DEFAULTS,
	limits: LIMITS,
	host: HOST,
	entry: ENTRY,
	role: ROLE,
	vantage: VANTAGE,
	waiver: WAIVER
};
const LIST_VARIABLE = "One variable, `\"${NAME}\"`, may hold several, with commas between them.";
const needsOneOf = (keys) => keys.map((key) => ({
	required: [key],
	properties: { [key]: !0 }
}));
const HOSTS_OF_ITEM = {
	anyOf: needsOneOf(["host", "hosts-in"]),
	dependencies: {
		"at-least": ["hosts-in"],
		"hosts-in": { properties: { host: !1 } }
	}
};
function policyJsonSchema() {
	let registry$1 = require_later().registry();
	for (let mapKind of require_start.MAP_KINDS) for (let [key, schema] of Object.entries(require_later().MAP_SCHEMAS[mapKind].shape)) {
		let docs = KEY_DOCS[mapKind][key];
		if (docs === void 0) continue;
		let description = require_start.takesList(key, mapKind) ? `${docs.description} One variable, \`"\${NAME}"\`, may hold several, with commas between them.` : docs.description;
		registry$1.add(schema, {
			...docs,
			description
		});
	}
	let { $schema, ...rest } = require_later().toJSONSchema(require_later().MAP_SCHEMAS.policy, {
		metadata: registry$1,
		target: "draft-07",
		override: ({ zodSchema, jsonSchema }) => {
			zodSchema === require_later().MAP_SCHEMAS.host && Object.assign(jsonSchema, HOSTS_OF_ITEM);
		}
	});
	return {
		$schema,
		$id: require_schema_address.schemaAddress("port-policy.schema.json"),
		title: "port-policy",
		description: "A port-policy file.",
		...rest,
		anyOf: needsOneOf([
			"hosts",
			"extends",
			"roles",
			"vantages"
		])
	};
}
exports.policyJsonSchema = policyJsonSchema;
