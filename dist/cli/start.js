"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_shared = require("./shared.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
let node_net = require("node:net");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_process = require("node:process");
let node_path = require("node:path");
let node_buffer = require("node:buffer");
let node_util = require("node:util");
const STATE_FIELD = {
	open: "open",
	closed: "closed",
	filtered: "filtered",
	"open|filtered": "openOrFiltered",
	unknown: "unknown"
};
const VERDICT_FIELD = {
	pass: "pass",
	violation: "violation",
	waived: "waived",
	inconclusive: "inconclusive",
	"not-judged": "notJudged"
};
function noCounts(probes = 0) {
	return {
		probes,
		open: 0,
		closed: 0,
		filtered: 0,
		openOrFiltered: 0,
		unknown: 0,
		pass: 0,
		violation: 0,
		waived: 0,
		inconclusive: 0,
		notJudged: 0
	};
}
function resultOf({ violation, inconclusive }) {
	if (violation > 0) return "fail";
	return inconclusive > 0 ? "inconclusive" : "pass";
}
function requirementResults(parts, verdicts) {
	let counts = countedBy(parts, verdicts);
	if (counts.size === 0) return {};
	let partsOf = new Map(parts.map((one) => [one.requirement, one]));
	return { requirements: [...counts.values()].map((one) => require_later().resultOf(one, partsOf.get(one.requirement))) };
}
function countedBy(parts, verdicts) {
	let counts = new Map(parts.map(({ requirement }) => [requirement, require_later().nothing(requirement)]));
	let last;
	let those = [];
	for (let { satisfies, verdict, count, waiver } of verdicts) {
		if (satisfies === void 0) continue;
		if (satisfies !== last) {
			last = satisfies;
			those = satisfies.map((text) => {
				let known = counts.get(text) ?? require_later().nothing(text);
				counts.set(text, known);
				return known;
			});
		}
		for (let one of those) {
			one[VERDICT_FIELD[verdict]] += count;
			let { waivedUntil } = one;
			waiver !== null && (waivedUntil === void 0 || waiver.until < waivedUntil) && (one.waivedUntil = waiver.until);
		}
	}
	return counts;
}
const AUTO_START = {
	rate: 1e3,
	perHost: 200
};
const AUTO_CEILING = {
	rate: 1e4,
	perHost: 2e3
};
function mostOf(limit, which) {
	return limit === "auto" ? AUTO_CEILING[which] : limit;
}
function fastestPace({ rate, perHost, dividedBy }) {
	return {
		rate: rate === "auto" ? partOf(AUTO_CEILING.rate, dividedBy) : rate,
		perHost: mostOf(perHost, "perHost")
	};
}
function firstPace({ rate, perHost, dividedBy }) {
	return {
		rate: rate === "auto" ? partOf(AUTO_START.rate, dividedBy) : rate,
		perHost: perHost === "auto" ? AUTO_START.perHost : perHost
	};
}
function partOf(pace, parts = 1) {
	let part = pace / parts;
	return part >= 10 ? Math.floor(part) : Math.floor(part * 1e3) / 1e3;
}
function strictestRate(limits, which) {
	let strictest = null;
	for (let limit of limits) {
		let [most, least] = [mostOf(limit, which), mostOf(strictest, which)];
		if (most === null) continue;
		(least === null || most < least || most === least && limit === "auto") && (strictest = limit);
	}
	return strictest;
}
function getOrCreate(map, key, make) {
	let known = map.get(key);
	if (known !== void 0 || map.has(key)) return known;
	let made = make();
	map.set(key, made);
	return made;
}
function addressRangeSet(ranges) {
	return {
		4: merged(ranges.filter(({ family }) => family === 4)),
		6: merged(ranges.filter(({ family }) => family === 6))
	};
}
function merged(ranges) {
	let all = [];
	for (let { family, first, last } of [...ranges].sort((a, b) => a.first < b.first ? -1 : 1)) {
		let before = all.at(-1);
		before === void 0 || first > before.last + 1n ? all.push({
			family,
			first,
			last
		}) : last > before.last && (all[all.length - 1] = {
			...before,
			last
		});
	}
	return all;
}
function within(range, set) {
	let ranges = set[range.family];
	let shared = [];
	for (let i = firstReaching(ranges, range.first); i < ranges.length; i++) {
		let { family, first, last } = ranges[i];
		if (first > range.last) break;
		shared.push({
			family,
			first: first > range.first ? first : range.first,
			last: last < range.last ? last : range.last
		});
	}
	return shared;
}
function without$1(range, set) {
	let left = [];
	let { first } = range;
	for (let hole of within(range, set)) {
		hole.first > first && left.push({
			family: range.family,
			first,
			last: hole.first - 1n
		});
		first = hole.last + 1n;
	}
	first <= range.last && left.push({
		family: range.family,
		first,
		last: range.last
	});
	return left;
}
function firstReaching(ranges, address) {
	let low = 0;
	let high = ranges.length;
	for (; low < high;) {
		let middle = low + high >> 1;
		ranges[middle].last < address ? low = middle + 1 : high = middle;
	}
	return low;
}
const NOTHING$3 = () => 0n;
const LAST_32 = 4294967295n;
const FORMS = [
	{
		base: 0n,
		bits: 96,
		low: 32,
		high: NOTHING$3
	},
	{
		base: 18446462598732840960n,
		bits: 96,
		low: 32,
		high: NOTHING$3
	},
	{
		base: 6619035n << 96n,
		bits: 96,
		low: 32,
		high: NOTHING$3
	},
	{
		base: 433785077761n << 80n,
		bits: 48,
		low: 32,
		high: NOTHING$3
	},
	{
		base: 8194n << 112n,
		bits: 16,
		low: 0,
		high: (first96) => first96 >> 48n & LAST_32
	},
	{
		base: 536936448n << 96n,
		bits: 32,
		low: 0,
		high: (first96) => first96 >> 32n & LAST_32
	},
	{
		base: 536936448n << 96n,
		bits: 32,
		low: 32,
		high: NOTHING$3,
		inverted: !0
	}
];
const ISATAP = [24318n, 33578750n];
const NAT64_HIGH = {
	32: (first96) => first96 >> 32n & LAST_32,
	40: (first96) => (first96 >> 32n & 16777215n) << 8n | first96 >> 16n & 255n,
	48: (first96) => (first96 >> 32n & 65535n) << 16n | first96 >> 8n & 65535n,
	56: (first96) => (first96 >> 32n & 255n) << 24n | first96 & 16777215n,
	64: (first96) => first96 & 16777215n,
	96: NOTHING$3
};
const NEVER_ASKED = 1n << 33n;
function isNeverAsked({ first, last }) {
	return last - first >= NEVER_ASKED;
}
function standsForIpv4(range) {
	return range.family === 6 && require_later().windowsOf(range, []).some(({ embeddings }) => embeddings.length > 0);
}
function bitsOfAddress(address) {
	if (!address.includes(":")) {
		let value = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
		return {
			family: 4,
			bits: BigInt(value)
		};
	}
	let [head = "", tail] = address.split("%")[0].split("::").map(bytesOfGroups);
	if (tail === void 0) return {
		family: 6,
		bits: bitsOfBytes(head)
	};
	let between = Array(16 - head.length - tail.length).fill(0);
	return {
		family: 6,
		bits: bitsOfBytes([
			...head,
			...between,
			...tail
		])
	};
}
function bytesOfGroups(text) {
	if (text === "") return [];
	return text.split(":").flatMap((group) => {
		if (group.includes(".")) return group.split(".").map(Number);
		let value = Number.parseInt(group, 16);
		return [value >> 8, value & 255];
	});
}
function bitsOfBytes(bytes) {
	return bytes.reduce((sum, byte) => sum << 8n | BigInt(byte), 0n);
}
const REFUSED$1 = {
	4: [
		["169.254.0.0", 16],
		["168.63.129.16", 32],
		["100.100.100.200", 32],
		["192.0.0.192", 32],
		["0.0.0.0", 8],
		["224.0.0.0", 4],
		["255.255.255.255", 32]
	],
	6: [
		["::", 128],
		["fe80::", 10],
		["ff00::", 8],
		["fd00:ec2::", 32],
		["fd20:ce::254", 128],
		["fd00:c1::a9fe:0", 112],
		["fd00:100::100:200", 128],
		["fd00:42::42", 128],
		["fd00:a9fe:a9fe::1", 128],
		["::ffff:0:0", 96]
	]
};
const ranges = {
	4: null,
	6: null
};
function refusedRanges(family) {
	ranges[family] ??= REFUSED$1[family].map(([base, length]) => {
		let first = bitsOfAddress(base).bits;
		return {
			family,
			first,
			last: first + (1n << BigInt((family === 4 ? 32 : 128) - length)) - 1n
		};
	});
	return ranges[family];
}
const LOOPBACK$1 = {
	family: 4,
	first: 2130706432n,
	last: 2147483647n
};
function refusedOf(range, scope, pref64 = []) {
	let direct = refusedRanges(range.family).flatMap((refused) => {
		let [piece] = within(range, addressRangeSet([refused]));
		return piece === void 0 ? [] : without$1(piece, require_later().namedIn(scope, refused));
	});
	if (range.family === 4) return direct;
	let behind = require_later().windowsOf(range, pref64).flatMap(({ embeddings }) => embeddings.flatMap((embedding) => [...refusedRanges(4), LOOPBACK$1].flatMap((refused) => require_later().refusedBehind(embedding, refused, scope))));
	return [...direct, ...behind];
}
const namedByScope = new WeakMap();
function isIn(inner, outer) {
	return inner.family === outer.family && outer.first <= inner.first && inner.last <= outer.last;
}
function isWhollyRefused(range, scope) {
	return (refusedRanges(range.family).some((refused) => isIn(range, refused)) || standsForIpv4(range)) && require_later().holdsRange(addressRangeSet(refusedOf(range, scope)), range);
}
var require_ipaddr = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	(function(root) {
		let ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		let ipv4Regexes = {
			fourOctet: RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: RegExp(`^${ipv4Part}$`, "i")
		};
		let octalRegex = RegExp("^0[0-7]+$", "i");
		let hexRegex = RegExp("^0x[a-f0-9]+$", "i");
		let zoneIndex = "%[0-9a-z]{1,}";
		let ipv6Part = "(?:[0-9a-f]+::?)+";
		let ipv6Regexes = {
			zoneIndex: RegExp(zoneIndex, "i"),
			native: RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			for (; (lastColon = string.indexOf(":", lastColon + 1)) >= 0;) colonCount++;
			string.substr(0, 2) === "::" && colonCount--;
			string.substr(-2, 2) === "::" && colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			for (; replacementCount--;) replacement += "0:";
			string = string.replace("::", replacement);
			string[0] === ":" && (string = string.slice(1));
			string[string.length - 1] === ":" && (string = string.slice(0, -1));
			parts = (function() {
				let ref = string.split(":");
				let results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			for (; cidrBits > 0;) {
				shift = partSize - cidrBits;
				shift < 0 && (shift = 0);
				if (first[part] >> shift !== second[part] >> shift) return !1;
				cidrBits -= partSize;
				part += 1;
			}
			return !0;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			for (; part.length < length;) part = `0${part}`;
			return part;
		}
		let ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				private: [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = !1;
				let zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; --i) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						zeros !== 8 && (stop = !0);
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				let cidr = this.parseCIDR(string);
				let ipInterfaceOctets = cidr[0].toByteArray();
				let subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				let octets = [];
				let i = 0;
				for (; i < 4;) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return !0;
			} catch {
				return !1;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return !0;
			} catch {
				return !1;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return !0;
			else return !1;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			let match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return !1;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				for (; i < 4;) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			let parts = this.parser(string);
			if (parts === null) throw Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				let maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					let parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				let ref = match.slice(1, 6);
				let results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw Error("ipaddr: address outside defined range");
				return (function() {
					let results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				let ref = match.slice(1, 4);
				let results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				let ref = match.slice(1, 5);
				let results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw Error("ipaddr: invalid IPv4 prefix length");
			let octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			let filledOctetCount = Math.floor(prefix / 8);
			for (; j < filledOctetCount;) {
				octets[j] = 255;
				j++;
			}
			filledOctetCount < 4 && (octets[filledOctetCount] = 2 ** (prefix % 8) - 1 << 8 - prefix % 8);
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				zoneId && (this.zoneId = zoneId);
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = !1;
				let zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; --i) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						zeros !== 16 && (stop = !0);
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				let bytes = [];
				let ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				let addr = (function() {
					let results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				this.zoneId && (suffix = `%${this.zoneId}`);
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				let ref = this.parts.slice(-2);
				let high = ref[0];
				let low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				let addr = (function() {
					let results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				this.zoneId && (suffix = `%${this.zoneId}`);
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				let regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				this.zoneId && (suffix = `%${this.zoneId}`);
				let normalized = this.toNormalizedString();
				let string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				for (; match = regex.exec(string);) {
					let groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				let cidr = this.parseCIDR(string);
				let ipInterfaceOctets = cidr[0].toByteArray();
				let subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				let octets = [];
				let i = 0;
				for (; i < 16;) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string == "string" && string.indexOf(":") === -1) return !1;
			try {
				let addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return !0;
			} catch {
				return !1;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string == "string" && string.indexOf(":") === -1) return !1;
			try {
				this.parseCIDR(string);
				return !0;
			} catch {
				return !1;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				for (; i < 16;) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			let addr = this.parser(string);
			if (addr === null) throw Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				match[1].endsWith("::") || (addr = addr.slice(0, -1));
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw Error("ipaddr: invalid IPv6 prefix length");
			let octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			let filledOctetCount = Math.floor(prefix / 8);
			for (; j < filledOctetCount;) {
				octets[j] = 255;
				j++;
			}
			filledOctetCount < 16 && (octets[filledOctetCount] = 2 ** (prefix % 8) - 1 << 8 - prefix % 8);
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			let length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			let addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			defaultName ??= "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				rangeSubnets[0] && !(rangeSubnets[0] instanceof Array) && (rangeSubnets = [rangeSubnets]);
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		module !== void 0 && module.exports ? module.exports = ipaddr : root.ipaddr = ipaddr;
	})(this$1);
}));
var import_ipaddr = require_rolldown_runtime.__toESM(require_ipaddr());
function addressText(family, value) {
	let bytes = [];
	for (let shift = family === 4 ? 24n : 120n; shift >= 0n; shift -= 8n) bytes.push(Number(value >> shift & 255n));
	return import_ipaddr.default.fromByteArray(bytes).toString();
}
function* sweepEdges(ranges, alsoAt = []) {
	let starting = new Map();
	let ending = new Map();
	for (let range of ranges) {
		getOrCreate(starting, range.first, () => []).push(range);
		getOrCreate(ending, next(range.last), () => []).push(range);
	}
	let edges = ascending(new Set([
		...starting.keys(),
		...ending.keys(),
		...alsoAt
	]));
	for (let { first, last } of between(edges)) yield {
		first,
		last,
		ended: ending.get(first) ?? [],
		started: starting.get(first) ?? []
	};
}
function between(edges) {
	return edges.slice(1).map((edge, i) => ({
		first: edges[i],
		last: before(edge)
	}));
}
function ascending(edges) {
	return [...edges].sort((a, b) => a < b ? -1 : 1);
}
function next(value) {
	return typeof value == "bigint" ? value + 1n : Number(value) + 1;
}
function before(value) {
	return typeof value == "bigint" ? value - 1n : Number(value) - 1;
}
function cutAtOnly(range, only) {
	if (!isNeverAsked(range)) return [range];
	let edges = only.flatMap(({ pattern }) => pattern.kind === "addresses" && pattern.family === range.family ? [pattern.first, pattern.last + 1n] : []);
	return require_later().cutAt(range, edges).map((piece) => ({
		...range,
		...piece
	}));
}
function boundsOf(resolved) {
	let { items, view, pref64 } = resolved;
	let { runScope } = view;
	let names = namesByScope(items, runScope);
	let known = new Map();
	let listOf = (scope) => getOrCreate(known, scope, () => require_later().addressList(require_later().rangesOfScope(scope, names.get(scope) ?? new Map(), resolved)));
	let unrefused = (piece, scope) => without$1(piece, addressRangeSet(refusedOf(piece, scope, pref64)));
	return (range, scopes) => {
		let outside = [];
		let inside = [range];
		let keep = (bound, allowed) => {
			let kept = inside.map((piece) => ({
				piece,
				allowed: allowed(piece)
			}));
			inside = kept.flatMap((one) => one.allowed);
			for (let one of kept) for (let left of without$1(one.piece, addressRangeSet(one.allowed))) outside.push({
				range: left,
				bound
			});
		};
		let bind = (bound, scope) => {
			keep(bound, (piece) => require_later().allowedOf(piece, listOf(scope), pref64));
			keep("refused", (piece) => unrefused(piece, scope));
		};
		for (let scope of scopes) bind("policy-scope", scope);
		runScope !== null && bind("run-scope", runScope);
		runScope === null && scopes.length === 0 && keep("refused", (piece) => unrefused(piece, []));
		return {
			inside,
			outside
		};
	};
}
function scopeTexts({ scopes, view: { runScope } }) {
	return [...new Set((runScope === null ? scopes : [runScope]).flatMap((scope) => scope.map(({ text }) => text.trim())))];
}
function namesByScope(items, runScope) {
	let names = new Map();
	for (let { item, families } of items) for (let scope of runScope === null ? item.scopes : [...item.scopes, runScope]) {
		let known = getOrCreate(names, scope, () => new Map());
		for (let { pattern } of item.hosts) {
			if (pattern.kind !== "name") continue;
			let asked = getOrCreate(known, require_later().askedName(pattern), () => new Set());
			for (let family of families) asked.add(family);
		}
	}
	return names;
}
const NOTHING$2 = {};
function satisfying$1(lists) {
	let [first, ...others] = lists.filter((list) => list !== void 0).filter(({ length }) => length > 0);
	if (first === void 0) return NOTHING$2;
	if (others.length === 0) return { satisfies: first };
	return { satisfies: [...new Set([...first, ...others.flat()])] };
}
function satisfyingEntry(item, entry) {
	return satisfying$1([item.satisfies, entry.satisfies]);
}
function satisfyingHost(item, entries) {
	let lists = new Set(entries.map(({ expected, satisfies }) => expected === "observe" ? void 0 : satisfies));
	return satisfying$1([item.satisfies, ...lists]);
}
function requirementsOf(hosts) {
	let texts = new Set();
	let seen = new Set();
	let add = (list = []) => {
		if (seen.has(list)) return;
		seen.add(list);
		for (let text of list) texts.add(text);
	};
	for (let { satisfies, entries } of hosts) {
		add(satisfies);
		if (seen.has(entries)) continue;
		seen.add(entries);
		for (let entry of entries) add(entry.satisfies);
	}
	return [...texts];
}
const USE = /\$\{([A-Za-z_][A-Za-z0-9_]*)/g;
function usedVariables({ files, inputs: { variables } }, sha256) {
	if (variables.size === 0) return;
	let used = new Set(files.flatMap(({ text }) => [...text.matchAll(USE)].map(([, name = ""]) => name)));
	let texts = files.map(({ text }) => text).sort();
	let found = [...variables].filter(([name]) => used.has(name)).sort(([a], [b]) => a < b ? -1 : 1);
	if (found.length === 0) return;
	return found.map(([name, value]) => ({
		name,
		get sha256() {
			return sha256(JSON.stringify([
				texts,
				name,
				value
			]));
		}
	}));
}
function readFiles(read, sha256) {
	let variables = usedVariables(read, sha256);
	return {
		policies: read.files.map((file) => policyReference(file, sha256)),
		...variables === void 0 ? {} : { variables },
		...read.hostFiles.length === 0 ? {} : { hostFiles: read.hostFiles.map((file) => require_later().hostFileReference(file, sha256)) }
	};
}
function policyReference({ file, text, isBase }, sha256) {
	return withHash({
		path: file,
		...isBase === void 0 ? {} : { base: isBase }
	}, "sha256", () => sha256(text));
}
function withHash(reference, name, hash) {
	return Object.defineProperty(reference, name, {
		enumerable: !0,
		get: hash
	});
}
var TimeIsOver = class extends Error {};
const ENDING_SHARE = .2;
const ENDING_MS = 1e4;
function timeLimit(limitMs, stop) {
	if (limitMs === null) return {
		signal: stop,
		leftMs: () => Infinity,
		end: () => {}
	};
	let begun = performance.now();
	let untilMs = limitMs - Math.min(1e4, .2 * limitMs);
	let controller = new AbortController();
	let timer = setTimeout(() => controller.abort(new TimeIsOver("the time of this run is over")), limitMs);
	let stopped = () => controller.abort(stop.reason);
	stop.aborted && stopped();
	stop.addEventListener("abort", stopped, { once: !0 });
	return {
		signal: controller.signal,
		leftMs: () => Math.max(0, untilMs - (performance.now() - begun)),
		end: () => {
			clearTimeout(timer);
			stop.removeEventListener("abort", stopped);
		}
	};
}
const LOWEST = 1;
const HIGHEST = 65535;
function unitedRanges(ranges) {
	let united = [];
	for (let { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
		let before = united.at(-1);
		before !== void 0 && first <= before.last + 1 ? before.last = Math.max(before.last, last) : united.push({
			first,
			last
		});
	}
	return united;
}
function countPorts$1(ranges) {
	return ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}
function rangeText({ first, last }) {
	return first === last ? `${first}` : `${first}-${last}`;
}
function rangesText(ranges) {
	return ranges.map(rangeText).join(",");
}
function parseRanges(ports) {
	if (ports === null) return [];
	return ports.split(",").flatMap((part) => {
		let dash = part.indexOf("-");
		let first = Number(dash < 0 ? part : part.slice(0, dash));
		let last = dash < 0 ? first : Number(part.slice(dash + 1));
		return 1 <= first && first <= last && last <= 65535 ? [{
			first,
			last
		}] : [];
	});
}
const TABLE$1 = {
	"syn-ack": {
		of: "target",
		came: "answer"
	},
	rst: {
		of: "target",
		came: "answer"
	},
	refused: {
		of: "target",
		came: "refusal"
	},
	timeout: {
		of: "target",
		came: "silence"
	},
	"icmp-port-unreachable": {
		of: "target",
		came: "refusal"
	},
	"icmp-unreachable": {
		of: "target",
		came: "refusal"
	},
	"icmp-net-unreachable": {
		of: "target",
		came: "refusal"
	},
	"icmp-admin-prohibited": {
		of: "target",
		came: "refusal"
	},
	reply: {
		of: "target",
		came: "answer"
	},
	"no-reply": {
		of: "target",
		came: "silence"
	},
	"no-route": {
		of: "this-machine",
		came: "nothing"
	},
	"no-neighbour": {
		of: "this-machine",
		came: "nothing"
	},
	"local-firewall": {
		of: "this-machine",
		came: "nothing"
	},
	"local-resources": {
		of: "this-machine",
		came: "nothing"
	},
	"deaf-vantage": {
		of: "this-machine",
		came: "silence"
	},
	"dns-failed": {
		of: "nobody",
		came: "nothing"
	},
	"out-of-scope": {
		of: "nobody",
		came: "nothing"
	},
	"cannot-see": {
		of: "nobody",
		came: "nothing"
	},
	cancelled: {
		of: "nobody",
		came: "nothing"
	},
	"out-of-time": {
		of: "nobody",
		came: "nothing"
	},
	"not-covered": {
		of: "nobody",
		came: "nothing"
	},
	"not-at-source": {
		of: "nobody",
		came: "nothing"
	},
	"no-report": {
		of: "nobody",
		came: "nothing"
	}
};
const CAUSES = Object.keys(TABLE$1);
function speaksOfTarget(cause) {
	return TABLE$1[cause].of === "target";
}
function isOfNoMachine(cause) {
	return cause === "no-report" || cause === "not-at-source";
}
const EXPECTED_STATES = [
	"open",
	"closed",
	"filtered",
	"blocked",
	"observe"
];
const STATES$2 = [
	"open",
	"closed",
	"filtered",
	"open|filtered",
	"unknown"
];
const VERDICTS = [
	"pass",
	"violation",
	"waived",
	"inconclusive",
	"not-judged"
];
const EVIDENCE = [
	"direct",
	"proven",
	"anchored",
	"vouched",
	"none"
];
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
const PATTERN_KINDS = [
	"exposed-everywhere",
	"exposed-from-some",
	"down",
	"missing",
	"deaf-vantage",
	"shut-to-vantage",
	"resolves-differently",
	"treated-differently",
	"blocked-nothing-shown",
	"as-meant-and-proven"
];
const RUN_RESULTS = [
	"pass",
	"fail",
	"inconclusive"
];
const SCAN_TOOLS = [
	"nmap",
	"masscan",
	"naabu",
	"globalping",
	"check-host",
	"port-policy"
];
const NARROWINGS = ["only", "scope"];
const PROTOCOLS = ["tcp", "udp"];
const TOOL_VERSION = "1.0.0";
const DEFAULT_POLICY = ".github/port-policy.yml";
const POLICY_IN_INPUTS = "<inputs>";
const PROJECT_URL = "https://github.com/port-policy/port-policy";
const ONE_HOLDS = "Another address of this name has the port open, and one is enough (`addresses: any`).";
const ONE_DOUBTFUL = " Another address of this name could not be checked, and one that is open is enough (`addresses: any`), so this may not matter.";
const NOTHING_TO_DO = "Nothing to do. If every address must be open, write `addresses: all`.";
var AddressesAny = class {
	#groups = new Map();
	add({ applied, protocol, port, kind, words, settle }) {
		let { file, line, column } = applied.entry.position;
		let key = JSON.stringify([
			applied.host,
			protocol,
			port,
			file,
			line,
			column
		]);
		let group = getOrCreate(this.#groups, key, () => ({
			host: applied.host,
			holds: !1,
			doubtful: !1,
			waiting: []
		}));
		if (kind === "pass") {
			group.holds = !0;
			return;
		}
		kind === "inconclusive" && (group.doubtful = !0);
		group.waiting.push({
			kind,
			words: words(),
			settle
		});
	}
	settleAll(unseen) {
		for (let { host, holds, doubtful: inPart, waiting } of this.#groups.values()) {
			let doubtful = inPart || host !== null && unseen.has(host);
			for (let { kind, words, settle } of waiting) holds ? settle("not-judged", "", {
				explanation: "Another address of this name has the port open, and one is enough (`addresses: any`).",
				advice: "Nothing to do. If every address must be open, write `addresses: all`."
			}) : doubtful && kind === "violation" ? settle("inconclusive", " Another address of this name could not be checked, and one that is open is enough (`addresses: any`), so this may not matter.", words) : settle(kind, "", words);
		}
	}
};
function foldAddress(observed, read, tally, judged, other) {
	let groups = read.slots.map(() => []);
	for (let { segment, offset, slots } of read.segments) {
		let index = offset;
		for (let { first, last } of segment.ports.ranges) for (let port = first; port <= last; port++) {
			let seen = observed.at(index++);
			tally.state(seen.state);
			for (let slot of slots) {
				let group = groupOf(groups[slot] ?? [], read.slots[slot], seen, judged);
				if (group.kind === "pass") {
					tally.verdict("pass");
					group.count++;
					group.attempts = Math.max(group.attempts, seen.attempts);
					append(group.runs, port);
				}
				(group.kind !== "pass" || group.relaxed) && other(group.kind, slot, port, seen);
			}
		}
	}
	return groups.flatMap((ofSlot, slot) => ofSlot.filter(({ kind }) => kind === "pass").map((group) => fold(slot, group)));
}
function groupOf(groups, slot, seen, judged) {
	if (slot === void 0) throw Error("a segment speaks of an applied entry that its address does not have");
	let { entry, evidence: demand } = slot.applied;
	let { state, cause, evidence } = seen;
	let kind = judged(entry.expected, demand, seen);
	for (let group of groups) if (group.kind === kind && group.state === state && group.cause === cause && group.evidence === evidence) return group;
	let group = {
		state,
		cause,
		evidence,
		kind,
		relaxed: slot.applied.addresses === "any",
		sample: seen,
		runs: [],
		count: 0,
		attempts: 0
	};
	groups.push(group);
	return group;
}
function append(runs, port) {
	runs.length > 0 && runs[runs.length - 1] === port - 1 ? runs[runs.length - 1] = port : runs.push(port, port);
}
function fold(slot, { runs, count, attempts, sample }) {
	return {
		slot,
		ranges: mergeRuns(runs),
		count,
		attempts,
		sample
	};
}
function mergeRuns(runs) {
	let ranges = [];
	for (let i = 0; i < runs.length; i += 2) ranges.push({
		first: runs[i] ?? 0,
		last: runs[i + 1] ?? 0
	});
	ranges.sort((a, b) => a.first - b.first);
	let kept = 0;
	for (let range of ranges) {
		let before = ranges[kept - 1];
		before && range.first <= before.last + 1 ? before.last = Math.max(before.last, range.last) : ranges[kept++] = range;
	}
	ranges.length = kept;
	return ranges;
}
const UDP_SERVICES = [
	{
		name: "dns",
		ports: [53],
		answersStrangers: !0
	},
	{
		name: "tftp",
		ports: [69],
		answersStrangers: !1
	},
	{
		name: "kerberos",
		ports: [88],
		answersStrangers: !1
	},
	{
		name: "rpcbind",
		ports: [111],
		answersStrangers: !0
	},
	{
		name: "ntp",
		ports: [123],
		answersStrangers: !0
	},
	{
		name: "netbios-ns",
		ports: [137],
		answersStrangers: !0
	},
	{
		name: "snmp",
		ports: [161],
		answersStrangers: !1
	},
	{
		name: "cldap",
		ports: [389],
		answersStrangers: !1
	},
	{
		name: "quic",
		ports: [443, 8443],
		answersStrangers: !0
	},
	{
		name: "ike",
		ports: [500, 4500],
		answersStrangers: !1
	},
	{
		name: "openvpn",
		ports: [1194],
		answersStrangers: !1
	},
	{
		name: "l2tp",
		ports: [1701],
		answersStrangers: !1
	},
	{
		name: "radius",
		ports: [1812, 1645],
		answersStrangers: !1
	},
	{
		name: "ssdp",
		ports: [1900],
		answersStrangers: !1
	},
	{
		name: "stun",
		ports: [3478],
		answersStrangers: !0
	},
	{
		name: "sip",
		ports: [5060],
		answersStrangers: !1
	},
	{
		name: "mdns",
		ports: [5353],
		answersStrangers: !1
	},
	{
		name: "coap",
		ports: [5683],
		answersStrangers: !0
	},
	{
		name: "dtls",
		ports: [5684, 4433],
		answersStrangers: !1
	},
	{
		name: "memcached",
		ports: [11211],
		answersStrangers: !0
	}
];
const byPort$1 = new Map(UDP_SERVICES.flatMap(({ name, ports }) => ports.map((port) => [port, name])));
const strangers = new Set(UDP_SERVICES.filter(({ answersStrangers }) => answersStrangers).map(({ name }) => name));
function answersStrangers(question) {
	return strangers.has(question);
}
const DATA_STORES = [
	[
		"database",
		"critical",
		"5432",
		"PostgreSQL"
	],
	[
		"database",
		"critical",
		"6432",
		"PgBouncer, before PostgreSQL"
	],
	[
		"database",
		"critical",
		"3306 33060",
		"MySQL or MariaDB"
	],
	[
		"database",
		"critical",
		"1433 1434",
		"Microsoft SQL Server"
	],
	[
		"reflection",
		"high",
		"1434/udp",
		"SQL Server Browser"
	],
	[
		"database",
		"high",
		"2382 2383",
		"SQL Server Analysis Services"
	],
	[
		"database",
		"critical",
		"1521 2483 2484",
		"the Oracle Database listener"
	],
	[
		"database",
		"critical",
		"27017 27018 27019",
		"MongoDB"
	],
	[
		"database",
		"critical",
		"9042 9142 9160",
		"Cassandra"
	],
	[
		"cluster",
		"high",
		"7000",
		"Cassandra's nodes"
	],
	[
		"database",
		"critical",
		"26257",
		"CockroachDB"
	],
	[
		"database",
		"critical",
		"8123 9440",
		"ClickHouse"
	],
	[
		"database",
		"critical",
		"7687 7474 7473 6362",
		"Neo4j"
	],
	[
		"database",
		"critical",
		"8529",
		"ArangoDB"
	],
	[
		"database",
		"critical",
		"28015",
		"RethinkDB"
	],
	[
		"database",
		"critical",
		"3050",
		"Firebird"
	],
	[
		"database",
		"critical",
		"8091 18091 11210 11207",
		"Couchbase"
	],
	[
		"database",
		"critical",
		"50000",
		"Db2 (or Jenkins's agents)"
	],
	[
		"database",
		"high",
		"8086",
		"InfluxDB"
	],
	[
		"database",
		"high",
		"1527",
		"Apache Derby"
	],
	[
		"database",
		"high",
		"6380",
		"Redis over TLS"
	],
	[
		"unauthenticated",
		"critical",
		"6379",
		"Redis or Valkey"
	],
	[
		"cluster",
		"high",
		"16379 26379",
		"Redis's cluster bus or Sentinel"
	],
	[
		"unauthenticated",
		"critical",
		"11211",
		"memcached"
	],
	[
		"amplifier",
		"critical",
		"11211/udp",
		"memcached"
	],
	[
		"unauthenticated",
		"critical",
		"9200",
		"Elasticsearch or OpenSearch"
	],
	[
		"cluster",
		"critical",
		"9300",
		"Elasticsearch's nodes"
	],
	[
		"unauthenticated",
		"critical",
		"5984 6984",
		"CouchDB"
	],
	[
		"unauthenticated",
		"high",
		"8983",
		"Solr"
	],
	[
		"unauthenticated",
		"high",
		"6333 6334",
		"Qdrant"
	],
	[
		"cluster",
		"high",
		"6335",
		"Qdrant's nodes"
	],
	[
		"unauthenticated",
		"high",
		"19530",
		"Milvus"
	],
	[
		"unauthenticated",
		"high",
		"7700",
		"Meilisearch"
	],
	[
		"cluster",
		"high",
		"5701",
		"Hazelcast"
	],
	[
		"unauthenticated",
		"high",
		"8020 9864 9866 9867 9870 50010 50070 50075",
		"HDFS"
	],
	[
		"unauthenticated",
		"high",
		"16000 16010 16020 16030",
		"HBase"
	],
	[
		"unauthenticated",
		"high",
		"2181",
		"ZooKeeper"
	],
	[
		"cluster",
		"high",
		"2888 3888",
		"ZooKeeper's members"
	],
	[
		"unauthenticated",
		"critical",
		"2379",
		"etcd"
	],
	[
		"cluster",
		"critical",
		"2380",
		"etcd's members"
	]
];
const LOGINS_AND_FILES = [
	[
		"desktop",
		"critical",
		"3389 3389/udp",
		"Windows Remote Desktop"
	],
	[
		"desktop",
		"critical",
		"5900 5901 5902 5903",
		"VNC"
	],
	[
		"desktop",
		"high",
		"5800",
		"VNC for browsers"
	],
	[
		"desktop",
		"critical",
		"6000 6001 6002 6003",
		"X11"
	],
	[
		"desktop",
		"high",
		"3283 3283/udp",
		"Apple Remote Desktop"
	],
	[
		"desktop",
		"high",
		"4899",
		"Radmin"
	],
	[
		"desktop",
		"high",
		"5631 5632/udp",
		"pcAnywhere"
	],
	[
		"desktop",
		"high",
		"2179",
		"the consoles of Hyper-V's machines"
	],
	[
		"desktop",
		"high",
		"1494 2598",
		"Citrix"
	],
	[
		"reflection",
		"high",
		"1604/udp",
		"Citrix's browser service"
	],
	[
		"desktop",
		"high",
		"2701",
		"Configuration Manager's remote control"
	],
	[
		"desktop",
		"high",
		"4822",
		"Guacamole's guacd"
	],
	[
		"desktop",
		"high",
		"177/udp",
		"XDMCP (X11's display manager)"
	],
	[
		"plaintext",
		"critical",
		"23",
		"Telnet"
	],
	[
		"plaintext",
		"high",
		"2323",
		"Telnet's other port"
	],
	[
		"plaintext",
		"critical",
		"512",
		"rexec"
	],
	[
		"plaintext",
		"critical",
		"513",
		"rlogin"
	],
	[
		"plaintext",
		"critical",
		"514",
		"rsh"
	],
	[
		"plaintext",
		"high",
		"21",
		"FTP"
	],
	[
		"transfer",
		"high",
		"69/udp",
		"TFTP"
	],
	[
		"shell",
		"high",
		"22",
		"SSH"
	],
	[
		"mailbox",
		"medium",
		"110 143",
		"POP3 or IMAP"
	],
	[
		"files",
		"critical",
		"445",
		"SMB (Windows file sharing)"
	],
	[
		"admin",
		"high",
		"135 593",
		"Windows's remote procedure calls"
	],
	[
		"admin",
		"high",
		"5985 5986",
		"WinRM"
	],
	[
		"broker",
		"high",
		"1801 2103 2105 2107",
		"Microsoft Message Queuing"
	],
	[
		"directory",
		"high",
		"389 636 3268 3269 9389",
		"LDAP or Active Directory"
	],
	[
		"files",
		"critical",
		"139",
		"SMB over NetBIOS"
	],
	[
		"files",
		"high",
		"137/udp 138/udp",
		"NetBIOS"
	],
	[
		"reflection",
		"high",
		"389/udp",
		"LDAP over UDP"
	],
	[
		"directory",
		"high",
		"88 88/udp 464 464/udp",
		"Kerberos"
	],
	[
		"admin",
		"high",
		"8530 8531",
		"Windows Server Update Services"
	],
	[
		"files",
		"high",
		"2049 2049/udp",
		"NFS"
	],
	[
		"files",
		"high",
		"20048 20048/udp",
		"NFS's mountd"
	],
	[
		"files",
		"high",
		"111",
		"NFS's rpcbind"
	],
	[
		"reflection",
		"high",
		"111/udp",
		"rpcbind"
	],
	[
		"files",
		"high",
		"873",
		"rsync"
	],
	[
		"files",
		"high",
		"548",
		"AFP (Apple file sharing)"
	],
	[
		"files",
		"high",
		"10809",
		"Network Block Device"
	],
	[
		"files",
		"high",
		"3260",
		"iSCSI"
	],
	[
		"files",
		"high",
		"24007 24008",
		"GlusterFS"
	],
	[
		"cluster",
		"high",
		"3300 6789",
		"Ceph's monitors (or a SAP gateway)"
	],
	[
		"admin",
		"high",
		"9392 9401",
		"Veeam Backup"
	],
	[
		"patients",
		"critical",
		"104 11112 2762",
		"DICOM"
	],
	[
		"patients",
		"high",
		"2575",
		"HL7"
	],
	[
		"relic",
		"medium",
		"7 9 13 17 19 37 79",
		"the small services of old Unix (echo to finger)"
	]
];
const MESSAGES_AND_METRICS = [
	[
		"broker",
		"high",
		"9092 9094 9096 9098",
		"Kafka"
	],
	[
		"broker",
		"high",
		"5671 5672",
		"RabbitMQ"
	],
	[
		"broker",
		"high",
		"61613 61614",
		"STOMP (RabbitMQ or ActiveMQ)"
	],
	[
		"admin",
		"high",
		"15672",
		"RabbitMQ's management"
	],
	[
		"cluster",
		"high",
		"25672",
		"RabbitMQ's nodes"
	],
	[
		"broker",
		"critical",
		"61616",
		"ActiveMQ"
	],
	[
		"admin",
		"high",
		"8161",
		"ActiveMQ's console"
	],
	[
		"broker",
		"high",
		"4222",
		"NATS"
	],
	[
		"cluster",
		"high",
		"6222",
		"NATS's servers"
	],
	[
		"metrics",
		"medium",
		"8222",
		"NATS's monitoring"
	],
	[
		"broker",
		"high",
		"1883",
		"MQTT without TLS"
	],
	[
		"broker",
		"medium",
		"8883",
		"MQTT"
	],
	[
		"broker",
		"high",
		"1414",
		"IBM MQ"
	],
	[
		"broker",
		"high",
		"4730",
		"Gearman"
	],
	[
		"broker",
		"high",
		"6650",
		"Pulsar"
	],
	[
		"broker",
		"high",
		"9876 10911",
		"RocketMQ"
	],
	[
		"metrics",
		"medium",
		"9090",
		"Prometheus"
	],
	[
		"metrics",
		"medium",
		"9091 9093",
		"Prometheus's Pushgateway or Alertmanager"
	],
	[
		"metrics",
		"medium",
		"9100",
		"Prometheus's node exporter, or a printer's raw port"
	],
	[
		"metrics",
		"medium",
		"9104 9113 9114 9115 9116 9117 9119 9121 9127 9128 9141",
		"a Prometheus exporter (of MySQL, nginx, Redis and the like)"
	],
	[
		"metrics",
		"high",
		"10050 10051 5666",
		"Zabbix or NRPE"
	],
	[
		"metrics",
		"medium",
		"6556 4949 3493",
		"Checkmk's agent, Munin's node or NUT"
	],
	[
		"metrics",
		"medium",
		"8125/udp 8126 2003",
		"StatsD or Graphite"
	],
	[
		"metrics",
		"medium",
		"514/udp",
		"syslog"
	],
	[
		"admin",
		"high",
		"8089",
		"Splunk's management"
	]
];
const NETWORKS = [
	[
		"management",
		"high",
		"161/udp",
		"SNMP"
	],
	[
		"resolver",
		"medium",
		"53/udp",
		"DNS"
	],
	[
		"reflection",
		"medium",
		"123/udp",
		"NTP"
	],
	[
		"reflection",
		"high",
		"1900/udp",
		"SSDP"
	],
	[
		"reflection",
		"high",
		"5353/udp",
		"mDNS"
	],
	[
		"routing",
		"high",
		"520/udp 521/udp",
		"RIP"
	],
	[
		"reflection",
		"high",
		"7/udp 17/udp 19/udp",
		"the small services (echo, qotd, chargen)"
	],
	[
		"reflection",
		"high",
		"3702/udp",
		"WS-Discovery"
	],
	[
		"reflection",
		"high",
		"427/udp",
		"SLP"
	],
	[
		"reflection",
		"high",
		"10001/udp",
		"Ubiquiti's discovery"
	],
	[
		"reflection",
		"high",
		"37810/udp",
		"Dahua's discovery"
	],
	[
		"reflection",
		"medium",
		"3478/udp",
		"STUN or TURN"
	],
	[
		"reflection",
		"high",
		"5683/udp",
		"CoAP"
	],
	[
		"login",
		"high",
		"1812/udp 1813/udp 1645/udp 1646/udp",
		"RADIUS"
	],
	[
		"login",
		"high",
		"49",
		"TACACS+"
	],
	[
		"telephony",
		"high",
		"5060/udp 5060 5061",
		"SIP"
	],
	[
		"telephony",
		"high",
		"1720 2000 4569/udp",
		"H.323, SCCP or IAX"
	],
	[
		"vpn",
		"medium",
		"1194/udp 1194",
		"OpenVPN"
	],
	[
		"vpn",
		"medium",
		"500/udp 4500/udp",
		"IKE (IPsec)"
	],
	[
		"vpn",
		"medium",
		"1701/udp",
		"L2TP"
	],
	[
		"vpn",
		"medium",
		"1723",
		"PPTP"
	],
	[
		"network",
		"high",
		"67/udp 547/udp",
		"DHCP"
	],
	[
		"industrial",
		"critical",
		"102",
		"Siemens S7"
	],
	[
		"industrial",
		"critical",
		"502 802",
		"Modbus"
	],
	[
		"industrial",
		"critical",
		"2404",
		"IEC 60870-5-104"
	],
	[
		"industrial",
		"critical",
		"20000",
		"DNP3"
	],
	[
		"industrial",
		"critical",
		"44818 44818/udp 2222/udp",
		"EtherNet/IP"
	],
	[
		"industrial",
		"critical",
		"47808/udp",
		"BACnet"
	],
	[
		"industrial",
		"high",
		"4840 4843",
		"OPC UA"
	],
	[
		"industrial",
		"high",
		"5094",
		"HART-IP"
	],
	[
		"industrial",
		"high",
		"41794",
		"Crestron"
	],
	[
		"industrial",
		"critical",
		"20256",
		"Unitronics PCOM"
	],
	[
		"industrial",
		"high",
		"1911 4911",
		"Niagara Fox"
	],
	[
		"industrial",
		"high",
		"1962 2455 5006 5007 18245 20547",
		"a programmable controller (CODESYS, MELSEC and others)"
	],
	[
		"camera",
		"high",
		"554 8554 322",
		"RTSP"
	],
	[
		"camera",
		"high",
		"37777 34567",
		"a video recorder (Dahua or Xiongmai)"
	],
	[
		"proxy",
		"high",
		"1080",
		"SOCKS"
	],
	[
		"proxy",
		"high",
		"8118",
		"Privoxy"
	],
	[
		"proxy",
		"high",
		"3128",
		"Squid"
	],
	[
		"printer",
		"medium",
		"515",
		"LPD"
	],
	[
		"printer",
		"medium",
		"631",
		"IPP"
	]
];
const PLATFORMS = [
	[
		"orchestration",
		"critical",
		"2375",
		"Docker's API without TLS"
	],
	[
		"orchestration",
		"high",
		"2376",
		"Docker's API"
	],
	[
		"cluster",
		"high",
		"2377",
		"Docker Swarm's managers"
	],
	[
		"orchestration",
		"high",
		"9345",
		"Rancher's RKE2 server"
	],
	[
		"orchestration",
		"critical",
		"10250",
		"the kubelet"
	],
	[
		"orchestration",
		"high",
		"6443 16443",
		"Kubernetes's API"
	],
	[
		"metrics",
		"high",
		"10255",
		"the kubelet's read-only port"
	],
	[
		"metrics",
		"medium",
		"10249 10251 10252 10256 10257 10259",
		"Kubernetes's own parts"
	],
	[
		"orchestration",
		"critical",
		"8001",
		"kubectl proxy (or Kong's Admin API)"
	],
	[
		"admin",
		"high",
		"8444",
		"Kong's Admin API"
	],
	[
		"orchestration",
		"critical",
		"44134",
		"Helm 2's Tiller"
	],
	[
		"orchestration",
		"critical",
		"4646",
		"Nomad's API"
	],
	[
		"cluster",
		"high",
		"4647 4648 4648/udp",
		"Nomad's servers"
	],
	[
		"admin",
		"high",
		"8500 8501 8502 8503",
		"Consul's API"
	],
	[
		"cluster",
		"high",
		"8300 8301 8302 8301/udp 8302/udp",
		"Consul's servers"
	],
	[
		"resolver",
		"medium",
		"8600/udp",
		"Consul's DNS"
	],
	[
		"admin",
		"high",
		"8200",
		"Vault"
	],
	[
		"cluster",
		"high",
		"8201",
		"Vault's servers"
	],
	[
		"orchestration",
		"critical",
		"16509",
		"libvirt without TLS"
	],
	[
		"orchestration",
		"high",
		"16514",
		"libvirt"
	],
	[
		"execution",
		"critical",
		"8088 8032",
		"Hadoop YARN's resource manager"
	],
	[
		"execution",
		"critical",
		"7077 6066",
		"Spark"
	],
	[
		"execution",
		"critical",
		"8265",
		"Ray"
	],
	[
		"execution",
		"high",
		"8786",
		"Dask"
	],
	[
		"execution",
		"critical",
		"8888",
		"Jupyter"
	],
	[
		"execution",
		"critical",
		"4444",
		"Selenium Grid"
	],
	[
		"execution",
		"critical",
		"3632",
		"distcc"
	],
	[
		"cluster",
		"high",
		"4369",
		"Erlang's port mapper"
	],
	[
		"admin",
		"high",
		"8140",
		"the Puppet server"
	],
	[
		"debug",
		"critical",
		"1099",
		"Java's RMI registry (JMX)"
	],
	[
		"execution",
		"critical",
		"4505 4506",
		"Salt's master"
	],
	[
		"execution",
		"high",
		"3299 3900",
		"SAP's router or message server"
	],
	[
		"debug",
		"critical",
		"5005",
		"Java's debugger (JDWP)"
	],
	[
		"debug",
		"critical",
		"7199",
		"Cassandra's JMX"
	],
	[
		"debug",
		"critical",
		"9229",
		"Node.js's inspector"
	],
	[
		"debug",
		"critical",
		"9222",
		"Chrome's developer tools"
	],
	[
		"debug",
		"critical",
		"5678",
		"Python's debugpy"
	],
	[
		"debug",
		"critical",
		"27042",
		"frida-server"
	],
	[
		"debug",
		"critical",
		"5555",
		"Android's adb"
	],
	[
		"hardware",
		"critical",
		"623/udp",
		"IPMI"
	],
	[
		"hardware",
		"critical",
		"16992 16993 16994 16995 623 664",
		"Intel AMT or DASH"
	],
	[
		"hardware",
		"critical",
		"17988 17990",
		"HPE iLO"
	],
	[
		"hardware",
		"high",
		"5120 5121 5123 7578",
		"the consoles of Oracle ILOM and its like"
	],
	[
		"admin",
		"high",
		"2301 2381",
		"HPE's System Management Homepage"
	],
	[
		"admin",
		"critical",
		"4786",
		"Cisco's Smart Install"
	],
	[
		"admin",
		"high",
		"7547",
		"TR-069 (how providers manage routers)"
	],
	[
		"admin",
		"high",
		"830",
		"NETCONF"
	],
	[
		"admin",
		"high",
		"8291 8728 8729",
		"MikroTik RouterOS"
	],
	[
		"admin",
		"high",
		"427",
		"SLP (VMware ESXi and others)"
	],
	[
		"admin",
		"high",
		"902 5480",
		"VMware"
	],
	[
		"admin",
		"high",
		"8006",
		"Proxmox VE"
	],
	[
		"admin",
		"high",
		"10000",
		"Webmin, NDMP or HiveServer2"
	],
	[
		"admin",
		"high",
		"2082 2083 2086 2087",
		"cPanel"
	],
	[
		"admin",
		"high",
		"7001",
		"WebLogic"
	],
	[
		"admin",
		"high",
		"8111",
		"TeamCity"
	],
	[
		"admin",
		"high",
		"9901",
		"Envoy's administration"
	],
	[
		"admin",
		"high",
		"5601",
		"Kibana or OpenSearch Dashboards"
	],
	[
		"admin",
		"high",
		"9990",
		"WildFly"
	],
	[
		"admin",
		"high",
		"4848",
		"GlassFish"
	],
	[
		"admin",
		"high",
		"8009",
		"Tomcat's AJP connector"
	],
	[
		"admin",
		"critical",
		"8005",
		"Tomcat's shutdown port"
	],
	[
		"admin",
		"high",
		"8545 8546",
		"an Ethereum node's JSON-RPC"
	],
	[
		"admin",
		"high",
		"953 8953",
		"the control port of BIND or Unbound"
	],
	[
		"models",
		"high",
		"11434",
		"Ollama"
	],
	[
		"admin",
		"high",
		"8021 5038",
		"the control port of FreeSWITCH or Asterisk"
	]
];
const SERVICES = [
	...DATA_STORES,
	...LOGINS_AND_FILES,
	...PLATFORMS,
	...MESSAGES_AND_METRICS,
	...NETWORKS
];
let table = null;
function riskOf(port, protocol) {
	table ??= require_later().readServices();
	return table.get(`${port}/${protocol}`) ?? null;
}
function allRisks() {
	table ??= require_later().readServices();
	return [...table].map(([key, risk]) => {
		let [port = "", protocol] = key.split("/");
		return {
			...risk,
			port: Number(port),
			protocol
		};
	});
}
function grouped(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function counted(count, singular, plural = `${singular}s`) {
	return `${grouped(count)} ${count === 1 ? singular : plural}`;
}
const PRIVATE = [
	range("10.0.0.0", 8, 16),
	range("172.16.0.0", 12, 16),
	range("192.168.0.0", 16, 24),
	range("100.64.0.0", 10, 16),
	range("169.254.0.0", 16, 16),
	range("198.18.0.0", 15, 15),
	range("192.0.0.0", 24, 24),
	range("240.0.0.0", 4, 16),
	range("0.0.0.0", 8, 8),
	range("127.0.0.0", 8, 8),
	range("fd00::", 8, 48),
	range("fe80::", 10, 10),
	range("2001::", 32, 32),
	range("2002::", 16, 16)
];
const NAT64 = range("64:ff9b::", 96, 96);
const GLOBAL_IPV6 = range("2000::", 3, 48);
function isLoopback(address) {
	return address.startsWith("127.") || address === "::1";
}
function range(text, length, blockLength) {
	return {
		...bitsOfAddress(text),
		length,
		blockLength
	};
}
const TABLE = {
	open: {
		open: "pass",
		closed: "violation",
		filtered: "violation"
	},
	closed: {
		open: "violation",
		closed: "pass",
		filtered: "violation"
	},
	filtered: {
		open: "violation",
		closed: "violation",
		filtered: "pass"
	},
	blocked: {
		open: "violation",
		closed: "pass",
		filtered: "pass"
	}
};
function judge(expected, demand, seen) {
	return lacksProof(expected, demand, seen) ? "inconclusive" : judgeAlone(expected, demand, seen);
}
function lacksProof(expected, demand, seen) {
	if (demand !== "proven" || expected === "open" || expected === "observe") return !1;
	return judgeAlone(expected, demand, seen) === "pass";
}
function judgeAlone(expected, demand, seen) {
	if (expected === "observe") return "not-judged";
	if (!speaksOfTarget(seen.cause)) return "inconclusive";
	switch (seen.state) {
		case "unknown": return "inconclusive";
		case "open": return expected === "open" && seen.evidence === "none" ? "inconclusive" : TABLE[expected].open;
		case "closed": return require_later().judgeClosed(expected, seen);
		case "filtered": return require_later().carriesSilence(seen.evidence, expected, demand) ? TABLE[expected].filtered : "inconclusive";
		case "open|filtered": return require_later().judgeSilentUdp(expected, demand, seen);
	}
}
function verdictOfPasses(place, { ranges, count, sample, attempts }) {
	let { slot, host, address, vantage, rule, source, serviceName } = place;
	let { applied, protocol } = slot;
	let only = count === 1 ? ranges[0] : void 0;
	return {
		host,
		address,
		vantage,
		protocol,
		ports: rangesText(ranges),
		count,
		service: only ? serviceName(only.first, protocol) : null,
		expected: applied.entry.expected,
		state: sample.state,
		cause: sample.cause,
		verdict: "pass",
		severity: null,
		evidence: sample.evidence,
		explanation: "",
		advice: "",
		attempts,
		rttMs: only ? sample.rttMs : null,
		rule,
		...sourceIn(source),
		...satisfying(slot.satisfies),
		waiver: null
	};
}
const asGiven = (satisfies) => satisfies;
function satisfying(satisfies, ordered = asGiven) {
	return satisfies === void 0 ? {} : { satisfies: ordered(satisfies) };
}
const NO_PORT = {
	protocol: null,
	ports: null,
	count: 1,
	service: null,
	expected: null,
	evidence: "none",
	attempts: 0,
	rttMs: null,
	waiver: null
};
function sourceIn(source) {
	return source == null ? {} : { source };
}
const NOT_AN_EXPOSURE = "Not judged: this vantage judges only open ports that must not be open (`sees: open-only`), and this is about the whole host.";
function ruleAt({ file, line, column }) {
	return {
		file,
		line,
		column
	};
}
const MANY = {
	inconclusive: 32,
	violation: 256,
	waived: 256,
	"not-judged": 256,
	pass: Infinity
};
var AlikePorts = class {
	#place;
	#groups = new Map();
	#last = null;
	#lastGroup = null;
	constructor(place) {
		this.#place = place;
	}
	add(judged) {
		let { kind, port, seen, words } = judged;
		let group = this.#groupOf(judged);
		group.count++;
		group.attempts = Math.max(group.attempts, seen.attempts);
		let { explanation, advice } = group.lowest.words;
		group.sameTexts &&= words.explanation === explanation && words.advice === advice;
		port < group.lowest.port && (group.lowest = judged);
		if (group.count < MANY[kind]) {
			group.single.push(judged);
			return;
		}
		for (let one of group.single) append(group.runs, one.port);
		group.single = [];
		append(group.runs, port);
	}
	#groupOf(judged) {
		let { kind, port, seen, waiver } = judged;
		let { slot } = this.#place;
		let severity = require_later().severityOf(kind, slot.applied.entry, seen, port, slot.protocol);
		let by = waiver === null ? "" : `${waiver.line}:${waiver.column} ${waiver.file}`;
		let own = kind === "not-judged" && seen.state === "open" ? port : "";
		let { state, cause, evidence } = seen;
		let of = [
			kind,
			state,
			cause,
			evidence,
			severity,
			own,
			by,
			this.#texts(judged)
		];
		if (this.#lastGroup?.of.every((part, i) => part === of[i])) return this.#lastGroup.group;
		let key = of.join("\n");
		let group = getOrCreate(this.#groups, key, () => ({
			lowest: judged,
			single: [],
			runs: [],
			count: 0,
			attempts: 0,
			sameTexts: !0
		}));
		this.#lastGroup = {
			of,
			group
		};
		return group;
	}
	#texts({ words, port }) {
		let { explanation, advice } = words;
		let last = this.#last;
		if (last !== null && last.words.explanation === explanation && last.words.advice === advice) return last.texts;
		let texts = require_later().textWithoutOwn(`${explanation}\n${advice}`, `${port}`);
		this.#last = {
			words,
			texts
		};
		return texts;
	}
	give(to) {
		for (let group of this.#groups.values()) {
			for (let { kind, port, seen, words, waiver } of group.single) to(port, require_later().verdictOfPort(this.#place, kind, port, seen, words, waiver));
			group.runs.length > 0 && to(group.lowest.port, this.#folded(group));
		}
		this.#groups.clear();
	}
	#folded({ lowest, runs, count, attempts, sameTexts }) {
		let { kind, port, seen, words, waiver } = lowest;
		let note = sameTexts ? "" : require_later().saidOfPort(`${port}`);
		let one = require_later().verdictOfPort(this.#place, kind, port, seen, words, waiver);
		return require_later().verdictOfPorts({
			...one,
			explanation: `${words.explanation}${note}`
		}, mergeRuns(runs), count, attempts);
	}
};
const HOSTED_RUNNER_BLIND_PORTS = [25];
function orderRequirements(requirements) {
	let rank = new Map(requirements.map((text, index) => [text, index]));
	let known = new Map();
	return (satisfies) => getOrCreate(known, satisfies.join("\n"), () => [...satisfies].sort((a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size)));
}
function createSegmentReader(ordered = (all) => all) {
	let known = new Map();
	return ({ segments }) => getOrCreate(known, segments, () => readSegments(segments, ordered));
}
function readSegments(segments, ordered) {
	let slots = [];
	let slotByKey = new Map();
	let hosts = new Set();
	let read = [];
	let offset = 0;
	let files = new Map();
	let sourceKey = (source) => typeof source == "object" ? getOrCreate(files, source, () => files.size) : source ?? "";
	for (let segment of segments) {
		let indexes = segment.appliedEntries.map((applied) => {
			hosts.add(applied.host);
			let { protocol } = segment.ports;
			let key = `${slotKey(applied, protocol)} ${sourceKey(applied.source)}`;
			let { satisfies } = applied;
			let stands = satisfies === void 0 ? {} : { satisfies: ordered(satisfies) };
			return getOrCreate(slotByKey, key, () => slots.push({
				applied,
				protocol,
				...stands
			}) - 1);
		});
		read.push({
			segment,
			offset,
			slots: indexes
		});
		offset += segment.ports.count;
	}
	return {
		segments: read,
		slots,
		hosts: [...hosts]
	};
}
function slotKey({ host, entry, evidence, satisfies }, protocol) {
	let { file, line, column } = entry.position;
	return JSON.stringify([
		host,
		file,
		line,
		column,
		entry.expected,
		protocol,
		evidence,
		satisfies
	]);
}
function createFacts(plan, observations, read, heardBefore = []) {
	let answers = new Map();
	let heard = new Map();
	let heardUdp = new Map();
	let heardTcp = new Map();
	let dnsAlone = new Map();
	let routed = new Map();
	let opens = new Map();
	let indexesOfHosts = null;
	let some = (family, holds) => observations.some((observed) => {
		if (observed.address.family !== family) return !1;
		for (let i = 0; i < observed.address.probes; i++) if (holds(observed.at(i))) return !0;
		return !1;
	});
	return {
		answer: (index) => getOrCreate(answers, index, () => require_later().findAnswer(observations[index])),
		way: (index) => observations[index]?.way ?? null,
		heard: (family) => getOrCreate(heard, family, () => heardBefore.includes(family) || some(family, require_later().answered)),
		heardUdp: (family) => getOrCreate(heardUdp, family, () => some(family, ({ cause }) => cause === "reply")),
		heardTcp: (family) => getOrCreate(heardTcp, family, () => some(family, (seen) => require_later().answered(seen) && seen.cause !== "reply")),
		dnsAlone: (family) => getOrCreate(dnsAlone, family, () => {
			let replied = require_later().portsThatReplied(observations.filter(({ address }) => address.family === family));
			for (let control of plan.controls) control.family === family && control.protocol === "udp" && replied.add(control.port);
			return replied.size === 1 && replied.has(53);
		}),
		controls(family, protocol) {
			let meant = plan.controls.filter((control) => control.family === family && (protocol === void 0 || control.protocol === protocol));
			return [...new Set(meant.map(({ target }) => target))];
		},
		routed: (family) => getOrCreate(routed, family, () => some(family, ({ cause }) => cause !== "no-route")),
		siblings(addressIndex, applied, protocol, port) {
			if (applied.host === null) return [];
			indexesOfHosts ??= require_later().indexHosts(plan, read);
			let found = [];
			for (let index of indexesOfHosts.get(applied.host) ?? []) {
				let planned = plan.addresses[index];
				if (index === addressIndex || planned === void 0) continue;
				let place = require_later().findPort(read(planned), protocol, port);
				if (!place?.segment.appliedEntries.some((other) => require_later().sameRule(other, applied))) continue;
				let seen = observations[index]?.at(place.index);
				if (!seen) continue;
				let { state, evidence } = seen;
				found.push({
					address: planned.address,
					family: planned.family,
					state,
					proven: evidence !== "none"
				});
			}
			return found.sort((a, b) => a.address < b.address ? -1 : 1);
		},
		expectedOpen(index, applied) {
			let seen = getOrCreate(opens, index, () => require_later().openPortsOf(observations[index]));
			if (seen.expected > 0) return seen.expectedAndOpen ? "open" : "not-open";
			let host = applied.host ?? plan.addresses[index]?.address ?? "";
			return plan.openLeftOut?.includes(host) ? "not-asked" : "none";
		},
		openPorts: (index) => getOrCreate(opens, index, () => require_later().openPortsOf(observations[index])).open
	};
}
function createTally(probes) {
	let counts = noCounts(probes);
	return {
		state: (state) => void counts[STATE_FIELD[state]]++,
		verdict: (verdict) => void counts[VERDICT_FIELD[verdict]]++,
		totals: () => ({ ...counts })
	};
}
function createVerdictOrder() {
	let hosts = new Map();
	return {
		at(host, address, family) {
			let addresses = getOrCreate(hosts, host, () => new Map());
			let { rows } = getOrCreate(addresses, address, () => ({
				address,
				family,
				rows: []
			}));
			return { add: (port, verdict) => void rows.push({
				port,
				verdict
			}) };
		},
		sorted() {
			let verdicts = [];
			for (let addresses of hosts.values()) for (let { rows } of [...addresses.values()].sort(byAddress$1)) for (let { verdict } of rows.sort(byPort)) verdicts.push(verdict);
			return verdicts;
		}
	};
}
function byAddress$1(a, b) {
	return (a.family ?? 7) - (b.family ?? 7) || require_later().byText(a.address ?? "", b.address ?? "");
}
function byPort(a, b) {
	let [p, q] = [a.verdict, b.verdict];
	return require_later().byText(p.protocol ?? "", q.protocol ?? "") || a.port - b.port || require_later().byText(p.rule.file, q.rule.file) || p.rule.line - q.rule.line || p.rule.column - q.rule.column;
}
const NO_WAIVERS = { cover: (kind) => ({
	kind,
	note: "",
	waiver: null
}) };
var WaiverMatcher = class {
	#waivers;
	#today;
	#byHost = new Map();
	#wide = new Set();
	#order = new Map();
	#divided;
	#probed = new Set();
	#settled = new Set();
	constructor(waivers, today, divided = new Set()) {
		this.#divided = divided;
		this.#waivers = waivers;
		this.#today = today;
		for (let [index, waiver] of waivers.entries()) {
			this.#order.set(waiver, index);
			for (let { pattern } of waiver.hosts) pattern.kind === "addresses" ? this.#wide.add(waiver) : getOrCreate(this.#byHost, pattern.name, () => []).push(waiver);
		}
	}
	of(planned) {
		if (this.#waivers.length === 0) return NO_WAIVERS;
		let value = require_later().addressNumber(planned.address);
		let names = new Set(planned.segments.flatMap(({ appliedEntries }) => appliedEntries.flatMap(({ host }) => host ?? [])));
		let means = (waiver, host) => waiver.hosts.some(({ pattern }) => pattern.kind === "name" ? host === null ? names.has(pattern.name) : pattern.name === host : pattern.family === planned.family && pattern.first <= value && value <= pattern.last);
		let near = this.#near(names).filter((waiver) => means(waiver, null));
		for (let waiver of near) planned.segments.some(({ ports }) => require_later().overlap(waiver.ports, ports)) && this.#probed.add(waiver);
		if (near.length === 0) return NO_WAIVERS;
		return { cover: (kind, host, protocol, port, state) => {
			if (kind !== "violation" && kind !== "inconclusive") return {
				kind,
				note: "",
				waiver: null
			};
			let meant = near.filter((waiver) => means(waiver, host) && require_later().holds$2(waiver.ports, protocol, port));
			if (kind === "inconclusive") {
				for (let waiver of meant) this.#settled.add(waiver);
				return {
					kind,
					note: "",
					waiver: null
				};
			}
			let matching = meant.filter(({ states }) => states.some((one) => one === state));
			let last = matching.reduce((best, one) => best === null || one.until > best.until ? one : best, null);
			if (last === null) return {
				kind,
				note: "",
				waiver: null
			};
			for (let waiver of matching) this.#settled.add(waiver);
			return last.until >= this.#today ? require_later().excused(last) : {
				kind,
				note: require_later().ended(last),
				waiver: null
			};
		} };
	}
	#near(names) {
		return [...new Set([...this.#wide, ...[...names].flatMap((host) => this.#byHost.get(host) ?? [])])].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
	}
	unused() {
		return this.#waivers.filter((waiver) => this.#probed.has(waiver) && !this.#settled.has(waiver) && !this.#divided.has(waiver)).map(({ hosts, states, reason, position, until }) => {
			let host = hosts.map(({ text }) => text).join(", ");
			let state = states.join(" or ");
			return until >= this.#today ? `The waiver for ${host} (${position.file}, line ${position.line}: "${reason}") is not needed: none of its ports is ${state} against the policy in this run. Remove it, so that it cannot hide a later problem.` : `The waiver for ${host} (${position.file}, line ${position.line}: "${reason}") ended on ${until} and is not missed: none of its ports is ${state} against the policy in this run. Remove it.`;
		});
	}
};
var Evaluator = class {
	#context;
	#read;
	#ordered;
	#tally;
	#order = createVerdictOrder();
	#texts = new Map();
	#waivers;
	#relaxed = new AddressesAny();
	#pending = [];
	#probes = 0;
	constructor(context) {
		this.#context = context;
		this.#ordered = orderRequirements(context.requirements ?? []);
		this.#read = createSegmentReader(this.#ordered);
		this.#tally = createTally(context.plan.probes);
		this.#waivers = new WaiverMatcher(context.waivers ?? [], context.today ?? "", context.dividedWaivers);
	}
	add({ addresses, observations, sources, heard = [] }) {
		let { plan, vantage, serviceName, hostedRunner = !1, openOnly = !1, provenFrom } = this.#context;
		let context = {
			facts: createFacts({
				...plan,
				addresses
			}, observations, this.#read, heard),
			vantage,
			sources,
			hostedRunner,
			openOnly,
			...provenFrom === void 0 ? {} : { provenFrom }
		};
		let judged = openOnly ? require_later().judgeExposure : judge;
		if (observations.length !== addresses.length) throw Error("plan and observations differ in their addresses");
		addresses.forEach((planned, addressIndex) => {
			let observed = observations[addressIndex];
			if (observed?.address.address !== planned.address) throw Error(`no observations of ${planned.address}`);
			this.#probes += planned.probes;
			let segments = this.#read(planned);
			let spots = segments.slots.map((slot) => {
				let host = slot.applied.host ?? planned.address;
				let rule = ruleAt(slot.applied.entry.position);
				let { source = null } = slot.applied;
				let from = typeof source == "object" ? source?.at(planned.address) ?? null : source;
				let place = {
					slot,
					host,
					address: planned.address,
					vantage,
					rule,
					source: from,
					openOnly,
					serviceName
				};
				return {
					place,
					sink: this.#order.at(host, planned.address, planned.family),
					alike: new AlikePorts(place)
				};
			});
			let waivers = this.#waivers.of(planned);
			let passes = foldAddress(observed, segments, this.#tally, judged, (kind, slot, port, seen) => {
				let { place, alike } = spots[slot];
				let { applied, protocol } = place.slot;
				let settle = (settled, note, words) => {
					let excuse = waivers.cover(settled, place.host, protocol, port, seen.state);
					let explanation = this.#once(`${words.explanation}${note}${excuse.note}`);
					this.#tally.verdict(excuse.kind);
					let text = {
						explanation,
						advice: this.#once(words.advice)
					};
					alike.add({
						kind: excuse.kind,
						port,
						seen,
						words: text,
						waiver: excuse.waiver
					});
				};
				let words = () => require_later().explain({
					applied,
					protocol,
					port,
					seen,
					kind,
					planned,
					addressIndex
				}, context);
				applied.addresses === "any" && !openOnly ? this.#relaxed.add({
					applied,
					protocol,
					port,
					kind,
					words,
					settle
				}) : settle(kind, "", words());
			});
			for (let folded of passes) {
				let { place, sink } = spots[folded.slot];
				sink.add(folded.ranges[0]?.first ?? 0, verdictOfPasses(place, folded));
			}
			for (let { place, sink, alike } of spots) place.slot.applied.addresses === "any" ? this.#pending.push({
				alike,
				sink
			}) : alike.give(sink.add);
		});
	}
	#once(text) {
		return getOrCreate(this.#texts, text, () => text);
	}
	finish() {
		let { plan, vantage, openOnly = !1 } = this.#context;
		if (this.#probes !== plan.probes) throw Error(`${this.#probes} of ${plan.probes} probes were judged`);
		this.#relaxed.settleAll(new Set([...plan.outOfScope, ...plan.unresolved].map(({ host }) => host)));
		for (let { alike, sink } of this.#pending) alike.give(sink.add);
		let give = (judged) => {
			let verdict = openOnly ? require_later().notJudgedHere(judged) : judged;
			verdict.state !== null && this.#tally.state(verdict.state);
			this.#tally.verdict(verdict.verdict);
			this.#order.at(verdict.host, verdict.address, null).add(0, verdict);
		};
		for (let out of plan.outOfScope) give(require_later().verdictOfOutOfScope(out, vantage, this.#ordered));
		for (let unseen of plan.seenByNobody ?? []) give(require_later().verdictOfSeenByNobody(unseen, vantage, this.#ordered));
		for (let check of plan.nameChecks) for (let verdict of require_later().verdictsOfNameCheck(check, vantage, this.#ordered)) give(verdict);
		for (let unresolved of plan.unresolved) give(require_later().verdictOfUnresolved(unresolved, vantage, this.#ordered));
		let totals = this.#tally.totals();
		let warnings = openOnly ? [] : this.#waivers.unused();
		return {
			verdicts: this.#order.sorted(),
			totals,
			result: openOnly ? require_later().exposed(totals) : resultOf(totals),
			warnings
		};
	}
};
function usesFrom({ hosts, waivers }) {
	return waivers.some(({ from }) => from !== null) || hosts.some(({ from, entries }) => from !== null || entries.some((entry) => entry.from !== null));
}
function isJudgedFrom({ vantage }, from) {
	return from === null || vantage !== null && from.includes(vantage.name);
}
function entriesSeen(item, view) {
	if (!isJudgedFrom(view, item.from)) return [];
	return item.entries.every(({ from }) => from === null) ? item.entries : item.entries.filter(({ from }) => isJudgedFrom(view, from));
}
const BOTH_FAMILIES = [4, 6];
function familiesOf({ family }) {
	if (family === "ipv4") return [4];
	return family === "ipv6" ? [6] : BOTH_FAMILIES;
}
function controlsSeen(policy, { vantage }) {
	if (vantage === null) return policy.controls;
	let known = new Set(policy.controls.map(({ text }) => text));
	return [...policy.controls, ...vantage.controls.filter(({ text }) => !known.has(text))];
}
function provingVantages(policy, here) {
	let looks = policy.vantages.filter(({ name }) => name !== here?.name).flatMap((vantage) => require_later().looksFrom(policy, vantage));
	let last = null;
	let looksAt = (place) => {
		if (last?.place.host === place.host && last.place.address === place.address) return last.looks;
		let found = looks.filter(({ vantage, pattern }) => vantage.families.includes(place.family) && require_later().leadsTo(pattern, place));
		last = {
			place,
			looks: found
		};
		return found;
	};
	return (host, { address, family }, protocol, port) => {
		let [open, asked] = [new Set(), new Set()];
		for (let { vantage, entries } of looksAt({
			host,
			address,
			family
		})) {
			if (vantage.cannotSee.some((ports) => require_later().holds$1(ports, protocol, port))) continue;
			for (let { expected, ports } of entries) {
				if (!require_later().holds$1(ports, protocol, port)) continue;
				asked.add(vantage.name);
				expected === "open" && open.add(vantage.name);
			}
		}
		return {
			open: [...open],
			asked: [...asked]
		};
	};
}
const TCP_ALIASES = "\n25 mail\n43 whois\n49 tacacs-plus\n53 *dns\n80 *http www\n88 krb5\n102 *s7 s7comm\n110 pop\n111 *rpcbind portmapper\n113 ident\n135 *msrpc wmi\n139 netbios\n427 *slp\n445 *smb cifs samba\n465 *smtps\n502 *modbus\n512 *rexec\n513 *rlogin\n514 *rsh\n515 lpd lpr\n548 *afp\n631 *ipp cups\n830 *netconf\n853 *dns-over-tls dot\n902 *vmware-authd\n1080 socks5\n1099 rmi\n1414 ibm-mq\n1433 *mssql sql-server sqlserver\n1494 citrix\n1521 *oracle oracledb\n1527 *derby\n1666 *perforce\n1720 h323\n1883 mosquitto\n1911 *niagara-fox\n2000 sccp\n2003 *graphite-carbon graphite\n2019 *caddy-admin\n2083 cpanel-ssl\n2087 whm-ssl\n2181 *zookeeper\n2376 *docker-tls\n2377 *docker-swarm\n2379 *etcd\n2380 *etcd-peer\n2401 cvs\n2404 iec104\n2455 *codesys\n2888 *zookeeper-peer\n3000 grafana gitea\n3050 *firebird\n3100 *loki\n3128 *squid\n3260 iscsi\n3268 global-catalog\n3269 global-catalog-ssl\n3283 apple-remote-desktop\n3299 *sap-router\n3306 mariadb\n3389 *rdp\n3478 *stun turn\n3493 upsd\n3690 svn\n3888 *zookeeper-election\n4000 tidb nomachine\n4222 nats\n4317 otlp-grpc\n4318 otlp-http\n4440 rundeck\n4444 *selenium selenium-grid\n4505 salt-publish\n4506 salt-ret\n4646 *nomad\n4647 nomad-rpc\n4648 nomad-serf\n4822 guacd\n4840 *opcua opc-ua\n4848 *glassfish-admin\n4899 radmin\n5000 docker-registry registry mlflow\n5005 *jdwp\n5038 asterisk-ami\n5044 *logstash beats\n5222 *xmpp\n5349 *turns\n5432 postgres pg pgsql timescaledb\n5433 *yugabytedb vertica\n5480 vcenter-management\n5555 *adb\n5601 *kibana opensearch-dashboards\n5666 nrpe\n5667 nsca\n5672 *amqp rabbitmq\n5678 *debugpy\n5701 hazelcast\n5900 *vnc\n5985 *winrm\n5986 *winrm-https\n6000 *x11\n6222 *nats-cluster\n6333 qdrant\n6334 qdrant-grpc\n6379 valkey\n6432 pgbouncer\n6443 *k8s-api kubernetes kube-api kube-apiserver k8s k3s\n6556 checkmk check-mk\n6650 pulsar\n6667 *irc\n6697 *ircs\n7000 cassandra-internode\n7001 *weblogic\n7070 anydesk\n7077 spark\n7199 cassandra-jmx\n7547 tr-069 tr069\n7700 *meilisearch\n8000 chroma\n8001 *kubectl-proxy kong-admin\n8006 *proxmox pve\n8009 *ajp\n8020 *hdfs hdfs-namenode\n8021 *freeswitch-esl\n8080 *http-alt webcache tomcat jenkins airflow trino presto weaviate cadvisor\n8081 nexus\n8086 *influxdb influx\n8088 *yarn\n8089 splunkd\n8091 *couchbase\n8096 jellyfin emby\n8108 typesense\n8111 teamcity\n8123 *clickhouse-http home-assistant homeassistant\n8140 puppetserver\n8161 *activemq-console\n8200 *vault\n8201 *vault-cluster\n8222 nats-monitoring\n8265 ray-dashboard\n8291 winbox\n8300 *consul-rpc\n8301 *consul-serf-lan\n8302 consul-serf-wan\n8428 victoriametrics\n8443 *https-alt plesk unifi\n8444 *kong-admin-tls\n8500 *consul\n8501 *consul-https\n8502 *consul-grpc\n8503 consul-grpc-tls\n8529 arangodb\n8530 wsus\n8531 wsus-tls\n8545 ethereum-rpc geth\n8600 *consul-dns\n8728 routeros-api\n8729 routeros-api-tls\n8786 *dask\n8883 mqtts\n8888 *jupyter\n8983 *solr\n9000 minio sonarqube clickhouse-native\n9001 minio-console\n9042 *cassandra scylla\n9050 *tor\n9090 *prometheus cockpit\n9091 *pushgateway\n9092 *kafka\n9093 *alertmanager\n9100 *jetdirect node-exporter\n9104 mysqld-exporter\n9113 nginx-exporter\n9115 blackbox-exporter\n9116 snmp-exporter\n9121 redis-exporter\n9182 windows-exporter\n9187 postgres-exporter\n9200 *elasticsearch opensearch elastic\n9222 *chrome-devtools\n9229 *node-inspector\n9300 *elasticsearch-transport\n9345 rke2\n9392 veeam\n9411 zipkin\n9443 portainer\n9870 hadoop-namenode\n9901 envoy-admin\n9990 *wildfly-management jboss-management\n10000 *webmin hiveserver2\n10051 zabbix-server\n10250 *kubelet\n10255 *kubelet-readonly\n10257 kube-controller-manager\n10259 kube-scheduler\n11210 couchbase-data\n11211 *memcached\n11300 beanstalkd\n12201 gelf\n15672 *rabbitmq-management\n16000 *hbase\n16379 *redis-cluster\n16443 microk8s\n16509 libvirt\n16514 libvirt-tls\n16686 jaeger-ui\n17990 ilo-console\n18083 emqx-dashboard\n19530 milvus\n19999 *netdata\n20000 *dnp3\n20160 tikv\n20256 unitronics\n24007 glusterfs gluster\n24224 fluentd\n25565 *minecraft\n25575 minecraft-rcon\n25672 rabbitmq-cluster\n26257 *cockroachdb\n26379 *redis-sentinel\n27017 mongo\n27042 frida\n28015 rethinkdb\n33060 mysqlx\n44134 tiller\n44818 *ethernet-ip enip\n50000 *db2 jenkins-agent\n61613 stomp\n61616 *activemq artemis\n";
const UDP_ALIASES = "\n53 *dns\n67 *dhcp\n80 *http\n88 krb5\n111 *rpcbind portmapper\n137 netbios\n162 snmp-trap\n427 *slp\n443 quic http3 h3\n500 *ike\n520 *rip\n547 dhcpv6\n623 *ipmi\n853 *dns-over-quic doq\n1604 citrix-browser\n1900 upnp\n2055 netflow-collector\n3283 apple-remote-desktop\n3389 *rdp\n3478 *stun turn\n3671 *knx\n3702 wsd\n4500 *ipsec-nat-t\n8125 statsd\n8472 *flannel\n8600 *consul-dns\n9987 teamspeak\n9993 *zerotier\n11211 *memcached\n12201 gelf\n19132 minecraft-bedrock\n25826 collectd\n27015 source-engine\n41641 tailscale\n51820 *wireguard\n64738 mumble\n";
const DISPUTED_NAMES = {
	amt: [
		2268,
		16992,
		16993
	],
	clickhouse: [8123, 9e3],
	cpanel: [2082, 2083],
	dicom: [104, 11112],
	ipsec: [500, 4500],
	neo4j: [7474, 7687],
	otlp: [
		4317,
		4318,
		6951
	],
	ray: [
		6379,
		8265,
		10001
	],
	rocketmq: [9876, 10911],
	salt: [4505, 4506],
	sftp: [22, 115],
	spice: [1923, 5900],
	tempo: [526, 3200],
	whm: [2086, 2087],
	zabbix: [10050, 10051]
};
const IANA_SERVICES = "\n1b tcpmux\n5b rje\n7b echo\n9b discard\n11b systat\n13b daytime\n17b qotd\n18b msp\n19b chargen\n20b ftp-data\n21b ftp\n22b ssh\n23b telnet\n25b smtp\n27b nsw-fe\n29b msg-icp\n31b msg-auth\n33b dsp\n37b time\n38b rap\n39b rlp\n41b graphics\n42b nameserver\n43b nicname\n44b mpm-flags\n45b mpm\n46b mpm-snd\n48b auditd\n49b tacacs\n50b re-mail-ck\n52b xns-time\n53b domain\n54b xns-ch\n55b isi-gl\n56b xns-auth\n58b xns-mail\n62b acas\n63b whois++\n64b covia\n65b tacacs-ds\n66b sql*net\n67b bootps\n68b bootpc\n69b tftp\n70b gopher\n71b netrjs-1\n72b netrjs-2\n73b netrjs-3\n74b netrjs-4\n76b deos\n78b vettcp\n79b finger\n80b www-http\n82b xfer\n83b mit-ml-dev\n84b ctf\n85b mit-ml-dev\n86b mfcobol\n88b kerberos\n89b su-mit-tg\n90b dnsix\n91b mit-dov\n92b npp\n93b dcp\n94b objcall\n95b supdup\n96b dixie\n97b swift-rvf\n98b tacnews\n99b metagram\n101b hostname\n102b iso-tsap\n103b gppitnp\n104b acr-nema\n105b csnet-ns\n106b 3com-tsmux\n107b rtelnet\n108b snagas\n109b pop2\n110b pop3\n111b sunrpc\n112b mcidas\n113b auth\n115b sftp\n116b ansanotify\n117b uucp-path\n118b sqlserv\n119b nntp\n120b cfdptkt\n121b erpc\n122b smakynet\n123b ntp\n124b ansatrader\n125b locus-map\n126b nxedit\n127b locus-con\n128b gss-xlicen\n129b pwdgen\n130b cisco-fna\n131b cisco-tna\n132b cisco-sys\n133b statsrv\n134b ingres-net\n135b epmap\n136b profile\n137b netbios-ns\n138b netbios-dgm\n139b netbios-ssn\n140b emfis-data\n141b emfis-cntl\n142b bl-idm\n143t imap\n144b uma\n145b uaac\n146b iso-tp0\n147b iso-ip\n148b jargon\n149b aed-512\n150b sql-net\n151b hems\n152b bftp\n153b sgmp\n154b netsc-prod\n155b netsc-dev\n156b sqlsrv\n157b knet-cmp\n158b pcmail-srv\n159b nss-routing\n160b sgmp-traps\n161b snmp\n162b snmptrap\n163b cmip-man\n164b cmip-agent\n165b xns-courier\n166b s-net\n167b namp\n168b rsvd\n169b send\n170b print-srv\n171b multiplex\n173b xyplex-mux\n174b mailq\n175b vmnet\n176b genrad-mux\n177b xdmcp\n178b nextstep\n179b bgp\n180b ris\n181b unify\n182b audit\n183b ocbinder\n184b ocserver\n185b remote-kis\n186b kis\n187b aci\n188b mumps\n189b qft\n190b gacp\n191b prospero\n192b osu-nms\n193b srmp\n194b irc\n195b dn6-nlm-aud\n196b dn6-smm-red\n197b dls\n198b dls-mon\n199b smux\n200b src\n201b at-rtmp\n202b at-nbp\n203b at-3\n204b at-echo\n205b at-5\n206b at-zis\n207b at-7\n208b at-8\n209b qmtp\n210b z39.50\n212b anet\n213b ipx\n214b vmpwscs\n215b softpc\n216b cailic\n217b dbase\n218b mpp\n219b uarps\n220b imap3\n221b fln-spx\n222b rsh-spx\n223b cdc\n224b masqdialer\n242b direct\n243b sur-meas\n244b inbusiness\n245b link\n246b dsp3270\n247b subntbcst_tftp\n248b bhfhs\n256b rap\n257b set\n259b esro-gen\n260b openport\n261b nsiiops\n262b arcisdms\n263b hdap\n264b bgmp\n265b x-bone-ctl\n266b sst\n267b td-service\n268b td-replica\n269b manet\n270u gist\n271t pt-tls\n280b http-mgmt\n281b personal-link\n282b cableport-ax\n283b rescap\n284b corerjd\n286b fxp\n287b k-block\n300t tacacss\n308b novastorbakcup\n309b entrusttime\n310b bhmds\n311b asip-webadmin\n312b vslmp\n313b magenta-logic\n314b opalis-robot\n315b dpsi\n316b decauth\n317b zannet\n318b pkix-timestamp\n319b ptp-event\n320b ptp-general\n321b pip\n322b rtsps\n323t rpki-rtr\n324t rpki-rtr-tls\n333b texar\n344b pdap\n345b pawserv\n346b zserv\n347b fatserv\n348b csi-sgwp\n349b mftp\n350b matip-type-a\n351b bhoetty\n352b bhoedap4\n353b ndsauth\n354b bh611\n355b datex-asn\n356b cloanto-net-1\n357b bhevent\n358b shrinkwrap\n360b scoi2odialog\n361b semantix\n362b srssend\n363b rsvp_tunnel\n364b aurora-cmgr\n365b dtk\n366b odmr\n367b mortgageware\n368b qbikgdp\n369b rpc2portmap\n370b codaauth2\n371b clearcase\n372b ulistproc\n373b legent-1\n374b legent-2\n375b hassle\n376b nip\n377b tnetos\n378b dsetos\n379b is99c\n380b is99s\n381b hp-collector\n382b hp-managed-node\n383b hp-alarm-mgr\n384b arns\n385b ibm-app\n386b asa\n387b aurp\n388b unidata-ldm\n389b ldap\n390b uis\n391b synotics-relay\n392b synotics-broker\n393b meta5\n394b embl-ndt\n395b netcp\n396b netware-ip\n397b mptn\n398b kryptolan\n399b iso-tsap-c2\n400b osb-sd\n401b ups\n402b genie\n403b decap\n404b nced\n405b ncld\n406b imsp\n407b timbuktu\n408b prm-sm\n409b prm-nm\n410b decladebug\n411b rmt\n412b synoptics-trap\n413b smsp\n414b infoseek\n415b bnet\n416b silverplatter\n417b onmux\n418b hyper-g\n419b ariel1\n420b smpte\n421b ariel2\n422b ariel3\n423b opc-job-start\n424b opc-job-track\n425b icad-el\n426b smartsdp\n427b svrloc\n428b ocs_cmu\n429b ocs_amu\n430b utmpsd\n431b utmpcd\n432b iasd\n433b nnsp\n434b mobileip-agent\n435b mobilip-mn\n436b dna-cml\n437b comscm\n438b dsfgw\n439b dasp\n440b sgcp\n441b decvms-sysmgt\n442b cvc_hostd\n443b https\n444b snpp\n445b microsoft-ds\n446b ddm-rdb\n447b ddm-dfm\n448b ddm-ssl\n449b as-servermap\n450b tserver\n451b sfs-smp-net\n452b sfs-config\n453b creativeserver\n454b contentserver\n455b creativepartnr\n456t macon-tcp\n456u macon-udp\n457b scohelp\n458b appleqtc\n459b ampr-rcmd\n460b skronk\n461b datasurfsrv\n462b datasurfsrvsec\n463b alpes\n464b kpasswd\n465t submissions\n465u igmpv3lite\n466b digital-vrc\n467b mylex-mapd\n468b photuris\n469b rcp\n470b scx-proxy\n471b mondex\n472b ljk-login\n473b hybrid-pop\n474t tn-tl-w1\n474u tn-tl-w2\n475b tcpnethaspsrv\n476b tn-tl-fd1\n477b ss7ns\n478b spsc\n479b iafserver\n480b iafdbase\n481b ph\n482b bgs-nsi\n483b ulpnet\n484b integra-sme\n485b powerburst\n486b avian\n487b saft\n488b gss-http\n489b nest-protocol\n490b micom-pfs\n491b go-login\n492b ticf-1\n493b ticf-2\n494b pov-ray\n495b intecourier\n496b pim-rp-disc\n497b retrospect\n498b siam\n499b iso-ill\n500b isakmp\n501b stmf\n502b mbap\n503b intrinsa\n504b citadel\n505b mailbox-lm\n506b ohimsrv\n507b crs\n508b xvttp\n509b snare\n510b fcp\n511b passgo\n512t exec\n512u biff\n513t login\n513u who\n514t shell\n514u syslog\n515b printer\n516b videotex\n517b talk\n518b ntalk\n519b utime\n520t efs\n520u router\n521b ripng\n522b ulp\n523b ibm-db2\n524b ncp\n525b timed\n526b tempo\n527b stx\n528b custix\n529b irc-serv\n530b courier\n531b conference\n532b netnews\n533b netwall\n534b windream\n535b iiop\n536b opalis-rdv\n537b nmsp\n538b gdomap\n539b apertus-ldp\n540b uucp\n541b uucp-rlogin\n542b commerce\n543b klogin\n544b kshell\n545b appleqtcsrvr\n546b dhcpv6-client\n547b dhcpv6-server\n548b afpovertcp\n549b idfp\n550b new-rwho\n551b cybercash\n552b devshr-nts\n553b pirp\n554b rtsp\n555b dsf\n556b remotefs\n557b openvms-sysipc\n558b sdnskmp\n559b teedtap\n560b rmonitor\n561b monitor\n562b chshell\n563b nntps\n564b 9pfs\n565b whoami\n566b streettalk\n567b banyan-rpc\n568b ms-shuttle\n569b ms-rome\n570b meter\n571b meter\n572b sonar\n573b banyan-vip\n574b ftp-agent\n575b vemmi\n576b ipcd\n577b vnas\n578b ipdd\n579b decbsrv\n580b sntp-heartbeat\n581b bdp\n582b scc-security\n583b philips-vc\n584b keyserver\n586b password-chg\n587b submission\n588b cal\n589b eyelink\n590b tns-cml\n591b http-alt\n592b eudora-set\n593b http-rpc-epmap\n594b tpip\n595b cab-protocol\n596b smsd\n597b ptcnameservice\n598b sco-websrvrmg3\n599b acp\n600b ipcserver\n601b syslog-conn\n602b xmlrpc-beep\n603b idxp\n604b tunnel\n605b soap-beep\n606b urm\n607b nqs\n608b sift-uft\n609b npmp-trap\n610b npmp-local\n611b npmp-gui\n612b hmmp-ind\n613b hmmp-op\n614b sshell\n615b sco-inetmgr\n616b sco-sysmgr\n617b sco-dtmgr\n618b dei-icda\n619b compaq-evm\n620b sco-websrvrmgr\n621b escp-ip\n622b collaborator\n623t oob-ws-http\n623u asf-rmcp\n624b cryptoadmin\n625b dec_dlm\n626b asia\n627b passgo-tivoli\n628b qmqp\n629b 3com-amp3\n630b rda\n631t ipps\n631u ipp\n632b bmpp\n633b servstat\n634b ginad\n635b rlzdbase\n636b ldaps\n637b lanserver\n638b mcns-sec\n639b msdp\n640b entrust-sps\n641b repcmd\n642b esro-emsdp\n643b sanity\n644b dwr\n645b pssc\n646b ldp\n647b dhcp-failover\n648b rrp\n649b cadview-3d\n650b obex\n651b ieee-mms\n652b hello-port\n653b repscmd\n654b aodv\n655b tinc\n656b spmp\n657b rmc\n658b tenfold\n660b mac-srvr-admin\n661b hap\n662b pftp\n663b purenoise\n664t oob-ws-https\n664u asf-secure-rmcp\n665b sun-dr\n666b doom\n667b disclose\n668b mecomm\n669b meregister\n670b vacdsm-sws\n671b vacdsm-app\n672b vpps-qua\n673b cimplex\n674b acap\n675b dctp\n676b vpps-via\n677b vpp\n678b ggf-ncp\n679b mrm\n680b entrust-aaas\n681b entrust-aams\n682b xfr\n683b corba-iiop\n684b corba-iiop-ssl\n685b mdc-portmapper\n686b hcp-wismar\n687b asipregistry\n688b realm-rusd\n689b nmap\n690b vatp\n691b msexch-routing\n692b hyperwave-isp\n693b connendp\n694b ha-cluster\n695b ieee-mms-ssl\n696b rushd\n697b uuidgen\n698b olsr\n699b accessnetwork\n700b epp\n701b lmp\n702b iris-beep\n704b elcsd\n705b agentx\n706b silc\n707b borland-dsj\n709b entrust-kmsh\n710b entrust-ash\n711b cisco-tdp\n712b tbrpf\n713b iris-xpc\n714b iris-xpcs\n715b iris-lwz\n716u pana\n729b netviewdm1\n730b netviewdm2\n731b netviewdm3\n741b netgw\n742b netrcs\n744b flexlm\n747b fujitsu-dev\n748b ris-cm\n749b kerberos-adm\n750t rfile\n750u kerberos-iv\n751b pump\n752b qrh\n753b rrh\n754b tell\n758b nlogin\n759b con\n760b ns\n761b rxe\n762b quotad\n763b cycleserv\n764b omserv\n765b webster\n767b phonebook\n769b vid\n770b cadlock\n771b rtip\n772b cycleserv2\n773t submit\n773u notify\n774t rpasswd\n774u acmaint_dbd\n775t entomb\n775u acmaint_transd\n776b wpages\n777b multiling-http\n780b wpgs\n800b mdbs_daemon\n801b device\n802b mbap-s\n810b fcp-udp\n828b itm-mcell-s\n829b pkix-3-ca-ra\n830b netconf-ssh\n847b dhcp-failover2\n848b gdoi\n853b domain-s\n854b dlep\n860b iscsi\n861t owamp-control\n861u owamp-test\n862t twamp-control\n862u twamp-test\n873b rsync\n886b iclcnet-locate\n887b iclcnet_svinfo\n888t cddbp\n888u accessbuilder\n900b omginitialrefs\n901b smpnameres\n902b ideafarm-door\n903b ideafarm-panic\n910b kink\n911b xact-backup\n912b apex-mesh\n913b apex-edge\n914u rift-lies\n915u rift-ties\n953t rndc\n989b ftps-data\n990b ftps\n991b nas\n992b telnets\n993t imaps\n995b pop3s\n996b vsinet\n997b maitrd\n998t busboy\n998u puparp\n999b puprouter\n1000b cadlock2\n1001t webpush\n1010b surf\n1021b exp1\n1022b exp2\n1025b blackjack\n1026b cap\n1027u 6a44\n1029b solid-mux\n1033b netinfo-local\n1034b activesync\n1035b mxxrlogin\n1036b nsstp\n1037b ams\n1038b mtqp\n1039b sbl\n1040b netarx\n1041b danf-ak2\n1042b afrog\n1043b boinc-client\n1044b dcutility\n1045b fpitp\n1046b wfremotertm\n1047b neod1\n1048b neod2\n1049b td-postman\n1050b cma\n1051b optima-vnet\n1052b ddt\n1053b remote-as\n1054b brvread\n1055b ansyslmd\n1056b vfo\n1057b startron\n1058b nim\n1059b nimreg\n1060b polestar\n1061b kiosk\n1062b veracity\n1063b kyoceranetdev\n1064b jstel\n1065b syscomlan\n1066b fpo-fns\n1067b instl_boots\n1068b instl_bootc\n1069b cognex-insight\n1070b gmrupdateserv\n1071b bsquare-voip\n1072b cardax\n1073b bridgecontrol\n1074b warmspotmgmt\n1075b rdrmshc\n1076b dab-sti-c\n1077b imgames\n1078b avocent-proxy\n1079b asprovatalk\n1080b socks\n1081b pvuniwien\n1082b amt-esd-prot\n1083b ansoft-lm-1\n1084b ansoft-lm-2\n1085b webobjects\n1086b cplscrambler-lg\n1087b cplscrambler-in\n1088b cplscrambler-al\n1089b ff-annunc\n1090b ff-fms\n1091b ff-sm\n1092b obrpd\n1093b proofd\n1094b rootd\n1095b nicelink\n1096b cnrprotocol\n1097b sunclustermgr\n1098b rmiactivation\n1099b rmiregistry\n1100b mctp\n1101b pt2-discover\n1102b adobeserver-1\n1103b adobeserver-2\n1104b xrl\n1105b ftranhc\n1106b isoipsigport-1\n1107b isoipsigport-2\n1108b ratio-adp\n1110t webadmstart\n1110u nfsd-keepalive\n1111b lmsocialserver\n1112b icp\n1113b ltp-deepspace\n1114b mini-sql\n1115b ardus-trns\n1116b ardus-cntl\n1117b ardus-mtrns\n1118b sacred\n1119b bnetgame\n1120b bnetfile\n1121b rmpp\n1122b availant-mgr\n1123b murray\n1124b hpvmmcontrol\n1125b hpvmmagent\n1126b hpvmmdata\n1127b kwdb-commn\n1128b saphostctrl\n1129b saphostctrls\n1130b casp\n1131b caspssl\n1132b kvm-via-ip\n1133b dfn\n1134b aplx\n1135b omnivision\n1136b hhb-gateway\n1137b trim\n1138b encrypted_admin\n1139b evm\n1140b autonoc\n1141b mxomss\n1142b edtools\n1143b imyx\n1144b fuscript\n1145b x9-icue\n1146b audit-transfer\n1147b capioverlan\n1148b elfiq-repl\n1149b bvtsonar\n1150b blaze\n1151b unizensus\n1152b winpoplanmess\n1153b c1222-acse\n1154b resacommunity\n1155b nfa\n1156b iascontrol-oms\n1157b iascontrol\n1158b dbcontrol-oms\n1159b oracle-oms\n1160b olsv\n1161b health-polling\n1162b health-trap\n1163b sddp\n1164b qsm-proxy\n1165b qsm-gui\n1166b qsm-remote\n1167b cisco-ipsla\n1168b vchat\n1169b tripwire\n1170b atc-lm\n1171b atc-appserver\n1172b dnap\n1173b d-cinema-rrp\n1174b fnet-remote-ui\n1175b dossier\n1176b indigo-server\n1177b dkmessenger\n1178b sgi-storman\n1179b b2n\n1180b mc-client\n1181b 3comnetman\n1182t accelenet\n1182u accelenet-data\n1183b llsurfup-http\n1184b llsurfup-https\n1185b catchpole\n1186b mysql-cluster\n1187b alias\n1188b hp-webadmin\n1189b unet\n1190b commlinx-avl\n1191b gpfs\n1192b caids-sensor\n1193b fiveacross\n1194b openvpn\n1195b rsf-1\n1196b netmagic\n1197b carrius-rshell\n1198b cajo-discovery\n1199b dmidi\n1200b scol\n1201b nucleus-sand\n1202b caiccipc\n1203b ssslic-mgr\n1204b ssslog-mgr\n1205b accord-mgc\n1206b anthony-data\n1207b metasage\n1208b seagull-ais\n1209b ipcd3\n1210b eoss\n1211b groove-dpp\n1212b lupa\n1213b mpc-lifenet\n1214b kazaa\n1215b scanstat-1\n1216b etebac5\n1217b hpss-ndapi\n1218b aeroflight-ads\n1219b aeroflight-ret\n1220b qt-serveradmin\n1221b sweetware-apps\n1222b nerv\n1223b tgp\n1224b vpnz\n1225b slinkysearch\n1226b stgxfws\n1227b dns2go\n1228b florence\n1229b zented\n1230b periscope\n1231b menandmice-lpm\n1232b first-defense\n1233b univ-appserver\n1234b search-agent\n1235b mosaicsyssvc1\n1236b bvcontrol\n1237b tsdos390\n1238b hacl-qs\n1239b nmsd\n1240b instantia\n1241b nessus\n1242b nmasoverip\n1243b serialgateway\n1244b isbconference1\n1245b isbconference2\n1246b payrouter\n1247b visionpyramid\n1248b hermes\n1249b mesavistaco\n1250b swldy-sias\n1251b servergraph\n1252b bspne-pcc\n1253b q55-pcc\n1254b de-noc\n1255b de-cache-query\n1256b de-server\n1257b shockwave2\n1258b opennl\n1259b opennl-voice\n1260b ibm-ssd\n1261b mpshrsv\n1262b qnts-orb\n1263b dka\n1264b prat\n1265b dssiapi\n1266b dellpwrappks\n1267b epc\n1268b propel-msgsys\n1269b watilapp\n1270b opsmgr\n1271b excw\n1272b cspmlockmgr\n1273b emc-gateway\n1274b t1distproc\n1275b ivcollector\n1277b miva-mqs\n1278b dellwebadmin-1\n1279b dellwebadmin-2\n1280b pictrography\n1281b healthd\n1282b emperion\n1283b productinfo\n1284b iee-qfx\n1285b neoiface\n1286b netuitive\n1287b routematch\n1288b navbuddy\n1289b jwalkserver\n1290b winjaserver\n1291b seagulllms\n1292b dsdn\n1293b pkt-krb-ipsec\n1294b cmmdriver\n1295b ehtp\n1296b dproxy\n1297b sdproxy\n1298b lpcp\n1299b hp-sci\n1300b h323hostcallsc\n1303b sftsrv\n1304b boomerang\n1305b pe-mike\n1306b re-conn-proto\n1307b pacmand\n1308b odsi\n1309b jtag-server\n1310b husky\n1311b rxmon\n1312b sti-envision\n1313b bmc_patroldb\n1314b pdps\n1315b els\n1316b exbit-escp\n1317b vrts-ipcserver\n1318b krb5gatekeeper\n1319b amx-icsp\n1320b amx-axbnet\n1321b pip\n1322b novation\n1323b brcd\n1324b delta-mcp\n1325b dx-instrument\n1326b wimsic\n1327b ultrex\n1328b ewall\n1329b netdb-export\n1330b streetperfect\n1331b intersan\n1332b pcia-rxp-b\n1333b passwrd-policy\n1334b writesrv\n1335b digital-notary\n1336b ischat\n1337b menandmice-dns\n1338b wmc-log-svc\n1339b kjtsiteserver\n1340b naap\n1341b qubes\n1342b esbroker\n1343b re101\n1344b icap\n1345b vpjp\n1346b alta-ana-lm\n1347b bbn-mmc\n1348b bbn-mmx\n1349b sbook\n1350b editbench\n1351b equationbuilder\n1352b lotusnote\n1353b relief\n1354b xsip-network\n1355b intuitive-edge\n1356b cuillamartin\n1357b pegboard\n1358b connlcli\n1359b ftsrv\n1360b mimer\n1361b linx\n1362b timeflies\n1363b ndm-requester\n1364b ndm-server\n1365b adapt-sna\n1366b netware-csp\n1367b dcs\n1368b screencast\n1369b gv-us\n1370b us-gv\n1371b fc-cli\n1372b fc-ser\n1373b chromagrafx\n1374b molly\n1375b bytex\n1376b ibm-pps\n1377b cichlid\n1378b elan\n1379b dbreporter\n1380b telesis-licman\n1381b apple-licman\n1382b udt_os\n1383b gwha\n1384b os-licman\n1385b atex_elmd\n1386b checksum\n1387b cadsi-lm\n1388b objective-dbc\n1389b iclpv-dm\n1390b iclpv-sc\n1391b iclpv-sas\n1392b iclpv-pm\n1393b iclpv-nls\n1394b iclpv-nlc\n1395b iclpv-wsm\n1396b dvl-activemail\n1397b audio-activmail\n1398b video-activmail\n1399b cadkey-licman\n1400b cadkey-tablet\n1401b goldleaf-licman\n1402b prm-sm-np\n1403b prm-nm-np\n1404b igi-lm\n1405b ibm-res\n1406b netlabs-lm\n1407t tibet-server\n1408b sophia-lm\n1409b here-lm\n1410b hiq\n1411b af\n1412b innosys\n1413b innosys-acl\n1414b ibm-mqseries\n1415b dbstar\n1416b novell-lu6.2\n1417b timbuktu-srv1\n1418b timbuktu-srv2\n1419b timbuktu-srv3\n1420b timbuktu-srv4\n1421b gandalf-lm\n1422b autodesk-lm\n1423b essbase\n1424b hybrid\n1425b zion-lm\n1426b sais\n1427b mloadd\n1428b informatik-lm\n1429b nms\n1430b tpdu\n1431b rgtp\n1432b blueberry-lm\n1433b ms-sql-s\n1434b ms-sql-m\n1435b ibm-cics\n1436b saism\n1437b tabula\n1438b eicon-server\n1439b eicon-x25\n1440b eicon-slp\n1441b cadis-1\n1442b cadis-2\n1443b ies-lm\n1444b marcam-lm\n1445b proxima-lm\n1446b ora-lm\n1447b apri-lm\n1448b oc-lm\n1449b peport\n1450b dwf\n1451b infoman\n1452b gtegsc-lm\n1453b genie-lm\n1454b interhdl_elmd\n1455b esl-lm\n1456b dca\n1457b valisys-lm\n1458b nrcabq-lm\n1459b proshare1\n1460b proshare2\n1461b ibm_wrless_lan\n1462b world-lm\n1463b nucleus\n1464b msl_lmd\n1465b pipes\n1466b oceansoft-lm\n1467b csdmbase\n1468b csdm\n1469b aal-lm\n1470b uaiact\n1471b csdmbase\n1472b csdm\n1473b openmath\n1474b telefinder\n1475b taligent-lm\n1476b clvm-cfg\n1477b ms-sna-server\n1478b ms-sna-base\n1479b dberegister\n1480b pacerforum\n1481b airs\n1482b miteksys-lm\n1483b afs\n1484b confluent\n1485b lansource\n1486b nms_topo_serv\n1487b localinfosrvr\n1488b docstor\n1489b dmdocbroker\n1490b insitu-conf\n1492b stone-design-1\n1493b netmap_lm\n1494b ica\n1495b cvc\n1496b liberty-lm\n1497b rfx-lm\n1498b sybase-sqlany\n1499b fhc\n1500b vlsi-lm\n1501b saiscm\n1502b shivadiscovery\n1503b imtc-mcs\n1504b evb-elm\n1505b funkproxy\n1506b utcd\n1507b symplex\n1508b diagmond\n1509b robcad-lm\n1510b mvx-lm\n1511b 3l-l1\n1512b wins\n1513b fujitsu-dtc\n1514b fujitsu-dtcns\n1515b ifor-protocol\n1516b vpad\n1517b vpac\n1518b vpvd\n1519b vpvc\n1520b atm-zip-office\n1521b ncube-lm\n1522b ricardo-lm\n1523b cichild-lm\n1524b ingreslock\n1525b prospero-np\n1526b pdap-np\n1527b tlisrv\n1528b norp\n1529b coauthor\n1530b rap-service\n1531b rap-listen\n1532b miroconnect\n1533b virtual-places\n1534b micromuse-lm\n1535b ampr-info\n1536b ampr-inter\n1537b sdsc-lm\n1538b 3ds-lm\n1539b intellistor-lm\n1540b rds\n1541b rds2\n1542b gridgen-elmd\n1543b simba-cs\n1544b aspeclmd\n1545b vistium-share\n1546b abbaccuray\n1547b laplink\n1548b axon-lm\n1549t shivahose\n1549u shivasound\n1550b 3m-image-lm\n1551b hecmtl-db\n1552b pciarray\n1553b sna-cs\n1554b caci-lm\n1555b livelan\n1556b veritas_pbx\n1557b arbortext-lm\n1558b xingmpeg\n1559b web2host\n1560b asci-val\n1561b facilityview\n1562b pconnectmgr\n1563b cadabra-lm\n1564b pay-per-view\n1565b winddlb\n1566b corelvideo\n1567b jlicelmd\n1568b tsspmap\n1569b ets\n1570b orbixd\n1571b rdb-dbs-disp\n1572b chip-lm\n1573b itscomm-ns\n1574b mvel-lm\n1575b oraclenames\n1576b moldflow-lm\n1577b hypercube-lm\n1578b jacobus-lm\n1579b ioc-sea-lm\n1580t tn-tl-r1\n1580u tn-tl-r2\n1581b mil-2045-47001\n1582b msims\n1583b simbaexpress\n1584b tn-tl-fd2\n1585b intv\n1586b ibm-abtact\n1587b pra_elmd\n1588b triquest-lm\n1589b vqp\n1590b gemini-lm\n1591b ncpm-pm\n1592b commonspace\n1593b mainsoft-lm\n1594b sixtrak\n1595b radio\n1596t radio-sm\n1596u radio-bc\n1597b orbplus-iiop\n1598b picknfs\n1599b simbaservices\n1600b issd\n1601b aas\n1602b inspect\n1603b picodbc\n1604b icabrowser\n1605b slp\n1606b slm-api\n1607b stt\n1608b smart-lm\n1609b isysg-lm\n1610b taurus-wh\n1611b ill\n1612b netbill-trans\n1613b netbill-keyrep\n1614b netbill-cred\n1615b netbill-auth\n1616b netbill-prod\n1617b nimrod-agent\n1618b skytelnet\n1619b xs-openstorage\n1620b faxportwinport\n1621b softdataphone\n1622b ontime\n1623b jaleosnd\n1624b udp-sr-port\n1625b svs-omagent\n1626b shockwave\n1627b t128-gateway\n1628b lontalk-norm\n1629b lontalk-urgnt\n1630b oraclenet8cman\n1631b visitview\n1632b pammratc\n1633b pammrpc\n1634b loaprobe\n1635b edb-server1\n1636b isdc\n1637b islc\n1638b ismc\n1639b cert-initiator\n1640b cert-responder\n1641b invision\n1642b isis-am\n1643b isis-ambc\n1644b saiseh\n1645b sightline\n1646b sa-msg-port\n1647b rsap\n1648b concurrent-lm\n1649b kermit\n1650b nkd\n1651b shiva_confsrvr\n1652b xnmp\n1653b alphatech-lm\n1654b stargatealerts\n1655b dec-mbadmin\n1656b dec-mbadmin-h\n1657b fujitsu-mmpdc\n1658b sixnetudr\n1659b sg-lm\n1660b skip-mc-gikreq\n1661b netview-aix-1\n1662b netview-aix-2\n1663b netview-aix-3\n1664b netview-aix-4\n1665b netview-aix-5\n1666b netview-aix-6\n1667b netview-aix-7\n1668b netview-aix-8\n1669b netview-aix-9\n1670b netview-aix-10\n1671b netview-aix-11\n1672b netview-aix-12\n1673b proshare-mc-1\n1674b proshare-mc-2\n1675b pdp\n1676t netcomm1\n1676u netcomm2\n1677b groupwise\n1678b prolink\n1679b darcorp-lm\n1680b microcom-sbp\n1681b sd-elmd\n1682b lanyon-lantern\n1683b ncpm-hip\n1684b snaresecure\n1685b n2nremote\n1686b cvmon\n1687b nsjtp-ctrl\n1688b nsjtp-data\n1689b firefox\n1690b ng-umds\n1691b empire-empuma\n1692b sstsys-lm\n1693b rrirtr\n1694b rrimwm\n1695b rrilwm\n1696b rrifmm\n1697b rrisat\n1698b rsvp-encap-1\n1699b rsvp-encap-2\n1700b mps-raft\n1701b l2tp\n1702b deskshare\n1703b hb-engine\n1704b bcs-broker\n1705b slingshot\n1706b jetform\n1707b vdmplay\n1708b gat-lmd\n1709b centra\n1710b impera\n1711b pptconference\n1712b registrar\n1713b conferencetalk\n1714b sesi-lm\n1715b houdini-lm\n1716b xmsg\n1717b fj-hdnet\n1718b h323gatedisc\n1719b h323gatestat\n1720b h323hostcall\n1721b caicci\n1722b hks-lm\n1723b pptp\n1724b csbphonemaster\n1725b iden-ralp\n1726b iberiagames\n1727b winddx\n1728b telindus\n1729b citynl\n1730b roketz\n1731b msiccp\n1732b proxim\n1733b siipat\n1734b cambertx-lm\n1735b privatechat\n1736b street-stream\n1737b ultimad\n1738b gamegen1\n1739b webaccess\n1740b encore\n1741b cisco-net-mgmt\n1742b 3com-nsd\n1743b cinegrfx-lm\n1744b ncpm-ft\n1745b remote-winsock\n1746b ftrapid-1\n1747b ftrapid-2\n1748b oracle-em1\n1749b aspen-services\n1750b sslp\n1751b swiftnet\n1752b lofr-lm\n1753t predatar-comms\n1754b oracle-em2\n1755b ms-streaming\n1756b capfast-lmd\n1757b cnhrp\n1758b tftp-mcast\n1759b spss-lm\n1760b www-ldap-gw\n1761b cft-0\n1762b cft-1\n1763b cft-2\n1764b cft-3\n1765b cft-4\n1766b cft-5\n1767b cft-6\n1768b cft-7\n1769b bmc-net-adm\n1770b bmc-net-svc\n1771b vaultbase\n1772b essweb-gw\n1773b kmscontrol\n1774b global-dtserv\n1775t vdab\n1776b femis\n1777b powerguardian\n1778b prodigy-intrnet\n1779b pharmasoft\n1780b dpkeyserv\n1781b answersoft-lm\n1782b hp-hcip\n1784b finle-lm\n1785b windlm\n1786b funk-logger\n1787b funk-license\n1788b psmond\n1789b hello\n1790b nmsp\n1791b ea1\n1792b ibm-dt-2\n1793b rsc-robot\n1794b cera-bcm\n1795b dpi-proxy\n1796b vocaltec-admin\n1797b uma\n1798b etp\n1799b netrisk\n1800b ansys-lm\n1801b msmq\n1802b concomp1\n1803b hp-hcip-gwy\n1804b enl\n1805b enl-name\n1806b musiconline\n1807b fhsp\n1808b oracle-vp2\n1809b oracle-vp1\n1810b jerand-lm\n1811b scientia-sdb\n1812b radius\n1813b radius-acct\n1814b tdp-suite\n1815b mmpft\n1816b harp\n1817b rkb-oscs\n1818b etftp\n1819b plato-lm\n1820b mcagent\n1821b donnyworld\n1822b es-elmd\n1823b unisys-lm\n1824b metrics-pas\n1825b direcpc-video\n1826b ardt\n1827b asi\n1828b itm-mcell-u\n1829b optika-emedia\n1830b net8-cman\n1831b myrtle\n1832b tht-treasure\n1833b udpradio\n1834b ardusuni\n1835b ardusmul\n1836b ste-smsc\n1837b csoft1\n1838b talnet\n1839b netopia-vo1\n1840b netopia-vo2\n1841b netopia-vo3\n1842b netopia-vo4\n1843b netopia-vo5\n1844b direcpc-dll\n1845b altalink\n1846b tunstall-pnc\n1847b slp-notify\n1848b fjdocdist\n1849b alpha-sms\n1850b gsi\n1851b ctcd\n1852b virtual-time\n1853b vids-avtp\n1854b buddy-draw\n1855b fiorano-rtrsvc\n1856b fiorano-msgsvc\n1857b datacaptor\n1858b privateark\n1859b gammafetchsvr\n1860b sunscalar-svc\n1861b lecroy-vicp\n1862b mysql-cm-agent\n1863b msnp\n1864b paradym-31port\n1865b entp\n1866b swrmi\n1867b udrive\n1868b viziblebrowser\n1869b transact\n1870b sunscalar-dns\n1871b canocentral0\n1872b canocentral1\n1873b fjmpjps\n1874b fjswapsnp\n1875b westell-stats\n1876b ewcappsrv\n1877b hp-webqosdb\n1878b drmsmc\n1879b nettgain-nms\n1880b vsat-control\n1881b ibm-mqseries2\n1882b ecsqdmn\n1883b mqtt\n1884b idmaps\n1885b vrtstrapserver\n1886b leoip\n1887b filex-lport\n1888b ncconfig\n1889b unify-adapter\n1890b wilkenlistener\n1891b childkey-notif\n1892b childkey-ctrl\n1893b elad\n1894b o2server-port\n1896b b-novative-ls\n1897b metaagent\n1898b cymtec-port\n1899b mc2studios\n1900b ssdp\n1901b fjicl-tep-a\n1902b fjicl-tep-b\n1903b linkname\n1904b fjicl-tep-c\n1905b sugp\n1906b tpmd\n1907b intrastar\n1908b dawn\n1909b global-wlink\n1910b ultrabac\n1911b mtp\n1912b rhp-iibp\n1913b armadp\n1914b elm-momentum\n1915b facelink\n1916b persona\n1917b noagent\n1918b can-nds\n1919b can-dch\n1920b can-ferret\n1921b noadmin\n1922b tapestry\n1923b spice\n1924b xiip\n1925b discovery-port\n1926b egs\n1927b videte-cipc\n1928b emsd-port\n1929b bandwiz-system\n1930b driveappserver\n1931b amdsched\n1932b ctt-broker\n1933b xmapi\n1934b xaapi\n1935b macromedia-fcs\n1936b jetcmeserver\n1937b jwserver\n1938b jwclient\n1939b jvserver\n1940b jvclient\n1941b dic-aida\n1942b res\n1943b beeyond-media\n1944b close-combat\n1945b dialogic-elmd\n1946b tekpls\n1947b sentinelsrm\n1948b eye2eye\n1949b ismaeasdaqlive\n1950b ismaeasdaqtest\n1951b bcs-lmserver\n1952b mpnjsc\n1953b rapidbase\n1954b abr-api\n1955b abr-secure\n1956b vrtl-vmf-ds\n1957b unix-status\n1958b dxadmind\n1959b simp-all\n1960b nasmanager\n1961b bts-appserver\n1962b biap-mp\n1963b webmachine\n1964b solid-e-engine\n1965b tivoli-npm\n1966b slush\n1967b sns-quote\n1968b lipsinc\n1969b lipsinc1\n1970b netop-rc\n1971b netop-school\n1972b intersys-cache\n1973b dlsrap\n1974b drp\n1975b tcoflashagent\n1976b tcoregagent\n1977b tcoaddressbook\n1978b unisql\n1979b unisql-java\n1980b panquest-xact\n1981b p2pq\n1982b estamp\n1983b lhtp\n1984b bb\n1985b hsrp\n1986b licensedaemon\n1987b tr-rsrb-p1\n1988b tr-rsrb-p2\n1989b mshnet\n1990b stun-p1\n1991b stun-p2\n1992b ipsendmsg\n1993b snmp-tcp-port\n1994b stun-port\n1995b perf-port\n1996b tr-rsrb-port\n1997b gdp-port\n1998b x25-svc-port\n1999b tcp-id-port\n2000b cisco-sccp\n2001t dc\n2001u wizard\n2002b globe\n2003b brutus\n2004t mailbox\n2004u emce\n2005t berknet\n2005u oracle\n2006t invokator\n2006u raid-cd\n2007t dectalk\n2007u raid-am\n2008t conf\n2008u terminaldb\n2009t news\n2009u whosockami\n2010t search\n2010u pipe_server\n2011t raid-cc\n2011u servserv\n2012t ttyinfo\n2012u raid-ac\n2013t raid-am\n2013u raid-cd\n2014t troff\n2014u raid-sf\n2015t cypress\n2015u raid-cs\n2016b bootserver\n2017t cypress-stat\n2017u bootclient\n2018t terminaldb\n2018u rellpack\n2019t whosockami\n2019u about\n2020b xinupageserver\n2021t servexec\n2021u xinuexpansion1\n2022t down\n2022u xinuexpansion2\n2023b xinuexpansion3\n2024b xinuexpansion4\n2025t ellpack\n2025u xribs\n2026b scrabble\n2027b shadowserver\n2028b submitserver\n2029b hsrpv6\n2030b device2\n2031b mobrien-chat\n2032b blackboard\n2033b glogger\n2034b scoremgr\n2035b imsldoc\n2036b e-dpnet\n2037b applus\n2038b objectmanager\n2039b prizma\n2040b lam\n2041b interbase\n2042b isis\n2043b isis-bcast\n2044b rimsl\n2045b cdfunc\n2046b sdfunc\n2047b dls\n2048b dls-monitor\n2049b nfs\n2050b av-emb-config\n2051b epnsdp\n2052b clearvisn\n2053b lot105-ds-upd\n2054b weblogin\n2055b iop\n2056b omnisky\n2057b rich-cp\n2058b newwavesearch\n2059b bmc-messaging\n2060b teleniumdaemon\n2061b netmount\n2062b icg-swp\n2063b icg-bridge\n2064b icg-iprelay\n2065b dlsrpn\n2066b aura\n2067b dlswpn\n2068b avauthsrvprtcl\n2069b event-port\n2070b ah-esp-encap\n2071b acp-port\n2072b msync\n2073b gxs-data-port\n2074b vrtl-vmf-sa\n2075b newlixengine\n2076b newlixconfig\n2077b tsrmagt\n2078b tpcsrvr\n2079b idware-router\n2080b autodesk-nlm\n2081b kme-trap-port\n2082b infowave\n2083b radsec\n2084b sunclustergeo\n2085b ada-cip\n2086b gnunet\n2087b eli\n2088b ip-blf\n2089b sep\n2090b lrp\n2091b prp\n2092b descent3\n2093b nbx-cc\n2094b nbx-au\n2095b nbx-ser\n2096b nbx-dir\n2097b jetformpreview\n2098b dialog-port\n2099b h2250-annex-g\n2100b amiganetfs\n2101b rtcm-sc104\n2102b zephyr-srv\n2103b zephyr-clt\n2104b zephyr-hm\n2105b minipay\n2106b mzap\n2107b bintec-admin\n2108b comcam\n2109b ergolight\n2110b umsp\n2111b dsatp\n2112b idonix-metanet\n2113b hsl-storm\n2114b ariascribe\n2115b kdm\n2116b ccowcmr\n2117b mentaclient\n2118b mentaserver\n2119b gsigatekeeper\n2120b qencp\n2121b scientia-ssdb\n2122b caupc-remote\n2123b gtp-control\n2124b elatelink\n2125b lockstep\n2126b pktcable-cops\n2127b index-pc-wb\n2128b net-steward\n2129b cs-live\n2130b xds\n2131b avantageb2b\n2132b solera-epmap\n2133b zymed-zpp\n2134b avenue\n2135b gris\n2136b appworxsrv\n2137b connect\n2138b unbind-cluster\n2139b ias-auth\n2140b ias-reg\n2141b ias-admind\n2142b tdmoip\n2143b lv-jc\n2144b lv-ffx\n2145b lv-pici\n2146b lv-not\n2147b lv-auth\n2148b veritas-ucl\n2149b acptsys\n2150b dynamic3d\n2151b docent\n2152b gtp-user\n2153b ctlptc\n2154b stdptc\n2155b brdptc\n2156b trp\n2157b xnds\n2158b touchnetplus\n2159b gdbremote\n2160b apc-2160\n2161b apc-2161\n2162b navisphere\n2163b navisphere-sec\n2164b ddns-v3\n2165b x-bone-api\n2166b iwserver\n2167b raw-serial\n2168b easy-soft-mux\n2169b brain\n2170b eyetv\n2171b msfw-storage\n2172b msfw-s-storage\n2173b msfw-replica\n2174b msfw-array\n2175b airsync\n2176b rapi\n2177b qwave\n2178b bitspeer\n2179b vmrdp\n2180b mc-gt-srv\n2181b eforward\n2182b cgn-stat\n2183b cgn-config\n2184b nvd\n2185b onbase-dds\n2186b gtaua\n2187t ssmc\n2187u ssmd\n2188t radware-rpm\n2189t radware-rpm-s\n2190b tivoconnect\n2191b tvbus\n2192b asdis\n2193b drwcs\n2197b mnp-exchange\n2198b onehome-remote\n2199b onehome-help\n2201b ats\n2202b imtc-map\n2203b b2-runtime\n2204b b2-license\n2205b jps\n2206b hpocbus\n2207b hpssd\n2208b hpiod\n2209b rimf-ps\n2210b noaaport\n2211b emwin\n2212b leecoposserver\n2213b kali\n2214b rpi\n2215b ipcore\n2216b vtu-comms\n2217b gotodevice\n2218b bounzza\n2219b netiq-ncap\n2220b netiq\n2221b ethernet-ip-s\n2223b rockwell-csp2\n2224b efi-mg\n2225t rcip-itu\n2226b di-drm\n2227b di-msg\n2228b ehome-ms\n2229b datalens\n2230b queueadm\n2231b wimaxasncp\n2232b ivs-video\n2233b infocrypt\n2234b directplay\n2235b sercomm-wlink\n2236b nani\n2237b optech-port1-lm\n2238b aviva-sna\n2239b imagequery\n2240b recipe\n2241b ivsd\n2242b foliocorp\n2243b magicom\n2244b nmsserver\n2245b hao\n2246b pc-mta-addrmap\n2247b antidotemgrsvr\n2248b ums\n2249b rfmp\n2250b remote-collab\n2251b dif-port\n2252b njenet-ssl\n2253b dtv-chan-req\n2254b seispoc\n2255b vrtp\n2256b pcc-mfp\n2257b simple-tx-rx\n2258b rcts\n2259b bid-serv\n2260b apc-2260\n2261b comotionmaster\n2262b comotionback\n2263b ecwcfg\n2264b apx500api-1\n2265b apx500api-2\n2266b mfserver\n2267b ontobroker\n2268b amt\n2269b mikey\n2270b starschool\n2271b mmcals\n2272b mmcal\n2273b mysql-im\n2274b pcttunnell\n2275b ibridge-data\n2276b ibridge-mgmt\n2277b bluectrlproxy\n2278b s3db\n2279b xmquery\n2280b lnvpoller\n2281b lnvconsole\n2282b lnvalarm\n2283b lnvstatus\n2284b lnvmaps\n2285b lnvmailmon\n2286b nas-metering\n2287b dna\n2288b netml\n2289b dict-lookup\n2290b sonus-logging\n2291b eapsp\n2292b mib-streaming\n2293b npdbgmngr\n2294b konshus-lm\n2295b advant-lm\n2296b theta-lm\n2297b d2k-datamover1\n2298b d2k-datamover2\n2299b pc-telecommute\n2300b cvmmon\n2301b cpq-wbem\n2302b binderysupport\n2303b proxy-gateway\n2304b attachmate-uts\n2305b mt-scaleserver\n2306b tappi-boxnet\n2307b pehelp\n2308b sdhelp\n2309b sdserver\n2310b sdclient\n2311b messageservice\n2312b wanscaler\n2313b iapp\n2314b cr-websystems\n2315b precise-sft\n2316b sent-lm\n2317b attachmate-g32\n2318b cadencecontrol\n2319b infolibria\n2320b siebel-ns\n2321b rdlap\n2322b ofsd\n2323b 3d-nfsd\n2324b cosmocall\n2325b ansysli\n2326b idcp\n2327b xingcsm\n2328b netrix-sftm\n2329b nvd\n2330b tscchat\n2331b agentview\n2332b rcc-host\n2333b snapp\n2334b ace-client\n2335b ace-proxy\n2336b appleugcontrol\n2337b ideesrv\n2338b norton-lambert\n2339b 3com-webview\n2340b wrs_registry\n2341b xiostatus\n2342b manage-exec\n2343b nati-logos\n2344b fcmsys\n2345b dbm\n2346b redstorm_join\n2347b redstorm_find\n2348b redstorm_info\n2349b redstorm_diag\n2350b psbserver\n2351b psrserver\n2352b pslserver\n2353b pspserver\n2354b psprserver\n2355b psdbserver\n2356b gxtelmd\n2357b unihub-server\n2358b futrix\n2359b flukeserver\n2360b nexstorindltd\n2361b tl1\n2362b digiman\n2363b mediacntrlnfsd\n2364b oi-2000\n2365b dbref\n2366b qip-login\n2367b service-ctrl\n2368b opentable\n2369b bif-p2p\n2370b l3-hbmon\n2371t rda\n2372b lanmessenger\n2373t remographlm\n2374t hydra\n2375t docker\n2376t docker-s\n2377t swarm\n2378u dali\n2379t etcd-client\n2380t etcd-server\n2381b compaq-https\n2382b ms-olap3\n2383b ms-olap4\n2384t sd-request\n2384u sd-capacity\n2385b sd-data\n2386b virtualtape\n2387b vsamredirector\n2388b mynahautostart\n2389b ovsessionmgr\n2390b rsmtp\n2391b 3com-net-mgmt\n2392b tacticalauth\n2393b ms-olap1\n2394b ms-olap2\n2395b lan900_remote\n2396b wusage\n2397b ncl\n2398b orbiter\n2399b fmpro-fdal\n2400b opequus-server\n2401b cvspserver\n2402b taskmaster2000\n2403b taskmaster2000\n2404b iec-104\n2405b trc-netpoll\n2406b jediserver\n2407b orion\n2408t railgun-webaccl\n2409b sns-protocol\n2410b vrts-registry\n2411b netwave-ap-mgmt\n2412b cdn\n2413b orion-rmi-reg\n2414b beeyond\n2415b codima-rtp\n2416b rmtserver\n2417b composit-server\n2418b cas\n2419b attachmate-s2s\n2420b dslremote-mgmt\n2421b g-talk\n2422b crmsbits\n2423b rnrp\n2424b kofax-svr\n2425b fjitsuappmgr\n2426b vcmp\n2427b mgcp-gateway\n2428b ott\n2429b ft-role\n2430b venus\n2431b venus-se\n2432b codasrv\n2433b codasrv-se\n2434b pxc-epmap\n2435b optilogic\n2436b topx\n2437b unicontrol\n2438b msp\n2439b sybasedbsynch\n2440b spearway\n2441b pvsw-inet\n2442b netangel\n2443b powerclientcsf\n2444b btpp2sectrans\n2445b dtn1\n2446b bues_service\n2447b ovwdb\n2448b hpppssvr\n2449b ratl\n2450b netadmin\n2451b netchat\n2452b snifferclient\n2453b madge-ltd\n2454b indx-dds\n2455b wago-io-system\n2456b altav-remmgt\n2457b rapido-ip\n2458b griffin\n2459b xrpl\n2460b ms-theater\n2461b qadmifoper\n2462b qadmifevent\n2463b lsi-raid-mgmt\n2464b direcpc-si\n2465b lbm\n2466b lbf\n2467b high-criteria\n2468b qip-msgd\n2469b mti-tcs-comm\n2470b taskman-port\n2471b seaodbc\n2472b c3\n2473b aker-cdp\n2474b vitalanalysis\n2475b ace-server\n2476b ace-svr-prop\n2477b ssm-cvs\n2478b ssm-cssps\n2479b ssm-els\n2480b powerexchange\n2481b giop\n2482b giop-ssl\n2483b ttc\n2484b ttc-ssl\n2485b netobjects1\n2486b netobjects2\n2487b pns\n2488b moy-corp\n2489b tsilb\n2490b qip-qdhcp\n2491b conclave-cpp\n2492b groove\n2493b talarian-mqs\n2494b bmc-ar\n2495b fast-rem-serv\n2496b dirgis\n2497b quaddb\n2498b odn-castraq\n2499b unicontrol\n2500b rtsserv\n2501b rtsclient\n2502b kentrox-prot\n2503b nms-dpnss\n2504b wlbs\n2505b ppcontrol\n2506b jbroker\n2507b spock\n2508b jdatastore\n2509b fjmpss\n2510b fjappmgrbulk\n2511b metastorm\n2512b citrixima\n2513b citrixadmin\n2514b facsys-ntp\n2515b facsys-router\n2516b maincontrol\n2517b call-sig-trans\n2518b willy\n2519b globmsgsvc\n2520b pvsw\n2521b adaptecmgr\n2522b windb\n2523b qke-llc-v3\n2524b optiwave-lm\n2525b ms-v-worlds\n2526b ema-sent-lm\n2527b iqserver\n2528b ncr_ccl\n2529b utsftp\n2530b vrcommerce\n2531b ito-e-gui\n2532b ovtopmd\n2533b snifferserver\n2534b combox-web-acc\n2535b madcap\n2536b btpp2audctr1\n2537b upgrade\n2538b vnwk-prapi\n2539b vsiadmin\n2540b lonworks\n2541b lonworks2\n2542b udrawgraph\n2543b reftek\n2544b novell-zen\n2545b sis-emt\n2546b vytalvaultbrtp\n2547b vytalvaultvsmp\n2548b vytalvaultpipe\n2549b ipass\n2550b ads\n2551b isg-uda-server\n2552b call-logging\n2553b efidiningport\n2554b vcnet-link-v10\n2555b compaq-wcp\n2556b nicetec-nmsvc\n2557b nicetec-mgmt\n2558b pclemultimedia\n2559b lstp\n2560b labrat\n2561b mosaixcc\n2562b delibo\n2563b cti-redwood\n2564b hp-3000-telnet\n2565b coord-svr\n2566b pcs-pcw\n2567b clp\n2568b spamtrap\n2569b sonuscallsig\n2570b hs-port\n2571b cecsvc\n2572b ibp\n2573b trustestablish\n2574b blockade-bpsp\n2575b hl7\n2576b tclprodebugger\n2577b scipticslsrvr\n2578b rvs-isdn-dcp\n2579b mpfoncl\n2580b tributary\n2581b argis-te\n2582b argis-ds\n2583b mon\n2584b cyaserv\n2585b netx-server\n2586b netx-agent\n2587b masc\n2588b privilege\n2589b quartus-tcl\n2590b idotdist\n2591b maytagshuffle\n2592b netrek\n2593b mns-mail\n2594b dts\n2595b worldfusion1\n2596b worldfusion2\n2597b homesteadglory\n2598b citriximaclient\n2599b snapd\n2600b hpstgmgr\n2601b discp-client\n2602b discp-server\n2603b servicemeter\n2604b nsc-ccs\n2605b nsc-posa\n2606b netmon\n2607b connection\n2608b wag-service\n2609b system-monitor\n2610b versa-tek\n2611b lionhead\n2612b qpasa-agent\n2613b smntubootstrap\n2614b neveroffline\n2615b firepower\n2616b appswitch-emp\n2617b cmadmin\n2618b priority-e-com\n2619b bruce\n2620b lpsrecommender\n2621b miles-apart\n2622b metricadbc\n2623b lmdp\n2624b aria\n2625b blwnkl-port\n2626b gbjd816\n2627b moshebeeri\n2628b dict\n2629b sitaraserver\n2630b sitaramgmt\n2631b sitaradir\n2632b irdg-post\n2633b interintelli\n2634b pk-electronics\n2635b backburner\n2636b solve\n2637b imdocsvc\n2638b sybaseanywhere\n2639b aminet\n2640b ami-control\n2641b hdl-srv\n2642b tragic\n2643b gte-samp\n2644b travsoft-ipx-t\n2645b novell-ipx-cmd\n2646b and-lm\n2647b syncserver\n2648b upsnotifyprot\n2649b vpsipport\n2650b eristwoguns\n2651b ebinsite\n2652b interpathpanel\n2653b sonus\n2654b corel_vncadmin\n2655b unglue\n2656b kana\n2657b sns-dispatcher\n2658b sns-admin\n2659b sns-query\n2660b gcmonitor\n2661b olhost\n2662b bintec-capi\n2663b bintec-tapi\n2664b patrol-mq-gm\n2665b patrol-mq-nm\n2666b extensis\n2667b alarm-clock-s\n2668b alarm-clock-c\n2669b toad\n2670b tve-announce\n2671b newlixreg\n2672b nhserver\n2673b firstcall42\n2674b ewnn\n2675b ttc-etap\n2676b simslink\n2677b gadgetgate1way\n2678b gadgetgate2way\n2679b syncserverssl\n2680b pxc-sapxom\n2681b mpnjsomb\n2683b ncdloadbalance\n2684b mpnjsosv\n2685b mpnjsocl\n2686b mpnjsomg\n2687b pq-lic-mgmt\n2688b md-cg-http\n2689b fastlynx\n2690b hp-nnm-data\n2691b itinternet\n2692b admins-lms\n2694b pwrsevent\n2695b vspread\n2696b unifyadmin\n2697b oce-snmp-trap\n2698b mck-ivpip\n2699b csoft-plusclnt\n2700b tqdata\n2701b sms-rcinfo\n2702b sms-xfer\n2703b sms-chat\n2704b sms-remctrl\n2705b sds-admin\n2706b ncdmirroring\n2707b emcsymapiport\n2708b banyan-net\n2709b supermon\n2710b sso-service\n2711b sso-control\n2712b aocp\n2713b raventbs\n2714b raventdm\n2715b hpstgmgr2\n2716b inova-ip-disco\n2717b pn-requester\n2718b pn-requester2\n2719b scan-change\n2720b wkars\n2721b smart-diagnose\n2722b proactivesrvr\n2723b watchdog-nt\n2724b qotps\n2725b msolap-ptp2\n2726b tams\n2727b mgcp-callagent\n2728b sqdr\n2729b tcim-control\n2730b nec-raidplus\n2731b fyre-messanger\n2732b g5m\n2733b signet-ctf\n2734b ccs-software\n2735b netiq-mc\n2736b radwiz-nms-srv\n2737b srp-feedback\n2738b ndl-tcp-ois-gw\n2739b tn-timing\n2740b alarm\n2741b tsb\n2742b tsb2\n2743b murx\n2744b honyaku\n2745b urbisnet\n2746b cpudpencap\n2747b fjippol-swrly\n2748b fjippol-polsvr\n2749b fjippol-cnsl\n2750b fjippol-port1\n2751b fjippol-port2\n2752b rsisysaccess\n2753b de-spot\n2754b apollo-cc\n2755b expresspay\n2756b simplement-tie\n2757b cnrp\n2758b apollo-status\n2759b apollo-gms\n2760b sabams\n2761b dicom-iscl\n2762b dicom-tls\n2763b desktop-dna\n2764b data-insurance\n2765b qip-audup\n2766b compaq-scp\n2767b uadtc\n2768b uacs\n2769b exce\n2770b veronica\n2771b vergencecm\n2772b auris\n2773b rbakcup1\n2774b rbakcup2\n2775b smpp\n2776b ridgeway1\n2777b ridgeway2\n2778b gwen-sonya\n2779b lbc-sync\n2780b lbc-control\n2781b whosells\n2782b everydayrc\n2783b aises\n2784b www-dev\n2785b aic-np\n2786b aic-oncrpc\n2787b piccolo\n2788b fryeserv\n2789b media-agent\n2790b plgproxy\n2791b mtport-regist\n2792b f5-globalsite\n2793b initlsmsad\n2794b urp\n2795b livestats\n2796b ac-tech\n2797b esp-encap\n2798b tmesis-upshot\n2799b icon-discover\n2800b acc-raid\n2801b igcp\n2802t veritas-tcp1\n2802u veritas-udp1\n2803b btprjctrl\n2804b dvr-esm\n2805b wta-wsp-s\n2806b cspuni\n2807b cspmulti\n2808b j-lan-p\n2809b corbaloc\n2810b netsteward\n2811b gsiftp\n2812b atmtcp\n2813b llm-pass\n2814b llm-csv\n2815b lbc-measure\n2816b lbc-watchdog\n2817b nmsigport\n2818b rmlnk\n2819b fc-faultnotify\n2820b univision\n2821b vrts-at-port\n2822b ka0wuc\n2823b cqg-netlan\n2824b cqg-netlan-1\n2826b slc-systemlog\n2827b slc-ctrlrloops\n2828b itm-lm\n2829b silkp1\n2830b silkp2\n2831b silkp3\n2832b silkp4\n2833b glishd\n2834b evtp\n2835b evtp-data\n2836b catalyst\n2837b repliweb\n2838b starbot\n2839b nmsigport\n2840b l3-exprt\n2841b l3-ranger\n2842b l3-hawk\n2843b pdnet\n2844b bpcp-poll\n2845b bpcp-trap\n2846b aimpp-hello\n2847b aimpp-port-req\n2848b amt-blc-port\n2849b fxp\n2850b metaconsole\n2851b webemshttp\n2852b bears-01\n2853b ispipes\n2854b infomover\n2855t msrp\n2856b cesdinv\n2857b simctlp\n2858b ecnp\n2859b activememory\n2860b dialpad-voice1\n2861b dialpad-voice2\n2862b ttg-protocol\n2863b sonardata\n2864b astronova-main\n2865b pit-vpn\n2866b iwlistener\n2867b esps-portal\n2868b npep-messaging\n2869b icslap\n2870b daishi\n2871b msi-selectplay\n2872b radix\n2873b psrt\n2874b dxmessagebase1\n2875b dxmessagebase2\n2876b sps-tunnel\n2877b bluelance\n2878b aap\n2879b ucentric-ds\n2880b synapse\n2881b ndsp\n2882b ndtp\n2883b ndnp\n2884b flashmsg\n2885b topflow\n2886b responselogic\n2887b aironetddp\n2888b spcsdlobby\n2889b rsom\n2890b cspclmulti\n2891b cinegrfx-elmd\n2892b snifferdata\n2893b vseconnector\n2894b abacus-remote\n2895b natuslink\n2896b ecovisiong6-1\n2897b citrix-rtmp\n2898b appliance-cfg\n2899b powergemplus\n2900b quicksuite\n2901b allstorcns\n2902b netaspi\n2903b suitcase\n2904b m2ua\n2905t m3ua\n2906b caller9\n2907b webmethods-b2b\n2908b mao\n2909b funk-dialout\n2910b tdaccess\n2911b blockade\n2912b epicon\n2913b boosterware\n2914b gamelobby\n2915b tksocket\n2916b elvin_server\n2917b elvin_client\n2918b kastenchasepad\n2919b roboer\n2920b roboeda\n2921b cesdcdman\n2922b cesdcdtrn\n2923b wta-wsp-wtp-s\n2924b precise-vip\n2926b mobile-file-dl\n2927b unimobilectrl\n2928b redstone-cpss\n2929b amx-webadmin\n2930b amx-weblinx\n2931b circle-x\n2932b incp\n2933b 4-tieropmgw\n2934b 4-tieropmcli\n2935b qtp\n2936b otpatch\n2937b pnaconsult-lm\n2938b sm-pas-1\n2939b sm-pas-2\n2940b sm-pas-3\n2941b sm-pas-4\n2942b sm-pas-5\n2943b ttnrepository\n2944b megaco-h248\n2945b h248-binary\n2946b fjsvmpor\n2947b gpsd\n2948b wap-push\n2949b wap-pushsecure\n2950b esip\n2951b ottp\n2952b mpfwsas\n2953b ovalarmsrv\n2954b ovalarmsrv-cmd\n2955b csnotify\n2956b ovrimosdbman\n2957b jmact5\n2958b jmact6\n2959b rmopagt\n2960b dfoxserver\n2961b boldsoft-lm\n2962b iph-policy-cli\n2963b iph-policy-adm\n2964b bullant-srap\n2965b bullant-rap\n2966b idp-infotrieve\n2967b ssc-agent\n2968b enpp\n2969b essp\n2970b index-net\n2971b netclip\n2972b pmsm-webrctl\n2973b svnetworks\n2974b signal\n2975b fjmpcm\n2976b cns-srv-port\n2977b ttc-etap-ns\n2978b ttc-etap-ds\n2979b h263-video\n2980b wimd\n2981b mylxamport\n2982b iwb-whiteboard\n2983b netplan\n2984b hpidsadmin\n2985b hpidsagent\n2986b stonefalls\n2987b identify\n2988b hippad\n2989b zarkov\n2990b boscap\n2991b wkstn-mon\n2992b avenyo\n2993b veritas-vis1\n2994b veritas-vis2\n2995b idrs\n2996b vsixml\n2997b rebol\n2998b realsecure\n2999b remoteware-un\n3000b remoteware-cl\n3001t origo-native\n3002b remoteware-srv\n3003b cgms\n3004b csoftragent\n3005b geniuslm\n3006b ii-admin\n3007b lotusmtap\n3008b midnight-tech\n3009b pxc-ntfy\n3010t gw\n3010u ping-pong\n3011b trusted-web\n3012b twsdss\n3013b gilatskysurfer\n3014b broker_service\n3015b nati-dstp\n3016b notify_srvr\n3017b event_listener\n3018b srvc_registry\n3019b resource_mgr\n3020b cifs\n3021b agriserver\n3022b csregagent\n3023b magicnotes\n3024b nds_sso\n3025b arepa-raft\n3026b agri-gateway\n3027b liebdevmgmt_c\n3028b liebdevmgmt_dm\n3029b liebdevmgmt_a\n3030b arepa-cas\n3031b eppc\n3032b redwood-chat\n3033b pdb\n3034b osmosis-aeea\n3035b fjsv-gssagt\n3036b hagel-dump\n3037b hp-san-mgmt\n3038b santak-ups\n3039b cogitate\n3040b tomato-springs\n3041b di-traceware\n3042b journee\n3043b brp\n3044b epp\n3045b responsenet\n3046b di-ase\n3047b hlserver\n3048b pctrader\n3049b nsws\n3050b gds_db\n3051b galaxy-server\n3052b apc-3052\n3053b dsom-server\n3054b amt-cnf-prot\n3055b policyserver\n3056b cdl-server\n3057b goahead-fldup\n3058b videobeans\n3059b qsoft\n3060b interserver\n3061b cautcpd\n3062b ncacn-ip-tcp\n3063b ncadg-ip-udp\n3064b rprt\n3065b slinterbase\n3066b netattachsdmp\n3067b fjhpjp\n3068b ls3bcast\n3069b ls3\n3070b mgxswitch\n3071t xplat-replicate\n3072b csd-monitor\n3073b vcrp\n3074b xbox\n3075b orbix-locator\n3076b orbix-config\n3077b orbix-loc-ssl\n3078b orbix-cfg-ssl\n3079b lv-frontpanel\n3080b stm_pproc\n3081b tl1-lv\n3082b tl1-raw\n3083b tl1-telnet\n3084b itm-mccs\n3085b pcihreq\n3086b jdl-dbkitchen\n3087b asoki-sma\n3088b xdtp\n3089b ptk-alink\n3090b stss\n3091b 1ci-smcs\n3093b rapidmq-center\n3094b rapidmq-reg\n3095b panasas\n3096b ndl-aps\n3098b umm-port\n3099b chmd\n3100b opcon-xps\n3101b hp-pxpib\n3102b slslavemon\n3103b autocuesmi\n3104t autocuelog\n3104u autocuetime\n3105b cardbox\n3106b cardbox-http\n3107b business\n3108b geolocate\n3109b personnel\n3110b sim-control\n3111b wsynch\n3112b ksysguard\n3113b cs-auth-svr\n3114b ccmad\n3115b mctet-master\n3116b mctet-gateway\n3117b mctet-jserv\n3118b pkagent\n3119b d2000kernel\n3120b d2000webserver\n3121t pcmk-remote\n3122b vtr-emulator\n3123b edix\n3124b beacon-port\n3125b a13-an\n3127b ctx-bridge\n3128b ndl-aas\n3129b netport-id\n3130b icpv2\n3131b netbookmark\n3132b ms-rule-engine\n3133b prism-deploy\n3134b ecp\n3135b peerbook-port\n3136b grubd\n3137b rtnt-1\n3138b rtnt-2\n3139b incognitorv\n3140b ariliamulti\n3141b vmodem\n3142b rdc-wh-eos\n3143b seaview\n3144b tarantella\n3145b csi-lfap\n3146b bears-02\n3147b rfio\n3148b nm-game-admin\n3149b nm-game-server\n3150b nm-asses-admin\n3151b nm-assessor\n3152b feitianrockey\n3153b s8-client-port\n3154b ccmrmi\n3155b jpegmpeg\n3156b indura\n3157b lsa-comm\n3158b stvp\n3159b navegaweb-port\n3160b tip-app-server\n3161b doc1lm\n3162b sflm\n3163b res-sap\n3164b imprs\n3165b newgenpay\n3166b sossecollector\n3167b nowcontact\n3168b poweronnud\n3169b serverview-as\n3170b serverview-asn\n3171b serverview-gf\n3172b serverview-rm\n3173b serverview-icc\n3174b armi-server\n3175b t1-e1-over-ip\n3176b ars-master\n3177b phonex-port\n3178b radclientport\n3179b h2gf-w-2m\n3180b mc-brk-srv\n3181b bmcpatrolagent\n3182b bmcpatrolrnvu\n3183b cops-tls\n3184b apogeex-port\n3185b smpppd\n3186b iiw-port\n3187b odi-port\n3188b brcm-comm-port\n3189b pcle-infex\n3190b csvr-proxy\n3191b csvr-sslproxy\n3192b firemonrcc\n3193b spandataport\n3194b magbind\n3195b ncu-1\n3196b ncu-2\n3197b embrace-dp-s\n3198b embrace-dp-c\n3199b dmod-workspace\n3200b tick-port\n3201b cpq-tasksmart\n3202b intraintra\n3203b netwatcher-mon\n3204b netwatcher-db\n3205b isns\n3206b ironmail\n3207b vx-auth-port\n3208b pfu-prcallback\n3209b netwkpathengine\n3210b flamenco-proxy\n3211b avsecuremgmt\n3212b surveyinst\n3213b neon24x7\n3214b jmq-daemon-1\n3215b jmq-daemon-2\n3216b ferrari-foam\n3217b unite\n3218b smartpackets\n3219b wms-messenger\n3220b xnm-ssl\n3221b xnm-clear-text\n3222b glbp\n3223b digivote\n3224b aes-discovery\n3225b fcip-port\n3226b isi-irp\n3227b dwnmshttp\n3228b dwmsgserver\n3229b global-cd-port\n3230b sftdst-port\n3231b vidigo\n3232b mdtp\n3233b whisker\n3234b alchemy\n3235b mdap-port\n3236b apparenet-ts\n3237b apparenet-tps\n3238b apparenet-as\n3239b apparenet-ui\n3240b triomotion\n3241b sysorb\n3242b sdp-id-port\n3243b timelot\n3244b onesaf\n3245b vieo-fe\n3246b dvt-system\n3247b dvt-data\n3248b procos-lm\n3249b ssp\n3250b hicp\n3251b sysscanner\n3252b dhe\n3253b pda-data\n3254b pda-sys\n3255b semaphore\n3256b cpqrpm-agent\n3257b cpqrpm-server\n3258b ivecon-port\n3259b epncdp2\n3260b iscsi-target\n3261b winshadow\n3262b necp\n3263b ecolor-imager\n3264b ccmail\n3265b altav-tunnel\n3266b ns-cfg-server\n3267b ibm-dial-out\n3268b msft-gc\n3269b msft-gc-ssl\n3270b verismart\n3271b csoft-prev\n3272b user-manager\n3273b sxmp\n3274b ordinox-server\n3275b samd\n3276b maxim-asics\n3277b awg-proxy\n3278b lkcmserver\n3279b admind\n3280b vs-server\n3281b sysopt\n3282b datusorb\n3283b net-assistant\n3284b 4talk\n3285b plato\n3286b e-net\n3287b directvdata\n3288b cops\n3289b enpc\n3290b caps-lm\n3291b sah-lm\n3292b cart-o-rama\n3293b fg-fps\n3294b fg-gip\n3295b dyniplookup\n3296b rib-slm\n3297b cytel-lm\n3298b deskview\n3299b pdrncs\n3300t ceph\n3301b tarantool\n3302b mcs-fastmail\n3303b opsession-clnt\n3304b opsession-srvr\n3305b odette-ftp\n3306b mysql\n3307b opsession-prxy\n3308b tns-server\n3309b tns-adv\n3310b dyna-access\n3311b mcns-tel-ret\n3312b appman-server\n3313b uorb\n3314b uohost\n3315b cdid\n3316b aicc-cmi\n3317b vsaiport\n3318b ssrip\n3319b sdt-lmd\n3320b officelink2000\n3321b vnsstr\n3326b sftu\n3327b bbars\n3328b egptlm\n3329b hp-device-disc\n3330b mcs-calypsoicf\n3331b mcs-messaging\n3332b mcs-mailsvr\n3333b dec-notes\n3334b directv-web\n3335b directv-soft\n3336b directv-tick\n3337b directv-catlg\n3338b anet-b\n3339b anet-l\n3340b anet-m\n3341b anet-h\n3342b webtie\n3343b ms-cluster-net\n3344b bnt-manager\n3345b influence\n3346b trnsprntproxy\n3347b phoenix-rpc\n3348b pangolin-laser\n3349b chevinservices\n3350b findviatv\n3351b btrieve\n3352b ssql\n3353b fatpipe\n3354b suitjd\n3355b ordinox-dbase\n3356b upnotifyps\n3357b adtech-test\n3358b mpsysrmsvr\n3359b wg-netforce\n3360b kv-server\n3361b kv-agent\n3362b dj-ilm\n3363b nati-vi-server\n3364b creativeserver\n3365b contentserver\n3366b creativepartnr\n3372b tip2\n3373b lavenir-lm\n3374b cluster-disc\n3375b vsnm-agent\n3376b cdbroker\n3377b cogsys-lm\n3378b wsicopy\n3379b socorfs\n3380b sns-channels\n3381b geneous\n3382b fujitsu-neat\n3383b esp-lm\n3384b hp-clic\n3385b qnxnetman\n3386t gprs-data\n3386u gprs-sig\n3387b backroomnet\n3388b cbserver\n3389b ms-wbt-server\n3390b dsc\n3391b savant\n3392b efi-lm\n3393b d2k-tapestry1\n3394b d2k-tapestry2\n3395b dyna-lm\n3396b printer_agent\n3397b cloanto-lm\n3398b mercantile\n3399b csms\n3400b csms2\n3401b filecast\n3402b fxaengine-net\n3405b nokia-ann-ch1\n3406b nokia-ann-ch2\n3407b ldap-admin\n3408b besapi\n3409b networklens\n3410b networklenss\n3411b biolink-auth\n3412b xmlblaster\n3413b svnet\n3414b wip-port\n3415b bcinameservice\n3416b commandport\n3417b csvr\n3418b rnmap\n3419b softaudit\n3420b ifcp-port\n3421b bmap\n3422b rusb-sys-port\n3423b xtrm\n3424b xtrms\n3425b agps-port\n3426b arkivio\n3427b websphere-snmp\n3428b twcss\n3429b gcsp\n3430b ssdispatch\n3431b ndl-als\n3432b osdcp\n3433b opnet-smp\n3434b opencm\n3435b pacom\n3436b gc-config\n3437b autocueds\n3438b spiral-admin\n3439b hri-port\n3440b ans-console\n3441b connect-client\n3442b connect-server\n3443b ov-nnm-websrv\n3444b denali-server\n3445b monp\n3446b 3comfaxrpc\n3447b directnet\n3448b dnc-port\n3449b hotu-chat\n3450b castorproxy\n3451b asam\n3452b sabp-signal\n3453b pscupd\n3454b mira\n3455b prsvp\n3456b vat\n3457b vat-control\n3458b d3winosfi\n3459b integral\n3460b edm-manager\n3461b edm-stager\n3462b edm-std-notify\n3463b edm-adm-notify\n3464b edm-mgr-sync\n3465b edm-mgr-cntrl\n3466b workflow\n3467b rcst\n3468b ttcmremotectrl\n3469b pluribus\n3470b jt400\n3471b jt400-ssl\n3472b jaugsremotec-1\n3473b jaugsremotec-2\n3474b ttntspauto\n3475b genisar-port\n3476b nppmp\n3477b ecomm\n3478b stun-behavior\n3479b twrpc\n3480b plethora\n3481b cleanerliverc\n3482b vulture\n3483b slim-devices\n3484b gbs-stp\n3485b celatalk\n3486b ifsf-hb-port\n3487t ltctcp\n3487u ltcudp\n3488b fs-rh-srv\n3489b dtp-dia\n3490b colubris\n3491b swr-port\n3492b tvdumtray-port\n3493b nut\n3494b ibm3494\n3495b seclayer-tcp\n3496b seclayer-tls\n3497b ipether232port\n3498b dashpas-port\n3499b sccip-media\n3500b rtmp-port\n3501b isoft-p2p\n3502b avinstalldisc\n3503b lsp-ping\n3504b ironstorm\n3505b ccmcomm\n3506b apc-3506\n3507b nesh-broker\n3508b interactionweb\n3509b vt-ssl\n3510b xss-port\n3511b webmail-2\n3512b aztec\n3513b arcpd\n3514b must-p2p\n3515b must-backplane\n3516b smartcard-port\n3517b 802-11-iapp\n3518b artifact-msg\n3519t nvmsgd\n3519u galileo\n3520b galileolog\n3521b mc3ss\n3522b nssocketport\n3523b odeumservlink\n3524b ecmport\n3525b eisport\n3526b starquiz-port\n3527b beserver-msg-q\n3528b jboss-iiop\n3529b jboss-iiop-ssl\n3530b gf\n3531b joltid\n3532b raven-rmp\n3533b raven-rdp\n3534b urld-port\n3535b ms-la\n3536b snac\n3537b ni-visa-remote\n3538b ibm-diradm\n3539b ibm-diradm-ssl\n3540b pnrp-port\n3541b voispeed-port\n3542b hacl-monitor\n3543b qftest-lookup\n3544b teredo\n3545b camac\n3547b symantec-sim\n3548b interworld\n3549b tellumat-nms\n3550b ssmpp\n3551b apcupsd\n3552b taserver\n3553b rbr-discovery\n3554b questnotify\n3555b razor\n3556b sky-transport\n3557b personalos-001\n3558b mcp-port\n3559b cctv-port\n3560b iniserve-port\n3561b bmc-onekey\n3562b sdbproxy\n3563b watcomdebug\n3564b esimport\n3565t m2pa\n3566t quest-data-hub\n3567b dof-eps\n3568b dof-tunnel-sec\n3569b mbg-ctrl\n3570b mccwebsvr-port\n3571b megardsvr-port\n3572b megaregsvrport\n3573b tag-ups-1\n3574t dmaf-server\n3574u dmaf-caster\n3575b ccm-port\n3576b cmc-port\n3577b config-port\n3578b data-port\n3579b ttat3lb\n3580b nati-svrloc\n3581b kfxaclicensing\n3582b press\n3583b canex-watch\n3584b u-dbap\n3585b emprise-lls\n3586b emprise-lsc\n3587b p2pgroup\n3588b sentinel\n3589b isomair\n3590b wv-csp-sms\n3591b gtrack-server\n3592b gtrack-ne\n3593b bpmd\n3594b mediaspace\n3595b shareapp\n3596b iw-mmogame\n3597b a14\n3598b a15\n3599b quasar-server\n3600b trap-daemon\n3601b visinet-gui\n3602b infiniswitchcl\n3603b int-rcv-cntrl\n3604b bmc-jmx-port\n3605b comcam-io\n3606b splitlock\n3607b precise-i3\n3608b trendchip-dcp\n3609b cpdi-pidas-cm\n3610b echonet\n3611b six-degrees\n3612b dataprotector\n3613b alaris-disc\n3614b sigma-port\n3615b start-network\n3616b cd3o-protocol\n3617b sharp-server\n3618b aairnet-1\n3619b aairnet-2\n3620b ep-pcp\n3621b ep-nsp\n3622b ff-lr-port\n3623b haipe-discover\n3624b dist-upgrade\n3625b volley\n3626b bvcdaemon-port\n3627b jamserverport\n3628b ept-machine\n3629b escvpnet\n3630b cs-remote-db\n3631b cs-services\n3632b distcc\n3633b wacp\n3634b hlibmgr\n3635b sdo\n3636b servistaitsm\n3637b scservp\n3638b ehp-backup\n3639b xap-ha\n3640b netplay-port1\n3641b netplay-port2\n3642b juxml-port\n3643b audiojuggler\n3644b ssowatch\n3645b cyc\n3646b xss-srv-port\n3647b splitlock-gw\n3648b fjcp\n3649b nmmp\n3650b prismiq-plugin\n3651b xrpc-registry\n3652b vxcrnbuport\n3653b tsp\n3654b vaprtm\n3655b abatemgr\n3656b abatjss\n3657b immedianet-bcn\n3658b ps-ams\n3659b apple-sasl\n3660b can-nds-ssl\n3661b can-ferret-ssl\n3662b pserver\n3663b dtp\n3664b ups-engine\n3665b ent-engine\n3666b eserver-pap\n3667b infoexch\n3668b dell-rm-port\n3669b casanswmgmt\n3670b smile\n3671b efcp\n3672b lispworks-orb\n3673b mediavault-gui\n3674b wininstall-ipc\n3675b calltrax\n3676b va-pacbase\n3677b roverlog\n3678b ipr-dglt\n3679b newton-dock\n3680b npds-tracker\n3681b bts-x73\n3682b cas-mapi\n3683b bmc-ea\n3684b faxstfx-port\n3685b dsx-agent\n3686b tnmpv2\n3687b simple-push\n3688b simple-push-s\n3689b daap\n3690b svn\n3691b magaya-network\n3692b intelsync\n3693t easl\n3695b bmc-data-coll\n3696b telnetcpcd\n3697b nw-license\n3698b sagectlpanel\n3699b kpn-icw\n3700b lrs-paging\n3701b netcelera\n3702b ws-discovery\n3703b adobeserver-3\n3704b adobeserver-4\n3705b adobeserver-5\n3706b rt-event\n3707b rt-event-s\n3708b sun-as-iiops\n3709b ca-idms\n3710b portgate-auth\n3711b edb-server2\n3712b sentinel-ent\n3713b tftps\n3714b delos-dms\n3715b anoto-rendezv\n3716b wv-csp-sms-cir\n3717b wv-csp-udp-cir\n3718b opus-services\n3719b itelserverport\n3720b ufastro-instr\n3721b xsync\n3722b xserveraid\n3723b sychrond\n3724b blizwow\n3725b na-er-tip\n3726b array-manager\n3727b e-mdu\n3728b e-woa\n3729b fksp-audit\n3730b client-ctrl\n3731b smap\n3732b m-wnn\n3733b multip-msg\n3734b synel-data\n3735b pwdis\n3736b rs-rmi\n3737t xpanel\n3738b versatalk\n3739b launchbird-lm\n3740b heartbeat\n3741b wysdma\n3742b cst-port\n3743b ipcs-command\n3744b sasg\n3745b gw-call-port\n3746b linktest\n3747b linktest-s\n3748b webdata\n3749b cimtrak\n3750b cbos-ip-port\n3751b gprs-cube\n3752b vipremoteagent\n3753b nattyserver\n3754b timestenbroker\n3755b sas-remote-hlp\n3756b canon-capt\n3757b grf-port\n3758b apw-registry\n3759b exapt-lmgr\n3760b adtempusclient\n3761b gsakmp\n3762b gbs-smp\n3763b xo-wave\n3764b mni-prot-rout\n3765b rtraceroute\n3766t sitewatch-s\n3767b listmgr-port\n3768b rblcheckd\n3769b haipe-otnk\n3770b cindycollab\n3771b paging-port\n3772b ctp\n3773b ctdhercules\n3774b zicom\n3775b ispmmgr\n3776b dvcprov-port\n3777b jibe-eb\n3778b c-h-it-port\n3779b cognima\n3780b nnp\n3781b abcvoice-port\n3782b iso-tp0s\n3783b bim-pem\n3784b bfd-control\n3785b bfd-echo\n3786b upstriggervsw\n3787b fintrx\n3788b isrp-port\n3789b remotedeploy\n3790b quickbooksrds\n3791b tvnetworkvideo\n3792b sitewatch\n3793b dcsoftware\n3794b jaus\n3795b myblast\n3796b spw-dialer\n3797b idps\n3798b minilock\n3799b radius-dynauth\n3800b pwgpsi\n3801b ibm-mgr\n3802b vhd\n3803b soniqsync\n3804b iqnet-port\n3805b tcpdataserver\n3806b wsmlb\n3807b spugna\n3808b sun-as-iiops-ca\n3809b apocd\n3810b wlanauth\n3811b amp\n3812b neto-wol-server\n3813b rap-ip\n3814b neto-dcs\n3815b lansurveyorxml\n3816b sunlps-http\n3817b tapeware\n3818b crinis-hb\n3819b epl-slp\n3820b scp\n3821b pmcp\n3822b acp-discovery\n3823b acp-conduit\n3824b acp-policy\n3825b ffserver\n3826b warmux\n3827b netmpi\n3828b neteh\n3829b neteh-ext\n3830b cernsysmgmtagt\n3831b dvapps\n3832b xxnetserver\n3833b aipn-auth\n3834b spectardata\n3835b spectardb\n3836b markem-dcp\n3837b mkm-discovery\n3838b sos\n3839b amx-rms\n3840b flirtmitmir\n3841t shiprush-db-svr\n3842b nhci\n3843b quest-agent\n3844b rnm\n3845b v-one-spp\n3846b an-pcp\n3847b msfw-control\n3848b item\n3849b spw-dnspreload\n3850b qtms-bootstrap\n3851b spectraport\n3852b sse-app-config\n3853b sscan\n3854b stryker-com\n3855b opentrac\n3856b informer\n3857b trap-port\n3858b trap-port-mom\n3859b nav-port\n3860b sasp\n3861b winshadow-hd\n3862b giga-pocket\n3863t asap-tcp\n3863u asap-udp\n3864t asap-tcp-tls\n3865b xpl\n3866b dzdaemon\n3867b dzoglserver\n3868t diameter\n3869b ovsam-mgmt\n3870b ovsam-d-agent\n3871b avocent-adsap\n3872b oem-agent\n3873b fagordnc\n3874b sixxsconfig\n3875b pnbscada\n3876b dl_agent\n3877b xmpcr-interface\n3878b fotogcad\n3879b appss-lm\n3880b igrs\n3881b idac\n3882b msdts1\n3883b vrpn\n3884b softrack-meter\n3885b topflow-ssl\n3886b nei-management\n3887b ciphire-data\n3888b ciphire-serv\n3889b dandv-tester\n3890b ndsconnect\n3891b rtc-pm-port\n3892b pcc-image-port\n3893b cgi-starapi\n3894b syam-agent\n3895b syam-smc\n3896b sdo-tls\n3897b sdo-ssh\n3898b senip\n3899b itv-control\n3900b udt_os\n3901b nimsh\n3902b nimaux\n3903b charsetmgr\n3904b omnilink-port\n3905b mupdate\n3906b topovista-data\n3907b imoguia-port\n3908b hppronetman\n3909b surfcontrolcpa\n3910b prnrequest\n3911b prnstatus\n3912b gbmt-stars\n3913b listcrt-port\n3914b listcrt-port-2\n3915b agcat\n3916b wysdmc\n3917b aftmux\n3918b pktcablemmcops\n3919b hyperip\n3920b exasoftport1\n3921b herodotus-net\n3922b sor-update\n3923b symb-sb-port\n3924b mpl-gprs-port\n3925b zmp\n3926b winport\n3927b natdataservice\n3928b netboot-pxe\n3929b smauth-port\n3930b syam-webserver\n3931b msr-plugin-port\n3932b dyn-site\n3933b plbserve-port\n3934b sunfm-port\n3935b sdp-portmapper\n3936b mailprox\n3937b dvbservdsc\n3938b dbcontrol_agent\n3939b aamp\n3940b xecp-node\n3941b homeportal-web\n3942b srdp\n3943b tig\n3944b sops\n3945b emcads\n3946b backupedge\n3947b ccp\n3948b apdap\n3949b drip\n3950b namemunge\n3951b pwgippfax\n3952b i3-sessionmgr\n3953b xmlink-connect\n3954b adrep\n3955b p2pcommunity\n3956b gvcp\n3957b mqe-broker\n3958b mqe-agent\n3959b treehopper\n3960b bess\n3961b proaxess\n3962b sbi-agent\n3963b thrp\n3964b sasggprs\n3965b ati-ip-to-ncpe\n3966b bflckmgr\n3967b ppsms\n3968b ianywhere-dbns\n3969b landmarks\n3970b lanrevagent\n3971b lanrevserver\n3972b iconp\n3973b progistics\n3974b xk22\n3975b airshot\n3976b opswagent\n3977b opswmanager\n3978b secure-cfg-svr\n3979b smwan\n3981b starfish\n3982b eis\n3983b eisp\n3984b mapper-nodemgr\n3985b mapper-mapethd\n3986b mapper-ws_ethd\n3987b centerline\n3988b dcs-config\n3989b bv-queryengine\n3990b bv-is\n3991b bv-smcsrv\n3992b bv-ds\n3993b bv-agent\n3995b iss-mgmt-ssl\n3996b abcsoftware\n3997b agentsease-db\n3998b dnx\n3999b nvcnet\n4000b terabase\n4001b newoak\n4002b pxc-spvr-ft\n4003b pxc-splr-ft\n4004b pxc-roid\n4005b pxc-pin\n4006b pxc-spvr\n4007b pxc-splr\n4008b netcheque\n4009b chimera-hwm\n4010b samsung-unidex\n4011b altserviceboot\n4012b pda-gate\n4013b acl-manager\n4014b taiclock\n4015b talarian-mcast1\n4016b talarian-mcast2\n4017b talarian-mcast3\n4018b talarian-mcast4\n4019b talarian-mcast5\n4020b trap\n4021b nexus-portal\n4022b dnox\n4023b esnm-zoning\n4024b tnp1-port\n4025b partimage\n4026b as-debug\n4027b bxp\n4028b dtserver-port\n4029b ip-qsig\n4030b jdmn-port\n4031b suucp\n4032b vrts-auth-port\n4033b sanavigator\n4034b ubxd\n4035b wap-push-http\n4036b wap-push-https\n4037b ravehd\n4038b fazzt-ptp\n4039b fazzt-admin\n4040b yo-main\n4041b houston\n4042b ldxp\n4043b nirp\n4044b ltp\n4045b npp\n4046b acp-proto\n4047b ctp-state\n4049b wafs\n4050b cisco-wafs\n4051b cppdp\n4052b interact\n4053b ccu-comm-1\n4054b ccu-comm-2\n4055b ccu-comm-3\n4056b lms\n4057b wfm\n4058b kingfisher\n4059b dlms-cosem\n4060b dsmeter_iatc\n4061b ice-location\n4062b ice-slocation\n4063b ice-router\n4064b ice-srouter\n4065b avanti_cdp\n4066b pmas\n4067b idp\n4068b ipfltbcst\n4069b minger\n4070b tripe\n4071b aibkup\n4072b zieto-sock\n4073b irapp\n4074b cequint-cityid\n4075b perimlan\n4076b seraph\n4077u ascomalarm\n4078t cssp\n4079b santools\n4080b lorica-in\n4081b lorica-in-sec\n4082b lorica-out\n4083b lorica-out-sec\n4084u fortisphere-vm\n4085t ezmessagesrv\n4086u ftsync\n4087t applusservice\n4088t npsp\n4089b opencore\n4090b omasgport\n4091b ewinstaller\n4092b ewdgs\n4093b pvxpluscs\n4094b sysrqd\n4095b xtgui\n4096b bre\n4097b patrolview\n4098b drmsfsd\n4099b dpcp\n4100b igo-incognito\n4101b brlp-0\n4102b brlp-1\n4103b brlp-2\n4104b brlp-3\n4105b shofar\n4106b synchronite\n4107b j-ac\n4108b accel\n4109b izm\n4110b g2tag\n4111b xgrid\n4112b apple-vpns-rp\n4113b aipn-reg\n4114b jomamqmonitor\n4115b cds\n4116b smartcard-tls\n4117b hillrserv\n4118b netscript\n4119b assuria-slm\n4120t minirem\n4121b e-builder\n4122b fprams\n4123b z-wave\n4124b tigv2\n4125b opsview-envoy\n4126b ddrepl\n4127b unikeypro\n4128b nufw\n4129b nuauth\n4130b fronet\n4131b stars\n4132b nuts_dem\n4133b nuts_bootp\n4134b nifty-hmi\n4135b cl-db-attach\n4136b cl-db-request\n4137b cl-db-remote\n4138b nettest\n4139b thrtx\n4140b cedros_fds\n4141b oirtgsvc\n4142b oidocsvc\n4143b oidsr\n4145b vvr-control\n4146b tgcconnect\n4147b vrxpservman\n4148b hhb-handheld\n4149b agslb\n4150b poweralert-nsa\n4151b menandmice_noh\n4152b idig_mux\n4153b mbl-battd\n4154b atlinks\n4155b bzr\n4156b stat-results\n4157b stat-scanner\n4158b stat-cc\n4159b nss\n4160b jini-discovery\n4161b omscontact\n4162b omstopology\n4163b silverpeakpeer\n4164b silverpeakcomm\n4165b altcp\n4166b joost\n4167b ddgn\n4168b pslicser\n4169t iadt\n4169u iadt-disc\n4170t d-cinema-csp\n4171t ml-svnet\n4172b pcoip\n4173u mma-discovery\n4174t smcluster\n4174u sm-disc\n4175t bccp\n4176t tl-ipcproxy\n4177b wello\n4178b storman\n4179b maxumsp\n4180b httpx\n4181b macbak\n4182b pcptcpservice\n4183b cyborgnet\n4184b universe_suite\n4185b wcpp\n4186t boxbackupstore\n4187t csc_proxy\n4188b vatata\n4189t pcep\n4190t sieve\n4191u dsmipv6\n4192t azeti\n4192u azeti-bd\n4193t pvxplusio\n4194t spdm\n4195b aws-wsp\n4197b hctl\n4199b eims-admin\n4300b corelccam\n4301b d-data\n4302b d-data-control\n4303b srcp\n4304b owserver\n4305b batman\n4306b pinghgl\n4307b trueconf\n4308b compx-lockview\n4309b dserver\n4310b mirrtex\n4311t p6ssmc\n4312t pscl-mgt\n4313t perrla\n4314t choiceview-agt\n4316t choiceview-clt\n4317t opentelemetry\n4319b skytale\n4320b fdt-rcatp\n4321b rwhois\n4322b trim-event\n4323b trim-ice\n4325t geognosisadmin\n4325u geognosisman\n4326b geognosis\n4327b jaxer-web\n4328b jaxer-manager\n4329t publiqare-sync\n4330t dey-sapi\n4331t ktickets-rest\n4332t getty-focus\n4333b ahsp\n4334t netconf-ch-ssh\n4335t netconf-ch-tls\n4336t restconf-ch-tls\n4340b gaia\n4341u lisp-data\n4342u lisp-control\n4343b unicall\n4344b vinainstall\n4345b m4-network-as\n4346b elanlm\n4347b lansurveyor\n4348b itose\n4349b fsportmap\n4350b net-device\n4351b plcy-net-svcs\n4352b pjlink\n4353b f5-iquery\n4354b qsnet-trans\n4355b qsnet-workst\n4356b qsnet-assist\n4357b qsnet-cond\n4358b qsnet-nucl\n4359b omabcastltkm\n4360t matrix_vnet\n4361u nacnl\n4362u afore-vdp-disc\n4366u shadowstream\n4368b wxbrief\n4369b epmd\n4370b elpro_tunnel\n4371t l2c-control\n4371u l2c-disc\n4372b l2c-data\n4373b remctl\n4374t psi-ptt\n4375b tolteces\n4376b bip\n4377b cp-spxsvr\n4378b cp-spxdpy\n4379b ctdb\n4389b xandros-cms\n4390b wiegand\n4391t apwi-imserver\n4392t apwi-rxserver\n4393t apwi-rxspooler\n4394u apwi-disc\n4395b omnivisionesx\n4396t fly\n4400b ds-srv\n4401b ds-srvr\n4402b ds-clnt\n4403b ds-user\n4404b ds-admin\n4405b ds-mail\n4406b ds-slp\n4407t nacagent\n4408t slscc\n4409t netcabinet-com\n4410t itwo-server\n4411t found\n4412u smallchat\n4413t vision-mon\n4413u vision-mon-disc\n4414t updog\n4415t brcd-vr-req\n4416t pjj-player\n4416u pjj-player-disc\n4417t workflowdir\n4418u axysbridge\n4419t cbp\n4420b nvme\n4421t scaleft\n4422t tsepisp\n4423t thingkit\n4425b netrockey6\n4426b beacon-port-2\n4427t drizzle\n4428t omviserver\n4429t omviagent\n4430b rsqlserver\n4431t wspipe\n4432b l-acoustics\n4433t vop\n4441u netblox\n4442b saris\n4443b pharos\n4444b nv-video\n4445b upnotifyp\n4446b n1-fwp\n4447b n1-rmgmt\n4448b asc-slmd\n4449b privatewire\n4450b camp\n4451b ctisystemmsg\n4452b ctiprogramload\n4453b nssalertmgr\n4454b nssagentmgr\n4455b prchat-user\n4456b prchat-server\n4457b prregister\n4458b mcp\n4460t ntske\n4480t agtp\n4480u agtp-quic\n4484b hpssmgmt\n4485t assyst-dr\n4486b icms\n4487t prex-tcp\n4488b awacs-ice\n4500b ipsec-nat-t\n4503u m-bus-oms\n4534u armagetronad\n4535b ehs\n4536b ehs-ssl\n4537b wssauthsvc\n4538b swx-gate\n4545b worldscores\n4546b sf-lm\n4547b lanner-lm\n4548b synchromesh\n4549b aegate\n4550b gds-adppiw-db\n4551b ieee-mih\n4552b menandmice-mon\n4553t icshostsvc\n4554b msfrs\n4555b rsip\n4556b dtn-bundle\n4557u mtcevrunqss\n4558u mtcevrunqman\n4559b hylafax\n4563t amahi-anywhere\n4566b kwtc\n4567b tram\n4568b bmc-reporting\n4569b iax\n4570t deploymentmap\n4573t cardifftec-back\n4590t rid\n4591b l3t-at-an\n4592u hrpd-ith-at-an\n4593b ipt-anri-anri\n4594b ias-session\n4595b ias-paging\n4596b ias-neighbor\n4597b a21-an-1xbs\n4598b a16-an-an\n4599b a17-an-an\n4600b piranha1\n4601b piranha2\n4602t mtsserver\n4603t menandmice-upg\n4604t irp\n4605t sixchat\n4606t sixid\n4621u ventoso\n4646b dots-signal\n4658b playsta2-app\n4659b playsta2-lob\n4660b smaclmgr\n4661b kar2ouche\n4662b oms\n4663b noteit\n4664b ems\n4665b contclientms\n4666b eportcomm\n4667b mmacomm\n4668b mmaeds\n4669b eportcommdata\n4670b light\n4671b acter\n4672b rfa\n4673b cxws\n4674b appiq-mgmt\n4675b dhct-status\n4676b dhct-alerts\n4677b bcs\n4678b traversal\n4679b mgesupervision\n4680b mgemanagement\n4681b parliant\n4682b finisar\n4683b spike\n4684b rfid-rp1\n4685b autopac\n4686b msp-os\n4687b nst\n4688b mobile-p2p\n4689b altovacentral\n4690b prelude\n4691b mtn\n4692b conspiracy\n4700b netxms-agent\n4701b netxms-mgmt\n4702b netxms-sync\n4703t npqes-test\n4704t assuria-ins\n4711b trinity-dist\n4725b truckstar\n4726u a26-fap-fgw\n4727t fcis\n4727u fcis-disc\n4728b capmux\n4729u gsmtap\n4730b gearman\n4731t remcap\n4732u ohmtrigger\n4733t resorcs\n4737b ipdr-sp\n4738b solera-lpn\n4739b ipfix\n4740b ipfixs\n4741b lumimgrd\n4742t sicct\n4742u sicct-sdp\n4743b openhpid\n4744b ifsp\n4745b fmp\n4746u intelliadm-disc\n4747u buschtrommel\n4749b profilemac\n4750b ssad\n4751b spocp\n4752b snap\n4753t simon\n4753u simon-disc\n4754u gre-in-udp\n4755u gre-udp-dtls\n4756t rdcenter\n4774t converge\n4784b bfd-multi-ctl\n4785u cncp\n4786t smart-install\n4787t sia-ctrl-plane\n4788t xmcp\n4789u vxlan\n4790u vxlan-gpe\n4791u roce\n4792b unified-bus\n4793u uet\n4794u veroce\n4800b iims\n4801b iwec\n4802b ilss\n4803t notateit\n4803u notateit-disc\n4804u aja-ntv4-disc\n4827b htcp\n4837b varadero-0\n4838b varadero-1\n4839b varadero-2\n4840t opcua-tcp\n4840u opcua-udp\n4841b quosa\n4842b gw-asv\n4843b opcua-tls\n4844b gw-log\n4845b wcr-remlib\n4846b contamac_icm\n4847b wfc\n4848b appserv-http\n4849b appserv-https\n4850b sun-as-nodeagt\n4851b derby-repli\n4867b unify-debug\n4868b phrelay\n4869b phrelaydbg\n4870b cc-tracking\n4871b wired\n4876b tritium-can\n4877b lmcs\n4878u inst-discovery\n4879t wsdl-event\n4880t hislip\n4881u socp-t\n4882u socp-c\n4883t wmlserver\n4884b hivestor\n4885b abbs\n4888t xcap-portal\n4889t xcap-control\n4894b lyskom\n4899b radmin-port\n4900b hfcs\n4901t flr_agent\n4902t magiccontrol\n4912t lutap\n4913t lutcp\n4914b bones\n4915t frcs\n4936u an-signaling\n4937u atsc-mh-ssc\n4940b eq-office-4940\n4941b eq-office-4941\n4942b eq-office-4942\n4949b munin\n4950b sybasesrvmon\n4951b pwgwims\n4952b sagxtsds\n4953t dbsyncarbiter\n4969b ccss-qmm\n4970b ccss-qsm\n4971t burp\n4980u ctxs-vpp\n4984t webyast\n4985t gerhcs\n4986b mrip\n4987b smar-se-port1\n4988b smar-se-port2\n4989b parallel\n4990b busycal\n4991b vrt\n4999b hfcs-manager\n5000b commplex-main\n5001b commplex-link\n5002b rfe\n5003b fmpro-internal\n5004b avt-profile-1\n5005b avt-profile-2\n5006b wsm-server\n5007b wsm-server-ssl\n5008b synapsis-edge\n5009b winfs\n5010b telelpathstart\n5011b telelpathattack\n5012b nsp\n5013b fmpro-v6\n5014u onpsocket\n5015t fmwp\n5020b zenginkyo-1\n5021b zenginkyo-2\n5022b mice\n5023b htuilsrv\n5024b scpi-telnet\n5025b scpi-raw\n5026b strexec-d\n5027b strexec-s\n5028t qvr\n5029b infobright\n5031u dmp\n5032t signacert-agent\n5033t jtnetd-server\n5034t jtnetd-status\n5042b asnaacceler8db\n5043b swxadmin\n5044b lxi-evntsvc\n5045t osp\n5046u vpm-udp\n5047u iscape\n5048t texai\n5049b ivocalize\n5050b mmcc\n5051b ita-agent\n5052b ita-manager\n5053t rlm\n5053u rlm-disc\n5054t rlm-admin\n5055b unot\n5056b intecom-ps1\n5057b intecom-ps2\n5058u locus-disc\n5059b sds\n5060b sip\n5061b sips\n5062b na-localise\n5063t csrpc\n5064b ca-1\n5065b ca-2\n5066b stanag-5066\n5067b authentx\n5068t bitforestsrv\n5069b i-net-2000-npr\n5070b vtsas\n5071b powerschool\n5072b ayiya\n5073b tag-pm\n5074b alesquery\n5075t pvaccess\n5078u pixelpusher\n5079u cp-spxrpts\n5080b onscreen\n5081b sdl-ets\n5082b qcp\n5083b qfp\n5084b llrp\n5085b encrypted-llrp\n5086t aprigo-cs\n5087t biotic\n5092u magpie\n5093b sentinel-lm\n5094b hart-ip\n5099b sentlm-srv2srv\n5100b socalia\n5101t talarian-tcp\n5101u talarian-udp\n5102b oms-nonsecure\n5103t actifio-c2c\n5104u tinymessage\n5105u hughes-ap\n5106t actifioudsagent\n5107t actifioreplic\n5111b taep-as-svc\n5112b pm-cmdsvr\n5114t ev-services\n5115t autobuild\n5116u emb-proj-cmd\n5117t gradecam\n5120b barracuda-bbs\n5133b nbt-pc\n5134t ppactivation\n5135t erp-scale\n5136u minotaur-sa\n5137b ctsd\n5145b rmonitor_secure\n5146t social-alarm\n5150b atmp\n5151b esri_sde\n5152b sde-discovery\n5154b bzflag\n5155b asctrl-agent\n5156t rugameonline\n5157t mediat\n5161t snmpssh\n5162t snmpssh-trap\n5163t sbackup\n5164t vpa\n5164u vpa-disc\n5165b ife_icorp\n5166b winpcs\n5167b scte104\n5168b scte30\n5172t pcoip-mgmt\n5190b aol\n5191b aol-1\n5192b aol-2\n5193b aol-3\n5194t cpscomm\n5195t ampl-lic\n5196t ampl-tableproxy\n5197t tunstall-lwp\n5200b targus-getdata\n5201b targus-getdata1\n5202b targus-getdata2\n5203b targus-getdata3\n5209t nomad\n5215t noteza\n5221t 3exmp\n5222t xmpp-client\n5223b hpvirtgrp\n5224b hpvirtctrl\n5225b hp-server\n5226b hp-status\n5227b perfd\n5228t hpvroom\n5229t jaxflow\n5230t jaxflow-data\n5231t crusecontrol\n5232t csedaemon\n5233t enfs\n5234b eenet\n5235b galaxy-network\n5236b padl2sim\n5237b mnet-discovery\n5242t attune\n5243t xycstatus\n5245t downtools\n5245u downtools-disc\n5246u capwap-control\n5247u capwap-data\n5248b caacws\n5249b caaclang2\n5250b soagateway\n5251b caevms\n5252b movaz-ssc\n5253t kpdp\n5254t logcabin\n5264b 3com-njack-1\n5265b 3com-njack-2\n5269t xmpp-server\n5270b cartographerxmp\n5271t cuelink\n5271u cuelink-disc\n5272b pk\n5280t xmpp-bosh\n5281t undo-lm\n5282b transmit-port\n5298b presence\n5299b nlg-data\n5300b hacl-hb\n5301b hacl-gs\n5302b hacl-cfg\n5303b hacl-probe\n5304b hacl-local\n5305b hacl-test\n5306b sun-mc-grp\n5307b sco-aip\n5308b cfengine\n5309b jprinter\n5310b outlaws\n5312b permabit-cs\n5313b rrdp\n5314b opalis-rbt-ipc\n5315b hacl-poll\n5316t hpbladems\n5317t hpdevms\n5318t pkix-cmc\n5319b roughtime\n5320t bsfserver-zn\n5321t bsfsvr-zn-ssl\n5343b kfserver\n5344b xkotodrcp\n5349b stun-behaviors\n5350u pcp-multicast\n5351u pcp\n5352b dns-llq\n5353b mdns\n5354b mdnsresponder\n5355b llmnr\n5356b ms-smlbiz\n5357b wsdapi\n5358b wsdapi-s\n5359b ms-alerter\n5360b ms-sideshow\n5361b ms-s-sideshow\n5362b serverwsd2\n5363b net-projection\n5364u kdnet\n5397b stresstester\n5398b elektron-admin\n5399b securitychase\n5400b excerpt\n5401b excerpts\n5402b mftp\n5403b hpoms-ci-lstn\n5404b hpoms-dps-lstn\n5405b netsupport\n5406b systemics-sox\n5407b foresyte-clear\n5408b foresyte-sec\n5409b salient-dtasrv\n5410b salient-usrmgr\n5411b actnet\n5412b continuus\n5413b wwiotalk\n5414b statusd\n5415b ns-server\n5416b sns-gateway\n5417b sns-agent\n5418b mcntp\n5419b dj-ice\n5420b cylink-c\n5421b netsupport2\n5422b salient-mux\n5423b virtualuser\n5424b beyond-remote\n5425b br-channel\n5426b devbasic\n5427b sco-peer-tta\n5428b telaconsole\n5429b base\n5430b radec-corp\n5431b park-agent\n5432b postgresql\n5433b pyrrho\n5434b sgi-arrayd\n5435b sceanics\n5436u pmip6-cntl\n5437u pmip6-data\n5443b spss\n5445t smbdirect\n5450t tiepie\n5450u tiepie-disc\n5453b surebox\n5454b apc-5454\n5455b apc-5455\n5456b apc-5456\n5461b silkmeter\n5462b ttl-publisher\n5463b ttlpriceproxy\n5464b quailnet\n5465b netops-broker\n5470t apsolab-col\n5471t apsolab-cols\n5472t apsolab-tag\n5473t apsolab-tags\n5474u apsolab-rpc\n5475t apsolab-data\n5500b fcp-addr-srvr1\n5501b fcp-addr-srvr2\n5502b fcp-srvr-inst1\n5503b fcp-srvr-inst2\n5504b fcp-cics-gw1\n5505b checkoutdb\n5506b amc\n5507t psl-management\n5540b matter\n5543t qftest-lic-mcp\n5550t cbus\n5553b sgi-eventmond\n5554b sgi-esphttp\n5555b personal-agent\n5556b freeciv\n5557t farenet\n5565t dp-bura\n5566t westec-connect\n5567b dof-dps-mc-sec\n5568b sdt\n5569t rdmnet-ctrl\n5569u rdmnet-device\n5573b sdmmp\n5574t lsi-bobcat\n5575t ora-oap\n5579t fdtracks\n5580b tmosms0\n5581b tmosms1\n5582b fac-restore\n5583b tmo-icon-sync\n5584b bis-web\n5585b bis-sync\n5586t att-mt-sms\n5597b ininmessaging\n5598b mctfeed\n5599b esinstall\n5600b esmmanager\n5601b esmagent\n5602b a1-msc\n5603b a1-bs\n5604b a3-sdunode\n5605b a4-sdunode\n5618t efr\n5627b ninaf\n5628b htrust\n5629b symantec-sfdb\n5630b precise-comm\n5631b pcanywheredata\n5632b pcanywherestat\n5633b beorl\n5634b xprtld\n5635t sfmsso\n5636t sfm-db-server\n5637t cssc\n5638t flcrs\n5639t ics\n5646t vfmobile\n5666t nrpe\n5670t filemq\n5670u zre-disc\n5671b amqps\n5672b amqp\n5673b jms\n5674b hyperscsi-port\n5675b v5ua\n5676b raadmin\n5677b questdb2-lnchr\n5678b rrac\n5679b dccm\n5680b auriga-router\n5681b ncxcp\n5682u brightcore\n5683b coap\n5684b coaps\n5687u gog-multiplayer\n5688b ggz\n5689b qmvideo\n5693t rbsystem\n5696t kmip\n5700t supportassist\n5705t storageos\n5713b proshareaudio\n5714b prosharevideo\n5715b prosharedata\n5716b prosharerequest\n5717b prosharenotify\n5718b dpm\n5719b dpm-agent\n5720b ms-licensing\n5721b dtpt\n5722b msdfsr\n5723b omhs\n5724b omsdk\n5725t ms-ilm\n5726t ms-ilm-sts\n5727t asgenf\n5728t io-dist-data\n5728u io-dist-group\n5729b openmail\n5730b unieng\n5741b ida-discover1\n5742b ida-discover2\n5743b watchdoc-pod\n5744b watchdoc\n5745b fcopy-server\n5746b fcopys-server\n5747b tunatic\n5748b tunalyzer\n5750b rscd\n5755b openmailg\n5757b x500ms\n5766b openmailns\n5767b s-openmail\n5768b openmailpxy\n5769b spramsca\n5770b spramsd\n5771b netagent\n5777b starfield-io\n5780t vts-rpc\n5781b 3par-evts\n5782b 3par-mgmt\n5783b 3par-mgmt-ssl\n5784u ibar\n5785b 3par-rcopy\n5786u cisco-redu\n5787u waascluster\n5793b xtreamx\n5794u spdp\n5798t enlabel-dpl\n5813b icmpd\n5814b spt-automation\n5820t autopassdaemon\n5841t shiprush-d-ch\n5842t reversion\n5859b wherehoo\n5863b ppsuitemsg\n5868t diameters\n5883t jute\n5900b rfb\n5903b ff-ice\n5904b ag-swim\n5905b asmgcs\n5906b rpas-c2\n5907b dsd\n5908b ipsma\n5909b agma\n5910b ats-atn\n5911b ats-acars\n5912b ais-met\n5913b aoc-acars\n5914b ipsdtls\n5963b indy\n5968b mppolicy-v5\n5969b mppolicy-mgr\n5984b couchdb\n5985b wsman\n5986b wsmans\n5987b wbem-rmi\n5988b wbem-http\n5989b wbem-https\n5990b wbem-exp-https\n5991b nuxsl\n5992b consul-insight\n5993t cim-rs\n5994t rms-agent\n5999b cvsup\n6064b ndl-ahp-svc\n6065b winpharaoh\n6066b ewctsp\n6068t gsmp-ancp\n6069b trip\n6070b messageasap\n6071b ssdtp\n6072b diagnose-proc\n6073b directplay8\n6074b max\n6075t dpm-acm\n6076t msft-dpm-cert\n6077t iconstructsrv\n6080u gue\n6081u geneve\n6082u p25cai\n6083u miami-bcast\n6084t reload-config\n6085b konspire2b\n6086b pdtp\n6087b ldss\n6088t doglms\n6088u doglms-notify\n6099t raxa-mgmt\n6100b synchronet-db\n6101b synchronet-rtc\n6102b synchronet-upd\n6103b rets\n6104b dbdb\n6105b primaserver\n6106b mpsserver\n6107b etc-control\n6108b sercomm-scadmin\n6109b globecast-id\n6110b softcm\n6111b spc\n6112b dtspcd\n6113t dayliteserver\n6114t wrspice\n6115t xic\n6116t xtlserv\n6117t daylitetouch\n6118u tipc\n6121t spdy\n6122b bex-webadmin\n6123b backup-express\n6124b pnbs\n6130t damewaremobgtwy\n6133b nbt-wol\n6140b pulsonixnls\n6141b meta-corp\n6142b aspentec-lm\n6143b watershed-lm\n6144b statsci1-lm\n6145b statsci2-lm\n6146b lonewolf-lm\n6147b montage-lm\n6148b ricardo-lm\n6149b tal-pod\n6159t efb-aci\n6160t ecmp\n6160u ecmp-data\n6161b patrol-ism\n6162b patrol-coll\n6163b pscribe\n6200b lm-x\n6201u thermo-calc\n6209b qmtps\n6222b radmind\n6241t jeol-nsdtp-1\n6241u jeol-nsddp-1\n6242t jeol-nsdtp-2\n6242u jeol-nsddp-2\n6243t jeol-nsdtp-3\n6243u jeol-nsddp-3\n6244t jeol-nsdtp-4\n6244u jeol-nsddp-4\n6251b tl1-raw-ssl\n6252b tl1-ssh\n6253b crip\n6267t gld\n6268b grid\n6269b grid-alt\n6300b bmc-grx\n6301b bmc_ctd_ldap\n6306b ufmp\n6315t scup\n6315u scup-disc\n6316b abb-escp\n6317t nav-data-cmd\n6317u nav-data\n6318t iona-data\n6320b repsvc\n6321b emp-server1\n6322b emp-server2\n6324t hrd-ncs\n6324u hrd-ns-disc\n6325t dt-mgmtsvc\n6326t dt-vra\n6343b sflow\n6344t streletz\n6346b gnutella-svc\n6347b gnutella-rtr\n6350b adap\n6355b pmcs\n6360b metaedit-mu\n6363u ndn\n6370b metaedit-se\n6379t redis\n6382b metatude-mds\n6389b clariion-evr01\n6390b metaedit-ws\n6417b faxcomservice\n6418t syserverremote\n6419t svdrp\n6419u svdrp-disc\n6420b nim-vdrshell\n6421b nim-wan\n6432t pgbouncer\n6440t heliosd\n6442t tarp\n6443b sun-sr-https\n6444b sge_qmaster\n6445b sge_execd\n6446b mysql-proxy\n6455b skip-cert-recv\n6456b skip-cert-send\n6464b ieee11073-20701\n6471b lvision-lm\n6480b sun-sr-http\n6481b servicetags\n6482b ldoms-mgmt\n6483b sunvts-rmi\n6484b sun-sr-jms\n6485b sun-sr-iiop\n6486b sun-sr-iiops\n6487b sun-sr-iiop-aut\n6488b sun-sr-jmx\n6489b sun-sr-admin\n6500b boks\n6501b boks_servc\n6502b boks_servm\n6503b boks_clntd\n6505b badm_priv\n6506b badm_pub\n6507b bdir_priv\n6508b bdir_pub\n6509b mgcs-mfp-port\n6510b mcer-port\n6511u dccp-udp\n6513t netconf-tls\n6514b syslog-tls\n6515b elipse-rec\n6543b lds-distrib\n6544b lds-dump\n6547b apc-6547\n6548b apc-6548\n6549b apc-6549\n6550b fg-sysupdate\n6551b sum\n6556t checkmk-agent\n6558b xdsxdm\n6566b sane-port\n6568t canit_store\n6568u rp-reputation\n6579b affiliate\n6580b parsec-master\n6581b parsec-peer\n6582b parsec-game\n6583b joajewelsuite\n6600t mshvlm\n6601t mstmg-sstp\n6602t wsscomfrmwk\n6610b bencher\n6619b odette-ftps\n6620b kftp-data\n6621b kftp\n6622b mcftp\n6623b ktelnet\n6624t datascaler-db\n6625t datascaler-ctl\n6626b wago-service\n6627b nexgen\n6628b afesc-mc\n6629b nexgen-aux\n6632t mxodbc-connect\n6633u cisco-vpath-tun\n6634u mpls-pm\n6635u mpls-udp\n6636u mpls-udp-dtls\n6640t ovsdb\n6653b openflow\n6655t pcs-sf-ui-man\n6656t emgmsg\n6657u palcom-disc\n6670b vocaltec-gold\n6671b p4p-portal\n6672b vision_server\n6673b vision_elmd\n6678t vfbp\n6678u vfbp-disc\n6679b osaut\n6687t clever-ctrace\n6688t clever-tcpip\n6689b tsa\n6690t cleverdetect\n6696u babel\n6697t ircs-u\n6699u babel-dtls\n6701b kti-icad-srvr\n6702b e-design-net\n6703b e-design-web\n6714b ibprotocol\n6715b fibotrader-com\n6716t princity-agent\n6767b bmc-perf-agent\n6768b bmc-perf-mgrd\n6769b adi-gxp-srvprt\n6770b plysrv-http\n6771b plysrv-https\n6777t ntz-tracker\n6778t ntz-p2p-storage\n6784u bfd-lag\n6785b dgpf-exchg\n6786b smc-jmx\n6787b smc-admin\n6788b smc-http\n6789t radg\n6790b hnmp\n6791b hnm\n6801b acnet\n6817t pentbox-sim\n6831b ambit-lm\n6841b netmo-default\n6842b netmo-http\n6850b iccrushmore\n6868t acctopus-cc\n6868u acctopus-st\n6888b muse\n6900t rtimeviewer\n6901t jetstream\n6924b split-ping\n6935b ethoscan\n6936b xsmsvc\n6946b bioserver\n6951b otlp\n6961b jmact3\n6962b jmevt2\n6963b swismgr1\n6964b swismgr2\n6965b swistrap\n6966b swispol\n6969b acmsoda\n6970t conductor\n6980u qolyester\n6997b mobilitysrv\n6998b iatp-highpri\n6999b iatp-normalpri\n7000b afs3-fileserver\n7001b afs3-callback\n7002b afs3-prserver\n7003b afs3-vlserver\n7004b afs3-kaserver\n7005b afs3-volser\n7006b afs3-errors\n7007b afs3-bos\n7008b afs3-update\n7009b afs3-rmtsys\n7010b ups-onlinet\n7011b talon-disc\n7012b talon-engine\n7013b microtalon-dis\n7014b microtalon-com\n7015b talon-webserver\n7016b spg\n7017b grasp\n7018t fisa-svc\n7019t doceri-ctl\n7019u doceri-view\n7020b dpserve\n7021b dpserveadmin\n7022b ctdp\n7023b ct2nmcs\n7024b vmsvc\n7025b vmsvc-2\n7026t loreji-panel\n7030b op-probe\n7031t iposplanet\n7040u quest-disc\n7070b arcp\n7071b iwg1\n7072t iba-cfg\n7072u iba-cfg-disc\n7073t martalk\n7080b empowerid\n7088u zixi-transport\n7095u jdp-disc\n7099b lazy-ptop\n7100b font-service\n7101b elcn\n7107u aes-x170\n7117t rothaga\n7121b virprot-lm\n7123b snif\n7128b scenidm\n7129b scenccs\n7161b cabsm-comm\n7162b caistoragemgr\n7163b cacsambroker\n7164b fsr\n7165b doc-server\n7166b aruba-server\n7167t casrmagent\n7168t cnckadserver\n7169b ccag-pib\n7170b nsrp\n7171b drm-production\n7172t metalbend\n7173t zsecure\n7174b clutild\n7181u janus-disc\n7200b fodms\n7201b dlip\n7202t pon-ictp\n7215t ps-server\n7216t ps-capture-pro\n7227b ramp\n7228t citrixupp\n7229t citrixuppg\n7234t asa-gateways\n7235u aspcoordination\n7236t display\n7237t pads\n7244t frc-hicp\n7244u frc-hicp-disc\n7262b cnap\n7272b watchme-7272\n7273b oma-rlp\n7274b oma-rlp-s\n7275b oma-ulp\n7276b oma-ilp\n7277b oma-ilp-s\n7278b oma-dcdocbs\n7279b ctxlic\n7280b itactionserver1\n7281b itactionserver2\n7282t mzca-action\n7282u mzca-alert\n7283t genstat\n7365b lcm-server\n7391b mindfilesys\n7392b mrssrendezvous\n7393b nfoldman\n7394b fse\n7395b winqedit\n7397b hexarc\n7400b rtps-discovery\n7401b rtps-dd-ut\n7402b rtps-dd-mt\n7410b ionixnetmon\n7411b daqstream\n7420u ipluminary\n7421b mtportmon\n7426b pmdmgr\n7427b oveadmgr\n7428b ovladmgr\n7429b opi-sock\n7430b xmpv7\n7431b pmd\n7437b faximum\n7443b oracleas-https\n7471t sttunnel\n7473b rise\n7474t neo4j\n7478t openit\n7491b telops-lmd\n7500b silhouette\n7501b ovbus\n7508t adcp\n7509t acplt\n7510b ovhpas\n7511b pafec-lm\n7542b saratoga\n7543b atul\n7544b nta-ds\n7545b nta-us\n7546b cfs\n7547b cwmp\n7548b tidp\n7549b nls-tl\n7550u cloudsignaling\n7551t controlone-con\n7560b sncp\n7563t cfw\n7566b vsi-omega\n7569t dell-eql-asm\n7570b aries-kfinder\n7574t coherence\n7574u coherence-disc\n7575t wtmi-panel\n7588b sun-lm\n7606b mipi-debug\n7624b indi\n7626t simco\n7627b soap-http\n7628b zen-pawn\n7629b xdas\n7630t hawk\n7631t tesla-sys-msg\n7633b pmdfmgt\n7648b cuseeme\n7663b rome\n7668t authoritygate\n7672t imqstomp\n7673t imqstomps\n7674b imqtunnels\n7675b imqtunnel\n7676b imqbrokerd\n7677b sun-user-https\n7680b ms-do\n7683t dmt\n7687t bolt\n7689b collaber\n7690t sovd\n7697b klio\n7700t em7-secom\n7707b sync-em7\n7708b scinet\n7720b medimageportal\n7724b nsdeepfreezectl\n7725b nitrogen\n7726b freezexservice\n7727b trident-data\n7728b osvr\n7734b smip\n7738b aiagent\n7741b scriptview\n7742t msss\n7743b sstp-1\n7744b raqmon-pdu\n7747b prgp\n7775t inetfs\n7777b cbt\n7778b interwise\n7779b vstat\n7781b accu-lmgr\n7784u s-bfd\n7786b minivend\n7787b popup-reminders\n7789b office-tools\n7794b q3ade\n7797b pnet-conn\n7798b pnet-enc\n7799b altbsdp\n7800b asr\n7801b ssp-client\n7802u vns-tp\n7810b rbt-wanopt\n7845b apc-7845\n7846b apc-7846\n7847t csoauth\n7869t mobileanalyzer\n7870t rbt-smc\n7871t mdm\n7872u mipv6tls\n7878t owms\n7880b pss\n7887b ubroker\n7900b mevent\n7901b tnos-sp\n7902b tnos-dp\n7903b tnos-dps\n7913b qo-secure\n7932b t2-drm\n7933b t2-brm\n7962b generalsync\n7967b supercell\n7979b micromuse-ncps\n7980b quest-vista\n7981t sossd-collect\n7982t sossd-agent\n7982u sossd-disc\n7997t pushns\n7998u usicontentpush\n7999b irdmi2\n8000b irdmi\n8001b vcom-tunnel\n8002b teradataordbms\n8003b mcreport\n8004t p2pevolvenet\n8005b mxi\n8006t wpl-analytics\n8006u wpl-disc\n8007b warppipe\n8008b http-alt\n8009t nvme-disc\n8015t cfg-cloud\n8016t ads-s\n8017u cisco-cloudsec\n8019b qbdb\n8020b intu-ec-svcdisc\n8021b intu-ec-client\n8022b oa-system\n8023b arca-api\n8025b ca-audit-da\n8026b ca-audit-ds\n8027b papachi-p2p-srv\n8032b pro-ed\n8033b mindprint\n8034b vantronix-mgmt\n8040b ampify\n8041b enguity-xccetp\n8042t fs-agent\n8043t fs-server\n8044t fs-mgmt\n8051t rocrail\n8052b senomix01\n8053b senomix02\n8054b senomix03\n8055b senomix04\n8056b senomix05\n8057b senomix06\n8058b senomix07\n8059b senomix08\n8060u aero\n8061t nikatron-dev\n8066t toad-bi-appsrvr\n8067t infi-async\n8070t ucs-isc\n8074b gadugadu\n8080b http-alt\n8081b sunproxyadmin\n8082b us-cli\n8083b us-srv\n8084t websnp\n8086b d-s-n\n8087b simplifymedia\n8088b radan-http\n8090t opsmessaging\n8091t jamlink\n8097b sac\n8100b xprint-server\n8101t ldoms-migr\n8102t kz-migr\n8111u skynetflow\n8115b mtl8000-matrix\n8116b cp-cluster\n8117t purityrpc\n8118b privoxy\n8121b apollo-data\n8122b apollo-admin\n8128b paycash-online\n8129b paycash-wbp\n8130b indigo-vrmi\n8131b indigo-vbcp\n8132b dbabble\n8140t puppet\n8148b isdd\n8149u eor-game\n8153t quantastor\n8160b patrol\n8161b patrol-snmp\n8162t lpar2rrd\n8181t intermapper\n8182b vmware-fdm\n8183t proremote\n8184b itach\n8190t gcp-rphy\n8191t limnerpressure\n8192b spytechphone\n8194b blp1\n8195b blp2\n8199b vvr-data\n8200b trivnet1\n8201b trivnet2\n8202u aesop\n8204b lm-perfworks\n8205b lm-instmgr\n8206b lm-dta\n8207b lm-sserver\n8208b lm-webwatcher\n8211u aruba-papi\n8230b rexecj\n8231u hncp-udp-port\n8232u hncp-dtls-port\n8243b synapse-nhttps\n8266u espeasy-p2p\n8270t robot-remote\n8276b ms-mcc\n8280b synapse-nhttp\n8282t libelle\n8282u libelle-disc\n8292b blp3\n8293t hiperscan-id\n8294b blp4\n8300b tmi\n8301b amberon\n8313t hub-open-net\n8320b tnp-discover\n8321b tnp\n8322b garmin-marine\n8351b server-find\n8376b cruise-enum\n8377b cruise-swroute\n8378b cruise-config\n8379b cruise-diags\n8380b cruise-update\n8383b m2mservices\n8384u marathontp\n8400b cvd\n8401b sabarsd\n8402b abarsd\n8403b admind\n8404t svcloud\n8405t svbackup\n8415t dlpx-sp\n8416b espeech\n8417b espeech-rtp\n8423t aritts\n8432t pgbackrest\n8433u aws-as2\n8442b cybro-a-bus\n8443b pcsync-https\n8444b pcsync-http\n8445t copy\n8445u copy-disc\n8448t matrix-fed\n8450b npmp\n8457t nexentamv\n8470t cisco-avp\n8471t pim-port\n8472b otv\n8473b vp2p\n8474b noteshare\n8500b fmtp\n8501t cmtp-mgt\n8501u cmtp-av\n8502t ftnmtp\n8503u lsp-self-ping\n8554b rtsp-alt\n8555b d-fence\n8567b dof-tunnel\n8600b asterix\n8609u canon-cpp-disc\n8610b canon-mfnp\n8611b canon-bjnp1\n8612b canon-bjnp2\n8613b canon-bjnp3\n8614b canon-bjnp4\n8615t imink\n8665t monetra\n8666t monetra-admin\n8668t spartan\n8675t msi-cps-rm\n8675u msi-cps-rm-disc\n8686b sun-as-jmxrmi\n8688t openremote-ctrl\n8699t vnyx\n8710t semi-grpc\n8711t nvc\n8732u dtp-net\n8733b ibus\n8750t dey-keyneg\n8763b mc-appserver\n8764b openqueue\n8765b ultraseek-http\n8766b amcs\n8767t core-of-source\n8768t sandpolis\n8769t oktaauthenticat\n8770b dpap\n8778t uec\n8786b msgclnt\n8787b msgsrvr\n8793b acd-pm\n8800b sunwebadmin\n8804b truecm\n8805u pfcp\n8807u hes-clip\n8808u ssports-bcast\n8809u 3gpp-monp\n8873b dxspider\n8880b cddbp-alt\n8881t galaxy4d\n8883b secure-mqtt\n8888t ddi-tcp-1\n8888u ddi-udp-1\n8889t ddi-tcp-2\n8889u ddi-udp-2\n8890t ddi-tcp-3\n8890u ddi-udp-3\n8891t ddi-tcp-4\n8891u ddi-udp-4\n8892t ddi-tcp-5\n8892u ddi-udp-5\n8893t ddi-tcp-6\n8893u ddi-udp-6\n8894t ddi-tcp-7\n8894u ddi-udp-7\n8899b ospf-lite\n8900b jmb-cds1\n8901b jmb-cds2\n8908t dpp\n8910b manyone-http\n8911b manyone-xml\n8912b wcbackup\n8913b dragonfly\n8937t twds\n8953t ub-dns-control\n8954b cumulus-admin\n8980b nod-provider\n8981u nod-client\n8989b sunwebadmins\n8990b http-wmap\n8991b https-wmap\n8997t oracle-ms-ens\n8998t canto-roboflow\n8999b bctp\n9000b cslistener\n9001b etlservicemgr\n9002b dynamid\n9005t golem\n9007u ogs-client\n9008t ogs-server\n9009b pichat\n9010t sdr\n9011u d-star\n9020b tambora\n9021b panagolin-ident\n9022b paragent\n9023b swa-1\n9024b swa-2\n9025b swa-3\n9026b swa-4\n9050t versiera\n9051t fio-cmgmt\n9060t cardweb-io\n9060u cardweb-rt\n9080b glrpc\n9081u cisco-aqos\n9083t emc-pp-mgmtsvc\n9084b aurora\n9085b ibm-rsyscon\n9086b net2display\n9087b classic\n9088b sqlexec\n9089b sqlexec-ssl\n9090b websm\n9091b xmltec-xmlmail\n9092b xmlipcregsvc\n9093t copycat\n9100b pdl-datastream\n9101b bacula-dir\n9102b bacula-fd\n9103b bacula-sd\n9104b peerwire\n9105b xadmin\n9106t astergate\n9106u astergate-disc\n9107t astergatefax\n9111b hexxorecore\n9119b mxit\n9122t grcmp\n9123t grcp\n9131b dddp\n9160b apani1\n9161b apani2\n9162b apani3\n9163b apani4\n9164b apani5\n9183b sirius-agent\n9191b sun-as-jpda\n9200b wap-wsp\n9201b wap-wsp-wtp\n9202b wap-wsp-s\n9203b wap-wsp-wtp-s\n9204b wap-vcard\n9205b wap-vcal\n9206b wap-vcard-s\n9207b wap-vcal-s\n9208b rjcdb-vcards\n9209b almobile-system\n9210b oma-mlp\n9211b oma-mlp-s\n9212b serverviewdbms\n9213b serverstart\n9214b ipdcesgbs\n9215b insis\n9216b acme\n9217b fsc-port\n9222b teamcoherence\n9255b mon\n9277u traingpsdata\n9278b pegasus\n9279b pegasus-ctl\n9280b pgps\n9281b swtp-port1\n9282b swtp-port2\n9283b callwaveiam\n9284b visd\n9285b n2h2server\n9286u n2receive\n9287b cumulus\n9292b armtechdaemon\n9293b storview\n9294b armcenterhttp\n9295b armcenterhttps\n9300b vrace\n9306t sphinxql\n9310t sapms\n9312t sphinxapi\n9318b secure-ts\n9321b guibase\n9339t gnmi-gnoi\n9340t gribi\n9343b mpidcmgr\n9344b mphlpdmc\n9345t rancher\n9346b ctechlicensing\n9374b fjdmimgr\n9380b boxp\n9387t d2dconfig\n9388t d2ddatatrans\n9389t adws\n9390t otp\n9396b fjinvmgr\n9397b mpidcagt\n9400b sec-t4net-srv\n9401b sec-t4net-clt\n9402b sec-pc2fax-srv\n9418b git\n9443b tungsten-https\n9444b wso2esb-console\n9445t mindarray-ca\n9450b sntlkeyssrvr\n9500b ismserver\n9522u sma-spw\n9535b mngsuite\n9536b laes-bf\n9555b trispen-sra\n9559t p4runtime\n9592b ldgateway\n9593b cba8\n9594b msgsys\n9595b pds\n9596b mercury-disc\n9597b pd-admin\n9598b vscp\n9599b robix\n9600b micromuse-ncpw\n9612b streamcomm-ds\n9614t iadt-tls\n9616t erunbook_agent\n9617t erunbook_server\n9618b condor\n9628b odbcpathway\n9629b uniport\n9630t peoctlr\n9631t peocoll\n9632u mc-comm\n9640t pqsflows\n9666t zoomcp\n9667b xmms2\n9668b tec5-sdctp\n9694b client-wakeup\n9695b ccnx\n9700b board-roar\n9747b l5nas-parchan\n9750b board-voip\n9753b rasadv\n9762b tungsten-http\n9800b davsrc\n9801b sstp-2\n9802b davsrcs\n9875b sapv1\n9876t sd\n9877t x510\n9878u kca-service\n9888b cyborg-systems\n9889b gt-proxy\n9898b monkeycom\n9899u sctp-tunneling\n9900b iua\n9901u enrp\n9903u multicast-ping\n9909b domaintime\n9911b sype-transport\n9925t xybrid-cloud\n9950b apc-9950\n9951b apc-9951\n9952b apc-9952\n9953b acis\n9954t hinp\n9955t alljoyn-stm\n9955u alljoyn-mcm\n9956u alljoyn\n9966b odnsp\n9978t xybrid-rt\n9979t visweather\n9981t pumpkindb\n9986t kaostransport\n9987b dsm-scm-target\n9988t nsesrvr\n9990b osm-appsrvr\n9991b osm-oev\n9992b palace-1\n9993b palace-2\n9994b palace-3\n9995b palace-4\n9996b palace-5\n9997b palace-6\n9998b distinct32\n9999b distinct\n10000b ndmp\n10001b scp-config\n10002b documentum\n10003b documentum_s\n10004t emcrmirccd\n10005t emcrmird\n10006t netapp-sync\n10007b mvs-capacity\n10008b octopus\n10009b swdtp-sv\n10010t rxapi\n10020t abb-hw\n10023u cefd-vmp\n10050b zabbix-agent\n10051b zabbix-trapper\n10055t qptlmd\n10080b amanda\n10081b famdc\n10100b itap-ddtp\n10101b ezmeeting-2\n10102b ezproxy-2\n10103b ezrelay\n10104b swdtp\n10107b bctp-server\n10110b nmea-0183\n10111u nmea-onenet\n10113b netiq-endpoint\n10114b netiq-qcheck\n10115b netiq-endpt\n10116b netiq-voipa\n10117b iqrm\n10125t cimple\n10128b bmc-perf-sd\n10129t bmc-gms\n10160b qb-db-server\n10161t snmptls\n10161u snmpdtls\n10162t snmptls-trap\n10162u snmpdtls-trap\n10200b trisoap\n10201t rsms\n10201u rscs\n10252b apollo-relay\n10253u eapol-relay\n10260b axis-wimp-port\n10261t tile-ml\n10288b blocks\n10439u bngsync\n10443t cirrossp\n10500u hip-nat-t\n10540b mos-lower\n10541b mos-upper\n10542b mos-aux\n10543b mos-soap\n10544b mos-soap-opt\n10548t serverdocs\n10631t printopia\n10800b gap\n10805b lpdg\n10809t nbd\n10810u nmc-disc\n10860b helix\n10880b bveapi\n10933t octopustentacle\n10990b rmiaux\n11000b irisa\n11001b metasys\n11095b weave\n11103t origo-sync\n11104t netapp-icmgmt\n11105t netapp-icdata\n11106b sgi-lk\n11108u myq-termlink\n11109t sgi-dmfmgr\n11110t sgi-soap\n11111b vce\n11112b dicom\n11161b suncacao-snmp\n11162b suncacao-jmxmp\n11163b suncacao-rmi\n11164b suncacao-csa\n11165b suncacao-websvc\n11171u snss\n11172t oemcacao-jmxmp\n11173t t5-straton\n11174t oemcacao-rmi\n11175t oemcacao-websvc\n11201b smsqp\n11202t dcsl-backup\n11208b wifree\n11211b memcache\n11235t xcompute\n11319b imip\n11320b imip-channels\n11321b arena-server\n11367b atm-uhas\n11371b hkp\n11430u lsdp\n11434t ollama\n11489t asgcypresstcps\n11600b tempest-port\n11623t emc-xsw-dconfig\n11720b h323callsigalt\n11723b emc-xsw-dcache\n11751b intrepid-ssl\n11796t lanschool\n11796u lanschool-mpt\n11876b xoraya\n11877u x2e-disc\n11967b sysinfo-sp\n11971t tibsd\n12000b entextxid\n12001b entextnetwk\n12002b entexthigh\n12003b entextmed\n12004b entextlow\n12005b dbisamserver1\n12006b dbisamserver2\n12007b accuracer\n12008b accuracer-dbms\n12009u ghvpn\n12010t edbsrvr\n12012b vipera\n12013b vipera-ssl\n12109b rets-ssl\n12121b nupaper-ss\n12168b cawas\n12172b hivep\n12300b linogridengine\n12302t rads\n12321b warehouse-sss\n12322b warehouse\n12345b italk\n12546t carb-repl-ctrl\n12753b tsaf\n12865t netperf\n13160b i-zipqd\n13216b bcslogc\n13217b rs-pias\n13218t emc-vcas-tcp\n13218u emc-vcas-udp\n13223b powwow-client\n13224b powwow-server\n13400t doip-data\n13400u doip-disc\n13720b bprd\n13721b bpdbm\n13722b bpjava-msvc\n13724b vnetd\n13782b bpcd\n13783b vopied\n13785b nbdb\n13786b nomdb\n13818b dsmcc-config\n13819b dsmcc-session\n13820b dsmcc-passthru\n13821b dsmcc-download\n13822b dsmcc-ccp\n13823t bmdss\n13832t a-trust-rpc\n13894b ucontrol\n13929b dta-systems\n13930t medevolve\n14000b scotty-ft\n14001b sua\n14002u scotty-disc\n14033b sage-best-com1\n14034b sage-best-com2\n14141b vcs-app\n14142b icpp\n14143t icpps\n14145b gcm-app\n14149b vrts-tdd\n14150t vcscmd\n14154b vad\n14250b cps\n14414b ca-web-update\n14500t xpra\n14936b hde-lcesrvr-1\n14937b hde-lcesrvr-2\n15000b hydap\n15002t onep-tls\n15118u v2g-secc\n15345b xpilot\n15363b 3link\n15555b cisco-snat\n15660b bex-xr\n15740b ptp\n15998u 2ping\n15999t programmar\n16000t fmsas\n16001t fmsascon\n16002t gsms\n16003u alfin\n16020t jwpc\n16021t jwpc-bin\n16161b sun-sea-port\n16162t solaris-audit\n16309b etb4j\n16310b pduncs\n16311b pdefmns\n16360b netserialext1\n16361b netserialext2\n16367b netserialext3\n16368b netserialext4\n16384b connected\n16385t rdgs\n16619t xoms\n16665t axon-tunnel\n16666u vtp\n16789t cadsisvr\n16900b newbay-snc-mc\n16950b sgcip\n16991b intel-rci-mp\n16992b amt-soap-http\n16993b amt-soap-https\n16994b amt-redir-tcp\n16995b amt-redir-tls\n17007b isode-dua\n17010t ncpu\n17184t vestasdlp\n17185b soundsvirtual\n17219b chipper\n17220b avtp\n17221b avdecc\n17222u cpsp\n17223t isa100-gci\n17224u trdp-pd\n17225b trdp-md\n17234b integrius-stp\n17235b ssh-mgmt\n17500t db-lsp\n17500u db-lsp-disc\n17555t ailith\n17729b ea\n17754b zep\n17755b zigbee-ip\n17756b zigbee-ips\n17777t sw-orion\n18000b biimenu\n18104t radpdf\n18136t racf\n18181b opsec-cvp\n18182b opsec-ufp\n18183b opsec-sam\n18184b opsec-lea\n18185b opsec-omi\n18186b ohsc\n18187b opsec-ela\n18241b checkpoint-rtm\n18242t iclid\n18243t clusterxl\n18262b gv-pf\n18463b ac-cluster\n18516u heythings\n18634b rds-ib\n18635b rds-ip\n18668t vdmmesh\n18668u vdmmesh-disc\n18769b ique\n18881b infotos\n18888b apc-necmp\n19000b igrid\n19007b scintilla\n19020t j-link\n19191b opsec-uaa\n19194b ua-secureagent\n19220t cora\n19220u cora-disc\n19283b keysrvr\n19315b keyshadow\n19398b mtrgtrans\n19410b hp-sco\n19411b hp-sca\n19412b hp-sessmon\n19539b fxuptp\n19540b sxuptp\n19541b jcp\n19788u mle\n19790t faircom-db\n19998t iec-104-sec\n19999b dnp-sec\n20000b dnp\n20001b microsan\n20002b commtact-http\n20003b commtact-https\n20005b openwebnet\n20012u ss-idi-disc\n20013t ss-idi\n20014b opendeploy\n20034b nburn_id\n20046b tmophl7mts\n20048b mountd\n20049b nfsrdma\n20057t avesterra\n20167b tolfab\n20202b ipdtp-port\n20222b ipulse-ics\n20480b emwavemsg\n20670b track\n20810t crtech-nlm\n20999b athand-mmp\n21000b irtrans\n21010t notezilla-lan\n21212t trinket-agent\n21213t cohesity-agent\n21221t aigairserver\n21337t xahaud\n21553t rdm-tfs\n21554b dfserver\n21590b vofr-gateway\n21800b tvpm\n21801t sal\n21845b webphone\n21846b netspeak-is\n21847b netspeak-cs\n21848b netspeak-acd\n21849b netspeak-cps\n22000b snapenetio\n22001b optocontrol\n22002b optohost002\n22003b optohost003\n22004b optohost004\n22005b optohost004\n22125t dcap\n22128t gsidcap\n22222t easyengine\n22273b wnn6\n22305b cis\n22333b showcockpit-net\n22335t shrewd-control\n22335u shrewd-stream\n22343b cis-secure\n22347b wibukey\n22350b codemeter\n22351t codemeter-cmwan\n22537t caldsoft-backup\n22555t vocaltec-wconf\n22555u vocaltec-phone\n22763b talikaserver\n22800b aws-brf\n22951b brf-gw\n23000b inovaport1\n23001b inovaport2\n23002b inovaport3\n23003b inovaport4\n23004b inovaport5\n23005b inovaport6\n23053t gntp\n23272u s102\n23294t 5afe-dir\n23294u 5afe-disc\n23333b elxmgmt\n23400b novar-dbase\n23401b novar-alarm\n23402b novar-global\n23456t aequus\n23457t aequus-alt\n23546t areaguard-neo\n24000b med-ltp\n24001b med-fsp-rx\n24002b med-fsp-tx\n24003b med-supp\n24004b med-ovw\n24005b med-ci\n24006b med-net-svc\n24242b filesphere\n24249b vista-4gl\n24321b ild\n24322u hid\n24323t vrmg-ip\n24386b intel_rci\n24465b tonidods\n24554b binkp\n24577t bilobit\n24577u bilobit-update\n24601u udpstp\n24666t sdtvwcam\n24676b canditv\n24677b flashfiler\n24678b proactivate\n24680b tcc-http\n24754t cslg\n24850u assoc-disc\n24922b find\n25000b icl-twobase1\n25001b icl-twobase2\n25002b icl-twobase3\n25003b icl-twobase4\n25004b icl-twobase5\n25005b icl-twobase6\n25006b icl-twobase7\n25007b icl-twobase8\n25008b icl-twobase9\n25009b icl-twobase10\n25100t db2c-tls\n25576t sauterdongle\n25604t idtp\n25793b vocaltec-hos\n25900b tasp-net\n25901b niobserver\n25902b nilinkanalyst\n25903b niprobe\n25954u bf-game\n25955u bf-master\n26000b quake\n26133b scscp\n26208b wnn6-ds\n26257t cockroach\n26260b ezproxy\n26261b ezmeeting\n26262b k3software-svr\n26263b k3software-cli\n26486t exoline-tcp\n26486u exoline-udp\n26487b exoconfig\n26489b exonet\n27010t flex-lmadmin\n27016t chlenix\n27017t mongodb\n27345b imagepump\n27442b jesmsjc\n27504b kopek-httphead\n27782b ars-vista\n27876t astrolink\n27999b tw-auth-key\n28000b nxlmd\n28001t pqsp\n28010t gruber-cashreg\n28080t thor-engine\n28119u a27-ran-ran\n28200b voxelstorm\n28240b siemensgsm\n28589t bosswave\n29000t saltd-licensing\n29167b otmp\n29999t bingbang\n30000t ndmps\n30001b pago-services1\n30002b pago-services2\n30003b amicon-fpsu-ra\n30004u amicon-fpsu-s\n30100t rwp\n30260b kingdomsonline\n30400t gs-realtime\n30832u samsung-disc\n30939b dilithium3\n30999b ovobs\n31016t ka-sddp\n31016u ka-kdp\n31020t autotrac-acp\n31029u yawn\n31337b eldim\n31400t pace-licensed\n31416b xqosd\n31457b tetrinet\n31620b lm-mon\n31685t dsx_monitor\n31765b gamesmith-port\n31948b iceedcp_tx\n31949b iceedcp_rx\n32034b iracinghelper\n32249b t1distproc60\n32400t plex\n32483b apm-link\n32635b sec-ntb-clnt\n32636b dmexpress\n32767b filenet-powsrm\n32768b filenet-tms\n32769b filenet-rpc\n32770b filenet-nch\n32771b filenet-rmi\n32772b filenet-pa\n32773b filenet-cm\n32774b filenet-re\n32775b filenet-pch\n32776b filenet-peior\n32777b filenet-obrok\n32801b mlsn\n32811t retp\n32896b idmgratm\n33000t wg-endpt-comms\n33060t mysqlx\n33123b aurora-balaena\n33331b diamondport\n33333t dgi-serv\n33334t speedtrace\n33334u speedtrace-disc\n33434b traceroute\n33435u mtrace\n33656b snip-slave\n33890t digilent-adept\n34249b turbonote-2\n34378b p-net-local\n34379b p-net-remote\n34567t dhanalakshmi\n34567u edi_service\n34962b profinet-rt\n34963b profinet-rtm\n34964b profinet-cm\n34965b profinet-cm-sec\n34966u profinet-rt-sec\n34980b ethercat\n35000t heathview\n35001b rt-viewer\n35002t rt-sound\n35003t rt-devicemapper\n35004b rt-classmanager\n35005t rt-labtracker\n35006t rt-helper\n35100b axio-disc\n35354t kitim\n35355t altova-lm\n35355u altova-lm-disc\n35356t guttersnex\n35357t openstack-id\n36001b allpeers\n36411u wlcp\n36524t febooti-aw\n36602t observium-agent\n36700t mapx\n36865b kastenxpipe\n37475b neckar\n37483t gdrive-sync\n37601t eftp\n37654b unisys-eportal\n38000t ivs-database\n38001t ivs-insertion\n38002t cresco-control\n38002u crescoctrl-disc\n38201b galaxy7-data\n38202b fairview\n38203b agpolicy\n38638t psqlmws\n38800t sruth\n38865t secrmmsafecopya\n39063t vroa\n39681b turbonote-1\n40000b safetynetp\n40023u k-patentssensor\n40404t sptx\n40841b cscp\n40842b csccredir\n40843b csccfirewall\n40853u ortec-disc\n41111b fs-qos\n41121t tentacle\n41230b z-wave-s\n41794b crestron-cip\n41795b crestron-ctp\n41796t crestron-cips\n41797t crestron-ctps\n42508b candp\n42509b candrp\n42510b caerpc\n42999t curiosity\n43000t recvr-rc\n43000u recvr-rc-disc\n43188b reachout\n43189b ndm-agent-port\n43190b ip-provision\n43191t noit-transport\n43210t shaperai\n43210u shaperai-disc\n43438u hmip-routing\n43439t eq3-update\n43439u eq3-config\n43440t ew-mgmt\n43440u ew-disc-cmd\n43441b ciscocsdb\n44123t z-wave-tunnel\n44321b pmcd\n44322b pmproxy\n44323t pmwebapi\n44444t cognex-dataman\n44445t acronis-backup\n44544u domiq\n44553b rbr-debug\n44600u asihpi\n44900t m3da\n44900u m3da-disc\n45000t asmp\n45000u asmp-mon\n45001t asmps\n45002t rs-status\n45045t synctest\n45054b invision-ag\n45185b witsnet\n45514t cloudcheck\n45514u cloudcheck-ping\n45678b eba\n45824t dai-shell\n45825b qdb2service\n45966b ssr-servermgr\n46336t inedo\n46998t spremotetablet\n46999b mediabox\n47000b mbus\n47001t winrm\n47100u jvl-mactalk\n47557b dbbrowse\n47624b directplaysrvr\n47806b ap\n47808b bacnet\n47809u presonus-ucnet\n48000b nimcontroller\n48001b nimspooler\n48002b nimhub\n48003b nimgtw\n48004t nimbusdb\n48005t nimbusdbctrl\n48048t juka\n48049t 3gpp-cbsp\n48050t weandsf\n48128b isnetserv\n48129b blp5\n48556b com-bardac-dw\n48619b iqobject\n48653b robotraconteur\n49000t matahari\n49001t nusrp\n49001u nusdp-disc\n49150t inspider\n";
const tables = {
	tcp: null,
	udp: null
};
function aliasesOf(protocol) {
	tables[protocol] ??= readAliases(protocol === "tcp" ? "\n25 mail\n43 whois\n49 tacacs-plus\n53 *dns\n80 *http www\n88 krb5\n102 *s7 s7comm\n110 pop\n111 *rpcbind portmapper\n113 ident\n135 *msrpc wmi\n139 netbios\n427 *slp\n445 *smb cifs samba\n465 *smtps\n502 *modbus\n512 *rexec\n513 *rlogin\n514 *rsh\n515 lpd lpr\n548 *afp\n631 *ipp cups\n830 *netconf\n853 *dns-over-tls dot\n902 *vmware-authd\n1080 socks5\n1099 rmi\n1414 ibm-mq\n1433 *mssql sql-server sqlserver\n1494 citrix\n1521 *oracle oracledb\n1527 *derby\n1666 *perforce\n1720 h323\n1883 mosquitto\n1911 *niagara-fox\n2000 sccp\n2003 *graphite-carbon graphite\n2019 *caddy-admin\n2083 cpanel-ssl\n2087 whm-ssl\n2181 *zookeeper\n2376 *docker-tls\n2377 *docker-swarm\n2379 *etcd\n2380 *etcd-peer\n2401 cvs\n2404 iec104\n2455 *codesys\n2888 *zookeeper-peer\n3000 grafana gitea\n3050 *firebird\n3100 *loki\n3128 *squid\n3260 iscsi\n3268 global-catalog\n3269 global-catalog-ssl\n3283 apple-remote-desktop\n3299 *sap-router\n3306 mariadb\n3389 *rdp\n3478 *stun turn\n3493 upsd\n3690 svn\n3888 *zookeeper-election\n4000 tidb nomachine\n4222 nats\n4317 otlp-grpc\n4318 otlp-http\n4440 rundeck\n4444 *selenium selenium-grid\n4505 salt-publish\n4506 salt-ret\n4646 *nomad\n4647 nomad-rpc\n4648 nomad-serf\n4822 guacd\n4840 *opcua opc-ua\n4848 *glassfish-admin\n4899 radmin\n5000 docker-registry registry mlflow\n5005 *jdwp\n5038 asterisk-ami\n5044 *logstash beats\n5222 *xmpp\n5349 *turns\n5432 postgres pg pgsql timescaledb\n5433 *yugabytedb vertica\n5480 vcenter-management\n5555 *adb\n5601 *kibana opensearch-dashboards\n5666 nrpe\n5667 nsca\n5672 *amqp rabbitmq\n5678 *debugpy\n5701 hazelcast\n5900 *vnc\n5985 *winrm\n5986 *winrm-https\n6000 *x11\n6222 *nats-cluster\n6333 qdrant\n6334 qdrant-grpc\n6379 valkey\n6432 pgbouncer\n6443 *k8s-api kubernetes kube-api kube-apiserver k8s k3s\n6556 checkmk check-mk\n6650 pulsar\n6667 *irc\n6697 *ircs\n7000 cassandra-internode\n7001 *weblogic\n7070 anydesk\n7077 spark\n7199 cassandra-jmx\n7547 tr-069 tr069\n7700 *meilisearch\n8000 chroma\n8001 *kubectl-proxy kong-admin\n8006 *proxmox pve\n8009 *ajp\n8020 *hdfs hdfs-namenode\n8021 *freeswitch-esl\n8080 *http-alt webcache tomcat jenkins airflow trino presto weaviate cadvisor\n8081 nexus\n8086 *influxdb influx\n8088 *yarn\n8089 splunkd\n8091 *couchbase\n8096 jellyfin emby\n8108 typesense\n8111 teamcity\n8123 *clickhouse-http home-assistant homeassistant\n8140 puppetserver\n8161 *activemq-console\n8200 *vault\n8201 *vault-cluster\n8222 nats-monitoring\n8265 ray-dashboard\n8291 winbox\n8300 *consul-rpc\n8301 *consul-serf-lan\n8302 consul-serf-wan\n8428 victoriametrics\n8443 *https-alt plesk unifi\n8444 *kong-admin-tls\n8500 *consul\n8501 *consul-https\n8502 *consul-grpc\n8503 consul-grpc-tls\n8529 arangodb\n8530 wsus\n8531 wsus-tls\n8545 ethereum-rpc geth\n8600 *consul-dns\n8728 routeros-api\n8729 routeros-api-tls\n8786 *dask\n8883 mqtts\n8888 *jupyter\n8983 *solr\n9000 minio sonarqube clickhouse-native\n9001 minio-console\n9042 *cassandra scylla\n9050 *tor\n9090 *prometheus cockpit\n9091 *pushgateway\n9092 *kafka\n9093 *alertmanager\n9100 *jetdirect node-exporter\n9104 mysqld-exporter\n9113 nginx-exporter\n9115 blackbox-exporter\n9116 snmp-exporter\n9121 redis-exporter\n9182 windows-exporter\n9187 postgres-exporter\n9200 *elasticsearch opensearch elastic\n9222 *chrome-devtools\n9229 *node-inspector\n9300 *elasticsearch-transport\n9345 rke2\n9392 veeam\n9411 zipkin\n9443 portainer\n9870 hadoop-namenode\n9901 envoy-admin\n9990 *wildfly-management jboss-management\n10000 *webmin hiveserver2\n10051 zabbix-server\n10250 *kubelet\n10255 *kubelet-readonly\n10257 kube-controller-manager\n10259 kube-scheduler\n11210 couchbase-data\n11211 *memcached\n11300 beanstalkd\n12201 gelf\n15672 *rabbitmq-management\n16000 *hbase\n16379 *redis-cluster\n16443 microk8s\n16509 libvirt\n16514 libvirt-tls\n16686 jaeger-ui\n17990 ilo-console\n18083 emqx-dashboard\n19530 milvus\n19999 *netdata\n20000 *dnp3\n20160 tikv\n20256 unitronics\n24007 glusterfs gluster\n24224 fluentd\n25565 *minecraft\n25575 minecraft-rcon\n25672 rabbitmq-cluster\n26257 *cockroachdb\n26379 *redis-sentinel\n27017 mongo\n27042 frida\n28015 rethinkdb\n33060 mysqlx\n44134 tiller\n44818 *ethernet-ip enip\n50000 *db2 jenkins-agent\n61613 stomp\n61616 *activemq artemis\n" : "\n53 *dns\n67 *dhcp\n80 *http\n88 krb5\n111 *rpcbind portmapper\n137 netbios\n162 snmp-trap\n427 *slp\n443 quic http3 h3\n500 *ike\n520 *rip\n547 dhcpv6\n623 *ipmi\n853 *dns-over-quic doq\n1604 citrix-browser\n1900 upnp\n2055 netflow-collector\n3283 apple-remote-desktop\n3389 *rdp\n3478 *stun turn\n3671 *knx\n3702 wsd\n4500 *ipsec-nat-t\n8125 statsd\n8472 *flannel\n8600 *consul-dns\n9987 teamspeak\n9993 *zerotier\n11211 *memcached\n12201 gelf\n19132 minecraft-bedrock\n25826 collectd\n27015 source-engine\n41641 tailscale\n51820 *wireguard\n64738 mumble\n");
	return tables[protocol];
}
function readAliases(text) {
	let ports = new Map();
	let first = new Map();
	let shown = new Map();
	for (let line of text.trim().split("\n")) {
		let [digits, ...names] = line.split(" ");
		let port = Number(digits);
		for (let written of names) {
			let name = written.replace("*", "");
			name !== written && shown.set(port, name);
			first.has(port) || first.set(port, name);
			ports.set(name, port);
		}
	}
	return {
		ports,
		first,
		shown
	};
}
function portOf(name, protocol) {
	let lower = name.toLowerCase();
	let disputed = Object.hasOwn(DISPUTED_NAMES, lower) ? DISPUTED_NAMES[lower] : void 0;
	if (disputed !== void 0) return disputed;
	let alias = aliasesOf(protocol).ports.get(lower);
	if (alias !== void 0) return alias;
	if (!/^[a-z0-9][a-z0-9._+*-]*$/.test(lower)) return null;
	portsByName === null && ++namesSearched > WORTH_AN_INDEX && (portsByName = require_later().indexOfPorts());
	let ports = portsByName === null ? require_later().searchedPorts(lower, protocol) : portsByName[protocol].get(lower);
	return ports === void 0 || ports.length === 0 ? null : ports.length > 1 ? ports : ports[0] ?? null;
}
const WORTH_AN_INDEX = 64;
let namesSearched = 0;
let portsByName = null;
let searches = 0;
let index = null;
function registered(key) {
	index === null && ++searches > 64 && (index = require_later().indexOfNames());
	if (index !== null) return index.get(key) ?? null;
	let needle = `\n${key} `;
	let at = IANA_SERVICES.indexOf(needle);
	return at === -1 ? null : IANA_SERVICES.slice(at + needle.length, IANA_SERVICES.indexOf("\n", at + 1));
}
function serviceName(port, protocol) {
	let { ports, shown, first } = aliasesOf(protocol);
	let preferred = shown.get(port);
	if (preferred !== void 0) return preferred;
	let name = registered(`${port}b`) ?? registered(`${port}${protocol[0]}`);
	return (name !== null && (ports.get(name) ?? port) !== port ? null : name) ?? first.get(port) ?? null;
}
function blindPortsOf(hostedRunner) {
	return hostedRunner ? HOSTED_RUNNER_BLIND_PORTS : [];
}
function blindSpotWarnings(plan, blind) {
	return blind.filter((port) => plan.addresses.some(({ address, segments }) => !address.startsWith("127.") && address !== "::1" && segments.some(({ ports }) => ports.protocol === "tcp" && require_later().holdsPort(ports.ranges, port)))).map((port) => `GitHub's hosted runners cannot connect to port ${port} anywhere: their network blocks it, so silence there is inconclusive. Check it from a self-hosted runner, or put \`cannot-see: ${port}\` on the vantage of this run.`);
}
function seededRandom(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let t = state;
		t = Math.imul(t ^ t >>> 15, t | 1);
		t ^= t + Math.imul(t ^ t >>> 7, t | 61);
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
function shuffle(items, random) {
	for (let i = items.length - 1; i > 0; i--) {
		let j = Math.floor(random() * (i + 1));
		let kept = items[i];
		items[i] = items[j];
		items[j] = kept;
	}
	return items;
}
const BATCH_PROBES = 65536;
const AT_MOST = 2;
const SIDE_BY_SIDE = 5;
function* batchesOf(addresses, most = 65536, sideBySide = 5) {
	let batch = [];
	let probes = 0;
	for (let address of addresses) {
		let full = probes + address.probes > most;
		let last = batch.at(-1);
		let together = last !== void 0 && probes + address.probes <= 2 * most && require_later().shareName(last, address);
		if (full && batch.length >= sideBySide && !together) {
			yield batch;
			batch = [];
			probes = 0;
		}
		batch.push(address);
		probes += address.probes;
	}
	batch.length > 0 && (yield batch);
}
const DYNAMIC$1 = [49152, 65535];
const REGISTERED = [2e4, 49151];
const EACH = 3;
const TRIES = 3;
const PAUSE_MS = 200;
const SHOWN_OTHERWISE = 3;
const OTHERWISE = [
	"refused",
	"rst",
	"icmp-port-unreachable",
	"unreachable"
];
var AcceptsAnything = class {
	#context;
	#asking = new Map();
	#held = null;
	#released = new Set();
	#running = 0;
	#waiting = [];
	#found = new Set();
	#examined = new Set();
	constructor(context) {
		this.#context = context;
	}
	holdAll() {
		this.#held = new Set();
	}
	release(address) {
		if (this.#held === null) return;
		this.#released.add(address);
		this.#held.delete(address) && this.opened(address);
	}
	opened(address) {
		if (this.#asking.has(address) || !this.#context.concerns(address)) return;
		if (this.#held !== null && !this.#released.has(address)) {
			this.#held.add(address);
			return;
		}
		this.#asking.set(address, this.#inTurn(address));
	}
	async #inTurn(address) {
		this.#running >= this.#context.atOnce ? await new Promise((go) => this.#waiting.push(go)) : this.#running++;
		await this.#examine(address);
		let next = this.#waiting.shift();
		next === void 0 ? this.#running-- : next();
	}
	async finished() {
		let held = this.#held ?? [];
		this.#held = null;
		for (let address of held) this.opened(address);
		await Promise.all(this.#asking.values());
	}
	has(address) {
		return this.#found.has(address);
	}
	isKnown(address) {
		return this.#examined.has(address) || !this.#context.concerns(address);
	}
	async #examine(address) {
		if (this.#othersAskedFor(address)) return;
		await this.#askRandom(address);
		this.#context.cancelled() || this.#examined.add(address);
	}
	async #askRandom(address) {
		for (let range of [DYNAMIC$1, REGISTERED]) if (!await this.#allOpen(address, range)) return;
		this.#found.add(address);
	}
	async #allOpen(address, range) {
		let ports = this.#unusedPorts(address, range);
		let open = await Promise.all(ports.map((port) => this.#isOpen(address, port)));
		return open.length > 0 && open.every(Boolean);
	}
	async #isOpen(address, port) {
		for (let tries = 1;; tries++) {
			let { kind } = await this.#context.ask(address, port);
			if (tries === 3 || kind !== "silent" && kind !== "resources") return kind === "open";
			await require_later().sleep(200);
		}
	}
	#unusedPorts(address, [first, last]) {
		let taken = new Set(this.#portsOf(address));
		let ports = new Set();
		for (let tries = 0; ports.size < 3 && tries < 100; tries++) {
			let port = first + Math.floor(this.#context.random() * (last - first + 1));
			taken.has(port) || ports.add(port);
		}
		return [...ports];
	}
	#portsOf(address) {
		let { ledger } = this.#context;
		let ports = [];
		for (let index of ledger.indexesOf(address)) ledger.isUdp(index) || ports.push(ledger.port[index]);
		return ports;
	}
	#othersAskedFor(address) {
		return this.#portsOf(address).filter((port) => port >= REGISTERED[0]).length >= 100;
	}
	judgeLast() {
		this.judgeSwept();
		for (let address of this.#asking.keys()) this.#examined.add(address);
	}
	judgeSwept() {
		let { ledger } = this.#context;
		for (let address of this.#asking.keys()) {
			if (!this.#othersAskedFor(address)) continue;
			let [others, silent, open] = [
				0,
				0,
				0
			];
			for (let index of ledger.indexesOf(address)) {
				if (others >= 3) break;
				if (ledger.isUdp(index) || ledger.port[index] < REGISTERED[0]) continue;
				ledger.is(index, "open") ? open++ : ledger.is(index, "silent") ? silent++ : OTHERWISE.some((result) => ledger.is(index, result)) && others++;
			}
			others < 3 && open > silent && this.#found.add(address);
		}
	}
};
const MOST$3 = 256;
var SourceCheck = class {
	#ledger;
	#responders;
	#isBound;
	constructor(ledger, responders, isBound = !1) {
		this.#isBound = isBound;
		this.#ledger = ledger;
		this.#responders = responders;
	}
	async confirm(probes) {
		if (this.#isBound) return;
		let [ledger, responders] = [this.#ledger, this.#responders];
		let portOf = new Map();
		for (let index of probes) portOf.set(ledger.addressOf[index], ledger.port[index]);
		let asked = [...portOf].filter(([address]) => responders.knowsSource(address) && !responders.domain(address).loopback);
		let every = Math.ceil(asked.length / 256);
		let { createSocket } = await import("node:dgram");
		for (let [address, port] of asked.filter((_, i) => i % every === 0)) {
			let { address: text, family } = ledger.addresses[address];
			let source = await require_later().sourceFor(createSocket(family === 6 ? "udp6" : "udp4"), text, port);
			source !== null && responders.learnSource(address, source);
		}
	}
};
const ENOUGH = 16;
const SLOT_MS = 20;
const nothing = () => ({
	asked: 0,
	answered: 0
});
var AnsweredShare = class {
	#slots = new Map();
	#next = Infinity;
	#from = -Infinity;
	#dropFrom = Infinity;
	#now = nothing();
	#before = nothing();
	#lookedAt = 0;
	get usual() {
		let { asked, answered } = this.#before.asked >= 16 ? this.#before : this.#now;
		return asked >= 16 ? answered / asked : null;
	}
	sent(now) {
		let slot = Math.floor(now / 20);
		this.#next === Infinity && (this.#next = slot);
		let share = this.#slots.get(slot) ?? nothing();
		share.asked++;
		this.#slots.set(slot, share);
	}
	answered(askedAt, now, overdueMs) {
		let share = this.#slots.get(Math.floor(askedAt / 20));
		share !== void 0 && now - askedAt <= overdueMs && share.answered++;
	}
	look(now, overdueMs) {
		let due = Math.floor((now - overdueMs) / 20);
		for (; this.#next < due; this.#next++) {
			let share = this.#slots.get(this.#next);
			if (share === void 0) continue;
			this.#slots.delete(this.#next);
			if (this.#next >= this.#dropFrom && this.#next < this.#from) continue;
			let sum = this.#next < this.#from ? this.#before : this.#now;
			sum.asked += share.asked;
			sum.answered += Math.min(share.asked, share.answered);
		}
		let { asked } = this.#now;
		if (asked < this.#lookedAt + 16) return null;
		this.#lookedAt = asked;
		if (this.#before.asked < 16) return "held";
		let z = this.#deviation();
		return z < -3.7 ? "fell" : z > -2 ? "held" : null;
	}
	#deviation() {
		let [now, before] = [this.#now, this.#before];
		let both = (now.answered + before.answered + 1) / (now.asked + before.asked + 2);
		let spread = Math.sqrt(both * (1 - both) * (1 / now.asked + 1 / before.asked));
		return (now.answered / now.asked - before.answered / before.asked) / spread;
	}
	keep(now) {
		this.#before.asked += this.#now.asked;
		this.#before.answered += this.#now.answered;
		this.#begin(now);
	}
	drop(now) {
		this.#dropFrom = Number.isFinite(this.#from) ? this.#from : -Infinity;
		this.#begin(now);
	}
	restart(now) {
		this.#before = nothing();
		this.#slots.clear();
		this.#next = Infinity;
		this.#begin(now);
	}
	#begin(now) {
		this.#now = nothing();
		this.#lookedAt = 0;
		this.#from = Math.floor(now / 20) + 1;
	}
};
const PING_GAP_MS = 20;
const LEVEL_MS = 80;
const QUEUE_LASTS = 4;
const TRUSTED_AFTER = 20;
const SHARE_LEADS = .5;
var LearnedPace = class {
	#bounds;
	#rate;
	#ceiling;
	#levelFrom = -Infinity;
	#pingedAt = -Infinity;
	#answered = 0;
	#queued = 0;
	#fellAt = -Infinity;
	#sinceFall = Infinity;
	#highest;
	#asksPorts = !1;
	#share = new AnsweredShare();
	constructor(bounds) {
		this.#bounds = bounds;
		this.#rate = bounds.start;
		this.#highest = bounds.start;
		this.#ceiling = Math.max(bounds.start, bounds.ceiling);
	}
	get rate() {
		return this.#rate;
	}
	get reached() {
		return Math.min(this.#highest, this.#ceiling);
	}
	get trusted() {
		return this.#sinceFall >= 20 ? this.#rate : this.#bounds.start;
	}
	get isRaised() {
		return this.#rate > this.#bounds.start;
	}
	get ceiling() {
		return this.#ceiling;
	}
	get isClimbing() {
		return this.#rate < this.#ceiling;
	}
	restart(now) {
		this.#share.restart(now);
		this.#set(this.#bounds.start, now);
	}
	leap(now) {
		this.#set(this.#ceiling, now);
	}
	wantsPing(now) {
		return this.isClimbing && now - this.#pingedAt >= 20;
	}
	pinged(now) {
		this.#pingedAt = now;
		this.#levelFrom === -Infinity && (this.#levelFrom = now);
	}
	sent(now) {
		this.#asksPorts = !0;
		this.#levelFrom === -Infinity && (this.#levelFrom = now);
		this.#share.sent(now);
	}
	portAnswered(askedAt, now, overdueMs) {
		this.#share.answered(askedAt, now, overdueMs);
		return this.#look(now, overdueMs);
	}
	#look(now, overdueMs) {
		let verdict = this.#share.look(now, overdueMs);
		if (verdict === "fell") return this.#fall(now, this.#bounds.start);
		if (verdict !== "held" || !this.isClimbing || !this.#shareLeads) return null;
		return now - this.#levelFrom >= 80 ? this.#raise(now) : null;
	}
	heard({ askedAt, queued, overdueMs, gain }, now) {
		let share = this.#look(now, overdueMs);
		if (share !== null) return share;
		askedAt >= this.#fellAt && this.#sinceFall++;
		if (askedAt < this.#levelFrom) return null;
		this.#answered++;
		queued && this.#queued++;
		if (this.#answered < this.#bounds.proof) return null;
		if (this.#queued === this.#answered) {
			if (this.isRaised && this.#queued >= 4 * this.#bounds.proof) return this.#fall(now);
			return null;
		}
		if (!gain || !this.isClimbing || now - this.#levelFrom < 80) return null;
		return this.#shareLeads || this.#asksPorts && this.#share.usual === null ? null : this.#raise(now);
	}
	lost(askedAt, now) {
		if (askedAt < this.#fellAt || this.#shareLeads) return null;
		return this.#fall(now);
	}
	get #shareLeads() {
		return (this.#share.usual ?? 0) >= .5;
	}
	#raise(now) {
		this.#share.keep(now);
		this.#set(Math.min(this.#ceiling, this.#rate * this.#bounds.step), now);
		return "raised";
	}
	#fall(now, to = this.#rate / 2) {
		let fell = this.isRaised;
		this.#set(Math.max(this.#bounds.start, to), now);
		this.#ceiling = this.#rate;
		this.#share.drop(now);
		this.#fellAt = now;
		this.#sinceFall = 0;
		return fell ? "fell" : null;
	}
	#set(rate, now) {
		this.#rate = rate;
		this.#highest = Math.max(this.#highest, rate);
		this.#levelFrom = now;
		this.#answered = 0;
		this.#queued = 0;
	}
};
const QUEUE_MS = 40;
const TOGETHER_MS = 1e3;
var OverloadSigns = class {
	#shortestMs = new Map();
	#lostAt = new Map();
	isQueued(address, { askedAt, endedAt }) {
		let tookMs = endedAt - askedAt;
		let shortestMs = Math.min(tookMs, this.#shortestMs.get(address) ?? tookMs);
		this.#shortestMs.set(address, shortestMs);
		return tookMs > 40 + 1.5 * shortestMs;
	}
	lost(address, now) {
		this.#lostAt.set(address, now);
		for (let [other, at] of this.#lostAt) if (other !== address && now - at <= 1e3) return !0;
		return !1;
	}
};
const MOST_CONNECTIONS = 1e3;
const ANY = {
	most: 1e3,
	kept: 200,
	window: null
};
const MOST_OF_CAREFUL = 20;
const careful = (name, window = null) => ({
	name,
	most: 20,
	kept: 9,
	window
});
const SSH = careful("SSH", {
	count: 5,
	ms: 31e3,
	kept: 3
});
const SMTP = careful("SMTP");
const MAILBOX = careful("IMAP and POP3");
const MYSQL = careful("MySQL and MariaDB");
const MYSQL_ROUTER = careful("MySQL Router");
const IRC = careful("IRC", {
	count: 2,
	ms: 61e3,
	kept: 2
});
const VNC = {
	name: "VNC",
	most: 4,
	kept: 3,
	window: null
};
const CAREFUL = new Map([
	[21, careful("FTP")],
	[22, SSH],
	[25, SMTP],
	[110, MAILBOX],
	[143, MAILBOX],
	[465, SMTP],
	[587, SMTP],
	[993, MAILBOX],
	[995, MAILBOX],
	[2222, SSH],
	[3306, MYSQL],
	[3307, MYSQL],
	[3389, careful("RDP")],
	...[
		5900,
		5901,
		5902,
		5903
	].map((port) => [port, VNC]),
	...[
		6446,
		6447,
		6448,
		6449,
		6450
	].map((port) => [port, MYSQL_ROUTER]),
	...[
		6660,
		6661,
		6662,
		6663,
		6664,
		6665,
		6666,
		6667,
		6668,
		6669,
		6697
	].map((port) => [port, IRC]),
	[33060, MYSQL]
]);
const INETD = {
	most: 300,
	kept: 60,
	window: {
		count: 60,
		ms: 6e4,
		kept: 10
	}
};
const COSTLY = new Map([...[
	7,
	9,
	13,
	19,
	23,
	37,
	79,
	113,
	512,
	513,
	514
].map((port) => [port, INETD]), ...[
	1433,
	1521,
	5432,
	5433,
	6432,
	27017
].map((port) => [port, ANY])]);
function connectionLimit(port) {
	return CAREFUL.get(port) ?? COSTLY.get(port) ?? ANY;
}
var WhoShows = class {
	#ledger;
	#responders;
	constructor(ledger, responders) {
		this.#ledger = ledger;
		this.#responders = responders;
	}
	hasAnchor(address) {
		return this.#responders.anchors(address, "tcp").some(this.#isMild);
	}
	witnessesOf(address) {
		let own = this.#responders.domain(address).tcp.witnesses.filter(this.#isMild);
		if (own.length > 0) return own;
		return [...this.#responders.domains].filter(({ loopback }) => !loopback).flatMap(({ tcp }) => tcp.witnesses.filter(this.#isMild));
	}
	#isMild = (index) => require_later().carefulService(this.#ledger.port[index]) === null;
};
const WORTH_MS = 250;
const GAIN_MS = 150;
const SETTLE_MS = 300;
const OWN = {
	start: AUTO_START.perHost,
	ceiling: AUTO_CEILING.perHost,
	step: 2,
	proof: 3
};
const OF_WAY = {
	...OWN,
	step: 1.5,
	proof: 6
};
function paceOfRun(start, ceiling) {
	return new LearnedPace({
		start,
		ceiling,
		step: 2,
		proof: 3
	});
}
var PaceWatch = class {
	shows;
	#context;
	#works = new Map();
	#ofWay = new Map();
	#signs = new OverloadSigns();
	#raises = new Map();
	#wholeRaises = 0;
	#left = 0;
	#raisedAt = Infinity;
	#loweredAt = Infinity;
	#learns = !1;
	constructor(context) {
		this.#context = context;
		this.shows = new WhoShows(context.ledger, context.responders);
	}
	begin(ports) {
		this.#learns = !0;
		let now = performance.now();
		for (let [address, left] of ports) {
			this.#left += left;
			if (!this.#context.perHost || left * 1e3 < 250 * AUTO_START.perHost) continue;
			let pace = new LearnedPace(OWN);
			this.#works.set(address, {
				pace,
				left
			});
			if (!this.#isLoopback(address)) continue;
			pace.leap(now);
			this.#apply(address);
		}
		let { whole, limiter } = this.#context;
		if (whole === null || ![...ports.keys()].every((address) => this.#isLoopback(address))) return;
		whole.leap(now);
		limiter.setRate(whole.rate);
	}
	end() {
		this.#learns = !1;
	}
	nextSweep() {
		if (!this.#learns) return;
		let now = performance.now();
		for (let [address, { pace }] of this.#works) {
			if (this.#isLoopback(address)) continue;
			pace.restart(now);
			this.#apply(address);
		}
	}
	sent(address) {
		if (!this.#learns) return;
		this.#left--;
		let work = this.#works.get(address);
		if (work === void 0) return;
		work.left--;
		work.pace.sent(performance.now());
	}
	answered(address, answer) {
		let work = this.#works.get(address);
		if (!this.#learns || work === void 0 || this.#isLoopback(address)) return;
		let now = performance.now();
		let change = work.pace.portAnswered(answer.askedAt, now, this.#overdueMs(address));
		this.#changed(change, address, now);
		change === "fell" && this.#distrust(address, now);
	}
	wantsPing(address) {
		let { whole } = this.#context;
		if (!this.#learns || this.#isLoopback(address)) return !1;
		let now = performance.now();
		if (whole?.wantsPing(now) && this.#gains(whole, this.#left)) return !0;
		let work = this.#works.get(address);
		if (work === void 0) return !1;
		let pace = this.shows.hasAnchor(address) ? work.pace : this.#wayOf(address);
		return pace.wantsPing(now) && this.#gains(pace, work.left);
	}
	#gains(pace, left) {
		return left * 1e3 > 150 * pace.rate;
	}
	pinged(address) {
		let now = performance.now();
		this.#context.whole?.pinged(now);
		let work = this.#works.get(address);
		if (work === void 0) return;
		work.pace.pinged(now);
		this.#ofWay.get(this.#context.responders.domain(address))?.pinged(now);
	}
	raises(address) {
		return this.#wholeRaises + (this.#raises.get(address) ?? 0);
	}
	wasRaised(askedAt) {
		return this.#learns && askedAt >= this.#raisedAt && askedAt <= this.#loweredAt + 300;
	}
	note(index, answer, answered) {
		let { ledger, responders, whole } = this.#context;
		let address = ledger.addressOf[index];
		if (!this.#learns || ledger.isUdp(index) || this.#isLoopback(address)) return;
		let now = performance.now();
		let { askedAt } = answer;
		let work = this.#works.get(address);
		let domain = responders.domain(address);
		let way = this.#ofWay.get(domain);
		if (!answered) {
			let wasRaised = this.#isRaised;
			this.#changed(work?.pace.lost(askedAt, now) ?? null, address, now);
			this.#wayChanged(way?.lost(askedAt, now) ?? null, domain, now);
			whole !== null && this.#signs.lost(address, now) && this.#wholeChanged(whole.lost(askedAt, now), now);
			wasRaised && !this.#isRaised && (this.#loweredAt = now);
			return;
		}
		let heard = {
			askedAt,
			queued: this.#signs.isQueued(address, answer),
			overdueMs: this.#overdueMs(address),
			gain: !0
		};
		if (work !== void 0) {
			let gain = this.#gains(work.pace, work.left);
			this.#changed(work.pace.heard({
				...heard,
				gain
			}, now), address, now);
		}
		this.#wayChanged(way?.heard(heard, now) ?? null, domain, now);
		whole !== null && this.#wholeChanged(whole.heard({
			...heard,
			gain: this.#gains(whole, this.#left)
		}, now), now);
	}
	trusted(address) {
		let work = this.#works.get(address);
		if (work === void 0) return AUTO_START.perHost;
		if (this.shows.hasAnchor(address) || this.#isLoopback(address)) return work.pace.trusted;
		return Math.min(this.#wayOf(address).trusted, work.pace.ceiling);
	}
	*reached() {
		for (let [address, { pace }] of this.#works) yield [address, this.shows.hasAnchor(address) ? pace.reached : Math.min(this.#wayOf(address).reached, pace.ceiling)];
	}
	get #isRaised() {
		if (this.#context.whole?.isRaised) return !0;
		for (let { pace } of this.#works.values()) if (pace.isRaised) return !0;
		for (let pace of this.#ofWay.values()) if (pace.isRaised) return !0;
		return !1;
	}
	#isLoopback(address) {
		return this.#context.responders.domain(address).loopback;
	}
	#wayOf(address) {
		return getOrCreate(this.#ofWay, this.#context.responders.domain(address), () => new LearnedPace(OF_WAY));
	}
	#overdueMs(address) {
		return Math.min(1e3, this.#context.roundTrips.usualMs(address));
	}
	#raised(now) {
		this.#raisedAt === Infinity && (this.#raisedAt = now);
		this.#loweredAt = Infinity;
	}
	#changed(change, address, now) {
		if (change === null) return;
		if (change === "raised") {
			this.#raised(now);
			this.#raises.set(address, (this.#raises.get(address) ?? 0) + 1);
			this.#context.responders.own(address, "tcp").history.forget("fast");
		}
		this.#apply(address);
	}
	#wayChanged(change, domain, now) {
		if (change === null) return;
		if (change === "raised") {
			this.#raised(now);
			domain.tcp.history.forget("fast");
		}
		for (let address of this.#works.keys()) this.#context.responders.domain(address) === domain && this.#apply(address);
	}
	#wholeChanged(change, now) {
		let { whole, responders, limiter } = this.#context;
		if (change === null || whole === null) return;
		if (change === "raised") {
			this.#raised(now);
			this.#wholeRaises++;
			responders.forget("fast");
		}
		limiter.setRate(whole.rate);
	}
	#apply(address) {
		let { ledger, limiter } = this.#context;
		let { pace } = this.#works.get(address);
		let rate = this.shows.hasAnchor(address) || this.#isLoopback(address) ? pace.rate : Math.min(this.#wayOf(address).rate, pace.ceiling);
		limiter.setHostRate(ledger.addresses[address]?.address ?? "", rate);
	}
	#distrust(address, now) {
		this.#context.responders.own(address, "tcp").history.distrust({
			from: this.#raisedAt,
			to: now
		});
		this.#context.responders.domain(address).tcp.history.distrust({
			from: this.#raisedAt,
			to: now
		});
	}
};
const EVIDENCE_DEMANDS = [
	"vouched",
	"anchored",
	"proven"
];
function stricterEvidence(a, b) {
	return EVIDENCE_DEMANDS.indexOf(b) > EVIDENCE_DEMANDS.indexOf(a) ? b : a;
}
const VANTAGE_SEES = ["open-only"];
const WAIVABLE_STATES = [
	"open",
	"closed",
	"filtered"
];
const DEFAULTS = {
	timeoutMs: 1500,
	attempts: 2,
	family: "both",
	addresses: "all",
	evidence: "vouched"
};
const DEFAULT_LIMITS = {
	rate: "auto",
	perHost: "auto",
	inFlight: 5e3,
	probes: 1e6,
	durationMs: null
};
function byAddress(probes, addressOf) {
	let found = new Map();
	let [before, list] = [-1, []];
	for (let probe of probes) {
		let address = addressOf[probe];
		address !== before && ([before, list] = [address, getOrCreate(found, address, () => [])]);
		list.push(probe);
	}
	return found;
}
function firstOfSameText(addresses) {
	let numbers = new Map();
	return addresses.map(({ address }, number) => getOrCreate(numbers, address, () => number));
}
var ChosenPorts = class {
	#ledger;
	#first;
	#chosen = new Map();
	#passedOver = new Map();
	constructor(ledger, first) {
		this.#ledger = ledger;
		this.#first = first;
		for (let [number, { anchors }] of ledger.addresses.entries()) anchors !== void 0 && this.#chosen.set(first[number], anchors);
	}
	of(address) {
		return this.#chosen.get(this.#first[address]) ?? null;
	}
	mayBeAnchor(index) {
		if (this.#chosen.size === 0 || this.#ledger.isUdp(index)) return !0;
		let address = this.#ledger.addressOf[index];
		let chosen = this.of(address);
		if (chosen === null || chosen.includes(this.#ledger.port[index])) return !0;
		let first = this.#first[address];
		let passedOver = getOrCreate(this.#passedOver, first, () => []);
		passedOver.length < MOST_REMEMBERED && passedOver.push(index);
		return !1;
	}
	amiss(address, vouches) {
		return this.#passedOver.get(this.#first[address])?.some(vouches) ? this.of(address) : null;
	}
};
const MOST_REMEMBERED = 64;
var MissedQuestions = class {
	#missed = new Map();
	add(index) {
		this.#missed.set(index, (this.#missed.get(index) ?? 0) + 1);
	}
	most(among) {
		let [most, found] = [0, -1];
		for (let [index, missed] of this.#missed) missed > most && among(index) && ([most, found] = [missed, index]);
		return found;
	}
};
const NO_SOURCE = "ENOSOURCE";
const RESOURCES = new Set([
	"EMFILE",
	"ENFILE",
	"ENOBUFS",
	"ENOMEM",
	"EAGAIN",
	"EADDRINUSE"
]);
const UNREACHABLE = new Set([
	"EHOSTUNREACH",
	"ENETUNREACH",
	"EACCES",
	"ENOPROTOOPT",
	"EPROTO",
	"EHOSTDOWN",
	"ENONET",
	"EOPNOTSUPP"
]);
function synsWithin(milliseconds) {
	return milliseconds < 1e3 ? 1 : milliseconds < 3e3 ? 2 : 3;
}
const MERGE_MS = 20;
const noPings = () => ({
	fast: {
		syns: 0,
		lost: 0
	},
	slow: {
		syns: 0,
		lost: 0
	}
});
var AnswerHistory = class {
	#heard = [];
	#pings = [];
	#mute = [];
	#lastMerged = {
		ambiguous: -Infinity,
		dns: -Infinity,
		certain: -Infinity
	};
	#pinged = noPings();
	#pingedByProbe = new Map();
	#swept = {
		syns: 0,
		lost: 0
	};
	repeatsGetThrough = !1;
	newlyMute = !1;
	answer(probe, askedAt, heardAt, kind = "certain") {
		if (heardAt - this.#lastMerged[kind] < 20) return;
		this.#lastMerged[kind] = heardAt;
		this.#heard.push({
			askedAt,
			heardAt,
			probe
		});
	}
	ping(probe, askedAt, endedAt, answered, pace, raised = !1) {
		let syns = synsWithin(endedAt - askedAt);
		let lost = answered ? syns - 1 : syns;
		answered && syns > 1 && (this.repeatsGetThrough = !0);
		for (let counts of [this.#pinged, this.#pingedOf(probe)]) {
			counts[pace].syns += syns;
			counts[pace].lost += lost;
		}
		this.#pings.push({
			askedAt,
			endedAt,
			answered,
			raised
		});
		answered && this.#heard.push({
			askedAt,
			heardAt: endedAt,
			probe
		});
	}
	#pingedOf(probe) {
		return getOrCreate(this.#pingedByProbe, probe, noPings);
	}
	removeProbe(probe) {
		let counts = this.#pingedByProbe.get(probe);
		if (counts === void 0) return;
		for (let pace of ["fast", "slow"]) {
			this.#pinged[pace].syns -= counts[pace].syns;
			this.#pinged[pace].lost -= counts[pace].lost;
		}
		this.#pingedByProbe.delete(probe);
	}
	loss(pace) {
		let { syns, lost } = this.#pinged[pace];
		let swept = this.#swept;
		if (pace === "slow" || lost * swept.syns > swept.lost * syns) return {
			syns,
			lost
		};
		return {
			syns: syns + swept.syns,
			lost: lost + swept.lost
		};
	}
	forget(pace) {
		for (let counts of [this.#pinged, ...this.#pingedByProbe.values()]) counts[pace] = {
			syns: 0,
			lost: 0
		};
	}
	sweepLoss(syns, lost) {
		this.#swept = {
			syns,
			lost
		};
	}
	mute(from, to) {
		this.#mute.push({
			from,
			to
		});
		this.newlyMute = !0;
	}
	distrust(span) {
		this.#mute.includes(span) || this.#mute.push(span);
	}
	brackets(vouches) {
		let heard = this.#heard.filter((entry) => vouches(entry.probe)).sort((a, b) => a.heardAt - b.heardAt);
		let heardAt = heard.map((entry) => entry.heardAt);
		let pings = [...this.#pings].sort((a, b) => a.askedAt - b.askedAt);
		let deaf = [
			...this.#mute,
			...require_later().deafSpans(pings),
			...require_later().bottlenecks(pings)
		];
		return {
			any: heard.length > 0,
			enclose: (from, to) => {
				let before = require_later().lastAtMost(heardAt, from);
				if (before < 0) return !1;
				let beforeAt = heardAt[before];
				for (let i = before + 1; i < heard.length; i++) {
					let after = heard[i].askedAt;
					if (after >= to) return !deaf.some((span) => span.from < after && span.to > beforeAt);
				}
				return !1;
			}
		};
	}
};
const channel = () => ({
	history: new AnswerHistory(),
	witnesses: []
});
var Domains = class {
	#addresses;
	#network;
	#onMove;
	#sources;
	#byKey = new Map();
	#domainOf = [];
	#provisional = [];
	#moved = new Map();
	#lookedAt = performance.now();
	#newlyMoved = !1;
	constructor(addresses, network, onMove) {
		this.#addresses = addresses;
		this.#network = network;
		this.#onMove = onMove;
		this.#sources = Array(addresses.length);
		for (let address of addresses.keys()) this.of(address);
	}
	get all() {
		return this.#byKey.values();
	}
	of(address) {
		let known = this.#domainOf[address] ?? this.#provisional[address];
		if (known !== void 0) return known;
		let { address: text, family } = this.#addresses[address];
		let loopback = this.#isSelf(address);
		let source = this.#sources[address] ?? null;
		let way = loopback ? null : this.#network.wayTo?.(text, source) ?? require_later().wayTo(text, source, require_later().BY_ADDRESS_ALONE);
		let key = way?.key ?? `loopback ${family}`;
		let domain = getOrCreate(this.#byKey, key, () => ({
			key,
			loopback,
			way,
			tcp: channel(),
			udp: channel()
		}));
		if (!loopback && !this.knowsSource(address)) this.#provisional[address] = domain;
		else {
			this.#domainOf[address] = domain;
			let span = this.#moved.get(address);
			span !== void 0 && require_later().distrust(domain, span);
		}
		return domain;
	}
	knowsSource(address) {
		return this.#sources[address] !== void 0;
	}
	learnSource(address, source) {
		let before = this.#sources[address];
		if (before === source) return;
		this.#sources[address] = source;
		if (before !== void 0) this.#reconsider([address]);
		else {
			this.#provisional[address] = void 0;
			this.of(address);
		}
	}
	sources() {
		let found = new Set();
		for (let [number, source] of this.#sources.entries()) source && !this.#isSelf(number) && found.add(source);
		return [...found].sort();
	}
	#isSelf(address) {
		let { address: text } = this.#addresses[address];
		return this.#network.isSelf(text) || this.#sources[address] === text;
	}
	look() {
		this.#network.look?.() && this.#reconsider(this.#addresses.keys());
		this.#lookedAt = performance.now();
	}
	hasMoved(address) {
		return this.#moved.has(address);
	}
	takeMoved() {
		let moved = this.#newlyMoved;
		this.#newlyMoved = !1;
		return moved;
	}
	#reconsider(addresses) {
		let span = {
			from: this.#lookedAt,
			to: performance.now()
		};
		for (let address of addresses) {
			let before = this.#domainOf[address] ?? this.#provisional[address];
			if (before === void 0) continue;
			this.#domainOf[address] = void 0;
			this.#provisional[address] = void 0;
			let after = this.of(address);
			if (after === before) continue;
			this.#moved.set(address, span);
			this.#newlyMoved = !0;
			for (let domain of [before, after]) require_later().distrust(domain, span);
			this.#onMove(address, before, after, span);
		}
	}
};
const WITNESSES = 16;
function addWitness({ witnesses }, index, beyondDns) {
	let dns = witnesses.findIndex((witness) => !beyondDns(witness));
	witnesses.length >= 16 && witnesses.splice(Math.max(0, dns), 1);
	witnesses.push(index);
}
function keepWitnesses({ witnesses }, vouches, most = Infinity) {
	let kept = witnesses.filter(vouches).slice(-most);
	witnesses.length = 0;
	witnesses.push(...kept);
}
function noteSweepLoss(ledger, responders) {
	let ofChannel = new Map();
	for (let address of ledger.addresses.keys()) {
		let { syns, lost, repeated } = lossOf(ledger, responders, address);
		if (syns === 0) continue;
		for (let channel of [responders.own(address, "tcp"), responders.domain(address).tcp]) {
			repeated && (channel.history.repeatsGetThrough = !0);
			let sum = ofChannel.get(channel) ?? {
				syns: 0,
				lost: 0
			};
			ofChannel.set(channel, {
				syns: sum.syns + syns,
				lost: sum.lost + lost
			});
		}
	}
	for (let [{ history }, { syns, lost }] of ofChannel) history.sweepLoss(syns, lost);
}
function lossOf(ledger, { vouches }, address) {
	let [syns, lost, repeated] = [
		0,
		0,
		!1
	];
	for (let index of ledger.indexesOf(address)) {
		if (ledger.isUdp(index) || !vouches(index)) continue;
		let within = synsWithin(ledger.rttMs(index));
		within > 1 && (repeated = !0);
		let missed = within - 1 + ledger.attempts(index) - 1;
		syns += missed + 1;
		lost += missed;
	}
	return {
		syns,
		lost,
		repeated
	};
}
const NOBODY = [];
var Responders = class {
	#ledger;
	#domains;
	#own;
	#missed = new MissedQuestions();
	#first;
	#chosen;
	constructor(ledger, network) {
		this.#ledger = ledger;
		this.#domains = new Domains(ledger.addresses, network, (...move) => this.#moved(...move));
		let addresses = ledger.addresses.length;
		this.#own = {
			tcp: Array(addresses),
			udp: Array(addresses)
		};
		this.#first = firstOfSameText(ledger.addresses);
		this.#chosen = new ChosenPorts(ledger, this.#first);
	}
	knowsSource = (address) => this.#domains.knowsSource(address);
	learnSource = (address, source) => this.#domains.learnSource(address, source);
	sources() {
		return this.#domains.sources();
	}
	domain(address) {
		return this.#domains.of(address);
	}
	mayHaveWitness(address, protocol) {
		if (this.domain(address)[protocol].witnesses.length > 0) return !0;
		if (this.knowsSource(address)) return !1;
		let { family } = this.#ledger.addresses[address];
		for (let domain of this.domains) {
			let [witness] = domain[protocol].witnesses;
			if (!domain.loopback && witness !== void 0 && this.#ledger.address(witness).family === family) return !0;
		}
		return !1;
	}
	get domains() {
		return this.#domains.all;
	}
	look() {
		this.#domains.look();
	}
	takeMoved() {
		return this.#domains.takeMoved();
	}
	#moved(address, before, after, span) {
		for (let protocol of ["tcp", "udp"]) {
			this.#own[protocol][this.#first[address]]?.history.distrust(span);
			let isOfAddress = (index) => this.#ledger.addressOf[index] === address;
			require_later().moveWitnesses(before[protocol].witnesses, after[protocol].witnesses, isOfAddress);
		}
	}
	wayOf(address) {
		let { way, tcp, udp } = this.domain(address);
		if (way === null) return null;
		let heard = [...tcp.witnesses, ...udp.witnesses].some(this.vouches);
		return {
			route: way.route,
			network: way.network,
			heard,
			changed: this.#domains.hasMoved(address)
		};
	}
	own(address, protocol) {
		let channels = this.#own[protocol];
		let first = this.#first[address];
		channels[first] ??= channel();
		return channels[first];
	}
	anchor(address, protocol) {
		return this.#own[protocol][this.#first[address]]?.witnesses[0] ?? -1;
	}
	heard(index, answer) {
		let ledger = this.#ledger;
		let udp = ledger.isUdp(index);
		if (udp && answer.kind !== "open") return;
		let protocol = udp ? "udp" : "tcp";
		let address = ledger.addressOf[index];
		let own = this.own(address, protocol);
		let domain = this.domain(address)[protocol];
		let kind = answer.kind === "open" ? this.beyondDns(index) ? "certain" : "dns" : "ambiguous";
		for (let { history } of [own, domain]) history.answer(index, answer.askedAt, answer.endedAt, kind);
		if (!this.#chosen.mayBeAnchor(index)) return;
		let anchor = own.witnesses[0];
		let betters = anchor !== void 0 && !udp && answer.kind === "open" && !ledger.is(anchor, "open");
		if (anchor !== void 0 && !betters) {
			let alike = udp || answer.kind === "open" === ledger.is(anchor, "open");
			udp && this.beyondDns(index) && !own.witnesses.some(this.beyondDns) && addWitness(domain, index, this.beyondDns);
			alike && own.witnesses.length < 8 && !own.witnesses.includes(index) && own.witnesses.push(index);
			return;
		}
		own.witnesses.length = 0;
		own.witnesses.push(index);
		addWitness(domain, index, this.beyondDns);
	}
	beyondDns = (index) => !this.#ledger.isUdp(index) || this.#ledger.port[index] !== 53;
	hasUdpWitness(index) {
		let address = this.#ledger.addressOf[index];
		let known = [...this.anchors(address, "udp"), ...this.domain(address).udp.witnesses];
		let dnsWillDo = !this.beyondDns(index) || this.domain(address).loopback;
		return known.some((witness) => dnsWillDo || this.beyondDns(witness));
	}
	anchorsAmiss(address) {
		return this.anchor(address, "tcp") >= 0 ? null : this.#chosen.amiss(address, this.vouches);
	}
	heardAgain(index) {
		let protocol = this.#ledger.isUdp(index) ? "udp" : "tcp";
		let { witnesses } = this.own(this.#ledger.addressOf[index], protocol);
		let place = witnesses.indexOf(index);
		place > 0 && witnesses.unshift(...witnesses.splice(place, 1));
	}
	missed = (index) => this.#missed.add(index);
	mutePort(address) {
		let first = this.#first[address];
		return this.#missed.most((index) => this.#first[this.#ledger.addressOf[index]] === first);
	}
	anchors(address, protocol) {
		return this.#own[protocol][this.#first[address]]?.witnesses ?? NOBODY;
	}
	drop(index) {
		let address = this.#ledger.addressOf[index];
		let protocol = this.#ledger.isUdp(index) ? "udp" : "tcp";
		let own = this.own(address, protocol);
		let place = own.witnesses.indexOf(index);
		if (place < 0 || own.witnesses.length < 2) return;
		own.witnesses.splice(place, 1);
		let domain = this.domain(address)[protocol];
		for (let { history } of [own, domain]) history.removeProbe(index);
		let inDomain = domain.witnesses.indexOf(index);
		inDomain >= 0 && (domain.witnesses[inDomain] = own.witnesses[0]);
	}
	vouches = (index) => this.#ledger.is(index, "open") || this.#ledger.is(index, "rst") || this.#ledger.is(index, "reply");
	review() {
		let ledger = this.#ledger;
		for (let [address, own] of this.#own.tcp.entries()) {
			if (own === void 0 || own.witnesses.every(this.vouches)) continue;
			let [anchor] = own.witnesses;
			for (let refused of own.witnesses.filter((index) => !this.vouches(index))) for (let { history } of [own, this.domain(address).tcp]) history.removeProbe(refused);
			keepWitnesses(own, this.vouches);
			for (let index of ledger.indexesOf(address)) {
				if (own.witnesses.length > 0) break;
				!ledger.isUdp(index) && this.vouches(index) && this.#chosen.mayBeAnchor(index) && own.witnesses.push(index);
			}
			own.witnesses[0] !== anchor && this.domain(address).tcp.witnesses.push(...own.witnesses.slice(0, 1));
		}
		for (let { tcp } of this.#domains.all) keepWitnesses(tcp, this.vouches, 16);
		noteSweepLoss(ledger, this);
	}
	isMute(address) {
		return ["tcp", "udp"].some((protocol) => (this.anchor(address, protocol) >= 0 ? this.own(address, protocol) : this.domain(address)[protocol]).history.newlyMute);
	}
	forgetMute() {
		for (let history of this.#all()) history.newlyMute = !1;
	}
	forget(pace) {
		for (let history of this.#all()) history.forget(pace);
	}
	anyLoss() {
		return this.#all().some((history) => history.loss("fast").lost > 0 || history.loss("slow").lost > 0);
	}
	#all() {
		let own = [...this.#own.tcp, ...this.#own.udp].filter((channel) => channel !== void 0);
		let domains = [...this.#domains.all].flatMap(({ tcp, udp }) => [tcp, udp]);
		return [...own, ...domains].map(({ history }) => history);
	}
};
var Connections = class {
	#seen = new Map();
	nextRound() {
		for (let ports of this.#seen.values()) for (let seen of ports.values()) {
			seen.before += seen.count;
			seen.count = 0;
		}
	}
	leaves(address, port) {
		let seen = this.#of(address, port);
		if (seen === void 0) return "first";
		if (seen.count >= connectionLimit(port).most) return "spent";
		count$2(seen, port);
		return "counted";
	}
	opened(address, port) {
		let ports = getOrCreate(this.#seen, address, () => new Map());
		count$2(getOrCreate(ports, port, () => ({
			count: 0,
			before: 0,
			recent: []
		})), port);
	}
	count(address, port) {
		return this.#of(address, port)?.count ?? 0;
	}
	waitMs(address, port, purpose) {
		let seen = this.#of(address, port);
		let limit = connectionLimit(port);
		let forBrackets = purpose === "bracket" ? 0 : limit.kept;
		if (limit.most - forBrackets <= 0) return Infinity;
		if (seen === void 0) return 0;
		if (require_later().left(seen, port, limit) <= forBrackets) return Infinity;
		let { window } = limit;
		if (window === null) return 0;
		let inWindow = window.count - (purpose === "bracket" ? 0 : window.kept);
		if (inWindow <= 0) return Infinity;
		let nth = seen.recent.at(-inWindow);
		return nth === void 0 ? 0 : Math.max(0, nth + window.ms - performance.now());
	}
	#of(address, port) {
		return this.#seen.get(address)?.get(port);
	}
};
function count$2(seen, port) {
	seen.count++;
	let { window } = connectionLimit(port);
	window !== null && seen.recent.push(performance.now()) > window.count && seen.recent.shift();
}
var Anchors = class {
	#ledger;
	#connections;
	#asked = new Map();
	constructor(ledger, connections) {
		this.#ledger = ledger;
		this.#connections = connections;
	}
	next(witnesses, purpose) {
		let best = -1;
		let bestCost = Infinity;
		for (let index of witnesses) {
			if (this.waitMs(index, purpose) > 0) continue;
			let cost = this.#cost(index);
			cost < bestCost && ([best, bestCost] = [index, cost]);
		}
		return best;
	}
	soonestMs(witnesses, purpose) {
		return Math.min(...witnesses.map((index) => this.waitMs(index, purpose)));
	}
	waitMs(index, purpose) {
		if (this.#ledger.isUdp(index)) return 0;
		return this.#connections.waitMs(this.#address(index), this.#ledger.port[index], purpose);
	}
	isCareful(index) {
		return !this.#ledger.isUdp(index) && require_later().carefulService(this.#ledger.port[index]) !== null;
	}
	allCareful(witnesses) {
		return witnesses.length > 0 && witnesses.every((index) => this.isCareful(index));
	}
	asking(index) {
		let asked = this.#of(index);
		asked.waiting++;
		return { done: () => asked.waiting-- };
	}
	heard(index, answered) {
		let asked = this.#of(index);
		asked.missed = answered ? 0 : asked.missed + 1;
	}
	missed(index) {
		return this.#asked.get(index)?.missed ?? 0;
	}
	#of(index) {
		return getOrCreate(this.#asked, index, () => ({
			missed: 0,
			waiting: 0
		}));
	}
	#cost(index) {
		let asked = this.#asked.get(index);
		let port = this.#ledger.port[index];
		let count = this.#connections.count(this.#address(index), port);
		return ((asked?.missed ?? 0) > 0 ? 1e9 : 0) + (this.#ledger.isUdp(index) ? 0 : 1e6 * require_later().reluctance(port)) + (this.#isDns(index) ? 1e5 : 0) + count + .5 * (asked?.waiting ?? 0);
	}
	#isDns(index) {
		return this.#ledger.isUdp(index) && this.#ledger.port[index] === 53;
	}
	#address(index) {
		return this.#ledger.address(index).address;
	}
};
var AskAgain = class {
	#context;
	#anchors;
	#rejected = new Set();
	#resets = new WeakSet();
	constructor(context, anchors) {
		this.#context = context;
		this.#anchors = anchors;
	}
	async ask(index, timeoutMs) {
		let { ledger, ask } = this.#context;
		let asking = this.#anchors.asking(index);
		let answer = await ask(index, timeoutMs);
		asking.done();
		answer.kind === "refused" && ledger.is(index, "open") && await this.#isReset(index, timeoutMs) && this.#resets.add(answer);
		return answer;
	}
	async #isReset(index, timeoutMs) {
		let { counters, ledger, ask, cancelled } = this.#context;
		let { family } = ledger.address(index);
		let before = counters?.read(family);
		if (before == null || cancelled()) return !1;
		let { kind } = await ask(index, timeoutMs);
		if (kind !== "refused") return kind === "open";
		return counters?.read(family)?.received === before.received;
	}
	isReset = (answer) => this.#resets.has(answer);
	note(histories, index, answer, pace) {
		let { ledger, responders } = this.#context;
		let { paceWatch } = this.#context;
		let answered = require_later().noteIn(histories, ledger, index, answer, pace, {
			reset: this.isReset(answer),
			raised: pace === "fast" && (paceWatch?.wasRaised(answer.askedAt) ?? !1)
		});
		pace === "fast" && paceWatch?.note(index, answer, answered);
		this.#anchors.heard(index, answered);
		answered ? responders.heardAgain(index) : responders.missed(index);
		!answered && answer.kind === "refused" && this.#rejected.add(ledger.addressOf[index]);
		return answered;
	}
	wasRejected(address) {
		return this.#rejected.has(address);
	}
};
const PAUSES_MS = [300, 1e3];
const RESOURCE_TRIES = 5;
const QUICK = 4;
const QUICK_GAP_MS = 100;
const CAREFUL_MS$1 = 950;
var AskUntilAnswered = class {
	#context;
	constructor(context) {
		this.#context = context;
	}
	async #quickTries(next, histories, pace) {
		let { ledger, timeoutMs, cancelled, responders, anchors } = this.#context;
		let answered = !1;
		let asking = [];
		for (let quick = 0; quick < 4 && !answered && !cancelled(); quick++) {
			let index = next();
			if (index < 0) break;
			let address = ledger.addressOf[index];
			if (ledger.isUdp(index) || responders.domain(address).loopback) return !1;
			let asked = this.#context.ask(index, timeoutMs(address)).then((answer) => {
				!require_later().isNoSample(answer) && this.#context.note(histories, index, answer, pace) && (answered = !0);
			});
			asking.push(asked);
			this.#context.underWay(asked);
			await (anchors.isCareful(index) ? asked : Promise.race([asked, require_later().sleep(100)]));
		}
		for (let asked of asking) answered || await asked;
		return answered;
	}
	async askUntilAnswered(next, histories, concerned, pace, soonestMs = () => Infinity) {
		let { cancelled, patienceMs, anchors } = this.#context;
		if (await this.#quickTries(next, histories, pace)) return !0;
		let from = null;
		let to = 0;
		for (let miss = 0; miss <= PAUSES_MS.length; miss++) {
			let index = next();
			if (index < 0) {
				let waitMs = soonestMs();
				if (!Number.isFinite(waitMs)) return !1;
				await require_later().pause(waitMs, cancelled);
				index = next();
				if (index < 0) return !1;
			}
			let waitMs = anchors.isCareful(index) ? Math.min(950, patienceMs) : patienceMs;
			let answer = await this.#askWithMeans(index, waitMs);
			if (answer.kind === "cancelled" || answer.kind === "resources" || cancelled()) return !1;
			if (this.#context.note(histories, index, answer, pace)) return !0;
			from ??= answer.askedAt;
			to = answer.endedAt;
			await require_later().pause(PAUSES_MS[miss] ?? 0, cancelled);
		}
		concerned.mute(from ?? to, to);
		return !1;
	}
	async #askWithMeans(index, waitMs) {
		let { ask, cancelled } = this.#context;
		for (let tries = 1;; tries++) {
			let answer = await ask(index, waitMs);
			if (answer.kind !== "resources" || tries > 5 || cancelled()) return answer;
			await require_later().pause(50 * 2 ** tries, cancelled);
		}
	}
};
var BracketPings = class {
	#context;
	#untilAnswered;
	#busy = new Map();
	constructor(context) {
		this.#context = context;
		this.#untilAnswered = new AskUntilAnswered(context);
	}
	async finished() {
		await Promise.all(this.#busy.values());
	}
	anchor(address, protocol, pace) {
		let { responders } = this.#context;
		let anchors = () => responders.anchors(address, protocol);
		if (anchors().length === 0) return Promise.resolve(!1);
		let own = responders.own(address, protocol).history;
		return this.#once(`${address} ${protocol}`, () => this.#untilAnswered.askUntilAnswered(() => this.#context.anchors.next(anchors(), "bracket"), require_later().historiesOf(responders, address, protocol), own, pace, () => this.#context.anchors.soonestMs(anchors(), "bracket")));
	}
	async witness(domain, pace, purpose) {
		let { responders, ledger } = this.#context;
		let asked = ["tcp", "udp"].map((protocol) => {
			let { witnesses, history } = domain[protocol];
			if (witnesses.length === 0) return Promise.resolve(!1);
			let next = require_later().inTurn(witnesses, (index) => responders.domain(ledger.addressOf[index]) === domain, (among) => this.#context.anchors.next(among, purpose));
			return this.#once(`${domain.key} ${protocol}`, () => this.#untilAnswered.askUntilAnswered(next, [history], history, pace));
		});
		return (await Promise.all(asked)).includes(!0);
	}
	#once(key, ask) {
		return getOrCreate(this.#busy, key, () => ask().finally(() => this.#busy.delete(key)));
	}
};
function climb({ watch, sample, sampleOf }, load) {
	let { address } = load;
	watch.sent(address);
	let raises = watch.raises(address);
	if (raises !== load.raises) {
		load.raises = raises;
		load.ratio = Math.min(1, Math.max(load.ratio, load.samples / Math.max(1, load.toSend)));
	}
	if (!watch.wantsPing(address)) return 0;
	let own = watch.shows.hasAnchor(address);
	if (!(own ? sample(load) : sampleOf(watch.shows.witnessesOf(address)))) return 0;
	watch.pinged(address);
	return +!!own;
}
function samplesFor(ports) {
	if (ports <= 5) return 8;
	return ports <= 80 ? 20 : 98;
}
function loadsOf(ledger, probes) {
	let counts = new Map();
	let [before, count] = [-1, 0];
	for (let index of probes) {
		let key = loadKey(ledger, index);
		if (key !== before) {
			counts.set(before, count);
			[before, count] = [key, counts.get(key) ?? 0];
		}
		count++;
	}
	counts.set(before, count);
	counts.delete(-1);
	let loads = new Map();
	for (let [key, count] of counts) {
		let protocol = key % 2 == 1 ? "udp" : "tcp";
		let ratio = protocol === "udp" ? 0 : samplesFor(count) / count;
		let address = Math.floor(key / 2);
		if (address >= ledger.addresses.length) continue;
		let begun = {
			samples: samplesFor(count),
			raises: 0,
			owed: 0,
			waiting: 0,
			toSend: count,
			sentSince: 0,
			askedAt: 0,
			silent: !1
		};
		loads.set(key, {
			address,
			protocol,
			ratio,
			...begun
		});
	}
	return loads;
}
function loadKey(ledger, index) {
	return keyOf$1(ledger.addressOf[index], ledger.isUdp(index));
}
function keyOf$1(address, udp) {
	return 2 * address + +!!udp;
}
const TICK_MS = 100;
const FIRST_SAMPLES = 20;
const CALM_MS = 500;
const UDP_MS = 250;
const CAREFUL_MS = 200;
const CAREFUL_SAMPLES = 6;
const CALM_SAMPLES = 500;
const ENOUGH_CAREFUL = 8;
const GONE_AFTER = 2;
const PER_TICK = 10;
const UNANSWERED = 5;
var TimingPings = class {
	#context;
	#brackets;
	#again;
	#anchors;
	#climbing;
	#sweepMs = 0;
	#isHalf = !1;
	#loads = new Map();
	#sentAlong = new Map();
	#silentDomains = new Map();
	#single = new Set();
	#pace = "fast";
	#timer = null;
	constructor(context) {
		this.#context = context;
		this.#anchors = new Anchors(context.ledger, context.connections ?? new Connections());
		this.#again = new AskAgain(context, this.#anchors);
		let { paceWatch: watch } = context;
		this.#climbing = watch === void 0 ? null : {
			watch,
			sample: this.#sample,
			sampleOf: this.#sampleOf
		};
		this.#brackets = new BracketPings({
			...context,
			ask: (index, timeoutMs) => this.#again.ask(index, timeoutMs),
			anchors: this.#anchors,
			note: (...noted) => this.#again.note(...noted),
			underWay: (question) => this.#underWay(question)
		});
	}
	start(probes, pace, sweepMs = 0) {
		this.#pace = pace;
		this.#sweepMs = sweepMs;
		for (let [key, load] of loadsOf(this.#context.ledger, probes)) this.#loads.set(key, load);
		this.#timer ??= setInterval(() => this.#tick(), 50);
	}
	stop() {
		this.#timer !== null && clearInterval(this.#timer);
		this.#timer = null;
		this.#loads = new Map();
		this.#silentDomains.clear();
		this.#sentAlong.clear();
	}
	sent(address, udp) {
		let load = this.#loads.get(keyOf$1(address, udp));
		if (load === void 0) return;
		load.waiting++;
		load.toSend--;
		load.sentSince++;
		let { responders } = this.#context;
		let sent = udp || this.#climbing === null ? 0 : climb(this.#climbing, load);
		if (load.ratio > 0 && !responders.domain(load.address).loopback) {
			load.owed += load.ratio;
			if (load.waiting >= 5) for (; load.owed >= 1; load.owed--) this.#wantsSamples(load) && this.#sample(load) && sent++;
		}
		sent > 0 && this.#sentAlong.set(address, (this.#sentAlong.get(address) ?? 0) + sent);
	}
	takeSentAlong(address) {
		let sent = this.#sentAlong.get(address) ?? 0;
		sent > 0 && this.#sentAlong.delete(address);
		return sent;
	}
	back(index) {
		let load = this.#loads.get(loadKey(this.#context.ledger, index));
		load !== void 0 && load.waiting > 0 && load.waiting--;
	}
	silence(index) {
		let { responders } = this.#context;
		let load = this.#loads.get(loadKey(this.#context.ledger, index));
		if (load === void 0) return;
		if (responders.anchor(load.address, load.protocol) >= 0) load.silent = !0;
		else {
			let domain = responders.domain(load.address);
			this.#silentDomains.has(domain) || this.#silentDomains.set(domain, 0);
		}
	}
	#wantsSamples(load) {
		let { responders } = this.#context;
		let { syns } = responders.own(load.address, load.protocol).history.loss(this.#pace);
		if (!this.#isCareful(load)) return syns < (load.ratio === 0 ? samplesFor(1) : 98);
		return syns < 8 && performance.now() - load.askedAt >= this.#gapMs(load) - 50;
	}
	#isCareful({ address, protocol }) {
		return this.#anchors.allCareful(this.#context.responders.anchors(address, protocol));
	}
	#isShort({ address, protocol, samples }) {
		if (protocol === "udp" || samples > samplesFor(1)) return !1;
		return this.#context.responders.own(address, protocol).history.loss(this.#pace).syns < 20;
	}
	#gapMs(load) {
		return this.#isCareful(load) ? Math.max(200, this.#sweepMs / 6) : Math.max(500, this.#sweepMs / 500);
	}
	askAgain(index, timeoutMs) {
		return this.#again.ask(index, timeoutMs);
	}
	isReset = (answer) => this.#again.isReset(answer);
	isCareful(index) {
		let { ledger, responders } = this.#context;
		return !ledger.isUdp(index) && this.#anchors.allCareful(responders.anchors(ledger.addressOf[index], "tcp"));
	}
	wasRejected(address) {
		return this.#again.wasRejected(address);
	}
	async askOnce(address, timeoutMs) {
		let { responders, cancelled } = this.#context;
		let index = this.#anchors.next(responders.anchors(address, "tcp"), "bracket");
		if (index < 0 || cancelled()) return !1;
		let answer = await this.#again.ask(index, timeoutMs);
		if (require_later().isNoSample(answer) || cancelled()) return !1;
		return this.#again.note(require_later().historiesOf(responders, address, "tcp"), index, answer, this.#pace);
	}
	dropGone() {
		let { ledger, responders } = this.#context;
		for (let address of ledger.addresses.keys()) for (let protocol of ["tcp", "udp"]) {
			let anchors = responders.anchors(address, protocol);
			if (anchors.length < 2 || !anchors.some((index) => this.#anchors.missed(index) === 0)) continue;
			for (let index of [...anchors]) this.#anchors.missed(index) >= 2 && responders.drop(index);
		}
	}
	#tick() {
		let now = performance.now();
		this.#isHalf = !this.#isHalf;
		let asked = 0;
		for (let load of this.#loads.values()) {
			if (asked >= 10) break;
			if (this.#isHalf && !this.#isShort(load)) continue;
			let loopback = this.#context.responders.domain(load.address).loopback;
			if (load.waiting === 0 && !load.silent) continue;
			let eager = !loopback && load.waiting > 0 && this.#wantsSamples(load);
			let gapMs = eager ? load.protocol === "udp" ? 250 : this.#isShort(load) ? 50 : 100 : this.#gapMs(load);
			if (now - load.askedAt < gapMs - 50 || !eager && !load.silent) continue;
			load.silent = !1;
			this.#sample(load) && asked++;
		}
		if (this.#isHalf) return;
		for (let [domain, askedAt] of this.#silentDomains) {
			let careful = this.#anchors.allCareful([...domain.tcp.witnesses, ...domain.udp.witnesses]);
			let gapMs = careful ? Math.max(500, this.#sweepMs / 6) : 500;
			if (now - askedAt < gapMs - 50) continue;
			this.#silentDomains.set(domain, now);
			this.witness(domain, careful ? "sample" : "bracket");
		}
	}
	anchor(address, protocol) {
		return this.#brackets.anchor(address, protocol, this.#pace);
	}
	witness(domain, purpose = "bracket") {
		return this.#brackets.witness(domain, this.#pace, purpose);
	}
	async finished() {
		await Promise.all([this.#brackets.finished(), ...this.#single]);
	}
	#sample = (load) => {
		let { responders, ledger } = this.#context;
		let index = this.#anchors.next(responders.anchors(load.address, load.protocol), "sample");
		if (index < 0) return !1;
		let limit = this.#context.limiter?.of(ledger.addresses[load.address]?.address ?? "");
		if (limit !== void 0 && this.#context.limiter?.wouldWait(limit) === !0 && (limit.waiting > 0 || load.toSend > 0 && load.sentSince === 0)) return !1;
		load.sentSince = 0;
		load.askedAt = performance.now();
		this.#ask(index, load.address, load.protocol);
		return !0;
	};
	#sampleOf = (witnesses) => {
		let index = this.#anchors.next(witnesses, "sample");
		index >= 0 && this.#ask(index, this.#context.ledger.addressOf[index], "tcp");
		return index >= 0;
	};
	#ask(index, address, protocol) {
		let { responders, timeoutMs, cancelled } = this.#context;
		let histories = require_later().historiesOf(responders, address, protocol);
		let pace = this.#pace;
		let asking = this.#again.ask(index, timeoutMs(address)).then((answer) => {
			if (require_later().isNoSample(answer) || cancelled()) return;
			this.#again.note(histories, index, answer, pace);
		});
		this.#underWay(asking);
	}
	#underWay(question) {
		let ended = question.finally(() => this.#single.delete(ended));
		this.#single.add(ended);
	}
};
function readArpTable() {
	try {
		return require_later().parseArpTable((0, node_fs.readFileSync)("/proc/net/arp", "latin1"));
	} catch {
		return null;
	}
}
const EVERY_MS = 250;
const SHARE$1 = 50;
function follow(look) {
	let timer;
	let again = (afterMs) => {
		timer = setTimeout(() => {
			let startedAt = performance.now();
			look();
			again(Math.max(250, 50 * (performance.now() - startedAt)));
		}, afterMs).unref();
	};
	again(250);
	return { stop: () => clearTimeout(timer) };
}
const PROBE_RESULTS = [
	"unasked",
	"cancelled",
	"resources",
	"local",
	"silent",
	"unreachable",
	"no-neighbour",
	"local-firewall",
	"refused",
	"icmp-port-unreachable",
	"rst",
	"open",
	"reply"
];
const CODE = Object.fromEntries(PROBE_RESULTS.map((result, code) => [result, code]));
const RANK = {
	unasked: 0,
	cancelled: 1,
	resources: 2,
	local: 3,
	silent: 4,
	unreachable: 5,
	"no-neighbour": 6,
	"local-firewall": 6,
	refused: 6,
	"icmp-port-unreachable": 6,
	rst: 6,
	open: 7,
	reply: 7
};
const RESTS_ON_OTHERS = new Set([
	"silent",
	"unreachable",
	"icmp-port-unreachable",
	"refused"
]);
const QUESTIONS = ["empty", ...UDP_SERVICES.map(({ name }) => name)];
const TCP = 0;
var ProbeTable = class {
	addresses;
	size;
	port;
	addressOf;
	#firstOf;
	#question;
	constructor(addresses, size) {
		this.addresses = addresses;
		this.size = size;
		this.#firstOf = new Uint32Array(addresses.length + 1);
		this.#question = new Uint8Array(size);
		let portOf = new Uint16Array(size);
		let addressOf = new Uint32Array(size);
		let index = 0;
		for (let [number, address] of addresses.entries()) {
			this.#firstOf[number] = index;
			for (let segment of address.segments) {
				let speaks = spokenIn(segment);
				for (let range of segment.ports.ranges) for (let port = range.first; port <= range.last; port++, index++) {
					portOf[index] = port;
					addressOf[index] = number;
					segment.ports.protocol === "udp" && (this.#question[index] = 1 + QUESTIONS.indexOf(speaks ?? require_later().questionOfPort(port)));
				}
			}
		}
		this.#firstOf[addresses.length] = index;
		this.port = portOf;
		this.addressOf = addressOf;
	}
	indexes() {
		let indexes = Array(this.size);
		for (let index = 0; index < this.size; index++) indexes[index] = index;
		return indexes;
	}
	*indexesOf(address) {
		let end = this.#firstOf[address + 1];
		for (let index = this.#firstOf[address]; index < end; index++) yield index;
	}
	firstIndexOf(address) {
		return this.#firstOf[address];
	}
	address(index) {
		return this.addresses[this.addressOf[index]];
	}
	expected(index) {
		let end = this.firstIndexOf(this.addressOf[index]);
		return (this.address(index).segments.find(({ ports }) => {
			end += ports.count;
			return index < end;
		})?.appliedEntries ?? []).map(({ entry }) => entry.expected);
	}
	isUdp(index) {
		return this.#question[index] !== 0;
	}
	question(index) {
		return QUESTIONS[this.#question[index] - 1] ?? null;
	}
};
function spokenIn({ appliedEntries }) {
	for (let { entry } of appliedEntries) if (entry.speaks !== null) return entry.speaks;
	return null;
}
const ORDER = [
	0,
	3,
	2,
	1
];
function flowOf(n) {
	return ORDER[n & 3];
}
const MOST_MS$2 = 65535;
var SilenceSample = class {
	#creditedEven;
	#creditedOdd;
	#creditedListenedMs;
	#even;
	#odd;
	#listenedMs;
	#syns;
	constructor(size) {
		this.#creditedEven = new Uint8Array(size);
		this.#creditedOdd = new Uint8Array(size);
		this.#creditedListenedMs = new Uint16Array(size);
		this.#even = new Uint8Array(size);
		this.#odd = new Uint8Array(size);
		this.#listenedMs = new Uint16Array(size);
		this.#syns = new Uint8Array(size);
	}
	even(index) {
		return this.#creditedEven[index];
	}
	odd(index) {
		return this.#creditedOdd[index];
	}
	listenedMs(index) {
		return this.#creditedListenedMs[index];
	}
	add(index, { flow, sent, askedAt, endedAt }) {
		let listened = sent?.listenedMs ?? endedAt - askedAt;
		let known = flow !== void 0;
		grow(this.#even, index, sent?.even ?? (known && !require_later().isOdd(flow) ? 1 : 0));
		grow(this.#odd, index, sent?.odd ?? (known && require_later().isOdd(flow) ? 1 : 0));
		this.#listenedMs[index] = Math.max(this.#listenedMs[index], Math.min(65535, Math.round(listened)));
		this.#syns[index] = sent?.syns ?? synsWithin(endedAt - askedAt);
	}
	syns(index) {
		return this.#syns[index];
	}
	credit(index) {
		grow(this.#creditedEven, index, this.#even[index]);
		grow(this.#creditedOdd, index, this.#odd[index]);
		this.#creditedListenedMs[index] = Math.max(this.#creditedListenedMs[index], this.#listenedMs[index]);
		this.forget(index);
	}
	forget(index) {
		this.#even[index] = 0;
		this.#odd[index] = 0;
		this.#listenedMs[index] = 0;
	}
};
function grow(counts, index, by) {
	counts[index] = Math.min(255, counts[index] + by);
}
var SilentSyns = class {
	#credited;
	#anchored;
	#machineHeard;
	#uncredited;
	#earlier = new Map();
	constructor(size) {
		this.#credited = {
			fast: new Uint8Array(size),
			slow: new Uint8Array(size)
		};
		this.#anchored = new Uint8Array(size);
		this.#machineHeard = new Uint8Array(size);
		this.#uncredited = new Uint8Array(size);
	}
	sent(index) {
		this.#uncredited[index] = 1;
	}
	isUncredited(index) {
		return this.#uncredited[index] === 1;
	}
	beginRound(index) {
		this.#uncredited[index] = 0;
		this.#earlier.delete(index);
	}
	beginAttempt(index, askedAt) {
		let before = this.#earlier.get(index);
		this.isUncredited(index) && this.#earlier.set(index, {
			from: before?.from ?? askedAt,
			sent: (before?.sent ?? 0) + 1
		});
		this.#uncredited[index] = 0;
	}
	take(index, askedAt, endedAt) {
		let before = this.#earlier.get(index);
		this.#earlier.delete(index);
		if (!this.isUncredited(index)) return null;
		this.#uncredited[index] = 0;
		return {
			from: before?.from ?? askedAt,
			to: endedAt,
			syns: before?.sent ?? 0
		};
	}
	credit(index, pace, syns, anchored) {
		let counts = this.#credited[pace];
		counts[index] = Math.min(255, counts[index] + syns);
		anchored && (this.#anchored[index] = 1);
	}
	credited(index, pace) {
		let { fast, slow } = this.#credited;
		if (pace !== void 0) return this.#credited[pace][index];
		return fast[index] + slow[index];
	}
	dropCredit(index, pace) {
		this.#credited[pace][index] = 0;
	}
	isAnchored(index) {
		return this.#anchored[index] === 1;
	}
	noteMachineHeard(index) {
		this.#machineHeard[index] = 1;
	}
	wasMachineHeard(index) {
		return this.#machineHeard[index] === 1;
	}
	forget(index) {
		this.dropCredit(index, "fast");
		this.dropCredit(index, "slow");
		this.#anchored[index] = 0;
	}
};
var Ledger = class extends ProbeTable {
	startedAt;
	sample;
	#result;
	#seen;
	#errno;
	#errnos = [""];
	#attempts;
	#rttMs;
	#firstAskedMs;
	#askedAt;
	#endedAt;
	#silent;
	#acceptsAnything;
	#fellSilent = new Map();
	constructor(addresses, size, startedAt = performance.now()) {
		super(addresses, size);
		this.startedAt = startedAt;
		this.#result = new Uint8Array(size);
		this.#seen = new Uint16Array(size);
		this.#errno = new Uint8Array(size);
		this.#attempts = new Uint8Array(size);
		this.#rttMs = new Float32Array(size);
		this.#firstAskedMs = new Float32Array(size).fill(NaN);
		this.#askedAt = new Float64Array(size);
		this.#endedAt = new Float64Array(size);
		this.#silent = new SilentSyns(size);
		this.#acceptsAnything = new Uint8Array(addresses.length);
		this.sample = new SilenceSample(size);
	}
	result(index) {
		return PROBE_RESULTS[this.#result[index]];
	}
	is(index, result) {
		return this.#result[index] === CODE[result];
	}
	restsOnOthers(index) {
		return RESTS_ON_OTHERS.has(this.result(index));
	}
	saw(index, result) {
		return !!(this.#seen[index] & 1 << CODE[result]);
	}
	errno(index) {
		return this.#errnos[this.#errno[index]] || null;
	}
	attempts(index) {
		return this.#attempts[index];
	}
	rttMs(index) {
		return this.#rttMs[index];
	}
	firstAskedMs(index) {
		return this.#firstAskedMs[index];
	}
	askedAt(index) {
		return this.#askedAt[index];
	}
	endedAt(index) {
		return this.#endedAt[index];
	}
	record(index, answer) {
		let result = this.isUdp(index) ? require_later().resultOfUdp(answer.kind) : answer.kind;
		let failed = result === "local" && RANK[this.result(index)] > RANK.local;
		if (result !== "resources" && result !== "cancelled" && !failed) {
			this.#silent.isUncredited(index) && this.sample.forget(index);
			this.sample.add(index, answer);
			this.#silent.sent(index);
			this.#attempts[index] = Math.min(255, this.#attempts[index] + (answer.sent?.sockets ?? 1));
			Number.isNaN(this.#firstAskedMs[index]) && (this.#firstAskedMs[index] = answer.askedAt - this.startedAt);
			this.#askedAt[index] = answer.askedAt;
			this.#endedAt[index] = answer.endedAt;
		}
		this.setResult(index, result, answer);
	}
	setResult(index, result, answer = null) {
		this.#seen[index] = this.#seen[index] | 1 << CODE[result];
		if (RANK[result] < RANK[this.result(index)]) return;
		if (result === "refused" && RANK[this.result(index)] === RANK.refused && !this.is(index, "refused")) return;
		this.is(index, "silent") && result !== "silent" && this.#silent.forget(index);
		this.#result[index] = CODE[result];
		if (answer === null) return;
		this.#rttMs[index] = answer.endedAt - answer.askedAt;
		this.#errno[index] = this.#errnoCode(answer.errno);
	}
	#errnoCode(errno) {
		if (errno === null) return 0;
		let known = this.#errnos.indexOf(errno);
		return known >= 0 ? known : this.#errnos.push(errno) - 1;
	}
	beginRound(index) {
		this.#silent.beginRound(index);
	}
	beginAttempt(index) {
		this.#silent.beginAttempt(index, this.askedAt(index));
	}
	takeUncredited(index) {
		let silent = this.is(index, "silent");
		let last = silent && !this.isUdp(index) ? this.sample.syns(index) : 1;
		let taken = this.#silent.take(index, this.askedAt(index), this.endedAt(index));
		if (taken === null) {
			this.sample.forget(index);
			return null;
		}
		return {
			...taken,
			syns: last + (silent ? taken.syns : 0)
		};
	}
	credit(index, pace, syns, anchored = !1) {
		this.sample.credit(index);
		this.#silent.credit(index, pace, syns, anchored);
	}
	dropUncredited(index) {
		this.sample.forget(index);
	}
	dropSlowCredit(index) {
		this.#silent.dropCredit(index, "slow");
	}
	dropCredit(index) {
		this.#silent.dropCredit(index, "fast");
		this.#silent.dropCredit(index, "slow");
	}
	credited(index, pace) {
		return this.#silent.credited(index, pace);
	}
	isAnchored(index) {
		return this.#silent.isAnchored(index);
	}
	noteMachineHeard(index) {
		this.#silent.noteMachineHeard(index);
	}
	wasMachineHeard(index) {
		return this.#silent.wasMachineHeard(index);
	}
	noteAcceptsAnything(address) {
		this.#acceptsAnything[address] = 1;
	}
	acceptsAnything(address) {
		return this.#acceptsAnything[address] === 1;
	}
	noteFellSilent(fellSilent) {
		this.#fellSilent = fellSilent;
	}
	fellSilentBeside(index) {
		return this.#fellSilent.size === 0 ? null : this.#fellSilent.get(this.address(index).address) ?? null;
	}
};
const NEIGHBOUR_MS = 3500;
const FEW_ADDRESSES = 64;
const GAVE_UP_MS = 2e3;
const AT_ONCE$1 = 128;
const PASSES = 6;
var DeadNeighbours = class {
	#context;
	#early = new Map();
	constructor(context) {
		this.#context = context;
	}
	askEarly() {
		let { ledger, network } = this.#context;
		if (ledger.addresses.length > 64) return;
		for (let [number, { address }] of ledger.addresses.entries()) {
			let index = this.#portToAsk(number);
			if (index < 0 || network.isSelf(address) || this.#anybody(number)) continue;
			let asking = this.#context.ask(index, NEIGHBOUR_MS);
			asking.then((answer) => answer.kind === "open" && this.#take(index, answer));
			this.#early.set(number, asking);
		}
	}
	async find(askMany) {
		let { onLink, routed } = this.#silentAddresses();
		await Promise.all([this.#findOnLink(onLink, askMany), this.#ask(routed, askMany)]);
	}
	async #findOnLink(silent, askMany) {
		let left = silent;
		for (let pass = 0; pass < 6 && left.length > 0; pass++) {
			if (this.#context.cancelled()) return;
			let undecided = [];
			let dead = 0;
			for (let i = 0; i < left.length; i += 128) {
				let some = left.slice(i, i + 128);
				let answers = await this.#ask(some, askMany);
				let table = this.#context.arpTable();
				for (let number of some) {
					let there = this.#isThere(number, answers.get(number), table);
					there === null ? undecided.push(number) : there || require_later().markDead(this.#context.ledger, number);
					there === !1 && dead++;
				}
			}
			left = undecided;
			if (dead === 0) return;
		}
		for (let number of left) require_later().markDead(this.#context.ledger, number);
	}
	#isThere(number, answer, table) {
		let { ledger } = this.#context;
		if (answer?.kind === "open" || answer?.kind === "refused") return !0;
		let { address, family } = ledger.addresses[number];
		let known = family === 4 ? table?.get(address) : void 0;
		if (known !== void 0) return known;
		return answer?.errno === "EHOSTUNREACH" && answer.endedAt - answer.askedAt > 2e3 ? !1 : null;
	}
	async #ask(numbers, askMany) {
		let { ledger } = this.#context;
		let answers = new Map();
		let take = (number, answer) => {
			answers.set(number, answer);
			this.#take(this.#portToAsk(number), answer);
		};
		let early = numbers.flatMap((number) => {
			let answer = this.#early.get(number);
			this.#early.delete(number);
			return answer === void 0 ? [] : [{
				number,
				answer
			}];
		});
		let soon = new Set(early.map(({ number }) => number));
		let late = numbers.filter((number) => !soon.has(number)).map((number) => this.#portToAsk(number));
		await Promise.all([...early.map(({ number, answer }) => answer.then((heard) => heard.kind === "open" ? answers.set(number, heard) : take(number, heard))), askMany(late, NEIGHBOUR_MS, (index, answer) => take(ledger.addressOf[index], answer))]);
		return answers;
	}
	#take(index, answer) {
		if (answer.kind === "resources" || answer.kind === "cancelled") return;
		this.#context.ledger.record(index, answer);
		(answer.kind === "open" || answer.kind === "refused") && this.#context.responders.heard(index, answer);
	}
	#portToAsk(number) {
		let { ledger } = this.#context;
		for (let index of ledger.indexesOf(number)) if (!ledger.isUdp(index)) return index;
		return -1;
	}
	#anybody(number) {
		let { responders } = this.#context;
		return responders.anchor(number, "tcp") >= 0 || responders.anchor(number, "udp") >= 0;
	}
	#silentAddresses() {
		let { ledger, network, responders } = this.#context;
		let answering = new Set();
		let silent = [];
		for (let [number, { address }] of ledger.addresses.entries()) {
			if (network.isSelf(address)) continue;
			this.#anybody(number) ? network.isOnLink(address) || answering.add(responders.domain(number).key) : this.#portToAsk(number) >= 0 && require_later().isSilentOrUnreachable(ledger, number) && silent.push(number);
		}
		let isOnLink = (number) => network.isOnLink(ledger.addresses[number].address);
		return {
			onLink: silent.filter(isOnLink),
			routed: silent.filter((number) => !isOnLink(number) && require_later().isAll(ledger, number, ["silent"]) && !answering.has(responders.domain(number).key))
		};
	}
};
function spreadNoNeighbour(ledger, responders, network) {
	let dead = new Set();
	let deadWays = new Set();
	for (let [number, { address }] of ledger.addresses.entries()) for (let index of ledger.indexesOf(number)) if (ledger.is(index, "no-neighbour")) {
		dead.add(address);
		network.isOnLink(address) || deadWays.add(responders.domain(number).key);
		break;
	}
	if (dead.size === 0) return;
	let isDead = (number, address) => {
		if (dead.has(address)) return !0;
		if (deadWays.size === 0 || network.isSelf(address) || network.isOnLink(address)) return !1;
		return responders.anchor(number, "tcp") < 0 && deadWays.has(responders.domain(number).key);
	};
	for (let [number, { address }] of ledger.addresses.entries()) isDead(number, address) && require_later().markDead(ledger, number);
}
const MOST$2 = 128;
const REFUSED = new Set([
	"rst",
	"refused",
	"icmp-port-unreachable",
	"unreachable"
]);
async function askFromOtherSide(context) {
	let { ledger, responders, ask, timeoutMs, attempts, expectedOpen, cancelled } = context;
	let left = [];
	for (let index = 0; index < ledger.size && left.length <= 128; index++) {
		if (!REFUSED.has(ledger.result(index)) || expectedOpen(index)) continue;
		responders.domain(ledger.addressOf[index]).loopback || left.push(index);
	}
	if (left.length > 128) return;
	let often = Math.max(1, Math.min(attempts - 1, Math.floor(128 / Math.max(1, left.length))));
	let askAgain = async (index) => {
		let times = ledger.isUdp(index) ? 1 : often;
		for (let n = 1; n <= times && !cancelled(); n++) {
			let answer = await ask(index, timeoutMs(ledger.addressOf[index]), flowOf(n));
			if (answer.kind !== "open") continue;
			ledger.record(index, answer);
			responders.heard(index, answer);
			return;
		}
	};
	await Promise.all(left.map(askAgain));
}
var RefusalClassifier = class {
	#context;
	#start;
	#still = new Set();
	constructor(context) {
		this.#context = context;
		let start = (family) => ({
			count: context.counters.read(family),
			udpErrors: context.udpErrors[family]
		});
		this.#start = {
			4: start(4),
			6: start(6)
		};
	}
	canClassify(family) {
		return this.#start[family].count !== null && !this.#still.has(family);
	}
	classifyAtOnce(asked) {
		let { ledger } = this.#context;
		for (let family of [4, 6]) {
			if (!this.#allReset(family)) continue;
			for (let index of asked) ledger.is(index, "refused") && ledger.address(index).family === family && ledger.setResult(index, "rst");
		}
	}
	#allReset(family) {
		let start = this.#start[family];
		let now = this.#context.counters.read(family);
		if (start.count === null || now === null) return !1;
		if (now.segments === start.count.segments) return !1;
		return now.received - start.count.received <= this.#context.udpErrors[family] - start.udpErrors;
	}
	async classify(asked) {
		await Promise.all([4, 6].map((family) => this.#classifyFamily(family, asked)));
	}
	async #classifyFamily(family, asked) {
		let { ledger, counters, timeoutMs, cancelled, icmpLock, random } = this.#context;
		let start = this.#start[family];
		let now = counters.read(family);
		if (start.count === null || now === null) return;
		let mine = asked.filter((index) => ledger.address(index).family === family);
		let refused = mine.filter((index) => ledger.is(index, "refused"));
		let quietly = (waitMs) => (probes, onAnswer) => this.#context.ask(probes, waitMs, onAnswer);
		let context = {
			ledger,
			counters,
			cancelled,
			random,
			ask: quietly(timeoutMs)
		};
		let stood = now.segments === start.count.segments && now.received === start.count.received;
		if (refused.length > 0 && stood) this.#still.add(family);
		else if (this.#allReset(family)) for (let index of refused) ledger.setResult(index, "rst");
		else refused.length > 0 && await icmpLock.exclusive(family, () => require_later().bisectRefusals(context, family, refused));
		if (now.sent === start.count.sent) return;
		let unreachable = mine.filter((index) => ledger.is(index, "unreachable"));
		if (unreachable.length === 0) return;
		let patient = {
			...context,
			ask: quietly(NEIGHBOUR_MS)
		};
		await icmpLock.exclusive(family, () => require_later().bisectLocalErrors(patient, family, unreachable));
	}
};
const AT_ONCE = 64;
async function whatFellSilent(context) {
	let { ledger, responders, cancelled } = context;
	let fell = new Map();
	let left = [...ledger.addresses.keys()].filter((address) => !responders.domain(address).loopback);
	let work = async () => {
		for (let address = left.shift(); address !== void 0 && !cancelled(); address = left.shift()) for (let index of require_later().portsToHear(context, address)) {
			if (await require_later().answersStill(context, index)) continue;
			cancelled() || fell.set(ledger.address(index).address, index);
			break;
		}
	};
	await Promise.all(Array.from({ length: 64 }, work));
	return fell;
}
const ACCEPTED_CHANCE = 1e-4;
const ACCEPTED_CHANCE_SURPRISE = 1e-6;
const MOST_SLOW_SYNS = 14;
const MOST_SURPRISED_SYNS = 24;
const ROUNDING = 1 + 1e-9;
const FEW_SAMPLES = 8;
const HOPED_LOSS = .25;
const LOOPBACK = {
	syns: 1e3,
	lost: 0
};
const EARLY_MS = 20;
const MOST_SOCKETS = 24;
var RetryPolicy = class {
	#ledger;
	#responders;
	#defaults;
	#expects;
	#closedMatters;
	#patienceMs;
	#retryingClosedUdp = !0;
	constructor(ledger, responders, defaults, patienceMs = () => 0) {
		this.#patienceMs = patienceMs;
		this.#ledger = ledger;
		this.#responders = responders;
		this.#defaults = defaults;
		this.#expects = new Uint8Array(ledger.size);
		this.#closedMatters = new Uint8Array(ledger.size);
		for (let [number, address] of ledger.addresses.entries()) {
			let index = ledger.firstIndexOf(number);
			for (let segment of address.segments) {
				let expected = new Set(segment.appliedEntries.map((applied) => applied.entry.expected));
				let end = index + segment.ports.count;
				let flag = expected.has("open") || expected.size === 0 ? 1 : expected.has("closed") || expected.has("observe") ? 2 : 0;
				flag > 0 && this.#expects.fill(flag, index, end);
				if (segment.ports.protocol === "udp") for (let probe = index; probe < end; probe++) [...expected].some((state) => require_later().needsClosedTold(state, ledger.question(probe) ?? "empty")) && (this.#closedMatters[probe] = 1);
				index = end;
			}
		}
	}
	expectedOpen(index) {
		return this.#expects[index] === 1;
	}
	retriesClosedUdp(index) {
		return this.#retryingClosedUdp && this.#closedMatters[index] === 1 && this.#ledger.is(index, "silent");
	}
	endClosedUdpRetry() {
		this.#retryingClosedUdp = !1;
	}
	#chanceAllLost(index) {
		let ledger = this.#ledger;
		let share = this.#independent(index);
		return this.#lost(index, "fast") ** (share * ledger.credited(index, "fast")) * this.#lost(index, "slow") ** (share * ledger.credited(index, "slow"));
	}
	#independent(index) {
		let { sample } = this.#ledger;
		let syns = this.#ledger.credited(index);
		let sockets = sample.even(index) + sample.odd(index);
		if (this.#ledger.isUdp(index) || syns <= sockets || sockets === 0) return 1;
		let history = this.#lossShownBy(index, "tcp");
		return history.loss("fast").lost + history.loss("slow").lost === 0 || history.repeatsGetThrough ? 1 : sockets / syns;
	}
	#lost(index, pace) {
		let { syns, lost } = this.#loss(index, pace);
		return (lost + 1) / (syns + 2);
	}
	#loss(index, pace) {
		let address = this.#ledger.addressOf[index];
		if (this.#responders.domain(address).loopback) return LOOPBACK;
		let udp = this.#ledger.isUdp(index);
		let on = (protocol) => this.#lossShownBy(index, protocol).loss(pace);
		let tcp = on("tcp");
		if (!udp && tcp.syns > 0) return tcp;
		let both = on("udp");
		if (udp && both.lost * tcp.syns > tcp.lost * both.syns) return both;
		return {
			syns: tcp.syns + both.syns,
			lost: tcp.lost + both.lost
		};
	}
	#lossShownBy(index, protocol) {
		let address = this.#ledger.addressOf[index];
		return (this.#responders.anchor(address, this.#ledger.isUdp(index) ? "udp" : "tcp") >= 0 ? this.#responders.own(address, protocol) : this.#responders.domain(address)[protocol]).history;
	}
	isUndersampled(index) {
		let { addressOf, sample } = this.#ledger;
		if (this.#responders.domain(addressOf[index]).loopback) return !1;
		let each = Math.max(1, this.#defaults.attempts >> 1);
		if (sample.even(index) < each || sample.odd(index) < each) return !0;
		return this.lacksPatience(index);
	}
	lacksPatience(index) {
		let { addressOf, sample } = this.#ledger;
		return sample.listenedMs(index) < this.#patienceMs(addressOf[index]) - 20;
	}
	worthPatience(index) {
		if (this.expectedOpen(index) || this.#anyWitness(index)) return !0;
		return !this.#ledger.isUdp(index) && this.#responders.mayHaveWitness(this.#ledger.addressOf[index], "tcp");
	}
	#acceptedChance(index) {
		return this.#expects[index] === 1 ? 1e-6 : 1e-4;
	}
	#sockets(index) {
		return this.#responders.anchor(this.#ledger.addressOf[index], "tcp") >= 0 && this.#expects[index] === 0 && !this.#ledger.isUdp(index) ? 1 : this.#defaults.attempts;
	}
	isProven(index) {
		let ledger = this.#ledger;
		let credited = ledger.credited(index);
		if (!ledger.is(index, "silent")) return credited > 0;
		let { attempts } = this.#defaults;
		let asked = ledger.attempts(index);
		return credited >= attempts && asked >= this.#sockets(index) && !this.isUndersampled(index) && this.#chanceAllLost(index) <= this.#acceptedChance(index) * 1.000000001;
	}
	shouldRetry(index) {
		let ledger = this.#ledger;
		let silent = ledger.is(index, "silent");
		if (!silent && !ledger.is(index, "unreachable") && !ledger.is(index, "icmp-port-unreachable")) return !1;
		if (this.retriesClosedUdp(index) || this.isProven(index)) return !1;
		let asked = ledger.attempts(index);
		let says = !ledger.isUdp(index) || answersStrangers(ledger.question(index) ?? "empty");
		if (silent && asked < this.#defaults.attempts && (this.#expects[index] !== 0 || !says)) return !0;
		if (!says && silent) return !1;
		if (!this.#anyWitness(index)) return !1;
		if (!silent || asked < 24 && this.isUndersampled(index)) return !0;
		let lost = this.#loss(index, "slow").syns < 8 ? Math.min(.25, this.#lost(index, "slow")) : this.#lost(index, "slow");
		let more = Math.ceil(Math.log(this.#acceptedChance(index) / this.#chanceAllLost(index)) / Math.log(lost));
		let most = this.#expects[index] === 1 ? 24 : 14;
		return ledger.credited(index, "slow") + Math.max(1, more) <= most || "too-lossy";
	}
	questionsNeeded(index) {
		let { syns, lost } = this.#loss(index, "slow");
		let more = Math.log(this.#acceptedChance(index) / this.#chanceAllLost(index)) / Math.log((lost + 1) / (syns + 3));
		let most = this.#expects[index] === 1 ? 24 : 14;
		return Math.max(1, Math.min(Math.ceil(more), most - this.#ledger.credited(index, "slow")));
	}
	#anyWitness(index) {
		let ledger = this.#ledger;
		let responders = this.#responders;
		let address = ledger.addressOf[index];
		if (!ledger.isUdp(index) && responders.anchorsAmiss(address) !== null) return !1;
		let any = (protocol) => responders.anchor(address, protocol) >= 0 || responders.domain(address)[protocol].witnesses.length > 0;
		if (!ledger.isUdp(index)) return any("tcp") || responders.hasUdpWitness(index);
		return ledger.is(index, "silent") ? responders.hasUdpWitness(index) : any("tcp") || any("udp");
	}
};
const GAP_MS = {
	4: 1050,
	6: 110
};
async function retryClosedUdp(context, probes) {
	let { ledger } = context;
	await Promise.all([...byAddress(probes, ledger.addressOf)].map(([address, list]) => require_later().retryClosedUdpOf(context, ledger.addresses[address].family, list)));
	return probes;
}
var ConcludeRound = class {
	#context;
	constructor(context) {
		this.#context = context;
	}
	async run(asked, pace) {
		let { pings, responders, ledger, network, roundSweeps, deadNeighbours, refusals, cancelled } = this.#context;
		pings.stop();
		pace === "fast" && await pings.finished();
		if (cancelled()) {
			refusals.classifyAtOnce(asked);
			return;
		}
		pace === "fast" && await deadNeighbours.find((probes, timeoutMs, onAnswer) => roundSweeps.quietly(probes, timeoutMs, onAnswer));
		await refusals.classify(asked);
		pace === "fast" && spreadNoNeighbour(ledger, responders, network);
		responders.review();
		await this.recheckAndCredit(asked, pace);
	}
	async recheckAndCredit(asked, pace, forIcmpAlone = !1) {
		let { responders, ledger, cancelled, pings, sourceCheck } = this.#context;
		let silent = asked.filter((index) => ledger.restsOnOthers(index));
		if (silent.length === 0 || cancelled()) return;
		await require_later().recheckResponders(this.#context, silent);
		await pings.finished();
		responders.look();
		await sourceCheck?.confirm(silent);
		pings.dropGone();
		require_later().creditSilence(ledger, responders, silent, pace, forIcmpAlone);
	}
};
function sendingMs(addressOf, probes, pace) {
	let { rate, perHost } = pace.start ?? pace;
	let inAll = rate === null ? 0 : 1e3 * probes.length / rate;
	if (perHost === null) return inAll;
	let counts = new Map();
	for (let index of probes) {
		let address = addressOf[index];
		counts.set(address, (counts.get(address) ?? 0) + 1);
	}
	let slowest = 0;
	for (let [address, count] of counts) slowest = Math.max(slowest, count / (pace.perHostOf?.(address) ?? perHost));
	return Math.max(inAll, 1e3 * slowest);
}
const LOSSY_RATE = 4e3;
const FIRST_ANSWERS_MS = 300;
const MANY_EXPECTED = 128;
const SCOUTS = 8;
const SCOUT_LOOK_MS = 5;
var FirstRound = class {
	#context;
	constructor(context) {
		this.#context = context;
	}
	async run() {
		let { ledger, pings, pace, paceWatch, acceptsAnything, cancelled, retryPolicy, deadNeighbours, concludeRound } = this.#context;
		let all = ledger.indexes();
		let first = all.filter((index) => retryPolicy.expectedOpen(index));
		let rest = all.filter((index) => !retryPolicy.expectedOpen(index));
		paceWatch?.begin(tcpPortsOf(ledger, all));
		pings.start(all, "fast", sendingMs(ledger.addressOf, all, pace));
		acceptsAnything.holdAll();
		let early = setTimeout(() => deadNeighbours.askEarly(), 400);
		await this.#sweep(first, rest);
		clearTimeout(early);
		paceWatch?.end();
		await acceptsAnything.finished();
		cancelled() || acceptsAnything.judgeSwept();
		await concludeRound.run(all, "fast");
	}
	async #sweep(first, rest) {
		let { ledger, pace, paceWatch, roundSweeps } = this.#context;
		let scouts = scoutsOf(first, ledger.addressOf);
		let scouted = roundSweeps.record(scouts, pace, "fast");
		scouts.length > 0 && await this.#hearFrom(scouts);
		let held = first.length;
		let answered = roundSweeps.record(without(first, scouts), pace, "fast").then(() => {
			held = 0;
		});
		if (rest.length > 0) {
			2 * first.length > pace.inFlight ? await answered : first.length > 0 && await require_later().soonOr(answered, 300 + sendingMs(ledger.addressOf, first, pace));
			first.length > 0 && paceWatch?.nextSweep();
			await roundSweeps.record(rest, pace, "fast", { held: () => held });
		}
		await Promise.all([scouted, answered]);
	}
	async #hearFrom(probes) {
		let { ledger, responders, cancelled } = this.#context;
		let addresses = [...new Set(probes.map((index) => ledger.addressOf[index]))];
		let until = performance.now() + 300;
		let isHeard = (address) => responders.anchor(address, "tcp") >= 0;
		for (; performance.now() < until && !cancelled() && !addresses.every(isHeard);) await require_later().pause(5, cancelled);
	}
};
function scoutsOf(first, addressOf) {
	return [...byAddress(first, addressOf).values()].flatMap((list) => list.length < 128 ? [] : list.slice(0, 8));
}
function tcpPortsOf(ledger, probes) {
	let tcp = probes.filter((index) => !ledger.isUdp(index));
	return new Map([...byAddress(tcp, ledger.addressOf)].map(([address, list]) => [address, list.length]));
}
function without(all, some) {
	if (some.length === 0) return all;
	let taken = new Set(some);
	return all.filter((index) => !taken.has(index));
}
const MOST_PORTS = 8;
const FEW_ASKED = 64;
const MOST_ADDRESSES$1 = 16;
const PER_SECOND = .8;
const REFILL_MS = 5e3;
const FORGET_MS = 31e3;
const WAIT_MS = 950;
const SWEEPS = 3;
const MOST_MS$1 = 75e3;
const MUCH_LOSS = .5;
const ENOUGH_ASKED = 6;
var GentleRounds = class {
	#context;
	constructor(context) {
		this.#context = context;
	}
	candidates(mute, past, round) {
		let { ledger, responders, retryPolicy } = this.#context;
		let found = new Map();
		for (let address of ledger.addresses.keys()) {
			if (past.has(address) || responders.anchors(address, "tcp").length === 0) continue;
			if (responders.domain(address).loopback) continue;
			if (ledger.firstIndexOf(address + 1) - ledger.firstIndexOf(address) > 64) continue;
			let silent = this.#silent(address);
			if (silent.length === 0 || silent.length > 8) continue;
			let { syns, lost } = responders.own(address, "tcp").history.loss("slow");
			let lossy = round > 0 && syns >= 6 && lost > .5 * syns;
			(mute.has(address) || lossy || silent.some((index) => retryPolicy.shouldRetry(index) === "too-lossy")) && found.set(address, silent);
		}
		return found.size > 16 ? new Map() : found;
	}
	#silent(address) {
		let { ledger, retryPolicy } = this.#context;
		let silent = [];
		for (let index of ledger.indexesOf(address)) {
			if (silent.length > 8) break;
			!ledger.isUdp(index) && ledger.is(index, "silent") && !retryPolicy.isProven(index) && silent.push(index);
		}
		return silent;
	}
	async ask(addresses) {
		this.#context.pings.start([], "slow");
		this.#context.pings.stop();
		await Promise.all([...addresses].map(([address, silent]) => this.#askOne(address, silent)));
	}
	async #askOne(address, silent) {
		let { ledger, responders, pings, sweepContext, retryPolicy, leftMs } = this.#context;
		let cancelled = () => this.#context.cancelled() || leftMs() <= 0;
		let began = performance.now();
		let { address: text } = ledger.addresses[address];
		await require_later().pause(pings.wasRejected(address) ? 31e3 : REFILL_MS, cancelled);
		sweepContext.limiter?.slowDown(text, .8);
		for (let index of silent) ledger.dropCredit(index);
		responders.own(address, "tcp").history.forget("slow");
		let over = () => cancelled() || performance.now() - began > 75e3;
		if (!await this.#hear(address, over)) return;
		let left = silent;
		for (; left.length > 0 && !over();) {
			if (!await this.#sweepsBetween(address, left, over)) return;
			left = left.filter((index) => ledger.is(index, "silent") && !retryPolicy.isProven(index));
		}
	}
	async #sweepsBetween(address, probes, over) {
		let { ledger, responders, pings, roundSweeps, pace } = this.#context;
		for (let index of probes) ledger.beginRound(index);
		let left = probes;
		for (let sweep = 0; sweep < 3 && left.length > 0 && !over(); sweep++) {
			if (sweep > 0) for (let index of left) ledger.beginAttempt(index);
			await roundSweeps.record(left, {
				...pace,
				rate: null,
				perHost: null
			}, "slow");
			left = left.filter((index) => ledger.is(index, "silent"));
		}
		let heard = await this.#hear(address, over);
		await pings.finished();
		require_later().creditSilence(ledger, responders, probes.filter((index) => ledger.restsOnOthers(index)), "slow");
		return heard;
	}
	async #hear(address, over) {
		let { pings } = this.#context;
		if (await pings.askOnce(address, 950)) return !0;
		await require_later().pause(REFILL_MS / 2, over);
		return !over() && pings.askOnce(address, 950);
	}
};
const ROUND_PAUSE_MS = 200;
const MUTE_PAUSE_MS = 2e3;
const FEW_PROBES = 40;
const LONG_ROUND_MS = 5e3;
const MOST_MS = 75e3;
const MOST_FIRST_ROUNDS = 4;
const MOST_ROUNDS = 16;
var RetryRounds = class {
	#context;
	#steps = 0;
	cutShort = !1;
	constructor(context) {
		this.#context = context;
	}
	async run() {
		let { cancelled, responders, ledger, gentleRounds, leftMs, pace } = this.#context;
		let addressOf = (index) => ledger.addressOf[index];
		let muteOnce = new Set();
		let givenUp = new Set();
		let mostMs = Math.max(75e3, 4 * sendingMs(ledger.addressOf, ledger.indexes(), pace));
		let began = performance.now();
		let asked = Infinity;
		for (let round = 0; round < 16 && !cancelled(); round++) {
			let left = this.#notYetEvidence(asked);
			let nowMute = new Set(left.map(addressOf).filter((address) => responders.isMute(address)));
			for (let address of nowMute) (muteOnce.has(address) ? givenUp : muteOnce).add(address);
			let gently = gentleRounds.candidates(nowMute, givenUp, round);
			if (gently.size > 0 && leftMs() <= 0) {
				this.cutShort = !0;
				break;
			}
			if (gently.size > 0) {
				await gentleRounds.ask(gently);
				responders.forgetMute();
				for (let address of gently.keys()) givenUp.add(address);
				continue;
			}
			left = left.filter((index) => !givenUp.has(addressOf(index)));
			if (left.length === 0) break;
			asked = left.length;
			if (round > 0 && performance.now() - began + this.#roundMs(left) > mostMs) break;
			if (this.#shortestMs(left) > leftMs()) {
				this.cutShort = !0;
				break;
			}
			let mute = left.some((index) => nowMute.has(addressOf(index))) || responders.takeMoved();
			await this.#pauseBefore(left, mute);
			responders.forgetMute();
			await this.#round(left, mute);
		}
	}
	#shortestMs(probes) {
		let { laterPace, responders, ledger } = this.#context;
		return sendingMs(ledger.addressOf, probes, require_later().slower(laterPace(), responders.anyLoss(), this.#steps));
	}
	#roundMs(probes) {
		return this.#shortestMs(probes) * require_later().sweepsOf(probes.length, this.#context.responders.anyLoss());
	}
	async #pauseBefore(probes, mute) {
		let { random, cancelled } = this.#context;
		let pauseMs = (mute ? 2e3 : 200) * (1 + random());
		await require_later().pause(mute ? pauseMs : pauseMs - this.#restedMs(probes), cancelled);
	}
	#restedMs(probes) {
		let { ledger } = this.#context;
		let last = probes.reduce((latest, index) => Math.max(latest, ledger.endedAt(index)), 0);
		return performance.now() - last;
	}
	async #round(probes, mute) {
		let { pings, responders, ledger, cancelled, roundSweeps, concludeRound } = this.#context;
		let pace = this.#context.laterPace();
		let hoped = require_later().slower(pace, responders.anyLoss(), this.#steps);
		pings.start(probes, "slow", sendingMs(ledger.addressOf, probes, hoped));
		mute && await require_later().recheckResponders(this.#context, probes);
		let lossy = responders.anyLoss();
		let slow = require_later().slower(pace, lossy, this.#steps);
		let usual = require_later().sweepsOf(probes.length, lossy);
		let sweepsFor = this.#sweepsFor(probes, usual);
		for (let index of probes) ledger.beginRound(index);
		let left = probes;
		for (let sweep = 1; left.length > 0 && !cancelled(); sweep++) {
			if (sweep > 1) for (let index of left) ledger.beginAttempt(index);
			await roundSweeps.record(left, slow, "slow", {
				sweep,
				sweeps: usual
			});
			left = left.filter((index) => ledger.is(index, "silent") && !ledger.isUdp(index) && sweep < (sweepsFor.get(index) ?? usual));
		}
		await concludeRound.run(probes, "slow");
	}
	#sweepsFor(probes, usual) {
		let { pings, retryPolicy } = this.#context;
		let often = probes.length <= 40 ? probes.filter((index) => pings.isCareful(index)) : [];
		return new Map(often.map((index) => [index, Math.max(usual, retryPolicy.questionsNeeded(index))]));
	}
	#notYetEvidence(asked) {
		let { ledger, responders, retryPolicy } = this.#context;
		let found = [];
		let tooLossy = [];
		for (let index of ledger.indexes()) {
			let wants = retryPolicy.shouldRetry(index);
			wants === "too-lossy" ? tooLossy.push(index) : wants && found.push(index);
		}
		let stuck = this.#isStuck(found, asked);
		if (this.#steps >= 3 || !stuck && (found.length > 0 || tooLossy.length === 0)) return found;
		this.#steps++;
		for (let index of ledger.indexes()) retryPolicy.isProven(index) || ledger.dropSlowCredit(index);
		responders.forget("slow");
		return [...found, ...tooLossy];
	}
	#isStuck(found, asked) {
		if (!this.#context.responders.anyLoss() || found.length < .75 * asked) return !1;
		return Number.isFinite(asked) && this.#roundMs(found) > 5e3;
	}
};
const FEW_PORTS$1 = 256;
var RoundSweeps = class {
	#context;
	#sweepContext;
	#retryPolicy;
	#unsent;
	#done = 0;
	constructor(context, retryPolicy) {
		this.#context = context;
		this.#retryPolicy = retryPolicy;
		this.#unsent = Int32Array.from(context.ledger.addresses, ({ probes }) => probes);
		this.#sweepContext = {
			...context.sweepContext,
			onSend: (address, udp = !1) => this.#noteSent(address, udp),
			takeSentBesides: (address) => this.#takeSentBesides(address),
			worthRetrying: (index, answer) => answer.errno !== "EADDRNOTAVAIL" || this.#canSend(index)
		};
	}
	#noteSent(address, udp) {
		let { pings, acceptsAnything } = this.#context;
		pings.sent(address, udp);
		let unsent = this.#unsent[address] - 1;
		this.#unsent[address] = unsent;
		unsent === 0 && setImmediate(() => acceptsAnything.release(address));
	}
	#takeSentBesides(address) {
		let { ledger, pings, sweepContext } = this.#context;
		let { limiter } = sweepContext;
		let along = pings.takeSentAlong(address);
		return limiter?.active ? limiter.besides(limiter.of(ledger.addresses[address]?.address ?? "")) : along;
	}
	record(probes, pace, paceClass, plan = {}) {
		return this.#record(this.#sweepContext, probes, pace, paceClass, plan);
	}
	recordClosed(index, pace) {
		return this.#record({
			...this.#sweepContext,
			udp: this.#context.udpOnce
		}, [index], pace, "fast");
	}
	#record(context, probes, pace, paceClass, { sweep = 1, sweeps = 1, held } = {}) {
		let { defaults, ledger, responders, pings, random, roundTrips, acceptsAnything, onProgress } = this.#context;
		let quick = paceClass === "slow" && require_later().isQuick(ledger.addressOf, probes, pace, defaults.timeoutMs);
		return this.#context.sweeper.sweep(context, probes, {
			timeoutMs: (address) => quick ? roundTrips.timeoutMs(address) : defaults.timeoutMs,
			pace,
			random,
			askedBefore: (index) => ledger.attempts(index),
			wayTo: sweep > 1 && sweep !== sweeps ? void 0 : (index, address) => this.#wayTo(index, address, paceClass === "slow", sweep, sweeps),
			held,
			hasAnswered: (address) => roundTrips.knows(address),
			onAnswer: (index, answer) => {
				pings.back(index);
				let address = ledger.addressOf[index];
				let fresh = ledger.is(index, "unasked");
				ledger.record(index, this.#isNoWayOut(index, answer) ? {
					...answer,
					kind: "local"
				} : answer);
				if (answer.kind === "open" || answer.kind === "refused") {
					roundTrips.learn(address, answer.endedAt - answer.askedAt);
					ledger.isUdp(index) || this.#context.paceWatch?.answered(address, answer);
					responders.heard(index, answer);
					answer.kind === "open" && !ledger.isUdp(index) && acceptsAnything.opened(address);
				} else (answer.kind === "silent" || answer.kind === "unreachable") && pings.silence(index);
				fresh && this.#done++;
				onProgress(this.#done);
			}
		});
	}
	#wayTo(index, address, soon, sweep, sweeps) {
		let { roundTrips } = this.#context;
		if (!this.#retryPolicy.isUndersampled(index)) return null;
		let isKnown = roundTrips.knows(address);
		if ((sweep > 1 ? !isKnown : isKnown && sweeps > 1) || sweep > 1 && !this.#canProveWithPatience(index, sweeps)) return null;
		let known = isKnown ? {
			overdueMs: roundTrips.timeoutMs(address),
			patienceMs: roundTrips.patienceMs(address)
		} : null;
		let { ledger } = this.#context;
		let hearsSecondSyn = ledger.size <= 256 || ledger.address(index).family === 6 && roundTrips.isNextDoor(address);
		return {
			known,
			worth: this.#retryPolicy.worthPatience(index),
			hearsSecondSyn: hearsSecondSyn && !soon,
			soon,
			alone: sweep > 1 || !soon && this.#retryPolicy.expectedOpen(index)
		};
	}
	#canProveWithPatience(index, sweeps) {
		return this.#retryPolicy.lacksPatience(index) && this.#retryPolicy.questionsNeeded(index) <= sweeps;
	}
	quietly(probes, timeoutMs, onAnswer) {
		let { pace, random, unlockedUdp, roundTrips } = this.#context;
		let shared = {
			...pace,
			rate: pace.rate === null ? null : pace.rate / 2
		};
		let context = {
			...this.#sweepContext,
			udp: unlockedUdp,
			onSend: () => {},
			takeSentBesides: () => 0
		};
		let waitMs = (address) => Math.max(timeoutMs, roundTrips.knows(address) ? roundTrips.timeoutMs(address) : 0);
		return this.#context.sweeper.sweep(context, probes, {
			timeoutMs: waitMs,
			pace: shared,
			random,
			onAnswer
		});
	}
	#isNoWayOut(index, { errno }) {
		return errno === "EADDRNOTAVAIL" && !this.#canSend(index);
	}
	#canSend(index) {
		let { ledger, network } = this.#context;
		let { address, family } = ledger.address(index);
		return network.has(family, address);
	}
};
var Rounds = class {
	#context;
	#retryPolicy;
	#roundSweeps;
	#refusals;
	#concludeRound;
	#firstRound;
	#retryRounds;
	#askedOtherSide = !1;
	#heardLast = !1;
	#noTime = !1;
	constructor(context) {
		this.#context = context;
		let { ledger, responders, defaults, roundTrips } = context;
		let retryPolicy = new RetryPolicy(ledger, responders, defaults, (address) => roundTrips.patienceMs(address));
		let roundSweeps = new RoundSweeps(context, retryPolicy);
		let deadNeighbours = new DeadNeighbours(context);
		let refusals = new RefusalClassifier({
			...context,
			timeoutMs: defaults.timeoutMs,
			ask: (probes, timeoutMs, onAnswer) => roundSweeps.quietly(probes, timeoutMs, onAnswer)
		});
		let concludeRound = new ConcludeRound({
			...context,
			roundSweeps,
			deadNeighbours,
			refusals
		});
		let gentleRounds = new GentleRounds({
			...context,
			retryPolicy,
			roundSweeps
		});
		this.#retryPolicy = retryPolicy;
		this.#roundSweeps = roundSweeps;
		this.#refusals = refusals;
		this.#concludeRound = concludeRound;
		this.#firstRound = new FirstRound({
			...context,
			retryPolicy,
			roundSweeps,
			deadNeighbours,
			concludeRound
		});
		this.#retryRounds = new RetryRounds({
			...context,
			retryPolicy,
			roundSweeps,
			gentleRounds,
			concludeRound
		});
	}
	async run() {
		if (this.#context.cancelled() || this.#context.leftMs() <= 0) {
			this.#noTime = !0;
			return;
		}
		await this.#firstRound.run();
		let closedUdp = this.#retryClosedUdp();
		await this.#retryRounds.run();
		await this.#creditClosedUdp(await closedUdp);
		await this.#askRefusedFromOtherSide();
		this.#context.cancelled() || (this.#askedOtherSide = !0);
		await this.#findWhatAcceptsAnything();
		await this.#findWhatFellSilent();
		this.#context.cancelled() || (this.#heardLast = !0);
	}
	get cutShort() {
		return this.#noTime || this.#retryRounds.cutShort;
	}
	isChecked(index) {
		let { ledger, responders, acceptsAnything } = this.#context;
		let address = ledger.addressOf[index];
		if (responders.domain(address).loopback) return !0;
		if (ledger.is(index, "open")) return acceptsAnything.isKnown(address);
		if (ledger.is(index, "reply")) return !0;
		return ledger.is(index, "rst") ? this.#askedOtherSide : this.#heardLast;
	}
	isEvidence(index) {
		let { ledger } = this.#context;
		if (ledger.fellSilentBeside(index) !== null) return !1;
		if (ledger.is(index, "refused")) {
			if (!this.#refusals.canClassify(ledger.address(index).family)) return !0;
			return ledger.credited(index) > 0;
		}
		return this.#retryPolicy.isProven(index);
	}
	#retryClosedUdp() {
		let { ledger, icmpLock, pace, leftMs } = this.#context;
		let cancelled = () => this.#context.cancelled() || leftMs() <= 0;
		let silent = ledger.indexes().filter((index) => this.#retryPolicy.retriesClosedUdp(index));
		let ask = async (index) => {
			await this.#roundSweeps.recordClosed(index, pace);
			return ledger.is(index, "silent");
		};
		return retryClosedUdp({
			ledger,
			ready: (family) => icmpLock.ready(family),
			ask,
			cancelled
		}, silent);
	}
	async #creditClosedUdp(asked) {
		if (asked.length === 0 || this.#context.cancelled()) return;
		this.#retryPolicy.endClosedUdpRetry();
		await this.#concludeRound.recheckAndCredit(asked, "slow", !0);
		await this.#retryRounds.run();
	}
	async #askRefusedFromOtherSide() {
		let { ledger, responders, ask, roundTrips, defaults, cancelled } = this.#context;
		let timeoutMs = (address) => roundTrips.timeoutMs(address);
		let expectedOpen = (index) => this.#retryPolicy.expectedOpen(index);
		await askFromOtherSide({
			ledger,
			responders,
			ask,
			timeoutMs,
			attempts: defaults.attempts,
			expectedOpen,
			cancelled
		});
	}
	async #findWhatAcceptsAnything() {
		let { ledger, acceptsAnything, cancelled } = this.#context;
		for (let index of ledger.indexes()) ledger.is(index, "open") && acceptsAnything.opened(ledger.addressOf[index]);
		await acceptsAnything.finished();
		cancelled() || acceptsAnything.judgeLast();
		for (let address of ledger.addresses.keys()) acceptsAnything.has(address) && ledger.noteAcceptsAnything(address);
	}
	async #findWhatFellSilent() {
		let { ledger, responders, random, pings, roundTrips, cancelled } = this.#context;
		let ask = (index, waitMs) => pings.askAgain(index, waitMs);
		let timeoutMs = (address) => roundTrips.timeoutMs(address);
		let { isReset } = pings;
		ledger.noteFellSilent(await whatFellSilent({
			ledger,
			responders,
			random,
			ask,
			isReset,
			timeoutMs,
			cancelled
		}));
	}
};
const SHORTEST_MS$1 = 300;
const GRANULARITY_MS = 25;
const RETRANSMITTED_MS = 1e3;
const LONGEST_MS$1 = 1e4;
const NEXT_DOOR_MS = 5;
const STEP_MS = 50;
var RoundTrips = class {
	#policyMs;
	#smoothed;
	#variation;
	#late;
	constructor(addresses, policyMs) {
		this.#policyMs = policyMs;
		this.#late = new Float32Array(addresses);
		this.#smoothed = new Float32Array(addresses).fill(-1);
		this.#variation = new Float32Array(addresses);
	}
	learn(address, rttMs) {
		if (rttMs >= 1e3) {
			this.#late[address] = Math.max(this.#late[address], rttMs);
			return;
		}
		let smoothed = this.#smoothed[address];
		if (smoothed < 0) {
			this.#smoothed[address] = rttMs;
			this.#variation[address] = rttMs / 2;
			return;
		}
		this.#variation[address] = .75 * this.#variation[address] + .25 * Math.abs(smoothed - rttMs);
		this.#smoothed[address] = .875 * smoothed + .125 * rttMs;
	}
	timeoutMs(address) {
		let smoothed = this.#smoothed[address];
		let late = this.#late[address];
		if (smoothed < 0 && late === 0) return this.#policyMs;
		let wait = smoothed < 0 ? Math.max(this.#policyMs, 1.5 * late) : 1.5 * (smoothed + Math.max(25, 4 * this.#variation[address]));
		return Math.min(1e4, Math.ceil(Math.max(300, wait) / 50) * 50);
	}
	usualMs(address) {
		let smoothed = this.#smoothed[address];
		if (smoothed < 0) return Infinity;
		return smoothed + Math.max(25, 4 * this.#variation[address]);
	}
	knows(address) {
		return this.#smoothed[address] >= 0 || this.#late[address] > 0;
	}
	isNextDoor(address) {
		let smoothed = this.#smoothed[address];
		return smoothed >= 0 && smoothed < 5;
	}
	patienceMs(address) {
		let timeoutMs = this.timeoutMs(address);
		return Math.max(this.#smoothed[address] < 0 ? require_later().PATIENCE_MS : 950, timeoutMs);
	}
};
var SingleQuestions = class {
	#context;
	constructor(context) {
		this.#context = context;
	}
	timeoutMs = (address) => this.#context.roundTrips.timeoutMs(address);
	ask = async (index, wishedMs, flow) => {
		let { ledger, roundTrips, responders } = this.#context;
		let number = ledger.addressOf[index];
		let waitMs = roundTrips.knows(number) ? Math.max(wishedMs, this.timeoutMs(number)) : wishedMs;
		let { address } = ledger.address(index);
		let learn = (source) => responders.learnSource(number, source);
		let answer = await (ledger.isUdp(index) ? this.#askUdp(address, index, waitMs) : this.#askTcp(address, ledger.port[index], waitMs, learn, flow));
		(answer.kind === "open" || answer.kind === "refused") && roundTrips.learn(number, answer.endedAt - answer.askedAt);
		return answer;
	};
	askOther = (number, port) => {
		let { address } = this.#context.ledger.addresses[number];
		return this.#askTcp(address, port, this.timeoutMs(number));
	};
	#askUdp(address, index, waitMs) {
		let { limiter, udp } = this.#context;
		return new Promise((done) => limiter.send(address, 0, () => udp.ask(index, waitMs, done)));
	}
	#askTcp(address, port, waitMs, learn, flow) {
		let { limiter, asker } = this.#context;
		return new Promise((done) => limiter.send(address, waitMs, (answered) => {
			let over = (answer, source) => {
				answered();
				source !== null && learn?.(source);
				done(answer);
			};
			asker.ask(address, port, waitMs, learn !== void 0, over, flow === void 0 ? {} : { flow });
		}));
	}
};
const ARRIVE_MS = 400;
var IcmpLock = class {
	#closed = new Map();
	#lastAsked = new Map();
	async ready(family) {
		for (; this.#closed.has(family);) await this.#closed.get(family);
		this.#lastAsked.set(family, performance.now());
	}
	async exclusive(family, run) {
		let open = () => {};
		this.#closed.set(family, new Promise((resolve) => {
			open = resolve;
		}));
		try {
			let since = performance.now() - (this.#lastAsked.get(family) ?? -Infinity);
			since < 400 && await require_later().sleep(400 - since);
			return await run();
		} finally {
			this.#closed.delete(family);
			open();
		}
	}
};
const NO_UDP = {
	has: () => !1,
	ask: () => {}
};
var UdpProbes = class {
	#context;
	#lock;
	#manner;
	constructor(context, lock, manner) {
		this.#context = context;
		this.#lock = lock;
		this.#manner = manner;
	}
	has(index) {
		return this.#context.ledger.isUdp(index);
	}
	ask(index, timeoutMs, done) {
		let { asker, ledger } = this.#context;
		let { address, family } = ledger.address(index);
		let target = {
			address,
			family,
			port: ledger.port[index],
			question: ledger.question(index) ?? "empty",
			flow: flowOf(ledger.attempts(index))
		};
		let waitMs = this.#waitMs(index, address, timeoutMs);
		let ready = (of) => this.#mayFollow(address, of);
		let ask = () => asker.ask(target, waitMs, done, {
			manner: this.#manner,
			ready
		});
		this.#lock === null ? ask() : this.#lock.ready(family).then(ask);
	}
	async #mayFollow(address, family) {
		await new Promise((go) => this.#context.limiter.send(address, 0, () => go()));
		await this.#lock?.ready(family);
	}
	#waitMs(index, address, timeoutMs) {
		let { ledger, roundTrips, network } = this.#context;
		let leastMs = Math.max(timeoutMs, this.#context.timeoutMs);
		return ledger.attempts(index) > 0 && !network.isSelf(address) ? Math.max(leastMs, roundTrips.patienceMs(ledger.addressOf[index])) : leastMs;
	}
};
var BatchRun = class {
	ledger;
	responders;
	paceWatch;
	#pings;
	#rounds;
	constructor(tools, addresses, onProgress) {
		let { network, asker, limiter, pool, defaults, cancelled } = tools;
		let ledger = new Ledger(addresses, probesOf$1(addresses), tools.startedAt);
		let responders = new Responders(ledger, network);
		let roundTrips = new RoundTrips(addresses.length, defaults.timeoutMs);
		let icmpLock = new IcmpLock();
		let udpBy = (lock, manner) => tools.udp === null ? NO_UDP : new UdpProbes({
			asker: tools.udp,
			ledger,
			roundTrips,
			limiter,
			network,
			timeoutMs: defaults.timeoutMs
		}, lock, manner);
		let { ask, askOther, timeoutMs } = new SingleQuestions({
			ledger,
			responders,
			roundTrips,
			limiter,
			asker,
			udp: udpBy(icmpLock, "as-answered")
		});
		let { learning } = tools;
		let paceWatch = learning === null ? void 0 : new PaceWatch({
			ledger,
			responders,
			roundTrips,
			limiter,
			...learning
		});
		let pings = new TimingPings({
			...tools,
			paceWatch,
			ledger,
			responders,
			ask,
			timeoutMs,
			patienceMs: defaults.timeoutMs
		});
		let acceptsAnything = new AcceptsAnything({
			ledger,
			random: tools.random,
			ask: askOther,
			atOnce: Math.max(1, tools.pace.inFlight >> 3),
			concerns: (address) => !responders.domain(address).loopback,
			cancelled
		});
		let { knowsSource, learnSource } = responders;
		this.paceWatch = paceWatch;
		this.ledger = ledger;
		this.responders = responders;
		this.#pings = pings;
		this.#rounds = new Rounds({
			ledger,
			network,
			responders,
			counters: tools.counters,
			arpTable: readArpTable,
			pings,
			roundTrips,
			acceptsAnything,
			icmpLock,
			udpErrors: tools.udp?.icmpErrors ?? {
				4: 0,
				6: 0
			},
			sweeper: pool,
			sweepContext: {
				ledger,
				asker,
				limiter,
				udp: udpBy(icmpLock, "whole"),
				knowsSource,
				learnSource
			},
			ask,
			unlockedUdp: udpBy(null, "whole"),
			udpOnce: udpBy(icmpLock, "once"),
			pace: tools.pace,
			paceWatch,
			laterPace: () => require_later().laterPace(tools.pace, learning, paceWatch),
			defaults,
			random: tools.random,
			cancelled,
			leftMs: tools.leftMs,
			sourceCheck: new SourceCheck(ledger, responders, asker.source !== null),
			onProgress
		});
	}
	async run() {
		let following = follow(() => this.responders.look());
		await this.#rounds.run().finally(following.stop);
	}
	isEvidence(index) {
		return this.#rounds.isEvidence(index);
	}
	isChecked(index) {
		return this.#rounds.isChecked(index);
	}
	get cutShort() {
		return this.#rounds.cutShort;
	}
	stop() {
		this.#pings.stop();
	}
};
function probesOf$1(addresses) {
	return addresses.reduce((sum, { probes }) => sum + probes, 0);
}
const USUAL = {
	tcp: new Set([80, 443]),
	udp: new Set([
		53,
		123,
		443
	])
};
var EgressFilterWarning = class {
	#families = new Map();
	add(ledger, responders, judged, controls) {
		for (let index = 0; index < ledger.size; index++) {
			let number = ledger.addressOf[index];
			if (number >= judged + controls) break;
			if (responders.domain(number).loopback) continue;
			let heard = this.#of(`IPv${ledger.address(index).family}`)[ledger.isUdp(index) ? "udp" : "tcp"];
			let port = ledger.port[index];
			responders.vouches(index) ? (number < judged ? heard.judged : heard.others).add(port) : ledger.credited(index) > 0 && require_later().looksFiltered(ledger, index) && heard.silent.set(port, (heard.silent.get(port) ?? 0) + 1);
		}
	}
	#of(family) {
		return getOrCreate(this.#families, family, () => ({
			tcp: require_later().nothingHeard(),
			udp: require_later().nothingHeard()
		}));
	}
	warnings() {
		return [...this.#families].flatMap(([family, { tcp, udp }]) => [...tcp.judged.size + tcp.others.size === 0 ? require_later().ofUdpAlone(family, tcp, udp) : require_later().ofFewPorts(family, tcp, "tcp"), ...require_later().ofFewPorts(family, udp, "udp")]);
	}
};
const CARRIED = 4;
const CARRIED_IN_ALL = 512;
function extraTargets(endpoints) {
	return endpoints.map(({ address, family, port, protocol }) => ({
		address,
		family,
		segments: [{
			ports: {
				protocol,
				ranges: [{
					first: port,
					last: port
				}],
				count: 1
			},
			appliedEntries: []
		}],
		probes: 1
	}));
}
function respondersToCarry(ledger, responders) {
	let endpoints = new Map();
	let domains = [...responders.domains].filter(({ loopback, tcp, udp }) => !loopback && tcp.witnesses.length + udp.witnesses.length > 0);
	let carried = Math.max(1, Math.min(4, Math.floor(512 / domains.length)));
	for (let domain of domains.slice(0, 512)) for (let protocol of ["tcp", "udp"]) for (let index of require_later().mostUseful(domain[protocol].witnesses.filter(responders.vouches), responders, carried)) {
		let { address, family } = ledger.address(index);
		let port = ledger.port[index];
		if (protocol === "udp" && ledger.question(index) !== require_later().questionOfPort(port)) continue;
		endpoints.set(`${address} ${port} ${protocol}`, {
			address,
			family,
			port,
			protocol
		});
	}
	return [...endpoints.values()];
}
function anchorsNotAsked(addresses) {
	return addresses.flatMap(({ address, family, segments, anchors = [] }) => anchors.filter((port) => !segments.some(({ ports }) => ports.protocol === "tcp" && require_later().holdsPort(ports.ranges, port))).map((port) => ({
		address,
		family,
		port,
		protocol: "tcp"
	})));
}
function askedByUdpAlone(addresses, network) {
	return addresses.filter(({ segments }) => segments.every(({ ports }) => ports.protocol === "udp")).filter(({ address }) => !network.isSelf(address)).map(({ address, family, segments }) => ({
		address,
		family,
		port: segments[0]?.ports.ranges[0]?.first ?? 1,
		protocol: "tcp"
	}));
}
const SHARE = .8;
const RESERVE = 4;
function socketBudget() {
	try {
		let line = /^Max open files\s+(\S+)/m.exec((0, node_fs.readFileSync)("/proc/self/limits", "utf8"));
		if (line === null || line[1] === "unlimited") return null;
		let inUse = (0, node_fs.readdirSync)("/proc/self/fd").length;
		return Math.max(1, Math.floor((Number(line[1]) - inUse) * .8) - 4);
	} catch {
		return null;
	}
}
const BUFFER_BYTES = 32768;
function openIcmpCounters() {
	let files = new Map();
	let buffer = Buffer.allocUnsafe(BUFFER_BYTES);
	let text = (family) => {
		let file = getOrCreate(files, family, () => openOrNull(family === 4 ? "/proc/net/snmp" : "/proc/net/snmp6"));
		if (file === null) return null;
		try {
			return buffer.toString("latin1", 0, (0, node_fs.readSync)(file, buffer, 0, BUFFER_BYTES, 0));
		} catch {
			return null;
		}
	};
	text(4);
	text(6);
	return {
		read(family) {
			let snmp = text(4);
			if (snmp === null) return null;
			if (family === 4) return parseSnmp(snmp);
			let snmp6 = text(6);
			return snmp6 === null ? null : parseSnmp6(snmp6, snmp);
		},
		close() {
			for (let file of files.values()) file !== null && (0, node_fs.closeSync)(file);
			files.clear();
		}
	};
}
function parseSnmp(text) {
	let icmp = columnsOf(text, "Icmp");
	return count$1(icmp("InDestUnreachs"), icmp("OutDestUnreachs"), columnsOf(text, "Tcp")("InSegs"));
}
function parseSnmp6(text, snmp) {
	return count$1(/^Icmp6InDestUnreachs\s+(\d+)/m.exec(text)?.[1], /^Icmp6OutDestUnreachs\s+(\d+)/m.exec(text)?.[1], columnsOf(snmp, "Tcp")("InSegs"));
}
function columnsOf(text, protocol) {
	let [names, values] = text.split("\n").filter((line) => line.startsWith(`${protocol}: `));
	let columns = names?.split(" ") ?? [];
	let numbers = values?.split(" ") ?? [];
	return (column) => numbers[columns.indexOf(column)];
}
function count$1(received, sent, segments) {
	if (received === void 0 || sent === void 0 || segments === void 0) return null;
	let numbers = {
		received: Number(received),
		sent: Number(sent),
		segments: Number(segments)
	};
	return Object.values(numbers).every(Number.isFinite) ? numbers : null;
}
function openOrNull(path) {
	try {
		return (0, node_fs.openSync)(path, "r");
	} catch {
		return null;
	}
}
const MOST_BYTES = 1048576;
function openKernelRoutes() {
	let files = new Map();
	let buffer = Buffer.alloc(0);
	let last = null;
	let text = (path) => {
		let file = getOrCreate(files, path, () => require_later().openOrNull(path));
		if (file === null) return null;
		buffer.length === 0 && (buffer = Buffer.allocUnsafe(MOST_BYTES));
		try {
			let length = 0;
			for (let more = 1; more > 0; length += more) {
				if (length === MOST_BYTES) return null;
				more = (0, node_fs.readSync)(file, buffer, length, MOST_BYTES - length, length);
			}
			return buffer.toString("latin1", 0, length);
		} catch {
			return null;
		}
	};
	return {
		read() {
			let ipv4 = text("/proc/net/route");
			if (ipv4 === null) return null;
			let ipv6 = text("/proc/net/ipv6_route") ?? "";
			let texts = `${ipv4}\n${ipv6}`;
			last?.texts !== texts && (last = {
				texts,
				table: require_later().readTables(ipv4, ipv6, (0, node_os.endianness)() === "LE")
			});
			return last.table;
		},
		close() {
			for (let file of files.values()) file !== null && (0, node_fs.closeSync)(file);
			files.clear();
		}
	};
}
function linkEdges(interfaces) {
	let edges = new Map();
	for (let { cidr, internal, family } of Object.values(interfaces).flatMap((list) => list ?? [])) {
		let [address, length] = cidr?.split("/") ?? [];
		let bits = Number(length);
		if (internal || family !== "IPv4" || address === void 0 || !Number.isInteger(bits) || bits > 30) continue;
		let size = 2 ** (32 - bits);
		let value = address.split(".").reduce((sum, byte) => sum * 256 + Number(byte), 0);
		let first = value - value % size;
		let last = first + size - 1;
		let hosts = {
			network: `${text$1(first)}/${bits}`,
			firstHost: text$1(first + 1),
			lastHost: text$1(last - 1)
		};
		edges.set(text$1(first), {
			kind: "network",
			...hosts
		});
		edges.set(text$1(last), {
			kind: "broadcast",
			...hosts
		});
	}
	return edges;
}
function text$1(value) {
	return [
		24,
		16,
		8,
		0
	].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}
function localNetwork(list = node_os.networkInterfaces, kernel = openKernelRoutes()) {
	let known = null;
	let table;
	let interfaces = () => {
		known ??= readInterfaces(list);
		return known;
	};
	let routes = () => {
		table ??= kernel.read();
		return table;
	};
	let surroundings = {
		get routes() {
			return routes();
		},
		isOnOwnSubnet: (address) => require_later().isWithin(interfaces(), address),
		has(device, source) {
			let own = interfaces().byDevice.get(device);
			if (own?.has(source)) return !0;
			return ![...own ?? []].some((address) => (0, node_net.isIP)(address) === (0, node_net.isIP)(source)) && null;
		}
	};
	return {
		isSelf: (address) => isOwn(interfaces(), address),
		isOnLink(address) {
			if (require_later().isWithin(interfaces(), address)) return !0;
			let route = routes()?.routeTo(address);
			return route == null ? interfaces().failure !== null : route.via === null;
		},
		has(family, target) {
			let { families, failure } = interfaces();
			if (failure !== null) return !0;
			return isLoopback(target) ? isOwn(interfaces(), target) : families.has(family) || isOwn(interfaces(), target);
		},
		wayTo: (address, source) => require_later().wayTo(address, source, surroundings),
		look() {
			if (known === null && table === void 0) return !1;
			let before = require_later().digestOf(known, table);
			known = readInterfaces(list);
			table = kernel.read();
			return require_later().digestOf(known, table) !== before;
		},
		linkEdges: () => linkEdges(interfaces().listed),
		get blindness() {
			return known?.failure ?? null;
		},
		close: () => kernel.close()
	};
}
function readInterfaces(list) {
	let self = new Set();
	let byDevice = new Map();
	let links = new node_net.BlockList();
	let loopback = [];
	let families = new Set();
	let found;
	try {
		found = list();
	} catch (error) {
		return {
			self,
			listed: {},
			byDevice,
			links,
			loopback,
			families,
			failure: error.message
		};
	}
	for (let [label, infos = []] of Object.entries(found)) {
		let device = label.split(":")[0];
		let own = getOrCreate(byDevice, device, () => new Set());
		for (let { address, cidr, internal, family } of infos) {
			self.add(address);
			own.add(address);
			let prefix = Number(cidr?.split("/")[1]);
			if (internal) {
				family === "IPv4" && prefix > 0 && prefix % 8 == 0 && loopback.push(startOf(address, prefix / 8));
				continue;
			}
			families.add(family === "IPv4" ? 4 : 6);
			Number.isInteger(prefix) && links.addSubnet(address, prefix, family === "IPv4" ? "ipv4" : "ipv6");
		}
	}
	return {
		self,
		listed: found,
		byDevice,
		links,
		loopback,
		families,
		failure: null
	};
}
function startOf(address, octets) {
	return octets === 4 ? address : `${address.split(".").slice(0, octets).join(".")}.`;
}
function isOwn({ self, loopback, failure }, address) {
	if (self.has(address)) return !0;
	if (loopback.some((start) => address.startsWith(start))) return !0;
	return failure !== null && isLoopback(address);
}
const MEANING = {
	reply: ["open", "reply"],
	resources: ["unknown", "local-resources"],
	silent: ["filtered", "timeout"],
	"no-neighbour": ["unknown", "no-neighbour"],
	"local-firewall": ["unknown", "local-firewall"],
	refused: ["closed", "refused"],
	"icmp-port-unreachable": ["filtered", "icmp-port-unreachable"],
	rst: ["closed", "rst"],
	open: ["open", "syn-ack"]
};
const ANSWERS = [
	"open",
	"reply",
	"rst",
	"icmp-port-unreachable",
	"unreachable",
	"refused"
];
function observations(ledger, responders, isEvidence, stopped, edges = new Map(), isChecked = () => !0) {
	let observer = new Observer(ledger, responders, isEvidence, stopped, isChecked);
	return ledger.addresses.map((address, number) => {
		let first = ledger.firstIndexOf(number);
		let linkEdge = edges.get(address.address);
		let at = (index) => observer.observe(first + index);
		return {
			address,
			at: linkEdge === void 0 ? at : (index) => ({
				...at(index),
				linkEdge
			}),
			get way() {
				return responders.wayOf?.(number) ?? null;
			}
		};
	});
}
var Observer = class {
	#ledger;
	#responders;
	#isEvidence;
	#stopped;
	#isChecked;
	#unasked = new Map();
	constructor(ledger, responders, isEvidence, stopped, isChecked) {
		this.#ledger = ledger;
		this.#responders = responders;
		this.#isEvidence = isEvidence;
		this.#stopped = stopped;
		this.#isChecked = isChecked;
	}
	observe(index) {
		let ledger = this.#ledger;
		let result = ledger.result(index);
		if (result === "unasked") return this.#unaskedBy(ledger.question(index));
		let [state, cause] = this.#settled(index, this.#meaning(index, result));
		let timed = state === "open" || state === "closed" || cause.startsWith("icmp");
		let evidence = this.#evidence(index, state, cause);
		let asked = ledger.attempts(index) > 0;
		return {
			state,
			cause,
			rttMs: timed ? Math.round(ledger.rttMs(index) * 100) / 100 : null,
			attempts: ledger.attempts(index),
			evidence,
			also: state === "unknown" ? [] : also(ledger, index, result, cause),
			firstAskedMs: asked ? Math.round(ledger.firstAskedMs(index)) : null,
			lastAskedMs: asked ? Math.round(ledger.askedAt(index) - ledger.startedAt) : null,
			anchor: evidence === "anchored" ? this.#anchor(index) : null,
			...cause === "deaf-vantage" ? {
				mute: this.#mute(index),
				...this.#anchorsAmiss(index)
			} : {},
			question: ledger.question(index),
			acceptsAnything: ledger.acceptsAnything(ledger.addressOf[index]),
			detail: state === "unknown" ? ledger.errno(index) : null,
			...this.#fellSilent(index, state)
		};
	}
	#unaskedBy(question) {
		return getOrCreate(this.#unasked, question, () => ({
			state: "unknown",
			cause: this.#stopped ?? "cancelled",
			evidence: "none",
			rttMs: null,
			attempts: 0,
			also: [],
			firstAskedMs: null,
			lastAskedMs: null,
			anchor: null,
			detail: null,
			question,
			acceptsAnything: !1
		}));
	}
	#meaning(index, result) {
		let ledger = this.#ledger;
		let nobody = ["unknown", this.#stopped ?? "deaf-vantage"];
		if (result === "cancelled" || result === "unasked") return ["unknown", this.#stopped ?? "cancelled"];
		if (result === "local") return ["unknown", require_later().causeOfLocal(ledger.errno(index))];
		if (ledger.isUdp(index) && result === "silent") return ledger.wasMachineHeard(index) ? ["open|filtered", "no-reply"] : nobody;
		if (ledger.restsOnOthers(index) && !this.#isEvidence(index)) return nobody;
		if (ledger.isUdp(index) && result === "icmp-port-unreachable") return ["closed", "icmp-port-unreachable"];
		if (result === "unreachable") return ["filtered", require_later().causeOfUnreachable(ledger.errno(index))];
		return MEANING[result];
	}
	#settled(index, [state, cause]) {
		if (this.#stopped === null || state === "unknown" || this.#isChecked(index)) return [state, cause];
		return this.#ledger.expected(index).some((expected) => require_later().mayTurn(expected, state)) ? ["unknown", this.#stopped] : [state, cause];
	}
	#evidence(index, state, cause) {
		let ledger = this.#ledger;
		if (state === "unknown") return "none";
		if (cause === "syn-ack") return ledger.acceptsAnything(ledger.addressOf[index]) ? "none" : "direct";
		if (cause === "rst" || cause === "reply") return "direct";
		if (ledger.credited(index) === 0) return "none";
		if (state === "open|filtered" && !this.#isEvidence(index)) return "none";
		return ledger.isAnchored(index) ? "anchored" : "vouched";
	}
	#mute(index) {
		let ledger = this.#ledger;
		let mute = this.#responders.mutePort?.(ledger.addressOf[index]) ?? -1;
		return mute < 0 ? null : {
			port: ledger.port[mute],
			protocol: ledger.isUdp(mute) ? "udp" : "tcp"
		};
	}
	#anchorsAmiss(index) {
		let ledger = this.#ledger;
		let chosen = ledger.isUdp(index) ? null : this.#responders.anchorsAmiss?.(ledger.addressOf[index]) ?? null;
		return chosen === null ? {} : { anchorsAmiss: chosen };
	}
	#fellSilent(index, state) {
		let ledger = this.#ledger;
		let other = state === "unknown" || state === "open|filtered" ? ledger.fellSilentBeside(index) : null;
		return other === null ? {} : { fellSilent: ledger.port[other] };
	}
	#anchor(index) {
		let ledger = this.#ledger;
		let address = ledger.addressOf[index];
		for (let protocol of ledger.isUdp(index) ? ["udp", "tcp"] : ["tcp"]) {
			let anchor = this.#responders.anchor(address, protocol);
			if (anchor >= 0) return {
				port: ledger.port[anchor],
				protocol
			};
		}
		return null;
	}
};
function also(ledger, index, result, cause) {
	let others = [];
	for (let other of ANSWERS) {
		if (other === result || !ledger.saw(index, other)) continue;
		if (other === "refused" && (result === "rst" || ledger.saw(index, "rst") || ledger.saw(index, "icmp-port-unreachable"))) continue;
		let told = other === "unreachable" ? "icmp-unreachable" : MEANING[other][1];
		told !== cause && others.push(told);
	}
	return others;
}
function listen(socket) {
	return socket.on("connect", onConnect).on("error", onError).on("close", onClose);
}
function learn(socket) {
	socket.source = socket.localAddress ?? null;
}
function onConnect() {
	let socket = this;
	if (socket.finished) return;
	if (socket.localPort === socket.remotePort && socket.localAddress === socket.remoteAddress) {
		socket.destroy();
		socket.asker.finish(socket, "resources", "ESELFCONNECT");
		return;
	}
	socket.asker.finish(socket, "open", null);
}
function onClose() {
	let socket = this;
	socket.answered !== "open" && socket.answered !== "resources" && socket.asker.rest(socket);
}
function onError(error) {
	let socket = this;
	if (socket.finished) return;
	let errno = error.code ?? "EUNKNOWN";
	let { localAddress } = error;
	let atOnce = localAddress === void 0 && error.message.includes(" - Local (");
	let taken = errno === "EADDRINUSE" || errno === "EADDRNOTAVAIL";
	socket.flow !== null && taken ? socket.asker.askAnew(socket) : socket.asker.finish(socket, require_later().kindOfErrno(errno, atOnce), errno);
}
const DYNAMIC = {
	first: 49152,
	last: 65535
};
const FEW_PORTS = 64;
var SourcePorts = class {
	#range;
	#reserved;
	#middle;
	#random;
	#next = 0;
	constructor(range, reserved = [], random = Math.random) {
		this.#range = range;
		this.#reserved = reserved;
		this.#random = random;
		let highest = 31 - Math.clz32(range.first ^ range.last | 1);
		this.#middle = range.last >> highest << highest;
	}
	next() {
		return flowOf(this.#next++);
	}
	draw(flow) {
		let { first, last } = this.#range;
		if (last - first < 64) return null;
		let [from, to] = flow >= 2 ? [this.#middle, last] : [first, this.#middle - 1];
		for (let tries = 0; tries < 8; tries++) {
			let port = from + Math.floor(this.#random() * (to - from + 1));
			(port & 1) != (flow & 1) && (port += port < to ? 1 : -1);
			if (port >= from && port <= to && !this.#reserved.some((range) => range.first <= port && port <= range.last)) return port;
		}
		return null;
	}
	flowOfPort(port) {
		return port & 1 | (port >= this.#middle ? 2 : 0);
	}
};
function ownSourcePorts() {
	return new SourcePorts(rangesIn(read$1("ip_local_port_range").replace(/\s+/, "-"))[0] ?? DYNAMIC, rangesIn(read$1("ip_local_reserved_ports")));
}
function read$1(name) {
	try {
		return (0, node_fs.readFileSync)(`/proc/sys/net/ipv4/${name}`, "utf8").trim();
	} catch {
		return "";
	}
}
function rangesIn(text) {
	return text.split(",").flatMap((part) => {
		let [first = NaN, last = first] = part.split("-").map((number) => Number.parseInt(number, 10));
		return first >= 1 && last >= first && last <= 65535 ? [{
			first,
			last
		}] : [];
	});
}
const NO_WISH = {};
const NOTHING$1 = {};
var Asker = class {
	inFlight = 0;
	source;
	#ports = ownSourcePorts();
	#lines = new Map();
	#resting = [];
	#longer = [];
	#timer = null;
	#timerAt = Infinity;
	#stopped = !1;
	#stackTraceLimit = Error.stackTraceLimit;
	#connections;
	constructor(connections = new Connections(), source = null) {
		this.source = source;
		this.#connections = connections;
		Error.stackTraceLimit = 0;
	}
	ask(address, port, timeoutMs, learnSource, done, wish = NO_WISH) {
		let askedAt = performance.now();
		let from = this.source?.[(0, node_net.isIPv4)(address) ? 4 : 6];
		if (from === null && !this.#stopped) {
			done({
				kind: "local",
				errno: NO_SOURCE,
				askedAt,
				endedAt: askedAt
			}, null);
			return null;
		}
		let counted = this.#stopped ? "spent" : this.#connections.leaves(address, port);
		if (counted === "spent") {
			done({
				kind: "cancelled",
				errno: null,
				askedAt,
				endedAt: askedAt
			}, null);
			return null;
		}
		let socket = this.#resting.pop() ?? this.#newSocket();
		let flow = wish.kernelChooses || isLoopback(address) ? null : wish.flow ?? this.#ports.next();
		let localPort = flow === null ? null : this.#ports.draw(flow);
		socket.connect({
			host: address,
			port,
			autoSelectFamily: !1,
			...localPort === null ? NOTHING$1 : { localPort },
			...from == null ? NOTHING$1 : { localAddress: from }
		});
		socket.flow = localPort === null ? null : flow;
		socket.more = wish.more;
		socket.askedAddress = address;
		socket.askedPort = port;
		socket.counted = counted === "counted";
		socket.askedAt = askedAt;
		socket.timeoutMs = timeoutMs;
		socket.deadline = askedAt + timeoutMs;
		socket.finished = !1;
		socket.answered = null;
		socket.source = null;
		socket.done = done;
		learnSource && (0, node_process.nextTick)(learn, socket);
		this.inFlight++;
		this.#standInLine(socket);
		return socket;
	}
	openedElsewhere(address, port) {
		this.#connections.opened(address, port);
	}
	drop(asking) {
		let socket = asking;
		if (socket.finished) return;
		this.#leave(socket, "cancelled");
		socket.destroy();
	}
	#standInLine(socket) {
		getOrCreate(this.#lines, socket.timeoutMs, () => new Set()).add(socket);
		socket.deadline < this.#timerAt && this.#arm(socket.deadline);
	}
	#newSocket() {
		let socket = new node_net.Socket();
		socket.asker = this;
		return listen(socket);
	}
	rest(socket) {
		this.#resting.push(socket);
	}
	stop() {
		this.#stopped = !0;
		for (let line of this.#lines.values()) for (let socket of line) this.finish(socket, "cancelled", null);
		this.close();
	}
	get stopped() {
		return this.#stopped;
	}
	close() {
		this.#timer !== null && clearTimeout(this.#timer);
		this.#timer = null;
		this.#lines.clear();
		this.#resting.length = 0;
		Error.stackTraceLimit = this.#stackTraceLimit;
	}
	finish(socket, kind, errno) {
		this.#leave(socket, kind);
		let { askedAt, source, done } = socket;
		kind === "open" && !socket.counted && this.#connections.opened(socket.askedAddress, socket.askedPort);
		let flow = kind === "silent" ? this.flowOf(socket) : socket.flow;
		kind === "open" ? socket.resetAndDestroy() : (kind === "silent" || kind === "cancelled") && socket.destroy();
		let endedAt = performance.now();
		done(flow === null ? {
			kind,
			errno,
			askedAt,
			endedAt
		} : {
			kind,
			errno,
			askedAt,
			endedAt,
			flow
		}, source);
	}
	#leave(socket, kind) {
		socket.finished = !0;
		socket.answered = kind;
		this.inFlight--;
		this.#lines.get(socket.timeoutMs)?.delete(socket);
	}
	flowOf(asking) {
		let socket = asking;
		if (socket.flow !== null) return socket.flow;
		let port = socket.localPort;
		return port === void 0 ? null : this.#ports.flowOfPort(port);
	}
	askAnew(socket) {
		this.#leave(socket, "resources");
		let { askedAddress, askedPort, timeoutMs, done, more } = socket;
		this.ask(askedAddress, askedPort, timeoutMs, !0, done, {
			kernelChooses: !0,
			...more === void 0 ? {} : { more }
		});
	}
	#arm(at) {
		this.#timer !== null && clearTimeout(this.#timer);
		this.#timerAt = at;
		this.#timer = setTimeout(() => this.#tick(), Math.max(1, at - performance.now()));
	}
	#tick() {
		this.#timer = null;
		this.#timerAt = Infinity;
		let due = performance.now();
		setImmediate(() => this.#expire(due));
	}
	#listensOn(socket, due) {
		let untilMs = socket.more?.() ?? 0;
		let deadline = socket.askedAt + untilMs;
		if (deadline <= due || socket.finished) return !1;
		this.#lines.get(socket.timeoutMs)?.delete(socket);
		socket.timeoutMs = untilMs + socket.timeoutMs / 1e6;
		socket.deadline = deadline;
		this.#longer.push(socket);
		return !0;
	}
	#expire(due) {
		let next = Infinity;
		for (let line of this.#lines.values()) for (let socket of line) {
			if (socket.deadline > due) {
				next = Math.min(next, socket.deadline);
				break;
			}
			this.#listensOn(socket, due) || this.finish(socket, "silent", null);
		}
		for (let socket of this.#longer.splice(0)) {
			if (socket.finished) continue;
			this.#standInLine(socket);
			next = Math.min(next, socket.deadline);
		}
		!this.#stopped && next < this.#timerAt && this.#arm(next);
	}
};
var TokenBucket = class {
	#burstMs;
	#rate;
	#capacity;
	#tokens;
	#filledAt;
	constructor(rate, nowMs, burstMs = 50) {
		this.#burstMs = burstMs;
		this.#rate = rate;
		this.#capacity = this.#capacityOf(rate);
		this.#tokens = this.#capacity;
		this.#filledAt = nowMs;
	}
	#capacityOf(rate) {
		return rate === null ? 1 : Math.max(1, rate * this.#burstMs / 1e3);
	}
	setRate(rate, nowMs) {
		this.#rate !== null && this.#fill(nowMs, this.#rate);
		this.#filledAt = nowMs;
		this.#rate = rate;
		this.#capacity = this.#capacityOf(rate);
		this.#tokens = Math.min(this.#tokens, this.#capacity);
	}
	ready(nowMs) {
		if (this.#rate === null) return !0;
		this.#fill(nowMs, this.#rate);
		return this.#tokens >= 1;
	}
	full(nowMs) {
		if (this.#rate === null) return !0;
		this.#fill(nowMs, this.#rate);
		return this.#tokens >= this.#capacity;
	}
	#fill(nowMs, rate) {
		this.#tokens = Math.min(this.#capacity, this.#tokens + (nowMs - this.#filledAt) * rate / 1e3);
		this.#filledAt = nowMs;
	}
	take() {
		this.#rate !== null && --this.#tokens;
	}
	giveBack(tokens) {
		this.#rate !== null && (this.#tokens = Math.min(this.#capacity, this.#tokens + tokens));
	}
};
const EXACT_BELOW = AUTO_START;
const NAP_MS$1 = 5;
const REPEAT_MS = 1e3;
const ALONE = [];
var Limiter = class {
	active;
	exact;
	#limits;
	#bucket;
	#hosts = new Map();
	#waiting = [];
	#repeats = [];
	#short = !1;
	#timer = null;
	#elsewhere = 0;
	#stopped = !1;
	constructor(limits, dividedBy = 1) {
		let { rate, perHost } = limits;
		this.#limits = limits;
		this.active = rate !== null || perHost !== null;
		let below = (limit, usual) => limit !== null && usual !== null && limit < usual;
		this.exact = below(rate, Math.floor(EXACT_BELOW.rate / dividedBy)) || below(perHost, EXACT_BELOW.perHost);
		this.#bucket = new TokenBucket(rate, performance.now());
	}
	of(address) {
		return getOrCreate(this.#hosts, address, () => ({
			bucket: new TokenBucket(this.#limits.perHost, performance.now()),
			gapMs: this.#gapMs(this.#limits.perHost),
			exact: this.exact,
			waiting: 0,
			besides: 0
		}));
	}
	#gapMs(perHost) {
		return 1e3 / Math.min(this.#limits.rate ?? Infinity, perHost ?? Infinity);
	}
	setRate(perSecond) {
		this.#bucket.setRate(perSecond, performance.now());
	}
	setHostRate(address, perSecond) {
		this.of(address).bucket.setRate(perSecond, performance.now());
	}
	slowDown(address, perSecond) {
		let { perHost } = this.#limits;
		let host = this.of(address);
		let pace = perHost === null ? perSecond : Math.min(perHost, perSecond);
		host.bucket = new TokenBucket(pace, performance.now());
		host.gapMs = this.#gapMs(pace);
		host.exact = !0;
		this.active = !0;
	}
	ready(nowMs) {
		this.#repeats.length > 0 && this.#chargeRepeats(nowMs);
		return !this.#short && this.#bucket.ready(nowMs);
	}
	hostReady(host, nowMs) {
		return host.waiting === 0 && host.bucket.ready(nowMs);
	}
	take(host, timeoutMs) {
		this.charge(host, 1);
		if (!host.exact || timeoutMs < REPEAT_MS) return ALONE;
		let now = performance.now();
		let sent = [];
		for (let dueAt = now + REPEAT_MS; dueAt <= now + timeoutMs; dueAt += REPEAT_MS) {
			let chargeAt = Math.max(now, dueAt - host.gapMs);
			let repeat = {
				host,
				dueAt,
				chargeAt,
				charged: !1,
				dropped: !1
			};
			sent.push(repeat);
			let place = this.#repeats.length;
			for (; place > 0 && this.#repeats[place - 1].chargeAt > chargeAt;) place--;
			this.#repeats.splice(place, 0, repeat);
		}
		this.#chargeRepeats(now);
		return sent;
	}
	charge(host, packets) {
		for (let left = packets; left > 0; left--) {
			this.#bucket.take();
			host.bucket.take();
		}
	}
	#chargeRepeats(now) {
		let done = 0;
		for (; done < this.#repeats.length; done++) {
			let repeat = this.#repeats[done];
			if (repeat.chargeAt > now) break;
			if (repeat.dropped) continue;
			repeat.charged = !0;
			this.charge(repeat.host, 1);
		}
		done > 0 && this.#repeats.splice(0, done);
	}
	answered(sent) {
		let now = performance.now();
		for (let repeat of sent) {
			if (repeat.dueAt <= now) continue;
			repeat.dropped = !0;
			if (!repeat.charged) continue;
			this.#bucket.giveBack(1);
			repeat.host.bucket.giveBack(1);
		}
	}
	besides(host) {
		let { besides } = host;
		host.besides = 0;
		return besides;
	}
	wouldWait(host) {
		let now = performance.now();
		return this.active && !(this.ready(now) && this.hostReady(host, now));
	}
	send(address, timeoutMs, send) {
		if (!this.active || this.#stopped) {
			send(() => {});
			return;
		}
		let host = this.of(address);
		let go = (sent) => {
			host.besides++;
			send(() => this.answered(sent));
		};
		if (this.#elsewhere > 0 || !this.wouldWait(host)) {
			go(this.take(host, timeoutMs));
			return;
		}
		host.waiting++;
		this.#waiting.push({
			host,
			timeoutMs,
			go
		});
		this.#timer ??= setTimeout(() => this.#serve(), 5);
	}
	async whileElsewhere(sweeping) {
		this.#elsewhere++;
		await sweeping.finally(() => this.#elsewhere--);
	}
	#serve() {
		this.#timer = null;
		let now = performance.now();
		let left = [];
		this.#short = !1;
		for (let waiter of this.#waiting.splice(0)) {
			let { host, timeoutMs, go } = waiter;
			let free = this.#stopped || this.#elsewhere > 0;
			!free && !this.ready(now) && (this.#short = !0);
			if (free || !this.#short && host.bucket.ready(now)) {
				host.waiting--;
				go(this.take(host, timeoutMs));
			} else left.push(waiter);
		}
		this.#waiting = [...left, ...this.#waiting];
		this.#waiting.length > 0 && (this.#timer ??= setTimeout(() => this.#serve(), 5));
	}
	forgetFull() {
		let now = performance.now();
		for (let [address, host] of this.#hosts) host.waiting === 0 && host.exact === this.exact && host.bucket.full(now) && this.#hosts.delete(address);
	}
	stop() {
		this.#stopped = !0;
		this.#timer !== null && clearTimeout(this.#timer);
		this.#serve();
	}
};
const LIKELY = [
	8080,
	22,
	80,
	443,
	3389,
	8443,
	21,
	3306,
	5432,
	25,
	445,
	6379,
	9200,
	27017,
	5900,
	8e3,
	8888,
	9090,
	23,
	2375,
	6443,
	1433
];
const IS_LIKELY = new Uint8Array(65536);
for (let likely of LIKELY) IS_LIKELY[likely] = 1;
const LIKELY_OF_TEN = 7;
const AMONG = 4;
function putOneFirst(probes, port, random) {
	if (probes.length < 2 || random() * 10 >= 7) return;
	let placeOf = new Map();
	for (let place = 0; place < probes.length; place++) {
		let number = port[probes[place]];
		IS_LIKELY[number] === 1 && placeOf.set(number, place);
	}
	let places = LIKELY.flatMap((likely) => placeOf.get(likely) ?? []).slice(0, 4);
	let chosen = places[Math.floor(random() * places.length)];
	if (chosen === void 0) return;
	let index = probes[chosen];
	probes[chosen] = probes[0];
	probes[0] = index;
}
var Ring = class {
	#queues = [];
	#turn = 0;
	get isEmpty() {
		return this.#queues.length === 0;
	}
	add(queue) {
		this.#queues.push(queue);
	}
	take(mayAsk) {
		for (let skipped = 0; skipped < this.#queues.length; skipped++) {
			this.#turn >= this.#queues.length && (this.#turn = 0);
			let queue = this.#queues[this.#turn];
			if (!mayAsk(queue)) {
				this.#turn++;
				continue;
			}
			let index = queue.probes[queue.next++];
			queue.next === queue.probes.length ? this.#drop(this.#turn) : this.#turn++;
			return {
				queue,
				index
			};
		}
		return null;
	}
	#drop(turn) {
		let last = this.#queues.pop();
		turn < this.#queues.length && (this.#queues[turn] = last);
	}
};
var Turns = class {
	#unheard = new Ring();
	#heard = new Ring();
	constructor(context, probes, options, now) {
		for (let queue of queuesOf(context, probes, options, now)) (options.hasAnswered?.(context.ledger.addressOf[queue.probes[0]]) ?? !1 ? this.#heard : this.#unheard).add(queue);
	}
	get isEmpty() {
		return this.#unheard.isEmpty && this.#heard.isEmpty;
	}
	take(mayAsk) {
		return this.#unheard.take(mayAsk) ?? this.#heard.take(mayAsk);
	}
};
function queuesOf(context, probes, options, now) {
	let { addressOf } = context.ledger;
	let { pace } = options;
	let isUdp = (index) => pace.udp !== void 0 && (context.udp?.has(index) ?? !1);
	let udp = pace.udp === void 0 || context.udp === void 0 ? [] : probes.filter(isUdp);
	let lists = [udp.length === 0 ? probes : probes.filter((index) => !isUdp(index)), udp].flatMap((some) => [...byAddress(some, addressOf).values()]);
	return shuffle(Array.from(lists.keys()), options.random).map((place) => {
		let list = lists[place];
		let own = pace.perHostOf?.(addressOf[list[0]]) ?? pace.perHost;
		let udp = isUdp(list[0]);
		return {
			bucket: new TokenBucket(udp ? pace.udp?.perHost ?? own : own, now),
			udp,
			limit: limitOf(context, list[0]),
			probes: inOrder(context, list, options),
			next: 0
		};
	});
}
function limitOf({ limiter, ledger }, index) {
	if (!limiter?.active) return null;
	let limit = limiter.of(ledger.address(index).address);
	limiter.besides(limit);
	return limit;
}
function inOrder({ ledger }, list, { random, wayTo }) {
	let probes = shuffle(Uint32Array.from(list), random);
	wayTo !== void 0 && putOneFirst(probes, ledger.port, random);
	return probes;
}
const SPARE = .8;
const BATCH = 64;
const NAP_MS = 5;
const RESOURCE_RETRIES = 6;
function sweep(context, probes, options) {
	return new Promise((resolve) => {
		probes.length === 0 ? resolve() : new Sweep(context, probes, options, resolve).pump();
	});
}
var Sweep = class {
	#context;
	#options;
	#resolve;
	#bucket;
	#udpBucket;
	#limiter;
	#turns;
	#left;
	#inFlight;
	#mine = 0;
	#scheduled = !1;
	#retries = new Map();
	constructor(context, probes, options, resolve) {
		this.#context = context;
		this.#options = options;
		this.#resolve = resolve;
		this.#left = probes.length;
		this.#inFlight = options.pace.inFlight;
		let now = performance.now();
		this.#bucket = new TokenBucket(options.pace.rate, now);
		this.#udpBucket = new TokenBucket(options.pace.udp?.rate ?? null, now);
		this.#limiter = context.limiter?.active ? context.limiter : null;
		this.#turns = new Turns(context, probes, options, now);
	}
	pump() {
		this.#scheduled = !1;
		let now = performance.now();
		let { stopped } = this.#context.asker;
		let mayAsk = (queue) => stopped || this.#mayAsk(queue, now);
		let sent = 0;
		for (; this.#mine < this.#mayHold() && sent < 64 && (stopped || this.#bucket.ready(now) && (this.#limiter?.ready(now) ?? !0));) {
			let next = this.#turns.take(mayAsk);
			if (next === null) break;
			sent++;
			this.#send(next.index, next.queue.limit);
			this.#charge(next.queue, next.index);
		}
		if (this.#turns.isEmpty) return;
		if (this.#mine >= this.#mayHold()) return;
		sent === 64 ? this.#again(0) : this.#again(5);
	}
	#charge(queue, index) {
		let besides = this.#context.takeSentBesides(this.#context.ledger.addressOf[index]);
		for (let tokens = 1 + besides; tokens > 0; tokens--) {
			this.#bucket.take();
			queue.bucket.take();
			queue.udp && this.#udpBucket.take();
		}
	}
	#mayHold() {
		return Math.max(1, this.#inFlight - (this.#options.held?.() ?? 0));
	}
	#mayAsk({ bucket, limit, udp }, now) {
		if (udp && !this.#udpBucket.ready(now)) return !1;
		return bucket.ready(now) && (limit === null || (this.#limiter?.hostReady(limit, now) ?? !0));
	}
	#again(delayMs) {
		if (this.#scheduled) return;
		this.#scheduled = !0;
		delayMs === 0 ? setImmediate(() => this.pump()) : setTimeout(() => this.pump(), delayMs);
	}
	#send(index, limit) {
		let { ledger, udp, learnSource, onSend } = this.#context;
		let number = ledger.addressOf[index];
		let done = (answer, source) => {
			source !== null && learnSource(number, source);
			if (answer.kind === "resources" && this.#postpone(index, answer, limit)) return;
			this.#options.onAnswer(index, answer);
			--this.#left === 0 ? this.#resolve() : this.#turns.isEmpty || this.#again(0);
		};
		let isUdp = udp?.has(index) ?? !1;
		let persists = !isUdp && (this.#options.wayTo?.(index, number) ?? null) !== null;
		let timeoutMs = this.#options.timeoutMs(number);
		let listensMs = isUdp ? 0 : persists ? Math.max(timeoutMs, require_later().PATIENCE_MS) : timeoutMs;
		let sent = limit === null ? null : this.#limiter?.take(limit, listensMs) ?? null;
		let ended = () => {
			sent !== null && this.#limiter?.answered(sent);
		};
		onSend(number, isUdp);
		persists ? this.#askPersistently(index, number, limit, ended, done) : this.#askOnce(index, number, isUdp, ended, done);
	}
	#askOnce(index, number, isUdp, ended, done) {
		let { ledger, asker, udp, knowsSource } = this.#context;
		let timeoutMs = this.#options.timeoutMs(number);
		this.#mine++;
		let over = (answer, source) => {
			this.#mine--;
			ended();
			done(answer, source);
		};
		if (isUdp) udp?.ask(index, timeoutMs, over);
		else {
			let before = this.#options.askedBefore?.(index);
			let wish = before === void 0 ? void 0 : { flow: flowOf(before) };
			let { address } = ledger.address(index);
			asker.ask(address, ledger.port[index], timeoutMs, !knowsSource(number), over, wish);
		}
	}
	#askPersistently(index, number, limit, ended, done) {
		let { ledger, asker, knowsSource } = this.#context;
		let { timeoutMs, wayTo, askedBefore } = this.#options;
		let { address } = ledger.address(index);
		let waitMs = timeoutMs(number);
		new (require_later()).SilentQuestion({
			asker,
			address,
			port: ledger.port[index],
			learnSource: !knowsSource(number),
			before: askedBefore?.(index) ?? 0,
			timeoutMs: waitMs,
			way: () => ({
				known: null,
				worth: !1,
				hearsSecondSyn: !1,
				...wayTo?.(index, number),
				timeoutMs: waitMs,
				spare: this.#mine < .8 * this.#mayHold()
			}),
			inTurn: (listenMs, ask) => {
				limit?.exact === !0 ? this.#limiter?.send(address, listenMs, ask) : ask(() => {});
			},
			onOpen: () => this.#mine++,
			onClose: (socket) => {
				this.#mine--;
				socket === 0 && ended();
			},
			done
		});
	}
	#postpone(index, answer, limit) {
		let tries = (this.#retries.get(index) ?? 0) + 1;
		if (tries > 6 || !this.#context.worthRetrying(index, answer)) return !1;
		this.#retries.set(index, tries);
		(answer.errno === "EMFILE" || answer.errno === "ENFILE") && (this.#inFlight = Math.max(1, Math.floor(this.#mine * .8)));
		let delayMs = answer.errno === "ESELFCONNECT" ? 1 : 50 * 2 ** (tries - 1);
		setTimeout(() => this.#send(index, limit), delayMs);
		this.#turns.isEmpty || this.#again(5);
		return !0;
	}
};
const STOP_MS = 50;
var ThreadHandle = class {
	inFlight = 0;
	alive = !0;
	#thread;
	#onLost;
	#jobs = new Map();
	#next = 0;
	#stopTimer = null;
	#closed = !1;
	constructor(thread, onLost) {
		this.#thread = thread;
		this.#onLost = onLost;
		thread.on("message", (report) => {
			this.inFlight = report.inFlight;
			this.#jobs.get(report.job)?.report(report);
		});
		thread.on("error", (error) => this.#lost(error.message));
		thread.on("messageerror", (error) => this.#lost(error.message));
		thread.on("exit", () => this.#lost("it ended before its work was done"));
	}
	begin(job, message) {
		let number = this.#next++;
		this.#jobs.set(number, job);
		job.ended.then(() => this.#jobs.delete(number));
		let { flags, timeoutMs, addressOf, port } = message;
		let buffers = [
			flags,
			timeoutMs,
			addressOf,
			port
		].map(({ buffer }) => buffer);
		this.#thread.postMessage({
			type: "sweep",
			job: number,
			...message
		}, buffers);
		return number;
	}
	tell(message) {
		this.#thread.postMessage(message);
	}
	stop() {
		if (!this.alive || this.#stopTimer !== null) return;
		this.tell({ type: "stop" });
		this.#stopTimer = setTimeout(() => this.#cancel(), 50);
	}
	async close() {
		this.#closed = !0;
		this.#stopTimer !== null && clearTimeout(this.#stopTimer);
		this.#cancel();
		this.alive && await this.#thread.terminate();
	}
	#cancel() {
		for (let job of this.#jobs.values()) job.cancel();
	}
	#lost(reason) {
		if (!this.alive) return;
		this.alive = !1;
		this.inFlight = 0;
		if (this.#closed) return;
		this.#onLost(reason);
		for (let job of this.#jobs.values()) job.takeOver();
		this.#thread.terminate();
	}
};
const PROBES = 16e3;
const ALONE_PER_SECOND = 2e4;
function worthThreading(probes, addresses, { rate, perHost }) {
	if (probes < 16e3 || rate !== null && rate <= ALONE_PER_SECOND) return !1;
	return perHost === null || addresses() * perHost > ALONE_PER_SECOND;
}
var SweepPool = class {
	#options;
	#worthwhile;
	#threads = null;
	#stopped = !1;
	constructor(options) {
		this.#options = options;
		this.#worthwhile = options.worthwhile ?? worthThreading;
	}
	get inFlight() {
		return (this.#threads ?? []).reduce((sum, thread) => sum + thread.inFlight, 0);
	}
	prepare(probes, addresses, pace) {
		!this.#stopped && this.#worthwhile(probes, () => addresses, pace) && (this.#threads ??= this.#start());
	}
	async sweep(context, probes, options) {
		let { addressOf } = context.ledger;
		let addresses = () => require_later().addressesOf$1(probes, addressOf);
		if (this.#stopped || !this.#worthwhile(probes.length, addresses, options.pace)) return sweep(context, probes, options);
		this.#threads ??= this.#start();
		let isUdp = (index) => context.udp?.has(index) ?? !1;
		let threads = this.#threads.filter(({ alive }) => alive);
		let inFlight = Math.max(1, options.pace.inFlight - (options.held?.() ?? 0));
		let pace = {
			...options.pace,
			inFlight
		};
		let [mine, ...theirs] = require_later().splitWork(probes, addressOf, pace, threads.length + 1, isUdp);
		let jobs = theirs.map((share, i) => new (require_later()).ThreadJob(context, share, options, threads[i]));
		let theirEnd = Promise.all(jobs.map((job) => job.ended)).then(() => {});
		let elsewhere = context.limiter?.whileElsewhere(theirEnd) ?? theirEnd;
		let own = sweep(context, mine.probes, {
			...options,
			pace: mine.pace,
			held: void 0
		});
		await Promise.all([own, elsewhere]);
	}
	#start() {
		let { size, start, onLost } = this.#options;
		let threads = [];
		for (let i = 0; i < size; i++) try {
			threads.push(new ThreadHandle(start(), onLost));
		} catch (error) {
			onLost(error.message);
			break;
		}
		return threads;
	}
	stop() {
		this.#stopped = !0;
		for (let thread of this.#threads ?? []) thread.stop();
	}
	async close() {
		this.#stopped = !0;
		await Promise.all((this.#threads ?? []).map((thread) => thread.close()));
	}
};
function threadFileBeside(bundle) {
	return new URL("../thread/index.js", bundle).href;
}
const IN_FLIGHT_UNKNOWN = 1e3;
const MOST_IN_FLIGHT = 1e4;
const MOST_REPORTS = 1e3;
var ProbeRun = class {
	#plan;
	#options;
	#tools;
	#egressFilter = new EgressFilterWarning();
	#sources = new Set();
	#answered = new Set();
	#heard = new Set();
	#lostThreads = [];
	#reached = new Map();
	#batch = null;
	#before = 0;
	#answers = 0;
	#stop = () => {
		let { pool, asker, udp, limiter } = this.#tools;
		pool.stop();
		this.#batch?.stop();
		asker.stop();
		udp?.stop();
		limiter.stop();
	};
	constructor(plan, options, udp) {
		this.#plan = plan;
		this.#options = options;
		let { limits, defaults, signal } = options;
		let [start, most] = [firstPace(limits), fastestPace(limits)];
		let learns = {
			rate: limits.rate === "auto",
			perHost: limits.perHost === "auto"
		};
		let learning = learns.rate || learns.perHost;
		let whole = learns.rate && start.rate !== null && most.rate !== null ? paceOfRun(start.rate, most.rate) : null;
		let limiter = new Limiter(start, limits.dividedBy);
		let connections = options.connections ?? new Connections();
		let inFlight = Math.min(limits.inFlight ?? 1e4, socketBudget() ?? 1e3);
		this.#tools = {
			network: localNetwork(),
			counters: openIcmpCounters(),
			asker: new Asker(connections, options.source ?? null),
			udp,
			limiter,
			connections,
			pool: this.#poolFor(limiter, learning),
			pace: {
				...most,
				inFlight,
				...learning ? {
					start,
					udp: start
				} : {}
			},
			learning: learning ? {
				whole,
				perHost: learns.perHost
			} : null,
			defaults,
			random: seededRandom(options.seed),
			cancelled: () => signal.aborted,
			leftMs: options.leftMs ?? (() => Infinity),
			startedAt: performance.now()
		};
		signal.aborted && this.#stop();
		signal.addEventListener("abort", this.#stop, { once: !0 });
	}
	#poolFor(limiter, learning) {
		let { threadFile = null } = this.#options;
		return new SweepPool({
			start: () => require_later().startSweepThread(threadFile),
			size: threadFile === null || limiter.exact || learning ? 0 : require_later().poolSize(),
			onLost: (reason) => this.#lostThreads.push(reason)
		});
	}
	async probe(addresses, carried, onBatch) {
		let { limiter, network, pool, pace } = this.#tools;
		limiter.forgetFull();
		let controls = this.#plan.controls.filter((endpoint) => this.#mayBeAsked(endpoint));
		let responders = carried.filter((endpoint) => this.#mayBeAsked(endpoint));
		let byTcp = askedByUdpAlone(addresses, network);
		let anchors = anchorsNotAsked(addresses);
		let asked = [...addresses, ...extraTargets([
			...controls,
			...responders,
			...anchors,
			...byTcp
		])];
		pool.prepare(probesOf$1(asked), asked.length, pace);
		let batch = new BatchRun(this.#tools, asked, (done) => this.#report(done));
		this.#batch = batch;
		await batch.run();
		this.#learnFrom(batch, addresses.length, controls);
		let isEvidence = (index) => this.#isEvidence(batch, index);
		let isChecked = (index) => batch.isChecked(index);
		let stopped = this.#stoppedBy(batch);
		let edges = network.linkEdges();
		let observed = observations(batch.ledger, batch.responders, isEvidence, stopped, edges, isChecked);
		let [sources, heard] = [[...this.#sources].sort(), [...this.#heard]];
		onBatch({
			addresses,
			observations: observed.slice(0, addresses.length),
			sources,
			heard
		});
		this.#before += probesOf$1(addresses);
		return respondersToCarry(batch.ledger, batch.responders);
	}
	#stoppedBy({ cutShort }) {
		let { signal } = this.#options;
		if (signal.aborted) return require_later().isOutOfTime(signal) ? "out-of-time" : "cancelled";
		return cutShort ? "out-of-time" : null;
	}
	#mayBeAsked({ address, port, protocol }) {
		return protocol === "udp" || this.#tools.connections.waitMs(address, port, "sample") === 0;
	}
	#report(done) {
		let { asker, pool, udp } = this.#tools;
		let total = this.#plan.probes;
		this.#answers++;
		if (this.#before + done < total && this.#answers % Math.ceil(total / 1e3) !== 0) return;
		let inFlight = asker.inFlight + pool.inFlight + (udp?.inFlight ?? 0);
		this.#options.onProgress({
			done: Math.min(total, this.#before + done),
			total,
			inFlight
		});
	}
	#learnFrom({ ledger, responders, paceWatch }, judged, controls) {
		this.#egressFilter.add(ledger, responders, judged, controls.length);
		for (let source of responders.sources()) this.#sources.add(source);
		for (let [i, { target }] of controls.entries()) responders.vouches(ledger.firstIndexOf(judged + i)) && this.#answered.add(target);
		for (let [number, perSecond] of paceWatch?.reached() ?? []) getOrCreate(this.#reached, Math.round(perSecond), () => []).push(ledger.addresses[number]?.address ?? "");
		for (let [number, { family }] of ledger.addresses.entries()) Math.max(responders.anchor(number, "tcp"), responders.anchor(number, "udp")) >= 0 && this.#heard.add(family);
	}
	#isEvidence(batch, index) {
		let { ledger } = batch;
		let { blindPorts = [] } = this.#options;
		if (!ledger.isUdp(index) && blindPorts.includes(ledger.port[index]) && !this.#tools.network.isSelf(ledger.address(index).address)) return !1;
		return batch.isEvidence(index);
	}
	summary() {
		let { network, pace, cancelled } = this.#tools;
		let targets = [...new Set(this.#plan.controls.map(({ target }) => target))];
		return {
			warnings: [
				...this.#lostThreads.map((reason) => `A thread of this program died, and the main thread asked the rest of its ports: ${reason}`),
				...network.blindness === null ? [] : [require_later().blindMachineWarning(network.blindness)],
				...cancelled() ? [] : this.#egressFilter.warnings()
			],
			controls: targets.map((target) => ({
				target,
				answered: this.#answered.has(target)
			})),
			inFlight: pace.inFlight,
			learnt: this.#learnt(),
			sources: [...this.#sources].sort()
		};
	}
	#learnt() {
		let { learning } = this.#tools;
		if (learning === null) return null;
		let perHost = [...this.#reached].sort(([a], [b]) => b - a).map(([pace, addresses]) => ({
			pace,
			addresses
		}));
		return {
			rate: learning.whole?.reached ?? null,
			perHost
		};
	}
	async close() {
		let { pool, asker, udp, counters, network } = this.#tools;
		await pool.close();
		this.#options.signal.removeEventListener("abort", this.#stop);
		this.#batch?.stop();
		asker.stop();
		udp?.stop();
		counters.close();
		network.close();
	}
};
async function probePlan(plan, options, onBatch) {
	let run = new ProbeRun(plan, options, await udpAskerFor(plan, options));
	try {
		let carried = [];
		let batches = 0;
		for (let addresses of batchesOf(plan.addresses)) {
			batches++ > 0 && await require_later().forceGc();
			carried = await run.probe(addresses, carried, onBatch);
		}
		return run.summary();
	} finally {
		await run.close();
	}
}
async function udpAskerFor(plan, { seed, source }) {
	if (!(plan.controls.some(({ protocol }) => protocol === "udp") || plan.addresses.some(({ segments }) => segments.some(({ ports }) => ports.protocol === "udp")))) return null;
	let { UdpAsker } = await Promise.resolve().then(() => require("./probe-udp-udp-asker.js"));
	return new UdpAsker(seededRandom(seed ^ 1969516544), source ?? null);
}
async function probe$1({ plan, policy, narrowed, source }, { seed, signal, onProgress, threadFile = null, hostedRunner = !1, connections, leftMs }, evaluator) {
	let { defaults, limits } = policy;
	let blindPorts = blindPortsOf(hostedRunner);
	let probing = {
		defaults,
		limits,
		seed,
		signal,
		onProgress,
		threadFile,
		blindPorts,
		...source === null || source.addresses === null ? {} : { source: source.addresses }
	};
	let shared = {
		...connections === void 0 ? {} : { connections },
		...leftMs === void 0 ? {} : { leftMs }
	};
	let probed = await probePlan(plan, {
		...probing,
		...shared
	}, (part) => evaluator.add(part));
	let controls = controlsOf(narrowed.controls, probed.controls);
	let kept = keptOut(plan);
	let warnings = [
		...blindSpotWarnings(plan, blindPorts),
		...signal.aborted ? [] : silentControls(controls.filter(({ target }) => !kept.has(target))),
		...probed.warnings
	];
	return {
		controls,
		inFlight: probed.inFlight,
		learnt: probed.learnt,
		warnings,
		sources: probed.sources
	};
}
function controlsOf(controls, asked) {
	let answered = new Set(asked.filter((control) => control.answered).map(({ target }) => target));
	return controls.map(({ text }) => ({
		target: text,
		answered: answered.has(text)
	}));
}
function keptOut({ controls, unaskedControls = [] }) {
	let asked = new Set(controls.map(({ target }) => target));
	return new Set(unaskedControls.map(({ target }) => target).filter((target) => !asked.has(target)));
}
function silentControls(controls) {
	return controls.filter(({ answered }) => !answered).map(({ target }) => `The control ${target} did not answer: either it is down, or this machine does not reach out.`);
}
function onlyAPart(part) {
	return `Only a part of the policy was checked: ${part}. The result says nothing about the rest.`;
}
const [BEGINNING = ""] = onlyAPart("").split(":");
const VANTAGES = /^From [^:]*: /;
function isNarrowed({ warnings, vantages }) {
	return warnings.some((warning) => (vantages === void 0 ? warning : warning.replace(VANTAGES, "")).startsWith(BEGINNING));
}
function opensAlone(vantage) {
	return `Only open ports are judged from the vantage ${vantage} (\`sees: open-only\`): this run can find exposures, and it cannot show that a port is blocked or that a service runs.`;
}
const [OPENS = ""] = opensAlone("").split(" from ");
const BY_RUN = "outside the scope of this run";
function leftOutWarnings({ unwatched }, { vantage, only }, partlyMeant) {
	let name = vantage?.name ?? "";
	let part = only.map(({ text }) => text).join(", ");
	return [
		...vantage?.openOnly ? [opensAlone(vantage.name)] : [],
		...only.length === 0 ? [] : [onlyAPart(part)],
		...partlyMeant.map(partlyMeantText),
		...unwatched.map((one) => require_later().unwatchedText(one, name))
	];
}
function partlyMeantText({ only, addresses, decided }) {
	let [rest, all] = [grouped(addresses - decided), grouped(addresses)];
	return only.ports.length === 0 ? `The policy says nothing about ${rest} of the ${all} addresses in \`--only ${only.text}\`: they were not checked.` : `The policy says nothing about these ports at ${rest} of the ${all} addresses in \`--only ${only.text}\`: they were not checked.`;
}
const MOST_CONTROLS = 10;
function unaskedControlWarnings(unasked) {
	let told = unasked.slice(0, 10).map(({ target, address, bound }) => bound === "refused" ? `The control ${target} was not asked at ${address}: it is link-local, cloud metadata, multicast or unspecified, or stands for such an address. Name another control.` : `The control ${target} was not asked at ${address}: it is outside the scope of this run. Add it to that scope, or name a control inside it.`);
	let more = unasked.length - told.length;
	return more === 0 ? told : [...told, `${more} more addresses of controls were not asked either.`];
}
function plannedControls(resolved, bounds) {
	let { view, pref64, scopes } = resolved;
	let naming = view.runScope ?? scopes.flat();
	let plannedControls = [];
	let unaskedControls = [];
	for (let control of resolved.controls) {
		let isBound = control.position !== null && view.runScope !== null;
		for (let planned of require_later().addressesOf(control, resolved)) {
			let { target, address } = planned;
			let { family, value } = require_later().addressValue(address);
			let range = {
				family,
				first: value,
				last: value
			};
			let isOutside = () => isBound && bounds(range, []).outside.some(({ bound }) => bound === "run-scope");
			refusedOf(range, naming, pref64).length > 0 ? unaskedControls.push({
				target,
				address,
				bound: "refused"
			}) : isOutside() ? unaskedControls.push({
				target,
				address,
				bound: "run-scope"
			}) : plannedControls.push(planned);
		}
	}
	return {
		plannedControls,
		unaskedControls
	};
}
const STEPS_A_PIECE = 8;
function bound(claimed, budget) {
	let { runScope, only } = claimed.view;
	let bounds = boundsOf(claimed);
	let outOfScope = new OutOfScopeList(claimed.pref64);
	let claims = claimed.claims.flatMap((claim) => {
		let { item, host, reference, family, first, last } = claim;
		if (claim.isThisMachine) {
			outOfScope.add(host ?? reference.text, claim, "this-machine", claim);
			return [];
		}
		let elements = item.scopes.reduce((sum, scope) => sum + scope.length, runScope?.length ?? 0);
		if (!budget.takeLookup(elements)) return [];
		let cuts = cutAtOnly({
			family,
			first,
			last
		}, only).map((piece) => bounds(piece, item.scopes));
		let [inside, outside] = [cuts.flatMap((cut) => cut.inside), cuts.flatMap((cut) => cut.outside)];
		if (!budget.take(8 * (inside.length + outside.length))) return [];
		for (let { range, bound } of outside) outOfScope.add(host ?? reference.text, range, bound, claim);
		return inside.map((piece) => piece.first === first && piece.last === last ? claim : {
			...claim,
			first: piece.first,
			last: piece.last
		});
	});
	let controls = plannedControls(claimed, bounds);
	return {
		...claimed,
		claims,
		bounds,
		outOfScope: outOfScope.all(),
		...controls,
		boundWarnings: unaskedControlWarnings(controls.unaskedControls)
	};
}
var OutOfScopeList = class {
	#pref64;
	#byText = new Map();
	constructor(pref64) {
		this.#pref64 = pref64;
	}
	add(host, { family, first, last }, bound, { reference: { position, source }, item, entries }) {
		let range = {
			family,
			first,
			last
		};
		let outside = require_later().addressesText(range);
		let known = {
			host,
			address: first === last ? outside : null,
			outside,
			range,
			bound,
			...require_later().standingFor(range, this.#pref64)
		};
		let key = `${host} ${outside} ${bound}`;
		let satisfies = satisfying$1([this.#byText.get(key)?.satisfies, satisfyingHost(item, entries).satisfies]);
		this.#byText.set(key, {
			...known,
			position,
			...source === void 0 ? {} : { source },
			...satisfies
		});
	}
	all() {
		return [...this.#byText.values()];
	}
};
const MOST_STEPS = 6e6;
const ELEMENTS_A_STEP = 64;
var WorkBudget = class {
	#left;
	constructor(steps = MOST_STEPS) {
		this.#left = steps;
	}
	take(steps) {
		this.#left -= steps;
		return this.#left >= 0;
	}
	takeLookup(elements) {
		return this.take(1 + elements / 64);
	}
	get isSpent() {
		return this.#left < 0;
	}
};
const MOST_PROBES = 1e8;
const MOST_ADDRESSES = 1e6;
const MOST_SHARED_ADDRESSES = 2 ** 24;
function ceilingOf({ limits }) {
	return Math.min(limits.probes ?? MOST_PROBES, MOST_PROBES);
}
function overCeiling(ranges, probes, policy) {
	let tooMany = tooManyProbes(probes, policy);
	return tooMany.length > 0 ? tooMany : tooLarge(ranges, policy);
}
function tooManyProbes(probes, policy) {
	let ceiling = ceilingOf(policy);
	if (probes <= ceiling) return [];
	if (policy.limits.dividedBy !== void 0) return [require_later().mistake$2(`this shard alone asks for ${grouped(probes)} probes, more than the ceiling of ${grouped(ceiling)}`, probes > MOST_PROBES ? `use more shards, or name fewer ports or addresses: one shard takes at most ${grouped(MOST_PROBES)} probes` : `use more shards, or raise the ceiling of each with \`limits: { probes: ${probes} }\``, policy)];
	return [require_later().mistake$2(`this policy asks for ${grouped(probes)} probes, more than the ceiling of ${grouped(ceiling)}`, probes > MOST_PROBES ? `name fewer ports or addresses, or divide the policy with \`--shard\`: one run takes at most ${grouped(MOST_PROBES)} probes` : `name fewer ports or addresses, or raise the ceiling with \`limits: { probes: ${probes} }\``, policy)];
}
function tooLarge(ranges, policy) {
	let addresses = 0n;
	let judged = 0n;
	for (let { first, last, segments } of ranges) {
		let count = last - first + 1n;
		addresses += count;
		judged += count * BigInt(segments.reduce((sum, { ports, appliedEntries }) => sum + ports.count * appliedEntries.length, 0));
	}
	if (addresses > MOST_ADDRESSES) {
		let message = `this policy asks for ${grouped(addresses)} addresses, more than the ${grouped(MOST_ADDRESSES)} that one run takes`;
		return [require_later().mistake$2(message, "name smaller networks, or divide the policy over several runs with `--shard`", policy)];
	}
	if (judged <= MOST_PROBES) return [];
	let message = `so many names of this policy lead to the same addresses that ${grouped(judged)} ports would be judged, more than the ${grouped(MOST_PROBES)} that one run takes`;
	return [require_later().mistake$2(message, "name each address once, or split the names over several policies or runs", policy)];
}
function checkNames(resolved, budget) {
	let { items, pref64 } = resolved;
	let checks = [];
	let expectsFor = requirementsByName(items);
	let elsewhere = new Set();
	for (let { item, families } of items) {
		let { resolvesTo } = item;
		if (resolvesTo === null) continue;
		for (let { pattern, source } of item.hosts) {
			if (pattern.kind !== "name" || !budget.takeLookup(resolvesTo.within.length)) continue;
			let answers = require_later().answersAbout(resolved, families, pattern);
			let all = satisfying$1([item.satisfies, expectsFor.get(pattern.name)]).satisfies;
			checks.push({
				...require_later().nameCheckOf(pattern.name, resolvesTo, answers, pref64),
				...source === void 0 ? {} : { source },
				...satisfying$1([item.satisfies]),
				...all === void 0 ? {} : { expectsFor: all }
			});
			for (let address of answers.addresses) require_later().mayLeadTo(item, address, pref64) || elsewhere.add(require_later().addressKey(pattern.name, address));
		}
	}
	return {
		checks,
		leadsElsewhere: (name, address) => elsewhere.has(require_later().addressKey(name, address))
	};
}
function requirementsByName(items) {
	let byName = new Map();
	for (let { item, entries } of items) {
		let { satisfies = [] } = satisfyingHost(item, entries);
		if (satisfies.length === 0) continue;
		for (let { pattern } of item.hosts) pattern.kind === "name" && byName.set(pattern.name, satisfying$1([byName.get(pattern.name), satisfies]).satisfies ?? []);
	}
	return byName;
}
const lists = new WeakMap();
function claim(resolved, budget) {
	let checks = checkNames(resolved, budget);
	let failures = new FailedNames();
	let claims = [];
	let order = 0;
	for (let narrowed of resolved.items) {
		let { item, entries } = narrowed;
		for (let reference of item.hosts) {
			let { pattern } = reference;
			order++;
			if (pattern.kind === "name") {
				let answers = require_later().withoutUnmeant(require_later().answersAbout(resolved, narrowed.families, pattern), narrowed.familiesSeen);
				failures.note(narrowed, reference, pattern.name, answers);
				entries.length > 0 && claims.push(...require_later().claimsOfName(narrowed, reference, pattern.name, answers, checks, order));
			} else if (entries.length > 0) {
				let { family, first, last } = pattern;
				claims.push({
					item,
					reference,
					entries,
					host: null,
					family,
					first,
					last,
					size: last - first + 1n,
					order
				});
			}
		}
	}
	return {
		...resolved,
		claims,
		unresolved: failures.unresolved(),
		nameChecks: checks.checks
	};
}
var FailedNames = class {
	#failures = new Map();
	#found = new Set();
	note({ item, entries, familiesSeen }, { position, source }, name, answers) {
		answers.addresses.length > 0 && this.#found.add(name);
		let failure = entries.length === 0 ? null : require_later().whatFailed(answers, familiesSeen);
		if (failure === null) return;
		let known = this.#failures.get(name);
		let satisfies = satisfying$1([known?.satisfies, satisfyingHost(item, entries).satisfies]);
		let from = source === void 0 ? {} : { source };
		known === void 0 ? this.#failures.set(name, {
			host: name,
			position,
			...from,
			...failure,
			...satisfies
		}) : known.code === "ENOTFOUND" && failure.code !== "ENOTFOUND" ? this.#failures.set(name, {
			...known,
			...failure,
			...satisfies
		}) : this.#failures.set(name, {
			...known,
			...satisfies
		});
	}
	unresolved() {
		return [...this.#failures.values()].map((one) => this.#found.has(one.host) ? one : {
			...one,
			family: null
		});
	}
};
function countPorts(segments) {
	return segments.reduce((sum, { ports }) => sum + ports.count, 0);
}
function probesOf(ranges) {
	return ranges.reduce((sum, { first, last, probes }) => sum + (last - first + 1n) * BigInt(probes), 0n);
}
const PAUSE_SECONDS = .5;
const SLOWER = 2;
const CLOSED_PACE = {
	4: 1.05,
	6: .11
};
const TIMES_ASKED_SLOWLY = 2;
const MOST_ASKED_SLOWLY = 256;
function expectedTime(plan, defaults, limits) {
	let busiest = plan.addresses.reduce((most, { probes }) => Math.max(most, probes), 0);
	let sendingAt = ({ rate, perHost }) => Math.max(plan.probes / (rate ?? Infinity), busiest / (perHost ?? Infinity));
	let [quickest, sending] = [sendingAt(fastestPace(limits)), sendingAt(firstPace(limits))];
	let timeout = defaults.timeoutMs / 1e3;
	let waiting = plan.probes * timeout / (limits.inFlight ?? Infinity);
	let round = Math.max(sending, waiting) + timeout;
	let again = (defaults.attempts - 1) * (2 * Math.max(sending, waiting) + timeout + .5);
	return {
		least: quickest,
		most: round + Math.max(again, tellingClosed(plan.addresses))
	};
}
function tellingClosed(addresses) {
	let counts = new Map();
	let slowest = 0;
	for (let { family, segments } of addresses) {
		let count = getOrCreate(counts, segments, () => askedSlowly(segments));
		slowest = Math.max(slowest, count * CLOSED_PACE[family]);
	}
	return slowest;
}
function askedSlowly(segments) {
	let count = 0;
	for (let { ports, appliedEntries } of segments) {
		if (ports.protocol !== "udp") continue;
		let speaks = appliedEntries.find(({ entry }) => entry.speaks !== null)?.entry.speaks;
		for (let { first, last } of ports.ranges) for (let port = first; port <= last; port++) {
			let question = speaks ?? require_later().questionOfPort(port);
			appliedEntries.some(({ entry }) => require_later().needsClosedTold(entry.expected, question)) && (count += 2);
			if (count >= 256) return 256;
		}
	}
	return count;
}
const NOWHERE = {
	position: null,
	length: 1,
	related: []
};
function vantageNamed(policy, name) {
	let declared = policy.vantages.map((one) => one.name);
	let names = declared.map((one) => `\`${one}\``).join(", ");
	if (name !== null) {
		let vantage = policy.vantages.find((one) => one.name === name);
		if (vantage !== void 0) return { vantage };
		return { mistake: {
			code: "unknown-vantage",
			level: "error",
			message: `this policy does not declare a vantage \`${name}\``,
			help: declared.length === 0 ? "declare it under `vantages`, or run without a vantage" : `the policy declares ${names}`,
			...NOWHERE
		} };
	}
	let isSomewhere = policy.vantages.some(({ sources }) => sources.length > 0);
	if (!usesFrom(policy) && !isSomewhere) return { vantage: null };
	return { mistake: {
		code: "vantage-needed",
		level: "error",
		message: usesFrom(policy) ? "this policy judges some things from certain vantages only, and this run does not name its vantage" : "this policy says from which addresses the probes of a vantage leave (`source`), and this run does not name its vantage",
		help: `name it with \`--vantage\` or the input \`vantage\`: ${names}`,
		...NOWHERE
	} };
}
function count(subtracted, budget, { mayObserveOnly = !1 } = {}) {
	let { policy, view, unresolved, outOfScope, nameChecks, unwatched, seenByNobody, onlyMistakes, openLeftOut } = subtracted;
	let { plannedControls: controls, unaskedControls } = subtracted;
	if (budget.isSpent) return {
		plan: null,
		diagnostics: [require_later().tooMuchToPlan(policy)]
	};
	let ranges = [...subtracted.ranges].sort((a, b) => a.order - b.order || (a.first < b.first ? -1 : 1));
	let probes = probesOf(ranges);
	let diagnostics = [...overCeiling(ranges, probes, policy), ...onlyMistakes];
	let judgesHosts = unresolved.length + outOfScope.length + nameChecks.length > 0;
	diagnostics.length !== 0 || mayObserveOnly || judgesHosts || ranges.some(judgesPorts) || diagnostics.push(require_later().nothingToJudge(policy, view));
	diagnostics.length === 0 && !judgesHosts && view.vantage?.openOnly && !ranges.some(require_later().mayExpose) && diagnostics.push(require_later().nothingToExpose(policy, view.vantage));
	if (diagnostics.length > 0) return {
		plan: null,
		diagnostics
	};
	let addresses = ranges.flatMap(writtenOut);
	let told = {
		unresolved,
		outOfScope,
		nameChecks,
		unwatched,
		controls,
		unaskedControls
	};
	let left = {
		...openLeftOut.length === 0 ? {} : { openLeftOut },
		...seenByNobody.length === 0 ? {} : { seenByNobody }
	};
	let plan = {
		addresses,
		...told,
		...left,
		probes: Number(probes)
	};
	return {
		plan,
		time: expectedTime(plan, policy.defaults, policy.limits),
		diagnostics: []
	};
}
function judgesPorts({ segments }) {
	return segments.some(({ appliedEntries }) => appliedEntries.some(({ entry }) => entry.expected !== "observe"));
}
function writtenOut({ family, first, last, segments, probes, anchors }) {
	let addresses = [];
	let chosen = anchors === void 0 ? {} : { anchors };
	for (let value = first; value <= last; value++) addresses.push({
		address: addressText(family, value),
		family,
		segments,
		probes,
		...chosen
	});
	return addresses;
}
const known$1 = new WeakMap();
function sourcesOf({ hosts }) {
	if (hosts[0]?.source === void 0) return null;
	let made = known$1.get(hosts) ?? new SourcesOfItem(hosts);
	known$1.set(hosts, made);
	return made;
}
var SourcesOfItem = class {
	#hosts;
	#pieces = null;
	constructor(hosts) {
		this.#hosts = hosts;
	}
	at(address) {
		let { family, value } = require_later().addressValue(address);
		this.#pieces ??= {
			4: this.#piecesOf(4),
			6: this.#piecesOf(6)
		};
		return this.#pieces[family].at(value);
	}
	#piecesOf(family) {
		let listed = this.#hosts.flatMap(({ pattern, source }) => pattern.kind === "addresses" && pattern.family === family && source !== void 0 ? [{
			...pattern,
			source
		}] : []);
		return new Pieces(listed);
	}
};
var Pieces = class {
	#edges;
	#sources;
	constructor(listed) {
		let edges = new Set();
		for (let { first, last } of listed) edges.add(first).add(last + 1n);
		this.#edges = [...edges].sort((a, b) => a < b ? -1 : 1);
		this.#sources = Array(this.#edges.length);
		let next = Int32Array.from({ length: this.#edges.length + 1 }, (_, index) => index);
		let free = (from) => {
			let at = from;
			for (; next[at] !== at;) {
				next[at] = next[next[at]];
				at = next[at];
			}
			return at;
		};
		for (let { first, last, source } of [...listed].sort((a, b) => require_later().compare(a.last - a.first, b.last - b.first))) {
			let end = this.#index(last + 1n);
			for (let at = free(this.#index(first)); at < end; at = free(at)) {
				this.#sources[at] = source;
				next[at] = at + 1;
			}
		}
	}
	at(value) {
		return this.#sources[this.#index(value)] ?? null;
	}
	#index(value) {
		let [low, high] = [0, this.#edges.length];
		for (; low < high;) {
			let middle = low + high >> 1;
			this.#edges[middle] <= value ? low = middle + 1 : high = middle;
		}
		return low - 1;
	}
};
function createAlike() {
	let numbers = new Map();
	let sources = new Map();
	let requirements = new Map();
	return ({ item, reference, entries, host, size }) => {
		let number = getOrCreate(numbers, entries, () => numbers.size);
		let own = sourcesOf(item);
		let source = own === null ? "" : host === null ? getOrCreate(sources, own, () => sources.size) : reference.source;
		let { evidence, addresses, from, satisfies } = item;
		let stands = satisfies === void 0 ? "" : getOrCreate(requirements, satisfies.join("\n"), () => requirements.size);
		return `${number} ${evidence} ${addresses} ${from?.join("/") ?? ""} ${stands} ${size} ${host ?? ""} ${source}`;
	};
}
function chosenAnchors(covering) {
	let chosen = covering.flatMap(({ item }) => item.anchors === null ? [] : [item.anchors.ports]);
	let [first, ...others] = chosen;
	if (first === void 0 || others.length === 0) return first ?? null;
	return [...new Set(chosen.flat())].sort((a, b) => a - b);
}
const MOST_HOSTS$2 = 20;
var PortExceptions = class {
	#found = new Map();
	note(claims, range, lost) {
		for (let { of, count, ...one } of lost) {
			let { decider, requirement, protocol, ports } = one;
			let { file, line, column } = decider.entry.position;
			let key = JSON.stringify([
				requirement,
				file,
				line,
				column,
				decider.entry.expected,
				protocol,
				ports
			]);
			let known = getOrCreate(this.#found, key, () => ({
				...one,
				count: 0n,
				hosts: new Set(),
				more: !1,
				of: new Map()
			}));
			known.count += (range.last - range.first + 1n) * BigInt(count);
			let host = decider.host ?? require_later().addressesText(range);
			known.hosts.size < 20 ? known.hosts.add(host) : known.hosts.has(host) || (known.more = !0);
			for (let { claim, entry } of of) {
				let reference = claims[claim]?.reference;
				reference !== void 0 && getOrCreate(known.of, reference, () => new Set()).add(entry);
			}
		}
	}
	all(lost) {
		let byHost = new Map();
		for (let one of lost) getOrCreate(byHost, one.reference, () => []).push(one);
		return [...this.#found.values()].flatMap(({ requirement, decider, protocol, ports, count, hosts, more, of }) => {
			if ([...of].every(([reference, entries]) => {
				let here = byHost.get(reference) ?? [];
				return [...entries].every((entry) => here.some((one) => one.entry === entry && one.satisfies.includes(requirement)));
			})) return [];
			return [{
				requirement,
				entry: decider.entry,
				protocol,
				ports,
				count: Number(count),
				hosts: [...hosts],
				more
			}];
		});
	}
};
function exceptionsIn(claims, segments, budget) {
	let named = new Map();
	claims.forEach(({ item, entries }, claim) => {
		for (let entry of entries) {
			if (entry.expected === "observe") continue;
			for (let text of satisfyingEntry(item, entry).satisfies ?? []) getOrCreate(named, text, () => []).push({
				claim,
				entry
			});
		}
	});
	return [...named].flatMap(([requirement, of]) => require_later().lostTo(requirement, of, segments, budget));
}
var LostEntries = class {
	#lost = new Map();
	note(claims, missing) {
		claims.forEach(({ item, reference }, index) => {
			let here = missing[index] ?? [];
			let ofItem = getOrCreate(this.#lost, item, () => new Map());
			let known = ofItem.get(reference);
			known === void 0 ? ofItem.set(reference, here.length === 0 ? NONE$1 : here.map((one) => ({
				...one,
				reference
			}))) : known.length > 0 && ofItem.set(reference, known.flatMap((one) => require_later().inBoth(one, here)));
		});
	}
	all() {
		return [...this.#lost.values()].flatMap((ofItem) => [...ofItem.values()].flat());
	}
};
const NONE$1 = [];
function missingIn(claims, segments, budget) {
	if (!claims.some(hasRequirements)) return [];
	let won = new Map();
	let byText = new Map();
	for (let { ports, appliedEntries } of segments) {
		let judging = appliedEntries.filter(({ entry }) => entry.expected !== "observe");
		for (let { entry, satisfies = [] } of judging) {
			let texts = getOrCreate(won, entry, () => new Set());
			for (let text of satisfies) texts.add(text);
		}
		for (let text of new Set(judging.flatMap(({ satisfies = [] }) => satisfies))) getOrCreate(byText, text, () => []).push(ports);
	}
	return claims.map(({ item, reference, entries }) => entries.flatMap((entry) => {
		let { satisfies = [] } = satisfyingEntry(item, entry);
		if (satisfies.length === 0 || entry.expected === "observe") return NONE$1;
		let texts = won.get(entry);
		let missing = satisfies.filter((text) => texts?.has(text) !== !0 && !require_later().sharesPort(entry.ports, byText.get(text) ?? [], budget));
		return missing.length === 0 ? NONE$1 : [{
			reference,
			entry,
			satisfies: missing
		}];
	}));
}
function hasRequirements({ item, entries }) {
	return item.satisfies !== void 0 || entries.some(({ satisfies }) => satisfies !== void 0);
}
function winnersByPort(candidates, budget) {
	let ports = new FreePorts(candidates);
	let ranked = [...candidates].sort((a, b) => require_later().compareCandidates(a, b) || a.order - b.order);
	for (let from = 0; from < ranked.length;) {
		let to = from + 1;
		for (; to < ranked.length && require_later().compareCandidates(ranked[from], ranked[to]) === 0;) to++;
		to === from + 1 ? giveTo(ports, ranked[from]) : require_later().giveToAll(ports, ranked.slice(from, to), budget);
		if (budget.isSpent) return [];
		from = to;
	}
	return ports.given();
}
function giveTo(ports, candidate) {
	let winners = [candidate];
	for (let { first, last } of candidate.applied.entry.ports.ranges) ports.give(ports.indexOf(first), ports.indexOf(last + 1), winners);
}
var FreePorts = class {
	#edges;
	#index;
	#next;
	#winners;
	constructor(candidates) {
		let edges = new Set();
		for (let { applied } of candidates) for (let { first, last } of applied.entry.ports.ranges) edges.add(first).add(last + 1);
		this.#edges = [...edges].sort((a, b) => a - b);
		this.#index = new Map(this.#edges.map((edge, index) => [edge, index]));
		this.#next = Int32Array.from(this.#edges, (_, index) => index);
		this.#winners = Array(this.#edges.length);
	}
	indexOf(edge) {
		let index = this.#index.get(edge);
		if (index === void 0) throw Error(`no candidate begins or ends at port ${edge}`);
		return index;
	}
	isFree(from, to) {
		return this.#firstFree(from) < to;
	}
	give(from, to, winners) {
		for (let at = this.#firstFree(from); at < to; at = this.#firstFree(at)) {
			this.#winners[at] = winners;
			this.#next[at] = at + 1;
		}
	}
	given() {
		return this.#winners.flatMap((winners, index) => winners === void 0 ? [] : [{
			first: this.#edges[index],
			last: this.#edges[index + 1] - 1,
			winners
		}]);
	}
	#firstFree(from) {
		let free = from;
		for (; (this.#next[free] ?? free) !== free;) free = this.#next[free];
		for (let at = from; at !== free;) {
			let onward = this.#next[at];
			this.#next[at] = free;
			at = onward;
		}
		return free;
	}
};
var Agreeing = class {
	#heap = [];
	#active = new Set();
	#speaks = new Map();
	#satisfies = new Map();
	#evidence = {
		vouched: 0,
		anchored: 0,
		proven: 0
	};
	#all = 0;
	#merged = null;
	get isEmpty() {
		return this.#active.size === 0;
	}
	add(candidate) {
		this.#active.add(candidate);
		this.#count(candidate, 1);
		this.#heap.push(candidate);
		for (let at = this.#heap.length - 1; at > 0;) {
			let parent = at - 1 >> 1;
			if (!this.#swapIfLater(parent, at)) break;
			at = parent;
		}
	}
	remove(candidate) {
		this.#active.delete(candidate);
		this.#count(candidate, -1);
	}
	merged() {
		this.#merged ??= this.#merge();
		return this.#merged;
	}
	#merge() {
		for (; !this.#active.has(this.#heap[0]);) this.#dropTop();
		let first = this.#heap[0];
		let { applied } = first;
		let evidence = EVIDENCE_DEMANDS.findLast((demand) => this.#evidence[demand] > 0) ?? applied.evidence;
		let addresses = this.#all > 0 ? "all" : applied.addresses;
		let [other = null] = this.#speaks.keys();
		let speaks = applied.entry.speaks ?? other;
		let entry = speaks === applied.entry.speaks ? applied.entry : {
			...applied.entry,
			speaks
		};
		let satisfies = satisfying$1([applied.satisfies, [...this.#satisfies.keys()]]);
		return {
			...first,
			applied: {
				...applied,
				entry,
				evidence,
				addresses,
				...satisfies
			}
		};
	}
	#count({ applied: { evidence, addresses, entry, satisfies = [] } }, by) {
		this.#merged = null;
		this.#evidence[evidence] += by;
		addresses === "all" && (this.#all += by);
		entry.speaks !== null && require_later().countOne(this.#speaks, entry.speaks, by);
		for (let text of satisfies) require_later().countOne(this.#satisfies, text, by);
	}
	#dropTop() {
		let last = this.#heap.pop();
		if (this.#heap.length === 0) return;
		this.#heap[0] = last;
		for (let at = 0;;) {
			let left = 2 * at + 1;
			let right = left + 1;
			let lesser = this.#orderAt(right) < this.#orderAt(left) ? right : left;
			if (!this.#swapIfLater(at, lesser)) return;
			at = lesser;
		}
	}
	#orderAt(index) {
		return this.#heap[index]?.order ?? Infinity;
	}
	#swapIfLater(above, below) {
		if (this.#orderAt(above) <= this.#orderAt(below)) return !1;
		let held = this.#heap[above];
		this.#heap[above] = this.#heap[below];
		this.#heap[below] = held;
		return !0;
	}
};
const STEPS_A_ENTRY = 8;
function segmentsOf(claims, budget = new WorkBudget()) {
	let steps = 0;
	for (let { entries } of claims) for (let { ports } of entries) steps += 8 + ports.ranges.length;
	if (!budget.take(steps)) return [];
	return PROTOCOLS.flatMap((protocol) => segmentsOfProtocol(protocol, claims, budget));
}
function segmentsOfProtocol(protocol, claims, budget) {
	let candidates = [];
	for (let claim of claims) for (let entry of claim.entries) entry.ports.protocol === protocol && candidates.push(candidateOf(claim, entry, candidates.length));
	let keys = new Map();
	let byWinners = new Map();
	for (let { first, last, winners } of winnersByPort(candidates, budget)) {
		let key = keys.get(winners) ?? keyOf(winners);
		keys.set(winners, key);
		let known = byWinners.get(key);
		known === void 0 ? byWinners.set(key, {
			winners,
			ranges: [{
				first,
				last
			}]
		}) : require_later().append(known.ranges, {
			first,
			last
		});
	}
	return [...byWinners.values()].map(({ winners, ranges }) => ({
		ports: portsOf$2(protocol, ranges, winners),
		appliedEntries: winners.map((winner) => winner.applied)
	}));
}
function keyOf(winners) {
	return winners.map(({ order, applied: { evidence, addresses, entry, from, satisfies = [] } }) => [
		order,
		evidence,
		addresses,
		entry.speaks,
		from?.join("/"),
		...satisfies
	].join(" ")).join();
}
function portsOf$2(protocol, ranges, [winner]) {
	let count = ranges.reduce((sum, range) => sum + range.last - range.first + 1, 0);
	let whole = winner?.applied.entry.ports;
	return whole?.count === count ? whole : {
		protocol,
		ranges,
		count
	};
}
function candidateOf({ item, reference, host, size }, entry, order) {
	let addresses = host !== null && entry.expected === "open" ? item.addresses : "all";
	let source = (host === null ? sourcesOf(item) : reference.source) ?? null;
	return {
		applied: {
			host,
			entry,
			evidence: entry.evidence ?? item.evidence,
			addresses,
			...source === null ? {} : { source },
			...judgedFrom(item, entry),
			...satisfyingEntry(item, entry)
		},
		ports: entry.ports.count,
		addresses: size,
		lent: entry.role === null ? 0 : 1,
		order
	};
}
function judgedFrom(item, entry) {
	if (item.from === null && entry.from === null) return NOWHERE_NAMED;
	return { from: require_later().namesBoth(item.from, entry.from, []) };
}
const NOWHERE_NAMED = {};
function decide(bounded, budget) {
	let told = {
		lost: new LostEntries(),
		exceptions: new PortExceptions()
	};
	let ranges = rangesOf(bounded.claims, bounded.view.only, budget, told);
	let lostEntries = told.lost.all();
	return {
		...bounded,
		ranges,
		lostEntries,
		exceptions: told.exceptions.all(lostEntries)
	};
}
function rangesOf(claims, only, budget, told) {
	return [4, 6].flatMap((family) => rangesOfFamily(family, claims, only, budget, told));
}
const STEPS_A_CLAIM = 4;
function rangesOfFamily(family, all, only, budget, told) {
	let claims = all.filter((claim) => claim.family === family);
	let meant = only.flatMap(({ pattern }) => pattern.kind === "addresses" && pattern.family === family ? [pattern.first, pattern.last + 1n] : []);
	let active = new Set();
	let known = new Map();
	let alike = createAlike();
	let ranges = [];
	for (let { first, last, ended, started } of sweepEdges(claims, meant)) {
		for (let claim of ended) active.delete(claim);
		for (let claim of started) active.add(claim);
		if (active.size === 0) continue;
		if (!budget.take(4 * active.size)) return [];
		let covering = [...active].sort((a, b) => a.order - b.order);
		let { segments, missing, exceptions } = getOrCreate(known, covering.map(alike).join(), () => {
			let decided = segmentsOf(covering, budget);
			if (told === void 0) return {
				segments: decided,
				missing: [],
				exceptions: []
			};
			return {
				segments: decided,
				missing: missingIn(covering, decided, budget),
				exceptions: exceptionsIn(covering, decided, budget)
			};
		});
		missing.length > 0 && told?.lost.note(covering, missing);
		exceptions.length > 0 && told?.exceptions.note(covering, {
			family,
			first,
			last
		}, exceptions);
		let order = covering[0].order;
		let range = {
			family,
			first,
			last,
			segments,
			probes: countPorts(segments),
			order
		};
		let anchors = chosenAnchors(covering);
		ranges.push(anchors === null ? range : {
			...range,
			anchors
		});
	}
	return ranges;
}
const IPV4_ONLY = "ipv4only.arpa.";
const NAT64_QUESTION = {
	name: IPV4_ONLY,
	families: [6]
};
function mayWriteNat64(written, runScope) {
	if (runScope === null) return !1;
	return written.some(({ pattern }) => pattern.kind === "addresses" && [pattern.first, pattern.last].some((value) => require_later().isUnexplained({
		family: pattern.family,
		value
	})));
}
function isNat64Answer({ name }) {
	return name === IPV4_ONLY;
}
function pref64Of(resolutions) {
	let found = resolutions.filter(isNat64Answer).flatMap(({ addresses }) => addresses.map((address) => require_later().addressValue(address))).flatMap(({ family, value }) => family === 6 ? require_later().pref64In(value) ?? [] : []);
	return found.length < 2 ? found : [...new Map(found.map((one) => [`${one.base}/${one.bits}`, one])).values()];
}
const SETTLED = new Set([
	null,
	"ENOTFOUND",
	"ECANCELLED",
	"EOUTOFTIME"
]);
function nat64Warnings(resolutions) {
	return resolutions.filter((one) => isNat64Answer(one) && !SETTLED.has(one.code)).map(({ code }) => `The resolver of this machine failed on ipv4only.arpa (${code}), so it is not known whether this network has a NAT64 prefix. An IPv6 address with that prefix stands for an IPv4 one, and was judged as written. Check the resolver (dig ipv4only.arpa AAAA) and run again.`);
}
function narrow(policy, view, defaultControls = []) {
	let items = policy.hosts.flatMap((item) => narrowedItem(item, view) ?? []);
	let named = controlsSeen(policy, view);
	let added = named.length > 0 ? [] : defaultControls;
	let controls = [...named, ...added];
	let controlFamilies = seenOf(familiesOf(policy.defaults), view);
	let scopes = [...new Set(policy.hosts.flatMap((item) => item.scopes))];
	return {
		policy,
		view,
		items,
		controls,
		controlFamilies,
		waivers: policy.waivers.filter(({ from }) => isJudgedFrom(view, from)),
		scopes,
		names: namesOf(items, controls, controlFamilies, [...scopes, view.runScope ?? []]),
		needsNat64: mayWriteNat64([
			...policy.hosts.flatMap(({ hosts }) => hosts),
			...policy.controls,
			...added
		], view.runScope)
	};
}
function narrowedItem(item, view) {
	let entries = entriesSeen(item, view);
	let binds = item.resolvesTo !== null && isJudgedFrom(view, item.from);
	if (entries.length === 0 && !binds) return null;
	let families = familiesOf(item);
	return {
		item,
		entries,
		families,
		familiesSeen: seenOf(families, view)
	};
}
function seenOf(families, { vantage }) {
	return vantage === null ? families : families.filter((family) => vantage.families.includes(family));
}
function namesOf(items, controls, controlFamilies, scopes) {
	let names = new Map();
	let ask = (pattern, families) => {
		if (pattern.kind !== "name" || families.length === 0) return;
		let asked = getOrCreate(names, require_later().askedName(pattern), () => new Set());
		for (let family of families) asked.add(family);
	};
	for (let { item, families } of items) for (let { pattern } of item.hosts) ask(pattern, families);
	for (let { pattern } of controls) ask(pattern, controlFamilies);
	for (let scope of scopes) for (let element of scope) element.kind === "name" && ask({
		...element,
		kind: "name"
	}, BOTH_FAMILIES);
	return [...names].map(([name, families]) => ({
		name,
		families: [...families].sort()
	}));
}
function plannedRequirements(planned) {
	let { policy, view, shard, unwatched, lostEntries, exceptions } = planned;
	let texts = requirementsOf(policy.hosts);
	if (texts.length === 0) return [];
	let { elsewhere, unshown } = require_later().vantagesOf$1(policy);
	let lost = new Map();
	for (let one of lostEntries) for (let text of one.satisfies) getOrCreate(lost, text, () => []).push(one);
	let excepted = new Map();
	for (let one of exceptions) getOrCreate(excepted, one.requirement, () => []).push(one);
	let ofRun = [...require_later().onlyPart(view), ...require_later().shardPart(shard)];
	return texts.map((requirement) => ({
		requirement,
		unchecked: [
			...ofRun,
			...require_later().vantagePart([...elsewhere.get(requirement) ?? []], view),
			...require_later().unshownPart([...unshown.get(requirement) ?? []]),
			...unwatched.filter(({ satisfies = [] }) => satisfies.includes(requirement)).map((one) => require_later().blindPart(one, view)),
			...require_later().lostParts(lost.get(requirement) ?? [])
		],
		exceptions: require_later().exceptionParts(excepted.get(requirement) ?? [])
	}));
}
async function resolve(narrowed, ask) {
	let { names, needsNat64 } = narrowed;
	return withResolutions(narrowed, names.length === 0 && !needsNat64 ? [] : await ask(names, needsNat64));
}
function withResolutions(narrowed, resolutions) {
	let byQuestion = new Map(resolutions.map((one) => [`${one.family} ${one.name}`, one]));
	return {
		...narrowed,
		resolutions,
		pref64: pref64Of(resolutions),
		resolutionOf: (written, family) => {
			let name = require_later().askedName(written);
			let resolution = byQuestion.get(`${family} ${name}`);
			if (resolution === void 0) throw Error(`no resolution for ${name} over IPv${family}`);
			return resolution;
		},
		resolveWarnings: [...nat64Warnings(resolutions), ...new Set(resolutions.flatMap(({ warnings = [] }) => warnings))]
	};
}
function withoutBlindSpots(ranges, declared, vantage, budget) {
	if (vantage === null) return {
		ranges,
		unwatched: [],
		seenByNobody: []
	};
	let { cannotSee: blind, families } = vantage;
	let lost = new Map();
	let nobody = new (require_later()).SeenByNobodyList(declared, vantage);
	let kept = {
		4: new Map(),
		6: new Map()
	};
	let holes = {
		tcp: unitedRanges(blind.filter(({ protocol }) => protocol === "tcp").flatMap(({ ranges }) => ranges)),
		udp: unitedRanges(blind.filter(({ protocol }) => protocol === "udp").flatMap(({ ranges }) => ranges))
	};
	return {
		ranges: ranges.flatMap((range) => {
			let { family, segments } = range;
			let lacks = !families.includes(family);
			let known = getOrCreate(kept[family], segments, () => require_later().cut(segments, family, lacks ? ALL : holes, nobody, budget));
			for (let { byNobody, ...one } of known.lost) {
				for (let found of byNobody) nobody.note(range, found);
				one.ports !== null && require_later().note(lost, range, lacks ? `IPv${family}` : require_later().portsText$1(one.ports), one.ports.count, one);
			}
			let probes = countPorts(known.segments);
			return probes === 0 ? [] : [{
				...range,
				segments: known.segments,
				probes
			}];
		}),
		unwatched: [...lost].map(([what, { ports, hosts, satisfies }]) => ({
			what,
			ports: Number(ports),
			hosts: [...hosts],
			...satisfying$1([[...satisfies]])
		})),
		seenByNobody: nobody.all()
	};
}
const EVERY_PORT = [{
	first: 1,
	last: 65535
}];
const ALL = {
	tcp: EVERY_PORT,
	udp: EVERY_PORT
};
function keepShard(bounded, shard, budget) {
	if (shard === null) return {
		bounded,
		shard,
		othersJudge: !1,
		dividedWaivers: new Set()
	};
	let { policy, view, claims, items, waivers } = bounded;
	let { index, of } = shard;
	let weighing = new WorkBudget();
	let networks = claims.filter(({ host }) => host === null);
	let all = rangesOf(networks, [], weighing);
	let asked = withoutBlindSpots(all, policy.vantages, view.vantage, weighing).ranges;
	let tooLarge = require_later().overWhole(asked, policy);
	if (tooLarge !== null) return { mistake: tooLarge };
	if (weighing.isSpent) return { mistake: require_later().tooMuchToPlan(policy) };
	let names = require_later().sharesOfNames(items, of);
	let groups = require_later().groupNames(names, claims);
	let probes = new Map(asked.map((range) => [`${range.family} ${range.first}`, range.probes]));
	let weighed = all.map((range) => ({
		...range,
		probes: probes.get(`${range.family} ${range.first}`) ?? 0
	}));
	let named = addressRangeSet(groups.addresses);
	let own = addressRangeSet([...(require_later().shareNetworks(weighed, names.loads)[index - 1] ?? []).flatMap((range) => without$1(range, named)), ...groups.addresses.filter((address) => address.shard === index)]);
	let shardOf = require_later().hostShards(groups, of);
	let isName = (host) => groups.shardOf(host) !== null;
	let isOwn = ({ host }) => shardOf(host) === index;
	let kept = {
		...bounded,
		policy: {
			...policy,
			limits: require_later().dividedLimits(policy.limits, of)
		},
		claims: claims.flatMap((claim) => require_later().ownPieces(claim, own, budget)),
		unresolved: bounded.unresolved.filter(isOwn),
		outOfScope: bounded.outOfScope.filter(isOwn),
		nameChecks: bounded.nameChecks.filter(isOwn)
	};
	let planned = addressRangeSet(asked);
	let ranges = [...planned[4], ...planned[6]];
	let elsewhere = addressRangeSet([...asked, ...groups.addresses].flatMap((range) => without$1(range, own)));
	let reachesOthers = (pattern) => pattern.kind === "name" ? (groups.shardOf(pattern.name) ?? index) !== index : within(pattern, elsewhere).length > 0;
	return {
		bounded: kept,
		shard: {
			index,
			of,
			planned: {
				addresses: ranges,
				texts: require_later().askedOfNames(bounded, isName)
			},
			taken: {
				addresses: ranges.flatMap((range) => within(range, own)),
				texts: require_later().askedOfNames(kept, isName)
			}
		},
		othersJudge: require_later().judges(bounded),
		dividedWaivers: new Set(waivers.filter(({ hosts }) => hosts.some(({ pattern }) => reachesOthers(pattern))))
	};
}
function partOfPolicy(claimed, bounded, isShard, { ranges, outOfScope }) {
	let { policy, view } = claimed;
	let { runScope, only, vantage } = view;
	if (runScope === null && only.length === 0 && !isShard) return null;
	let budget = new WorkBudget();
	let { claims } = runScope === null ? bounded : bound({
		...claimed,
		view: {
			...view,
			runScope: null
		}
	}, budget);
	let whole = withoutBlindSpots(rangesOf(claims, [], budget), policy.vantages, vantage, budget);
	let checked = Number(probesOf(ranges));
	let all = probesOf(whole.ranges);
	let counted = budget.isSpent || all > BigInt(2 ** 53 - 1) ? null : Math.max(checked, Number(all));
	let byScope = outOfScope.some(({ bound }) => bound === "run-scope");
	let of = byScope && counted === checked ? null : counted;
	let by = [
		...only.length > 0 ? ["only"] : [],
		...isShard ? ["shard"] : [],
		...byScope ? ["scope"] : []
	];
	return by.length === 0 ? null : {
		checked,
		of,
		by
	};
}
const CEILING = "ECEILING";
function withoutCrowds(claims, probes, ceiling, countOf) {
	let all = {
		claims,
		crowded: []
	};
	if (probes <= BigInt(ceiling)) return all;
	let crowds = require_later().crowdsOf(claims, countOf);
	if (crowds.length === 0 || countOf(claims.filter(require_later().isFirstOfName())) > BigInt(ceiling)) return all;
	let without = (count) => {
		let out = new Set(crowds.slice(0, count).map(({ host }) => host));
		return claims.filter(({ host }) => host === null || !out.has(host));
	};
	let [low, high] = [1, crowds.length];
	for (; low < high;) {
		let middle = low + high >> 1;
		countOf(without(middle)) <= BigInt(ceiling) ? high = middle : low = middle + 1;
	}
	return {
		claims: without(low),
		crowded: crowds.slice(0, low).map(({ host, addresses, ports, claim, satisfies }) => ({
			host,
			family: null,
			code: "ECEILING",
			position: claim.reference.position,
			...claim.reference.source === void 0 ? {} : { source: claim.reference.source },
			crowd: {
				addresses,
				probes: ports,
				ceiling
			},
			...satisfies
		}))
	};
}
var OnlyFilter = class {
	#only;
	#used = new Set();
	#unknown = new Set();
	#left = new Map();
	constructor(only) {
		this.#only = only;
		for (let one of only) this.#left.set(one, {
			tcp: require_later().portsOf$1(one, "tcp"),
			udp: require_later().portsOf$1(one, "udp")
		});
	}
	keepRanges(ranges) {
		if (this.#only.length === 0) return ranges;
		return ranges.flatMap((range) => {
			let segments = this.#keepSegments(range);
			return segments.length === 0 ? [] : [{
				...range,
				segments,
				probes: countPorts(segments)
			}];
		});
	}
	keepHosts({ unresolved, outOfScope, nameChecks }) {
		let kept = {
			unresolved: unresolved.filter(({ host }) => this.#meansHost(host, null, !0)),
			outOfScope: outOfScope.filter(({ host, range }) => this.#meansHost(host, range, !0)),
			nameChecks: nameChecks.filter((check) => this.#meansHost(check.host, null, !require_later().holds(check)))
		};
		let lost = this.lacking().flatMap(({ only }) => only.pattern.kind === "addresses" ? [{
			only,
			of: only.pattern.family
		}] : []);
		let mayBeMeant = unresolved.filter(({ family, code }) => {
			let about = code === "ENOTFOUND" ? [] : lost.filter(({ of }) => family === null || of === family);
			for (let { only } of about) this.#unknown.add(only);
			return about.length > 0;
		});
		return {
			...kept,
			unresolved: [...new Set([...kept.unresolved, ...mayBeMeant])]
		};
	}
	lacking() {
		return this.#only.flatMap((only) => {
			if (this.#unknown.has(only)) return [];
			let left = this.#left.get(only);
			let ports = PROTOCOLS.flatMap((protocol) => {
				let ranges = left?.[protocol] ?? [];
				return ranges.length === 0 ? [] : [require_later().portSet(protocol, ranges)];
			});
			return (only.ports.length === 0 ? this.#used.has(only) : ports.length === 0) ? [] : [{
				only,
				ports
			}];
		});
	}
	partlyMeant(kept) {
		return this.#only.flatMap((only) => {
			let addresses = require_later().sizeOf(only);
			if (addresses < 2n || this.#unknown.has(only)) return [];
			let decided = kept.filter((range) => require_later().meansAddresses(only, range) && range.segments.some(({ ports }) => require_later().keptRanges(ports, [only]).length > 0)).reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
			return decided === addresses || decided === 0n ? [] : [{
				only,
				addresses,
				decided
			}];
		});
	}
	#meansHost(host, range, isUnknown) {
		let meant = this.#only.filter((one) => require_later().meansName(one, host) || range !== null && require_later().touchesAddresses(one, range));
		for (let one of meant) {
			this.#used.add(one);
			isUnknown && this.#unknown.add(one);
		}
		return this.#only.length === 0 || meant.length > 0;
	}
	#meet(one, { protocol, ranges }) {
		one.ports.length === 0 && this.#used.add(one);
		let left = this.#left.get(one);
		left !== void 0 && left[protocol].length > 0 && (left[protocol] = require_later().rangesWithout(left[protocol], ranges));
	}
	#keepSegments(range) {
		let byAddress = this.#only.filter((one) => require_later().meansAddresses(one, range));
		return range.segments.flatMap((segment) => {
			let pieces = new Map();
			for (let applied of segment.appliedEntries) {
				let meant = [...byAddress, ...this.#only.filter((one) => require_later().meansName(one, applied.host))];
				let ranges = require_later().keptRanges(segment.ports, meant);
				for (let one of meant) this.#meet(one, segment.ports);
				if (ranges.length === 0) continue;
				getOrCreate(pieces, rangesText(ranges), () => ({
					ranges,
					appliedEntries: []
				})).appliedEntries.push(applied);
			}
			return require_later().disjoint(segment.ports.protocol, [...pieces.values()]);
		});
	}
};
function subtract(decided, budget) {
	let { policy, view } = decided;
	let only = new OnlyFilter(view.only);
	let seen = (ranges) => withoutBlindSpots(only.keepRanges(ranges), policy.vantages, view.vantage, budget);
	let meant = only.keepRanges(decided.ranges);
	let whole = withoutBlindSpots(meant, policy.vantages, view.vantage, budget);
	let { claims, crowded } = withoutCrowds(decided.claims, probesOf(whole.ranges), ceilingOf(policy), (some) => probesOf(seen(rangesOf(some, view.only, budget)).ranges));
	let { ranges, unwatched, seenByNobody } = crowded.length === 0 ? whole : seen(rangesOf(claims, view.only, budget));
	let hosts = only.keepHosts({
		...decided,
		unresolved: [...decided.unresolved, ...crowded]
	});
	return {
		...decided,
		...hosts,
		claims,
		ranges,
		unwatched,
		seenByNobody,
		onlyMistakes: only.lacking().map((one) => require_later().notInPolicy(one, decided)),
		openLeftOut: view.only.length === 0 ? [] : require_later().openLeftOut(decided.ranges, ranges),
		subtractWarnings: leftOutWarnings({ unwatched }, view, only.partlyMeant(meant))
	};
}
function withoutPlaces(diagnostics, sources) {
	let made = new Set(sources.flatMap(({ file, inline }) => inline === !0 ? [file] : []));
	if (made.size === 0) return [...diagnostics];
	return diagnostics.map((one) => {
		let related = one.related.filter(({ file }) => !made.has(file));
		if (one.position === null || !made.has(one.position.file)) return {
			...one,
			related
		};
		return {
			...one,
			position: null,
			length: 1,
			related
		};
	});
}
function isProblem(value) {
	return "code" in value && "message" in value;
}
function parseAddress(text) {
	let family = (0, node_net.isIP)(text);
	if (family !== 4 && family !== 6 || text.includes("%")) return null;
	let value = 0n;
	for (let byte of import_ipaddr.default.parse(text).toByteArray()) value = value * 256n + BigInt(byte);
	return {
		family,
		value
	};
}
function ipv4Of({ family, value }) {
	let inner = family === 6 ? require_later().unmapped(value) : null;
	return inner === null ? null : require_later().addressText(inner, 4);
}
const LONGEST_TEXT$1 = 1e3;
function parseHost(text) {
	let host = text.trim();
	if (host === "") return require_later().bad$2("A host is missing: the text is empty.", "write a name or an address");
	if (host.length > 1e3) return require_later().bad$2(`${require_later().quoted(text)} is longer than the 253 characters that a name may have.`, null);
	let read = readHost(text, host);
	if (!("code" in read)) return read;
	let slip = require_later().findHostSlip(host, text, (part) => !("code" in readHost(part, part)));
	return slip === null ? read : {
		...read,
		...slip
	};
}
function readHost(text, host) {
	if (/[[\]*]/.test(host)) return require_later().bad$2(`${require_later().quoted(text)} is not a host.`, null);
	let range = /^([\da-f.:]+)\s*[-–]\s*([\da-f.:]+)$/i.exec(host);
	if (range && /[.:]/.test(range[1] ?? "") && (range[1]?.includes(":") || /^[\d.]+$/.test(range[1] ?? ""))) return require_later().parseRange$1(text, range[1] ?? "", range[2] ?? "");
	if (host.includes("/")) return require_later().parseCidr(text, host);
	if (!/^[^:]+:\d+$/.test(host) && (host.includes(":") || looksNumeric(host))) return parseSingle(text, host);
	return require_later().parseName(text, host);
}
function looksNumeric(host) {
	return /^(\d+|0x[\da-f]*)$/i.test(host.replace(/\.$/, "").split(".").at(-1) ?? "");
}
function parseSingle(text, host) {
	let address = addressProblem(text, host);
	if ("code" in address) return address;
	return {
		kind: "addresses",
		family: address.family,
		first: address.value,
		last: address.value
	};
}
function addressProblem(text, host) {
	let address = parseAddress(host);
	if (address === null) {
		if (host.includes(":")) return require_later().bad$2(`${require_later().quoted(text)} is not an IPv6 address.`, "write it like `2001:db8::1`");
		let parts = host.split(".");
		let plain = parts.map((part) => String(Number.parseInt(part, 10))).join(".");
		if (parts.some((part) => /^0\d/.test(part)) && parseAddress(plain) !== null) return require_later().bad$2(`${require_later().quoted(text)} has a leading zero, which some read as octal.`, `write ${require_later().quoted(plain)}`);
		let tooLarge = parts.find((part) => Number(part) > 255);
		if (tooLarge !== void 0 && parts.length === 4 && parts.every((part) => /^\d{1,20}$/.test(part))) {
			let help = `write a number from 0 to 255 in its place, such as ${require_later().quoted(parts.map(require_later().withinOctet).join("."))}`;
			return require_later().bad$2(`${require_later().quoted(text)} is not an IPv4 address, as ${tooLarge} is not in 0-255.`, help);
		}
		return require_later().bad$2(`${require_later().quoted(text)} is not an IPv4 address. Use four numbers from 0 to 255.`, parts.length > 1 ? "write it like `203.0.113.7`" : "write an address such as `203.0.113.7` or `2001:db8::1`");
	}
	let inner = ipv4Of(address);
	if (inner !== null) return require_later().bad$2(`${require_later().quoted(text)} is an IPv4 address written as an IPv6 one.`, `write ${require_later().quoted(inner)}`);
	return address;
}
const TOP_100 = "\n21-23 25 53 80 102 104 110-111 135 139 143 389 443 445 465 502 512-514 587 636 873 993 995 1099 1433 1521 1883\n2049 2181 2375-2376 2379-2380 2404 3000 3050 3306 3389 3632 4444 4505 4646 4786 5000 5005 5060 5432 5555 5672\n5678 5900 5984-5986 6000 6379 6432 6443 7077 7199 7687 8000-8001 8005 8080-8081 8088 8091 8123 8265 8443 8529\n8888 9000 9042 9090 9092 9200 9222 9229 9300 9443 10250 11211 16509 16992 17988 20000 20256 26257 27017 27042\n28015 44134 44818 50000 61616\n";
const TOP_1000 = "\n1 5 7 9 11 13 17-27 29 31 33 37-39 41-46 48-50 52-56 58 62-74 76 78-96 102 104 106 109-111 113 115 119 135 139\n143 179 194 199 210 222 257 264 311 322 366 389 407 427 443-446 448-449 464-465 497 502 512-515 523-524 541\n548 554 563-564 587 591 593 601 623 625 631 635-636 646 655 660 662 664 700 703 705 749 783 789 802 808 830\n853 860 873 888 892 902-903 953 988-990 992-993 995 1025 1080-1081 1089-1091 1098-1099 1111 1119 1128-1129\n1143 1158 1186 1194-1195 1270 1311 1313 1337 1352 1389 1400 1414 1433-1434 1494 1500 1514-1515 1521-1522\n1525-1527 1556 1581 1583 1636 1666 1720 1723 1755 1801 1863 1880 1883 1911 1935-1936 1947 1962 1972 2000\n2003-2004 2019-2020 2022 2049 2077-2080 2082-2083 2086-2087 2095-2096 2103 2105 2107 2112 2121 2179 2181-2182\n2200 2222 2283 2301 2321 2323 2345 2375-2377 2379-2383 2393-2394 2401 2404 2424 2428 2443 2455 2480 2483-2484\n2525 2560 2575 2598 2628 2638 2701-2704 2762 2809 2869 2888 2944 2947 3000-3003 3030-3031 3050 3052 3100\n3128-3129 3200-3201 3205 3260 3268-3269 3283 3299-3301 3306-3307 3333 3350 3370 3387-3390 3443 3478 3493\n3600-3601 3632 3689-3690 3724 3790 3888 3900-3901 3910 3978 4000-4001 4022 4024 4026 4028 4040 4045 4059\n4118-4119 4150-4151 4161 4171 4190-4191 4194 4200 4222 4240 4242 4244 4317-4318 4369 4433 4440 4442-4444 4447\n4505-4506 4533 4567-4568 4646-4648 4730 4786 4822 4840 4843 4848 4899 4911 4949 5000-5001 5003 5005-5007 5015\n5022 5038-5039 5045 5050-5051 5055 5060-5062 5065-5066 5070 5080 5090 5094 5120-5121 5123 5160-5161 5173 5190\n5222-5223 5232 5269 5280-5281 5349 5355 5357-5358 5431-5433 5443-5445 5450 5457 5473 5480 5500-5501 5552 5555\n5565 5601 5631 5650 5655 5665-5667 5671-5672 5678 5701-5702 5722 5800-5801 5858 5900-5906 5938 5984-5986\n5988-5989 6000-6006 6050 6053 6060 6066 6080 6082 6101 6106 6123 6129 6160 6162 6222 6310 6333-6335 6362\n6379-6381 6432 6443 6514 6543 6556 6568 6600 6627 6633 6640-6642 6650-6651 6653 6665-6669 6690 6697 6767 6783\n6789 6800-6803 6881 6969-6970 6984 7000-7005 7025 7051 7070-7071 7077 7080 7100 7180 7182 7199 7222 7337 7422\n7443 7473-7474 7480 7547 7578 7680 7687 7700 7777-7778 7788-7789 7860 7878 7890 7900 7937-7938 7946 7990\n7999-8003 8005-8006 8008-8010 8013-8014 8019-8022 8025 8031-8033 8040-8042 8060 8065 8080-8096 8098 8108\n8111-8112 8118 8123 8126 8140 8153-8154 8161 8172 8181-8182 8188 8191 8200-8201 8222 8265 8282 8291 8300-8302\n8332-8333 8384 8388 8400-8404 8428 8440 8443-8445 8447-8448 8470 8476 8485 8500-8503 8529-8531 8543 8545-8546\n8551 8554 8563 8649 8651 8728-8729 8761 8774-8776 8778 8786-8787 8800 8812 8834 8843 8848 8880 8883 8888-8889\n8899 8920 8953 8983-8984 8989 8998 9000 9002-9005 9009 9021 9030 9042-9043 9050-9051 9060 9080-9081 9083 9088\n9090-9094 9096 9098-9104 9107 9113-9117 9119 9121 9127-9128 9141-9142 9150 9153 9160 9180-9182 9187 9200-9201\n9216 9220 9222 9229 9256 9273 9283 9292 9300-9301 9306 9308 9312 9323 9333 9345 9363 9389-9390 9392-9393 9395\n9400-9401 9404 9411 9418-9419 9440 9443-9444 9476 9500 9527 9530 9600 9633 9696 9735 9848 9864 9866-9868 9870\n9876 9887 9901 9933 9944 9983 9989-9990 9993 9997 9999-10001 10011 10020 10024-10026 10050-10052 10080 10082\n10110 10248-10257 10259 10334 10389 10443 10554 10636 10800 10808-10809 10909 10911 10933 11000 11112 11207\n11210-11211 11214-11215 11222 11300 11371 11434 12201 12321 12345 12489 12975 13133 13720 13724 13782 14000\n14250 14268 15000-15001 15010 15012 15014 15021 15090 15671-15672 15674-15675 15692 16000 16010 16020 16030\n16379 16443 16509 16514 16686 16992-16995 17988 17990 18080-18081 18083 18089 18091 18190 18245 18264 19530\n19888 19999-20000 20048 20160 20256 20547 20880 21000 21050 21115-21117 22000 22350 24007-24008 24224 25000\n25565 25575 25672 26257 26379 26657 27000-27001 27015-27020 27036 27042 28015 28017 28443 29418 30000-30001\n30005 30013 30015 30033 30080 30120 30303 30443 32000 32400 32469 32764 32803 33060-33062 34567-34568 34599\n34962-34964 34980 35357 37215 37777-37778 38465-38467 40404 41794-41795 44134 44818 47001 47100 47500 48898\n49152-49158 49664-49669 50000 50010 50013-50014 50020 50070 50075 50090 51413 52773 52869 54321 54663 55000\n55414 55553 55555 58846 60010 60030 61208 61613-61614 61616 63148 64738\n";
const TEXTS = new Map([["top-100", "\n21-23 25 53 80 102 104 110-111 135 139 143 389 443 445 465 502 512-514 587 636 873 993 995 1099 1433 1521 1883\n2049 2181 2375-2376 2379-2380 2404 3000 3050 3306 3389 3632 4444 4505 4646 4786 5000 5005 5060 5432 5555 5672\n5678 5900 5984-5986 6000 6379 6432 6443 7077 7199 7687 8000-8001 8005 8080-8081 8088 8091 8123 8265 8443 8529\n8888 9000 9042 9090 9092 9200 9222 9229 9300 9443 10250 11211 16509 16992 17988 20000 20256 26257 27017 27042\n28015 44134 44818 50000 61616\n"], ["top-1000", "\n1 5 7 9 11 13 17-27 29 31 33 37-39 41-46 48-50 52-56 58 62-74 76 78-96 102 104 106 109-111 113 115 119 135 139\n143 179 194 199 210 222 257 264 311 322 366 389 407 427 443-446 448-449 464-465 497 502 512-515 523-524 541\n548 554 563-564 587 591 593 601 623 625 631 635-636 646 655 660 662 664 700 703 705 749 783 789 802 808 830\n853 860 873 888 892 902-903 953 988-990 992-993 995 1025 1080-1081 1089-1091 1098-1099 1111 1119 1128-1129\n1143 1158 1186 1194-1195 1270 1311 1313 1337 1352 1389 1400 1414 1433-1434 1494 1500 1514-1515 1521-1522\n1525-1527 1556 1581 1583 1636 1666 1720 1723 1755 1801 1863 1880 1883 1911 1935-1936 1947 1962 1972 2000\n2003-2004 2019-2020 2022 2049 2077-2080 2082-2083 2086-2087 2095-2096 2103 2105 2107 2112 2121 2179 2181-2182\n2200 2222 2283 2301 2321 2323 2345 2375-2377 2379-2383 2393-2394 2401 2404 2424 2428 2443 2455 2480 2483-2484\n2525 2560 2575 2598 2628 2638 2701-2704 2762 2809 2869 2888 2944 2947 3000-3003 3030-3031 3050 3052 3100\n3128-3129 3200-3201 3205 3260 3268-3269 3283 3299-3301 3306-3307 3333 3350 3370 3387-3390 3443 3478 3493\n3600-3601 3632 3689-3690 3724 3790 3888 3900-3901 3910 3978 4000-4001 4022 4024 4026 4028 4040 4045 4059\n4118-4119 4150-4151 4161 4171 4190-4191 4194 4200 4222 4240 4242 4244 4317-4318 4369 4433 4440 4442-4444 4447\n4505-4506 4533 4567-4568 4646-4648 4730 4786 4822 4840 4843 4848 4899 4911 4949 5000-5001 5003 5005-5007 5015\n5022 5038-5039 5045 5050-5051 5055 5060-5062 5065-5066 5070 5080 5090 5094 5120-5121 5123 5160-5161 5173 5190\n5222-5223 5232 5269 5280-5281 5349 5355 5357-5358 5431-5433 5443-5445 5450 5457 5473 5480 5500-5501 5552 5555\n5565 5601 5631 5650 5655 5665-5667 5671-5672 5678 5701-5702 5722 5800-5801 5858 5900-5906 5938 5984-5986\n5988-5989 6000-6006 6050 6053 6060 6066 6080 6082 6101 6106 6123 6129 6160 6162 6222 6310 6333-6335 6362\n6379-6381 6432 6443 6514 6543 6556 6568 6600 6627 6633 6640-6642 6650-6651 6653 6665-6669 6690 6697 6767 6783\n6789 6800-6803 6881 6969-6970 6984 7000-7005 7025 7051 7070-7071 7077 7080 7100 7180 7182 7199 7222 7337 7422\n7443 7473-7474 7480 7547 7578 7680 7687 7700 7777-7778 7788-7789 7860 7878 7890 7900 7937-7938 7946 7990\n7999-8003 8005-8006 8008-8010 8013-8014 8019-8022 8025 8031-8033 8040-8042 8060 8065 8080-8096 8098 8108\n8111-8112 8118 8123 8126 8140 8153-8154 8161 8172 8181-8182 8188 8191 8200-8201 8222 8265 8282 8291 8300-8302\n8332-8333 8384 8388 8400-8404 8428 8440 8443-8445 8447-8448 8470 8476 8485 8500-8503 8529-8531 8543 8545-8546\n8551 8554 8563 8649 8651 8728-8729 8761 8774-8776 8778 8786-8787 8800 8812 8834 8843 8848 8880 8883 8888-8889\n8899 8920 8953 8983-8984 8989 8998 9000 9002-9005 9009 9021 9030 9042-9043 9050-9051 9060 9080-9081 9083 9088\n9090-9094 9096 9098-9104 9107 9113-9117 9119 9121 9127-9128 9141-9142 9150 9153 9160 9180-9182 9187 9200-9201\n9216 9220 9222 9229 9256 9273 9283 9292 9300-9301 9306 9308 9312 9323 9333 9345 9363 9389-9390 9392-9393 9395\n9400-9401 9404 9411 9418-9419 9440 9443-9444 9476 9500 9527 9530 9600 9633 9696 9735 9848 9864 9866-9868 9870\n9876 9887 9901 9933 9944 9983 9989-9990 9993 9997 9999-10001 10011 10020 10024-10026 10050-10052 10080 10082\n10110 10248-10257 10259 10334 10389 10443 10554 10636 10800 10808-10809 10909 10911 10933 11000 11112 11207\n11210-11211 11214-11215 11222 11300 11371 11434 12201 12321 12345 12489 12975 13133 13720 13724 13782 14000\n14250 14268 15000-15001 15010 15012 15014 15021 15090 15671-15672 15674-15675 15692 16000 16010 16020 16030\n16379 16443 16509 16514 16686 16992-16995 17988 17990 18080-18081 18083 18089 18091 18190 18245 18264 19530\n19888 19999-20000 20048 20160 20256 20547 20880 21000 21050 21115-21117 22000 22350 24007-24008 24224 25000\n25565 25575 25672 26257 26379 26657 27000-27001 27015-27020 27036 27042 28015 28017 28443 29418 30000-30001\n30005 30013 30015 30033 30080 30120 30303 30443 32000 32400 32469 32764 32803 33060-33062 34567-34568 34599\n34962-34964 34980 35357 37215 37777-37778 38465-38467 40404 41794-41795 44134 44818 47001 47100 47500 48898\n49152-49158 49664-49669 50000 50010 50013-50014 50020 50070 50075 50090 51413 52773 52869 54321 54663 55000\n55414 55553 55555 58846 60010 60030 61208 61613-61614 61616 63148 64738\n"]]);
const read = new Map();
const NUMBERED_SETS = [
	["well-known", {
		first: 1,
		last: 1023
	}],
	["registered", {
		first: 1024,
		last: 49151
	}],
	["dynamic", {
		first: 49152,
		last: 65535
	}]
];
const RANKED_SETS = [...TEXTS.keys()];
const LAST_PORT = 65535;
const NARROW = 1e3;
const SHORTENED = {
	alone: 101,
	besideTurned: 16
};
const NUMBER_HELP = "write a number from 1 to 65535";
function isPort(number) {
	return number >= 1 && number <= 65535;
}
const LONGEST_TEXT = 200;
const SETS = new Map([["all", {
	first: 1,
	last: LAST_PORT
}], ...NUMBERED_SETS]);
function parsePorts(text, suggest) {
	let whole = text.trim().toLowerCase();
	if (whole === "") return require_later().badPort("A port is missing: the text is empty.", "write a port, such as `443`");
	if (whole.length > 200) return require_later().badPort(`${require_later().quoted(text)} is too long to be a port.`, null);
	let read = readElement(whole, text, suggest);
	if (!("code" in read) || require_later().answerFor(whole) !== null) return read;
	let slip = require_later().findPortSlip(whole, text, (part) => require_later().elementsOf(part, suggest));
	return slip === null ? read : require_later().slipProblem(slip, read.code);
}
function readElement(whole, text, suggest) {
	if (/[,;\s]/.test(whole.replace(/\s*-\s*/, "-"))) return require_later().notAPort(text, require_later().answerFor(whole));
	let slash = whole.lastIndexOf("/");
	let body = slash === -1 ? whole : whole.slice(0, slash).trim();
	let protocol = slash === -1 ? "tcp" : whole.slice(slash + 1).trim();
	if (protocol === "") return require_later().badPort(`${require_later().quoted(text)} has nothing behind the slash.`, "write a port, such as `443` or `53/udp`");
	if (protocol !== "tcp" && protocol !== "udp") return require_later().badPort(`${require_later().quoted(text)}: ${require_later().quoted(protocol)} is not a protocol that port-policy can check.`, null);
	return parseBody(body, protocol, text, suggest);
}
function parseBody(body, protocol, text, suggest) {
	let set = SETS.get(body);
	if (set) return portSet(protocol, set.first, set.last);
	if (/^top-?\d+$/.test(body)) return require_later().parseRanked(body, protocol, text);
	if (body === "known") {
		if (protocol === "udp") return require_later().knownUdp();
		return require_later().badPort(`${require_later().quoted(text)} is a set of UDP ports.`, `write ${require_later().quoted("known/udp")}`);
	}
	if (/^\d+$/.test(body)) {
		let port = parseNumber(body, text, protocol);
		return typeof port == "number" ? portSet(protocol, port, port) : port;
	}
	let range = /^(\d*)\s*(-|–|—|:|\.\.\.?)\s*(\d*)$/.exec(body);
	if (range && body !== "-") return require_later().parseRange(range, protocol, text);
	if (body === "*" || body === "any") return require_later().notAPort(text, require_later().everyPort(protocol));
	if (/^[-+]?[\d._]+$|^0[xob]|^[\d.]+e[\d+-]+$/.test(body)) return require_later().badPort(`${require_later().quoted(text)} is not a port. A port is a whole number from 1 to 65535.`, null);
	return require_later().parseService(body, protocol, text, suggest);
}
function parseNumber(digits, text, protocol) {
	let port = Number(digits);
	if (!isPort(port)) return require_later().badPort(port === 0 ? require_later().tooLow(text) : require_later().tooHigh(text), NUMBER_HELP);
	if (digits.startsWith("0")) return require_later().badPort(`${require_later().quoted(text)} has a leading zero.`, `write ${require_later().quoted(require_later().suffix(String(port), protocol))}`);
	return port;
}
const NO_PORT_HELP = "write the number of the port; `port-policy services` lists the names";
function portSet(protocol, first, last) {
	return {
		protocol,
		ranges: [{
			first,
			last
		}],
		count: last - first + 1
	};
}
function withControls(policy, texts) {
	let added = texts.flatMap((text) => {
		let endpoint = require_later().parseControl(text, () => null);
		return "code" in endpoint ? [] : [{
			...endpoint,
			text,
			position: null
		}];
	});
	return {
		...policy,
		controls: distinctControls([...policy.controls, ...added])
	};
}
function distinctControls(controls) {
	let byEndpoint = new Map();
	for (let control of controls) {
		let { pattern, port, protocol } = control;
		let key = `${pattern.kind === "name" ? pattern.name : `${pattern.family}:${pattern.first}`} ${port}/${protocol}`;
		byEndpoint.has(key) || byEndpoint.set(key, control);
	}
	return [...byEndpoint.values()];
}
const MOST_HOSTS$1 = 1e6;
const MOST_CHARACTERS_OF_HOSTS = 64e6;
var HostFileReader = class {
	#load;
	#files = new Map();
	#loaded = new Map();
	#lists = new Map();
	#characters = 0;
	#room = MOST_HOSTS$1;
	withheld;
	wasWithheld = !1;
	constructor(load, withheld = null) {
		this.#load = load;
		this.withheld = withheld;
	}
	files() {
		return [...this.#files.values()].map(({ source, hosts, lists }) => ({
			...source,
			hosts,
			lists
		}));
	}
	read({ path, pointer }, from) {
		let loaded = getOrCreate(this.#loaded, JSON.stringify([from, path]), () => this.#open(path, from));
		if ("message" in loaded) return { problems: [loaded] };
		let { source } = getOrCreate(this.#files, loaded.file, () => ({
			source: loaded,
			hosts: 0,
			lists: []
		}));
		let key = JSON.stringify([source.file, pointer]);
		return getOrCreate(this.#lists, key, () => this.#list(source, pointer));
	}
	#open(path, from) {
		let loaded = this.#load(path, from, "hosts");
		if ("problem" in loaded) return {
			message: `Cannot read the hosts in ${require_later().placeText$1(path)}: ${loaded.problem}.`,
			help: null
		};
		this.#characters += loaded.text.length;
		if (this.#characters <= 64e6) return loaded;
		return {
			message: `${require_later().placeText$1(loaded.file)} is too large: the files of hosts of a run have at most 64000000 characters together.`,
			help: "write the hosts alone to a file of their own, or split the list and run each part on its own"
		};
	}
	#list({ file, text: raw }, pointer) {
		let text = raw.startsWith("﻿") ? raw.slice(1) : raw;
		let place = pointer === null || pointer.length === 0 ? file : `${file}#${require_later().pointerText(pointer)}`;
		let listed = pointer === null ? require_later().elementsOfText(text, file) : require_later().elementsOfJson(text, file, pointer);
		if ("message" in listed) return { problems: [listed] };
		let read = require_later().collectHosts(listed.elements, this.#room);
		if ("problems" in read) return read;
		if (read.hosts.length === 0) return { problems: [{
			message: `${require_later().placeText$1(place)} has no hosts.`,
			help: EMPTY_HELP
		}] };
		this.#room -= read.hosts.length;
		let known = this.#files.get(file);
		known !== void 0 && (known.hosts += read.hosts.length);
		known?.lists.push({
			pointer,
			hosts: read.hosts
		});
		return {
			place,
			hosts: read.hosts
		};
	}
};
const EMPTY_HELP = "look at the step that writes it; a check without hosts proves nothing";
const MOST_EXPLAINED = 1e3;
var DiagnosticList = class {
	#file;
	#lines;
	#found = new Map();
	#explained = {
		error: 0,
		warning: 0
	};
	#unexplained = {
		error: 0,
		warning: 0
	};
	constructor(file, lines) {
		this.#file = file;
		this.#lines = lines;
	}
	get file() {
		return this.#file;
	}
	get full() {
		return this.#explained.error >= MOST_EXPLAINED;
	}
	get size() {
		return this.#found.size;
	}
	position(span) {
		let { line, col } = this.#lines.linePos(span.offset);
		return {
			file: this.#file,
			line,
			column: col
		};
	}
	add(span, problem, related = [], level = "error") {
		let { code, message, help } = span.part === void 0 ? problem : require_later().ofPart(problem, span.part);
		let key = `${span.offset} ${code} ${message}`;
		if (this.#found.has(key)) return;
		if (this.#explained[level] >= MOST_EXPLAINED) {
			this.#unexplained[level]++;
			return;
		}
		this.#explained[level]++;
		let diagnostic = {
			code,
			message,
			help,
			level,
			position: this.position(span),
			length: Math.max(1, span.length),
			related
		};
		this.#found.set(key, {
			diagnostic,
			offset: span.offset
		});
	}
	error(span, code, message, help = null) {
		this.add(span, {
			code,
			message,
			help
		});
	}
	warn(span, code, message, help = null) {
		this.add(span, {
			code,
			message,
			help
		}, [], "warning");
	}
	sorted(keep = () => !0) {
		let kept = [...this.#found.values()].filter(({ diagnostic, offset }) => keep(diagnostic, offset)).sort((a, b) => a.offset - b.offset).map(({ diagnostic }) => diagnostic);
		let last = kept.pop();
		if (last === void 0) return [];
		return [...kept, {
			...last,
			message: `${last.message}${this.#more()}`
		}];
	}
	#more() {
		let { error, warning } = this.#unexplained;
		if (error > 0) return ` (And ${error} more mistakes in this file.)`;
		return warning > 0 ? ` (And ${warning} more warnings in this file.)` : "";
	}
};
const LONGEST_REASON = 1e3;
const SPEAKABLE = UDP_SERVICES.map(({ name }) => name);
const text = (most = Infinity) => ({
	kind: "text",
	most
});
const number = (least, most = 2 ** 53 - 1) => ({
	kind: "number",
	least,
	most
});
const words = (...all) => ({
	kind: "words",
	words: all
});
const list = (of) => ({
	kind: "list",
	of
});
const either = (...of) => ({
	kind: "either",
	of
});
const oneOrMore = (of) => either(of, list(of));
const map$1 = (keys, required = []) => ({
	kind: "map",
	required,
	keys
});
const port = either(number(1, 65535), text());
const family = words("both", "ipv4", "ipv6");
const addresses = words("all", "any");
const evidence = words(...EVIDENCE_DEMANDS);
const limit = either(number(1), words("unlimited"));
const satisfies = oneOrMore(text(200));
const entry$1 = map$1({
	ports: oneOrMore(port),
	from: oneOrMore(text()),
	severity: words(...SEVERITIES),
	reason: text(LONGEST_REASON),
	evidence,
	speaks: words(...SPEAKABLE),
	satisfies
}, ["ports"]);
const expectation = either(port, entry$1, list(either(port, entry$1)));
const states = {
	open: expectation,
	blocked: expectation,
	closed: expectation,
	filtered: expectation,
	observe: expectation
};
const role = map$1({
	...states,
	satisfies
});
const host = map$1({
	host: oneOrMore(text()),
	"hosts-in": text(),
	"at-least": number(1),
	roles: oneOrMore(text()),
	from: oneOrMore(text()),
	...states,
	"resolves-to": oneOrMore(text()),
	addresses,
	family,
	evidence,
	anchors: oneOrMore(port),
	satisfies
});
const vantage = map$1({
	family,
	"cannot-see": oneOrMore(port),
	sees: words(...VANTAGE_SEES),
	controls: oneOrMore(text()),
	source: oneOrMore(text())
});
const waiver = map$1({
	host: oneOrMore(text()),
	ports: oneOrMore(port),
	state: oneOrMore(words(...WAIVABLE_STATES)),
	until: text(),
	reason: text(LONGEST_REASON),
	owner: text(200),
	from: oneOrMore(text())
}, [
	"host",
	"ports",
	"state",
	"until",
	"reason"
]);
const defaults = map$1({
	timeout: text(),
	attempts: number(1, 10),
	family,
	addresses,
	evidence
});
const limits = map$1({
	rate: text(),
	"per-host": text(),
	"in-flight": limit,
	probes: limit,
	duration: text()
});
const policy = map$1({
	version: words(1),
	extends: text(),
	scope: oneOrMore(text()),
	vantages: {
		kind: "names",
		of: vantage,
		mayBeEmpty: !0
	},
	defaults,
	limits,
	controls: oneOrMore(text()),
	roles: {
		kind: "names",
		of: role,
		mayBeEmpty: !1
	},
	hosts: list(host),
	waivers: list(waiver)
}, ["version"]);
const MAP_SHAPES = {
	policy,
	defaults,
	limits,
	vantage,
	role,
	host,
	entry: entry$1,
	waiver
};
function isOneOrMore(key, shape) {
	let of = Object.hasOwn(shape.keys, key) ? shape.keys[key] : void 0;
	return of?.kind === "either" && of.of.some(({ kind }) => kind === "list");
}
function hasPolicyShape(root) {
	return fits(root, policy);
}
function fits(node, shape) {
	switch (shape.kind) {
		case "either": return shape.of.some((one) => fits(node, one));
		case "list": return node.kind === "list" && node.items.length > 0 && node.items.every((item) => fits(item, shape.of));
		case "map": return node.kind === "map" && shape.required.every((key) => node.pairs.has(key)) && [...node.pairs].every(([key, { value }]) => Object.hasOwn(shape.keys, key) && fits(value, shape.keys[key]));
		case "names": return node.kind === "map" && [...node.pairs.values()].every(({ value }) => shape.mayBeEmpty && require_later().isEmpty$1(value) || fits(value, shape.of));
		default: return node.kind === "scalar" && fitsScalar(node.value, shape);
	}
}
function fitsScalar(value, shape) {
	if (shape.kind === "text") return typeof value == "string" && value.length <= shape.most;
	if (shape.kind === "words") return shape.words.includes(value);
	return Number.isSafeInteger(value) && value >= shape.least && value <= shape.most;
}
const MAP_KINDS = Object.keys(MAP_SHAPES);
const KEYS = Object.fromEntries(MAP_KINDS.map((kind) => [kind, Object.keys(MAP_SHAPES[kind].keys)]));
const NAMES = {
	policy: "a policy",
	defaults: "`defaults`",
	limits: "`limits`",
	vantage: "a vantage",
	role: "a role",
	host: "a `hosts` item",
	entry: "an entry",
	waiver: "a waiver"
};
const CHILD_KINDS = {
	policy: {
		defaults: ["defaults", "self"],
		limits: ["limits", "self"],
		vantages: ["vantage", "names"],
		roles: ["role", "names"],
		hosts: ["host", "list"],
		waivers: ["waiver", "list"]
	},
	defaults: {},
	limits: {},
	vantage: {},
	role: {},
	host: {},
	entry: {},
	waiver: {}
};
const NONE = [null, "self"];
function childKindOf(key, mapKind) {
	if ((mapKind === "host" || mapKind === "role") && STATES$1.includes(key)) return ["entry", "self"];
	let kinds = CHILD_KINDS[mapKind];
	return Object.hasOwn(kinds, key) ? kinds[key] ?? NONE : NONE;
}
function takesList(key, mapKind) {
	return key !== "scope" && isOneOrMore(key, MAP_SHAPES[mapKind]);
}
const STATES$1 = EXPECTED_STATES;
const HOST_FILE = ["hosts-in", "at-least"];
const TOP = {
	hosts: ["a list of hosts", null],
	waivers: ["a list of waivers", null],
	extends: ["the path of a policy file", null]
};
function childOf(map, key) {
	return map.pairs.get(key)?.value ?? null;
}
const MISSING_HELP = {
	version: "begin the file with `version: 1`",
	host: "add `host: NAME`, an address, a CIDR or a range",
	ports: "add `ports: 443`, or a list",
	state: "add `state: open`, or the other state that the port may have",
	until: "add `until: 2027-01-31`, the last day on which it holds",
	reason: "add `reason: WHY`, with the ticket that will end it"
};
function checkShape(root, diagnostics) {
	hasPolicyShape(root) || require_later().reportMisshapen(root, diagnostics);
	reportHostless(root, diagnostics);
}
function reportHostless(root, diagnostics) {
	let hosts = root.kind === "map" ? root.pairs.get("hosts")?.value : void 0;
	if (hosts?.kind !== "list") return;
	for (let [index, item] of hosts.items.entries()) item.kind === "map" && !item.pairs.has("host") && !item.pairs.has("hosts-in") && require_later().reportMissing(root, [
		"hosts",
		index,
		"host"
	], diagnostics);
}
const DASH_TOO_MANY = "remove the dash if this belongs to the host above, and indent it as far as that `host`; otherwise add `host: NAME`";
function correctKeys(root, diagnostics) {
	return new KeyCorrector(diagnostics).map(root, "policy");
}
var KeyCorrector = class {
	#diagnostics;
	#done = new Map();
	constructor(diagnostics) {
		this.#diagnostics = diagnostics;
	}
	map(map, mapKind) {
		let done = getOrCreate(this.#done, map, () => new Map());
		return getOrCreate(done, mapKind, () => this.#correct(map, mapKind));
	}
	#correct(map, mapKind) {
		let pairs = new Map();
		let changed = !1;
		for (let [key, pair] of map.pairs) {
			let meant = KEYS[mapKind].includes(key) ? key : this.#meant(key, mapKind, map, pairs);
			let value = this.#value(pair.value, meant, mapKind);
			changed ||= meant !== key || value !== pair.value;
			pairs.set(meant, value === pair.value ? pair : {
				...pair,
				value
			});
		}
		return changed ? {
			...map,
			pairs
		} : map;
	}
	#meant(key, mapKind, map, taken) {
		if (this.#diagnostics.full) return key;
		let { meant, help } = require_later().keyAdvice(key, mapKind, map);
		if (meant === null || map.pairs.has(meant) || taken.has(meant)) return key;
		let message = `${require_later().quoted(key)} is not a key of ${NAMES[mapKind]}.`;
		this.#diagnostics.error(map.pairs.get(key)?.key ?? map, "unknown-key", message, help);
		return meant;
	}
	#value(value, key, mapKind) {
		let [childKind, of] = childKindOf(key, mapKind);
		if (childKind === null) return value;
		if (of === "self") return value.kind === "map" ? this.map(value, childKind) : this.#list(value, childKind);
		if (of === "list") return this.#list(value, childKind);
		return value.kind === "map" ? this.#names(value, childKind) : value;
	}
	#list(value, childKind) {
		if (value.kind !== "list") return value;
		let items = value.items.map((item) => item.kind === "map" ? this.map(item, childKind) : item);
		return items.every((item, index) => item === value.items[index]) ? value : {
			...value,
			items
		};
	}
	#names(value, childKind) {
		let pairs = new Map();
		let changed = !1;
		for (let [name, pair] of value.pairs) {
			let corrected = pair.value.kind === "map" ? this.map(pair.value, childKind) : pair.value;
			changed ||= corrected !== pair.value;
			pairs.set(name, corrected === pair.value ? pair : {
				...pair,
				value: corrected
			});
		}
		return changed ? {
			...value,
			pairs
		} : value;
	}
};
const LOOKED_AT$1 = 1e5;
const FOREIGN = [
	{
		kind: "a scan of nmap",
		signs: [/<nmaprun\b/],
		help: "give a scan with `--observations FILE`, beside a policy; `port-policy init` drafts a policy from a scan"
	},
	{
		kind: "XML",
		signs: [/^\s*<(?:\?xml|!DOCTYPE|[a-z])/i]
	},
	{
		kind: "a report of port-policy",
		signs: [/^\s*\{\s*"schemaVersion"/],
		help: "give a report with `--baseline FILE`, or to `port-policy diff`"
	},
	{
		kind: "a workflow of GitHub Actions",
		signs: [/^on:/m, /^jobs:/m],
		help: "name the policy file; in the workflow the input `policy` names it"
	},
	{
		kind: "a compose file",
		signs: [/^services:/m, /^[ ]+(?:image|build):/m]
	},
	{
		kind: "a Kubernetes manifest",
		signs: [/^apiVersion:/m, /^kind:/m]
	},
	{
		kind: "an Ansible playbook",
		signs: [/^- (?:hosts|name):/m, /^ {2}(?:tasks|roles):/m]
	},
	{
		kind: "a Terraform file",
		signs: [/^(?:resource|provider|variable|module|terraform|data|locals|output)\b[^\n]*\{\s*$/m]
	},
	{
		kind: "a list of iptables rules",
		signs: [/^(?:\*(?:filter|nat|mangle|raw)\s*$|(?:iptables )?-A [A-Z])/m]
	},
	{
		kind: "an nftables file",
		signs: [/^table (?:inet|ip6?) \w+ \{/m]
	},
	{
		kind: "a goss file",
		signs: [/^port:\s*$/m, /^[ ]+tcp6?:\d+:/m]
	},
	{
		kind: "a security group of AWS",
		signs: [/"(?:SecurityGroups|IpPermissions)"\s*:/]
	}
];
const BEGIN$2 = "write a policy of its own, which begins with `version: 1` and `hosts:`; `port-policy init HOST` drafts one";
function foreignFile(text) {
	let begin = text.slice(0, 1e5).replace(/^\uFEFF/, "");
	if (/^["']?hosts["']?\s*:/im.test(begin)) return null;
	let found = FOREIGN.find(({ signs }) => signs.every((sign) => sign.test(begin)));
	if (found === void 0 && !require_later().beginsAsEnv(begin)) return null;
	let { kind, help } = found ?? {
		kind: "an .env file",
		help: void 0
	};
	return {
		code: "not-a-map",
		message: `This looks like ${kind}, not like a policy.`,
		help: help ?? BEGIN$2
	};
}
const MOST_NAMED$3 = 3;
function foreignMap(root) {
	let keys = [...root.pairs.keys()].slice(0, 100);
	let known = (key) => KEYS.policy.includes(key) || Object.values(KEYS).some((words) => words.includes(key)) || require_later().keyAdvice(key, "policy", root).meant !== null;
	if (keys.length < 2 || root.pairs.size > 100 || keys.some(known)) return null;
	return {
		code: "unknown-key",
		message: `This is not a policy: none of its keys (${keys.slice(0, 3).map(require_later().quoted).join(", ")}${keys.length > 3 ? ", ..." : ""}) is a key of a policy.`,
		help: BEGIN$2
	};
}
const NO_VARIABLES = {
	values: new Map(),
	unset: "error"
};
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LONE = /^\s*\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-[^}]*)?\}\s*$/;
const LONGEST_RESULT = 1e4;
function hasVariable(text) {
	return text.includes("${");
}
const WORKFLOW_HELP = "use `${HOST}` here, and in the workflow the input `variables` with the line `HOST=${{ vars.HOST }}`";
function spreadVariables(root, diagnostics, room) {
	let spreader = new VariableSpreader(diagnostics, room);
	return {
		root: spreader.map(root, "policy"),
		waiting: spreader.waiting
	};
}
var VariableSpreader = class {
	waiting = new Set();
	#diagnostics;
	#room;
	#done = new Map();
	#values = 0;
	#isFull = !1;
	constructor(diagnostics, room) {
		this.#diagnostics = diagnostics;
		this.#room = room;
	}
	map(map, mapKind) {
		let spread = this.#once(map, mapKind, () => this.#spreadMap(map, mapKind));
		return spread.kind === "map" ? spread : map;
	}
	#once(node, place, spread) {
		let done = getOrCreate(this.#done, node, () => new Map());
		let known = done.get(place);
		if (known !== void 0) return this.#take(known.values, node) ? known.node : {
			...SPOILT,
			...require_later().spanOf(node)
		};
		let before = this.#values;
		let fresh = spread();
		done.set(place, {
			node: fresh,
			values: this.#values - before
		});
		return fresh;
	}
	#spreadMap(map, mapKind) {
		return this.#pairs(map, (value, key) => {
			let [child, heldAs] = childKindOf(key, mapKind);
			return this.#value(value, {
				key,
				takesList: takesList(key, mapKind),
				child,
				heldAs
			});
		});
	}
	#pairs(map, spread) {
		let pairs = new Map();
		let changed = !1;
		for (let [key, pair] of map.pairs) {
			let value = spread(pair.value, key);
			changed ||= value !== pair.value;
			pairs.set(key, value === pair.value ? pair : {
				...pair,
				value
			});
		}
		return changed ? {
			...map,
			pairs
		} : map;
	}
	#value(value, place) {
		let { child, heldAs } = place;
		if (value.kind === "map") {
			if (child === null) return value;
			if (heldAs === "self") return this.map(value, child);
			if (heldAs === "list") return value;
			return this.#pairs(value, (named) => named.kind === "map" ? this.map(named, child) : named);
		}
		return this.#once(value, `${place.key} ${child}`, () => {
			if (value.kind === "list") return this.#list(value, place);
			let values = this.#scalar(value, place);
			let [first] = values;
			return values.length === 1 && first !== void 0 ? first : {
				kind: "list",
				...require_later().spanOf(value),
				spoilt: !1,
				size: values.length + 1,
				items: values
			};
		});
	}
	#list(list, place) {
		let items = list.items.flatMap((item) => {
			if (item.kind === "scalar") return this.#scalar(item, place);
			return [item.kind === "map" && place.child !== null ? this.map(item, place.child) : item];
		});
		return items.length === list.items.length && items.every((item, index) => item === list.items[index]) ? list : {
			...list,
			items
		};
	}
	#scalar(node, { key, takesList }) {
		node.spoilt && node.variable && this.waiting.add(key);
		if (node.lone === null || node.spoilt) return [node];
		if (!takesList) {
			let problem = require_later().tooLong(node.lone, node.text);
			if (problem === null) return [node];
			this.#diagnostics.add(node, problem);
			return [{
				...node,
				spoilt: !0
			}];
		}
		let values = require_later().valuesOf(node.lone, node.text);
		if ("code" in values) {
			this.#diagnostics.add(node, values);
			return [{
				...node,
				spoilt: !0
			}];
		}
		if (values.length > 1 && !this.#take(values.length, node)) return [{
			...node,
			spoilt: !0
		}];
		let variable = node.lone;
		let nth = (index) => values.length === 1 ? null : index + 1;
		return values.map((text, index) => ({
			...node,
			value: text,
			text,
			part: {
				variable,
				nth: nth(index)
			}
		}));
	}
	#take(values, node) {
		if (values === 0) return !0;
		if (this.#isFull) return !1;
		this.#values += values;
		let problem = this.#room.takeValues(values);
		if (problem === null) return !0;
		this.#isFull = !0;
		this.#diagnostics.add(node, problem);
		return !1;
	}
};
const SPOILT = {
	kind: "scalar",
	spoilt: !0,
	size: 1,
	value: null,
	text: "",
	variable: !0,
	lone: null
};
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
const hasAnchor = (node) => (isScalar(node) || require_later().isCollection(node)) && !!node.anchor;
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = !1;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		let copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		let res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = !0;
				break;
			case "1.2":
				this.atNextDocument = !1;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = !1;
		}
		let parts = line.trim().split(/[ \t]+/);
		let name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return !1;
				}
				let [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return !0;
			}
			case "%YAML": {
				this.yaml.explicit = !0;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return !1;
				}
				let [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return !0;
				} else {
					let isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return !1;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, !0);
				return !1;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			let verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >");
			return verbatim;
		}
		let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		suffix || onError(`The ${source} tag has no suffix`);
		let prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (let [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		let tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && require_later().isNode(doc.contents)) {
			let tags = {};
			require_later().visit(doc.contents, (_key, node) => {
				require_later().isNode(node) && node.tag && (tags[node.tag] = !0);
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (let [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			(!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: !1,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON == "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		let data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		let res = value.toJSON(arg, ctx);
		ctx.onCreate && ctx.onCreate(res);
		return res;
	}
	if (typeof value == "bigint" && !ctx?.keep) return Number(value);
	return value;
}
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		this.range && (copy.range = this.range.slice());
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw TypeError("A document argument is required");
		let ctx = {
			anchors: new Map(),
			doc,
			keep: !0,
			mapAsMap: mapAsMap === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
		};
		let res = toJS(this, "", ctx);
		if (typeof onAnchor == "function") for (let { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver == "function" ? require_later().applyReviver(reviver, { "": res }, "", res) : res;
	}
};
const isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
const defaultTagPrefix = "tag:yaml.org,2002:";
function createNode(value, tagName, ctx) {
	isDocument(value) && (value = value.contents);
	if (require_later().isNode(value)) return value;
	if (isPair(value)) {
		let map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	(value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
	let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref;
	if (aliasDuplicateObjects && value && typeof value == "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new (require_later()).Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	tagName?.startsWith("!!") && (tagName = "tag:yaml.org,2002:" + tagName.slice(2));
	let tagObj = require_later().findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		value && typeof value.toJSON == "function" && (value = value.toJSON());
		if (!value || typeof value != "object") {
			let node = new Scalar(value);
			ref && (ref.node = node);
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag);
	ref && (ref.node = node);
	return node;
}
const isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: !0,
			enumerable: !1,
			writable: !0
		});
	}
	clone(schema) {
		let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		schema && (copy.schema = schema);
		copy.items = copy.items.map((it) => require_later().isNode(it) || isPair(it) ? it.clone(schema) : it);
		this.range && (copy.range = this.range.slice());
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			let [key, ...rest] = path;
			let node = this.get(key, !0);
			if (require_later().isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, require_later().collectionFromPath(this.schema, rest, value));
			else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		let [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		let node = this.get(key, !0);
		if (require_later().isCollection(node)) return node.deleteIn(rest);
		else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		let [key, ...rest] = path;
		let node = this.get(key, !0);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return require_later().isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return !1;
			let n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		let [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		let node = this.get(key, !0);
		return require_later().isCollection(node) ? node.hasIn(rest) : !1;
	}
	setIn(path, value) {
		let [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			let node = this.get(key, !0);
			if (require_later().isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, require_later().collectionFromPath(this.schema, rest, value));
			else throw Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === "<<" || typeof value == "symbol" && value.description === "<<",
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol("<<")), { addToJSMap: require_later().addMergeToJSMap }),
	stringify: () => "<<"
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		require_later().isNode(key) && (key = key.clone(schema));
		require_later().isNode(value) && (value = value.clone(schema));
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		let pair = ctx?.mapAsMap ? new Map() : {};
		return require_later().addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? require_later().stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		let { keepUndefined, replacer } = ctx;
		let map = new this(schema);
		let add = (key, value) => {
			if (typeof replacer == "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			(value !== void 0 || keepUndefined) && map.items.push(require_later().createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (let [key, value] of obj) add(key, value);
		else if (obj && typeof obj == "object") for (let key of Object.keys(obj)) add(key, obj[key]);
		typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		_pair = isPair(pair) ? pair : !pair || typeof pair != "object" || !("key" in pair) ? new Pair(pair, pair?.value) : new Pair(pair.key, pair.value);
		let prev = require_later().findPair(this.items, _pair.key);
		let sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw Error(`Key ${_pair.key} already set`);
			isScalar(prev.value) && isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
		} else if (sortEntries) {
			let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		let it = require_later().findPair(this.items, key);
		if (!it) return !1;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		let node = require_later().findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!require_later().findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), !0);
	}
	toJSON(_, ctx, Type) {
		let map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
		ctx?.onCreate && ctx.onCreate(map);
		for (let item of this.items) require_later().addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (let item of this.items) if (!isPair(item)) throw Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		!ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 }));
		return require_later().stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
const map = {
	collection: "map",
	default: !0,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		isMap(map) || onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		let idx = require_later().asItemIndex(key);
		if (typeof idx != "number") return !1;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		let idx = require_later().asItemIndex(key);
		if (typeof idx != "number") return;
		let it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		let idx = require_later().asItemIndex(key);
		return typeof idx == "number" && idx < this.items.length;
	}
	set(key, value) {
		let idx = require_later().asItemIndex(key);
		if (typeof idx != "number") throw Error(`Expected a valid index, not ${key}.`);
		let prev = this.items[idx];
		isScalar(prev) && isScalarValue(value) ? prev.value = value : this.items[idx] = value;
	}
	toJSON(_, ctx) {
		let seq = [];
		ctx?.onCreate && ctx.onCreate(seq);
		let i = 0;
		for (let item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return require_later().stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		let { replacer } = ctx;
		let seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer == "function") {
					let key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
const seq = {
	collection: "seq",
	default: !0,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		isSeq(seq) || onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
const string = {
	identify: (value) => typeof value == "string",
	default: !0,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: !0 }, ctx);
		return require_later().stringifyString(item, ctx, onComment, onChompKeep);
	}
};
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: !0,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
const boolTag = {
	identify: (value) => typeof value == "boolean",
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source) && value === (source[0] === "t" || source[0] === "T")) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value == "bigint") return String(value);
	let num = typeof value == "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		for (; d-- > 0;) n += "0";
	}
	return n;
}
const floatNaN$1 = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? -Infinity : Infinity,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		let num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		let node = new Scalar(parseFloat(str));
		let dot = str.indexOf(".");
		dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1);
		return node;
	},
	stringify: stringifyNumber
};
const intIdentify$2 = (value) => typeof value == "bigint" || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
	stringify: (node) => require_later().intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => require_later().intStringify$1(node, 16, "0x")
};
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
function intIdentify$1(value) {
	return typeof value == "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value == "string",
		default: !0,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: !0,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value == "boolean",
		default: !0,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: !0,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value == "number",
		default: !0,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: !0,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: !1,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob == "function") {
			let str = atob(src.replace(/[\n\r]/g, ""));
			let buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		let buf = value;
		let str;
		if (typeof btoa == "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ??= Scalar.BLOCK_LITERAL;
		if (type !== Scalar.QUOTE_DOUBLE) {
			let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			let n = Math.ceil(str.length / lineWidth);
			let lines = Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return require_later().stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			item.items.length > 1 && onError("Each pair must have its own sequence indicator");
			let pair = item.items[0] || new Pair(new Scalar(null));
			item.commentBefore && (pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore);
			if (item.comment) {
				let cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	let { replacer } = ctx;
	let pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			let keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(require_later().createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: !1,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		let map = new Map();
		ctx?.onCreate && ctx.onCreate(map);
		for (let pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		let pairs = createPairs(schema, iterable, ctx);
		let omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: !1,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		let pairs = resolvePairs(seq, onError);
		let seenKeys = [];
		for (let { key } of pairs.items) isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === !0,
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(!0),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === !1,
	default: !0,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(!1),
	stringify: boolStringify
};
const floatNaN = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? -Infinity : Infinity,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		let num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		let node = new Scalar(parseFloat(str.replace(/_/g, "")));
		let dot = str.indexOf(".");
		if (dot !== -1) {
			let f = str.substring(dot + 1).replace(/_/g, "");
			f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
		}
		return node;
	},
	stringify: stringifyNumber
};
const intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
const intBin = {
	identify: intIdentify,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => require_later().intResolve(str, 2, 2, opt),
	stringify: (node) => require_later().intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => require_later().intResolve(str, 1, 8, opt),
	stringify: (node) => require_later().intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => require_later().intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => require_later().intResolve(str, 2, 16, opt),
	stringify: (node) => require_later().intStringify(node, 16, "0x")
};
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		pair = isPair(key) ? key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? new Pair(key.key, null) : new Pair(key, null);
		require_later().findPair(this.items, pair.key) || this.items.push(pair);
	}
	get(key, keepPair) {
		let pair = require_later().findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value != "boolean") throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		let prev = require_later().findPair(this.items, key);
		prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(!0)) return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
		else throw Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		let { replacer } = ctx;
		let set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			typeof replacer == "function" && (value = replacer.call(iterable, value, value));
			set.items.push(require_later().createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: !1,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(!0)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value == "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	let _60 = num(60);
	let parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value == "bigint" || Number.isInteger(value),
	default: !0,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => require_later().parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value == "number",
	default: !0,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => require_later().parseSexagesimal(str, !1),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: !0,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		let match = str.match(timestamp.test);
		if (!match) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		let [, year, month, day, hour, minute, second] = match.map(Number);
		let millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		let tz = match[8];
		if (tz && tz !== "Z") {
			let d = require_later().parseSexagesimal(tz, !1);
			Math.abs(d) < 30 && (d *= 60);
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
const schemas = new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	let schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			let keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (let tag of customTags) tags = tags.concat(tag);
	else typeof customTags == "function" && (tags = customTags(tags.slice()));
	addMergeTag && (tags = tags.concat(merge));
	return tags.reduce((tags, tag) => {
		let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			let tagName = JSON.stringify(tag);
			let keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		tags.includes(tagObj) || tags.push(tagObj);
		return tags;
	}, []);
}
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : +(a.key > b.key);
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema == "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
	}
	clone() {
		let copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer == "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		let opt = Object.assign({
			intAsBigInt: !1,
			keepSourceTokens: !1,
			logLevel: "warn",
			prettyErrors: !0,
			strict: !0,
			stringKeys: !1,
			uniqueKeys: !0,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			this.directives.yaml.explicit && (version = this.directives.yaml.version);
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		let copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		this.directives && (copy.directives = this.directives.clone());
		copy.schema = this.schema.clone();
		copy.contents = require_later().isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		this.range && (copy.range = this.range.slice());
		return copy;
	}
	add(value) {
		require_later().assertCollection(this.contents) && this.contents.add(value);
	}
	addIn(path, value) {
		require_later().assertCollection(this.contents) && this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			let prev = require_later().anchorNames(this);
			node.anchor = !name || prev.has(name) ? require_later().findNewAnchor(name || "a", prev) : name;
		}
		return new (require_later()).Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer;
		if (typeof replacer == "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number;
			let asStr = replacer.filter(keyToStr).map(String);
			asStr.length > 0 && (replacer = replacer.concat(asStr));
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		let { onAnchor, setAnchors, sourceObjects } = require_later().createNodeAnchors(this, anchorPrefix || "a");
		let ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
			keepUndefined: keepUndefined ?? !1,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		let node = createNode(value, tag, ctx);
		flow && require_later().isCollection(node) && (node.flow = !0);
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		let k = this.createNode(key, null, options);
		let v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	delete(key) {
		return require_later().assertCollection(this.contents) ? this.contents.delete(key) : !1;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return !1;
			this.contents = null;
			return !0;
		}
		return require_later().assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
	}
	get(key, keepScalar) {
		return require_later().isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return require_later().isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return require_later().isCollection(this.contents) ? this.contents.has(key) : !1;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return require_later().isCollection(this.contents) ? this.contents.hasIn(path) : !1;
	}
	set(key, value) {
		this.contents == null ? this.contents = require_later().collectionFromPath(this.schema, [key], value) : require_later().assertCollection(this.contents) && this.contents.set(key, value);
	}
	setIn(path, value) {
		isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = require_later().collectionFromPath(this.schema, Array.from(path), value) : require_later().assertCollection(this.contents) && this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		typeof version == "number" && (version = String(version));
		let opt;
		switch (version) {
			case "1.1":
				this.directives ? this.directives.yaml.version = "1.1" : this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: !1,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				this.directives ? this.directives.yaml.version = version : this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: !0,
					schema: "core"
				};
				break;
			case null:
				this.directives && delete this.directives;
				opt = null;
				break;
			default: {
				let sv = JSON.stringify(version);
				throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw Error("With a null YAML version, the { schema: Schema } option is required");
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		let ctx = {
			anchors: new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === !0,
			mapKeyWarned: !1,
			maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
		};
		let res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor == "function") for (let { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver == "function" ? require_later().applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: !0,
			jsonArg,
			mapAsMap: !1,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			let s = JSON.stringify(options.indent);
			throw Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return require_later().stringifyDocument(this, options);
	}
};
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	let { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		let trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "…");
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		prev.length > 80 && (prev = prev.substring(0, 79) + "…\n");
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		let end = error.linePos[1];
		end?.line === line && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
		let pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = !1;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = !1;
	let reqSpace = !1;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (let token of tokens) {
		if (reqSpace) {
			token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = !1;
		}
		if (tab) {
			atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token);
				hasSpace = !0;
				break;
			case "comment": {
				hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				let cb = token.source.substring(1) || " ";
				comment ? comment += commentSep + cb : comment = cb;
				commentSep = "";
				atNewline = !1;
				break;
			}
			case "newline":
				atNewline ? comment ? comment += token.source : found && indicator === "seq-item-ind" || (spaceBefore = !0) : commentSep += token.source;
				atNewline = !0;
				hasNewline = !0;
				(anchor || tag) && (newlineAfterProp = token);
				hasSpace = !0;
				break;
			case "anchor":
				anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0);
				anchor = token;
				start ??= token.offset;
				atNewline = !1;
				hasSpace = !1;
				reqSpace = !0;
				break;
			case "tag":
				tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ??= token.offset;
				atNewline = !1;
				hasSpace = !1;
				reqSpace = !0;
				break;
			case indicator:
				(anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = !1;
				break;
			case "comma": if (flow) {
				comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = !1;
				hasSpace = !1;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = !1;
				hasSpace = !1;
		}
	}
	let last = tokens[tokens.length - 1];
	let end = last ? last.offset + last.source.length : offset;
	reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return !0;
			if (key.end) {
				for (let st of key.end) if (st.type === "newline") return !0;
			}
			return !1;
		case "flow-collection":
			for (let it of key.items) {
				for (let st of it.start) if (st.type === "newline") return !0;
				if (it.sep) {
					for (let st of it.sep) if (st.type === "newline") return !0;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return !0;
			}
			return !1;
		default: return !0;
	}
}
function mapIncludes(ctx, items, search) {
	let { uniqueKeys } = ctx.options;
	if (uniqueKeys === !1) return !1;
	let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	let map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	ctx.atRoot &&= !1;
	let offset = bm.offset;
	let commentEnd = null;
	for (let collItem of bm.items) {
		let { start, key, sep, value } = collItem;
		let keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: !0
		});
		let implicitKey = !keyProps.found;
		if (implicitKey) {
			key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg));
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				keyProps.comment && (map.comment ? map.comment += "\n" + keyProps.comment : map.comment = keyProps.comment);
				continue;
			}
			(keyProps.newlineAfterProp || containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = !0;
		let keyStart = keyProps.end;
		let keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		ctx.schema.compat && require_later().flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = !1;
		mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		let valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			let valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			ctx.schema.compat && require_later().flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			let pair = new Pair(keyNode, valueNode);
			ctx.options.keepSourceTokens && (pair.srcToken = collItem);
			map.items.push(pair);
		} else {
			implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			valueProps.comment && (keyNode.comment ? keyNode.comment += "\n" + valueProps.comment : keyNode.comment = valueProps.comment);
			let pair = new Pair(keyNode);
			ctx.options.keepSourceTokens && (pair.srcToken = collItem);
			map.items.push(pair);
		}
	}
	commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	let seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	ctx.atRoot &&= !1;
	ctx.atKey &&= !1;
	let offset = bs.offset;
	let commentEnd = null;
	for (let { start, value } of bs.items) {
		let props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: !0
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			else {
				commentEnd = props.end;
				props.comment && (seq.comment = props.comment);
				continue;
			}
		}
		let node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		ctx.schema.compat && require_later().flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = !1;
		let sep = "";
		for (let token of end) {
			let { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = !0;
					break;
				case "comment": {
					reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					let cb = source.substring(1) || " ";
					comment ? comment += sep + cb : comment = cb;
					sep = "";
					break;
				}
				case "newline":
					comment && (sep += source);
					hasSpace = !0;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	let isMap = fc.start.source === "{";
	let fcName = isMap ? "flow map" : "flow sequence";
	let coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = !0;
	let atRoot = ctx.atRoot;
	atRoot && (ctx.atRoot = !1);
	ctx.atKey &&= !1;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		let collItem = fc.items[i];
		let { start, key, sep, value } = collItem;
		let props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: !1
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				props.comment && (coll.comment ? coll.comment += "\n" + props.comment : coll.comment = props.comment);
				offset = props.end;
				continue;
			}
			!isMap && ctx.options.strict && containsNewline(key) && onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		else {
			props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (let st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					isPair(prev) && (prev = prev.value ?? prev.key);
					prev.comment ? prev.comment += "\n" + prevItemComment : prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			let valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = !0;
			let keyStart = props.end;
			let keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = !1;
			let valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: !1
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (let st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
			let valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += "\n" + valueProps.comment : keyNode.comment = valueProps.comment);
			let pair = new Pair(keyNode, valueNode);
			ctx.options.keepSourceTokens && (pair.srcToken = collItem);
			if (isMap) {
				let map = coll;
				mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				let map = new YAMLMap(ctx.schema);
				map.flow = !0;
				map.items.push(pair);
				let endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	let expectedEnd = isMap ? "}" : "]";
	let [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		let name = fcName[0].toUpperCase() + fcName.substring(1);
		let msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		ce && ce.source.length !== 1 && ee.unshift(ce);
	}
	if (ee.length > 0) {
		let end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		end.comment && (coll.comment ? coll.comment += "\n" + end.comment : coll.comment = end.comment);
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	let coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	let Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	tagName && (coll.tag = tagName);
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	let tagToken = props.tag;
	let tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	if (token.type === "block-seq") {
		let { anchor, newlineAfterProp: nl } = props;
		let lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		let kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: !1 }));
			tag = kt;
		} else {
			kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	let coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	let res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	let node = require_later().isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	tag?.format && (node.format = tag.format);
	return node;
}
function resolveFlowScalar(scalar, strict, onError) {
	let { offset, type, source, end } = scalar;
	let _type;
	let value;
	let _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = require_later().singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = require_later().doubleQuotedValue(source, _onError);
			break;
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	let valueEnd = offset + source.length;
	let re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function unfoldLines(source) {
	let line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = RegExp("(?<![ 	])[ 	]+$");
		trimBoth = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	for (; match = line.exec(source);) {
		let lm = match[1].replace(trimBoth, "");
		if (lm === "") sep === "\n" ? res += sep : sep = "\n";
		else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	let last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
const escapeCodes = {
	0: "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function composeScalar(ctx, token, tagToken, onError) {
	let { value, type, comment, range } = token.type === "block-scalar" ? require_later().resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	let tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	tag = ctx.options.stringKeys && ctx.atKey ? ctx.schema[SCALAR$1] : tagName ? require_later().findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? findScalarTagByTest(ctx, value, token, onError) : ctx.schema[SCALAR$1];
	let scalar;
	try {
		let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		let msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	type && (scalar.type = type);
	tagName && (scalar.tag = tagName);
	tag.format && (scalar.format = tag.format);
	comment && (scalar.comment = comment);
	return scalar;
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	let tag = schema.tags.find((tag) => (tag.default === !0 || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		let compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		tag.tag !== compat.tag && onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, !0);
	}
	return tag;
}
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	let atKey = ctx.atKey;
	let { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = !0;
	switch (token.type) {
		case "alias":
			node = require_later().composeAlias(ctx, token, onError);
			(anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			anchor && (node.anchor = anchor.source.substring(1));
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				anchor && (node.anchor = anchor.source.substring(1));
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = !1;
	}
	node ??= composeEmptyNode(ctx, token.offset, void 0, null, props, onError);
	anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	spaceBefore && (node.spaceBefore = !0);
	comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment);
	ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token);
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	let token = {
		type: "scalar",
		offset: require_later().emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	let node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	spaceBefore && (node.spaceBefore = !0);
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	let opts = Object.assign({ _directives: directives }, options);
	let doc = new Document(void 0, opts);
	let ctx = {
		atKey: !1,
		atRoot: !0,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	let props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: !0
	});
	if (props.found) {
		doc.directives.docStart = !0;
		value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	let contentEnd = doc.contents.range[2];
	let re = resolveEnd(end, contentEnd, !1, onError);
	re.comment && (doc.comment = re.comment);
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = !1;
	let afterEmptyLine = !1;
	for (let i = 0; i < prelude.length; ++i) {
		let source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = !0;
				afterEmptyLine = !1;
				break;
			case "%":
				prelude[i + 1]?.[0] !== "#" && (i += 1);
				atComment = !1;
				break;
			default:
				atComment || (afterEmptyLine = !0);
				atComment = !1;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = !1;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			let pos = require_later().getErrorPos(source);
			warning ? this.warnings.push(new YAMLWarning(pos, code, message)) : this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		let { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			let dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (require_later().isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				isPair(it) && (it = it.key);
				let cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				let cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = !1, endOffset = -1) {
		for (let token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					let pos = require_later().getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = !0;
				break;
			case "document": {
				let doc = composeDoc(this.options, this.directives, token, this.onError);
				this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, !1);
				this.doc && (yield this.doc);
				this.doc = doc;
				this.atDirectives = !1;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				let error = new YAMLParseError(require_later().getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(require_later().getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = !0;
				let end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, !0);
				if (end.comment) {
					let dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(require_later().getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = !1, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, !0);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			let opts = Object.assign({ _directives: this.directives }, this.options);
			let doc = new Document(void 0, opts);
			this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, !1);
			yield doc;
		}
	}
};
const BOM = "﻿";
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return !0;
		default: return !1;
	}
}
const hexDigits = new Set("0123456789ABCDEFabcdef");
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(",[]{}");
const invalidAnchorChars = new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = !1;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = !1;
		this.buffer = "";
		this.flowKey = !1;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = !1) {
		if (source) {
			if (typeof source != "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		for (; next && (incomplete || this.hasChars(1));) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		for (; ch === " " || ch === "	";) ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return !0;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return !1;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			for (; ch === " ";) ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				let next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			let dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end != "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		this.buffer[end - 1] === "\r" && --end;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			for (; cs !== -1;) {
				let ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			for (;;) {
				let ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") --dirEnd;
				else break;
			}
			let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			let sp = yield* this.pushSpaces(!0);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		let ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			let s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(!1);
		this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue);
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		let [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(!0);
		let line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = !1;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(!0);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(!1);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(!0);
		} while (nl + sp > 0);
		let line = this.getLine();
		if (line === null) return this.setNext("flow");
		if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && (indent !== this.indentNext - 1 || this.flowLevel !== 1 || line[0] !== "]" && line[0] !== "}")) {
			this.flowLevel = 0;
			yield "";
			return yield* this.parseLineStart();
		}
		let n = 0;
		for (; line[n] === ",";) {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(!0);
			this.flowKey = !1;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = !1;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = !0;
				--this.flowLevel;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = !0;
				return yield* this.parseQuotedScalar();
			case ":": {
				let next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = !1;
					yield* this.pushCount(1);
					yield* this.pushSpaces(!0);
					return "flow";
				}
			}
			default:
				this.flowKey = !1;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		let quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") for (; end !== -1 && this.buffer[end + 1] === "'";) end = this.buffer.indexOf("'", end + 2);
		else for (; end !== -1;) {
			let n = 0;
			for (; this.buffer[end - 1 - n] === "\\";) n += 1;
			if (n % 2 == 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		let qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			for (; nl !== -1;) {
				let cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, !1);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = !1;
		let i = this.pos;
		for (;;) {
			let ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = !0;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				let next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			this.indentNext = this.blockScalarIndent === -1 ? indent : this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				let cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		for (; ch === " ";) ch = this.buffer[++i];
		if (ch === "	") {
			for (; ch === "	" || ch === " " || ch === "\r" || ch === "\n";) ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			ch === "\r" && (ch = this.buffer[--i]);
			let lastChar = i;
			for (; ch === " ";) ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (1);
		yield "";
		yield* this.pushToIndex(nl + 1, !0);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		let inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		for (; ch = this.buffer[++i];) if (ch === ":") {
			let next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				let cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, !0);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		let s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else allowEmpty && (yield "");
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: for (;;) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(!0);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(!0);
					continue loop;
				case "-":
				case "?":
				case ":": {
					let inFlow = this.flowLevel > 0;
					let ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						inFlow ? this.flowKey &&= !1 : this.indentNext = this.indentValue + 1;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(!0);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			for (; !isEmpty(ch) && ch !== ">";) ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			for (; ch;) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, !1);
		}
	}
	*pushNewline() {
		let ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		let n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		for (; !test(ch);) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, !1);
	}
};
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			for (; low < high;) {
				let mid = low + high >> 1;
				this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			let start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return !0;
	return !1;
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			let it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: for (; --i >= 0;) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	for (; prev[++i]?.type === "space";);
	return prev.splice(i, prev.length);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (let it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			it.key && (it.value = it.key);
			delete it.key;
			require_later().isFlowToken(it.value) ? it.value.end ? require_later().arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : require_later().arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = !0;
		this.atScalar = !1;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = !1;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = !1) {
		this.onNewLine && this.offset === 0 && this.onNewLine(0);
		for (let lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		incomplete || (yield* this.end());
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = !1;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		let type = tokenType(source);
		if (!type) {
			let message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = !1;
			this.atScalar = !0;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = !0;
					this.indent = 0;
					this.onNewLine && this.onNewLine(this.offset + source.length);
					break;
				case "space":
					this.atNewLine && source[0] === " " && (this.indent += source.length);
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					this.atNewLine && (this.indent += source.length);
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = !1;
			}
			this.offset += source.length;
		}
	}
	*end() {
		for (; this.stack.length > 0;) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		let top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			for (; this.stack.length > 0;) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		let token = error ?? this.stack.pop();
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			let top = this.peek(1);
			token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0);
			token.type === "flow-collection" && fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					let it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = !0;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					let it = top.items[top.items.length - 1];
					it.value ? top.items.push({
						start: [],
						value: token
					}) : it.value = token;
					break;
				}
				case "flow-collection": {
					let it = top.items[top.items.length - 1];
					!it || it.value ? top.items.push({
						start: [],
						key: token,
						sep: []
					}) : it.sep ? it.value = token : Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				let last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && require_later().findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					top.type === "document" ? top.end = last.start : top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				let doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				this.type === "doc-start" && doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (require_later().findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		let bv = this.startBlockValue(doc);
		bv ? this.stack.push(bv) : yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			let start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			let map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = !0;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = !0;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					for (; nl !== 0;) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		let it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = !1;
				if (it.value) {
					let end = "end" in it.value ? it.value.end : void 0;
					(Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map.items.push({ start: [this.sourceToken] });
				} else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						let end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							require_later().arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			let atMapIndent = !this.onKeyLine && this.indent === map.indent;
			let atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				let nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					let st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							st.indent > map.indent && (nl.length = 0);
							break;
						default: nl.length = 0;
					}
				}
				nl.length >= 2 && (start = it.sep.splice(nl[1]));
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = !0;
					} else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = !0;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: !0
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: !0
						}]
					});
					this.onKeyLine = !0;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								let start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (require_later().isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							let start = getFirstKeyStartProps(it.start);
							let key = it.key;
							let sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
					} else it.sep ? it.value || atNextItem ? map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					}) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					}) : it.sep.push(this.sourceToken) : Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					this.onKeyLine = !0;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					let fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = !0;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = !0;
					}
					return;
				}
				default: {
					let bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else atMapIndent && map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		let it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					let end = "end" in it.value ? it.value.end : void 0;
					(Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						let end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							require_later().arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				it.value || includesToken(it.start, "seq-item-ind") ? seq.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			let bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		let it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					!it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					!it || it.value ? fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					}) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					!it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					let fs = this.flowScalar(this.type);
					!it || it.value ? fc.items.push({
						start: [],
						key: fs,
						sep: []
					}) : it.sep ? this.stack.push(fs) : Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			let bv = this.startBlockValue(fc);
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			let parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				let start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				let sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				let map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = !0;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			for (; nl !== 0;) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = !0;
				let start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: !0
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = !0;
				let start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return !1;
		if (this.indent <= indent) return !1;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken];
			this.type === "newline" && (yield* this.pop());
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = !1;
			default:
				token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken];
				this.type === "newline" && (yield* this.pop());
		}
	}
};
function parseOptions$2(options) {
	let prettyErrors = options.prettyErrors !== !1;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
function parseDocument(source, options = {}) {
	let { lineCounter, prettyErrors } = parseOptions$2(options);
	let parser = new Parser(lineCounter?.addNewLine);
	let composer = new Composer(options);
	let doc = null;
	for (let _doc of composer.compose(parser.parse(source), !0, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
const MOST_CHARACTERS = 2e6;
const MOST_TOKENS = 3e5;
const FEW_CHARACTERS = 1e5;
const DEEPEST = 64;
const UNKNOWN_ESCAPE = /\\[^0abefnrtvNLP_xuU "/\\\t\r\n]/g;
var TextRoom = class {
	#characters = 0;
	#tokens = 0;
	take(text) {
		this.#characters += text.length;
		if (this.#characters > MOST_CHARACTERS) return {
			code: "bad-value",
			message: this.#characters > text.length ? `The file has ${text.length} characters, and the files of this run have ${this.#characters} together; the limit is ${MOST_CHARACTERS}.` : `The file has ${text.length} characters; the limit is ${MOST_CHARACTERS}.`,
			help: "write its hosts to a file and name that with `hosts-in`, or split the policy and run each part on its own",
			offset: 0
		};
		return this.#characters > 1e5 ? this.#count(text) : null;
	}
	takeValues(count) {
		this.#tokens += count;
		if (this.#tokens <= MOST_TOKENS) return null;
		return {
			code: "bad-value",
			message: `With the values of their variables, the files of this run have more than ${MOST_TOKENS} words, numbers and marks.`,
			help: "write hosts as networks and ports as ranges, or split the policy and run each part on its own"
		};
	}
	#count(text) {
		let offset = 0;
		let depth = 0;
		let isScalar = !1;
		for (let token of new Lexer().lex(text)) {
			let mark = token[0];
			if (mark === "" || mark === "" || mark === "") {
				isScalar = mark === "";
				continue;
			}
			if (isScalar || mark !== " " && mark !== "	" && mark !== "\n" && mark !== "\r" && mark !== "#") {
				this.#tokens++;
				mark === "\"" && (this.#tokens += token.match(UNKNOWN_ESCAPE)?.length ?? 0);
				if (this.#tokens > MOST_TOKENS) return {
					code: "bad-value",
					message: `The files of this run have more than ${MOST_TOKENS} words, numbers and marks (such as \`[\`, \`,\` and \`:\`).`,
					help: "write ports as ranges, or split the policy and run each part on its own",
					offset
				};
				!isScalar && (mark === "[" || mark === "{") ? depth++ : isScalar || mark !== "]" && mark !== "}" || depth--;
				if (depth > 64) return {
					code: "yaml-syntax",
					message: "The file nests more than 64 levels deep.",
					help: null,
					offset
				};
			}
			isScalar = !1;
			offset += token.length;
		}
		return null;
	}
};
const MOST_ALIASED = 25e4;
const LONGEST_CARET = 1e3;
const MOST_SUBSTITUTED = 2e6;
const DUPLICATE_HELP = new Map([
	["hosts", "put the second list below the first one, and remove this line"],
	["waivers", "put the second list below the first one, and remove this line"],
	...[
		"open",
		"blocked",
		"closed",
		"filtered",
		"observe"
	].map((state) => [state, `use one list: \`${state}: [80, 443]\``])
]);
var SyntaxTreeBuilder = class {
	#text;
	#diagnostics;
	#isUnreliable;
	#variables;
	#anchors = new Map();
	#aliased = 0;
	#substitutedLength = 0;
	constructor(text, diagnostics, isUnreliable, variables) {
		this.#text = text;
		this.#diagnostics = diagnostics;
		this.#isUnreliable = isUnreliable;
		this.#variables = variables;
	}
	build(node, where, depth = 0) {
		if (depth > 64) {
			this.#diagnostics.error(where, "yaml-syntax", "The file nests more than 64 levels deep.");
			return require_later().spoilt(where);
		}
		if (isAlias(node)) return this.#alias(node.source, this.#span(node, where));
		let anchor = node?.anchor;
		anchor !== void 0 && this.#anchors.set(anchor, null);
		let built = this.#content(node, where, depth);
		anchor !== void 0 && this.#anchors.set(anchor, built);
		return built;
	}
	#content(node, where, depth) {
		if (isMap(node)) return this.#map(node, where, depth);
		if (isSeq(node)) {
			let span = this.#span(node, where);
			let items = node.items.map((item) => this.build(item, span, depth + 1));
			return {
				kind: "list",
				...span,
				spoilt: !1,
				size: sizeOf$1(items),
				items
			};
		}
		return isScalar(node) ? this.#scalar(node, where) : scalar(where, null, "");
	}
	#scalar(node, where) {
		let range = node.range ?? [
			where.offset,
			where.offset,
			where.offset
		];
		let span = range[1] > range[0] ? this.#span(node, where) : where;
		let { value } = node;
		if (this.#isUnreliable(range[0], range[1])) return require_later().spoilt(span);
		let noSpace = this.#dashWithoutSpace(range[0], node.source ?? String(value));
		if (noSpace) return noSpace;
		if ((value === "" || value === null) && node.tag?.startsWith("!")) return require_later().spoilt(span);
		if (typeof value == "string") return hasVariable(value) ? this.#substituted(value, span) : scalar(span, value, value);
		return scalar(span, typeof value == "number" || typeof value == "boolean" ? value : null, node.source ?? String(value));
	}
	#dashWithoutSpace(offset, value) {
		if (this.#text[offset] !== "-" || !/^-[\w*]/.test(value)) return null;
		let line = this.#text.slice(this.#text.lastIndexOf("\n", offset) + 1, offset);
		if (offset === 0 || line.length > LONGEST_CARET || line.trim() !== "") return null;
		let [first = ""] = value.split(" ", 1);
		let help = `write ${require_later().quoted(`- ${first.slice(1)}`)}${value.includes(" ") ? ", and the lines below it likewise" : ""}`;
		this.#diagnostics.error({
			offset,
			length: first.length
		}, "yaml-syntax", "A space is missing after the dash.", help);
		return require_later().spoilt({
			offset,
			length: first.length
		});
	}
	#substituted(value, span) {
		if (this.#substitutedLength > MOST_SUBSTITUTED) return {
			...require_later().spoilt(span),
			variable: !0
		};
		let result = require_later().substitute(value, this.#variables);
		result !== null && "text" in result && (this.#substitutedLength += result.text.length);
		if (this.#substitutedLength > MOST_SUBSTITUTED) {
			let message = `The texts of this file become longer than ${MOST_SUBSTITUTED} characters with their variables.`;
			this.#diagnostics.error(span, "bad-variable", message);
			return {
				...require_later().spoilt(span),
				variable: !0
			};
		}
		if (result !== null && "text" in result) return {
			...scalar(span, result.text, result.text),
			variable: !0,
			lone: require_later().loneVariable(value)
		};
		result !== null && this.#diagnostics.add(span, result);
		return {
			...require_later().spoilt(span),
			variable: !0
		};
	}
	#alias(name, span) {
		let target = this.#anchors.get(name);
		if (target) {
			this.#aliased += target.size;
			if (this.#aliased <= MOST_ALIASED) return target;
			let message = `The aliases of this file stand for more than ${MOST_ALIASED} values.`;
			this.#aliased - target.size <= MOST_ALIASED && this.#diagnostics.error(span, "alias-bomb", message);
		} else if (target === null) this.#diagnostics.error(span, "alias-bomb", `The alias ${require_later().quoted(`*${name}`)} is inside the value that it stands for.`);
		else if (name.includes(".")) {
			let message = `YAML takes ${require_later().quoted(`*${name}`)} for an alias.`;
			let help = `under \`hosts\` write each name; under \`scope\` quote it: ${require_later().quoted(`"*${name}"`)}`;
			this.#diagnostics.error(span, "quote-it", message, help);
		} else {
			let message = `The alias ${require_later().quoted(`*${name}`)} has no anchor ${require_later().quoted(`&${name}`)} before it.`;
			let help = `quote it if it is not an alias: \`"*${name}"\`; otherwise define \`&${name}\` above it`;
			this.#diagnostics.error(span, "yaml-syntax", message, name.length > 60 ? null : help);
		}
		return require_later().spoilt(span);
	}
	#map(node, where, depth) {
		let span = this.#span(node, where);
		let pairs = new Map();
		let merged = [];
		let isNextHost = !1;
		for (let pair of node.items) {
			let key = this.#key(pair, span);
			if (key === null) continue;
			let value = this.build(pair.value, key.span, depth + 1);
			key.name === "<<" && key.plain ? merged.push(...this.#mergeable(value)) : pairs.has(key.name) ? isNextHost ||= this.#duplicate(key, pairs.get(key.name)?.key ?? span) : pairs.set(key.name, {
				key: key.span,
				value
			});
		}
		for (let map of merged) for (let [name, pair] of map.pairs) pairs.has(name) || pairs.set(name, pair);
		let size = sizeOf$1([...pairs.values()].map((pair) => pair.value));
		return {
			kind: "map",
			...span,
			spoilt: !1,
			size,
			pairs
		};
	}
	#duplicate(key, firstSpan) {
		let first = this.#diagnostics.position(firstSpan);
		let message = `The key ${require_later().quoted(key.name)} is already in line ${first.line}.`;
		let second = this.#diagnostics.position(key.span);
		let isNextHost = key.name === "host" && second.line !== first.line;
		let help = isNextHost ? "put a dash before it, which begins the next host: `- host:`" : DUPLICATE_HELP.get(key.name);
		this.#diagnostics.add(key.span, {
			code: "yaml-syntax",
			message,
			help: help ?? "keep one of the two"
		}, [first]);
		return isNextHost;
	}
	#key(pair, where) {
		let { key } = pair;
		if (isScalar(key)) {
			let node = key;
			if (node.range && this.#isUnreliable(node.range[0], node.range[1])) return null;
			let span = this.#span(node, where);
			return {
				name: typeof node.value == "string" ? node.value : node.source ?? "",
				plain: node.type === "PLAIN",
				span
			};
		}
		let span = this.#span(key, where);
		this.#diagnostics.error(span, "wrong-type", "A key must be a word, not a list or a map.");
		return null;
	}
	#mergeable(value) {
		return (value.kind === "list" ? value.items : [value]).flatMap((map) => {
			if (map.kind === "map") return [map];
			map.spoilt || this.#diagnostics.error(map, "wrong-type", "`<<` merges maps, and this is not a map.");
			return [];
		});
	}
	#span(node, where) {
		if (!node?.range) return where;
		let [offset, end] = node.range;
		let [line = ""] = this.#text.slice(offset, Math.min(end, offset + LONGEST_CARET)).split(/[\r\n]/, 1);
		return {
			offset,
			length: Math.max(1, line.trimEnd().length)
		};
	}
};
function scalar(span, value, text) {
	return {
		kind: "scalar",
		offset: span.offset,
		length: span.length,
		spoilt: !1,
		size: 1,
		value,
		text,
		variable: !1,
		lone: null
	};
}
function sizeOf$1(children) {
	let size = 1;
	for (let child of children) size += child.size;
	return size;
}
const MOST_READINGS = 20;
const MOST_REREAD_CHARACTERS = 2e5;
const MOST_SYNTAX_ERRORS = 10;
const MOST_LOOKED_AT = 50;
function readYaml(source, file, variables, room, vocabulary) {
	let text = source.startsWith("﻿") ? source.slice(1) : source;
	let oversize = room.take(text);
	let diagnostics = new DiagnosticList(file, linesOf(oversize?.offset === 0 ? "" : text));
	if (oversize !== null) {
		let { offset, ...problem } = oversize;
		diagnostics.add({
			offset,
			length: 1
		}, problem);
		return {
			root: null,
			diagnostics,
			brokenAt: Infinity
		};
	}
	let { document, unquotedTexts } = parseMasking(text);
	for (let unquoted of unquotedTexts) diagnostics.error(unquoted, "quote-it", unquoted.message, unquoted.help);
	let brokenAt = reportSyntax(document, text, vocabulary, diagnostics);
	let unreliable = (start, end) => end >= brokenAt || unquotedTexts.some((unquoted) => unquoted.offset < end && start < unquoted.offset + unquoted.length);
	let builder = new SyntaxTreeBuilder(text, diagnostics, unreliable, variables);
	return {
		root: document.contents === null ? null : builder.build(document.contents, {
			offset: 0,
			length: 1
		}),
		diagnostics,
		brokenAt
	};
}
function linesOf(text) {
	let lines = new LineCounter();
	lines.addNewLine(0);
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
	return lines;
}
function parseMasking(text) {
	let unquotedTexts = [];
	let masked = text;
	for (let reading = 1;; reading++) {
		let document = parse(masked);
		let found = reading === 20 || reading * text.length > 2e5 ? [] : unquotedTextsIn(document, masked);
		if (found.length === 0) return {
			document,
			unquotedTexts
		};
		for (let unquoted of found) masked = masked.slice(0, unquoted.offset) + "q".repeat(unquoted.length) + masked.slice(unquoted.offset + unquoted.length);
		unquotedTexts.push(...found);
	}
}
function parse(text) {
	let { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return parseDocument(text, {
			prettyErrors: !1,
			uniqueKeys: !1,
			schema: "core",
			merge: !1,
			resolveKnownTags: !1
		});
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function unquotedTextsIn(document, text) {
	let unquotedTexts = new Map();
	let note = (unquoted) => unquoted && unquotedTexts.set(unquoted.offset, unquoted);
	let first = document.errors[0];
	first ? note(require_later().needsQuotesAt(text, first.pos[0])) : /::(?=[\s,\]}]|$)|[\da-f:.]\]:|\{\{/i.test(text) && require_later().visit(document, { Pair(_, { key }) {
		isScalar(key) && key.range && note(require_later().keyNeedsQuotes(text, key.range[0], String(key.value)));
		(isSeq(key) || isMap(key)) && key.range && note(require_later().needsQuotesAt(text, key.range[0]));
	} });
	return [...unquotedTexts.values()];
}
function reportSyntax(document, text, vocabulary, diagnostics) {
	let brokenAt = Infinity;
	let saidUpTo = 0;
	let tabs = !1;
	for (let error of document.errors.slice(0, 50)) {
		if (diagnostics.size >= 10) break;
		let offset = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
		let { line } = diagnostics.position({
			offset,
			length: 1
		});
		let broken = brokenAt < Infinity;
		let isTab = error.code === "TAB_AS_INDENT" || /^ *\t/.test(require_later().lineAt(text, offset).text);
		if (line <= saidUpTo || isTab && tabs) continue;
		let slip = isTab || error.code === "MULTIPLE_DOCS" ? null : require_later().syntaxSlip(text, offset, error.message, vocabulary);
		if (broken && slip === null && !isTab) continue;
		tabs ||= isTab;
		let span = slip ?? {
			offset,
			length: 1
		};
		saidUpTo = Math.max(slip?.lastLine ?? line, diagnostics.position(span).line);
		diagnostics.add({
			offset: span.offset,
			length: span.length
		}, slip === null ? require_later().explained(error, isTab, text) : {
			code: "yaml-syntax",
			message: slip.message,
			help: slip.help
		});
		error.code !== "MULTIPLE_DOCS" && (brokenAt = Math.min(brokenAt, offset, span.offset));
	}
	for (let warning of document.warnings) {
		let span = {
			offset: warning.pos[0],
			length: warning.pos[1] - warning.pos[0]
		};
		diagnostics.add(span, require_later().tagProblem(text, span) ?? require_later().syntaxProblem(warning));
	}
	return brokenAt;
}
const SHORTEST_MS = 100;
const LONGEST_MS = 6e4;
const MOST$1 = 1e9;
function parseDuration(text) {
	let match = /^(\d+(?:\.\d+)?)\s*(ms|s)$/.exec(text.trim());
	if (!match) return require_later().badDuration(text);
	let ms = Math.round(Number(match[1]) * (match[2] === "s" ? 1e3 : 1));
	if (ms >= 100 && ms <= 6e4) return ms;
	return {
		code: "bad-duration",
		message: `${require_later().quoted(text)} is out of range: a timeout is from 100ms to ${LONGEST_MS / 1e3}s.`,
		help: `write ${require_later().quoted(require_later().withinRange(ms))}`
	};
}
function parseLimit(text) {
	if (text.trim() === "unlimited") return null;
	let count = require_later().parseCount(text);
	if (typeof count == "number") return count;
	let help = require_later().isUnlimited(text) ? "write `unlimited`" : count.help ?? "write a number such as `1000`, or `unlimited`";
	return {
		...count,
		help
	};
}
function parseRunTime(text) {
	if (text.trim() === "unlimited") return null;
	if (require_later().isUnlimited(text)) return {
		code: "bad-duration",
		message: `${require_later().quoted(text)} is not a time limit.`,
		help: "write `unlimited`"
	};
	let ms = require_later().parseWait(text, "a time limit");
	return typeof ms == "number" ? ms : {
		code: "bad-duration",
		message: `${ms.problem}.`,
		help: null
	};
}
function parseRate(text) {
	let trimmed = text.trim();
	if (trimmed === "unlimited") return null;
	if (trimmed === "auto") return trimmed;
	let match = /^([1-9]\d*)\s*\/\s*s$/.exec(trimmed);
	if (match && Number(match[1]) <= 1e9) return Number(match[1]);
	let meant = require_later().perSecondMeant(trimmed);
	let fixed = meant === null ? null : `${Math.min(MOST$1, Math.max(1, Math.round(meant)))}/s`;
	let known = fixed === null ? "write a rate such as `1000/s`, `auto` or `unlimited`" : `write ${require_later().quoted(fixed)}`;
	let help = require_later().isUnlimited(text) ? "write `unlimited`" : require_later().isAuto(trimmed) ? "write `auto`" : known;
	return {
		code: "bad-number",
		message: `${require_later().quoted(text)} is not a rate. Use \`NUMBER/s\`.`,
		help
	};
}
const FAMILY_CHOICES = [
	"both",
	"ipv4",
	"ipv6"
];
const ADDRESS_DEMANDS = ["all", "any"];
function isText(node) {
	return node.kind === "scalar" && !node.spoilt && (typeof node.value == "string" || typeof node.value == "number");
}
function elementsOf(node) {
	if (node === null) return [];
	return node.kind === "list" ? node.items : [node];
}
function mapAt(map, key) {
	let node = childOf(map, key);
	return node?.kind === "map" ? node : null;
}
function wordAt(map, key, words) {
	let node = map && childOf(map, key);
	return node?.kind === "scalar" && words.find((word) => word === node.text) || null;
}
function namesAt(map, key, diagnostics) {
	let node = map && childOf(map, key);
	if (!node) return null;
	let names = new Map();
	for (let element of elementsOf(node)) {
		if (!isText(element) || typeof element.value != "string" || names.has(element.text)) continue;
		names.set(element.text, {
			name: element.text,
			span: element,
			diagnostics
		});
	}
	return [...names.values()];
}
const MOST_FROM = 256;
function fromAt(map, diagnostics) {
	let names = namesAt(map, "from", diagnostics);
	let last = names?.[256];
	if (names === null || last === void 0) return names;
	let message = `\`from\` names ${names.length} vantages; the limit is 256.`;
	diagnostics.error(last.span, "bad-value", message, "remove `from` if every vantage is meant");
	return names.slice(0, 256);
}
function curlyQuotes(text) {
	let inner = /^[“”„‟«»‘’‚‹›](.*)[“”„‟«»‘’‚‹›]$/su.exec(text.trim())?.[1];
	if (inner === void 0) return null;
	return {
		code: "quote-it",
		message: `${require_later().quoted(text)} has typographic quotes, which YAML reads as part of the text.`,
		help: `use straight quotes, or none: ${require_later().quoted(inner)}`
	};
}
function parsed(node, { diagnostics }, parse) {
	return elementsOf(node).flatMap((element) => {
		if (!isText(element)) return [];
		let value = curlyQuotes(element.text) ?? parse(element.text);
		if (!isProblem(value)) return [{
			value,
			node: element
		}];
		diagnostics.add(element, value);
		return [];
	});
}
function controlsAt(map, reading) {
	let node = childOf(map, "controls");
	if (node === null) return null;
	return parsed(node, reading, (text) => require_later().parseControl(text, reading.suggest)).map(({ value, node: { text }, node: at }) => ({
		...value,
		text,
		position: reading.diagnostics.position(at)
	}));
}
function anchorsOf(item, reading) {
	let node = childOf(item, "anchors");
	if (node === null) return null;
	let { diagnostics } = reading;
	let sets = elementsOf(node).flatMap((element) => isText(element) ? require_later().setOf(element, reading) : []);
	let count = sets.reduce((sum, set) => sum + set.count, 0);
	if (count > 8) {
		let message = `\`anchors\` names ${count} ports, and an address has at most 8 anchors.`;
		diagnostics.error(node, "bad-port", message, "name a few ports whose services do not count connections, such as `443`");
		return null;
	}
	let ports = new Set(sets.flatMap(require_later().portsOf));
	if (ports.size === 0) return null;
	return {
		ports: [...ports].sort((a, b) => a - b),
		position: diagnostics.position(node),
		span: node,
		diagnostics
	};
}
const MOST_REQUIREMENTS = 20;
const MOST_DIFFERENT = 1e3;
function satisfiesAt(map, { diagnostics, requirements }) {
	let node = childOf(map, "satisfies");
	if (node === null) return null;
	let texts = new Set();
	for (let element of elementsOf(node)) {
		if (!isText(element) || typeof element.value != "string") continue;
		let text = element.text.trim();
		text === "" ? diagnostics.error(element, "bad-value", "`satisfies` is empty.", "name the requirement: `PCI-DSS 1.2.5`") : texts.add(text);
	}
	if (texts.size > 20) {
		let message = `\`satisfies\` names ${texts.size} requirements; the limit is 20.`;
		diagnostics.error(node, "bad-value", message, "name the few that this check is for");
	}
	let some = [...texts].slice(0, 20);
	if (!require_later().fitsIn(requirements, some)) {
		let message = `The files of this run name more than ${MOST_DIFFERENT} different requirements in \`satisfies\`.`;
		diagnostics.error(node, "bad-value", message, "write one text for all checks of the same requirement, or split the policy and run each part on its own");
	}
	return some;
}
function entriesAt(map, expected, role, reading) {
	let value = childOf(map, expected);
	if (value === null) return null;
	return elementsOf(value).flatMap((element) => {
		if (element.kind !== "map") return entry(element, expected, PORTS_ALONE, role, reading);
		let said = require_later().saidAt(element, reading);
		return elementsOf(childOf(element, "ports")).flatMap((ports) => entry(ports, expected, said, role, reading));
	});
}
function ownEntries(item, reading) {
	return EXPECTED_STATES.flatMap((state) => entriesAt(item, state, null, reading) ?? []).sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}
function evidenceAt(map) {
	return wordAt(map, "evidence", EVIDENCE_DEMANDS);
}
const PORTS_ALONE = {
	severity: null,
	reason: null,
	evidence: null,
	speaks: null,
	from: null,
	fromSpans: [],
	hasSpeaks: !1
};
function entry(node, expected, { fromSpans, hasSpeaks, ...said }, role, { diagnostics, suggest, entrySpans }) {
	if (!isText(node)) return [];
	let ports = curlyQuotes(node.text) ?? parsePorts(node.text, suggest);
	if ("code" in ports) {
		diagnostics.add(node, ports);
		return [];
	}
	if (ports.protocol === "tcp" && hasSpeaks) {
		let message = `\`speaks\` is for UDP ports, and \`${node.text}\` is TCP.`;
		let help = `use \`${require_later().withoutTcp(node.text)}/udp\`, or an entry of its own without \`speaks\``;
		diagnostics.error(node, "bad-port", message, help);
	}
	let read = {
		expected,
		ports,
		text: node.text.trim(),
		...said,
		role,
		position: diagnostics.position(node)
	};
	entrySpans.set(read, {
		span: node,
		diagnostics,
		from: fromSpans
	});
	return [read];
}
function hostsInFile(item, reading) {
	let { diagnostics } = reading;
	let node = childOf(item, "hosts-in");
	let atLeast = atLeastOf(item, reading);
	if (node === null) {
		let span = item.pairs.get("at-least")?.key;
		span !== void 0 && item.pairs.has("host") && diagnostics.error(span, "bad-hosts-in", "`at-least` counts the hosts of a file, and this item has no `hosts-in`.", "remove it, or name the file: `hosts-in: ./hosts.txt`");
		return [];
	}
	if (item.pairs.has("host")) {
		diagnostics.error(item.pairs.get("hosts-in")?.key ?? node, "bad-hosts-in", "An item has `host` or `hosts-in`, and this one has both.", "put one of them into an item of its own");
		return [];
	}
	if (!isText(node)) return [];
	let path = require_later().parseHostFilePath(node.text, node.variable);
	if (isProblem(path)) {
		diagnostics.add(node, path);
		return [];
	}
	if (reading.isInline) {
		diagnostics.error(node, "bad-hosts-in", "A policy in arguments or inputs lies in no folder, so it cannot name a file of hosts.", "write the policy to a file, and name that file");
		return [];
	}
	return require_later().hostsOf(path, node, atLeast, reading);
}
function atLeastOf(item, { diagnostics }) {
	let node = childOf(item, "at-least");
	if (node === null || !isText(node)) return null;
	let count = require_later().parseCount(node.text, MOST_HOSTS$1);
	if (typeof count == "number") return {
		count,
		node
	};
	diagnostics.add(node, count);
	return null;
}
const NOT_OPENED = "The file of hosts is not opened: this run is from a fork and has no `scope` of its own, so these hosts are not known.";
const NOT_OPENED_HELP = "give the step the input `scope`, which binds whatever the fork writes";
const TOO_FEW_HELP = "look at the step that writes the file; lower `at-least` if hosts were removed on purpose";
function parseScopeElement(text) {
	let wildcard = /^\s*\*\.(.+)$/.exec(text);
	let pattern = parseHost(wildcard?.[1] ?? text);
	if ("code" in pattern) return require_later().scopeProblem(text, pattern);
	if (wildcard === null) return {
		...pattern,
		text
	};
	if (pattern.kind === "name") return {
		kind: "wildcard",
		name: pattern.name,
		text
	};
	return {
		code: "bad-scope",
		message: `${require_later().quoted(text)}: only a name can have a wildcard.`,
		help: "write the network as a CIDR"
	};
}
function scopesOf(root, reading) {
	let node = childOf(root, "scope");
	if (node === null) return [];
	return [parsed(node, reading, parseScopeElement).flatMap(({ value, node: at }) => {
		if (!at.variable) return [{
			...value,
			position: reading.diagnostics.position(at)
		}];
		reading.diagnostics.error(at, "bad-scope", "`scope` cannot contain a variable.", "write the addresses or names themselves");
		return [];
	})];
}
const MOST_NAMED$2 = 50;
function resolvesToOf(item, reading) {
	let node = childOf(item, "resolves-to");
	if (node === null) return null;
	let runs = parsed(node, reading, require_later().parseResolvesTo);
	if (runs.length === 0) return null;
	let position = reading.diagnostics.position(node);
	let named = runs.slice(0, 50).map(({ node: { text } }) => text.trim());
	let text = require_later().andMore(named, runs.length - 50, String);
	let within = runs.flatMap(({ value }) => "none" in value ? [] : [value]);
	within.length > 0 && within.length < runs.length && reading.diagnostics.error(node, "bad-value", "`none` cannot be in a list with addresses: a name cannot have an address and no address.", "remove one of the two");
	return {
		within,
		text,
		position
	};
}
const INTERFACE = /^[A-Za-z][A-Za-z0-9_.@ -]{0,62}$/;
function parseSource(text) {
	let written = text.trim();
	if (written === "") return require_later().bad$1("A source is missing: the text is empty.");
	if (!/[:/]/.test(written) && INTERFACE.test(written)) return {
		kind: "interface",
		name: written,
		text: written
	};
	let host = parseHost(written);
	if ("code" in host) return host;
	if (host.kind === "addresses") return {
		...host,
		text: written
	};
	return require_later().bad$1(`${require_later().quoted(text)} is neither an address nor an interface.`);
}
const MOST_VANTAGES = 64;
function vantagesOf(root, reading) {
	let vantages = new Map();
	let map = mapAt(root, "vantages");
	if (map === null) return vantages;
	let { diagnostics } = reading;
	if (map.pairs.size > 64) {
		let message = `This policy declares ${map.pairs.size} vantages; the limit is 64.`;
		diagnostics.error(require_later().childSpan(root, "vantages"), "bad-value", message);
		return vantages;
	}
	for (let [name, { key, value }] of map.pairs) {
		require_later().checkName(name, key, "vantage", reading);
		if (value.kind === "list") continue;
		vantages.set(name, {
			span: key,
			diagnostics,
			...value.kind === "map" ? require_later().said(value, key, reading) : NOTHING
		});
	}
	return vantages;
}
const NOTHING = {
	family: null,
	cannotSee: null,
	sees: null,
	controls: null,
	source: null
};
function waiversOf$1(root, reading) {
	return elementsOf(childOf(root, "waivers")).flatMap((item) => item.kind === "map" ? require_later().waiver(item, reading) : []);
}
const MOST_ATTEMPTS = 10;
const WITHOUT_HOSTS = [
	"extends",
	"roles",
	"vantages"
];
const DECLARING = ["roles", "vantages"];
function isMapOrMissing(root, key) {
	let node = childOf(root, key);
	return node === null || node.kind === "map";
}
function readTree(root, reading) {
	let { diagnostics } = reading;
	checkHosts(root, reading);
	let base = extendsOf(root, reading);
	let items = childOf(root, "hosts");
	let limits = mapAt(root, "limits");
	let duration = limits && childOf(limits, "duration");
	let controls = childOf(root, "controls");
	return {
		file: diagnostics.file,
		whole: {
			span: {
				offset: root.offset,
				length: root.length
			},
			diagnostics
		},
		extends: base,
		incomplete: base === null && root.pairs.has("extends") || DECLARING.some((key) => !isMapOrMissing(root, key)),
		scopes: scopesOf(root, reading),
		defaults: defaultsOf(mapAt(root, "defaults"), reading),
		limits: limitsOf(limits, reading),
		durationSpan: duration === null ? null : {
			span: duration,
			diagnostics
		},
		controls: controlsAt(root, reading),
		controlsSpan: controls === null ? null : {
			span: controls,
			diagnostics
		},
		vantages: vantagesOf(root, reading),
		roles: rolesOf$1(root, reading),
		items: items?.kind === "list" ? items.items.flatMap((item, index) => itemOf(item, items.items[index + 1], reading)) : [],
		waivers: waiversOf$1(root, reading),
		waiting: reading.waiting
	};
}
function checkHosts(root, { diagnostics }) {
	if (root.pairs.has("hosts") || WITHOUT_HOSTS.some((key) => root.pairs.has(key))) return;
	if ([...root.pairs.keys()].some((word) => require_later().standsFor(word, "hosts", "policy"))) return;
	diagnostics.error(root, "missing-key", "The key `hosts` is missing: a policy must have it.", "add a list: `hosts:`, below it `- host: NAME`, and below that what is expected of it, such as `open: 443`");
}
function extendsOf(root, { diagnostics }) {
	let node = childOf(root, "extends");
	if (node === null || node.kind !== "scalar" || node.spoilt || typeof node.value != "string") return null;
	let problem = require_later().extendsProblem(node.text, node.variable);
	if (problem === null) return {
		path: node.text.trim(),
		span: node,
		diagnostics
	};
	diagnostics.error(node, "bad-extends", problem, "use the path of a file beside this one: `./base.yml`");
	return null;
}
function defaultsOf(map, reading) {
	return withoutMissing({
		timeoutMs: leaf(map, "timeout", parseDuration, reading),
		attempts: leaf(map, "attempts", (text) => require_later().parseCount(text, 10), reading),
		family: wordAt(map, "family", FAMILY_CHOICES) ?? void 0,
		addresses: wordAt(map, "addresses", ADDRESS_DEMANDS) ?? void 0,
		evidence: evidenceAt(map) ?? void 0
	});
}
function limitsOf(map, reading) {
	return withoutMissing({
		rate: leaf(map, "rate", parseRate, reading),
		perHost: leaf(map, "per-host", parseRate, reading),
		inFlight: leaf(map, "in-flight", parseLimit, reading),
		probes: leaf(map, "probes", parseLimit, reading),
		durationMs: leaf(map, "duration", parseRunTime, reading)
	});
}
function withoutMissing(all) {
	return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== void 0));
}
function leaf(map, key, parse, { diagnostics }) {
	let node = map && childOf(map, key);
	if (!node || !isText(node)) return;
	let value = parse(node.text);
	if (typeof value != "object" || !value) return value;
	diagnostics.add(node, value);
}
function rolesOf$1(root, reading) {
	let roles = new Map();
	for (let [name, { key, value }] of mapAt(root, "roles")?.pairs ?? []) {
		require_later().checkName(name, key, "role", reading);
		if (value.kind !== "map") continue;
		let states = EXPECTED_STATES.flatMap((state) => {
			let entries = entriesAt(value, state, name, reading);
			return entries === null ? [] : [[state, entries]];
		});
		let satisfies = satisfiesAt(value, reading);
		value.pairs.size === 0 && reading.diagnostics.error(key, "nothing-expected", "This role does not say what is expected of its ports.", "add what is expected, such as `open: 443`; the keys are `open`, `blocked`, `closed`, `filtered` and `observe`");
		roles.set(name, {
			states: new Map(states),
			satisfies,
			span: key,
			diagnostics: reading.diagnostics
		});
	}
	return roles;
}
function itemOf(item, next, reading) {
	if (item.kind !== "map") return [];
	let { diagnostics } = reading;
	let written = parsed(childOf(item, "host"), reading, parseHost).map(({ value, node }) => ({
		reference: {
			pattern: value,
			text: node.text.trim(),
			position: diagnostics.position(node)
		},
		span: node,
		diagnostics
	}));
	let listed = hostsInFile(item, reading);
	let hosts = listed.length === 0 ? written : listed;
	(next?.kind !== "map" || next.pairs.has("host") || next.pairs.has("hosts-in")) && checkExpectsSomething(item, reading);
	let file = {
		hosts,
		entries: ownEntries(item, reading),
		roles: namesAt(item, "roles", diagnostics) ?? [],
		from: fromAt(item, diagnostics),
		family: wordAt(item, "family", FAMILY_CHOICES),
		evidence: evidenceAt(item),
		addresses: wordAt(item, "addresses", ADDRESS_DEMANDS),
		resolvesTo: resolvesToOf(item, reading),
		anchors: anchorsOf(item, reading),
		satisfies: satisfiesAt(item, reading),
		span: item,
		diagnostics
	};
	checkResolvesTo(item, file, reading);
	return [file];
}
function checkExpectsSomething(item, { diagnostics }) {
	let keys = [...item.pairs.keys()];
	let idle = new Set([
		"host",
		"hosts-in",
		"at-least",
		"family",
		"evidence",
		"from",
		"addresses",
		"anchors",
		"satisfies"
	]);
	if (keys.some((key) => !idle.has(key)) || !(item.pairs.has("host") || item.pairs.has("hosts-in"))) return;
	diagnostics.error(item, "nothing-expected", "This item does not say what is expected of its host.", "add what is expected, such as `open: 443`; the keys are `open`, `blocked`, `closed`, `filtered`, `observe`, `roles` and `resolves-to`");
}
function checkResolvesTo(item, { hosts, resolvesTo, entries, roles }, reading) {
	let node = childOf(item, "resolves-to");
	if (node === null || resolvesTo === null) return;
	for (let { reference, span } of hosts) {
		if (reference.pattern.kind === "name") continue;
		let message = `\`${reference.text}\` is an address, and only a name can have \`resolves-to\`.`;
		reading.diagnostics.error(span, "bad-host", message, "put the address into an item of its own, without `resolves-to`");
	}
	if (resolvesTo.within.length > 0 || entries.length + roles.length === 0) return;
	reading.diagnostics.error(node, "contradiction", "`resolves-to: none` expects that the name has no address, so nothing can be expected of its ports.", "remove `resolves-to: none`, or remove the ports");
}
const VOCABULARY = Object.values(KEYS);
const BEGIN$1 = "begin with `version: 1` and `hosts:`";
const LIST_HELP = "begin with `version: 1` and `hosts:`, and indent the list below `hosts:`";
function parseFile(source, { variables, suggest, entrySpans, hostFiles, requirements, room }) {
	let foreign = foreignFile(source.text);
	if (foreign !== null) {
		let diagnostics = new DiagnosticList(source.file, linesOf(""));
		diagnostics.add({
			offset: 0,
			length: 1
		}, foreign);
		return {
			source,
			parsed: null,
			diagnostics,
			brokenAt: Infinity
		};
	}
	let { root, diagnostics, brokenAt } = readYaml(source.text, source.file, variables, room, VOCABULARY);
	return {
		source,
		parsed: parsedOf(root, brokenAt < Infinity, diagnostics, (map) => {
			let { root: spread, waiting } = spreadVariables(correctKeys(map, diagnostics), diagnostics, room);
			checkShape(spread, diagnostics);
			let isInline = source.inline === !0;
			return readTree(spread, {
				diagnostics,
				suggest,
				entrySpans,
				waiting,
				hostFiles,
				requirements,
				isInline
			});
		}),
		diagnostics,
		brokenAt
	};
}
function parsedOf(root, broken, diagnostics, build) {
	if (root === null || root.kind === "scalar" && root.value === null && !root.spoilt) {
		diagnostics.size === 0 && diagnostics.error({
			offset: 0,
			length: 1
		}, "empty-policy", "The policy is empty.", BEGIN$1);
		return null;
	}
	if (root.kind !== "map") {
		let message = `A policy is a map of keys and values, but this file is ${root.kind === "list" ? "a list" : "one text"}.`;
		(!root.spoilt && !broken || diagnostics.size === 0) && diagnostics.error(root, "not-a-map", message, root.kind === "list" ? "begin with `version: 1` and `hosts:`, and indent the list below `hosts:`" : BEGIN$1);
		return null;
	}
	let foreign = broken ? null : foreignMap(root);
	if (foreign !== null) {
		diagnostics.add(root, foreign);
		return null;
	}
	return build(root);
}
const LONGEST_CHAIN = 16;
function loadFiles(sources, options) {
	let files = new Map();
	let read = (source) => getOrCreate(files, source.file, () => parseFile(source, options));
	return {
		parsed: sources.flatMap((source) => {
			let parsed = wholePart(read(source), [source.file], read, options);
			return parsed === null ? [] : [parsed];
		}),
		files: [...files.values()]
	};
}
function wholePart({ parsed }, chain, read, options) {
	if (parsed === null || parsed.extends === null) return parsed;
	let { path, span, diagnostics } = parsed.extends;
	let refuse = (message, help) => {
		diagnostics.error(span, "bad-extends", message, help);
		return {
			...parsed,
			incomplete: !0
		};
	};
	let source = options.loadBase(path, parsed.file, "policy");
	if ("problem" in source) return refuse(`Cannot read ${require_later().quoted(path)}: ${source.problem}.`, null);
	if (!require_later().beginsAsPolicy(source.text)) return refuse(`Cannot read ${require_later().quoted(path)}: ${require_later().NOT_A_POLICY}.`, null);
	if (chain.includes(source.file)) return refuse(`These files extend each other in a circle: ${[...chain.slice(chain.indexOf(source.file)), source.file].map(require_later().quoted).join(" extends ")}.`, "remove `extends` from one of them");
	if (chain.length >= 16) return refuse("More than 16 files extend each other in a chain.", null);
	let base = wholePart(read(source), [...chain, source.file], read, options);
	return base === null ? {
		...parsed,
		incomplete: !0
	} : require_later().extendFile(base, parsed);
}
function checkVantages(names, { vantages, incomplete }) {
	if (incomplete) return;
	for (let { name, span, diagnostics } of names) {
		if (vantages.has(name)) continue;
		let known = [...vantages.keys()];
		let meant = require_later().nearestDeclared({
			name,
			diagnostics
		}, known);
		let declare = `declare it: \`vantages: { ${name}: {} }\``;
		let help = meant === null ? known.length === 0 ? declare : `it declares ${require_later().listed(known)}; or ${declare}` : `did you mean ${require_later().quoted(meant)}?`;
		diagnostics.error(span, "unknown-vantage", `This policy declares no vantage ${require_later().quoted(name)}.`, help);
	}
}
function checkApplies({ entries, from }, entrySpans, file) {
	if (from === null) return;
	let met = new Map();
	for (let entry of entries) {
		let entrySpan = entrySpans.get(entry);
		let meets = getOrCreate(met, entry.from, () => require_later().meet(from, entry.from, file));
		if (entrySpan === void 0 || meets) continue;
		let message = `This entry is judged from ${require_later().listed(entry.from ?? [])}, but its host from ${require_later().listed(require_later().namesOf(from))}: no vantage checks it.`;
		entrySpan.diagnostics.error(entrySpan.from[0]?.span ?? entrySpan.span, "never-applies", message, "name a vantage that both have, or remove one `from`");
	}
}
function checkFamilies(item, { defaults }) {
	let family = item.family ?? defaults.family ?? DEFAULTS.family;
	for (let { reference, span, diagnostics } of item.hosts) {
		let { pattern, text } = reference;
		if (pattern.kind !== "addresses" || family === "both" || family === `ipv${pattern.family}`) continue;
		let where = item.family === null ? "`defaults`" : "this item";
		let message = `\`${text}\` is IPv${pattern.family}, but the \`family\` of ${where} is ${family}.`;
		diagnostics.error(span, "bad-host", message, "change the `family`, or remove the address");
	}
}
function strictestDefaults(files) {
	let all = files.map(({ defaults }) => ({
		...DEFAULTS,
		...defaults
	}));
	let families = new Set(all.map(({ family }) => family));
	return {
		timeoutMs: Math.max(...all.map(({ timeoutMs }) => timeoutMs)),
		attempts: Math.max(...all.map(({ attempts }) => attempts)),
		family: families.size === 1 ? all[0]?.family ?? DEFAULTS.family : "both",
		addresses: all.every(({ addresses }) => addresses === "any") ? "any" : "all",
		evidence: all.map(({ evidence }) => evidence).reduce(stricterEvidence)
	};
}
function tightestLimits(files) {
	let all = files.map(({ limits }) => ({
		...DEFAULT_LIMITS,
		...limits
	}));
	let least = (values) => {
		let bounds = values.filter((value) => value !== null);
		return bounds.length === 0 ? null : Math.min(...bounds);
	};
	return {
		rate: strictestRate(all.map(({ rate }) => rate), "rate"),
		perHost: strictestRate(all.map(({ perHost }) => perHost), "perHost"),
		inFlight: least(all.map(({ inFlight }) => inFlight)),
		probes: least(all.map(({ probes }) => probes)),
		durationMs: least(all.map(({ durationMs }) => durationMs))
	};
}
function mergedVantages(files) {
	let merged = new Map();
	for (let { vantages } of files) for (let [name, file] of vantages) {
		let own = require_later().vantageOf(name, file);
		let known = merged.get(name);
		merged.set(name, known === void 0 ? own : require_later().both(known, own));
	}
	return [...merged.values()];
}
function checkAnchors({ anchors }, entries, { waiting }) {
	if (anchors === null) return;
	let { diagnostics, span } = anchors;
	for (let port of anchors.ports) {
		let expected = require_later().expectedOf(port, entries);
		if ((expected === "blocked" || expected === "filtered") && !require_later().mayBeOpen(waiting)) {
			let message = `Port ${port} cannot be an anchor: this item expects it \`${expected}\`, and an anchor has to answer.`;
			diagnostics.error(span, "contradiction", message, "name a port that this item expects `open`");
			continue;
		}
		let service = require_later().carefulService(port);
		if (service === null) continue;
		let message = `Port ${port} is a poor anchor: ${service.name} may lock out a machine that opens many connections, so a run opens at most ${service.most} to it.`;
		diagnostics.warn(span, "poor-anchor", message, "name a port of this host that a web server listens on, such as `443`");
	}
}
function assemble(files, entrySpans) {
	let [first] = files;
	if (first === void 0) throw Error("a run has at least one policy file");
	let room = { left: MOST_PAIRS };
	let hosts = files.flatMap((file) => itemsOf(file, entrySpans, room));
	return {
		file: first.file,
		defaults: strictestDefaults(files),
		limits: tightestLimits(files),
		controls: distinctControls(files.flatMap(({ controls }) => controls ?? [])),
		vantages: mergedVantages(files),
		waivers: files.flatMap((file) => waiversOf(file)),
		hosts: room.left < 0 ? [] : hosts
	};
}
function waiversOf(file) {
	return file.waivers.map(({ waiver, from }) => {
		checkVantages(from ?? [], file);
		return waiver;
	});
}
const MOST_PAIRS = 1e6;
function entriesOf(item, file, roles, room) {
	let lent = item.roles.map((named) => {
		let role = roles.get(named.name);
		role === void 0 ? require_later().unknownRole(named, file) : require_later().checkRoleApplies(named, role.byFrom, role.role, item, file);
		return role?.entries ?? [];
	});
	let lists = [item.entries, ...lent].filter(({ length }) => length > 0);
	let count = lists.reduce((sum, list) => sum + list.length, 0);
	let before = room.left;
	room.left -= Math.max(1, count) * Math.max(1, item.hosts.length);
	let [only, ...others] = lists;
	if (room.left >= 0) return others.length === 0 ? only ?? [] : lists.flat();
	if (before >= 0) {
		let message = `This policy is too large: its hosts times their entries, with roles written out, are more than ${MOST_PAIRS}.`;
		item.diagnostics.error(item.span, "too-many-probes", message, "write ports as ranges, name each role once, or split the policy and run each part on its own");
	}
	return [];
}
function rolesOf(file, entrySpans) {
	let roles = new Map();
	for (let [name, role] of file.roles) {
		role.states.size === 0 && role.satisfies !== null && !file.incomplete && require_later().nothingToSatisfy(role);
		let entries = [...role.states.values()].flat().map((entry) => require_later().forRole(entry, role.satisfies, entrySpans));
		let byFrom = new Map(entries.toReversed().map((entry) => [entry.from, entry]));
		roles.set(name, {
			role,
			entries,
			byFrom: [...byFrom.values()].reverse()
		});
	}
	return roles;
}
function itemsOf(file, entrySpans, room) {
	let checked = new Set();
	let checkFrom = (entries) => {
		for (let entry of entries) {
			let from = entrySpans.get(entry)?.from ?? [];
			if (from.length === 0 || checked.has(from)) continue;
			checked.add(from);
			checkVantages(from, file);
		}
	};
	for (let { states } of file.roles.values()) for (let entries of states.values()) checkFrom(entries);
	let roles = rolesOf(file, entrySpans);
	let defaults = {
		...DEFAULTS,
		...file.defaults
	};
	return file.items.map((item) => {
		checkVantages(item.from ?? [], file);
		checkFrom(item.entries);
		checkFamilies(item, file);
		let entries = entriesOf(item, file, roles, room);
		checkApplies(item, entrySpans, file);
		checkAnchors(item, entries, file);
		return {
			hosts: item.hosts.map(({ reference }) => reference),
			entries,
			family: item.family ?? defaults.family,
			evidence: item.evidence ?? defaults.evidence,
			addresses: item.addresses ?? defaults.addresses,
			from: item.from?.map(({ name }) => name) ?? null,
			resolvesTo: item.resolvesTo,
			anchors: item.anchors === null ? null : {
				ports: item.anchors.ports,
				position: item.anchors.position
			},
			...item.satisfies === null || item.satisfies.length === 0 ? {} : { satisfies: item.satisfies },
			scopes: file.scopes,
			position: item.diagnostics.position(item.span)
		};
	});
}
var NarrowerEntries = class {
	#items;
	#byHost = null;
	#budget = 5e6;
	constructor(items) {
		this.#items = items;
	}
	undecided(a, b, vantageName) {
		let shared = require_later().sharedRanges(a.entry.ports.ranges, b.entry.ports.ranges);
		if (shared.length === 0) return null;
		let decided = this.#decidedBy(a, b, vantageName);
		for (let { first, last } of shared) {
			let from = first;
			for (let range of decided) {
				if (range.last < from) continue;
				if (range.first > from) break;
				from = range.last + 1;
			}
			if (from > last) continue;
			let next = decided.find((range) => range.first > from);
			return {
				first: from,
				last: Math.min(last, (next?.first ?? last + 1) - 1)
			};
		}
		return null;
	}
	#decidedBy(a, b, vantageName) {
		let ofRoles = a.entry.role !== null;
		if (a.entry.ports.count === 1 && !ofRoles || this.#budget <= 0) return [];
		let keys = new Set([require_later().patternKey(a.host.pattern), require_later().patternKey(b.host.pattern)]);
		let decided = [];
		for (let item of [...keys].flatMap((key) => this.#itemsOf(key))) {
			let { family } = item;
			this.#budget -= item.entries.length;
			if (this.#budget <= 0) return [];
			if (family !== "both" && (family !== a.family || family !== b.family)) continue;
			for (let entry of item.entries) {
				if (entry.ports.protocol !== a.entry.ports.protocol) continue;
				if (!(ofRoles && entry.role === null ? entry.ports.count <= a.entry.ports.count : entry.ports.count < a.entry.ports.count) || !require_later().isSeen(vantageName, item.from) || !require_later().isSeen(vantageName, entry.from)) continue;
				this.#budget -= entry.ports.ranges.length;
				for (let range of entry.ports.ranges) decided.push(range);
			}
		}
		return decided.sort((x, y) => x.first - y.first);
	}
	#itemsOf(key) {
		if (this.#byHost === null) {
			this.#byHost = new Map();
			for (let item of this.#items) for (let { pattern } of item.hosts) getOrCreate(this.#byHost, require_later().patternKey(pattern), () => []).push(item);
		}
		return this.#byHost.get(key) ?? [];
	}
};
var OverlapIndex = class {
	#rows = new Map();
	#ranges = new Map();
	#rangesByText = new Map();
	#seen = new Map();
	#seenBySet = new Map();
	#rangesOf({ ports: { ranges }, text }) {
		return getOrCreate(this.#rangesByText, text, () => require_later().numberOf(this.#ranges, ranges.map(({ first, last }) => `${first}-${last}`).join()));
	}
	#seenOf(from) {
		if (from === null) return -1;
		return getOrCreate(this.#seenBySet, from, () => require_later().numberOf(this.#seen, [...from].sort().join()));
	}
	add(claim) {
		let { entry, family, from, host } = claim;
		let alike = `${family} ${this.#rangesOf(entry)} ${require_later().patternKey(host.pattern)} ${this.#seenOf(from)}`;
		let columns = require_later().columnsOf(entry.ports, !1);
		for (let key of require_later().ownKeys(claim)) {
			let row = getOrCreate(this.#rows, key, () => new Map());
			for (let column of columns) {
				let cell = row.get(column);
				cell === void 0 ? row.set(column, new Map([[alike, claim]])) : cell.has(alike) || cell.set(alike, claim);
			}
		}
	}
	*rivalsOf(claim) {
		let rows = require_later().rowKeys(claim, !0);
		let columns = null;
		for (let says of require_later().sayingsAgainst(claim.entry)) for (let key of rows) {
			let row = this.#rows.get(`${says} ${key}`);
			if (row === void 0) continue;
			columns ??= require_later().columnsOf(claim.entry.ports, !0);
			for (let column of columns === EVERYWHERE ? row.keys() : columns) yield* row.get(column)?.values() ?? [];
		}
	}
};
const EVERYWHERE = new Set([-2]);
function findContradictions(policy, entrySpans) {
	let overlaps = new OverlapIndex();
	let narrower = new NarrowerEntries(policy.hosts);
	let vantageNames = vantageNamesOf(policy);
	let budget = { left: MOST_COMPARED$2 };
	let reported = new Set();
	let disputed = disputedSizes(policy.hosts);
	let room = MOST_CLAIMS;
	for (let item of policy.hosts) {
		let froms = new Map();
		for (let entry of item.entries) {
			if (!disputed.has(sizeOf(entry))) continue;
			let from = froms.get(entry.from);
			if (from === void 0) {
				from = require_later().bothFrom(item, entry);
				froms.set(entry.from, from);
				room -= (from?.size ?? 0) / 16;
			}
			for (let host of item.hosts) {
				if (budget.left < 0 || --room < 0) return;
				let claim = {
					entry,
					host,
					family: item.family,
					from
				};
				let other = require_later().findRival(claim, overlaps, narrower, vantageNames, budget);
				other && report(claim, other.claim, other.shared);
				overlaps.add(claim);
			}
		}
	}
	function report(later, earlier, shared) {
		let here = later.entry.position;
		let there = earlier.entry.position;
		let key = JSON.stringify([here, there]);
		let entrySpan = entrySpans.get(later.entry);
		if (reported.has(key) || entrySpan === void 0) return;
		reported.add(key);
		let what = `${shared.first === shared.last ? `port ${shared.first}` : `ports ${shared.first}-${shared.last}`}${later.entry.ports.protocol === "udp" ? "/udp" : ""} on ${require_later().quotedHost(later.host)}`;
		let [one, other] = [here.line, require_later().lineOf(there, here)];
		let message = later.entry.expected === earlier.entry.expected ? `Line ${one} speaks \`${later.entry.speaks}\` to ${what}, line ${other} speaks \`${earlier.entry.speaks}\`, and neither is narrower.` : `Line ${one} expects \`${later.entry.expected}\` of ${what}, line ${other} expects \`${earlier.entry.expected}\`, and neither is narrower.`;
		entrySpan.diagnostics.add(entrySpan.span, {
			code: "contradiction",
			message,
			help: "remove one of the two, or make the one that should win narrower"
		}, [there]);
	}
}
const MOST_COMPARED$2 = 2e6;
const MOST_CLAIMS = 25e4;
function sizeOf({ role, ports: { protocol, count } }) {
	return `${role === null ? "own" : "role"} ${protocol} ${count}`;
}
function disputedSizes(hosts) {
	let said = new Map();
	let disputed = new Set();
	let seen = new Set();
	for (let { entries } of hosts) {
		if (seen.has(entries)) continue;
		seen.add(entries);
		for (let entry of entries) {
			let size = sizeOf(entry);
			let says = `${entry.expected} ${entry.speaks}`;
			said.get(size) === void 0 ? said.set(size, says) : said.get(size) !== says && disputed.add(size);
		}
	}
	return disputed;
}
function vantageNamesOf({ hosts, vantages }) {
	let named = new Set(hosts.flatMap(({ from, entries }) => [from ?? [], ...entries.map((entry) => entry.from ?? [])].flat()));
	return named.size === 0 || vantages.some(({ name }) => !named.has(name)) ? [...named, null] : [...named];
}
function findOnlyExposures(files, { vantages }) {
	if (vantages.length === 0 || vantages.some(({ openOnly }) => !openOnly)) return;
	let [first] = files.flatMap((file) => [...file.vantages.values()]);
	if (first === void 0) return;
	first.diagnostics.warn(first.span, "only-exposures", "Every vantage of this policy says `sees: open-only`, so no run of it can pass: that no port is seen open does not show that it is blocked.", "declare a vantage that probes, without `sees`");
}
const MOST_COMPARED$1 = 2e6;
function findRefusedHosts(files) {
	let left = 2e6;
	for (let { scopes, items } of files) {
		let bounds = scopes.filter((scope) => scope.length > 0);
		for (let { hosts } of items) for (let { reference, span, diagnostics } of hosts) {
			let { pattern, text } = reference;
			if (pattern.kind !== "addresses" || !isRefusedUnnamed(pattern)) continue;
			left -= bounds.reduce((sum, scope) => sum + scope.length, 0);
			if (left < 0) return;
			if (bounds.length > 0 && !bounds.some((scope) => isWhollyRefused(pattern, scope))) continue;
			let host = require_later().quoted(text);
			let help = bounds.length > 0 ? `add ${host} to \`scope\`, or remove the host` : `remove the host, or add a \`scope:\` at the top that names ${host} and the other hosts`;
			diagnostics.warn(span, "refused-host", require_later().messageOf$2(require_later().quotedHost(reference), pattern), help);
		}
	}
}
function isRefusedUnnamed(pattern) {
	return pattern.kind === "addresses" && isWhollyRefused(pattern, []);
}
const MOST_COMPARED = 2e6;
const MOST_NAMED$1 = 20;
function findOutsideScope(files) {
	let left = 2e6;
	for (let { scopes, items } of files) {
		let bounds = scopes.filter((scope) => scope.length > 0 && scope.every(({ kind }) => kind === "addresses"));
		for (let { hosts } of items) for (let { reference, span, diagnostics } of hosts) {
			let { pattern } = reference;
			left -= bounds.reduce((sum, scope) => sum + scope.length, 0);
			if (pattern.kind !== "addresses" || left < 0) continue;
			let bound = bounds.find((scope) => !require_later().touches(scope, pattern));
			if (bound === void 0 || isRefusedUnnamed(pattern)) continue;
			let scope = require_later().quoted(bound.slice(0, 20).map((element) => element.text).join(", "));
			diagnostics.warn(span, "outside-scope", require_later().messageOf$1(require_later().quotedHost(reference), require_later().outsideIpv4(bound, pattern), scope), "widen the scope, or remove the host");
		}
	}
}
const EVERYBODY = "internet";
const GRAVE = ["critical", "high"];
function findRisks(files, policy, entrySpans, allRisks) {
	if (!files.some(({ vantages }) => vantages.has("internet"))) return;
	let grave = allRisks().filter(({ severity }) => GRAVE.includes(severity)).sort((a, b) => GRAVE.indexOf(a.severity) - GRAVE.indexOf(b.severity) || a.port - b.port);
	let told = new Set();
	let known = new Map();
	for (let item of policy.hosts) for (let entry of item.entries) {
		let entrySpan = entrySpans.get(entry);
		if (entry.expected !== "open" || entry.reason !== null || told.has(entry) || !require_later().seenByAll(item, entry)) continue;
		told.add(entry);
		let alike = `${entry.text} ${entry.speaks}`;
		let [first, ...others] = getOrCreate(known, alike, () => require_later().risksOf(entry, grave));
		if (first === void 0 || entrySpan === void 0) continue;
		let message = `${require_later().quoted(entry.text)} may be open to the vantage \`${EVERYBODY}\`: this is the port of ${first.what}; ${first.why}.${require_later().alsoHolds(others)}`;
		entrySpan.diagnostics.warn(entrySpan.span, "risky-open", message, "remove it, or say why it must be open: `{ ports: PORT, reason: WHY }`");
	}
}
const WARN_DAYS = 14;
const MOST_NAMED = 20;
function findWaiverDates(files, today) {
	for (let { waivers } of files) for (let { waiver, span, diagnostics } of waivers) {
		let left = require_later().daysBetween(today, waiver.until);
		let named = waiver.hosts.slice(0, 20).map(({ text }) => text);
		let hosts = require_later().quoted(named.join(", "));
		let help = "fix what it excuses and remove it, or give it a later date and say why";
		if (left < 0) {
			let message = `The waiver for ${hosts} ended on ${waiver.until} and excuses nothing any more.`;
			diagnostics.warn(span, "expired-waiver", message, help);
		} else if (left <= 14) {
			let when = left === 0 ? "today" : left === 1 ? "tomorrow" : `in ${left} days`;
			diagnostics.warn(span, "expiring-waiver", `The waiver for ${hosts} ends ${when}, on ${waiver.until}.`, help);
		}
	}
}
const MOST_MEANT = 65536n;
const EVERY_ADDRESS = {
	4: 1n << 32n,
	6: 1n << 128n
};
function findWideHosts(files, policy) {
	let items = new Map();
	for (let item of policy.hosts) for (let host of item.hosts) items.set(host, item);
	let [first, ...others] = files.flatMap(({ items: own }) => own.flatMap(({ hosts }) => hosts)).flatMap((host) => wideHost(host, items.get(host.reference))).sort((one, other) => Number(other.probes > one.probes) - Number(other.probes < one.probes));
	if (first === void 0) return;
	let { reference, span, diagnostics } = first.host;
	let { pattern } = reference;
	let isEverything = pattern.kind === "addresses" && first.addresses === EVERY_ADDRESS[pattern.family];
	let message = `${require_later().messageOf(require_later().quotedHost(reference), first, policy)}${require_later().othersText(others.length)}`;
	diagnostics.warn(span, "wide-host", message, isEverything ? ALL_HELP : NETWORK_HELP);
}
function wideHost(host, item) {
	let { pattern } = host.reference;
	if (pattern.kind !== "addresses") return [];
	let addresses = pattern.last - pattern.first + 1n;
	let probes = addresses * portsOf$1(item);
	return addresses <= 65536n || probes === 0n ? [] : [{
		host,
		addresses,
		probes
	}];
}
const ALL_HELP = "name the hosts that are probed; where the probes come from is a vantage (`from: internet`), not a host as in a firewall rule";
const NETWORK_HELP = "name the hosts or smaller networks that are probed; the network that the probes must stay in belongs under `scope:` at the top";
function portsOf$1(item) {
	return BigInt((item?.entries ?? []).reduce((sum, { ports }) => sum + ports.count, 0));
}
const MOST_SEARCHES = 50;
function serviceSuggester() {
	let names = new Map();
	let answers = new Map();
	return (name, protocol) => {
		let key = `${name}/${protocol}`;
		let known = answers.get(key);
		if (known !== void 0) return known;
		if (answers.size >= 50) return null;
		let read = getOrCreate(names, protocol, () => ({
			familiar: require_later().familiarNames(protocol),
			all: require_later().allServiceNames(protocol)
		}));
		let answer = require_later().nearest(name, read);
		answers.set(key, answer);
		return answer;
	};
}
const ABOUT_SYNTAX = new Set([
	"yaml-syntax",
	"quote-it",
	"alias-bomb"
]);
const ABOUT_ABSENCE = new Set([
	"missing-key",
	"nothing-expected",
	"empty-policy",
	"empty-list",
	"wrong-type"
]);
const PACE_KEYS = [
	"rate",
	"per-host",
	"duration"
];
const ASKING_KEYS = [
	"host",
	"from",
	"roles",
	"ports",
	"resolves-to",
	...EXPECTED_STATES
];
const NO_FILES = (_path, _from, as) => ({ problem: as === "hosts" ? "here a policy cannot name a file of hosts" : "here a policy cannot extend another" });
function parsePolicies(sources, options = {}) {
	let { variables = NO_VARIABLES, loadBase = NO_FILES, today, allRisks, isLint = !1 } = options;
	let withheld = options.withholdsHostFiles === !0 ? isLint ? "warning" : "error" : null;
	let hostFiles = new HostFileReader(loadBase, withheld);
	let entrySpans = new Map();
	let used = new Set();
	let { parsed, files } = loadFiles(sources, {
		variables: {
			...variables,
			used
		},
		loadBase,
		suggest: serviceSuggester(),
		entrySpans,
		hostFiles,
		requirements: new Set(),
		room: new TextRoom()
	});
	let policy = null;
	if (parsed.length > 0) {
		policy = assemble(parsed, entrySpans);
		findContradictions(policy, entrySpans);
		findOutsideScope(parsed);
		findRefusedHosts(parsed);
		findWideHosts(parsed, policy);
		findOnlyExposures(parsed, policy);
		if (isLint) {
			let waits = (keys) => parsed.some(({ waiting }) => keys.some((key) => waiting.has(key)));
			waits(PACE_KEYS) || require_later().findShortDuration(parsed, policy);
			if (files.every((file) => foundIn(file).every(({ level }) => level !== "error"))) {
				waits(["controls"]) || require_later().findLoneControls(parsed, policy);
				if (!hostFiles.wasWithheld && !waits(ASKING_KEYS)) {
					require_later().findNeverProven(policy, entrySpans);
					require_later().findSeenByNobody(policy, entrySpans);
					require_later().findIdleVantages(parsed, policy);
				}
			}
		}
		today !== void 0 && findWaiverDates(parsed, today);
		allRisks !== void 0 && findRisks(parsed, policy, entrySpans, allRisks);
	}
	let diagnostics = files.flatMap(foundIn);
	return {
		policy: parsed.length < sources.length || diagnostics.some(({ level }) => level === "error") ? null : policy,
		diagnostics,
		files: files.map(({ source }) => sources.some(({ file }) => file === source.file) ? source : require_later().asBase(source)),
		hostFiles: hostFiles.files(),
		variables: used
	};
}
function foundIn({ diagnostics, brokenAt }) {
	let broken = brokenAt < Infinity;
	return diagnostics.sorted(({ code }, offset) => ABOUT_SYNTAX.has(code) || !broken || offset < brokenAt && !ABOUT_ABSENCE.has(code));
}
function parseShard(text) {
	let match = /^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/.exec(text);
	if (!match) return require_later().bad(`${require_later().quoted(text)} is not a shard.`, "write which part of how many: `2/8` is the second of eight");
	let [index, of] = [Number(match[1]), Number(match[2])];
	if (of === 0) return require_later().bad(`${require_later().quoted(text)}: a run cannot be divided into 0 shards.`, "write `1/1` for a run of one shard");
	if (of > 1e3) return require_later().bad(`${require_later().quoted(text)}: a run is divided into at most ${grouped(require_later().MOST_SHARDS)} shards.`, "use fewer shards");
	if (index === 0) return require_later().bad(`${require_later().quoted(text)}: shards are counted from 1.`, `the first is \`1/${of}\`; add 1 to a number that counts from 0, such as JOB_COMPLETION_INDEX`);
	if (index > of) return require_later().bad(`${require_later().quoted(text)}: there is no shard ${index} of ${of}.`, `the last is \`${of}/${of}\``);
	return {
		index,
		of
	};
}
function parseRunInputs({ variables = [], scope = [], only = [], shard = null, source = [] }) {
	let diagnostics = [];
	let suggest = serviceSuggester();
	let values = new Map();
	for (let text of variables) {
		let read = require_later().parseAssignment(text);
		typeof read == "string" ? diagnostics.push(require_later().mistake$1({
			code: "bad-variable",
			message: `${read}.`,
			help: ONE_LINE
		}, "variables")) : (values.get(read.name) ?? read.value) === read.value ? values.set(read.name, read.value) : diagnostics.push(require_later().mistake$1(require_later().twice(read.name), "variables"));
	}
	let each = (texts, input, parse) => texts.flatMap((text) => {
		let value = parse(text);
		if (!isProblem(value)) return [value];
		diagnostics.push(require_later().mistake$1(value, input));
		return [];
	});
	let elements = each(scope, "scope", parseScopeElement);
	let from = each(source, "source", parseSource);
	let parts = each(only, "only", (text) => require_later().parseOnly(text, suggest));
	let [part = null] = each(shard === null ? [] : [shard], "shard", parseShard);
	part !== null && only.length > 0 && diagnostics.push(require_later().mistake$1(ONLY_OF_A_SHARD, "shard"));
	return {
		inputs: {
			variables: values,
			runScope: scope.length === 0 ? null : elements,
			only: parts,
			shard: part,
			source: source.length === 0 ? null : from
		},
		diagnostics
	};
}
const ONE_LINE = "if it is one of several values, put them on one line with commas: `NAME=VALUE,VALUE`";
const ONLY_OF_A_SHARD = {
	code: "bad-value",
	message: "a shard is a part of the whole policy, so it cannot be combined with `only`.",
	help: "leave out one of them: one run is enough for a part of the policy"
};
function unknownVariables(given, used) {
	return [...given.keys()].flatMap((name) => {
		if (used.has(name)) return [];
		return [{
			code: "unknown-variable",
			level: "error",
			message: `in \`variables\`: no policy of this run uses the variable \`${name}\``,
			help: require_later().helpFor(name, given, used),
			position: null,
			length: 1,
			related: []
		}];
	});
}
function parseOptions$1({ loadBase, now, ofStranger, scope = [] }, variables) {
	return {
		variables,
		allRisks,
		withholdsHostFiles: ofStranger === !0 && scope.length === 0,
		...loadBase === void 0 ? {} : { loadBase },
		...now === void 0 ? {} : { today: utcDay(now()) }
	};
}
function utcDay(date) {
	return date.toISOString().slice(0, 10);
}
function unknownIn({ diagnostics, variables }, inputs) {
	return diagnostics.some(({ level }) => level === "error") ? [] : unknownVariables(inputs.variables, variables);
}
function readPolicies$1(sources, options, known = new Set()) {
	let { inputs, diagnostics: mistakes } = parseRunInputs(options);
	let parsed = parsePolicies(sources, parseOptions$1(options, {
		values: inputs.variables,
		unset: "error"
	}));
	let unknown = unknownIn({
		...parsed,
		variables: new Set([...parsed.variables, ...known])
	}, inputs);
	let found = [...mistakes, ...unknown];
	return {
		policy: found.length > 0 ? null : parsed.policy,
		inputs,
		files: parsed.files,
		hostFiles: parsed.hostFiles,
		variables: parsed.variables,
		diagnostics: [...found, ...withoutPlaces(parsed.diagnostics, sources)]
	};
}
function runLimitMs({ limits }, told = null) {
	let { durationMs } = limits;
	return told === null || durationMs === null ? told ?? durationMs : Math.min(told, durationMs);
}
async function planRead(read, options) {
	let { files, inputs, diagnostics } = read;
	let unusable = (more) => ({
		kind: "unusable",
		files,
		diagnostics: [...diagnostics, ...withoutPlaces(more, files)]
	});
	if (read.policy === null) return unusable([]);
	let paced = options.ofStranger ? require_later().strangersPace(read.policy) : {
		policy: read.policy,
		warnings: []
	};
	let named = vantageNamed(paced.policy, options.vantage ?? null);
	if ("mistake" in named) return unusable([named.mistake]);
	let source = plannedSource(named.vantage, inputs.source);
	let view = {
		vantage: named.vantage,
		runScope: inputs.runScope,
		only: inputs.only
	};
	let defaultControls = withControls({
		...paced.policy,
		controls: []
	}, options.defaultControls ?? []).controls;
	let budget = new WorkBudget();
	let narrowed = narrow(paced.policy, view, defaultControls);
	let limitMs = runLimitMs(paced.policy, options.timeLimitMs);
	if (options.probes === !0 && source !== null && source.mistake !== null) return {
		...unusable([source.mistake]),
		elsewhere: {
			policy: paced.policy,
			narrowed,
			mistake: source.mistake,
			limitMs
		}
	};
	let resolved = await resolve(narrowed, (names, withNat64) => require_later().resolveOrStop(names, options, withNat64));
	let claimed = claim(resolved, budget);
	let bounded = bound(claimed, budget);
	let sharded = keepShard(bounded, inputs.shard, budget);
	if ("mistake" in sharded) return unusable([sharded.mistake]);
	let decided = decide(sharded.bounded, budget);
	let subtracted = subtract(decided, budget);
	let { othersJudge, shard, dividedWaivers } = sharded;
	let requirements = requirementsPlanned(bounded, inputs.shard, subtracted);
	if (requirements === null) return unusable([require_later().tooMuchToPlan(paced.policy)]);
	let counted = count(subtracted, budget, { mayObserveOnly: options.mayObserveOnly === !0 || othersJudge });
	if (counted.plan === null) return unusable(counted.diagnostics);
	let { subtractWarnings, boundWarnings, resolveWarnings } = subtracted;
	return {
		kind: "plan",
		files,
		plan: counted.plan,
		policy: sharded.bounded.policy,
		narrowed,
		shard,
		dividedWaivers,
		part: partOfPolicy(claimed, bounded, inputs.shard !== null, {
			...subtracted,
			outOfScope: counted.plan.outOfScope
		}),
		time: counted.time,
		limitMs,
		leftOut: [
			...paced.warnings,
			...subtractWarnings,
			...boundWarnings,
			...resolveWarnings
		],
		source,
		requirements,
		diagnostics
	};
}
function requirementsPlanned(bounded, shard, { unwatched, lostEntries, exceptions }) {
	let { policy, view } = bounded;
	let planned = {
		policy,
		view,
		shard,
		unwatched
	};
	if (shard === null || requirementsOf(policy.hosts).length === 0) return plannedRequirements({
		...planned,
		lostEntries,
		exceptions
	});
	let budget = new WorkBudget();
	let whole = decide(bounded, budget);
	return budget.isSpent ? null : plannedRequirements({
		...planned,
		...whole
	});
}
function plannedSource(vantage, ofRun) {
	let demands = [...vantage?.sources ?? [], ...ofRun === null ? [] : [ofRun]];
	if (demands.length === 0) return null;
	let { addresses, has, noInterface } = require_later().sourceOf(demands);
	let demanded = demands.flatMap((demand) => demand.map(({ text }) => text));
	return {
		addresses,
		mistake: addresses === null ? require_later().notAtSource(vantage, demanded, has, noInterface) : null
	};
}
const MANY_VERDICTS = 2e4;
async function check$1(read, scan, options, clock, startedAt = clock()) {
	let known = scan === null ? {
		...options,
		probes: !0
	} : {
		...options,
		names: require_later().namesInScan(scan)
	};
	let whole = await planRead(read, known);
	if (whole.kind === "unusable") {
		let { elsewhere, ...unusable } = whole;
		if (elsewhere === void 0) return unusable;
		let { elsewhereReport } = await Promise.resolve().then(() => require("./audit-report-parts-elsewhere-report.js"));
		return {
			...unusable,
			report: elsewhereReport(read, elsewhere, options, startedAt)
		};
	}
	let planned = {
		...whole,
		plan: options.narrowed?.(whole.plan) ?? whole.plan
	};
	let { plan, policy, narrowed, files, diagnostics, leftOut } = planned;
	scan === null && options.onPlanned?.(planned);
	let vantage = narrowed.view.vantage?.name ?? null;
	let { waivers } = narrowed;
	let hostedRunner = scan === null && options.hostedRunner === !0;
	let today = utcDay(startedAt);
	let { dividedWaivers } = planned;
	let { openOnly = !1 } = narrowed.view.vantage ?? {};
	let provenFrom = provingVantages(policy, narrowed.view.vantage);
	let told = {
		requirements: planned.requirements.map(({ requirement }) => requirement),
		vantage,
		serviceName,
		hostedRunner,
		provenFrom,
		waivers,
		dividedWaivers,
		today,
		openOnly
	};
	let evaluator = new Evaluator({
		plan,
		...told
	});
	let seen = scan === null ? await probe$1(planned, options, evaluator) : await require_later().lookUp(planned, scan, evaluator);
	let { warnings: unused, ...judged } = evaluator.finish();
	judged.verdicts.length > 2e4 && await require_later().forceGc();
	let finishedAt = clock();
	let shard = planned.shard === null ? null : require_later().reportedShard(planned.shard, options.sha256);
	let nothing = shard !== null && options.narrowed === void 0 && require_later().isEmpty(judged.totals);
	return {
		kind: "report",
		report: {
			schemaVersion: 1,
			tool: {
				name: "port-policy",
				version: options.toolVersion
			},
			startedAt: startedAt.toISOString(),
			finishedAt: finishedAt.toISOString(),
			durationMs: Math.max(0, finishedAt.getTime() - startedAt.getTime()),
			seed: options.seed,
			vantage,
			...scan === null ? { sources: seen.sources } : {},
			shard,
			...planned.part === null ? {} : { part: planned.part },
			expects: {
				vantages: policy.vantages.map(({ name }) => name),
				shards: shard?.of ?? 1
			},
			run: options.run,
			...readFiles(read, options.sha256),
			scope: scopeTexts(narrowed),
			controls: seen.controls,
			limits: {
				...fastestPace(policy.limits),
				inFlight: seen.inFlight,
				durationMs: scan === null ? planned.limitMs : null,
				...policy.limits.dividedBy === void 0 ? {} : { dividedBy: policy.limits.dividedBy },
				...seen.learnt === null ? {} : { learnt: seen.learnt }
			},
			warnings: [
				...diagnostics.filter(({ level }) => level === "warning").map(({ message }) => message),
				...shard === null || shard.of === 1 ? [] : nothing ? [require_later().emptyShardWarning(shard)] : [require_later().shardWarning(shard)],
				...leftOut,
				...unused,
				...seen.warnings
			],
			scan: scan === null ? null : require_later().originOf(scan),
			wait: null,
			drift: null,
			...judged,
			...requirementResults(withStop(planned.requirements, judged.verdicts), judged.verdicts),
			...nothing ? { result: "inconclusive" } : {}
		},
		diagnostics,
		files
	};
}
function withStop(parts, verdicts) {
	let stopped = parts.length === 0 ? [] : require_later().stoppedParts(verdicts);
	return stopped.length === 0 ? parts : parts.map((one) => ({
		...one,
		unchecked: [...stopped, ...one.unchecked]
	}));
}
async function withDrift(report, baseline) {
	if (baseline === void 0) return report;
	let { drift, caveats } = await require_later().compareTwoReports(baseline, report);
	return {
		...report,
		warnings: [...report.warnings, ...caveats],
		drift
	};
}
async function audit(sources, options) {
	let scanned = options.observations === void 0 ? null : await require_later().readScan(options.observations, options.vantage ?? null);
	if (scanned !== null && "mistake" in scanned) return {
		kind: "unusable",
		files: [],
		diagnostics: [scanned.mistake]
	};
	let scan = scanned?.scan ?? null;
	let clock = runClock(options);
	let begunAt = clock();
	let read = readPolicies$1(sources, {
		...options,
		now: () => begunAt
	});
	let limitMs = scan === null && read.policy !== null ? runLimitMs(read.policy, options.timeLimitMs) : null;
	let limit = timeLimit(limitMs, options.signal);
	let isTold = !1;
	let onPlanned = (planned) => {
		isTold || options.onPlanned?.(planned);
		isTold = !0;
	};
	let bounded = {
		...options,
		onPlanned,
		signal: limit.signal,
		leftMs: limit.leftMs
	};
	let connections = new Connections();
	try {
		let asked = options.wait === void 0 ? await check$1(read, scan, bounded, clock, begunAt) : await (await Promise.resolve().then(() => require("./audit-wait.js"))).waitForPass((round) => {
			connections.nextRound();
			return check$1(read, scan, {
				...bounded,
				...round,
				connections
			}, clock);
		}, {
			...options.wait,
			...require_later().withinLimit(options.wait.limitMs, limitMs, limit.leftMs())
		}, bounded);
		if (asked.kind === "unusable") return asked;
		return {
			...asked,
			report: await withDrift(asked.report, options.baseline)
		};
	} finally {
		limit.end();
	}
}
const LAST_ROUND = .9;
function runClock({ now, monotonicMs }) {
	if (monotonicMs === void 0) return now;
	let [begun, begunMs] = [now().getTime(), monotonicMs()];
	return () => new Date(begun + Math.max(0, Math.round(monotonicMs() - begunMs)));
}
const MARKS = [
	[[
		255,
		254,
		0,
		0
	], "UTF-32"],
	[[
		0,
		0,
		254,
		255
	], "UTF-32"],
	[[255, 254], "UTF-16"],
	[[254, 255], "UTF-16"]
];
const LOOKED_AT = 4;
const ZEROS = 16;
function decodeText(bytes, loose = !1) {
	let wide = notText(bytes);
	if (wide !== null) return { problem: wide };
	if (loose || (0, node_buffer.isUtf8)(bytes)) return { text: new TextDecoder().decode(bytes) };
	let { line, byte } = require_later().firstBadByte(bytes);
	return { problem: `it is not UTF-8: line ${line} has the byte ${`0x${byte.toString(16).toUpperCase().padStart(2, "0")}`}, as Latin-1 or Windows-1252 may have it; save it as UTF-8` };
}
const PACKED = [
	[[31, 139], "it is compressed by gzip; unpack it first"],
	[[
		80,
		75,
		3,
		4
	], "it is a ZIP archive; unpack it first"],
	[[
		40,
		181,
		47,
		253
	], "it is compressed by zstd; unpack it first"]
];
function notText(bytes) {
	for (let [mark, problem] of PACKED) if (mark.every((byte, at) => bytes[at] === byte)) return problem;
	let wide = wideEncoding(bytes);
	if (wide !== null) return `it is ${wide}; save it as UTF-8`;
	return bytes.length > 0 && bytes.subarray(0, 16).every((byte) => byte === 0) ? "it has nothing but zero bytes, as a file has that was not written to its end" : null;
}
function wideEncoding(bytes) {
	for (let [mark, name] of MARKS) if (mark.every((byte, at) => bytes[at] === byte)) return name;
	if (bytes.length < 4) return null;
	let zeros = [...bytes.subarray(0, 4)].map((byte) => byte === 0 ? "0" : "x").join("");
	return zeros === "x0x0" || zeros === "0x0x" ? "UTF-16" : null;
}
const SCAN_BYTES = 128 * 1024 ** 2;
const STDIN = 0;
const REASONS = {
	ENOENT: "there is no such file",
	ENOTDIR: "there is no such file",
	EISDIR: "that is a folder; name the file in it",
	EACCES: "this user may not read it",
	ELOOP: "its links go in a circle"
};
function readTextFile(path, { mostBytes, pipes = !1, loose = !1 }) {
	let fd = null;
	try {
		fd = path === 0 ? 0 : openFile(path, pipes);
		let bytes = readBounded(fd, mostBytes);
		if (bytes === null) return {
			problem: `it has more than ${require_later().megabytes(mostBytes)} MB`,
			code: "EFBIG"
		};
		let decoded = decodeText(bytes, loose);
		return "text" in decoded ? decoded : {
			...decoded,
			code: ""
		};
	} catch (error) {
		return require_later().problemOf(error);
	} finally {
		fd !== null && fd !== 0 && (0, node_fs.closeSync)(fd);
	}
}
var NotAFile = class extends Error {};
function openFile(path, pipes) {
	if (pipes && isPipe((0, node_fs.statSync)(path))) return (0, node_fs.openSync)(path, "r");
	let fd = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | (node_fs.constants.O_NONBLOCK ?? 0) | (node_fs.constants.O_NOCTTY ?? 0));
	try {
		let stats = (0, node_fs.fstatSync)(fd);
		if (stats.isDirectory()) throw Object.assign(Error("EISDIR"), { code: "EISDIR" });
		if (!stats.isFile()) throw new NotAFile(`that is ${require_later().kindOf(stats)}, not a file`);
		return fd;
	} catch (error) {
		(0, node_fs.closeSync)(fd);
		throw error;
	}
}
function isPipe(stats) {
	return stats.isFIFO() || stats.isCharacterDevice() || stats.isSocket();
}
const PIECE_BYTES = 262144;
const TRY_AGAIN_MS = 20;
function readBounded(fd, mostBytes) {
	let pieces = [];
	let total = 0;
	for (;;) {
		let piece = Buffer.allocUnsafe(PIECE_BYTES);
		let count = readPiece(fd, piece);
		if (count === 0) return Buffer.concat(pieces, total);
		total += count;
		if (total > mostBytes) return null;
		pieces.push(piece.subarray(0, count));
	}
}
function readPiece(fd, piece) {
	for (;;) try {
		return (0, node_fs.readSync)(fd, piece);
	} catch (error) {
		let { code } = error;
		if (code === "EOF") return 0;
		if (code !== "EAGAIN") throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
	}
}
const POLICY_BYTES = 64 * 1024 ** 2;
function readPolicyFile(path, name, pipes = !1) {
	let read = readTextFile(path, {
		mostBytes: POLICY_BYTES,
		pipes
	});
	return "problem" in read ? read : {
		file: name,
		text: read.text
	};
}
function meantArguments(command, given, options) {
	return MEANT[command]?.(given, options) ?? null;
}
const MEANT = {
	probe: meantProbe,
	explain: meantExplain,
	init: meantInit,
	diff: meantDiff,
	fresh: (given) => given.some(require_later().isPolicyFile) ? "fresh reads the report.json of an audit. Whether a workflow of GitHub's still runs is what the action says with `command: fresh`" : null,
	merge: ([file = ""]) => require_later().isPolicyFile(file) ? `merge takes reports, not a policy. To write one: \`${require_later().commandText("check", file, "--report-dir", "port-policy-report")}\`` : null,
	services: meantServices,
	schema: ([what = ""]) => require_later().isPolicyFile(what) ? `schema prints a schema and reads no policy. To check one: \`${require_later().commandText("lint", what)}\`` : null
};
function meantProbe(given, options) {
	let [first = "", ...rest] = given;
	let [second = ""] = rest;
	let say = (host, ports) => require_later().commandText("probe", host, ports.join(","), ...options);
	if (given.length === 0) return null;
	if (require_later().isPolicyFile(first)) return `probe takes a host and its ports, not a policy. To check a policy: \`${require_later().commandText("check", first)}\``;
	let one = require_later().hostWithPorts(first);
	if (one !== null && rest.every(require_later().mayBePorts)) {
		let isUrl = /:\/\//.test(first);
		let ports = isUrl && rest.length > 0 ? rest : [one.ports, ...rest];
		if (isUrl) return `probe takes a host, not a URL: \`${say(one.host, ports)}\``;
		return `probe takes the host and the ports apart: \`${say(one.host, ports)}\``;
	}
	if (rest.length === 0) return require_later().isPorts(first) ? null : `probe needs ports after the host: \`${say(first, ["top-100"])}\``;
	if (require_later().isPorts(first) ? !rest.some(require_later().isPorts) : require_later().mayBePorts(first) && require_later().isHost(second)) return rest.length > 1 ? null : `probe takes the host first, then the ports: \`${say(second, [first])}\``;
	if (rest.length > 1 && rest.every(require_later().mayBePorts)) return `probe takes 2 arguments, not ${given.length}. Put commas, not spaces, between ports: \`${say(first, rest)}\``;
	if (rest.length > 1 && require_later().isHost(second)) return `probe takes one host at a time: \`${say(first, rest.filter(require_later().mayBePorts))}\`, then the next`;
	return null;
}
function meantExplain(given, options) {
	let [first = "", ...rest] = given;
	let say = (one, policies) => require_later().commandText("explain", require_later().hostColonPorts(one), ...policies, ...options);
	let question = given.map(require_later().hostWithPorts).find((one) => one !== null) ?? null;
	if (require_later().isPolicyFile(first) && question !== null) return `explain takes HOST:PORT first, then the policies: \`${say(question, given.filter((one) => require_later().hostWithPorts(one) === null))}\``;
	if (require_later().isPolicyFile(first) && rest.length === 0) return `explain needs a HOST:PORT of that policy: \`${require_later().commandText("explain", "HOST:PORT", first, ...options)}\``;
	if (/:\/\//.test(first) && question !== null) return `explain takes HOST:PORT, not a URL: \`${say(question, rest)}\``;
	let words = given.filter((one) => !require_later().isPolicyFile(one));
	let host = words.find(require_later().isHost) ?? (words.some(require_later().isPorts) ? words.find((one) => !require_later().isPorts(one)) : void 0);
	let ports = words.find((one) => require_later().isPorts(one) && one !== host) ?? words.find((one) => require_later().mayBePorts(one) && one !== host);
	if (question !== null || ports === void 0 || host === void 0) return null;
	let policies = given.filter((one) => one !== ports && one !== host);
	return `explain takes the host and the port as one argument: \`${say({
		host,
		ports: require_later().firstPort$1(ports)
	}, policies)}\``;
}
function meantInit(given, options) {
	let files = given.filter(require_later().isPolicyFile);
	let others = given.filter((one) => !require_later().isPolicyFile(one));
	if (files.length > 0) {
		let hosts = others.length > 0 ? others : ["HOST"];
		return `init takes hosts, and prints the policy: \`${require_later().commandText("init", ...hosts, ...options)} > ${files[0]}\``;
	}
	let joined = given.flatMap((one) => require_later().hostWithPorts(one) ?? []);
	let alone = given.filter(require_later().isPorts);
	if (joined.length + alone.length === 0 || options.some((word) => word.startsWith("--ports"))) return null;
	let hosts = given.filter((one) => !require_later().isPorts(one)).map((one) => require_later().hostWithPorts(one)?.host ?? one);
	let ports = [...new Set([...joined.map((one) => one.ports), ...alone])].join(",");
	if (hosts.length === 0) return null;
	return `init takes hosts alone, and their ports by --ports: \`${require_later().commandText("init", ...hosts, "--ports", ports, ...options)}\``;
}
function meantDiff(given, options) {
	let [file = ""] = given;
	if (given.length !== 1 || file === "-") return null;
	return require_later().isPolicyFile(file) ? `diff needs an old and a new one. Against the branch main: \`git show main:${file} | ${require_later().commandText("diff", "-", file, ...options)}\`` : `diff needs an old and a new one: \`${require_later().commandText("diff", "OLD", file, ...options)}\``;
}
function meantServices(given, options) {
	let [first = ""] = given;
	let one = require_later().hostWithPorts(first);
	if (one !== null) return `services takes a port or a name, without a host: \`${require_later().commandText("services", one.ports, ...options)}\``;
	if (given.length > 1 && given.every(require_later().mayBePorts)) return `services takes one name at a time: \`${require_later().commandText("services", first, ...options)}\`, then the next`;
	return null;
}
const STDIN_NAME = "<stdin>";
function readPolicies(paths, reader) {
	let sources = [];
	for (let path of new Set(paths.length === 0 ? [DEFAULT_POLICY] : paths)) {
		let read = readPolicyFile(path === "-" ? 0 : path, nameOf(path), !0);
		if ("problem" in read) {
			let meant = paths.length === 0 ? null : require_later().meantPolicy(reader.command, path, reader.argv);
			if (read.code === "ENOENT" && meant !== null) return { problem: `there is no file ${path}: ${meant}` };
			let instead = paths.length === 0 ? require_later().policyElsewhere(reader) : require_later().meantFile(path, read.code, require_later().POLICY_ENDS);
			let begin = read.code === "ENOENT" && instead === "" ? BEGIN : instead;
			return { problem: `cannot read the policy ${path}: ${read.problem}${begin}` };
		}
		sources.push(read);
	}
	return { sources };
}
const BEGIN = "; `port-policy init HOST` prints one to save there, and `port-policy --help` shows how to begin";
async function readObservations(path) {
	if (path === null) return null;
	let { readReportFile } = await Promise.resolve().then(() => require("./read-report-file.js")).then((n) => n.read_report_file_exports);
	let read = await readReportFile(path === "-" ? 0 : path, {
		pipes: !0,
		loose: !0,
		mostAsText: SCAN_BYTES
	});
	let file = nameOf(path);
	if ("problem" in read) return { problem: `cannot read the scan ${path}: ${read.problem}${require_later().meantFile(path, read.code, require_later().REPORT_ENDS)}` };
	if ("text" in read) return {
		file,
		text: read.text
	};
	if ("problem" in read.long) return { problem: `cannot read the scan ${path}: it is larger than ${SCAN_BYTES / 1024 ** 2} MB and ${read.long.problem}; scan fewer hosts at a time, without scripts and banners, and give each scan on its own` };
	return {
		file,
		text: (await Promise.resolve().then(() => require("./report-json-long-observations-text.js"))).observationsText(read.long.report)
	};
}
const loadBase = (path, from, as) => {
	let file = (0, node_path.join)(from === "<stdin>" ? "." : (0, node_path.dirname)(from), path);
	if (as !== "hosts") return readPolicyFile(file, file);
	if (from === "<stdin>") return { problem: "a policy from standard input lies in no folder; write it to a file, and name that file" };
	return require_later().readHostFile(file, file);
};
function nameOf(path) {
	return path === "-" ? STDIN_NAME : path;
}
function textOf(options, name) {
	let value = options[name];
	return typeof value == "string" ? value : null;
}
function listOf(options, name) {
	let value = options[name];
	return Array.isArray(value) ? value : [];
}
function formatOf(options) {
	return options.format ?? "terminal";
}
function planOptions(options) {
	return {
		loadBase,
		now: () => new Date(),
		vantage: textOf(options, "vantage"),
		variables: listOf(options, "var"),
		scope: listOf(options, "scope"),
		only: listOf(options, "only"),
		shard: textOf(options, "shard"),
		source: listOf(options, "source")
	};
}
var require_picocolors = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));
var import_picocolors = require_rolldown_runtime.__toESM(require_picocolors());
const UNSEEN = /[\0-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const NAMED = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visibleEscape(character) {
	let named = NAMED[character];
	if (named !== void 0) return named;
	let code = character.codePointAt(0) ?? 0;
	let hex = code.toString(16);
	if (code <= 255) return `\\x${hex.padStart(2, "0")}`;
	return code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
function terminal(text) {
	return text.replace(UNSEEN, visibleEscape);
}
const WEIGHTLESS = "\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}";
const SKIPPED = `[[${WEIGHTLESS}]--[\\n\\r]]*`;
let hashes = null;
let colons = null;
function breakCommands(text) {
	let broken = text;
	if (text.includes("#") && text.includes("[")) {
		hashes ??= RegExp(`#(?=${SKIPPED}#${SKIPPED}\\[)`, "gv");
		broken = broken.replace(hashes, "# ");
	}
	if (/:[^\n\r]*:[^\n\r]*:[^\n\r]*:/.test(text)) {
		colons ??= RegExp(`^([[\\s${WEIGHTLESS}]--[\\n\\r]]*):(?=${SKIPPED}:${SKIPPED}[a-z][^\\n\\r]*:${SKIPPED}:)`, "gimv");
		broken = broken.replace(colons, "$1: ");
	}
	return broken;
}
const LONGEST_PROSE = 2e3;
function clip(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function isFromInputs(file) {
	return file === "<inputs>";
}
function policyText(file) {
	return isFromInputs(file) ? "policy from the inputs" : file;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
function characterWidth(character) {
	if (character < "̀" || character > "‏" && character < "\u2028") return 1;
	if (character >= "←" && character < "⟀") return 1;
	if (NO_WIDTH.test(character)) return 0;
	return WIDE.test(character) ? 2 : 1;
}
function textWidth(text) {
	let width = 0;
	for (let character of text) width += characterWidth(character);
	return width;
}
function padToWidth(text, width) {
	return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
function pieces(word, width) {
	if (textWidth(word) <= width) return [word];
	let parts = [""];
	let used = 0;
	for (let character of word) {
		let columns = characterWidth(character);
		if (used + columns > width && used > 0) {
			parts.push("");
			used = 0;
		}
		parts[parts.length - 1] += character;
		used += columns;
	}
	return parts;
}
function wrapText(text, width) {
	let most = Math.max(1, width);
	let lines = [];
	let line = "";
	for (let piece of text.split(/\s+/).flatMap((word) => word === "" ? [] : pieces(word, most))) {
		if (line !== "" && textWidth(line) + 1 + textWidth(piece) > most) {
			lines.push(line);
			line = "";
		}
		line = line === "" ? piece : `${line} ${piece}`;
	}
	return line === "" ? lines : [...lines, line];
}
const WIDEST = 120;
const NARROWEST = 40;
function coloursOf(colour) {
	return import_picocolors.default.createColors(colour);
}
const plain = (text) => text;
function lineWidth(columns) {
	return Math.min(120, Math.max(40, columns));
}
function indented(text, indent, width, paint = plain) {
	return block(" ".repeat(indent), indent, text, width, paint);
}
function block(lead, indent, text, width, paint) {
	return wrapText(text, Math.max(20, width - indent)).map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + paint(line));
}
function hanging(text, indent, width, paint) {
	if (text.trim() === "") return [];
	let lead = text.length - text.trimStart().length;
	return wrapText(text.trimStart(), width - Math.max(indent, lead)).map((line, index) => " ".repeat(index === 0 ? lead : indent) + paint(line));
}
function printed$1(lines) {
	return breakCommands(`${lines.join("\n")}\n`);
}
function logSafeReport(format, text) {
	let broken = breakCommands(text);
	if (broken === text) return broken;
	if (format === "json" || format === "sarif" || format === "intoto") return text.replaceAll("#", "\\u0023");
	if (format === "junit") return text.replace(/(?<!&)#|:/g, (sign) => sign === ":" ? "&#58;" : "&#35;");
	return broken;
}
async function printDiagnostics(diagnostics, files, terminal, print = terminal.err) {
	if (diagnostics.length === 0) return;
	let { diagnosticsText } = await Promise.resolve().then(() => require("./report-terminal-diagnostics-text.js"));
	print(diagnosticsText(diagnostics, new Map(files.map(({ file, text }) => [file, text])), { colour: print === terminal.out ? terminal.colour : terminal.errColour }));
}
const RESULT_ICONS = {
	pass: "✅",
	fail: "❌",
	inconclusive: "⚠️"
};
function durationText(milliseconds) {
	if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
	if (milliseconds < 59950) return `${(milliseconds / 1e3).toFixed(1)} s`;
	let seconds = Math.round(milliseconds / 1e3);
	return `${grouped(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
function outcomeText(totals, newViolations = null, basis = "") {
	let parts = [];
	if (totals.violation > 0) {
		let fresh = newViolations === null ? "" : ` (${newViolations === 0 ? "none" : grouped(newViolations)} new)`;
		parts.push(`${counted(totals.violation, "violation")}${fresh}`);
	}
	totals.inconclusive > 0 && parts.push(`${grouped(totals.inconclusive)} inconclusive`);
	totals.waived > 0 && parts.push(`${grouped(totals.waived)} waived`);
	let judged = totals.violation + totals.inconclusive + totals.waived + totals.pass;
	if (totals.pass > 0) {
		let all = totals.pass === judged && totals.pass > 1 ? "all " : "";
		parts.push(`${all}${grouped(totals.pass)} as intended${basis === "" ? "" : ` (${basis})`}`);
	} else judged > 0 && parts.push("none as intended");
	totals.notJudged > 0 && parts.push(`${grouped(totals.notJudged)} only observed`);
	return parts.length === 0 ? "nothing was judged" : parts.join(", ");
}
function minuteText(time) {
	return `${time.slice(0, 16).replace("T", " ")} UTC`;
}
const LONG_SECONDS = 20;
function longRunLine({ least, most }, ports) {
	if (most < 20) return null;
	let longest = require_later().longestText({
		least,
		most
	});
	if (least < 1) return `this takes up to some ${longest} where addresses do not answer: ${counted(ports, "port")}, some of them slow to ask`;
	return `this takes ${durationText(least * 1e3)} or longer, up to some ${longest} where addresses do not answer: ${counted(ports, "port")}`;
}
function timeLimitNotes({ least, most }, limitMs) {
	if (limitMs === null || most * 1e3 <= limitMs) return [];
	let limit = durationText(limitMs);
	return require_later().cannotFit({ least }, limitMs) ? [`The time limit of ${limit} is too short: to send all probes takes ${durationText(least * 1e3)} at this pace. What is not known when the time is over is inconclusive. Raise the limit, or check fewer ports in each run (--only).`] : [`The time limit of ${limit} is too short if many ports are silent. What is not known when the time is over is inconclusive.`];
}
function machineOptions(bundle) {
	return {
		toolVersion: TOOL_VERSION,
		seed: Math.floor(Math.random() * 2 ** 32),
		threadFile: threadFileBeside(bundle),
		now: () => new Date(),
		monotonicMs: () => performance.now(),
		sha256: (text) => process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex")
	};
}
function catchStopSignals(process, again) {
	let controller = new AbortController();
	let code = null;
	let stop = (exitCode) => () => {
		if (code !== null) return again(exitCode);
		code = exitCode;
		controller.abort();
	};
	process.on("SIGHUP", stop(require_shared.EXIT.sighup)).on("SIGINT", stop(require_shared.EXIT.sigint)).on("SIGTERM", stop(require_shared.EXIT.sigterm));
	return {
		signal: controller.signal,
		exitCode: () => code
	};
}
const LIVE_MS = 100;
const PLAIN_MS = 1e4;
const CLEAR_LINE = "\r\x1B[K";
function showProgress(terminal, now) {
	let everyMs = terminal.liveProgress ? 100 : terminal.ci ? 1e4 : Infinity;
	let startedAt = now();
	let last = startedAt;
	let drawn = !1;
	return {
		update(asked) {
			let at = now();
			if (at - last < everyMs) return;
			last = at;
			let progress = {
				...asked,
				elapsedMs: at - startedAt
			};
			let again = asked.done === asked.total ? " · asking silent ports again" : "";
			if (terminal.liveProgress) {
				drawn = !0;
				terminal.err(`${CLEAR_LINE}${require_later().progressLine(progress, terminal.errColumns - again.length)}${again}`);
			} else terminal.err(`${require_later().progressPlain(progress)}${again}\n`);
		},
		names(names) {
			let line = require_later().namesLine(names);
			if (terminal.liveProgress) {
				drawn = !0;
				terminal.err(`${CLEAR_LINE}${line.slice(0, terminal.errColumns)}`);
			} else terminal.ci && terminal.err(`${line}\n`);
			startedAt = now();
		},
		say(line) {
			if (everyMs === Infinity) return;
			terminal.err(`${drawn ? CLEAR_LINE : ""}${line}\n`);
			drawn = !1;
			startedAt = now();
		},
		announce(line) {
			terminal.err(`${drawn ? CLEAR_LINE : ""}${line}\n`);
			drawn = !1;
		},
		end() {
			drawn && terminal.err(CLEAR_LINE);
		}
	};
}
const NO_RUN = {
	repository: null,
	commit: null,
	url: null,
	actor: null
};
async function auditWithProgress(sources, options, waitMs, terminal, process, unsaid = []) {
	let progress = showProgress(terminal, () => performance.now());
	let stop = catchStopSignals(process, (exitCode) => process.exit(exitCode));
	let { roundLine } = waitMs === null ? { roundLine: null } : await Promise.resolve().then(() => require("./report-terminal-round-line.js"));
	let outcome = await audit(sources, {
		...options,
		...machineOptions(require("url").pathToFileURL(__filename).href),
		run: NO_RUN,
		signal: stop.signal,
		onProgress: progress.update,
		onNames: progress.names,
		onPlanned: ({ plan, time, limitMs }) => {
			let line = longRunLine(time, plan.probes);
			line !== null && progress.announce(`port-policy: ${line}`);
			for (let note of timeLimitNotes(time, limitMs)) require_later().cannotFit(time, limitMs) ? require_later().complain(terminal, note) : progress.say(note);
		},
		...waitMs === null || roundLine === null ? {} : { wait: {
			limitMs: waitMs,
			onRound: (news) => progress.say(require_later().logSafeLine(roundLine(news)))
		} }
	});
	progress.end();
	let said = outcome.diagnostics.filter(({ code }) => !unsaid.includes(code));
	await printDiagnostics(said, outcome.files, terminal);
	return {
		outcome,
		stoppedWith: stop.exitCode
	};
}
const MOST_SHOWN = 2e4;
const WEIGHTIEST_FIRST = [
	"violation",
	"inconclusive",
	"waived",
	"not-judged",
	"pass"
];
function abridged(report, most = 2e4) {
	let { verdicts, patterns } = report;
	if (patterns === void 0 || Math.max(verdicts.length, patterns.length) <= most) return report;
	let counts = Array(RANKS).fill(0);
	for (let verdict of verdicts) counts[require_later().rankOf(verdict)] = (counts[require_later().rankOf(verdict)] ?? 0) + 1;
	let room = most;
	let left = counts.map((count) => {
		let shown = Math.min(room, count);
		room -= shown;
		return shown;
	});
	let shown = verdicts.filter((verdict) => {
		let rank = require_later().rankOf(verdict);
		let more = left[rank] ?? 0;
		left[rank] = more - 1;
		return more > 0;
	});
	return {
		...report,
		warnings: [...report.warnings, ...require_later().cutWarnings(verdicts.length, patterns.length, most)],
		patterns: patterns.slice(0, most),
		verdicts: shown
	};
}
const SEVERITY_RANKS = SEVERITIES.length + 1;
const RANKS = 1 + VERDICTS.length * SEVERITY_RANKS;
function isMerged({ vantages }) {
	return vantages !== void 0;
}
var Machines = class {
	#names = new Map();
	constructor(verdicts) {
		let several = new Map();
		let first = new Map();
		let before = null;
		for (let verdict of verdicts) {
			let { host, address, vantage } = verdict;
			if (before?.host === host && before.address === address && before.vantage === vantage) continue;
			before = verdict;
			if (address === null) continue;
			let key = machineKey(verdict);
			let other = first.get(key);
			other === void 0 ? first.set(key, host) : other !== host && getOrCreate(several, key, () => new Set([other])).add(host);
		}
		for (let [key, hosts] of several) this.#names.set(key, require_later().named(key, hosts));
	}
	text(place, most) {
		return machineText(this.of(place), most);
	}
	shortText(place) {
		return machineText({
			...this.of(place),
			alsoHosts: []
		});
	}
	of(place) {
		let { host, address, vantage } = place;
		return (this.#names.size > 0 ? this.#names.get(machineKey(place)) : void 0) ?? {
			host,
			alsoHosts: [],
			address,
			vantage
		};
	}
};
const known = new WeakMap();
function machinesOf({ verdicts }) {
	let before = known.get(verdicts);
	if (before !== void 0) return before;
	let machines = new Machines(verdicts);
	known.set(verdicts, machines);
	return machines;
}
const knownOfAll = new WeakMap();
function machineKey({ host, address, vantage }) {
	return JSON.stringify(address === null ? [
		vantage,
		null,
		host
	] : [vantage, address]);
}
function countMachines({ verdicts }) {
	let addresses = new Set();
	let unresolved = new Set();
	let resolved = new Set();
	let before = null;
	for (let verdict of verdicts) {
		let { address, host, cause } = verdict;
		if (before?.host === host && before.address === address || isOfNoMachine(cause)) continue;
		before = verdict;
		if (address === null) {
			unresolved.add(host);
			continue;
		}
		addresses.add(address);
		host !== address && resolved.add(host);
	}
	return addresses.size + [...unresolved].filter((host) => !resolved.has(host)).length;
}
const MOST_NAMES = 3;
function machineText(machine, most = 3) {
	return machineParts(machine, most).join("");
}
function machineParts({ host, alsoHosts, address }, most = 3) {
	let at = address === null || address === host ? "" : ` (${clip(address, 300)})`;
	return [clip(host, 300), alsoHosts.length === 0 ? at : `${at}, ${require_later().alsoText(alsoHosts, most)}`];
}
function verdictGroups(report, kind, { only, apart } = {}) {
	let found = report.verdicts.filter((one) => one.verdict === kind && (only === void 0 || only(one)));
	if (found.length === 0) return [];
	let machines = machinesOf(report);
	let baseline = new (require_later()).NewSinceBaseline(report);
	let drafts = new Map();
	for (let verdict of found) {
		let key = require_later().groupKey(verdict, apart);
		let parts = baseline.partsOf(verdict);
		for (let { isNew, ranges } of parts) {
			let draft = getOrCreate(drafts, `${isNew}${key}`, () => require_later().newDraft(verdict, isNew));
			draft.count += parts.length === 1 ? verdict.count : countPorts$1(ranges);
			require_later().add(draft, verdict, ranges, machines);
		}
	}
	return Array.from(drafts.values(), require_later().groupOf).sort(require_later().compareGroups);
}
const NO_OTHER_NAMES = machinesOf({ verdicts: [] });
function countOf(groups) {
	return groups.reduce((sum, { count }) => sum + count, 0);
}
function isMissingReport({ cause }) {
	return cause === "no-report";
}
function missingReports({ verdicts }) {
	return verdicts.filter(isMissingReport);
}
function findingsOf(report, kind, options) {
	let groups = verdictGroups(report, kind, options);
	return isMerged(report) ? require_later().sharedFindings(groups) : groups;
}
const MOST = 8;
function missingText(report) {
	let missing = [...new Set(missingReports(report).map(({ host }) => require_later().shown(host)))];
	if (missing.length === 0) return null;
	let [some, rest] = [missing.slice(0, 8).join("; "), missing.length - 8];
	return rest > 0 ? `Not covered in full: ${some}; and ${rest} more.` : `Not covered in full: ${some}.`;
}
function scanText({ scan }) {
	if (scan === null) return null;
	return require_later().isOfOtherTool(scan) ? `seen by ${require_later().toolText(scan)}${require_later().endText(scan)}; this run sent nothing` : `seen by an earlier run of ${require_later().toolText(scan)}${require_later().endText(scan)}; this run sent nothing`;
}
function extentText(hosts, { totals, vantages }) {
	let machines = counted(hosts, "host");
	if (!isMerged({ vantages })) return `${machines}, ${counted(totals.probes, "port")}`;
	return `${machines}, ${counted(totals.probes, "port view")} (a port counts once for each vantage that asked it)`;
}
function timeTexts({ startedAt, finishedAt, durationMs, vantages }) {
	return isMerged({ vantages }) ? [require_later().spanText(startedAt, finishedAt)] : [durationText(durationMs), minuteText(startedAt)];
}
function shardText({ shard }) {
	return shard === null ? null : `shard ${shard.index} of ${shard.of}`;
}
const NARROWED_BY = {
	only: "--only",
	shard: "--shard",
	scope: "--scope"
};
function partText(report) {
	let { part, shard } = report;
	if (part === void 0) return !isMerged(report) && isNarrowed(report) ? "only a part of the policy, by --only" : null;
	let others = part.by.filter((one) => one !== "shard" || shard === null);
	let by = others.length === 0 ? "" : `, by ${others.map((one) => NARROWED_BY[one]).join(" and ")}`;
	return part.of === null ? `${counted(part.checked, "port")} of a part of the policy checked${by}` : `${grouped(part.checked)} of ${counted(part.of, "port")} checked${by}`;
}
function partTexts(report) {
	return [shardText(report), partText(report)].filter((text) => text !== null);
}
function shardCaveats({ shard, warnings }) {
	if (shard === null) return [];
	let own = warnings.filter(require_later().isShardWarning);
	return own.length > 0 ? own : ["Only a part of the policy was asked here: `port-policy merge` tells of the whole."];
}
function listedWarnings({ shard, warnings }) {
	return shard === null ? warnings : warnings.filter((one) => !require_later().isShardWarning(one));
}
function udpSuffix(protocol) {
	return protocol === "udp" ? "/udp" : "";
}
function* rowsByMachine(report, start, add, span = "one vantage") {
	let isOne = span === "one vantage";
	let machines = isOne ? machinesOf(report) : require_later().machinesOfAllVantages(report);
	let held = new Map();
	let before = null;
	let row = null;
	let isHeld = !1;
	for (let verdict of report.verdicts) {
		let { host, address } = verdict;
		let vantage = isOne ? verdict.vantage : null;
		if (row === null || before?.host !== host || before.address !== address || before.vantage !== vantage) {
			row !== null && !isHeld && (yield row);
			let place = {
				host,
				address,
				vantage
			};
			let machine = machines.of(place);
			isHeld = machine.alsoHosts.length > 0;
			let known = isHeld ? held.get(machineKey(place)) : void 0;
			row = known ?? start(machine);
			isHeld && known === void 0 && held.set(machineKey(place), row);
			before = place;
		}
		add(row, verdict);
	}
	row !== null && !isHeld && (yield row);
	yield* held.values();
}
const NAMED_PORTS = 16;
function gather(report) {
	let start = (machine) => ({
		machine,
		ranges: new Map(),
		services: new Map(),
		note: null
	});
	return rowsByMachine(report, start, (found, verdict) => {
		let { protocol, ports, service, state, evidence } = verdict;
		if (protocol === null || ports === null || state === null) {
			found.note ??= require_later().noteOf(verdict);
			return;
		}
		found.note = "";
		let shown = state === "open" && evidence === "none" ? "unproven" : state;
		let ofState = getOrCreate(found.ranges, shown, () => new Map());
		let ranges = getOrCreate(ofState, protocol, () => []);
		for (let range of parseRanges(ports)) ranges.push(range);
		service !== null && state === "open" && found.services.set(`${protocol} ${ports}`, clip(service, 60));
	});
}
function portsOf({ ranges, services }, state, most) {
	let parts = [];
	for (let protocol of ["tcp", "udp"]) {
		let merged = unitedRanges(ranges.get(state)?.get(protocol) ?? []);
		if (merged.length === 0) continue;
		let suffix = udpSuffix(protocol);
		if (state !== "open" && state !== "unproven" || countPorts$1(merged) > 16) {
			parts.push(require_later().portsText(merged, most, suffix));
			continue;
		}
		for (let { first, last } of merged) for (let port = first; port <= last; port++) {
			let service = services.get(`${protocol} ${port}`);
			let name = service === void 0 ? "" : ` ${service}`;
			parts.push(`${rangeText({
				first: port,
				last: port
			})}${suffix}${name}`);
		}
	}
	return parts.join(", ");
}
function openText(gathered, most) {
	let unproven = portsOf(gathered, "unproven", most);
	let proven = portsOf(gathered, "open", most);
	if (unproven === "") return proven;
	return `${proven === "" ? "" : `${proven}; `}${unproven} (unproven: the address accepts any port)`;
}
function exposures(report, most, mostShut = most) {
	let found = [];
	for (let gathered of gather(report)) {
		let ports = {
			open: openText(gathered, most),
			closed: portsOf(gathered, "closed", mostShut),
			filtered: portsOf(gathered, "filtered", mostShut),
			"open|filtered": portsOf(gathered, "open|filtered", mostShut),
			unknown: portsOf(gathered, "unknown", mostShut)
		};
		let { machine, note } = gathered;
		let { host, alsoHosts, address } = machine;
		if (note === null) continue;
		let last = found.at(-1);
		last !== void 0 && alsoHosts.length === 0 && require_later().isNextAddress(last, host, address) && require_later().sameTexts(last, {
			ports,
			note
		}) ? last.last = address : found.push({
			host,
			alsoHosts,
			address,
			last: address,
			ports,
			note
		});
	}
	return found.sort((a, b) => require_later().compareNaturally(a.host, b.host) || require_later().compareAddresses(a.address, b.address)).map(({ host, alsoHosts, address, last, ports, note }) => {
		if (last === address) return {
			host,
			alsoHosts,
			address,
			ports,
			note
		};
		let run = `${address}-${last}`;
		return {
			host: run,
			alsoHosts,
			address: run,
			ports,
			note
		};
	});
}
const MOST_RANGES$1 = 3;
const STATES = [
	"open",
	"closed",
	"filtered",
	"open|filtered",
	"unknown"
];
function exposurePart(report, width, colours) {
	let rows = exposures(report, 12, 3).map(({ ports, note, ...machine }) => {
		let states = STATES.filter((state) => ports[state] !== "").map((state) => `${state === "open|filtered" ? "silent (open or filtered)" : state} ${ports[state]}`);
		return {
			place: terminal(machineText(machine)),
			text: terminal(note === "" ? states.join("; ") : note)
		};
	});
	if (rows.length === 0) return [];
	let widest = Math.max(...rows.slice(0, 1e3).map(({ place }) => textWidth(place)));
	let indent = Math.min(4 + widest, Math.floor(width / 2));
	let lines = rows.flatMap(({ place, text }) => {
		let ports = indented(text, indent, width);
		if (textWidth(place) + 4 > indent) return [`  ${place}`, ...ports];
		return [padToWidth(`  ${place}`, indent) + (ports[0] ?? "").slice(indent), ...ports.slice(1)];
	});
	return [
		colours.bold("Exposure by host"),
		...lines,
		""
	];
}
function newnessCounts(groups) {
	let [all, fresh, known] = [
		0,
		0,
		0
	];
	for (let { isNew, count } of groups) {
		all += count;
		isNew === !0 && (fresh += count);
		isNew === !1 && (known += count);
	}
	return {
		all,
		fresh,
		known
	};
}
function newViolationsText(drift, counts, when) {
	if (drift === null) return null;
	let time = when ?? require_later().sinceText(drift);
	let fixed = require_later().fixedCount(drift);
	if (counts.all === 0) return fixed === 0 ? null : `Fixed since the report of ${time}: ${counted(fixed, "violation")}.`;
	let news = require_later().newsText(counts, time);
	return fixed === 0 ? news : `${news} Fixed since that report: ${counted(fixed, "violation")}.`;
}
function namesOfSeveral({ verdicts }) {
	let addresses = new Map();
	let several = new Set();
	for (let { host, address } of verdicts) {
		if (address === null) continue;
		let known = addresses.get(host);
		known === void 0 ? addresses.set(host, address) : known !== address && several.add(host);
	}
	return several;
}
const GAP = 2;
function laidOut(rows, labelWidth, isWithoutFile, width) {
	let ruleOf = ({ line, place }) => isWithoutFile ? `line ${line}` : place;
	let widest = (texts, most = Infinity) => Math.max(0, ...texts.map(textWidth).filter((columns) => columns <= most));
	let few = rows.slice(0, 1e3);
	let indent = labelWidth + 2;
	let seenWidth = widest(few.map(({ seen }) => seen));
	let portWidth = widest(few.map(({ ports }) => ports));
	let room = width - indent - 6 - portWidth - seenWidth - widest(few.map(ruleOf));
	let hostWidth = widest(few.map(({ host }) => host), room);
	return rows.map((row) => {
		let label = row.paint(padToWidth(row.label, indent));
		let cells = [
			padToWidth(row.host, hostWidth),
			padToWidth(row.ports, portWidth),
			padToWidth(row.seen, seenWidth)
		];
		let gap = " ".repeat(2);
		let whole = [...cells, ruleOf(row)].join(gap);
		if (indent + textWidth(whole) <= width) return [label + whole];
		let close = [
			`${row.host} ${row.ports}`,
			row.seen,
			ruleOf(row)
		].join(gap);
		if (indent + textWidth(close) <= width) return [label + close];
		let below = (text) => hanging(text, 0, width - indent, plain).map((line) => " ".repeat(indent) + line);
		let first = below(`${row.host} ${row.ports}`);
		return [
			label + (first[0] ?? "").slice(indent),
			...first.slice(1),
			...below(`${row.seen} (${ruleOf(row)})`)
		];
	});
}
const INDENT = 14;
function findingDetails(title, sign, found, { width, colours, drift }) {
	if (found.length === 0) return [];
	return [colours.bold(title), ...found.flatMap((group) => require_later().details(group, sign, {
		width,
		colours,
		drift
	}))];
}
const MOST_EXCUSE_LINES = 2;
function waivedLines(found, width, colours) {
	if (found.length === 0) return [];
	let lines = found.flatMap((group) => {
		let { severity, isNew, verdict } = group;
		let label = padToWidth(`  ~ ${severity ?? ""}${isNew ? " NEW" : ""}`, 14);
		let lead = require_later().severityPaint(severity, colours)(label);
		let seen = `${require_later().hostInFull(group)} ${require_later().portsInShort(group)}: ${terminal(`${require_later().seenWords(verdict)}${require_later().seenFrom(group, 2)}`)}`;
		let room = width - textWidth(label);
		if (verdict.waiver === null) return [lead + require_later().fitted(seen, room)];
		let excuse = require_later().terminalProse(require_later().excuseText(verdict.waiver));
		if (textWidth(`${seen}, ${excuse}`) <= room) return [`${lead}${seen}, ${excuse}`];
		let wrapped = wrapText(excuse, room);
		let cut = wrapped[2] === void 0 ? "" : " …";
		let [first = "", second = ""] = wrapped;
		let told = second === "" ? [first] : [first, require_later().fitted(`${second}${cut}`, room)];
		return [`${lead}${require_later().fitted(seen, room - 1)},`, ...told.map((line) => " ".repeat(textWidth(label)) + line)];
	});
	return [
		colours.bold("Waived"),
		...lines,
		""
	];
}
function warningLines(warnings, width, colours) {
	if (warnings.length === 0) return [];
	let lines = warnings.flatMap((text) => block("  ! ", 4, require_later().terminalProse(text), width, colours.yellow));
	return [
		colours.bold("Warnings"),
		...lines,
		""
	];
}
const MOST_HOSTS = 3;
const MOST_RANGES = 6;
const PLAIN = /^[\w.:/-]*$/;
const PRINTABLE = /^[^\p{C}\p{Zl}\p{Zp}`|-][^\p{C}\p{Zl}\p{Zp}`|]*$/u;
const MOST_SCOPES = 5;
function checkAgain(report, found, given = []) {
	return commandThere(report, found, given, report.vantage);
}
function commandThere(report, found, given, vantage) {
	for (let some of [found, found.slice(0, 1)]) {
		let command = commandFor(report, some, given, vantage);
		if (command !== null) return {
			command,
			all: some === found || found.length === 1
		};
	}
	return null;
}
function commandFor(report, found, given, vantage) {
	let files = report.policies.filter(({ base }) => base !== !0).map(({ path }) => path);
	if (report.scan !== null || files.length === 0) return null;
	if (files.some((path) => isFromInputs(path) || path.startsWith("<"))) return null;
	let targets = checkAgainTargets(report, found, vantage);
	if (targets === null || !PLAIN.test(vantage ?? "") || !files.every((path) => PRINTABLE.test(path))) return null;
	let scope = isMerged(report) && !given.includes("--scope") ? report.scope : [];
	if (scope.length > 5 || !scope.every((one) => PRINTABLE.test(one))) return null;
	return [
		"port-policy check",
		...files.length === 1 && files[0] === ".github/port-policy.yml" ? [] : files.map(require_later().shellWord),
		...vantage === null ? [] : ["--vantage", vantage],
		...given.map(require_later().shellWord),
		...scope.flatMap((one) => ["--scope", require_later().shellWord(one)]),
		...targets.flatMap((target) => ["--only", require_later().shellWord(target)])
	].join(" ");
}
function checkAgainTargets(report, found, vantage) {
	let wrong = new Map();
	for (let { verdict, places } of found) for (let { host, alsoHosts, address, ports } of places) {
		let name = [host, ...alsoHosts].includes(verdict.host) ? verdict.host : host;
		let named = alsoHosts.length === 0 || address === null || require_later().hasAll(report, name, address, ports) ? name : address;
		let all = [...ports.tcp.map(rangeText), ...ports.udp.map((range) => `${rangeText(range)}${udpSuffix("udp")}`)];
		let of = getOrCreate(wrong, named, () => new Set());
		for (let one of all) of.add(one);
		let witness = require_later().needsWitness(verdict) ? require_later().witnessOf(report, isMerged(report) ? vantage : verdict.vantage, address) : null;
		witness !== null && getOrCreate(wrong, witness.host, () => new Set()).add(witness.port);
		if (wrong.size > 6) return null;
	}
	if (wrong.size === 0 || wrong.size > 3 || [...wrong.values()].some(({ size }) => size > 6)) return null;
	if (![...wrong.keys()].every((host) => PLAIN.test(host))) return null;
	return [...wrong].map(([host, ports]) => require_later().onlyText(host, [...ports]));
}
const WORDS = [
	["answered", "answered"],
	["proven", "open from another vantage"],
	["beside", "beside an answering port"],
	["refused", "refused by RST or ICMP"],
	["nothing", "at addresses where no port answered"],
	["byDns", "by DNS"]
];
function greenBasis({ verdicts }) {
	let basis = {
		answered: 0,
		refused: 0,
		proven: 0,
		beside: 0,
		nothing: 0,
		byDns: 0
	};
	let answering = answeringAddresses(verdicts);
	for (let verdict of verdicts) verdict.verdict === "pass" && (basis[kindOf(verdict, answering)] += verdict.count);
	return basis;
}
function kindOf(verdict, answering) {
	let { state, cause, evidence } = verdict;
	if (state === null) return "byDns";
	if (evidence === "direct") return "answered";
	if (evidence === "proven") return "proven";
	if (cause === "refused") return "refused";
	return evidence === "anchored" || answering.has(placeOf(verdict)) ? "beside" : "nothing";
}
function answeringAddresses(verdicts) {
	let places = new Set();
	for (let verdict of verdicts) (verdict.evidence === "direct" || verdict.state === "open") && places.add(placeOf(verdict));
	return places;
}
function placeOf({ address, vantage }) {
	return `${address} ${vantage ?? ""}`;
}
function greenBasisText(basis) {
	let told = WORDS.filter(([kind]) => basis[kind] > 0);
	let [only] = told;
	if (only !== void 0 && told.length === 1) return basis[only[0]] === 1 ? only[1] : `all ${only[1]}`;
	return told.map(([kind, words]) => `${grouped(basis[kind])} ${words}`).join(", ");
}
function headlineText(report, newViolations = null) {
	return outcomeText(report.totals, newViolations, greenBasisText(greenBasis(report)));
}
const MOST_LINES = 15;
const KEPT_LINES = 4;
function lastScreen(report, findings, { failOn, given }, width, colours) {
	let isFailing = require_shared.exitCodeOf(report.result, failOn) !== 0;
	let { violations, inconclusive, several } = findings;
	let rest = inconclusive.filter(({ verdict }) => !isMissingReport(verdict));
	let cause = report.result === "inconclusive" && isFailing ? colours.red : colours.yellow;
	let { texts, file } = fittedLists([violations.map((group) => require_later().findingRow(group, several, require_later().severityPaint(group.severity, colours))), rest.map((group) => require_later().findingRow(group, several, cause))], width);
	let [first = [], second = []] = texts;
	let kept = Math.min(4, second.flat().length);
	let advice = firstAdvice(violations, several, width, colours);
	let most = 15 - advice.length;
	let shown = atMost(first, most - kept);
	let alsoShown = atMost(second, most - shown.lines.length);
	let more = (groups, from, what) => {
		let rest = countOf(groups.slice(from));
		return rest === 0 ? [] : [`… ${grouped(rest)} more ${what} above`];
	};
	let lines = [
		...shown.lines,
		...more(violations, shown.rows, "violations"),
		...alsoShown.lines,
		...more(rest, alsoShown.rows, "inconclusive")
	];
	let title = `Findings by line of ${file ?? "the policy"} (see -> above for what to do)`;
	return [
		...lines.length === 0 ? [] : [
			...hanging(title, 0, width, colours.bold),
			...lines,
			""
		],
		...advice,
		...againLines(report, violations.length > 0 ? violations : inconclusive, {
			given,
			width,
			colours
		}),
		...resultLines(report, violations, isFailing, width, colours)
	];
}
const LONGEST_ADVICE = 200;
const SENTENCE_END = /(?<=[a-zA-Z`)]\.)\s(?=[A-Z])/;
function firstAdvice(violations, several, width, colours) {
	let [first] = violations;
	if (first === void 0 || violations.length < 2) return [];
	let [sentence = ""] = first.verdict.advice.split(SENTENCE_END);
	if (sentence === "") return [];
	let { ports, shortHost } = require_later().findingRow(first, several, plain);
	let advice = require_later().fitted(require_later().terminalProse(sentence), 200);
	return [
		...hanging(`First: ${ports} on ${shortHost}`, 2, width, plain),
		...hanging(`  -> ${advice}`, 5, width, colours.cyan),
		""
	];
}
const CHECK_AGAIN = "To check this again when it is fixed:";
const CHECK_THE_FIRST = "To check the first of these again when it is fixed (without --only, all of them):";
const CHECK_THERE = "To check this again when it is fixed, run at each vantage the command that names it:";
const CHECK_THE_FIRST_THERE = "To check the first of these again when they are fixed, run at each vantage the command that names it:";
function againLines(report, found, { given, width, colours }) {
	if (isMerged(report)) return require_later().againThere(require_later().checksAgain(report, found, given), width, colours);
	let again = checkAgain(report, found, given);
	if (again === null) return [];
	return [
		...hanging(again.all ? "To check this again when it is fixed:" : "To check the first of these again when it is fixed (without --only, all of them):", 0, width, plain),
		...require_later().commandLines(again.command, width, colours),
		""
	];
}
function fittedLists(lists, width) {
	let labelWidth = lists.flat().reduce((most, { label }) => Math.max(most, textWidth(label)), 0);
	let spelled = lists.map((rows) => laidOut(rows, labelWidth, !1, width));
	if (spelled.flat().every((lines) => lines.length === 1)) return {
		texts: spelled,
		file: null
	};
	let short = lists.map((rows) => rows.map((row) => ({
		...row,
		host: row.shortHost
	})));
	return require_later().fittedInShort(short, labelWidth, width);
}
function atMost(rows, most) {
	let lines = [];
	let count = 0;
	for (let row of rows) {
		if (count > 0 && lines.length + row.length > most) break;
		lines.push(...row);
		count++;
	}
	return {
		lines,
		rows: count
	};
}
function resultLines(report, violations, isFailing, width, colours) {
	let { result, drift, wait } = report;
	let scan = scanText(report);
	let newness = newnessCounts(violations);
	let since = newViolationsText(drift, newness);
	let paint = {
		pass: colours.green,
		fail: isFailing ? colours.red : colours.yellow,
		inconclusive: isFailing ? colours.red : colours.yellow
	}[result];
	return [
		...wait === null ? [] : hanging(require_later().waitText(wait), 0, width, colours.dim),
		...scan === null ? [] : hanging(`${scan.charAt(0).toUpperCase()}${scan.slice(1)}.`, 0, width, colours.dim),
		...since === null ? [] : hanging(since, 0, width, newness.fresh > 0 ? colours.bold : colours.dim),
		...result === "inconclusive" ? hanging("What could not be checked does not count as intended.", 0, width, paint) : [],
		...hanging(terminal(missingText(report) ?? ""), 0, width, paint),
		...shardCaveats(report).flatMap((text) => hanging(require_later().terminalProse(text), 0, width, colours.yellow)),
		colours.bold(paint(`${[result.toUpperCase(), ...partTexts(report)].join(", ")}: ${headlineText(report)}.`))
	];
}
function requirementsToShow({ requirements = [] }) {
	return [...requirements.filter(({ satisfied }) => !satisfied), ...requirements.filter(({ satisfied }) => satisfied)];
}
const MOST_TOLD = 20;
const MOST_REASONS = 3;
function requirementsPart(report, width, colours) {
	let all = requirementsToShow(report);
	if (all.length === 0) return [];
	let unsatisfied = all.filter(({ satisfied }) => !satisfied);
	let told = unsatisfied.slice(0, 20).flatMap((result) => {
		let reasons = require_later().whyNotSatisfied(result).slice(0, 3).map(require_later().terminalProse).join(" ");
		return hanging(`  ✗ ${terminal(result.requirement)}: ${reasons}`, 4, width, colours.yellow);
	});
	let rest = unsatisfied.length - 20;
	return [
		colours.bold(`Requirements: ${require_later().satisfiedText(all)}`),
		...told,
		...rest > 0 ? [`  … ${grouped(rest)} more that are not satisfied`] : [],
		""
	];
}
const MOST_CHANGES = 20;
const MOST_FLAPPED = 20;
function flappedPart({ wait }, width, colours) {
	if (wait === null || wait.flapped.length === 0) return [];
	let told = wait.flapped.slice(0, 20).map((one) => require_later().terminalProse(require_later().flappedText(one)));
	let rest = wait.flapped.length - told.length;
	rest > 0 && told.push(`${grouped(rest)} more like these`);
	return [
		colours.bold("Not steady while waiting"),
		...told.flatMap((text) => hanging(`  ! ${text}`, 4, width, colours.yellow)),
		""
	];
}
function factsText(report) {
	let scan = scanText(report);
	let facts = [
		...isMerged(report) ? [require_later().fromVantagesText(report)] : [],
		...report.vantage === null ? [] : [`from ${report.vantage}`],
		...partTexts(report),
		extentText(countMachines(report), report),
		...scan === null ? timeTexts(report) : [scan, minuteText(report.startedAt)],
		...report.policies.slice(0, 5).map(({ path }) => policyText(path)),
		...report.policies.length > 5 ? [`${report.policies.length - 5} more files`] : []
	];
	return terminal(facts.join(" · "));
}
function terminalReport(report, options) {
	let { colour, columns, failOn = "inconclusive", given = [] } = options;
	let colours = coloursOf(colour);
	let width = lineWidth(columns);
	let { drift } = report;
	let how = {
		width,
		colours,
		drift
	};
	let violations = findingsOf(report, "violation");
	let inconclusive = findingsOf(report, "inconclusive");
	let several = namesOfSeveral(report);
	let lines = [
		...indented(factsText(report), 0, width, colours.dim),
		"",
		...isMerged(report) ? require_later().mergedParts(report, width, colours) : exposurePart(report, width, colours),
		...flappedPart(report, width, colours),
		...warningLines(listedWarnings(report), width, colours),
		...waivedLines(findingsOf(report, "waived"), width, colours),
		...requirementsPart(report, width, colours),
		...drift === null ? [] : require_later().driftPart(drift, machinesOf(report), {
			width,
			colours,
			most: 20
		}),
		...findingDetails("Inconclusive", "?", inconclusive, how),
		...findingDetails("Violations", "✗", violations, how),
		...lastScreen(report, {
			violations: findingsOf(report, "violation", { apart: "machine" }),
			inconclusive,
			several
		}, {
			failOn,
			given
		}, width, colours)
	];
	return printed$1(lines);
}
const formats = {
	terminal: async () => terminalReport,
	json: async () => (await Promise.resolve().then(() => require("./later.js")).then((n) => n.report_json_exports)).reportJson,
	markdown: async () => (await Promise.resolve().then(() => require("./summary.js")).then((n) => n.summary_exports)).summary,
	sarif: async () => (await Promise.resolve().then(() => require("./report-sarif-verdicts-sarif.js"))).verdictsSarif,
	junit: async () => (await Promise.resolve().then(() => require("./report-junit-junit.js"))).junit,
	html: async () => (await Promise.resolve().then(() => require("./report-html-html-report.js"))).htmlReporter(),
	prom: async () => (await Promise.resolve().then(() => require("./report-prom-prom.js"))).prom,
	tap: async () => (await Promise.resolve().then(() => require("./report-tap-tap.js"))).tap,
	intoto: async () => {
		let { intoto } = await Promise.resolve().then(() => require("./report-intoto-intoto.js"));
		return (report, { hashed }) => {
			if (hashed === void 0) throw Error("a statement about report.json needs its digest");
			return intoto(report, require_later().reportDigest(report, hashed.createSha256, hashed.asPrinted));
		};
	},
	headline: async () => (await Promise.resolve().then(() => require("./report-headline-headline.js"))).headline
};
const piecewise = {
	json: async () => (await Promise.resolve().then(() => require("./later.js")).then((n) => n.report_json_exports)).reportJsonPieces,
	sarif: async () => (await Promise.resolve().then(() => require("./report-sarif-verdicts-sarif.js"))).verdictsSarifPieces,
	junit: async () => (await Promise.resolve().then(() => require("./report-junit-junit.js"))).junitPieces,
	tap: async () => (await Promise.resolve().then(() => require("./report-tap-tap.js"))).tapPieces
};
const OF_ALL_VERDICTS = new Set([
	"json",
	"prom",
	"intoto",
	"headline"
]);
const SUMMARY_BYTES = 1e6;
function createSha256() {
	let hash = process.getBuiltinModule("node:crypto").createHash("sha256");
	return {
		update: (piece) => void hash.update(piece, "utf8"),
		hex: () => hash.digest("hex")
	};
}
async function publish(report, request, terminal) {
	let { format, failOn, reportDir, reportOf, exitOf } = request;
	let inPieces = reportOf === void 0 ? piecewise[format] : void 0;
	let shown = OF_ALL_VERDICTS.has(format) ? report : abridged(report);
	if (inPieces !== void 0) {
		let piecesOf = await inPieces();
		for await (let piece of require_later().withForcedGc(piecesOf(shown))) {
			terminal.out(logSafeReport(format, piece));
			await terminal.room();
		}
	} else terminal.out(await printed(shown, request, terminal));
	let problems = reportDir === null ? [] : await (await Promise.resolve().then(() => require("./cli-run-report-folder.js"))).writeReports(reportDir, report);
	for (let problem of problems) require_later().complain(terminal, problem);
	let exitCode = exitOf === void 0 ? require_shared.exitCodeOf(report.result, failOn) : exitOf(report);
	return problems.length > 0 && exitCode === require_shared.EXIT.pass ? require_shared.EXIT.unusable : exitCode;
}
async function printed(report, { format, failOn, reportOf, given = [] }, terminal) {
	let text = (await (reportOf ?? formats[format])())(report, {
		colour: terminal.colour,
		columns: terminal.columns,
		failOn,
		given,
		policyUrl: () => null,
		maxBytes: SUMMARY_BYTES,
		reportHint: "All of it is printed by `--format json`.",
		hashed: {
			createSha256,
			asPrinted: (piece) => logSafeReport("json", piece)
		}
	});
	return logSafeReport(format, text);
}
async function runAudit(request, terminal, process) {
	let { sources, options, waitMs = null, reportDir } = request;
	let inTheWay = reportDir === null ? null : await (await Promise.resolve().then(() => require("./cli-run-report-folder.js"))).folderProblem(reportDir);
	if (inTheWay !== null) return require_later().fail(terminal, inTheWay);
	let { outcome, stoppedWith } = await auditWithProgress(sources, options, waitMs, terminal, process, request.saidByReport);
	let { report } = outcome;
	if (report === void 0 || outcome.kind === "unusable" && request.exitOf !== void 0) return require_shared.exitCodeOfUnusable(outcome.diagnostics, request.exitOf === void 0 ? request.failOn : "inconclusive");
	let exitCode = await publish(report, request, terminal);
	return stoppedWith() ?? exitCode;
}
const NOT_OF_A_DRY_RUN = [
	"observations",
	"wait",
	"baseline",
	"fail-on",
	"report-dir"
];
async function check({ positionals, options, terminal, process }) {
	let reportDir = textOf(options, "report-dir");
	if (reportDir !== null && !options["dry-run"]) {
		let { clearReports } = await Promise.resolve().then(() => require("./cli-run-report-folder.js"));
		let problem = await clearReports(reportDir, ["baseline", "observations"].flatMap((name) => textOf(options, name) ?? []));
		if (problem !== null) return require_later().fail(terminal, problem);
	}
	let read = readPolicies(positionals, {
		command: "check",
		argv: process.argv.slice(3)
	});
	if ("problem" in read) return require_later().fail(terminal, read.problem);
	let given = textOf(options, "time-limit");
	let timeLimitMs = given === null ? null : require_later().parseWait(given, "a time limit");
	if (typeof timeLimitMs == "object" && timeLimitMs) return require_later().fail(terminal, `--time-limit ${timeLimitMs.problem}`);
	if (options["dry-run"]) {
		let { DRY_RUN_FORMATS, dryRun } = await Promise.resolve().then(() => require("./cli-commands-dry-run.js"));
		let format = formatOf(options);
		if (!DRY_RUN_FORMATS.includes(format)) return require_later().fail(terminal, `--dry-run judges nothing, so it cannot print ${format}: use --format json, or leave out --format for the terminal`);
		let aside = NOT_OF_A_DRY_RUN.filter((name) => options[name] !== void 0);
		return dryRun(read.sources, {
			...planOptions(options),
			timeLimitMs
		}, aside, format, terminal);
	}
	let scan = await readObservations(textOf(options, "observations"));
	if (scan !== null && "problem" in scan) return require_later().fail(terminal, scan.problem);
	let wait = textOf(options, "wait");
	let limitMs = wait === null ? null : require_later().parseWait(wait);
	if (typeof limitMs == "object" && limitMs) return require_later().fail(terminal, `--wait ${limitMs.problem}`);
	if (limitMs !== null && scan !== null) return require_later().fail(terminal, "--wait retries until the policy passes, and the scan of --observations never changes: leave one out");
	if (timeLimitMs !== null && scan !== null) return require_later().fail(terminal, "--time-limit ends a run that probes, and --observations sends nothing: leave one out");
	if (scan !== null && listOf(options, "source").length > 0) return require_later().fail(terminal, "--source says where probes leave from, and --observations sends none: leave one out");
	if (scan !== null && textOf(options, "shard") !== null) return require_later().fail(terminal, "--shard divides what machines ask, and --observations asks nothing: leave out --shard, one run judges the whole scan");
	let earlier = textOf(options, "baseline");
	let baseline = earlier === null ? null : await (await Promise.resolve().then(() => require("./cli-input-read-baseline.js"))).readBaseline(earlier);
	if (baseline !== null && "problem" in baseline) return require_later().fail(terminal, baseline.problem);
	let request = {
		waitMs: limitMs,
		sources: read.sources,
		options: {
			...planOptions(options),
			timeLimitMs,
			...scan === null ? {} : { observations: scan },
			...baseline
		},
		format: formatOf(options),
		failOn: options["fail-on"] ?? "inconclusive",
		reportDir,
		saidByReport: formatOf(options) === "terminal" ? ["not-at-source"] : [],
		given: ["var", "scope"].flatMap((name) => listOf(options, name).flatMap((value) => [`--${name}`, value]))
	};
	return runAudit(request, terminal, process);
}
async function probe({ positionals, options, terminal, process }) {
	let [host = "", ports = ""] = positionals;
	if (require_later().listOf(ports).length === 0) return require_later().fail(terminal, "probe needs PORTS after the host, such as 22,443 or top-100");
	let observe = ports.split(",").map((port) => port.trim());
	let request = {
		sources: [require_later().inlinePolicy("<arguments>", {
			hosts: [host],
			observe: observe.filter((port) => port !== "")
		})],
		options: {
			mayObserveOnly: !0,
			source: listOf(options, "source")
		},
		format: formatOf(options),
		failOn: "never",
		exitOf: require_later().exitCodeOfProbe,
		saidByReport: ["refused-host"],
		reportDir: null
	};
	let reportOf = async () => (await Promise.resolve().then(() => require("./report-terminal-probe-report.js"))).probeReport;
	return runAudit(request.format === "terminal" ? {
		...request,
		reportOf
	} : request, terminal, process);
}
const COLUMNS = 80;
function terminalOf(process) {
	let { stdout, stderr, env } = process;
	let failed = !1;
	stdout.on("error", (error) => {
		if (error.code === "EPIPE" || failed) return;
		failed = !0;
		stderr.write(`port-policy: cannot write to standard output: ${error.message}\n`);
		process.once("exit", () => {
			process.exitCode ||= require_shared.EXIT.unusable;
		});
	});
	stderr.on("error", () => {});
	return {
		colour: wantsColour(env, stdout.isTTY === !0),
		columns: stdout.columns ?? 80,
		out: (text) => void stdout.write(text),
		err: (text) => void stderr.write(text),
		room: () => require_later().roomIn(stdout),
		liveProgress: stderr.isTTY === !0 && env.TERM !== "dumb",
		ci: env.CI !== void 0 && env.CI !== "" && env.CI !== "false",
		errColumns: stderr.columns ?? 80,
		errColour: wantsColour(env, stderr.isTTY === !0)
	};
}
function wantsColour(env, isTerminal) {
	if (env.NO_COLOR) return !1;
	if (env.FORCE_COLOR) return env.FORCE_COLOR !== "0";
	return isTerminal && env.TERM !== "dumb";
}
const FORMATS = [
	"terminal",
	"json",
	"markdown"
];
const CHECK_FORMATS = [
	...FORMATS,
	"sarif",
	"junit",
	"html",
	"prom",
	"tap",
	"intoto",
	"headline"
];
const VARIABLES = {
	value: "NAME=VALUE",
	help: "the value of one of the policy's variables",
	many: !0
};
const VIEW = {
	vantage: {
		value: "NAME",
		help: "which of the policy's vantages this machine is"
	},
	var: VARIABLES,
	scope: {
		value: "TARGET",
		help: "probe nothing outside this, whatever the policy says",
		many: !0
	},
	only: {
		value: "HOST[:PORTS]",
		help: "check only this part of the policy; may be repeated; a silent port needs a second port of its host that answers (HOST:22,5432)",
		many: !0
	}
};
const LINT_FORMATS = [
	"terminal",
	"json",
	"sarif",
	"markdown"
];
const SOURCE = {
	value: "PLACE",
	help: "probe from an address in this network, or of this interface; may be repeated; a machine that has none ends with 3",
	many: !0
};
const FORMAT = {
	value: "FORMAT",
	help: "what to print on standard output",
	choices: FORMATS
};
const FAIL_ON = {
	value: "LEVEL",
	help: "lowest result that makes the exit code non-zero",
	choices: [
		"inconclusive",
		"violation",
		"never"
	]
};
const REPORT_DIR = {
	value: "DIR",
	help: "also write all reports there: JSON, Markdown, HTML, SARIF, JUnit, Prometheus metrics, TAP, in-toto"
};
const ASKING_COMMANDS = {
	check: {
		usage: "port-policy check [POLICY...] [options]",
		summary: "probe the ports of a policy and say what is wrong",
		details: "Reads each POLICY (.github/port-policy.yml if none is given; - is standard input), resolves the names, probes every port in them from this machine, and says which are not as the policy says.",
		positionals: [0, 100],
		options: {
			...VIEW,
			source: SOURCE,
			observations: {
				value: "FILE",
				help: "judge this scan (nmap, masscan, naabu, globalping, check-host, report.json) and send nothing"
			},
			wait: {
				value: "DURATION",
				help: "retry until the policy passes, for at most this long: 90s, 2m, 1h30m"
			},
			"time-limit": {
				value: "DURATION",
				help: "end the run after this long; what is not known then is inconclusive"
			},
			baseline: {
				value: "FILE",
				help: "an earlier report.json: say what changed since"
			},
			shard: {
				value: "INDEX/COUNT",
				help: "check only this part of the addresses: 2/8 is the second of eight machines"
			},
			"dry-run": {
				value: null,
				help: "print what would be probed and how long it takes, and send nothing"
			},
			"fail-on": FAIL_ON,
			format: {
				...FORMAT,
				choices: CHECK_FORMATS
			},
			"report-dir": REPORT_DIR
		},
		exits: [
			[require_shared.EXIT.pass, "the policy passes, and there is evidence for it"],
			[require_shared.EXIT.fail, "at least one violation"],
			[require_shared.EXIT.unusable, "unusable input: the policy, an argument, or nothing to judge"],
			[require_shared.EXIT.inconclusive, "inconclusive: no violation, but something could not be known"]
		],
		stops: "with reports",
		examples: [
			["port-policy check", ".github/port-policy.yml"],
			["port-policy check prod.yml --report-dir out", "another policy; keep the reports"],
			["port-policy check prod.yml --dry-run", "list what would be probed"],
			["port-policy check --vantage internet --var PREVIEW_HOST=pr-7.example.com", "from one of the vantages"],
			["port-policy check --only www.example.com:443", "one port of it"],
			["port-policy check --wait 5m", "after a deployment: wait for it to pass"],
			["port-policy check --observations scan.xml", "judge a scan of another tool"],
			["port-policy check --baseline last-night/report.json", "say what changed since last night"],
			["port-policy check --shard 2/8 --report-dir shard-2", "on the second of eight machines"]
		]
	},
	probe: {
		usage: "port-policy probe HOST PORTS [options]",
		summary: "look at a few ports without a policy: open or not, and why",
		details: "HOST is a name, an address, a CIDR or a range; PORTS are ports as in a policy, separated by commas. HOST:PORTS means the same. Nothing is judged.",
		positionals: [2, 2],
		options: {
			source: SOURCE,
			format: FORMAT
		},
		exits: [
			[require_shared.EXIT.pass, "it is known how each port is, whether open or not"],
			[require_shared.EXIT.unusable, "unusable input: an argument, and nothing was asked"],
			[require_shared.EXIT.inconclusive, "of at least one port nothing could be known"]
		],
		stops: "without reports",
		examples: [
			["port-policy probe db1.example.com 22,postgresql", "two ports of one host"],
			["port-policy probe db1.example.com:5432", "one port, as findings and explain spell it"],
			["port-policy probe 192.0.2.7 1-1024", "a range"]
		]
	},
	init: {
		usage: "port-policy init [HOST...] [options]",
		summary: "write a first policy from what is there now",
		details: "Probes each HOST (a name, an address, a CIDR or a range) and prints a commented policy: open ports as open, the rest of the probed ports as blocked. What could not be known becomes observe; what was not probed is left out. With --observations nothing is sent: the policy is made from a scan of nmap, masscan or naabu, or from a report.json, for every host in it or for each HOST.",
		positionals: [0, 1e3],
		options: {
			ports: {
				value: "PORTS",
				help: "what to probe, separated by commas (top-1000,known/udp)"
			},
			observations: {
				value: "FILE",
				help: "make the policy from this scan and send nothing"
			},
			vantage: {
				value: "NAME",
				help: "declare this vantage, and judge everything only from it"
			},
			control: {
				value: "HOST:PORT",
				help: "an endpoint elsewhere that is known to answer",
				many: !0
			},
			scope: VIEW.scope
		},
		exits: [
			[require_shared.EXIT.pass, "a policy is printed"],
			[require_shared.EXIT.unusable, "unusable input: an argument or the scan, and no policy is printed"],
			[require_shared.EXIT.inconclusive, "no host could be checked from here, so no policy is printed"]
		],
		stops: "without reports",
		examples: [
			["port-policy init www.example.com > .github/port-policy.yml", "then: lint, and check"],
			["port-policy init 203.0.113.0/28 --ports all --control github.com:443", "a network, every TCP port"],
			["port-policy init --observations scan.xml", "from an earlier scan"]
		]
	}
};
const POLICY_COMMANDS = {
	lint: {
		usage: "port-policy lint [POLICY...] [options]",
		summary: "list every mistake in a policy; send nothing",
		details: "Reads each POLICY (.github/port-policy.yml if none is given; - is standard input) and sends nothing, not even to DNS. Several are read as one policy, as check reads them. A variable may be without a value here.",
		positionals: [0, 100],
		options: {
			var: VARIABLES,
			format: {
				...FORMAT,
				choices: LINT_FORMATS
			}
		},
		exits: [[require_shared.EXIT.pass, "no mistake, or warnings alone"], [require_shared.EXIT.unusable, "at least one mistake, or a policy that cannot be read"]],
		examples: [["port-policy lint prod.yml", "before it is committed"], ["port-policy lint --format sarif > lint.sarif", "for code scanning"]]
	},
	explain: {
		usage: "port-policy explain HOST:PORT [POLICY...] [options]",
		summary: "say which entry of a policy decides a port, and why",
		details: "HOST is a name or an address; PORT is a number or a service, with /udp for UDP. Write an IPv6 address in brackets. The answer names the entry that wins, the entries it wins against, the waiver that would apply, and whether the port is probed at all. Names are resolved; no port is probed. Without --vantage, every vantage is answered for.",
		positionals: [1, 101],
		options: {
			vantage: VIEW.vantage,
			var: VARIABLES,
			scope: VIEW.scope,
			format: {
				...FORMAT,
				choices: ["terminal", "json"]
			}
		},
		exits: [[require_shared.EXIT.pass, "the port is explained"], [require_shared.EXIT.unusable, "unusable input: the policy, HOST:PORT or another argument"]],
		examples: [["port-policy explain www.example.com:443", "the policy at its usual place"], ["port-policy explain \"[2001:db8::1]:dns/udp\" prod.yml", "an IPv6 address, over UDP"]]
	},
	expand: {
		usage: "port-policy expand [POLICY...] [options]",
		summary: "print what a policy expects of each port, as data for other tools",
		details: "Reads each POLICY (.github/port-policy.yml if none is given; - is standard input) and prints a row for each vantage, host, protocol and set of ports: what is expected, by which line of the policy, and whether a check from that vantage sends a probe (\"asked\"). Roles, variables, files and the rule which entry wins are already applied. Without --resolve a name stands for itself, and its addresses are null. Without --vantage, every vantage has its rows. No port is probed.",
		positionals: [0, 100],
		options: {
			vantage: VIEW.vantage,
			var: VARIABLES,
			scope: VIEW.scope,
			resolve: {
				value: null,
				help: "resolve the names, as a check from this machine would"
			},
			format: {
				...FORMAT,
				choices: ["json", "lines"]
			}
		},
		exits: [[require_shared.EXIT.pass, "the rows are printed"], [require_shared.EXIT.unusable, "unusable input: the policy or an argument"]],
		examples: [
			["port-policy expand > rows.json", "for jq, for OPA, for a script"],
			["port-policy expand prod.yml --format lines | grep 5432", "a row a line, with tabs"],
			["port-policy expand --vantage internet --resolve", "with the addresses of names"]
		]
	},
	diff: {
		usage: "port-policy diff OLD NEW [options]",
		summary: "say what changed between two policies, or between two reports",
		details: "Compares two policies by meaning: newly open, newly blocked, no longer checked, waivers, scope. Or two reports (report.json): ports newly open and newly blocked, hosts, addresses, verdicts. Sends nothing, not even to DNS. OLD or NEW may be -, standard input.",
		positionals: [2, 2],
		options: {
			var: VARIABLES,
			format: FORMAT
		},
		exits: [[require_shared.EXIT.pass, "both could be read and compared, even if they differ"], [require_shared.EXIT.unusable, "unusable input: one of the two, or an argument"]],
		examples: [
			["port-policy diff - .github/port-policy.yml", "after: git show main:.github/port-policy.yml |"],
			["port-policy diff old.yml new.yml --format markdown", "for a comment"],
			["port-policy diff last-night/report.json report.json", "what changed on the hosts"]
		]
	}
};
const REFERENCE_COMMANDS = {
	services: {
		usage: "port-policy services [NAME] [options]",
		summary: "list the names of ports that a policy may use",
		details: "NAME is a service (docker), a number (2375), a port over UDP (53/udp) or a set of ports (top-100, known/udp). Prints the numbers, the other names and how severe it is when the port is open by mistake. Without NAME: every name that port-policy knows besides IANA's registry. Sends nothing.",
		positionals: [0, 1],
		options: { format: {
			...FORMAT,
			choices: ["terminal", "json"]
		} },
		exits: [[require_shared.EXIT.pass, "the names are printed"], [require_shared.EXIT.unusable, "no such service, number or set, or another unusable argument"]],
		examples: [
			["port-policy services docker", "its port, and its relatives"],
			["port-policy services 53", "what a number stands for"],
			["port-policy services top-100", "what a set has in it"]
		]
	},
	schema: {
		usage: "port-policy schema [policy|report|expand|dry-run]",
		summary: "print the JSON Schema of policies (for editors) or of a document",
		details: "Of a policy, of report.json, of what expand prints, or of what check --dry-run --format json prints. The repository has the same files in schema/.",
		positionals: [0, 1],
		options: {},
		exits: [[require_shared.EXIT.pass, "the schema is printed"], [require_shared.EXIT.unusable, "no such schema, or another unusable argument"]],
		examples: [["port-policy schema > port-policy.schema.json", "then: # yaml-language-server: $schema=port-policy.schema.json"]]
	},
	completion: {
		usage: "port-policy completion bash|zsh|fish",
		summary: "print a script that completes commands, options and files on TAB",
		details: "Prints the script for a shell. It completes commands, options, the values of an option that has a fixed list, and files and folders where they belong. It never starts port-policy, and it reads no policy.",
		positionals: [1, 1],
		options: {},
		exits: [[require_shared.EXIT.pass, "the script is printed"], [require_shared.EXIT.unusable, "no such shell, or another unusable argument"]],
		examples: [
			["port-policy completion bash", "a line for ~/.bashrc: eval \"$(port-policy completion bash)\""],
			["port-policy completion zsh", "for ~/.zshrc, after compinit: eval \"$(port-policy completion zsh)\""],
			["port-policy completion fish > ~/.config/fish/completions/port-policy.fish", "once, for fish"]
		]
	}
};
const REPORT_COMMANDS = {
	fresh: {
		usage: "port-policy fresh [REPORT...] [options]",
		summary: "say whether the last complete audit is recent enough",
		details: "Reads each REPORT, a report.json (port-policy-report/report.json if none is given; - is standard input), and says when its audit began and how it ended. A schedule that is switched off fails no run: this does. Of several reports of one policy and vantage the newest complete one counts. A report is not complete if its run was stopped or out of time, had --only, is one shard alone, or comes from a vantage that sees open ports alone. A violation does not make an audit old. Sends nothing.",
		positionals: [0, 1e3],
		options: {
			"max-age": {
				value: "DURATION",
				help: "how long ago the audit may have begun: 90m, 36h, 7d (36h)"
			},
			format: {
				...FORMAT,
				choices: ["terminal", "json"]
			}
		},
		exits: [
			[require_shared.EXIT.pass, "a complete audit began within the age, whatever its result"],
			[require_shared.EXIT.unusable, "unusable input: no such file, not a report, or an argument"],
			[require_shared.EXIT.inconclusive, "the last complete audit is older, or no complete one is given"]
		],
		examples: [["port-policy fresh last-night/report.json", "did it run within 36 hours?"], ["port-policy fresh --max-age 8d nights/*/report.json", "a weekly audit, of several vantages"]]
	},
	merge: {
		usage: "port-policy merge REPORT... [options]",
		summary: "make one report of several: of many vantages, of many machines",
		details: "Reads each REPORT, a report.json of check (- is standard input), and judges them together: what is open from anywhere that it must not be is a violation. A port that one vantage finds blocked stays blocked only while nothing speaks against it. A vantage that the policy declares and no REPORT is from, a missing shard, and a REPORT that is too old, was stopped or asked only a part are inconclusive. Reports that cannot belong together (of another policy, or two of one place) are unusable. Sends nothing.",
		positionals: [1, 1e5],
		options: {
			within: {
				value: "DURATION",
				help: "how old a report may be: 90m, 24h, 7d (24h)"
			},
			"expect-vantage": {
				value: "NAME",
				help: "inconclusive without a report of this vantage, even if the policy does not declare it",
				many: !0
			},
			baseline: {
				value: "FILE",
				help: "an earlier merged report.json: say what changed since"
			},
			"fail-on": FAIL_ON,
			format: {
				...FORMAT,
				choices: CHECK_FORMATS
			},
			"report-dir": REPORT_DIR
		},
		exits: [
			[require_shared.EXIT.pass, "every vantage is there, and the policy passes from each of them"],
			[require_shared.EXIT.fail, "at least one violation, from any vantage"],
			[require_shared.EXIT.unusable, "unusable input: not a report, reports that do not belong together"],
			[require_shared.EXIT.inconclusive, "inconclusive: no violation, but something is missing or not known"]
		],
		examples: [
			["port-policy merge internet.json vpc.json", "two vantages of one policy"],
			["port-policy merge reports/*/report.json --report-dir out", "all of a matrix; keep the reports"],
			["port-policy merge reports/*.json --expect-vantage office", "without its report: inconclusive"],
			["port-policy merge reports/*.json --baseline last-night.json", "what changed since last night"]
		]
	}
};
const COMMANDS$1 = {
	check: ASKING_COMMANDS.check,
	probe: ASKING_COMMANDS.probe,
	lint: POLICY_COMMANDS.lint,
	explain: POLICY_COMMANDS.explain,
	expand: POLICY_COMMANDS.expand,
	init: ASKING_COMMANDS.init,
	diff: POLICY_COMMANDS.diff,
	fresh: REPORT_COMMANDS.fresh,
	merge: REPORT_COMMANDS.merge,
	services: REFERENCE_COMMANDS.services,
	schema: REFERENCE_COMMANDS.schema,
	completion: REFERENCE_COMMANDS.completion
};
function parseArguments(argv) {
	let [word, ...rest] = argv;
	if (word === void 0 || word === "--help" || word === "-h" || word === "help") return require_later().helpOn(rest[0]);
	if (word === "--version" || word === "-V") return { kind: "version" };
	let command = commandNamed(word);
	if (command === null) return require_later().mistake(word.startsWith("-") ? require_later().noCommand(word, rest) : require_later().unknownCommand(word, "", rest), null);
	if (rest.includes("--help") || rest.includes("-h")) return {
		kind: "help",
		command
	};
	return parseOptions(command, rest);
}
function parseOptions(command, rest) {
	let spec = COMMANDS$1[command];
	let options = {};
	let positionals = [];
	let words = [];
	let { tokens } = (0, node_util.parseArgs)({
		args: [...rest],
		options: typesOf(spec),
		allowPositionals: !0,
		strict: !1,
		tokens: !0
	});
	for (let [index, token] of tokens.entries()) {
		token.kind === "positional" && positionals.push(token.value);
		if (token.kind !== "option") continue;
		let option = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : void 0;
		if (option === void 0) {
			let next = tokens[index + 1];
			let value = token.value ?? (next?.kind === "positional" ? next.value : null);
			return require_later().mistake(require_later().unknownOption(token.rawName, token.name, value, command), command);
		}
		if (options[token.name] !== void 0 && !option.many) return require_later().mistake(`${token.rawName} is given twice`, command);
		let problem = require_later().valueProblem(token.rawName, option, token.value, token.inlineValue ?? !1);
		if (problem !== null) return require_later().mistake(problem, command);
		words.push(token.rawName, ...token.value === void 0 ? [] : [token.value]);
		let before = options[token.name];
		option.many ? options[token.name] = [...Array.isArray(before) ? before : [], token.value ?? ""] : options[token.name] = token.value ?? !0;
	}
	let taken = command === "probe" ? require_later().hostAndPorts(positionals) : positionals;
	let meant = meantArguments(command, taken, words);
	if (meant !== null) return require_later().mistake(meant, command);
	let [fewest, most] = spec.positionals;
	if (taken.length < fewest) return require_later().mistake(`${command} needs ${most > fewest ? "at least " : ""}${require_later().argumentsText(fewest)}: ${spec.usage}`, command);
	if (taken.length > most) return require_later().mistake(`${command} takes ${require_later().argumentsText(most)}, not ${taken.length}`, command);
	return {
		kind: "run",
		command,
		positionals: taken,
		options
	};
}
function typesOf(spec) {
	return Object.fromEntries(Object.entries(spec.options).map(([name, { value }]) => [name, { type: value === null ? "boolean" : "string" }]));
}
const SYNONYMS = {
	run: "check",
	test: "check",
	audit: "check",
	verify: "check",
	scan: "probe",
	validate: "lint",
	new: "init",
	create: "init",
	generate: "init",
	compare: "diff",
	age: "fresh",
	freshness: "fresh",
	stale: "fresh",
	why: "explain",
	ports: "services"
};
function commandNamed(word) {
	return word !== void 0 && Object.hasOwn(COMMANDS$1, word) ? word : null;
}
var command_line_exports = require_rolldown_runtime.__exportAll({ commandLine: () => commandLine });
async function commandLine(argv, process) {
	let terminal = terminalOf(process);
	let parsed = parseArguments(argv);
	switch (parsed.kind) {
		case "help": {
			let { helpText } = await Promise.resolve().then(() => require("./cli-help.js"));
			terminal.out(helpText(parsed.command));
			return argv.length === 0 ? require_shared.EXIT.unusable : require_shared.EXIT.pass;
		}
		case "version":
			terminal.out(`port-policy ${TOOL_VERSION}\n`);
			return require_shared.EXIT.pass;
		case "mistake":
			require_later().fail(terminal, parsed.message);
			terminal.err(`See \`port-policy ${parsed.command === null ? "" : `${parsed.command} `}--help\`.\n`);
			return require_shared.EXIT.unusable;
		case "run": {
			let { positionals, options } = parsed;
			return (await COMMANDS[parsed.command]())({
				positionals,
				options,
				terminal,
				process
			});
		}
	}
}
const COMMANDS = {
	check: async () => check,
	probe: async () => probe,
	lint: async () => (await Promise.resolve().then(() => require("./cli-commands-lint.js"))).lintPolicies,
	explain: async () => (await Promise.resolve().then(() => require("./cli-commands-explain.js"))).explainPort,
	expand: async () => (await Promise.resolve().then(() => require("./cli-commands-expand.js"))).expandPolicies,
	init: async () => (await Promise.resolve().then(() => require("./cli-commands-init.js"))).init,
	diff: async () => (await Promise.resolve().then(() => require("./cli-commands-diff.js"))).diff,
	fresh: async () => (await Promise.resolve().then(() => require("./cli-commands-fresh.js"))).fresh,
	merge: async () => (await Promise.resolve().then(() => require("./cli-commands-merge.js"))).merge,
	services: async () => (await Promise.resolve().then(() => require("./cli-commands-services.js"))).services,
	schema: async () => (await Promise.resolve().then(() => require("./cli-commands-schema.js"))).printSchema,
	completion: async () => (await Promise.resolve().then(() => require("./cli-commands-completion.js"))).printCompletion
};
Object.defineProperty(exports, "ALIAS", {
	enumerable: !0,
	get: function() {
		return ALIAS;
	}
});
Object.defineProperty(exports, "Agreeing", {
	enumerable: !0,
	get: function() {
		return Agreeing;
	}
});
Object.defineProperty(exports, "BOTH_FAMILIES", {
	enumerable: !0,
	get: function() {
		return BOTH_FAMILIES;
	}
});
Object.defineProperty(exports, "BY_RUN", {
	enumerable: !0,
	get: function() {
		return "outside the scope of this run";
	}
});
Object.defineProperty(exports, "CAREFUL", {
	enumerable: !0,
	get: function() {
		return CAREFUL;
	}
});
Object.defineProperty(exports, "CAUSES", {
	enumerable: !0,
	get: function() {
		return CAUSES;
	}
});
Object.defineProperty(exports, "CHECK_THERE", {
	enumerable: !0,
	get: function() {
		return "To check this again when it is fixed, run at each vantage the command that names it:";
	}
});
Object.defineProperty(exports, "CHECK_THE_FIRST_THERE", {
	enumerable: !0,
	get: function() {
		return "To check the first of these again when they are fixed, run at each vantage the command that names it:";
	}
});
Object.defineProperty(exports, "COMMANDS", {
	enumerable: !0,
	get: function() {
		return COMMANDS$1;
	}
});
Object.defineProperty(exports, "COSTLY", {
	enumerable: !0,
	get: function() {
		return COSTLY;
	}
});
Object.defineProperty(exports, "DASH_TOO_MANY", {
	enumerable: !0,
	get: function() {
		return "remove the dash if this belongs to the host above, and indent it as far as that `host`; otherwise add `host: NAME`";
	}
});
Object.defineProperty(exports, "DEFAULTS", {
	enumerable: !0,
	get: function() {
		return DEFAULTS;
	}
});
Object.defineProperty(exports, "DEFAULT_LIMITS", {
	enumerable: !0,
	get: function() {
		return DEFAULT_LIMITS;
	}
});
Object.defineProperty(exports, "DEFAULT_POLICY", {
	enumerable: !0,
	get: function() {
		return DEFAULT_POLICY;
	}
});
Object.defineProperty(exports, "DISPUTED_NAMES", {
	enumerable: !0,
	get: function() {
		return DISPUTED_NAMES;
	}
});
Object.defineProperty(exports, "Document", {
	enumerable: !0,
	get: function() {
		return Document;
	}
});
Object.defineProperty(exports, "EVERYBODY", {
	enumerable: !0,
	get: function() {
		return EVERYBODY;
	}
});
Object.defineProperty(exports, "EVERYWHERE", {
	enumerable: !0,
	get: function() {
		return EVERYWHERE;
	}
});
Object.defineProperty(exports, "EVIDENCE", {
	enumerable: !0,
	get: function() {
		return EVIDENCE;
	}
});
Object.defineProperty(exports, "EVIDENCE_DEMANDS", {
	enumerable: !0,
	get: function() {
		return EVIDENCE_DEMANDS;
	}
});
Object.defineProperty(exports, "EXPECTED_STATES", {
	enumerable: !0,
	get: function() {
		return EXPECTED_STATES;
	}
});
Object.defineProperty(exports, "FAMILY_CHOICES", {
	enumerable: !0,
	get: function() {
		return FAMILY_CHOICES;
	}
});
Object.defineProperty(exports, "FORMS", {
	enumerable: !0,
	get: function() {
		return FORMS;
	}
});
Object.defineProperty(exports, "GAP_MS", {
	enumerable: !0,
	get: function() {
		return GAP_MS;
	}
});
Object.defineProperty(exports, "GAVE_UP_MS", {
	enumerable: !0,
	get: function() {
		return 2e3;
	}
});
Object.defineProperty(exports, "GLOBAL_IPV6", {
	enumerable: !0,
	get: function() {
		return GLOBAL_IPV6;
	}
});
Object.defineProperty(exports, "HOSTED_RUNNER_BLIND_PORTS", {
	enumerable: !0,
	get: function() {
		return HOSTED_RUNNER_BLIND_PORTS;
	}
});
Object.defineProperty(exports, "HOST_FILE", {
	enumerable: !0,
	get: function() {
		return HOST_FILE;
	}
});
Object.defineProperty(exports, "IANA_SERVICES", {
	enumerable: !0,
	get: function() {
		return IANA_SERVICES;
	}
});
Object.defineProperty(exports, "ISATAP", {
	enumerable: !0,
	get: function() {
		return ISATAP;
	}
});
Object.defineProperty(exports, "KEYS", {
	enumerable: !0,
	get: function() {
		return KEYS;
	}
});
Object.defineProperty(exports, "LAST_32", {
	enumerable: !0,
	get: function() {
		return LAST_32;
	}
});
Object.defineProperty(exports, "LAST_PORT", {
	enumerable: !0,
	get: function() {
		return LAST_PORT;
	}
});
Object.defineProperty(exports, "LAST_ROUND", {
	enumerable: !0,
	get: function() {
		return .9;
	}
});
Object.defineProperty(exports, "LONE", {
	enumerable: !0,
	get: function() {
		return LONE;
	}
});
Object.defineProperty(exports, "LONGEST_MS", {
	enumerable: !0,
	get: function() {
		return LONGEST_MS;
	}
});
Object.defineProperty(exports, "LONGEST_PROSE", {
	enumerable: !0,
	get: function() {
		return 2e3;
	}
});
Object.defineProperty(exports, "LONGEST_REASON", {
	enumerable: !0,
	get: function() {
		return LONGEST_REASON;
	}
});
Object.defineProperty(exports, "LONGEST_RESULT", {
	enumerable: !0,
	get: function() {
		return 1e4;
	}
});
Object.defineProperty(exports, "LOSSY_RATE", {
	enumerable: !0,
	get: function() {
		return 4e3;
	}
});
Object.defineProperty(exports, "MAP", {
	enumerable: !0,
	get: function() {
		return MAP;
	}
});
Object.defineProperty(exports, "MAP_KINDS", {
	enumerable: !0,
	get: function() {
		return MAP_KINDS;
	}
});
Object.defineProperty(exports, "MISSING_HELP", {
	enumerable: !0,
	get: function() {
		return MISSING_HELP;
	}
});
Object.defineProperty(exports, "MOST", {
	enumerable: !0,
	get: function() {
		return MOST$1;
	}
});
Object.defineProperty(exports, "MOST_DIFFERENT", {
	enumerable: !0,
	get: function() {
		return MOST_DIFFERENT;
	}
});
Object.defineProperty(exports, "MOST_HOSTS", {
	enumerable: !0,
	get: function() {
		return MOST_HOSTS$1;
	}
});
Object.defineProperty(exports, "MOST_REREAD_CHARACTERS", {
	enumerable: !0,
	get: function() {
		return 2e5;
	}
});
Object.defineProperty(exports, "MOST_SHARED_ADDRESSES", {
	enumerable: !0,
	get: function() {
		return MOST_SHARED_ADDRESSES;
	}
});
Object.defineProperty(exports, "MOST_STEPS", {
	enumerable: !0,
	get: function() {
		return MOST_STEPS;
	}
});
Object.defineProperty(exports, "Machines", {
	enumerable: !0,
	get: function() {
		return Machines;
	}
});
Object.defineProperty(exports, "NAME", {
	enumerable: !0,
	get: function() {
		return NAME;
	}
});
Object.defineProperty(exports, "NAMES", {
	enumerable: !0,
	get: function() {
		return NAMES;
	}
});
Object.defineProperty(exports, "NARROW", {
	enumerable: !0,
	get: function() {
		return 1e3;
	}
});
Object.defineProperty(exports, "NARROWINGS", {
	enumerable: !0,
	get: function() {
		return NARROWINGS;
	}
});
Object.defineProperty(exports, "NAT64", {
	enumerable: !0,
	get: function() {
		return NAT64;
	}
});
Object.defineProperty(exports, "NAT64_HIGH", {
	enumerable: !0,
	get: function() {
		return NAT64_HIGH;
	}
});
Object.defineProperty(exports, "NAT64_QUESTION", {
	enumerable: !0,
	get: function() {
		return NAT64_QUESTION;
	}
});
Object.defineProperty(exports, "NODE_TYPE", {
	enumerable: !0,
	get: function() {
		return NODE_TYPE;
	}
});
Object.defineProperty(exports, "NOTHING", {
	enumerable: !0,
	get: function() {
		return NOTHING$3;
	}
});
Object.defineProperty(exports, "NOT_AN_EXPOSURE", {
	enumerable: !0,
	get: function() {
		return "Not judged: this vantage judges only open ports that must not be open (`sees: open-only`), and this is about the whole host.";
	}
});
Object.defineProperty(exports, "NOT_OPENED", {
	enumerable: !0,
	get: function() {
		return "The file of hosts is not opened: this run is from a fork and has no `scope` of its own, so these hosts are not known.";
	}
});
Object.defineProperty(exports, "NOT_OPENED_HELP", {
	enumerable: !0,
	get: function() {
		return "give the step the input `scope`, which binds whatever the fork writes";
	}
});
Object.defineProperty(exports, "NOWHERE", {
	enumerable: !0,
	get: function() {
		return NOWHERE;
	}
});
Object.defineProperty(exports, "NO_OTHER_NAMES", {
	enumerable: !0,
	get: function() {
		return NO_OTHER_NAMES;
	}
});
Object.defineProperty(exports, "NO_PORT", {
	enumerable: !0,
	get: function() {
		return NO_PORT;
	}
});
Object.defineProperty(exports, "NO_PORT_HELP", {
	enumerable: !0,
	get: function() {
		return "write the number of the port; `port-policy services` lists the names";
	}
});
Object.defineProperty(exports, "NO_SOURCE", {
	enumerable: !0,
	get: function() {
		return NO_SOURCE;
	}
});
Object.defineProperty(exports, "NUMBERED_SETS", {
	enumerable: !0,
	get: function() {
		return NUMBERED_SETS;
	}
});
Object.defineProperty(exports, "NUMBER_HELP", {
	enumerable: !0,
	get: function() {
		return NUMBER_HELP;
	}
});
Object.defineProperty(exports, "NodeBase", {
	enumerable: !0,
	get: function() {
		return NodeBase;
	}
});
Object.defineProperty(exports, "NotAFile", {
	enumerable: !0,
	get: function() {
		return NotAFile;
	}
});
Object.defineProperty(exports, "OPENS", {
	enumerable: !0,
	get: function() {
		return OPENS;
	}
});
Object.defineProperty(exports, "PATTERN_KINDS", {
	enumerable: !0,
	get: function() {
		return PATTERN_KINDS;
	}
});
Object.defineProperty(exports, "PIECE_BYTES", {
	enumerable: !0,
	get: function() {
		return PIECE_BYTES;
	}
});
Object.defineProperty(exports, "PORTS_ALONE", {
	enumerable: !0,
	get: function() {
		return PORTS_ALONE;
	}
});
Object.defineProperty(exports, "PRIVATE", {
	enumerable: !0,
	get: function() {
		return PRIVATE;
	}
});
Object.defineProperty(exports, "PROJECT_URL", {
	enumerable: !0,
	get: function() {
		return "https://github.com/port-policy/port-policy";
	}
});
Object.defineProperty(exports, "PROTOCOLS", {
	enumerable: !0,
	get: function() {
		return PROTOCOLS;
	}
});
Object.defineProperty(exports, "Pair", {
	enumerable: !0,
	get: function() {
		return Pair;
	}
});
Object.defineProperty(exports, "RANKED_SETS", {
	enumerable: !0,
	get: function() {
		return RANKED_SETS;
	}
});
Object.defineProperty(exports, "REASONS", {
	enumerable: !0,
	get: function() {
		return REASONS;
	}
});
Object.defineProperty(exports, "RESOURCES", {
	enumerable: !0,
	get: function() {
		return RESOURCES;
	}
});
Object.defineProperty(exports, "RESULT_ICONS", {
	enumerable: !0,
	get: function() {
		return RESULT_ICONS;
	}
});
Object.defineProperty(exports, "RUN_RESULTS", {
	enumerable: !0,
	get: function() {
		return RUN_RESULTS;
	}
});
Object.defineProperty(exports, "SCALAR", {
	enumerable: !0,
	get: function() {
		return SCALAR$1;
	}
});
Object.defineProperty(exports, "SCAN_TOOLS", {
	enumerable: !0,
	get: function() {
		return SCAN_TOOLS;
	}
});
Object.defineProperty(exports, "SEQ", {
	enumerable: !0,
	get: function() {
		return SEQ;
	}
});
Object.defineProperty(exports, "SERVICES", {
	enumerable: !0,
	get: function() {
		return SERVICES;
	}
});
Object.defineProperty(exports, "SEVERITIES", {
	enumerable: !0,
	get: function() {
		return SEVERITIES;
	}
});
Object.defineProperty(exports, "SEVERITY_RANKS", {
	enumerable: !0,
	get: function() {
		return SEVERITY_RANKS;
	}
});
Object.defineProperty(exports, "SHORTENED", {
	enumerable: !0,
	get: function() {
		return SHORTENED;
	}
});
Object.defineProperty(exports, "SPEAKABLE", {
	enumerable: !0,
	get: function() {
		return SPEAKABLE;
	}
});
Object.defineProperty(exports, "STATES", {
	enumerable: !0,
	get: function() {
		return STATES$1;
	}
});
Object.defineProperty(exports, "STATES$1", {
	enumerable: !0,
	get: function() {
		return STATES$2;
	}
});
Object.defineProperty(exports, "STATE_FIELD", {
	enumerable: !0,
	get: function() {
		return STATE_FIELD;
	}
});
Object.defineProperty(exports, "STDIN_NAME", {
	enumerable: !0,
	get: function() {
		return STDIN_NAME;
	}
});
Object.defineProperty(exports, "SUMMARY_BYTES", {
	enumerable: !0,
	get: function() {
		return SUMMARY_BYTES;
	}
});
Object.defineProperty(exports, "SYNONYMS", {
	enumerable: !0,
	get: function() {
		return SYNONYMS;
	}
});
Object.defineProperty(exports, "Scalar", {
	enumerable: !0,
	get: function() {
		return Scalar;
	}
});
Object.defineProperty(exports, "TABLE", {
	enumerable: !0,
	get: function() {
		return TABLE;
	}
});
Object.defineProperty(exports, "TABLE$1", {
	enumerable: !0,
	get: function() {
		return TABLE$1;
	}
});
Object.defineProperty(exports, "TEXTS", {
	enumerable: !0,
	get: function() {
		return TEXTS;
	}
});
Object.defineProperty(exports, "TOOL_VERSION", {
	enumerable: !0,
	get: function() {
		return TOOL_VERSION;
	}
});
Object.defineProperty(exports, "TOO_FEW_HELP", {
	enumerable: !0,
	get: function() {
		return "look at the step that writes the file; lower `at-least` if hosts were removed on purpose";
	}
});
Object.defineProperty(exports, "TOP", {
	enumerable: !0,
	get: function() {
		return TOP;
	}
});
Object.defineProperty(exports, "TimeIsOver", {
	enumerable: !0,
	get: function() {
		return TimeIsOver;
	}
});
Object.defineProperty(exports, "UDP_SERVICES", {
	enumerable: !0,
	get: function() {
		return UDP_SERVICES;
	}
});
Object.defineProperty(exports, "UNREACHABLE", {
	enumerable: !0,
	get: function() {
		return UNREACHABLE;
	}
});
Object.defineProperty(exports, "USUAL", {
	enumerable: !0,
	get: function() {
		return USUAL;
	}
});
Object.defineProperty(exports, "VANTAGE_SEES", {
	enumerable: !0,
	get: function() {
		return VANTAGE_SEES;
	}
});
Object.defineProperty(exports, "VERDICTS", {
	enumerable: !0,
	get: function() {
		return VERDICTS;
	}
});
Object.defineProperty(exports, "VERDICT_FIELD", {
	enumerable: !0,
	get: function() {
		return VERDICT_FIELD;
	}
});
Object.defineProperty(exports, "WAIVABLE_STATES", {
	enumerable: !0,
	get: function() {
		return WAIVABLE_STATES;
	}
});
Object.defineProperty(exports, "WEIGHTIEST_FIRST", {
	enumerable: !0,
	get: function() {
		return WEIGHTIEST_FIRST;
	}
});
Object.defineProperty(exports, "WORKFLOW_HELP", {
	enumerable: !0,
	get: function() {
		return "use `${HOST}` here, and in the workflow the input `variables` with the line `HOST=${{ vars.HOST }}`";
	}
});
Object.defineProperty(exports, "WorkBudget", {
	enumerable: !0,
	get: function() {
		return WorkBudget;
	}
});
Object.defineProperty(exports, "abridged", {
	enumerable: !0,
	get: function() {
		return abridged;
	}
});
Object.defineProperty(exports, "addressProblem", {
	enumerable: !0,
	get: function() {
		return addressProblem;
	}
});
Object.defineProperty(exports, "addressRangeSet", {
	enumerable: !0,
	get: function() {
		return addressRangeSet;
	}
});
Object.defineProperty(exports, "addressText", {
	enumerable: !0,
	get: function() {
		return addressText;
	}
});
Object.defineProperty(exports, "aliasesOf", {
	enumerable: !0,
	get: function() {
		return aliasesOf;
	}
});
Object.defineProperty(exports, "answersStrangers", {
	enumerable: !0,
	get: function() {
		return answersStrangers;
	}
});
Object.defineProperty(exports, "asGiven", {
	enumerable: !0,
	get: function() {
		return asGiven;
	}
});
Object.defineProperty(exports, "ascending", {
	enumerable: !0,
	get: function() {
		return ascending;
	}
});
Object.defineProperty(exports, "auditWithProgress", {
	enumerable: !0,
	get: function() {
		return auditWithProgress;
	}
});
Object.defineProperty(exports, "between", {
	enumerable: !0,
	get: function() {
		return between;
	}
});
Object.defineProperty(exports, "bitsOfAddress", {
	enumerable: !0,
	get: function() {
		return bitsOfAddress;
	}
});
Object.defineProperty(exports, "bitsOfBytes", {
	enumerable: !0,
	get: function() {
		return bitsOfBytes;
	}
});
Object.defineProperty(exports, "block", {
	enumerable: !0,
	get: function() {
		return block;
	}
});
Object.defineProperty(exports, "bound", {
	enumerable: !0,
	get: function() {
		return bound;
	}
});
Object.defineProperty(exports, "breakCommands", {
	enumerable: !0,
	get: function() {
		return breakCommands;
	}
});
Object.defineProperty(exports, "byAddress", {
	enumerable: !0,
	get: function() {
		return byAddress;
	}
});
Object.defineProperty(exports, "byPort", {
	enumerable: !0,
	get: function() {
		return byPort$1;
	}
});
Object.defineProperty(exports, "candidateOf", {
	enumerable: !0,
	get: function() {
		return candidateOf;
	}
});
Object.defineProperty(exports, "ceilingOf", {
	enumerable: !0,
	get: function() {
		return ceilingOf;
	}
});
Object.defineProperty(exports, "checkAgain", {
	enumerable: !0,
	get: function() {
		return checkAgain;
	}
});
Object.defineProperty(exports, "checkAgainTargets", {
	enumerable: !0,
	get: function() {
		return checkAgainTargets;
	}
});
Object.defineProperty(exports, "childOf", {
	enumerable: !0,
	get: function() {
		return childOf;
	}
});
Object.defineProperty(exports, "chosenAnchors", {
	enumerable: !0,
	get: function() {
		return chosenAnchors;
	}
});
Object.defineProperty(exports, "claim", {
	enumerable: !0,
	get: function() {
		return claim;
	}
});
Object.defineProperty(exports, "clip", {
	enumerable: !0,
	get: function() {
		return clip;
	}
});
Object.defineProperty(exports, "coloursOf", {
	enumerable: !0,
	get: function() {
		return coloursOf;
	}
});
Object.defineProperty(exports, "commandNamed", {
	enumerable: !0,
	get: function() {
		return commandNamed;
	}
});
Object.defineProperty(exports, "commandThere", {
	enumerable: !0,
	get: function() {
		return commandThere;
	}
});
Object.defineProperty(exports, "command_line_exports", {
	enumerable: !0,
	get: function() {
		return command_line_exports;
	}
});
Object.defineProperty(exports, "containsNewline", {
	enumerable: !0,
	get: function() {
		return containsNewline;
	}
});
Object.defineProperty(exports, "controlsAt", {
	enumerable: !0,
	get: function() {
		return controlsAt;
	}
});
Object.defineProperty(exports, "controlsSeen", {
	enumerable: !0,
	get: function() {
		return controlsSeen;
	}
});
Object.defineProperty(exports, "countMachines", {
	enumerable: !0,
	get: function() {
		return countMachines;
	}
});
Object.defineProperty(exports, "countOf", {
	enumerable: !0,
	get: function() {
		return countOf;
	}
});
Object.defineProperty(exports, "countPorts", {
	enumerable: !0,
	get: function() {
		return countPorts$1;
	}
});
Object.defineProperty(exports, "counted", {
	enumerable: !0,
	get: function() {
		return counted;
	}
});
Object.defineProperty(exports, "createAlike", {
	enumerable: !0,
	get: function() {
		return createAlike;
	}
});
Object.defineProperty(exports, "createNode", {
	enumerable: !0,
	get: function() {
		return createNode;
	}
});
Object.defineProperty(exports, "createSha256", {
	enumerable: !0,
	get: function() {
		return createSha256;
	}
});
Object.defineProperty(exports, "curlyQuotes", {
	enumerable: !0,
	get: function() {
		return curlyQuotes;
	}
});
Object.defineProperty(exports, "decodeText", {
	enumerable: !0,
	get: function() {
		return decodeText;
	}
});
Object.defineProperty(exports, "distinctControls", {
	enumerable: !0,
	get: function() {
		return distinctControls;
	}
});
Object.defineProperty(exports, "durationText", {
	enumerable: !0,
	get: function() {
		return durationText;
	}
});
Object.defineProperty(exports, "elementsOf", {
	enumerable: !0,
	get: function() {
		return elementsOf;
	}
});
Object.defineProperty(exports, "entriesSeen", {
	enumerable: !0,
	get: function() {
		return entriesSeen;
	}
});
Object.defineProperty(exports, "escapeCodes", {
	enumerable: !0,
	get: function() {
		return escapeCodes;
	}
});
Object.defineProperty(exports, "evidenceAt", {
	enumerable: !0,
	get: function() {
		return evidenceAt;
	}
});
Object.defineProperty(exports, "exposures", {
	enumerable: !0,
	get: function() {
		return exposures;
	}
});
Object.defineProperty(exports, "extentText", {
	enumerable: !0,
	get: function() {
		return extentText;
	}
});
Object.defineProperty(exports, "familiesOf", {
	enumerable: !0,
	get: function() {
		return familiesOf;
	}
});
Object.defineProperty(exports, "fastestPace", {
	enumerable: !0,
	get: function() {
		return fastestPace;
	}
});
Object.defineProperty(exports, "findingsOf", {
	enumerable: !0,
	get: function() {
		return findingsOf;
	}
});
Object.defineProperty(exports, "firstPace", {
	enumerable: !0,
	get: function() {
		return firstPace;
	}
});
Object.defineProperty(exports, "firstReaching", {
	enumerable: !0,
	get: function() {
		return firstReaching;
	}
});
Object.defineProperty(exports, "flowOf", {
	enumerable: !0,
	get: function() {
		return flowOf;
	}
});
Object.defineProperty(exports, "formatOf", {
	enumerable: !0,
	get: function() {
		return formatOf;
	}
});
Object.defineProperty(exports, "fromAt", {
	enumerable: !0,
	get: function() {
		return fromAt;
	}
});
Object.defineProperty(exports, "getOrCreate", {
	enumerable: !0,
	get: function() {
		return getOrCreate;
	}
});
Object.defineProperty(exports, "greenBasis", {
	enumerable: !0,
	get: function() {
		return greenBasis;
	}
});
Object.defineProperty(exports, "greenBasisText", {
	enumerable: !0,
	get: function() {
		return greenBasisText;
	}
});
Object.defineProperty(exports, "grouped", {
	enumerable: !0,
	get: function() {
		return grouped;
	}
});
Object.defineProperty(exports, "hanging", {
	enumerable: !0,
	get: function() {
		return hanging;
	}
});
Object.defineProperty(exports, "hasAnchor", {
	enumerable: !0,
	get: function() {
		return hasAnchor;
	}
});
Object.defineProperty(exports, "headlineText", {
	enumerable: !0,
	get: function() {
		return headlineText;
	}
});
Object.defineProperty(exports, "indented", {
	enumerable: !0,
	get: function() {
		return indented;
	}
});
Object.defineProperty(exports, "intIdentify", {
	enumerable: !0,
	get: function() {
		return intIdentify;
	}
});
Object.defineProperty(exports, "intIdentify$1", {
	enumerable: !0,
	get: function() {
		return intIdentify$2;
	}
});
Object.defineProperty(exports, "ipv4Of", {
	enumerable: !0,
	get: function() {
		return ipv4Of;
	}
});
Object.defineProperty(exports, "isAlias", {
	enumerable: !0,
	get: function() {
		return isAlias;
	}
});
Object.defineProperty(exports, "isDocument", {
	enumerable: !0,
	get: function() {
		return isDocument;
	}
});
Object.defineProperty(exports, "isFromInputs", {
	enumerable: !0,
	get: function() {
		return isFromInputs;
	}
});
Object.defineProperty(exports, "isIn", {
	enumerable: !0,
	get: function() {
		return isIn;
	}
});
Object.defineProperty(exports, "isJudgedFrom", {
	enumerable: !0,
	get: function() {
		return isJudgedFrom;
	}
});
Object.defineProperty(exports, "isLoopback", {
	enumerable: !0,
	get: function() {
		return isLoopback;
	}
});
Object.defineProperty(exports, "isMap", {
	enumerable: !0,
	get: function() {
		return isMap;
	}
});
Object.defineProperty(exports, "isMergeKey", {
	enumerable: !0,
	get: function() {
		return isMergeKey;
	}
});
Object.defineProperty(exports, "isMerged", {
	enumerable: !0,
	get: function() {
		return isMerged;
	}
});
Object.defineProperty(exports, "isMissingReport", {
	enumerable: !0,
	get: function() {
		return isMissingReport;
	}
});
Object.defineProperty(exports, "isNarrowed", {
	enumerable: !0,
	get: function() {
		return isNarrowed;
	}
});
Object.defineProperty(exports, "isNat64Answer", {
	enumerable: !0,
	get: function() {
		return isNat64Answer;
	}
});
Object.defineProperty(exports, "isNeverAsked", {
	enumerable: !0,
	get: function() {
		return isNeverAsked;
	}
});
Object.defineProperty(exports, "isOfNoMachine", {
	enumerable: !0,
	get: function() {
		return isOfNoMachine;
	}
});
Object.defineProperty(exports, "isPair", {
	enumerable: !0,
	get: function() {
		return isPair;
	}
});
Object.defineProperty(exports, "isPort", {
	enumerable: !0,
	get: function() {
		return isPort;
	}
});
Object.defineProperty(exports, "isProblem", {
	enumerable: !0,
	get: function() {
		return isProblem;
	}
});
Object.defineProperty(exports, "isScalar", {
	enumerable: !0,
	get: function() {
		return isScalar;
	}
});
Object.defineProperty(exports, "isSeq", {
	enumerable: !0,
	get: function() {
		return isSeq;
	}
});
Object.defineProperty(exports, "isText", {
	enumerable: !0,
	get: function() {
		return isText;
	}
});
Object.defineProperty(exports, "judge", {
	enumerable: !0,
	get: function() {
		return judge;
	}
});
Object.defineProperty(exports, "knownOfAll", {
	enumerable: !0,
	get: function() {
		return knownOfAll;
	}
});
Object.defineProperty(exports, "lacksProof", {
	enumerable: !0,
	get: function() {
		return lacksProof;
	}
});
Object.defineProperty(exports, "laidOut", {
	enumerable: !0,
	get: function() {
		return laidOut;
	}
});
Object.defineProperty(exports, "lineWidth", {
	enumerable: !0,
	get: function() {
		return lineWidth;
	}
});
Object.defineProperty(exports, "listOf", {
	enumerable: !0,
	get: function() {
		return listOf;
	}
});
Object.defineProperty(exports, "listedWarnings", {
	enumerable: !0,
	get: function() {
		return listedWarnings;
	}
});
Object.defineProperty(exports, "lists", {
	enumerable: !0,
	get: function() {
		return lists;
	}
});
Object.defineProperty(exports, "loadBase", {
	enumerable: !0,
	get: function() {
		return loadBase;
	}
});
Object.defineProperty(exports, "localNetwork", {
	enumerable: !0,
	get: function() {
		return localNetwork;
	}
});
Object.defineProperty(exports, "logSafeReport", {
	enumerable: !0,
	get: function() {
		return logSafeReport;
	}
});
Object.defineProperty(exports, "looksNumeric", {
	enumerable: !0,
	get: function() {
		return looksNumeric;
	}
});
Object.defineProperty(exports, "machineKey", {
	enumerable: !0,
	get: function() {
		return machineKey;
	}
});
Object.defineProperty(exports, "machineParts", {
	enumerable: !0,
	get: function() {
		return machineParts;
	}
});
Object.defineProperty(exports, "machineText", {
	enumerable: !0,
	get: function() {
		return machineText;
	}
});
Object.defineProperty(exports, "machinesOf", {
	enumerable: !0,
	get: function() {
		return machinesOf;
	}
});
Object.defineProperty(exports, "minuteText", {
	enumerable: !0,
	get: function() {
		return minuteText;
	}
});
Object.defineProperty(exports, "missingReports", {
	enumerable: !0,
	get: function() {
		return missingReports;
	}
});
Object.defineProperty(exports, "missingText", {
	enumerable: !0,
	get: function() {
		return missingText;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: !0,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "namedByScope", {
	enumerable: !0,
	get: function() {
		return namedByScope;
	}
});
Object.defineProperty(exports, "narrow", {
	enumerable: !0,
	get: function() {
		return narrow;
	}
});
Object.defineProperty(exports, "newViolationsText", {
	enumerable: !0,
	get: function() {
		return newViolationsText;
	}
});
Object.defineProperty(exports, "newnessCounts", {
	enumerable: !0,
	get: function() {
		return newnessCounts;
	}
});
Object.defineProperty(exports, "next", {
	enumerable: !0,
	get: function() {
		return next;
	}
});
Object.defineProperty(exports, "noCounts", {
	enumerable: !0,
	get: function() {
		return noCounts;
	}
});
Object.defineProperty(exports, "notText", {
	enumerable: !0,
	get: function() {
		return notText;
	}
});
Object.defineProperty(exports, "openFile", {
	enumerable: !0,
	get: function() {
		return openFile;
	}
});
Object.defineProperty(exports, "outcomeText", {
	enumerable: !0,
	get: function() {
		return outcomeText;
	}
});
Object.defineProperty(exports, "overCeiling", {
	enumerable: !0,
	get: function() {
		return overCeiling;
	}
});
Object.defineProperty(exports, "ownSourcePorts", {
	enumerable: !0,
	get: function() {
		return ownSourcePorts;
	}
});
Object.defineProperty(exports, "padToWidth", {
	enumerable: !0,
	get: function() {
		return padToWidth;
	}
});
Object.defineProperty(exports, "parseAddress", {
	enumerable: !0,
	get: function() {
		return parseAddress;
	}
});
Object.defineProperty(exports, "parseDocument", {
	enumerable: !0,
	get: function() {
		return parseDocument;
	}
});
Object.defineProperty(exports, "parseHost", {
	enumerable: !0,
	get: function() {
		return parseHost;
	}
});
Object.defineProperty(exports, "parseNumber", {
	enumerable: !0,
	get: function() {
		return parseNumber;
	}
});
Object.defineProperty(exports, "parseOptions", {
	enumerable: !0,
	get: function() {
		return parseOptions$1;
	}
});
Object.defineProperty(exports, "parsePolicies", {
	enumerable: !0,
	get: function() {
		return parsePolicies;
	}
});
Object.defineProperty(exports, "parsePorts", {
	enumerable: !0,
	get: function() {
		return parsePorts;
	}
});
Object.defineProperty(exports, "parseRanges", {
	enumerable: !0,
	get: function() {
		return parseRanges;
	}
});
Object.defineProperty(exports, "parseRunInputs", {
	enumerable: !0,
	get: function() {
		return parseRunInputs;
	}
});
Object.defineProperty(exports, "parseSource", {
	enumerable: !0,
	get: function() {
		return parseSource;
	}
});
Object.defineProperty(exports, "parsed", {
	enumerable: !0,
	get: function() {
		return parsed;
	}
});
Object.defineProperty(exports, "partOf", {
	enumerable: !0,
	get: function() {
		return partOf;
	}
});
Object.defineProperty(exports, "partTexts", {
	enumerable: !0,
	get: function() {
		return partTexts;
	}
});
Object.defineProperty(exports, "plain", {
	enumerable: !0,
	get: function() {
		return plain;
	}
});
Object.defineProperty(exports, "planOptions", {
	enumerable: !0,
	get: function() {
		return planOptions;
	}
});
Object.defineProperty(exports, "planRead", {
	enumerable: !0,
	get: function() {
		return planRead;
	}
});
Object.defineProperty(exports, "policyText", {
	enumerable: !0,
	get: function() {
		return policyText;
	}
});
Object.defineProperty(exports, "portOf", {
	enumerable: !0,
	get: function() {
		return portOf;
	}
});
Object.defineProperty(exports, "portSet", {
	enumerable: !0,
	get: function() {
		return portSet;
	}
});
Object.defineProperty(exports, "pref64Of", {
	enumerable: !0,
	get: function() {
		return pref64Of;
	}
});
Object.defineProperty(exports, "printDiagnostics", {
	enumerable: !0,
	get: function() {
		return printDiagnostics;
	}
});
Object.defineProperty(exports, "printed", {
	enumerable: !0,
	get: function() {
		return printed$1;
	}
});
Object.defineProperty(exports, "probesOf", {
	enumerable: !0,
	get: function() {
		return probesOf;
	}
});
Object.defineProperty(exports, "publish", {
	enumerable: !0,
	get: function() {
		return publish;
	}
});
Object.defineProperty(exports, "rangeText", {
	enumerable: !0,
	get: function() {
		return rangeText;
	}
});
Object.defineProperty(exports, "rangesOf", {
	enumerable: !0,
	get: function() {
		return rangesOf;
	}
});
Object.defineProperty(exports, "rangesText", {
	enumerable: !0,
	get: function() {
		return rangesText;
	}
});
Object.defineProperty(exports, "read", {
	enumerable: !0,
	get: function() {
		return read;
	}
});
Object.defineProperty(exports, "readElement", {
	enumerable: !0,
	get: function() {
		return readElement;
	}
});
Object.defineProperty(exports, "readFiles", {
	enumerable: !0,
	get: function() {
		return readFiles;
	}
});
Object.defineProperty(exports, "readHost", {
	enumerable: !0,
	get: function() {
		return readHost;
	}
});
Object.defineProperty(exports, "readObservations", {
	enumerable: !0,
	get: function() {
		return readObservations;
	}
});
Object.defineProperty(exports, "readPiece", {
	enumerable: !0,
	get: function() {
		return readPiece;
	}
});
Object.defineProperty(exports, "readPolicies", {
	enumerable: !0,
	get: function() {
		return readPolicies;
	}
});
Object.defineProperty(exports, "readPolicies$1", {
	enumerable: !0,
	get: function() {
		return readPolicies$1;
	}
});
Object.defineProperty(exports, "readTextFile", {
	enumerable: !0,
	get: function() {
		return readTextFile;
	}
});
Object.defineProperty(exports, "refusedOf", {
	enumerable: !0,
	get: function() {
		return refusedOf;
	}
});
Object.defineProperty(exports, "refusedRanges", {
	enumerable: !0,
	get: function() {
		return refusedRanges;
	}
});
Object.defineProperty(exports, "require_ipaddr", {
	enumerable: !0,
	get: function() {
		return require_ipaddr;
	}
});
Object.defineProperty(exports, "requirementResults", {
	enumerable: !0,
	get: function() {
		return requirementResults;
	}
});
Object.defineProperty(exports, "requirementsOf", {
	enumerable: !0,
	get: function() {
		return requirementsOf;
	}
});
Object.defineProperty(exports, "requirementsToShow", {
	enumerable: !0,
	get: function() {
		return requirementsToShow;
	}
});
Object.defineProperty(exports, "resolveEnd", {
	enumerable: !0,
	get: function() {
		return resolveEnd;
	}
});
Object.defineProperty(exports, "resultOf", {
	enumerable: !0,
	get: function() {
		return resultOf;
	}
});
Object.defineProperty(exports, "riskOf", {
	enumerable: !0,
	get: function() {
		return riskOf;
	}
});
Object.defineProperty(exports, "rowsByMachine", {
	enumerable: !0,
	get: function() {
		return rowsByMachine;
	}
});
Object.defineProperty(exports, "ruleAt", {
	enumerable: !0,
	get: function() {
		return ruleAt;
	}
});
Object.defineProperty(exports, "satisfiesAt", {
	enumerable: !0,
	get: function() {
		return satisfiesAt;
	}
});
Object.defineProperty(exports, "satisfying", {
	enumerable: !0,
	get: function() {
		return satisfying;
	}
});
Object.defineProperty(exports, "satisfying$1", {
	enumerable: !0,
	get: function() {
		return satisfying$1;
	}
});
Object.defineProperty(exports, "satisfyingHost", {
	enumerable: !0,
	get: function() {
		return satisfyingHost;
	}
});
Object.defineProperty(exports, "scalar", {
	enumerable: !0,
	get: function() {
		return scalar;
	}
});
Object.defineProperty(exports, "scanText", {
	enumerable: !0,
	get: function() {
		return scanText;
	}
});
Object.defineProperty(exports, "scopeTexts", {
	enumerable: !0,
	get: function() {
		return scopeTexts;
	}
});
Object.defineProperty(exports, "segmentsOf", {
	enumerable: !0,
	get: function() {
		return segmentsOf;
	}
});
Object.defineProperty(exports, "sendingMs", {
	enumerable: !0,
	get: function() {
		return sendingMs;
	}
});
Object.defineProperty(exports, "serviceName", {
	enumerable: !0,
	get: function() {
		return serviceName;
	}
});
Object.defineProperty(exports, "serviceSuggester", {
	enumerable: !0,
	get: function() {
		return serviceSuggester;
	}
});
Object.defineProperty(exports, "shardCaveats", {
	enumerable: !0,
	get: function() {
		return shardCaveats;
	}
});
Object.defineProperty(exports, "showProgress", {
	enumerable: !0,
	get: function() {
		return showProgress;
	}
});
Object.defineProperty(exports, "sourceIn", {
	enumerable: !0,
	get: function() {
		return sourceIn;
	}
});
Object.defineProperty(exports, "speaksOfTarget", {
	enumerable: !0,
	get: function() {
		return speaksOfTarget;
	}
});
Object.defineProperty(exports, "standsForIpv4", {
	enumerable: !0,
	get: function() {
		return standsForIpv4;
	}
});
Object.defineProperty(exports, "stricterEvidence", {
	enumerable: !0,
	get: function() {
		return stricterEvidence;
	}
});
Object.defineProperty(exports, "strictestRate", {
	enumerable: !0,
	get: function() {
		return strictestRate;
	}
});
Object.defineProperty(exports, "stringifyNumber", {
	enumerable: !0,
	get: function() {
		return stringifyNumber;
	}
});
Object.defineProperty(exports, "sweep", {
	enumerable: !0,
	get: function() {
		return sweep;
	}
});
Object.defineProperty(exports, "sweepEdges", {
	enumerable: !0,
	get: function() {
		return sweepEdges;
	}
});
Object.defineProperty(exports, "takesList", {
	enumerable: !0,
	get: function() {
		return takesList;
	}
});
Object.defineProperty(exports, "terminal", {
	enumerable: !0,
	get: function() {
		return terminal;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: !0,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "textWidth", {
	enumerable: !0,
	get: function() {
		return textWidth;
	}
});
Object.defineProperty(exports, "timeLimitNotes", {
	enumerable: !0,
	get: function() {
		return timeLimitNotes;
	}
});
Object.defineProperty(exports, "timeTexts", {
	enumerable: !0,
	get: function() {
		return timeTexts;
	}
});
Object.defineProperty(exports, "toJS", {
	enumerable: !0,
	get: function() {
		return toJS;
	}
});
Object.defineProperty(exports, "udpSuffix", {
	enumerable: !0,
	get: function() {
		return udpSuffix;
	}
});
Object.defineProperty(exports, "unfoldLines", {
	enumerable: !0,
	get: function() {
		return unfoldLines;
	}
});
Object.defineProperty(exports, "unitedRanges", {
	enumerable: !0,
	get: function() {
		return unitedRanges;
	}
});
Object.defineProperty(exports, "unknownIn", {
	enumerable: !0,
	get: function() {
		return unknownIn;
	}
});
Object.defineProperty(exports, "usesFrom", {
	enumerable: !0,
	get: function() {
		return usesFrom;
	}
});
Object.defineProperty(exports, "utcDay", {
	enumerable: !0,
	get: function() {
		return utcDay;
	}
});
Object.defineProperty(exports, "vantageNamed", {
	enumerable: !0,
	get: function() {
		return vantageNamed;
	}
});
Object.defineProperty(exports, "verdictGroups", {
	enumerable: !0,
	get: function() {
		return verdictGroups;
	}
});
Object.defineProperty(exports, "withDrift", {
	enumerable: !0,
	get: function() {
		return withDrift;
	}
});
Object.defineProperty(exports, "withHash", {
	enumerable: !0,
	get: function() {
		return withHash;
	}
});
Object.defineProperty(exports, "withResolutions", {
	enumerable: !0,
	get: function() {
		return withResolutions;
	}
});
Object.defineProperty(exports, "within", {
	enumerable: !0,
	get: function() {
		return within;
	}
});
Object.defineProperty(exports, "without", {
	enumerable: !0,
	get: function() {
		return without$1;
	}
});
Object.defineProperty(exports, "withoutBlindSpots", {
	enumerable: !0,
	get: function() {
		return withoutBlindSpots;
	}
});
Object.defineProperty(exports, "withoutCrowds", {
	enumerable: !0,
	get: function() {
		return withoutCrowds;
	}
});
Object.defineProperty(exports, "withoutPlaces", {
	enumerable: !0,
	get: function() {
		return withoutPlaces;
	}
});
Object.defineProperty(exports, "wordAt", {
	enumerable: !0,
	get: function() {
		return wordAt;
	}
});
Object.defineProperty(exports, "wrapText", {
	enumerable: !0,
	get: function() {
		return wrapText;
	}
});
