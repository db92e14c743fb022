export const id = 84;
export const ids = [84];
export const modules = {

/***/ 6784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownAddresses: () => (/* binding */ ownAddresses)
/* harmony export */ });
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1314);
/* harmony import */ var node_dgram__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dgram__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_get_or_create_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3620);
/* harmony import */ var _machine_local_network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1135);




const NOBODYS = ['192.0.2.1', '2001:db8::1'];
const SOCKETS = 50;
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
async function ownAddresses(addresses) {
    const network = (0,_machine_local_network_js__WEBPACK_IMPORTED_MODULE_2__/* .localNetwork */ .c)();
    const own = new Set();
    const bindsAnything = new Map();
    const look = async (written) => {
        const address = MAPPED.exec(written)?.[1] ?? written;
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
        if (network.isSelf(address) || address === '0.0.0.0' || address === '::')
            return void own.add(written);
        const nobodys = NOBODYS[family === 4 ? 0 : 1];
        const anything = (0,_base_get_or_create_js__WEBPACK_IMPORTED_MODULE_3__/* .getOrCreate */ .I)(bindsAnything, family, () => canBind(nobodys));
        if (address !== nobodys && (await canBind(address)) && !(await anything))
            own.add(written);
    };
    const all = [...new Set(addresses)];
    for (let next = 0; next < all.length; next += SOCKETS)
        await Promise.all(all.slice(next, next + SOCKETS).map(look));
    return own;
}
function canBind(address) {
    return new Promise((resolve) => {
        const socket = (0,node_dgram__WEBPACK_IMPORTED_MODULE_0__.createSocket)((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 4 ? 'udp4' : 'udp6');
        socket.once('error', () => {
            socket.close();
            resolve(false);
        });
        socket.bind({ address, port: 0, exclusive: true }, () => {
            socket.close();
            resolve(true);
        });
    });
}


/***/ })

};
