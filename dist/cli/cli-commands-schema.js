"use strict";
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
const require_shared = require("./shared.js");
const SCHEMAS = {
	policy: require_later().policyJsonSchema,
	report: async () => (await Promise.resolve().then(() => require("./report-schema.js")).then((n) => n.report_schema_exports)).reportJsonSchema(),
	expand: async () => (await Promise.resolve().then(() => require("./model-schema-expansion-schema.js"))).expansionJsonSchema(),
	"dry-run": async () => (await Promise.resolve().then(() => require("./model-schema-dry-run-schema.js"))).dryRunJsonSchema()
};
async function printSchema({ positionals, terminal }) {
	let [which = "policy"] = positionals;
	if (!isSchema(which)) return require_later().fail(terminal, `there is no schema \`${which}\`. Use ${Object.keys(SCHEMAS).join(", ")}`);
	terminal.out(await schemaText(which));
	return require_shared.EXIT.pass;
}
async function schemaText(which) {
	return `${JSON.stringify(await SCHEMAS[which](), null, 2)}\n`;
}
function isSchema(name) {
	return Object.hasOwn(SCHEMAS, name);
}
exports.printSchema = printSchema;
