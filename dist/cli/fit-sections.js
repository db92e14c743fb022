"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_utf8 = require("./utf8.js");
const ACTIVE = /[&<>|\\`*_~[\]!#$"]/g;
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"|": "&#124;",
	"\\": "&#92;",
	"`": "&#96;",
	$: "&#36;",
	"\"": "\""
};
const AUTOLINKED = /:\/\/|www\.|@|#\d|gh-\d|::|:[\w+-]+:|(?<![\w.-])[0-9a-f]{7,64}(?![\w.-])/i;
const BEFORE_WORD = "(\"'[";
const AFTER_WORD = ".,;!?)]\"'";
const SPACE = " ";
const BLOCK_START = /^(\s*)(?:([-+=])|(\d+)([.)](?=\s|$)))/;
const LONGEST_URL = 4096;
function plain(word) {
	return word.replace(ACTIVE, (character) => ENTITIES[character] ?? `\\${character}`);
}
function markdownCode(text) {
	return require_start.terminal(text).split(/([|`]+)/).map((part, index) => {
		if (part === "") return "";
		if (index % 2 == 1 || part.trim() === "") return plain(part);
		let [before, inner, after] = between(part, " ", " ");
		return `${before}\`${inner}\`${after}`;
	}).join("");
}
function word(text) {
	if (!AUTOLINKED.test(text)) return plain(text);
	let [before, core, after] = between(text, "(\"'[", ".,;!?)]\"'");
	return `${plain(before)}${markdownCode(core)}${plain(after)}`;
}
function between(text, starts, ends) {
	let first = 0;
	for (; first < text.length && starts.includes(text.charAt(first));) first++;
	let end = text.length;
	for (; end > first && ends.includes(text.charAt(end - 1));) end--;
	return [
		text.slice(0, first),
		text.slice(first, end),
		text.slice(end)
	];
}
function markdown(text) {
	return require_start.terminal(text.replace(/\s+/g, (blanks) => /[\n\r\u2028\u2029]/.test(blanks) ? " " : blanks).replace(/\t/g, " ")).split(/(\s+)/).map((part, index) => index % 2 == 1 ? part : word(part)).join("").replace(BLOCK_START, (_, space, sign = "", digits = "", stop = "") => sign === "" ? `${space}${digits}\\${stop}` : `${space}\\${sign}`);
}
function markdownLink(text, url) {
	if (url === null || !/^https?:\/\//i.test(url)) return text;
	let address = url.replace(/[^\w\-.~:/?#@&+,;=%]/gu, (character) => /[!'()*]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(/\p{Cs}/u.test(character) ? "�" : character));
	return address.length > 4096 ? text : `[${text}](${address.replaceAll("&", "&amp;")})`;
}
const SEVERITY_ICONS = {
	critical: "🔴",
	high: "🟠",
	medium: "🟡",
	low: "🔵"
};
function prose(text) {
	let line = "";
	for (let part of require_utf8.codeParts(require_start.clip(text, require_start.LONGEST_PROSE))) {
		let written = part.isCode ? markdownCode(part.text) : markdown(part.text);
		line += line.endsWith("`") && written.startsWith("`") ? ` ${written}` : written;
	}
	return line;
}
function nameCode(name, most = 300) {
	return markdownCode(require_start.clip(name, most));
}
function fileText(file) {
	return require_start.isFromInputs(file) ? require_start.policyText(file) : markdown(require_start.clip(file, 300));
}
function machineCell(machine, most = 300) {
	let { host, alsoHosts, address } = machine;
	let short = (name) => require_start.clip(name, most);
	let parts = {
		host: short(host),
		alsoHosts: alsoHosts.map(short),
		address: address && short(address)
	};
	let [name, rest] = require_start.machineParts(parts);
	return `${nameCode(name)}${rest === "" ? "" : `<br>${markdown(rest.replace(/^,? /, ""))}`}`;
}
function severityCell(severity) {
	return `${severityIcon(severity)}${severity}`;
}
function severityIcon(severity) {
	return severity === null ? "" : `${SEVERITY_ICONS[severity]}&nbsp;`;
}
function lineText(line) {
	return `line&nbsp;${line}`;
}
function placeText({ file, line }) {
	return require_start.isFromInputs(file) ? require_later().ruleText({
		file,
		line
	}) : `${fileText(file)}, ${lineText(line)}`;
}
function ruleLink({ rule }, { policyUrl }) {
	if (require_start.isFromInputs(rule.file)) return placeText(rule);
	let url = policyUrl(rule.file, rule.line);
	return url === null ? `(${placeText(rule)})` : markdownLink(lineText(rule.line), url);
}
function tableHead(titles, rule = titles.map(() => "---")) {
	return `|${titles.map((title) => title === "" ? " |" : ` ${title} |`).join("")}\n|${rule.join("|")}|\n`;
}
function tableRow(cells) {
	return `| ${cells.join(" | ")} |\n`;
}
function leftOut(what, { reportHint }) {
	return (rows) => `\n**${require_start.counted(rows, `more ${what}`)} left out here.** ${prose(reportHint)}\n`;
}
function folded(title, section, open = !1) {
	return {
		...section,
		head: `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${section.head}`,
		tail: "\n</details>\n\n"
	};
}
function fixedSection(head) {
	return {
		head,
		rows: [],
		tail: "",
		leftOut: () => ""
	};
}
const MOST_ROWS = 2e4;
function rowsOf(items, rowOf) {
	return {
		rows: items.slice(0, MOST_ROWS).map((item) => rowOf(item)),
		unlisted: Math.max(0, items.length - MOST_ROWS)
	};
}
function fixedBytes({ head, rows, tail, unlisted = 0, leftOut }) {
	return require_utf8.byteLength(head) + require_utf8.byteLength(tail) + (rows.length === 0 ? 0 : require_utf8.byteLength(leftOut(rows.length + unlisted)));
}
function fill(section, room) {
	let { head, rows, tail, unlisted = 0, leftOut } = section;
	let left = room;
	let shown = 0;
	for (let row of rows) {
		let bytes = require_utf8.byteLength(row);
		if (bytes > left) break;
		left -= bytes;
		shown++;
	}
	let missing = rows.length - shown + unlisted;
	let note = missing === 0 ? "" : leftOut(missing);
	return {
		text: `${head}${rows.slice(0, shown).join("")}${note}${tail}`,
		room: left
	};
}
function fitSections(sections, maxBytes) {
	let kept = [...sections];
	let fixed = () => kept.reduce((sum, section) => sum + fixedBytes(section), 0);
	for (; kept.length > 1 && fixed() > maxBytes;) kept.pop();
	let room = maxBytes - fixed();
	let text = "";
	for (let section of kept) {
		let filled = fill(section, room);
		text += filled.text;
		room = filled.room;
	}
	return require_utf8.byteLength(text) <= maxBytes ? text : require_utf8.firstBytes(text, maxBytes);
}
Object.defineProperty(exports, "fileText", {
	enumerable: !0,
	get: function() {
		return fileText;
	}
});
Object.defineProperty(exports, "fitSections", {
	enumerable: !0,
	get: function() {
		return fitSections;
	}
});
Object.defineProperty(exports, "fixedSection", {
	enumerable: !0,
	get: function() {
		return fixedSection;
	}
});
Object.defineProperty(exports, "folded", {
	enumerable: !0,
	get: function() {
		return folded;
	}
});
Object.defineProperty(exports, "leftOut", {
	enumerable: !0,
	get: function() {
		return leftOut;
	}
});
Object.defineProperty(exports, "lineText", {
	enumerable: !0,
	get: function() {
		return lineText;
	}
});
Object.defineProperty(exports, "machineCell", {
	enumerable: !0,
	get: function() {
		return machineCell;
	}
});
Object.defineProperty(exports, "markdown", {
	enumerable: !0,
	get: function() {
		return markdown;
	}
});
Object.defineProperty(exports, "markdownCode", {
	enumerable: !0,
	get: function() {
		return markdownCode;
	}
});
Object.defineProperty(exports, "markdownLink", {
	enumerable: !0,
	get: function() {
		return markdownLink;
	}
});
Object.defineProperty(exports, "nameCode", {
	enumerable: !0,
	get: function() {
		return nameCode;
	}
});
Object.defineProperty(exports, "placeText", {
	enumerable: !0,
	get: function() {
		return placeText;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: !0,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "rowsOf", {
	enumerable: !0,
	get: function() {
		return rowsOf;
	}
});
Object.defineProperty(exports, "ruleLink", {
	enumerable: !0,
	get: function() {
		return ruleLink;
	}
});
Object.defineProperty(exports, "severityCell", {
	enumerable: !0,
	get: function() {
		return severityCell;
	}
});
Object.defineProperty(exports, "severityIcon", {
	enumerable: !0,
	get: function() {
		return severityIcon;
	}
});
Object.defineProperty(exports, "tableHead", {
	enumerable: !0,
	get: function() {
		return tableHead;
	}
});
Object.defineProperty(exports, "tableRow", {
	enumerable: !0,
	get: function() {
		return tableRow;
	}
});
