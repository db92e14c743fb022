export const id = 731;
export const ids = [731];
export const modules = {

/***/ 547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readXmlScan: () => (/* binding */ readXmlScan)
});

// EXTERNAL MODULE: ./build/base/numbers-and-lists.js
var numbers_and_lists = __webpack_require__(5607);
// EXTERNAL MODULE: ./build/scan/port-sets.js
var port_sets = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/scan/scan-builder.js + 1 modules
var scan_builder = __webpack_require__(449);
// EXTERNAL MODULE: ./build/scan/utc-time.js
var utc_time = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/scan/formats/masscan-states.js
var masscan_states = __webpack_require__(6151);
// EXTERNAL MODULE: ./build/scan/formats/naabu-states.js
var naabu_states = __webpack_require__(1090);
// EXTERNAL MODULE: ./build/scan/formats/wording.js
var wording = __webpack_require__(1918);
;// CONCATENATED MODULE: ./build/scan/formats/answers-xml.js







const DEEPEST = 5;
const NO_VERSION = '1.0-BETA';
class AnswersXml {
    #tool;
    #version;
    #builder = new scan_builder/* ScanBuilder */.l();
    #host = null;
    #port = null;
    #finishedAt = null;
    #finished = false;
    #leftOut = 0;
    constructor(tool, root) {
        this.#tool = tool;
        const version = (0,wording/* versionOf */.E)(root('version'));
        this.#version = version === NO_VERSION ? null : version;
    }
    open(path, attributes) {
        if (path.length > DEEPEST)
            return;
        switch (path.slice(1).join('/')) {
            case 'host/address':
                if (this.#host !== null || attributes('addrtype') === 'mac')
                    break;
                this.#host = this.#builder.visit(attributes('addr'));
                if (this.#host === null)
                    this.#leftOut++;
                break;
            case 'host/hostnames/hostname':
                if (this.#host !== null)
                    this.#builder.name(this.#host, attributes('name'));
                break;
            case 'host/ports/port':
                this.#port = { protocol: attributes('protocol'), id: attributes('portid') };
                break;
            case 'host/ports/port/state':
                this.#see(attributes);
                break;
            case 'runstats/finished':
                this.#finishedAt = (0,utc_time/* utcTime */.SK)(Number(attributes('time') ?? Number.NaN));
                this.#finished = true;
                break;
        }
    }
    #see(attributes) {
        const { protocol = null, id = null } = this.#port ?? {};
        if (this.#host === null || (protocol !== 'tcp' && protocol !== 'udp'))
            return;
        const port = (0,port_sets/* parsePort */.p)(id);
        const observation = this.#observation(protocol, attributes('state'), attributes('reason'));
        if (port === null || observation === null)
            this.#leftOut++;
        else
            this.#builder.see(this.#host, protocol, port, observation);
    }
    #observation(protocol, state, reason) {
        return this.#tool === 'masscan' ? (0,masscan_states/* masscanObservation */.T)(protocol, state, reason) : (0,naabu_states/* naabuObservation */.w)(protocol, state);
    }
    close(path) {
        if (path.length === 2 && path[1] === 'host')
            this.#host = null;
    }
    get full() {
        return this.#builder.work.exceeded;
    }
    result(end) {
        const warnings = [this.#tool === 'masscan' ? masscan_states/* ANSWERS_ALONE */.M : naabu_states/* NAABU_ALONE */.i];
        if (end.kind === 'cut')
            warnings.push(`The scan breaks off at line ${end.line}: it was stopped, or the file is not whole.`);
        else if (!this.#finished)
            warnings.push('The scan does not say that it came to its end.');
        if (end.kind === 'more')
            warnings.push('Something follows after the end of the scan, and was not read.');
        if (this.#leftOut > 0)
            warnings.push(`${(0,numbers_and_lists/* plainCounted */.DG)(this.#leftOut, 'entry', 'entries')} of the scan have no address, port or state that we know, and were left out.`);
        const [tool, version, finishedAt] = [this.#tool, this.#version, this.#finishedAt];
        return this.#builder.build({ tool, version, finishedAt, warnings });
    }
    get broken() {
        return !this.#finished;
    }
}

;// CONCATENATED MODULE: ./build/scan/formats/nmap/nmap-arguments.js
const always = () => true;
const ODD = {
    badsum: always,
    ttl: (value) => !(Number(value) >= FEWEST_HOPS),
    mtu: always,
    'ip-options': always,
    'source-port': always,
    data: always,
    'data-length': always,
    'data-string': always,
    adler32: always,
};
const ODD_SHORT = { f: '-f', g: '--source-port', S: '-S' };
const HASTY = {
    'max-retries': (value) => !(Number(value) >= FEWEST_RETRIES),
    'host-timeout': always,
    'min-rate': always,
    'min-parallelism': always,
    'defeat-rst-ratelimit': always,
    nogcc: always,
    'max-rtt-timeout': (value) => !(milliseconds(value) >= SHORTEST_TIMEOUT_MS),
    'initial-rtt-timeout': (value) => !(milliseconds(value) >= SHORTEST_TIMEOUT_MS),
    ...ODD,
};
const OTHERS = [
    'max-rate',
    'max-hostgroup',
    'max-parallelism',
    'max-scan-delay',
    'max-os-tries',
    'min-hostgroup',
    'min-rtt-timeout',
    'defeat-icmp-ratelimit',
    'datadir',
];
const FEWEST_HOPS = 32;
const FEWEST_RETRIES = 2;
const SHORTEST_TIMEOUT_MS = 300;
const FLAGS = new Set(['defeat-rst-ratelimit', 'nogcc', 'badsum', 'adler32']);
const BUNDLED = /^-[46AFhInqRrV]*([fgST])(.*)$/;
function hastyArgument(args) {
    const words = args.slice(0, LONGEST).replaceAll(/["\\]/g, '').split(/\s+/);
    for (const [i, word] of words.entries()) {
        const [, short = '', rest = ''] = word.startsWith('--') ? [] : (BUNDLED.exec(word) ?? []);
        if (short === 'T') {
            const template = (rest || words[i + 1] || '').toLowerCase();
            if (template.startsWith('5') || template === 'insane')
                return '-T5';
            continue;
        }
        const odd = ODD_SHORT[short];
        if (odd !== undefined)
            return odd;
        const long = /^--?([a-z][a-z_\d-]{2,})(?:=(.*))?$/.exec(word);
        const name = long === null ? null : optionOf(long[1].replaceAll('_', '-'));
        if (name === null)
            continue;
        if (FLAGS.has(name))
            return `--${name}`;
        const value = long?.[2] ?? words[i + 1] ?? '';
        if (HASTY[name]?.(value))
            return `--${name} ${shown(value)}`;
    }
    return null;
}
const LONGEST = 100_000;
function optionOf(text) {
    const names = Object.keys(HASTY);
    if (names.includes(text))
        return text;
    const meant = [...names, ...OTHERS].filter((name) => name.startsWith(text));
    return meant.length === 1 && names.includes(meant[0]) ? meant[0] : null;
}
function milliseconds(value) {
    const [, number = '', unit = 's'] = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h)?$/.exec(value.toLowerCase()) ?? [];
    const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[unit] ?? 1000;
    return number === '' ? Number.NaN : Number(number) * factor;
}
function shown(value) {
    return /^[\w.]{1,16}$/.test(value) ? value : '?';
}

// EXTERNAL MODULE: ./build/base/get-or-create.js
var get_or_create = __webpack_require__(3620);
// EXTERNAL MODULE: ./build/model/port-ranges.js
var port_ranges = __webpack_require__(733);
// EXTERNAL MODULE: ./build/scan/port-observation.js
var port_observation = __webpack_require__(913);
;// CONCATENATED MODULE: ./build/scan/formats/nmap/nmap-reasons.js

function howAsked(protocol, type, scanFlags) {
    if (protocol === 'udp')
        return type === 'udp' ? 'udp' : null;
    if (type === 'syn')
        return scanFlags === null || scanFlags === 'SYN' ? 'syn' : null;
    return type === 'connect' ? 'connect' : null;
}
const ICMP = [
    ['net-unreach', 'net-unreaches', 'icmp-net-unreachable'],
    ['no-route', 'no-routes', 'icmp-net-unreachable'],
    ['host-unreach', 'host-unreaches', 'icmp-unreachable'],
    ['proto-unreach', 'proto-unreaches', 'icmp-unreachable'],
    ['dest-unreach', 'dest-unreaches', 'icmp-unreachable'],
    ['beyond-scope', 'beyond-scopes', 'icmp-unreachable'],
    ['net-prohibited', 'net-prohibiteds', 'icmp-admin-prohibited'],
    ['host-prohibited', 'host-prohibiteds', 'icmp-admin-prohibited'],
    ['admin-prohibited', 'admin-prohibiteds', 'icmp-admin-prohibited'],
    ['reject-route', 'reject-routes', 'icmp-admin-prohibited'],
];
const OPEN = ['open', ['syn-ack', 'syn-acks', 'split-handshake-syn', 'split-handshake-syns'], 'open', 'syn-ack'];
const SILENT = ['filtered', ['no-response', 'no-responses'], 'filtered', 'timeout'];
const FILTERED = ICMP.map(([one, several, cause]) => ['filtered', [one, several], 'filtered', cause]);
const PORT_UNREACHABLE = ['port-unreach', 'port-unreaches'];
const ROWS = {
    syn: [
        OPEN,
        ['closed', ['reset', 'resets'], 'closed', 'rst'],
        SILENT,
        ['filtered', PORT_UNREACHABLE, 'filtered', 'icmp-port-unreachable'],
        ...FILTERED,
    ],
    connect: [OPEN, ['closed', ['conn-refused'], 'closed', 'refused'], SILENT],
    udp: [
        ['open', ['udp-response', 'udp-responses'], 'open', 'reply'],
        ['closed', PORT_UNREACHABLE, 'closed', 'icmp-port-unreachable'],
        ['open|filtered', ['no-response', 'no-responses'], 'open|filtered', 'no-reply'],
        ...FILTERED,
    ],
};
const TABLES = new Map(Object.keys(ROWS).map((asked) => [asked, tableOf(ROWS[asked])]));
function tableOf(rows) {
    const table = new Map();
    for (const [nmap, reasons, state, cause] of rows) {
        const meant = (0,port_observation/* portObservation */.CE)(state, cause);
        for (const reason of reasons)
            table.set(`${nmap} ${reason}`, meant);
    }
    return table;
}
function meaningOf(asked, state, reason) {
    return TABLES.get(asked)?.get(`${state} ${reason}`) ?? null;
}

;// CONCATENATED MODULE: ./build/scan/formats/nmap/nmap-coverage.js




class SummaryReader {
    #lists = new Map();
    #rests = new Map();
    #sets = new Map();
    #work;
    constructor(work) {
        this.#work = work;
    }
    list(text) {
        return (0,get_or_create/* getOrCreate */.I)(this.#lists, text, () => {
            const list = (0,port_sets/* parsePortList */.$)(text);
            this.#work.spend(list?.ranges.length ?? 0);
            return list;
        });
    }
    named(summary, coverage) {
        const { state, reason, count, protocol, ports } = summary;
        const asked = coverage.find((one) => one.protocol === protocol)?.asked ?? null;
        const list = ports === null ? null : this.list(ports);
        if (asked === null || list === null || list.named !== count || list.ranges.length === 0)
            return null;
        const observation = meaningOf(asked, state, reason);
        return observation === null ? null : { summary, ports: this.#setOf(list, protocol), observation };
    }
    #setOf(list, protocol) {
        const known = this.#sets.get(list);
        if (known?.protocol === protocol)
            return known;
        const set = (0,port_ranges/* portSet */.S9)(protocol, list.ranges);
        this.#sets.set(list, set);
        return set;
    }
    rest(summaries, coverage, listed, complete) {
        if (!complete)
            return [];
        const covered = [];
        for (const one of coverage) {
            const { protocol, asked } = one;
            if (asked === null)
                continue;
            const meant = summaries.filter(({ state, reason }) => meaningOf(asked, state, reason) !== null);
            const [only, more] = meant;
            if (only === undefined || more !== undefined || meansAnother(only, one, coverage))
                continue;
            const left = this.#restOf(one, listed(protocol));
            const observation = meaningOf(asked, only.state, only.reason);
            if (left !== null && left.count === only.count && left.count > 0 && observation !== null)
                covered.push({ summary: only, ports: left, observation });
        }
        return covered;
    }
    #restOf(coverage, listed) {
        const { protocol, ports } = coverage;
        if (ports === null || ports.named !== ports.count)
            return null;
        const rests = (0,get_or_create/* getOrCreate */.I)(this.#rests, coverage, () => new Map());
        const key = listed.map(({ first, last }) => `${first}-${last}`).join();
        let rest = rests.get(key);
        if (rest === undefined) {
            if (!this.#work.spend(ports.ranges.length + listed.length))
                return null;
            rest = (0,port_ranges/* portSet */.S9)(protocol, (0,port_ranges/* rangesWithout */.TN)(ports.ranges, listed));
            rests.set(key, rest);
        }
        return rest;
    }
}
function meansAnother({ state, reason }, own, coverage) {
    return coverage.some((other) => other !== own && (other.asked === null || meaningOf(other.asked, state, reason) !== null));
}

;// CONCATENATED MODULE: ./build/scan/formats/nmap/nmap-host.js




const INITIAL_TTLS = new Set(['32', '64', '128', '255']);
class NmapHost {
    address = null;
    status = null;
    statusReason = null;
    timedOut;
    names = [];
    #listed = [];
    #summaries = [];
    #port = null;
    #extraState = null;
    #counted = false;
    constructor(attributes) {
        this.timedOut = attributes('timedout') === 'true';
    }
    open(path, attributes, leftOut) {
        switch (path) {
            case 'status':
                this.status = attributes('state');
                this.statusReason = attributes('reason');
                break;
            case 'address':
                if (attributes('addrtype') !== 'mac')
                    this.address ??= attributes('addr');
                break;
            case 'hostnames/hostname':
                if (attributes('type') === 'user')
                    this.names.push(attributes('name'));
                break;
            case 'ports/extraports':
                this.#extraState = attributes('state');
                break;
            case 'ports/extraports/extrareasons':
                this.#summaries.push({
                    state: this.#extraState,
                    reason: attributes('reason'),
                    count: Number(attributes('count') ?? Number.NaN),
                    protocol: attributes('proto'),
                    ports: attributes('ports'),
                });
                break;
            case 'ports/port':
                this.#port = { protocol: attributes('protocol'), id: attributes('portid') };
                break;
            case 'ports/port/state':
                this.#list(attributes, leftOut);
                break;
        }
    }
    #list(attributes, leftOut) {
        const protocol = this.#port?.protocol;
        if (protocol !== 'tcp' && protocol !== 'udp')
            return;
        const port = (0,port_sets/* parsePort */.p)(this.#port?.id ?? null);
        if (port === null)
            leftOut.noPort++;
        else {
            const [state, reason, ttl] = [attributes('state'), attributes('reason'), attributes('reason_ttl')];
            this.#listed.push({ protocol, port, state, reason, ttl });
        }
    }
    tell(builder, summaries, coverage, complete, leftOut) {
        if (this.timedOut)
            leftOut.timedOut++;
        if (this.timedOut || this.status !== 'up') {
            if (this.timedOut || this.status === 'down')
                builder.miss(this.address, this.timedOut ? 'gave-up' : 'down');
            return;
        }
        const host = builder.visit(this.address);
        if (host === null) {
            leftOut.noAddress++;
            return;
        }
        for (const name of this.names)
            builder.name(host, name);
        const ttls = this.#tellListed(builder, host, coverage, leftOut);
        this.#tellSummaries(host, summaries, coverage, complete, leftOut);
        this.#tellUnclear(builder, host, summaries, coverage);
        host.where = this.#where(host, coverage, ttls);
    }
    #tellListed(builder, host, coverage, leftOut) {
        const ttls = [];
        for (const { protocol, port, state, reason, ttl } of this.#listed) {
            const asked = coverage.find((one) => one.protocol === protocol)?.asked ?? null;
            if (asked === null)
                continue;
            const observation = meaningOf(asked, state, reason);
            if (observation === null) {
                leftOut.unclear++;
                if (asked === 'connect' && state === 'filtered')
                    leftOut.ownErrors++;
                continue;
            }
            if (ttl !== null && ttl !== '0')
                ttls.push(ttl);
            builder.see(host, protocol, port, observation);
        }
        return ttls;
    }
    #tellSummaries(host, reader, coverage, complete, leftOut) {
        const told = this.#summaries.flatMap((summary) => reader.named(summary, coverage) ?? []);
        host.statements.push(...told);
        const listed = (protocol) => (0,port_ranges/* unitedRanges */.kj)(this.#listed.filter((one) => one.protocol === protocol).map(({ port: p }) => ({ first: p, last: p })));
        const nameless = this.#summaries.every(({ ports }) => ports === null);
        const rest = nameless ? reader.rest(this.#summaries, coverage, listed, complete) : [];
        host.rest.push(...rest);
        const used = new Set([...told, ...rest].map(({ summary }) => summary));
        for (const summary of this.#summaries) {
            if (used.has(summary))
                continue;
            leaveOut(summary, coverage, leftOut);
            this.#counted = true;
        }
    }
    #tellUnclear(builder, host, reader, coverage) {
        for (const one of coverage) {
            const { protocol, asked } = one;
            const meansNothing = (state, reason) => asked === null || meaningOf(asked, state, reason) === null;
            const told = new Map();
            const tell = (ranges, state, reason) => (0,get_or_create/* getOrCreate */.I)(told, saidText(state, reason), () => []).push(...ranges);
            for (const { protocol: of, port, state, reason } of this.#listed)
                if (of === protocol && meansNothing(state, reason))
                    tell([{ first: port, last: port }], state, reason);
            for (const summary of this.#summaries) {
                const list = summary.protocol === protocol && summary.ports !== null ? reader.list(summary.ports) : null;
                if (list !== null && meansNothing(summary.state, summary.reason))
                    tell(list.ranges, summary.state, summary.reason);
            }
            for (const [said, ranges] of told)
                builder.unclear(host, protocol, (0,port_ranges/* unitedRanges */.kj)(ranges), said, asked === 'connect' && said.startsWith('filtered,'));
            if (this.#counted && one.ports !== null)
                builder.unclear(host, protocol, one.ports.ranges, 'counted', false);
        }
    }
    #where({ where }, coverage, ttls) {
        if (where === 'here' || this.statusReason === 'localhost-response')
            return 'here';
        const raw = coverage.some(({ asked }) => asked === 'syn' || asked === 'udp');
        const crossed = ttls.some((ttl) => !INITIAL_TTLS.has(ttl));
        return raw && this.statusReason === 'user-set' && !crossed ? 'unsure' : where;
    }
}
function saidText(state, reason) {
    const shown = (text) => (text !== null && /^[a-z|-]{1,24}$/.test(text) ? text : '?');
    return `${shown(state)}, ${shown(reason)}`;
}
function leaveOut({ state, reason, count, protocol }, coverage, leftOut) {
    if (!(count > 0))
        return;
    const concerned = coverage.filter((one) => protocol === null || one.protocol === protocol);
    const repeated = concerned.filter(({ asked }) => asked !== null);
    if (repeated.length === 0)
        return;
    if (repeated.some(({ asked }) => asked !== null && meaningOf(asked, state, reason) !== null)) {
        leftOut.uncounted += count;
        return;
    }
    leftOut.unclear += count;
    if (state === 'filtered' && repeated.some(({ asked }) => asked === 'connect'))
        leftOut.ownErrors += count;
}

;// CONCATENATED MODULE: ./build/scan/formats/nmap/nmap-warnings.js

function nmapWarnings(run, leftOut, end, hasty) {
    const warnings = [];
    const { unclear, ownErrors, uncounted, timedOut, noAddress, noPort } = leftOut;
    if (end.kind === 'cut')
        warnings.push(`The scan breaks off at line ${end.line}: nmap was stopped, or the file is not whole. What it lacks was not covered.`);
    else if (!run.finished)
        warnings.push('The scan does not say that nmap came to its end. What it lacks was not covered.');
    if (run.failed)
        warnings.push('nmap says that it ended with an error. What the scan lacks was not covered.');
    if (end.kind === 'more')
        warnings.push('Something follows after the end of the scan, and was not read.');
    if (hasty !== null)
        warnings.push(`The scan was made with ${hasty}, so a port may have been silent that answers a client: silence counts as not covered. Scan again without ${hasty}.`);
    if (run.otherScans.size > 0)
        warnings.push(`Ports were asked by a scan of the kind ${[...run.otherScans].sort().join(', ')}, which does not tell open from closed as a connection would: they count as not covered. Scan them with -sS or -sT.`);
    if (ownErrors > 0)
        warnings.push(`${(0,numbers_and_lists/* plainCounted */.DG)(ownErrors, 'port')} of a connect scan (-sT) met an error that the scanning machine makes itself where it has no route: they count as not covered. A scan with -sS tells.`);
    if (unclear > ownErrors)
        warnings.push(`${(0,numbers_and_lists/* plainCounted */.DG)(unclear - ownErrors, 'port')} are in a state, or for a reason, that proves nothing here (unfiltered, closed|filtered, set by a script): they count as not covered.`);
    if (uncounted > 0)
        warnings.push(`${(0,numbers_and_lists/* plainCounted */.DG)(uncounted, 'port')} are counted by the scan without saying which they are, or by numbers that do not add up: they count as not covered. nmap 7.93 and later say which.`);
    if (timedOut > 0)
        warnings.push(`nmap gave up on ${(0,numbers_and_lists/* plainCounted */.DG)(timedOut, 'host')} for lack of time: not covered.`);
    if (noAddress > 0)
        warnings.push(`${(0,numbers_and_lists/* plainCounted */.DG)(noAddress, 'host')} of the scan have no address that is one.`);
    if (noPort > 0)
        warnings.push(`${(0,numbers_and_lists/* plainCounted */.DG)(noPort, 'entry', 'entries')} of the scan name no port between 1 and 65535.`);
    return warnings;
}

;// CONCATENATED MODULE: ./build/scan/formats/nmap/nmap-xml.js








const nmap_xml_DEEPEST = 5;
class NmapXml {
    #builder = new scan_builder/* ScanBuilder */.l();
    #summaries = new SummaryReader(this.#builder.work);
    #version;
    #hasty;
    #coverage = [];
    #run = { otherScans: new Set(), finished: false, failed: false };
    #leftOut = { unclear: 0, ownErrors: 0, uncounted: 0, timedOut: 0, noAddress: 0, noPort: 0 };
    #complete = true;
    #finishedAt = null;
    #host = null;
    #down = 0;
    constructor(root) {
        this.#version = (0,wording/* versionOf */.E)(root('version'));
        this.#hasty = hastyArgument(root('args') ?? '');
    }
    open(path, attributes) {
        if (path.length > nmap_xml_DEEPEST)
            return;
        const [, element] = path;
        if (element === 'host') {
            if (path.length === 2)
                this.#host = new NmapHost(attributes);
            else
                this.#host?.open(path.slice(2).join('/'), attributes, this.#leftOut);
        }
        else if (path.join('/') === 'nmaprun/runstats/hosts')
            this.#down = Number(attributes('down') ?? 0) || 0;
        else if (element === 'scaninfo')
            this.#cover(attributes);
        else if (element === 'runstats' && path.length === 3 && path[2] === 'finished') {
            this.#finishedAt = (0,utc_time/* utcTime */.SK)(Number(attributes('time') ?? Number.NaN));
            this.#run.finished = true;
            this.#run.failed = (attributes('exit') ?? 'success') !== 'success';
        }
    }
    close(path) {
        if (path.length !== 2 || path[1] !== 'host')
            return;
        this.#host?.tell(this.#builder, this.#summaries, this.#coverage, this.#complete, this.#leftOut);
        this.#host = null;
    }
    get full() {
        return this.#builder.work.exceeded;
    }
    #cover(attributes) {
        const protocol = attributes('protocol');
        const type = attributes('type');
        if (protocol !== 'tcp' && protocol !== 'udp') {
            this.#complete = false;
            return;
        }
        const asked = howAsked(protocol, type, attributes('scanflags'));
        if (asked === null)
            this.#run.otherScans.add(/^[a-z]{1,16}$/.test(type ?? '') ? `${type}` : 'unknown');
        const list = this.#summaries.list(attributes('services') ?? '');
        const ports = list !== null && `${list.named}` === attributes('numservices') ? list : null;
        const before = this.#coverage.findIndex((one) => one.protocol === protocol);
        if (before < 0)
            this.#coverage.push({ protocol, asked, ports });
        else
            this.#coverage[before] = { protocol, asked: null, ports: null };
    }
    result(end) {
        const hasty = this.#hasty;
        const warnings = nmapWarnings(this.#run, this.#leftOut, end, hasty);
        const version = this.#version;
        const gaps = this.#builder.gaps(this.#down);
        const about = { tool: 'nmap', version, finishedAt: this.#finishedAt, warnings, gaps };
        return this.#builder.build(hasty === null ? about : { ...about, hasty });
    }
    get broken() {
        return !this.#run.finished || this.#run.failed;
    }
}

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(2560);
var sax_default = /*#__PURE__*/__webpack_require__.n(sax);
// EXTERNAL MODULE: ./build/scan/work-limit.js
var work_limit = __webpack_require__(6661);
;// CONCATENATED MODULE: ./build/scan/formats/xml/read-xml.js


const CHUNK = 16_384;
const LONGEST_TOKEN = 4 * 1024 * 1024;
const LONGEST_DECLARATION = 1024;
const read_xml_DEEPEST = 64;
const LONGEST_NAME = 256;
const MOST_ATTRIBUTES = 256;
const ILLEGAL = /&#(?:x0{0,8}(?:[0-8bcef]|1[0-9a-f]|d[89a-f][0-9a-f]{2}|fff[ef])|0{0,8}(?:[0-8]|1[124-9]|2\d|3[01]|5529[6-9]|55[3-9]\d{2}|5[67]\d{3}|6553[45]));/gi;
const STOP = Symbol('stop');
function readXml(text, events) {
    (sax_default()).MAX_BUFFER_LENGTH = LONGEST_TOKEN;
    const legal = text.replace(ILLEGAL, '\ufffd');
    const parser = sax_default().parser(true);
    const path = [];
    let attributesOfTag = 0;
    let rootEnded = false;
    let ours = false;
    let end = { kind: 'whole' };
    const stop = (how) => {
        end = how;
        throw STOP;
    };
    parser.onerror = () => stop(rootEnded ? { kind: 'more' } : { kind: 'cut', line: parser.line + 1 });
    parser.ondoctype = (doctype) => {
        if (doctype.includes('['))
            stop({ kind: 'refused', why: 'defines entities or elements of its own (DOCTYPE)' });
    };
    parser.onsgmldeclaration = () => stop({ kind: 'refused', why: 'has a declaration where none belongs' });
    parser.onopencdata = () => stop({ kind: 'refused', why: 'has a CDATA section' });
    parser.onattribute = () => {
        attributesOfTag++;
        if (attributesOfTag > MOST_ATTRIBUTES)
            stop({ kind: 'refused', why: 'has an element with hundreds of attributes' });
    };
    parser.onopentag = ({ name, attributes }) => {
        if (rootEnded)
            stop({ kind: 'more' });
        attributesOfTag = 0;
        if (name.length > LONGEST_NAME)
            stop({ kind: 'refused', why: 'has an element with an endless name' });
        path.push(name);
        if (path.length > read_xml_DEEPEST)
            stop({ kind: 'refused', why: `has elements ${read_xml_DEEPEST} deep` });
        ours = true;
        events.open(path, (wanted) => (Object.hasOwn(attributes, wanted) ? attributes[wanted] : null));
        ours = false;
    };
    parser.onclosetag = () => {
        ours = true;
        events.close(path);
        ours = false;
        path.pop();
        rootEnded = path.length === 0;
    };
    try {
        for (let at = 0; at < legal.length; at += CHUNK) {
            parser.write(legal.slice(at, at + CHUNK));
            if (events.full)
                stop({ kind: 'refused', why: work_limit/* TOO_MUCH */.r });
            if (parser.sgmlDecl.length > LONGEST_DECLARATION)
                stop({ kind: 'refused', why: 'has an endless declaration' });
        }
        parser.close();
    }
    catch (thrown) {
        if (ours)
            throw thrown;
        if (thrown !== STOP)
            end = { kind: 'cut', line: parser.line + 1 };
    }
    return end;
}

;// CONCATENATED MODULE: ./build/scan/formats/xml-scan.js



function readXmlScan(text) {
    let reader = null;
    let root = null;
    const end = readXml(text, {
        open(path, attributes) {
            if (path.length === 1) {
                root = path[0] ?? null;
                reader = readerOf(root, attributes);
            }
            else
                reader?.open(path, attributes);
        },
        close(path) {
            reader?.close(path);
        },
        get full() {
            return reader?.full ?? false;
        },
    });
    return resultOf(reader, root, end);
}
function resultOf(reader, root, end) {
    if (reader?.full)
        return reader.result(end);
    if (end.kind === 'refused')
        return { problem: `${end.why}, which no scanner writes: it is not read`, help: null };
    if (reader === null)
        return { problem: `is XML, but not of a scan that can be read here${rootText(root)}`, help: READ };
    const result = reader.result(end);
    if ('problem' in result || result.hosts.length > 0 || !(reader.broken || end.kind === 'cut'))
        return result;
    return {
        problem: 'breaks off, or its scanner failed, before it says anything of any port',
        help: 'Let the scan come to its end and give its whole output.',
    };
}
const READ = 'Give what nmap or masscan write with -oX, and naabu or masscan as JSON.';
function rootText(root) {
    return root !== null && /^[\w.:-]{1,40}$/.test(root) ? ` (its root is ${root})` : '';
}
function readerOf(root, attributes) {
    if (root !== 'nmaprun')
        return null;
    const scanner = attributes('scanner');
    if (scanner === 'nmap')
        return new NmapXml(attributes);
    return scanner === 'masscan' || scanner === 'naabu' ? new AnswersXml(scanner, attributes) : null;
}


/***/ })

};
