"use strict";
const require_methodology = require("./methodology.js");
const require_start = require("./start.js");
const require_utf8 = require("./utf8.js");
const require_html = require("./html.js");
let require_later_loaded;
function require_later() {
	return require_later_loaded ??= require("./later.js");
}
var n;
var t;
var r;
var u$2;
var i$1;
var f$2;
var o$2;
var e;
var l$1;
var c$1;
var a$2;
var s$1;
var h$1 = Symbol.for("pv");
var p$1 = {};
var y$1 = [];
var v$1 = /^m(i|n|o|s|text|space)$/;
var w$1 = Array.isArray;
var d$1 = y$1.slice;
var _$1 = Object.assign;
function g$1(n) {
	n && n.parentNode && n.remove();
}
function k$1(n, t, r) {
	var u, i, f, o = {}, e = arguments.length;
	for (f in t) f == "key" ? u = t[f] : f == "ref" && typeof n != "function" ? i = t[f] : o[f] = t[f];
	return e > 2 && (o.children = e > 3 ? d$1.call(arguments, 2) : r), m$1(n, o, u, i, null);
}
function m$1(r, u, i, f, o) {
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
		constructor: h$1,
		__v: o || ++t,
		__i: -1,
		__u: 0
	};
	return !o && n.vnode && n.vnode(e), e;
}
function $$1(n) {
	return n.children;
}
function x$1(n, t) {
	this.props = n, this.context = t, this.__g = 0;
}
function S(n, t) {
	if (t == null) return n.__ && S(n.__, n.__i + 1);
	for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
	return typeof n.type != "function" || n.props.__P ? null : S(n);
}
function C(t) {
	var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
	e && ((r = _$1({ constructor: h$1 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E(f, r, o), u.__ = u.__e = null, r.__e != i && j$1(r));
}
function j$1(n) {
	if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
		return t && (n.__e = t.__e);
	}), j$1(n);
}
function L(t) {
	(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H$1);
}
function H$1() {
	try {
		for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C(n);
	} finally {
		(f$2 = u$2.length) && (i$1 || queueMicrotask)(H$1);
	}
}
function I$1(n, t, r, u, i, f, o, e, l, c, a) {
	var s, h, v, w, d, _, g = u.__k || y$1, k = t.length;
	for (l = q$1(r, t, g, l, k), s = 0; s < k; s++) (v = r.__k[s]) != null && (h = ~v.__i && g[v.__i] || p$1, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d ||= w, 4 & v.__u ? (l = A(v, l, n, !h.__v), h.__e && (h.__e = null)) : typeof v.type == "function" && _ !== void 0 ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
	return r.__e = d, l;
}
function q$1(n, t, r, u, i) {
	var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
	for (f = 0; f < i; f++) (o = t[f]) != null && typeof o != "boolean" && typeof o != "function" ? (typeof o != "object" || o.constructor === String ? o = k[f] = m$1(null, o) : w$1(o) ? o = k[f] = m$1($$1, { children: o }) : o.constructor === h$1 && o.__b ? o = k[f] = m$1(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P$1(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), typeof o.type != "function" && (o.__u |= 4))) : k[f] = null;
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
function P$1(n, t, r, u) {
	var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
	if (e === null && f == null || l && f == e.key && o == e.type) return r;
	if (u > +!!l) {
		for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
	}
	return -1;
}
function T$1(n, t, r) {
	r ??= "", t[0] == "-" ? n.setProperty(t, r) : n[t] = r;
}
function N$1(n, t, r, u, i) {
	var f, o;
	if (t == "style") {
		if (typeof r == "string") n.style.cssText = r;
		else {
			if (typeof u == "string" && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$1(n.style, t);
			if (r) for (t in r) u && r[t] == u[t] || T$1(n.style, t, r[t]);
		}
	} else if (t[0] == "o" && t[1] == "n") typeof r != "function" && (r = null), typeof u != "function" && (u = null), (n.__e ||= {})[t] = r, r && u || (o = a$2[t] || (a$2[t] = V$1(t)), (n.__a ||= {})[t] = c$1, f = t != (t = t.replace(l$1, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
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
function V$1(t) {
	return function(r) {
		var u = this.__e;
		if (u) {
			if (u = u[t], r[e] == null) r[e] = c$1++;
			else if (r[e] < this.__a[t]) return;
			return u(n.event ? n.event(r) : r);
		}
	};
}
function z$1(t, r, u, i, f, o, e, l, c, a) {
	var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
	if (r.constructor !== h$1) return null;
	128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], s.nodeType == 8 ? l = B$1(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
	n: if (typeof V == "function") {
		v = e.length;
		try {
			if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x$1(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$1({}, d.__s)), _$1(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
				if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
					r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
						n && (n.__ = r);
					}), y$1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
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
			C && (y$1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$1({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $$1 && s.key == null ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
				n && J(n, n);
			}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I$1(t, w$1(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$1), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
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
								N.data.startsWith("$s") && (P = B$1(O = N));
							}
						}
					}
					if (!O) {
						for (; l && l.nodeType == 8 && l.nextSibling;) l = l.nextSibling;
						O = l;
					}
					(s = B$1(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l &&= l.nextSibling;
				} else o && o.some(g$1);
			} else r.__e = u.__e;
			r.__k ||= u.__k || [], t && t.then || D(r), n.__e(t, r, u);
		}
	} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
	return (s = n.diffed) && s(r), l;
}
function B$1(n, t) {
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
function F$1(t, r, u, i, f, o, e, l, c, a) {
	var s, h, y, _, k, b, m, M, $ = u.props || p$1, x = r.props, C = r.type;
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
		if (a = C == "template" && t.content || t, o = C == "textarea" && x.defaultValue != null ? null : o && d$1.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
		for (s in $) k = $[s], s == "dangerouslySetInnerHTML" ? y = k : s == "children" || s in x || s == "value" && "defaultValue" in x || s == "checked" && "defaultChecked" in x || N$1(t, s, null, k, f);
		for (s in x) k = x[s], s == "children" ? _ = k : s == "dangerouslySetInnerHTML" ? h = k : s == "value" ? b = k : s == "checked" ? m = k : l && typeof k != "function" || $[s] === k || N$1(t, s, k, $[s], f);
		h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), (C == "foreignObject" || f == "http://www.w3.org/1998/Math/MathML" && v$1.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I$1(a, w$1(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$1)), l && C != "textarea" || (s = "value", C == "progress" && b == null ? t.removeAttribute(s) : b == null || b === t[s] && (C != "progress" || b) || N$1(t, s, b, $[s], f), s = "checked", m != null && m != t[s] && N$1(t, s, m, $[s], f));
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
	!u && (i = t.__c) && (i = i.__z) && (f = B$1(i, o = [])) && (i == t.__e && o.some(g$1), g$1(f), g$1(i)), u || g$1(t.__e), t.__e = t.__c = t.__ = null;
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
	throw f$2 = 0, n;
} }, t = 0, r = function(n) {
	return n != null && n.constructor === h$1;
}, x$1.prototype.setState = function(n, t) {
	var r = this.__s;
	r && r != this.state || (r = this.__s = _$1({}, this.state)), typeof n == "function" && (n = n(_$1({}, r), this.props)), n && (_$1(r, n), this.__v && (t && this.__k.push(t), L(this)));
}, x$1.prototype.forceUpdate = function(n) {
	this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
}, x$1.prototype.render = $$1, u$2 = [], f$2 = 0, o$2 = function(n, t) {
	return n.__v.__b - t.__v.__b;
}, e = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$1 = 0, a$2 = {}, s$1 = 0;
var f$1 = Symbol.for("pv");
var o$1 = 0;
var u$1 = Array.isArray;
function a$1(t, e, n$1, u, a, i) {
	e ||= {};
	var c, l, p = e;
	if ("ref" in p && typeof t != "function") for (l in p = {}, e) l == "ref" ? c = e[l] : p[l] = e[l];
	var s = {
		type: t,
		props: p,
		key: n$1,
		ref: c,
		__k: null,
		__: null,
		__b: 0,
		__e: null,
		__c: null,
		constructor: f$1,
		__v: --o$1,
		__i: -1,
		__u: 0
	};
	return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
}
var o = "__s";
var i = "__c";
var a = "__k";
var u = "__d";
var c = "__s";
var f = /[\s\n\\/='"\0<>]/;
var s = /^(xlink|xmlns|xml)([A-Z])/;
var l = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/;
var p = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/;
var h = new Set(["draggable", "spellcheck"]);
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
var g = {};
var k = new Set("animation-iteration-count.border-image-outset.border-image-slice.border-image-width.box-flex.box-flex-group.box-ordinal-group.column-count.fill-opacity.flex.flex-grow.flex-negative.flex-order.flex-positive.flex-shrink.flood-opacity.font-weight.grid-column.grid-row.line-clamp.line-height.opacity.order.orphans.stop-opacity.stroke-dasharray.stroke-dashoffset.stroke-miterlimit.stroke-opacity.stroke-width.tab-size.widows.z-index.zoom".split("."));
var b = /[A-Z]/g;
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
var T = {};
var j = [];
var P = Array.isArray;
var $ = Object.assign;
var U = "";
var Z = "<!--$s-->";
var F = "<!--/$s-->";
function M(e) {
	return typeof e == "string" ? Z + e + F : P(e) ? (e.unshift(Z), e.push(F), e) : e && typeof e.then == "function" ? e.then(M) : Z + e + F;
}
function W() {
	return {
		beforeDiff: n.__b,
		afterDiff: n.diffed,
		renderHook: n.__r,
		unmountHook: n.unmount,
		rootHook: n.__,
		commitHook: n.__c,
		catchError: n.__e,
		errorBoundaries: n.errorBoundaries
	};
}
function B(e) {
	var t = n[o];
	n[o] = !0;
	try {
		return e();
	} finally {
		n[o] = t;
	}
}
function z(n, r, o) {
	var i = W();
	try {
		var u = B(function() {
			var u, c = k$1($$1, null);
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
	if (!r(e)) return U;
	e.__ = y, b.beforeDiff && b.beforeDiff(e);
	var Z = e.type, F = e.props;
	if (typeof Z == "function") {
		var W, z, O, R = n;
		if (Z === $$1) {
			if ("tpl" in F) {
				for (var K, G = U, J = 0; J < F.tpl.length; J++) if (G += F.tpl[J], F.exprs && J < F.exprs.length) {
					var Q = F.exprs[J];
					if (Q == null) continue;
					if (typeof Q == "object" && (r(Q) || P(Q))) {
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
				z = z != null && z.type === $$1 && z.key == null && z.props.tpl == null ? z.props.children : z;
				try {
					return q(z, n, o, u, e, g, !1, b);
				} catch (r) {
					return Z.getDerivedStateFromError && (O[c] = Z.getDerivedStateFromError(r)), O.componentDidCatch && O.componentDidCatch(r, T), m(O) ? (z = N(e, n, b), (O = e[i]).getChildContext != null && (n = $({}, n, O.getChildContext())), q(z = z != null && z.type === $$1 && z.key == null && z.props.tpl == null ? z.props.children : z, n, o, u, e, g, k, b)) : U;
				} finally {
					b.afterDiff && b.afterDiff(e), b.unmountHook && b.unmountHook(e);
				}
			}
		}
		z = z != null && z.type === $$1 && z.key == null && z.props.tpl == null ? z.props.children : z;
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
const OF_PROBES = {
	direct: "it answered",
	proven: "it was open from another vantage",
	anchored: "another port of the same address answered before and after",
	vouched: "others answered this machine before and after",
	none: "nothing shows it"
};
const OF_SCANS = {
	direct: "it answered the scan",
	proven: "it was open from another vantage",
	anchored: "another port of the same address answered the same scan",
	vouched: "others answered the same scan",
	none: "nothing shows it"
};
function explainedEvidence(verdict, { scan }) {
	let word = require_later().evidenceText(verdict);
	return verdict.state === null ? word : `${word} (${(require_later().isOfOtherTool(scan) ? OF_SCANS : OF_PROBES)[verdict.evidence]})`;
}
const MOST_HIDDEN = 100;
function hiddenNames(names) {
	return names.slice(0, 100).map((name) => require_later().shown(name)).join("\n");
}
const MOST_SEEN = 6;
const MOST_FOLDED = 1e3;
const MOST_RANGES = 12;
const MOST_FOLDED_RANGES = 400;
const LONGEST_REST$1 = 1300;
function pageSets(places, noPort) {
	return require_later().portSets({ places }, 12).map(({ ports, places: machines }) => {
		let [first] = machines;
		let isCut = first !== void 0 && first.ports.tcp.length + first.ports.udp.length > 12;
		return {
			ports: ports === "" ? noPort : require_later().shown(ports),
			allPorts: isCut ? require_later().placePorts(first, 400) : "",
			places: machines.map((machine) => {
				let [host, rest] = require_start.machineParts(machine);
				return {
					host: require_later().shown(host),
					rest: require_later().shown(rest, 1300)
				};
			})
		};
	});
}
function filterPorts(places) {
	return require_start.PROTOCOLS.flatMap((protocol) => {
		let lists = new Set(places.map(({ ports }) => ports[protocol]));
		let all = require_start.unitedRanges([...lists].flat());
		return all.length === 0 ? [] : [`${protocol} ${all.map(require_start.rangeText).join(",")}`];
	}).join(" ");
}
const PLACE_TAGS = " ".repeat(60);
function whereTexts({ sets, moreSets, filterHosts, filterPorts: ports }) {
	return [
		...[...sets, ...moreSets].flatMap((set) => [
			set.ports,
			set.allPorts,
			...set.places.flatMap(({ host, rest }) => [
				host,
				rest,
				PLACE_TAGS
			])
		]),
		filterHosts,
		ports
	];
}
function pageWhere(places, noPort) {
	let most = places.length === 7 ? places.length : 6;
	let folded = places.slice(most, most + MOST_FOLDED);
	let named = places.slice(0, most + MOST_FOLDED).filter(({ alsoHosts }) => alsoHosts.length > 3);
	return {
		sets: pageSets(places.slice(0, most), noPort),
		moreSets: pageSets(folded, noPort),
		moreMachines: places.length - Math.min(most, places.length),
		unnamed: Math.max(0, places.length - most - MOST_FOLDED),
		filterHosts: hiddenNames(named.flatMap(({ alsoHosts }) => alsoHosts.slice(0, 100))),
		filterPorts: filterPorts(places)
	};
}
const LONGEST_URL = 4096;
function shownProse(text) {
	return require_start.terminal(require_start.clip(text, require_start.LONGEST_PROSE).replace(/\s+/g, " "));
}
function Prose({ text }) {
	return a$1($$1, { children: require_utf8.codeParts(shownProse(text)).map((part) => part.isCode ? a$1("code", { children: part.text }) : part.text) });
}
function LeftOut({ rows, what, hint }) {
	return a$1("p", {
		class: "left-out",
		children: [
			require_start.grouped(rows),
			" more ",
			what,
			" left out here. ",
			a$1(Prose, { text: hint })
		]
	});
}
function safeUrl(url) {
	if (url === null || url.length > 4096 || !/^https?:\/\/[^\s/]/i.test(url)) return null;
	return require_start.terminal(url) === url ? url : null;
}
function shownTime(time) {
	return require_later().shown(`${time.slice(0, 19).replace("T", " ")} UTC`);
}
function Link({ url, text }) {
	let href = safeUrl(url);
	if (href === null) return a$1($$1, { children: text });
	return a$1("a", {
		href,
		rel: "noreferrer noopener",
		children: text
	});
}
function PolicyLink({ path, urlOf }) {
	return a$1(Link, {
		url: require_start.isFromInputs(path) ? null : urlOf(path, null),
		text: require_start.policyText(require_later().shown(path))
	});
}
function RuleLink({ rule, urlOf }) {
	let { file, line } = rule;
	return a$1(Link, {
		url: require_start.isFromInputs(file) ? null : urlOf(file, line),
		text: require_later().ruleText({
			file: require_later().shown(file),
			line
		})
	});
}
const NONE = {
	names: [],
	of: () => ""
};
function vantageNumbers(report) {
	let names = require_start.isMerged(report) ? require_later().vantageColumns(report).map(({ name }) => name) : [];
	if (names.length < 2) return NONE;
	let numbers = new Map(names.map((name, index) => [name, index]));
	return {
		names,
		of: (vantages) => vantages.flatMap((name) => numbers.get(name) ?? []).join(",")
	};
}
const MOST_ENTRIES = 2e4;
const MOST_BYTES$1 = 24e6;
const TAG_BYTES$1 = 450;
const LINK_BYTES = 60;
const KIND_ORDER = [
	"violation",
	"inconclusive",
	"waived",
	"not-judged",
	"pass"
];
const MOST_RULES = 4;
function attemptsText(group) {
	let { verdict, sameTexts } = group;
	if (verdict.attempts === 0) return "not asked";
	let attempts = require_start.counted(verdict.attempts, "attempt");
	let ports = require_later().countPlaces(group);
	if (ports === 1) return attempts;
	if (verdict.count === ports || sameTexts && verdict.verdict === "pass") return `at most ${attempts} a port`;
	return `${verdict.count > 1 ? "at most " : ""}${attempts} at port ${require_later().firstPort(verdict)}`;
}
function fromOf(group, report) {
	let { vantage } = group.verdict;
	if (require_start.isMerged(report)) return require_later().seenFrom({
		...group,
		vantages: group.vantages ?? [vantage]
	}).trim();
	return vantage === report.vantage || vantage === null ? "" : require_later().fromVantages([vantage]);
}
function entryOf(group, report, numbers) {
	let { verdict, places, rules } = group;
	let isMissing = require_start.isMissingReport(verdict);
	let vantages = group.vantages ?? [verdict.vantage];
	return {
		...pageWhere(places, isMissing ? "no report" : "any port"),
		kind: verdict.verdict,
		severity: group.severity,
		isNew: group.isNew === !0,
		from: fromOf(group, report),
		filterVantages: numbers.of(vantages),
		expected: verdict.expected === "observe" ? "" : require_later().groupExpected(group),
		seen: isMissing ? "nothing is known" : require_later().shown(require_later().seenWords(verdict)),
		answer: verdict.state === null || isMissing ? null : require_later().groupAnswer(group),
		evidence: isMissing ? "" : explainedEvidence(verdict, report),
		since: require_later().knownSinceText(report.drift, group.isNew),
		attempts: isMissing ? "" : require_later().shown(attemptsText(group)),
		explanation: shownProse(require_later().groupExplanation(group)),
		advice: shownProse(verdict.advice),
		rules: isMissing ? [] : rules.slice(0, 4),
		moreRules: isMissing ? 0 : Math.max(0, rules.length - 4),
		sources: require_later().shown(require_later().groupSources(group)),
		waiver: verdict.waiver
	};
}
function bytesOf$1(entry) {
	let { from, explanation, advice, rules, sources } = entry;
	let texts = [
		...whereTexts(entry),
		from,
		explanation,
		advice,
		sources
	];
	let links = rules.reduce((sum, { file }) => sum + 4 * require_utf8.byteLength(require_html.html(require_later().shown(file))) + 60, 0);
	return 450 + texts.reduce((sum, text) => sum + require_utf8.byteLength(require_html.html(text)), 0) + links;
}
function passesOf(report) {
	let machines = require_start.machinesOf(report);
	let isShared = (verdict) => machines.of(verdict).alsoHosts.length > 0;
	return [...require_start.verdictGroups(report, "pass", {
		only: isShared,
		apart: "machine"
	}), ...report.verdicts.filter((verdict) => verdict.verdict === "pass" && !isShared(verdict))];
}
function entryGroups(report) {
	let [room, places] = [24e6, 2e4];
	let numbers = vantageNumbers(report);
	return KIND_ORDER.flatMap((kind) => {
		let all = kind === "pass" ? passesOf(report) : require_start.findingsOf(report, kind);
		if (all.length === 0) return [];
		let entries = [];
		for (let one of all) {
			if (places === 0) break;
			let entry = entryOf("sameTexts" in one ? one : require_later().soleGroup(one), report, numbers);
			let bytes = bytesOf$1(entry);
			if (bytes > room) continue;
			entries.push(entry);
			room -= bytes;
			--places;
		}
		let newness = require_start.newnessCounts(all.map((one) => ({
			count: one.count,
			isNew: "isNew" in one ? one.isNew : null
		})));
		return [{
			kind,
			count: newness.all,
			newness,
			entries,
			leftOut: all.length - entries.length,
			checkAgain: againOf(all, report)
		}];
	});
}
function againOf(all, report) {
	let wrong = all.filter((one) => "sameTexts" in one && one.verdict.verdict !== "pass");
	return require_later().checkAgainText(report, wrong);
}
const VERDICT_KIND_WORDS = {
	violation: [
		"✖︎",
		"Violations",
		"against the policy"
	],
	inconclusive: [
		"?",
		"Inconclusive",
		"could not be checked, so it does not count as intended"
	],
	waived: [
		"◆",
		"Waived",
		"against the policy, and excused for now"
	],
	"not-judged": [
		"◌",
		"Only observed",
		"seen, not judged"
	],
	pass: [
		"✔︎",
		"As intended",
		"checked, and as the policy says"
	]
};
function FilterBar({ groups, vantages }) {
	return a$1($$1, { children: [
		a$1("button", {
			id: "filter-toggle",
			type: "button",
			"aria-controls": "filter",
			"aria-expanded": "false",
			hidden: !0,
			children: "Filter"
		}),
		a$1("search", {
			id: "filter",
			hidden: !0,
			children: [
				a$1("label", { children: ["Host ", a$1("input", {
					id: "filter-host",
					type: "search",
					placeholder: "name or address",
					maxLength: 300
				})] }),
				a$1("label", { children: ["Port ", a$1("input", {
					id: "filter-port",
					type: "search",
					placeholder: "443, 53/udp, 80-90",
					maxLength: 20
				})] }),
				vantages.length === 0 ? null : a$1("label", { children: [
					"From",
					" ",
					a$1("select", {
						id: "filter-from",
						children: [a$1("option", {
							value: "",
							children: "any vantage"
						}), vantages.map((name, index) => a$1("option", {
							value: index,
							children: require_later().vantageText(name)
						}))]
					})
				] }),
				a$1("label", { children: [
					"Severity",
					" ",
					a$1("select", {
						id: "filter-severity",
						children: [a$1("option", {
							value: "",
							children: "any"
						}), require_start.SEVERITIES.map((severity, index) => a$1("option", {
							value: severity,
							children: index === 0 ? severity : `${severity} or worse`
						}))]
					})
				] }),
				a$1("fieldset", { children: [a$1("legend", { children: "Verdict" }), groups.map(({ kind }) => a$1("label", { children: [
					a$1("input", {
						type: "checkbox",
						name: "verdict",
						value: kind
					}),
					" ",
					VERDICT_KIND_WORDS[kind][1].toLowerCase()
				] }))] }),
				a$1("button", {
					id: "filter-clear",
					type: "button",
					children: "Clear"
				}),
				a$1("p", {
					class: "keys",
					children: [
						a$1("kbd", { children: "/" }),
						" filters, ",
						a$1("kbd", { children: "Esc" }),
						" clears"
					]
				}),
				a$1("p", {
					id: "filter-count",
					role: "status"
				})
			]
		}),
		a$1("p", {
			class: "left-out",
			id: "filter-paper",
			hidden: !0
		})
	] });
}
const MOST_VANTAGES = 100;
function Facts({ facts, isAll }) {
	let { name, startedAt, finishedAt, run } = facts;
	let [, ...rest] = require_later().vantageFacts(facts);
	return a$1($$1, { children: [
		a$1("b", { children: require_later().vantageText(name) }),
		`: ${[`${shownTime(startedAt)} to ${shownTime(finishedAt)}`, ...rest.map((text) => require_later().shown(text))].join(" · ")}`,
		isAll ? null : a$1("b", {
			class: "warn",
			children: " · a report is missing"
		}),
		run.commit === null ? null : ` · commit ${require_later().shown(run.commit).slice(0, 12)}`,
		run.url === null ? null : " · ",
		run.url === null ? null : a$1(Link, {
			url: run.url,
			text: `its run: ${require_later().shown(run.url)}`
		})
	] });
}
function VantageFacts({ report }) {
	let known = new Map((report.vantages ?? []).map((facts) => [facts.name, facts]));
	let columns = require_later().vantageColumns(report);
	let rest = columns.length - 100;
	return a$1("ul", {
		class: "plain",
		children: [columns.slice(0, 100).map(({ name, reports }) => {
			let facts = known.get(name);
			return a$1("li", { children: facts === void 0 ? a$1($$1, { children: [
				a$1("b", { children: require_later().vantageText(name) }),
				": ",
				a$1("b", {
					class: "warn",
					children: "no report"
				})
			] }) : a$1(Facts, {
				facts,
				isAll: reports === "all"
			}) });
		}), rest > 0 ? a$1("li", { children: [
			"and ",
			require_start.grouped(rest),
			" more"
		] }) : null]
	});
}
const MOST_ITEMS = 100;
function Fact({ title, children }) {
	return a$1($$1, { children: [a$1("dt", { children: title }), a$1("dd", { children })] });
}
function Items({ items }) {
	let rest = items.length - 100;
	return a$1("ul", {
		class: "plain",
		children: [items.slice(0, 100).map((item) => a$1("li", { children: item })), rest > 0 ? a$1("li", { children: [
			"and ",
			require_start.grouped(rest),
			" more"
		] }) : null]
	});
}
function Controls({ report }) {
	if (report.controls.length === 0) return a$1($$1, { children: require_methodology.noControlsText(report) });
	let items = require_methodology.controlsSilentFirst(report).map(({ target, answered }) => a$1($$1, { children: [
		require_later().shown(target),
		" ",
		answered ? "answered" : a$1("b", {
			class: "warn",
			children: "did not answer"
		})
	] }));
	return a$1(Items, { items });
}
function Run({ run }) {
	let items = [
		run.repository === null ? null : require_later().shown(run.repository),
		run.commit === null ? null : `commit ${require_later().shown(run.commit)}`,
		run.actor === null ? null : `started by ${require_later().shown(run.actor)}`,
		run.url === null ? null : a$1(Link, {
			url: run.url,
			text: require_later().shown(run.url)
		})
	].filter((item) => item !== null);
	return items.length === 0 ? a$1($$1, { children: "outside of a workflow" }) : a$1(Items, { items });
}
function AuditTrail({ report, open, urlOf }) {
	let [udp, pace, order, scan] = [
		require_methodology.udpText(report),
		require_methodology.paceText(report),
		require_methodology.orderText(report),
		require_start.scanText(report)
	];
	let policies = report.policies.map(({ path, sha256 }) => a$1($$1, { children: [
		a$1(PolicyLink, {
			path,
			urlOf
		}),
		" ",
		a$1("small", { children: ["sha256 ", require_later().shown(sha256, 64)] })
	] }));
	let hostFiles = (report.hostFiles ?? []).map(({ path, sha256, hosts }) => a$1($$1, { children: [
		`${require_later().shown(path)} (${require_start.counted(hosts, "host")})`,
		" ",
		a$1("small", { children: ["sha256 ", require_later().shown(sha256, 64)] })
	] }));
	return a$1("details", {
		class: "trail",
		id: "measured",
		open,
		children: [
			a$1("summary", { children: a$1("h2", { children: "How this was measured" }) }),
			a$1("dl", { children: [
				a$1(Fact, {
					title: "From",
					children: require_start.isMerged(report) ? a$1(VantageFacts, { report }) : report.vantage === null ? require_methodology.namelessPlace(report) : require_later().shown(report.vantage)
				}),
				scan === null ? null : a$1(Fact, {
					title: "Scan",
					children: scan
				}),
				a$1(Fact, {
					title: "Policy",
					children: policies.length === 0 ? "none" : a$1(Items, { items: policies })
				}),
				hostFiles.length === 0 ? null : a$1(Fact, {
					title: "Hosts from",
					children: a$1(Items, { items: hostFiles })
				}),
				a$1(Fact, {
					title: "Started",
					children: require_later().shown(report.startedAt)
				}),
				a$1(Fact, {
					title: "Finished",
					children: [
						require_later().shown(report.finishedAt),
						", after ",
						require_start.durationText(report.durationMs)
					]
				}),
				a$1(Fact, {
					title: "Scope",
					children: report.scope.length === 0 ? "what the policy names" : a$1(Items, { items: report.scope.map((target) => require_later().shown(target)) })
				}),
				a$1(Fact, {
					title: "Controls",
					children: a$1(Controls, { report })
				}),
				a$1(Fact, {
					title: "Evidence",
					children: a$1(Items, { items: require_methodology.evidenceTexts(report) })
				}),
				a$1(Fact, {
					title: "Attempts",
					children: require_methodology.attemptsText(report)
				}),
				udp === null ? null : a$1(Fact, {
					title: "UDP",
					children: udp
				}),
				pace === null ? null : a$1(Fact, {
					title: "Pace",
					children: pace
				}),
				order === null ? null : a$1(Fact, {
					title: "Order of the ports",
					children: order
				}),
				a$1(Fact, {
					title: "Run",
					children: a$1(Run, { run: report.run })
				}),
				a$1(Fact, {
					title: "Tool",
					children: [
						require_later().shown(report.tool.name),
						" ",
						require_later().shown(report.tool.version)
					]
				})
			] }),
			require_methodology.meaning(report).map(([title, text]) => a$1("p", {
				class: "meaning",
				children: [
					a$1("b", { children: title }),
					" ",
					text
				]
			}))
		]
	});
}
const MOST_CHANGES = 2e3;
const LONGEST_REST = 1300;
function totalsText(drift) {
	let words = require_later().driftTotalsText(drift);
	let missing = require_later().notComparedText(drift);
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${missing === "" ? "" : ` ${missing}`}`;
}
const SIGNS = {
	"newly-open": "+",
	"newly-blocked": "−",
	"new-host": "+",
	"gone-host": "−",
	"changed-address": "≠",
	"changed-verdict": "≠"
};
function Change({ change, machines, saysVantage, urlOf }) {
	let { kind, severity, rule, before, after } = change;
	let [host, rest] = require_start.machineParts(machines.of(change));
	let ports = require_later().shown(require_later().changedPorts(change));
	return a$1("li", {
		"data-h": "",
		children: [
			a$1("span", {
				class: "sign",
				"aria-hidden": "true",
				children: require_later().isFixed(change) ? "✔︎" : SIGNS[kind]
			}),
			a$1("div", {
				class: "who",
				children: [
					a$1("b", { children: ports || require_later().changeWords(change) }),
					a$1("span", { children: [require_later().shown(host), rest === "" ? null : a$1("i", { children: require_later().shown(rest, 1300) })] }),
					saysVantage ? a$1("span", {
						class: "from",
						children: require_later().fromVantages([change.vantage])
					}) : null,
					rule === null ? null : a$1("small", { children: a$1(RuleLink, {
						rule,
						urlOf
					}) })
				]
			}),
			a$1("div", {
				class: "what",
				children: [a$1("p", { children: [
					severity === null ? null : a$1("em", {
						class: severity,
						children: [severity, " "]
					}),
					`${require_later().changeWords(change)}: `,
					require_later().sideText(before),
					" → ",
					a$1("b", { children: require_later().sideText(after) })
				] }), a$1("p", { children: a$1(Prose, { text: change.explanation }) })]
			})
		]
	});
}
function Requirement({ change }) {
	let isMet = change.kind === "newly-satisfied";
	return a$1("li", { children: [
		a$1("span", {
			class: "sign",
			"aria-hidden": "true",
			children: isMet ? "✔︎" : "✘︎"
		}),
		a$1("div", {
			class: "who",
			children: [a$1("b", { children: require_later().shown(change.requirement) }), a$1("span", { children: "Requirement" })]
		}),
		a$1("div", {
			class: "what",
			children: [a$1("p", { children: require_later().requirementWords(change) }), a$1("p", { children: a$1(Prose, { text: change.explanation }) })]
		})
	] });
}
function DriftSection({ drift, machines, saysVantage, urlOf, reportHint }) {
	let { baseline, changes, requirements = [] } = drift;
	let told = changes.slice(0, MOST_CHANGES);
	let since = [
		shownTime(baseline.startedAt),
		...baseline.vantage === null ? [] : [`from ${require_later().shown(baseline.vantage)}`],
		...baseline.commit === null ? [] : [`commit ${require_later().shown(baseline.commit).slice(0, 12)}`]
	].join(", ");
	return a$1("details", {
		class: "entries drift",
		id: "drift",
		children: [
			a$1("summary", { children: [
				a$1("h2", { children: ["Changed ", a$1("span", {
					class: "count",
					children: require_start.grouped(require_later().changeCount(drift))
				})] }),
				" ",
				a$1("span", {
					class: "note",
					children: ["since the report of ", since]
				})
			] }),
			a$1("p", { children: [
				totalsText(drift),
				baseline.url === null ? null : " ",
				baseline.url === null ? null : a$1(Link, {
					url: baseline.url,
					text: `Its run: ${require_later().shown(baseline.url)}`
				})
			] }),
			requirements.length === 0 ? null : a$1("ul", { children: requirements.slice(0, MOST_CHANGES).map((change) => a$1(Requirement, { change })) }),
			told.length === 0 ? null : a$1("ul", { children: told.map((change) => a$1(Change, {
				change,
				machines,
				saysVantage,
				urlOf
			})) }),
			changes.length === told.length ? null : a$1(LeftOut, {
				rows: changes.length - told.length,
				what: "changes",
				hint: reportHint
			})
		]
	});
}
function Places({ sets }) {
	return a$1($$1, { children: sets.map(({ ports, allPorts, places }) => a$1($$1, { children: [
		a$1("b", { children: ports }),
		allPorts === "" ? null : a$1("details", {
			class: "more",
			children: [a$1("summary", { children: "list them" }), allPorts]
		}),
		places.map(({ host, rest }) => a$1("span", { children: [host, rest === "" ? null : a$1("i", { children: rest })] }))
	] })) });
}
function Who({ where, from }) {
	let { sets, moreSets, moreMachines, unnamed } = where;
	return a$1("div", {
		class: "who",
		children: [
			a$1(Places, { sets }),
			moreMachines === 0 ? null : a$1("details", {
				class: "more",
				children: [
					a$1("summary", { children: ["and ", require_start.counted(moreMachines, "more machine")] }),
					a$1(Places, { sets: moreSets }),
					unnamed === 0 ? null : a$1("small", { children: [
						"and ",
						require_start.grouped(unnamed),
						" more"
					] })
				]
			}),
			from === "" ? null : a$1("span", {
				class: "from",
				children: from
			})
		]
	});
}
function Waiver({ entry, urlOf }) {
	if (entry.waiver === null) return null;
	return a$1($$1, { children: [" · waiver: ", a$1(RuleLink, {
		rule: entry.waiver,
		urlOf
	})] });
}
function Rules({ entry, urlOf }) {
	return a$1($$1, { children: [entry.rules.map((rule, index) => a$1($$1, { children: [index === 0 ? "" : ", ", a$1(RuleLink, {
		rule,
		urlOf
	})] })), entry.moreRules === 0 ? null : ` and ${require_start.counted(entry.moreRules, "more line")}`] });
}
function Trace({ entry, urlOf }) {
	let { evidence, attempts, since, sources } = entry;
	if (evidence === "") return since === "" ? null : a$1("p", {
		class: "trace",
		children: since
	});
	return a$1("p", {
		class: "trace",
		children: [
			a$1(Rules, {
				entry,
				urlOf
			}),
			sources === "" ? null : ` · ${sources}`,
			` · evidence: ${evidence} · ${attempts}`,
			since === "" ? null : ` · ${since}`,
			a$1(Waiver, {
				entry,
				urlOf
			})
		]
	});
}
function EntryRow({ entry, urlOf }) {
	let { severity, expected, answer, isNew } = entry;
	return a$1("li", {
		"data-p": entry.filterPorts,
		"data-s": severity ?? void 0,
		"data-f": entry.filterVantages || void 0,
		"data-h": entry.filterHosts || void 0,
		children: [
			a$1("span", {
				class: "sign",
				"aria-hidden": "true",
				children: VERDICT_KIND_WORDS[entry.kind][0]
			}),
			a$1(Who, {
				where: entry,
				from: entry.from
			}),
			a$1("div", {
				class: "what",
				children: [
					a$1("p", {
						class: "facts",
						children: [
							isNew ? a$1("strong", {
								class: "new",
								children: "NEW"
							}) : null,
							isNew ? " " : null,
							severity === null ? null : a$1("em", {
								class: severity,
								children: [severity, " "]
							}),
							answer === null ? "" : "seen ",
							a$1("b", { children: entry.seen }),
							answer === null ? "" : ` (${answer})`,
							expected === "" ? null : a$1($$1, { children: [", intended ", a$1("b", { children: expected })] })
						]
					}),
					entry.explanation === "" ? null : a$1("p", { children: a$1(Prose, { text: entry.explanation }) }),
					entry.advice === "" ? null : a$1("p", {
						class: "advice",
						children: [
							a$1("b", { children: "What to do:" }),
							" ",
							a$1(Prose, { text: entry.advice })
						]
					}),
					a$1(Trace, {
						entry,
						urlOf
					})
				]
			})
		]
	});
}
const CHUNK = 100;
function EntrySection({ group, open, saysAgain, urlOf, reportHint }) {
	let [, heading, note] = VERDICT_KIND_WORDS[group.kind];
	let { entries } = group;
	let chunks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, index) => entries.slice(index * 100, (index + 1) * 100));
	return a$1("details", {
		class: `entries ${group.kind}`,
		id: group.kind,
		"data-v": group.kind,
		"data-left": group.leftOut || void 0,
		open,
		children: [
			a$1("summary", { children: [
				a$1("h2", { children: [
					heading,
					" ",
					a$1("span", {
						class: "count",
						children: require_start.grouped(group.count)
					}),
					group.newness.fresh === 0 ? null : a$1($$1, { children: [" ", a$1("strong", {
						class: "new",
						children: [require_start.grouped(group.newness.fresh), " NEW"]
					})] })
				] }),
				" ",
				a$1("span", {
					class: "note",
					children: note
				}),
				" ",
				a$1("span", { class: "of" })
			] }),
			!saysAgain || group.checkAgain === null ? null : a$1("p", {
				class: "again",
				children: a$1(Prose, { text: group.checkAgain })
			}),
			chunks.map((chunk) => a$1("ul", {
				class: chunk.length === 100 ? "chunk" : void 0,
				children: chunk.map((entry) => a$1(EntryRow, {
					entry,
					urlOf
				}))
			})),
			group.leftOut === 0 ? null : a$1(LeftOut, {
				rows: group.leftOut,
				what: "entries",
				hint: reportHint
			})
		]
	});
}
function portText({ port, protocol }) {
	return `${port}${require_start.udpSuffix(protocol)}`;
}
function Sign({ kind, port }) {
	let [sign, words] = require_later().CELL_WORDS[kind];
	let text = `${port}: ${words}`;
	return a$1("span", {
		role: "img",
		"aria-label": text,
		title: text,
		children: sign
	});
}
function Cell$1({ kind, column }) {
	if (kind === null) return a$1("td", {});
	return a$1("td", {
		class: kind,
		children: a$1(Sign, {
			kind,
			port: portText(column)
		})
	});
}
function Row$1({ row, matrix }) {
	let { columns, hasOthers } = matrix;
	let [host, rest] = require_start.machineParts(row);
	return a$1("tr", {
		"data-h": row.isRun ? void 0 : row.alsoHosts.length > 3 ? hiddenNames(row.alsoHosts) : "",
		children: [a$1("th", {
			scope: "row",
			children: [
				a$1("span", { children: host }),
				rest === "" ? null : a$1("small", { children: rest }),
				row.vantage === null ? null : a$1("small", {
					class: "from",
					children: ["from ", row.vantage]
				})
			]
		}), row.note === "" ? a$1($$1, { children: [columns.map((column, index) => a$1(Cell$1, {
			kind: row.cells[index] ?? null,
			column
		})), hasOthers ? a$1("td", {
			class: "others",
			children: row.others.map(({ kind, ports }) => a$1("span", {
				class: kind,
				title: require_later().CELL_WORDS[kind][1],
				children: [
					a$1("span", {
						role: "img",
						"aria-label": `${require_later().CELL_WORDS[kind][1]}:`,
						children: require_later().CELL_WORDS[kind][0]
					}),
					" ",
					ports
				]
			}))
		}) : null] }) : a$1("td", {
			class: "nothing",
			colspan: columns.length + +!!hasOthers,
			children: row.note
		})]
	});
}
function Legend({ kinds }) {
	return a$1("ul", {
		class: "legend",
		children: kinds.map((kind) => a$1("li", {
			class: kind,
			children: [
				a$1("span", {
					class: "sample",
					children: require_later().CELL_WORDS[kind][0]
				}),
				" ",
				require_later().CELL_WORDS[kind][1]
			]
		}))
	});
}
function MatrixSection({ matrix, open, reportHint }) {
	let { columns, rows, hasOthers, crowdedOut, leftOutRows, kinds } = matrix;
	if (rows.length === 0) return null;
	return a$1("details", {
		class: "matrix",
		id: "exposure",
		open,
		children: [
			a$1("summary", { children: [
				a$1("h2", { children: ["Exposure ", a$1("span", {
					class: "count",
					children: require_start.counted(rows.length + leftOutRows, "row")
				})] }),
				" ",
				a$1("span", {
					class: "note",
					children: "every machine by the ports that matter"
				})
			] }),
			a$1(Legend, { kinds }),
			a$1("section", {
				class: "scroller",
				"aria-label": "Exposure matrix",
				tabIndex: 0,
				children: a$1("table", { children: [a$1("thead", { children: a$1("tr", { children: [
					a$1("th", {
						scope: "col",
						children: "Host"
					}),
					columns.map((column) => a$1("th", {
						scope: "col",
						class: "port",
						title: column.service === null ? void 0 : require_later().shown(column.service, 60),
						children: a$1("span", { children: [portText(column), column.service === null ? null : a$1("small", { children: [" ", require_later().shown(column.service, 14)] })] })
					})),
					hasOthers ? a$1("th", {
						scope: "col",
						class: "others",
						children: "All other ports"
					}) : null
				] }) }), a$1("tbody", { children: rows.map((row) => a$1(Row$1, {
					row,
					matrix
				})) })] })
			}),
			crowdedOut === 0 ? null : a$1("p", {
				class: "left-out",
				children: [
					require_start.counted(crowdedOut, "more port"),
					" that ",
					crowdedOut === 1 ? "matters" : "matter",
					" found no column here, and",
					" ",
					crowdedOut === 1 ? "is" : "are",
					" among the others."
				]
			}),
			leftOutRows === 0 ? null : a$1(LeftOut, {
				rows: leftOutRows,
				what: "rows",
				hint: reportHint
			})
		]
	});
}
const spotKey = ({ host, address, protocol }) => JSON.stringify([
	host,
	address,
	protocol
]);
function patternCells({ verdicts }, patterns) {
	let seen = new Map(patterns.filter(({ address }) => address !== null).map((pattern) => [spotKey(pattern), []]));
	for (let verdict of seen.size === 0 ? [] : verdicts) {
		let { vantage, ports, state } = verdict;
		if (ports === null) continue;
		for (let key of [spotKey(verdict), spotKey({
			...verdict,
			protocol: null
		})]) seen.get(key)?.push({
			vantage,
			ports,
			state,
			kind: require_later().cellKind(verdict)
		});
	}
	return { of(pattern) {
		let kinds = new Map();
		let ranges = require_start.parseRanges(pattern.ports);
		let meets = new Map();
		for (let { vantage, ports, state, kind } of seen.get(spotKey(pattern)) ?? []) {
			let isOf = () => ports === pattern.ports || require_later().sharedRanges(ranges, require_start.parseRanges(ports)).length > 0;
			if (pattern.ports === null ? state !== pattern.states[vantage ?? ""] : !require_start.getOrCreate(meets, ports, isOf)) continue;
			kinds.set(vantage ?? "", require_later().moreSevere(kind, kinds.get(vantage ?? "")));
		}
		return Object.entries(pattern.states).map(([name, state]) => ({
			name: name === "" ? null : name,
			state,
			kind: state === null ? null : kinds.get(name) ?? null
		}));
	} };
}
const MOST_PATTERNS = 300;
const MOST_BYTES = 2e6;
const MOST_VIEWS = 64;
const TAG_BYTES = 600;
const NO_PORT = {
	missing: "no report",
	"resolves-differently": "its addresses"
};
function viewOf({ name, state, kind }) {
	let vantage = require_later().vantageText(name);
	if (state === null) return {
		vantage,
		kind: null,
		sign: "",
		state: "not judged",
		words: ""
	};
	let word = state === "unknown" ? "not known" : require_later().stateText(state);
	let shownKind = kind ?? (state === "unknown" ? "unsure" : null);
	if (shownKind === null) return {
		vantage,
		kind: null,
		sign: "",
		state: word,
		words: ""
	};
	let [sign, words] = require_later().CELL_WORDS[shownKind];
	return {
		vantage,
		kind: shownKind,
		sign,
		state: word,
		words
	};
}
function pagePattern(row, cells) {
	let { pattern, places, severity } = row;
	let { weight, sign, title } = require_later().PATTERN_WORDS[pattern.kind];
	let isSeen = cells.some(({ state }) => state !== null);
	return {
		where: pageWhere(places, NO_PORT[pattern.kind] ?? "every port"),
		weight,
		sign,
		title,
		severity,
		views: isSeen ? cells.slice(0, 64).map(viewOf) : [],
		explanation: shownProse(require_later().patternExplanation(row)),
		advice: shownProse(pattern.advice)
	};
}
function bytesOf({ where, views, explanation, advice }) {
	let texts = [
		...whereTexts(where),
		...views.map(({ vantage }) => vantage),
		explanation,
		advice
	];
	return 600 + views.length * 120 + texts.reduce((sum, text) => sum + require_utf8.byteLength(require_html.html(text)), 0);
}
function bounded(report, rows) {
	let wanted = rows.slice(0, 300);
	let cells = patternCells(report, wanted.map(({ pattern }) => pattern));
	let made = [];
	let room = 2e6;
	for (let row of wanted) {
		let one = pagePattern(row, cells.of(row.pattern));
		let bytes = bytesOf(one);
		if (bytes > room) continue;
		room -= bytes;
		made.push(one);
	}
	return [made, rows.length - made.length];
}
function pagePatterns(report) {
	let rows = require_later().patternRows(report);
	let isAsMeant = ({ pattern }) => require_later().PATTERN_WORDS[pattern.kind].weight === "as-meant";
	let [first, leftOutFirst] = bounded(report, rows.filter((row) => !isAsMeant(row)));
	let [asMeant, leftOutAsMeant] = bounded(report, rows.filter(isAsMeant));
	return {
		first,
		leftOutFirst,
		asMeant,
		leftOutAsMeant
	};
}
function Views({ views }) {
	if (views.length === 0) return null;
	return a$1("ul", {
		class: "views",
		children: views.map(({ vantage, kind, sign, state, words }) => a$1("li", {
			class: kind ?? void 0,
			title: words || void 0,
			children: [a$1("span", { children: vantage }), a$1("b", { children: [sign === "" ? null : a$1("span", {
				"aria-hidden": "true",
				children: [sign, " "]
			}), state] })]
		}))
	});
}
function Pattern({ pattern }) {
	let { where, weight, sign, title, severity, views, explanation, advice } = pattern;
	return a$1("li", {
		class: weight,
		"data-h": where.filterHosts,
		children: [
			a$1("span", {
				class: "sign",
				"aria-hidden": "true",
				children: sign
			}),
			a$1(Who, {
				where,
				from: ""
			}),
			a$1("div", {
				class: "what",
				children: [
					a$1("p", {
						class: "facts",
						children: [severity === null ? null : a$1("em", {
							class: severity,
							children: [severity, " "]
						}), a$1("b", { children: title })]
					}),
					a$1(Views, { views }),
					a$1("p", { children: a$1(Prose, { text: explanation }) }),
					advice === "" ? null : a$1("p", {
						class: "advice",
						children: [
							a$1("b", { children: "What to do:" }),
							" ",
							a$1(Prose, { text: advice })
						]
					})
				]
			})
		]
	});
}
function List({ patterns, leftOut, reportHint }) {
	return a$1($$1, { children: [a$1("ul", { children: patterns.map((pattern) => a$1(Pattern, { pattern })) }), leftOut === 0 ? null : a$1(LeftOut, {
		rows: leftOut,
		what: "of these",
		hint: reportHint
	})] });
}
function PatternsSection({ patterns: { first, leftOutFirst }, vantages, reportHint }) {
	if (first.length === 0) return null;
	return a$1("details", {
		class: "entries patterns",
		id: "patterns",
		open: !0,
		children: [a$1("summary", { children: [
			a$1("h2", { children: ["Open from where ", a$1("span", {
				class: "count",
				children: require_start.grouped(first.length + leftOutFirst)
			})] }),
			" ",
			a$1("span", {
				class: "note",
				children: [
					"what ",
					vantages,
					" show together"
				]
			})
		] }), a$1(List, {
			patterns: first,
			leftOut: leftOutFirst,
			reportHint
		})]
	});
}
function AsMeantSection({ patterns: { asMeant, leftOutAsMeant }, open, reportHint }) {
	if (asMeant.length === 0) return null;
	return a$1("details", {
		class: "entries patterns",
		id: "as-meant",
		open,
		children: [a$1("summary", { children: [
			a$1("h2", { children: ["Shut from where it must be ", a$1("span", {
				class: "count",
				children: require_start.grouped(asMeant.length + leftOutAsMeant)
			})] }),
			" ",
			a$1("span", {
				class: "note",
				children: "and whether another vantage shows that something listens there"
			})
		] }), a$1(List, {
			patterns: asMeant,
			leftOut: leftOutAsMeant,
			reportHint
		})]
	});
}
const REPORTS = {
	all: "",
	some: "a report is missing",
	none: "no report"
};
function Cell({ cell, column }) {
	let { parts, note, kind } = cell;
	return a$1("td", {
		"data-from": require_later().vantageText(column.name),
		children: a$1("div", {
			class: "parts",
			children: [parts.map((part) => a$1("span", {
				class: `part ${part.kind}`,
				title: require_later().CELL_WORDS[part.kind][1],
				children: [
					a$1("span", {
						role: "img",
						"aria-label": `${require_later().CELL_WORDS[part.kind][1]}:`,
						children: require_later().CELL_WORDS[part.kind][0]
					}),
					" ",
					require_later().shown(part.text)
				]
			})), parts.length > 0 ? null : a$1("span", {
				class: kind === null ? "part" : `part ${kind}`,
				children: [kind === null ? null : a$1("span", {
					"aria-hidden": "true",
					children: [require_later().CELL_WORDS[kind][0], " "]
				}), require_later().shown(note)]
			})]
		})
	});
}
function Row({ row, columns }) {
	let [host, rest] = require_start.machineParts(row);
	return a$1("tr", {
		"data-h": row.isRun ? void 0 : row.alsoHosts.length > 3 ? hiddenNames(row.alsoHosts) : "",
		children: [a$1("th", {
			scope: "row",
			children: [a$1("span", { children: host }), rest === "" ? null : a$1("small", { children: rest })]
		}), row.cells.map((cell, index) => a$1(Cell, {
			cell,
			column: columns[index]
		}))]
	});
}
function VantageMatrixSection({ matrix, open, reportHint }) {
	let { columns, rows, leftOutRows, kinds } = matrix;
	if (rows.length === 0) return null;
	return a$1("details", {
		class: "matrix",
		id: "exposure",
		open,
		children: [
			a$1("summary", { children: a$1("h2", { children: ["Each machine from each vantage ", a$1("span", {
				class: "count",
				children: require_start.counted(rows.length + leftOutRows, "row")
			})] }) }),
			a$1(Legend, { kinds }),
			a$1("section", {
				class: "scroller",
				"aria-label": "Machines by vantages",
				tabIndex: 0,
				children: a$1("table", {
					class: "vantages",
					children: [a$1("thead", { children: a$1("tr", { children: [a$1("th", {
						scope: "col",
						children: "Host"
					}), columns.map(({ name, reports }) => a$1("th", {
						scope: "col",
						children: [a$1("b", { children: require_later().vantageText(name) }), REPORTS[reports] === "" ? null : a$1("small", {
							class: "warn",
							children: REPORTS[reports]
						})]
					}))] }) }), a$1("tbody", { children: rows.map((row) => a$1(Row, {
						row,
						columns
					})) })]
				})
			}),
			leftOutRows === 0 ? null : a$1(LeftOut, {
				rows: leftOutRows,
				what: "rows",
				hint: reportHint
			})
		]
	});
}
const MOST_CELLS = 6e3;
const OPEN_ROWS$1 = 30;
function mergedParts(report) {
	return {
		patterns: pagePatterns(report),
		matrix: require_later().vantageMatrix(report, 6e3),
		vantages: require_later().vantagesText(require_later().vantageColumns(report).map(({ name }) => name))
	};
}
function MergedLinks({ parts: { patterns, matrix } }) {
	let { first, leftOutFirst, asMeant, leftOutAsMeant } = patterns;
	return a$1($$1, { children: [
		first.length === 0 ? null : a$1("a", {
			href: "#patterns",
			children: ["Open from where ", require_start.grouped(first.length + leftOutFirst)]
		}),
		matrix.rows.length === 0 ? null : a$1("a", {
			href: "#exposure",
			children: "Each machine"
		}),
		asMeant.length === 0 ? null : a$1("a", {
			href: "#as-meant",
			children: ["Shut as meant ", require_start.grouped(asMeant.length + leftOutAsMeant)]
		})
	] });
}
function MergedSections({ parts: { patterns, matrix, vantages }, isFine, reportHint }) {
	return a$1($$1, { children: [
		a$1(PatternsSection, {
			patterns,
			vantages,
			reportHint
		}),
		a$1(VantageMatrixSection, {
			matrix,
			open: matrix.rows.length <= 30,
			reportHint
		}),
		a$1(AsMeantSection, {
			patterns,
			open: isFine,
			reportHint
		})
	] });
}
const MOST_SHOWN = 500;
function RequirementsSection({ report, open, reportHint }) {
	let all = require_start.requirementsToShow(report);
	if (all.length === 0) return null;
	let rest = all.length - 500;
	return a$1("details", {
		class: "requirements",
		id: "requirements",
		open,
		children: [
			a$1("summary", { children: [
				a$1("h2", { children: "Requirements" }),
				" ",
				a$1("span", {
					class: "note",
					children: require_later().satisfiedText(all)
				})
			] }),
			a$1("div", {
				class: "scroller",
				children: a$1("table", { children: [a$1("thead", { children: a$1("tr", { children: [
					a$1("th", {
						scope: "col",
						children: "Requirement"
					}),
					a$1("th", {
						scope: "col",
						children: "Result"
					}),
					a$1("th", {
						scope: "col",
						children: "As intended"
					}),
					a$1("th", {
						scope: "col",
						children: "Why it is not satisfied"
					})
				] }) }), a$1("tbody", { children: all.slice(0, 500).map((result) => a$1("tr", { children: [
					a$1("th", {
						scope: "row",
						children: require_later().shown(result.requirement)
					}),
					a$1("td", { children: result.satisfied ? require_later().statusText(result) : a$1("b", {
						class: "warn",
						children: require_later().statusText(result)
					}) }),
					a$1("td", { children: require_start.grouped(result.pass) }),
					a$1("td", { children: require_later().whyNotSatisfied(result).map((reason) => a$1("p", { children: a$1(Prose, { text: reason }) })) })
				] })) })] })
			}),
			rest > 0 ? a$1(LeftOut, {
				rows: rest,
				what: "requirements",
				hint: reportHint
			}) : null
		]
	});
}
const MOST_FLAPPED = 200;
function WaitSection({ wait, reportHint }) {
	let { flapped, held } = wait;
	let told = flapped.slice(0, 200);
	return a$1("details", {
		class: "wait",
		id: "wait",
		children: [
			a$1("summary", { children: [
				a$1("h2", { children: "Waiting" }),
				" ",
				a$1("span", {
					class: "note",
					children: held ? "until the policy held" : "the policy did not hold in the time given"
				})
			] }),
			a$1("p", { children: require_later().waitText(wait) }),
			told.length === 0 ? null : a$1($$1, { children: [a$1("p", { children: "What held in one round and not in a later one:" }), a$1("ul", {
				class: "plain",
				children: told.map((one) => a$1("li", { children: require_later().shown(require_later().flappedText(one)) }))
			})] }),
			flapped.length === told.length ? null : a$1(LeftOut, {
				rows: flapped.length - told.length,
				what: "of these",
				hint: reportHint
			})
		]
	});
}
const MOST_WARNINGS = 200;
function WarningsSection({ warnings, reportHint }) {
	if (warnings.length === 0) return null;
	let rest = warnings.length - 200;
	return a$1("section", {
		class: "warnings",
		id: "warnings",
		children: [
			a$1("h2", { children: ["Warnings ", a$1("span", {
				class: "count",
				children: require_start.grouped(warnings.length)
			})] }),
			a$1("ul", { children: warnings.slice(0, 200).map((warning) => a$1("li", { children: [
				a$1("b", { children: "Warning:" }),
				" ",
				a$1(Prose, { text: warning })
			] })) }),
			rest > 0 ? a$1(LeftOut, {
				rows: rest,
				what: "warnings",
				hint: reportHint
			}) : null
		]
	});
}
const RESULT_WORDS = {
	pass: ["✔︎", "Pass"],
	fail: ["✖︎", "Fail"],
	inconclusive: ["?", "Inconclusive"]
};
const MOST_POLICIES = 5;
function Policies({ report, urlOf }) {
	let rest = report.policies.length - 5;
	return a$1($$1, { children: [report.policies.slice(0, 5).map(({ path }, index) => a$1($$1, { children: [index === 0 ? "" : ", ", a$1(PolicyLink, {
		path,
		urlOf
	})] })), rest > 0 ? ` and ${require_start.grouped(rest)} more` : null] });
}
function Headline({ report }) {
	let basis = ` (${require_start.greenBasisText(require_start.greenBasis(report))})`;
	let [before, after] = require_start.headlineText(report).split(basis);
	return a$1($$1, { children: [
		before,
		after === void 0 ? null : a$1("small", { children: basis }),
		after
	] });
}
function seenFrom(report) {
	if (require_start.isMerged(report)) return require_later().fromVantagesText(report);
	return report.vantage === null ? "From this machine" : `From ${require_later().shown(report.vantage)}`;
}
function when(report) {
	let { startedAt, durationMs } = report;
	return require_start.isMerged(report) ? require_start.timeTexts(report).join(" · ") : `${shownTime(startedAt)} · ${require_start.durationText(durationMs)}`;
}
function Caveats({ report }) {
	let missing = require_start.missingText(report);
	return a$1($$1, { children: [...missing === null ? [] : [missing], ...require_start.shardCaveats(report)].map((text) => a$1("p", {
		class: "caveat",
		children: a$1(Prose, { text })
	})) });
}
function VerdictHead({ report, newness, urlOf }) {
	let [sign, word] = RESULT_WORDS[report.result];
	let scan = require_start.scanText(report);
	let news = require_start.newViolationsText(report.drift, newness);
	return a$1("header", {
		class: report.result,
		children: [
			a$1("h1", { children: [
				a$1("span", {
					class: "sign",
					"aria-hidden": "true",
					children: sign
				}),
				" ",
				[word, ...require_start.partTexts(report)].join(", "),
				": ",
				a$1(Headline, { report })
			] }),
			a$1(Caveats, { report }),
			news === null ? null : a$1("p", {
				class: "news",
				children: newness.fresh === 0 ? news : a$1("strong", { children: news })
			}),
			a$1("p", {
				class: "facts",
				children: [
					seenFrom(report),
					` · ${when(report)} · ${require_start.extentText(require_start.countMachines(report), report)}`,
					scan === null ? null : ` · ${scan}`,
					report.policies.length === 0 ? null : " · ",
					a$1(Policies, {
						report,
						urlOf
					})
				]
			})
		]
	});
}
const ROOM = {
	columns: 40,
	cells: 24e3
};
const OPEN_ROWS = 60;
function raw(text) {
	return { dangerouslySetInnerHTML: { __html: text } };
}
function Page({ report, policyUrl, reportHint, assets }) {
	let groups = entryGroups(report);
	let merged = require_start.isMerged(report) ? mergedParts(report) : null;
	let matrix = merged === null ? require_methodology.exposureMatrix(report, ROOM) : null;
	let warnings = require_start.listedWarnings(report);
	let newness = groups.find(({ kind }) => kind === "violation")?.newness ?? require_start.newnessCounts([]);
	let isFine = report.result === "pass";
	let [urgent, others] = [groups.filter(({ kind }) => isUrgent(kind)), groups.filter(({ kind }) => !isUrgent(kind))];
	let sectionOf = (group) => a$1(EntrySection, {
		group,
		open: isUrgent(group.kind),
		saysAgain: group === urgent[0],
		urlOf: policyUrl,
		reportHint
	});
	let linkTo = ({ kind, count }) => a$1("a", {
		href: `#${kind}`,
		children: [
			VERDICT_KIND_WORDS[kind][1],
			" ",
			require_start.grouped(count)
		]
	});
	return a$1("html", {
		lang: "en",
		children: [a$1("head", { children: [
			a$1("meta", { charset: "utf-8" }),
			a$1("meta", {
				"http-equiv": "Content-Security-Policy",
				content: assets.contentSecurityPolicy
			}),
			a$1("meta", {
				name: "viewport",
				content: "width=device-width, initial-scale=1"
			}),
			a$1("meta", {
				name: "color-scheme",
				content: "light dark"
			}),
			a$1("meta", {
				name: "referrer",
				content: "no-referrer"
			}),
			a$1("title", { children: `${[RESULT_WORDS[report.result][1], ...require_start.partTexts(report)].join(", ")}: ${require_start.outcomeText(report.totals)} · port-policy` }),
			a$1("style", { ...raw(assets.style) })
		] }), a$1("body", { children: [
			a$1(VerdictHead, {
				report,
				newness,
				urlOf: policyUrl
			}),
			a$1("nav", {
				"aria-label": "Parts of this page",
				children: [
					merged === null ? null : a$1(MergedLinks, { parts: merged }),
					urgent.map(linkTo),
					report.requirements === void 0 ? null : a$1("a", {
						href: "#requirements",
						children: "Requirements"
					}),
					warnings.length === 0 ? null : a$1("a", {
						href: "#warnings",
						children: ["Warnings ", require_start.grouped(warnings.length)]
					}),
					others.map(linkTo),
					matrix === null || matrix.rows.length === 0 ? null : a$1("a", {
						href: "#exposure",
						children: "Exposure"
					}),
					report.drift === null ? null : a$1("a", {
						href: "#drift",
						children: "Changed"
					}),
					report.wait === null ? null : a$1("a", {
						href: "#wait",
						children: "Waiting"
					}),
					a$1("a", {
						href: "#measured",
						children: "How this was measured"
					})
				]
			}),
			a$1(FilterBar, {
				groups,
				vantages: vantageNumbers(report).names
			}),
			a$1("main", { children: [
				merged === null ? null : a$1(MergedSections, {
					parts: merged,
					isFine,
					reportHint
				}),
				urgent.map(sectionOf),
				a$1(RequirementsSection, {
					report,
					open: report.requirements?.some(({ satisfied }) => !satisfied) ?? !1,
					reportHint
				}),
				a$1(WarningsSection, {
					warnings,
					reportHint
				}),
				others.map(sectionOf),
				matrix === null ? null : a$1(MatrixSection, {
					matrix,
					open: isFine && matrix.rows.length <= 60,
					reportHint
				}),
				report.drift === null ? null : a$1(DriftSection, {
					drift: report.drift,
					machines: require_start.machinesOf(report),
					saysVantage: merged !== null,
					urlOf: policyUrl,
					reportHint
				}),
				report.wait === null ? null : a$1(WaitSection, {
					wait: report.wait,
					reportHint
				}),
				a$1(AuditTrail, {
					report,
					open: isFine,
					urlOf: policyUrl
				})
			] }),
			a$1("script", { ...raw(assets.script) })
		] })]
	});
}
function isUrgent(kind) {
	return kind === "violation" || kind === "inconclusive";
}
function pageScript() {
	let severities = [
		"critical",
		"high",
		"medium",
		"low"
	];
	let bar = document.getElementById("filter");
	let host = document.getElementById("filter-host");
	let port = document.getElementById("filter-port");
	let severity = document.getElementById("filter-severity");
	let from = document.getElementById("filter-from");
	let clear = document.getElementById("filter-clear");
	let count = document.getElementById("filter-count");
	let paper = document.getElementById("filter-paper");
	if (!bar || !host || !port || !severity || !clear || !count || !paper) return;
	let toggle = document.getElementById("filter-toggle");
	let verdicts = Array.from(bar.querySelectorAll("input[name=verdict]"));
	let hostOf = (row) => [...Array.from(row.querySelectorAll(".who span:not(.from), th > :not(.from)"), (one) => one.textContent), row.dataset.h].join("\n").toLowerCase();
	let readRow = (element, verdict) => {
		let words = (element.dataset.p ?? "").split(" ");
		let ports = [];
		for (let index = 0; index + 1 < words.length; index += 2) {
			let ends = [];
			for (let range of (words[index + 1] ?? "").split(",")) {
				let [first, last] = range.split("-");
				ends.push(Number(first), Number(last ?? first));
			}
			ports.push({
				protocol: words[index] ?? "",
				ends
			});
		}
		let rank = severities.indexOf(element.dataset.s ?? "");
		return {
			element,
			host: hostOf(element),
			ports,
			from: (element.dataset.f ?? "").split(","),
			rank: verdict === "inconclusive" ? -1 : rank < 0 ? Infinity : rank,
			isShown: !0
		};
	};
	let readPart = (details) => {
		let verdict = details.dataset.v ?? "";
		let chunks = Array.from(details.querySelectorAll(":scope > ul"), (list) => ({
			list,
			rows: Array.from(list.children, (row) => readRow(row, verdict))
		}));
		let size = chunks.reduce((sum, { rows }) => sum + rows.length, 0);
		return {
			details,
			verdict,
			of: details.querySelector(".of"),
			chunks,
			size,
			leftOut: Number(details.dataset.left ?? 0),
			wasOpen: details.open
		};
	};
	let read;
	let page = () => {
		read ??= {
			parts: Array.from(document.querySelectorAll("details[data-v]"), readPart),
			others: Array.from(document.querySelectorAll(".patterns, .matrix, .drift"), (details) => ({
				details,
				rows: Array.from(details.querySelectorAll("[data-h]"), (element) => ({
					element,
					host: hostOf(element)
				})),
				loose: details.querySelectorAll("tbody tr:not([data-h])").length,
				wasOpen: details.open
			}))
		};
		return read;
	};
	let readPort = () => {
		let match = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?(?:\/(tcp|udp))?\s*$/i.exec(port.value);
		port.setAttribute("aria-invalid", String(match === null && port.value.trim() !== ""));
		if (match === null) return null;
		let [first, last] = [Number(match[1]), Number(match[2] ?? match[1])];
		return {
			first: Math.min(first, last),
			last: Math.max(first, last),
			protocol: (match[3] ?? "").toLowerCase()
		};
	};
	let matches = (row, filter) => {
		if (!row.host.includes(filter.host) || row.rank > filter.severity) return !1;
		if (filter.from !== "" && !row.from.includes(filter.from)) return !1;
		if (filter.ports === null || row.ports.length === 0) return !0;
		let { first, last, protocol } = filter.ports;
		return row.ports.some(({ protocol: own, ends }) => {
			if (protocol !== "" && own !== protocol) return !1;
			for (let index = 0; index < ends.length; index += 2) if (ends[index] <= last && ends[index + 1] >= first) return !0;
			return !1;
		});
	};
	let chosenVantage = () => from?.selectedOptions[0]?.text ?? "";
	let sayOnPaper = (filter, isActive) => {
		let boxes = verdicts.filter((box) => box.checked).map((box) => box.parentElement?.textContent?.trim() ?? "");
		let words = [
			filter.host === "" ? "" : `host ${host.value.trim()}`,
			filter.ports === null ? "" : `port ${port.value.trim()}`,
			filter.from === "" ? "" : `from ${chosenVantage()}`,
			severity.value === "" ? "" : `severity ${severity.selectedOptions[0]?.text ?? ""}`,
			boxes.length === 0 ? "" : `verdict ${boxes.join(", ")}`
		].filter((text) => text !== "");
		paper.hidden = !isActive;
		paper.textContent = isActive ? `Printed with a filter: ${words.join("; ")}. ${count.textContent}.` : "";
	};
	let isFiltered = !1;
	let filterPart = (part, filter, isActive, isWanted) => {
		let shown = 0;
		for (let { list, rows } of part.chunks) {
			let before = shown;
			for (let row of rows) {
				let isShown = isWanted && matches(row, filter);
				isShown && (shown += 1);
				if (isShown === row.isShown) continue;
				row.element.hidden = !isShown;
				row.isShown = isShown;
			}
			list.hidden = shown === before;
		}
		isFiltered || (part.wasOpen = part.details.open);
		let hasSomething = shown > 0 || isWanted && part.leftOut > 0;
		part.details.hidden = isActive && !hasSomething;
		part.details.open = isActive ? hasSomething : part.wasOpen;
		part.of !== null && (part.of.textContent = isActive ? `${shown} of ${part.size} entries match` : "");
		return shown;
	};
	let hadHost = !1;
	let filterOther = (other, wanted) => {
		let shown = other.loose;
		for (let { element, host: text } of other.rows) {
			element.hidden = !text.includes(wanted);
			element.hidden || (shown += 1);
		}
		hadHost || (other.wasOpen = other.details.open);
		other.details.open = wanted === "" ? other.wasOpen : shown > 0;
	};
	let apply = () => {
		let filter = {
			host: host.value.trim().toLowerCase(),
			severity: severity.value === "" ? Infinity : severities.indexOf(severity.value),
			from: from?.value ?? "",
			verdicts: new Set(verdicts.filter((box) => box.checked).map((box) => box.value)),
			ports: readPort()
		};
		let isActive = [
			filter.host,
			filter.from,
			severity.value
		].join("") !== "" || filter.verdicts.size > 0 || filter.ports !== null;
		clear.toggleAttribute("disabled", !isActive && port.value === "");
		if (!isActive && !isFiltered) {
			count.textContent = port.value.trim() === "" ? "" : "A port is a number, a range, or 53/udp.";
			return;
		}
		let { parts, others } = page();
		let [shown, all, leftOut] = [
			0,
			0,
			0
		];
		for (let part of parts) {
			let isWanted = filter.verdicts.size === 0 || filter.verdicts.has(part.verdict);
			shown += filterPart(part, filter, isActive, isWanted);
			all += part.size;
			isWanted && (leftOut += part.leftOut);
		}
		for (let other of others) filterOther(other, filter.host);
		isFiltered = isActive;
		hadHost = filter.host !== "";
		let more = leftOut === 0 ? "" : `; ${leftOut} more ${leftOut === 1 ? "is" : "are"} not on this page`;
		count.textContent = `${isActive ? `${shown} of` : "all"} ${all} entries shown${more}`;
		sayOnPaper(filter, isActive);
	};
	let toHash = () => {
		let values = new URLSearchParams();
		let chosen = verdicts.filter((box) => box.checked).map((box) => box.value);
		host.value.trim() !== "" && values.set("host", host.value.trim());
		port.value.trim() !== "" && values.set("port", port.value.trim());
		from !== null && from.value !== "" && values.set("from", chosenVantage());
		severity.value !== "" && values.set("severity", severity.value);
		chosen.length > 0 && values.set("verdict", chosen.join(","));
		try {
			history.replaceState(null, "", `#${values}`);
		} catch {}
	};
	let empty = () => {
		host.value = port.value = severity.value = "";
		from !== null && (from.value = "");
		for (let box of verdicts) box.checked = !1;
		apply();
	};
	let fromHash = () => {
		let text = location.hash.slice(1);
		if (text !== "" && !text.includes("=")) {
			let target = document.getElementById(text);
			if (!(target instanceof HTMLDetailsElement)) return;
			let isHidden = target.hidden;
			isHidden && empty();
			target.open = !0;
			isHidden && target.scrollIntoView();
			return;
		}
		let values = new URLSearchParams(text);
		let chosen = (values.get("verdict") ?? "").split(",");
		host.value = values.get("host") ?? "";
		port.value = values.get("port") ?? "";
		severity.value = values.get("severity") ?? "";
		severity.selectedIndex < 0 && (severity.value = "");
		from !== null && (from.value = Array.from(from.options).find(({ text: name }) => name === values.get("from"))?.value ?? "");
		for (let box of verdicts) box.checked = chosen.includes(box.value);
		apply();
	};
	let changed = () => {
		apply();
		toHash();
	};
	let clearAll = () => {
		empty();
		toHash();
	};
	bar.addEventListener("input", changed);
	bar.addEventListener("focusin", () => void page(), { once: !0 });
	clear.addEventListener("click", () => {
		clearAll();
		host.focus();
	});
	addEventListener("hashchange", fromHash);
	addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		let isTyping = event.target instanceof HTMLInputElement && event.target.type === "search";
		if (event.key === "Escape") clearAll();
		else if (event.key === "/" && !isTyping) {
			event.preventDefault();
			unfold(!0);
			host.focus();
			host.select();
		}
	});
	let unfold = (isOpen) => {
		bar.classList.toggle("unfolded", isOpen);
		toggle?.setAttribute("aria-expanded", String(isOpen));
	};
	toggle?.addEventListener("click", () => unfold(!bar.classList.contains("unfolded")));
	toggle && (toggle.hidden = !1);
	bar.hidden = !1;
	fromHash();
	unfold(isFiltered);
}
const LIGHT = "\n  --page: #fff; --ink: #1b1f24; --soft: #57606a; --rule: #d8dde3; --field: #f6f8fa; --link: #0550ae;\n  --red: #a40e26; --amber: #7d4e00; --green: #116329; --violet: #6639ba;\n  --red-tint: #ffebe9; --amber-tint: #fff4d6; --green-tint: #e3f6e8; --violet-tint: #f5efff; --grey-tint: #f1f3f5;\n";
const DARK = "\n  --page: #15181c; --ink: #e4e7eb; --soft: #a0a9b3; --rule: #343a42; --field: #1d2126; --link: #83b9ff;\n  --red: #ff9a92; --amber: #e9b64f; --green: #7ed693; --violet: #c8aaff;\n  --red-tint: #45191b; --amber-tint: #3b2d0c; --green-tint: #16331f; --violet-tint: #2f2448; --grey-tint: #23282e;\n";
const TEXT = "\n* { box-sizing: border-box }\n[hidden] { display: none !important }\nhtml { color-scheme: light dark; font-size: 15px; -webkit-text-size-adjust: 100% }\nbody { margin: 0 auto; padding: 1.5rem clamp(.9rem, 3vw, 2.5rem) 4rem; max-width: 80rem; background: var(--page);\n  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", sans-serif;\n  font-variant-numeric: tabular-nums; overflow-wrap: anywhere }\np, ul, dl, h1, h2 { margin: 0; padding: 0 }\nul { list-style: none }\na { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }\n:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }\ncode { font: .9em/1.2 ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace; background: var(--field);\n  border-radius: 3px; padding: .1em .25em }\nsmall { font-size: .87em; color: var(--soft) }\n.red, .violation > ul .sign, .exposed, .amiss, header.fail .sign { color: var(--red) }\n.inconclusive > ul .sign, .unsure, .warn, header.inconclusive .sign { color: var(--amber) }\n.waived > ul .sign, td.waived, span.waived, li.waived .sample { color: var(--violet) }\n.pass > ul .sign, .open, header.pass .sign { color: var(--green) }\n.not-judged > ul .sign, .observed, .filtered, .closed, .silent, .drift .sign { color: var(--soft) }\n";
const HEAD = "\nheader { border-left: 5px solid var(--soft); padding: .1rem 0 .1rem 1rem; margin-bottom: 1.2rem }\nheader.fail { border-color: var(--red) } header.pass { border-color: var(--green) }\nheader.inconclusive { border-color: var(--amber) }\n.news { margin-top: .3rem }\n.caveat { margin-top: .3rem; font-weight: 650; color: var(--amber) }\n.new { font-weight: 700; font-size: .87em; letter-spacing: .02em; color: var(--page); background: var(--red); border-radius: 3px;\n  padding: .05em .4em; margin-right: .5em; white-space: nowrap }\nh1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em }\nh1 small { font-size: .62em; font-weight: 400; letter-spacing: 0 }\n.facts { color: var(--soft); margin-top: .3rem }\n.warnings { margin-top: 1.7rem; scroll-margin-top: 5rem }\n.warnings h2 { display: block; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule); margin-bottom: .5rem }\n.warnings li { padding: .35rem .7rem; background: var(--amber-tint); border-radius: 4px; margin-top: .3rem;\n  unicode-bidi: isolate }\n.warnings b { color: var(--amber) }\nnav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-bottom: 1rem; font-size: .93rem }\n#filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem;\n  padding: .55rem .8rem; margin: 0 -.8rem; background: var(--field); border: 1px solid var(--rule); border-radius: 6px;\n  font-size: .87rem }\n#filter input[type=search], #filter select, #filter button { font: inherit; color: var(--ink); background: var(--page);\n  border: 1px solid var(--soft); border-radius: 4px; padding: .2rem .45rem }\n#filter input[type=search] { width: 11.5rem }\n#filter ::placeholder { color: var(--soft); opacity: 1 }\n#filter [aria-invalid=true] { border-color: var(--red); box-shadow: 0 0 0 1px var(--red) }\n#filter button:disabled { color: var(--soft); border-color: var(--rule) }\n#filter-toggle { display: none; font: inherit; color: var(--ink); background: var(--field); border: 1px solid var(--soft);\n  border-radius: 4px; padding: .25rem .9rem; margin-bottom: .6rem }\nfieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: .2rem .8rem }\nlegend { float: left; margin-right: .8rem; padding: 0 }\ninput[type=checkbox] { margin: 0 .15rem 0 0; vertical-align: -.1em; accent-color: var(--link) }\nkbd { font: inherit; border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; background: var(--page) }\n.keys { color: var(--soft) }\n#filter-count { font-weight: 600; min-height: 1.5em }\n#filter-paper { display: none; unicode-bidi: isolate }\n";
const ENTRIES = "\ndetails { margin-top: 1.7rem; scroll-margin-top: 5rem }\ndetails:not([open]) + details:not([open]) { margin-top: .7rem }\nsummary { cursor: pointer; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule) }\nh2 { display: inline; font-size: 1.12rem; font-weight: 650 }\n.count { font-weight: 400; color: var(--soft); margin-left: .2em }\n.note, .of { color: var(--soft); font-size: .93rem }\n.of { float: right; color: var(--ink) }\ndetails > p { margin-top: .6rem }\n.entries > .chunk { content-visibility: auto; contain-intrinsic-size: auto 1px auto 8000px }\n.entries.pass > .chunk { contain-intrinsic-size: auto 1px auto 5600px }\n.entries li { display: grid; grid-template-columns: 1.3rem minmax(11rem, 17rem) minmax(0, 1fr); column-gap: .6rem;\n  padding: .6rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid }\n.entries .sign { font-weight: 700; text-align: center }\n.who b, .who span, .who small { display: block; unicode-bidi: isolate }\n.who b { font-weight: 650 }\n.who i { font-style: normal }\n.again { color: var(--soft) }\n.who i, .who .from { color: var(--soft); font-size: .93rem }\n.who span + b, .who details + b { margin-top: .4rem }\n.more { margin: .1rem 0 }\n.more > summary { border: 0; padding: 0; color: var(--link); font-size: .93rem }\n.what p { unicode-bidi: isolate; max-width: 46rem }\n.what .facts { margin: 0 }\n.what .facts b { color: var(--ink) }\n.what p + p { margin-top: .25rem }\n.what .trace { color: var(--soft); font-size: .87rem }\n.pass .what p, .pass .who { font-size: .93rem }\n.pass .who span { display: inline-block; margin-right: .6em }\nem { font-style: normal; font-weight: 650; margin-right: .35em }\nem.critical, em.high { color: var(--red) } em.medium, em.low { color: var(--amber) }\n.left-out { margin-top: .8rem; padding: .4rem .7rem; background: var(--amber-tint); border-radius: 4px }\n.plain li { margin-top: .15rem; unicode-bidi: isolate }\n";
const MATRIX = "\n.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .7rem 0; font-size: .87rem }\n.legend li { color: var(--ink) }\n.sample { display: inline-block; width: 1.5em; text-align: center; border-radius: 3px; font-weight: 700 }\n.legend .exposed .sample, .legend .amiss .sample { background: var(--red-tint); color: var(--red) }\n.legend .unsure .sample { background: var(--amber-tint); color: var(--amber) }\n.legend .waived .sample { background: var(--violet-tint) }\n.legend .open .sample { background: var(--green-tint); color: var(--green) }\n.legend .observed .sample, .legend .silent .sample, .legend .filtered .sample, .legend .closed .sample {\n  background: var(--grey-tint); color: var(--soft) }\n.scroller { overflow-x: auto; max-width: 100% }\ntable { border-collapse: separate; border-spacing: 0; font-size: .87rem; line-height: 1.35; overflow-wrap: normal }\nth { font-weight: 400; text-align: left; vertical-align: bottom }\nthead th { color: var(--soft); padding: .2rem .4rem; border-bottom: 1px solid var(--rule) }\nth.port { padding: .3rem 0; width: 1.9rem; min-width: 1.9rem; height: 1px }\nth.port > span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; color: var(--ink) }\nth:first-child { position: sticky; left: 0; background: var(--page); z-index: 1; min-width: 8rem; max-width: 18rem;\n  padding-right: .8rem; overflow-wrap: anywhere; border-right: 1px solid var(--rule); unicode-bidi: isolate }\ntbody th small { display: block }\ntd, tbody th { padding: .22rem .3rem; border-bottom: 1px solid var(--rule); vertical-align: middle }\ntd { text-align: center; font-weight: 700 }\ntd.exposed { background: var(--red); color: var(--page) }\ntd.amiss { background: var(--red-tint) } td.unsure { background: var(--amber-tint) }\ntd.waived { background: var(--violet-tint) } td.open { background: var(--green-tint) }\ntd.others, td.nothing { text-align: left; font-weight: 400; color: var(--soft) }\ntd.others > span { display: inline-block; margin-right: 1em }\nth.others, td.others { padding-left: .8rem; min-width: 11rem }\n";
const VANTAGES = "\n.views { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 .35rem }\n.entries .views li { display: block; width: 8.6rem; padding: .2rem .55rem .25rem; border: 1px solid var(--rule);\n  border-radius: 4px; line-height: 1.3; color: var(--soft) }\n.views span, .views b { display: block }\n.views b > span { display: inline }\n.views li > span { font-size: .87em; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }\n.entries .views .exposed { background: var(--red); border-color: var(--red); color: var(--page) }\n.entries .views .exposed > span { color: inherit }\n.entries .views .amiss { background: var(--red-tint); color: var(--red) }\n.entries .views .unsure { background: var(--amber-tint); color: var(--amber) }\n.entries .views .waived { background: var(--violet-tint); color: var(--violet) }\n.entries .views .open { background: var(--green-tint); color: var(--green) }\n.patterns .wrong > .sign { color: var(--red) } .patterns .unsure > .sign { color: var(--amber) }\n.patterns .notable > .sign, .patterns .as-meant > .sign { color: var(--soft) }\n.patterns .wrong, .patterns .unsure, .patterns .notable, .patterns .as-meant { color: var(--ink) }\n.vantages th b { color: var(--ink); font-weight: 650 }\n.vantages thead small { display: block; color: var(--amber) }\n.vantages td { text-align: left; font-weight: 400; vertical-align: top; min-width: 9rem; padding: .25rem .5rem;\n  border-left: 1px solid var(--rule); color: var(--soft) }\n.vantages .part { display: block; padding: .02rem .35rem; border-radius: 3px }\n.vantages .part.exposed, .vantages .part.amiss, .vantages .part.open { font-weight: 650 }\n.vantages .part.exposed { background: var(--red); color: var(--page) }\n.vantages .part.amiss { background: var(--red-tint) } .vantages .part.unsure { background: var(--amber-tint) }\n.vantages .part.waived { background: var(--violet-tint) } .vantages .part.open { background: var(--green-tint) }\n";
const TRAIL = "\ndl { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: .3rem 1rem; margin: .7rem 0 1rem }\ndt { color: var(--soft) }\ndd { margin: 0; unicode-bidi: isolate }\n.meaning { max-width: 52rem }\n";
const NARROW = "\n@media (max-width: 46rem) {\n  html { font-size: 14px }\n  h1 { font-size: 1.25rem }\n  body { padding-top: .9rem }\n  header { margin-bottom: .7rem }\n  nav { margin-bottom: .6rem }\n  details { margin-top: 1.1rem }\n  #filter { position: static }\n  #filter-toggle { display: inline-block }\n  #filter:not(.unfolded) { display: none }\n  .keys { display: none }\n  .entries li { grid-template-columns: 1.3rem minmax(0, 1fr) }\n  .entries .what { grid-column: 2 }\n  .of { float: none; display: block }\n  th:first-child { max-width: 9rem; min-width: 6rem }\n  .entries .views li { width: auto; flex: 1 1 6rem }\n  .vantages, .vantages tbody, .vantages tr, .vantages td { display: block }\n  .vantages thead { display: none }\n  .vantages tbody th { display: block; position: static; max-width: none; border: 0; padding: .6rem 0 0; font-weight: 650 }\n  .vantages td { display: flex; gap: .4rem; border: 0; padding: .1rem 0 }\n  .vantages td::before { content: attr(data-from); flex: 0 0 5.5rem; overflow-wrap: anywhere; color: var(--soft) }\n  .vantages td > .parts { flex: 1 }\n  .vantages tr { border-bottom: 1px solid var(--rule); padding-bottom: .4rem }\n  dl { grid-template-columns: minmax(0, 1fr); gap: 0 } dd { margin-bottom: .5rem }\n}\n";
const PRINT = "\n@media print {\n  @page { margin: 14mm }\n  html { font-size: 9.5pt }\n  body { padding: 0; max-width: none }\n  nav, #filter, #filter-toggle { display: none !important }\n  #filter-paper { display: block }\n  details::details-content { content-visibility: visible; block-size: auto; display: block }\n  summary { list-style: none; break-after: avoid }\n  .entries > .chunk { content-visibility: visible }\n  .scroller { overflow: visible }\n  table { font-size: 6.5pt; width: 100% }\n  th:first-child { position: static; min-width: 0; max-width: 40mm }\n  th.port { width: 3.2mm; min-width: 0 } td { padding: .3mm .2mm }\n  th.others, td.others { min-width: 20mm; padding-left: 1mm }\n  .legend { break-after: avoid } thead { display: table-header-group } tr { break-inside: avoid }\n  td, .sample { -webkit-print-color-adjust: exact; print-color-adjust: exact }\n  a { color: inherit; text-decoration: none }\n}\n";
const PAGE_STYLE = ":root {\n  --page: #fff; --ink: #1b1f24; --soft: #57606a; --rule: #d8dde3; --field: #f6f8fa; --link: #0550ae;\n  --red: #a40e26; --amber: #7d4e00; --green: #116329; --violet: #6639ba;\n  --red-tint: #ffebe9; --amber-tint: #fff4d6; --green-tint: #e3f6e8; --violet-tint: #f5efff; --grey-tint: #f1f3f5;\n}\n@media screen and (prefers-color-scheme: dark) { :root {\n  --page: #15181c; --ink: #e4e7eb; --soft: #a0a9b3; --rule: #343a42; --field: #1d2126; --link: #83b9ff;\n  --red: #ff9a92; --amber: #e9b64f; --green: #7ed693; --violet: #c8aaff;\n  --red-tint: #45191b; --amber-tint: #3b2d0c; --green-tint: #16331f; --violet-tint: #2f2448; --grey-tint: #23282e;\n} }\n\n* { box-sizing: border-box }\n[hidden] { display: none !important }\nhtml { color-scheme: light dark; font-size: 15px; -webkit-text-size-adjust: 100% }\nbody { margin: 0 auto; padding: 1.5rem clamp(.9rem, 3vw, 2.5rem) 4rem; max-width: 80rem; background: var(--page);\n  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", sans-serif;\n  font-variant-numeric: tabular-nums; overflow-wrap: anywhere }\np, ul, dl, h1, h2 { margin: 0; padding: 0 }\nul { list-style: none }\na { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }\n:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }\ncode { font: .9em/1.2 ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace; background: var(--field);\n  border-radius: 3px; padding: .1em .25em }\nsmall { font-size: .87em; color: var(--soft) }\n.red, .violation > ul .sign, .exposed, .amiss, header.fail .sign { color: var(--red) }\n.inconclusive > ul .sign, .unsure, .warn, header.inconclusive .sign { color: var(--amber) }\n.waived > ul .sign, td.waived, span.waived, li.waived .sample { color: var(--violet) }\n.pass > ul .sign, .open, header.pass .sign { color: var(--green) }\n.not-judged > ul .sign, .observed, .filtered, .closed, .silent, .drift .sign { color: var(--soft) }\n\nheader { border-left: 5px solid var(--soft); padding: .1rem 0 .1rem 1rem; margin-bottom: 1.2rem }\nheader.fail { border-color: var(--red) } header.pass { border-color: var(--green) }\nheader.inconclusive { border-color: var(--amber) }\n.news { margin-top: .3rem }\n.caveat { margin-top: .3rem; font-weight: 650; color: var(--amber) }\n.new { font-weight: 700; font-size: .87em; letter-spacing: .02em; color: var(--page); background: var(--red); border-radius: 3px;\n  padding: .05em .4em; margin-right: .5em; white-space: nowrap }\nh1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em }\nh1 small { font-size: .62em; font-weight: 400; letter-spacing: 0 }\n.facts { color: var(--soft); margin-top: .3rem }\n.warnings { margin-top: 1.7rem; scroll-margin-top: 5rem }\n.warnings h2 { display: block; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule); margin-bottom: .5rem }\n.warnings li { padding: .35rem .7rem; background: var(--amber-tint); border-radius: 4px; margin-top: .3rem;\n  unicode-bidi: isolate }\n.warnings b { color: var(--amber) }\nnav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-bottom: 1rem; font-size: .93rem }\n#filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem;\n  padding: .55rem .8rem; margin: 0 -.8rem; background: var(--field); border: 1px solid var(--rule); border-radius: 6px;\n  font-size: .87rem }\n#filter input[type=search], #filter select, #filter button { font: inherit; color: var(--ink); background: var(--page);\n  border: 1px solid var(--soft); border-radius: 4px; padding: .2rem .45rem }\n#filter input[type=search] { width: 11.5rem }\n#filter ::placeholder { color: var(--soft); opacity: 1 }\n#filter [aria-invalid=true] { border-color: var(--red); box-shadow: 0 0 0 1px var(--red) }\n#filter button:disabled { color: var(--soft); border-color: var(--rule) }\n#filter-toggle { display: none; font: inherit; color: var(--ink); background: var(--field); border: 1px solid var(--soft);\n  border-radius: 4px; padding: .25rem .9rem; margin-bottom: .6rem }\nfieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: .2rem .8rem }\nlegend { float: left; margin-right: .8rem; padding: 0 }\ninput[type=checkbox] { margin: 0 .15rem 0 0; vertical-align: -.1em; accent-color: var(--link) }\nkbd { font: inherit; border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; background: var(--page) }\n.keys { color: var(--soft) }\n#filter-count { font-weight: 600; min-height: 1.5em }\n#filter-paper { display: none; unicode-bidi: isolate }\n\ndetails { margin-top: 1.7rem; scroll-margin-top: 5rem }\ndetails:not([open]) + details:not([open]) { margin-top: .7rem }\nsummary { cursor: pointer; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule) }\nh2 { display: inline; font-size: 1.12rem; font-weight: 650 }\n.count { font-weight: 400; color: var(--soft); margin-left: .2em }\n.note, .of { color: var(--soft); font-size: .93rem }\n.of { float: right; color: var(--ink) }\ndetails > p { margin-top: .6rem }\n.entries > .chunk { content-visibility: auto; contain-intrinsic-size: auto 1px auto 8000px }\n.entries.pass > .chunk { contain-intrinsic-size: auto 1px auto 5600px }\n.entries li { display: grid; grid-template-columns: 1.3rem minmax(11rem, 17rem) minmax(0, 1fr); column-gap: .6rem;\n  padding: .6rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid }\n.entries .sign { font-weight: 700; text-align: center }\n.who b, .who span, .who small { display: block; unicode-bidi: isolate }\n.who b { font-weight: 650 }\n.who i { font-style: normal }\n.again { color: var(--soft) }\n.who i, .who .from { color: var(--soft); font-size: .93rem }\n.who span + b, .who details + b { margin-top: .4rem }\n.more { margin: .1rem 0 }\n.more > summary { border: 0; padding: 0; color: var(--link); font-size: .93rem }\n.what p { unicode-bidi: isolate; max-width: 46rem }\n.what .facts { margin: 0 }\n.what .facts b { color: var(--ink) }\n.what p + p { margin-top: .25rem }\n.what .trace { color: var(--soft); font-size: .87rem }\n.pass .what p, .pass .who { font-size: .93rem }\n.pass .who span { display: inline-block; margin-right: .6em }\nem { font-style: normal; font-weight: 650; margin-right: .35em }\nem.critical, em.high { color: var(--red) } em.medium, em.low { color: var(--amber) }\n.left-out { margin-top: .8rem; padding: .4rem .7rem; background: var(--amber-tint); border-radius: 4px }\n.plain li { margin-top: .15rem; unicode-bidi: isolate }\n\n.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .7rem 0; font-size: .87rem }\n.legend li { color: var(--ink) }\n.sample { display: inline-block; width: 1.5em; text-align: center; border-radius: 3px; font-weight: 700 }\n.legend .exposed .sample, .legend .amiss .sample { background: var(--red-tint); color: var(--red) }\n.legend .unsure .sample { background: var(--amber-tint); color: var(--amber) }\n.legend .waived .sample { background: var(--violet-tint) }\n.legend .open .sample { background: var(--green-tint); color: var(--green) }\n.legend .observed .sample, .legend .silent .sample, .legend .filtered .sample, .legend .closed .sample {\n  background: var(--grey-tint); color: var(--soft) }\n.scroller { overflow-x: auto; max-width: 100% }\ntable { border-collapse: separate; border-spacing: 0; font-size: .87rem; line-height: 1.35; overflow-wrap: normal }\nth { font-weight: 400; text-align: left; vertical-align: bottom }\nthead th { color: var(--soft); padding: .2rem .4rem; border-bottom: 1px solid var(--rule) }\nth.port { padding: .3rem 0; width: 1.9rem; min-width: 1.9rem; height: 1px }\nth.port > span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; color: var(--ink) }\nth:first-child { position: sticky; left: 0; background: var(--page); z-index: 1; min-width: 8rem; max-width: 18rem;\n  padding-right: .8rem; overflow-wrap: anywhere; border-right: 1px solid var(--rule); unicode-bidi: isolate }\ntbody th small { display: block }\ntd, tbody th { padding: .22rem .3rem; border-bottom: 1px solid var(--rule); vertical-align: middle }\ntd { text-align: center; font-weight: 700 }\ntd.exposed { background: var(--red); color: var(--page) }\ntd.amiss { background: var(--red-tint) } td.unsure { background: var(--amber-tint) }\ntd.waived { background: var(--violet-tint) } td.open { background: var(--green-tint) }\ntd.others, td.nothing { text-align: left; font-weight: 400; color: var(--soft) }\ntd.others > span { display: inline-block; margin-right: 1em }\nth.others, td.others { padding-left: .8rem; min-width: 11rem }\n\n.views { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 .35rem }\n.entries .views li { display: block; width: 8.6rem; padding: .2rem .55rem .25rem; border: 1px solid var(--rule);\n  border-radius: 4px; line-height: 1.3; color: var(--soft) }\n.views span, .views b { display: block }\n.views b > span { display: inline }\n.views li > span { font-size: .87em; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }\n.entries .views .exposed { background: var(--red); border-color: var(--red); color: var(--page) }\n.entries .views .exposed > span { color: inherit }\n.entries .views .amiss { background: var(--red-tint); color: var(--red) }\n.entries .views .unsure { background: var(--amber-tint); color: var(--amber) }\n.entries .views .waived { background: var(--violet-tint); color: var(--violet) }\n.entries .views .open { background: var(--green-tint); color: var(--green) }\n.patterns .wrong > .sign { color: var(--red) } .patterns .unsure > .sign { color: var(--amber) }\n.patterns .notable > .sign, .patterns .as-meant > .sign { color: var(--soft) }\n.patterns .wrong, .patterns .unsure, .patterns .notable, .patterns .as-meant { color: var(--ink) }\n.vantages th b { color: var(--ink); font-weight: 650 }\n.vantages thead small { display: block; color: var(--amber) }\n.vantages td { text-align: left; font-weight: 400; vertical-align: top; min-width: 9rem; padding: .25rem .5rem;\n  border-left: 1px solid var(--rule); color: var(--soft) }\n.vantages .part { display: block; padding: .02rem .35rem; border-radius: 3px }\n.vantages .part.exposed, .vantages .part.amiss, .vantages .part.open { font-weight: 650 }\n.vantages .part.exposed { background: var(--red); color: var(--page) }\n.vantages .part.amiss { background: var(--red-tint) } .vantages .part.unsure { background: var(--amber-tint) }\n.vantages .part.waived { background: var(--violet-tint) } .vantages .part.open { background: var(--green-tint) }\n\ndl { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: .3rem 1rem; margin: .7rem 0 1rem }\ndt { color: var(--soft) }\ndd { margin: 0; unicode-bidi: isolate }\n.meaning { max-width: 52rem }\n\n@media (max-width: 46rem) {\n  html { font-size: 14px }\n  h1 { font-size: 1.25rem }\n  body { padding-top: .9rem }\n  header { margin-bottom: .7rem }\n  nav { margin-bottom: .6rem }\n  details { margin-top: 1.1rem }\n  #filter { position: static }\n  #filter-toggle { display: inline-block }\n  #filter:not(.unfolded) { display: none }\n  .keys { display: none }\n  .entries li { grid-template-columns: 1.3rem minmax(0, 1fr) }\n  .entries .what { grid-column: 2 }\n  .of { float: none; display: block }\n  th:first-child { max-width: 9rem; min-width: 6rem }\n  .entries .views li { width: auto; flex: 1 1 6rem }\n  .vantages, .vantages tbody, .vantages tr, .vantages td { display: block }\n  .vantages thead { display: none }\n  .vantages tbody th { display: block; position: static; max-width: none; border: 0; padding: .6rem 0 0; font-weight: 650 }\n  .vantages td { display: flex; gap: .4rem; border: 0; padding: .1rem 0 }\n  .vantages td::before { content: attr(data-from); flex: 0 0 5.5rem; overflow-wrap: anywhere; color: var(--soft) }\n  .vantages td > .parts { flex: 1 }\n  .vantages tr { border-bottom: 1px solid var(--rule); padding-bottom: .4rem }\n  dl { grid-template-columns: minmax(0, 1fr); gap: 0 } dd { margin-bottom: .5rem }\n}\n\n@media print {\n  @page { margin: 14mm }\n  html { font-size: 9.5pt }\n  body { padding: 0; max-width: none }\n  nav, #filter, #filter-toggle { display: none !important }\n  #filter-paper { display: block }\n  details::details-content { content-visibility: visible; block-size: auto; display: block }\n  summary { list-style: none; break-after: avoid }\n  .entries > .chunk { content-visibility: visible }\n  .scroller { overflow: visible }\n  table { font-size: 6.5pt; width: 100% }\n  th:first-child { position: static; min-width: 0; max-width: 40mm }\n  th.port { width: 3.2mm; min-width: 0 } td { padding: .3mm .2mm }\n  th.others, td.others { min-width: 20mm; padding-left: 1mm }\n  .legend { break-after: avoid } thead { display: table-header-group } tr { break-inside: avoid }\n  td, .sample { -webkit-print-color-adjust: exact; print-color-adjust: exact }\n  a { color: inherit; text-decoration: none }\n}\n";
function printScript() {
	let folds = () => Array.from(document.querySelectorAll("details"));
	let foldedForPrint = [];
	addEventListener("beforeprint", () => {
		foldedForPrint = folds().filter((details) => !details.open);
		for (let details of foldedForPrint) details.open = !0;
	});
	addEventListener("afterprint", () => {
		for (let details of foldedForPrint) details.open = !1;
		foldedForPrint = [];
	});
}
async function hashSource(text) {
	let digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
	return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
async function pageAssets() {
	let style = ":root {\n  --page: #fff; --ink: #1b1f24; --soft: #57606a; --rule: #d8dde3; --field: #f6f8fa; --link: #0550ae;\n  --red: #a40e26; --amber: #7d4e00; --green: #116329; --violet: #6639ba;\n  --red-tint: #ffebe9; --amber-tint: #fff4d6; --green-tint: #e3f6e8; --violet-tint: #f5efff; --grey-tint: #f1f3f5;\n}\n@media screen and (prefers-color-scheme: dark) { :root {\n  --page: #15181c; --ink: #e4e7eb; --soft: #a0a9b3; --rule: #343a42; --field: #1d2126; --link: #83b9ff;\n  --red: #ff9a92; --amber: #e9b64f; --green: #7ed693; --violet: #c8aaff;\n  --red-tint: #45191b; --amber-tint: #3b2d0c; --green-tint: #16331f; --violet-tint: #2f2448; --grey-tint: #23282e;\n} }\n\n* { box-sizing: border-box }\n[hidden] { display: none !important }\nhtml { color-scheme: light dark; font-size: 15px; -webkit-text-size-adjust: 100% }\nbody { margin: 0 auto; padding: 1.5rem clamp(.9rem, 3vw, 2.5rem) 4rem; max-width: 80rem; background: var(--page);\n  color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", \"Noto Sans\", sans-serif;\n  font-variant-numeric: tabular-nums; overflow-wrap: anywhere }\np, ul, dl, h1, h2 { margin: 0; padding: 0 }\nul { list-style: none }\na { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px }\n:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }\ncode { font: .9em/1.2 ui-monospace, \"SF Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace; background: var(--field);\n  border-radius: 3px; padding: .1em .25em }\nsmall { font-size: .87em; color: var(--soft) }\n.red, .violation > ul .sign, .exposed, .amiss, header.fail .sign { color: var(--red) }\n.inconclusive > ul .sign, .unsure, .warn, header.inconclusive .sign { color: var(--amber) }\n.waived > ul .sign, td.waived, span.waived, li.waived .sample { color: var(--violet) }\n.pass > ul .sign, .open, header.pass .sign { color: var(--green) }\n.not-judged > ul .sign, .observed, .filtered, .closed, .silent, .drift .sign { color: var(--soft) }\n\nheader { border-left: 5px solid var(--soft); padding: .1rem 0 .1rem 1rem; margin-bottom: 1.2rem }\nheader.fail { border-color: var(--red) } header.pass { border-color: var(--green) }\nheader.inconclusive { border-color: var(--amber) }\n.news { margin-top: .3rem }\n.caveat { margin-top: .3rem; font-weight: 650; color: var(--amber) }\n.new { font-weight: 700; font-size: .87em; letter-spacing: .02em; color: var(--page); background: var(--red); border-radius: 3px;\n  padding: .05em .4em; margin-right: .5em; white-space: nowrap }\nh1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em }\nh1 small { font-size: .62em; font-weight: 400; letter-spacing: 0 }\n.facts { color: var(--soft); margin-top: .3rem }\n.warnings { margin-top: 1.7rem; scroll-margin-top: 5rem }\n.warnings h2 { display: block; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule); margin-bottom: .5rem }\n.warnings li { padding: .35rem .7rem; background: var(--amber-tint); border-radius: 4px; margin-top: .3rem;\n  unicode-bidi: isolate }\n.warnings b { color: var(--amber) }\nnav { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-bottom: 1rem; font-size: .93rem }\n#filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem;\n  padding: .55rem .8rem; margin: 0 -.8rem; background: var(--field); border: 1px solid var(--rule); border-radius: 6px;\n  font-size: .87rem }\n#filter input[type=search], #filter select, #filter button { font: inherit; color: var(--ink); background: var(--page);\n  border: 1px solid var(--soft); border-radius: 4px; padding: .2rem .45rem }\n#filter input[type=search] { width: 11.5rem }\n#filter ::placeholder { color: var(--soft); opacity: 1 }\n#filter [aria-invalid=true] { border-color: var(--red); box-shadow: 0 0 0 1px var(--red) }\n#filter button:disabled { color: var(--soft); border-color: var(--rule) }\n#filter-toggle { display: none; font: inherit; color: var(--ink); background: var(--field); border: 1px solid var(--soft);\n  border-radius: 4px; padding: .25rem .9rem; margin-bottom: .6rem }\nfieldset { border: 0; padding: 0; margin: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: .2rem .8rem }\nlegend { float: left; margin-right: .8rem; padding: 0 }\ninput[type=checkbox] { margin: 0 .15rem 0 0; vertical-align: -.1em; accent-color: var(--link) }\nkbd { font: inherit; border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; background: var(--page) }\n.keys { color: var(--soft) }\n#filter-count { font-weight: 600; min-height: 1.5em }\n#filter-paper { display: none; unicode-bidi: isolate }\n\ndetails { margin-top: 1.7rem; scroll-margin-top: 5rem }\ndetails:not([open]) + details:not([open]) { margin-top: .7rem }\nsummary { cursor: pointer; padding: .15rem 0 .4rem; border-bottom: 2px solid var(--rule) }\nh2 { display: inline; font-size: 1.12rem; font-weight: 650 }\n.count { font-weight: 400; color: var(--soft); margin-left: .2em }\n.note, .of { color: var(--soft); font-size: .93rem }\n.of { float: right; color: var(--ink) }\ndetails > p { margin-top: .6rem }\n.entries > .chunk { content-visibility: auto; contain-intrinsic-size: auto 1px auto 8000px }\n.entries.pass > .chunk { contain-intrinsic-size: auto 1px auto 5600px }\n.entries li { display: grid; grid-template-columns: 1.3rem minmax(11rem, 17rem) minmax(0, 1fr); column-gap: .6rem;\n  padding: .6rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid }\n.entries .sign { font-weight: 700; text-align: center }\n.who b, .who span, .who small { display: block; unicode-bidi: isolate }\n.who b { font-weight: 650 }\n.who i { font-style: normal }\n.again { color: var(--soft) }\n.who i, .who .from { color: var(--soft); font-size: .93rem }\n.who span + b, .who details + b { margin-top: .4rem }\n.more { margin: .1rem 0 }\n.more > summary { border: 0; padding: 0; color: var(--link); font-size: .93rem }\n.what p { unicode-bidi: isolate; max-width: 46rem }\n.what .facts { margin: 0 }\n.what .facts b { color: var(--ink) }\n.what p + p { margin-top: .25rem }\n.what .trace { color: var(--soft); font-size: .87rem }\n.pass .what p, .pass .who { font-size: .93rem }\n.pass .who span { display: inline-block; margin-right: .6em }\nem { font-style: normal; font-weight: 650; margin-right: .35em }\nem.critical, em.high { color: var(--red) } em.medium, em.low { color: var(--amber) }\n.left-out { margin-top: .8rem; padding: .4rem .7rem; background: var(--amber-tint); border-radius: 4px }\n.plain li { margin-top: .15rem; unicode-bidi: isolate }\n\n.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin: .7rem 0; font-size: .87rem }\n.legend li { color: var(--ink) }\n.sample { display: inline-block; width: 1.5em; text-align: center; border-radius: 3px; font-weight: 700 }\n.legend .exposed .sample, .legend .amiss .sample { background: var(--red-tint); color: var(--red) }\n.legend .unsure .sample { background: var(--amber-tint); color: var(--amber) }\n.legend .waived .sample { background: var(--violet-tint) }\n.legend .open .sample { background: var(--green-tint); color: var(--green) }\n.legend .observed .sample, .legend .silent .sample, .legend .filtered .sample, .legend .closed .sample {\n  background: var(--grey-tint); color: var(--soft) }\n.scroller { overflow-x: auto; max-width: 100% }\ntable { border-collapse: separate; border-spacing: 0; font-size: .87rem; line-height: 1.35; overflow-wrap: normal }\nth { font-weight: 400; text-align: left; vertical-align: bottom }\nthead th { color: var(--soft); padding: .2rem .4rem; border-bottom: 1px solid var(--rule) }\nth.port { padding: .3rem 0; width: 1.9rem; min-width: 1.9rem; height: 1px }\nth.port > span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; color: var(--ink) }\nth:first-child { position: sticky; left: 0; background: var(--page); z-index: 1; min-width: 8rem; max-width: 18rem;\n  padding-right: .8rem; overflow-wrap: anywhere; border-right: 1px solid var(--rule); unicode-bidi: isolate }\ntbody th small { display: block }\ntd, tbody th { padding: .22rem .3rem; border-bottom: 1px solid var(--rule); vertical-align: middle }\ntd { text-align: center; font-weight: 700 }\ntd.exposed { background: var(--red); color: var(--page) }\ntd.amiss { background: var(--red-tint) } td.unsure { background: var(--amber-tint) }\ntd.waived { background: var(--violet-tint) } td.open { background: var(--green-tint) }\ntd.others, td.nothing { text-align: left; font-weight: 400; color: var(--soft) }\ntd.others > span { display: inline-block; margin-right: 1em }\nth.others, td.others { padding-left: .8rem; min-width: 11rem }\n\n.views { display: flex; flex-wrap: wrap; gap: .3rem; margin: .3rem 0 .35rem }\n.entries .views li { display: block; width: 8.6rem; padding: .2rem .55rem .25rem; border: 1px solid var(--rule);\n  border-radius: 4px; line-height: 1.3; color: var(--soft) }\n.views span, .views b { display: block }\n.views b > span { display: inline }\n.views li > span { font-size: .87em; color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }\n.entries .views .exposed { background: var(--red); border-color: var(--red); color: var(--page) }\n.entries .views .exposed > span { color: inherit }\n.entries .views .amiss { background: var(--red-tint); color: var(--red) }\n.entries .views .unsure { background: var(--amber-tint); color: var(--amber) }\n.entries .views .waived { background: var(--violet-tint); color: var(--violet) }\n.entries .views .open { background: var(--green-tint); color: var(--green) }\n.patterns .wrong > .sign { color: var(--red) } .patterns .unsure > .sign { color: var(--amber) }\n.patterns .notable > .sign, .patterns .as-meant > .sign { color: var(--soft) }\n.patterns .wrong, .patterns .unsure, .patterns .notable, .patterns .as-meant { color: var(--ink) }\n.vantages th b { color: var(--ink); font-weight: 650 }\n.vantages thead small { display: block; color: var(--amber) }\n.vantages td { text-align: left; font-weight: 400; vertical-align: top; min-width: 9rem; padding: .25rem .5rem;\n  border-left: 1px solid var(--rule); color: var(--soft) }\n.vantages .part { display: block; padding: .02rem .35rem; border-radius: 3px }\n.vantages .part.exposed, .vantages .part.amiss, .vantages .part.open { font-weight: 650 }\n.vantages .part.exposed { background: var(--red); color: var(--page) }\n.vantages .part.amiss { background: var(--red-tint) } .vantages .part.unsure { background: var(--amber-tint) }\n.vantages .part.waived { background: var(--violet-tint) } .vantages .part.open { background: var(--green-tint) }\n\ndl { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: .3rem 1rem; margin: .7rem 0 1rem }\ndt { color: var(--soft) }\ndd { margin: 0; unicode-bidi: isolate }\n.meaning { max-width: 52rem }\n\n@media (max-width: 46rem) {\n  html { font-size: 14px }\n  h1 { font-size: 1.25rem }\n  body { padding-top: .9rem }\n  header { margin-bottom: .7rem }\n  nav { margin-bottom: .6rem }\n  details { margin-top: 1.1rem }\n  #filter { position: static }\n  #filter-toggle { display: inline-block }\n  #filter:not(.unfolded) { display: none }\n  .keys { display: none }\n  .entries li { grid-template-columns: 1.3rem minmax(0, 1fr) }\n  .entries .what { grid-column: 2 }\n  .of { float: none; display: block }\n  th:first-child { max-width: 9rem; min-width: 6rem }\n  .entries .views li { width: auto; flex: 1 1 6rem }\n  .vantages, .vantages tbody, .vantages tr, .vantages td { display: block }\n  .vantages thead { display: none }\n  .vantages tbody th { display: block; position: static; max-width: none; border: 0; padding: .6rem 0 0; font-weight: 650 }\n  .vantages td { display: flex; gap: .4rem; border: 0; padding: .1rem 0 }\n  .vantages td::before { content: attr(data-from); flex: 0 0 5.5rem; overflow-wrap: anywhere; color: var(--soft) }\n  .vantages td > .parts { flex: 1 }\n  .vantages tr { border-bottom: 1px solid var(--rule); padding-bottom: .4rem }\n  dl { grid-template-columns: minmax(0, 1fr); gap: 0 } dd { margin-bottom: .5rem }\n}\n\n@media print {\n  @page { margin: 14mm }\n  html { font-size: 9.5pt }\n  body { padding: 0; max-width: none }\n  nav, #filter, #filter-toggle { display: none !important }\n  #filter-paper { display: block }\n  details::details-content { content-visibility: visible; block-size: auto; display: block }\n  summary { list-style: none; break-after: avoid }\n  .entries > .chunk { content-visibility: visible }\n  .scroller { overflow: visible }\n  table { font-size: 6.5pt; width: 100% }\n  th:first-child { position: static; min-width: 0; max-width: 40mm }\n  th.port { width: 3.2mm; min-width: 0 } td { padding: .3mm .2mm }\n  th.others, td.others { min-width: 20mm; padding-left: 1mm }\n  .legend { break-after: avoid } thead { display: table-header-group } tr { break-inside: avoid }\n  td, .sample { -webkit-print-color-adjust: exact; print-color-adjust: exact }\n  a { color: inherit; text-decoration: none }\n}\n";
	let script = [pageScript, printScript].map((one) => `(${one.toString()})();`).join("\n");
	let [styleHash, scriptHash] = await Promise.all([hashSource(style), hashSource(script)]);
	return {
		style,
		script,
		contentSecurityPolicy: `default-src 'none'; style-src ${styleHash}; script-src ${scriptHash}; base-uri 'none'; form-action 'none'`
	};
}
function htmlReport(report, options, assets) {
	let { reportHint } = options;
	let policyUrl = require_methodology.policyUrlOfRun(report.run, options.policyUrl);
	let page = a$1(Page, {
		report,
		policyUrl,
		reportHint,
		assets
	});
	return `<!doctype html>\n${z(page)}\n`;
}
async function htmlReporter() {
	let assets = await pageAssets();
	return (report, options) => htmlReport(report, options, assets);
}
exports.htmlReporter = htmlReporter;
