"use strict";
const DRIFT_KINDS = [
	"newly-open",
	"newly-blocked",
	"new-host",
	"gone-host",
	"changed-address",
	"changed-verdict"
];
const REQUIREMENT_DRIFT_KINDS = ["no-longer-satisfied", "newly-satisfied"];
const CHANGE_MARKS = [
	"weakening",
	"tightening",
	"neutral"
];
const CHANGE_KINDS = "newly-open.no-longer-watched.newly-blocked.newly-watched.blocked-otherwise.evidence.addresses.question.wording.unseen.waiver-added.waiver-changed.waiver-removed.resolves-to.scope-widened.scope-narrowed.vantage-removed.vantage-added.vantage-sight.vantage-source.control-removed.control-added.requirement-removed.requirement-narrowed.requirement-added.requirement-widened.settings.limits".split(".");
Object.defineProperty(exports, "CHANGE_KINDS", {
	enumerable: !0,
	get: function() {
		return CHANGE_KINDS;
	}
});
Object.defineProperty(exports, "CHANGE_MARKS", {
	enumerable: !0,
	get: function() {
		return CHANGE_MARKS;
	}
});
Object.defineProperty(exports, "DRIFT_KINDS", {
	enumerable: !0,
	get: function() {
		return DRIFT_KINDS;
	}
});
Object.defineProperty(exports, "REQUIREMENT_DRIFT_KINDS", {
	enumerable: !0,
	get: function() {
		return REQUIREMENT_DRIFT_KINDS;
	}
});
