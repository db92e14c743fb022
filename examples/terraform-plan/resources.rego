# Which ports a plan would open, and for whom, by the resources of AWS, Google and Azure that say so. What is not listed here is not read.
package main

import rego.v1

read_types := {
	"aws_security_group",
	"aws_default_security_group",
	"aws_security_group_rule",
	"aws_vpc_security_group_ingress_rule",
	"google_compute_firewall",
	"azurerm_network_security_group",
	"azurerm_network_security_rule",
}

# Of every module, `count` and `for_each`; what is deleted has nothing after the change.
changes contains change if {
	some change in input.resource_changes
	change.type in read_types
	object.get(change, "mode", "managed") == "managed"
	is_object(change.change.after)
}

changed_addresses contains change.address if some change in input.resource_changes

planned_addresses contains resource.address if {
	walk(input.planned_values, [_, resource])
	is_object(resource)
	resource.type in read_types
	resource.mode == "managed"
}

# One rule as its provider writes it, with what of it is known only after apply.
blocks contains {"address": change.address, "kind": change.type, "rule": change.change.after, "unknown": unknown_of(change)} if {
	some change in changes
	change.type in {"aws_security_group_rule", "aws_vpc_security_group_ingress_rule", "google_compute_firewall", "azurerm_network_security_rule"}
}

blocks contains {"address": change.address, "kind": "aws_security_group", "rule": rule, "unknown": element(unknown_of(change), "ingress", i)} if {
	some change in changes
	change.type in {"aws_security_group", "aws_default_security_group"}
	some i, rule in change.change.after.ingress
}

blocks contains {"address": change.address, "kind": "azurerm_network_security_rule", "rule": rule, "unknown": element(unknown_of(change), "security_rule", i)} if {
	some change in changes
	change.type == "azurerm_network_security_group"
	some i, rule in change.change.after.security_rule
}

# A list of rules that is itself known only after apply.
unreadable contains change.address if {
	some change in changes
	some key in {"ingress", "security_rule"}
	unknown_of(change)[key] == true
}

unknown_of(change) := object.get(change.change, "after_unknown", {})

element(unknown, key, i) := unknown[key][i] if {
	is_object(unknown[key][i])
} else := {}

is_unknown(block, key) if {
	walk(object.get(block.unknown, key, false), [_, value])
	value == true
}

# A text that should be there and is null is not known either.
is_unknown(block, key) if {
	is_array(block.rule[key])
	some value in block.rule[key]
	value == null
}

# What is known of who may come in, and what is not.

openings contains opening if {
	some block in blocks
	allows(block)
	some span in spans(block)
	some source in sources(block)
	opening := object.union({"address": block.address, "unknown": false}, object.union(span, source))
	not span.unknown
}

openings contains opening if {
	some block in blocks
	allows(block)
	some span in spans(block)
	some source in sources(block)
	source.from == "internet"
	span.unknown == true
	said := {"source": sprintf("its ports or its protocol are known after apply, and %s may come in", [source.source])}
	opening := object.union({"address": block.address}, object.union(object.union(span, source), said))
}

openings contains opening if {
	some block in blocks
	allows(block)
	some key in source_keys[block.kind]
	is_unknown(block, key)
	some span in spans(block)
	said := {"from": "internet", "source": sprintf("`%s` is known after apply", [key]), "unknown": true}
	opening := object.union({"address": block.address}, object.union(span, said))
}

# Attributes that hold addresses, and those that hold something else that may come in.
source_keys := {
	"aws_security_group": {"cidr_blocks", "ipv6_cidr_blocks"},
	"aws_security_group_rule": {"cidr_blocks", "ipv6_cidr_blocks"},
	"aws_vpc_security_group_ingress_rule": {"cidr_ipv4", "cidr_ipv6"},
	"google_compute_firewall": {"source_ranges"},
	"azurerm_network_security_rule": {"source_address_prefix", "source_address_prefixes"},
}

other_keys := {
	"aws_security_group": {"security_groups", "prefix_list_ids"},
	"aws_security_group_rule": {"source_security_group_id", "prefix_list_ids"},
	"aws_vpc_security_group_ingress_rule": {"referenced_security_group_id", "prefix_list_id"},
	"google_compute_firewall": {"source_tags", "source_service_accounts"},
	"azurerm_network_security_rule": {"source_application_security_group_ids"},
}

sources(block) := ({source |
	some key in source_keys[block.kind]
	some text in texts(block.rule[key])
	source := {"from": place(text), "source": text}
	source.from != "inside"
} | {source |
	some key in other_keys[block.kind]
	has_other(block, key)
	source := {"from": "elsewhere", "source": sprintf("`%s`", [key])}
}) | {{"from": "internet", "source": "anywhere, as it names no source"} |
	block.kind == "google_compute_firewall"
	names_no_source(block)
}

has_other(block, key) if count(texts(block.rule[key])) > 0

has_other(block, key) if is_unknown(block, key)

# Google's default is 0.0.0.0/0.
names_no_source(block) if {
	every key in source_keys.google_compute_firewall | other_keys.google_compute_firewall {
		count(texts(object.get(block.rule, key, null))) == 0
		not is_unknown(block, key)
	}
}

texts(value) := {text | some text in value; is_string(text)} if is_array(value)

texts(value) := {value} if {
	is_string(value)
	value != ""
}

texts(null) := set()

# A private network is no part of the internet, and half of the internet is as good as all of it.

place(text) := "inside" if {
	some network in private_networks
	regex.match(network.begins, lower(text))
	prefix(text) >= network.bits
} else := "internet" if {
	lower(text) in {"*", "internet", "any"}
} else := "internet" if {
	contains(text, "/")
	prefix(text) < shortest(text)
} else := "elsewhere"

prefix(text) := to_number(split(text, "/")[1]) if {
	contains(text, "/")
} else := 128 if {
	contains(text, ":")
} else := 32

# A prefix that is shorter than that holds a large part of the internet.
shortest(text) := 16 if {
	contains(text, ":")
} else := 8

private_networks := [
	{"begins": `^10\.`, "bits": 8},
	{"begins": `^127\.`, "bits": 8},
	{"begins": `^172\.(1[6-9]|2[0-9]|3[01])\.`, "bits": 12},
	{"begins": `^192\.168\.`, "bits": 16},
	{"begins": `^169\.254\.`, "bits": 16},
	{"begins": `^100\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.`, "bits": 10},
	{"begins": `^f[cd][0-9a-f][0-9a-f]:`, "bits": 7},
	{"begins": `^fe[89ab][0-9a-f]:`, "bits": 10},
	{"begins": `^::1(/128)?$`, "bits": 128},
]

# Whether it lets anybody in at all.

allows(block) if block.kind in {"aws_security_group", "aws_vpc_security_group_ingress_rule"}

allows(block) if {
	block.kind == "aws_security_group_rule"
	object.get(block.rule, "type", "ingress") == "ingress"
}

allows(block) if {
	block.kind == "google_compute_firewall"
	object.get(block.rule, "direction", "INGRESS") in {"INGRESS", null}
	object.get(block.rule, "disabled", false) in {false, null}
}

allows(block) if {
	block.kind == "azurerm_network_security_rule"
	lower(object.get(block.rule, "direction", "Inbound")) == "inbound"
	lower(object.get(block.rule, "access", "Allow")) == "allow"
}

# The ports and protocols that it lets in. What is not known may be any.

every_port := {"first": 1, "last": 65535, "protocols": {"tcp", "udp"}, "unknown": false}

spans(block) := (({span |
	block.kind in {"aws_security_group", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule"}
	span := aws_span(block)
} | {span |
	block.kind == "google_compute_firewall"
	some i
	allow := block.rule.allow[i]
	span := google_span(allow, element(block.unknown, "allow", i))[_]
}) | {object.union(every_port, {"unknown": true}) |
	block.kind == "google_compute_firewall"
	block.unknown.allow == true
}) | {span |
	block.kind == "azurerm_network_security_rule"
	span := azure_spans(block)[_]
}

aws_protocol := {
	"aws_security_group": "protocol",
	"aws_security_group_rule": "protocol",
	"aws_vpc_security_group_ingress_rule": "ip_protocol",
}

aws_span(block) := object.union(every_port, {"unknown": true}) if {
	some key in {aws_protocol[block.kind], "from_port", "to_port"}
	is_unknown(block, key)
} else := every_port if {
	is_every(block.rule[aws_protocol[block.kind]])
} else := {"first": max([1, block.rule.from_port]), "last": block.rule.to_port, "protocols": protocols, "unknown": false} if {
	protocols := protocols_of(block.rule[aws_protocol[block.kind]])
	count(protocols) > 0
	is_number(block.rule.from_port)
	is_number(block.rule.to_port)
} else := object.union(every_port, {"unknown": true}) if {
	count(protocols_of(block.rule[aws_protocol[block.kind]])) > 0
}

google_span(allow, unknown) := {object.union(every_port, {"unknown": true})} if {
	walk(unknown, [_, value])
	value == true
} else := {object.union(every_port, {"protocols": protocols}) | protocols := google_protocols(allow); count(protocols) > 0} if {
	count(texts(object.get(allow, "ports", null))) == 0
} else := {object.union(port_span(text), {"protocols": protocols}) |
	protocols := google_protocols(allow)
	count(protocols) > 0
	some text in texts(allow.ports)
}

google_protocols(allow) := {"tcp", "udp"} if {
	is_every(allow.protocol)
} else := protocols_of(allow.protocol)

azure_spans(block) := {object.union(every_port, {"unknown": true})} if {
	some key in {"protocol", "destination_port_range", "destination_port_ranges"}
	is_unknown(block, key)
} else := {object.union(port_span(text), {"protocols": protocols}) |
	protocols := azure_protocols(block.rule.protocol)
	count(protocols) > 0
	some key in {"destination_port_range", "destination_port_ranges"}
	some text in texts(object.get(block.rule, key, null))
}

azure_protocols(text) := {"tcp", "udp"} if {
	is_every(text)
} else := protocols_of(text)

port_span("*") := every_port

port_span(text) := {"first": max([1, to_number(ends[0])]), "last": to_number(ends[count(ends) - 1]), "unknown": false} if {
	text != "*"
	ends := split(text, "-")
}

is_every(text) if lower(text) in {"-1", "all", "*"}

# By name or by IANA's number; others, such as ICMP, have no ports.
protocols_of(text) := {"tcp"} if {
	lower(text) in {"tcp", "6"}
} else := {"udp"} if {
	lower(text) in {"udp", "17"}
} else := set()
