"use strict";
const require_start = require("./start.js");
const require_summary = require("./summary.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
const REPORT_JSON = "report.json";
const REPORT_SARIF = "report.sarif";
const REPORT_JUNIT = "report.junit.xml";
const REPORT_HTML = "report.html";
const REPORT_PROM = "report.prom";
const REPORT_TAP = "report.tap";
const REPORT_INTOTO = "report.intoto.json";
const SUMMARY = "summary.md";
const REPORT_FILES = [
	REPORT_JSON,
	SUMMARY,
	REPORT_SARIF,
	REPORT_JUNIT,
	REPORT_HTML,
	REPORT_PROM,
	REPORT_TAP,
	REPORT_INTOTO
];
async function* reportFiles(whole, policyUrl, createSha256) {
	let { pieces, digest } = require_later().digestedPieces(whole, createSha256);
	yield {
		name: REPORT_JSON,
		pieces
	};
	let report = require_start.abridged(whole);
	let reportHint = `All of it is in ${REPORT_JSON}, beside this file.`;
	yield {
		name: SUMMARY,
		pieces: once(() => require_summary.summary(report, {
			policyUrl,
			maxBytes: require_start.SUMMARY_BYTES,
			reportHint
		}))
	};
	yield {
		name: REPORT_SARIF,
		pieces: (await Promise.resolve().then(() => require("./report-sarif-verdicts-sarif.js"))).verdictsSarifPieces(report)
	};
	yield {
		name: REPORT_JUNIT,
		pieces: (await Promise.resolve().then(() => require("./report-junit-junit.js"))).junitPieces(report)
	};
	let html = await (await Promise.resolve().then(() => require("./report-html-html-report.js"))).htmlReporter();
	yield {
		name: REPORT_HTML,
		pieces: once(() => html(report, {
			policyUrl,
			reportHint
		}))
	};
	let { prom } = await Promise.resolve().then(() => require("./report-prom-prom.js"));
	yield {
		name: REPORT_PROM,
		pieces: once(() => prom(whole))
	};
	yield {
		name: REPORT_TAP,
		pieces: (await Promise.resolve().then(() => require("./report-tap-tap.js"))).tapPieces(report)
	};
	let { intoto } = await Promise.resolve().then(() => require("./report-intoto-intoto.js"));
	yield {
		name: REPORT_INTOTO,
		pieces: once(() => intoto(whole, digest() ?? require_later().reportDigest(whole, createSha256)))
	};
}
function* once(text) {
	yield text();
}
async function makeFolder(folder) {
	let missing = [];
	for (let at = (0, node_path.resolve)(folder); !await isFolder(at); at = (0, node_path.dirname)(at)) {
		missing.unshift(at);
		if ((0, node_path.dirname)(at) === at) break;
	}
	for (let path of missing) try {
		await (0, node_fs_promises.mkdir)(path);
	} catch (error) {
		if (!(error.code === "EEXIST" && await isFolder(path).catch(() => !1))) throw error;
	}
}
async function isFolder(path) {
	try {
		if ((await (0, node_fs_promises.stat)(path)).isDirectory()) return !0;
	} catch (error) {
		if (error.code === "ENOENT") return !1;
		throw error;
	}
	throw Object.assign(Error(`${path} is not a folder`), { code: "ENOTDIR" });
}
function unfinishedPath(path) {
	return (0, node_path.join)((0, node_path.dirname)(path), `.${(0, node_path.basename)(path)}.part`);
}
async function writeBeside(path, pieces) {
	let unfinished = unfinishedPath(path);
	await (0, node_fs_promises.rm)(unfinished, { force: !0 });
	try {
		await (0, node_fs_promises.writeFile)(unfinished, pieces, { flag: "wx" });
		await (0, node_fs_promises.rename)(unfinished, path);
	} catch (error) {
		await (0, node_fs_promises.rm)(unfinished, { force: !0 }).catch(() => {});
		throw error;
	}
}
async function clearReportFolder(folder, keep) {
	let kept = new Set(keep.map(realPath));
	try {
		for (let path of REPORT_FILES.map((name) => (0, node_path.join)(folder, name))) {
			await (0, node_fs_promises.rm)(unfinishedPath(path), { force: !0 });
			let real = realPath(path);
			real !== null && kept.has(real) || await (0, node_fs_promises.rm)(path, { force: !0 });
		}
	} catch (error) {
		if (error.code !== "ENOTDIR") throw error;
	}
}
async function writeReportFolder(folder, files, { written, failed }) {
	await makeFolder(folder);
	for await (let { name, pieces } of files) {
		let path = (0, node_path.join)(folder, name);
		try {
			await writeBeside(path, require_later().withForcedGc(pieces));
		} catch (error) {
			failed(name, error.message);
			continue;
		}
		written(name, path);
	}
}
function realPath(path) {
	try {
		return node_fs.realpathSync.native(path);
	} catch {
		return null;
	}
}
async function clearReports(folder, keep) {
	try {
		await clearReportFolder(folder, keep);
		return null;
	} catch (error) {
		return `cannot remove an earlier report from ${folder}: ${error.message}`;
	}
}
async function folderProblem(folder) {
	try {
		let there = await nearestThere((0, node_path.resolve)(folder));
		if (!(await (0, node_fs_promises.stat)(there)).isDirectory()) return `cannot write the reports to ${folder}: ${there} is not a folder`;
		await (0, node_fs_promises.access)(there, node_fs.constants.W_OK | node_fs.constants.X_OK);
		return null;
	} catch (error) {
		return `cannot write the reports to ${folder}: ${error.message}`;
	}
}
async function writeReports(folder, report) {
	let problems = [];
	try {
		await writeReportFolder(folder, reportFiles(report, () => null, require_start.createSha256), {
			written: () => {},
			failed: (name, why) => problems.push(`cannot write the report ${name} to ${folder}: ${why}`)
		});
	} catch (error) {
		problems.push(`cannot write the reports to ${folder}: ${error.message}`);
	}
	return problems;
}
async function nearestThere(path) {
	try {
		await (0, node_fs_promises.stat)(path);
		return path;
	} catch (error) {
		let { code } = error;
		let above = (0, node_path.dirname)(path);
		if (code !== "ENOENT" && code !== "ENOTDIR" || above === path) throw error;
		return nearestThere(above);
	}
}
exports.REPORT_INTOTO = REPORT_INTOTO;
exports.REPORT_JSON = REPORT_JSON;
exports.clearReports = clearReports;
exports.folderProblem = folderProblem;
exports.writeReports = writeReports;
