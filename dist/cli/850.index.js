"use strict";
exports.id = 850;
exports.ids = [850];
exports.modules = {
	54: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => byteLength,
			m: () => firstBytes
		});
		let encoder = new TextEncoder();
		function byteLength(text) {
			return encoder.encode(text).length;
		}
		function firstBytes(text, bytes) {
			let target = new Uint8Array(Math.max(0, bytes));
			return text.slice(0, encoder.encodeInto(text, target).read);
		}
	}),
	1850: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { diff: () => diff });
		let CHANGE_MARKS = [
			"weakening",
			"tightening",
			"neutral"
		];
		let CHANGE_KINDS = [
			"newly-open",
			"no-longer-watched",
			"newly-blocked",
			"newly-watched",
			"blocked-otherwise",
			"evidence",
			"addresses",
			"question",
			"wording",
			"unseen",
			"waiver-added",
			"waiver-changed",
			"waiver-removed",
			"resolves-to",
			"scope-widened",
			"scope-narrowed",
			"vantage-removed",
			"vantage-added",
			"vantage-sight",
			"control-removed",
			"control-added",
			"settings",
			"limits"
		];
		var words = __webpack_require__(3596);
		function inOrder(changes) {
			return changes.map((change) => ({
				change,
				key: keyOf(change)
			})).sort((a, b) => compare(a.key, b.key)).map(({ change }) => change);
		}
		function keyOf(change) {
			let { kind, mark, severity, hosts, protocol, ports, vantages } = change;
			return [
				CHANGE_MARKS.indexOf(mark),
				severity === null ? words.oC.length : words.oC.indexOf(severity),
				CHANGE_KINDS.indexOf(kind),
				placeOf(hosts[0]?.host ?? ""),
				protocol ?? "",
				Number.parseInt(ports ?? "0", 10),
				(vantages ?? []).join(),
				JSON.stringify(change)
			];
		}
		function placeOf(host) {
			return host.replace(/\d+/g, (digits) => digits.padStart(5, "0"));
		}
		function compare(a, b) {
			for (let [i, one] of a.entries()) {
				let other = b[i];
				if (one !== other) return one < other ? -1 : 1;
			}
			return 0;
		}
		let SIDES = ["old", "new"];
		function seatsOf(old, now) {
			let names = vantageNames(old, now);
			if (names.length === 0) return [{
				names: null,
				old: { vantage: null },
				new: { vantage: null }
			}];
			let alike = new Map();
			let [olds, news] = [fromLists(old), fromLists(now)];
			for (let name of names) {
				let [before, after] = [vantageOf(old, name, now), vantageOf(now, name, old)];
				let key = `${signature(before, olds)} / ${signature(after, news)}`;
				let known = alike.get(key);
				known === void 0 ? alike.set(key, {
					names: [name],
					old: { vantage: before },
					new: { vantage: after }
				}) : known.names.push(name);
			}
			return [...alike.values()];
		}
		function vantageNames(old, now) {
			return [...new Set([...old.vantages, ...now.vantages].map(({ name }) => name))].sort();
		}
		function vantageOf({ vantages, file }, name, other) {
			let declared = vantages.find((one) => one.name === name);
			if (declared !== void 0) return declared;
			let { families = [4, 6], cannotSee = [] } = (vantages.length === 0 ? void 0 : other.vantages.find((one) => one.name === name)) ?? {};
			return {
				name,
				families,
				cannotSee,
				controls: [],
				position: {
					file,
					line: 1,
					column: 1
				}
			};
		}
		function fromLists({ hosts, waivers }) {
			let all = [
				...waivers,
				...hosts,
				...hosts.flatMap(({ entries }) => entries)
			].flatMap(({ from }) => from === null ? [] : [from]);
			return [...new Map(all.map((from) => [from.join(), new Set(from)])).values()];
		}
		function signature({ name, families, cannotSee }, lists) {
			let blind = cannotSee.flatMap(({ protocol, ranges }) => ranges.map(({ first, last }) => `${protocol} ${first}-${last}`));
			return [
				lists.map((from) => from.has(name) ? "1" : "0").join(""),
				[...families].sort().join(),
				blind.sort().join()
			].join(" ");
		}
		function* cellsOf(lists) {
			yield* nameCells(lists);
			for (let family of [4, 6]) for (let cell of addressCells(family, lists)) yield [cell];
		}
		function* nameCells(lists) {
			let byName = new Map();
			for (let [index, list] of lists.entries()) for (let placed of list) {
				let { host, family } = placed;
				if (host === null) continue;
				let cells = byName.get(host) ?? new Map();
				byName.set(host, cells);
				let cell = {
					host,
					family,
					first: 0n,
					last: 0n
				};
				let known = cells.get(family) ?? {
					cell,
					lists: lists.map(() => [])
				};
				cells.set(family, known);
				known.lists[index]?.push(placed);
			}
			for (let name of [...byName.keys()].sort()) {
				let cells = byName.get(name);
				yield [4, 6].flatMap((family) => cells?.get(family) ?? []);
			}
		}
		function* addressCells(family, lists) {
			let placed = lists.map((list) => list.filter((one) => one.host === null && one.family === family));
			let starting = placed.map((list) => byEdge(list, ({ first }) => first));
			let ending = placed.map((list) => byEdge(list, ({ last }) => last + 1n));
			let edges = [...new Set([...starting, ...ending].flatMap((edge) => [...edge.keys()]))].sort((a, b) => a < b ? -1 : 1);
			let active = lists.map(() => new Set());
			let covering = lists.map(() => []);
			for (let [i, first] of edges.entries()) {
				for (let [index, set] of active.entries()) {
					let [ended, started] = [ending[index]?.get(first), starting[index]?.get(first)];
					if (ended === void 0 && started === void 0) continue;
					for (let one of ended ?? []) set.delete(one);
					for (let one of started ?? []) set.add(one);
					covering[index] = [...set].sort((a, b) => a.order - b.order);
				}
				if (covering.every((list) => list.length === 0)) continue;
				yield {
					cell: {
						host: null,
						family,
						first,
						last: edges[i + 1] - 1n
					},
					lists: [...covering]
				};
			}
		}
		function byEdge(list, edgeOf) {
			let groups = new Map();
			for (let one of list) {
				let group = groups.get(edgeOf(one));
				group === void 0 ? groups.set(edgeOf(one), [one]) : group.push(one);
			}
			return groups;
		}
		function changeKey({ kind, mark, gravity, was, now, predicate }) {
			return JSON.stringify([
				kind,
				mark,
				gravity,
				was,
				now,
				predicate
			]);
		}
		function overlaid(layers) {
			let sorted = layers.map((layer) => [...layer].sort((a, b) => a.first - b.first));
			let edges = [...new Set(sorted.flatMap((layer) => layer.flatMap(({ first, last }) => [first, last + 1])))].sort((a, b) => a - b);
			let next = layers.map(() => 0);
			return edges.slice(0, -1).flatMap((first, i) => {
				let value = sorted.map((layer, index) => {
					let at = next[index] ?? 0;
					for (; at < layer.length && layer[at].last < first;) at++;
					next[index] = at;
					let span = layer[at];
					return span !== void 0 && span.first <= first ? span.value : null;
				});
				let last = edges[i + 1] - 1;
				return value.every((one) => one === null) ? [] : [{
					first,
					last,
					value
				}];
			});
		}
		function rectanglesOf(layer, seats) {
			let views = seats.flatMap((seat) => SIDES.map((side) => ({
				seat,
				side
			})));
			let read = remembering(layer);
			let wide = new Map();
			for (let cells of cellsOf(views.map(({ seat, side }) => layer.placed(side, seat)))) {
				let said = cells.map(({ cell, lists }) => views.map(({ seat, side }, index) => read(lists[index] ?? [], cell, side, seat)));
				for (let protocol of words.yv) {
					let spans = said.map((ofCell) => ofCell.map((ofView) => ofView[protocol]));
					for (let [index, pieces] of piecesOf(layer, protocol, spans).entries()) for (let [key, piece] of pieces) widen(wide, key, piece, cells[index].cell);
				}
			}
			return [...wide.values()].map(({ cells, seats: indexes, ranges, oldRules, newRules, change, protocol }) => ({
				change,
				protocol,
				ranges,
				seats: indexes.map((index) => seats[index]),
				cells: joined(cells),
				oldRules: [...oldRules.values()],
				newRules: [...newRules.values()]
			}));
		}
		function remembering({ spans }) {
			let nothing = {
				tcp: [],
				udp: []
			};
			let known = new Map();
			let seatIds = new Map();
			return (covering, cell, side, seat) => {
				if (covering.length === 0) return nothing;
				let id = seatIds.get(seat) ?? seatIds.size;
				seatIds.set(seat, id);
				let key = `${side} ${id} ${cell.family} ${covering.map(({ order }) => order).join()}`;
				let read = known.get(key) ?? spans(covering, cell, side, seat);
				known.set(key, read);
				return read;
			};
		}
		function piecesOf(layer, protocol, spans) {
			let pieces = spans.map(() => new Map());
			let views = spans[0]?.length ?? 0;
			for (let atom of overlaid(spans.flat())) for (let range of cutAt(layer.edges[protocol], atom)) {
				let compare = comparingOnce(layer, {
					protocol,
					port: range.first
				});
				let found = spans.map((_, index) => foundIn(atom.value.slice(index * views, (index + 1) * views), compare));
				for (let [index, of] of found.entries()) for (let [key, { changes, seats }] of of) {
					let told = found.some((other) => other.get(key)?.changes.some(({ blind }) => blind === null)) ? changes : changes.flatMap((change) => layer.onPaper(change) ?? []);
					add(pieces[index], told, seats, protocol, range);
				}
			}
			return pieces;
		}
		function comparingOnce({ compare }, place) {
			let known = new Map();
			return (old, now) => {
				let byNow = known.get(old) ?? new Map();
				known.set(old, byNow);
				let changes = byNow.get(now) ?? compare(old, now, place).map((change) => ({
					key: changeKey(change),
					change
				}));
				byNow.set(now, changes);
				return changes;
			};
		}
		function foundIn(values, compare) {
			let found = new Map();
			for (let seat = 0; seat * 2 < values.length; seat++) for (let { key, change } of compare(values[seat * 2] ?? null, values[seat * 2 + 1] ?? null)) {
				let known = found.get(key) ?? {
					changes: [],
					seats: []
				};
				found.set(key, known);
				known.changes.includes(change) || known.changes.push(change);
				known.seats.at(-1) !== seat && known.seats.push(seat);
			}
			return found;
		}
		function add(pieces, changes, seats, protocol, { first, last }) {
			let [change] = changes;
			if (change === void 0) return;
			let id = `${protocol} ${seats.join()} ${changeKey(change)}`;
			let piece = pieces.get(id) ?? emptyPiece(change, protocol, seats);
			pieces.set(id, piece);
			let before = piece.ranges.at(-1);
			before !== void 0 && before.last + 1 === first ? before.last = last : piece.ranges.push({
				first,
				last
			});
			for (let { oldRule, newRule } of changes) {
				note(piece.oldRules, oldRule);
				note(piece.newRules, newRule);
			}
		}
		function emptyPiece(change, protocol, seats) {
			return {
				change,
				protocol,
				seats,
				ranges: [],
				oldRules: new Map(),
				newRules: new Map()
			};
		}
		function note(rules, rule) {
			rule !== null && rules.set(`${rule.file} ${rule.line} ${rule.column}`, rule);
		}
		function cutAt(edges, { first, last }) {
			let starts = [first, ...edges.filter((edge) => first < edge && edge <= last)];
			return starts.map((start, i) => ({
				first: start,
				last: (starts[i + 1] ?? last + 1) - 1
			}));
		}
		function widen(wide, id, piece, cell) {
			let key = `${id} ${piece.ranges.map(({ first, last }) => `${first}-${last}`).join()}`;
			let known = wide.get(key);
			if (known === void 0) {
				wide.set(key, {
					...piece,
					cells: [cell]
				});
				return;
			}
			known.cells.push(cell);
			for (let rule of piece.oldRules.values()) note(known.oldRules, rule);
			for (let rule of piece.newRules.values()) note(known.newRules, rule);
		}
		function joined(cells) {
			let merged = [];
			for (let cell of cells) {
				let before = merged.at(-1);
				before !== void 0 && touches(before, cell) ? merged[merged.length - 1] = {
					...before,
					last: cell.last
				} : merged.push(cell);
			}
			return merged;
		}
		function touches(a, b) {
			return a.host === null && b.host === null && a.family === b.family && a.last + 1n === b.first;
		}
		var port_ranges = __webpack_require__(733);
		var address_text = __webpack_require__(5255);
		function addressRangeText({ family, first, last }) {
			let low = (0, address_text.G)(family, first);
			if (first === last) return low;
			let size = last - first + 1n;
			let bits = size.toString(2).length - 1;
			if (size === 1n << BigInt(bits) && first % size === 0n) return `${low}/${(family === 4 ? 32 : 128) - bits}`;
			return `${low}-${(0, address_text.G)(family, last)}`;
		}
		function changedHosts(cells) {
			let families = new Map();
			for (let { host, family } of cells) host !== null && families.set(host, (families.get(host) ?? new Set()).add(family));
			let names = [...families].map(([host, of]) => {
				let [family = null] = of;
				return {
					host,
					family: of.size > 1 ? null : family
				};
			});
			let runs = cells.filter(({ host }) => host === null).map((cell) => ({
				host: addressRangeText(cell),
				family: null
			}));
			return [...names, ...runs];
		}
		function hostsText(hosts) {
			return listed(hosts.map(({ host, family }) => family === null ? host : `${host} over IPv${family}`), 3);
		}
		function portsText(protocol, ranges, serviceName) {
			let suffix = protocol === "udp" ? "/udp" : "";
			let texts = ranges.map((range) => `${(0, port_ranges.lq)(range)}${suffix}`);
			let [only] = ranges;
			if (ranges.length > 7) {
				let rest = (0, port_ranges.Ws)(ranges.slice(6));
				return `ports ${texts.slice(0, 6).join(", ")} and ${rest} more`;
			}
			if (ranges.length > 1 || only === void 0 || only.first !== only.last) return `ports ${listed(texts, 6)}`;
			let service = serviceName(only.first, protocol);
			return `port ${texts[0]}${service === null ? "" : ` (${service})`}`;
		}
		function risksText(risks, ports) {
			let [first] = risks;
			if (first === void 0) return "";
			if (ports === 1) return ` This is the port of ${first.risk.what}; ${first.risk.why}.`;
			return ` Among them: ${listed(risks.map(({ port, risk }) => `${port} (${risk.what})`), 3)}.`;
		}
		function vantagesText(vantages) {
			return listed(vantages, 3);
		}
		function listed(items, most) {
			let rest = items.length - most;
			if (rest > 1) return `${items.slice(0, most).join(", ")} and ${rest} more`;
			return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
		}
		function rulesOf(positions) {
			let rules = new Map();
			for (let position of positions) {
				if (position === null) continue;
				let { file, line, column } = position;
				rules.set(`${file} ${line} ${column}`, {
					file,
					line,
					column
				});
			}
			return [...rules.values()].sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || a.line - b.line || a.column - b.column);
		}
		function vantagesOf(some, all) {
			if (some.length === all.length) return null;
			return some.flatMap(({ names }) => names ?? []).sort();
		}
		function portChange(rectangle, all, known) {
			let { change, protocol, ranges } = rectangle;
			let { kind, mark, gravity, was, now } = change;
			let hosts = changedHosts(rectangle.cells);
			let vantages = vantagesOf(rectangle.seats, all);
			let count = (0, port_ranges.Ws)(ranges);
			let [first] = ranges;
			return {
				kind,
				mark,
				severity: gravity === null ? null : known.risks.severityOf(gravity, protocol, ranges),
				vantages,
				hosts,
				protocol,
				ports: (0, port_ranges.OM)(ranges),
				count,
				service: count === 1 && first !== void 0 ? known.serviceName(first.first, protocol) : null,
				was,
				now,
				oldRules: rulesOf(rectangle.oldRules),
				newRules: rulesOf(rectangle.newRules),
				sentence: sentenceOf(rectangle, hostsText(hosts), vantages, all, count, known)
			};
		}
		function sentenceOf({ change, protocol, ranges }, hosts, vantages, all, count, { serviceName, risks }) {
			let what = `${portsText(protocol, ranges, serviceName)} of ${hosts} ${change.predicate}`;
			let { gravity } = change;
			let risk = gravity !== null && gravity.fixed === null && gravity.own === null ? risksText(risks.among(protocol, ranges), count) : "";
			let from = vantages === null ? all.every(({ names }) => names === null) ? null : "every vantage" : vantagesText(vantages);
			return from === null ? `${what.charAt(0).toUpperCase()}${what.slice(1)}${risk}` : `From ${from}: ${what}${risk}`;
		}
		var udp_services = __webpack_require__(315);
		var address_ranges = __webpack_require__(838);
		var specificity = __webpack_require__(6548);
		var allowed = __webpack_require__(2516);
		var refused_addresses = __webpack_require__(6497);
		var plan_view = __webpack_require__(1026);
		function expectationClaims(policy, view) {
			let claims = [];
			let order = 0;
			for (let item of policy.hosts) {
				let entries = (0, plan_view.m2)(item, view);
				for (let reference of item.hosts) {
					let { pattern } = reference;
					order += 2;
					if (entries.length === 0) continue;
					if (pattern.kind === "name") {
						let symbol = {
							host: pattern.name,
							first: 0n,
							last: 0n,
							size: 1n,
							order,
							outside: !1
						};
						for (let family of (0, plan_view.m6)(item)) claims.push({
							item,
							reference,
							entries,
							family,
							...symbol
						});
						continue;
					}
					let size = pattern.last - pattern.first + 1n;
					let said = {
						item,
						reference,
						entries,
						host: null,
						family: pattern.family,
						size
					};
					let inside = insideOf(pattern, item.scopes);
					for (let { first, last } of inside) claims.push({
						...said,
						first,
						last,
						order,
						outside: !1
					});
					for (let { first, last } of (0, address_ranges.FF)(pattern, (0, address_ranges.AL)(inside))) claims.push({
						...said,
						first,
						last,
						order: order + 1,
						outside: !0
					});
				}
			}
			return claims;
		}
		function insideOf(run, scopes) {
			let inside = [run];
			for (let scope of scopes.length === 0 ? [[]] : scopes) inside = inside.flatMap((piece) => (0, address_ranges.FF)(piece, (0, address_ranges.AL)((0, refused_addresses.SX)(piece, scope))));
			for (let scope of scopes) {
				let runs = scope.flatMap((element) => element.kind === "addresses" ? [element] : []);
				runs.length === scope.length && (inside = inside.flatMap((piece) => (0, allowed.mr)(piece, (0, allowed.Z9)(runs), [])));
			}
			return inside;
		}
		function saidBy(claims) {
			let segments = (outside) => {
				let meant = claims.filter((claim) => claim.outside === outside);
				return meant.length === 0 ? [] : (0, specificity.OD)(meant);
			};
			let [inside, outside] = [segments(!1), segments(!0)];
			let spans = (protocol) => ({
				inside: spansOf(inside, protocol, null),
				outside: spansOf(outside, protocol, "scope")
			});
			return {
				tcp: spans("tcp"),
				udp: spans("udp")
			};
		}
		function expectationSpans(said, protocol, family, { vantage }) {
			let { inside, outside } = said[protocol];
			let noFamily = vantage !== null && !vantage.families.includes(family);
			let blind = blindSpans(vantage?.cannotSee ?? [], protocol);
			if (outside.length === 0 && blind.length === 0 && !noFamily) return inside;
			return overlaid([
				inside,
				outside,
				blind
			]).flatMap(({ first, last, value }) => {
				let expected = value[0] ?? value[1] ?? null;
				if (expected === null) return [];
				let unseen = noFamily || (value[2] ?? null) !== null;
				let blinded = () => expected.map((one) => ({
					...one,
					unseen: one.unseen ?? "vantage"
				}));
				return [{
					first,
					last,
					value: unseen ? blinded() : expected
				}];
			});
		}
		function spansOf(segments, protocol, unseen) {
			return segments.flatMap(({ ports, appliedEntries }) => {
				if (ports.protocol !== protocol) return [];
				let value = appliedEntries.map(({ entry, evidence, addresses }) => {
					let { expected, speaks, severity, reason, position } = entry;
					return {
						expected,
						evidence,
						addresses,
						speaks,
						severity,
						reason,
						unseen,
						position
					};
				});
				return ports.ranges.map(({ first, last }) => ({
					first,
					last,
					value
				}));
			});
		}
		function blindSpans(sets, protocol) {
			return overlaid(sets.filter((set) => set.protocol === protocol).map(({ ranges }) => ranges.map((range) => ({
				...range,
				value: []
			})))).map(({ first, last }) => ({
				first,
				last,
				value: []
			}));
		}
		[...words.iI];
		let meaning = (kind, mark, gravity = null) => ({
			kind,
			mark,
			gravity
		});
		let opened = meaning("newly-open", "weakening", "risk");
		let shut = meaning("newly-blocked", "tightening");
		let lost = meaning("no-longer-watched", "weakening", "lower");
		let forgotten = meaning("no-longer-watched", "weakening", "low");
		let looser = meaning("blocked-otherwise", "weakening", "low");
		let stricter = meaning("blocked-otherwise", "tightening");
		let other = meaning("blocked-otherwise", "neutral");
		let watched = meaning("newly-watched", "tightening");
		let TABLE = {
			open: {
				open: null,
				blocked: shut,
				closed: shut,
				filtered: shut,
				observe: forgotten,
				nothing: forgotten
			},
			blocked: {
				open: opened,
				blocked: null,
				closed: stricter,
				filtered: stricter,
				observe: lost,
				nothing: lost
			},
			closed: {
				open: opened,
				blocked: looser,
				closed: null,
				filtered: other,
				observe: lost,
				nothing: lost
			},
			filtered: {
				open: opened,
				blocked: looser,
				closed: other,
				filtered: null,
				observe: lost,
				nothing: lost
			},
			observe: {
				open: opened,
				blocked: shut,
				closed: shut,
				filtered: shut,
				observe: null,
				nothing: forgotten
			},
			nothing: {
				open: opened,
				blocked: shut,
				closed: shut,
				filtered: shut,
				observe: watched,
				nothing: null
			}
		};
		let DEMAND_KINDS = new Set(Object.values(TABLE).flatMap((row) => Object.values(row).flatMap((cell) => cell?.kind ?? [])));
		function meaningOf(was, now) {
			return TABLE[was][now];
		}
		function gravityOf({ gravity }, own) {
			if (gravity === null) return null;
			if (gravity === "low") return { fixed: "low" };
			return {
				fixed: null,
				own,
				less: +(gravity === "lower")
			};
		}
		function isShut(demand) {
			return demand === "blocked" || demand === "closed" || demand === "filtered";
		}
		function expectationChanges(old, now, place) {
			return pairsOf(old ?? [], now ?? []).flatMap((pair) => {
				let blind = blindTo(pair);
				if (blind === null) return changesOf(pair, place, null);
				let [before, after] = pair.map((one) => one && {
					...one,
					unseen: null
				});
				return changesOf([before ?? null, after ?? null], place, blind);
			});
		}
		function blindTo([old, now]) {
			if (old !== null && old.unseen === null || now !== null && now.unseen === null) return null;
			return now?.unseen ?? old?.unseen ?? null;
		}
		function onPaper(change) {
			if (!DEMAND_KINDS.has(change.kind)) return null;
			let { was, now, blind } = change;
			let predicate = `changed from ${was ?? "nothing"} to ${now ?? "nothing"} on paper alone, as ${blind === "scope" ? "that is out of scope, and never probed" : "that cannot be seen from there"}.`;
			return {
				...change,
				kind: "unseen",
				mark: "neutral",
				gravity: null,
				predicate
			};
		}
		function pairsOf(olds, news) {
			if (olds.length <= 1 && news.length <= 1) return [[olds[0] ?? null, news[0] ?? null]];
			let same = olds.flatMap((old) => news.filter(({ expected }) => expected === old.expected).map((now) => [old, now]));
			let gone = olds.filter((old) => same.every(([known]) => known !== old));
			let come = news.filter((now) => same.every(([, known]) => known !== now));
			let left = Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => [gone[i] ?? null, come[i] ?? null]);
			return [...same, ...left];
		}
		function changesOf(pair, place, blind) {
			let [old, next] = pair;
			let [was, now] = [demandOf(old), demandOf(next)];
			let meaning = meaningOf(was, now);
			let rest = {
				blind,
				oldRule: old?.position ?? null,
				newRule: next?.position ?? null
			};
			let low = (told) => ({
				...told,
				gravity: told.mark === "weakening" ? { fixed: "low" } : null,
				...rest
			});
			let demand = meaning === null ? [] : [{
				...meaning,
				...stated(pair, was, now),
				gravity: gravityOf(meaning, isShut(was) ? old?.severity ?? null : null),
				...rest
			}];
			if (old === null || next === null || !(meaning === null || isShut(was) && isShut(now))) return demand;
			let judged = [
				...evidence(old, next),
				...addresses(old, next),
				...question(old, next, place)
			];
			let wording = meaning === null ? wordings(old, next) : [];
			return [...demand, ...[...judged, ...wording].map(low)];
		}
		function demandOf(expectation) {
			return expectation === null || expectation.unseen !== null ? "nothing" : expectation.expected;
		}
		function stated([old, now], was, is) {
			let reason = is === "open" && now !== null && now.reason !== null ? ` The policy says why: "${now.reason}".` : "";
			return {
				was: was === "nothing" ? null : was,
				now: is === "nothing" ? null : is,
				predicate: `${nowText(now, is, was)}, ${wasText(old, was)}.${reason}`
			};
		}
		function nowText(now, is, was) {
			if (is === "observe") return "will only be observed now, never judged";
			if (is !== "nothing") return `must be ${is} now`;
			if (now?.unseen === "scope") return "will not be probed any more, being out of scope";
			if (now?.unseen === "vantage") return "cannot be seen from there any more, so no run will say what becomes of it";
			if (was === "observe") return "will not even be observed any more";
			if (was === "open") return "need not be open any more, and no run will look";
			return "may be in any state now, and no run will say so";
		}
		function wasText(old, was) {
			if (was !== "nothing") return `where ${was} was expected before`;
			if (old?.unseen === "scope") return "where nothing was probed before, being out of scope";
			if (old?.unseen === "vantage") return "where nothing could be seen from there before";
			return "where nothing was expected before";
		}
		function evidence(old, now) {
			if (!isShut(now.expected) || old.evidence === now.evidence) return [];
			let weaker = now.evidence === "vouched";
			let predicate = weaker ? "may pass by silence now as soon as anything vouches for the machine that asks, where the same address had to answer on another port before." : "may pass by silence now only where the same address answers on another port, where anything that vouches was enough before.";
			return [{
				kind: "evidence",
				mark: weaker ? "weakening" : "tightening",
				was: old.evidence,
				now: now.evidence,
				predicate
			}];
		}
		function addresses(old, now) {
			if (now.expected !== "open" || old.addresses === now.addresses) return [];
			let weaker = now.addresses === "any";
			let predicate = weaker ? "need be open at one address of the name alone now, where every address counted before." : "must be open at every address of the name now, where one was enough before.";
			return [{
				kind: "addresses",
				mark: weaker ? "weakening" : "tightening",
				was: old.addresses,
				now: now.addresses,
				predicate
			}];
		}
		function question(old, now, { protocol, port }) {
			if (protocol !== "udp") return [];
			let [was, is] = [asked(old, port), asked(now, port)];
			if (was === is) return [];
			let counts = isShut(now.expected) && now.expected !== "closed";
			let [proved, proves] = [(0, udp_services.lV)(was), (0, udp_services.lV)(is)];
			let mark = !counts || proved === proves ? "neutral" : proves ? "weakening" : "tightening";
			let silence = mark === "neutral" ? "" : proves ? ", and may pass by silence" : ", and cannot pass by silence any more";
			let predicate = `will be asked as ${spoken(now)} now${silence}, where ${spoken(old)} was asked before.`;
			return [{
				kind: "question",
				mark,
				was: spoken(old),
				now: spoken(now),
				predicate
			}];
		}
		function asked({ speaks }, port) {
			return speaks ?? (0, udp_services.$2)(port);
		}
		function spoken({ speaks }) {
			return speaks ?? "what the number stands for";
		}
		function wordings(old, now) {
			let text = ({ severity, reason }) => [severity === null ? [] : [severity], reason === null ? [] : [`"${reason}"`]].flat().join(", ");
			if (old.severity === now.severity && old.reason === now.reason) return [];
			let [was, is] = [text(old), text(now)];
			let predicate = `changed in severity or reason alone (still ${now.expected}): ${is || "none"} now, ${was || "none"} before.`;
			return [{
				kind: "wording",
				mark: "neutral",
				was: was || null,
				now: is || null,
				predicate
			}];
		}
		var policy = __webpack_require__(5179);
		function waiverClaims(policy, view) {
			let order = 0;
			return policy.waivers.filter(({ from }) => (0, plan_view.C_)(view, from)).flatMap((waiver) => waiver.hosts.flatMap(({ pattern }) => {
				order++;
				if (pattern.kind === "addresses") return [{
					...pattern,
					host: null,
					order,
					waiver
				}];
				return [4, 6].map((family) => ({
					host: pattern.name,
					family,
					first: 0n,
					last: 0n,
					order,
					waiver
				}));
			}));
		}
		function waiverSpans(claims, protocol) {
			return overlaid(claims.flatMap(({ waiver }) => waiver.ports.filter((set) => set.protocol === protocol).map(({ ranges }) => ranges.map(({ first, last }) => ({
				first,
				last,
				value: waiver
			}))))).map(({ first, last, value }) => {
				let covering = value.filter((waiver) => waiver !== null);
				return {
					first,
					last,
					value: {
						open: lastOf(covering, "open"),
						closed: lastOf(covering, "closed"),
						filtered: lastOf(covering, "filtered")
					}
				};
			});
		}
		function lastOf(waivers, state) {
			return waivers.reduce((best, one) => {
				if (!one.states.includes(state)) return best;
				return best === null || one.until > best.until ? one : best;
			}, null);
		}
		function waiverChanges(old, now, today) {
			let pairs = new Map();
			for (let state of policy.li) {
				let pair = {
					old: old?.[state] ?? null,
					now: now?.[state] ?? null
				};
				let key = JSON.stringify([said(pair.old), said(pair.now)]);
				if (said(pair.old) === said(pair.now)) continue;
				let known = pairs.get(key) ?? {
					...pair,
					states: []
				};
				pairs.set(key, known);
				known.states.push(state);
			}
			let isOver = (waiver) => waiver !== null && today !== null && waiver.until < today;
			return [...pairs.values()].map((pair) => changeOf(pair, isOver(pair.old), isOver(pair.now)));
		}
		function said(waiver) {
			return waiver === null ? null : JSON.stringify([
				waiver.until,
				waiver.reason,
				waiver.owner
			]);
		}
		function changeOf({ old, now, states }, oldIsOver, newIsOver) {
			let words = states.join(" or ");
			let mark = markOf(old, now, oldIsOver, newIsOver);
			let gravity = states.includes("open") ? {
				fixed: null,
				own: null,
				less: 0
			} : { fixed: "low" };
			let text = (waiver) => waiver === null ? null : `${words} until ${waiver.until}`;
			return {
				kind: now === null ? "waiver-removed" : old === null ? "waiver-added" : "waiver-changed",
				mark,
				gravity: mark === "weakening" ? gravity : null,
				was: text(old),
				now: text(now),
				predicate: predicateOf(old, now, words, newIsOver),
				blind: null,
				oldRule: ruleOf(old),
				newRule: ruleOf(now)
			};
		}
		function markOf(old, now, oldIsOver, newIsOver) {
			let [was, is] = [oldIsOver ? "" : old?.until ?? "", newIsOver ? "" : now?.until ?? ""];
			if (was === is) return "neutral";
			return was < is ? "weakening" : "tightening";
		}
		function predicateOf(old, now, words, newIsOver) {
			if (now === null) {
				let { until, reason } = old;
				return `may no longer be ${words} against the policy: the waiver until ${until} ("${reason}") is gone.`;
			}
			let why = `"${now.reason}"${now.owner === null ? "" : ` (${now.owner})`}`;
			let over = newIsOver ? ", which is over" : "";
			let may = `may be ${words} until ${now.until}${over}, and fail no run`;
			if (old === null) return `${may}: ${why}.`;
			if (old.until !== now.until) return `${may}, where the waiver ended on ${old.until} before: ${why}.`;
			return `${may}, as before; the waiver reads otherwise: ${why}.`;
		}
		function ruleOf(waiver) {
			return waiver?.position ?? null;
		}
		let QUESTION_EDGES = [...new Set(udp_services.nT.flatMap(({ ports }) => ports.flatMap((port) => [port, port + 1])))].sort((a, b) => a - b);
		function expectationLayer(policies) {
			let said = port_layers_remembering();
			return {
				placed: (side, seat) => expectationClaims(policies[side], seat[side]),
				spans: (claims, { family }, side, seat) => {
					let all = said(claims, side);
					return {
						tcp: expectationSpans(all, "tcp", family, seat[side]),
						udp: expectationSpans(all, "udp", family, seat[side])
					};
				},
				compare: expectationChanges,
				onPaper,
				edges: {
					tcp: [],
					udp: QUESTION_EDGES
				}
			};
		}
		function port_layers_remembering() {
			let known = new Map();
			let ids = new Map();
			let idOf = ({ order, entries }) => {
				let id = ids.get(entries) ?? ids.size;
				ids.set(entries, id);
				return `${order} ${id}`;
			};
			return (claims, side) => {
				let key = `${side} ${claims.map(idOf).join()}`;
				let said = known.get(key) ?? saidBy(claims);
				known.set(key, said);
				return said;
			};
		}
		function waiverLayer(policies, today) {
			return {
				placed: (side, seat) => waiverClaims(policies[side], seat[side]),
				spans: (claims) => ({
					tcp: waiverSpans(claims, "tcp"),
					udp: waiverSpans(claims, "udp")
				}),
				compare: (old, now) => waiverChanges(old, now, today),
				onPaper: () => null,
				edges: {
					tcp: [],
					udp: []
				}
			};
		}
		class RiskyPorts {
			#riskOf;
			#known = new Map();
			constructor(riskOf) {
				this.#riskOf = riskOf;
			}
			among(protocol, ranges) {
				let found = this.#of(protocol).filter(({ port }) => ranges.some(({ first, last }) => first <= port && port <= last));
				let told = new Set();
				return found.filter(({ risk: { what } }) => !told.has(what) && told.add(what));
			}
			severityOf(gravity, protocol, ranges) {
				if (gravity.fixed !== null) return gravity.fixed;
				let [gravest] = this.among(protocol, ranges);
				let open = gravity.own ?? gravest?.risk.severity ?? "medium";
				return words.oC[Math.min(words.oC.indexOf(open) + gravity.less, words.oC.length - 1)];
			}
			#of(protocol) {
				let known = this.#known.get(protocol);
				if (known !== void 0) return known;
				let all = [];
				for (let port = 1; port <= 65535; port++) {
					let risk = this.#riskOf(port, protocol);
					risk !== null && all.push({
						port,
						risk
					});
				}
				all.sort((a, b) => words.oC.indexOf(a.risk.severity) - words.oC.indexOf(b.risk.severity) || a.port - b.port);
				this.#known.set(protocol, all);
				return all;
			}
		}
		function plainChange(said) {
			return {
				severity: null,
				vantages: null,
				hosts: [],
				protocol: null,
				ports: null,
				count: 0,
				service: null,
				oldRules: [],
				newRules: [],
				...said
			};
		}
		function controlChanges(old, now) {
			let declared = vantageNames(old, now);
			let names = declared.length === 0 ? [null] : declared;
			let [lost, gained] = [onlyIn(old, now, names), onlyIn(now, old, names)];
			return [...[...lost].map(({ control, names: of }) => {
				let place = {
					vantages: control_changes_vantagesOf(of, names),
					oldRules: rulesOf([control.position])
				};
				let sentence = `The control ${control.text} vouches no more: with less that answers, less silence counts as evidence.`;
				return plainChange({
					kind: "control-removed",
					mark: "weakening",
					severity: "low",
					was: control.text,
					now: null,
					...place,
					sentence
				});
			}), ...[...gained].map(({ control, names: of }) => {
				let place = {
					vantages: control_changes_vantagesOf(of, names),
					newRules: rulesOf([control.position])
				};
				let sentence = `The control ${control.text} vouches now for the machine that asks.`;
				return plainChange({
					kind: "control-added",
					mark: "tightening",
					was: null,
					now: control.text,
					...place,
					sentence
				});
			})];
		}
		function onlyIn(one, other, names) {
			let found = new Map();
			for (let name of names) {
				let known = new Set(seen(other, name, one).map(endpointOf));
				for (let control of seen(one, name, other)) {
					let endpoint = endpointOf(control);
					if (known.has(endpoint)) continue;
					let entry = found.get(endpoint) ?? {
						control,
						names: []
					};
					found.set(endpoint, entry);
					entry.names.push(name);
				}
			}
			return [...found.values()];
		}
		function seen(policy, name, other) {
			return (0, plan_view.iI)(policy, { vantage: name === null ? null : vantageOf(policy, name, other) });
		}
		function endpointOf({ pattern, port, protocol }) {
			return `${pattern.kind === "name" ? pattern.name : `${pattern.family}:${pattern.first}`} ${port}/${protocol}`;
		}
		function control_changes_vantagesOf(of, all) {
			return of.length === all.length ? null : of.filter((name) => name !== null);
		}
		function bindingsOf(policy, view) {
			let bindings = new Map();
			for (let item of policy.hosts) {
				let { resolvesTo } = item;
				if (resolvesTo === null || !(0, plan_view.C_)(view, item.from)) continue;
				for (let { pattern } of item.hosts) {
					if (pattern.kind !== "name") continue;
					let binding = bindings.get(pattern.name) ?? {
						allowed: new Map(),
						positions: []
					};
					bindings.set(pattern.name, binding);
					for (let family of (0, plan_view.m6)(item)) {
						let known = binding.allowed.get(family) ?? [everyAddress(family)];
						binding.allowed.set(family, known.flatMap((run) => (0, address_ranges.ux)(run, (0, address_ranges.AL)(resolvesTo.within))));
					}
					binding.positions.push(resolvesTo.position);
				}
			}
			return bindings;
		}
		function everyAddress(family) {
			return {
				family,
				first: 0n,
				last: (1n << (family === 4 ? 32n : 128n)) - 1n
			};
		}
		function bindingText({ allowed }) {
			if (allowed.size === 0) return null;
			let texts = [4, 6].flatMap((family) => allowed.get(family)?.map(addressRangeText) ?? [`any IPv${family} address`]);
			return texts.length === 0 ? "none" : texts.join(", ");
		}
		let UNBOUND = {
			allowed: new Map(),
			positions: []
		};
		function resolvesToChanges(old, now, seats) {
			let byName = new Map();
			for (let seat of seats) {
				let [olds, news] = [bindingsOf(old, seat.old), bindingsOf(now, seat.new)];
				for (let name of new Set([...olds.keys(), ...news.keys()])) {
					let pair = {
						old: olds.get(name) ?? UNBOUND,
						new: news.get(name) ?? UNBOUND
					};
					let texts = {
						was: bindingText(pair.old),
						now: bindingText(pair.new)
					};
					let marks = [...allowsMore(pair.new, pair.old) ? ["weakening"] : [], ...allowsMore(pair.old, pair.new) ? ["tightening"] : []];
					for (let mark of marks) {
						let key = JSON.stringify([
							name,
							mark,
							texts
						]);
						let known = byName.get(key) ?? {
							name,
							mark,
							...texts,
							...pair,
							seats: []
						};
						byName.set(key, known);
						known.seats.push(seat);
					}
				}
			}
			return resolves_to_changes_joined([...byName.values()]).map((names) => resolves_to_changes_changeOf(names, seats));
		}
		function allowsMore(first, second) {
			return [4, 6].some((family) => {
				let bound = second.allowed.get(family);
				if (bound === void 0) return !1;
				return (first.allowed.get(family) ?? [everyAddress(family)]).some((run) => (0, address_ranges.FF)(run, (0, address_ranges.AL)(bound)).length > 0);
			});
		}
		function resolves_to_changes_joined(found) {
			let groups = new Map();
			for (let one of found) {
				let key = JSON.stringify([
					one.mark,
					one.was,
					one.now,
					one.seats.map(({ names }) => names)
				]);
				groups.set(key, [...groups.get(key) ?? [], one]);
			}
			return [...groups.values()];
		}
		function resolves_to_changes_changeOf(found, all) {
			let [{ mark, was, now, seats }] = found;
			let hosts = found.map(({ name }) => ({
				host: name,
				family: null
			})).sort((a, b) => a.host < b.host ? -1 : 1);
			return plainChange({
				kind: "resolves-to",
				mark,
				severity: mark === "weakening" ? "medium" : null,
				vantages: vantagesOf(seats, all),
				hosts,
				was,
				now,
				oldRules: rulesOf(found.flatMap(({ old }) => old.positions)),
				newRules: rulesOf(found.flatMap((one) => one.new.positions)),
				sentence: `${hostsText(hosts)} ${leads(was, now, mark)}.`
			});
		}
		function leads(was, now, mark) {
			let before = was === null ? "where nothing was said of it before" : was === "none" ? "where no address was allowed before" : `where ${was} was allowed before`;
			if (now === null) return `may lead anywhere now, ${before}`;
			if (now === "none") return `must lead nowhere now, ${before}`;
			return mark === "weakening" ? `may lead into ${now} now, ${before}` : `must lead into ${now} now, ${before}`;
		}
		class ScopeSet {
			elements;
			#runs;
			#names = new Set();
			#wildcards = new Set();
			constructor(scope) {
				this.elements = scope;
				this.#runs = (0, address_ranges.AL)(scope.filter((element) => element.kind === "addresses"));
				for (let element of scope) {
					element.kind === "name" && this.#names.add(element.name);
					element.kind === "wildcard" && this.#wildcards.add(element.name);
				}
			}
			get isAddressesAlone() {
				return this.#names.size === 0 && this.#wildcards.size === 0;
			}
			holds(element) {
				if (element.kind === "addresses") return this.holdsRange(element);
				if (element.kind === "name") return this.holdsName(element.name);
				return this.#wildcards.has(element.name) || this.#isBelowWildcard(element.name);
			}
			holdsName(name) {
				return this.#names.has(name) || this.#isBelowWildcard(name);
			}
			holdsRange(run) {
				return (0, address_ranges.k)(this.#runs, run);
			}
			#isBelowWildcard(name) {
				for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) if (this.#wildcards.has(name.slice(dot + 1))) return !0;
				return !1;
			}
		}
		function boundsHold(outer, inner) {
			return outer.every((scope) => inner.some(({ elements }) => elements.every((element) => scope.holds(element))));
		}
		function isSurelyIn(bounds, pattern) {
			return bounds.every((scope) => pattern.kind === "addresses" ? scope.holdsRange(pattern) : scope.holdsName(pattern.name));
		}
		function boundsText(bounds) {
			let texts = bounds.map(({ elements }) => elements.map(({ text }) => text.trim()).join(", "));
			return bounds.length === 0 ? null : [...new Set(texts)].join(" and in ");
		}
		function scopeChanges(old, now) {
			let [olds, news] = [boundsOf(old), boundsOf(now)];
			if (olds.size === 0 || news.size === 0) return [];
			let [before, after] = [[...olds.values()], [...news.values()]];
			let texts = {
				was: textOf(before),
				now: textOf(after)
			};
			let widened = after.some((bounds) => !before.some((other) => boundsHold(other, bounds)));
			let narrowed = before.some((bounds) => !after.some((other) => boundsHold(other, bounds)));
			let unsure = unsureHosts(now, before, news);
			return [...widened ? [wider(texts)] : [], ...narrowed || unsure.length > 0 ? [narrower(texts, unsure)] : []];
		}
		function wider(texts) {
			let sentence = texts.now === null ? "There is no scope any more: whatever the policy names may be probed, and wherever its names lead." : "The scope is wider: addresses may be probed that were out of bounds before.";
			return plainChange({
				kind: "scope-widened",
				mark: "weakening",
				severity: "medium",
				...texts,
				sentence
			});
		}
		function narrower(texts, unsure) {
			let fewer = `${texts.was === null ? "There is a scope now" : "The scope is narrower"}: fewer addresses may be probed`;
			if (unsure.length === 0) return plainChange({
				kind: "scope-narrowed",
				mark: "tightening",
				...texts,
				sentence: `${fewer}.`
			});
			let sentence = `${fewer}, and these hosts only as far as DNS leads into it.`;
			return plainChange({
				kind: "scope-narrowed",
				mark: "weakening",
				severity: "low",
				...texts,
				hosts: unsure,
				sentence
			});
		}
		function boundsOf({ hosts }) {
			let all = new Map();
			for (let { scopes } of hosts) all.has(scopes) || all.set(scopes, scopes.map((scope) => new ScopeSet(scope)));
			return all;
		}
		function textOf(all) {
			let texts = all.map(boundsText);
			return texts.includes(null) ? null : [...new Set(texts)].join(" or in ");
		}
		function unsureHosts({ hosts }, before, news) {
			let found = new Map();
			for (let { hosts: references, scopes } of hosts) {
				let bounds = news.get(scopes) ?? [];
				for (let { pattern } of references) {
					if (isSurelyIn(bounds, pattern) || isSurelyOut(bounds, pattern)) continue;
					if (!before.every((old) => isSurelyIn(old, pattern))) continue;
					found.set(pattern.kind === "name" ? pattern.name : `${pattern.family} ${pattern.first} ${pattern.last}`, pattern);
				}
			}
			let patterns = [...found.values()];
			let names = patterns.flatMap((pattern) => pattern.kind === "name" ? [pattern.name] : []).sort();
			let runs = patterns.flatMap((pattern) => pattern.kind === "addresses" ? [pattern] : []);
			runs.sort((a, b) => a.family - b.family || (a.first < b.first ? -1 : 1));
			let cells = runs.map(({ family, first, last }) => ({
				host: null,
				family,
				first,
				last
			}));
			return [...names.map((host) => ({
				host,
				family: null
			})), ...changedHosts(cells)];
		}
		function isSurelyOut(bounds, pattern) {
			return pattern.kind === "addresses" && !isSurelyIn(bounds.filter((scope) => scope.isAddressesAlone), pattern);
		}
		function settingsChanges(old, now) {
			let { defaults: was, limits: before } = old;
			let { defaults: is, limits: after } = now;
			return [
				...changed("settings", "timeout of an attempt", `${was.timeoutMs} ms`, `${is.timeoutMs} ms`),
				...changed("settings", "number of attempts at a silent port", was.attempts, is.attempts),
				...hasNamedControls(old) && hasNamedControls(now) ? changed("settings", "family in which names of controls are resolved", was.family, is.family) : [],
				...changed("limits", "limit of attempts a second", before.rate, after.rate),
				...changed("limits", "limit of attempts a second at one address", before.perHost, after.perHost),
				...changed("limits", "limit of attempts at the same time", before.inFlight, after.inFlight),
				...changed("limits", "ceiling of probes of one run", before.probes, after.probes)
			];
		}
		function changed(kind, what, was, now) {
			if (was === now) return [];
			let [from, to] = [was, now].map((value) => String(value ?? "unlimited"));
			return [plainChange({
				kind,
				mark: "neutral",
				was: from,
				now: to,
				sentence: `The ${what} goes from ${from} to ${to}.`
			})];
		}
		function hasNamedControls({ controls, vantages }) {
			return [...controls, ...vantages.flatMap((vantage) => vantage.controls)].some(({ pattern }) => pattern.kind === "name");
		}
		function vantageChanges(old, now) {
			return vantageNames(old, now).flatMap((name) => {
				let [before, after] = [old, now].map(({ vantages }) => vantages.find((one) => one.name === name));
				if (before !== void 0 && after !== void 0) return sightChanges(before, after);
				return [after === void 0 ? gone(before, now) : come(after, old)];
			});
		}
		function gone({ name, position }, { vantages }) {
			let sentence = vantages.length === 0 ? `Nothing is checked from ${name} by that name any more: no vantage is declared.` : `Nothing is checked from ${name} any more.`;
			let rules = { oldRules: rulesOf([position]) };
			return plainChange({
				kind: "vantage-removed",
				mark: "weakening",
				severity: vantages.length === 0 ? "medium" : "high",
				vantages: [name],
				was: name,
				now: null,
				...rules,
				sentence
			});
		}
		function come({ name, position }, { vantages }) {
			let sentence = vantages.length === 0 ? `The policy now declares that it is checked from ${name}.` : `The policy is now checked from ${name} too.`;
			let rules = { newRules: rulesOf([position]) };
			return plainChange({
				kind: "vantage-added",
				mark: "tightening",
				vantages: [name],
				was: null,
				now: name,
				...rules,
				sentence
			});
		}
		function sightChanges(before, after) {
			let [lost, gained] = [newlyBlind(before, after), newlyBlind(after, before)];
			let { name } = after;
			let change = (mark, sentence) => plainChange({
				kind: "vantage-sight",
				mark,
				severity: mark === "weakening" ? "low" : null,
				vantages: [name],
				was: blindText(before),
				now: blindText(after),
				oldRules: rulesOf([before.position]),
				newRules: rulesOf([after.position]),
				sentence
			});
			return [...lost.length === 0 ? [] : [change("weakening", `The vantage ${name} can no longer see ${lost.join(", ")}.`)], ...gained.length === 0 ? [] : [change("tightening", `The vantage ${name} can see ${gained.join(", ")} now.`)]];
		}
		function newlyBlind(before, after) {
			let families = before.families.filter((family) => !after.families.includes(family)).map((family) => `IPv${family}`);
			let ports = words.yv.flatMap((protocol) => portTexts(overlaid([vantage_changes_layer(before, protocol), vantage_changes_layer(after, protocol)]).filter(({ value }) => value[0] === null), protocol));
			return [...families, ...ports];
		}
		function blindText(vantage) {
			let families = [4, 6].filter((family) => !vantage.families.includes(family)).map((family) => `IPv${family}`);
			let ports = words.yv.flatMap((protocol) => portTexts(vantage_changes_layer(vantage, protocol), protocol));
			let texts = [...families, ...ports];
			return texts.length === 0 ? null : `cannot see ${texts.join(", ")}`;
		}
		function vantage_changes_layer({ cannotSee }, protocol) {
			return overlaid(cannotSee.filter((set) => set.protocol === protocol).map(({ ranges }) => ranges.map(({ first, last }) => ({
				first,
				last,
				value: !0
			})))).map(({ first, last }) => ({
				first,
				last,
				value: !0
			}));
		}
		function portTexts(spans, protocol) {
			return (0, port_ranges.kj)(spans).map((range) => `${(0, port_ranges.lq)(range)}/${protocol}`);
		}
		function diffPolicies(old, now, { serviceName, riskOf, today }) {
			let policies = {
				old,
				new: now
			};
			let seats = seatsOf(old, now);
			let known = {
				serviceName,
				risks: new RiskyPorts(riskOf)
			};
			let changes = inOrder([
				...[...rectanglesOf(expectationLayer(policies), seats), ...rectanglesOf(waiverLayer(policies, today ?? null), seats)].map((rectangle) => portChange(rectangle, seats, known)),
				...resolvesToChanges(old, now, seats),
				...scopeChanges(old, now),
				...vantageChanges(old, now),
				...controlChanges(old, now),
				...settingsChanges(old, now)
			]);
			let count = (mark) => changes.filter((change) => change.mark === mark).length;
			return {
				files: {
					old: old.file,
					new: now.file
				},
				totals: {
					weakening: count("weakening"),
					tightening: count("tightening"),
					neutral: count("neutral")
				},
				changes
			};
		}
		var risk = __webpack_require__(7560);
		var service_names = __webpack_require__(5773);
		var read_policies = __webpack_require__(6211);
		function diffSources(old, now, options, oldOptions = options) {
			let [before, after] = [(0, read_policies.h9)(old, oldOptions), (0, read_policies.h9)(now, options)];
			let files = [...before.files, ...after.files];
			let errors = [...before.diagnostics, ...after.diagnostics].filter(({ level }) => level === "error");
			if (before.policy === null || after.policy === null) return {
				kind: "unusable",
				files,
				diagnostics: errors
			};
			let today = options.now === void 0 ? {} : { today: (0, read_policies.dA)(options.now()) };
			return {
				kind: "diffed",
				diff: diffPolicies(before.policy, after.policy, {
					serviceName: service_names.fe,
					riskOf: risk.bi,
					...today
				}),
				files,
				diagnostics: []
			};
		}
		var exit_codes = __webpack_require__(966);
		var tool = __webpack_require__(4595);
		function policyDiffJson(diff, { toolVersion }) {
			let { weakening, tightening, neutral } = diff.totals;
			let document = {
				schemaVersion: 1,
				tool: {
					name: "port-policy",
					version: toolVersion
				},
				files: {
					old: diff.files.old,
					new: diff.files.new
				},
				totals: {
					weakening,
					tightening,
					neutral
				},
				changes: diff.changes.map(ordered)
			};
			return `${JSON.stringify(document, null, 2)}\n`;
		}
		function ordered(change) {
			let { kind, mark, severity, vantages, protocol, ports, count, service, was, now, sentence } = change;
			let place = {
				vantages,
				hosts: change.hosts.map(({ host, family }) => ({
					host,
					family
				})),
				protocol,
				ports,
				count,
				service
			};
			let rules = {
				oldRules: change.oldRules.map(orderedRule),
				newRules: change.newRules.map(orderedRule)
			};
			return {
				kind,
				mark,
				severity,
				...place,
				was,
				now,
				...rules,
				sentence
			};
		}
		function orderedRule({ file, line, column }) {
			return {
				file,
				line,
				column
			};
		}
		var numbers_and_lists = __webpack_require__(5607);
		function hostText({ host, family }) {
			return family === null ? host : `${host} (IPv${family})`;
		}
		function firstOf(list, most, textOf) {
			let shown = list.length === most + 1 ? list : list.slice(0, most);
			let rest = list.length - shown.length;
			return {
				texts: shown.map(textOf),
				more: rest === 0 ? null : `${(0, numbers_and_lists.zD)(rest)} more`
			};
		}
		function linesOf(rules) {
			let lines = new Map();
			for (let rule of rules) {
				let key = `${rule.line} ${rule.file}`;
				lines.has(key) || lines.set(key, rule);
			}
			return [...lines.values()];
		}
		function policy_diff_rows_changesOf(diff, mark) {
			return diff.changes.filter((change) => change.mark === mark);
		}
		function totalsText({ totals, changes }) {
			let { weakening, tightening, neutral } = totals;
			if (weakening + tightening + neutral === 0) return "no change of meaning";
			let open = changes.filter(({ kind }) => kind === "newly-open").length;
			let opened = open === 0 ? "" : open === weakening ? " (newly open)" : ` (${(0, numbers_and_lists.zD)(open)} newly open)`;
			return [
				...weakening === 0 ? ["nothing is weaker"] : [`${(0, numbers_and_lists.hS)(weakening, "weakening")}${opened}`],
				...tightening === 0 ? [] : [(0, numbers_and_lists.hS)(tightening, "tightening")],
				...neutral === 0 ? [] : [`${(0, numbers_and_lists.zD)(neutral)} neutral`]
			].join(", ");
		}
		var fit_sections = __webpack_require__(5849);
		var markdown_cells = __webpack_require__(970);
		var markdown = __webpack_require__(3311);
		var place_text = __webpack_require__(6207);
		let TITLES = [
			"Host",
			"Port",
			"Was",
			"Is now",
			"What it means"
		];
		function policyDiffSections(diff, options) {
			let weaker = policy_diff_rows_changesOf(diff, "weakening");
			return [
				...weaker.length === 0 ? [] : [weakerSection(weaker, options)],
				...foldedSections("Tighter", policy_diff_rows_changesOf(diff, "tightening"), options),
				...foldedSections("Neither weaker nor tighter", policy_diff_rows_changesOf(diff, "neutral"), options)
			];
		}
		function weakerSection(changes, options) {
			return {
				head: (0, markdown_cells.PP)(["", ...TITLES]),
				rows: changes.map((change) => (0, markdown_cells.jD)([(0, markdown_cells.kY)(change.severity ?? "low"), ...cells(change, options)])),
				tail: "\n",
				leftOut: (0, markdown_cells.ig)("change", options)
			};
		}
		function foldedSections(title, changes, options) {
			if (changes.length === 0) return [];
			let rows = changes.map((change) => (0, markdown_cells.jD)(cells(change, options)));
			let table = {
				head: (0, markdown_cells.PP)(TITLES),
				rows,
				leftOut: (0, markdown_cells.ig)("change", options)
			};
			return [(0, markdown_cells.TM)(`${title} (${(0, numbers_and_lists.zD)(changes.length)})`, table)];
		}
		function cells(change, options) {
			let { was, now, kind, sentence } = change;
			let ports = (0, markdown.wD)((0, place_text.fx)(change)) || "–";
			let text = `**${kind}:** ${(0, markdown_cells.CS)(sentence)}${rulesText(change, options)}`;
			return [
				hostCell(change),
				ports,
				(0, markdown_cells.CS)(was ?? "–"),
				(0, markdown_cells.CS)(now ?? "–"),
				text
			];
		}
		function hostCell({ hosts, vantages }) {
			if (hosts.length === 0) return vantages === null ? "–" : `vantage ${vantages.map((name) => (0, markdown_cells.Fl)(name)).join(", ")}`;
			let { texts, more } = firstOf(hosts, 6, (host) => (0, markdown_cells.Fl)(hostText(host)));
			return [...texts, ...more === null ? [] : [`and ${more}`]].join("<br>");
		}
		function rulesText({ oldRules, newRules }, options) {
			let side = (name, rules) => {
				let { texts, more } = firstOf(linesOf(rules), 3, (rule) => {
					let url = options.ruleUrl(name, rule.file, rule.line);
					return url === null ? (0, markdown_cells.Z9)(rule) : (0, markdown.iQ)((0, markdown_cells.oZ)(rule.line), url);
				});
				if (texts.length === 0) return [];
				return [`${name === "old" ? "was " : ""}${[...texts, ...more === null ? [] : [more]].join(", ")}`];
			};
			let sides = [...side("new", newRules), ...side("old", oldRules)];
			return sides.length === 0 ? "" : ` (${sides.join("; ")})`;
		}
		function policyDiffMarkdown(diff, options) {
			return (0, fit_sections.W)([(0, fit_sections.Y)(heading(diff, options)), ...policyDiffSections(diff, options)], options.maxBytes);
		}
		function heading(diff, { names }) {
			let icon = diff.totals.weakening > 0 ? "⚠️" : "✅";
			let [old, now] = [names.old, names.new].map((name) => (0, markdown_cells.Fl)(name));
			return `## ${icon} Policy diff: ${totalsText(diff)}\n\nFrom ${old} to ${now}\n\n`;
		}
		var size_limits = __webpack_require__(6987);
		var picocolors = __webpack_require__(7336);
		var picocolors_default = __webpack_require__.n(picocolors);
		var terminal = __webpack_require__(1526);
		var workflow_command = __webpack_require__(4399);
		var text_width = __webpack_require__(748);
		let SIGNS = {
			weakening: "✗",
			tightening: "✓",
			neutral: "·"
		};
		let policy_diff_terminal_TITLES = {
			weakening: "Weaker",
			tightening: "Tighter",
			neutral: "Neither weaker nor tighter"
		};
		function policyDiffTerminal(diff, options) {
			let { colour, columns, names } = options;
			let colours = picocolors_default().createColors(colour);
			let width = Math.min(120, Math.max(40, columns));
			let paint = diff.totals.weakening > 0 ? colours.red : colours.green;
			let parts = [
				"weakening",
				"tightening",
				"neutral"
			].flatMap((mark) => {
				let changes = policy_diff_rows_changesOf(diff, mark);
				if (changes.length === 0) return [];
				return [colours.bold(policy_diff_terminal_TITLES[mark]), ...changes.flatMap((change) => changeLines(change, width, colours))];
			});
			let lines = [
				...(0, text_width.C1)(`Policy diff: ${totalsText(diff)}.`, width).map((line) => colours.bold(paint(line))),
				...(0, text_width.C1)(`${(0, terminal.F)(names.old)} -> ${(0, terminal.F)(names.new)}`, width).map(colours.dim),
				"",
				...parts
			];
			return (0, workflow_command.i)(`${lines.join("\n").trimEnd()}\n`);
		}
		function changeLines(change, width, colours) {
			let { kind, mark, severity, was, now, sentence } = change;
			let lead = severityPaint(severity, mark, colours)((0, text_width.Fg)(`  ${SIGNS[mark]} ${severity ?? ""}`, 14));
			let block = (text, paint = (line) => line) => (0, text_width.C1)(text, width - 14).map((line) => " ".repeat(14) + paint(line));
			let [first = "", ...rest] = (0, text_width.C1)(placeText(change), width - 14);
			let states = was === null && now === null ? "" : `: ${oneLine(was ?? "nothing")} -> ${oneLine(now ?? "nothing")}`;
			return [
				`${lead}${colours.bold(first)}`,
				...rest.map((line) => " ".repeat(14) + colours.bold(line)),
				...block(`${kind}${states}`),
				...block(oneLine(sentence)),
				...block(policy_diff_terminal_rulesText(change), colours.dim),
				""
			];
		}
		function placeText(change) {
			let vantages = change.vantages?.map((name) => (0, terminal.F)(name)).join(", ") ?? null;
			if (change.hosts.length === 0) return vantages === null ? "the whole policy" : `the vantage ${vantages}`;
			let { texts, more } = firstOf(change.hosts, 5, (host) => (0, terminal.F)(hostText(host)));
			let ports = (0, terminal.F)((0, place_text.fx)(change));
			let from = vantages === null ? "" : `, from ${vantages}`;
			return `${[...texts, ...more === null ? [] : [more]].join(", ")}${ports === "" ? "" : `: ${ports}`}${from}`;
		}
		function policy_diff_terminal_rulesText({ oldRules, newRules }) {
			let side = (name, rules) => {
				let place = ({ file, line, column }) => `${(0, terminal.F)(file)}:${line}:${column}`;
				let { texts, more } = firstOf(linesOf(rules), 4, place);
				return texts.length === 0 ? [] : [`${name} ${[...texts, ...more === null ? [] : [more]].join(", ")}`];
			};
			return [...side("now", newRules), ...side("was", oldRules)].join("; ");
		}
		function severityPaint(severity, mark, colours) {
			if (mark === "tightening") return colours.green;
			if (severity === null) return colours.dim;
			return severity === "critical" || severity === "high" ? colours.red : colours.yellow;
		}
		function oneLine(text) {
			return (0, terminal.F)(text.replace(/\s+/g, " "));
		}
		var log_safe = __webpack_require__(8380);
		var print_diagnostics = __webpack_require__(2380);
		async function diff(old, now, options, format, terminal) {
			let [was, is] = [looksLikeReport(old), looksLikeReport(now)];
			if (was !== is) {
				let what = (report) => report ? "a report" : "a policy";
				return { problem: `${old.file} is ${what(was)} and ${now.file} ${what(is)}: diff takes two policies, or two reports` };
			}
			if (!was && "text" in old && "text" in now) return diff_diffPolicies(old, now, options, format, terminal);
			if ((options.variables ?? []).length > 0) return { problem: "--var is for policies, and both files are reports: leave it out" };
			return (await Promise.all([__webpack_require__.e(939), __webpack_require__.e(10)]).then(__webpack_require__.bind(__webpack_require__, 2010))).diffReports(old, now, format, terminal);
		}
		function looksLikeReport(source) {
			if ("long" in source) return !0;
			let { text } = source;
			return /^\s*\{/.test(text) && text.includes("\"schemaVersion\"") && text.includes("\"verdicts\"");
		}
		async function diff_diffPolicies(old, now, options, format, terminal) {
			let outcome = diffSources([old], [now], options);
			await (0, print_diagnostics.a)(outcome.diagnostics, outcome.files, terminal, terminal.err);
			if (outcome.kind === "unusable") return exit_codes.dc.unusable;
			let names = {
				old: old.file,
				new: now.file
			};
			let { colour, columns } = terminal;
			let text = format === "json" ? policyDiffJson(outcome.diff, { toolVersion: tool.wr }) : format === "markdown" ? policyDiffMarkdown(outcome.diff, {
				names,
				ruleUrl: () => null,
				maxBytes: size_limits.R,
				reportHint: "All of it is printed by --format json."
			}) : policyDiffTerminal(outcome.diff, {
				colour,
				columns,
				names
			});
			terminal.out((0, log_safe.c)(format, text));
			return exit_codes.dc.pass;
		}
	}),
	3311: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => markdownCode,
			iQ: () => markdownLink,
			wD: () => markdown
		});
		var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1526);
		let ACTIVE = /[&<>|\\`*_~[\]!#$"]/g;
		let ENTITIES = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"|": "&#124;",
			"\\": "&#92;",
			"`": "&#96;",
			$: "&#36;",
			"\"": "\""
		};
		let AUTOLINKED = /:\/\/|www\.|@|#\d|gh-\d|::|:[\w+-]+:|(?<![\w.-])[0-9a-f]{7,64}(?![\w.-])/i;
		let BLOCK_START = /^(\s*)(?:([-+=])|(\d+)([.)](?=\s|$)))/;
		function plain(word) {
			return word.replace(ACTIVE, (character) => ENTITIES[character] ?? `\\${character}`);
		}
		function markdownCode(text) {
			return (0, _terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text).split(/([|`]+)/).map((part, index) => {
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
			return (0, _terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text.replace(/\s+/g, (blanks) => /[\n\r\u2028\u2029]/.test(blanks) ? " " : blanks).replace(/\t/g, " ")).split(/(\s+)/).map((part, index) => index % 2 == 1 ? part : word(part)).join("").replace(BLOCK_START, (_, space, sign = "", digits = "", stop = "") => sign === "" ? `${space}${digits}\\${stop}` : `${space}\\${sign}`);
		}
		function markdownLink(text, url) {
			if (url === null || !/^https?:\/\//i.test(url)) return text;
			let address = url.replace(/[^\w\-.~:/?#@&+,;=%]/gu, (character) => /[!'()*]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(/\p{Cs}/u.test(character) ? "�" : character));
			return address.length > 4096 ? text : `[${text}](${address.replaceAll("&", "&amp;")})`;
		}
	}),
	5849: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => fitSections,
			Y: () => fixedSection
		});
		var _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54);
		function fixedSection(head) {
			return {
				head,
				rows: [],
				tail: "",
				leftOut: () => ""
			};
		}
		function fixedBytes({ head, rows, tail, leftOut }) {
			return (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(head) + (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(tail) + (rows.length === 0 ? 0 : (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(leftOut(rows.length)));
		}
		function fill(section, room) {
			let { head, rows, tail, leftOut } = section;
			let left = room;
			let shown = 0;
			for (let row of rows) {
				let bytes = (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(row);
				if (bytes > left) break;
				left -= bytes;
				shown++;
			}
			let note = shown === rows.length ? "" : leftOut(rows.length - shown);
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
			return (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.d)(text) <= maxBytes ? text : (0, _base_utf8_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, maxBytes);
		}
	}),
	970: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CG: () => fileText,
			CS: () => prose,
			Fl: () => nameCode,
			PE: () => severityIcon,
			PP: () => tableHead,
			TM: () => folded,
			Z9: () => placeText,
			ig: () => leftOut,
			jD: () => tableRow,
			kY: () => severityCell,
			lN: () => ruleLink,
			oZ: () => lineText,
			tj: () => hostCell
		});
		var _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5607);
		var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
		var _text_clip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4);
		let SEVERITY_ICONS = {
			critical: "🔴",
			high: "🟠",
			medium: "🟡",
			low: "🔵"
		};
		function prose(text) {
			return (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(text, 2e3));
		}
		function nameCode(name, most = 300) {
			return (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)((0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(name, most));
		}
		function fileText(file) {
			return (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)((0, _text_clip_js__WEBPACK_IMPORTED_MODULE_1__.$)(file, 300));
		}
		function hostCell({ host, address }) {
			let name = nameCode(host);
			return address === null || address === host ? name : `${name}<br>${nameCode(address, 100)}`;
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
			return `${fileText(file)}, ${lineText(line)}`;
		}
		function ruleLink({ rule }, { policyUrl }) {
			let url = policyUrl(rule.file, rule.line);
			return url === null ? `(${placeText(rule)})` : (0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(lineText(rule.line), url);
		}
		function tableHead(titles, rule = titles.map(() => "---")) {
			return `|${titles.map((title) => title === "" ? " |" : ` ${title} |`).join("")}\n|${rule.join("|")}|\n`;
		}
		function tableRow(cells) {
			return `| ${cells.join(" | ")} |\n`;
		}
		function leftOut(what, { reportHint }) {
			return (rows) => `\n**${(0, _base_numbers_and_lists_js__WEBPACK_IMPORTED_MODULE_2__.hS)(rows, `more ${what}`)} left out here.** ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__.wD)(reportHint)}\n`;
		}
		function folded(title, section, open = !1) {
			return {
				...section,
				head: `<details${open ? " open" : ""}><summary>${title}</summary>\n\n${section.head}`,
				tail: "\n</details>\n\n"
			};
		}
	})
};
