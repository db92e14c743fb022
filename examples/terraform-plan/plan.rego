# Holds a Terraform plan to a port-policy: says what the plan would allow from the internet that the policy blocks. It never says what is open.
#
#   terraform show -json tfplan > plan.json
#   port-policy expand port-policy.yml > rows.json
#   conftest test plan.json --policy plan.rego --data rows.json
package main

import rego.v1

# The vantage of the policy that stands for the internet; null in a policy without vantages.
vantage := "internet"

vantage_text := sprintf("the vantage %s", [vantage]) if {
	is_string(vantage)
} else := "the nameless vantage"

# What a plan must be, or nothing that it lacks means anything.

deny contains "This is not a Terraform plan: make it with `terraform show -json PLANFILE`." if not is_plan

deny contains "There are no rows of a policy: make them with `port-policy expand` and name the file with --data." if not has_rows

deny contains msg if {
	has_rows
	count(rows) == 0
	msg := sprintf("The policy has no row for %s: correct `vantage` in plan.rego.", [vantage_text])
}

deny contains "The plan ended with an error, so it is not complete." if input.errored == true

deny contains "The plan leaves changes for later (deferred), so it cannot be told what it would allow." if {
	count(object.get(input, "deferred_changes", [])) > 0
}

deny contains msg if {
	some address in planned_addresses
	not address in changed_addresses
	msg := sprintf("%s: it is planned, and its change is not in this file, so the file is not whole.", [address])
}

warn contains "The plan has no rule that is read here, so nothing was compared." if {
	is_plan
	count(openings) + count(unreadable) == 0
}

is_plan if {
	startswith(input.format_version, "1.")
	is_object(input.planned_values)
	is_array(object.get(input, "resource_changes", []))
}

has_rows if {
	data.schemaVersion == 1
	is_array(data.rows)
}

# What would be allowed against the policy.

deny contains msg if {
	some opening in openings
	opening.from == "internet"
	opening.unknown == false
	some row in blocked_by(opening)
	msg := sprintf(
		"%s: this plan would allow %s from %s. The policy says %s from %s: ports %s of %s (%s line %d).",
		[opening.address, ports_text(opening), opening.source, row.expected, vantage_text, row.ports, row.host, row.rule.file, row.rule.line],
	)
}

deny contains msg if {
	some opening in openings
	opening.from == "internet"
	opening.unknown == true
	some row in blocked_by(opening)
	msg := sprintf(
		"%s: it cannot be told what this plan would allow: %s. It may be %s, and the policy says %s of ports %s of %s (%s line %d).",
		[opening.address, opening.source, ports_text(opening), row.expected, row.ports, row.host, row.rule.file, row.rule.line],
	)
}

deny contains msg if {
	some address in unreadable
	msg := sprintf("%s: it cannot be told what this plan would allow: its rules are known after apply.", [address])
}

# What is not decided here.

warn contains msg if {
	some opening in openings
	opening.from == "elsewhere"
	count(blocked_by(opening)) > 0
	msg := sprintf(
		"%s: this plan would allow %s from %s. That is not all of the internet, and whether it may is not decided here.",
		[opening.address, ports_text(opening), opening.source],
	)
}

warn contains msg if {
	some opening in openings
	opening.from == "internet"
	opening.unknown == false
	count(blocked_by(opening)) == 0
	count(disputed_by(opening)) > 0
	msg := sprintf(
		"%s: this plan would allow %s from %s. The policy has that open on some hosts and blocked on others, and a plan does not say which hosts this is for. Name them in hosts.json.",
		[opening.address, ports_text(opening), opening.source],
	)
}

warn contains msg if {
	some opening in openings
	opening.from == "internet"
	opening.unknown == false
	some protocol in opening.protocols
	has_gap(opening.first, opening.last, [range | some range in ranges(hosts_rows(opening)); range.protocol == protocol])
	msg := sprintf(
		"%s: this plan would allow %s from %s. The policy says nothing about some of these ports over %s.",
		[opening.address, ports_text(opening), opening.source, protocol],
	)
}

# The rows of the policy. What a vantage cannot see, or what is out of scope there, is meant all the same.

rows contains row if {
	some row in data.rows
	row.vantage == vantage
	row.ports != null
	row.fate != "leads-elsewhere"
}

# Those of the hosts that hosts.json names for the resource; all of them where it names none.
hosts_rows(opening) := named if {
	hosts := hosts_named(opening.address)
	named := {row | some row in rows; row.host in hosts}
} else := rows

hosts_named(address) := hosts if {
	hosts := {host |
		some key
		list := data.hosts_of[key]
		is_below(address, key)
		some host in list
	}
	count(hosts) > 0
}

is_below(address, key) if address == key

is_below(address, key) if startswith(address, concat("", [key, "."]))

is_below(address, key) if startswith(address, concat("", [key, "["]))

# `closed` means that the host answers with a reset, so the firewall must let it through.
forbids(row) if row.expected in {"blocked", "filtered"}

touches(row, opening) if {
	row.protocol in opening.protocols
	some range in ranges({row})
	range.first <= opening.last
	opening.first <= range.last
}

# Rows that forbid a port of which no host may be open.
blocked_by(opening) := {row |
	candidates := hosts_rows(opening)
	some row in candidates
	forbids(row)
	touches(row, opening)
	meant := [range | some range in ranges(candidates); range.protocol == row.protocol; not range.forbidden]
	some range in ranges({row})
	range.first <= opening.last
	opening.first <= range.last
	has_gap(max([range.first, opening.first]), min([range.last, opening.last]), meant)
}

# Rows that forbid a port which other hosts may have open.
disputed_by(opening) := {row |
	some row in hosts_rows(opening)
	forbids(row)
	touches(row, opening)
}

ranges(some_rows) := {range |
	some row in some_rows
	some text in split(row.ports, ",")
	ends := split(text, "-")
	range := {
		"protocol": row.protocol,
		"first": to_number(ends[0]),
		"last": to_number(ends[count(ends) - 1]),
		"forbidden": is_forbidden(row),
	}
}

is_forbidden(row) if forbids(row)

is_forbidden(row) := false if not forbids(row)

# Whether a port from first to last is in none of the ranges: that is the first, or one that follows the end of a range.
has_gap(first, last, known) if {
	candidates := array.concat([first], [next | some range in known; next := range.last + 1])
	some port in candidates
	first <= port
	port <= last
	not holds(known, port)
}

holds(known, port) if {
	some range in known
	range.first <= port
	port <= range.last
}

ports_text(opening) := "every port" if {
	opening.first <= 1
	opening.last == 65535
} else := sprintf("%s %d", [protocols_text(opening.protocols), opening.first]) if {
	opening.first == opening.last
} else := sprintf("%s %d-%d", [protocols_text(opening.protocols), opening.first, opening.last])

protocols_text(protocols) := "tcp" if {
	protocols == {"tcp"}
} else := "udp" if {
	protocols == {"udp"}
} else := "tcp and udp"
