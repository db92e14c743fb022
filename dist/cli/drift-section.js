"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_fit_sections = require("./fit-sections.js");
const require_finding_text = require("./finding-text.js");
const require_html = require("./html.js");
const MOST_LINES = 4;
const LONGEST_PLACES = 1200;
function linesText({ rules }, options) {
	let links = rules.slice(0, 4).map((rule) => require_fit_sections.ruleLink({ rule }, options));
	return require_later().andMore([...new Set(links)], rules.length - links.length);
}
function headLine(group, options, more) {
	let { severity, isNew, verdict } = group;
	let intended = require_later().groupExpected(group);
	let since = require_later().knownSinceText(options.drift, isNew);
	return [
		...severity === null || verdict.verdict !== "violation" ? [] : [require_fit_sections.severityCell(severity)],
		...isNew === !0 ? ["<strong>NEW</strong>"] : [],
		`<strong>${require_fit_sections.markdown(require_start.clip(require_finding_text.findingText(group), LONGEST_PLACES))}</strong>${intended === "" ? "" : `, intended ${intended}`}`,
		...placeWords(group, options),
		...more,
		...sourceWords(group),
		...since === "" ? [] : [since]
	].join(" · ");
}
function sourceWords(group) {
	let sources = require_later().groupSources(group);
	return sources === "" ? [] : [require_fit_sections.markdown(require_start.clip(sources, LONGEST_PLACES))];
}
function placeWords(group, { vantage }) {
	let [first = null] = require_later().vantagesOf(group);
	let isElsewhere = "vantages" in group || first !== null && vantage !== void 0 && first !== vantage;
	if (require_start.isMissingReport(group.verdict) || !isElsewhere) return [];
	return [`<strong>${require_fit_sections.markdown(require_later().fromVantages(require_later().vantagesOf(group)))}</strong>`];
}
function findingItem(group, options) {
	let { advice } = group.verdict;
	return `- ${[
		headLine(group, options, [require_fit_sections.markdown(require_later().groupAnswer(group)), linesText(group, options)]),
		require_fit_sections.prose(require_later().groupExplanation(group)),
		...advice === "" ? [] : [`<strong>What to do:</strong> ${require_fit_sections.prose(advice)}`]
	].filter((line) => line !== "").join("<br>")}\n`;
}
function waivedItem(group, options) {
	return `- ${headLine(group, options, waiverTexts(group.verdict, options))}\n`;
}
function waiverTexts({ severity, waiver, rule }, options) {
	let how = severity === null ? [] : [severity];
	if (waiver === null) return [...how, require_fit_sections.ruleLink({ rule }, options)];
	let { until, reason, owner, file, line, column } = waiver;
	return [
		...how,
		`until ${until}`,
		require_fit_sections.prose(reason),
		...owner === null ? [] : [require_fit_sections.prose(owner)],
		require_fit_sections.ruleLink({ rule: {
			file,
			line,
			column
		} }, options)
	];
}
const MOST_UNSURE_OPEN = 8;
function violationsSection(violations, options) {
	return {
		head: "",
		...require_fit_sections.rowsOf(violations, (group) => findingItem(group, options)),
		tail: "\n",
		leftOut: require_fit_sections.leftOut("finding", options)
	};
}
function inconclusiveSections(inconclusive, options) {
	let { shown, rest } = require_later().upTo(inconclusive, 8);
	let section = (groups) => ({
		...require_fit_sections.rowsOf(groups, (group) => findingItem(group, options)),
		leftOut: require_fit_sections.leftOut("finding", options)
	});
	return [{
		head: `**${inconclusiveTitle(inconclusive)}**\n\n`,
		...section(shown),
		tail: "\n"
	}, ...rest === 0 ? [] : [require_fit_sections.folded(`❔ ${require_start.grouped(rest)} more that could not be checked`, {
		head: "",
		...section(inconclusive.slice(shown.length))
	})]];
}
function inconclusiveTitle(inconclusive) {
	return `❔ ${require_start.grouped(require_start.countOf(inconclusive))} inconclusive: could not be checked, so it does not count as intended`;
}
function waivedSection(waived, options) {
	let [first] = waived.flatMap(({ verdict: { waiver } }) => waiver === null ? [] : [waiver.until]).sort();
	let until = first === void 0 ? "" : `; the first waiver ends after ${first}`;
	let title = `🔕 ${require_start.grouped(require_start.countOf(waived))} waived: against the policy, allowed by a waiver for now${until}`;
	let rows = require_fit_sections.rowsOf(waived, (group) => waivedItem(group, options));
	return require_fit_sections.folded(title, {
		head: "",
		...rows,
		leftOut: require_fit_sections.leftOut("waiver", options)
	});
}
function warningsSection(warnings, options) {
	return {
		head: "",
		rows: warnings.map((warning) => `* ⚠️ ${require_fit_sections.prose(warning)}\n`),
		tail: "\n",
		leftOut: require_fit_sections.leftOut("warning", options)
	};
}
const MOST_POLICIES = 5;
function heading(report, violations, policyUrl) {
	let outcome = require_start.headlineText(report, newCount(report, violations));
	let missing = require_start.missingText(report);
	let caveats = [...missing === null ? [] : [missing], ...require_start.shardCaveats(report)].map((text) => `⚠️ <strong>${require_fit_sections.prose(text)}</strong>\n\n`);
	return `${`## ${require_later().resultIcon(report)} ${["Exposure policy", ...require_start.partTexts(report)].join(", ")}: ${outcome}`}\n\n${factsText(report, violations, policyUrl, "with times")}\n\n${caveats.join("")}`;
}
function newCount({ drift }, violations) {
	if (drift === null) return null;
	return require_start.newnessCounts(violations).fresh;
}
function factsText(report, violations, policyUrl, times) {
	let hosts = require_start.countMachines(report);
	let policies = report.policies.slice(0, 5).map(({ path }) => require_fit_sections.markdownLink(require_fit_sections.fileText(path), require_start.isFromInputs(path) ? null : policyUrl(path, null)));
	report.policies.length > 5 && policies.push(`${require_start.grouped(report.policies.length - 5)} more`);
	let scan = require_start.scanText(report);
	return [
		...require_start.isMerged(report) ? [require_fit_sections.markdown(require_later().fromVantagesText(report))] : [],
		...report.vantage === null ? [] : [`Vantage ${require_fit_sections.nameCode(report.vantage)}`],
		require_start.extentText(hosts, report),
		...times === "without" ? [] : require_start.timeTexts(report).map((text) => require_fit_sections.markdown(text)),
		...scan === null || times === "without" ? [] : [require_fit_sections.markdown(scan)],
		policies.join(", "),
		...report.drift === null ? [] : [newsText(report.drift, violations)]
	].filter((fact) => fact !== "").join(" · ");
}
function newsText(drift, violations) {
	let link = sinceLink(drift);
	return require_start.newViolationsText(drift, require_start.newnessCounts(violations), link)?.replace(/\.$/, "") ?? `compared with the report of ${link}`;
}
function sinceLink(drift) {
	return require_fit_sections.markdownLink(require_fit_sections.markdown(require_later().sinceText(drift)), drift.baseline.url);
}
function driftSection(drift, machines, options) {
	let { head, rows, tail, unlisted = 0, leftOut: note } = driftTable(drift, machines, options);
	if (rows.length === 0) return require_fit_sections.fixedSection(`Since ${sinceLink(drift)}: ${require_fit_sections.markdown(require_later().driftTotalsText(drift))}.\n\n${head}`);
	let title = `Since ${require_html.html(require_later().sinceText(drift))}: ${require_html.html(require_later().driftTotalsText(drift))}`;
	let section = require_fit_sections.folded(title, {
		head,
		rows,
		unlisted,
		leftOut: note
	});
	return {
		...section,
		tail: `${tail}${section.tail}`
	};
}
function requirementDriftSections({ requirements = [] }, options) {
	if (requirements.length === 0) return [];
	return [{
		head: "",
		...require_fit_sections.rowsOf(requirements, ({ requirement, kind, explanation }) => `- ${kind === "newly-satisfied" ? "✅" : "❌"} Requirement ${require_fit_sections.nameCode(requirement)}: ${require_fit_sections.prose(explanation)}\n`),
		tail: "\n",
		leftOut: require_fit_sections.leftOut("requirement", options)
	}];
}
function driftTable(drift, machines, options) {
	let missing = require_later().notComparedText(drift);
	let note = missing === "" ? "" : `${require_fit_sections.markdown(missing)}\n\n`;
	if (drift.changes.length === 0) return require_fit_sections.fixedSection(note);
	let many = require_later().hasManyVantages(drift);
	return {
		head: require_fit_sections.tableHead([
			"",
			"Host",
			"Port",
			"Verdict",
			"What changed"
		]),
		...require_fit_sections.rowsOf(drift.changes, (change) => row(change, machines, many, options)),
		tail: `\n${note}`,
		leftOut: require_fit_sections.leftOut("change", options)
	};
}
function row(change, machines, many, options) {
	let { severity, before, after, rule, explanation, vantage } = change;
	let from = many && vantage !== null ? `<br>from ${require_fit_sections.nameCode(vantage)}` : "";
	let ports = require_fit_sections.markdown(require_later().changedPorts(change)) || "–";
	let link = rule === null ? "" : ` ${require_fit_sections.ruleLink({ rule }, options)}`;
	return require_fit_sections.tableRow([
		`${require_fit_sections.severityIcon(severity)}${require_later().changeWords(change).replace(" ", "&nbsp;")}`,
		`${require_fit_sections.machineCell(machines.of(change))}${from}`,
		ports,
		verdictsText(before, after),
		`${require_fit_sections.prose(explanation)}${link}`
	]);
}
function verdictsText(before, after) {
	let verdicts = [before, after].flatMap((side) => side === null ? [] : [side.verdict]);
	return [...new Set(verdicts)].join(" → ") || "–";
}
Object.defineProperty(exports, "driftSection", {
	enumerable: !0,
	get: function() {
		return driftSection;
	}
});
Object.defineProperty(exports, "driftTable", {
	enumerable: !0,
	get: function() {
		return driftTable;
	}
});
Object.defineProperty(exports, "heading", {
	enumerable: !0,
	get: function() {
		return heading;
	}
});
Object.defineProperty(exports, "inconclusiveSections", {
	enumerable: !0,
	get: function() {
		return inconclusiveSections;
	}
});
Object.defineProperty(exports, "requirementDriftSections", {
	enumerable: !0,
	get: function() {
		return requirementDriftSections;
	}
});
Object.defineProperty(exports, "violationsSection", {
	enumerable: !0,
	get: function() {
		return violationsSection;
	}
});
Object.defineProperty(exports, "waivedSection", {
	enumerable: !0,
	get: function() {
		return waivedSection;
	}
});
Object.defineProperty(exports, "warningsSection", {
	enumerable: !0,
	get: function() {
		return warningsSection;
	}
});
