"use strict";
exports.id = "probe-names-own-addresses";
exports.ids = ["probe-names-own-addresses"];
exports.modules = { 6784: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { ownAddresses: () => ownAddresses });
	var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1314);
	var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
	var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3620);
	var _machine_local_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1135);
	let NOBODYS = ["192.0.2.1", "2001:db8::1"];
	let MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
	async function ownAddresses(addresses) {
		let network = (0, _machine_local_network_js__WEBPACK_IMPORTED_MODULE_2__.c)();
		let own = new Set();
		let bindsAnything = new Map();
		let look = async (written) => {
			let address = MAPPED.exec(written)?.[1] ?? written;
			let family = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
			if (network.isSelf(address) || address === "0.0.0.0" || address === "::") return void own.add(written);
			let nobodys = NOBODYS[family === 4 ? 0 : 1];
			let anything = (0, _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_3__.I)(bindsAnything, family, () => canBind(nobodys));
			address !== nobodys && await canBind(address) && !await anything && own.add(written);
		};
		let all = [...new Set(addresses)];
		for (let next = 0; next < all.length; next += 50) await Promise.all(all.slice(next, next + 50).map(look));
		return own;
	}
	function canBind(address) {
		return new Promise((resolve) => {
			let socket = (0, node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)((0, node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 ? "udp4" : "udp6");
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
}) };
