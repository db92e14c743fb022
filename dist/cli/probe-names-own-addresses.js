"use strict";
const require_start = require("./start.js");
let node_net = require("node:net");
let node_dgram = require("node:dgram");
const NOBODYS = ["192.0.2.1", "2001:db8::1"];
const SOCKETS = 50;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
async function ownAddresses(addresses) {
	let network = require_start.localNetwork();
	let own = new Set();
	let bindsAnything = new Map();
	let look = async (written) => {
		let address = MAPPED.exec(written)?.[1] ?? written;
		let family = (0, node_net.isIP)(address);
		if (network.isSelf(address) || address === "0.0.0.0" || address === "::") return void own.add(written);
		let nobodys = NOBODYS[family === 4 ? 0 : 1];
		let anything = require_start.getOrCreate(bindsAnything, family, () => canBind(nobodys));
		address !== nobodys && await canBind(address) && !await anything && own.add(written);
	};
	let all = [...new Set(addresses)];
	for (let next = 0; next < all.length; next += 50) await Promise.all(all.slice(next, next + 50).map(look));
	return own;
}
function canBind(address) {
	return new Promise((resolve) => {
		let socket = (0, node_dgram.createSocket)((0, node_net.isIP)(address) === 4 ? "udp4" : "udp6");
		socket.once("error", () => {
			socket.close();
			resolve(!1);
		});
		socket.bind({
			address,
			port: 0,
			exclusive: !0
		}, () => {
			socket.close();
			resolve(!0);
		});
	});
}
exports.ownAddresses = ownAddresses;
