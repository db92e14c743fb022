"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const NOTHING = {
	evidence: "none",
	anchor: null
};
const VOUCHED = {
	evidence: "vouched",
	anchor: null
};
function answered({ cause }) {
	return require_later().isAnswer(cause);
}
function domainOf({ family, where, address }) {
	return `${family} ${where === "here" ? "here" : require_later().privateNetworkOf(address)?.block ?? "public"}`;
}
var ScanWitnesses = class {
	#heard;
	constructor(hosts) {
		let heard = {
			tcp: new Set(),
			udp: new Set()
		};
		for (let host of hosts) {
			if (host.where === "unsure") continue;
			for (let one of host.seen) answered(one) && heard[one.ports.protocol].add(domainOf(host));
		}
		this.#heard = heard;
	}
	of(host) {
		let own = answersOf(host);
		let domain = domainOf(host);
		let [tcp, udp] = [this.#heard.tcp.has(domain), this.#heard.udp.has(domain)];
		let anchored = (anchor) => ({
			evidence: "anchored",
			anchor
		});
		return ({ ports, cause }) => {
			if (ports.protocol === "tcp") {
				if (own.tcp !== null) return anchored(own.tcp);
				return tcp || udp || own.udp !== null ? VOUCHED : NOTHING;
			}
			if (own.udp !== null) return anchored(own.udp);
			if (cause === "no-reply") return udp ? VOUCHED : NOTHING;
			if (own.tcp !== null) return anchored(own.tcp);
			return tcp || udp ? VOUCHED : NOTHING;
		};
	}
	heard(host) {
		let domain = domainOf(host);
		let own = answersOf(host);
		return this.#heard.tcp.has(domain) || this.#heard.udp.has(domain) || own.tcp !== null || own.udp !== null;
	}
};
function answersOf({ seen }) {
	let first = (protocol) => {
		let ofProtocol = seen.filter((one) => one.ports.protocol === protocol && answered(one));
		let [found] = [...ofProtocol.filter(({ state }) => state === "open"), ...ofProtocol];
		let port = found?.ports.ranges[0]?.first;
		return port === void 0 ? null : {
			protocol,
			port
		};
	};
	return {
		tcp: first("tcp"),
		udp: first("udp")
	};
}
const HIGH = 2e4;
const ENOUGH = 100;
const SHOWN_OTHERWISE = 3;
function acceptsAnything({ seen }) {
	let [open, silent, others] = [
		0,
		0,
		0
	];
	for (let { ports, state, cause } of seen) {
		if (ports.protocol !== "tcp") continue;
		let high = ports.ranges.reduce((sum, { first, last }) => sum + Math.max(0, last - Math.max(first, 2e4) + 1), 0);
		state === "open" ? open += high : cause === "timeout" ? silent += high : others += high;
	}
	return open + silent + others >= 100 && others < 3 && open > silent;
}
Object.defineProperty(exports, "ScanWitnesses", {
	enumerable: !0,
	get: function() {
		return ScanWitnesses;
	}
});
Object.defineProperty(exports, "acceptsAnything", {
	enumerable: !0,
	get: function() {
		return acceptsAnything;
	}
});
Object.defineProperty(exports, "answered", {
	enumerable: !0,
	get: function() {
		return answered;
	}
});
