"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
function findingText(group) {
	let { state, ports, address, host } = group.verdict;
	if (state === null) return group.places.length === 1 ? `${host} ${require_later().seenWords({
		state,
		address
	})}` : `leads to ${require_later().groupPlaces(group)}`;
	if (ports === null) return require_later().groupHosts(group);
	let seen = state === "unknown" ? "" : ` ${require_later().stateText(state)}`;
	return require_later().portSets(group).length === 1 ? `${require_later().groupPorts(group)}${seen} on ${require_later().groupHosts(group)}` : `${seen === "" ? "" : `${seen.trim()}: `}${require_later().groupPlaces(group)}`;
}
function findingTitle(group) {
	let hosts = new Set();
	let places = group.places.flatMap((place) => hosts.has(place.host) || hosts.add(place.host).size === 0 ? [] : [{
		...place,
		address: null,
		alsoHosts: []
	}]);
	return group.verdict.state === null ? findingText(group) : findingText({
		...group,
		places
	});
}
Object.defineProperty(exports, "findingText", {
	enumerable: !0,
	get: function() {
		return findingText;
	}
});
Object.defineProperty(exports, "findingTitle", {
	enumerable: !0,
	get: function() {
		return findingTitle;
	}
});
