"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
let node_fs_promises = require("node:fs/promises");
async function within(milliseconds, promise, stopped) {
	let timer;
	let late = new Promise((resolve) => {
		timer = setTimeout(() => resolve(null), Math.max(0, milliseconds));
	});
	return Promise.race([
		promise,
		late,
		...stopped === void 0 ? [] : [stopped]
	]).finally(() => clearTimeout(timer));
}
const TRY_MS = 1500;
const TRIES = 3;
const ZONE_MS = 2500;
function isDenial({ code }) {
	return code === "ENOTFOUND" || code === "ENODATA";
}
async function dnsAsker() {
	let { promises } = await import("node:dns");
	let resolver = new promises.Resolver({
		timeout: 1500,
		tries: 3
	});
	let isCancelled = !1;
	return {
		async addresses(name, family) {
			if (isCancelled) return {
				addresses: [],
				code: "ECANCELLED"
			};
			try {
				let addresses = await (family === 4 ? resolver.resolve4(name) : resolver.resolve6(name));
				return {
					addresses,
					code: addresses.length > 0 ? null : "ENODATA"
				};
			} catch (error) {
				return {
					addresses: [],
					code: error.code ?? "EUNKNOWN"
				};
			}
		},
		async zone(name) {
			if (isCancelled) return "ECANCELLED";
			let answer = resolver.resolveSoa(name).then(() => "known", (error) => error.code ?? "EUNKNOWN");
			return await within(2500, answer) ?? "ETIMEOUT";
		},
		cancel() {
			isCancelled = !0;
			resolver.cancel();
		}
	};
}
async function readHostFiles() {
	let [hosts, resolv] = await Promise.all(["/etc/hosts", "/etc/resolv.conf"].map((file) => (0, node_fs_promises.readFile)(file, "utf8").catch(() => "")));
	return hostFilesOf(hosts ?? "", resolv ?? "");
}
function hostFilesOf(hosts, resolv) {
	let pinned = new Set();
	for (let line of hosts.split("\n")) {
		let [, ...names] = (line.split("#")[0] ?? "").trim().split(/\s+/);
		for (let name of names) pinned.add(name.toLowerCase());
	}
	let search = [];
	let ndots = 1;
	for (let line of resolv.split("\n")) {
		let [key = "", ...values] = line.trim().split(/\s+/);
		(key === "search" || key === "domain") && (search = values.map((domain) => domain.toLowerCase().replace(/\.$/, "")).filter((domain) => domain !== ""));
		if (key !== "options") continue;
		for (let option of values) {
			let number = /^ndots:(\d+)$/.exec(option)?.[1];
			number !== void 0 && (ndots = Math.min(15, Number(number)));
		}
	}
	return {
		pinned,
		search,
		ndots
	};
}
function triedFor(asked, { search, ndots }) {
	if (asked.endsWith(".")) return [asked.slice(0, -1)];
	let behind = search.map((domain) => `${asked}.${domain}`);
	return asked.split(".").length > ndots ? [asked, ...behind] : [...behind, asked];
}
const THREADS = 256;
const PROGRAM = "\nconst { promises } = require('node:dns');\nconst say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');\nlet rest = '';\nprocess.stdin.setEncoding('utf8').on('data', (text) => {\n  const lines = (rest + text).split('\\n');\n  rest = lines.pop();\n  for (const line of lines) {\n    const { id, name, family } = JSON.parse(line);\n    promises.lookup(name, { all: true, family, order: 'verbatim' }).then(\n      (found) => say({ id, addresses: found.map(({ address }) => address) }),\n      (error) => say({ id, code: error.code || 'EUNKNOWN' }),\n    );\n  }\n}).on('end', () => process.kill(process.pid, 'SIGKILL'));\n";
function lookupProcess() {
	let waiting = new Map();
	let child = null;
	let ended = !1;
	let start = async () => {
		let [{ spawn }, { env: inherited, execPath }] = await Promise.all([import("node:child_process"), import("node:process")]);
		let started = spawn(execPath, ["-e", "\nconst { promises } = require('node:dns');\nconst say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');\nlet rest = '';\nprocess.stdin.setEncoding('utf8').on('data', (text) => {\n  const lines = (rest + text).split('\\n');\n  rest = lines.pop();\n  for (const line of lines) {\n    const { id, name, family } = JSON.parse(line);\n    promises.lookup(name, { all: true, family, order: 'verbatim' }).then(\n      (found) => say({ id, addresses: found.map(({ address }) => address) }),\n      (error) => say({ id, code: error.code || 'EUNKNOWN' }),\n    );\n  }\n}).on('end', () => process.kill(process.pid, 'SIGKILL'));\n"], {
			env: {
				...inherited,
				UV_THREADPOOL_SIZE: "256",
				NODE_OPTIONS: ""
			},
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			]
		});
		started.on("error", () => {});
		started.stdin.on("error", () => {});
		let rest = "";
		started.stdout.setEncoding("utf8").on("data", (text) => {
			let lines = (rest + text).split("\n");
			rest = lines.pop() ?? "";
			for (let line of lines) hand(JSON.parse(line), waiting);
		});
		ended && started.kill("SIGKILL");
		return started;
	};
	let ids = 0;
	return {
		lookup: (name, family) => new Promise((resolve, reject) => {
			if (ended) return;
			let id = ids++;
			waiting.set(id, {
				resolve,
				reject
			});
			child ??= start();
			child.then((started) => started.stdin?.write(`${JSON.stringify({
				id,
				name,
				family
			})}\n`), reject);
		}),
		end() {
			ended = !0;
			child?.then((started) => started.kill("SIGKILL"));
		}
	};
}
function hand({ id, addresses, code }, waiting) {
	let one = waiting.get(id);
	waiting.delete(id);
	addresses === void 0 ? one?.reject(Object.assign(Error(code), { code })) : one?.resolve(addresses);
}
const UNLIKELY = .001;
const VERY_UNLIKELY = 1e-4;
const MOST_ASKS$1 = 250;
const AT_ONCE$1 = 4;
const MOST_LOST = 4;
const ASK_MS = 3e3;
async function learnAll(dns, name, family, heard, { mostAsks, deadline, now, stopped }) {
	let known = new Set();
	let [asks, quiet, fewest, varied, lost] = [
		0,
		0,
		Infinity,
		!1,
		0
	];
	let take = (addresses) => {
		asks++;
		let before = known.size;
		for (let address of addresses) known.add(address);
		fewest = Math.min(fewest, addresses.length);
		let grew = known.size > before;
		before > 0 && (grew || addresses.length < known.size) && (varied = !0);
		quiet = grew ? 0 : quiet + 1;
	};
	for (let addresses of heard) take(addresses);
	for (;;) {
		let needed = quietAsks(fewest, known.size, varied ? 1e-4 : .001);
		let limit = varied ? 250 : Math.min(250, mostAsks);
		let complete = quiet >= needed;
		if (complete || asks >= limit || now() >= deadline) return {
			addresses: [...known],
			varied,
			complete: complete || !varied,
			asks
		};
		let wanted = Math.min(4, needed - quiet, limit - asks);
		let answers = await Promise.all(Array.from({ length: wanted }, () => within(3e3, dns.addresses(name, family), stopped)));
		for (let answer of answers) answer?.code === null ? take(answer.addresses) : answer !== null && isDenial(answer) ? [varied, asks] = [!0, asks + 1] : lost++;
		if (lost > 4) return {
			addresses: [...known],
			varied,
			complete: !varied,
			asks
		};
	}
}
function quietAsks(each, known, unlikely) {
	return Math.ceil(Math.log(unlikely) / Math.log(1 - each / (known + 1)));
}
const NAME_MS = 1e4;
const QUIET_MS = 1500;
const BESIDE_MS$1 = 1e3;
const LEARN_MS = 5e3;
async function settleName({ name, family }, askers) {
	let { dns, files, lookup, patientLookup, stopped, now } = askers;
	let begun = now();
	let tried = triedFor(name, files);
	let first = files.pinned.has(name) || isNeverDns(name) ? null : dns.addresses(tried[0], family);
	let early = first === null ? null : await within(1500, first, stopped);
	let asked = (first !== null && (early === null || early.code === "ETIMEOUT") ? patientLookup : lookup)(name, family).then(answered, failed);
	let found = await within(1e4 - (now() - begun), asked, stopped) ?? {
		addresses: [],
		code: "ETIMEOUT"
	};
	let said = first === null ? null : await within(BESIDE_MS$1, first, stopped);
	let resolution = {
		name,
		family,
		...found
	};
	if (found.addresses.length === 0) return {
		resolution,
		said
	};
	if (said === null) return {
		resolution,
		said
	};
	let source = await sourceOf(tried, found.addresses, said, family, askers);
	if (source === null) return {
		resolution,
		said
	};
	let led = await ledBySearchList(name, source, found.addresses, family, askers);
	if (led !== null) return {
		resolution: {
			name,
			family,
			addresses: [],
			code: "ESEARCHLIST",
			detail: led
		},
		said
	};
	let limits = {
		mostAsks: askers.mostAsks,
		deadline: now() + 5e3,
		now,
		stopped
	};
	let heard = source.agrees ? [found.addresses, source.addresses] : [source.addresses];
	let learnt = await learnAll(dns, source.name, family, heard, limits);
	let isTheirs = learnt.addresses.some((address) => found.addresses.includes(address));
	if (!isTheirs && !learnt.varied) return {
		resolution,
		said
	};
	return {
		resolution: {
			...resolution,
			...whatWasLearnt(name, found.addresses, {
				...learnt,
				complete: learnt.complete && isTheirs
			})
		},
		said
	};
}
function whatWasLearnt(name, found, { varied, complete, asks, ...learnt }) {
	let addresses = [...new Set([...found, ...learnt.addresses])];
	let count = `${addresses.length} ${addresses.length === 1 ? "address" : "addresses"}`;
	if (!complete) return {
		addresses,
		code: "EMOREADDRESSES",
		detail: `${count} in ${asks} answers, and no end`
	};
	if (!varied) return { addresses };
	return {
		addresses,
		warnings: [`The resolver answers ${name} differently from ask to ask: ${count} in ${asks} answers, and each of them is judged.`]
	};
}
function isNeverDns(name) {
	return /(?:^|\.)(?:local|localhost)\.?$/.test(name);
}
async function sourceOf(tried, found, said, family, { dns, stopped }) {
	let other = null;
	for (let [index, name] of tried.entries()) {
		let answer = index === 0 ? said : await within(BESIDE_MS$1, dns.addresses(name, family), stopped);
		if (answer === null || answer.addresses.length === 0) continue;
		let source = {
			name,
			addresses: answer.addresses,
			agrees: answer.addresses.some((one) => found.includes(one))
		};
		if (source.agrees) return source;
		other ??= source;
	}
	return other;
}
async function ledBySearchList(asked, { name, agrees }, found, family, { dns, stopped }) {
	if (!agrees || name === asked || asked.endsWith(".")) return null;
	let itself = asked.includes(".") ? await within(BESIDE_MS$1, dns.addresses(asked, family), stopped) : null;
	if (itself !== null && itself.addresses.length > 0 && !itself.addresses.some((one) => found.includes(one))) return `it is taken for ${name}, which has ${listed(found)}, while ${asked} as it stands has ${listed(itself.addresses)}`;
	let madeUp = name.replace(/^[^.]+/, `port-policy-${Math.random().toString(36).slice(2, 12)}`);
	return (await within(BESIDE_MS$1, dns.addresses(madeUp, family), stopped))?.addresses.some((one) => found.includes(one)) === !0 ? `it is taken for ${name}, which has ${listed(found)}, and so would be any other name: a wildcard answers there` : null;
}
function listed(addresses) {
	return addresses.length > 3 ? `${addresses.slice(0, 3).join(", ")} and more` : addresses.join(", ");
}
function answered(addresses) {
	return {
		addresses: [...new Set(addresses)],
		code: addresses.length > 0 ? null : "ENOTFOUND"
	};
}
function failed(error) {
	let code = error?.code;
	return {
		addresses: [],
		code: typeof code == "string" && /^[A-Z_]+$/.test(code) ? code : "EUNKNOWN"
	};
}
function isDenied({ said }) {
	return said !== null && isDenial(said);
}
const BESIDE_MS = 500;
const AT_ONCE = 256;
const DEAD_MS = 12e3;
const MOST_ASKS = 3e3;
async function systemNames(jobs, { signal, onSettled = () => {} } = {}) {
	let [dns, files, { promises }] = await Promise.all([
		dnsAsker(),
		readHostFiles(),
		import("node:dns")
	]);
	let patient = lookupProcess();
	let stopWaiting = () => {};
	let stopped = new Promise((resolve) => {
		stopWaiting = () => resolve(null);
	});
	let stop = () => {
		stopWaiting();
		patient.end();
		dns.cancel();
	};
	signal?.addEventListener("abort", stop, { once: !0 });
	signal?.aborted && stop();
	let askers = {
		dns,
		files,
		lookup: async (name, family) => {
			if (signal?.aborted) throw Object.assign(Error("the run was stopped"), { code: "ECANCELLED" });
			return (await promises.lookup(name, {
				all: !0,
				family,
				order: "verbatim"
			})).map(({ address }) => address);
		},
		patientLookup: (name, family) => patient.lookup(name, family),
		mostAsks: Math.max(2, Math.floor(3e3 / jobs.length)),
		stopped,
		now: () => performance.now()
	};
	try {
		let known = dns.addresses(KNOWN_NAME, 4);
		let settled = await settleAll(jobs, askers, onSettled);
		return await withWitness(settled, settled.some(({ said }) => said !== null && said.addresses.length > 0) ? await within(500, known, stopped) : null, dns);
	} finally {
		signal?.removeEventListener("abort", stop);
		stop();
	}
}
async function settleAll(jobs, askers, onSettled) {
	let settled = Array(jobs.length);
	let begun = askers.now();
	let [next, done, alive] = [
		0,
		0,
		!1
	];
	let worker = async () => {
		for (let at = next++; at < jobs.length; at = next++) {
			let job = jobs[at];
			let one = !alive && askers.now() - begun > 12e3 ? {
				resolution: {
					...job,
					addresses: [],
					code: "ETIMEOUT"
				},
				said: null
			} : await settleName(job, askers);
			alive ||= one.resolution.code !== "ETIMEOUT";
			settled[at] = one;
			onSettled(++done, jobs.length);
		}
	};
	await Promise.all(Array.from({ length: Math.min(256, jobs.length) }, worker));
	return settled;
}
async function withWitness(all, knownName, dns) {
	let settled = all.map((one) => ({
		...one,
		resolution: withoutMadeUp(one, knownName)
	}));
	let known = settled.some(({ said }) => said !== null && said.addresses.length > 0);
	let zones = new Map();
	let isVouched = (name) => require_start.getOrCreate(zones, name, () => knowsZone(name, dns));
	let found = new Set(settled.filter(({ resolution }) => resolution.addresses.length > 0).map(({ resolution }) => resolution.name));
	let remark = oneAddressEach(settled, knownName, dns);
	let doubted = await Promise.all(settled.map(async (one) => {
		let { resolution, said } = one;
		if (resolution.code !== "ENOTFOUND" || found.has(resolution.name)) return resolution;
		if (said !== null && said.addresses.length > 0) return {
			...resolution,
			unvouched: "ECONTRADICTED",
			detail: said.addresses.slice(0, 3).join(", ")
		};
		if (!isDenied(one)) return {
			...resolution,
			unvouched: "ENOTASKED"
		};
		return known || await isVouched(require_later().withoutDot(resolution.name)) ? resolution : {
			...resolution,
			unvouched: "EUNVOUCHED"
		};
	}));
	let warning = await remark;
	let [first, ...rest] = doubted;
	if (warning === null || first === void 0) return doubted;
	return [{
		...first,
		warnings: [...first.warnings ?? [], warning]
	}, ...rest];
}
async function knowsZone(name, dns) {
	for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) if (await dns.zone(name.slice(dot + 1)) === "known") return !0;
	return !1;
}
const ONE_EACH = "The resolver of this machine hands out one address a name, as the one of Harden-Runner does: whether a name has others cannot be known here, and `addresses: all` is judged on those alone.";
const KNOWN_NAME = "ipv4only.arpa";
const KNOWN_ADDRESSES = new Set(["192.0.0.170", "192.0.0.171"]);
function withoutMadeUp(one, known) {
	let madeUp = (known?.addresses ?? []).filter((address) => !KNOWN_ADDRESSES.has(address));
	let { resolution, said } = one;
	let led = said === null ? [] : resolution.addresses.filter((address) => madeUp.includes(address));
	if (led.length === 0) return resolution;
	let addresses = resolution.addresses.filter((address) => !led.includes(address));
	return {
		...resolution,
		addresses,
		code: "EMADEUP",
		detail: led.join(", ")
	};
}
async function oneAddressEach(settled, known, dns) {
	let counts = settled.flatMap(({ said }) => said === null || said.addresses.length === 0 ? [] : [said.addresses.length]);
	let example = settled.find(({ said, resolution }) => said?.addresses.length === 1 && resolution.name.includes("."));
	if (example === void 0 || counts.some((count) => count > 1)) return null;
	if (known?.addresses.length === 1) return ONE_EACH;
	let zone = require_later().withoutDot(example.resolution.name).split(".").at(-1);
	return await dns.zone(zone) === "ENODATA" ? ONE_EACH : null;
}
exports.systemNames = systemNames;
