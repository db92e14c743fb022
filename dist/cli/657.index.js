"use strict";
exports.id = 657;
exports.ids = [657];
exports.modules = { 1657: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { folderProblem: () => folderProblem });
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
	var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
	var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
	async function folderProblem(folder) {
		try {
			let there = await nearestThere((0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
			if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(there)).isDirectory()) return `cannot write the reports to ${folder}: ${there} is no folder`;
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(there, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
			return null;
		} catch (error) {
			return `cannot write the reports to ${folder}: ${error.message}`;
		}
	}
	async function nearestThere(path) {
		try {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
			return path;
		} catch (error) {
			let { code } = error;
			let above = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
			if (code !== "ENOENT" && code !== "ENOTDIR" || above === path) throw error;
			return nearestThere(above);
		}
	}
}) };
