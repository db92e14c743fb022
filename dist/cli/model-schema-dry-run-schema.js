"use strict";
exports.id = "model-schema-dry-run-schema";
exports.ids = ["model-schema-dry-run-schema", "model-schema-expansion-schema"];
exports.modules = {
	5506: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			dryRunJsonSchema: () => dryRunJsonSchema,
			dryRunSchema: () => dryRunSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
		var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
		var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3596);
		var _expansion_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(458);
		var _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3534);
		let rule = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej((0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.ik)("The policy file, as it was given.")).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("The place of the policy that it is about."));
		let family = zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n(["ipv4", "ipv6"])).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("The family that it is about; null: the whole name."));
		let row = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			host: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("The name; where the policy names addresses, those."),
			addresses: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("One address, a network, or a range with both ends in it."),
			count: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.LU)("How many addresses those are."),
			..._expansion_schema_js__WEBPACK_IMPORTED_MODULE_2__.expectationShape,
			protocol: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_1__.yv).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Of the ports.")),
			ports: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("Ranges in ascending order, `1-21,23-1023`."),
			expected: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_1__.iI).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("`blocked`: closed or filtered; `observe`: reported and never judged.")),
			role: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.ef)("The role that brought it; null: the host has it itself."),
			evidence: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n(_policy_js__WEBPACK_IMPORTED_MODULE_0__.tr).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("What a port that is not open must show.")),
			anyAddress: zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Whether one address of the name is enough (`addresses: any`).")),
			probes: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.LU)("Ports of all its addresses. A port that is judged for several names is asked once, and counts in each of their rows.")
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Ports of the same protocol at addresses next to each other, of which a check expects the same."));
		let unresolved = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			host: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("The name."),
			family,
			code: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("What the resolver said: `ENOTFOUND`, `EAI_AGAIN`; `ECEILING`: it has too many addresses for the ceiling."),
			rule
		});
		let outOfScope = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			host: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("The host as the policy writes it."),
			addresses: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("What of it is not asked."),
			bound: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n([
				"policy-scope",
				"run-scope",
				"refused",
				"this-machine"
			]).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("What keeps it out. `refused`: link-local, cloud metadata and the like.")),
			rule
		});
		let seenByNobody = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			host: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("The name, or the addresses."),
			what: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("`port 25`, `IPv6`."),
			ports: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.U9)("Ports of all its addresses together."),
			vantages: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("The vantages that could judge it.")),
			rule
		});
		let nameCheck = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			host: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("The name."),
			resolvesTo: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("Where it must lead, as the policy writes it."),
			inside: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Its addresses that it may have.")),
			outside: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Its addresses that it must not have: a violation each, and not asked.")),
			failure: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
				family,
				code: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("What the resolver said.")
			})).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("The resolver failed; null: it did not.")),
			rule
		});
		let dryRunSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			..._schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Kn,
			vantage: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.ef)("Where the check runs; null for the nameless vantage."),
			shard: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
				index: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.LU)("Which one, from 1."),
				of: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.LU)("How many there are.")
			})).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("The part of a divided run; null for a run that is not divided.")),
			probes: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.U9)("Ports of all addresses together."),
			addresses: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.U9)("How many addresses are asked."),
			time: zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
				leastSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("If every port answers at once.")),
				mostSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("If every port is silent. Retries where packets are lost come on top."))
			}).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("How long the check is expected to take.")),
			timeLimitMs: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("How long it may take, in milliseconds; what is not known then is inconclusive. Null: no limit.")),
			notes: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("What else to know, above all what the check leaves out. Sentences.")),
			controls: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
				target: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("As the policy writes it."),
				address: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("The address that is asked."),
				protocol: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n(_words_js__WEBPACK_IMPORTED_MODULE_1__.yv).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Of the port.")),
				port: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.LU)("The port.")
			})).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Known-open endpoints that are asked before and after, and not judged.")),
			unresolved: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(unresolved).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Names without an address: inconclusive.")),
			outOfScope: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(outOfScope).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Addresses that are not asked: inconclusive.")),
			nameChecks: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(nameCheck).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Names that the policy binds to addresses (`resolves-to`).")),
			unwatched: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
				what: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Qq)("`port 25`, `IPv6`."),
				ports: (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.U9)("Ports of all addresses together."),
				hosts: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("Some of the hosts, as the policy writes them."))
			})).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("What the vantage cannot see: not asked, and not judged.")),
			seenByNobody: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(seenByNobody)).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("What no vantage of the policy sees: inconclusive. Not there: nothing.")),
			rows: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(row).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("What is asked, in the order of the policy."))
		}).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.q0y("What a check would ask from here. Names were resolved, and nothing was sent to the hosts."));
		function dryRunJsonSchema() {
			return (0, _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.Q8)("port-policy dry run", dryRunSchema);
		}
	}),
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
