#!/usr/bin/env node
(() => {
	"use strict";
	var __webpack_modules__ = {
		966: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				FO: () => exitCodeOf,
				dc: () => EXIT,
				ky: () => exitCodeOfUnusable
			});
			let EXIT = {
				pass: 0,
				fail: 1,
				unusable: 2,
				inconclusive: 3,
				sighup: 129,
				sigint: 130,
				sigterm: 143
			};
			function exitCodeOfUnusable(diagnostics, failOn) {
				let errors = diagnostics.filter(({ level }) => level === "error");
				return errors.length > 0 && errors.every(({ code }) => code === "not-at-source") ? exitCodeOf("inconclusive", failOn) : EXIT.unusable;
			}
			function exitCodeOf(result, failOn) {
				if (result === "fail") return failOn === "never" ? EXIT.pass : EXIT.fail;
				if (result === "inconclusive") return failOn === "inconclusive" ? EXIT.inconclusive : EXIT.pass;
				return EXIT.pass;
			}
		}),
		4573: (function(module) {
			module.exports = require("node:buffer");
		}),
		1421: (function(module) {
			module.exports = require("node:child_process");
		}),
		1314: (function(module) {
			module.exports = require("node:dgram");
		}),
		610: (function(module) {
			module.exports = require("node:dns");
		}),
		3024: (function(module) {
			module.exports = require("node:fs");
		}),
		1455: (function(module) {
			module.exports = require("node:fs/promises");
		}),
		7030: (function(module) {
			module.exports = require("node:net");
		}),
		8161: (function(module) {
			module.exports = require("node:os");
		}),
		6760: (function(module) {
			module.exports = require("node:path");
		}),
		1708: (function(module) {
			module.exports = require("node:process");
		}),
		7975: (function(module) {
			module.exports = require("node:util");
		}),
		8877: (function(module) {
			module.exports = require("node:v8");
		}),
		714: (function(module) {
			module.exports = require("node:vm");
		}),
		8522: (function(module) {
			module.exports = require("node:zlib");
		}),
		2203: (function(module) {
			module.exports = require("stream");
		})
	};
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== void 0) return cachedModule.exports;
		var module = __webpack_module_cache__[moduleId] = { exports: {} };
		var threw = !0;
		try {
			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
			threw = !1;
		} finally {
			threw && delete __webpack_module_cache__[moduleId];
		}
		return module.exports;
	}
	__nccwpck_require__.m = __webpack_modules__;
	__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/");
	__nccwpck_require__.n = (module) => {
		var getter = module && module.__esModule ? () => module.default : () => module;
		__nccwpck_require__.d(getter, { a: getter });
		return getter;
	};
	(() => {
		var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
		var leafPrototypes;
		__nccwpck_require__.t = function(value, mode) {
			mode & 1 && (value = this(value));
			if (mode & 8) return value;
			if (typeof value == "object" && value) {
				if (mode & 4 && value.__esModule) return value;
				if (mode & 16 && typeof value.then == "function") return value;
			}
			var ns = Object.create(null);
			__nccwpck_require__.r(ns);
			var def = {};
			leafPrototypes ||= [
				null,
				getProto({}),
				getProto([]),
				getProto(getProto)
			];
			for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
			def.default = () => value;
			__nccwpck_require__.d(ns, def);
			return ns;
		};
	})();
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
			enumerable: !0,
			get: definition[key]
		});
	};
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	})();
	__nccwpck_require__.u = (chunkId) => chunkId + ".js";
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
	__nccwpck_require__.r = (exports) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		Object.defineProperty(exports, "__esModule", { value: !0 });
	};
	(() => {
		var installedChunks = { 8792: 1 };
		var installChunk = (chunk) => {
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for (var moduleId in moreModules) __nccwpck_require__.o(moreModules, moduleId) && (__nccwpck_require__.m[moduleId] = moreModules[moduleId]);
			runtime && runtime(__nccwpck_require__);
			for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
		};
		__nccwpck_require__.f.require = (chunkId, promises) => {
			installedChunks[chunkId] || installChunk(require("./" + __nccwpck_require__.u(chunkId)));
		};
	})();
	var __webpack_exports__ = {};
	var exit_codes = __nccwpck_require__(966);
	function runShell(process, main, crashed) {
		let crash = (error) => {
			crashed(`internal error, nothing was concluded: ${error?.stack ?? error}`);
			process.exit(exit_codes.dc.unusable);
		};
		let unfinished = () => crash(Error("nothing is left to wait for, and no verdict was reached"));
		process.on("uncaughtException", crash);
		process.once("beforeExit", unfinished);
		main().then((code) => {
			process.off("beforeExit", unfinished);
			process.exitCode = code;
		}, crash);
	}
	function keepCompiledCode(process) {
		let { enableCompileCache } = process.getBuiltinModule("node:module");
		let folder = cacheFolder(process);
		enableCompileCache !== void 0 && folder !== null && enableCompileCache(folder);
	}
	function cacheFolder({ env, platform }) {
		if (platform === "win32") return env.LOCALAPPDATA ? `${env.LOCALAPPDATA}\\port-policy\\cache` : null;
		if (platform === "darwin") return env.HOME ? `${env.HOME}/Library/Caches/port-policy` : null;
		if (env.XDG_CACHE_HOME?.startsWith("/")) return `${env.XDG_CACHE_HOME}/port-policy`;
		return env.HOME ? `${env.HOME}/.cache/port-policy` : null;
	}
	async function main() {
		keepCompiledCode(process);
		let { commandLine } = await Promise.all([__nccwpck_require__.e("packages-ipaddr.js-picocolors-yaml-zod"), __nccwpck_require__.e("cli-command-line")]).then(__nccwpck_require__.bind(__nccwpck_require__, 4999));
		return commandLine(process.argv.slice(2), process);
	}
	runShell(process, main, (message) => process.stderr.write(`port-policy: ${message}\n`));
	module.exports = __webpack_exports__;
})();
