"use strict";
const require_start = require("./start.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_schema_address = require("./schema-address.js");
const count = (description) => require_later().int().check(require_later()._gte(0), require_later().describe(description));
const atLeastOne = (description) => require_later().int().check(require_later()._gte(1), require_later().describe(description));
const text = (description) => require_later().string().check(require_later().describe(description));
const textOrNull = (description) => require_later().nullable(require_later().string()).check(require_later().describe(description));
const time = (description) => require_later().datetime({ precision: 3 }).check(require_later().describe(`${description}: RFC 3339, UTC, with milliseconds.`));
const PORTS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;
const portsOrNull = (description) => require_later().nullable(require_later().string().check(require_later()._regex(PORTS))).check(require_later().describe(description));
const protocolOrNull = (description) => require_later().nullable(require_later()._enum(require_start.PROTOCOLS)).check(require_later().describe(description));
const place = (file) => ({
	file: text(file),
	line: atLeastOne("Counted from 1."),
	column: atLeastOne("Counted from 1.")
});
const documentHead = {
	schemaVersion: require_later().literal(1).check(require_later().describe("Rises when a reader of the old form would misread the new one.")),
	tool: require_later().strictObject({
		name: require_later().literal("port-policy").check(require_later().describe("Always this.")),
		version: text("Of the tool.")
	}).check(require_later().describe("What wrote this."))
};
function titledJsonSchema(title, schema, file) {
	let { $schema, ...rest } = require_later().toJSONSchema(schema);
	return {
		$schema,
		...file === void 0 ? {} : { $id: require_schema_address.schemaAddress(file) },
		title,
		...rest
	};
}
Object.defineProperty(exports, "atLeastOne", {
	enumerable: !0,
	get: function() {
		return atLeastOne;
	}
});
Object.defineProperty(exports, "count", {
	enumerable: !0,
	get: function() {
		return count;
	}
});
Object.defineProperty(exports, "documentHead", {
	enumerable: !0,
	get: function() {
		return documentHead;
	}
});
Object.defineProperty(exports, "place", {
	enumerable: !0,
	get: function() {
		return place;
	}
});
Object.defineProperty(exports, "portsOrNull", {
	enumerable: !0,
	get: function() {
		return portsOrNull;
	}
});
Object.defineProperty(exports, "protocolOrNull", {
	enumerable: !0,
	get: function() {
		return protocolOrNull;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: !0,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "textOrNull", {
	enumerable: !0,
	get: function() {
		return textOrNull;
	}
});
Object.defineProperty(exports, "time", {
	enumerable: !0,
	get: function() {
		return time;
	}
});
Object.defineProperty(exports, "titledJsonSchema", {
	enumerable: !0,
	get: function() {
		return titledJsonSchema;
	}
});
