"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const SOURCE_ROOT = "%SRCROOT%";
function encoded(path) {
	return path.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
}
function normalised(path) {
	let kept = [];
	for (let segment of path.split("/")) {
		if (segment === "" || segment === ".") continue;
		segment === ".." && kept.length > 0 && kept.at(-1) !== ".." ? kept.pop() : kept.push(segment);
	}
	return kept.join("/");
}
function artifactLocation(file) {
	let drive = /^([a-z]:)[\\/](.*)$/is.exec(file);
	if (drive) {
		let [, letter = "", rest = ""] = drive;
		return { uri: `file:///${letter}/${encoded(normalised(rest.replaceAll("\\", "/")))}` };
	}
	let path = encoded(normalised(file));
	return file.startsWith("/") ? { uri: `file:///${path}` } : {
		uri: path || ".",
		uriBaseId: SOURCE_ROOT
	};
}
const MARKED = /`([^`\n]+)`/g;
function plainCode(text) {
	return text.replace(MARKED, "'$1'");
}
function sarifProse(text) {
	return plainCode(require_later().terminalProse(text)).replaceAll("](", "] (");
}
function fingerprinter() {
	let seen = new Map();
	return (identity) => {
		let hash = require_later().fnv1a64(JSON.stringify(identity));
		let count = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, count);
		return `${hash}:${count}`;
	};
}
const MOST_RESULTS = 25e3;
const SHOWN_RESULTS = 5e3;
const MOST_FILE_RESULTS = 1e5;
const LONGEST_DESCRIPTION = 1024;
const FINGERPRINT = "primaryLocationLineHash";
const LONGEST_MESSAGE = 2e3;
const MOST_SEVERE_FIRST = [
	"error",
	"warning",
	"note"
];
function mostResults(runs) {
	return Math.max(5e3, Math.min(25e3, Math.floor(1e5 / runs)));
}
function mostSevere(results, most) {
	if (results.length <= most) return results;
	let ordered = MOST_SEVERE_FIRST.flatMap((level) => results.filter((result) => result.level === level));
	let kept = new Set(ordered.slice(0, most));
	return results.filter((result) => kept.has(result));
}
const SECURITY_SEVERITY = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "2.5"
};
const PROBLEM_SEVERITY = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function ruleOf({ id, title, description, help, helpUri, level, tags, precision, severity }) {
	let score = severity === null ? { "problem.severity": PROBLEM_SEVERITY[level] } : { "security-severity": SECURITY_SEVERITY[severity] };
	return {
		id,
		shortDescription: { text: require_start.clip(title, LONGEST_DESCRIPTION) },
		fullDescription: { text: require_start.clip(description, LONGEST_DESCRIPTION) },
		helpUri,
		help: {
			text: help.text,
			markdown: help.markdown
		},
		defaultConfiguration: { level },
		properties: {
			tags: tags.slice(0, 10),
			precision,
			...score
		}
	};
}
function locationOf({ file, line, column }, length) {
	if (require_start.isFromInputs(file)) return { physicalLocation: {
		artifactLocation: artifactLocation("."),
		region: FIRST_LETTER
	} };
	let region = {
		startLine: line,
		startColumn: column,
		endColumn: column + Math.max(1, length)
	};
	return { physicalLocation: {
		artifactLocation: artifactLocation(file),
		region
	} };
}
const FIRST_LETTER = {
	startLine: 1,
	startColumn: 1,
	endColumn: 2
};
function placeText({ file, line }, home) {
	return sarifProse(`line ${require_start.grouped(line)}${file === home ? "" : ` of ${file}`}`).replace(/[[\]\\]/g, "_");
}
function messageOf({ message, position, related }) {
	let said = sarifProse(require_start.clip(message, 2e3)) || "No message.";
	let text = require_start.isFromInputs(position.file) ? `${said} The policy is from the inputs.` : said;
	if (related.length === 0) return text;
	return `${text} See ${related.map((place, index) => `[${placeText(place, position.file)}](${index + 1})`).join(", ")}.`;
}
function resultOf(result, ruleIndex, fingerprint) {
	let related = result.related.filter(({ file }) => !require_start.isFromInputs(file)).slice(0, 100);
	return {
		ruleId: result.ruleId,
		ruleIndex,
		level: result.level,
		message: { text: messageOf({
			...result,
			related
		}) },
		locations: [locationOf(result.position, result.length)],
		...related.length > 0 && { relatedLocations: related.map((place, index) => ({
			id: index + 1,
			...locationOf(place, 1)
		})) },
		partialFingerprints: { primaryLocationLineHash: fingerprint },
		...result.tags !== void 0 && result.tags.length > 0 && { properties: { tags: result.tags.slice(0, 10).map((tag) => sarifProse(tag)) } }
	};
}
function notification(level, text) {
	return {
		level,
		message: { text: sarifProse(require_start.clip(text, 2e3)) || "No message." }
	};
}
function partsOf(content, most, runsLeftOut) {
	let { tool, rules, results, automationId, errors = [], warnings = [], notes = [], completed = !0, times } = content;
	let indices = new Map(rules.map(({ id }, index) => [id, index]));
	let shown = mostSevere(results, most);
	let leftOut = results.length - shown.length;
	let said = [
		...leftOut === 0 ? [] : [`${require_start.counted(leftOut, "more result")} left out of this file.`],
		...runsLeftOut === 0 ? [] : [`${require_start.counted(runsLeftOut, "more run")} left out of this file.`],
		...warnings
	];
	let frame = {
		tool: { driver: {
			name: tool.name,
			version: tool.version,
			informationUri: tool.informationUri,
			rules: rules.map(ruleOf)
		} },
		automationDetails: { id: automationId },
		invocations: [{
			executionSuccessful: completed,
			...times === void 0 ? {} : {
				startTimeUtc: times.start,
				endTimeUtc: times.end
			},
			toolExecutionNotifications: [
				...errors.map((text) => notification("error", text)),
				...said.map((text) => notification("warning", text)),
				...notes.map((text) => notification("note", text))
			]
		}],
		originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "The root of the repository." } } },
		columnKind: "utf16CodeUnits",
		results: []
	};
	function* made() {
		let fingerprintOf = fingerprinter();
		for (let result of shown) yield resultOf(result, indices.get(result.ruleId) ?? -1, fingerprintOf(result.identity));
	}
	return {
		frame,
		results: made
	};
}
function sarifLogParts(contents) {
	let shown = contents.slice(0, 20);
	let leftOut = contents.length - shown.length;
	return {
		frame: {
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
			version: "2.1.0",
			runs: []
		},
		runs: shown.map((content, index) => partsOf(content, mostResults(shown.length), index === 0 ? leftOut : 0))
	};
}
function sarifLog(...contents) {
	let { frame, runs } = sarifLogParts(contents);
	return {
		...frame,
		runs: runs.map((run) => ({
			...run.frame,
			results: [...run.results()]
		}))
	};
}
function sarifJson(log) {
	return `${JSON.stringify(log, null, 2)}\n`;
}
Object.defineProperty(exports, "artifactLocation", {
	enumerable: !0,
	get: function() {
		return artifactLocation;
	}
});
Object.defineProperty(exports, "sarifJson", {
	enumerable: !0,
	get: function() {
		return sarifJson;
	}
});
Object.defineProperty(exports, "sarifLog", {
	enumerable: !0,
	get: function() {
		return sarifLog;
	}
});
Object.defineProperty(exports, "sarifLogParts", {
	enumerable: !0,
	get: function() {
		return sarifLogParts;
	}
});
Object.defineProperty(exports, "sarifProse", {
	enumerable: !0,
	get: function() {
		return sarifProse;
	}
});
