"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_shared = require("./shared.js");
const require_read_earlier_report = require("./read-earlier-report.js");
function auditSeen(path, report) {
	let startedAt = oldestTime(report);
	return {
		path,
		covers: coversText(report),
		policies: policiesText(report),
		vantages: vantagesOf(report),
		expects: report.expects.vantages,
		startedAt,
		result: report.result,
		url: report.run.url,
		incomplete: require_later().whyIncomplete(report, report.verdicts) ?? (learntNothing(report) ? {
			reason: "nothing-heard",
			detail: ""
		} : null) ?? (startedAt === null ? {
			reason: "undated-scan",
			detail: ""
		} : null)
	};
}
function learntNothing({ totals: { pass, violation, waived, inconclusive } }) {
	return inconclusive > 0 && pass + violation + waived === 0;
}
function ageOfReports(seen, limits) {
	let byAudit = new Map();
	for (let one of seen) require_start.getOrCreate(byAudit, one.covers, () => []).push(one);
	return freshnessOf([...byAudit.values()].map((same) => {
		let age = newest(same, limits);
		let missing = age.reason === "fresh" ? missingVantages(same, seen) : [];
		return missing.length === 0 ? age : {
			...age,
			reason: "vantage-missing",
			result: null,
			detail: require_later().firstFew(missing, MOST_VANTAGES, String)
		};
	}), limits);
}
const MOST_VANTAGES = 8;
function missingVantages(same, seen) {
	let policies = new Set(same.map((one) => one.policies));
	let there = new Set(seen.filter((one) => policies.has(one.policies)).flatMap(({ vantages }) => vantages));
	return [...new Set(same.flatMap(({ expects }) => expects))].filter((name) => !there.has(name));
}
function freshnessOf(audits, { maxAgeMs }) {
	return {
		fresh: audits.length > 0 && audits.every(({ reason }) => reason === "fresh"),
		maxAgeMs,
		audits
	};
}
function reasonOfAge(ageMs, maxAgeMs) {
	if (ageMs < 0) return "in-the-future";
	return ageMs <= maxAgeMs ? "fresh" : "too-old";
}
function newest(seen, { now, maxAgeMs }) {
	let dated = seen.map((one) => ({
		one,
		ageMs: ageOf(one, now)
	})).sort((a, b) => a.ageMs - b.ageMs);
	let complete = dated.filter(({ one }) => one.incomplete === null);
	let chosen = complete.find(({ ageMs }) => ageMs >= 0) ?? complete[0] ?? dated[0];
	if (chosen === void 0) throw RangeError("there is no report");
	let { one, ageMs } = chosen;
	let { path, covers, startedAt, result, url, incomplete } = one;
	return {
		source: "report",
		name: path,
		covers,
		reason: incomplete?.reason ?? reasonOfAge(ageMs, maxAgeMs),
		detail: incomplete?.detail ?? "",
		startedAt,
		ageMs: Number.isFinite(ageMs) ? ageMs : null,
		result: incomplete === null ? result : null,
		newerIncomplete: [],
		url
	};
}
function ageOf({ startedAt }, now) {
	let began = startedAt === null ? NaN : Date.parse(startedAt);
	return Number.isNaN(began) ? Infinity : now.getTime() - began;
}
function oldestTime({ startedAt, vantages, scan }) {
	if (scan !== null && scan.finishedAt === null) return null;
	return [
		startedAt,
		...(vantages ?? []).map((one) => one.startedAt),
		...scan?.finishedAt ? [scan.finishedAt] : []
	].reduce((oldest, time) => Date.parse(time) < Date.parse(oldest) ? time : oldest);
}
function coversText(report) {
	let [files, names] = [policiesText(report), vantagesOf(report)];
	return names.length === 0 ? files : `${files} from ${names.join(", ")}`;
}
function policiesText({ policies }) {
	return policies.map(({ path }) => path).join(", ");
}
function vantagesOf({ vantage, vantages }) {
	return (vantages?.map(({ name }) => name) ?? [vantage]).filter((name) => name !== null);
}
const DEFAULT_MAX_AGE_MS = 1296e5;
const NO_RUNNER = "no-runner";
function freshnessWords(audit, maxAgeMs) {
	return audit.source === "report" ? ofReport(audit, maxAgeMs) : ofWorkflow(audit, maxAgeMs);
}
function ofReport(audit, maxAgeMs) {
	let { name, covers, detail, result } = audit;
	let [ago, at, most] = [
		agoText(audit),
		atText(audit),
		ageText(maxAgeMs)
	];
	switch (audit.reason) {
		case "fresh": return {
			explanation: `The last complete audit of ${covers} began ${ago} ago (${at}). Its result is ${result}.`,
			advice: ""
		};
		case "too-old": return {
			explanation: `The last complete audit of ${covers} began ${ago} ago (${at}), and ${most} is the most that is allowed. Its result was ${result}.`,
			advice: "Run the audit again. If it has a schedule, check that the schedule is still switched on."
		};
		case "in-the-future": return {
			explanation: `\`${name}\` says that its audit of ${covers} began at ${at}, which is ${ago} from now, so its age is not known.`,
			advice: "Compare the clock of this machine with that of the machine that made the report, and set the wrong one."
		};
		case "one-shard": return {
			explanation: `\`${name}\` is shard ${detail} of an audit of ${covers}: the other shards checked the rest.`,
			advice: "Merge the reports of all shards (`port-policy merge`), and give the merged report."
		};
		case "only-a-part": return {
			explanation: `\`${name}\` is of a run that checked only a part of ${covers}, so it is not a complete audit.`,
			advice: "Give a report of a run without `only`."
		};
		case "outside-scope": return {
			explanation: `\`${name}\` is of a run that \`scope\` kept from some hosts of ${covers}, so it is not a complete audit.`,
			advice: "Give a report of a run whose `scope` lets in every host of the policy."
		};
		case "cancelled": return {
			explanation: `\`${name}\` is of an audit of ${covers} that was stopped before everything was asked.`,
			advice: "Run the audit again, and let it end."
		};
		case "out-of-time": return {
			explanation: `\`${name}\` is of an audit of ${covers} whose time was over before everything was asked.`,
			advice: "Run the audit again with a longer time limit."
		};
		case "not-at-source": return {
			explanation: `\`${name}\` is of a run for ${covers} whose machine was not where its vantage is (\`source\`), so it asked nothing.`,
			advice: "Run the audit on a machine that is there. The report says which address that takes."
		};
		case "report-missing": return {
			explanation: `\`${name}\` is a merge for ${covers} that lacks the report of a vantage or of a shard.`,
			advice: "Run what is missing, and merge again. The merged report names what is missing."
		};
		case "vantage-missing": return {
			explanation: `\`${name}\` is of ${covers}, and no report is given from other vantages that the policy names (${detail}), so it is not a complete audit.`,
			advice: "Merge the reports of all vantages (`port-policy merge`), and give the merged report."
		};
		case "open-only": return {
			explanation: `\`${name}\` is of a vantage that judges only open ports, so it is not an audit of all that ${covers} expects.`,
			advice: "Give the report of a vantage that probes."
		};
		case "nothing-heard": return {
			explanation: `\`${name}\` is of an audit of ${covers} in which every check is inconclusive, so it shows nothing.`,
			advice: "Open that report: it says why nothing could be known. Then run the audit again."
		};
		case "undated-scan": return {
			explanation: `\`${name}\` judges a scan that does not say when it was made, so its age is not known.`,
			advice: "Give the report of a run that probes, or of a scan with a time in it."
		};
		default: return {
			explanation: `How old \`${name}\` is, is not known.`,
			advice: ""
		};
	}
}
function ofWorkflow(audit, maxAgeMs) {
	let { name, detail, result } = audit;
	let [ago, at, most] = [
		agoText(audit),
		atText(audit),
		ageText(maxAgeMs)
	];
	switch (audit.reason) {
		case "fresh": return {
			explanation: `The last complete scheduled run of \`${name}\` began ${ago} ago (${at}) and ended with ${result}.`,
			advice: ""
		};
		case "too-old": return {
			explanation: `The last complete scheduled run of \`${name}\` began ${ago} ago (${at}), and ${most} is the most that is allowed. GitHub has the workflow switched on.${newerText(audit)}`,
			advice: `See what became of its runs: ${gh("run list --workflow", name)}`
		};
		case "in-the-future": return {
			explanation: `GitHub says that the last complete scheduled run of \`${name}\` began at ${at}, which is ${ago} from now, so its age is not known.`,
			advice: "Check the clock of this machine."
		};
		case "no-complete-run": return {
			explanation: `No scheduled run of \`${name}\` has gone to its end, though GitHub has the workflow switched on.${newerText(audit)}`,
			advice: `See what became of its runs: ${gh("run list --workflow", name)}. If no run is listed, check that the file has \`schedule\` on the default branch.`
		};
		case "disabled_inactivity": return {
			explanation: `GitHub has switched \`${name}\` off because nothing happened in its repository for 60 days (\`disabled_inactivity\`), so the audit does not run any more.${lastText(audit)}`,
			advice: `Switch it on again: ${gh("workflow enable", name)}`
		};
		case "disabled_manually": return {
			explanation: `Somebody has switched \`${name}\` off (\`disabled_manually\`), so the audit does not run any more.${lastText(audit)}`,
			advice: `Switch it on again: ${gh("workflow enable", name)}`
		};
		case "disabled_fork": return {
			explanation: `GitHub has switched \`${name}\` off because its repository is a fork (\`disabled_fork\`), so the audit does not run there.${lastText(audit)}`,
			advice: `Switch it on: ${gh("workflow enable", name)}`
		};
		case "deleted": return {
			explanation: `The file of \`${name}\` was deleted, so the audit does not run any more.${lastText(audit)}`,
			advice: "Bring the file back on the default branch, or name the workflow that took its place."
		};
		case "not-found": return {
			explanation: `GitHub shows no workflow \`${name}\` to this token (404): no workflow has that name, or the token may not see it.`,
			advice: "Check the name of the file in `.github/workflows` on the default branch, and give the job the permission `actions: read`. A workflow of another private repository needs a `token` that may read it."
		};
		case "unknown-state": return {
			explanation: `GitHub says that \`${name}\` is in the state "${detail}", which is not \`active\`, so it may not run any more.${lastText(audit)}`,
			advice: `See what became of its runs: ${gh("run list --workflow", name)}`
		};
		default: return {
			explanation: `When \`${name}\` ran last is not known: ${detail}.`,
			advice: "Run this step again when the cause is gone."
		};
	}
}
function gh(command, name) {
	let [, repository, file] = /^([^/]+\/[^/]+)\/(.+)$/.exec(name) ?? [];
	return repository === void 0 ? `\`gh ${command} ${name}\`` : `\`gh ${command} ${file} --repo ${repository}\``;
}
function lastText(audit) {
	return audit.startedAt === null ? " No scheduled run of it has gone to its end." : ` Its last complete scheduled run began ${agoText(audit)} ago (${atText(audit)}).`;
}
function newerText({ newerIncomplete }) {
	if (newerIncomplete.length === 0) return "";
	let words = newerIncomplete.map((one) => one === "no-runner" ? "no runner took a job" : one);
	let how = [...new Set(words)].join(", ");
	return newerIncomplete.length === 1 ? ` One later run was not complete (${how}).` : ` ${require_start.grouped(newerIncomplete.length)} later runs were not complete (${how}).`;
}
function atText({ startedAt }) {
	return startedAt === null ? "at an unknown time" : require_start.minuteText(startedAt);
}
function agoText({ ageMs }) {
	return ageText(Math.abs(ageMs ?? 0));
}
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function ageText(ms) {
	if (ms < MINUTE) return `${Math.floor(ms / 1e3)} s`;
	if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
	let [hours, minutes] = [Math.floor(ms / HOUR), Math.floor(ms % HOUR / MINUTE)];
	if (ms < 3 * DAY) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
	let [days, rest] = [Math.floor(ms / DAY), Math.floor(ms % DAY / HOUR)];
	let whole = days === 1 ? "1 day" : `${require_start.grouped(days)} days`;
	return rest === 0 || days >= 14 ? whole : `${whole} ${rest} h`;
}
function freshnessJson({ fresh, maxAgeMs, audits }, { toolVersion }) {
	return require_later().jsonText({
		schemaVersion: 1,
		tool: {
			name: "port-policy",
			version: toolVersion
		},
		fresh,
		maxAgeMs,
		audits: audits.map((audit) => {
			let { source, name, covers, reason, startedAt, ageMs, result, url } = audit;
			return {
				source,
				name,
				covers,
				fresh: reason === "fresh",
				reason,
				startedAt,
				ageMs,
				result,
				url,
				...freshnessWords(audit, maxAgeMs)
			};
		})
	});
}
const LEADS = {
	fresh: "fresh      ",
	not: "NOT FRESH  "
};
const INDENT = LEADS.not.length;
function freshnessText({ audits, maxAgeMs }, { colour, columns }) {
	let colours = require_start.coloursOf(colour);
	let width = require_start.lineWidth(columns);
	return require_start.printed(audits.flatMap((audit) => {
		let { explanation, advice } = freshnessWords(audit, maxAgeMs);
		let lead = audit.reason === "fresh" ? colours.green(LEADS.fresh) : colours.yellow(LEADS.not);
		return [...require_start.block(lead, INDENT, require_later().terminalProse(explanation), width, require_start.plain), ...require_start.indented(require_later().terminalProse(advice), INDENT, width, colours.bold)];
	}));
}
const USUAL_REPORT = "port-policy-report/report.json";
async function fresh({ positionals, options, terminal }) {
	let given = require_start.textOf(options, "max-age");
	let maxAgeMs = given === null ? 1296e5 : require_later().parseWait(given, "an age");
	if (typeof maxAgeMs == "object") return require_later().fail(terminal, `--max-age ${maxAgeMs.problem}`);
	let seen = [];
	for (let path of positionals.length === 0 ? ["port-policy-report/report.json"] : positionals) {
		let read = await require_read_earlier_report.readEarlierReport(path === "-" ? 0 : path, { pipes: !0 });
		if ("unreadable" in read) return require_later().fail(terminal, unreadable(path, read.unreadable, read.code));
		if ("problem" in read) return require_later().fail(terminal, `${path} ${read.problem}${read.detail}; name the report.json of an audit`);
		seen.push(auditSeen(path, read.report));
	}
	let found = ageOfReports(seen, {
		now: new Date(),
		maxAgeMs
	});
	let isJson = require_start.textOf(options, "format") === "json";
	let text = isJson ? freshnessJson(found, { toolVersion: require_start.TOOL_VERSION }) : freshnessText(found, terminal);
	terminal.out(require_start.logSafeReport(isJson ? "json" : "terminal", text));
	return found.fresh ? require_shared.EXIT.pass : require_shared.EXIT.inconclusive;
}
function unreadable(path, why, code) {
	let near = code === "ENOENT" ? require_later().nearFile(path, [".json"]) : null;
	if (near !== null) return `cannot read the report ${path}: ${why}; did you mean \`${near}\`?`;
	return `cannot read the report ${path}: ${why}; a run writes its report.json with --report-dir`;
}
exports.fresh = fresh;
