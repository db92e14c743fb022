"use strict";
exports.id = "model-schema-expansion-schema";
exports.ids = ["model-schema-expansion-schema"];
exports.modules = {
	458: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			ASKED: () => ASKED,
			ROW_FATES: () => ROW_FATES,
			expansionJsonSchema: () => expansionJsonSchema,
			expansionSchema: () => expansionSchema,
			expectationShape: () => expectationShape
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
		var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3596);
		var _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3534);
		let ASKED = [
			"yes",
			"once-resolved",
			"no"
		];
		let ROW_FATES = [
			"judged",
			"observed",
			"exposure-only",
			"not-seen",
			"family-not-seen",
			"not-resolved",
			"out-of-bounds",
			"leads-elsewhere"
		];
		let rule = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej((0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.ik)("The policy file, as it was given.")).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("The place of the policy that decides."));
		let expectationShape = {
			protocol: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.Dz)("Null for `resolvesTo`."),
			ports: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.J7)("Ranges in ascending order, `1-21,23-1023`; null for `resolvesTo`."),
			expected: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_1__.iI)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("`blocked`: closed or filtered; `observe`: reported and never judged. Null for `resolvesTo`: then it is about the name.")),
			severity: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_1__.oC)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("As the policy says; null: it follows from the service and from what is seen.")),
			reason: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.ef)("As the policy says."),
			rule,
			source: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.ef)("The place in the file that the host was read from (`ours.txt:12`); null: the policy itself names it."),
			satisfies: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("The requirements that it counts for: of every entry and item that decides, in the order of the policy."))
		};
		let row = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			vantage: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.ef)("Where the check runs; null for the nameless vantage."),
			host: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("The name, or the address, network or range as the policy writes it."),
			addresses: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.ef)("One address, a network (`203.0.113.0/24`) or a range with both ends in it (`203.0.113.0-203.0.113.6`). Null: a name that is not resolved, so DNS decides when the check runs."),
			...expectationShape,
			role: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.ef)("The role that brought it; null: the host has it itself."),
			evidence: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__.tr)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What a port that is not open must show; null for `resolvesTo`.")),
			family: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n([
				"both",
				"ipv4",
				"ipv6"
			]).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Of the addresses; of a name the families that it is resolved for.")),
			asked: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(ASKED).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Whether a check from there sends a probe: `yes`, `no`, or `once-resolved` where that depends on DNS. Only `yes` may be read as \"this is checked\".")),
			fate: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(ROW_FATES).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What a check does with it. `exposure-only`: it judges open ports alone. `not-seen`, `family-not-seen`: the vantage cannot see it (`cannot-see`, `family`). `not-resolved`: the name had no address here. `out-of-bounds`: outside the scope, or refused. `leads-elsewhere`: the name must not lead there.")),
			anyAddress: zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Whether one address of the name is enough (`addresses: any`); false: each must be as expected.")),
			resolvesTo: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.ef)("Where the name must lead, as the policy writes it; null: the row is about ports.")
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What one vantage expects of ports of the same protocol at one host."));
		let expansionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			..._schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.Kn,
			rows: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(row).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("In the order of the policy, vantage by vantage. No two rows have the same vantage, host, address, protocol and port."))
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What a policy expects, after roles, variables, files and the rule which entry wins. Nothing was probed."));
		function expansionJsonSchema() {
			return (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__.Q8)("port-policy expansion", expansionSchema);
		}
	}),
	3534: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			LU: () => atLeastOne,
			U9: () => count,
			Kn: () => documentHead,
			ik: () => place,
			J7: () => portsOrNull,
			Dz: () => protocolOrNull,
			Qq: () => schema_parts_text,
			ef: () => textOrNull,
			kB: () => schema_parts_time,
			Q8: () => titledJsonSchema
		});
		var mini_schemas = __webpack_require__(5395);
		var api = __webpack_require__(3759);
		var core_core = __webpack_require__(8532);
		var core_schemas = __webpack_require__(8431);
		let ZodMiniISODateTime = core_core.xI("ZodMiniISODateTime", (inst, def) => {
			core_schemas.Ko.init(inst, def);
			mini_schemas.zUr.init(inst, def);
		});
		function datetime(params) {
			return api.G1(ZodMiniISODateTime, params);
		}
		var json_schema_processors = __webpack_require__(1939);
		var words = __webpack_require__(3596);
		let count = (description) => mini_schemas.Whr().check(api.qm(0), mini_schemas.q0y(description));
		let atLeastOne = (description) => mini_schemas.Whr().check(api.qm(1), mini_schemas.q0y(description));
		let schema_parts_text = (description) => mini_schemas.YjP().check(mini_schemas.q0y(description));
		let textOrNull = (description) => mini_schemas.mee(mini_schemas.YjP()).check(mini_schemas.q0y(description));
		let schema_parts_time = (description) => datetime({ precision: 3 }).check(mini_schemas.q0y(`${description}: RFC 3339, UTC, with milliseconds.`));
		let PORTS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/;
		let portsOrNull = (description) => mini_schemas.mee(mini_schemas.YjP().check(api.Fk(PORTS))).check(mini_schemas.q0y(description));
		let protocolOrNull = (description) => mini_schemas.mee(mini_schemas.k5n(words.yv)).check(mini_schemas.q0y(description));
		let place = (file) => ({
			file: schema_parts_text(file),
			line: atLeastOne("Counted from 1."),
			column: atLeastOne("Counted from 1.")
		});
		let documentHead = {
			schemaVersion: mini_schemas.euz(1).check(mini_schemas.q0y("Rises when a reader of the old form would misread the new one.")),
			tool: mini_schemas.rej({
				name: mini_schemas.euz("port-policy").check(mini_schemas.q0y("Always this.")),
				version: schema_parts_text("Of the tool.")
			}).check(mini_schemas.q0y("What wrote this."))
		};
		function titledJsonSchema(title, schema) {
			let { $schema, ...rest } = json_schema_processors.bl(schema);
			return {
				$schema,
				title,
				...rest
			};
		}
	})
};
