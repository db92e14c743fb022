"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
function roundLine({ rounds, elapsedMs, leftMs, pauseMs, pending, example }) {
	let count = `${require_start.grouped(pending)} ${pending === 1 ? "does" : "do"} not hold yet`;
	let begin = `Round ${require_start.grouped(rounds)}, after ${require_start.durationText(elapsedMs)}: ${count}`;
	let next = `Asking ${pending === 1 ? "it" : "those"} again in ${require_start.durationText(pauseMs)}, for at most ${require_start.durationText(leftMs)} more.`;
	return `${begin}${example === null ? "" : `, such as ${placeOf(example)}`}. ${next}`;
}
function placeOf(verdict) {
	let { ports, protocol, state, cause } = verdict;
	let host = require_start.terminal(require_start.clip(require_later().hostWithAddress(verdict), 200));
	let port = ports === null ? "" : ` port ${ports}${require_start.udpSuffix(protocol)}`;
	let seen = state === "unknown" && cause !== null ? require_later().causeText(cause) : state === null ? "" : require_later().stateText(state);
	return `${host}${port}${seen === "" ? "" : ` (${seen})`}`;
}
exports.roundLine = roundLine;
