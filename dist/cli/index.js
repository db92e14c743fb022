#!/usr/bin/env node
"use strict";
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_shared = require("./shared.js");
function runShell(process, main, crashed) {
	let crash = (error) => {
		crashed(`internal error, nothing was concluded: ${error?.stack ?? error}`);
		process.exit(require_shared.EXIT.unusable);
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
	let { commandLine } = await Promise.resolve().then(() => require("./start.js")).then((n) => n.command_line_exports);
	return commandLine(process.argv.slice(2), process);
}
runShell(process, main, (message) => process.stderr.write(`port-policy: ${message}\n`));
