"use strict";
function keysOfFiles(policies, lists = []) {
	let hashes = (files) => files.map(({ sha256 }) => sha256);
	let files = [...policies, ...lists];
	let seen = policies.map(({ path, sha256 }) => {
		let from = steps(path).slice(0, -1);
		let paths = files.map((file) => JSON.stringify([file.sha256, pathFrom(from, steps(file.path))]));
		return JSON.stringify([sha256, paths.sort()]);
	});
	return [JSON.stringify([hashes(policies), hashes(lists)]), JSON.stringify(seen.sort())];
}
function byHosts(lists) {
	let files = lists.flatMap(({ path, hostsSha256 }) => hostsSha256 === void 0 ? [] : [{
		path,
		sha256: hostsSha256
	}]);
	return files.length === lists.length ? files : null;
}
function keysOfHosts(policies, lists) {
	let hosts = byHosts(lists);
	return [...keysOfFiles(policies, lists).map((key) => `texts ${key}`), ...hosts === null ? [] : keysOfFiles(policies, hosts).map((key) => `hosts ${key}`)];
}
function keyOfTexts(files) {
	return files.map(({ sha256 }) => sha256).sort().join();
}
function steps(path) {
	return path.split("/").filter((step) => step !== ".");
}
function pathFrom(folder, path) {
	let shared = 0;
	for (; shared < folder.length && folder[shared] === path[shared];) shared += 1;
	return [...folder.slice(shared).map((step) => step === ".." ? "(down)" : ".."), ...path.slice(shared)].join("/");
}
Object.defineProperty(exports, "byHosts", {
	enumerable: !0,
	get: function() {
		return byHosts;
	}
});
Object.defineProperty(exports, "keyOfTexts", {
	enumerable: !0,
	get: function() {
		return keyOfTexts;
	}
});
Object.defineProperty(exports, "keysOfFiles", {
	enumerable: !0,
	get: function() {
		return keysOfFiles;
	}
});
Object.defineProperty(exports, "keysOfHosts", {
	enumerable: !0,
	get: function() {
		return keysOfHosts;
	}
});
