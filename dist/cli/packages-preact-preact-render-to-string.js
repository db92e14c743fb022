"use strict";
exports.id = "packages-preact-preact-render-to-string";
exports.ids = ["packages-preact-preact-render-to-string"];
exports.modules = {
	3091: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { F0: () => z });
		var preact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4137);
		var o = "__s", i = "__c", a = "__k", u = "__d", c = "__s", f = /[\s\n\\/='"\0<>]/, s = /^(xlink|xmlns|xml)([A-Z])/, l = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/, p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/, h = new Set(["draggable", "spellcheck"]);
		function d(e) {
			e.__g === void 0 ? e[u] = !0 : e.__g |= 8;
		}
		function v(e) {
			e.__g === void 0 ? e[u] = !1 : e.__g &= -9;
		}
		function m(e) {
			return e.__g === void 0 ? !0 === e[u] : !!(8 & e.__g);
		}
		var y = /["&<]/;
		function _(e) {
			if (e.length === 0 || !1 === y.test(e)) return e;
			for (var t = 0, n = 0, r = "", o = ""; n < e.length; n++) {
				switch (e.charCodeAt(n)) {
					case 34:
						o = "&quot;";
						break;
					case 38:
						o = "&amp;";
						break;
					case 60:
						o = "&lt;";
						break;
					default: continue;
				}
				n !== t && (r += e.slice(t, n)), r += o, t = n + 1;
			}
			return n !== t && (r += e.slice(t, n)), r;
		}
		var g = {}, k = new Set("animation-iteration-count.border-image-outset.border-image-slice.border-image-width.box-flex.box-flex-group.box-ordinal-group.column-count.fill-opacity.flex.flex-grow.flex-negative.flex-order.flex-positive.flex-shrink.flood-opacity.font-weight.grid-column.grid-row.line-clamp.line-height.opacity.order.orphans.stop-opacity.stroke-dasharray.stroke-dashoffset.stroke-miterlimit.stroke-opacity.stroke-width.tab-size.widows.z-index.zoom".split(".")), b = /[A-Z]/g;
		function x(e) {
			var t = "";
			for (var n in e) {
				var r = e[n];
				if (r != null && r !== "") {
					var o = n[0] == "-" ? n : g[n] || (g[n] = n.replace(b, "-$&").toLowerCase()), i = ";";
					typeof r != "number" || o.startsWith("--") || k.has(o) || (i = "px;"), t = t + o + ":" + r + i;
				}
			}
			return t || void 0;
		}
		function w() {
			this.__d = !0;
		}
		function H(e, t) {
			return {
				__v: e,
				context: t,
				props: e.props,
				setState: w,
				forceUpdate: w,
				__d: !0,
				__h: []
			};
		}
		var T = {}, j = [], P = Array.isArray, $ = Object.assign, U = "", Z = "<!--$s-->", F = "<!--/$s-->";
		function M(e) {
			return typeof e == "string" ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && typeof e.then == "function" ? e.then(M) : Z + e + F;
		}
		function W() {
			return {
				beforeDiff: preact__WEBPACK_IMPORTED_MODULE_0__.fF.__b,
				afterDiff: preact__WEBPACK_IMPORTED_MODULE_0__.fF.diffed,
				renderHook: preact__WEBPACK_IMPORTED_MODULE_0__.fF.__r,
				unmountHook: preact__WEBPACK_IMPORTED_MODULE_0__.fF.unmount,
				rootHook: preact__WEBPACK_IMPORTED_MODULE_0__.fF.__,
				commitHook: preact__WEBPACK_IMPORTED_MODULE_0__.fF.__c,
				catchError: preact__WEBPACK_IMPORTED_MODULE_0__.fF.__e,
				errorBoundaries: preact__WEBPACK_IMPORTED_MODULE_0__.fF.errorBoundaries
			};
		}
		function B(e) {
			var t = preact__WEBPACK_IMPORTED_MODULE_0__.fF[o];
			preact__WEBPACK_IMPORTED_MODULE_0__.fF[o] = !0;
			try {
				return e();
			} finally {
				preact__WEBPACK_IMPORTED_MODULE_0__.fF[o] = t;
			}
		}
		function z(n, r, o) {
			var i = W();
			try {
				var u = B(function() {
					var u, c = (0, preact__WEBPACK_IMPORTED_MODULE_0__.h)(preact__WEBPACK_IMPORTED_MODULE_0__.FK, null);
					return c[a] = [n], i.rootHook && i.rootHook(n, ((u = {})[a] = c, u.nodeType = 1, u)), q(n, r || T, !1, void 0, c, !1, o, i);
				});
				return P(u) ? u.join(U) : u;
			} catch (e) {
				if (e.then) throw Error("Use \"renderToStringAsync\" for suspenseful rendering.");
				throw e;
			} finally {
				i.commitHook && B(function() {
					return i.commitHook(n, j);
				}), j.length = 0;
			}
		}
		function N(e, t, n) {
			var r, o = e.type, a = !0;
			return e[i] ? (a = !1, (r = e[i]).state = r[c]) : r = new o(e.props, t), e[i] = r, r.__v = e, r.props = e.props, r.context = t, d(r), r.state ?? (r.state = T), r[c] ?? (r[c] = r.state), o.getDerivedStateFromProps ? r.state = $({}, r.state, o.getDerivedStateFromProps(r.props, r.state)) : a && r.componentWillMount ? (r.componentWillMount(), r.state = r[c] === r.state ? r.state : r[c]) : !a && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
		}
		function q(e, n, o, u, y, g, k, b) {
			if (e == null || !0 === e || !1 === e || e === U) return U;
			var w = typeof e;
			if (w != "object") return w == "function" ? U : w == "string" ? _(e) : e + U;
			if (P(e)) {
				var C, D = U;
				y[a] = e;
				for (var A = e.length, S = 0; S < A; S++) {
					var E = e[S];
					if (E != null && typeof E != "boolean") {
						var L, j = q(E, n, o, u, y, g, k, b);
						typeof j == "string" ? D += j : (C ||= Array(A), D && C.push(D), D = U, P(j) ? (L = C).push.apply(L, j) : C.push(j));
					}
				}
				return C ? (D && C.push(D), C) : D;
			}
			if (!(0, preact__WEBPACK_IMPORTED_MODULE_0__.zO)(e)) return U;
			e.__ = y, b.beforeDiff && b.beforeDiff(e);
			var Z = e.type, F = e.props;
			if (typeof Z == "function") {
				var W, z, O, R = n;
				if (Z === preact__WEBPACK_IMPORTED_MODULE_0__.FK) {
					if ("tpl" in F) {
						for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
							var Q = F.exprs[J];
							if (Q == null) continue;
							if (typeof Q == "object" && ((0, preact__WEBPACK_IMPORTED_MODULE_0__.zO)(Q) || P(Q))) {
								var X, Y = q(Q, n, o, u, e, g, k, b);
								typeof Y == "string" ? G += Y : (K ||= [], G && K.push(G), G = U, P(Y) ? (X = K).push.apply(X, Y) : K.push(Y));
							} else G += Q;
						}
						return K ? (G && K.push(G), K) : G;
					}
					if ("UNSTABLE_comment" in F) return "<!--" + _(F.UNSTABLE_comment) + "-->";
					z = F.children;
				} else {
					if ((W = Z.contextType) != null) {
						var ee = n[W.__c];
						R = ee ? ee.props.value : W.__;
					}
					var te = Z.prototype && typeof Z.prototype.render == "function";
					if (te) z = N(e, R, b), O = e[i];
					else {
						e[i] = O = H(e, R);
						for (var ne = 0; m(O) && ne++ < 25;) {
							v(O), b.renderHook && b.renderHook(e);
							try {
								z = Z.call(O, F, R);
							} catch (t) {
								throw g && t && typeof t.then == "function" && (e._suspended = !0), t;
							}
						}
						d(O);
					}
					if (O.getChildContext != null && (n = $({}, n, O.getChildContext())), te && b.errorBoundaries && (Z.getDerivedStateFromError || O.componentDidCatch)) {
						z = z != null && z.type === preact__WEBPACK_IMPORTED_MODULE_0__.FK && z.key == null && z.props.tpl == null ? z.props.children : z;
						try {
							return q(z, n, o, u, e, g, !1, b);
						} catch (r) {
							return Z.getDerivedStateFromError && (O[c] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), m(O) ? (z = N(e, n, b), (O = e[i]).getChildContext != null && (n = $({}, n, O.getChildContext())), q(z = z != null && z.type === preact__WEBPACK_IMPORTED_MODULE_0__.FK && z.key == null && z.props.tpl == null ? z.props.children : z, n, o, u, e, g, k, b)) : U;
						} finally {
							b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
						}
					}
				}
				z = z != null && z.type === preact__WEBPACK_IMPORTED_MODULE_0__.FK && z.key == null && z.props.tpl == null ? z.props.children : z;
				try {
					var re = q(z, n, o, u, e, g, k, b);
					return b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), e._suspended ? M(re) : re;
				} catch (t) {
					if (!g && k && k.onError) {
						var oe = function t(r) {
							return k.onError(r, e, function(e, r) {
								try {
									return B(function() {
										return q(e, n, o, u, r, g, k, b);
									});
								} catch (e) {
									return t(e);
								}
							});
						}(t);
						return oe === void 0 ? (b.catchError && b.catchError(t, e), U) : oe;
					}
					if (!g) throw t;
					if (!t || typeof t.then != "function") throw t;
					return t.then(function t() {
						try {
							var r = B(function() {
								return q(z, n, o, u, e, g, k, b);
							});
							return e._suspended ? M(r) : r;
						} catch (e) {
							if (!e || typeof e.then != "function") throw e;
							return e.then(t);
						}
					});
				}
			}
			var ie, ae = "<" + Z, ue = U;
			for (var ce in F) {
				var fe = F[ce];
				if (typeof (fe = V(fe) ? fe.value : fe) != "function" || ce === "class" || ce === "className") {
					switch (ce) {
						case "children":
							ie = fe;
							continue;
						case "key":
						case "ref":
						case "__self":
						case "__source": continue;
						case "htmlFor":
							if ("for" in F) continue;
							ce = "for";
							break;
						case "className":
							if ("class" in F) continue;
							ce = "class";
							break;
						case "defaultChecked":
							ce = "checked";
							break;
						case "defaultSelected":
							ce = "selected";
							break;
						case "defaultValue":
						case "value":
							switch (ce = "value", Z) {
								case "textarea":
									ie = fe;
									continue;
								case "select":
									u = fe;
									continue;
								case "option": u != fe || "selected" in F || (ae += " selected");
							}
							break;
						case "dangerouslySetInnerHTML":
							ue = fe && fe.__html;
							continue;
						case "style":
							typeof fe == "object" && (fe = x(fe));
							break;
						case "acceptCharset":
							ce = "accept-charset";
							break;
						case "httpEquiv":
							ce = "http-equiv";
							break;
						default:
							if (f.test(ce)) continue;
							s.test(ce) ? ce = ce.replace(s, "$1:$2").toLowerCase() : ce[4] !== "-" && !h.has(ce) || fe == null ? o ? p.test(ce) && (ce = ce === "panose1" ? "panose-1" : ce.replace(/([A-Z])/g, "-$1").toLowerCase()) : l.test(ce) && (ce = ce.toLowerCase()) : fe += U;
					}
					fe != null && !1 !== fe && (ae = !0 === fe || fe === U ? ae + " " + ce : ae + " " + ce + "=\"" + _(fe + U) + "\"");
				}
			}
			if (f.test(Z)) throw Error(Z + " is not a valid HTML tag name in " + ae + ">");
			if (ue || (typeof ie == "string" ? ue = _(ie) : ie != null && !1 !== ie && !0 !== ie && (ue = q(ie, n, Z === "svg" || Z !== "foreignObject" && o, u, e, g, k, b))), b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e), !ue && I.has(Z)) return ae + "/>";
			var se = "</" + Z + ">", le = ae + ">";
			return P(ue) ? [le].concat(ue, [se]) : typeof ue == "string" ? le + ue + se : [
				le,
				ue,
				se
			];
		}
		var I = new Set([
			"area",
			"base",
			"br",
			"col",
			"command",
			"embed",
			"hr",
			"img",
			"input",
			"keygen",
			"link",
			"meta",
			"param",
			"source",
			"track",
			"wbr"
		]);
		function V(e) {
			return typeof e == "object" && !!e && typeof e.peek == "function" && "value" in e;
		}
	}),
	4137: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			FK: () => $,
			fF: () => n,
			h: () => k,
			zO: () => r
		});
		var n, t, r, u, i, f, o, e, l, c, a, h = Symbol.for("pv"), p = {}, y = [], v = /^m(i|n|o|s|text|space)$/, w = Array.isArray, d = y.slice, _ = Object.assign;
		function g(n) {
			n && n.parentNode && n.remove();
		}
		function k(n, t, r) {
			var u, i, f, o = {}, e = arguments.length;
			for (f in t) f == "key" ? u = t[f] : f == "ref" && typeof n != "function" ? i = t[f] : o[f] = t[f];
			return e > 2 && (o.children = e > 3 ? d.call(arguments, 2) : r), m(n, o, u, i, null);
		}
		function m(r, u, i, f, o) {
			var e = {
				type: r,
				props: u,
				key: i,
				ref: f,
				__k: null,
				__: null,
				__b: 0,
				__e: null,
				__c: null,
				constructor: h,
				__v: o || ++t,
				__i: -1,
				__u: 0
			};
			return !o && n.vnode && n.vnode(e), e;
		}
		function $(n) {
			return n.children;
		}
		function x(n, t) {
			this.props = n, this.context = t, this.__g = 0;
		}
		function S(n, t) {
			if (t == null) return n.__ && S(n.__, n.__i + 1);
			for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
			return typeof n.type != "function" || n.props.__P ? null : S(n);
		}
		function C(t) {
			var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
			e && ((r = _({ constructor: h }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E(f, r, o), u.__ = u.__e = null, r.__e != i && j(r));
		}
		function j(n) {
			if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
				return t && (n.__e = t.__e);
			}), j(n);
		}
		function L(t) {
			(8 & t.__g || (t.__g |= 8, u.push(t), f++)) && i == n.debounceRendering || ((i = n.debounceRendering) || queueMicrotask)(H);
		}
		function H() {
			try {
				for (var n, t = 1; u.length;) u.length > t && u.sort(o), n = u.shift(), t = u.length, 8 & n.__g && C(n);
			} finally {
				(f = u.length) && (i || queueMicrotask)(H);
			}
		}
		function I(n, t, r, u, i, f, o, e, l, c, a) {
			var s, h, v, w, d, _, g = u.__k || y, k = t.length;
			for (l = q(r, t, g, l, k), s = 0; s < k; s++) (v = r.__k[s]) != null && (h = ~v.__i && g[v.__i] || p, v.__i = s, _ = z(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d ||= w, 4 & v.__u ? (l = A(v, l, n, !h.__v), h.__e && (h.__e = null)) : typeof v.type == "function" && _ !== void 0 ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
			return r.__e = d, l;
		}
		function q(n, t, r, u, i) {
			var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
			for (f = 0; f < i; f++) (o = t[f]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = k[f] = m(null, o) : w(o) ? o = k[f] = m($, { children: o }) : o.constructor === h && o.__b ? o = k[f] = m(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), typeof o.type != "function" && (o.__u |= 4))) : k[f] = null;
			if (g) {
				for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
					for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
					a[_] = o.__i, s[f] = _ + 1;
				}
				for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
			}
			if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
			return u;
		}
		function A(n, t, r, u) {
			var i, f, o, e;
			if (typeof n.type == "function") {
				if (n.props.__P) return t;
				if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A(i[f], t, r, !1));
				return t;
			}
			for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && e.nodeType == 8;) e = e.nextSibling;
			for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t &&= t.nextSibling) && t.nodeType == 8 && !t.data.startsWith("$s"););
			return t;
		}
		function P(n, t, r, u) {
			var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
			if (e === null && f == null || l && f == e.key && o == e.type) return r;
			if (u > +!!l) {
				for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
				for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
			}
			return -1;
		}
		function T(n, t, r) {
			r ??= "", t[0] == "-" ? n.setProperty(t, r) : n[t] = r;
		}
		function N(n, t, r, u, i) {
			var f, o;
			if (t == "style") {
				if (typeof r == "string") n.style.cssText = r;
				else {
					if (typeof u == "string" && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T(n.style, t);
					if (r) for (t in r) u && r[t] == u[t] || T(n.style, t, r[t]);
				}
			} else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof u != "function" && (u = null), (n.__e ||= {})[t] = r, r && u || (o = a[t] || (a[t] = V(t)), (n.__a ||= {})[t] = c, f = t != (t = t.replace(l, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
			else {
				if (i == "http://www.w3.org/2000/svg") t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
				else if (t != "width" && t != "height" && t != "href" && t != "list" && t != "form" && t != "tabIndex" && t != "download" && t != "rowSpan" && t != "colSpan" && t != "role" && t != "popover" && t in n) try {
					n[t] = r ?? "";
					return;
				} catch {}
				if (typeof r == "function") return;
				r == null || !1 === r && t[4] != "-" ? n.removeAttribute(t) : n.setAttribute(t, t == "popover" && r == 1 ? "" : r);
			}
		}
		function V(t) {
			return function(r) {
				var u = this.__e;
				if (u) {
					if (u = u[t], r[e] == null) r[e] = c++;
					else if (r[e] < this.__a[t]) return;
					return u(n.event ? n.event(r) : r);
				}
			};
		}
		function z(t, r, u, i, f, o, e, l, c, a) {
			var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
			if (r.constructor !== h) return null;
			128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], s.nodeType == 8 ? l = B(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
			n: if (typeof V == "function") {
				v = e.length;
				try {
					if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _({}, d.__s)), _(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
						if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
							r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
								n && (n.__ = r);
							}), y.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
							break n;
						}
						d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
							d.componentDidUpdate(k, b, m);
						});
					} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
					d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
					do
						d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
					while (8 & d.__g && ++q < 25);
					C && (y.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $ && s.key == null ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
						n && J(n, n);
					}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I(t, w(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
				} catch (t) {
					if (e.length = v, r.__v = null, c || o) {
						if (t && t.then) {
							if (r.__u |= 128 | c, o) {
								for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && N.nodeType == 8;) T--;
								for (; T < o.length; T++) if (N = o[T]) {
									if (o[T] = null, O) {
										if (N == P) break;
									} else {
										if (N.nodeType != 8) break;
										N.data.startsWith("$s") && (P = B(O = N));
									}
								}
							}
							if (!O) {
								for (; l && l.nodeType == 8 && l.nextSibling;) l = l.nextSibling;
								O = l;
							}
							(s = B(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l &&= l.nextSibling;
						} else o && o.some(g);
					} else r.__e = u.__e;
					r.__k ||= u.__k || [], t && t.then || D(r), n.__e(t, r, u);
				}
			} else l = r.__e = F(u.__e, r, u, i, f, o, e, c, a, t);
			return (s = n.diffed) && s(r), l;
		}
		function B(n, t) {
			if (n && n.nodeType == 8 && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
				if (n.nodeType == 8) {
					if (n.data.startsWith("$s")) r++;
					else if (n.data.startsWith("/$s") && !--r) return n;
				}
				t && t.push(n);
			}
		}
		function D(n) {
			n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D));
		}
		function E(t, r, u) {
			for (var i = 0; i < u.length;) G(u[i++], u[i++], u[i++]);
			n.__c && n.__c(r, t), t.some(function(r) {
				try {
					t = r.__h, r.__h = [], t.some(function(n) {
						n.call(r);
					});
				} catch (t) {
					n.__e(t, r.__v);
				}
			});
		}
		function F(t, r, u, i, f, o, e, l, c, a) {
			var s, h, y, _, k, b, m, M, $ = u.props || p, x = r.props, C = r.type;
			if (C == "svg" ? f = "http://www.w3.org/2000/svg" : C == "math" ? f = "http://www.w3.org/1998/Math/MathML" : f ||= "http://www.w3.org/1999/xhtml", o) {
				for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : k.nodeType == 3)) {
					t = k, o[s] = null;
					break;
				}
			}
			if (!t) {
				if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
				t = M.createElementNS(f, C, x.is ? x : a), l &&= (n.__m && n.__m(r, o), !1), o = null;
			}
			if (C) {
				if (a = C == "template" && t.content || t, o = C == "textarea" && x.defaultValue != null ? null : o && d.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
				for (s in $) k = $[s], s == "dangerouslySetInnerHTML" ? y = k : s == "children" || s in x || s == "value" && "defaultValue" in x || s == "checked" && "defaultChecked" in x || N(t, s, null, k, f);
				for (s in x) k = x[s], s == "children" ? _ = k : s == "dangerouslySetInnerHTML" ? h = k : s == "value" ? b = k : s == "checked" ? m = k : l && typeof k != "function" || $[s] === k || N(t, s, k, $[s], f);
				h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), (C == "foreignObject" || f == "http://www.w3.org/1998/Math/MathML" && v.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g)), l && C != "textarea" || (s = "value", C == "progress" && b == null ? t.removeAttribute(s) : b == null || b === t[s] && (C != "progress" || b) || N(t, s, b, $[s], f), s = "checked", m != null && m != t[s] && N(t, s, m, $[s], f));
			} else $ === x || l && t.data == x || (t.data = x);
			return t;
		}
		function G(t, r, u, i) {
			try {
				typeof t == "function" ? r ? r.__x = t(r) || 1 : (i &&= i.__c || i.__e) && (r = i.__x) && (i.__x = null, typeof r == "function" ? r() : t(null)) : t.current = r;
			} catch (t) {
				n.__e(t, u);
			}
		}
		function J(t, r, u) {
			var i, f, o, e;
			if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G(i, null, r, t), i = t.__c) {
				if (i.componentWillUnmount) try {
					i.componentWillUnmount();
				} catch (t) {
					n.__e(t, r);
				}
				i.__P = i.__n = null;
			}
			if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, typeof t.type != "function" || u && !t.props.__P);
			!u && (i = t.__c) && (i = i.__z) && (f = B(i, o = [])) && (i == t.__e && o.some(g), g(f), g(i)), u || g(t.__e), t.__e = t.__c = t.__ = null;
		}
		function K(n, t, r) {
			return this.constructor(n, r);
		}
		n = { __e: function(n, t, r, u) {
			for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
				i.__g |= 4;
				try {
					if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
				} catch (t) {
					n = t;
				}
			}
			throw f = 0, n;
		} }, t = 0, r = function(n) {
			return n != null && n.constructor === h;
		}, x.prototype.setState = function(n, t) {
			var r = this.__s;
			r && r != this.state || (r = this.__s = _({}, this.state)), typeof n == "function" && (n = n(_({}, r), this.props)), n && (_(r, n), this.__v && (t && this.__k.push(t), L(this)));
		}, x.prototype.forceUpdate = function(n) {
			this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
		}, x.prototype.render = $, u = [], f = 0, o = function(n, t) {
			return n.__v.__b - t.__v.__b;
		}, e = Symbol(), l = /(PointerCapture)$|Capture$/i, c = 0, a = {};
	}),
	8720: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			FD: () => a,
			FK: () => preact__WEBPACK_IMPORTED_MODULE_0__.FK,
			Y: () => a
		});
		var preact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4137), f = Symbol.for("pv"), o = 0;
		Array.isArray;
		function a(t, e, n, u, a, i) {
			e ||= {};
			var c, l, p = e;
			if ("ref" in p && typeof t != "function") for (l in p = {}, e) l == "ref" ? c = e[l] : p[l] = e[l];
			var s = {
				type: t,
				props: p,
				key: n,
				ref: c,
				__k: null,
				__: null,
				__b: 0,
				__e: null,
				__c: null,
				constructor: f,
				__v: --o,
				__i: -1,
				__u: 0
			};
			return (a || i) && (s.__source = a, s.__self = i), preact__WEBPACK_IMPORTED_MODULE_0__.fF.vnode && preact__WEBPACK_IMPORTED_MODULE_0__.fF.vnode(s), s;
		}
	})
};
